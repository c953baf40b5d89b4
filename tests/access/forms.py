"""What is filled in at an address, so that "allowed" means that it was done."""

import datetime
import re
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from praktijkpodium.search.statistics.tokens import Seen, token
from tests.home.editorial.forms import news_form
from tests.programmes.factories import PDF

READER = {"Sec-Fetch-Site": "same-origin", "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"}
OTHER_PDF = PDF + b"%"
WITH_SCRIPT = {"X-Requested-With": "XMLHttpRequest"}


class _Paper(SimpleUploadedFile):
    """A file that can be sent again and again."""

    def read(self, *args: Any) -> bytes:
        self.seek(0)
        return super().read()


# Beside what the screen has filled in already. By the address, or by the address and what is chosen there.
FORMS: dict[str, dict[str, Any]] = {
    "podium_follow": {"email": "anke@nieuw.example", "frequency": "daily"},
    "podium_following": {"do": "stop_all"},
    "praktijkpodium_person": {"address": "volgt@volgt.example", "action": "forget"},
    "podium_count_search": {"token": token(Seen("zorg", "/zoeken/", 3))},
    "praktijkpodium_synonyms:add": {"words": "jong\npril", "how": "="},
    "praktijkpodium_pins:add": {"questions": "iets", "documents": "nieuws:<searched_id>"},
    "praktijkpodium_exclusions:add": {"questions": "", "documents": "nieuws:<searched_id>"},
    "podium_adoptions:say": {
        "stage": "wants",
        "organisation_name": "Nieuw hier",
        "region": "heel-nederland",
        "contact_name": "Anke",
        "email": "anke@nieuw.example",
    },
    "podium_questions:ask": {"text": "Hoe dan?", "name": "Anke", "email": "anke@nieuw.example"},
    "praktijkpodium_adoptions:inspect(do=approve)": {"action": "approve"},
    "praktijkpodium_adoptions:inspect(do=decline)": {"action": "decline", "decline-reason": "Vertel meer."},
    "praktijkpodium_adoptions:inspect(do=correct)": {
        "action": "correct",
        "correct-stage": "does",
        "correct-organisation_name": "Beter geschreven",
        "correct-region": "heel-nederland",
    },
    "praktijkpodium:start_application": {"organisation": "", "new_organisation": "Nieuw hier", "capacity": "contact"},
    "praktijkpodium:organisation": {"email": "nieuw@nieuw.example", "capacity": "hr"},
    "praktijkpodium:hand_on": {"to": "new", "email": "nieuw@nieuw.example"},
    "praktijkpodium:application_step": {"title": "Beter plan", "summary": "Kort."},
    "praktijkpodium:copy_application": {"role": "<role_id>"},
    "praktijkpodium_late:add": {
        "role": "<role_id>",
        "organisation": "<organisation_id>",
        "last_day": str(timezone.localdate() + datetime.timedelta(days=7)),
        "reason": "Storing.",
    },
    "praktijkpodium_entering:enter": {
        "organisation": "<organisation_id>",
        "channel": "post",
        "received_on": str(timezone.localdate()),
        "title": "Op papier",
        "summary": "Kort.",
        "document": _Paper("brief.pdf", PDF),
    },
    "praktijkpodium_calls:next_round": {
        "title": "Ronde 2",
        "opening": "2030-01-01 00:00",
        "deadline": "2030-03-01 00:00",
    },
    "praktijkpodium:begin_upload": {"name": "plan.pdf", "size": "10"},
    "praktijkpodium:replace_document": {"document": _Paper("nieuw.pdf", OTHER_PDF)},
    "praktijkpodium:idea": {
        "do": "ask",
        "idea": "Een heel nieuw idee voor de wijk.",
        "name": "Loes",
        "email": "loes@example.org",
    },
    "praktijkpodium_questions:inspect(do=take)": {"action": "take"},
    "praktijkpodium_questions:inspect(do=answer)": {"action": "answer", "answer-answer": "Lees dit."},
    "praktijkpodium_questions:inspect(do=close)": {"action": "close"},
    "praktijkpodium_questions:inspect(do=reopen)": {"action": "reopen"},
    "praktijkpodium_files:edit(do=pass_on)": {"action": "pass_on"},
    "praktijkpodium_files:edit(do=send_back)": {"action": "send_back", "send_back-missing": "Het plan."},
    "praktijkpodium_files:edit(do=assess)": {
        "action": "assess",
        "assess-advice": "grant",
        "assess-explanation": "Goed.",
    },
    "praktijkpodium_files:edit(do=decide)": {
        "action": "decide",
        "decide-outcome": "granted",
        "decide-reason": "Het past.",
    },
    "praktijkpodium_files:edit(do=announce)": {"action": "announce"},
    "praktijkpodium_files:edit(do=case_study)": {"action": "case_study"},
    "praktijkpodium_files:edit(do=check)": {"action": "check", "check-title": "yes"},
    "praktijkpodium_files:edit(do=extend_repair)": {
        "action": "extend_repair",
        "extend_repair-until": str(timezone.localdate() + datetime.timedelta(days=7)),
    },
    "praktijkpodium_files:edit(do=take_as_it_is)": {"action": "take_as_it_is"},
    "praktijkpodium_files:edit(do=note)": {"action": "note", "note-text": "Gebeld."},
    "praktijkpodium_files:edit(do=remove_note)": {"action": "remove_note", "remove_note-note": "<note_id>"},
    "praktijkpodium_files:mail": {
        "to": "<pk>",
        "once": "00000000-0000-4000-8000-000000000000",
        "subject": "Dag",
        "text": "Tot dan.",
        "do": "look",
    },
    "praktijkpodium_mail_texts:edit": {"do": "save"},
    "praktijkpodium_participations:inspect(do=contribution)": {
        "action": "contribution",
        "contribution-contribution": "1234",
    },
    "praktijkpodium_participations:inspect(do=commitment)": {
        "action": "commitment",
        "commitment-signed_by": "Bo",
        "commitment-signed_on": "2027-03-01",
    },
    "praktijkpodium_participations:inspect(do=member)": {"action": "member", "member-name": "Bo"},
    "praktijkpodium_participations:inspect(do=adviser)": {
        "action": "adviser",
        "adviser-adviser_name": "Bo",
        "adviser-half_days": "20",
    },
    "praktijkpodium_participations:inspect(do=visit)": {
        "action": "visit",
        "visit-on": "2027-03-01",
        "visit-half_days": "1",
    },
    "praktijkpodium_participations:inspect(do=meeting)": {
        "action": "meeting",
        "meeting-title": "Startdag",
        "meeting-on": "2027-03-01",
        "meeting-people": "1",
    },
    "praktijkpodium_participations:inspect(do=closing)": {"action": "closing", "closing-chapter": "Samen"},
    "wagtailadmin_pages:add": news_form(title="Nieuw bericht", slug="nieuw-bericht"),
    "wagtailadmin_pages:edit": news_form(title="Anders", slug="anders"),
    "wagtailadmin_pages:edit(do=publish)": news_form(title="Anders", slug="anders", **{"action-publish": "on"}),
    "wagtailadmin_pages:set_privacy": {"restriction_type": "login"},
    "wagtailadmin_pages:copy": {"new_title": "Kopie", "new_slug": "kopie"},
    "wagtailadmin_api:pages:action(action_name=copy)": {"slug": "kopie"},
    "wagtailadmin_api:pages:action(action_name=move)": {
        "destination_page_id": "<other_index_id>",
        "position": "last-child",
    },
    "wagtailadmin_collections:add": {"name": "Nieuw", "parent": "<root_collection_id>"},
    "wagtailadmin_collections:set_privacy": {"restriction_type": "login"},
    "wagtailredirects:edit": {"old_path": "/ouder", "redirect_link": "https://example.org/"},
    "wagtailadmin_workflows:task_chooser_create": {
        "create-task-name": "Nog een stap",
        "create-task-groups": "<group_id>",
    },
    "wagtail_bulk_action(app_label=wagtailimages, model_name=image, action=add_tags)": {"tags": "nieuw"},
    "wagtail_bulk_action(app_label=wagtaildocs, model_name=document, action=add_tags)": {"tags": "nieuw"},
    "wagtail_bulk_action(app_label=wagtailimages, model_name=image, action=add_to_collection)": {
        "collection": "<root_collection_id>"
    },
    "wagtail_bulk_action(app_label=wagtaildocs, model_name=document, action=add_to_collection)": {
        "collection": "<root_collection_id>"
    },
    "wagtail_bulk_action(app_label=auth, model_name=user, action=set_active_state)": {"mark_as_active": "False"},
    "wagtail_bulk_action(app_label=auth, model_name=user, action=assign_role)": {"role": "<group_id>"},
}
HEADERS: dict[str, dict[str, str]] = {
    "podium_count_read": READER,
    "podium_count_search": READER,
    "wagtailadmin_tag_autocomplete": WITH_SCRIPT,
}
# What only asks for more, or keeps something for whoever asks: "allowed" without a trace in the database.
WITHOUT_A_TRACE = {
    # Only looked at: what was not looked at first is not sent.
    "praktijkpodium_files:mail",
    "praktijkpodium:try_call",
    "praktijkpodium:try_role",
    "account_logout",
    "wagtailadmin_account",
    "wagtailadmin_logout",
    "wagtailadmin_pages:collect_workflow_action_data",
}

_NAMES_TO_FILL_IN = ("name", "title", "new_title")


def on_screen(content: str) -> dict[str, Any]:
    """What the form on a screen sends when nothing is changed: its largest form that posts."""
    html = BeautifulSoup(content, "html.parser")
    forms = [form for form in html.select("form") if str(form.get("method", "")).lower() == "post"]
    data: dict[str, Any] = {}
    for field in max(forms, key=lambda form: len(form.select("[name]"))).select("[name]") if forms else []:
        _fill_in(data, field)
    return data


def _fill_in(data: dict[str, Any], field: Tag) -> None:
    name, kind = str(field["name"]), field.get("type")
    if name == "csrfmiddlewaretoken" or field.name == "button" or kind in ("submit", "file", "button"):
        return
    if re.search(r"__prefix__", name):
        return
    if field.name == "select":
        chosen = [str(option.get("value", option.text)) for option in field.select("option[selected]")]
        data[name] = chosen if field.has_attr("multiple") else (chosen or [""])[0]
    elif field.name == "textarea":
        data[name] = field.text
    elif kind in ("checkbox", "radio"):
        if field.has_attr("checked"):
            data.setdefault(name, []).append(str(field.get("value", "on")))
    else:
        data[name] = str(field.get("value", ""))
