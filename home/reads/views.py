"""Where pages tell that somebody reads them."""

from urllib.parse import urlsplit

from allauth.account.adapter import get_adapter
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from praktijkpodium.home.reads.actions import count_read
from praktijkpodium.home.reads.limits import within_limit
from praktijkpodium.home.reads.queries import counted_page
from praktijkpodium.home.reads.rules import is_reader


# Without a token against forgery: that would need a cookie. There is nothing to forge, because no cookie is looked at
# and nothing is done in anybody's name; and what another site has its visitors' browsers send is refused.
@csrf_exempt
@require_POST
@never_cache
def count(request: HttpRequest, page_id: int) -> HttpResponse:
    """A page is being read (reads.js). The answer is the same whether it was counted or not."""
    if not comes_from_here(request):
        return HttpResponse(status=403)
    page = counted_page(page_id)
    if page is None:
        raise Http404
    address = get_adapter(request).get_client_ip(request)
    if is_reader(request.headers) and within_limit(address=address, page_id=page_id):
        count_read(page=page)
    return HttpResponse(status=204)


def comes_from_here(request: HttpRequest) -> bool:
    """Whether a page of our own sent this, which each browser tells; on plain HTTP only by `Origin`."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return urlsplit(request.headers.get("Origin", "")).netloc == request.get_host()
