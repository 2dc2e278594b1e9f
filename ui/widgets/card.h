#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace fota {

/// A surface with a line around it: the only way in which things are grouped.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// A title in capitals above the contents; empty: none.
    void setTitle(const QString &title);
    /// At the end of the title's line; after setTitle(), once.
    void setAside(QWidget *widget);
    QVBoxLayout *contents() const { return m_contents; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_contents;
    QLabel *m_title = nullptr;
};

/// Writes a widget's text in the secondary colour of its palette, and keeps it so when the theme
/// changes.
void setSecondary(QWidget *widget);

} // namespace fota
