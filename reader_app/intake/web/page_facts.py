"""What a page's head says about its story: JSON-LD, Open Graph, meta tags, ``<time>``, ``<title>``, ``<h1>``.

Findings come best source first; each names its source for the reader's eyes.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from reader_app.intake.piece import Finding

_META = (
    ("title", ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "sailthru.title")),
    (
        "byline",
        (
            "author",
            "article:author",
            "dc.creator",
            "byl",
            "citation_author",
            "parsely-author",
            "sailthru.author",
            "byline",
        ),
    ),
    (
        "date",
        (
            "article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "og:published_time",
            "article:published",
        ),
    ),
    ("outlet", ("og:site_name", "application-name", "dc.publisher", "citation_journal_title", "publisher")),
    ("url", ("og:url", "twitter:url")),
)
_STORY = frozenset(
    "Article NewsArticle ReportageNewsArticle BlogPosting AnalysisNewsArticle OpinionNewsArticle".split()
)
_MORE_STORY = ("article", "posting", "report", "review")
_NAMED = etree.XPath(
    ".//*[@class or @rel or @itemprop][self::a or self::span or self::p or self::div or self::address or self::li]"
)
_LEAST_HEAD, _MOST_NAME = 8, 6
_DEEPEST, _LONGEST_JSON, _LEAST_BODY = 12, 2_000_000, 400


def page_facts(tree: HtmlElement) -> tuple[Finding, ...]:
    """All findings of a page, best first."""
    stated = (*_from_json(tree), *_from_meta(tree))
    return (*stated, *_from_elements(tree, [f.value for f in stated if f.field == "title"]))


def json_stories(source: str) -> Iterator[dict[str, Any]]:
    """The stories in a JSON-LD source: objects whose type is an article's.  Broken JSON gives none."""
    if len(source) > _LONGEST_JSON:
        return
    try:
        parsed = json.loads(source.strip().strip(";"), strict=False)
    except (ValueError, RecursionError):
        return
    yield from _stories(parsed, _DEEPEST)


def _stories(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth and isinstance(value, list):
        for item in value[:200]:
            yield from _stories(item, depth - 1)
    elif depth and isinstance(value, dict):
        kinds = value.get("@type")
        named = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(k, str) and (k in _STORY or k.lower().endswith(_MORE_STORY)) for k in named):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            yield from _stories(value.get(key), depth - 1)


def story_findings(story: dict[str, Any], source: str = "JSON-LD") -> Iterator[Finding]:
    """Title, byline, date, outlet, address and language of one JSON-LD story."""
    pairs = (
        ("title", "headline"),
        ("byline", "author"),
        ("byline", "creator"),
        ("date", "datePublished"),
        ("date", "dateCreated"),
        ("outlet", "publisher"),
        ("outlet", "isPartOf"),
        ("url", "url"),
        ("language", "inLanguage"),
    )
    for name, key in pairs:
        value = words_in(story.get(key))
        if value:
            yield Finding(name, value, f"{source} {key}")


def words_in(value: Any) -> str:
    """The words of a JSON-LD value: text, an object with a name, or a list of them."""
    if isinstance(value, str):
        return "" if value.startswith(("http://", "https://")) and " " in value else value.strip()
    if isinstance(value, dict):
        return words_in(value.get("name") or value.get("@value"))
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, (words_in(v) for v in value[:20] if not isinstance(v, list)))))
    return ""


def _from_json(tree: HtmlElement) -> list[Finding]:
    out: list[Finding] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            for story in json_stories(script.text or ""):
                out.extend(f for f in story_findings(story) if not (f.field == "byline" and "//" in f.value))
    return out


def _from_meta(tree: HtmlElement) -> list[Finding]:
    given: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        value = (meta.get("content") or "").strip()
        if key and value and key not in given:
            given[key] = value
    out = []
    for field, keys in _META:
        out += [
            Finding(field, given[key], f"page metadata {key}")
            for key in keys
            if key in given and not (field == "byline" and "//" in given[key])
        ]
    return out


def _from_elements(tree: HtmlElement, headlines: Sequence[str]) -> list[Finding]:
    """What the elements of the page itself say, besides its metadata."""
    out = _titles(tree, headlines)
    out += [Finding("byline", words, "page byline") for words in _marked(tree, ("author",), ("byline", "author"))[:1]]
    for time in tree.iter("time"):
        value = time.get("datetime") or "".join(map(str, time.itertext()))
        out.append(Finding("date", value, "page time"))
        break
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and link.get("href"):
            out.append(Finding("url", str(link.get("href")), "canonical link"))
    if tree.get("lang"):
        out.append(Finding("language", str(tree.get("lang")), "page language"))
    return out


def _titles(tree: HtmlElement, headlines: Sequence[str]) -> list[Finding]:
    """Title and outlet from ``<title>`` and ``<h1>``."""
    title = " ".join((tree.findtext(".//title") or "").split())
    heads = [" ".join("".join(map(str, h.itertext())).split()) for h in tree.iter("h1")]
    heads = [h for h in dict.fromkeys(heads) if h]
    matching = [h for h in heads if title and h.casefold() in title.casefold() and len(h) > 8]
    out: list[Finding] = []
    if matching or len(heads) == 1:
        out.append(Finding("title", (matching or heads)[0], "page heading"))
    elif title:
        out.append(Finding("title", short_title(title), "page title"))
    site = site_in_title(title, (*heads, *headlines))
    return [*out, Finding("outlet", site, "page title")] if site else out


def site_in_title(title: str, heads: Sequence[str]) -> str:
    """The site's name behind the last bar or dash of a page's title that begins with one of its headlines, or nothing.

    A name has one to six words, the first with a capital or figure, and ends no sentence.
    """
    if not any(len(head) > _LEAST_HEAD and title.casefold().startswith(head.casefold()) for head in heads):
        return ""
    longest = max((head for head in heads if title.casefold().startswith(head.casefold())), key=len)
    rest = re.match(r"\s*[|–—·»-]\s+(?P<tail>.*)$", title[len(longest) :])
    name = re.split(r"\s+[|–—·»-]\s+", rest["tail"])[-1].strip() if rest else ""
    named = 0 < len(name.split()) <= _MOST_NAME and (name[0].isupper() or name[0].isdigit()) and name[-1] not in ".?!"
    return name if named else ""


def _marked(tree: HtmlElement, relations: tuple[str, ...], classes: tuple[str, ...]) -> list[str]:
    """The short words of elements that ``rel``, ``itemprop`` or their class mark."""
    out = []
    for element in _NAMED(tree):
        names = (element.get("class") or "").lower().replace("_", "-").replace("-", " ").split()
        marked = (element.get("rel") or "") in relations or (element.get("itemprop") or "") in relations
        if marked or any(c in names for c in classes):
            words = " ".join(" ".join(map(str, element.itertext())).split())
            if 3 < len(words) < 160:
                out.append(words)
    return out


def short_title(title: str) -> str:
    """A page's title without the name of its site: the longest part between bars, if it is much of the whole."""
    parts = [p.strip() for p in re.split(r"\s+[|–—·»:-]\s+|\s*\|\s*", title) if p.strip()]
    longest = max(parts, key=len, default=title)
    return longest if len(longest.split()) >= 3 or len(parts) == 1 else title


def story_bodies(tree: HtmlElement) -> list[str]:
    """The texts that the page's own JSON-LD gives as the body of its story."""
    found = [
        story.get("articleBody")
        for script in tree.iter("script")
        if "ld+json" in (script.get("type") or "")
        for story in json_stories(script.text or "")
    ]
    return [body for body in found if isinstance(body, str) and len(body) > _LEAST_BODY]
