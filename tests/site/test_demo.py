"""The demo, as far as it promises something."""

from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from wagtail.models import Page, Site

from praktijkpodium.home.pages.models import FrontPage
from praktijkpodium.search.queries import search
from praktijkpodium.search.requests import SearchRequest
from praktijkpodium.site.demo.accounts import ACCOUNTS, accounts_with_demo_password

pytestmark = pytest.mark.django_db


def test_the_demo_twice_is_the_demo_once(settings: Any) -> None:
    settings.DEBUG = True
    call_command("demo", small=True, verbosity=0)
    pages = Page.objects.count()
    call_command("demo", small=True, verbosity=0)
    assert Page.objects.count() == pages
    assert len(accounts_with_demo_password()) == len(ACCOUNTS)


def test_the_demo_is_refused_where_it_is_not_a_demo(settings: Any) -> None:
    settings.DEBUG = False
    with pytest.raises(CommandError):
        call_command("demo")
    assert accounts_with_demo_password() == []


def test_each_search_that_the_front_page_proposes_finds_something(settings: Any) -> None:
    settings.DEBUG = True
    call_command("demo", small=True, verbosity=0)
    examples = [example.strip() for example in FrontPage.objects.get().search_examples.split(",")]
    assert len(examples) == 3
    assert all(search(SearchRequest(example, kinds=("praktijkvoorbeeld",))).total for example in examples)


def test_the_site_is_at_the_address_that_was_configured(settings: Any) -> None:
    settings.WAGTAILADMIN_BASE_URL = "https://podium.example"
    call_command("podium_setup")
    site = Site.objects.get()
    assert (site.hostname, site.port) == ("podium.example", 443)
