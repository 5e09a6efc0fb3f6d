<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>errors</name>
    <message>
        <source>Comparing failed: the worker process stopped.</source>
        <translation>Сравнение не удалось: рабочий процесс остановился.</translation>
    </message>
    <message>
        <source>Comparing took too long and was stopped.</source>
        <translation>Сравнение длилось слишком долго и было остановлено.</translation>
    </message>
    <message>
        <source>No character encoding fits {name}.</source>
        <translation>Для {name} не подходит ни одна кодировка.</translation>
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
        <source>Something went wrong.</source>
        <translation>Что-то пошло не так.</translation>
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
        <source>There is no file {name}.</source>
        <translation>Файла {name} нет.</translation>
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
        <source>{name} could not be read.</source>
        <translation>Не удалось прочитать {name}.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>Не удалось записать {name}.</translation>
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
        <source>{name} holds no text that could be compared.</source>
        <translation>В {name} нет текста, который можно сравнить.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an article file.</source>
        <translation>{name} — папка, а не файл статьи.</translation>
    </message>
    <message>
        <source>{name} is a link that goes round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and could not be read.</source>
        <translation>Файл {name} повреждён, прочитать его не удалось.</translation>
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
        <translation>&amp;О программе Article Reader</translation>
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
        <source>&amp;Undo correction</source>
        <translation>&amp;Отменить исправление</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
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
        <source>D&amp;etail strip</source>
        <translation>Полоса &amp;подробностей</translation>
    </message>
    <message>
        <source>Export &amp;web page…</source>
        <translation>Экспорт в &amp;веб-страницу…</translation>
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
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
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
</TS>
