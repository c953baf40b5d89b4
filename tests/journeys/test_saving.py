"""A form that saves itself, and an action that is pressed meanwhile: one after the other, and nothing is lost."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Request

from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.site.demo.accounts import make_accounts
from praktijkpodium.site.tree import make_tree
from tests.journeys.people import Person

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]

SLOW = 2000  # milliseconds
# The form's own saving, and nothing else, takes its time.
SLOW_SAVING = f"""() => {{
  const quick = window.fetch;
  window.fetch = async (...request) => {{
    const answer = await quick(...request);
    if (request[1]?.body?.has?.("title")) await new Promise(done => setTimeout(done, {SLOW}));
    return answer;
  }};
}}"""


@pytest.fixture
def width() -> int:
    return 1280


def saves_itself(request: Request) -> bool:
    return request.method == "POST" and "application/json" in request.headers.get("accept", "")


@pytest.fixture
def author(somebody: Callable[[str], Person]) -> Person:
    make_tree()
    make_accounts()
    author = somebody("auteur")
    author.is_signed_in()
    author.visit(f"/admin/pages/add/praktijkpodium_home/newspage/{NewsIndexPage.objects.get().pk}/")
    # Only what changes after two seconds is a change to Wagtail.
    author.page.wait_for_timeout(2500)
    return author


def test_an_action_waits_until_the_form_has_been_saved(author: Person) -> None:
    author.page.evaluate(SLOW_SAVING)
    author.type_title("Nieuw boek")
    with author.page.expect_request(saves_itself):
        author.add_text("Het boek is er.")
    author.fill("introduction", "Een dag later.")
    author.hand_in()
    page = NewsPage.objects.get()  # one, and not two of the same address
    assert page.current_workflow_state is not None
    handed_in = page.get_latest_revision_as_object()
    assert "Het boek is er." in str(handed_in.body)
    assert handed_in.introduction == "Een dag later."
