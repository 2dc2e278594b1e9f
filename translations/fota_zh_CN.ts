<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Command</name>
    <message>
        <source>Known commands</source>
        <translation>已知命令</translation>
    </message>
    <message>
        <source>Is the module there?</source>
        <translation>模块是否在线？</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>以文字应答</translation>
    </message>
    <message>
        <source>Do not repeat what is sent</source>
        <translation>不回显发送的内容</translation>
    </message>
    <message>
        <source>Give errors a number</source>
        <translation>错误附带编号</translation>
    </message>
    <message>
        <source>Do errors have a number?</source>
        <translation>错误是否附带编号？</translation>
    </message>
    <message>
        <source>Model of the module</source>
        <translation>模块型号</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>固件版本</translation>
    </message>
    <message>
        <source>Last number of the firmware version</source>
        <translation>固件版本的末位编号</translation>
    </message>
    <message>
        <source>IMEI of the module</source>
        <translation>模块的 IMEI</translation>
    </message>
    <message>
        <source>State of the SIM</source>
        <translation>SIM 卡状态</translation>
    </message>
    <message>
        <source>Enter the SIM&apos;s PIN</source>
        <translation>输入 SIM 卡的 PIN</translation>
    </message>
    <message>
        <source>Number of the SIM card</source>
        <translation>SIM 卡号</translation>
    </message>
    <message>
        <source>Operator in use</source>
        <translation>当前运营商</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>信号强度</translation>
    </message>
    <message>
        <source>Signal strength and quality of LTE</source>
        <translation>LTE 信号强度和质量</translation>
    </message>
    <message>
        <source>Is the radio on?</source>
        <translation>射频是否已打开？</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>打开射频</translation>
    </message>
    <message>
        <source>Registration in the LTE network</source>
        <translation>LTE 网络注册</translation>
    </message>
    <message>
        <source>Registration for packet data</source>
        <translation>分组数据注册</translation>
    </message>
    <message>
        <source>Registration for calls and SMS</source>
        <translation>通话和短信注册</translation>
    </message>
    <message>
        <source>Socket settings</source>
        <translation>套接字设置</translation>
    </message>
    <message>
        <source>Set a socket: connection, context, packet size, timeouts</source>
        <translation>设置套接字：连接、上下文、包大小、超时</translation>
    </message>
    <message>
        <source>Data contexts and their APNs</source>
        <translation>数据上下文及其 APN</translation>
    </message>
    <message>
        <source>Set a data context: number, type, APN</source>
        <translation>设置数据上下文：编号、类型、APN</translation>
    </message>
    <message>
        <source>Which data contexts are open</source>
        <translation>哪些数据上下文已打开</translation>
    </message>
    <message>
        <source>Open a data context</source>
        <translation>打开数据上下文</translation>
    </message>
    <message>
        <source>Close a data context</source>
        <translation>关闭数据上下文</translation>
    </message>
    <message>
        <source>Address of a data context</source>
        <translation>数据上下文的地址</translation>
    </message>
    <message>
        <source>Time limit of FTP, in tenths of a second</source>
        <translation>FTP 的时限，单位为 0.1 秒</translation>
    </message>
    <message>
        <source>Open an FTP session: server, user, password, mode</source>
        <translation>打开 FTP 会话：服务器、用户、密码、模式</translation>
    </message>
    <message>
        <source>Transfer bytes as they are</source>
        <translation>按原样传输字节</translation>
    </message>
    <message>
        <source>Go to a folder of the server</source>
        <translation>进入服务器上的文件夹</translation>
    </message>
    <message>
        <source>Size of a file on the server</source>
        <translation>服务器上文件的大小</translation>
    </message>
    <message>
        <source>Read a file of the server</source>
        <translation>读取服务器上的文件</translation>
    </message>
    <message>
        <source>Last reply of the FTP server</source>
        <translation>FTP 服务器的最后一条回复</translation>
    </message>
    <message>
        <source>Have the module download a delta file</source>
        <translation>让模块下载差分文件</translation>
    </message>
    <message>
        <source>Close the FTP session</source>
        <translation>关闭 FTP 会话</translation>
    </message>
    <message>
        <source>Check the downloaded delta file; changes nothing</source>
        <translation>检查已下载的差分文件；不作任何更改</translation>
    </message>
    <message>
        <source>Apply the downloaded delta file</source>
        <translation>应用已下载的差分文件</translation>
    </message>
    <message>
        <source>Answer the network that wants to update: 0 reject, 1 accept, 2 delay</source>
        <translation>答复要求更新的网络：0 拒绝，1 接受，2 推迟</translation>
    </message>
    <message>
        <source>Does the module take a delta file over this line?</source>
        <translation>模块是否接受经由此线路的差分文件？</translation>
    </message>
    <message>
        <source>Take a delta file over this line, ended by +++</source>
        <translation>经由此线路接收差分文件，以 +++ 结束</translation>
    </message>
    <message>
        <source>Take a delta file of so many bytes over this line</source>
        <translation>经由此线路接收指定字节数的差分文件</translation>
    </message>
    <message>
        <source>Apply the delta file that was taken over this line</source>
        <translation>应用经由此线路接收的差分文件</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Configure the socket</source>
        <translation>配置套接字</translation>
    </message>
    <message>
        <source>Set the data APN</source>
        <translation>设置数据 APN</translation>
    </message>
    <message>
        <source>Check the signal</source>
        <translation>检查信号</translation>
    </message>
    <message>
        <source>Check the registration</source>
        <translation>检查注册</translation>
    </message>
    <message>
        <source>Open the data session</source>
        <translation>打开数据会话</translation>
    </message>
    <message>
        <source>Open the FTP session</source>
        <translation>打开 FTP 会话</translation>
    </message>
    <message>
        <source>Read the check file</source>
        <translation>读取检查文件</translation>
    </message>
    <message>
        <source>Read the version</source>
        <translation>读取版本</translation>
    </message>
    <message>
        <source>Is it up to date?</source>
        <translation>是否已是最新？</translation>
    </message>
    <message>
        <source>Is it older?</source>
        <translation>是否较旧？</translation>
    </message>
    <message>
        <source>Download the delta file</source>
        <translation>下载差分文件</translation>
    </message>
    <message>
        <source>Close the FTP session</source>
        <translation>关闭 FTP 会话</translation>
    </message>
    <message>
        <source>Close the data session</source>
        <translation>关闭数据会话</translation>
    </message>
    <message>
        <source>Apply the delta file</source>
        <translation>应用差分文件</translation>
    </message>
    <message>
        <source>Wait for the resets</source>
        <translation>等待重启</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>读取新版本</translation>
    </message>
    <message>
        <source>Is it the wanted version?</source>
        <translation>是否为目标版本？</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Upload the delta file</source>
        <translation>上传差分文件</translation>
    </message>
    <message>
        <source>Check the delta file</source>
        <translation>检查差分文件</translation>
    </message>
</context>
<context>
    <name>fota::AboutDialog</name>
    <message>
        <source>About FOTA Bench</source>
        <translation>关于 FOTA Bench</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>library, licence</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Icon of FOTA Bench</source>
        <translation>FOTA Bench 图标</translation>
    </message>
    <message>
        <source>FOTA Bench %1</source>
        <translation>FOTA Bench %1</translation>
    </message>
    <message>
        <source>Updates the firmware of Telit cellular modules over the air, by AT commands.</source>
        <translation>用 AT 命令以空中下载方式更新 Telit 蜂窝模块的固件。</translation>
    </message>
    <message>
        <source>FTP is not encrypted: user, password, the list and the file travel in clear text, and neither list nor file is signed. The module alone checks whether a file fits it.</source>
        <translation>FTP 未加密：用户、密码、清单和文件均以明文传输，且清单和文件均未签名。文件是否适合模块，只由模块自身检查。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>构建环境</translation>
    </message>
    <message>
        <source>%1, with Qt %2, %3</source>
        <translation>%1，Qt %2，%3</translation>
    </message>
</context>
<context>
    <name>fota::AgeLabel</name>
    <message>
        <source>Age of the values</source>
        <translation>测量值的时间</translation>
    </message>
    <message>
        <source>measured %1 ago</source>
        <translation>%1前测得</translation>
    </message>
    <message>
        <source>A run asks only in its own steps.</source>
        <translation>任务仅在自身的步骤中查询。</translation>
    </message>
</context>
<context>
    <name>fota::AppearancePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The theme changes at once; scale and language at the next start of the program.</source>
        <translation>主题立即更改；缩放和语言在程序下次启动时更改。</translation>
    </message>
    <message>
        <source>AT log</source>
        <translation>AT 日志</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>The system&apos;s fixed-width font</source>
        <translation>系统的等宽字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>通常字号</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>fota::CommandLine</name>
    <message>
        <source>Only printable ASCII can be sent.</source>
        <translation>只能发送可打印的 ASCII 字符。</translation>
    </message>
    <message>
        <source>Longer than the module takes.</source>
        <translation>超出模块可接受的长度。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>AT command</source>
        <translation>AT 命令</translation>
    </message>
    <message>
        <source>no module connected</source>
        <translation>未连接模块</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Use straight quotes</source>
        <translation>改用直引号</translation>
    </message>
    <message>
        <source>Result of the saved command</source>
        <translation>已保存命令的结果</translation>
    </message>
    <message>
        <source>Problem of the command</source>
        <translation>命令的问题</translation>
    </message>
    <message>
        <source>Saved commands</source>
        <translation>已保存的命令</translation>
    </message>
    <message>
        <source>Save the typed command…</source>
        <translation>保存已输入的命令…</translation>
    </message>
    <message>
        <source>Edit the saved commands…</source>
        <translation>编辑已保存的命令…</translation>
    </message>
    <message>
        <source>Typographic quotes cannot be sent.</source>
        <translation>弯引号无法发送。</translation>
    </message>
    <message>
        <source>for example AT+CSQ</source>
        <translation>例如 AT+CSQ</translation>
    </message>
</context>
<context>
    <name>fota::CommandMeaning</name>
    <message>
        <source>asks for the present value</source>
        <translation>查询当前值</translation>
    </message>
    <message>
        <source>asks which values it takes</source>
        <translation>查询可用的取值</translation>
    </message>
    <message>
        <source>does it, or asks for it</source>
        <translation>执行或查询</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Several commands in one line</source>
        <translation>一行中有多条命令</translation>
    </message>
    <message>
        <source>A command that this program does not know</source>
        <translation>本程序不认识的命令</translation>
    </message>
    <message>
        <source>Bytes to the module</source>
        <translation>发往模块的字节</translation>
    </message>
    <message>
        <source>sets it, or does it, with these values</source>
        <translation>以这些值设置或执行</translation>
    </message>
</context>
<context>
    <name>fota::ComparisonModel</name>
    <message>
        <source>not visited</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>no end on record</source>
        <translation>无结束记录</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>other</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1 %2: in the first %3, %4; in the second %5, %6</source>
        <translation>%1 %2：第一个会话 %3，%4；第二个会话 %5，%6</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>多用时</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>应答</translation>
    </message>
</context>
<context>
    <name>fota::ComparisonView</name>
    <message>
        <source>This step was not visited.</source>
        <translation>此步骤未执行。</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Nothing was said in this step.</source>
        <translation>此步骤中没有任何通信。</translation>
    </message>
    <message>
        <source>Steps of both sessions</source>
        <translation>两个会话的步骤</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>返回会话列表</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>第一个会话</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>第二个会话</translation>
    </message>
    <message>
        <source>Said in the first</source>
        <translation>第一个会话中的通信</translation>
    </message>
    <message>
        <source>Said in the second</source>
        <translation>第二个会话中的通信</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>第一个：%1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>第二个：%1</translation>
    </message>
    <message>
        <source>Neither session has a step on record.</source>
        <translation>两个会话均无步骤记录。</translation>
    </message>
</context>
<context>
    <name>fota::ConsentDialog</name>
    <message>
        <source>Do not update</source>
        <translation>不更新</translation>
    </message>
    <message>
        <source>Update the module</source>
        <translation>更新模块</translation>
    </message>
    <message>
        <source>Consent to the update</source>
        <translation>同意更新</translation>
    </message>
    <message>
        <source>Update this module?</source>
        <translation>更新此模块？</translation>
    </message>
    <message>
        <source>From “Apply the delta file” on, the update cannot be stopped. Keep power and cable connected until it is verified.</source>
        <translation>从“应用差分文件”起，更新无法停止。在更新验证完成之前，请保持电源和线缆连接。</translation>
    </message>
    <message>
        <source>%1, sub-version %2</source>
        <translation>%1，子版本 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Present version</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>Target version</source>
        <translation>目标版本</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>over the serial line, without network</source>
        <translation>经由串口线路，不使用网络</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>轮次</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>最多 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>allowed by the settings</source>
        <translation>设置中已允许</translation>
    </message>
    <message>
        <source>The file is not signed, and the target version is what you said it is.</source>
        <translation>文件未签名，且目标版本仅以您填写的为依据。</translation>
    </message>
    <message>
        <source>The list and the file are not signed and travel in clear text: who can change them on the way can change what the module gets.</source>
        <translation>清单和文件均未签名，并以明文传输：能在途中篡改它们的人，就能改变模块收到的内容。</translation>
    </message>
    <message>
        <source>The server does not tell how large the file is, so its end cannot be checked.</source>
        <translation>服务器不提供文件大小，因此无法检查文件是否完整到末尾。</translation>
    </message>
    <message>
        <source>How large the file is becomes known only at the download.</source>
        <translation>文件大小在下载时才能得知。</translation>
    </message>
    <message>
        <source>The program cannot look into the file: whether it fits this module is checked by the module alone.</source>
        <translation>程序无法查看文件内容：文件是否适合此模块，只由模块自身检查。</translation>
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
        <translation>只有字母、数字、点、连字符和下划线可以发送给模块。</translation>
    </message>
    <message>
        <source>Context number (cid)</source>
        <translation>上下文编号（cid）</translation>
    </message>
    <message>
        <source>A number from 1 to %1 is needed.</source>
        <translation>需要 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>PDP type</source>
        <translation>PDP 类型</translation>
    </message>
    <message>
        <source>APN and run</source>
        <translation>APN 和任务</translation>
    </message>
    <message>
        <source>Data context</source>
        <translation>数据上下文</translation>
    </message>
    <message>
        <source>the one of the module&apos;s profile</source>
        <translation>模块配置文件中的设置</translation>
    </message>
    <message>
        <source>An APN that is given here is also the leave to replace another one that is programmed in the module.</source>
        <translation>在此填写 APN 也表示允许替换模块中已设置的另一个 APN。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Allow roaming, which may cost</source>
        <translation>允许漫游，可能产生费用</translation>
    </message>
    <message>
        <source>Allow an older target version</source>
        <translation>允许较旧的目标版本</translation>
    </message>
    <message>
        <source>What is allowed here is allowed until the program ends; it is kept in no file.</source>
        <translation>在此允许的事项在程序结束前有效；不会保存到任何文件中。</translation>
    </message>
</context>
<context>
    <name>fota::DecodedWords</name>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>signal not known</source>
        <translation>信号未知</translation>
    </message>
    <message>
        <source>%1, bit errors class %2</source>
        <translation>%1，误码率等级 %2</translation>
    </message>
</context>
<context>
    <name>fota::DeparturesDock</name>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Ways apart</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Play runs the engine of this program against the log, as if the module were here. Where it goes another way, that is told here.</source>
        <translation>“播放”会让本程序的流程对照日志运行，如同模块就在这里。流程与日志不同之处会列在此处。</translation>
    </message>
    <message>
        <source>So far the engine goes the way of the log.</source>
        <translation>到目前为止，流程与日志一致。</translation>
    </message>
</context>
<context>
    <name>fota::DeparturesModel</name>
    <message>
        <source>Step %1, line %2: %3</source>
        <translation>步骤 %1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>of the procedure, as &quot;4.f&quot;</extracomment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Where the engine leaves the log, and why</source>
        <extracomment>of the replay from the log</extracomment>
        <translation>流程在何处偏离日志，以及原因</translation>
    </message>
</context>
<context>
    <name>fota::DiagnosisText</name>
    <message>
        <source>Add yourself to the port&apos;s group: sudo usermod -aG %1 $USER, then log out and in again.</source>
        <translation>将您的账户加入端口所属的组：sudo usermod -aG %1 $USER，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>Plug in the module&apos;s cable and switch its power on.</source>
        <translation>插好模块的线缆并接通其电源。</translation>
    </message>
    <message>
        <source>Choose its port in the list.</source>
        <translation>在列表中选择其端口。</translation>
    </message>
    <message>
        <source>Or give the port to the logged-in user by a udev rule with TAG+=&quot;uaccess&quot;.</source>
        <translation>或用带 TAG+=&quot;uaccess&quot; 的 udev 规则将端口授权给已登录用户。</translation>
    </message>
    <message>
        <source>Do not run the program as root.</source>
        <translation>不要以 root 身份运行本程序。</translation>
    </message>
    <message>
        <source>Close the program that holds the port, or ask it to release this device; with ModemManager: sudo systemctl stop ModemManager.</source>
        <translation>关闭占用端口的程序，或让其释放此设备；如为 ModemManager：sudo systemctl stop ModemManager。</translation>
    </message>
    <message>
        <source>Ask it to release this device, or stop it: sudo systemctl stop ModemManager.</source>
        <translation>让其释放此设备，或将其停止：sudo systemctl stop ModemManager。</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and try again.</source>
        <translation>在另一个窗口中继续，或关闭该窗口后重试。</translation>
    </message>
    <message>
        <source>Check that the cable is seated well and that the module has power.</source>
        <translation>检查线缆是否插牢、模块是否有电。</translation>
    </message>
    <message>
        <source>Connect again when the port is back.</source>
        <translation>端口重新出现后再次连接。</translation>
    </message>
    <message>
        <source>Wait a minute, then connect again.</source>
        <translation>等待一分钟，然后再次连接。</translation>
    </message>
    <message>
        <source>Choose another port of the module: it may have several, and not all of them answer.</source>
        <translation>选择模块的另一个端口：模块可能有多个端口，并非每个都会应答。</translation>
    </message>
    <message>
        <source>Connect the module that the run began with.</source>
        <translation>连接任务开始时的那个模块。</translation>
    </message>
    <message>
        <source>Compare the last digits of the IMEI.</source>
        <translation>核对 IMEI 的末几位数字。</translation>
    </message>
    <message>
        <source>Set the same flow control (RTS/CTS) at port and module, and check that the cable has these lines.</source>
        <translation>将端口和模块设为相同的流控（RTS/CTS），并检查线缆是否有这些信号线。</translation>
    </message>
    <message>
        <source>Let the program try the common speeds, or set the module to 115200 (AT+IPR). If none fits, check cable and levels.</source>
        <translation>让程序尝试常用速率，或将模块设为 115200（AT+IPR）。若均不合适，请检查线缆和电平。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>重试。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>几分钟后重试。</translation>
    </message>
    <message>
        <source>If it happens again, save the log for support.</source>
        <translation>如再次发生，请保存日志以供技术支持使用。</translation>
    </message>
    <message>
        <source>Ask support, and send the log along.</source>
        <translation>联系技术支持，并附上日志。</translation>
    </message>
    <message>
        <source>Look at the module&apos;s answer in the log.</source>
        <translation>在日志中查看模块的应答。</translation>
    </message>
    <message>
        <source>Check that the module&apos;s power supply is strong and steady.</source>
        <translation>检查模块的供电是否充足且稳定。</translation>
    </message>
    <message>
        <source>Shorten or correct the setting that is named: plain letters and digits, no quotes, commas or control characters.</source>
        <translation>缩短或更正所指出的设置：只用普通字母和数字，不用引号、逗号或控制字符。</translation>
    </message>
    <message>
        <source>Check that the right module is connected. One that the program does not know needs a profile: choose its nearest relative&apos;s (--profile).</source>
        <translation>检查所连接的模块是否正确。程序不认识的模块需要一个配置文件：选择最接近型号的配置文件（--profile）。</translation>
    </message>
    <message>
        <source>Insert a SIM card; check its orientation and that it is seated well.</source>
        <translation>插入 SIM 卡；检查其方向以及是否插好。</translation>
    </message>
    <message>
        <source>Check the SIM card&apos;s orientation and that it is seated well.</source>
        <translation>检查 SIM 卡的方向以及是否插好。</translation>
    </message>
    <message>
        <source>Enter the PIN in the window, or switch the PIN off with a phone.</source>
        <translation>在窗口中输入 PIN，或用手机关闭 PIN。</translation>
    </message>
    <message>
        <source>Look up the right PIN before you try again: after three wrong tries the card is locked.</source>
        <translation>重试前请查明正确的 PIN：输错三次后卡将被锁定。</translation>
    </message>
    <message>
        <source>Put the SIM card into a phone and unlock it with the operator&apos;s PUK.</source>
        <translation>将 SIM 卡放入手机，用运营商提供的 PUK 解锁。</translation>
    </message>
    <message>
        <source>Wait half a minute and try again.</source>
        <translation>等待半分钟后重试。</translation>
    </message>
    <message>
        <source>Check that the antenna is connected.</source>
        <translation>检查天线是否已连接。</translation>
    </message>
    <message>
        <source>Move the antenna to a better place; the signal is shown as it changes.</source>
        <translation>将天线移到更好的位置；信号变化会随时显示。</translation>
    </message>
    <message>
        <source>Ask the operator whether this place is covered for this SIM card.</source>
        <translation>向运营商询问此处是否在这张 SIM 卡的覆盖范围内。</translation>
    </message>
    <message>
        <source>Ask the operator whether this SIM card is activated and may be used in this device and place.</source>
        <translation>向运营商询问这张 SIM 卡是否已激活，以及是否可用于此设备和此地。</translation>
    </message>
    <message>
        <source>Ask the operator for a SIM card with data service for this kind of module.</source>
        <translation>向运营商索取带有适用于此类模块的数据业务的 SIM 卡。</translation>
    </message>
    <message>
        <source>Allow roaming for this run if the SIM card&apos;s contract covers it.</source>
        <translation>如果 SIM 卡的合约包含漫游，则允许本次任务漫游。</translation>
    </message>
    <message>
        <source>Switch the radio on with AT+CFUN=1 and wait half a minute.</source>
        <translation>用 AT+CFUN=1 打开射频，并等待半分钟。</translation>
    </message>
    <message>
        <source>Compare the APN in the settings with what the operator names.</source>
        <translation>将设置中的 APN 与运营商给出的 APN 进行比较。</translation>
    </message>
    <message>
        <source>Ask the operator whether the APN needs a user name and password.</source>
        <translation>向运营商询问该 APN 是否需要用户名和密码。</translation>
    </message>
    <message>
        <source>Keep the module&apos;s APN if it works, or agree to replace it; on the command line by --apn.</source>
        <translation>如果模块的 APN 可用，则予以保留，否则同意替换；在命令行中使用 --apn。</translation>
    </message>
    <message>
        <source>If another program uses this data session, let it finish first.</source>
        <translation>如果另一个程序正在使用此数据会话，请先让其结束。</translation>
    </message>
    <message>
        <source>Start again: the next run closes what is open.</source>
        <translation>重新开始：下一次任务会关闭仍打开的会话。</translation>
    </message>
    <message>
        <source>Check the context number in the settings.</source>
        <translation>检查设置中的上下文编号。</translation>
    </message>
    <message>
        <source>Wait until the time that is shown, for networks bar modules that try too often; you may also try again by hand.</source>
        <translation>请等到所显示的时间，因为网络会禁止尝试过于频繁的模块；也可以手动重试。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the settings: a name or an address, with a port if it is not 21.</source>
        <translation>检查设置中的服务器名称：名称或地址，端口不是 21 时须带端口。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port, and that its FTP service runs.</source>
        <translation>检查服务器的名称和端口，以及其 FTP 服务是否在运行。</translation>
    </message>
    <message>
        <source>Check that the server can be reached from the module&apos;s network.</source>
        <translation>检查从模块的网络能否访问该服务器。</translation>
    </message>
    <message>
        <source>Try active instead of passive mode, or the other way round.</source>
        <translation>尝试用主动模式代替被动模式，或反之。</translation>
    </message>
    <message>
        <source>Check user name and password in the settings. It is not tried again by itself.</source>
        <translation>检查设置中的用户名和密码。程序不会自动重试。</translation>
    </message>
    <message>
        <source>Ask who runs the server.</source>
        <translation>询问服务器的管理者。</translation>
    </message>
    <message>
        <source>Wait a while and try again, or ask who runs the server.</source>
        <translation>稍后重试，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>Check the folder and the file&apos;s name in the settings against what lies on the server; capital letters count.</source>
        <translation>将设置中的文件夹和文件名与服务器上的实际情况核对；区分大小写。</translation>
    </message>
    <message>
        <source>Put the firmware file on the server under exactly this name, or correct the check file.</source>
        <translation>将固件文件以完全相同的名称放到服务器上，或更正检查文件。</translation>
    </message>
    <message>
        <source>Start again: the download begins anew, and nothing of the broken one is used.</source>
        <translation>重新开始：下载将从头进行，不使用中断的下载中的任何内容。</translation>
    </message>
    <message>
        <source>Fetch the file anew from its maker and put it in the place of the present one.</source>
        <translation>从文件的制作方重新获取文件，替换现有文件。</translation>
    </message>
    <message>
        <source>Look at what is found now, and agree anew if it is right.</source>
        <translation>查看现在找到的内容，如果正确，请重新同意。</translation>
    </message>
    <message>
        <source>Agree only if you trust server and connection.</source>
        <translation>仅在您信任服务器和连接时才同意。</translation>
    </message>
    <message>
        <source>A line end at the end of the check file confirms that it is whole.</source>
        <translation>检查文件末尾的换行符可确认文件完整。</translation>
    </message>
    <message>
        <source>Write a row with at least version and file name into the check file: version,file,date,server,user,password.</source>
        <translation>在检查文件中写入一行，至少包含版本和文件名：version,file,date,server,user,password。</translation>
    </message>
    <message>
        <source>Save the check file as plain text in UTF-8 and upload it again.</source>
        <translation>将检查文件保存为 UTF-8 纯文本，并重新上传。</translation>
    </message>
    <message>
        <source>Use straight quotes or none, and close each one. Write the file with a text editor, not with a word processor.</source>
        <translation>使用直引号或不用引号，且每个引号都要成对。请用文本编辑器编写该文件，不要用文字处理软件。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and folder; a portal of the network may have answered in its place.</source>
        <translation>检查服务器的名称和文件夹；可能是网络的登录门户代其作了应答。</translation>
    </message>
    <message>
        <source>Check the file&apos;s name. A check file has at most 64 KiB, 64 rows and 32 columns, and 255 characters in a cell.</source>
        <translation>检查文件名。检查文件最大 64 KiB，最多 64 行、32 列，每个单元格最多 255 个字符。</translation>
    </message>
    <message>
        <source>Leave one row, or write model or IMEI into a seventh column of each.</source>
        <translation>只保留一行，或在每行的第七列写入型号或 IMEI。</translation>
    </message>
    <message>
        <source>Use a firmware file, and a check file, for this model.</source>
        <translation>使用适用于此型号的固件文件和检查文件。</translation>
    </message>
    <message>
        <source>Agree only if you know that the file is for this model.</source>
        <translation>仅在确知文件适用于此型号时才同意。</translation>
    </message>
    <message>
        <source>Correct the version that is asked for: that of the check file, or the one you gave.</source>
        <translation>更正所要求的版本：检查文件中的版本，或您给出的版本。</translation>
    </message>
    <message>
        <source>If you want the older version, allow the downgrade in so many words.</source>
        <translation>如果需要较旧的版本，请明确允许降级。</translation>
    </message>
    <message>
        <source>Compare the two versions and agree only if the wanted one is right.</source>
        <translation>比较两个版本，仅在目标版本正确时才同意。</translation>
    </message>
    <message>
        <source>If the module needs an update, write the version into the check file exactly as the module reports it.</source>
        <translation>如果模块需要更新，请在检查文件中完全按照模块报告的写法填写版本。</translation>
    </message>
    <message>
        <source>Rename the file on the server and in the check file: letters, digits, dot, underscore and hyphen; folders below the check file&apos;s own are fine.</source>
        <translation>在服务器上和检查文件中重命名该文件：字母、数字、点、下划线和连字符；可以使用检查文件所在文件夹下的子文件夹。</translation>
    </message>
    <message>
        <source>Do not trust this file. Find out who wrote it, and upload a clean one.</source>
        <translation>不要信任此文件。查明编写者，并上传一个干净的文件。</translation>
    </message>
    <message>
        <source>The update is not affected. Write a date to come, such as 2031-01-31.</source>
        <translation>更新不受影响。请填写一个将来的日期，例如 2031-01-31。</translation>
    </message>
    <message>
        <source>The present server is kept. Take the new one over only if you expected it.</source>
        <translation>当前服务器保持不变。仅在您预期会有新服务器时才采用。</translation>
    </message>
    <message>
        <source>The present login is kept. Take the new one over only if you expected it.</source>
        <translation>当前登录信息保持不变。仅在您预期会有新登录信息时才采用。</translation>
    </message>
    <message>
        <source>The present server is kept. Write a name or an address, without user and password.</source>
        <translation>当前服务器保持不变。请填写名称或地址，不含用户和密码。</translation>
    </message>
    <message>
        <source>If it stays so, look at the file on the server: it must hold nothing but its rows.</source>
        <translation>如果仍然如此，请查看服务器上的文件：其中只能包含数据行。</translation>
    </message>
    <message>
        <source>Separate the columns by commas.</source>
        <translation>用逗号分隔各列。</translation>
    </message>
    <message>
        <source>Remove the spaces, or put the cell into quotes if they belong to it.</source>
        <translation>删除空格；如果空格属于内容，则将单元格用引号括起。</translation>
    </message>
    <message>
        <source>Use the firmware file for the module&apos;s present version.</source>
        <translation>使用针对模块当前版本的固件文件。</translation>
    </message>
    <message>
        <source>Check that the firmware file was made for this model and its present version.</source>
        <translation>检查固件文件是否为此型号及其当前版本制作。</translation>
    </message>
    <message>
        <source>Then start the update anew.</source>
        <translation>然后重新开始更新。</translation>
    </message>
    <message>
        <source>You may start the update once more.</source>
        <translation>可以再次开始更新。</translation>
    </message>
    <message>
        <source>Do not start another update by yourself.</source>
        <translation>不要自行开始另一次更新。</translation>
    </message>
    <message>
        <source>Ask support, and name all three versions.</source>
        <translation>联系技术支持，并说明全部三个版本。</translation>
    </message>
    <message>
        <source>Look at what happened before in the history; agree anew only if something has changed, for example the firmware file.</source>
        <translation>在历史记录中查看之前发生的情况；仅在情况有变（例如固件文件已更换）时才重新同意。</translation>
    </message>
    <message>
        <source>Leave power and cable connected until the version was read.</source>
        <translation>在读取到版本之前，请保持电源和线缆连接。</translation>
    </message>
    <message>
        <source>Wait: the version that the module reports in the end decides.</source>
        <translation>请等待：以模块最终报告的版本为准。</translation>
    </message>
    <message>
        <source>Wait a few minutes: some modules take that long to find their network again.</source>
        <translation>等待几分钟：有些模块需要这么久才能重新找到网络。</translation>
    </message>
    <message>
        <source>Connect the module and read its version.</source>
        <translation>连接模块并读取其版本。</translation>
    </message>
    <message>
        <source>Resume the run: it reads the version before anything else.</source>
        <translation>恢复任务：首先会读取版本。</translation>
    </message>
    <message>
        <source>Resume the run: it closes what may still be open.</source>
        <translation>恢复任务：会关闭可能仍打开的会话。</translation>
    </message>
    <message>
        <source>If it stays silent for another half hour, switch the module off and on once; then ask support.</source>
        <translation>如果再过半小时仍无应答，请将模块断电再上电一次；然后联系技术支持。</translation>
    </message>
    <message>
        <source>Compare the settings that are named, and write them again where you need them.</source>
        <translation>核对所列出的设置，并在需要时重新写入。</translation>
    </message>
    <message>
        <source>Check with the module&apos;s maker that the file fits it. A check file whose version differs only in the sub-version is not used.</source>
        <translation>向模块制造商确认该文件是否适用。仅子版本不同的检查文件不会被采用。</translation>
    </message>
    <message>
        <source>Identify the module once more.</source>
        <translation>再次识别模块。</translation>
    </message>
    <message>
        <source>Wait until the network&apos;s update is over, then check again.</source>
        <translation>等待网络推送的更新结束，然后再次检查。</translation>
    </message>
    <message>
        <source>Compare the version that the module runs now with your own update, and start that again if it still fits.</source>
        <translation>将模块现在运行的版本与您自己的更新进行比较；如果仍适用，再重新开始该更新。</translation>
    </message>
    <message>
        <source>Leave the choice of a profile out: it is for modules that the program does not know.</source>
        <translation>不要选择配置文件：它只用于程序不认识的模块。</translation>
    </message>
    <message>
        <source>Check that the profile suits the module, and try it on one module first.</source>
        <translation>检查配置文件是否适合该模块，并先在一个模块上试用。</translation>
    </message>
    <message>
        <source>Choose the file anew; it may have been moved, or its copy may be incomplete.</source>
        <translation>重新选择文件；文件可能已被移动，或其副本可能不完整。</translation>
    </message>
    <message>
        <source>Connect the module to this computer by its own cable for the update, if you can. If the line breaks off, the module goes on by itself.</source>
        <translation>如有可能，更新时请用模块自己的线缆将其连接到此计算机。如果线路中断，模块会自行继续。</translation>
    </message>
    <message>
        <source>Let the administrator give the port to the logged-in user by a udev rule with TAG+=&quot;uaccess&quot;: it has no group that one could join.</source>
        <translation>请管理员用带 TAG+=&quot;uaccess&quot; 的 udev 规则将端口授权给已登录用户：该端口没有可加入的组。</translation>
    </message>
    <message>
        <source>A copy of the record was kept for support.</source>
        <translation>已保留一份记录副本，供技术支持使用。</translation>
    </message>
    <message>
        <source>Connect the computer to the mains: it has to watch the module until the version is read.</source>
        <translation>将计算机接上交流电源：它必须监视模块，直到读取到版本。</translation>
    </message>
    <message>
        <source>A modem service such as ModemManager usually lets go by itself; else stop it, or make it ignore this device.</source>
        <translation>ModemManager 等调制解调器服务通常会自行释放；否则请停止该服务，或让其忽略此设备。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or go on: the password is asked for each time and kept in memory only.</source>
        <translation>解锁密钥环，或继续：程序每次都会询问密码，并只保存在内存中。</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>在磁盘上腾出一些空间。</translation>
    </message>
    <message>
        <source>Check that the data folder may be written.</source>
        <translation>检查数据文件夹是否可写。</translation>
    </message>
    <message>
        <source>Export the log before you close the program.</source>
        <translation>关闭程序前请导出日志。</translation>
    </message>
    <message>
        <source>Use a data folder of your own, without links and not open to others.</source>
        <translation>使用您自己的数据文件夹，不含链接，且不对他人开放。</translation>
    </message>
    <message>
        <source>The program runs with its defaults. Check the settings&apos; file and folder.</source>
        <translation>程序以默认设置运行。请检查设置文件及其文件夹。</translation>
    </message>
    <message>
        <source>Start the update and agree to it; on the command line by --yes.</source>
        <translation>开始更新并同意；在命令行中使用 --yes。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>可随时重新开始。</translation>
    </message>
    <message>
        <source>Write a port such as /dev/ttyUSB0, COM5, tcp://HOST:PORT, rfc2217://HOST:PORT or sim:ME910C1-NA.</source>
        <translation>填写端口，例如 /dev/ttyUSB0、COM5、tcp://HOST:PORT、rfc2217://HOST:PORT 或 sim:ME910C1-NA。</translation>
    </message>
    <message>
        <source>Correct the file at the place that is named.</source>
        <translation>在所指出的位置更正文件。</translation>
    </message>
    <message>
        <source>Save the log and report this to support.</source>
        <translation>保存日志，并将此情况报告给技术支持。</translation>
    </message>
    <message>
        <source>your account is not in the group that the port belongs to.</source>
        <translation>您的账户不在端口所属的组中。</translation>
    </message>
    <message>
        <source>the service ModemManager has opened the port, as it does with every modem.</source>
        <translation>ModemManager 服务已打开该端口，它对每个调制解调器都会如此。</translation>
    </message>
    <message>
        <source>the cable came off, or the module restarted or lost its power.</source>
        <translation>线缆脱落，或者模块重启或断电。</translation>
    </message>
    <message>
        <source>the module is switched off, this is another of its ports, or it runs at another speed.</source>
        <translation>模块已关机，或这是它的另一个端口，或它以另一速率运行。</translation>
    </message>
    <message>
        <source>only what was sent comes back: this is a port of the module that takes no commands, or its answers are switched off.</source>
        <translation>只收到发送内容的回显：这是模块的一个不接受命令的端口，或其应答已被关闭。</translation>
    </message>
    <message>
        <source>port and module run at different speeds.</source>
        <translation>端口和模块的速率不同。</translation>
    </message>
    <message>
        <source>the module, which had answered before, restarted, hangs, or lost its power.</source>
        <translation>之前有应答的模块已重启、卡死或断电。</translation>
    </message>
    <message>
        <source>port and module differ in their flow control (RTS/CTS).</source>
        <translation>端口和模块的流控（RTS/CTS）不一致。</translation>
    </message>
    <message>
        <source>the driver of the port&apos;s adapter hangs.</source>
        <translation>端口适配器的驱动程序卡死。</translation>
    </message>
    <message>
        <source>the power supply is too weak for the moments in which the radio sends.</source>
        <translation>在射频发射的瞬间，供电不足。</translation>
    </message>
    <message>
        <source>the module&apos;s firmware does not know this command.</source>
        <translation>模块的固件不认识此命令。</translation>
    </message>
    <message>
        <source>the module cannot do this at the moment.</source>
        <translation>模块目前无法执行此操作。</translation>
    </message>
    <message>
        <source>a setting does not suit this module.</source>
        <translation>某项设置不适合此模块。</translation>
    </message>
    <message>
        <source>the card is missing, or it lies the wrong way round.</source>
        <translation>没有插卡，或卡的方向插反。</translation>
    </message>
    <message>
        <source>the card is dirty, damaged, or not of a kind that the module can use.</source>
        <translation>卡脏污、损坏，或不是模块可用的类型。</translation>
    </message>
    <message>
        <source>module and SIM card are bound to different operators or devices.</source>
        <translation>模块和 SIM 卡绑定到不同的运营商或设备。</translation>
    </message>
    <message>
        <source>the antenna is not connected properly, or the SIM card lies the wrong way round.</source>
        <translation>天线未正确连接，或 SIM 卡方向插反。</translation>
    </message>
    <message>
        <source>the signal is too weak here.</source>
        <translation>此处信号太弱。</translation>
    </message>
    <message>
        <source>no network that this SIM card may use can be received here.</source>
        <translation>此处收不到这张 SIM 卡可用的网络。</translation>
    </message>
    <message>
        <source>the operator has not activated this SIM card, or not for this device.</source>
        <translation>运营商未激活这张 SIM 卡，或未针对此设备激活。</translation>
    </message>
    <message>
        <source>the contract of this SIM card lacks the data service that the module needs.</source>
        <translation>这张 SIM 卡的合约缺少模块所需的数据业务。</translation>
    </message>
    <message>
        <source>the SIM card may not be used in this network or area.</source>
        <translation>这张 SIM 卡不得在此网络或此区域使用。</translation>
    </message>
    <message>
        <source>the contract of this SIM card does not allow roaming.</source>
        <translation>这张 SIM 卡的合约不允许漫游。</translation>
    </message>
    <message>
        <source>the network is overloaded or disturbed for the moment.</source>
        <translation>网络暂时过载或出现异常。</translation>
    </message>
    <message>
        <source>the module lost its network during the run.</source>
        <translation>模块在任务期间失去了网络。</translation>
    </message>
    <message>
        <source>the APN is not the one of this SIM card&apos;s contract.</source>
        <translation>APN 不是这张 SIM 卡合约所用的 APN。</translation>
    </message>
    <message>
        <source>the network wants another APN, or a user name and password for it.</source>
        <translation>网络要求另一个 APN，或要求该 APN 的用户名和密码。</translation>
    </message>
    <message>
        <source>something else uses this data session already.</source>
        <translation>此数据会话已在别处使用。</translation>
    </message>
    <message>
        <source>the name is misspelt, or the module&apos;s network does not know it.</source>
        <translation>名称拼写有误，或模块的网络不认识该名称。</translation>
    </message>
    <message>
        <source>no FTP service listens at this address and port.</source>
        <translation>此地址和端口上没有 FTP 服务在监听。</translation>
    </message>
    <message>
        <source>the server is down, or a firewall keeps the module&apos;s network out.</source>
        <translation>服务器已停机，或防火墙阻止了模块的网络。</translation>
    </message>
    <message>
        <source>the way for the file itself is blocked; the FTP mode does not suit this network.</source>
        <translation>文件传输的通路被阻断；FTP 模式不适合此网络。</translation>
    </message>
    <message>
        <source>user name or password are misspelt, or this account is closed.</source>
        <translation>用户名或密码拼写有误，或此账户已关闭。</translation>
    </message>
    <message>
        <source>the server asks for an account besides user and password, which no module can give.</source>
        <translation>除用户和密码外，服务器还要求账户信息（account），而任何模块都无法提供。</translation>
    </message>
    <message>
        <source>too many users are logged in, or the server is being shut down.</source>
        <translation>登录的用户过多，或服务器正在关闭。</translation>
    </message>
    <message>
        <source>name or folder are spelt differently there, or this user may not read them.</source>
        <translation>那里的名称或文件夹写法不同，或此用户无权读取。</translation>
    </message>
    <message>
        <source>the server&apos;s rules do not allow this name.</source>
        <translation>服务器的规则不允许此名称。</translation>
    </message>
    <message>
        <source>the server ended the session, or the radio connection broke off.</source>
        <translation>服务器结束了会话，或无线连接中断。</translation>
    </message>
    <message>
        <source>an FTP session from before is still open.</source>
        <translation>之前的 FTP 会话仍处于打开状态。</translation>
    </message>
    <message>
        <source>the radio connection broke off.</source>
        <translation>无线连接中断。</translation>
    </message>
    <message>
        <source>the firmware file is made for another version than the module runs.</source>
        <translation>固件文件针对的版本与模块运行的版本不同。</translation>
    </message>
    <message>
        <source>the firmware file is damaged, or it is no firmware file.</source>
        <translation>固件文件已损坏，或不是固件文件。</translation>
    </message>
    <message>
        <source>the firmware file is larger than the module&apos;s memory for it.</source>
        <translation>固件文件大于模块用于存放它的存储空间。</translation>
    </message>
    <message>
        <source>the firmware file is damaged, or made for another version than the module runs.</source>
        <translation>固件文件已损坏，或针对的版本与模块运行的版本不同。</translation>
    </message>
    <message>
        <source>the firmware file arrived incomplete; its size could not be checked.</source>
        <translation>固件文件未完整到达；其大小未能检查。</translation>
    </message>
    <message>
        <source>the module never began with the update.</source>
        <translation>模块根本没有开始更新。</translation>
    </message>
    <message>
        <source>the module tried the firmware file and returned to its old version.</source>
        <translation>模块尝试了固件文件，然后退回旧版本。</translation>
    </message>
    <message>
        <source>the firmware file leads to another version than the check file says.</source>
        <translation>固件文件所更新到的版本与检查文件所写的不同。</translation>
    </message>
    <message>
        <source>the module is still at work, or it came back under another name.</source>
        <translation>模块仍在工作，或以另一名称重新出现。</translation>
    </message>
    <message>
        <source>the new firmware does not start.</source>
        <translation>新固件无法启动。</translation>
    </message>
    <message>
        <source>the module looks anew for its network after an update.</source>
        <translation>模块在更新后会重新搜索网络。</translation>
    </message>
    <message>
        <source>the program or the computer ended in the middle of it.</source>
        <translation>程序或计算机在此过程中终止。</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>this user may not write there.</source>
        <translation>此用户无权在该处写入。</translation>
    </message>
    <message>
        <source>a symbolic link is in the way, and links are not followed.</source>
        <translation>路径中有符号链接，而程序不会跟随链接。</translation>
    </message>
    <message>
        <source>other users could write there.</source>
        <translation>其他用户可在该处写入。</translation>
    </message>
    <message>
        <source>The cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Probably: %1</source>
        <translation>很可能：%1</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>或许：%1</translation>
    </message>
    <message>
        <source>Take a log in which the module was asked all of it, such as one of this program.</source>
        <translation>请使用已向模块查询过全部内容的日志，例如本程序的日志。</translation>
    </message>
</context>
<context>
    <name>fota::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>浮动“%1”</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>%1 dock</source>
        <translation>%1面板</translation>
    </message>
</context>
<context>
    <name>fota::DurationPlot</name>
    <message>
        <source>Plot of the step times</source>
        <translation>步骤用时图</translation>
    </message>
    <message>
        <source>● median   ○ slowest   % failed</source>
        <extracomment>What the marks of the plot mean; the signs are those in it</extracomment>
        <translation>● 中位数   ○ 最慢   % 失败</translation>
    </message>
    <message>
        <source>%1: median %2, slowest %3, %4 % failed</source>
        <translation>%1：中位数 %2，最慢 %3，失败 %4 %</translation>
    </message>
    <message>
        <source>%1: never ended well</source>
        <translation>%1：从未成功结束</translation>
    </message>
    <message>
        <source>No step was visited yet.</source>
        <translation>尚未执行任何步骤。</translation>
    </message>
</context>
<context>
    <name>fota::ErrorNumbers</name>
    <message>
        <source>failure in the module</source>
        <translation>模块故障</translation>
    </message>
    <message>
        <source>no connection to the module</source>
        <translation>与模块无连接</translation>
    </message>
    <message>
        <source>the link is reserved</source>
        <translation>链路已被保留</translation>
    </message>
    <message>
        <source>operation not allowed now</source>
        <translation>目前不允许此操作</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>不支持此操作</translation>
    </message>
    <message>
        <source>the module&apos;s PIN for its SIM is needed</source>
        <translation>需要模块锁定其 SIM 卡的 PIN（PH-SIM PIN）</translation>
    </message>
    <message>
        <source>the PIN that ties SIM and module is needed</source>
        <translation>需要将 SIM 卡与模块绑定的 PIN（PH-FSIM PIN）</translation>
    </message>
    <message>
        <source>the PUK that ties SIM and module is needed</source>
        <translation>需要将 SIM 卡与模块绑定的 PUK（PH-FSIM PUK）</translation>
    </message>
    <message>
        <source>no SIM in the module</source>
        <translation>模块中没有 SIM 卡</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN is needed</source>
        <translation>需要 SIM 卡的 PIN</translation>
    </message>
    <message>
        <source>the SIM is blocked, its PUK is needed</source>
        <translation>SIM 卡已锁定，需要其 PUK</translation>
    </message>
    <message>
        <source>failure of the SIM</source>
        <translation>SIM 卡故障</translation>
    </message>
    <message>
        <source>the SIM is busy, ask again soon</source>
        <translation>SIM 卡忙，请稍后再试</translation>
    </message>
    <message>
        <source>this SIM cannot be used</source>
        <translation>此 SIM 卡无法使用</translation>
    </message>
    <message>
        <source>wrong PIN or password</source>
        <translation>PIN 或密码错误</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN2 is needed</source>
        <translation>需要 SIM 卡的 PIN2</translation>
    </message>
    <message>
        <source>the SIM&apos;s PUK2 is needed</source>
        <translation>需要 SIM 卡的 PUK2</translation>
    </message>
    <message>
        <source>memory full</source>
        <translation>存储器已满</translation>
    </message>
    <message>
        <source>no such place in the memory</source>
        <translation>存储器中没有此位置</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>failure of the memory</source>
        <translation>存储器故障</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>文本过长</translation>
    </message>
    <message>
        <source>a character that is not allowed in the text</source>
        <translation>文本中含有不允许的字符</translation>
    </message>
    <message>
        <source>number to dial too long</source>
        <translation>拨号号码过长</translation>
    </message>
    <message>
        <source>a character that is not allowed in the number to dial</source>
        <translation>拨号号码中含有不允许的字符</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>the network did not answer in time</source>
        <translation>网络未及时应答</translation>
    </message>
    <message>
        <source>network not allowed, emergency calls only</source>
        <translation>不允许接入网络，仅限紧急呼叫</translation>
    </message>
    <message>
        <source>locked to a network, its PIN is needed</source>
        <translation>已锁定到网络，需要其 PIN</translation>
    </message>
    <message>
        <source>locked to a network, its PUK is needed</source>
        <translation>已锁定到网络，需要其 PUK</translation>
    </message>
    <message>
        <source>locked to a part of a network, its PIN is needed</source>
        <translation>已锁定到网络子集，需要其 PIN</translation>
    </message>
    <message>
        <source>locked to a part of a network, its PUK is needed</source>
        <translation>已锁定到网络子集，需要其 PUK</translation>
    </message>
    <message>
        <source>locked to a provider, its PIN is needed</source>
        <translation>已锁定到服务提供商，需要其 PIN</translation>
    </message>
    <message>
        <source>locked to a provider, its PUK is needed</source>
        <translation>已锁定到服务提供商，需要其 PUK</translation>
    </message>
    <message>
        <source>locked to a company, its PIN is needed</source>
        <translation>已锁定到企业，需要其 PIN</translation>
    </message>
    <message>
        <source>locked to a company, its PUK is needed</source>
        <translation>已锁定到企业，需要其 PUK</translation>
    </message>
    <message>
        <source>wrong values in the command</source>
        <translation>命令中的值错误</translation>
    </message>
    <message>
        <source>the module does not say why</source>
        <translation>模块未说明原因</translation>
    </message>
    <message>
        <source>the network does not accept this SIM</source>
        <translation>网络不接受此 SIM 卡</translation>
    </message>
    <message>
        <source>the network does not accept this module</source>
        <translation>网络不接受此模块</translation>
    </message>
    <message>
        <source>packet data is not allowed</source>
        <translation>不允许使用分组数据</translation>
    </message>
    <message>
        <source>this network is not allowed</source>
        <translation>不允许使用此网络</translation>
    </message>
    <message>
        <source>not allowed in this area</source>
        <translation>不允许在此区域使用</translation>
    </message>
    <message>
        <source>roaming is not allowed in this area</source>
        <translation>不允许在此区域漫游</translation>
    </message>
    <message>
        <source>the network does not have this service</source>
        <translation>网络不支持此业务</translation>
    </message>
    <message>
        <source>the contract does not have this service; check the APN</source>
        <translation>合约不含此业务；请检查 APN</translation>
    </message>
    <message>
        <source>the service is out of order for now</source>
        <translation>业务暂时不可用</translation>
    </message>
    <message>
        <source>failure of packet data, no reason told</source>
        <translation>分组数据故障，未说明原因</translation>
    </message>
    <message>
        <source>the data context&apos;s login was refused</source>
        <translation>数据上下文的鉴权被拒绝</translation>
    </message>
    <message>
        <source>wrong class of mobile</source>
        <translation>移动台类别错误</translation>
    </message>
    <message>
        <source>failure of the IP stack, no reason told</source>
        <translation>IP 协议栈故障，未说明原因</translation>
    </message>
    <message>
        <source>not possible in this state</source>
        <translation>在此状态下无法执行</translation>
    </message>
    <message>
        <source>not possible in this mode</source>
        <translation>在此模式下无法执行</translation>
    </message>
    <message>
        <source>the data context is open already</source>
        <translation>数据上下文已处于打开状态</translation>
    </message>
    <message>
        <source>the IP stack is active already</source>
        <translation>IP 协议栈已处于激活状态</translation>
    </message>
    <message>
        <source>the data context could not be opened; check APN and registration</source>
        <translation>数据上下文未能打开；请检查 APN 和注册</translation>
    </message>
    <message>
        <source>the data context is not open</source>
        <translation>数据上下文未打开</translation>
    </message>
    <message>
        <source>no socket could be made</source>
        <translation>未能创建套接字</translation>
    </message>
    <message>
        <source>the server&apos;s name was not found</source>
        <translation>未找到服务器的名称</translation>
    </message>
    <message>
        <source>the server did not take the connection in time</source>
        <translation>服务器未及时接受连接</translation>
    </message>
    <message>
        <source>the socket could not be opened</source>
        <translation>套接字未能打开</translation>
    </message>
    <message>
        <source>the server ended the connection, or fell silent</source>
        <translation>服务器结束了连接，或不再应答</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>the socket listens already</source>
        <translation>套接字已处于监听状态</translation>
    </message>
    <message>
        <source>wrong data context</source>
        <translation>数据上下文错误</translation>
    </message>
    <message>
        <source>no FTP session is open</source>
        <translation>没有打开的 FTP 会话</translation>
    </message>
    <message>
        <source>FTP: the connection for the file is closed</source>
        <translation>FTP：文件的数据连接已关闭</translation>
    </message>
    <message>
        <source>FTP: the connection for the file was not opened in time</source>
        <translation>FTP：文件的数据连接未及时打开</translation>
    </message>
    <message>
        <source>FTP: the server did not answer in time</source>
        <translation>FTP：服务器未及时应答</translation>
    </message>
    <message>
        <source>the SIM is invalid</source>
        <translation>SIM 卡无效</translation>
    </message>
    <message>
        <source>the number is not assigned</source>
        <translation>号码未分配</translation>
    </message>
    <message>
        <source>barred by the operator</source>
        <translation>被运营商限制</translation>
    </message>
    <message>
        <source>barred</source>
        <translation>被限制</translation>
    </message>
    <message>
        <source>the message was rejected</source>
        <translation>短信被拒绝</translation>
    </message>
    <message>
        <source>the receiver is out of service</source>
        <translation>接收方不在服务状态</translation>
    </message>
    <message>
        <source>the subscriber is not identified</source>
        <translation>用户未被识别</translation>
    </message>
    <message>
        <source>the facility was rejected</source>
        <translation>所请求的功能被拒绝</translation>
    </message>
    <message>
        <source>the subscriber is not known</source>
        <translation>用户未知</translation>
    </message>
    <message>
        <source>the network is out of order</source>
        <translation>网络故障</translation>
    </message>
    <message>
        <source>failure of the network for now</source>
        <translation>网络暂时故障</translation>
    </message>
    <message>
        <source>the network is overloaded</source>
        <translation>网络拥塞</translation>
    </message>
    <message>
        <source>the contract does not have this service</source>
        <translation>合约不含此业务</translation>
    </message>
    <message>
        <source>the SMS service is reserved</source>
        <translation>短信业务已被保留</translation>
    </message>
    <message>
        <source>wrong value in the message&apos;s binary form</source>
        <translation>短信的二进制形式（PDU）中的值错误</translation>
    </message>
    <message>
        <source>wrong value in the message&apos;s text form</source>
        <translation>短信的文本形式中的值错误</translation>
    </message>
    <message>
        <source>the address of the SMS centre is not known</source>
        <translation>短信中心地址未知</translation>
    </message>
    <message>
        <source>no acknowledgement is expected</source>
        <translation>不需要确认应答</translation>
    </message>
    <message>
        <source>the transfer begins</source>
        <translation>传输开始</translation>
    </message>
    <message>
        <source>the transfer begins on a new connection</source>
        <translation>在新连接上开始传输</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>此处不需要</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>文件状态</translation>
    </message>
    <message>
        <source>the server is ready</source>
        <translation>服务器就绪</translation>
    </message>
    <message>
        <source>the server says good-bye</source>
        <translation>服务器告别，结束连接</translation>
    </message>
    <message>
        <source>the transfer is complete</source>
        <translation>传输完成</translation>
    </message>
    <message>
        <source>the server opens the connection for the file</source>
        <translation>服务器为文件打开数据连接</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>name of the folder</source>
        <translation>文件夹的名称</translation>
    </message>
    <message>
        <source>the server wants the password</source>
        <translation>服务器要求密码</translation>
    </message>
    <message>
        <source>the server wants an account</source>
        <translation>服务器要求账户信息（account）</translation>
    </message>
    <message>
        <source>the server waits for more</source>
        <translation>服务器等待后续内容</translation>
    </message>
    <message>
        <source>the server closes the connection: too busy, or idle too long</source>
        <translation>服务器关闭连接：过于繁忙，或空闲过久</translation>
    </message>
    <message>
        <source>the connection for the file could not be opened</source>
        <translation>文件的数据连接未能打开</translation>
    </message>
    <message>
        <source>the transfer was broken off</source>
        <translation>传输被中断</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>用户或密码错误</translation>
    </message>
    <message>
        <source>the file is busy</source>
        <translation>文件被占用</translation>
    </message>
    <message>
        <source>failure of the server</source>
        <translation>服务器故障</translation>
    </message>
    <message>
        <source>no room on the server</source>
        <translation>服务器空间不足</translation>
    </message>
    <message>
        <source>the server does not know this command</source>
        <translation>服务器不认识此命令</translation>
    </message>
    <message>
        <source>the server does not have this command</source>
        <translation>服务器没有此命令</translation>
    </message>
    <message>
        <source>commands in the wrong order</source>
        <translation>命令的顺序错误</translation>
    </message>
    <message>
        <source>the server does not have this form of the command</source>
        <translation>服务器没有此命令的这种形式</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>an account is needed</source>
        <translation>需要账户信息（account）</translation>
    </message>
    <message>
        <source>the server wants encryption</source>
        <translation>服务器要求加密</translation>
    </message>
    <message>
        <source>no such file or folder, or no leave to read it</source>
        <translation>没有此文件或文件夹，或无权读取</translation>
    </message>
    <message>
        <source>more than the server allows</source>
        <translation>超出服务器允许的限额</translation>
    </message>
    <message>
        <source>this name is not allowed</source>
        <translation>不允许使用此名称</translation>
    </message>
</context>
<context>
    <name>fota::ErrorText</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>The port is not there.</source>
        <translation>端口不存在。</translation>
    </message>
    <message>
        <source>You are not allowed to use the port.</source>
        <translation>您无权使用该端口。</translation>
    </message>
    <message>
        <source>Another program is using the port.</source>
        <translation>另一个程序正在使用该端口。</translation>
    </message>
    <message>
        <source>This module is already in use by another FOTA Bench.</source>
        <translation>此模块已被另一个 FOTA Bench 使用。</translation>
    </message>
    <message>
        <source>The port cannot be opened.</source>
        <translation>无法打开端口。</translation>
    </message>
    <message>
        <source>The connection to the module was lost.</source>
        <translation>与模块的连接丢失。</translation>
    </message>
    <message>
        <source>The port does not respond.</source>
        <translation>端口无响应。</translation>
    </message>
    <message>
        <source>Another device is now on this port.</source>
        <translation>此端口上现在是另一台设备。</translation>
    </message>
    <message>
        <source>The log ends here.</source>
        <translation>日志到此结束。</translation>
    </message>
    <message>
        <source>The module does not accept data.</source>
        <translation>模块不接受数据。</translation>
    </message>
    <message>
        <source>The module does not answer.</source>
        <translation>模块无应答。</translation>
    </message>
    <message>
        <source>The port delivers unreadable data; its speed is perhaps wrong.</source>
        <translation>端口传来无法解读的数据；其速率或许不正确。</translation>
    </message>
    <message>
        <source>The line to the module is not a direct one and may break off during the update.</source>
        <translation>到模块的线路不是直连线路，在更新期间可能中断。</translation>
    </message>
    <message>
        <source>The module did not answer in time.</source>
        <translation>模块未及时应答。</translation>
    </message>
    <message>
        <source>The module refused a command.</source>
        <translation>模块拒绝了一条命令。</translation>
    </message>
    <message>
        <source>An answer of the module cannot be read.</source>
        <translation>无法解读模块的一条应答。</translation>
    </message>
    <message>
        <source>The module sent a line without end.</source>
        <translation>模块发送了一行没有结尾的内容。</translation>
    </message>
    <message>
        <source>A command would be longer than the module takes.</source>
        <translation>某条命令会超出模块可接受的长度。</translation>
    </message>
    <message>
        <source>A setting cannot be sent to the module.</source>
        <translation>某项设置无法发送给模块。</translation>
    </message>
    <message>
        <source>The module restarted unexpectedly.</source>
        <translation>模块意外重启。</translation>
    </message>
    <message>
        <source>This module is not one that the program knows.</source>
        <translation>程序不认识此模块。</translation>
    </message>
    <message>
        <source>Another profile was chosen than the one that this module has.</source>
        <translation>所选的配置文件与此模块的配置文件不同。</translation>
    </message>
    <message>
        <source>The program does not know this module; a profile was chosen by hand.</source>
        <translation>程序不认识此模块；配置文件为手动选择。</translation>
    </message>
    <message>
        <source>The network came with an update of its own.</source>
        <translation>网络自行推送了更新。</translation>
    </message>
    <message>
        <source>Another module answers than the one that the run began with.</source>
        <translation>应答的模块不是任务开始时的那个模块。</translation>
    </message>
    <message>
        <source>There is no SIM card in the module.</source>
        <translation>模块中没有 SIM 卡。</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN.</source>
        <translation>SIM 卡要求输入 PIN。</translation>
    </message>
    <message>
        <source>The SIM card refused the PIN.</source>
        <translation>SIM 卡拒绝了 PIN。</translation>
    </message>
    <message>
        <source>The SIM card is locked and asks for its PUK.</source>
        <translation>SIM 卡已锁定，要求输入 PUK。</translation>
    </message>
    <message>
        <source>The SIM card is still starting.</source>
        <translation>SIM 卡仍在启动。</translation>
    </message>
    <message>
        <source>The SIM card cannot be used.</source>
        <translation>SIM 卡无法使用。</translation>
    </message>
    <message>
        <source>The module receives no signal.</source>
        <translation>模块收不到信号。</translation>
    </message>
    <message>
        <source>The signal is weak.</source>
        <translation>信号弱。</translation>
    </message>
    <message>
        <source>The module is not registered in a network and does not look for one.</source>
        <translation>模块未在网络中注册，也没有在搜索网络。</translation>
    </message>
    <message>
        <source>The module found no network in time.</source>
        <translation>模块未能及时找到网络。</translation>
    </message>
    <message>
        <source>The network does not admit this SIM card.</source>
        <translation>网络不允许这张 SIM 卡接入。</translation>
    </message>
    <message>
        <source>The module&apos;s registration does not allow data.</source>
        <translation>模块的注册不允许数据业务。</translation>
    </message>
    <message>
        <source>The module is registered for calls, but not for the data that it needs.</source>
        <translation>模块已注册通话业务，但未注册其所需的数据业务。</translation>
    </message>
    <message>
        <source>The module is roaming, and roaming was not allowed.</source>
        <translation>模块正在漫游，而漫游未被允许。</translation>
    </message>
    <message>
        <source>The radio of the module is switched off.</source>
        <translation>模块的射频已关闭。</translation>
    </message>
    <message>
        <source>The network refused the data session.</source>
        <translation>网络拒绝了数据会话。</translation>
    </message>
    <message>
        <source>The data session did not open in time.</source>
        <translation>数据会话未能及时打开。</translation>
    </message>
    <message>
        <source>The module got no network address.</source>
        <translation>模块未获得网络地址。</translation>
    </message>
    <message>
        <source>The data session was open before the run.</source>
        <translation>数据会话在任务之前就已打开。</translation>
    </message>
    <message>
        <source>Another APN is programmed in the module.</source>
        <translation>模块中设置的是另一个 APN。</translation>
    </message>
    <message>
        <source>The data session broke off.</source>
        <translation>数据会话中断。</translation>
    </message>
    <message>
        <source>The data session could not be closed.</source>
        <translation>数据会话未能关闭。</translation>
    </message>
    <message>
        <source>The module refused the socket settings.</source>
        <translation>模块拒绝了套接字设置。</translation>
    </message>
    <message>
        <source>The attempts to reach the network are used up for now.</source>
        <translation>连接网络的尝试次数暂已用尽。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known.</source>
        <translation>服务器名称未知。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器无应答。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>服务器拒绝了用户名或密码。</translation>
    </message>
    <message>
        <source>The server takes no more users now.</source>
        <translation>服务器目前不再接受更多用户。</translation>
    </message>
    <message>
        <source>The server answers, but no file comes through.</source>
        <translation>服务器有应答，但文件无法传过来。</translation>
    </message>
    <message>
        <source>The server has no check file of this name.</source>
        <translation>服务器上没有此名称的检查文件。</translation>
    </message>
    <message>
        <source>The server has no folder of this name.</source>
        <translation>服务器上没有此名称的文件夹。</translation>
    </message>
    <message>
        <source>The server does not have the firmware file that the check file names.</source>
        <translation>服务器上没有检查文件所指定的固件文件。</translation>
    </message>
    <message>
        <source>The transfer stood still.</source>
        <translation>传输停滞。</translation>
    </message>
    <message>
        <source>The check file arrived incomplete.</source>
        <translation>检查文件未完整到达。</translation>
    </message>
    <message>
        <source>The firmware file arrived incomplete.</source>
        <translation>固件文件未完整到达。</translation>
    </message>
    <message>
        <source>The size of the file is not what it should be.</source>
        <translation>文件大小与应有的大小不符。</translation>
    </message>
    <message>
        <source>The server ended the FTP session.</source>
        <translation>服务器结束了 FTP 会话。</translation>
    </message>
    <message>
        <source>The FTP session could not be closed.</source>
        <translation>FTP 会话未能关闭。</translation>
    </message>
    <message>
        <source>The transfer was too slow.</source>
        <translation>传输过慢。</translation>
    </message>
    <message>
        <source>The end of the transfer never came.</source>
        <translation>传输结束的标志一直没有到来。</translation>
    </message>
    <message>
        <source>The module did not finish the download in time.</source>
        <translation>模块未能及时完成下载。</translation>
    </message>
    <message>
        <source>What was found is not what you agreed to.</source>
        <translation>所找到的内容与您同意的不同。</translation>
    </message>
    <message>
        <source>The user name or password cannot be sent to the module.</source>
        <translation>用户名或密码无法发送给模块。</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used.</source>
        <translation>服务器的地址无法使用。</translation>
    </message>
    <message>
        <source>The size of the file could not be checked.</source>
        <translation>未能检查文件大小。</translation>
    </message>
    <message>
        <source>The check file is empty.</source>
        <translation>检查文件为空。</translation>
    </message>
    <message>
        <source>The check file holds no row with a firmware version.</source>
        <translation>检查文件中没有包含固件版本的行。</translation>
    </message>
    <message>
        <source>The check file lacks a column.</source>
        <translation>检查文件缺少一列。</translation>
    </message>
    <message>
        <source>A cell of the check file is empty that is needed.</source>
        <translation>检查文件中有一个必填的单元格为空。</translation>
    </message>
    <message>
        <source>The check file is not written in UTF-8.</source>
        <translation>检查文件不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Whether the check file arrived to its end is not confirmed.</source>
        <translation>无法确认检查文件是否完整到达末尾。</translation>
    </message>
    <message>
        <source>The quotes in the check file do not match.</source>
        <translation>检查文件中的引号不成对。</translation>
    </message>
    <message>
        <source>The check file holds typographic quotes.</source>
        <translation>检查文件中含有弯引号。</translation>
    </message>
    <message>
        <source>This is a web page or a message of a server, not the check file.</source>
        <translation>这是网页或服务器的消息，不是检查文件。</translation>
    </message>
    <message>
        <source>The check file is too large.</source>
        <translation>检查文件过大。</translation>
    </message>
    <message>
        <source>The check file is not text.</source>
        <translation>检查文件不是文本。</translation>
    </message>
    <message>
        <source>The check file has several rows, and it is not clear which is for this module.</source>
        <translation>检查文件有多行，无法确定哪一行针对此模块。</translation>
    </message>
    <message>
        <source>The check file is for another module.</source>
        <translation>检查文件针对的是另一个模块。</translation>
    </message>
    <message>
        <source>The check file does not say for which model it is.</source>
        <translation>检查文件未说明针对哪个型号。</translation>
    </message>
    <message>
        <source>An older version is asked for than the module runs.</source>
        <translation>要求的版本比模块运行的版本旧。</translation>
    </message>
    <message>
        <source>The versions differ, and no rule says which of them is newer.</source>
        <translation>两个版本不同，且没有规则说明哪个较新。</translation>
    </message>
    <message>
        <source>The module does not tell the last number of its version; a change of it alone is not seen.</source>
        <translation>模块不提供其版本的末位编号；仅该编号变化时无法察觉。</translation>
    </message>
    <message>
        <source>The versions are the same but for their spelling.</source>
        <translation>两个版本相同，只是写法不同。</translation>
    </message>
    <message>
        <source>The file name in the check file holds a quote or a comma.</source>
        <translation>检查文件中的文件名含有引号或逗号。</translation>
    </message>
    <message>
        <source>The check file contains control characters.</source>
        <translation>检查文件中含有控制字符。</translation>
    </message>
    <message>
        <source>The file name in the check file looks like a command.</source>
        <translation>检查文件中的文件名像是一条命令。</translation>
    </message>
    <message>
        <source>The file name in the check file leads out of its folder.</source>
        <translation>检查文件中的文件名指向其文件夹之外。</translation>
    </message>
    <message>
        <source>The file name in the check file is too long for the module.</source>
        <translation>检查文件中的文件名对模块而言过长。</translation>
    </message>
    <message>
        <source>The check file holds a character that is not accepted there.</source>
        <translation>检查文件中含有该处不允许的字符。</translation>
    </message>
    <message>
        <source>The next check-in date of the check file cannot be used.</source>
        <translation>检查文件中的下次检查日期无法使用。</translation>
    </message>
    <message>
        <source>The check file names another server for the next check.</source>
        <translation>检查文件为下次检查指定了另一台服务器。</translation>
    </message>
    <message>
        <source>The next server in the check file cannot be understood.</source>
        <translation>无法理解检查文件中的下一台服务器。</translation>
    </message>
    <message>
        <source>The check file names another user or password for the next check.</source>
        <translation>检查文件为下次检查指定了另一个用户或密码。</translation>
    </message>
    <message>
        <source>The check file imitates answers of a modem.</source>
        <translation>检查文件仿冒调制解调器的应答。</translation>
    </message>
    <message>
        <source>A report of the module got into the check file.</source>
        <translation>模块的一条上报混入了检查文件。</translation>
    </message>
    <message>
        <source>The separator in the check file is not a comma.</source>
        <translation>检查文件中的分隔符不是逗号。</translation>
    </message>
    <message>
        <source>There are spaces around a cell of the check file that must not have any.</source>
        <translation>检查文件中有一个单元格两侧有不应存在的空格。</translation>
    </message>
    <message>
        <source>The firmware file is made for another version than the module runs.</source>
        <translation>固件文件针对的版本与模块运行的版本不同。</translation>
    </message>
    <message>
        <source>The firmware file is made for another model.</source>
        <translation>固件文件针对的是另一型号。</translation>
    </message>
    <message>
        <source>The module found the firmware file damaged or not fitting.</source>
        <translation>模块判定固件文件已损坏或不适用。</translation>
    </message>
    <message>
        <source>The module does not take the firmware file.</source>
        <translation>模块不接受固件文件。</translation>
    </message>
    <message>
        <source>The module reported that the firmware file failed its check.</source>
        <translation>模块报告固件文件未通过检查。</translation>
    </message>
    <message>
        <source>The firmware file cannot be read.</source>
        <translation>无法读取固件文件。</translation>
    </message>
    <message>
        <source>The firmware file is empty.</source>
        <translation>固件文件为空。</translation>
    </message>
    <message>
        <source>The firmware file is larger than the module takes.</source>
        <translation>固件文件大于模块可接受的大小。</translation>
    </message>
    <message>
        <source>The module ended the upload before it had the whole firmware file.</source>
        <translation>模块在收到完整的固件文件之前结束了上传。</translation>
    </message>
    <message>
        <source>The module&apos;s check of the firmware file failed.</source>
        <translation>模块对固件文件的检查失败。</translation>
    </message>
    <message>
        <source>The module refused to apply the update.</source>
        <translation>模块拒绝应用更新。</translation>
    </message>
    <message>
        <source>The module has not restarted for the update.</source>
        <translation>模块没有为更新而重启。</translation>
    </message>
    <message>
        <source>The module keeps restarting.</source>
        <translation>模块反复重启。</translation>
    </message>
    <message>
        <source>The module did not come back after the update was started.</source>
        <translation>更新启动后，模块没有重新出现。</translation>
    </message>
    <message>
        <source>The module came back in a mode for loading firmware and does not answer.</source>
        <translation>模块重新出现时处于固件加载模式，且无应答。</translation>
    </message>
    <message>
        <source>The module&apos;s version could not be read.</source>
        <translation>未能读取模块的版本。</translation>
    </message>
    <message>
        <source>The module still runs the old version.</source>
        <translation>模块仍在运行旧版本。</translation>
    </message>
    <message>
        <source>The module runs a version that is neither the old nor the wanted one.</source>
        <translation>模块运行的版本既非旧版本，也非目标版本。</translation>
    </message>
    <message>
        <source>Another module answers on the port.</source>
        <translation>端口上应答的是另一个模块。</translation>
    </message>
    <message>
        <source>This update was already tried on this module without success.</source>
        <translation>此更新曾在此模块上尝试过，未成功。</translation>
    </message>
    <message>
        <source>After the update the module has no SIM card or no network.</source>
        <translation>更新后，模块没有 SIM 卡或没有网络。</translation>
    </message>
    <message>
        <source>The module lost settings in the update.</source>
        <translation>模块在更新中丢失了设置。</translation>
    </message>
    <message>
        <source>The module&apos;s own report on the update does not agree with its version; the version counts.</source>
        <translation>模块自身对更新的报告与其版本不一致；以版本为准。</translation>
    </message>
    <message>
        <source>The update was over sooner than a module usually restarts; the version counts.</source>
        <translation>更新用时短于模块通常的重启时间；以版本为准。</translation>
    </message>
    <message>
        <source>An earlier run was interrupted while no update was under way.</source>
        <translation>之前的一次运行被中断，当时没有更新在进行。</translation>
    </message>
    <message>
        <source>An earlier run was interrupted after an update may have been started.</source>
        <translation>之前的一次任务在更新可能已启动之后被中断。</translation>
    </message>
    <message>
        <source>The record of an earlier run cannot be read.</source>
        <translation>无法读取之前任务的记录。</translation>
    </message>
    <message>
        <source>The record of the run cannot be written to disk.</source>
        <translation>无法将任务记录写入磁盘。</translation>
    </message>
    <message>
        <source>The log cannot be written to disk.</source>
        <translation>无法将日志写入磁盘。</translation>
    </message>
    <message>
        <source>The settings could not be read or are not kept.</source>
        <translation>设置未能读取，或未被保存。</translation>
    </message>
    <message>
        <source>This computer runs on its battery.</source>
        <translation>此计算机正使用电池供电。</translation>
    </message>
    <message>
        <source>Another program has taken the port; waiting until it lets go.</source>
        <translation>另一个程序占用了端口；正在等待其释放。</translation>
    </message>
    <message>
        <source>The keychain of the system cannot be used.</source>
        <translation>系统的密钥环无法使用。</translation>
    </message>
    <message>
        <source>The program runs as root, which no update needs.</source>
        <translation>程序以 root 身份运行，而任何更新都不需要这样。</translation>
    </message>
    <message>
        <source>Nobody agreed to the update.</source>
        <translation>无人同意更新。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>任务已取消。</translation>
    </message>
    <message>
        <source>The program stopped watching before the version was read.</source>
        <translation>程序在读取到版本之前停止了监视。</translation>
    </message>
    <message>
        <source>The procedure repeated itself too often.</source>
        <translation>流程重复次数过多。</translation>
    </message>
    <message>
        <source>This is not the name of a port.</source>
        <translation>这不是端口名称。</translation>
    </message>
    <message>
        <source>The scenario of the simulated module cannot be used.</source>
        <translation>模拟模块的场景无法使用。</translation>
    </message>
    <message>
        <source>A module profile cannot be used.</source>
        <translation>某个模块配置文件无法使用。</translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <translation>程序出错。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A sentence without its full stop, and its detail</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>The log has no answer to a command of this run.</source>
        <translation>日志中没有对此任务某条命令的应答。</translation>
    </message>
    <message>
        <source>The server&apos;s list goes back to a version from before its last one.</source>
        <translation>服务器的清单退回到了早于其上一次所列版本的版本。</translation>
    </message>
    <message>
        <source>This module has no known way to check the firmware file before it is applied.</source>
        <translation>此模块没有已知的方法可在应用之前检查固件文件。</translation>
    </message>
    <message>
        <source>The log or session bundle cannot be read.</source>
        <translation>无法读取日志或会话包。</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>已经过去</translation>
    </message>
    <message>
        <source>no such time</source>
        <translation>没有这个时间</translation>
    </message>
    <message>
        <source>not a date such as 2031-01-31</source>
        <translation>不是 2031-01-31 这样的日期</translation>
    </message>
    <message>
        <source>user and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>now %1, offered %2</source>
        <extracomment>Servers of a check file: the present one, the one it names</extracomment>
        <translation>现在是 %1，提供的是 %2</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>提供的是 %1</translation>
    </message>
    <message>
        <source>reads like an answer of the module</source>
        <translation>看起来像模块的应答</translation>
    </message>
    <message>
        <source>no line end at the end of the file</source>
        <translation>文件末尾没有换行符</translation>
    </message>
</context>
<context>
    <name>fota::ExportDialog</name>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Passwords are never written. What tells whose module it is and where is replaced by a token such as IMEI-1, the same wherever it stands.</source>
        <translation>密码绝不写入。能看出模块属于谁、位于何处的内容由 IMEI-1 之类的代号代替，各处一致。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Lines as they will be written</source>
        <translation>将写入的行</translation>
    </message>
    <message>
        <source>Session log (.log)</source>
        <translation>会话日志 (.log)</translation>
    </message>
    <message>
        <source>Report to print (.pdf)</source>
        <translation>可打印的报告 (.pdf)</translation>
    </message>
    <message>
        <source>Report as a page (.html)</source>
        <translation>网页报告 (.html)</translation>
    </message>
    <message>
        <source>Session bundle (.fbz)</source>
        <translation>会话包 (.fbz)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>表格 (.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>替换的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Passwords and PINs</source>
        <translation>密码和 PIN</translation>
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
        <translation>电话号码</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>小区</translation>
    </message>
    <message numerus="yes">
        <source>in %n place(s)</source>
        <translation>
            <numerusform>共 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing in this log is replaced.</source>
        <translation>此日志中没有要替换的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are replaced.</source>
        <translation>
            <numerusform>替换 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>无法读取日志：%1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>fota::FactList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fota::FieldWords</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not a value of the standard</source>
        <translation>不是标准规定的值</translation>
    </message>
    <message>
        <source>class %1 of 0 to 7, 0 is best</source>
        <translation>等级 %1（0 至 7，0 最好）</translation>
    </message>
    <message>
        <source>changes are not told by themselves</source>
        <translation>不主动上报变化</translation>
    </message>
    <message>
        <source>changes are told by themselves</source>
        <translation>主动上报变化</translation>
    </message>
    <message>
        <source>changes are told by themselves, with the cell</source>
        <translation>主动上报变化，并附小区</translation>
    </message>
    <message>
        <source>%1 in decimal</source>
        <translation>十进制为 %1</translation>
    </message>
    <message>
        <source>Cat M1 on Telit&apos;s modules; EC-GSM in the standard</source>
        <translation>在 Telit 模块上为 Cat M1；在标准中为 EC-GSM</translation>
    </message>
    <message>
        <source>chosen by the module</source>
        <translation>由模块选择</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>told to leave the network</source>
        <translation>要求脱离网络</translation>
    </message>
    <message>
        <source>sets the form of the name alone</source>
        <translation>仅设置名称格式</translation>
    </message>
    <message>
        <source>by hand, else by the module</source>
        <translation>手动，否则由模块选择</translation>
    </message>
    <message>
        <source>long name</source>
        <translation>长名称</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>短名称</translation>
    </message>
    <message>
        <source>number of country and network</source>
        <translation>国家码和网络码</translation>
    </message>
    <message>
        <source>GSM only</source>
        <translation>仅 GSM</translation>
    </message>
    <message>
        <source>UMTS only</source>
        <translation>仅 UMTS</translation>
    </message>
    <message>
        <source>any network</source>
        <translation>任意网络</translation>
    </message>
    <message>
        <source>LTE only</source>
        <translation>仅 LTE</translation>
    </message>
    <message>
        <source>GSM and UMTS</source>
        <translation>GSM 和 UMTS</translation>
    </message>
    <message>
        <source>GSM and LTE</source>
        <translation>GSM 和 LTE</translation>
    </message>
    <message>
        <source>UMTS and LTE</source>
        <translation>UMTS 和 LTE</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>of a data context</extracomment>
        <translation>已打开</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>of a data context</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>attached to packet data</source>
        <translation>已附着分组数据</translation>
    </message>
    <message>
        <source>not attached to packet data</source>
        <translation>未附着分组数据</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 和 IPv6</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>private, not seen from outside</source>
        <translation>私有地址，从外部不可见</translation>
    </message>
    <message>
        <source>ready, no PIN is wanted</source>
        <translation>就绪，不要求 PIN</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN is wanted</source>
        <translation>要求 SIM 卡的 PIN</translation>
    </message>
    <message>
        <source>blocked: the SIM&apos;s PUK is wanted</source>
        <translation>已锁定：要求 SIM 卡的 PUK</translation>
    </message>
    <message>
        <source>the SIM&apos;s PIN2 is wanted</source>
        <translation>要求 SIM 卡的 PIN2</translation>
    </message>
    <message>
        <source>the SIM&apos;s PUK2 is wanted</source>
        <translation>要求 SIM 卡的 PUK2</translation>
    </message>
    <message>
        <source>locked to another SIM</source>
        <translation>已锁定到另一张 SIM 卡</translation>
    </message>
    <message>
        <source>locked to a network</source>
        <translation>已锁定到网络</translation>
    </message>
    <message>
        <source>no SIM</source>
        <translation>无 SIM 卡</translation>
    </message>
    <message>
        <source>SIM is in</source>
        <translation>已插入 SIM 卡</translation>
    </message>
    <message>
        <source>SIM is in, its PIN is given</source>
        <translation>已插入 SIM 卡，PIN 已输入</translation>
    </message>
    <message>
        <source>SIM is ready</source>
        <translation>SIM 卡就绪</translation>
    </message>
    <message>
        <source>plain ERROR</source>
        <translation>仅 ERROR</translation>
    </message>
    <message>
        <source>errors have a number</source>
        <translation>错误附带编号</translation>
    </message>
    <message>
        <source>errors have a text</source>
        <translation>错误附带文本</translation>
    </message>
    <message>
        <source>least function</source>
        <translation>最小功能</translation>
    </message>
    <message>
        <source>full function, the radio is on</source>
        <translation>全功能，射频打开</translation>
    </message>
    <message>
        <source>the radio is off</source>
        <translation>射频关闭</translation>
    </message>
    <message>
        <source>full function, saves power</source>
        <translation>全功能，节能</translation>
    </message>
    <message>
        <source>no restart</source>
        <translation>不重启</translation>
    </message>
    <message>
        <source>one restart</source>
        <translation>重启一次</translation>
    </message>
    <message>
        <source>a restart again and again</source>
        <translation>反复重启</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>a secret: not kept in the log</source>
        <translation>机密：未保存在日志中</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>active: the server connects to the module</source>
        <translation>主动：服务器连接模块</translation>
    </message>
    <message>
        <source>passive: the module connects to the server</source>
        <translation>被动：模块连接服务器</translation>
    </message>
    <message>
        <source>bytes as they are</source>
        <translation>按原样的字节</translation>
    </message>
    <message>
        <source>text, line ends may change</source>
        <translation>文本，换行符可能改变</translation>
    </message>
    <message>
        <source>all of it has come</source>
        <translation>已全部到达</translation>
    </message>
    <message>
        <source>there is more to come</source>
        <translation>还有后续内容</translation>
    </message>
    <message>
        <source>checks the delta file, applies it and restarts</source>
        <translation>检查差分文件，应用并重启</translation>
    </message>
    <message>
        <source>checks the delta file; changes nothing</source>
        <translation>检查差分文件；不作任何更改</translation>
    </message>
    <message>
        <source>reject the update</source>
        <translation>拒绝更新</translation>
    </message>
    <message>
        <source>let the network update the module</source>
        <translation>让网络更新模块</translation>
    </message>
    <message>
        <source>ask again later</source>
        <translation>稍后再问</translation>
    </message>
    <message>
        <source>image number %1; the module restarts into it</source>
        <translation>映像编号 %1；模块重启并进入该映像</translation>
    </message>
</context>
<context>
    <name>fota::FilterBar</name>
    <message>
        <source>outside a run</source>
        <translation>任务之外</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Regular expression in the filter</source>
        <translation>筛选中的正则表达式</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>筛选内容是正则表达式</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ 发送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← 接收</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation>主动上报</translation>
    </message>
</context>
<context>
    <name>fota::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Regular expression in what is found</source>
        <translation>查找中的正则表达式</translation>
    </message>
    <message>
        <source>What is looked for is a regular expression</source>
        <translation>查找内容是正则表达式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>none among the lines that the filter shows</source>
        <translation>筛选所显示的行中没有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <extracomment>which one of how many that were found</extracomment>
        <translation>%1 / 至少 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::FindingWords</name>
    <message>
        <source>The command has typographic quotes: sent so, a module takes them for letters. A word processor made them.</source>
        <translation>命令中含有弯引号：若照此发送，模块会将其当作普通字符。这些弯引号由文字处理软件生成。</translation>
    </message>
    <message>
        <source>An answer stands here without its command: the log has lost it, or somebody took it out.</source>
        <translation>此处有一条应答，但没有对应的命令：日志丢失了该命令，或有人将其删去。</translation>
    </message>
    <message>
        <source>This line is torn: what follows was taken for its rest, and read as one with it.</source>
        <translation>此行被截断：其后的内容被视为其余部分，并与之作为一行读取。</translation>
    </message>
    <message>
        <source>The log ends here, before the session&apos;s own end.</source>
        <translation>日志到此结束，而会话本身尚未结束。</translation>
    </message>
    <message>
        <source>The log has no times: no duration is known.</source>
        <translation>日志没有时间：无法得知任何时长。</translation>
    </message>
    <message>
        <source>From here on the times begin anew: a clock was set, or logs were joined. The order of the lines is kept.</source>
        <translation>时间从此处重新开始：时钟被重新设置，或日志被拼接。行的顺序保持不变。</translation>
    </message>
    <message>
        <source>The address of the data session is missing: the network gave none, or somebody took it out.</source>
        <translation>缺少数据会话的地址：网络未分配地址，或有人将其删去。</translation>
    </message>
    <message>
        <source>The first version after the restart took %1 ms to come: a shorter limit would have missed it.</source>
        <translation>重启后的第一个版本用了 %1 ms 才到来：若时限更短，就会错过它。</translation>
    </message>
    <message>
        <source>The check file names no next server: the present one stays.</source>
        <translation>检查文件未指定下一台服务器：当前服务器保持不变。</translation>
    </message>
    <message>
        <source>No rule says which is newer, %1 or %2: compare them by the maker&apos;s list of releases.</source>
        <translation>没有规则说明 %1 与 %2 哪个较新：请对照制造商的版本发布列表进行比较。</translation>
    </message>
    <message>
        <source>Downloaded was %2, but the check file names %1.</source>
        <translation>下载的是 %2，而检查文件指定的是 %1。</translation>
    </message>
    <message>
        <source>A password stands in clear in this log: change it, and send logs redacted.</source>
        <translation>此日志中有明文密码：请更改该密码，并在发送日志前隐去敏感信息。</translation>
    </message>
    <message>
        <source>A fixed pause of about %1 ms stands before each command: waiting for the answers is faster and surer.</source>
        <translation>每条命令前都有约 %1 ms 的固定停顿：等待应答更快、更可靠。</translation>
    </message>
    <message>
        <source>The session ended with the FTP or data session open: the next one may fail.</source>
        <translation>会话结束时 FTP 会话或数据会话仍处于打开状态：下一次会话可能失败。</translation>
    </message>
    <message>
        <source>The update was applied while the FTP or data session was open.</source>
        <translation>应用更新时，FTP 会话或数据会话处于打开状态。</translation>
    </message>
    <message>
        <source>No version was read after the apply: nobody knows what the module runs.</source>
        <translation>应用后没有读取版本：无人知道模块运行的是什么版本。</translation>
    </message>
    <message>
        <source>Step %1 was tried %2 times in a row: retries want a bound.</source>
        <translation>步骤 %1 连续尝试了 %2 次：重试次数需要设定上限。</translation>
    </message>
    <message>
        <source>More than four data sessions were opened within an hour: the network may bar the module.</source>
        <translation>一小时内打开数据会话超过四次：网络可能会禁止该模块。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>fota::FindingsDock</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Nothing in this log is worth a remark.</source>
        <translation>此日志中没有值得注意的内容。</translation>
    </message>
</context>
<context>
    <name>fota::FindingsModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a finding, as &quot;C30&quot;</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>fota::HeaderBar</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
</context>
<context>
    <name>fota::HighlightDialog</name>
    <message>
        <source>Highlight rules</source>
        <translation>突出显示规则</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Lines that hold the text are shown in the colour, with its sign and the word beside them. The first rule that fits wins.</source>
        <translation>包含该文本的行以所选颜色显示，旁边带有其符号和文字。最先匹配的规则生效。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>shown beside the line</source>
        <translation>显示在行旁</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>（尚无文本）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A rule has no text.</source>
        <translation>有一条规则没有文本。</translation>
    </message>
</context>
<context>
    <name>fota::HighlightRules</name>
    <message>
        <source>green</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>amber</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>红色</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>violet</source>
        <extracomment>a colour of highlighted lines</extracomment>
        <translation>紫色</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>beside a line of the log that is an error</extracomment>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>fota::HistoryModel</name>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>工位</translation>
    </message>
</context>
<context>
    <name>fota::HistoryPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>About the history</source>
        <extracomment>Whatever is to be known of the shared history, or why nothing can be looked for</extracomment>
        <translation>关于历史记录</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Median, slowest and failures of each step, in these sessions</source>
        <translation>这些会话中每个步骤的中位用时、最慢用时和失败次数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>The shared history is away: only this bench&apos;s sessions are here.</source>
        <translation>共享历史记录不可用：此处仅显示本工位的会话。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait here and are sent when it is back.</source>
        <translation>
            <numerusform>%n 个会话在此等待，恢复后将发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>None waits to be sent.</source>
        <translation>没有等待发送的会话。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>其消息：%1</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>正在查找会话…</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>没有符合搜索条件的会话</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>尚无会话</translation>
    </message>
    <message>
        <source>Look for fewer words, for any verdict or for a longer time.</source>
        <translation>请减少搜索词、选择任意结论或更长的时间。</translation>
    </message>
    <message>
        <source>Choose a port on the Update page and connect to a module: from then on all that happens is kept here, to be searched, opened and compared.</source>
        <translation>请在“更新”页选择端口并连接模块：此后发生的一切都会保存在这里，可供搜索、打开和比较。</translation>
    </message>
    <message>
        <source>To the Update page</source>
        <translation>转到“更新”页</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n session(s)</source>
        <translation>
            <numerusform>最新的 %n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>the shared history is asked…</source>
        <translation>正在查询共享历史记录…</translation>
    </message>
    <message>
        <source>Choose a session to see what is known of it.</source>
        <translation>选择一个会话以查看其信息。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are chosen. Two can be compared.</source>
        <translation>
            <numerusform>已选择 %n 个会话。可以比较两个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session in a window of its own, read only</source>
        <translation>在单独的窗口中以只读方式显示会话</translation>
    </message>
    <message>
        <source>Two chosen sessions: Ctrl and a click, Shift and an arrow, or Ctrl+Space</source>
        <translation>两个选中的会话：Ctrl 加单击、Shift 加方向键，或 Ctrl+空格</translation>
    </message>
</context>
<context>
    <name>fota::KeptPage</name>
    <message>
        <source>A whole number from %1 to %2 is needed.</source>
        <translation>需要 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Sessions that are kept</source>
        <translation>保留的会话</translation>
    </message>
    <message>
        <source>Each connection is a session with its own log. When a new one begins, the oldest go first; the present one always stays.</source>
        <translation>每次连接都是一个带有自己日志的会话。新会话开始时，最旧的先被删除；当前会话始终保留。</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>会话数量</translation>
    </message>
    <message>
        <source>Room in MB</source>
        <translation>空间（MB）</translation>
    </message>
</context>
<context>
    <name>fota::KeysDialog</name>
    <message>
        <source>To the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys</comment>
        <translation>左、右</translation>
    </message>
    <message>
        <source>In the steps: fold and open a phase</source>
        <translation>在步骤中：折叠和展开阶段</translation>
    </message>
    <message>
        <source>In the steps: to the lines of the step in the log</source>
        <translation>在步骤中：转到日志中该步骤的行</translation>
    </message>
    <message>
        <source>In the log: follow the newest line</source>
        <translation>在日志中：跟随最新一行</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation>上、下</translation>
    </message>
    <message>
        <source>In the AT command: what was sent before</source>
        <translation>在 AT 命令中：此前发送过的内容</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <comment>keys</comment>
        <translation>左、右、Home、End</translation>
    </message>
    <message>
        <source>In the signal: from one measurement to the next</source>
        <translation>在信号中：从一次测量移到下一次</translation>
    </message>
    <message>
        <source>Never stops a run</source>
        <translation>绝不停止任务</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>In the parts of the window</source>
        <translation>在窗口的各部分中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the sessions: open the session, read only</source>
        <translation>在会话列表中：以只读方式打开会话</translation>
    </message>
    <message>
        <source>In the sessions: choose one more, to compare them</source>
        <translation>在会话列表中：再选一个以进行比较</translation>
    </message>
    <message>
        <source>From a comparison or the statistics: back to the sessions</source>
        <translation>从比较或统计返回会话列表</translation>
    </message>
</context>
<context>
    <name>fota::LimitField</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>%1. Default %2, from %3 to %4.</source>
        <extracomment>of a time limit: what it bounds, then its default and what may be chosen</extracomment>
        <translation>%1。默认 %2，范围 %3 至 %4。</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>seconds</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>“%1”的默认值</translation>
    </message>
    <message>
        <source>A number of seconds from %1 to %2 is needed.</source>
        <translation>需要 %1 到 %2 之间的秒数。</translation>
    </message>
</context>
<context>
    <name>fota::LimitsPage</name>
    <message>
        <source>Line and module</source>
        <translation>线路和模块</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Server and files</source>
        <translation>服务器和文件</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>打开端口</translation>
    </message>
    <message>
        <source>Until the driver has it</source>
        <translation>直到驱动程序打开端口</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>对查询的应答</translation>
    </message>
    <message>
        <source>Each query before the update</source>
        <translation>更新之前的每次查询</translation>
    </message>
    <message>
        <source>Answer to a setting</source>
        <translation>对设置的应答</translation>
    </message>
    <message>
        <source>Of the socket and of the APN</source>
        <translation>套接字和 APN 的设置</translation>
    </message>
    <message>
        <source>Busy SIM card</source>
        <translation>SIM 卡忙</translation>
    </message>
    <message>
        <source>Until it must be ready</source>
        <translation>到时必须就绪</translation>
    </message>
    <message>
        <source>Search for a signal</source>
        <translation>搜索信号</translation>
    </message>
    <message>
        <source>Asked again and again so long</source>
        <translation>在此时间内反复查询</translation>
    </message>
    <message>
        <source>Search for a network</source>
        <translation>搜索网络</translation>
    </message>
    <message>
        <source>Opening the data context</source>
        <translation>打开数据上下文</translation>
    </message>
    <message>
        <source>Until the network gives an address</source>
        <translation>直到网络分配地址</translation>
    </message>
    <message>
        <source>Gap between two tries</source>
        <translation>两次尝试的间隔</translation>
    </message>
    <message>
        <source>The next ones are two and four times as long; 0: no gap, no bound by the hour</source>
        <translation>后续间隔为其 2 倍和 4 倍；0：无间隔，也无每小时次数限制</translation>
    </message>
    <message>
        <source>FTP login</source>
        <translation>FTP 登录</translation>
    </message>
    <message>
        <source>Until the server has let the module in</source>
        <translation>直到服务器允许模块登录</translation>
    </message>
    <message>
        <source>Reading the check file</source>
        <translation>读取检查文件</translation>
    </message>
    <message>
        <source>The whole file; a third of it without a byte</source>
        <translation>整个文件；无数据时为其三分之一</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>The whole delta file</source>
        <translation>整个差分文件</translation>
    </message>
    <message>
        <source>Closing a session</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <source>Of FTP or of data</source>
        <translation>FTP 会话或数据会话</translation>
    </message>
    <message>
        <source>Answer to the apply</source>
        <translation>对应用的应答</translation>
    </message>
    <message>
        <source>From AT#OTAUP to OK or the first restart</source>
        <translation>从 AT#OTAUP 到 OK 或首次重启</translation>
    </message>
    <message>
        <source>Rest after the apply</source>
        <translation>应用后的静默时间</translation>
    </message>
    <message>
        <source>Before the module is looked for</source>
        <translation>在开始搜索模块之前</translation>
    </message>
    <message>
        <source>Between two looks</source>
        <translation>两次查看的间隔</translation>
    </message>
    <message>
        <source>While it restarts</source>
        <translation>在模块重启期间</translation>
    </message>
    <message>
        <source>Old version is final</source>
        <translation>旧版本视为最终版本</translation>
    </message>
    <message>
        <source>If it stays so long</source>
        <translation>如果旧版本持续这么久</translation>
    </message>
    <message>
        <source>Giving up</source>
        <translation>放弃等待</translation>
    </message>
    <message>
        <source>On a module that does not come back</source>
        <translation>在模块未重新出现时</translation>
    </message>
    <message>
        <source>Reading the new version</source>
        <translation>读取新版本</translation>
    </message>
    <message>
        <source>Ten tries in this time</source>
        <translation>在此时间内尝试十次</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>All to their defaults</source>
        <translation>全部恢复默认值</translation>
    </message>
</context>
<context>
    <name>fota::LineMatcher</name>
    <message>
        <source>Not a regular expression: something is missing at its end.</source>
        <translation>不是正则表达式：末尾缺少内容。</translation>
    </message>
    <message>
        <source>Not a regular expression: look at character %1.</source>
        <translation>不是正则表达式：请检查第 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>fota::LineSpecs</name>
    <message>
        <source>signal strength</source>
        <translation>信号强度</translation>
    </message>
    <message>
        <source>bit errors</source>
        <translation>误码率</translation>
    </message>
    <message>
        <source>level of GSM</source>
        <translation>GSM 电平</translation>
    </message>
    <message>
        <source>level of UMTS (RSCP)</source>
        <translation>UMTS 电平（RSCP）</translation>
    </message>
    <message>
        <source>quality of UMTS (Ec/No)</source>
        <translation>UMTS 质量（Ec/No）</translation>
    </message>
    <message>
        <source>quality of LTE (RSRQ)</source>
        <translation>LTE 质量（RSRQ）</translation>
    </message>
    <message>
        <source>level of LTE (RSRP)</source>
        <translation>LTE 电平（RSRP）</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>制式</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选择方式</translation>
    </message>
    <message>
        <source>form of the name</source>
        <translation>名称格式</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>second address</source>
        <translation>第二地址</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>compression of data</source>
        <translation>数据压缩</translation>
    </message>
    <message>
        <source>compression of headers</source>
        <translation>报头压缩</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>form of errors</source>
        <translation>错误格式</translation>
    </message>
    <message>
        <source>function</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>packet size</source>
        <translation>包大小</translation>
    </message>
    <message>
        <source>limit without data</source>
        <translation>无数据时限</translation>
    </message>
    <message>
        <source>limit to connect</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>wait before sending</source>
        <translation>发送前等待</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>ignore the server&apos;s private address</source>
        <translation>忽略服务器的私有地址</translation>
    </message>
    <message>
        <source>encrypted FTP</source>
        <translation>加密 FTP</translation>
    </message>
    <message>
        <source>extended commands</source>
        <translation>扩展命令</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>start at byte</source>
        <translation>起始字节</translation>
    </message>
    <message>
        <source>the server&apos;s words</source>
        <translation>服务器的回复</translation>
    </message>
    <message>
        <source>view</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>安全保护</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>way of the file</source>
        <translation>文件传入方式</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>reports while the line is busy</source>
        <translation>线路忙时的上报</translation>
    </message>
    <message>
        <source>reports that wait</source>
        <translation>等待中的上报</translation>
    </message>
    <message>
        <source>firmware image</source>
        <translation>固件映像</translation>
    </message>
    <message>
        <source>kept where</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>after</source>
        <translation>延时</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>country and network</source>
        <translation>国家码和网络码</translation>
    </message>
    <message>
        <source>channel (EARFCN)</source>
        <translation>信道（EARFCN）</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>存储器</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>信号强度</translation>
    </message>
    <message>
        <source>Signal strength and quality</source>
        <translation>信号强度和质量</translation>
    </message>
    <message>
        <source>Registration in the LTE network</source>
        <translation>LTE 网络注册</translation>
    </message>
    <message>
        <source>Registration for packet data</source>
        <translation>分组数据注册</translation>
    </message>
    <message>
        <source>Registration for calls and SMS</source>
        <translation>通话和短信注册</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Data context of the module</source>
        <translation>模块的数据上下文</translation>
    </message>
    <message>
        <source>Data context</source>
        <translation>数据上下文</translation>
    </message>
    <message>
        <source>Definition of a data context</source>
        <translation>数据上下文的定义</translation>
    </message>
    <message>
        <source>Address of a data context</source>
        <translation>数据上下文的地址</translation>
    </message>
    <message>
        <source>Attachment to packet data</source>
        <translation>分组数据附着</translation>
    </message>
    <message>
        <source>Event of packet data</source>
        <translation>分组数据事件</translation>
    </message>
    <message>
        <source>State of the SIM</source>
        <translation>SIM 卡状态</translation>
    </message>
    <message>
        <source>Presence of the SIM</source>
        <translation>SIM 卡在位状态</translation>
    </message>
    <message>
        <source>Number of the SIM card</source>
        <translation>SIM 卡号</translation>
    </message>
    <message>
        <source>Number of the subscriber (IMSI)</source>
        <translation>用户号码（IMSI）</translation>
    </message>
    <message>
        <source>IMEI of the module</source>
        <translation>模块的 IMEI</translation>
    </message>
    <message>
        <source>Model of the module</source>
        <translation>模块型号</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>固件版本</translation>
    </message>
    <message>
        <source>Last number of the firmware version</source>
        <translation>固件版本的末位编号</translation>
    </message>
    <message>
        <source>Versions of the firmware&apos;s parts</source>
        <translation>固件各部分的版本</translation>
    </message>
    <message>
        <source>Form of error results</source>
        <translation>错误结果的格式</translation>
    </message>
    <message>
        <source>Function of the radio</source>
        <translation>射频功能</translation>
    </message>
    <message>
        <source>Type of the network</source>
        <translation>网络类型</translation>
    </message>
    <message>
        <source>Networks to be used</source>
        <translation>要使用的网络</translation>
    </message>
    <message>
        <source>Serving cell</source>
        <translation>服务小区</translation>
    </message>
    <message>
        <source>Settings of a socket</source>
        <translation>套接字的设置</translation>
    </message>
    <message>
        <source>Time limit of FTP</source>
        <translation>FTP 的时限</translation>
    </message>
    <message>
        <source>Settings of FTP</source>
        <translation>FTP 的设置</translation>
    </message>
    <message>
        <source>Opening of an FTP session</source>
        <translation>打开 FTP 会话</translation>
    </message>
    <message>
        <source>End of the FTP session</source>
        <translation>结束 FTP 会话</translation>
    </message>
    <message>
        <source>Type of FTP transfers</source>
        <translation>FTP 传输类型</translation>
    </message>
    <message>
        <source>Change of the server&apos;s folder</source>
        <translation>更改服务器上的文件夹</translation>
    </message>
    <message>
        <source>The server&apos;s folder</source>
        <translation>服务器上的文件夹</translation>
    </message>
    <message>
        <source>List of a folder</source>
        <translation>文件夹列表</translation>
    </message>
    <message>
        <source>Size of a file on the server</source>
        <translation>服务器上文件的大小</translation>
    </message>
    <message>
        <source>Reading of a file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Reading of a file in packets</source>
        <translation>分包读取文件</translation>
    </message>
    <message>
        <source>Bytes of a file</source>
        <translation>文件的字节</translation>
    </message>
    <message>
        <source>Start of the next transfer</source>
        <translation>下一次传输的起点</translation>
    </message>
    <message>
        <source>Last reply of the FTP server</source>
        <translation>FTP 服务器的最后一条回复</translation>
    </message>
    <message>
        <source>Deletion of a file on the server</source>
        <translation>删除服务器上的文件</translation>
    </message>
    <message>
        <source>Download of a delta file into the module</source>
        <translation>将差分文件下载到模块</translation>
    </message>
    <message>
        <source>Download of a delta file, session included</source>
        <translation>下载差分文件，包含会话</translation>
    </message>
    <message>
        <source>Delta file in the module</source>
        <translation>模块中的差分文件</translation>
    </message>
    <message>
        <source>Delta file over this line</source>
        <translation>经由此线路的差分文件</translation>
    </message>
    <message>
        <source>Answer to the network&apos;s update</source>
        <translation>对网络推送更新的答复</translation>
    </message>
    <message>
        <source>Update by the network over IP</source>
        <translation>网络经由 IP 推送的更新</translation>
    </message>
    <message>
        <source>Reports of an update</source>
        <translation>关于更新的上报</translation>
    </message>
    <message>
        <source>Choice of the firmware image</source>
        <translation>选择固件映像</translation>
    </message>
    <message>
        <source>Restart of the module</source>
        <translation>模块重启</translation>
    </message>
    <message>
        <source>Restart of the module after a time</source>
        <translation>模块延时重启</translation>
    </message>
    <message>
        <source>Shutdown of the module</source>
        <translation>模块关机</translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation>收到一条短信</translation>
    </message>
</context>
<context>
    <name>fota::LineTable</name>
    <message>
        <source>AT log</source>
        <translation>AT 日志</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>fota::LineView</name>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>转到行…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file became shorter while it was read: %1 are shown</source>
        <translation>读取时文件变短：显示 %1</translation>
    </message>
    <message>
        <source>%1 so far, %2 % of the file</source>
        <extracomment>%1 is &quot;123 lines&quot;</extracomment>
        <translation>目前 %1，文件的 %2 %</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines were copied; an export takes all of them.</source>
        <translation>已复制 %2 行中的前 %1 行；导出会包含全部。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
</context>
<context>
    <name>fota::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>fota::LogActions</name>
    <message>
        <source>Copy without time stamps</source>
        <translation>复制，不含时间戳</translation>
    </message>
    <message>
        <source>Mark or unmark the lines</source>
        <translation>标记行或取消标记</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>Meaning of the line</source>
        <translation>行的含义</translation>
    </message>
    <message>
        <source>Highlight rules…</source>
        <translation>突出显示规则…</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show only the lines outside a run</source>
        <translation>仅显示任务之外的行</translation>
    </message>
    <message>
        <source>Show only the lines of step %1</source>
        <translation>仅显示步骤 %1 的行</translation>
    </message>
    <message>
        <source>Highlight lines like this…</source>
        <translation>突出显示类似的行…</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines were copied; an export takes all of them.</source>
        <translation>已复制 %2 行中的前 %1 行；导出则包含全部行。</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>转到行…</translation>
    </message>
</context>
<context>
    <name>fota::LogDock</name>
    <message>
        <source>AT log</source>
        <translation>AT 日志</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What is said to the module and what it answers is shown here.</source>
        <translation>此处显示发送给模块的内容及其应答。</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What the chosen line means</source>
        <translation>所选行的含义</translation>
    </message>
    <message>
        <source>Problem of the filter</source>
        <translation>筛选的问题</translation>
    </message>
</context>
<context>
    <name>fota::LogExport</name>
    <message>
        <source>The name is a link; links are not written to.</source>
        <translation>该名称是链接；程序不会写入链接。</translation>
    </message>
</context>
<context>
    <name>fota::LogModel</name>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>unsolicited</source>
        <translation>主动上报</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>距上一行</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>fota::LogSessionWords</name>
    <message>
        <source>The log ends before the procedure does.</source>
        <translation>日志在流程结束之前就中断了。</translation>
    </message>
    <message>
        <source>The log shows no step of the procedure.</source>
        <translation>日志中没有流程的任何步骤。</translation>
    </message>
    <message>
        <source>What the module runs now is not in it.</source>
        <translation>其中没有模块当前运行的版本。</translation>
    </message>
    <message>
        <source>Ask for the rest of the log.</source>
        <translation>请索取日志的其余部分。</translation>
    </message>
    <message>
        <source>Look at its lines below, or ask for another log.</source>
        <translation>请查看下方的各行，或索取另一份日志。</translation>
    </message>
</context>
<context>
    <name>fota::MainWindow</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>FOTA Bench – demo</source>
        <translation>FOTA Bench – 演示</translation>
    </message>
    <message>
        <source>FOTA Bench</source>
        <translation>FOTA Bench</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>无会话</translation>
    </message>
    <message>
        <source>Log written to %1</source>
        <translation>日志已写入 %1</translation>
    </message>
    <message>
        <source>The log was not written: %1</source>
        <translation>日志未写入：%1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>The settings cannot be written: they are kept until the program ends.</source>
        <translation>设置无法写入：仅保留到程序结束。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Stop watching…</source>
        <translation>停止监视…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>not while a check runs</source>
        <translation>检查期间不可用</translation>
    </message>
    <message>
        <source>not while an update runs</source>
        <translation>更新期间不可用</translation>
    </message>
    <message>
        <source>no module connected</source>
        <translation>未连接模块</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>模块(&amp;M)</translation>
    </message>
    <message>
        <source>Look for ports</source>
        <translation>搜索端口</translation>
    </message>
    <message>
        <source>AT command</source>
        <translation>AT 命令</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>从文件更新…</translation>
    </message>
    <message>
        <source>Find an interrupted run</source>
        <translation>查找中断的任务</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About FOTA Bench</source>
        <translation>关于 FOTA Bench</translation>
    </message>
    <message>
        <source>Update page</source>
        <translation>更新页面</translation>
    </message>
    <message>
        <source>Column titles of the log</source>
        <translation>日志的列标题</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Session %1, of a demo</source>
        <translation>会话 %1，演示</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>The module at %1 answers at %2 baud.</source>
        <translation>%1 上的模块以 %2 波特的速率应答。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1：%2，用时 %3</translation>
    </message>
    <message>
        <source>The run that is going on keeps the settings it began with.</source>
        <translation>正在进行的任务沿用其开始时的设置。</translation>
    </message>
    <message>
        <source>Signal written to %1</source>
        <translation>信号已写入 %1</translation>
    </message>
    <message>
        <source>The signal was not written: %1</source>
        <translation>信号未写入：%1</translation>
    </message>
    <message>
        <source>Picture of the signal copied</source>
        <translation>已复制信号图片</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>not in a log</source>
        <translation>日志中不可用</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Logs and session bundles (*.log *.txt *.jsonl *.fbz)</source>
        <translation>日志和会话包 (*.log *.txt *.jsonl *.fbz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>REPLAY – %1 – FOTA Bench</source>
        <extracomment>The window&apos;s title; %1 is a file</extracomment>
        <translation>回放 – %1 – FOTA Bench</translation>
    </message>
    <message>
        <source>No module: a log is shown</source>
        <translation>无模块：正在显示日志</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Nothing is sent to any module.</source>
        <translation>不会向任何模块发送任何内容。</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>打开日志…</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>共享历史记录</translation>
    </message>
    <message>
        <source>History page</source>
        <translation>历史页</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>Shared history away, %n session(s) wait</source>
        <translation>
            <numerusform>共享历史记录不可用，%n 个会话等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared history away</source>
        <translation>共享历史记录不可用</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>回放(&amp;R)</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Save as scenario…</source>
        <translation>另存为场景…</translation>
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
        <translation>发送给模块</translation>
    </message>
    <message>
        <source>received from the module</source>
        <translation>从模块接收</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>对 %1 的应答</translation>
    </message>
    <message>
        <source>told by the module without being asked</source>
        <translation>模块主动上报</translation>
    </message>
    <message>
        <source>data of a transfer</source>
        <translation>传输的数据</translation>
    </message>
    <message>
        <source>note of this program</source>
        <translation>本程序的备注</translation>
    </message>
    <message>
        <source>direction guessed from the text</source>
        <translation>方向根据文本推断</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>…另有 %n 个字节</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>fota::MeaningPanel</name>
    <message>
        <source>Meaning of the line</source>
        <translation>行的含义</translation>
    </message>
    <message>
        <source>Choose a line to see what it means.</source>
        <translation>选择一行即可查看其含义。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Bytes of the line</source>
        <translation>行的字节</translation>
    </message>
</context>
<context>
    <name>fota::MeasureWords</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>极好</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
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
        <translation>未注册</translation>
    </message>
    <message>
        <source>home network</source>
        <translation>归属网络</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>漫游</translation>
    </message>
    <message>
        <source>home network, SMS only</source>
        <translation>归属网络，仅短信</translation>
    </message>
    <message>
        <source>roaming, SMS only</source>
        <translation>漫游，仅短信</translation>
    </message>
    <message>
        <source>emergency calls only</source>
        <translation>仅限紧急呼叫</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>technology %1</source>
        <translation>制式 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
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
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>fota::MessagePanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Details, %1 notes</source>
        <translation>详情，%1 条提示</translation>
    </message>
    <message>
        <source>Details, 1 note</source>
        <translation>详情，1 条提示</translation>
    </message>
</context>
<context>
    <name>fota::MessageWords</name>
    <message>
        <source>An update is available: from %1 to %2.</source>
        <translation>有可用更新：从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>步骤 %1，%2：%3</translation>
    </message>
    <message>
        <source>Nothing was changed on the module.</source>
        <translation>模块上没有任何更改。</translation>
    </message>
    <message>
        <source>The firmware was not changed. These settings were written: %1.</source>
        <translation>固件未更改。已写入以下设置：%1。</translation>
    </message>
    <message>
        <source>A downloaded file may stay in the module; it does no harm.</source>
        <translation>下载的文件可能留在模块中；它没有害处。</translation>
    </message>
    <message>
        <source>What was uploaded may stay in the module; it does no harm.</source>
        <translation>上传的内容可能留在模块中；它没有害处。</translation>
    </message>
    <message>
        <source>The module runs %1.</source>
        <translation>模块运行的版本是 %1。</translation>
    </message>
    <message>
        <source>The module runs %1. %2</source>
        <translation>模块运行的版本是 %1。%2</translation>
    </message>
    <message>
        <source>The module runs %1, as before.</source>
        <translation>模块运行的版本是 %1，与之前相同。</translation>
    </message>
    <message>
        <source>The module runs %1; before it ran %2, and %3 was wanted.</source>
        <translation>模块运行的版本是 %1；之前是 %2，目标是 %3。</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>没有其他需要做的了。</translation>
    </message>
    <message>
        <source>Start the update to install it.</source>
        <translation>开始更新即可安装。</translation>
    </message>
    <message>
        <source>Start the update again when you are ready; it closes first what is open.</source>
        <translation>准备好后请重新开始更新；更新会先关闭仍打开的会话。</translation>
    </message>
    <message>
        <source>Nothing is left open. Start the update again when you are ready.</source>
        <translation>没有仍打开的会话。准备好后请重新开始更新。</translation>
    </message>
    <message>
        <source>Look at the log, then try again.</source>
        <translation>查看日志，然后重试。</translation>
    </message>
    <message>
        <source>The FTP or data session may still be open; the next run closes it.</source>
        <translation>FTP 会话或数据会话可能仍处于打开状态；下一次任务会将其关闭。</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器回复：%1</translation>
    </message>
    <message>
        <source>The module is not connected.</source>
        <translation>模块未连接。</translation>
    </message>
    <message>
        <source>The program cannot use its data folder: %1.</source>
        <translation>程序无法使用其数据文件夹：%1。</translation>
    </message>
    <message>
        <source>Make the folder yours and writable for nobody else, or choose another one by --data-dir. Then connect again.</source>
        <translation>请将该文件夹设为归您所有且他人不可写，或用 --data-dir 选择另一个文件夹。然后再次连接。</translation>
    </message>
    <message>
        <source>The run waits for its end, or stops safely.</source>
        <translation>任务会等待其结束，或安全停止。</translation>
    </message>
    <message>
        <source>The program goes on all the same.</source>
        <translation>程序仍会继续。</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>任务继续。</translation>
    </message>
    <message>
        <source>The network&apos;s question was answered: %1.</source>
        <translation>已答复网络的询问：%1。</translation>
    </message>
    <message>
        <source>The network wants to update the module&apos;s firmware.</source>
        <translation>网络要更新模块的固件。</translation>
    </message>
    <message>
        <source>The network&apos;s question for an update was not answered in time.</source>
        <translation>未及时答复网络的更新询问。</translation>
    </message>
    <message>
        <source>The network begins to update the module by itself.</source>
        <translation>网络开始自行更新模块。</translation>
    </message>
    <message>
        <source>The module downloads an update from the network: %1 %.</source>
        <translation>模块正在从网络下载更新：%1%。</translation>
    </message>
    <message>
        <source>The module downloads an update from the network.</source>
        <translation>模块正在从网络下载更新。</translation>
    </message>
    <message>
        <source>The network&apos;s update is downloaded; the module will install it and restart.</source>
        <translation>网络推送的更新已下载；模块将进行安装并重启。</translation>
    </message>
    <message>
        <source>The network&apos;s update failed.</source>
        <translation>网络推送的更新失败。</translation>
    </message>
    <message>
        <source>The module says that the network&apos;s update is installed.</source>
        <translation>模块表示网络推送的更新已安装。</translation>
    </message>
    <message>
        <source>The network has no update for the module.</source>
        <translation>网络没有针对该模块的更新。</translation>
    </message>
    <message>
        <source>The network updates the module by itself.</source>
        <translation>网络正在自行更新模块。</translation>
    </message>
    <message>
        <source>The network&apos;s update was followed, but its end is not known.</source>
        <translation>已跟踪网络推送的更新，但其结果未知。</translation>
    </message>
    <message>
        <source>The network has updated the module.</source>
        <translation>网络已更新模块。</translation>
    </message>
    <message>
        <source>The network&apos;s update was rejected.</source>
        <translation>网络推送的更新已被拒绝。</translation>
    </message>
    <message>
        <source>The network&apos;s update was put off; it will ask again.</source>
        <translation>网络推送的更新已推迟；网络会再次询问。</translation>
    </message>
    <message>
        <source>The network&apos;s update is over and has changed nothing.</source>
        <translation>网络推送的更新已结束，未作任何更改。</translation>
    </message>
    <message>
        <source>Connect again later and look at the version.</source>
        <translation>稍后再次连接并查看版本。</translation>
    </message>
    <message>
        <source>The module runs %1; before it ran %2.</source>
        <translation>模块运行的版本是 %1；之前是 %2。</translation>
    </message>
    <message>
        <source>Check whether your own update still fits.</source>
        <translation>检查您自己的更新是否仍然适用。</translation>
    </message>
    <message>
        <source>Keep power and cable connected; %1 so far.</source>
        <translation>请保持电源和线缆连接；目前已用时 %1。</translation>
    </message>
    <message>
        <source>The answer was not accepted: %1</source>
        <translation>答复未被接受：%1</translation>
    </message>
    <message>
        <source>Let it update, put it off or reject it. Without an answer the network decides.</source>
        <translation>让其更新、推迟或拒绝。若不答复，则由网络决定。</translation>
    </message>
    <message>
        <source>This module takes no answer here; the network decides.</source>
        <translation>此模块在此处不接受答复；由网络决定。</translation>
    </message>
    <message>
        <source>When it is over, the version is read.</source>
        <translation>结束后会读取版本。</translation>
    </message>
    <message>
        <source>Let it update</source>
        <translation>让其更新</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>稍后再问</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The module may still be updating: keep power and cable connected.</source>
        <translation>模块可能仍在更新：请保持电源和线缆连接。</translation>
    </message>
    <message>
        <source>the data APN</source>
        <translation>数据 APN</translation>
    </message>
    <message>
        <source>the socket settings</source>
        <translation>套接字设置</translation>
    </message>
    <message>
        <source>the radio, which is on now</source>
        <translation>射频（现已打开）</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted; an update may have been started.</source>
        <translation>%1 的任务被中断；更新可能已启动。</translation>
    </message>
    <message>
        <source>The run of %1 was interrupted before the update.</source>
        <translation>%1 的任务在更新前被中断。</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. The FTP or data session may still be open.</source>
        <translation>固件没有任何更改。FTP 会话或数据会话可能仍处于打开状态。</translation>
    </message>
    <message>
        <source>Attempt %1 did not succeed.</source>
        <translation>第 %1 次尝试未成功。</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>第 %1 次尝试：%2</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware.</source>
        <translation>固件没有任何更改。</translation>
    </message>
    <message>
        <source>The next try begins in %1. You can stop the run meanwhile.</source>
        <translation>下一次尝试将在 %1后开始。在此期间可以停止任务。</translation>
    </message>
    <message>
        <source>The module takes longer than usual: %1 so far.</source>
        <translation>模块用时比平常长：目前已用时 %1。</translation>
    </message>
    <message>
        <source>The module is applying the update: %1 so far.</source>
        <translation>模块正在应用更新：目前已用时 %1。</translation>
    </message>
    <message>
        <source>It usually takes %1.</source>
        <translation>通常需要 %1。</translation>
    </message>
    <message>
        <source>The program waits up to %1.</source>
        <translation>程序最多等待 %1。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. The run waits for your answer.</source>
        <translation>固件没有任何更改。任务正在等待您的回答。</translation>
    </message>
    <message>
        <source>The module is roaming in a foreign network.</source>
        <translation>模块正在外部网络中漫游。</translation>
    </message>
    <message>
        <source>The module is roaming in the network of %1.</source>
        <translation>模块正在 %1 的网络中漫游。</translation>
    </message>
    <message>
        <source>Data may cost extra there. Allow it only if the SIM card&apos;s contract covers it.</source>
        <translation>在那里使用数据可能产生额外费用。仅在 SIM 卡的合约包含漫游时才允许。</translation>
    </message>
    <message>
        <source>The module is set to the APN %1, and the run would use %2.</source>
        <translation>模块设置的 APN 是 %1，而任务将使用 %2。</translation>
    </message>
    <message>
        <source>Keep the module&apos;s APN if it works. If you replace it, the old one stays in the record of the run.</source>
        <translation>如果模块的 APN 可用，请予以保留。如果替换，原 APN 会保留在任务记录中。</translation>
    </message>
    <message>
        <source>Enter the PIN. It is sent once and not kept.</source>
        <translation>请输入 PIN。PIN 只发送一次，不会保存。</translation>
    </message>
    <message>
        <source>Enter the PIN; tries left: %1. It is sent once and not kept.</source>
        <translation>请输入 PIN；剩余尝试次数：%1。PIN 只发送一次，不会保存。</translation>
    </message>
    <message>
        <source>The procedure closes it before the update is applied. Apply the update with it open only if you must.</source>
        <translation>流程会在应用更新之前将其关闭。仅在不得已时才在其打开的状态下应用更新。</translation>
    </message>
    <message>
        <source>Without it nothing can be downloaded. Switch it on only where the module may transmit.</source>
        <translation>射频关闭时无法下载任何内容。仅在允许模块发射的地方打开。</translation>
    </message>
    <message>
        <source>The module is still downloading, and the run stops when it answers.</source>
        <translation>模块仍在下载，待其应答后任务即停止。</translation>
    </message>
    <message>
        <source>Nothing was changed in the firmware. A downloaded file that is not applied may stay in the module and does no harm.</source>
        <translation>固件没有任何更改。已下载但未应用的文件可能留在模块中，没有害处。</translation>
    </message>
    <message>
        <source>You can leave at once. The port is closed then, and the FTP and data sessions are closed at the next start.</source>
        <translation>可以立即离开。届时端口将关闭，FTP 会话和数据会话将在下次启动时关闭。</translation>
    </message>
    <message>
        <source>Allow roaming</source>
        <translation>允许漫游</translation>
    </message>
    <message>
        <source>Do not use roaming</source>
        <translation>不使用漫游</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>替换为 %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>输入 PIN</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <source>Apply the update anyway</source>
        <translation>仍然应用更新</translation>
    </message>
    <message>
        <source>Do not update</source>
        <translation>不更新</translation>
    </message>
    <message>
        <source>Switch the radio on</source>
        <translation>打开射频</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Leave at once</source>
        <translation>立即离开</translation>
    </message>
    <message>
        <source>Wait for the module</source>
        <translation>等待模块</translation>
    </message>
    <message>
        <source>The module restarts for the network&apos;s update; restarts so far: %1.</source>
        <translation>模块因网络推送的更新而重启；目前已重启次数：%1。</translation>
    </message>
    <message>
        <source>Check again: if the server offers a further update, it is a run of its own, with its own consent.</source>
        <translation>再次检查：如果服务器提供后续更新，则属于一次单独的任务，需要单独同意。</translation>
    </message>
    <message>
        <source>The module has restarted and is asked for its version: %1 so far.</source>
        <translation>模块已重启，正在查询其版本：目前已用时 %1。</translation>
    </message>
    <message>
        <source>The program connects again by itself as soon as the port is back.</source>
        <translation>端口恢复后程序会自动重新连接。</translation>
    </message>
    <message>
        <source>Times that this file was applied to this module before: %1. It still runs %2.</source>
        <translation>此文件之前已应用于此模块的次数：%1。模块运行的版本仍是 %2。</translation>
    </message>
    <message>
        <source>Another module is at the port than the one that was connected.</source>
        <translation>端口上的模块不是先前连接的那个。</translation>
    </message>
    <message>
        <source>Connect the one that was there before, or press Connect to go on with this one.</source>
        <translation>请接回先前的模块，或按“连接”改用这个模块。</translation>
    </message>
    <message>
        <source>%1 (%2 at %3)</source>
        <extracomment>A run: when it was, the module&apos;s model, its port</extracomment>
        <translation>%1（%3 上的 %2）</translation>
    </message>
</context>
<context>
    <name>fota::ModuleBar</name>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port state</source>
        <translation>端口状态</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>SIM state</source>
        <translation>SIM 卡状态</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data session</source>
        <translation>数据会话</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
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
        <translation>正在打开</translation>
    </message>
    <message>
        <source>asking the module</source>
        <translation>正在询问模块</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>gone, waiting for its return</source>
        <translation>已消失，等待其重新出现</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>No module</source>
        <translation>无模块</translation>
    </message>
    <message>
        <source>not a known module</source>
        <translation>不是已知模块</translation>
    </message>
    <message>
        <source>profile of %1, chosen by hand</source>
        <translation>%1 的配置文件，手动选择</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>State of the registration and the network&apos;s technology: &quot;home network, Cat M1&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>open, context %1</source>
        <translation>已打开，上下文 %1</translation>
    </message>
    <message>
        <source>%1, context %2</source>
        <translation>%1，上下文 %2</translation>
    </message>
    <message>
        <source>Copy all that is known of the module</source>
        <translation>复制模块的全部已知信息</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Signal as the module says it</source>
        <translation>模块报告的信号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of what is copied: name and value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sub-version</source>
        <translation>子版本</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识信息</translation>
    </message>
    <message>
        <source>AcT %1</source>
        <extracomment>Access technology: the standard&apos;s own abbreviation, and its number</extracomment>
        <translation>AcT %1</translation>
    </message>
    <message>
        <source>The module says “%1”.</source>
        <translation>模块报告“%1”。</translation>
    </message>
    <message>
        <source>Level %1 of 0 to 31, bit error class %2 of 0 to 7; 99 is not known.</source>
        <translation>电平 %1（0 至 31），误码率等级 %2（0 至 7）；99 表示未知。</translation>
    </message>
    <message>
        <source>The module says %1 of 0 to 97.</source>
        <translation>模块报告 %1（0 至 97）。</translation>
    </message>
    <message>
        <source>The module says %1 of 0 to 34.</source>
        <translation>模块报告 %1（0 至 34）。</translation>
    </message>
    <message>
        <source>stat %1</source>
        <extracomment>State of the registration: the standard&apos;s own abbreviation, and its number</extracomment>
        <translation>stat %1</translation>
    </message>
    <message>
        <source>The module says state %1, technology %2.</source>
        <translation>模块报告状态 %1，制式 %2。</translation>
    </message>
    <message>
        <source>The module says state %1.</source>
        <translation>模块报告状态 %1。</translation>
    </message>
    <message>
        <source>none: a log</source>
        <translation>无：日志</translation>
    </message>
</context>
<context>
    <name>fota::PastePanel</name>
    <message>
        <source>Pasted commands</source>
        <translation>已粘贴的命令</translation>
    </message>
    <message>
        <source>Lines to be sent</source>
        <translation>待发送的行</translation>
    </message>
    <message numerus="yes">
        <source>More than %n line(s) at once are not sent.</source>
        <translation>
            <numerusform>一次最多发送 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 cannot be sent: %2 So none is.</source>
        <translation>第 %1 行无法发送：%2因此所有行均不发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these lines has typographic quotes, which the module does not understand. Send all, with straight ones, each when the one before has ended well?</source>
        <translation>
            <numerusform>其中 %n 行含有弯引号，模块无法识别。是否改用直引号发送全部行，每行在上一行成功结束后发送？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send these %n line(s), each when the one before has ended well?</source>
        <translation>
            <numerusform>是否发送这 %n 行，每行在上一行成功结束后发送？</numerusform>
        </translation>
    </message>
    <message>
        <source>Send with straight quotes</source>
        <translation>用直引号发送</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>全部发送</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Line %1 of %2 is sent.</source>
        <translation>正在发送第 %1/%2 行。</translation>
    </message>
    <message>
        <source>sent, waits for its end</source>
        <translation>已发送，等待结束</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has not ended well: %2. %n line(s) after it were not sent.</source>
        <translation>
            <numerusform>第 %1 行未成功结束：%2。其后的 %n 行未发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) have ended well.</source>
        <translation>
            <numerusform>全部 %n 行均已成功结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n line(s) were not sent.</source>
        <translation>
            <numerusform>已停止。%n 行未发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1. %n line(s) were not sent.</source>
        <translation>
            <numerusform>已停止：%1。%n 行未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops when line %1 has ended.</source>
        <translation>第 %1 行结束后停止。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1   — %2</source>
        <extracomment>a command, and what became of it</extracomment>
        <translation>%1   — %2</translation>
    </message>
    <message>
        <source>“%1” (U+%2) is not printable ASCII.</source>
        <translation>“%1”（U+%2）不是可打印的 ASCII 字符。</translation>
    </message>
    <message>
        <source>A command begins with AT.</source>
        <translation>命令以 AT 开头。</translation>
    </message>
    <message>
        <source>It begins a transfer of a file, which Update from a file does.</source>
        <translation>它会开始传输文件；这由“从文件更新”来做。</translation>
    </message>
</context>
<context>
    <name>fota::PlotBands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The uppermost band of the plot: name of the curve, and how good it is there</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fota::PlotReadout</name>
    <message>
        <source>Signal at the cursor</source>
        <translation>光标处的信号</translation>
    </message>
</context>
<context>
    <name>fota::PortCombo</name>
    <message>
        <source>no permission</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>answers AT</source>
        <translation>应答 AT</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Other port…</source>
        <translation>其他端口…</translation>
    </message>
    <message>
        <source>/dev/ttyUSB0, tcp://host:port, sim:name</source>
        <translation>/dev/ttyUSB0、tcp://host:port、sim:name</translation>
    </message>
    <message>
        <source>No port found</source>
        <translation>未找到端口</translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation>选择端口</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>Of a port in the list: it was there, or is remembered, and is not there now</extracomment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>busy: %1</source>
        <translation>占用：%1</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>接口 %1</translation>
    </message>
</context>
<context>
    <name>fota::PreflightCard</name>
    <message>
        <source>Checked at %1</source>
        <translation>检查时间 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a row of what was looked at: its state, then the reason</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fota::PreflightWords</name>
    <message>
        <source>The check file names %1, which is newer, in %2.</source>
        <translation>检查文件在 %2 中列出的 %1 较新。</translation>
    </message>
    <message>
        <source>The check file names %1 in %2; which version is newer cannot be told.</source>
        <translation>检查文件在 %2 中列出 %1；无法判断哪个版本较新。</translation>
    </message>
    <message>
        <source>The check file names %1, which is older, in %2.</source>
        <translation>检查文件在 %2 中列出的 %1 较旧。</translation>
    </message>
    <message>
        <source>That %2 leads to %1 was typed, not read from a check file.</source>
        <translation>%2 所更新到的版本 %1 是手动填写的，并非从检查文件中读取。</translation>
    </message>
    <message>
        <source>Its name says that it is for %1.</source>
        <translation>其名称表明它针对 %1。</translation>
    </message>
    <message>
        <source>Its name, %1, does not say for which version it is.</source>
        <translation>其名称 %1 未说明它针对哪个版本。</translation>
    </message>
    <message>
        <source>%1 is %2 above a weak signal (%3).</source>
        <translation>%1，比弱信号（%3）高 %2。</translation>
    </message>
    <message>
        <source>%1 is %2 too weak (%3 is the limit): the download may be cut off.</source>
        <translation>%1，比限值（%3）低 %2，信号过弱：下载可能中断。</translation>
    </message>
    <message>
        <source>The module told no signal strength.</source>
        <translation>模块未报告信号强度。</translation>
    </message>
    <message>
        <source>The module is in its home network.</source>
        <translation>模块在其归属网络中。</translation>
    </message>
    <message>
        <source>The module is roaming: the download may cost.</source>
        <translation>模块正在漫游：下载可能产生费用。</translation>
    </message>
    <message>
        <source>The module told no registration.</source>
        <translation>模块未报告注册状态。</translation>
    </message>
    <message>
        <source>The SIM card is ready.</source>
        <translation>SIM 卡已就绪。</translation>
    </message>
    <message>
        <source>The update over the serial line needs no network.</source>
        <translation>经由串口线路的更新不需要网络。</translation>
    </message>
    <message>
        <source>No other program is known to have it open.</source>
        <translation>未发现其他程序打开此端口。</translation>
    </message>
    <message>
        <source>%1 has it open, too, and could write into the update.</source>
        <translation>%1 也打开了此端口，可能在更新期间向其写入。</translation>
    </message>
    <message>
        <source>The modem service of the system did not leave it alone: %1</source>
        <translation>系统的调制解调器服务未放开此端口：%1</translation>
    </message>
    <message>
        <source>Who else uses %1, which is no device of this computer, is not known.</source>
        <translation>%1 不是此计算机的设备，无法得知还有谁在使用它。</translation>
    </message>
    <message>
        <source>%1 are free in %2.</source>
        <translation>%2 中有 %1 可用空间。</translation>
    </message>
    <message>
        <source>Only %1 are free in %2, for the record of the run.</source>
        <translation>%2 中仅有 %1 可用空间，用于保存任务记录。</translation>
    </message>
    <message>
        <source>How much room there is in %1 is not known.</source>
        <translation>%1 中有多少可用空间未知。</translation>
    </message>
    <message>
        <source>This computer is not known to run on battery.</source>
        <translation>未发现此计算机使用电池供电。</translation>
    </message>
    <message>
        <source>This computer runs on battery, at %1 %.</source>
        <translation>此计算机正使用电池供电，电量 %1%。</translation>
    </message>
    <message>
        <source>This computer runs on battery, at %1 %: connect its power supply.</source>
        <translation>此计算机正使用电池供电，电量 %1%：请连接其电源。</translation>
    </message>
    <message>
        <source>Where this computer gets its power from is not known.</source>
        <translation>此计算机的供电来源未知。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Base of the file</source>
        <translation>文件的基础版本</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>fota::ProfilePanel</name>
    <message>
        <source>Other for these modules</source>
        <translation>此类模块的不同设置</translation>
    </message>
    <message>
        <source>as for all modules</source>
        <translation>与所有模块相同</translation>
    </message>
    <message>
        <source>FTP mode</source>
        <translation>FTP 模式</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>被动</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>主动</translation>
    </message>
    <message>
        <source>never written into this module</source>
        <translation>绝不写入此模块</translation>
    </message>
    <message>
        <source>It holds for the runs of a module of this profile, before what is set for all modules. An APN that is given here is also the leave to replace another one.</source>
        <translation>适用于此配置文件的模块的任务，优先于为所有模块所作的设置。在此填写 APN 也表示允许替换另一个 APN。</translation>
    </message>
    <message>
        <source>What the profile holds</source>
        <translation>配置文件的内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>family and category of a module</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>All of it is confirmed.</source>
        <translation>全部内容均已确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the values are not confirmed by a module or a document.</source>
        <translation>
            <numerusform>其中 %n 个值未经模块或文档确认。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::ProfileWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Data context</source>
        <translation>数据上下文</translation>
    </message>
    <message>
        <source>PDP type</source>
        <translation>PDP 类型</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>APN is never written</source>
        <translation>从不写入 APN</translation>
    </message>
    <message>
        <source>Registration is asked with</source>
        <translation>注册查询命令</translation>
    </message>
    <message>
        <source>Version has a last number of its own</source>
        <translation>版本的末位编号单独给出</translation>
    </message>
    <message>
        <source>FTP is reopened between two files</source>
        <translation>两个文件之间重新打开 FTP</translation>
    </message>
    <message>
        <source>Form of the download</source>
        <translation>下载命令的形式</translation>
    </message>
    <message>
        <source>Longest file name</source>
        <translation>文件名最大长度</translation>
    </message>
    <message>
        <source>Pause after the FTP login</source>
        <translation>FTP 登录后的停顿</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Network&apos;s update can be answered</source>
        <translation>可答复网络推送的更新</translation>
    </message>
    <message>
        <source>File is checked before it is applied</source>
        <translation>文件在应用前经过检查</translation>
    </message>
    <message>
        <source>Restarts of an update</source>
        <translation>更新的重启次数</translation>
    </message>
    <message>
        <source>Usual seconds of the restarts</source>
        <translation>重启的通常秒数</translation>
    </message>
    <message>
        <source>Form of the local update</source>
        <translation>本地更新命令的形式</translation>
    </message>
    <message>
        <source>Blocks of the local update</source>
        <translation>本地更新的数据块</translation>
    </message>
    <message>
        <source>%1 bytes, %2 s apart</source>
        <translation>%1 字节，间隔 %2 秒</translation>
    </message>
    <message>
        <source>Largest file of the local update (bytes)</source>
        <translation>本地更新的最大文件（字节）</translation>
    </message>
    <message>
        <source>A local file is checked before it is applied</source>
        <translation>本地文件在应用前经过检查</translation>
    </message>
    <message>
        <source>A local file is applied with</source>
        <translation>应用本地文件的命令</translation>
    </message>
    <message>
        <source>Slowest fair download (B/s)</source>
        <translation>可接受的最低下载速度（B/s）</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>AT guide of the LE910 V2, #OTASUAN</source>
        <translation>LE910 V2 的 AT 手册，#OTASUAN</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver does not name this module</source>
        <translation>MultiTech 的驱动程序未提及此模块</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver refuses to write it</source>
        <translation>MultiTech 的驱动程序拒绝写入</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver uses 1</source>
        <translation>MultiTech 的驱动程序使用 1</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver uses IP</source>
        <translation>MultiTech 的驱动程序使用 IP</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver uses the same</source>
        <translation>MultiTech 的驱动程序使用相同的值</translation>
    </message>
    <message>
        <source>MultiTech&apos;s driver writes it</source>
        <translation>MultiTech 的驱动程序会写入</translation>
    </message>
    <message>
        <source>a public updater of LE910-NA1, of the same family</source>
        <translation>同系列 LE910-NA1 的公开更新程序</translation>
    </message>
    <message>
        <source>a public updater of this module</source>
        <translation>此模块的公开更新程序</translation>
    </message>
    <message>
        <source>a public updater of this module: 2 to 5 minutes</source>
        <translation>此模块的公开更新程序：2 至 5 分钟</translation>
    </message>
    <message>
        <source>a shipped LE910 driver, which reopens FTP between its two files</source>
        <translation>已发布的 LE910 驱动程序，在两个文件之间重新打开 FTP</translation>
    </message>
    <message>
        <source>a shipped LE910 driver, which waits 2 s</source>
        <translation>已发布的 LE910 驱动程序，等待 2 秒</translation>
    </message>
    <message>
        <source>note 4.d</source>
        <translation>应用说明 4.d</translation>
    </message>
    <message>
        <source>note 4.o</source>
        <translation>应用说明 4.o</translation>
    </message>
    <message>
        <source>session log of the note</source>
        <translation>应用说明中的会话日志</translation>
    </message>
    <message>
        <source>the note, whose steps are the same for every module</source>
        <translation>应用说明，其步骤对所有模块都相同</translation>
    </message>
</context>
<context>
    <name>fota::ProfilesPage</name>
    <message>
        <source>Module profiles</source>
        <translation>模块配置文件</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>model of a module and its category, e.g. Cat M1</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>fota::ProgressCard</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Present version</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>Target version</source>
        <translation>目标版本</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1，通常 %2</translation>
    </message>
    <message>
        <source>%1, usually %2 to %3</source>
        <translation>%1，通常 %2 至 %3</translation>
    </message>
</context>
<context>
    <name>fota::PushCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Update by the network</source>
        <translation>网络推送的更新</translation>
    </message>
    <message>
        <source>Progress of the network&apos;s update</source>
        <translation>网络推送更新的进度</translation>
    </message>
</context>
<context>
    <name>fota::RegistrationStrip</name>
    <message>
        <source>Registration over time</source>
        <translation>注册随时间的变化</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4</source>
        <translation>%1，从 %2 至 %3，%4</translation>
    </message>
    <message>
        <source>The registration was not read yet.</source>
        <translation>尚未读取注册。</translation>
    </message>
</context>
<context>
    <name>fota::ReplayBar</name>
    <message>
        <source>with the stamps of Tera Term</source>
        <translation>带 Tera Term 时间戳</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>a session bundle</source>
        <translation>会话包</translation>
    </message>
    <message>
        <source>with dates and times</source>
        <translation>带日期和时间</translation>
    </message>
    <message>
        <source>with times of day</source>
        <translation>带时刻</translation>
    </message>
    <message>
        <source>of ModemManager</source>
        <translation>来自 ModemManager</translation>
    </message>
    <message>
        <source>of Mbed OS</source>
        <translation>来自 Mbed OS</translation>
    </message>
    <message>
        <source>without times</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>no whole procedure</source>
        <translation>流程不完整</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Session %1: %2, %3</source>
        <translation>会话 %1：%2，%3</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <extracomment>The mark of a window that shows a log</extracomment>
        <translation>回放</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Session of the log</source>
        <translation>日志中的会话</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n line(s)</source>
        <translation>
            <numerusform>%1，%2，%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the analysis</source>
        <translation>停止分析</translation>
    </message>
    <message>
        <source>%1 is being unpacked: %2 %</source>
        <translation>正在解包 %1：%2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 is being analyzed: %2 %, %Ln session(s)</source>
        <translation>
            <numerusform>正在分析 %1：%2 %，%Ln 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, analyzed up to there</source>
        <extracomment>%1 is &quot;name, format, 123 lines&quot;</extracomment>
        <translation>%1，仅分析到此处</translation>
    </message>
    <message>
        <source>%1, %2 of %3 sessions listed</source>
        <extracomment>%1 is &quot;name, format, 123 lines&quot;</extracomment>
        <translation>%1，列出 %3 个会话中的 %2 个</translation>
    </message>
</context>
<context>
    <name>fota::ReplayControls</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>how fast a log is played; %1 is a number</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>日志中的位置</translation>
    </message>
    <message>
        <source>State of the replay</source>
        <translation>回放状态</translation>
    </message>
    <message>
        <source>To the next command of the engine</source>
        <translation>到流程的下一条命令</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Not replayed: %1</source>
        <translation>无法回放：%1</translation>
    </message>
    <message>
        <source>Command %1 of %2</source>
        <translation>第 %1 条命令，共 %2 条</translation>
    </message>
</context>
<context>
    <name>fota::ReplayView</name>
    <message>
        <source>The log is replayed: the engine runs against it.</source>
        <translation>正在回放日志：流程对照日志运行。</translation>
    </message>
    <message>
        <source>Nothing is sent to any module.</source>
        <translation>不会向任何模块发送任何内容。</translation>
    </message>
    <message>
        <source>The step ended: %1. In the log it ended: %2.</source>
        <extracomment>%1 and %2 are states of a step, such as &quot;done&quot;</extracomment>
        <translation>该步骤的结果：%1。日志中的结果：%2。</translation>
    </message>
    <message>
        <source>Save as scenario</source>
        <translation>另存为场景</translation>
    </message>
    <message>
        <source>Scenarios of a simulated module (*.json)</source>
        <translation>模拟模块的场景 (*.json)</translation>
    </message>
    <message>
        <source>No scenario was written: %1</source>
        <translation>未写入场景：%1</translation>
    </message>
    <message>
        <source>Scenario written to %1; identifiers in it are made up</source>
        <translation>场景已写入 %1；其中的标识均为虚构</translation>
    </message>
    <message>
        <source>A log of this size is not replayed.</source>
        <translation>此大小的日志不能回放。</translation>
    </message>
</context>
<context>
    <name>fota::ReplayWords</name>
    <message>
        <source>%1 is sent next; the log has %3 first, in line %2. The engine does without it.</source>
        <extracomment>%1 and %3 are AT commands, %2 is the number of a line</extracomment>
        <translation>接下来发送 %1；日志中在它之前还有第 %2 行的 %3。流程不需要它。</translation>
    </message>
    <message>
        <source>%1 is not in the log. It gets the answer to %2: another file was downloaded then.</source>
        <extracomment>%1 and %2 are AT commands</extracomment>
        <translation>日志中没有 %1。它得到 %2 的应答：当时下载的是另一个文件。</translation>
    </message>
    <message>
        <source>%1 is not in the log. Its answer is made up: what any module says, or what the log implies.</source>
        <extracomment>%1 is an AT command</extracomment>
        <translation>日志中没有 %1。其应答是虚构的：任何模块都会这样回答，或可由日志推知。</translation>
    </message>
    <message>
        <source>%1 is not in the log, and nothing tells what the module would have answered. It gets ERROR.</source>
        <extracomment>%1 is an AT command</extracomment>
        <translation>日志中没有 %1，也无从得知模块会如何应答。它得到 ERROR。</translation>
    </message>
    <message>
        <source>%1 is sent, and the log ends before it: from here on nothing answers.</source>
        <extracomment>%1 is an AT command</extracomment>
        <translation>发送了 %1，而日志在此之前已结束：此后没有任何应答。</translation>
    </message>
    <message>
        <source>The replay ended: %1. The log shows no end.</source>
        <extracomment>%1 is a verdict, such as &quot;Updated&quot;</extracomment>
        <translation>回放的结果：%1。日志没有显示结果。</translation>
    </message>
    <message>
        <source>The replay ended as the log did: %1.</source>
        <extracomment>%1 is a verdict, such as &quot;Updated&quot;</extracomment>
        <translation>回放与日志的结果相同：%1。</translation>
    </message>
    <message>
        <source>The replay ended otherwise than the log: %1 instead of %2.</source>
        <extracomment>%1 and %2 are verdicts, such as &quot;Updated&quot;</extracomment>
        <translation>回放与日志的结果不同：是 %1，而不是 %2。</translation>
    </message>
</context>
<context>
    <name>fota::ReplyMeaning</name>
    <message>
        <source>the network wants to update the firmware and waits for an answer</source>
        <translation>网络要更新固件，正在等待答复</translation>
    </message>
    <message>
        <source>the network&apos;s question was not answered in time</source>
        <translation>未及时答复网络的询问</translation>
    </message>
    <message>
        <source>the network begins an update without a question</source>
        <translation>网络未经询问即开始更新</translation>
    </message>
    <message>
        <source>the module talks to the network&apos;s update server</source>
        <translation>模块正与网络的更新服务器通信</translation>
    </message>
    <message>
        <source>the download of an update begins</source>
        <translation>开始下载更新</translation>
    </message>
    <message>
        <source>%1 % of an update are downloaded</source>
        <translation>更新已下载 %1%</translation>
    </message>
    <message>
        <source>an update is being downloaded</source>
        <translation>正在下载更新</translation>
    </message>
    <message>
        <source>the update is downloaded</source>
        <translation>更新已下载</translation>
    </message>
    <message>
        <source>the delta file is whole and fits</source>
        <translation>差分文件完整且适用</translation>
    </message>
    <message>
        <source>the delta file does not fit the running version</source>
        <translation>差分文件不适用于正在运行的版本</translation>
    </message>
    <message>
        <source>the delta file is damaged or is none</source>
        <translation>差分文件已损坏，或不是差分文件</translation>
    </message>
    <message>
        <source>the delta file was refused</source>
        <translation>差分文件被拒绝</translation>
    </message>
    <message>
        <source>the module restarts into the new firmware</source>
        <translation>模块重启并进入新固件</translation>
    </message>
    <message>
        <source>the module runs the new firmware</source>
        <translation>模块运行的是新固件</translation>
    </message>
    <message>
        <source>the server was told of the update</source>
        <translation>已将更新告知服务器</translation>
    </message>
    <message>
        <source>the update failed</source>
        <translation>更新失败</translation>
    </message>
    <message>
        <source>the server has no update</source>
        <translation>服务器上没有更新</translation>
    </message>
    <message>
        <source>the data session of the update is over</source>
        <translation>更新所用的数据会话已结束</translation>
    </message>
    <message>
        <source>of an update; this program does not know the text</source>
        <translation>与更新有关；本程序不认识该文本</translation>
    </message>
    <message>
        <source>Final result</source>
        <translation>最终结果</translation>
    </message>
    <message>
        <source>the command has ended well</source>
        <translation>命令成功结束</translation>
    </message>
    <message>
        <source>the command was refused; no reason told</source>
        <translation>命令被拒绝；未说明原因</translation>
    </message>
    <message>
        <source>Data mode</source>
        <translation>数据模式</translation>
    </message>
    <message>
        <source>from here on the bytes are those of a file</source>
        <translation>从此处起，字节为文件内容</translation>
    </message>
    <message>
        <source>End of the data mode</source>
        <translation>数据模式结束</translation>
    </message>
    <message>
        <source>the connection has ended, whether or not all came</source>
        <translation>连接已结束，无论是否已全部到达</translation>
    </message>
    <message>
        <source>A call comes in</source>
        <translation>有来电</translation>
    </message>
    <message>
        <source>Data for a socket has come</source>
        <translation>套接字有数据到达</translation>
    </message>
    <message>
        <source>The module has started</source>
        <translation>模块已启动</translation>
    </message>
    <message>
        <source>Error result of messages (+CMS)</source>
        <translation>短信的错误结果（+CMS）</translation>
    </message>
    <message>
        <source>Error result (+CME)</source>
        <translation>错误结果（+CME）</translation>
    </message>
    <message>
        <source>the command was refused; this program does not know the reason</source>
        <translation>命令被拒绝；本程序不认识该原因</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>A line of the module</source>
        <translation>模块的一行内容</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>值 %1</translation>
    </message>
    <message>
        <source>Report of an update</source>
        <translation>关于更新的上报</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>A line that this program does not know</source>
        <translation>本程序不认识的行</translation>
    </message>
</context>
<context>
    <name>fota::ReportWords</name>
    <message>
        <source>The log shows no whole update.</source>
        <translation>日志中没有完整的更新过程。</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>更新前版本</translation>
    </message>
    <message>
        <source>Version wanted</source>
        <translation>目标版本</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>更新后版本</translation>
    </message>
    <message>
        <source>Sub-version</source>
        <translation>子版本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 lines from line %2 on, %3 commands, format %4</source>
        <translation>从第 %2 行起共 %1 行，%3 条命令，格式 %4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>%1 values, %2 to %3</source>
        <translation>%1 个值，%2 至 %3</translation>
    </message>
    <message>
        <source>Nothing had to be removed from this report.</source>
        <translation>本报告无需移除任何内容。</translation>
    </message>
    <message>
        <source>Removed from this report, a token in the place of each value: %1.</source>
        <translation>已从本报告中移除，每个值以标记代替：%1。</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>保留：%1。</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>关于 %1 的报告</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>第 %1 个会话，共 %2 个</translation>
    </message>
    <message>
        <source>The log has %1 more sessions.</source>
        <translation>日志中还有 %1 个会话。</translation>
    </message>
</context>
<context>
    <name>fota::RunFlow</name>
    <message>
        <source>The password for %1 on %2 is needed.</source>
        <translation>需要 %2 上用户 %1 的密码。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends, never in a file.</source>
        <translation>密码在程序结束前保存在内存中，绝不写入文件。</translation>
    </message>
    <message>
        <source>Use it and check</source>
        <translation>使用并检查</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>%1 is not a module that the program knows.</source>
        <translation>%1 不是程序认识的模块。</translation>
    </message>
    <message>
        <source>It was identified and is not changed. Not known are its data context, how it takes files, and how it restarts.</source>
        <translation>该模块已被识别，未作更改。未知的是其数据上下文、接收文件的方式以及重启方式。</translation>
    </message>
    <message>
        <source>To update it, choose the profile of its nearest relative; the consent will say so.</source>
        <translation>要更新该模块，请选择最接近型号的配置文件；同意窗口会注明这一点。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>使用此配置文件</translation>
    </message>
    <message>
        <source>The module keeps updating without this program.</source>
        <translation>没有本程序，模块也会继续更新。</translation>
    </message>
    <message>
        <source>Keep power connected.</source>
        <translation>请保持电源连接。</translation>
    </message>
    <message>
        <source>Stop watching?</source>
        <translation>停止监视？</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>继续监视</translation>
    </message>
    <message>
        <source>Stop watching and close</source>
        <translation>停止监视并关闭</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>有任务正在进行。</translation>
    </message>
    <message>
        <source>The module is not being changed yet; what is open will be closed first.</source>
        <translation>尚未开始更改模块；仍打开的会话会先关闭。</translation>
    </message>
    <message>
        <source>Stop it and close the window?</source>
        <translation>停止任务并关闭窗口？</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续任务</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Try the common speeds</source>
        <translation>尝试常用速率</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
</context>
<context>
    <name>fota::RunPage</name>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping when the module has answered…</source>
        <translation>模块应答后即停止…</translation>
    </message>
    <message>
        <source>Asking the module…</source>
        <translation>正在询问模块…</translation>
    </message>
    <message>
        <source>No module connected</source>
        <translation>未连接模块</translation>
    </message>
    <message>
        <source>Choose a port and press Connect.</source>
        <translation>选择端口，然后按“连接”。</translation>
    </message>
    <message>
        <source>Check asks the server for a newer version and applies nothing.</source>
        <translation>“检查”向服务器查询较新版本，不应用任何内容。</translation>
    </message>
</context>
<context>
    <name>fota::SavedCommands</name>
    <message>
        <source>A command has no text.</source>
        <translation>有一条命令没有内容。</translation>
    </message>
    <message>
        <source>A command that may hold a password or a PIN is not kept.</source>
        <translation>可能含有密码或 PIN 的命令不予保存。</translation>
    </message>
    <message>
        <source>“%1” has no reply: %2</source>
        <translation>“%1”没有回复：%2</translation>
    </message>
    <message>
        <source>“%1” has ended well after %2: %3</source>
        <translation>“%1”已成功结束，用时 %2：%3</translation>
    </message>
    <message>
        <source>“%1” has failed after %2: %3</source>
        <translation>“%1”失败，用时 %2：%3</translation>
    </message>
    <message>
        <source>“%1” is as expected after %2: %3</source>
        <translation>“%1”与预期相符，用时 %2：%3</translation>
    </message>
    <message>
        <source>“%1” is not as expected: no line of the reply has “%2”. It ended with %3.</source>
        <translation>“%1”与预期不符：回复中没有一行含有“%2”。结束时为 %3。</translation>
    </message>
</context>
<context>
    <name>fota::SavedCommandsDialog</name>
    <message>
        <source>Saved commands</source>
        <translation>已保存的命令</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>They are sent from the menu beside Send, and the reply is held against what is expected. They are kept in a plain file: none with a password or a PIN.</source>
        <translation>可从“发送”旁的菜单发送，回复会与预期进行比较。命令以明文保存在文件中：含有密码或 PIN 的命令不予保存。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>as the menu shows it</source>
        <translation>菜单中显示的名称</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>预期回复</translation>
    </message>
    <message>
        <source>part of a line; else OK</source>
        <translation>一行的一部分；不填则为 OK</translation>
    </message>
    <message>
        <source>Limit in seconds</source>
        <translation>时限（秒）</translation>
    </message>
    <message>
        <source>as for others</source>
        <translation>与其他命令相同</translation>
    </message>
    <message>
        <source>(no command yet)</source>
        <translation>（尚无命令）</translation>
    </message>
    <message numerus="yes">
        <source>The limit is at most %n second(s).</source>
        <translation>
            <numerusform>时限最多为 %n 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::SearchBar</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>How a day is written</extracomment>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>IMEI, model, version, operator, tag, note…</source>
        <translation>IMEI、型号、版本、运营商、标签、备注…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>任意结论</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>两个日期之间…</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>从此日起</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>到此日止</translation>
    </message>
</context>
<context>
    <name>fota::ServerPage</name>
    <message>
        <source>Server and password</source>
        <translation>服务器和密码</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>name or address, port if not 21</source>
        <translation>名称或地址；端口不是 21 时须填写</translation>
    </message>
    <message>
        <source>A name or an IPv4 address is needed, with :port where it is not 21.</source>
        <translation>需要名称或 IPv4 地址；端口不是 21 时须加 :端口。</translation>
    </message>
    <message>
        <source>Printable ASCII without blank, quote, comma and backslash can be sent to the module.</source>
        <translation>只有可打印的 ASCII 字符可以发送给模块，空格、引号、逗号和反斜杠除外。</translation>
    </message>
    <message>
        <source>Letters, digits, points, hyphens, underscores and slashes can be sent to the module.</source>
        <translation>只有字母、数字、点、连字符、下划线和斜杠可以发送给模块。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>密码保存方式</translation>
    </message>
    <message>
        <source>Ask each time, keep none</source>
        <translation>每次询问，不保存</translation>
    </message>
    <message>
        <source>In the keychain of the system</source>
        <translation>保存在系统的密钥环中</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>清除密码</translation>
    </message>
    <message>
        <source>The password is forgotten, in the keychain, too.</source>
        <translation>密码已清除，密钥环中的密码也已清除。</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>需要时询问</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>the one after login</source>
        <translation>登录后所在的文件夹</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>firmwarecheck.csv; may hold {imei}</source>
        <translation>firmwarecheck.csv；可含 {imei}</translation>
    </message>
    <message>
        <source>FTP mode</source>
        <translation>FTP 模式</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>被动</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>主动</translation>
    </message>
    <message>
        <source>FTP sends user, password and files in clear text. The password is kept in memory until the program ends, or in the keychain; never in a file.</source>
        <translation>FTP 以明文发送用户、密码和文件。密码在程序结束前保存在内存中，或保存在密钥环中；绝不写入文件。</translation>
    </message>
    <message>
        <source>kept for this session</source>
        <translation>在本次会话中保留</translation>
    </message>
</context>
<context>
    <name>fota::SessionCard</name>
    <message>
        <source>About the session</source>
        <translation>关于会话</translation>
    </message>
    <message>
        <source>Note on the session</source>
        <translation>会话备注</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Verdict of the session</source>
        <translation>会话结论</translation>
    </message>
    <message>
        <source>Tags of the session</source>
        <translation>会话标签</translation>
    </message>
    <message>
        <source>customer 7, bench test</source>
        <translation>客户 7，台架测试</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>What is worth remembering</source>
        <translation>值得记住的内容</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>It lies on another bench, where it is opened and gets its tags and note.</source>
        <translation>它在另一工位上，在那里打开并设置标签和备注。</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>fota::SessionWords</name>
    <message>
        <source>no end on record</source>
        <translation>无结束记录</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>无运行</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Of a fault, as &quot;F04&quot;</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>A firmware version</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>A firmware version</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A firmware version</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a session; its id</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>Names the file of the session that cannot be read</extracomment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>fota::SettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面列表</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Look at “%1”</source>
        <translation>请查看“%1”</translation>
    </message>
    <message>
        <source>The settings, without passwords, were written to %1</source>
        <translation>设置（不含密码）已写入 %1</translation>
    </message>
    <message>
        <source>The settings were not written: %1</source>
        <translation>设置未写入：%1</translation>
    </message>
    <message>
        <source>All that the file holds is in the fields; it counts once it is saved.</source>
        <translation>文件中的全部内容已填入各字段；保存后生效。</translation>
    </message>
    <message numerus="yes">
        <source>What is in the fields now counts once it is saved. %n of the file&apos;s values were not taken:</source>
        <translation>
            <numerusform>字段中现有的内容在保存后生效。文件中有 %n 个值未采用：</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>fota::SharedHistoryPage</name>
    <message>
        <source>Shared history</source>
        <translation>共享历史</translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation>PostgreSQL 服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>none: this bench keeps its own history</source>
        <translation>无：本工位自行保存历史</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>使用已保存的</translation>
    </message>
    <message>
        <source>Name of this bench</source>
        <translation>本工位的名称</translation>
    </message>
    <message>
        <source>the computer&apos;s</source>
        <translation>计算机名</translation>
    </message>
    <message>
        <source>Also where the server offers no encryption</source>
        <translation>服务器不提供加密时也连接</translation>
    </message>
    <message>
        <source>History server</source>
        <translation>历史服务器</translation>
    </message>
    <message>
        <source>History user</source>
        <translation>历史服务器用户</translation>
    </message>
    <message>
        <source>History password</source>
        <translation>历史服务器密码</translation>
    </message>
    <message>
        <source>Sessions are kept in this computer first and sent when the server is there; none is lost while it is away. The password is kept in the keychain of the system, in no file. All of it takes effect when the program starts next.</source>
        <translation>会话先保存在本机，服务器可用时再发送；服务器不在时不会丢失。密码保存在系统钥匙串中，不写入任何文件。以上设置在程序下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>fota::SignalDock</name>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>follow the signal</source>
        <translation>跟随信号</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>保存为图片（PNG）…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>保存为矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save as table (CSV)…</source>
        <translation>保存为表格（CSV）…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Zoom, copy or save the signal</source>
        <translation>缩放、复制或保存信号</translation>
    </message>
    <message>
        <source>Save the signal</source>
        <translation>保存信号</translation>
    </message>
</context>
<context>
    <name>fota::SignalExport</name>
    <message>
        <source>The name is a link; links are not written to.</source>
        <translation>该名称是链接；程序不会写入链接。</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
</context>
<context>
    <name>fota::SignalPage</name>
    <message>
        <source>RSSI, excellent from</source>
        <translation>RSSI 极好，下限</translation>
    </message>
    <message>
        <source>RSSI, good from</source>
        <translation>RSSI 良好，下限</translation>
    </message>
    <message>
        <source>RSSI, fair from</source>
        <translation>RSSI 一般，下限</translation>
    </message>
    <message>
        <source>RSSI, poor from</source>
        <translation>RSSI 较差，下限</translation>
    </message>
    <message>
        <source>RSRP, strong from</source>
        <translation>RSRP 强，下限</translation>
    </message>
    <message>
        <source>RSRP, good from</source>
        <translation>RSRP 良好，下限</translation>
    </message>
    <message>
        <source>RSRP, fair from</source>
        <translation>RSRP 一般，下限</translation>
    </message>
    <message>
        <source>RSRQ, good from</source>
        <translation>RSRQ 良好，下限</translation>
    </message>
    <message>
        <source>RSRQ, fair from</source>
        <translation>RSRQ 一般，下限</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed.</source>
        <translation>需要 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>It must be lower than the one before.</source>
        <translation>必须低于前一个值。</translation>
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
        <translation>全部恢复默认值</translation>
    </message>
    <message>
        <source>They change how a value is called and drawn. A run warns of a weak signal by a limit of its own, −97 dBm.</source>
        <translation>它们改变测量值的称谓和绘制方式。任务按其自身的限值 −97 dBm 发出弱信号警告。</translation>
    </message>
    <message>
        <source>Excellent from</source>
        <translation>极好，下限</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>良好，下限</translation>
    </message>
    <message>
        <source>Fair from</source>
        <translation>一般，下限</translation>
    </message>
    <message>
        <source>Poor from</source>
        <translation>较差，下限</translation>
    </message>
    <message>
        <source>Strong from</source>
        <translation>强，下限</translation>
    </message>
</context>
<context>
    <name>fota::SignalPlot</name>
    <message>
        <source>Signal plot</source>
        <translation>信号曲线</translation>
    </message>
    <message>
        <source>No signal was measured yet.</source>
        <translation>尚未测得信号。</translation>
    </message>
    <message>
        <source>%1 apply</source>
        <extracomment>A mark in the plot: the apply, with the letter of its step</extracomment>
        <translation>%1 应用</translation>
    </message>
    <message>
        <source>restart %1</source>
        <extracomment>A mark in the plot; the number of the restart</extracomment>
        <translation>第 %1 次重启</translation>
    </message>
</context>
<context>
    <name>fota::SignalWords</name>
    <message>
        <source>Latest %1, lowest %2, highest %3.</source>
        <translation>最新 %1，最低 %2，最高 %3。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>A measured value: name, value and unit, and how good that is: &quot;RSRP −95 dBm, good&quot;</extracomment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Registration: %1 since %2.</source>
        <translation>注册：%1，自 %2 起。</translation>
    </message>
    <message>
        <source>Registration: %1 since %2, before that %3.</source>
        <translation>注册：%1，自 %2 起，此前为%3。</translation>
    </message>
    <message>
        <source>home</source>
        <extracomment>Of the registration in a network, in a narrow strip: home network</extracomment>
        <translation>归属</translation>
    </message>
    <message>
        <source>RSRP: %1</source>
        <translation>RSRP：%1</translation>
    </message>
    <message>
        <source>RSRQ: %1</source>
        <translation>RSRQ：%1</translation>
    </message>
    <message>
        <source>No signal was measured yet.</source>
        <translation>尚未测得信号。</translation>
    </message>
    <message>
        <source>Signal not known</source>
        <translation>信号未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>State of the registration, and the network&apos;s technology: &quot;home network, Cat M1&quot;</extracomment>
        <translation>%1，%2</translation>
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
        <translation>在会话 %1 中</translation>
    </message>
    <message>
        <source>%1 %2: %3 visits, median %4, slowest %5, failed %6</source>
        <translation>%1 %2：执行 %3 次，中位数 %4，最慢 %5，失败 %6</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>fota::StatisticsView</name>
    <message>
        <source>Times of the steps</source>
        <translation>各步骤用时</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>返回会话列表</translation>
    </message>
    <message>
        <source>Model of the statistics</source>
        <translation>统计的型号</translation>
    </message>
    <message>
        <source>About the statistics</source>
        <translation>关于统计</translation>
    </message>
    <message>
        <source>Time of the steps</source>
        <translation>步骤用时</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>未知型号</translation>
    </message>
    <message>
        <source>None of these sessions has a step on record.</source>
        <translation>这些会话均无步骤记录。</translation>
    </message>
    <message numerus="yes">
        <source>From %n session(s). Median and slowest are of what ended well.</source>
        <translation>
            <numerusform>来自 %n 个会话。中位数和最慢用时仅统计成功结束的步骤。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fota::StatusRow</name>
    <message>
        <source>%1: what to do</source>
        <extracomment>Name of the text that says what to do when port, SIM card, network or data are not well</extracomment>
        <translation>%1：处理方法</translation>
    </message>
    <message>
        <source>last: %1</source>
        <extracomment>A state that was so when it was last asked for: &quot;last: home network&quot;</extracomment>
        <translation>上次：%1</translation>
    </message>
</context>
<context>
    <name>fota::StatusWords</name>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>in use elsewhere</source>
        <translation>在别处使用</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>does not respond</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法解读</translation>
    </message>
    <message>
        <source>folder not usable</source>
        <translation>文件夹不可用</translation>
    </message>
    <message>
        <source>no SIM card</source>
        <translation>无 SIM 卡</translation>
    </message>
    <message>
        <source>asks for its PIN</source>
        <translation>要求输入 PIN</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN 被拒绝</translation>
    </message>
    <message>
        <source>asks for its PUK</source>
        <translation>要求输入 PUK</translation>
    </message>
    <message>
        <source>still starting</source>
        <translation>仍在启动</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>asks for its PIN2</source>
        <translation>要求输入 PIN2</translation>
    </message>
    <message>
        <source>Enter the PIN2 with a phone.</source>
        <translation>用手机输入 PIN2。</translation>
    </message>
    <message>
        <source>asks for its PUK2</source>
        <translation>要求输入 PUK2</translation>
    </message>
    <message>
        <source>Put the SIM card into a phone and unlock it with the operator&apos;s PUK2.</source>
        <translation>将 SIM 卡放入手机，用运营商提供的 PUK2 解锁。</translation>
    </message>
    <message>
        <source>module locked to another card</source>
        <translation>模块已锁定到另一张卡</translation>
    </message>
    <message>
        <source>Insert the SIM card that the module is locked to, or ask who locked it.</source>
        <translation>插入模块所锁定的 SIM 卡，或询问锁定者。</translation>
    </message>
    <message>
        <source>module locked to an operator</source>
        <translation>模块已锁定到运营商</translation>
    </message>
    <message>
        <source>Insert a SIM card of the operator that the module is locked to, or ask who locked it.</source>
        <translation>插入模块所锁定的运营商的 SIM 卡，或询问锁定者。</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The module looks for no network: check that its radio is on (AT+CFUN?) and that the SIM card is activated.</source>
        <translation>模块未在搜索网络：检查其射频是否已打开（AT+CFUN?），以及 SIM 卡是否已激活。</translation>
    </message>
    <message>
        <source>This takes up to three minutes. If it does not end, check the antenna, and ask the operator whether this place is covered.</source>
        <translation>此过程最长需要三分钟。如果没有结束，请检查天线，并向运营商询问此处是否在覆盖范围内。</translation>
    </message>
    <message>
        <source>The network refuses the SIM card: ask the operator whether it is activated and may be used in this device and place.</source>
        <translation>网络拒绝此 SIM 卡：向运营商询问其是否已激活，以及是否可用于此设备和此地。</translation>
    </message>
    <message>
        <source>The module may be out of the network&apos;s reach: check the antenna.</source>
        <translation>模块可能不在网络覆盖范围内：检查天线。</translation>
    </message>
    <message>
        <source>This is another operator&apos;s network: an update asks before it uses it.</source>
        <translation>这是其他运营商的网络：更新在使用该网络之前会先询问。</translation>
    </message>
    <message>
        <source>An update needs data: ask the operator for data service.</source>
        <translation>更新需要数据业务：向运营商申请数据业务。</translation>
    </message>
    <message>
        <source>Ask the operator whether the SIM card is activated.</source>
        <translation>向运营商询问 SIM 卡是否已激活。</translation>
    </message>
    <message>
        <source>An update waits for the plain state of the home network.</source>
        <translation>更新会等待，直到处于普通的归属网络状态。</translation>
    </message>
</context>
<context>
    <name>fota::StepModel</name>
    <message>
        <source>stopped by you</source>
        <translation>由您停止</translation>
    </message>
    <message>
        <source>sent before the interruption</source>
        <translation>在中断前已发送</translation>
    </message>
    <message>
        <source>last seen %1 ago</source>
        <translation>最后出现于 %1前</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>通常 %1</translation>
    </message>
    <message>
        <source>keep power connected</source>
        <translation>保持电源连接</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>尝试 %1</translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>第 %1/%2 轮</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Try %1: %2</source>
        <translation>尝试 %1：%2</translation>
    </message>
    <message>
        <source>Try %1: %2, %3</source>
        <translation>尝试 %1：%2，%3</translation>
    </message>
    <message>
        <source>its end was not seen</source>
        <translation>未看到其结束</translation>
    </message>
</context>
<context>
    <name>fota::StepView</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>fota::StepWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>1 restart</source>
        <translation>1 次重启</translation>
    </message>
    <message>
        <source>%1 restarts</source>
        <translation>%1 次重启</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>waiting, %1 left</source>
        <translation>等待中，剩余 %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>打开端口</translation>
    </message>
    <message>
        <source>Identify the module</source>
        <translation>识别模块</translation>
    </message>
    <message>
        <source>Check the SIM</source>
        <translation>检查 SIM 卡</translation>
    </message>
    <message>
        <source>Check SIM and network again</source>
        <translation>再次检查 SIM 卡和网络</translation>
    </message>
    <message>
        <source>connection %1 on context %2</source>
        <translation>连接 %1 使用上下文 %2</translation>
    </message>
    <message>
        <source>connection %1 already on context %2</source>
        <translation>连接 %1 已使用上下文 %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>已是 %1</translation>
    </message>
    <message>
        <source>the module&apos;s own, %1</source>
        <translation>模块自有的 %1</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>上下文 %1</translation>
    </message>
    <message>
        <source>%1 on context %2</source>
        <translation>%1，上下文 %2</translation>
    </message>
    <message>
        <source>context %1 was open already</source>
        <translation>上下文 %1 此前已打开</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>the module takes it</source>
        <translation>模块接受该文件</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>是，%1</translation>
    </message>
    <message>
        <source>%1, wanted is %2</source>
        <translation>%1，目标是 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>was closed already</source>
        <translation>此前已关闭</translation>
    </message>
    <message>
        <source>could not be closed</source>
        <translation>未能关闭</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>%1, not the wanted version</source>
        <translation>%1，不是目标版本</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Connect and compare</source>
        <translation>连接并比较</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Apply and verify</source>
        <translation>应用并验证</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>restart %1 of %2</source>
        <translation>第 %1/%2 次重启</translation>
    </message>
    <message>
        <source>restart %1</source>
        <translation>第 %1 次重启</translation>
    </message>
    <message>
        <source>the port vanished</source>
        <translation>端口消失</translation>
    </message>
    <message>
        <source>the module fell silent</source>
        <translation>模块不再应答</translation>
    </message>
    <message>
        <source>the module lost its settings</source>
        <translation>模块丢失了设置</translation>
    </message>
    <message>
        <source>the module sent its boot text</source>
        <translation>模块发送了启动文本</translation>
    </message>
    <message>
        <source>%1, came back as %2</source>
        <translation>%1，以 %2 重新出现</translation>
    </message>
</context>
<context>
    <name>fota::TransferWords</name>
    <message>
        <source>The name is a link; links are not written to.</source>
        <translation>该名称是链接；程序不会写入链接。</translation>
    </message>
    <message>
        <source>The name is not that of a file.</source>
        <translation>该名称不是文件的名称。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>%1: this program has no such setting.</source>
        <translation>%1：本程序没有此设置。</translation>
    </message>
    <message>
        <source>%1: a value of another kind belongs there.</source>
        <translation>%1：此处应为另一类型的值。</translation>
    </message>
    <message>
        <source>%1: the number is too small or too large.</source>
        <translation>%1：数字过小或过大。</translation>
    </message>
    <message>
        <source>%1: it is none of those that there are.</source>
        <translation>%1：不是现有选项之一。</translation>
    </message>
    <message>
        <source>%1: the text is too long or has characters that are not seen.</source>
        <translation>%1：文本过长，或含有不可见字符。</translation>
    </message>
    <message>
        <source>%1: it cannot be sent to a module.</source>
        <translation>%1：无法发送给模块。</translation>
    </message>
    <message>
        <source>%1: it is never taken from a file.</source>
        <translation>%1：绝不从文件中采用。</translation>
    </message>
    <message>
        <source>The file holds no settings of this program, and nothing was changed (%1).</source>
        <extracomment>the reason is a technical one, in English</extracomment>
        <translation>文件中没有本程序的设置，未作任何更改（%1）。</translation>
    </message>
</context>
<context>
    <name>fota::UploadDialog</name>
    <message>
        <source>Delta file</source>
        <translation>差分文件</translation>
    </message>
    <message>
        <source>a file of this computer</source>
        <translation>此计算机上的文件</translation>
    </message>
    <message>
        <source>Target version</source>
        <translation>目标版本</translation>
    </message>
    <message>
        <source>the version that the file leads to</source>
        <translation>文件所更新到的版本</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>从文件更新</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>The file is written to the module over the serial line; no network is needed. Nothing is written before you have agreed.</source>
        <translation>文件经由串口线路写入模块；不需要网络。在您同意之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delta files (*.bin *.delta *.dlt *.ua)</source>
        <translation>差分文件 (*.bin *.delta *.dlt *.ua)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Delta file: this is a folder.</source>
        <translation>差分文件：这是文件夹。</translation>
    </message>
    <message>
        <source>Delta file: there is no such file.</source>
        <translation>差分文件：没有此文件。</translation>
    </message>
    <message>
        <source>Delta file: it is empty.</source>
        <translation>差分文件：文件为空。</translation>
    </message>
    <message>
        <source>Delta file: you may not read it.</source>
        <translation>差分文件：您无权读取。</translation>
    </message>
    <message>
        <source>Target version: it begins with a digit and holds a dot, e.g. 20.00.522.7.</source>
        <translation>目标版本：以数字开头并包含点，例如 20.00.522.7。</translation>
    </message>
</context>
<context>
    <name>fota::ValueLabel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: a click copies it</source>
        <translation>%1：点击即可复制</translation>
    </message>
    <message>
        <source>%1, from %2: a click copies it</source>
        <translation>%1，来自 %2：点击即可复制</translation>
    </message>
    <message>
        <source>Not known; %1 asks for it</source>
        <translation>未知；可用 %1 查询</translation>
    </message>
</context>
<context>
    <name>fota::VerdictWords</name>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>未更新</translation>
    </message>
    <message>
        <source>Unexpected version</source>
        <translation>非预期版本</translation>
    </message>
    <message>
        <source>Module lost</source>
        <translation>模块失联</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚未明确</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>有可用更新</translation>
    </message>
    <message>
        <source>The module was updated.</source>
        <translation>模块已更新。</translation>
    </message>
    <message>
        <source>The module is already up to date.</source>
        <translation>模块已是最新。</translation>
    </message>
    <message>
        <source>The update did not take effect.</source>
        <translation>更新未生效。</translation>
    </message>
    <message>
        <source>The module runs a version that nobody asked for.</source>
        <translation>模块运行的是无人要求的版本。</translation>
    </message>
    <message>
        <source>The module did not come back after the update was started.</source>
        <translation>更新启动后，模块没有重新出现。</translation>
    </message>
    <message>
        <source>An update may have been started; its outcome is not known yet.</source>
        <translation>更新可能已启动；其结果尚未明确。</translation>
    </message>
    <message>
        <source>The program declined to update the module.</source>
        <translation>程序拒绝更新模块。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>任务已取消。</translation>
    </message>
    <message>
        <source>The run failed before anything was applied.</source>
        <translation>任务在应用任何内容之前失败。</translation>
    </message>
    <message>
        <source>An update is available.</source>
        <translation>有可用更新。</translation>
    </message>
</context>
<context>
    <name>fotabench</name>
    <message>
        <source>A simulated module and server, everything filled in, twenty times as fast.</source>
        <translation>模拟模块和服务器，所有内容均已填好，以二十倍速度运行。</translation>
    </message>
    <message>
        <source>The port to choose: /dev/ttyUSB0, tcp://HOST:PORT, rfc2217://HOST:PORT, sim:NAME, replay:FILE.</source>
        <translation>要选择的端口：/dev/ttyUSB0、tcp://HOST:PORT、rfc2217://HOST:PORT、sim:NAME、replay:FILE。</translation>
    </message>
    <message>
        <source>FTP server, with its port where it is not 21.</source>
        <translation>FTP 服务器，端口不是 21 时须带端口。</translation>
    </message>
    <message>
        <source>User on the server.</source>
        <translation>服务器上的用户。</translation>
    </message>
    <message>
        <source>File with the password.</source>
        <translation>存有密码的文件。</translation>
    </message>
    <message>
        <source>Environment variable with the password.</source>
        <translation>存有密码的环境变量。</translation>
    </message>
    <message>
        <source>Folder on the server.</source>
        <translation>服务器上的文件夹。</translation>
    </message>
    <message>
        <source>Name of the check file; may hold {imei}.</source>
        <translation>检查文件的名称；可含 {imei}。</translation>
    </message>
    <message>
        <source>Active instead of passive FTP.</source>
        <translation>使用主动 FTP 代替被动 FTP。</translation>
    </message>
    <message>
        <source>Access point; also the leave to replace another one.</source>
        <translation>接入点；同时表示允许替换另一个接入点。</translation>
    </message>
    <message>
        <source>Number of the data context.</source>
        <translation>数据上下文的编号。</translation>
    </message>
    <message>
        <source>Type of the data context.</source>
        <translation>数据上下文的类型。</translation>
    </message>
    <message>
        <source>Data sessions abroad, which may cost.</source>
        <translation>境外的数据会话，可能产生费用。</translation>
    </message>
    <message>
        <source>Folder of sessions, journal and budgets.</source>
        <translation>存放会话、任务记录和尝试额度的文件夹。</translation>
    </message>
    <message>
        <source>Settings other than the user&apos;s.</source>
        <translation>使用用户设置以外的设置。</translation>
    </message>
    <message>
        <source>Replaces one time limit; may be repeated.</source>
        <translation>替换一个时限；可重复使用。</translation>
    </message>
    <message>
        <source>Updates the firmware of Telit cellular modules over the air.</source>
        <translation>以空中下载方式更新 Telit 蜂窝模块的固件。</translation>
    </message>
</context>
</TS>
