"""The contract of the API: the description that is committed, and what it must say."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.test import override_settings

COMMITTED = Path(__file__).parents[2] / "docs" / "openapi.json"


# What a site says of itself is not of the contract.
OF_ITSELF = {
    "DEFAULT_FROM_EMAIL": "Praktijkpodium <noreply@praktijkpodium.example>",
    "WAGTAILADMIN_BASE_URL": "https://praktijkpodium.example",
}


def described() -> str:
    from praktijkpodium.site.api import description
    from praktijkpodium.site.api.podium import api

    with override_settings(**OF_ITSELF):
        document = description.described.__wrapped__(api)
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return json.loads(described())


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [methods["get"] for methods in document["paths"].values()]


def test_a_change_of_the_contract_is_seen_in_review() -> None:
    assert COMMITTED.read_text() == described(), "the contract changed; if that is meant: scripts/openapi"


@pytest.mark.django_db
def test_it_is_openapi_3_1_at_its_standard_place(client: Any) -> None:
    answer = client.get("/api/v1/openapi.json")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/json")
    assert answer.json()["openapi"] == "3.1.0"
    assert answer.json()["servers"] == [{"url": "/api/v1"}]
    assert answer.json()["info"]["version"] == answer.headers["API-Version"]


def test_every_operation_tells_of_its_errors_and_headers(document: dict[str, Any]) -> None:
    for operation in operations(document):
        answers = operation["responses"]
        # What is personal is not kept by anybody, so there is nothing to ask again about.
        is_personal = "security" in operation
        assert {"200", "400", "500", "401" if is_personal else "304"} <= set(answers), operation["operationId"]
        assert ("304" in answers, "401" in answers) == (not is_personal, is_personal)
        assert "API-Version" in answers["200"]["headers"]
        for status in {"200", "304"} & set(answers):
            assert ("ETag" in answers[status]["headers"]) is not is_personal
        assert answers["400"] == {"$ref": "#/components/responses/Error400"}
        assert ("404" in answers) == ("Link" not in answers["200"]["headers"])
    for answer in document["components"]["responses"].values():
        assert list(answer["content"]) == ["application/problem+json"]


def test_every_list_has_pages(document: dict[str, Any]) -> None:
    lists = [each for each in operations(document) if "Link" in each["responses"]["200"]["headers"]]
    assert len(lists) == 9
    for operation in lists:
        assert {"pagina", "aantal"} <= {parameter["name"] for parameter in operation["parameters"]}


def test_the_kind_of_a_page_is_always_there(document: dict[str, Any]) -> None:
    """Clients tell kinds apart by it."""
    schemas = document["components"]["schemas"]
    kinds = [each["$ref"].rpartition("/")[2] for each in schemas["AnyPage"]["oneOf"]]
    assert len(kinds) == 10
    assert all("soort" in schemas[kind]["required"] for kind in kinds)


if __name__ == "__main__":
    import os

    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django

    django.setup()
    COMMITTED.write_text(described())
