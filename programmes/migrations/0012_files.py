import uuid

from django.db import migrations, models
from django.db.models import F


def begin_lineages(apps, schema_editor):
    """Each document that is there is the first of its own."""
    apps.get_model("praktijkpodium_programmes", "ApplicationDocument").objects.update(lineage=F("id"))


class Migration(migrations.Migration):

    dependencies = [
        ("praktijkpodium_programmes", "0011_people"),
    ]

    operations = [
        migrations.AddField(
            model_name='applicationdocument',
            name='gone_at',
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='replaced or removed at'),
        ),
        migrations.AddField(
            model_name='applicationdocument',
            name='lineage',
            field=models.UUIDField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='applicationdocument',
            name='version',
            field=models.PositiveSmallIntegerField(default=1, editable=False, verbose_name='version'),
        ),
        migrations.RunPython(begin_lineages, migrations.RunPython.noop),
        migrations.AlterField(
            model_name='applicationdocument',
            name='lineage',
            field=models.UUIDField(default=uuid.uuid4, editable=False),
        ),
        migrations.AddConstraint(
            model_name='applicationdocument',
            constraint=models.UniqueConstraint(fields=('lineage', 'version'), name="podium_document_own_version"),
        ),
        migrations.AddConstraint(
            model_name='applicationdocument',
            constraint=models.UniqueConstraint(condition=models.Q(('gone_at', None)), fields=('lineage',), name='podium_document_one_current'),
        ),
    ]
