#include "ui/device/modulebar.h"

#include "ui/device/agelabel.h"
#include "ui/device/signalbars.h"
#include "ui/device/statusrow.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rolelabel.h"
#include "ui/widgets/valuelabel.h"
#include "ui/widgets/valuerow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace fota {

namespace {

constexpr int kWidth = 294;
constexpr int kNarrowWidth = 268;

ValueRow *valueRow(Card *card, const QString &name, const QString &command, const QFont &font)
{
    auto *row = new ValueRow(name, command, font);
    card->contents()->addWidget(row);
    return row;
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
    tint();
    clear();
    showPort();
}

void ModuleBar::makeModuleCard(QVBoxLayout *column)
{
    auto *card = new Card;
    card->contents()->setSpacing(0);
    m_model = new ValueLabel(tr("Model"));
    m_model->setFont(titleFont());
    m_model->setSource(QStringLiteral("AT+GMM"));
    m_copy = new QToolButton;
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setFixedSize(24, 24);
    m_copy->setAccessibleName(tr("Copy all that is known of the module"));
    m_copy->setToolTip(m_copy->accessibleName());
    connect(m_copy, &QToolButton::clicked, this, &ModuleBar::copyIdentity);
    auto *title = new QHBoxLayout;
    title->setSpacing(6);
    title->addWidget(m_model, 1);
    title->addWidget(m_copy);
    m_category = new ValueLabel(tr("Category"));
    m_category->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_products = new ValueLabel(tr("Products"));
    m_products->setElide(Qt::ElideRight);
    auto *kind = new QHBoxLayout;
    kind->setSpacing(10);
    for (ValueLabel *label : {m_category, m_products}) {
        setSecondary(label);
        kind->addWidget(label);
    }
    m_profile = new RoleLabel(Role::Look);
    card->contents()->addLayout(title);
    card->contents()->addLayout(kind);
    card->contents()->addWidget(m_profile);
    card->contents()->addSpacing(6);
    m_firmware = valueRow(card, tr("Firmware"), QStringLiteral("AT+GMR"), fixedFont())->value();
    m_imei = valueRow(card, tr("IMEI"), QStringLiteral("AT+CGSN"), fixedFont())->value();
    m_sim = valueRow(card, tr("SIM card"), QStringLiteral("AT#CCID"), fixedFont())->value();
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
    m_age = new AgeLabel;
    card->setAside(m_age);
    card->contents()->setSpacing(0);
    m_bars = new SignalBars;
    m_signal = new ValueLabel(tr("Signal"));
    m_signal->setFont(titleFont());
    m_signal->setSource(QStringLiteral("AT+CSQ"));
    m_signalWord = new RoleLabel(Role::Secondary);
    m_signalWord->setFont(boldFont(bodyFont()));
    m_level = new ValueLabel(tr("Signal as the module says it"));
    m_level->setSource(QStringLiteral("AT+CSQ"));
    m_level->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_level->setFont(plotFont());
    m_level->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSecondary(m_level);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_signal);
    words->addWidget(m_signalWord);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_bars, 0, Qt::AlignBottom);
    row->addLayout(words, 1);
    row->addWidget(m_level, 0, Qt::AlignBottom);
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
    m_operatorName.clear();
    identified({});
    clearValues();
}

void ModuleBar::clearValues()
{
    m_registration.reset();
    m_measured = {};
    showSignal();
    m_age->setMeasured(0);
    for (StatusRow *row : {m_simState, m_network, m_data})
        row->set(StatusRow::State::Off, {});
    showOperator();
}

void ModuleBar::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_copy)
        tint();
}

void ModuleBar::tint()
{
    m_copy->setIcon(signIcon(Sign::Copy, palette()));
}

} // namespace fota
