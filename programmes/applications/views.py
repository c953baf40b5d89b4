"""The applicant's pages, below /mijn/."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.directory.actions import OrganisationExists, found_organisation
from praktijkpodium.home.files.actions import FileRefused
from praktijkpodium.home.files.views import serve
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotComplete, NotPossible
from praktijkpodium.programmes.applications.forms import ApplicationForm, DocumentForm, StartForm
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.applications.queries import answered_criteria
from praktijkpodium.programmes.applications.rules import may_edit, may_read_own, may_submit, may_withdraw
from praktijkpodium.programmes.calls.models import Role

# What an applicant sees of the timeline; the rest is the reviewers' business.
_PUBLIC_VERBS = (
    "application.started",
    "application.submitted",
    "application.sent_back",
    "application.resubmitted",
    "application.taken_into_review",
    "application.announced",
    "application.withdrawn",
)


def _own(request: HttpRequest, pk: Any) -> Application:
    """One of this person's applications; to all others it does not exist."""
    application = get_object_or_404(Application.objects.with_names(), pk=pk)
    if not may_read_own(request.user, application):
        raise Http404
    return application


@never_cache
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """My applications."""
    rows = Application.objects.of_applicant(request.user).with_names().order_by("-created_at", "pk")
    return render(request, "praktijkpodium/applications/mine.html", {"page_obj": paginate(request, rows)})


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest, role_pk: int) -> HttpResponse:
    """Start an application for a role: for which organisation?"""
    role = get_object_or_404(Role.objects.select_related("call").filter(call__live=True), pk=role_pk)
    # Who may not see the page of the call does not get its form either.
    if not all(restriction.accept_request(request) for restriction in role.call.get_view_restrictions()):
        raise Http404
    form = StartForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            application = _start(request, role, form.cleaned_data)
        except OrganisationExists as problem:
            form.add_error("new_organisation", str(problem))
        except NotPossible as problem:
            form.add_error(None, str(problem))
        else:
            return redirect("praktijkpodium:application", pk=application.pk)
    context = {"role": role, "call": role.call, "form": form, "forms": [form], "is_open": role.call.is_open()}
    if not context["is_open"]:
        context["closed_message"] = actions.closed_message(role)
    return render(request, "praktijkpodium/applications/start.html", context)


def _start(request: HttpRequest, role: Role, cleaned: dict[str, Any]) -> Application:
    if not role.call.is_open():
        raise NotPossible(actions.closed_message(role))
    organisation = cleaned.get("organisation") or found_organisation(
        name=cleaned["new_organisation"], by=request.user, capacity=cleaned["capacity"]
    )
    return actions.start(role=role, organisation=organisation, by=request.user)


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def application(request: HttpRequest, pk: Any) -> HttpResponse:
    """One's own application: the form as long as it can be changed, else how it stands."""
    current = _own(request, pk)
    if not may_edit(request.user, current):
        return _show(request, current)
    form = ApplicationForm(request.POST or None, application=current)
    upload_form = DocumentForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and _save(request, current, form, upload_form):
        if "submit" not in request.POST:
            messages.success(request, _("Your draft has been saved."))
            return redirect(request.path)
        if _submit(request, current, form, upload_form):
            messages.success(request, _("Your application has been submitted. You get a confirmation by mail."))
            return redirect(request.path)
    return render(
        request,
        "praktijkpodium/applications/edit.html",
        {
            "application": current,
            "call": current.call,
            "form": form,
            "upload_form": upload_form,
            "forms": [form, upload_form],
            "documents": current.documents.all(),
            "may_submit": may_submit(request.user, current),
            "closed_message": actions.closed_message(current.role),
            "may_withdraw": may_withdraw(request.user, current),
            "wants_to_submit": "submit" in request.POST,
        },
        status=422 if form.errors or upload_form.errors else 200,
    )


def _save(request: HttpRequest, current: Application, form: ApplicationForm, upload_form: DocumentForm) -> bool:
    """Keep everything that can be kept, each part for itself; whether all of it could."""
    if form.is_valid():
        actions.save_draft(
            application=current,
            title=form.cleaned_data["title"],
            summary=form.cleaned_data["summary"],
            answers=form.answers,
            by=request.user,
        )
    upload = request.FILES.get("document")
    if upload_form.is_valid() and upload is not None:
        try:
            actions.add_document(application=current, upload=upload, by=request.user)
        except (FileRefused, NotPossible) as problem:
            upload_form.add_error("document", str(problem))
    return not form.errors and not upload_form.errors


def _submit(request: HttpRequest, current: Application, form: ApplicationForm, upload_form: DocumentForm) -> bool:
    try:
        actions.submit(application=current, by=request.user)
    except NotComplete as problem:
        for field, message in problem.problems.items():
            (form if field in form.fields else upload_form).add_error(field, message)
    except NotPossible as problem:
        form.add_error(None, str(problem))
    else:
        return True
    return False


def _show(request: HttpRequest, current: Application) -> HttpResponse:
    decision = getattr(current, "decision", None)
    return render(
        request,
        "praktijkpodium/applications/show.html",
        {
            "application": current,
            "call": current.call,
            "answers": answered_criteria(current),
            "documents": current.documents.all(),
            "decision": decision if decision and decision.announced_at else None,
            "may_withdraw": may_withdraw(request.user, current),
            "timeline": [
                (entry, label(entry.verb))
                for entry in TimelineEntry.objects.about(current).filter(verb__in=_PUBLIC_VERBS).order_by("at", "pk")
            ],
        },
    )


@login_required
@require_POST
def withdraw(request: HttpRequest, pk: Any) -> HttpResponse:
    """Take one's application back."""
    actions.withdraw(application=_own(request, pk), by=request.user)
    messages.success(request, _("Your application has been withdrawn."))
    return redirect("praktijkpodium:application", pk=pk)


@login_required
@require_POST
def remove_document(request: HttpRequest, pk: Any) -> HttpResponse:
    """Remove a document from one's draft."""
    document = get_object_or_404(ApplicationDocument.objects.select_related("application__role__call"), pk=pk)
    _own(request, document.application_id)
    actions.remove_document(document=document, by=request.user)
    messages.success(request, _("%(name)s has been removed.") % {"name": document.name})
    return redirect("praktijkpodium:application", pk=document.application_id)


@never_cache
@login_required
@require_safe
def download(request: HttpRequest, pk: Any) -> HttpResponseBase:
    """A document, for its applicant and its reviewers."""
    document = get_object_or_404(
        ApplicationDocument.objects.select_related("application__role__call", "application__organisation"), pk=pk
    )
    return serve(request, document)
