"""Pairs for a batch: articles of 4.0 KB on average and what became of them, written to a Parquet or JSONL file.

Four sets, told apart wherever a figure is given:

=============  =====================================================================================================
``light``      a revision: 1 to 10 % of the words are others, in few sentences; now and then one is added or dropped
``scattered``  as many words are others, but anywhere, so that most sentences differ
``heavy``      15 to 30 % of the words are others, anywhere
``rewritten``  another telling: half of the words stay, paragraphs change places, some stand on one side only
=============  =====================================================================================================

``python tests/bench/revisions.py light 2000 pairs.parquet`` writes 2,000 pairs.
"""

import sys

from inputs import Prose
from pair_files import write

KINDS = ("light", "scattered", "heavy", "rewritten")
LETTERS, CHANGED, MUCH, HEAVY = 3_750, (0.01, 0.10), (0.15, 0.30), 0.35


class Desk:
    """Writes articles and revises them; every pair from the seed alone."""

    def __init__(self, seed=11):
        self.prose = Prose(seed)
        self.random = self.prose.random

    def article(self):
        """Paragraphs of sentences of words, a headline first."""
        told, size = [[self.words(self.random.randint(5, 9))]], 0
        while size < LETTERS:
            told.append([self.words(self.random.randint(8, 26)) for _ in range(self.random.randint(1, 4))])
            size += sum(len(word) + 1 for sentence in told[-1] for word in sentence)
        return told

    def words(self, count):
        """A sentence: names, figures, commas and quotation marks among its words."""
        made = self.prose.words(count)
        for at, word in enumerate(made):
            chance = self.random.random()
            if chance < 0.05:
                made[at] = word.capitalize()
            elif chance < 0.07:
                made[at] = str(self.random.randint(2, 9_000))
            elif chance < 0.13 and at < count - 1:
                made[at] = f"{word},"
        if self.random.random() < 0.1:
            made[0], made[-1] = f"“{made[0].capitalize()}", f"{made[-1]}”"
        return [made[0][:1].upper() + made[0][1:], *made[1:]]

    def pair(self, kind):
        """An article and its other telling."""
        told = self.article()
        return text_of(told), text_of(getattr(self, kind)(told))

    def light(self, told):
        """Few sentences changed, much in each."""
        other = [list(paragraph) for paragraph in told]
        total = sum(len(sentence) for paragraph in told for sentence in paragraph)
        left = total * self.random.uniform(*CHANGED)
        places = [(n, k) for n, paragraph in enumerate(told) for k in range(len(paragraph))]
        self.random.shuffle(places)
        for n, k in places:
            if left <= 0:
                break
            size = len(told[n][k])
            other[n][k] = self.prose.edited(told[n][k], HEAVY)
            left -= max(1, size * HEAVY)
        if self.random.random() < 0.2:
            other.insert(self.random.randint(2, len(other)), [self.words(14)])
        if self.random.random() < 0.2:
            del other[self.random.randrange(2, len(other))]
        return other

    def scattered(self, told, changed=CHANGED):
        """A few words changed in most sentences."""
        share = self.random.uniform(*changed)
        return [[self.prose.edited(sentence, share) for sentence in paragraph] for paragraph in told]

    def heavy(self, told):
        """Many words changed in every sentence."""
        return self.scattered(told, MUCH)

    def rewritten(self, told):
        """Every sentence reworded, paragraphs shuffled a little and left out."""
        kept = [
            [self.prose.rewritten(sentence) for sentence in paragraph]
            for paragraph in told[1:]
            if self.random.random() > 0.1
        ]
        order = sorted(range(len(kept)), key=lambda at: at + self.random.uniform(0, 3))
        return [[self.prose.rewritten(told[0][0])], *(kept[at] for at in order)]


def text_of(told):
    """Paragraphs as a text."""
    return "\n\n".join(" ".join(" ".join(sentence) + "." for sentence in paragraph) for paragraph in told)


def records(kind, count, seed=11):
    """``count`` pairs of a kind, with their names."""
    desk = Desk(seed)
    for number in range(count):
        a, b = desk.pair(kind)
        yield {"id": f"{kind}-{number}", "a": a, "b": b}


if __name__ == "__main__":
    print(write(records(sys.argv[1], int(sys.argv[2])), sys.argv[3]))
