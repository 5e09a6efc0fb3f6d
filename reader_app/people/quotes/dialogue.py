"""Dialogue that goes to and fro without a verb of saying: whose turn it is."""

from collections.abc import Sequence

from reader_app.article.span import Span
from reader_app.people.model import Manner, Quote
from reader_app.people.text.page import Page
from reader_app.people.text.quotation_marks import Passage

_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "you"})


def other_voice(quotes: Sequence[Quote], passage: Passage, page: Page, found: Sequence[Passage]) -> Span | None:
    """The words for who spoke last but one, where the passage is his next turn; None where nothing shows that.

    A turn is a paragraph that is nothing but a quote, behind two paragraphs in which two speakers took turns; a
    question before it or in it shows a dialogue, or that a paragraph next to it is nothing but a quote as well.
    ``quotes`` are those before the passage, ``found`` all passages.
    """
    spoken = [q for q in quotes if q.manner in (Manner.DIRECT, Manner.MIXED) and q.speaker]
    if len(spoken) < 2 or passage.paragraph < 2 or not _is_bare(passage, page):
        return None
    last, before = spoken[-1], spoken[-2]
    if last.speaker is None or before.speaker is None or not _follow(before, last, passage, page):
        return None
    if not _two_people(before.speaker.of(page.text), last.speaker.of(page.text)):
        return None
    asked = any(page.text[span.end - 1] == "?" for span in (last.spans[-1], passage.inner))
    near = (p for p in found if abs(p.paragraph - passage.paragraph) == 1)
    return before.speaker if asked or any(_is_bare(p, page) for p in near) else None


def _is_bare(passage: Passage, page: Page) -> bool:
    """Whether the paragraph is nothing but the closed passage."""
    paragraph = page.paragraphs[passage.paragraph].of(page.text)
    return passage.closed and paragraph.strip() == passage.outer.of(page.text)


def _follow(before: Quote, last: Quote, passage: Passage, page: Page) -> bool:
    """Whether the two quotes stand in the two paragraphs directly above the passage."""
    first, second = (page.paragraphs[passage.paragraph - n] for n in (2, 1))
    return first.contains(before.spans[-1]) and second.contains(last.spans[0])


def _two_people(one: str, other: str) -> bool:
    """Whether two wordings of speakers name two people; a pronoun beside a name may mean the same one."""
    words, others = set(one.lower().split()), set(other.lower().split())
    if bool(words & _PRONOUNS) != bool(others & _PRONOUNS):
        return False
    return not words & others - {"the", "a", "an"}
