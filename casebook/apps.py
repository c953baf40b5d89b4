from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CasebookConfig(AppConfig):
    name = "praktijkpodium.casebook"
    label = "praktijkpodium_casebook"
    verbose_name = _("Praktijkpodium: casebook")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from praktijkpodium.casebook import indexing, sharing
        from praktijkpodium.casebook.models import CaseStudy, Publication
        from praktijkpodium.casebook.queries import published_case_studies
        from praktijkpodium.home.audit import verbs
        from praktijkpodium.home.pages import listings
        from praktijkpodium.home.pages.sharing import structured_data
        from praktijkpodium.search import documents

        listings.register(
            "case_studies",
            heading=_("New case studies"),
            queryset=published_case_studies,
            card="praktijkpodium/casebook/_card.html",
            css_class="podium-grid",
            order=20,
            all_on="praktijkpodium_casebook.CasebookPage",
        )
        documents.register(*indexing.kinds())
        structured_data.register(CaseStudy, sharing.case_study)
        structured_data.register(Publication, sharing.publication)
        verbs.register({"case_study.drafted": _("Draft of the case study made")})
        _following()
        _doing_this_too()
        _asking()
        _of_one_person()


def _following() -> None:
    from praktijkpodium.casebook.following import emails
    from praktijkpodium.home.freshness import watching
    from praktijkpodium.home.outbox import headers, kinds

    kinds.register(emails.KINDS, in_timeline=False)
    headers.register(emails.NEW, emails.headers_of_new)
    watching.unseen(*(f"praktijkpodium_casebook.{name}" for name in ("Alert", "Follower", "SavedSearch")))


def _doing_this_too() -> None:
    from praktijkpodium.casebook.adoptions.emails import KINDS, WORDINGS
    from praktijkpodium.casebook.adoptions.models import Adoption
    from praktijkpodium.casebook.adoptions.rules import visible_adoptions
    from praktijkpodium.casebook.adoptions.verbs import VERBS
    from praktijkpodium.home.audit import verbs
    from praktijkpodium.home.freshness import watching
    from praktijkpodium.home.outbox import kinds, rules
    from praktijkpodium.home.outbox.texts import wordings

    verbs.register(VERBS)
    kinds.register(KINDS)
    wordings.register(_("To who does this too"), WORDINGS)
    rules.register(Adoption, visible=visible_adoptions, url_name="praktijkpodium_adoptions:inspect")
    # Each begins unconfirmed: else any visitor could have every page made anew.
    watching.unseen_inserts("praktijkpodium_casebook.Adoption")


def _asking() -> None:
    from praktijkpodium.casebook.models import Question
    from praktijkpodium.casebook.questions.emails import KINDS, PASSED_ON, WORDINGS, headers_of_question
    from praktijkpodium.home.freshness import watching
    from praktijkpodium.home.outbox import headers, kinds, rules
    from praktijkpodium.home.outbox.texts import wordings

    kinds.register(KINDS, in_timeline=False)
    wordings.register(_("About questions of readers"), WORDINGS)
    headers.register(PASSED_ON, headers_of_question)
    # It is between who asks and who is asked.
    rules.register(Question, visible=lambda user: Question.objects.none(), url_name="praktijkpodium_outbox:index")
    watching.unseen("praktijkpodium_casebook.Question")


def _of_one_person() -> None:
    from praktijkpodium.casebook.privacy import ROOM
    from praktijkpodium.home.privacy import people

    people.register(ROOM)
