"""Words that a model takes for people though only a headline, or the beginning of a sentence, gives them a capital.

The body of an article writes the same words small: what is "a ferry" there is no person in "Ferry Sinks".
"""

from collections import Counter

from reader_app.people.names.name_shapes import capitalised, is_title
from reader_app.people.parse.document import Document, Token
from reader_app.people.parse.reading import Reading
from reader_app.people.text.lexicon import Lexicon

STYLED = 0.7
"""Share of a line's longer words that have a capital from which it is set like a headline."""
_LONGER, _FEWEST = 3, 3
_COMMON = frozenset({"NOUN", "VERB", "ADJ"})


def drop_styled(reading: Reading, taken: dict[int, int]) -> None:
    """Remove names in headlines and at sentence starts whose words the article writes small elsewhere.

    ``taken`` maps claimed token numbers to the run they belong to.
    """
    doc, words = reading.doc, reading.lexicon
    small = {token.text for token in doc if token.pos_ in _COMMON and token.text.islower()}
    runs: dict[int, list[int]] = {}
    for token, number in sorted(taken.items()):
        runs.setdefault(number, []).append(token)
    texts = {number: [doc[i].text for i in run] for number, run in runs.items()}
    doubtful = [number for number, line in texts.items() if any(word.lower() in small for word in line)]
    if not doubtful:
        return
    styled = _styled_lines(reading)
    often = Counter(
        word for number, line in texts.items() for word in set(line) if not _in(styled, reading, runs[number])
    )
    for number in doubtful:
        run = runs[number]
        headline = _in(styled, reading, run)
        if not headline and not doc[run[0]].is_sent_start:
            continue
        if any(often[word] > (not headline) for word in texts[number]) or _is_known(doc, words, run):
            continue
        lower = [word.lower() in small for word in texts[number]]
        if all(lower) or (headline and any(lower)):
            for i in run:
                del taken[i]


def _is_known(doc: Document, words: Lexicon, run: list[int]) -> bool:
    """Whether a given name or a title before it says that the run is a person."""
    known = words.words["given"]
    titled = run[0] > 0 and is_title(doc[run[0] - 1], words)
    return titled or any(doc[i].lower_ in known for i in run)


def _in(styled: frozenset[int], reading: Reading, run: list[int]) -> bool:
    return reading.paragraph_of[run[0]] in styled


def _styled_lines(reading: Reading) -> frozenset[int]:
    """The numbers of the paragraphs in which nearly every word has a capital."""
    lines: dict[int, list[Token]] = {}
    for token in reading.doc:
        if token.is_alpha and len(token) > _LONGER:
            lines.setdefault(reading.paragraph_of[token.i], []).append(token)
    return frozenset(
        number
        for number, line in lines.items()
        if len(line) >= _FEWEST and sum(map(capitalised, line)) >= STYLED * len(line)
    )
