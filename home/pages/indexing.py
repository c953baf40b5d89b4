"""Pages as search documents: their texts, and what is the same for all kinds of pages."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import unescape
from typing import Any

from django.db.models import Model, Prefetch, QuerySet
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.models import CollectionViewRestriction, Page, PageViewRestriction
from wagtail.rich_text import RichText

from praktijkpodium.home.directory.models.terms import Term
from praktijkpodium.home.files.extraction.models import ExtractedFile
from praktijkpodium.home.files.extraction.queries import file_parts, pages_with
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.home.pages.queries import public
from praktijkpodium.search.documents import Kind, Part, SearchDocument

_END_OF_LINE = re.compile(r"</(?:p|h\d|li|blockquote|tr)>|<(?:br|hr)\s*/?>", re.IGNORECASE)

Rows = Callable[[], QuerySet[Any]]
DependsOn = Mapping[type[Model], Callable[[Any], QuerySet[Any]]]


def plain(html: str) -> str:
    """Rich text as plain text, a line for each paragraph."""
    lines = unescape(strip_tags(_END_OF_LINE.sub("\n", html or ""))).replace("\xa0", " ").splitlines()
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


def parts(*texts: str) -> tuple[Part, ...]:
    """Texts that are there, each a part: a phrase does not go on from one to the next."""
    return tuple(Part(text) for text in texts if text)


def body_parts(body: Any) -> tuple[Part, ...]:
    """The parts of a StreamField, as readers see them."""
    return parts(*("\n".join(_texts(child.block, child.value)) for child in body or ()))


def _texts(block: Any, value: Any) -> Iterator[str]:
    if isinstance(value, RichText):
        yield plain(value.source)
    elif isinstance(block, blocks.ChoiceBlock):  # a word for editors
        return
    elif isinstance(block, blocks.BaseStructBlock):
        for name, child in block.child_blocks.items():
            yield from _texts(child, value.get(name))
    elif isinstance(block, blocks.ListBlock):
        for each in value:
            yield from _texts(block.child_block, each)
    elif value:
        yield from (str(text) for text in block.get_searchable_content(value) if text)


def documents_in(body: Any) -> Iterator[Any]:
    """The documents that readers of a StreamField can download."""
    for child in body or ():
        if child.block_type == "downloads":
            yield from (download["document"] for download in child.block.there(child.value))


def slugs(*terms: Term | None) -> tuple[str, ...]:
    return tuple(term.slug for term in terms if term is not None)


def with_public(relation: str) -> Prefetch:
    """A relation to a page, for prefetching: where not everybody may see that page, it is None."""
    return Prefetch(relation, queryset=public(Page.objects.live()))


def page_kind(
    name: str,
    model: type[Page],
    rows: Rows,
    document: Callable[[Any], SearchDocument],
    depends_on: DependsOn | None = None,
    **shown: Any,
) -> Kind:
    """A kind of pages. All pages below one that is closed off, or opened, must be looked at again.

    So must those on which there is a document that changed, or of which the text was read. `shown`: how a page with all
    kinds shows it.
    """

    def below(restriction: PageViewRestriction) -> QuerySet[Any]:
        found: QuerySet[Any] = model.objects.descendant_of(restriction.page, inclusive=True)
        return found

    def having(changed: Model) -> QuerySet[Any]:
        found: QuerySet[Any] = model.objects.filter(pk__in=pages_with(changed))
        return found

    everything = {
        PageViewRestriction: below,
        get_document_model(): having,
        ExtractedFile: having,
        CollectionViewRestriction: having,
        **(depends_on or {}),
    }
    shown = {"plural": model._meta.verbose_name_plural, **shown}
    return Kind(name=name, model=model, rows=rows, document=document, depends_on=everything, **shown)


def document(page: StandardPage) -> SearchDocument:
    published = page.last_published_at or page.first_published_at
    return SearchDocument(
        title=page.title,
        lead=page.introduction,
        body=(*body_parts(page.body), *file_parts(documents_in(page.body))),
        date=timezone.localdate(published) if published else None,
    )


def kinds() -> Iterable[Kind]:
    rows = StandardPage.objects.live().public
    yield page_kind("pagina", StandardPage, rows, document, plural=_("other pages"), order=80)
