"""An author writes news with a photo, an editor sends it back, the author mends it, the editor publishes it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.site.demo.accounts import make_accounts
from praktijkpodium.site.tree import make_tree
from tests.home.editorial.forms import photo
from tests.journeys.people import Person

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.service("chromium"),
    # Wagtail leaves the closing of a new rendition's file to the collector of garbage.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

TITLE = "Eén café, negen lessen"


def test_from_author_to_site(somebody: Callable[[str], Person]) -> None:
    make_tree()
    make_accounts()
    photo(title="Negen mensen", description="Negen mensen aan een tafel")
    author, editor, public = somebody("auteur"), somebody("redactie"), somebody("public")

    author.is_signed_in()
    author.visit("/admin/")
    author.sees("Je hebt geen concepten.")
    author.page.get_by_role("link", name="Nieuwsbericht").click()
    author.type_title(TITLE)
    expect(author.page.locator("[name='slug']")).to_have_value("een-cafe-negen-lessen")
    author.fill("introduction", "Wat er gebeurde.")
    author.add_text("Het boek is er.")
    author.open_tab("Afbeelding en samenhang")
    author.choose("image", "Negen mensen")
    author.hand_in()
    author.visit("/admin/")
    author.sees("1 pagina van jou wacht op een redacteur")

    editor.is_signed_in()
    editor.visit("/admin/")
    editor.sees("Er wacht 1 pagina op jouw goedkeuring")
    editor.page.get_by_role("link", name=TITLE).click()
    editor.press_in_menu("Wijzigingsverzoek")
    editor.page.locator("[name='comment']").fill("Noem ook de partners.")
    editor.page.locator(".modal [type='submit']").click()
    expect(editor.page.locator(".messages .success")).to_be_visible()

    author.visit("/admin/")
    author.sees("Er is 1 pagina naar je teruggestuurd")
    author.sees("Noem ook de partners.")
    author.page.get_by_role("link", name=TITLE).click()
    author.fill("introduction", "Wat er gebeurde, met Kennisland.")
    author.press_in_menu("Stuur opnieuw door")
    expect(author.page.locator(".messages .success")).to_be_visible()

    editor.approve(TITLE)
    editor.visit("/admin/")
    editor.sees("Er wacht niets op jou.")

    public.visit("/nieuws/een-cafe-negen-lessen/")
    public.sees("Wat er gebeurde, met Kennisland.")
    public.sees("Het boek is er.")
    assert public.page.locator("img[alt='Negen mensen aan een tafel']").count() == 1
    assert NewsPage.objects.get().live
