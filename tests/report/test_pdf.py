"""The PDF, read back by other programs."""

import dataclasses
import datetime as dt
import itertools
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import page as page_validation
import pikepdf
import pypdfium2
import pytest
from specimen import pair, span_of, text_of

from reader_app.alignment.model import RowKind
from reader_app.article.errors import TargetNotWritable
from reader_app.comparison.pairs import QuotePair, Status
from reader_app.people.model import Manner, Quote
from reader_app.report.build import report
from reader_app.report.pdf import STANDARDS, Fonts, compiler, export_pdf, pdf_bytes
from reader_app.report.template_input import main_file, report_json, settings
from reader_app.resources import eastern_font_files
from reader_app.theme import load


@pytest.fixture(scope="module", params=["columns", "redline"])
def made(request, comparison, options, tmp_path_factory):
    path = tmp_path_factory.mktemp("pdf") / "report.pdf"
    path.write_bytes(pdf_bytes(comparison, dataclasses.replace(options, layout=request.param)))
    return path


def test_the_text_reads_back_in_row_order(made):
    text = " ".join("\n".join(text_of(made)).split())
    places = [text.find(words) for words in ("had to wait", "The harbour has been open", "Hotels were full")]
    assert -1 not in places
    assert places == sorted(places)
    assert "Maren Holdt" in text


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_2A"])
def test_it_passes_the_rules_of(made, profile):
    rules = getattr(page_validation.ValidationProfile, profile)
    result = page_validation.validate_pdf(str(made), profile=rules)
    wrong = [failure for failure in result.to_dict()["failures"] if not is_false_alarm(failure, made)]
    assert not wrong


def is_false_alarm(failure, path):
    """Whether the checker took a stream whose last byte is a carriage return for one of another length."""
    if failure["rule_id"] != "PDFA2A-STREAM-LENGTH-001":
        return False
    with pikepdf.open(path) as pdf:
        stream = pdf.get_object(failure["object_id"]["object_number"], 0)
        raw = stream.read_raw_bytes()
        return len(raw) == int(stream.Length) and raw.endswith(b"\r")


def destinations(pdf):
    names = pikepdf.NameTree(pdf.Root.Names.Dests) if "/Names" in pdf.Root and "/Dests" in pdf.Root.Names else {}
    return {str(name) for name in names}


def test_every_link_has_a_target(made):
    with pikepdf.open(made) as pdf:
        pages = {p.obj.objgen for p in pdf.pages}
        names = destinations(pdf)
        links = [a for p in pdf.pages for a in p.get("/Annots", []) if a.Subtype == "/Link"]
        assert len(links) > 10
        for link in links:
            target = link.get("/Dest", link.get("/A", {}).get("/D") if "/A" in link else None)
            assert target is not None
            assert str(target) in names if isinstance(target, pikepdf.String) else target[0].objgen in pages


def test_every_link_says_where_it_leads(made):
    with pikepdf.open(made) as pdf:
        told = {str(a.Contents) for p in pdf.pages for a in p.get("/Annots", []) if a.Subtype == "/Link"}
    assert {"Row 3", "Quote 1", "Person Maren Holt"} <= told
    assert all(re.match(r"(Row|Quote) \d+$|Person \w|Section, page \d+$", words) for words in told), told


def test_bookmarks_language_and_title(made):
    with pikepdf.open(made) as pdf:
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
        assert titles[0] == "Summary"
        assert titles[2:] == ["People", "Quotes", "Facts that differ", "Notes"]
        assert str(pdf.Root.Lang).startswith("en")
        assert str(pdf.docinfo["/Title"]).startswith("Ferry to Ulvo stops running")


def test_every_font_is_embedded(made):
    with pikepdf.open(made) as pdf:
        descriptors = [
            o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
        ]
        assert descriptors
        assert all("/FontFile2" in d or "/FontFile3" in d for d in descriptors)


def test_headings_are_nested(made):
    def levels(node, found):
        if isinstance(node, pikepdf.Array):
            for kid in node:
                levels(kid, found)
        elif isinstance(node, pikepdf.Dictionary):
            kind = re.fullmatch("/H([1-6])", str(node.get("/S", "")))
            found += [int(kind[1])] if kind else []
            levels(node.get("/K"), found)
        return found

    with pikepdf.open(made) as pdf:
        found = levels(pdf.Root.StructTreeRoot, [])
    assert found[0] == 1
    assert found.count(1) == 6
    assert all(after <= before + 1 for before, after in itertools.pairwise(found))


@pytest.mark.skipif(not shutil.which("qpdf"), reason="needs qpdf")
def test_another_program_finds_no_fault_in_the_file(made):
    checked = subprocess.run(["qpdf", "--check", made], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize(("layout", "pages"), [("columns", 3), ("redline", 3)])
def test_short_sections_share_a_page(comparison, options, tmp_path, layout, pages):
    path = tmp_path / "short.pdf"
    path.write_bytes(pdf_bytes(comparison, dataclasses.replace(options, layout=layout)))
    assert len(text_of(path)) == pages


def test_a_short_row_never_breaks(options, tmp_path):
    told = (f"Row{n} begins here {'with words ' * 60}and ends{n}" for n in range(40))
    rows = (("A title", None, RowKind.SAME), *((text, None, RowKind.SAME) for text in told))
    path = tmp_path / "long.pdf"
    path.write_bytes(pdf_bytes(pair(rows), options))
    pages = text_of(path)
    for n in range(40):
        assert [f"Row{n} " in page for page in pages] == [bool(re.search(rf"ends{n}\b", page)) for page in pages]


@pytest.mark.parametrize("layout", ["columns", "redline"])
def test_a_word_longer_than_its_column_stays_on_the_page_and_in_one_piece(layout, options, tmp_path):
    word = "Fährhafenverwaltungsgesellschaft" * 6
    rows = (("A title", None, RowKind.SAME), (f"The {{old|new}} {word} said so.", None, RowKind.EDITED))
    path = tmp_path / "wide.pdf"
    path.write_bytes(pdf_bytes(pair(rows), dataclasses.replace(options, layout=layout)))
    document = pypdfium2.PdfDocument(path)
    sheet = document[1]
    letters = sheet.get_textpage()
    farthest = max(letters.get_charbox(n)[2] for n in range(letters.count_chars()))
    told = "".join(letters.get_text_range().split())
    width = sheet.get_width()
    document.close()
    assert farthest < width - 40
    assert word in told


def test_a_quote_over_several_pages_has_its_bar_on_each(options):
    words = "ferry " * 1500 + "island"
    found = pair((("A title", None, RowKind.SAME), (f"“{words}.” It left.", None, RowKind.SAME)))
    told = Quote((span_of(found.a, words),), Manner.DIRECT)
    quoted = dataclasses.replace(found, quotes=(QuotePair(Status.SAME, (told,), (told,)),))
    document = pypdfium2.PdfDocument(pdf_bytes(quoted, dataclasses.replace(options, quotes=False, notes=False)))
    bars = [upright_lines(sheet) for sheet in document]
    document.close()
    room = 595 - (23 + 17) * 72 / 25.4
    assert len(bars) > 3
    assert [len(page) for page in bars] == [0] + [2] * (len(bars) - 1)
    assert [height for page in bars[2:-1] for height in page] == pytest.approx([room] * 2 * (len(bars) - 3), abs=2)


def upright_lines(sheet):
    """The heights of the thin upright lines of a page, in points."""
    bounds = [found.get_bounds() for found in sheet.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_PATH,))]
    return [top - foot for left, foot, right, top in bounds if right - left < 2 and top - foot > 20]


def test_a_row_that_runs_leftward_has_its_rule_at_the_right(options):
    rows = (("A title", None, RowKind.SAME), ("", "הנמל פתוח מאז", RowKind.ONLY_B))
    document = pypdfium2.PdfDocument(pdf_bytes(pair(rows), options))
    picture = document[1].render().to_pil().convert("RGB")
    document.close()
    line = tuple(bytes.fromhex(load("print").colours["b-line"].removeprefix("#")))
    rule = [x for x in range(picture.width) if sum(picture.getpixel((x, y)) == line for y in range(picture.height)) > 8]
    assert rule
    assert min(rule) > picture.width - 60


@pytest.mark.skipif(not eastern_font_files(), reason="needs the extra cjk")
@pytest.mark.parametrize(
    ("words", "family"),
    [
        ("배가 폭풍 뒤에 멈췄다", "NotoSansKR"),
        ("船は嵐の後に止まった", "NotoSansJP"),
        ("暴风雨后渡轮停航", "NotoSansSC"),
    ],
)
def test_the_extra_sets_eastern_scripts(words, family, options, tmp_path):
    language = {"NotoSansKR": "ko", "NotoSansJP": "ja", "NotoSansSC": "zh"}[family]
    found = pair(((words, None, RowKind.SAME), (f"{{old|new}} {words}", None, RowKind.EDITED)))
    found = dataclasses.replace(found, a=dataclasses.replace(found.a, language=language))
    path = tmp_path / "east.pdf"
    path.write_bytes(pdf_bytes(found, options))
    assert "".join(words.split()) in "".join("".join(text_of(path)).split())
    assert family.encode() in path.read_bytes()


def test_several_threads_may_set_reports_at_once(comparison, options):
    days = [dataclasses.replace(options, date=dt.date(2024, 3, day)) for day in range(1, 7)]
    with ThreadPoolExecutor(3) as pool:
        made = list(pool.map(partial(pdf_bytes, comparison), days))
    assert made == [pdf_bytes(comparison, day) for day in days]


@pytest.mark.parametrize("layout", ["columns", "redline"])
def test_the_layout_settles(layout, comparison, options):
    """Page numbers and links are right only where typst's passes come to agree."""
    said = report(comparison, dataclasses.replace(options, layout=layout))
    _, warned = compiler(Fonts.OWN, settings(said)).compile_with_warnings(
        main_file(report_json(said)), pdf_standards=STANDARDS, format="pdf"
    )
    assert warned == []


def test_the_rows_of_a_long_chart_are_numbered_where_there_is_room(options):
    rows = (("A title", None, RowKind.SAME), *((f"Row {n}.", None, RowKind.SAME) for n in range(2, 121)))
    short = dataclasses.replace(options, people=False, quotes=False, facts=False, notes=False)
    document = pypdfium2.PdfDocument(pdf_bytes(pair(rows), short))
    told = document[0].get_textpage().get_text_range()
    document.close()
    assert " ".join(map(str, (1, *range(5, 121, 5)))) in " ".join(told.split())


def test_the_same_input_gives_the_same_bytes(comparison, options):
    assert pdf_bytes(comparison, options) == pdf_bytes(pair(), options)


def test_another_date_gives_other_bytes(comparison, options):
    assert pdf_bytes(comparison, options) != pdf_bytes(
        comparison, dataclasses.replace(options, date=dt.date(2020, 1, 1))
    )


def test_article_text_is_never_markup(options, tmp_path):
    hostile = '#panic("x") $a$ *b* _c_ `d` @e <f> \\ // g /* h */ = i #{1/0} ] \\")) #panic("y") \\u{41}'
    rows = (("T [1]", None, RowKind.SAME), (hostile, None, RowKind.SAME))
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf_bytes(pair(rows), options))
    assert hostile.replace(" ", "") in "".join("".join(text_of(path)).split())


def test_it_goes_where_it_is_told(comparison, tmp_path):
    export_pdf(comparison, tmp_path / "x.pdf", layout="redline", people=False)
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(TargetNotWritable):
        export_pdf(comparison, tmp_path)
    with pytest.raises(TypeError):
        export_pdf(comparison, tmp_path / "y.pdf", colour="green")
