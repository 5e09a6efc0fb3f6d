"""The command line, called as a shell calls it."""

import json
import os
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from reader_app.article.errors import ExtraMissing, TargetNotWritable
from reader_app.cli import extras, main
from reader_app.cli.completion import script
from reader_app.comparison.compare import compare_wording
from reader_app.intake.read import read
from reader_app.report.kinds import write_report
from reader_app.resources import resource

A = "Ferry to Ulvo stops running\n\nThe ferry to Ulvo was stopped on Tuesday, the operator said. Four cars waited.\n"
B = "Ferry to Ulvo stops running\n\nThe ferry to Ulvo was halted on Tuesday, the company said. Forty cars waited.\n"


@pytest.fixture
def files(tmp_path):
    (tmp_path / "a.txt").write_text(A, encoding="utf-8")
    (tmp_path / "b.txt").write_text(B, encoding="utf-8")
    (tmp_path / "folder").mkdir()
    return tmp_path


def shell(*arguments, **more):
    environment = {**os.environ, **more}
    command = [sys.executable, "-m", "reader_app", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def test_differing_articles_give_1_and_a_summary(files, capsys):
    assert main(["compare", str(files / "a.txt"), str(files / "b.txt")]) == 1
    out = capsys.readouterr().out
    assert "Wording in common" in out
    assert "a.txt" in out


def test_equal_articles_give_0(files, capsys):
    assert main(["compare", str(files / "a.txt"), str(files / "a.txt")]) == 0
    assert "Wording in common: 100%" in capsys.readouterr().out


def test_the_process_ends_with_the_status_of_the_comparison_and_no_word_lost(files):
    done = shell("compare", files / "a.txt", files / "b.txt", "--words", "--no-people")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.endswith(" cars waited.\n")
    assert shell("compare", files / "a.txt", files / "a.txt", "--no-people").returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk that Linux has")
@pytest.mark.parametrize("repeated", [1, 60])
def test_output_that_cannot_be_written_is_told(files, repeated):
    (files / "long.txt").write_text("\n\n".join([B] * repeated), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "reader_app",
        "compare",
        files / "a.txt",
        files / "long.txt",
        "--words",
        "--no-people",
    ]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, env=environment)
    assert done.returncode == 2
    assert done.stderr == "reader-app: The output could not be written: No space left on device.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes what is printed to")
@pytest.mark.parametrize(
    ("command", "closed", "told"),
    [
        (["compare", "a.txt", "b.txt", "--no-people"], ">&-", "The output could not be written: Bad file descriptor."),
        (["completion", "bash"], ">&-", "The output could not be written: Bad file descriptor."),
        (["compare", "a.txt", "-", "--no-people"], "<&-", "- is empty."),
    ],
)
def test_what_the_shell_closed_is_told(files, command, closed, told):
    line = ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-m", "reader_app", *command]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run(line, cwd=files, stderr=subprocess.PIPE, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (2, f"reader-app: {told}\n")


@pytest.mark.parametrize("linked", [False, True])
def test_a_report_is_never_written_over_an_article(files, capsys, linked):
    before = "<article><h1>Ferry stops</h1><p>The ferry was stopped on Tuesday.</p></article>"
    page, target = files / "page.html", files / ("link.html" if linked else "page.html")
    page.write_text(before, encoding="utf-8")
    if linked:
        target.symlink_to(page)
    assert main(["export", str(page), str(files / "b.txt"), "-o", str(target), "--no-people"]) == 2
    assert f"{target.name} could not be written: it is one of the articles." in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == before
    with pytest.raises(TargetNotWritable):
        write_report(compare_wording(read(page), read(files / "b.txt")), target)
    assert page.read_text(encoding="utf-8") == before


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes what is printed to")
def test_a_command_that_prints_nothing_needs_no_output(files):
    page = files / "report.html"
    command = [
        sys.executable,
        "-m",
        "reader_app",
        "export",
        files / "a.txt",
        files / "b.txt",
        "-o",
        page,
        "--no-people",
    ]
    closed = ["sh", "-c", 'exec "$@" >&-', "sh", *map(str, command)]
    done = subprocess.run(closed, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, f"Written: {page}\n")
    assert page.is_file()


def test_json_is_version_1_with_offsets_into_its_texts(files, capsys):
    assert main(["compare", str(files / "a.txt"), str(files / "b.txt"), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["version"] == 1
    words = {found["a"]["text"][slice(*edit["a"])].strip() for row in found["rows"] for edit in row["edits"]}
    assert "stopped" in words


@pytest.mark.parametrize(
    ("name", "words"),
    [("missing.txt", "There is no file"), ("folder", "is a folder, not an article file. “batch” compares")],
)
def test_trouble_is_one_sentence_and_2(files, name, words):
    done = shell("compare", files / name, files / "b.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "begins"), [("r.pdf", b"%PDF"), ("r.HTML", b"<!DOCTYPE html>"), ("r.json", b"{"), ("r.docx", b"PK")]
)
def test_export_takes_the_kind_from_the_ending(files, name, begins):
    assert main(["export", str(files / "a.txt"), str(files / "b.txt"), "-o", str(files / name)]) == 1
    assert (files / name).read_bytes().startswith(begins)


@pytest.mark.parametrize("name", ["report", "report.doc", ".pdf"])
def test_export_to_an_unknown_kind_is_refused_before_reading(files, name, capsys):
    assert main(["export", "nowhere", "nothing", "-o", str(files / name)]) == 2
    assert "does not say which kind of report" in capsys.readouterr().err


def test_export_to_a_place_that_is_not_there(files, capsys):
    assert main(["export", str(files / "a.txt"), str(files / "b.txt"), "-o", str(files / "no" / "r.json")]) == 2
    assert "there is no folder" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["a.txt", "b.txt"], ["open", "a.txt"]])
def test_without_a_display_the_window_says_so(arguments, monkeypatch, capsys, files):
    monkeypatch.chdir(files)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(arguments) == 2
    assert "no display" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "told"), [(["a.txt"], "Handed to the window"), ([], "")])
def test_what_an_open_window_takes_is_told_in_one_line(arguments, told, monkeypatch, capsys):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("reader_app.gui.single_instance.join_or_serve", lambda _handed: None)
    assert main(arguments) == 0
    said = capsys.readouterr()
    assert (said.out.count("\n"), said.err) == (len(arguments), "")
    assert said.out.startswith(told)


@pytest.mark.parametrize("arguments", [["compare", "one"], ["compare"], ["export", "a", "b"], ["--nonsense"]])
def test_nonsense_is_one_sentence_and_2(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("typed", "meant"), [("comapre", "compare"), ("exprot", "export"), ("bach", "batch"), ("Compare", "compare")]
)
def test_a_mistyped_command_is_told_with_the_one_meant(typed, meant, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main([typed, "a.txt", "b.txt"])
    assert ended.value.code == 2
    assert f"there is no command {typed} and no such file; did you mean {meant}?" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["comapre", "batches"])
def test_a_file_that_is_called_like_a_command_is_opened(typed, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / typed).write_text(A, encoding="utf-8")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([typed]) == 2
    assert "no display" in capsys.readouterr().err


def test_without_a_display_a_file_that_is_missing_is_told_first(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["no-such-morning.txt"]) == 2
    assert "There is no file no-such-morning.txt" in capsys.readouterr().err


@pytest.mark.parametrize(("code", "told"), [("xx", True), ("nl", True), ("de", False)])
def test_a_language_without_rules_is_told_with_those_that_have_some(files, code, told, capsys):
    asked = ["compare", str(files / "a.txt"), str(files / "b.txt"), "--lang", code, "--no-people"]
    main(asked)
    said = capsys.readouterr().err
    assert (f"no rules for the language {code}, only for en, de, " in said) == told
    main([*asked, "--quiet"])
    assert not capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["compare", "-", "-"], "only one of the two articles can come from standard input"),
        (["compare", "a.txt", ""], "the name of the file is empty"),
        (["compare", "a", "b", "--encoding", "klingon"], "klingon is not a known character encoding"),
        (["compare", "a", "b", "--encoding", "hex"], "hex is not a known character encoding"),
        (["compare", "a", "b", "--lang", "klingon"], "klingon is not a language code, such as en"),
        (["batch", "p.jsonl", "-o", "out", "--limit", "0"], "0 is less than 1"),
        (
            ["compare", "a", "b", "--csv", "people", "--only", "facts"],
            "--csv people and --only facts contradict each other",
        ),
        (["frobnicate"], "there is no command frobnicate and no such file; the commands are open, compare, export"),
    ],
)
def test_what_makes_no_sense_is_told_before_anything_is_read(arguments, sentence, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert sentence in told
    assert told.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks /proc")
def test_a_folder_that_takes_no_files_is_not_called_missing(files, capsys):
    options = ["--no-people", "-o", "/proc/r.json"]
    assert main(["export", str(files / "a.txt"), str(files / "b.txt"), *options]) == 2
    assert capsys.readouterr().err == "reader-app: r.json could not be written: no file can be made in /proc.\n"


@pytest.mark.parametrize(("option", "told"), [([], True), (["-q"], False), (["--quiet"], False)])
def test_export_says_where_the_report_is(files, option, told, capsys):
    place = files / "r.json"
    main(["export", str(files / "a.txt"), str(files / "b.txt"), "--no-people", "-o", str(place), *option])
    assert capsys.readouterr() == ("", f"Written: {place}\n" if told else "")


NOTICED = "<p>" + "</p><p>".join(f"Keeper number {n} said that the whale slept on the roof." for n in range(9)) + "</p>"


@pytest.fixture
def noticed(files):
    """Two files that there is something to tell of: an encoding that is a guess, a page in a text file."""
    words = "Смотритель маяка сказал, что кит спал на крыше весь день, и никто его не будил до утра.\n\n"
    (files / "old.txt").write_bytes((words * 4).encode("cp1251"))
    (files / "page.txt").write_text(f"<!doctype html><html><body>{NOTICED}</body></html>", encoding="utf-8")
    return [str(files / "old.txt"), str(files / "page.txt")]


GUESSED = "old.txt: The encoding was guessed: windows-1251.\n"
MISMATCHED = "page.txt: The file is not what its name says: it is a web page.\n"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ([], GUESSED + MISMATCHED),
        (["--words"], GUESSED + MISMATCHED),
        (["--json", "--only", "rows"], GUESSED + MISMATCHED),
        (["--json"], ""),
        (["--quiet"], ""),
        (["--encoding", "cp1251"], MISMATCHED),
    ],
)
def test_how_the_files_were_read_is_told_beside_the_result(noticed, options, told, capsys):
    assert main(["compare", *noticed, "--no-people", *options]) == 1
    out, err = capsys.readouterr()
    assert err == told
    assert out
    if options == ["--json"]:
        kinds = [[notice["kind"] for notice in json.loads(out)[side]["notices"]] for side in "ab"]
        assert kinds == [["encoding-guessed"], ["format-mismatch"]]


def test_files_of_one_name_are_told_apart_by_their_places(noticed, files, capsys):
    twin = files / "folder" / "old.txt"
    twin.write_bytes((files / "old.txt").read_bytes())
    assert main(["compare", noticed[0], str(twin), "--no-people"]) == 0
    told = [f"{place}: The encoding was guessed: windows-1251." for place in (noticed[0], twin)]
    assert capsys.readouterr().err.splitlines() == told
    assert main(["compare", noticed[0], noticed[0], "--no-people"]) == 0
    assert capsys.readouterr().err.count("guessed") == 1


def test_a_report_is_written_and_what_is_to_be_told_of_its_files(noticed, files, capsys):
    place = files / "r.html"
    assert main(["export", *noticed, "--no-people", "-o", str(place)]) == 1
    assert capsys.readouterr().err == f"{GUESSED}{MISMATCHED}Written: {place}\n"
    assert main(["export", *noticed, "--no-people", "-o", str(place), "--quiet"]) == 1
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("arguments", [["help"], ["--help"], ["compare", "--help"], ["--version"]])
def test_help_is_free(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 0
    assert "reader-app" in capsys.readouterr().out


def test_a_reader_that_goes_away_is_no_trouble(files):
    command = f"{sys.executable} -m reader_app compare {files / 'a.txt'} {files / 'b.txt'} --json | head -c 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("{", "")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--words"], "was [-stopped-] {+halted+} on"),
        (["--words", "--color", "always"], "\x1b[33mstopped\x1b[0m"),
        (["--csv", "quotes"], "number,status,changes"),
        (["--csv", "people"], "number,name,changes"),
        (["--only", "facts"], "Number"),
        (["--no-people"], "Only the wording was compared."),
    ],
)
def test_compare_prints(files, capsys, options, words):
    assert main(["compare", str(files / "a.txt"), str(files / "b.txt"), *options]) == 1
    assert words in capsys.readouterr().out


@pytest.mark.parametrize(("options", "told"), [([], ""), (["--chapter", "2"], "neither file is a book")])
def test_a_chapter_of_no_book_is_told(files, options, told, capsys):
    assert main(["compare", str(files / "a.txt"), str(files / "b.txt"), "--no-people", *options]) == 1
    err = capsys.readouterr().err
    assert told in err
    assert bool(err) == bool(told)


def test_words_of_one_article_take_their_punctuation_with_them(tmp_path, capsys):
    same = "The kite over the old harbour of Ulvo was seen from nine islands on Tuesday"
    (tmp_path / "a.txt").write_text(
        f'Kites\n\n{same}, the crew said; four more. "None left," Maren Holt.', encoding="utf-8"
    )
    (tmp_path / "b.txt").write_text(
        f'Kites\n\n{same} the guard said. Forty more. "None left at all", chief Maren Holt said!', encoding="utf-8"
    )
    main(["compare", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--no-people", "--words"])
    out = capsys.readouterr().out
    assert "the [-crew said; four-] {+guard said. Forty+} more." in out
    assert "{+at all, chief+} Maren Holt[-.-] {+said!+}" in out


def test_only_one_part_as_json(files, capsys):
    assert main(["compare", str(files / "a.txt"), str(files / "b.txt"), "--json", "--only", "rows"]) == 1
    assert sorted(json.loads(capsys.readouterr().out)) == ["rows", "version"]


@pytest.mark.parametrize(
    ("first", "second", "options", "status"),
    [
        ("Title\n\nThe Ferry stopped, it said.", "Title\n\nThe ferry stopped it said.", [], 0),
        ("Title\n\nThe Ferry stopped, it said.", "Title\n\nThe ferry stopped it said.", ["--exact"], 1),
        ("Title\n\nThere were 1,000 cars.", "Title\n\nThere were 1000 cars.", ["--exact"], 1),
        ("Title\n\nThere were 1,000 cars.", "Title\n\nThere were 1000 cars.", ["--ignore-number-format"], 0),
        ("Title\n\nUpdated at 10:15 by us.", "Title\n\nUpdated at 11:30 by us.", [], 1),
        ("Title\n\nUpdated at 10:15 by us.", "Title\n\nUpdated at 11:30 by us.", ["--ignore", r"\d+:\d+"], 0),
    ],
)
def test_rules_of_comparing(tmp_path, first, second, options, status):
    (tmp_path / "a.txt").write_text(first, encoding="utf-8")
    (tmp_path / "b.txt").write_text(second, encoding="utf-8")
    assert main(["compare", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--no-people", *options]) == status


def test_a_pattern_that_is_none_is_trouble(files, capsys):
    assert main(["compare", str(files / "a.txt"), str(files / "b.txt"), "--ignore", "("]) == 2
    assert "is not understood" in capsys.readouterr().err


def test_one_article_may_come_from_standard_input(files):
    command = [sys.executable, "-m", "reader_app", "compare", str(files / "a.txt"), "-", "--no-people"]
    done = subprocess.run(command, input=B, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "Wording in common" in done.stdout


def test_export_options_reach_the_report(files):
    options = ["--layout", "redline", "--only-differences", "--without", "notes", "--date", "2024-03-15"]
    assert main(["export", str(files / "a.txt"), str(files / "b.txt"), "-o", str(files / "r.html"), *options]) == 1
    page = (files / "r.html").read_text(encoding="utf-8")
    assert "15 March 2024" in page
    assert 'id="notes"' not in page
    assert 'id="row-1"' not in page


def test_csv_files_are_seen_as_utf_8(files):
    assert (
        main(["export", str(files / "a.txt"), str(files / "b.txt"), "-o", str(files / "r.csv"), "--only", "people"])
        == 1
    )
    assert (files / "r.csv").read_bytes().startswith("\ufeffnumber,name".encode())


@pytest.mark.parametrize("shell_name", ["bash", "zsh", "fish"])
def test_completion_knows_commands_and_options(shell_name, capsys):
    assert main(["completion", shell_name]) == 0
    script = capsys.readouterr().out
    for words in ("compare", "export", "only-differences", "redline"):
        assert words in script


@pytest.mark.parametrize(
    ("shell_name", "name"), [("bash", "reader-app.bash"), ("zsh", "_reader-app"), ("fish", "reader-app.fish")]
)
def test_the_completions_that_are_shipped_are_those_of_now(shell_name, name):
    assert script(shell_name) == resource("completions", name).read_text(encoding="utf-8"), (
        f"write it anew: reader-app completion {shell_name} > resources/completions/{name}"
    )


def test_zsh_and_fish_say_what_an_option_does_and_takes():
    assert "'--layout[two columns, or one with both texts]:layout:(columns redline)'" in script("zsh")
    assert "'*--ignore[do not compare" in script("zsh")
    assert "-l layout -x -a 'columns redline' -d 'two columns, or one with both texts'" in script("fish")


def test_bash_completes(tmp_path, capsys):
    main(["completion", "bash"])
    (tmp_path / "c.bash").write_text(capsys.readouterr().out, encoding="utf-8")
    ask = 'source c.bash; COMP_WORDS=(reader-app export --lay); COMP_CWORD=2; _reader_app; echo "${COMPREPLY[@]}"'
    done = subprocess.run(["bash", "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == ("--layout", "")


def test_a_terminal_of_another_encoding_is_no_trouble(files):
    done = shell("compare", files / "a.txt", files / "b.txt", "--json", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert json.loads(done.stdout)["version"] == 1
    done = shell("compare", files / "a.txt", files / "b.txt", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        (["--date", "2026-13-40"], "2026-13-40 is not a day, such as 2026-03-13"),
        (["--text-size", "huge"], "huge is not a whole number"),
        (["--text-size", "300"], "300 is not between 75 and 150"),
    ],
)
def test_a_value_that_an_option_cannot_take_is_told_in_words(option, sentence, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["export", "a.txt", "b.txt", "-o", "report.pdf", *option])
    assert ended.value.code == 2
    assert sentence in capsys.readouterr().err


ASKED = ["numpy>=2", "pyarrow>=26,<27; extra == 'batch'", "distributed; extra == 'dask'"]


@pytest.mark.parametrize(
    ("needs", "pip", "command"),
    [
        (ASKED, True, '"{exe}" -m pip install "pyarrow>=26,<27"'),
        (ASKED, False, 'uv pip install --python "{exe}" "pyarrow>=26,<27"'),
        (None, True, '"{exe}" -m pip install "pyarrow"'),
    ],
)
def test_a_missing_part_comes_by_a_command_that_works_here(monkeypatch, needs, pip, command):
    def requires(_name):
        if needs is None:
            raise PackageNotFoundError
        return needs

    monkeypatch.setattr(extras, "requires", requires)
    monkeypatch.setattr(extras, "find_spec", lambda _name: pip or None)
    assert extras.missing("batch", "pyarrow").name == command.replace("{exe}", sys.executable)


def test_batch_without_its_part_tells_the_command(files, monkeypatch, capsys):
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert main(["batch", str(files / "folder"), "-o", str(files / "out")]) == 2
    told = extras.missing("batch", "pyarrow").name
    assert "pyarrow" in told
    assert capsys.readouterr().err == f"reader-app: This needs an extra part, which comes with '{told}'.\n"


def test_a_folder_with_a_python_of_its_own_names_no_command_that_would_fail(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    told = str(extras.missing("dask", "distributed"))
    assert told == str(ExtraMissing()) == "This needs a part that only a program installed with pip can add."
