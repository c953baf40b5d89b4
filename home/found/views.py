"""Where pages of results tell that they were seen, and what was chosen."""

import hashlib

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from praktijkpodium.home.reads.limits import within
from praktijkpodium.home.reads.rules import is_reader
from praktijkpodium.home.reads.views import comes_from_here
from praktijkpodium.search.statistics import tokens
from praktijkpodium.search.statistics.actions import count_click, count_search

# From one address, which may be that of a whole institution: in all, and of one question.
AN_HOUR = 600
OF_ONE_AN_HOUR = 20


# Without a token against forgery, for the reasons of home/reads/views.py: no cookie is looked at.
@csrf_exempt
@require_POST
@never_cache
def count(request: HttpRequest) -> HttpResponse:
    """Results were seen, or one of them was chosen (found.js). The answer is the same whether it was counted or not."""
    if not comes_from_here(request):
        return HttpResponse(status=403)
    seen = tokens.read(request.POST.get("token", ""))
    if seen is None:
        return HttpResponse(status=400)
    rank = request.POST.get("rank", "")
    if is_reader(request.headers) and _within_limits(request, seen, "click" if rank else "search"):
        if not rank:
            count_search(seen=seen)
        elif rank.isascii() and rank.isdecimal() and int(rank[:4]) > 0:
            count_click(seen=seen, rank=int(rank[:4]), is_first=bool(request.POST.get("first")))
    return HttpResponse(status=204)


def _within_limits(request: HttpRequest, seen: tokens.Seen, what: str) -> bool:
    address = get_adapter(request).get_client_ip(request)
    question = hashlib.blake2b(f"{seen.place} {seen.text.lower()}".encode(), digest_size=8).hexdigest()
    return within(address=address, thing=f"{what} {question}", most=OF_ONE_AN_HOUR) and within(
        address=address, thing=what, most=AN_HOUR
    )
