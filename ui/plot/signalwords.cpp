#include "ui/plot/signalwords.h"

#include "ui/text/measuretext.h"
#include "ui/text/sentences.h"
#include "ui/text/signalbands.h"

#include <QCoreApplication>
#include <QDateTime>

namespace fota {

struct SignalWords
{
    Q_DECLARE_TR_FUNCTIONS(fota::SignalWords)
};

namespace {

QString spanWords(const SignalHistory::Span &span, QString (*text)(double))
{
    return SignalWords::tr("Latest %1, lowest %2, highest %3.")
        .arg(span.latest ? text(*span.latest) : SignalWords::tr("not known"), text(*span.lowest),
             text(*span.highest));
}

QString valueLine(const QString &name, const QString &value, const QString &word)
{
    //: A measured value: name, value and unit, and how good that is: "RSRP −95 dBm, good"
    return SignalWords::tr("%1 %2, %3").arg(name, value, word);
}

QString registrationWords(const SignalHistory &history)
{
    const QList<RegistrationReport> &all = history.registrations();
    const RegistrationReport &last = all.last();
    const QString word = registrationWord(last.status);
    if (all.size() == 1)
        return SignalWords::tr("Registration: %1 since %2.")
            .arg(word, momentText(history, last.atMs));
    const QString before = registrationWord(all[all.size() - 2].status);
    return SignalWords::tr("Registration: %1 since %2, before that %3.")
        .arg(word, momentText(history, last.atMs), before);
}

} // namespace

QString clockText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"HH:mm:ss");
}

QString momentText(const SignalHistory &history, qint64 ms)
{
    const auto day = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).date(); };
    if (day(history.firstMs()) == day(history.lastMs()))
        return clockText(ms);
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString stripWord(int status)
{
    //: Of the registration in a network, in a narrow strip: home network
    return status == 1 ? SignalWords::tr("home") : registrationWord(status);
}

QString historyInWords(const SignalHistory &history)
{
    QStringList texts;
    if (!history.rssi().isEmpty())
        texts << spanWords(history.rssi(), dbmText);
    if (!history.rsrp().isEmpty())
        texts << SignalWords::tr("RSRP: %1").arg(spanWords(history.rsrp(), dbmText));
    if (!history.rsrq().isEmpty())
        texts << SignalWords::tr("RSRQ: %1").arg(spanWords(history.rsrq(), dbText));
    if (texts.isEmpty())
        texts << SignalWords::tr("No signal was measured yet.");
    if (!history.registrations().isEmpty())
        texts << registrationWords(history);
    return joinSentences(texts);
}

QStringList momentInWords(const SignalHistory &history, const SignalThresholds &thresholds,
                          qint64 atMs)
{
    const SignalReport *sample = history.nearestSample(atMs);
    if (!sample)
        return {};
    QStringList lines{momentText(history, sample->atMs)};
    if (sample->rssiDbm)
        lines << valueLine(QStringLiteral("RSSI"), dbmText(*sample->rssiDbm),
                           bandOf(rssiBands(thresholds), *sample->rssiDbm).word);
    if (sample->rsrpDbm)
        lines << valueLine(QStringLiteral("RSRP"), dbmText(*sample->rsrpDbm),
                           bandOf(rsrpBands(thresholds), *sample->rsrpDbm).word);
    if (sample->rsrqDb)
        lines << valueLine(QStringLiteral("RSRQ"), dbText(*sample->rsrqDb),
                           bandOf(rsrqBands(thresholds), *sample->rsrqDb).word);
    if (lines.size() == 1)
        lines << SignalWords::tr("Signal not known");
    if (const RegistrationReport *registration = history.registrationAt(sample->atMs)) {
        QString words = registrationWord(registration->status);
        if (registration->accessTechnology)
            //: State of the registration, and the network's technology: "home network, Cat M1"
            words = SignalWords::tr("%1, %2").arg(
                words, accessTechnologyWord(*registration->accessTechnology));
        lines << words;
    }
    return lines;
}

} // namespace fota
