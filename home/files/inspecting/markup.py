"""Looking at the start of an XML file: what can blow up must be declared before anything else."""

from typing import IO
from xml.parsers import expat

_CHUNK = 16 * 1024  # bytes
_LONGEST_START = 1024 * 1024  # bytes


class _Seen(Exception):
    def __init__(self, *, entities: bool) -> None:
        self.entities = entities


def _found_entities(*args: object) -> None:
    raise _Seen(entities=True)


def _found_the_root(*args: object) -> None:
    raise _Seen(entities=False)


def declares_entities(content: IO[bytes]) -> bool:
    """Whether an XML file makes entities of its own: a few of them, each in the next, are gigabytes when opened.

    Offices write none. It is read no further than its first element; what is no XML declares nothing.
    """
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _found_entities
    parser.StartElementHandler = _found_the_root
    left = _LONGEST_START
    try:
        while chunk := content.read(_CHUNK):
            parser.Parse(chunk)
            left -= len(chunk)
            if left < 0:
                return True
        parser.Parse(b"", True)
    except _Seen as seen:
        return seen.entities
    except (expat.ExpatError, ValueError, LookupError):  # an unknown encoding is a LookupError
        return False
    return False


def has_element(content: IO[bytes], name: str) -> bool:
    """Whether an XML file has an element of this name, in whatever namespace."""
    parser = expat.ParserCreate(namespace_separator=" ")
    found = False

    def look(element: str, attributes: object) -> None:
        nonlocal found
        found = found or element.rpartition(" ")[2] == name

    parser.StartElementHandler = look
    parser.EntityDeclHandler = _found_entities
    try:
        while chunk := content.read(_CHUNK):
            parser.Parse(chunk)
    except (_Seen, expat.ExpatError, ValueError, LookupError):
        return found
    return found
