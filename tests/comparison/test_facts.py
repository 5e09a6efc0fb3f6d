"""Figures, days, sources and names: what is found, what it is worth, and how two tellings' facts pair."""

import datetime as dt
from dataclasses import replace

import pytest
from made_tellings import article, place

from reader_app.article.span import Span
from reader_app.comparison.compare import compare_wording, joined
from reader_app.comparison.facts.dates import dates
from reader_app.comparison.facts.figures import figures, times
from reader_app.comparison.facts.namings import naming_in, naming_keys
from reader_app.comparison.facts.sources import sources
from reader_app.people.model import Cast, Named, NamedKind

THURSDAY = dt.date(2026, 3, 12)


def told(finder, text, *more):
    return [(found.span.of(text), found.value) for found in finder(text, Span(0, len(text)), *more)]


@pytest.mark.parametrize(
    ("language", "millions", "billions"),
    [
        ("nl", "5 miljoen euro", "5 miljard euro"),
        ("pl", "5 milionów euro", "5 miliardów euro"),
        ("tr", "5 milyon euro", "5 milyar euro"),
        ("uk", "5 мільйонів euro", "5 мільярдів euro"),
        ("el", "5 εκατομμύρια euro", "5 δισεκατομμύρια euro"),
        ("he", "5 מיליון euro", "5 מיליארד euro"),
        ("ar", "5 ملايين euro", "5 مليارات euro"),
        ("fa", "5 میلیون euro", "5 میلیارد euro"),
    ],
)
def test_a_million_is_no_billion(language, millions, billions):
    for read_as in (language, "other", "de", "ru"):
        assert told(figures, millions, read_as) == [(millions, "5000000 euro")]
        assert told(figures, billions, read_as) == [(billions, "5000000000 euro")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "It was minus 12 degrees.", [("minus 12 degrees", "-12 degree")]),
        ("en", "Minus twelve degrees", [("Minus twelve degrees", "-12 degree")]),
        ("en", "It was -12 degrees (-3°C).", [("-12 degrees", "-12 degree"), ("-3°C", "-3 degree")]),
        ("en", "-12 degrees", [("-12 degrees", "-12 degree")]),
        ("en", "by −3.5 percent", [("−3.5 percent", "-3.5 percent")]),
        ("en", "a result of -$5 million", [("-$5 million", "-5000000 dollar")]),
        ("en", "Ten minus 5 and 8 minus 3", [("Ten", "10"), ("5", "5"), ("8", "8"), ("3", "3")]),
        ("en", "plus 5 points", [("5 points", "5 point")]),
        ("en", "plus or minus 3 points", [("3 points", "3 point")]),
        ("en", "5-7 boats, mid-2019 and COVID-19", [("5", "5"), ("7 boats", "7 boat")]),
        ("en", "5−7 boats", [("5", "5"), ("7 boats", "7 boat")]),
        ("de", "bei minus 8 Grad", [("minus 8 Grad", "-8 degree")]),
        ("fr", "il fait moins 8 degrés", [("moins 8 degrés", "-8 degree")]),
        ("fr", "au moins 8 degrés", [("8 degrés", "8 degree")]),
        ("es", "a menos 8 grados", [("menos 8 grados", "-8 degree")]),
        ("es", "al menos 8 grados", [("8 grados", "8 degree")]),
        ("it", "a meno 8 gradi", [("meno 8 gradi", "-8 degree")]),
        ("ru", "было минус 8 градусов", [("минус 8 градусов", "-8 degree")]),
    ],
)
def test_a_minus_belongs_to_its_number(language, text, found):
    assert told(figures, text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It took 40 boats.", [("40 boats", "40 boat")]),
        ("It took forty-two boats.", [("forty-two boats", "42 boat")]),
        ("a bill of $3.5 million", [("$3.5 million", "3500000 dollar")]),
        ("3,5 Prozent", [("3,5 Prozent", "3.5 percent")]),
        ("some 12,500 people left", [("12,500 people", "12500 person")]),
        ("7 per cent and 7%", [("7 per cent", "7 percent"), ("7%", "7 percent")]),
        ("two hundred and six metres", [("two hundred and six metres", "206 metre")]),
        ("under Article 14 of the law", [("Article 14", "14 article")]),
        ("He is 61.", [("61", "61")]),
        ("one of them, the G7 and COVID-19", []),
        ("£2bn", [("£2bn", "2000000000 pound")]),
        ("Some 40 angry residents came.", [("40 angry residents", "40 resident")]),
        ("30 local fishing crews left", [("30 local fishing crews", "30 crew")]),
        ("3 old men ran", [("3 old men", "3 man")]),
        ("3 died as fires spread", [("3 died", "3 died")]),
        ("a 5 metre fall", [("5 metre", "5 metre")]),
        ("from 5 million euros", [("5 million euros", "5000000 euro")]),
        ("two and a half miles", [("two and a half miles", "2.5 mile")]),
        ("2½ or 2 1/2 miles", [("2½", "2.5"), ("2 1/2 miles", "2.5 mile")]),
        ("an hour and a half", [("an hour and a half", "1.5 hour")]),
        ("three and a quarter million", [("three and a quarter million", "3250000")]),
        ("a dozen houses", [("a dozen houses", "12 house")]),
        ("half a dozen boats", [("half a dozen boats", "6 boat")]),
        ("half a million euros", [("half a million euros", "500000 euro")]),
        ("dozens of boats, a day and a night", []),
        ("two buses and 3 coaches", [("two buses", "2 bus"), ("3 coaches", "3 coach")]),
        ("Ann Poe, 57, and a 6-year-old", [("57", "57 year old"), ("6-year-old", "6 year old")]),
        ("a man aged 58 and one of age 59", [("58", "58 year old"), ("59", "59 year old")]),
        ("He is 56 years old.", [("56 years old", "56 year old")]),
        ("those aged 18 to 30, rum aged 12 months", [("18", "18"), ("30", "30"), ("12 months", "12 month")]),
        ("In Leeds, 12, 13 or 14 of Labour (30)", [("12", "12"), ("13", "13"), ("14", "14"), ("30", "30")]),
        ("one in hundreds of boats", []),
        ("one in five boats, two out of three", [("one in five", "1 in 5"), ("two out of three", "2 in 3")]),
        ("five in 2015, one in two hours", [("five", "5"), ("2015", "2015"), ("two hours", "2 hour")]),
        ("17 and 21 respectively, 3 million last year", [("17", "17"), ("21", "21"), ("3 million", "3000000")]),
        ("12 Monday, 40 dead, 5 staff", [("12", "12"), ("40 dead", "40 dead"), ("5 staff", "5 staff")]),
        ("two Lakeside crews", [("two Lakeside crews", "2 crew")]),
    ],
)
def test_figures_have_worth_and_unit(text, found):
    assert told(figures, text) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "He rang twice, only once at night.", [("twice", "2 time"), ("only once", "1 time")]),
        ("en", "Once there he was at once at ease.", []),
        ("de", "Er klopfte dreimal und fiel einmal.", [("dreimal", "3 time")]),
        ("ru", "Он звонил дважды.", [("дважды", "2 time")]),
        ("fr", "Il a sonné.", []),
    ],
)
def test_how_often_in_one_word(language, text, found):
    assert told(times, text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on Thursday, March 12, they met", [("Thursday, March 12", "2026-03-12")]),
        ("on 12 March 2025", [("12 March 2025", "2025-03-12")]),
        ("on Tuesday evening", [("Tuesday evening", "2026-03-10")]),
        ("It will open on Wednesday.", [("Wednesday", "2026-03-18")]),
        ("It opens next Thursday and closed on Friday.", [("Thursday", "2026-03-19"), ("Friday", "2026-03-06")]),
        ("It would open, he said on Monday.", [("Monday", "2026-03-09")]),
        ("A hall that will close drew crowds. It was full on Monday.", [("Monday", "2026-03-09")]),
        ("What will come nobody said on Monday.", [("Monday", "2026-03-09")]),
        ("today and yesterday", [("today", "2026-03-12"), ("yesterday", "2026-03-11")]),
        ("built in 1994", [("1994", "1994")]),
        ("in May 2021", [("May 2021", "2021-05")]),
        ("am 3. Oktober 2020", [("3. Oktober 2020", "2020-10-03")]),
        ("le 14 juillet 2019", [("14 juillet 2019", "2019-07-14")]),
        ("2024-02-30 is no day", []),
        ("at 5:30 p.m. and 17:45", [("5:30 p.m.", "17:30"), ("17:45", "17:45")]),
        ("they may march on", []),
        ("from a 2013 peak", [("2013", "2013")]),
        ("the 2016 elections, the 2000 people", [("2016", "2016")]),
        ("the July 21, 2025, incident", [("July 21, 2025", "2025-07-21")]),
    ],
)
def test_days_are_resolved_against_the_day_of_the_article(text, found):
    assert sorted(told(dates, text, THURSDAY)) == sorted(found)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "two and three huts", [("two", "2"), ("three huts", "3 hut")]),
        ("en", "30 km/h and 12°C", [("30 km/h", "30 kilometre per hour"), ("12°C", "12 degree")]),
        ("de", "1.234,5 Euro in einem Jahr", [("1.234,5 Euro", "1234.5 euro")]),
        ("de", "zweiundzwanzig Menschen", [("zweiundzwanzig Menschen", "22 person")]),
        (
            "de",
            "zwei Millionen Rubel, 12 Prozent",
            [("zwei Millionen Rubel", "2000000 rouble"), ("12 Prozent", "12 percent")],
        ),
        (
            "de",
            "zweieinhalb Meilen, anderthalb Stunden",
            [("zweieinhalb Meilen", "2.5 mile"), ("anderthalb Stunden", "1.5 hour")],
        ),
        ("fr", "deux heures et demie", [("deux heures et demie", "2.5 hour")]),
        ("es", "dos millones y medio de euros", [("dos millones y medio de euros", "2500000 euro")]),
        ("it", "due ore e mezza", [("due ore e mezza", "2.5 hour")]),
        ("pt", "uma hora e meia", [("uma hora e meia", "1.5 hour")]),
        ("ru", "два с половиной часа", [("два с половиной часа", "2.5 hour")]),
        ("ru", "56-летний, один из пяти", [("56-летний", "56 year old"), ("один из пяти", "1 in 5")]),
        ("de", "die 56-jährige Ines Keller (57)", [("56-jährige", "56 year old"), ("57", "57 year old")]),
        ("de", "zwei von hundert, zwei von Tausenden", [("zwei von hundert", "2 in 100"), ("zwei", "2")]),
        ("ru", "один из тысячи", [("один из тысячи", "1 in 1000")]),
        ("de", "im Alter von 58 Jahren, zwei von fünf", [("58 Jahren", "58 year old"), ("zwei von fünf", "2 in 5")]),
        ("fr", "âgé de 56 ans, deux sur trois", [("56 ans", "56 year old"), ("deux sur trois", "2 in 3")]),
        ("fr", "quatre-vingt-dix-sept ans", [("quatre-vingt-dix-sept ans", "97 year")]),
        ("fr", "trois millions d’euros", [("trois millions d’euros", "3000000 euro")]),
        ("fr", "12 pour cent, 1 234,5 km", [("12 pour cent", "12 percent"), ("1 234,5 km", "1234.5 kilometre")]),
        ("es", "treinta y cinco personas", [("treinta y cinco personas", "35 person")]),
        ("es", "5 millones de dólares", [("5 millones de dólares", "5000000 dollar")]),
        ("it", "trecento persone, duemila euro", [("trecento persone", "300 person"), ("duemila euro", "2000 euro")]),
        (
            "pt",
            "vinte e cinco horas, 12 por cento",
            [("vinte e cinco horas", "25 hour"), ("12 por cento", "12 percent")],
        ),
        ("ru", "двадцать пять человек", [("двадцать пять человек", "25 person")]),
        (
            "ru",
            "5 млн долларов, триста рублей",
            [("5 млн долларов", "5000000 dollar"), ("триста рублей", "300 rouble")],
        ),
    ],
)
def test_figures_in_the_language_of_the_article(language, text, found):
    assert told(figures, text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "am Mittwoch und gestern", [("Mittwoch", "2026-03-11"), ("gestern", "2026-03-11")]),
        ("de", "um 14.30 Uhr, seit 1994", [("14.30 Uhr", "14:30"), ("1994", "1994")]),
        (
            "fr",
            "mardi, hier et aujourd’hui",
            [("mardi", "2026-03-10"), ("hier", "2026-03-11"), ("aujourd’hui", "2026-03-12")],
        ),
        ("fr", "à 18h30", [("18h30", "18:30")]),
        ("fr", "mercredi prochain et mardi dernier", [("mercredi", "2026-03-18"), ("mardi", "2026-03-10")]),
        ("de", "wird am Mittwoch öffnen", [("Mittwoch", "2026-03-18")]),
        ("de", "am kommenden Montag, wurde am Dienstag", [("Montag", "2026-03-16"), ("Dienstag", "2026-03-10")]),
        ("ru", "откроется в следующую среду", [("среду", "2026-03-18")]),
        ("es", "el miércoles 11 de marzo de 2026", [("miércoles 11 de marzo de 2026", "2026-03-11")]),
        ("it", "sabato e ieri", [("sabato", "2026-03-07"), ("ieri", "2026-03-11")]),
        ("pt", "na segunda-feira e ontem", [("segunda-feira", "2026-03-09"), ("ontem", "2026-03-11")]),
        ("ru", "в среду и вчера", [("среду", "2026-03-11"), ("вчера", "2026-03-11")]),
        ("en", "hier and heute are no English", []),
    ],
)
def test_days_in_the_language_of_the_article(language, text, found):
    assert sorted(told(dates, text, THURSDAY, language)) == sorted(found)


def test_without_a_day_words_stay_as_they_are():
    assert told(dates, "on Friday, June 5", None) == [("Friday, June 5", "06-05")]
    assert told(dates, "on Friday or today", None) == [("Friday", "friday"), ("today", "today")]


@pytest.mark.parametrize(
    ("language", "text", "months"),
    [
        ("en", "It opens in May.", [("May", "--05")]),
        ("en", "Since January, or by March 2027.", [("January", "--01"), ("March 2027", "2027-03")]),
        ("en", "From May to July it rains.", [("May", "--05"), ("July", "--07")]),
        ("en", "They may march in march order, and April Lane came in March Lane's car.", []),
        ("en", "The ship by Mar del Sur is due by Jan.", []),
        ("de", "Seit März, im Mai und Ende Juni.", [("März", "--03"), ("Mai", "--05"), ("Juni", "--06")]),
        ("fr", "en mai, depuis août", [("mai", "--05"), ("août", "--08")]),
        ("ru", "в мае, с июня", [("мае", "--05"), ("июня", "--06")]),
    ],
)
def test_a_month_without_day_or_year_is_one_behind_a_word_of_time(language, text, months):
    found = [(one.span.of(text), one.key) for one in dates(text, Span(0, len(text)), THURSDAY, language)]
    assert sorted(found) == sorted(months)


def test_a_month_is_the_same_with_and_without_its_year():
    a, b = article("The bridge opens in June."), article("The bridge opens in June 2027.")
    made = joined(compare_wording(a, b), Cast(), Cast())
    assert [(str(f.status), f.value_a, f.value_b) for f in made.facts] == [("same", "June", "2027-06")]
    c = article("The bridge opens in July.")
    made = joined(compare_wording(a, c), Cast(), Cast())
    assert [(str(f.status), f.value_a, f.value_b) for f in made.facts] == [("altered", "June", "July")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("According to the Northern Gazette, boats left.", ["Northern Gazette"]),
        ("The minister told Reuters that boats left.", ["Reuters"]),
        ("According to the harbour log published by the port, boats left.", ["the harbour log"]),
        ("Photo by Ann Poe", ["Ann Poe"]),
        ("By Ann Poe\nHarbour Post\nBoats left.", ["Harbour Post"]),
        ("According to the U.S. harbour survey, boats left.", ["the U.S. harbour survey"]),
        ("Boats left, according to harbour figures out yesterday.", ["harbour figures"]),
        ("See https://www.example.org/boats for more", ["https://www.example.org/boats"]),
        ("Boats left on the tide.", []),
    ],
)
def test_sources_are_named(text, names):
    telling = article(text)
    assert [found.span.of(telling.text) for found in sources(telling, ())] == names


def test_an_outlet_is_no_source_of_its_own_and_a_person_none():
    telling = article("The Northern Gazette was there, according to Ann Poe.", outlet="Northern Gazette")
    assert list(sources(telling, (place(telling, "Ann Poe"),))) == []


def test_names_of_one_place_or_body_share_a_key():
    keys = naming_keys("United Nations/UN/the United Nations/Labour Party/Labour/Lisbon/U.S./America".split("/"))
    assert keys["United Nations"] == keys["UN"] == keys["the United Nations"]
    assert keys["Labour Party"] == keys["Labour"]
    assert keys["U.S."] == keys["America"]
    assert len(set(keys.values())) == 4


def test_a_long_name_shares_the_key_of_one_that_only_begins_earlier():
    keys = naming_keys(
        "Vale Regional Airport/Ann Vale Regional Airport/Old Harbour Board/New Old Harbour Board".split("/")
    )
    assert keys["Vale Regional Airport"] == keys["Ann Vale Regional Airport"]
    assert len(set(keys.values())) == 3


def test_initials_that_fit_two_names_join_neither():
    keys = naming_keys(["Harbour Works Act", "High Water Authority", "HWA"])
    assert len(set(keys.values())) == 3


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Port Linnet", "Port Linnet's"),
        ("Port Linnet", "Port Linnet’s"),
        ("Adelsund", "Adelsunds"),
        ("Port Linnet's", "Port Linnet"),
        ("Norland", "Norland Ferry Union"),
        ("Adelsund", "ADELSUND"),
    ],
)
def test_a_name_is_found_inflected_or_in_a_longer_one(name, words):
    telling = article(f"The boats left {words} early.")
    assert words.startswith(naming_in(telling, name).of(telling.text))


@pytest.mark.parametrize(("name", "words"), [("WHO", "those who"), ("Nor", "Norland"), ("Marsh", "the marsh")])
def test_other_words_are_no_name(name, words):
    assert naming_in(article(f"Boats met {words} early."), name) is None


def test_a_name_that_the_model_saw_in_one_telling_only_is_in_both():
    a, b = article("The boats left Port Linnet early."), article("Port Linnet's boats left early.")
    casts = (Cast(named=(Named(NamedKind.PLACE, place(a, "Port Linnet")),)), Cast())
    for first, second, told in ((a, b, casts), (b, a, casts[::-1])):
        (fact,) = joined(compare_wording(first, second), *told).facts
        assert str(fact.status) == "same"


def test_one_weekday_in_articles_of_two_days_is_no_other_date():
    a = replace(article("The boat sank on Monday."), date=dt.date(2026, 5, 3))
    b = replace(article("The boat sank on Monday."), date=dt.date(2026, 5, 4))
    made = joined(compare_wording(a, b), Cast(), Cast())
    assert [(str(f.status), f.value_a, f.value_b) for f in made.facts] == [("same", "2026-04-27", "2026-05-04")]
