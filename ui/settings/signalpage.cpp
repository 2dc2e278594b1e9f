#include "ui/settings/signalpage.h"

#include "ui/settings/settingsform.h"
#include "ui/text/measuretext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <optional>
#include <utility>

namespace fota {

namespace {

enum class Kind { Rssi, Rsrp, Rsrq };

struct Row
{
    Kind kind;
    int SignalThresholds::*value;
    const char *name;
    const char *whole; ///< read without the card's title
};

// clang-format off
constexpr Row kRows[] = {
    {Kind::Rssi, &SignalThresholds::rssiExcellent, QT_TRANSLATE_NOOP("fota::SignalPage", "Excellent from"), QT_TRANSLATE_NOOP("fota::SignalPage", "RSSI, excellent from")},
    {Kind::Rssi, &SignalThresholds::rssiGood,      QT_TRANSLATE_NOOP("fota::SignalPage", "Good from"),      QT_TRANSLATE_NOOP("fota::SignalPage", "RSSI, good from")},
    {Kind::Rssi, &SignalThresholds::rssiFair,      QT_TRANSLATE_NOOP("fota::SignalPage", "Fair from"),      QT_TRANSLATE_NOOP("fota::SignalPage", "RSSI, fair from")},
    {Kind::Rssi, &SignalThresholds::rssiPoor,      QT_TRANSLATE_NOOP("fota::SignalPage", "Poor from"),      QT_TRANSLATE_NOOP("fota::SignalPage", "RSSI, poor from")},
    {Kind::Rsrp, &SignalThresholds::rsrpStrong,    QT_TRANSLATE_NOOP("fota::SignalPage", "Strong from"),    QT_TRANSLATE_NOOP("fota::SignalPage", "RSRP, strong from")},
    {Kind::Rsrp, &SignalThresholds::rsrpGood,      QT_TRANSLATE_NOOP("fota::SignalPage", "Good from"),      QT_TRANSLATE_NOOP("fota::SignalPage", "RSRP, good from")},
    {Kind::Rsrp, &SignalThresholds::rsrpFair,      QT_TRANSLATE_NOOP("fota::SignalPage", "Fair from"),      QT_TRANSLATE_NOOP("fota::SignalPage", "RSRP, fair from")},
    {Kind::Rsrq, &SignalThresholds::rsrqGood,      QT_TRANSLATE_NOOP("fota::SignalPage", "Good from"),      QT_TRANSLATE_NOOP("fota::SignalPage", "RSRQ, good from")},
    {Kind::Rsrq, &SignalThresholds::rsrqFair,      QT_TRANSLATE_NOOP("fota::SignalPage", "Fair from"),      QT_TRANSLATE_NOOP("fota::SignalPage", "RSRQ, fair from")},
};
// clang-format on

/// What a module can measure.
std::pair<int, int> rangeOf(Kind kind)
{
    switch (kind) {
    case Kind::Rssi:
        return {-113, -51};
    case Kind::Rsrp:
        return {-141, -44};
    case Kind::Rsrq:
        return {-20, -3};
    }
    return {};
}

std::optional<int> numberOf(QString text)
{
    bool known = false;
    const int number = text.replace(QChar(0x2212), u'-').trimmed().toInt(&known);
    return known ? std::optional(number) : std::nullopt;
}

} // namespace

SignalPage::SignalPage(QWidget *parent) : SettingsPage(tr("Signal"), parent)
{
    const auto problem = [this](size_t at, const QString &text) -> QString {
        const auto [least, most] = rangeOf(kRows[at].kind);
        const std::optional<int> number = numberOf(text);
        if (!number || *number < least || *number > most)
            return tr("A whole number from %1 to %2 is needed.")
                .arg(minusText(least), minusText(most));
        const bool first = at == 0 || kRows[at - 1].kind != kRows[at].kind;
        if (first || qsizetype(at) > m_edits.size())
            return {};
        const std::optional<int> better = numberOf(m_edits[qsizetype(at) - 1]->text());
        return !better || *number < *better ? QString()
                                            : tr("It must be lower than the one before.");
    };
    const QStringList titles{tr("RSSI"), tr("RSRP"), tr("RSRQ")};
    SettingsForm *form = nullptr;
    for (size_t at = 0; at < std::size(kRows); ++at) {
        const Row &row = kRows[at];
        if (at == 0 || kRows[at - 1].kind != row.kind) {
            form = addForm(titles[qsizetype(row.kind)]);
            connect(form, &SettingsForm::changed, form, &SettingsForm::recheck);
        }
        QLineEdit *edit = form->addText(
            tr(row.name), {}, [problem, at](const QString &text) { return problem(at, text); });
        edit->setAccessibleName(tr(row.whole));
        edit->setMaxLength(6);
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QLabel *unit = settingsNote(row.kind == Kind::Rsrq ? tr("dB") : tr("dBm"));
        unit->setMinimumWidth(unit->fontMetrics().horizontalAdvance(tr("dBm")));
        form->addAside(unit);
        m_edits.append(edit);
    }
    auto *below = new QWidget; // side by side: the whole page is seen without scrolling
    auto *layout = new QHBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    QPushButton *all = makeButton(tr("All to their defaults"));
    layout->addWidget(settingsNote(tr("They change how a value is called and drawn. A run warns of "
                                      "a weak signal by a limit of its own, −97 dBm.")),
                      1);
    layout->addWidget(all, 0, Qt::AlignTop);
    add(below);
    connect(all, &QPushButton::clicked, this, [this] { showValues({}); });
}

void SignalPage::show(const Settings &settings)
{
    showValues(settings.thresholds);
}

void SignalPage::showValues(const SignalThresholds &thresholds)
{
    for (size_t at = 0; at < std::size(kRows); ++at)
        m_edits[qsizetype(at)]->setText(minusText(thresholds.*kRows[at].value));
}

void SignalPage::put(Settings *settings) const
{
    for (size_t at = 0; at < std::size(kRows); ++at)
        settings->thresholds.*kRows[at].value =
            numberOf(m_edits[qsizetype(at)]->text())
                .value_or(settings->thresholds.*kRows[at].value);
}

} // namespace fota
