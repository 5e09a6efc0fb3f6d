"""Layouts as most sites have them, and what stands amid the paragraphs; each gives the body of a page.

A layout gives its truth too where that is more or less than the story's paragraphs.
"""

import json
from html import escape

from page_parts import comments, headed, layout, links, p, sidebar, woven
from stories import Teller


@layout
def semantic(s):
    return f"<main><article>{headed(s)}{p(s.paragraphs)}</article></main><aside>{sidebar(s)}</aside>"


@layout
def divs_with_names(s):
    return f'<div class="main-column"><div class="story-body">{headed(s)}{p(s.paragraphs)}</div></div>{sidebar(s)}'


@layout
def old_tables(s):
    return (
        f"<table width=760><tr><td width=160 valign=top><font size=1>{links(s.teasers, 'div')}</font></td><td><font "
        f"face=Arial><b>{escape(s.title)}</b><br>by {s.byline}<p>{'<p>'.join(map(escape, s.paragraphs))}</font></td></tr></table>"
    )


@layout
def line_breaks(s):
    return f'<div id="article">{headed(s)}<div>{"<br><br>".join(map(escape, s.paragraphs))}</div></div>{sidebar(s)}'


@layout
def related_between(s):
    boxes = [f'<p><strong>Read more: </strong><a href="/r/{n}">{escape(t)}</a></p>' for n, t in enumerate(s.teasers)]
    return f'<article>{headed(s)}<div class="entry-content">{woven(s, boxes)}</div></article>'


@layout
def advertisements_between(s):
    boxes = [
        '<div class="ad-slot">Advertisement<div>Scroll to continue</div></div>',
        '<div id="div-gpt-ad-2">Advertising</div>',
    ]
    return f'<div class="article__content">{headed(s)}{woven(s, boxes)}</div>{sidebar(s)}'


@layout
def newsletter_between(s):
    box = (
        '<div class="newsletter-signup"><h4>Get the Courier in your inbox</h4><p>Sign up for our daily newsletter, and get '
        "the day's most important stories from the harbour, the islands and the hills every morning at seven.</p>"
        "<form><input name=email><button>Subscribe</button></form></div>"
    )
    return f'<article class="post"><header>{headed(s)}</header>{woven(s, [box])}</article>'


@layout
def comments_longer_than_story(s):
    return (
        f'<div class="post"><div class="entry">{headed(s)}{p(s.paragraphs[:3])}</div>{comments(s)}</div>',
        s.paragraphs[:3],
    )


@layout
def two_paragraphs(s):
    return f"<article>{headed(s)}{p(s.paragraphs[:2])}</article>{sidebar(s)}{comments(s)}", s.paragraphs[:2]


@layout
def subheads(s):
    parts, truth = [], []
    for number, text in enumerate(s.paragraphs):
        if number % 3 == 1:
            head = s.subheads[number // 3]
            parts.append(f"<h2>{escape(head)}</h2>")
            truth.append(head)
        parts.append(f"<p>{escape(text)}</p>")
        truth.append(text)
    return f"<article>{headed(s)}{''.join(parts)}</article>{sidebar(s)}", truth


@layout
def numbered_list(s):
    items = [t.split(". ")[0] + "." for t in s.paragraphs[2:8]]
    truth = [*s.paragraphs[:2], *items, *s.paragraphs[8:]]
    return (
        f"<article>{headed(s)}{p(s.paragraphs[:2])}<ol>{p(items, 'li')}</ol>{p(s.paragraphs[8:])}</article>{sidebar(s)}",
        truth,
    )


@layout
def interview(s):
    asked = [f"Mr {s.byline}, what do you say to this: {t.partition(': ')[2] or t}?" for t in s.teasers]
    parts = [
        f"<p><strong>{escape(q)}</strong></p><p>{escape(t)}</p>" for q, t in zip(asked, s.paragraphs, strict=False)
    ]
    truth = [x for pair in zip(asked, s.paragraphs, strict=False) for x in pair]
    return f'<div class="interview content">{headed(s)}{"".join(parts)}</div>{sidebar(s)}', truth


@layout
def figures(s):
    boxes = [f'<figure><img src="x.jpg"><figcaption>{escape(c)}</figcaption></figure>' for c in s.captions]
    return f"<article>{headed(s)}{woven(s, boxes)}</article>{sidebar(s)}"


@layout
def pull_quotes(s):
    boxes = [f'<aside class="pullquote"><p>{escape(t.split(". ")[0])}.</p></aside>' for t in s.paragraphs]
    return f'<div class="content-body">{headed(s)}{woven(s, boxes)}</div>'


@layout
def consent_first(s):
    wall = (
        '<div class="cookie-consent-modal" role="dialog"><h2>We value your privacy</h2><p>We and our 842 partners store and '
        "access information on a device, such as cookies, and process personal data, such as unique identifiers, for "
        "personalised advertising, measurement, audience research, and services development. With your permission, we and "
        "our partners may use precise location data, and identification through device scanning.</p><p>You may click to "
        "consent to our and our 842 partners' processing as described above, or click to refuse to consent, or to manage "
        "your preferences. Your preferences will apply to this website only, and can be changed at any time.</p></div>"
    )
    return f"{wall}<div class='page'><div class='text'>{headed(s)}{p(s.paragraphs)}</div></div>"


@layout
def long_teasers(s):
    cards = "".join(
        f'<div class="card"><h3><a href="/{n}">{escape(t)}</a></h3><p>{escape(x[:180])}</p></div>'
        for n, (t, x) in enumerate(zip(s.teasers, s.talk, strict=False))
    )
    return (
        f'<div class="wrap"><div class="col-8">{headed(s)}{p(s.paragraphs)}</div><div class="col-4">{cards}</div></div>'
    )


@layout
def second_article_below(s):
    other = Teller(s.title).story()
    return f'<article data-index="0">{headed(s)}{p(s.paragraphs)}</article><article data-index="1">{headed(other)}{p(other.paragraphs[:5])}</article>'


@layout
def only_structured_data(s):
    text = "\n\n".join(s.paragraphs)
    data = json.dumps({"@type": "NewsArticle", "headline": s.title, "articleBody": text})
    return f'<script type="application/ld+json">{data}</script>{headed(s)}<div class="lead">{p(s.paragraphs[:1])}</div><div class="paywall">Subscribe to read on</div>{sidebar(s)}'


@layout
def microdata(s):
    return f'<div itemscope itemtype="http://schema.org/NewsArticle">{headed(s)}<div itemprop="articleBody">{p(s.paragraphs, "div")}</div></div>{sidebar(s)}'


@layout
def hashed_names(s):
    parts = "".join(
        f'<div class="css-{n}x9k"><p class="css-at9mc1 evys1bk0">{escape(t)}</p></div>'
        for n, t in enumerate(s.paragraphs)
    )
    return f'<div class="css-1aor85t"><section class="css-a{len(s.title)}">{headed(s)}{parts}</section></div><div class="css-zz1">{links(s.teasers, "div")}</div>'
