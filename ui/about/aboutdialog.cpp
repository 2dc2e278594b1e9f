#include "ui/about/aboutdialog.h"

#include "ui/about/versions.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>

namespace fota {

namespace {

constexpr int kIcon = 64;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent), m_licences(new QComboBox), m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("About FOTA Bench"));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(kGap);
    column->addWidget(makeHead());
    column->addWidget(makeVersions());

    m_works = libraries();
    m_works.prepend({QStringLiteral("FOTA Bench"), {}, QStringLiteral("GPL-3.0-or-later")});
    for (const Library &work : std::as_const(m_works))
        m_licences->addItem(tr("%1, %2", "library, licence").arg(work.name, work.licence));
    connect(m_licences, &QComboBox::currentIndexChanged, this, &AboutDialog::showLicence);
    QLabel *licence = plainLine(tr("Licence"));
    licence->setBuddy(m_licences);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(kGap);
    choice->addWidget(licence);
    choice->addWidget(m_licences, 1);
    column->addLayout(choice);
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(4 * QFontMetrics(fixedFont()).lineSpacing());
    m_text->setFrameShape(QFrame::NoFrame);
    auto *paper = new Card;
    paper->contents()->setContentsMargins(6, 6, 2, 6);
    paper->contents()->addWidget(m_text);
    column->addWidget(paper, 1);
    showLicence(0);

    QPushButton *copy = makeButton(tr("Copy the versions"));
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(versionLines().join(u'\n')); });
    QPushButton *close = makePrimaryButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    close->setFocus();
    const QFontMetrics metrics(fixedFont());
    resize(metrics.averageCharWidth() * 82 + 72, sizeHint().height());
    m_text->setFocusPolicy(Qt::StrongFocus);
}

QWidget *AboutDialog::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/icons/fotabench.svg"))
                        .pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    icon->setAccessibleName(tr("Icon of FOTA Bench"));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(
        plainLabel(tr("FOTA Bench %1").arg(QStringLiteral(FOTA_VERSION)), boldFont(titleFont())));
    words->addWidget(plainLabel(
        tr("Updates the firmware of Telit cellular modules over the air, by AT commands.")));
    QLabel *clear = plainLabel(
        tr("FTP is not encrypted: user, password, the list and the file travel in clear text, and "
           "neither list nor file is signed. The module alone checks whether a file fits it."));
    setSecondary(clear);
    words->addWidget(clear);
    words->addStretch();
    row->addLayout(words, 1);
    return head;
}

QWidget *AboutDialog::makeVersions()
{
    auto *card = new Card;
    card->setTitle(tr("Versions"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto row = [grid](const QString &name, const QString &value) {
        const int at = grid->rowCount();
        QLabel *label = plainLine(name);
        setSecondary(label);
        QLabel *shown = selectable(plainLabel(value, fixedFont()));
        shown->setAccessibleName(name);
        shown->setAccessibleDescription(value);
        grid->addWidget(label, at, 0);
        grid->addWidget(shown, at, 1);
    };
    row(tr("Program"), QStringLiteral("fotabench " FOTA_VERSION));
    row(tr("Built by"), buildText());
    for (const Library &library : libraries()) {
        if (!library.version.isEmpty())
            row(library.name, library.version);
    }
    card->contents()->addLayout(grid);
    return card;
}

void AboutDialog::showLicence(int of)
{
    m_text->setPlainText(licenceText(m_works.value(of)));
}

} // namespace fota
