"""What each row differs in, in a few values: for the detail strip and the list of changes."""

from collections import Counter
from collections.abc import Iterable, Sequence

from reader_app.alignment.model import EditKind, Row, RowKind
from reader_app.alignment.words.worth import denies
from reader_app.article.span import Span
from reader_app.article.words import fold
from reader_app.comparison.folding import folded_words, word_spans
from reader_app.comparison.pairs import (
    Fact,
    NoteKind,
    PersonPair,
    QuoteChange,
    QuotePair,
    RowNote,
    Status,
    is_altered,
    manners,
)
from reader_app.comparison.people.names import name_likeness, skeleton
from reader_app.comparison.people.titles import lacking_first, titles_differ
from reader_app.comparison.quotes.denials import denial_between
from reader_app.comparison.quotes.voices import verb_pairs
from reader_app.comparison.tellings import Telling, Tellings, language_in
from reader_app.people.model import Person

_MOST_WORDS = 3
_LONGEST = 2
_PASSAGE = 8
"""Words from which on a stretch that one telling alone has is a passage of its own."""
_INSTEAD = 4
"""How many times longer it is than what the other telling has in its place."""


def row_notes(
    tellings: Tellings, people: Sequence[PersonPair], quotes: Sequence[QuotePair], facts: Sequence[Fact]
) -> tuple[tuple[RowNote, ...], ...]:
    """For each row its remarks, the weightiest kind first; a row that both tell alike has none."""
    notes: list[Counter[RowNote]] = [Counter() for _ in tellings.rows]
    _note_quotes(notes, tellings, quotes)
    for verb in verb_pairs(tellings.a.article, tellings.b.article, quotes):
        row = tellings.a.row_of_quotes(quotes[verb.quote].a)
        if row >= 0:
            notes[row][RowNote(NoteKind.VERB, str(verb.force), 1, verb.a, verb.b)] += 1
    for pair in people:
        if pair.a is not None and pair.b is not None:
            _note_person(notes, tellings, pair.a, pair.b)
    _note_facts(notes, tellings, facts)
    _note_denials(notes, tellings, quotes)
    _note_passages(notes, tellings)
    told = [fact for fact in facts if fact.status is Status.ALTERED]
    told_a, told_b = [fact.a for fact in told if fact.a is not None], [fact.b for fact in told if fact.b is not None]
    return tuple(
        (*_sorted(found), *_words(row, tellings, told_a, told_b))
        for row, found in zip(tellings.rows, notes, strict=True)
    )


def _note_quotes(notes: list[Counter[RowNote]], tellings: Tellings, quotes: Sequence[QuotePair]) -> None:
    """What became of each quote, in the row of A where it has one."""
    for pair in quotes:
        row_a, row_b = tellings.a.row_of_quotes(pair.a), tellings.b.row_of_quotes(pair.b)
        row = row_a if row_a >= 0 else row_b
        if row < 0:
            continue
        if is_altered(pair):
            for change in pair.changes:
                if change is QuoteChange.MANNER:
                    notes[row][RowNote(NoteKind.QUOTE, str(change), 1, *map(str, manners(pair)))] += 1
                elif change is not QuoteChange.VERB:
                    notes[row][RowNote(NoteKind.QUOTE, str(change))] += 1
        elif pair.status is not Status.SAME:
            notes[row][RowNote(NoteKind.QUOTE, str(pair.status))] += 1


def _note_person(notes: list[Counter[RowNote]], tellings: Tellings, a: Person, b: Person) -> None:
    """Another title or spelling, in the first row in which both tellings name the person."""
    in_b = {tellings.b.row(span): span for span in reversed(b.mentions)}
    shared = [(row, span, in_b[row]) for span in a.mentions if (row := tellings.a.row(span)) in in_b and row >= 0]
    if not shared:
        return
    if titles_differ(a.titles, b.titles):
        first, second = (next(iter(lacking_first(*told)), "") for told in ((a.titles, b.titles), (b.titles, a.titles)))
        notes[shared[0][0]][RowNote(NoteKind.TITLE, "", 1, first, second)] += 1
    for row, span_a, span_b in shared:
        name_a, name_b = span_a.of(tellings.a.text), span_b.of(tellings.b.text)
        words_a, words_b = folded_words(name_a), folded_words(name_b)
        if len(words_a) == len(words_b) and words_a != words_b and name_likeness(name_a, name_b):
            notes[row][RowNote(NoteKind.SPELLING, "", 1, name_a, name_b)] += 1
            return


def _note_facts(notes: list[Counter[RowNote]], tellings: Tellings, facts: Sequence[Fact]) -> None:
    for fact in facts:
        row = -1
        if fact.a is not None:
            row = tellings.a.row(fact.a)
        elif fact.b is not None:
            row = tellings.b.row(fact.b)
        if row >= 0 and fact.status is not Status.SAME:
            words_a = fact.a.of(tellings.a.text) if fact.a is not None else ""
            words_b = fact.b.of(tellings.b.text) if fact.b is not None else ""
            notes[row][RowNote(NoteKind(str(fact.kind)), str(fact.status), 1, words_a, words_b)] += 1


def _note_denials(notes: list[Counter[RowNote]], tellings: Tellings, quotes: Sequence[QuotePair]) -> None:
    """A "not" that one side of an edited row has alone; one in a quote is told with the quote."""
    quoted_a = [span for pair in quotes for quote in pair.a for span in quote.spans]
    quoted_b = [span for pair in quotes for quote in pair.b for span in quote.spans]
    for number, row in enumerate(tellings.rows):
        for edit in row.edits if row.kind is RowKind.EDITED else ():
            if edit.kind is not EditKind.SAME:
                a, b = _denying(edit.a, tellings.a, quoted_a), _denying(edit.b, tellings.b, quoted_b)
                if bool(a) != bool(b) and _denies_alone(row, tellings):
                    a, b = a or _few(edit.a, tellings.a.text, ()), b or _few(edit.b, tellings.b.text, ())
                    notes[number][RowNote(NoteKind.NEGATION, "", 1, a, b)] += 1
                    break


def _denying(span: Span, telling: Telling, quoted: Sequence[Span]) -> str:
    """The first word of a stretch that says no outside ``quoted``."""
    words = [word.of(telling.text) for word in word_spans(telling.text, span) if not any(map(word.overlaps, quoted))]
    return next((word for word in words if denies(fold(word), language_in(telling.article))), "")


def _denies_alone(row: Row, tellings: Tellings) -> bool:
    a, b = (
        [word for number in numbers for word in folded_words(telling.article.words_of(telling.article.blocks[number]))]
        for numbers, telling in ((row.a, tellings.a), (row.b, tellings.b))
    )
    return denial_between(a, b, (language_in(tellings.a.article), language_in(tellings.b.article)))


def _note_passages(notes: list[Counter[RowNote]], tellings: Tellings) -> None:
    """Whole clauses and sentences that one side of a row has alone."""
    for number, row in enumerate(tellings.rows):
        for edit in row.edits if row.a and row.b else ():
            if edit.kind is EditKind.SAME or max(len(edit.a), len(edit.b)) < _PASSAGE:
                continue
            a, b = (word_spans(telling.text, span) for telling, span in ((tellings.a, edit.a), (tellings.b, edit.b)))
            if len(a) >= max(_PASSAGE, _INSTEAD * len(b)):
                words = tellings.a.text[a[0].start : a[-1].end]
                notes[number][RowNote(NoteKind.PASSAGE, str(Status.ONLY_A), 1, words)] += 1
            elif len(b) >= max(_PASSAGE, _INSTEAD * len(a)):
                words = tellings.b.text[b[0].start : b[-1].end]
                notes[number][RowNote(NoteKind.PASSAGE, str(Status.ONLY_B), 1, "", words)] += 1


def _sorted(found: Counter[RowNote]) -> Iterable[RowNote]:
    """The remarks by kind; several alike become one with their count."""
    order = list(NoteKind)
    return [
        RowNote(note.kind, note.detail, count, note.a, note.b)
        for note, count in sorted(found.items(), key=lambda entry: order.index(entry[0].kind))
    ]


def _words(row: Row, tellings: Tellings, told_a: Sequence[Span], told_b: Sequence[Span]) -> Iterable[RowNote]:
    """The first few words of the row that were put for others ("asked" / "forced"): one or two against one or two.

    What a fact tells already (``told_*``) is not told again.
    """
    found: list[RowNote] = []
    for edit in row.edits:
        if edit.kind is EditKind.CHANGED and len(found) < _MOST_WORDS:
            words_a, words_b = _few(edit.a, tellings.a.text, told_a), _few(edit.b, tellings.b.text, told_b)
            if words_a and words_b and skeleton(words_a) != skeleton(words_b):
                found.append(RowNote(NoteKind.WORDS, "", 1, words_a, words_b))
    return found


def _few(span: Span, text: str, told: Sequence[Span]) -> str:
    """The words of a short stretch as written, without the marks around them; nothing where it is longer."""
    places = [word for word in word_spans(text, span) if not any(map(word.overlaps, told))]
    return text[places[0].start : places[-1].end] if 0 < len(places) <= _LONGEST else ""
