#pragma once

#include <QString>
#include <QStringView>

namespace fota {

/// How a module model that a text states relates to the present one (C15, D02).
struct StatedModel
{
    enum class Fit : quint8 {
        None,   ///< the text states no model
        Family, ///< the family of the present model, no variant
        Same,   ///< the present model
        Other,  ///< another model or family
    };
    Fit fit = Fit::None;
    QString text; ///< as it stands there, e.g. "ME910C1-NA"; ASCII
};

/// Looks for model names such as "ME910C1-NA" or "LE910" anywhere in the text, case aside. One that
/// is not the present model outweighs one that is. With an empty \a present any model is Other.
StatedModel statedModel(QStringView text, QStringView present);

} // namespace fota
