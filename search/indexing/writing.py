"""Writing documents into a slot of the index in the database. Whoever calls this holds the lock on the slot's state."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from praktijkpodium.search import terms
from praktijkpodium.search.engines.postings import PRIVATE, PUBLIC, WORDS, Entry, Postings, postings
from praktijkpodium.search.indexing.building import Built, reading_version
from praktijkpodium.search.models import IndexedDocument, Passage, Word

_WORDS_AT_ONCE = 400


@dataclass
class Vocabulary:
    """In how many documents more, or fewer, words are now, and how they are written."""

    counts: Counter[str] = field(default_factory=Counter)
    written: dict[str, str] = field(default_factory=dict)

    def add(self, written: Mapping[str, str]) -> None:
        self.counts.update(written.keys())
        for word, form in written.items():
            if word not in self.written or form.islower():
                self.written[word] = form

    def remove(self, words: Iterable[str]) -> None:
        self.counts.subtract(words)


def postings_of(document: IndexedDocument) -> Postings:
    return postings(PRIVATE if document.private else PUBLIC, document.slot, write=True)


def entry_of(document: IndexedDocument) -> Entry:
    lengths = (document.title_length, document.lead_length, document.body_length)
    return terms.entry(document.pk, document.terms, lengths)


def is_whole(document: IndexedDocument) -> bool:
    """Whether all that the index has of a document can be taken out again: it was read as documents are read now."""
    return document.analysis == reading_version()


def insert(built: Sequence[Built], *, slot: int, version: int, vocabulary: Vocabulary) -> None:
    """Put documents that are not there."""
    documents = [each.document for each in built]
    if not documents:
        return
    for document in documents:
        document.slot, document.version = slot, version
    IndexedDocument.objects.bulk_create(documents)
    Passage.objects.bulk_create([passage for each in built for passage in _with_keys(each)], batch_size=500)
    postings_of(documents[0]).put(map(entry_of, documents))
    for each in built:
        if not each.document.private:
            vocabulary.add(each.written)


def _with_keys(built: Built) -> list[Passage]:
    for passage in built.passages:
        passage.document = built.document
    return built.passages


def remove(documents: Sequence[IndexedDocument], *, vocabulary: Vocabulary) -> None:
    """Take out documents."""
    if not documents:
        return
    # What is left of others belongs to no document, and goes when the index is built anew.
    postings_of(documents[0]).remove(map(entry_of, filter(is_whole, documents)))
    keys = [document.pk for document in documents]
    Passage.objects.filter(document__in=keys).delete()
    IndexedDocument.objects.filter(pk__in=keys).delete()
    for document in documents:
        if not document.private:
            vocabulary.remove({line.exact for line in terms.lines(document.terms)})


def save_vocabulary(vocabulary: Vocabulary, *, slot: int) -> None:
    """Count the words anew that are in more or fewer documents now."""
    for some in changed_words(vocabulary):
        save_words(vocabulary, some, slot=slot)


def changed_words(vocabulary: Vocabulary) -> Iterator[list[str]]:
    """The words whose counts changed, some at a time."""
    changed = sorted(word for word, count in vocabulary.counts.items() if count)
    for start in range(0, len(changed), _WORDS_AT_ONCE):
        yield changed[start : start + _WORDS_AT_ONCE]


def save_words(vocabulary: Vocabulary, changed: Sequence[str], *, slot: int) -> None:
    known = {word.word: word for word in Word.objects.filter(slot=slot, word__in=changed)}
    new = []
    for each in changed:
        count, written = vocabulary.counts[each], vocabulary.written.get(each, each)
        if (word := known.get(each)) is None:
            if count > 0:
                new.append(Word(slot=slot, word=each, written=written, count=count))
            continue
        word.count = max(word.count + count, 0)
        if not word.written.islower() and written.islower():
            word.written = written
    again = [Word(slot=slot, word=word.word, written=word.written, count=word.count) for word in known.values()]
    # One statement: `bulk_update` takes ten times as long.
    Word.objects.bulk_create(
        again, update_conflicts=True, unique_fields=["slot", "word"], update_fields=["count", "written"]
    )
    Word.objects.bulk_create(new)
    put_words(new, slot=slot)


def put_words(words: Iterable[Word], *, slot: int) -> None:
    """Make words findable by their grams."""
    from praktijkpodium.search.suggestions import word_grams

    postings(WORDS, slot, write=True).put(Entry(word.pk, (), word_grams(word.word)) for word in words)


def clear(*, slot: int, private: bool) -> None:
    """Empty a slot."""
    of_slot = IndexedDocument.objects.filter(slot=slot, private=private)
    Passage.objects.filter(document__in=of_slot).delete()
    of_slot.delete()
    postings(PRIVATE if private else PUBLIC, slot, write=True).clear()
    if not private:
        Word.objects.filter(slot=slot).delete()
        postings(WORDS, slot, write=True).clear()
