"""The applicant's pages, below /mijn/."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.directory.actions import OrganisationExists, found_organisation
from praktijkpodium.home.files.actions import FileRefused, clean_name
from praktijkpodium.home.files.views import serve
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.programmes.applications import actions, begun
from praktijkpodium.programmes.applications.exceptions import NotComplete, NotPossible, closed_message
from praktijkpodium.programmes.applications.forms import ApplicationForm, DocumentForm, StartForm, typed_in_vain
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from praktijkpodium.programmes.applications.queries import answered, reserve_position
from praktijkpodium.programmes.applications.rules import (
    may_accept_offer,
    may_edit,
    may_read_own,
    may_submit,
    may_withdraw,
)
from praktijkpodium.programmes.applications.unsaved import forget_unsaved, keeps_what_was_typed, unsaved
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
    "place.given",
    "place.reserved",
    "place.offered",
    "place.accepted",
    "place.lapsed",
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
@keeps_what_was_typed
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest, role_pk: int) -> HttpResponse:
    """Start an application for a role: for which organisation?"""
    role = get_object_or_404(Role.objects.select_related("call").filter(call__live=True), pk=role_pk)
    # Who may not see the page of the call does not get its form either.
    if not all(restriction.accept_request(request) for restriction in role.call.get_view_restrictions()):
        raise Http404
    form = StartForm(request.POST or unsaved(request), user=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            application = _start(request, role, form.cleaned_data)
        except OrganisationExists as problem:
            form.add_error("new_organisation", str(problem))
        except NotPossible as problem:
            form.add_error(None, str(problem))
        else:
            forget_unsaved(request)
            begun.take_over(request, application)
            return redirect("praktijkpodium:application", pk=application.pk)
    context = {
        "role": role,
        "call": role.call,
        "form": form,
        "forms": [form],
        "is_open": role.call.is_open(),
        "has_begun": begun.is_begun(request),
    }
    context["running"] = (
        Application.objects.of_applicant(request.user)
        .filter(role=role)
        .running()
        .select_related("organisation")
        .first()
    )
    if not context["is_open"]:
        context["closed_message"] = closed_message(role)
    return render(request, "praktijkpodium/applications/start.html", context)


def _start(request: HttpRequest, role: Role, cleaned: dict[str, Any]) -> Application:
    if not role.call.is_open():
        raise NotPossible(closed_message(role))
    organisation = cleaned.get("organisation") or found_organisation(
        name=cleaned["new_organisation"], by=request.user, capacity=cleaned["capacity"]
    )
    return actions.start(role=role, organisation=organisation, by=request.user)


@never_cache
@keeps_what_was_typed
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def application(request: HttpRequest, pk: Any) -> HttpResponse:
    """One's own application: the form as long as it can be changed, else how it stands."""
    current = _own(request, pk)
    typed = request.POST or unsaved(request)
    if not may_edit(request.user, current):
        return _show(request, current, typed)
    form = ApplicationForm(typed, application=current)
    upload_form = DocumentForm(request.POST or None, request.FILES or None, application=current)
    if request.method == "POST":
        try:
            done = _save(request, current, form, upload_form)
            if done and ("submit" not in request.POST or _submit(request, current, form, upload_form)):
                return redirect(request.path)
        except PermissionDenied:  # a colleague submitted or withdrew it a moment ago
            return _show(request, _own(request, pk), typed)
    context = {
        "application": current,
        "call": current.call,
        "form": form,
        "upload_form": upload_form,
        "forms": [form, upload_form],
        "is_unsaved": request.method != "POST" and typed is not None,
        **_documents(current, upload_form),
        "may_submit": may_submit(request.user, current),
        "closed_message": closed_message(current.role),
        "may_withdraw": may_withdraw(request.user, current),
        "wants_to_submit": "submit" in request.POST,
    }
    has_errors = request.method == "POST" and (form.errors or upload_form.errors)
    return render(request, "praktijkpodium/applications/edit.html", context, status=422 if has_errors else 200)


def _save(request: HttpRequest, current: Application, form: ApplicationForm, upload_form: DocumentForm) -> bool:
    """Keep everything that can be kept, each part for itself; whether all of it could."""
    form.full_clean()
    saved = actions.save_draft(application=current, by=request.user, **form.given)
    form.take_over(saved.application, saved.conflicts)
    if not form.errors:
        forget_unsaved(request)
    if upload_form.is_valid():
        _add_documents(request, current, upload_form)
    is_kept = not form.errors and not upload_form.errors
    if is_kept and "submit" not in request.POST:
        messages.success(request, _("Your draft has been saved."))
    return is_kept


def _documents(current: Application, form: DocumentForm) -> dict[str, Any]:
    """The documents that are there, and those below each question that asks for some."""
    documents = list(current.documents.all())
    asked = [(form[name], [each for each in documents if each.question == form.asked[name].key]) for name in form.asked]
    keys = {each.key for each in form.asked.values()}
    return {
        "documents": documents,
        "asked_documents": asked,
        "other_documents": [each for each in documents if each.question not in keys],
    }


def _add_documents(request: HttpRequest, current: Application, form: DocumentForm) -> None:
    for name, uploads in list(form.cleaned_data.items()):
        question = form.asked[name].key if name in form.asked else ""
        for upload in uploads:
            try:
                actions.add_document(application=current, upload=upload, by=request.user, question=question)
            except (FileRefused, NotPossible) as problem:
                words = f"{clean_name(upload.name)}: {problem}" if len(uploads) > 1 else str(problem)
                form.add_error(name, words)


def _submit(request: HttpRequest, current: Application, form: ApplicationForm, upload_form: DocumentForm) -> bool:
    try:
        actions.submit(application=current, by=request.user)
    except NotComplete as problem:
        for field, message in problem.problems.items():
            (form if field in form.fields else upload_form).add_error(field, message)
    except NotPossible as problem:
        form.add_error(None, str(problem))
    else:
        messages.success(request, _("Your application has been submitted. You get a confirmation by mail."))
        return True
    return False


def _show(request: HttpRequest, current: Application, typed: Any = None) -> HttpResponse:
    """How it stands; and what somebody typed who did not know that yet, to be copied."""
    decision = getattr(current, "decision", None)
    in_vain = typed_in_vain(typed, current) if typed else []
    context = {
        "application": current,
        "call": current.call,
        "answers": answered(current),
        "documents": current.documents.all(),
        "decision": decision if decision and decision.announced_at else None,
        "typed_in_vain": in_vain,
        "reserve_position": reserve_position(current) if current.state == State.RESERVE else None,
        "may_accept_offer": may_accept_offer(request.user, current),
        "may_withdraw": may_withdraw(request.user, current),
        "timeline": [
            (entry, label(entry.verb))
            for entry in TimelineEntry.objects.about(current).filter(verb__in=_PUBLIC_VERBS).order_by("at", "pk")
        ],
    }
    status = 409 if in_vain and request.method == "POST" else 200
    return render(request, "praktijkpodium/applications/show.html", context, status=status)


# These three are forms without a text. Who signs in first, comes back by a link: then nothing is done yet.


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, pk: Any) -> HttpResponse:
    """Take one's application back."""
    current = _own(request, pk)
    if request.method == "POST":
        try:
            actions.withdraw(application=current, by=request.user)
        except PermissionDenied:  # pressed twice, or announced a moment ago
            messages.warning(request, _("This is not possible any more. Below you see how your application stands."))
        else:
            messages.success(request, _("Your application has been withdrawn."))
    return redirect("praktijkpodium:application", pk=pk)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def accept_offer(request: HttpRequest, pk: Any) -> HttpResponse:
    """Say yes to a place that came free."""
    current = _own(request, pk)
    if request.method == "POST":
        try:
            actions.accept_offer(application=current, by=request.user)
        except PermissionDenied:
            messages.warning(request, _("This is not possible any more. Below you see how your application stands."))
        else:
            messages.success(request, _("The place is yours. You get a confirmation by mail."))
    return redirect("praktijkpodium:application", pk=pk)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def remove_document(request: HttpRequest, pk: Any) -> HttpResponse:
    """Remove a document from one's draft."""
    document = ApplicationDocument.objects.select_related("application__role__call").filter(pk=pk).first()
    if document is None:  # pressed twice
        messages.warning(request, _("This document is not there any more."))
        return redirect("praktijkpodium:mine")
    _own(request, document.application_id)
    if request.method == "POST":
        try:
            actions.remove_document(document=document, by=request.user)
        except PermissionDenied:
            messages.warning(request, _("This is not possible any more. Below you see how your application stands."))
        else:
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
