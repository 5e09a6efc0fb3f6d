"""What goes into the one-folder build: our modules and files, the parts of each library that are used, no more.

The recipe ``reader-app.spec`` asks here.  A library that loads its parts by name is listed with them; a test starts
the built program on every format, so that a part that is missing is seen.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from importlib.util import find_spec
from pathlib import Path

from reader_app.gui.dialogs.licences import shipped

ROOT = Path(__file__).resolve().parents[2]
Entry = tuple[str, str, str]
"""How PyInstaller tells one file or module: where it goes, where it comes from, its kind."""

COMPILED = ("spacy", "thinc", "srsly", "preshed", "cymem", "murmurhash", "blis", "lxml")
"""Libraries whose compiled parts import each other unseen: taken with all modules but those of ``_UNUSED``."""

LOADED_BY_NAME = ("spacy_legacy", "spacy_loggers", "pyarrow.parquet", "typst", "trafilatura")
DATA_OF = ("trafilatura", "justext", "tld", "spacy", "thinc")
"""Libraries that read files beside their modules."""

EXTRA = "batch"
"""The extra whose packages are in the folder; who has a cluster has an environment of their own."""

NEVER = [
    "IPython", "PIL", "_pytest", "attr", "bs4", "cssselect", "cupy", "dask", "dateparser", "distributed", "fsspec",
    "hypothesis", "jax", "lib2to3", "matplotlib", "mxnet", "mypy", "pandas", "psutil", "pyarrow._azurefs",
    "pyarrow._flight", "pyarrow._gcsfs", "pyarrow._hdfs", "pyarrow._parquet_encryption", "pyarrow._s3fs",
    "pyarrow.flight", "pyarrow.substrait",
    "_gdbm", "pydoc_data", "pytest", "readline", "rlcompleter", "setuptools", "sqlite3", "tensorflow", "tkinter",
    "torch", "yaml",
]  # fmt: skip
"""Imported somewhere for a case that does not arise here: a notebook, a graphics card, a cloud, a test, a typed line.

``readline`` and ``_gdbm`` would bind what we ship to libraries under the GPL."""

_UNUSED = re.compile(
    r"\.tests?(\.|$)|\.testing\.|^spacy\.lang\.(?!en\b|(ja|ko|th|vi|xx|zh)$)[a-z]{2,3}(\.|$)|^thinc\.extra\.tests"
    r"|^lxml\.(html\.(diff|soupparser|html5parser|usedoctest|ElementSoup|_\w+)|isoschematron|cssselect|usedoctest)"
)
_UNWANTED = re.compile(
    r"PySide6/Qt/(qml|translations/(?!qtbase_(de|ru)\.qm)|plugins/(?!("
    r"platforms/libq(xcb|wayland|offscreen|minimal|windows|cocoa)\b|platforms/q|platformthemes/libqxdg|iconengines/"
    r"|imageformats/(lib)?qsvg|platforminputcontexts/lib(compose|ibus)|styles/|wayland-shell-integration/libxdg"
    r"|wayland-decoration-client/libbradient)))"
    r"|^PySide6/plugins/(?!platforms|styles|iconengines|imageformats/qsvg)|\.pyi$|\.pyx$|\.pxd$|\.(c|cpp|h|hpp)$|(^|/)tests?/"
    r"|^spacy/(lang|tests)/.*(?<!\.so)$|^babel/locale-data/(?!(root|en|de|fr|es|it|pt|ru)\.dat)"
    r"|^pyarrow/(include|src|tests)/|lib(arrow_(flight|s3|python_flight|python_parquet_encryption))\b"
    r"|^pyarrow/libarrow_python\.so($|\.\d+\.)|libQt6EglF"
    r"|\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$"  # tell of the folder that it was built in
)

_PAPERS = ("METADATA", "entry_points.txt")
_LICENCE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS|OFL)", re.IGNORECASE)


def hidden_modules() -> list[str]:
    """The modules that nothing names in an import statement that can be seen."""
    compiled = [module for name in COMPILED for module in modules(name) if not _UNUSED.search(module)]
    return [*modules("reader_app"), *LOADED_BY_NAME, *_font_packages(), *compiled]


def modules(package: str) -> list[str]:
    """The dotted names of all modules of an installed package, itself first."""
    home = _home(package)
    found = {package}
    for path in sorted(home.rglob("*")):
        if path.suffix in (".py", ".so", ".pyd"):
            parts = (package, *path.relative_to(home).parent.parts, path.name.split(".")[0])
            found.add(".".join(parts).removesuffix(".__init__"))
    return sorted(name for name in found if all(part.isidentifier() for part in name.split(".")))


def files() -> list[tuple[str, str]]:
    """The files that no import brings, as (file, folder inside the build)."""
    return sorted({*_resources(), *_model(), *_fonts(), *_data()})


def _resources() -> Iterator[tuple[str, str]]:
    home = ROOT / "resources"
    for path in home.rglob("*"):
        if path.is_file():
            yield str(path), str(Path("reader_app/_resources", path.relative_to(home).parent))


def _model() -> Iterator[tuple[str, str]]:
    """The files of the preferred language model, as the program itself lists and checks them."""
    model = json.loads((ROOT / "resources/people/models.json").read_text(encoding="utf-8"))["models"][0]
    home = _home(model["package"]) / model["folder"]
    for name in [*model["files"], "meta.json", "LICENSE", "LICENSES_SOURCES"]:
        yield str(home / name), str(Path(model["package"], model["folder"], name).parent)


def _fonts() -> Iterator[tuple[str, str]]:
    for package in _font_packages():
        for path in (_home(package) / "files").glob("*.ttf"):
            yield str(path), f"{package}/files"
        yield str(_home(package) / "LICENSE"), package


def _font_packages() -> list[str]:
    return [need.partition("==")[0].replace("-", "_") for need in _asked() if need.startswith("fontpkg-")]


def _data() -> Iterator[tuple[str, str]]:
    for package in DATA_OF:
        home = _home(package)
        for path in home.rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts and path.suffix not in (".py", ".so", ".pyd"):
                yield str(path), str(Path(package, path.relative_to(home).parent))


def ours() -> dict[str, Distribution]:
    """Every package that may be shipped beside our own, by name: what pyproject asks for, and what that needs."""
    names = {one.name for need in _asked() for one in shipped(need)} - {"Python"}
    return {name: distribution(name) for name in names}


def _asked() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [*project["dependencies"], *project["optional-dependencies"][EXTRA]]


def papers(*entries: Iterable[Entry]) -> list[Entry]:
    """Name, licences and entry points of the packages in the build: the About window and the libraries read them.

    Raises SystemExit where a package came in that is not ours: a tool of the developer, say.
    """
    known, homes = ours(), packages_distributions()
    names = {entry[0].replace("\\", "/").split("/")[0].split(".")[0] for group in entries for entry in group}
    strange = {name for name in names if name in homes and not known.keys() & set(homes[name])}
    if strange:
        raise SystemExit(f"not among what we ship: {', '.join(sorted(strange))}")
    inside = [known[home] for home in {home for name in names for home in homes.get(name, ())} & known.keys()]
    return sorted(paper for package in [distribution("article-reader"), *inside] for paper in _papers_of(package))


def _papers_of(package: Distribution) -> Iterator[Entry]:
    for path in package.files or ():
        folder = path.parts[0]
        if folder.endswith(".dist-info") and (path.name in _PAPERS or _LICENCE.match(path.name)):
            yield str(path), str(path.locate()), "DATA"


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """The files of a build without those that are never used, and without libraries that the system has."""
    return [entry for entry in entries if not _UNWANTED.search(entry[0].replace("\\", "/")) and not _of_system(entry)]


def _of_system(entry: Entry) -> bool:
    """Whether a library belongs to the Debian system, which then keeps it safe and up to date."""
    source = entry[1]
    return (
        sys.platform == "linux"
        and source.startswith(("/lib/", "/usr/lib/"))
        and "/python3" not in entry[1] + entry[0]
        and "libpython" not in entry[0]
    )


def _home(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not installed")
    return Path(next(iter(spec.submodule_search_locations)))
