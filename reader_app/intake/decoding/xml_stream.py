"""XML by expat as a stream of events: no entities, no outer files, limited depth and number of elements.

A document that breaks off is read as far as it goes; ``parse_xml`` says whether it was whole.
"""

from collections.abc import Callable, Mapping
from typing import Protocol
from xml.parsers import expat

from reader_app.article.errors import FileDefinesEntities, FileTooDeep

_DEEPEST, _MOST = 1_000, 1_500_000
_SEPARATOR = " "


class Listener(Protocol):
    """Takes the events; element and attribute names come without their namespaces."""

    def open(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def close(self, tag: str) -> None:
        """An element ends."""

    def say(self, text: str) -> None:
        """Character data."""


def parse_xml(source: bytes, listener: Listener, name: str) -> bool:
    """Send the events of ``source`` to ``listener``; False where the XML is broken.

    Raises FileDefinesEntities for a document type with entities, FileTooDeep past 1,000 levels or 1.5 million elements.
    """
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = False  # what is buffered when the XML breaks off would be lost
    counter = _Counter(listener, name)
    parser.StartElementHandler = counter.open
    parser.EndElementHandler = counter.close
    parser.CharacterDataHandler = listener.say
    parser.EntityDeclHandler = _refuse_entities(name)
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(source, True)
    except expat.ExpatError:
        return False
    return True


class _Counter:
    """Passes events on with bare names, within the limits."""

    def __init__(self, listener: Listener, name: str) -> None:
        self._listener, self._name = listener, name
        self._depth = self._count = 0

    def open(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > _DEEPEST or self._count > _MOST:
            raise FileTooDeep(self._name)
        self._listener.open(_bare(tag), {_bare(k): v for k, v in attributes.items()})

    def close(self, tag: str) -> None:
        self._depth -= 1
        self._listener.close(_bare(tag))


def _bare(name: str) -> str:
    return name.rpartition(_SEPARATOR)[2]


def _refuse_entities(name: str) -> Callable[..., None]:
    def refuse(*_declaration: object) -> None:
        raise FileDefinesEntities(name)

    return refuse
