#include "ui/plot/plotlibrary.h"

#include <qcustomplot.h>

namespace fota {

Library plotLibrary()
{
    return {QStringLiteral("QCustomPlot"), QStringLiteral(QCUSTOMPLOT_VERSION_STR),
            QStringLiteral("GPL-3.0-or-later")};
}

} // namespace fota
