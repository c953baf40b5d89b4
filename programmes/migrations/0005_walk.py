"""What of an application, its documents, advice and decision can never be."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("praktijkpodium_programmes", "0004_editors")]

    operations = [
        migrations.AddConstraint(
            model_name='application',
            constraint=models.CheckConstraint(condition=models.Q(('expire_at__isnull', True), ('first_published_at__isnull', True), ('go_live_at__isnull', True), ('last_published_at__isnull', True), ('live_revision__isnull', True)), name='podium_application_never_published'),
        ),
        migrations.AddConstraint(
            model_name='application',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'incomplete'), models.Q(('repair_request', ''), _negated=True)), ('state', 'withdrawn'), models.Q(models.Q(('state', 'incomplete'), _negated=True), ('repair_request', '')), _connector='OR'), name='podium_application_repair_request'),
        ),
        migrations.AddConstraint(
            model_name='application',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['draft', 'incomplete', 'withdrawn']), models.Q(models.Q(('title', ''), _negated=True), models.Q(('summary', ''), _negated=True)), _connector='OR'), name='podium_application_says_something'),
        ),
        migrations.AddConstraint(
            model_name='application',
            constraint=models.UniqueConstraint(condition=models.Q(('state', 'withdrawn'), _negated=True), fields=('role', 'organisation'), name='podium_one_application_a_role'),
        ),
        migrations.AddConstraint(
            model_name='applicationdocument',
            constraint=models.CheckConstraint(condition=models.Q(('scan_state__in', ['pending', 'clean', 'not_scanned'])), name='podium_document_scan_state'),
        ),
        migrations.AddConstraint(
            model_name='applicationdocument',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('file', ''), _negated=True), models.Q(('name', ''), _negated=True), models.Q(('sha256', ''), _negated=True), ('size__gt', 0)), name='podium_document_is_a_file'),
        ),
        migrations.AddConstraint(
            model_name='assessment',
            constraint=models.CheckConstraint(condition=models.Q(('explanation', ''), _negated=True), name='podium_assessment_is_explained'),
        ),
        migrations.AddConstraint(
            model_name='decision',
            constraint=models.CheckConstraint(condition=models.Q(('announced_at__isnull', True), ('announced_at__gte', models.F('decided_at')), _connector='OR'), name='podium_decision_then_announced'),
        ),
    ]
