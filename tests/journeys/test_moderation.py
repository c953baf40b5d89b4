"""An author writes news with a photo, an editor sends it back, the author mends it, the editor publishes it."""

import re
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


def press_in_menu(person: Person, words: str) -> None:
    """One of the actions behind the arrow beside “Bewaar concept”."""
    person.page.locator("footer .w-dropdown__toggle").click()
    person.page.locator("footer").get_by_role("button", name=words).click()


def test_from_author_to_site(somebody: Callable[[str], Person]) -> None:
    make_tree()
    make_accounts()
    photo(title="Negen mensen", description="Negen mensen aan een tafel")
    author, editor, public = somebody("auteur"), somebody("redactie"), somebody("public")

    author.sign_in_with_password()
    author.sees("Je hebt geen concepten.")
    author.page.get_by_role("link", name="Nieuwsbericht").click()
    author.type_title(TITLE)
    expect(author.page.locator("[name='slug']")).to_have_value("een-cafe-negen-lessen")
    author.fill("introduction", "Wat er gebeurde.")
    choose_photo(author)
    add_text(author, "Het boek is er.")
    press_in_menu(author, "Stuur door naar Redactie")
    expect(author.page.locator(".messages .success")).to_be_visible()
    author.visit("/admin/")
    author.sees("1 pagina van jou wacht op een redacteur")

    editor.sign_in_with_password()
    editor.sees("Er wacht 1 pagina op jouw goedkeuring")
    editor.page.get_by_role("link", name=TITLE).click()
    press_in_menu(editor, "Wijzigingsverzoek")
    editor.page.locator("[name='comment']").fill("Noem ook de partners.")
    editor.page.locator(".modal [type='submit']").click()
    expect(editor.page.locator(".messages .success")).to_be_visible()

    author.visit("/admin/")
    author.sees("Er is 1 pagina naar je teruggestuurd")
    author.sees("Noem ook de partners.")
    author.page.get_by_role("link", name=TITLE).click()
    author.fill("introduction", "Wat er gebeurde, met Kennisland.")
    press_in_menu(author, "Stuur opnieuw door")
    expect(author.page.locator(".messages .success")).to_be_visible()

    editor.visit("/admin/")
    editor.page.get_by_role("link", name=TITLE).click()
    press_in_menu(editor, "Goedkeuren en publiceren")
    expect(editor.page.locator(".messages .success")).to_be_visible()
    editor.visit("/admin/")
    editor.sees("Er wacht niets op jou.")

    public.visit("/nieuws/een-cafe-negen-lessen/")
    public.sees("Wat er gebeurde, met Kennisland.")
    public.sees("Het boek is er.")
    assert public.page.locator("img[alt='Negen mensen aan een tafel']").count() == 1
    assert NewsPage.objects.get().live


def choose_photo(author: Person) -> None:
    author.page.get_by_role("tab", name="Afbeelding en samenhang").click()
    author.page.get_by_role("button", name="Kies een afbeelding").click()
    author.page.locator(".modal").get_by_text("Negen mensen").click()
    expect(author.page.locator(".modal")).to_have_count(0)


def add_text(author: Person, text: str) -> None:
    author.page.get_by_role("tab", name="Inhoud").click()
    author.page.locator("#panel-child-inhoud-body-section button.c-sf-add-button").first.click()
    author.page.get_by_role("option", name="tekst").first.click()
    author.page.locator("[data-contentpath='body'] [contenteditable='true']").press_sequentially(text)
    # The rich text editor puts what was typed into the form a moment later.
    expect(author.page.locator("[name='body-0-value']")).to_have_value(re.compile(text))
