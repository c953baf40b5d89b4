from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CasebookConfig(AppConfig):
    name = "praktijkpodium.casebook"
    label = "praktijkpodium_casebook"
    verbose_name = _("Praktijkpodium: casebook")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from praktijkpodium.casebook.queries import published_case_studies
        from praktijkpodium.home.audit import verbs
        from praktijkpodium.home.pages import listings

        listings.register(
            "case_studies",
            heading=_("New case studies"),
            queryset=published_case_studies,
            card="praktijkpodium/casebook/_card.html",
            css_class="podium-grid",
            order=20,
        )
        verbs.register({"case_study.drafted": _("Draft of the case study made")})
