"""HTML that follows from plain values."""

import pytest
from django.template import Context, Template
from django.test import RequestFactory, override_settings
from django.urls import set_script_prefix
from django.utils import translation

from praktijkpodium.home.pages import fragments
from praktijkpodium.home.pages.filters import Filter
from praktijkpodium.home.templatetags.praktijkpodium import filter_options, icon, scene

MENU = "praktijkpodium/_menu.html"


def menu(**values):
    return fragments.rendered(MENU, **{"items": (), "current": None, "mine": "/mijn/", **values})


@pytest.fixture(autouse=True)
def empty():
    fragments._rendered.cache_clear()


def test_it_is_made_once_for_the_same_values():
    assert menu() == menu()
    assert fragments._rendered.cache_info().hits == 1
    assert 'href="/elders/"' in menu(mine="/elders/")


def test_each_language_and_each_place_of_the_site_has_its_own():
    assert "Hoofdmenu" in menu()
    with translation.override("en"):
        assert "Main menu" in menu()
    with override_settings(STATIC_URL="/elders/"):
        assert '"/elders/' in menu()
    misses = fragments._rendered.cache_info().misses
    set_script_prefix("/podium/")
    try:
        menu()
    finally:
        set_script_prefix("/")
    assert fragments._rendered.cache_info().misses == misses + 1


def test_a_template_that_is_being_written_is_read_each_time(settings):
    settings.DEBUG = True
    menu()
    assert fragments._rendered.cache_info().misses == 0


def test_icons_and_scenes_follow_the_address_of_static_files():
    for text in (icon("menu"), scene("Een titel", theme="Eenzaamheid")):
        assert 'href="/static/praktijkpodium/img/' in text
    with override_settings(STATIC_URL="https://static.example/"):
        for text in (icon("menu"), scene("Een titel", theme="Eenzaamheid")):
            assert 'href="https://static.example/praktijkpodium/img/' in text


@pytest.mark.parametrize(("language", "lang"), [("nl", ""), ("en", ' lang="nl"')])
def test_options_are_escaped_and_say_what_is_chosen(language, lang):
    options = {"a": "<b> & c", 'x"y': "z"}
    with translation.override(language):
        of = Filter("thema", "Thema", "Alle", options, 'x"y', "/")
        assert filter_options(of) == (
            f'<option value="a"{lang}>&lt;b&gt; &amp; c</option><option value="x&quot;y" selected{lang}>z</option>'
        )
        ours = Filter("soort", "Soort", "Alle", options, "", "/", is_translated=True)
        assert "lang=" not in filter_options(ours)


def test_the_menu_marks_where_a_visitor_is(db):
    from praktijkpodium.site.tree import make_tree

    make_tree()
    render = Template("{% load praktijkpodium %}{% main_menu %}").render
    here = render(Context({"request": RequestFactory().get("/nieuws/boek/")}))
    assert here.count("aria-current") == 1
    assert 'href="/nieuws/" aria-current="page">' in here
    assert "aria-current" not in render(Context({"request": RequestFactory().get("/")}))
    assert 'href="/mijn/" aria-current' in render(Context({"request": RequestFactory().get("/mijn/")}))
