"""The tabs in which editors fill in a page."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.models import Page

# A panel of Wagtail, or the name of a field.
PanelOrName: TypeAlias = Any

IMAGE_PANEL = MultiFieldPanel(
    [
        FieldPanel(
            "image",
            help_text=_("A photo, broader than it is high, at least 1200 pixels wide."),
        ),
        FieldPanel("image_alt"),
        FieldPanel("image_caption"),
    ],
    heading=_("Image"),
    help_text=_("Without an image the page gets a drawing of ours."),
)
CONTEXT_PANELS: list[PanelOrName] = [FieldPanel("contact_person"), FieldPanel("related")]
FOUND_PANELS: list[PanelOrName] = [
    MultiFieldPanel(
        [
            FieldPanel(
                "search_description",
                help_text=_(
                    "One or two sentences for search engines, at most 155 characters. Empty: the introduction."
                ),
            ),
            FieldPanel(
                "seo_title",
                help_text=_("The title in search engines, at most 60 characters. Empty: the title of the page."),
            ),
        ],
        heading=_("In search engines"),
    ),
    MultiFieldPanel(
        [
            FieldPanel(
                "slug",
                help_text=_("The end of the address, made of the title. Leave it as it is once the page is published."),
            ),
            FieldPanel("show_in_menus", help_text=_("At the top of the site, for a page right below the front page.")),
        ],
        heading=_("Address and menu"),
        classname="collapsed",
    ),
]


def tabs(
    content: Sequence[PanelOrName],
    *more: tuple[Any, Sequence[PanelOrName]],
    context: Sequence[PanelOrName] = CONTEXT_PANELS,
) -> TabbedInterface:
    """The tabs of a kind of page, in the same order everywhere: content, what only this kind has, and the rest."""
    return TabbedInterface(
        [
            ObjectList(content, heading=_("Content")),
            *(ObjectList(panels, heading=heading) for heading, panels in more),
            ObjectList([IMAGE_PANEL, *context], heading=_("Image and context")),
            ObjectList(FOUND_PANELS, heading=_("Being found")),
            ObjectList(Page.settings_panels, heading=_("Publishing")),
        ]
    )
