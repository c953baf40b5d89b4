"""What the secretariat fills in to let an organisation in after the deadline."""

import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput
from wagtail.snippets.widgets import AdminSnippetChooser

from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.pages.visitors import TypedField
from praktijkpodium.programmes.calls.models import Role

MOST_DAYS = 90


class RoleField(forms.ModelChoiceField):
    """A role, named with its call: two calls often have roles of one name."""

    def label_from_instance(self, obj: Any) -> str:
        return f"{obj.call.title}: {obj.name}"


class LateLinkForm(forms.Form):
    role = RoleField(
        label=_("Role"),
        queryset=Role.objects.none(),
        error_messages={"required": _("Choose a role.")},
    )
    organisation = forms.ModelChoiceField(
        label=_("Organisation"),
        queryset=Organisation.objects.all(),
        widget=AdminSnippetChooser(Organisation),
        help_text=_("Only its members can use the link; they get it by mail."),
        error_messages={"required": _("Choose an organisation.")},
    )
    last_day = forms.DateField(
        label=_("Until the end of"),
        help_text=_("The last day on which it can submit."),
        widget=AdminDateInput,
        error_messages={"required": _("Choose a day.")},
    )
    reason = TypedField(
        label=_("Why may it come late?"),
        help_text=_("For colleagues. For example: our site was down on the last evening. No names of people."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=500,
        error_messages={"required": _("Write why this organisation may apply late.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        role = self.fields["role"]
        assert isinstance(role, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        opened = Role.objects.filter(call__live=True, call__opening__lte=timezone.now())
        role.queryset = opened.select_related("call").order_by("-call__deadline", "call_id", "sort_order")

    def clean_last_day(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["last_day"]
        today = timezone.localdate()
        if not today <= day <= today + datetime.timedelta(days=MOST_DAYS):
            raise forms.ValidationError(
                _("Choose a day from today, at most %(days)s days from now.") % {"days": MOST_DAYS}
            )
        return day
