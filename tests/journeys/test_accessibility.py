"""What axe finds on the pages and screens of the walk, and whether they fit on the smallest phone.

The forms, lists and dashboards of who writes are in test_admin_forms.py.
"""

from collections.abc import Callable

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import get_page_models

from praktijkpodium.home.directory.models import Membership
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Call, Role
from praktijkpodium.programmes.events.models import EventPage
from praktijkpodium.programmes.review import actions as reviewing
from praktijkpodium.site.demo.accounts import make_accounts
from praktijkpodium.site.demo.content import make_content
from tests.home.factories import secretariat
from tests.journeys.looking import BOTH, WIDTHS, check, violations
from tests.journeys.people import Person
from tests.programmes.factories import (
    make_advised,
    make_announced,
    make_decided,
    make_draft,
    make_in_review,
    make_role,
    make_submitted,
)

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]

SMALLEST = 320


@pytest.fixture
def width() -> int:
    """Of the window at first: each page is looked at in both widths."""
    return 1280


@pytest.fixture
def role() -> Role:
    make_accounts()
    return make_role(title="Word pilot-instelling in een heel lang traject met een nog langere naam")


def sent_back(role: Role, **fields: str) -> Application:
    application = make_submitted(role, **fields)
    return reviewing.send_back(application=application, missing="Noem de teamleden.\nEn de planner.", by=secretariat())


def one_of_each_kind() -> list[str]:
    """The address of a page of each of our kinds."""
    kinds = [model for model in get_page_models() if model.__module__.startswith("praktijkpodium.")]
    pages = {kind: kind.objects.live().exact_type(kind).order_by("path").first() for kind in kinds}
    assert [kind.__name__ for kind, page in pages.items() if page is None] == []  # the demo has them all
    return [page.get_url() for page in pages.values()]


def test_pages_for_the_public(somebody: Callable[[str], Person]) -> None:
    make_content(small=True)
    closed = Call.objects.live().order_by("deadline").first()
    cancelled = EventPage.objects.live().order_by("start").first()
    assert closed is not None
    assert cancelled is not None
    EventPage.objects.filter(pk=cancelled.pk).update(is_cancelled=True)
    paths = [*one_of_each_kind(), closed.get_url(), cancelled.get_url()]
    paths += [
        "/praktijkvoorbeelden/?q=wijkteam",
        "/praktijkvoorbeelden/?q=blokchein",
        "/praktijkvoorbeelden/?thema=niets",
    ]
    paths += ["/agenda/?periode=voorbij", "/nieuws/?soort=persbericht", "/inloggen/", "/inloggen/code/"]
    paths += ["/account-maken/", "/account/wachtwoord/vergeten/", "/niets/"]
    assert check(somebody("public"), paths, BOTH, (*WIDTHS, SMALLEST)) == []


def test_pages_for_applicants(somebody: Callable[[str], Person], role: Role) -> None:
    applications = [
        make_draft(role, title="Concept"),
        make_submitted(role, title="Ingediend"),
        sent_back(role, title="Aan te vullen"),
        make_announced(role, title="Toegekend"),
        make_announced(role, title="Afgewezen", outcome="declined"),
    ]
    withdrawn = make_submitted(role, title="Ingetrokken")
    applying.withdraw(application=withdrawn, by=withdrawn.started_by)
    user = get_user_model().objects.get(username="aanvrager")
    for application in (*applications, withdrawn):
        Membership.objects.create(organisation=application.organisation, user=user)
    applicant = somebody("aanvrager")
    applicant.is_signed_in()
    drafted, *_ = paths = [f"/mijn/aanmelding/{application.pk}/" for application in applications]
    paths += [f"{drafted}{step}/" for step in ("idee", "criteria", "documenten", "controleren")]
    paths += [f"{paths[1]}overnemen/", "/mijn/", f"/mijn/aanmelden/{role.pk}/", "/uitloggen/"]
    assert check(applicant, paths, BOTH, (*WIDTHS, SMALLEST)) == []
    applicant.visit(f"{drafted}idee/")
    applicant.fill("title", "")
    applicant.go_on()
    applicant.visit(f"{drafted}controleren/")
    applicant.click("Dien je aanmelding in")
    applicant.sees("Geef je idee een titel.")
    assert list(violations(applicant.page, BOTH)) == []


def test_screens_for_reviewers(somebody: Callable[[str], Person], role: Role) -> None:
    submitted, advised = make_submitted(role, title="Ingediend"), make_advised(role, title="Met advies")
    in_review, decided = make_in_review(role, title="In beoordeling"), make_decided(role, title="Met besluit")
    back, announced = sent_back(role, title="Teruggestuurd"), make_announced(role, title="Bekend")
    case_study = make_announced(role, title="Met praktijkvoorbeeld")
    reviewing.make_case_study(application=case_study, by=secretariat())
    files = {
        "secretariaat": [submitted, back, in_review, decided, announced, case_study],
        "commissielid1": [in_review, announced],
        "voorzitter": [in_review, advised, decided],
    }
    found = []
    for name, applications in files.items():
        reviewer = somebody(name)
        reviewer.is_signed_in()
        paths = ["/admin/", "/admin/aanmeldingen/", *(f"/admin/aanmeldingen/{each.pk}/" for each in applications)]
        found += check(reviewer, paths, BOTH)
        if name != "voorzitter":  # what was forgotten is said beside it
            reviewer.visit(f"/admin/aanmeldingen/{applications[0].pk}/")
            reviewer.page.locator("section:has(> #offer-send_back, > #offer-assess) [type=submit]").click()
            reviewer.sees("Er is nog niets bewaard")
            found += violations(reviewer.page, BOTH)
    assert found == []
