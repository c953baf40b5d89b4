"""What axe finds on our pages, and whether they fit on the smallest phone."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth import get_user_model
from playwright.sync_api import Page
from wagtail.models import get_page_models

from praktijkpodium.home.directory.models import Membership
from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.programmes.calls.queries import open_calls
from praktijkpodium.programmes.events.models import EventPage
from praktijkpodium.site.demo.accounts import make_accounts
from praktijkpodium.site.demo.content import make_content
from tests.journeys.people import Person
from tests.programmes.factories import make_advised, make_announced, make_decided, make_draft

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options=WCAG).response["violations"]
    return [f"{page.url} {v['id']}: {v['nodes'][0]['html'][:200]}" for v in found]


def check(somebody: Person, paths: list[str]) -> list[str]:
    problems = []
    for path in paths:
        somebody.visit(path)
        for scheme in ("light", "dark"):
            somebody.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            problems += violations(somebody.page)
    return problems


@pytest.fixture
def content() -> None:
    make_content(small=True)
    make_accounts()


def one_of_each_kind() -> list[str]:
    """The address of a page of each of our kinds."""
    kinds = [model for model in get_page_models() if model.__module__.startswith("praktijkpodium.")]
    pages = {kind: kind.objects.live().exact_type(kind).order_by("path").first() for kind in kinds}
    assert [kind.__name__ for kind, page in pages.items() if page is None] == []  # the demo has them all
    return [page.get_url() for page in pages.values()]


def test_pages_for_the_public(somebody: Callable[[str], Person], content: None) -> None:
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
    paths += ["/account-maken/", "/account/wachtwoord/vergeten/"]
    public = somebody("public")
    assert check(public, paths) == []
    public.page.set_viewport_size({"width": 320, "height": 700})
    for path in paths:
        public.visit(path)
        assert public.page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_pages_for_applicants(somebody: Callable[[str], Person], content: None) -> None:
    role = open_calls().last().roles.first()
    applications = make_draft(role, title="Concept"), make_announced(role, title="Toegekend")
    user = get_user_model().objects.get(username="aanvrager")
    for application in applications:
        Membership.objects.create(organisation=application.organisation, user=user)
    applicant = somebody("aanvrager")
    applicant.visit("/mijn/")
    applicant.sign_in_with_code()
    paths = [f"/mijn/aanmelding/{application.pk}/" for application in applications]
    paths += ["/mijn/", f"/mijn/aanmelden/{role.pk}/", "/uitloggen/", "/niets/"]
    assert check(applicant, paths) == []
    applicant.visit(paths[0])
    applicant.fill("title", "")
    applicant.click("Dien je aanmelding in")
    applicant.sees("Geef je idee een titel.")
    assert violations(applicant.page) == []


def test_screens_for_reviewers(somebody: Callable[[str], Person], content: None) -> None:
    role = open_calls().last().roles.first()
    advised, decided = make_advised(role, title="Met advies"), make_decided(role, title="Met besluit")
    chair = somebody("voorzitter")
    chair.sign_in_with_password()
    paths = ["/admin/", "/admin/aanmeldingen/"]
    paths += [f"/admin/aanmeldingen/{application.pk}/" for application in (advised, decided)]
    assert check(chair, paths) == []
