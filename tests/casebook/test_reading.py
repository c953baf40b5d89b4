"""What a reader can do with an example: see what it is like, who does it too, share it, cite it, download its book."""

import datetime
import json
from contextlib import closing
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.conf import settings as all_settings
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from praktijkpodium.casebook.adoptions import actions
from praktijkpodium.casebook.adoptions.models import Adoption, Stage
from praktijkpodium.casebook.citing.formats import Source, bibtex, csl_json, in_words, ris
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.directory.models import Region, Theme
from praktijkpodium.home.freshness import watching
from praktijkpodium.search.indexing.rebuild import rebuild
from praktijkpodium.site.tree import make_tree
from tests.casebook.adoptions.making import confirmed, say, shown
from tests.casebook.factories import make_case_study, make_publication
from tests.home.factories import OrganisationFactory, editor
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_document

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


@pytest.fixture(autouse=True)
def tree() -> Any:
    return make_tree()


def page(client: Client, address: str) -> BeautifulSoup:
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def words(found: Any) -> str:
    return " ".join(found.get_text(" ").split())


# --- who does it too


def test_who_does_it_too_stands_there_with_a_map(client: Client) -> None:
    case_study, by = make_case_study(), editor()
    drenthe = Region.objects.create(name="Drenthe", province="drenthe")
    shown(case_study, "Wil graag", by, stage=Stage.WANTS, region=drenthe)
    shown(
        case_study, "Deed het", by, stage=Stage.DID, region=drenthe, learned="Begin\nklein.", differently="Met <b>u</b>"
    )
    shown(case_study, "Doet het", by, stage=Stage.DOES)
    confirmed(case_study, "Wacht nog")
    say(case_study, "Onbevestigd")
    actions.decline(adoption=confirmed(case_study, "Afgewezen"), reason="Nee", by=by)
    shown(make_case_study("Samen eten"), "Elders", by)
    html = page(client, case_study.url)
    names = [words(name) for name in html.select(".podium-spread .podium-said__head strong")]
    assert names == ["Deed het", "Doet het", "Wil graag"]
    assert "3" in words(html.select_one(".podium-spread h2"))
    assert "3" in words(html.select_one(".podium-doing a[href='#wij-doen-dit-ook']"))
    assert len(html.select(".podium-spread > ul.podium-meta li")) == 3
    assert html.select_one(".podium-said__texts dd").decode_contents().strip() == "Met &lt;b&gt;u&lt;/b&gt;"
    mapped = html.select(".podium-spread .podium-map__item")
    assert [words(region) for region in mapped] == ["Drenthe 2"]
    for private in ("Anke Vos", "linde.example"):
        assert private not in str(html)


def test_nobody_does_it_yet(client: Client) -> None:
    case_study = make_case_study()
    html = page(client, case_study.url)
    assert not html.select(".podium-said, .podium-map")
    links = {link["href"] for link in html.select("main a[href^='/wij-doen-dit-ook/']")}
    assert links == {f"/wij-doen-dit-ook/{case_study.pk}/"}


def test_more_than_a_few_are_folded_away(client: Client) -> None:
    case_study, by = make_case_study(), editor()
    for number in range(7):
        shown(case_study, f"Linde {number}", by)
    html = page(client, case_study.url)
    assert len(html.select(".podium-spread > ul .podium-said")) == 5
    assert len(html.select(".podium-spread details .podium-said")) == 2


def test_the_name_follows_the_directory(client: Client) -> None:
    case_study, organisation = make_case_study(), OrganisationFactory(name="Oude Naam")
    shown(case_study, "oude naam")
    organisation.name = "Nieuwe Naam"
    organisation.save()
    assert "Nieuwe Naam" in str(page(client, case_study.url))
    organisation.delete()
    assert "oude naam" in str(page(client, case_study.url))


def test_a_kept_page_is_never_old(client: Client, settings: Any) -> None:
    settings.PAGE_CACHE = "pages"
    watching.watch_connection(connection)
    caches["pages"].clear()
    case_study, by = make_case_study(), editor()

    def sees(name: str) -> tuple[bool, str]:
        answer = client.get(case_study.url)
        return name in answer.content.decode(), answer.headers.get("Cache-Status", "").rpartition(" ")[2]

    assert sees("De Linde") == (False, "fwd=miss")
    assert sees("De Linde") == (False, "hit")
    # What a visitor fills in changes no page.
    adoption = say(case_study)
    assert sees("De Linde") == (False, "hit")
    actions.confirm(adoption=adoption)
    actions.approve(adoption=adoption, by=by)
    assert sees("De Linde") == (True, "fwd=miss")
    assert sees("De Linde") == (True, "hit")
    actions.withdraw(adoption=adoption)
    assert sees("De Linde") == (False, "fwd=miss")


def test_a_preview_of_what_is_not_there_yet_can_be_made() -> None:
    draft = make_case_study("Concept", live=False)
    html = BeautifulSoup(draft.make_preview_request().content, "html.parser")
    assert not html.select("main a[href^='/wij-doen-dit-ook/'], .podium-share")


# --- what it is like


def alike(html: BeautifulSoup) -> list[str]:
    return [words(card.h3) for card in html.select(".podium-alike .podium-card")]


def about(text: str) -> dict[str, Any]:
    return {"question": f"<p>{text}</p>", "introduction": text}


BICYCLE = "Ouderen fietsen samen met een vrijwilliger op een duofiets door het dorp, langs molens en weilanden."
COOKING = "Jongeren koken iedere vrijdag soep in het buurthuis, met groente van de volkstuin naast de kerk."


def test_what_is_like_it_by_its_words(client: Client) -> None:
    theme = Theme.objects.create(name="Bewegen")
    case_study = make_case_study("Fietsen", **about(BICYCLE), themes=[theme])
    make_case_study("Ook fietsen", **about(BICYCLE.replace("molens", "kastelen")), themes=[theme])
    make_case_study("Nog een fiets", **about(BICYCLE.replace("Ouderen", "Buren")))
    make_case_study("Weggehaald", **about(BICYCLE)).unpublish()
    for number in range(6):
        make_case_study(f"Soep {number}", **about(f"{COOKING} Keer {number}."))
    rebuild()
    gone = make_case_study("Daarna weg", **about(BICYCLE))
    html = page(client, case_study.url)
    assert alike(html)[:2] == ["Ook fietsen", "Nog een fiets"]
    assert "Weggehaald" not in str(html)
    cards = html.select(".podium-alike .podium-card")
    assert "Bewegen" in words(cards[0].select_one(".podium-card__foot"))
    assert "Bewegen" not in words(cards[1])
    assert words(cards[1].select_one(".podium-card__foot"))
    # What the index still has and the site not any more.
    CaseStudy.objects.filter(title="Ook fietsen").update(live=False)
    assert "Ook fietsen" not in alike(page(client, case_study.url))
    assert gone.title not in alike(page(client, case_study.url))


def test_without_an_index_the_theme_tells(client: Client) -> None:
    themes = [Theme.objects.create(name=name) for name in ("Bewegen", "Dorpen")]
    case_study = make_case_study("Fietsen", themes=themes)
    make_case_study("Een thema", themes=themes[:1])
    make_case_study("Twee thema's", themes=themes)
    make_case_study("Concept", themes=themes, live=False)
    make_case_study("Iets anders")
    compared = words(page(client, case_study.url).select_one("#alike"))
    html = page(client, case_study.url)
    assert alike(html) == ["Twee thema's", "Een thema"]
    rebuild()
    assert alike(page(client, make_case_study("Zonder thema").url)) == []
    assert compared


def test_others_of_its_organisation_and_its_publication(client: Client) -> None:
    organisation, publication = OrganisationFactory(name="De Linde"), make_publication("Een boek")
    case_study = make_case_study("Deze", organisation=organisation, publication=publication)
    make_case_study("Van hen", organisation=organisation, year=2019)
    make_case_study("Ook van hen", organisation=organisation, year=2020)
    make_case_study("Concept", organisation=organisation, publication=publication, live=False)
    make_case_study("Uit het boek", publication=publication)
    html = page(client, case_study.url)
    asides = {part["aria-labelledby"]: part for part in html.select(".podium-split__aside section")}
    of_organisation = asides["of-organisation"].select(".podium-neighbours a")
    assert [words(link) for link in of_organisation] == ["Ook van hen", "Van hen"]
    assert [words(link) for link in asides["stands-in"].select(".podium-neighbours a")] == ["Uit het boek"]
    publication.unpublish()
    assert not page(client, case_study.url).select("[aria-labelledby='stands-in']")


def test_its_publication_is_one_press_away(client: Client) -> None:
    document = make_document("Boek")
    case_study = make_case_study("Deze", publication=make_publication("Een boek", file=document))
    html = page(client, case_study.url)
    downloads = html.select(f"main a[href='{document.url}']")
    assert len(downloads) == 2
    assert all("PDF, 1,2\xa0MB" in link.get_text() for link in downloads)
    with closing(client.get(document.url)) as served:
        assert served.status_code in (200, 302)


def test_thirty_of_everything_cost_no_more_queries_than_one(client: Client) -> None:
    organisation, publication = OrganisationFactory(name="De Linde"), make_publication("Een boek")
    theme, by = Theme.objects.create(name="Bewegen"), editor()
    fields = {"organisation": organisation, "publication": publication, "themes": [theme]}
    case_study = make_case_study("Fietsen", **about(BICYCLE), **fields)

    def add(number: int) -> None:
        make_case_study(f"Ook {number}", **about(f"{BICYCLE} Dat is {number}."), **fields)
        region = Region.objects.create(name=f"Streek {number}", province="drenthe")
        OrganisationFactory(name=f"Doet mee {number}")
        shown(case_study, f"Doet mee {number}", by, region=region, learned="Veel.")

    def queries(address: str) -> int:
        client.get(address)
        caches["default"].clear()
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    addresses = (case_study.url, f"/wij-doen-dit-ook/{case_study.pk}/", publication.url)
    add(0)
    rebuild()
    for_one = [queries(address) for address in addresses]
    for number in range(1, 30):
        add(number)
    rebuild()
    assert [queries(address) for address in addresses] == for_one
    assert Adoption.objects.shown().count() == 30


# --- sharing and citing


def test_it_is_shared_without_anybody_watching(client: Client) -> None:
    case_study = make_case_study("Samen & sterk")
    html = page(client, case_study.url)
    part = html.select_one(".podium-share")
    # Without script: a mail of one's own. The rest waits for it.
    assert part.select_one("a[href^='mailto:?']")["href"].startswith(
        "mailto:?subject=Samen%20%26%20sterk&body=http%3A%2F%2F"
    )
    buttons = part.select("button")
    assert [button.find_parent(["li", "p"]).has_attr("hidden") for button in buttons] == [True] * len(buttons) != []
    assert all(link["href"].startswith(("/", "mailto:")) for link in part.select("a"))
    assert [script["src"] for script in part.select("script")] == [
        f"{all_settings.STATIC_URL}praktijkpodium/js/share.js"
    ]


BOOK = Source(
    key="boek-1",
    title="50% meer & beter {nu}",
    author="J. de Vries en M. van Dalen",
    date=datetime.date(2016, 6, 7),
    publisher="Movisie",
    url="https://podium.example/publicaties/een_boek/",
    is_book=True,
)
TOLD = Source(
    "deze-2", "Samen roosteren", "De Linde", datetime.date(2024, 3, 1), "Praktijkpodium", "https://x.example/", False
)


def test_the_source_in_words() -> None:
    with translation.override("nl"):
        book, told = in_words(BOOK), in_words(TOLD)
        nobody = in_words(Source("a", "Titel <1>", "", TOLD.date, "Podium", "https://x.example/", is_book=False))
    assert book.startswith("J. de Vries en M. van Dalen. (2016). <i>50% meer &amp; beter {nu}</i> [")
    assert book.endswith("]. Movisie. https://podium.example/publicaties/een_boek/")
    assert told.startswith("De Linde. (2024, 1 maart). <i>Samen roosteren</i> [")
    assert told.endswith("]. Praktijkpodium. https://x.example/")
    assert nobody.startswith("<i>Titel &lt;1&gt;</i> [")
    assert "(2024, 1 maart). Podium. https://x.example/" in nobody


def test_the_source_for_programs() -> None:
    assert bibtex(BOOK).splitlines() == [
        "@book{boek-1,",
        "  author = {{J. de Vries en M. van Dalen}},",
        r"  title = {{50\% meer \& beter \{nu\}}},",
        "  date = {2016-06-07},",
        "  year = {2016},",
        "  publisher = {Movisie},",
        "  url = {https://podium.example/publicaties/een_boek/},",
        "  langid = {dutch},",
        "}",
    ]
    assert bibtex(TOLD).startswith("@online{deze-2,")
    assert ris(BOOK).split("\r\n") == [
        "TY  - BOOK",
        "ID  - boek-1",
        "AU  - J. de Vries en M. van Dalen",
        "TI  - 50% meer & beter {nu}",
        "PY  - 2016",
        "DA  - 2016/06/07",
        "PB  - Movisie",
        "UR  - https://podium.example/publicaties/een_boek/",
        "LA  - nl",
        "ER  - ",
        "",
    ]
    assert json.loads(csl_json(TOLD)) == [
        {
            "id": "deze-2",
            "type": "webpage",
            "title": "Samen roosteren",
            "issued": {"date-parts": [[2024, 3, 1]]},
            "container-title": "Praktijkpodium",
            "URL": "https://x.example/",
            "language": "nl-NL",
            "author": [{"literal": "De Linde"}],
        }
    ]


def test_a_value_makes_no_field_of_its_own() -> None:
    sly = Source("a", "Titel\r\nER  - \nTY  - BOOK", "", TOLD.date, "P", "https://x.example/", is_book=False)
    assert "\r\nER  - \r\n" in ris(sly)
    assert ris(sly).count("\nTY") == 0
    assert ris(sly).count("\nER") == 1


@pytest.mark.parametrize(("kind", "begins"), [("bib", "@online{"), ("ris", "TY  - ELEC"), ("json", "[")])
def test_the_files(client: Client, kind: str, begins: str) -> None:
    case_study = make_case_study("Samen roosteren", first_published_at=timezone.now())
    (link,) = (link for link in page(client, case_study.url).select(".podium-cite a") if link["href"].endswith(kind))
    answer = client.get(link["href"])
    assert answer.status_code == 200
    assert answer.content.decode().startswith(begins)
    assert answer["Content-Disposition"] == f'attachment; filename="samen-roosteren-{case_study.pk}.{kind}"'
    assert case_study.full_url in answer.content.decode()
    assert client.get(link["href"].replace(kind, "exe")).status_code == 404
    case_study.unpublish()
    assert client.get(link["href"]).status_code == 404
