"""What pages are put together from: the frame of a site, and what stands around a story; no story itself."""

from html import escape

LAYOUTS = {}


def layout(make):
    """Enter a layout in the table."""
    LAYOUTS[make.__name__] = make
    return make


def p(texts, tag="p", attributes=""):
    """Each text in a tag."""
    return "".join(f"<{tag}{attributes}>{escape(t)}</{tag}>" for t in texts)


def links(texts, item="li"):
    """Teasers as links."""
    return "".join(f'<{item}><a href="/n/{n}">{escape(t)}</a></{item}>' for n, t in enumerate(texts))


def woven(story, between):
    """The paragraphs with something between every second two."""
    parts = []
    for number, text in enumerate(story.paragraphs):
        parts.append(f"<p>{escape(text)}</p>")
        if number % 2:
            parts.append(between[number // 2 % len(between)])
    return "".join(parts)


HEAD = '<h1 class="headline">{}</h1><div class="byline">By {} | March 12, 2031</div>'
NAV = (
    '<div class="top-nav"><ul>' + links("Home|News|Sport|Harbour|Weather|Tides|Letters|Shop".split("|")) + "</ul></div>"
)
FOOT = (
    '<div id="footer"><ul>' + links("About us|Imprint|Privacy policy|Terms of use|Jobs".split("|")) + "</ul>"
    "<p>© 2031 Elm Courier. All rights reserved. The Elm Courier is not responsible for external pages.</p></div>"
)


def page(story, body, head="", nav=NAV, foot=FOOT):
    """A whole page."""
    return (
        f'<!DOCTYPE html><html lang="{story.language}"><head><meta charset="utf-8"><title>{escape(story.title)} | Elm '
        f"Courier</title>{head}</head><body>{nav}{body}{foot}</body></html>"
    )


def headed(story):
    """Headline and byline."""
    return HEAD.format(escape(story.title), story.byline)


def sidebar(story):
    """A column of teasers."""
    return f'<div class="sidebar"><h3>Most read</h3><ul>{links(story.teasers)}</ul></div>'


def comments(story):
    """What readers wrote below."""
    said = "".join(
        f'<div class="comment"><b>gull{n}</b> 2 hours ago<p>{escape(t)}</p></div>' for n, t in enumerate(story.talk)
    )
    return f'<div id="comments"><h3>10 comments</h3>{said}</div>'
