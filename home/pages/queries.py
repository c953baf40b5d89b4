"""What is read of pages of any kind."""

import copy

from django.db.models import Q
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from praktijkpodium.home.freshness.memo import remember


def ancestors(page: Page) -> list[Page]:
    """The published pages above a page, from the front page on. Looked up once for each page object."""
    known: dict[str, list[Page]] = vars(page)
    if "_podium_ancestors" not in known:
        known["_podium_ancestors"] = _ancestors(page) if page.pk else []
    return known["_podium_ancestors"]


def _ancestors(page: Page) -> list[Page]:
    def make() -> list[Page]:
        # Depth 1 is Wagtail's own root.
        return list(page.get_ancestors().filter(depth__gt=1).live())

    # Copies: others may write on theirs.
    return [copy.copy(above) for above in remember(("ancestors", page.path[: -page.steplen]), make)]


def private_paths() -> tuple[str, ...]:
    """The paths of the pages that not everybody may see, each with all pages below it."""
    return remember(
        "private paths", lambda: tuple(PageViewRestriction.objects.order_by("pk").values_list("page__path", flat=True))
    )


def private_q() -> Q:
    """What Wagtail's own `private_q()` finds, without its query each time."""
    return _below(private_paths())


def public(pages: PageQuerySet) -> PageQuerySet:
    """Those that everybody may see: `pages.public()`, without its query each time."""
    paths = private_paths()
    return pages.exclude(_below(paths)) if paths else pages


def _below(paths: tuple[str, ...]) -> Q:
    found = Q()
    for path in paths:
        found |= Q(path__startswith=path)
    return found or Q(pk__in=[])


def public_page(pk: int | None) -> Page | None:
    """A published page that everybody may see, for a link to it."""
    found = remember(("public page", pk), lambda: public(Page.objects.live()).filter(pk=pk).first()) if pk else None
    return copy.copy(found) if found else None


def may_be_private(page: Page) -> bool:
    """Whether Wagtail must look at who asks for this page. An alias is as private as the page that it shows."""
    paths = private_paths()
    return bool(paths) and page.path.startswith((*paths, *_alias_paths()))


def _alias_paths() -> tuple[str, ...]:
    aliases = Page.objects.filter(alias_of__isnull=False).order_by("pk")
    return remember("alias paths", lambda: tuple(aliases.values_list("path", flat=True)))
