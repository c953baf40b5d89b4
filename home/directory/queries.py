"""What is read of the directory."""

from typing import Any

from django.db.models import Count, Prefetch

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.directory.models import Membership, Organisation, Partner
from praktijkpodium.home.pages.pictures import prefetch_renditions


def partners_of(page: Any) -> list[Partner]:
    """The partners of a page, in its order, with their logos; also of a draft that is being previewed."""
    placed = [placement.partner_id for placement in page.partners.all()]
    found = Partner.objects.select_related("logo").in_bulk(placed)
    partners = [found[pk] for pk in placed if pk in found]
    prefetch_renditions(partner.logo for partner in partners)
    return partners


def members_of(organisation: Organisation) -> Any:
    """Who acts for it: a row for each capacity of each person."""
    return organisation.memberships.select_related("user", "organisation").order_by("user_id", "capacity")


def colleagues_of(membership: Membership) -> list[Any]:
    """The other people who act for the same organisation."""
    others = membership.organisation.memberships.filter(user__is_active=True).exclude(user_id=membership.user_id)
    people = {each.user_id: each.user for each in others.select_related("user").order_by("user_id")}
    return list(people.values())


def organisations_of(user: Any) -> list[Organisation]:
    """For whom a person acts, each with `own`, that person's memberships, and `people`, how many act for it."""
    own = Prefetch("memberships", Membership.objects.filter(user=user).order_by("capacity"), to_attr="own")
    rows = Organisation.objects.filter(pk__in=user.praktijkpodium_memberships.values("organisation"))
    return list(rows.annotate(people=Count("memberships__user", distinct=True)).prefetch_related(own))


def as_read_by_members(lines: Any, organisation: Organisation) -> list[tuple[TimelineEntry, str, str]]:
    """Lines of the timeline as members read them: with its words, and the name of who did it if that is a member."""
    members = set(organisation.memberships.values_list("user_id", flat=True))
    return [(line, label(line.verb), display_name(line.by) if line.by_id in members else "") for line in lines]
