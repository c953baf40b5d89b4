"""Questions of readers about a page, until they have been passed on."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

MAX_QUESTION = 2000  # characters


class Question(models.Model):
    """What somebody wants to ask the contact person of a page.

    Passed on, it is a mail: the text stands there, and here only whom an answer goes to, until that mail has had its
    term.
    """

    # In the link of the mail it goes with a signature: see home/pages/links.py.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    page = models.ForeignKey(Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="+")
    name = models.CharField(_("your name"), max_length=120)
    email = models.CharField(_("your e-mail address"), max_length=254)
    text = models.TextField(_("your question"), max_length=MAX_QUESTION, blank=True)
    # Of the page on which it was asked; mails to who asks are in it.
    language = models.CharField(max_length=20)
    created_at = models.DateTimeField(auto_now_add=True)
    passed_on_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("question about a page")
        verbose_name_plural = _("questions about pages")
        default_permissions = ()
        constraints = [
            models.CheckConstraint(condition=~Q(email="") & ~Q(name=""), name="podium_question_has_asker"),
            models.CheckConstraint(
                condition=(Q(passed_on_at__isnull=True) & ~Q(text="")) | Q(passed_on_at__isnull=False, text=""),
                name="podium_question_has_text_until_passed_on",
            ),
        ]
        indexes = [models.Index(fields=["created_at"], name="podium_question_asked")]

    def __str__(self) -> str:
        # Neither who asks nor what: this is in the timeline and in titles.
        return f"{self._meta.verbose_name}: {self.page.title}"
