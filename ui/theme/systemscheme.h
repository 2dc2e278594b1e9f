#pragma once

#include <QObject>

class QDBusVariant;

namespace fota {

/// What the desktop prefers, light or dark, and when that changes: asked of the desktop's settings
/// portal over D-Bus. Where there is no session bus or no portal it says nothing.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

Q_SIGNALS:
    void told(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);
};

} // namespace fota
