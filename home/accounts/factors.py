"""How the second factors of allauth behave in our site."""

import base64
import hashlib
from collections.abc import Iterable
from typing import Any

import qrcode
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _
from qrcode.image.svg import SvgPathFillImage

from praktijkpodium.home.accounts.queries import display_name

# Links that allauth makes from one way of showing who one is to another. Named here so that our catalogue has them: it
# goes before that of allauth.
WAYS_OF_ALLAUTH = (
    gettext_noop("Use your password"),
    gettext_noop("Use authenticator app or code"),
    gettext_noop("Use a security key"),
)


def _box() -> MultiFernet:
    """What locks secrets: with SECRET_KEY, and opens what was locked with an earlier one."""
    keys: Iterable[str] = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = (hashlib.sha256(b"praktijkpodium.second-factors:" + key.encode()).digest() for key in keys)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])


class FactorAdapter(DefaultMFAAdapter):
    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("This code is not right. Each code works once, and only for a short while."),
        "unknown_passkey": _("We do not know this passkey here. Sign in another way."),
        "unverified_email": _("Confirm your e-mail address first. Then you can add a second step."),
    }

    def encrypt(self, text: str) -> str:
        """A copy of the database, such as a backup, gives nobody the codes of our people."""
        return _box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        try:
            return _box().decrypt(encrypted_text.encode()).decode()
        except InvalidToken as problem:
            # SECRET_KEY was changed without SECRET_KEY_FALLBACKS. An empty secret would have codes that all can reckon.
            raise self.validation_error("incorrect_code") from problem

    def build_totp_svg(self, url: str) -> str:
        """On white: a code of dark squares alone cannot be scanned where pages are dark."""
        return qrcode.make(url, image_factory=SvgPathFillImage).to_string(encoding="unicode")

    def generate_authenticator_name(self, user: Any, kind: Authenticator.Type) -> str:
        number = Authenticator.objects.filter(user=user, type=kind).count() + 1
        return gettext("Passkey {number}").format(number=number)

    def get_public_key_credential_user_entity(self, user: Any) -> dict[str, Any]:
        return {**super().get_public_key_credential_user_entity(user), "display_name": display_name(user)}
