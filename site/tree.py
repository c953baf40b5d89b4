"""The first pages of a new site."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Page, Site, WorkflowPage

from praktijkpodium.casebook.models import CasebookPage, PublicationIndexPage
from praktijkpodium.home.editorial.actions import moderate_below
from praktijkpodium.home.news.models import NewsIndexPage
from praktijkpodium.home.pages.models import FrontPage, StandardPage
from praktijkpodium.programmes.calls.models import ProgrammeIndexPage
from praktijkpodium.programmes.events.models import AgendaPage

ACCESSIBILITY = (
    "<h2>Wat we doen</h2><p>We bouwen deze site volgens WCAG 2.2, niveau AA. We testen elke wijziging automatisch en "
    "met het toetsenbord.</p><h2>Kom je er niet uit?</h2><p>Laat het ons weten. Dan helpen we je, en maken we de site "
    "beter.</p>"
)
PRIVACY = (
    "<h2>Wat we bewaren</h2><p>Als je alleen leest, bewaren we niets over jou. Meld je je aan, dan bewaren we je "
    "e-mailadres, wat je invult en wat je meestuurt.</p><h2>Wie het leest</h2><p>Alleen je eigen organisatie, het "
    "secretariaat en de commissie lezen je aanmelding.</p>"
)


class OtherRoot(Exception):
    """The site already has a front page of another kind."""


@transaction.atomic
def make_tree() -> FrontPage:
    """Make the front page and the pages right below it; those that are there already are left as they are.

    Raises OtherRoot when the site has a front page that is not ours: then an editor places ours below it by hand.
    """
    front = FrontPage.objects.first() or _make_front_page()
    for site in Site.objects.filter(root_page=front, is_default_site=True):
        _put_site_at_its_address(site)
    for page, in_menu in (
        (
            CasebookPage(
                title="Praktijkvoorbeelden",
                slug="praktijkvoorbeelden",
                introduction="Wat anderen probeerden, wat het bracht en wat ze leerden.",
            ),
            True,
        ),
        (
            ProgrammeIndexPage(
                title="Programma's",
                slug="programmas",
                introduction="Programma's waarin organisaties van elkaars praktijk leren.",
            ),
            True,
        ),
        (
            AgendaPage(title="Agenda", slug="agenda", introduction="Bijeenkomsten en paradedagen bij jou in de buurt."),
            True,
        ),
        (NewsIndexPage(title="Nieuws", slug="nieuws", introduction="Persberichten, artikelen en nieuws."), True),
        (
            PublicationIndexPage(
                title="Publicaties",
                slug="publicaties",
                introduction="Boeken en rapporten, met de praktijkvoorbeelden die erin staan.",
            ),
            True,
        ),
        (StandardPage(title="Toegankelijkheid", slug="toegankelijkheid", body=[("text", ACCESSIBILITY)]), False),
        (StandardPage(title="Privacy", slug="privacy", body=[("text", PRIVACY)]), False),
    ):
        if front.get_children().filter(slug=page.slug).exists():
            continue
        page.show_in_menus = in_menu
        front.add_child(instance=page)
        page.save_revision().publish()
        front.refresh_from_db()
    return front


def _put_site_at_its_address(site: Site) -> None:
    """Give Wagtail's site the address of BASE_URL: absolute links, in the API and the sitemap, are made of it."""
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    site.hostname = address.hostname or "localhost"
    site.port = address.port or (443 if address.scheme == "https" else 80)
    site.save()


def _make_front_page() -> FrontPage:
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is not None and site.root_page.specific_class is not Page:
        raise OtherRoot(str(site.root_page))
    root = Page.objects.get(depth=1)
    front = FrontPage(
        title="Praktijkpodium",
        slug="praktijkpodium",
        leading_question="Wat werkt er in jouw praktijk?",
        introduction="Vind voorbeelden van organisaties die je voorgingen. Of geef je eigen vernieuwing een podium.",
        search_examples="rooster, wijkteam, netwerk",
    )
    root.add_child(instance=front)
    front.save_revision().publish()
    # Wagtail's own first page, and its moderation by a group in which nobody is.
    welcome = site.root_page if site else None
    site = site or Site(is_default_site=True)
    site.root_page = front
    site.site_name = site.site_name or "Praktijkpodium"
    _put_site_at_its_address(site)
    if welcome and not welcome.get_children().exists():
        welcome.delete()
    WorkflowPage.objects.filter(page=root, workflow__name="Moderators approval").delete()
    # Only now: whoever chooses another moderation later, or none, keeps it.
    moderate_below(page=front)
    return front
