"""A source as a file for programs that keep lists of sources."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from praktijkpodium.casebook.citing.formats import FORMATS, source_of
from praktijkpodium.casebook.citing.queries import readable


@require_safe
def cite(request: HttpRequest, page_id: int, kind: str) -> HttpResponse:
    page = readable(page_id)
    if page is None or kind not in FORMATS:
        raise Http404
    write, content_type = FORMATS[kind]
    source = source_of(page, request)
    answer = HttpResponse(write(source), content_type=f"{content_type}; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="{source.key}.{kind}"'
    return answer
