"""The states that an application can be in, and the people who may try something with it."""

import contextlib
import datetime
from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.utils import timezone

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.directory.models import Membership
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import FROM_THE_RESERVE, Application, ApplicationDocument, State
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import OrganisationFactory, person, secretariat
from tests.programmes.factories import (
    make_advised,
    make_announced,
    make_decided,
    make_draft,
    make_in_review,
    make_submitted,
)


def make_incomplete(**fields: Any) -> Application:
    return reviewing.send_back(application=make_submitted(**fields), missing="Het plan ontbreekt.", by=secretariat())


def make_withdrawn(**fields: Any) -> Application:
    application = make_submitted(**fields)
    return applying.withdraw(application=application, by=application.started_by)


def make_withdrawn_draft(**fields: Any) -> Application:
    application = make_draft(**fields)
    return applying.withdraw(application=application, by=application.started_by)


STATES = {
    "draft": make_draft,
    "submitted": make_submitted,
    "incomplete": make_incomplete,
    "in review": make_in_review,
    "advised": make_advised,
    "decided": make_decided,
    "granted": make_announced,
    "reserve": lambda **fields: make_announced(outcome="reserve", **fields),
    "declined": lambda **fields: make_announced(outcome="declined", **fields),
    "withdrawn": make_withdrawn,
    "withdrawn draft": make_withdrawn_draft,
}


def fresh(application: Application) -> Application:
    return Application.objects.get(pk=application.pk)


def cast(application: Application) -> dict[str, Any]:
    """Everybody who may try something: in each group, in several, and acting for the organisation as well."""

    def colleague(*group_names: str, **fields: Any) -> Any:
        user = person(*group_names, **fields)
        Membership.objects.create(organisation=application.organisation, user=user)
        return user

    elsewhere = person()
    Membership.objects.create(organisation=OrganisationFactory(), user=elsewhere)
    return {
        "anonymous": AnonymousUser(),
        "stranger": person(),
        "applicant elsewhere": elsewhere,
        "editor": person(groups.EDITORS),
        "manager": person(groups.MANAGERS),
        "superuser": person(is_superuser=True),
        "secretariat": person(groups.SECRETARIAT),
        "member": person(groups.COMMITTEE),
        "chair": person(groups.CHAIR),
        "chairing member": person(groups.CHAIR, groups.COMMITTEE),
        "former secretariat": person(groups.SECRETARIAT, is_active=False),
        "former colleague": colleague(is_active=False),
        "colleague": colleague(),
        "colleague in every group": colleague(*groups.ALL),
    }


APPLICANTS = {"colleague", "colleague in every group"}


@contextlib.contextmanager
def undone() -> Iterator[None]:
    """What happens within is rolled back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def quickly_in_review(role: Any, number: int) -> list[Application]:
    """Many applications that wait for the committee, with one advice each, their documents without a file."""
    found = []
    by, member = secretariat(), person(groups.COMMITTEE)
    for index in range(number):
        user = person()
        application = Application.objects.create(
            role=role, organisation=OrganisationFactory(), title=f"Idee {index}", summary="Kort.", started_by=user
        )
        Membership.objects.create(organisation=application.organisation, user=user)
        application.answers = {str(criterion.pk): "Ja." for criterion in role.criteria.all()}
        application.save(update_fields=["answers"])
        ApplicationDocument.objects.create(
            application=application,
            file="x/y",
            name="plan.pdf",
            size=1,
            sha256="0" * 64,
            scan_state="clean",
            uploaded_by=user,
        )
        applying.submit(application=application, by=user)
        reviewing.pass_on(application=application, by=by)
        reviewing.assess(application=application, advice="grant", explanation="Goed.", by=member)
        found.append(fresh(application))
    return found


def make_old(state: State = State.DRAFT, **fields: Any) -> Application:
    """An application straight in the database, whatever the actions say."""
    if state != State.DRAFT:
        fields = {"submitted_at": timezone.now(), "title": "Een idee", "summary": "Kort.", **fields}
    if state == State.INCOMPLETE:
        fields["repair_request"] = "Het plan."
    if state in FROM_THE_RESERVE:
        fields["reserve_rank"] = 7 + FROM_THE_RESERVE.index(state)
    if state == State.OFFERED:
        fields["offered_until"] = timezone.now() + datetime.timedelta(days=1)
    return Application.objects.create(state=state, **fields)
