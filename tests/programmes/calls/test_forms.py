"""The editors' form of a call."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from praktijkpodium.programmes.calls.models import Call, Role
from tests.home.factories import UserFactory, editor
from tests.programmes.factories import make_call, make_draft

pytestmark = pytest.mark.django_db


def form_data(call: Call, *, remove_role: bool = False, remove_criterion: bool = False) -> dict[str, Any]:
    """What the editor's browser sends when nothing was changed but these removals."""
    role = call.roles.get()
    criteria = [
        {"id": c.pk, "kind": c.kind, "text": c.text, "question": c.question, "DELETE": "on" if remove_criterion else ""}
        for c in role.criteria.all()[:1]
    ] + [
        {"id": c.pk, "kind": c.kind, "text": c.text, "question": c.question, "DELETE": ""}
        for c in role.criteria.all()[1:]
    ]
    rest = {"own_contribution": "0", "who_may_apply": "", "allocation": "committee", "offer_days": "14"}
    rest["applicants"] = "organisation"
    rest |= dict.fromkeys(["description", "obligations", "support"], "null")
    old = {"id": role.pk, "name": role.name, "places": "7", "DELETE": "on" if remove_role else "", **rest}
    old["questions"] = inline_formset([])
    old["criteria"] = inline_formset(criteria, initial=len(criteria))
    new = {"id": "", "name": "Een andere rol", "places": "1", "DELETE": "", **rest, "criteria": inline_formset([])}
    new["questions"] = inline_formset([])
    data: dict[str, Any] = {
        "title": "Een andere titel",
        "slug": call.slug,
        "introduction": "",
        "opening": f"{call.opening:%Y-%m-%d %H:%M}",
        "deadline": f"{call.deadline:%Y-%m-%d %H:%M}",
        "body": streamfield([]),
        "grace_hours": "0",
        **dict.fromkeys(["kick_off_date", "kick_off_when", "kick_off_place", "hashtag"], ""),
        "closing": "null",
        "advices_needed": "1",
        "downloads": inline_formset([]),
        **dict.fromkeys(["image", "image_alt", "image_caption", "contact_person"], ""),
        "related": streamfield([]),
        "comments": inline_formset([]),
        "roles": inline_formset([old, new] if remove_role else [old], initial=1),
        "action-publish": "1",
    }
    return nested_form_data(data)


def save(client: Any, call: Call, **removals: bool) -> Any:
    client.force_login(editor(), backend="allauth.account.auth_backends.AuthenticationBackend")
    return client.post(reverse("wagtailadmin_pages:edit", args=[call.pk]), form_data(call, **removals))


def test_an_editor_changes_a_call_that_is_in_use(client: Any) -> None:
    call = make_call()
    role, criteria = call.roles.get(), list(call.roles.get().criteria.values_list("pk", flat=True))
    make_draft(role)
    response = save(client, call)
    assert response.status_code == 302
    changed = Call.objects.get()
    assert (changed.title, changed.roles.get().pk, changed.roles.get().places) == ("Een andere titel", role.pk, 7)
    assert list(changed.roles.get().criteria.values_list("pk", flat=True)) == criteria


def test_an_editor_ticks_who_may_apply(client: Any) -> None:
    call = make_call()
    client.force_login(editor(), backend="allauth.account.auth_backends.AuthenticationBackend")
    address, data = reverse("wagtailadmin_pages:edit", args=[call.pk]), form_data(call)
    screen = BeautifulSoup(client.get(address).content, "html.parser")
    ticked = [box["value"] for box in screen.select("input[name=roles-0-applicants][checked]")]
    assert ticked == ["organisation", "initiative"]
    assert client.post(address, data | {"roles-0-applicants": ["hr", "person"]}).status_code == 302
    assert Call.objects.get().roles.get().applicants == ["hr", "person"]
    for wrong in ([], ["iedereen"]):
        assert client.post(address, data | {"roles-0-applicants": wrong}).status_code == 200
    assert Call.objects.get().roles.get().applicants == ["hr", "person"]


@pytest.mark.parametrize(
    ("removal", "message"),
    [
        ("remove_role", "De deelnamerol “Pilot-instelling” kun je niet verwijderen"),
        ("remove_criterion", "Het criterium “Eis 0” kun je niet verwijderen"),
    ],
)
def test_what_organisations_applied_for_stays(client: Any, removal: str, message: str) -> None:
    call = make_call()
    make_draft(call.roles.get())
    response = save(client, call, **{removal: True})
    assert message in response.content.decode()
    assert Call.objects.get().title == "Word pilot-instelling"
    assert Call.objects.get().roles.get().criteria.count() == 3


def test_a_criterion_that_nobody_answered_goes(client: Any) -> None:
    call = make_call()
    assert save(client, call, remove_criterion=True).status_code == 302
    assert Call.objects.get().roles.get().criteria.count() == 2


def test_the_preview_shows_a_role_that_is_not_saved_yet(client: Any) -> None:
    call = make_call()
    client.force_login(editor(), backend="allauth.account.auth_backends.AuthenticationBackend")
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[call.pk])
    assert client.post(address, form_data(call, remove_role=True)).json()["is_valid"]
    preview = client.get(address)
    assert "Een andere rol" in preview.content.decode()
    # The editor shows it in a frame; the page itself allows none.
    assert "frame-ancestors 'self'" in preview.headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in client.get(call.get_url()).headers["Content-Security-Policy"]


def test_a_draft_made_before_somebody_applied_takes_nothing_away(client: Any) -> None:
    call = make_call()
    role, criterion = call.roles.get(), call.roles.get().criteria.first()
    older = Call.objects.get()
    kept = older.roles.get()
    kept.criteria.remove(kept.criteria.first())
    older.roles.add(Role(name="Een andere rol", places=1))
    without_criterion = older.save_revision()
    older.roles.remove(kept)
    without_role = older.save_revision()
    make_draft(role)
    for revision in (without_role, without_criterion):
        revision.publish()
        assert role in Call.objects.get().roles.all()
        assert criterion in Call.objects.get().roles.get(pk=role.pk).criteria.all()


@pytest.mark.parametrize("address", ["/admin/pages/{}/delete/", "/admin/bulk/wagtailcore/page/delete/?id={}"])
def test_a_call_that_organisations_applied_for_is_not_deleted(client: Any, address: str) -> None:
    call = make_call()
    make_draft(call.roles.get())
    client.force_login(UserFactory(is_superuser=True), backend="allauth.account.auth_backends.AuthenticationBackend")
    for page in (call, call.get_parent()):
        response = client.post(address.format(page.pk), follow=True)
        assert "Word pilot-instelling" in response.content.decode()
    assert Call.objects.exists()


def test_a_call_that_nobody_applied_for_is_deleted(client: Any) -> None:
    call = make_call()
    client.force_login(UserFactory(is_superuser=True), backend="allauth.account.auth_backends.AuthenticationBackend")
    client.post(f"/admin/pages/{call.pk}/delete/")
    assert not Call.objects.exists()
