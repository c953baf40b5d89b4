"""The form of an organisation in the admin."""

from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm

from praktijkpodium.home.accounts.rules import is_manager
from praktijkpodium.home.directory.actions import record_members


class AccountField(forms.ModelChoiceField):
    """An account, named by its address for mail."""

    widget = forms.EmailInput
    default_error_messages = {
        "invalid_choice": gettext_lazy(
            "Nobody has an account with this address. Let this person sign in on the site once, and try again."
        ),
        "ambiguous": gettext_lazy("More than one account has this address. Ask a manager of the site."),
    }

    def __init__(self, **options: Any) -> None:
        super().__init__(queryset=get_user_model()._default_manager.all(), **options)

    def prepare_value(self, value: Any) -> Any:
        """What was typed stays what it is: of a key that somebody types no address is shown."""
        return value

    def to_python(self, value: Any) -> Any:
        if value in self.empty_values:
            return None
        field = get_user_model().get_email_field_name()
        accounts = get_user_model()._default_manager.filter(**{f"{field}__iexact": str(value).strip()})
        # Not in the query: with the user model of a host this need not be a column.
        found = [account for account in accounts if account.is_active]
        if len(found) > 1:
            raise ValidationError(self.error_messages["ambiguous"], code="ambiguous")
        if not found:
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")
        return found[0]


def _address(account: Any) -> str:
    return str(getattr(account, account.get_email_field_name()) or "")


class MembershipForm(WagtailAdminModelForm):
    """Somebody who acts for an organisation."""

    user = AccountField(
        label=gettext_lazy("e-mail address of the account"),
        help_text=gettext_lazy("The address with which this person signs in. For example: naam@zorginstelling.nl."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.user_id:
            self.initial["user"] = _address(self.instance.user)


class OrganisationForm(WagtailAdminModelForm):
    """Who is a member reads its applications: nobody lets oneself in, and each change leaves a trace."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if not is_manager(self.for_user) and self._changes_own_membership():
            raise ValidationError(
                _("You cannot add, change or remove yourself as a member. Ask a manager of the site."), code="self"
            )
        return cleaned

    def _changes_own_membership(self) -> bool:
        formset = self.formsets["memberships"]
        if not formset.is_valid():  # refused for that anyway
            return False
        kept = [row for row in formset.cleaned_data if row and not row.get("DELETE")]
        before = {capacity for pk, capacity in self.instance.members() if pk == self.for_user.pk}
        return before != {row["capacity"] for row in kept if row["user"] == self.for_user}

    @transaction.atomic
    def save(self, commit: bool = True) -> Any:
        before = self.instance.members()
        organisation = super().save(commit=commit)
        if commit:
            record_members(organisation=organisation, before=before, by=self.for_user)
        return organisation
