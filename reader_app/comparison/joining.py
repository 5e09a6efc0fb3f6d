"""People, quotes and facts joined to a comparison of wording: what ``compare`` loads where they are wanted."""

from dataclasses import replace

from reader_app.alignment.rules import Rules
from reader_app.comparison.corrections.corrected_cast import corrected_cast
from reader_app.comparison.corrections.correcting import (
    corrected_rows,
    people_constraints,
    quote_constraints,
    renamed,
    with_first_names,
)
from reader_app.comparison.corrections.correction import Correction
from reader_app.comparison.facts.pairing import pair_facts
from reader_app.comparison.folding import Weights
from reader_app.comparison.model import Comparison
from reader_app.comparison.pairs import QuotePair
from reader_app.comparison.people.overlooked import with_overlooked
from reader_app.comparison.people.people_pairs import People, pair_people
from reader_app.comparison.quotes.quote_changes import quote_pairs
from reader_app.comparison.quotes.quote_items import items
from reader_app.comparison.quotes.quote_pairs import pair_quotes
from reader_app.comparison.quotes.retold import with_retold
from reader_app.comparison.refine import refined
from reader_app.comparison.row_notes import row_notes
from reader_app.comparison.summary import summary
from reader_app.comparison.tellings import Tellings, language_in
from reader_app.comparison.wording_summary import wording_summary
from reader_app.people.model import Cast
from reader_app.people.parse.model_files import CHANGED, FAILED, MISSING
from reader_app.translation import QT_TRANSLATE_NOOP, translate


def with_casts(wording: Comparison, cast_a: Cast, cast_b: Cast, corrections: tuple[Correction, ...] = ()) -> Comparison:
    """What ``compare.joined`` gives."""
    a, b = wording.a, wording.b
    asked = with_first_names(corrections)
    whole_a = with_overlooked(cast_a, a.text, a.language, cast_b)
    whole_b = with_overlooked(cast_b, b.text, b.language, cast_a)
    whole_a, whole_b = (
        with_retold(whole_a, a.text, language_in(a), whole_b, b.text),
        with_retold(whole_b, b.text, language_in(b), whole_a, a.text),
    )
    told_a, told_b = corrected_cast(whole_a, a.text, "a", asked), corrected_cast(whole_b, b.text, "b", asked)
    tellings = Tellings.of(a, b, corrected_rows(wording.rows, a, b, asked, wording.rules))
    found = pair_people(told_a, told_b, people_constraints(told_a, told_b, asked))
    people = renamed(found.pairs, asked)
    quotes = _quotes(tellings, (told_a, told_b), found, asked, rules=wording.rules)
    rows = tellings.rows
    counted = wording.summary if rows is wording.rows else wording_summary(a, b, rows)
    tellings = Tellings.of(a, b, refined(tellings, quotes, wording.rules))
    facts = pair_facts(tellings, (told_a, told_b))
    return replace(
        wording,
        rows=tellings.rows,
        people=people,
        quotes=quotes,
        facts=facts,
        summary=summary(tellings, people, quotes, facts, counted),
        people_known=True,
        notes=_notes(cast_a, cast_b),
        row_notes=row_notes(tellings, people, quotes, facts),
        casts=(cast_a, cast_b),
        corrections=corrections,
    )


def _quotes(
    tellings: Tellings, casts: tuple[Cast, Cast], people: People, corrections: tuple[Correction, ...], *, rules: Rules
) -> tuple[QuotePair, ...]:
    weights = Weights((tellings.a.text, tellings.b.text))
    items_a = items(tellings.a, casts[0], people.of_a, weights)
    items_b = items(tellings.b, casts[1], people.of_b, weights)
    constraints = quote_constraints(
        [item.quote for item in items_a],
        [item.quote for item in items_b],
        tellings.a.article,
        tellings.b.article,
        corrections,
    )
    matches = pair_quotes(items_a, items_b, weights, constraints)
    return quote_pairs(tellings, items_a, items_b, matches, rules, people=people.pairs)


_LACKS = {
    MISSING: QT_TRANSLATE_NOOP("comparison", "No language model is installed."),
    CHANGED: QT_TRANSLATE_NOOP("comparison", "The files of the language model are not the ones that were checked."),
    FAILED: QT_TRANSLATE_NOOP("comparison", "The language model could not be loaded."),
}


def _notes(cast_a: Cast, cast_b: Cast) -> tuple[str, ...]:
    """What a reader should know of how people and quotes were found."""
    ruled = [letter for letter, cast in (("A", cast_a), ("B", cast_b)) if not cast.model]
    if not ruled:
        return ()
    if len(ruled) > 1:
        text = translate("comparison", "People and quotes were found by rules alone, without a language model.")
    else:
        text = translate("comparison", "People and quotes of {telling} were found by rules alone, without a model.")
    lacks = {cast.lack for cast in (cast_a, cast_b) if cast.lack in _LACKS}
    return (text.format(telling=ruled[0]), *(translate("comparison", _LACKS[lack]) for lack in sorted(lacks)))
