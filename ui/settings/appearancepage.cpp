#include "ui/settings/appearancepage.h"

#include "core/base/choices.h"
#include "ui/settings/settingsform.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>

namespace fota {

namespace {

QString asText(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// A value that is none of those offered, as a file may hold one, is offered, too.
void choose(QComboBox *combo, const QVariant &value, const QString &text)
{
    int at = combo->findData(value);
    if (at < 0) {
        combo->addItem(text, value);
        at = combo->count() - 1;
    }
    combo->setCurrentIndex(at);
}

QString percentText(int percent)
{
    return AppearancePage::tr("%1 %").arg(percent);
}

QString pixelText(int pixels)
{
    return AppearancePage::tr("%1 px").arg(pixels);
}

} // namespace

AppearancePage::AppearancePage(QWidget *parent) : SettingsPage(tr("Appearance"), parent)
{
    SettingsForm *form = addForm(tr("Window"));
    m_theme = form->addChoice(tr("Theme"), {});
    const QStringList themes{tr("System"), tr("Light"), tr("Dark"), tr("High contrast")};
    static_assert(choices::kThemes.size() == 4, "each theme has its word");
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_theme->addItem(themes[i], asText(choices::kThemes[size_t(i)]));
    m_scale = form->addChoice(tr("Scale"), {});
    m_scale->addItem(tr("As the system has it"), 0);
    for (const int percent : choices::kScales)
        m_scale->addItem(percentText(percent), percent);
    m_language = form->addChoice(tr("Language"), {});
    m_language->addItem(tr("As the system has it"), QString());
    for (const choices::Language &language : choices::kLanguages)
        m_language->addItem(QString::fromUtf16(language.ownName), asText(language.code));
    form->addNote(tr("The theme changes at once; scale and language at the next start of the "
                     "program."));

    SettingsForm *log = addForm(tr("AT log"));
    m_font = log->addChoice(tr("Font"), {});
    m_font->addItem(tr("The system's fixed-width font"), QString());
    for (const QString &family : QFontDatabase::families()) {
        if (QFontDatabase::isFixedPitch(family) && !QFontDatabase::isPrivateFamily(family))
            m_font->addItem(family, family);
    }
    m_size = log->addChoice(tr("Size"), {});
    m_size->addItem(tr("The usual one"), 0);
    for (const int pixels : choices::kLogFontPx)
        m_size->addItem(pixelText(pixels), pixels);
    m_sample = new QLabel(QStringLiteral("+CSQ: 25,3   AT#SGACT=3,1   0O 1lI"));
    m_sample->setTextFormat(Qt::PlainText);
    m_sample->setMinimumWidth(64);
    log->addRow(tr("Sample"), m_sample);
    connect(this, &SettingsPage::changed, this, &AppearancePage::showSample);
}

void AppearancePage::show(const Settings &settings)
{
    const Appearance &look = settings.appearance;
    choose(m_theme, settings.theme, settings.theme);
    choose(m_scale, look.scale, percentText(look.scale));
    choose(m_language, look.language, look.language);
    choose(m_font, look.logFont, look.logFont);
    choose(m_size, look.logFontPx, pixelText(look.logFontPx));
    showSample();
}

void AppearancePage::put(Settings *settings) const
{
    settings->theme = m_theme->currentData().toString();
    settings->appearance = {.language = m_language->currentData().toString(),
                            .scale = m_scale->currentData().toInt(),
                            .logFont = m_font->currentData().toString(),
                            .logFontPx = m_size->currentData().toInt()};
}

void AppearancePage::showSample()
{
    m_sample->setFont(fixedFontOf(m_font->currentData().toString(), m_size->currentData().toInt()));
}

} // namespace fota
