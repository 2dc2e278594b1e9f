#pragma once

#include "core/base/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace fota {

class PageList;
class ServerPage;
class SettingsPage;

/// The settings, page by page. What is changed holds once it is saved, without a new start wherever
/// that is possible; looks are shown while they are chosen, and taken back by Cancel. Nothing can
/// be saved while a field holds what cannot be taken: its reason stands beside it. The password is
/// handed on as a Secret and nothing here writes it to a file.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param profileId of the module that is connected; empty: none is
    explicit SettingsDialog(const Settings &settings, const QString &profileId = {},
                            QWidget *parent = nullptr);

    /// What the fields say; of those that cannot be taken, what was before.
    Settings current() const;
    void exportTo(const QString &path);
    void importFrom(const QString &path); ///< into the fields: nothing is saved by it

Q_SIGNALS:
    void saved(const fota::Settings &settings);
    void looked(const fota::Settings &settings); ///< how it would look
    void passwordForgotten();

protected:
    void showEvent(QShowEvent *event) override;
    void reject() override;

private:
    void addPage(SettingsPage *page);
    QWidget *makeMiddle();
    void makeButtons(QVBoxLayout *column);
    void goTo(int page);
    SettingsPage *wrongPage() const;
    void check();
    void save();
    void tell(const QString &text, const QStringList &lines = {});
    void askForExport();
    void askForImport();

    Settings m_settings;
    Settings m_shown; ///< what looked() told last
    QList<SettingsPage *> m_pages;
    ServerPage *m_server;
    PageList *m_list;
    QComboBox *m_chooser; ///< in place of the list where there is no room beside the page
    QStackedWidget *m_stack;
    QLabel *m_told;
    QListWidget *m_refused;
    QPushButton *m_problem;
    QPushButton *m_export;
    QPushButton *m_save;
};

} // namespace fota
