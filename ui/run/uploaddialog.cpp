#include "ui/run/uploaddialog.h"

#include "core/fota/deltafile.h"
#include "core/fota/firmwareversion.h"
#include "ui/text/measuretext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace fota {

namespace {

QLineEdit *field(const QString &name, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    edit->setMaxLength(4096);
    return edit;
}

QLabel *nameOf(const QString &name, QLineEdit *edit)
{
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(edit);
    setSecondary(label);
    return label;
}

} // namespace

UploadDialog::UploadDialog(QWidget *parent)
    : QDialog(parent), m_file(field(tr("Delta file"), tr("a file of this computer"))),
      m_target(field(tr("Target version"), tr("the version that the file leads to"))),
      m_size(plainLabel({})), m_problem(plainLabel({})), m_next(makePrimaryButton(tr("Continue…")))
{
    setWindowTitle(tr("Update from a file"));
    setAccessibleName(tr("Update from a file"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(kGap);

    auto *card = new Card;
    card->setTitle(tr("Firmware"));
    QPushButton *find = makeButton(tr("Browse…"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(nameOf(tr("Delta file"), m_file), 0, 0);
    grid->addWidget(m_file, 0, 1);
    grid->addWidget(find, 0, 2);
    grid->addWidget(m_size, 1, 1, 1, 2);
    grid->addWidget(nameOf(tr("Target version"), m_target), 2, 0);
    grid->addWidget(m_target, 2, 1, 1, 2);
    setSecondary(m_size);
    m_target->setFont(fixedFont());
    card->contents()->addLayout(grid);
    QLabel *way =
        plainLabel(tr("The file is written to the module over the serial line; no network is "
                      "needed. Nothing is written before you have agreed."));
    setSecondary(way);
    card->contents()->addSpacing(4);
    card->contents()->addWidget(way);
    column->addWidget(card);
    m_problem->setForegroundRole(QPalette::BrightText);
    column->addWidget(m_problem);
    column->addStretch();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    QPushButton *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    m_next->setDefault(true);

    connect(find, &QPushButton::clicked, this, &UploadDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, &UploadDialog::proposeTarget);
    connect(m_target, &QLineEdit::textEdited, this, [this] { m_targetTyped = true; });
    connect(m_target, &QLineEdit::textChanged, this, &UploadDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &UploadDialog::goOn);
    setMinimumWidth(560);
    check();
    m_file->setFocus(Qt::OtherFocusReason);
}

void UploadDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Delta file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Delta files (*.bin *.delta *.dlt *.ua)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void UploadDialog::proposeTarget()
{
    if (!m_targetTyped)
        m_target->setText(statedTarget(m_file->text()));
    check();
}

QString UploadDialog::problem() const
{
    if (m_file->text().isEmpty())
        return {};
    const QFileInfo file(m_file->text());
    if (!file.isFile())
        return file.isDir() ? tr("Delta file: this is a folder.")
                            : tr("Delta file: there is no such file.");
    if (file.size() == 0)
        return tr("Delta file: it is empty.");
    if (!file.isReadable())
        return tr("Delta file: you may not read it.");
    if (!m_target->text().isEmpty() && !plausibleVersion(m_target->text().trimmed()))
        return tr("Target version: it begins with a digit and holds a dot, e.g. 20.00.522.7.");
    return {};
}

void UploadDialog::check()
{
    const QString words = problem();
    const QFileInfo file(m_file->text());
    m_size->setText(file.isFile() ? sizeText(file.size()) : QString());
    m_size->setVisible(!m_size->text().isEmpty());
    m_problem->setText(visibleText(words));
    m_problem->setVisible(!words.isEmpty());
    m_next->setEnabled(words.isEmpty() && !m_file->text().isEmpty() && !m_target->text().isEmpty());
}

void UploadDialog::goOn()
{
    const LocalDelta file{m_file->text(), m_target->text().trimmed()};
    accept();
    Q_EMIT chosen(file);
}

} // namespace fota
