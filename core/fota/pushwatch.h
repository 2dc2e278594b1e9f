#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QObject>

#include <optional>

namespace fota {

/// What an unsolicited line tells of an update that the network started ("push FOTA"), or of a
/// delta file that was checked. Text to value: no port, no timer.
struct PushEvent
{
    Q_GADGET

public:
    enum class Kind {
        Question,       ///< the server wants to start; AT#OTASUAN answers
        AnswerTimeout,  ///< nobody answered the question in time
        Requested,      ///< it starts without a question
        SessionStarted, ///< the module talks to its server; nothing is downloaded yet
        Downloading,
        Progress, ///< a share, where the module tells
        Downloaded,
        IntegrityGood,
        IntegrityBad, ///< 10: the delta's tag, 21: not for the running version
        Updating,     ///< the module is about to restart into the new firmware
        Succeeded,
        Reported, ///< the server knows of the success
        Failed,
        Nothing,  ///< the server has no update
        Released, ///< the data session of the update is over
        Other,    ///< of the same family, of no known meaning
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Other;
    std::optional<int> code;    ///< the number that the line gives, e.g. 21 or 929
    std::optional<int> percent; ///< of Progress
    /// A text in quotes, which a module may also say of a file that it was told to download.
    bool ofAnyDownload = false;
    QByteArray text; ///< the line as it came

    friend bool operator==(const PushEvent &, const PushEvent &) = default;
};

/// The event in a line, in any case and spacing; nothing where the line tells of no update.
/// Source: at-commands guides of LE910 V2 and LE910Cx, and the numbers of older modules.
std::optional<PushEvent> parsePushEvent(QByteArrayView line);

bool beginsPush(PushEvent::Kind kind); ///< an update is under way, or asked for
bool endsPush(PushEvent::Kind kind);   ///< it is over, well or not

} // namespace fota

Q_DECLARE_METATYPE(fota::PushEvent)
