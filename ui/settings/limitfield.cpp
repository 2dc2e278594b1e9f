#include "ui/settings/limitfield.h"

#include "core/base/limits.h"
#include "ui/settings/settingsform.h"
#include "ui/text/measuretext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace fota {

namespace {

/// "0.3 s", "30 min"
QString spoken(double seconds)
{
    return seconds < 60 ? LimitField::tr("%1 s").arg(secondsText(seconds))
                        : spokenDuration(qint64(seconds * 1000));
}

} // namespace

QString secondsText(double seconds)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(seconds, 'f', QLocale::FloatingPointShortest);
}

double secondsOf(const QString &text, bool *known)
{
    const double seconds = QLocale().toDouble(text.trimmed(), known);
    return *known ? seconds : QLocale::c().toDouble(text.trimmed(), known);
}

LimitField::LimitField(const QString &limit, const QString &name, const QString &about,
                       QWidget *parent)
    : QWidget(parent), m_limit(limit), m_default(Limits().get(limit).value_or(0)),
      m_edit(new QLineEdit), m_back(makeLink(tr("Default"))), m_problem(settingsNote({}))
{
    const Limits::Range range = Limits::range(limit);
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_edit);
    label->setWordWrap(true);
    //: of a time limit: what it bounds, then its default and what may be chosen
    QLabel *note =
        settingsNote(tr("%1. Default %2, from %3 to %4.")
                         .arg(about, spoken(m_default), spoken(range.least), spoken(range.most)));
    m_edit->setAccessibleName(name);
    m_edit->setMaxLength(12);
    m_edit->setFixedWidth(88);
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    //: seconds
    QLabel *unit = settingsNote(tr("s"));
    m_back->setAccessibleName(tr("Default of %1").arg(name));
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_edit, 0, 1);
    grid->addWidget(unit, 0, 2);
    grid->addWidget(m_back, 0, 3);
    grid->addWidget(note, 1, 0, 1, 4);
    grid->addWidget(m_problem, 2, 0, 1, 4);

    connect(m_edit, &QLineEdit::textChanged, this, &LimitField::check);
    connect(m_back, &QPushButton::clicked, this, &LimitField::toDefault);
}

void LimitField::show(double seconds)
{
    m_shown = seconds;
    m_edit->setText(secondsText(seconds));
    check();
}

double LimitField::seconds() const
{
    bool known = false;
    const double seconds = secondsOf(m_edit->text(), &known);
    return known ? seconds : m_shown;
}

QString LimitField::problem() const
{
    bool known = false;
    const double seconds = secondsOf(m_edit->text(), &known);
    const Limits::Range range = Limits::range(m_limit);
    if (known && (range.holds(seconds) || seconds == m_shown))
        return {};
    return tr("A number of seconds from %1 to %2 is needed.")
        .arg(secondsText(range.least), secondsText(range.most));
}

void LimitField::toDefault()
{
    m_edit->setText(secondsText(m_default));
}

void LimitField::check()
{
    const QString words = problem();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_edit->setAccessibleDescription(words);
    m_back->setEnabled(m_edit->text() != secondsText(m_default));
    Q_EMIT changed();
}

} // namespace fota
