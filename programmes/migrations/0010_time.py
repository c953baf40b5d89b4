import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("praktijkpodium_home", "0001_initial"),
        ("praktijkpodium_programmes", "0009_form"),
    ]

    operations = [
        migrations.AddField(
            model_name="call",
            name="may_be_changed",
            field=models.BooleanField(
                default=False,
                help_text="Until the deadline, who handed in may change the application and hand it in again. Not in roles where places go in order of receipt.",
                verbose_name="can be changed after it was handed in",
            ),
        ),
        migrations.AddField(
            model_name="application",
            name="channel",
            field=models.CharField(
                choices=[("site", "on this site"), ("email", "by e-mail"), ("post", "by post")],
                default="site",
                editable=False,
                max_length=10,
                verbose_name="how it came",
            ),
        ),
        migrations.AddField(
            model_name="application",
            name="received_on",
            field=models.DateField(blank=True, editable=False, null=True, verbose_name="received on"),
        ),
        migrations.AddField(
            model_name="application",
            name="late_until",
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name="may come late until"),
        ),
        migrations.AddField(
            model_name="application",
            name="handed_in_before",
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name="handed in before"),
        ),
        migrations.AddField(
            model_name="application",
            name="reminded_at",
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name="reminded at"),
        ),
        migrations.AddConstraint(
            model_name="application",
            constraint=models.CheckConstraint(
                condition=Q(channel="site", received_on__isnull=True)
                | Q(channel__in=["email", "post"], received_on__isnull=False),
                name="podium_application_channel",
            ),
        ),
        migrations.AddConstraint(
            model_name="application",
            constraint=models.CheckConstraint(
                condition=Q(handed_in_before__isnull=True) | Q(state="draft"),
                name="podium_application_handed_in_before",
            ),
        ),
        migrations.CreateModel(
            name="LateLink",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("until", models.DateTimeField(db_index=True, verbose_name="until")),
                ("reason", models.CharField(max_length=500, verbose_name="reason")),
                ("given_at", models.DateTimeField(auto_now_add=True, verbose_name="given at")),
                ("used_at", models.DateTimeField(blank=True, null=True, verbose_name="used at")),
                ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="taken back at")),
                (
                    "application",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="late_link",
                        to="praktijkpodium_programmes.application",
                        verbose_name="application",
                    ),
                ),
                (
                    "given_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="given by",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="praktijkpodium_home.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="late_links",
                        to="praktijkpodium_programmes.role",
                        verbose_name="role",
                    ),
                ),
            ],
            options={
                "verbose_name": "late link",
                "verbose_name_plural": "late links",
                "ordering": ["-given_at", "pk"],
                "default_permissions": (),
                "constraints": [
                    models.CheckConstraint(condition=~Q(reason=""), name="podium_late_link_has_reason"),
                    models.CheckConstraint(
                        condition=Q(used_at__isnull=True) | Q(revoked_at__isnull=True),
                        name="podium_late_link_used_or_revoked",
                    ),
                    models.CheckConstraint(
                        condition=Q(application__isnull=True) | Q(used_at__isnull=False),
                        name="podium_late_link_used_for",
                    ),
                ],
            },
        ),
    ]
