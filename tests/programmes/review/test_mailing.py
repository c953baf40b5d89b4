"""A mail to a selection: what it says, to whom it goes, and that it goes once."""

import uuid

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import PermissionDenied

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.review.actions.selections import mail_selection
from praktijkpodium.programmes.review.mailing import letters
from tests.home.factories import UserFactory, chair, member_of, person, secretariat
from tests.home.outbox.writing import without_mails
from tests.programmes.factories import make_draft, make_role, make_submitted
from tests.programmes.review.test_admin import REGISTER, cost, signed_in

pytestmark = pytest.mark.django_db

MAIL = f"{REGISTER}mail/"
TEXT = "Dag {naam},\n\nOver “{titel}” van {organisatie}: het is {stand}.\n\n{link}"


@pytest.fixture
def office():
    return signed_in(secretariat())


def sent():
    return Mail.objects.filter(kind="application.message")


def write(*applications, subject="Over {nummer}", text=TEXT, once=None, by=None):
    keys = [application.pk for application in applications]
    once = once or uuid.uuid4()
    return mail_selection(keys=keys, subject=subject, text=text, once=once, by=by or secretariat())


def hidden(response):
    html = BeautifulSoup(response.content, "html.parser")
    form = html.select_one(".podium-mail form")
    fields = form.select("[type=hidden]:not([name=csrfmiddlewaretoken])")
    return {field["name"]: field.get("value", "") for field in fields}


def test_everybody_who_acts_for_the_organisation_gets_one_of_their_own():
    application = without_mails(make_submitted(title="Samen roosteren"))
    colleague = member_of(application.organisation)
    Membership.objects.create(organisation=application.organisation, user=colleague, capacity="hr")
    member_of(application.organisation, is_active=False)
    assert write(application) == 2
    assert {mail.recipient for mail in sent()} == {application.started_by.email, colleague.email}
    mail = sent().get(recipient=colleague.email)
    assert mail.subject == f"Over {application.number}"
    link = f"/mijn/aanmelding/{application.pk}/"
    for words in (colleague.email, "Samen roosteren", application.organisation.name, link):
        assert words in mail.text
    assert mail.about == application


def test_who_acts_for_several_gets_the_same_words_once():
    one, two = make_submitted(title="Een"), make_submitted(title="Twee")
    Membership.objects.create(organisation=two.organisation, user=one.started_by)
    assert write(one, two, subject="Bijeenkomst", text="Tot dan.") == 2
    assert sent().filter(recipient=one.started_by.email).count() == 1
    assert write(one, two) == 3
    assert sent().filter(recipient=one.started_by.email, text__contains="Twee").count() == 1


def test_what_an_applicant_wrote_between_braces_stays_as_it_is():
    application = make_submitted(title="Plan {link} {naam}")
    write(application, text="{titel}")
    assert "Plan {link} {naam}" in sent().get().text


def test_html_in_what_was_written_is_text():
    application = make_submitted(title="<script>alert(1)</script>")
    write(application, text="{titel} <b>vet</b>")
    assert "<script>" not in sent().get().html
    assert "<b>" not in sent().get().html


def test_sent_twice_it_leaves_once():
    application, once = make_submitted(), uuid.uuid4()
    assert write(application, once=once) == 1
    assert write(application, once=once) == 0
    assert write(application) == 1
    assert sent().count() == 2
    assert TimelineEntry.objects.about(application).filter(verb="mail.written").count() == 2


def test_only_the_secretariat_writes_and_only_about_what_it_may_read():
    application, draft = make_submitted(), make_draft()
    for user in (chair(), application.started_by, person()):
        with pytest.raises(PermissionDenied):
            write(application, by=user)
    assert write(draft) == 0
    insider = secretariat()
    Membership.objects.create(organisation=application.organisation, user=insider)
    assert write(application, by=insider) == 0
    assert not sent().exists()


# --- on the screen


def test_it_is_written_looked_at_and_sent(office):
    application, _other = make_submitted(title="Samen roosteren"), make_submitted(title="Iets anders")
    fields = hidden(office.get(f"{MAIL}?pk={application.pk}"))
    assert fields["to"] == str(application.pk)
    written = {"subject": "Over {nummer}", "text": TEXT, **fields}
    looked = office.post(MAIL, {**written, "do": "look"})
    content = looked.content.decode()
    assert application.started_by.email in content
    assert f"Over {application.number}" in content
    assert "Samen roosteren" in content
    assert not sent().exists()
    response = office.post(MAIL, {**written, **hidden(looked), "do": "send"})
    assert (response.status_code, response.headers["Location"]) == (302, REGISTER)
    assert sent().count() == 1


def test_what_was_not_looked_at_is_not_sent(office):
    application = make_submitted()
    fields = hidden(office.get(f"{MAIL}?pk={application.pk}"))
    looked = hidden(office.post(MAIL, {**fields, "subject": "Dag", "text": "Dag {naam}.", "do": "look"}))
    for changed in ({"text": "Anders."}, {"subject": "Anders"}, {"looked": ""}):
        fields = {"subject": "Dag", "text": "Dag {naam}.", **looked, **changed, "do": "send"}
        assert office.post(MAIL, fields).status_code == 200, changed
    other = make_submitted()
    fields = {"subject": "Dag", "text": "Dag {naam}.", **looked, "to": f"{application.pk} {other.pk}", "do": "send"}
    assert office.post(MAIL, fields).status_code == 200
    assert not sent().exists()


def test_those_who_get_it_stay_the_same_when_the_register_changes_meanwhile(office):
    role = make_role(places=9)
    application = make_submitted(role)
    fields = hidden(office.get(f"{MAIL}?role={role.pk}"))
    make_submitted(role)
    looked = hidden(office.post(MAIL, {**fields, "subject": "Dag", "text": "Dag.", "do": "look"}))
    office.post(MAIL, {"subject": "Dag", "text": "Dag.", **looked, "do": "send"})
    assert [mail.recipient for mail in sent()] == [application.started_by.email]


@pytest.mark.parametrize(
    ("name", "written"),
    [("text", "Dag {namm}"), ("text", "{0}"), ("text", "{naam.__class__}"), ("subject", "Over {titel}"), ("text", " ")],
)
def test_what_cannot_be_filled_in_is_said_and_what_was_typed_stays(name, written, office):
    fields = hidden(office.get(f"{MAIL}?pk={make_submitted().pk}"))
    typed = {"subject": "Dag", "text": "Een lang verhaal.", name: written, "do": "look", **fields}
    response = office.post(MAIL, typed)
    assert response.status_code == 422
    form = BeautifulSoup(response.content, "html.parser").select_one(".podium-mail form")
    shown = {"subject": form.select_one("[name=subject]")["value"], "text": form.select_one("[name=text]").text}
    assert shown[name].strip() == written.strip()
    assert form.select_one(".errorlist")
    assert not sent().exists()


def test_the_next_one_can_be_looked_at(office):
    role = make_role(places=9)
    titles = {make_submitted(role, title=title).title for title in ("Een", "Twee", "Drie")}
    fields = hidden(office.get(f"{MAIL}?role={role.pk}"))
    seen = set()
    for _ in range(3):
        response = office.post(MAIL, {"subject": "Dag", "text": "Over [{titel}].", **fields, "do": "look"})
        fields = hidden(response)
        text = BeautifulSoup(response.content, "html.parser").select_one(".podium-mail__text").get_text()
        seen.add(text.partition("[")[2].partition("]")[0])
    assert seen == titles


def test_who_is_not_reached_is_named(office):
    application = make_submitted()
    application.organisation.memberships.all().delete()
    assert application.organisation.name in office.get(f"{MAIL}?pk={application.pk}").content.decode()
    nobody = office.get(f"{MAIL}?pk={uuid.uuid4()}")
    assert nobody.status_code == 200
    assert b"podium-mail form" not in nobody.content


def test_it_costs_the_same_for_one_and_for_thirty(office):
    role = make_role(places=100)

    def add(number):
        for _ in range(number):
            make_submitted(role)

    add(1)
    before = cost(office, f"{MAIL}?role={role.pk}")
    add(29)
    assert cost(office, f"{MAIL}?role={role.pk}") == before
    rows = Application.objects.filter(role=role).order_by("pk")
    assert len({letter.address for letter in letters(rows, subject="x", text="y")}) == 30
    assert UserFactory._meta.model.objects.count() >= 30
