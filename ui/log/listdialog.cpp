#include "ui/log/listdialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace fota {

void layOut(QDialog *dialog, const ListDialogParts &parts)
{
    dialog->setWindowTitle(parts.title);
    dialog->setAccessibleName(parts.title);
    dialog->setModal(true);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(kGap);
    auto *about = new QLabel(parts.about);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    setSecondary(about);
    column->addWidget(about);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(20);
    halves->addWidget(parts.list, 3);
    halves->addLayout(parts.form, 5);
    column->addLayout(halves, 1);
    parts.problem->setTextFormat(Qt::PlainText);
    parts.problem->setWordWrap(true);
    parts.problem->setForegroundRole(QPalette::BrightText);
    column->addWidget(parts.problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(parts.cancel);
    buttons->addWidget(parts.save);
    column->addLayout(buttons);
    parts.save->setDefault(true);
    QObject::connect(parts.cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->resize(QSize(760, 360).boundedTo(dialog->screen()->availableSize() - QSize(24, 48)));
}

} // namespace fota
