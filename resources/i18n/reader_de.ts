<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>errors</name>
    <message>
        <source>Comparing failed: the worker process stopped.</source>
        <translation>Der Vergleich ist gescheitert: Der Arbeitsprozess wurde beendet.</translation>
    </message>
    <message>
        <source>Comparing took too long and was stopped.</source>
        <translation>Der Vergleich dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No character encoding fits {name}.</source>
        <translation>Keine Zeichenkodierung passt zu {name}.</translation>
    </message>
    <message>
        <source>Reading {name} failed: the reader process stopped.</source>
        <translation>{name} konnte nicht gelesen werden: Der Leseprozess wurde beendet.</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>Das Lesen von {name} dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>The report for {name} could not be typeset.</source>
        <translation>Der Bericht für {name} konnte nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>The two articles could not be compared.</source>
        <translation>Die beiden Artikel konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Die Datei {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Typesetting {name} took too long and was stopped.</source>
        <translation>Der Satz von {name} dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}.</source>
        <translation>Sie dürfen {name} nicht lesen.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>{name} konnte nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>{name} defines its own text shortcuts (entities), which can be used to attack readers. It was not opened.</source>
        <translation>{name} legt eigene Textkürzel (Entities) fest, die für Angriffe missbraucht werden können. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} holds no text that could be compared.</source>
        <translation>{name} enthält keinen Text, der sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an article file.</source>
        <translation>{name} ist ein Ordner, keine Artikeldatei.</translation>
    </message>
    <message>
        <source>{name} is a link that goes round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and could not be read.</source>
        <translation>{name} ist beschädigt und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is locked. Save it without a password and open it again.</source>
        <translation>{name} ist gesperrt. Speichern Sie die Datei ohne Kennwort und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be laid out.</source>
        <translation>{name} ist zu tief verschachtelt, um dargestellt zu werden.</translation>
    </message>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} is too large to open ({detail}).</source>
        <translation>{name} ist zu groß zum Öffnen ({detail}).</translation>
    </message>
    <message>
        <source>{name} is {detail}, which this program does not open.</source>
        <translation>{name} ist {detail}; das öffnet dieses Programm nicht.</translation>
    </message>
    <message>
        <source>{name} looks like {detail}, not text.</source>
        <translation>{name} sieht aus wie {detail}, nicht wie Text.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {detail}. It was not opened.</source>
        <translation>{name} wird ausgepackt größer als {detail}. Die Datei wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old or locked Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;About Article Reader</source>
        <translation>Ü&amp;ber Article Reader</translation>
    </message>
    <message>
        <source>&amp;Aligned</source>
        <translation>&amp;Ausgerichtet</translation>
    </message>
    <message>
        <source>&amp;Back to the current difference</source>
        <translation>&amp;Zurück zum aktuellen Unterschied</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDF &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in both tellings</source>
        <translation>In &amp;beiden Fassungen suchen</translation>
    </message>
    <message>
        <source>&amp;First difference</source>
        <translation>&amp;Erster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Forget manual pairs</source>
        <translation>Von Hand gesetzte Paare &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>&amp;Last difference</source>
        <translation>&amp;Letzter Unterschied</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Eine Spalte</translation>
    </message>
    <message>
        <source>&amp;Only what is not reviewed</source>
        <translation>Nur &amp;Ungeprüftes</translation>
    </message>
    <message>
        <source>&amp;Open pair…</source>
        <translation>Paar ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Pair the two chosen paragraphs</source>
        <translation>Die beiden gewählten Absätze &amp;paaren</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Read both files again</source>
        <translation>Beide Dateien &amp;neu lesen</translation>
    </message>
    <message>
        <source>&amp;Redo correction</source>
        <translation>Korrektur &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Save the comparison…</source>
        <translation>Vergleich &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Shared</source>
        <translation>&amp;Gemeinsames</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Undo correction</source>
        <translation>Korrektur &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>C&amp;lose the pair</source>
        <translation>Paar &amp;schließen</translation>
    </message>
    <message>
        <source>C&amp;ounterpart in the other telling</source>
        <translation>&amp;Gegenstück in der anderen Fassung</translation>
    </message>
    <message>
        <source>D&amp;etail strip</source>
        <translation>&amp;Detailleiste</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>&amp;Webseite exportieren…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>F&amp;ließend</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Größere &amp;Schrift</translation>
    </message>
    <message>
        <source>Lin&amp;k scrolling</source>
        <translation>Bildlauf &amp;koppeln</translation>
    </message>
    <message>
        <source>Mark the difference as &amp;reviewed</source>
        <translation>Unterschied als &amp;geprüft markieren</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Next &amp;altered quote</source>
        <translation>Nächstes geän&amp;dertes Zitat</translation>
    </message>
    <message>
        <source>Next &amp;change inside the row</source>
        <translation>Nächste Än&amp;derung in der Zeile</translation>
    </message>
    <message>
        <source>Next &amp;quote</source>
        <translation>Nächstes &amp;Zitat</translation>
    </message>
    <message>
        <source>No&amp;rmal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>O&amp;verview strip</source>
        <translation>Ü&amp;bersichtsleiste</translation>
    </message>
    <message>
        <source>Open a saved &amp;comparison…</source>
        <translation>Gespeicherten &amp;Vergleich öffnen…</translation>
    </message>
    <message>
        <source>Open pair</source>
        <translation>Paar öffnen</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple pair</source>
        <translation>&amp;Beispielpaar öffnen</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>Paragraph nu&amp;mber…</source>
        <translation>&amp;Absatznummer…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Previous al&amp;tered quote</source>
        <translation>Voriges ge&amp;ändertes Zitat</translation>
    </message>
    <message>
        <source>Previous c&amp;hange inside the row</source>
        <translation>Vorige Änder&amp;ung in der Zeile</translation>
    </message>
    <message>
        <source>Previous q&amp;uote</source>
        <translation>Voriges Z&amp;itat</translation>
    </message>
    <message>
        <source>Recent &amp;pairs…</source>
        <translation>&amp;Letzte Paare…</translation>
    </message>
    <message>
        <source>S&amp;how the sidebar</source>
        <translation>&amp;Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Use pasted &amp;text as this telling</source>
        <translation>Eingefügten &amp;Text als diese Fassung nehmen</translation>
    </message>
    <message>
        <source>Write a &amp;note on it…</source>
        <translation>&amp;Notiz dazu schreiben…</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n bearbeitet</numerusform>
            <numerusform>%n bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n furniture</source>
        <translation>
            <numerusform>%n Beiwerk</numerusform>
            <numerusform>%n Beiwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in A</source>
        <translation>
            <numerusform>%n nur in A</numerusform>
            <numerusform>%n nur in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>%n nur in B</numerusform>
            <numerusform>%n nur in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) altered</source>
        <translation>
            <numerusform>%n Zitat geändert</numerusform>
            <numerusform>%n Zitate geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten</source>
        <translation>
            <numerusform>%n umgeschrieben</numerusform>
            <numerusform>%n umgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleicht…</translation>
    </message>
    <message>
        <source>Drop two files anywhere to open both</source>
        <translation>Zwei Dateien irgendwohin ziehen, um beide zu öffnen</translation>
    </message>
    <message>
        <source>F1 for the keys</source>
        <translation>F1 zeigt die Tasten</translation>
    </message>
    <message>
        <source>Scrolling linked</source>
        <translation>Bildlauf gekoppelt</translation>
    </message>
    <message>
        <source>Scrolling not linked</source>
        <translation>Bildlauf nicht gekoppelt</translation>
    </message>
    <message>
        <source>The wording is the same</source>
        <translation>Der Wortlaut ist gleich</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom} %</translation>
    </message>
</context>
<context>
    <name>toolbar</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Difference {number} of {total}</source>
        <translation>Unterschied {number} von {total}</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Kinds of difference to step through</source>
        <translation>Arten von Unterschieden, durch die geblättert wird</translation>
    </message>
    <message>
        <source>Kinds to step through: {kind}</source>
        <translation>Geblättert wird durch: {kind}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Nur in A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Nur in B</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Umgeschrieben</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Was markiert ist</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
</context>
</TS>
