from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProgrammesConfig(AppConfig):
    name = "praktijkpodium.programmes"
    label = "praktijkpodium_programmes"
    verbose_name = _("Praktijkpodium: programmes")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from praktijkpodium.home.audit import verbs
        from praktijkpodium.home.pages import listings
        from praktijkpodium.programmes.applications.verbs import VERBS as APPLICATION_VERBS
        from praktijkpodium.programmes.calls.queries import open_calls
        from praktijkpodium.programmes.review.verbs import VERBS as REVIEW_VERBS

        listings.register(
            "calls",
            heading=_("Open now"),
            queryset=open_calls,
            card="praktijkpodium/calls/_card.html",
            css_class="podium-calls",
            order=10,
        )
        verbs.register(APPLICATION_VERBS)
        verbs.register(REVIEW_VERBS)
