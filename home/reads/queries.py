"""What is read of the counters."""

from collections.abc import Iterable

from django.utils.formats import number_format
from django.utils.translation import ngettext
from wagtail.models import Page, get_page_models

from praktijkpodium.home.pages.queries import public
from praktijkpodium.home.reads.models import ReadCount


def counted_models() -> list[type[Page]]:
    """The kinds of pages whose readers are counted: they have `counts_reads = True`."""
    return [model for model in get_page_models() if is_counted(model)]


def is_counted(page: object) -> bool:
    """Whether the readers of a page, or of a kind of page, are counted."""
    return bool(getattr(page, "counts_reads", False))


def counted_page(page_id: int) -> Page | None:
    """The page with this number, if everybody may read it and its readers are counted."""
    page = public(Page.objects.live()).filter(pk=page_id).first()
    return page if page is not None and is_counted(page.specific_class) else None


def times_read(page_ids: Iterable[int]) -> dict[int, str]:
    """How often pages were read, in words; pages that nobody read are left out."""
    counts = ReadCount.objects.filter(page__in=page_ids, count__gt=0).values_list("page", "count")
    return {page_id: _in_words(count) for page_id, count in counts}


def _in_words(count: int) -> str:
    # The number as readers of the language write it: the settings of a host may have no grouping.
    number = number_format(count, use_l10n=True, force_grouping=True)
    return ngettext("read %(number)s time", "read %(number)s times", count) % {"number": number}
