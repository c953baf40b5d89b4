"""What can be written down about taking part: each part with its form, and the verb that keeps it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.participations import actions, letters
from praktijkpodium.programmes.participations import forms as ours


def _adviser(*, participation: Participation, by: Any, **told: Any) -> None:
    actions.choose_adviser(participation=participation, adviser=actions.Adviser(**told), by=by)


def _closing(*, participation: Participation, by: Any, **told: Any) -> None:
    actions.change_closing(participation=participation, closing=actions.Closing(**told), by=by)


@dataclass(frozen=True)
class Kind:
    """A part: the words on its button, its form, the verb, and what the screen says afterwards."""

    label: Promise
    form: type[ours.PartForm]
    perform: Callable[..., Any]
    said: Promise
    # It writes over what was there, so that somebody must have seen that; the others add a row.
    overwrites: bool = True


KINDS: dict[str, Kind] = {
    "contribution": Kind(
        _("Change the own contribution"),
        ours.ContributionForm,
        actions.change_contribution,
        _("The own contribution has been saved."),
    ),
    "commitment": Kind(
        _("Change the commitment"), ours.CommitmentForm, letters.sign, _("The commitment has been saved.")
    ),
    "member": Kind(
        _("Add somebody to the team"),
        ours.MemberForm,
        actions.add_member,
        _("The team has been saved."),
        overwrites=False,
    ),
    "adviser": Kind(_("Change the adviser"), ours.AdviserForm, _adviser, _("The adviser has been saved.")),
    "visit": Kind(
        _("Write down half-days"),
        ours.VisitForm,
        actions.add_visit,
        _("The half-days have been saved."),
        overwrites=False,
    ),
    "meeting": Kind(
        _("Write down a meeting"),
        ours.MeetingForm,
        actions.add_meeting,
        _("The meeting has been saved."),
        overwrites=False,
    ),
    "closing": Kind(
        _("Change presentation and chapter"),
        ours.ClosingForm,
        _closing,
        _("Presentation and chapter have been saved."),
    ),
}

# What goes away by a button beside it; each takes the key of a row.
REMOVALS: dict[str, Callable[..., Any]] = {
    "remove_member": actions.remove_member,
    "remove_visit": actions.remove_visit,
    "remove_meeting": actions.remove_meeting,
}


@dataclass(frozen=True)
class Part:
    """A part on the screen, with its form as it is now."""

    name: str
    kind: Kind
    form: ours.PartForm

    @property
    def is_open(self) -> bool:
        """Whether the form shows at once: something in it must be looked at."""
        return self.form.is_bound


def part(name: str, participation: Participation, data: Any = None, files: Any = None) -> Part:
    kind = KINDS[name]
    there = {field: getattr(participation, field, None) for field in kind.form.base_fields} if kind.overwrites else None
    return Part(name, kind, kind.form(data, files, prefix=name, participation=participation, initial=there))


def parts(participation: Participation, chosen: Part | None = None) -> dict[str, Part]:
    """All parts, with the one that was sent as it was sent."""
    return {name: chosen if chosen and chosen.name == name else part(name, participation) for name in KINDS}
