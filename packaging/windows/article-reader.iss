; Inno Setup recipe for Windows. Untested: linted by the tests, never built, for want of a Windows machine.
; packaging/windows/build.ps1 makes the folder first and says which version it is:  iscc /DVersion=1.2.3 article-reader.iss
#ifndef Version
  #error Say the version: iscc /DVersion=1.2.3 article-reader.iss
#endif

[Setup]
AppId=org.articlereader.reader
AppName=Article Reader
AppVersion={#Version}
DefaultDirName={autopf}\Article Reader
DefaultGroupName=Article Reader
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\article-reader.ico
UninstallDisplayIcon={app}\Article Reader.exe
OutputDir=..\..\dist
OutputBaseFilename=article-reader-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes

[Files]
Source: "..\..\dist\reader-app\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Article Reader"; Filename: "{app}\Article Reader.exe"

[Registry]
; What the program saves opens with it; articles offer it under "Open with" and keep what they open with now.
Root: HKA; Subkey: "Software\Classes\.tellings"; ValueType: string; ValueData: "ArticleReader.Comparison"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\.tellings"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.articlereader.comparison+json"
Root: HKA; Subkey: "Software\Classes\ArticleReader.Comparison"; ValueType: string; ValueData: "Article comparison"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ArticleReader.Comparison\DefaultIcon"; ValueType: string; ValueData: "{app}\Article Reader.exe,0"
Root: HKA; Subkey: "Software\Classes\ArticleReader.Comparison\shell\open\command"; ValueType: string; ValueData: """{app}\Article Reader.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\Article Reader.exe"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\Article Reader.exe\shell\open\command"; ValueType: string; ValueData: """{app}\Article Reader.exe"" ""%1"""
#define Offer(str Ending) 'Root: HKA; Subkey: "Software\Classes\Applications\Article Reader.exe\SupportedTypes"; ValueType: string; ValueName: ".' + Ending + '"'
#emit Offer("txt")
#emit Offer("text")
#emit Offer("md")
#emit Offer("markdown")
#emit Offer("mdown")
#emit Offer("mkd")
#emit Offer("html")
#emit Offer("htm")
#emit Offer("xhtml")
#emit Offer("xht")
#emit Offer("docx")
#emit Offer("docm")
#emit Offer("dotx")
#emit Offer("odt")
#emit Offer("ott")
#emit Offer("epub")
#emit Offer("pdf")
#emit Offer("rtf")
#emit Offer("eml")
#emit Offer("mhtml")
#emit Offer("mht")
#emit Offer("webarchive")
#emit Offer("json")
#emit Offer("jsonld")

[Run]
Filename: "{app}\Article Reader.exe"; Description: "{cm:LaunchProgram,Article Reader}"; Flags: nowait postinstall skipifsilent
