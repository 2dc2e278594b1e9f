#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace fota {

/// What a person (or --yes) agreed to. Good for one run, and only while what is found there is
/// what is named here (F22); never reused after a restart of the program (K23).
struct Consent
{
    bool unattended = false; ///< --yes: takes the versions and file that the first 4.j finds
    QString imei;
    QString model;
    QString from;      ///< version read before
    QString fromSub{}; ///< empty: the family has none, or it was not read
    QString target;    ///< version wanted by the check file
    QString file;      ///< delta file named by the check file
    QString sha256{};  ///< of a delta file of this computer, else of the list
    QString server;    ///< host:port; empty in an upload
    int passes = 2;    ///< 1 to 3
    bool allowDowngrade = false;

    friend bool operator==(const Consent &, const Consent &) = default;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::Consent)
