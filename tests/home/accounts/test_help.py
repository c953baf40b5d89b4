"""Help for who lost everything by which one signs in."""

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.management import CommandError, call_command

from praktijkpodium.home.audit.models import TimelineEntry
from tests.home.accounts import signing
from tests.home.accounts.signing import account, who, with_app

pytestmark = pytest.mark.django_db
# What allauth and the outbox do when the transaction has committed.
committing = pytest.mark.django_db(transaction=True)


@committing
def test_who_lost_phone_and_codes_is_helped(client, capsys):
    user, other = with_app(account()), with_app(account())
    call_command("podium_remove_factors", user.email.upper())
    assert "Removed." in capsys.readouterr().out
    assert set(Authenticator.objects.values_list("user", flat=True)) == {other.pk}
    [entry] = TimelineEntry.objects.about(user)
    assert (entry.verb, entry.by, entry.subject_label) == ("account.factors_removed", None, "")
    [message] = mail.outbox
    assert (message.to, message.subject) == ([user.email], "Je tweede stap is verwijderd")
    signing.sign_in_by_mail(client, user)
    assert who(client) == str(user.pk)


def test_a_wrong_address_changes_nothing():
    account()
    with pytest.raises(CommandError, match="0 accounts"):
        call_command("podium_remove_factors", "niemand@example.org")
    with pytest.raises(CommandError, match="no second step"):
        call_command("podium_remove_factors", account().email)
    assert mail.outbox == []
    assert not TimelineEntry.objects.exists()
