"""Whatever goes wrong between typing and saving: a message beside the field, and nothing that was typed is gone."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.sessions.models import Session
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from django.utils.translation import gettext

from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.files import actions as files
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from praktijkpodium.programmes.calls.models import Call, Criterion
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import OrganisationFactory, member_of, person, secretariat
from tests.home.files.clamd import closed_port
from tests.programmes.cast import fresh, make_incomplete
from tests.programmes.factories import PDF, make_draft, make_role, make_submitted, pdf
from tests.programmes.machine import dump

pytestmark = pytest.mark.django_db
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
HERE = {"Origin": "http://testserver"}
LONG = "Wij proberen een rooster dat het team zelf maakt. " * 40


def signed_in(user: Any, **options: Any) -> Client:
    client = Client(**options)
    client.force_login(user, backend=BACKEND)
    return client


def root_of(application: Application) -> str:
    return f"/mijn/aanmelding/{application.pk}/"


def page_of(application: Application, step: str = "idee") -> str:
    return f"{root_of(application)}{step}/"


def submitted(client: Client, application: Application) -> Any:
    """The answer to pressing the button on the last step, as one saw it just now."""
    address = page_of(application, "controleren")
    return client.post(address, {**hidden_of(client.get(address)), "submit": "1"})


def shown(response: Any) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def form_of(response: Any) -> dict[str, str]:
    """What a browser would send of the form on this page."""
    form = shown(response).select_one("#application-form")
    fields = {each["name"]: each.get("value", "") for each in form.select("input[name]:not([type=file])")}
    # A browser leaves out the line end right after the tag.
    return fields | {
        each["name"]: each.get_text().removeprefix("\r").removeprefix("\n") for each in form.select("textarea")
    }


def messages_beside(response: Any) -> dict[str, str]:
    """The messages by the field that they stand beside; each must be in the summary too, with a link that works."""
    html = shown(response)
    found = {}
    for field in html.select(".utrecht-form-field--invalid"):
        control = field.select_one("input[id], textarea[id], select[id]")
        found[control["name"]] = field.select_one(".utrecht-form-field-error-message").get_text(" ", strip=True)
        assert control.get("aria-invalid") == "true"
        assert html.select_one(f".podium-error-summary a[href='#{control['id']}']"), control["id"]
    return found


def typed_in_conflict(response: Any) -> list[str]:
    return [each.get_text(" ", strip=True) for each in shown(response).select("details[open]")]


@pytest.fixture
def draft() -> Application:
    return make_draft()


@pytest.fixture
def client(draft: Application) -> Client:
    return signed_in(draft.started_by)


# --- signed out, expired


def test_who_is_signed_out_while_typing_finds_it_again_after_signing_in_by_code(draft: Application) -> None:
    client = signed_in(draft.started_by, enforce_csrf_checks=True)
    typed = form_of(client.get(page_of(draft))) | {"title": "Een nieuw idee 🌷", "summary": LONG}
    Session.objects.all().delete()  # a night later
    response = client.post(page_of(draft), {**typed, "document": pdf("nieuw.pdf"), "go": "criteria"}, follow=True)
    assert response.redirect_chain[-1][0] == f"/inloggen/?next={page_of(draft)}"
    told = shown(response).get_text()
    assert gettext("You were signed out. Sign in: what you typed will be there again.") in told
    assert gettext("Your document could not be kept. Choose it again.") in told
    before = Application.objects.values().get()

    address = draft.started_by.email
    ask = hidden_of(client.get(f"/inloggen/?next={page_of(draft)}"), "/inloggen/code/")
    response = client.post("/inloggen/code/", {**ask, "email": address}, follow=True)
    code = next(line.strip() for line in str(mail.outbox[-1].body).splitlines() if is_code(line.strip()))
    response = client.post("/inloggen/code/invoeren/", {**hidden_of(response), "code": code}, follow=True)
    assert response.request["PATH_INFO"] == page_of(draft)
    again = form_of(response)
    assert (again["title"], again["summary"]) == ("Een nieuw idee 🌷", LONG.strip() + " ")
    assert (
        gettext("What you typed is here again, but has not been saved yet. Look at it, and save it.")
        in shown(response).get_text()
    )
    assert Application.objects.values().get() == before  # nothing was done without being asked

    assert client.post(page_of(draft), {**again, "save": "draft"}).status_code == 302
    assert fresh(draft).title == "Een nieuw idee 🌷"
    assert fresh(draft).summary == LONG.strip()
    assert form_of(client.get(page_of(draft)))["title"] == "Een nieuw idee 🌷"
    assert gettext("What you typed is here again") not in client.get(page_of(draft)).content.decode()


def is_code(line: str) -> bool:
    return 6 <= len(line) <= 9 and line.replace("-", "").isalnum() and line.upper() == line


def hidden_of(response: Any, action: str = "") -> dict[str, str]:
    form = shown(response).select_one(f"main form[action='{action}']" if action else "main form[id], main form")
    return {each["name"]: each["value"] for each in form.select("input[type=hidden]")}


def test_a_form_of_before_one_signed_in_again_comes_back_with_what_was_typed(draft: Application) -> None:
    client = signed_in(draft.started_by, enforce_csrf_checks=True)
    typed = form_of(client.get(page_of(draft))) | {"title": "Nog niet bewaard"}
    typed["csrfmiddlewaretoken"] = "x" * 64  # signing in makes another one
    before = dump()
    response = client.post(page_of(draft), {**typed, "go": "criteria"}, headers=HERE, follow=True)
    assert response.redirect_chain == [(page_of(draft), 302)]
    assert form_of(response)["title"] == "Nog niet bewaard"
    assert dump() == before
    assert client.post(page_of(draft), {**form_of(response), "save": "draft"}, headers=HERE).status_code == 302
    assert fresh(draft).title == "Nog niet bewaard"


@pytest.mark.parametrize("headers", [{}, {"Origin": "https://elders.example"}, {"Origin": "null"}])
def test_a_form_from_elsewhere_is_refused_and_plants_nothing(draft: Application, headers: dict[str, str]) -> None:
    client = signed_in(draft.started_by, enforce_csrf_checks=True)
    before = dump()
    response = client.post(page_of(draft), {"title": "Geplant", "save": "draft"}, headers=headers)
    assert response.status_code == 403
    assert "sessionid" not in response.cookies
    assert "Geplant" not in client.get(page_of(draft)).content.decode()
    assert dump() == before
    stranger = Client(enforce_csrf_checks=True)
    assert stranger.post(page_of(draft), {"title": "Geplant"}, headers=headers).status_code == 403
    assert not stranger.session.keys()


def test_what_somebody_typed_is_shown_to_nobody_else(draft: Application) -> None:
    client = Client()
    client.post(page_of(draft), {"title": "Alleen van ons", "save": "draft"})
    client.force_login(person(), backend=BACKEND)  # at the same computer
    assert client.get(page_of(draft)).status_code == 404
    for address in ("/mijn/", "/"):
        assert "Alleen van ons" not in client.get(address).content.decode()


def test_a_session_is_no_place_for_everything(draft: Application) -> None:
    client = Client()
    client.post(page_of(draft), {"title": "x" * 500_000, "save": "draft"})
    assert "podium_unsaved" not in client.session


def test_the_form_to_begin_with_comes_back_too() -> None:
    role, user, client = make_role(), person(), Client()
    address = f"/mijn/aanmelden/{role.pk}/"
    assert client.post(address, {"new_organisation": "De Linde", "capacity": "hr"}).url == address
    client.force_login(user, backend=BACKEND)
    field = shown(client.get(address)).select_one("[name=new_organisation]")
    assert field["value"] == "De Linde"


@pytest.mark.parametrize("rest", ["intrekken/", None])
def test_who_signs_in_for_a_button_comes_back_to_the_application(draft: Application, rest: str | None) -> None:
    client, document = Client(), draft.documents.get()
    address = root_of(draft) + rest if rest else f"/mijn/document/{document.pk}/verwijderen/"
    assert client.post(address).url == f"/inloggen/?next={address}"
    client.force_login(draft.started_by, backend=BACKEND)
    assert client.get(address).url in (root_of(draft), page_of(draft, "documenten"))
    assert (fresh(draft).state, draft.documents.count()) == (State.DRAFT, 1)


# --- too late


def test_the_deadline_passes_while_one_types(draft: Application, client: Client) -> None:
    typed = form_of(client.get(page_of(draft)))
    Call.objects.update(deadline=timezone.now())
    assert client.post(page_of(draft), {**typed, "title": "Net te laat", "go": "controleren"}).status_code == 302
    response = client.post(page_of(draft, "controleren"), {"submit": "1"})
    assert response.status_code == 422
    assert "gesloten" in shown(response).select_one(".podium-error-summary").get_text()
    assert (fresh(draft).state, fresh(draft).title) == (State.DRAFT, "Net te laat")


def test_a_colleague_submits_while_one_types(draft: Application, client: Client) -> None:
    typed = form_of(client.get(page_of(draft)))
    actions.submit(application=draft, by=draft.started_by)
    before = dump()
    response = client.post(page_of(draft), {**typed, "summary": "Mijn <b>betere</b> tekst.", "save": "draft"})
    assert (response.status_code, dump()) == (409, before)
    told = shown(response).select_one(".utrecht-alert--warning")
    assert [each.get_text(strip=True) for each in told.select("dd")] == ["Mijn <b>betere</b> tekst."]
    # Who typed nothing new is not bothered.
    response = client.post(page_of(draft), {**typed, "save": "draft"})
    assert response.status_code == 200
    assert not shown(response).select(".utrecht-alert--warning dd")


def test_a_colleague_submits_in_the_very_moment(
    draft: Application, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = form_of(client.get(page_of(draft)))
    real = actions.save_draft

    def after_a_colleague(**fields: Any) -> Any:
        actions.submit(application=draft, by=draft.started_by)
        return real(**fields)

    monkeypatch.setattr(actions, "save_draft", after_a_colleague)
    response = client.post(page_of(draft), {**typed, "title": "Mijn titel", "save": "draft"})
    assert response.status_code == 409
    assert "Mijn titel" in shown(response).select_one(".utrecht-alert--warning").get_text()


@pytest.mark.parametrize("rest", ["intrekken/", None])
def test_a_button_that_was_pressed_twice_says_how_it_stands(
    draft: Application, client: Client, rest: str | None
) -> None:
    document = draft.documents.get()
    address = root_of(draft) + rest if rest else f"/mijn/document/{document.pk}/verwijderen/"
    assert client.post(address).status_code == 302
    before = dump()
    response = client.post(address, follow=True)
    assert (response.status_code, dump()) == (200, before)
    assert shown(response).select(".podium-messages .utrecht-alert--warning")


def test_a_document_of_what_was_submitted_stays(client: Client, draft: Application) -> None:
    document = draft.documents.get()
    actions.submit(application=draft, by=draft.started_by)
    response = client.post(f"/mijn/document/{document.pk}/verwijderen/", follow=True)
    assert response.redirect_chain[-1][0] == root_of(draft)
    assert draft.documents.get() == document


# --- two at once


def test_two_tabs_do_not_write_over_each_other(draft: Application, client: Client) -> None:
    first, second = (form_of(client.get(page_of(draft))) for _ in range(2))
    assert client.post(page_of(draft), {**first, "title": "Van de ene", "save": "draft"}).status_code == 302
    response = client.post(page_of(draft), {**second, "title": "Van de andere", "summary": "Nieuw.", "save": "draft"})
    assert response.status_code == 422
    assert set(messages_beside(response)) == {"title"}
    assert "Van de ene" in typed_in_conflict(response)[0]
    assert form_of(response)["title"] == "Van de andere"
    # What nobody else touched has been saved.
    assert (fresh(draft).title, fresh(draft).summary) == ("Van de ene", "Nieuw.")
    # Who has seen both decides.
    assert client.post(page_of(draft), {**form_of(response), "save": "draft"}).status_code == 302
    assert fresh(draft).title == "Van de andere"


def test_two_members_at_two_questions_are_not_in_each_others_way(draft: Application, client: Client) -> None:
    one, other, *_rest = (f"answer_{criterion.pk}" for criterion in draft.role.criteria.all())
    colleague = person()
    Membership.objects.create(organisation=draft.organisation, user=colleague)
    page, long = page_of(draft, "criteria"), _rest[0]
    mine, theirs = form_of(client.get(page)), form_of(signed_in(colleague).get(page))
    signed_in(colleague).post(page, {**theirs, other: "Van de collega", "save": "draft"})
    response = client.post(page, {**mine, one: "Van mij", long: "x" * 10_001, "save": "draft"})
    # Not only the row: the form too has the colleague's text, or the next save would take it away.
    assert form_of(response)[other] == "Van de collega"
    assert client.post(page, {**form_of(response), long: "Kort", "save": "draft"}).status_code == 302
    stored = fresh(draft)
    assert [stored.answer_to(each.removeprefix("answer_")) for each in (one, other)] == [
        "Van mij",
        "Van de collega",
    ]


def test_a_question_that_was_not_on_the_form_is_not_made_empty(draft: Application, client: Client) -> None:
    page = page_of(draft, "criteria")
    old, (first, second, *_rest) = form_of(client.get(page)), draft.role.criteria.all()
    del old[f"answer_{first.pk}"]
    old["seen"] = " ".join(each for each in old["seen"].split() if not each.startswith(f"answer_{first.pk}:"))
    answers = {str(first.pk): "Van een collega"}
    actions.save_draft(application=draft, by=draft.started_by, answers=answers)
    assert client.post(page, {**old, f"answer_{second.pk}": "Van mij", "save": "draft"}).status_code == 302
    assert [fresh(draft).answer_to(str(each.pk)) for each in (first, second)] == ["Van een collega", "Van mij"]


def test_a_draft_keeps_the_form_that_it_began_with(draft: Application, client: Client) -> None:
    new = Criterion.objects.create(role=draft.role, kind=Criterion.Kind.REQUIREMENT, text="Nog een eis")
    Criterion.objects.filter(role=draft.role).exclude(pk=new.pk).update(text="Anders")
    page = client.get(page_of(draft, "criteria")).content.decode()
    assert "Eis 1" in page
    assert "Nog een eis" not in page
    assert "Anders" not in page
    assert "Nog een eis" in str(make_draft(draft.role).form.definition)


def test_what_a_colleague_changed_while_one_looked_is_not_submitted_unseen(draft: Application, client: Client) -> None:
    page = page_of(draft, "controleren")
    for change in ("a text", "a document"):
        before = hidden_of(client.get(page))
        if change == "a text":
            actions.save_draft(application=draft, by=draft.started_by, title="Van een ander")
        else:
            actions.add_document(application=draft, upload=pdf("van een ander.pdf"), by=draft.started_by)
        response = client.post(page, {**before, "submit": "1"})
        assert response.status_code == 422
        told = gettext("Somebody changed this application a moment ago. Check it once more, and submit it then.")
        assert told in shown(response).select_one(".podium-error-summary").get_text()
        assert fresh(draft).state == State.DRAFT
    # Who has seen it decides.
    assert client.post(page, {**hidden_of(response), "submit": "1"}).status_code == 302
    assert fresh(draft).state == State.SUBMITTED


def test_two_that_type_the_same_do_not_differ(draft: Application, client: Client) -> None:
    typed = form_of(client.get(page_of(draft))) | {"title": "Hetzelfde"}
    for _ in range(2):  # a double click too
        assert client.post(page_of(draft), {**typed, "save": "draft"}).status_code == 302


def test_pressing_submit_twice_submits_once(draft: Application, client: Client) -> None:
    page = page_of(draft, "controleren")
    typed = hidden_of(client.get(page)) | {"submit": "1"}
    assert client.post(page, typed).status_code == 302
    before = dump()
    response = client.post(page, typed, follow=True)
    assert (response.status_code, dump()) == (200, before)
    assert "Ingediend" in shown(response).get_text()


def test_uploading_twice_keeps_one(draft: Application, client: Client) -> None:
    page = page_of(draft, "documenten")
    for _ in range(2):
        assert client.post(page, {"document": pdf("nieuw.pdf"), "save": "upload"}).status_code == 302
    assert [each.name for each in draft.documents.all()] == ["formulier.pdf", "nieuw.pdf"]
    # Another file of that name is another document.
    other = pdf("nieuw.pdf", PDF + b"%")
    assert client.post(page, {"document": other, "save": "upload"}).status_code == 302
    assert draft.documents.count() == 3


# --- what is typed


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "{{ 7|add:7 }} {% debug %}",
        "Groei 🌷👩\u200d🚀",
        "\u202eמשמרת\u202c ورديّة",
        "' OR 1=1; --",
        "regel\n\nregel",
    ],
)
def test_any_text_comes_back_as_it_was_typed(draft: Application, client: Client, text: str) -> None:
    for page in (page_of(draft), page_of(draft, "criteria")):
        names = [name for name in form_of(client.get(page)) if name.startswith(("title", "summary", "answer_"))]
        typed = {name: text.replace("\n", " ") if name == "title" else text.replace("\n", "\r\n") for name in names}
        response = client.post(page, {**typed, "save": "draft"}, follow=True)
        assert response.redirect_chain
        assert {name: form_of(response)[name] for name in names} == {
            name: text.replace("\n", " ") if name == "title" else text for name in names
        }
    assert "<img src=x" not in client.get(page_of(draft, "controleren")).content.decode()
    actions.submit(application=fresh(draft), by=draft.started_by)
    office, office_page = signed_in(secretariat()), f"/admin/aanmeldingen/{draft.pk}/"
    for response in (client.get(root_of(draft)), client.get("/mijn/"), office.get(office_page), office.get("/admin/")):
        content = response.content.decode()
        assert "<script>alert(1)" not in content
        assert "<img src=x" not in content
    assert "\r" not in fresh(draft).summary


@pytest.mark.parametrize("text", ["een\0twee", "een\x07twee", "een\x1b\x00twee"])
def test_characters_that_nobody_sees_are_left_out(draft: Application, client: Client, text: str) -> None:
    name = f"answer_{draft.role.criteria.first().pk}"
    assert client.post(page_of(draft), {"title": text, "summary": text, "save": "draft"}).status_code == 302
    assert client.post(page_of(draft, "criteria"), {name: text, "save": "draft"}).status_code == 302
    stored = fresh(draft)
    assert {stored.title, stored.summary, stored.answers[name.removeprefix("answer_")]} == {"eentwee"}


def test_a_text_may_be_as_long_as_it_says_whatever_its_line_ends(draft: Application, client: Client) -> None:
    name = f"answer_{draft.role.criteria.first().pk}"
    longest = ("x" * 99 + "\r\n") * 99 + "x" * 100
    assert len(longest.replace("\r\n", "\n")) == 10_000
    assert client.post(page_of(draft, "criteria"), {name: longest, "save": "draft"}).status_code == 302
    assert len(fresh(draft).answers[name.removeprefix("answer_")]) == 10_000


def test_what_is_too_long_comes_back_with_a_message_and_the_rest_is_saved(draft: Application, client: Client) -> None:
    page = client.get(page_of(draft))
    # With that attribute a browser cuts off what is pasted, without a word.
    assert not shown(page).select("main [maxlength]")
    typed = form_of(page) | {"title": "y" * 201, "summary": "Past wel."}
    response = client.post(page_of(draft), {**typed, "go": "criteria"})
    assert response.status_code == 422
    assert "201" in messages_beside(response)["title"]
    assert form_of(response)["title"] == "y" * 201
    assert (fresh(draft).summary, fresh(draft).title) == ("Past wel.", draft.title)
    name = f"answer_{draft.role.criteria.first().pk}"
    criteria = page_of(draft, "criteria")
    response = client.post(criteria, {**form_of(client.get(criteria)), name: "x" * 10_001, "go": "idee"})
    assert set(told := messages_beside(response)) == {name}
    assert "10001" in told[name].replace(".", "")
    assert form_of(response)[name] == "x" * 10_001


def test_what_is_missing_is_named_with_a_link_to_its_field(client: Client, draft: Application) -> None:
    draft.documents.all().delete()
    required = [f"answer_{each.pk}" for each in draft.role.criteria.all() if each.is_required]
    answers = {name.removeprefix("answer_"): "" for name in required[1:]}
    actions.save_draft(application=draft, by=draft.started_by, title=" ", summary="", answers=answers)
    response = submitted(client, draft)
    assert response.status_code == 422
    assert shown(response).title.get_text().strip().startswith("Fout")
    links = [each["href"] for each in shown(response).select(".podium-error-summary a")]
    found = set()
    for link in links:
        address, field = link.split("#id_")
        html = shown(client.get(address))
        assert html.select_one(f"#id_{field}")["aria-invalid"] == "true"
        assert html.select_one(f"#id_{field}_error").get_text(strip=True)
        found.add(field)
    assert found == {"title", "summary", "document", *required[1:]}


# --- what is uploaded


def refused(client: Client, draft: Application, *uploads: Any) -> str:
    """The message beside the field."""
    before = ApplicationDocument.objects.count()
    response = client.post(page_of(draft, "documenten"), {"document": list(uploads), "save": "upload"})
    assert response.status_code == 422
    told = messages_beside(response)
    assert set(told) == {"document"}
    assert ApplicationDocument.objects.count() == before
    return told["document"]


@pytest.mark.parametrize(
    ("upload", "words"),
    [
        (SimpleUploadedFile("leeg.pdf", b""), "leeg"),
        (SimpleUploadedFile("plan.docx", PDF), "de inhoud is iets anders"),
        (SimpleUploadedFile("plan", PDF), "type bestand"),
        (SimpleUploadedFile("foto.pdf", b"\x89PNG\r\n\x1a\n" + bytes(64)), "de inhoud is iets anders"),
        (SimpleUploadedFile("pagina.pdf", b"<!DOCTYPE html><script>alert(1)</script>"), "de inhoud is iets anders"),
    ],
)
def test_a_file_of_the_wrong_kind_gets_its_message(draft: Application, client: Client, upload: Any, words: str) -> None:
    upload.seek(0)
    assert words in refused(client, draft, upload)


def test_a_file_that_is_too_large_gets_its_message(
    draft: Application, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files.check_upload, "__defaults__", (len(PDF),))
    monkeypatch.setattr(files.received, "__kwdefaults__", {"max_size": len(PDF)})
    assert "groter" in refused(client, draft, pdf("groot.pdf", PDF + b"%"))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\Users\\Jan\\plan.pdf", "plan.pdf"),
        ("p" * 250 + ".pdf", "p" * 120 + ".pdf"),
        ("plan\u202efdp.pdf", "planfdp.pdf"),
        ("<img src=x>.pdf", "<img src=x>.pdf"),
        ("ons plan 🌷.pdf", "ons plan 🌷.pdf"),
    ],
)
def test_any_name_of_a_file_is_kept_safely(draft: Application, client: Client, name: str, kept: str) -> None:
    upload = pdf("x.pdf")
    upload._name = name  # as a browser sends it; Django's own class would clean it
    response = client.post(page_of(draft, "documenten"), {"document": upload, "save": "upload"}, follow=True)
    assert response.redirect_chain
    assert kept in {each.name for each in draft.documents.all()}
    assert "<img src=x>" not in response.content.decode()
    assert kept in shown(response).get_text()


def test_several_files_at_once_each_have_their_own_luck(draft: Application, client: Client) -> None:
    uploads = [pdf("een.pdf"), pdf("twee.docx"), pdf("drie.pdf"), SimpleUploadedFile("vier.pdf", b"")]
    response = client.post(page_of(draft, "documenten"), {"document": uploads, "save": "upload"})
    assert response.status_code == 422
    told = messages_beside(response)["document"]
    assert "twee.docx: " in told
    assert "vier.pdf: " in told
    assert "een.pdf" not in told
    assert {each.name for each in draft.documents.all()} == {"formulier.pdf", "een.pdf", "drie.pdf"}


def test_without_a_scanner_the_upload_waits_and_can_be_submitted(
    draft: Application, client: Client, settings: Any
) -> None:
    with closed_port() as port:
        settings.CLAMD_URL = f"tcp://127.0.0.1:{port}"
        client.post(page_of(draft, "documenten"), {"document": pdf("nieuw.pdf"), "save": "upload"})
        assert submitted(client, draft).status_code == 302
    assert fresh(draft).state == State.SUBMITTED
    response = client.get(root_of(draft))
    states = {each.select_one("a").get_text(): each.get_text() for each in shown(response).select(".podium-document")}
    assert gettext("waiting for the virus scanner").capitalize() in states["nieuw.pdf"]


# --- beginning


def test_who_began_already_is_shown_the_way(draft: Application, client: Client) -> None:
    address = f"/mijn/aanmelden/{draft.role_id}/"
    assert shown(client.get(address)).select_one(f"main a[href='{root_of(draft)}']")
    Call.objects.update(deadline=timezone.now())
    assert shown(client.get(address)).select_one(f"main a[href='{root_of(draft)}']")
    for _ in range(2):  # pressed twice
        Call.objects.update(deadline=timezone.now() + timezone.timedelta(days=1))
        response = client.post(address, {"organisation": draft.organisation_id})
        assert response.url == root_of(draft)


def test_the_name_of_somebody_elses_organisation_is_refused_beside_the_field() -> None:
    role, taken, client = make_role(), OrganisationFactory(name="De Linde"), signed_in(person())
    address = f"/mijn/aanmelden/{role.pk}/"
    response = client.post(address, {"new_organisation": f" {taken.name.upper()} ", "capacity": "hr"})
    assert set(messages_beside(response)) == {"new_organisation"}
    assert shown(response).select_one("[name=new_organisation]")["value"].strip() == "DE LINDE"
    for name, words in (("", "Vul de naam"), ("\0", "Vul de naam"), ("x" * 161, "161")):
        response = client.post(address, {"new_organisation": name, "capacity": "hr"})
        assert words in messages_beside(response)["new_organisation"]
    assert not Application.objects.exists()
    for _ in range(2):
        assert client.post(address, {"new_organisation": "De Berk", "capacity": "hr"}).status_code == 302
    assert Application.objects.count() == 1


def test_the_whole_walk_of_an_applicant() -> None:
    role, user = make_role(), member_of(OrganisationFactory())
    client = signed_in(user)
    began = client.post(
        f"/mijn/aanmelden/{role.pk}/", {"organisation": user.praktijkpodium_memberships.get().organisation_id}
    )
    root = began.url
    page = client.get(root).url
    assert page == f"{root}idee/"
    assert client.post(page, form_of(client.get(page)) | {"title": "Samen roosteren", "save": "draft"}).url == page
    assert "Samen roosteren" in client.get("/mijn/").content.decode()
    typed = form_of(client.get(page)) | {"summary": "Kort."}
    assert typed["title"] == "Samen roosteren"
    page = client.post(page, {**typed, "go": "criteria"}).url
    typed = {f"answer_{each.pk}": "Ja." for each in role.criteria.all()}
    page = client.post(page, {**form_of(client.get(page)), **typed, "go": "documenten"}).url
    page = client.post(page, {"document": pdf(), "go": "controleren"}).url
    application = Application.objects.get()
    assert page == page_of(application, "controleren")
    assert submitted(client, application).url == root
    for response in (client.get(root), client.get("/mijn/")):
        assert "Ingediend" in response.content.decode()
    reviewing.send_back(application=application, missing="Het plan.", by=secretariat())
    assert "Het plan." in client.get(root, follow=True).content.decode()
    assert submitted(client, application).status_code == 302
    assert fresh(application).state == State.SUBMITTED


def test_what_was_sent_back_keeps_what_is_typed_too() -> None:
    application = make_incomplete()
    client = signed_in(application.started_by)
    typed = form_of(client.get(page_of(application))) | {"summary": "Beter.", "title": ""}
    assert client.post(page_of(application), {**typed, "go": "controleren"}).status_code == 302
    assert submitted(client, application).status_code == 422
    assert (fresh(application).state, fresh(application).summary) == (State.INCOMPLETE, "Beter.")


def test_reading_what_was_submitted_has_no_form(draft: Application) -> None:
    application = make_submitted()
    assert not shown(signed_in(application.started_by).get(root_of(application))).select("main textarea")
