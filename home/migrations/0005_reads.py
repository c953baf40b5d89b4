"""Read counters, and the version of what the public sees."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def make_first_version(apps, schema_editor):
    apps.get_model("praktijkpodium_home", "ContentVersion").objects.create()


class Migration(migrations.Migration):
    dependencies = [
        ("praktijkpodium_home", "0004_editors"),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ReadCount",
            fields=[
                (
                    "page",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="praktijkpodium_reads",
                        serialize=False,
                        to=settings.WAGTAIL_PAGE_MODEL,
                        verbose_name="page",
                    ),
                ),
                ("count", models.PositiveBigIntegerField(default=0, verbose_name="times read")),
                ("last_read_on", models.DateField(verbose_name="last read")),
            ],
            options={
                "verbose_name": "read counter",
                "verbose_name_plural": "read counters",
                "ordering": ["-count", "pk"],
            },
        ),
        migrations.CreateModel(
            name="ContentVersion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("stamp", models.UUIDField(default=uuid.uuid4)),
            ],
            options={"verbose_name": "content version", "verbose_name_plural": "content version"},
        ),
        migrations.RunPython(make_first_version, migrations.RunPython.noop),
    ]
