from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "praktijkpodium.home"
    label = "praktijkpodium_home"
    verbose_name = _("Praktijkpodium: pages")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from praktijkpodium.home.audit import verbs
        from praktijkpodium.home.freshness import late, unseen, watching
        from praktijkpodium.home.news.models import NewsPage
        from praktijkpodium.home.news.queries import published_news
        from praktijkpodium.home.news.sharing import news_article
        from praktijkpodium.home.pages import listings
        from praktijkpodium.home.pages.sharing import structured_data
        from praktijkpodium.home.reads.fragments import read_counters
        from praktijkpodium.home.verbs import VERBS

        verbs.register(VERBS)
        unseen.declare()
        watching.start()
        late.register("reads", read_counters)
        structured_data.register(NewsPage, news_article)
        listings.register(
            "news",
            heading=_("News"),
            queryset=published_news,
            card="praktijkpodium/news/_card.html",
            css_class="podium-results",
            order=30,
            all_on="praktijkpodium_home.NewsIndexPage",
        )
