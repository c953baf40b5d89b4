"""How editors steer finding. What is here works on questions, when they are asked; no index is written."""

from typing import TYPE_CHECKING, NamedTuple

from django.db import models
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from collections.abc import Iterator


class DocumentId(NamedTuple):
    """A document, as the index knows it: a kind, and the primary key of a row."""

    kind: str
    key: str


def lines(text: str) -> list[str]:
    """What was written one a line, each once."""
    return list(dict.fromkeys(line for each in text.splitlines() if (line := " ".join(each.split()))))


class SynonymGroup(models.Model):
    """Words and phrases that stand for each other."""

    class How(models.TextChoices):
        """The values are the signs that search/analysis/synonyms.py reads."""

        SAME = "=", _("the same: who looks for one of them finds all")
        RELATED = "~", _("related: found as well, but lower")
        ONE_WAY = ">", _("one way: who looks for the first finds the others too")

    words = models.TextField(_("words"), help_text=_("One word or phrase a line."))
    how = models.CharField(_("how"), max_length=1, choices=How.choices, default=How.SAME)

    class Meta:
        verbose_name = _("synonyms")
        verbose_name_plural = _("synonyms")
        ordering = ["words", "pk"]

    def __str__(self) -> str:
        return f" {self.how} ".join(lines(self.words))[:200]


class OfQuestions(models.Model):
    """Something about some documents, for those who ask certain questions."""

    # One a line.
    questions = models.TextField(_("questions"))
    # {"kind", "key", "title"}, in order. The title is for when the document is no longer there.
    documents = models.JSONField(_("documents"), default=list)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return ", ".join(lines(self.questions))[:200]

    @property
    def document_ids(self) -> "Iterator[DocumentId]":
        return (DocumentId(each["kind"], each["key"]) for each in self.documents)


class PinnedResults(OfQuestions):
    """What comes first, whatever its score."""

    until = models.DateField(_("until"), null=True, blank=True, help_text=_("The last day. Empty: for good."))

    class Meta:
        verbose_name = _("pinned results")
        verbose_name_plural = _("pinned results")
        ordering = ["questions", "pk"]


class Exclusion(OfQuestions):
    """What is not found: without questions never."""

    questions = models.TextField(
        _("questions"), blank=True, help_text=_("One a line. Empty: these pages are never found.")
    )

    class Meta:
        verbose_name = _("excluded pages")
        verbose_name_plural = _("excluded pages")
        ordering = ["questions", "pk"]

    def __str__(self) -> str:
        return super().__str__() or ", ".join(each["title"] for each in self.documents)[:200]
