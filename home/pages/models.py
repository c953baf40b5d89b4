"""The base of every page, and the pages that belong to no other room."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import PageChooserBlock
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string
from wagtail.models import Page, PageManager, PageViewRestriction
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail.url_routing import RouteResult

from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.home.pages import listings, queries, routing
from praktijkpodium.home.pages.blocks import BodyBlock
from praktijkpodium.home.pages.panels import tabs


class BasePageQuerySet(PageQuerySet):
    def private_q(self) -> models.Q:
        """For `public()` and `private()`: without Wagtail's query each time."""
        return queries.private_q()


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class BasePage(Page):
    """What every page of ours has."""

    # Whether readers ask its contact person by a form, which keeps the address from harvesters.
    is_asked_by_form = False
    # What is looked up together with a page that somebody visits: relations to one, and to many.
    shown_with: tuple[str, ...] = ("image",)
    shown_lists: tuple[str, ...] = ()

    # Page subclasses share reverse accessors on Page: without a name of our own, a host's NewsPage would clash.
    page_ptr = models.OneToOneField(
        Page,
        parent_link=True,
        on_delete=models.CASCADE,
        related_name="praktijkpodium_%(class)s",
    )
    introduction = models.TextField(
        _("introduction"),
        blank=True,
        max_length=600,
        help_text=_("Two or three sentences: what is this about, and for whom? Also shown in lists."),
    )
    image = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("image"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    image_alt = models.CharField(
        _("what the image shows"),
        max_length=200,
        blank=True,
        help_text=_("For readers who cannot see it. Empty: the description that the image itself has."),
    )
    image_caption = models.CharField(
        _("caption"), max_length=200, blank=True, help_text=_("What a reader sees below the image, and who made it.")
    )
    contact_person = models.ForeignKey(
        ContactPerson,
        verbose_name=_("contact person"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Whom can a reader ask about this?"),
    )
    related = StreamField(
        [("page", PageChooserBlock(label=_("page")))],
        blank=True,
        max_num=6,
        verbose_name=_("related pages"),
        help_text=_("What should somebody who reads this look at next?"),
    )

    objects = BasePageManager()

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    search_fields = [*Page.search_fields, index.SearchField("introduction")]

    class Meta:
        abstract = True

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        if queries.may_be_private(self):
            found: models.QuerySet[PageViewRestriction] = super().get_view_restrictions()
            return found
        return PageViewRestriction.objects.none()

    def clean(self) -> None:
        super().clean()
        if self.image is not None and not self.image_description:
            raise ValidationError(
                {"image_alt": _("Tell what the image shows, in one sentence, for readers who cannot see it.")}
            )

    @property
    def image_description(self) -> str:
        """What the image shows: as this page tells it, else as the image itself does."""
        return str(self.image_alt or getattr(self.image, "description", "")) if self.image is not None else ""

    def related_pages(self) -> list[Page]:
        """The related pages that everybody may see, in the order of the editor."""
        chosen = [block.value.pk for block in self.related if block.value is not None]
        if not chosen:
            return []
        found = {page.pk: page for page in queries.public(Page.objects.live()).filter(pk__in=chosen).specific()}
        return [found[pk] for pk in chosen if pk in found]


class BelongsToPage(BasePage):
    """A page that another page, mostly a programme, shows among its own."""

    belongs_to = models.ForeignKey(
        Page,
        verbose_name=_("belongs to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The programme, or another page, on which this is listed."),
    )

    class Meta:
        abstract = True

    @cached_property
    def public_belongs_to(self) -> Page | None:
        """The page that this belongs to, when everybody may see it."""
        return queries.public_page(self.belongs_to_id)


def of_page(pages: PageQuerySet, page: Page) -> PageQuerySet:
    """Those of `pages` that belong to a page, or that stand below it."""
    if page.pk is None:  # a preview of a page that is being added: `belongs_to=None` would find all others
        return pages.none()
    return pages.filter(models.Q(belongs_to=page.pk) | models.Q(path__startswith=page.path)).exclude(pk=page.pk)


class FrontPage(BasePage):
    """The first page of the site."""

    leading_question = models.CharField(
        _("leading question"),
        max_length=120,
        blank=True,
        help_text=_("The large question at the top. Empty: the title."),
    )
    search_examples = models.CharField(
        _("example searches"),
        max_length=200,
        blank=True,
        help_text=_("Shown below the search box, separated by commas. For example: wijkteams, mantelzorg."),
    )
    body = StreamField(
        BodyBlock(),
        blank=True,
        verbose_name=_("text"),
        help_text=_("Build the text from parts: press the plus, and choose a part."),
    )

    template = "praktijkpodium/pages/front_page.html"
    content_panels = [
        *Page.content_panels,
        FieldPanel("leading_question"),
        FieldPanel("introduction"),
        FieldPanel("search_examples"),
        FieldPanel("body"),
    ]
    edit_handler = tabs(content_panels)
    search_fields = [*BasePage.search_fields, index.SearchField("leading_question"), index.SearchField("body")]
    max_count = 1

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """As Wagtail does it, with fewer queries where that is possible."""
        page = routing.find_below(self, path_components) if path_components else routing.load(type(self), self.pk)
        if page is not None and page.live:
            return RouteResult(page)
        return super().route(request, path_components)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["listings"] = listings.filled()
        context["examples"] = [text.strip() for text in self.search_examples.split(",") if text.strip()]
        return context


class StandardPage(BasePage):
    """A page with a text, such as the privacy statement."""

    body = StreamField(
        BodyBlock(),
        blank=True,
        verbose_name=_("text"),
        help_text=_("Build the text from parts: press the plus, and choose a part."),
    )

    template = "praktijkpodium/pages/standard_page.html"
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    edit_handler = tabs(content_panels)
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")
