#pragma once

#include <QDockWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace fota {

class DockTitle;
class SignalPlot;

/// The signal plot with its switches, and with the menu that zooms, copies and saves it.
class SignalDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit SignalDock(QWidget *parent = nullptr);
    SignalPlot *plot() const { return m_plot; }
    QStringList shownCurves() const; ///< by the chips' names
    void showCurves(const QStringList &names);
    void exportTo(const QString &path); ///< as CSV, SVG or PNG, by the end of the name
    void copyPicture();

Q_SIGNALS:
    void exported(const QString &path, const QString &problem); ///< empty problem: written
    void pictureCopied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeChips(DockTitle *title);
    void makeMenu(DockTitle *title);
    void askForFile(const QString &filter, const QString &ending);
    void tint();

    SignalPlot *m_plot;
    QMenu *m_menu;
    QToolButton *m_more;
    QPushButton *m_follow;
    QList<QPushButton *> m_chips;
};

} // namespace fota
