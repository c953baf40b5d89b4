"""The number of an application, such as 2026-0042."""

from django.utils import timezone

from praktijkpodium.programmes.applications.models import Application, NumberSeries


def give_number(current: Application) -> None:
    """The next number of this year, for what is handed in for the first time. Call it under the lock of that, and save.

    The row of the year is the last lock that is taken, and is held until the commit: two that hand in at once get two
    numbers, and what is rolled back gives its number back.
    """
    if current.number:
        return
    year = timezone.localdate().year
    series = NumberSeries.objects.select_for_update().filter(year=year).first()
    if series is None:  # the first one of the year; another may be as quick
        NumberSeries.objects.get_or_create(year=year)
        series = NumberSeries.objects.select_for_update().get(year=year)
    series.last += 1
    series.save(update_fields=["last"])
    current.number = str(series)
