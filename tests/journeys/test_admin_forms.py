"""The admin of who writes: every form, list and dashboard, at a desk and on a phone, in light and dark."""

from collections.abc import Callable

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Page as WagtailPage
from wagtail.models import get_page_models
from wagtail.snippets.models import get_snippet_models

from praktijkpodium.home.directory.models import Organisation, Theme
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.pages.models import BasePage
from praktijkpodium.programmes.events.models import ParadePage
from praktijkpodium.site.demo.accounts import make_accounts
from tests.home.editorial.forms import photo
from tests.journeys.looking import BOTH, check
from tests.journeys.people import Person
from tests.programmes.factories import make_call, make_submitted

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.service("chromium"),
    # Wagtail leaves the closing of a new rendition's file to the collector of garbage.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def width() -> int:
    """Of the window at first: each page is looked at in both widths."""
    return 1280


@pytest.fixture
def sign_in(somebody: Callable[[str], Person], content: None) -> Callable[[str], Person]:
    def sign_in(name: str) -> Person:
        person = somebody(name)
        person.is_signed_in()
        return person

    return sign_in


def parent_of(model: type[WagtailPage]) -> WagtailPage | None:
    """A page below which the form for a new one opens."""
    kinds = model.allowed_parent_page_models()
    return next(
        (page for kind in kinds for page in kind.objects.filter(depth__gt=1)[:1] if model.can_create_at(page)), None
    )


@pytest.fixture
def content() -> None:
    """Something in every list, and a parent for every kind of page."""
    make_accounts()
    call = make_call(title="Word pilot-instelling in een heel lang traject met een nog langere naam")
    make_submitted(call.roles.get())
    call.get_parent().add_child(instance=ParadePage(title="Parade"))
    owner = get_user_model().objects.get(username="auteur")
    fields = {"owner": owner, "live": False, "body": [("text", "<p>Tekst.</p>")]}
    news = NewsIndexPage.objects.get().add_child(instance=NewsPage(title="Nieuws", **fields))
    news.save_revision(user=owner)
    news.get_workflow().start(news, owner)
    Theme.objects.create(name="Eenzaamheid")
    photo(title="Tafel", description="")


def test_forms_of_pages(sign_in: Callable[[str], Person]) -> None:
    kinds = [model for model in get_page_models() if issubclass(model, BasePage)]
    parents = {model: parent_of(model) for model in kinds}
    paths = [
        f"/admin/pages/add/{model._meta.app_label}/{model._meta.model_name}/{parent.pk}/"
        for model, parent in parents.items()
        if parent is not None
    ]
    assert [model.__name__ for model, parent in parents.items() if parent is None] == ["FrontPage"]
    assert check(sign_in("redactie"), paths) == []


def test_forms_of_what_pages_refer_to(sign_in: Callable[[str], Person]) -> None:
    models = [model for model in get_snippet_models() if model.__module__.startswith("praktijkpodium.")]
    lists = [f"/admin/snippets/{model._meta.app_label}/{model._meta.model_name}/" for model in models]
    of_organisations = [path for path in lists if path.endswith("/organisation/")]
    others = [path for path in lists if path not in of_organisations]
    theme = f"/admin/snippets/praktijkpodium_home/theme/edit/{Theme.objects.get().pk}/"
    assert check(sign_in("redactie"), [*others, *(f"{path}add/" for path in others), theme]) == []
    organisation = Organisation.objects.get()
    paths = [*of_organisations, f"{of_organisations[0]}add/", f"{of_organisations[0]}edit/{organisation.pk}/"]
    assert check(sign_in("secretariaat"), paths) == []


LISTS = {
    "auteur": ["/admin/images/add/"],
    "redactie": [
        "/admin/images/",
        "/admin/images/multiple/add/",
        "/admin/pages/search/?q=n",
        "/admin/registers/koplopers/",
        "/admin/reports/workflow/",
    ],
    "secretariaat": [
        "/admin/aanmeldingen/",
        "/admin/registers/mailteksten/",
        "/admin/registers/mailteksten/application.reminder/nl/",
    ],
    "voorzitter": ["/admin/aanmeldingen/"],
    "beheerder": [],
}


def test_dashboards_and_lists(sign_in: Callable[[str], Person]) -> None:
    news = NewsPage.objects.get()
    index, front = news.get_parent(), news.get_parent().get_parent()
    pages = [f"{index.pk}/", f"{front.pk}/", f"{front.pk}/add_subpage/", f"{news.pk}/edit/", f"{news.pk}/history/"]
    found = []
    for name, lists in LISTS.items():
        person = sign_in(name)
        paths = [*lists, *(f"/admin/pages/{path}" for path in pages if name == "redactie")]
        found += check(person, ["/admin/"], BOTH) + check(person, paths)
    assert found == []
