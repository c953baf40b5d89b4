"""The connection to Elasticsearch: a version, or a reason."""

import contextlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from praktijkpodium.search.elastic import ElasticsearchProblem, server_version
from tests.home.files.clamd import closed_port


@contextlib.contextmanager
def server(body, status=200, product="Elasticsearch"):
    """The address of a server that answers every question with this."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            if product:
                self.send_header("X-Elastic-Product", product)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args):
            pass

    serving = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=serving.serve_forever, args=[0.01], daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{serving.server_address[1]}"
    finally:
        serving.shutdown()
        serving.server_close()
        thread.join(5)


def nodes(*versions):
    return {"nodes": {f"node{number}": {"version": version} for number, version in enumerate(versions)}}


@pytest.mark.service("elasticsearch")
def test_the_real_server_is_one_that_we_support(settings):
    settings.ELASTICSEARCH_URL = settings.TEST_SERVICES["ELASTICSEARCH_URL"]
    major, minor, _patch = server_version().split(".")
    assert (int(major), int(minor) >= 0) == (8, True)


@pytest.mark.parametrize("answer", [nodes("8.19.21"), nodes("9.1.0"), nodes("8.20.0", "8.19.21")])
def test_a_supported_server_tells_its_oldest_version(settings, answer):
    with server(answer) as settings.ELASTICSEARCH_URL:
        assert server_version() == min(node["version"] for node in answer["nodes"].values())


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"body": nodes("7.17.28")}, r"^Elasticsearch 7\.17\.28 is not supported; use 8 or 9\.$"),
        ({"body": nodes("8.19.21", "7.17.28")}, "is not supported"),
        ({"body": nodes("10.0.0")}, "is not supported"),
        ({"body": nodes("8.19.21"), "product": ""}, "no Elasticsearch that the client knows"),
        ({"body": nodes("2.19.0"), "product": "OpenSearch"}, "no Elasticsearch that the client knows"),
        ({"body": {}}, "without naming a node"),
        ({"body": b"<html>"}, "Elasticsearch"),
        ({"body": [], "status": 200}, "Elasticsearch"),
        ({"body": {"error": "x"}, "status": 500}, "does not answer"),
        ({"body": {"error": "x"}, "status": 401}, "does not answer"),
    ],
)
def test_what_is_no_usable_server_gives_a_reason(settings, arguments, reason):
    with server(**arguments) as settings.ELASTICSEARCH_URL, pytest.raises(ElasticsearchProblem, match=reason):
        server_version()


def test_a_server_that_is_away_gives_a_reason_without_the_password(settings):
    with closed_port() as port:
        settings.ELASTICSEARCH_URL = f"http://elastic:geheim@127.0.0.1:{port}"
        with pytest.raises(ElasticsearchProblem, match="does not answer") as problem:
            server_version()
    assert "geheim" not in str(problem.value)
