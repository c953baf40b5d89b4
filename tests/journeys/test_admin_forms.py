"""The admin of who writes: every form, list and dashboard, at a desk and on a phone, in light and dark."""

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
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
from tests.journeys.people import Person
from tests.programmes.factories import make_call, make_submitted

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.service("chromium"),
    # Wagtail leaves the closing of a new rendition's file to the collector of garbage.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}
# What Wagtail 8.0.1 does by itself, and we leave: the rule, and where. A new version may need fewer.
OF_WAGTAIL = {("label", "#fileupload")}
# Colours that are on their way from one to the other have no contrast to be measured.
STILL = "*, *::before, *::after { transition: none !important; animation: none !important; }"

# What stands outside of the screen, or is cut by its edge, and in nothing that scrolls.
CUT = """() => {
  const wide = window.innerWidth, found = [], whole = document.documentElement.scrollWidth;
  if (whole > wide) found.push(`the page is ${whole} wide`);
  const looked = "#main :is(a, button, input, select, textarea, h1, h2, h3, p, td, label)";
  for (const each of document.querySelectorAll(looked)) {
    const hidden = !each.checkVisibility({ visibilityProperty: true });
    if (hidden || each.closest(".form-side, [hidden], .w-sr-only, .visuallyhidden")) continue;
    const { left, right, width, height } = each.getBoundingClientRect();
    let around = each.parentElement;
    while (around.id !== "main" && getComputedStyle(around).overflowX === "visible") around = around.parentElement;
    const outside = width && height && (right > wide + 1 || left < -1);
    if (outside && around.id === "main") found.push(each.outerHTML.slice(0, 120));
  }
  return found;
}"""


def problems(somebody: Person, path: str, schemes: tuple[str, ...]) -> Iterator[str]:
    """What axe finds in these colour schemes, and what does not fit in the window."""
    page = somebody.page
    somebody.visit(path)
    page.wait_for_load_state("networkidle")
    page.add_style_tag(content=STILL)
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        for violation in Axe().run(page, options=WCAG).response["violations"]:
            for node in violation["nodes"]:
                if (violation["id"], node["target"][-1]) not in OF_WAGTAIL:
                    yield f"{path} {scheme} {violation['id']}: {node['html'][:150]}"
    yield from (f"{path}: {each}" for each in page.evaluate(CUT))


def check(somebody: Person, paths: list[str], schemes: tuple[str, ...] = ("light",)) -> list[str]:
    return [problem for path in paths for problem in problems(somebody, path, schemes)]


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


def test_forms_of_pages(somebody: Callable[[str], Person], content: None) -> None:
    kinds = [model for model in get_page_models() if issubclass(model, BasePage)]
    parents = {model: parent_of(model) for model in kinds}
    paths = [
        f"/admin/pages/add/{model._meta.app_label}/{model._meta.model_name}/{parent.pk}/"
        for model, parent in parents.items()
        if parent is not None
    ]
    assert [model.__name__ for model, parent in parents.items() if parent is None] == ["FrontPage"]
    editor = somebody("redactie")
    editor.sign_in_with_password()
    assert check(editor, paths) == []


def test_forms_of_what_pages_refer_to(somebody: Callable[[str], Person], content: None) -> None:
    models = [model for model in get_snippet_models() if model.__module__.startswith("praktijkpodium.")]
    lists = [f"/admin/snippets/{model._meta.app_label}/{model._meta.model_name}/" for model in models]
    of_organisations = [path for path in lists if path.endswith("/organisation/")]
    editor = somebody("redactie")
    editor.sign_in_with_password()
    others = [path for path in lists if path not in of_organisations]
    theme = f"/admin/snippets/praktijkpodium_home/theme/edit/{Theme.objects.get().pk}/"
    assert check(editor, [*others, *(f"{path}add/" for path in others), theme]) == []
    secretariat = somebody("secretariaat")
    secretariat.sign_in_with_password()
    organisation = Organisation.objects.get()
    paths = [*of_organisations, f"{of_organisations[0]}add/", f"{of_organisations[0]}edit/{organisation.pk}/"]
    assert check(secretariat, paths) == []


LISTS = {
    "auteur": ["/admin/images/add/"],
    "redactie": [
        "/admin/images/",
        "/admin/images/multiple/add/",
        "/admin/pages/search/?q=n",
        "/admin/registers/koplopers/",
        "/admin/reports/workflow/",
    ],
    "secretariaat": ["/admin/aanmeldingen/"],
    "voorzitter": ["/admin/aanmeldingen/"],
    "beheerder": [],
}


@pytest.mark.parametrize("name", LISTS)
def test_dashboards_and_lists(name: str, somebody: Callable[[str], Person], content: None) -> None:
    person = somebody(name)
    person.sign_in_with_password()
    news = NewsPage.objects.get()
    index, front = news.get_parent(), news.get_parent().get_parent()
    pages = [f"{index.pk}/", f"{front.pk}/", f"{front.pk}/add_subpage/", f"{news.pk}/edit/", f"{news.pk}/history/"]
    paths = [*LISTS[name], *(f"/admin/pages/{path}" for path in pages if name == "redactie")]
    assert check(person, ["/admin/"], ("light", "dark")) + check(person, paths) == []
