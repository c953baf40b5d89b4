"""Help for who lost phone, passkey and recovery codes."""

from typing import Any

from allauth.account.utils import filter_users_by_email
from django.core.management.base import BaseCommand, CommandError, CommandParser

from praktijkpodium.home.accounts.actions import remove_factors


class Command(BaseCommand):
    help = "Remove authenticator app, passkeys and recovery codes of an account. Be sure who asks for it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("address", help="the e-mail address of the account")

    def handle(self, *args: Any, address: str, **options: Any) -> None:
        users = filter_users_by_email(address)
        if len(users) != 1:
            raise CommandError(f"{len(users)} accounts have the address {address}.")
        if not remove_factors(user=users[0]):
            raise CommandError("This account has no second step.")
        self.stdout.write("Removed. The person was told by mail.")
