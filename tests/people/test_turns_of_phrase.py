"""Ways of reporting speech and of naming people, in a sentence or two each: who said what, who is named where."""

import pytest

from reader_app.article.model import Article, Block
from reader_app.article.span import Span
from reader_app.people.cast import people_and_quotes

SPEECH = {
    "a call for something": (
        "Clara Winter called for the gates to be opened at once.",
        [("the gates to be opened at once", "Clara Winter")],
    ),
    "a call on somebody": (
        "The harbour council called on Hugo Lenz to resign over the flood.",
        [("to resign over the flood", "The harbour council")],
    ),
    "a request with for": (
        "Clara Winter asked for the gates to be opened.",
        [("the gates to be opened", "Clara Winter")],
    ),
    "the reporter's relative clause behind the report": (
        "Clara Winter said the pumps had failed, which surprised the crew.",
        [("the pumps had failed", "Clara Winter")],
    ),
    "the reporter's although clause behind the report": (
        "Clara Winter said the pumps had failed, although nobody had checked them.",
        [("the pumps had failed", "Clara Winter")],
    ),
    "a source with a relative clause": (
        "The flood was caused by rain, according to Clara Winter, who runs the gauges.",
        [("The flood was caused by rain", "Clara Winter")],
    ),
    "a link to the sentence before": (
        "In addition, the pumps had failed, Clara Winter said.",
        [("the pumps had failed", "Clara Winter")],
    ),
    "a link of one word": (
        "However, the pumps had failed, Clara Winter said.",
        [("the pumps had failed", "Clara Winter")],
    ),
    "a speaker in the passive": (
        "The pumps failed twice, it was said by Clara Winter on Monday.",
        [("The pumps failed twice", "Clara Winter")],
    ),
    "a role and its name behind the verb": (
        "The pumps failed, said the engineer, Clara Winter, on Monday.",
        [("The pumps failed", "the engineer, Clara Winter")],
    ),
    "a role and its name before the verb": (
        "A spokesman for the council, Hugo Lenz, said, “We start today.”",
        [("We start today.", "A spokesman for the council, Hugo Lenz")],
    ),
    "two speakers at once": (
        "The pumps had failed, said Clara Winter and Hugo Lenz.",
        [("The pumps had failed", "Clara Winter and Hugo Lenz")],
    ),
    "who said so, in a relative clause": (
        "Clara Winter, who said the pumps had failed, left on Monday.",
        [("the pumps had failed", "Clara Winter")],
    ),
    "two reports in one sentence": (
        "Clara Winter warned the crew that the river would rise, and Hugo Lenz said it would fall.",
        [("that the river would rise", "Clara Winter"), ("it would fall", "Hugo Lenz")],
    ),
    "a question left open": (
        "Clara Winter did not say whether the pumps had failed.",
        [("whether the pumps had failed", "Clara Winter")],
    ),
    "a thing announced and a deed denied": (
        "Clara Winter announced a new bridge on Monday. Hugo Lenz denied using the old gauges.",
        [("a new bridge", "Clara Winter"), ("using the old gauges", "Hugo Lenz")],
    ),
    "speech after a doing and a colon": (
        "Hugo Lenz turned to the crowd: “Nobody leaves before the water falls.”",
        [("Nobody leaves before the water falls.", "Hugo Lenz")],
    ),
    "a comma behind the marks, twice in a paragraph": (
        "“We left early”, said Clara Winter. “Nobody came”, said Hugo Lenz.",
        [("We left early", "Clara Winter"), ("Nobody came", "Hugo Lenz")],
    ),
    "marks of Chinese and Japanese": (
        "Clara Winter said, 「the pumps have failed」. Hugo Lenz said 『nobody was told』.",
        [("the pumps have failed", "Clara Winter"), ("nobody was told", "Hugo Lenz")],
    ),
    "a dialogue to and fro": (
        "“Where were you?” Clara Winter asked.\n“At the weir,” said Hugo Lenz.\n“All night?”\n“All night.”",
        [
            ("Where were you?", "Clara Winter"),
            ("At the weir,", "Hugo Lenz"),
            ("All night?", "Clara Winter"),
            ("All night.", "Hugo Lenz"),
        ],
    ),
    "a statement that goes on, no dialogue": (
        "“We saw it,” Clara Winter said.\n“We did not,” said Hugo Lenz.\n“The gates were shut.”\nThe crew left.",
        [
            ("We saw it,", "Clara Winter"),
            ("We did not,", "Hugo Lenz"),
            ("The gates were shut.", "Hugo Lenz"),
        ],
    ),
    "an occasion before the report": (
        "Clara Winter said after the storm she would rebuild the pier.",
        [("after the storm she would rebuild the pier", "Clara Winter")],
    ),
    "an occasion of the saying": (
        "Hugo Lenz said during the trial he had lied. Clara Winter said after the trial that he had not.",
        [("he had lied", "Hugo Lenz"), ("that he had not", "Clara Winter")],
    ),
    "an occasion and no report": ("Hugo Lenz spoke after the trial he had lost.", []),
    "the title of a film named before it": (
        "The film “Up” was shown on Monday. “Stop,” said Clara Winter.",
        [("Up", None), ("Stop,", "Clara Winter")],
    ),
    "a post signed with a handle and a day": (
        "“We open the gates tonight. Stay calm.” — Clara Winter (@clarawinter) June 4, 2024",
        [("We open the gates tonight. Stay calm.", "Clara Winter")],
    ),
    "straight single marks": (
        "In the '90s the farmers' crew left. 'We won't leave,' Clara Winter said. 'The river's high.' It's cold.",
        [("We won't leave, … The river's high.", "Clara Winter")],
    ),
    "a paragraph that announces the next": (
        "The crew read out a note:\n“We will be back before the snow falls on the hill.”",
        [("We will be back before the snow falls on the hill.", "The crew")],
    ),
    "what somebody is called": (
        "The critics went after him as a “loose cannon” for years.",
        [("loose cannon", "The critics")],
    ),
    "the doer of the sentence between two quotes": (
        "“The pumps failed.” Clara Winter looked at the floor. “We had no spare parts at all.”",
        [("The pumps failed.", None), ("We had no spare parts at all.", "Clara Winter")],
    ),
    "speech that goes on, then a verb of its own": (
        "“We start today,” Clara Winter said. “We stop when it is done.” “And then we rest,” she added.",
        [("We start today, … We stop when it is done.", "Clara Winter"), ("And then we rest,", "she")],
    ),
    "nothing said, and said so": (
        (
            "The council declined to comment on the gates. Hugo Lenz refused to give details or a date. Clara Winter "
            "declined to be interviewed. The crew could not be reached. Hugo Lenz refused to resign."
        ),
        [("to resign", "Hugo Lenz")],
    ),
    "marks in what names the speaker": (
        "Critics of the “wall” say nothing grows there.",
        [("wall", None), ("nothing grows there", "Critics")],
    ),
    "a name with its title and a colon, behind another's report": (
        "Clara Winter said the win was for the fans. Coach Hugo Lenz: “She ran for two.”",
        [("the win was for the fans", "Clara Winter"), ("She ran for two.", "Coach Hugo Lenz")],
    ),
    "Per, a given name": (
        "Clara Winter met Per Sund on the pier, and the gates were shut. “No,” per Hugo Lenz.",
        [("No,", "Hugo Lenz")],
    ),
    "a colon before the words and their speaker behind": (
        "Not everyone agrees: “Show me the gates,” said the engineer Clara Winter.",
        [("Show me the gates,", "the engineer Clara Winter")],
    ),
    "a colon before the words and another's answer behind": (
        "Clara Winter said: “We open the gates,” and Hugo Lenz agreed.",
        [("We open the gates,", "Clara Winter")],
    ),
    "a speaker who is asked first": (
        "Manager Hugo Lenz, asked whether the gates would open, replied: “Ask me in May.”",
        [("Ask me in May.", "Manager Hugo Lenz")],
    ),
    "no wish to speak": ("The crew did not wish to comment. Hugo Lenz did not want to be interviewed.", []),
    "another speaker right behind in the same paragraph": (
        "“They do not know me,” says Hugo Lenz, her apprentice. “They will,” Winter tells him.",
        [("They do not know me,", "Hugo Lenz"), ("They will,", "Winter")],
    ),
    "who said so, told by another": (
        "“It was a tray,” the farmer Hugo Lenz told the crew, according to Inspector Clara Winter.",
        [("It was a tray,", "the farmer Hugo Lenz")],
    ),
    "a motto and who signs it": (
        "“We start today.” — Clara Winter, engineer",
        [("We start today.", "Clara Winter, engineer")],
    ),
    "stage directions in brackets": (
        "The crew left. “[The crowd cheers.]” Hugo Lenz left.",
        [("[The crowd cheers.]", None)],
    ),
    "the title of a work": (
        "Clara Winter read from “The Long River”. It was, she said, “late.”",
        [("The Long River", None), ("late.", "she")],
    ),
    "sources by other words": (
        "“Yes,” according to Clara Winter. “No,” per Hugo Lenz.",
        [("Yes,", "Clara Winter"), ("No,", "Hugo Lenz")],
    ),
    "a name before what is said": (
        "Footage of Clara Winter saying the boats were safe was shown on Monday.",
        [("the boats were safe", "Clara Winter")],
    ),
    "a source that wishes to stay unnamed": (
        "“It shook the house,” a neighbour, who wished to remain anonymous, told the paper.",
        [("It shook the house,", "a neighbour")],
    ),
    "a demand about quoting": (
        "The crew demanded that their captain be quoted in full.",
        [("that their captain be quoted in full", "The crew")],
    ),
    "a post and its handle in the paragraph below": (
        "The mayor posted on Sunday:\n“We open the pool in June. See you there!”\n— Hugo Lenz (@hugolenz) May 4, 2023",
        [("We open the pool in June. See you there!", "Hugo Lenz")],
    ),
    "a dialogue with dashes is no signature": (
        "“We start today.”\n— No, we do not.",
        [("We start today.", None)],
    ),
    "words whose opening mark is missing": (
        'The bridge stays shut," Clara Winter said on Monday. The county agrees.',
        [("The bridge stays shut", "Clara Winter")],
    ),
    "questions and answers": (
        "Q: Who opened the gates?\nA: The night crew opened them.\nQ: When was that?\nA: It was after midnight.",
        [
            ("Who opened the gates?", "Q"),
            ("The night crew opened them.", "A"),
            ("When was that?", "Q"),
            ("It was after midnight.", "A"),
        ],
    ),
    "a transcript with a paragraph more and a stage direction": (
        (
            "WINTER: Who opened the gates?\nLENZ: The night crew opened them.\n(LAUGHTER)\nIt was dark.\n"
            "WINTER: When was that?\nLENZ: After midnight."
        ),
        [
            ("Who opened the gates?", "WINTER"),
            ("The night crew opened them. … It was dark.", "LENZ"),
            ("When was that?", "WINTER"),
            ("After midnight.", "LENZ"),
        ],
    ),
    "a transcript of which one answer is quoted": (
        (
            'WINTER: Who opened the gates?\n"LENZ: The night crew opened them."\n"It was dark."\n'
            "WINTER: When was that?\nLENZ: After midnight."
        ),
        [
            ("Who opened the gates?", "WINTER"),
            ("The night crew opened them. … It was dark.", "LENZ"),
            ("When was that?", "WINTER"),
            ("After midnight.", "LENZ"),
        ],
    ),
    "narration that interrupts a quoted transcript": (
        (
            '"WINTER: Who opened the gates?"\n"LENZ: The night crew opened them."\nThe crowd murmured.\n'
            '"WINTER: When was that?"\n"LENZ: After midnight."'
        ),
        [
            ("Who opened the gates?", "WINTER"),
            ("The night crew opened them.", "LENZ"),
            ("When was that?", "WINTER"),
            ("After midnight.", "LENZ"),
        ],
    ),
}

NAMES = {
    "hyphens": (
        "Kim Jong-su met Clara Winter. Jong-su said the boats were late.",
        {"Kim Jong-su": ["Kim Jong-su", "Jong-su"], "Clara Winter": ["Clara Winter"]},
    ),
    "a suffix behind a comma": (
        "Hugo Lenz-Ott and Robert Hale, Jr. met on Monday. Hale said he was glad. Lenz-Ott smiled.",
        {"Hugo Lenz-Ott": ["Hugo Lenz-Ott", "Lenz-Ott"], "Robert Hale, Jr.": ["Robert Hale, Jr.", "Hale"]},
    ),
    "a suffix": (
        "Clara Winter met Martin Gray Jr. on Monday.",
        {"Clara Winter": ["Clara Winter"], "Martin Gray Jr.": ["Martin Gray Jr."]},
    ),
    "a line break between two names": (
        "The photo shows Clara Winter\nHugo Lenz left on Monday.",
        {"Clara Winter": ["Clara Winter"], "Hugo Lenz": ["Hugo Lenz"]},
    ),
    "a nickname in marks": (
        "William “Bill” Harper came on Monday. Harper said he was glad.",
        {"William “Bill” Harper": ["William “Bill” Harper", "Harper"]},
    ),
    "a nickname in brackets and marks": (
        "Anna (“Annie”) Roth met Hugo Lenz. Annie Roth smiled. Roth left.",
        {"Anna (“Annie”) Roth": ["Anna (“Annie”) Roth", "Annie Roth", "Roth"], "Hugo Lenz": ["Hugo Lenz"]},
    ),
    "a firm that reports a loss, and one that has shares": (
        "Dalton Reeves posted a loss of $3 million. An analyst at Dalton Reeves left. Shares of Ada Lowe fell.",
        {},
    ),
    "a title tells a person from a firm": (
        "Mayor Dalton Reeves posted a loss of $3 million.",
        {"Dalton Reeves": ["Dalton Reeves"]},
    ),
    "a firm of a person's name": (
        "A Brandt engine costs a lot. Brandt shares fell on Monday, and Brandt said nothing.",
        {},
    ),
    "a council of a person's name": (
        "Ann Bell Council met on Monday. Ann Bell said she was glad. Ann Bell left. Bell smiled.",
        {"Ann Bell": ["Ann Bell", "Ann Bell", "Bell"]},
    ),
    "an agency and its officer": (
        "Clara Winter of the BBK said the gates were open. BBK's Hugo Lenz agreed. The group (BBK) is new.",
        {"Clara Winter": ["Clara Winter"], "Hugo Lenz": ["Hugo Lenz"]},
    ),
    "an account behind a name": (
        "Clara Winter (photo) said the gates were open. Hugo Lenz @lenz said no.",
        {"Clara Winter": ["Clara Winter"], "Hugo Lenz": ["Hugo Lenz"]},
    ),
}

PEOPLE = {
    "father and son": ("Robert Hale Sr. met his son, Robert Hale Jr., on Monday.", 2),
    "a given name and its letter": ("Jonas Winter spoke first. J. Winter was tired, the crew said.", 1),
    "a slip of the typist": ("Jonathan Winter spoke first. Jonathon Winter was tired, the crew said.", 1),
    "a nickname": ("William Harper spoke first. Bill Harper was tired, the crew said.", 1),
    "a family": ("Clara Winter spoke first. Hugo Winter was tired, the crew said.", 2),
}


def read(text):
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Block(Span(at, at + len(line))))
        at += len(line) + 1
    return people_and_quotes(Article(text, tuple(blocks), language="en"))


@pytest.mark.parametrize(("text", "expected"), SPEECH.values(), ids=SPEECH)
def test_who_said_which_words(text, expected):
    said = [(" … ".join(s.of(text) for s in q.spans), q.speaker) for q in read(text).quotes]
    assert [(words, speaker and speaker.of(text)) for words, speaker in said] == expected


@pytest.mark.parametrize(("text", "expected"), NAMES.values(), ids=NAMES)
def test_who_is_named_where(text, expected):
    assert {p.name: [m.of(text) for m in p.mentions] for p in read(text).people} == expected


@pytest.mark.parametrize(("text", "count"), PEOPLE.values(), ids=PEOPLE)
def test_one_person_or_two(text, count):
    people = read(text).people
    assert (len(people), sum(len(p.mentions) for p in people)) == (count, 2)
