"""Finding applications in the register: the filters, the words, and what is chosen from that."""

import uuid
from typing import Any

import django_filters
from django.db.models import Case, CharField, Count, Exists, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce
from django.http import HttpRequest, QueryDict
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from praktijkpodium.home.accounts.rules import is_secretariat
from praktijkpodium.home.directory.models import EarlierName, Organisation
from praktijkpodium.programmes.applications.models import Application, ApplicationQuerySet, Channel, State
from praktijkpodium.programmes.applications.rules import visible_files
from praktijkpodium.programmes.calls.models import Call, Role
from praktijkpodium.programmes.review.models import CompletenessCheck

# In the address of the register.
SEARCH, CHOSEN = "q", "pk"
# Whether an application is complete, as far as the secretariat looked since it was last handed in.
TO_CHECK, INCOMPLETE, IN_ORDER = "to_check", "incomplete", "in_order"
COMPLETENESS = {
    TO_CHECK: _("to be checked"),
    INCOMPLETE: _("something is missing"),
    IN_ORDER: _("nothing is missing"),
}


class _RoleField(django_filters.fields.ModelChoiceField):
    def label_from_instance(self, role: Any) -> str:
        return f"{role.call.title}: {role.name}"


class RoleFilter(django_filters.ModelChoiceFilter):
    field_class = _RoleField


def _calls(request: HttpRequest) -> QuerySet[Call]:
    seen = visible_files(request.user).order_by().values("role__call")
    return Call.objects.filter(pk__in=seen).only("title").order_by("-deadline", "pk")


def _roles(request: HttpRequest) -> QuerySet[Role]:
    seen = visible_files(request.user).order_by().values("role")
    return Role.objects.filter(pk__in=seen).select_related("call").order_by("-call__deadline", "call", "sort_order")


def _organisations(request: HttpRequest) -> QuerySet[Organisation]:
    return Organisation.objects.filter(pk__in=visible_files(request.user).order_by().values("organisation"))


class ApplicationFilters(WagtailFilterSet):
    """By what the register can be narrowed: nothing is offered of which this person reads no file."""

    call = django_filters.ModelChoiceFilter(label=capfirst(_("call")), field_name="role__call", queryset=_calls)
    role = RoleFilter(label=capfirst(_("role")), queryset=_roles)
    state = django_filters.ChoiceFilter(
        label=capfirst(_("state")), choices=[choice for choice in State.choices if choice[0] != State.DRAFT]
    )
    completeness = django_filters.ChoiceFilter(
        label=_("Complete"), choices=list(COMPLETENESS.items()), method="with_completeness"
    )
    organisation = django_filters.ModelChoiceFilter(label=capfirst(_("organisation")), queryset=_organisations)
    channel = django_filters.ChoiceFilter(label=capfirst(_("how it came")), choices=Channel.choices)

    class Meta:
        model = Application
        fields = ["call", "role", "state", "completeness", "organisation", "channel"]

    def __init__(self, *args: Any, request: HttpRequest, **kwargs: Any) -> None:
        super().__init__(*args, request=request, **kwargs)
        if not is_secretariat(request.user):
            del self.filters["completeness"]

    def with_completeness(self, rows: ApplicationQuerySet, name: str, value: str) -> ApplicationQuerySet:
        annotated: Any = with_completeness(rows)
        found: ApplicationQuerySet = annotated.filter(completeness=value)
        return found


def with_completeness(rows: ApplicationQuerySet) -> ApplicationQuerySet:
    """With `completeness`: what the secretariat found since an application was last handed in."""
    checks = CompletenessCheck.objects.filter(
        application=OuterRef("pk"), at__gte=Coalesce(OuterRef("latest_revision__created_at"), OuterRef("submitted_at"))
    )
    return rows.annotate(
        completeness=Case(
            When(Q(state=State.INCOMPLETE) | Exists(checks.filter(is_in_order=False)), then=Value(INCOMPLETE)),
            When(Q(state=State.SUBMITTED) & ~Exists(checks), then=Value(TO_CHECK)),
            default=Value(IN_ORDER),
            output_field=CharField(),
        )
    )


def with_words(rows: ApplicationQuerySet, words: str) -> ApplicationQuerySet:
    """Those with these words in their number, their title, or a name that their organisation has or had."""
    words = words.strip().replace("\x00", "")
    if not words:
        return rows
    earlier = EarlierName.objects.filter(name__icontains=words).values("organisation")
    return rows.filter(
        Q(number__icontains=words)
        | Q(title__icontains=words)
        | Q(organisation__name__icontains=words)
        | Q(organisation__in=earlier)
    )


def selected(request: HttpRequest) -> ApplicationQuerySet:
    """What an address of the register shows, or those of them that are named in it.

    A filter that means nothing selects nothing: who mails a selection must not mail everybody.
    """
    found = ApplicationFilters(request.GET, queryset=visible_files(request.user), request=request)
    if not found.is_valid():
        return Application.objects.none()
    rows: ApplicationQuerySet = with_words(found.qs, request.GET.get(SEARCH, ""))
    if chosen := request.GET.getlist(CHOSEN):
        rows = rows.filter(pk__in=keys_in(chosen))
    return rows.order_by("role__call", "role", "number", "pk")


def keys_in(texts: list[str]) -> list[uuid.UUID]:
    """The keys of applications; what is none is left out."""
    found = []
    for text in texts:
        try:
            found.append(uuid.UUID(text))
        except ValueError:
            continue
    return found


def filters_of(params: QueryDict) -> list[tuple[str, str]]:
    """By what an address narrows the register, without a page, an order or rows that are chosen."""
    names = [SEARCH, *ApplicationFilters.base_filters]
    return [(name, value) for name in names for value in params.getlist(name) if value]


def counts(user: Any, call: Call | None = None) -> dict[str, Any]:
    """How many applications there are in each state: for each role of a call, or else for each call."""
    rows = visible_files(user).order_by()
    if call is not None:
        rows = rows.filter(role__call=call)
    by = ("role", "role__name") if call else ("role__call", "role__call__title")
    found = list(rows.values_list(*by, "state").annotate(number=Count("pk")).order_by(*by))
    states = [state for state in State if state in {state for _pk, _name, state, _number in found}]
    lines: dict[tuple[Any, str], dict[str, int]] = {}
    for pk, name, state, number in found:
        lines.setdefault((pk, name), {})[state] = number
    return {
        "by": "role" if call else "call",
        "call": call,
        "states": states,
        "lines": [
            {
                "pk": pk,
                "name": name,
                "numbers": [(state, line.get(state, 0)) for state in states],
                "total": sum(line.values()),
            }
            for (pk, name), line in lines.items()
        ],
        "totals": [(state, sum(line.get(state, 0) for line in lines.values())) for state in states],
        "total": sum(number for *_rest, number in found),
    }
