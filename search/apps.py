from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "praktijkpodium.search"
    label = "praktijkpodium_search"
