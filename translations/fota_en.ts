<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>fota::ConsentDialog</name>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>at most %n</numerusform>
            <numerusform>at most %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::ExportDialog</name>
    <message numerus="yes">
        <source>in %n place(s)</source>
        <translation>
            <numerusform>in %n place</numerusform>
            <numerusform>in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are replaced.</source>
        <translation>
            <numerusform>%n value is replaced.</numerusform>
            <numerusform>%n values are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::HistoryPage</name>
    <message numerus="yes">
        <source>%n session(s) wait here and are sent when it is back.</source>
        <translation>
            <numerusform>%n session waits here and is sent when it is back.</numerusform>
            <numerusform>%n sessions wait here and are sent when it is back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n session(s)</source>
        <translation>
            <numerusform>The newest %n session</numerusform>
            <numerusform>The newest %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are chosen. Two can be compared.</source>
        <translation>
            <numerusform>%n session is chosen. Two can be compared.</numerusform>
            <numerusform>%n sessions are chosen. Two can be compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::LineView</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::MainWindow</name>
    <message numerus="yes">
        <source>Shared history away, %n session(s) wait</source>
        <translation>
            <numerusform>Shared history away, %n session waits</numerusform>
            <numerusform>Shared history away, %n sessions wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::Meaning</name>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>… and %n more byte</numerusform>
            <numerusform>… and %n more bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::PastePanel</name>
    <message numerus="yes">
        <source>More than %n line(s) at once are not sent.</source>
        <translation>
            <numerusform>More than %n line at once is not sent.</numerusform>
            <numerusform>More than %n lines at once are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these lines has typographic quotes, which the module does not understand. Send all, with straight ones, each when the one before has ended well?</source>
        <translation>
            <numerusform>%n of these lines has typographic quotes, which the module does not understand. Send all, with straight ones, each when the one before has ended well?</numerusform>
            <numerusform>%n of these lines have typographic quotes, which the module does not understand. Send all, with straight ones, each when the one before has ended well?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send these %n line(s), each when the one before has ended well?</source>
        <translation>
            <numerusform>Send this line?</numerusform>
            <numerusform>Send these %n lines, each when the one before has ended well?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has not ended well: %2. %n line(s) after it were not sent.</source>
        <translation>
            <numerusform>Line %1 has not ended well: %2. %n line after it was not sent.</numerusform>
            <numerusform>Line %1 has not ended well: %2. %n lines after it were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) have ended well.</source>
        <translation>
            <numerusform>The line has ended well.</numerusform>
            <numerusform>All %n lines have ended well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n line(s) were not sent.</source>
        <translation>
            <numerusform>Stopped. %n line was not sent.</numerusform>
            <numerusform>Stopped. %n lines were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1. %n line(s) were not sent.</source>
        <translation>
            <numerusform>Stopped: %1. %n line was not sent.</numerusform>
            <numerusform>Stopped: %1. %n lines were not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::ProfilePanel</name>
    <message numerus="yes">
        <source>%n of the values are not confirmed by a module or a document.</source>
        <translation>
            <numerusform>%n of the values is not confirmed by a module or a document.</numerusform>
            <numerusform>%n of the values are not confirmed by a module or a document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::ReplayBar</name>
    <message numerus="yes">
        <source>%1, %2, %n line(s)</source>
        <translation>
            <numerusform>%1, %2, %n line</numerusform>
            <numerusform>%1, %2, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is being analyzed: %2 %, %Ln session(s)</source>
        <translation>
            <numerusform>%1 is being analyzed: %2 %, %Ln session</numerusform>
            <numerusform>%1 is being analyzed: %2 %, %Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::SavedCommandsDialog</name>
    <message numerus="yes">
        <source>The limit is at most %n second(s).</source>
        <translation>
            <numerusform>The limit is at most %n second.</numerusform>
            <numerusform>The limit is at most %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::SettingsDialog</name>
    <message numerus="yes">
        <source>What is in the fields now counts once it is saved. %n of the file&apos;s values were not taken:</source>
        <translation>
            <numerusform>What is in the fields now counts once it is saved. %n of the file&apos;s values was not taken:</numerusform>
            <numerusform>What is in the fields now counts once it is saved. %n of the file&apos;s values were not taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::StatisticsView</name>
    <message numerus="yes">
        <source>From %n session(s). Median and slowest are of what ended well.</source>
        <translation>
            <numerusform>From %n session. Median and slowest are of what ended well.</numerusform>
            <numerusform>From %n sessions. Median and slowest are of what ended well.</numerusform>
        </translation>
    </message>
</context>
</TS>
