"""The API and its routers."""

from typing import Any

from django.core.signals import got_request_exception
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.utils.log import log_response
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.renderers import BaseRenderer
from pydantic_core import to_json

from praktijkpodium.casebook.api import case_studies, finding, publications, themes
from praktijkpodium.home.news import api as news
from praktijkpodium.home.pages.api import results, suggestions
from praktijkpodium.programmes.applications import api as applications
from praktijkpodium.programmes.calls.api import calls, programmes
from praktijkpodium.programmes.events import api as events
from praktijkpodium.site.api import description, pages
from praktijkpodium.site.api.door import VERSION, door, problem
from praktijkpodium.site.api.reference import reference

# The names of the addresses that tell everybody something else.
PERSONAL = {"list_applications", "show_application"}


class Renderer(BaseRenderer):
    media_type = "application/json"

    def render(self, request: HttpRequest, data: Any, *, response_status: int) -> bytes:
        return to_json(data)


class PodiumAPI(NinjaAPI):
    """Every address goes through our door, but that of the page for people."""

    @property
    def urls(self) -> Any:
        known, app, namespace = super().urls
        routes: list[Any] = [path("openapi.json", description.serve, name="openapi"), *known]
        for route in routes:
            route.callback = door(route.callback, personal=route.name in PERSONAL)
        return [*routes, path("docs", reference, name="reference")], app, namespace


api = PodiumAPI(
    title="Praktijkpodium",
    version=VERSION,
    description=description.TEXT,
    openapi_url=None,
    docs_url=None,
    urls_namespace="praktijkpodium-api",
    renderer=Renderer(),
)
api.add_router("/praktijkvoorbeelden", finding.router)
api.add_router("/praktijkvoorbeelden", case_studies.router)
api.add_router("/paginas", pages.router)
api.add_router("/programmas", programmes.router)
api.add_router("/oproepen", calls.router)
api.add_router("/bijeenkomsten", events.router)
api.add_router("/nieuws", news.router)
api.add_router("/publicaties", publications.router)
api.add_router("/themas", themes.router)
api.add_router("/zoekresultaten", results.router)
api.add_router("/suggesties", suggestions.router)
api.add_router("/aanmeldingen", applications.router)


@door
def unknown_path(request: HttpRequest, rest: str) -> HttpResponse:
    return problem(404, f"There is nothing at /api/v1/{rest}.")


@api.exception_handler(Http404)
def not_found(request: HttpRequest, error: Http404) -> HttpResponse:
    # For the door to answer.
    raise error


@api.exception_handler(ValidationError)
def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """What is wrong with the question, by parameter; an unknown parameter is wrong too."""
    errors = [{"in": str(each["loc"][0]), "name": _name(each["loc"]), "detail": each["msg"]} for each in error.errors]
    return problem(400, "The question has parameters that are wrong or unknown.", errors=errors)


def _name(place: tuple[str | int, ...]) -> str:
    """The parameter; what comes after it is the number of a value, of those that may be repeated."""
    return next(part for part in reversed(place) if isinstance(part, str))


@api.exception_handler(AuthenticationError)
def not_signed_in(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    response = problem(401, "Sign in on the site first: this takes its session.")
    response.headers["WWW-Authenticate"] = "Session"
    return response


@api.exception_handler(HttpError)
def http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
    return problem(error.status_code, str(error))


@api.exception_handler(Exception)
def failed(request: HttpRequest, error: Exception) -> HttpResponse:
    """A mistake of ours: told to whoever reads the logs, as Django does, and not to the world."""
    got_request_exception.send(sender=PodiumAPI, request=request)
    response = problem(500, "Something went wrong here. It was written down.")
    log_response("Internal Server Error: %s", request.path, response=response, request=request, exception=error)
    return response
