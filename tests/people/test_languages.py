"""Quotes and names by rule in other languages: marks, verbs of saying, sources, and which language it is."""

import pytest

from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.people.cast import people_and_quotes
from reader_app.people.text.lexicon import LANGUAGES, OTHER, language_of, lexicon

CASES = [
    (
        "de",
        "„Die Brücke ist sicher“, sagte Bürgermeisterin Clara Winter. Laut Hugo Lenz ist das „nur die halbe Wahrheit“.",
        [("Die Brücke ist sicher", "Clara Winter"), ("nur die halbe Wahrheit", "Hugo Lenz")],
    ),
    (
        "fr",
        "« Le pont est sûr », a déclaré la maire Claire Dubois. Selon Hugo Martin, c'est « une demi-vérité de plus ».",
        [("Le pont est sûr", "Claire Dubois"), ("une demi-vérité de plus", "Hugo Martin")],
    ),
    (
        "es",
        "«El puente es seguro», dijo la alcaldesa Clara Reyes. Según Hugo Marín, es «una verdad a medias que duele».",
        [("El puente es seguro", "Clara Reyes"), ("una verdad a medias que duele", "Hugo Marín")],
    ),
    (
        "it",
        "«Il ponte è sicuro», ha detto la sindaca Chiara Bianchi. Secondo Ugo Marini, è «una mezza verità di troppo».",
        [("Il ponte è sicuro", "Chiara Bianchi"), ("una mezza verità di troppo", "Ugo Marini")],
    ),
    (
        "pt",
        "“A ponte é segura”, disse a prefeita Clara Reis. Segundo Hugo Marinho, é “uma meia verdade que não basta”.",
        [("A ponte é segura", "Clara Reis"), ("uma meia verdade que não basta", "Hugo Marinho")],
    ),
    (
        "ru",
        "«Мост безопасен», — сказала мэр Клара Зимина. «Посмотрим», — ответил в четверг Гуго Ленц.",
        [("Мост безопасен", "Клара Зимина"), ("Посмотрим", "Гуго Ленц")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_who_says_what_by_rule(language, text, expected, monkeypatch):
    monkeypatch.setattr("reader_app.people.cast.loaded_model", lambda _language: None)
    assert language_of(text) == language
    cast = people_and_quotes(Article(text, (Block(Span(0, len(text))),)))
    assert cast.model == ""
    said = [(q.spans[0].of(text), cast.people[q.person].name if q.person is not None else None) for q in cast.quotes]
    assert said == expected


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        ("de", "Der frühere Bürgermeister Karl Brandt kam. „Gut“, sagte Brandt.", ("Bürgermeister",)),
        ("de", "Frau Dr. Ida Holt kam.", ("Dr.",)),
        ("fr", "La ministre Anne Lefort est venue.", ("ministre",)),
        ("fr", "M. Jean Morel est venu.", ()),
        ("ru", "Министр Ольга Крылова приехала.", ("Министр",)),
        ("de", "Die Architektin Ida Holt, Vorsitzende des Vereins, kam.", ("Architektin", "Vorsitzende des Vereins")),
        ("fr", "La maire de Valmont, Anne Lefort, est venue avec l’ingénieur.", ("maire de Valmont",)),
        ("fr", "L’ingénieure Anne Lefort est venue.", ("ingénieure",)),
        ("es", "Vino Clara Reyes, alcaldesa de Vega, con su perro.", ("alcaldesa de Vega",)),
        ("it", "Il sindaco ha aperto il ponte, Chiara Bianchi, la barista, ride.", ()),
    ],
)
def test_titles_before_names_by_rule(language, text, titles, monkeypatch):
    monkeypatch.setattr("reader_app.people.cast.loaded_model", lambda _language: None)
    (person,) = people_and_quotes(Article(text, (Block(Span(0, len(text))),), language=language)).people
    assert person.titles == titles


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Der Frankfurter Flughafen und die Berliner Polizei halfen. Die Stadt Orvik teilte mit, es sei kalt.", []),
        ("Ministerin Karla Koch kam. Der Koch brachte Suppe. „Gut“, sagte Koch.", ["Karla Koch", "Koch"]),
        ("Der Stadtrat von Orvik tagte. Die Hüttenwirtin Resi Moser kam.", ["Resi Moser"]),
        (
            "Kellers Stellvertreter Otto Wirt kam. Ein Mann namens Falk ging. Ein Dorf namens Orvik blieb.",
            ["Otto Wirt", "Falk"],
        ),
    ],
)
def test_german_nouns_are_no_people(text, names, monkeypatch):
    monkeypatch.setattr("reader_app.people.cast.loaded_model", lambda _language: None)
    people = people_and_quotes(Article(text, (Block(Span(0, len(text))),), language="de")).people
    assert [m.of(text) for p in people for m in p.mentions] == names


def test_a_language_without_a_list_keeps_its_marks():
    text = "「橋は安全です」と市長は述べた。"
    cast = people_and_quotes(Article(text, (Block(Span(0, len(text))),)))
    assert language_of(text) == OTHER
    assert [(q.spans[0].of(text), str(q.manner)) for q in cast.quotes] == [("橋は安全です", "direct")]


def test_a_word_or_two_without_blanks_is_a_phrase():
    text = "これは「橋」と呼ばれる。"
    cast = people_and_quotes(Article(text, (Block(Span(0, len(text))),)))
    assert [(q.spans[0].of(text), str(q.manner)) for q in cast.quotes] == [("橋", "phrase")]


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("王丽摇头：“不可能”，然后离开了。", "direct"),
        ("有人拦住她。“别动”，他说。", "direct"),
        ("彼は首を振り「無理だ」と言った。", "direct"),
        ("그는 고개를 저으며 “안 된다”라고 말했다.", "direct"),
        ("他被称为“老好人”，但没有人相信。", "phrase"),
        ("彼は「裏切り者」と呼ばれた。", "phrase"),
        ("그는 “영웅”이라는 별명을 얻었다.", "phrase"),
    ],
)
def test_a_word_or_two_is_speech_beside_its_verb_or_colon(text, manner):
    cast = people_and_quotes(Article(text, (Block(Span(0, len(text))),)))
    assert [str(q.manner) for q in cast.quotes] == [manner]


@pytest.mark.parametrize("language", [*LANGUAGES, "eo"])
def test_every_lexicon_has_the_same_lists(language):
    needed = {"titles", "pronouns", "articles", "according", "organisation_words", "given_male", "family_first", "stop"}
    assert needed <= set(lexicon(language).words)


def test_what_the_file_says_of_its_language_is_believed():
    assert language_of("Ja.", "de-AT") == "de"
    assert language_of("The end of the story is that it was his.") == "en"
