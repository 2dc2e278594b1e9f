#include "ui/log/exportdialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace fota {

namespace {

QLabel *heading(const QString &text)
{
    QLabel *label = plainLabel(text);
    setSecondary(label);
    return label;
}

} // namespace

ExportDialog::ExportDialog(QWidget *parent)
    : QDialog(parent), m_format(new QComboBox), m_summary(plainLabel(tr("Reading the log…"))),
      m_lines(new QPlainTextEdit), m_next(makePrimaryButton(tr("Export…")))
{
    setWindowTitle(tr("Export the log"));
    setAccessibleName(windowTitle());
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(kGap);
    QLabel *about =
        plainLabel(tr("Passwords are never written. What tells whose module it is and where "
                      "is replaced by a token such as IMEI-1, the same wherever it stands."));
    setSecondary(about);
    column->addWidget(about);

    auto *halves = new QHBoxLayout;
    halves->setSpacing(20);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    QLabel *format = heading(tr("Format"));
    format->setBuddy(m_format);
    grid->addWidget(format, 0, 0);
    grid->addWidget(m_format, 0, 1);
    grid->setRowMinimumHeight(1, 8);
    grid->addWidget(heading(tr("Replaced")), 2, 0, 1, 2);
    addKinds(grid);
    halves->addLayout(grid, 2);
    auto *sample = new QVBoxLayout;
    sample->setSpacing(4);
    QLabel *title = heading(tr("Lines as they will be written"));
    title->setBuddy(m_lines);
    sample->addWidget(title);
    sample->addWidget(m_lines, 1);
    halves->addLayout(sample, 3);
    column->addLayout(halves, 1);

    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("Session log (.log)"), QStringLiteral("log"));
    m_format->addItem(tr("Report to print (.pdf)"), QStringLiteral("pdf"));
    m_format->addItem(tr("Report as a page (.html)"), QStringLiteral("html"));
    m_format->addItem(tr("Session bundle (.fbz)"), QStringLiteral("fbz"));
    m_format->addItem(tr("Table (.csv)"), QStringLiteral("csv"));
    m_format->addItem(tr("JSON Lines (.jsonl)"), QStringLiteral("jsonl"));
    m_lines->setAccessibleName(tr("Lines as they will be written"));
    m_lines->setReadOnly(true);
    m_lines->setFont(fixedFont());
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTabChangesFocus(true);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setAccessibleName(tr("What is replaced"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_summary, 1);
    QPushButton *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    m_next->setDefault(true);
    m_next->setEnabled(false); // until it is known what is replaced
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ExportDialog::fileWanted);
    resize(QSize(820, 460).boundedTo(screen()->availableSize() - QSize(24, 48)));
}

void ExportDialog::addKinds(QGridLayout *grid)
{
    using K = IdentifierKind;
    const std::array<std::pair<K, QString>, kIdentifierKinds> all{{
        {K::Password, tr("Passwords and PINs")},
        {K::Imei, tr("IMEI")},
        {K::Iccid, tr("ICCID")},
        {K::Imsi, tr("IMSI")},
        {K::Phone, tr("Phone numbers")},
        {K::Address, tr("IP addresses")},
        {K::Host, tr("Host names")},
        {K::User, tr("User names")},
        {K::Apn, tr("APN")},
        {K::Cell, tr("Cells")},
    }};
    for (const auto &[kind, words] : all) {
        auto *box = new QCheckBox(words);
        box->setChecked(true);
        box->setEnabled(kind != K::Password);
        QLabel *count = heading({});
        const int row = grid->rowCount();
        grid->addWidget(box, row, 0);
        grid->addWidget(count, row, 1);
        m_kinds.append({kind, box, count});
        connect(box, &QCheckBox::clicked, this, &ExportDialog::toggled);
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

void ExportDialog::toggled()
{
    m_next->setEnabled(false);
    m_summary->setText(tr("Reading the log…"));
    Q_EMIT keptChanged();
}

void ExportDialog::showPreview(const ExportResult &result)
{
    qint64 values = 0;
    for (const Kind &row : std::as_const(m_kinds)) {
        const qint64 count = result.values[size_t(row.kind)];
        values += count;
        const QString places = tr("in %n place(s)", nullptr, int(result.places[size_t(row.kind)]));
        row.count->setText(!row.replaced->isChecked() ? tr("kept")
                           : count == 0               ? tr("none")
                                                      : tr("%1, %2").arg(count).arg(places));
        row.count->setAccessibleName(row.replaced->text());
    }
    m_lines->setPlainText(QString::fromUtf8(result.changed.join('\n')));
    m_summary->setText(values == 0 ? tr("Nothing in this log is replaced.")
                                   : tr("%n value(s) are replaced.", nullptr, int(values)));
    m_next->setEnabled(true);
}

void ExportDialog::showProblem(const Error &error)
{
    m_summary->setText(tr("The log cannot be read: %1").arg(error.detail));
    m_next->setEnabled(false);
}

QList<IdentifierKind> ExportDialog::kept() const
{
    QList<IdentifierKind> kinds;
    for (const Kind &row : m_kinds) {
        if (!row.replaced->isChecked())
            kinds += row.kind;
    }
    return kinds;
}

QString ExportDialog::suffix() const
{
    return m_format->currentData().toString();
}

} // namespace fota
