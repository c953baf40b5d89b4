"""The pages of who follows a search. None of them asks to sign in; none says of an address whether it follows."""

from typing import Any
from uuid import UUID

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from praktijkpodium.casebook.following import actions, links
from praktijkpodium.casebook.following.forms import FollowForm, FrequencyForm, LanguageForm
from praktijkpodium.casebook.following.models import MAX_QUERY, Alert, Follower
from praktijkpodium.casebook.following.naming import Names, searched, words_of
from praktijkpodium.casebook.following.queries import alert_of, casebook_address, followed_by, follower_of

_TEMPLATES = "praktijkpodium/following"
_GONE = 404


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def follow(request: HttpRequest) -> HttpResponse:
    """What would be followed, in plain words, and the form."""
    query = searched(request.GET)
    names = Names.of([query])
    can_be_followed = names.knows(query) and len(query) <= MAX_QUERY
    form = FollowForm(request.POST if request.method == "POST" else None)
    if can_be_followed and form.is_bound and form.is_valid():
        actions.follow(
            address=form.cleaned_data["email"],
            query=query,
            frequency=form.cleaned_data["frequency"],
            language=get_language() or "",
            asked_from=get_adapter(request).get_client_ip(request),
        )
        return redirect(f"{reverse('podium_follow_asked')}{f'?{query}' if query else ''}")
    context = {
        "form": form,
        "forms": [form],
        "can_be_followed": can_be_followed,
        "search": names.words(query),
        "query": query,
        "casebook": casebook_address(query),
        "feed": f"{reverse('podium_feed_case_studies')}{f'?{query}' if query else ''}",
    }
    return render(request, f"{_TEMPLATES}/follow.html", context)


@never_cache
@require_safe
def asked(request: HttpRequest) -> HttpResponse:
    """Look in your mail. The same for everybody."""
    query = searched(request.GET)
    context = {"search": words_of(query), "query": query, "casebook": casebook_address(query)}
    return render(request, f"{_TEMPLATES}/asked.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """A page with a button: programs that follow every link of a mail confirm nothing."""
    alert = alert_of(links.confirmed_by(token))
    if alert is None:
        return _gone(request)
    if request.method == "POST":
        alert = actions.confirm(alert=alert)
    elif alert.confirmed_at is not None:
        return redirect(links.overview(alert.follower))
    return render(request, f"{_TEMPLATES}/confirm.html", _about(alert))


# Without a token against forgery: mail programs send the POST of their own button (RFC 8058), and whoever has the
# secret of the address may.
@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """A button that stops one alert. Pressed once more, also by a mail program, it says the same."""
    pk = links.stopped_by(token)
    if pk is None:
        return _gone(request)
    alert = alert_of(pk)
    if alert is None:
        return render(request, f"{_TEMPLATES}/stopped.html", {"casebook": casebook_address()})
    if request.method == "POST":
        context = _about(alert)
        actions.stop(alert=alert)
        return render(request, f"{_TEMPLATES}/stopped.html", context)
    return render(request, f"{_TEMPLATES}/stop.html", {**_about(alert), "overview": links.overview(alert.follower)})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def overview(request: HttpRequest, token: str) -> HttpResponse:
    """All that is followed from one address, to change and to stop."""
    follower = follower_of(links.overview_of(token))
    if follower is None:
        return _gone(request)
    if request.method == "POST":
        _change(request, follower)
        if follower_of(follower.pk) is None:
            return render(request, f"{_TEMPLATES}/stopped.html", {"casebook": casebook_address()})
        return redirect(request.path)
    return render(request, f"{_TEMPLATES}/overview.html", {"follower": follower, "rows": _rows(follower)})


def _rows(follower: Follower) -> list[dict[str, Any]]:
    alerts, casebook = list(followed_by(follower)), casebook_address()
    names = Names.of([alert.search.query for alert in alerts])
    return [
        {
            "alert": alert,
            "search": names.words(alert.search.query),
            "casebook": f"{casebook}?{alert.search.query}" if casebook else "",
            "form": FrequencyForm(initial={"frequency": alert.frequency}, auto_id=f"{alert.pk.hex}-%s"),
        }
        for alert in alerts
    ]


def _change(request: HttpRequest, follower: Follower) -> None:
    """Do what a button of the overview is for."""
    do, alert = request.POST.get("do"), _chosen(request.POST, follower)
    frequency, language = FrequencyForm(request.POST), LanguageForm(request.POST)
    if do == "stop_all":
        actions.stop_all(follower=follower)
    elif do == "stop" and alert is not None:
        actions.stop(alert=alert)
        messages.success(request, _("You do not follow “%(search)s” any more.") % {"search": _words(alert)})
    elif do == "change" and alert is not None and frequency.is_valid():
        actions.change(alert=alert, frequency=frequency.cleaned_data["frequency"])
        messages.success(request, _("Changed: %(search)s.") % {"search": _words(alert)})
    elif do == "language" and language.is_valid():
        actions.choose_language(follower=follower, language=language.cleaned_data["language"])
        messages.success(request, _("From now on the mails are in the language that you chose."))


def _chosen(params: QueryDict, follower: Follower) -> Alert | None:
    """One of this follower's own."""
    try:
        pk = UUID(params.get("alert", ""))
    except ValueError:
        return None
    return next((alert for alert in followed_by(follower) if alert.pk == pk), None)


def _about(alert: Alert) -> dict[str, Any]:
    query = alert.search.query
    return {"alert": alert, "search": words_of(query), "query": query, "casebook": casebook_address(query)}


def _words(alert: Alert) -> str:
    return words_of(alert.search.query)


def _gone(request: HttpRequest) -> HttpResponse:
    """A link that is too old, was stopped, or was never ours: which of these is nobody's business."""
    return render(request, f"{_TEMPLATES}/gone.html", {"casebook": casebook_address()}, status=_GONE)
