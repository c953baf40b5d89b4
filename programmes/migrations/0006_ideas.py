"""Questions about ideas."""

import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('praktijkpodium_programmes', '0005_walk'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='IdeaQuestion',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('state', models.CharField(choices=[('unconfirmed', 'address not confirmed yet'), ('waiting', 'waits for an answer'), ('answered', 'answered'), ('closed', 'closed without an answer')], default='unconfirmed', max_length=12, verbose_name='state')),
                ('title', models.CharField(blank=True, max_length=200, verbose_name='title of the idea')),
                ('idea', models.TextField(max_length=4000, verbose_name='idea')),
                ('question', models.TextField(blank=True, max_length=2000, verbose_name='question')),
                ('name', models.CharField(max_length=120, verbose_name='name')),
                ('email', models.CharField(max_length=254, verbose_name='e-mail address')),
                ('language', models.CharField(max_length=20)),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='asked at')),
                ('confirmed_at', models.DateTimeField(blank=True, null=True, verbose_name='confirmed at')),
                ('answer', models.TextField(blank=True, max_length=8000, verbose_name='answer')),
                ('done_at', models.DateTimeField(blank=True, null=True, verbose_name='answered or closed at')),
                ('assigned_to', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='taken up by')),
                ('call', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_programmes.call', verbose_name='call')),
            ],
            options={
                'verbose_name': 'question about an idea',
                'verbose_name_plural': 'questions about ideas',
                'ordering': ['-confirmed_at', 'pk'],
                'default_permissions': (),
                'indexes': [models.Index(fields=['state', 'created_at'], name='podium_question_queue')],
                'constraints': [models.CheckConstraint(condition=models.Q(('state__in', ['unconfirmed', 'waiting', 'answered', 'closed'])), name='podium_question_state'), models.CheckConstraint(condition=models.Q(models.Q(('confirmed_at__isnull', True), ('state', 'unconfirmed')), models.Q(models.Q(('state', 'unconfirmed'), _negated=True), ('confirmed_at__isnull', False)), _connector='OR'), name='podium_question_confirmed_has_moment'), models.CheckConstraint(condition=models.Q(models.Q(('done_at__isnull', False), ('state__in', ('answered', 'closed'))), models.Q(models.Q(('state__in', ('answered', 'closed')), _negated=True), ('done_at__isnull', True)), _connector='OR'), name='podium_question_done_has_moment'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'answered'), _negated=True), models.Q(('answer', ''), _negated=True), _connector='OR'), name='podium_question_answered_has_answer'), models.CheckConstraint(condition=models.Q(models.Q(('idea', ''), _negated=True), models.Q(('name', ''), _negated=True), models.Q(('email', ''), _negated=True)), name='podium_question_says_something')],
            },
        ),
    ]
