"""An organisation for those who act for it: who does so, who is asked to, and what happened."""

from typing import Any

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory import actions, rules
from praktijkpodium.home.directory.emails import INVITED
from praktijkpodium.home.directory.member_forms import HandOnForm, InviteForm
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.directory.queries import as_read_by_members, members_of
from praktijkpodium.home.outbox.limits import TOO_OFTEN, may_be_mailed
from praktijkpodium.home.pages.pagination import paginate

FOLDER = "praktijkpodium/directory"
LINES = 10  # of what happened


def _sent(request: HttpRequest) -> Any:
    return request.POST if request.method == "POST" else None


def may_mail(request: HttpRequest, recipient: str) -> bool:
    return may_be_mailed(recipient=recipient, kinds=[INVITED], asked_from=get_adapter(request).get_client_ip(request))


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def organisation(request: HttpRequest, pk: int) -> HttpResponse:
    """The page of an organisation, with the form to invite somebody. To all others it does not exist."""
    current = get_object_or_404(Organisation, pk=pk)
    if not rules.may_see_organisation(request.user, current):
        raise Http404
    may_invite = rules.may_invite(request.user, current)
    form = InviteForm(_sent(request), organisation=current) if may_invite else None
    if request.method == "POST" and form is not None and form.is_valid() and _invite(request, current, form):
        return redirect(request.path)
    return _page(request, current, form)


def _invite(request: HttpRequest, current: Organisation, form: InviteForm) -> bool:
    if not may_mail(request, form.cleaned_data["email"]):
        form.add_error(None, TOO_OFTEN)
        return False
    try:
        actions.invite(organisation=current, by=request.user, language=get_language() or "", **form.cleaned_data)
    except actions.NotInvited as problem:
        form.add_error(None, str(problem))
        return False
    messages.success(request, _("We sent an invitation to %(address)s.") % {"address": form.cleaned_data["email"]})
    return True


def _page(request: HttpRequest, current: Organisation, form: InviteForm | None) -> HttpResponse:
    page = paginate(request, members_of(current))
    contact = current.memberships.filter(user_id=request.user.pk, capacity=Membership.Capacity.CONTACT).exists()
    several = not current.is_single_person
    lines = TimelineEntry.objects.about(current).select_related("by").order_by("-at", "-pk")[:LINES]
    context = {
        "organisation": current,
        "page_obj": page,
        "members": [
            {
                "membership": each,
                "name": display_name(each.user),
                "is_own": each.user_id == request.user.pk,
                # As rules.may_end_membership says, without asking it for each.
                "may_end": several and (contact or each.user_id == request.user.pk),
            }
            for each in page
        ],
        "several": several,
        "invitations": current.invitations.open().order_by("sent_at", "pk"),
        "form": form,
        "forms": [form] if form else [],
        "lines": as_read_by_members(lines, current),
    }
    status = 422 if request.method == "POST" and form is not None and form.errors else 200
    return render(request, f"{FOLDER}/organisation.html", context, status=status)


def _membership(request: HttpRequest, pk: int) -> Membership:
    """A membership in an organisation of this person; to all others it does not exist."""
    membership = get_object_or_404(Membership.objects.select_related("organisation", "user"), pk=pk)
    if not rules.may_see_organisation(request.user, membership.organisation):
        raise Http404
    return membership


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def hand_on(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand on what one does for an organisation."""
    membership = _membership(request, pk)
    if not rules.may_hand_on(request.user, membership):
        raise PermissionDenied
    form = HandOnForm(_sent(request), membership=membership)
    if request.method == "POST" and form.is_valid() and _hand_on(request, membership, form):
        return _onward(request, membership.organisation)
    context = {"membership": membership, "organisation": membership.organisation, "form": form, "forms": [form]}
    status = 422 if form.errors else 200
    return render(request, f"{FOLDER}/hand_on.html", context, status=status)


def _hand_on(request: HttpRequest, membership: Membership, form: HandOnForm) -> bool:
    what, email = membership.get_capacity_display(), form.cleaned_data["email"]
    if form.colleague is not None:
        actions.hand_on(membership=membership, to=form.colleague, by=request.user)
        done = _("%(name)s has this role now: %(what)s.") % {"name": display_name(form.colleague), "what": what}
        messages.success(request, done)
        return True
    if not may_mail(request, email):
        form.add_error(None, TOO_OFTEN)
        return False
    try:
        actions.invite(
            organisation=membership.organisation,
            email=email,
            capacity=membership.capacity,
            by=request.user,
            language=get_language() or "",
            takes_over=membership,
        )
    except actions.NotInvited as problem:
        form.add_error(None, str(problem))
        return False
    messages.success(
        request,
        _("We sent an invitation to %(address)s. You keep your role until it is accepted.") % {"address": email},
    )
    return True


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def end_membership(request: HttpRequest, pk: int) -> HttpResponse:
    """Leave, or take out a colleague who left: asks first."""
    membership = _membership(request, pk)
    if not rules.may_end_membership(request.user, membership):
        raise PermissionDenied
    current, is_own = membership.organisation, membership.user_id == request.user.pk
    why = actions.why_needed(membership)
    if request.method == "POST":
        try:
            actions.end_membership(membership=membership, by=request.user)
        except actions.Needed as problem:
            why = str(problem)
        else:
            done = _("You stopped.") if is_own else _("%(name)s has been removed.")
            messages.success(request, done % {"name": display_name(membership.user)} if not is_own else done)
            return _onward(request, current)
    context: dict[str, Any] = {
        "membership": membership,
        "organisation": current,
        "name": display_name(membership.user),
        "is_own": is_own,
        "is_last_own": is_own and current.memberships.filter(user_id=request.user.pk).count() == 1,
        "why": why,
    }
    return render(request, f"{FOLDER}/end.html", context, status=409 if request.method == "POST" else 200)


def _onward(request: HttpRequest, current: Organisation) -> HttpResponse:
    """To the organisation, or for who does not act for it any more to the own applications."""
    if rules.may_see_organisation(request.user, current):
        return redirect("praktijkpodium:organisation", pk=current.pk)
    return redirect("praktijkpodium:mine")
