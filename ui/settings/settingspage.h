#pragma once

#include "core/base/settings.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace fota {

class SettingsForm;

/// One page of the settings dialog: shows the values that are its own, and puts them back.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const QString &title, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    virtual void show(const Settings &settings) = 0;
    using QWidget::show;
    virtual void put(Settings *settings) const = 0; ///< only while firstWrong() is nullptr
    virtual QLineEdit *firstWrong() const;
    virtual void goToWrong(); ///< the focus into that field

Q_SIGNALS:
    void changed();

protected:
    SettingsForm *addForm(const QString &title);
    void add(QWidget *widget);

private:
    QString m_title;
    QVBoxLayout *m_column;
    QList<SettingsForm *> m_forms;
};

} // namespace fota
