<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>about</name>
    <message>
        <source>About this telling</source>
        <translation>Zu dieser Fassung</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Write the date as 2031-03-12.</source>
        <translation>Schreiben Sie das Datum so: 2031-03-12.</translation>
    </message>
    <message>
        <source>from: {source}</source>
        <translation>aus: {source}</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>put right by you</source>
        <translation>von Ihnen berichtigt</translation>
    </message>
    <message>
        <source>the address {host}</source>
        <translation>der Adresse {host}</translation>
    </message>
    <message>
        <source>the byline in the text</source>
        <translation>der Verfasserzeile im Text</translation>
    </message>
    <message>
        <source>the byline on the page</source>
        <translation>der Verfasserzeile der Seite</translation>
    </message>
    <message>
        <source>the date of the mail</source>
        <translation>dem Datum der Mail</translation>
    </message>
    <message>
        <source>the dateline in the text</source>
        <translation>der Ortszeile im Text</translation>
    </message>
    <message>
        <source>the first line</source>
        <translation>der ersten Zeile</translation>
    </message>
    <message>
        <source>the heading of the page</source>
        <translation>der Überschrift der Seite</translation>
    </message>
    <message>
        <source>the properties of the document</source>
        <translation>den Eigenschaften des Dokuments</translation>
    </message>
    <message>
        <source>the sender of the mail</source>
        <translation>dem Absender der Mail</translation>
    </message>
    <message>
        <source>the subject of the mail</source>
        <translation>dem Betreff der Mail</translation>
    </message>
    <message>
        <source>the time on the page</source>
        <translation>der Zeit auf der Seite</translation>
    </message>
    <message>
        <source>the title of the page</source>
        <translation>dem Titel der Seite</translation>
    </message>
</context>
<context>
    <name>announce</name>
    <message numerus="yes">
        <source>%n altered quote(s)</source>
        <translation>
            <numerusform>%n geändertes Zitat</numerusform>
            <numerusform>%n geänderte Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) with another speaker</source>
        <translation>
            <numerusform>%n Zitat mit anderem Sprecher</numerusform>
            <numerusform>%n Zitate mit anderem Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {n} of {all}: A {a}, B {b}</source>
        <translation>Änderung {n} von {all}: A {a}, B {b}</translation>
    </message>
    <message>
        <source>Difference {n} of {all}: {words}</source>
        <translation>Unterschied {n} von {all}: {words}</translation>
    </message>
    <message>
        <source>Quote {status}: {words}</source>
        <translation>Zitat {status}: {words}</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>paragraph {side} {numbers}</source>
        <translation>Absatz {side} {numbers}</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>umgeschrieben</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>dieselben Wörter</translation>
    </message>
    <message>
        <source>the same words, another speaker</source>
        <translation>dieselben Worte, anderer Sprecher</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>Wort für Wort gleich</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>Compared with “{old}”.</source>
        <translation>Verglichen mit „{old}“.</translation>
    </message>
    <message>
        <source>Open alone</source>
        <translation>Allein öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>“{new}” is on the shelf.</source>
        <translation>„{new}“ steht im Regal.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>a folder needs two versions of an article at least</source>
        <translation>ein Ordner braucht mindestens zwei Fassungen eines Artikels</translation>
    </message>
    <message>
        <source>in {place}, {side} has no words</source>
        <translation>in {place} hat {side} keine Wörter</translation>
    </message>
    <message>
        <source>in {place}, {side} is not a text</source>
        <translation>in {place} ist {side} kein Text</translation>
    </message>
    <message>
        <source>it has no columns a and b</source>
        <translation>die Spalten a und b fehlen</translation>
    </message>
    <message>
        <source>its first line has to name the columns a and b</source>
        <translation>die erste Zeile muss die Spalten a und b nennen</translation>
    </message>
    <message>
        <source>its name has to end in {endings}, or it has to be a folder</source>
        <translation>der Name muss auf {endings} enden, oder es muss ein Ordner sein</translation>
    </message>
    <message>
        <source>line {line} names no file {side}</source>
        <translation>Zeile {line} nennt keine Datei {side}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>es steht nichts darin</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>{place} has no text {side}</source>
        <translation>{place} hat keinen Text {side}</translation>
    </message>
    <message>
        <source>{place} is not JSON ({detail})</source>
        <translation>{place} ist kein JSON ({detail})</translation>
    </message>
    <message>
        <source>{place} is not an object with a and b</source>
        <translation>{place} ist kein Objekt mit a und b</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere Abweichung</numerusform>
            <numerusform>%n weitere Abweichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) spelled differently</source>
        <translation>
            <numerusform>%n Name anders geschrieben</numerusform>
            <numerusform>%n Namen anders geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) only in A</source>
        <translation>
            <numerusform>%n Zitat nur in A</numerusform>
            <numerusform>%n Zitate nur in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) only in B</source>
        <translation>
            <numerusform>%n Zitat nur in B</numerusform>
            <numerusform>%n Zitate nur in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) changed</source>
        <translation>
            <numerusform>%n Titel geändert</numerusform>
            <numerusform>%n Titel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Anderer Sprecher</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Given differently</source>
        <translation>Anders angegeben</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>Nur A</translation>
    </message>
    <message>
        <source>Only B</source>
        <translation>Nur B</translation>
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
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Quotes of one speaker</source>
        <translation>Zitate eines Sprechers</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Umgeschrieben</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation>Wort für Wort gleich</translation>
    </message>
    <message>
        <source>Words in quotation marks</source>
        <translation>Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>admitting verb in A</source>
        <translation>einräumendes Verb in A</translation>
    </message>
    <message>
        <source>admitting verb in B</source>
        <translation>einräumendes Verb in B</translation>
    </message>
    <message>
        <source>another manner</source>
        <translation>andere Form</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>andere Zahl</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>anderer Sprecher</translation>
    </message>
    <message>
        <source>another verb</source>
        <translation>anderes Verb</translation>
    </message>
    <message>
        <source>doubting verb in A</source>
        <translation>zweifelndes Verb in A</translation>
    </message>
    <message>
        <source>doubting verb in B</source>
        <translation>zweifelndes Verb in B</translation>
    </message>
    <message>
        <source>longer in A</source>
        <translation>länger in A</translation>
    </message>
    <message>
        <source>longer in B</source>
        <translation>länger in B</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>nicht in A</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>nicht in B</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>one against several</source>
        <translation>einer gegen mehrere</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>quote: {what}</source>
        <translation>Zitat: {what}</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>umgestellt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>stronger verb in A</source>
        <translation>stärkeres Verb in A</translation>
    </message>
    <message>
        <source>stronger verb in B</source>
        <translation>stärkeres Verb in B</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>Titel geändert</translation>
    </message>
    <message>
        <source>title only in A</source>
        <translation>Titel nur in A</translation>
    </message>
    <message>
        <source>title only in B</source>
        <translation>Titel nur in B</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>{a} / {b}</source>
        <translation>{a} / {b}</translation>
    </message>
    <message>
        <source>{filter} {count}</source>
        <translation>{filter} {count}</translation>
    </message>
    <message>
        <source>{filter}: {count}</source>
        <translation>{filter}: {count}</translation>
    </message>
    <message>
        <source>{kind}, moved</source>
        <translation>{kind}, verschoben</translation>
    </message>
    <message>
        <source>{note} · {value}</source>
        <translation>{note} · {value}</translation>
    </message>
    <message>
        <source>{place} · {what}</source>
        <translation>{place} · {what}</translation>
    </message>
    <message>
        <source>{share} % in common</source>
        <translation>{share} % gemeinsam</translation>
    </message>
    <message>
        <source>“not” in one only</source>
        <translation>„nicht“ nur in einem</translation>
    </message>
    <message>
        <source>“{words}” only in A</source>
        <translation>„{words}“ nur in A</translation>
    </message>
    <message>
        <source>“{words}” only in B</source>
        <translation>„{words}“ nur in B</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Another encoding, by its name</source>
        <translation>Eine andere Kodierung, beim Namen</translation>
    </message>
    <message>
        <source>As changed: the final text</source>
        <translation>Wie geändert: der endgültige Text</translation>
    </message>
    <message>
        <source>Before the changes: the original text</source>
        <translation>Vor den Änderungen: der ursprüngliche Text</translation>
    </message>
    <message>
        <source>Both: what was removed and what was added</source>
        <translation>Beides: Entferntes und Hinzugefügtes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chapters of {name}</source>
        <translation>Kapitel von {name}</translation>
    </message>
    <message>
        <source>Choose the one in which this line of the text reads right.</source>
        <translation>Wählen Sie die, in der diese Zeile des Textes richtig zu lesen ist.</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>Kodierung von {name}</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Das ganze Buch</translation>
    </message>
    <message>
        <source>{name} (now)</source>
        <translation>{name} (jetzt)</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n of them failed; the table errors says why</source>
        <translation>
            <numerusform>%n davon ist gescheitert; die Tabelle errors sagt, warum</numerusform>
            <numerusform>%n davon sind gescheitert; die Tabelle errors sagt, warum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) compared in {time}, {rate} a second</source>
        <translation>
            <numerusform>%n Paar in {time} verglichen, {rate} je Sekunde</numerusform>
            <numerusform>%n Paare in {time} verglichen, {rate} je Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) failed; the table errors says why</source>
        <translation>
            <numerusform>%n Paar ging schief; warum, steht in der Tabelle errors</numerusform>
            <numerusform>%n Paare gingen schief; warum, steht in der Tabelle errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) had been done before</source>
        <translation>
            <numerusform>%n Paar war schon fertig</numerusform>
            <numerusform>%n Paare waren schon fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) with an id that another has</source>
        <translation>
            <numerusform>%n Paar mit einer id, die schon ein anderes hat</numerusform>
            <numerusform>%n Paare mit einer id, die schon ein anderes hat</numerusform>
        </translation>
    </message>
    <message>
        <source>--csv {table} and --only {part} contradict each other</source>
        <translation>--csv {table} und --only {part} widersprechen sich</translation>
    </message>
    <message>
        <source>.parquet or .jsonl with the texts a and b, and an id; .csv with the paths of two files a line; or a folder with the versions of one article, each compared with the next</source>
        <translation>.parquet oder .jsonl mit den Texten a und b und einer id; .csv mit den Pfaden zweier Dateien je Zeile; oder ein Ordner mit den Fassungen eines Artikels, jede mit der nächsten verglichen</translation>
    </message>
    <message>
        <source>Handed to the window that is open; --new-window opens one more.</source>
        <translation>An das offene Fenster übergeben; --new-window öffnet ein weiteres.</translation>
    </message>
    <message>
        <source>Reads two tellings of one story side by side and shows where they part.</source>
        <translation>Liest zwei Fassungen einer Geschichte nebeneinander und zeigt, wo sie auseinandergehen.</translation>
    </message>
    <message>
        <source>Run it again after a stop; it continues where it stopped.
exit status: 0 all pairs are compared, 1 some failed and are listed in the table errors, 2 trouble</source>
        <translation>Nach einem Abbruch noch einmal gestartet, macht es dort weiter, wo es war.
Exit-Status: 0 alle Paare sind verglichen, 1 einige gingen schief und stehen in der Tabelle errors, 2 Fehler</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>Try: {command} --help</source>
        <translation>Hilfe: {command} --help</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>any number of articles, or a saved comparison</source>
        <translation>beliebig viele Artikel oder ein gespeicherter Vergleich</translation>
    </message>
    <message>
        <source>character encoding of both files, where the guess is wrong</source>
        <translation>Zeichenkodierung beider Dateien, falls die Vermutung falsch ist</translation>
    </message>
    <message>
        <source>compare capital letters and punctuation too</source>
        <translation>auch Großschreibung und Satzzeichen vergleichen</translation>
    </message>
    <message>
        <source>compare many pairs</source>
        <translation>viele Paare vergleichen</translation>
    </message>
    <message>
        <source>compare the wording only, which is faster</source>
        <translation>nur den Wortlaut vergleichen, das geht schneller</translation>
    </message>
    <message>
        <source>do not compare what matches this regular expression; may be given again</source>
        <translation>nicht vergleichen, worauf dieser reguläre Ausdruck passt; darf mehrfach stehen</translation>
    </message>
    <message>
        <source>do not say how the files were read and where the report is; errors are always shown</source>
        <translation>nicht sagen, wie die Dateien gelesen wurden und wo der Bericht liegt; Fehler werden trotzdem gemeldet</translation>
    </message>
    <message>
        <source>examples:
  reader-app morning.txt evening.html           open both in a window
  reader-app compare morning.txt evening.html   show in figures how they differ
  reader-app compare a.txt b.txt --words        show the words that differ
  reader-app compare a.txt - --json &lt; b.html    one of the two from standard input
  reader-app export morning.txt evening.html -o report.pdf
  reader-app batch pairs.jsonl -o parts         many pairs, into Parquet tables

exit status: 0 the wording is the same, 1 it differs, 2 trouble</source>
        <translation>Beispiele:
  reader-app morgen.txt abend.html              beide in einem Fenster öffnen
  reader-app compare morgen.txt abend.html      in Zahlen sagen, wie sie sich unterscheiden
  reader-app compare a.txt b.txt --words        die Wörter zeigen, die abweichen
  reader-app compare a.txt - --json &lt; b.html    einen der beiden von der Standardeingabe
  reader-app export morgen.txt abend.html -o bericht.pdf
  reader-app batch paare.jsonl -o teile         viele Paare, in Parquet-Tabellen

Exit-Status: 0 der Wortlaut ist gleich, 1 er unterscheidet sich, 2 Fehler</translation>
    </message>
    <message>
        <source>language of both articles, such as en, where it is not seen</source>
        <translation>Sprache beider Artikel, etwa en, falls sie nicht erkannt wird</translation>
    </message>
    <message>
        <source>leave nothing of a page, document or mail out</source>
        <translation>nichts von einer Seite, einem Dokument oder einer Mail weglassen</translation>
    </message>
    <message>
        <source>leave out what is the same in both</source>
        <translation>weglassen, was in beiden gleich ist</translation>
    </message>
    <message>
        <source>leave this part out; may be given again</source>
        <translation>diesen Teil weglassen; darf mehrfach stehen</translation>
    </message>
    <message>
        <source>longest time that comparing one pair may take (300); then the pair is an error</source>
        <translation>so lange darf der Vergleich eines Paares höchstens dauern (300); danach ist das Paar ein Fehler</translation>
    </message>
    <message>
        <source>mark by colour instead of signs; auto does on a terminal</source>
        <translation>mit Farben statt mit Zeichen markieren; auto tut es in einem Terminal</translation>
    </message>
    <message>
        <source>neither file is a book: --chapter changes nothing</source>
        <translation>keine der beiden Dateien ist ein Buch: --chapter ändert nichts</translation>
    </message>
    <message>
        <source>no rules for the language {given}, only for {known}; general rules are used</source>
        <translation>keine Regeln für die Sprache {given}, nur für {known}; allgemeine Regeln gelten</translation>
    </message>
    <message>
        <source>one chapter of a book, from 1</source>
        <translation>ein Kapitel eines Buches, ab 1</translation>
    </message>
    <message>
        <source>only one of the two articles can come from standard input</source>
        <translation>nur einer der beiden Artikel kann von der Standardeingabe kommen</translation>
    </message>
    <message>
        <source>open a window of its own beside one that is open</source>
        <translation>ein eigenes Fenster neben einem offenen öffnen</translation>
    </message>
    <message>
        <source>open the window (the default)</source>
        <translation>das Fenster öffnen (Vorgabe)</translation>
    </message>
    <message>
        <source>pairs that are compared in one task and make one part</source>
        <translation>Paare, die am Stück verglichen werden und einen Teil ergeben</translation>
    </message>
    <message>
        <source>print a completion script for your shell</source>
        <translation>ein Vervollständigungsskript für Ihre Shell ausgeben</translation>
    </message>
    <message>
        <source>print everything found, as JSON</source>
        <translation>alles Gefundene als JSON ausgeben</translation>
    </message>
    <message>
        <source>print how two articles differ</source>
        <translation>ausgeben, wie sich zwei Artikel unterscheiden</translation>
    </message>
    <message>
        <source>print quotes or people as a table</source>
        <translation>Zitate oder Personen als Tabelle ausgeben</translation>
    </message>
    <message>
        <source>print the text with the words marked that differ</source>
        <translation>den Text mit markierten Abweichungen ausgeben</translation>
    </message>
    <message>
        <source>print this part only</source>
        <translation>nur diesen Teil ausgeben</translation>
    </message>
    <message>
        <source>processes on this machine</source>
        <translation>Prozesse auf diesem Rechner</translation>
    </message>
    <message>
        <source>run on the Dask cluster whose scheduler is there, such as tcp://127.0.0.1:8786</source>
        <translation>auf dem Dask-Cluster rechnen, dessen Scheduler dort steht, etwa tcp://127.0.0.1:8786</translation>
    </message>
    <message>
        <source>size of the text, 75-150</source>
        <translation>Schriftgröße, 75-150</translation>
    </message>
    <message>
        <source>the day printed on it</source>
        <translation>das aufgedruckte Datum</translation>
    </message>
    <message>
        <source>the name of the file is empty</source>
        <translation>der Name der Datei ist leer</translation>
    </message>
    <message>
        <source>the one article; - is standard input</source>
        <translation>der eine Artikel; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>the other article; - is standard input</source>
        <translation>der andere Artikel; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>the report to write; its ending says the kind: .pdf .html .docx .json .csv</source>
        <translation>der zu schreibende Bericht; die Endung bestimmt die Art: .pdf .html .docx .json .csv</translation>
    </message>
    <message>
        <source>the sheet of a PDF</source>
        <translation>das Blatt eines PDF</translation>
    </message>
    <message>
        <source>there is no command {given} and no such file; did you mean {meant}?</source>
        <translation>es gibt keinen Befehl {given} und keine solche Datei; meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>there is no command {given} and no such file; the commands are {commands}</source>
        <translation>es gibt weder einen Befehl {given} noch eine solche Datei; die Befehle sind {commands}</translation>
    </message>
    <message>
        <source>treat 1,000 and 1000 as the same</source>
        <translation>1,000 und 1000 als gleich behandeln</translation>
    </message>
    <message>
        <source>two columns, or one with both texts</source>
        <translation>zwei Spalten, oder eine mit beiden Texten</translation>
    </message>
    <message>
        <source>what a .csv holds (quotes)</source>
        <translation>was eine .csv enthält (quotes)</translation>
    </message>
    <message>
        <source>where something goes wrong, say what can be done</source>
        <translation>wo etwas misslingt, sagen, was zu tun ist</translation>
    </message>
    <message>
        <source>where the Parquet parts go</source>
        <translation>wohin die Parquet-Teile kommen</translation>
    </message>
    <message>
        <source>which text of a document with tracked changes (final)</source>
        <translation>welcher Text eines Dokuments mit verfolgten Änderungen (final)</translation>
    </message>
    <message>
        <source>write a report</source>
        <translation>einen Bericht schreiben</translation>
    </message>
    <message>
        <source>{done} of {all} pairs</source>
        <translation>{done} von {all} Paaren</translation>
    </message>
    <message>
        <source>{done} of {all} pairs, {rate} a second, {left} left</source>
        <translation>{done} von {all} Paaren, {rate} je Sekunde, noch {left}</translation>
    </message>
    <message>
        <source>{given} is less than 1</source>
        <translation>{given} ist kleiner als 1</translation>
    </message>
    <message>
        <source>{given} is not a day, such as 2026-03-13</source>
        <translation>{given} ist kein Tag, etwa 2026-03-13</translation>
    </message>
    <message>
        <source>{given} is not a known character encoding, such as utf-8 or windows-1252</source>
        <translation>{given} ist keine hier bekannte Zeichenkodierung, wie utf-8 oder windows-1252</translation>
    </message>
    <message>
        <source>{given} is not a language code, such as en</source>
        <translation>{given} ist kein Sprachkürzel, wie en</translation>
    </message>
    <message>
        <source>{given} is not a whole number</source>
        <translation>{given} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{given} is not between {smallest} and {largest}</source>
        <translation>{given} liegt nicht zwischen {smallest} und {largest}</translation>
    </message>
    <message>
        <source>“batch” compares the versions in a folder.</source>
        <translation>„batch“ vergleicht die Fassungen in einem Ordner.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>No language model is installed.</source>
        <translation>Es ist kein Sprachmodell installiert.</translation>
    </message>
    <message>
        <source>People and quotes of {telling} were found by rules alone, without a model.</source>
        <translation>Personen und Zitate von {telling} wurden allein nach Regeln gefunden, ohne Modell.</translation>
    </message>
    <message>
        <source>People and quotes were found by rules alone, without a language model.</source>
        <translation>Personen und Zitate wurden allein nach Regeln gefunden, ohne Sprachmodell.</translation>
    </message>
    <message>
        <source>The files of the language model are not the ones that were checked.</source>
        <translation>Die Dateien des Sprachmodells sind nicht die geprüften.</translation>
    </message>
    <message>
        <source>The language model could not be loaded.</source>
        <translation>Das Sprachmodell ließ sich nicht laden.</translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A: {a}; B: {b}</source>
        <translation>A: {a}; B: {b}</translation>
    </message>
    <message>
        <source>Alt+Down goes to the next difference.</source>
        <translation>Alt+Pfeil ab führt zum nächsten Unterschied.</translation>
    </message>
    <message>
        <source>No row is in focus.</source>
        <translation>Keine Zeile ist ausgewählt.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>The row in focus</source>
        <translation>Die ausgewählte Zeile</translation>
    </message>
    <message>
        <source>change {number} of {total}</source>
        <translation>Änderung {number} von {total}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Ask the owner of the file for permission to read it, or open a copy.</source>
        <translation>Bitten Sie den Eigentümer der Datei um das Leserecht, oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Check its path, or choose another file.</source>
        <translation>Prüfen Sie, wo sie liegt, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Check the address, or run the batch on this machine.</source>
        <translation>Prüfen Sie die Adresse, oder vergleichen Sie auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Choose a chapter that the book has.</source>
        <translation>Wählen Sie ein Kapitel, das das Buch hat.</translation>
    </message>
    <message>
        <source>Choose a file with text in it; pictures of pages need text recognition first.</source>
        <translation>Wählen Sie eine Datei mit Text; Bilder von Seiten brauchen erst eine Texterkennung.</translation>
    </message>
    <message>
        <source>Choose a folder with article files in it.</source>
        <translation>Wählen Sie einen Ordner, in dem Artikeldateien liegen.</translation>
    </message>
    <message>
        <source>Choose another encoding: File, Read this telling in another way.</source>
        <translation>Wählen Sie eine andere Kodierung: Datei, Diese Fassung anders lesen.</translation>
    </message>
    <message>
        <source>Choose another file, or save this one again from the program that made it.</source>
        <translation>Wählen Sie eine andere Datei, oder speichern Sie diese neu aus dem Programm, das sie schrieb.</translation>
    </message>
    <message>
        <source>Choose another folder or name to write to.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>Choose the article files in it.</source>
        <translation>Wählen Sie die Artikel darin.</translation>
    </message>
    <message>
        <source>Choose the file that the link was meant for.</source>
        <translation>Wählen Sie die Datei, die der Verweis meinte.</translation>
    </message>
    <message>
        <source>Comparing failed: the worker process stopped.</source>
        <translation>Der Vergleich ist gescheitert: Der Arbeitsprozess wurde beendet.</translation>
    </message>
    <message>
        <source>Comparing took too long and was stopped.</source>
        <translation>Der Vergleich dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Correct the pattern; a backslash before a character takes it literally.</source>
        <translation>Berichtigen Sie das Muster; ein umgekehrter Schrägstrich nimmt das Zeichen danach, wie es ist.</translation>
    </message>
    <message>
        <source>Error: {code}</source>
        <translation>Fehler: {code}</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>Give every pair both of its texts.</source>
        <translation>Geben Sie jedem Paar seine beiden Texte.</translation>
    </message>
    <message>
        <source>Have its text recognised by another program (OCR), then open what that wrote.</source>
        <translation>Lassen Sie den Text von einem anderen Programm erkennen (OCR) und öffnen Sie dessen Ergebnis.</translation>
    </message>
    <message>
        <source>Install the part and try again.</source>
        <translation>Installieren Sie den Teil und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {name}.</source>
        <translation>Unter {name} antwortet kein Dask-Scheduler.</translation>
    </message>
    <message>
        <source>No character encoding fits {name}.</source>
        <translation>Keine Zeichenkodierung passt zu {name}.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save or copy its text.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie schrieb, und speichern oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Öffnen Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>Pair {name} is not two texts: {detail}.</source>
        <translation>Paar {name} besteht nicht aus zwei Texten: {detail}.</translation>
    </message>
    <message>
        <source>Pictures of pages need text recognition first; a web page may need to be opened.</source>
        <translation>Bilder von Seiten brauchen erst eine Texterkennung; eine Webseite muss vielleicht erst im Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Read both files again to compare them.</source>
        <translation>Lesen Sie beide Dateien neu, um sie zu vergleichen.</translation>
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
        <source>Reported by the system or the reader: {detail}</source>
        <translation>Das System oder der Leser sagt: {detail}</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Start it from a desktop, or use a command that needs no window.</source>
        <translation>Starten Sie es auf einem Schreibtisch, oder nehmen Sie einen Befehl ohne Fenster.</translation>
    </message>
    <message>
        <source>The folder {name} holds no file that can be read as an article.</source>
        <translation>Der Ordner {name} enthält keine Datei, die sich als Artikel lesen lässt.</translation>
    </message>
    <message>
        <source>The pattern {name} is not understood: {detail}.</source>
        <translation>Das Muster {name} ist nicht verständlich: {detail}.</translation>
    </message>
    <message>
        <source>The previous version may be in the same folder, its name ending in ~.</source>
        <translation>Daneben liegt vielleicht die Version davor; ihr Name endet auf ~.</translation>
    </message>
    <message>
        <source>The report could not be typeset.</source>
        <translation>Der Bericht konnte nicht gesetzt werden.</translation>
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
        <source>There is no display to open a window on; the commands compare and export work without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; die Befehle compare und export brauchen keinen.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Die Datei {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>This needs a part that only a program installed with pip can add.</source>
        <translation>Das braucht einen Teil, den nur das mit pip installierte Programm aufnehmen kann.</translation>
    </message>
    <message>
        <source>This needs an extra part, which comes with '{name}'.</source>
        <translation>Das braucht einen Zusatz, den „{name}“ bringt.</translation>
    </message>
    <message>
        <source>Try again, or compare shorter texts; both stay open to read.</source>
        <translation>Versuchen Sie es noch einmal, oder vergleichen Sie kürzere Texte; beide bleiben offen.</translation>
    </message>
    <message>
        <source>Try again, or write another kind of report.</source>
        <translation>Versuchen Sie es noch einmal, oder schreiben Sie eine andere Art von Bericht.</translation>
    </message>
    <message>
        <source>Try again; if it goes wrong once more, the file may have been made to do harm.</source>
        <translation>Versuchen Sie es noch einmal; misslingt es wieder, soll die Datei vielleicht schaden.</translation>
    </message>
    <message>
        <source>Typesetting the report took too long and was stopped.</source>
        <translation>Das Setzen des Berichts dauerte zu lange und wurde abgebrochen.</translation>
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
        <source>it is one of the articles</source>
        <translation>es ist einer der Artikel</translation>
    </message>
    <message>
        <source>no file can be made in {folder}</source>
        <translation>in {folder} lässt sich keine Datei anlegen</translation>
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
        <source>{name} could not be written: there is no folder {detail}.</source>
        <translation>{name} konnte nicht geschrieben werden: Den Ordner {detail} gibt es nicht.</translation>
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
        <source>{name} does not say which kind of report to write; end it in {detail}.</source>
        <translation>{name} nennt keine Art von Bericht; der Name muss auf {detail} enden.</translation>
    </message>
    <message>
        <source>{name} has no such chapter: it has {detail}.</source>
        <translation>{name} hat dieses Kapitel nicht: Es hat {detail}.</translation>
    </message>
    <message>
        <source>{name} holds no pairs of articles: {detail}.</source>
        <translation>{name} enthält keine Artikelpaare: {detail}.</translation>
    </message>
    <message>
        <source>{name} holds no text that could be compared.</source>
        <translation>{name} enthält keinen Text, der sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>{name} holds pictures of pages, no text. Nothing can be compared.</source>
        <translation>{name} enthält Bilder von Seiten, keinen Text. Es lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>{name} holds the answers to other pairs or other options. Choose a new folder.</source>
        <translation>{name} enthält Ergebnisse zu anderen Paaren oder anderen Einstellungen. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an article file.</source>
        <translation>{name} ist ein Ordner, keine Artikeldatei.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself.</source>
        <translation>{name} ist eine Verknüpfung, die im Kreis führt.</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be read.</source>
        <translation>{name} ist beschädigt und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is no comparison that this program saved.</source>
        <translation>{name} ist beschädigt oder kein Vergleich, den dieses Programm gespeichert hat.</translation>
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
    <message>
        <source>{name} was saved by a newer version of this program.</source>
        <translation>{name} wurde von einer neueren Version dieses Programms gespeichert.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Die Seite wird gezeichnet …</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF ausgeben</translation>
    </message>
    <message>
        <source>Facts that differ</source>
        <translation>Abweichende Angaben</translation>
    </message>
    <message>
        <source>My notes and what I reviewed</source>
        <translation>Meine Notizen und was ich geprüft habe</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Notes on how it was compared</source>
        <translation>Hinweise zum Vergleich</translation>
    </message>
    <message>
        <source>One column, both texts in one</source>
        <translation>Eine Spalte, beide Texte in einem</translation>
    </message>
    <message>
        <source>Only the rows that differ</source>
        <translation>Nur die Zeilen, die abweichen</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People and quotes are still looked for; the pages are drawn again with them.</source>
        <translation>Personen und Zitate werden noch gesucht; mit ihnen werden die Seiten neu gezeichnet.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}</source>
        <translation>Seite {page} von {pages} wird gedruckt</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>The printer does not accept anything.</source>
        <translation>Der Drucker nimmt nichts an.</translation>
    </message>
    <message>
        <source>Two columns, landscape</source>
        <translation>Zwei Spalten, Querformat</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What is open stays open; save your work.</source>
        <translation>Im Programm ist etwas schiefgegangen. Was offen ist, bleibt offen; sichern Sie Ihre Arbeit.</translation>
    </message>
    <message>
        <source>The report was copied. It holds no text, title or path of yours.</source>
        <translation>Der Bericht wurde kopiert. Er enthält weder Texte noch Titel noch Pfade von Ihnen.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in both tellings</source>
        <translation>In beiden Fassungen suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>No number of a paragraph or row</source>
        <translation>Keine Nummer eines Absatzes oder einer Zeile</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Paragraph 7, B 7, or row #7</source>
        <translation>Absatz 7, B 7 oder Zeile #7</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>{n} of {all} · A {a} · B {b}</source>
        <translation>{n} von {all} · A {a} · B {b}</translation>
    </message>
</context>
<context>
    <name>folder</name>
    <message numerus="yes">
        <source>%n file(s) in {folder} can be read. Which are tellings of the story?</source>
        <translation>
            <numerusform>%n Datei in {folder} ist lesbar. Ist sie eine Fassung der Geschichte?</numerusform>
            <numerusform>%n Dateien in {folder} sind lesbar. Welche sind Fassungen der Geschichte?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Artikel wählen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Only the first {most} files are listed.</source>
        <translation>Nur die ersten {most} Dateien sind aufgeführt.</translation>
    </message>
    <message>
        <source>{number} chosen, at most {most}</source>
        <translation>{number} gewählt, höchstens {most}</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>ein Rich-Text-Dokument</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>ein Safari-Webarchiv</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>eine Eigenschaftsliste</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>eine gespeicherte Webseite (MHTML)</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>eine Ton- oder Videodatei</translation>
    </message>
    <message>
        <source>a story as JSON</source>
        <translation>ein Artikel als JSON</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>ein EPUB-Buch</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>an old or locked Office document</source>
        <translation>ein altes oder gesperrtes Office-Dokument</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>data (JSON) without a story</source>
        <translation>Daten (JSON) ohne Artikel</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A reader that takes too long is stopped; one that dies is replaced.</source>
        <translation>Ein Leser, der zu lange braucht, wird angehalten; einer, der stirbt, wird ersetzt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About Article Reader</source>
        <translation>Über Article Reader</translation>
    </message>
    <message>
        <source>An address opens in your browser only when you choose to; its real host is shown before.</source>
        <translation>Eine Adresse öffnet sich nur im Browser, wenn Sie es wählen; ihr wirklicher Rechnername steht vorher da.</translation>
    </message>
    <message>
        <source>Article Reader {version}</source>
        <translation>Article Reader {version}</translation>
    </message>
    <message>
        <source>Article files are only read, never changed.</source>
        <translation>Artikeldateien werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Asking the process that reads files…</source>
        <translation>Der lesende Prozess wird gefragt …</translation>
    </message>
    <message>
        <source>Every file is read in a process of its own, apart from this window.</source>
        <translation>Jede Datei wird in einem eigenen Prozess gelesen, getrennt von diesem Fenster.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Held by this system now:</source>
        <translation>Von diesem System jetzt eingehalten:</translation>
    </message>
    <message>
        <source>It can compute for at most 20 seconds a file, and 2 more a megabyte.</source>
        <translation>Er kann höchstens 20 Sekunden je Datei rechnen und 2 mehr je Megabyte.</translation>
    </message>
    <message>
        <source>It can open no file but the program's own libraries (Landlock).</source>
        <translation>Er kann keine Datei öffnen als die Bibliotheken des Programms (Landlock).</translation>
    </message>
    <message>
        <source>It can reach no network (seccomp, Landlock).</source>
        <translation>Er kann kein Netz erreichen (seccomp, Landlock).</translation>
    </message>
    <message>
        <source>It can start no other program and touch no other process (seccomp).</source>
        <translation>Er kann kein anderes Programm starten und keinen anderen Prozess berühren (seccomp).</translation>
    </message>
    <message>
        <source>It can take at most 2 GB of memory.</source>
        <translation>Er kann höchstens 2 GB Speicher belegen.</translation>
    </message>
    <message>
        <source>It can write no file.</source>
        <translation>Er kann keine Datei schreiben.</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Seine Lizenz</translation>
    </message>
    <message>
        <source>Its log stays on this machine and holds no text, title or path of yours.</source>
        <translation>Sein Protokoll bleibt auf diesem Rechner und enthält weder Texte noch Titel noch Pfade von Ihnen.</translation>
    </message>
    <message>
        <source>Its package names no licence.</source>
        <translation>Sein Paket nennt keine Lizenz.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>NOT held by this system, so do not open files you distrust:</source>
        <translation>Von diesem System NICHT eingehalten; öffnen Sie also keine Dateien, denen Sie misstrauen:</translation>
    </message>
    <message>
        <source>Nothing is ever fetched or sent: no articles, no pictures, no usage data.</source>
        <translation>Nie wird etwas geholt oder gesendet: keine Artikel, keine Bilder, keine Nutzungszahlen.</translation>
    </message>
    <message>
        <source>Only http, https and mailto addresses can be opened.</source>
        <translation>Nur Adressen mit http, https und mailto lassen sich öffnen.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <source>Reads two tellings of one story side by side and shows where they part.</source>
        <translation>Liest zwei Fassungen einer Geschichte nebeneinander und zeigt, wo sie auseinandergehen.</translation>
    </message>
    <message>
        <source>Scripts, macros, pictures, fonts and styles in a file are never run or loaded.</source>
        <translation>Skripte, Makros, Bilder, Schriften und Formate in einer Datei werden nie ausgeführt oder geladen.</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Abschnitte der Anleitung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>The list is collected from what is installed; this copy runs from its folder.</source>
        <translation>Die Liste wird aus dem gesammelt, was installiert ist; diese Kopie läuft aus ihrem Ordner.</translation>
    </message>
    <message>
        <source>The program does not look for updates.</source>
        <translation>Das Programm sucht nicht nach neuen Versionen.</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Was mitgeliefert wird</translation>
    </message>
    <message>
        <source>What you put right, mark and note is kept in the files you save, and in your own settings.</source>
        <translation>Was Sie berichtigen, markieren und notieren, steht in den Dateien, die Sie speichern, und in Ihren eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>Who it finds and what they say comes from a language model and rules; both can be wrong.</source>
        <translation>Wen es findet und was jemand sagt, kommt von einem Sprachmodell und Regeln; beide können irren.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save them?</source>
        <translation>Speichern?</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>Your notes and corrections on %n pair(s) are not saved.</source>
        <translation>
            <numerusform>Ihre Notizen und Korrekturen zu %n Paar sind nicht gespeichert.</numerusform>
            <numerusform>Ihre Notizen und Korrekturen zu %n Paaren sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes and corrections on “{a}” and “{b}” are not saved.</source>
        <translation>Ihre Notizen und Korrekturen zu „{a}“ und „{b}“ sind nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;About Article Reader</source>
        <translation>Ü&amp;ber Article Reader</translation>
    </message>
    <message>
        <source>&amp;Add to the shelf…</source>
        <translation>Ins &amp;Regal stellen…</translation>
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
        <source>&amp;Chapter…</source>
        <translation>&amp;Kapitel …</translation>
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
        <source>&amp;Encoding…</source>
        <translation>K&amp;odierung …</translation>
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
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
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
        <source>&amp;Privacy</source>
        <translation>&amp;Privatsphäre</translation>
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
        <source>&amp;Security</source>
        <translation>&amp;Sicherheit</translation>
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
        <source>&amp;Tracked changes…</source>
        <translation>&amp;Verfolgte Änderungen …</translation>
    </message>
    <message>
        <source>&amp;Undo correction</source>
        <translation>Korrektur &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Unpair these paragraphs</source>
        <translation>Diese &amp;Absätze trennen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Wording in common of every pair</source>
        <translation>&amp;Gemeinsamer Wortlaut aller Paare</translation>
    </message>
    <message>
        <source>All that the file &amp;holds</source>
        <translation>&amp;Alles, was in der Datei steht</translation>
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
        <source>Close the &amp;telling in focus</source>
        <translation>&amp;Fassung im Fokus schließen</translation>
    </message>
    <message>
        <source>Copy &amp;quote as citation</source>
        <translation>&amp;Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;report on errors</source>
        <translation>Fehlerbe&amp;richt kopieren</translation>
    </message>
    <message>
        <source>D&amp;etail strip</source>
        <translation>&amp;Detailleiste</translation>
    </message>
    <message>
        <source>E&amp;xport as…</source>
        <translation>E&amp;xportieren als…</translation>
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
        <source>Menus</source>
        <translation>Menüs</translation>
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
        <source>Next tell&amp;ing of the shelf</source>
        <translation>Nächste Fassung im &amp;Regal</translation>
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
        <source>Previous tellin&amp;g of the shelf</source>
        <translation>Vorige Fassung im Re&amp;gal</translation>
    </message>
    <message>
        <source>Rea&amp;d this telling in another way</source>
        <translation>Diese Fassung an&amp;ders lesen</translation>
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
        <source>Save &amp;under another name…</source>
        <translation>Speichern &amp;unter…</translation>
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
        <source>Title, &amp;byline, date and outlet…</source>
        <translation>Titel, &amp;Verfasser, Datum und Medium …</translation>
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
    <name>notebook</name>
    <message>
        <source>Wording in common: {share}; {shared} of {a} words of A and {b} of B</source>
        <translation>Gemeinsamer Wortlaut: {share}; {shared} von {a} Wörtern in A und {b} in B</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes without a place</source>
        <translation>Notizen ohne Platz</translation>
    </message>
    <message>
        <source>Quote: “{words}”</source>
        <translation>Zitat: „{words}“</translation>
    </message>
    <message>
        <source>{kind}: {place}</source>
        <translation>{kind}: {place}</translation>
    </message>
    <message>
        <source>{side}: “{words}”</source>
        <translation>{side}: „{words}“</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%n note(s) have lost their place: the words are gone.</source>
        <translation>
            <numerusform>%n Notiz hat ihren Platz verloren: Die Wörter sind nicht mehr da.</numerusform>
            <numerusform>%n Notizen haben ihren Platz verloren: Die Wörter sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the encoding…</source>
        <translation>Kodierung ändern …</translation>
    </message>
    <message>
        <source>Choose a chapter…</source>
        <translation>Kapitel wählen …</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleicht…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Looking for people and quotes…</source>
        <translation>Sucht Personen und Zitate…</translation>
    </message>
    <message>
        <source>No font on this computer has letters of {scripts}; boxes stand for them.</source>
        <translation>Keine Schrift auf diesem Rechner hat Buchstaben von {scripts}; an ihrer Stelle stehen Kästchen.</translation>
    </message>
    <message numerus="yes">
        <source>One saved comparison opens at a time: {name} was opened, %n other(s) not.</source>
        <translation>
            <numerusform>Es öffnet sich immer nur ein gespeicherter Vergleich: {name} wurde geöffnet, %n weiterer nicht.</numerusform>
            <numerusform>Es öffnet sich immer nur ein gespeicherter Vergleich: {name} wurde geöffnet, %n weitere nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open all of it</source>
        <translation>Alles öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the first {size}</source>
        <translation>Die ersten {size} öffnen</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Die Fassung davor öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading {name} was stopped.</source>
        <translation>Das Lesen von {name} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Der Text wird gelesen …</translation>
    </message>
    <message>
        <source>Reading… Both pages still show what was open before.</source>
        <translation>Es wird gelesen … Beide Seiten zeigen noch, was vorher offen war.</translation>
    </message>
    <message>
        <source>Reading… Page {side} still shows what was open before.</source>
        <translation>Es wird gelesen … Seite {side} zeigt noch, was vorher offen war.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Ganze Seite zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stopped. The wording is compared; people and quotes were not looked for.</source>
        <translation>Abgebrochen. Der Wortlaut ist verglichen; nach Personen und Zitaten wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>Stopped. What both pages show is not compared.</source>
        <translation>Abgebrochen. Was beide Seiten zeigen, ist nicht verglichen.</translation>
    </message>
    <message>
        <source>The report was written to {path}.</source>
        <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What the guide says about it</source>
        <translation>Was die Anleitung dazu sagt</translation>
    </message>
    <message>
        <source>Which text…</source>
        <translation>Welcher Text …</translation>
    </message>
    <message>
        <source>Your work on “{a}” and “{b}” was not saved.</source>
        <translation>Ihre Arbeit an „{a}“ und „{b}“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>{name} has changed on disk.</source>
        <translation>{name} hat sich auf der Festplatte geändert.</translation>
    </message>
    <message>
        <source>{name} has changed since the comparison was saved.</source>
        <translation>{name} hat sich geändert, seit der Vergleich gespeichert wurde.</translation>
    </message>
    <message>
        <source>{name} holds {size} of text.</source>
        <translation>{name} enthält {size} Text.</translation>
    </message>
    <message>
        <source>{name} is no longer there. Its text stays open.</source>
        <translation>{name} ist nicht mehr da. Der Text bleibt offen.</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name…</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Call this person</source>
        <translation>Diese Person nennen</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Als Zitat mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Do not belong together</source>
        <translation>Gehören nicht zusammen</translation>
    </message>
    <message>
        <source>Forget that you paired them</source>
        <translation>Vergessen, dass Sie sie gepaart haben</translation>
    </message>
    <message>
        <source>Forget that you parted them</source>
        <translation>Vergessen, dass Sie sie getrennt haben</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Kein Zitat</translation>
    </message>
    <message>
        <source>Not one quote: part the pair</source>
        <translation>Nicht ein Zitat: Paar trennen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Dieselbe Person wie</translation>
    </message>
    <message>
        <source>The same quote as</source>
        <translation>Dasselbe Zitat wie</translation>
    </message>
    <message>
        <source>Two people, one in A, one in B</source>
        <translation>Zwei Personen, eine in A, eine in B</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Letzte Korrektur rückgängig machen</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer sagt es</translation>
    </message>
    <message>
        <source>Yes, {name}</source>
        <comment>that a speaker who was guessed is right</comment>
        <translation>Ja, {name}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>%n nur in B</numerusform>
            <numerusform>%n nur in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n gemeinsam</numerusform>
            <numerusform>%n gemeinsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) only in A</source>
        <translation>
            <numerusform>%n Wort nur in A</numerusform>
            <numerusform>%n Wörter nur in A</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What only one telling has</source>
        <translation>Was nur eine Fassung hat</translation>
    </message>
    <message>
        <source>Who speaks, and how often</source>
        <translation>Wer spricht, und wie oft</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>in both</source>
        <translation>in beiden</translation>
    </message>
    <message>
        <source>of the wording in common</source>
        <translation>des Wortlauts gemeinsam</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>the same words, another speaker</source>
        <translation>dieselben Worte, anderer Sprecher</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>Wort für Wort gleich</translation>
    </message>
    <message>
        <source>{altered}: {told}</source>
        <translation>{altered}: {told}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{who} cites the outlet of {whom}.</source>
        <translation>{who} nennt das Medium von {whom}.</translation>
    </message>
    <message>
        <source>{who} cites {outlet}, the outlet of {whom}.</source>
        <translation>{who} nennt {outlet}, das Medium von {whom}.</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of both tellings; arrow keys step through them, Page keys scroll.</source>
        <translation>Alle Zeilen beider Fassungen; die Pfeiltasten blättern hindurch, die Bildtasten rollen die Seiten.</translation>
    </message>
    <message>
        <source>Both tellings in one column</source>
        <translation>Beide Fassungen in einer Spalte</translation>
    </message>
    <message>
        <source>Image not shown</source>
        <translation>Bild nicht gezeigt</translation>
    </message>
    <message>
        <source>Join the paragraphs of both tellings; arrow keys lead from one to the next, Enter goes there.</source>
        <translation>Verbinden die Absätze beider Fassungen; die Pfeiltasten führen von einem zum nächsten, die Eingabetaste geht dorthin.</translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation>Führt zu {host}</translation>
    </message>
    <message>
        <source>Leads to {host} ({coded})</source>
        <translation>Führt zu {host} ({coded})</translation>
    </message>
    <message>
        <source>No outlet given</source>
        <translation>Kein Medium angegeben</translation>
    </message>
    <message>
        <source>Open {host} in the browser</source>
        <translation>{host} im Browser öffnen</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Übersichtsleiste</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Ribbon {n} of {all}: {words}</source>
        <translation>Band {n} von {all}: {words}</translation>
    </message>
    <message>
        <source>Ribbons</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Telling A</source>
        <translation>Fassung A</translation>
    </message>
    <message>
        <source>Telling B</source>
        <translation>Fassung B</translation>
    </message>
    <message>
        <source>There was a picture here; pictures are neither fetched nor shown</source>
        <translation>Hier stand ein Bild; Bilder werden weder geholt noch gezeigt</translation>
    </message>
    <message>
        <source>cites {outlet}</source>
        <translation>nennt {outlet}</translation>
    </message>
    <message>
        <source>link to {name}</source>
        <translation>Verknüpfung mit {name}</translation>
    </message>
    <message>
        <source>moved, see {place}</source>
        <translation>verschoben, siehe {place}</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>nicht in A</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>nicht in B</translation>
    </message>
    <message>
        <source>{letter}: {title}</source>
        <translation>{letter}: {title}</translation>
    </message>
    <message>
        <source>{name}: cannot be seen; shown here without its effect</source>
        <translation>{name}: nicht zu sehen; hier ohne Wirkung gezeigt</translation>
    </message>
    <message>
        <source>{number}: a byte or control character that is not text</source>
        <translation>{number}: ein Byte oder Steuerzeichen, das kein Text ist</translation>
    </message>
    <message>
        <source>“{word}” mixes letters of two alphabets: {names}</source>
        <translation>„{word}“ mischt Buchstaben zweier Alphabete: {names}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n byte(s) fit no character and are shown by their number.</source>
        <translation>
            <numerusform>%n Byte passt zu keinem Zeichen und ist als Zahl gezeigt.</numerusform>
            <numerusform>%n Bytes passen zu keinem Zeichen und sind als Zahl gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) are shown by their number.</source>
        <translation>
            <numerusform>%n Steuerzeichen ist als Zahl gezeigt.</numerusform>
            <numerusform>%n Steuerzeichen sind als Zahl gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) to people</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n Angabe zu Personen</numerusform>
            <numerusform>%n Angaben zu Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) within the page were left out.</source>
        <translation>
            <numerusform>%n Rahmen in der Seite wurde weggelassen.</numerusform>
            <numerusform>%n Rahmen in der Seite wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n Seite war nicht zu lesen.</numerusform>
            <numerusform>%n Seiten waren nicht zu lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairing(s) of paragraphs</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n Paarung von Absätzen</numerusform>
            <numerusform>%n Paarungen von Absätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairing(s) of quotes</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n Paarung von Zitaten</numerusform>
            <numerusform>%n Paarungen von Zitaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) around the story were left out.</source>
        <translation>
            <numerusform>%n Teil um den Bericht herum wurde weggelassen.</numerusform>
            <numerusform>%n Teile um den Bericht herum wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) taken off the quotes</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n Stelle, die kein Zitat ist</numerusform>
            <numerusform>%n Stellen, die keine Zitate sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not shown ({hosts}): nothing is fetched.</source>
        <translation>
            <numerusform>%n Bild nicht gezeigt ({hosts}): Es wird nichts aus dem Netz geholt.</numerusform>
            <numerusform>%n Bilder nicht gezeigt ({hosts}): Es wird nichts aus dem Netz geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) around the story, such as datelines, captions and links.</source>
        <translation>
            <numerusform>%n Zeile um die Geschichte herum, etwa Ortszeilen, Bildunterschriften und Links.</numerusform>
            <numerusform>%n Zeilen um die Geschichte herum, etwa Ortszeilen, Bildunterschriften und Links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running head(s) and page number(s) were left out.</source>
        <translation>
            <numerusform>%n Kolumnentitel oder Seitenzahl wurde weggelassen.</numerusform>
            <numerusform>%n Kolumnentitel und Seitenzahlen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of quotes</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n Sprecher eines Zitats</numerusform>
            <numerusform>%n Sprecher von Zitaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more in A.</source>
        <translation>
            <numerusform>%n Wort mehr in A.</numerusform>
            <numerusform>%n Wörter mehr in A.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more in B.</source>
        <translation>
            <numerusform>%n Wort mehr in B.</numerusform>
            <numerusform>%n Wörter mehr in B.</numerusform>
        </translation>
    </message>
    <message>
        <source>(guessed)</source>
        <translation>(vermutet)</translation>
    </message>
    <message>
        <source>(set by hand)</source>
        <comment>a speaker</comment>
        <translation>(von Hand gesetzt)</translation>
    </message>
    <message>
        <source>(unsure)</source>
        <translation>(unsicher)</translation>
    </message>
    <message>
        <source>A word mixes the letters of two alphabets</source>
        <translation>Ein Wort mischt die Buchstaben zweier Alphabete</translation>
    </message>
    <message>
        <source>A “not” (or “never”, “nobody” …) stands in one of them only.</source>
        <translation>Ein „nicht“ (oder „nie“, „niemand“ …) steht nur in einem von beiden.</translation>
    </message>
    <message>
        <source>Aligned text</source>
        <translation>Text in Zeilen</translation>
    </message>
    <message>
        <source>Altered: {count}</source>
        <translation>Geändert: {count}</translation>
    </message>
    <message>
        <source>Another speaker.</source>
        <translation>Ein anderer Sprecher.</translation>
    </message>
    <message>
        <source>Another speaker: {count}</source>
        <translation>Anderer Sprecher: {count}</translation>
    </message>
    <message>
        <source>Article A</source>
        <translation>Artikel A</translation>
    </message>
    <message>
        <source>Article B</source>
        <translation>Artikel B</translation>
    </message>
    <message>
        <source>Bar: the share of words only in A, in both, and only in B</source>
        <translation>Balken: Anteil der Wörter nur in A, in beiden und nur in B</translation>
    </message>
    <message>
        <source>Bars: the words of each row in A, dark what B has too</source>
        <translation>Balken: die Wörter jeder Zeile in A, dunkel, was B auch hat</translation>
    </message>
    <message>
        <source>Bars: the words of each row in B, dark what A has too</source>
        <translation>Balken: die Wörter jeder Zeile in B, dunkel, was A auch hat</translation>
    </message>
    <message>
        <source>Both tellings in one text: A's words, then B's</source>
        <translation>Beide Fassungen in einem Text: erst die Wörter von A, dann die von B</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>Kommentare wurden weggelassen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Facts that differ</source>
        <translation>Abweichende Angaben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Verborgener Text wurde weggelassen.</translation>
    </message>
    <message>
        <source>Image not shown</source>
        <translation>Bild nicht gezeigt</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>In A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>In B</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>the months, with a blank between them</comment>
        <translation>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No article was found on this page: all of its text is shown.</source>
        <translation>Auf dieser Seite fand sich kein Artikel: Gezeigt wird ihr ganzer Text.</translation>
    </message>
    <message>
        <source>No font at hand has these; they stand in brackets: {characters}.</source>
        <translation>Keine vorhandene Schrift hat diese Zeichen; sie stehen in Klammern: {characters}.</translation>
    </message>
    <message>
        <source>No wording differs: both articles say the same in the same words.</source>
        <translation>Kein Wortlaut weicht ab: Beide Artikel sagen dasselbe mit denselben Worten.</translation>
    </message>
    <message>
        <source>No wording differs; only the order of the rows does.</source>
        <translation>Kein Wortlaut weicht ab, nur die Reihenfolge der Zeilen.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a quote</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Nicht verglichen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>On the quote “{words}”:</source>
        <translation>Zum Zitat „{words}“:</translation>
    </message>
    <message>
        <source>One against several: “{a}” in A, “{b}” in B.</source>
        <comment>a singular and a plural</comment>
        <translation>Einer gegen mehrere: „{a}“ in A, „{b}“ in B.</translation>
    </message>
    <message>
        <source>One-column redline</source>
        <translation>Beide in einer Spalte</translation>
    </message>
    <message>
        <source>Only in {letter}: {count}</source>
        <translation>Nur in {letter}: {count}</translation>
    </message>
    <message>
        <source>Only the first {part} of {whole} were opened.</source>
        <translation>Nur die ersten {part} von {whole} wurden geöffnet.</translation>
    </message>
    <message>
        <source>Only the wording was compared.</source>
        <translation>Nur der Wortlaut wurde verglichen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other words in its place.</source>
        <translation>Andere Wörter an seiner Stelle.</translation>
    </message>
    <message>
        <source>Outlet not given</source>
        <translation>Medium nicht angegeben</translation>
    </message>
    <message>
        <source>Paired by hand.</source>
        <comment>two quotes</comment>
        <translation>Von Hand gepaart.</translation>
    </message>
    <message>
        <source>Paired on little evidence: unsure.</source>
        <translation>Auf dünner Grundlage gepaart: unsicher.</translation>
    </message>
    <message>
        <source>Parts may be missing: {given} of {there} words found their place.</source>
        <translation>Es fehlen vielleicht Teile: {given} von {there} Wörtern haben ihren Platz gefunden.</translation>
    </message>
    <message>
        <source>Parts of the file were left out</source>
        <translation>Teile der Datei wurden weggelassen</translation>
    </message>
    <message>
        <source>Parts of this page may be missing.</source>
        <translation>Teile dieser Seite fehlen vielleicht.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People named</source>
        <translation>Genannte Personen</translation>
    </message>
    <message>
        <source>People were found without a language model.</source>
        <translation>Personen wurden ohne Sprachmodell gefunden.</translation>
    </message>
    <message>
        <source>People, quotes</source>
        <translation>Personen, Zitate</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Reader</source>
        <comment>who wrote the comments in a Word file</comment>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Said by {a} in A, by {b} in B.</source>
        <translation>Gesagt von {a} in A, von {b} in B.</translation>
    </message>
    <message>
        <source>Set side by side on little evidence.</source>
        <translation>Auf dünner Grundlage nebeneinandergestellt.</translation>
    </message>
    <message>
        <source>Shown is chapter {number} of {count}.</source>
        <translation>Gezeigt ist Kapitel {number} von {count}.</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Zum Text springen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Speaker, verb</source>
        <translation>Sprecher, Verb</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>The book has %n chapter(s); all are shown.</source>
        <translation>
            <numerusform>Das Buch hat %n Kapitel; es ist ganz gezeigt.</numerusform>
            <numerusform>Das Buch hat %n Kapitel; alle sind gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n tracked change(s); shown is all of the text.</source>
        <translation>
            <numerusform>Das Dokument enthält %n verfolgte Änderung; gezeigt ist aller Text.</numerusform>
            <numerusform>Das Dokument enthält %n verfolgte Änderungen; gezeigt ist aller Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n tracked change(s); shown is the final text.</source>
        <translation>
            <numerusform>Das Dokument enthält %n verfolgte Änderung; gezeigt ist der endgültige Text.</numerusform>
            <numerusform>Das Dokument enthält %n verfolgte Änderungen; gezeigt ist der endgültige Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n tracked change(s); shown is the text before them.</source>
        <translation>
            <numerusform>Das Dokument enthält %n verfolgte Änderung; gezeigt ist der Text davor.</numerusform>
            <numerusform>Das Dokument enthält %n verfolgte Änderungen; gezeigt ist der Text davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: {name}.</source>
        <translation>Die Kodierung wurde geraten: {name}.</translation>
    </message>
    <message>
        <source>The extra “cjk” of this program has them, and so have the Noto CJK fonts.</source>
        <translation>Der Zusatz „cjk“ dieses Programms hat sie, ebenso die Schriften Noto CJK.</translation>
    </message>
    <message>
        <source>The figures differ.</source>
        <translation>Die Zahlen weichen ab.</translation>
    </message>
    <message>
        <source>The file holds {what}, which did not run.</source>
        <translation>Die Datei enthält {what}; nichts davon lief.</translation>
    </message>
    <message>
        <source>The file is a link to {target}.</source>
        <translation>Die Datei ist eine Verknüpfung mit {target}.</translation>
    </message>
    <message>
        <source>The file is damaged: it breaks off before its end. What could be read is shown.</source>
        <translation>Die Datei ist beschädigt: Sie bricht vor ihrem Ende ab. Gezeigt wird, was sich lesen ließ.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it are missing</source>
        <translation>Die Datei ist beschädigt, Teile fehlen</translation>
    </message>
    <message>
        <source>The file is not what its name says: it is {format}.</source>
        <translation>Die Datei ist nicht, was ihr Name sagt, sondern {format}.</translation>
    </message>
    <message>
        <source>The parts stand in another order.</source>
        <comment>parts of a quote</comment>
        <translation>Die Teile stehen in anderer Folge.</translation>
    </message>
    <message>
        <source>The reader put right: {corrections}.</source>
        <translation>Vom Leser berichtigt: {corrections}.</translation>
    </message>
    <message>
        <source>The same words in another order.</source>
        <translation>Dieselben Wörter in anderer Folge.</translation>
    </message>
    <message>
        <source>The same: {count}</source>
        <translation>Gleich: {count}</translation>
    </message>
    <message>
        <source>The signature of the mail was left out.</source>
        <translation>Die Signatur der Mail wurde weggelassen.</translation>
    </message>
    <message>
        <source>The stronger verb is in A.</source>
        <translation>Das stärkere Verb steht in A.</translation>
    </message>
    <message>
        <source>The stronger verb is in B.</source>
        <translation>Das stärkere Verb steht in B.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible character(s).</source>
        <translation>
            <numerusform>Der Text enthält %n unsichtbares Zeichen.</numerusform>
            <numerusform>Der Text enthält %n unsichtbare Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n word(s) that mix the letters of two alphabets.</source>
        <translation>
            <numerusform>Der Text enthält %n Wort, das die Buchstaben zweier Alphabete mischt.</numerusform>
            <numerusform>Der Text enthält %n Wörter, die die Buchstaben zweier Alphabete mischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds an invisible character</source>
        <translation>Der Text enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>The text was repaired</source>
        <translation>Der Text wurde repariert</translation>
    </message>
    <message>
        <source>The verb in A doubts it.</source>
        <translation>Das Verb in A zweifelt daran.</translation>
    </message>
    <message>
        <source>The verb in A makes it an admission.</source>
        <translation>Das Verb in A macht daraus ein Eingeständnis.</translation>
    </message>
    <message>
        <source>The verb in B doubts it.</source>
        <translation>Das Verb in B zweifelt daran.</translation>
    </message>
    <message>
        <source>The verb in B makes it an admission.</source>
        <translation>Das Verb in B macht daraus ein Eingeständnis.</translation>
    </message>
    <message>
        <source>This page could not be laid out; only its text is shown.</source>
        <translation>Diese Seite ließ sich nicht setzen; nur ihr Text ist gezeigt.</translation>
    </message>
    <message>
        <source>Title in A</source>
        <translation>Titel in A</translation>
    </message>
    <message>
        <source>Title in B</source>
        <translation>Titel in B</translation>
    </message>
    <message>
        <source>Two tellings of one story, compared</source>
        <translation>Zwei Fassungen einer Geschichte im Vergleich</translation>
    </message>
    <message>
        <source>Unsure rows</source>
        <translation>Unsichere Zeilen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What stands in form fields was left out.</source>
        <translation>Was in Formularfeldern steht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Wording in common</source>
        <translation>Gemeinsamer Wortlaut</translation>
    </message>
    <message>
        <source>Words are compared without regard to case, punctuation, or the form of quotation marks and dashes.</source>
        <translation>Verglichen wird ohne Rücksicht auf Groß- und Kleinschreibung, Satzzeichen und die Form von Anführungszeichen und Strichen.</translation>
    </message>
    <message>
        <source>Words of A over words of B</source>
        <translation>Wörter von A über Wörtern von B</translation>
    </message>
    <message>
        <source>Your note on quote {n}</source>
        <translation>Ihre Notiz zu Zitat {n}</translation>
    </message>
    <message>
        <source>Your note on row {n}</source>
        <translation>Ihre Notiz zu Zeile {n}</translation>
    </message>
    <message>
        <source>a quote, number q1</source>
        <translation>ein Zitat, Nummer q1</translation>
    </message>
    <message>
        <source>a row only in A</source>
        <translation>eine Zeile nur in A</translation>
    </message>
    <message>
        <source>after row {row} in B</source>
        <translation>nach Zeile {row} in B</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>anderes Datum</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>andere Zahl</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>anderer Ort</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>andere Quelle</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>anderer Sprecher</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>andere Einheit</translation>
    </message>
    <message>
        <source>both</source>
        <comment>after a count of words</comment>
        <translation>beide</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortszeile</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the ISO 639-1 code of the language of this translation</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>first in B</source>
        <translation>zuerst in B</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>in a rewritten row</source>
        <translation>in einer umgeschriebenen Zeile</translation>
    </message>
    <message>
        <source>in a rewritten row, or in case or punctuation only</source>
        <translation>in einer umgeschriebenen Zeile oder nur in Großschreibung oder Satzzeichen</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>in beiden</translation>
    </message>
    <message>
        <source>longer in A</source>
        <translation>länger in A</translation>
    </message>
    <message>
        <source>longer in B</source>
        <translation>länger in B</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved, see row n</source>
        <translation>verschoben, siehe Zeile n</translation>
    </message>
    <message>
        <source>named {a} in A, {b} in B</source>
        <comment>a and b are such as '3 times'</comment>
        <translation>genannt {a} in A, {b} in B</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nennt</translation>
    </message>
    <message>
        <source>names no agency, paper or link as its source</source>
        <translation>nennt weder Agentur noch Zeitung noch Link als Quelle</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no date in the file</source>
        <translation>kein Datum in der Datei</translation>
    </message>
    <message>
        <source>nobody: a phrase or title</source>
        <translation>niemand: eine Wendung oder ein Titel</translation>
    </message>
    <message>
        <source>of them moved</source>
        <translation>davon verschoben</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>only</source>
        <comment>after a count, before the letter A or B</comment>
        <translation>nur</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>only {letter}</source>
        <translation>nur {letter}</translation>
    </message>
    <message>
        <source>other manner</source>
        <translation>andere Form</translation>
    </message>
    <message>
        <source>other number</source>
        <translation>andere Zahl</translation>
    </message>
    <message>
        <source>other speaker</source>
        <translation>anderer Sprecher</translation>
    </message>
    <message>
        <source>other verb</source>
        <translation>anderes Verb</translation>
    </message>
    <message>
        <source>paired by hand</source>
        <comment>two paragraphs</comment>
        <translation>von Hand gepaart</translation>
    </message>
    <message>
        <source>partly quoted in A</source>
        <translation>in A teils wörtlich</translation>
    </message>
    <message>
        <source>partly quoted in B</source>
        <translation>in B teils wörtlich</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quoted in A</source>
        <translation>in A wörtlich</translation>
    </message>
    <message>
        <source>quoted in B</source>
        <translation>in B wörtlich</translation>
    </message>
    <message>
        <source>quoted {a} in A, {b} in B</source>
        <comment>a and b are such as '3 times'</comment>
        <translation>zitiert {a} in A, {b} in B</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>umgestellt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>reported in A</source>
        <translation>in A indirekt</translation>
    </message>
    <message>
        <source>reported in B</source>
        <translation>in B indirekt</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>umgeschrieben</translation>
    </message>
    <message>
        <source>rewritten, or case</source>
        <translation>umgeschrieben, Schreibung</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>set beside row {row}</source>
        <translation>neben Zeile {row} gestellt</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>the outlet of A</source>
        <translation>das Medium von A</translation>
    </message>
    <message>
        <source>the outlet of B</source>
        <translation>das Medium von B</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>words</source>
        <comment>sample in the legend</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>words of A upwards, words of B downwards, dark what both have</source>
        <translation>Wörter von A nach oben, von B nach unten, dunkel, was beide haben</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>{a}, {b}</source>
        <comment>how a quote is told</comment>
        <translation>{a}, {b}</translation>
    </message>
    <message>
        <source>{count} spelled differently</source>
        <translation>{count} anders geschrieben</translation>
    </message>
    <message>
        <source>{count} unsure</source>
        <translation>{count} unsicher</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{letter} only</source>
        <translation>nur {letter}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>{sign} in paragraph {number}</source>
        <translation>{sign} in Absatz {number}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <comment>a short sentence</comment>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>“not” in one only</source>
        <translation>„nicht“ nur in einem</translation>
    </message>
    <message>
        <source>“{a}” in A, “{b}” in B.</source>
        <comment>two verbs</comment>
        <translation>„{a}“ in A, „{b}“ in B.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings could not be read. They were kept as {name}.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden. Sie wurden als {name} aufgehoben.</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults are used.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden; es gelten die Vorgaben.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <source>%n more file(s) could not be opened.</source>
        <translation>
            <numerusform>%n weitere Datei wurde nicht geöffnet.</numerusform>
            <numerusform>%n weitere Dateien wurden nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telling(s) on the shelf</source>
        <translation>
            <numerusform>%n Fassung im Regal</numerusform>
            <numerusform>%n Fassungen im Regal</numerusform>
        </translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Alle Paare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put more files on the shelf</source>
        <translation>Weitere Dateien ins Regal stellen</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Show as {letter}</source>
        <translation>Als {letter} zeigen</translation>
    </message>
    <message>
        <source>Take it off the shelf</source>
        <translation>Aus dem Regal nehmen</translation>
    </message>
    <message numerus="yes">
        <source>The shelf holds {most} tellings; there was no room for %n file(s).</source>
        <translation>
            <numerusform>Das Regal fasst {most} Fassungen; %n Datei wurde weggelassen.</numerusform>
            <numerusform>Das Regal fasst {most} Fassungen; %n Dateien wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording in common of every pair</source>
        <translation>Gemeinsamer Wortlaut aller Paare</translation>
    </message>
    <message>
        <source>Wording in common, in per cent</source>
        <translation>Gemeinsamer Wortlaut in Prozent</translation>
    </message>
    <message>
        <source>shown as {letter}</source>
        <translation>als {letter} gezeigt</translation>
    </message>
    <message>
        <source>telling {place} of {count}</source>
        <translation>Fassung {place} von {count}</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are being compared</source>
        <translation>„{one}“ und „{other}“ werden verglichen</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” could not be compared</source>
        <translation>„{one}“ und „{other}“ konnten nicht verglichen werden</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”: {share} % of the wording in common</source>
        <translation>„{one}“ und „{other}“: {share} % des Wortlauts gemeinsam</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>Restore its own keys</source>
        <translation>Eigene Tasten wiederherstellen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste nehmen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} gehört zu „{action}“.</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>(1) in reported speech, not in quotation marks</source>
        <translation>(1) in indirekter Rede, nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Enter goes to the next mention.</source>
        <translation>Eingabe führt zur nächsten Erwähnung.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Looking for people and quotes…</source>
        <translation>Sucht Personen und Zitate…</translation>
    </message>
    <message>
        <source>Neither telling names a person.</source>
        <translation>Keine der Fassungen nennt eine Person.</translation>
    </message>
    <message>
        <source>Neither telling quotes anybody.</source>
        <translation>Keine der Fassungen zitiert jemanden.</translation>
    </message>
    <message>
        <source>No number, date, place, organisation or source differs.</source>
        <translation>Keine Zahl, kein Datum, kein Ort, keine Organisation und keine Quelle weicht ab.</translation>
    </message>
    <message>
        <source>Open two tellings to see what is in them.</source>
        <translation>Öffnen Sie zwei Fassungen, um zu sehen, was darin steht.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People and quotes were not looked for.</source>
        <translation>Nach Personen und Zitaten wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Tabs of the sidebar</source>
        <translation>Reiter der Seitenleiste</translation>
    </message>
    <message>
        <source>The wording is the same.</source>
        <translation>Der Wortlaut ist gleich.</translation>
    </message>
    <message>
        <source>What is in them shows here once they are compared.</source>
        <translation>Was in ihnen steht, erscheint hier, sobald sie verglichen sind.</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>A: {a}; B: {b}; {day}</source>
        <translation>A: {a}; B: {b}; {day}</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Drop a file here: text, Markdown, HTML, PDF, Word, OpenDocument, EPUB or mail.</source>
        <translation>Datei hierher ziehen: Text, Markdown, HTML, PDF, Word, OpenDocument, EPUB oder E-Mail.</translation>
    </message>
    <message>
        <source>Forget this pair</source>
        <translation>Dieses Paar vergessen</translation>
    </message>
    <message>
        <source>Open the sample pair</source>
        <translation>Beispielpaar öffnen</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Recent pairs</source>
        <translation>Letzte Paare</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Set them side by side and see where the wording parts, who is named, and what became of each quote.</source>
        <translation>Stellen Sie sie nebeneinander und sehen Sie, wo der Wortlaut abweicht, wer genannt wird und was aus jedem Zitat wurde.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>The one telling</source>
        <translation>Die eine Fassung</translation>
    </message>
    <message>
        <source>The other telling</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>Two tellings of one invented event.</source>
        <translation>Zwei Fassungen eines erfundenen Ereignisses.</translation>
    </message>
    <message>
        <source>Two tellings of one story</source>
        <translation>Zwei Fassungen einer Geschichte</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day and the name of its month, as Qt writes a form for dates</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, the name of its month, the year, as Qt writes a form for dates</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
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
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
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
        <source>%n quote(s) with another speaker</source>
        <translation>
            <numerusform>%n Zitat mit anderem Sprecher</numerusform>
            <numerusform>%n Zitate mit anderem Sprecher</numerusform>
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
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Der Text wird gelesen …</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
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
        <source>These two paragraphs are a pair already.</source>
        <translation>Diese beiden Absätze sind schon ein Paar.</translation>
    </message>
    <message>
        <source>Two paragraphs are chosen on two pages: View, Flow or Aligned.</source>
        <translation>Zwei Absätze wählt man auf zwei Seiten: Ansicht, Fließend oder Ausgerichtet.</translation>
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
        <source>{name} is gone; its two files are opened.</source>
        <translation>{name} gibt es nicht mehr; die beiden Dateien wurden geöffnet.</translation>
    </message>
    <message>
        <source>{number} of {total} reviewed</source>
        <translation>{number} von {total} geprüft</translation>
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
        <source>More</source>
        <translation>Mehr</translation>
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
<context>
    <name>window</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Article Reader</source>
        <translation>Article Reader</translation>
    </message>
    <message>
        <source>Articles and saved comparisons ({endings})</source>
        <translation>Artikel und gespeicherte Vergleiche ({endings})</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Everything found, as JSON (*.json)</source>
        <translation>Alles Gefundene als JSON (*.json)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>No recent pairs</source>
        <translation>Keine letzten Paare</translation>
    </message>
    <message>
        <source>Open a saved comparison</source>
        <translation>Gespeicherten Vergleich öffnen</translation>
    </message>
    <message>
        <source>Open one or two files</source>
        <translation>Eine oder zwei Dateien öffnen</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Quotes as a table (*.csv)</source>
        <translation>Zitate als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Saved comparisons (*.tellings)</source>
        <translation>Gespeicherte Vergleiche (*.tellings)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Web pages with my notes (*.html)</source>
        <translation>Webseiten mit meinen Notizen (*.html)</translation>
    </message>
    <message>
        <source>Word documents with my notes as comments (*.docx)</source>
        <translation>Word-Dokumente mit meinen Notizen als Kommentaren (*.docx)</translation>
    </message>
    <message>
        <source>Word documents with tracked changes (*.docx)</source>
        <translation>Word-Dokumente mit nachverfolgten Änderungen (*.docx)</translation>
    </message>
</context>
</TS>
