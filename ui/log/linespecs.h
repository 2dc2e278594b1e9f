#pragma once

#include "ui/log/fieldwords.h"

#include <QByteArrayView>

#include <span>

namespace fota {

/// A field of a command or of its answer: its name, and the words for its value.
struct FieldSpec
{
    const char *name; ///< of context fota::LineSpecs
    fieldwords::Words words;
};

/// What is known of a name such as +CSQ or #FTPOPEN, in commands and in lines of the module.
struct LineSpec
{
    const char *name;
    const char *title;                    ///< of context fota::LineSpecs
    std::span<const FieldSpec> arguments; ///< of AT<name>=...
    std::span<const FieldSpec> fields;    ///< of "<name>: ..."
};

/// Null: not known. \a name as it stands in the line, case aside.
const LineSpec *lineSpec(QByteArrayView name);
/// +CEREG and its kin: without <n>, as they come by themselves.
std::span<const FieldSpec> registrationEventFields();
/// "#SGACT: 10.0.0.1": the answer to an activation.
std::span<const FieldSpec> addressFields();

} // namespace fota
