#include "core/fota/checkfile.h"

#include <algorithm>

namespace fota {

namespace {

constexpr qsizetype kShown = 4;   ///< columns that may be logged
constexpr qsizetype kColumns = 6; ///< of a row that is whole
constexpr char kMask[] = "***";

/// Where a line of the file begins: in which column, and whether inside a quoted cell.
struct Start
{
    qsizetype column = 0;
    bool inQuote = false;
};

/// The cells of one line with their quotes, as bytes. \a whole: well-formed and not part of a cell
/// that spans lines.
struct Cells
{
    QList<QByteArray> cells;
    bool whole = true;
    bool endsInQuote = false;
};

Cells split(const QByteArray &line, bool inQuote)
{
    Cells found;
    found.whole = !inQuote;
    QByteArray cell;
    bool quoted = inQuote;
    bool closed = false; // after the closing quote only a comma may follow
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == ',' && !quoted) {
            found.cells += cell;
            cell.clear();
            closed = false;
            continue;
        }
        if (c == '"' && quoted && at + 1 < line.size() && line[at + 1] == '"') {
            cell += c;
            ++at;
        } else if (c == '"') {
            found.whole = found.whole && (quoted || cell.isEmpty());
            closed = quoted;
            quoted = !quoted;
        } else if (closed) {
            found.whole = false;
        }
        cell += c;
    }
    found.cells += cell;
    found.whole = found.whole && !quoted;
    found.endsInQuote = quoted;
    return found;
}

/// User and password in an address go, wherever it stands; in the server's column the scheme may be
/// missing. \a last: of its line, which may have been cut here.
QByteArray withoutLogin(const QByteArray &cell, bool server, bool last)
{
    const qsizetype at = cell.lastIndexOf('@');
    const qsizetype scheme = cell.indexOf("://");
    if (last && at < 0 && scheme >= 0 && cell.indexOf('/', scheme + 3) < 0)
        return cell.first(scheme + 3) + kMask;
    if (at < 0 || (scheme < 0 && !server))
        return cell;
    const qsizetype begin = scheme >= 0 && scheme < at ? scheme + 3 : 0;
    return cell.first(begin) + kMask + cell.sliced(at);
}

QByteArray maskedCells(const QList<QByteArray> &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        if (i < kShown)
            line += withoutLogin(cells[i], i == kShown - 1, i == cells.size() - 1);
        else if (!cells[i].isEmpty() && cells[i] != "\"\"")
            line += kMask;
    }
    return line;
}

/// What is no CSV: its first columns as plain text, one mask for the rest. \a shown: columns of the
/// row that this line may still show; fewer than all: an address may have begun on another line.
QByteArray maskedPlain(const QByteArray &line, char separator, qsizetype shown)
{
    const bool goesOn = shown < kShown;
    const QList<QByteArray> parts = line.split(separator);
    if (parts.size() <= shown && shown > 0)
        return withoutLogin(line, goesOn || parts.size() == kShown, true);
    QByteArray out;
    for (qsizetype i = 0; i < shown && i < parts.size(); ++i)
        out += withoutLogin(parts[i], goesOn || i == kShown - 1, i == parts.size() - 1) + separator;
    return out + kMask;
}

QByteArray maskedLine(const QByteArray &line, const Cells &found, Start start)
{
    const bool onlyCells = found.whole && start.column == 0;
    // Separators that are none still separate a password from what may be seen (C34).
    for (const char separator : {';', '\t'}) {
        if (found.cells.size() <= kShown && start.column + line.count(separator) >= kShown)
            return maskedPlain(line, separator, onlyCells ? kShown : 0);
    }
    return onlyCells ? maskedCells(found.cells)
                     : maskedPlain(line, ',', std::max<qsizetype>(kShown - start.column, 0));
}

} // namespace

QList<QByteArray> maskedLines(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    Start start;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = at;
        while (end < bytes.size() && bytes[end] != '\r' && bytes[end] != '\n')
            ++end;
        const QByteArray line = bytes.sliced(at, end - at);
        const Cells found = split(line, start.inQuote);
        // What the module says may cut a row in two: unless a whole row follows on a whole one, a
        // line goes on where the one before it ended, be that in the password (C33).
        if (!start.inQuote && start.column + 1 >= kColumns && found.cells.size() >= kColumns)
            start = {};
        lines += maskedLine(line, found, start);
        // Every comma, though one in quotes separates nothing: the quotes may be broken, too.
        const qsizetype passed = std::max({line.count(','), line.count(';'), line.count('\t')});
        start = {start.column + passed, found.endsInQuote};
        const bool crLf = end + 1 < bytes.size() && bytes[end] == '\r' && bytes[end + 1] == '\n';
        at = end + (crLf ? 2 : 1);
    }
    return lines;
}

} // namespace fota
