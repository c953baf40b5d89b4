"""What is left of an application can still be looked at, by who could look at it before."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.retention.actions import forget_application
from tests.home.factories import OrganisationFactory, member_of, secretariat
from tests.programmes.retention import full

pytestmark = pytest.mark.django_db


def test_figures_are_shown_and_nothing_else() -> None:
    user = member_of(OrganisationFactory())
    organisation = user.praktijkpodium_memberships.get().organisation
    granted = full.taking_part_fully(full.open_role(), user, organisation)
    declined = full.full_outcome(full.open_role(), user, "declined", organisation)
    for application in (granted, declined):
        forget_application(application)
    assert Application.objects.filter(anonymised_at__lte=timezone.now()).count() == 2
    reader, applicant = Client(), Client()
    reader.force_login(secretariat())
    applicant.force_login(user)
    for application in (granted, declined):
        pages = [
            (reader, reverse("praktijkpodium_files:index")),
            (reader, reverse("praktijkpodium_files:edit", args=[application.pk])),
            (reader, reverse("praktijkpodium_files:export") + "?soort=csv"),
            (applicant, reverse("praktijkpodium:mine")),
            (applicant, reverse("praktijkpodium:application", args=[application.pk])),
            (applicant, reverse("praktijkpodium:application_history", args=[application.pk])),
            (applicant, reverse("praktijkpodium:application_receipt", args=[application.pk])),
            (applicant, reverse("praktijkpodium:copy_application", args=[application.pk])),
        ]
        for client, address in pages:
            answer = client.get(address)
            assert answer.status_code in (200, 302, 404), address
            text = b"".join(answer.streaming_content) if answer.streaming else answer.content
            assert full.WORD not in text.decode("utf-8", "replace"), address
    participation = reverse("praktijkpodium:participation", args=[granted.pk])
    assert applicant.get(participation).status_code == 200
