#pragma once

#include <QDialog>
#include <QList>

class QMenuBar;

namespace fota {

class ScrollBody;

/// The keys that there are: those of the menus, as they are, and those of the parts of the window.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    struct Key
    {
        QString keys;
        QString act;
    };

    explicit KeysDialog(const QMenuBar &menus, QWidget *parent = nullptr);

    static QList<Key> keysOf(const QMenuBar &menus);
    static QList<Key> keysOfParts();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ScrollBody *m_body;
};

} // namespace fota
