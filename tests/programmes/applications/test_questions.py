"""Answering every kind of question on the applicant's page, and handing it in."""

from typing import Any

import pytest
from django.test import Client

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotComplete, NotPossible
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.queries import answered
from praktijkpodium.programmes.applications.validators import submission_problems
from praktijkpodium.programmes.calls.models import FormVersion, Question, QuestionKind, Role
from tests.home.factories import secretariat
from tests.programmes.cast import fresh
from tests.programmes.factories import make_draft, make_role, pdf

pytestmark = pytest.mark.django_db


def a_role(**fields: Any) -> Role:
    """One that asks a question of each kind; the last only after a choice."""
    role = make_role(requirements=0, preferences=0, **fields)
    for number, kind in enumerate(QuestionKind):
        choices = "Ja\nNee" if kind in (QuestionKind.CHOICE, QuestionKind.CHECKS) else ""
        Question.objects.create(
            role=role, kind=kind, text=f"Vraag {kind}", is_required=True, choices=choices, sort_order=number
        )
    number = list(QuestionKind).index(QuestionKind.CHOICE) + 1
    Question.objects.create(
        role=role, kind="long", text="Waarom?", is_required=True, only_if=number, only_if_answer="Ja", sort_order=99
    )
    return role


def name_of(role: Role, kind: str) -> str:
    return f"answer_q{role.questions.get(kind=kind, only_if=None).pk}"


@pytest.fixture
def role() -> Role:
    return a_role()


@pytest.fixture
def draft(role: Role) -> Application:
    return make_draft(role, complete=False)


def typed(role: Role) -> dict[str, Any]:
    team = name_of(role, "team")
    return {
        "title": "Samen roosteren",
        "summary": "Ons idee.",
        name_of(role, "short"): "Kort",
        name_of(role, "long"): "Lang",
        name_of(role, "number"): "12",
        name_of(role, "money"): "€ 5.500",
        name_of(role, "date"): "15-04-2026",
        name_of(role, "choice"): "Nee",
        name_of(role, "checks"): ["Ja", "Nee"],
        f"{team}-0-name": "Noor Bakker",
        f"{team}-0-function": "Begeleider",
        f"{team}-0-part": "",
        f"{team}-1-name": "",
    }


def test_every_kind_is_filled_in_kept_and_handed_in(client: Client, role: Role, draft: Application) -> None:
    client.force_login(draft.started_by)
    address = f"/mijn/aanmelding/{draft.pk}/"
    page = client.get(f"{address}vragen/").content.decode()
    assert page.index("Vraag short") < page.index("Vraag team")
    assert client.post(f"{address}idee/", {**typed(role), "go": "vragen"}).url == f"{address}vragen/"
    assert client.post(f"{address}vragen/", {**typed(role), "go": "documenten"}).url == f"{address}documenten/"
    document = {name_of(role, "document"): pdf(), "go": "controleren"}
    assert client.post(f"{address}documenten/", document).url == f"{address}controleren/"
    stored = fresh(draft)
    assert stored.answers == {
        name.removeprefix("answer_"): value
        for name, value in {
            **{name: value for name, value in typed(role).items() if name.startswith("answer_") and "-" not in name},
            name_of(role, "team"): [{"name": "Noor Bakker", "function": "Begeleider", "part": ""}],
        }.items()
    }
    assert stored.documents.get().question == name_of(role, "document").removeprefix("answer_")
    page = client.get(f"{address}vragen/").content.decode()
    assert 'value="Noor Bakker"' in page
    assert page.count("checked") == 3
    assert client.post(f"{address}controleren/", {"submit": "1"}).status_code == 302
    page = client.get(address).content.decode()
    for words in ("€ 5.500", "15 april 2026", "Noor Bakker, Begeleider", "formulier.pdf"):
        assert words in page
    assert "Waarom?" not in page
    client.force_login(secretariat())
    assert "Noor Bakker, Begeleider" in client.get(f"/admin/aanmeldingen/{draft.pk}/").content.decode()


def test_what_is_wrong_stays_and_says_what_to_do(client: Client, role: Role, draft: Application) -> None:
    client.force_login(draft.started_by)
    address = f"/mijn/aanmelding/{draft.pk}/"
    wrong = {**typed(role), name_of(role, "money"): "veel", name_of(role, "choice"): "Ja"}
    client.post(f"{address}vragen/", {**wrong, "go": "controleren"})
    response = client.post(f"{address}controleren/", {"submit": "1"})
    assert response.status_code == 422
    for page in (response, client.get(f"{address}vragen/?controle")):
        assert "Schrijf een bedrag in euro" in page.content.decode()
        assert "Beantwoord deze vraag." in page.content.decode()  # why, because the choice is “Ja”
    assert 'value="veel"' in client.get(f"{address}vragen/?controle").content.decode()
    assert "Voeg dit document toe." in client.get(f"{address}documenten/?controle").content.decode()
    assert "Voeg dit document toe." not in client.get(f"{address}documenten/").content.decode()
    assert fresh(draft).answer_to(name_of(role, "money").removeprefix("answer_")) == "veel"
    assert [each.asked.text for each in answered(fresh(draft))][-1] == "Waarom?"


def test_what_is_taken_away_goes(client: Client, role: Role, draft: Application) -> None:
    client.force_login(draft.started_by)
    address = f"/mijn/aanmelding/{draft.pk}/vragen/"
    client.post(address, {**typed(role), "save": "draft"})
    seen = client.get(address).context["form"].seen
    without = {name: value for name, value in typed(role).items() if name != name_of(role, "checks")}
    team = name_of(role, "team")
    client.post(address, {**without, f"{team}-0-name": "", f"{team}-0-function": "", "seen": seen, "save": "draft"})
    stored = fresh(draft)
    assert stored.answer_to(name_of(role, "checks").removeprefix("answer_")) == ""
    assert stored.answer_to(team.removeprefix("answer_")) == ""


def test_a_choice_that_went_away_is_kept_and_told(role: Role, draft: Application) -> None:
    key = name_of(role, "choice").removeprefix("answer_")
    actions.save_draft(application=draft, by=draft.started_by, answers={key: "Misschien"})
    assert "hoort daar niet bij" in submission_problems(fresh(draft))[f"answer_{key}"]
    with pytest.raises(NotComplete):
        actions.submit(application=draft, by=draft.started_by)


def test_a_document_for_a_question_that_is_not_asked_is_refused(draft: Application) -> None:
    with pytest.raises(NotPossible, match="staat niet meer in het formulier"):
        actions.add_document(application=draft, upload=pdf(), by=draft.started_by, question="q0")


def test_the_same_form_is_kept_once(role: Role) -> None:
    first, second = make_draft(role, complete=False), make_draft(role, complete=False)
    assert first.form == second.form == FormVersion.objects.get()
    Question.objects.filter(role=role, kind="short").update(text="Anders")
    third = make_draft(role, complete=False)
    assert (third.form.number, FormVersion.objects.count()) == (2, 2)
    assert "Anders" not in str(first.form.definition)


def test_without_questions_for_documents_one_document_is_needed() -> None:
    application = make_draft(make_role(requirements=0, preferences=0), complete=False)
    assert "document" in submission_problems(application)
    assert "document" not in submission_problems(make_draft(a_role(slug="andere"), complete=False))
