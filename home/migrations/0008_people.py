import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('praktijkpodium_home', '0007_extracted_text'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name='organisation',
            name='kind',
            field=models.CharField(blank=True, choices=[('municipality', 'municipality'), ('care', 'care provider'), ('welfare', 'welfare organisation'), ('youth', 'youth care'), ('housing', 'housing association'), ('education', 'education'), ('research', 'knowledge institute'), ('residents', "residents' initiative"), ('social_enterprise', 'social enterprise'), ('partnership', 'partnership'), ('sector_body', 'sector organisation'), ('initiative', 'informal initiative'), ('person', 'single person'), ('other', 'other')], db_index=True, help_text='What fits best?', max_length=20, verbose_name='kind'),
        ),
        migrations.CreateModel(
            name='Invitation',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('email', models.CharField(max_length=254, verbose_name='e-mail address')),
                ('capacity', models.CharField(choices=[('hr', 'HR department'), ('works_council', 'works council'), ('contact', 'contact person')], max_length=20, verbose_name='acts as')),
                ('language', models.CharField(max_length=20)),
                ('sent_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('invited_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('organisation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='invitations', to='praktijkpodium_home.organisation', verbose_name='organisation')),
                ('takes_over', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.membership')),
            ],
            options={
                'verbose_name': 'invitation',
                'verbose_name_plural': 'invitations',
                'default_permissions': (),
                'constraints': [models.UniqueConstraint(fields=('organisation', 'email', 'capacity'), name='podium_invitation_once'), models.CheckConstraint(condition=models.Q(('email', ''), _negated=True), name='podium_invitation_has_address')],
            },
        ),
    ]
