"""Coverage-guided fuzzing of one reader, seeded with the tests' files: each input ends in an article or a listed error.

    make fuzz FORMAT=rtf SECONDS=600                      all formats with FORMAT=all, SECONDS each
    python tests/fuzz/readers.py rtf 600 build/fuzz       the same; what was found lies in the folder

Atheris (Apache-2.0) drives; our readers and the pure Python ones they stand on are instrumented.  Of packed formats
the members are mutated, not the packing.  An input is a finding where it raises anything but a ReadError, takes more
than ``SLOW`` seconds of CPU, or gives an article that no file can hold, whose spans leave their text, that does not
come through the pipe as it was, or that is another one the next time.  One finding is kept for each place that raised
and each claim that failed.  The status is 1 where there is one.
"""

import argparse
import io
import json
import random
import re
import subprocess
import sys
import time
import traceback
import zipfile
import zlib
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SLOW, LONGEST = 5.0, 60_000
AGAIN = 8  # one input in so many is read a second time
INSTRUMENTED = ["reader_app.intake", "reader_app.article", "markdown_it", "email", "plistlib", "chardet"]
PACKED = ("docx", "odt", "epub")


def seeds():
    """The tests' files by their endings: a list of bytes each."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "intake")]
    import test_documents
    import test_hostile
    import test_messages

    found = {name.rpartition(".")[2]: [data] for name, data in test_hostile.WHOLE.items()}
    for name, data, *_ in test_documents.EVERYTHING:
        found[name.rpartition(".")[2]].append(data)
    for kind, data in test_messages.WITH_FRAMES.items():
        found[kind].append(data)
    found["docx"].append(test_documents.docx(test_documents.DOCX, footnotes=test_documents.NOTES))
    found["odt"].append(test_documents.odt(test_documents.FORM, **{"styles.xml": test_documents.HEADS}))
    found["rtf"] += [b"{\\rtf1 " + case[1] + b"}" for case in test_messages.ASIDE_IN_RTF]
    found["rtf"] += test_messages.HOSTILE_RTF[2:5]
    found["json"] += [json.dumps(story).encode() for story in test_messages.STORIES.values()]
    found["txt"] += [
        row.encode("utf-8") for row in (ROOT / "tests/intake/languages.txt").read_text("utf-8").split("\n")
    ]
    return found


def one_input(ending, folder):
    """The function that reads one input and keeps what is found."""
    from reader_app.article.errors import ReadError
    from reader_app.intake.read import article_from_bytes

    def run(data):
        begun = time.process_time()
        try:
            article = article_from_bytes(data, f"fuzz.{ending}")
            for claim in failed_claims(article):
                keep(f"claim-{claim}", data, claim)
            if zlib.crc32(data) % AGAIN == 0 and article_from_bytes(data, f"fuzz.{ending}") != article:
                keep("claim-another-article", data, "the second reading differs")
        except (ReadError, RecursionError):  # the second becomes FileTooDeep in the bound process
            pass
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            place = traceback.extract_tb(error.__traceback__)[-1]
            keep(f"{type(error).__name__}-{Path(place.filename).stem}-{place.lineno}", data, traceback.format_exc())
        spent = time.process_time() - begun
        if spent > SLOW:
            keep("slow", data, f"{spent:.1f} s")

    def keep(what, data, why):
        target = folder / f"{ending}-{what}"
        if not target.exists():
            target.write_bytes(data)
            print(f"FOUND {target.name}\n{why}", flush=True)

    return run


def failed_claims(article):
    """What is not true of an article and has to be, by name."""
    from reader_app.intake.isolation import requests, wire

    words = [article.text, article.title, article.byline, article.outlet, *(n.detail for n in article.notices)]
    try:
        "".join(words).encode("utf-8")
    except UnicodeEncodeError:
        yield "lone-surrogate"
    if "\r" in article.text or article.text.startswith("\ufeff"):
        yield "line-ends"
    size = len(article.text)
    if any(x.span.end > y.span.start for x, y in pairwise(article.blocks)):
        yield "blocks-overlap"
    if any(not 0 <= s.start <= s.end <= size for s in [*(b.span for b in article.blocks), *notice_spans(article)]):
        yield "span-outside"
    if any(not article.words_of(block).strip() for block in article.blocks):
        yield "empty-block"
    stream = io.BytesIO()
    wire.send(stream, *wire.answer_out(article))
    stream.seek(0)
    if wire.answer_in(wire.Frames(stream), requests.READ, lambda _done, _whole: None) != article:
        yield "pipe"


def notice_spans(article):
    """The places that notices point to."""
    return [n.span for n in article.notices if n.span]


def in_members(data, longest, seed):
    """A packed file with one member changed and everything packed again (a custom mutator for atheris)."""
    chance = random.Random(seed)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    except Exception:  # noqa: BLE001 - bytes that are no archive any more are changed as they are
        return changed(data, chance)[:longest]
    name = chance.choice(list(members) or ["word/document.xml"])
    members[name] = changed(members.get(name, b""), chance)[: longest // 2]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return out.getvalue()[:longest]


def changed(data, chance):
    """``data`` with one to four small changes; libFuzzer's own are out of reach of a custom mutator in atheris 3.0."""
    out = bytearray(data or b"<a/>")
    for _ in range(chance.randint(1, 4)):
        at, end = sorted(chance.randrange(len(out) + 1) for _ in range(2))
        end = min(end, at + chance.choice((1, 2, 8, 60, 2_000)))
        way = chance.randrange(6)
        if way == 0 and at < len(out):
            out[at] ^= 1 << chance.randrange(8)
        elif way == 1:
            del out[at:end]
        elif way == 2:
            out[at:at] = out[at:end] * chance.choice((1, 2, 100))
        elif way == 3:
            out[at:at] = chance.choice((b"<", b">", b"&", b'"', b"</", b"]]>", b"\0", b"\xff", b"&#x110000;", b"-1"))
        elif way == 4:
            tags = re.findall(rb"<[^<>]*>", bytes(out)) or [b"<x>"]
            out[at:at] = chance.choice(tags)
        else:
            out[at:end] = chance.randbytes(end - at)
        out = out or bytearray(b"<")
    return bytes(out)


def fuzz(ending, seconds, folder):
    """Run until the time is over; the process ends with it."""
    import atheris

    with atheris.instrument_imports(include=INSTRUMENTED):
        corpus = seeds()[ending]
        run = one_input(ending, folder)
        run(corpus[0])
    start = folder / f"corpus-{ending}"
    start.mkdir(exist_ok=True)
    for number, data in enumerate(corpus):
        (start / f"seed-{number}").write_bytes(data)
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST}",
        "-timeout=60",
        "-report_slow_units=60",
        "-rss_limit_mb=3000",
    ]
    more = {"custom_mutator": in_members} if ending in PACKED else {}
    atheris.Setup(
        [sys.argv[0], *options, "-print_final_stats=1", f"-artifact_prefix={folder}/{ending}-died-", str(start)],
        run,
        **more,
    )
    atheris.Fuzz()


def main():
    """Fuzz one format, or all in turn, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("format", help="a file ending, or: all")
    parser.add_argument("seconds", type=int)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "build" / "fuzz")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.inside:
        fuzz(options.format, options.seconds, options.folder)
        return 0
    known = list(seeds())
    if options.format not in (*known, "all"):
        parser.error(f"the formats are {', '.join(known)}, all")
    bad = 0
    for ending in known if options.format == "all" else [options.format]:
        command = [sys.executable, __file__, ending, str(options.seconds), str(options.folder), "--inside"]
        bad |= subprocess.run(command, cwd=ROOT, check=False).returncode != 0
        found = sorted(p.name for p in options.folder.glob(f"{ending}-*"))
        print(f"{ending}: {', '.join(found) or 'nothing found'}", flush=True)
        bad |= bool(found)
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
