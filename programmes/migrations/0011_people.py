from django.db import migrations, models

import praktijkpodium.programmes.calls.models.applicants


class Migration(migrations.Migration):

    dependencies = [
        ('praktijkpodium_programmes', '0010_time'),
    ]

    operations = [
        migrations.AddField(
            model_name='role',
            name='applicants',
            field=models.JSONField(default=praktijkpodium.programmes.calls.models.applicants.organisations_and_initiatives, help_text='Others cannot begin an application. Readers see it on the call.', verbose_name='who may apply'),
        ),
        migrations.AlterField(
            model_name='role',
            name='who_may_apply',
            field=models.CharField(blank=True, help_text='What the choice above does not say. For example: of an institution for the care of the elderly.', max_length=200, verbose_name='more about who may apply'),
        ),
    ]
