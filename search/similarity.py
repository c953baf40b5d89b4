"""What is like a text or a document: similar case studies, and for the committee: was this done before?

The words that say most of the source are looked for, and what is found is scored as by a search. How much that is of
what the source itself would score is the likeness: 1 for the same text, about 0.1 for two texts of one subject.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from praktijkpodium.search import scoring, showing, snippets, terms
from praktijkpodium.search.documents import Part, SearchDocument
from praktijkpodium.search.engines import bitsets, ranking
from praktijkpodium.search.engines.finding import Finder
from praktijkpodium.search.engines.found import Found
from praktijkpodium.search.engines.postings import PRIVATE, PUBLIC, STEM, postings
from praktijkpodium.search.engines.snapshot import Snapshot, snapshot
from praktijkpodium.search.indexing.building import build
from praktijkpodium.search.indexing.state import DATABASE, state_of
from praktijkpodium.search.language import Query, Wanted
from praktijkpodium.search.models import IndexedDocument
from praktijkpodium.search.requests import Snippet

# The words that say most of a text.
_WORDS = 40
# A word of the title says as much as so many in the text.
_IN_TITLE, _IN_LEAD = 3, 2
_CLOSELY = 60


@dataclass(frozen=True, slots=True)
class Similar:
    """A document that is like another one: how much, from 0 to 1, where, and through which words."""

    kind: str
    key: str
    title: str
    likeness: float
    passages: tuple[Snippet, ...]
    words: tuple[str, ...]


def similar_to_text(text: str, *, title: str = "", **where: object) -> list[Similar]:
    """What is like a text that is in no index. `where` as for `similar_to`."""
    document = SearchDocument(title=title, body=(Part(text),))
    built = build(kind="", key="", private=False, document=document).document
    return _similar(built, **where)  # type: ignore[arg-type]


def similar_to(kind: str, key: str, **where: object) -> list[Similar]:
    """What is like a document of an index, without itself. See `_similar` for where is looked."""
    known = IndexedDocument.objects.filter(kind=kind, key=key)
    source = next((each for each in known if each.slot == int(state_of(DATABASE, private=each.private).serving)), None)
    return _similar(source, **where) if source is not None else []  # type: ignore[arg-type]


def _similar(
    source: IndexedDocument,
    *,
    private: bool = False,
    kinds: Collection[str] = (),
    allowed: Collection[str] | None = None,
    most: int = 5,
    at_least: float = 0.02,
) -> list[Similar]:
    """The most similar ones of the public or the private index, of these kinds.

    `allowed` are the keys of the rows that whoever asks may see. In the private index nothing is seen without it.
    """
    now = snapshot(state_of(DATABASE, private=private))
    finder = Finder(postings(PRIVATE if private else PUBLIC, now.slot), now)
    chosen = _telling_words(source, finder, now)
    among = _among(now, source, kinds, allowed if allowed is not None or not private else ())
    found = finder.find_words(list(chosen), among)
    own = sum(weight * says for weight, says in chosen.values())
    if not own:
        return []
    best = bitsets.best(found.coarse, bitsets.union(word.itself for word in found.words) & among, _CLOSELY)
    documents = ranking.load([place + now.base for place in list(bitsets.members(best))[: 4 * _CLOSELY]])
    scored = sorted(
        ((_likeness(document, found, now) / own, document) for document in documents),
        key=lambda pair: (-pair[0], pair[1].kind, len(pair[1].key), pair[1].key),
    )
    top = [(min(likeness, 1.0), document) for likeness, document in scored if likeness >= at_least][:most]
    return _shown(top, list(chosen))


def _telling_words(source: IndexedDocument, finder: Finder, now: Snapshot) -> dict[Wanted, tuple[float, float]]:
    """The words that say most of a document, with how much each counts in it, and how much it says in the index."""
    by_stem: dict[str, list[terms.Line]] = {}
    for line in terms.lines(source.terms):
        if not line.exact.isdigit() and not terms.is_stop_word(line.exact):
            by_stem.setdefault(line.stem, []).append(line)
    finder.look_up(STEM + stem for stem in by_stem)
    weighed = {}
    lengths = (source.title_length, source.lead_length, source.body_length)
    for stem, lines in by_stem.items():
        says = scoring.idf(finder.set(STEM + stem).bit_count(), now.statistics.documents)
        worth = _worth(terms.frequencies(lines), sum(lengths), now)
        word = Wanted(min((line.exact for line in lines), key=len), stem, (stem,))
        weighed[word] = (worth, says)
    best = sorted(weighed.items(), key=lambda item: (-item[1][0] * item[1][1], item[0].exact))
    return dict(best[:_WORDS])


def _worth(frequencies: tuple[int, int, int], length: int, now: Snapshot) -> float:
    title, lead, body = frequencies
    return scoring.saturation(_IN_TITLE * title + _IN_LEAD * lead + body, length, sum(now.statistics.lengths))


def _among(now: Snapshot, source: IndexedDocument, kinds: Collection[str], allowed: Collection[str] | None) -> int:
    keys = set(map(str, allowed)) if allowed is not None else None
    return now.set_of(
        pk
        for pk, row in now.rows.items()
        if (not kinds or row.kind in kinds)
        and (keys is None or row.key in keys)
        and (row.kind, row.key) != (source.kind, source.key)
    )


def _likeness(document: ranking.Document, found: Found, now: Snapshot) -> float:
    place = document.pk - now.base
    length = document.title_length + document.lead_length + document.body_length
    return sum(
        word.stem_idf * _worth(terms.frequencies(terms.with_stem(document.terms, word.wanted.stem)), length, now)
        for word in found.words
        if place in word.members.stem
    )


def _shown(top: Iterable[tuple[float, ranking.Document]], words: list[Wanted]) -> list[Similar]:
    pairs = list(top)
    items = []
    for likeness, document in pairs:
        places = showing.positions(document.terms, [(word.stem, word) for word in words])
        items.append(showing.Item(document, likeness, True, {stem: found for stem, found in places.items() if found}))
    marker = snippets.Marker.of(Query(words=tuple(words)))
    written: Mapping[str, str] = {word.stem: word.exact for word in words}
    return [
        Similar(
            hit.kind, hit.key, hit.title.text, item.score, hit.snippets, tuple(written[stem] for stem in item.positions)
        )
        for hit, item in zip(showing.hits(marker, items), items, strict=True)
    ]
