#include "ui/plot/signaldock.h"

#include "ui/plot/signalplot.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/docktitle.h"

namespace fota {

SignalDock::SignalDock(QWidget *parent) : QDockWidget(tr("Signal"), parent), m_plot(new SignalPlot)
{
    setObjectName(QStringLiteral("signalDock"));
    auto *title = new DockTitle(tr("Signal"), this);
    struct Entry
    {
        QString text; ///< the standard's, the same in all languages
        SignalPlot::Curve curve;
        bool on;
    };
    for (const Entry &entry : {Entry{QStringLiteral("RSSI"), SignalPlot::Curve::Rssi, true},
                               Entry{QStringLiteral("RSRP"), SignalPlot::Curve::Rsrp, true},
                               Entry{QStringLiteral("RSRQ"), SignalPlot::Curve::Rsrq, false}}) {
        QPushButton *chip = makeChip(entry.text, entry.on);
        chip->setAccessibleName(tr("show %1").arg(entry.text));
        connect(chip, &QPushButton::toggled, m_plot,
                [plot = m_plot, curve = entry.curve](bool on) { plot->setShown(curve, on); });
        chip->setObjectName(entry.text);
        m_chips << chip;
        title->add(chip);
    }
    title->addSpace();
    QPushButton *follow = makeChip(tr("follow"), true);
    follow->setAccessibleName(tr("follow the signal"));
    connect(follow, &QPushButton::toggled, m_plot, &SignalPlot::setFollow);
    connect(m_plot, &SignalPlot::followChanged, follow, &QPushButton::setChecked);
    title->add(follow);
    setTitleBarWidget(title);
    setWidget(m_plot);
}

QStringList SignalDock::shownCurves() const
{
    QStringList names;
    for (const QPushButton *chip : m_chips) {
        if (chip->isChecked())
            names << chip->objectName();
    }
    return names;
}

void SignalDock::showCurves(const QStringList &names)
{
    for (QPushButton *chip : std::as_const(m_chips))
        chip->setChecked(names.contains(chip->objectName()));
}

} // namespace fota
