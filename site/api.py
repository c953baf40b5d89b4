"""The API: the routers of the rooms under one contract (docs/api.md)."""

from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from praktijkpodium.casebook.api import router as case_studies

VERSION = "1.0.0"


class PodiumAPI(NinjaAPI):
    """Adds the version header that the Dutch API Design Rules ask for to every answer (rule core/version-header)."""

    def create_response(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = super().create_response(request, *args, **kwargs)
        response.headers["API-Version"] = VERSION
        return response


api = PodiumAPI(
    title="Praktijkpodium",
    version=VERSION,
    description="Praktijkvoorbeelden van Praktijkpodium, voor sites en apps van anderen.",
    openapi_url="/openapi.json",
    docs_url=None,
    urls_namespace="praktijkpodium-api",
)
api.add_router("/praktijkvoorbeelden", case_studies)


def problem(request: HttpRequest, status: int, detail: str, **more: Any) -> HttpResponse:
    """An error as problem+json (RFC 9457)."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail, **more}
    response = api.create_response(request, body, status=status)
    response.headers["Content-Type"] = "application/problem+json"
    return response


def unknown_path(request: HttpRequest, rest: str) -> HttpResponse:
    return problem(request, 404, f"There is nothing at /api/v1/{rest}.")


@api.exception_handler(Http404)
def not_found(request: HttpRequest, error: Http404) -> HttpResponse:
    return problem(request, 404, "This does not exist, or it is not public.")


@api.exception_handler(ValidationError)
def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """What is wrong with the question, by parameter; an unknown parameter is wrong too."""
    errors = [{"in": str(each["loc"][0]), "name": str(each["loc"][-1]), "detail": each["msg"]} for each in error.errors]
    return problem(request, 400, "The question has parameters that are wrong or unknown.", errors=errors)


@api.exception_handler(HttpError)
def http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
    return problem(request, error.status_code, str(error))
