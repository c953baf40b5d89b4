"""The description of the API: what django-ninja knows of it, and what our door adds to every answer."""

import functools
from email.utils import parseaddr
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET
from ninja import NinjaAPI
from pydantic_core import from_json, to_json

TEXT = (
    "Case studies, programmes, calls, events, news and publications, for sites and apps of others. Of what is not "
    "public there are only your own applications, when you are signed in on the site. Names are Dutch, and texts are "
    "as editors wrote them."
)
TAGS = {
    "praktijkvoorbeelden": "What organisations tried and learned.",
    "paginas": "Any page, by its path.",
    "programmas": "Lasting efforts, with calls and parades.",
    "oproepen": "Rounds of programmes, in which organisations can apply.",
    "bijeenkomsten": "Events, and the days of parades.",
    "nieuws": "Press releases, articles and news.",
    "publicaties": "Books and reports.",
    "themas": "What all of it is about.",
    "aanmeldingen": "Your own applications, when you are signed in.",
    "zoeken": "All that can be found, and how what is typed may go on.",
}
PROBLEM = {
    "type": "object",
    "description": "What went wrong (RFC 9457).",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {
            "type": "array",
            "description": "With 400: the parameters that are wrong or unknown.",
            "items": {
                "type": "object",
                "required": ["in", "name", "detail"],
                "properties": {name: {"type": "string"} for name in ("in", "name", "detail")},
            },
        },
        "verplaatstNaar": {"type": "string", "description": "With 404 of /paginas: where the page is now."},
    },
}
HEADERS = {
    "API-Version": "The version of the API that answers.",
    "ETag": "Send it back in If-None-Match: the answer is an empty 304 as long as nothing changed.",
    "Link": "The first, last, previous and next page of the list (RFC 8288).",
}
ERRORS = {
    "400": "A parameter is wrong, unknown, or given twice",
    "401": "You are not signed in",
    "404": "There is nothing, or it is not public",
    "500": "A mistake of ours",
}


@require_GET
def serve(request: HttpRequest) -> HttpResponse:
    from praktijkpodium.site.api.podium import api

    return HttpResponse(to_json(described(api)), content_type="application/json")


@functools.cache
def described(api: NinjaAPI) -> dict[str, Any]:
    """The description as OpenAPI 3.1."""
    document: dict[str, Any] = from_json(to_json(api.get_openapi_schema(path_prefix="")))
    name, email = parseaddr(settings.DEFAULT_FROM_EMAIL)
    document["info"]["contact"] = {"name": name or email, "email": email, "url": settings.WAGTAILADMIN_BASE_URL}
    document["servers"] = [{"url": reverse("praktijkpodium-api:api-root").rstrip("/")}]
    document["tags"] = [{"name": tag, "description": text} for tag, text in TAGS.items()]
    for operations in document["paths"].values():
        _describe_answers(operations["get"])
    _leave_out_titles(document["paths"])
    _leave_out_titles(document["components"])
    # Questions are told of as parameters.
    schemas = {name: each for name, each in document["components"]["schemas"].items() if not name.endswith("Query")}
    document["components"]["schemas"] = {**schemas, "Problem": PROBLEM}
    document["components"]["headers"] = {
        header: {"description": text, "required": header != "Link", "schema": {"type": "string"}}
        for header, text in HEADERS.items()
    }
    document["components"]["responses"] = {
        f"Error{status}": {
            "description": text,
            "headers": _headers("API-Version"),
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status, text in ERRORS.items()
    }
    return document


def _describe_answers(operation: dict[str, Any]) -> None:
    parameters = {(parameter["in"], parameter["name"]) for parameter in operation["parameters"]}
    is_list = ("query", "pagina") in parameters
    is_personal = "security" in operation
    tag = [] if is_personal else ["ETag"]
    answers = operation["responses"]
    answers["200"]["headers"] = _headers("API-Version", *tag, *(["Link"] if is_list else []))
    if not is_personal:
        answers["304"] = {"description": "Nothing changed", "headers": _headers("API-Version", "ETag")}
    # Lists are always there, and who may read everything needs no session.
    left_out = {"404"} if is_list else set()
    left_out |= set() if is_personal else {"401"}
    for status in ERRORS:
        if status not in left_out:
            answers[status] = {"$ref": f"#/components/responses/Error{status}"}


def _headers(*names: str) -> dict[str, dict[str, str]]:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def _leave_out_titles(node: Any) -> None:
    """Pydantic gives everything its own name in capitals as a title."""
    if isinstance(node, dict):
        if isinstance(node.get("title"), str):
            del node["title"]
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            _leave_out_titles(each)
