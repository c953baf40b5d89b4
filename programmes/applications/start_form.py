"""What an applicant fills in to begin."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.pages.visitors import TypedField
from praktijkpodium.programmes.applications.eligibility import capacities_for, is_open_to, new_kinds
from praktijkpodium.programmes.calls.models import Applicant, Role

_KIND_LABELS = {
    Applicant.ORGANISATION: _("an organisation"),
    Applicant.INITIATIVE: _("an informal initiative: people together, without a legal form"),
    Applicant.PERSON: _("I alone"),
}


class StartForm(forms.Form):
    """For whom? One of one's own organisations, or one that is new here; or an initiative, or alone."""

    organisation = forms.ModelChoiceField(
        label=_("Organisation"),
        queryset=Organisation.objects.none(),
        required=False,
        empty_label=_("Another organisation"),
    )
    kind = forms.ChoiceField(label=_("Who applies?"), widget=forms.RadioSelect, required=False)
    new_organisation = TypedField(
        label=_("Name of the organisation"),
        help_text=_("Only if it is not in the list above."),
        max_length=160,
        required=False,
    )
    capacity = forms.ChoiceField(
        label=_("What are you there?"),
        required=False,
    )

    def __init__(self, *args: Any, user: Any, role: Role, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kinds = new_kinds(role)
        own = list(Organisation.objects.of_member(user).prefetch_related("memberships"))
        self._offer_own(user, role, own)
        self._offer_kinds()
        self._offer_capacities(role)
        self._name_the_name(user, has_own=bool(own))

    def _offer_own(self, user: Any, role: Role, own: list[Organisation]) -> None:
        if not own:
            del self.fields["organisation"]
            return
        field = self.fields["organisation"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        field.queryset = Organisation.objects.of_member(user)
        if self.kinds != [Applicant.ORGANISATION]:
            field.empty_label = str(_("Another one"))
        fits = [
            each
            for each in own
            if is_open_to(role, each, [m.capacity for m in each.memberships.all() if m.user_id == user.pk])
        ]
        if not self.is_bound and fits:
            self.initial["organisation"] = min(fits, key=lambda each: each.is_single_person)

    def _offer_kinds(self) -> None:
        if len(self.kinds) == 1:
            del self.fields["kind"]
            return
        field = self.fields["kind"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - for the type checker
        field.choices = [(kind.value, _KIND_LABELS[kind]) for kind in self.kinds]
        self.initial["kind"] = self.kinds[0].value

    def _offer_capacities(self, role: Role) -> None:
        if Applicant.ORGANISATION not in self.kinds:
            del self.fields["capacity"]
            return
        field = self.fields["capacity"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - for the type checker
        field.choices = [("", _("Choose")), *((each.value, each.label) for each in capacities_for(role))]
        if len(self.kinds) > 1:
            field.help_text = _("Only for an organisation.")

    def _name_the_name(self, user: Any, *, has_own: bool) -> None:
        field = self.fields["new_organisation"]
        if not has_own:
            field.help_text = _("As people know it.")
        if self.kinds == [Applicant.PERSON]:
            field.label, field.help_text = _("Your name"), ""
            self.initial["new_organisation"] = _own_name(user)
        elif self.kinds == [Applicant.INITIATIVE]:
            field.label = _("Name of the initiative")
        elif len(self.kinds) > 1:
            field.label = _("Name")
            own_name = _("As people know it. Do you apply alone? Then your own name.")
            field.help_text = own_name if Applicant.PERSON in self.kinds else _("As people know it.")

    @property
    def new_fields(self) -> list[forms.BoundField]:
        """What is filled in for who is not here yet."""
        return [self[name] for name in self.fields if name != "organisation"]

    @property
    def begins_new(self) -> bool:
        """Whether the fields for who is not here yet are needed."""
        return self["organisation"].value() in (None, "") if "organisation" in self.fields else True

    @property
    def chosen_kind(self) -> Applicant:
        """As what somebody begins who is new here."""
        return Applicant(self.cleaned_data.get("kind") or self.kinds[0])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("organisation") or "kind" in self.errors:
            return cleaned
        kind = Applicant(cleaned.get("kind") or self.kinds[0])
        if not cleaned.get("new_organisation", "").strip() and "new_organisation" not in self.errors:
            is_person = kind == Applicant.PERSON
            missing = _("Fill in your name.") if is_person else _("Fill in the name of your organisation.")
            self.add_error("new_organisation", missing)
        if kind == Applicant.ORGANISATION and not cleaned.get("capacity") and "capacity" not in self.errors:
            self.add_error("capacity", _("Choose what you are in this organisation."))
        return cleaned


def _own_name(user: Any) -> str:
    """The name of an account, where it has one: the address is none of the committee's business."""
    name = display_name(user)
    return "" if "@" in name else name
