"""The notes of the secretariat: for itself only."""

import pytest
from django.core.exceptions import PermissionDenied

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.review import actions
from praktijkpodium.programmes.review.models import Note
from tests.home.factories import chair, committee_member, secretariat
from tests.programmes.cast import STATES, cast, fresh
from tests.programmes.factories import make_in_review, make_submitted
from tests.programmes.review.test_admin import cost, file, signed_in

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("state", ["draft", "submitted", "in review", "granted", "withdrawn"])
def test_only_the_secretariat_writes_them_and_of_what_was_handed_in(state):
    application, wrote = fresh(STATES[state]()), set()
    for who, user in cast(application).items():
        try:
            actions.add_note(application=application, text="Gebeld.", by=user)
        except PermissionDenied:
            continue
        wrote.add(who)
    assert wrote == (set() if state == "draft" else {"secretariat"})


def test_neither_applicants_nor_judges_read_them_and_the_timeline_does_not_tell_what_they_say():
    application = make_in_review()
    actions.add_note(application=application, text="Belt nooit terug.", by=secretariat())
    readers = {"secretariat": secretariat(), "member": committee_member(), "chair": chair()}
    shown = {
        who for who, user in readers.items() if "Belt nooit" in signed_in(user).get(file(application)).content.decode()
    }
    assert shown == {"secretariat"}
    own = signed_in(application.started_by).get(f"/mijn/aanmelding/{application.pk}/").content.decode()
    assert "Belt nooit" not in own
    assert "Notitie" not in own
    line = TimelineEntry.objects.get(verb="note.added")
    assert "Belt" not in f"{line.subject_label} {line.data}"


def test_a_note_is_written_and_removed_on_the_file():
    application, client = make_submitted(), signed_in(secretariat())
    assert client.post(file(application), {"action": "note", "note-text": "Gebeld."}).status_code == 302
    note = Note.objects.get()
    assert "Gebeld." in client.get(file(application)).content.decode()
    fields = {"action": "remove_note", "remove_note-note": note.pk}
    for _ in range(2):
        assert client.post(file(application), fields).status_code == 302
    assert not Note.objects.exists()
    assert TimelineEntry.objects.filter(verb="note.removed").count() == 1


def test_a_note_of_another_file_stays():
    note = actions.add_note(application=make_submitted(), text="Gebeld.", by=secretariat())
    other = make_submitted()
    signed_in(secretariat()).post(file(other), {"action": "remove_note", "remove_note-note": note.pk})
    assert Note.objects.filter(pk=note.pk).exists()


def test_an_empty_note_is_none():
    with pytest.raises(NotPossible):
        actions.add_note(application=make_submitted(), text=" \n", by=secretariat())


def test_a_file_costs_the_same_for_one_note_and_for_thirty():
    application, client, by = make_submitted(), signed_in(secretariat()), secretariat()
    actions.add_note(application=application, text="Gebeld.", by=by)
    before = cost(client, file(application))
    for _ in range(29):
        actions.add_note(application=application, text="Gebeld.", by=secretariat())
    assert cost(client, file(application)) == before
