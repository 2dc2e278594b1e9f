#pragma once

#include "core/session/historyreader.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;

namespace fota {

class FactList;
class RoleLabel;
class TextField;

/// One session beside the list: what is known of it, and the words that people give it. What was
/// typed is kept when the field is left, another session is chosen, or Ctrl+Enter is pressed.
class SessionCard : public Card
{
    Q_OBJECT

public:
    explicit SessionCard(QWidget *parent = nullptr);

    void show(const FoundSession &session);
    void clear(const QString &why);
    void keep(); ///< what was typed and is not kept yet
    /// What stands in the folder now, or why it does not.
    void labelled(const SessionRecord &session, const Error &error);

Q_SIGNALS:
    void labelsWanted(const fota::SessionRecord &session, const fota::SessionLabels &labels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isShown(const SessionRecord &session) const;
    SessionLabels typed() const;
    void showLabels();
    void tell(const QString &problem);

    FoundSession m_session;
    SessionLabels m_kept; ///< as the fields would have them
    RoleLabel *m_end;
    FactList *m_about;
    QLineEdit *m_tags;
    TextField *m_note;
    QLabel *m_problem;
    QWidget *m_labels;
};

} // namespace fota
