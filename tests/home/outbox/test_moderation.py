"""Wagtail's mails go through the outbox: its own way of sending is used nowhere."""

from typing import Any

import pytest
from django.core import mail
from django.test import Client
from wagtail.admin import mail as wagtails
from wagtail.models import Page, PageSubscription, WorkflowState
from wagtail.users.models import UserProfile

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.editorial import emails
from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.site.tree import make_tree
from tests.home.editorial.forms import news_form, photo
from tests.home.factories import person
from tests.home.files.clamd import closed_port
from tests.home.outbox.smtp import use

pytestmark = [
    pytest.mark.django_db(transaction=True),
    # Wagtail leaves the closing of a new rendition's file to the collector of garbage.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(autouse=True)
def ours_alone(monkeypatch: Any) -> None:
    def refuse(*args: Any, **kwargs: Any) -> None:
        raise AssertionError("Wagtail sends this one itself")

    monkeypatch.setattr(wagtails, "send_mail", refuse)
    monkeypatch.setattr(wagtails, "get_connection", refuse)


@pytest.fixture
def page() -> NewsPage:
    make_tree()
    author = person(groups.AUTHORS, first_name="Anna", last_name="Auteur", email="anna@example.org")
    person(groups.EDITORS, first_name="Rob", last_name="Redacteur", email="rob@example.org")
    draft: NewsPage = Page.objects.get(slug="nieuws").add_child(
        instance=NewsPage(title="Nieuw boek", owner=author, live=False)
    )
    draft.save_revision(user=author)
    PageSubscription.objects.create(page=draft, user=author, comment_notifications=True)
    return draft


def editor() -> Any:
    from django.contrib.auth import get_user_model

    return get_user_model().objects.get(email="rob@example.org")


def comment(page: NewsPage, text: str = "Klopt dit?") -> Any:
    """By the editor, through the form."""
    client = Client()
    client.force_login(editor())
    said = {"text": text, "contentpath": "title", "position": "", "id": "", "user": editor().pk}
    said |= {"replies-TOTAL_FORMS": 0, "replies-INITIAL_FORMS": 0, "replies-MAX_NUM_FORMS": "", "DELETE": ""}
    data = news_form(image=photo().pk, **{f"comments-0-{name}": value for name, value in said.items()})
    data["comments-TOTAL_FORMS"] = 1
    return client.post(f"/admin/pages/{page.pk}/edit/", data)


def test_moderation(page: NewsPage) -> None:
    state = page.get_workflow().start(page, page.owner)
    state.current_task_state.specific.reject(user=editor(), comment="Noem de partners.")
    state.refresh_from_db()
    state.resume(user=page.owner)
    state.current_task_state.specific.approve(user=editor())
    assert WorkflowState.objects.get().status == WorkflowState.STATUS_APPROVED
    kinds = list(Mail.objects.order_by("created_at").values_list("kind", "recipient", "state"))
    assert kinds == [
        ("moderation.submitted", "rob@example.org", "sent"),
        ("moderation.rejected", "anna@example.org", "sent"),
        ("moderation.submitted", "rob@example.org", "sent"),
        ("moderation.approved", "anna@example.org", "sent"),
    ]
    assert {each.about.pk for each in Mail.objects.all() if each.about} == {page.pk}
    assert "http://127.0.0.1:8000/nieuws/nieuw-boek/" in mail.outbox[-1].body  # it is on the site by now


def test_a_comment(page: NewsPage) -> None:
    assert comment(page).status_code == 302
    written = Mail.objects.get()
    assert (written.kind, written.recipient, written.state) == (
        "moderation.updated_comments",
        "anna@example.org",
        "sent",
    )
    assert "Klopt dit?" in written.text
    assert "<li>Klopt dit?</li>" in written.html
    assert TimelineEntry.objects.get(verb="mail.sent").data == {"subject": written.subject}


def test_a_comment_is_kept_when_the_mail_server_is_away(page: NewsPage, settings: Any) -> None:
    with closed_port() as port:
        use(settings, port)
        assert comment(page).status_code == 302
    assert page.wagtail_admin_comments.get().text == "Klopt dit?"
    assert Mail.objects.get().state == "waiting"


def test_who_switched_them_off_gets_none(page: NewsPage) -> None:
    UserProfile.objects.create(user=page.owner, updated_comments_notifications=False)
    comment(page)
    assert not Mail.objects.exists()


def test_a_template_with_a_mistake_undoes_nothing(page: NewsPage, monkeypatch: Any, caplog: Any) -> None:
    def broken(template: str, context: Any) -> str:
        raise ValueError(template)

    monkeypatch.setattr(emails, "render_to_string", broken)
    page.get_workflow().start(page, page.owner)
    assert WorkflowState.objects.get().status == WorkflowState.STATUS_IN_PROGRESS
    assert "mail about moderation not written" in caplog.text
