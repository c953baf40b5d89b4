"""What members of an organisation fill in about each other."""

from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.directory.queries import colleagues_of
from praktijkpodium.home.pages.visitors import AddressField

SOMEBODY_ELSE = "new"


class InviteForm(forms.Form):
    """Whom to ask, and for what."""

    email = AddressField(
        label=gettext_lazy("E-mail address"),
        help_text=gettext_lazy("This person signs in with this address. For example: naam@zorginstelling.nl."),
    )
    capacity = forms.ChoiceField(
        label=gettext_lazy("What is this person there?"),
        choices=[("", gettext_lazy("Choose")), *Membership.Capacity.choices],
        error_messages={"required": gettext_lazy("Choose what this person is in your organisation.")},
    )

    def __init__(self, *args: Any, organisation: Organisation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.organisation = organisation
        self.fields["email"].widget.attrs["autocomplete"] = "off"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        email, capacity = cleaned.get("email"), cleaned.get("capacity")
        if email and capacity and is_there(self.organisation, email, capacity):
            self.add_error("email", _("This person is already there in this role."))
        return cleaned


def is_there(organisation: Organisation, email: str, capacity: str) -> bool:
    field = get_user_model().get_email_field_name()
    return organisation.memberships.filter(capacity=capacity, **{f"user__{field}__iexact": email}).exists()


class HandOnForm(forms.Form):
    """To a colleague who is there, or to somebody new."""

    to = forms.ChoiceField(
        label=gettext_lazy("Who takes it over?"),
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose who takes it over.")},
    )
    email = AddressField(
        label=gettext_lazy("E-mail address of somebody else"),
        help_text=gettext_lazy("Only for somebody who is not in the list. This person gets an invitation by mail."),
        required=False,
    )

    def __init__(self, *args: Any, membership: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.membership = membership
        self.colleagues = {str(each.pk): each for each in colleagues_of(membership)}
        names = [(pk, display_name(each)) for pk, each in self.colleagues.items()]
        to = self.fields["to"]
        assert isinstance(to, forms.ChoiceField)  # noqa: S101 - for the type checker
        to.choices = [*names, (SOMEBODY_ELSE, _("Somebody else"))]
        self.fields["email"].widget.attrs["autocomplete"] = "off"
        if not names:
            self.fields["to"].initial = SOMEBODY_ELSE
            self.fields["to"].widget = forms.HiddenInput()
            self.fields["email"].label = _("E-mail address of who takes it over")
            self.fields["email"].help_text = _("This person gets an invitation by mail.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("to") == SOMEBODY_ELSE and "email" not in self.errors:
            if not cleaned.get("email"):
                self.add_error("email", _("Fill in the e-mail address of who takes it over."))
            elif is_there(self.membership.organisation, cleaned["email"], self.membership.capacity):
                self.add_error("email", _("This person is already there in this role."))
        return cleaned

    @property
    def colleague(self) -> Any:
        """Who of the list was chosen; nobody when it is somebody new."""
        return self.colleagues.get(self.cleaned_data["to"])
