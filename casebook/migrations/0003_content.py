import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import modelcluster.fields
import modelsearch.index
import wagtail.fields
from django.conf import settings
from django.db import migrations, models
from wagtail.documents import get_document_model_string
from wagtail.images import get_image_model_string


class Migration(migrations.Migration):

    dependencies = [
        ('praktijkpodium_casebook', '0002_initial'),
        ('praktijkpodium_home', '0003_content'),
        ('wagtailcore', '0098_apitoken'),
        migrations.swappable_dependency(get_document_model_string()),
        migrations.swappable_dependency(get_image_model_string()),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='casebookpage',
            name='contact_person',
            field=models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person'),
        ),
        migrations.AddField(
            model_name='casebookpage',
            name='image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image'),
        ),
        migrations.AddField(
            model_name='casebookpage',
            name='image_alt',
            field=models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows'),
        ),
        migrations.AddField(
            model_name='casebookpage',
            name='image_caption',
            field=models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='casebookpage',
            name='related',
            field=wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='belongs_to',
            field=models.ForeignKey(blank=True, help_text='The programme, or another page, on which this is listed.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='belongs to'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='contact_person',
            field=models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='image_alt',
            field=models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='image_caption',
            field=models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='perspectives',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='From which sides does it look at the question? Readers find it by these.', related_name='case_studies', to='praktijkpodium_home.perspective', verbose_name='perspectives'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='region',
            field=models.ForeignKey(blank=True, help_text='Where it happened.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='case_studies', to='praktijkpodium_home.region', verbose_name='region'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='related',
            field=wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='sector',
            field=models.ForeignKey(blank=True, help_text='The line of work. For example: care for the elderly.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='case_studies', to='praktijkpodium_home.sector', verbose_name='sector'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='success_factors',
            field=wagtail.fields.RichTextField(blank=True, help_text='Without what would it not have worked? A short list reads best.', verbose_name='what made it work'),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='themes',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='What is it about? Readers find it by these.', related_name='case_studies', to='praktijkpodium_home.theme', verbose_name='themes'),
        ),
        migrations.AlterField(
            model_name='casestudy',
            name='organisation',
            field=models.ForeignKey(blank=True, help_text='Who tells it. Not in the list? Ask the secretariat to add it.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='case_studies', to='praktijkpodium_home.organisation', verbose_name='organisation'),
        ),
        migrations.AlterField(
            model_name='casestudy',
            name='year',
            field=models.PositiveSmallIntegerField(db_index=True, help_text='The year in which it began. For example: 2024.', validators=[django.core.validators.MinValueValidator(1990), django.core.validators.MaxValueValidator(2100)], verbose_name='year'),
        ),
        migrations.CreateModel(
            name='CaseStudyPartner',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='partners', to='praktijkpodium_casebook.casestudy')),
                ('partner', models.ForeignKey(help_text='Not in the list? Add it at “Directory”, “Partners”.', on_delete=django.db.models.deletion.CASCADE, related_name='+', to='praktijkpodium_home.partner', verbose_name='partner')),
            ],
            options={
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Publication',
            fields=[
                ('page_ptr', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, related_name='praktijkpodium_%(class)s', serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('introduction', models.TextField(blank=True, help_text='Two or three sentences: what is this about, and for whom? Also shown in lists.', max_length=600, verbose_name='introduction')),
                ('image_alt', models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows')),
                ('image_caption', models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption')),
                ('related', wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages')),
                ('authors', models.CharField(blank=True, help_text='Names as they stand on the cover. For example: J. de Vries en M. van Dalen.', max_length=250, verbose_name='authors')),
                ('date', models.DateField(db_index=True, default=django.utils.timezone.localdate, help_text='The day on which it came out.', verbose_name='date')),
                ('publisher', models.CharField(blank=True, help_text='For example: Movisie.', max_length=160, verbose_name='publisher')),
                ('body', wagtail.fields.StreamField([('text', 0), ('quote', 4), ('image', 8), ('video', 14), ('call_out', 18), ('steps', 22), ('questions', 27), ('table', 31), ('downloads', 37), ('cards', 45), ('partners', 48)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'Without quotation marks.', 'label': 'quote'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: nurse at a home for the elderly.', 'label': 'as what', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('source', 2), ('role', 3)]], {}), 5: ('wagtail.images.blocks.ImageBlock', [], {'help_text': 'Say what there is to see, and what the reader learns from it. Do not repeat the caption.', 'label': 'image'}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: Photo: Jan Jansen.', 'label': 'credit', 'max_length': 120, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7)]], {}), 9: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 120}), 10: ('wagtail.blocks.URLBlock', (), {'help_text': 'Where the video can be seen, with subtitles.', 'label': 'link'}), 11: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'For who cannot hear or see it: what is said, and what happens in the picture.', 'label': 'what there is to hear and see'}), 12: ('wagtail.blocks.RegexBlock', (), {'error_messages': {'invalid': 'Write minutes and seconds, as in 4:05, or hours too, as in 1:04:05.'}, 'help_text': 'Minutes and seconds, as in 4:05.', 'label': 'duration', 'regex': '^(\\d{1,2}:[0-5]\\d|\\d{1,3}):[0-5]\\d$', 'required': False}), 13: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'A picture from the video. It stands beside the title.', 'label': 'still', 'required': False}), 14: ('wagtail.blocks.StructBlock', [[('title', 9), ('url', 10), ('description', 11), ('duration', 12), ('still', 13)]], {}), 15: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('info', 'good to know'), ('tip', 'tip'), ('attention', 'attention')], 'label': 'kind'}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'Leave it empty where the text says it already.', 'label': 'heading', 'max_length': 120, 'required': False}), 17: ('wagtail.blocks.RichTextBlock', (), {'label': 'text'}), 18: ('wagtail.blocks.StructBlock', [[('type', 15), ('heading', 16), ('text', 17)]], {}), 19: ('wagtail.blocks.RichTextBlock', (), {'label': 'text', 'required': False}), 20: ('wagtail.blocks.StructBlock', [[('title', 9), ('text', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'steps', 'min_num': 1}), 22: ('wagtail.blocks.StructBlock', [[('heading', 16), ('steps', 21)]], {}), 23: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 250}), 24: ('wagtail.blocks.RichTextBlock', (), {'label': 'answer'}), 25: ('wagtail.blocks.StructBlock', [[('question', 23), ('answer', 24)]], {}), 26: ('wagtail.blocks.ListBlock', (25,), {'label': 'questions', 'min_num': 1}), 27: ('wagtail.blocks.StructBlock', [[('heading', 16), ('questions', 26)]], {}), 28: ('wagtail.blocks.CharBlock', (), {'label': 'heading of the row'}), 29: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'required': False, 'rows': 1}), 30: ('wagtail.blocks.DecimalBlock', (), {'label': 'number', 'required': False}), 31: ('wagtail.contrib.typed_table_block.blocks.TypedTableBlock', [[('row_heading', 28), ('text', 29), ('number', 30)]], {}), 32: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'document'}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the document.', 'label': 'title', 'max_length': 160, 'required': False}), 34: ('wagtail.blocks.TextBlock', (), {'label': 'description', 'max_length': 400, 'required': False}), 35: ('wagtail.blocks.StructBlock', [[('document', 32), ('title', 33), ('description', 34)]], {}), 36: ('wagtail.blocks.ListBlock', (35,), {'label': 'downloads', 'min_num': 1}), 37: ('wagtail.blocks.StructBlock', [[('heading', 16), ('downloads', 36)]], {}), 38: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page', 'required': False}), 39: ('wagtail.blocks.URLBlock', (), {'help_text': 'To another site. Leave it empty for a page.', 'label': 'link', 'required': False}), 40: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the page.', 'label': 'title', 'max_length': 120, 'required': False}), 41: ('wagtail.blocks.TextBlock', (), {'help_text': 'Empty: the introduction of the page.', 'label': 'text', 'max_length': 300, 'required': False}), 42: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Empty: the image of the page.', 'label': 'image', 'required': False}), 43: ('wagtail.blocks.StructBlock', [[('page', 38), ('link', 39), ('title', 40), ('text', 41), ('image', 42)]], {}), 44: ('wagtail.blocks.ListBlock', (43,), {'label': 'cards', 'min_num': 1}), 45: ('wagtail.blocks.StructBlock', [[('heading', 16), ('cards', 44)]], {}), 46: ('wagtail.snippets.blocks.SnippetChooserBlock', ('praktijkpodium_home.Partner',), {'label': 'partner'}), 47: ('wagtail.blocks.ListBlock', (46,), {'label': 'partners', 'min_num': 1}), 48: ('wagtail.blocks.StructBlock', [[('heading', 16), ('partners', 47)]], {})}, help_text='Build the text from parts: press the plus, and choose a part.', verbose_name='text')),
                ('belongs_to', models.ForeignKey(blank=True, help_text='The programme, or another page, on which this is listed.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='belongs to')),
                ('contact_person', models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person')),
                ('file', models.ForeignKey(blank=True, help_text='What readers download. Choose a PDF that can be read aloud (PDF/UA).', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=get_document_model_string(), verbose_name='file')),
                ('image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image')),
                ('themes', modelcluster.fields.ParentalManyToManyField(blank=True, help_text='What is it about? Readers find it by these.', related_name='publications', to='praktijkpodium_home.theme', verbose_name='themes')),
            ],
            options={
                'verbose_name': 'publication',
                'verbose_name_plural': 'publications',
            },
            bases=('wagtailcore.page',),
        ),
        migrations.AddField(
            model_name='casestudy',
            name='publication',
            field=models.ForeignKey(blank=True, help_text='The book or report that describes it.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_casebook.publication', verbose_name='stands in the publication'),
        ),
        migrations.CreateModel(
            name='PublicationIndexPage',
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
                'verbose_name': 'publication overview',
                'verbose_name_plural': 'publication overviews',
            },
            bases=('wagtailcore.page',),
        ),
        migrations.CreateModel(
            name='Recognition',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(default='Koploper', help_text='What it was named. For example: Koploper.', max_length=80, verbose_name='title')),
                ('date', models.DateField(default=django.utils.timezone.localdate, help_text='The day on which it was named.', verbose_name='date')),
                ('awarded_by', models.CharField(blank=True, help_text='Who named it. For example: Actie Leer Netwerk.', max_length=160, verbose_name='named by')),
                ('network', models.CharField(blank=True, help_text='The network that it joined with this, if there is one.', max_length=160, verbose_name='network')),
                ('reason', models.TextField(help_text='What can others learn here?', max_length=600, verbose_name='reason')),
                ('organisation', models.ForeignKey(blank=True, help_text='Instead of a page: the organisation as a whole.', null=True, on_delete=django.db.models.deletion.CASCADE, related_name='recognitions', to='praktijkpodium_home.organisation', verbose_name='organisation')),
                ('page', models.ForeignKey(blank=True, help_text='A case study, a programme, or any other page.', null=True, on_delete=django.db.models.deletion.CASCADE, related_name='praktijkpodium_recognitions', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='page')),
            ],
            options={
                'verbose_name': 'recognition',
                'verbose_name_plural': 'recognitions',
                'ordering': ['-date', '-pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(('page__isnull', True), ('organisation__isnull', True), _connector='XOR'), name='podium_recognition_of_one')],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
    ]
