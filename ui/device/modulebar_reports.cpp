#include "ui/device/modulebar.h"

#include "core/profiles/profileloader.h"
#include "ui/device/agelabel.h"
#include "ui/device/signalbars.h"
#include "ui/device/statusrow.h"
#include "ui/device/statuswords.h"
#include "ui/plot/signalhistory.h"
#include "ui/text/measuretext.h"
#include "ui/text/messagetext.h"
#include "ui/text/profiletext.h"
#include "ui/text/signalbands.h"
#include "ui/widgets/rolelabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/valuelabel.h"
#include "ui/widgets/valuerow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>

// What the side bar shows of each report.
namespace fota {

namespace {

using Row = StatusRow::State;

/// "MTC-MNA1-B01, -B03": what the next one shares with the first is not said again.
QString joinedProducts(const QStringList &products)
{
    QStringList shown = products;
    const QString first = products.value(0);
    const QString stem = first.left(first.lastIndexOf(u'-'));
    for (qsizetype i = 1; i < shown.size() && !stem.isEmpty(); ++i) {
        if (shown[i].startsWith(stem + u'-'))
            shown[i].remove(0, stem.size());
    }
    return shown.join(QStringLiteral(", "));
}

QString shortIccid(const QString &iccid)
{
    if (iccid.size() < 16)
        return iccid;
    return QStringLiteral("%1 %2 … %3").arg(iccid.left(4), iccid.mid(4, 4), iccid.right(4));
}

/// 20.00.522 (4)
QString fullFirmware(const IdentityReport &report)
{
    return report.subVersion && !report.subVersion->isEmpty()
               ? QStringLiteral("%1 (%2)").arg(report.firmware, *report.subVersion)
               : report.firmware;
}

void showLteValue(ValueRow *row, const QString &value, const QString &word, int raw,
                  const QString &rawWords)
{
    row->value()->setValue(QStringLiteral("%1 · %2").arg(value, word));
    row->value()->setMore({rawWords});
    row->setAside(QString::number(raw));
}

} // namespace

void ModuleBar::setThresholds(const SignalThresholds &thresholds)
{
    m_thresholds = thresholds;
    showSignal();
}

void ModuleBar::setRunning(bool running)
{
    m_running = running;
    m_age->setPaused(running);
}

void ModuleBar::setLog()
{
    m_isLog = true;
    showPort();
}

void ModuleBar::portChosen(const std::optional<PortInfo> &listed, bool isMissing)
{
    m_listed = listed;
    m_isMissing = isMissing;
    showPort();
}

void ModuleBar::connectionChanged(const ConnectionReport &report)
{
    using State = ConnectionReport::State;
    if (report.state == State::Closed || report.state == State::Opening)
        clear();
    else if (report.state == State::Gone)
        clearValues(); // what was measured is not so any more
    portChanged(report);
}

void ModuleBar::portChanged(const ConnectionReport &report)
{
    if (report.state == ConnectionReport::State::Gone) { // in a run they are asked for no more
        for (StatusRow *row : {m_simState, m_network, m_data})
            row->markLast();
    }
    m_connection = report;
    showPort();
}

void ModuleBar::portHandled(bool isAwaited, bool isTold)
{
    if (m_isAwaited == isAwaited && m_isPortTold == isTold)
        return;
    m_isAwaited = isAwaited;
    m_isPortTold = isTold;
    showPort();
}

void ModuleBar::showPort()
{
    using State = ConnectionReport::State;
    switch (m_connection.state) {
    case State::Closed:
        showClosedPort();
        break;
    case State::Opening:
        m_port->set(Row::Busy, tr("opening"));
        break;
    case State::Identifying:
        m_port->set(Row::Busy, tr("asking the module"));
        break;
    case State::Open:
        m_port->set(Row::Good, tr("open"));
        break;
    case State::Gone:
        showGonePort();
        break;
    }
}

/// In a run, and where one has left it gone, the page says what to do: nobody may touch cable or
/// power of a module that may be updating.
void ModuleBar::showGonePort()
{
    const bool isOurs = m_connection.error && !m_connection.applyPending;
    m_port->set(Row::Look, m_isAwaited ? tr("gone, waiting for its return") : tr("gone"),
                tr("gone"),
                isOurs && !m_running && !m_isPortTold ? messageFor(m_connection, m_isAwaited).next
                                                      : QString());
}

/// Why the last attempt failed; before one, what the system tells of the chosen port.
void ModuleBar::showClosedPort()
{
    StatusText text;
    Row state = Row::Look;
    if (m_connection.error) {
        text = portText(m_connection.error);
        state = Row::Failed;
    } else if (m_isMissing) {
        text = portText({ErrorCode::PortMissing, {}, {}});
    } else if (m_listed) {
        text = listedPortText(*m_listed);
    }
    if (m_isLog)
        m_port->set(Row::Off, tr("none: a log"));
    else if (text.word.isEmpty())
        m_port->set(Row::Off, tr("not connected"));
    else
        m_port->set(state, text.word, text.shown, m_isPortTold ? QString() : text.advice);
}

void ModuleBar::identified(const IdentityReport &report)
{
    const bool known = !report.model.isEmpty();
    m_identity = report;
    m_copy->setEnabled(known);
    m_model->setValue(report.model, report.model);
    if (!known)
        m_model->setText(tr("No module"));
    const ModuleProfile *profile = profileById(report.profileId);
    m_profile->setText(known && !profile ? tr("not a known module")
                       : report.profileByHand && profile
                           ? tr("profile of %1, chosen by hand").arg(visibleText(profile->model))
                           : QString());
    m_profile->setVisible(!m_profile->text().isEmpty());
    m_category->setValue(report.category);
    m_category->setVisible(!report.category.isEmpty());
    m_products->setValue(report.products.join(QStringLiteral(", ")),
                         joinedProducts(report.products));
    m_products->setVisible(!report.products.isEmpty());
    // Where each value of the profile comes from, and what is still to be confirmed.
    const QStringList facts = profile ? profileFacts(*profile) : QStringList();
    for (ValueLabel *label : {m_model, m_category, m_products})
        label->setMore(facts);
    m_firmware->setValue(fullFirmware(report));
    m_firmware->setSource(report.subVersion ? QStringLiteral("AT+GMR, AT#CFVR")
                                            : QStringLiteral("AT+GMR"));
    m_imei->setValue(report.imei, groupedImei(report.imei));
    m_sim->setValue(report.iccid, shortIccid(report.iccid));
    // A run asks the module who it is, not the network: its operator stays known.
    if (!report.operatorName.isEmpty() || report.imei != m_operatorOf)
        m_operatorName = report.operatorName;
    m_operatorOf = report.imei;
    showOperator();
}

QString ModuleBar::identityText() const
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            //: One line of what is copied: name and value
            lines += tr("%1: %2").arg(name, visibleText(value));
    };
    add(tr("Model"), m_identity.model);
    add(tr("Category"), m_identity.category);
    add(tr("Products"), m_identity.products.join(QStringLiteral(", ")));
    add(tr("Firmware"), m_identity.firmware);
    add(tr("Sub-version"), m_identity.subVersion.value_or(QString()));
    add(tr("IMEI"), m_identity.imei);
    add(tr("SIM card"), m_identity.iccid);
    add(tr("Operator"), m_operatorName);
    return lines.join(u'\n');
}

void ModuleBar::copyIdentity()
{
    QGuiApplication::clipboard()->setText(identityText());
    Q_EMIT copied(tr("Identity"));
}

void ModuleBar::showOperator()
{
    QStringList parts;
    if (!m_operatorName.isEmpty())
        parts << m_operatorName;
    const std::optional<int> technology =
        m_registration ? m_registration->accessTechnology : std::nullopt;
    if (technology && !m_operatorName.isEmpty())
        parts << accessTechnologyWord(*technology);
    m_operator->value()->setValue(parts.join(QStringLiteral(" · ")));
    //: Access technology: the standard's own abbreviation, and its number
    m_operator->setAside(technology ? tr("AcT %1").arg(*technology) : QString());
}

void ModuleBar::simChanged(const SimReport &report)
{
    const StatusText text = simText(report);
    m_simState->set(report.ready   ? Row::Good
                    : report.error ? Row::Failed
                                   : Row::Look,
                    text.word, text.shown, text.advice);
    m_simState->value()->setMore(report.state.isEmpty()
                                     ? QStringList()
                                     : QStringList{tr("The module says “%1”.").arg(report.state)});
}

void ModuleBar::signalMeasured(const SignalReport &report)
{
    m_measured.atMs = report.atMs;
    m_measured.rssiDbm = report.rssiDbm;
    m_measured.rssiRaw = report.rssiRaw;
    m_measured.bitErrorClass = report.bitErrorClass;
    if (tellsOfLte(report)) {
        m_measured.rsrpDbm = report.rsrpDbm;
        m_measured.rsrqDb = report.rsrqDb;
        m_measured.rsrpRaw = report.rsrpRaw;
        m_measured.rsrqRaw = report.rsrqRaw;
    }
    m_age->setMeasured(m_isLog ? 0 : report.atMs);
    showSignal();
}

void ModuleBar::showSignal()
{
    const SignalReport &now = m_measured;
    const bool known = now.rssiDbm.has_value();
    const SignalBand band =
        known ? bandOf(rssiBands(m_thresholds), *now.rssiDbm) : SignalBand{0, {}, {}};
    const QString dbm = known ? dbmText(*now.rssiDbm) : QString();
    m_bars->setBars(known ? std::max(int(band.level), 1) : 0);
    m_signal->setValue(known ? tr("%1, %2").arg(dbm, band.word) : QString(), dbm);
    m_signalWord->setText(known ? band.word : tr("not known"));
    m_signalWord->setRole(!known                                  ? Role::Secondary
                          : band.level >= SignalBand::Level::Good ? Role::Good
                                                                  : Role::Look);
    const bool asked = now.atMs > 0 || known; // a log may have no times
    m_level->setVisible(asked);
    const QString level =
        asked ? QStringLiteral("%1,%2").arg(now.rssiRaw).arg(now.bitErrorClass) : QString();
    m_level->setValue(level, QStringLiteral("CSQ ") + level); // the command's own name
    m_level->setMore({tr("Level %1 of 0 to 31, bit error class %2 of 0 to 7; 99 is not known.")
                          .arg(now.rssiRaw)
                          .arg(now.bitErrorClass)});
    if (now.rsrpDbm)
        showLteValue(m_rsrp, dbmText(*now.rsrpDbm),
                     bandOf(rsrpBands(m_thresholds), *now.rsrpDbm).word, now.rsrpRaw,
                     tr("The module says %1 of 0 to 97.").arg(now.rsrpRaw));
    else
        m_rsrp->clear();
    if (now.rsrqDb)
        showLteValue(m_rsrq, dbText(*now.rsrqDb), bandOf(rsrqBands(m_thresholds), *now.rsrqDb).word,
                     now.rsrqRaw, tr("The module says %1 of 0 to 34.").arg(now.rsrqRaw));
    else
        m_rsrq->clear();
}

void ModuleBar::registrationChanged(const RegistrationReport &report)
{
    const std::optional<int> before =
        m_registration ? m_registration->accessTechnology : std::nullopt;
    m_registration = report;
    if (!report.accessTechnology)
        m_registration->accessTechnology = before; // an event does not tell it
    showRegistration();
    showOperator();
}

void ModuleBar::showRegistration()
{
    const RegistrationReport &now = *m_registration;
    const QString word = registrationWord(now.status);
    const QString technology =
        now.accessTechnology ? accessTechnologyWord(*now.accessTechnology) : QString();
    //: State of the registration and the network's technology: "home network, Cat M1"
    const QString all = technology.isEmpty() ? word : tr("%1, %2").arg(word, technology);
    m_network->set(now.status == 1   ? Row::Good
                   : now.status == 3 ? Row::Failed
                                     : Row::Look,
                   all, m_operatorName.isEmpty() ? all : word, registrationAdvice(now.status));
    //: State of the registration: the standard's own abbreviation, and its number
    m_network->setAside(tr("stat %1").arg(now.status));
    m_network->value()->setSource(now.packet ? QStringLiteral("AT+CGREG?")
                                             : QStringLiteral("AT+CEREG?"));
    m_network->value()->setMore({now.accessTechnology
                                     ? tr("The module says state %1, technology %2.")
                                           .arg(now.status)
                                           .arg(*now.accessTechnology)
                                     : tr("The module says state %1.").arg(now.status)});
}

void ModuleBar::dataChanged(const DataReport &report)
{
    if (!report.active)
        m_data->set(Row::Off, tr("closed"));
    else if (report.address.isEmpty())
        m_data->set(Row::Good, tr("open, context %1").arg(report.contextId));
    else
        m_data->set(
            Row::Good, tr("%1, context %2").arg(report.address).arg(report.contextId),
            tr("%1, context %2").arg(report.address.section(u',', 0, 0)).arg(report.contextId));
}

} // namespace fota
