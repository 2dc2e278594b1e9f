#pragma once

#include <QString>

class QDialog;
class QLabel;
class QLayout;
class QPushButton;
class QWidget;

namespace fota {

/// What a dialog is made of in which a list is edited: the list at the left, the form of its chosen
/// row at the right, what it is for above, what is wrong below.
struct ListDialogParts
{
    QString title;
    QString about;
    QWidget *list;
    QLayout *form;
    QLabel *problem;
    QPushButton *cancel;
    QPushButton *save; ///< the default
};
void layOut(QDialog *dialog, const ListDialogParts &parts);

} // namespace fota
