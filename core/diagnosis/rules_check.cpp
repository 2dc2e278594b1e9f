#include "core/diagnosis/rules.h"

// What firmwarecheck.csv holds: read whole, so the finding itself is the cause. Source: the fault
// catalogue (C).
namespace fota {

using namespace Qt::StringLiterals;
using C = ErrorCode;
using W = Diagnosis::Cause;
using A = Diagnosis::Action;
using F = Evidence::Fact;
using enum Diagnosis::Confidence;

// clang-format off
QList<Rule> checkRules()
{
    const auto row = [](QLatin1StringView id, C code, const QList<A> &actions) {
        return Rule{id, {.codes = {code}}, W::AsTold, actions, Certain, id};
    };
    return {
        row("C01"_L1, C::CheckFileEmpty,          {A::WriteRow, A::UploadAgain}),
        row("C02"_L1, C::CheckFileNoRow,          {A::WriteRow, A::UploadAgain}),
        row("C03"_L1, C::CheckFileColumns,        {A::WriteRow, A::UploadAgain}),
        row("C06"_L1, C::CheckFileCellEmpty,      {A::WriteRow, A::UploadAgain}),
        row("C07"_L1, C::CheckFileEncoding,       {A::SaveAsUtf8}),
        row("C08"_L1, C::CheckFileEndUnconfirmed, {A::TrustOnly, A::EndWithLineEnd}),
        row("C09"_L1, C::CheckFileQuoting,        {A::StraightQuotes}),
        row("C10"_L1, C::CheckFileTypographic,    {A::StraightQuotes}),
        row("C11"_L1, C::CheckFileWebPage,        {A::CheckFolder}),
        row("C12"_L1, C::CheckFileTooLarge,       {A::CheckLimits}),
        row("C13"_L1, C::CheckFileBinary,         {A::SaveAsUtf8}),
        row("C14"_L1, C::CheckFileSeveralRows,    {A::OneRow}),
        row("C15"_L1, C::CheckFileOtherModel,     {A::PutForModel}),
        row("C15"_L1, C::ModelNotStated,          {A::AgreeForModel}),
        row("C16"_L1, C::Downgrade,               {A::CorrectCheckFile, A::AllowDowngrade}),
        row("C16"_L1, C::ListGoesBack,            {A::CompareVersions, A::TrustOnly}),
        row("C18"_L1, C::VersionsUnordered,       {A::CompareVersions}),
        row("C19"_L1, C::VersionsNearEqual,       {A::SpellVersion}),
        row("C20"_L1, C::CheckFileNameQuote,      {A::RenameFile}),
        row("C21"_L1, C::CheckFileControl,        {A::DistrustFile}),
        row("C22"_L1, C::CheckFileCommand,        {A::RenameFile}),
        row("C23"_L1, C::CheckFilePath,           {A::RenameFile}),
        row("C24"_L1, C::CheckFileNameLong,       {A::RenameFile}),
        row("C25"_L1, C::CheckFileNameLetters,    {A::RenameFile}),
        row("C26"_L1, C::CheckDateUnread,         {A::WriteDate}),
        row("C27"_L1, C::NextServerUnread,        {A::WriteServer}),
        row("C28"_L1, C::NextServerOffered,       {A::KeepPresentServer}),
        row("C29"_L1, C::NextLoginOffered,        {A::KeepPresentLogin}),
        row("C32"_L1, C::CheckFileImitates,       {A::TryAgain, A::LookAtFile}),
        row("C33"_L1, C::CheckFileDisturbed,      {A::TryAgain, A::LookAtFile}),
        row("C34"_L1, C::CheckFileSeparator,      {A::UseCommas}),
        row("C35"_L1, C::CheckFileSpaces,         {A::RemoveSpaces}),
    };
}
// clang-format on

} // namespace fota
