#pragma once

#include "ui/widgets/card.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace fota {

/// A card of settings, a row each: name, field, what belongs beside it, and under a field that
/// cannot be taken the reason. Knows no setting: it checks what it is told to, and tells that
/// something has changed.
class SettingsForm : public Card
{
    Q_OBJECT

public:
    /// Why a text cannot be taken; empty: it can.
    using Check = std::function<QString(const QString &)>;

    explicit SettingsForm(const QString &title, QWidget *parent = nullptr);

    QLineEdit *addText(const QString &name, const QString &hint, const Check &check = {});
    QComboBox *addChoice(const QString &name, const QStringList &choices);
    QCheckBox *addFlag(const QString &text);
    QVBoxLayout *addRow(const QString &name, QWidget *field); ///< the field's cell
    void addAside(QWidget *widget);                           ///< beside the last field
    QLabel *addNote(const QString &text);

    void recheck(); ///< all of it: where one field depends on another
    bool isFine() const;
    QLineEdit *firstWrong() const; ///< nullptr: all is fine

Q_SIGNALS:
    void changed();

private:
    struct Checked
    {
        QLineEdit *edit;
        QLabel *problem;
        Check check;
    };
    void tell(const Checked &row);
    QLabel *nameLabel(const QString &name, QWidget *field);

    QGridLayout *m_grid;
    QHBoxLayout *m_lastField = nullptr;
    QList<Checked> m_checked;
};

/// Plain text that takes as many lines as it needs.
QLabel *settingsNote(const QString &text);

} // namespace fota
