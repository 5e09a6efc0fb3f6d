"""What became of a paired quote: its status, what changed, and its words held against each other."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz.distance import LCSseq

from reader_app.alignment.rules import READING, Rules
from reader_app.alignment.words.wording import wordings
from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.comparison.facts.figures import figures, in_digits
from reader_app.comparison.folding import folded_words, stem, symbols
from reader_app.comparison.pairs import PersonPair, QuoteChange, QuotePair, Status
from reader_app.comparison.quotes.counting import one_against_several, other_figure
from reader_app.comparison.quotes.denials import count_denials, denial_between
from reader_app.comparison.quotes.other_speakers import other_speaker
from reader_app.comparison.quotes.pieces import in_marks
from reader_app.comparison.quotes.quote_items import Item, same_words
from reader_app.comparison.quotes.quote_pairs import Match
from reader_app.comparison.quotes.verbs import compared_force, verb_in
from reader_app.comparison.tellings import Tellings, language_in
from reader_app.people.model import Manner

SURE_FROM = 0.5
_REPLACED_BELOW = 0.4
_NEAR = 200  # code points around reported words in which the other telling's further words may stand


def quote_pairs(
    tellings: Tellings,
    items_a: Sequence[Item],
    items_b: Sequence[Item],
    matches: Sequence[Match],
    rules: Rules = READING,
    *,
    people: Sequence[PersonPair] = (),
) -> tuple[QuotePair, ...]:
    """All quotes of both tellings: the matches with their changes, and what stands in one telling alone.

    In the order of the rows; inside a row A's order, and what B alone has where it stands there.  ``people`` are the
    pairs whose numbers the items have.
    """
    a, b = tellings.a.article, tellings.b.article
    of_b = {j: match for match in matches for j in match.b}
    of_a = {i: match for match in matches for i in match.a}
    entries: list[tuple[tuple[float, float, int], QuotePair]] = []
    sides = [([items_a[i] for i in match.a], [items_b[j] for j in match.b]) for match in matches]
    words = [(_stretches(some_a), _stretches(some_b)) for some_a, some_b in sides]
    for match, (some_a, some_b), told in zip(matches, sides, wordings(a.text, b.text, words, rules), strict=True):
        pair = replace(_matched(tellings, some_a, some_b, match.score, people), edits=told.edits)
        entries.append(((some_a[0].row, some_a[0].place, 0), pair))
    for side, items, taken in ((0, items_a, of_a), (1, items_b, of_b)):
        for number, item in enumerate(items):
            if number not in taken:
                entries.append(((item.row, item.place, side), _alone(item, side)))
    return tuple(pair for _, pair in sorted(entries, key=lambda entry: entry[0]))


def _alone(item: Item, side: int) -> QuotePair:
    if side == 0:
        return QuotePair(Status.ONLY_A, (item.quote,), (), person_a=item.person, fellows_a=item.fellows)
    return QuotePair(Status.ONLY_B, (), (item.quote,), person_b=item.person, fellows_b=item.fellows)


def _matched(
    tellings: Tellings, of_a: Sequence[Item], of_b: Sequence[Item], score: float, people: Sequence[PersonPair]
) -> QuotePair:
    a, b = tellings.a.article, tellings.b.article
    partly = _partly(of_a) and _partly(of_b) and _matter(of_a, a) != _matter(of_b, b)
    words_a, words_b = _words(of_a, a, whole=partly), _words(of_b, b, whole=partly)
    around = _told_around(of_a, a, words_a, words_b) or _told_around(of_b, b, words_b, words_a)
    if around and _reported(of_a) == _reported(of_b) == {True}:
        words_a = words_b
    languages = language_in(a), language_in(b)
    words_a, words_b = (in_digits(words, said) for words, said in zip((words_a, words_b), languages, strict=True))
    denied = _denied_by_verb(of_a, a) != _denied_by_verb(of_b, b)
    alike = same_words(words_a, words_b)
    symbols_differ = alike and not around and _symbols(of_a, a, whole=partly) != _symbols(of_b, b, whole=partly)
    equal = alike and not symbols_differ and _reported(of_a) == _reported(of_b) and not denied
    changes = set() if equal else wording_changes(words_a, words_b, languages)
    if symbols_differ:
        changes.add(QuoteChange.REPLACED)
    if denied:
        changes.discard(QuoteChange.NEGATION)  # "denied that it was so" and "said that it was not so"
    changes |= _telling_changes(a, b, of_a, of_b, people)
    (person_a, fellows_a), (person_b, fellows_b) = _speakers(of_a), _speakers(of_b)
    return QuotePair(
        Status.SAME if equal else Status.ALTERED,
        tuple(item.quote for item in of_a),
        tuple(item.quote for item in of_b),
        tuple(change for change in QuoteChange if change in changes),
        person_a,
        person_b,
        sure=equal or score >= SURE_FROM,
        fellows_a=fellows_a,
        fellows_b=fellows_b,
    )


def _told_around(few: Sequence[Item], article: Article, words: Sequence[str], more: Sequence[str]) -> bool:
    """Whether what ``more`` has before or behind ``words`` stands there in this telling too, outside the quote.

    "She called on the mayor to resign" reports "to resign", "she urged the mayor to resign" all that follows the verb.
    """
    surplus, spans = len(more) - len(words), _stretches(few)
    if surplus <= 0 or not words or len(spans) != 1:
        return False
    span, text = spans[0], article.text
    before = list(folded_words(text[max(0, span.start - _NEAR) : span.start]))
    behind = list(folded_words(text[span.end : span.end + _NEAR]))
    ends, begins = list(more[surplus:]) == list(words), list(more[:-surplus]) == list(words)
    return (ends and before[-surplus:] == list(more[:surplus])) or (
        begins and behind[:surplus] == list(more[-surplus:])
    )


def _words(few: Sequence[Item], article: Article, *, whole: bool) -> list[str]:
    return [word for span in _judged(few, article, whole=whole) for word in folded_words(span.of(article.text))]


def _symbols(few: Sequence[Item], article: Article, *, whole: bool) -> str:
    return "".join([symbols(article.text, span) for span in _judged(few, article, whole=whole)])


def _judged(few: Sequence[Item], article: Article, *, whole: bool) -> list[Span]:
    """What is judged: what stands in quotation marks, where there are any; all of the quote where ``whole``.

    What is reported around the marks is narration as long as it tells the same matter.
    """
    spans = [span for item in few for span in item.quote.spans]
    if _partly(few) and not whole:
        spans = [part for span in spans for part in in_marks(article.text, span)] or spans
    return spans


def _matter(few: Sequence[Item], article: Article) -> tuple[Counter[float | None], int]:
    """What no retelling may change around words in marks: the numbers, and how often it says no."""
    spans = [span for item in few for span in item.quote.spans]
    numbers = Counter(found.amount for span in spans for found in figures(article.text, span, language_in(article)))
    words = (word for span in spans for word in folded_words(span.of(article.text)))
    return numbers, count_denials(list(words), language_in(article))


def _partly(few: Sequence[Item]) -> bool:
    """Whether a quote stands in marks in part only."""
    return few[0].quote.manner is Manner.MIXED


def _speakers(few: Sequence[Item]) -> tuple[int | None, tuple[int, ...]]:
    """The first person who is known to speak, and who says it too."""
    return next(((item.person, item.fellows) for item in few if item.person is not None), (None, ()))


def _reported(few: Sequence[Item]) -> set[bool]:
    """Whether they are reported: both where a report goes on in marks."""
    return {item.quote.manner is Manner.INDIRECT for item in few}


def _stretches(few: Sequence[Item]) -> list[Span]:
    """The stretches of the quotes in order, those that overlap made one."""
    found: list[Span] = []
    for span in sorted(span for item in few for span in item.quote.spans if len(span)):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(span.end, found[-1].end))
        else:
            found.append(span)
    return found


def wording_changes(a: Sequence[str], b: Sequence[str], languages: tuple[str, str] = ("en", "en")) -> set[QuoteChange]:
    """In what two quotes differ, from their folded words in order.

    Extended or shortened where one holds (nearly) all the other says and more; reordered where the words agree but
    not their order; replaced where each side has words of its own; negation where alike words lost or gained a "not".
    """
    if list(a) == list(b):
        return set()
    bag_a, bag_b = Counter(map(stem, a)), Counter(map(stem, b))
    shared = sum((bag_a & bag_b).values())
    short, long = sorted((len(a), len(b)))
    counted = other_figure(a, b, languages) or one_against_several(a, b, languages)
    found = {QuoteChange.NUMBER} if counted else set()
    if 2 * shared < _REPLACED_BELOW * (short + long) and shared < 0.6 * short:
        return found | {QuoteChange.REPLACED}
    if denial_between(a, b, languages):
        found.add(QuoteChange.NEGATION)
    ordered = LCSseq.similarity(list(map(stem, a)), list(map(stem, b)))
    if shared - ordered > max(0, 0.15 * short):
        found.add(QuoteChange.REORDERED)
    own_a, own_b = sum((bag_a - bag_b).values()), sum((bag_b - bag_a).values())
    if own_a and own_b and (QuoteChange.REORDERED in found or min(own_a, own_b) >= 0.1 * short):
        found.add(QuoteChange.REPLACED)
    if own_a - own_b > max(0, 0.1 * long) or (own_a > own_b and not own_b):
        found.add(QuoteChange.EXTENDED)
    elif own_b - own_a > max(0, 0.1 * long) or (own_b > own_a and not own_a):
        found.add(QuoteChange.SHORTENED)
    return found or {QuoteChange.REPLACED}


def _telling_changes(
    a: Article, b: Article, of_a: Sequence[Item], of_b: Sequence[Item], people: Sequence[PersonPair]
) -> set[QuoteChange]:
    """What differs around the words: who speaks, by which verb, in which manner."""
    found = set()
    if _reported(of_a) != _reported(of_b):
        found.add(QuoteChange.MANNER)
    if other_speaker(a, b, of_a[0], of_b[0], people):
        found.add(QuoteChange.SPEAKER)
    cue_a, cue_b = _cue(of_a, a), _cue(of_b, b)
    if cue_a and cue_b and compared_force(cue_a, cue_b, (language_in(a), language_in(b))) is not None:
        found.add(QuoteChange.VERB)
    return found


def _denied_by_verb(few: Sequence[Item], article: Article) -> bool:
    """Whether the verb says that what is reported is not so; of words in marks it only tells how they were said."""
    direct = few[0].quote.manner is Manner.DIRECT
    return not direct and verb_in(_cue(few, article), language_in(article)).denies


def _cue(few: Sequence[Item], article: Article) -> str:
    return next((item.quote.cue.of(article.text) for item in few if item.quote.cue is not None), "")
