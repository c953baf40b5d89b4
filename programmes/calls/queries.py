"""What is read of calls."""

import datetime
from typing import Any

from django.db.models import Case, OuterRef, Subquery, Value, When
from django.db.models.functions import Length, Substr
from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Page
from wagtail.query import PageQuerySet

from praktijkpodium.casebook.queries import recognitions_of
from praktijkpodium.home.directory.queries import partners_of
from praktijkpodium.home.pages import listings
from praktijkpodium.home.pages.cards import with_images
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.home.pages.queries import public
from praktijkpodium.programmes.calls.models import Call, Programme, SubProject
from praktijkpodium.programmes.calls.models.calls import MOST_GRACE_HOURS

# How many of each the page of a programme shows; the rest is a click away.
SHOWN = 4


def published_programmes() -> PageQuerySet:
    """What the public may read, with the images of its cards."""
    return with_images(Programme.objects.live().public()).order_by("title", "pk")


def published_calls() -> PageQuerySet:
    """What the public may read, with what its cards show, the last deadline first."""
    return (
        Call.objects.live()
        .public()
        .annotate(programme_title=title_above(Programme))
        .prefetch_related("roles")
        .order_by("-deadline", "-pk")
    )


def open_calls() -> PageQuerySet:
    """The calls in which organisations can apply now, the first deadline first."""
    now = timezone.now()
    return published_calls().filter(opening__lte=now, deadline__gt=now).order_by("deadline", "pk")


def calls_of(programme: Programme) -> PageQuerySet:
    """The calls of a programme: what is open, then what is to come, then what is over."""
    now = timezone.now()
    phase = Case(When(deadline__lte=now, then=2), When(opening__gt=now, then=1), default=0)
    return published_calls().child_of(programme).order_by(phase, "-deadline", "-pk")


def next_end_of_grace(after: datetime.datetime) -> datetime.datetime | None:
    """The first moment after another one at which drafts of a closed call can no longer be submitted."""
    closed = Call.objects.live().filter(
        grace_hours__gt=0, deadline__gt=after - datetime.timedelta(hours=MOST_GRACE_HOURS)
    )
    return min((call.grace_until for call in closed if call.grace_until > after), default=None)


def title_above(model: type[Page]) -> Subquery:
    """The title of the published page of a model right above each page, whose path has one step more."""
    path = Substr(OuterRef("path"), 1, Length(OuterRef("path")) - Value(Page.steplen))
    return Subquery(model.objects.live().filter(path=path).values("title")[:1])


def shown_by_programme(programme: Programme, request: HttpRequest) -> dict[str, Any]:
    """What the page of a programme shows besides its own texts."""
    return {
        "partners": partners_of(programme),
        "sub_projects": sub_projects_of(programme),
        "open_call": open_calls().child_of(programme).first(),
        "page_obj": paginate(request, calls_of(programme)),
        "listings": listings.filled(programme, limit=SHOWN),
        "recognitions": recognitions_of(programme),
    }


def sub_projects_of(programme: Programme) -> list[tuple[SubProject, Page | None]]:
    """The sub-projects, each with its page if everybody may see that."""
    sub_projects = list(programme.sub_projects.all())
    pages = public(Page.objects.live()).in_bulk([each.link_id for each in sub_projects if each.link_id])
    return [(each, pages.get(each.link_id)) for each in sub_projects]
