"""Events, and the agenda that lists them."""

import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail.url_routing import RouteResult

from praktijkpodium.home.pages.blocks import BodyBlock
from praktijkpodium.home.pages.models import BasePage, BelongsToPage
from praktijkpodium.home.pages.panels import CONTEXT_PANELS, tabs
from praktijkpodium.programmes.events.models.venues import Venue

# Wagtail takes no dots in addresses.
CALENDAR_FILE = "ics"


class AgendaPage(BasePage):
    """All events, the next one first."""

    template = "praktijkpodium/events/agenda_page.html"
    edit_handler = tabs(BasePage.content_panels)
    subpage_types = ["praktijkpodium_programmes.EventPage"]

    class Meta:
        verbose_name = _("agenda")
        verbose_name_plural = _("agendas")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.programmes.events.queries import agenda

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context.update(agenda(request))
        return context


class EventPage(BelongsToPage):
    """Something that happens at a moment, at a venue or online."""

    start = models.DateTimeField(
        _("start"),
        db_index=True,
        help_text=_("With the time. For example: 24-09-2026 10:00."),
    )
    end = models.DateTimeField(
        _("end"),
        null=True,
        blank=True,
        help_text=_("With the time. Empty: visitors read no end."),
    )
    venue = models.ForeignKey(
        Venue,
        verbose_name=_("venue"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="events",
        help_text=_("Not in the list? Add it at “Directory”, “Venues”. Empty when it is only online."),
    )
    is_online = models.BooleanField(
        _("online too, or only online"),
        default=False,
        help_text=_("Tick this when people can take part from home."),
    )
    audience = models.CharField(
        _("for whom"),
        max_length=200,
        blank=True,
        help_text=_("For example: municipalities and their partners."),
    )
    costs = models.CharField(_("costs"), max_length=120, blank=True, help_text=_("For example: free."))
    how_to_register = models.CharField(
        _("how to sign up"), max_length=250, blank=True, help_text=_("For example: by e-mail to the contact person.")
    )
    registration_url = models.URLField(
        _("address of the sign-up form"),
        blank=True,
        help_text=_("The whole address, beginning with https://."),
    )
    is_cancelled = models.BooleanField(
        _("cancelled"), default=False, help_text=_("It stays in the agenda, and says that it was cancelled.")
    )
    body = StreamField(
        BodyBlock(),
        blank=True,
        verbose_name=_("text"),
        help_text=_("Build the text from parts: press the plus, and choose a part."),
    )

    template = "praktijkpodium/events/event_page.html"
    parent_page_types = ["praktijkpodium_programmes.AgendaPage"]
    subpage_types: list[str] = []
    when_panels = FieldRowPanel([FieldPanel("start"), FieldPanel("end")], heading=_("When?"))
    where_panels = FieldRowPanel([FieldPanel("venue"), FieldPanel("is_online")], heading=_("Where?"))
    visitor_panels = MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("audience"), FieldPanel("costs")]),
            FieldRowPanel([FieldPanel("how_to_register"), FieldPanel("registration_url")]),
            FieldPanel("is_cancelled"),
        ],
        heading=_("For visitors"),
    )
    content_panels = [*BasePage.content_panels, when_panels, where_panels, visitor_panels, FieldPanel("body")]
    edit_handler = tabs(content_panels, context=[FieldPanel("belongs_to"), *CONTEXT_PANELS])
    search_fields = [*BasePage.search_fields, index.SearchField("body"), index.FilterField("start")]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def clean(self) -> None:
        super().clean()
        if self.start and self.end and self.end <= self.start:
            raise ValidationError({"end": _("The end must be later than the start.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        if self.venue and self.venue.is_on_map:
            context["venues"] = [(str(self.venue), self.venue.latitude, self.venue.longitude, None)]
        return context

    def route(self, request: HttpRequest, path_components: list[str]) -> Any:
        """Below its own address it has one of a file for the reader's calendar."""
        if path_components == [CALENDAR_FILE] and self.live:
            return RouteResult(self, kwargs={"as_calendar": True})
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, as_calendar: bool = False, **kwargs: Any) -> HttpResponse:
        from praktijkpodium.programmes.events.calendar import calendar_file

        if not as_calendar:
            return super().serve(request, *args, **kwargs)
        name = {"Content-Disposition": f'attachment; filename="{self.slug}.ics"'}
        return HttpResponse(calendar_file(self, request), content_type="text/calendar", headers=name)

    @property
    def first_day(self) -> datetime.date:
        """In our own time zone, as the last day."""
        return timezone.localtime(self.start).date()

    @property
    def last_day(self) -> datetime.date:
        """An end at midnight belongs to the day before."""
        return timezone.localtime(self.end - datetime.timedelta(microseconds=1)).date() if self.end else self.first_day

    @property
    def month(self) -> datetime.date:
        """The month under which the agenda lists it, as its first day."""
        return self.first_day.replace(day=1)

    @property
    def has_times(self) -> bool:
        """What starts at midnight lasts whole days."""
        return timezone.localtime(self.start).time() != datetime.time.min

    @property
    def last_moment(self) -> datetime.datetime:
        """When it is over: at its end, or, when that is not known, at the end of its day."""
        return self.end or timezone.localtime(self.start).replace(hour=23, minute=59, second=59)

    @property
    def is_over(self) -> bool:
        return self.last_moment < timezone.now()

    @property
    def takes_registrations(self) -> bool:
        return bool(self.registration_url) and not self.is_cancelled and not self.is_over
