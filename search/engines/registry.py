"""The engines of this site. The one in the database is always kept, so that it can answer when another one cannot."""

from django.conf import settings
from django.utils.module_loading import import_string

from praktijkpodium.search.engines.base import Engine
from praktijkpodium.search.indexing.state import DATABASE

ELASTICSEARCH = "elasticsearch"
_ENGINES = {
    DATABASE: "praktijkpodium.search.engines.database.DatabaseEngine",
    ELASTICSEARCH: "praktijkpodium.search.engines.elasticsearch.ElasticsearchEngine",
}


def engine_names() -> list[str]:
    """The engines that are kept up to date, the one that answers first."""
    return [ELASTICSEARCH, DATABASE] if settings.ELASTICSEARCH_URL else [DATABASE]


def engine_named(name: str) -> Engine:
    engine: Engine = import_string(_ENGINES[name])()
    return engine
