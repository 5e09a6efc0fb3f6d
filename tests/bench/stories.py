"""Invented stories for pages: English sentences from a small grammar, other languages from hand-written ones."""

import random
from dataclasses import dataclass
from pathlib import Path

_WHO = (
    "the harbour master|a spokeswoman for the ferry line|the mayor of Port Elm|two teachers from the upper school|"
    "the owner of the bakery|a retired signalman|the council's engineer|residents of Quay Street|the night porter|"
    "members of the rowing club|Dr Ilse Marrow|the deputy fire chief|a visitor from the islands|the choir's conductor"
).split("|")
_DID = (
    "said on {day} that|told the hearing that|wrote in a letter that|could not explain why|had warned for years that|"
    "denied that|confirmed that|believed that|was the first to notice that|asked the council whether|"
    "repeated in the evening that|had been told by the office that"
).split("|")
_WHAT = (
    "the {thing} would stay closed until the {season}|the {thing} had been moved during the night|"
    "nobody had signed for the {thing}|the cost of the {thing} had risen to {n} crowns|"
    "at least {n} people had seen the {thing} before it vanished|the {thing} was older than the town hall itself|"
    "the plans for the {thing} had never been put to a vote|{n} boxes of papers about the {thing} were missing|"
    "the {thing} could be repaired within {n} weeks if the weather held"
).split("|")
_MORE = (
    ", although the report says otherwise|, and that the work would begin in the {season}|"
    ", which came as a surprise to most of those who were there|, but the insurers have not agreed to pay for it|"
    " because the old key no longer fits|, after a meeting that lasted for more than {n} hours|"
    ", as the minutes of the meeting show|"
).split("|")
_THING = (
    "lamp room|swing bridge|carousel|weather vane|tide clock|ice house|organ|signal box|stone lion|glass roof|"
    "water tower|ferry bell|orchard wall|archive|cable car|fish market"
).split("|")
_OPEN = "|Meanwhile, |On {day}, |By then, |In the end, |Earlier, |According to the log book, ".split("|")
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_TEASER = (
    "Why the {thing} of Port Elm keeps visitors waiting, and what the town wants to do about it before the {season}|"
    "Ten quiet walks around the {thing}, from the quay to the hills, with places to eat on the way|"
    "Opinion: The {thing} is not the problem, and more money will not be the answer to it either|"
    "Watch: The moment when the {thing} was opened for the first time in {n} years, filmed from the pier"
).split("|")
_TALK = (
    "I was there on {day} and it was nothing like that, the {thing} has been broken for {n} years and everyone knows|"
    "Typical. They find {n} crowns for the {thing} but the school roof has been leaking since last {season}, thanks|"
    "My grandfather worked on the {thing} and he always said that this would happen sooner or later, wish he saw it|"
    "Can somebody explain to me, please, who signed this off, and why we only hear about the {thing} now, in {season}"
).split("|")
LANGUAGES = Path(__file__).resolve().parents[1] / "intake" / "languages.txt"


@dataclass(frozen=True, slots=True)
class Story:
    """What a page is made of: the story itself, and ``teasers`` and ``talk`` to be set around it."""

    title: str
    byline: str
    paragraphs: list[str]
    subheads: list[str]
    captions: list[str]
    teasers: list[str]
    talk: list[str]
    language: str = "en"


class Teller:
    """Makes stories, each from its seed."""

    def __init__(self, seed):
        self.chance = random.Random(seed)

    def filled(self, shape):
        """A shape with its slots filled."""
        pick = self.chance.choice
        return shape.format(
            day=pick(_DAYS),
            thing=pick(_THING),
            season=pick("spring summer autumn winter".split()),
            n=pick(range(3, 900)),
        )

    def sentence(self):
        """One sentence of some fifteen words, a quarter of them quoted."""
        pick = self.chance.choice
        core = self.filled(f"{pick(_WHAT)}{pick(_MORE)}")
        if self.chance.random() < 0.25:
            who = pick(_WHO)
            return f"“{core[0].upper()}{core[1:]},” {who} said."
        start = self.filled(pick(_OPEN))
        said = f"{start}{pick(_WHO)} {self.filled(pick(_DID))} {core}."
        return said[0].upper() + said[1:]

    def paragraph(self, most=4):
        """Up to ``most`` sentences."""
        return " ".join(self.sentence() for _ in range(self.chance.randint(1, most)))

    def story(self, count=9):
        """An English story of ``count`` paragraphs."""
        pick = self.chance.choice
        return Story(
            title=self.filled(f"{pick(_THING).capitalize()} of Port Elm to open in {{season}} after {{n}} days"),
            byline=pick("Ada Quill|Bo Li|Ines Farrow|Tom Sedge".split("|")),
            paragraphs=[self.paragraph() for _ in range(count)],
            subheads=[self.filled(f"What the {{thing}} {pick(['cost', 'meant', 'was for'])}") for _ in range(3)],
            captions=[self.filled("The {thing} as seen from the quay on {day}. Photo: Bo Li") for _ in range(3)],
            teasers=[self.filled(pick(_TEASER)) for _ in range(12)],
            talk=[" ".join(self.filled(pick(_TALK)) for _ in range(3)) for _ in range(10)],
        )

    def foreign(self, code):
        """A story in another language, its sentences in other orders."""
        row = next(r for r in LANGUAGES.read_text(encoding="utf-8").splitlines() if r.startswith(f"{code} |"))
        text = row.split(" | ")[2]
        stop = next(s for s in ("。", ". ", ".") if s in text)
        told = [s.strip() + stop.strip() for s in text.split(stop) if s.strip()]
        orders = dict.fromkeys(tuple(self.chance.sample(told, len(told) - n % 2)) for n in range(9))
        paragraphs = [("" if stop == "。" else " ").join(order) for order in orders]
        title, *teasers = [t.rstrip("。.") for t in self.chance.sample(told, len(told))]
        return Story(title, "Ada Quill", paragraphs, teasers[:1], teasers[:1], teasers * 6, paragraphs[:1], code)
