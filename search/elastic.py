"""The connection to Elasticsearch."""

import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, TypeVar

from django.conf import settings
from elastic_transport.client_utils import DEFAULT
from elasticsearch import (
    ApiError,
    BadRequestError,
    Elasticsearch,
    SerializationError,
    TransportError,
    UnsupportedProductError,
)

from praktijkpodium.search.engines.base import EngineProblem

T = TypeVar("T")

SUPPORTED_MAJORS = (8, 9)


class ElasticsearchProblem(EngineProblem):
    """Elasticsearch cannot be used; the message says why, for an administrator."""


def addresses() -> list[str]:
    """The nodes that are named, in ELASTICSEARCH_URL with commas between."""
    return [url.strip() for url in settings.ELASTICSEARCH_URL.split(",") if url.strip()]


def client(timeout: float = 2.0) -> Elasticsearch:
    """A client for the configured nodes. `timeout` is in seconds and holds for each request, a second try included.

    A node that does not answer is left alone for a while, and another one is asked.
    """
    urls = tuple(addresses())
    tries = min(len(urls), 2)
    with understood():
        shared = _client(urls, settings.ELASTICSEARCH_API_KEY, settings.ELASTICSEARCH_CA_CERTS, os.getpid())
    return shared.options(request_timeout=timeout / tries, max_retries=tries - 1, retry_on_timeout=True)


@lru_cache(maxsize=4)
def _client(urls: tuple[str, ...], api_key: str, ca_certs: str, process: int) -> Elasticsearch:
    """One for each process: connections are kept, and must not be shared with a process that was forked."""
    return Elasticsearch(list(urls), api_key=api_key or None, ca_certs=ca_certs or DEFAULT)


class RequestRefused(ElasticsearchProblem):
    """The server does its work, and says that a request is wrong."""


@contextmanager
def understood() -> Iterator[None]:
    """Whatever goes wrong with the server, or makes no sense in its answer, becomes an ElasticsearchProblem."""
    try:
        yield
    except (UnsupportedProductError, SerializationError) as error:  # also an ApiError, and a TransportError
        raise ElasticsearchProblem(f"This is no Elasticsearch that the client knows: {error}") from error
    except BadRequestError as error:
        raise RequestRefused(f"Elasticsearch refuses a request: {error}") from error
    except (ApiError, TransportError) as error:
        raise ElasticsearchProblem(f"Elasticsearch does not answer: {error}") from error
    except (
        LookupError,
        TypeError,
        ValueError,
        AttributeError,
        OSError,
    ) as error:  # an answer, an address, a certificate
        raise ElasticsearchProblem(f"This is no Elasticsearch that the client knows: {error!r}") from error


def within(seconds: float, ask: Callable[[], T]) -> T:
    """What `ask` answers; TimeoutError when that takes longer.

    The timeout of a connection is for each time that something arrives: an answer that comes in drops never ends.
    """
    answer: Future[T] = Future()

    def wait() -> None:
        try:
            answer.set_result(ask())
        except Exception as error:  # noqa: BLE001 - for whoever waits
            answer.set_exception(error)

    threading.Thread(target=wait, daemon=True).start()
    return answer.result(seconds)


def server_version(ask: Callable[[], Elasticsearch] = client) -> str:
    """The version of the server, such as "8.19.21": of several nodes the oldest.

    Raises ElasticsearchProblem when the server does not answer or is not one that the client can talk to.
    """
    # Not client().info(): `GET /` is a module of its own that small distributions leave out.
    with understood():
        answer: Any = ask().nodes.info(filter_path="nodes.*.version")
        versions = sorted({node["version"] for node in answer.get("nodes", {}).values()})
        if versions and {_major(version) for version in versions} <= set(SUPPORTED_MAJORS):
            return str(versions[0])
    if not versions:
        raise ElasticsearchProblem("Elasticsearch answered without naming a node.")
    wrong = next(version for version in versions if _major(version) not in SUPPORTED_MAJORS)
    raise ElasticsearchProblem(f"Elasticsearch {wrong} is not supported; use 8 or 9.")


def _major(version: str) -> int:
    return int(version.split(".", maxsplit=1)[0])
