"""Forms of the sign-in pages: those of allauth, with what differs here."""

import textwrap
from typing import Any

from allauth.account import forms as account
from allauth.account.models import EmailAddress
from allauth.mfa import app_settings as mfa
from allauth.mfa.base import forms as factors
from allauth.mfa.models import Authenticator
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from allauth.socialaccount import forms as providers
from allauth.socialaccount.adapter import get_adapter as provider_adapter
from django import forms
from django.contrib.auth import password_validation
from django.core.cache import cache
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.accounts.factors import FactorAdapter


class SignupForm(account.SignupForm):
    """Make an account: with an address only.

    A password would be set before the address is proven, perhaps by somebody else than whose address it is; once that
    person asks for a code and proves the address, the other one would be in too.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("password1", None)


class NewPassword:
    """What a new password must be, in one sentence; Django has a list of what it must not be, and says "u"."""

    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        validators = password_validation.get_default_password_validators()
        shortest = max((getattr(validator, "min_length", 1) for validator in validators), default=1)
        words = _("At least {number} characters. A few words that nobody expects together are easy to remember.")
        self.fields["password1"].help_text = words.format(number=shortest)


class ChangePasswordForm(NewPassword, account.ChangePasswordForm):
    pass


class SetPasswordForm(NewPassword, account.SetPasswordForm):
    pass


class ResetPasswordKeyForm(NewPassword, account.ResetPasswordKeyForm):
    pass


class RequestLoginCodeForm(account.RequestLoginCodeForm):
    """Ask for a code by mail.

    An account that was not made through these pages (by `createsuperuser`, in the admin, by a host) has an address, but
    allauth keeps no record of it yet. With one, filling in the code proves the address; without, allauth would ask for
    a second code to prove it.
    """

    def clean_email(self) -> str:
        email: str = super().clean_email()
        user = getattr(self, "_user", None)
        if user is not None and not EmailAddress.objects.filter(user=user).exists():
            EmailAddress.objects.create(user=user, email=email.lower(), primary=True, verified=False)
        return email


class OneTimeCode:
    """Each code of an app works once, for as long as it works.

    allauth remembers a used code for one period only, and not that with which an app was added.
    """

    user: Any

    def clean_code(self) -> str:
        code: str = super().clean_code()  # type: ignore[misc]
        # Spaces and dashes make no other code of it.
        digits = "".join(filter(str.isdigit, code))
        seconds = mfa.TOTP_PERIOD * (2 * mfa.TOTP_TOLERANCE + 1)
        if not cache.add(f"podium.used-code.{self.user.pk}.{digits}", True, seconds):
            raise FactorAdapter().validation_error("incorrect_code")
        return code


_code = forms.CharField(
    label=_("Code from your app, or a recovery code"),
    widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
)


class AuthenticateForm(OneTimeCode, factors.AuthenticateForm):
    code = _code


class ReauthenticateForm(OneTimeCode, factors.ReauthenticateForm):
    code = _code


class ActivateTOTPForm(OneTimeCode, totp.ActivateTOTPForm):
    code = forms.CharField(
        label=_("Code from your app"),
        help_text=_("Six digits. The app shows a new code every half minute."),
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )

    def secret_in_groups(self) -> str:
        """As one can read and type it; apps skip the spaces."""
        return " ".join(textwrap.wrap(self.secret, 4))


class KnownPasskey:
    """A passkey that is not of this account, or no longer, in words about passkeys."""

    def clean_credential(self) -> Authenticator:
        try:
            authenticator: Authenticator = super().clean_credential()  # type: ignore[misc]
        except forms.ValidationError as problem:
            if problem.code != "incorrect_code":
                raise
            raise FactorAdapter().validation_error("unknown_passkey") from problem
        return authenticator


class LoginPasskeyForm(KnownPasskey, webauthn.LoginWebAuthnForm):
    pass


class AuthenticatePasskeyForm(KnownPasskey, webauthn.AuthenticateWebAuthnForm):
    pass


class ReauthenticatePasskeyForm(KnownPasskey, webauthn.ReauthenticateWebAuthnForm):
    pass


class AddPasskeyForm(webauthn.AddWebAuthnForm):
    name = forms.CharField(
        label=_("Name"), max_length=60, required=False, help_text=_("To know it by later, such as “my phone”.")
    )
    passwordless = forms.BooleanField(
        label=_("I want to sign in with this passkey, without a code by mail or a password"),
        help_text=_("Leave this empty for an old security key without a PIN: then it is a second step only."),
        initial=True,
        required=False,
    )


class RenamePasskeyForm(webauthn.EditWebAuthnForm):
    name = forms.CharField(label=_("Name"), max_length=60)


class UnlinkForm(providers.DisconnectForm):
    """allauth keeps the last link of who has no password; here a code by mail always opens the account."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = forms.Form.clean(self) or {}
        if not EmailAddress.objects.filter(user=self.request.user, verified=True).exists():
            raise provider_adapter().validation_error("no_verified_email")
        return cleaned
