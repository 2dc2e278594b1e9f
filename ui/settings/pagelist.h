#pragma once

#include <QListWidget>

namespace fota {

/// The pages that can be chosen, beside the page that is.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);
};

} // namespace fota
