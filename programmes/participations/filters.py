"""By what the list of participations is filtered."""

from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from praktijkpodium.programmes.applications.models import Participation, State
from praktijkpodium.programmes.calls.models import Call, Role

_NO_INVOICE, _INVOICED, _PAID = "not_invoiced", "invoiced", "paid"

# What each choice means; the other one of a pair is its opposite.
_RUNNING = Q(application__state=State.GRANTED)
_SIGNED = Q(signed_on__isnull=False)
_ADVISED = Q(adviser__isnull=False) | ~Q(adviser_name="")
_CONTRIBUTIONS = {
    _NO_INVOICE: Q(invoiced_on=None, contribution__gt=0),
    _INVOICED: Q(invoiced_on__isnull=False, paid_on=None),
    _PAID: Q(paid_on__isnull=False),
}


def _calls(request: Any) -> QuerySet[Call]:
    used = Participation.objects.order_by().values("application__role__call")
    return Call.objects.filter(pk__in=used).order_by("title", "pk")


def _roles(request: Any) -> QuerySet[Role]:
    used = Participation.objects.order_by().values("application__role")
    return Role.objects.filter(pk__in=used).select_related("call").order_by("name", "pk")


class _YesOrNo(django_filters.ChoiceFilter):
    """Rows of which something holds, or those of which it does not."""

    def __init__(self, *, holds: Q, yes: Any, no: Any, **options: Any) -> None:
        self.holds = holds
        super().__init__(choices=[("yes", yes), ("no", no)], **options)

    def filter(self, qs: QuerySet[Any], value: str) -> QuerySet[Any]:
        return qs if value not in ("yes", "no") else qs.filter(self.holds if value == "yes" else ~self.holds)


class ParticipationFilters(WagtailFilterSet):
    call = django_filters.ModelChoiceFilter(
        field_name="application__role__call", label=capfirst(_("call")), queryset=_calls
    )
    role = django_filters.ModelChoiceFilter(field_name="application__role", label=capfirst(_("role")), queryset=_roles)
    running = _YesOrNo(holds=_RUNNING, label=_("Takes part"), yes=_("Yes"), no=_("Withdrew"))
    contribution = django_filters.ChoiceFilter(
        label=capfirst(_("own contribution")),
        choices=[(_NO_INVOICE, _("Not invoiced")), (_INVOICED, _("Invoiced, not paid")), (_PAID, _("Paid"))],
        method="by_contribution",
    )
    signed = _YesOrNo(holds=_SIGNED, label=_("Commitment letter"), yes=_("Signed"), no=_("Not signed"))
    works_council = _YesOrNo(
        holds=Q(has_works_council=True), label=_("Works council"), yes=_("In the team"), no=_("Not in the team")
    )
    advised = _YesOrNo(holds=_ADVISED, label=capfirst(_("adviser")), yes=_("Chosen"), no=_("Not chosen"))

    class Meta:
        model = Participation
        fields: list[str] = []

    def by_contribution(self, rows: QuerySet[Participation], name: str, value: str) -> QuerySet[Participation]:
        return rows.filter(_CONTRIBUTIONS[value])
