"""The editors' form of a call."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.widgets import AdminDateTimeInput

from praktijkpodium.programmes.calls.usage import is_in_use
from praktijkpodium.programmes.calls.validators import wrong_dependencies


class NextRoundForm(forms.Form):
    """What is new in the next round of a call."""

    title = forms.CharField(
        label=gettext_lazy("Title"),
        max_length=255,
        error_messages={"required": gettext_lazy("Give the new call a title.")},
    )
    opening = forms.DateTimeField(
        label=gettext_lazy("Opening"),
        help_text=gettext_lazy("From this moment organisations can apply."),
        widget=AdminDateTimeInput,
        error_messages={"required": gettext_lazy("Fill in when the new round opens.")},
    )
    deadline = forms.DateTimeField(
        label=gettext_lazy("Deadline"),
        help_text=gettext_lazy("For “15 April at the latest” fill in 16 April 00:00."),
        widget=AdminDateTimeInput,
        error_messages={"required": gettext_lazy("Fill in the deadline of the new round.")},
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        opening, deadline = cleaned.get("opening"), cleaned.get("deadline")
        if opening and deadline and deadline <= opening:
            self.add_error("deadline", _("The deadline must be later than the opening."))
        return cleaned


class CallForm(WagtailAdminPageForm):
    """Refuses to take away a role, or a criterion of a role, that organisations already applied for."""

    def is_valid(self) -> bool:
        # Not in clean(): the inline forms are looked at after it.
        valid = bool(super().is_valid())
        problems = list(self._removals_of_what_is_in_use()) if valid else []
        for problem in problems:
            self.add_error(None, problem)
        return valid and not problems

    def _removals_of_what_is_in_use(self) -> Iterator[str]:
        roles = self.formsets.get("roles")
        if roles is None:  # a form of some of the fields only
            return
        for form in roles.forms:
            role = form.instance
            if form not in roles.deleted_forms:
                yield from _questions_that_depend_on_nothing(form)
            if not (role.pk and is_in_use(role)):
                continue
            if form in roles.deleted_forms:
                yield _("The role “%(role)s” cannot be removed: organisations applied for it.") % {"role": role}
            yield from _changes_of_what_was_promised(form)
            for criterion in form.formsets["criteria"].deleted_forms:
                yield _("The criterion “%(criterion)s” cannot be removed: organisations answered it.") % {
                    "criterion": criterion.instance
                }


def _changes_of_what_was_promised(form: Any) -> Iterator[str]:
    """Organisations that applied count on how places are given, and on those that were given."""
    if "allocation" in form.changed_data:
        yield _("How places are given for “%(role)s” cannot be changed: organisations applied for it.") % {
            "role": form.instance
        }


def _questions_that_depend_on_nothing(form: Any) -> Iterator[str]:
    """By their place as the editor has put them."""
    questions = form.formsets["questions"]
    kept = [
        each
        for each in questions.forms
        if each not in questions.deleted_forms and each.has_changed() | bool(each.instance.pk)
    ]
    kept.sort(key=lambda each: int(each.cleaned_data.get("ORDER") or 0))
    for place, problem in wrong_dependencies([each.instance for each in kept]):
        yield f"{form.instance}, {kept[place].instance}: {problem}"
