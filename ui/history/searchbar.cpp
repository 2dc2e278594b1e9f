#include "ui/history/searchbar.h"

#include "core/fota/verdict.h"
#include "ui/text/verdicttext.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypedMs = 250; ///< of rest, before it is looked for
constexpr int kWidestChoice = 200;

QLineEdit *dayField()
{
    auto *field = new QLineEdit;
    //: How a day is written
    field->setPlaceholderText(SearchBar::tr("YYYY-MM-DD"));
    field->setMaxLength(10);
    field->setFixedWidth(112);
    return field;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit), m_verdict(new QComboBox), m_span(new QComboBox),
      m_days(new QWidget), m_since(dayField()), m_until(dayField())
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    rows->addLayout(row);
    m_words->setAccessibleName(tr("Search the sessions"));
    m_words->setPlaceholderText(tr("IMEI, model, version, operator, tag, note…"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    m_words->setMinimumWidth(80);
    m_words->installEventFilter(this);
    row->addWidget(m_words, 4);

    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdict->addItem(tr("Any verdict"));
    const auto verdicts = QMetaEnum::fromType<VerdictKind>();
    for (int i = 0; i < verdicts.keyCount(); ++i)
        m_verdict->addItem(verdictTitle(VerdictKind(verdicts.value(i))),
                           QString::fromLatin1(verdicts.key(i)));
    m_verdict->addItem(tr("Without an end"), u"none"_s);

    m_span->setAccessibleName(tr("Time"));
    m_span->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"),
                      tr("Last 12 months"), tr("Between two days…")});
    for (QComboBox *combo : {m_verdict, m_span}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
        combo->setMaximumWidth(kWidestChoice);
        combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 2 * kGap);
    }
    row->addWidget(m_verdict, 2);
    row->addWidget(m_span, 2);
    rows->addWidget(m_days);
    makeDays();

    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypedMs);
    connect(&m_typed, &QTimer::timeout, this, &SearchBar::changed);
    for (QLineEdit *field : {m_words, m_since, m_until}) {
        connect(field, &QLineEdit::textEdited, &m_typed, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::returnPressed, this, [this] {
            m_typed.stop();
            Q_EMIT changed();
        });
    }
    connect(m_words, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start)); // cleared
    connect(m_verdict, &QComboBox::activated, this, &SearchBar::changed);
    connect(m_span, &QComboBox::activated, this, &SearchBar::spanChosen);
}

void SearchBar::makeDays()
{
    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    for (const auto &[field, name] :
         {std::pair{m_since, tr("From this day on")}, {m_until, tr("Up to this day")}}) {
        auto *label = new QLabel(name);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        field->setAccessibleName(name);
        row->addWidget(label);
        row->addWidget(field);
    }
    m_days->hide();
}

void SearchBar::spanChosen()
{
    const bool between = m_span->currentIndex() == Between;
    m_days->setVisible(between);
    if (between && m_since->text().isEmpty())
        m_since->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

/// A day that is no whole date yet bounds nothing.
std::optional<qint64> SearchBar::day(const QLineEdit *field, int daysOn) const
{
    const QDate date = QDate::fromString(field->text().trimmed(), Qt::ISODate);
    if (m_span->currentIndex() != Between || !date.isValid())
        return {};
    return date.addDays(daysOn).startOfDay().toMSecsSinceEpoch();
}

SessionFilter SearchBar::filter() const
{
    SessionFilter filter;
    filter.words = m_words->text().simplified();
    filter.outcome = m_verdict->currentData().toString();
    filter.sinceMs = day(m_since, 0);
    filter.untilMs = day(m_until, 1); // that day included
    const QDate today = QDate::currentDate();
    const auto since = [&filter](const QDate &date) {
        filter.sinceMs = date.startOfDay().toMSecsSinceEpoch();
    };
    switch (Span(m_span->currentIndex())) {
    case Today:
        since(today);
        break;
    case Week:
        since(today.addDays(-6));
        break;
    case Month:
        since(today.addDays(-29));
        break;
    case Year:
        since(today.addMonths(-12));
        break;
    case Any:
    case Between:
        break;
    }
    return filter;
}

void SearchBar::clear()
{
    const QSignalBlocker quiet(this);
    m_words->clear();
    m_since->clear();
    m_until->clear();
    m_verdict->setCurrentIndex(0);
    m_span->setCurrentIndex(Any);
    spanChosen();
    m_typed.stop();
}

void SearchBar::focusField()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT leftDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fota
