"""Making of a search document what the index keeps of it."""

import hashlib
import inspect
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from praktijkpodium.search import analysis, scoring
from praktijkpodium.search.documents import SearchDocument, kinds
from praktijkpodium.search.models import IndexedDocument, Passage
from praktijkpodium.search.terms import Terms

# What makes rows of documents: when one of these changed, the index must be built anew.
_MAKERS = ("indexing/building.py", "terms.py")


@cache
def reading_version() -> str:
    """By which code and which lists documents are read, and of which kinds there are some."""
    digest = hashlib.sha256(analysis.fingerprint().encode())
    for maker in _MAKERS:
        digest.update((Path(__file__).parent.parent / maker).read_bytes())
    for kind in sorted(kinds(), key=lambda kind: kind.name):
        digest.update(f"{kind.name} {kind.private}".encode())
        if source := inspect.getsourcefile(inspect.unwrap(kind.document)):
            digest.update(Path(source).read_bytes())
    return digest.hexdigest()[:16]


@dataclass
class Built:
    """A document for the index, not saved."""

    document: IndexedDocument
    passages: list[Passage]
    # Each different word, folded, as it is written.
    written: dict[str, str] = field(default_factory=dict)


def digest(document: SearchDocument) -> str:
    """What is the same when nothing of it changed, the way of reading words among it."""
    facets = sorted((name, tuple(values)) for name, values in document.facets.items())
    parts = [(part.label, part.text) for part in document.body]
    content = (reading_version(), document.title, document.lead, document.names, parts, facets, str(document.date))
    return hashlib.sha256(repr(content).encode("utf-8", "replace")).hexdigest()


def build(*, kind: str, key: str, private: bool, document: SearchDocument) -> Built:
    """Analyse a document."""
    terms, built = Terms(), Built(IndexedDocument(), [])
    title = _storable(document.title)
    _add(built, terms, scoring.TITLE, title, analysis.analyse(title))
    # An empty title too ends before what follows it.
    texts = [(scoring.LEAD, "", _storable(document.lead))]
    texts += [(scoring.BODY, part.label, _storable(part.text)) for part in document.body]
    for zone, label, text in texts:
        if tokens := analysis.analyse(text):
            built.passages += _passages(text, tokens, terms.position, _storable(label), len(built.passages))
            _add(built, terms, zone, text, tokens)
        if zone == scoring.LEAD:
            for name in map(_storable, document.names):
                _add(built, terms, zone, name, analysis.analyse(name))
    built.document = IndexedDocument(
        private=private,
        kind=kind,
        key=key,
        title=title,
        facets={name: list(values) for name, values in document.facets.items()},
        date=document.date,
        title_length=terms.lengths[scoring.TITLE],
        lead_length=terms.lengths[scoring.LEAD],
        body_length=terms.lengths[scoring.BODY],
        terms=terms.write(),
        digest=digest(document),
        analysis=reading_version(),
    )
    for passage in built.passages:
        passage.document = built.document
    return built


def _storable(text: str) -> str:
    """PostgreSQL refuses a null, and no database takes half a character."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode()


def _add(built: Built, terms: Terms, zone: int, text: str, tokens: Sequence[analysis.Token]) -> None:
    if not tokens:
        return
    terms.add(zone, tokens)
    for token in tokens:
        known = built.written.get(token.exact)
        if known is None or not known.islower():
            written = text[token.start : token.end]
            if known is None or written.islower():
                built.written[token.exact] = written


def _passages(text: str, tokens: Sequence[analysis.Token], position: int, label: str, number: int) -> Iterator[Passage]:
    """The passages of a text that has these words."""
    starts = [token.start for token in tokens]
    for passage in analysis.passages(text):
        first = bisect_left(starts, passage.start)
        if first < len(tokens) and starts[first] < passage.end:
            cut = text[passage.start : passage.end]
            yield Passage(number=number, start=position + first, label=label[:200], text=cut)
            number += 1
