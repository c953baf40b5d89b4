"""Each kind of page: where it may stand, whether its draft can be looked at, and whether its form says what to do."""

import datetime

import pytest
from django.utils import timezone, translation
from wagtail.models import Page, get_page_models
from wagtail.snippets.models import get_snippet_models

from praktijkpodium.casebook.models import CasebookPage, CaseStudy, Publication, PublicationIndexPage
from praktijkpodium.home.accounts import groups
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.pages.models import BasePage, FrontPage, StandardPage
from praktijkpodium.programmes.calls.models import Call, Programme, ProgrammeIndexPage
from praktijkpodium.programmes.events.models import AgendaPage, EventPage, ParadeDayPage, ParadePage
from praktijkpodium.site.tree import make_tree
from tests.home.factories import person

NOW = timezone.now()
OURS = [model for model in get_page_models() if issubclass(model, BasePage)]
OVERVIEWS = {AgendaPage, CasebookPage, NewsIndexPage, ProgrammeIndexPage, PublicationIndexPage}
ANYWHERE = {StandardPage, FrontPage, *OVERVIEWS}

# What may stand below what, of our own kinds.
CHILDREN = {
    FrontPage: ANYWHERE,
    StandardPage: ANYWHERE,
    AgendaPage: {EventPage},
    CasebookPage: {CaseStudy},
    NewsIndexPage: {NewsPage},
    ProgrammeIndexPage: {Programme},
    PublicationIndexPage: {Publication},
    Programme: {Call, ParadePage},
    ParadePage: {ParadeDayPage},
    CaseStudy: set(),
    Call: set(),
    EventPage: set(),
    NewsPage: set(),
    ParadeDayPage: set(),
    Publication: set(),
}


# --- where it may stand


@pytest.mark.parametrize("parent", OURS, ids=lambda model: model.__name__)
def test_what_may_stand_below_what(parent):
    found = {model for model in OURS if model in parent.allowed_subpage_models()}
    assert found == CHILDREN[parent]
    assert CHILDREN.keys() == set(OURS)


@pytest.mark.parametrize("host_page", [Page])
def test_below_the_pages_of_a_host_stand_our_overviews_and_nothing_that_belongs_in_one(host_page):
    assert {model for model in OURS if model in host_page.allowed_subpage_models()} == ANYWHERE


@pytest.mark.parametrize("ours", [FrontPage, StandardPage], ids=lambda model: model.__name__)
def test_a_host_may_put_its_own_pages_below_ours(ours):
    assert Page in ours.clean_subpage_models()


@pytest.mark.django_db
def test_there_is_one_front_page():
    front = make_tree()
    assert not FrontPage.can_create_at(front)
    assert not FrontPage.can_create_at(Page.objects.get(depth=1))


# --- looking at a draft


def places():
    """A draft of each kind of page, with no more than what it must have, and the kind of page that it stands below."""
    moment = {"start": NOW}
    return {
        AgendaPage: (FrontPage, {}),
        CasebookPage: (FrontPage, {}),
        NewsIndexPage: (FrontPage, {}),
        ProgrammeIndexPage: (FrontPage, {}),
        PublicationIndexPage: (FrontPage, {}),
        StandardPage: (FrontPage, {}),
        CaseStudy: (CasebookPage, {"year": 2024, "question": "<p>Hoe?</p>"}),
        NewsPage: (NewsIndexPage, {}),
        Programme: (ProgrammeIndexPage, {}),
        Publication: (PublicationIndexPage, {}),
        EventPage: (AgendaPage, moment),
        Call: (Programme, {"opening": NOW, "deadline": NOW + datetime.timedelta(days=1)}),
        ParadePage: (Programme, {}),
        ParadeDayPage: (ParadePage, moment),
    }


def draft_of(kind):
    if kind is FrontPage:
        return make_tree()
    parent_kind, fields = places()[kind]
    parent = parent_kind.objects.exclude(slug="mijn-concept").first() or draft_of(parent_kind)
    return parent.add_child(instance=kind(title=f"Mijn {kind.__name__}", live=False, **fields))


@pytest.mark.django_db
@pytest.mark.parametrize("kind", OURS, ids=lambda model: model.__name__)
def test_the_draft_of_each_kind_of_page_can_be_looked_at(kind, client):
    make_tree()
    page = draft_of(kind)
    page.title = "Nog geheim"
    page.save_revision()
    client.force_login(person(groups.EDITORS))
    shown = client.get(f"/admin/pages/{page.pk}/view_draft/")
    assert shown.status_code == 200
    assert "Nog geheim" in shown.content.decode()
    assert client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200
    assert "Nog geheim" not in client.get(page.get_url()).content.decode()


# --- its form

# Wagtail's own: a dialog explains the first two.
EXPLAINED_BY_WAGTAIL = {"go_live_at", "expire_at", "comment_notifications"}


def form_of(model):
    """The panels of a page, or of a snippet with a list of its own in the admin."""
    if issubclass(model, Page):
        return model.get_edit_handler()
    viewset = model.snippet_viewset
    panels = getattr(viewset, "edit_handler", None) or viewset.get_edit_handler()
    return panels.bind_to_model(model)


def texts_of_fields(form_class, prefix=""):
    for name, field in form_class.base_fields.items():
        if name not in EXPLAINED_BY_WAGTAIL:
            yield prefix + name, field.help_text
    for relation, options in getattr(form_class, "formsets", {}).items():
        if relation != "comments":
            yield from texts_of_fields(options.form, f"{prefix}{relation}.")


def texts_of_panels(panel, prefix=""):
    if hasattr(panel, "child_edit_handler"):
        yield from texts_of_panels(panel.child_edit_handler, f"{prefix}{panel.relation_name}.")
    for child in getattr(panel, "children", []):
        yield from texts_of_panels(child, prefix)
    if getattr(panel, "field_name", "") and panel.help_text:
        yield prefix + panel.field_name, panel.help_text


def in_language(code, text):
    with translation.override(code):
        return str(text)


SNIPPETS = [model for model in get_snippet_models() if model.__module__.startswith("praktijkpodium.")]


@pytest.mark.parametrize("model", [*OURS, *SNIPPETS], ids=lambda model: model.__name__)
def test_each_field_says_in_dutch_what_to_fill_in(model):
    panels = form_of(model)
    texts = dict(texts_of_fields(panels.get_form_class())) | dict(texts_of_panels(panels))
    assert [name for name, text in texts.items() if not text] == []
    assert [name for name, text in texts.items() if in_language("nl", text) == in_language("en", text)] == []
    assert len(SNIPPETS) > 5
