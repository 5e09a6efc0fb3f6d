<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>about</name>
    <message>
        <source>About this telling</source>
        <translation>Об этом тексте</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Write the date as 2031-03-12.</source>
        <translation>Запишите дату так: 2031-03-12.</translation>
    </message>
    <message>
        <source>from: {source}</source>
        <translation>источник: {source}</translation>
    </message>
    <message>
        <source>given</source>
        <translation>задано</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>put right by you</source>
        <translation>исправлено вами</translation>
    </message>
    <message>
        <source>the address {host}</source>
        <translation>адрес {host}</translation>
    </message>
    <message>
        <source>the byline in the text</source>
        <translation>строка автора в тексте</translation>
    </message>
    <message>
        <source>the byline on the page</source>
        <translation>строка автора на странице</translation>
    </message>
    <message>
        <source>the date of the mail</source>
        <translation>дата письма</translation>
    </message>
    <message>
        <source>the dateline in the text</source>
        <translation>строка места и даты в тексте</translation>
    </message>
    <message>
        <source>the first line</source>
        <translation>первая строка</translation>
    </message>
    <message>
        <source>the heading of the page</source>
        <translation>заголовок на странице</translation>
    </message>
    <message>
        <source>the properties of the document</source>
        <translation>свойства документа</translation>
    </message>
    <message>
        <source>the sender of the mail</source>
        <translation>отправитель письма</translation>
    </message>
    <message>
        <source>the subject of the mail</source>
        <translation>тема письма</translation>
    </message>
    <message>
        <source>the time on the page</source>
        <translation>время на странице</translation>
    </message>
    <message>
        <source>the title of the page</source>
        <translation>название страницы</translation>
    </message>
</context>
<context>
    <name>announce</name>
    <message numerus="yes">
        <source>%n altered quote(s)</source>
        <translation>
            <numerusform>%n изменённая цитата</numerusform>
            <numerusform>%n изменённые цитаты</numerusform>
            <numerusform>%n изменённых цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) with another speaker</source>
        <translation>
            <numerusform>%n цитата с иным говорящим</numerusform>
            <numerusform>%n цитаты с иным говорящим</numerusform>
            <numerusform>%n цитат с иным говорящим</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {n} of {all}: A {a}, B {b}</source>
        <translation>Изменение {n} из {all}: A {a}, B {b}</translation>
    </message>
    <message>
        <source>Difference {n} of {all}: {words}</source>
        <translation>Различие {n} из {all}: {words}</translation>
    </message>
    <message>
        <source>Quote {status}: {words}</source>
        <translation>Цитата {status}: {words}</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>только в A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>только в B</translation>
    </message>
    <message>
        <source>paragraph {side} {numbers}</source>
        <translation>абзац {side} {numbers}</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>переписано</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>те же слова</translation>
    </message>
    <message>
        <source>the same words, another speaker</source>
        <translation>те же слова, иной говорящий</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>слово в слово</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>Compared with “{old}”.</source>
        <translation>Сравнивается с «{old}».</translation>
    </message>
    <message>
        <source>Open alone</source>
        <translation>Открыть отдельно</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>“{new}” is on the shelf.</source>
        <translation>«{new}» стоит на полке.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>a folder needs two versions of an article at least</source>
        <translation>в папке должно быть не менее двух версий статьи</translation>
    </message>
    <message>
        <source>in {place}, {side} has no words</source>
        <translation>{place}: в {side} нет слов</translation>
    </message>
    <message>
        <source>in {place}, {side} is not a text</source>
        <translation>{place}: {side} — не текст</translation>
    </message>
    <message>
        <source>it has no columns a and b</source>
        <translation>нет столбцов a и b</translation>
    </message>
    <message>
        <source>its first line has to name the columns a and b</source>
        <translation>первая строка должна называть столбцы a и b</translation>
    </message>
    <message>
        <source>its name has to end in {endings}, or it has to be a folder</source>
        <translation>имя должно оканчиваться на {endings}, или это должна быть папка</translation>
    </message>
    <message>
        <source>line {line} names no file {side}</source>
        <translation>в строке {line} не указан файл {side}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>там ничего нет</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ряд {number}</translation>
    </message>
    <message>
        <source>{place} has no text {side}</source>
        <translation>{place}: нет текста {side}</translation>
    </message>
    <message>
        <source>{place} is not JSON ({detail})</source>
        <translation>{place}: это не JSON ({detail})</translation>
    </message>
    <message>
        <source>{place} is not an object with a and b</source>
        <translation>{place}: это не объект с a и b</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) spelled differently</source>
        <translation>
            <numerusform>%n имя написано иначе</numerusform>
            <numerusform>%n имени написаны иначе</numerusform>
            <numerusform>%n имён написано иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) only in A</source>
        <translation>
            <numerusform>%n цитата только в A</numerusform>
            <numerusform>%n цитаты только в A</numerusform>
            <numerusform>%n цитат только в A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) only in B</source>
        <translation>
            <numerusform>%n цитата только в B</numerusform>
            <numerusform>%n цитаты только в B</numerusform>
            <numerusform>%n цитат только в B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) changed</source>
        <translation>
            <numerusform>%n должность изменена</numerusform>
            <numerusform>%n должности изменены</numerusform>
            <numerusform>%n должностей изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Все говорящие</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Иной говорящий</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Given differently</source>
        <translation>Указано иначе</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещённые</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Заметка: {words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>Только A</translation>
    </message>
    <message>
        <source>Only B</source>
        <translation>Только B</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Только в A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Только в B</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Quotes of one speaker</source>
        <translation>Цитаты одного говорящего</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Переписанные</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Одинаковые</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Word for word the same</source>
        <translation>Слово в слово</translation>
    </message>
    <message>
        <source>Words in quotation marks</source>
        <translation>Слова в кавычках</translation>
    </message>
    <message>
        <source>admitting verb in A</source>
        <translation>глагол признания в A</translation>
    </message>
    <message>
        <source>admitting verb in B</source>
        <translation>глагол признания в B</translation>
    </message>
    <message>
        <source>another manner</source>
        <translation>иная форма</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>иное число</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>иной говорящий</translation>
    </message>
    <message>
        <source>another verb</source>
        <translation>иной глагол</translation>
    </message>
    <message>
        <source>doubting verb in A</source>
        <translation>глагол сомнения в A</translation>
    </message>
    <message>
        <source>doubting verb in B</source>
        <translation>глагол сомнения в B</translation>
    </message>
    <message>
        <source>longer in A</source>
        <translation>длиннее в A</translation>
    </message>
    <message>
        <source>longer in B</source>
        <translation>длиннее в B</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>упоминания</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>нет в A</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>нет в B</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>one against several</source>
        <translation>один против нескольких</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>только в A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>только в B</translation>
    </message>
    <message>
        <source>quote: {what}</source>
        <translation>цитата: {what}</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>цитирование</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>переставлено</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>написание</translation>
    </message>
    <message>
        <source>stronger verb in A</source>
        <translation>глагол сильнее в A</translation>
    </message>
    <message>
        <source>stronger verb in B</source>
        <translation>глагол сильнее в B</translation>
    </message>
    <message>
        <source>title</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>должность изменена</translation>
    </message>
    <message>
        <source>title only in A</source>
        <translation>должность только в A</translation>
    </message>
    <message>
        <source>title only in B</source>
        <translation>должность только в B</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>не точно</translation>
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
        <translation>{kind}, перемещено</translation>
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
        <translation>{share} % общего</translation>
    </message>
    <message>
        <source>“not” in one only</source>
        <translation>«не» только в одном</translation>
    </message>
    <message>
        <source>“{words}” only in A</source>
        <translation>«{words}» только в A</translation>
    </message>
    <message>
        <source>“{words}” only in B</source>
        <translation>«{words}» только в B</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Another encoding, by its name</source>
        <translation>Другая кодировка, по названию</translation>
    </message>
    <message>
        <source>As changed: the final text</source>
        <translation>С изменениями: окончательный текст</translation>
    </message>
    <message>
        <source>Before the changes: the original text</source>
        <translation>До изменений: исходный текст</translation>
    </message>
    <message>
        <source>Both: what was removed and what was added</source>
        <translation>Оба: и удалённое, и добавленное</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Chapters of {name}</source>
        <translation>Главы: {name}</translation>
    </message>
    <message>
        <source>Choose the one in which this line of the text reads right.</source>
        <translation>Выберите ту, в которой эта строка текста читается правильно.</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>Кодировка: {name}</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Читать так</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Вся книга</translation>
    </message>
    <message>
        <source>{name} (now)</source>
        <translation>{name} (сейчас)</translation>
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
            <numerusform>из них %n не удалась; причина — в таблице errors</numerusform>
            <numerusform>из них %n не удались; причины — в таблице errors</numerusform>
            <numerusform>из них %n не удались; причины — в таблице errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) compared in {time}, {rate} a second</source>
        <translation>
            <numerusform>Сравнена %n пара за {time}, {rate} в секунду</numerusform>
            <numerusform>Сравнено %n пары за {time}, {rate} в секунду</numerusform>
            <numerusform>Сравнено %n пар за {time}, {rate} в секунду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) failed; the table errors says why</source>
        <translation>
            <numerusform>%n пара не удалась; причина — в таблице errors</numerusform>
            <numerusform>%n пары не удались; причины — в таблице errors</numerusform>
            <numerusform>%n пар не удалось; причины — в таблице errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) had been done before</source>
        <translation>
            <numerusform>%n пара была готова раньше</numerusform>
            <numerusform>%n пары были готовы раньше</numerusform>
            <numerusform>%n пар было готово раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) with an id that another has</source>
        <translation>
            <numerusform>%n пара с id, который уже есть у другой</numerusform>
            <numerusform>%n пары с id, который уже есть у другой</numerusform>
            <numerusform>%n пар с id, который уже есть у другой</numerusform>
        </translation>
    </message>
    <message>
        <source>--csv {table} and --only {part} contradict each other</source>
        <translation>--csv {table} и --only {part} противоречат друг другу</translation>
    </message>
    <message>
        <source>.parquet or .jsonl with the texts a and b, and an id; .csv with the paths of two files a line; or a folder with the versions of one article, each compared with the next</source>
        <translation>.parquet или .jsonl с текстами a и b и id; .csv с путями к двум файлам в строке; или папка с версиями одной статьи, каждая сравнивается со следующей</translation>
    </message>
    <message>
        <source>Handed to the window that is open; --new-window opens one more.</source>
        <translation>Передано открытому окну; --new-window открывает ещё одно.</translation>
    </message>
    <message>
        <source>Reads two tellings of one story side by side and shows where they part.</source>
        <translation>Читает два изложения одной истории рядом и показывает, где они расходятся.</translation>
    </message>
    <message>
        <source>Run it again after a stop; it continues where it stopped.
exit status: 0 all pairs are compared, 1 some failed and are listed in the table errors, 2 trouble</source>
        <translation>Если запустить снова после остановки, работа продолжится с того же места.
код завершения: 0 — все пары сравнены, 1 — некоторые не удались и стоят в таблице errors, 2 — ошибка</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>Try: {command} --help</source>
        <translation>Справка: {command} --help</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>any number of articles, or a saved comparison</source>
        <translation>любое число статей или сохранённое сравнение</translation>
    </message>
    <message>
        <source>character encoding of both files, where the guess is wrong</source>
        <translation>кодировка обоих файлов, если она угадана неверно</translation>
    </message>
    <message>
        <source>compare capital letters and punctuation too</source>
        <translation>сравнивать также регистр и знаки препинания</translation>
    </message>
    <message>
        <source>compare many pairs</source>
        <translation>сравнить много пар</translation>
    </message>
    <message>
        <source>compare the wording only, which is faster</source>
        <translation>сравнивать только слова, так быстрее</translation>
    </message>
    <message>
        <source>do not compare what matches this regular expression; may be given again</source>
        <translation>не сравнивать то, что подходит под это регулярное выражение; можно повторять</translation>
    </message>
    <message>
        <source>do not say how the files were read and where the report is; errors are always shown</source>
        <translation>не сообщать, как прочитаны файлы и где лежит отчёт; об ошибках сообщается всё равно</translation>
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
        <translation>примеры:
  reader-app utro.txt vecher.html               открыть оба в окне
  reader-app compare utro.txt vecher.html       сказать в цифрах, чем они отличаются
  reader-app compare a.txt b.txt --words        показать слова, которые различаются
  reader-app compare a.txt - --json &lt; b.html    один из двух со стандартного ввода
  reader-app export utro.txt vecher.html -o otchet.pdf
  reader-app batch pairs.jsonl -o parts         много пар, в таблицы Parquet

код завершения: 0 тексты совпадают, 1 различаются, 2 ошибка</translation>
    </message>
    <message>
        <source>language of both articles, such as en, where it is not seen</source>
        <translation>язык обеих статей, например en, если он не определён</translation>
    </message>
    <message>
        <source>leave nothing of a page, document or mail out</source>
        <translation>не пропускать ничего на странице, в документе или письме</translation>
    </message>
    <message>
        <source>leave out what is the same in both</source>
        <translation>опустить то, что одинаково в обоих</translation>
    </message>
    <message>
        <source>leave this part out; may be given again</source>
        <translation>опустить эту часть; можно повторять</translation>
    </message>
    <message>
        <source>longest time that comparing one pair may take (300); then the pair is an error</source>
        <translation>сколько самое большее может длиться сравнение одной пары (300); после этого пара считается ошибкой</translation>
    </message>
    <message>
        <source>mark by colour instead of signs; auto does on a terminal</source>
        <translation>отмечать цветом вместо знаков; auto — в терминале</translation>
    </message>
    <message>
        <source>neither file is a book: --chapter changes nothing</source>
        <translation>ни один из файлов не книга: --chapter ничего не меняет</translation>
    </message>
    <message>
        <source>no rules for the language {given}, only for {known}; general rules are used</source>
        <translation>для языка {given} правил нет, есть только для {known}; применяются общие правила</translation>
    </message>
    <message>
        <source>one chapter of a book, from 1</source>
        <translation>одна глава книги, начиная с 1</translation>
    </message>
    <message>
        <source>only one of the two articles can come from standard input</source>
        <translation>только одна из двух статей может прийти со стандартного ввода</translation>
    </message>
    <message>
        <source>open a window of its own beside one that is open</source>
        <translation>открыть отдельное окно рядом с уже открытым</translation>
    </message>
    <message>
        <source>open the window (the default)</source>
        <translation>открыть окно (по умолчанию)</translation>
    </message>
    <message>
        <source>pairs that are compared in one task and make one part</source>
        <translation>сколько пар сравнивается подряд и составляет одну часть</translation>
    </message>
    <message>
        <source>print a completion script for your shell</source>
        <translation>вывести скрипт автодополнения для вашей оболочки</translation>
    </message>
    <message>
        <source>print everything found, as JSON</source>
        <translation>вывести всё найденное в виде JSON</translation>
    </message>
    <message>
        <source>print how two articles differ</source>
        <translation>вывести, чем отличаются две статьи</translation>
    </message>
    <message>
        <source>print quotes or people as a table</source>
        <translation>вывести цитаты или людей таблицей</translation>
    </message>
    <message>
        <source>print the text with the words marked that differ</source>
        <translation>вывести текст с отмеченными различиями</translation>
    </message>
    <message>
        <source>print this part only</source>
        <translation>вывести только эту часть</translation>
    </message>
    <message>
        <source>processes on this machine</source>
        <translation>процессы на этой машине</translation>
    </message>
    <message>
        <source>run on the Dask cluster whose scheduler is there, such as tcp://127.0.0.1:8786</source>
        <translation>считать на кластере Dask с планировщиком по этому адресу, например tcp://127.0.0.1:8786</translation>
    </message>
    <message>
        <source>size of the text, 75-150</source>
        <translation>размер текста, 75-150</translation>
    </message>
    <message>
        <source>the day printed on it</source>
        <translation>печатаемая дата</translation>
    </message>
    <message>
        <source>the name of the file is empty</source>
        <translation>имя файла пустое</translation>
    </message>
    <message>
        <source>the one article; - is standard input</source>
        <translation>одна статья; - это стандартный ввод</translation>
    </message>
    <message>
        <source>the other article; - is standard input</source>
        <translation>другая статья; - это стандартный ввод</translation>
    </message>
    <message>
        <source>the report to write; its ending says the kind: .pdf .html .docx .json .csv</source>
        <translation>файл отчёта; вид задаёт окончание: .pdf .html .docx .json .csv</translation>
    </message>
    <message>
        <source>the sheet of a PDF</source>
        <translation>лист PDF</translation>
    </message>
    <message>
        <source>there is no command {given} and no such file; did you mean {meant}?</source>
        <translation>нет ни команды {given}, ни такого файла; может быть, {meant}?</translation>
    </message>
    <message>
        <source>there is no command {given} and no such file; the commands are {commands}</source>
        <translation>нет ни команды {given}, ни такого файла; команды: {commands}</translation>
    </message>
    <message>
        <source>treat 1,000 and 1000 as the same</source>
        <translation>считать 1,000 и 1000 одним и тем же</translation>
    </message>
    <message>
        <source>two columns, or one with both texts</source>
        <translation>два столбца или один с обоими текстами</translation>
    </message>
    <message>
        <source>what a .csv holds (quotes)</source>
        <translation>что содержит .csv (quotes)</translation>
    </message>
    <message>
        <source>where something goes wrong, say what can be done</source>
        <translation>если что-то не удалось, сказать, что можно сделать</translation>
    </message>
    <message>
        <source>where the Parquet parts go</source>
        <translation>куда записать части Parquet</translation>
    </message>
    <message>
        <source>which text of a document with tracked changes (final)</source>
        <translation>какой текст документа с отслеженными изменениями (final)</translation>
    </message>
    <message>
        <source>write a report</source>
        <translation>записать отчёт</translation>
    </message>
    <message>
        <source>{done} of {all} pairs</source>
        <translation>{done} из {all} пар</translation>
    </message>
    <message>
        <source>{done} of {all} pairs, {rate} a second, {left} left</source>
        <translation>{done} из {all} пар, {rate} в секунду, осталось {left}</translation>
    </message>
    <message>
        <source>{given} is less than 1</source>
        <translation>{given} меньше 1</translation>
    </message>
    <message>
        <source>{given} is not a day, such as 2026-03-13</source>
        <translation>{given} — не дата, например 2026-03-13</translation>
    </message>
    <message>
        <source>{given} is not a known character encoding, such as utf-8 or windows-1252</source>
        <translation>{given} — не кодировка, известная здесь, как utf-8 или windows-1252</translation>
    </message>
    <message>
        <source>{given} is not a language code, such as en</source>
        <translation>{given} — не код языка, такой как en</translation>
    </message>
    <message>
        <source>{given} is not a whole number</source>
        <translation>{given} — не целое число</translation>
    </message>
    <message>
        <source>{given} is not between {smallest} and {largest}</source>
        <translation>{given} не лежит между {smallest} и {largest}</translation>
    </message>
    <message>
        <source>“batch” compares the versions in a folder.</source>
        <translation>«batch» сравнивает версии в папке.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>No language model is installed.</source>
        <translation>Языковая модель не установлена.</translation>
    </message>
    <message>
        <source>People and quotes of {telling} were found by rules alone, without a model.</source>
        <translation>Люди и цитаты в {telling} найдены только по правилам, без модели.</translation>
    </message>
    <message>
        <source>People and quotes were found by rules alone, without a language model.</source>
        <translation>Люди и цитаты найдены только по правилам, без языковой модели.</translation>
    </message>
    <message>
        <source>The files of the language model are not the ones that were checked.</source>
        <translation>Файлы языковой модели не те, что были проверены.</translation>
    </message>
    <message>
        <source>The language model could not be loaded.</source>
        <translation>Языковую модель не удалось загрузить.</translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>A: {a}; B: {b}</source>
        <translation>A: {a}; B: {b}</translation>
    </message>
    <message>
        <source>Alt+Down goes to the next difference.</source>
        <translation>Alt+Вниз ведёт к следующему различию.</translation>
    </message>
    <message>
        <source>No row is in focus.</source>
        <translation>Ни одна строка не выбрана.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Заметка: {words}</translation>
    </message>
    <message>
        <source>The row in focus</source>
        <translation>Выбранная строка</translation>
    </message>
    <message>
        <source>change {number} of {total}</source>
        <translation>изменение {number} из {total}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Ask the owner of the file for permission to read it, or open a copy.</source>
        <translation>Попросите у владельца файла право на чтение или откройте копию.</translation>
    </message>
    <message>
        <source>Check its path, or choose another file.</source>
        <translation>Проверьте, где он лежит, или выберите другой файл.</translation>
    </message>
    <message>
        <source>Check the address, or run the batch on this machine.</source>
        <translation>Проверьте адрес или сравнивайте на этом компьютере.</translation>
    </message>
    <message>
        <source>Choose a chapter that the book has.</source>
        <translation>Выберите главу, которая есть в книге.</translation>
    </message>
    <message>
        <source>Choose a file with text in it; pictures of pages need text recognition first.</source>
        <translation>Выберите файл с текстом; изображениям страниц сначала нужно распознавание.</translation>
    </message>
    <message>
        <source>Choose a folder with article files in it.</source>
        <translation>Выберите папку, в которой есть файлы статей.</translation>
    </message>
    <message>
        <source>Choose another encoding: File, Read this telling in another way.</source>
        <translation>Выберите другую кодировку: Файл, Прочесть этот текст иначе.</translation>
    </message>
    <message>
        <source>Choose another file, or save this one again from the program that made it.</source>
        <translation>Выберите другой файл или сохраните этот заново в той программе, что его создала.</translation>
    </message>
    <message>
        <source>Choose another folder or name to write to.</source>
        <translation>Выберите другую папку или другое имя.</translation>
    </message>
    <message>
        <source>Choose the article files in it.</source>
        <translation>Выберите файлы статей в ней.</translation>
    </message>
    <message>
        <source>Choose the file that the link was meant for.</source>
        <translation>Выберите файл, на который должна была вести ссылка.</translation>
    </message>
    <message>
        <source>Comparing failed: the worker process stopped.</source>
        <translation>Сравнение не удалось: рабочий процесс остановился.</translation>
    </message>
    <message>
        <source>Comparing took too long and was stopped.</source>
        <translation>Сравнение длилось слишком долго и было остановлено.</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Сравнение остановлено.</translation>
    </message>
    <message>
        <source>Correct the pattern; a backslash before a character takes it literally.</source>
        <translation>Исправьте шаблон; обратная косая черта перед знаком берёт его как есть.</translation>
    </message>
    <message>
        <source>Error: {code}</source>
        <translation>Ошибка: {code}</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>Give every pair both of its texts.</source>
        <translation>Дайте каждой паре оба её текста.</translation>
    </message>
    <message>
        <source>Have its text recognised by another program (OCR), then open what that wrote.</source>
        <translation>Распознайте текст другой программой (OCR) и откройте полученный файл.</translation>
    </message>
    <message>
        <source>Install the part and try again.</source>
        <translation>Установите эту часть и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {name}.</source>
        <translation>По адресу {name} не отвечает планировщик Dask.</translation>
    </message>
    <message>
        <source>No character encoding fits {name}.</source>
        <translation>Для {name} не подходит ни одна кодировка.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save or copy its text.</source>
        <translation>Откройте его в той программе, что его создала, и сохраните или скопируйте текст.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Откройте его в той версии.</translation>
    </message>
    <message>
        <source>Pair {name} is not two texts: {detail}.</source>
        <translation>Пара {name} — не два текста: {detail}.</translation>
    </message>
    <message>
        <source>Pictures of pages need text recognition first; a web page may need to be opened.</source>
        <translation>Изображениям страниц сначала нужно распознавание; веб-страницу, возможно, надо сперва открыть в браузере.</translation>
    </message>
    <message>
        <source>Read both files again to compare them.</source>
        <translation>Прочтите оба файла заново, чтобы сравнить их.</translation>
    </message>
    <message>
        <source>Reading {name} failed: the reader process stopped.</source>
        <translation>Не удалось прочитать {name}: процесс чтения остановился.</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>Чтение {name} длилось слишком долго и было остановлено.</translation>
    </message>
    <message>
        <source>Reported by the system or the reader: {detail}</source>
        <translation>Сообщение системы или читателя: {detail}</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message>
        <source>Start it from a desktop, or use a command that needs no window.</source>
        <translation>Запустите её на рабочем столе или возьмите команду без окна.</translation>
    </message>
    <message>
        <source>The folder {name} holds no file that can be read as an article.</source>
        <translation>В папке {name} нет файлов, которые можно прочитать как статью.</translation>
    </message>
    <message>
        <source>The pattern {name} is not understood: {detail}.</source>
        <translation>Шаблон {name} непонятен: {detail}.</translation>
    </message>
    <message>
        <source>The previous version may be in the same folder, its name ending in ~.</source>
        <translation>Рядом может лежать предыдущая версия; её имя кончается на ~.</translation>
    </message>
    <message>
        <source>The report could not be typeset.</source>
        <translation>Не удалось сверстать отчёт.</translation>
    </message>
    <message>
        <source>The report for {name} could not be typeset.</source>
        <translation>Не удалось сверстать отчёт для {name}.</translation>
    </message>
    <message>
        <source>The two articles could not be compared.</source>
        <translation>Не удалось сравнить две статьи.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; the commands compare and export work without one.</source>
        <translation>Нет экрана, чтобы открыть окно; командам compare и export он не нужен.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Файла {name} нет.</translation>
    </message>
    <message>
        <source>This needs a part that only a program installed with pip can add.</source>
        <translation>Для этого нужна часть, которую может принять только программа, установленная через pip.</translation>
    </message>
    <message>
        <source>This needs an extra part, which comes with '{name}'.</source>
        <translation>Для этого нужно дополнение, которое ставит «{name}».</translation>
    </message>
    <message>
        <source>Try again, or compare shorter texts; both stay open to read.</source>
        <translation>Попробуйте ещё раз или сравните тексты короче; оба остаются открытыми.</translation>
    </message>
    <message>
        <source>Try again, or write another kind of report.</source>
        <translation>Попробуйте ещё раз или запишите отчёт другого вида.</translation>
    </message>
    <message>
        <source>Try again; if it goes wrong once more, the file may have been made to do harm.</source>
        <translation>Попробуйте ещё раз; если снова не выйдет, файл, возможно, создан во вред.</translation>
    </message>
    <message>
        <source>Typesetting the report took too long and was stopped.</source>
        <translation>Вёрстка отчёта заняла слишком много времени и была остановлена.</translation>
    </message>
    <message>
        <source>Typesetting {name} took too long and was stopped.</source>
        <translation>Вёрстка {name} длилась слишком долго и была остановлена.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}.</source>
        <translation>У вас нет права читать {name}.</translation>
    </message>
    <message>
        <source>it is one of the articles</source>
        <translation>это одна из статей</translation>
    </message>
    <message>
        <source>no file can be made in {folder}</source>
        <translation>в {folder} нельзя создать файл</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>Не удалось прочитать {name}.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>Не удалось записать {name}.</translation>
    </message>
    <message>
        <source>{name} could not be written: there is no folder {detail}.</source>
        <translation>Не удалось записать {name}: папки {detail} нет.</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>Не удалось записать {name}: {detail}.</translation>
    </message>
    <message>
        <source>{name} defines its own text shortcuts (entities), which can be used to attack readers. It was not opened.</source>
        <translation>{name} задаёт собственные текстовые сокращения (сущности), которыми можно атаковать программу. Файл не открыт.</translation>
    </message>
    <message>
        <source>{name} does not say which kind of report to write; end it in {detail}.</source>
        <translation>По имени {name} не понять вид отчёта: пусть оно кончается на {detail}.</translation>
    </message>
    <message>
        <source>{name} has no such chapter: it has {detail}.</source>
        <translation>В {name} нет такой главы: всего их {detail}.</translation>
    </message>
    <message>
        <source>{name} holds no pairs of articles: {detail}.</source>
        <translation>В {name} нет пар статей: {detail}.</translation>
    </message>
    <message>
        <source>{name} holds no text that could be compared.</source>
        <translation>В {name} нет текста, который можно сравнить.</translation>
    </message>
    <message>
        <source>{name} holds pictures of pages, no text. Nothing can be compared.</source>
        <translation>В {name} изображения страниц, а не текст. Сравнивать нечего.</translation>
    </message>
    <message>
        <source>{name} holds the answers to other pairs or other options. Choose a new folder.</source>
        <translation>В {name} лежат результаты для других пар или других настроек. Выберите новую папку.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an article file.</source>
        <translation>{name} — папка, а не файл статьи.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself.</source>
        <translation>{name} — ссылка, замкнутая на себя.</translation>
    </message>
    <message>
        <source>{name} is damaged and could not be read.</source>
        <translation>Файл {name} повреждён, прочитать его не удалось.</translation>
    </message>
    <message>
        <source>{name} is damaged, or is no comparison that this program saved.</source>
        <translation>Файл {name} повреждён или не является сравнением, сохранённым этой программой.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>Файл {name} пуст.</translation>
    </message>
    <message>
        <source>{name} is locked. Save it without a password and open it again.</source>
        <translation>Файл {name} защищён. Сохраните его без пароля и откройте снова.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be laid out.</source>
        <translation>Вложенность в {name} слишком глубока для показа.</translation>
    </message>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} — не обычный файл.</translation>
    </message>
    <message>
        <source>{name} is too large to open ({detail}).</source>
        <translation>Файл {name} слишком велик ({detail}).</translation>
    </message>
    <message>
        <source>{name} is {detail}, which this program does not open.</source>
        <translation>{name} — это {detail}; такое программа не открывает.</translation>
    </message>
    <message>
        <source>{name} looks like {detail}, not text.</source>
        <translation>{name} похож на {detail}, а не на текст.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {detail}. It was not opened.</source>
        <translation>После распаковки {name} больше {detail}. Файл не открыт.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer version of this program.</source>
        <translation>Файл {name} сохранён более новой версией этой программы.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Страница рисуется…</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Facts that differ</source>
        <translation>Различающиеся сведения</translation>
    </message>
    <message>
        <source>My notes and what I reviewed</source>
        <translation>Мои заметки и проверенное</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Notes on how it was compared</source>
        <translation>Пояснения к сравнению</translation>
    </message>
    <message>
        <source>One column, both texts in one</source>
        <translation>Один столбец, оба текста вместе</translation>
    </message>
    <message>
        <source>Only the rows that differ</source>
        <translation>Только различающиеся строки</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People and quotes are still looked for; the pages are drawn again with them.</source>
        <translation>Люди и цитаты ещё ищутся; страницы будут перерисованы с ними.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}</source>
        <translation>Печатается страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>The printer does not accept anything.</source>
        <translation>Принтер ничего не принимает.</translation>
    </message>
    <message>
        <source>Two columns, landscape</source>
        <translation>Два столбца, альбомная</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Отчёт записывается…</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What is open stays open; save your work.</source>
        <translation>В программе произошла ошибка. Открытое остаётся открытым; сохраните свою работу.</translation>
    </message>
    <message>
        <source>The report was copied. It holds no text, title or path of yours.</source>
        <translation>Отчёт скопирован. В нём нет ни ваших текстов, ни заголовков, ни путей.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find in both tellings</source>
        <translation>Найти в обоих текстах</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>No number of a paragraph or row</source>
        <translation>Это не номер абзаца или строки</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Paragraph 7, B 7, or row #7</source>
        <translation>Абзац 7, B 7 или строка #7</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>{n} of {all} · A {a} · B {b}</source>
        <translation>{n} из {all} · A {a} · B {b}</translation>
    </message>
</context>
<context>
    <name>folder</name>
    <message numerus="yes">
        <source>%n file(s) in {folder} can be read. Which are tellings of the story?</source>
        <translation>
            <numerusform>В папке {folder} %n читаемый файл. Это текст об этом событии?</numerusform>
            <numerusform>В папке {folder} %n читаемых файла. Какие из них об этом событии?</numerusform>
            <numerusform>В папке {folder} %n читаемых файлов. Какие из них об этом событии?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Выбор статей</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Only the first {most} files are listed.</source>
        <translation>Показаны только первые {most} файлов.</translation>
    </message>
    <message>
        <source>{number} chosen, at most {most}</source>
        <translation>выбрано {number}, не больше {most}</translation>
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
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>веб-архив Safari</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>список свойств</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>сохранённая веб-страница (MHTML)</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>звук или видео</translation>
    </message>
    <message>
        <source>a story as JSON</source>
        <translation>статья в виде JSON</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>книга EPUB</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>an old or locked Office document</source>
        <translation>старый или защищённый документ Office</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>двоичные данные</translation>
    </message>
    <message>
        <source>data (JSON) without a story</source>
        <translation>данные (JSON) без статьи</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>простой текст</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A reader that takes too long is stopped; one that dies is replaced.</source>
        <translation>Читающий процесс, который слишком долго работает, останавливают; умерший заменяют.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>About Article Reader</source>
        <translation>О программе Article Reader</translation>
    </message>
    <message>
        <source>An address opens in your browser only when you choose to; its real host is shown before.</source>
        <translation>Адрес открывается в браузере, только когда вы этого захотите; настоящий узел показан заранее.</translation>
    </message>
    <message>
        <source>Article Reader {version}</source>
        <translation>Article Reader {version}</translation>
    </message>
    <message>
        <source>Article files are only read, never changed.</source>
        <translation>Файлы статей только читаются и никогда не меняются.</translation>
    </message>
    <message>
        <source>Asking the process that reads files…</source>
        <translation>Спрашиваем процесс, который читает файлы…</translation>
    </message>
    <message>
        <source>Every file is read in a process of its own, apart from this window.</source>
        <translation>Каждый файл читается в отдельном процессе, не в этом окне.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Held by this system now:</source>
        <translation>Эта система сейчас соблюдает:</translation>
    </message>
    <message>
        <source>It can compute for at most 20 seconds a file, and 2 more a megabyte.</source>
        <translation>Он может считать не больше 20 секунд на файл и ещё 2 на каждый мегабайт.</translation>
    </message>
    <message>
        <source>It can open no file but the program's own libraries (Landlock).</source>
        <translation>Он не может открыть ни одного файла, кроме библиотек программы (Landlock).</translation>
    </message>
    <message>
        <source>It can reach no network (seccomp, Landlock).</source>
        <translation>Он не может выйти в сеть (seccomp, Landlock).</translation>
    </message>
    <message>
        <source>It can start no other program and touch no other process (seccomp).</source>
        <translation>Он не может запустить другую программу или тронуть другой процесс (seccomp).</translation>
    </message>
    <message>
        <source>It can take at most 2 GB of memory.</source>
        <translation>Он может занять не больше 2 ГБ памяти.</translation>
    </message>
    <message>
        <source>It can write no file.</source>
        <translation>Он не может записать ни одного файла.</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Его лицензия</translation>
    </message>
    <message>
        <source>Its log stays on this machine and holds no text, title or path of yours.</source>
        <translation>Его журнал остаётся на этом компьютере и не содержит ни ваших текстов, ни заголовков, ни путей.</translation>
    </message>
    <message>
        <source>Its package names no licence.</source>
        <translation>Его пакет не называет лицензии.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>NOT held by this system, so do not open files you distrust:</source>
        <translation>Эта система НЕ соблюдает, поэтому не открывайте файлы, которым не доверяете:</translation>
    </message>
    <message>
        <source>Nothing is ever fetched or sent: no articles, no pictures, no usage data.</source>
        <translation>Ничто никогда не загружается и не отправляется: ни статьи, ни картинки, ни сведения об использовании.</translation>
    </message>
    <message>
        <source>Only http, https and mailto addresses can be opened.</source>
        <translation>Открыть можно только адреса http, https и mailto.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <source>Reads two tellings of one story side by side and shows where they part.</source>
        <translation>Читает два изложения одной истории рядом и показывает, где они расходятся.</translation>
    </message>
    <message>
        <source>Scripts, macros, pictures, fonts and styles in a file are never run or loaded.</source>
        <translation>Сценарии, макросы, картинки, шрифты и стили в файле никогда не запускаются и не загружаются.</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Разделы руководства</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>The list is collected from what is installed; this copy runs from its folder.</source>
        <translation>Список собирается из того, что установлено; эта копия запущена из своей папки.</translation>
    </message>
    <message>
        <source>The program does not look for updates.</source>
        <translation>Программа не ищет обновлений.</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Что входит в поставку</translation>
    </message>
    <message>
        <source>What you put right, mark and note is kept in the files you save, and in your own settings.</source>
        <translation>То, что вы исправляете, отмечаете и записываете, хранится в сохранённых вами файлах и в ваших настройках.</translation>
    </message>
    <message>
        <source>Who it finds and what they say comes from a language model and rules; both can be wrong.</source>
        <translation>Кого она находит и кто что говорит, определяют языковая модель и правила; и то и другое может ошибаться.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save them?</source>
        <translation>Сохранить?</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Несохранённая работа</translation>
    </message>
    <message numerus="yes">
        <source>Your notes and corrections on %n pair(s) are not saved.</source>
        <translation>
            <numerusform>Ваши заметки и исправления к %n паре не сохранены.</numerusform>
            <numerusform>Ваши заметки и исправления к %n парам не сохранены.</numerusform>
            <numerusform>Ваши заметки и исправления к %n парам не сохранены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes and corrections on “{a}” and “{b}” are not saved.</source>
        <translation>Ваши заметки и исправления к «{a}» и «{b}» не сохранены.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;About Article Reader</source>
        <translation>&amp;О программе Article Reader</translation>
    </message>
    <message>
        <source>&amp;Add to the shelf…</source>
        <translation>&amp;Поставить на полку…</translation>
    </message>
    <message>
        <source>&amp;Aligned</source>
        <translation>&amp;По строкам</translation>
    </message>
    <message>
        <source>&amp;Back to the current difference</source>
        <translation>&amp;Вернуться к текущему различию</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Изменения</translation>
    </message>
    <message>
        <source>&amp;Chapter…</source>
        <translation>&amp;Глава…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Различия</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Encoding…</source>
        <translation>&amp;Кодировка…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Экспорт в PDF…</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Факты</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find in both tellings</source>
        <translation>&amp;Найти в обоих текстах</translation>
    </message>
    <message>
        <source>&amp;First difference</source>
        <translation>&amp;Первое различие</translation>
    </message>
    <message>
        <source>&amp;Forget manual pairs</source>
        <translation>&amp;Забыть пары, заданные вручную</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>С&amp;правка</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавиши…</translation>
    </message>
    <message>
        <source>&amp;Last difference</source>
        <translation>П&amp;оследнее различие</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Следующее различие</translation>
    </message>
    <message>
        <source>&amp;One column</source>
        <translation>&amp;Один столбец</translation>
    </message>
    <message>
        <source>&amp;Only what is not reviewed</source>
        <translation>Только &amp;непроверенное</translation>
    </message>
    <message>
        <source>&amp;Open pair…</source>
        <translation>&amp;Открыть пару…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>&amp;Pair the two chosen paragraphs</source>
        <translation>&amp;Связать два выбранных абзаца</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Люди</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>П&amp;редыдущее различие</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Приватность</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>&amp;Read both files again</source>
        <translation>Перечитать оба &amp;файла</translation>
    </message>
    <message>
        <source>&amp;Redo correction</source>
        <translation>&amp;Повторить исправление</translation>
    </message>
    <message>
        <source>&amp;Save the comparison…</source>
        <translation>&amp;Сохранить сравнение…</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Безопасность</translation>
    </message>
    <message>
        <source>&amp;Shared</source>
        <translation>&amp;Общее</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>&amp;Поменять стороны</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Tracked changes…</source>
        <translation>&amp;Отслеженные изменения…</translation>
    </message>
    <message>
        <source>&amp;Undo correction</source>
        <translation>&amp;Отменить исправление</translation>
    </message>
    <message>
        <source>&amp;Unpair these paragraphs</source>
        <translation>&amp;Разъединить эти абзацы</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Wording in common of every pair</source>
        <translation>Общий &amp;текст всех пар</translation>
    </message>
    <message>
        <source>All that the file &amp;holds</source>
        <translation>&amp;Всё, что есть в файле</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>C&amp;lose the pair</source>
        <translation>&amp;Закрыть пару</translation>
    </message>
    <message>
        <source>C&amp;ounterpart in the other telling</source>
        <translation>&amp;То же место в другом тексте</translation>
    </message>
    <message>
        <source>Close the &amp;telling in focus</source>
        <translation>Закрыть те&amp;кст в фокусе</translation>
    </message>
    <message>
        <source>Copy &amp;quote as citation</source>
        <translation>Копировать &amp;цитату с источником</translation>
    </message>
    <message>
        <source>Copy &amp;report on errors</source>
        <translation>Скопировать &amp;отчёт об ошибках</translation>
    </message>
    <message>
        <source>D&amp;etail strip</source>
        <translation>Полоса &amp;подробностей</translation>
    </message>
    <message>
        <source>E&amp;xport as…</source>
        <translation>&amp;Экспортировать как…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Экспорт в PDF</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>&amp;Потоком</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Lin&amp;k scrolling</source>
        <translation>С&amp;вязать прокрутку</translation>
    </message>
    <message>
        <source>Mark the difference as &amp;reviewed</source>
        <translation>Отметить различие как &amp;проверенное</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>Next &amp;altered quote</source>
        <translation>Следующая &amp;изменённая цитата</translation>
    </message>
    <message>
        <source>Next &amp;change inside the row</source>
        <translation>Следующее &amp;изменение в строке</translation>
    </message>
    <message>
        <source>Next &amp;quote</source>
        <translation>Следующая &amp;цитата</translation>
    </message>
    <message>
        <source>Next tell&amp;ing of the shelf</source>
        <translation>Следующий текст на &amp;полке</translation>
    </message>
    <message>
        <source>No&amp;rmal text size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>O&amp;verview strip</source>
        <translation>&amp;Обзорная полоса</translation>
    </message>
    <message>
        <source>Open a saved &amp;comparison…</source>
        <translation>Открыть сохранённое с&amp;равнение…</translation>
    </message>
    <message>
        <source>Open pair</source>
        <translation>Открыть пару</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple pair</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Пр&amp;едыдущая панель</translation>
    </message>
    <message>
        <source>Paragraph nu&amp;mber…</source>
        <translation>&amp;Номер абзаца…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Previous al&amp;tered quote</source>
        <translation>Предыдущая и&amp;зменённая цитата</translation>
    </message>
    <message>
        <source>Previous c&amp;hange inside the row</source>
        <translation>Предыдущее и&amp;зменение в строке</translation>
    </message>
    <message>
        <source>Previous q&amp;uote</source>
        <translation>Предыдущая ци&amp;тата</translation>
    </message>
    <message>
        <source>Previous tellin&amp;g of the shelf</source>
        <translation>Предыдущий текст на п&amp;олке</translation>
    </message>
    <message>
        <source>Rea&amp;d this telling in another way</source>
        <translation>Про&amp;честь этот текст иначе</translation>
    </message>
    <message>
        <source>Recent &amp;pairs…</source>
        <translation>&amp;Недавние пары…</translation>
    </message>
    <message>
        <source>S&amp;how the sidebar</source>
        <translation>Показать &amp;боковую панель</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Save &amp;under another name…</source>
        <translation>Сохранить &amp;под другим именем…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Title, &amp;byline, date and outlet…</source>
        <translation>Заголовок, &amp;автор, дата и издание…</translation>
    </message>
    <message>
        <source>Use pasted &amp;text as this telling</source>
        <translation>Взять вставленный &amp;текст</translation>
    </message>
    <message>
        <source>Write a &amp;note on it…</source>
        <translation>Написать &amp;заметку…</translation>
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
        <translation>Общий текст: {share}; {shared} из {a} слов в A и {b} в B</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes without a place</source>
        <translation>Заметки без места</translation>
    </message>
    <message>
        <source>Quote: “{words}”</source>
        <translation>Цитата: «{words}»</translation>
    </message>
    <message>
        <source>{kind}: {place}</source>
        <translation>{kind}: {place}</translation>
    </message>
    <message>
        <source>{side}: “{words}”</source>
        <translation>{side}: «{words}»</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%n note(s) have lost their place: the words are gone.</source>
        <translation>
            <numerusform>%n заметка потеряла своё место: этих слов больше нет.</numerusform>
            <numerusform>%n заметки потеряли своё место: этих слов больше нет.</numerusform>
            <numerusform>%n заметок потеряли своё место: этих слов больше нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change the encoding…</source>
        <translation>Сменить кодировку…</translation>
    </message>
    <message>
        <source>Choose a chapter…</source>
        <translation>Выбрать главу…</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Найти их</translation>
    </message>
    <message>
        <source>Looking for people and quotes…</source>
        <translation>Поиск людей и цитат…</translation>
    </message>
    <message>
        <source>No font on this computer has letters of {scripts}; boxes stand for them.</source>
        <translation>Ни в одном шрифте этого компьютера нет знаков письма {scripts}; вместо них стоят рамки.</translation>
    </message>
    <message numerus="yes">
        <source>One saved comparison opens at a time: {name} was opened, %n other(s) not.</source>
        <translation>
            <numerusform>За один раз открывается одно сохранённое сравнение: открыт файл {name}, ещё %n не открыт.</numerusform>
            <numerusform>За один раз открывается одно сохранённое сравнение: открыт файл {name}, ещё %n не открыты.</numerusform>
            <numerusform>За один раз открывается одно сохранённое сравнение: открыт файл {name}, ещё %n не открыто.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open all of it</source>
        <translation>Открыть целиком</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the first {size}</source>
        <translation>Открыть первые {size}</translation>
    </message>
    <message>
        <source>Open the previous version</source>
        <translation>Открыть предыдущую версию</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение прервано.</translation>
    </message>
    <message>
        <source>Reading {name} was stopped.</source>
        <translation>Чтение файла {name} прервано.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Читается {name}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читается текст…</translation>
    </message>
    <message>
        <source>Reading… Both pages still show what was open before.</source>
        <translation>Идёт чтение… На обеих страницах пока то, что было открыто раньше.</translation>
    </message>
    <message>
        <source>Reading… Page {side} still shows what was open before.</source>
        <translation>Идёт чтение… На странице {side} пока то, что было открыто раньше.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Показать страницу целиком</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Stopped. The wording is compared; people and quotes were not looked for.</source>
        <translation>Прервано. Тексты сравнены дословно; люди и цитаты не искались.</translation>
    </message>
    <message>
        <source>Stopped. What both pages show is not compared.</source>
        <translation>Прервано. Показанные тексты не сравнены.</translation>
    </message>
    <message>
        <source>The report was written to {path}.</source>
        <translation>Отчёт записан в {path}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>What the guide says about it</source>
        <translation>Что об этом сказано в руководстве</translation>
    </message>
    <message>
        <source>Which text…</source>
        <translation>Какой текст…</translation>
    </message>
    <message>
        <source>Your work on “{a}” and “{b}” was not saved.</source>
        <translation>Ваша работа над «{a}» и «{b}» не была сохранена.</translation>
    </message>
    <message>
        <source>{name} has changed on disk.</source>
        <translation>Файл {name} изменился на диске.</translation>
    </message>
    <message>
        <source>{name} has changed since the comparison was saved.</source>
        <translation>Файл {name} изменился после сохранения сравнения.</translation>
    </message>
    <message>
        <source>{name} holds {size} of text.</source>
        <translation>{name} содержит {size} текста.</translation>
    </message>
    <message>
        <source>{name} is no longer there. Its text stays open.</source>
        <translation>Файла {name} больше нет. Текст остаётся открытым.</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Another name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Другое имя…</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Другой говорящий</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Call this person</source>
        <translation>Назвать этого человека</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копировать цитату с источником</translation>
    </message>
    <message>
        <source>Do not belong together</source>
        <translation>Не связаны</translation>
    </message>
    <message>
        <source>Forget that you paired them</source>
        <translation>Забыть, что вы их связали</translation>
    </message>
    <message>
        <source>Forget that you parted them</source>
        <translation>Забыть, что вы их разделили</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Не человек</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Не цитата</translation>
    </message>
    <message>
        <source>Not one quote: part the pair</source>
        <translation>Не одна цитата: разделить пару</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Кто-то другой…</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Тот же человек, что и</translation>
    </message>
    <message>
        <source>The same quote as</source>
        <translation>Та же цитата, что и</translation>
    </message>
    <message>
        <source>Two people, one in A, one in B</source>
        <translation>Два человека: один в A, другой в B</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Отменить последнее исправление</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кто это говорит</translation>
    </message>
    <message>
        <source>Yes, {name}</source>
        <comment>that a speaker who was guessed is right</comment>
        <translation>Да, {name}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>%n только в B</numerusform>
            <numerusform>%n только в B</numerusform>
            <numerusform>%n только в B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n общее</numerusform>
            <numerusform>%n общих</numerusform>
            <numerusform>%n общих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) only in A</source>
        <translation>
            <numerusform>%n слово только в A</numerusform>
            <numerusform>%n слова только в A</numerusform>
            <numerusform>%n слов только в A</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>What only one telling has</source>
        <translation>Что есть лишь в одном тексте</translation>
    </message>
    <message>
        <source>Who speaks, and how often</source>
        <translation>Кто говорит и как часто</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>изменено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>in both</source>
        <translation>в обоих</translation>
    </message>
    <message>
        <source>of the wording in common</source>
        <translation>слов общие</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>только в A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>только в B</translation>
    </message>
    <message>
        <source>other</source>
        <translation>иное</translation>
    </message>
    <message>
        <source>the same words, another speaker</source>
        <translation>те же слова, иной говорящий</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>слово в слово</translation>
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
        <translation>{who} ссылается на издание {whom}.</translation>
    </message>
    <message>
        <source>{who} cites {outlet}, the outlet of {whom}.</source>
        <translation>{who} ссылается на {outlet}, издание {whom}.</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of both tellings; arrow keys step through them, Page keys scroll.</source>
        <translation>Все строки обоих текстов; по ним ведут клавиши со стрелками, Page Up и Page Down прокручивают.</translation>
    </message>
    <message>
        <source>Both tellings in one column</source>
        <translation>Оба текста в одном столбце</translation>
    </message>
    <message>
        <source>Image not shown</source>
        <translation>Изображение не показано</translation>
    </message>
    <message>
        <source>Join the paragraphs of both tellings; arrow keys lead from one to the next, Enter goes there.</source>
        <translation>Соединяют абзацы обоих текстов; клавиши со стрелками ведут от одной ленты к другой, Enter переходит к ней.</translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation>Ведёт на {host}</translation>
    </message>
    <message>
        <source>Leads to {host} ({coded})</source>
        <translation>Ведёт на {host} ({coded})</translation>
    </message>
    <message>
        <source>No outlet given</source>
        <translation>Издание не указано</translation>
    </message>
    <message>
        <source>Open {host} in the browser</source>
        <translation>Открыть {host} в браузере</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Обзорная полоса</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Ribbon {n} of {all}: {words}</source>
        <translation>Лента {n} из {all}: {words}</translation>
    </message>
    <message>
        <source>Ribbons</source>
        <translation>Ленты</translation>
    </message>
    <message>
        <source>Telling A</source>
        <translation>Текст A</translation>
    </message>
    <message>
        <source>Telling B</source>
        <translation>Текст B</translation>
    </message>
    <message>
        <source>There was a picture here; pictures are neither fetched nor shown</source>
        <translation>Здесь было изображение; изображения не загружаются и не показываются</translation>
    </message>
    <message>
        <source>cites {outlet}</source>
        <translation>ссылается на {outlet}</translation>
    </message>
    <message>
        <source>link to {name}</source>
        <translation>ссылка на {name}</translation>
    </message>
    <message>
        <source>moved, see {place}</source>
        <translation>перемещено, см. {place}</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>нет в A</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>нет в B</translation>
    </message>
    <message>
        <source>{letter}: {title}</source>
        <translation>{letter}: {title}</translation>
    </message>
    <message>
        <source>{name}: cannot be seen; shown here without its effect</source>
        <translation>{name}: не виден; показан здесь без своего действия</translation>
    </message>
    <message>
        <source>{number}: a byte or control character that is not text</source>
        <translation>{number}: байт или управляющий знак, не являющийся текстом</translation>
    </message>
    <message>
        <source>“{word}” mixes letters of two alphabets: {names}</source>
        <translation>В «{word}» смешаны буквы двух алфавитов: {names}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n byte(s) fit no character and are shown by their number.</source>
        <translation>
            <numerusform>%n байт не подходит ни к одному знаку и показан числом.</numerusform>
            <numerusform>%n байта не подходят ни к одному знаку и показаны числами.</numerusform>
            <numerusform>%n байтов не подходят ни к одному знаку и показаны числами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) are shown by their number.</source>
        <translation>
            <numerusform>%n управляющий знак показан числом.</numerusform>
            <numerusform>%n управляющих знака показаны числами.</numerusform>
            <numerusform>%n управляющих знаков показаны числами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) to people</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n сведение о людях</numerusform>
            <numerusform>%n сведения о людях</numerusform>
            <numerusform>%n сведений о людях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) within the page were left out.</source>
        <translation>
            <numerusform>%n фрейм внутри страницы опущен.</numerusform>
            <numerusform>%n фрейма внутри страницы опущены.</numerusform>
            <numerusform>%n фреймов внутри страницы опущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n страницу не удалось прочитать.</numerusform>
            <numerusform>%n страницы не удалось прочитать.</numerusform>
            <numerusform>%n страниц не удалось прочитать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairing(s) of paragraphs</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n сопоставление абзацев</numerusform>
            <numerusform>%n сопоставления абзацев</numerusform>
            <numerusform>%n сопоставлений абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairing(s) of quotes</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n сопоставление цитат</numerusform>
            <numerusform>%n сопоставления цитат</numerusform>
            <numerusform>%n сопоставлений цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) around the story were left out.</source>
        <translation>
            <numerusform>%n часть вокруг рассказа опущена.</numerusform>
            <numerusform>%n части вокруг рассказа опущены.</numerusform>
            <numerusform>%n частей вокруг рассказа опущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) taken off the quotes</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n фрагмент, не являющийся цитатой</numerusform>
            <numerusform>%n фрагмента, не являющихся цитатами</numerusform>
            <numerusform>%n фрагментов, не являющихся цитатами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not shown ({hosts}): nothing is fetched.</source>
        <translation>
            <numerusform>%n изображение не показано ({hosts}): из сети ничего не загружается.</numerusform>
            <numerusform>%n изображения не показаны ({hosts}): из сети ничего не загружается.</numerusform>
            <numerusform>%n изображений не показано ({hosts}): из сети ничего не загружается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) around the story, such as datelines, captions and links.</source>
        <translation>
            <numerusform>%n строка вокруг текста: место и дата, подписи, ссылки.</numerusform>
            <numerusform>%n строки вокруг текста: место и дата, подписи, ссылки.</numerusform>
            <numerusform>%n строк вокруг текста: место и дата, подписи, ссылки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running head(s) and page number(s) were left out.</source>
        <translation>
            <numerusform>%n колонтитул или номер страницы опущен.</numerusform>
            <numerusform>%n колонтитула и номера страниц опущены.</numerusform>
            <numerusform>%n колонтитулов и номеров страниц опущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of quotes</source>
        <comment>set by the reader</comment>
        <translation>
            <numerusform>%n говорящий у цитаты</numerusform>
            <numerusform>%n говорящих у цитат</numerusform>
            <numerusform>%n говорящих у цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more in A.</source>
        <translation>
            <numerusform>На %n слово больше в A.</numerusform>
            <numerusform>На %n слова больше в A.</numerusform>
            <numerusform>На %n слов больше в A.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) more in B.</source>
        <translation>
            <numerusform>На %n слово больше в B.</numerusform>
            <numerusform>На %n слова больше в B.</numerusform>
            <numerusform>На %n слов больше в B.</numerusform>
        </translation>
    </message>
    <message>
        <source>(guessed)</source>
        <translation>(предположительно)</translation>
    </message>
    <message>
        <source>(set by hand)</source>
        <comment>a speaker</comment>
        <translation>(указано вручную)</translation>
    </message>
    <message>
        <source>(unsure)</source>
        <translation>(не точно)</translation>
    </message>
    <message>
        <source>A word mixes the letters of two alphabets</source>
        <translation>В слове смешаны буквы двух алфавитов</translation>
    </message>
    <message>
        <source>A “not” (or “never”, “nobody” …) stands in one of them only.</source>
        <translation>«Не» (или «никогда», «никто» …) стоит только в одном из двух.</translation>
    </message>
    <message>
        <source>Aligned text</source>
        <translation>Текст по строкам</translation>
    </message>
    <message>
        <source>Altered: {count}</source>
        <translation>Изменено: {count}</translation>
    </message>
    <message>
        <source>Another speaker.</source>
        <translation>Иной говорящий.</translation>
    </message>
    <message>
        <source>Another speaker: {count}</source>
        <translation>Иной говорящий: {count}</translation>
    </message>
    <message>
        <source>Article A</source>
        <translation>Статья A</translation>
    </message>
    <message>
        <source>Article B</source>
        <translation>Статья B</translation>
    </message>
    <message>
        <source>Bar: the share of words only in A, in both, and only in B</source>
        <translation>Полоса: доля слов только в A, в обоих и только в B</translation>
    </message>
    <message>
        <source>Bars: the words of each row in A, dark what B has too</source>
        <translation>Столбики: слова каждой строки в A, тёмным — то, что есть и в B</translation>
    </message>
    <message>
        <source>Bars: the words of each row in B, dark what A has too</source>
        <translation>Столбики: слова каждой строки в B, тёмным — то, что есть и в A</translation>
    </message>
    <message>
        <source>Both tellings in one text: A's words, then B's</source>
        <translation>Оба изложения в одном тексте: слова A, затем слова B</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>Примечания опущены.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Facts that differ</source>
        <translation>Расхождения в фактах</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Служебное</translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Скрытый текст опущен.</translation>
    </message>
    <message>
        <source>Image not shown</source>
        <translation>Изображение не показано</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>В A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>В B</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <comment>the months, with a blank between them</comment>
        <translation>января февраля марта апреля мая июня июля августа сентября октября ноября декабря</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No article was found on this page: all of its text is shown.</source>
        <translation>На этой странице не нашлось статьи: показан весь её текст.</translation>
    </message>
    <message>
        <source>No font at hand has these; they stand in brackets: {characters}.</source>
        <translation>Ни в одном шрифте нет этих знаков; они в скобках: {characters}.</translation>
    </message>
    <message>
        <source>No wording differs: both articles say the same in the same words.</source>
        <translation>Формулировки не различаются: обе статьи говорят одно и то же одними словами.</translation>
    </message>
    <message>
        <source>No wording differs; only the order of the rows does.</source>
        <translation>Формулировки не различаются, различается только порядок строк.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a quote</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Не сравнивается.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>On the quote “{words}”:</source>
        <translation>К цитате «{words}»:</translation>
    </message>
    <message>
        <source>One against several: “{a}” in A, “{b}” in B.</source>
        <comment>a singular and a plural</comment>
        <translation>Один против нескольких: «{a}» в A, «{b}» в B.</translation>
    </message>
    <message>
        <source>One-column redline</source>
        <translation>Всё в одном столбце</translation>
    </message>
    <message>
        <source>Only in {letter}: {count}</source>
        <translation>Только в {letter}: {count}</translation>
    </message>
    <message>
        <source>Only the first {part} of {whole} were opened.</source>
        <translation>Открыты только первые {part} из {whole}.</translation>
    </message>
    <message>
        <source>Only the wording was compared.</source>
        <translation>Сравнивались только слова.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Other words in its place.</source>
        <translation>На её месте другие слова.</translation>
    </message>
    <message>
        <source>Outlet not given</source>
        <translation>Издание не указано</translation>
    </message>
    <message>
        <source>Paired by hand.</source>
        <comment>two quotes</comment>
        <translation>Сопоставлено вручную.</translation>
    </message>
    <message>
        <source>Paired on little evidence: unsure.</source>
        <translation>Связано по слабым признакам: не точно.</translation>
    </message>
    <message>
        <source>Parts may be missing: {given} of {there} words found their place.</source>
        <translation>Возможно, чего-то не хватает: место нашли {given} слов из {there}.</translation>
    </message>
    <message>
        <source>Parts of the file were left out</source>
        <translation>Части файла пропущены</translation>
    </message>
    <message>
        <source>Parts of this page may be missing.</source>
        <translation>Возможно, части этой страницы не хватает.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People named</source>
        <translation>Названные люди</translation>
    </message>
    <message>
        <source>People were found without a language model.</source>
        <translation>Люди найдены без языковой модели.</translation>
    </message>
    <message>
        <source>People, quotes</source>
        <translation>Люди, цитаты</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Reader</source>
        <comment>who wrote the comments in a Word file</comment>
        <translation>Читатель</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Строка за строкой</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Said by {a} in A, by {b} in B.</source>
        <translation>В A говорит {a}, в B — {b}.</translation>
    </message>
    <message>
        <source>Set side by side on little evidence.</source>
        <translation>Поставлены рядом по слабым признакам.</translation>
    </message>
    <message>
        <source>Shown is chapter {number} of {count}.</source>
        <translation>Показана глава {number} из {count}.</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Перейти к тексту</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Speaker, verb</source>
        <translation>Говорящий, глагол</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message numerus="yes">
        <source>The book has %n chapter(s); all are shown.</source>
        <translation>
            <numerusform>В книге %n глава; показана вся книга.</numerusform>
            <numerusform>В книге %n главы; показаны все.</numerusform>
            <numerusform>В книге %n глав; показаны все.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n tracked change(s); shown is all of the text.</source>
        <translation>
            <numerusform>В документе %n отслеженное изменение; показан весь текст.</numerusform>
            <numerusform>В документе %n отслеженных изменения; показан весь текст.</numerusform>
            <numerusform>В документе %n отслеженных изменений; показан весь текст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n tracked change(s); shown is the final text.</source>
        <translation>
            <numerusform>В документе %n отслеженное изменение; показан окончательный текст.</numerusform>
            <numerusform>В документе %n отслеженных изменения; показан окончательный текст.</numerusform>
            <numerusform>В документе %n отслеженных изменений; показан окончательный текст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document holds %n tracked change(s); shown is the text before them.</source>
        <translation>
            <numerusform>В документе %n отслеженное изменение; показан текст до него.</numerusform>
            <numerusform>В документе %n отслеженных изменения; показан текст до них.</numerusform>
            <numerusform>В документе %n отслеженных изменений; показан текст до них.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: {name}.</source>
        <translation>Кодировка угадана: {name}.</translation>
    </message>
    <message>
        <source>The extra “cjk” of this program has them, and so have the Noto CJK fonts.</source>
        <translation>Они есть в дополнении «cjk» этой программы и в шрифтах Noto CJK.</translation>
    </message>
    <message>
        <source>The figures differ.</source>
        <translation>Числа различаются.</translation>
    </message>
    <message>
        <source>The file holds {what}, which did not run.</source>
        <translation>В файле есть {what}; ничего из этого не запускалось.</translation>
    </message>
    <message>
        <source>The file is a link to {target}.</source>
        <translation>Файл — это ссылка на {target}.</translation>
    </message>
    <message>
        <source>The file is damaged: it breaks off before its end. What could be read is shown.</source>
        <translation>Файл повреждён: он обрывается до своего конца. Показано то, что удалось прочитать.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it are missing</source>
        <translation>Файл повреждён: части его не хватает</translation>
    </message>
    <message>
        <source>The file is not what its name says: it is {format}.</source>
        <translation>Файл — не то, что обещает его имя: это {format}.</translation>
    </message>
    <message>
        <source>The parts stand in another order.</source>
        <comment>parts of a quote</comment>
        <translation>Части стоят в другом порядке.</translation>
    </message>
    <message>
        <source>The reader put right: {corrections}.</source>
        <translation>Исправлено читателем: {corrections}.</translation>
    </message>
    <message>
        <source>The same words in another order.</source>
        <translation>Те же слова в другом порядке.</translation>
    </message>
    <message>
        <source>The same: {count}</source>
        <translation>Одинаково: {count}</translation>
    </message>
    <message>
        <source>The signature of the mail was left out.</source>
        <translation>Подпись письма опущена.</translation>
    </message>
    <message>
        <source>The stronger verb is in A.</source>
        <translation>Более сильный глагол — в A.</translation>
    </message>
    <message>
        <source>The stronger verb is in B.</source>
        <translation>Более сильный глагол — в B.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible character(s).</source>
        <translation>
            <numerusform>В тексте %n невидимый знак.</numerusform>
            <numerusform>В тексте %n невидимых знака.</numerusform>
            <numerusform>В тексте %n невидимых знаков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n word(s) that mix the letters of two alphabets.</source>
        <translation>
            <numerusform>В тексте %n слово, где смешаны буквы двух алфавитов.</numerusform>
            <numerusform>В тексте %n слова, где смешаны буквы двух алфавитов.</numerusform>
            <numerusform>В тексте %n слов, где смешаны буквы двух алфавитов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds an invisible character</source>
        <translation>В тексте невидимый знак</translation>
    </message>
    <message>
        <source>The text was repaired</source>
        <translation>Текст исправлен</translation>
    </message>
    <message>
        <source>The verb in A doubts it.</source>
        <translation>Глагол в A ставит это под сомнение.</translation>
    </message>
    <message>
        <source>The verb in A makes it an admission.</source>
        <translation>Глагол в A делает из этого признание.</translation>
    </message>
    <message>
        <source>The verb in B doubts it.</source>
        <translation>Глагол в B ставит это под сомнение.</translation>
    </message>
    <message>
        <source>The verb in B makes it an admission.</source>
        <translation>Глагол в B делает из этого признание.</translation>
    </message>
    <message>
        <source>This page could not be laid out; only its text is shown.</source>
        <translation>Эту страницу не удалось сверстать; показан только её текст.</translation>
    </message>
    <message>
        <source>Title in A</source>
        <translation>Должность в A</translation>
    </message>
    <message>
        <source>Title in B</source>
        <translation>Должность в B</translation>
    </message>
    <message>
        <source>Two tellings of one story, compared</source>
        <translation>Два изложения одной истории: сравнение</translation>
    </message>
    <message>
        <source>Unsure rows</source>
        <translation>Не точные строки</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>What stands in form fields was left out.</source>
        <translation>Содержимое полей формы опущено.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Wording in common</source>
        <translation>Общие слова</translation>
    </message>
    <message>
        <source>Words are compared without regard to case, punctuation, or the form of quotation marks and dashes.</source>
        <translation>Слова сравниваются без учёта регистра, знаков препинания и вида кавычек и тире.</translation>
    </message>
    <message>
        <source>Words of A over words of B</source>
        <translation>Слова A над словами B</translation>
    </message>
    <message>
        <source>Your note on quote {n}</source>
        <translation>Ваша заметка к цитате {n}</translation>
    </message>
    <message>
        <source>Your note on row {n}</source>
        <translation>Ваша заметка к строке {n}</translation>
    </message>
    <message>
        <source>a quote, number q1</source>
        <translation>цитата, номер q1</translation>
    </message>
    <message>
        <source>a row only in A</source>
        <translation>строка только в A</translation>
    </message>
    <message>
        <source>after row {row} in B</source>
        <translation>после строки {row} в B</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>иная дата</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>иное имя</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>иное число</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>иное место</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>иной источник</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>иной говорящий</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>другая единица</translation>
    </message>
    <message>
        <source>both</source>
        <comment>after a count of words</comment>
        <translation>обе</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>место и дата</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the ISO 639-1 code of the language of this translation</comment>
        <translation>ru</translation>
    </message>
    <message>
        <source>first in B</source>
        <translation>первым в B</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>служебное</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>in a rewritten row</source>
        <translation>в переписанной строке</translation>
    </message>
    <message>
        <source>in a rewritten row, or in case or punctuation only</source>
        <translation>в переписанной строке или только регистр и пунктуация</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>в обоих</translation>
    </message>
    <message>
        <source>longer in A</source>
        <translation>длиннее в A</translation>
    </message>
    <message>
        <source>longer in B</source>
        <translation>длиннее в B</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>макросы</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>moved, see row n</source>
        <translation>перемещено, см. строку n</translation>
    </message>
    <message>
        <source>named {a} in A, {b} in B</source>
        <comment>a and b are such as '3 times'</comment>
        <translation>упомянут {a} в A, {b} в B</translation>
    </message>
    <message>
        <source>names</source>
        <translation>называет</translation>
    </message>
    <message>
        <source>names no agency, paper or link as its source</source>
        <translation>не называет источником ни агентства, ни издания, ни ссылки</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ни разу</translation>
    </message>
    <message>
        <source>no date in the file</source>
        <translation>в файле нет даты</translation>
    </message>
    <message>
        <source>nobody: a phrase or title</source>
        <translation>никто: выражение или название</translation>
    </message>
    <message>
        <source>of them moved</source>
        <translation>из них перемещено</translation>
    </message>
    <message>
        <source>once</source>
        <translation>один раз</translation>
    </message>
    <message>
        <source>only</source>
        <comment>after a count, before the letter A or B</comment>
        <translation>только</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>только в A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>только в B</translation>
    </message>
    <message>
        <source>only {letter}</source>
        <translation>только {letter}</translation>
    </message>
    <message>
        <source>other manner</source>
        <translation>иная форма</translation>
    </message>
    <message>
        <source>other number</source>
        <translation>иное число</translation>
    </message>
    <message>
        <source>other speaker</source>
        <translation>иной говорящий</translation>
    </message>
    <message>
        <source>other verb</source>
        <translation>иной глагол</translation>
    </message>
    <message>
        <source>paired by hand</source>
        <comment>two paragraphs</comment>
        <translation>сопоставлено вручную</translation>
    </message>
    <message>
        <source>partly quoted in A</source>
        <translation>в A отчасти прямой речью</translation>
    </message>
    <message>
        <source>partly quoted in B</source>
        <translation>в B отчасти прямой речью</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>простой текст</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>quoted in A</source>
        <translation>в A прямой речью</translation>
    </message>
    <message>
        <source>quoted in B</source>
        <translation>в B прямой речью</translation>
    </message>
    <message>
        <source>quoted {a} in A, {b} in B</source>
        <comment>a and b are such as '3 times'</comment>
        <translation>цитируется {a} в A, {b} в B</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>переставлено</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>reported in A</source>
        <translation>в A косвенной речью</translation>
    </message>
    <message>
        <source>reported in B</source>
        <translation>в B косвенной речью</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>переписано</translation>
    </message>
    <message>
        <source>rewritten, or case</source>
        <translation>переписано, регистр</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>то же</translation>
    </message>
    <message>
        <source>set beside row {row}</source>
        <translation>рядом со строкой {row}</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>написание</translation>
    </message>
    <message>
        <source>the outlet of A</source>
        <translation>издание A</translation>
    </message>
    <message>
        <source>the outlet of B</source>
        <translation>издание B</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же</translation>
    </message>
    <message>
        <source>title</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>дважды</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>не точно</translation>
    </message>
    <message>
        <source>words</source>
        <comment>sample in the legend</comment>
        <translation>слова</translation>
    </message>
    <message>
        <source>words of A upwards, words of B downwards, dark what both have</source>
        <translation>слова A вверх, слова B вниз, тёмным — общие</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>ваша заметка</translation>
    </message>
    <message>
        <source>{a}, {b}</source>
        <comment>how a quote is told</comment>
        <translation>{a}, {b}</translation>
    </message>
    <message>
        <source>{count} spelled differently</source>
        <translation>{count} написаны иначе</translation>
    </message>
    <message>
        <source>{count} unsure</source>
        <translation>{count} не точно</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{letter} only</source>
        <translation>только {letter}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
    <message>
        <source>{sign} in paragraph {number}</source>
        <translation>{sign} в абзаце {number}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <comment>a short sentence</comment>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>“not” in one only</source>
        <translation>«не» только в одном</translation>
    </message>
    <message>
        <source>“{a}” in A, “{b}” in B.</source>
        <comment>two verbs</comment>
        <translation>«{a}» в A, «{b}» в B.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The settings could not be read. They were kept as {name}.</source>
        <translation>Не удалось прочитать настройки. Они сохранены как {name}.</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults are used.</source>
        <translation>Не удалось прочитать настройки; взяты начальные.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message numerus="yes">
        <source>%n more file(s) could not be opened.</source>
        <translation>
            <numerusform>Ещё %n файл не открыт.</numerusform>
            <numerusform>Ещё %n файла не открыты.</numerusform>
            <numerusform>Ещё %n файлов не открыты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telling(s) on the shelf</source>
        <translation>
            <numerusform>%n текст на полке</numerusform>
            <numerusform>%n текста на полке</numerusform>
            <numerusform>%n текстов на полке</numerusform>
        </translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Все пары</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Put more files on the shelf</source>
        <translation>Поставить на полку ещё файлы</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Show as {letter}</source>
        <translation>Показать как {letter}</translation>
    </message>
    <message>
        <source>Take it off the shelf</source>
        <translation>Снять с полки</translation>
    </message>
    <message numerus="yes">
        <source>The shelf holds {most} tellings; there was no room for %n file(s).</source>
        <translation>
            <numerusform>На полке помещается {most} текстов; %n файл не взят.</numerusform>
            <numerusform>На полке помещается {most} текстов; %n файла не взяты.</numerusform>
            <numerusform>На полке помещается {most} текстов; %n файлов не взяты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording in common of every pair</source>
        <translation>Общий текст всех пар</translation>
    </message>
    <message>
        <source>Wording in common, in per cent</source>
        <translation>Общий текст, в процентах</translation>
    </message>
    <message>
        <source>shown as {letter}</source>
        <translation>показан как {letter}</translation>
    </message>
    <message>
        <source>telling {place} of {count}</source>
        <translation>текст {place} из {count}</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are being compared</source>
        <translation>«{one}» и «{other}» сравниваются</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” could not be compared</source>
        <translation>«{one}» и «{other}» не удалось сравнить</translation>
    </message>
    <message>
        <source>“{one}” and “{other}”: {share} % of the wording in common</source>
        <translation>«{one}» и «{other}»: {share} % общего текста</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Нажмите новую клавишу</translation>
    </message>
    <message>
        <source>Restore its own keys</source>
        <translation>Вернуть исходные клавиши</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Искать действия и клавиши</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Взять эту клавишу</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>нет клавиши</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”.</source>
        <translation>{key} занята: «{action}».</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>(1) in reported speech, not in quotation marks</source>
        <translation>(1) в косвенной речи, без кавычек</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Enter goes to the next mention.</source>
        <translation>Enter ведёт к следующему упоминанию.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Looking for people and quotes…</source>
        <translation>Поиск людей и цитат…</translation>
    </message>
    <message>
        <source>Neither telling names a person.</source>
        <translation>Ни один из текстов никого не называет.</translation>
    </message>
    <message>
        <source>Neither telling quotes anybody.</source>
        <translation>Ни в одном из текстов нет цитат.</translation>
    </message>
    <message>
        <source>No number, date, place, organisation or source differs.</source>
        <translation>Числа, даты, места, организации и источники совпадают.</translation>
    </message>
    <message>
        <source>Open two tellings to see what is in them.</source>
        <translation>Откройте два текста, чтобы увидеть, что в них есть.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People and quotes were not looked for.</source>
        <translation>Люди и цитаты не искались.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Tabs of the sidebar</source>
        <translation>Вкладки боковой панели</translation>
    </message>
    <message>
        <source>The wording is the same.</source>
        <translation>Тексты совпадают.</translation>
    </message>
    <message>
        <source>What is in them shows here once they are compared.</source>
        <translation>Что в них найдено, появится здесь после сравнения.</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Ширина боковой панели</translation>
    </message>
    <message>
        <source>named</source>
        <translation>назван</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>цитаты</translation>
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
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Drop a file here: text, Markdown, HTML, PDF, Word, OpenDocument, EPUB or mail.</source>
        <translation>Перетащите сюда файл: текст, Markdown, HTML, PDF, Word, OpenDocument, EPUB или письмо.</translation>
    </message>
    <message>
        <source>Forget this pair</source>
        <translation>Забыть эту пару</translation>
    </message>
    <message>
        <source>Open the sample pair</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <source>Recent pairs</source>
        <translation>Недавние пары</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Set them side by side and see where the wording parts, who is named, and what became of each quote.</source>
        <translation>Поставьте их рядом и посмотрите, где расходятся слова, кто назван и что стало с каждой цитатой.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>The one telling</source>
        <translation>Один текст</translation>
    </message>
    <message>
        <source>The other telling</source>
        <translation>Другой текст</translation>
    </message>
    <message>
        <source>Two tellings of one invented event.</source>
        <translation>Два изложения одного вымышленного события.</translation>
    </message>
    <message>
        <source>Two tellings of one story</source>
        <translation>Два изложения одной истории</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day and the name of its month, as Qt writes a form for dates</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, the name of its month, the year, as Qt writes a form for dates</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n furniture</source>
        <translation>
            <numerusform>%n служебный</numerusform>
            <numerusform>%n служебных</numerusform>
            <numerusform>%n служебных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in A</source>
        <translation>
            <numerusform>%n только в A</numerusform>
            <numerusform>%n только в A</numerusform>
            <numerusform>%n только в A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>%n только в B</numerusform>
            <numerusform>%n только в B</numerusform>
            <numerusform>%n только в B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) altered</source>
        <translation>
            <numerusform>%n цитата изменена</numerusform>
            <numerusform>%n цитаты изменены</numerusform>
            <numerusform>%n цитат изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) with another speaker</source>
        <translation>
            <numerusform>%n цитата с иным говорящим</numerusform>
            <numerusform>%n цитаты с иным говорящим</numerusform>
            <numerusform>%n цитат с иным говорящим</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten</source>
        <translation>
            <numerusform>%n переписан</numerusform>
            <numerusform>%n переписано</numerusform>
            <numerusform>%n переписано</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <source>Drop two files anywhere to open both</source>
        <translation>Перетащите сюда два файла, чтобы открыть оба</translation>
    </message>
    <message>
        <source>F1 for the keys</source>
        <translation>F1 — список клавиш</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не сравнено</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читается текст…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>Scrolling linked</source>
        <translation>Прокрутка связана</translation>
    </message>
    <message>
        <source>Scrolling not linked</source>
        <translation>Прокрутка не связана</translation>
    </message>
    <message>
        <source>The wording is the same</source>
        <translation>Тексты совпадают</translation>
    </message>
    <message>
        <source>These two paragraphs are a pair already.</source>
        <translation>Эти два абзаца уже связаны.</translation>
    </message>
    <message>
        <source>Two paragraphs are chosen on two pages: View, Flow or Aligned.</source>
        <translation>Два абзаца выбирают на двух страницах: Вид, «Потоком» или «По строкам».</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>{name} is gone; its two files are opened.</source>
        <translation>{name} больше нет; открыты два исходных файла.</translation>
    </message>
    <message>
        <source>{number} of {total} reviewed</source>
        <translation>проверено {number} из {total}</translation>
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
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Difference {number} of {total}</source>
        <translation>Различие {number} из {total}</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Kinds of difference to step through</source>
        <translation>Виды различий для перехода</translation>
    </message>
    <message>
        <source>Kinds to step through: {kind}</source>
        <translation>Переход по видам: {kind}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещённые</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Нет сравнения</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Только в A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Только в B</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Переписанные</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Что отмечено</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>из {total}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Article Reader</source>
        <translation>Article Reader</translation>
    </message>
    <message>
        <source>Articles and saved comparisons ({endings})</source>
        <translation>Статьи и сохранённые сравнения ({endings})</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Everything found, as JSON (*.json)</source>
        <translation>Все данные в формате JSON (*.json)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Экспорт в PDF</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Экспортировать как</translation>
    </message>
    <message>
        <source>No recent pairs</source>
        <translation>Недавних пар нет</translation>
    </message>
    <message>
        <source>Open a saved comparison</source>
        <translation>Открыть сохранённое сравнение</translation>
    </message>
    <message>
        <source>Open one or two files</source>
        <translation>Открыть один или два файла</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Quotes as a table (*.csv)</source>
        <translation>Цитаты таблицей (*.csv)</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Сохранить сравнение</translation>
    </message>
    <message>
        <source>Saved comparisons (*.tellings)</source>
        <translation>Сохранённые сравнения (*.tellings)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Веб-страницы (*.html)</translation>
    </message>
    <message>
        <source>Web pages with my notes (*.html)</source>
        <translation>Веб-страницы с моими заметками (*.html)</translation>
    </message>
    <message>
        <source>Word documents with my notes as comments (*.docx)</source>
        <translation>Документы Word с моими заметками как примечаниями (*.docx)</translation>
    </message>
    <message>
        <source>Word documents with tracked changes (*.docx)</source>
        <translation>Документы Word с исправлениями (*.docx)</translation>
    </message>
</context>
</TS>
