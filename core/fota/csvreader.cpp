#include "core/fota/csvreader.h"

#include "core/fota/checktext.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

/// Walks over the text once and knows line and column of where it is.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return m_text[m_at]; }
    int line() const { return m_line; }
    int column() const { return int(m_at - m_lineBegin) + 1; }
    bool atLineEnd() const { return atEnd() || peek() == u'\r' || peek() == u'\n'; }

    QChar take()
    {
        const QChar c = m_text[m_at++];
        const bool crLf = c == u'\r' && !atEnd() && peek() == u'\n';
        if (c == u'\n' || (c == u'\r' && !crLf)) {
            ++m_line;
            m_lineBegin = m_at;
        }
        return c;
    }

    void takeLineEnd()
    {
        if (!atEnd() && take() == u'\r' && !atEnd() && peek() == u'\n')
            take();
    }

    /// The rest of the physical line; does not move.
    QStringView restOfLine() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] != u'\r' && m_text[end] != u'\n')
            ++end;
        return m_text.sliced(m_at, end - m_at);
    }

    void skipLine()
    {
        m_at += restOfLine().size();
        takeLineEnd();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_lineBegin = 0;
    int m_line = 1;
};

Error quoting(int line, int column, const QString &what)
{
    return checkError(ErrorCode::CheckFileQuoting, line, column, what);
}

/// Reads one cell; stops before the comma or line end that ends it.
Result<CsvCell> readCell(Reader &reader)
{
    CsvCell cell{{}, reader.line(), reader.column(), false};
    if (!reader.atEnd() && reader.peek() == u'"') {
        cell.quoted = true;
        reader.take();
        while (true) {
            if (reader.atEnd())
                return quoting(cell.line, cell.column, u"the quote is not closed"_s);
            const QChar c = reader.take();
            if (c != u'"') {
                cell.text += c;
            } else if (!reader.atEnd() && reader.peek() == u'"') {
                cell.text += reader.take();
            } else {
                break;
            }
        }
        if (!reader.atLineEnd() && reader.peek() != u',')
            return quoting(reader.line(), reader.column(), u"text after the closing quote"_s);
        return cell;
    }
    while (!reader.atLineEnd() && reader.peek() != u',') {
        if (reader.peek() == u'"')
            return quoting(reader.line(), reader.column(), u"a quote in a cell without quotes"_s);
        cell.text += reader.take();
    }
    return cell;
}

Result<CsvRow> readRow(Reader &reader)
{
    CsvRow row{{}, reader.line()};
    while (true) {
        const Result<CsvCell> cell = readCell(reader);
        if (!cell)
            return cell.error();
        if (row.cells.size() == kCheckFileColumns)
            return checkError(ErrorCode::CheckFileTooLarge, cell->line, cell->column,
                              u"more than %1 columns"_s.arg(kCheckFileColumns));
        row.cells += *cell;
        if (reader.atLineEnd()) {
            reader.takeLineEnd();
            return row;
        }
        reader.take(); // the comma
    }
}

} // namespace

Result<CsvText> readCsv(QStringView text)
{
    CsvText csv;
    Reader reader(text);
    while (!reader.atEnd()) {
        const QStringView line = reader.restOfLine();
        if (lookOf(line) != LineLooks::Ordinary) {
            csv.imitatingLines += reader.line();
            reader.skipLine();
            continue;
        }
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(u'#')) {
            reader.skipLine();
            continue;
        }
        if (csv.rows.size() == kCheckFileRows)
            return checkError(ErrorCode::CheckFileTooLarge, reader.line(), 1,
                              u"more than %1 rows"_s.arg(kCheckFileRows));
        const Result<CsvRow> row = readRow(reader);
        if (!row)
            return row.error();
        csv.rows += *row;
    }
    return csv;
}

QString csvCell(QStringView text)
{
    const auto needsQuotes = [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t';
    };
    const bool atEdge =
        !text.isEmpty()
        && (text.front().isSpace() || text.back().isSpace() || text.front() == u'#');
    if (!atEdge && !std::any_of(text.begin(), text.end(), needsQuotes))
        return text.toString();
    QString quoted = text.toString();
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

} // namespace fota
