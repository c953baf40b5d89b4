"""The demo's accounts."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import check_password
from django.contrib.auth.models import Group

from praktijkpodium.home.accounts import groups

PASSWORD = "podium-demo"  # noqa: S105 - printed by the demo, refused when DEBUG is off
DOMAIN = "praktijkpodium.example"

ACCOUNTS: dict[str, tuple[str, ...]] = {
    "auteur": (groups.AUTHORS,),
    "redactie": (groups.EDITORS,),
    "secretariaat": (groups.SECRETARIAT,),
    "voorzitter": (groups.CHAIR, groups.COMMITTEE),
    **{f"commissielid{number}": (groups.COMMITTEE,) for number in range(1, 13)},
    "aanvrager": (),
    "beheerder": (groups.MANAGERS,),
}


def address(name: str) -> str:
    return f"{name}@{DOMAIN}"


def make_accounts() -> None:
    """Make the accounts; those that are there keep their password."""
    for name, group_names in ACCOUNTS.items():
        user, made = account(name)
        if made:
            user.set_password(PASSWORD)
            if name == "beheerder":
                user.is_superuser = True
            user.save()
        user.groups.set(Group.objects.filter(name__in=group_names))


def account(name: str) -> tuple[Any, bool]:
    """The account of this name, with a verified address, and whether it was made just now: then without a password."""
    from allauth.account.models import EmailAddress

    user_model = get_user_model()
    email_field = user_model.get_email_field_name()
    user, made = user_model._default_manager.get_or_create(
        **{user_model.USERNAME_FIELD: address(name) if email_field == user_model.USERNAME_FIELD else name},
        defaults={email_field: address(name)},
    )
    if made:
        user.set_unusable_password()
        user.save()
    EmailAddress.objects.update_or_create(user=user, email=address(name), defaults={"verified": True, "primary": True})
    return user, made


def accounts_with_demo_password() -> list[str]:
    """The demo's addresses that still have the demo's password."""
    user_model = get_user_model()
    email_field = user_model.get_email_field_name()
    users = user_model._default_manager.filter(
        **{f"{email_field}__in": [address(name) for name in ACCOUNTS]}, is_active=True
    )
    return [getattr(user, email_field) for user in users if check_password(PASSWORD, user.password)]
