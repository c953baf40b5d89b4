"""The roles of a call, and what applications for them are judged by."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable

from praktijkpodium.programmes.calls.models.applicants import ApplicantsField, in_words
from praktijkpodium.programmes.calls.models.calls import TEXT_FEATURES, Call


class Role(ClusterableModel, Orderable):
    """A way to take part in a call."""

    class Allocation(models.TextChoices):
        COMMITTEE = "committee", _("by the committee")
        RECEIPT = "receipt", _("in order of receipt")

    call = ParentalKey(Call, on_delete=models.CASCADE, related_name="roles")
    name = models.CharField(_("name"), max_length=120, help_text=_("For example: pilot institution."))
    places = models.PositiveSmallIntegerField(
        _("places"),
        validators=[MinValueValidator(1)],
        help_text=_("How many organisations can take part in this way. For example: 6."),
    )
    allocation = models.CharField(
        _("how places are given"),
        max_length=20,
        choices=Allocation,
        default=Allocation.COMMITTEE,
        help_text=_(
            "In order of receipt: who hands in first has a place at once, and who is too late is on the reserve list."
        ),
    )
    offer_days = models.PositiveSmallIntegerField(
        _("days to accept"),
        default=14,
        validators=[MinValueValidator(1), MaxValueValidator(90)],
        help_text=_("When a place comes free, the first on the reserve list has so many days to say yes."),
    )
    description = RichTextField(
        _("what it is"),
        features=TEXT_FEATURES,
        blank=True,
        help_text=_("One or two sentences. For example: you work out an idea of your own."),
    )
    own_contribution = models.DecimalField(
        _("own contribution"),
        max_digits=9,
        decimal_places=2,
        default=0,
        validators=[MinValueValidator(0)],
        help_text=_("In euros. 0 when taking part is free."),
    )
    obligations = RichTextField(
        _("what you do"),
        features=TEXT_FEATURES,
        blank=True,
        help_text=_("For example: you give a workshop at the closing meeting."),
    )
    support = RichTextField(
        _("what you get"),
        features=TEXT_FEATURES,
        blank=True,
        help_text=_("For example: twenty half-days of an adviser."),
    )
    applicants = ApplicantsField(
        _("who may apply"), help_text=_("Others cannot begin an application. Readers see it on the call.")
    )
    who_may_apply = models.CharField(
        _("more about who may apply"),
        max_length=200,
        blank=True,
        help_text=_("What the choice above does not say. For example: of an institution for the care of the elderly."),
    )

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("places"), FieldPanel("own_contribution")]),
        FieldRowPanel([FieldPanel("allocation"), FieldPanel("offer_days")]),
        FieldPanel("applicants"),
        FieldPanel("who_may_apply"),
        FieldPanel("description"),
        FieldPanel("obligations"),
        FieldPanel("support"),
        InlinePanel(
            "questions",
            label=_("question"),
            heading=_("Questions to the applicant"),
            help_text=_("What the form asks, besides a title, a summary and the criteria."),
        ),
        InlinePanel("criteria", label=_("criterion"), heading=_("Criteria")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(allocation__in=["committee", "receipt"]), name="podium_role_allocation"
            ),
            models.CheckConstraint(condition=models.Q(offer_days__gte=1), name="podium_role_offer_days"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def applicants_in_words(self) -> str:
        """Who may apply, as readers see it: “the HR department or the works council”."""
        return in_words(self.applicants)

    @property
    def is_by_receipt(self) -> bool:
        """Whether who hands in first has a place at once; else the committee judges."""
        return self.allocation == self.Allocation.RECEIPT


class Criterion(Orderable):
    """What an application for a role is judged by."""

    class Kind(models.TextChoices):
        REQUIREMENT = "requirement", _("requirement")
        PREFERENCE = "preference", _("preference")

    role = ParentalKey(Role, on_delete=models.CASCADE, related_name="criteria")
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind,
        default=Kind.REQUIREMENT,
        help_text=_("Who does not meet a requirement cannot take part. A preference counts in the judgement."),
    )
    text = models.CharField(
        _("criterion"),
        max_length=300,
        help_text=_("As applicants read it. For example: the management supports it."),
    )
    question = models.CharField(
        _("question to the applicant"),
        max_length=300,
        blank=True,
        help_text=_("What must an applicant answer? Empty: the criterion itself is the question."),
    )

    panels = [FieldPanel("kind"), FieldPanel("text"), FieldPanel("question")]

    class Meta(Orderable.Meta):
        verbose_name = _("criterion")
        verbose_name_plural = _("criteria")

    def __str__(self) -> str:
        return self.text

    @property
    def is_required(self) -> bool:
        return self.kind == self.Kind.REQUIREMENT
