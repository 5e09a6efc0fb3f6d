"""Which quotes pair, and what is said to have become of them."""

import pytest
from made_tellings import article, cast, person, quote

from reader_app.article.span import Span
from reader_app.comparison.compare import compare_wording, joined
from reader_app.comparison.facts.figures import is_number
from reader_app.comparison.quotes.counting import other_figure
from reader_app.comparison.quotes.denials import denial_between
from reader_app.comparison.quotes.pieces import in_marks
from reader_app.comparison.quotes.quote_changes import wording_changes
from reader_app.marks import Role, Side, marks
from reader_app.people.model import Manner


@pytest.mark.parametrize(
    ("a", "b", "changes"),
    [
        ("we go", "we go", ""),
        ("wait for the tide to turn", "wait", "extended"),
        ("wait", "wait for the tide to turn", "shortened"),
        ("then why did we come in", "why did we come in then", "reordered"),
        ("our captain goes first", "please take the other door", "replaced"),
        ("our leaders join us soon", "our leader joins us soon", "number"),
        ("we lost 12 boats", "we lost 14 boats", "number replaced"),
        ("the mill burned twice", "the mill burned four times", "number shortened"),
        ("they slept for three hours", "they slept for 3 hours", "replaced"),
        ("we lost 40 sheep", "we lost forty sheep", "replaced"),
        ("dozens of boats sank", "hundreds of boats sank", "number replaced"),
        ("we will not take sides", "we will take no side", "replaced"),
        ("the waves were no more than three feet", "the waves were up to three feet", "replaced extended"),
        (
            "a baker is no cook when the oven smokes we close",
            "when the oven smokes we close a baker is no smith",
            "reordered replaced",
        ),
        ("the old boat sank today", "the old ship sank today", "replaced"),
        ("we will not sell the mill", "we will sell the mill", "negation extended"),
        ("somebody has mended the old mill", "nobody has mended the old mill", "negation replaced"),
    ],
)
def test_what_became_of_the_words(a, b, changes):
    found = {str(change) for change in wording_changes(a.split(), b.split())}
    assert set(changes.split()) <= found
    assert found <= {*changes.split(), "replaced", "reordered"} if changes else not found


@pytest.mark.parametrize(
    ("language", "a", "b", "other"),
    [
        ("en", "we lost 12 boats", "we lost 14 boats", True),
        ("en", "we lost 12 boats", "we lost twelve boats", False),
        ("de", "es waren zwölf boote", "es waren dreizehn boote", True),
        ("de", "es waren zwölf boote", "es waren 12 boote", False),
        ("ru", "утонули три лодки", "утонули 3 лодки", False),
        ("ru", "утонули три лодки", "утонули 5 лодок", True),
    ],
)
def test_a_figure_is_another_by_its_worth(language, a, b, other):
    assert other_figure(a.split(), b.split(), (language, language)) is other


@pytest.mark.parametrize(
    ("language", "a", "b", "turned"),
    [
        ("en", "we don't sell the mill", "we sell the mill", True),
        ("en", "we won't sell the mill", "we will not sell the mill", False),
        ("en", "i never thought it would last", "i thought it would never last", False),
        ("en", "the mill is ours and we have not been asked once", "the mill is ours", False),
        ("en", "we will not", "we will", True),
        ("en", "we shall stay here never", "we shall stay here", True),
        ("en", "we wait here no", "we wait here", False),
        ("en", "we are friends not foes", "we are friends", False),
        ("en", "it stood in mai", "it stood in june", False),
        ("en", "it took no more than two days", "it took two days at most", False),
        ("en", "it took no more than two days", "it took more than two days", True),
        ("en", "they will no doubt sell", "they will surely sell", False),
        ("en", "there is no doubt", "there is doubt", True),
        ("en", "he no longer sings here", "he still sings here", True),
        ("de", "es dauerte nicht länger als zwei tage", "es dauerte höchstens zwei tage", False),
        ("fr", "cela ne dura pas plus de deux jours", "cela dura deux jours au plus", False),
        ("ru", "это заняло не более двух дней", "это заняло два дня", False),
        ("de", "wir verkaufen die mühle nicht mehr", "wir verkaufen die mühle wieder", True),
        ("de", "wir verkaufen die mühle nicht", "wir verkaufen die mühle", True),
        ("de", "es war im mai so weit", "es war im juni so weit", False),
        ("fr", "nous ne vendrons jamais le moulin", "nous vendrons le moulin", True),
        ("ru", "мы не продадим мельницу", "мы продадим мельницу", True),
    ],
)
def test_a_not_that_fell_away_or_came_in(language, a, b, turned):
    for first, second in ((a, b), (b, a)):
        assert denial_between(first.split(), second.split(), (language, language)) is turned


@pytest.mark.parametrize(("times", "turned"), [(2, True), (100, True), (3000, False)])
def test_a_lost_not_is_looked_for_in_what_somebody_can_say(times, turned):
    words = "we shall wait for the tide at the lock ".split() * times
    assert denial_between([*words[:5], "not", *words[5:]], words) is turned


def test_a_not_stands_first_among_the_changes():
    a = article("“We will not sell the old mill to anybody before the summer,” said Ada Quill.")
    b = article("“We will sell the old mill to somebody before the summer,” said Ada Quill.")
    casts = [cast((), [quote(telling, telling.text.split("”")[0][1:])]) for telling in (a, b)]
    found = joined(compare_wording(a, b), *casts)
    assert [str(change) for change in found.quotes[0].changes][:1] == ["negation"]


@pytest.mark.parametrize(("verb", "turned"), [("denied", False), ("said", True)])
def test_a_verb_that_denies_is_the_not_of_the_other_telling(verb, turned):
    a = article(f"Ada Quill {verb} that the old mill had been sold in the summer.")
    b = article("Ada Quill said that the old mill had not been sold in the summer.")
    casts = [
        cast((), [quote(t, t.text.rstrip(".").split(" ", 3)[3], cue=cue, manner=Manner.INDIRECT)])
        for t, cue in ((a, verb), (b, "said"))
    ]
    found = joined(compare_wording(a, b), *casts)
    assert ("negation" in map(str, found.quotes[0].changes)) is turned


@pytest.mark.parametrize(
    ("text", "span", "marked"),
    [
        ("He called it “a mess” and left", (3, 30), ["a mess"]),
        ("“All of it,” he said", (1, 11), ["All of it,"]),
        ("that is “fine by us”", (0, 19), ["fine by us"]),
        ('so "quite good" then', (0, 20), ["quite good"]),
        ("nothing marked", (0, 14), []),
    ],
)
def test_what_stands_in_marks(text, span, marked):
    assert [part.of(text) for part in in_marks(text, Span(*span))] == marked


def joined_tellings(a, quotes_a, b, quotes_b, people=()):
    casts = [
        cast([person(t, n) for n in people if n in t.text], [quote(t, *args, **how) for *args, how in quotes])
        for t, quotes in ((a, quotes_a), (b, quotes_b))
    ]
    return joined(compare_wording(a, b), *casts)


def pairs(found):
    return [
        (
            str(pair.status),
            [s.of(found.a.text) for q in pair.a for s in q.spans],
            [s.of(found.b.text) for q in pair.b for s in q.spans],
        )
        for pair in found.quotes
    ]


GUARD = {"speaker": "guard", "cue": "told"}


def test_place_and_speaker_pair_what_wording_would_not():
    a = article("The guard at the gate told the crew in English, “Our captain goes in first, and then you may.”")
    b = article("“No, there is an order,” the guard at the gate told the crew in English. “Captains wait inside.”")
    found = joined_tellings(
        a, [("Our captain goes in first, and then you may.", GUARD)],
        b, [("No, there is an order,", "Captains wait inside.", GUARD)],
    )  # fmt: skip
    assert [status for status, _, _ in pairs(found)] == ["altered"]
    assert "replaced" in found.quotes[0].changes


def test_two_people_do_not_share_a_quote_on_thin_evidence():
    a = article("Ann Poe of the harbour office said “we will think about it” on the quay on Friday.")
    b = article("Tom Reed of the harbour office said “it will rain” on the quay on Friday.")
    found = joined_tellings(
        a, [("we will think about it", {"speaker": "Ann Poe", "person": 0})],
        b, [("it will rain", {"speaker": "Tom Reed", "person": 0})],
        people=("Ann Poe", "Tom Reed"),
    )  # fmt: skip
    assert sorted(status for status, _, _ in pairs(found)) == ["only-a", "only-b"]


def test_the_same_words_of_another_speaker_pair_and_say_so():
    a = article("“The bridge will stand for a hundred years,” said Ann Poe at the opening.")
    b = article("“The bridge will stand for a hundred years,” said Tom Reed at the opening.")
    words = "The bridge will stand for a hundred years,"
    found = joined_tellings(
        a, [(words, {"speaker": "Ann Poe", "person": 0})],
        b, [(words, {"speaker": "Tom Reed", "person": 0})],
        people=("Ann Poe", "Tom Reed"),
    )  # fmt: skip
    assert [(str(p.status), [str(c) for c in p.changes]) for p in found.quotes] == [("same", ["speaker"])]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("nobody shall sail twelve no", "nobody shall sail no twelve three no"),
        ("it will the sink will sink", "will sink will nobody sink"),
        ("no four twelve harbour nobody", "no nobody four boats nobody"),
    ],
)
def test_a_lost_not_is_the_same_whichever_telling_comes_first(first, second):
    a, b = first.split(), second.split()
    assert denial_between(a, b) == denial_between(b, a)


def test_two_quotes_that_changed_places_pair_by_their_words():
    first, second = "Every plank of it was rotten through", "The ferryman will have to learn to swim"
    story = "The carpenter, Ann Poe, saw it otherwise. “{},” said Poe on the landing stage in the morning."
    other = "Nobody asked the ferryman, said Tom Reed. “{},” Reed told them at the town hall that evening."
    a, b = (article(story.format(x), other.format(y)) for x, y in ((first, second), (second, first)))
    said = [
        [(f"{x},", {"speaker": "Poe on", "person": 0}), (f"{y},", {"speaker": "Reed told", "person": 1})]
        for x, y in ((first, second), (second, first))
    ]
    found = joined_tellings(a, said[0], b, said[1], people=("Ann Poe", "Tom Reed"))
    assert [(str(p.status), [str(c) for c in p.changes]) for p in found.quotes] == [("same", ["speaker"])] * 2
    assert [mine[0] == theirs[0] for _, mine, theirs in pairs(found)] == [True, True]


def test_a_report_that_goes_on_in_marks_is_the_whole_quote_of_the_other():
    a = article("The crane would stay where it stood, Poe said. “We only move the boat shed,” he said.")
    b = article("“The crane will stay where it stands,” Poe said. “We only move the boat shed.”")
    poe = {"speaker": "Poe", "person": 0}
    reported = ("The crane would stay where it stood", {**poe, "manner": Manner.INDIRECT})
    found = joined_tellings(
        a, [reported, ("We only move the boat shed,", {"speaker": "he", "person": 0})],
        b, [("The crane will stay where it stands,", "We only move the boat shed.", poe)],
        people=("Poe",),
    )  # fmt: skip
    (pair,) = found.to_dict()["quotes"]
    assert (pair["status"], pair["a"]["manner"], pair["b"]["manner"]) == ("altered", "mixed", "direct")
    assert "manner" in pair["changes"]


def test_a_quote_that_moved_to_another_paragraph_still_pairs():
    a = article("“We saw the water rise over the old wall,” Poe said.", "Nothing else happened in the town that night.")
    b = article(
        "Nothing else happened in the town that night.", "Much later: “We saw the water rise over the old wall.”"
    )
    found = joined_tellings(
        a, [("We saw the water rise over the old wall,", {})], b, [("We saw the water rise over the old wall.", {})]
    )
    assert [status for status, _, _ in pairs(found)] == ["same"]


def test_a_quote_that_one_telling_splits_is_one_pair():
    a = article("Poe said, “The lamp went out and then the whole street was dark.”")
    b = article("“The lamp went out,” Poe said.", "“And then the whole street was dark,” Poe said.")
    found = joined_tellings(
        a, [("The lamp went out and then the whole street was dark.", {})],
        b, [("The lamp went out,", {}), ("And then the whole street was dark,", {})],
    )  # fmt: skip
    assert pairs(found) == [
        (
            "same",
            ["The lamp went out and then the whole street was dark."],
            ["The lamp went out,", "And then the whole street was dark,"],
        )
    ]


def test_from_direct_to_reported():
    a = article("“The old mill will not open again this year,” Poe said.")
    b = article("Poe said that the old mill would not open again this year.")
    found = joined_tellings(
        a, [("The old mill will not open again this year,", {})],
        b, [("that the old mill would not open again this year", {"manner": Manner.INDIRECT})],
    )  # fmt: skip
    assert [(str(p.status), "manner" in p.changes) for p in found.quotes] == [("altered", True)]


@pytest.mark.parametrize(
    ("a", "words_a", "status"),
    [
        ("The union called on the minister, Ida Holm, to resign.", "to resign", "same"),
        ("The union called on her own minister to resign.", "to resign", "altered"),
    ],
)
def test_words_that_stand_before_the_report_in_one_telling_are_not_lost(a, words_a, status):
    b, words_b = "The union urged the minister, Ida Holm, to resign.", "the minister, Ida Holm, to resign"
    manner = {"manner": Manner.INDIRECT}
    made = joined_tellings(article(a), [(words_a, manner)], article(b), [(words_b, manner)])
    assert [str(pair.status) for pair in made.quotes] == [status]


@pytest.mark.parametrize(
    ("in_a", "in_b", "told"),
    [
        ("said the ferry sank within three hours", "said the ferry sank within 3 hours", ["same"]),
        (
            "said the ferry sank within three hours",
            "said the ferry sank within two hours",
            ["altered", "replaced", "number"],
        ),
        ("said the ferry had sunk at noon", "denied the ferry had sunk at noon", ["altered", "verb"]),
        ("doubted the ferry had sunk at noon", "denied the ferry had sunk at noon", ["same", "verb"]),
    ],
)
def test_numbers_in_words_are_the_same_and_a_denial_is_not(in_a, in_b, told):
    sides = []
    for words in (in_a, in_b):
        verb, _, reported = words.partition(" ")
        telling = article(f"Ann Poe {words}.")
        said = quote(telling, reported, speaker="Ann Poe", cue=verb, person=0, manner=Manner.INDIRECT)
        sides.append((telling, cast([person(telling, "Ann Poe")], [said])))
    (a, cast_a), (b, cast_b) = sides
    (pair,) = joined(compare_wording(a, b), cast_a, cast_b).quotes
    assert [str(pair.status), *map(str, pair.changes)] == told


def test_one_voice_stands_on_a_side():
    text = "Ann Poe doubted the ferry sank. The report said the harbour was empty."
    a, b = article(text), article("An inquiry found the ferry sank and the harbour was empty.")
    people = [person(a, "Ann Poe")]
    doubted = quote(a, "the ferry sank", speaker="Ann Poe", person=0, manner=Manner.INDIRECT)
    read = quote(a, "the harbour was empty", speaker="The report", manner=Manner.INDIRECT)
    both = quote(b, "the ferry sank and the harbour was empty", speaker="An inquiry", manner=Manner.INDIRECT)
    found = joined(compare_wording(a, b), cast(people, [doubted, read]), cast([], [both]))
    assert [len(pair.a) for pair in found.quotes if pair.b] == [1]


def test_titles_of_works_pair_with_their_like_only():
    a = article("The film “River Without Banks” opened, and “it is long,” he said.")
    b = article("The film “River Without Banks” opened, and “it is too long,” he said.")
    found = joined_tellings(
        a, [("River Without Banks", {"manner": Manner.PHRASE}), ("it is long,", {})],
        b, [("River Without Banks", {"manner": Manner.PHRASE}), ("it is too long,", {})],
    )  # fmt: skip
    assert [(status, a) for status, a, _ in pairs(found)] == [
        ("same", ["River Without Banks"]),
        ("altered", ["it is long,"]),
    ]


def test_no_mark_runs_from_narration_into_a_quote():
    a = article("A clerk can be heard off stage shouting at them, “Stop, leave the room at once.”")
    b = article("“Stop,” a clerk off stage can be heard shouting at them.")
    found = joined_tellings(a, [("Stop, leave the room at once.", {})], b, [("Stop,", {})])
    differing = [
        m.span.of(a.text) for m in marks(found) if m.side is Side.A and m.role in {Role.WORDING, Role.WORDING_QUIET}
    ]
    assert "leave the room at once" in differing
    assert not any("Stop" in words or "“" in words for words in differing)


@pytest.mark.parametrize(
    ("around_a", "around_b", "status", "change"),
    [
        ("and would close within six weeks", "and would close within nine weeks", "altered", "number"),
        ("and would close within 6 weeks", "and would close within 60 weeks", "altered", "number"),
        ("and would close within six weeks", "and would close within 6 weeks", "same", None),
        ("and would be sold", "and would not be sold", "altered", "shortened"),
        ("and would be sold", "and was going to be sold", "same", None),
        ("and would be sold", "and would be sold", "same", None),
    ],
)
def test_the_matter_around_words_in_marks_counts_and_its_wording_does_not(around_a, around_b, status, change):
    words = [f"that the old lamp “was never a good lamp for the quay” {around}" for around in (around_a, around_b)]
    a, b = (article(f"Poe said {part}.") for part in words)
    found = joined_tellings(a, [(words[0], {"manner": Manner.MIXED})], b, [(words[1], {"manner": Manner.MIXED})])
    (pair,) = found.quotes
    assert str(pair.status) == status
    assert (change in [str(c) for c in pair.changes]) if change else not pair.changes


@pytest.mark.parametrize(
    ("word", "is_one"), [("six", True), ("6", True), ("hundred", True), ("one", False), ("sixpence", False)]
)
def test_what_is_a_number(word, is_one):
    assert is_number(word) is is_one
