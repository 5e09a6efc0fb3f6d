"""Where words end whose closing mark was forgotten: at the comma before who said them, as in “We wait, Ann Bell said.

Only plain cases count: a verb of saying with its subject right behind the comma, and nothing else than where, when or
to whom behind both.
"""

import re
from collections.abc import Sequence
from functools import cache

from reader_app.article.span import Span
from reader_app.people.text.lexicon import Lexicon, lexicon

_CLAUSE = re.compile(r"(?<=[,?!])\s+(?P<clause>[^,;:?!\n\"“”„«»]+?)(?=[,;:?!\n]|\.(?:\s|$)|$)")
_LONGEST_SUBJECT, _LONGEST_CLAUSE = 5, 14
_HEARERS = frozenset({"reporters", "journalists", "a", "the"})
_CIRCUMSTANCES = frozenset(
    "on in at after during before when while as by through to via this last late early yesterday today again".split()
)
"""Words that go on behind "she said" without being what she said."""


def told_from(text: str, stretch: Span, words: Lexicon, *, named: bool = False) -> int | None:
    """The offset behind the comma, question or exclamation mark that a verb of saying with its subject follows.

    ``stretch`` begins behind the opening mark; ``named`` asks for a name or a role as the subject.  None where nothing
    plainly tells where the words end.
    """
    for match in _CLAUSE.finditer(text, stretch.start, stretch.end):
        spoken = text[stretch.start : match.start()]
        if any(map(str.isalnum, spoken)) and _tells(match["clause"].split(), words, named=named):
            return match.start()
    return None


def _tells(clause: Sequence[str], words: Lexicon, *, named: bool) -> bool:
    """Whether it is a verb of saying with its subject and little else: "said the mayor", "Ann Bell said on Monday"."""
    says = _saying(words.language)
    if not 2 <= len(clause) <= _LONGEST_CLAUSE:
        return False
    if clause[0] in says:
        return _is_subject(clause[1:2], words, named=named)
    verb = next((n for n, word in enumerate(clause[: _LONGEST_SUBJECT + 1]) if word in says), 0)
    if not verb or not _is_subject(clause[:verb], words, named=named):
        return False
    behind = clause[verb + 1 : verb + 2]
    heard = _HEARERS if clause[verb] == "told" else frozenset[str]()
    return not behind or behind[0].lower() in _CIRCUMSTANCES | heard


def _is_subject(subject: Sequence[str], words: Lexicon, *, named: bool) -> bool:
    """Whether it is a third person: a pronoun alone, a name, or a noun with its article."""
    first = subject[0].lower()
    if first in words.words["pronouns_male"] | words.words["pronouns_female"]:
        return len(subject) == 1 and not named
    if first in words.words["pronouns"]:
        return False
    return subject[0][0].isupper() or first in words.words["articles"]


@cache
def _saying(language: str) -> frozenset[str]:
    return frozenset(lexicon(language).saying)
