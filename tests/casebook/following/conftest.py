"""A site with a casebook, themes and regions."""

from typing import Any

import pytest

from praktijkpodium.home.directory.models import Perspective, Region, Sector, Theme
from praktijkpodium.site.tree import make_tree


@pytest.fixture
def theme(db: None) -> Theme:
    return Theme.objects.create(name="Dementie")


@pytest.fixture
def region(db: None) -> Region:
    return Region.objects.create(name="Gelderland")


@pytest.fixture(autouse=True)
def tree(db: None, theme: Theme, region: Region, settings: Any) -> None:
    make_tree()
    Theme.objects.create(name="Eenzaamheid")
    Sector.objects.create(name="Ouderenzorg")
    Perspective.objects.create(name="Medewerker")
    # The text of secret mails is emptied when they have left, except in development.
    settings.DEBUG = True
