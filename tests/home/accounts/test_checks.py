"""What is said at start about signing in."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from praktijkpodium.home.accounts import checks

ROOT = Path(__file__).parents[3]
OIDC = {
    "OIDC_NAME": "Zorgbrug",
    "OIDC_SERVER_URL": "https://login.example/realms/zorg",
    "OIDC_CLIENT_ID": "podium",
    "OIDC_CLIENT_SECRET": "geheim-van-ons",
}
NONE = dict.fromkeys(OIDC, "")


@pytest.mark.parametrize(
    ("values", "numbers"),
    [
        (NONE, []),
        (OIDC, []),
        *((OIDC | {name: ""}, ["E901"]) for name in OIDC),
        (NONE | {"OIDC_NAME": "Zorgbrug"}, ["E901"]),
        *(
            (OIDC | {"OIDC_SERVER_URL": url}, ["E902"])
            for url in ("login.example", "http://login.example", "https://[::1")
        ),
        (OIDC | {"OIDC_SERVER_URL": "http://localhost:9400", "DEBUG": True}, []),
        (NONE | {"REQUIRE_SECOND_FACTOR": True}, []),
        (NONE | {"REQUIRE_SECOND_FACTOR": True, "MIDDLEWARE": []}, ["E903"]),
        (NONE | {"MIDDLEWARE": []}, []),
    ],
)
def test_a_check_speaks_when_it_should(settings, values, numbers):
    for name, value in values.items():
        setattr(settings, name, value)
    found = checks.sign_in(None)
    assert [message.id.removeprefix("praktijkpodium.") for message in found] == numbers
    assert all(message.hint for message in found)
    assert "geheim-van-ons" not in str(found)


def start(folder, code, **environment):
    """Run Python with the site's own settings, and only these variables."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-c", f"from praktijkpodium.site import settings\n{code}"],
        env={**kept, "DATA_DIR": str(folder), "DEBUG": "true", **environment},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout.split()


def test_the_environment_makes_a_provider_and_trusts_it_only_when_told(tmp_path):
    code = """
apps = settings.SOCIALACCOUNT_PROVIDERS.get("openid_connect", {"APPS": []})["APPS"]
for app in apps: print(app["name"], app["settings"]["email_authentication"], app["settings"]["oauth_pkce_enabled"])
print(settings.REQUIRE_SECOND_FACTOR)"""
    assert start(tmp_path, code) == ["False"]
    assert start(tmp_path, code, **OIDC | {"OIDC_CLIENT_SECRET": ""}) == ["False"]
    assert start(tmp_path, code, **OIDC) == ["Zorgbrug", "False", "True", "False"]
    trusted = {**OIDC, "OIDC_TRUST_ADDRESSES": "true", "REQUIRE_SECOND_FACTOR": "true"}
    assert start(tmp_path, code, **trusted) == ["Zorgbrug", "True", "True", "True"]
