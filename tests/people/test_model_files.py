"""A model is used only where its files are exactly those that were measured."""

import hashlib
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext

import pytest

from reader_app.people.parse import model_files
from reader_app.people.parse.model_files import LoadedModel, ModelFiles, known_models, loaded_model


@pytest.fixture
def toy(tmp_path):
    folder = tmp_path / "toy_model" / "toy-1"
    folder.mkdir(parents=True)
    (tmp_path / "toy_model" / "__init__.py").write_text("raise RuntimeError('a model package must never be imported')")
    (folder / "config.cfg").write_text("[nlp]\n")
    digest = hashlib.sha256(b"[nlp]\n").hexdigest()
    return folder, ModelFiles("toy 1", "toy_model", "toy-1", "xx", (("config.cfg", digest),))


def test_the_folder_is_found_without_importing_the_package(toy, monkeypatch):
    folder, files = toy
    monkeypatch.syspath_prepend(str(folder.parent.parent))
    assert files.place() == folder
    assert "toy_model" not in sys.modules


def test_a_package_that_is_not_there_has_no_place():
    assert ModelFiles("none", "no_such_model_package", "x", "en", ()).place() is None


def test_a_changed_or_missing_file_is_refused(toy):
    folder, files = toy
    assert files.intact(folder)
    (folder / "config.cfg").write_text("[nlp]\n\n")
    assert not files.intact(folder)
    (folder / "config.cfg").unlink()
    assert not files.intact(folder)


def test_installed_models_are_intact_and_one_changed_byte_is_seen(tmp_path):
    installed = [(m, m.place()) for m in known_models() if m.place()]
    assert installed, "no language model is installed: see requirements"
    for model, place in installed:
        assert model.intact(place)
        names = [name for name, _ in model.files]
        assert "config.cfg" in names
        copy = tmp_path / model.package
        shutil.copytree(place, copy)
        with (copy / "config.cfg").open("ab") as file:
            file.write(b"\n")
        assert not model.intact(copy)


def test_a_language_without_model_gets_none():
    assert loaded_model("eo") is None


def test_the_values_cost_no_engine_to_import():
    code = "import sys, reader_app.people.model, reader_app.people.cast; print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(("state", "lack"), [("gone", "missing"), ("other", "changed"), ("broken", "failed")])
def test_why_there_is_no_model_is_known(toy, monkeypatch, caplog, state, lack):
    folder, files = toy
    if state != "gone":
        monkeypatch.syspath_prepend(str(folder.parent.parent))
    if state == "other":
        (folder / "config.cfg").write_text("[nlp]\n\n")
    monkeypatch.setattr(model_files, "known_models", lambda: (files,))
    model_files._model_or_lack.cache_clear()
    try:
        assert loaded_model("xx") is None
        assert model_files.lack_of_model("xx") == lack
    finally:
        model_files._model_or_lack.cache_clear()
    logged = [record.getMessage() for record in caplog.records]
    caplog.clear()
    assert bool(logged) == (state != "gone")


class _Busy:
    """Stands for a pipeline, and for what limits threads: counts how many read at once."""

    def __init__(self):
        self.inside, self.most = 0, 0

    def __call__(self, doc):
        self.inside += 1
        self.most = max(self.most, self.inside)
        time.sleep(0.01)
        self.inside -= 1
        return doc

    def limit(self, limits):
        return nullcontext(limits)


def test_threads_of_the_caller_read_one_after_the_other():
    busy = _Busy()
    model = LoadedModel("busy", busy, busy)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(model.read, [["text"]] * 8)) == [["text"]] * 8
    assert busy.most == 1
