"""What the secretariat fills in for the text of a mail."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.texts.models import MAX_BODY, MAX_SUBJECT
from praktijkpodium.home.outbox.texts.wordings import Wording
from praktijkpodium.home.pages.visitors import LineField, TypedField


class MailTextForm(forms.Form):
    # A mark of the text that there was when this form was shown.
    known = forms.CharField(widget=forms.HiddenInput, required=False)
    subject = LineField(
        label=_("Subject"),
        error_messages={"required": _("Write the subject.")},
        max_length=MAX_SUBJECT,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    body = TypedField(
        label=_("Text"),
        error_messages={"required": _("Write the text.")},
        help_text=_(
            "An empty line makes a new paragraph, and a line that begins with a dash an item of a list. "
            "An address that has a line to itself becomes a link."
        ),
        widget=forms.Textarea(attrs={"rows": 16}),
        max_length=MAX_BODY,
    )

    def __init__(self, *args: Any, wording: Wording, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.wording = wording

    def clean_subject(self) -> str:
        written: str = self.cleaned_data["subject"]
        _refuse(self.wording.problems_of_subject(written))
        return written

    def clean_body(self) -> str:
        written: str = self.cleaned_data["body"]
        _refuse(self.wording.problems_of_body(written))
        return written


def _refuse(problems: list[str]) -> None:
    if problems:
        raise forms.ValidationError(problems)
