from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

# What no public page shows.
UNSEEN = (
    "Application",
    "ApplicationDocument",
    "Assessment",
    "Decision",
    "FormVersion",
    "LateLink",
    "Participation",
    "TeamMember",
    "Visit",
    "Attendance",
    "CommitmentLetter",
    "IdeaQuestion",
    "NumberSeries",
    "Question",
    "CompletenessCheck",
    "Note",
    "CompletenessTask",
    "CommitteeTask",
    "ChairTask",
)


class ProgrammesConfig(AppConfig):
    name = "praktijkpodium.programmes"
    label = "praktijkpodium_programmes"
    verbose_name = _("Praktijkpodium: programmes")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from praktijkpodium.home.audit import verbs
        from praktijkpodium.home.directory import engagements
        from praktijkpodium.home.outbox import kinds
        from praktijkpodium.home.outbox import rules as outbox
        from praktijkpodium.home.outbox.texts import wordings
        from praktijkpodium.programmes.applications.emails import KINDS
        from praktijkpodium.programmes.applications.models import Application
        from praktijkpodium.programmes.applications.queries import has_running
        from praktijkpodium.programmes.applications.rules import visible_files
        from praktijkpodium.programmes.applications.verbs import VERBS as APPLICATION_VERBS
        from praktijkpodium.programmes.applications.wordings import WORDINGS
        from praktijkpodium.programmes.review.entering.verbs import VERBS as ENTERING_VERBS
        from praktijkpodium.programmes.review.mailing import KINDS as REVIEW_KINDS
        from praktijkpodium.programmes.review.verbs import VERBS as REVIEW_VERBS

        verbs.register(APPLICATION_VERBS)
        verbs.register(REVIEW_VERBS)
        verbs.register(ENTERING_VERBS)
        kinds.register({**KINDS, **REVIEW_KINDS})
        wordings.register(_("To applicants"), WORDINGS)
        outbox.register(Application, visible=visible_files, url_name="praktijkpodium_files:edit")
        engagements.register(has_running)
        _when_pages_change()
        _on_the_front_page()
        _on_programmes()
        _for_finding()
        _about_ideas()
        _about_late_links()
        _about_participations()
        _about_retention()
        _for_search_engines()


def _when_pages_change() -> None:
    from praktijkpodium.home.freshness import moments, watching
    from praktijkpodium.programmes.calls.models import Call
    from praktijkpodium.programmes.calls.queries import next_end_of_grace
    from praktijkpodium.programmes.events.models import EventPage

    watching.unseen(*(f"praktijkpodium_programmes.{name}" for name in UNSEEN))
    moments.register(moments.of_rows(Call.objects.live, "opening", "deadline"))
    moments.register(next_end_of_grace)
    # What has no end is over at midnight, when every kept page ends.
    moments.register(moments.of_rows(EventPage.objects.live, "end"))


def _on_the_front_page() -> None:
    from praktijkpodium.home.pages import listings
    from praktijkpodium.programmes.calls.queries import open_calls
    from praktijkpodium.programmes.events.queries import coming_events

    listings.register(
        "calls",
        heading=_("Open now"),
        queryset=open_calls,
        card="praktijkpodium/calls/_card.html",
        css_class="podium-calls",
        order=10,
        all_on="praktijkpodium_programmes.ProgrammeIndexPage",
    )
    listings.register(
        "events",
        heading=_("Next events"),
        queryset=coming_events,
        card="praktijkpodium/events/_card.html",
        css_class="podium-agenda",
        order=15,
        all_on="praktijkpodium_programmes.AgendaPage",
    )


def _on_programmes() -> None:
    from praktijkpodium.casebook.queries import published_case_studies, published_publications
    from praktijkpodium.home.news.queries import published_news
    from praktijkpodium.home.pages import listings
    from praktijkpodium.home.pages.models import of_page
    from praktijkpodium.programmes.calls.models import Programme
    from praktijkpodium.programmes.events.queries import coming_events_of, parades_of

    listings.register(
        "events",
        on=Programme,
        heading=_("Next events"),
        queryset=coming_events_of,
        card="praktijkpodium/events/_card.html",
        css_class="podium-agenda",
        order=10,
        all_on="praktijkpodium_programmes.AgendaPage",
    )
    listings.register(
        "parades",
        on=Programme,
        heading=_("Parades"),
        queryset=parades_of,
        card="praktijkpodium/events/_parade_card.html",
        css_class="podium-grid",
        order=20,
    )
    listings.register(
        "news",
        on=Programme,
        heading=_("News"),
        queryset=lambda programme: of_page(published_news(), programme),
        card="praktijkpodium/news/_card.html",
        css_class="podium-results",
        order=30,
        all_on="praktijkpodium_home.NewsIndexPage",
    )
    listings.register(
        "publications",
        on=Programme,
        heading=_("Publications"),
        queryset=lambda programme: of_page(published_publications(), programme),
        card="praktijkpodium/casebook/_publication_card.html",
        css_class="podium-publications",
        order=40,
        all_on="praktijkpodium_casebook.PublicationIndexPage",
    )
    listings.register(
        "case_studies",
        on=Programme,
        heading=_("Case studies"),
        queryset=lambda programme: of_page(published_case_studies(), programme),
        card="praktijkpodium/casebook/_row.html",
        css_class="podium-results",
        order=50,
        all_on="praktijkpodium_casebook.CasebookPage",
    )


def _for_finding() -> None:
    from praktijkpodium.programmes.applications.indexing import kinds as kinds_of_applications
    from praktijkpodium.programmes.calls.indexing import kinds as kinds_of_calls
    from praktijkpodium.programmes.events.indexing import kinds as kinds_of_events
    from praktijkpodium.search import documents

    documents.register(*kinds_of_calls(), *kinds_of_events(), *kinds_of_applications())


def _for_search_engines() -> None:
    from praktijkpodium.home.pages.sharing import structured_data
    from praktijkpodium.programmes.events.models import EventPage
    from praktijkpodium.programmes.events.sharing import event

    structured_data.register(EventPage, event)


def _about_late_links() -> None:
    from praktijkpodium.home.audit import verbs
    from praktijkpodium.home.outbox import rules as outbox
    from praktijkpodium.programmes.applications.late.models import LateLink
    from praktijkpodium.programmes.applications.late.rules import visible_late_links
    from praktijkpodium.programmes.applications.late.verbs import VERBS

    verbs.register(VERBS)
    outbox.register(LateLink, visible=visible_late_links, url_name="praktijkpodium_late:inspect")


def _about_ideas() -> None:
    from praktijkpodium.home.audit import verbs
    from praktijkpodium.home.outbox import kinds
    from praktijkpodium.home.outbox import rules as outbox
    from praktijkpodium.home.outbox.texts import wordings
    from praktijkpodium.home.pages import next_steps
    from praktijkpodium.programmes.ideas.addresses import idea_address
    from praktijkpodium.programmes.ideas.emails import KINDS, WORDINGS
    from praktijkpodium.programmes.ideas.models import IdeaQuestion
    from praktijkpodium.programmes.ideas.rules import visible_questions
    from praktijkpodium.programmes.ideas.verbs import VERBS

    verbs.register(VERBS)
    kinds.register(KINDS)
    wordings.register(_("To who asks about an idea"), WORDINGS)
    outbox.register(IdeaQuestion, visible=visible_questions, url_name="praktijkpodium_questions:inspect")
    next_steps.register(
        "ideas",
        heading=_("Is your idea new?"),
        text=_("Tell it in your own words, and see which examples come nearest. You can also ask us to think along."),
        address=idea_address,
    )


def _about_participations() -> None:
    from praktijkpodium.home.audit import verbs
    from praktijkpodium.home.outbox import kinds
    from praktijkpodium.home.outbox.texts import wordings
    from praktijkpodium.programmes.participations.emails import KINDS, WORDINGS
    from praktijkpodium.programmes.participations.verbs import VERBS

    verbs.register(VERBS)
    kinds.register(KINDS)
    wordings.register(_("To who takes part"), WORDINGS)


def _about_retention() -> None:
    from praktijkpodium.home.audit import verbs
    from praktijkpodium.home.files import data_sheets
    from praktijkpodium.home.privacy import people
    from praktijkpodium.programmes.applications.data_sheets import DOCUMENT
    from praktijkpodium.programmes.applications.models import ApplicationDocument
    from praktijkpodium.programmes.participations.data_sheets import LETTER
    from praktijkpodium.programmes.participations.models import CommitmentLetter
    from praktijkpodium.programmes.retention.people import ROOM
    from praktijkpodium.programmes.retention.verbs import VERBS

    verbs.register(VERBS)
    people.register(ROOM)
    data_sheets.register(ApplicationDocument, DOCUMENT)
    data_sheets.register(CommitmentLetter, LETTER)
