"""The form of an organisation in the admin."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm

from praktijkpodium.home.accounts.rules import is_manager
from praktijkpodium.home.directory.actions import record_members


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
