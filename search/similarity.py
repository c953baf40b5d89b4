"""What is like a text or a document: similar case studies, and for the committee: was this done before?

What has most of the parts of the source's words is found first, roughly, and then compared closely (likeness.py, which
also says what a likeness means). How much a part says is read from the public index only, also for private documents:
what nobody may know of moves no number.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from praktijkpodium.search import likeness, showing, snippets, terms
from praktijkpodium.search.documents import Part, SearchDocument
from praktijkpodium.search.engines import bitsets, ranking
from praktijkpodium.search.engines.finding import UNIT, Finder
from praktijkpodium.search.engines.postings import PART, PRIVATE, PUBLIC, postings
from praktijkpodium.search.engines.snapshot import Snapshot, snapshot
from praktijkpodium.search.indexing.building import build
from praktijkpodium.search.indexing.state import DATABASE, state_of
from praktijkpodium.search.language import Query, Wanted
from praktijkpodium.search.likeness import Degree
from praktijkpodium.search.models import IndexedDocument, Passage
from praktijkpodium.search.requests import Snippet

# Documents that are compared closely.
_CLOSELY = 40
# Where all answer the same questions, a part of an answer that so many have says nothing; if there are enough to tell.
_USUAL, _ENOUGH = 0.5, 4
# Words that are marked: so many at most, and only those that say so much (about: in a fifth of all documents at most).
_MARKED, _TELLING = 40, 0.25


@dataclass(frozen=True, slots=True)
class Similar:
    """A document that is like another one: how much, from 0 to 1, where, and through which words."""

    kind: str
    key: str
    title: str
    likeness: float
    passages: tuple[Snippet, ...]
    words: tuple[str, ...]
    # The passage of the source that is most like it.
    own: Snippet

    @property
    def degree(self) -> Degree:
        return likeness.degree(self.likeness)


class _Source(NamedTuple):
    """What others are compared with."""

    document: IndexedDocument
    # The position of the first word of each passage, and its text.
    passages: Sequence[tuple[int, str]]


def is_there(*, private: bool = False) -> bool:
    """Whether an index was built at all: without it nothing is like anything."""
    return state_of(DATABASE, private=private).built_at is not None


def similar_to_text(text: str, *, title: str = "", **where: object) -> list[Similar]:
    """What is like a text that is in no index. `where` as for `similar_to`."""
    document = SearchDocument(title=title, body=(Part(text),))
    built = build(kind="", key="", private=False, document=document)
    source = _Source(built.document, [(passage.start, passage.text) for passage in built.passages])
    return _similar(source, **where)  # type: ignore[arg-type]


def is_indexed(kind: str, key: str) -> bool:
    """Whether a document is in its index, so that it can be compared."""
    return _indexed(kind, key) is not None


def similar_to(kind: str, key: str, **where: object) -> list[Similar]:
    """What is like a document of an index, without itself. See `_similar` for where is looked."""
    document = _indexed(kind, key)
    if document is None:
        return []
    passages = Passage.objects.filter(document=document).order_by("number").values_list("start", "text")
    return _similar(_Source(document, list(passages)), **where)  # type: ignore[arg-type]


def _indexed(kind: str, key: str) -> IndexedDocument | None:
    known = IndexedDocument.objects.filter(kind=kind, key=key)
    return next((each for each in known if each.slot == int(state_of(DATABASE, private=each.private).serving)), None)


def _similar(
    source: _Source,
    *,
    private: bool = False,
    kinds: Collection[str] = (),
    allowed: Collection[str] | None = None,
    peers: Collection[str] = (),
    most: int = 5,
    at_least: float = 0.05,
) -> list[Similar]:
    """The most similar ones of the public or the private index, of these kinds.

    `allowed` are the keys of the rows that whoever asks may see. In the private index nothing is seen without it.
    `peers` are keys of private rows, which whoever asks may see too, that answer the same questions as the source:
    what is usual among them says nothing.
    """
    worth = likeness.parts(source.document.terms)
    now, finder = _index(private=False)
    finder.look_up(PART + part for part in worth)
    documents = now.statistics.documents
    saying = {part: likeness.says(finder.set(PART + part).bit_count(), documents) for part in worth}
    usual = _usual(source.document, worth, peers)
    saying |= dict.fromkeys(usual, 0.0)
    if private:
        now, finder = _index(private=True)
        finder.look_up(PART + part for part in worth)
    among = _among(now, source.document, kinds, allowed if allowed is not None or not private else ())
    compared = []
    for document in _nearest(finder, now, among, worth, saying):
        other = likeness.parts(document.terms)
        other = {part: other[part] for part in other.keys() - usual}
        compared.append((likeness.likeness(likeness.closeness(worth, other, saying)), document))
    compared.sort(key=lambda pair: (-pair[0], pair[1].kind, len(pair[1].key), pair[1].key))
    top = [pair for pair in compared if pair[0] >= at_least][:most]
    return _shown(source, top, _words(source.document, worth, saying))


def _index(*, private: bool) -> tuple[Snapshot, Finder]:
    now = snapshot(state_of(DATABASE, private=private))
    return now, Finder(postings(PRIVATE if private else PUBLIC, now.slot), now)


def _usual(source: IndexedDocument, worth: Mapping[str, float], peers: Collection[str]) -> set[str]:
    """The parts that many of the peers have, and that the source has in its answers only, not in its title or lead."""
    if not peers:
        return set()
    now, finder = _index(private=True)
    among = _among(now, source, (), peers)
    own = {part for line in terms.lines(source.terms) if any(line.frequencies[:2]) for part in line.parts}
    finder.look_up(PART + part for part in worth)
    size = among.bit_count()
    if size < _ENOUGH:
        return set()
    return {part for part in worth.keys() - own if (finder.set(PART + part) & among).bit_count() >= _USUAL * size}


def _among(now: Snapshot, source: IndexedDocument, kinds: Collection[str], allowed: Collection[str] | None) -> int:
    keys = set(map(str, allowed)) if allowed is not None else None
    return now.set_of(
        pk
        for pk, row in now.rows.items()
        if (not kinds or row.kind in kinds)
        and (keys is None or row.key in keys)
        and (row.kind, row.key) != (source.kind, source.key)
    )


def _nearest(
    finder: Finder, now: Snapshot, among: int, worth: Mapping[str, float], saying: Mapping[str, float]
) -> Iterable[ranking.Document]:
    """The documents among these that have most of what the source says, roughly."""
    coarse: bitsets.Slices = []
    some = 0
    for part, counts in worth.items():
        if bits := finder.set(PART + part) & among:
            bitsets.add(coarse, bits, round(UNIT * counts * saying[part]))
            some |= bits
    best = bitsets.best(coarse, some, _CLOSELY)
    # As many may tie with the last of them.
    return ranking.load(islice(bitsets.members(best), 4 * _CLOSELY), now)


def _words(source: IndexedDocument, worth: Mapping[str, float], saying: Mapping[str, float]) -> list[Wanted]:
    """The words of the source that say most, each with those of its parts that say something."""
    found: dict[str, tuple[float, Wanted]] = {}
    for line in terms.lines(source.terms):
        telling = tuple(part for part in line.parts if part in saying and saying[part] >= _TELLING)
        if telling and (line.stem not in found or len(line.exact) < len(found[line.stem][1].exact)):
            says = max(worth[part] * saying[part] for part in telling)
            found[line.stem] = says, Wanted(line.exact, line.stem, telling)
    best = sorted(found.values(), key=lambda each: (-each[0], each[1].exact))
    return [word for _, word in best[:_MARKED]]


def _shown(source: _Source, top: Sequence[tuple[float, ranking.Document]], words: list[Wanted]) -> list[Similar]:
    items = []
    for alike, document in top:
        places = showing.positions(document.terms, [(word.stem, word) for word in words])
        items.append(showing.Item(document, alike, True, {stem: found for stem, found in places.items() if found}))
    hits = showing.hits(snippets.Marker.of(Query(words=tuple(words))), items)
    return [
        Similar(
            hit.kind,
            hit.key,
            hit.title.text,
            item.score,
            hit.snippets,
            tuple(word.exact for word in words if word.stem in item.positions),
            _own(source, [word for word in words if word.stem in item.positions]),
        )
        for hit, item in zip(hits, items, strict=True)
    ]


def _own(source: _Source, words: Sequence[Wanted]) -> Snippet:
    """The passage of the source with most of the words, marked; nothing when only its title has them."""
    if not source.passages:
        return Snippet("")
    places = showing.positions(source.document.terms, [(word.stem, word) for word in words])
    (best, *_) = snippets.best_passages([start for start, _ in source.passages], places, most=1)
    return snippets.cut(source.passages[best][1], snippets.Marker.of(Query(words=tuple(words))))
