"""How people sign in in these tests: with what a mail says, and with codes as an app reckons them (RFC 6238)."""

import base64
import hashlib
import hmac
import re
import struct
import time
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.core import mail
from django.test import Client

from tests.home.factories import person

PASSWORD = "een-lang-wachtwoord"
ASK, ENTER, SECOND = "/inloggen/code/", "/inloggen/code/invoeren/", "/inloggen/tweede-stap/"
SECRET = base64.b32encode(b"twintig bytes geheim").decode()
OTHER_SECRET = base64.b32encode(b"een ander geheim van").decode()


def account(make: Any = person, *, password: str | None = PASSWORD, **fields: Any) -> Any:
    """Somebody with a proven address, and a password unless it is None."""
    user = make(**fields)
    user.set_password(password)
    user.save()
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def with_app(user: Any) -> Any:
    """The same person, with an authenticator app that has SECRET, and recovery codes."""
    TOTP.activate(user, SECRET)
    RecoveryCodes.activate(user)
    return user


def app_code(secret: str = SECRET, periods: int = 0) -> str:
    """What the app shows now, or some periods of half a minute later."""
    counter = int(time.time() // 30) + periods
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", counter), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start : start + 4])[0] & 0x7FFFFFFF) % 10**6:06}"


def recovery_codes(user: Any) -> list[str]:
    codes: list[str] = Authenticator.objects.get(user=user, type="recovery_codes").wrap().get_unused_codes()
    return codes


def mailed_code() -> str:
    """The code in the last mail."""
    found = re.search(r"^([A-Z0-9-]{6,9})$", str(mail.outbox[-1].body), re.MULTILINE)
    assert found, mail.outbox[-1].body
    return found[1]


def who(client: Client) -> str | None:
    return client.session.get("_auth_user_id")


def sign_in_by_mail(client: Client, user: Any, **more: str) -> Any:
    client.post(ASK, {"email": user.email, **more})
    return client.post(ENTER, {"code": mailed_code(), **more})


def sign_in_by_password(client: Client, user: Any) -> Any:
    return client.post("/inloggen/", {"login": user.email, "password": PASSWORD})
