"""The letters that stock phrases begin with: most blocks of a story begin otherwise, and need no further search."""

from reader_app.lazy_import import lazy_pattern

LETTERS = 3
_WORDS = (
    "abb abo ad add ads adv af als ana anz art asc ass auc aud auj aut av ave aye ayr bac bee bei ber bil bro by "
    "can cap cha cli clo com con cop cou cov cre czy da dai das de del der di die don doo dow e edi ein ema emb "
    "ena end esc eve ext fac fil fin fir fol fon fot fre fro fue fur gal gas ges get gra hac han hea heu hie hoj "
    "hom hoy ier il ill ima imm in inc inf ins int isc jet joi jus kom lat lea lee leg lei les lik lin lir lis "
    "loa log lue mai map meh mel men mes met mit mor mos new nex ogg olv ont opi ori our pag pai par per pho pic "
    "pin pla ple pod poo pop por pos pot pre pri pro pub pul que rea rec red reg rek rel rep res rev s sai sav "
    "scr sea see seg sen sha sho sie sig ski sli sou spo sto sub sui sup sur sus tag tap te tei tek tel tem tex "
    "the thi tie tod top tra tre twe twi udo up uri url urs van vej ver vid vie voi vol von vor wat web wee wei "
    "wer wha wit wor wri yaz yes you z zap zdj zie zob zue"
)
OPENINGS = frozenset(word.ljust(LETTERS) for word in _WORDS.split())
"""The first letters of each phrase of ``stock_phrases`` and ``bylines`` that begins a block; whole words if short."""
_FIRST = lazy_pattern(rf"\W*([^\W\d_]{{1,{LETTERS}}})")


def may_open(text: str) -> bool:
    """Whether such a phrase may stand at the beginning of ``text``; always where it begins with unusual letters."""
    first = _FIRST.match(text)
    return first is None or not first[1].isascii() or first[1].lower().ljust(LETTERS) in OPENINGS
