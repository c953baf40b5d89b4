"""The description of the API as a page for people: made on the server, without script, in the face of the site."""

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from praktijkpodium.site.api.description import described


@dataclass(frozen=True)
class Row:
    """A parameter, or a member of an object."""

    name: str
    is_required: bool
    # Words, and the schemas that they lead to.
    kind: list[tuple[str, str]]
    facts: str
    description: SafeString


@dataclass(frozen=True)
class Operation:
    id: str
    path: str
    summary: str
    description: SafeString
    parameters: list[Row]
    answer: str
    errors: list[tuple[str, str]]
    # An address to look at; none when it takes the number of something, or a session.
    example: str


@dataclass(frozen=True)
class Shape:
    """A schema: an object with members, or one of several others."""

    name: str
    description: SafeString
    members: list[Row]
    one_of: list[str]


@require_safe
def reference(request: HttpRequest) -> HttpResponse:
    return render(request, "praktijkpodium/api/reference.html", _content())


@functools.cache
def _content() -> dict[str, Any]:
    from praktijkpodium.site.api.podium import api

    document = described(api)
    return {
        "info": document["info"],
        "server": document["servers"][0]["url"],
        "operations": list(_operations(document)),
        "shapes": [_shape(name, schema) for name, schema in sorted(document["components"]["schemas"].items())],
    }


def _operations(document: dict[str, Any]) -> Iterator[Operation]:
    errors = document["components"]["responses"]
    for path, methods in document["paths"].items():
        found = methods["get"]
        parameters = found["parameters"]
        given = urlencode({each["name"]: each["example"] for each in parameters if "example" in each}, doseq=True)
        is_single = any(each["in"] == "path" for each in parameters)
        yield Operation(
            id=found["operationId"],
            path=path,
            summary=found["summary"],
            description=_html(found.get("description", "")),
            parameters=[_row(each["name"], each["schema"], each["required"]) for each in parameters],
            answer=_name(found["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]),
            errors=[
                (status, errors[_name(answer["$ref"])]["description"])
                for status, answer in found["responses"].items()
                if "$ref" in answer
            ],
            example="" if is_single or "security" in found else f"{path}?{given}" if given else path,
        )


def _shape(name: str, schema: dict[str, Any]) -> Shape:
    required = schema.get("required", [])
    members = [_row(member, kind, member in required) for member, kind in schema.get("properties", {}).items()]
    one_of = [_name(each["$ref"]) for each in schema.get("oneOf", [])]
    return Shape(name, _html(schema.get("description", "")), members, one_of)


def _row(name: str, schema: dict[str, Any], is_required: bool) -> Row:
    facts = [
        f"{words} {schema[key]}"
        for key, words in (
            ("default", "default"),
            ("minimum", "at least"),
            ("maximum", "at most"),
        )
        if schema.get(key, "") not in ("", []) and "const" not in schema
    ]
    return Row(name, is_required, list(_kind(schema)), ", ".join(facts), _html(schema.get("description", "")))


def _kind(schema: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The words for a type; each with the schema that it leads to, or nothing."""
    if "$ref" in schema:
        name = _name(schema["$ref"])
        yield name, name
    elif choices := schema.get("anyOf") or schema.get("oneOf"):
        for number, choice in enumerate(choices):
            yield from [(" or ", "")] if number else []
            yield from _kind(choice)
    elif "const" in schema or "enum" in schema:
        values = schema.get("enum", [schema.get("const")])
        yield " or ".join(f'"{value}"' for value in values), ""
    elif schema.get("type") == "array":
        yield "list of ", ""
        yield from _kind(schema["items"])
    else:
        yield schema.get("format") or schema.get("type", "anything"), ""


def _html(text: str) -> SafeString:
    """A description; what is between backticks is code."""
    parts = [("code" if number % 2 else "span", part) for number, part in enumerate(text.split("`")) if part]
    return format_html_join("", "<{0}>{1}</{0}>", parts)


def _name(ref: str) -> str:
    return ref.rpartition("/")[2]
