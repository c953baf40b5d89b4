"""The work in progress of the demo: everybody has something to do, and no mail of it leaves."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.management import call_command
from django.db.models import F

from praktijkpodium.home.editorial.queries import handed_in_by, waiting_for_approval_by
from praktijkpodium.home.outbox.models import Mail, State
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.programmes.review.queries import waiting_for
from praktijkpodium.site.demo.accounts import make_accounts
from praktijkpodium.site.demo.content import make_content
from praktijkpodium.site.demo.ideas import IDEAS
from praktijkpodium.site.demo.work import make_work

pytestmark = pytest.mark.django_db


@pytest.fixture
def demo(settings: Any, django_capture_on_commit_callbacks: Any) -> None:
    settings.DEBUG = True
    with django_capture_on_commit_callbacks(execute=True):
        call_command("demo", small=True, verbosity=0)


def the(name: str) -> Any:
    return get_user_model().objects.get(username=name)


def test_everybody_has_something_to_do_and_no_mail_leaves(demo: None) -> None:
    assert [waiting_for(the(name)).count() for name in ("secretariaat", "commissielid1", "voorzitter")] == [3, 2, 3]
    assert waiting_for_approval_by(the("redactie")).count() == 1
    assert handed_in_by(the("auteur")).count() == 1
    own = Application.objects.of_applicant(the("aanvrager"))
    assert sorted(own.values_list("state", flat=True)) == ["draft", "granted"]
    assert mail.outbox == []
    assert Mail.objects.exists()
    assert not Mail.objects.exclude(state=State.SENT).exists()


def test_work_that_is_there_is_left_as_it_is(demo: None) -> None:
    Application.objects.filter(organisation__name__startswith="Woonzorg").update(title="Anders", state="withdrawn")
    make_work()
    assert Application.objects.count() == len(IDEAS)


def test_nobody_applies_once_the_calls_are_closed() -> None:
    make_accounts()
    make_content(small=True)
    Call.objects.update(deadline=F("opening"))
    make_work()
    assert not Application.objects.exists()
