"""Languages: the right form for a number, the right language for a machine, and nothing left untranslated."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader_app import translation
from reader_app.article.errors import FileEmpty
from reader_app.resources import resource

ROOT = Path(__file__).resolve().parents[1]

FOREIGN = [language for language in translation.LANGUAGES if language != "en"]


@pytest.fixture(autouse=True)
def english_again(monkeypatch):
    monkeypatch.setenv(translation.VARIABLE, "")
    yield
    translation.install(None)


@pytest.mark.parametrize(
    ("language", "n", "form"),
    [
        ("en", 0, 1), ("en", 1, 0), ("en", 2, 1), ("en", 21, 1),
        ("de", 0, 1), ("de", 1, 0), ("de", 2, 1), ("de", 101, 1),
        ("ru", 0, 2), ("ru", 1, 0), ("ru", 2, 1), ("ru", 4, 1), ("ru", 5, 2), ("ru", 11, 2), ("ru", 12, 2),
        ("ru", 14, 2), ("ru", 21, 0), ("ru", 22, 1), ("ru", 25, 2), ("ru", 111, 2), ("ru", 112, 2), ("ru", 101, 0),
        ("ru", 1003, 1),
    ],
)  # fmt: skip
def test_plural_form(language, n, form):
    assert translation.plural_form(language, n) == form


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "ru"}, "ru"),
        ({"LANG": "ko_KR.UTF-8"}, "en"),
        ({"LANG": "de_DE", "LC_ALL": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "de_DE", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE@euro", "LANGUAGE": "ko:ru:de"}, "ru"),
        ({"LANG": "de_DE", "READER_APP_LANGUAGE": "ru"}, "ru"),
        ({"LANG": "de_DE", "READER_APP_LANGUAGE": ""}, "de"),
        ({"LANG": "::"}, "en"),
    ],
)
def test_wanted_language(environment, language):
    assert translation.wanted_language(environment) == language


@pytest.mark.parametrize(
    ("n", "words"),
    [(-1, "%n thing(s) nobody translated"), (0, "0 things nobody translated"), (1, "1 thing nobody translated")],
)
def test_a_text_without_catalogue_is_english(n, words):
    for language in translation.LANGUAGES:
        assert translation.catalogue(language)("nowhere", "%n thing(s) nobody translated", "", n) == words


@pytest.mark.parametrize("language", FOREIGN)
def test_errors_speak_the_language(language):
    translation.use(language)
    assert str(FileEmpty("a.txt")) != "a.txt is empty."
    assert "a.txt" in str(FileEmpty("a.txt"))


def test_a_worker_speaks_the_language_of_its_asker():
    translation.use("de")
    code = "from reader_app.article.errors import FileEmpty; print(FileEmpty('a.txt'))"
    said = subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, encoding="utf-8")
    assert said.strip() == str(FileEmpty("a.txt"))


def test_an_english_start_reads_no_catalogue():
    code = (
        "import sys; from reader_app.translation import translate; translate('errors', 'x');"
        "print('xml.etree.ElementTree' in sys.modules)"
    )
    assert subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True).strip() == "False"


def test_catalogues_are_in_step_with_the_code():
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "texts.py", "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}run: make texts"


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_nothing_is_untranslated(language):
    assert "unfinished" not in resource("i18n", f"reader_{language}.ts").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", FOREIGN)
def test_placeholders_and_mnemonics_survive(language):
    for (context, source, _), forms in translation.texts_of(language).items():
        for form in forms:
            assert sorted(re.findall(r"\{\w*\}|%n", form)) == sorted(re.findall(r"\{\w*\}|%n", source)), (source, form)
            assert source.endswith("…") == form.endswith("…"), (source, form)
            if context == "menus":
                assert ("&" in source) == ("&" in form), (source, form)
