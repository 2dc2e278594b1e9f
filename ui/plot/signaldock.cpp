#include "ui/plot/signaldock.h"

#include "ui/plot/signalexport.h"
#include "ui/plot/signalplot.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/docktitle.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

namespace fota {

SignalDock::SignalDock(QWidget *parent)
    : QDockWidget(tr("Signal"), parent), m_plot(new SignalPlot), m_menu(new QMenu(this)),
      m_more(new QToolButton), m_follow(makeChip(tr("follow"), true))
{
    setObjectName(QStringLiteral("signalDock"));
    auto *title = new DockTitle(tr("Signal"), this);
    makeChips(title);
    title->addSpace();
    m_follow->setAccessibleName(tr("follow the signal"));
    connect(m_follow, &QPushButton::toggled, m_plot, &SignalPlot::setFollow);
    connect(m_plot, &SignalPlot::followChanged, m_follow, &QPushButton::setChecked);
    title->add(m_follow);
    makeMenu(title);
    setTitleBarWidget(title);
    setWidget(m_plot);
    tint();
}

void SignalDock::makeChips(DockTitle *title)
{
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
}

void SignalDock::makeMenu(DockTitle *title)
{
    const auto add = [this](const QString &text, const QString &key, const auto &act) {
        // The key is the plot's own: shown beside the entry, not a shortcut of the window.
        QAction *action = m_menu->addAction(key.isEmpty() ? text : text + u'\t' + key);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Zoom in"), QStringLiteral("+"), [this] { m_plot->zoomIn(); });
    add(tr("Zoom out"), QStringLiteral("−"), [this] { m_plot->zoomOut(); });
    add(tr("Show all"), QStringLiteral("0"), [this] { m_plot->zoomToAll(); });
    m_menu->addSeparator();
    add(tr("Copy as picture"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
        [this] { copyPicture(); });
    add(tr("Save as picture (PNG)…"), {},
        [this] { askForFile(tr("Picture (*.png)"), QStringLiteral("png")); });
    add(tr("Save as drawing (SVG)…"), {},
        [this] { askForFile(tr("Drawing (*.svg)"), QStringLiteral("svg")); });
    add(tr("Save as table (CSV)…"), {},
        [this] { askForFile(tr("Table (*.csv)"), QStringLiteral("csv")); });
    connect(m_plot, &SignalPlot::menuWanted, this,
            [this](const QPoint &position) { m_menu->popup(position); });
    connect(m_plot, &SignalPlot::copyWanted, this, &SignalDock::copyPicture);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAccessibleName(tr("Zoom, copy or save the signal"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setFixedSize(24, 24);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    title->add(m_more);
}

void SignalDock::copyPicture()
{
    QGuiApplication::clipboard()->setImage(pictureOf(*m_plot));
    Q_EMIT pictureCopied();
}

void SignalDock::askForFile(const QString &filter, const QString &ending)
{
    auto *dialog = new QFileDialog(this, tr("Save the signal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QStringLiteral("signal-%1.%2")
                           .arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"), ending));
    connect(dialog, &QFileDialog::fileSelected, this, &SignalDock::exportTo);
    dialog->open();
}

void SignalDock::exportTo(const QString &path)
{
    if (!path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return Q_EMIT exported(path, savePicture(*m_plot, path));
    auto *job = new SignalExport(m_plot->history(), path, this);
    connect(job, &SignalExport::finished, this, &SignalDock::exported);
    job->start();
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

void SignalDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void SignalDock::tint()
{
    m_more->setIcon(signIcon(Sign::More, palette()));
}

} // namespace fota
