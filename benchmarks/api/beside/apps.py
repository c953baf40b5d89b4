from django.apps import AppConfig


class BesideConfig(AppConfig):
    name = "beside"

    def ready(self) -> None:
        from beside.fields import DETAILS, LISTED
        from praktijkpodium.casebook.models import CaseStudy

        CaseStudy.api_fields = [*LISTED, *DETAILS]
