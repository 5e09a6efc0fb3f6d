"""Speech in seven languages without a model: split quotes, insets, dashes, indirect speech, and who "he" is."""

import pytest

from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.people.cast import people_and_quotes

SPEECH = {
    "de: split by its verb, then the next speaker": (
        "de",
        (
            "„Das“, kritisierte Petra Lindt von den Grünen, „hätte man verhindern können.“ Der Hafenmeister Otto "
            "Reimers widersprach: „Die Mauer war hoch genug.“"
        ),
        [
            ("Das … hätte man verhindern können.", "direct", "Petra Lindt"),
            ("Die Mauer war hoch genug.", "direct", "Otto Reimers"),
        ],
    ),
    "de: a new sentence is nobody's verb": (
        "de",
        "„Ob wir fahren“, fügte Petra Lindt hinzu, „hängt vom Wetter ab.“ Die Polizei berichtete von drei Verletzten.",
        [("Ob wir fahren … hängt vom Wetter ab.", "direct", "Petra Lindt")],
    ),
    "de: indirect, with a pronoun and by mood": (
        "de",
        (
            "„Niemand geht“, so Bürgermeister Konrad Vogt. Er sagte, dass die Stadt Geld auszahlen werde. Ein Sprecher "
            "der Reederei teilte mit, die Fähre werde repariert. Nach Angaben von Vogt sind 40 Häuser beschädigt."
        ),
        [
            ("Niemand geht", "direct", "Konrad Vogt"),
            ("dass die Stadt Geld auszahlen werde", "indirect", "Konrad Vogt"),
            ("die Fähre werde repariert", "indirect", None),
            ("sind 40 Häuser beschädigt", "indirect", "Konrad Vogt"),
        ],
    ),
    "de: verb before its subject behind a lead": (
        "de",
        "Die Fähre fährt, sagte Ilse Brandner. Gefragt, ob sie bleibe, antwortete Brandner: „Ich bleibe.“",
        [("Ich bleibe.", "direct", "Ilse Brandner")],
    ),
    "fr: the pronoun between the parts of the verb": (
        "fr",
        (
            "« Il faudra deux ans, a-t-elle ajouté, et de la patience. » La maire Claire Dubois a souri. "
            "« C'est trop », a-t-elle dit."
        ),
        [("Il faudra deux ans, … et de la patience.", "direct", None), ("C'est trop", "direct", "Claire Dubois")],
    ),
    "fr: verb and speaker inside the marks": (
        "fr",
        (
            "« Cela, a dénoncé Agnès Tillier, élue écologiste, aurait pu être évité. » Le chef du port, Yves Le Goff, "
            "répond : « Le mur était assez haut. »"
        ),
        [
            ("Cela, … aurait pu être évité.", "direct", "Agnès Tillier"),
            ("Le mur était assez haut.", "direct", "Yves Le Goff"),
        ],
    ),
    "fr: pronouns behind hyphens, courtesy, a source": (
        "fr",
        (
            "Le maire Luc Ferrand a promis une aide. « Nous paierons demain », a-t-il assuré. Il a ajouté que la ville "
            "paierait demain. Selon M. Ferrand, quarante maisons sont endommagées."
        ),
        [
            ("Nous paierons demain", "direct", "Luc Ferrand"),
            ("que la ville paierait demain", "indirect", "Luc Ferrand"),
            ("quarante maisons sont endommagées", "indirect", "Luc Ferrand"),
        ],
    ),
    "es: no subject, and a dialogue of dashes": (
        "es",
        (
            "Un portavoz de la naviera explicó que el ferri estará listo. “Lo demás”, añadió, “depende del tiempo”.\n"
            "—No tengo miedo —dijo Inés Robledo—. Volveré a bordo."
        ),
        [
            ("que el ferri estará listo", "indirect", None),
            ("Lo demás … depende del tiempo", "direct", None),
            ("No tengo miedo … Volveré a bordo.", "direct", "Inés Robledo"),
        ],
    ),
    "it: a dash inside the marks, no subject": (
        "it",
        (
            "“Nessuno sarà solo”, ha assicurato il sindaco Carlo Ferrante. Ha aggiunto che il comune pagherà. “Siamo "
            "un'isola – afferma il pescatore Gianni Torri – e non c'è pane”."
        ),
        [
            ("Nessuno sarà solo", "direct", "Carlo Ferrante"),
            ("che il comune pagherà", "indirect", "Carlo Ferrante"),
            ("Siamo un'isola … e non c'è pane", "direct", "Gianni Torri"),
        ],
    ),
    "pt: a pronoun, a source in two words": (
        "pt",
        (
            "“Ninguém ficará sozinho”, garantiu o prefeito Carlos Furtado. Ele acrescentou que o município pagará. De "
            "acordo com Furtado, há três feridos."
        ),
        [
            ("Ninguém ficará sozinho", "direct", "Carlos Furtado"),
            ("que o município pagará", "indirect", "Carlos Furtado"),
            ("há três feridos", "indirect", "Carlos Furtado"),
        ],
    ),
    "ru: dashes in the marks, case endings, a dialogue": (
        "ru",
        (
            "«Нам повезло, — сказала капитан Инна Морозова в среду. — Ветер переменился». «Никто не один», — заверил "
            "мэр Павел Ситников. По словам Ситникова, повреждено сорок домов.\n— Нет, — сказала Морозова. — Я тут."
        ),
        [
            ("Нам повезло, … Ветер переменился", "direct", "Инна Морозова"),
            ("Никто не один", "direct", "Павел Ситников"),
            ("повреждено сорок домов", "indirect", "Павел Ситников"),
            ("Нет, … Я тут.", "direct", "Инна Морозова"),
        ],
    ),
    "de: a family name alone, behind a title and before its source": (
        "de",
        (
            "Bürgermeisterin Dr. Holt hat die Schleuse eröffnet. „Sie ist klein“, so Holt. Holt zufolge sind die "
            "Kosten gestiegen. Den Angaben zufolge war es kalt. Holt betonte, das Geld reiche nicht."
        ),
        [
            ("Sie ist klein", "direct", "Holt"),
            ("sind die Kosten gestiegen", "indirect", "Holt"),
            ("das Geld reiche nicht", "indirect", "Holt"),
        ],
    ),
    "de: a role, its name behind a comma, somebody called so": (
        "de",
        (
            "„Wir zahlen nicht“, sagte die Vorsitzende des Vereins, Tanja Groß. Der Organisator, ein Däne namens Falk, "
            "sagte: „Wir räumen auf.“ Der Zaun sei neu, sagte der Ingenieur Lund am Montag."
        ),
        [
            ("Wir zahlen nicht", "direct", "Tanja Groß"),
            ("Wir räumen auf.", "direct", "Falk"),
            ("Der Zaun sei neu", "indirect", "Lund"),
        ],
    ),
    "de: bodies and days are nobody": (
        "de",
        (
            "Die Reederei Brandt teilte mit, das Schiff sei unbeschädigt. Holt, die seit Mai im Amt ist, sagte am "
            "Montag: „Wir bauen.“ „Gut“, sagte Ida Holt der Deutschen Presse-Agentur."
        ),
        [
            ("das Schiff sei unbeschädigt", "indirect", None),
            ("Wir bauen.", "direct", "Ida Holt"),
            ("Gut", "direct", "Ida Holt"),
        ],
    ),
    "de: who is glad, a party in brackets, whom it is said to": (
        "de",
        (
            "„Ein guter Tag“, freute sich Petra Lindt. Die Stadträtin Lea Wirz (Grüne) erklärte, der Weg komme zu "
            "spät. Einsatzleiter Toni Gruber sagte dem Sender Radio Alpin, die beiden seien unterkühlt."
        ),
        [
            ("Ein guter Tag", "direct", "Petra Lindt"),
            ("der Weg komme zu spät", "indirect", "Lea Wirz"),
            ("die beiden seien unterkühlt", "indirect", "Toni Gruber"),
        ],
    ),
    "de: a report goes on in marks": (
        "de",
        (
            "„Der Steg ist zu“, sagte Lea Wirz.\nEinsatzleiter Toni Gruber will bauen. Der Kran bleibe stehen, sagte "
            "Gruber. „Wir rücken nur die Halle.“\nWirz sagte, der Steg sei alt. „Er fällt bald um.“"
        ),
        [
            ("Der Steg ist zu", "direct", "Lea Wirz"),
            ("Der Kran bleibe stehen", "indirect", "Toni Gruber"),
            ("Wir rücken nur die Halle.", "direct", "Toni Gruber"),
            ("der Steg sei alt", "indirect", "Lea Wirz"),
            ("Er fällt bald um.", "direct", "Lea Wirz"),
        ],
    ),
    "fr: a report before a quote, and one that parts itself": (
        "fr",
        (
            "Le maire Luc Ferrand a reconnu que le quai était vieux. « Il tiendra deux ans », a-t-il dit. Ce quai "
            "coûtera cher, a-t-il ajouté, et la ville le paiera. Le port, a-t-on dit, est fermé."
        ),
        [
            ("que le quai était vieux", "indirect", "Luc Ferrand"),
            ("Il tiendra deux ans", "direct", "Luc Ferrand"),
            ("Ce quai coûtera cher … et la ville le paiera", "indirect", "Luc Ferrand"),
            ("Le port … est fermé", "indirect", None),
        ],
    ),
    "es: a role and its name behind a comma": (
        "es",
        (
            "«No tenemos acero», explicó la directora del astillero, Elena Ríos. El organizador, un danés llamado "
            "Falk, dijo que todo estaba listo."
        ),
        [
            ("No tenemos acero", "direct", "Elena Ríos"),
            ("que todo estaba listo", "indirect", "Falk"),
        ],
    ),
    "en: indirect without a model": (
        "en",
        "Mayor Clara Winter said that the gates were shut. “Nobody left,” she added. According to Winter, all slept.",
        [
            ("that the gates were shut", "indirect", "Clara Winter"),
            ("Nobody left,", "direct", "Clara Winter"),
            ("all slept", "indirect", "Clara Winter"),
        ],
    ),
}


@pytest.mark.parametrize(("language", "text", "expected"), SPEECH.values(), ids=SPEECH)
def test_who_says_what_in_which_manner(language, text, expected, monkeypatch):
    monkeypatch.setattr("reader_app.people.cast.loaded_model", lambda _language: None)
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Block(Span(at, at + len(line))))
        at += len(line) + 1
    cast = people_and_quotes(Article(text, tuple(blocks), language=language))
    said = [
        (
            " … ".join(s.of(text) for s in q.spans),
            str(q.manner),
            cast.people[q.person].name if q.person is not None else None,
        )
        for q in cast.quotes
    ]
    assert said == expected


@pytest.mark.parametrize("text", ["— первый пункт\n— второй пункт", "– Käse\n– Brot\n– Wein"])
def test_a_list_of_dashes_is_no_dialogue(text):
    assert people_and_quotes(Article(text, (Block(Span(0, len(text))),), language="ru")).quotes == ()
