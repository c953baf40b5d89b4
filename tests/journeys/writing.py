"""What authors and editors make on the walk, in Wagtail's forms, filled in as a person would."""

import datetime

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.documents import get_document_model

from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.directory.models import ContactPerson, Partner, Perspective, Province, Region, Sector, Theme
from praktijkpodium.programmes.calls.models import Criterion, Programme
from praktijkpodium.site.demo.accounts import make_accounts
from tests.home.editorial.forms import photo
from tests.journeys.people import Person
from tests.programmes.factories import PDF, make_programme

PROGRAMME = "Praktijknetwerken Sociale Innovatie"
CALL = "Word pilot-instelling of denk mee in de klankbordgroep"
NEWS = "Negen werkplaatsen bundelen hun lessen in een nieuw boek"
# (kind, criterion, question to the applicant)
CRITERIA = (
    (Criterion.Kind.REQUIREMENT, "Je idee is echt nieuw", "Wat is er echt nieuw aan je idee?"),
    (Criterion.Kind.REQUIREMENT, "De leiding staat erachter", "Hoe steunt de directie je?"),
    (Criterion.Kind.PREFERENCE, "Je idee gaat over duurzame inzetbaarheid", "Heeft het met inzetbaarheid te maken?"),
)


def make_ground() -> Programme:
    """What is there before the walk begins: accounts, a programme, and what pages refer to."""
    make_accounts()
    Theme.objects.create(name="Arbeidsmarkt")
    Sector.objects.create(name="Gehandicaptenzorg")
    Region.objects.create(name="Utrecht", province=Province.UTRECHT)
    Perspective.objects.create(name="Medewerker")
    Partner.objects.create(name="StAG")
    ContactPerson.objects.create(name="Marieke van Dalen", email="marieke@praktijkpodium.example")
    photo(title="Negen mensen", description="Negen mensen aan een tafel")
    get_document_model().objects.create(title="Aanmeldformulier", file=ContentFile(PDF, "aanmeldformulier.pdf"))
    return make_programme(PROGRAMME)


def write_call(author: Person) -> None:
    """Programmes are many, so one begins at the programme."""
    today = timezone.localdate()
    author.visit(f"/admin/pages/{Programme.objects.get().pk}/add_subpage/")
    author.click("Oproep")
    author.type_title(CALL)
    author.fill("introduction", "Probeer een eigen idee uit. Een adviseur helpt je.")
    author.fill_moment("opening", f"{today - datetime.timedelta(days=1):%d-%m-%Y} 00:00")
    author.fill_moment("deadline", f"{today + datetime.timedelta(days=30):%d-%m-%Y} 00:00")
    author.fill("grace_hours", "24")
    author.add_text("Zes instellingen doen elk een eigen proef.")
    author.page.locator("#id_downloads-ADD").click()
    author.choose("downloads-0-document", "Aanmeldformulier")
    author.fill("kick_off_when", "Eind mei")
    author.fill("kick_off_place", "Utrecht")
    author.write("closing", "Met een landelijke bijeenkomst.")
    author.fill("hashtag", "#praktijknetwerken")

    author.open_tab("Rollen en criteria")
    author.fill("roles-0-name", "Pilot-instelling")
    author.fill("roles-0-places", "6")
    author.fill("roles-0-own_contribution", "5500")
    author.fill("roles-0-who_may_apply", "De afdeling P&O of de ondernemingsraad")
    author.write("roles-0-description", "Je werkt een eigen idee uit.")
    author.write("roles-0-support", "Twintig dagdelen van een adviseur.")
    for number, (kind, text, question) in enumerate(CRITERIA):
        author.page.locator("#id_roles-0-criteria-ADD").click()
        author.field(f"roles-0-criteria-{number}-kind").select_option(kind)
        author.fill(f"roles-0-criteria-{number}-text", text)
        author.fill(f"roles-0-criteria-{number}-question", question)

    author.open_tab("Afbeelding en samenhang")
    author.choose("contact_person", "Marieke van Dalen")
    author.hand_in()


def write_news(author: Person) -> None:
    author.visit("/admin/")
    author.page.get_by_role("link", name="Nieuwsbericht").click()
    author.type_title(NEWS)
    author.field("kind").select_option("persbericht")
    author.fill_moment("date", "07-06-2016")
    author.fill("author", "De redactie")
    author.fill("introduction", "Wat helpt als je in het sociaal domein iets nieuws wilt invoeren?")
    author.add_text("Negen werkplaatsen vertellen.")
    author.open_tab("Afbeelding en samenhang")
    author.choose("image", "Negen mensen")
    author.page.get_by_label("Arbeidsmarkt").check()
    author.hand_in()


def complete_case_study(editor: Person, title: str) -> None:
    """The draft that the secretariat made, with what only people know, handed in for approval."""
    editor.visit(f"/admin/pages/{CaseStudy.objects.get().pk}/edit/")
    editor.has(title=title)
    editor.fill("introduction", "Het team maakt het rooster met bewoners.")
    editor.write("approach", "Elke maand een avond aan de roostertafel.")
    editor.write("results", "Bewoners kennen wie er komt.")
    editor.write("success_factors", "Een teamleider die meedoet.")
    editor.write("lessons", "Begin met één team.")
    editor.open_tab("In het kort")
    editor.choose("region", "Utrecht")
    editor.choose("sector", "Gehandicaptenzorg")
    editor.page.get_by_label("Arbeidsmarkt").check()
    editor.page.get_by_label("Medewerker").check()
    editor.page.get_by_role("button", name="Voeg partner toe").click()
    editor.page.locator(".modal").get_by_label("StAG").check()
    editor.page.locator(".modal").get_by_role("button", name="Selectie bevestigen").click()
    editor.hand_in()
