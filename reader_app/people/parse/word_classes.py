"""The part of speech of each token, told by the model's own table from its tag, its word and its dependency.

spaCy's attribute ruler holds every pattern of that table against every token, which takes a sixth of a whole parse.
What the table says of one tag, word and dependency is always the same: here it is asked once and kept.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

KEPT = 50_000
"""So many answers are kept; a newspaper's whole vocabulary is about as large."""
_SEEN: list[int | str] = ["TAG", "LOWER", "DEP"]
_SET = ("POS", "TAG", "DEP")

Row = tuple[int, int, int]
"""Tag, small-letter word and dependency of a token, as the numbers of their strings."""


@dataclass(frozen=True, slots=True)
class _Rule:
    """What one or two tokens in a row have to be, and what is then said of the last of them."""

    tokens: tuple[dict[str, Any], ...]
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Answer:
    """The numbers of part of speech, tag and dependency, 0 where they stay; ``begun`` are rules half matched."""

    pos: int
    tag: int
    dep: int
    begun: tuple[int, ...]


class WordClasses:
    """A model's table, made of the ``patterns`` of its attribute ruler; sets parts of speech and nothing else.

    Lemmas and morphology, which our rules do not read, are left out.
    """

    def __init__(self, patterns: Iterable[dict[str, Any]]) -> None:
        self._rules = [
            _Rule(tuple(tokens), {name: p["attrs"][name] for name in _SET if name in p["attrs"]})
            for p in patterns
            for tokens in p["patterns"]
            if p["index"] == len(tokens) - 1 and not p["attrs"].keys().isdisjoint(_SET)
        ]
        self._of_tag: dict[str, list[tuple[int, _Rule]]] = {}
        self._answers: dict[tuple[Row, tuple[int, ...]], _Answer] = {}

    def __call__(self, doc: "Doc") -> "Doc":
        """The parsed and tagged ``doc``, with the parts of speech set."""
        import numpy as np  # noqa: PLC0415 - comes with the model's library, which is loaded late

        if len(self._answers) > KEPT:
            self._answers.clear()
        begun: tuple[int, ...] = ()
        classes = []
        for number, (tag, word, dep) in enumerate(doc.to_array(_SEEN).tolist()):
            answer = self._answers.get(((tag, word, dep), begun)) or self._asked(doc, (tag, word, dep), begun)
            classes.append(answer.pos)
            if answer.tag:
                doc[number].tag = answer.tag
            if answer.dep:
                doc[number].dep = answer.dep
            begun = answer.begun
        column: Any = np.array(classes, dtype="uint64")
        return doc.from_array(["POS"], column)

    def _asked(self, doc: "Doc", row: Row, begun: tuple[int, ...]) -> _Answer:
        strings = doc.vocab.strings
        tag, word, dep = (str(strings[number]) for number in row)
        facts = {"TAG": tag, "LOWER": word, "DEP": dep, "IS_SPACE": word.isspace()}
        values: dict[str, str] = {}
        rules = self._rules_of(tag)
        for number, rule in rules:  # later rules have precedence
            if (len(rule.tokens) == 1 or number in begun) and _fits(rule.tokens[-1], facts):
                values |= rule.values
        opened = [n for n, rule in rules if len(rule.tokens) > 1 and _fits(rule.tokens[0], facts)]
        found = {name: strings.add(value) for name, value in values.items()}
        answer = _Answer(found.get("POS", 0), found.get("TAG", 0), found.get("DEP", 0), tuple(opened))
        self._answers[row, begun] = answer
        return answer

    def _rules_of(self, tag: str) -> list[tuple[int, _Rule]]:
        """The rules, with their numbers, of which some token may have the tag; most ask for another."""
        if tag not in self._of_tag:
            self._of_tag[tag] = [
                (number, rule)
                for number, rule in enumerate(self._rules)
                if any(_is(tag, token.get("TAG", tag)) for token in (rule.tokens[0], rule.tokens[-1]))
            ]
        return self._of_tag[tag]


def _fits(wanted: dict[str, Any], facts: dict[str, Any]) -> bool:
    return all(_is(facts[name], value) for name, value in wanted.items())


def _is(fact: object, value: object) -> bool:
    """Whether a fact is what a pattern asks for, in the words of spaCy's matcher."""
    if not isinstance(value, dict):
        return fact == value
    tests: dict[str, Sequence[str] | str] = value
    return all(
        fact in given
        if name == "IN"
        else fact not in given
        if name == "NOT_IN"
        else bool(re.search(str(given), str(fact)))
        for name, given in tests.items()
    )
