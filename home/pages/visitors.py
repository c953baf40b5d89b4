"""Forms that anybody may send: nothing typed gets lost, and programs that fill in everything get no further."""

import unicodedata
from copy import copy
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


def tidy(text: str) -> str:
    """A text as we keep it: one kind of line end, and none of the characters that no database or reader can use.

    Browsers count a line end as one character and send two; what is pasted from a PDF may have NUL characters.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})


class TypedField(forms.CharField):
    """A text that never gets lost: what is too long comes back with a message.

    Not by the attribute `maxlength`: with it, browsers cut off what is pasted without a word.
    """

    default_error_messages = {
        "max_length": _(
            "This text has %(show_value)d characters. Make it shorter: at most %(limit_value)d is possible."
        )
    }

    def to_python(self, value: Any) -> str:
        return super().to_python(tidy(str(value)) if value else value) or ""

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class LineField(TypedField):
    """A text of one line: spaces between words are one, and a pasted line end is a space."""

    def to_python(self, value: Any) -> str:
        return " ".join(super().to_python(value).split())


class AddressField(forms.EmailField):
    """An e-mail address, kept in small letters: no mail server tells two apart by their case."""

    default_error_messages = {
        "required": _("Fill in your e-mail address."),
        "invalid": _("This is no whole e-mail address. For example: naam@organisatie.nl."),
    }

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"max_length": 254, **options})
        self.widget.attrs["autocomplete"] = "email"

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value) or "").lower()

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class VisitorForm(forms.Form):
    """A form with a field that people do not see, and programs fill in."""

    # A name that no browser fills in by itself.
    nogmaals = forms.CharField(
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.pop("nogmaals", ""):
            # Said, and not passed over in silence: should it be a person after all, one more press helps.
            shown_again: Any = copy(self.data)
            shown_again["nogmaals"] = ""
            self.data = shown_again
            self.add_error(None, _("Something filled in a field that nobody can see. Press the button once more."))
        return cleaned
