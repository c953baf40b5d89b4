"""The editors' form of a call."""

from typing import Any

from django.db import models
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm


def is_in_use(row: models.Model) -> bool:
    """Whether a row is held by a foreign key that protects it, from whichever room."""
    return any(
        relation.on_delete is models.PROTECT
        and relation.related_model._base_manager.filter(**{relation.field.name: row}).exists()
        for relation in row._meta.related_objects
    )


class CallForm(WagtailAdminPageForm):
    """Refuses to take away a role that organisations already applied for."""

    def clean(self) -> Any:
        cleaned = super().clean()
        roles = self.formsets.get("roles")
        if roles is None:
            return cleaned
        for form in roles.forms:
            role = form.instance
            if role.pk and form.cleaned_data.get("DELETE") and is_in_use(role):
                self.add_error(
                    None,
                    _("The role “%(role)s” cannot be removed: organisations applied for it. Undo this to save.")
                    % {"role": role},
                )
        return cleaned
