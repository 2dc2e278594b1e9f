#include "ui/log/meaningpanel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safetext.h"

#include <QGridLayout>
#include <QLabel>

namespace fota {

MeaningPanel::MeaningPanel(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Meaning of the line"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus); // its keys scroll
    setBackgroundRole(QPalette::Base);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &MeaningPanel::read);
    clear();
}

void MeaningPanel::showLine(const LogArena &arena, qsizetype line)
{
    m_arena = &arena;
    m_line = line;
    m_later.start();
}

void MeaningPanel::clear()
{
    m_arena = nullptr;
    m_later.start();
}

void MeaningPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_later.start();
}

void MeaningPanel::read()
{
    if (!isVisible())
        return;
    Meaning nothing;
    nothing.context = tr("Choose a line to see what it means.");
    fill(m_arena ? meaningOf(*m_arena, m_line) : nothing);
}

QLabel *MeaningPanel::label(const QString &text, const QFont &font, bool secondary)
{
    auto *made = new QLabel(visibleText(text));
    made->setTextFormat(Qt::PlainText);
    made->setFont(font);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (secondary)
        setSecondary(made);
    return made;
}

void MeaningPanel::addField(const MeaningField &field)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(label(field.name, bodyFont(), true), row, 0);
    QLabel *value = label(field.value.isEmpty() ? tr("(empty)") : field.value, fixedFont(),
                          field.value.isEmpty());
    value->setAccessibleName(field.name);
    value->setAccessibleDescription(field.words.isEmpty()
                                        ? value->text()
                                        : QStringLiteral("%1, %2").arg(value->text(), field.words));
    m_grid->addWidget(value, row, 1);
    if (!field.words.isEmpty())
        m_grid->addWidget(label(field.words, bodyFont(), false), row + 1, 1);
}

void MeaningPanel::fill(const Meaning &meaning)
{
    auto *page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(kGap, 8, kGap, 8);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    const auto whole = [this](QLabel *added) {
        m_grid->addWidget(added, m_grid->rowCount(), 0, 1, 2);
    };
    QStringList spoken;
    const auto add = [&](const QString &text, const QFont &font, bool secondary) {
        if (text.isEmpty())
            return;
        whole(label(text, font, secondary));
        spoken << text;
    };
    add(meaning.title, boldFont(bodyFont()), false);
    add(meaning.context, bodyFont(), true);
    add(meaning.summary, bodyFont(), false);
    for (const MeaningField &field : meaning.fields) {
        addField(field);
        spoken << QStringLiteral("%1: %2").arg(field.name, field.value);
        if (!field.words.isEmpty())
            spoken.last() += QStringLiteral(", ") + field.words;
    }
    if (!meaning.bytes.isEmpty()) {
        whole(label(tr("Bytes of the line"), bodyFont(), true));
        QLabel *bytes = label({}, fixedFont(), false);
        bytes->setWordWrap(false);
        bytes->setText(meaning.bytes); // printable, in rows
        whole(bytes);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setAccessibleDescription(visibleText(spoken.join(QStringLiteral("; "))));
    setWidget(page); // the one before goes
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
}

} // namespace fota
