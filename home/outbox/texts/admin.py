"""The screens on which the secretariat changes the texts of mails."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.viewsets.base import ViewSet

from praktijkpodium.home.editorial.menu import REGISTERS_MENU
from praktijkpodium.home.outbox.rendering import parts_of
from praktijkpodium.home.outbox.rules import sees_outbox
from praktijkpodium.home.outbox.texts import actions, wordings
from praktijkpodium.home.outbox.texts.forms import MailTextForm
from praktijkpodium.home.outbox.texts.models import LANGUAGES
from praktijkpodium.home.outbox.texts.queries import all_texts, mark_of, own_text, preview
from praktijkpodium.home.outbox.texts.words import between_braces

NAME = "praktijkpodium_mail_texts"


class _Screen(WagtailAdminTemplateMixin, TemplateView):
    header_icon = "mail"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not sees_outbox(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class TextsView(_Screen):
    """Each mail: when it is sent, and whose words it is in."""

    template_name = "praktijkpodium/outbox/texts.html"
    page_title = _("Texts of mails")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "headings": all_texts()}


class TextView(_Screen):
    """One mail in one language: writing it, looking at it, sending it to oneself, and going back to our own words."""

    template_name = "praktijkpodium/outbox/text.html"
    name: str
    language: str

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        wording = wordings.get(kwargs["name"])
        if wording is None or kwargs["language"] not in dict(LANGUAGES):
            raise Http404
        self.name, self.language, self.wording = kwargs["name"], kwargs["language"], wording

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        own = own_text(self.name, self.language)
        subject, body = (own.subject, own.body) if own else self.wording.with_placeholders(self.language)
        form = self._form(initial={"subject": subject, "body": body, "known": mark_of(own)})
        return self._show(form, shown=(subject, body))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form, do = self._form(data=request.POST), request.POST.get("do", "")
        if do == "remove":
            return self._remove(form)
        if not form.is_valid():
            return self._show(form, status=422)
        if do == "save":
            return self._save(form)
        typed = {"subject": form.cleaned_data["subject"], "body": form.cleaned_data["body"]}
        if do == "test":
            mail = actions.send_test(name=self.name, language=self.language, to=request.user, **typed)
            if mail:
                messages.success(request, gettext("A test is on its way to %(address)s.") % {"address": mail.recipient})
            else:
                messages.error(request, gettext("Your account has no e-mail address to send a test to."))
        return self._show(form, shown=(typed["subject"], typed["body"]), is_unsaved=True)

    def _save(self, form: MailTextForm) -> HttpResponse:
        try:
            actions.save_text(name=self.name, language=self.language, by=self.request.user, **form.cleaned_data)
        except actions.ChangedMeanwhile:
            return self._changed_meanwhile(form)
        messages.success(self.request, gettext("Saved. From now on this mail is sent with this text."))
        return redirect(self.request.path)

    def _remove(self, form: MailTextForm) -> HttpResponse:
        known = self.request.POST.get("known", "")
        try:
            actions.remove_text(name=self.name, language=self.language, known=known, by=self.request.user)
        except actions.ChangedMeanwhile:
            return self._changed_meanwhile(form)
        messages.success(self.request, gettext("This mail is sent with the built-in text again."))
        return redirect(self.request.path)

    def _changed_meanwhile(self, form: MailTextForm) -> HttpResponse:
        """What was typed stays; what the other wrote stands beside it. Who saves once more has seen that."""
        other = own_text(self.name, self.language)
        data = self.request.POST.copy()
        data["known"] = mark_of(other)
        subject, body = (other.subject, other.body) if other else self.wording.with_placeholders(self.language)
        theirs = {"subject": subject, "body": body, "is_own": other is not None}
        return self._show(self._form(data=data), theirs=theirs, is_unsaved=True, status=409)

    def _form(self, **kwargs: Any) -> MailTextForm:
        return MailTextForm(wording=self.wording, **kwargs)

    def _show(
        self, form: MailTextForm, *, shown: tuple[str, str] | None = None, status: int = 200, **kwargs: Any
    ) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form, shown=shown, **kwargs), status=status)

    def get_page_title(self) -> str:
        return str(self.wording.label)

    def get_page_subtitle(self) -> str:
        return str(dict(LANGUAGES)[self.language])

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse(f"{NAME}:index"), "label": TextsView.page_title},
            {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown: tuple[str, str] | None = kwargs.pop("shown")
        context: dict[str, Any] = super().get_context_data(**kwargs)
        own = own_text(self.name, self.language)
        samples = self.wording.samples(self.language)
        context.update(
            wording=self.wording,
            mail_language=self.language,
            language_in_words=self.get_page_subtitle(),
            own=own,
            problems=self.wording.problems(own.subject, own.body) if own else [],
            built_in=self.wording.with_placeholders(self.language),
            placeholders=[
                (between_braces(name), word, samples[name], name in self.wording.required)
                for name, word in self.wording.words.items()
            ],
            others=[(code, words) for code, words in LANGUAGES if code != self.language],
            name=self.name,
        )
        if shown:
            subject, text = preview(self.wording, self.language, subject=shown[0], body=shown[1])
            context.update(preview_subject=subject, preview_text=text, preview_parts=parts_of(text))
        return context


class TextsMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(sees_outbox(request.user))


class MailTextsViewSet(ViewSet):
    name = NAME
    url_prefix = "registers/mailteksten"
    icon = "mail"
    menu_label = _("Texts of mails")
    menu_name = "mail-texts"
    menu_order = 41
    menu_hook = REGISTERS_MENU
    menu_item_class = TextsMenuItem

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", TextsView.as_view(), name="index"),
            path("<str:name>/<str:language>/", TextView.as_view(), name="edit"),
        ]
