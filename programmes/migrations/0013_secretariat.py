import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("praktijkpodium_programmes", "0012_files"),
    ]

    operations = [
        migrations.AddField(
            model_name="application",
            name="reopened",
            field=models.JSONField(blank=True, default=list, editable=False, verbose_name="what may be changed"),
        ),
        migrations.AddField(
            model_name="application",
            name="repair_until",
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name="to be completed before"),
        ),
        migrations.CreateModel(
            name="CompletenessCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("item", models.CharField(max_length=60, verbose_name="item")),
                ("is_in_order", models.BooleanField(verbose_name="in order")),
                ("reason", models.CharField(blank=True, max_length=500, verbose_name="what is missing")),
                ("mark", models.CharField(max_length=16)),
                ("at", models.DateTimeField(auto_now=True, verbose_name="when")),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="completeness_checks",
                        to="praktijkpodium_programmes.application",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="who",
                    ),
                ),
            ],
            options={
                "verbose_name": "completeness check",
                "verbose_name_plural": "completeness checks",
                "ordering": ["pk"],
                "default_permissions": (),
                "constraints": [
                    models.UniqueConstraint(fields=("application", "item"), name="podium_one_check_an_item"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_in_order", True), models.Q(("reason", ""), _negated=True), _connector="OR"
                        ),
                        name="podium_check_says_what_is_missing",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Note",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField(max_length=4000, verbose_name="note")),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="when")),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="notes",
                        to="praktijkpodium_programmes.application",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="who",
                    ),
                ),
            ],
            options={
                "verbose_name": "note",
                "verbose_name_plural": "notes",
                "ordering": ["at", "pk"],
                "default_permissions": (),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="podium_note_says_something"
                    ),
                ],
            },
        ),
    ]
