from typing import Any

from django.db import migrations, models
from django.utils import timezone


def number_what_was_handed_in(apps: Any, schema_editor: Any) -> None:
    """In the order in which they came in, by year."""
    application = apps.get_model("praktijkpodium_programmes", "Application")
    series = apps.get_model("praktijkpodium_programmes", "NumberSeries")
    last: dict[int, int] = {}
    for row in application.objects.filter(submitted_at__isnull=False).order_by("submitted_at", "pk").iterator():
        year = timezone.localtime(row.submitted_at).year
        last[year] = last.get(year, 0) + 1
        application.objects.filter(pk=row.pk).update(number=f"{year}-{last[year]:04d}")
    series.objects.bulk_create(series(year=year, last=number) for year, number in last.items())


class Migration(migrations.Migration):
    dependencies = [
        ("praktijkpodium_programmes", "0008_questions"),
    ]

    operations = [
        migrations.CreateModel(
            name="NumberSeries",
            fields=[
                ("year", models.PositiveSmallIntegerField(primary_key=True, serialize=False)),
                ("last", models.PositiveIntegerField(default=0)),
            ],
            options={"default_permissions": ()},
        ),
        migrations.AddField(
            model_name="application",
            name="number",
            field=models.CharField(
                blank=True, default="", editable=False, max_length=20, verbose_name="application number"
            ),
        ),
        migrations.RunPython(number_what_was_handed_in, migrations.RunPython.noop, elidable=True),
        migrations.AddConstraint(
            model_name="application",
            constraint=models.UniqueConstraint(
                condition=models.Q(("number", ""), _negated=True),
                fields=("number",),
                name="podium_application_own_number",
            ),
        ),
    ]
