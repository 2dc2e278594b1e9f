#include "ui/run/consentdialog.h"

#include "ui/run/preflightcard.h"
#include "ui/text/measuretext.h"
#include "ui/text/messagetext.h"
#include "ui/text/preflighttext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/scrollbody.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace fota {

namespace {

class LookSign : public QLabel
{
public:
    LookSign() { setFixedSize(18, 18); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSign(&painter, rect(), Sign::Look, color(palette(), Role::Look), 16);
    }
};

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return;
}

bool isArrow(const QKeyEvent *event)
{
    return event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
}

} // namespace

ConsentDialog::ConsentDialog(const ConsentFacts &facts, QWidget *parent)
    : QDialog(parent), m_facts(facts), m_no(makeButton(tr("Do not update"))),
      m_yes(makeButton(tr("Update the module")))
{
    setWindowTitle(tr("Consent to the update"));
    setAccessibleName(tr("Consent to the update"));
    setModal(true);
    setAttribute(Qt::WA_KeyboardFocusChange); // where the focus starts is shown, key or mouse
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(kGap);
    column->addWidget(selectable(plainLabel(tr("Update this module?"), titleFont())));
    auto *contents = new QWidget;
    auto *inner = new QVBoxLayout(contents);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(kGap);
    inner->addWidget(makeFacts());
    if (!m_facts.check.preflight.isEmpty())
        inner->addWidget(new PreflightCard(m_facts.check.preflight));
    inner->addWidget(makeWarnings());
    inner->addWidget(
        selectable(plainLabel(tr("From “Apply the delta file” on, the update cannot be stopped. "
                                 "Keep power and cable connected until it is verified."))));
    inner->addStretch();
    m_body = new ScrollBody(contents);
    column->addWidget(m_body, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    column->addLayout(buttons);
    for (QPushButton *button : {m_no, m_yes}) {
        button->setDefault(false);
        button->setAutoDefault(false);
        button->installEventFilter(this);
    }
    connect(m_no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &QDialog::accept);
    setTabOrder(m_no, m_yes);
    setMinimumWidth(680);
}

QWidget *ConsentDialog::makeFacts()
{
    const RunResult &check = m_facts.check;
    const Consent consent = m_facts.consent();
    const QString present = check.fromSub.isEmpty()
                                ? consent.from
                                : tr("%1, sub-version %2").arg(consent.from, check.fromSub);
    const QString file = check.fileBytes >= 0
                             ? tr("%1, %2").arg(consent.file, sizeText(check.fileBytes))
                             : consent.file;
    auto *card = new Card;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto row = [&](const QString &name, const QString &value, const QFont &font) {
        const int at = grid->rowCount();
        QLabel *label = plainLine(name);
        setSecondary(label);
        QLabel *shown = selectable(plainLabel(value, font));
        shown->setAccessibleName(name);
        shown->setAccessibleDescription(shown->text());
        grid->addWidget(label, at, 0);
        grid->addWidget(shown, at, 1);
        return shown;
    };
    row(tr("Module"), consent.model, boldFont(bodyFont()));
    row(tr("IMEI"), groupedImei(consent.imei), boldFont(fixedFont()))
        ->setAccessibleDescription(visibleText(consent.imei)); // heard and searched as a whole
    row(tr("Port"), m_facts.port, fixedFont());
    row(tr("Present version"), present, fixedFont());
    row(tr("Target version"), consent.target, boldFont(fixedFont()));
    if (!m_facts.upload)
        row(tr("Server"), consent.server, fixedFont());
    row(tr("File"), file, fixedFont());
    if (m_facts.upload)
        row(tr("Way"), tr("over the serial line, without network"), bodyFont());
    row(tr("Passes"), tr("at most %n", nullptr, m_facts.passes), bodyFont());
    if (m_facts.allowDowngrade)
        row(tr("Downgrade"), tr("allowed by the settings"), bodyFont());
    card->contents()->addLayout(grid);
    return card;
}

QWidget *ConsentDialog::makeWarnings()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(2, 0, 2, 0);
    column->setSpacing(6);
    const auto add = [column](const QString &text) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new LookSign, 0, Qt::AlignTop);
        line->addWidget(selectable(plainLabel(text)), 1);
        column->addLayout(line);
    };
    if (const QString history = historyText(m_facts.check); !history.isEmpty())
        add(history);
    if (m_facts.upload)
        add(tr("The file is not signed, and the target version is what you said it is."));
    else
        add(tr("The list and the file are not signed and travel in clear text: who can change "
               "them on the way can change what the module gets."));
    const QList<Error> &notes = m_facts.check.notes;
    bool sizeAsked = false;
    for (const Error &note : notes) {
        if (note.code != ErrorCode::SizeUnknown && !preflightSays(m_facts.check.preflight, note))
            add(noticeFor(note).what);
        sizeAsked |= note.code == ErrorCode::SizeUnknown;
    }
    if (sizeAsked)
        add(tr("The server does not tell how large the file is, so its end cannot be checked."));
    else if (m_facts.check.fileBytes < 0)
        add(tr("How large the file is becomes known only at the download."));
    if (notes.isEmpty())
        add(tr("The program cannot look into the file: whether it fits this module is checked by "
               "the module alone."));
    return box;
}

void ConsentDialog::showEvent(QShowEvent *event)
{
    m_body->fit(this);
    QDialog::showEvent(event);
    m_no->setFocus(Qt::TabFocusReason); // shown, as Tab would show it
}

void ConsentDialog::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event)) // QDialog would look for a default button
        return event->accept();
    if (m_body->scrollBy(event))
        return;
    QDialog::keyPressEvent(event);
}

bool ConsentDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A button with the focus is pressed by Enter too in some styles: not this one.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_yes && isEnter(key))
            return true;
        if (watched == m_yes && key->key() == Qt::Key_Space && key->isAutoRepeat())
            return true;
        // A button would hand the focus on to its neighbour, from where Space consents (X06).
        if (event->type() == QEvent::KeyPress && m_body->scrollBy(key))
            return true;
        if (isArrow(key))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace fota
