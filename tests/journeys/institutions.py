"""Institutions that apply for the demo's call, and the offices that deal with them, without a browser: by what their
browsers would send.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.site.demo.accounts import account, address
from tests.home.files.offices import odf, ooxml
from tests.programmes.factories import PDF

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"

# What institutions send along: by its ending.
PLANS = {
    "pdf": lambda name: PDF + f"%{name}".encode(),
    "docx": lambda name: ooxml(word__notes_dot_xml=f"<n>{name}</n>"),
    "odt": lambda name: odf(styles_dot_xml=f"<s>{name}</s>"),
    "xlsx": lambda name: ooxml("xlsx", xl__notes_dot_xml=f"<n>{name}</n>"),
}


def client_of(name: str) -> Client:
    client = Client(raise_request_exception=True)
    client.force_login(account(name)[0], backend=BACKEND)
    return client


def html_of(answer: Any) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")


def fields_of(form: Tag) -> dict[str, Any]:
    """What a browser would send of a form as it stands."""
    sent: dict[str, Any] = {}
    for each in form.select("input[name], textarea[name], select[name]"):
        name, kind = str(each["name"]), each.get("type", "")
        if each.name == "textarea":
            sent[name] = each.get_text().removeprefix("\n")
        elif each.name == "select":
            chosen = each.select_one("option[selected]")
            sent[name] = chosen["value"] if chosen else ""
        elif kind in ("checkbox", "radio"):
            if each.has_attr("checked"):
                sent.setdefault(name, []).append(each.get("value", "on"))
        elif kind != "file":
            sent[name] = each.get("value", "")
    return sent


def pressed(client: Client, page: str, **more: Any) -> Any:
    """The page after sending the form of an application's step on another one."""
    form = html_of(client.get(page)).select_one("#application-form")
    assert form is not None, page
    answer = client.post(page, {**fields_of(form), **more})
    assert answer.status_code == 302, html_of(answer).select(".podium-error-summary")
    return answer


@dataclass
class Institution:
    """An institution, with the person who applies for it."""

    number: int
    plan: str = "pdf"
    capacity: str = "hr"
    applications: dict[str, Any] = field(default_factory=dict)

    @property
    def account(self) -> str:
        return f"instelling{self.number:02}"

    @property
    def name(self) -> str:
        return f"Zorginstelling {'ABCDEFGHIJKLMNOPQRSTUVWX'[self.number - 1]}"

    @property
    def client(self) -> Client:
        return client_of(self.account)

    def row(self, role: Role) -> Application:
        return Application.objects.select_related("role__call", "organisation").get(
            role=role, organisation__name=self.name
        )

    def begin(self, role: Role) -> Application:
        there = Organisation.objects.filter(name=self.name).first()
        who = {"organisation": there.pk} if there else {"new_organisation": self.name, "capacity": self.capacity}
        answer = self.client.post(f"/mijn/aanmelden/{role.pk}/", who)
        assert answer.status_code == 302, html_of(answer).get_text(" ", strip=True)
        return self.row(role)

    def fill_in(self, role: Role) -> None:
        """All steps, as somebody goes through them."""
        application, client = self.row(role), self.client
        root = f"/mijn/aanmelding/{application.pk}/"
        pressed(client, f"{root}idee/", title=self.title(role), summary=f"Wat {self.name} wil.", save="draft")
        if application.asked:
            answers = {f"answer_{asked.key}": f"{self.name} antwoordt: ja." for asked in application.asked}
            pressed(client, f"{root}criteria/", **answers, save="draft")
        upload = SimpleUploadedFile(f"Plan van {self.name}.{self.plan}", PLANS[self.plan](self.name))
        pressed(client, f"{root}documenten/", document=upload, save="upload")

    def title(self, role: Role) -> str:
        return f"{'Meedenken' if role.is_by_receipt else 'Samen roosteren'} bij {self.name}"

    def submit(self, role: Role) -> Application:
        root = f"/mijn/aanmelding/{self.row(role).pk}/"
        pressed(self.client, f"{root}controleren/", submit="1")
        assert self.row(role).number in html_of(self.client.get(root)).get_text()
        return self.row(role)

    def apply(self, role: Role) -> Application:
        self.begin(role)
        self.fill_in(role)
        return self.submit(role)

    def presses(self, role: Role, button: str) -> None:
        """“intrekken” or “plaats”, on the page of the application."""
        assert self.client.post(f"/mijn/aanmelding/{self.row(role).pk}/{button}/").status_code == 302

    def mails(self) -> list[str]:
        """The subjects of what came at its address, in order."""
        return [each.subject for each in mail.outbox if each.to == [address(self.account)]]

    def last_mail(self) -> str:
        return str([each for each in mail.outbox if each.to == [address(self.account)]][-1].body)


class Office:
    """Somebody of the secretariat or the committee, on the screen of a file."""

    def __init__(self, name: str) -> None:
        self.client = client_of(name)

    def does(self, application: Application, action: str, **typed: Any) -> None:
        page = f"/admin/aanmeldingen/{application.pk}/"
        screen = html_of(self.client.get(page))
        button = screen.select_one(f"form input[name=action][value={action}]")
        assert button is not None, f"{action} is not offered"
        form = button.find_parent("form")
        assert form is not None
        sent = {**fields_of(form), **{f"{action}-{name}": value for name, value in typed.items()}, "action": action}
        answer = self.client.post(page, sent)
        assert answer.status_code == 302, re.sub(r"\s+", " ", html_of(answer).get_text())[:2000]
