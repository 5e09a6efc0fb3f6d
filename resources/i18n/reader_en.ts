<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>announce</name>
    <message numerus="yes">
        <source>%n altered quote(s)</source>
        <translation>
            <numerusform>%n altered quote</numerusform>
            <numerusform>%n altered quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) with another speaker</source>
        <translation>
            <numerusform>%n quote with another speaker</numerusform>
            <numerusform>%n quotes with another speaker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) spelled differently</source>
        <translation>
            <numerusform>%n name spelled differently</numerusform>
            <numerusform>%n names spelled differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) only in A</source>
        <translation>
            <numerusform>%n quote only in A</numerusform>
            <numerusform>%n quotes only in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) only in B</source>
        <translation>
            <numerusform>%n quote only in B</numerusform>
            <numerusform>%n quotes only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) changed</source>
        <translation>
            <numerusform>%n title changed</numerusform>
            <numerusform>%n titles changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n of them failed; the table errors says why</source>
        <translation>
            <numerusform>%n of them failed; the table errors says why</numerusform>
            <numerusform>%n of them failed; the table errors says why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) compared in {time}, {rate} a second</source>
        <translation>
            <numerusform>%n pair compared in {time}, {rate} a second</numerusform>
            <numerusform>%n pairs compared in {time}, {rate} a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) failed; the table errors says why</source>
        <translation>
            <numerusform>%n pair failed; the table errors says why</numerusform>
            <numerusform>%n pairs failed; the table errors says why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) had been done before</source>
        <translation>
            <numerusform>%n pair had been done before</numerusform>
            <numerusform>%n pairs had been done before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) with an id that another has</source>
        <translation>
            <numerusform>%n pair with an id that another has</numerusform>
            <numerusform>%n pairs with an id that another has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>folder</name>
    <message numerus="yes">
        <source>%n file(s) in {folder} can be read. Which are tellings of the story?</source>
        <translation>
            <numerusform>%n file in {folder} can be read. Which are tellings of the story?</numerusform>
            <numerusform>%n files in {folder} can be read. Which are tellings of the story?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>Your notes and corrections on %n pair(s) are not saved.</source>
        <translation>
            <numerusform>Your notes and corrections on %n pair are not saved.</numerusform>
            <numerusform>Your notes and corrections on %n pairs are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%n note(s) have lost their place: the words are gone.</source>
        <translation>
            <numerusform>%n note has lost their place: the words are gone.</numerusform>
            <numerusform>%n notes have lost their place: the words are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One saved comparison opens at a time: {name} was opened, %n other(s) not.</source>
        <translation>
            <numerusform>One saved comparison opens at a time: {name} was opened, %n other not.</numerusform>
            <numerusform>One saved comparison opens at a time: {name} was opened, %n others not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>%n only in B</numerusform>
            <numerusform>%n only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n shared</numerusform>
            <numerusform>%n shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) only in A</source>
        <translation>
            <numerusform>%n word only in A</numerusform>
            <numerusform>%n words only in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n byte(s) fit no character and are shown by their number.</source>
        <translation>
            <numerusform>%n byte fits no character and is shown by its number.</numerusform>
            <numerusform>%n bytes fit no character and are shown by their number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) are shown by their number.</source>
        <translation>
            <numerusform>%n control character is shown by its number.</numerusform>
            <numerusform>%n control characters are shown by their number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) to people</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n correction to people</numerusform>
            <numerusform>%n corrections to people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) within the page were left out.</source>
        <translation>
            <numerusform>%n frame within the page was left out.</numerusform>
            <numerusform>%n frames within the page were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page could not be read.</numerusform>
            <numerusform>%n pages could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairing(s) of paragraphs</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n pairing of paragraphs</numerusform>
            <numerusform>%n pairings of paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairing(s) of quotes</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n pairing of quotes</numerusform>
            <numerusform>%n pairings of quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) around the story were left out.</source>
        <translation>
            <numerusform>%n part around the story was left out.</numerusform>
            <numerusform>%n parts around the story were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) taken off the quotes</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n passage taken off the quotes</numerusform>
            <numerusform>%n passages taken off the quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not shown ({hosts}): nothing is fetched.</source>
        <translation>
            <numerusform>%n picture not shown ({hosts}): nothing is fetched.</numerusform>
            <numerusform>%n pictures not shown ({hosts}): nothing is fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) around the story, such as datelines, captions and links.</source>
        <translation>
            <numerusform>%n row around the story, such as datelines, captions and links.</numerusform>
            <numerusform>%n rows around the story, such as datelines, captions and links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running head(s) and page number(s) were left out.</source>
        <translation>
            <numerusform>%n running head or page number was left out.</numerusform>
            <numerusform>%n running heads and page numbers were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of quotes</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n speaker of quotes</numerusform>
            <numerusform>%n speakers of quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more in A.</source>
        <translation>
            <numerusform>%n word more in A.</numerusform>
            <numerusform>%n words more in A.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more in B.</source>
        <translation>
            <numerusform>%n word more in B.</numerusform>
            <numerusform>%n words more in B.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book has %n chapter(s); all are shown.</source>
        <translation>
            <numerusform>The book has %n chapter; all of it is shown.</numerusform>
            <numerusform>The book has %n chapters; all are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n tracked change(s); shown is all of the text.</source>
        <translation>
            <numerusform>The document holds %n tracked change; shown is all of the text.</numerusform>
            <numerusform>The document holds %n tracked changes; shown is all of the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n tracked change(s); shown is the final text.</source>
        <translation>
            <numerusform>The document holds %n tracked change; shown is the final text.</numerusform>
            <numerusform>The document holds %n tracked changes; shown is the final text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n tracked change(s); shown is the text before them.</source>
        <translation>
            <numerusform>The document holds %n tracked change; shown is the text before it.</numerusform>
            <numerusform>The document holds %n tracked changes; shown is the text before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible character(s).</source>
        <translation>
            <numerusform>The text holds %n invisible character.</numerusform>
            <numerusform>The text holds %n invisible characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n word(s) that mix the letters of two alphabets.</source>
        <translation>
            <numerusform>The text holds %n word that mixes the letters of two alphabets.</numerusform>
            <numerusform>The text holds %n words that mix the letters of two alphabets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <source>%n more file(s) could not be opened.</source>
        <translation>
            <numerusform>%n more file could not be opened.</numerusform>
            <numerusform>%n more files could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telling(s) on the shelf</source>
        <translation>
            <numerusform>%n telling on the shelf</numerusform>
            <numerusform>%n tellings on the shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shelf holds {most} tellings; there was no room for %n file(s).</source>
        <translation>
            <numerusform>The shelf holds {most} tellings; there was no room for %n file.</numerusform>
            <numerusform>The shelf holds {most} tellings; there was no room for %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n edited</numerusform>
            <numerusform>%n edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n furniture</source>
        <translation>
            <numerusform>%n furniture</numerusform>
            <numerusform>%n furniture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in A</source>
        <translation>
            <numerusform>%n only in A</numerusform>
            <numerusform>%n only in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>%n only in B</numerusform>
            <numerusform>%n only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) altered</source>
        <translation>
            <numerusform>%n quote altered</numerusform>
            <numerusform>%n quotes altered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) with another speaker</source>
        <translation>
            <numerusform>%n quote with another speaker</numerusform>
            <numerusform>%n quotes with another speaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten</source>
        <translation>
            <numerusform>%n rewritten</numerusform>
            <numerusform>%n rewritten</numerusform>
        </translation>
    </message>
</context>
</TS>
