"""From an author's draft to the site, through the screens: who may what, who sees what, who gets which mail."""

import pytest
from django.core import mail
from django.db import transaction
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, PageSubscription, TaskState, WorkflowState
from wagtail.users.models import UserProfile

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.site.tree import make_tree
from tests.home.editorial.forms import add_news_address, news_form, photo
from tests.home.factories import person

pytestmark = [
    pytest.mark.django_db(transaction=True),
    # Wagtail leaves the closing of a new rendition's file to the collector of garbage.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


def signed_in(user):
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def author():
    make_tree()
    return person(groups.AUTHORS, first_name="Anna", last_name="Auteur", email="anna@example.org")


@pytest.fixture
def editor():
    return person(groups.EDITORS, first_name="Rob", last_name="Redacteur", email="rob@example.org")


def hand_in(author, **fields):
    """Write a news item with a photo and hand it in, by the form."""
    data = news_form(image=photo().pk, **{"action-submit": "on"}, **fields)
    response = signed_in(author).post(add_news_address(), data)
    assert response.status_code == 302, response.context["form"].errors
    return NewsPage.objects.get()


def step_of(page):
    return TaskState.objects.get(workflow_state__object_id=str(page.pk), status=TaskState.STATUS_IN_PROGRESS)


def take(user, page, action, **data):
    return signed_in(user).post(
        reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, step_of(page).pk]), data
    )


def test_what_an_author_hands_in_waits_on_the_dashboard_of_the_editors_and_goes_live_when_one_approves(author, editor):
    page = hand_in(author)
    assert (page.live, page.owner) == (False, author)
    assert Client().get("/nieuws/nieuw-boek/").status_code == 404
    dashboard = signed_in(editor).get("/admin/").content.decode()
    assert "Er wacht 1 pagina op jouw goedkeuring" in dashboard
    assert f'href="/admin/pages/{page.pk}/edit/"' in dashboard
    assert "Anna Auteur" in dashboard
    assert "wacht op een redacteur" in signed_in(author).get("/admin/").content.decode()

    (asked,) = mail.outbox
    assert (asked.to, asked.subject) == ([editor.email], "“Nieuw boek” wacht op jouw goedkeuring")
    assert f"http://127.0.0.1:8000/admin/pages/{page.pk}/edit/" in asked.body
    assert "Anna Auteur" in asked.body

    assert take(editor, page, "approve").status_code == 302
    page.refresh_from_db()
    assert page.live
    assert "Het boek is er." in Client().get("/nieuws/nieuw-boek/").content.decode()
    told = mail.outbox[1]
    assert (told.to, told.subject) == ([author.email], "“Nieuw boek” is goedgekeurd")
    assert "/nieuws/nieuw-boek/" in told.body
    assert len(mail.outbox) == 2


def test_what_is_sent_back_stands_on_the_dashboard_of_the_author_with_the_comment(author, editor):
    page = hand_in(author)
    mail.outbox.clear()
    assert take(editor, page, "reject", comment="Noem ook <b>de partners</b>.").status_code == 302
    (told,) = mail.outbox
    assert (told.to, told.subject) == ([author.email], "“Nieuw boek” is terug bij jou")
    assert "Rob Redacteur" in told.body
    assert "Noem ook <b>de partners</b>." in told.body
    dashboard = signed_in(author).get("/admin/").content.decode()
    assert "Er is 1 pagina naar je teruggestuurd" in dashboard
    assert "Noem ook &lt;b&gt;de partners&lt;/b&gt;." in dashboard
    assert "goedkeuring" not in dashboard

    data = news_form(title="Beter boek", image=photo().pk, **{"action-submit": "on"})
    assert signed_in(author).post(f"/admin/pages/{page.pk}/edit/", data).status_code == 302
    assert WorkflowState.objects.get().status == WorkflowState.STATUS_IN_PROGRESS
    assert "Beter boek" in signed_in(editor).get("/admin/").content.decode()
    assert mail.outbox[1].to == [editor.email]


def test_an_author_publishes_nothing(author):
    page = hand_in(author)
    assert take(author, page, "approve").status_code in {302, 403}
    assert signed_in(author).post(add_news_address(), news_form(slug="ander", **{"action-publish": "on"})).status_code
    data = news_form(slug="ander", **{"action-publish": "on"})
    signed_in(author).post(f"/admin/pages/{page.pk}/edit/", data)
    for address in (f"/admin/pages/{page.pk}/unpublish/", f"/admin/pages/{page.pk}/privacy/"):
        assert signed_in(author).post(address).status_code in {302, 403}
    assert not NewsPage.objects.filter(live=True).exists()


def test_an_author_leaves_the_pages_of_others_alone(author, editor):
    page = hand_in(editor)
    other = person(groups.AUTHORS)
    before = NewsPage.objects.filter(pk=page.pk).values().get()
    for address in ("edit", "delete", "copy", "move", "unpublish", "history", "view_draft"):
        response = signed_in(other).get(f"/admin/pages/{page.pk}/{address}/")
        assert response.status_code in {302, 403}, address
    response = signed_in(other).post(f"/admin/pages/{page.pk}/edit/", news_form(title="Gekaapt"))
    assert response.status_code in {302, 403}
    assert NewsPage.objects.filter(pk=page.pk).values().get() == before


def test_nobody_is_mailed_about_what_does_not_happen(author, editor):
    page = Page.objects.get(slug="nieuws").add_child(instance=NewsPage(title="Nieuws", owner=author))
    page.save_revision(user=author)
    with transaction.atomic():
        page.get_workflow().start(page, author)
        transaction.set_rollback(True)
    assert mail.outbox == []


def test_a_mail_server_that_is_away_stops_nobody(author, editor, settings, caplog):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "mail.invalid"
    page = hand_in(author)
    take(editor, page, "approve")
    page.refresh_from_db()
    assert page.live
    assert "mail not sent yet" in caplog.text
    assert set(Mail.objects.values_list("recipient", "state")) == {(editor.email, "waiting"), (author.email, "waiting")}


def test_mails_are_in_dutch_or_in_the_language_that_somebody_chose(author, editor):
    reader = person(groups.EDITORS, email="reader@example.org")
    UserProfile.objects.create(user=reader, preferred_language="en")
    client = signed_in(author)
    client.cookies["django_language"] = "en"  # of the author, and of no concern to those who are mailed
    response = client.post(add_news_address(), news_form(**{"action-submit": "on"}))
    assert response.status_code == 302, response.context["form"].errors
    assert {message.to[0]: message.subject for message in mail.outbox} == {
        editor.email: "“Nieuw boek” wacht op jouw goedkeuring",
        reader.email: "“Nieuw boek” waits for your approval",
    }


def test_superusers_are_mailed_only_where_settings_say_so(author, editor, settings):
    person(email="technicus@example.org", is_superuser=True)
    hand_in(author)
    assert [message.to for message in mail.outbox] == [[editor.email]]
    assert settings.WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS is False


def test_comments_reach_who_asked_for_them(author, editor):
    page = hand_in(author)
    mail.outbox.clear()
    assert PageSubscription.objects.get(page=page).user == author
    comment = {"text": "Klopt dit?", "contentpath": "title", "position": "", "id": "", "user": editor.pk}
    comment |= {"replies-TOTAL_FORMS": 0, "replies-INITIAL_FORMS": 0, "replies-MAX_NUM_FORMS": "", "DELETE": ""}
    data = news_form(**{f"comments-0-{name}": value for name, value in comment.items()})
    data["comments-TOTAL_FORMS"] = 1
    assert signed_in(editor).post(f"/admin/pages/{page.pk}/edit/", data).status_code == 302
    (told,) = mail.outbox
    assert (told.to, told.subject) == ([author.email], "Rob Redacteur reageerde op “Nieuw boek”")
    assert "Klopt dit?" in told.body
    assert f"/admin/pages/{page.pk}/edit/" in told.body
