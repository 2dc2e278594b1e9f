#include "ui/history/factlist.h"

#include "ui/theme/palette.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace fota {

namespace {

constexpr int kBetween = 14; ///< names and values
constexpr int kLeast = 72;   ///< it scrolls

} // namespace

FactList::FactList(const QString &name, QWidget *parent) : QTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setMinimumHeight(kLeast);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
}

void FactList::show(const QList<SessionFact> &facts, const QString &remark)
{
    QStringList lines;
    for (const SessionFact &fact : facts)
        lines += tr("%1: %2").arg(fact.name, fact.value);
    if (!remark.isEmpty())
        lines += remark;
    const QString told = lines.join(u'\n');
    if (told == accessibleDescription())
        return; // what is selected in it stays
    setAccessibleDescription(told);
    m_facts = facts;
    m_remark = remark;
    fill();
}

void FactList::fill()
{
    int widest = 0;
    for (const SessionFact &fact : m_facts)
        widest = std::max(widest, fontMetrics().horizontalAdvance(fact.name));
    QTextBlockFormat row; // what is long goes on under its beginning
    row.setLeftMargin(widest + kBetween);
    row.setTextIndent(-widest - kBetween);
    row.setTabPositions({QTextOption::Tab(widest + kBetween, QTextOption::LeftTab)});
    row.setBottomMargin(2);
    QTextCharFormat name;
    name.setForeground(color(palette(), Role::Secondary));
    QTextCharFormat value;
    value.setForeground(color(palette(), Role::Text));
    clear();
    QTextCursor cursor(document());
    const auto begin = [&cursor, this](const QTextBlockFormat &format) {
        if (!document()->isEmpty())
            cursor.insertBlock();
        cursor.setBlockFormat(format);
    };
    for (const SessionFact &fact : std::as_const(m_facts)) {
        begin(row);
        cursor.insertText(fact.name + u'\t', name);
        cursor.insertText(fact.value, value);
    }
    if (!m_remark.isEmpty()) {
        QTextBlockFormat plain;
        plain.setTopMargin(m_facts.isEmpty() ? 0 : 8);
        begin(plain);
        cursor.insertText(m_remark, name);
    }
    verticalScrollBar()->setValue(0);
}

void FactList::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace fota
