"""The words of the timeline for what happens while somebody takes part."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "participation.contribution": _("Own contribution changed"),
    "participation.commitment": _("Commitment letter changed"),
    "participation.letter_removed": _("File of the commitment letter removed"),
    "participation.member_added": _("Member of the team added"),
    "participation.member_removed": _("Member of the team removed"),
    "participation.team_taken_over": _("Team taken over from the application"),
    "participation.adviser": _("Adviser changed"),
    "participation.visit_added": _("Half-days of the adviser added"),
    "participation.visit_removed": _("Half-days of the adviser removed"),
    "participation.meeting_added": _("Meeting attended added"),
    "participation.meeting_removed": _("Meeting attended removed"),
    "participation.closing": _("Closing presentation or chapter changed"),
    "participation.kick_off_told": _("Date of the kick-off told to the participants"),
    "participation.people_forgotten": _("Names of people deleted after their term"),
}
