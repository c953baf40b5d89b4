import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import praktijkpodium.home.files.models
import praktijkpodium.home.files.storages
import uuid
from django.conf import settings
from django.db import migrations, models


def promised(apps, schema_editor):
    """The own contribution of those who take part already is that of their role."""
    role = apps.get_model("praktijkpodium_programmes", "Role")
    of_role = role.objects.filter(applications__participation=models.OuterRef("pk")).values("own_contribution")
    apps.get_model("praktijkpodium_programmes", "Participation").objects.update(contribution=models.Subquery(of_role))


class Migration(migrations.Migration):

    dependencies = [
        ('praktijkpodium_casebook', '0006_saved_searches'),
        ('praktijkpodium_home', '0009_files'),
        ('praktijkpodium_programmes', '0013_secretariat'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Attendance',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=255, verbose_name='name of the meeting')),
                ('on', models.DateField(verbose_name='date')),
                ('people', models.PositiveSmallIntegerField(default=1, validators=[django.core.validators.MinValueValidator(1)], verbose_name='number of people')),
            ],
            options={
                'verbose_name': 'meeting attended',
                'verbose_name_plural': 'meetings attended',
                'ordering': ['on', 'pk'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='CommitmentLetter',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('file', models.FileField(max_length=200, storage=praktijkpodium.home.files.storages.private_storage, upload_to=praktijkpodium.home.files.models.random_key, verbose_name='file')),
                ('name', models.CharField(max_length=150, verbose_name='name')),
                ('content_type', models.CharField(max_length=100, verbose_name='type')),
                ('size', models.PositiveBigIntegerField(help_text='In bytes.', verbose_name='size')),
                ('sha256', models.CharField(max_length=64, verbose_name='SHA-256')),
                ('scan_state', models.CharField(choices=[('pending', 'waiting for the virus scanner'), ('clean', 'safe'), ('not_scanned', 'not scanned')], max_length=20, verbose_name='virus scan')),
                ('uploaded_at', models.DateTimeField(auto_now_add=True, verbose_name='uploaded at')),
            ],
            options={
                'verbose_name': 'commitment letter',
                'verbose_name_plural': 'commitment letters',
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='TeamMember',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=120, verbose_name='name')),
                ('function', models.CharField(blank=True, max_length=120, verbose_name='function')),
                ('is_works_council', models.BooleanField(default=False, verbose_name='member of the works council')),
            ],
            options={
                'verbose_name': 'member of the team',
                'verbose_name_plural': 'members of the team',
                'ordering': ['pk'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Visit',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('on', models.DateField(default=django.utils.timezone.localdate, verbose_name='date')),
                ('half_days', models.PositiveSmallIntegerField(default=1, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(20)], verbose_name='half-days')),
                ('about', models.CharField(blank=True, max_length=200, verbose_name='about what')),
            ],
            options={
                'verbose_name': 'half-days of the adviser',
                'verbose_name_plural': 'half-days of the adviser',
                'ordering': ['on', 'pk'],
                'default_permissions': (),
            },
        ),
        migrations.AlterModelOptions(
            name='participation',
            options={'default_permissions': (), 'verbose_name': 'participation', 'verbose_name_plural': 'participations'},
        ),
        migrations.AddField(
            model_name='participation',
            name='adviser',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='adviser'),
        ),
        migrations.AddField(
            model_name='participation',
            name='adviser_chosen',
            field=models.CharField(blank=True, choices=[('own', 'own choice'), ('suggested', 'suggested by the secretariat')], max_length=10, verbose_name='how the adviser was chosen'),
        ),
        migrations.AddField(
            model_name='participation',
            name='adviser_name',
            field=models.CharField(blank=True, max_length=120, verbose_name='name of the adviser'),
        ),
        migrations.AddField(
            model_name='participation',
            name='adviser_organisation',
            field=models.CharField(blank=True, max_length=160, verbose_name='organisation of the adviser'),
        ),
        migrations.AddField(
            model_name='participation',
            name='changed_at',
            field=models.DateTimeField(db_index=True, default=django.utils.timezone.now, editable=False),
        ),
        migrations.AddField(
            model_name='participation',
            name='chapter',
            field=models.CharField(blank=True, max_length=200, verbose_name='chapter in the book'),
        ),
        migrations.AddField(
            model_name='participation',
            name='chapter_on',
            field=models.DateField(blank=True, null=True, verbose_name='chapter received on'),
        ),
        migrations.AddField(
            model_name='participation',
            name='contribution',
            field=models.DecimalField(decimal_places=2, default=0, max_digits=9, validators=[django.core.validators.MinValueValidator(0)], verbose_name='own contribution'),
            preserve_default=False,
        ),
        migrations.RunPython(promised, migrations.RunPython.noop),
        migrations.AddField(
            model_name='participation',
            name='half_days',
            field=models.PositiveSmallIntegerField(default=20, validators=[django.core.validators.MaxValueValidator(200)], verbose_name='half-days of the adviser'),
        ),
        migrations.AddField(
            model_name='participation',
            name='invoiced_on',
            field=models.DateField(blank=True, null=True, verbose_name='invoiced on'),
        ),
        migrations.AddField(
            model_name='participation',
            name='kick_off_told',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='participation',
            name='paid_on',
            field=models.DateField(blank=True, null=True, verbose_name='paid on'),
        ),
        migrations.AddField(
            model_name='participation',
            name='presentation',
            field=models.CharField(blank=True, max_length=200, verbose_name='closing presentation'),
        ),
        migrations.AddField(
            model_name='participation',
            name='presented_on',
            field=models.DateField(blank=True, null=True, verbose_name='presented on'),
        ),
        migrations.AddField(
            model_name='participation',
            name='publication',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_casebook.publication', verbose_name='book'),
        ),
        migrations.AddField(
            model_name='participation',
            name='signed_by',
            field=models.CharField(blank=True, max_length=160, verbose_name='signed by'),
        ),
        migrations.AddField(
            model_name='participation',
            name='signed_on',
            field=models.DateField(blank=True, null=True, verbose_name='signed on'),
        ),
        migrations.AddConstraint(
            model_name='participation',
            constraint=models.CheckConstraint(condition=models.Q(('contribution__gte', 0)), name='podium_participation_contribution'),
        ),
        migrations.AddConstraint(
            model_name='participation',
            constraint=models.CheckConstraint(condition=models.Q(('paid_on__isnull', True), ('invoiced_on__isnull', False), _connector='OR'), name='podium_participation_paid'),
        ),
        migrations.AddConstraint(
            model_name='participation',
            constraint=models.CheckConstraint(condition=models.Q(('signed_on__isnull', False), ('signed_by', ''), _connector='OR'), name='podium_participation_signed'),
        ),
        migrations.AddConstraint(
            model_name='participation',
            constraint=models.CheckConstraint(condition=models.Q(('adviser__isnull', True), models.Q(('adviser_name', ''), ('adviser_organisation', '')), _connector='OR'), name='podium_participation_one_adviser'),
        ),
        migrations.AddConstraint(
            model_name='participation',
            constraint=models.CheckConstraint(condition=models.Q(('adviser_chosen__in', ['', 'own', 'suggested'])), name='podium_participation_adviser_chosen'),
        ),
        migrations.AddField(
            model_name='attendance',
            name='event',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_programmes.eventpage', verbose_name='meeting'),
        ),
        migrations.AddField(
            model_name='attendance',
            name='participation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='meetings', to='praktijkpodium_programmes.participation'),
        ),
        migrations.AddField(
            model_name='commitmentletter',
            name='participation',
            field=models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='letter', to='praktijkpodium_programmes.participation'),
        ),
        migrations.AddField(
            model_name='commitmentletter',
            name='uploaded_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='uploaded by'),
        ),
        migrations.AddField(
            model_name='teammember',
            name='participation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='team', to='praktijkpodium_programmes.participation'),
        ),
        migrations.AddField(
            model_name='visit',
            name='participation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='visits', to='praktijkpodium_programmes.participation'),
        ),
        migrations.AddConstraint(
            model_name='attendance',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('title', ''), _negated=True), ('people__gte', 1)), name='podium_attendance_says_something'),
        ),
        migrations.AddConstraint(
            model_name='attendance',
            constraint=models.UniqueConstraint(fields=('participation', 'title', 'on'), name='podium_attendance_once'),
        ),
        migrations.AddConstraint(
            model_name='commitmentletter',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('file', ''), _negated=True), models.Q(('name', ''), _negated=True), models.Q(('sha256', ''), _negated=True), ('size__gt', 0)), name='podium_letter_is_a_file'),
        ),
        migrations.AddConstraint(
            model_name='teammember',
            constraint=models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='podium_team_member_has_name'),
        ),
        migrations.AddConstraint(
            model_name='visit',
            constraint=models.CheckConstraint(condition=models.Q(('half_days__gte', 1)), name='podium_visit_half_days'),
        ),
        migrations.AlterField(
            model_name='call',
            name='kick_off_date',
            field=models.DateField(blank=True, help_text='Empty as long as there is no date. When you publish one, everybody who takes part gets a mail; when you change it too.', null=True, verbose_name='date of the kick-off'),
        ),
    ]
