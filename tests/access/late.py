"""Late links, and applications that may still be changed."""

import datetime

from django.utils import timezone

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.late import actions as late
from tests.access.world import World
from tests.home.factories import person
from tests.programmes.factories import make_call, pdf


def make_late(world: World) -> None:
    ours, theirs = (Organisation.objects.get(name=name) for name in ("Stichting Aanvrager", "Stichting Elders"))
    by, now = world.people["applicant"], timezone.now()
    for name in ("an application that may be changed", "an application that is being changed"):
        role = make_call(title=f"Te wijzigen {len(world.things)}", requirements=0, may_be_changed=True).roles.get()
        application = applying.start(role=role, organisation=ours, by=by)
        applying.save_draft(application=application, title="Een idee", summary="Kort.", by=by)
        applying.add_document(application=application, upload=pdf(), by=by)
        application = applying.submit(application=application, by=by)
        if "being" in name:
            applying.reopen(application=application, by=by)
        world.things[name] = {"pk": application.pk}
    gone = {"opening": now - datetime.timedelta(days=30), "deadline": now - datetime.timedelta(days=1)}
    role = make_call(title="Net gesloten", slug="net-gesloten", **gone).roles.get()
    reason = world.secret("the reason of a late link", "Sprinkhaanzanger")
    last_day = timezone.localdate() + datetime.timedelta(days=7)
    link = late.give(role=role, organisation=ours, last_day=last_day, reason=reason, by=person(groups.SECRETARIAT))
    open_role = make_call(title="Ook op papier", slug="ook-op-papier").roles.get()
    world.things |= {
        "a late link": {"pk": link.pk},
        "a role to be late for": {"role_id": role.pk, "organisation_id": theirs.pk},
        "a role to enter for": {"role_pk": open_role.pk, "organisation_id": theirs.pk},
    }
