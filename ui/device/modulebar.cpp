#include "ui/device/modulebar.h"

#include "core/profiles/profileloader.h"
#include "ui/device/signalbars.h"
#include "ui/device/statusrow.h"
#include "ui/device/statuswords.h"
#include "ui/text/errortext.h"
#include "ui/text/measuretext.h"
#include "ui/text/profiletext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rolelabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/valuelabel.h"
#include "ui/widgets/valuerow.h"

#include <QHBoxLayout>
#include <QLabel>

namespace fota {

namespace {

constexpr int kWidth = 294;
constexpr int kNarrowWidth = 268;

QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

ValueLabel *valueRow(Card *card, const QString &name, const QString &command, const QFont &font)
{
    auto *row = new ValueRow(name, command, font);
    card->contents()->addWidget(row);
    return row->value();
}

/// "352613 07 012345 4", as it is printed on the label.
QString groupedImei(const QString &imei)
{
    if (imei.size() != 15)
        return imei;
    return QStringLiteral("%1 %2 %3 %4")
        .arg(imei.left(6), imei.mid(6, 2), imei.mid(8, 6), imei.right(1));
}

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

/// What is wrong, short for the ladder; the sentence where there is no short form.
QString shortly(const Error &error)
{
    const QString words = statusWords(error.code);
    return words.isEmpty() ? ErrorText::sentence(error) : words;
}

QString shortIccid(const QString &iccid)
{
    if (iccid.size() < 16)
        return iccid;
    return QStringLiteral("%1 %2 … %3").arg(iccid.left(4), iccid.mid(4, 4), iccid.right(4));
}

} // namespace

ModuleBar::ModuleBar(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(kWidth);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kGap, kGap, 2, kGap);
    column->setSpacing(kGap);
    makeModuleCard(column);
    makeStatusCard(column);
    makeSignalCard(column);
    column->addStretch();
    setWidget(page);
    for (ValueLabel *label : page->findChildren<ValueLabel *>())
        connect(label, &ValueLabel::copied, this, &ModuleBar::copied);
    clear();
    m_port->set(StatusRow::State::Off, tr("not connected"));
}

void ModuleBar::makeModuleCard(QVBoxLayout *column)
{
    auto *card = new Card;
    card->contents()->setSpacing(0);
    m_model = new ValueLabel(tr("Model"));
    m_model->setFont(titleFont());
    m_model->setSource(QStringLiteral("AT+GMM"));
    m_products = plain({});
    m_products->setWordWrap(true);
    setSecondary(m_products);
    card->contents()->addWidget(m_model);
    card->contents()->addWidget(m_products);
    card->contents()->addSpacing(6);
    m_firmware = valueRow(card, tr("Firmware"), QStringLiteral("AT+GMR"), fixedFont());
    m_imei = valueRow(card, tr("IMEI"), QStringLiteral("AT+CGSN"), fixedFont());
    m_sim = valueRow(card, tr("SIM card"), QStringLiteral("AT+CCID"), fixedFont());
    m_operator = valueRow(card, tr("Operator"), QStringLiteral("AT+COPS?"), bodyFont());
    column->addWidget(card);
}

void ModuleBar::makeStatusCard(QVBoxLayout *column)
{
    auto *card = new Card;
    card->setTitle(tr("Status"));
    card->contents()->setSpacing(0);
    m_port = new StatusRow(tr("Port"), tr("Port state"));
    m_simState = new StatusRow(tr("SIM"), tr("SIM state"));
    m_network = new StatusRow(tr("Network"), tr("Registration"));
    m_data = new StatusRow(tr("Data"), tr("Data session"));
    m_simState->value()->setSource(QStringLiteral("AT+CPIN?"));
    m_network->value()->setSource(QStringLiteral("AT+CEREG?"));
    m_data->value()->setSource(QStringLiteral("AT#SGACT?"));
    for (StatusRow *row : {m_port, m_simState, m_network, m_data})
        card->contents()->addWidget(row);
    column->addWidget(card);
}

void ModuleBar::makeSignalCard(QVBoxLayout *column)
{
    auto *card = new Card;
    card->setTitle(tr("Signal"));
    card->contents()->setSpacing(0);
    m_bars = new SignalBars;
    m_signal = new ValueLabel(tr("Signal"));
    m_signal->setFont(titleFont());
    m_signal->setSource(QStringLiteral("AT+CSQ"));
    m_signalWord = new RoleLabel(Role::Secondary);
    m_signalWord->setFont(boldFont(bodyFont()));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_signal);
    words->addWidget(m_signalWord);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_bars, 0, Qt::AlignBottom);
    row->addLayout(words, 1);
    card->contents()->addLayout(row);
    card->contents()->addSpacing(6);
    m_rsrp = valueRow(card, tr("RSRP"), QStringLiteral("AT+CESQ"), fixedFont());
    m_rsrq = valueRow(card, tr("RSRQ"), QStringLiteral("AT+CESQ"), fixedFont());
    column->addWidget(card);
}

void ModuleBar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? kNarrowWidth : kWidth);
}

void ModuleBar::clear()
{
    identified({});
    clearValues();
}

void ModuleBar::clearValues()
{
    for (ValueLabel *label : {m_rsrp, m_rsrq})
        label->setValue({});
    signalMeasured({});
    m_technology.clear();
    for (StatusRow *row : {m_simState, m_network, m_data})
        row->set(StatusRow::State::Off, {});
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
    using State = ConnectionReport::State;
    using Row = StatusRow::State;
    switch (report.state) {
    case State::Closed:
        if (report.error)
            m_port->set(Row::Failed, ErrorText::sentence(report.error), shortly(report.error));
        else
            m_port->set(Row::Off, tr("not connected"));
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
        m_port->set(Row::Look, tr("gone, waiting for its return"), tr("gone"));
        break;
    }
}

void ModuleBar::identified(const IdentityReport &report)
{
    m_model->setValue(report.model, report.model.isEmpty() ? tr("No module") : report.model);
    if (report.model.isEmpty())
        m_model->setText(tr("No module"));
    QStringList parts;
    if (!report.category.isEmpty())
        parts << report.category;
    if (!report.products.isEmpty())
        parts << joinedProducts(report.products);
    const ModuleProfile *profile = profileById(report.profileId);
    if (!report.model.isEmpty() && !profile)
        parts << tr("not a known module");
    else if (report.profileByHand)
        parts << tr("profile of %1, chosen by hand").arg(profile->model);
    // Where each value of the profile comes from, and what is still to be confirmed.
    const QStringList facts = profile ? profileFacts(*profile) : QStringList();
    m_products->setToolTip(toolTipText(facts));
    QStringList told;
    for (const QString &fact : facts)
        told += visibleText(fact);
    m_products->setAccessibleDescription(told.join(u'\n'));
    m_model->setToolTip(m_products->toolTip());
    m_products->setText(visibleText(parts.join(QStringLiteral(" · "))));
    m_products->setVisible(!parts.isEmpty());
    const QString firmware =
        report.subVersion && !report.subVersion->isEmpty()
            ? QStringLiteral("%1 (%2)").arg(report.firmware, *report.subVersion)
            : report.firmware;
    m_firmware->setValue(firmware);
    m_imei->setValue(report.imei, groupedImei(report.imei));
    m_sim->setValue(report.iccid, shortIccid(report.iccid));
    // A run asks the module who it is, not the network: its operator stays known.
    if (!report.operatorName.isEmpty() || report.imei != m_operatorOf)
        m_operatorName = report.operatorName;
    m_operatorOf = report.imei;
    showOperator();
}

void ModuleBar::showOperator()
{
    QStringList parts;
    if (!m_operatorName.isEmpty())
        parts << m_operatorName;
    if (!m_technology.isEmpty() && !m_operatorName.isEmpty())
        parts << m_technology;
    m_operator->setValue(parts.join(QStringLiteral(" · ")));
}

void ModuleBar::simChanged(const SimReport &report)
{
    using Row = StatusRow::State;
    if (report.ready)
        m_simState->set(Row::Good, tr("ready"));
    else if (report.error)
        m_simState->set(Row::Failed, ErrorText::sentence(report.error), shortly(report.error));
    else
        m_simState->set(Row::Look, report.state);
}

void ModuleBar::signalMeasured(const SignalReport &report)
{
    m_bars->setRaw(report.rssiRaw);
    const QString word = signalWord(report.rssiRaw);
    const bool known = report.rssiDbm.has_value();
    const QString dbm = known ? dbmText(*report.rssiDbm) : QString();
    m_signal->setValue(known ? tr("%1, %2").arg(dbm, word) : QString(), dbm);
    m_signalWord->setText(known ? word : tr("not known"));
    m_signalWord->setRole(!known                 ? Role::Secondary
                          : report.rssiRaw >= 15 ? Role::Good
                                                 : Role::Look);
    if (report.rsrpDbm)
        m_rsrp->setValue(
            QStringLiteral("%1 · %2").arg(dbmText(*report.rsrpDbm), rsrpWord(*report.rsrpDbm)));
    if (report.rsrqDb)
        m_rsrq->setValue(
            QStringLiteral("%1 · %2").arg(dbText(*report.rsrqDb), rsrqWord(*report.rsrqDb)));
}

void ModuleBar::registrationChanged(const RegistrationReport &report)
{
    using Row = StatusRow::State;
    const bool home = report.status == 1;
    const bool denied = report.status == 3;
    QString word = registrationWord(report.status);
    if (report.accessTechnology) {
        m_technology = accessTechnologyWord(*report.accessTechnology);
        word += QStringLiteral(", ") + m_technology;
        showOperator();
    }
    m_network->set(home ? Row::Good : denied ? Row::Failed : Row::Look, word);
}

void ModuleBar::dataChanged(const DataReport &report)
{
    using Row = StatusRow::State;
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
