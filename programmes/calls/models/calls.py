"""Calls: what organisations can apply for, in which roles, judged by what."""

import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.documents import get_document_model_string
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable
from wagtail.search import index

from praktijkpodium.home.pages.blocks import BodyBlock
from praktijkpodium.home.pages.models import BasePage
from praktijkpodium.home.pages.panels import tabs
from praktijkpodium.programmes.calls.forms import CallForm
from praktijkpodium.programmes.calls.usage import is_in_use

MOST_GRACE_HOURS = 14 * 24
TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link"]


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
    grace_hours = models.PositiveSmallIntegerField(
        _("hours of grace"),
        default=0,
        validators=[MaxValueValidator(MOST_GRACE_HOURS)],
        help_text=_("Who began before the deadline may finish and submit during so many hours after it."),
    )
    may_be_changed = models.BooleanField(
        _("can be changed after it was handed in"),
        default=False,
        help_text=_(
            "Until the deadline, who handed in may change the application and hand it in again. Not in roles where "
            "places go in order of receipt."
        ),
    )
    body = StreamField(
        BodyBlock(),
        blank=True,
        verbose_name=_("text"),
        help_text=_("Build the text from parts: press the plus, and choose a part."),
    )
    kick_off_date = models.DateField(
        _("date of the kick-off"),
        null=True,
        blank=True,
        help_text=_(
            "Empty as long as there is no date. When you publish one, everybody who takes part gets a mail; when "
            "you change it too."
        ),
    )
    kick_off_when = models.CharField(
        _("about when"),
        max_length=120,
        blank=True,
        help_text=_("As long as there is no date. For example: end of May. Readers see that the date follows."),
    )
    kick_off_place = models.CharField(
        _("place of the kick-off"),
        max_length=160,
        blank=True,
        help_text=_("For example: Utrecht."),
    )
    closing = RichTextField(
        _("closing"), features=TEXT_FEATURES, blank=True, help_text=_("How does this round end, and when?")
    )
    hashtag = models.CharField(
        _("hashtag"),
        max_length=60,
        blank=True,
        validators=[RegexValidator(r"^#?\w+$", _("One word: letters and digits only."))],
        help_text=_("With which people talk about it. For example: #waarmaken."),
    )
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
        FieldRowPanel(
            [FieldPanel("opening"), FieldPanel("deadline"), FieldPanel("grace_hours")],
            heading=_("When can organisations apply?"),
        ),
        FieldPanel("may_be_changed"),
        FieldPanel("body"),
        InlinePanel("downloads", label=_("download"), heading=_("Downloads"), help_text=_("Such as the form.")),
        FieldRowPanel(
            [FieldPanel("kick_off_date"), FieldPanel("kick_off_when"), FieldPanel("kick_off_place")],
            heading=_("Kick-off"),
        ),
        FieldPanel("closing"),
        FieldPanel("hashtag"),
    ]
    roles_panels = [
        InlinePanel(
            "roles",
            label=_("role"),
            heading=_("Roles"),
            help_text=_("The ways to take part. Each has its own places and criteria."),
            min_num=1,
        ),
        FieldPanel("advices_needed"),
    ]
    edit_handler = tabs(content_panels, (_("Roles and criteria"), roles_panels))
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
        from praktijkpodium.programmes.calls.models.roles import Role

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
    def is_to_come(self) -> bool:
        return self.opening > timezone.now()

    @property
    def last_day(self) -> datetime.date:
        """The last day on which organisations can apply, in our own time zone: 16 April 00:00 means 15 April."""
        return timezone.localtime(self.deadline - datetime.timedelta(microseconds=1)).date()

    @property
    def grace_until(self) -> datetime.datetime:
        """Until when drafts that were begun before the deadline can be submitted."""
        return self.deadline + datetime.timedelta(hours=self.grace_hours)

    @property
    def closing_time(self) -> datetime.time | None:
        """At what time of the last day it closes, when that is not at its end."""
        time = timezone.localtime(self.deadline).time()
        return time if time != datetime.time.min else None

    @property
    def is_in_grace(self) -> bool:
        """Whether nobody can begin any more, but who began in time can still submit."""
        return bool(self.live and self.deadline <= timezone.now() < self.grace_until)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        now = timezone.now()
        roles = self.roles.all()
        context.update(
            programme=self.get_parent(),
            # A preview shows roles that are not in the database yet, which cannot be prefetched.
            roles=roles.prefetch_related("criteria") if isinstance(roles, models.QuerySet) else roles,
            downloads=self.downloads.all().select_related("document"),
            # By the clock only: the preview of a draft shows the page as it will be.
            is_open=self.opening <= now < self.deadline,
            is_over=now >= self.deadline,
            shows_grace=self.grace_hours > 0 and now < self.grace_until,
        )
        return context


class CallDownload(Orderable):
    """A document that belongs with a call, such as the form."""

    call = ParentalKey(Call, on_delete=models.CASCADE, related_name="downloads")
    document = models.ForeignKey(
        get_document_model_string(),
        verbose_name=_("document"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("For example: the form to apply with."),
    )
    title = models.CharField(_("title"), max_length=160, blank=True, help_text=_("Empty: the title of the document."))

    panels = [FieldPanel("document"), FieldPanel("title")]

    class Meta(Orderable.Meta):
        verbose_name = _("download")
        verbose_name_plural = _("downloads")

    def __str__(self) -> str:
        return self.title or str(self.document)
