#include "ui/about/keysdialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollbody.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>

namespace fota {

namespace {

constexpr int kMargin = 20;
constexpr int kBetween = 20; ///< a key and its act
constexpr int kDesktop = 40; ///< of the screen, left and right of the dialog

QString name(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// So that the acts of all cards stand in one column.
int widestOf(const QList<KeysDialog::Key> &all)
{
    const QFontMetrics metrics(fixedFont());
    int width = 0;
    for (const KeysDialog::Key &key : all)
        width = std::max(width, metrics.horizontalAdvance(key.keys));
    return width;
}

/// Of a card in which no act takes a second line.
int wholeWidth(const QList<KeysDialog::Key> &all, int keys)
{
    const QFontMetrics metrics(bodyFont());
    int acts = 0;
    for (const KeysDialog::Key &key : all)
        acts = std::max(acts, metrics.horizontalAdvance(key.act));
    return keys + kBetween + acts + 2 * kCardPadding + 4;
}

QWidget *cardOf(const QString &title, const QList<KeysDialog::Key> &all, int width)
{
    auto *card = new Card;
    card->setTitle(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kBetween);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, width);
    for (const KeysDialog::Key &key : all) {
        const int row = grid->rowCount();
        QLabel *act = plainLabel(key.act);
        act->setAccessibleName(key.act);
        act->setAccessibleDescription(key.keys);
        QLabel *keys = plainLine(key.keys, fixedFont());
        keys->setContentsMargins(0, 1, 0, 0); // on the line of the larger text beside it
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(act, row, 1, Qt::AlignTop);
    }
    card->contents()->addLayout(grid);
    return card;
}

void collect(const QMenu &menu, QList<KeysDialog::Key> *into)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            collect(*action->menu(), into);
            continue;
        }
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts()) {
            if (!sequence.isEmpty()) // a desktop need not have every standard key
                keys << name(sequence);
        }
        if (!keys.isEmpty())
            into->append({keys.join(QStringLiteral(", ")), action->text().remove(u'&')});
    }
}

} // namespace

QList<KeysDialog::Key> KeysDialog::keysOf(const QMenuBar &menus)
{
    QList<Key> keys;
    for (const QAction *top : menus.actions()) {
        if (top->menu())
            collect(*top->menu(), &keys);
    }
    return keys;
}

QList<KeysDialog::Key> KeysDialog::keysOfParts()
{
    return {
        {name(Qt::Key_Tab), tr("To the next part of the window")},
        {tr("Left, Right", "keys"), tr("In the steps: fold and open a phase")},
        {name(Qt::Key_Return), tr("In the steps: to the lines of the step in the log")},
        {name(Qt::Key_F), tr("In the log: follow the newest line")},
        {tr("Up, Down", "keys"), tr("In the AT command: what was sent before")},
        {tr("Left, Right, Home, End", "keys"),
         tr("In the signal: from one measurement to the next")},
        {name(Qt::Key_Return), tr("In the sessions: open the session, read only")},
        {name(Qt::CTRL | Qt::Key_Space), tr("In the sessions: choose one more, to compare them")},
        {name(Qt::Key_Escape), tr("From a comparison or the statistics: back to the sessions")},
        {name(Qt::Key_Escape), tr("Never stops a run")},
    };
}

KeysDialog::KeysDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAccessibleName(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, 16);
    column->setSpacing(kGap);
    auto *contents = new QWidget;
    auto *cards = new QBoxLayout(QBoxLayout::TopToBottom, contents);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kGap);
    const QList<Key> everywhere = keysOf(menus);
    const int width = widestOf(everywhere + keysOfParts());
    const QList<Key> parts = keysOfParts();
    QWidget *first = cardOf(tr("Everywhere"), everywhere, width);
    QWidget *second = cardOf(tr("In the parts of the window"), parts, width);
    // Side by side where the screen is wide enough: then none is to be scrolled to.
    const int wanted =
        wholeWidth(everywhere, width) + kGap + wholeWidth(parts, width) + 2 * kMargin;
    const bool isWide = wanted <= screen()->availableSize().width() - kDesktop;
    if (isWide) {
        cards->setDirection(QBoxLayout::LeftToRight);
        first->setMinimumWidth(wholeWidth(everywhere, width));
    }
    cards->addWidget(first, 0, Qt::AlignTop);
    cards->addWidget(second, 1, Qt::AlignTop);
    m_body = new ScrollBody(contents);
    column->addWidget(m_body, 1);
    QPushButton *close = makePrimaryButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
    setMinimumWidth(isWide ? wanted : 460);
}

void KeysDialog::showEvent(QShowEvent *event)
{
    m_body->fit(this);
    QDialog::showEvent(event);
}

void KeysDialog::keyPressEvent(QKeyEvent *event)
{
    if (!m_body->scrollBy(event))
        QDialog::keyPressEvent(event);
}

} // namespace fota
