#include "tests/ui/support/dialogs.h"

#include "tests/ui/support/windowscript.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/keysdialog.h"
#include "ui/log/exportdialog.h"
#include "ui/log/highlightdialog.h"
#include "ui/log/savedcommandsdialog.h"
#include "ui/mainwindow.h"
#include "ui/run/consentdialog.h"
#include "ui/run/runflow.h"
#include "ui/run/uploaddialog.h"
#include "ui/settings/settingsdialog.h"

#include <QLineEdit>
#include <QMenuBar>

namespace fota::tests {

const QString kMarkup = QStringLiteral("<b>x</b><img src=file:///canary><a href=http://a>&x</a>");

std::vector<std::unique_ptr<QDialog>> everyDialog(const MainWindow &window)
{
    ConsentFacts facts{WindowScript::found(), kMarkup, 1, false};
    facts.check.model = facts.check.target = facts.check.file = kMarkup;
    Settings settings = readySettings();
    settings.server.host = settings.server.user = settings.server.folder = kMarkup;
    settings.server.apn = settings.server.checkFile = kMarkup;
    auto upload = std::make_unique<UploadDialog>();
    for (QLineEdit *field : upload->findChildren<QLineEdit *>())
        field->setText(kMarkup);

    std::vector<std::unique_ptr<QDialog>> all;
    all.push_back(std::make_unique<ConsentDialog>(facts));
    all.push_back(std::make_unique<SettingsDialog>(settings));
    all.push_back(std::move(upload));
    const HighlightRule rule{kMarkup, false, HighlightRule::Look::Look, kMarkup};
    all.push_back(std::make_unique<HighlightDialog>(HighlightRules({rule})));
    all.push_back(std::make_unique<SavedCommandsDialog>(
        QList<SavedCommand>{{kMarkup, QStringLiteral("AT"), kMarkup}}));
    auto exporting = std::make_unique<ExportDialog>();
    ExportResult replaced;
    replaced.changed = {kMarkup.toUtf8()};
    exporting->showPreview(replaced);
    exporting->showProblem({ErrorCode::LogUnread, kMarkup, {}});
    all.push_back(std::move(exporting));
    all.push_back(std::make_unique<AboutDialog>());
    all.push_back(std::make_unique<KeysDialog>(*window.findChild<QMenuBar *>()));
    return all;
}

} // namespace fota::tests
