"""Middleware of the site."""

import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from .logs import current_request_id


def request_id(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Give each request a number that its log lines and its answer carry, to find one by the other."""

    def middleware(request: HttpRequest) -> HttpResponse:
        number = uuid.uuid4().hex
        token = current_request_id.set(number)
        try:
            response = get_response(request)
        finally:
            current_request_id.reset(token)
        response.headers["X-Request-ID"] = number
        return response

    return middleware
