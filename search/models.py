"""The index in the database. Beside these tables there are those of postings.py, which are made by vendor."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone

from praktijkpodium.search.statistics.models import AskedQuestion, RankClicks, SearchTotal
from praktijkpodium.search.steering.models import Exclusion, PinnedResults, SynonymGroup

__all__ = [
    "AskedQuestion",
    "Exclusion",
    "IndexState",
    "IndexedDocument",
    "Passage",
    "PendingChange",
    "PinnedResults",
    "RankClicks",
    "SearchTotal",
    "SynonymGroup",
    "Word",
]

# An index is built anew in the slot that does not serve, and then the two change places.
SLOTS = (0, 1)


class IndexState(models.Model):
    """Where an engine keeps an index now, and in which version: a row for the public one, a row for the private."""

    engine = models.CharField(max_length=20)
    private = models.BooleanField(default=False)
    # What answers now, and what is being built: a slot of the database, or the name of an index elsewhere.
    serving = models.CharField(max_length=120, blank=True)
    building = models.CharField(max_length=120, blank=True)
    # Counts the changes. What a process remembers of the index holds as long as the stamp is the same: that never comes
    # back, while a version does after a rollback.
    version = models.PositiveBigIntegerField(default=0)
    stamp = models.UUIDField(default=uuid.uuid4)
    # What editors steer by: another one after each change of theirs. Here, because each search reads this row anyway.
    steering = models.UUIDField(default=uuid.uuid4)
    # Another one when documents were taken out, or when the index begins anew: under the same one documents were only
    # put in since, so that what a process remembers need only be added to.
    lineage = models.UUIDField(default=uuid.uuid4)
    # By which analysis the index was made: under another one words may be read differently.
    analysis = models.CharField(max_length=64, blank=True)
    built_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        # For the database only: nobody meets these words.
        verbose_name = verbose_name_plural = "index state"
        constraints = [models.UniqueConstraint(fields=["engine", "private"], name="podium_index_state_once")]

    def __str__(self) -> str:
        return f"{self.engine} {'private' if self.private else 'public'}: {self.serving} at {self.version}"


class IndexedDocument(models.Model):
    """A search document as the index has it."""

    slot = models.PositiveSmallIntegerField(default=0)
    private = models.BooleanField(default=False)
    kind = models.CharField(max_length=40)
    key = models.CharField(max_length=64)
    title = models.TextField()
    facets = models.JSONField(default=dict)
    date = models.DateField(null=True, blank=True)
    # In words.
    title_length = models.PositiveIntegerField(default=0)
    lead_length = models.PositiveIntegerField(default=0)
    body_length = models.PositiveIntegerField(default=0)
    # Which words stand where (terms.py).
    terms = models.TextField(blank=True)
    # Of everything that the document was made of: what is the same need not be written again.
    digest = models.CharField(max_length=64)
    analysis = models.CharField(max_length=64)
    # The version of the index in which it was written last.
    version = models.PositiveBigIntegerField(default=0)

    class Meta:
        verbose_name = verbose_name_plural = "indexed document"
        constraints = [
            models.UniqueConstraint(fields=["slot", "kind", "key"], name="podium_document_once"),
            models.CheckConstraint(condition=Q(slot__in=SLOTS), name="podium_document_slot"),
        ]
        indexes = [models.Index(fields=["slot", "private", "version"], name="podium_document_version")]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class Passage(models.Model):
    """About two hundred words of the original text of a document, for snippets."""

    document = models.ForeignKey(IndexedDocument, on_delete=models.CASCADE, related_name="passages")
    number = models.PositiveIntegerField()
    # The position of its first word in the document.
    start = models.PositiveIntegerField()
    label = models.CharField(max_length=200, blank=True)
    text = models.TextField()

    class Meta:
        verbose_name = verbose_name_plural = "passage"
        constraints = [models.UniqueConstraint(fields=["document", "number"], name="podium_passage_once")]

    def __str__(self) -> str:
        return self.text[:60]


class Word(models.Model):
    """A word of the public index, for suggestions."""

    slot = models.PositiveSmallIntegerField(default=0)
    # Folded, and as it is written most plainly: with a capital only if it never is written without.
    word = models.CharField(max_length=255)
    written = models.CharField(max_length=255)
    # In how many documents.
    count = models.IntegerField(default=0)

    class Meta:
        verbose_name = verbose_name_plural = "word"
        constraints = [models.UniqueConstraint(fields=["slot", "word"], name="podium_word_once")]

    def __str__(self) -> str:
        return self.written


class PendingChange(models.Model):
    """A row that changed and that an engine must still be told of; written in the transaction of the change."""

    engine = models.CharField(max_length=20)
    kind = models.CharField(max_length=40)
    key = models.CharField(max_length=64)
    created_at = models.DateTimeField(default=timezone.now)
    attempts = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "pending change"
        indexes = [models.Index(fields=["engine", "kind", "key"], name="podium_pending_change")]

    def __str__(self) -> str:
        return f"{self.engine}: {self.kind} {self.key}"
