"""Taking part: what was agreed with the institution of the application that was granted."""

import datetime

from praktijkpodium.home.accounts import groups
from praktijkpodium.programmes.applications.models import Participation, State
from praktijkpodium.programmes.participations import actions, letters
from tests.access.world import World
from tests.home.factories import person
from tests.programmes.factories import pdf


def make_participation(world: World) -> None:
    participation = Participation.objects.get(application__state=State.GRANTED)
    by, day = person(groups.SECRETARIAT), datetime.date(2027, 3, 1)
    adviser = actions.Adviser(20, adviser_name=world.secret("the name of an adviser", "Kuifduiker"))
    actions.choose_adviser(participation=participation, adviser=adviser, by=by)
    letters.sign(participation=participation, signed_by="Directie", signed_on=day, upload=pdf("brief.pdf"), by=by)
    world.things["a participation"] = {"pk": participation.pk}
