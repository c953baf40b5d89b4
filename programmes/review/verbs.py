"""The words of the timeline for what happens in the review."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "assessment.given": _("Advice given"),
    "assessment.changed": _("Advice changed"),
    "completeness.checked": _("Completeness checked"),
    "application.repair_extended": _("More time to complete it"),
    "application.taken_as_it_is": _("Taken up as it is, without what was asked for"),
    "note.added": _("Note written"),
    "note.removed": _("Note removed"),
    "mail.written": _("Mail of the secretariat written"),
    "documents.downloaded": _("Documents taken along"),
    "moderation.restored": _("Taken up again where it was"),
    "decision.taken": _("Decision taken"),
}
