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
