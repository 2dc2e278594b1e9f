#include "ui/run/messagelabel.h"

#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/safetext.h"

#include <QAccessible>
#include <QPainter>
#include <QResizeEvent>
#include <QTextLayout>

#include <cmath>

namespace fota {

namespace {

constexpr qreal kLineGap = 3;

} // namespace

MessageLabel::MessageLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAccessibleName(tr("Message"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MessageLabel::setMessage(const Message &message)
{
    const QString what = visibleText(message.what);
    const QString code = visibleText(message.code);
    const QString whole =
        joinSentences({what, visibleText(message.state), visibleText(message.next), code});
    m_boldLength = what.size();
    m_codeLength = code.size();
    QStringList all{whole}; // the notes are heard here and read behind Details
    for (const QString &note : message.notes)
        all << visibleText(note);
    const QString description = joinSentences(all);
    if (whole == text() && description == accessibleDescription())
        return;
    setText(whole);
    setAccessibleDescription(description);
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

qreal MessageLabel::layOut(QTextLayout &layout, int width) const
{
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = int(m_boldLength);
    bold.format.setFontWeight(QFont::DemiBold);
    QTextLayout::FormatRange code;
    code.start = int(text().size() - m_codeLength);
    code.length = int(m_codeLength);
    code.format.setFont(fixedFont());
    layout.setText(text());
    layout.setFont(font());
    layout.setFormats({bold, code});
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(40, width));
        line.setPosition({0, y});
        y += line.height() + kLineGap;
    }
    layout.endLayout();
    return std::max<qreal>(0, y - kLineGap);
}

int MessageLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return int(std::ceil(layOut(layout, width)));
}

int MessageLabel::firstLineHeight() const
{
    QTextLayout layout;
    layOut(layout, width());
    const int height = layout.lineCount() > 0 ? int(layout.lineAt(0).height()) : 0;
    return std::max(height, fontMetrics().height());
}

QSize MessageLabel::sizeHint() const
{
    const int width = this->width() > 100 ? this->width() : 400;
    return {width, heightForWidth(width)};
}

QSize MessageLabel::minimumSizeHint() const
{
    // The whole text at this width: a message is never cut, what is beside it gives way.
    return {120, heightForWidth(width() > 100 ? width() : 400)};
}

void MessageLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void MessageLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(palette(), Role::Text));
    QTextLayout layout;
    layOut(layout, width());
    layout.draw(&painter, {0, 0});
}

} // namespace fota
