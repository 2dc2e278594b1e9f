#pragma once

#include "core/fota/stepcontext.h"

/// One function per kind of step. Each is asynchronous, calls finish once, is safe to repeat, and
/// names no step: where an outcome leads is the table's business.
namespace fota::actions {

using Finish = Step::Finish;

// actions_network.cpp
void configureSocket(StepContext &context, Finish finish);
void ensureApn(StepContext &context, Finish finish);
void checkSignal(StepContext &context, Finish finish);
void checkRegistration(StepContext &context, Finish finish);

// actions_data.cpp
void openData(StepContext &context, Finish finish);
void closeData(StepContext &context, Finish finish);
void closeDataAndCheck(StepContext &context, Finish finish);

// actions_ftp.cpp, actions_files.cpp
void openFtp(StepContext &context, Finish finish);
void fetchCheckFile(StepContext &context, Finish finish);
void downloadDelta(StepContext &context, Finish finish);
void closeFtp(StepContext &context, Finish finish);

// actions_upload.cpp, actions_data.cpp: the same way as by 4.k and 4.m, over the serial line
void uploadDelta(StepContext &context, Finish finish);
void validateUpload(StepContext &context, Finish finish);

// actions_version.cpp
void readVersion(StepContext &context, Finish finish);
void compareSame(StepContext &context, Finish finish);
void compareOlder(StepContext &context, Finish finish);
void verifyVersion(StepContext &context, Finish finish);

// actions_apply.cpp
void applyUpdate(StepContext &context, Finish finish);
void awaitResets(StepContext &context, Finish finish);
void awaitVersion(StepContext &context, Finish finish);

} // namespace fota::actions
