"""Find, check and load the language model, once a process.

The model packages come from an index where anyone can upload, so they are never imported: their folder is found, the
files spaCy would read are held against the sha256 values of ``resources/people/models.json``, and only then loaded.
spaCy itself is imported by ``spacy_library``, when a model is loaded.
"""

import hashlib
import importlib
import json
import logging
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from reader_app.people.parse.entities import Entities, entities_of
from reader_app.people.parse.grammar import Grammar, grammar_of
from reader_app.people.parse.spacy_library import imported_spacy
from reader_app.people.parse.vectors import with_quick_vectors
from reader_app.people.parse.word_classes import WordClasses
from reader_app.resources import resource

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from threadpoolctl import ThreadpoolController

_Ours = TypeVar("_Ours")
_log = logging.getLogger(__name__)
MISSING, CHANGED, FAILED = "missing", "changed", "failed"
RULER = "attribute_ruler"
"""The part whose table ``WordClasses`` asks instead."""
PARSER, RECOGNIZER = "parser", "ner"
"""The parts whose networks ``Grammar`` and ``Entities`` ask instead."""


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """One accepted model: its short name, where its package keeps it, and the sha256 of each file spaCy reads.

    ``left_out`` are the parts of it that our rules do not use.
    """

    name: str
    package: str
    folder: str
    language: str
    files: tuple[tuple[str, str], ...]
    left_out: tuple[str, ...] = ()

    def place(self) -> Path | None:
        """The folder of the installed model, or None where its package is not installed."""
        try:
            spec = find_spec(self.package)
        except (ImportError, ValueError):
            return None
        homes = (spec.submodule_search_locations if spec else None) or ()
        return next((Path(home, self.folder) for home in homes if Path(home, self.folder).is_dir()), None)

    def intact(self, place: Path) -> bool:
        """Whether every file in ``place`` has the sha256 it should have."""
        return all(_sha256(place / name) == digest for name, digest in self.files)


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A pipeline ready to run, and the name by which a cast tells that it was used.

    ``threads`` limits those of the libraries for matrix products.  After the pipeline ``grammar`` tells how the words
    hang together, ``entities`` marks the names and ``classes`` sets the parts of speech; None where a part of the
    pipeline does it.
    """

    name: str
    pipeline: "Language"
    threads: "ThreadpoolController"
    classes: WordClasses | None = None
    entities: Entities | None = None
    grammar: Grammar | None = None
    _lock: Lock = field(default_factory=Lock, init=False, repr=False, compare=False)

    @property
    def parses(self) -> bool:
        """Whether it tells how the words of a sentence hang together; else it marks names only."""
        return PARSER in self.pipeline.component_names

    def read(self, docs: "Sequence[Doc]") -> "Sequence[Doc]":
        """The ``docs`` with everything marked in them that the model can tell, in each as if it were alone.

        Threads of the caller wait for each other: what is kept of words, and the limit, are one a process.
        """
        with self._lock, self.threads.limit(limits=1):  # the products of an article are too small to share
            docs = [self.pipeline(doc) for doc in docs]
            docs = self.grammar(docs) if self.grammar else docs
            for part in (self.entities, self.classes):
                docs = [part(doc) for doc in docs] if part else docs
        return docs


def known_models() -> tuple[ModelFiles, ...]:
    """The accepted models, the preferred one first."""
    listed = json.loads(resource("people", "models.json").read_text(encoding="utf-8"))["models"]
    return tuple(
        ModelFiles(
            m["name"], m["package"], m["folder"], m["language"], tuple(sorted(m["files"].items())), tuple(m["left_out"])
        )
        for m in listed
    )


def loaded_model(language: str) -> LoadedModel | None:
    """The best installed and intact model for an ISO 639-1 ``language``; None where there is none."""
    found = _model_or_lack(language)
    return found if isinstance(found, LoadedModel) else None


def lack_of_model(language: str) -> str:
    """Why ``language`` has no model: ``"missing"``, ``"changed"`` (its files are others), ``"failed"``.

    Empty where it has one, or where none is known for it.
    """
    found = _model_or_lack(language)
    return "" if isinstance(found, LoadedModel) else found


@cache
def _model_or_lack(language: str) -> LoadedModel | str:
    lack = ""
    for files in known_models():
        if files.language != language:
            continue
        place = files.place()
        if place is None:
            lack = lack or MISSING
            continue
        if not files.intact(place):
            lack = CHANGED
            _log.warning("the files of the model %s are not the ones that were checked", files.name)
            continue
        pipeline = _load(place, files.left_out)
        if pipeline:
            entities = _in_place_of(pipeline, RECOGNIZER, entities_of)
            grammar = _in_place_of(pipeline, PARSER, grammar_of)
            return LoadedModel(files.name, pipeline, _threads(), _classes(pipeline), entities, grammar)
        lack = FAILED
    return lack


def _threads() -> "ThreadpoolController":
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415 - it looks for libraries that are loaded by now

    return ThreadpoolController()


def _classes(pipeline: "Language") -> WordClasses | None:
    if RULER not in pipeline.pipe_names:
        return None
    ruler: Any = pipeline.remove_pipe(RULER)[1]
    return WordClasses(ruler.patterns)


def _in_place_of(pipeline: "Language", pipe: str, ours: Callable[[Any], _Ours | None]) -> _Ours | None:
    """What ``ours`` makes of a pipe, which then rests; None where there is no such pipe or it is of another kind."""
    made = ours(pipeline.get_pipe(pipe)) if pipe in pipeline.pipe_names else None
    if made is not None:
        pipeline.disable_pipe(pipe)
    return made


def _sha256(path: Path) -> str:
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _load(place: Path, left_out: tuple[str, ...]) -> "Language | None":
    """The pipeline in ``place``, or None where spaCy is missing or does not fit it."""
    try:
        spacy = imported_spacy()  # half a second and 100 MB: only where a model is really used
        with warnings.catch_warnings():
            # W095: a model made for spaCy 3.7 runs in 3.8; measured to work as its card says.
            warnings.filterwarnings("ignore", message=r"\[W095\]", category=UserWarning)
            pipeline = spacy.load(place, exclude=left_out, config={"nlp": {"tokenizer": {"@tokenizers": _bare(spacy)}}})
    except (ImportError, OSError, ValueError) as error:
        _log.warning("a model could not be loaded: %s: %s", type(error).__name__, error)
        return None
    return with_quick_vectors(_with_quick_products(pipeline))


def _bare(spacy: Any) -> str:
    """The name of a tokenizer without rules, for it is filled from the model's files; spaCy's would be filled twice."""
    name = "reader_app.bare_tokenizer"
    if not spacy.registry.has("tokenizers", name):
        kind = importlib.import_module("spacy.tokenizer").Tokenizer
        spacy.registry.tokenizers.register(name, func=lambda: lambda pipeline: kind(pipeline.vocab))
    return name


def _with_quick_products(pipeline: "Language") -> "Language":
    """The pipeline with its matrix products from numpy's library.

    The one that thinc brings has no code for many processors: products that are half of a parse then take three times
    as long.
    """
    from thinc.api import NumpyOps  # noqa: PLC0415 - see above

    ops = NumpyOps(use_blis=False)
    parts: list[Any] = [part for _, part in pipeline.pipeline if hasattr(part, "model")]
    for node in (node for part in parts for node in part.model.walk()):
        node.ops = ops
    return pipeline
