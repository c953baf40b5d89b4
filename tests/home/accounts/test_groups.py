"""What the groups may do in Wagtail. What they may do with applications is in the rules (tests/programmes)."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.admin.models import Admin
from wagtail.models import Collection, Page
from wagtail.permissions import page_permission_policy, policy_registry

from praktijkpodium.casebook.models import Recognition
from praktijkpodium.home.accounts import groups
from praktijkpodium.home.directory.models import (
    ContactPerson,
    Organisation,
    Partner,
    Perspective,
    Region,
    Sector,
    Theme,
)
from praktijkpodium.programmes.events.models import Venue
from tests.home.factories import person

pytestmark = pytest.mark.django_db

TERMS = (Theme, Sector, Region, Perspective)
ALL = {"add", "change", "delete", "view"}
ADD = {"add", "view"}
# For each group: what it may do with each kind of thing. What is not here it may not.
EXPECTED = {
    groups.AUTHORS: {ContactPerson: ADD, Partner: ADD, Venue: ADD},
    groups.EDITORS: dict.fromkeys((*TERMS, ContactPerson, Partner, Venue, Recognition), ALL),
    groups.SECRETARIAT: {Organisation: {"add", "change", "view"}},
    groups.COMMITTEE: {},
    groups.CHAIR: {},
    groups.MANAGERS: dict.fromkeys((*TERMS, ContactPerson, Partner, Venue), ALL)
    | {Organisation: {"add", "change", "view"}},
}
ON_PAGES = {
    groups.AUTHORS: {"add"},
    groups.EDITORS: {"add", "change", "publish", "lock", "unlock"},
}
ON_FILES = {
    groups.AUTHORS: {"add_image", "choose_image", "add_document", "choose_document"},
    groups.EDITORS: {f"{action}_{kind}" for action in ("add", "change", "choose") for kind in ("image", "document")},
    groups.MANAGERS: {"add_image", "choose_image"},
}


@pytest.mark.parametrize("name", groups.ALL)
def test_each_group_may_do_this_and_nothing_else(name):
    found = {}
    for permission in Permission.objects.filter(group__name=name).select_related("content_type"):
        action, _, _ = permission.codename.partition("_")
        found.setdefault(permission.content_type.model_class(), set()).add(action)
    assert found.pop(Admin) == {"access"}
    assert found == EXPECTED[name]
    assert EXPECTED.keys() == set(groups.ALL)


@pytest.mark.parametrize("name", groups.ALL)
def test_pages_and_files(name):
    group = Group.objects.get(name=name)
    root, collection = Page.objects.get(depth=1), Collection.objects.get(depth=1)
    on_pages = {found.permission.codename.removesuffix("_page") for found in group.page_permissions.filter(page=root)}
    assert on_pages == ON_PAGES.get(name, set())
    on_files = set(
        group.collection_permissions.filter(collection=collection).values_list("permission__codename", flat=True)
    )
    assert {
        groups.AUTHORS: {"add_image", "choose_image", "add_document", "choose_document"},
        groups.EDITORS: {
            "add_image",
            "change_image",
            "choose_image",
            "add_document",
            "change_document",
            "choose_document",
        },
        groups.MANAGERS: {"add_image", "choose_image"},
    }.get(name, set()) == on_files


def test_an_author_edits_what_is_ones_own():
    author = person(groups.AUTHORS)
    root = Page.objects.get(depth=1)
    own = root.add_child(instance=Page(title="Eigen", owner=author))
    other = root.add_child(instance=Page(title="Ander"))
    editable = page_permission_policy.instances_user_has_permission_for(author, "change")
    assert set(editable) == {own}
    assert other not in editable
    assert not page_permission_policy.user_has_permission(author, "publish")


@pytest.mark.parametrize("model", [*TERMS, Partner, ContactPerson, Venue, Recognition])
def test_lists_of_terms_open_for_who_may_change_them(client, model):
    address = f"/admin/snippets/{model._meta.app_label}/{model._meta.model_name}/"
    for name in groups.ALL:
        client.force_login(person(name))
        opens = client.get(f"{address}add/").status_code == 200
        assert opens == ("add" in EXPECTED[name].get(model, ())), name
        assert policy_registry.get_by_type(model) is not None


@pytest.mark.parametrize("model", [*TERMS, Partner, ContactPerson, Venue, Organisation])
def test_an_author_chooses_from_all_of_them(client, model):
    client.force_login(person(groups.AUTHORS))
    viewset = f"/admin/snippets/choose/{model._meta.app_label}/{model._meta.model_name}/"
    response = client.get(viewset)
    assert response.status_code == 200
