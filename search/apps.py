from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "praktijkpodium.search"
    label = "praktijkpodium_search"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from praktijkpodium.search.indexing import watching

        watching.start()
