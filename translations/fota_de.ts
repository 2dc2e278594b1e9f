<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>Known commands</source>
        <translation>Bekannte Befehle</translation>
    </message>
    <message>
        <source>Is the module there?</source>
        <translation>Ist das Modul da?</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>In Worten antworten</translation>
    </message>
    <message>
        <source>Do not repeat what is sent</source>
        <translation>Gesendetes nicht wiederholen</translation>
    </message>
    <message>
        <source>Give errors a number</source>
        <translation>Fehler mit Nummer melden</translation>
    </message>
    <message>
        <source>Model of the module</source>
        <translation>Modell des Moduls</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Firmware-Version</translation>
    </message>
    <message>
        <source>Last number of the firmware version</source>
        <translation>Letzte Zahl der Firmware-Version</translation>
    </message>
    <message>
        <source>IMEI of the module</source>
        <translation>IMEI des Moduls</translation>
    </message>
    <message>
        <source>State of the SIM</source>
        <translation>Zustand der SIM</translation>
    </message>
    <message>
        <source>Enter the SIM&apos;s PIN</source>
        <translation>PIN der SIM eingeben</translation>
    </message>
    <message>
        <source>Number of the SIM card</source>
        <translation>Nummer der SIM-Karte</translation>
    </message>
    <message>
        <source>Operator in use</source>
        <translation>Jetziger Netzbetreiber</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Signalstärke</translation>
    </message>
    <message>
        <source>Signal strength and quality of LTE</source>
        <translation>Signalstärke und -qualität von LTE</translation>
    </message>
    <message>
        <source>Registration in the LTE network</source>
        <translation>Einbuchung im LTE-Netz</translation>
    </message>
    <message>
        <source>Registration for packet data</source>
        <translation>Einbuchung für Paketdaten</translation>
    </message>
    <message>
        <source>Socket settings</source>
        <translation>Socket-Einstellungen</translation>
    </message>
    <message>
        <source>Set a socket: connection, context, packet size, timeouts</source>
        <translation>Socket einrichten: Verbindung, Kontext, Paketgröße, Zeitgrenzen</translation>
    </message>
    <message>
        <source>Data contexts and their APNs</source>
        <translation>Datenkontexte und ihre APNs</translation>
    </message>
    <message>
        <source>Set a data context: number, type, APN</source>
        <translation>Datenkontext einrichten: Nummer, Typ, APN</translation>
    </message>
    <message>
        <source>Which data contexts are open</source>
        <translation>Welche Datenkontexte offen sind</translation>
    </message>
    <message>
        <source>Open a data context</source>
        <translation>Datenkontext öffnen</translation>
    </message>
    <message>
        <source>Close a data context</source>
        <translation>Datenkontext schließen</translation>
    </message>
    <message>
        <source>Address of a data context</source>
        <translation>Adresse eines Datenkontexts</translation>
    </message>
    <message>
        <source>Time limit of FTP, in tenths of a second</source>
        <translation>Zeitgrenze von FTP, in Zehntelsekunden</translation>
    </message>
    <message>
        <source>Open an FTP session: server, user, password, mode</source>
        <translation>FTP-Sitzung öffnen: Server, Benutzer, Passwort, Modus</translation>
    </message>
    <message>
        <source>Transfer bytes as they are</source>
        <translation>Bytes unverändert übertragen</translation>
    </message>
    <message>
        <source>Go to a folder of the server</source>
        <translation>In einen Ordner des Servers wechseln</translation>
    </message>
    <message>
        <source>Size of a file on the server</source>
        <translation>Größe einer Datei auf dem Server</translation>
    </message>
    <message>
        <source>Read a file of the server</source>
        <translation>Datei des Servers lesen</translation>
    </message>
    <message>
        <source>Last reply of the FTP server</source>
        <translation>Letzte Antwort des FTP-Servers</translation>
    </message>
    <message>
        <source>Have the module download a delta file</source>
        <translation>Modul eine Delta-Datei herunterladen lassen</translation>
    </message>
    <message>
        <source>Close the FTP session</source>
        <translation>FTP-Sitzung schließen</translation>
    </message>
    <message>
        <source>Check the downloaded delta file; changes nothing</source>
        <translation>Heruntergeladene Delta-Datei prüfen; verändert nichts</translation>
    </message>
    <message>
        <source>Apply the downloaded delta file</source>
        <translation>Heruntergeladene Delta-Datei anwenden</translation>
    </message>
    <message>
        <source>Do errors have a number?</source>
        <translation>Haben Fehler eine Nummer?</translation>
    </message>
    <message>
        <source>Is the radio on?</source>
        <translation>Ist der Funk an?</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>Funk einschalten</translation>
    </message>
    <message>
        <source>Registration for calls and SMS</source>
        <translation>Einbuchung für Anrufe und SMS</translation>
    </message>
    <message>
        <source>Answer the network that wants to update: 0 reject, 1 accept, 2 delay</source>
        <translation>Dem Netz antworten, das aktualisieren will: 0 ablehnen, 1 annehmen, 2 verschieben</translation>
    </message>
    <message>
        <source>Does the module take a delta file over this line?</source>
        <translation>Nimmt das Modul eine Delta-Datei über diese Leitung an?</translation>
    </message>
    <message>
        <source>Take a delta file over this line, ended by +++</source>
        <translation>Delta-Datei über diese Leitung annehmen, mit +++ beendet</translation>
    </message>
    <message>
        <source>Take a delta file of so many bytes over this line</source>
        <translation>Delta-Datei von so vielen Bytes über diese Leitung annehmen</translation>
    </message>
    <message>
        <source>Apply the delta file that was taken over this line</source>
        <translation>Über diese Leitung angenommene Delta-Datei anwenden</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Configure the socket</source>
        <translation>Socket einrichten</translation>
    </message>
    <message>
        <source>Set the data APN</source>
        <translation>APN setzen</translation>
    </message>
    <message>
        <source>Check the signal</source>
        <translation>Signal prüfen</translation>
    </message>
    <message>
        <source>Check the registration</source>
        <translation>Einbuchung prüfen</translation>
    </message>
    <message>
        <source>Open the data session</source>
        <translation>Datenverbindung öffnen</translation>
    </message>
    <message>
        <source>Open the FTP session</source>
        <translation>FTP-Sitzung öffnen</translation>
    </message>
    <message>
        <source>Read the check file</source>
        <translation>Prüfdatei lesen</translation>
    </message>
    <message>
        <source>Read the version</source>
        <translation>Version lesen</translation>
    </message>
    <message>
        <source>Is it up to date?</source>
        <translation>Ist sie aktuell?</translation>
    </message>
    <message>
        <source>Is it older?</source>
        <translation>Ist sie älter?</translation>
    </message>
    <message>
        <source>Download the delta file</source>
        <translation>Delta-Datei herunterladen</translation>
    </message>
    <message>
        <source>Close the FTP session</source>
        <translation>FTP-Sitzung schließen</translation>
    </message>
    <message>
        <source>Close the data session</source>
        <translation>Datenverbindung schließen</translation>
    </message>
    <message>
        <source>Apply the delta file</source>
        <translation>Delta-Datei anwenden</translation>
    </message>
    <message>
        <source>Wait for the resets</source>
        <translation>Neustarts abwarten</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>Neue Version lesen</translation>
    </message>
    <message>
        <source>Is it the wanted version?</source>
        <translation>Ist es die gewünschte Version?</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Upload the delta file</source>
        <translation>Delta-Datei hochladen</translation>
    </message>
    <message>
        <source>Check the delta file</source>
        <translation>Delta-Datei prüfen</translation>
    </message>
</context>
<context>
    <name>fota::AboutDialog</name>
    <message>
        <source>About FOTA Bench</source>
        <translation>Über FOTA Bench</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>library, licence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Icon of FOTA Bench</source>
        <translation>Symbol von FOTA Bench</translation>
    </message>
    <message>
        <source>FOTA Bench %1</source>
        <translation>FOTA Bench %1</translation>
    </message>
    <message>
        <source>Updates the firmware of Telit cellular modules over the air, by AT commands.</source>
        <translation>Aktualisiert die Firmware von Mobilfunkmodulen von Telit über die Luftschnittstelle, mit AT-Befehlen.</translation>
    </message>
    <message>
        <source>FTP is not encrypted: user, password, the list and the file travel in clear text, and neither list nor file is signed. The module alone checks whether a file fits it.</source>
        <translation>FTP ist nicht verschlüsselt: Benutzer, Passwort, Prüfdatei und Firmware-Datei werden im Klartext übertragen, und keine der beiden Dateien ist signiert. Allein das Modul prüft, ob eine Datei zu ihm passt.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>%1, with Qt %2, %3</source>
        <translation>%1, mit Qt %2, %3</translation>
    </message>
</context>
<context>
    <name>fota::AgeLabel</name>
    <message>
        <source>Age of the values</source>
        <translation>Alter der Werte</translation>
    </message>
    <message>
        <source>measured %1 ago</source>
        <translation>vor %1 gemessen</translation>
    </message>
    <message>
        <source>A run asks only in its own steps.</source>
        <translation>Ein Lauf fragt nur in seinen eigenen Schritten ab.</translation>
    </message>
</context>
<context>
    <name>fota::AppearancePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The theme changes at once; scale and language at the next start of the program.</source>
        <translation>Das Farbschema ändert sich sofort, Skalierung und Sprache beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>AT log</source>
        <translation>AT-Protokoll</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>The system&apos;s fixed-width font</source>
        <translation>Festbreitenschrift des Systems</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>fota::CommandLine</name>
    <message>
        <source>Only printable ASCII can be sent.</source>
        <translation>Nur druckbare ASCII-Zeichen können gesendet werden.</translation>
    </message>
    <message>
        <source>Longer than the module takes.</source>
        <translation>Länger, als das Modul annimmt.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>AT command</source>
        <translation>AT-Befehl</translation>
    </message>
    <message>
        <source>no module connected</source>
        <translation>kein Modul verbunden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Use straight quotes</source>
        <translation>Gerade Anführungszeichen</translation>
    </message>
    <message>
        <source>Result of the saved command</source>
        <translation>Ergebnis des gespeicherten Befehls</translation>
    </message>
    <message>
        <source>Problem of the command</source>
        <translation>Problem des Befehls</translation>
    </message>
    <message>
        <source>Saved commands</source>
        <translation>Gespeicherte Befehle</translation>
    </message>
    <message>
        <source>Save the typed command…</source>
        <translation>Eingegebenen Befehl speichern…</translation>
    </message>
    <message>
        <source>Edit the saved commands…</source>
        <translation>Gespeicherte Befehle bearbeiten…</translation>
    </message>
    <message>
        <source>Typographic quotes cannot be sent.</source>
        <translation>Typografische Anführungszeichen können nicht gesendet werden.</translation>
    </message>
    <message>
        <source>for example AT+CSQ</source>
        <translation>zum Beispiel AT+CSQ</translation>
    </message>
</context>
<context>
    <name>fota::CommandMeaning</name>
    <message>
        <source>asks for the present value</source>
        <translation>fragt den jetzigen Wert ab</translation>
    </message>
    <message>
        <source>asks which values it takes</source>
        <translation>fragt ab, welche Werte möglich sind</translation>
    </message>
    <message>
        <source>does it, or asks for it</source>
        <translation>führt es aus oder fragt es ab</translation>
    </message>
    <message>
        <source>sets it, or does it, with these values</source>
        <translation>setzt es oder führt es aus, mit diesen Werten</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Several commands in one line</source>
        <translation>Mehrere Befehle in einer Zeile</translation>
    </message>
    <message>
        <source>A command that this program does not know</source>
        <translation>Ein Befehl, den dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Bytes to the module</source>
        <translation>Bytes an das Modul</translation>
    </message>
</context>
<context>
    <name>fota::ComparisonModel</name>
    <message>
        <source>not visited</source>
        <translation>nicht durchlaufen</translation>
    </message>
    <message>
        <source>no end on record</source>
        <translation>kein Ende aufgezeichnet</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>%1 %2: in the first %3, %4; in the second %5, %6</source>
        <translation>%1 %2: in der ersten %3, %4; in der zweiten %5, %6</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Länger um</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>fota::ComparisonView</name>
    <message>
        <source>This step was not visited.</source>
        <translation>Dieser Schritt wurde nicht durchlaufen.</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Nothing was said in this step.</source>
        <translation>In diesem Schritt wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Steps of both sessions</source>
        <translation>Schritte beider Sitzungen</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Zurück zu den Sitzungen</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Erste Sitzung</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>Zweite Sitzung</translation>
    </message>
    <message>
        <source>Said in the first</source>
        <translation>In der ersten gesagt</translation>
    </message>
    <message>
        <source>Said in the second</source>
        <translation>In der zweiten gesagt</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Erste: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Zweite: %1</translation>
    </message>
    <message>
        <source>Neither session has a step on record.</source>
        <translation>Keine der beiden Sitzungen hat einen aufgezeichneten Schritt.</translation>
    </message>
</context>
<context>
    <name>fota::ConsentDialog</name>
    <message>
        <source>Do not update</source>
        <translation>Nicht aktualisieren</translation>
    </message>
    <message>
        <source>Update the module</source>
        <translation>Modul aktualisieren</translation>
    </message>
    <message>
        <source>Consent to the update</source>
        <translation>Zustimmung zum Update</translation>
    </message>
    <message>
        <source>Update this module?</source>
        <translation>Dieses Modul aktualisieren?</translation>
    </message>
    <message>
        <source>From “Apply the delta file” on, the update cannot be stopped. Keep power and cable connected until it is verified.</source>
        <translation>Ab „Delta-Datei anwenden“ lässt sich das Update nicht mehr anhalten. Strom und Kabel nicht trennen, bis es geprüft ist.</translation>
    </message>
    <message>
        <source>%1, sub-version %2</source>
        <translation>%1, Unterversion %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Present version</source>
        <translation>Jetzige Version</translation>
    </message>
    <message>
        <source>Target version</source>
        <translation>Zielversion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>höchstens %n</numerusform>
            <numerusform>höchstens %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Downgrade</translation>
    </message>
    <message>
        <source>allowed by the settings</source>
        <translation>in den Einstellungen erlaubt</translation>
    </message>
    <message>
        <source>The list and the file are not signed and travel in clear text: who can change them on the way can change what the module gets.</source>
        <translation>Prüfdatei und Delta-Datei sind nicht signiert und gehen im Klartext über das Netz: Wer sie unterwegs ändern kann, kann ändern, was das Modul bekommt.</translation>
    </message>
    <message>
        <source>The server does not tell how large the file is, so its end cannot be checked.</source>
        <translation>Der Server teilt nicht mit, wie groß die Datei ist; daher lässt sich ihr Ende nicht prüfen.</translation>
    </message>
    <message>
        <source>How large the file is becomes known only at the download.</source>
        <translation>Wie groß die Datei ist, zeigt sich erst beim Herunterladen.</translation>
    </message>
    <message>
        <source>The program cannot look into the file: whether it fits this module is checked by the module alone.</source>
        <translation>Das Programm kann nicht in die Datei hineinsehen: Ob sie zu diesem Modul passt, prüft allein das Modul.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>over the serial line, without network</source>
        <translation>über die serielle Leitung, ohne Netz</translation>
    </message>
    <message>
        <source>The file is not signed, and the target version is what you said it is.</source>
        <translation>Die Datei ist nicht signiert, und die Zielversion ist die, die Sie angegeben haben.</translation>
    </message>
</context>
<context>
    <name>fota::ContextPage</name>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>Letters, digits, points, hyphens and underscores can be sent to the module.</source>
        <translation>Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche können an das Modul gesendet werden.</translation>
    </message>
    <message>
        <source>Context number (cid)</source>
        <translation>Kontextnummer (cid)</translation>
    </message>
    <message>
        <source>A number from 1 to %1 is needed.</source>
        <translation>Eine Zahl von 1 bis %1 ist nötig.</translation>
    </message>
    <message>
        <source>PDP type</source>
        <translation>PDP-Typ</translation>
    </message>
    <message>
        <source>APN and run</source>
        <translation>APN und Lauf</translation>
    </message>
    <message>
        <source>Data context</source>
        <translation>Datenkontext</translation>
    </message>
    <message>
        <source>the one of the module&apos;s profile</source>
        <translation>der im Profil des Moduls</translation>
    </message>
    <message>
        <source>An APN that is given here is also the leave to replace another one that is programmed in the module.</source>
        <translation>Ein hier angegebener APN ist zugleich die Erlaubnis, einen anderen zu ersetzen, der im Modul programmiert ist.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Allow roaming, which may cost</source>
        <translation>Roaming erlauben (kann Geld kosten)</translation>
    </message>
    <message>
        <source>Allow an older target version</source>
        <translation>Ältere Zielversion erlauben</translation>
    </message>
    <message>
        <source>What is allowed here is allowed until the program ends; it is kept in no file.</source>
        <translation>Was hier erlaubt wird, gilt bis zum Ende des Programms und wird in keiner Datei gespeichert.</translation>
    </message>
</context>
<context>
    <name>fota::DecodedWords</name>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>signal not known</source>
        <translation>Signal nicht bekannt</translation>
    </message>
    <message>
        <source>%1, bit errors class %2</source>
        <translation>%1, Bitfehlerklasse %2</translation>
    </message>
</context>
<context>
    <name>fota::DeparturesDock</name>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Ways apart</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Play runs the engine of this program against the log, as if the module were here. Where it goes another way, that is told here.</source>
        <translation>„Abspielen“ lässt den Ablauf dieses Programms gegen das Protokoll laufen, als wäre das Modul hier. Wo er einen anderen Weg nimmt, steht das hier.</translation>
    </message>
    <message>
        <source>So far the engine goes the way of the log.</source>
        <translation>Bisher nimmt der Ablauf den Weg des Protokolls.</translation>
    </message>
</context>
<context>
    <name>fota::DeparturesModel</name>
    <message>
        <source>Step %1, line %2: %3</source>
        <translation>Schritt %1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>of the procedure, as &quot;4.f&quot;</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Where the engine leaves the log, and why</source>
        <extracomment>of the replay from the log</extracomment>
        <translation>Wo der Ablauf das Protokoll verlässt, und warum</translation>
    </message>
</context>
<context>
    <name>fota::DiagnosisText</name>
    <message>
        <source>Add yourself to the port&apos;s group: sudo usermod -aG %1 $USER, then log out and in again.</source>
        <translation>Das eigene Konto in die Gruppe des Ports aufnehmen: sudo usermod -aG %1 $USER, dann ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Plug in the module&apos;s cable and switch its power on.</source>
        <translation>Das Kabel des Moduls einstecken und das Modul einschalten.</translation>
    </message>
    <message>
        <source>Choose its port in the list.</source>
        <translation>Den Port des Moduls in der Liste wählen.</translation>
    </message>
    <message>
        <source>Or give the port to the logged-in user by a udev rule with TAG+=&quot;uaccess&quot;.</source>
        <translation>Oder den Port durch eine udev-Regel mit TAG+=&quot;uaccess&quot; dem angemeldeten Benutzer geben.</translation>
    </message>
    <message>
        <source>Do not run the program as root.</source>
        <translation>Das Programm nicht als root ausführen.</translation>
    </message>
    <message>
        <source>Close the program that holds the port, or ask it to release this device; with ModemManager: sudo systemctl stop ModemManager.</source>
        <translation>Das Programm schließen, das den Port belegt, oder es dieses Gerät freigeben lassen; bei ModemManager: sudo systemctl stop ModemManager.</translation>
    </message>
    <message>
        <source>Ask it to release this device, or stop it: sudo systemctl stop ModemManager.</source>
        <translation>Den Dienst dieses Gerät freigeben lassen oder ihn anhalten: sudo systemctl stop ModemManager.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and try again.</source>
        <translation>Im anderen Fenster weitermachen, oder es schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check that the cable is seated well and that the module has power.</source>
        <translation>Prüfen, ob das Kabel fest sitzt und das Modul Strom hat.</translation>
    </message>
    <message>
        <source>Connect again when the port is back.</source>
        <translation>Neu verbinden, sobald der Port wieder da ist.</translation>
    </message>
    <message>
        <source>Wait a minute, then connect again.</source>
        <translation>Eine Minute warten, dann neu verbinden.</translation>
    </message>
    <message>
        <source>Choose another port of the module: it may have several, and not all of them answer.</source>
        <translation>Einen anderen Port des Moduls wählen: Es kann mehrere haben, und nicht alle antworten.</translation>
    </message>
    <message>
        <source>Connect the module that the run began with.</source>
        <translation>Das Modul verbinden, mit dem der Lauf begann.</translation>
    </message>
    <message>
        <source>Compare the last digits of the IMEI.</source>
        <translation>Die letzten Ziffern der IMEI vergleichen.</translation>
    </message>
    <message>
        <source>Set the same flow control (RTS/CTS) at port and module, and check that the cable has these lines.</source>
        <translation>An Port und Modul dieselbe Flusssteuerung (RTS/CTS) einstellen und prüfen, ob das Kabel diese Leitungen hat.</translation>
    </message>
    <message>
        <source>Let the program try the common speeds, or set the module to 115200 (AT+IPR). If none fits, check cable and levels.</source>
        <translation>Das Programm die üblichen Geschwindigkeiten versuchen lassen oder das Modul auf 115200 einstellen (AT+IPR). Passt keine, Kabel und Pegel prüfen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>In einigen Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>If it happens again, save the log for support.</source>
        <translation>Wenn es wieder geschieht, das Protokoll für den Support speichern.</translation>
    </message>
    <message>
        <source>Ask support, and send the log along.</source>
        <translation>Den Support fragen und das Protokoll mitschicken.</translation>
    </message>
    <message>
        <source>Look at the module&apos;s answer in the log.</source>
        <translation>Die Antwort des Moduls im Protokoll ansehen.</translation>
    </message>
    <message>
        <source>Check that the module&apos;s power supply is strong and steady.</source>
        <translation>Prüfen, ob die Stromversorgung des Moduls stark genug und stabil ist.</translation>
    </message>
    <message>
        <source>Shorten or correct the setting that is named: plain letters and digits, no quotes, commas or control characters.</source>
        <translation>Die genannte Einstellung kürzen oder berichtigen: einfache Buchstaben und Ziffern, keine Anführungszeichen, Kommas oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>Check that the right module is connected. One that the program does not know needs a profile: choose its nearest relative&apos;s (--profile).</source>
        <translation>Prüfen, ob das richtige Modul verbunden ist. Eines, das das Programm nicht kennt, braucht ein Profil: das des nächsten Verwandten wählen (--profile).</translation>
    </message>
    <message>
        <source>Insert a SIM card; check its orientation and that it is seated well.</source>
        <translation>Eine SIM-Karte einlegen; prüfen, ob sie richtig herum liegt und fest sitzt.</translation>
    </message>
    <message>
        <source>Check the SIM card&apos;s orientation and that it is seated well.</source>
        <translation>Prüfen, ob die SIM-Karte richtig herum liegt und fest sitzt.</translation>
    </message>
    <message>
        <source>Enter the PIN in the window, or switch the PIN off with a phone.</source>
        <translation>Die PIN im Fenster eingeben oder die PIN mit einem Telefon abschalten.</translation>
    </message>
    <message>
        <source>Look up the right PIN before you try again: after three wrong tries the card is locked.</source>
        <translation>Die richtige PIN nachsehen, bevor Sie es noch einmal versuchen: Nach drei falschen Versuchen ist die Karte gesperrt.</translation>
    </message>
    <message>
        <source>Put the SIM card into a phone and unlock it with the operator&apos;s PUK.</source>
        <translation>Die SIM-Karte in ein Telefon einlegen und mit der PUK des Netzbetreibers entsperren.</translation>
    </message>
    <message>
        <source>Wait half a minute and try again.</source>
        <translation>Eine halbe Minute warten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check that the antenna is connected.</source>
        <translation>Prüfen, ob die Antenne angeschlossen ist.</translation>
    </message>
    <message>
        <source>Move the antenna to a better place; the signal is shown as it changes.</source>
        <translation>Die Antenne an einen besseren Ort bringen; Änderungen des Signals werden laufend angezeigt.</translation>
    </message>
    <message>
        <source>Ask the operator whether this place is covered for this SIM card.</source>
        <translation>Den Netzbetreiber fragen, ob dieser Ort für diese SIM-Karte versorgt ist.</translation>
    </message>
    <message>
        <source>Ask the operator whether this SIM card is activated and may be used in this device and place.</source>
        <translation>Den Netzbetreiber fragen, ob diese SIM-Karte freigeschaltet ist und in diesem Gerät und an diesem Ort benutzt werden darf.</translation>
    </message>
    <message>
        <source>Ask the operator for a SIM card with data service for this kind of module.</source>
        <translation>Den Netzbetreiber um eine SIM-Karte mit Datendienst für diese Art Modul bitten.</translation>
    </message>
    <message>
        <source>Allow roaming for this run if the SIM card&apos;s contract covers it.</source>
        <translation>Roaming für diesen Lauf erlauben, wenn der Vertrag der SIM-Karte das einschließt.</translation>
    </message>
    <message>
        <source>Switch the radio on with AT+CFUN=1 and wait half a minute.</source>
        <translation>Den Funk mit AT+CFUN=1 einschalten und eine halbe Minute warten.</translation>
    </message>
    <message>
        <source>Compare the APN in the settings with what the operator names.</source>
        <translation>Den APN in den Einstellungen mit dem vergleichen, den der Netzbetreiber nennt.</translation>
    </message>
    <message>
        <source>Ask the operator whether the APN needs a user name and password.</source>
        <translation>Den Netzbetreiber fragen, ob der APN Benutzername und Passwort braucht.</translation>
    </message>
    <message>
        <source>Keep the module&apos;s APN if it works, or agree to replace it; on the command line by --apn.</source>
        <translation>Den APN des Moduls behalten, wenn er funktioniert, oder zustimmen, ihn zu ersetzen; auf der Befehlszeile mit --apn.</translation>
    </message>
    <message>
        <source>If another program uses this data session, let it finish first.</source>
        <translation>Wenn ein anderes Programm diese Datenverbindung nutzt, es zuerst fertig werden lassen.</translation>
    </message>
    <message>
        <source>Start again: the next run closes what is open.</source>
        <translation>Erneut starten: Der nächste Lauf schließt, was offen ist.</translation>
    </message>
    <message>
        <source>Check the context number in the settings.</source>
        <translation>Die Kontextnummer in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Wait until the time that is shown, for networks bar modules that try too often; you may also try again by hand.</source>
        <translation>Bis zur angezeigten Zeit warten, denn Netze sperren Module, die es zu oft versuchen; ein neuer Versuch von Hand ist auch möglich.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the settings: a name or an address, with a port if it is not 21.</source>
        <translation>Den Namen des Servers in den Einstellungen prüfen: ein Name oder eine Adresse, mit Port, falls nicht 21.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port, and that its FTP service runs.</source>
        <translation>Name und Port des Servers prüfen, und ob sein FTP-Dienst läuft.</translation>
    </message>
    <message>
        <source>Check that the server can be reached from the module&apos;s network.</source>
        <translation>Prüfen, ob der Server aus dem Netz des Moduls erreichbar ist.</translation>
    </message>
    <message>
        <source>Try active instead of passive mode, or the other way round.</source>
        <translation>Aktiven statt passiven Modus versuchen, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Check user name and password in the settings. It is not tried again by itself.</source>
        <translation>Benutzername und Passwort in den Einstellungen prüfen. Von selbst wird es nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>Ask who runs the server.</source>
        <translation>Den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>Wait a while and try again, or ask who runs the server.</source>
        <translation>Eine Weile warten und noch einmal versuchen, oder den Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>Check the folder and the file&apos;s name in the settings against what lies on the server; capital letters count.</source>
        <translation>Ordner und Dateiname in den Einstellungen mit dem vergleichen, was auf dem Server liegt; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Put the firmware file on the server under exactly this name, or correct the check file.</source>
        <translation>Die Firmware-Datei unter genau diesem Namen auf den Server legen oder die Prüfdatei berichtigen.</translation>
    </message>
    <message>
        <source>Start again: the download begins anew, and nothing of the broken one is used.</source>
        <translation>Erneut starten: Der Download beginnt von vorn, und vom abgebrochenen wird nichts verwendet.</translation>
    </message>
    <message>
        <source>Fetch the file anew from its maker and put it in the place of the present one.</source>
        <translation>Die Datei neu von ihrem Ersteller beschaffen und die jetzige damit ersetzen.</translation>
    </message>
    <message>
        <source>Look at what is found now, and agree anew if it is right.</source>
        <translation>Ansehen, was jetzt gefunden wird, und erneut zustimmen, wenn es richtig ist.</translation>
    </message>
    <message>
        <source>Agree only if you trust server and connection.</source>
        <translation>Nur zustimmen, wenn Sie Server und Verbindung vertrauen.</translation>
    </message>
    <message>
        <source>A line end at the end of the check file confirms that it is whole.</source>
        <translation>Ein Zeilenende am Ende der Prüfdatei bestätigt, dass sie vollständig ist.</translation>
    </message>
    <message>
        <source>Write a row with at least version and file name into the check file: version,file,date,server,user,password.</source>
        <translation>Eine Zeile mit mindestens Version und Dateiname in die Prüfdatei schreiben: version,file,date,server,user,password.</translation>
    </message>
    <message>
        <source>Save the check file as plain text in UTF-8 and upload it again.</source>
        <translation>Die Prüfdatei als reinen Text in UTF-8 speichern und neu hochladen.</translation>
    </message>
    <message>
        <source>Use straight quotes or none, and close each one. Write the file with a text editor, not with a word processor.</source>
        <translation>Gerade Anführungszeichen oder keine verwenden und jedes schließen. Die Datei mit einem Texteditor schreiben, nicht mit einer Textverarbeitung.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and folder; a portal of the network may have answered in its place.</source>
        <translation>Name und Ordner des Servers prüfen; möglicherweise hat ein Portal des Netzes an seiner Stelle geantwortet.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name. A check file has at most 64 KiB, 64 rows and 32 columns, and 255 characters in a cell.</source>
        <translation>Den Namen der Datei prüfen. Eine Prüfdatei hat höchstens 64 KiB, 64 Zeilen und 32 Spalten, und 255 Zeichen in einer Zelle.</translation>
    </message>
    <message>
        <source>Leave one row, or write model or IMEI into a seventh column of each.</source>
        <translation>Nur eine Zeile stehen lassen oder in jede Zeile Modell oder IMEI als siebte Spalte schreiben.</translation>
    </message>
    <message>
        <source>Use a firmware file, and a check file, for this model.</source>
        <translation>Eine Firmware-Datei und eine Prüfdatei für dieses Modell verwenden.</translation>
    </message>
    <message>
        <source>Agree only if you know that the file is for this model.</source>
        <translation>Nur zustimmen, wenn Sie wissen, dass die Datei für dieses Modell ist.</translation>
    </message>
    <message>
        <source>Correct the version that is asked for: that of the check file, or the one you gave.</source>
        <translation>Die verlangte Version berichtigen: die der Prüfdatei oder die, die Sie angegeben haben.</translation>
    </message>
    <message>
        <source>If you want the older version, allow the downgrade in so many words.</source>
        <translation>Wenn Sie die ältere Version wollen, das Downgrade ausdrücklich erlauben.</translation>
    </message>
    <message>
        <source>Compare the two versions and agree only if the wanted one is right.</source>
        <translation>Die beiden Versionen vergleichen und nur zustimmen, wenn die gewünschte richtig ist.</translation>
    </message>
    <message>
        <source>If the module needs an update, write the version into the check file exactly as the module reports it.</source>
        <translation>Wenn das Modul ein Update braucht, die Version genau so in die Prüfdatei schreiben, wie das Modul sie meldet.</translation>
    </message>
    <message>
        <source>Rename the file on the server and in the check file: letters, digits, dot, underscore and hyphen; folders below the check file&apos;s own are fine.</source>
        <translation>Die Datei auf dem Server und in der Prüfdatei umbenennen: Buchstaben, Ziffern, Punkt, Unterstrich und Bindestrich; Ordner unterhalb dessen der Prüfdatei sind erlaubt.</translation>
    </message>
    <message>
        <source>Do not trust this file. Find out who wrote it, and upload a clean one.</source>
        <translation>Dieser Datei nicht trauen. Feststellen, wer sie geschrieben hat, und eine saubere hochladen.</translation>
    </message>
    <message>
        <source>The update is not affected. Write a date to come, such as 2031-01-31.</source>
        <translation>Das Update ist nicht betroffen. Ein künftiges Datum schreiben, etwa 2031-01-31.</translation>
    </message>
    <message>
        <source>The present server is kept. Take the new one over only if you expected it.</source>
        <translation>Der jetzige Server bleibt. Den neuen nur übernehmen, wenn Sie ihn erwartet haben.</translation>
    </message>
    <message>
        <source>The present login is kept. Take the new one over only if you expected it.</source>
        <translation>Die jetzigen Anmeldedaten bleiben. Die neuen nur übernehmen, wenn Sie sie erwartet haben.</translation>
    </message>
    <message>
        <source>The present server is kept. Write a name or an address, without user and password.</source>
        <translation>Der jetzige Server bleibt. Einen Namen oder eine Adresse schreiben, ohne Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>If it stays so, look at the file on the server: it must hold nothing but its rows.</source>
        <translation>Wenn es so bleibt, die Datei auf dem Server ansehen: Sie darf nichts als ihre Zeilen enthalten.</translation>
    </message>
    <message>
        <source>Separate the columns by commas.</source>
        <translation>Die Spalten durch Kommas trennen.</translation>
    </message>
    <message>
        <source>Remove the spaces, or put the cell into quotes if they belong to it.</source>
        <translation>Die Leerzeichen entfernen oder, wenn sie dazugehören, die Zelle in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Use the firmware file for the module&apos;s present version.</source>
        <translation>Die Firmware-Datei für die jetzige Version des Moduls verwenden.</translation>
    </message>
    <message>
        <source>Check that the firmware file was made for this model and its present version.</source>
        <translation>Prüfen, ob die Firmware-Datei für dieses Modell und seine jetzige Version gemacht ist.</translation>
    </message>
    <message>
        <source>Then start the update anew.</source>
        <translation>Dann das Update erneut starten.</translation>
    </message>
    <message>
        <source>You may start the update once more.</source>
        <translation>Sie dürfen das Update noch einmal starten.</translation>
    </message>
    <message>
        <source>Do not start another update by yourself.</source>
        <translation>Ohne Rücksprache kein weiteres Update starten.</translation>
    </message>
    <message>
        <source>Ask support, and name all three versions.</source>
        <translation>Den Support fragen und alle drei Versionen nennen.</translation>
    </message>
    <message>
        <source>Look at what happened before in the history; agree anew only if something has changed, for example the firmware file.</source>
        <translation>Im Verlauf ansehen, was zuvor geschah; nur erneut zustimmen, wenn sich etwas geändert hat, zum Beispiel die Firmware-Datei.</translation>
    </message>
    <message>
        <source>Leave power and cable connected until the version was read.</source>
        <translation>Strom und Kabel nicht trennen, bis die Version gelesen ist.</translation>
    </message>
    <message>
        <source>Wait: the version that the module reports in the end decides.</source>
        <translation>Abwarten: Es entscheidet die Version, die das Modul am Ende meldet.</translation>
    </message>
    <message>
        <source>Wait a few minutes: some modules take that long to find their network again.</source>
        <translation>Einige Minuten warten: Manche Module brauchen so lange, um ihr Netz wiederzufinden.</translation>
    </message>
    <message>
        <source>Connect the module and read its version.</source>
        <translation>Das Modul verbinden und seine Version lesen.</translation>
    </message>
    <message>
        <source>Resume the run: it reads the version before anything else.</source>
        <translation>Den Lauf fortsetzen: Er liest vor allem anderen die Version.</translation>
    </message>
    <message>
        <source>Resume the run: it closes what may still be open.</source>
        <translation>Den Lauf fortsetzen: Er schließt, was noch offen sein kann.</translation>
    </message>
    <message>
        <source>If it stays silent for another half hour, switch the module off and on once; then ask support.</source>
        <translation>Bleibt es eine weitere halbe Stunde stumm, das Modul einmal aus- und wieder einschalten; danach den Support fragen.</translation>
    </message>
    <message>
        <source>Compare the settings that are named, and write them again where you need them.</source>
        <translation>Die genannten Einstellungen vergleichen und neu schreiben, wo sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Check with the module&apos;s maker that the file fits it. A check file whose version differs only in the sub-version is not used.</source>
        <translation>Beim Hersteller des Moduls klären, ob die Datei dazu passt. Eine Prüfdatei, deren Version nur in der Unterversion abweicht, wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Identify the module once more.</source>
        <translation>Das Modul noch einmal erkennen lassen.</translation>
    </message>
    <message>
        <source>Wait until the network&apos;s update is over, then check again.</source>
        <translation>Warten, bis das Update des Netzes vorbei ist, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Compare the version that the module runs now with your own update, and start that again if it still fits.</source>
        <translation>Die Version, die jetzt auf dem Modul läuft, mit dem eigenen Update vergleichen und dieses erneut starten, wenn es noch passt.</translation>
    </message>
    <message>
        <source>Leave the choice of a profile out: it is for modules that the program does not know.</source>
        <translation>Die Wahl eines Profils weglassen: Sie ist für Module, die das Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Check that the profile suits the module, and try it on one module first.</source>
        <translation>Prüfen, ob das Profil zum Modul passt, und es zuerst an einem Modul erproben.</translation>
    </message>
    <message>
        <source>Choose the file anew; it may have been moved, or its copy may be incomplete.</source>
        <translation>Die Datei neu wählen; sie kann verschoben oder ihre Kopie unvollständig sein.</translation>
    </message>
    <message>
        <source>Connect the module to this computer by its own cable for the update, if you can. If the line breaks off, the module goes on by itself.</source>
        <translation>Das Modul für das Update nach Möglichkeit mit einem eigenen Kabel an diesen Computer anschließen. Reißt die Leitung ab, macht das Modul allein weiter.</translation>
    </message>
    <message>
        <source>Let the administrator give the port to the logged-in user by a udev rule with TAG+=&quot;uaccess&quot;: it has no group that one could join.</source>
        <translation>Den Administrator bitten, den Port durch eine udev-Regel mit TAG+=&quot;uaccess&quot; dem angemeldeten Benutzer zu geben: Es gibt keine Gruppe, der man beitreten könnte.</translation>
    </message>
    <message>
        <source>A copy of the record was kept for support.</source>
        <translation>Eine Kopie der Aufzeichnung wurde für den Support aufbewahrt.</translation>
    </message>
    <message>
        <source>Connect the computer to the mains: it has to watch the module until the version is read.</source>
        <translation>Den Computer ans Stromnetz anschließen: Er muss das Modul überwachen, bis die Version gelesen ist.</translation>
    </message>
    <message>
        <source>A modem service such as ModemManager usually lets go by itself; else stop it, or make it ignore this device.</source>
        <translation>Ein Modemdienst wie ModemManager gibt den Port meist von selbst frei; sonst den Dienst anhalten oder ihn dieses Gerät übergehen lassen.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or go on: the password is asked for each time and kept in memory only.</source>
        <translation>Den Schlüsselbund entsperren oder weitermachen: Das Passwort wird dann jedes Mal erfragt und bleibt nur im Speicher.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>Check that the data folder may be written.</source>
        <translation>Prüfen, ob in den Datenordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Export the log before you close the program.</source>
        <translation>Das Protokoll exportieren, bevor Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Use a data folder of your own, without links and not open to others.</source>
        <translation>Einen eigenen Datenordner verwenden, ohne Verknüpfungen und nicht für andere offen.</translation>
    </message>
    <message>
        <source>The program runs with its defaults. Check the settings&apos; file and folder.</source>
        <translation>Das Programm läuft mit seinen Vorgaben. Datei und Ordner der Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Start the update and agree to it; on the command line by --yes.</source>
        <translation>Das Update starten und ihm zustimmen; auf der Befehlszeile mit --yes.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Nach Belieben erneut starten.</translation>
    </message>
    <message>
        <source>Write a port such as /dev/ttyUSB0, COM5, tcp://HOST:PORT, rfc2217://HOST:PORT or sim:ME910C1-NA.</source>
        <translation>Einen Port schreiben wie /dev/ttyUSB0, COM5, tcp://HOST:PORT, rfc2217://HOST:PORT oder sim:ME910C1-NA.</translation>
    </message>
    <message>
        <source>Correct the file at the place that is named.</source>
        <translation>Die Datei an der genannten Stelle berichtigen.</translation>
    </message>
    <message>
        <source>Save the log and report this to support.</source>
        <translation>Das Protokoll speichern und dies dem Support melden.</translation>
    </message>
    <message>
        <source>your account is not in the group that the port belongs to.</source>
        <translation>Ihr Konto ist nicht in der Gruppe, der der Port gehört.</translation>
    </message>
    <message>
        <source>the service ModemManager has opened the port, as it does with every modem.</source>
        <translation>Der Dienst ModemManager hat den Port geöffnet, wie er es bei jedem Modem tut.</translation>
    </message>
    <message>
        <source>the cable came off, or the module restarted or lost its power.</source>
        <translation>Das Kabel hat sich gelöst, oder das Modul hat neu gestartet oder seine Stromversorgung verloren.</translation>
    </message>
    <message>
        <source>the module is switched off, this is another of its ports, or it runs at another speed.</source>
        <translation>Das Modul ist ausgeschaltet, dies ist ein anderer seiner Ports, oder es läuft mit einer anderen Geschwindigkeit.</translation>
    </message>
    <message>
        <source>only what was sent comes back: this is a port of the module that takes no commands, or its answers are switched off.</source>
        <translation>Nur das Gesendete kommt zurück: Dieser Port des Moduls nimmt keine Befehle an, oder die Antworten sind abgeschaltet.</translation>
    </message>
    <message>
        <source>port and module run at different speeds.</source>
        <translation>Port und Modul laufen mit verschiedenen Geschwindigkeiten.</translation>
    </message>
    <message>
        <source>the module, which had answered before, restarted, hangs, or lost its power.</source>
        <translation>Das Modul, das zuvor geantwortet hatte, hat neu gestartet, hängt oder hat seine Stromversorgung verloren.</translation>
    </message>
    <message>
        <source>port and module differ in their flow control (RTS/CTS).</source>
        <translation>Port und Modul unterscheiden sich in der Flusssteuerung (RTS/CTS).</translation>
    </message>
    <message>
        <source>the driver of the port&apos;s adapter hangs.</source>
        <translation>Der Treiber des Adapters, zu dem der Port gehört, hängt.</translation>
    </message>
    <message>
        <source>the power supply is too weak for the moments in which the radio sends.</source>
        <translation>Die Stromversorgung ist zu schwach für die Momente, in denen der Funk sendet.</translation>
    </message>
    <message>
        <source>the module&apos;s firmware does not know this command.</source>
        <translation>Die Firmware des Moduls kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>the module cannot do this at the moment.</source>
        <translation>Das Modul kann das im Moment nicht.</translation>
    </message>
    <message>
        <source>a setting does not suit this module.</source>
        <translation>Eine Einstellung passt nicht zu diesem Modul.</translation>
    </message>
    <message>
        <source>the card is missing, or it lies the wrong way round.</source>
        <translation>Die Karte fehlt oder liegt falsch herum.</translation>
    </message>
    <message>
        <source>the card is dirty, damaged, or not of a kind that the module can use.</source>
        <translation>Die Karte ist verschmutzt, beschädigt oder von einer Art, die das Modul nicht benutzen kann.</translation>
    </message>
    <message>
        <source>module and SIM card are bound to different operators or devices.</source>
        <translation>Modul und SIM-Karte sind an verschiedene Netzbetreiber oder Geräte gebunden.</translation>
    </message>
    <message>
        <source>the antenna is not connected properly, or the SIM card lies the wrong way round.</source>
        <translation>Die Antenne ist nicht richtig angeschlossen, oder die SIM-Karte liegt falsch herum.</translation>
    </message>
    <message>
        <source>the signal is too weak here.</source>
        <translation>Das Signal ist hier zu schwach.</translation>
    </message>
    <message>
        <source>no network that this SIM card may use can be received here.</source>
        <translation>Kein Netz, das diese SIM-Karte nutzen darf, ist hier zu empfangen.</translation>
    </message>
    <message>
        <source>the operator has not activated this SIM card, or not for this device.</source>
        <translation>Der Netzbetreiber hat diese SIM-Karte nicht oder nicht für dieses Gerät freigeschaltet.</translation>
    </message>
    <message>
        <source>the contract of this SIM card lacks the data service that the module needs.</source>
        <translation>Dem Vertrag dieser SIM-Karte fehlt der Datendienst, den das Modul braucht.</translation>
    </message>
    <message>
        <source>the SIM card may not be used in this network or area.</source>
        <translation>Die SIM-Karte darf in diesem Netz oder Gebiet nicht benutzt werden.</translation>
    </message>
    <message>
        <source>the contract of this SIM card does not allow roaming.</source>
        <translation>Der Vertrag dieser SIM-Karte erlaubt kein Roaming.</translation>
    </message>
    <message>
        <source>the network is overloaded or disturbed for the moment.</source>
        <translation>Das Netz ist zurzeit überlastet oder gestört.</translation>
    </message>
    <message>
        <source>the module lost its network during the run.</source>
        <translation>Das Modul hat während des Laufs sein Netz verloren.</translation>
    </message>
    <message>
        <source>the APN is not the one of this SIM card&apos;s contract.</source>
        <translation>Der APN ist nicht der im Vertrag dieser SIM-Karte.</translation>
    </message>
    <message>
        <source>the network wants another APN, or a user name and password for it.</source>
        <translation>Das Netz verlangt einen anderen APN oder Benutzername und Passwort dafür.</translation>
    </message>
    <message>
        <source>something else uses this data session already.</source>
        <translation>Etwas anderes nutzt diese Datenverbindung bereits.</translation>
    </message>
    <message>
        <source>the name is misspelt, or the module&apos;s network does not know it.</source>
        <translation>Der Name ist falsch geschrieben, oder das Netz des Moduls kennt ihn nicht.</translation>
    </message>
    <message>
        <source>no FTP service listens at this address and port.</source>
        <translation>An dieser Adresse und diesem Port lauscht kein FTP-Dienst.</translation>
    </message>
    <message>
        <source>the server is down, or a firewall keeps the module&apos;s network out.</source>
        <translation>Der Server ist außer Betrieb, oder eine Firewall sperrt das Netz des Moduls aus.</translation>
    </message>
    <message>
        <source>the way for the file itself is blocked; the FTP mode does not suit this network.</source>
        <translation>Der Weg für die Datei selbst ist versperrt; der FTP-Modus passt nicht zu diesem Netz.</translation>
    </message>
    <message>
        <source>user name or password are misspelt, or this account is closed.</source>
        <translation>Benutzername oder Passwort ist falsch geschrieben, oder dieses Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>the server asks for an account besides user and password, which no module can give.</source>
        <translation>Der Server verlangt neben Benutzer und Passwort ein Konto (ACCT), das kein Modul angeben kann.</translation>
    </message>
    <message>
        <source>too many users are logged in, or the server is being shut down.</source>
        <translation>Zu viele Benutzer sind angemeldet, oder der Server wird gerade heruntergefahren.</translation>
    </message>
    <message>
        <source>name or folder are spelt differently there, or this user may not read them.</source>
        <translation>Name oder Ordner sind dort anders geschrieben, oder dieser Benutzer darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>the server&apos;s rules do not allow this name.</source>
        <translation>Die Regeln des Servers erlauben diesen Namen nicht.</translation>
    </message>
    <message>
        <source>the server ended the session, or the radio connection broke off.</source>
        <translation>Der Server hat die Sitzung beendet, oder die Funkverbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>an FTP session from before is still open.</source>
        <translation>Eine FTP-Sitzung von früher ist noch offen.</translation>
    </message>
    <message>
        <source>the radio connection broke off.</source>
        <translation>Die Funkverbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>the firmware file is made for another version than the module runs.</source>
        <translation>Die Firmware-Datei ist für eine andere Version gemacht als die, die auf dem Modul läuft.</translation>
    </message>
    <message>
        <source>the firmware file is damaged, or it is no firmware file.</source>
        <translation>Die Firmware-Datei ist beschädigt oder keine Firmware-Datei.</translation>
    </message>
    <message>
        <source>the firmware file is larger than the module&apos;s memory for it.</source>
        <translation>Die Firmware-Datei ist größer als der Speicher des Moduls dafür.</translation>
    </message>
    <message>
        <source>the firmware file is damaged, or made for another version than the module runs.</source>
        <translation>Die Firmware-Datei ist beschädigt oder für eine andere Version gemacht als die, die auf dem Modul läuft.</translation>
    </message>
    <message>
        <source>the firmware file arrived incomplete; its size could not be checked.</source>
        <translation>Die Firmware-Datei kam unvollständig an; ihre Größe ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>the module never began with the update.</source>
        <translation>Das Modul hat mit dem Update nie begonnen.</translation>
    </message>
    <message>
        <source>the module tried the firmware file and returned to its old version.</source>
        <translation>Das Modul hat es mit der Firmware-Datei versucht und ist zu seiner alten Version zurückgekehrt.</translation>
    </message>
    <message>
        <source>the firmware file leads to another version than the check file says.</source>
        <translation>Die Firmware-Datei führt zu einer anderen Version, als die Prüfdatei sagt.</translation>
    </message>
    <message>
        <source>the module is still at work, or it came back under another name.</source>
        <translation>Das Modul arbeitet noch, oder es kam unter einem anderen Namen zurück.</translation>
    </message>
    <message>
        <source>the new firmware does not start.</source>
        <translation>Die neue Firmware startet nicht.</translation>
    </message>
    <message>
        <source>the module looks anew for its network after an update.</source>
        <translation>Das Modul sucht sein Netz nach einem Update neu.</translation>
    </message>
    <message>
        <source>the program or the computer ended in the middle of it.</source>
        <translation>Das Programm oder der Computer wurde mittendrin beendet.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>this user may not write there.</source>
        <translation>Dieser Benutzer darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>a symbolic link is in the way, and links are not followed.</source>
        <translation>Eine symbolische Verknüpfung liegt im Weg, und Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>other users could write there.</source>
        <translation>Andere Benutzer könnten dort schreiben.</translation>
    </message>
    <message>
        <source>The cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Probably: %1</source>
        <translation>Wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Möglicherweise: %1</translation>
    </message>
    <message>
        <source>Take a log in which the module was asked all of it, such as one of this program.</source>
        <translation>Ein Protokoll nehmen, in dem das Modul nach allem gefragt wurde, etwa eines dieses Programms.</translation>
    </message>
</context>
<context>
    <name>fota::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>%1 dock</source>
        <translation>Bereich %1</translation>
    </message>
</context>
<context>
    <name>fota::DurationPlot</name>
    <message>
        <source>Plot of the step times</source>
        <translation>Diagramm der Schrittzeiten</translation>
    </message>
    <message>
        <source>● median   ○ slowest   % failed</source>
        <extracomment>What the marks of the plot mean; the signs are those in it</extracomment>
        <translation>● Median   ○ langsamster   % fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: median %2, slowest %3, %4 % failed</source>
        <translation>%1: Median %2, langsamster %3, %4 % fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: never ended well</source>
        <translation>%1: endete nie gut</translation>
    </message>
    <message>
        <source>No step was visited yet.</source>
        <translation>Noch wurde kein Schritt durchlaufen.</translation>
    </message>
</context>
<context>
    <name>fota::ErrorNumbers</name>
    <message>
        <source>failure in the module</source>
        <translation>Fehler im Modul</translation>
    </message>
    <message>
        <source>no connection to the module</source>
        <translation>keine Verbindung zum Modul</translation>
    </message>
    <message>
        <source>the link is reserved</source>
        <translation>die Verbindung ist reserviert</translation>
    </message>
    <message>
        <source>operation not allowed now</source>
        <translation>Vorgang jetzt nicht erlaubt</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>Vorgang nicht unterstützt</translation>
    </message>
    <message>
        <source>the module&apos;s PIN for its SIM is needed</source>
        <translation>die PIN des Moduls für seine SIM ist nötig</translation>
    </message>
    <message>
        <source>the PIN that ties SIM and module is needed</source>
        <translation>die PIN, die SIM und Modul aneinander bindet, ist nötig</translation>
    </message>
    <message>
        <source>the PUK that ties SIM and module is needed</source>
        <translation>die PUK, die SIM und Modul aneinander bindet, ist nötig</translation>
    </message>
    <message>
        <source>no SIM in the module</source>
        <translation>keine SIM im Modul</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN is needed</source>
        <translation>die PIN der SIM ist nötig</translation>
    </message>
    <message>
        <source>the SIM is blocked, its PUK is needed</source>
        <translation>die SIM ist gesperrt, ihre PUK ist nötig</translation>
    </message>
    <message>
        <source>failure of the SIM</source>
        <translation>Fehler der SIM</translation>
    </message>
    <message>
        <source>the SIM is busy, ask again soon</source>
        <translation>die SIM ist beschäftigt, bald erneut fragen</translation>
    </message>
    <message>
        <source>this SIM cannot be used</source>
        <translation>diese SIM ist nicht benutzbar</translation>
    </message>
    <message>
        <source>wrong PIN or password</source>
        <translation>PIN oder Passwort falsch</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN2 is needed</source>
        <translation>die PIN2 der SIM ist nötig</translation>
    </message>
    <message>
        <source>the SIM&apos;s PUK2 is needed</source>
        <translation>die PUK2 der SIM ist nötig</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>no such place in the memory</source>
        <translation>diesen Speicherplatz gibt es nicht</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>failure of the memory</source>
        <translation>Fehler des Speichers</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>Text zu lang</translation>
    </message>
    <message>
        <source>a character that is not allowed in the text</source>
        <translation>ein im Text nicht erlaubtes Zeichen</translation>
    </message>
    <message>
        <source>number to dial too long</source>
        <translation>Rufnummer zu lang</translation>
    </message>
    <message>
        <source>a character that is not allowed in the number to dial</source>
        <translation>ein in der Rufnummer nicht erlaubtes Zeichen</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>the network did not answer in time</source>
        <translation>das Netz hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>network not allowed, emergency calls only</source>
        <translation>Netz nicht erlaubt, nur Notrufe</translation>
    </message>
    <message>
        <source>locked to a network, its PIN is needed</source>
        <translation>an ein Netz gebunden, dessen PIN ist nötig</translation>
    </message>
    <message>
        <source>locked to a network, its PUK is needed</source>
        <translation>an ein Netz gebunden, dessen PUK ist nötig</translation>
    </message>
    <message>
        <source>locked to a part of a network, its PIN is needed</source>
        <translation>an einen Teil eines Netzes gebunden, dessen PIN ist nötig</translation>
    </message>
    <message>
        <source>locked to a part of a network, its PUK is needed</source>
        <translation>an einen Teil eines Netzes gebunden, dessen PUK ist nötig</translation>
    </message>
    <message>
        <source>locked to a provider, its PIN is needed</source>
        <translation>an einen Anbieter gebunden, dessen PIN ist nötig</translation>
    </message>
    <message>
        <source>locked to a provider, its PUK is needed</source>
        <translation>an einen Anbieter gebunden, dessen PUK ist nötig</translation>
    </message>
    <message>
        <source>locked to a company, its PIN is needed</source>
        <translation>an ein Unternehmen gebunden, dessen PIN ist nötig</translation>
    </message>
    <message>
        <source>locked to a company, its PUK is needed</source>
        <translation>an ein Unternehmen gebunden, dessen PUK ist nötig</translation>
    </message>
    <message>
        <source>wrong values in the command</source>
        <translation>falsche Werte im Befehl</translation>
    </message>
    <message>
        <source>the module does not say why</source>
        <translation>das Modul nennt keinen Grund</translation>
    </message>
    <message>
        <source>the network does not accept this SIM</source>
        <translation>das Netz nimmt diese SIM nicht an</translation>
    </message>
    <message>
        <source>the network does not accept this module</source>
        <translation>das Netz nimmt dieses Modul nicht an</translation>
    </message>
    <message>
        <source>packet data is not allowed</source>
        <translation>Paketdaten sind nicht erlaubt</translation>
    </message>
    <message>
        <source>this network is not allowed</source>
        <translation>dieses Netz ist nicht erlaubt</translation>
    </message>
    <message>
        <source>not allowed in this area</source>
        <translation>in diesem Gebiet nicht erlaubt</translation>
    </message>
    <message>
        <source>roaming is not allowed in this area</source>
        <translation>Roaming ist in diesem Gebiet nicht erlaubt</translation>
    </message>
    <message>
        <source>the network does not have this service</source>
        <translation>das Netz hat diesen Dienst nicht</translation>
    </message>
    <message>
        <source>the contract does not have this service; check the APN</source>
        <translation>der Vertrag enthält diesen Dienst nicht; APN prüfen</translation>
    </message>
    <message>
        <source>the service is out of order for now</source>
        <translation>der Dienst ist vorübergehend gestört</translation>
    </message>
    <message>
        <source>failure of packet data, no reason told</source>
        <translation>Fehler der Paketdaten, kein Grund genannt</translation>
    </message>
    <message>
        <source>the data context&apos;s login was refused</source>
        <translation>die Anmeldung des Datenkontexts wurde abgelehnt</translation>
    </message>
    <message>
        <source>wrong class of mobile</source>
        <translation>falsche Klasse des Mobilgeräts</translation>
    </message>
    <message>
        <source>failure of the IP stack, no reason told</source>
        <translation>Fehler des IP-Stacks, kein Grund genannt</translation>
    </message>
    <message>
        <source>not possible in this state</source>
        <translation>in diesem Zustand nicht möglich</translation>
    </message>
    <message>
        <source>not possible in this mode</source>
        <translation>in diesem Modus nicht möglich</translation>
    </message>
    <message>
        <source>the data context is open already</source>
        <translation>der Datenkontext ist schon offen</translation>
    </message>
    <message>
        <source>the IP stack is active already</source>
        <translation>der IP-Stack ist schon aktiv</translation>
    </message>
    <message>
        <source>the data context could not be opened; check APN and registration</source>
        <translation>der Datenkontext konnte nicht geöffnet werden; APN und Einbuchung prüfen</translation>
    </message>
    <message>
        <source>the data context is not open</source>
        <translation>der Datenkontext ist nicht offen</translation>
    </message>
    <message>
        <source>no socket could be made</source>
        <translation>es konnte kein Socket angelegt werden</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>der Name des Servers wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the server did not take the connection in time</source>
        <translation>der Server hat die Verbindung nicht rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>the socket could not be opened</source>
        <translation>der Socket konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the server ended the connection, or fell silent</source>
        <translation>der Server hat die Verbindung beendet oder ist verstummt</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>Senden fehlgeschlagen</translation>
    </message>
    <message>
        <source>the socket listens already</source>
        <translation>der Socket lauscht schon</translation>
    </message>
    <message>
        <source>wrong data context</source>
        <translation>falscher Datenkontext</translation>
    </message>
    <message>
        <source>no FTP session is open</source>
        <translation>keine FTP-Sitzung ist offen</translation>
    </message>
    <message>
        <source>FTP: the connection for the file is closed</source>
        <translation>FTP: Die Verbindung für die Datei ist geschlossen</translation>
    </message>
    <message>
        <source>FTP: the connection for the file was not opened in time</source>
        <translation>FTP: Die Verbindung für die Datei wurde nicht rechtzeitig geöffnet</translation>
    </message>
    <message>
        <source>FTP: the server did not answer in time</source>
        <translation>FTP: Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the SIM is invalid</source>
        <translation>die SIM ist ungültig</translation>
    </message>
    <message>
        <source>the number is not assigned</source>
        <translation>die Rufnummer ist nicht vergeben</translation>
    </message>
    <message>
        <source>barred by the operator</source>
        <translation>vom Netzbetreiber gesperrt</translation>
    </message>
    <message>
        <source>barred</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>the message was rejected</source>
        <translation>die Nachricht wurde abgelehnt</translation>
    </message>
    <message>
        <source>the receiver is out of service</source>
        <translation>der Empfänger ist außer Betrieb</translation>
    </message>
    <message>
        <source>the subscriber is not identified</source>
        <translation>der Teilnehmer ist nicht identifiziert</translation>
    </message>
    <message>
        <source>the facility was rejected</source>
        <translation>das Dienstmerkmal wurde abgelehnt</translation>
    </message>
    <message>
        <source>the subscriber is not known</source>
        <translation>der Teilnehmer ist nicht bekannt</translation>
    </message>
    <message>
        <source>the network is out of order</source>
        <translation>das Netz ist gestört</translation>
    </message>
    <message>
        <source>failure of the network for now</source>
        <translation>vorübergehender Fehler des Netzes</translation>
    </message>
    <message>
        <source>the network is overloaded</source>
        <translation>das Netz ist überlastet</translation>
    </message>
    <message>
        <source>the contract does not have this service</source>
        <translation>der Vertrag enthält diesen Dienst nicht</translation>
    </message>
    <message>
        <source>the SMS service is reserved</source>
        <translation>der SMS-Dienst ist reserviert</translation>
    </message>
    <message>
        <source>wrong value in the message&apos;s binary form</source>
        <translation>falscher Wert in der Binärform der Nachricht</translation>
    </message>
    <message>
        <source>wrong value in the message&apos;s text form</source>
        <translation>falscher Wert in der Textform der Nachricht</translation>
    </message>
    <message>
        <source>the address of the SMS centre is not known</source>
        <translation>die Adresse der SMS-Zentrale ist nicht bekannt</translation>
    </message>
    <message>
        <source>no acknowledgement is expected</source>
        <translation>es wird keine Bestätigung erwartet</translation>
    </message>
    <message>
        <source>the transfer begins</source>
        <translation>die Übertragung beginnt</translation>
    </message>
    <message>
        <source>the transfer begins on a new connection</source>
        <translation>die Übertragung beginnt auf einer neuen Verbindung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>hier nicht nötig</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>Zustand der Datei</translation>
    </message>
    <message>
        <source>the server is ready</source>
        <translation>der Server ist bereit</translation>
    </message>
    <message>
        <source>the server says good-bye</source>
        <translation>der Server verabschiedet sich</translation>
    </message>
    <message>
        <source>the transfer is complete</source>
        <translation>die Übertragung ist vollständig</translation>
    </message>
    <message>
        <source>the server opens the connection for the file</source>
        <translation>der Server öffnet die Verbindung für die Datei</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>the server wants the password</source>
        <translation>der Server verlangt das Passwort</translation>
    </message>
    <message>
        <source>the server wants an account</source>
        <translation>der Server verlangt ein Konto</translation>
    </message>
    <message>
        <source>the server waits for more</source>
        <translation>der Server wartet auf mehr</translation>
    </message>
    <message>
        <source>the server closes the connection: too busy, or idle too long</source>
        <translation>der Server schließt die Verbindung: zu stark belastet oder zu lange untätig</translation>
    </message>
    <message>
        <source>the connection for the file could not be opened</source>
        <translation>die Verbindung für die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the transfer was broken off</source>
        <translation>die Übertragung wurde abgebrochen</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>Benutzer oder Passwort falsch</translation>
    </message>
    <message>
        <source>the file is busy</source>
        <translation>die Datei ist belegt</translation>
    </message>
    <message>
        <source>failure of the server</source>
        <translation>Fehler des Servers</translation>
    </message>
    <message>
        <source>no room on the server</source>
        <translation>kein Platz auf dem Server</translation>
    </message>
    <message>
        <source>the server does not know this command</source>
        <translation>der Server kennt diesen Befehl nicht</translation>
    </message>
    <message>
        <source>the server does not have this command</source>
        <translation>der Server hat diesen Befehl nicht</translation>
    </message>
    <message>
        <source>commands in the wrong order</source>
        <translation>Befehle in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>the server does not have this form of the command</source>
        <translation>der Server hat diese Form des Befehls nicht</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>an account is needed</source>
        <translation>ein Konto ist nötig</translation>
    </message>
    <message>
        <source>the server wants encryption</source>
        <translation>der Server verlangt Verschlüsselung</translation>
    </message>
    <message>
        <source>no such file or folder, or no leave to read it</source>
        <translation>Datei oder Ordner fehlt, oder keine Erlaubnis zum Lesen</translation>
    </message>
    <message>
        <source>more than the server allows</source>
        <translation>mehr, als der Server erlaubt</translation>
    </message>
    <message>
        <source>this name is not allowed</source>
        <translation>dieser Name ist nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>fota::ErrorText</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The port is not there.</source>
        <translation>Der Port ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port.</source>
        <translation>Sie dürfen den Port nicht benutzen.</translation>
    </message>
    <message>
        <source>Another program is using the port.</source>
        <translation>Ein anderes Programm benutzt den Port.</translation>
    </message>
    <message>
        <source>This module is already in use by another FOTA Bench.</source>
        <translation>Dieses Modul wird bereits von einem anderen FOTA Bench benutzt.</translation>
    </message>
    <message>
        <source>The port cannot be opened.</source>
        <translation>Der Port lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The connection to the module was lost.</source>
        <translation>Die Verbindung zum Modul ging verloren.</translation>
    </message>
    <message>
        <source>The port does not respond.</source>
        <translation>Der Port reagiert nicht.</translation>
    </message>
    <message>
        <source>Another device is now on this port.</source>
        <translation>An diesem Port ist jetzt ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The module does not accept data.</source>
        <translation>Das Modul nimmt keine Daten an.</translation>
    </message>
    <message>
        <source>The module does not answer.</source>
        <translation>Das Modul antwortet nicht.</translation>
    </message>
    <message>
        <source>The port delivers unreadable data; its speed is perhaps wrong.</source>
        <translation>Der Port liefert unlesbare Daten; seine Geschwindigkeit ist vielleicht falsch.</translation>
    </message>
    <message>
        <source>The module did not answer in time.</source>
        <translation>Das Modul hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The module refused a command.</source>
        <translation>Das Modul hat einen Befehl abgelehnt.</translation>
    </message>
    <message>
        <source>An answer of the module cannot be read.</source>
        <translation>Eine Antwort des Moduls ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The module sent a line without end.</source>
        <translation>Das Modul hat eine Zeile ohne Ende gesendet.</translation>
    </message>
    <message>
        <source>A command would be longer than the module takes.</source>
        <translation>Ein Befehl wäre länger, als das Modul annimmt.</translation>
    </message>
    <message>
        <source>A setting cannot be sent to the module.</source>
        <translation>Eine Einstellung kann nicht an das Modul gesendet werden.</translation>
    </message>
    <message>
        <source>The module restarted unexpectedly.</source>
        <translation>Das Modul hat unerwartet neu gestartet.</translation>
    </message>
    <message>
        <source>This module is not one that the program knows.</source>
        <translation>Dieses Modul kennt das Programm nicht.</translation>
    </message>
    <message>
        <source>Another module answers than the one that the run began with.</source>
        <translation>Es antwortet ein anderes Modul als das, mit dem der Lauf begann.</translation>
    </message>
    <message>
        <source>There is no SIM card in the module.</source>
        <translation>Im Modul ist keine SIM-Karte.</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN.</source>
        <translation>Die SIM-Karte verlangt ihre PIN.</translation>
    </message>
    <message>
        <source>The SIM card refused the PIN.</source>
        <translation>Die SIM-Karte hat die PIN abgelehnt.</translation>
    </message>
    <message>
        <source>The SIM card is locked and asks for its PUK.</source>
        <translation>Die SIM-Karte ist gesperrt und verlangt ihre PUK.</translation>
    </message>
    <message>
        <source>The SIM card is still starting.</source>
        <translation>Die SIM-Karte startet noch.</translation>
    </message>
    <message>
        <source>The SIM card cannot be used.</source>
        <translation>Die SIM-Karte ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The module receives no signal.</source>
        <translation>Das Modul empfängt kein Signal.</translation>
    </message>
    <message>
        <source>The signal is weak.</source>
        <translation>Das Signal ist schwach.</translation>
    </message>
    <message>
        <source>The module is not registered in a network and does not look for one.</source>
        <translation>Das Modul ist in keinem Netz eingebucht und sucht keines.</translation>
    </message>
    <message>
        <source>The module found no network in time.</source>
        <translation>Das Modul hat nicht rechtzeitig ein Netz gefunden.</translation>
    </message>
    <message>
        <source>The network does not admit this SIM card.</source>
        <translation>Das Netz lässt diese SIM-Karte nicht zu.</translation>
    </message>
    <message>
        <source>The module&apos;s registration does not allow data.</source>
        <translation>Die Einbuchung des Moduls erlaubt keine Daten.</translation>
    </message>
    <message>
        <source>The module is roaming, and roaming was not allowed.</source>
        <translation>Das Modul ist im Roaming, und Roaming wurde nicht erlaubt.</translation>
    </message>
    <message>
        <source>The radio of the module is switched off.</source>
        <translation>Der Funk des Moduls ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The network refused the data session.</source>
        <translation>Das Netz hat die Datenverbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The data session did not open in time.</source>
        <translation>Die Datenverbindung wurde nicht rechtzeitig geöffnet.</translation>
    </message>
    <message>
        <source>The module got no network address.</source>
        <translation>Das Modul hat keine Netzadresse bekommen.</translation>
    </message>
    <message>
        <source>The data session was open before the run.</source>
        <translation>Die Datenverbindung war schon vor dem Lauf offen.</translation>
    </message>
    <message>
        <source>Another APN is programmed in the module.</source>
        <translation>Im Modul ist ein anderer APN eingestellt.</translation>
    </message>
    <message>
        <source>The data session broke off.</source>
        <translation>Die Datenverbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>The data session could not be closed.</source>
        <translation>Die Datenverbindung ließ sich nicht schließen.</translation>
    </message>
    <message>
        <source>The module refused the socket settings.</source>
        <translation>Das Modul hat die Socket-Einstellungen abgelehnt.</translation>
    </message>
    <message>
        <source>The attempts to reach the network are used up for now.</source>
        <translation>Die Versuche, das Netz zu erreichen, sind vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known.</source>
        <translation>Der Name des Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Der Server hat Benutzername oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The server takes no more users now.</source>
        <translation>Der Server nimmt zurzeit keine weiteren Benutzer an.</translation>
    </message>
    <message>
        <source>The server has no check file of this name.</source>
        <translation>Auf dem Server gibt es keine Prüfdatei dieses Namens.</translation>
    </message>
    <message>
        <source>The server has no folder of this name.</source>
        <translation>Auf dem Server gibt es keinen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>The server does not have the firmware file that the check file names.</source>
        <translation>Die in der Prüfdatei genannte Firmware-Datei gibt es auf dem Server nicht.</translation>
    </message>
    <message>
        <source>The transfer stood still.</source>
        <translation>Die Übertragung stand still.</translation>
    </message>
    <message>
        <source>The check file arrived incomplete.</source>
        <translation>Die Prüfdatei kam unvollständig an.</translation>
    </message>
    <message>
        <source>The firmware file arrived incomplete.</source>
        <translation>Die Firmware-Datei kam unvollständig an.</translation>
    </message>
    <message>
        <source>The size of the file is not what it should be.</source>
        <translation>Die Größe der Datei ist nicht die, die sie sein sollte.</translation>
    </message>
    <message>
        <source>The server ended the FTP session.</source>
        <translation>Der Server hat die FTP-Sitzung beendet.</translation>
    </message>
    <message>
        <source>The FTP session could not be closed.</source>
        <translation>Die FTP-Sitzung ließ sich nicht schließen.</translation>
    </message>
    <message>
        <source>The transfer was too slow.</source>
        <translation>Die Übertragung war zu langsam.</translation>
    </message>
    <message>
        <source>The end of the transfer never came.</source>
        <translation>Das Ende der Übertragung kam nie.</translation>
    </message>
    <message>
        <source>The module did not finish the download in time.</source>
        <translation>Das Modul wurde mit dem Download nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The user name or password cannot be sent to the module.</source>
        <translation>Benutzername oder Passwort kann nicht an das Modul gesendet werden.</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used.</source>
        <translation>Die Adresse des Servers ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The size of the file could not be checked.</source>
        <translation>Die Größe der Datei ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The check file is empty.</source>
        <translation>Die Prüfdatei ist leer.</translation>
    </message>
    <message>
        <source>The check file holds no row with a firmware version.</source>
        <translation>Die Prüfdatei enthält keine Zeile mit einer Firmware-Version.</translation>
    </message>
    <message>
        <source>The check file lacks a column.</source>
        <translation>In der Prüfdatei fehlt eine Spalte.</translation>
    </message>
    <message>
        <source>A cell of the check file is empty that is needed.</source>
        <translation>Eine Zelle der Prüfdatei, die gebraucht wird, ist leer.</translation>
    </message>
    <message>
        <source>The check file is not written in UTF-8.</source>
        <translation>Die Prüfdatei ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>Whether the check file arrived to its end is not confirmed.</source>
        <translation>Ob die Prüfdatei bis zum Ende angekommen ist, ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>The quotes in the check file do not match.</source>
        <translation>Die Anführungszeichen in der Prüfdatei passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The check file holds typographic quotes.</source>
        <translation>Die Prüfdatei enthält typografische Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is a web page or a message of a server, not the check file.</source>
        <translation>Das ist eine Webseite oder eine Meldung eines Servers, nicht die Prüfdatei.</translation>
    </message>
    <message>
        <source>The check file is too large.</source>
        <translation>Die Prüfdatei ist zu groß.</translation>
    </message>
    <message>
        <source>The check file is not text.</source>
        <translation>Die Prüfdatei ist kein Text.</translation>
    </message>
    <message>
        <source>The check file has several rows, and it is not clear which is for this module.</source>
        <translation>Die Prüfdatei hat mehrere Zeilen, und es ist nicht klar, welche für dieses Modul ist.</translation>
    </message>
    <message>
        <source>The check file is for another module.</source>
        <translation>Die Prüfdatei ist für ein anderes Modul.</translation>
    </message>
    <message>
        <source>The check file does not say for which model it is.</source>
        <translation>Die Prüfdatei sagt nicht, für welches Modell sie ist.</translation>
    </message>
    <message>
        <source>The versions differ, and no rule says which of them is newer.</source>
        <translation>Die Versionen unterscheiden sich, und keine Regel sagt, welche von ihnen neuer ist.</translation>
    </message>
    <message>
        <source>The versions are the same but for their spelling.</source>
        <translation>Die Versionen sind bis auf die Schreibweise gleich.</translation>
    </message>
    <message>
        <source>The file name in the check file holds a quote or a comma.</source>
        <translation>Der Dateiname in der Prüfdatei enthält ein Anführungszeichen oder ein Komma.</translation>
    </message>
    <message>
        <source>The check file contains control characters.</source>
        <translation>Die Prüfdatei enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The file name in the check file looks like a command.</source>
        <translation>Der Dateiname in der Prüfdatei sieht aus wie ein Befehl.</translation>
    </message>
    <message>
        <source>The file name in the check file leads out of its folder.</source>
        <translation>Der Dateiname in der Prüfdatei führt aus ihrem Ordner hinaus.</translation>
    </message>
    <message>
        <source>The file name in the check file is too long for the module.</source>
        <translation>Der Dateiname in der Prüfdatei ist zu lang für das Modul.</translation>
    </message>
    <message>
        <source>The check file holds a character that is not accepted there.</source>
        <translation>Die Prüfdatei enthält ein Zeichen, das an dieser Stelle nicht angenommen wird.</translation>
    </message>
    <message>
        <source>The next check-in date of the check file cannot be used.</source>
        <translation>Das Datum der nächsten Prüfung in der Prüfdatei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The check file names another server for the next check.</source>
        <translation>Die Prüfdatei nennt für die nächste Prüfung einen anderen Server.</translation>
    </message>
    <message>
        <source>The next server in the check file cannot be understood.</source>
        <translation>Der nächste Server in der Prüfdatei ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The check file names another user or password for the next check.</source>
        <translation>Die Prüfdatei nennt für die nächste Prüfung einen anderen Benutzer oder ein anderes Passwort.</translation>
    </message>
    <message>
        <source>The check file imitates answers of a modem.</source>
        <translation>Die Prüfdatei ahmt Antworten eines Modems nach.</translation>
    </message>
    <message>
        <source>A report of the module got into the check file.</source>
        <translation>Eine Meldung des Moduls ist in die Prüfdatei geraten.</translation>
    </message>
    <message>
        <source>The separator in the check file is not a comma.</source>
        <translation>Das Trennzeichen in der Prüfdatei ist kein Komma.</translation>
    </message>
    <message>
        <source>There are spaces around a cell of the check file that must not have any.</source>
        <translation>Um eine Zelle der Prüfdatei stehen Leerzeichen, die dort nicht sein dürfen.</translation>
    </message>
    <message>
        <source>The firmware file is made for another version than the module runs.</source>
        <translation>Die Firmware-Datei ist für eine andere Version gemacht als die, die auf dem Modul läuft.</translation>
    </message>
    <message>
        <source>The firmware file is made for another model.</source>
        <translation>Die Firmware-Datei ist für ein anderes Modell gemacht.</translation>
    </message>
    <message>
        <source>The module found the firmware file damaged or not fitting.</source>
        <translation>Das Modul hat die Firmware-Datei für beschädigt oder unpassend befunden.</translation>
    </message>
    <message>
        <source>The module does not take the firmware file.</source>
        <translation>Das Modul nimmt die Firmware-Datei nicht an.</translation>
    </message>
    <message>
        <source>The module reported that the firmware file failed its check.</source>
        <translation>Das Modul hat gemeldet, dass die Firmware-Datei seine Prüfung nicht bestanden hat.</translation>
    </message>
    <message>
        <source>The module&apos;s check of the firmware file failed.</source>
        <translation>Die Prüfung der Firmware-Datei durch das Modul ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The module refused to apply the update.</source>
        <translation>Das Modul hat abgelehnt, das Update anzuwenden.</translation>
    </message>
    <message>
        <source>The module keeps restarting.</source>
        <translation>Das Modul startet immer wieder neu.</translation>
    </message>
    <message>
        <source>The module did not come back after the update was started.</source>
        <translation>Das Modul kam nach dem Start des Updates nicht zurück.</translation>
    </message>
    <message>
        <source>The module&apos;s version could not be read.</source>
        <translation>Die Version des Moduls ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The module still runs the old version.</source>
        <translation>Auf dem Modul läuft noch die alte Version.</translation>
    </message>
    <message>
        <source>The module runs a version that is neither the old nor the wanted one.</source>
        <translation>Auf dem Modul läuft eine Version, die weder die alte noch die gewünschte ist.</translation>
    </message>
    <message>
        <source>Another module answers on the port.</source>
        <translation>Am Port antwortet ein anderes Modul.</translation>
    </message>
    <message>
        <source>This update was already tried on this module without success.</source>
        <translation>Dieses Update wurde an diesem Modul schon ohne Erfolg versucht.</translation>
    </message>
    <message>
        <source>After the update the module has no SIM card or no network.</source>
        <translation>Nach dem Update hat das Modul keine SIM-Karte oder kein Netz.</translation>
    </message>
    <message>
        <source>The module lost settings in the update.</source>
        <translation>Das Modul hat beim Update Einstellungen verloren.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted while no update was under way.</source>
        <translation>Ein früherer Lauf wurde unterbrochen, während keine Aktualisierung im Gang war.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted after an update may have been started.</source>
        <translation>Ein früherer Lauf wurde unterbrochen, nachdem möglicherweise ein Update gestartet worden war.</translation>
    </message>
    <message>
        <source>The record of an earlier run cannot be read.</source>
        <translation>Die Aufzeichnung eines früheren Laufs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The record of the run cannot be written to disk.</source>
        <translation>Die Aufzeichnung des Laufs lässt sich nicht auf den Datenträger schreiben.</translation>
    </message>
    <message>
        <source>The log cannot be written to disk.</source>
        <translation>Das Protokoll lässt sich nicht auf den Datenträger schreiben.</translation>
    </message>
    <message>
        <source>The settings could not be read or are not kept.</source>
        <translation>Die Einstellungen ließen sich nicht lesen oder werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nobody agreed to the update.</source>
        <translation>Niemand hat dem Update zugestimmt.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The program stopped watching before the version was read.</source>
        <translation>Das Programm hat die Überwachung beendet, bevor die Version gelesen war.</translation>
    </message>
    <message>
        <source>The procedure repeated itself too often.</source>
        <translation>Der Ablauf hat sich zu oft wiederholt.</translation>
    </message>
    <message>
        <source>This is not the name of a port.</source>
        <translation>Das ist nicht der Name eines Ports.</translation>
    </message>
    <message>
        <source>The scenario of the simulated module cannot be used.</source>
        <translation>Das Szenario des simulierten Moduls ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A module profile cannot be used.</source>
        <translation>Ein Modulprofil ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <translation>Im Programm ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The log ends here.</source>
        <translation>Das Protokoll endet hier.</translation>
    </message>
    <message>
        <source>The line to the module is not a direct one and may break off during the update.</source>
        <translation>Die Leitung zum Modul ist nicht direkt und kann während des Updates abreißen.</translation>
    </message>
    <message>
        <source>Another profile was chosen than the one that this module has.</source>
        <translation>Es wurde ein anderes Profil gewählt als das, das dieses Modul hat.</translation>
    </message>
    <message>
        <source>The program does not know this module; a profile was chosen by hand.</source>
        <translation>Das Programm kennt dieses Modul nicht; ein Profil wurde von Hand gewählt.</translation>
    </message>
    <message>
        <source>The network came with an update of its own.</source>
        <translation>Das Netz kam mit einem eigenen Update.</translation>
    </message>
    <message>
        <source>The module is registered for calls, but not for the data that it needs.</source>
        <translation>Das Modul ist für Anrufe eingebucht, aber nicht für die Daten, die es braucht.</translation>
    </message>
    <message>
        <source>The server answers, but no file comes through.</source>
        <translation>Der Server antwortet, aber keine Datei kommt durch.</translation>
    </message>
    <message>
        <source>What was found is not what you agreed to.</source>
        <translation>Was gefunden wurde, ist nicht das, dem Sie zugestimmt haben.</translation>
    </message>
    <message>
        <source>An older version is asked for than the module runs.</source>
        <translation>Es wird eine ältere Version verlangt als die, die auf dem Modul läuft.</translation>
    </message>
    <message>
        <source>The module does not tell the last number of its version; a change of it alone is not seen.</source>
        <translation>Das Modul nennt die letzte Zahl seiner Version nicht; ändert sich nur sie, ist das nicht zu sehen.</translation>
    </message>
    <message>
        <source>The firmware file cannot be read.</source>
        <translation>Die Firmware-Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The firmware file is empty.</source>
        <translation>Die Firmware-Datei ist leer.</translation>
    </message>
    <message>
        <source>The firmware file is larger than the module takes.</source>
        <translation>Die Firmware-Datei ist größer, als das Modul annimmt.</translation>
    </message>
    <message>
        <source>The module ended the upload before it had the whole firmware file.</source>
        <translation>Das Modul hat das Hochladen beendet, bevor es die ganze Firmware-Datei hatte.</translation>
    </message>
    <message>
        <source>The module has not restarted for the update.</source>
        <translation>Das Modul hat für das Update nicht neu gestartet.</translation>
    </message>
    <message>
        <source>The module came back in a mode for loading firmware and does not answer.</source>
        <translation>Das Modul kam in einem Modus zum Laden von Firmware zurück und antwortet nicht.</translation>
    </message>
    <message>
        <source>The module&apos;s own report on the update does not agree with its version; the version counts.</source>
        <translation>Die Meldung des Moduls über das Update stimmt nicht mit seiner Version überein; die Version zählt.</translation>
    </message>
    <message>
        <source>The update was over sooner than a module usually restarts; the version counts.</source>
        <translation>Das Update war schneller vorbei, als ein Modul gewöhnlich neu startet; die Version zählt.</translation>
    </message>
    <message>
        <source>This computer runs on its battery.</source>
        <translation>Dieser Computer läuft im Akkubetrieb.</translation>
    </message>
    <message>
        <source>Another program has taken the port; waiting until it lets go.</source>
        <translation>Ein anderes Programm hat den Port belegt; das Programm wartet, bis es ihn freigibt.</translation>
    </message>
    <message>
        <source>The keychain of the system cannot be used.</source>
        <translation>Der Schlüsselbund des Systems ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The program runs as root, which no update needs.</source>
        <translation>Das Programm läuft als root, was kein Update braucht.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A sentence without its full stop, and its detail</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>The log has no answer to a command of this run.</source>
        <translation>Das Protokoll enthält keine Antwort auf einen Befehl dieses Laufs.</translation>
    </message>
    <message>
        <source>The server&apos;s list goes back to a version from before its last one.</source>
        <translation>Die Prüfdatei des Servers geht auf eine Version zurück, die vor ihrer letzten liegt.</translation>
    </message>
    <message>
        <source>This module has no known way to check the firmware file before it is applied.</source>
        <translation>Für dieses Modul ist kein Weg bekannt, die Firmware-Datei vor dem Anwenden zu prüfen.</translation>
    </message>
    <message>
        <source>The log or session bundle cannot be read.</source>
        <translation>Das Log oder Sitzungspaket kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>in der Vergangenheit</translation>
    </message>
    <message>
        <source>no such time</source>
        <translation>diese Zeit gibt es nicht</translation>
    </message>
    <message>
        <source>not a date such as 2031-01-31</source>
        <translation>kein Datum wie 2031-01-31</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>now %1, offered %2</source>
        <extracomment>Servers of a check file: the present one, the one it names</extracomment>
        <translation>jetzt %1, angeboten %2</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>angeboten %1</translation>
    </message>
    <message>
        <source>reads like an answer of the module</source>
        <translation>liest sich wie eine Antwort des Moduls</translation>
    </message>
    <message>
        <source>no line end at the end of the file</source>
        <translation>kein Zeilenende am Ende der Datei</translation>
    </message>
</context>
<context>
    <name>fota::ExportDialog</name>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Passwords are never written. What tells whose module it is and where is replaced by a token such as IMEI-1, the same wherever it stands.</source>
        <translation>Passwörter werden nie geschrieben. Was verrät, wessen Modul es ist und wo es steht, wird durch ein Kürzel wie IMEI-1 ersetzt, überall durch dasselbe.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Lines as they will be written</source>
        <translation>Zeilen, wie sie geschrieben werden</translation>
    </message>
    <message>
        <source>Session log (.log)</source>
        <translation>Sitzungsprotokoll (.log)</translation>
    </message>
    <message>
        <source>Report to print (.pdf)</source>
        <translation>Bericht zum Drucken (.pdf)</translation>
    </message>
    <message>
        <source>Report as a page (.html)</source>
        <translation>Bericht als Seite (.html)</translation>
    </message>
    <message>
        <source>Session bundle (.fbz)</source>
        <translation>Sitzungspaket (.fbz)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabelle (.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Was ersetzt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passwords and PINs</source>
        <translation>Passwörter und PINs</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>IMSI</source>
        <translation>IMSI</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Rechnernamen</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Funkzellen</translation>
    </message>
    <message numerus="yes">
        <source>in %n place(s)</source>
        <translation>
            <numerusform>an %n Stelle</numerusform>
            <numerusform>an %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing in this log is replaced.</source>
        <translation>In diesem Protokoll wird nichts ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are replaced.</source>
        <translation>
            <numerusform>%n Wert wird ersetzt.</numerusform>
            <numerusform>%n Werte werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>Das Protokoll ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
</context>
<context>
    <name>fota::FactList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fota::FieldWords</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not a value of the standard</source>
        <translation>kein Wert der Norm</translation>
    </message>
    <message>
        <source>class %1 of 0 to 7, 0 is best</source>
        <translation>Klasse %1 von 0 bis 7, 0 ist die beste</translation>
    </message>
    <message>
        <source>changes are not told by themselves</source>
        <translation>Änderungen werden nicht von selbst gemeldet</translation>
    </message>
    <message>
        <source>changes are told by themselves</source>
        <translation>Änderungen werden von selbst gemeldet</translation>
    </message>
    <message>
        <source>changes are told by themselves, with the cell</source>
        <translation>Änderungen werden von selbst gemeldet, mit der Zelle</translation>
    </message>
    <message>
        <source>%1 in decimal</source>
        <translation>%1 dezimal</translation>
    </message>
    <message>
        <source>Cat M1 on Telit&apos;s modules; EC-GSM in the standard</source>
        <translation>Cat M1 bei Modulen von Telit; EC-GSM in der Norm</translation>
    </message>
    <message>
        <source>chosen by the module</source>
        <translation>vom Modul gewählt</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>told to leave the network</source>
        <translation>angewiesen, das Netz zu verlassen</translation>
    </message>
    <message>
        <source>sets the form of the name alone</source>
        <translation>legt nur die Form des Namens fest</translation>
    </message>
    <message>
        <source>by hand, else by the module</source>
        <translation>von Hand, sonst vom Modul</translation>
    </message>
    <message>
        <source>long name</source>
        <translation>langer Name</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>kurzer Name</translation>
    </message>
    <message>
        <source>number of country and network</source>
        <translation>Nummer von Land und Netz</translation>
    </message>
    <message>
        <source>GSM only</source>
        <translation>nur GSM</translation>
    </message>
    <message>
        <source>UMTS only</source>
        <translation>nur UMTS</translation>
    </message>
    <message>
        <source>any network</source>
        <translation>jedes Netz</translation>
    </message>
    <message>
        <source>LTE only</source>
        <translation>nur LTE</translation>
    </message>
    <message>
        <source>GSM and UMTS</source>
        <translation>GSM und UMTS</translation>
    </message>
    <message>
        <source>GSM and LTE</source>
        <translation>GSM und LTE</translation>
    </message>
    <message>
        <source>UMTS and LTE</source>
        <translation>UMTS und LTE</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>of a data context</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>of a data context</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>attached to packet data</source>
        <translation>bei Paketdaten angemeldet</translation>
    </message>
    <message>
        <source>not attached to packet data</source>
        <translation>nicht bei Paketdaten angemeldet</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>private, not seen from outside</source>
        <translation>privat, von außen nicht sichtbar</translation>
    </message>
    <message>
        <source>ready, no PIN is wanted</source>
        <translation>bereit, keine PIN verlangt</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN is wanted</source>
        <translation>die PIN der SIM wird verlangt</translation>
    </message>
    <message>
        <source>blocked: the SIM&apos;s PUK is wanted</source>
        <translation>gesperrt: Die PUK der SIM wird verlangt</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN2 is wanted</source>
        <translation>die PIN2 der SIM wird verlangt</translation>
    </message>
    <message>
        <source>the SIM&apos;s PUK2 is wanted</source>
        <translation>die PUK2 der SIM wird verlangt</translation>
    </message>
    <message>
        <source>locked to another SIM</source>
        <translation>an eine andere SIM gebunden</translation>
    </message>
    <message>
        <source>locked to a network</source>
        <translation>an ein Netz gebunden</translation>
    </message>
    <message>
        <source>no SIM</source>
        <translation>keine SIM</translation>
    </message>
    <message>
        <source>SIM is in</source>
        <translation>SIM eingelegt</translation>
    </message>
    <message>
        <source>SIM is in, its PIN is given</source>
        <translation>SIM eingelegt, ihre PIN ist eingegeben</translation>
    </message>
    <message>
        <source>SIM is ready</source>
        <translation>SIM bereit</translation>
    </message>
    <message>
        <source>plain ERROR</source>
        <translation>bloßes ERROR</translation>
    </message>
    <message>
        <source>errors have a number</source>
        <translation>Fehler haben eine Nummer</translation>
    </message>
    <message>
        <source>errors have a text</source>
        <translation>Fehler haben einen Text</translation>
    </message>
    <message>
        <source>least function</source>
        <translation>geringste Funktion</translation>
    </message>
    <message>
        <source>full function, the radio is on</source>
        <translation>volle Funktion, Funk ist an</translation>
    </message>
    <message>
        <source>the radio is off</source>
        <translation>Funk ist aus</translation>
    </message>
    <message>
        <source>full function, saves power</source>
        <translation>volle Funktion, spart Strom</translation>
    </message>
    <message>
        <source>no restart</source>
        <translation>kein Neustart</translation>
    </message>
    <message>
        <source>one restart</source>
        <translation>ein Neustart</translation>
    </message>
    <message>
        <source>a restart again and again</source>
        <translation>immer wieder ein Neustart</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>a secret: not kept in the log</source>
        <translation>ein Geheimnis: nicht im Protokoll gespeichert</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>active: the server connects to the module</source>
        <translation>aktiv: Der Server verbindet sich mit dem Modul</translation>
    </message>
    <message>
        <source>passive: the module connects to the server</source>
        <translation>passiv: Das Modul verbindet sich mit dem Server</translation>
    </message>
    <message>
        <source>bytes as they are</source>
        <translation>Bytes unverändert</translation>
    </message>
    <message>
        <source>text, line ends may change</source>
        <translation>Text, Zeilenenden können sich ändern</translation>
    </message>
    <message>
        <source>all of it has come</source>
        <translation>alles ist angekommen</translation>
    </message>
    <message>
        <source>there is more to come</source>
        <translation>es kommt noch mehr</translation>
    </message>
    <message>
        <source>checks the delta file, applies it and restarts</source>
        <translation>prüft die Delta-Datei, wendet sie an und startet neu</translation>
    </message>
    <message>
        <source>checks the delta file; changes nothing</source>
        <translation>prüft die Delta-Datei; ändert nichts</translation>
    </message>
    <message>
        <source>reject the update</source>
        <translation>das Update ablehnen</translation>
    </message>
    <message>
        <source>let the network update the module</source>
        <translation>das Netz das Modul aktualisieren lassen</translation>
    </message>
    <message>
        <source>ask again later</source>
        <translation>später erneut fragen</translation>
    </message>
    <message>
        <source>image number %1; the module restarts into it</source>
        <translation>Image Nummer %1; das Modul startet damit neu</translation>
    </message>
</context>
<context>
    <name>fota::FilterBar</name>
    <message>
        <source>outside a run</source>
        <translation>außerhalb eines Laufs</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Regular expression in the filter</source>
        <translation>Regulärer Ausdruck im Filter</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>Der Filter ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← empfangen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation>unaufgefordert</translation>
    </message>
</context>
<context>
    <name>fota::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Regular expression in what is found</source>
        <translation>Regulärer Ausdruck in der Suche</translation>
    </message>
    <message>
        <source>What is looked for is a regular expression</source>
        <translation>Der Suchtext ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>none among the lines that the filter shows</source>
        <translation>keine Treffer in den Zeilen, die der Filter zeigt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Treffer</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <extracomment>which one of how many that were found</extracomment>
        <translation>%1 von mindestens %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::FindingWords</name>
    <message>
        <source>The command has typographic quotes: sent so, a module takes them for letters. A word processor made them.</source>
        <translation>Der Befehl enthält typografische Anführungszeichen: So gesendet, hält ein Modul sie für Buchstaben. Sie stammen aus einer Textverarbeitung.</translation>
    </message>
    <message>
        <source>An answer stands here without its command: the log has lost it, or somebody took it out.</source>
        <translation>Hier steht eine Antwort ohne ihren Befehl: Das Protokoll hat ihn verloren, oder jemand hat ihn entfernt.</translation>
    </message>
    <message>
        <source>This line is torn: what follows was taken for its rest, and read as one with it.</source>
        <translation>Diese Zeile ist zerrissen: Was folgt, wurde als ihr Rest genommen und mit ihr als eine Zeile gelesen.</translation>
    </message>
    <message>
        <source>The log ends here, before the session&apos;s own end.</source>
        <translation>Das Protokoll endet hier, vor dem eigentlichen Ende der Sitzung.</translation>
    </message>
    <message>
        <source>The log has no times: no duration is known.</source>
        <translation>Das Protokoll enthält keine Zeiten: Es ist keine Dauer bekannt.</translation>
    </message>
    <message>
        <source>From here on the times begin anew: a clock was set, or logs were joined. The order of the lines is kept.</source>
        <translation>Ab hier beginnen die Zeiten von Neuem: Eine Uhr wurde gestellt, oder Protokolle wurden zusammengefügt. Die Reihenfolge der Zeilen bleibt erhalten.</translation>
    </message>
    <message>
        <source>The address of the data session is missing: the network gave none, or somebody took it out.</source>
        <translation>Die Adresse der Datenverbindung fehlt: Das Netz hat keine vergeben, oder jemand hat sie entfernt.</translation>
    </message>
    <message>
        <source>The first version after the restart took %1 ms to come: a shorter limit would have missed it.</source>
        <translation>Die erste Version nach dem Neustart kam erst nach %1 ms: Eine kürzere Zeitgrenze hätte sie verpasst.</translation>
    </message>
    <message>
        <source>The check file names no next server: the present one stays.</source>
        <translation>Die Prüfdatei nennt keinen nächsten Server: Der jetzige bleibt.</translation>
    </message>
    <message>
        <source>No rule says which is newer, %1 or %2: compare them by the maker&apos;s list of releases.</source>
        <translation>Keine Regel sagt, was neuer ist, %1 oder %2: anhand der Versionsliste des Herstellers vergleichen.</translation>
    </message>
    <message>
        <source>Downloaded was %2, but the check file names %1.</source>
        <translation>Heruntergeladen wurde %2, die Prüfdatei nennt aber %1.</translation>
    </message>
    <message>
        <source>A password stands in clear in this log: change it, and send logs redacted.</source>
        <translation>In diesem Protokoll steht ein Passwort im Klartext: das Passwort ändern und Protokolle nur geschwärzt versenden.</translation>
    </message>
    <message>
        <source>A fixed pause of about %1 ms stands before each command: waiting for the answers is faster and surer.</source>
        <translation>Vor jedem Befehl liegt eine feste Pause von etwa %1 ms: Auf die Antworten zu warten ist schneller und sicherer.</translation>
    </message>
    <message>
        <source>The session ended with the FTP or data session open: the next one may fail.</source>
        <translation>Die Sitzung endete mit offener FTP-Sitzung oder Datenverbindung: Die nächste kann scheitern.</translation>
    </message>
    <message>
        <source>The update was applied while the FTP or data session was open.</source>
        <translation>Das Update wurde angewendet, während die FTP-Sitzung oder die Datenverbindung offen war.</translation>
    </message>
    <message>
        <source>No version was read after the apply: nobody knows what the module runs.</source>
        <translation>Nach dem Anwenden wurde keine Version gelesen: Niemand weiß, was auf dem Modul läuft.</translation>
    </message>
    <message>
        <source>Step %1 was tried %2 times in a row: retries want a bound.</source>
        <translation>Schritt %1 wurde %2-mal hintereinander versucht: Wiederholungen brauchen eine Grenze.</translation>
    </message>
    <message>
        <source>More than four data sessions were opened within an hour: the network may bar the module.</source>
        <translation>In einer Stunde wurden mehr als vier Datenverbindungen geöffnet: Das Netz sperrt das Modul möglicherweise.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>fota::FindingsDock</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing in this log is worth a remark.</source>
        <translation>In diesem Protokoll ist nichts zu bemerken.</translation>
    </message>
</context>
<context>
    <name>fota::FindingsModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a finding, as &quot;C30&quot;</extracomment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>fota::HeaderBar</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>fota::HighlightDialog</name>
    <message>
        <source>Highlight rules</source>
        <translation>Hervorhebungsregeln</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Lines that hold the text are shown in the colour, with its sign and the word beside them. The first rule that fits wins.</source>
        <translation>Zeilen, die den Text enthalten, erscheinen in der Farbe, mit ihrem Zeichen und dem Wort daneben. Die erste passende Regel gilt.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>shown beside the line</source>
        <translation>steht neben der Zeile</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(noch kein Text)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A rule has no text.</source>
        <translation>Eine Regel hat keinen Text.</translation>
    </message>
</context>
<context>
    <name>fota::HighlightRules</name>
    <message>
        <source>green</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>grün</translation>
    </message>
    <message>
        <source>amber</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>bernsteingelb</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>rot</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>blau</translation>
    </message>
    <message>
        <source>violet</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>violett</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>beside a line of the log that is an error</extracomment>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>fota::HistoryModel</name>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>fota::HistoryPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>About the history</source>
        <extracomment>Whatever is to be known of the shared history, or why nothing can be looked for</extracomment>
        <translation>Über den Verlauf</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Median, slowest and failures of each step, in these sessions</source>
        <translation>Median, langsamster Durchlauf und Fehlschläge jedes Schritts in diesen Sitzungen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>The shared history is away: only this bench&apos;s sessions are here.</source>
        <translation>Der gemeinsame Verlauf ist nicht erreichbar: Nur die Sitzungen dieses Arbeitsplatzes sind hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait here and are sent when it is back.</source>
        <translation>
            <numerusform>%n Sitzung wartet hier und wird gesendet, sobald er wieder da ist.</numerusform>
            <numerusform>%n Sitzungen warten hier und werden gesendet, sobald er wieder da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>None waits to be sent.</source>
        <translation>Keine wartet darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Er meldet: %1</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Sitzungen werden gesucht…</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>Keine Sitzung passt zur Suche</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>Look for fewer words, for any verdict or for a longer time.</source>
        <translation>Suchen Sie nach weniger Wörtern, nach jedem Ergebnis oder über eine längere Zeit.</translation>
    </message>
    <message>
        <source>Choose a port on the Update page and connect to a module: from then on all that happens is kept here, to be searched, opened and compared.</source>
        <translation>Wählen Sie auf der Seite Update einen Port und verbinden Sie ein Modul: Von da an wird hier alles aufbewahrt, was geschieht, um es zu suchen, zu öffnen und zu vergleichen.</translation>
    </message>
    <message>
        <source>To the Update page</source>
        <translation>Zur Seite Update</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n session(s)</source>
        <translation>
            <numerusform>Die neueste %n Sitzung</numerusform>
            <numerusform>Die neuesten %n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the shared history is asked…</source>
        <translation>der gemeinsame Verlauf wird gefragt…</translation>
    </message>
    <message>
        <source>Choose a session to see what is known of it.</source>
        <translation>Wählen Sie eine Sitzung, um zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are chosen. Two can be compared.</source>
        <translation>
            <numerusform>%n Sitzung ist gewählt. Zwei lassen sich vergleichen.</numerusform>
            <numerusform>%n Sitzungen sind gewählt. Zwei lassen sich vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session in a window of its own, read only</source>
        <translation>Die Sitzung in einem eigenen Fenster, nur zum Lesen</translation>
    </message>
    <message>
        <source>Two chosen sessions: Ctrl and a click, Shift and an arrow, or Ctrl+Space</source>
        <translation>Zwei gewählte Sitzungen: Strg und ein Klick, Umschalt und ein Pfeil oder Strg+Leertaste</translation>
    </message>
</context>
<context>
    <name>fota::KeptPage</name>
    <message>
        <source>A whole number from %1 to %2 is needed.</source>
        <translation>Nötig ist eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Sessions that are kept</source>
        <translation>Aufbewahrte Sitzungen</translation>
    </message>
    <message>
        <source>Each connection is a session with its own log. When a new one begins, the oldest go first; the present one always stays.</source>
        <translation>Jede Verbindung ist eine Sitzung mit eigenem Protokoll. Beginnt eine neue, gehen die ältesten zuerst; die laufende bleibt immer.</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Zahl der Sitzungen</translation>
    </message>
    <message>
        <source>Room in MB</source>
        <translation>Platz in MB</translation>
    </message>
</context>
<context>
    <name>fota::KeysDialog</name>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys</comment>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>In the steps: fold and open a phase</source>
        <translation>In den Schritten: eine Phase ein- und ausklappen</translation>
    </message>
    <message>
        <source>In the steps: to the lines of the step in the log</source>
        <translation>In den Schritten: zu den Zeilen des Schritts im Protokoll</translation>
    </message>
    <message>
        <source>In the log: follow the newest line</source>
        <translation>Im Protokoll: der neuesten Zeile folgen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation>Hoch, Runter</translation>
    </message>
    <message>
        <source>In the AT command: what was sent before</source>
        <translation>Im AT-Befehl: zuvor Gesendetes</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <comment>keys</comment>
        <translation>Links, Rechts, Pos1, Ende</translation>
    </message>
    <message>
        <source>In the signal: from one measurement to the next</source>
        <translation>Im Signal: von einer Messung zur nächsten</translation>
    </message>
    <message>
        <source>Never stops a run</source>
        <translation>Hält nie einen Lauf an</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the parts of the window</source>
        <translation>In den Teilen des Fensters</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In the sessions: open the session, read only</source>
        <translation>In den Sitzungen: die Sitzung öffnen, nur zum Lesen</translation>
    </message>
    <message>
        <source>In the sessions: choose one more, to compare them</source>
        <translation>In den Sitzungen: eine weitere wählen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>From a comparison or the statistics: back to the sessions</source>
        <translation>Aus einem Vergleich oder der Statistik: zurück zu den Sitzungen</translation>
    </message>
</context>
<context>
    <name>fota::LimitField</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1. Default %2, from %3 to %4.</source>
        <extracomment>of a time limit: what it bounds, then its default and what may be chosen</extracomment>
        <translation>%1. Vorgabe %2, von %3 bis %4.</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>seconds</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Vorgabe für %1</translation>
    </message>
    <message>
        <source>A number of seconds from %1 to %2 is needed.</source>
        <translation>Eine Zahl von Sekunden zwischen %1 und %2 ist nötig.</translation>
    </message>
</context>
<context>
    <name>fota::LimitsPage</name>
    <message>
        <source>Line and module</source>
        <translation>Leitung und Modul</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Server and files</source>
        <translation>Server und Dateien</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>Öffnen des Ports</translation>
    </message>
    <message>
        <source>Until the driver has it</source>
        <translation>Bis der Treiber ihn hat</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Antwort auf eine Abfrage</translation>
    </message>
    <message>
        <source>Each query before the update</source>
        <translation>Jede Abfrage vor dem Update</translation>
    </message>
    <message>
        <source>Answer to a setting</source>
        <translation>Antwort auf eine Einstellung</translation>
    </message>
    <message>
        <source>Of the socket and of the APN</source>
        <translation>Des Sockets und des APN</translation>
    </message>
    <message>
        <source>Busy SIM card</source>
        <translation>Belegte SIM-Karte</translation>
    </message>
    <message>
        <source>Until it must be ready</source>
        <translation>Bis sie bereit sein muss</translation>
    </message>
    <message>
        <source>Search for a signal</source>
        <translation>Suche nach einem Signal</translation>
    </message>
    <message>
        <source>Asked again and again so long</source>
        <translation>So lange wird immer wieder abgefragt</translation>
    </message>
    <message>
        <source>Search for a network</source>
        <translation>Suche nach einem Netz</translation>
    </message>
    <message>
        <source>Opening the data context</source>
        <translation>Öffnen des Datenkontexts</translation>
    </message>
    <message>
        <source>Until the network gives an address</source>
        <translation>Bis das Netz eine Adresse vergibt</translation>
    </message>
    <message>
        <source>Gap between two tries</source>
        <translation>Abstand zweier Versuche</translation>
    </message>
    <message>
        <source>The next ones are two and four times as long; 0: no gap, no bound by the hour</source>
        <translation>Die nächsten sind zwei- und viermal so lang; 0: kein Abstand, keine Grenze je Stunde</translation>
    </message>
    <message>
        <source>FTP login</source>
        <translation>FTP-Anmeldung</translation>
    </message>
    <message>
        <source>Until the server has let the module in</source>
        <translation>Bis der Server das Modul angemeldet hat</translation>
    </message>
    <message>
        <source>Reading the check file</source>
        <translation>Lesen der Prüfdatei</translation>
    </message>
    <message>
        <source>The whole file; a third of it without a byte</source>
        <translation>Die ganze Datei; ein Drittel davon ohne ein Byte</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>The whole delta file</source>
        <translation>Die ganze Delta-Datei</translation>
    </message>
    <message>
        <source>Closing a session</source>
        <translation>Schließen einer Sitzung</translation>
    </message>
    <message>
        <source>Of FTP or of data</source>
        <translation>FTP-Sitzung oder Datenverbindung</translation>
    </message>
    <message>
        <source>Answer to the apply</source>
        <translation>Antwort auf das Anwenden</translation>
    </message>
    <message>
        <source>From AT#OTAUP to OK or the first restart</source>
        <translation>Von AT#OTAUP bis OK oder zum ersten Neustart</translation>
    </message>
    <message>
        <source>Rest after the apply</source>
        <translation>Ruhe nach dem Anwenden</translation>
    </message>
    <message>
        <source>Before the module is looked for</source>
        <translation>Bevor nach dem Modul gesucht wird</translation>
    </message>
    <message>
        <source>Between two looks</source>
        <translation>Zwischen zwei Suchen</translation>
    </message>
    <message>
        <source>While it restarts</source>
        <translation>Während es neu startet</translation>
    </message>
    <message>
        <source>Old version is final</source>
        <translation>Alte Version endgültig</translation>
    </message>
    <message>
        <source>If it stays so long</source>
        <translation>Wenn sie so lange bleibt</translation>
    </message>
    <message>
        <source>Giving up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>On a module that does not come back</source>
        <translation>Bei einem Modul, das nicht zurückkommt</translation>
    </message>
    <message>
        <source>Reading the new version</source>
        <translation>Lesen der neuen Version</translation>
    </message>
    <message>
        <source>Ten tries in this time</source>
        <translation>Zehn Versuche in dieser Zeit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>All to their defaults</source>
        <translation>Alle auf Vorgabe</translation>
    </message>
</context>
<context>
    <name>fota::LineMatcher</name>
    <message>
        <source>Not a regular expression: something is missing at its end.</source>
        <translation>Kein regulärer Ausdruck: Am Ende fehlt etwas.</translation>
    </message>
    <message>
        <source>Not a regular expression: look at character %1.</source>
        <translation>Kein regulärer Ausdruck: Zeichen %1 prüfen.</translation>
    </message>
</context>
<context>
    <name>fota::LineSpecs</name>
    <message>
        <source>signal strength</source>
        <translation>Signalstärke</translation>
    </message>
    <message>
        <source>bit errors</source>
        <translation>Bitfehler</translation>
    </message>
    <message>
        <source>level of GSM</source>
        <translation>GSM-Pegel</translation>
    </message>
    <message>
        <source>level of UMTS (RSCP)</source>
        <translation>UMTS-Pegel (RSCP)</translation>
    </message>
    <message>
        <source>quality of UMTS (Ec/No)</source>
        <translation>UMTS-Qualität (Ec/No)</translation>
    </message>
    <message>
        <source>quality of LTE (RSRQ)</source>
        <translation>LTE-Qualität (RSRQ)</translation>
    </message>
    <message>
        <source>level of LTE (RSRP)</source>
        <translation>LTE-Pegel (RSRP)</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>Einbuchung</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>form of the name</source>
        <translation>Form des Namens</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>second address</source>
        <translation>zweite Adresse</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>compression of data</source>
        <translation>Datenkompression</translation>
    </message>
    <message>
        <source>compression of headers</source>
        <translation>Kopfdatenkompression</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>neue PIN</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>form of errors</source>
        <translation>Form der Fehler</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>packet size</source>
        <translation>Paketgröße</translation>
    </message>
    <message>
        <source>limit without data</source>
        <translation>Zeitgrenze ohne Daten</translation>
    </message>
    <message>
        <source>limit to connect</source>
        <translation>Zeitgrenze fürs Verbinden</translation>
    </message>
    <message>
        <source>wait before sending</source>
        <translation>Warten vor dem Senden</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>ignore the server&apos;s private address</source>
        <translation>private Adresse des Servers ignorieren</translation>
    </message>
    <message>
        <source>encrypted FTP</source>
        <translation>verschlüsseltes FTP</translation>
    </message>
    <message>
        <source>extended commands</source>
        <translation>erweiterte Befehle</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>start at byte</source>
        <translation>Beginn bei Byte</translation>
    </message>
    <message>
        <source>the server&apos;s words</source>
        <translation>Worte des Servers</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>way of the file</source>
        <translation>Weg der Datei</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>reports while the line is busy</source>
        <translation>Meldungen bei belegter Leitung</translation>
    </message>
    <message>
        <source>reports that wait</source>
        <translation>wartende Meldungen</translation>
    </message>
    <message>
        <source>firmware image</source>
        <translation>Firmware-Image</translation>
    </message>
    <message>
        <source>kept where</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>country and network</source>
        <translation>Land und Netz</translation>
    </message>
    <message>
        <source>channel (EARFCN)</source>
        <translation>Kanal (EARFCN)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Signalstärke</translation>
    </message>
    <message>
        <source>Signal strength and quality</source>
        <translation>Signalstärke und -qualität</translation>
    </message>
    <message>
        <source>Registration in the LTE network</source>
        <translation>Einbuchung im LTE-Netz</translation>
    </message>
    <message>
        <source>Registration for packet data</source>
        <translation>Einbuchung für Paketdaten</translation>
    </message>
    <message>
        <source>Registration for calls and SMS</source>
        <translation>Einbuchung für Anrufe und SMS</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Data context of the module</source>
        <translation>Datenkontext des Moduls</translation>
    </message>
    <message>
        <source>Data context</source>
        <translation>Datenkontext</translation>
    </message>
    <message>
        <source>Definition of a data context</source>
        <translation>Definition eines Datenkontexts</translation>
    </message>
    <message>
        <source>Address of a data context</source>
        <translation>Adresse eines Datenkontexts</translation>
    </message>
    <message>
        <source>Attachment to packet data</source>
        <translation>Anbindung an Paketdaten</translation>
    </message>
    <message>
        <source>Event of packet data</source>
        <translation>Ereignis der Paketdaten</translation>
    </message>
    <message>
        <source>State of the SIM</source>
        <translation>Zustand der SIM</translation>
    </message>
    <message>
        <source>Presence of the SIM</source>
        <translation>Vorhandensein der SIM</translation>
    </message>
    <message>
        <source>Number of the SIM card</source>
        <translation>Nummer der SIM-Karte</translation>
    </message>
    <message>
        <source>Number of the subscriber (IMSI)</source>
        <translation>Nummer des Teilnehmers (IMSI)</translation>
    </message>
    <message>
        <source>IMEI of the module</source>
        <translation>IMEI des Moduls</translation>
    </message>
    <message>
        <source>Model of the module</source>
        <translation>Modell des Moduls</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Firmware-Version</translation>
    </message>
    <message>
        <source>Last number of the firmware version</source>
        <translation>Letzte Zahl der Firmware-Version</translation>
    </message>
    <message>
        <source>Versions of the firmware&apos;s parts</source>
        <translation>Versionen der Firmware-Teile</translation>
    </message>
    <message>
        <source>Form of error results</source>
        <translation>Form der Fehlerergebnisse</translation>
    </message>
    <message>
        <source>Function of the radio</source>
        <translation>Funktion des Funks</translation>
    </message>
    <message>
        <source>Type of the network</source>
        <translation>Typ des Netzes</translation>
    </message>
    <message>
        <source>Networks to be used</source>
        <translation>Zu benutzende Netze</translation>
    </message>
    <message>
        <source>Serving cell</source>
        <translation>Versorgende Zelle</translation>
    </message>
    <message>
        <source>Settings of a socket</source>
        <translation>Einstellungen eines Sockets</translation>
    </message>
    <message>
        <source>Time limit of FTP</source>
        <translation>Zeitgrenze von FTP</translation>
    </message>
    <message>
        <source>Settings of FTP</source>
        <translation>Einstellungen von FTP</translation>
    </message>
    <message>
        <source>Opening of an FTP session</source>
        <translation>Öffnen einer FTP-Sitzung</translation>
    </message>
    <message>
        <source>End of the FTP session</source>
        <translation>Ende der FTP-Sitzung</translation>
    </message>
    <message>
        <source>Type of FTP transfers</source>
        <translation>Typ der FTP-Übertragungen</translation>
    </message>
    <message>
        <source>Change of the server&apos;s folder</source>
        <translation>Wechsel des Ordners auf dem Server</translation>
    </message>
    <message>
        <source>The server&apos;s folder</source>
        <translation>Ordner auf dem Server</translation>
    </message>
    <message>
        <source>List of a folder</source>
        <translation>Liste eines Ordners</translation>
    </message>
    <message>
        <source>Size of a file on the server</source>
        <translation>Größe einer Datei auf dem Server</translation>
    </message>
    <message>
        <source>Reading of a file</source>
        <translation>Lesen einer Datei</translation>
    </message>
    <message>
        <source>Reading of a file in packets</source>
        <translation>Lesen einer Datei in Paketen</translation>
    </message>
    <message>
        <source>Bytes of a file</source>
        <translation>Bytes einer Datei</translation>
    </message>
    <message>
        <source>Start of the next transfer</source>
        <translation>Beginn der nächsten Übertragung</translation>
    </message>
    <message>
        <source>Last reply of the FTP server</source>
        <translation>Letzte Antwort des FTP-Servers</translation>
    </message>
    <message>
        <source>Deletion of a file on the server</source>
        <translation>Löschen einer Datei auf dem Server</translation>
    </message>
    <message>
        <source>Download of a delta file into the module</source>
        <translation>Download einer Delta-Datei in das Modul</translation>
    </message>
    <message>
        <source>Download of a delta file, session included</source>
        <translation>Download einer Delta-Datei samt Sitzung</translation>
    </message>
    <message>
        <source>Delta file in the module</source>
        <translation>Delta-Datei im Modul</translation>
    </message>
    <message>
        <source>Delta file over this line</source>
        <translation>Delta-Datei über diese Leitung</translation>
    </message>
    <message>
        <source>Answer to the network&apos;s update</source>
        <translation>Antwort auf das Update des Netzes</translation>
    </message>
    <message>
        <source>Update by the network over IP</source>
        <translation>Update durch das Netz über IP</translation>
    </message>
    <message>
        <source>Reports of an update</source>
        <translation>Meldungen zu einem Update</translation>
    </message>
    <message>
        <source>Choice of the firmware image</source>
        <translation>Wahl des Firmware-Images</translation>
    </message>
    <message>
        <source>Restart of the module</source>
        <translation>Neustart des Moduls</translation>
    </message>
    <message>
        <source>Restart of the module after a time</source>
        <translation>Neustart des Moduls nach einer Zeit</translation>
    </message>
    <message>
        <source>Shutdown of the module</source>
        <translation>Ausschalten des Moduls</translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation>Eine Nachricht ist gekommen</translation>
    </message>
</context>
<context>
    <name>fota::LineTable</name>
    <message>
        <source>AT log</source>
        <translation>AT-Protokoll</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>fota::LineView</name>
    <message>
        <source>Go to line</source>
        <translation>Zu Zeile gehen</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Zu Zeile gehen…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file became shorter while it was read: %1 are shown</source>
        <translation>Die Datei wurde beim Lesen kürzer: %1 werden gezeigt</translation>
    </message>
    <message>
        <source>%1 so far, %2 % of the file</source>
        <extracomment>%1 is &quot;123 lines&quot;</extracomment>
        <translation>bisher %1, %2 % der Datei</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines were copied; an export takes all of them.</source>
        <translation>Die ersten %1 von %2 Zeilen wurden kopiert; ein Export umfasst alle.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>fota::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
</context>
<context>
    <name>fota::LogActions</name>
    <message>
        <source>Copy without time stamps</source>
        <translation>Ohne Zeitstempel kopieren</translation>
    </message>
    <message>
        <source>Mark or unmark the lines</source>
        <translation>Zeilen markieren oder Marken entfernen</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Marke</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige Marke</translation>
    </message>
    <message>
        <source>Meaning of the line</source>
        <translation>Bedeutung der Zeile</translation>
    </message>
    <message>
        <source>Highlight rules…</source>
        <translation>Hervorhebungsregeln…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show only the lines outside a run</source>
        <translation>Nur Zeilen außerhalb eines Laufs zeigen</translation>
    </message>
    <message>
        <source>Show only the lines of step %1</source>
        <translation>Nur die Zeilen von Schritt %1 zeigen</translation>
    </message>
    <message>
        <source>Highlight lines like this…</source>
        <translation>Zeilen wie diese hervorheben…</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines were copied; an export takes all of them.</source>
        <translation>Die ersten %1 von %2 Zeilen wurden kopiert; ein Export umfasst alle.</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Zu Zeile gehen…</translation>
    </message>
</context>
<context>
    <name>fota::LogDock</name>
    <message>
        <source>AT log</source>
        <translation>AT-Protokoll</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>folgen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What is said to the module and what it answers is shown here.</source>
        <translation>Hier steht, was an das Modul gesendet wird und was es antwortet.</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What the chosen line means</source>
        <translation>Was die gewählte Zeile bedeutet</translation>
    </message>
    <message>
        <source>Problem of the filter</source>
        <translation>Problem des Filters</translation>
    </message>
</context>
<context>
    <name>fota::LogExport</name>
    <message>
        <source>The name is a link; links are not written to.</source>
        <translation>Der Name ist eine Verknüpfung; in Verknüpfungen wird nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>fota::LogModel</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation>unaufgefordert</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>Seit der Zeile davor</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>fota::LogSessionWords</name>
    <message>
        <source>The log ends before the procedure does.</source>
        <translation>Das Protokoll endet vor dem Ablauf.</translation>
    </message>
    <message>
        <source>The log shows no step of the procedure.</source>
        <translation>Das Protokoll zeigt keinen Schritt des Ablaufs.</translation>
    </message>
    <message>
        <source>What the module runs now is not in it.</source>
        <translation>Was das Modul jetzt ausführt, steht nicht darin.</translation>
    </message>
    <message>
        <source>Ask for the rest of the log.</source>
        <translation>Bitten Sie um den Rest des Protokolls.</translation>
    </message>
    <message>
        <source>Look at its lines below, or ask for another log.</source>
        <translation>Sehen Sie die Zeilen unten an, oder bitten Sie um ein anderes Protokoll.</translation>
    </message>
</context>
<context>
    <name>fota::MainWindow</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>FOTA Bench – demo</source>
        <translation>FOTA Bench – Demo</translation>
    </message>
    <message>
        <source>FOTA Bench</source>
        <translation>FOTA Bench</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>Log written to %1</source>
        <translation>Protokoll geschrieben nach %1</translation>
    </message>
    <message>
        <source>The log was not written: %1</source>
        <translation>Das Protokoll wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The settings cannot be written: they are kept until the program ends.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben: Sie gelten bis zum Ende des Programms.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Stop watching…</source>
        <translation>Überwachung beenden…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>not while a check runs</source>
        <translation>nicht während einer Prüfung</translation>
    </message>
    <message>
        <source>not while an update runs</source>
        <translation>nicht während eines Updates</translation>
    </message>
    <message>
        <source>no module connected</source>
        <translation>kein Modul verbunden</translation>
    </message>
    <message>
        <source>The run that is going on keeps the settings it began with.</source>
        <translation>Der laufende Lauf behält die Einstellungen, mit denen er begann.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Modul</translation>
    </message>
    <message>
        <source>Look for ports</source>
        <translation>Ports suchen</translation>
    </message>
    <message>
        <source>AT command</source>
        <translation>AT-Befehl</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Update</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Find an interrupted run</source>
        <translation>Unterbrochenen Lauf suchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About FOTA Bench</source>
        <translation>Über FOTA Bench</translation>
    </message>
    <message>
        <source>Update page</source>
        <translation>Seite Update</translation>
    </message>
    <message>
        <source>Column titles of the log</source>
        <translation>Spaltentitel des Protokolls</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Session %1, of a demo</source>
        <translation>Sitzung %1, Demo</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1: %2 nach %3</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Aus Datei aktualisieren…</translation>
    </message>
    <message>
        <source>The module at %1 answers at %2 baud.</source>
        <translation>Das Modul an %1 antwortet mit %2 Baud.</translation>
    </message>
    <message>
        <source>Signal written to %1</source>
        <translation>Signal in %1 geschrieben</translation>
    </message>
    <message>
        <source>The signal was not written: %1</source>
        <translation>Das Signal wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Picture of the signal copied</source>
        <translation>Bild des Signals kopiert</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>not in a log</source>
        <translation>nicht in einem Protokoll</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Logs and session bundles (*.log *.txt *.jsonl *.fbz)</source>
        <translation>Protokolle und Sitzungspakete (*.log *.txt *.jsonl *.fbz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>REPLAY – %1 – FOTA Bench</source>
        <extracomment>The window&apos;s title; %1 is a file</extracomment>
        <translation>WIEDERGABE – %1 – FOTA Bench</translation>
    </message>
    <message>
        <source>No module: a log is shown</source>
        <translation>Kein Modul: ein Protokoll wird gezeigt</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>Das Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is sent to any module.</source>
        <translation>An kein Modul wird etwas gesendet.</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Protokoll öffnen…</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Gemeinsamer Verlauf</translation>
    </message>
    <message>
        <source>History page</source>
        <translation>Seite Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Shared history away, %n session(s) wait</source>
        <translation>
            <numerusform>Gemeinsamer Verlauf nicht erreichbar, %n Sitzung wartet</numerusform>
            <numerusform>Gemeinsamer Verlauf nicht erreichbar, %n Sitzungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared history away</source>
        <translation>Gemeinsamer Verlauf nicht erreichbar</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Einzelschritt</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Als Szenario speichern…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title of the window: its module or port, and the program</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>fota::Meaning</name>
    <message>
        <source>sent to the module</source>
        <translation>an das Modul gesendet</translation>
    </message>
    <message>
        <source>received from the module</source>
        <translation>vom Modul empfangen</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>Antwort auf %1</translation>
    </message>
    <message>
        <source>told by the module without being asked</source>
        <translation>vom Modul unaufgefordert gemeldet</translation>
    </message>
    <message>
        <source>data of a transfer</source>
        <translation>Daten einer Übertragung</translation>
    </message>
    <message>
        <source>note of this program</source>
        <translation>Hinweis dieses Programms</translation>
    </message>
    <message>
        <source>direction guessed from the text</source>
        <translation>Richtung aus dem Text erschlossen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>… und %n weiteres Byte</numerusform>
            <numerusform>… und %n weitere Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>fota::MeaningPanel</name>
    <message>
        <source>Meaning of the line</source>
        <translation>Bedeutung der Zeile</translation>
    </message>
    <message>
        <source>Choose a line to see what it means.</source>
        <translation>Eine Zeile wählen, um ihre Bedeutung zu sehen.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Bytes of the line</source>
        <translation>Bytes der Zeile</translation>
    </message>
</context>
<context>
    <name>fota::MeasureWords</name>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>ausgezeichnet</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht eingebucht</translation>
    </message>
    <message>
        <source>home network</source>
        <translation>Heimatnetz</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>sucht</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>Roaming</translation>
    </message>
    <message>
        <source>home network, SMS only</source>
        <translation>Heimatnetz, nur SMS</translation>
    </message>
    <message>
        <source>roaming, SMS only</source>
        <translation>Roaming, nur SMS</translation>
    </message>
    <message>
        <source>emergency calls only</source>
        <translation>nur Notrufe</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>technology %1</source>
        <translation>Technik %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>fota::MessageLabel</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>fota::MessagePanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Details, %1 notes</source>
        <translation>Details, %1 Hinweise</translation>
    </message>
    <message>
        <source>Details, 1 note</source>
        <translation>Details, 1 Hinweis</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>fota::MessageWords</name>
    <message>
        <source>An update is available: from %1 to %2.</source>
        <translation>Ein Update ist vorhanden: von %1 auf %2.</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing was changed on the module.</source>
        <translation>Am Modul wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The firmware was not changed. These settings were written: %1.</source>
        <translation>Die Firmware wurde nicht verändert. Diese Einstellungen wurden geschrieben: %1.</translation>
    </message>
    <message>
        <source>A downloaded file may stay in the module; it does no harm.</source>
        <translation>Eine heruntergeladene Datei kann im Modul bleiben; sie schadet nicht.</translation>
    </message>
    <message>
        <source>The module runs %1.</source>
        <translation>Auf dem Modul läuft %1.</translation>
    </message>
    <message>
        <source>The module runs %1. %2</source>
        <translation>Auf dem Modul läuft %1. %2</translation>
    </message>
    <message>
        <source>The module runs %1, as before.</source>
        <translation>Auf dem Modul läuft %1, wie zuvor.</translation>
    </message>
    <message>
        <source>The module runs %1; before it ran %2, and %3 was wanted.</source>
        <translation>Auf dem Modul läuft %1; zuvor lief %2, gewünscht war %3.</translation>
    </message>
    <message>
        <source>Check again: if the server offers a further update, it is a run of its own, with its own consent.</source>
        <translation>Prüfen Sie noch einmal: Bietet der Server ein weiteres Update an, ist das ein eigener Lauf mit eigener Zustimmung.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Start the update to install it.</source>
        <translation>Zum Einspielen das Update starten.</translation>
    </message>
    <message>
        <source>Look at the log, then try again.</source>
        <translation>Das Protokoll ansehen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The FTP or data session may still be open; the next run closes it.</source>
        <translation>Die FTP-Sitzung oder die Datenverbindung ist möglicherweise noch offen; der nächste Lauf schließt sie.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>The module is not connected.</source>
        <translation>Das Modul ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>The module may still be updating: keep power and cable connected.</source>
        <translation>Das Modul aktualisiert sich möglicherweise noch: Strom und Kabel nicht trennen.</translation>
    </message>
    <message>
        <source>the data APN</source>
        <translation>der APN</translation>
    </message>
    <message>
        <source>the socket settings</source>
        <translation>die Socket-Einstellungen</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted; an update may have been started.</source>
        <translation>Der Lauf vom %1 wurde unterbrochen; möglicherweise wurde ein Update gestartet.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted before the update.</source>
        <translation>Der Lauf vom %1 wurde vor dem Update unterbrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. The FTP or data session may still be open.</source>
        <translation>An der Firmware wurde nichts verändert. Die FTP-Sitzung oder die Datenverbindung ist möglicherweise noch offen.</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed.</source>
        <translation>Versuch %1 war nicht erfolgreich.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware.</source>
        <translation>An der Firmware wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The next try begins in %1. You can stop the run meanwhile.</source>
        <translation>Der nächste Versuch beginnt in %1. Bis dahin lässt sich der Lauf anhalten.</translation>
    </message>
    <message>
        <source>The module takes longer than usual: %1 so far.</source>
        <translation>Das Modul braucht länger als sonst: bisher %1.</translation>
    </message>
    <message>
        <source>The module is applying the update: %1 so far.</source>
        <translation>Das Modul wendet das Update an: bisher %1.</translation>
    </message>
    <message>
        <source>It usually takes %1.</source>
        <translation>Meist dauert es %1.</translation>
    </message>
    <message>
        <source>The program waits up to %1.</source>
        <translation>Das Programm wartet bis zu %1.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. The run waits for your answer.</source>
        <translation>An der Firmware wurde nichts verändert. Der Lauf wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>The module is roaming in a foreign network.</source>
        <translation>Das Modul ist im Roaming in einem fremden Netz.</translation>
    </message>
    <message>
        <source>The module is roaming in the network of %1.</source>
        <translation>Das Modul ist im Roaming im Netz von %1.</translation>
    </message>
    <message>
        <source>Data may cost extra there. Allow it only if the SIM card&apos;s contract covers it.</source>
        <translation>Daten können dort extra kosten. Nur erlauben, wenn der Vertrag der SIM-Karte das einschließt.</translation>
    </message>
    <message>
        <source>The module is set to the APN %1, and the run would use %2.</source>
        <translation>Im Modul steht der APN %1, und der Lauf würde %2 benutzen.</translation>
    </message>
    <message>
        <source>Keep the module&apos;s APN if it works. If you replace it, the old one stays in the record of the run.</source>
        <translation>Den APN des Moduls behalten, wenn er funktioniert. Wird er ersetzt, bleibt der alte in der Aufzeichnung des Laufs.</translation>
    </message>
    <message>
        <source>Enter the PIN. It is sent once and not kept.</source>
        <translation>PIN eingeben. Sie wird einmal gesendet und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Enter the PIN; tries left: %1. It is sent once and not kept.</source>
        <translation>PIN eingeben; übrige Versuche: %1. Sie wird einmal gesendet und nicht gespeichert.</translation>
    </message>
    <message>
        <source>The procedure closes it before the update is applied. Apply the update with it open only if you must.</source>
        <translation>Der Ablauf schließt sie, bevor das Update angewendet wird. Das Update bei offener Datenverbindung nur anwenden, wenn es sein muss.</translation>
    </message>
    <message>
        <source>Allow roaming</source>
        <translation>Roaming erlauben</translation>
    </message>
    <message>
        <source>Do not use roaming</source>
        <translation>Kein Roaming</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Durch %1 ersetzen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Apply the update anyway</source>
        <translation>Update trotzdem anwenden</translation>
    </message>
    <message>
        <source>Do not update</source>
        <translation>Nicht aktualisieren</translation>
    </message>
    <message>
        <source>What was uploaded may stay in the module; it does no harm.</source>
        <translation>Was hochgeladen wurde, kann im Modul bleiben; es schadet nicht.</translation>
    </message>
    <message>
        <source>Start the update again when you are ready; it closes first what is open.</source>
        <translation>Das Update erneut starten, wenn Sie bereit sind; es schließt zuerst, was offen ist.</translation>
    </message>
    <message>
        <source>Nothing is left open. Start the update again when you are ready.</source>
        <translation>Nichts ist mehr offen. Das Update erneut starten, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>The program cannot use its data folder: %1.</source>
        <translation>Das Programm kann seinen Datenordner nicht benutzen: %1.</translation>
    </message>
    <message>
        <source>Make the folder yours and writable for nobody else, or choose another one by --data-dir. Then connect again.</source>
        <translation>Den Ordner in Ihren Besitz bringen und anderen das Schreibrecht nehmen, oder mit --data-dir einen anderen wählen. Dann neu verbinden.</translation>
    </message>
    <message>
        <source>The run waits for its end, or stops safely.</source>
        <translation>Der Lauf wartet auf dessen Ende oder hält gefahrlos an.</translation>
    </message>
    <message>
        <source>The network&apos;s question was answered: %1.</source>
        <translation>Die Update-Anfrage des Netzes wurde beantwortet: %1.</translation>
    </message>
    <message>
        <source>The network wants to update the module&apos;s firmware.</source>
        <translation>Das Netz will die Firmware des Moduls aktualisieren.</translation>
    </message>
    <message>
        <source>The network&apos;s question for an update was not answered in time.</source>
        <translation>Die Update-Anfrage des Netzes wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The network begins to update the module by itself.</source>
        <translation>Das Netz beginnt von sich aus, das Modul zu aktualisieren.</translation>
    </message>
    <message>
        <source>The module downloads an update from the network: %1 %.</source>
        <translation>Das Modul lädt ein Update aus dem Netz herunter: %1 %.</translation>
    </message>
    <message>
        <source>The module downloads an update from the network.</source>
        <translation>Das Modul lädt ein Update aus dem Netz herunter.</translation>
    </message>
    <message>
        <source>The network&apos;s update is downloaded; the module will install it and restart.</source>
        <translation>Das Update des Netzes ist heruntergeladen; das Modul wird es einspielen und neu starten.</translation>
    </message>
    <message>
        <source>The network&apos;s update failed.</source>
        <translation>Das Update des Netzes schlug fehl.</translation>
    </message>
    <message>
        <source>The module says that the network&apos;s update is installed.</source>
        <translation>Das Modul meldet, dass das Update des Netzes eingespielt ist.</translation>
    </message>
    <message>
        <source>The network has no update for the module.</source>
        <translation>Das Netz hat kein Update für das Modul.</translation>
    </message>
    <message>
        <source>The network updates the module by itself.</source>
        <translation>Das Netz aktualisiert das Modul von sich aus.</translation>
    </message>
    <message>
        <source>The network&apos;s update was followed, but its end is not known.</source>
        <translation>Das Update des Netzes wurde verfolgt, aber sein Ende ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The network has updated the module.</source>
        <translation>Das Netz hat das Modul aktualisiert.</translation>
    </message>
    <message>
        <source>The network&apos;s update was rejected.</source>
        <translation>Das Update des Netzes wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The network&apos;s update was put off; it will ask again.</source>
        <translation>Das Update des Netzes wurde verschoben; das Netz wird wieder fragen.</translation>
    </message>
    <message>
        <source>The network&apos;s update is over and has changed nothing.</source>
        <translation>Das Update des Netzes ist vorbei und hat nichts verändert.</translation>
    </message>
    <message>
        <source>Connect again later and look at the version.</source>
        <translation>Später neu verbinden und die Version ansehen.</translation>
    </message>
    <message>
        <source>The module runs %1; before it ran %2.</source>
        <translation>Auf dem Modul läuft %1; zuvor lief %2.</translation>
    </message>
    <message>
        <source>Check whether your own update still fits.</source>
        <translation>Prüfen, ob das eigene Update noch passt.</translation>
    </message>
    <message>
        <source>Keep power and cable connected; %1 so far.</source>
        <translation>Strom und Kabel nicht trennen; bisher %1.</translation>
    </message>
    <message>
        <source>The answer was not accepted: %1</source>
        <translation>Die Antwort wurde nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Let it update, put it off or reject it. Without an answer the network decides.</source>
        <translation>Das Update zulassen, verschieben oder ablehnen. Ohne Antwort entscheidet das Netz.</translation>
    </message>
    <message>
        <source>This module takes no answer here; the network decides.</source>
        <translation>Dieses Modul nimmt hier keine Antwort an; das Netz entscheidet.</translation>
    </message>
    <message>
        <source>When it is over, the version is read.</source>
        <translation>Wenn es vorbei ist, wird die Version gelesen.</translation>
    </message>
    <message>
        <source>Let it update</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Später wieder fragen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>the radio, which is on now</source>
        <translation>der Funk, der jetzt an ist</translation>
    </message>
    <message>
        <source>Without it nothing can be downloaded. Switch it on only where the module may transmit.</source>
        <translation>Ohne ihn lässt sich nichts herunterladen. Nur einschalten, wo das Modul senden darf.</translation>
    </message>
    <message>
        <source>The module is still downloading, and the run stops when it answers.</source>
        <translation>Das Modul ist noch beim Herunterladen, und der Lauf hält an, sobald es antwortet.</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. A downloaded file that is not applied may stay in the module and does no harm.</source>
        <translation>An der Firmware wurde nichts verändert. Eine heruntergeladene Datei, die nicht angewendet wird, kann im Modul bleiben und schadet nicht.</translation>
    </message>
    <message>
        <source>You can leave at once. The port is closed then, and the FTP and data sessions are closed at the next start.</source>
        <translation>Sie können den Lauf sofort verlassen. Der Port wird dann geschlossen; FTP-Sitzung und Datenverbindung werden beim nächsten Start geschlossen.</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>Funk einschalten</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Funk aus lassen</translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation>Sofort verlassen</translation>
    </message>
    <message>
        <source>Wait for the module</source>
        <translation>Auf das Modul warten</translation>
    </message>
    <message>
        <source>The program goes on all the same.</source>
        <translation>Das Programm läuft trotzdem weiter.</translation>
    </message>
    <message>
        <source>The module restarts for the network&apos;s update; restarts so far: %1.</source>
        <translation>Das Modul startet wegen der Aktualisierung durch das Netz neu; Neustarts bisher: %1.</translation>
    </message>
    <message>
        <source>The module has restarted and is asked for its version: %1 so far.</source>
        <translation>Das Modul hat neu gestartet und wird nach seiner Version gefragt: bisher %1.</translation>
    </message>
    <message>
        <source>The program connects again by itself as soon as the port is back.</source>
        <translation>Das Programm verbindet von selbst wieder, sobald der Port zurück ist.</translation>
    </message>
    <message>
        <source>Times that this file was applied to this module before: %1. It still runs %2.</source>
        <translation>So oft wurde diese Datei schon auf dieses Modul angewendet: %1. Auf dem Modul läuft noch %2.</translation>
    </message>
    <message>
        <source>Another module is at the port than the one that was connected.</source>
        <translation>Am Port ist ein anderes Modul als das, das verbunden war.</translation>
    </message>
    <message>
        <source>Connect the one that was there before, or press Connect to go on with this one.</source>
        <translation>Schließen Sie das vorige wieder an, oder drücken Sie Verbinden, um mit diesem weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 (%2 at %3)</source>
        <extracomment>A run: when it was, the module&apos;s model, its port</extracomment>
        <translation>%1 (%2 an %3)</translation>
    </message>
</context>
<context>
    <name>fota::ModuleBar</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port state</source>
        <translation>Portzustand</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>SIM state</source>
        <translation>SIM-Zustand</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Einbuchung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data session</source>
        <translation>Datenverbindung</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>RSRP</source>
        <translation>RSRP</translation>
    </message>
    <message>
        <source>RSRQ</source>
        <translation>RSRQ</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>asking the module</source>
        <translation>Modul wird abgefragt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>gone, waiting for its return</source>
        <translation>weg, wartet auf Rückkehr</translation>
    </message>
    <message>
        <source>No module</source>
        <translation>Kein Modul</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>State of the registration and the network&apos;s technology: &quot;home network, Cat M1&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open, context %1</source>
        <translation>offen, Kontext %1</translation>
    </message>
    <message>
        <source>%1, context %2</source>
        <translation>%1, Kontext %2</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>not a known module</source>
        <translation>kein bekanntes Modul</translation>
    </message>
    <message>
        <source>profile of %1, chosen by hand</source>
        <translation>Profil von %1, von Hand gewählt</translation>
    </message>
    <message>
        <source>Copy all that is known of the module</source>
        <translation>Alles kopieren, was über das Modul bekannt ist</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Signal as the module says it</source>
        <translation>Signal, wie das Modul es meldet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of what is copied: name and value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sub-version</source>
        <translation>Unterversion</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kenndaten</translation>
    </message>
    <message>
        <source>AcT %1</source>
        <extracomment>Access technology: the standard&apos;s own abbreviation, and its number</extracomment>
        <translation>AcT %1</translation>
    </message>
    <message>
        <source>The module says “%1”.</source>
        <translation>Das Modul meldet „%1“.</translation>
    </message>
    <message>
        <source>Level %1 of 0 to 31, bit error class %2 of 0 to 7; 99 is not known.</source>
        <translation>Pegel %1 von 0 bis 31, Bitfehlerklasse %2 von 0 bis 7; 99 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The module says %1 of 0 to 97.</source>
        <translation>Das Modul meldet %1 von 0 bis 97.</translation>
    </message>
    <message>
        <source>The module says %1 of 0 to 34.</source>
        <translation>Das Modul meldet %1 von 0 bis 34.</translation>
    </message>
    <message>
        <source>stat %1</source>
        <extracomment>State of the registration: the standard&apos;s own abbreviation, and its number</extracomment>
        <translation>stat %1</translation>
    </message>
    <message>
        <source>The module says state %1, technology %2.</source>
        <translation>Das Modul meldet Zustand %1, Technik %2.</translation>
    </message>
    <message>
        <source>The module says state %1.</source>
        <translation>Das Modul meldet Zustand %1.</translation>
    </message>
    <message>
        <source>none: a log</source>
        <translation>keiner: ein Protokoll</translation>
    </message>
</context>
<context>
    <name>fota::PastePanel</name>
    <message>
        <source>Pasted commands</source>
        <translation>Eingefügte Befehle</translation>
    </message>
    <message>
        <source>Lines to be sent</source>
        <translation>Zu sendende Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n line(s) at once are not sent.</source>
        <translation>
            <numerusform>Mehr als %n Zeile auf einmal wird nicht gesendet.</numerusform>
            <numerusform>Mehr als %n Zeilen auf einmal werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 cannot be sent: %2 So none is.</source>
        <translation>Zeile %1 kann nicht gesendet werden: %2 Daher wird keine gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these lines has typographic quotes, which the module does not understand. Send all, with straight ones, each when the one before has ended well?</source>
        <translation>
            <numerusform>%n dieser Zeilen enthält typografische Anführungszeichen, die das Modul nicht versteht. Alle mit geraden senden, jede erst, wenn die vorige erfolgreich beendet ist?</numerusform>
            <numerusform>%n dieser Zeilen enthalten typografische Anführungszeichen, die das Modul nicht versteht. Alle mit geraden senden, jede erst, wenn die vorige erfolgreich beendet ist?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send these %n line(s), each when the one before has ended well?</source>
        <translation>
            <numerusform>Diese %n Zeile senden, jede erst, wenn die vorige erfolgreich beendet ist?</numerusform>
            <numerusform>Diese %n Zeilen senden, jede erst, wenn die vorige erfolgreich beendet ist?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send with straight quotes</source>
        <translation>Mit geraden Anführungszeichen</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Line %1 of %2 is sent.</source>
        <translation>Zeile %1 von %2 wird gesendet.</translation>
    </message>
    <message>
        <source>sent, waits for its end</source>
        <translation>gesendet, wartet auf das Ende</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has not ended well: %2. %n line(s) after it were not sent.</source>
        <translation>
            <numerusform>Zeile %1 ist nicht erfolgreich beendet: %2. %n Zeile danach wurde nicht gesendet.</numerusform>
            <numerusform>Zeile %1 ist nicht erfolgreich beendet: %2. %n Zeilen danach wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) have ended well.</source>
        <translation>
            <numerusform>%n Zeile ist erfolgreich beendet.</numerusform>
            <numerusform>Alle %n Zeilen sind erfolgreich beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n line(s) were not sent.</source>
        <translation>
            <numerusform>Angehalten. %n Zeile wurde nicht gesendet.</numerusform>
            <numerusform>Angehalten. %n Zeilen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1. %n line(s) were not sent.</source>
        <translation>
            <numerusform>Angehalten: %1. %n Zeile wurde nicht gesendet.</numerusform>
            <numerusform>Angehalten: %1. %n Zeilen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops when line %1 has ended.</source>
        <translation>Hält an, wenn Zeile %1 beendet ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1   — %2</source>
        <extracomment>a command, and what became of it</extracomment>
        <translation>%1   — %2</translation>
    </message>
    <message>
        <source>“%1” (U+%2) is not printable ASCII.</source>
        <translation>„%1“ (U+%2) ist kein druckbares ASCII.</translation>
    </message>
    <message>
        <source>A command begins with AT.</source>
        <translation>Ein Befehl beginnt mit AT.</translation>
    </message>
    <message>
        <source>It begins a transfer of a file, which Update from a file does.</source>
        <translation>Er beginnt die Übertragung einer Datei; das tut „Aus Datei aktualisieren“.</translation>
    </message>
</context>
<context>
    <name>fota::PlotBands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The uppermost band of the plot: name of the curve, and how good it is there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fota::PlotReadout</name>
    <message>
        <source>Signal at the cursor</source>
        <translation>Signal am Cursor</translation>
    </message>
</context>
<context>
    <name>fota::PortCombo</name>
    <message>
        <source>no permission</source>
        <translation>keine Rechte</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Other port…</source>
        <translation>Anderer Port…</translation>
    </message>
    <message>
        <source>/dev/ttyUSB0, tcp://host:port, sim:name</source>
        <translation>/dev/ttyUSB0, tcp://host:port, sim:name</translation>
    </message>
    <message>
        <source>No port found</source>
        <translation>Kein Port gefunden</translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation>Port wählen</translation>
    </message>
    <message>
        <source>answers AT</source>
        <translation>spricht AT</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>Of a port in the list: it was there, or is remembered, and is not there now</extracomment>
        <translation>weg</translation>
    </message>
    <message>
        <source>busy: %1</source>
        <translation>belegt: %1</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>Seriennr. %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
</context>
<context>
    <name>fota::PreflightCard</name>
    <message>
        <source>Checked at %1</source>
        <translation>Geprüft um %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a row of what was looked at: its state, then the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fota::PreflightWords</name>
    <message>
        <source>The check file names %1, which is newer, in %2.</source>
        <translation>Die Prüfdatei nennt %1, eine neuere Version, in %2.</translation>
    </message>
    <message>
        <source>The check file names %1 in %2; which version is newer cannot be told.</source>
        <translation>Die Prüfdatei nennt %1 in %2; welche Version neuer ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The check file names %1, which is older, in %2.</source>
        <translation>Die Prüfdatei nennt %1, eine ältere Version, in %2.</translation>
    </message>
    <message>
        <source>That %2 leads to %1 was typed, not read from a check file.</source>
        <translation>Dass %2 zu %1 führt, wurde eingetippt, nicht aus einer Prüfdatei gelesen.</translation>
    </message>
    <message>
        <source>Its name says that it is for %1.</source>
        <translation>Laut ihrem Namen ist sie für %1.</translation>
    </message>
    <message>
        <source>Its name, %1, does not say for which version it is.</source>
        <translation>Ihr Name, %1, sagt nicht, für welche Version sie ist.</translation>
    </message>
    <message>
        <source>%1 is %2 above a weak signal (%3).</source>
        <translation>%1 liegt %2 über einem schwachen Signal (%3).</translation>
    </message>
    <message>
        <source>%1 is %2 too weak (%3 is the limit): the download may be cut off.</source>
        <translation>%1 ist um %2 zu schwach (Grenze: %3): Der Download kann abreißen.</translation>
    </message>
    <message>
        <source>The module told no signal strength.</source>
        <translation>Das Modul hat keine Signalstärke gemeldet.</translation>
    </message>
    <message>
        <source>The module is in its home network.</source>
        <translation>Das Modul ist in seinem Heimatnetz.</translation>
    </message>
    <message>
        <source>The module is roaming: the download may cost.</source>
        <translation>Das Modul ist im Roaming: Der Download kann etwas kosten.</translation>
    </message>
    <message>
        <source>The module told no registration.</source>
        <translation>Das Modul hat zur Einbuchung nichts gemeldet.</translation>
    </message>
    <message>
        <source>The SIM card is ready.</source>
        <translation>Die SIM-Karte ist bereit.</translation>
    </message>
    <message>
        <source>The update over the serial line needs no network.</source>
        <translation>Das Update über die serielle Leitung braucht kein Netz.</translation>
    </message>
    <message>
        <source>No other program is known to have it open.</source>
        <translation>Es ist kein anderes Programm bekannt, das den Port geöffnet hat.</translation>
    </message>
    <message>
        <source>%1 has it open, too, and could write into the update.</source>
        <translation>%1 hat den Port ebenfalls geöffnet und könnte in das Update hineinschreiben.</translation>
    </message>
    <message>
        <source>The modem service of the system did not leave it alone: %1</source>
        <translation>Der Modemdienst des Systems hat den Port nicht in Ruhe gelassen: %1</translation>
    </message>
    <message>
        <source>Who else uses %1, which is no device of this computer, is not known.</source>
        <translation>Wer sonst %1 benutzt, ist nicht bekannt: Es ist kein Gerät dieses Computers.</translation>
    </message>
    <message>
        <source>%1 are free in %2.</source>
        <translation>%1 sind frei in %2.</translation>
    </message>
    <message>
        <source>Only %1 are free in %2, for the record of the run.</source>
        <translation>Nur %1 sind frei in %2, für die Aufzeichnung des Laufs.</translation>
    </message>
    <message>
        <source>How much room there is in %1 is not known.</source>
        <translation>Wie viel Platz in %1 ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This computer is not known to run on battery.</source>
        <translation>Es ist nicht bekannt, dass dieser Computer im Akkubetrieb läuft.</translation>
    </message>
    <message>
        <source>This computer runs on battery, at %1 %.</source>
        <translation>Dieser Computer läuft im Akkubetrieb, bei %1 %.</translation>
    </message>
    <message>
        <source>This computer runs on battery, at %1 %: connect its power supply.</source>
        <translation>Dieser Computer läuft im Akkubetrieb, bei %1 %: Netzteil anschließen.</translation>
    </message>
    <message>
        <source>Where this computer gets its power from is not known.</source>
        <translation>Woher dieser Computer seinen Strom bezieht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Base of the file</source>
        <translation>Basis der Datei</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Einbuchung</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>beachten</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>fota::ProfilePanel</name>
    <message>
        <source>Other for these modules</source>
        <translation>Abweichend für diese Module</translation>
    </message>
    <message>
        <source>as for all modules</source>
        <translation>wie für alle Module</translation>
    </message>
    <message>
        <source>FTP mode</source>
        <translation>FTP-Modus</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>never written into this module</source>
        <translation>wird nie in dieses Modul geschrieben</translation>
    </message>
    <message>
        <source>It holds for the runs of a module of this profile, before what is set for all modules. An APN that is given here is also the leave to replace another one.</source>
        <translation>Das gilt für die Läufe eines Moduls mit diesem Profil, vor dem, was für alle Module eingestellt ist. Ein hier angegebener APN ist auch die Erlaubnis, einen anderen zu ersetzen.</translation>
    </message>
    <message>
        <source>What the profile holds</source>
        <translation>Inhalt des Profils</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>family and category of a module</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>All of it is confirmed.</source>
        <translation>Alles ist bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the values are not confirmed by a module or a document.</source>
        <translation>
            <numerusform>%n der Werte ist weder von einem Modul noch von einem Dokument bestätigt.</numerusform>
            <numerusform>%n der Werte sind weder von einem Modul noch von einem Dokument bestätigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::ProfileWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Data context</source>
        <translation>Datenkontext</translation>
    </message>
    <message>
        <source>PDP type</source>
        <translation>PDP-Typ</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>APN is never written</source>
        <translation>APN wird nie geschrieben</translation>
    </message>
    <message>
        <source>Registration is asked with</source>
        <translation>Einbuchung wird abgefragt mit</translation>
    </message>
    <message>
        <source>Version has a last number of its own</source>
        <translation>Version hat eine eigene letzte Zahl</translation>
    </message>
    <message>
        <source>FTP is reopened between two files</source>
        <translation>FTP wird zwischen zwei Dateien neu geöffnet</translation>
    </message>
    <message>
        <source>Form of the download</source>
        <translation>Form des Downloads</translation>
    </message>
    <message>
        <source>Longest file name</source>
        <translation>Längster Dateiname</translation>
    </message>
    <message>
        <source>Pause after the FTP login</source>
        <translation>Pause nach der FTP-Anmeldung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Network&apos;s update can be answered</source>
        <translation>Update des Netzes lässt sich beantworten</translation>
    </message>
    <message>
        <source>File is checked before it is applied</source>
        <translation>Datei wird vor dem Anwenden geprüft</translation>
    </message>
    <message>
        <source>Restarts of an update</source>
        <translation>Neustarts eines Updates</translation>
    </message>
    <message>
        <source>Usual seconds of the restarts</source>
        <translation>Übliche Dauer der Neustarts (s)</translation>
    </message>
    <message>
        <source>Form of the local update</source>
        <translation>Form des lokalen Updates</translation>
    </message>
    <message>
        <source>Blocks of the local update</source>
        <translation>Blöcke des lokalen Updates</translation>
    </message>
    <message>
        <source>%1 bytes, %2 s apart</source>
        <translation>%1 Bytes, %2 s Abstand</translation>
    </message>
    <message>
        <source>Largest file of the local update (bytes)</source>
        <translation>Größte Datei des lokalen Updates (Bytes)</translation>
    </message>
    <message>
        <source>A local file is checked before it is applied</source>
        <translation>Lokale Datei wird vor dem Anwenden geprüft</translation>
    </message>
    <message>
        <source>A local file is applied with</source>
        <translation>Lokale Datei wird angewendet mit</translation>
    </message>
    <message>
        <source>Slowest fair download (B/s)</source>
        <translation>Langsamster annehmbarer Download (B/s)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>AT guide of the LE910 V2, #OTASUAN</source>
        <translation>AT-Handbuch des LE910 V2, #OTASUAN</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver does not name this module</source>
        <translation>der Treiber von MultiTech nennt dieses Modul nicht</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver refuses to write it</source>
        <translation>der Treiber von MultiTech weigert sich, ihn zu schreiben</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver uses 1</source>
        <translation>der Treiber von MultiTech nimmt 1</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver uses IP</source>
        <translation>der Treiber von MultiTech nimmt IP</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver uses the same</source>
        <translation>der Treiber von MultiTech nimmt dasselbe</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver writes it</source>
        <translation>der Treiber von MultiTech schreibt ihn</translation>
    </message>
    <message>
        <source>a public updater of LE910-NA1, of the same family</source>
        <translation>ein öffentliches Aktualisierungsprogramm des LE910-NA1, aus derselben Familie</translation>
    </message>
    <message>
        <source>a public updater of this module</source>
        <translation>ein öffentliches Aktualisierungsprogramm dieses Moduls</translation>
    </message>
    <message>
        <source>a public updater of this module: 2 to 5 minutes</source>
        <translation>ein öffentliches Aktualisierungsprogramm dieses Moduls: 2 bis 5 Minuten</translation>
    </message>
    <message>
        <source>a shipped LE910 driver, which reopens FTP between its two files</source>
        <translation>ein ausgelieferter LE910-Treiber, der FTP zwischen seinen beiden Dateien neu öffnet</translation>
    </message>
    <message>
        <source>a shipped LE910 driver, which waits 2 s</source>
        <translation>ein ausgelieferter LE910-Treiber, der 2 s wartet</translation>
    </message>
    <message>
        <source>note 4.d</source>
        <translation>Anwendungshinweis 4.d</translation>
    </message>
    <message>
        <source>note 4.o</source>
        <translation>Anwendungshinweis 4.o</translation>
    </message>
    <message>
        <source>session log of the note</source>
        <translation>Sitzungsprotokoll des Anwendungshinweises</translation>
    </message>
    <message>
        <source>the note, whose steps are the same for every module</source>
        <translation>der Anwendungshinweis, dessen Schritte für alle Module gleich sind</translation>
    </message>
</context>
<context>
    <name>fota::ProfilesPage</name>
    <message>
        <source>Module profiles</source>
        <translation>Modulprofile</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>model of a module and its category, e.g. Cat M1</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fota::ProgressCard</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Present version</source>
        <translation>Jetzige Version</translation>
    </message>
    <message>
        <source>Target version</source>
        <translation>Zielversion</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1, meist %2</translation>
    </message>
    <message>
        <source>%1, usually %2 to %3</source>
        <translation>%1, meist %2 bis %3</translation>
    </message>
</context>
<context>
    <name>fota::PushCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Update by the network</source>
        <translation>Update durch das Netz</translation>
    </message>
    <message>
        <source>Progress of the network&apos;s update</source>
        <translation>Fortschritt des Updates durch das Netz</translation>
    </message>
</context>
<context>
    <name>fota::RegistrationStrip</name>
    <message>
        <source>Registration over time</source>
        <translation>Einbuchung im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4</source>
        <translation>%1 von %2 bis %3, %4</translation>
    </message>
    <message>
        <source>The registration was not read yet.</source>
        <translation>Die Einbuchung wurde noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>fota::ReplayBar</name>
    <message>
        <source>with the stamps of Tera Term</source>
        <translation>mit den Zeitstempeln von Tera Term</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>a session bundle</source>
        <translation>ein Sitzungspaket</translation>
    </message>
    <message>
        <source>with dates and times</source>
        <translation>mit Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>with times of day</source>
        <translation>mit Uhrzeiten</translation>
    </message>
    <message>
        <source>of ModemManager</source>
        <translation>von ModemManager</translation>
    </message>
    <message>
        <source>of Mbed OS</source>
        <translation>von Mbed OS</translation>
    </message>
    <message>
        <source>without times</source>
        <translation>ohne Zeiten</translation>
    </message>
    <message>
        <source>no whole procedure</source>
        <translation>kein ganzer Ablauf</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Session %1: %2, %3</source>
        <translation>Sitzung %1: %2, %3</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <extracomment>The mark of a window that shows a log</extracomment>
        <translation>WIEDERGABE</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Session of the log</source>
        <translation>Sitzung des Protokolls</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n line(s)</source>
        <translation>
            <numerusform>%1, %2, %n Zeile</numerusform>
            <numerusform>%1, %2, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the analysis</source>
        <translation>Analyse anhalten</translation>
    </message>
    <message>
        <source>%1 is being unpacked: %2 %</source>
        <translation>%1 wird entpackt: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 is being analyzed: %2 %, %Ln session(s)</source>
        <translation>
            <numerusform>%1 wird ausgewertet: %2 %, %Ln Sitzung</numerusform>
            <numerusform>%1 wird ausgewertet: %2 %, %Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, analyzed up to there</source>
        <extracomment>%1 is &quot;name, format, 123 lines&quot;</extracomment>
        <translation>%1, so weit ausgewertet</translation>
    </message>
    <message>
        <source>%1, %2 of %3 sessions listed</source>
        <extracomment>%1 is &quot;name, format, 123 lines&quot;</extracomment>
        <translation>%1, %2 von %3 Sitzungen aufgeführt</translation>
    </message>
</context>
<context>
    <name>fota::ReplayControls</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Einzelschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>how fast a log is played; %1 is a number</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Stelle im Protokoll</translation>
    </message>
    <message>
        <source>State of the replay</source>
        <translation>Stand der Wiedergabe</translation>
    </message>
    <message>
        <source>To the next command of the engine</source>
        <translation>Bis zum nächsten Befehl des Ablaufs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Not replayed: %1</source>
        <translation>Keine Wiedergabe: %1</translation>
    </message>
    <message>
        <source>Command %1 of %2</source>
        <translation>Befehl %1 von %2</translation>
    </message>
</context>
<context>
    <name>fota::ReplayView</name>
    <message>
        <source>The log is replayed: the engine runs against it.</source>
        <translation>Das Protokoll wird abgespielt: Der Ablauf läuft dagegen.</translation>
    </message>
    <message>
        <source>Nothing is sent to any module.</source>
        <translation>An kein Modul wird etwas gesendet.</translation>
    </message>
    <message>
        <source>The step ended: %1. In the log it ended: %2.</source>
        <extracomment>%1 and %2 are states of a step, such as &quot;done&quot;</extracomment>
        <translation>Der Schritt endete: %1. Im Protokoll endete er: %2.</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios of a simulated module (*.json)</source>
        <translation>Szenarien eines simulierten Moduls (*.json)</translation>
    </message>
    <message>
        <source>No scenario was written: %1</source>
        <translation>Es wurde kein Szenario geschrieben: %1</translation>
    </message>
    <message>
        <source>Scenario written to %1; identifiers in it are made up</source>
        <translation>Szenario nach %1 geschrieben; Kennungen darin sind erfunden</translation>
    </message>
    <message>
        <source>A log of this size is not replayed.</source>
        <translation>Ein Protokoll dieser Größe wird nicht abgespielt.</translation>
    </message>
</context>
<context>
    <name>fota::ReplayWords</name>
    <message>
        <source>%1 is sent next; the log has %3 first, in line %2. The engine does without it.</source>
        <extracomment>%1 and %3 are AT commands, %2 is the number of a line</extracomment>
        <translation>Als Nächstes wird %1 gesendet; im Protokoll kommt vorher %3 in Zeile %2. Der Ablauf kommt ohne aus.</translation>
    </message>
    <message>
        <source>%1 is not in the log. It gets the answer to %2: another file was downloaded then.</source>
        <extracomment>%1 and %2 are AT commands</extracomment>
        <translation>%1 steht nicht im Protokoll. Es bekommt die Antwort auf %2: Damals wurde eine andere Datei geladen.</translation>
    </message>
    <message>
        <source>%1 is not in the log. Its answer is made up: what any module says, or what the log implies.</source>
        <extracomment>%1 is an AT command</extracomment>
        <translation>%1 steht nicht im Protokoll. Die Antwort ist erfunden: was jedes Modul sagt oder was das Protokoll nahelegt.</translation>
    </message>
    <message>
        <source>%1 is not in the log, and nothing tells what the module would have answered. It gets ERROR.</source>
        <extracomment>%1 is an AT command</extracomment>
        <translation>%1 steht nicht im Protokoll, und nichts sagt, was das Modul geantwortet hätte. Es bekommt ERROR.</translation>
    </message>
    <message>
        <source>%1 is sent, and the log ends before it: from here on nothing answers.</source>
        <extracomment>%1 is an AT command</extracomment>
        <translation>%1 wird gesendet, und das Protokoll endet davor: Von hier an antwortet nichts mehr.</translation>
    </message>
    <message>
        <source>The replay ended: %1. The log shows no end.</source>
        <extracomment>%1 is a verdict, such as &quot;Updated&quot;</extracomment>
        <translation>Die Wiedergabe endete: %1. Das Protokoll zeigt kein Ende.</translation>
    </message>
    <message>
        <source>The replay ended as the log did: %1.</source>
        <extracomment>%1 is a verdict, such as &quot;Updated&quot;</extracomment>
        <translation>Die Wiedergabe endete wie das Protokoll: %1.</translation>
    </message>
    <message>
        <source>The replay ended otherwise than the log: %1 instead of %2.</source>
        <extracomment>%1 and %2 are verdicts, such as &quot;Updated&quot;</extracomment>
        <translation>Die Wiedergabe endete anders als das Protokoll: %1 statt %2.</translation>
    </message>
</context>
<context>
    <name>fota::ReplyMeaning</name>
    <message>
        <source>the network wants to update the firmware and waits for an answer</source>
        <translation>das Netz will die Firmware aktualisieren und wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>the network&apos;s question was not answered in time</source>
        <translation>die Update-Anfrage des Netzes wurde nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>the network begins an update without a question</source>
        <translation>das Netz beginnt ein Update ohne Anfrage</translation>
    </message>
    <message>
        <source>the module talks to the network&apos;s update server</source>
        <translation>das Modul spricht mit dem Update-Server des Netzes</translation>
    </message>
    <message>
        <source>the download of an update begins</source>
        <translation>der Download eines Updates beginnt</translation>
    </message>
    <message>
        <source>%1 % of an update are downloaded</source>
        <translation>%1 % eines Updates sind heruntergeladen</translation>
    </message>
    <message>
        <source>an update is being downloaded</source>
        <translation>ein Update wird heruntergeladen</translation>
    </message>
    <message>
        <source>the update is downloaded</source>
        <translation>das Update ist heruntergeladen</translation>
    </message>
    <message>
        <source>the delta file is whole and fits</source>
        <translation>die Delta-Datei ist vollständig und passt</translation>
    </message>
    <message>
        <source>the delta file does not fit the running version</source>
        <translation>die Delta-Datei passt nicht zur laufenden Version</translation>
    </message>
    <message>
        <source>the delta file is damaged or is none</source>
        <translation>die Delta-Datei ist beschädigt oder keine</translation>
    </message>
    <message>
        <source>the delta file was refused</source>
        <translation>die Delta-Datei wurde abgelehnt</translation>
    </message>
    <message>
        <source>the module restarts into the new firmware</source>
        <translation>das Modul startet in die neue Firmware neu</translation>
    </message>
    <message>
        <source>the module runs the new firmware</source>
        <translation>auf dem Modul läuft die neue Firmware</translation>
    </message>
    <message>
        <source>the server was told of the update</source>
        <translation>dem Server wurde das Update gemeldet</translation>
    </message>
    <message>
        <source>the update failed</source>
        <translation>das Update ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the server has no update</source>
        <translation>der Server hat kein Update</translation>
    </message>
    <message>
        <source>the data session of the update is over</source>
        <translation>die Datenverbindung des Updates ist beendet</translation>
    </message>
    <message>
        <source>of an update; this program does not know the text</source>
        <translation>zu einem Update; dieses Programm kennt den Text nicht</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Endergebnis</translation>
    </message>
    <message>
        <source>the command has ended well</source>
        <translation>der Befehl ist erfolgreich beendet</translation>
    </message>
    <message>
        <source>the command was refused; no reason told</source>
        <translation>der Befehl wurde abgelehnt; kein Grund genannt</translation>
    </message>
    <message>
        <source>Data mode</source>
        <translation>Datenmodus</translation>
    </message>
    <message>
        <source>from here on the bytes are those of a file</source>
        <translation>ab hier sind die Bytes die einer Datei</translation>
    </message>
    <message>
        <source>End of the data mode</source>
        <translation>Ende des Datenmodus</translation>
    </message>
    <message>
        <source>the connection has ended, whether or not all came</source>
        <translation>die Verbindung ist beendet, ob nun alles ankam oder nicht</translation>
    </message>
    <message>
        <source>A call comes in</source>
        <translation>Ein Anruf kommt an</translation>
    </message>
    <message>
        <source>Data for a socket has come</source>
        <translation>Daten für einen Socket sind da</translation>
    </message>
    <message>
        <source>The module has started</source>
        <translation>Das Modul ist gestartet</translation>
    </message>
    <message>
        <source>Error result of messages (+CMS)</source>
        <translation>Fehlerergebnis für Nachrichten (+CMS)</translation>
    </message>
    <message>
        <source>Error result (+CME)</source>
        <translation>Fehlerergebnis (+CME)</translation>
    </message>
    <message>
        <source>the command was refused; this program does not know the reason</source>
        <translation>der Befehl wurde abgelehnt; dieses Programm kennt den Grund nicht</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>A line of the module</source>
        <translation>Eine Zeile des Moduls</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Report of an update</source>
        <translation>Meldung zu einem Update</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A line that this program does not know</source>
        <translation>Eine Zeile, die dieses Programm nicht kennt</translation>
    </message>
</context>
<context>
    <name>fota::ReportWords</name>
    <message>
        <source>The log shows no whole update.</source>
        <translation>Das Log zeigt kein vollständiges Update.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Version vorher</translation>
    </message>
    <message>
        <source>Version wanted</source>
        <translation>Version gewünscht</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Version nachher</translation>
    </message>
    <message>
        <source>Sub-version</source>
        <translation>Unterversion</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1 lines from line %2 on, %3 commands, format %4</source>
        <translation>%1 Zeilen ab Zeile %2, %3 Befehle, Format %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>%1 values, %2 to %3</source>
        <translation>%1 Werte, %2 bis %3</translation>
    </message>
    <message>
        <source>Nothing had to be removed from this report.</source>
        <translation>Aus diesem Bericht musste nichts entfernt werden.</translation>
    </message>
    <message>
        <source>Removed from this report, a token in the place of each value: %1.</source>
        <translation>Aus diesem Bericht entfernt, mit einem Platzhalter für jeden Wert: %1.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Behalten: %1.</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Bericht über %1</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
    <message>
        <source>The log has %1 more sessions.</source>
        <translation>Das Log enthält %1 weitere Sitzungen.</translation>
    </message>
</context>
<context>
    <name>fota::RunFlow</name>
    <message>
        <source>The password for %1 on %2 is needed.</source>
        <translation>Das Passwort für %1 auf %2 wird gebraucht.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends, never in a file.</source>
        <translation>Es bleibt bis zum Ende des Programms im Speicher, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Use it and check</source>
        <translation>Benutzen und prüfen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The module keeps updating without this program.</source>
        <translation>Das Modul aktualisiert sich auch ohne dieses Programm weiter.</translation>
    </message>
    <message>
        <source>Keep power connected.</source>
        <translation>Strom nicht trennen.</translation>
    </message>
    <message>
        <source>Stop watching?</source>
        <translation>Überwachung beenden?</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Weiter überwachen</translation>
    </message>
    <message>
        <source>Stop watching and close</source>
        <translation>Überwachung beenden und schließen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Ein Lauf ist im Gang.</translation>
    </message>
    <message>
        <source>The module is not being changed yet; what is open will be closed first.</source>
        <translation>Das Modul wird noch nicht verändert; was offen ist, wird zuerst geschlossen.</translation>
    </message>
    <message>
        <source>Stop it and close the window?</source>
        <translation>Anhalten und das Fenster schließen?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 is not a module that the program knows.</source>
        <translation>%1 ist kein Modul, das das Programm kennt.</translation>
    </message>
    <message>
        <source>It was identified and is not changed. Not known are its data context, how it takes files, and how it restarts.</source>
        <translation>Es wurde erkannt und wird nicht verändert. Nicht bekannt sind sein Datenkontext, wie es Dateien annimmt und wie es neu startet.</translation>
    </message>
    <message>
        <source>To update it, choose the profile of its nearest relative; the consent will say so.</source>
        <translation>Zum Aktualisieren das Profil des nächsten Verwandten wählen; die Zustimmung nennt es.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Profil benutzen</translation>
    </message>
    <message>
        <source>Try the common speeds</source>
        <translation>Geschwindigkeit suchen</translation>
    </message>
</context>
<context>
    <name>fota::RunPage</name>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping when the module has answered…</source>
        <translation>Hält an, sobald das Modul geantwortet hat…</translation>
    </message>
    <message>
        <source>Asking the module…</source>
        <translation>Das Modul wird abgefragt…</translation>
    </message>
    <message>
        <source>No module connected</source>
        <translation>Kein Modul verbunden</translation>
    </message>
    <message>
        <source>Choose a port and press Connect.</source>
        <translation>Einen Port wählen und „Verbinden“ drücken.</translation>
    </message>
    <message>
        <source>Check asks the server for a newer version and applies nothing.</source>
        <translation>„Prüfen“ fragt den Server nach einer neueren Version und wendet nichts an.</translation>
    </message>
</context>
<context>
    <name>fota::SavedCommands</name>
    <message>
        <source>A command has no text.</source>
        <translation>Ein Befehl hat keinen Text.</translation>
    </message>
    <message>
        <source>A command that may hold a password or a PIN is not kept.</source>
        <translation>Ein Befehl, der ein Passwort oder eine PIN enthalten könnte, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” has no reply: %2</source>
        <translation>„%1“ hat keine Antwort: %2</translation>
    </message>
    <message>
        <source>“%1” has ended well after %2: %3</source>
        <translation>„%1“ ist nach %2 erfolgreich beendet: %3</translation>
    </message>
    <message>
        <source>“%1” has failed after %2: %3</source>
        <translation>„%1“ ist nach %2 fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>“%1” is as expected after %2: %3</source>
        <translation>„%1“ ist nach %2 wie erwartet: %3</translation>
    </message>
    <message>
        <source>“%1” is not as expected: no line of the reply has “%2”. It ended with %3.</source>
        <translation>„%1“ ist nicht wie erwartet: Keine Zeile der Antwort enthält „%2“. Sie endete mit %3.</translation>
    </message>
</context>
<context>
    <name>fota::SavedCommandsDialog</name>
    <message>
        <source>Saved commands</source>
        <translation>Gespeicherte Befehle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>They are sent from the menu beside Send, and the reply is held against what is expected. They are kept in a plain file: none with a password or a PIN.</source>
        <translation>Sie werden aus dem Menü neben „Senden“ gesendet, und die Antwort wird mit dem Erwarteten verglichen. Sie liegen in einer gewöhnlichen Datei: keiner mit einem Passwort oder einer PIN.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as the menu shows it</source>
        <translation>wie im Menü gezeigt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>part of a line; else OK</source>
        <translation>Teil einer Zeile; sonst OK</translation>
    </message>
    <message>
        <source>Limit in seconds</source>
        <translation>Grenze in Sekunden</translation>
    </message>
    <message>
        <source>as for others</source>
        <translation>wie bei anderen</translation>
    </message>
    <message>
        <source>(no command yet)</source>
        <translation>(noch kein Befehl)</translation>
    </message>
    <message numerus="yes">
        <source>The limit is at most %n second(s).</source>
        <translation>
            <numerusform>Die Grenze beträgt höchstens %n Sekunde.</numerusform>
            <numerusform>Die Grenze beträgt höchstens %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::SearchBar</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a day is written</extracomment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>IMEI, model, version, operator, tag, note…</source>
        <translation>IMEI, Modell, Version, Betreiber, Schlagwort, Notiz…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Zwischen zwei Tagen…</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
</context>
<context>
    <name>fota::ServerPage</name>
    <message>
        <source>Server and password</source>
        <translation>Server und Passwort</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>name or address, port if not 21</source>
        <translation>Name oder Adresse, Port falls nicht 21</translation>
    </message>
    <message>
        <source>A name or an IPv4 address is needed, with :port where it is not 21.</source>
        <translation>Nötig ist ein Name oder eine IPv4-Adresse, mit :Port, wenn es nicht 21 ist.</translation>
    </message>
    <message>
        <source>Printable ASCII without blank, quote, comma and backslash can be sent to the module.</source>
        <translation>An das Modul lässt sich druckbares ASCII ohne Leerzeichen, Anführungszeichen, Komma und Backslash senden.</translation>
    </message>
    <message>
        <source>Letters, digits, points, hyphens, underscores and slashes can be sent to the module.</source>
        <translation>An das Modul lassen sich Buchstaben, Ziffern, Punkte, Bindestriche, Unterstriche und Schrägstriche senden.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Passwort merken</translation>
    </message>
    <message>
        <source>Ask each time, keep none</source>
        <translation>Jedes Mal fragen, nicht merken</translation>
    </message>
    <message>
        <source>In the keychain of the system</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Passwort löschen</translation>
    </message>
    <message>
        <source>The password is forgotten, in the keychain, too.</source>
        <translation>Das Passwort ist gelöscht, auch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>wird erfragt, wenn es gebraucht wird</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>the one after login</source>
        <translation>der nach dem Anmelden</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>Prüfdatei</translation>
    </message>
    <message>
        <source>firmwarecheck.csv; may hold {imei}</source>
        <translation>firmwarecheck.csv; kann {imei} enthalten</translation>
    </message>
    <message>
        <source>FTP mode</source>
        <translation>FTP-Modus</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>FTP sends user, password and files in clear text. The password is kept in memory until the program ends, or in the keychain; never in a file.</source>
        <translation>FTP sendet Benutzer, Passwort und Dateien im Klartext. Das Passwort bleibt bis zum Ende des Programms im Speicher oder liegt im Schlüsselbund, nie in einer Datei.</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>für diese Sitzung gemerkt</translation>
    </message>
</context>
<context>
    <name>fota::SessionCard</name>
    <message>
        <source>About the session</source>
        <translation>Über die Sitzung</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>Notiz zur Sitzung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Verdict of the session</source>
        <translation>Ergebnis der Sitzung</translation>
    </message>
    <message>
        <source>Tags of the session</source>
        <translation>Schlagwörter der Sitzung</translation>
    </message>
    <message>
        <source>customer 7, bench test</source>
        <translation>Kunde 7, Labortest</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>What is worth remembering</source>
        <translation>Was man sich merken sollte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>It lies on another bench, where it is opened and gets its tags and note.</source>
        <translation>Sie liegt auf einem anderen Arbeitsplatz; dort wird sie geöffnet und bekommt Schlagwörter und Notiz.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>fota::SessionWords</name>
    <message>
        <source>no end on record</source>
        <translation>kein Ende aufgezeichnet</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Of a fault, as &quot;F04&quot;</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>A firmware version</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>A firmware version</extracomment>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A firmware version</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a session; its id</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>Names the file of the session that cannot be read</extracomment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>fota::SettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>Seite der Einstellungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Look at “%1”</source>
        <translation>„%1“ ansehen</translation>
    </message>
    <message>
        <source>The settings, without passwords, were written to %1</source>
        <translation>Die Einstellungen wurden ohne Passwörter nach %1 geschrieben</translation>
    </message>
    <message>
        <source>The settings were not written: %1</source>
        <translation>Die Einstellungen wurden nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>All that the file holds is in the fields; it counts once it is saved.</source>
        <translation>Alles aus der Datei steht in den Feldern; es gilt, sobald es gespeichert ist.</translation>
    </message>
    <message numerus="yes">
        <source>What is in the fields now counts once it is saved. %n of the file&apos;s values were not taken:</source>
        <translation>
            <numerusform>Was jetzt in den Feldern steht, gilt, sobald es gespeichert ist. %n Wert der Datei wurde nicht übernommen:</numerusform>
            <numerusform>Was jetzt in den Feldern steht, gilt, sobald es gespeichert ist. %n Werte der Datei wurden nicht übernommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>fota::SharedHistoryPage</name>
    <message>
        <source>Shared history</source>
        <translation>Gemeinsamer Verlauf</translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation>PostgreSQL-Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>none: this bench keeps its own history</source>
        <translation>keiner: Dieser Platz führt seinen eigenen Verlauf</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>wie an diesem Rechner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>wie es aufbewahrt ist</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Name dieses Platzes</translation>
    </message>
    <message>
        <source>the computer&apos;s</source>
        <translation>der des Rechners</translation>
    </message>
    <message>
        <source>Also where the server offers no encryption</source>
        <translation>Auch wenn der Server keine Verschlüsselung anbietet</translation>
    </message>
    <message>
        <source>History server</source>
        <translation>Server des Verlaufs</translation>
    </message>
    <message>
        <source>History user</source>
        <translation>Benutzer des Verlaufs</translation>
    </message>
    <message>
        <source>History password</source>
        <translation>Passwort des Verlaufs</translation>
    </message>
    <message>
        <source>Sessions are kept in this computer first and sent when the server is there; none is lost while it is away. The password is kept in the keychain of the system, in no file. All of it takes effect when the program starts next.</source>
        <translation>Sitzungen bleiben zuerst auf diesem Rechner und werden gesendet, sobald der Server da ist; solange er fehlt, geht keine verloren. Das Passwort liegt im Schlüsselbund des Systems, in keiner Datei. Alles gilt ab dem nächsten Start des Programms.</translation>
    </message>
</context>
<context>
    <name>fota::SignalDock</name>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>folgen</translation>
    </message>
    <message>
        <source>follow the signal</source>
        <translation>dem Signal folgen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Als Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Als Zeichnung speichern (SVG)…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save as table (CSV)…</source>
        <translation>Als Tabelle speichern (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Zoom, copy or save the signal</source>
        <translation>Signal vergrößern, verkleinern, kopieren oder speichern</translation>
    </message>
    <message>
        <source>Save the signal</source>
        <translation>Signal speichern</translation>
    </message>
</context>
<context>
    <name>fota::SignalExport</name>
    <message>
        <source>The name is a link; links are not written to.</source>
        <translation>Der Name ist eine Verknüpfung; in Verknüpfungen wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
</context>
<context>
    <name>fota::SignalPage</name>
    <message>
        <source>RSSI, excellent from</source>
        <translation>RSSI, ausgezeichnet ab</translation>
    </message>
    <message>
        <source>RSSI, good from</source>
        <translation>RSSI, gut ab</translation>
    </message>
    <message>
        <source>RSSI, fair from</source>
        <translation>RSSI, mäßig ab</translation>
    </message>
    <message>
        <source>RSSI, poor from</source>
        <translation>RSSI, schlecht ab</translation>
    </message>
    <message>
        <source>RSRP, strong from</source>
        <translation>RSRP, stark ab</translation>
    </message>
    <message>
        <source>RSRP, good from</source>
        <translation>RSRP, gut ab</translation>
    </message>
    <message>
        <source>RSRP, fair from</source>
        <translation>RSRP, mäßig ab</translation>
    </message>
    <message>
        <source>RSRQ, good from</source>
        <translation>RSRQ, gut ab</translation>
    </message>
    <message>
        <source>RSRQ, fair from</source>
        <translation>RSRQ, mäßig ab</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed.</source>
        <translation>Nötig ist eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>It must be lower than the one before.</source>
        <translation>Der Wert muss niedriger sein als der davor.</translation>
    </message>
    <message>
        <source>RSSI</source>
        <translation>RSSI</translation>
    </message>
    <message>
        <source>RSRP</source>
        <translation>RSRP</translation>
    </message>
    <message>
        <source>RSRQ</source>
        <translation>RSRQ</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dBm</source>
        <translation>dBm</translation>
    </message>
    <message>
        <source>All to their defaults</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>They change how a value is called and drawn. A run warns of a weak signal by a limit of its own, −97 dBm.</source>
        <translation>Sie ändern, wie ein Wert genannt und gezeichnet wird. Vor schwachem Signal warnt ein Lauf nach eigener Grenze, −97&#xa0;dBm.</translation>
    </message>
    <message>
        <source>Excellent from</source>
        <translation>Ausgezeichnet ab</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Gut ab</translation>
    </message>
    <message>
        <source>Fair from</source>
        <translation>Mäßig ab</translation>
    </message>
    <message>
        <source>Poor from</source>
        <translation>Schlecht ab</translation>
    </message>
    <message>
        <source>Strong from</source>
        <translation>Stark ab</translation>
    </message>
</context>
<context>
    <name>fota::SignalPlot</name>
    <message>
        <source>Signal plot</source>
        <translation>Signalverlauf</translation>
    </message>
    <message>
        <source>No signal was measured yet.</source>
        <translation>Es wurde noch kein Signal gemessen.</translation>
    </message>
    <message>
        <source>%1 apply</source>
        <extracomment>A mark in the plot: the apply, with the letter of its step</extracomment>
        <translation>%1 Anwenden</translation>
    </message>
    <message>
        <source>restart %1</source>
        <extracomment>A mark in the plot; the number of the restart</extracomment>
        <translation>Neustart %1</translation>
    </message>
</context>
<context>
    <name>fota::SignalWords</name>
    <message>
        <source>Latest %1, lowest %2, highest %3.</source>
        <translation>Zuletzt %1, niedrigstes %2, höchstes %3.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>A measured value: name, value and unit, and how good that is: &quot;RSRP −95 dBm, good&quot;</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Registration: %1 since %2.</source>
        <translation>Einbuchung: %1 seit %2.</translation>
    </message>
    <message>
        <source>Registration: %1 since %2, before that %3.</source>
        <translation>Einbuchung: %1 seit %2, davor %3.</translation>
    </message>
    <message>
        <source>home</source>
        <extracomment>Of the registration in a network, in a narrow strip: home network</extracomment>
        <translation>Heimat</translation>
    </message>
    <message>
        <source>RSRP: %1</source>
        <translation>RSRP: %1</translation>
    </message>
    <message>
        <source>RSRQ: %1</source>
        <translation>RSRQ: %1</translation>
    </message>
    <message>
        <source>No signal was measured yet.</source>
        <translation>Es wurde noch kein Signal gemessen.</translation>
    </message>
    <message>
        <source>Signal not known</source>
        <translation>Signal nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>State of the registration, and the network&apos;s technology: &quot;home network, Cat M1&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fota::StatisticsModel</name>
    <message>
        <source>%1 % (%2)</source>
        <extracomment>Share of the visits of a step that failed, and their number</extracomment>
        <translation>%1 % (%2)</translation>
    </message>
    <message>
        <source>In session %1</source>
        <translation>In Sitzung %1</translation>
    </message>
    <message>
        <source>%1 %2: %3 visits, median %4, slowest %5, failed %6</source>
        <translation>%1 %2: %3 Durchläufe, Median %4, langsamster %5, fehlgeschlagen %6</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamster</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>fota::StatisticsView</name>
    <message>
        <source>Times of the steps</source>
        <translation>Zeiten der Schritte</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Zurück zu den Sitzungen</translation>
    </message>
    <message>
        <source>Model of the statistics</source>
        <translation>Modell der Statistik</translation>
    </message>
    <message>
        <source>About the statistics</source>
        <translation>Über die Statistik</translation>
    </message>
    <message>
        <source>Time of the steps</source>
        <translation>Zeit der Schritte</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>Unbekanntes Modell</translation>
    </message>
    <message>
        <source>None of these sessions has a step on record.</source>
        <translation>Keine dieser Sitzungen hat einen aufgezeichneten Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>From %n session(s). Median and slowest are of what ended well.</source>
        <translation>
            <numerusform>Aus %n Sitzung. Median und langsamster gelten für das, was gut endete.</numerusform>
            <numerusform>Aus %n Sitzungen. Median und langsamster gelten für das, was gut endete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::StatusRow</name>
    <message>
        <source>%1: what to do</source>
        <extracomment>Name of the text that says what to do when port, SIM card, network or data are not well</extracomment>
        <translation>%1: was zu tun ist</translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>A state that was so when it was last asked for: &quot;last: home network&quot;</extracomment>
        <translation>zuletzt: %1</translation>
    </message>
</context>
<context>
    <name>fota::StatusWords</name>
    <message>
        <source>not there</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Rechte</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>in use elsewhere</source>
        <translation>anderswo in Gebrauch</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nicht zu öffnen</translation>
    </message>
    <message>
        <source>does not respond</source>
        <translation>reagiert nicht</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>folder not usable</source>
        <translation>Ordner nicht benutzbar</translation>
    </message>
    <message>
        <source>no SIM card</source>
        <translation>keine SIM-Karte</translation>
    </message>
    <message>
        <source>asks for its PIN</source>
        <translation>verlangt ihre PIN</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN abgelehnt</translation>
    </message>
    <message>
        <source>asks for its PUK</source>
        <translation>verlangt ihre PUK</translation>
    </message>
    <message>
        <source>still starting</source>
        <translation>startet noch</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht benutzbar</translation>
    </message>
    <message>
        <source>asks for its PIN2</source>
        <translation>verlangt ihre PIN2</translation>
    </message>
    <message>
        <source>Enter the PIN2 with a phone.</source>
        <translation>Die PIN2 mit einem Telefon eingeben.</translation>
    </message>
    <message>
        <source>asks for its PUK2</source>
        <translation>verlangt ihre PUK2</translation>
    </message>
    <message>
        <source>Put the SIM card into a phone and unlock it with the operator&apos;s PUK2.</source>
        <translation>Die SIM-Karte in ein Telefon einlegen und mit der PUK2 des Netzbetreibers entsperren.</translation>
    </message>
    <message>
        <source>module locked to another card</source>
        <translation>Modul an andere Karte gebunden</translation>
    </message>
    <message>
        <source>Insert the SIM card that the module is locked to, or ask who locked it.</source>
        <translation>Die SIM-Karte einlegen, an die das Modul gebunden ist, oder fragen, wer es gebunden hat.</translation>
    </message>
    <message>
        <source>module locked to an operator</source>
        <translation>Modul an Betreiber gebunden</translation>
    </message>
    <message>
        <source>Insert a SIM card of the operator that the module is locked to, or ask who locked it.</source>
        <translation>Eine SIM-Karte des Netzbetreibers einlegen, an den das Modul gebunden ist, oder fragen, wer es gebunden hat.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>The module looks for no network: check that its radio is on (AT+CFUN?) and that the SIM card is activated.</source>
        <translation>Das Modul sucht kein Netz: Prüfen, ob sein Funk eingeschaltet ist (AT+CFUN?) und die SIM-Karte aktiviert ist.</translation>
    </message>
    <message>
        <source>This takes up to three minutes. If it does not end, check the antenna, and ask the operator whether this place is covered.</source>
        <translation>Das dauert bis zu drei Minuten. Wenn es nicht endet, die Antenne prüfen und den Netzbetreiber fragen, ob dieser Ort versorgt ist.</translation>
    </message>
    <message>
        <source>The network refuses the SIM card: ask the operator whether it is activated and may be used in this device and place.</source>
        <translation>Das Netz weist die SIM-Karte ab: Den Netzbetreiber fragen, ob sie aktiviert ist und in diesem Gerät und an diesem Ort verwendet werden darf.</translation>
    </message>
    <message>
        <source>The module may be out of the network&apos;s reach: check the antenna.</source>
        <translation>Das Modul ist möglicherweise außer Reichweite des Netzes: Antenne prüfen.</translation>
    </message>
    <message>
        <source>This is another operator&apos;s network: an update asks before it uses it.</source>
        <translation>Das ist das Netz eines anderen Betreibers: Ein Update fragt, bevor es dieses benutzt.</translation>
    </message>
    <message>
        <source>An update needs data: ask the operator for data service.</source>
        <translation>Ein Update braucht Daten: Den Netzbetreiber nach einem Datendienst fragen.</translation>
    </message>
    <message>
        <source>Ask the operator whether the SIM card is activated.</source>
        <translation>Den Netzbetreiber fragen, ob die SIM-Karte aktiviert ist.</translation>
    </message>
    <message>
        <source>An update waits for the plain state of the home network.</source>
        <translation>Ein Update wartet auf die normale Einbuchung im Heimatnetz.</translation>
    </message>
</context>
<context>
    <name>fota::StepModel</name>
    <message>
        <source>last seen %1 ago</source>
        <translation>zuletzt vor %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>meist %1</translation>
    </message>
    <message>
        <source>keep power connected</source>
        <translation>Strom nicht trennen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>Durchgang %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>von Ihnen angehalten</translation>
    </message>
    <message>
        <source>sent before the interruption</source>
        <translation>vor der Unterbrechung gesendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>Try %1: %2, %3</source>
        <translation>Versuch %1: %2, %3</translation>
    </message>
    <message>
        <source>its end was not seen</source>
        <translation>sein Ende wurde nicht gesehen</translation>
    </message>
</context>
<context>
    <name>fota::StepView</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>fota::StepWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>1 restart</source>
        <translation>1 Neustart</translation>
    </message>
    <message>
        <source>%1 restarts</source>
        <translation>%1 Neustarts</translation>
    </message>
    <message>
        <source>waiting, %1 left</source>
        <translation>wartet, noch %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>Port öffnen</translation>
    </message>
    <message>
        <source>Identify the module</source>
        <translation>Modul erkennen</translation>
    </message>
    <message>
        <source>Check the SIM</source>
        <translation>SIM prüfen</translation>
    </message>
    <message>
        <source>Check SIM and network again</source>
        <translation>SIM und Netz erneut prüfen</translation>
    </message>
    <message>
        <source>connection %1 on context %2</source>
        <translation>Verbindung %1 auf Kontext %2</translation>
    </message>
    <message>
        <source>connection %1 already on context %2</source>
        <translation>Verbindung %1 schon auf Kontext %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>schon %1</translation>
    </message>
    <message>
        <source>the module&apos;s own, %1</source>
        <translation>der des Moduls, %1</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>Kontext %1</translation>
    </message>
    <message>
        <source>%1 on context %2</source>
        <translation>%1 auf Kontext %2</translation>
    </message>
    <message>
        <source>context %1 was open already</source>
        <translation>Kontext %1 war schon offen</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>ja, %1</translation>
    </message>
    <message>
        <source>%1, wanted is %2</source>
        <translation>%1, gewünscht ist %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>was closed already</source>
        <translation>war schon geschlossen</translation>
    </message>
    <message>
        <source>could not be closed</source>
        <translation>ließ sich nicht schließen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1, not the wanted version</source>
        <translation>%1, nicht die gewünschte Version</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Connect and compare</source>
        <translation>Verbinden und vergleichen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Apply and verify</source>
        <translation>Anwenden und prüfen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>restart %1 of %2</source>
        <translation>Neustart %1 von %2</translation>
    </message>
    <message>
        <source>restart %1</source>
        <translation>Neustart %1</translation>
    </message>
    <message>
        <source>the port vanished</source>
        <translation>der Port verschwand</translation>
    </message>
    <message>
        <source>the module fell silent</source>
        <translation>das Modul verstummte</translation>
    </message>
    <message>
        <source>the module lost its settings</source>
        <translation>das Modul verlor seine Einstellungen</translation>
    </message>
    <message>
        <source>the module sent its boot text</source>
        <translation>das Modul meldete seinen Start</translation>
    </message>
    <message>
        <source>%1, came back as %2</source>
        <translation>%1, kam als %2 zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the module takes it</source>
        <translation>das Modul nimmt sie an</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
</context>
<context>
    <name>fota::TransferWords</name>
    <message>
        <source>The name is a link; links are not written to.</source>
        <translation>Der Name ist eine Verknüpfung; in Verknüpfungen wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>The name is not that of a file.</source>
        <translation>Der Name ist nicht der einer Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: this program has no such setting.</source>
        <translation>%1: Dieses Programm hat keine solche Einstellung.</translation>
    </message>
    <message>
        <source>%1: a value of another kind belongs there.</source>
        <translation>%1: Dort gehört ein Wert anderer Art hin.</translation>
    </message>
    <message>
        <source>%1: the number is too small or too large.</source>
        <translation>%1: Die Zahl ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>%1: it is none of those that there are.</source>
        <translation>%1: Das gehört nicht zu den möglichen Werten.</translation>
    </message>
    <message>
        <source>%1: the text is too long or has characters that are not seen.</source>
        <translation>%1: Der Text ist zu lang oder enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>%1: it cannot be sent to a module.</source>
        <translation>%1: Das lässt sich nicht an ein Modul senden.</translation>
    </message>
    <message>
        <source>%1: it is never taken from a file.</source>
        <translation>%1: Das wird nie aus einer Datei übernommen.</translation>
    </message>
    <message>
        <source>The file holds no settings of this program, and nothing was changed (%1).</source>
        <extracomment>the reason is a technical one, in English</extracomment>
        <translation>Die Datei enthält keine Einstellungen dieses Programms, und nichts wurde geändert (%1).</translation>
    </message>
</context>
<context>
    <name>fota::UploadDialog</name>
    <message>
        <source>Delta file</source>
        <translation>Delta-Datei</translation>
    </message>
    <message>
        <source>a file of this computer</source>
        <translation>eine Datei dieses Computers</translation>
    </message>
    <message>
        <source>Target version</source>
        <translation>Zielversion</translation>
    </message>
    <message>
        <source>the version that the file leads to</source>
        <translation>die Version, zu der die Datei führt</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Aus Datei aktualisieren</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>The file is written to the module over the serial line; no network is needed. Nothing is written before you have agreed.</source>
        <translation>Die Datei wird über die serielle Leitung in das Modul geschrieben; ein Netz ist nicht nötig. Vor Ihrer Zustimmung wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delta files (*.bin *.delta *.dlt *.ua)</source>
        <translation>Delta-Dateien (*.bin *.delta *.dlt *.ua)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Delta file: this is a folder.</source>
        <translation>Delta-Datei: Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Delta file: there is no such file.</source>
        <translation>Delta-Datei: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Delta file: it is empty.</source>
        <translation>Delta-Datei: Sie ist leer.</translation>
    </message>
    <message>
        <source>Delta file: you may not read it.</source>
        <translation>Delta-Datei: Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>Target version: it begins with a digit and holds a dot, e.g. 20.00.522.7.</source>
        <translation>Zielversion: Sie beginnt mit einer Ziffer und enthält einen Punkt, z. B. 20.00.522.7.</translation>
    </message>
</context>
<context>
    <name>fota::ValueLabel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: a click copies it</source>
        <translation>%1: ein Klick kopiert es</translation>
    </message>
    <message>
        <source>%1, from %2: a click copies it</source>
        <translation>%1, aus %2: ein Klick kopiert es</translation>
    </message>
    <message>
        <source>Not known; %1 asks for it</source>
        <translation>Nicht bekannt; %1 fragt danach</translation>
    </message>
</context>
<context>
    <name>fota::VerdictWords</name>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Schon aktuell</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Nicht aktualisiert</translation>
    </message>
    <message>
        <source>Unexpected version</source>
        <translation>Unerwartete Version</translation>
    </message>
    <message>
        <source>Module lost</source>
        <translation>Modul verloren</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Update vorhanden</translation>
    </message>
    <message>
        <source>The module was updated.</source>
        <translation>Das Modul wurde aktualisiert.</translation>
    </message>
    <message>
        <source>The module is already up to date.</source>
        <translation>Das Modul ist schon aktuell.</translation>
    </message>
    <message>
        <source>The update did not take effect.</source>
        <translation>Das Update wurde nicht wirksam.</translation>
    </message>
    <message>
        <source>The module runs a version that nobody asked for.</source>
        <translation>Auf dem Modul läuft eine Version, die niemand wollte.</translation>
    </message>
    <message>
        <source>The module did not come back after the update was started.</source>
        <translation>Das Modul kam nach dem Start des Updates nicht zurück.</translation>
    </message>
    <message>
        <source>An update may have been started; its outcome is not known yet.</source>
        <translation>Möglicherweise wurde ein Update gestartet; sein Ausgang ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The program declined to update the module.</source>
        <translation>Das Programm hat das Update abgelehnt.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The run failed before anything was applied.</source>
        <translation>Der Lauf schlug fehl, bevor etwas angewendet wurde.</translation>
    </message>
    <message>
        <source>An update is available.</source>
        <translation>Ein Update ist vorhanden.</translation>
    </message>
</context>
<context>
    <name>fotabench</name>
    <message>
        <source>A simulated module and server, everything filled in, twenty times as fast.</source>
        <translation>Modul und Server simuliert, alles ausgefüllt, zwanzigmal so schnell.</translation>
    </message>
    <message>
        <source>The port to choose: /dev/ttyUSB0, tcp://HOST:PORT, rfc2217://HOST:PORT, sim:NAME, replay:FILE.</source>
        <translation>Der zu wählende Port: /dev/ttyUSB0, tcp://HOST:PORT, rfc2217://HOST:PORT, sim:NAME, replay:FILE.</translation>
    </message>
    <message>
        <source>FTP server, with its port where it is not 21.</source>
        <translation>FTP-Server, mit Port, falls nicht 21.</translation>
    </message>
    <message>
        <source>User on the server.</source>
        <translation>Benutzer auf dem Server.</translation>
    </message>
    <message>
        <source>File with the password.</source>
        <translation>Datei mit dem Passwort.</translation>
    </message>
    <message>
        <source>Environment variable with the password.</source>
        <translation>Umgebungsvariable mit dem Passwort.</translation>
    </message>
    <message>
        <source>Folder on the server.</source>
        <translation>Ordner auf dem Server.</translation>
    </message>
    <message>
        <source>Name of the check file; may hold {imei}.</source>
        <translation>Name der Prüfdatei; kann {imei} enthalten.</translation>
    </message>
    <message>
        <source>Active instead of passive FTP.</source>
        <translation>Aktives statt passives FTP.</translation>
    </message>
    <message>
        <source>Access point; also the leave to replace another one.</source>
        <translation>Zugangspunkt (APN); zugleich die Erlaubnis, einen anderen zu ersetzen.</translation>
    </message>
    <message>
        <source>Number of the data context.</source>
        <translation>Nummer des Datenkontexts.</translation>
    </message>
    <message>
        <source>Type of the data context.</source>
        <translation>Typ des Datenkontexts.</translation>
    </message>
    <message>
        <source>Data sessions abroad, which may cost.</source>
        <translation>Datenverbindungen im Ausland, die kosten können.</translation>
    </message>
    <message>
        <source>Folder of sessions, journal and budgets.</source>
        <translation>Ordner für Sitzungen, Journal und Budgets.</translation>
    </message>
    <message>
        <source>Settings other than the user&apos;s.</source>
        <translation>Andere Einstellungen als die des Benutzers.</translation>
    </message>
    <message>
        <source>Replaces one time limit; may be repeated.</source>
        <translation>Ersetzt eine Zeitgrenze; mehrfach verwendbar.</translation>
    </message>
    <message>
        <source>Updates the firmware of Telit cellular modules over the air.</source>
        <translation>Aktualisiert die Firmware von Telit-Mobilfunkmodulen über die Luftschnittstelle.</translation>
    </message>
</context>
</TS>
