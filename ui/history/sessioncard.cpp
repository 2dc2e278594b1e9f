#include "ui/history/sessioncard.h"

#include "ui/history/factlist.h"
#include "ui/history/sessionwords.h"
#include "ui/text/errortext.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rolelabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/textfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoteHeight = 60; ///< it scrolls

QLabel *nameOf(const QString &text, QWidget *field)
{
    QLabel *label = plainLabel(text);
    label->setBuddy(field);
    setSecondary(label);
    return label;
}

} // namespace

SessionCard::SessionCard(QWidget *parent)
    : Card(parent), m_end(new RoleLabel(Role::Secondary)),
      m_about(new FactList(tr("About the session"))), m_tags(new QLineEdit),
      m_note(new TextField(tr("Note on the session"))), m_problem(plainLabel()),
      m_labels(new QWidget)
{
    setTitle(tr("Session"));
    m_end->setFont(titleFont());
    m_end->setAccessibleName(tr("Verdict of the session"));
    contents()->addWidget(m_end);
    contents()->addSpacing(4);
    contents()->addWidget(m_about, 1);

    auto *column = new QVBoxLayout(m_labels);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    m_tags->setAccessibleName(tr("Tags of the session"));
    m_tags->setPlaceholderText(tr("customer 7, bench test"));
    m_tags->setToolTip(tr("With commas between them"));
    m_note->edit()->setPlaceholderText(tr("What is worth remembering"));
    m_note->setFixedHeight(kNoteHeight);
    column->addWidget(nameOf(tr("Tags"), m_tags));
    column->addWidget(m_tags);
    column->addWidget(nameOf(tr("Note"), m_note->edit()));
    column->addWidget(m_note);
    contents()->addWidget(m_labels);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    contents()->addWidget(m_problem);
    for (QWidget *field : {static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_note->edit())})
        field->installEventFilter(this);
    connect(m_tags, &QLineEdit::returnPressed, this, &SessionCard::keep);
}

bool SessionCard::isShown(const SessionRecord &session) const
{
    return m_session.record.id == session.id && m_session.record.bench == session.bench;
}

SessionLabels SessionCard::typed() const
{
    SessionLabels labels{{}, m_note->edit()->toPlainText().trimmed()};
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (const QString bare = tag.simplified(); !bare.isEmpty())
            labels.tags += bare;
    }
    labels.tags.removeDuplicates();
    return labels;
}

void SessionCard::show(const FoundSession &session)
{
    const bool isSame = isShown(session.record);
    const bool isTyped = isSame && typed() != m_kept;
    if (!isSame)
        keep();
    m_session = session;
    const bool isHere = !session.folder.isEmpty();
    m_end->setRole(lookOf(session.record).role);
    m_end->setText(endTitle(session.record));
    m_end->setAccessibleDescription(m_end->text());
    m_end->show();
    if (isHere)
        m_about->show(sessionFacts(session.record));
    else
        m_about->show(
            sessionFacts(session.record) + labelFacts(session.record),
            tr("It lies on another bench, where it is opened and gets its tags and note."));
    m_labels->setVisible(isHere);
    if (!isSame)
        tell({});
    if (!isTyped) // who is typing goes on typing
        showLabels();
}

void SessionCard::clear(const QString &why)
{
    keep();
    m_session = {};
    m_end->hide();
    m_labels->hide();
    m_about->show({}, why);
    tell({});
}

void SessionCard::showLabels()
{
    m_tags->setText(m_session.record.tags.join(u", "_s));
    if (m_note->edit()->toPlainText() != m_session.record.note)
        m_note->edit()->setPlainText(m_session.record.note);
    m_kept = typed();
}

void SessionCard::keep()
{
    if (m_session.folder.isEmpty() || typed() == m_kept)
        return;
    m_kept = typed(); // asked for once
    Q_EMIT labelsWanted(m_session.record, m_kept);
}

void SessionCard::labelled(const SessionRecord &session, const Error &error)
{
    if (!isShown(session))
        return;
    const bool isTyped = typed() != m_kept;
    m_session.record.tags = session.tags;
    m_session.record.note = session.note;
    if (error) { // what was typed stays, to be made right
        m_kept = {session.tags, session.note};
        return tell(error.code == ErrorCode::BadArgument
                        ? tr("Not kept: %1").arg(visibleText(error.detail))
                        : ErrorText::sentence(error));
    }
    tell({});
    if (!isTyped)
        showLabels();
}

void SessionCard::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool SessionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            keep();
            return true;
        }
        if (key->key() == Qt::Key_Escape) { // as it was
            showLabels();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace fota
