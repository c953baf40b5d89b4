"""The addresses that a host project takes from us: signing in, applying, feeds, the API."""

from django.urls import URLPattern, URLResolver, include, path, reverse_lazy

from praktijkpodium.casebook import views as casebook_views
from praktijkpodium.casebook.adoptions import urls as adoption_urls
from praktijkpodium.casebook.citing import urls as citing_urls
from praktijkpodium.casebook.feeds import CaseStudiesFeed, ThemeFeed
from praktijkpodium.casebook.following import urls as following_urls
from praktijkpodium.casebook.questions import urls as question_urls
from praktijkpodium.home.accounts import urls as account_urls
from praktijkpodium.home.directory import urls as directory_urls
from praktijkpodium.home.finding import urls as finding_urls
from praktijkpodium.home.found import views as found_views
from praktijkpodium.home.news.feeds import NewsFeed
from praktijkpodium.home.privacy import urls as privacy_urls
from praktijkpodium.home.reads import views as reads_views
from praktijkpodium.programmes.applications import urls as application_urls
from praktijkpodium.programmes.ideas import urls as idea_urls
from praktijkpodium.programmes.participations import urls as participation_urls
from praktijkpodium.site import views
from praktijkpodium.site.api import api, unknown_path

urlpatterns: list[URLPattern | URLResolver] = [
    # One sign-in for everybody: Wagtail's own forms would go round the limits and the codes of ours.
    path("admin/login/", views.login, {"otherwise": reverse_lazy("wagtailadmin_home")}),
    path("_util/login/", views.login, {"otherwise": "/"}),
    path("taal/<slug:code>/", views.choose_language, name="choose_language"),
    path("feeds/nieuws/", NewsFeed.as_view(), name="podium_feed_news"),
    path("feeds/praktijkvoorbeelden/", CaseStudiesFeed.as_view(), name="podium_feed_case_studies"),
    path("feeds/themas/<slug:slug>/", ThemeFeed.as_view(), name="podium_feed_theme"),
    path("praktijkvoorbeelden.csv", casebook_views.export, name="podium_case_studies_csv"),
    path("gezocht/", found_views.count, name="podium_count_search"),
    path("gelezen/<int:page_id>/", reads_views.count, name="podium_count_read"),
    path("api/v1/", api.urls),
    path("api/v1/<path:rest>", unknown_path),
    path("", include(following_urls)),
    path("", include(citing_urls)),
    path("", include((adoption_urls.urlpatterns, "podium_adoptions"))),
    path("", include((question_urls.urlpatterns, "podium_questions"))),
    path("", include(finding_urls)),
    path("", include(account_urls)),
    path(
        "",
        include(
            (
                [
                    *application_urls.urlpatterns,
                    *directory_urls.urlpatterns,
                    *privacy_urls.urlpatterns,
                    *idea_urls.urlpatterns,
                    *participation_urls.urlpatterns,
                ],
                "praktijkpodium",
            )
        ),
    ),
]
