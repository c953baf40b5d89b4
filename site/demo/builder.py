"""What makes the demo's things, each of them once."""

import datetime
import zlib
from typing import Any, TypeVar

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from praktijkpodium.casebook.models import CasebookPage, PublicationIndexPage
from praktijkpodium.home.directory.models import (
    ContactPerson,
    Organisation,
    Partner,
    Perspective,
    Region,
    Sector,
    Theme,
)
from praktijkpodium.home.directory.validators import name_key
from praktijkpodium.home.news.models import NewsIndexPage
from praktijkpodium.home.pages.models import FrontPage
from praktijkpodium.programmes.calls.models import ProgrammeIndexPage
from praktijkpodium.programmes.events.models import AgendaPage
from praktijkpodium.site.demo.files import DOCUMENTS
from praktijkpodium.site.demo.pictures import picture

PageT = TypeVar("PageT", bound=Page)


class Builder:
    """Makes the pages of the demo and what they refer to; what is there already is left as it is."""

    def __init__(self, front: FrontPage) -> None:
        self.front = front
        self.casebook = CasebookPage.objects.descendant_of(front).get()
        self.programmes = ProgrammeIndexPage.objects.descendant_of(front).get()
        self.news = NewsIndexPage.objects.descendant_of(front).get()
        self.publications = PublicationIndexPage.objects.descendant_of(front).get()
        self.agenda = AgendaPage.objects.descendant_of(front).get()
        # Terms are asked for with each case study; they are few.
        self._terms: dict[Any, dict[str, Any]] = {
            model: {term.name: term for term in model.objects.all()} for model in (Theme, Sector, Perspective, Region)
        }

    def publish(self, parent: Page, page: PageT, at: datetime.datetime | None = None) -> PageT:
        """Publish a page below another, as if at a moment, unless one with its title is there."""
        there = type(page).objects.child_of(parent).filter(title=page.title).first()
        if there is not None:
            return there
        page.search_description = page.search_description or getattr(page, "introduction", "")[:250]
        parent.refresh_from_db()  # the tree's counters may have moved on
        parent.add_child(instance=page)
        page.save_revision().publish()
        if at is not None:
            # Lists have the newest first: the demo was not all written today.
            type(page).objects.filter(pk=page.pk).update(first_published_at=at, last_published_at=at)
        return page

    def themes(self, *names: str) -> list[Theme]:
        return [self._terms[Theme][name] for name in names]

    def perspectives(self, *names: str) -> list[Perspective]:
        return [self._terms[Perspective][name] for name in names]

    def sector(self, name: str) -> Sector:
        return self._terms[Sector][name]

    def region(self, name: str) -> Region:
        return self._terms[Region][name]

    def organisation(self, name: str, *, kind: str, region: str = "", earlier: str = "") -> Organisation:
        organisation = Organisation.objects.filter(name_key=name_key(name)).first()
        if organisation is None:
            organisation = Organisation.objects.create(
                name=name, kind=kind, region=self.region(region) if region else None
            )
            if earlier:
                organisation.earlier_names.create(name=earlier)
        return organisation

    def partner(self, name: str, description: str = "", url: str = "") -> Partner:
        partner, made = Partner.objects.get_or_create(name=name, defaults={"description": description, "url": url})
        if made:
            partner.logo = self.image("logo", name, f"Beeldmerk bij {name} (tekening voor de demo)")
            partner.save()
        return partner

    def contact(self, name: str, **fields: str) -> ContactPerson:
        person, _ = ContactPerson.objects.get_or_create(name=name, defaults=fields)
        return person

    def image(self, kind: str, key: str, description: str) -> Any:
        """A drawing of ours, as an image of Wagtail's library."""
        title = f"Demo: {key}"[:255]
        image_model = get_image_model()
        there = image_model.objects.filter(title=title).first()
        if there is not None:
            return there
        content = picture(kind, key)
        name = f"demo-{kind}-{hash_of(key)}.{'png' if kind == 'logo' else 'jpg'}"
        return image_model.objects.create(title=title, file=ContentFile(content, name), description=description)

    def document(self, name: str, title: str) -> Any:
        """A file of the demo, as a document of Wagtail's library."""
        document_model = get_document_model()
        there = document_model.objects.filter(title=title).first()
        if there is not None:
            return there
        content = (DOCUMENTS / name).read_bytes()
        return document_model.objects.create(title=title, file=ContentFile(content, name), file_size=len(content))


def hash_of(key: str) -> int:
    """The same number for the same key in every process, which Python's own is not."""
    return zlib.crc32(key.encode())


def day(year: int, month: int, number: int, hour: int = 0, minute: int = 0) -> datetime.datetime:
    """A moment on the clocks of the Netherlands."""
    return datetime.datetime(year, month, number, hour, minute, tzinfo=timezone.get_default_timezone())


def from_now(days: int, hour: int = 0, minute: int = 0) -> datetime.datetime:
    """A moment some days from today, on the clocks of the Netherlands."""
    date = timezone.localdate() + datetime.timedelta(days=days)
    return datetime.datetime.combine(date, datetime.time(hour, minute), timezone.get_default_timezone())
