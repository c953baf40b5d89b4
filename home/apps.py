from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "praktijkpodium.home"
    label = "praktijkpodium_home"
    verbose_name = _("Praktijkpodium: pages")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from praktijkpodium.home.audit import verbs
        from praktijkpodium.home.news.queries import published_news
        from praktijkpodium.home.pages import listings
        from praktijkpodium.home.verbs import VERBS

        verbs.register(VERBS)
        listings.register(
            "news",
            heading=_("News"),
            queryset=published_news,
            card="praktijkpodium/news/_card.html",
            css_class="podium-results",
            order=30,
        )
