"""What is read of taking part."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Exists, F, IntegerField, OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.models import Publication
from praktijkpodium.casebook.queries import published_publications
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.programmes.applications.models import Participation, State
from praktijkpodium.programmes.calls.models import QuestionKind
from praktijkpodium.programmes.events.models import EventPage
from praktijkpodium.programmes.participations.models import Attendance, CommitmentLetter, TeamMember, Visit

# What the lines about taking part begin with, among all those of an application.
ABOUT = "participation."


def _of(model: Any) -> QuerySet[Any]:
    return model.objects.filter(participation=OuterRef("pk")).order_by()


def _number(rows: QuerySet[Any], what: Any) -> Coalesce:
    counted = rows.values("participation").annotate(number=what).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def with_progress(rows: QuerySet[Participation]) -> QuerySet[Participation]:
    """With everything that a line in a list shows, in one query."""
    return rows.select_related(
        "application__role__call", "application__organisation", "adviser", "case_study", "publication"
    ).annotate(
        half_days_used=_number(_of(Visit), Sum("half_days")),
        team_size=_number(_of(TeamMember), Count("pk")),
        meetings_attended=_number(_of(Attendance), Count("pk")),
        has_works_council=Exists(_of(TeamMember).filter(is_works_council=True)),
        has_letter=Exists(_of(CommitmentLetter)),
    )


def half_days_used(participation: Participation) -> int:
    return participation.visits.aggregate(used=Sum("half_days"))["used"] or 0


@dataclass(frozen=True)
class Item:
    """Something that belongs with taking part, and whether it is done."""

    name: str
    label: Promise
    is_done: bool


def checklist(row: Participation) -> list[Item]:
    """What belongs with taking part, of a row of `with_progress`."""
    progress: Any = row
    return [
        Item("contribution", _("Own contribution paid"), row.is_paid),
        Item("commitment", _("Commitment letter signed"), row.is_signed),
        Item("team", _("Works council in the team"), progress.has_works_council),
        Item("adviser", _("Adviser chosen"), row.has_adviser),
        Item("visits", _("Half-days of the adviser used"), 0 < row.half_days <= progress.half_days_used),
        Item("meetings", _("At a meeting"), progress.meetings_attended > 0),
        Item("closing", _("Closing presentation given"), row.is_presented),
        Item("chapter", _("Chapter received"), row.chapter_on is not None),
    ]


@dataclass(frozen=True)
class Totals:
    """The sums above a list."""

    running: int
    agreed: Decimal
    invoiced: Decimal
    paid: Decimal
    half_days: int
    half_days_used: int

    @property
    def is_open(self) -> Decimal:
        return self.invoiced - self.paid


def totals(rows: QuerySet[Participation]) -> Totals:
    """The sums of the rows of a list, in one query. Who withdrew counts where an invoice went out."""
    is_running = Q(application__state=State.GRANTED)
    of_list = Participation.objects.filter(pk__in=rows.order_by().values("pk"))
    nothing = Decimal(0)
    found = of_list.annotate(used=_number(_of(Visit), Sum("half_days"))).aggregate(
        running=Count("pk", filter=is_running),
        agreed=Coalesce(Sum("contribution", filter=is_running), nothing),
        invoiced=Coalesce(Sum("contribution", filter=Q(invoiced_on__isnull=False)), nothing),
        paid=Coalesce(Sum("contribution", filter=Q(paid_on__isnull=False)), nothing),
        half_days=Coalesce(Sum("half_days", filter=is_running), 0),
        half_days_used=Coalesce(Sum("used"), 0),
    )
    return Totals(**found)


def events_to_attend(participation: Participation) -> QuerySet[EventPage]:
    """The meetings of the agenda that belong with its programme, or with none, the latest first."""
    programme = participation.application.call.get_parent()
    fitting = Q(belongs_to=programme) | Q(belongs_to=None)
    return EventPage.objects.live().public().filter(fitting).order_by("-start", "pk")


def books_to_choose(participation: Participation) -> QuerySet[Publication]:
    """What everybody may read, the newest first, and the book that was chosen already."""
    published = Q(pk__in=published_publications().order_by().values("pk"))
    return Publication.objects.filter(published | Q(pk=participation.publication_id)).order_by("-date", "pk")


def team_of_application(participation: Participation) -> list[dict[str, str]]:
    """The people whom the application names as the team."""
    application = participation.application
    keys = [each.key for each in application.asked if each.kind == QuestionKind.TEAM]
    people = [person for key in keys for person in application.answer_to(key) or [] if isinstance(person, dict)]
    return [person for person in people if person.get("name", "").strip()]


def to_be_told_of_the_kick_off() -> QuerySet[Participation]:
    """Who takes part in a call that names the day of its kick-off, and was not told that day."""
    day = "application__role__call__kick_off_date"
    coming = Participation.objects.filter(
        application__state=State.GRANTED, application__role__call__live=True, **{f"{day}__gte": timezone.localdate()}
    )
    return coming.filter(Q(kick_off_told=None) | ~Q(kick_off_told=F(day))).order_by("pk")


def to_be_forgotten(before: datetime.datetime) -> QuerySet[Participation]:
    """Of whom nothing changed since then, and names of people are still kept."""
    names = Q(team__isnull=False) | Q(letter__isnull=False) | ~Q(signed_by="") | ~Q(adviser_name="")
    return Participation.objects.filter(names, changed_at__lt=before).distinct().order_by("pk")


def timeline(participation: Participation) -> QuerySet[TimelineEntry]:
    """What happened while they took part, the newest first."""
    lines = TimelineEntry.objects.about(participation.application).filter(verb__startswith=ABOUT)
    return lines.select_related("by").order_by("-at", "-pk")
