"""Parades with their days."""

from typing import Any

from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultipleChooserPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from praktijkpodium.home.directory.models import PartnerPlacement
from praktijkpodium.home.pages.blocks import BodyBlock
from praktijkpodium.home.pages.models import BasePage
from praktijkpodium.home.pages.panels import tabs
from praktijkpodium.programmes.events.models.events import EventPage

TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link"]


class ParadePage(BasePage):
    """An edition of a parade: practice examples, shown on days in several regions."""

    audience = models.CharField(
        _("for whom"),
        max_length=200,
        blank=True,
        help_text=_("For example: municipalities and their partners."),
    )
    hashtag = models.CharField(
        _("hashtag"),
        max_length=60,
        blank=True,
        validators=[RegexValidator(r"^#?\w+$", _("One word: letters and digits only."))],
        help_text=_("With which people talk about it. For example: #waarmaken."),
    )
    rounds = models.PositiveSmallIntegerField(
        _("rounds a day"),
        null=True,
        blank=True,
        help_text=_("For example: 3."),
    )
    sessions_per_round = models.PositiveSmallIntegerField(
        _("sessions in a round"), null=True, blank=True, help_text=_("A visitor chooses one in each round.")
    )
    aims = RichTextField(
        _("aims"),
        features=TEXT_FEATURES,
        blank=True,
        help_text=_("What should be there afterwards?"),
    )
    body = StreamField(
        BodyBlock(),
        blank=True,
        verbose_name=_("text"),
        help_text=_("Build the text from parts: press the plus, and choose a part."),
    )

    template = "praktijkpodium/events/parade_page.html"
    parent_page_types = ["praktijkpodium_programmes.Programme"]
    subpage_types = ["praktijkpodium_programmes.ParadeDayPage"]
    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("audience"), FieldPanel("hashtag")]),
        FieldRowPanel([FieldPanel("rounds"), FieldPanel("sessions_per_round")], heading=_("The programme of a day")),
        FieldPanel("aims"),
        FieldPanel("body"),
        MultipleChooserPanel("partners", chooser_field_name="partner", label=_("partner"), heading=_("Partners")),
    ]
    edit_handler = tabs(content_panels)
    search_fields = [*BasePage.search_fields, index.SearchField("aims"), index.SearchField("body")]

    class Meta:
        verbose_name = _("parade")
        verbose_name_plural = _("parades")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.programmes.events.queries import shown_by_parade

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context.update(shown_by_parade(self, request))
        return context


class ParadePartner(PartnerPlacement):
    page = ParentalKey(ParadePage, on_delete=models.CASCADE, related_name="partners")


class ParadeDayPage(EventPage):
    """A day of a parade, in one region."""

    template = "praktijkpodium/events/parade_day_page.html"
    parent_page_types = ["praktijkpodium_programmes.ParadePage"]
    subpage_types: list[str] = []
    edit_handler = tabs(EventPage.content_panels)

    class Meta:
        verbose_name = _("parade day")
        verbose_name_plural = _("parade days")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.programmes.events.queries import days_of

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["parade"] = parade = self.get_parent().specific
        context["other_days"] = days_of(parade).exclude(pk=self.pk)
        return context
