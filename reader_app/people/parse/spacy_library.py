"""Import spaCy without its command line, which brings in 400 modules, half a dozen of them for the network.

``spacy/__init__.py`` imports one name of ``spacy.cli`` and uses it nowhere.  While spaCy is imported, an empty module
stands in that place; afterwards it is gone, and ``spacy.cli`` can be imported as ever.
"""

import importlib
import sys
from types import ModuleType
from typing import Any

_PARENT, _WANTED = "spacy.cli", "spacy.cli.info"


def imported_spacy() -> Any:
    """The module ``spacy``; raises ImportError where it is missing or does not fit the other packages."""
    if "spacy" in sys.modules or _PARENT in sys.modules:
        return importlib.import_module("spacy")
    stand_in, wanted = ModuleType(_PARENT), ModuleType(_WANTED)
    stand_in.__path__ = []
    wanted.__dict__["info"] = _info
    sys.modules |= {_PARENT: stand_in, _WANTED: wanted}
    try:
        return importlib.import_module("spacy")
    finally:
        for name, module in ((_PARENT, stand_in), (_WANTED, wanted)):
            if sys.modules.get(name) is module:
                del sys.modules[name]


def _info(*args: Any, **options: Any) -> Any:
    """What ``spacy.info`` is then: the real one, with its command line."""
    return importlib.import_module(_WANTED).info(*args, **options)
