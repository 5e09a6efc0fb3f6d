"""Our comparison held against other engines: CPU time, peak memory and marked words, in one run, in turns.

    python tests/bench/peers.py                              1k and 10k words of every kind
    python tests/bench/peers.py --words 1000,100000,1000000 --kinds rewritten --engines ours,difflib
    python tests/bench/peers.py --rounds 5 --limit 20

Every measurement is a process of its own with ``--limit`` seconds of CPU; the figure is user time less what reading
the inputs and loading the engine took.  Command-line peers are whole processes, and so is ``ours-process``, to which
their ratios are; the memory of a process is all of it, that of an engine what it needed more.  An engine
that is not installed is named as absent.  "marked" counts the words an engine calls changed, on both sides, once the
clock has stopped.
"""

import argparse
import importlib
import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import inputs

ROOT = Path(__file__).resolve().parents[2]
WORD = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")


def article_of(text):
    """An article of paragraphs."""
    from reader_app.article.model import Article, Block
    from reader_app.article.span import Span

    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(Span(at, at + len(part))))
        at += len(part) + 2
    return Article(text, tuple(blocks))


def ours():
    """Paragraphs aligned and every row's wording compared."""
    from reader_app.alignment.articles import align_articles
    from reader_app.alignment.model import EditKind

    def run(a, b):
        one, other = article_of(a), article_of(b)
        rows = align_articles(one, other).rows

        def marked():
            edits = [edit for row in rows for edit in row.edits if edit.kind is not EditKind.SAME]
            return sum(len(WORD.findall(edit.a.of(a))) + len(WORD.findall(edit.b.of(b))) for edit in edits)

        return marked

    return run


def letters_of(a, b):
    """Two lists of words as two strings of one character a word."""
    numbers = {}
    for word in a + b:
        numbers.setdefault(word, len(numbers) + 1)
    signs = {word: chr(number if number < 0xD800 else number + 0x800) for word, number in numbers.items()}
    return "".join(map(signs.get, a)), "".join(map(signs.get, b))


def diff_match_patch():
    """Word mode, without its clock."""
    engine = importlib.import_module("diff_match_patch").diff_match_patch()
    engine.Diff_Timeout = 0

    def run(a, b):
        pieces = engine.diff_main(*letters_of(WORD.findall(a), WORD.findall(b)), False)
        return lambda: sum(len(words) for kind, words in pieces if kind)

    return run


def fast_diff_match_patch():
    """The same in C++."""
    engine = importlib.import_module("fast_diff_match_patch")

    def run(a, b):
        words = letters_of(WORD.findall(a), WORD.findall(b))
        pieces = engine.diff(*words, timelimit=0, checklines=False, cleanup="No", counts_only=True)
        return lambda: sum(count for kind, count in pieces if kind != "=")

    return run


def opcodes(codes):
    """Counts the words that opcodes mark."""
    return lambda: sum(code[2] - code[1] + code[4] - code[3] for code in codes if code[0] != "equal")


def difflib():
    """The standard library's matcher on words."""
    matcher = importlib.import_module("difflib").SequenceMatcher
    return lambda a, b: opcodes(matcher(None, WORD.findall(a), WORD.findall(b), autojunk=False).get_opcodes())


def patiencediff():
    """Patience on words, compiled."""
    matcher = importlib.import_module("patiencediff").PatienceSequenceMatcher
    return lambda a, b: opcodes(matcher(None, WORD.findall(a), WORD.findall(b)).get_opcodes())


def rapidfuzz():
    """Longest common subsequence of words, exact."""
    sequence = importlib.import_module("rapidfuzz.distance").LCSseq

    def run(a, b):
        codes = sequence.opcodes(*letters_of(WORD.findall(a), WORD.findall(b)))
        return opcodes([(c.tag, c.src_start, c.src_end, c.dest_start, c.dest_end) for c in codes])

    return run


ENGINES = {
    "ours": ours,
    "diff-match-patch": diff_match_patch,
    "fast-diff-match-patch": fast_diff_match_patch,
    "difflib": difflib,
    "rapidfuzz": rapidfuzz,
    "patiencediff": patiencediff,
}
WHOLE = """import sys
sys.path[:0] = sys.argv[1:3]
import peers
print(peers.ours()(*(open(file).read() for file in sys.argv[3:]))())"""
COMMANDS = {
    "ours-process": [sys.executable, "-c", WHOLE, str(Path(__file__).parent), str(ROOT)],
    "git --word-diff": ["git", "diff", "--no-index", "--word-diff"],
    "wdiff": ["wdiff"],
    "dwdiff": ["dwdiff"],
}
WARMING = (("rewritten", 300), ("edits-10%", 5_000))  # between them they load what an engine loads on demand
MARKED = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.DOTALL)


def used(who=resource.RUSAGE_SELF):
    """User CPU seconds and peak MB so far."""
    usage = resource.getrusage(who)
    return usage.ru_utime, usage.ru_maxrss / 1024


def inside(name, files, limit, answer):
    """The measuring process of an engine in Python: writes what it found to ``answer``."""
    sys.path.insert(0, str(ROOT))
    a, b = (Path(file).read_text(encoding="utf-8") for file in files)
    run = ENGINES[name]()
    for kind, words in WARMING:
        run(*inputs.pair(kind, words))
    start, before = used()
    resource.setrlimit(resource.RLIMIT_CPU, (int(start + limit + 1), int(start + limit + 2)))
    marked = run(a, b)
    end, peak = used()
    Path(answer).write_text(json.dumps([end - start, peak - before, marked()]), encoding="utf-8")


def whole_process(name, command, limit, output):
    """Seconds, MB and marked words of a command from its start to its end, or a word why not."""
    cap = lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit + 1, limit + 2))  # noqa: E731
    with output.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL, preexec_fn=cap)  # noqa: PLW1509
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:
        return f"> {limit} s"
    told = output.read_text(encoding="utf-8")
    marked = (
        int(told)
        if name == "ours-process"
        else sum(len(WORD.findall(one or other)) for one, other in MARKED.findall(told))
    )
    return usage.ru_utime, usage.ru_maxrss / 1024, marked


def measured(name, files, limit, home):
    """Seconds, MB and marked words of one run, or a word why not."""
    answer = Path(home) / "answer.json"
    answer.unlink(missing_ok=True)
    if name in COMMANDS:
        command = [*COMMANDS[name], *files]
        if shutil.which(command[0]) is None:
            return "absent"
        return whole_process(name, command, limit, Path(home) / "output")
    command = [sys.executable, __file__, "--inside", name, str(answer), str(limit), *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.exists():
        return tuple(json.loads(answer.read_text(encoding="utf-8")))
    if "ModuleNotFoundError" in done.stderr:
        return "absent"
    return done.stderr.strip().splitlines()[-1][:40] if done.stderr.strip() else f"> {limit} s"


def table(kind, count, options):
    """Measure all engines on one input, in turns, and print their rows."""
    with tempfile.TemporaryDirectory() as home:
        files = [str(Path(home) / name) for name in ("a.txt", "b.txt")]
        for file, text in zip(files, inputs.pair(kind, count), strict=True):
            Path(file).write_text(text, encoding="utf-8")
        found, out = {name: [] for name in options.engines}, {}
        for _ in range(options.rounds):
            for name in [name for name in options.engines if name not in out]:
                result = measured(name, files, options.limit, home)
                if isinstance(result, str):
                    out[name] = result
                else:
                    found[name].append(result)
    print(f"\n{kind}, {count} words")
    print(f"  {'engine':24s}{'user ms':>10s}{'x ours':>9s}{'MB':>8s}{'marked':>10s}")
    for name in options.engines:
        reference = "ours-process" if name in COMMANDS else "ours"
        if name in out or not found[name]:
            print(f"  {name:24s}{out.get(name, '-'):>10s}")
            continue
        seconds = statistics.median(result[0] for result in found[name])
        ratios = [
            one[0] / other[0] for one, other in zip(found[name], found.get(reference, []), strict=False) if other[0]
        ]
        ratio = f"{statistics.median(ratios):.2f}" if ratios and seconds else "-"
        memory = f"{statistics.median(result[1] for result in found[name]):.0f}"
        marked = found[name][0][2]
        print(f"  {name:24s}{seconds * 1000:10.1f}{ratio:>9s}{memory:>8s}{marked:>10}", flush=True)


def main():
    """Read the options and print one table an input."""
    if sys.argv[1:2] == ["--inside"]:
        name, answer, limit, *files = sys.argv[2:]
        inside(name, files, int(limit), answer)
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    split = lambda text: [part for part in text.split(",") if part]  # noqa: E731
    parser.add_argument("--words", type=split, default=["1000", "10000"])
    parser.add_argument("--kinds", type=split, default=list(inputs.KINDS))
    parser.add_argument("--engines", type=split, default=[*ENGINES, *COMMANDS])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limit", type=int, default=20, help="seconds of CPU for one measurement")
    options = parser.parse_args()
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    for count in map(int, options.words):
        for kind in options.kinds:
            table(kind, count, options)


if __name__ == "__main__":
    main()
