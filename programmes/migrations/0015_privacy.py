from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('praktijkpodium_programmes', '0014_participation'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='application',
            name='podium_application_says_something',
        ),
        migrations.AddField(
            model_name='application',
            name='anonymised_at',
            field=models.DateTimeField(blank=True, db_index=True, editable=False, null=True, verbose_name='texts deleted at'),
        ),
        migrations.AddConstraint(
            model_name='application',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['draft', 'incomplete', 'withdrawn']), ('anonymised_at__isnull', False), models.Q(models.Q(('title', ''), _negated=True), models.Q(('summary', ''), _negated=True)), _connector='OR'), name='podium_application_says_something'),
        ),
        migrations.AddConstraint(
            model_name='application',
            constraint=models.CheckConstraint(condition=models.Q(('anonymised_at__isnull', True), models.Q(('repair_request', ''), ('summary', ''), ('title', '')), _connector='OR'), name='podium_application_anonymised'),
        ),
        migrations.AddField(
            model_name='question',
            name='purpose',
            field=models.CharField(blank=True, help_text='Only for documents: why do you ask for this one? Who uploads reads it. Empty: to judge the application.', max_length=200, verbose_name='purpose'),
        ),
    ]
