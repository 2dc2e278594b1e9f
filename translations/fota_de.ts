<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>Known commands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the module there?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer in words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not repeat what is sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give errors a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model of the module</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Firmware version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last number of the firmware version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IMEI of the module</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State of the SIM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the SIM's PIN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the SIM card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Operator in use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signal strength</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signal strength and quality of LTE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registration in the LTE network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registration for packet data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Socket settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set a socket: connection, context, packet size, timeouts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data contexts and their APNs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set a data context: number, type, APN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which data contexts are open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a data context</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close a data context</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of a data context</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time limit of FTP, in tenths of a second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open an FTP session: server, user, password, mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfer bytes as they are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to a folder of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size of a file on the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read a file of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last reply of the FTP server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have the module download a delta file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the FTP session</source>
        <translation>FTP-Sitzung schließen</translation>
    </message>
    <message>
        <source>Check the downloaded delta file; changes nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply the downloaded delta file</source>
        <translation type="unfinished" />
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
        <translation>Delta-Datei laden</translation>
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
    <name>fota::CommandLine</name>
    <message>
        <source>Only printable ASCII can be sent.</source>
        <translation>Nur druckbares ASCII kann gesendet werden.</translation>
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
        <translation>Ab „Delta-Datei anwenden“ lässt sich das Update nicht mehr anhalten. Strom und Kabel bleiben verbunden, bis es geprüft ist.</translation>
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
        <translation>Rückschritt</translation>
    </message>
    <message>
        <source>allowed by the settings</source>
        <translation>in den Einstellungen erlaubt</translation>
    </message>
    <message>
        <source>The list and the file are not signed and travel in clear text: who can change them on the way can change what the module gets.</source>
        <translation>Liste und Datei sind nicht signiert und gehen im Klartext über das Netz: Wer sie unterwegs ändern kann, kann ändern, was das Modul bekommt.</translation>
    </message>
    <message>
        <source>The server does not tell how large the file is, so its end cannot be checked.</source>
        <translation>Der Server sagt nicht, wie groß die Datei ist; ihr Ende kann darum nicht geprüft werden.</translation>
    </message>
    <message>
        <source>How large the file is becomes known only at the download.</source>
        <translation>Wie groß die Datei ist, zeigt sich erst beim Laden.</translation>
    </message>
    <message>
        <source>The program cannot look into the file: whether it fits this module is checked by the module alone.</source>
        <translation>Das Programm kann nicht in die Datei sehen: Ob sie zu diesem Modul passt, prüft allein das Modul.</translation>
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
        <translation>Die Datei ist nicht signiert, und die Zielversion ist, was Sie angegeben haben.</translation>
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
    <name>fota::ErrorText</name>
    <message>
        <source>Plug in the module's cable and switch its power on. Then choose its port in the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add yourself to the port's group: sudo usermod -aG dialout $USER, then log out and in again. Or give the port to the logged-in user by a udev rule with TAG+="uaccess". Do not run the program as root.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the program that holds the port, or ask it to release this device; with ModemManager: sudo systemctl stop ModemManager. Then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on in the other window, or close it and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the cable and the power of the module. Connect again when the port is back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unplug the adapter and plug it in again. If that does not help, try another USB socket or cable.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect the module that the run began with. Compare the last digits of the IMEI.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the flow control (RTS/CTS) and the cable. Switch the module off and on if no update is running.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check power, cable and port. A module may have several ports, and not all of them answer. A serial module may run at another speed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the port's speed to that of the module; 115200 is the usual one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again. If it happens again, check cable and power, and save the log for support.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the module's answer in the log. Check SIM card, network and settings, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shorten or correct the setting that is named: plain letters and digits, no quotes, commas or control characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the module's power supply. Then start again from the beginning.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the right port is chosen. Only the models that the help lists are updated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Insert a SIM card, check its orientation and that it is seated well. Then connect again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the PIN in the window, or switch the PIN off with a phone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look up the right PIN before you try again: after three wrong tries the card is locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the SIM card into a phone and unlock it with the operator's PUK.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait half a minute and try again. If it stays so, take the SIM card out and insert it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the antenna is connected, and move it to a better place. The signal is shown as it changes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the antenna. Check that the SIM card is activated and that its operator covers this place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the operator whether this SIM card is activated and may be used in this device.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the operator for a SIM card with data service, or try where the network is better.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow roaming for this run if the SIM card's contract covers it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch the radio on with AT+CFUN=1, wait half a minute and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the APN in the settings with the operator. Then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the signal, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If another program uses this data session, let it finish first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the module's APN if it works, or agree to replace it; on the command line by --apn.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again: the next run closes what is open. A restart of the module closes it too, but only while no update is running.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close other programs that use the module's data connection. Check the context number in the settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait until the time that is shown; networks bar modules that try too often. You may also try again by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the server's name in the settings: a name or an address, with a port if it is not 21.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the server's name and port, and that its FTP service runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the server can be reached from the module's network. Try active instead of passive mode, or the other way round.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check user name and password in the settings. It is not tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait a while and try again, or ask who runs the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the folder and the file's name in the settings against what lies on the server; capital letters count.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the firmware file on the server under exactly this name, or correct the check file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the signal, then try again. The download begins anew; nothing of the broken one is used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Upload the file to the server again, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at what the check file says now, and agree anew if it is right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agree only if you trust server and connection. A line end at the end of the check file confirms that it is whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a row with at least version and file name into the check file: version,file,date,server,user,password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the check file as plain text in UTF-8 and upload it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use straight quotes or none, and close each one. Write the file with a text editor, not with a word processor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the server's name and folder; a portal of the network may have answered in its place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the file's name. A check file has at most 64 KiB, 64 rows and 32 columns, and 255 characters in a cell.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave one row, or write model or IMEI into a seventh column of each.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put a check file and a firmware file for this model on the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agree only if you know that the file is for this model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the check file. If you want the older version, allow the downgrade in so many words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the two versions and agree only if the wanted one is right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the module needs an update, write the version into the check file exactly as the module reports it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename the file on the server and in the check file: letters, digits, dot, underscore and hyphen; folders below the check file's own are fine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not trust this file. Find out who wrote it, and upload a clean one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The update is not affected. Write a date to come, such as 2031-01-31.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The present ones are kept. Take the new ones over only if you expected them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The present server is kept. Write a name or an address, without user and password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again. If it stays so, look at the file on the server: it must hold nothing but its rows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Separate the columns by commas.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the spaces, or put the cell into quotes if they belong to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the firmware file for the module's present version on the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the file was made for this model and its present version, upload it again, and start again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the size and the origin of the firmware file. It is not tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the firmware file fits the module's present version. You may start the update once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the module powered for another half hour and start the program again: it reads the version first. Only then switch the module off and on, and ask support if it stays silent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect again and read the version. Keep power and cable connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not start another update by yourself. Ask support, and name all three versions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at what happened before in the history. Agree anew only if something has changed, for example the firmware file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check SIM card and antenna. Some modules need a few minutes in the network after an update.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the settings that are named, and write them again where you need them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume the run: it closes what may still be open. Then you may start again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep power connected. Resume the run: it reads the version before anything else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect the module and read its version. A copy of the record was kept for support.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space on the disk and check that the data folder may be written. Without this record no update is started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The run goes on. Free some space, or choose another folder; export the log before you close the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program runs with its defaults. Check the settings' file and folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start the update and agree to it; on the command line by --yes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the log for what repeats, and ask support.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a port such as /dev/ttyUSB0, COM5, tcp://HOST:PORT or sim:ME910C1-NA.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the file at the place that is named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the log and report this to support.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port is not there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You are not allowed to use the port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another program is using the port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This module is already in use by another FOTA Bench.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port cannot be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to the module was lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port does not respond.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another device is now on this port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module does not accept data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module does not answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The port delivers unreadable data; its speed is perhaps wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module refused a command.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An answer of the module cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module sent a line without end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A command would be longer than the module takes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A setting cannot be sent to the module.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module restarted unexpectedly.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This module is not one that the program knows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another module answers than the one that the run began with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no SIM card in the module.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIM card asks for its PIN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIM card refused the PIN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIM card is locked and asks for its PUK.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIM card is still starting.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SIM card cannot be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module receives no signal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The signal is weak.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module is not registered in a network and does not look for one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module found no network in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network does not admit this SIM card.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module's registration does not allow data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module is roaming, and roaming was not allowed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The radio of the module is switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network refused the data session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data session did not open in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module got no network address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data session was open before the run.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another APN is programmed in the module.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data session broke off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data session could not be closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module refused the socket settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The attempts to reach the network are used up for now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's name is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server takes no more users now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server has no check file of this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server has no folder of this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not have the firmware file that the check file names.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The transfer stood still.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file arrived incomplete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The firmware file arrived incomplete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The size of the file is not what it should be.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server ended the FTP session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The FTP session could not be closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The transfer was too slow.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The end of the transfer never came.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module did not finish the download in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file is not the one that you agreed to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The user name or password cannot be sent to the module.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's address cannot be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The size of the file could not be checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file holds no row with a firmware version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file lacks a column.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A cell of the check file is empty that is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file is not written in UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whether the check file arrived to its end is not confirmed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The quotes in the check file do not match.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file holds typographic quotes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a web page or a message of a server, not the check file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file is too large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file is not text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file has several rows, and it is not clear which is for this module.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file is for another module.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file does not say for which model it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file asks for an older version than the module runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The versions differ, and no rule says which of them is newer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The versions are the same but for their spelling.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file name in the check file holds a quote or a comma.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file contains control characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file name in the check file looks like a command.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file name in the check file leads out of its folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file name in the check file is too long for the module.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file holds a character that is not accepted there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next check-in date of the check file cannot be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file names another server for the next check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next server in the check file cannot be understood.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file names another user or password for the next check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check file imitates answers of a modem.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A report of the module got into the check file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The separator in the check file is not a comma.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are spaces around a cell of the check file that must not have any.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The firmware file is made for another version than the module runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The firmware file is made for another model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module found the firmware file damaged or not fitting.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module does not take the firmware file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module reported that the firmware file failed its check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module's check of the firmware file failed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module refused to apply the update.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module accepted the update but did not restart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module keeps restarting.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module did not come back after the update was started.</source>
        <translation>Das Modul kam nach dem Beginn des Updates nicht zurück.</translation>
    </message>
    <message>
        <source>The module's version could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module still runs the old version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module runs a version that is neither the old nor the wanted one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another module answers on the port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This update was already tried on this module without success.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the update the module has no SIM card or no network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The module lost settings in the update.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An earlier run was interrupted before the update was started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An earlier run was interrupted after an update may have been started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record of an earlier run cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record of the run cannot be written to disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log cannot be written to disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The settings could not be read or are not kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody agreed to the update.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The program stopped watching before the version was read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The procedure repeated itself too often.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the name of a port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scenario of the simulated module cannot be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A module profile cannot be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program made an error.</source>
        <translation type="unfinished" />
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
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
    <message>
        <source>What is said to the module and what it answers is shown here.</source>
        <translation>Hier steht, was dem Modul gesagt wird und was es antwortet.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Session log (*.log)</source>
        <translation>Sitzungsprotokoll (*.log)</translation>
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
        <translation>Notiz</translation>
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
        <translation>FOTA Bench – Vorführung</translation>
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
        <translation>Nicht mehr zusehen…</translation>
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
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
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
        <translation>Tasten</translation>
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
        <translation>Farben</translation>
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
        <source>FOTA Bench %1</source>
        <translation>FOTA Bench %1</translation>
    </message>
    <message>
        <source>Updates the firmware of Telit cellular modules over the air, by AT commands.

FTP is not encrypted: user, password, the list and the file travel in clear text, and neither list nor file is signed. The module alone checks whether a file fits it.

Licence: GPL-3.0-or-later. Uses Qt %1 and QCustomPlot.</source>
        <translation>Aktualisiert die Firmware von Telit-Mobilfunkmodulen über das Netz, mit AT-Befehlen.

FTP ist nicht verschlüsselt: Benutzer, Passwort, Liste und Datei gehen im Klartext über das Netz, und weder Liste noch Datei ist signiert. Ob eine Datei zu ihm passt, prüft allein das Modul.

Lizenz: GPL-3.0-or-later. Benutzt Qt %1 und QCustomPlot.</translation>
    </message>
    <message>
        <source>F5  check
Ctrl+U  update…
Ctrl+L  AT command
Ctrl+E  export…
Ctrl+F  filter the log
F3  next line of the filter
F in the log  follow
Alt+1  the Update page
F11  full screen

Escape never stops a run.</source>
        <translation>F5  prüfen
Strg+U  aktualisieren…
Strg+L  AT-Befehl
Strg+E  exportieren…
Strg+F  Protokoll filtern
F3  nächste Zeile des Filters
F im Protokoll  folgen
Alt+1  Seite Update
F11  Vollbild

Escape hält nie einen Lauf an.</translation>
    </message>
    <message>
        <source>Session %1, of a demo</source>
        <translation>Sitzung %1, einer Vorführung</translation>
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
        <translation>Aus einer Datei aktualisieren…</translation>
    </message>
    <message>
        <source>The module at %1 answers at %2 baud.</source>
        <translation>Das Modul an %1 antwortet mit %2 Baud.</translation>
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
        <translation>Einzelheiten</translation>
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
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Details, %1 notes</source>
        <translation>Einzelheiten, %1 Hinweise</translation>
    </message>
    <message>
        <source>Details, 1 note</source>
        <translation>Einzelheiten, 1 Hinweis</translation>
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
        <translation>Eine geladene Datei kann im Modul bleiben; sie schadet nicht.</translation>
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
        <source>There is nothing left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Start the update to install it.</source>
        <translation>Mit dem Update wird sie eingespielt.</translation>
    </message>
    <message>
        <source>Look at the log, then try again.</source>
        <translation>Das Protokoll ansehen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The FTP or data session may still be open; the next run closes it.</source>
        <translation>FTP-Sitzung oder Datenverbindung können noch offen sein; der nächste Lauf schließt sie.</translation>
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
        <translation>Das Modul kann noch beim Update sein: Strom und Kabel verbunden lassen.</translation>
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
        <translation>Der Lauf von %1 wurde unterbrochen; ein Update kann begonnen haben.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted before the update.</source>
        <translation>Der Lauf von %1 wurde vor dem Update unterbrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. The FTP or data session may still be open.</source>
        <translation>An der Firmware wurde nichts verändert. FTP-Sitzung oder Datenverbindung können noch offen sein.</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed.</source>
        <translation>Versuch %1 gelang nicht.</translation>
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
        <translation>Der nächste Versuch beginnt in %1. Der Lauf lässt sich solange anhalten.</translation>
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
        <translation>An der Firmware wurde nichts verändert. Der Lauf wartet auf die Antwort.</translation>
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
        <source>Data may cost extra there. Allow it only if the SIM card's contract covers it.</source>
        <translation>Daten können dort extra kosten. Nur erlauben, wenn der Vertrag der SIM-Karte das einschließt.</translation>
    </message>
    <message>
        <source>The module is set to the APN %1, and the run would use %2.</source>
        <translation>Im Modul steht der APN %1, und der Lauf würde %2 benutzen.</translation>
    </message>
    <message>
        <source>Keep the module's APN if it works. If you replace it, the old one stays in the record of the run.</source>
        <translation>Der APN des Moduls kann bleiben, wenn er geht. Wird er ersetzt, bleibt der alte in der Aufzeichnung des Laufs.</translation>
    </message>
    <message>
        <source>Enter the PIN. It is sent once and not kept.</source>
        <translation>PIN eingeben. Sie wird einmal gesendet und nicht behalten.</translation>
    </message>
    <message>
        <source>Enter the PIN; tries left: %1. It is sent once and not kept.</source>
        <translation>PIN eingeben; übrige Versuche: %1. Sie wird einmal gesendet und nicht behalten.</translation>
    </message>
    <message>
        <source>The procedure closes it before the update is applied. Apply the update with it open only if you must.</source>
        <translation>Der Ablauf schließt sie vor dem Update. Nur wenn es sein muss, das Update anwenden, während sie offen ist.</translation>
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
        <translation>Das Update neu beginnen, sobald alles bereit ist; es schließt zuerst, was offen ist.</translation>
    </message>
    <message>
        <source>Nothing is left open. Start the update again when you are ready.</source>
        <translation>Nichts ist mehr offen. Das Update neu beginnen, sobald alles bereit ist.</translation>
    </message>
    <message>
        <source>The program cannot use its data folder: %1.</source>
        <translation>Das Programm kann seinen Datenordner nicht benutzen: %1.</translation>
    </message>
    <message>
        <source>Make the folder yours and writable for nobody else, or choose another one by --data-dir. Then connect again.</source>
        <translation>Den Ordner zum eigenen machen, für niemand anderen schreibbar, oder mit --data-dir einen anderen wählen. Dann neu verbinden.</translation>
    </message>
    <message>
        <source>The run waits for its end, or stops safely.</source>
        <translation>Der Lauf wartet auf dessen Ende oder hält gefahrlos an.</translation>
    </message>
    <message>
        <source>The network's question was answered: %1.</source>
        <translation>Die Frage des Netzes wurde beantwortet: %1.</translation>
    </message>
    <message>
        <source>The network wants to update the module's firmware.</source>
        <translation>Das Netz will die Firmware des Moduls aktualisieren.</translation>
    </message>
    <message>
        <source>The network's question for an update was not answered in time.</source>
        <translation>Die Frage des Netzes nach einem Update wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The network begins to update the module by itself.</source>
        <translation>Das Netz beginnt von sich aus, das Modul zu aktualisieren.</translation>
    </message>
    <message>
        <source>The module downloads an update from the network: %1 %.</source>
        <translation>Das Modul lädt ein Update vom Netz: %1 %.</translation>
    </message>
    <message>
        <source>The module downloads an update from the network.</source>
        <translation>Das Modul lädt ein Update vom Netz.</translation>
    </message>
    <message>
        <source>The network's update is downloaded; the module will install it and restart.</source>
        <translation>Das Update des Netzes ist geladen; das Modul wird es einspielen und neu starten.</translation>
    </message>
    <message>
        <source>The network's update failed.</source>
        <translation>Das Update des Netzes schlug fehl.</translation>
    </message>
    <message>
        <source>The module says that the network's update is installed.</source>
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
        <source>The network's update was followed, but its end is not known.</source>
        <translation>Das Update des Netzes wurde verfolgt, aber sein Ende ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The network has updated the module.</source>
        <translation>Das Netz hat das Modul aktualisiert.</translation>
    </message>
    <message>
        <source>The network's update was rejected.</source>
        <translation>Das Update des Netzes wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The network's update was put off; it will ask again.</source>
        <translation>Das Update des Netzes wurde verschoben; es fragt wieder.</translation>
    </message>
    <message>
        <source>The network's update is over and has changed nothing.</source>
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
    <message numerus="yes">
        <source>The module restarts for the network's update, %n time(s) so far.</source>
        <translation>
            <numerusform>Das Modul startet für das Update des Netzes neu, bisher %n-mal.</numerusform>
            <numerusform>Das Modul startet für das Update des Netzes neu, bisher %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep power and cable connected; %1 so far.</source>
        <translation>Strom und Kabel verbunden lassen; bisher %1.</translation>
    </message>
    <message>
        <source>The answer was not accepted: %1</source>
        <translation>Die Antwort wurde nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Let it update, put it off or reject it. Without an answer the network decides.</source>
        <translation>Aktualisieren lassen, verschieben oder ablehnen. Ohne Antwort entscheidet das Netz.</translation>
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
        <translation>Aktualisieren lassen</translation>
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
        <source>Times that this file was applied to this module before: %1. It still runs %2. (U12)</source>
        <translation>So oft wurde diese Datei schon auf dieses Modul angewendet: %1. Es läuft noch %2. (U12)</translation>
    </message>
    <message>
        <source>Without it nothing can be downloaded. Switch it on only where the module may transmit.</source>
        <translation>Ohne ihn lässt sich nichts laden. Nur einschalten, wo das Modul senden darf.</translation>
    </message>
    <message>
        <source>The module is still downloading, and the run stops when it answers.</source>
        <translation>Das Modul lädt noch, und der Lauf hält an, sobald es antwortet.</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. A downloaded file that is not applied may stay in the module and does no harm.</source>
        <translation>An der Firmware wurde nichts verändert. Eine geladene Datei, die nicht angewendet wird, kann im Modul bleiben und schadet nicht.</translation>
    </message>
    <message>
        <source>You can leave at once. The port is closed then, and the FTP and data sessions are closed at the next start.</source>
        <translation>Sie können sofort gehen. Der Port wird dann geschlossen; FTP-Sitzung und Datenverbindung werden beim nächsten Start geschlossen.</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>Funk einschalten</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Aus lassen</translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation>Sofort gehen</translation>
    </message>
    <message>
        <source>Wait for the module</source>
        <translation>Auf das Modul warten</translation>
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
        <translation>Zustand des Ports</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>SIM state</source>
        <translation>Zustand der SIM</translation>
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
        <translation>das Modul wird gefragt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>gone, waiting for its return</source>
        <translation>weg, seine Rückkehr wird erwartet</translation>
    </message>
    <message>
        <source>No module</source>
        <translation>Kein Modul</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>%1, %2</source>
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
</context>
<context>
    <name>fota::PortCombo</name>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
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
        <source>not there</source>
        <translation>nicht da</translation>
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
        <translation>antwortet auf AT</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
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
        <source>Progress of the network's update</source>
        <translation>Fortschritt des Updates durch das Netz</translation>
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
        <translation>Noch wurde nichts gesendet.</translation>
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
        <translation>Der Strom bleibt verbunden.</translation>
    </message>
    <message>
        <source>Stop watching?</source>
        <translation>Nicht mehr zusehen?</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Weiter zusehen</translation>
    </message>
    <message>
        <source>Stop watching and close</source>
        <translation>Nicht mehr zusehen und schließen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr zusehen</translation>
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
        <translation>Weiterlaufen lassen</translation>
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
        <translation>Dieses Profil benutzen</translation>
    </message>
    <message>
        <source>Try the common speeds</source>
        <translation>Die üblichen Geschwindigkeiten versuchen</translation>
    </message>
</context>
<context>
    <name>fota::RunPage</name>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr zusehen</translation>
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
        <translation>Das Modul wird gefragt…</translation>
    </message>
    <message>
        <source>No module connected</source>
        <translation>Kein Modul verbunden</translation>
    </message>
    <message>
        <source>Choose a port and press Connect.</source>
        <translation>Einen Port wählen und Verbinden drücken.</translation>
    </message>
    <message>
        <source>Check asks the server for a newer version and changes nothing.</source>
        <translation>Prüfen fragt den Server nach einer neueren Version und verändert nichts.</translation>
    </message>
    <message>
        <source>Check asks the server for a newer version and applies nothing.</source>
        <translation>Prüfen fragt den Server nach einer neueren Version und wendet nichts an.</translation>
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
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>name or address, port if not 21</source>
        <translation>Name oder Adresse, Port falls nicht 21</translation>
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
        <source>asked for when it is needed</source>
        <translation>wird erfragt, wenn es gebraucht wird</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>für diese Sitzung behalten</translation>
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
        <source>FTP sends user, password and files in clear text. The password is kept in memory until the program ends, or in the keychain; never in a file.</source>
        <translation>FTP sendet Benutzer, Passwort und Dateien im Klartext. Das Passwort bleibt bis zum Ende des Programms im Speicher, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Module and run</source>
        <translation>Modul und Lauf</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>the one of the module's profile</source>
        <translation>der im Profil des Moduls</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Allow roaming, which may cost</source>
        <translation>Roaming erlauben, das kosten kann</translation>
    </message>
    <message>
        <source>Allow an older target version</source>
        <translation>Ältere Zielversion erlauben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Server: a name or an address is needed, with :port where it is not 21.</source>
        <translation>Server: Ein Name oder eine Adresse wird gebraucht, mit :Port, falls nicht 21.</translation>
    </message>
    <message>
        <source>%1: only ASCII without quotes can be sent to the module.</source>
        <translation>%1: Nur ASCII ohne Anführungszeichen kann an das Modul gesendet werden.</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Passwort behalten</translation>
    </message>
    <message>
        <source>Ask each time; forget one that is kept</source>
        <translation>Jedes Mal fragen; ein behaltenes vergessen</translation>
    </message>
    <message>
        <source>In the keychain of the system</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
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
</context>
<context>
    <name>fota::SignalPlot</name>
    <message>
        <source>Signal plot</source>
        <translation>Signalverlauf</translation>
    </message>
    <message>
        <source>No signal was measured yet.</source>
        <translation>Noch wurde kein Signal gemessen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Latest %1, lowest %2, highest %3.</source>
        <translation>Zuletzt %1, niedrigstes %2, höchstes %3.</translation>
    </message>
    <message>
        <source>RSRP: %1</source>
        <translation>RSRP: %1</translation>
    </message>
</context>
<context>
    <name>fota::StatusWords</name>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
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
        <translation>lässt sich nicht öffnen</translation>
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
</context>
<context>
    <name>fota::StepModel</name>
    <message>
        <source>came back as %1</source>
        <translation>kam als %1 zurück</translation>
    </message>
    <message>
        <source>last seen %1 ago</source>
        <translation>vor %1 zuletzt gesehen</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>meist %1</translation>
    </message>
    <message>
        <source>keep power connected</source>
        <translation>Strom verbunden lassen</translation>
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
        <source>Upload the delta file</source>
        <translation>Delta-Datei senden</translation>
    </message>
    <message>
        <source>Check the delta file</source>
        <translation>Delta-Datei prüfen</translation>
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
        <source>the module's own, %1</source>
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
        <translation>ausgelassen</translation>
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
        <translation>Laden</translation>
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
        <translation>Hochladen</translation>
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
        <translation>Aus einer Datei aktualisieren</translation>
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
        <translation>Das Modul kam nach dem Beginn des Updates nicht zurück.</translation>
    </message>
    <message>
        <source>An update may have been started; its outcome is not known yet.</source>
        <translation>Ein Update kann begonnen haben; sein Ausgang ist noch nicht bekannt.</translation>
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
</TS>
