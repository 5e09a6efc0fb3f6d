"""Pairs of texts of any size for the benchmark, made up word by word from a fixed seed.

Words follow a law like Zipf's, so that small words repeat and rare ones stand alone, as in prose.
"""

import itertools
import random

SENTENCE, PARAGRAPH = 17, 3
KINDS = (
    "revised",
    "edits-1%",
    "edits-10%",
    "rewritten",
    "shuffled-paragraphs",
    "all-different",
    "one-paragraph",
    "repeated-words",
)
_ONSETS, _VOWELS, _CODAS = "b c d f g l m n p r s t v st tr".split(), "aeiou", ("", "", "n", "r", "s")


class Prose:
    """A source of made-up words and sentences."""

    def __init__(self, seed=7, vocabulary=40_000):
        self.random = random.Random(seed)
        known = {}
        while len(known) < vocabulary:
            syllables = 1 + len(known) * 3 // vocabulary + self.random.randint(0, 1)
            word = "".join(self.random.choice(_ONSETS) + self.random.choice(_VOWELS) for _ in range(syllables))
            known.setdefault(word + self.random.choice(_CODAS))
        self.vocabulary = list(known)
        self.weights = list(itertools.accumulate(1 / (rank + 10) for rank in range(vocabulary)))

    def words(self, count):
        """``count`` words."""
        return self.random.choices(self.vocabulary, cum_weights=self.weights, k=count)

    def sentences(self, count):
        """Lists of words, about ``count`` words in all."""
        made = []
        while count > 0:
            made.append(self.words(self.random.randint(SENTENCE - 8, SENTENCE + 8)))
            count -= len(made[-1])
        return made

    def edited(self, sentence, share):
        """The sentence with about ``share`` of its words dropped, replaced or joined by new ones."""
        made = []
        for word in sentence:
            chance = self.random.random() / share
            if chance >= 1:
                made.append(word)
            elif chance > 0.6:
                made += self.words(1)
            elif chance > 0.3:
                made += [word, *self.words(1)]
        return made or sentence[:1]

    def rewritten(self, sentence):
        """Another wording: half of the words stay, and two neighbours may change places."""
        made = self.edited(sentence, 0.5)
        at = self.random.randrange(len(made))
        made[at : at + 2] = made[at : at + 2][::-1]
        return made

    def revised(self, sentences):
        """Most paragraphs stay; every fourth has a fifth of its words edited, few go and few are new."""
        made = []
        for at in range(0, len(sentences), PARAGRAPH):
            chance, paragraph = self.random.random(), sentences[at : at + PARAGRAPH]
            if chance < 0.02:
                continue
            made += [self.edited(each, 0.2) for each in paragraph] if chance < 0.27 else paragraph
            if chance > 0.98:
                made += self.sentences(PARAGRAPH * SENTENCE)[:PARAGRAPH]
        return made


def text_of(sentences, together=PARAGRAPH):
    """Sentences as text, so many to a paragraph."""
    told = [" ".join(words).capitalize() + "." for words in sentences]
    return "\n\n".join(" ".join(told[at : at + together]) for at in range(0, len(told), together))


def pair(kind, words, seed=7):
    """Two texts of about ``words`` words each that differ as ``kind`` says."""
    prose = Prose(seed)
    sentences = prose.sentences(words)
    if kind == "revised":
        return text_of(sentences), text_of(prose.revised(sentences))
    if kind == "edits-1%":
        return text_of(sentences), text_of([prose.edited(each, 0.01) for each in sentences])
    if kind == "edits-10%":
        return text_of(sentences), text_of([prose.edited(each, 0.10) for each in sentences])
    if kind == "rewritten":
        return text_of(sentences), text_of([prose.rewritten(each) for each in sentences])
    if kind == "shuffled-paragraphs":
        paragraphs = text_of(sentences).split("\n\n")
        order = sorted(range(len(paragraphs)), key=lambda at: at + prose.random.uniform(0, 12))
        return "\n\n".join(paragraphs), "\n\n".join(paragraphs[at] for at in order)
    if kind == "all-different":
        return text_of(sentences), text_of([[f"{word}x{at}" for word in each] for at, each in enumerate(sentences)])
    if kind == "one-paragraph":
        return text_of(sentences, words), text_of([prose.edited(each, 0.05) for each in sentences], words)
    same = ["hum"] * words
    for at in range(0, words, max(2, words // 50)):
        same[at] = f"stop{at}"
    other = [word for at, word in enumerate(same) if at % 997]
    return text_of([same[at : at + 20] for at in range(0, words, 20)]), text_of(
        [other[at : at + 20] for at in range(0, len(other), 20)]
    )


def dropped_and_moved(words, blocks=10, seed=7):
    """Sentences rewritten, 15 % dropped on each side, and ``blocks`` stretches moved.

    Gives both lists of sentences, the true pairs of their numbers, and those of them that were moved.
    """
    prose = Prose(seed)
    told = prose.sentences(words)
    keep_a, keep_b = ([n for n in range(len(told)) if prose.random.random() >= 0.15] for _ in "ab")
    size = len(keep_b) // (20 * blocks) + 1
    moved = set()
    for _ in range(blocks):
        at = prose.random.randrange(len(keep_b) - size)
        block = keep_b[at : at + size]
        del keep_b[at : at + size]
        at = prose.random.randrange(len(keep_b))
        keep_b[at:at] = block
        moved.update(block)
    place = {n: j for j, n in enumerate(keep_b)}
    right = {(i, place[n]) for i, n in enumerate(keep_a) if n in place}
    a = [" ".join(told[n]).capitalize() + "." for n in keep_a]
    b = [" ".join(prose.rewritten(told[n])).capitalize() + "." for n in keep_b]
    return a, b, right, {(i, j) for i, j in right if keep_b[j] in moved}
