from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "praktijkpodium.home"
    label = "praktijkpodium_home"
    verbose_name = _("Praktijkpodium: pages")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from praktijkpodium.home.accounts import checks, timeline  # noqa: F401 - registers the checks
        from praktijkpodium.home.audit import verbs
        from praktijkpodium.home.directory.emails import KINDS as MEMBER_KINDS
        from praktijkpodium.home.directory.emails import WORDINGS as MEMBER_WORDINGS
        from praktijkpodium.home.files.extraction import watching as documents_watching
        from praktijkpodium.home.freshness import late, unseen, watching
        from praktijkpodium.home.news.indexing import kind as news_kind
        from praktijkpodium.home.news.models import NewsPage
        from praktijkpodium.home.news.queries import published_news
        from praktijkpodium.home.news.sharing import news_article
        from praktijkpodium.home.outbox import kinds
        from praktijkpodium.home.outbox.texts import wordings
        from praktijkpodium.home.outbox.verbs import KINDS
        from praktijkpodium.home.outbox.verbs import VERBS as MAIL_VERBS
        from praktijkpodium.home.pages import listings
        from praktijkpodium.home.pages.indexing import kinds as page_kinds
        from praktijkpodium.home.pages.sharing import structured_data
        from praktijkpodium.home.privacy import people
        from praktijkpodium.home.privacy.rooms import ROOM
        from praktijkpodium.home.privacy.verbs import VERBS as PRIVACY_VERBS
        from praktijkpodium.home.reads.fragments import read_counters
        from praktijkpodium.home.steering.verbs import VERBS as STEERING_VERBS
        from praktijkpodium.home.verbs import VERBS
        from praktijkpodium.search import documents

        verbs.register(VERBS)
        verbs.register(MAIL_VERBS)
        verbs.register(STEERING_VERBS)
        verbs.register(PRIVACY_VERBS)
        people.register(ROOM)
        kinds.register(KINDS)
        kinds.register(MEMBER_KINDS, in_timeline=False)
        wordings.register(_("To members of organisations"), MEMBER_WORDINGS)
        timeline.listen()
        unseen.declare()
        watching.unseen(
            "praktijkpodium_home.Mail", "praktijkpodium_home.MailText", "django_tasks_database.DBTaskResult"
        )
        # What is in them is seen when it is in the search index.
        watching.unseen("praktijkpodium_home.ExtractedFile", "praktijkpodium_home.ExtractedPage")
        watching.start()
        documents_watching.start()
        late.register("reads", read_counters)
        structured_data.register(NewsPage, news_article)
        documents.register(news_kind(), *page_kinds())
        listings.register(
            "news",
            heading=_("News"),
            queryset=published_news,
            card="praktijkpodium/news/_card.html",
            css_class="podium-results",
            order=30,
            all_on="praktijkpodium_home.NewsIndexPage",
        )
