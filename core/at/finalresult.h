#pragma once

#include <QByteArray>

#include <optional>

namespace fota {

/// The line that ends a reply (ITU-T V.250, 5.7; 3GPP TS 27.007, 9.2).
struct FinalResult
{
    enum class Kind : quint8 { Ok, Error, CmeError, CmsError, NoCarrier, Other };
    Kind kind = Kind::Ok;
    std::optional<int> number; ///< of +CME ERROR and +CMS ERROR in numeric form
    QByteArray line;           ///< as the module sent it

    bool isOk() const { return kind == Kind::Ok; }
    friend bool operator==(const FinalResult &, const FinalResult &) = default;
};

/// The result that \a line is, or nothing where it is an ordinary line.
std::optional<FinalResult> finalResult(QByteArrayView line);

/// The number of a well-known verbose text such as "SIM not inserted" (27.007, 9.2; Telit).
std::optional<int> cmeNumberOfText(QByteArrayView text);

} // namespace fota
