#pragma once

#include "core/base/settings.h"

#include <QTranslator>

namespace fota {

/// What has to be known before there is an application: the scale, unless the environment says one.
void prepareScale(const Settings &settings);

/// The words of the program's and of Qt's own texts, in the language of the settings or the
/// system's; installed for as long as this lives.
class Words
{
public:
    explicit Words(const Settings &settings);

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace fota
