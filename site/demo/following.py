"""Who follows a search in the demo: accounts of it, so that what they get can be read in the outbox."""

from django.conf import settings
from django.db import transaction

from praktijkpodium.casebook.following import actions
from praktijkpodium.casebook.following.emails import ASKING
from praktijkpodium.casebook.following.models import Alert, Frequency
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.site.demo.accounts import address

# The name of an account, what it follows, and how often it hears.
FOLLOWED = (
    ("aanvrager", "regio=gelderland&thema=dementie", Frequency.DAILY),
    ("commissielid1", "regio=gelderland&thema=dementie", Frequency.WEEKLY),
    ("aanvrager", "q=wijkteam", Frequency.WEEKLY),
)
# Kept for examples: no visitor asks from here.
_SOMEWHERE = "192.0.2.1"


@transaction.atomic
def make() -> None:
    """Make them, confirmed, as far as they are not there. Nobody waits for the mails that ask to confirm."""
    for name, query, frequency in FOLLOWED:
        mine = Alert.objects.filter(follower__address=address(name), search__query=query)
        if mine.exists():
            continue
        actions.follow(
            address=address(name),
            query=query,
            frequency=frequency,
            language=settings.LANGUAGE_CODE,
            asked_from=_SOMEWHERE,
        )
        actions.confirm(alert=mine.get())
    Mail.objects.filter(
        kind__in=ASKING, recipient__in={address(name) for name, _query, _frequency in FOLLOWED}
    ).delete()
