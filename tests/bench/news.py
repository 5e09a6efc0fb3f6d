"""Pairs of news stories for a batch with people: two newsrooms tell one invented event in 4.0 KB each.

Names, titles, quotes, reports and pronouns stand as densely as in news: on 4 KB some six people, seven quotations in
marks and seven reports without.  Three quarters of what one telling has stand in the other too, as often in other words
as in the same.

``python tests/bench/news.py 300 news.parquet`` writes 300 pairs.
"""

import random
import sys
from dataclasses import dataclass, field

from pair_files import write

LETTERS, MOST, SHARED, SAME_WORDS = 4_000, 40, 0.75, 0.5
_GIVEN = {
    "she": "Maren Ilse Nadia Helen Ruth Clara Joan Tessa Ingrid Priya Lucia Amara Wanda Elif Doris Paula Noor Greta",
    "he": "Tomas Peter Anton Rashid Martin Luis Owen Viktor Jonas Samuel Henry Dmitri Karl Idris Walter Hugo Milan",
}
_FRONT = "Hol Mar Ket Ost Bren Vol Tar Lind Fer Gar Ash Wil Stan Cor Bel Dor Rad Nor Pel Sand Har Mor Quil Thor Ven"
_END = (
    "den ridge low man by ick ova well strom ner ton ler ard ette ski worth ley berg sen field more quist ham ray son"
)
_TOWN = "port|ford|haven|mouth|bridge|stead|bury|wick|minster|gate"
_ROLE = (
    "the harbour commissioner|a professor of river engineering|the deputy fire chief|a spokes{man} for {firm}|"
    "the owner of a bakery near {site}|chair{man} of the {town} council|a lawyer for the families|"
    "the head of the drivers' union|an analyst at {firm}|a retired teacher who lives nearby|director of {firm}|"
    "the region's health officer|a nurse at the {town} hospital|the opposition leader in the council|"
    "a campaigner with {firm}|the chief inspector of the coast guard"
)
_TITLE = "Mayor|Senator|Judge|Dr.|Professor|Minister|Inspector|Governor|Captain"
_FIRM = (
    "{name} Water|{name} & Sons|the {town} Housing Trust|the {name} Institute|{name} Ferries|Clean {town}|{name} Rail"
)
_SITE = (
    "the swing bridge|the old cement works|the northern ferry terminal|the grain harbour|the central library|"
    "the children's hospital|the reservoir|the covered market|the tram depot|the railway tunnel|the coal pier|"
    "the football ground|the flood barrier|the paper mill|the glass factory|the cable car"
)
_EVENT = (
    "{site} was shut without warning|a crane fell on {site}|a fire broke out at {site}|{site} was flooded overnight|"
    "engineers found cracks in {site}|{firm} decided to sell {site}|the roof of {site} gave way|"
    "a court stopped the work on {site}"
)
_SAID = "said said said said added told_reporters explained warned insisted wrote recalled argued replied".split()
_THAT = (
    "said said said told_the_council warned acknowledged announced argued denied believes suggested confirmed".split()
)
_SPEECH = (
    "We had been asking for new {parts} since {month}, and nobody ever came to look|I have never seen anything like it|"
    "We will not leave until somebody tells us what happened to our {parts}|This is not about money, it is about trust|"
    "There were {n} people inside when the alarm went off, and most of them thought that it was a drill|"
    "It could have been so much worse|You cannot run a {adj} service with {n} volunteers and a broken radio|"
    "Our first thoughts are with the families, and we are doing everything we can to help them|"
    "My son called me from {site} and told me to stay at home|The figures they gave us were {adj}, plain and simple|"
    "If they close it for good, {town} will lose {n} jobs before the end of the year|"
    "I do not want to guess at the cause until the {report} is finished|They promised us {money}, not a letter|"
    "We all knew that the {parts} were {adj}, but we were told to wait until {month}|Somebody has to answer for this|"
    "No decision has been made, and anyone who says otherwise has not read the {report}|"
    "It was dark, the water was rising and we could hear people shouting from the {parts}|"
    "What worries me is that the same company looks after {n} other sites in the region|"
    "Nobody slept that night|We owe the public an honest account, however {adj} it turns out to be|"
    "I told the board in {month} that the {parts} would not last another winter, and they thanked me for my patience|"
    "The insurance will pay for the walls, but it will not bring back our customers|That is simply not true|"
    "Give us the tools and a fair contract, and we will have it open again by {month}|It is a {adj} day for this town"
)
_CLAUSE = (
    "the {parts} had last been inspected in {month}|the repairs would cost at least {money}|"
    "the work could take up to {n} weeks|{site} would stay closed until {month}|a {report} would come in {month}|"
    "nobody had been told about the {adj} {parts}|{n} families would have to move out for the winter|"
    "the company had ignored {n} complaints since {month}|the decision was {adj} and should be withdrawn|"
    "there was no danger to the public|the council had been warned {n} times|insurers had refused to pay the {money}|"
    "a second team would search the area around {site} on {day}|the {parts} could not be replaced before {month}|"
    "the plans for {site} had never been put to a vote|more than {n} people had signed a petition against the sale"
)
_PHRASE = "a {adj} mess|the price of silence|a wake-up call|beyond repair|an insult to the town|a {adj} compromise"
_FACT = (
    "The police have opened an inquiry, and a {report} is expected in {month}|Officers took away {n} boxes of papers|"
    "{town} has about {n},000 residents, many of whom depend on {site} for their work|"
    "{firm} took over {site} {n} years ago for {money}, after a long quarrel with the council of {other}|"
    "Since then it has cut the number of its inspectors by half|It was built for a quarter of those who use it|"
    "Schools in {town} stayed closed on {day}, and {n} people spent the night in the sports hall of {other}|"
    "It is the third accident in the region since {month}|In the first, near {other}, {n} people were hurt|"
    "Shares of {firm} fell by {n} percent on {day}|The company did not answer questions about the {parts}|"
    "The {parts} date from the time when {other} was still a fishing village, and were last replaced after a storm|"
    "A hearing before the court in {other} was set for {day}|Both sides have asked for the {report} to be made public|"
    "On {day} evening, more than {n} people gathered in front of {site} with candles and hand-written signs|"
    "Under a law passed last {month}, owners of {adj} buildings must pay for the repairs within {n} weeks|"
    "Trains between {town} and {other} ran with long delays, and the road along the river was closed to lorries|"
    "Volunteers handed out soup and blankets until the early hours, while divers looked at the {parts}|"
    "The region spends {money} a year on such buildings, less than half of what its neighbours do|"
    "Plans for a {adj} extension were dropped in {month}, when the money ran out and the builder went bankrupt|"
    "A first {report}, paid for by {firm}, had found nothing wrong with the {parts}"
)
_ABOUT = (
    "{Pron} has worked near {site} for {n} years and knows most of the people who were there|"
    "Asked about the {parts}, {pron} declined to comment|{Pron} was elected in {month} after a {adj} campaign|"
    "{Family}, who grew up in {other}, lost {poss} own house in a flood {n} years ago|"
    "On {day}, {pron} met the families for the first time, and left after {n} minutes without taking questions|"
    "{Family} has called for a {report} before, most recently in {month}, when {pron} wrote to {firm}|"
    "Friends say that {pron} had planned to retire in {month}, but then changed {poss} mind|"
    "Before that, {pron} led a {adj} campaign against the sale of the old town hall in {other}"
)
_REPORTED = (
    "{who} {said} that {clause}.|{who} {said} {clause}, and that {clause2}.|According to {whom}, {clause}.|"
    "{Clause}, {who} {said} on {day}.|In an interview with a local paper, {who} {said} that {clause}."
)
_WORDS = {
    "parts": "pumps cables bearings gates roof_beams lifeboats boilers drains sirens windows wooden_piles fire_doors",
    "adj": "dangerous rotten painful careless rushed costly reckless fragile hasty shabby modest misleading brittle",
    "report": "report hearing full_check review survey study",
    "month": "January February March April May June July August September October November December",
    "day": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "money": "$4_million 250,000_crowns €1.2_million £30_million $70,000 18_million_crowns €640,000 £2.5_billion",
}


@dataclass
class Figure:
    """A person of the event: named in full with ``role`` at first, later by family name or ``pronoun``."""

    given: str
    family: str
    pronoun: str
    role: str
    title: str = ""
    known: bool = field(default=False)


class Newsroom:
    """Makes up events and tells each twice; every pair from the seed alone."""

    def __init__(self, seed=17):
        self.random = random.Random(seed)
        self.pick = self.random.choice

    def pair(self):
        """Two tellings of one event."""
        scene = self.scene()
        self.left = {}
        items = [self.item(scene) for _ in range(MOST)]
        ours = [number for number in range(MOST) if self.random.random() < SHARED]
        theirs = [number for number in range(MOST) if number not in ours or self.random.random() < SHARED]
        theirs.sort(key=lambda number: number + self.random.uniform(0, 2))
        return tuple(
            self.telling(scene, [items[n] for n in numbers], side) for side, numbers in enumerate((ours, theirs))
        )

    def one_of(self, shapes):
        """One of the shapes, each once before any comes again in a pair."""
        left = self.left.get(shapes) or self.random.sample(shapes.split("|"), shapes.count("|") + 1)
        self.left[shapes] = left[1:]
        return left[0]

    def scene(self):
        """Where it happens and who is there."""
        scene = {"town": self.place(), "other": self.place(), "site": self.pick(_SITE.split("|")), "firm": ""}
        scene["firm"] = self.filled(self.pick(_FIRM.split("|")), {**scene, "name": self.family()})
        scene["people"] = [self.figure(scene) for _ in range(self.random.randint(5, 7))]
        scene["lead"] = self.filled(self.pick(_EVENT.split("|")), scene)
        return scene

    def family(self):
        """A family name, most of them never met before."""
        return self.pick(_FRONT.split()) + self.pick(_END.split())

    def place(self):
        """The name of a town."""
        return self.pick(_FRONT.split()) + self.pick(_TOWN.split("|"))

    def figure(self, scene):
        """Someone with a title or a role."""
        pronoun = self.pick(["she", "he"])
        man = {"she": "woman", "he": "man"}[pronoun]
        role = self.filled(self.pick(_ROLE.split("|")), {**scene, "man": man})
        title = self.pick(_TITLE.split("|")) if self.random.random() < 0.3 else ""
        return Figure(self.pick(_GIVEN[pronoun].split()), self.family(), pronoun, role, title)

    def filled(self, shape, scene):
        """A shape with its slots filled, those of the scene as they are there."""
        words = {name: self.pick(of.split()).replace("_", " ") for name, of in _WORDS.items()}
        return shape.format(**{**words, "n": self.random.randint(3, 90), **scene})

    def item(self, scene):
        """What a paragraph tells: its kind, the speaker, and the words for each of the two tellings."""
        kind = self.random.choices(["direct", "split", "reported", "mixed", "fact"], [14, 8, 20, 12, 32])[0]
        person = self.pick(scene["people"])
        words = self.wording(kind, scene, person)
        return kind, person, words, words if self.random.random() < SAME_WORDS else self.wording(kind, scene, person)

    def wording(self, kind, scene, person):
        """The parts of a paragraph of a kind, their slots filled."""
        pronoun, poss = person.pronoun, {"she": "her", "he": "his"}[person.pronoun]
        slots = {**scene, "pron": pronoun, "Pron": top(pronoun), "poss": poss, "Family": person.family}
        kinds = [_FACT, _FACT, _FACT] if kind == "fact" else [_SPEECH, _SPEECH, _CLAUSE, _CLAUSE, _PHRASE]
        about = [_ABOUT, _FACT][: self.random.choice([0, 1, 1, 2])] if kind != "fact" else []
        told = [self.filled(self.one_of(shapes), slots) for shapes in kinds + about]
        said = self.pick(_SAID if kind in {"direct", "split"} else _THAT).replace("_", " ")
        return told, said, self.pick(_REPORTED.split("|")), self.pick(_WORDS["day"].split())

    def telling(self, scene, items, side):
        """Paragraphs of ``items`` up to the size, a headline and a lead first."""
        for person in scene["people"]:
            person.known = False
        lead, day = scene["lead"], self.pick(_WORDS["day"].split())
        head = f"{lead[0].upper()}{lead[1:]} in {scene['town']}"
        told = [
            head,
            f"{scene['town'].upper()} — {lead[0].upper()}{lead[1:]} on {day}, the authorities in {scene['town']} said.",
        ]
        size, last = sum(len(p) + 2 for p in told), None
        for kind, person, *words in items:
            paragraph = self.paragraph(kind, person, words[side], last)
            if size + len(paragraph) / 2 > LETTERS:
                break
            last = None if kind == "fact" else person
            told.append(paragraph)
            size += len(paragraph) + 2
        return "\n\n".join(told)

    def paragraph(self, kind, person, words, last):
        """One paragraph, its speaker told as news tell them."""
        told, said, shape, day = words
        if kind == "fact":
            return sentences(told)
        speech, more, clause, clause2, phrase, *about = told
        who = self.called(person, person is last)
        if kind == "direct":
            first = f"“{speech},” {who} {said}." if len(speech) % 2 else f"{top(who)} {said}: “{speech}.”"
        elif kind == "split":
            first = f"“{speech},” {who} {said}. “{more}.”"
        elif kind == "mixed":
            first = f"{top(who)} called the plan “{phrase}” and {said} that {clause}."
        else:
            slots = {"whom": {"she": "her", "he": "him"}.get(who, who), "clause2": clause2, "said": said, "day": day}
            first = top(shape.format(who=who, clause=clause, Clause=top(clause), **slots))
        return f"{first} {sentences(about)}".strip().replace(",,", ",")

    def called(self, person, again):
        """The name of a person at this place of a text."""
        if not person.known:
            person.known = True
            full = f"{person.given} {person.family}"
            return f"{person.title} {full}" if person.title else f"{full}, {person.role},"
        return person.pronoun if again and self.random.random() < 0.6 else person.family


def sentences(told):
    """Each with its full stop."""
    return " ".join(f"{one}." for one in told)


def top(words):
    """With a capital letter at the beginning."""
    return words[0].upper() + words[1:]


def records(count, seed=17):
    """``count`` pairs with their names."""
    room = Newsroom(seed)
    for number in range(count):
        a, b = room.pair()
        yield {"id": f"news-{number}", "a": a, "b": b}


if __name__ == "__main__":
    print(write(records(int(sys.argv[1])), sys.argv[2]))
