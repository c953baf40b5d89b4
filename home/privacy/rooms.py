"""What the rooms of `home` know of one person: the account, whom one acts for, mails, and lines of the timeline."""

from functools import partial
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import SESSION_KEY, get_user_model
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from praktijkpodium.home.accounts.queries import display_name, name_there
from praktijkpodium.home.audit.actions import record, redact
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.directory.actions import locked, why_needed
from praktijkpodium.home.directory.models import ContactPerson, Invitation, Membership
from praktijkpodium.home.outbox.models import Mail, State
from praktijkpodium.home.outbox.rules import may_read_text
from praktijkpodium.home.privacy.people import Person, Room


def to_addresses(field: str, person: Person) -> Q:
    """By which rows with one of somebody's addresses are found, however it was typed."""
    found = Q(pk__in=())
    for address in person.addresses:
        found |= Q(**{f"{field}__iexact": address})
    return found


def _tell(person: Person, by: Any) -> dict[str, Any]:
    told = {
        "invitations": [
            {"organisation": each.organisation.name, "as": each.get_capacity_display(), "sent_at": each.sent_at}
            for each in Invitation.objects.filter(to_addresses("email", person)).select_related("organisation")
        ],
        "mails": [_mail(each, person, by) for each in Mail.objects.filter(to_addresses("recipient", person))],
        "public_contact_details": list(
            ContactPerson.objects.filter(to_addresses("email", person)).values("name", "function", "email", "phone")
        ),
    }
    return told | (_account(person.user) if person.user is not None else {})


def _mail(mail: Mail, person: Person, by: Any) -> dict[str, Any]:
    is_own = person.user is not None and person.user.pk == by.pk and not mail.secret
    opened = {"subject": mail.subject, "text": mail.text} if is_own or may_read_text(by, mail) else {}
    kind, state = mail.kind_in_words(), mail.get_state_display()
    return {"kind": kind, "to": mail.recipient, "written_at": mail.created_at, "state": state, **opened}


def _account(user: Any) -> dict[str, Any]:
    factors = Authenticator.objects.filter(user=user).order_by("pk")
    lines = TimelineEntry.objects.filter(by=user) | TimelineEntry.objects.about(user)
    return {
        "account": [
            {
                "name": display_name(user),
                "user_name": user.get_username(),
                "since": getattr(user, "date_joined", None),
                "last_signed_in": user.last_login,
                "groups": list(user.groups.values_list("name", flat=True)),
            }
        ],
        "e_mail_addresses": list(EmailAddress.objects.filter(user=user).values("email", "verified", "primary")),
        "second_steps": [{"kind": each.type, "added_at": each.created_at, "name": str(each)} for each in factors],
        "linked_accounts": [
            {"provider": each.provider, "known_there_as": name_there(each), "since": each.date_joined}
            for each in SocialAccount.objects.filter(user=user)
        ],
        "memberships": [
            {"organisation": each.organisation.name, "as": each.get_capacity_display()}
            for each in Membership.objects.filter(user=user).select_related("organisation")
        ],
        "what_was_done": [
            {"at": each.at, "what": label(each.verb), "on": each.subject_label} for each in lines.order_by("pk")
        ],
    }


def _obstacles(person: Person) -> list[str]:
    memberships = Membership.objects.filter(user=person.user).select_related("organisation")
    several = [each for each in memberships if not each.organisation.is_single_person] if person.user else []
    why = list(dict.fromkeys(filter(None, map(why_needed, several))))
    if Mail.objects.filter(to_addresses("recipient", person), state=State.SENDING).exists():
        why.append(_("A mail to you is on its way just now. Try again in a minute."))
    return why


def _forget(person: Person) -> None:
    Invitation.objects.filter(to_addresses("email", person)).delete()
    Mail.objects.filter(to_addresses("recipient", person)).exclude(state=State.SENDING).delete()
    if person.user is not None:
        _forget_account(person.user)


def _forget_account(user: Any) -> None:
    """What hangs on an account and does not go with it by itself."""
    of_institutions = Membership.objects.filter(user=user).exclude(organisation__kind="person")
    for membership in of_institutions.select_related("organisation").order_by("organisation_id", "pk"):
        organisation = locked(membership.organisation_id)
        membership.delete()
        record(verb="membership.left", on=organisation, capacity=membership.capacity)
    model, key = get_user_model(), str(user.pk)
    redact(about=model, keys=[key])
    of_model = ContentType.objects.get_for_model(model)
    ModelLogEntry.objects.filter(content_type=of_model, object_id=key).delete()
    profile = UserProfile.objects.filter(user=user).first()
    if profile is not None and profile.avatar:
        transaction.on_commit(partial(profile.avatar.storage.delete, profile.avatar.name))
    # What was typed and not saved may be kept in them.
    for session in Session.objects.iterator(chunk_size=500):
        if session.get_decoded().get(SESSION_KEY) == key:
            session.delete()


ROOM = Room(tell=_tell, obstacles=_obstacles, forget=_forget)
