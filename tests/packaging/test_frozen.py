"""The built program on every format and command: it says exactly what the checkout says.

Run on a build by naming its program, as ``make testdeb`` does: ``READER_APP_BUILT=dist/reader-app/reader-app``;
without one there is nothing to test.
"""

import json
import os
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest
from made_files import docx, epub, odt, paragraph

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
BUILT = os.environ.get("READER_APP_BUILT", "")

pytestmark = pytest.mark.skipif(not BUILT, reason="no built program is named")

TITLE = "Ferry turns back with the band on board"
BODY = [
    "The evening ferry turned back on Saturday with a brass band on board, its captain, Ines Moravec, said.",
    "“We heard the tuba before we saw the fog,” Moravec told passengers, who had paid for a quiet crossing.",
    "Two hundred people waited at the quay in Osterholm until the fog had gone, and the band played on.",
]
HTML = (
    f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>"
    f"{''.join(f'<p>{p}</p>' for p in BODY)}</article></body></html>"
)
MAIL = (
    "From: a@example.org\nTo: b@example.org\nDate: Sat, 12 Mar 2031 10:00:00 +0000\n"
    f"Subject: {TITLE}\nMIME-Version: 1.0\n"
)
RTF = "\\par ".join([TITLE, *BODY]).replace("“", "\\ldblquote ").replace("”", "\\rdblquote ")
PAGE = {"WebResourceData": HTML.encode(), "WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-8"}
PAGES = '\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html; charset=utf-8\n\n'
ARTICLES = {
    "a.txt": "\n\n".join([TITLE, *BODY]).encode(),
    "a.md": "\n\n".join([f"# {TITLE}", *BODY]).encode(),
    "a.html": HTML.encode(),
    "a.docx": docx("".join(paragraph(words) for words in [TITLE, *BODY])),
    "a.odt": odt("".join(f"<text:p>{words}</text:p>" for words in [TITLE, *BODY])),
    "a.epub": epub("".join(f"<p>{words}</p>" for words in [TITLE, *BODY])),
    "a.rtf": f"{{\\rtf1\\ansi {RTF}}}".encode(),
    "a.eml": (MAIL + "Content-Type: text/plain; charset=utf-8\n\n" + "\n\n".join(BODY)).encode(),
    "a.mhtml": (MAIL.rstrip() + PAGES + HTML + "\n--x--\n").encode(),
    "a.webarchive": plistlib.dumps({"WebMainResource": PAGE}, fmt=plistlib.FMT_BINARY),
    "a.json": json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n\n".join(BODY)}).encode(),
}


def ran(program, *arguments, cwd, given=b""):
    """What ``program`` gives: its status, its output, its complaint."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(cwd), "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    command = [*program, *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, env=environment, input=given, capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr.decode()


def built(*arguments, **options):
    return ran([Path(BUILT).resolve()], *arguments, **options)


def checkout(*arguments, **options):
    return ran([sys.executable, "-m", "reader_app"], *arguments, **options)


@pytest.fixture
def folder(tmp_path):
    for name, data in ARTICLES.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


@pytest.mark.parametrize("name", ARTICLES)
def test_every_format_is_read_as_in_the_checkout(folder, name):
    told = built("compare", name, SAMPLES / "swing-bridge-b.html", "--json", cwd=folder)
    assert told[2] == ""
    assert told == checkout("compare", name, SAMPLES / "swing-bridge-b.html", "--json", cwd=folder)
    assert "Ines Moravec" in told[1].decode()


def test_a_pdf_is_read_as_in_the_checkout(folder):
    assert built("export", "a.txt", SAMPLES / "swing-bridge-b.html", "-o", "a.pdf", cwd=folder)[0] == 1
    told = built("compare", "a.pdf", "a.txt", "--json", cwd=folder)
    assert (told[0], told[2]) == (1, "")
    assert told == checkout("compare", "a.pdf", "a.txt", "--json", cwd=folder)


def test_the_language_model_is_found(folder):
    _status, told, _ = built("compare", *SAMPLES.iterdir(), cwd=folder)
    assert b"People named" in told
    assert b"without a language model" not in told


@pytest.mark.parametrize("ending", ["pdf", "html", "docx", "json", "csv"])
def test_every_report_is_that_of_the_checkout(folder, ending):
    pair = sorted(SAMPLES.iterdir())
    ours, theirs = folder / f"ours.{ending}", folder / f"theirs.{ending}"
    export = ("export", *pair, "--date", "2031-03-12", "-o")
    (status, _, told), (same_status, _, same_told) = (
        built(*export, ours, cwd=folder),
        checkout(*export, theirs, cwd=folder),
    )
    assert (status, told.replace(str(ours), str(theirs))) == (same_status, same_told)
    assert same_status == 1
    assert f"Written: {theirs}\n" in same_told
    assert ours.read_bytes() == theirs.read_bytes()


def test_standard_input_is_read(folder):
    told = built("compare", "a.txt", "-", cwd=folder, given=ARTICLES["a.txt"])
    assert told[::2] == (0, "")


def test_many_pairs_are_compared(folder):
    pairs = "".join(json.dumps({"a": " ".join(BODY), "b": words}) + "\n" for words in BODY)
    (folder / "pairs.jsonl").write_text(pairs)
    status, _, complaint = built("batch", "pairs.jsonl", "-o", "parts", "--workers", "2", cwd=folder)
    assert status == 0, complaint
    assert len([path for path in (folder / "parts").rglob("*.parquet") if path.stat().st_size > 100]) > 4


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["completion", "bash"], ["compare", "none", "none"]])
def test_it_talks_as_the_checkout_does(folder, arguments):
    assert built(*arguments, cwd=folder) == checkout(*arguments, cwd=folder)


def test_no_tool_of_the_developer_and_no_machine_is_inside():
    home = Path(BUILT).resolve().parent
    files = [path for path in home.rglob("*") if path.is_file()]
    assert len(files) > 300
    assert not [path for path in files if str(ROOT).encode() in path.read_bytes()]
    assert not [path for path in files if path.name.startswith(("pytest", "hypothesis", "direct_url"))]
