import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import wagtail.fields
from django.conf import settings
from django.db import migrations, models
from wagtail.documents import get_document_model_string
from wagtail.images import get_image_model_string


def keep_contacts(apps, schema_editor):
    """The contact people of calls become contact people of the directory."""
    Call = apps.get_model("praktijkpodium_programmes", "Call")
    ContactPerson = apps.get_model("praktijkpodium_home", "ContactPerson")
    for call in Call.objects.exclude(contact_name="", contact_email="", contact_phone=""):
        call.contact_person, _ = ContactPerson.objects.get_or_create(
            name=call.contact_name or call.contact_email or call.contact_phone,
            email=call.contact_email,
            phone=call.contact_phone,
        )
        call.save(update_fields=["contact_person"])


class Migration(migrations.Migration):

    dependencies = [
        ('praktijkpodium_home', '0003_content'),
        ('praktijkpodium_programmes', '0002_workflow'),
        ('wagtailcore', '0098_apitoken'),
        migrations.swappable_dependency(get_document_model_string()),
        migrations.swappable_dependency(get_image_model_string()),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='EventPage',
            fields=[
                ('page_ptr', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, related_name='praktijkpodium_%(class)s', serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('introduction', models.TextField(blank=True, help_text='Two or three sentences: what is this about, and for whom? Also shown in lists.', max_length=600, verbose_name='introduction')),
                ('image_alt', models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows')),
                ('image_caption', models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption')),
                ('related', wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages')),
                ('start', models.DateTimeField(db_index=True, help_text='With the time. For example: 24-09-2026 10:00.', verbose_name='start')),
                ('end', models.DateTimeField(blank=True, help_text='With the time. Empty: visitors read no end.', null=True, verbose_name='end')),
                ('is_online', models.BooleanField(default=False, help_text='Tick this when people can take part from home.', verbose_name='online too, or only online')),
                ('audience', models.CharField(blank=True, help_text='For example: municipalities and their partners.', max_length=200, verbose_name='for whom')),
                ('costs', models.CharField(blank=True, help_text='For example: free.', max_length=120, verbose_name='costs')),
                ('how_to_register', models.CharField(blank=True, help_text='For example: by e-mail to the contact person.', max_length=250, verbose_name='how to sign up')),
                ('registration_url', models.URLField(blank=True, help_text='The whole address, beginning with https://.', verbose_name='address of the sign-up form')),
                ('is_cancelled', models.BooleanField(default=False, help_text='It stays in the agenda, and says that it was cancelled.', verbose_name='cancelled')),
                ('body', wagtail.fields.StreamField([('text', 0), ('quote', 4), ('image', 8), ('video', 14), ('call_out', 18), ('steps', 22), ('questions', 27), ('table', 31), ('downloads', 37), ('cards', 45), ('partners', 48)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'Without quotation marks.', 'label': 'quote'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: nurse at a home for the elderly.', 'label': 'as what', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('source', 2), ('role', 3)]], {}), 5: ('wagtail.images.blocks.ImageBlock', [], {'help_text': 'Say what there is to see, and what the reader learns from it. Do not repeat the caption.', 'label': 'image'}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: Photo: Jan Jansen.', 'label': 'credit', 'max_length': 120, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7)]], {}), 9: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 120}), 10: ('wagtail.blocks.URLBlock', (), {'help_text': 'Where the video can be seen, with subtitles.', 'label': 'link'}), 11: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'For who cannot hear or see it: what is said, and what happens in the picture.', 'label': 'what there is to hear and see'}), 12: ('wagtail.blocks.RegexBlock', (), {'error_messages': {'invalid': 'Write minutes and seconds, as in 4:05, or hours too, as in 1:04:05.'}, 'help_text': 'Minutes and seconds, as in 4:05.', 'label': 'duration', 'regex': '^(\\d{1,2}:[0-5]\\d|\\d{1,3}):[0-5]\\d$', 'required': False}), 13: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'A picture from the video. It stands beside the title.', 'label': 'still', 'required': False}), 14: ('wagtail.blocks.StructBlock', [[('title', 9), ('url', 10), ('description', 11), ('duration', 12), ('still', 13)]], {}), 15: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('info', 'good to know'), ('tip', 'tip'), ('attention', 'attention')], 'label': 'kind'}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'Leave it empty where the text says it already.', 'label': 'heading', 'max_length': 120, 'required': False}), 17: ('wagtail.blocks.RichTextBlock', (), {'label': 'text'}), 18: ('wagtail.blocks.StructBlock', [[('type', 15), ('heading', 16), ('text', 17)]], {}), 19: ('wagtail.blocks.RichTextBlock', (), {'label': 'text', 'required': False}), 20: ('wagtail.blocks.StructBlock', [[('title', 9), ('text', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'steps', 'min_num': 1}), 22: ('wagtail.blocks.StructBlock', [[('heading', 16), ('steps', 21)]], {}), 23: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 250}), 24: ('wagtail.blocks.RichTextBlock', (), {'label': 'answer'}), 25: ('wagtail.blocks.StructBlock', [[('question', 23), ('answer', 24)]], {}), 26: ('wagtail.blocks.ListBlock', (25,), {'label': 'questions', 'min_num': 1}), 27: ('wagtail.blocks.StructBlock', [[('heading', 16), ('questions', 26)]], {}), 28: ('wagtail.blocks.CharBlock', (), {'label': 'heading of the row'}), 29: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'required': False, 'rows': 1}), 30: ('wagtail.blocks.DecimalBlock', (), {'label': 'number', 'required': False}), 31: ('wagtail.contrib.typed_table_block.blocks.TypedTableBlock', [[('row_heading', 28), ('text', 29), ('number', 30)]], {}), 32: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'document'}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the document.', 'label': 'title', 'max_length': 160, 'required': False}), 34: ('wagtail.blocks.TextBlock', (), {'label': 'description', 'max_length': 400, 'required': False}), 35: ('wagtail.blocks.StructBlock', [[('document', 32), ('title', 33), ('description', 34)]], {}), 36: ('wagtail.blocks.ListBlock', (35,), {'label': 'downloads', 'min_num': 1}), 37: ('wagtail.blocks.StructBlock', [[('heading', 16), ('downloads', 36)]], {}), 38: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page', 'required': False}), 39: ('wagtail.blocks.URLBlock', (), {'help_text': 'To another site. Leave it empty for a page.', 'label': 'link', 'required': False}), 40: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the page.', 'label': 'title', 'max_length': 120, 'required': False}), 41: ('wagtail.blocks.TextBlock', (), {'help_text': 'Empty: the introduction of the page.', 'label': 'text', 'max_length': 300, 'required': False}), 42: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Empty: the image of the page.', 'label': 'image', 'required': False}), 43: ('wagtail.blocks.StructBlock', [[('page', 38), ('link', 39), ('title', 40), ('text', 41), ('image', 42)]], {}), 44: ('wagtail.blocks.ListBlock', (43,), {'label': 'cards', 'min_num': 1}), 45: ('wagtail.blocks.StructBlock', [[('heading', 16), ('cards', 44)]], {}), 46: ('wagtail.snippets.blocks.SnippetChooserBlock', ('praktijkpodium_home.Partner',), {'label': 'partner'}), 47: ('wagtail.blocks.ListBlock', (46,), {'label': 'partners', 'min_num': 1}), 48: ('wagtail.blocks.StructBlock', [[('heading', 16), ('partners', 47)]], {})}, help_text='Build the text from parts: press the plus, and choose a part.', verbose_name='text')),
                ('belongs_to', models.ForeignKey(blank=True, help_text='The programme, or another page, on which this is listed.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='belongs to')),
                ('contact_person', models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person')),
                ('image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image')),
            ],
            options={
                'verbose_name': 'event',
                'verbose_name_plural': 'events',
            },
            bases=('wagtailcore.page',),
        ),
        migrations.AddField(
            model_name='call',
            name='closing',
            field=wagtail.fields.RichTextField(blank=True, help_text='How does this round end, and when?', verbose_name='closing'),
        ),
        migrations.AddField(
            model_name='call',
            name='contact_person',
            field=models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person'),
        ),
        migrations.AddField(
            model_name='call',
            name='grace_hours',
            field=models.PositiveSmallIntegerField(default=0, help_text='Who began before the deadline may finish and submit during so many hours after it.', validators=[django.core.validators.MaxValueValidator(336)], verbose_name='hours of grace'),
        ),
        migrations.AddField(
            model_name='call',
            name='hashtag',
            field=models.CharField(blank=True, help_text='With which people talk about it. For example: #waarmaken.', max_length=60, validators=[django.core.validators.RegexValidator('^#?\\w+$', 'One word: letters and digits only.')], verbose_name='hashtag'),
        ),
        migrations.AddField(
            model_name='call',
            name='image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image'),
        ),
        migrations.AddField(
            model_name='call',
            name='image_alt',
            field=models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows'),
        ),
        migrations.AddField(
            model_name='call',
            name='image_caption',
            field=models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='call',
            name='kick_off_date',
            field=models.DateField(blank=True, help_text='For everybody who takes part. Empty as long as there is no date.', null=True, verbose_name='date of the kick-off'),
        ),
        migrations.AddField(
            model_name='call',
            name='kick_off_place',
            field=models.CharField(blank=True, help_text='For example: Utrecht.', max_length=160, verbose_name='place of the kick-off'),
        ),
        migrations.RenameField(model_name='call', old_name='kick_off', new_name='kick_off_when'),
        migrations.AlterField(
            model_name='call',
            name='kick_off_when',
            field=models.CharField(blank=True, help_text='As long as there is no date. For example: end of May. Readers see that the date follows.', max_length=120, verbose_name='about when'),
        ),
        migrations.AddField(
            model_name='call',
            name='related',
            field=wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages'),
        ),
        migrations.AddField(
            model_name='programme',
            name='aims',
            field=wagtail.fields.RichTextField(blank=True, help_text='What must be there at the end?', verbose_name='aims'),
        ),
        migrations.AddField(
            model_name='programme',
            name='contact_person',
            field=models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person'),
        ),
        migrations.AddField(
            model_name='programme',
            name='image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image'),
        ),
        migrations.AddField(
            model_name='programme',
            name='image_alt',
            field=models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows'),
        ),
        migrations.AddField(
            model_name='programme',
            name='image_caption',
            field=models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='programme',
            name='leading_question',
            field=models.CharField(blank=True, help_text='The one question that this programme wants to answer.', max_length=250, verbose_name='leading question'),
        ),
        migrations.AddField(
            model_name='programme',
            name='reason',
            field=wagtail.fields.RichTextField(blank=True, help_text='Why is this needed?', verbose_name='reason'),
        ),
        migrations.AddField(
            model_name='programme',
            name='related',
            field=wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages'),
        ),
        migrations.AddField(
            model_name='programmeindexpage',
            name='contact_person',
            field=models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person'),
        ),
        migrations.AddField(
            model_name='programmeindexpage',
            name='image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image'),
        ),
        migrations.AddField(
            model_name='programmeindexpage',
            name='image_alt',
            field=models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows'),
        ),
        migrations.AddField(
            model_name='programmeindexpage',
            name='image_caption',
            field=models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='programmeindexpage',
            name='related',
            field=wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages'),
        ),
        migrations.AddField(
            model_name='role',
            name='who_may_apply',
            field=models.CharField(blank=True, help_text='For example: the HR department or the works council of an institution.', max_length=200, verbose_name='who may apply'),
        ),
        migrations.AlterField(
            model_name='call',
            name='body',
            field=wagtail.fields.StreamField([('text', 0), ('quote', 4), ('image', 8), ('video', 14), ('call_out', 18), ('steps', 22), ('questions', 27), ('table', 31), ('downloads', 37), ('cards', 45), ('partners', 48)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'Without quotation marks.', 'label': 'quote'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: nurse at a home for the elderly.', 'label': 'as what', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('source', 2), ('role', 3)]], {}), 5: ('wagtail.images.blocks.ImageBlock', [], {'help_text': 'Say what there is to see, and what the reader learns from it. Do not repeat the caption.', 'label': 'image'}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: Photo: Jan Jansen.', 'label': 'credit', 'max_length': 120, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7)]], {}), 9: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 120}), 10: ('wagtail.blocks.URLBlock', (), {'help_text': 'Where the video can be seen, with subtitles.', 'label': 'link'}), 11: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'For who cannot hear or see it: what is said, and what happens in the picture.', 'label': 'what there is to hear and see'}), 12: ('wagtail.blocks.RegexBlock', (), {'error_messages': {'invalid': 'Write minutes and seconds, as in 4:05, or hours too, as in 1:04:05.'}, 'help_text': 'Minutes and seconds, as in 4:05.', 'label': 'duration', 'regex': '^(\\d{1,2}:[0-5]\\d|\\d{1,3}):[0-5]\\d$', 'required': False}), 13: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'A picture from the video. It stands beside the title.', 'label': 'still', 'required': False}), 14: ('wagtail.blocks.StructBlock', [[('title', 9), ('url', 10), ('description', 11), ('duration', 12), ('still', 13)]], {}), 15: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('info', 'good to know'), ('tip', 'tip'), ('attention', 'attention')], 'label': 'kind'}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'Leave it empty where the text says it already.', 'label': 'heading', 'max_length': 120, 'required': False}), 17: ('wagtail.blocks.RichTextBlock', (), {'label': 'text'}), 18: ('wagtail.blocks.StructBlock', [[('type', 15), ('heading', 16), ('text', 17)]], {}), 19: ('wagtail.blocks.RichTextBlock', (), {'label': 'text', 'required': False}), 20: ('wagtail.blocks.StructBlock', [[('title', 9), ('text', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'steps', 'min_num': 1}), 22: ('wagtail.blocks.StructBlock', [[('heading', 16), ('steps', 21)]], {}), 23: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 250}), 24: ('wagtail.blocks.RichTextBlock', (), {'label': 'answer'}), 25: ('wagtail.blocks.StructBlock', [[('question', 23), ('answer', 24)]], {}), 26: ('wagtail.blocks.ListBlock', (25,), {'label': 'questions', 'min_num': 1}), 27: ('wagtail.blocks.StructBlock', [[('heading', 16), ('questions', 26)]], {}), 28: ('wagtail.blocks.CharBlock', (), {'label': 'heading of the row'}), 29: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'required': False, 'rows': 1}), 30: ('wagtail.blocks.DecimalBlock', (), {'label': 'number', 'required': False}), 31: ('wagtail.contrib.typed_table_block.blocks.TypedTableBlock', [[('row_heading', 28), ('text', 29), ('number', 30)]], {}), 32: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'document'}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the document.', 'label': 'title', 'max_length': 160, 'required': False}), 34: ('wagtail.blocks.TextBlock', (), {'label': 'description', 'max_length': 400, 'required': False}), 35: ('wagtail.blocks.StructBlock', [[('document', 32), ('title', 33), ('description', 34)]], {}), 36: ('wagtail.blocks.ListBlock', (35,), {'label': 'downloads', 'min_num': 1}), 37: ('wagtail.blocks.StructBlock', [[('heading', 16), ('downloads', 36)]], {}), 38: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page', 'required': False}), 39: ('wagtail.blocks.URLBlock', (), {'help_text': 'To another site. Leave it empty for a page.', 'label': 'link', 'required': False}), 40: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the page.', 'label': 'title', 'max_length': 120, 'required': False}), 41: ('wagtail.blocks.TextBlock', (), {'help_text': 'Empty: the introduction of the page.', 'label': 'text', 'max_length': 300, 'required': False}), 42: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Empty: the image of the page.', 'label': 'image', 'required': False}), 43: ('wagtail.blocks.StructBlock', [[('page', 38), ('link', 39), ('title', 40), ('text', 41), ('image', 42)]], {}), 44: ('wagtail.blocks.ListBlock', (43,), {'label': 'cards', 'min_num': 1}), 45: ('wagtail.blocks.StructBlock', [[('heading', 16), ('cards', 44)]], {}), 46: ('wagtail.snippets.blocks.SnippetChooserBlock', ('praktijkpodium_home.Partner',), {'label': 'partner'}), 47: ('wagtail.blocks.ListBlock', (46,), {'label': 'partners', 'min_num': 1}), 48: ('wagtail.blocks.StructBlock', [[('heading', 16), ('partners', 47)]], {})}, help_text='Build the text from parts: press the plus, and choose a part.', verbose_name='text'),
        ),
        migrations.AlterField(
            model_name='criterion',
            name='kind',
            field=models.CharField(choices=[('requirement', 'requirement'), ('preference', 'preference')], default='requirement', help_text='Who does not meet a requirement cannot take part. A preference counts in the judgement.', max_length=20, verbose_name='kind'),
        ),
        migrations.AlterField(
            model_name='criterion',
            name='text',
            field=models.CharField(help_text='As applicants read it. For example: the management supports it.', max_length=300, verbose_name='criterion'),
        ),
        migrations.AlterField(
            model_name='programme',
            name='body',
            field=wagtail.fields.StreamField([('text', 0), ('quote', 4), ('image', 8), ('video', 14), ('call_out', 18), ('steps', 22), ('questions', 27), ('table', 31), ('downloads', 37), ('cards', 45), ('partners', 48)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'Without quotation marks.', 'label': 'quote'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: nurse at a home for the elderly.', 'label': 'as what', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('source', 2), ('role', 3)]], {}), 5: ('wagtail.images.blocks.ImageBlock', [], {'help_text': 'Say what there is to see, and what the reader learns from it. Do not repeat the caption.', 'label': 'image'}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: Photo: Jan Jansen.', 'label': 'credit', 'max_length': 120, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7)]], {}), 9: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 120}), 10: ('wagtail.blocks.URLBlock', (), {'help_text': 'Where the video can be seen, with subtitles.', 'label': 'link'}), 11: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'For who cannot hear or see it: what is said, and what happens in the picture.', 'label': 'what there is to hear and see'}), 12: ('wagtail.blocks.RegexBlock', (), {'error_messages': {'invalid': 'Write minutes and seconds, as in 4:05, or hours too, as in 1:04:05.'}, 'help_text': 'Minutes and seconds, as in 4:05.', 'label': 'duration', 'regex': '^(\\d{1,2}:[0-5]\\d|\\d{1,3}):[0-5]\\d$', 'required': False}), 13: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'A picture from the video. It stands beside the title.', 'label': 'still', 'required': False}), 14: ('wagtail.blocks.StructBlock', [[('title', 9), ('url', 10), ('description', 11), ('duration', 12), ('still', 13)]], {}), 15: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('info', 'good to know'), ('tip', 'tip'), ('attention', 'attention')], 'label': 'kind'}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'Leave it empty where the text says it already.', 'label': 'heading', 'max_length': 120, 'required': False}), 17: ('wagtail.blocks.RichTextBlock', (), {'label': 'text'}), 18: ('wagtail.blocks.StructBlock', [[('type', 15), ('heading', 16), ('text', 17)]], {}), 19: ('wagtail.blocks.RichTextBlock', (), {'label': 'text', 'required': False}), 20: ('wagtail.blocks.StructBlock', [[('title', 9), ('text', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'steps', 'min_num': 1}), 22: ('wagtail.blocks.StructBlock', [[('heading', 16), ('steps', 21)]], {}), 23: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 250}), 24: ('wagtail.blocks.RichTextBlock', (), {'label': 'answer'}), 25: ('wagtail.blocks.StructBlock', [[('question', 23), ('answer', 24)]], {}), 26: ('wagtail.blocks.ListBlock', (25,), {'label': 'questions', 'min_num': 1}), 27: ('wagtail.blocks.StructBlock', [[('heading', 16), ('questions', 26)]], {}), 28: ('wagtail.blocks.CharBlock', (), {'label': 'heading of the row'}), 29: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'required': False, 'rows': 1}), 30: ('wagtail.blocks.DecimalBlock', (), {'label': 'number', 'required': False}), 31: ('wagtail.contrib.typed_table_block.blocks.TypedTableBlock', [[('row_heading', 28), ('text', 29), ('number', 30)]], {}), 32: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'document'}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the document.', 'label': 'title', 'max_length': 160, 'required': False}), 34: ('wagtail.blocks.TextBlock', (), {'label': 'description', 'max_length': 400, 'required': False}), 35: ('wagtail.blocks.StructBlock', [[('document', 32), ('title', 33), ('description', 34)]], {}), 36: ('wagtail.blocks.ListBlock', (35,), {'label': 'downloads', 'min_num': 1}), 37: ('wagtail.blocks.StructBlock', [[('heading', 16), ('downloads', 36)]], {}), 38: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page', 'required': False}), 39: ('wagtail.blocks.URLBlock', (), {'help_text': 'To another site. Leave it empty for a page.', 'label': 'link', 'required': False}), 40: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the page.', 'label': 'title', 'max_length': 120, 'required': False}), 41: ('wagtail.blocks.TextBlock', (), {'help_text': 'Empty: the introduction of the page.', 'label': 'text', 'max_length': 300, 'required': False}), 42: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Empty: the image of the page.', 'label': 'image', 'required': False}), 43: ('wagtail.blocks.StructBlock', [[('page', 38), ('link', 39), ('title', 40), ('text', 41), ('image', 42)]], {}), 44: ('wagtail.blocks.ListBlock', (43,), {'label': 'cards', 'min_num': 1}), 45: ('wagtail.blocks.StructBlock', [[('heading', 16), ('cards', 44)]], {}), 46: ('wagtail.snippets.blocks.SnippetChooserBlock', ('praktijkpodium_home.Partner',), {'label': 'partner'}), 47: ('wagtail.blocks.ListBlock', (46,), {'label': 'partners', 'min_num': 1}), 48: ('wagtail.blocks.StructBlock', [[('heading', 16), ('partners', 47)]], {})}, help_text='Build the text from parts: press the plus, and choose a part.', verbose_name='text'),
        ),
        migrations.AlterField(
            model_name='role',
            name='description',
            field=wagtail.fields.RichTextField(blank=True, help_text='One or two sentences. For example: you work out an idea of your own.', verbose_name='what it is'),
        ),
        migrations.AlterField(
            model_name='role',
            name='obligations',
            field=wagtail.fields.RichTextField(blank=True, help_text='For example: you give a workshop at the closing meeting.', verbose_name='what you do'),
        ),
        migrations.AlterField(
            model_name='role',
            name='places',
            field=models.PositiveSmallIntegerField(help_text='How many organisations can take part in this way. For example: 6.', validators=[django.core.validators.MinValueValidator(1)], verbose_name='places'),
        ),
        migrations.AlterField(
            model_name='role',
            name='support',
            field=wagtail.fields.RichTextField(blank=True, help_text='For example: twenty half-days of an adviser.', verbose_name='what you get'),
        ),
        migrations.CreateModel(
            name='AgendaPage',
            fields=[
                ('page_ptr', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, related_name='praktijkpodium_%(class)s', serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('introduction', models.TextField(blank=True, help_text='Two or three sentences: what is this about, and for whom? Also shown in lists.', max_length=600, verbose_name='introduction')),
                ('image_alt', models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows')),
                ('image_caption', models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption')),
                ('related', wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages')),
                ('contact_person', models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person')),
                ('image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image')),
            ],
            options={
                'verbose_name': 'agenda',
                'verbose_name_plural': 'agendas',
            },
            bases=('wagtailcore.page',),
        ),
        migrations.CreateModel(
            name='CallDownload',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('title', models.CharField(blank=True, help_text='Empty: the title of the document.', max_length=160, verbose_name='title')),
                ('call', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='downloads', to='praktijkpodium_programmes.call')),
                ('document', models.ForeignKey(help_text='For example: the form to apply with.', on_delete=django.db.models.deletion.CASCADE, related_name='+', to=get_document_model_string(), verbose_name='document')),
            ],
            options={
                'verbose_name': 'download',
                'verbose_name_plural': 'downloads',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Definition',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('term', models.CharField(help_text='For example: social innovation.', max_length=120, verbose_name='word')),
                ('meaning', models.TextField(help_text='One or two sentences, in plain words.', max_length=600, verbose_name='meaning')),
                ('source', models.CharField(blank=True, help_text='Where this meaning comes from. For example: NCSI.', max_length=160, verbose_name='source')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='definitions', to='praktijkpodium_programmes.programme')),
            ],
            options={
                'verbose_name': 'definition',
                'verbose_name_plural': 'definitions',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ParadeDayPage',
            fields=[
                ('eventpage_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='praktijkpodium_programmes.eventpage')),
            ],
            options={
                'verbose_name': 'parade day',
                'verbose_name_plural': 'parade days',
            },
            bases=('praktijkpodium_programmes.eventpage',),
        ),
        migrations.CreateModel(
            name='ParadePage',
            fields=[
                ('page_ptr', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, related_name='praktijkpodium_%(class)s', serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('introduction', models.TextField(blank=True, help_text='Two or three sentences: what is this about, and for whom? Also shown in lists.', max_length=600, verbose_name='introduction')),
                ('image_alt', models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows')),
                ('image_caption', models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption')),
                ('related', wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages')),
                ('audience', models.CharField(blank=True, help_text='For example: municipalities and their partners.', max_length=200, verbose_name='for whom')),
                ('hashtag', models.CharField(blank=True, help_text='With which people talk about it. For example: #waarmaken.', max_length=60, validators=[django.core.validators.RegexValidator('^#?\\w+$', 'One word: letters and digits only.')], verbose_name='hashtag')),
                ('rounds', models.PositiveSmallIntegerField(blank=True, help_text='For example: 3.', null=True, verbose_name='rounds a day')),
                ('sessions_per_round', models.PositiveSmallIntegerField(blank=True, help_text='A visitor chooses one in each round.', null=True, verbose_name='sessions in a round')),
                ('aims', wagtail.fields.RichTextField(blank=True, help_text='What should be there afterwards?', verbose_name='aims')),
                ('body', wagtail.fields.StreamField([('text', 0), ('quote', 4), ('image', 8), ('video', 14), ('call_out', 18), ('steps', 22), ('questions', 27), ('table', 31), ('downloads', 37), ('cards', 45), ('partners', 48)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'Without quotation marks.', 'label': 'quote'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: nurse at a home for the elderly.', 'label': 'as what', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('source', 2), ('role', 3)]], {}), 5: ('wagtail.images.blocks.ImageBlock', [], {'help_text': 'Say what there is to see, and what the reader learns from it. Do not repeat the caption.', 'label': 'image'}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: Photo: Jan Jansen.', 'label': 'credit', 'max_length': 120, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7)]], {}), 9: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 120}), 10: ('wagtail.blocks.URLBlock', (), {'help_text': 'Where the video can be seen, with subtitles.', 'label': 'link'}), 11: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'For who cannot hear or see it: what is said, and what happens in the picture.', 'label': 'what there is to hear and see'}), 12: ('wagtail.blocks.RegexBlock', (), {'error_messages': {'invalid': 'Write minutes and seconds, as in 4:05, or hours too, as in 1:04:05.'}, 'help_text': 'Minutes and seconds, as in 4:05.', 'label': 'duration', 'regex': '^(\\d{1,2}:[0-5]\\d|\\d{1,3}):[0-5]\\d$', 'required': False}), 13: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'A picture from the video. It stands beside the title.', 'label': 'still', 'required': False}), 14: ('wagtail.blocks.StructBlock', [[('title', 9), ('url', 10), ('description', 11), ('duration', 12), ('still', 13)]], {}), 15: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('info', 'good to know'), ('tip', 'tip'), ('attention', 'attention')], 'label': 'kind'}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'Leave it empty where the text says it already.', 'label': 'heading', 'max_length': 120, 'required': False}), 17: ('wagtail.blocks.RichTextBlock', (), {'label': 'text'}), 18: ('wagtail.blocks.StructBlock', [[('type', 15), ('heading', 16), ('text', 17)]], {}), 19: ('wagtail.blocks.RichTextBlock', (), {'label': 'text', 'required': False}), 20: ('wagtail.blocks.StructBlock', [[('title', 9), ('text', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'steps', 'min_num': 1}), 22: ('wagtail.blocks.StructBlock', [[('heading', 16), ('steps', 21)]], {}), 23: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 250}), 24: ('wagtail.blocks.RichTextBlock', (), {'label': 'answer'}), 25: ('wagtail.blocks.StructBlock', [[('question', 23), ('answer', 24)]], {}), 26: ('wagtail.blocks.ListBlock', (25,), {'label': 'questions', 'min_num': 1}), 27: ('wagtail.blocks.StructBlock', [[('heading', 16), ('questions', 26)]], {}), 28: ('wagtail.blocks.CharBlock', (), {'label': 'heading of the row'}), 29: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'required': False, 'rows': 1}), 30: ('wagtail.blocks.DecimalBlock', (), {'label': 'number', 'required': False}), 31: ('wagtail.contrib.typed_table_block.blocks.TypedTableBlock', [[('row_heading', 28), ('text', 29), ('number', 30)]], {}), 32: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'document'}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the document.', 'label': 'title', 'max_length': 160, 'required': False}), 34: ('wagtail.blocks.TextBlock', (), {'label': 'description', 'max_length': 400, 'required': False}), 35: ('wagtail.blocks.StructBlock', [[('document', 32), ('title', 33), ('description', 34)]], {}), 36: ('wagtail.blocks.ListBlock', (35,), {'label': 'downloads', 'min_num': 1}), 37: ('wagtail.blocks.StructBlock', [[('heading', 16), ('downloads', 36)]], {}), 38: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page', 'required': False}), 39: ('wagtail.blocks.URLBlock', (), {'help_text': 'To another site. Leave it empty for a page.', 'label': 'link', 'required': False}), 40: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the page.', 'label': 'title', 'max_length': 120, 'required': False}), 41: ('wagtail.blocks.TextBlock', (), {'help_text': 'Empty: the introduction of the page.', 'label': 'text', 'max_length': 300, 'required': False}), 42: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Empty: the image of the page.', 'label': 'image', 'required': False}), 43: ('wagtail.blocks.StructBlock', [[('page', 38), ('link', 39), ('title', 40), ('text', 41), ('image', 42)]], {}), 44: ('wagtail.blocks.ListBlock', (43,), {'label': 'cards', 'min_num': 1}), 45: ('wagtail.blocks.StructBlock', [[('heading', 16), ('cards', 44)]], {}), 46: ('wagtail.snippets.blocks.SnippetChooserBlock', ('praktijkpodium_home.Partner',), {'label': 'partner'}), 47: ('wagtail.blocks.ListBlock', (46,), {'label': 'partners', 'min_num': 1}), 48: ('wagtail.blocks.StructBlock', [[('heading', 16), ('partners', 47)]], {})}, help_text='Build the text from parts: press the plus, and choose a part.', verbose_name='text')),
                ('contact_person', models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person')),
                ('image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image')),
            ],
            options={
                'verbose_name': 'parade',
                'verbose_name_plural': 'parades',
            },
            bases=('wagtailcore.page',),
        ),
        migrations.CreateModel(
            name='ParadePartner',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='partners', to='praktijkpodium_programmes.paradepage')),
                ('partner', models.ForeignKey(help_text='Not in the list? Add it at “Directory”, “Partners”.', on_delete=django.db.models.deletion.CASCADE, related_name='+', to='praktijkpodium_home.partner', verbose_name='partner')),
            ],
            options={
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ProgrammePartner',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='partners', to='praktijkpodium_programmes.programme')),
                ('partner', models.ForeignKey(help_text='Not in the list? Add it at “Directory”, “Partners”.', on_delete=django.db.models.deletion.CASCADE, related_name='+', to='praktijkpodium_home.partner', verbose_name='partner')),
            ],
            options={
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Series',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('title', models.CharField(help_text='For example: third series.', max_length=120, verbose_name='title')),
                ('first_year', models.PositiveSmallIntegerField(help_text='For example: 2007.', validators=[django.core.validators.MinValueValidator(1980), django.core.validators.MaxValueValidator(2100)], verbose_name='from the year')),
                ('last_year', models.PositiveSmallIntegerField(blank=True, help_text='Empty as long as it goes on.', null=True, validators=[django.core.validators.MinValueValidator(1980), django.core.validators.MaxValueValidator(2100)], verbose_name='until the year')),
                ('text', models.CharField(blank=True, help_text='One sentence: what was it about?', max_length=300, verbose_name='text')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='series', to='praktijkpodium_programmes.programme')),
            ],
            options={
                'verbose_name': 'series',
                'verbose_name_plural': 'series',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SubProject',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('title', models.CharField(help_text='For example: learning garden Nijmegen.', max_length=160, verbose_name='title')),
                ('text', models.TextField(blank=True, help_text='One or two sentences.', max_length=600, verbose_name='text')),
                ('link', models.ForeignKey(blank=True, help_text='The page about it, if there is one.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='page')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='sub_projects', to='praktijkpodium_programmes.programme')),
            ],
            options={
                'verbose_name': 'sub-project',
                'verbose_name_plural': 'sub-projects',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Venue',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='For example: Van Nelle Fabriek.', max_length=120, verbose_name='name')),
                ('street', models.CharField(blank=True, help_text='For example: Van Nelleweg 1.', max_length=120, verbose_name='street and number')),
                ('postcode', models.CharField(blank=True, help_text='For example: 3044 BC.', max_length=10, verbose_name='postcode')),
                ('city', models.CharField(help_text='For example: Rotterdam.', max_length=80, verbose_name='place')),
                ('latitude', models.FloatField(blank=True, help_text='For Utrecht: 52.09.', null=True, validators=[django.core.validators.MinValueValidator(50.7), django.core.validators.MaxValueValidator(53.7)], verbose_name='latitude')),
                ('longitude', models.FloatField(blank=True, help_text='For Utrecht: 5.12.', null=True, validators=[django.core.validators.MinValueValidator(3.2), django.core.validators.MaxValueValidator(7.3)], verbose_name='longitude')),
                ('accessibility', models.TextField(blank=True, help_text='Lift, toilet, hearing loop, parking, a quiet room: what can a visitor count on?', max_length=600, verbose_name='accessibility')),
                ('directions', models.TextField(blank=True, help_text='By public transport first, then by bicycle and by car.', max_length=600, verbose_name='how to get there')),
                ('url', models.URLField(blank=True, help_text='The whole address, beginning with https://.', verbose_name='website')),
                ('region', models.ForeignKey(blank=True, help_text='Visitors look for events in their region.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='venues', to='praktijkpodium_home.region', verbose_name='region')),
            ],
            options={
                'verbose_name': 'venue',
                'verbose_name_plural': 'venues',
                'ordering': ['name', 'pk'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.AddField(
            model_name='eventpage',
            name='venue',
            field=models.ForeignKey(blank=True, help_text='Not in the list? Add it at “Directory”, “Venues”. Empty when it is only online.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='events', to='praktijkpodium_programmes.venue', verbose_name='venue'),
        ),
        migrations.RunPython(keep_contacts, migrations.RunPython.noop),
        migrations.RemoveField(model_name='call', name='contact_email'),
        migrations.RemoveField(model_name='call', name='contact_name'),
        migrations.RemoveField(model_name='call', name='contact_phone'),
    ]
