"""Layouts with odd elements, odd names or odd order; each gives the body of a page.

A layout gives its truth too where that is more or less than the story's paragraphs.
"""

from html import escape

from page_parts import comments, headed, layout, links, p, sidebar, woven


@layout
def sections_of_one(s):
    parts = "".join(
        f'<section class="s-block"><div class="inner"><p>{escape(t)}</p></div></section>' for t in s.paragraphs
    )
    return f'<div class="l-grid">{headed(s)}{parts}</div>{sidebar(s)}'


@layout
def spans_and_own_elements(s):
    parts = "".join(
        f'<elm-paragraph><span class="t">{escape(t)}</span></elm-paragraph><div class="gap"></div>'
        for t in s.paragraphs
    )
    return f"<elm-page><elm-story>{headed(s)}{parts}</elm-story></elm-page>{sidebar(s)}"


@layout
def unlucky_names(s):
    return f'<div class="with-sidebar-right has-comments"><div class="article-share-wrapper">{headed(s)}<div class="text-social">{p(s.paragraphs)}</div></div></div>{sidebar(s)}'


@layout
def bare_body(s):
    return f"<h1>{escape(s.title)}</h1>{'<br>'.join(f'{escape(t)}<br>' for t in s.paragraphs)}"


@layout
def preformatted(s):
    return f"<h2>{escape(s.title)}</h2><pre>{escape(chr(10) + chr(10).join(t + chr(10) for t in s.paragraphs))}</pre>"


@layout
def live_list(s):
    items = "".join(
        f'<li class="update"><time>{n + 9}:15</time><div class="update-body"><p>{escape(t)}</p></div></li>'
        for n, t in enumerate(s.paragraphs)
    )
    return f'<div class="live-blog">{headed(s)}<ul class="updates">{items}</ul></div>{sidebar(s)}'


@layout
def author_and_tags_below(s):
    after = (
        f'<div class="author-box"><img><p>{s.byline} has written about the harbour, the tides and the islands for the Elm '
        'Courier since 2019, and lives with two dogs near the lighthouse.</p></div><div class="tags">Tags: '
        f'<a href="/t/1">Harbour</a>, <a href="/t/2">Council</a>, <a href="/t/3">Repairs</a></div>'
    )
    return f'<article>{headed(s)}<div class="body">{p(s.paragraphs)}{after}</div></article>{sidebar(s)}'


@layout
def share_bars(s):
    bar = '<ul class="share-tools"><li><a href="#f">Facebook</a></li><li><a href="#x">X</a></li><li><a href="#m">Email</a></li></ul>'
    return f'<div id="content">{headed(s)}{bar}{p(s.paragraphs)}{bar}<p>Share this article with your friends</p></div>{sidebar(s)}'


@layout
def quotation_blocks(s):
    parts = "".join(
        f"<blockquote><p>{escape(t)}</p></blockquote>" if n % 3 == 2 else f"<p>{escape(t)}</p>"
        for n, t in enumerate(s.paragraphs)
    )
    return f'<div class="post-content">{headed(s)}{parts}</div>{comments(s)}'


@layout
def embedded_posts(s):
    box = '<blockquote class="twitter-tweet"><p>The bell! The bell!</p>— Gull (@gull) <a href="https://t.example/1">March 12, 2031</a></blockquote><script src="w.js"></script>'
    return f"<article>{headed(s)}{woven(s, [box])}</article>", None


@layout
def lead_outside(s):
    return f'<article><header>{headed(s)}<p class="standfirst">{escape(s.paragraphs[0])}</p></header><div class="hero"><img></div><div class="article-body">{p(s.paragraphs[1:])}</div></article>{sidebar(s)}'


@layout
def split_by_gallery(s):
    shots = "".join(
        f'<li><img src="{n}.jpg"><span class="caption">{escape(c)}</span></li>' for n, c in enumerate(s.captions)
    )
    gallery = f'<div class="gallery"><ul>{shots}</ul></div>'
    return f'<div class="story"><div class="part">{headed(s)}{p(s.paragraphs[:4])}</div>{gallery}<div class="part">{p(s.paragraphs[4:])}</div></div>{sidebar(s)}'


@layout
def many_links_within(s):
    parts = "".join(
        f'<p><a href="/a">{escape(" ".join(t.split()[:6]))}</a> {escape(" ".join(t.split()[6:]))}</p>'
        for t in s.paragraphs
    )
    return f'<div class="article">{headed(s)}{parts}</div>{sidebar(s)}'


@layout
def read_on_hidden(s):
    return f'<div class="article-text">{headed(s)}{p(s.paragraphs[:2])}<div class="collapsed" style="max-height:0">{p(s.paragraphs[2:])}</div><button>Read on</button></div>{sidebar(s)}'


@layout
def table_of_figures(s):
    rows = "".join(f"<tr><td>Pier {n}</td><td>{n * 7} boats</td></tr>" for n in range(1, 6))
    truth = [*s.paragraphs[:5], *(f"Pier {n} {n * 7} boats" for n in range(1, 6)), *s.paragraphs[5:]]
    return (
        f"<article>{headed(s)}{p(s.paragraphs[:5])}<table>{rows}</table>{p(s.paragraphs[5:])}</article>{sidebar(s)}",
        truth,
    )


@layout
def short_paragraphs(s):
    told = [t for x in s.paragraphs for t in x.split(". ")]
    told = [t if t.endswith((".", "said.")) else t + "." for t in told]
    return f'<div class="b"><div class="c">{headed(s)}{p(told)}</div></div>{sidebar(s)}', told


@layout
def correction_below(s):
    note = "Correction: An earlier version of this article gave the wrong day of the meeting."
    return f"<article>{headed(s)}{p(s.paragraphs)}<p><em>{note}</em></p></article>{sidebar(s)}", [*s.paragraphs, note]


@layout
def footer_inside(s):
    return f"<article>{headed(s)}{p(s.paragraphs)}<footer><p>Read the Elm Courier on paper, too, from only nine crowns a month, with the large crossword.</p>{links(s.teasers[:4], 'p')}</footer></article>"


@layout
def reader_output(s):
    return f'<div id="readability-page-1" class="page"><div>{p(s.paragraphs)}</div></div>'


@layout
def related_list_at_end(s):
    return f'<div class="entry-content">{headed(s)}{p(s.paragraphs)}<h3>Related stories</h3><ul>{links(s.teasers[:5])}</ul></div>{comments(s)}'
