#pragma once

#include "ui/theme/palette.h"

#include <QLabel>

namespace fota {

/// Plain text in the colour of a role, live with the theme.
class RoleLabel : public QLabel
{
    Q_OBJECT

public:
    explicit RoleLabel(Role role, QWidget *parent = nullptr);
    void setRole(Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
};

} // namespace fota
