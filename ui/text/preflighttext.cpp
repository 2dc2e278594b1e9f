#include "ui/text/preflighttext.h"

#include "ui/text/measuretext.h"

#include <QCoreApplication>

namespace fota {

using namespace Qt::StringLiterals;

struct PreflightWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::PreflightWords)
};

namespace {

using Finding = PreflightItem::Finding;
using State = PreflightItem::State;
using Topic = PreflightItem::Topic;

struct Sentence
{
    Finding finding;
    const char *text;
    const char *kinds; ///< of its arguments: t text, s size in bytes, d dBm, b dB
};

// clang-format off
constexpr Sentence kSentences[] = {
    {Finding::NewerVersion,        QT_TRANSLATE_NOOP("fota::PreflightWords", "The check file names %1, which is newer, in %2."), "tt"},
    {Finding::UnorderedVersion,    QT_TRANSLATE_NOOP("fota::PreflightWords", "The check file names %1 in %2; which version is newer cannot be told."), "tt"},
    {Finding::OlderVersion,        QT_TRANSLATE_NOOP("fota::PreflightWords", "The check file names %1, which is older, in %2."), "tt"},
    {Finding::VersionByHand,       QT_TRANSLATE_NOOP("fota::PreflightWords", "That %2 leads to %1 was typed, not read from a check file."), "tt"},
    {Finding::BaseFits,            QT_TRANSLATE_NOOP("fota::PreflightWords", "Its name says that it is for %1."), "t"},
    {Finding::BaseNotStated,       QT_TRANSLATE_NOOP("fota::PreflightWords", "Its name, %1, does not say for which version it is."), "t"},
    {Finding::SignalStrong,        QT_TRANSLATE_NOOP("fota::PreflightWords", "%1 is %2 above a weak signal (%3)."), "dbd"},
    {Finding::SignalWeak,          QT_TRANSLATE_NOOP("fota::PreflightWords", "%1 is %2 too weak (%3 is the limit): the download may be cut off."), "dbd"},
    {Finding::SignalNotRead,       QT_TRANSLATE_NOOP("fota::PreflightWords", "The module told no signal strength."), ""},
    {Finding::Home,                QT_TRANSLATE_NOOP("fota::PreflightWords", "The module is in its home network."), ""},
    {Finding::Roaming,             QT_TRANSLATE_NOOP("fota::PreflightWords", "The module is roaming: the download may cost."), ""},
    {Finding::RegistrationNotRead, QT_TRANSLATE_NOOP("fota::PreflightWords", "The module told no registration."), ""},
    {Finding::SimReady,            QT_TRANSLATE_NOOP("fota::PreflightWords", "The SIM card is ready."), ""},
    {Finding::NoNetworkNeeded,     QT_TRANSLATE_NOOP("fota::PreflightWords", "The update over the serial line needs no network."), ""},
    {Finding::PortAlone,           QT_TRANSLATE_NOOP("fota::PreflightWords", "No other program is known to have it open."), ""},
    {Finding::PortHeld,            QT_TRANSLATE_NOOP("fota::PreflightWords", "%1 has it open, too, and could write into the update."), "t"},
    {Finding::ModemService,        QT_TRANSLATE_NOOP("fota::PreflightWords", "The modem service of the system did not leave it alone: %1"), "t"},
    {Finding::PortElsewhere,       QT_TRANSLATE_NOOP("fota::PreflightWords", "Who else uses %1, which is no device of this computer, is not known."), "t"},
    {Finding::DiskFree,            QT_TRANSLATE_NOOP("fota::PreflightWords", "%1 are free in %2."), "st"},
    {Finding::DiskLow,             QT_TRANSLATE_NOOP("fota::PreflightWords", "Only %1 are free in %2, for the record of the run."), "st"},
    {Finding::DiskNotRead,         QT_TRANSLATE_NOOP("fota::PreflightWords", "How much room there is in %1 is not known."), "t"},
    {Finding::OnMains,             QT_TRANSLATE_NOOP("fota::PreflightWords", "This computer is not known to run on battery."), ""},
    {Finding::BatteryGood,         QT_TRANSLATE_NOOP("fota::PreflightWords", "This computer runs on battery, at %1 %."), "t"},
    {Finding::BatteryLow,          QT_TRANSLATE_NOOP("fota::PreflightWords", "This computer runs on battery, at %1 %: connect its power supply."), "t"},
    {Finding::BatteryNotRead,      QT_TRANSLATE_NOOP("fota::PreflightWords", "Where this computer gets its power from is not known."), ""},
};
// clang-format on

constexpr bool rowsInOrder()
{
    for (size_t i = 0; i < std::size(kSentences); ++i) {
        if (size_t(kSentences[i].finding) != i)
            return false;
    }
    return std::size(kSentences) == size_t(Finding::BatteryNotRead) + 1;
}
static_assert(rowsInOrder(), "a finding finds its sentence by its number");

QString valueText(char kind, const QString &value)
{
    if (kind == 'd')
        return dbmText(value.toInt());
    if (kind == 'b')
        return dbText(value.toInt());
    return kind == 's' ? sizeText(value.toLongLong()) : value;
}

} // namespace

QString preflightTopic(Topic topic)
{
    switch (topic) {
    case Topic::Versions:
        return PreflightWords::tr("Versions");
    case Topic::Base:
        return PreflightWords::tr("Base of the file");
    case Topic::Signal:
        return PreflightWords::tr("Signal");
    case Topic::Registration:
        return PreflightWords::tr("Registration");
    case Topic::Sim:
        return PreflightWords::tr("SIM card");
    case Topic::Port:
        return PreflightWords::tr("Port");
    case Topic::Disk:
        return PreflightWords::tr("Disk");
    case Topic::Battery:
        return PreflightWords::tr("Power");
    }
    return {};
}

QString preflightState(State state)
{
    switch (state) {
    case State::Ok:
        return PreflightWords::tr("ok");
    case State::Look:
        return PreflightWords::tr("look here");
    case State::NotChecked:
        return PreflightWords::tr("not checked");
    }
    return {};
}

QString preflightReason(const PreflightItem &item)
{
    const Sentence &sentence = kSentences[size_t(item.finding)];
    const QString text = PreflightWords::tr(sentence.text);
    QStringList values;
    for (const char *kind = sentence.kinds; *kind; ++kind)
        values += valueText(*kind, item.args.value(values.size()));
    switch (values.size()) { // at once: a value may hold a "%1" of its own
    case 1:
        return text.arg(values[0]);
    case 2:
        return text.arg(values[0], values[1]);
    case 3:
        return text.arg(values[0], values[1], values[2]);
    default:
        return text;
    }
}

bool preflightSays(const Preflight &found, const Error &note)
{
    return !found.isEmpty()
           && (note.code == ErrorCode::WeakSignal || note.code == ErrorCode::HostOnBattery
               || note.code == ErrorCode::VersionsUnordered);
}

QString preflightTopicKey(Topic topic)
{
    switch (topic) {
    case Topic::Versions:
        return u"versions"_s;
    case Topic::Base:
        return u"base"_s;
    case Topic::Signal:
        return u"signal"_s;
    case Topic::Registration:
        return u"registration"_s;
    case Topic::Sim:
        return u"sim"_s;
    case Topic::Port:
        return u"port"_s;
    case Topic::Disk:
        return u"disk"_s;
    case Topic::Battery:
        return u"battery"_s;
    }
    return {};
}

QString preflightStateKey(State state)
{
    switch (state) {
    case State::Ok:
        return u"ok"_s;
    case State::Look:
        return u"look"_s;
    case State::NotChecked:
        return u"notChecked"_s;
    }
    return {};
}

} // namespace fota
