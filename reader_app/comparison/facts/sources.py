"""Where a telling says it has its knowledge from: papers, agencies, documents, addresses.

People who are quoted are speakers, not sources, and are not listed here.
"""

import re
from collections.abc import Iterator

from reader_app.article.model import Article
from reader_app.article.span import Span
from reader_app.comparison.facts.found import Found
from reader_app.comparison.pairs import FactKind

_AGENCIES = (
    "AFP|AP|Reuters|Associated Press|Agence France-Presse|Bloomberg|BBC|CNN|NBC|CBS|ABC News|NPR|Al Jazeera|"
    "dpa|EFE|ANSA|TASS|Interfax|RIA Novosti|Xinhua|Kyodo|Yonhap|KCNA|Ukrinform|Anadolu|PTI|IRNA|SANA|ITAR-TASS|"
    "Politico|Axios|Deutsche Welle|France 24|Sky News|ITV|Euronews"
)
_CAP = r"[A-Z][\w&’'.-]{0,40}"
_PAPER = (
    r"(?:Times|Post|Herald|Tribune|Journal|Gazette|Chronicle|Observer|Telegraph|Guardian|Independent|Mirror|Courier|"
    r"Dispatch|Examiner|Inquirer|Bulletin|Register|Sentinel|Daily|News|Press|Mail|Star|Standard|Review|Monitor|Weekly|"
    r"Broadcasting|Radio|Television|TV|Today|Globe|Ledger|Argus|Messenger|Echo|Advertiser)"
)
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"\b(?:[Tt]he[^\S\n]+)?(?P<name>(?:{_CAP}[^\S\n]+){{1,4}}?{_PAPER})\b(?!['’]?[^\S\n]+[A-Z])",
        rf"\b(?P<name>{_AGENCIES})\b",
        r"(?P<name>(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,9}(?:com|org|net|info|int|eu|gov|edu|[a-z]{2})(?:/[^\s<>)\]]*)?)(?![\w@])",
    )
)
_ACCORDING = re.compile(
    r"\b[Aa]ccording to\s+(?P<name>(?:(?:(?:[A-Z]\.)++|[^\W\d_][\w’'-]*+)\s*+){1,9}?)"
    r"(?=\s*(?:[,.;:()—–\"“”]|$|\b(?:published|released|issued|seen|obtained|which|who|that|from|on|in|and|by|at|with|"
    r"out|today|yesterday|earlier|last|this|cited|quoted|posted|carried|shown|made|reviewed|provided)\b))"
)
_CREDIT = re.compile(
    r"(?i:\b(?:reporting|report|additional reporting|story|text|photo|photos|video)\s+by|\bsource:|\bvia)\s+"
    rf"(?P<name>(?:{_CAP}[^\S\n]*){{1,4}})|(?P<lead>(?:{_CAP}[^\S\n]+){{1,4}}?)(?i:contributed\s+(?:to\s+)?(?:this\s+)?report)"
)
_OWN = re.compile(r"^(?:original|source)\s+ur[li]", re.IGNORECASE)


def sources(article: Article, people: tuple[Span, ...]) -> Iterator[Found]:
    """The sources that a telling names, furniture included; a stretch that names one of ``people`` is none."""
    own = _key(article.outlet)
    for block in article.blocks:
        taken: list[Span] = []
        for shape in (*_SHAPES, _ACCORDING, _CREDIT):
            for match in shape.finditer(article.text, block.span.start, block.span.end):
                where = _named(match)
                name = where.of(article.text)
                overlapping = any(where.overlaps(other) for other in (*taken, *people))
                if overlapping or not name or (own and _key(name) == own):
                    continue
                taken.append(where)
                yield Found(FactKind.SOURCE, where, _key(name), name, "source")


def _named(match: re.Match[str]) -> Span:
    group = next(name for name, given in match.groupdict().items() if given)
    given = match[group]
    return Span(match.start(group), match.start(group) + len(given.rstrip(" .,")))


def _key(name: str) -> str:
    """A source without protocol, path, ending of its address, article and blanks."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", name.strip()).partition("/")[0]
    bare = re.sub(r"\.(?:com|org|net|info|int|eu|gov|edu|[a-z]{2})$", "", bare)
    return re.sub(r"[^\w]+", "", re.sub(r"^the\s+", "", bare.casefold())).removeprefix("the")
