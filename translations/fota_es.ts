<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Command</name>
    <message>
        <source>Known commands</source>
        <translation>Comandos conocidos</translation>
    </message>
    <message>
        <source>Is the module there?</source>
        <translation>¿Está presente el módulo?</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Responder con palabras</translation>
    </message>
    <message>
        <source>Do not repeat what is sent</source>
        <translation>No repetir lo enviado</translation>
    </message>
    <message>
        <source>Give errors a number</source>
        <translation>Dar un número a los errores</translation>
    </message>
    <message>
        <source>Do errors have a number?</source>
        <translation>¿Tienen número los errores?</translation>
    </message>
    <message>
        <source>Model of the module</source>
        <translation>Modelo del módulo</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Versión del firmware</translation>
    </message>
    <message>
        <source>Last number of the firmware version</source>
        <translation>Último número de la versión del firmware</translation>
    </message>
    <message>
        <source>IMEI of the module</source>
        <translation>IMEI del módulo</translation>
    </message>
    <message>
        <source>State of the SIM</source>
        <translation>Estado de la SIM</translation>
    </message>
    <message>
        <source>Enter the SIM&apos;s PIN</source>
        <translation>Introducir el PIN de la SIM</translation>
    </message>
    <message>
        <source>Number of the SIM card</source>
        <translation>Número de la tarjeta SIM</translation>
    </message>
    <message>
        <source>Operator in use</source>
        <translation>Operador en uso</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Intensidad de la señal</translation>
    </message>
    <message>
        <source>Signal strength and quality of LTE</source>
        <translation>Intensidad y calidad de la señal LTE</translation>
    </message>
    <message>
        <source>Is the radio on?</source>
        <translation>¿Está encendida la radio?</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>Encender la radio</translation>
    </message>
    <message>
        <source>Registration in the LTE network</source>
        <translation>Registro en la red LTE</translation>
    </message>
    <message>
        <source>Registration for packet data</source>
        <translation>Registro de red para datos por paquetes</translation>
    </message>
    <message>
        <source>Registration for calls and SMS</source>
        <translation>Registro de red para llamadas y SMS</translation>
    </message>
    <message>
        <source>Socket settings</source>
        <translation>Ajustes de los sockets</translation>
    </message>
    <message>
        <source>Set a socket: connection, context, packet size, timeouts</source>
        <translation>Ajustar un socket: conexión, contexto, tamaño de paquete, tiempos de espera</translation>
    </message>
    <message>
        <source>Data contexts and their APNs</source>
        <translation>Contextos de datos y sus APN</translation>
    </message>
    <message>
        <source>Set a data context: number, type, APN</source>
        <translation>Definir un contexto de datos: número, tipo, APN</translation>
    </message>
    <message>
        <source>Which data contexts are open</source>
        <translation>Qué contextos de datos están abiertos</translation>
    </message>
    <message>
        <source>Open a data context</source>
        <translation>Abrir un contexto de datos</translation>
    </message>
    <message>
        <source>Close a data context</source>
        <translation>Cerrar un contexto de datos</translation>
    </message>
    <message>
        <source>Address of a data context</source>
        <translation>Dirección de un contexto de datos</translation>
    </message>
    <message>
        <source>Time limit of FTP, in tenths of a second</source>
        <translation>Tiempo límite de FTP, en décimas de segundo</translation>
    </message>
    <message>
        <source>Open an FTP session: server, user, password, mode</source>
        <translation>Abrir una sesión FTP: servidor, usuario, contraseña, modo</translation>
    </message>
    <message>
        <source>Transfer bytes as they are</source>
        <translation>Transferir los bytes tal como son</translation>
    </message>
    <message>
        <source>Go to a folder of the server</source>
        <translation>Ir a una carpeta del servidor</translation>
    </message>
    <message>
        <source>Size of a file on the server</source>
        <translation>Tamaño de un archivo del servidor</translation>
    </message>
    <message>
        <source>Read a file of the server</source>
        <translation>Leer un archivo del servidor</translation>
    </message>
    <message>
        <source>Last reply of the FTP server</source>
        <translation>Última respuesta del servidor FTP</translation>
    </message>
    <message>
        <source>Have the module download a delta file</source>
        <translation>Hacer que el módulo descargue un archivo delta</translation>
    </message>
    <message>
        <source>Close the FTP session</source>
        <translation>Cerrar sesión FTP</translation>
    </message>
    <message>
        <source>Check the downloaded delta file; changes nothing</source>
        <translation>Comprobar el archivo delta descargado; no cambia nada</translation>
    </message>
    <message>
        <source>Apply the downloaded delta file</source>
        <translation>Aplicar el archivo delta descargado</translation>
    </message>
    <message>
        <source>Answer the network that wants to update: 0 reject, 1 accept, 2 delay</source>
        <translation>Responder a la red que quiere actualizar: 0 rechazar, 1 aceptar, 2 aplazar</translation>
    </message>
    <message>
        <source>Does the module take a delta file over this line?</source>
        <translation>¿Acepta el módulo un archivo delta por esta línea?</translation>
    </message>
    <message>
        <source>Take a delta file over this line, ended by +++</source>
        <translation>Recibir un archivo delta por esta línea, terminado por +++</translation>
    </message>
    <message>
        <source>Take a delta file of so many bytes over this line</source>
        <translation>Recibir por esta línea un archivo delta de ese número de bytes</translation>
    </message>
    <message>
        <source>Apply the delta file that was taken over this line</source>
        <translation>Aplicar el archivo delta recibido por esta línea</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Configure the socket</source>
        <translation>Configurar socket</translation>
    </message>
    <message>
        <source>Set the data APN</source>
        <translation>Definir APN de datos</translation>
    </message>
    <message>
        <source>Check the signal</source>
        <translation>Comprobar señal</translation>
    </message>
    <message>
        <source>Check the registration</source>
        <translation>Comprobar registro de red</translation>
    </message>
    <message>
        <source>Open the data session</source>
        <translation>Abrir sesión de datos</translation>
    </message>
    <message>
        <source>Open the FTP session</source>
        <translation>Abrir sesión FTP</translation>
    </message>
    <message>
        <source>Read the check file</source>
        <translation>Leer archivo de control</translation>
    </message>
    <message>
        <source>Read the version</source>
        <translation>Leer versión</translation>
    </message>
    <message>
        <source>Is it up to date?</source>
        <translation>¿Está al día?</translation>
    </message>
    <message>
        <source>Is it older?</source>
        <translation>¿Es más antigua?</translation>
    </message>
    <message>
        <source>Download the delta file</source>
        <translation>Descargar archivo delta</translation>
    </message>
    <message>
        <source>Close the FTP session</source>
        <translation>Cerrar sesión FTP</translation>
    </message>
    <message>
        <source>Close the data session</source>
        <translation>Cerrar sesión de datos</translation>
    </message>
    <message>
        <source>Apply the delta file</source>
        <translation>Aplicar archivo delta</translation>
    </message>
    <message>
        <source>Wait for the resets</source>
        <translation>Esperar reinicios</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>Leer nueva versión</translation>
    </message>
    <message>
        <source>Is it the wanted version?</source>
        <translation>¿Es la versión deseada?</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Upload the delta file</source>
        <translation>Cargar archivo delta</translation>
    </message>
    <message>
        <source>Check the delta file</source>
        <translation>Comprobar archivo delta</translation>
    </message>
</context>
<context>
    <name>fota::AboutDialog</name>
    <message>
        <source>About FOTA Bench</source>
        <translation>Acerca de FOTA Bench</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>library, licence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Icon of FOTA Bench</source>
        <translation>Icono de FOTA Bench</translation>
    </message>
    <message>
        <source>FOTA Bench %1</source>
        <translation>FOTA Bench %1</translation>
    </message>
    <message>
        <source>Updates the firmware of Telit cellular modules over the air, by AT commands.</source>
        <translation>Actualiza por aire el firmware de módulos celulares Telit, mediante comandos AT.</translation>
    </message>
    <message>
        <source>FTP is not encrypted: user, password, the list and the file travel in clear text, and neither list nor file is signed. The module alone checks whether a file fits it.</source>
        <translation>FTP no está cifrado: el usuario, la contraseña, la lista y el archivo viajan en texto sin cifrar, y ni la lista ni el archivo están firmados. Solo el módulo comprueba si un archivo es adecuado para él.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>Compilado con</translation>
    </message>
    <message>
        <source>%1, with Qt %2, %3</source>
        <translation>%1, con Qt %2, %3</translation>
    </message>
</context>
<context>
    <name>fota::AgeLabel</name>
    <message>
        <source>Age of the values</source>
        <translation>Antigüedad de los valores</translation>
    </message>
    <message>
        <source>measured %1 ago</source>
        <translation>medido hace %1</translation>
    </message>
    <message>
        <source>A run asks only in its own steps.</source>
        <translation>Una ejecución solo consulta en sus propios pasos.</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The theme changes at once; scale and language at the next start of the program.</source>
        <translation>El tema cambia de inmediato; la escala y el idioma, en el próximo inicio del programa.</translation>
    </message>
    <message>
        <source>AT log</source>
        <translation>Registro AT</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The system&apos;s fixed-width font</source>
        <translation>La fuente de ancho fijo del sistema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
</context>
<context>
    <name>fota::CommandLine</name>
    <message>
        <source>Only printable ASCII can be sent.</source>
        <translation>Solo se puede enviar ASCII imprimible.</translation>
    </message>
    <message>
        <source>Longer than the module takes.</source>
        <translation>Más largo de lo que admite el módulo.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>AT command</source>
        <translation>Comando AT</translation>
    </message>
    <message>
        <source>no module connected</source>
        <translation>ningún módulo conectado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Use straight quotes</source>
        <translation>Usar comillas rectas</translation>
    </message>
    <message>
        <source>Result of the saved command</source>
        <translation>Resultado del comando guardado</translation>
    </message>
    <message>
        <source>Problem of the command</source>
        <translation>Problema del comando</translation>
    </message>
    <message>
        <source>Saved commands</source>
        <translation>Comandos guardados</translation>
    </message>
    <message>
        <source>Save the typed command…</source>
        <translation>Guardar el comando escrito…</translation>
    </message>
    <message>
        <source>Edit the saved commands…</source>
        <translation>Editar los comandos guardados…</translation>
    </message>
    <message>
        <source>Typographic quotes cannot be sent.</source>
        <translation>Las comillas tipográficas no se pueden enviar.</translation>
    </message>
    <message>
        <source>for example AT+CSQ</source>
        <translation>por ejemplo AT+CSQ</translation>
    </message>
</context>
<context>
    <name>fota::CommandMeaning</name>
    <message>
        <source>asks for the present value</source>
        <translation>consulta el valor actual</translation>
    </message>
    <message>
        <source>asks which values it takes</source>
        <translation>consulta qué valores admite</translation>
    </message>
    <message>
        <source>does it, or asks for it</source>
        <translation>lo ejecuta o lo consulta</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>Several commands in one line</source>
        <translation>Varios comandos en una línea</translation>
    </message>
    <message>
        <source>A command that this program does not know</source>
        <translation>Un comando que este programa no conoce</translation>
    </message>
    <message>
        <source>Bytes to the module</source>
        <translation>Bytes hacia el módulo</translation>
    </message>
    <message>
        <source>sets it, or does it, with these values</source>
        <translation>lo ajusta, o lo ejecuta, con estos valores</translation>
    </message>
</context>
<context>
    <name>fota::ComparisonModel</name>
    <message>
        <source>not visited</source>
        <translation>no visitado</translation>
    </message>
    <message>
        <source>no end on record</source>
        <translation>sin final registrado</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>other</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>%1 %2: in the first %3, %4; in the second %5, %6</source>
        <translation>%1 %2: en la primera %3, %4; en la segunda %5, %6</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Más largo en</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>fota::ComparisonView</name>
    <message>
        <source>This step was not visited.</source>
        <translation>Este paso no se visitó.</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Nothing was said in this step.</source>
        <translation>En este paso no se dijo nada.</translation>
    </message>
    <message>
        <source>Steps of both sessions</source>
        <translation>Pasos de ambas sesiones</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Volver a las sesiones</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Primera sesión</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>Segunda sesión</translation>
    </message>
    <message>
        <source>Said in the first</source>
        <translation>Dicho en la primera</translation>
    </message>
    <message>
        <source>Said in the second</source>
        <translation>Dicho en la segunda</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primera: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Segunda: %1</translation>
    </message>
    <message>
        <source>Neither session has a step on record.</source>
        <translation>Ninguna de las dos sesiones tiene pasos registrados.</translation>
    </message>
</context>
<context>
    <name>fota::ConsentDialog</name>
    <message>
        <source>Do not update</source>
        <translation>No actualizar</translation>
    </message>
    <message>
        <source>Update the module</source>
        <translation>Actualizar módulo</translation>
    </message>
    <message>
        <source>Consent to the update</source>
        <translation>Consentir la actualización</translation>
    </message>
    <message>
        <source>Update this module?</source>
        <translation>¿Actualizar este módulo?</translation>
    </message>
    <message>
        <source>From “Apply the delta file” on, the update cannot be stopped. Keep power and cable connected until it is verified.</source>
        <translation>A partir de «Aplicar archivo delta», la actualización no se puede detener. Mantenga conectados la alimentación y el cable hasta que esté verificada.</translation>
    </message>
    <message>
        <source>%1, sub-version %2</source>
        <translation>%1, subversión %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Present version</source>
        <translation>Versión actual</translation>
    </message>
    <message>
        <source>Target version</source>
        <translation>Versión de destino</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>over the serial line, without network</source>
        <translation>por la línea serie, sin red</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>%n como máximo</numerusform>
            <numerusform>%n como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Bajar de versión</translation>
    </message>
    <message>
        <source>allowed by the settings</source>
        <translation>permitido en los ajustes</translation>
    </message>
    <message>
        <source>The file is not signed, and the target version is what you said it is.</source>
        <translation>El archivo no está firmado y la versión de destino es la que usted indicó.</translation>
    </message>
    <message>
        <source>The list and the file are not signed and travel in clear text: who can change them on the way can change what the module gets.</source>
        <translation>La lista y el archivo no están firmados y viajan en texto sin cifrar: quien pueda modificarlos por el camino puede modificar lo que recibe el módulo.</translation>
    </message>
    <message>
        <source>The server does not tell how large the file is, so its end cannot be checked.</source>
        <translation>El servidor no indica el tamaño del archivo, por lo que no se puede comprobar si llega hasta el final.</translation>
    </message>
    <message>
        <source>How large the file is becomes known only at the download.</source>
        <translation>El tamaño del archivo solo se conoce durante la descarga.</translation>
    </message>
    <message>
        <source>The program cannot look into the file: whether it fits this module is checked by the module alone.</source>
        <translation>El programa no puede examinar el archivo: solo el módulo comprueba si es adecuado para él.</translation>
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
        <translation>Al módulo se le pueden enviar letras, dígitos, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Context number (cid)</source>
        <translation>Número de contexto (cid)</translation>
    </message>
    <message>
        <source>A number from 1 to %1 is needed.</source>
        <translation>Se necesita un número del 1 al %1.</translation>
    </message>
    <message>
        <source>PDP type</source>
        <translation>Tipo de PDP</translation>
    </message>
    <message>
        <source>APN and run</source>
        <translation>APN y ejecución</translation>
    </message>
    <message>
        <source>Data context</source>
        <translation>Contexto de datos</translation>
    </message>
    <message>
        <source>the one of the module&apos;s profile</source>
        <translation>el del perfil del módulo</translation>
    </message>
    <message>
        <source>An APN that is given here is also the leave to replace another one that is programmed in the module.</source>
        <translation>Indicar aquí un APN da también permiso para sustituir otro que esté programado en el módulo.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Allow roaming, which may cost</source>
        <translation>Permitir roaming; puede generar cargos</translation>
    </message>
    <message>
        <source>Allow an older target version</source>
        <translation>Permitir versión de destino más antigua</translation>
    </message>
    <message>
        <source>What is allowed here is allowed until the program ends; it is kept in no file.</source>
        <translation>Lo que se permite aquí queda permitido hasta que se cierre el programa; no se guarda en ningún archivo.</translation>
    </message>
</context>
<context>
    <name>fota::DecodedWords</name>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>signal not known</source>
        <translation>señal desconocida</translation>
    </message>
    <message>
        <source>%1, bit errors class %2</source>
        <translation>%1, clase de errores de bit %2</translation>
    </message>
</context>
<context>
    <name>fota::DeparturesDock</name>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Ways apart</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Play runs the engine of this program against the log, as if the module were here. Where it goes another way, that is told here.</source>
        <translation>«Reproducir» ejecuta el procedimiento de este programa contra el registro, como si el módulo estuviera aquí. Donde toma otro camino, se indica aquí.</translation>
    </message>
    <message>
        <source>So far the engine goes the way of the log.</source>
        <translation>Hasta ahora el procedimiento sigue el camino del registro.</translation>
    </message>
</context>
<context>
    <name>fota::DeparturesModel</name>
    <message>
        <source>Step %1, line %2: %3</source>
        <translation>Paso %1, línea %2: %3</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>of the procedure, as &quot;4.f&quot;</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Where the engine leaves the log, and why</source>
        <extracomment>of the replay from the log</extracomment>
        <translation>Dónde el procedimiento se aparta del registro, y por qué</translation>
    </message>
</context>
<context>
    <name>fota::DiagnosisText</name>
    <message>
        <source>Add yourself to the port&apos;s group: sudo usermod -aG %1 $USER, then log out and in again.</source>
        <translation>Agréguese al grupo del puerto: sudo usermod -aG %1 $USER; después cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Plug in the module&apos;s cable and switch its power on.</source>
        <translation>Conecte el cable del módulo y encienda su alimentación.</translation>
    </message>
    <message>
        <source>Choose its port in the list.</source>
        <translation>Elija su puerto en la lista.</translation>
    </message>
    <message>
        <source>Or give the port to the logged-in user by a udev rule with TAG+=&quot;uaccess&quot;.</source>
        <translation>O bien asigne el puerto al usuario que ha iniciado sesión mediante una regla udev con TAG+=&quot;uaccess&quot;.</translation>
    </message>
    <message>
        <source>Do not run the program as root.</source>
        <translation>No ejecute el programa como root.</translation>
    </message>
    <message>
        <source>Close the program that holds the port, or ask it to release this device; with ModemManager: sudo systemctl stop ModemManager.</source>
        <translation>Cierre el programa que ocupa el puerto o haga que libere este dispositivo; con ModemManager: sudo systemctl stop ModemManager.</translation>
    </message>
    <message>
        <source>Ask it to release this device, or stop it: sudo systemctl stop ModemManager.</source>
        <translation>Haga que libere este dispositivo o deténgalo: sudo systemctl stop ModemManager.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and try again.</source>
        <translation>Continúe en la otra ventana, o ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the cable is seated well and that the module has power.</source>
        <translation>Compruebe que el cable esté bien conectado y que el módulo reciba alimentación.</translation>
    </message>
    <message>
        <source>Connect again when the port is back.</source>
        <translation>Vuelva a conectar cuando el puerto esté de nuevo disponible.</translation>
    </message>
    <message>
        <source>Wait a minute, then connect again.</source>
        <translation>Espere un minuto y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Choose another port of the module: it may have several, and not all of them answer.</source>
        <translation>Elija otro puerto del módulo: puede tener varios y no todos responden.</translation>
    </message>
    <message>
        <source>Connect the module that the run began with.</source>
        <translation>Conecte el módulo con el que comenzó la ejecución.</translation>
    </message>
    <message>
        <source>Compare the last digits of the IMEI.</source>
        <translation>Compare los últimos dígitos del IMEI.</translation>
    </message>
    <message>
        <source>Set the same flow control (RTS/CTS) at port and module, and check that the cable has these lines.</source>
        <translation>Ajuste el mismo control de flujo (RTS/CTS) en el puerto y en el módulo, y compruebe que el cable tenga esas líneas.</translation>
    </message>
    <message>
        <source>Let the program try the common speeds, or set the module to 115200 (AT+IPR). If none fits, check cable and levels.</source>
        <translation>Deje que el programa pruebe las velocidades comunes o ajuste el módulo a 115200 (AT+IPR). Si ninguna sirve, compruebe el cable y los niveles.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>If it happens again, save the log for support.</source>
        <translation>Si vuelve a ocurrir, guarde el registro para el soporte.</translation>
    </message>
    <message>
        <source>Ask support, and send the log along.</source>
        <translation>Consulte al soporte y adjunte el registro.</translation>
    </message>
    <message>
        <source>Look at the module&apos;s answer in the log.</source>
        <translation>Consulte la respuesta del módulo en el registro.</translation>
    </message>
    <message>
        <source>Check that the module&apos;s power supply is strong and steady.</source>
        <translation>Compruebe que la fuente de alimentación del módulo sea potente y estable.</translation>
    </message>
    <message>
        <source>Shorten or correct the setting that is named: plain letters and digits, no quotes, commas or control characters.</source>
        <translation>Acorte o corrija el ajuste indicado: letras sin acentos y dígitos, sin comillas, comas ni caracteres de control.</translation>
    </message>
    <message>
        <source>Check that the right module is connected. One that the program does not know needs a profile: choose its nearest relative&apos;s (--profile).</source>
        <translation>Compruebe que esté conectado el módulo correcto. Uno que el programa no conoce necesita un perfil: elija el del modelo más cercano (--profile).</translation>
    </message>
    <message>
        <source>Insert a SIM card; check its orientation and that it is seated well.</source>
        <translation>Inserte una tarjeta SIM; compruebe su orientación y que esté bien colocada.</translation>
    </message>
    <message>
        <source>Check the SIM card&apos;s orientation and that it is seated well.</source>
        <translation>Compruebe la orientación de la tarjeta SIM y que esté bien colocada.</translation>
    </message>
    <message>
        <source>Enter the PIN in the window, or switch the PIN off with a phone.</source>
        <translation>Introduzca el PIN en la ventana o desactive el PIN con un teléfono.</translation>
    </message>
    <message>
        <source>Look up the right PIN before you try again: after three wrong tries the card is locked.</source>
        <translation>Averigüe el PIN correcto antes de intentarlo de nuevo: tras tres intentos erróneos, la tarjeta se bloquea.</translation>
    </message>
    <message>
        <source>Put the SIM card into a phone and unlock it with the operator&apos;s PUK.</source>
        <translation>Inserte la tarjeta SIM en un teléfono y desbloquéela con el PUK del operador.</translation>
    </message>
    <message>
        <source>Wait half a minute and try again.</source>
        <translation>Espere medio minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the antenna is connected.</source>
        <translation>Compruebe que la antena esté conectada.</translation>
    </message>
    <message>
        <source>Move the antenna to a better place; the signal is shown as it changes.</source>
        <translation>Mueva la antena a un lugar mejor; la señal se muestra a medida que cambia.</translation>
    </message>
    <message>
        <source>Ask the operator whether this place is covered for this SIM card.</source>
        <translation>Pregunte al operador si este lugar tiene cobertura para esta tarjeta SIM.</translation>
    </message>
    <message>
        <source>Ask the operator whether this SIM card is activated and may be used in this device and place.</source>
        <translation>Pregunte al operador si esta tarjeta SIM está activada y se puede usar en este dispositivo y lugar.</translation>
    </message>
    <message>
        <source>Ask the operator for a SIM card with data service for this kind of module.</source>
        <translation>Solicite al operador una tarjeta SIM con servicio de datos para este tipo de módulo.</translation>
    </message>
    <message>
        <source>Allow roaming for this run if the SIM card&apos;s contract covers it.</source>
        <translation>Permita el roaming para esta ejecución si lo cubre el contrato de la tarjeta SIM.</translation>
    </message>
    <message>
        <source>Switch the radio on with AT+CFUN=1 and wait half a minute.</source>
        <translation>Encienda la radio con AT+CFUN=1 y espere medio minuto.</translation>
    </message>
    <message>
        <source>Compare the APN in the settings with what the operator names.</source>
        <translation>Compare el APN de los ajustes con el que indica el operador.</translation>
    </message>
    <message>
        <source>Ask the operator whether the APN needs a user name and password.</source>
        <translation>Pregunte al operador si el APN necesita nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>Keep the module&apos;s APN if it works, or agree to replace it; on the command line by --apn.</source>
        <translation>Conserve el APN del módulo si funciona, o acepte reemplazarlo; en la línea de comandos, con --apn.</translation>
    </message>
    <message>
        <source>If another program uses this data session, let it finish first.</source>
        <translation>Si otro programa usa esta sesión de datos, deje que termine primero.</translation>
    </message>
    <message>
        <source>Start again: the next run closes what is open.</source>
        <translation>Inicie de nuevo: la próxima ejecución cierra lo que esté abierto.</translation>
    </message>
    <message>
        <source>Check the context number in the settings.</source>
        <translation>Compruebe el número de contexto en los ajustes.</translation>
    </message>
    <message>
        <source>Wait until the time that is shown, for networks bar modules that try too often; you may also try again by hand.</source>
        <translation>Espere hasta la hora indicada, pues las redes bloquean los módulos que lo intentan con demasiada frecuencia; también puede reintentarlo manualmente.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the settings: a name or an address, with a port if it is not 21.</source>
        <translation>Compruebe el nombre del servidor en los ajustes: un nombre o una dirección, con un puerto si no es el 21.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port, and that its FTP service runs.</source>
        <translation>Compruebe el nombre y el puerto del servidor, y que su servicio FTP esté en marcha.</translation>
    </message>
    <message>
        <source>Check that the server can be reached from the module&apos;s network.</source>
        <translation>Compruebe que se pueda llegar al servidor desde la red del módulo.</translation>
    </message>
    <message>
        <source>Try active instead of passive mode, or the other way round.</source>
        <translation>Pruebe el modo activo en lugar del pasivo, o al revés.</translation>
    </message>
    <message>
        <source>Check user name and password in the settings. It is not tried again by itself.</source>
        <translation>Compruebe el nombre de usuario y la contraseña en los ajustes. No se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Ask who runs the server.</source>
        <translation>Pregunte al responsable del servidor.</translation>
    </message>
    <message>
        <source>Wait a while and try again, or ask who runs the server.</source>
        <translation>Espere un rato e inténtelo de nuevo, o pregunte al responsable del servidor.</translation>
    </message>
    <message>
        <source>Check the folder and the file&apos;s name in the settings against what lies on the server; capital letters count.</source>
        <translation>Compare la carpeta y el nombre del archivo de los ajustes con lo que hay en el servidor; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Put the firmware file on the server under exactly this name, or correct the check file.</source>
        <translation>Ponga el archivo de firmware en el servidor exactamente con este nombre o corrija el archivo de control.</translation>
    </message>
    <message>
        <source>Start again: the download begins anew, and nothing of the broken one is used.</source>
        <translation>Inicie de nuevo: la descarga comienza desde cero y no se usa nada de la interrumpida.</translation>
    </message>
    <message>
        <source>Fetch the file anew from its maker and put it in the place of the present one.</source>
        <translation>Obtenga de nuevo el archivo de su fabricante y sustituya con él el actual.</translation>
    </message>
    <message>
        <source>Look at what is found now, and agree anew if it is right.</source>
        <translation>Revise lo que se encuentra ahora y, si es correcto, acepte de nuevo.</translation>
    </message>
    <message>
        <source>Agree only if you trust server and connection.</source>
        <translation>Acepte solo si confía en el servidor y en la conexión.</translation>
    </message>
    <message>
        <source>A line end at the end of the check file confirms that it is whole.</source>
        <translation>Un fin de línea al final del archivo de control confirma que está completo.</translation>
    </message>
    <message>
        <source>Write a row with at least version and file name into the check file: version,file,date,server,user,password.</source>
        <translation>Escriba en el archivo de control una fila con al menos la versión y el nombre del archivo: version,file,date,server,user,password.</translation>
    </message>
    <message>
        <source>Save the check file as plain text in UTF-8 and upload it again.</source>
        <translation>Guarde el archivo de control como texto sin formato en UTF-8 y súbalo de nuevo.</translation>
    </message>
    <message>
        <source>Use straight quotes or none, and close each one. Write the file with a text editor, not with a word processor.</source>
        <translation>Use comillas rectas o ninguna, y cierre todas. Escriba el archivo con un editor de texto, no con un procesador de textos.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and folder; a portal of the network may have answered in its place.</source>
        <translation>Compruebe el nombre y la carpeta del servidor; es posible que un portal de la red haya respondido en su lugar.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name. A check file has at most 64 KiB, 64 rows and 32 columns, and 255 characters in a cell.</source>
        <translation>Compruebe el nombre del archivo. Un archivo de control tiene como máximo 64 KiB, 64 filas y 32 columnas, y 255 caracteres por celda.</translation>
    </message>
    <message>
        <source>Leave one row, or write model or IMEI into a seventh column of each.</source>
        <translation>Deje una sola fila, o escriba el modelo o el IMEI en una séptima columna de cada una.</translation>
    </message>
    <message>
        <source>Use a firmware file, and a check file, for this model.</source>
        <translation>Use un archivo de firmware y un archivo de control para este modelo.</translation>
    </message>
    <message>
        <source>Agree only if you know that the file is for this model.</source>
        <translation>Acepte solo si sabe que el archivo es para este modelo.</translation>
    </message>
    <message>
        <source>Correct the version that is asked for: that of the check file, or the one you gave.</source>
        <translation>Corrija la versión solicitada: la del archivo de control o la que usted indicó.</translation>
    </message>
    <message>
        <source>If you want the older version, allow the downgrade in so many words.</source>
        <translation>Si quiere la versión más antigua, permita expresamente bajar de versión.</translation>
    </message>
    <message>
        <source>Compare the two versions and agree only if the wanted one is right.</source>
        <translation>Compare las dos versiones y acepte solo si la deseada es la correcta.</translation>
    </message>
    <message>
        <source>If the module needs an update, write the version into the check file exactly as the module reports it.</source>
        <translation>Si el módulo necesita una actualización, escriba la versión en el archivo de control exactamente como la comunica el módulo.</translation>
    </message>
    <message>
        <source>Rename the file on the server and in the check file: letters, digits, dot, underscore and hyphen; folders below the check file&apos;s own are fine.</source>
        <translation>Cambie el nombre del archivo en el servidor y en el archivo de control: letras, dígitos, punto, guion bajo y guion; se admiten carpetas dentro de la del archivo de control.</translation>
    </message>
    <message>
        <source>Do not trust this file. Find out who wrote it, and upload a clean one.</source>
        <translation>No confíe en este archivo. Averigüe quién lo escribió y suba uno limpio.</translation>
    </message>
    <message>
        <source>The update is not affected. Write a date to come, such as 2031-01-31.</source>
        <translation>La actualización no se ve afectada. Escriba una fecha futura, por ejemplo 2031-01-31.</translation>
    </message>
    <message>
        <source>The present server is kept. Take the new one over only if you expected it.</source>
        <translation>Se conserva el servidor actual. Adopte el nuevo solo si lo esperaba.</translation>
    </message>
    <message>
        <source>The present login is kept. Take the new one over only if you expected it.</source>
        <translation>Se conservan los datos de acceso actuales. Adopte los nuevos solo si los esperaba.</translation>
    </message>
    <message>
        <source>The present server is kept. Write a name or an address, without user and password.</source>
        <translation>Se conserva el servidor actual. Escriba un nombre o una dirección, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>If it stays so, look at the file on the server: it must hold nothing but its rows.</source>
        <translation>Si sigue así, revise el archivo en el servidor: no debe contener más que sus filas.</translation>
    </message>
    <message>
        <source>Separate the columns by commas.</source>
        <translation>Separe las columnas con comas.</translation>
    </message>
    <message>
        <source>Remove the spaces, or put the cell into quotes if they belong to it.</source>
        <translation>Elimine los espacios, o ponga la celda entre comillas si forman parte de ella.</translation>
    </message>
    <message>
        <source>Use the firmware file for the module&apos;s present version.</source>
        <translation>Use el archivo de firmware para la versión actual del módulo.</translation>
    </message>
    <message>
        <source>Check that the firmware file was made for this model and its present version.</source>
        <translation>Compruebe que el archivo de firmware se haya creado para este modelo y su versión actual.</translation>
    </message>
    <message>
        <source>Then start the update anew.</source>
        <translation>Después, inicie de nuevo la actualización.</translation>
    </message>
    <message>
        <source>You may start the update once more.</source>
        <translation>Puede iniciar la actualización una vez más.</translation>
    </message>
    <message>
        <source>Do not start another update by yourself.</source>
        <translation>No inicie otra actualización por su cuenta.</translation>
    </message>
    <message>
        <source>Ask support, and name all three versions.</source>
        <translation>Consulte al soporte e indique las tres versiones.</translation>
    </message>
    <message>
        <source>Look at what happened before in the history; agree anew only if something has changed, for example the firmware file.</source>
        <translation>Consulte en el historial lo que ocurrió antes; acepte de nuevo solo si algo ha cambiado, por ejemplo el archivo de firmware.</translation>
    </message>
    <message>
        <source>Leave power and cable connected until the version was read.</source>
        <translation>Deje conectados la alimentación y el cable hasta que se haya leído la versión.</translation>
    </message>
    <message>
        <source>Wait: the version that the module reports in the end decides.</source>
        <translation>Espere: lo que decide es la versión que el módulo comunica al final.</translation>
    </message>
    <message>
        <source>Wait a few minutes: some modules take that long to find their network again.</source>
        <translation>Espere unos minutos: algunos módulos tardan ese tiempo en volver a encontrar su red.</translation>
    </message>
    <message>
        <source>Connect the module and read its version.</source>
        <translation>Conecte el módulo y lea su versión.</translation>
    </message>
    <message>
        <source>Resume the run: it reads the version before anything else.</source>
        <translation>Reanude la ejecución: lee la versión antes que nada.</translation>
    </message>
    <message>
        <source>Resume the run: it closes what may still be open.</source>
        <translation>Reanude la ejecución: cierra lo que aún pueda estar abierto.</translation>
    </message>
    <message>
        <source>If it stays silent for another half hour, switch the module off and on once; then ask support.</source>
        <translation>Si sigue sin responder otra media hora, apague y encienda el módulo una vez; después consulte al soporte.</translation>
    </message>
    <message>
        <source>Compare the settings that are named, and write them again where you need them.</source>
        <translation>Compare los ajustes indicados y vuelva a escribirlos donde los necesite.</translation>
    </message>
    <message>
        <source>Check with the module&apos;s maker that the file fits it. A check file whose version differs only in the sub-version is not used.</source>
        <translation>Consulte al fabricante del módulo si el archivo es adecuado para él. Un archivo de control cuya versión solo difiere en la subversión no se usa.</translation>
    </message>
    <message>
        <source>Identify the module once more.</source>
        <translation>Identifique el módulo una vez más.</translation>
    </message>
    <message>
        <source>Wait until the network&apos;s update is over, then check again.</source>
        <translation>Espere a que termine la actualización iniciada por la red y después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Compare the version that the module runs now with your own update, and start that again if it still fits.</source>
        <translation>Compare la versión que el módulo ejecuta ahora con su propia actualización e inicie esta de nuevo si aún es adecuada.</translation>
    </message>
    <message>
        <source>Leave the choice of a profile out: it is for modules that the program does not know.</source>
        <translation>No elija ningún perfil: esa opción es para módulos que el programa no conoce.</translation>
    </message>
    <message>
        <source>Check that the profile suits the module, and try it on one module first.</source>
        <translation>Compruebe que el perfil sea adecuado para el módulo y pruébelo primero en un solo módulo.</translation>
    </message>
    <message>
        <source>Choose the file anew; it may have been moved, or its copy may be incomplete.</source>
        <translation>Elija de nuevo el archivo; es posible que se haya movido o que su copia esté incompleta.</translation>
    </message>
    <message>
        <source>Connect the module to this computer by its own cable for the update, if you can. If the line breaks off, the module goes on by itself.</source>
        <translation>Para la actualización, si es posible, conecte el módulo a este equipo con su propio cable. Si la línea se interrumpe, el módulo continúa por sí solo.</translation>
    </message>
    <message>
        <source>Let the administrator give the port to the logged-in user by a udev rule with TAG+=&quot;uaccess&quot;: it has no group that one could join.</source>
        <translation>Pida al administrador que asigne el puerto al usuario que ha iniciado sesión mediante una regla udev con TAG+=&quot;uaccess&quot;: no tiene ningún grupo al que unirse.</translation>
    </message>
    <message>
        <source>A copy of the record was kept for support.</source>
        <translation>Se conservó una copia del diario para el soporte.</translation>
    </message>
    <message>
        <source>Connect the computer to the mains: it has to watch the module until the version is read.</source>
        <translation>Conecte el equipo a la red eléctrica: tiene que observar el módulo hasta que se lea la versión.</translation>
    </message>
    <message>
        <source>A modem service such as ModemManager usually lets go by itself; else stop it, or make it ignore this device.</source>
        <translation>Un servicio de módem como ModemManager suele liberar el puerto por sí solo; si no, deténgalo o haga que ignore este dispositivo.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or go on: the password is asked for each time and kept in memory only.</source>
        <translation>Desbloquee el llavero o continúe: la contraseña se pide cada vez y solo se guarda en memoria.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Check that the data folder may be written.</source>
        <translation>Compruebe que se pueda escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Export the log before you close the program.</source>
        <translation>Exporte el registro antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>Use a data folder of your own, without links and not open to others.</source>
        <translation>Use una carpeta de datos propia, sin enlaces y no abierta a otros.</translation>
    </message>
    <message>
        <source>The program runs with its defaults. Check the settings&apos; file and folder.</source>
        <translation>El programa funciona con sus valores predeterminados. Compruebe el archivo y la carpeta de los ajustes.</translation>
    </message>
    <message>
        <source>Start the update and agree to it; on the command line by --yes.</source>
        <translation>Inicie la actualización y dé su consentimiento; en la línea de comandos, con --yes.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Inicie de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Write a port such as /dev/ttyUSB0, COM5, tcp://HOST:PORT, rfc2217://HOST:PORT or sim:ME910C1-NA.</source>
        <translation>Escriba un puerto como /dev/ttyUSB0, COM5, tcp://HOST:PORT, rfc2217://HOST:PORT o sim:ME910C1-NA.</translation>
    </message>
    <message>
        <source>Correct the file at the place that is named.</source>
        <translation>Corrija el archivo en el lugar indicado.</translation>
    </message>
    <message>
        <source>Save the log and report this to support.</source>
        <translation>Guarde el registro e informe de esto al soporte.</translation>
    </message>
    <message>
        <source>your account is not in the group that the port belongs to.</source>
        <translation>su cuenta no está en el grupo al que pertenece el puerto.</translation>
    </message>
    <message>
        <source>the service ModemManager has opened the port, as it does with every modem.</source>
        <translation>el servicio ModemManager ha abierto el puerto, como hace con todos los módems.</translation>
    </message>
    <message>
        <source>the cable came off, or the module restarted or lost its power.</source>
        <translation>el cable se soltó, o el módulo se reinició o se quedó sin alimentación.</translation>
    </message>
    <message>
        <source>the module is switched off, this is another of its ports, or it runs at another speed.</source>
        <translation>el módulo está apagado, este es otro de sus puertos o funciona a otra velocidad.</translation>
    </message>
    <message>
        <source>only what was sent comes back: this is a port of the module that takes no commands, or its answers are switched off.</source>
        <translation>solo vuelve lo que se envió: este es un puerto del módulo que no acepta comandos, o sus respuestas están desactivadas.</translation>
    </message>
    <message>
        <source>port and module run at different speeds.</source>
        <translation>el puerto y el módulo funcionan a velocidades distintas.</translation>
    </message>
    <message>
        <source>the module, which had answered before, restarted, hangs, or lost its power.</source>
        <translation>el módulo, que antes había respondido, se reinició, está bloqueado o se quedó sin alimentación.</translation>
    </message>
    <message>
        <source>port and module differ in their flow control (RTS/CTS).</source>
        <translation>el puerto y el módulo difieren en su control de flujo (RTS/CTS).</translation>
    </message>
    <message>
        <source>the driver of the port&apos;s adapter hangs.</source>
        <translation>el controlador del adaptador del puerto está bloqueado.</translation>
    </message>
    <message>
        <source>the power supply is too weak for the moments in which the radio sends.</source>
        <translation>la fuente de alimentación es demasiado débil para los momentos en que la radio transmite.</translation>
    </message>
    <message>
        <source>the module&apos;s firmware does not know this command.</source>
        <translation>el firmware del módulo no conoce este comando.</translation>
    </message>
    <message>
        <source>the module cannot do this at the moment.</source>
        <translation>el módulo no puede hacerlo en este momento.</translation>
    </message>
    <message>
        <source>a setting does not suit this module.</source>
        <translation>un ajuste no es adecuado para este módulo.</translation>
    </message>
    <message>
        <source>the card is missing, or it lies the wrong way round.</source>
        <translation>falta la tarjeta o está colocada al revés.</translation>
    </message>
    <message>
        <source>the card is dirty, damaged, or not of a kind that the module can use.</source>
        <translation>la tarjeta está sucia, dañada o es de un tipo que el módulo no puede usar.</translation>
    </message>
    <message>
        <source>module and SIM card are bound to different operators or devices.</source>
        <translation>el módulo y la tarjeta SIM están vinculados a operadores o dispositivos distintos.</translation>
    </message>
    <message>
        <source>the antenna is not connected properly, or the SIM card lies the wrong way round.</source>
        <translation>la antena no está bien conectada o la tarjeta SIM está colocada al revés.</translation>
    </message>
    <message>
        <source>the signal is too weak here.</source>
        <translation>la señal es demasiado débil aquí.</translation>
    </message>
    <message>
        <source>no network that this SIM card may use can be received here.</source>
        <translation>aquí no se recibe ninguna red que esta tarjeta SIM pueda usar.</translation>
    </message>
    <message>
        <source>the operator has not activated this SIM card, or not for this device.</source>
        <translation>el operador no ha activado esta tarjeta SIM, o no para este dispositivo.</translation>
    </message>
    <message>
        <source>the contract of this SIM card lacks the data service that the module needs.</source>
        <translation>el contrato de esta tarjeta SIM no incluye el servicio de datos que el módulo necesita.</translation>
    </message>
    <message>
        <source>the SIM card may not be used in this network or area.</source>
        <translation>la tarjeta SIM no se puede usar en esta red o zona.</translation>
    </message>
    <message>
        <source>the contract of this SIM card does not allow roaming.</source>
        <translation>el contrato de esta tarjeta SIM no permite el roaming.</translation>
    </message>
    <message>
        <source>the network is overloaded or disturbed for the moment.</source>
        <translation>la red está sobrecargada o tiene perturbaciones en este momento.</translation>
    </message>
    <message>
        <source>the module lost its network during the run.</source>
        <translation>el módulo perdió su red durante la ejecución.</translation>
    </message>
    <message>
        <source>the APN is not the one of this SIM card&apos;s contract.</source>
        <translation>el APN no es el del contrato de esta tarjeta SIM.</translation>
    </message>
    <message>
        <source>the network wants another APN, or a user name and password for it.</source>
        <translation>la red exige otro APN, o un nombre de usuario y una contraseña para él.</translation>
    </message>
    <message>
        <source>something else uses this data session already.</source>
        <translation>esta sesión de datos ya está en uso.</translation>
    </message>
    <message>
        <source>the name is misspelt, or the module&apos;s network does not know it.</source>
        <translation>el nombre está mal escrito o la red del módulo no lo conoce.</translation>
    </message>
    <message>
        <source>no FTP service listens at this address and port.</source>
        <translation>ningún servicio FTP escucha en esta dirección y este puerto.</translation>
    </message>
    <message>
        <source>the server is down, or a firewall keeps the module&apos;s network out.</source>
        <translation>el servidor está fuera de servicio o un firewall cierra el paso a la red del módulo.</translation>
    </message>
    <message>
        <source>the way for the file itself is blocked; the FTP mode does not suit this network.</source>
        <translation>la vía para el propio archivo está bloqueada; el modo de FTP no es adecuado para esta red.</translation>
    </message>
    <message>
        <source>user name or password are misspelt, or this account is closed.</source>
        <translation>el nombre de usuario o la contraseña están mal escritos, o esta cuenta está cerrada.</translation>
    </message>
    <message>
        <source>the server asks for an account besides user and password, which no module can give.</source>
        <translation>el servidor pide una cuenta además de usuario y contraseña, algo que ningún módulo puede proporcionar.</translation>
    </message>
    <message>
        <source>too many users are logged in, or the server is being shut down.</source>
        <translation>hay demasiados usuarios conectados o el servidor se está apagando.</translation>
    </message>
    <message>
        <source>name or folder are spelt differently there, or this user may not read them.</source>
        <translation>el nombre o la carpeta se escriben allí de otra forma, o este usuario no puede leerlos.</translation>
    </message>
    <message>
        <source>the server&apos;s rules do not allow this name.</source>
        <translation>las reglas del servidor no permiten este nombre.</translation>
    </message>
    <message>
        <source>the server ended the session, or the radio connection broke off.</source>
        <translation>el servidor terminó la sesión o se interrumpió la conexión de radio.</translation>
    </message>
    <message>
        <source>an FTP session from before is still open.</source>
        <translation>sigue abierta una sesión FTP anterior.</translation>
    </message>
    <message>
        <source>the radio connection broke off.</source>
        <translation>se interrumpió la conexión de radio.</translation>
    </message>
    <message>
        <source>the firmware file is made for another version than the module runs.</source>
        <translation>el archivo de firmware está hecho para una versión distinta de la que el módulo ejecuta.</translation>
    </message>
    <message>
        <source>the firmware file is damaged, or it is no firmware file.</source>
        <translation>el archivo de firmware está dañado o no es un archivo de firmware.</translation>
    </message>
    <message>
        <source>the firmware file is larger than the module&apos;s memory for it.</source>
        <translation>el archivo de firmware es mayor que la memoria que el módulo tiene para él.</translation>
    </message>
    <message>
        <source>the firmware file is damaged, or made for another version than the module runs.</source>
        <translation>el archivo de firmware está dañado o hecho para una versión distinta de la que el módulo ejecuta.</translation>
    </message>
    <message>
        <source>the firmware file arrived incomplete; its size could not be checked.</source>
        <translation>el archivo de firmware llegó incompleto; no se pudo comprobar su tamaño.</translation>
    </message>
    <message>
        <source>the module never began with the update.</source>
        <translation>el módulo nunca comenzó la actualización.</translation>
    </message>
    <message>
        <source>the module tried the firmware file and returned to its old version.</source>
        <translation>el módulo probó el archivo de firmware y volvió a su versión anterior.</translation>
    </message>
    <message>
        <source>the firmware file leads to another version than the check file says.</source>
        <translation>el archivo de firmware lleva a una versión distinta de la que indica el archivo de control.</translation>
    </message>
    <message>
        <source>the module is still at work, or it came back under another name.</source>
        <translation>el módulo sigue trabajando o ha vuelto con otro nombre.</translation>
    </message>
    <message>
        <source>the new firmware does not start.</source>
        <translation>el nuevo firmware no arranca.</translation>
    </message>
    <message>
        <source>the module looks anew for its network after an update.</source>
        <translation>el módulo vuelve a buscar su red después de una actualización.</translation>
    </message>
    <message>
        <source>the program or the computer ended in the middle of it.</source>
        <translation>el programa o el equipo se detuvo en pleno proceso.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>el disco está lleno.</translation>
    </message>
    <message>
        <source>this user may not write there.</source>
        <translation>este usuario no puede escribir allí.</translation>
    </message>
    <message>
        <source>a symbolic link is in the way, and links are not followed.</source>
        <translation>hay un enlace simbólico en el camino y los enlaces no se siguen.</translation>
    </message>
    <message>
        <source>other users could write there.</source>
        <translation>otros usuarios podrían escribir allí.</translation>
    </message>
    <message>
        <source>The cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Probably: %1</source>
        <translation>Probablemente: %1</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Quizás: %1</translation>
    </message>
    <message>
        <source>Take a log in which the module was asked all of it, such as one of this program.</source>
        <translation>Use un registro en el que se le haya preguntado todo al módulo, por ejemplo uno de este programa.</translation>
    </message>
</context>
<context>
    <name>fota::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>Desacoplar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>%1 dock</source>
        <translation>Panel %1</translation>
    </message>
</context>
<context>
    <name>fota::DurationPlot</name>
    <message>
        <source>Plot of the step times</source>
        <translation>Gráfico de los tiempos de los pasos</translation>
    </message>
    <message>
        <source>● median   ○ slowest   % failed</source>
        <extracomment>What the marks of the plot mean; the signs are those in it</extracomment>
        <translation>● mediana   ○ más lento   % fallidos</translation>
    </message>
    <message>
        <source>%1: median %2, slowest %3, %4 % failed</source>
        <translation>%1: mediana %2, más lento %3, %4 % fallidos</translation>
    </message>
    <message>
        <source>%1: never ended well</source>
        <translation>%1: nunca terminó bien</translation>
    </message>
    <message>
        <source>No step was visited yet.</source>
        <translation>Todavía no se ha visitado ningún paso.</translation>
    </message>
</context>
<context>
    <name>fota::ErrorNumbers</name>
    <message>
        <source>failure in the module</source>
        <translation>fallo en el módulo</translation>
    </message>
    <message>
        <source>no connection to the module</source>
        <translation>sin conexión con el módulo</translation>
    </message>
    <message>
        <source>the link is reserved</source>
        <translation>el enlace está reservado</translation>
    </message>
    <message>
        <source>operation not allowed now</source>
        <translation>operación no permitida ahora</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>operación no admitida</translation>
    </message>
    <message>
        <source>the module&apos;s PIN for its SIM is needed</source>
        <translation>se necesita el PIN del módulo para su SIM</translation>
    </message>
    <message>
        <source>the PIN that ties SIM and module is needed</source>
        <translation>se necesita el PIN que vincula la SIM y el módulo</translation>
    </message>
    <message>
        <source>the PUK that ties SIM and module is needed</source>
        <translation>se necesita el PUK que vincula la SIM y el módulo</translation>
    </message>
    <message>
        <source>no SIM in the module</source>
        <translation>no hay SIM en el módulo</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN is needed</source>
        <translation>se necesita el PIN de la SIM</translation>
    </message>
    <message>
        <source>the SIM is blocked, its PUK is needed</source>
        <translation>la SIM está bloqueada, se necesita su PUK</translation>
    </message>
    <message>
        <source>failure of the SIM</source>
        <translation>fallo de la SIM</translation>
    </message>
    <message>
        <source>the SIM is busy, ask again soon</source>
        <translation>la SIM está ocupada, vuelva a consultar en breve</translation>
    </message>
    <message>
        <source>this SIM cannot be used</source>
        <translation>esta SIM no se puede usar</translation>
    </message>
    <message>
        <source>wrong PIN or password</source>
        <translation>PIN o contraseña incorrectos</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN2 is needed</source>
        <translation>se necesita el PIN2 de la SIM</translation>
    </message>
    <message>
        <source>the SIM&apos;s PUK2 is needed</source>
        <translation>se necesita el PUK2 de la SIM</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>memoria llena</translation>
    </message>
    <message>
        <source>no such place in the memory</source>
        <translation>no existe esa posición en la memoria</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>failure of the memory</source>
        <translation>fallo de la memoria</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>texto demasiado largo</translation>
    </message>
    <message>
        <source>a character that is not allowed in the text</source>
        <translation>un carácter no permitido en el texto</translation>
    </message>
    <message>
        <source>number to dial too long</source>
        <translation>número de marcación demasiado largo</translation>
    </message>
    <message>
        <source>a character that is not allowed in the number to dial</source>
        <translation>un carácter no permitido en el número de marcación</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>the network did not answer in time</source>
        <translation>la red no respondió a tiempo</translation>
    </message>
    <message>
        <source>network not allowed, emergency calls only</source>
        <translation>red no permitida, solo llamadas de emergencia</translation>
    </message>
    <message>
        <source>locked to a network, its PIN is needed</source>
        <translation>bloqueado para una red, se necesita su PIN</translation>
    </message>
    <message>
        <source>locked to a network, its PUK is needed</source>
        <translation>bloqueado para una red, se necesita su PUK</translation>
    </message>
    <message>
        <source>locked to a part of a network, its PIN is needed</source>
        <translation>bloqueado para un subconjunto de una red, se necesita su PIN</translation>
    </message>
    <message>
        <source>locked to a part of a network, its PUK is needed</source>
        <translation>bloqueado para un subconjunto de una red, se necesita su PUK</translation>
    </message>
    <message>
        <source>locked to a provider, its PIN is needed</source>
        <translation>bloqueado para un proveedor, se necesita su PIN</translation>
    </message>
    <message>
        <source>locked to a provider, its PUK is needed</source>
        <translation>bloqueado para un proveedor, se necesita su PUK</translation>
    </message>
    <message>
        <source>locked to a company, its PIN is needed</source>
        <translation>bloqueado para una empresa, se necesita su PIN</translation>
    </message>
    <message>
        <source>locked to a company, its PUK is needed</source>
        <translation>bloqueado para una empresa, se necesita su PUK</translation>
    </message>
    <message>
        <source>wrong values in the command</source>
        <translation>valores incorrectos en el comando</translation>
    </message>
    <message>
        <source>the module does not say why</source>
        <translation>el módulo no indica por qué</translation>
    </message>
    <message>
        <source>the network does not accept this SIM</source>
        <translation>la red no acepta esta SIM</translation>
    </message>
    <message>
        <source>the network does not accept this module</source>
        <translation>la red no acepta este módulo</translation>
    </message>
    <message>
        <source>packet data is not allowed</source>
        <translation>los datos por paquetes no están permitidos</translation>
    </message>
    <message>
        <source>this network is not allowed</source>
        <translation>esta red no está permitida</translation>
    </message>
    <message>
        <source>not allowed in this area</source>
        <translation>no permitido en esta área</translation>
    </message>
    <message>
        <source>roaming is not allowed in this area</source>
        <translation>el roaming no está permitido en esta área</translation>
    </message>
    <message>
        <source>the network does not have this service</source>
        <translation>la red no ofrece este servicio</translation>
    </message>
    <message>
        <source>the contract does not have this service; check the APN</source>
        <translation>el contrato no incluye este servicio; compruebe el APN</translation>
    </message>
    <message>
        <source>the service is out of order for now</source>
        <translation>el servicio no funciona por el momento</translation>
    </message>
    <message>
        <source>failure of packet data, no reason told</source>
        <translation>fallo de los datos por paquetes, sin motivo indicado</translation>
    </message>
    <message>
        <source>the data context&apos;s login was refused</source>
        <translation>se rechazó la autenticación del contexto de datos</translation>
    </message>
    <message>
        <source>wrong class of mobile</source>
        <translation>clase de móvil incorrecta</translation>
    </message>
    <message>
        <source>failure of the IP stack, no reason told</source>
        <translation>fallo de la pila IP, sin motivo indicado</translation>
    </message>
    <message>
        <source>not possible in this state</source>
        <translation>no es posible en este estado</translation>
    </message>
    <message>
        <source>not possible in this mode</source>
        <translation>no es posible en este modo</translation>
    </message>
    <message>
        <source>the data context is open already</source>
        <translation>el contexto de datos ya está abierto</translation>
    </message>
    <message>
        <source>the IP stack is active already</source>
        <translation>la pila IP ya está activa</translation>
    </message>
    <message>
        <source>the data context could not be opened; check APN and registration</source>
        <translation>no se pudo abrir el contexto de datos; compruebe el APN y el registro de red</translation>
    </message>
    <message>
        <source>the data context is not open</source>
        <translation>el contexto de datos no está abierto</translation>
    </message>
    <message>
        <source>no socket could be made</source>
        <translation>no se pudo crear ningún socket</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>no se encontró el nombre del servidor</translation>
    </message>
    <message>
        <source>the server did not take the connection in time</source>
        <translation>el servidor no aceptó la conexión a tiempo</translation>
    </message>
    <message>
        <source>the socket could not be opened</source>
        <translation>no se pudo abrir el socket</translation>
    </message>
    <message>
        <source>the server ended the connection, or fell silent</source>
        <translation>el servidor cerró la conexión o dejó de responder</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la conexión falló</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>el envío falló</translation>
    </message>
    <message>
        <source>the socket listens already</source>
        <translation>el socket ya está a la escucha</translation>
    </message>
    <message>
        <source>wrong data context</source>
        <translation>contexto de datos incorrecto</translation>
    </message>
    <message>
        <source>no FTP session is open</source>
        <translation>no hay ninguna sesión FTP abierta</translation>
    </message>
    <message>
        <source>FTP: the connection for the file is closed</source>
        <translation>FTP: la conexión para el archivo está cerrada</translation>
    </message>
    <message>
        <source>FTP: the connection for the file was not opened in time</source>
        <translation>FTP: la conexión para el archivo no se abrió a tiempo</translation>
    </message>
    <message>
        <source>FTP: the server did not answer in time</source>
        <translation>FTP: el servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>the SIM is invalid</source>
        <translation>la SIM no es válida</translation>
    </message>
    <message>
        <source>the number is not assigned</source>
        <translation>el número no está asignado</translation>
    </message>
    <message>
        <source>barred by the operator</source>
        <translation>restringido por el operador</translation>
    </message>
    <message>
        <source>barred</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>the message was rejected</source>
        <translation>el mensaje fue rechazado</translation>
    </message>
    <message>
        <source>the receiver is out of service</source>
        <translation>el destinatario está fuera de servicio</translation>
    </message>
    <message>
        <source>the subscriber is not identified</source>
        <translation>el abonado no está identificado</translation>
    </message>
    <message>
        <source>the facility was rejected</source>
        <translation>la facilidad fue rechazada</translation>
    </message>
    <message>
        <source>the subscriber is not known</source>
        <translation>el abonado es desconocido</translation>
    </message>
    <message>
        <source>the network is out of order</source>
        <translation>la red está fuera de servicio</translation>
    </message>
    <message>
        <source>failure of the network for now</source>
        <translation>fallo temporal de la red</translation>
    </message>
    <message>
        <source>the network is overloaded</source>
        <translation>la red está congestionada</translation>
    </message>
    <message>
        <source>the contract does not have this service</source>
        <translation>el contrato no incluye este servicio</translation>
    </message>
    <message>
        <source>the SMS service is reserved</source>
        <translation>el servicio SMS está reservado</translation>
    </message>
    <message>
        <source>wrong value in the message&apos;s binary form</source>
        <translation>valor incorrecto en el formato binario del mensaje</translation>
    </message>
    <message>
        <source>wrong value in the message&apos;s text form</source>
        <translation>valor incorrecto en el formato de texto del mensaje</translation>
    </message>
    <message>
        <source>the address of the SMS centre is not known</source>
        <translation>se desconoce la dirección del centro de SMS</translation>
    </message>
    <message>
        <source>no acknowledgement is expected</source>
        <translation>no se espera ningún acuse de recibo</translation>
    </message>
    <message>
        <source>the transfer begins</source>
        <translation>comienza la transferencia</translation>
    </message>
    <message>
        <source>the transfer begins on a new connection</source>
        <translation>comienza la transferencia por una conexión nueva</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>aquí no es necesario</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>estado del archivo</translation>
    </message>
    <message>
        <source>the server is ready</source>
        <translation>el servidor está listo</translation>
    </message>
    <message>
        <source>the server says good-bye</source>
        <translation>el servidor se despide</translation>
    </message>
    <message>
        <source>the transfer is complete</source>
        <translation>la transferencia está completa</translation>
    </message>
    <message>
        <source>the server opens the connection for the file</source>
        <translation>el servidor abre la conexión para el archivo</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>name of the folder</source>
        <translation>nombre de la carpeta</translation>
    </message>
    <message>
        <source>the server wants the password</source>
        <translation>el servidor pide la contraseña</translation>
    </message>
    <message>
        <source>the server wants an account</source>
        <translation>el servidor pide una cuenta</translation>
    </message>
    <message>
        <source>the server waits for more</source>
        <translation>el servidor espera más datos</translation>
    </message>
    <message>
        <source>the server closes the connection: too busy, or idle too long</source>
        <translation>el servidor cierra la conexión: demasiado ocupado o inactiva demasiado tiempo</translation>
    </message>
    <message>
        <source>the connection for the file could not be opened</source>
        <translation>no se pudo abrir la conexión para el archivo</translation>
    </message>
    <message>
        <source>the transfer was broken off</source>
        <translation>la transferencia se interrumpió</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>the file is busy</source>
        <translation>el archivo está ocupado</translation>
    </message>
    <message>
        <source>failure of the server</source>
        <translation>fallo del servidor</translation>
    </message>
    <message>
        <source>no room on the server</source>
        <translation>no hay espacio en el servidor</translation>
    </message>
    <message>
        <source>the server does not know this command</source>
        <translation>el servidor no conoce este comando</translation>
    </message>
    <message>
        <source>the server does not have this command</source>
        <translation>el servidor no dispone de este comando</translation>
    </message>
    <message>
        <source>commands in the wrong order</source>
        <translation>comandos en orden incorrecto</translation>
    </message>
    <message>
        <source>the server does not have this form of the command</source>
        <translation>el servidor no dispone de esta forma del comando</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>se rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>an account is needed</source>
        <translation>se necesita una cuenta</translation>
    </message>
    <message>
        <source>the server wants encryption</source>
        <translation>el servidor exige cifrado</translation>
    </message>
    <message>
        <source>no such file or folder, or no leave to read it</source>
        <translation>no existe el archivo o la carpeta, o no hay permiso para leerlo</translation>
    </message>
    <message>
        <source>more than the server allows</source>
        <translation>más de lo que permite el servidor</translation>
    </message>
    <message>
        <source>this name is not allowed</source>
        <translation>este nombre no está permitido</translation>
    </message>
</context>
<context>
    <name>fota::ErrorText</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The port is not there.</source>
        <translation>El puerto no está presente.</translation>
    </message>
    <message>
        <source>You are not allowed to use the port.</source>
        <translation>No tiene permiso para usar el puerto.</translation>
    </message>
    <message>
        <source>Another program is using the port.</source>
        <translation>Otro programa está usando el puerto.</translation>
    </message>
    <message>
        <source>This module is already in use by another FOTA Bench.</source>
        <translation>Otra instancia de FOTA Bench ya usa este módulo.</translation>
    </message>
    <message>
        <source>The port cannot be opened.</source>
        <translation>No se puede abrir el puerto.</translation>
    </message>
    <message>
        <source>The connection to the module was lost.</source>
        <translation>Se perdió la conexión con el módulo.</translation>
    </message>
    <message>
        <source>The port does not respond.</source>
        <translation>El puerto no responde.</translation>
    </message>
    <message>
        <source>Another device is now on this port.</source>
        <translation>Ahora hay otro dispositivo en este puerto.</translation>
    </message>
    <message>
        <source>The log ends here.</source>
        <translation>El registro termina aquí.</translation>
    </message>
    <message>
        <source>The module does not accept data.</source>
        <translation>El módulo no acepta datos.</translation>
    </message>
    <message>
        <source>The module does not answer.</source>
        <translation>El módulo no responde.</translation>
    </message>
    <message>
        <source>The port delivers unreadable data; its speed is perhaps wrong.</source>
        <translation>El puerto entrega datos ilegibles; quizás su velocidad sea incorrecta.</translation>
    </message>
    <message>
        <source>The line to the module is not a direct one and may break off during the update.</source>
        <translation>La línea hacia el módulo no es directa y puede interrumpirse durante la actualización.</translation>
    </message>
    <message>
        <source>The module did not answer in time.</source>
        <translation>El módulo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The module refused a command.</source>
        <translation>El módulo rechazó un comando.</translation>
    </message>
    <message>
        <source>An answer of the module cannot be read.</source>
        <translation>No se puede leer una respuesta del módulo.</translation>
    </message>
    <message>
        <source>The module sent a line without end.</source>
        <translation>El módulo envió una línea sin fin.</translation>
    </message>
    <message>
        <source>A command would be longer than the module takes.</source>
        <translation>Un comando sería más largo de lo que admite el módulo.</translation>
    </message>
    <message>
        <source>A setting cannot be sent to the module.</source>
        <translation>Un ajuste no se puede enviar al módulo.</translation>
    </message>
    <message>
        <source>The module restarted unexpectedly.</source>
        <translation>El módulo se reinició inesperadamente.</translation>
    </message>
    <message>
        <source>This module is not one that the program knows.</source>
        <translation>El programa no conoce este módulo.</translation>
    </message>
    <message>
        <source>Another profile was chosen than the one that this module has.</source>
        <translation>Se eligió un perfil distinto del que tiene este módulo.</translation>
    </message>
    <message>
        <source>The program does not know this module; a profile was chosen by hand.</source>
        <translation>El programa no conoce este módulo; se eligió un perfil manualmente.</translation>
    </message>
    <message>
        <source>The network came with an update of its own.</source>
        <translation>Se presentó una actualización iniciada por la red.</translation>
    </message>
    <message>
        <source>Another module answers than the one that the run began with.</source>
        <translation>Responde un módulo distinto de aquel con el que comenzó la ejecución.</translation>
    </message>
    <message>
        <source>There is no SIM card in the module.</source>
        <translation>No hay tarjeta SIM en el módulo.</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN.</source>
        <translation>La tarjeta SIM pide su PIN.</translation>
    </message>
    <message>
        <source>The SIM card refused the PIN.</source>
        <translation>La tarjeta SIM rechazó el PIN.</translation>
    </message>
    <message>
        <source>The SIM card is locked and asks for its PUK.</source>
        <translation>La tarjeta SIM está bloqueada y pide su PUK.</translation>
    </message>
    <message>
        <source>The SIM card is still starting.</source>
        <translation>La tarjeta SIM aún se está iniciando.</translation>
    </message>
    <message>
        <source>The SIM card cannot be used.</source>
        <translation>La tarjeta SIM no se puede usar.</translation>
    </message>
    <message>
        <source>The module receives no signal.</source>
        <translation>El módulo no recibe señal.</translation>
    </message>
    <message>
        <source>The signal is weak.</source>
        <translation>La señal es débil.</translation>
    </message>
    <message>
        <source>The module is not registered in a network and does not look for one.</source>
        <translation>El módulo no está registrado en una red ni la busca.</translation>
    </message>
    <message>
        <source>The module found no network in time.</source>
        <translation>El módulo no encontró ninguna red a tiempo.</translation>
    </message>
    <message>
        <source>The network does not admit this SIM card.</source>
        <translation>La red no admite esta tarjeta SIM.</translation>
    </message>
    <message>
        <source>The module&apos;s registration does not allow data.</source>
        <translation>El registro de red del módulo no permite datos.</translation>
    </message>
    <message>
        <source>The module is registered for calls, but not for the data that it needs.</source>
        <translation>El módulo está registrado para llamadas, pero no para los datos que necesita.</translation>
    </message>
    <message>
        <source>The module is roaming, and roaming was not allowed.</source>
        <translation>El módulo está en roaming y el roaming no se permitió.</translation>
    </message>
    <message>
        <source>The radio of the module is switched off.</source>
        <translation>La radio del módulo está apagada.</translation>
    </message>
    <message>
        <source>The network refused the data session.</source>
        <translation>La red rechazó la sesión de datos.</translation>
    </message>
    <message>
        <source>The data session did not open in time.</source>
        <translation>La sesión de datos no se abrió a tiempo.</translation>
    </message>
    <message>
        <source>The module got no network address.</source>
        <translation>El módulo no obtuvo una dirección de red.</translation>
    </message>
    <message>
        <source>The data session was open before the run.</source>
        <translation>La sesión de datos estaba abierta antes de la ejecución.</translation>
    </message>
    <message>
        <source>Another APN is programmed in the module.</source>
        <translation>En el módulo está programado otro APN.</translation>
    </message>
    <message>
        <source>The data session broke off.</source>
        <translation>La sesión de datos se interrumpió.</translation>
    </message>
    <message>
        <source>The data session could not be closed.</source>
        <translation>No se pudo cerrar la sesión de datos.</translation>
    </message>
    <message>
        <source>The module refused the socket settings.</source>
        <translation>El módulo rechazó los ajustes del socket.</translation>
    </message>
    <message>
        <source>The attempts to reach the network are used up for now.</source>
        <translation>Los intentos de acceder a la red están agotados por ahora.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known.</source>
        <translation>No se conoce el nombre del servidor.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>El servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>El servidor rechazó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The server takes no more users now.</source>
        <translation>El servidor no admite más usuarios ahora.</translation>
    </message>
    <message>
        <source>The server answers, but no file comes through.</source>
        <translation>El servidor responde, pero no llega ningún archivo.</translation>
    </message>
    <message>
        <source>The server has no check file of this name.</source>
        <translation>El servidor no tiene ningún archivo de control con este nombre.</translation>
    </message>
    <message>
        <source>The server has no folder of this name.</source>
        <translation>El servidor no tiene ninguna carpeta con este nombre.</translation>
    </message>
    <message>
        <source>The server does not have the firmware file that the check file names.</source>
        <translation>El servidor no tiene el archivo de firmware que indica el archivo de control.</translation>
    </message>
    <message>
        <source>The transfer stood still.</source>
        <translation>La transferencia se quedó parada.</translation>
    </message>
    <message>
        <source>The check file arrived incomplete.</source>
        <translation>El archivo de control llegó incompleto.</translation>
    </message>
    <message>
        <source>The firmware file arrived incomplete.</source>
        <translation>El archivo de firmware llegó incompleto.</translation>
    </message>
    <message>
        <source>The size of the file is not what it should be.</source>
        <translation>El tamaño del archivo no es el que debería ser.</translation>
    </message>
    <message>
        <source>The server ended the FTP session.</source>
        <translation>El servidor terminó la sesión FTP.</translation>
    </message>
    <message>
        <source>The FTP session could not be closed.</source>
        <translation>No se pudo cerrar la sesión FTP.</translation>
    </message>
    <message>
        <source>The transfer was too slow.</source>
        <translation>La transferencia fue demasiado lenta.</translation>
    </message>
    <message>
        <source>The end of the transfer never came.</source>
        <translation>El final de la transferencia nunca llegó.</translation>
    </message>
    <message>
        <source>The module did not finish the download in time.</source>
        <translation>El módulo no terminó la descarga a tiempo.</translation>
    </message>
    <message>
        <source>What was found is not what you agreed to.</source>
        <translation>Lo que se encontró no es lo que usted aceptó.</translation>
    </message>
    <message>
        <source>The user name or password cannot be sent to the module.</source>
        <translation>El nombre de usuario o la contraseña no se pueden enviar al módulo.</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used.</source>
        <translation>La dirección del servidor no se puede usar.</translation>
    </message>
    <message>
        <source>The size of the file could not be checked.</source>
        <translation>No se pudo comprobar el tamaño del archivo.</translation>
    </message>
    <message>
        <source>The check file is empty.</source>
        <translation>El archivo de control está vacío.</translation>
    </message>
    <message>
        <source>The check file holds no row with a firmware version.</source>
        <translation>El archivo de control no contiene ninguna fila con una versión de firmware.</translation>
    </message>
    <message>
        <source>The check file lacks a column.</source>
        <translation>Falta una columna en el archivo de control.</translation>
    </message>
    <message>
        <source>A cell of the check file is empty that is needed.</source>
        <translation>Una celda necesaria del archivo de control está vacía.</translation>
    </message>
    <message>
        <source>The check file is not written in UTF-8.</source>
        <translation>El archivo de control no está escrito en UTF-8.</translation>
    </message>
    <message>
        <source>Whether the check file arrived to its end is not confirmed.</source>
        <translation>No está confirmado que el archivo de control haya llegado hasta el final.</translation>
    </message>
    <message>
        <source>The quotes in the check file do not match.</source>
        <translation>Las comillas del archivo de control no coinciden.</translation>
    </message>
    <message>
        <source>The check file holds typographic quotes.</source>
        <translation>El archivo de control contiene comillas tipográficas.</translation>
    </message>
    <message>
        <source>This is a web page or a message of a server, not the check file.</source>
        <translation>Esto es una página web o un mensaje de un servidor, no el archivo de control.</translation>
    </message>
    <message>
        <source>The check file is too large.</source>
        <translation>El archivo de control es demasiado grande.</translation>
    </message>
    <message>
        <source>The check file is not text.</source>
        <translation>El archivo de control no es texto.</translation>
    </message>
    <message>
        <source>The check file has several rows, and it is not clear which is for this module.</source>
        <translation>El archivo de control tiene varias filas y no está claro cuál es para este módulo.</translation>
    </message>
    <message>
        <source>The check file is for another module.</source>
        <translation>El archivo de control es para otro módulo.</translation>
    </message>
    <message>
        <source>The check file does not say for which model it is.</source>
        <translation>El archivo de control no indica para qué modelo es.</translation>
    </message>
    <message>
        <source>An older version is asked for than the module runs.</source>
        <translation>Se solicita una versión más antigua que la que el módulo ejecuta.</translation>
    </message>
    <message>
        <source>The versions differ, and no rule says which of them is newer.</source>
        <translation>Las versiones difieren y ninguna regla indica cuál de ellas es más reciente.</translation>
    </message>
    <message>
        <source>The module does not tell the last number of its version; a change of it alone is not seen.</source>
        <translation>El módulo no indica el último número de su versión; si solo cambia ese número, no se ve.</translation>
    </message>
    <message>
        <source>The versions are the same but for their spelling.</source>
        <translation>Las versiones son iguales salvo en la forma de escribirlas.</translation>
    </message>
    <message>
        <source>The file name in the check file holds a quote or a comma.</source>
        <translation>El nombre de archivo del archivo de control contiene comillas o una coma.</translation>
    </message>
    <message>
        <source>The check file contains control characters.</source>
        <translation>El archivo de control contiene caracteres de control.</translation>
    </message>
    <message>
        <source>The file name in the check file looks like a command.</source>
        <translation>El nombre de archivo del archivo de control parece un comando.</translation>
    </message>
    <message>
        <source>The file name in the check file leads out of its folder.</source>
        <translation>El nombre de archivo del archivo de control lleva fuera de su carpeta.</translation>
    </message>
    <message>
        <source>The file name in the check file is too long for the module.</source>
        <translation>El nombre de archivo del archivo de control es demasiado largo para el módulo.</translation>
    </message>
    <message>
        <source>The check file holds a character that is not accepted there.</source>
        <translation>El archivo de control contiene un carácter que no se admite allí.</translation>
    </message>
    <message>
        <source>The next check-in date of the check file cannot be used.</source>
        <translation>La fecha de la próxima consulta del archivo de control no se puede usar.</translation>
    </message>
    <message>
        <source>The check file names another server for the next check.</source>
        <translation>El archivo de control indica otro servidor para la próxima comprobación.</translation>
    </message>
    <message>
        <source>The next server in the check file cannot be understood.</source>
        <translation>No se entiende el próximo servidor del archivo de control.</translation>
    </message>
    <message>
        <source>The check file names another user or password for the next check.</source>
        <translation>El archivo de control indica otro usuario u otra contraseña para la próxima comprobación.</translation>
    </message>
    <message>
        <source>The check file imitates answers of a modem.</source>
        <translation>El archivo de control imita respuestas de un módem.</translation>
    </message>
    <message>
        <source>A report of the module got into the check file.</source>
        <translation>Un aviso del módulo se introdujo en el archivo de control.</translation>
    </message>
    <message>
        <source>The separator in the check file is not a comma.</source>
        <translation>El separador del archivo de control no es una coma.</translation>
    </message>
    <message>
        <source>There are spaces around a cell of the check file that must not have any.</source>
        <translation>Hay espacios alrededor de una celda del archivo de control que no debe tenerlos.</translation>
    </message>
    <message>
        <source>The firmware file is made for another version than the module runs.</source>
        <translation>El archivo de firmware está hecho para una versión distinta de la que el módulo ejecuta.</translation>
    </message>
    <message>
        <source>The firmware file is made for another model.</source>
        <translation>El archivo de firmware está hecho para otro modelo.</translation>
    </message>
    <message>
        <source>The module found the firmware file damaged or not fitting.</source>
        <translation>El módulo encontró el archivo de firmware dañado o inadecuado.</translation>
    </message>
    <message>
        <source>The module does not take the firmware file.</source>
        <translation>El módulo no acepta el archivo de firmware.</translation>
    </message>
    <message>
        <source>The module reported that the firmware file failed its check.</source>
        <translation>El módulo comunicó que el archivo de firmware no superó su comprobación.</translation>
    </message>
    <message>
        <source>The firmware file cannot be read.</source>
        <translation>El archivo de firmware no se puede leer.</translation>
    </message>
    <message>
        <source>The firmware file is empty.</source>
        <translation>El archivo de firmware está vacío.</translation>
    </message>
    <message>
        <source>The firmware file is larger than the module takes.</source>
        <translation>El archivo de firmware es mayor de lo que admite el módulo.</translation>
    </message>
    <message>
        <source>The module ended the upload before it had the whole firmware file.</source>
        <translation>El módulo terminó la carga antes de tener el archivo de firmware completo.</translation>
    </message>
    <message>
        <source>The module&apos;s check of the firmware file failed.</source>
        <translation>La comprobación del archivo de firmware por parte del módulo falló.</translation>
    </message>
    <message>
        <source>The module refused to apply the update.</source>
        <translation>El módulo rechazó aplicar la actualización.</translation>
    </message>
    <message>
        <source>The module has not restarted for the update.</source>
        <translation>El módulo no se ha reiniciado para la actualización.</translation>
    </message>
    <message>
        <source>The module keeps restarting.</source>
        <translation>El módulo se reinicia una y otra vez.</translation>
    </message>
    <message>
        <source>The module did not come back after the update was started.</source>
        <translation>El módulo no volvió después de iniciarse la actualización.</translation>
    </message>
    <message>
        <source>The module came back in a mode for loading firmware and does not answer.</source>
        <translation>El módulo volvió en un modo para cargar firmware y no responde.</translation>
    </message>
    <message>
        <source>The module&apos;s version could not be read.</source>
        <translation>No se pudo leer la versión del módulo.</translation>
    </message>
    <message>
        <source>The module still runs the old version.</source>
        <translation>El módulo sigue ejecutando la versión antigua.</translation>
    </message>
    <message>
        <source>The module runs a version that is neither the old nor the wanted one.</source>
        <translation>El módulo ejecuta una versión que no es ni la antigua ni la deseada.</translation>
    </message>
    <message>
        <source>Another module answers on the port.</source>
        <translation>En el puerto responde otro módulo.</translation>
    </message>
    <message>
        <source>This update was already tried on this module without success.</source>
        <translation>Esta actualización ya se intentó en este módulo sin éxito.</translation>
    </message>
    <message>
        <source>After the update the module has no SIM card or no network.</source>
        <translation>Después de la actualización, el módulo no tiene tarjeta SIM o no tiene red.</translation>
    </message>
    <message>
        <source>The module lost settings in the update.</source>
        <translation>El módulo perdió ajustes en la actualización.</translation>
    </message>
    <message>
        <source>The module&apos;s own report on the update does not agree with its version; the version counts.</source>
        <translation>Lo que el propio módulo comunica sobre la actualización no concuerda con su versión; la que cuenta es la versión.</translation>
    </message>
    <message>
        <source>The update was over sooner than a module usually restarts; the version counts.</source>
        <translation>La actualización terminó antes de lo que un módulo suele tardar en reiniciarse; la que cuenta es la versión.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted while no update was under way.</source>
        <translation>Una ejecución anterior se interrumpió cuando no había ninguna actualización en curso.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted after an update may have been started.</source>
        <translation>Una ejecución anterior se interrumpió cuando ya podía haberse iniciado una actualización.</translation>
    </message>
    <message>
        <source>The record of an earlier run cannot be read.</source>
        <translation>El diario de una ejecución anterior no se puede leer.</translation>
    </message>
    <message>
        <source>The record of the run cannot be written to disk.</source>
        <translation>El diario de la ejecución no se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>The log cannot be written to disk.</source>
        <translation>El registro no se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>The settings could not be read or are not kept.</source>
        <translation>Los ajustes no se pudieron leer o no se conservan.</translation>
    </message>
    <message>
        <source>This computer runs on its battery.</source>
        <translation>Este equipo funciona con batería.</translation>
    </message>
    <message>
        <source>Another program has taken the port; waiting until it lets go.</source>
        <translation>Otro programa ha tomado el puerto; se espera a que lo libere.</translation>
    </message>
    <message>
        <source>The keychain of the system cannot be used.</source>
        <translation>El llavero del sistema no se puede usar.</translation>
    </message>
    <message>
        <source>The program runs as root, which no update needs.</source>
        <translation>El programa se ejecuta como root, algo que ninguna actualización necesita.</translation>
    </message>
    <message>
        <source>Nobody agreed to the update.</source>
        <translation>Nadie dio su consentimiento a la actualización.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <source>The program stopped watching before the version was read.</source>
        <translation>El programa dejó de observar antes de que se leyera la versión.</translation>
    </message>
    <message>
        <source>The procedure repeated itself too often.</source>
        <translation>El procedimiento se repitió demasiadas veces.</translation>
    </message>
    <message>
        <source>This is not the name of a port.</source>
        <translation>Esto no es el nombre de un puerto.</translation>
    </message>
    <message>
        <source>The scenario of the simulated module cannot be used.</source>
        <translation>El escenario del módulo simulado no se puede usar.</translation>
    </message>
    <message>
        <source>A module profile cannot be used.</source>
        <translation>Un perfil de módulo no se puede usar.</translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <translation>El programa cometió un error.</translation>
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
        <translation>En el registro falta la respuesta a un comando de esta ejecución.</translation>
    </message>
    <message>
        <source>The server&apos;s list goes back to a version from before its last one.</source>
        <translation>La lista del servidor vuelve a una versión anterior a la última que indicó.</translation>
    </message>
    <message>
        <source>This module has no known way to check the firmware file before it is applied.</source>
        <translation>Para este módulo no se conoce ninguna forma de comprobar el archivo de firmware antes de aplicarlo.</translation>
    </message>
    <message>
        <source>The log or session bundle cannot be read.</source>
        <translation>El registro o el paquete de sesión no se puede leer.</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>en el pasado</translation>
    </message>
    <message>
        <source>no such time</source>
        <translation>esa hora no existe</translation>
    </message>
    <message>
        <source>not a date such as 2031-01-31</source>
        <translation>no es una fecha como 2031-01-31</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>usuario y contraseña</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>now %1, offered %2</source>
        <extracomment>Servers of a check file: the present one, the one it names</extracomment>
        <translation>ahora %1, ofrecido %2</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>ofrecido %1</translation>
    </message>
    <message>
        <source>reads like an answer of the module</source>
        <translation>se lee como una respuesta del módulo</translation>
    </message>
    <message>
        <source>no line end at the end of the file</source>
        <translation>falta el fin de línea al final del archivo</translation>
    </message>
</context>
<context>
    <name>fota::ExportDialog</name>
    <message>
        <source>Reading the log…</source>
        <translation>Se lee el registro…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Passwords are never written. What tells whose module it is and where is replaced by a token such as IMEI-1, the same wherever it stands.</source>
        <translation>Las contraseñas no se escriben nunca. Lo que dice de quién es el módulo y dónde está se sustituye por una marca como IMEI-1, la misma en todas partes.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Se sustituye</translation>
    </message>
    <message>
        <source>Lines as they will be written</source>
        <translation>Líneas tal como se escribirán</translation>
    </message>
    <message>
        <source>Session log (.log)</source>
        <translation>Registro de la sesión (.log)</translation>
    </message>
    <message>
        <source>Report to print (.pdf)</source>
        <translation>Informe para imprimir (.pdf)</translation>
    </message>
    <message>
        <source>Report as a page (.html)</source>
        <translation>Informe como página (.html)</translation>
    </message>
    <message>
        <source>Session bundle (.fbz)</source>
        <translation>Paquete de sesión (.fbz)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabla (.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Lo que se sustituye</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Passwords and PINs</source>
        <translation>Contraseñas y PIN</translation>
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
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Direcciones IP</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Nombres de host</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message numerus="yes">
        <source>in %n place(s)</source>
        <translation>
            <numerusform>en %n lugar</numerusform>
            <numerusform>en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing in this log is replaced.</source>
        <translation>En este registro no se sustituye nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are replaced.</source>
        <translation>
            <numerusform>Se sustituye %n valor.</numerusform>
            <numerusform>Se sustituyen %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>El registro no se puede leer: %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conserva</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not a value of the standard</source>
        <translation>no es un valor del estándar</translation>
    </message>
    <message>
        <source>class %1 of 0 to 7, 0 is best</source>
        <translation>clase %1 de 0 a 7; 0 es la mejor</translation>
    </message>
    <message>
        <source>changes are not told by themselves</source>
        <translation>los cambios no se notifican automáticamente</translation>
    </message>
    <message>
        <source>changes are told by themselves</source>
        <translation>los cambios se notifican automáticamente</translation>
    </message>
    <message>
        <source>changes are told by themselves, with the cell</source>
        <translation>los cambios se notifican automáticamente, con la celda</translation>
    </message>
    <message>
        <source>%1 in decimal</source>
        <translation>%1 en decimal</translation>
    </message>
    <message>
        <source>Cat M1 on Telit&apos;s modules; EC-GSM in the standard</source>
        <translation>Cat M1 en los módulos de Telit; EC-GSM en el estándar</translation>
    </message>
    <message>
        <source>chosen by the module</source>
        <translation>elegido por el módulo</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegido manualmente</translation>
    </message>
    <message>
        <source>told to leave the network</source>
        <translation>orden de abandonar la red</translation>
    </message>
    <message>
        <source>sets the form of the name alone</source>
        <translation>solo define el formato del nombre</translation>
    </message>
    <message>
        <source>by hand, else by the module</source>
        <translation>manualmente; si no, por el módulo</translation>
    </message>
    <message>
        <source>long name</source>
        <translation>nombre largo</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nombre corto</translation>
    </message>
    <message>
        <source>number of country and network</source>
        <translation>número de país y red</translation>
    </message>
    <message>
        <source>GSM only</source>
        <translation>solo GSM</translation>
    </message>
    <message>
        <source>UMTS only</source>
        <translation>solo UMTS</translation>
    </message>
    <message>
        <source>any network</source>
        <translation>cualquier red</translation>
    </message>
    <message>
        <source>LTE only</source>
        <translation>solo LTE</translation>
    </message>
    <message>
        <source>GSM and UMTS</source>
        <translation>GSM y UMTS</translation>
    </message>
    <message>
        <source>GSM and LTE</source>
        <translation>GSM y LTE</translation>
    </message>
    <message>
        <source>UMTS and LTE</source>
        <translation>UMTS y LTE</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>of a data context</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>of a data context</extracomment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>attached to packet data</source>
        <translation>conectado a datos por paquetes</translation>
    </message>
    <message>
        <source>not attached to packet data</source>
        <translation>no conectado a datos por paquetes</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 e IPv6</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>private, not seen from outside</source>
        <translation>privada, no visible desde fuera</translation>
    </message>
    <message>
        <source>ready, no PIN is wanted</source>
        <translation>lista, no se pide ningún PIN</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN is wanted</source>
        <translation>se pide el PIN de la SIM</translation>
    </message>
    <message>
        <source>blocked: the SIM&apos;s PUK is wanted</source>
        <translation>bloqueada: se pide el PUK de la SIM</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN2 is wanted</source>
        <translation>se pide el PIN2 de la SIM</translation>
    </message>
    <message>
        <source>the SIM&apos;s PUK2 is wanted</source>
        <translation>se pide el PUK2 de la SIM</translation>
    </message>
    <message>
        <source>locked to another SIM</source>
        <translation>bloqueado para otra SIM</translation>
    </message>
    <message>
        <source>locked to a network</source>
        <translation>bloqueado para una red</translation>
    </message>
    <message>
        <source>no SIM</source>
        <translation>sin SIM</translation>
    </message>
    <message>
        <source>SIM is in</source>
        <translation>SIM insertada</translation>
    </message>
    <message>
        <source>SIM is in, its PIN is given</source>
        <translation>SIM insertada, PIN introducido</translation>
    </message>
    <message>
        <source>SIM is ready</source>
        <translation>SIM lista</translation>
    </message>
    <message>
        <source>plain ERROR</source>
        <translation>solo ERROR</translation>
    </message>
    <message>
        <source>errors have a number</source>
        <translation>los errores llevan un número</translation>
    </message>
    <message>
        <source>errors have a text</source>
        <translation>los errores llevan un texto</translation>
    </message>
    <message>
        <source>least function</source>
        <translation>funcionalidad mínima</translation>
    </message>
    <message>
        <source>full function, the radio is on</source>
        <translation>funcionalidad completa, la radio está encendida</translation>
    </message>
    <message>
        <source>the radio is off</source>
        <translation>la radio está apagada</translation>
    </message>
    <message>
        <source>full function, saves power</source>
        <translation>funcionalidad completa, con ahorro de energía</translation>
    </message>
    <message>
        <source>no restart</source>
        <translation>sin reinicio</translation>
    </message>
    <message>
        <source>one restart</source>
        <translation>un reinicio</translation>
    </message>
    <message>
        <source>a restart again and again</source>
        <translation>un reinicio una y otra vez</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>a secret: not kept in the log</source>
        <translation>un secreto: no se guarda en el registro</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>active: the server connects to the module</source>
        <translation>activo: el servidor se conecta al módulo</translation>
    </message>
    <message>
        <source>passive: the module connects to the server</source>
        <translation>pasivo: el módulo se conecta al servidor</translation>
    </message>
    <message>
        <source>bytes as they are</source>
        <translation>bytes tal como son</translation>
    </message>
    <message>
        <source>text, line ends may change</source>
        <translation>texto, los fines de línea pueden cambiar</translation>
    </message>
    <message>
        <source>all of it has come</source>
        <translation>ha llegado todo</translation>
    </message>
    <message>
        <source>there is more to come</source>
        <translation>aún falta por llegar</translation>
    </message>
    <message>
        <source>checks the delta file, applies it and restarts</source>
        <translation>comprueba el archivo delta, lo aplica y se reinicia</translation>
    </message>
    <message>
        <source>checks the delta file; changes nothing</source>
        <translation>comprueba el archivo delta; no cambia nada</translation>
    </message>
    <message>
        <source>reject the update</source>
        <translation>rechazar la actualización</translation>
    </message>
    <message>
        <source>let the network update the module</source>
        <translation>dejar que la red actualice el módulo</translation>
    </message>
    <message>
        <source>ask again later</source>
        <translation>preguntar más tarde</translation>
    </message>
    <message>
        <source>image number %1; the module restarts into it</source>
        <translation>imagen número %1; el módulo se reinicia con ella</translation>
    </message>
</context>
<context>
    <name>fota::FilterBar</name>
    <message>
        <source>outside a run</source>
        <translation>fuera de una ejecución</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Regular expression in the filter</source>
        <translation>Expresión regular en el filtro</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>El filtro es una expresión regular</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ enviado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← recibido</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation>no solicitado</translation>
    </message>
</context>
<context>
    <name>fota::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Regular expression in what is found</source>
        <translation>Expresión regular en la búsqueda</translation>
    </message>
    <message>
        <source>What is looked for is a regular expression</source>
        <translation>Lo que se busca es una expresión regular</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>none among the lines that the filter shows</source>
        <translation>ninguna entre las líneas que muestra el filtro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <extracomment>which one of how many that were found</extracomment>
        <translation>%1 de al menos %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::FindingWords</name>
    <message>
        <source>The command has typographic quotes: sent so, a module takes them for letters. A word processor made them.</source>
        <translation>El comando contiene comillas tipográficas: enviadas así, un módulo las toma por letras. Las puso un procesador de textos.</translation>
    </message>
    <message>
        <source>An answer stands here without its command: the log has lost it, or somebody took it out.</source>
        <translation>Aquí hay una respuesta sin su comando: el registro lo ha perdido o alguien lo quitó.</translation>
    </message>
    <message>
        <source>This line is torn: what follows was taken for its rest, and read as one with it.</source>
        <translation>Esta línea está partida: lo que sigue se tomó por su resto y se leyó con ella como una sola.</translation>
    </message>
    <message>
        <source>The log ends here, before the session&apos;s own end.</source>
        <translation>El registro termina aquí, antes del final propio de la sesión.</translation>
    </message>
    <message>
        <source>The log has no times: no duration is known.</source>
        <translation>El registro no tiene horas: no se conoce ninguna duración.</translation>
    </message>
    <message>
        <source>From here on the times begin anew: a clock was set, or logs were joined. The order of the lines is kept.</source>
        <translation>A partir de aquí las horas comienzan de nuevo: se ajustó un reloj o se unieron registros. Se conserva el orden de las líneas.</translation>
    </message>
    <message>
        <source>The address of the data session is missing: the network gave none, or somebody took it out.</source>
        <translation>Falta la dirección de la sesión de datos: la red no dio ninguna o alguien la quitó.</translation>
    </message>
    <message>
        <source>The first version after the restart took %1 ms to come: a shorter limit would have missed it.</source>
        <translation>La primera versión después del reinicio tardó %1 ms en llegar: un límite más corto la habría pasado por alto.</translation>
    </message>
    <message>
        <source>The check file names no next server: the present one stays.</source>
        <translation>El archivo de control no indica ningún próximo servidor: se mantiene el actual.</translation>
    </message>
    <message>
        <source>No rule says which is newer, %1 or %2: compare them by the maker&apos;s list of releases.</source>
        <translation>Ninguna regla indica cuál es más nueva, %1 o %2: compárelas con la lista de versiones del fabricante.</translation>
    </message>
    <message>
        <source>Downloaded was %2, but the check file names %1.</source>
        <translation>Se descargó %2, pero el archivo de control indica %1.</translation>
    </message>
    <message>
        <source>A password stands in clear in this log: change it, and send logs redacted.</source>
        <translation>En este registro figura una contraseña sin cifrar: cámbiela y envíe los registros con los datos confidenciales ocultos.</translation>
    </message>
    <message>
        <source>A fixed pause of about %1 ms stands before each command: waiting for the answers is faster and surer.</source>
        <translation>Antes de cada comando hay una pausa fija de unos %1 ms: esperar las respuestas es más rápido y fiable.</translation>
    </message>
    <message>
        <source>The session ended with the FTP or data session open: the next one may fail.</source>
        <translation>La sesión terminó con la sesión FTP o de datos abierta: la próxima puede fallar.</translation>
    </message>
    <message>
        <source>The update was applied while the FTP or data session was open.</source>
        <translation>La actualización se aplicó mientras la sesión FTP o de datos estaba abierta.</translation>
    </message>
    <message>
        <source>No version was read after the apply: nobody knows what the module runs.</source>
        <translation>No se leyó ninguna versión después de aplicar: nadie sabe qué ejecuta el módulo.</translation>
    </message>
    <message>
        <source>Step %1 was tried %2 times in a row: retries want a bound.</source>
        <translation>El paso %1 se intentó %2 veces seguidas: los reintentos necesitan un límite.</translation>
    </message>
    <message>
        <source>More than four data sessions were opened within an hour: the network may bar the module.</source>
        <translation>Se abrieron más de cuatro sesiones de datos en una hora: es posible que la red bloquee el módulo.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>fallo</translation>
    </message>
</context>
<context>
    <name>fota::FindingsDock</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Nothing in this log is worth a remark.</source>
        <translation>En este registro no hay nada que señalar.</translation>
    </message>
</context>
<context>
    <name>fota::FindingsModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a finding, as &quot;C30&quot;</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
</context>
<context>
    <name>fota::HeaderBar</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
</context>
<context>
    <name>fota::HighlightDialog</name>
    <message>
        <source>Highlight rules</source>
        <translation>Reglas de resaltado</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Lines that hold the text are shown in the colour, with its sign and the word beside them. The first rule that fits wins.</source>
        <translation>Las líneas que contienen el texto se muestran en el color, con su símbolo y la palabra al lado. Vale la primera regla que coincide.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>shown beside the line</source>
        <translation>se muestra junto a la línea</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(aún sin texto)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A rule has no text.</source>
        <translation>Una regla no tiene texto.</translation>
    </message>
</context>
<context>
    <name>fota::HighlightRules</name>
    <message>
        <source>green</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>verde</translation>
    </message>
    <message>
        <source>amber</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>ámbar</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>rojo</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>violet</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>violeta</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>beside a line of the log that is an error</extracomment>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>fota::HistoryModel</name>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
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
        <translation>Operador</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
</context>
<context>
    <name>fota::HistoryPage</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>About the history</source>
        <extracomment>Whatever is to be known of the shared history, or why nothing can be looked for</extracomment>
        <translation>Sobre el historial</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Median, slowest and failures of each step, in these sessions</source>
        <translation>Mediana, más lento y fallos de cada paso en estas sesiones</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>The shared history is away: only this bench&apos;s sessions are here.</source>
        <translation>El historial compartido no está disponible: aquí solo están las sesiones de este puesto.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait here and are sent when it is back.</source>
        <translation>
            <numerusform>%n sesión espera aquí y se enviará cuando vuelva.</numerusform>
            <numerusform>%n sesiones esperan aquí y se enviarán cuando vuelva.</numerusform>
        </translation>
    </message>
    <message>
        <source>None waits to be sent.</source>
        <translation>Ninguna espera a ser enviada.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Buscando sesiones…</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>Ninguna sesión coincide con la búsqueda</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Todavía no hay sesiones</translation>
    </message>
    <message>
        <source>Look for fewer words, for any verdict or for a longer time.</source>
        <translation>Busque menos palabras, cualquier veredicto o un tiempo más largo.</translation>
    </message>
    <message>
        <source>Choose a port on the Update page and connect to a module: from then on all that happens is kept here, to be searched, opened and compared.</source>
        <translation>Elija un puerto en la página Actualización y conéctese a un módulo: desde entonces todo lo que ocurre se guarda aquí para buscarlo, abrirlo y compararlo.</translation>
    </message>
    <message>
        <source>To the Update page</source>
        <translation>A la página Actualización</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n session(s)</source>
        <translation>
            <numerusform>La %n sesión más reciente</numerusform>
            <numerusform>Las %n sesiones más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>the shared history is asked…</source>
        <translation>se consulta el historial compartido…</translation>
    </message>
    <message>
        <source>Choose a session to see what is known of it.</source>
        <translation>Elija una sesión para ver lo que se sabe de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are chosen. Two can be compared.</source>
        <translation>
            <numerusform>%n sesión elegida. Se pueden comparar dos.</numerusform>
            <numerusform>%n sesiones elegidas. Se pueden comparar dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session in a window of its own, read only</source>
        <translation>La sesión en una ventana propia, solo lectura</translation>
    </message>
    <message>
        <source>Two chosen sessions: Ctrl and a click, Shift and an arrow, or Ctrl+Space</source>
        <translation>Dos sesiones elegidas: Ctrl y un clic, Mayús y una flecha, o Ctrl+Espacio</translation>
    </message>
</context>
<context>
    <name>fota::KeptPage</name>
    <message>
        <source>A whole number from %1 to %2 is needed.</source>
        <translation>Se necesita un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Sessions that are kept</source>
        <translation>Sesiones que se conservan</translation>
    </message>
    <message>
        <source>Each connection is a session with its own log. When a new one begins, the oldest go first; the present one always stays.</source>
        <translation>Cada conexión es una sesión con su propio registro. Cuando empieza una nueva, las más antiguas se van primero; la actual siempre se queda.</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Número de sesiones</translation>
    </message>
    <message>
        <source>Room in MB</source>
        <translation>Espacio en MB</translation>
    </message>
</context>
<context>
    <name>fota::KeysDialog</name>
    <message>
        <source>To the next part of the window</source>
        <translation>A la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys</comment>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>In the steps: fold and open a phase</source>
        <translation>En los pasos: plegar y desplegar una fase</translation>
    </message>
    <message>
        <source>In the steps: to the lines of the step in the log</source>
        <translation>En los pasos: a las líneas del paso en el registro</translation>
    </message>
    <message>
        <source>In the log: follow the newest line</source>
        <translation>En el registro: seguir la línea más reciente</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>In the AT command: what was sent before</source>
        <translation>En el comando AT: lo enviado anteriormente</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <comment>keys</comment>
        <translation>Izquierda, Derecha, Inicio, Fin</translation>
    </message>
    <message>
        <source>In the signal: from one measurement to the next</source>
        <translation>En la señal: de una medición a la siguiente</translation>
    </message>
    <message>
        <source>Never stops a run</source>
        <translation>Nunca detiene una ejecución</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the parts of the window</source>
        <translation>En las partes de la ventana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In the sessions: open the session, read only</source>
        <translation>En las sesiones: abrir la sesión, solo lectura</translation>
    </message>
    <message>
        <source>In the sessions: choose one more, to compare them</source>
        <translation>En las sesiones: elegir otra más para compararlas</translation>
    </message>
    <message>
        <source>From a comparison or the statistics: back to the sessions</source>
        <translation>Desde una comparación o las estadísticas: volver a las sesiones</translation>
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
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1. Default %2, from %3 to %4.</source>
        <extracomment>of a time limit: what it bounds, then its default and what may be chosen</extracomment>
        <translation>%1. Predeterminado: %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>seconds</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>A number of seconds from %1 to %2 is needed.</source>
        <translation>Se necesita un número de segundos de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>fota::LimitsPage</name>
    <message>
        <source>Line and module</source>
        <translation>Línea y módulo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Server and files</source>
        <translation>Servidor y archivos</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>Abrir el puerto</translation>
    </message>
    <message>
        <source>Until the driver has it</source>
        <translation>Hasta que lo tenga el controlador</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Respuesta a consulta</translation>
    </message>
    <message>
        <source>Each query before the update</source>
        <translation>Cada consulta antes de la actualización</translation>
    </message>
    <message>
        <source>Answer to a setting</source>
        <translation>Respuesta a un ajuste</translation>
    </message>
    <message>
        <source>Of the socket and of the APN</source>
        <translation>Del socket y del APN</translation>
    </message>
    <message>
        <source>Busy SIM card</source>
        <translation>Tarjeta SIM ocupada</translation>
    </message>
    <message>
        <source>Until it must be ready</source>
        <translation>Hasta que deba estar lista</translation>
    </message>
    <message>
        <source>Search for a signal</source>
        <translation>Búsqueda de señal</translation>
    </message>
    <message>
        <source>Asked again and again so long</source>
        <translation>Durante este tiempo se pregunta una y otra vez</translation>
    </message>
    <message>
        <source>Search for a network</source>
        <translation>Búsqueda de red</translation>
    </message>
    <message>
        <source>Opening the data context</source>
        <translation>Abrir el contexto de datos</translation>
    </message>
    <message>
        <source>Until the network gives an address</source>
        <translation>Hasta que la red dé una dirección</translation>
    </message>
    <message>
        <source>Gap between two tries</source>
        <translation>Pausa entre dos intentos</translation>
    </message>
    <message>
        <source>The next ones are two and four times as long; 0: no gap, no bound by the hour</source>
        <translation>Las siguientes duran el doble y el cuádruple; 0: sin pausa ni límite por hora</translation>
    </message>
    <message>
        <source>FTP login</source>
        <translation>Inicio sesión FTP</translation>
    </message>
    <message>
        <source>Until the server has let the module in</source>
        <translation>Hasta que el servidor haya admitido al módulo</translation>
    </message>
    <message>
        <source>Reading the check file</source>
        <translation>Leer el archivo de control</translation>
    </message>
    <message>
        <source>The whole file; a third of it without a byte</source>
        <translation>El archivo completo; un tercio de este tiempo sin ningún byte</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>The whole delta file</source>
        <translation>El archivo delta completo</translation>
    </message>
    <message>
        <source>Closing a session</source>
        <translation>Cerrar una sesión</translation>
    </message>
    <message>
        <source>Of FTP or of data</source>
        <translation>De FTP o de datos</translation>
    </message>
    <message>
        <source>Answer to the apply</source>
        <translation>Respuesta a aplicar</translation>
    </message>
    <message>
        <source>From AT#OTAUP to OK or the first restart</source>
        <translation>Desde AT#OTAUP hasta OK o el primer reinicio</translation>
    </message>
    <message>
        <source>Rest after the apply</source>
        <translation>Reposo tras aplicar</translation>
    </message>
    <message>
        <source>Before the module is looked for</source>
        <translation>Antes de buscar el módulo</translation>
    </message>
    <message>
        <source>Between two looks</source>
        <translation>Entre dos sondeos</translation>
    </message>
    <message>
        <source>While it restarts</source>
        <translation>Mientras se reinicia</translation>
    </message>
    <message>
        <source>Old version is final</source>
        <translation>Versión antigua definitiva</translation>
    </message>
    <message>
        <source>If it stays so long</source>
        <translation>Si permanece durante este tiempo</translation>
    </message>
    <message>
        <source>Giving up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>On a module that does not come back</source>
        <translation>Con un módulo que no vuelve</translation>
    </message>
    <message>
        <source>Reading the new version</source>
        <translation>Leer la versión nueva</translation>
    </message>
    <message>
        <source>Ten tries in this time</source>
        <translation>Diez intentos en este tiempo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>All to their defaults</source>
        <translation>Restablecer todos</translation>
    </message>
</context>
<context>
    <name>fota::LineMatcher</name>
    <message>
        <source>Not a regular expression: something is missing at its end.</source>
        <translation>No es una expresión regular: falta algo al final.</translation>
    </message>
    <message>
        <source>Not a regular expression: look at character %1.</source>
        <translation>No es una expresión regular: revise el carácter %1.</translation>
    </message>
</context>
<context>
    <name>fota::LineSpecs</name>
    <message>
        <source>signal strength</source>
        <translation>intensidad de la señal</translation>
    </message>
    <message>
        <source>bit errors</source>
        <translation>errores de bit</translation>
    </message>
    <message>
        <source>level of GSM</source>
        <translation>nivel de GSM</translation>
    </message>
    <message>
        <source>level of UMTS (RSCP)</source>
        <translation>nivel de UMTS (RSCP)</translation>
    </message>
    <message>
        <source>quality of UMTS (Ec/No)</source>
        <translation>calidad de UMTS (Ec/No)</translation>
    </message>
    <message>
        <source>quality of LTE (RSRQ)</source>
        <translation>calidad de LTE (RSRQ)</translation>
    </message>
    <message>
        <source>level of LTE (RSRP)</source>
        <translation>nivel de LTE (RSRP)</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registro de red</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celda</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>tecnología</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>form of the name</source>
        <translation>formato del nombre</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>second address</source>
        <translation>segunda dirección</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>compression of data</source>
        <translation>compresión de datos</translation>
    </message>
    <message>
        <source>compression of headers</source>
        <translation>compresión de cabeceras</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>nuevo PIN</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>form of errors</source>
        <translation>formato de los errores</translation>
    </message>
    <message>
        <source>function</source>
        <translation>funcionalidad</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>packet size</source>
        <translation>tamaño de paquete</translation>
    </message>
    <message>
        <source>limit without data</source>
        <translation>límite sin datos</translation>
    </message>
    <message>
        <source>limit to connect</source>
        <translation>límite para conectar</translation>
    </message>
    <message>
        <source>wait before sending</source>
        <translation>espera antes de enviar</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>ignore the server&apos;s private address</source>
        <translation>ignorar la dirección privada del servidor</translation>
    </message>
    <message>
        <source>encrypted FTP</source>
        <translation>FTP cifrado</translation>
    </message>
    <message>
        <source>extended commands</source>
        <translation>comandos extendidos</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>start at byte</source>
        <translation>inicio en el byte</translation>
    </message>
    <message>
        <source>the server&apos;s words</source>
        <translation>las palabras del servidor</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>way of the file</source>
        <translation>vía del archivo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>reports while the line is busy</source>
        <translation>avisos mientras la línea está ocupada</translation>
    </message>
    <message>
        <source>reports that wait</source>
        <translation>avisos en espera</translation>
    </message>
    <message>
        <source>firmware image</source>
        <translation>imagen de firmware</translation>
    </message>
    <message>
        <source>kept where</source>
        <translation>dónde se guarda</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>country and network</source>
        <translation>país y red</translation>
    </message>
    <message>
        <source>channel (EARFCN)</source>
        <translation>canal (EARFCN)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>place</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Intensidad de la señal</translation>
    </message>
    <message>
        <source>Signal strength and quality</source>
        <translation>Intensidad y calidad de la señal</translation>
    </message>
    <message>
        <source>Registration in the LTE network</source>
        <translation>Registro en la red LTE</translation>
    </message>
    <message>
        <source>Registration for packet data</source>
        <translation>Registro de red para datos por paquetes</translation>
    </message>
    <message>
        <source>Registration for calls and SMS</source>
        <translation>Registro de red para llamadas y SMS</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Data context of the module</source>
        <translation>Contexto de datos del módulo</translation>
    </message>
    <message>
        <source>Data context</source>
        <translation>Contexto de datos</translation>
    </message>
    <message>
        <source>Definition of a data context</source>
        <translation>Definición de un contexto de datos</translation>
    </message>
    <message>
        <source>Address of a data context</source>
        <translation>Dirección de un contexto de datos</translation>
    </message>
    <message>
        <source>Attachment to packet data</source>
        <translation>Conexión a datos por paquetes (attach)</translation>
    </message>
    <message>
        <source>Event of packet data</source>
        <translation>Evento de datos por paquetes</translation>
    </message>
    <message>
        <source>State of the SIM</source>
        <translation>Estado de la SIM</translation>
    </message>
    <message>
        <source>Presence of the SIM</source>
        <translation>Presencia de la SIM</translation>
    </message>
    <message>
        <source>Number of the SIM card</source>
        <translation>Número de la tarjeta SIM</translation>
    </message>
    <message>
        <source>Number of the subscriber (IMSI)</source>
        <translation>Número del abonado (IMSI)</translation>
    </message>
    <message>
        <source>IMEI of the module</source>
        <translation>IMEI del módulo</translation>
    </message>
    <message>
        <source>Model of the module</source>
        <translation>Modelo del módulo</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Versión del firmware</translation>
    </message>
    <message>
        <source>Last number of the firmware version</source>
        <translation>Último número de la versión del firmware</translation>
    </message>
    <message>
        <source>Versions of the firmware&apos;s parts</source>
        <translation>Versiones de las partes del firmware</translation>
    </message>
    <message>
        <source>Form of error results</source>
        <translation>Formato de los resultados de error</translation>
    </message>
    <message>
        <source>Function of the radio</source>
        <translation>Funcionalidad de la radio</translation>
    </message>
    <message>
        <source>Type of the network</source>
        <translation>Tipo de red</translation>
    </message>
    <message>
        <source>Networks to be used</source>
        <translation>Redes que se deben usar</translation>
    </message>
    <message>
        <source>Serving cell</source>
        <translation>Celda servidora</translation>
    </message>
    <message>
        <source>Settings of a socket</source>
        <translation>Ajustes de un socket</translation>
    </message>
    <message>
        <source>Time limit of FTP</source>
        <translation>Tiempo límite de FTP</translation>
    </message>
    <message>
        <source>Settings of FTP</source>
        <translation>Ajustes de FTP</translation>
    </message>
    <message>
        <source>Opening of an FTP session</source>
        <translation>Apertura de una sesión FTP</translation>
    </message>
    <message>
        <source>End of the FTP session</source>
        <translation>Fin de la sesión FTP</translation>
    </message>
    <message>
        <source>Type of FTP transfers</source>
        <translation>Tipo de las transferencias FTP</translation>
    </message>
    <message>
        <source>Change of the server&apos;s folder</source>
        <translation>Cambio de carpeta del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s folder</source>
        <translation>La carpeta del servidor</translation>
    </message>
    <message>
        <source>List of a folder</source>
        <translation>Lista de una carpeta</translation>
    </message>
    <message>
        <source>Size of a file on the server</source>
        <translation>Tamaño de un archivo del servidor</translation>
    </message>
    <message>
        <source>Reading of a file</source>
        <translation>Lectura de un archivo</translation>
    </message>
    <message>
        <source>Reading of a file in packets</source>
        <translation>Lectura de un archivo en paquetes</translation>
    </message>
    <message>
        <source>Bytes of a file</source>
        <translation>Bytes de un archivo</translation>
    </message>
    <message>
        <source>Start of the next transfer</source>
        <translation>Inicio de la próxima transferencia</translation>
    </message>
    <message>
        <source>Last reply of the FTP server</source>
        <translation>Última respuesta del servidor FTP</translation>
    </message>
    <message>
        <source>Deletion of a file on the server</source>
        <translation>Eliminación de un archivo del servidor</translation>
    </message>
    <message>
        <source>Download of a delta file into the module</source>
        <translation>Descarga de un archivo delta en el módulo</translation>
    </message>
    <message>
        <source>Download of a delta file, session included</source>
        <translation>Descarga de un archivo delta, sesión incluida</translation>
    </message>
    <message>
        <source>Delta file in the module</source>
        <translation>Archivo delta en el módulo</translation>
    </message>
    <message>
        <source>Delta file over this line</source>
        <translation>Archivo delta por esta línea</translation>
    </message>
    <message>
        <source>Answer to the network&apos;s update</source>
        <translation>Respuesta a la actualización iniciada por la red</translation>
    </message>
    <message>
        <source>Update by the network over IP</source>
        <translation>Actualización iniciada por la red a través de IP</translation>
    </message>
    <message>
        <source>Reports of an update</source>
        <translation>Avisos de una actualización</translation>
    </message>
    <message>
        <source>Choice of the firmware image</source>
        <translation>Selección de la imagen de firmware</translation>
    </message>
    <message>
        <source>Restart of the module</source>
        <translation>Reinicio del módulo</translation>
    </message>
    <message>
        <source>Restart of the module after a time</source>
        <translation>Reinicio del módulo tras un tiempo</translation>
    </message>
    <message>
        <source>Shutdown of the module</source>
        <translation>Apagado del módulo</translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation>Ha llegado un mensaje</translation>
    </message>
</context>
<context>
    <name>fota::LineTable</name>
    <message>
        <source>AT log</source>
        <translation>Registro AT</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>fota::LineView</name>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Ir a la línea…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file became shorter while it was read: %1 are shown</source>
        <translation>El archivo se acortó mientras se leía: se muestran %1</translation>
    </message>
    <message>
        <source>%1 so far, %2 % of the file</source>
        <extracomment>%1 is &quot;123 lines&quot;</extracomment>
        <translation>%1 hasta ahora, %2 % del archivo</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines were copied; an export takes all of them.</source>
        <translation>Se copiaron las primeras %1 de %2 líneas; una exportación las incluye todas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>fota::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>fota::LogActions</name>
    <message>
        <source>Copy without time stamps</source>
        <translation>Copiar sin marcas de tiempo</translation>
    </message>
    <message>
        <source>Mark or unmark the lines</source>
        <translation>Marcar o desmarcar las líneas</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marca siguiente</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Marca anterior</translation>
    </message>
    <message>
        <source>Meaning of the line</source>
        <translation>Significado de la línea</translation>
    </message>
    <message>
        <source>Highlight rules…</source>
        <translation>Reglas de resaltado…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show only the lines outside a run</source>
        <translation>Mostrar solo las líneas fuera de una ejecución</translation>
    </message>
    <message>
        <source>Show only the lines of step %1</source>
        <translation>Mostrar solo las líneas del paso %1</translation>
    </message>
    <message>
        <source>Highlight lines like this…</source>
        <translation>Resaltar líneas como esta…</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines were copied; an export takes all of them.</source>
        <translation>Se copiaron las primeras %1 de %2 líneas; una exportación las incluye todas.</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Ir a la línea…</translation>
    </message>
</context>
<context>
    <name>fota::LogDock</name>
    <message>
        <source>AT log</source>
        <translation>Registro AT</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>What is said to the module and what it answers is shown here.</source>
        <translation>Aquí se muestra lo que se dice al módulo y lo que este responde.</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>What the chosen line means</source>
        <translation>Qué significa la línea elegida</translation>
    </message>
    <message>
        <source>Problem of the filter</source>
        <translation>Problema del filtro</translation>
    </message>
</context>
<context>
    <name>fota::LogExport</name>
    <message>
        <source>The name is a link; links are not written to.</source>
        <translation>El nombre es un enlace; no se escribe en enlaces.</translation>
    </message>
</context>
<context>
    <name>fota::LogModel</name>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation>no solicitado</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>Desde la línea anterior</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcada</translation>
    </message>
</context>
<context>
    <name>fota::LogSessionWords</name>
    <message>
        <source>The log ends before the procedure does.</source>
        <translation>El registro termina antes que el procedimiento.</translation>
    </message>
    <message>
        <source>The log shows no step of the procedure.</source>
        <translation>El registro no muestra ningún paso del procedimiento.</translation>
    </message>
    <message>
        <source>What the module runs now is not in it.</source>
        <translation>Lo que el módulo ejecuta ahora no consta en él.</translation>
    </message>
    <message>
        <source>Ask for the rest of the log.</source>
        <translation>Pida el resto del registro.</translation>
    </message>
    <message>
        <source>Look at its lines below, or ask for another log.</source>
        <translation>Mire sus líneas abajo o pida otro registro.</translation>
    </message>
</context>
<context>
    <name>fota::MainWindow</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>FOTA Bench – demo</source>
        <translation>FOTA Bench – demostración</translation>
    </message>
    <message>
        <source>FOTA Bench</source>
        <translation>FOTA Bench</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Log written to %1</source>
        <translation>Registro escrito en %1</translation>
    </message>
    <message>
        <source>The log was not written: %1</source>
        <translation>El registro no se escribió: %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1: copiado</translation>
    </message>
    <message>
        <source>The settings cannot be written: they are kept until the program ends.</source>
        <translation>Los ajustes no se pueden escribir: se conservan hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Stop watching…</source>
        <translation>Dejar de observar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>not while a check runs</source>
        <translation>no durante una comprobación</translation>
    </message>
    <message>
        <source>not while an update runs</source>
        <translation>no durante una actualización</translation>
    </message>
    <message>
        <source>no module connected</source>
        <translation>ningún módulo conectado</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Módulo</translation>
    </message>
    <message>
        <source>Look for ports</source>
        <translation>Buscar puertos</translation>
    </message>
    <message>
        <source>AT command</source>
        <translation>Comando AT</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Ac&amp;tualización</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Actualizar desde archivo…</translation>
    </message>
    <message>
        <source>Find an interrupted run</source>
        <translation>Buscar ejecución interrumpida</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>About FOTA Bench</source>
        <translation>Acerca de FOTA Bench</translation>
    </message>
    <message>
        <source>Update page</source>
        <translation>Página Actualización</translation>
    </message>
    <message>
        <source>Column titles of the log</source>
        <translation>Títulos de columna del registro</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer diseño</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Session %1, of a demo</source>
        <translation>Sesión %1, de demostración</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>The module at %1 answers at %2 baud.</source>
        <translation>El módulo en %1 responde a %2 baudios.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1: %2 tras %3</translation>
    </message>
    <message>
        <source>The run that is going on keeps the settings it began with.</source>
        <translation>La ejecución en curso conserva los ajustes con los que comenzó.</translation>
    </message>
    <message>
        <source>Signal written to %1</source>
        <translation>Señal escrita en %1</translation>
    </message>
    <message>
        <source>The signal was not written: %1</source>
        <translation>La señal no se escribió: %1</translation>
    </message>
    <message>
        <source>Picture of the signal copied</source>
        <translation>Imagen de la señal copiada</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>not in a log</source>
        <translation>no en un registro</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Abrir un registro</translation>
    </message>
    <message>
        <source>Logs and session bundles (*.log *.txt *.jsonl *.fbz)</source>
        <translation>Registros y paquetes de sesión (*.log *.txt *.jsonl *.fbz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>REPLAY – %1 – FOTA Bench</source>
        <extracomment>The window&apos;s title; %1 is a file</extracomment>
        <translation>REPRODUCCIÓN – %1 – FOTA Bench</translation>
    </message>
    <message>
        <source>No module: a log is shown</source>
        <translation>Sin módulo: se muestra un registro</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>Se está leyendo el registro…</translation>
    </message>
    <message>
        <source>Nothing is sent to any module.</source>
        <translation>No se envía nada a ningún módulo.</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Abrir un registro…</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Historial compartido</translation>
    </message>
    <message>
        <source>History page</source>
        <translation>Página Historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>Shared history away, %n session(s) wait</source>
        <translation>
            <numerusform>Historial compartido no disponible, %n sesión espera</numerusform>
            <numerusform>Historial compartido no disponible, %n sesiones esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared history away</source>
        <translation>Historial compartido no disponible</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>Guardar como escenario…</translation>
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
        <translation>enviado al módulo</translation>
    </message>
    <message>
        <source>received from the module</source>
        <translation>recibido del módulo</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>respuesta a %1</translation>
    </message>
    <message>
        <source>told by the module without being asked</source>
        <translation>comunicado por el módulo sin habérselo preguntado</translation>
    </message>
    <message>
        <source>data of a transfer</source>
        <translation>datos de una transferencia</translation>
    </message>
    <message>
        <source>note of this program</source>
        <translation>nota de este programa</translation>
    </message>
    <message>
        <source>direction guessed from the text</source>
        <translation>dirección deducida del texto</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>… y %n byte más</numerusform>
            <numerusform>… y %n bytes más</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>fota::MeaningPanel</name>
    <message>
        <source>Meaning of the line</source>
        <translation>Significado de la línea</translation>
    </message>
    <message>
        <source>Choose a line to see what it means.</source>
        <translation>Elija una línea para ver qué significa.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Bytes of the line</source>
        <translation>Bytes de la línea</translation>
    </message>
</context>
<context>
    <name>fota::MeasureWords</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excelente</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>muy mala</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
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
        <translation>no registrado</translation>
    </message>
    <message>
        <source>home network</source>
        <translation>red de origen</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>roaming</translation>
    </message>
    <message>
        <source>home network, SMS only</source>
        <translation>red de origen, solo SMS</translation>
    </message>
    <message>
        <source>roaming, SMS only</source>
        <translation>roaming, solo SMS</translation>
    </message>
    <message>
        <source>emergency calls only</source>
        <translation>solo emergencias</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>technology %1</source>
        <translation>tecnología %1</translation>
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
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>fota::MessagePanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Details, %1 notes</source>
        <translation>Detalles, %1 notas</translation>
    </message>
    <message>
        <source>Details, 1 note</source>
        <translation>Detalles, 1 nota</translation>
    </message>
</context>
<context>
    <name>fota::MessageWords</name>
    <message>
        <source>An update is available: from %1 to %2.</source>
        <translation>Hay una actualización disponible: de %1 a %2.</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Paso %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing was changed on the module.</source>
        <translation>No se cambió nada en el módulo.</translation>
    </message>
    <message>
        <source>The firmware was not changed. These settings were written: %1.</source>
        <translation>El firmware no se cambió. Se escribieron estos ajustes: %1.</translation>
    </message>
    <message>
        <source>A downloaded file may stay in the module; it does no harm.</source>
        <translation>Puede quedar un archivo descargado en el módulo; no causa ningún daño.</translation>
    </message>
    <message>
        <source>What was uploaded may stay in the module; it does no harm.</source>
        <translation>Lo que se cargó puede quedar en el módulo; no causa ningún daño.</translation>
    </message>
    <message>
        <source>The module runs %1.</source>
        <translation>El módulo ejecuta la versión %1.</translation>
    </message>
    <message>
        <source>The module runs %1. %2</source>
        <translation>El módulo ejecuta la versión %1. %2</translation>
    </message>
    <message>
        <source>The module runs %1, as before.</source>
        <translation>El módulo ejecuta la versión %1, igual que antes.</translation>
    </message>
    <message>
        <source>The module runs %1; before it ran %2, and %3 was wanted.</source>
        <translation>El módulo ejecuta la versión %1; antes ejecutaba %2 y se deseaba %3.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Start the update to install it.</source>
        <translation>Inicie la actualización para instalarla.</translation>
    </message>
    <message>
        <source>Start the update again when you are ready; it closes first what is open.</source>
        <translation>Inicie de nuevo la actualización cuando esté listo; primero cierra lo que está abierto.</translation>
    </message>
    <message>
        <source>Nothing is left open. Start the update again when you are ready.</source>
        <translation>No queda nada abierto. Inicie de nuevo la actualización cuando esté listo.</translation>
    </message>
    <message>
        <source>Look at the log, then try again.</source>
        <translation>Consulte el registro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The FTP or data session may still be open; the next run closes it.</source>
        <translation>La sesión FTP o la de datos puede seguir abierta; la próxima ejecución la cierra.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
    <message>
        <source>The module is not connected.</source>
        <translation>El módulo no está conectado.</translation>
    </message>
    <message>
        <source>The program cannot use its data folder: %1.</source>
        <translation>El programa no puede usar su carpeta de datos: %1.</translation>
    </message>
    <message>
        <source>Make the folder yours and writable for nobody else, or choose another one by --data-dir. Then connect again.</source>
        <translation>Haga que la carpeta le pertenezca y que nadie más pueda escribir en ella, o elija otra con --data-dir. Después vuelva a conectar.</translation>
    </message>
    <message>
        <source>The run waits for its end, or stops safely.</source>
        <translation>La ejecución espera a que termine o se detiene de forma segura.</translation>
    </message>
    <message>
        <source>The program goes on all the same.</source>
        <translation>El programa continúa de todos modos.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>La ejecución continúa.</translation>
    </message>
    <message>
        <source>The network&apos;s question was answered: %1.</source>
        <translation>Se respondió a la pregunta de la red: %1.</translation>
    </message>
    <message>
        <source>The network wants to update the module&apos;s firmware.</source>
        <translation>La red quiere actualizar el firmware del módulo.</translation>
    </message>
    <message>
        <source>The network&apos;s question for an update was not answered in time.</source>
        <translation>La pregunta de la red sobre una actualización no se respondió a tiempo.</translation>
    </message>
    <message>
        <source>The network begins to update the module by itself.</source>
        <translation>La red comienza a actualizar el módulo por sí sola.</translation>
    </message>
    <message>
        <source>The module downloads an update from the network: %1 %.</source>
        <translation>El módulo descarga una actualización de la red: %1 %.</translation>
    </message>
    <message>
        <source>The module downloads an update from the network.</source>
        <translation>El módulo descarga una actualización de la red.</translation>
    </message>
    <message>
        <source>The network&apos;s update is downloaded; the module will install it and restart.</source>
        <translation>La actualización iniciada por la red está descargada; el módulo la instalará y se reiniciará.</translation>
    </message>
    <message>
        <source>The network&apos;s update failed.</source>
        <translation>La actualización iniciada por la red falló.</translation>
    </message>
    <message>
        <source>The module says that the network&apos;s update is installed.</source>
        <translation>El módulo indica que la actualización iniciada por la red está instalada.</translation>
    </message>
    <message>
        <source>The network has no update for the module.</source>
        <translation>La red no tiene ninguna actualización para el módulo.</translation>
    </message>
    <message>
        <source>The network updates the module by itself.</source>
        <translation>La red actualiza el módulo por sí sola.</translation>
    </message>
    <message>
        <source>The network&apos;s update was followed, but its end is not known.</source>
        <translation>Se siguió la actualización iniciada por la red, pero no se conoce su final.</translation>
    </message>
    <message>
        <source>The network has updated the module.</source>
        <translation>La red ha actualizado el módulo.</translation>
    </message>
    <message>
        <source>The network&apos;s update was rejected.</source>
        <translation>La actualización iniciada por la red se rechazó.</translation>
    </message>
    <message>
        <source>The network&apos;s update was put off; it will ask again.</source>
        <translation>La actualización iniciada por la red se aplazó; la red volverá a preguntar.</translation>
    </message>
    <message>
        <source>The network&apos;s update is over and has changed nothing.</source>
        <translation>La actualización iniciada por la red ha terminado y no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Connect again later and look at the version.</source>
        <translation>Vuelva a conectar más tarde y consulte la versión.</translation>
    </message>
    <message>
        <source>The module runs %1; before it ran %2.</source>
        <translation>El módulo ejecuta la versión %1; antes ejecutaba %2.</translation>
    </message>
    <message>
        <source>Check whether your own update still fits.</source>
        <translation>Compruebe si su propia actualización sigue siendo adecuada.</translation>
    </message>
    <message>
        <source>Keep power and cable connected; %1 so far.</source>
        <translation>Mantenga conectados la alimentación y el cable; %1 hasta ahora.</translation>
    </message>
    <message>
        <source>The answer was not accepted: %1</source>
        <translation>La respuesta no se aceptó: %1</translation>
    </message>
    <message>
        <source>Let it update, put it off or reject it. Without an answer the network decides.</source>
        <translation>Deje que actualice, aplace la actualización o rechácela. Sin respuesta, decide la red.</translation>
    </message>
    <message>
        <source>This module takes no answer here; the network decides.</source>
        <translation>Este módulo no admite respuesta aquí; decide la red.</translation>
    </message>
    <message>
        <source>When it is over, the version is read.</source>
        <translation>Cuando termine, se lee la versión.</translation>
    </message>
    <message>
        <source>Let it update</source>
        <translation>Dejar actualizar</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Preguntar más tarde</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The module may still be updating: keep power and cable connected.</source>
        <translation>Es posible que el módulo aún se esté actualizando: mantenga conectados la alimentación y el cable.</translation>
    </message>
    <message>
        <source>the data APN</source>
        <translation>el APN de datos</translation>
    </message>
    <message>
        <source>the socket settings</source>
        <translation>los ajustes del socket</translation>
    </message>
    <message>
        <source>the radio, which is on now</source>
        <translation>la radio, que ahora está encendida</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted; an update may have been started.</source>
        <translation>La ejecución de %1 se interrumpió; es posible que se haya iniciado una actualización.</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted before the update.</source>
        <translation>La ejecución de %1 se interrumpió antes de la actualización.</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. The FTP or data session may still be open.</source>
        <translation>No se cambió nada en el firmware. La sesión FTP o la de datos puede seguir abierta.</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed.</source>
        <translation>El intento %1 no tuvo éxito.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware.</source>
        <translation>No se cambió nada en el firmware.</translation>
    </message>
    <message>
        <source>The next try begins in %1. You can stop the run meanwhile.</source>
        <translation>El próximo intento comienza en %1. Mientras tanto, puede detener la ejecución.</translation>
    </message>
    <message>
        <source>The module takes longer than usual: %1 so far.</source>
        <translation>El módulo tarda más de lo habitual: %1 hasta ahora.</translation>
    </message>
    <message>
        <source>The module is applying the update: %1 so far.</source>
        <translation>El módulo está aplicando la actualización: %1 hasta ahora.</translation>
    </message>
    <message>
        <source>It usually takes %1.</source>
        <translation>Normalmente tarda %1.</translation>
    </message>
    <message>
        <source>The program waits up to %1.</source>
        <translation>El programa espera hasta %1.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. The run waits for your answer.</source>
        <translation>No se cambió nada en el firmware. La ejecución espera su respuesta.</translation>
    </message>
    <message>
        <source>The module is roaming in a foreign network.</source>
        <translation>El módulo está en roaming en una red ajena.</translation>
    </message>
    <message>
        <source>The module is roaming in the network of %1.</source>
        <translation>El módulo está en roaming en la red de %1.</translation>
    </message>
    <message>
        <source>Data may cost extra there. Allow it only if the SIM card&apos;s contract covers it.</source>
        <translation>Allí los datos pueden generar cargos adicionales. Permítalo solo si lo cubre el contrato de la tarjeta SIM.</translation>
    </message>
    <message>
        <source>The module is set to the APN %1, and the run would use %2.</source>
        <translation>El módulo está ajustado al APN %1 y la ejecución usaría %2.</translation>
    </message>
    <message>
        <source>Keep the module&apos;s APN if it works. If you replace it, the old one stays in the record of the run.</source>
        <translation>Conserve el APN del módulo si funciona. Si lo reemplaza, el antiguo queda en el diario de la ejecución.</translation>
    </message>
    <message>
        <source>Enter the PIN. It is sent once and not kept.</source>
        <translation>Introduzca el PIN. Se envía una sola vez y no se guarda.</translation>
    </message>
    <message>
        <source>Enter the PIN; tries left: %1. It is sent once and not kept.</source>
        <translation>Introduzca el PIN; intentos restantes: %1. Se envía una sola vez y no se guarda.</translation>
    </message>
    <message>
        <source>The procedure closes it before the update is applied. Apply the update with it open only if you must.</source>
        <translation>El procedimiento la cierra antes de aplicar la actualización. Aplique la actualización con ella abierta solo si es imprescindible.</translation>
    </message>
    <message>
        <source>Without it nothing can be downloaded. Switch it on only where the module may transmit.</source>
        <translation>Sin ella no se puede descargar nada. Enciéndala solo donde el módulo tenga permitido transmitir.</translation>
    </message>
    <message>
        <source>The module is still downloading, and the run stops when it answers.</source>
        <translation>El módulo sigue descargando; la ejecución se detendrá cuando responda.</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. A downloaded file that is not applied may stay in the module and does no harm.</source>
        <translation>No se cambió nada en el firmware. Un archivo descargado que no se aplica puede quedar en el módulo y no causa ningún daño.</translation>
    </message>
    <message>
        <source>You can leave at once. The port is closed then, and the FTP and data sessions are closed at the next start.</source>
        <translation>Puede salir de inmediato. En ese caso se cierra el puerto, y las sesiones FTP y de datos se cierran en el próximo inicio.</translation>
    </message>
    <message>
        <source>Allow roaming</source>
        <translation>Permitir roaming</translation>
    </message>
    <message>
        <source>Do not use roaming</source>
        <translation>No usar roaming</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Reemplazar por %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Introducir PIN</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Detener ejecución</translation>
    </message>
    <message>
        <source>Apply the update anyway</source>
        <translation>Aplicar de todos modos</translation>
    </message>
    <message>
        <source>Do not update</source>
        <translation>No actualizar</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>Encender la radio</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Dejarla apagada</translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Wait for the module</source>
        <translation>Esperar al módulo</translation>
    </message>
    <message>
        <source>The module restarts for the network&apos;s update; restarts so far: %1.</source>
        <translation>El módulo se reinicia por la actualización iniciada por la red; reinicios hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Check again: if the server offers a further update, it is a run of its own, with its own consent.</source>
        <translation>Compruebe de nuevo: si el servidor ofrece otra actualización, es una ejecución aparte, con su propio consentimiento.</translation>
    </message>
    <message>
        <source>The module has restarted and is asked for its version: %1 so far.</source>
        <translation>El módulo se ha reiniciado y se le pregunta su versión: %1 hasta ahora.</translation>
    </message>
    <message>
        <source>The program connects again by itself as soon as the port is back.</source>
        <translation>El programa vuelve a conectar por sí solo en cuanto reaparece el puerto.</translation>
    </message>
    <message>
        <source>Times that this file was applied to this module before: %1. It still runs %2.</source>
        <translation>Veces que este archivo ya se aplicó a este módulo: %1. Sigue ejecutando la versión %2.</translation>
    </message>
    <message>
        <source>Another module is at the port than the one that was connected.</source>
        <translation>En el puerto hay otro módulo, no el que estaba conectado.</translation>
    </message>
    <message>
        <source>Connect the one that was there before, or press Connect to go on with this one.</source>
        <translation>Vuelva a conectar el anterior, o pulse Conectar para seguir con este.</translation>
    </message>
    <message>
        <source>%1 (%2 at %3)</source>
        <extracomment>A run: when it was, the module&apos;s model, its port</extracomment>
        <translation>%1 (%2 en %3)</translation>
    </message>
</context>
<context>
    <name>fota::ModuleBar</name>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
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
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port state</source>
        <translation>Estado del puerto</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>SIM state</source>
        <translation>Estado de la SIM</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro de red</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data session</source>
        <translation>Sesión de datos</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
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
        <translation>abriendo</translation>
    </message>
    <message>
        <source>asking the module</source>
        <translation>consultando módulo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>gone, waiting for its return</source>
        <translation>ausente, se espera su regreso</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>No module</source>
        <translation>Sin módulo</translation>
    </message>
    <message>
        <source>not a known module</source>
        <translation>módulo no conocido</translation>
    </message>
    <message>
        <source>profile of %1, chosen by hand</source>
        <translation>perfil de %1, elegido manualmente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>State of the registration and the network&apos;s technology: &quot;home network, Cat M1&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>open, context %1</source>
        <translation>abierta, contexto %1</translation>
    </message>
    <message>
        <source>%1, context %2</source>
        <translation>%1, contexto %2</translation>
    </message>
    <message>
        <source>Copy all that is known of the module</source>
        <translation>Copiar todo lo que se sabe del módulo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Signal as the module says it</source>
        <translation>Señal según la indica el módulo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of what is copied: name and value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sub-version</source>
        <translation>Subversión</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>AcT %1</source>
        <extracomment>Access technology: the standard&apos;s own abbreviation, and its number</extracomment>
        <translation>AcT %1</translation>
    </message>
    <message>
        <source>The module says “%1”.</source>
        <translation>El módulo indica «%1».</translation>
    </message>
    <message>
        <source>Level %1 of 0 to 31, bit error class %2 of 0 to 7; 99 is not known.</source>
        <translation>Nivel %1 de 0 a 31, clase de errores de bit %2 de 0 a 7; 99 significa desconocido.</translation>
    </message>
    <message>
        <source>The module says %1 of 0 to 97.</source>
        <translation>El módulo indica %1 de 0 a 97.</translation>
    </message>
    <message>
        <source>The module says %1 of 0 to 34.</source>
        <translation>El módulo indica %1 de 0 a 34.</translation>
    </message>
    <message>
        <source>stat %1</source>
        <extracomment>State of the registration: the standard&apos;s own abbreviation, and its number</extracomment>
        <translation>stat %1</translation>
    </message>
    <message>
        <source>The module says state %1, technology %2.</source>
        <translation>El módulo indica el estado %1, tecnología %2.</translation>
    </message>
    <message>
        <source>The module says state %1.</source>
        <translation>El módulo indica el estado %1.</translation>
    </message>
    <message>
        <source>none: a log</source>
        <translation>ninguno: un registro</translation>
    </message>
</context>
<context>
    <name>fota::PastePanel</name>
    <message>
        <source>Pasted commands</source>
        <translation>Comandos pegados</translation>
    </message>
    <message>
        <source>Lines to be sent</source>
        <translation>Líneas por enviar</translation>
    </message>
    <message numerus="yes">
        <source>More than %n line(s) at once are not sent.</source>
        <translation>
            <numerusform>No se envía más de %n línea a la vez.</numerusform>
            <numerusform>No se envían más de %n líneas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 cannot be sent: %2 So none is.</source>
        <translation>La línea %1 no se puede enviar: %2 Por eso no se envía ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these lines has typographic quotes, which the module does not understand. Send all, with straight ones, each when the one before has ended well?</source>
        <translation>
            <numerusform>%n de estas líneas contiene comillas tipográficas, que el módulo no entiende. ¿Enviar todas, con comillas rectas, cada una cuando la anterior haya terminado bien?</numerusform>
            <numerusform>%n de estas líneas contienen comillas tipográficas, que el módulo no entiende. ¿Enviar todas, con comillas rectas, cada una cuando la anterior haya terminado bien?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send these %n line(s), each when the one before has ended well?</source>
        <translation>
            <numerusform>¿Enviar %n línea?</numerusform>
            <numerusform>¿Enviar estas %n líneas, cada una cuando la anterior haya terminado bien?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send with straight quotes</source>
        <translation>Enviar con comillas rectas</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Enviar todo</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Line %1 of %2 is sent.</source>
        <translation>Se envía la línea %1 de %2.</translation>
    </message>
    <message>
        <source>sent, waits for its end</source>
        <translation>enviada, espera a que termine</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has not ended well: %2. %n line(s) after it were not sent.</source>
        <translation>
            <numerusform>La línea %1 no ha terminado bien: %2. No se envió %n línea posterior.</numerusform>
            <numerusform>La línea %1 no ha terminado bien: %2. No se enviaron %n líneas posteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) have ended well.</source>
        <translation>
            <numerusform>La línea (%n) ha terminado bien.</numerusform>
            <numerusform>Las %n líneas han terminado bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n line(s) were not sent.</source>
        <translation>
            <numerusform>Detenido. No se envió %n línea.</numerusform>
            <numerusform>Detenido. No se enviaron %n líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1. %n line(s) were not sent.</source>
        <translation>
            <numerusform>Detenido: %1. No se envió %n línea.</numerusform>
            <numerusform>Detenido: %1. No se enviaron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops when line %1 has ended.</source>
        <translation>Se detiene cuando haya terminado la línea %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1   — %2</source>
        <extracomment>a command, and what became of it</extracomment>
        <translation>%1   — %2</translation>
    </message>
    <message>
        <source>“%1” (U+%2) is not printable ASCII.</source>
        <translation>«%1» (U+%2) no es ASCII imprimible.</translation>
    </message>
    <message>
        <source>A command begins with AT.</source>
        <translation>Un comando empieza por AT.</translation>
    </message>
    <message>
        <source>It begins a transfer of a file, which Update from a file does.</source>
        <translation>Inicia la transferencia de un archivo; eso lo hace «Actualizar desde archivo».</translation>
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
        <translation>Señal en el cursor</translation>
    </message>
</context>
<context>
    <name>fota::PortCombo</name>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>answers AT</source>
        <translation>responde a AT</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Other port…</source>
        <translation>Otro puerto…</translation>
    </message>
    <message>
        <source>/dev/ttyUSB0, tcp://host:port, sim:name</source>
        <translation>/dev/ttyUSB0, tcp://host:port, sim:name</translation>
    </message>
    <message>
        <source>No port found</source>
        <translation>Ningún puerto</translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation>Elija un puerto</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>Of a port in the list: it was there, or is remembered, and is not there now</extracomment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>busy: %1</source>
        <translation>ocupado: %1</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>serie %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>interfaz %1</translation>
    </message>
</context>
<context>
    <name>fota::PreflightCard</name>
    <message>
        <source>Checked at %1</source>
        <translation>Comprobado a las %1</translation>
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
        <translation>El archivo de control indica %1, que es más reciente, en %2.</translation>
    </message>
    <message>
        <source>The check file names %1 in %2; which version is newer cannot be told.</source>
        <translation>El archivo de control indica %1 en %2; no se puede determinar qué versión es más reciente.</translation>
    </message>
    <message>
        <source>The check file names %1, which is older, in %2.</source>
        <translation>El archivo de control indica %1, que es más antigua, en %2.</translation>
    </message>
    <message>
        <source>That %2 leads to %1 was typed, not read from a check file.</source>
        <translation>Que %2 lleva a %1 se escribió a mano; no se leyó de un archivo de control.</translation>
    </message>
    <message>
        <source>Its name says that it is for %1.</source>
        <translation>Su nombre indica que es para %1.</translation>
    </message>
    <message>
        <source>Its name, %1, does not say for which version it is.</source>
        <translation>Su nombre, %1, no indica para qué versión es.</translation>
    </message>
    <message>
        <source>%1 is %2 above a weak signal (%3).</source>
        <translation>%1 está %2 por encima de una señal débil (%3).</translation>
    </message>
    <message>
        <source>%1 is %2 too weak (%3 is the limit): the download may be cut off.</source>
        <translation>%1 es demasiado débil por %2 (%3 es el límite): la descarga puede interrumpirse.</translation>
    </message>
    <message>
        <source>The module told no signal strength.</source>
        <translation>El módulo no indicó la intensidad de la señal.</translation>
    </message>
    <message>
        <source>The module is in its home network.</source>
        <translation>El módulo está en su red de origen.</translation>
    </message>
    <message>
        <source>The module is roaming: the download may cost.</source>
        <translation>El módulo está en roaming: la descarga puede generar cargos.</translation>
    </message>
    <message>
        <source>The module told no registration.</source>
        <translation>El módulo no indicó el registro de red.</translation>
    </message>
    <message>
        <source>The SIM card is ready.</source>
        <translation>La tarjeta SIM está lista.</translation>
    </message>
    <message>
        <source>The update over the serial line needs no network.</source>
        <translation>La actualización por la línea serie no necesita red.</translation>
    </message>
    <message>
        <source>No other program is known to have it open.</source>
        <translation>No se conoce ningún otro programa que lo tenga abierto.</translation>
    </message>
    <message>
        <source>%1 has it open, too, and could write into the update.</source>
        <translation>%1 también lo tiene abierto y podría escribir en medio de la actualización.</translation>
    </message>
    <message>
        <source>The modem service of the system did not leave it alone: %1</source>
        <translation>El servicio de módem del sistema no lo dejó libre: %1</translation>
    </message>
    <message>
        <source>Who else uses %1, which is no device of this computer, is not known.</source>
        <translation>No se sabe quién más usa %1, que no es un dispositivo de este equipo.</translation>
    </message>
    <message>
        <source>%1 are free in %2.</source>
        <translation>Hay %1 libres en %2.</translation>
    </message>
    <message>
        <source>Only %1 are free in %2, for the record of the run.</source>
        <translation>Solo hay %1 libres en %2 para el diario de la ejecución.</translation>
    </message>
    <message>
        <source>How much room there is in %1 is not known.</source>
        <translation>No se sabe cuánto espacio hay en %1.</translation>
    </message>
    <message>
        <source>This computer is not known to run on battery.</source>
        <translation>No consta que este equipo funcione con batería.</translation>
    </message>
    <message>
        <source>This computer runs on battery, at %1 %.</source>
        <translation>Este equipo funciona con batería, al %1 %.</translation>
    </message>
    <message>
        <source>This computer runs on battery, at %1 %: connect its power supply.</source>
        <translation>Este equipo funciona con batería, al %1 %: conecte su fuente de alimentación.</translation>
    </message>
    <message>
        <source>Where this computer gets its power from is not known.</source>
        <translation>No se sabe de dónde recibe alimentación este equipo.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Base of the file</source>
        <translation>Base del archivo</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro de red</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
</context>
<context>
    <name>fota::ProfilePanel</name>
    <message>
        <source>Other for these modules</source>
        <translation>Distinto en estos módulos</translation>
    </message>
    <message>
        <source>as for all modules</source>
        <translation>como en todos los módulos</translation>
    </message>
    <message>
        <source>FTP mode</source>
        <translation>Modo FTP</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Pasivo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>never written into this module</source>
        <translation>nunca se escribe en este módulo</translation>
    </message>
    <message>
        <source>It holds for the runs of a module of this profile, before what is set for all modules. An APN that is given here is also the leave to replace another one.</source>
        <translation>Vale para las ejecuciones de un módulo de este perfil, con prioridad sobre lo ajustado para todos los módulos. Indicar aquí un APN da también permiso para sustituir otro.</translation>
    </message>
    <message>
        <source>What the profile holds</source>
        <translation>Contenido del perfil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>family and category of a module</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>All of it is confirmed.</source>
        <translation>Todo está confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the values are not confirmed by a module or a document.</source>
        <translation>
            <numerusform>%n de los valores no está confirmado por un módulo ni por un documento.</numerusform>
            <numerusform>%n de los valores no están confirmados por un módulo ni por un documento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::ProfileWords</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Data context</source>
        <translation>Contexto de datos</translation>
    </message>
    <message>
        <source>PDP type</source>
        <translation>Tipo de PDP</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>APN is never written</source>
        <translation>El APN nunca se escribe</translation>
    </message>
    <message>
        <source>Registration is asked with</source>
        <translation>El registro de red se consulta con</translation>
    </message>
    <message>
        <source>Version has a last number of its own</source>
        <translation>La versión tiene un último número propio</translation>
    </message>
    <message>
        <source>FTP is reopened between two files</source>
        <translation>FTP se reabre entre dos archivos</translation>
    </message>
    <message>
        <source>Form of the download</source>
        <translation>Forma de la descarga</translation>
    </message>
    <message>
        <source>Longest file name</source>
        <translation>Nombre de archivo más largo</translation>
    </message>
    <message>
        <source>Pause after the FTP login</source>
        <translation>Pausa tras iniciar sesión FTP</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Network&apos;s update can be answered</source>
        <translation>Se puede responder a la actualización iniciada por la red</translation>
    </message>
    <message>
        <source>File is checked before it is applied</source>
        <translation>El archivo se comprueba antes de aplicarlo</translation>
    </message>
    <message>
        <source>Restarts of an update</source>
        <translation>Reinicios de una actualización</translation>
    </message>
    <message>
        <source>Usual seconds of the restarts</source>
        <translation>Segundos habituales de los reinicios</translation>
    </message>
    <message>
        <source>Form of the local update</source>
        <translation>Forma de la actualización local</translation>
    </message>
    <message>
        <source>Blocks of the local update</source>
        <translation>Bloques de la actualización local</translation>
    </message>
    <message>
        <source>%1 bytes, %2 s apart</source>
        <translation>%1 bytes, cada %2 s</translation>
    </message>
    <message>
        <source>Largest file of the local update (bytes)</source>
        <translation>Archivo más grande de la actualización local (bytes)</translation>
    </message>
    <message>
        <source>A local file is checked before it is applied</source>
        <translation>Un archivo local se comprueba antes de aplicarlo</translation>
    </message>
    <message>
        <source>A local file is applied with</source>
        <translation>Un archivo local se aplica con</translation>
    </message>
    <message>
        <source>Slowest fair download (B/s)</source>
        <translation>Descarga más lenta admisible (B/s)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>AT guide of the LE910 V2, #OTASUAN</source>
        <translation>guía AT del LE910 V2, #OTASUAN</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver does not name this module</source>
        <translation>el controlador de MultiTech no nombra este módulo</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver refuses to write it</source>
        <translation>el controlador de MultiTech se niega a escribirlo</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver uses 1</source>
        <translation>el controlador de MultiTech usa 1</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver uses IP</source>
        <translation>el controlador de MultiTech usa IP</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver uses the same</source>
        <translation>el controlador de MultiTech usa lo mismo</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver writes it</source>
        <translation>el controlador de MultiTech lo escribe</translation>
    </message>
    <message>
        <source>a public updater of LE910-NA1, of the same family</source>
        <translation>un actualizador público del LE910-NA1, de la misma familia</translation>
    </message>
    <message>
        <source>a public updater of this module</source>
        <translation>un actualizador público de este módulo</translation>
    </message>
    <message>
        <source>a public updater of this module: 2 to 5 minutes</source>
        <translation>un actualizador público de este módulo: de 2 a 5 minutos</translation>
    </message>
    <message>
        <source>a shipped LE910 driver, which reopens FTP between its two files</source>
        <translation>un controlador LE910 distribuido, que vuelve a abrir FTP entre sus dos archivos</translation>
    </message>
    <message>
        <source>a shipped LE910 driver, which waits 2 s</source>
        <translation>un controlador LE910 distribuido, que espera 2 s</translation>
    </message>
    <message>
        <source>note 4.d</source>
        <translation>nota de aplicación, 4.d</translation>
    </message>
    <message>
        <source>note 4.o</source>
        <translation>nota de aplicación, 4.o</translation>
    </message>
    <message>
        <source>session log of the note</source>
        <translation>registro de sesión de la nota de aplicación</translation>
    </message>
    <message>
        <source>the note, whose steps are the same for every module</source>
        <translation>la nota de aplicación, cuyos pasos son los mismos para todos los módulos</translation>
    </message>
</context>
<context>
    <name>fota::ProfilesPage</name>
    <message>
        <source>Module profiles</source>
        <translation>Perfiles de módulo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
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
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Present version</source>
        <translation>Versión actual</translation>
    </message>
    <message>
        <source>Target version</source>
        <translation>Versión de destino</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1, normalmente %2</translation>
    </message>
    <message>
        <source>%1, usually %2 to %3</source>
        <translation>%1, normalmente de %2 a %3</translation>
    </message>
</context>
<context>
    <name>fota::PushCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Update by the network</source>
        <translation>Actualización iniciada por la red</translation>
    </message>
    <message>
        <source>Progress of the network&apos;s update</source>
        <translation>Progreso de la actualización iniciada por la red</translation>
    </message>
</context>
<context>
    <name>fota::RegistrationStrip</name>
    <message>
        <source>Registration over time</source>
        <translation>Registro de red a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4</source>
        <translation>%1 de %2 a %3, %4</translation>
    </message>
    <message>
        <source>The registration was not read yet.</source>
        <translation>Aún no se ha leído el registro de red.</translation>
    </message>
</context>
<context>
    <name>fota::ReplayBar</name>
    <message>
        <source>with the stamps of Tera Term</source>
        <translation>con las marcas de tiempo de Tera Term</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>líneas JSON</translation>
    </message>
    <message>
        <source>a session bundle</source>
        <translation>un paquete de sesión</translation>
    </message>
    <message>
        <source>with dates and times</source>
        <translation>con fecha y hora</translation>
    </message>
    <message>
        <source>with times of day</source>
        <translation>con hora del día</translation>
    </message>
    <message>
        <source>of ModemManager</source>
        <translation>de ModemManager</translation>
    </message>
    <message>
        <source>of Mbed OS</source>
        <translation>de Mbed OS</translation>
    </message>
    <message>
        <source>without times</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <source>no whole procedure</source>
        <translation>sin procedimiento completo</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Session %1: %2, %3</source>
        <translation>Sesión %1: %2, %3</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <extracomment>The mark of a window that shows a log</extracomment>
        <translation>REPRODUCCIÓN</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Session of the log</source>
        <translation>Sesión del registro</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Se está leyendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n line(s)</source>
        <translation>
            <numerusform>%1, %2, %n línea</numerusform>
            <numerusform>%1, %2, %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the analysis</source>
        <translation>Detener el análisis</translation>
    </message>
    <message>
        <source>%1 is being unpacked: %2 %</source>
        <translation>Se está desempaquetando %1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 is being analyzed: %2 %, %Ln session(s)</source>
        <translation>
            <numerusform>Se está analizando %1: %2 %, %Ln sesión</numerusform>
            <numerusform>Se está analizando %1: %2 %, %Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, analyzed up to there</source>
        <extracomment>%1 is &quot;name, format, 123 lines&quot;</extracomment>
        <translation>%1, analizado hasta ahí</translation>
    </message>
    <message>
        <source>%1, %2 of %3 sessions listed</source>
        <extracomment>%1 is &quot;name, format, 123 lines&quot;</extracomment>
        <translation>%1, %2 de %3 sesiones en la lista</translation>
    </message>
</context>
<context>
    <name>fota::ReplayControls</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>how fast a log is played; %1 is a number</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Posición en el registro</translation>
    </message>
    <message>
        <source>State of the replay</source>
        <translation>Estado de la reproducción</translation>
    </message>
    <message>
        <source>To the next command of the engine</source>
        <translation>Hasta el siguiente comando del procedimiento</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Not replayed: %1</source>
        <translation>Sin reproducción: %1</translation>
    </message>
    <message>
        <source>Command %1 of %2</source>
        <translation>Comando %1 de %2</translation>
    </message>
</context>
<context>
    <name>fota::ReplayView</name>
    <message>
        <source>The log is replayed: the engine runs against it.</source>
        <translation>Se reproduce el registro: el procedimiento se ejecuta contra él.</translation>
    </message>
    <message>
        <source>Nothing is sent to any module.</source>
        <translation>No se envía nada a ningún módulo.</translation>
    </message>
    <message>
        <source>The step ended: %1. In the log it ended: %2.</source>
        <extracomment>%1 and %2 are states of a step, such as &quot;done&quot;</extracomment>
        <translation>El paso terminó: %1. En el registro terminó: %2.</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>Guardar como escenario</translation>
    </message>
    <message>
        <source>Scenarios of a simulated module (*.json)</source>
        <translation>Escenarios de un módulo simulado (*.json)</translation>
    </message>
    <message>
        <source>No scenario was written: %1</source>
        <translation>No se escribió ningún escenario: %1</translation>
    </message>
    <message>
        <source>Scenario written to %1; identifiers in it are made up</source>
        <translation>Escenario escrito en %1; los identificadores que contiene son inventados</translation>
    </message>
    <message>
        <source>A log of this size is not replayed.</source>
        <translation>Un registro de este tamaño no se reproduce.</translation>
    </message>
</context>
<context>
    <name>fota::ReplayWords</name>
    <message>
        <source>%1 is sent next; the log has %3 first, in line %2. The engine does without it.</source>
        <extracomment>%1 and %3 are AT commands, %2 is the number of a line</extracomment>
        <translation>Ahora se envía %1; en el registro viene antes %3, en la línea %2. El procedimiento no lo necesita.</translation>
    </message>
    <message>
        <source>%1 is not in the log. It gets the answer to %2: another file was downloaded then.</source>
        <extracomment>%1 and %2 are AT commands</extracomment>
        <translation>%1 no está en el registro. Recibe la respuesta a %2: entonces se descargó otro archivo.</translation>
    </message>
    <message>
        <source>%1 is not in the log. Its answer is made up: what any module says, or what the log implies.</source>
        <extracomment>%1 is an AT command</extracomment>
        <translation>%1 no está en el registro. Su respuesta es inventada: lo que dice cualquier módulo, o lo que el registro da a entender.</translation>
    </message>
    <message>
        <source>%1 is not in the log, and nothing tells what the module would have answered. It gets ERROR.</source>
        <extracomment>%1 is an AT command</extracomment>
        <translation>%1 no está en el registro, y nada indica qué habría respondido el módulo. Recibe ERROR.</translation>
    </message>
    <message>
        <source>%1 is sent, and the log ends before it: from here on nothing answers.</source>
        <extracomment>%1 is an AT command</extracomment>
        <translation>Se envía %1, y el registro termina antes: a partir de aquí nada responde.</translation>
    </message>
    <message>
        <source>The replay ended: %1. The log shows no end.</source>
        <extracomment>%1 is a verdict, such as &quot;Updated&quot;</extracomment>
        <translation>La reproducción terminó: %1. El registro no muestra ningún final.</translation>
    </message>
    <message>
        <source>The replay ended as the log did: %1.</source>
        <extracomment>%1 is a verdict, such as &quot;Updated&quot;</extracomment>
        <translation>La reproducción terminó como el registro: %1.</translation>
    </message>
    <message>
        <source>The replay ended otherwise than the log: %1 instead of %2.</source>
        <extracomment>%1 and %2 are verdicts, such as &quot;Updated&quot;</extracomment>
        <translation>La reproducción terminó de otro modo que el registro: %1 en vez de %2.</translation>
    </message>
</context>
<context>
    <name>fota::ReplyMeaning</name>
    <message>
        <source>the network wants to update the firmware and waits for an answer</source>
        <translation>la red quiere actualizar el firmware y espera una respuesta</translation>
    </message>
    <message>
        <source>the network&apos;s question was not answered in time</source>
        <translation>la pregunta de la red no se respondió a tiempo</translation>
    </message>
    <message>
        <source>the network begins an update without a question</source>
        <translation>la red inicia una actualización sin preguntar</translation>
    </message>
    <message>
        <source>the module talks to the network&apos;s update server</source>
        <translation>el módulo se comunica con el servidor de actualización de la red</translation>
    </message>
    <message>
        <source>the download of an update begins</source>
        <translation>comienza la descarga de una actualización</translation>
    </message>
    <message>
        <source>%1 % of an update are downloaded</source>
        <translation>está descargado el %1 % de una actualización</translation>
    </message>
    <message>
        <source>an update is being downloaded</source>
        <translation>se está descargando una actualización</translation>
    </message>
    <message>
        <source>the update is downloaded</source>
        <translation>la actualización está descargada</translation>
    </message>
    <message>
        <source>the delta file is whole and fits</source>
        <translation>el archivo delta está completo y es adecuado</translation>
    </message>
    <message>
        <source>the delta file does not fit the running version</source>
        <translation>el archivo delta no es adecuado para la versión en ejecución</translation>
    </message>
    <message>
        <source>the delta file is damaged or is none</source>
        <translation>el archivo delta está dañado o no es un archivo delta</translation>
    </message>
    <message>
        <source>the delta file was refused</source>
        <translation>el archivo delta fue rechazado</translation>
    </message>
    <message>
        <source>the module restarts into the new firmware</source>
        <translation>el módulo se reinicia con el nuevo firmware</translation>
    </message>
    <message>
        <source>the module runs the new firmware</source>
        <translation>el módulo ejecuta el nuevo firmware</translation>
    </message>
    <message>
        <source>the server was told of the update</source>
        <translation>se informó al servidor de la actualización</translation>
    </message>
    <message>
        <source>the update failed</source>
        <translation>la actualización falló</translation>
    </message>
    <message>
        <source>the server has no update</source>
        <translation>el servidor no tiene ninguna actualización</translation>
    </message>
    <message>
        <source>the data session of the update is over</source>
        <translation>la sesión de datos de la actualización ha terminado</translation>
    </message>
    <message>
        <source>of an update; this program does not know the text</source>
        <translation>de una actualización; este programa no conoce el texto</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>Resultado final</translation>
    </message>
    <message>
        <source>the command has ended well</source>
        <translation>el comando ha terminado bien</translation>
    </message>
    <message>
        <source>the command was refused; no reason told</source>
        <translation>el comando fue rechazado; sin motivo indicado</translation>
    </message>
    <message>
        <source>Data mode</source>
        <translation>Modo de datos</translation>
    </message>
    <message>
        <source>from here on the bytes are those of a file</source>
        <translation>a partir de aquí, los bytes son los de un archivo</translation>
    </message>
    <message>
        <source>End of the data mode</source>
        <translation>Fin del modo de datos</translation>
    </message>
    <message>
        <source>the connection has ended, whether or not all came</source>
        <translation>la conexión ha terminado, haya llegado todo o no</translation>
    </message>
    <message>
        <source>A call comes in</source>
        <translation>Entra una llamada</translation>
    </message>
    <message>
        <source>Data for a socket has come</source>
        <translation>Han llegado datos para un socket</translation>
    </message>
    <message>
        <source>The module has started</source>
        <translation>El módulo se ha iniciado</translation>
    </message>
    <message>
        <source>Error result of messages (+CMS)</source>
        <translation>Resultado de error de mensajes (+CMS)</translation>
    </message>
    <message>
        <source>Error result (+CME)</source>
        <translation>Resultado de error (+CME)</translation>
    </message>
    <message>
        <source>the command was refused; this program does not know the reason</source>
        <translation>el comando fue rechazado; este programa no conoce el motivo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>A line of the module</source>
        <translation>Una línea del módulo</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valor %1</translation>
    </message>
    <message>
        <source>Report of an update</source>
        <translation>Aviso de una actualización</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>A line that this program does not know</source>
        <translation>Una línea que este programa no conoce</translation>
    </message>
</context>
<context>
    <name>fota::ReportWords</name>
    <message>
        <source>The log shows no whole update.</source>
        <translation>El registro no muestra ninguna actualización completa.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Version wanted</source>
        <translation>Versión deseada</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Sub-version</source>
        <translation>Subversión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 lines from line %2 on, %3 commands, format %4</source>
        <translation>%1 líneas desde la línea %2, %3 comandos, formato %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>%1 values, %2 to %3</source>
        <translation>%1 valores, de %2 a %3</translation>
    </message>
    <message>
        <source>Nothing had to be removed from this report.</source>
        <translation>No hubo que quitar nada de este informe.</translation>
    </message>
    <message>
        <source>Removed from this report, a token in the place of each value: %1.</source>
        <translation>Quitado de este informe, con una marca en lugar de cada valor: %1.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Conservado: %1.</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Informe sobre %1</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sesión %1 de %2</translation>
    </message>
    <message>
        <source>The log has %1 more sessions.</source>
        <translation>El registro tiene %1 sesiones más.</translation>
    </message>
</context>
<context>
    <name>fota::RunFlow</name>
    <message>
        <source>The password for %1 on %2 is needed.</source>
        <translation>Se necesita la contraseña de %1 en %2.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends, never in a file.</source>
        <translation>Se guarda en memoria hasta que se cierre el programa, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Use it and check</source>
        <translation>Usarla y comprobar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>%1 is not a module that the program knows.</source>
        <translation>El programa no conoce el módulo %1.</translation>
    </message>
    <message>
        <source>It was identified and is not changed. Not known are its data context, how it takes files, and how it restarts.</source>
        <translation>Se identificó y no se modifica. No se conocen su contexto de datos, cómo recibe archivos ni cómo se reinicia.</translation>
    </message>
    <message>
        <source>To update it, choose the profile of its nearest relative; the consent will say so.</source>
        <translation>Para actualizarlo, elija el perfil del modelo más cercano; el consentimiento lo indicará.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Usar este perfil</translation>
    </message>
    <message>
        <source>The module keeps updating without this program.</source>
        <translation>El módulo sigue actualizándose sin este programa.</translation>
    </message>
    <message>
        <source>Keep power connected.</source>
        <translation>Mantenga conectada la alimentación.</translation>
    </message>
    <message>
        <source>Stop watching?</source>
        <translation>¿Dejar de observar?</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Seguir observando</translation>
    </message>
    <message>
        <source>Stop watching and close</source>
        <translation>Dejar de observar y cerrar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de observar</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Hay una ejecución en curso.</translation>
    </message>
    <message>
        <source>The module is not being changed yet; what is open will be closed first.</source>
        <translation>El módulo aún no se está modificando; lo que esté abierto se cerrará primero.</translation>
    </message>
    <message>
        <source>Stop it and close the window?</source>
        <translation>¿Detenerla y cerrar la ventana?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try the common speeds</source>
        <translation>Probar velocidades comunes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
</context>
<context>
    <name>fota::RunPage</name>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de observar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping when the module has answered…</source>
        <translation>Se detendrá cuando el módulo haya respondido…</translation>
    </message>
    <message>
        <source>Asking the module…</source>
        <translation>Consultando el módulo…</translation>
    </message>
    <message>
        <source>No module connected</source>
        <translation>Ningún módulo conectado</translation>
    </message>
    <message>
        <source>Choose a port and press Connect.</source>
        <translation>Elija un puerto y pulse «Conectar».</translation>
    </message>
    <message>
        <source>Check asks the server for a newer version and applies nothing.</source>
        <translation>«Comprobar» pregunta al servidor si hay una versión más reciente y no aplica nada.</translation>
    </message>
</context>
<context>
    <name>fota::SavedCommands</name>
    <message>
        <source>A command has no text.</source>
        <translation>Un comando no tiene texto.</translation>
    </message>
    <message>
        <source>A command that may hold a password or a PIN is not kept.</source>
        <translation>Un comando que pueda contener una contraseña o un PIN no se guarda.</translation>
    </message>
    <message>
        <source>“%1” has no reply: %2</source>
        <translation>«%1» no tiene respuesta: %2</translation>
    </message>
    <message>
        <source>“%1” has ended well after %2: %3</source>
        <translation>«%1» ha terminado bien tras %2: %3</translation>
    </message>
    <message>
        <source>“%1” has failed after %2: %3</source>
        <translation>«%1» ha fallado tras %2: %3</translation>
    </message>
    <message>
        <source>“%1” is as expected after %2: %3</source>
        <translation>«%1» es como se esperaba, tras %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not as expected: no line of the reply has “%2”. It ended with %3.</source>
        <translation>«%1» no es como se esperaba: ninguna línea de la respuesta contiene «%2». Terminó con %3.</translation>
    </message>
</context>
<context>
    <name>fota::SavedCommandsDialog</name>
    <message>
        <source>Saved commands</source>
        <translation>Comandos guardados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>They are sent from the menu beside Send, and the reply is held against what is expected. They are kept in a plain file: none with a password or a PIN.</source>
        <translation>Se envían desde el menú junto a «Enviar», y la respuesta se compara con la esperada. Se guardan en un archivo sin cifrar: ninguno con contraseña o PIN.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>as the menu shows it</source>
        <translation>como lo muestra el menú</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>part of a line; else OK</source>
        <translation>parte de una línea; si no, OK</translation>
    </message>
    <message>
        <source>Limit in seconds</source>
        <translation>Límite en segundos</translation>
    </message>
    <message>
        <source>as for others</source>
        <translation>como los demás</translation>
    </message>
    <message>
        <source>(no command yet)</source>
        <translation>(aún sin comando)</translation>
    </message>
    <message numerus="yes">
        <source>The limit is at most %n second(s).</source>
        <translation>
            <numerusform>El límite es como máximo de %n segundo.</numerusform>
            <numerusform>El límite es como máximo de %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::SearchBar</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a day is written</extracomment>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Buscar en las sesiones</translation>
    </message>
    <message>
        <source>IMEI, model, version, operator, tag, note…</source>
        <translation>IMEI, modelo, versión, operador, etiqueta, nota…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Cualquier veredicto</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin final</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre dos días…</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Hasta este día</translation>
    </message>
</context>
<context>
    <name>fota::ServerPage</name>
    <message>
        <source>Server and password</source>
        <translation>Servidor y contraseña</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>name or address, port if not 21</source>
        <translation>nombre o dirección, puerto si no es el 21</translation>
    </message>
    <message>
        <source>A name or an IPv4 address is needed, with :port where it is not 21.</source>
        <translation>Se necesita un nombre o una dirección IPv4, con :puerto si no es el 21.</translation>
    </message>
    <message>
        <source>Printable ASCII without blank, quote, comma and backslash can be sent to the module.</source>
        <translation>Al módulo se le puede enviar ASCII imprimible sin espacios, comillas, comas ni barras invertidas.</translation>
    </message>
    <message>
        <source>Letters, digits, points, hyphens, underscores and slashes can be sent to the module.</source>
        <translation>Al módulo se le pueden enviar letras, dígitos, puntos, guiones, guiones bajos y barras.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Guardar la contraseña</translation>
    </message>
    <message>
        <source>Ask each time, keep none</source>
        <translation>Pedirla siempre, sin guardarla</translation>
    </message>
    <message>
        <source>In the keychain of the system</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Olvidar la contraseña</translation>
    </message>
    <message>
        <source>The password is forgotten, in the keychain, too.</source>
        <translation>La contraseña se ha olvidado, también en el llavero.</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>se pide cuando hace falta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>the one after login</source>
        <translation>la inicial de la sesión</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>Archivo de control</translation>
    </message>
    <message>
        <source>firmwarecheck.csv; may hold {imei}</source>
        <translation>firmwarecheck.csv; puede contener {imei}</translation>
    </message>
    <message>
        <source>FTP mode</source>
        <translation>Modo FTP</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Pasivo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>FTP sends user, password and files in clear text. The password is kept in memory until the program ends, or in the keychain; never in a file.</source>
        <translation>FTP envía el usuario, la contraseña y los archivos en texto sin cifrar. La contraseña se guarda en memoria hasta que se cierre el programa, o en el llavero; nunca en un archivo.</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>guardada para esta sesión</translation>
    </message>
</context>
<context>
    <name>fota::SessionCard</name>
    <message>
        <source>About the session</source>
        <translation>Sobre la sesión</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>Nota sobre la sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Verdict of the session</source>
        <translation>Veredicto de la sesión</translation>
    </message>
    <message>
        <source>Tags of the session</source>
        <translation>Etiquetas de la sesión</translation>
    </message>
    <message>
        <source>customer 7, bench test</source>
        <translation>cliente 7, prueba de banco</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>What is worth remembering</source>
        <translation>Lo que conviene recordar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It lies on another bench, where it is opened and gets its tags and note.</source>
        <translation>Está en otro puesto; allí se abre y recibe sus etiquetas y su nota.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
</context>
<context>
    <name>fota::SessionWords</name>
    <message>
        <source>no end on record</source>
        <translation>sin final registrado</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>sin ejecución</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Of a fault, as &quot;F04&quot;</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>A firmware version</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>A firmware version</extracomment>
        <translation>Deseada</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A firmware version</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a session; its id</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>Names the file of the session that cannot be read</extracomment>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>fota::SettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>Página de los ajustes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No adoptados</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Look at “%1”</source>
        <translation>Revise «%1»</translation>
    </message>
    <message>
        <source>The settings, without passwords, were written to %1</source>
        <translation>Los ajustes, sin contraseñas, se escribieron en %1</translation>
    </message>
    <message>
        <source>The settings were not written: %1</source>
        <translation>Los ajustes no se escribieron: %1</translation>
    </message>
    <message>
        <source>All that the file holds is in the fields; it counts once it is saved.</source>
        <translation>Todo lo que contiene el archivo está en los campos; vale una vez guardado.</translation>
    </message>
    <message numerus="yes">
        <source>What is in the fields now counts once it is saved. %n of the file&apos;s values were not taken:</source>
        <translation>
            <numerusform>Lo que está ahora en los campos vale una vez guardado. No se adoptó %n de los valores del archivo:</numerusform>
            <numerusform>Lo que está ahora en los campos vale una vez guardado. No se adoptaron %n de los valores del archivo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>fota::SharedHistoryPage</name>
    <message>
        <source>Shared history</source>
        <translation>Historial común</translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation>Servidor PostgreSQL</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>none: this bench keeps its own history</source>
        <translation>ninguno: este banco lleva su propio historial</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>como en este equipo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>la guardada</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>Nombre de este banco</translation>
    </message>
    <message>
        <source>the computer&apos;s</source>
        <translation>el del equipo</translation>
    </message>
    <message>
        <source>Also where the server offers no encryption</source>
        <translation>También si el servidor no ofrece cifrado</translation>
    </message>
    <message>
        <source>History server</source>
        <translation>Servidor del historial</translation>
    </message>
    <message>
        <source>History user</source>
        <translation>Usuario del historial</translation>
    </message>
    <message>
        <source>History password</source>
        <translation>Contraseña del historial</translation>
    </message>
    <message>
        <source>Sessions are kept in this computer first and sent when the server is there; none is lost while it is away. The password is kept in the keychain of the system, in no file. All of it takes effect when the program starts next.</source>
        <translation>Las sesiones se guardan primero en este equipo y se envían cuando el servidor está disponible; mientras falta no se pierde ninguna. La contraseña se guarda en el llavero del sistema, en ningún archivo. Todo rige desde el próximo inicio del programa.</translation>
    </message>
</context>
<context>
    <name>fota::SignalDock</name>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>mostrar %1</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>follow the signal</source>
        <translation>seguir la señal</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Guardar como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Guardar como dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Save as table (CSV)…</source>
        <translation>Guardar como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Zoom, copy or save the signal</source>
        <translation>Ampliar, copiar o guardar la señal</translation>
    </message>
    <message>
        <source>Save the signal</source>
        <translation>Guardar la señal</translation>
    </message>
</context>
<context>
    <name>fota::SignalExport</name>
    <message>
        <source>The name is a link; links are not written to.</source>
        <translation>El nombre es un enlace; no se escribe en enlaces.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
</context>
<context>
    <name>fota::SignalPage</name>
    <message>
        <source>RSSI, excellent from</source>
        <translation>RSSI, excelente desde</translation>
    </message>
    <message>
        <source>RSSI, good from</source>
        <translation>RSSI, buena desde</translation>
    </message>
    <message>
        <source>RSSI, fair from</source>
        <translation>RSSI, regular desde</translation>
    </message>
    <message>
        <source>RSSI, poor from</source>
        <translation>RSSI, mala desde</translation>
    </message>
    <message>
        <source>RSRP, strong from</source>
        <translation>RSRP, fuerte desde</translation>
    </message>
    <message>
        <source>RSRP, good from</source>
        <translation>RSRP, buena desde</translation>
    </message>
    <message>
        <source>RSRP, fair from</source>
        <translation>RSRP, regular desde</translation>
    </message>
    <message>
        <source>RSRQ, good from</source>
        <translation>RSRQ, buena desde</translation>
    </message>
    <message>
        <source>RSRQ, fair from</source>
        <translation>RSRQ, regular desde</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed.</source>
        <translation>Se necesita un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>It must be lower than the one before.</source>
        <translation>Debe ser menor que el anterior.</translation>
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
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <source>They change how a value is called and drawn. A run warns of a weak signal by a limit of its own, −97 dBm.</source>
        <translation>Cambian cómo se denomina y se dibuja un valor. Una ejecución avisa de una señal débil según un límite propio, −97&#xa0;dBm.</translation>
    </message>
    <message>
        <source>Excellent from</source>
        <translation>Excelente desde</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Buena desde</translation>
    </message>
    <message>
        <source>Fair from</source>
        <translation>Regular desde</translation>
    </message>
    <message>
        <source>Poor from</source>
        <translation>Mala desde</translation>
    </message>
    <message>
        <source>Strong from</source>
        <translation>Fuerte desde</translation>
    </message>
</context>
<context>
    <name>fota::SignalPlot</name>
    <message>
        <source>Signal plot</source>
        <translation>Gráfico de señal</translation>
    </message>
    <message>
        <source>No signal was measured yet.</source>
        <translation>Aún no se ha medido ninguna señal.</translation>
    </message>
    <message>
        <source>%1 apply</source>
        <extracomment>A mark in the plot: the apply, with the letter of its step</extracomment>
        <translation>%1 aplicar</translation>
    </message>
    <message>
        <source>restart %1</source>
        <extracomment>A mark in the plot; the number of the restart</extracomment>
        <translation>reinicio %1</translation>
    </message>
</context>
<context>
    <name>fota::SignalWords</name>
    <message>
        <source>Latest %1, lowest %2, highest %3.</source>
        <translation>Último %1, mínimo %2, máximo %3.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>A measured value: name, value and unit, and how good that is: &quot;RSRP −95 dBm, good&quot;</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Registration: %1 since %2.</source>
        <translation>Registro de red: %1 desde las %2.</translation>
    </message>
    <message>
        <source>Registration: %1 since %2, before that %3.</source>
        <translation>Registro de red: %1 desde las %2; antes, %3.</translation>
    </message>
    <message>
        <source>home</source>
        <extracomment>Of the registration in a network, in a narrow strip: home network</extracomment>
        <translation>origen</translation>
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
        <translation>Aún no se ha medido ninguna señal.</translation>
    </message>
    <message>
        <source>Signal not known</source>
        <translation>Señal desconocida</translation>
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
        <translation>En la sesión %1</translation>
    </message>
    <message>
        <source>%1 %2: %3 visits, median %4, slowest %5, failed %6</source>
        <translation>%1 %2: %3 visitas, mediana %4, más lento %5, fallidas %6</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
</context>
<context>
    <name>fota::StatisticsView</name>
    <message>
        <source>Times of the steps</source>
        <translation>Tiempos de los pasos</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Volver a las sesiones</translation>
    </message>
    <message>
        <source>Model of the statistics</source>
        <translation>Modelo de las estadísticas</translation>
    </message>
    <message>
        <source>About the statistics</source>
        <translation>Sobre las estadísticas</translation>
    </message>
    <message>
        <source>Time of the steps</source>
        <translation>Tiempo de los pasos</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>Modelo desconocido</translation>
    </message>
    <message>
        <source>None of these sessions has a step on record.</source>
        <translation>Ninguna de estas sesiones tiene pasos registrados.</translation>
    </message>
    <message numerus="yes">
        <source>From %n session(s). Median and slowest are of what ended well.</source>
        <translation>
            <numerusform>De %n sesión. La mediana y el más lento son de lo que terminó bien.</numerusform>
            <numerusform>De %n sesiones. La mediana y el más lento son de lo que terminó bien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::StatusRow</name>
    <message>
        <source>%1: what to do</source>
        <extracomment>Name of the text that says what to do when port, SIM card, network or data are not well</extracomment>
        <translation>%1: qué hacer</translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>A state that was so when it was last asked for: &quot;last: home network&quot;</extracomment>
        <translation>último: %1</translation>
    </message>
</context>
<context>
    <name>fota::StatusWords</name>
    <message>
        <source>not there</source>
        <translation>no presente</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>in use elsewhere</source>
        <translation>en uso en otro lugar</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>does not respond</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>folder not usable</source>
        <translation>carpeta no utilizable</translation>
    </message>
    <message>
        <source>no SIM card</source>
        <translation>sin tarjeta SIM</translation>
    </message>
    <message>
        <source>asks for its PIN</source>
        <translation>pide su PIN</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN rechazado</translation>
    </message>
    <message>
        <source>asks for its PUK</source>
        <translation>pide su PUK</translation>
    </message>
    <message>
        <source>still starting</source>
        <translation>aún iniciándose</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>asks for its PIN2</source>
        <translation>pide su PIN2</translation>
    </message>
    <message>
        <source>Enter the PIN2 with a phone.</source>
        <translation>Introduzca el PIN2 con un teléfono.</translation>
    </message>
    <message>
        <source>asks for its PUK2</source>
        <translation>pide su PUK2</translation>
    </message>
    <message>
        <source>Put the SIM card into a phone and unlock it with the operator&apos;s PUK2.</source>
        <translation>Inserte la tarjeta SIM en un teléfono y desbloquéela con el PUK2 del operador.</translation>
    </message>
    <message>
        <source>module locked to another card</source>
        <translation>módulo bloqueado para otra tarjeta</translation>
    </message>
    <message>
        <source>Insert the SIM card that the module is locked to, or ask who locked it.</source>
        <translation>Inserte la tarjeta SIM para la que está bloqueado el módulo o pregunte quién lo bloqueó.</translation>
    </message>
    <message>
        <source>module locked to an operator</source>
        <translation>módulo bloqueado para un operador</translation>
    </message>
    <message>
        <source>Insert a SIM card of the operator that the module is locked to, or ask who locked it.</source>
        <translation>Inserte una tarjeta SIM del operador para el que está bloqueado el módulo o pregunte quién lo bloqueó.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>The module looks for no network: check that its radio is on (AT+CFUN?) and that the SIM card is activated.</source>
        <translation>El módulo no busca ninguna red: compruebe que su radio esté encendida (AT+CFUN?) y que la tarjeta SIM esté activada.</translation>
    </message>
    <message>
        <source>This takes up to three minutes. If it does not end, check the antenna, and ask the operator whether this place is covered.</source>
        <translation>Esto dura hasta tres minutos. Si no termina, compruebe la antena y pregunte al operador si este lugar tiene cobertura.</translation>
    </message>
    <message>
        <source>The network refuses the SIM card: ask the operator whether it is activated and may be used in this device and place.</source>
        <translation>La red rechaza la tarjeta SIM: pregunte al operador si está activada y si se puede usar en este dispositivo y en este lugar.</translation>
    </message>
    <message>
        <source>The module may be out of the network&apos;s reach: check the antenna.</source>
        <translation>Es posible que el módulo esté fuera del alcance de la red: compruebe la antena.</translation>
    </message>
    <message>
        <source>This is another operator&apos;s network: an update asks before it uses it.</source>
        <translation>Es la red de otro operador: una actualización pregunta antes de usarla.</translation>
    </message>
    <message>
        <source>An update needs data: ask the operator for data service.</source>
        <translation>Una actualización necesita datos: pida al operador el servicio de datos.</translation>
    </message>
    <message>
        <source>Ask the operator whether the SIM card is activated.</source>
        <translation>Pregunte al operador si la tarjeta SIM está activada.</translation>
    </message>
    <message>
        <source>An update waits for the plain state of the home network.</source>
        <translation>Una actualización espera a que el estado sea sencillamente «red de origen».</translation>
    </message>
</context>
<context>
    <name>fota::StepModel</name>
    <message>
        <source>stopped by you</source>
        <translation>detenido por usted</translation>
    </message>
    <message>
        <source>sent before the interruption</source>
        <translation>enviado antes de la interrupción</translation>
    </message>
    <message>
        <source>last seen %1 ago</source>
        <translation>visto hace %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>normalmente %1</translation>
    </message>
    <message>
        <source>keep power connected</source>
        <translation>no cortar la alimentación</translation>
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
        <translation>intento %1</translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>pasada %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>Try %1: %2, %3</source>
        <translation>Intento %1: %2, %3</translation>
    </message>
    <message>
        <source>its end was not seen</source>
        <translation>no se vio su final</translation>
    </message>
</context>
<context>
    <name>fota::StepView</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>1 restart</source>
        <translation>1 reinicio</translation>
    </message>
    <message>
        <source>%1 restarts</source>
        <translation>%1 reinicios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>waiting, %1 left</source>
        <translation>en espera, quedan %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>Abrir puerto</translation>
    </message>
    <message>
        <source>Identify the module</source>
        <translation>Identificar módulo</translation>
    </message>
    <message>
        <source>Check the SIM</source>
        <translation>Comprobar SIM</translation>
    </message>
    <message>
        <source>Check SIM and network again</source>
        <translation>Comprobar SIM y red de nuevo</translation>
    </message>
    <message>
        <source>connection %1 on context %2</source>
        <translation>conexión %1 en el contexto %2</translation>
    </message>
    <message>
        <source>connection %1 already on context %2</source>
        <translation>conexión %1 ya en el contexto %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escrito</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>ya era %1</translation>
    </message>
    <message>
        <source>the module&apos;s own, %1</source>
        <translation>el del propio módulo, %1</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>contexto %1</translation>
    </message>
    <message>
        <source>%1 on context %2</source>
        <translation>%1 en el contexto %2</translation>
    </message>
    <message>
        <source>context %1 was open already</source>
        <translation>el contexto %1 ya estaba abierto</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>conectado a %1</translation>
    </message>
    <message>
        <source>the module takes it</source>
        <translation>el módulo lo acepta</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>sí, %1</translation>
    </message>
    <message>
        <source>%1, wanted is %2</source>
        <translation>%1, se desea %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>was closed already</source>
        <translation>ya estaba cerrada</translation>
    </message>
    <message>
        <source>could not be closed</source>
        <translation>no se pudo cerrar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>%1, not the wanted version</source>
        <translation>%1, no es la versión deseada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro resultado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Connect and compare</source>
        <translation>Conectar y comparar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Apply and verify</source>
        <translation>Aplicar y verificar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>restart %1 of %2</source>
        <translation>reinicio %1 de %2</translation>
    </message>
    <message>
        <source>restart %1</source>
        <translation>reinicio %1</translation>
    </message>
    <message>
        <source>the port vanished</source>
        <translation>el puerto desapareció</translation>
    </message>
    <message>
        <source>the module fell silent</source>
        <translation>el módulo dejó de responder</translation>
    </message>
    <message>
        <source>the module lost its settings</source>
        <translation>el módulo perdió sus ajustes</translation>
    </message>
    <message>
        <source>the module sent its boot text</source>
        <translation>el módulo envió su texto de arranque</translation>
    </message>
    <message>
        <source>%1, came back as %2</source>
        <translation>%1, volvió como %2</translation>
    </message>
</context>
<context>
    <name>fota::TransferWords</name>
    <message>
        <source>The name is a link; links are not written to.</source>
        <translation>El nombre es un enlace; no se escribe en enlaces.</translation>
    </message>
    <message>
        <source>The name is not that of a file.</source>
        <translation>El nombre no es el de un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>%1: this program has no such setting.</source>
        <translation>%1: este programa no tiene ese ajuste.</translation>
    </message>
    <message>
        <source>%1: a value of another kind belongs there.</source>
        <translation>%1: ahí corresponde un valor de otro tipo.</translation>
    </message>
    <message>
        <source>%1: the number is too small or too large.</source>
        <translation>%1: el número es demasiado pequeño o demasiado grande.</translation>
    </message>
    <message>
        <source>%1: it is none of those that there are.</source>
        <translation>%1: no es ninguno de los que hay.</translation>
    </message>
    <message>
        <source>%1: the text is too long or has characters that are not seen.</source>
        <translation>%1: el texto es demasiado largo o contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>%1: it cannot be sent to a module.</source>
        <translation>%1: no se puede enviar a un módulo.</translation>
    </message>
    <message>
        <source>%1: it is never taken from a file.</source>
        <translation>%1: nunca se toma de un archivo.</translation>
    </message>
    <message>
        <source>The file holds no settings of this program, and nothing was changed (%1).</source>
        <extracomment>the reason is a technical one, in English</extracomment>
        <translation>El archivo no contiene ajustes de este programa, y no se cambió nada (%1).</translation>
    </message>
</context>
<context>
    <name>fota::UploadDialog</name>
    <message>
        <source>Delta file</source>
        <translation>Archivo delta</translation>
    </message>
    <message>
        <source>a file of this computer</source>
        <translation>un archivo de este equipo</translation>
    </message>
    <message>
        <source>Target version</source>
        <translation>Versión de destino</translation>
    </message>
    <message>
        <source>the version that the file leads to</source>
        <translation>la versión a la que lleva el archivo</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Actualizar desde archivo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>The file is written to the module over the serial line; no network is needed. Nothing is written before you have agreed.</source>
        <translation>El archivo se escribe en el módulo por la línea serie; no se necesita red. No se escribe nada antes de que usted haya dado su consentimiento.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delta files (*.bin *.delta *.dlt *.ua)</source>
        <translation>Archivos delta (*.bin *.delta *.dlt *.ua)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Delta file: this is a folder.</source>
        <translation>Archivo delta: es una carpeta.</translation>
    </message>
    <message>
        <source>Delta file: there is no such file.</source>
        <translation>Archivo delta: no existe ese archivo.</translation>
    </message>
    <message>
        <source>Delta file: it is empty.</source>
        <translation>Archivo delta: está vacío.</translation>
    </message>
    <message>
        <source>Delta file: you may not read it.</source>
        <translation>Archivo delta: no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Target version: it begins with a digit and holds a dot, e.g. 20.00.522.7.</source>
        <translation>Versión de destino: comienza por un dígito y contiene un punto, p. ej. 20.00.522.7.</translation>
    </message>
</context>
<context>
    <name>fota::ValueLabel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: a click copies it</source>
        <translation>%1: un clic lo copia</translation>
    </message>
    <message>
        <source>%1, from %2: a click copies it</source>
        <translation>%1, de %2: un clic lo copia</translation>
    </message>
    <message>
        <source>Not known; %1 asks for it</source>
        <translation>Desconocido; se consulta con %1</translation>
    </message>
</context>
<context>
    <name>fota::VerdictWords</name>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Ya está al día</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>No actualizado</translation>
    </message>
    <message>
        <source>Unexpected version</source>
        <translation>Versión inesperada</translation>
    </message>
    <message>
        <source>Module lost</source>
        <translation>Módulo perdido</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Hay actualización</translation>
    </message>
    <message>
        <source>The module was updated.</source>
        <translation>El módulo se actualizó.</translation>
    </message>
    <message>
        <source>The module is already up to date.</source>
        <translation>El módulo ya está al día.</translation>
    </message>
    <message>
        <source>The update did not take effect.</source>
        <translation>La actualización no surtió efecto.</translation>
    </message>
    <message>
        <source>The module runs a version that nobody asked for.</source>
        <translation>El módulo ejecuta una versión que nadie solicitó.</translation>
    </message>
    <message>
        <source>The module did not come back after the update was started.</source>
        <translation>El módulo no volvió después de iniciarse la actualización.</translation>
    </message>
    <message>
        <source>An update may have been started; its outcome is not known yet.</source>
        <translation>Es posible que se haya iniciado una actualización; aún no se conoce su resultado.</translation>
    </message>
    <message>
        <source>The program declined to update the module.</source>
        <translation>El programa rechazó actualizar el módulo.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <source>The run failed before anything was applied.</source>
        <translation>La ejecución falló antes de que se aplicara nada.</translation>
    </message>
    <message>
        <source>An update is available.</source>
        <translation>Hay una actualización disponible.</translation>
    </message>
</context>
<context>
    <name>fotabench</name>
    <message>
        <source>A simulated module and server, everything filled in, twenty times as fast.</source>
        <translation>Módulo y servidor simulados, con todo rellenado, veinte veces más rápido.</translation>
    </message>
    <message>
        <source>The port to choose: /dev/ttyUSB0, tcp://HOST:PORT, rfc2217://HOST:PORT, sim:NAME, replay:FILE.</source>
        <translation>El puerto que se elegirá: /dev/ttyUSB0, tcp://HOST:PORT, rfc2217://HOST:PORT, sim:NAME, replay:FILE.</translation>
    </message>
    <message>
        <source>FTP server, with its port where it is not 21.</source>
        <translation>Servidor FTP, con su puerto si no es el 21.</translation>
    </message>
    <message>
        <source>User on the server.</source>
        <translation>Usuario en el servidor.</translation>
    </message>
    <message>
        <source>File with the password.</source>
        <translation>Archivo con la contraseña.</translation>
    </message>
    <message>
        <source>Environment variable with the password.</source>
        <translation>Variable de entorno con la contraseña.</translation>
    </message>
    <message>
        <source>Folder on the server.</source>
        <translation>Carpeta en el servidor.</translation>
    </message>
    <message>
        <source>Name of the check file; may hold {imei}.</source>
        <translation>Nombre del archivo de control; puede contener {imei}.</translation>
    </message>
    <message>
        <source>Active instead of passive FTP.</source>
        <translation>FTP activo en lugar de pasivo.</translation>
    </message>
    <message>
        <source>Access point; also the leave to replace another one.</source>
        <translation>Punto de acceso (APN); también autoriza a reemplazar otro.</translation>
    </message>
    <message>
        <source>Number of the data context.</source>
        <translation>Número del contexto de datos.</translation>
    </message>
    <message>
        <source>Type of the data context.</source>
        <translation>Tipo del contexto de datos.</translation>
    </message>
    <message>
        <source>Data sessions abroad, which may cost.</source>
        <translation>Sesiones de datos en el extranjero; pueden generar cargos.</translation>
    </message>
    <message>
        <source>Folder of sessions, journal and budgets.</source>
        <translation>Carpeta de sesiones, diario y cupos.</translation>
    </message>
    <message>
        <source>Settings other than the user&apos;s.</source>
        <translation>Ajustes distintos de los del usuario.</translation>
    </message>
    <message>
        <source>Replaces one time limit; may be repeated.</source>
        <translation>Reemplaza un tiempo límite; se puede repetir.</translation>
    </message>
    <message>
        <source>Updates the firmware of Telit cellular modules over the air.</source>
        <translation>Actualiza por aire (OTA) el firmware de los módulos celulares Telit.</translation>
    </message>
</context>
</TS>
