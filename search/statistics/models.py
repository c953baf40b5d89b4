"""What is asked and chosen, by the week, and by nobody in particular."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Counted(models.Model):
    """Numbers of one week in one place of the site."""

    # Its Monday. By the day, a rare question would say more about who asked it.
    week = models.DateField(_("week"))
    # The path of the page with the search box.
    place = models.CharField(_("place"), max_length=60)
    searches = models.PositiveIntegerField(_("searches"), default=0)
    # Searches with nothing above the divide.
    empty = models.PositiveIntegerField(_("found nothing"), default=0)
    # Searches after which something was chosen; all that was chosen, and the sum of its ranks.
    followed = models.PositiveIntegerField(_("followed"), default=0)
    clicks = models.PositiveIntegerField(_("clicks"), default=0)
    ranks = models.PositiveBigIntegerField(_("sum of ranks"), default=0)

    class Meta:
        abstract = True


class SearchTotal(Counted):
    """All searches of a week, also those of which the text is not kept."""

    # Searches that another engine than the configured one had to answer.
    degraded = models.PositiveIntegerField(_("without the search engine"), default=0)

    class Meta:
        verbose_name = verbose_name_plural = _("searches")
        constraints = [models.UniqueConstraint(fields=["week", "place"], name="podium_search_total_once")]

    def __str__(self) -> str:
        return f"{self.week} {self.place}: {self.searches}"


class AskedQuestion(Counted):
    """What was asked in a week, in lower case."""

    text = models.CharField(_("question"), max_length=80)

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        constraints = [models.UniqueConstraint(fields=["week", "place", "text"], name="podium_asked_question_once")]
        indexes = [models.Index(fields=["text"], name="podium_asked_question_text")]

    def __str__(self) -> str:
        return self.text


class RankClicks(models.Model):
    """How often the result at a rank was chosen in a week."""

    week = models.DateField(_("week"))
    place = models.CharField(_("place"), max_length=60)
    rank = models.PositiveSmallIntegerField(_("rank"))
    clicks = models.PositiveIntegerField(_("clicks"), default=0)

    class Meta:
        verbose_name = verbose_name_plural = _("clicks by rank")
        constraints = [models.UniqueConstraint(fields=["week", "place", "rank"], name="podium_rank_clicks_once")]

    def __str__(self) -> str:
        return f"{self.week} {self.place} {self.rank}: {self.clicks}"
