"""What a role asks of its applicants, and the versions of that: an application keeps the one it was made with."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from praktijkpodium.programmes.calls.models.roles import Role

MOST_WORDS = 2_000


class QuestionKind(models.TextChoices):
    """What kind of answer a question asks for."""

    SHORT = "short", _("short text")
    LONG = "long", _("long text")
    NUMBER = "number", _("number")
    MONEY = "money", _("amount in euros")
    DATE = "date", _("date")
    CHOICE = "choice", _("one choice")
    CHECKS = "checks", _("several choices")
    DOCUMENT = "document", _("document")
    TEAM = "team", _("members of the team")


FEWEST_CHOICES = 2
WITH_CHOICES = (QuestionKind.CHOICE, QuestionKind.CHECKS)


class Question(Orderable):
    """Something that the form of a role asks, besides its criteria."""

    role = ParentalKey(Role, on_delete=models.CASCADE, related_name="questions")
    kind = models.CharField(
        _("kind of answer"),
        max_length=20,
        choices=QuestionKind,
        default=QuestionKind.LONG,
        help_text=_("Members of the team: a table with a name, a function and the part that somebody takes."),
    )
    text = models.CharField(_("question"), max_length=300, help_text=_("For example: what do you run into?"))
    help = models.CharField(
        _("explanation"),
        max_length=500,
        blank=True,
        help_text=_("What helps to answer it. For example: in your own words."),
    )
    is_required = models.BooleanField(
        _("must be answered"), default=False, help_text=_("Who leaves it empty cannot submit.")
    )
    most_words = models.PositiveSmallIntegerField(
        _("words at most"),
        null=True,
        blank=True,
        validators=[MinValueValidator(5), MaxValueValidator(MOST_WORDS)],
        help_text=_("Only for long texts. Empty: no limit of your own."),
    )
    choices = models.TextField(
        _("choices"), blank=True, max_length=4000, help_text=_("Only for choices. Each on a line of its own.")
    )
    only_if = models.PositiveSmallIntegerField(
        _("only after question number"),
        null=True,
        blank=True,
        help_text=_(
            "To ask this only after a certain choice: the number of an earlier question, in the order shown here."
        ),
    )
    only_if_answer = models.CharField(
        _("and that choice"), max_length=200, blank=True, help_text=_("Exactly as it stands among its choices.")
    )

    purpose = models.CharField(
        _("purpose"),
        max_length=200,
        blank=True,
        help_text=_(
            "Only for documents: why do you ask for this one? Who uploads reads it. Empty: to judge the application."
        ),
    )

    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("is_required"), FieldPanel("most_words")]),
        FieldPanel("text"),
        FieldPanel("help"),
        FieldPanel("choices"),
        FieldPanel("purpose"),
        FieldRowPanel([FieldPanel("only_if"), FieldPanel("only_if_answer")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        constraints = [
            models.CheckConstraint(condition=models.Q(kind__in=QuestionKind.values), name="podium_question_kind"),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def listed_choices(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(line.strip() for line in self.choices.splitlines() if line.strip()))

    def clean(self) -> None:
        super().clean()
        problems: dict[str, Any] = {}
        if self.kind in WITH_CHOICES and len(self.listed_choices) < FEWEST_CHOICES:
            problems["choices"] = _("Write at least two choices, each on a line of its own.")
        if bool(self.only_if) != bool(self.only_if_answer.strip()):
            name = "only_if_answer" if self.only_if else "only_if"
            problems[name] = _("Fill in both: the number of the question, and its choice. Or neither.")
        if problems:
            raise ValidationError(problems)


class FormVersion(models.Model):
    """The form of a role as it was at some time."""

    role = models.ForeignKey(Role, on_delete=models.CASCADE, related_name="form_versions")
    number = models.PositiveSmallIntegerField(_("number"))
    # The questions as `form_versions.Asked` has them, and a hash by which the same form is found again.
    definition = models.JSONField(_("questions"))
    digest = models.CharField(max_length=64)
    made_at = models.DateTimeField(_("made at"), auto_now_add=True)

    class Meta:
        verbose_name = _("version of a form")
        verbose_name_plural = _("versions of forms")
        ordering = ["role", "number"]
        constraints = [
            models.UniqueConstraint(fields=["role", "digest"], name="podium_form_version_once"),
            models.UniqueConstraint(fields=["role", "number"], name="podium_form_version_number"),
        ]

    def __str__(self) -> str:
        return str(_("Form %(number)s") % {"number": self.number})
