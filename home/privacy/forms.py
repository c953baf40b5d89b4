from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


class ConfirmForm(forms.Form):
    """Nobody deletes an account by a wrong click."""

    address = forms.EmailField(
        label=_("Your e-mail address"),
        help_text=_("Type it, so that we know that you are sure."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def __init__(self, *args: Any, addresses: frozenset[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._addresses = addresses

    def clean_address(self) -> str:
        address = str(self.cleaned_data["address"]).lower()
        if address not in self._addresses:
            raise forms.ValidationError(_("This is not the address of this account."), code="other")
        return address


class PersonForm(forms.Form):
    """About whom somebody asks."""

    address = forms.EmailField(label=_("E-mail address of the person"))
