#pragma once

#include <QJsonArray>
#include <QProcess>
#include <QRect>
#include <QStringList>

#include <memory>
#include <vector>

namespace fota {

/// A display that nobody sees, with all that a desktop has: an X server on a free number, a window
/// manager, a session bus and the accessibility bus. Windows are read as a screen reader reads them
/// and worked with real keys and the mouse. All of it ends with the object.
class Display : public QObject
{
    Q_OBJECT

public:
    /// One thing on the screen.
    struct Item
    {
        QString name;
        QString role; ///< of AT-SPI: "push button", "label", "tree item", ...
        QString description;
        QStringList states;
        QRect box;
        double value = -1; ///< of a progress bar

        bool isThere() const { return !role.isEmpty(); }
        bool isShown() const { return states.contains(QStringLiteral("showing")); }
        bool isEnabled() const { return states.contains(QStringLiteral("enabled")); }
        bool hasFocus() const { return states.contains(QStringLiteral("focused")); }
    };

    explicit Display(const QProcessEnvironment &environment, QObject *parent = nullptr);
    ~Display() override;

    bool start(); ///< false: errorText() says why
    QString errorText() const { return m_errorText; }
    /// What a program needs to be seen here.
    const QProcessEnvironment &environment() const { return m_environment; }

    /// What is on the screen of this application now.
    QList<Item> items(const QString &application);
    /// The shown one of this name; a label only if it is no other's; else one that is not shown.
    Item item(const QString &application, const QString &name);

    /// Presses a button by its name, as assistive technology does: without key and mouse.
    bool act(const QString &application, const QString &name);

    /// Into the test's output, for a failure: how \a program ended, or what it shows.
    void tell(const QString &application, const QProcess &program);
    void vanish(); ///< the X server dies, as when the session is over
    /// Presses a button as one does who has no mouse: Tab until it has the focus, then Space.
    bool pressByKeys(const QString &application, const QString &name);
    void press(const QStringList &keys); ///< one after the other, by their X names: "ctrl+u", "Tab"
    void type(const QString &text);
    void click(const QRect &box); ///< in its middle

private:
    QProcess *launch(const QString &program, const QStringList &arguments);
    QByteArray firstLine(QProcess *process);
    QList<Item> asked(const QString &order); ///< of the reader
    void xdotool(const QStringList &arguments);

    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    QProcess *m_reader = nullptr;
    QString m_errorText;
};

} // namespace fota
