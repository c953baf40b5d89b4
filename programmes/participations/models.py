"""What belongs with taking part: the team, the letter, the half-days of the adviser, the meetings."""

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.programmes.applications.models import Application, Participation
from praktijkpodium.programmes.events.models import EventPage


class TeamMember(models.Model):
    """Somebody of the institution who works on it."""

    participation = models.ForeignKey(Participation, on_delete=models.CASCADE, related_name="team")
    name = models.CharField(_("name"), max_length=120)
    function = models.CharField(_("function"), max_length=120, blank=True)
    is_works_council = models.BooleanField(_("member of the works council"), default=False)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("member of the team")
        verbose_name_plural = _("members of the team")
        ordering = ["pk"]
        default_permissions = ()
        constraints = [models.CheckConstraint(condition=~Q(name=""), name="podium_team_member_has_name")]

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.name, self.function)))


class Visit(models.Model):
    """Half-days of the adviser that were used on one day."""

    participation = models.ForeignKey(Participation, on_delete=models.CASCADE, related_name="visits")
    on = models.DateField(_("date"), default=timezone.localdate)
    half_days = models.PositiveSmallIntegerField(
        _("half-days"), default=1, validators=[MinValueValidator(1), MaxValueValidator(20)]
    )
    about = models.CharField(_("about what"), max_length=200, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("half-days of the adviser")
        verbose_name_plural = _("half-days of the adviser")
        ordering = ["on", "pk"]
        default_permissions = ()
        constraints = [models.CheckConstraint(condition=Q(half_days__gte=1), name="podium_visit_half_days")]

    def __str__(self) -> str:
        return f"{self.on:%d-%m-%Y}: {self.half_days}"


class Attendance(models.Model):
    """A meeting at which the institution was."""

    participation = models.ForeignKey(Participation, on_delete=models.CASCADE, related_name="meetings")
    # One of the agenda, or none: its title and day are kept here, for a page may go.
    event = models.ForeignKey(
        EventPage, verbose_name=_("meeting"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    title = models.CharField(_("name of the meeting"), max_length=255)
    on = models.DateField(_("date"))
    people = models.PositiveSmallIntegerField(_("number of people"), default=1, validators=[MinValueValidator(1)])

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("meeting attended")
        verbose_name_plural = _("meetings attended")
        ordering = ["on", "pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(condition=~Q(title="") & Q(people__gte=1), name="podium_attendance_says_something"),
            models.UniqueConstraint(fields=["participation", "title", "on"], name="podium_attendance_once"),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.on:%d-%m-%Y}"


class CommitmentLetter(PrivateFile):
    """The letter in which the management commits itself."""

    participation = models.OneToOneField(Participation, on_delete=models.CASCADE, related_name="letter")

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("commitment letter")
        verbose_name_plural = _("commitment letters")
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=~Q(file="") & ~Q(name="") & ~Q(sha256="") & Q(size__gt=0), name="podium_letter_is_a_file"
            ),
        ]

    @property
    def timeline_subject(self) -> Application:
        return self.participation.application

    def may_be_downloaded_by(self, user: Any) -> bool:
        from praktijkpodium.programmes.participations.rules import may_download

        return bool(may_download(user, self))
