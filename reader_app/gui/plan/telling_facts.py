"""Title, byline, date and outlet of a telling, as text, and as a reader has put them right; no Qt."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from reader_app.article.model import Article
from reader_app.intake.text.dates import parse_date

READER = "reader"  # the provenance of what a reader has put right


def values_of(article: Article) -> dict[str, str]:
    """The four fields as text; the date as ISO 8601."""
    date = article.date.isoformat() if article.date else ""
    return {"title": article.title, "byline": article.byline, "date": date, "outlet": article.outlet}


def corrected(article: Article, fields: Mapping[str, str]) -> Article:
    """``article`` with fields put right by a reader, who is named as their source; an empty one is not known."""
    kept = tuple(pair for pair in article.origin.provenance if pair[0] not in fields)
    mine = tuple((name, READER) for name in fields if fields[name])
    date: dt.date | None = article.date
    if "date" in fields:
        date = parse_date(fields["date"]) if fields["date"] else None
    return replace(
        article,
        title=fields.get("title", article.title),
        byline=fields.get("byline", article.byline),
        date=date,
        outlet=fields.get("outlet", article.outlet),
        origin=replace(article.origin, provenance=(*kept, *mine)),
    )


def fields_put_right(article: Article) -> dict[str, str]:
    """The fields that a reader has put right, by name."""
    values = values_of(article)
    return {name: values[name] for name, source in article.origin.provenance if source == READER and name in values}
