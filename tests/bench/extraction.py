"""Our choice of a page's story held against other extractors, on invented pages and on any others, in one run.

    python tests/bench/extraction.py                     our pages (``pages``), every extractor
    python tests/bench/extraction.py --layouts           the same, a row a page where ours is not right
    python tests/bench/extraction.py --folder FOLDER     other pages: NAME.html with the story's text in NAME.txt

F1 is that of word 4-grams with their counts, averaged over pages, as in the public article extraction benchmark
(a headline is taken from all outputs alike); the CPU time is that of this process.  What is not installed is absent.
"""

import argparse
import importlib
import re
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
WORD = re.compile(r"[぀-ヿ一-鿿]|\w+")  # a sign of Chinese and Japanese is a word


def ours():
    """What we would compare: all blocks but furniture."""
    from reader_app.intake.read import article_from_bytes

    def run(source):
        article = article_from_bytes(source.encode(), "page.html")
        return "\n".join(article.words_of(b) for b in article.blocks if not b.furniture)

    return run


def trafilatura(**options):
    """As it comes, or with options."""
    extract = importlib.import_module("trafilatura").extract
    return lambda source: extract(source, include_comments=False, **options) or ""


def readability():
    """readability-lxml; the text of the page that it gives."""
    document, html = importlib.import_module("readability").Document, importlib.import_module("lxml.html")

    def run(source):
        tree = html.fromstring(document(source).summary())
        return "\n".join(tree.itertext())

    return run


def newspaper():
    """newspaper4k, given the page."""
    article = importlib.import_module("newspaper").Article

    def run(source):
        one = article("http://elm.example/a", fetch_images=False)
        one.download(input_html=source)
        one.parse()
        return one.text

    return run


EXTRACTORS = {
    "ours": ours,
    "trafilatura": trafilatura,
    "trafilatura, precision": lambda: trafilatura(favor_precision=True),
    "trafilatura, fast": lambda: trafilatura(fast=True),
    "readability-lxml": readability,
    "newspaper4k": newspaper,
}


def grams(text):
    """The 4-grams of words with their counts; shorter texts are one."""
    words = WORD.findall(text.casefold())
    return Counter(tuple(words[n : n + 4]) for n in range(max(1, len(words) - 3)))


def untitled(text, titles):
    """``text`` without lines that are the headline."""
    squeezed = {" ".join(title.split()).casefold() for title in titles}
    return "\n".join(line for line in text.split("\n") if " ".join(line.split()).casefold() not in squeezed)


def titles_of(source):
    """What a page itself calls its headline: its title, its first headings, its metadata."""
    html = importlib.import_module("lxml.html")
    tree = html.document_fromstring(source.encode(), parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    named = tree.xpath("//title|//h1") + tree.xpath("//h2")[:1]
    stated = tree.xpath("//meta[@property='og:title' or @name='twitter:title']/@content")
    whole = ["".join(element.itertext()) for element in named] + stated
    return [part for title in whole for part in (title, *re.split(r"\s*[|_–—-]\s+|_", title)[:1])]


def score(text, truth):
    """Precision, recall and F1 of one page."""
    found, wanted = grams(text), grams(truth)
    both = (found & wanted).total()
    if not text.strip():
        return 0.0, 0.0, 0.0
    precision, recall = both / found.total(), both / wanted.total()
    return precision, recall, 2 * precision * recall / (precision + recall) if both else 0.0


def pages_in(folder):
    """Pages with their truth from a folder."""
    for source in sorted(folder.glob("*.html")):
        text = source.with_suffix(".txt").read_text(encoding="utf-8")
        page = source.read_text(encoding="utf-8", errors="replace")
        yield source.name, page, titles_of(page), text


def measured(run, pages):
    """The scores of one extractor by page and its seconds; where it fails it scores 0."""
    found, begun = {}, time.process_time()
    for name, source, titles, truth in pages:
        try:
            text = run(source)
        except ImportError:  # a tokeniser of one language that is not installed: the page does not count
            continue
        except Exception as error:  # noqa: BLE001 - other people's code on odd pages
            print(f"  {name}: {type(error).__name__}: {error}", file=sys.stderr)
            text = ""
        found[name] = score(untitled(text, titles), untitled(truth, titles))
    return found, time.process_time() - begun


def main():
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--layouts", action="store_true")
    options = parser.parse_args()
    import pages

    sources = list(pages_in(options.folder) if options.folder else pages.samples())
    print(f"{len(sources)} pages\n\n| extractor | F1 | precision | recall | exact | ms a page |")
    print("| --- | --: | --: | --: | --: | --: |")
    for name, make in EXTRACTORS.items():
        try:
            run = make()
        except ImportError:
            print(f"| {name} | absent | | | | |")
            continue
        run(sources[0][1])
        found, seconds = measured(run, sources)
        precision, recall, f1 = (statistics.mean(column) for column in zip(*found.values(), strict=True))
        exact = statistics.mean(one[2] == 1 for one in found.values())
        pace = seconds * 1000 / len(sources)
        print(f"| {name} | {f1:.3f} | {precision:.3f} | {recall:.3f} | {exact:.2f} | {pace:.0f} |")
        if options.layouts:
            for page, one in sorted(found.items(), key=lambda kv: kv[1][2]):
                if one[2] < 0.97:
                    print(f"    {page:40s} P {one[0]:.2f} R {one[1]:.2f} F1 {one[2]:.2f}")


if __name__ == "__main__":
    main()
