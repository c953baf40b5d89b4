"""The connection to Elasticsearch."""

from typing import Any

from django.conf import settings
from elasticsearch import ApiError, Elasticsearch, TransportError, UnsupportedProductError

SUPPORTED_MAJORS = (8, 9)


class ElasticsearchProblem(Exception):
    """Elasticsearch cannot be used; the message says why, for an administrator."""


def client(timeout: float = 2.0) -> Elasticsearch:
    """A client for the configured server. `timeout` is in seconds and holds for each request."""
    return Elasticsearch(
        settings.ELASTICSEARCH_URL,
        api_key=settings.ELASTICSEARCH_API_KEY or None,
        request_timeout=timeout,
        retry_on_timeout=False,
        max_retries=0,
    )


def server_version() -> str:
    """The version of the server, such as "8.19.21".

    Raises ElasticsearchProblem when the server does not answer or is not one that the client can talk to.
    """
    # Not client().info(): `GET /` is a module of its own that small distributions leave out.
    try:
        with client() as connection:
            answer: Any = connection.nodes.info(filter_path="nodes.*.version")
        versions = sorted({node["version"] for node in answer.get("nodes", {}).values()})
    except UnsupportedProductError as error:  # an ApiError too
        raise ElasticsearchProblem(f"This is no Elasticsearch that the client knows: {error}") from error
    except (ApiError, TransportError) as error:
        raise ElasticsearchProblem(f"Elasticsearch does not answer: {error}") from error
    except Exception as error:  # an answer or an address that makes no sense
        raise ElasticsearchProblem(f"This is no Elasticsearch that the client knows: {error}") from error
    if not versions:
        raise ElasticsearchProblem("Elasticsearch answered without naming a node.")
    if int(versions[0].split(".")[0]) not in SUPPORTED_MAJORS:
        raise ElasticsearchProblem(f"Elasticsearch {versions[0]} is not supported; use 8 or 9.")
    return versions[0]
