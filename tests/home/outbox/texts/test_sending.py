"""Mails in the words of the secretariat, through the real outbox."""

from typing import Any

import pytest
from django.core import mail
from wagtail.users.models import UserProfile

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.outbox.models import Mail, State
from praktijkpodium.home.outbox.texts import wordings
from praktijkpodium.home.outbox.texts.actions import NotUsable, remove_text, save_text, send_test
from praktijkpodium.home.outbox.texts.models import MailText
from praktijkpodium.home.outbox.texts.queries import mark_of
from praktijkpodium.programmes.applications import emails
from tests.home.factories import person, secretariat
from tests.home.outbox.texts.writing import NAME, own
from tests.home.outbox.writing import submitted
from tests.programmes.factories import make_submitted

pytestmark = pytest.mark.django_db


def received(**fields: Any) -> Mail:
    application = submitted(**fields)
    emails.received(application)
    return Mail.objects.get(kind=NAME)


def test_without_a_text_of_their_own_the_mail_is_in_our_words() -> None:
    written = received(title="Samen roosteren")
    assert written.subject == "We hebben je aanmelding ontvangen"
    assert "Samen roosteren" in written.text


def test_their_text_takes_the_place_of_ours(django_capture_on_commit_callbacks: Any) -> None:
    own()
    with django_capture_on_commit_callbacks(execute=True):
        application = make_submitted(title="Samen roosteren")
    written = Mail.objects.get(kind=NAME)
    (left,) = [each for each in mail.outbox if each.subject == f"Over {application.number}"]
    assert written.state == State.SENT
    assert left.body.startswith(f"Dag {application.started_by.email},\n\nWe hebben “Samen roosteren”.\n\nhttp")
    html = left.alternatives[0][0]
    assert '<html lang="nl">' in html
    assert f'/mijn/aanmelding/{application.pk}/"' in html


def test_each_reads_it_in_their_own_language() -> None:
    own(subject="Nederlands", body="Dag {naam}")
    own(language="en", subject="English", body="Hello {naam}")
    application = submitted()
    profile = UserProfile.get_for_user(application.started_by)
    for language, subject in (("en", "English"), ("nl", "Nederlands"), ("en-gb", "English")):
        profile.preferred_language = language
        profile.save()
        Mail.objects.all().delete()
        emails.received(application)
        assert Mail.objects.get().subject == subject, language


def test_a_text_in_one_language_leaves_the_other_as_it_is() -> None:
    own(language="en")
    assert received().subject == "We hebben je aanmelding ontvangen"


def test_what_is_filled_in_is_only_text() -> None:
    own(subject="Over {rol}", body="“{titel}”")
    application = submitted(title="<script>x</script> {link}")
    role = application.role
    role.name = "Een\r\nBcc: x@example.org"
    role.save()
    application.refresh_from_db()
    emails.received(application)
    written = Mail.objects.get(kind=NAME)
    assert written.subject == "Over Een Bcc: x@example.org"
    assert written.text == "“<script>x</script> {link}”\n"
    assert "&lt;script&gt;x&lt;/script&gt; {link}" in written.html
    assert "<script" not in written.html


@pytest.mark.parametrize(
    "broken", [{"body": "{bestaat_niet}"}, {"subject": "{titel}"}, {"body": "{naam.pk}"}, {"body": "Zonder dag"}]
)
def test_a_text_that_cannot_be_used_any_more_stops_no_mail(broken: dict[str, str], caplog: Any) -> None:
    name = "application.place_offered" if "Zonder" in broken.get("body", "") else NAME
    own(name=name, **broken)
    application = submitted()
    {NAME: emails.received}.get(name, emails.place_offered)(application)
    subject = str(wordings.get(name).subject)  # type: ignore[union-attr]
    assert Mail.objects.get(kind=name).subject == subject
    assert "not usable" in caplog.text


def test_a_word_that_cannot_be_known_stops_no_mail(monkeypatch: Any, caplog: Any) -> None:
    from praktijkpodium.programmes.applications import words as ours

    def broken(user: Any) -> str:
        raise KeyError("naam")

    own()
    monkeypatch.setattr(ours, "display_name", broken)
    assert received().subject == "We hebben je aanmelding ontvangen"
    assert "not filled in" in caplog.text


def test_the_outcome_has_a_text_for_each_outcome() -> None:
    from tests.programmes.factories import make_decided

    own(name="application.outcome.declined", subject="Helaas", body="{reden}\n{link}")
    own(name="application.outcome.granted", subject="Hoera", body="{reden}\n{link}")
    application = make_decided()
    Mail.objects.all().delete()
    emails.outcome(application)
    expected = {"granted": "Hoera", "declined": "Helaas"}[application.decision.outcome]
    assert Mail.objects.get(kind="application.outcome").subject == expected


# --- saving


def test_who_changed_a_text_is_in_the_timeline() -> None:
    office = secretariat()
    text = save_text(name=NAME, language="nl", subject="Een", body="Twee", known="", by=office)
    save_text(name=NAME, language="nl", subject="Een", body="Twee", known=mark_of(text), by=office)
    remove_text(name=NAME, language="nl", known=mark_of(text), by=office)
    lines = TimelineEntry.objects.filter(verb__startswith="mail_text").order_by("pk")
    assert [(line.verb, line.by_id) for line in lines] == [
        ("mail_text.changed", office.pk),
        ("mail_text.removed", office.pk),
    ]
    assert not MailText.objects.exists()


def test_what_cannot_be_used_is_not_saved_or_tested() -> None:
    office = secretariat()
    for name, body in ((NAME, "{foo}"), ("application.place_offered", "{link}"), ("account.login_code", "Code")):
        with pytest.raises(NotUsable):
            save_text(name=name, language="nl", subject="Een", body=body, known="", by=office)
        with pytest.raises(NotUsable):
            send_test(name=name, language="nl", subject="Een", body=body, to=office)
    assert not MailText.objects.exists()
    assert not Mail.objects.exists()


def test_a_test_goes_to_who_asks_with_samples() -> None:
    office = secretariat()
    send_test(name=NAME, language="en", subject="About {nummer}", body="Dear {naam}", to=office)
    sent = Mail.objects.get()
    assert (sent.kind, sent.recipient, sent.language) == ("outbox.test", office.email, "en")
    assert (sent.subject, sent.text) == ("About 2027-0042", "Dear Sam de Vries\n")
    assert send_test(name=NAME, language="nl", subject="Een", body="Twee", to=_without_address()) is None


def _without_address() -> Any:
    office = secretariat()
    office.email = ""
    return office


def test_only_who_sees_the_outbox_saves() -> None:
    from django.core.exceptions import PermissionDenied

    for work in (
        lambda by: save_text(name=NAME, language="nl", subject="Een", body="Twee", known="", by=by),
        lambda by: remove_text(name=NAME, language="nl", known="", by=by),
        lambda by: send_test(name=NAME, language="nl", subject="Een", body="Twee", to=by),
    ):
        with pytest.raises(PermissionDenied):
            work(person())
