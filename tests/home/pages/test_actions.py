"""Pictures are made before readers ask for them."""

import datetime

import pytest
from django.utils import timezone
from wagtail.images import get_image_model

from praktijkpodium.home.pages.actions import prepare_pictures
from praktijkpodium.home.pages.pictures import picture
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


def test_what_was_uploaded_is_made_once() -> None:
    image = make_image(600, 400)
    assert prepare_pictures() == 1
    made = image.renditions.count()
    assert prepare_pictures() == 0
    for preset in ("wide", "card", "cover"):
        picture(image, preset)
    assert image.renditions.count() == made


def test_old_images_are_left_alone() -> None:
    image = make_image(600, 400)
    get_image_model().objects.filter(pk=image.pk).update(created_at=timezone.now() - datetime.timedelta(days=2))
    assert prepare_pictures() == 0


def test_a_file_that_is_gone_does_not_stop_the_others() -> None:
    gone, there = make_image(600, 400), make_image(600, 400)
    gone.file.storage.delete(gone.file.name)
    prepare_pictures()
    assert there.renditions.exists()
