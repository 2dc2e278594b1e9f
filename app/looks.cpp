#include "app/looks.h"

#include "core/base/choices.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace fota {

using namespace Qt::StringLiterals;

void prepareScale(const Settings &settings)
{
    const int percent = settings.appearance.scale;
    if (percent >= choices::kScales.front() && percent <= choices::kScales.back()
        && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

Words::Words(const Settings &settings)
{
    const QString &language = settings.appearance.language;
    if (!language.isEmpty()) // numbers and times, too
        QLocale::setDefault(QLocale(language));
    if (m_qt.load(QLocale(), u"qtbase"_s, u"_"_s,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QLocale(), u"fota"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace fota
