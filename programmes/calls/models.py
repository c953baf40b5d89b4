"""Programmes and their calls."""

import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable
from wagtail.search import index

from praktijkpodium.home.pages.blocks import BodyBlock
from praktijkpodium.home.pages.models import BasePage
from praktijkpodium.programmes.calls.forms import CallForm
from praktijkpodium.programmes.calls.usage import is_in_use

TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link"]


class ProgrammeIndexPage(BasePage):
    """The list of all programmes below it."""

    template = "praktijkpodium/calls/programme_index_page.html"
    subpage_types = ["praktijkpodium_programmes.Programme"]

    class Meta:
        verbose_name = _("programme overview")
        verbose_name_plural = _("programme overviews")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.home.pages.pagination import paginate

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["page_obj"] = paginate(request, Programme.objects.live().public().child_of(self).order_by("title"))
        return context


class Programme(BasePage):
    """A lasting effort, with calls below it."""

    body = StreamField(BodyBlock(), blank=True, verbose_name=_("text"))

    template = "praktijkpodium/calls/programme.html"
    parent_page_types = ["praktijkpodium_programmes.ProgrammeIndexPage"]
    subpage_types = ["praktijkpodium_programmes.Call"]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.home.pages.pagination import paginate

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["page_obj"] = paginate(
            request, Call.objects.live().public().child_of(self).prefetch_related("roles").order_by("-deadline")
        )
        return context


class Call(BasePage):
    """One round of a programme, in which organisations can apply."""

    opening = models.DateTimeField(_("opening"), help_text=_("From this moment organisations can apply."))
    deadline = models.DateTimeField(
        _("deadline"),
        db_index=True,
        help_text=_(
            "Until this moment organisations can apply. For “15 April at the latest” fill in 16 April 00:00: visitors "
            "then see 15 April."
        ),
    )
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("text"))
    kick_off = models.CharField(
        _("kick-off"),
        max_length=200,
        blank=True,
        help_text=_("When and where participants meet for the first time, or that the date follows."),
    )
    contact_name = models.CharField(_("contact person"), max_length=120, blank=True)
    contact_email = models.EmailField(_("e-mail of the contact person"), blank=True)
    contact_phone = models.CharField(_("phone of the contact person"), max_length=30, blank=True)
    advices_needed = models.PositiveSmallIntegerField(
        _("advices needed"),
        default=1,
        validators=[MinValueValidator(1)],
        help_text=_("The chair can decide as soon as so many committee members gave their advice."),
    )

    base_form_class = CallForm
    template = "praktijkpodium/calls/call.html"
    parent_page_types = ["praktijkpodium_programmes.Programme"]
    subpage_types: list[str] = []
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("opening"), FieldPanel("deadline")])], heading=_("When can organisations apply?")
        ),
        FieldPanel("body"),
        InlinePanel("roles", label=_("role"), heading=_("Roles"), min_num=1),
        FieldPanel("kick_off"),
        MultiFieldPanel(
            [FieldPanel("contact_name"), FieldPanel("contact_email"), FieldPanel("contact_phone")], heading=_("Contact")
        ),
        FieldPanel("advices_needed"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body"), index.FilterField("deadline")]

    class Meta:
        verbose_name = _("call")
        verbose_name_plural = _("calls")

    def clean(self) -> None:
        super().clean()
        if self.opening and self.deadline and self.deadline <= self.opening:
            raise ValidationError({"deadline": _("The deadline must be later than the opening.")})

    def with_content_json(self, content: dict[str, Any]) -> "Call":
        """The call as a revision has it, with what organisations applied for since that revision was made.

        A draft may lack a role or a criterion that was taken out before anybody applied for it. Publishing such a draft
        would delete it from under the applications.
        """
        call: Call = super().with_content_json(content)
        roles = {role.pk: role for role in call.roles.all()}
        for kept in Role.objects.filter(call_id=self.pk):
            if not is_in_use(kept):
                continue
            if kept.pk not in roles:
                call.roles.add(kept)
                continue
            criteria = {criterion.pk for criterion in roles[kept.pk].criteria.all()}
            for criterion in kept.criteria.all():
                if criterion.pk not in criteria:
                    roles[kept.pk].criteria.add(criterion)
        return call

    def is_open(self, at: datetime.datetime | None = None) -> bool:
        """Whether organisations can apply at a moment (now). The deadline itself is too late."""
        return bool(self.live and self.opening <= (at or timezone.now()) < self.deadline)

    @property
    def last_day(self) -> datetime.date:
        """The last day on which organisations can apply, in our own time zone: 16 April 00:00 means 15 April."""
        return timezone.localtime(self.deadline - datetime.timedelta(microseconds=1)).date()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["programme"] = self.get_parent()
        roles = self.roles.all()
        # A preview shows roles that are not in the database yet, which need no prefetching.
        context["roles"] = roles.prefetch_related("criteria") if isinstance(roles, models.QuerySet) else roles
        context["is_open"] = self.is_open()
        context["is_over"] = timezone.now() >= self.deadline
        return context


class Role(ClusterableModel, Orderable):
    """A way to take part in a call."""

    call = ParentalKey(Call, on_delete=models.CASCADE, related_name="roles")
    name = models.CharField(_("name"), max_length=120, help_text=_("For example: pilot institution."))
    places = models.PositiveSmallIntegerField(_("places"), validators=[MinValueValidator(1)])
    description = RichTextField(_("what it is"), features=TEXT_FEATURES, blank=True)
    own_contribution = models.DecimalField(
        _("own contribution"),
        max_digits=9,
        decimal_places=2,
        default=0,
        validators=[MinValueValidator(0)],
        help_text=_("In euros. 0 when taking part is free."),
    )
    obligations = RichTextField(_("what you do"), features=TEXT_FEATURES, blank=True)
    support = RichTextField(_("what you get"), features=TEXT_FEATURES, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("places"), FieldPanel("own_contribution")]),
        FieldPanel("description"),
        FieldPanel("obligations"),
        FieldPanel("support"),
        InlinePanel("criteria", label=_("criterion"), heading=_("Criteria")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("role")
        verbose_name_plural = _("roles")

    def __str__(self) -> str:
        return self.name


class Criterion(Orderable):
    """What an application for a role is judged by."""

    class Kind(models.TextChoices):
        REQUIREMENT = "requirement", _("requirement")
        PREFERENCE = "preference", _("preference")

    role = ParentalKey(Role, on_delete=models.CASCADE, related_name="criteria")
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.REQUIREMENT)
    text = models.CharField(_("criterion"), max_length=300)
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
