import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import modelsearch.index
import praktijkpodium.home.directory.validators
import praktijkpodium.home.news.models
import uuid
import wagtail.fields
from django.conf import settings
from django.db import migrations, models
from wagtail.images import get_image_model_string


class Migration(migrations.Migration):

    dependencies = [
        ('praktijkpodium_home', '0002_groups'),
        ('wagtailcore', '0098_apitoken'),
        migrations.swappable_dependency(get_image_model_string()),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ContactPerson',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='As readers see it. For example: Marieke van Dalen.', max_length=120, verbose_name='name')),
                ('function', models.CharField(blank=True, help_text='For example: programme secretary.', max_length=120, verbose_name='function')),
                ('organisation', models.CharField(blank=True, help_text='For whom this person works. For example: Stichting StAG.', max_length=160, verbose_name='organisation')),
                ('email', models.EmailField(blank=True, help_text='Everybody can read this. Rather use the address of a team than of a person.', max_length=254, verbose_name='e-mail')),
                ('phone', models.CharField(blank=True, help_text='With the area code. For example: 030 123 45 67.', max_length=30, verbose_name='phone')),
            ],
            options={
                'verbose_name': 'contact person',
                'verbose_name_plural': 'contact people',
                'ordering': ['name', 'pk'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Perspective',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='One to three words, as readers say it. For example: loneliness.', max_length=80, unique=True, verbose_name='name')),
                ('slug', models.SlugField(editable=False, max_length=80, unique=True)),
                ('description', models.TextField(blank=True, help_text='One or two sentences: what belongs to this, and what does not?', max_length=300, verbose_name='description')),
            ],
            options={
                'verbose_name': 'perspective',
                'verbose_name_plural': 'perspectives',
                'ordering': ['name', 'pk'],
                'abstract': False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Region',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='One to three words, as readers say it. For example: loneliness.', max_length=80, unique=True, verbose_name='name')),
                ('slug', models.SlugField(editable=False, max_length=80, unique=True)),
                ('description', models.TextField(blank=True, help_text='One or two sentences: what belongs to this, and what does not?', max_length=300, verbose_name='description')),
                ('province', models.CharField(blank=True, choices=[('groningen', 'Groningen'), ('friesland', 'Friesland'), ('drenthe', 'Drenthe'), ('overijssel', 'Overijssel'), ('flevoland', 'Flevoland'), ('gelderland', 'Gelderland'), ('utrecht', 'Utrecht'), ('noord-holland', 'Noord-Holland'), ('zuid-holland', 'Zuid-Holland'), ('zeeland', 'Zeeland'), ('noord-brabant', 'Noord-Brabant'), ('limburg', 'Limburg')], help_text='The province in which the map shows it. Empty: it is not on the map.', max_length=20, verbose_name='on the map')),
            ],
            options={
                'verbose_name': 'region',
                'verbose_name_plural': 'regions',
                'ordering': ['name', 'pk'],
                'abstract': False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Sector',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='One to three words, as readers say it. For example: loneliness.', max_length=80, unique=True, verbose_name='name')),
                ('slug', models.SlugField(editable=False, max_length=80, unique=True)),
                ('description', models.TextField(blank=True, help_text='One or two sentences: what belongs to this, and what does not?', max_length=300, verbose_name='description')),
            ],
            options={
                'verbose_name': 'sector',
                'verbose_name_plural': 'sectors',
                'ordering': ['name', 'pk'],
                'abstract': False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='Theme',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='One to three words, as readers say it. For example: loneliness.', max_length=80, unique=True, verbose_name='name')),
                ('slug', models.SlugField(editable=False, max_length=80, unique=True)),
                ('description', models.TextField(blank=True, help_text='One or two sentences: what belongs to this, and what does not?', max_length=300, verbose_name='description')),
            ],
            options={
                'verbose_name': 'theme',
                'verbose_name_plural': 'themes',
                'ordering': ['name', 'pk'],
                'abstract': False,
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.AddField(
            model_name='frontpage',
            name='image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image'),
        ),
        migrations.AddField(
            model_name='frontpage',
            name='image_alt',
            field=models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows'),
        ),
        migrations.AddField(
            model_name='frontpage',
            name='image_caption',
            field=models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='frontpage',
            name='leading_question',
            field=models.CharField(blank=True, help_text='The large question at the top. Empty: the title.', max_length=120, verbose_name='leading question'),
        ),
        migrations.AddField(
            model_name='frontpage',
            name='related',
            field=wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages'),
        ),
        migrations.AddField(
            model_name='newsindexpage',
            name='image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image'),
        ),
        migrations.AddField(
            model_name='newsindexpage',
            name='image_alt',
            field=models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows'),
        ),
        migrations.AddField(
            model_name='newsindexpage',
            name='image_caption',
            field=models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='newsindexpage',
            name='related',
            field=wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages'),
        ),
        migrations.AddField(
            model_name='newspage',
            name='author',
            field=models.CharField(blank=True, help_text='A name, or for example: the editors.', max_length=120, verbose_name='author'),
        ),
        migrations.AddField(
            model_name='newspage',
            name='belongs_to',
            field=models.ForeignKey(blank=True, help_text='The programme, or another page, on which this is listed.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='belongs to'),
        ),
        migrations.AddField(
            model_name='newspage',
            name='image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image'),
        ),
        migrations.AddField(
            model_name='newspage',
            name='image_alt',
            field=models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows'),
        ),
        migrations.AddField(
            model_name='newspage',
            name='image_caption',
            field=models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='newspage',
            name='related',
            field=wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages'),
        ),
        migrations.AddField(
            model_name='organisation',
            name='kind',
            field=models.CharField(blank=True, choices=[('municipality', 'municipality'), ('care', 'care provider'), ('welfare', 'welfare organisation'), ('youth', 'youth care'), ('housing', 'housing association'), ('education', 'education'), ('research', 'knowledge institute'), ('residents', "residents' initiative"), ('social_enterprise', 'social enterprise'), ('partnership', 'partnership'), ('sector_body', 'sector organisation'), ('other', 'other')], db_index=True, help_text='What fits best?', max_length=20, verbose_name='kind'),
        ),
        migrations.AddField(
            model_name='standardpage',
            name='image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='image'),
        ),
        migrations.AddField(
            model_name='standardpage',
            name='image_alt',
            field=models.CharField(blank=True, help_text='For readers who cannot see it. Empty: the description that the image itself has.', max_length=200, verbose_name='what the image shows'),
        ),
        migrations.AddField(
            model_name='standardpage',
            name='image_caption',
            field=models.CharField(blank=True, help_text='What a reader sees below the image, and who made it.', max_length=200, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='standardpage',
            name='related',
            field=wagtail.fields.StreamField([('page', 0)], blank=True, block_lookup={0: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'})}, help_text='What should somebody who reads this look at next?', verbose_name='related pages'),
        ),
        migrations.AlterField(
            model_name='frontpage',
            name='body',
            field=wagtail.fields.StreamField([('text', 0), ('quote', 4), ('image', 8), ('video', 14), ('call_out', 18), ('steps', 22), ('questions', 27), ('table', 31), ('downloads', 37), ('cards', 45), ('partners', 48)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'Without quotation marks.', 'label': 'quote'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: nurse at a home for the elderly.', 'label': 'as what', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('source', 2), ('role', 3)]], {}), 5: ('wagtail.images.blocks.ImageBlock', [], {'help_text': 'Say what there is to see, and what the reader learns from it. Do not repeat the caption.', 'label': 'image'}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: Photo: Jan Jansen.', 'label': 'credit', 'max_length': 120, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7)]], {}), 9: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 120}), 10: ('wagtail.blocks.URLBlock', (), {'help_text': 'Where the video can be seen, with subtitles.', 'label': 'link'}), 11: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'For who cannot hear or see it: what is said, and what happens in the picture.', 'label': 'what there is to hear and see'}), 12: ('wagtail.blocks.RegexBlock', (), {'error_messages': {'invalid': 'Write minutes and seconds, as in 4:05, or hours too, as in 1:04:05.'}, 'help_text': 'Minutes and seconds, as in 4:05.', 'label': 'duration', 'regex': '^(\\d{1,2}:[0-5]\\d|\\d{1,3}):[0-5]\\d$', 'required': False}), 13: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'A picture from the video. It stands beside the title.', 'label': 'still', 'required': False}), 14: ('wagtail.blocks.StructBlock', [[('title', 9), ('url', 10), ('description', 11), ('duration', 12), ('still', 13)]], {}), 15: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('info', 'good to know'), ('tip', 'tip'), ('attention', 'attention')], 'label': 'kind'}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'Leave it empty where the text says it already.', 'label': 'heading', 'max_length': 120, 'required': False}), 17: ('wagtail.blocks.RichTextBlock', (), {'label': 'text'}), 18: ('wagtail.blocks.StructBlock', [[('type', 15), ('heading', 16), ('text', 17)]], {}), 19: ('wagtail.blocks.RichTextBlock', (), {'label': 'text', 'required': False}), 20: ('wagtail.blocks.StructBlock', [[('title', 9), ('text', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'steps', 'min_num': 1}), 22: ('wagtail.blocks.StructBlock', [[('heading', 16), ('steps', 21)]], {}), 23: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 250}), 24: ('wagtail.blocks.RichTextBlock', (), {'label': 'answer'}), 25: ('wagtail.blocks.StructBlock', [[('question', 23), ('answer', 24)]], {}), 26: ('wagtail.blocks.ListBlock', (25,), {'label': 'questions', 'min_num': 1}), 27: ('wagtail.blocks.StructBlock', [[('heading', 16), ('questions', 26)]], {}), 28: ('wagtail.blocks.CharBlock', (), {'label': 'heading of the row'}), 29: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'required': False, 'rows': 1}), 30: ('wagtail.blocks.DecimalBlock', (), {'label': 'number', 'required': False}), 31: ('wagtail.contrib.typed_table_block.blocks.TypedTableBlock', [[('row_heading', 28), ('text', 29), ('number', 30)]], {}), 32: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'document'}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the document.', 'label': 'title', 'max_length': 160, 'required': False}), 34: ('wagtail.blocks.TextBlock', (), {'label': 'description', 'max_length': 400, 'required': False}), 35: ('wagtail.blocks.StructBlock', [[('document', 32), ('title', 33), ('description', 34)]], {}), 36: ('wagtail.blocks.ListBlock', (35,), {'label': 'downloads', 'min_num': 1}), 37: ('wagtail.blocks.StructBlock', [[('heading', 16), ('downloads', 36)]], {}), 38: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page', 'required': False}), 39: ('wagtail.blocks.URLBlock', (), {'help_text': 'To another site. Leave it empty for a page.', 'label': 'link', 'required': False}), 40: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the page.', 'label': 'title', 'max_length': 120, 'required': False}), 41: ('wagtail.blocks.TextBlock', (), {'help_text': 'Empty: the introduction of the page.', 'label': 'text', 'max_length': 300, 'required': False}), 42: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Empty: the image of the page.', 'label': 'image', 'required': False}), 43: ('wagtail.blocks.StructBlock', [[('page', 38), ('link', 39), ('title', 40), ('text', 41), ('image', 42)]], {}), 44: ('wagtail.blocks.ListBlock', (43,), {'label': 'cards', 'min_num': 1}), 45: ('wagtail.blocks.StructBlock', [[('heading', 16), ('cards', 44)]], {}), 46: ('wagtail.snippets.blocks.SnippetChooserBlock', ('praktijkpodium_home.Partner',), {'label': 'partner'}), 47: ('wagtail.blocks.ListBlock', (46,), {'label': 'partners', 'min_num': 1}), 48: ('wagtail.blocks.StructBlock', [[('heading', 16), ('partners', 47)]], {})}, help_text='Build the text from parts: press the plus, and choose a part.', verbose_name='text'),
        ),
        migrations.AlterField(
            model_name='membership',
            name='capacity',
            field=models.CharField(choices=[('hr', 'HR department'), ('works_council', 'works council'), ('contact', 'contact person')], default='contact', help_text='On whose behalf does this person apply?', max_length=20, verbose_name='acts as'),
        ),
        migrations.AlterField(
            model_name='newspage',
            name='body',
            field=wagtail.fields.StreamField([('text', 0), ('quote', 4), ('image', 8), ('video', 14), ('call_out', 18), ('steps', 22), ('questions', 27), ('table', 31), ('downloads', 37), ('cards', 45), ('partners', 48)], block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'Without quotation marks.', 'label': 'quote'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: nurse at a home for the elderly.', 'label': 'as what', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('source', 2), ('role', 3)]], {}), 5: ('wagtail.images.blocks.ImageBlock', [], {'help_text': 'Say what there is to see, and what the reader learns from it. Do not repeat the caption.', 'label': 'image'}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: Photo: Jan Jansen.', 'label': 'credit', 'max_length': 120, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7)]], {}), 9: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 120}), 10: ('wagtail.blocks.URLBlock', (), {'help_text': 'Where the video can be seen, with subtitles.', 'label': 'link'}), 11: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'For who cannot hear or see it: what is said, and what happens in the picture.', 'label': 'what there is to hear and see'}), 12: ('wagtail.blocks.RegexBlock', (), {'error_messages': {'invalid': 'Write minutes and seconds, as in 4:05, or hours too, as in 1:04:05.'}, 'help_text': 'Minutes and seconds, as in 4:05.', 'label': 'duration', 'regex': '^(\\d{1,2}:[0-5]\\d|\\d{1,3}):[0-5]\\d$', 'required': False}), 13: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'A picture from the video. It stands beside the title.', 'label': 'still', 'required': False}), 14: ('wagtail.blocks.StructBlock', [[('title', 9), ('url', 10), ('description', 11), ('duration', 12), ('still', 13)]], {}), 15: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('info', 'good to know'), ('tip', 'tip'), ('attention', 'attention')], 'label': 'kind'}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'Leave it empty where the text says it already.', 'label': 'heading', 'max_length': 120, 'required': False}), 17: ('wagtail.blocks.RichTextBlock', (), {'label': 'text'}), 18: ('wagtail.blocks.StructBlock', [[('type', 15), ('heading', 16), ('text', 17)]], {}), 19: ('wagtail.blocks.RichTextBlock', (), {'label': 'text', 'required': False}), 20: ('wagtail.blocks.StructBlock', [[('title', 9), ('text', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'steps', 'min_num': 1}), 22: ('wagtail.blocks.StructBlock', [[('heading', 16), ('steps', 21)]], {}), 23: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 250}), 24: ('wagtail.blocks.RichTextBlock', (), {'label': 'answer'}), 25: ('wagtail.blocks.StructBlock', [[('question', 23), ('answer', 24)]], {}), 26: ('wagtail.blocks.ListBlock', (25,), {'label': 'questions', 'min_num': 1}), 27: ('wagtail.blocks.StructBlock', [[('heading', 16), ('questions', 26)]], {}), 28: ('wagtail.blocks.CharBlock', (), {'label': 'heading of the row'}), 29: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'required': False, 'rows': 1}), 30: ('wagtail.blocks.DecimalBlock', (), {'label': 'number', 'required': False}), 31: ('wagtail.contrib.typed_table_block.blocks.TypedTableBlock', [[('row_heading', 28), ('text', 29), ('number', 30)]], {}), 32: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'document'}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the document.', 'label': 'title', 'max_length': 160, 'required': False}), 34: ('wagtail.blocks.TextBlock', (), {'label': 'description', 'max_length': 400, 'required': False}), 35: ('wagtail.blocks.StructBlock', [[('document', 32), ('title', 33), ('description', 34)]], {}), 36: ('wagtail.blocks.ListBlock', (35,), {'label': 'downloads', 'min_num': 1}), 37: ('wagtail.blocks.StructBlock', [[('heading', 16), ('downloads', 36)]], {}), 38: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page', 'required': False}), 39: ('wagtail.blocks.URLBlock', (), {'help_text': 'To another site. Leave it empty for a page.', 'label': 'link', 'required': False}), 40: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the page.', 'label': 'title', 'max_length': 120, 'required': False}), 41: ('wagtail.blocks.TextBlock', (), {'help_text': 'Empty: the introduction of the page.', 'label': 'text', 'max_length': 300, 'required': False}), 42: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Empty: the image of the page.', 'label': 'image', 'required': False}), 43: ('wagtail.blocks.StructBlock', [[('page', 38), ('link', 39), ('title', 40), ('text', 41), ('image', 42)]], {}), 44: ('wagtail.blocks.ListBlock', (43,), {'label': 'cards', 'min_num': 1}), 45: ('wagtail.blocks.StructBlock', [[('heading', 16), ('cards', 44)]], {}), 46: ('wagtail.snippets.blocks.SnippetChooserBlock', ('praktijkpodium_home.Partner',), {'label': 'partner'}), 47: ('wagtail.blocks.ListBlock', (46,), {'label': 'partners', 'min_num': 1}), 48: ('wagtail.blocks.StructBlock', [[('heading', 16), ('partners', 47)]], {})}, help_text='Build the text from parts: press the plus, and choose a part.', verbose_name='text'),
        ),
        migrations.AlterField(
            model_name='newspage',
            name='date',
            field=models.DateField(db_index=True, default=praktijkpodium.home.news.models.today, help_text='It stands above the text. In lists the latest comes first.', verbose_name='date'),
        ),
        migrations.AlterField(
            model_name='newspage',
            name='kind',
            field=models.CharField(choices=[('persbericht', 'press release'), ('artikel', 'article'), ('nieuws', 'news')], default='nieuws', help_text='A press release is for journalists, an article is a longer story, all else is news.', max_length=20, verbose_name='kind'),
        ),
        migrations.AlterField(
            model_name='organisation',
            name='name',
            field=models.CharField(help_text='The name that it uses itself.', max_length=160, validators=[praktijkpodium.home.directory.validators.validate_name], verbose_name='name'),
        ),
        migrations.AlterField(
            model_name='standardpage',
            name='body',
            field=wagtail.fields.StreamField([('text', 0), ('quote', 4), ('image', 8), ('video', 14), ('call_out', 18), ('steps', 22), ('questions', 27), ('table', 31), ('downloads', 37), ('cards', 45), ('partners', 48)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.blocks.TextBlock', (), {'help_text': 'Without quotation marks.', 'label': 'quote'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: nurse at a home for the elderly.', 'label': 'as what', 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('text', 1), ('source', 2), ('role', 3)]], {}), 5: ('wagtail.images.blocks.ImageBlock', [], {'help_text': 'Say what there is to see, and what the reader learns from it. Do not repeat the caption.', 'label': 'image'}), 6: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 7: ('wagtail.blocks.CharBlock', (), {'help_text': 'For example: Photo: Jan Jansen.', 'label': 'credit', 'max_length': 120, 'required': False}), 8: ('wagtail.blocks.StructBlock', [[('image', 5), ('caption', 6), ('credit', 7)]], {}), 9: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 120}), 10: ('wagtail.blocks.URLBlock', (), {'help_text': 'Where the video can be seen, with subtitles.', 'label': 'link'}), 11: ('wagtail.blocks.RichTextBlock', (), {'help_text': 'For who cannot hear or see it: what is said, and what happens in the picture.', 'label': 'what there is to hear and see'}), 12: ('wagtail.blocks.RegexBlock', (), {'error_messages': {'invalid': 'Write minutes and seconds, as in 4:05, or hours too, as in 1:04:05.'}, 'help_text': 'Minutes and seconds, as in 4:05.', 'label': 'duration', 'regex': '^(\\d{1,2}:[0-5]\\d|\\d{1,3}):[0-5]\\d$', 'required': False}), 13: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'A picture from the video. It stands beside the title.', 'label': 'still', 'required': False}), 14: ('wagtail.blocks.StructBlock', [[('title', 9), ('url', 10), ('description', 11), ('duration', 12), ('still', 13)]], {}), 15: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('info', 'good to know'), ('tip', 'tip'), ('attention', 'attention')], 'label': 'kind'}), 16: ('wagtail.blocks.CharBlock', (), {'help_text': 'Leave it empty where the text says it already.', 'label': 'heading', 'max_length': 120, 'required': False}), 17: ('wagtail.blocks.RichTextBlock', (), {'label': 'text'}), 18: ('wagtail.blocks.StructBlock', [[('type', 15), ('heading', 16), ('text', 17)]], {}), 19: ('wagtail.blocks.RichTextBlock', (), {'label': 'text', 'required': False}), 20: ('wagtail.blocks.StructBlock', [[('title', 9), ('text', 19)]], {}), 21: ('wagtail.blocks.ListBlock', (20,), {'label': 'steps', 'min_num': 1}), 22: ('wagtail.blocks.StructBlock', [[('heading', 16), ('steps', 21)]], {}), 23: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 250}), 24: ('wagtail.blocks.RichTextBlock', (), {'label': 'answer'}), 25: ('wagtail.blocks.StructBlock', [[('question', 23), ('answer', 24)]], {}), 26: ('wagtail.blocks.ListBlock', (25,), {'label': 'questions', 'min_num': 1}), 27: ('wagtail.blocks.StructBlock', [[('heading', 16), ('questions', 26)]], {}), 28: ('wagtail.blocks.CharBlock', (), {'label': 'heading of the row'}), 29: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'required': False, 'rows': 1}), 30: ('wagtail.blocks.DecimalBlock', (), {'label': 'number', 'required': False}), 31: ('wagtail.contrib.typed_table_block.blocks.TypedTableBlock', [[('row_heading', 28), ('text', 29), ('number', 30)]], {}), 32: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'label': 'document'}), 33: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the document.', 'label': 'title', 'max_length': 160, 'required': False}), 34: ('wagtail.blocks.TextBlock', (), {'label': 'description', 'max_length': 400, 'required': False}), 35: ('wagtail.blocks.StructBlock', [[('document', 32), ('title', 33), ('description', 34)]], {}), 36: ('wagtail.blocks.ListBlock', (35,), {'label': 'downloads', 'min_num': 1}), 37: ('wagtail.blocks.StructBlock', [[('heading', 16), ('downloads', 36)]], {}), 38: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page', 'required': False}), 39: ('wagtail.blocks.URLBlock', (), {'help_text': 'To another site. Leave it empty for a page.', 'label': 'link', 'required': False}), 40: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the page.', 'label': 'title', 'max_length': 120, 'required': False}), 41: ('wagtail.blocks.TextBlock', (), {'help_text': 'Empty: the introduction of the page.', 'label': 'text', 'max_length': 300, 'required': False}), 42: ('wagtail.images.blocks.ImageChooserBlock', (), {'help_text': 'Empty: the image of the page.', 'label': 'image', 'required': False}), 43: ('wagtail.blocks.StructBlock', [[('page', 38), ('link', 39), ('title', 40), ('text', 41), ('image', 42)]], {}), 44: ('wagtail.blocks.ListBlock', (43,), {'label': 'cards', 'min_num': 1}), 45: ('wagtail.blocks.StructBlock', [[('heading', 16), ('cards', 44)]], {}), 46: ('wagtail.snippets.blocks.SnippetChooserBlock', ('praktijkpodium_home.Partner',), {'label': 'partner'}), 47: ('wagtail.blocks.ListBlock', (46,), {'label': 'partners', 'min_num': 1}), 48: ('wagtail.blocks.StructBlock', [[('heading', 16), ('partners', 47)]], {})}, help_text='Build the text from parts: press the plus, and choose a part.', verbose_name='text'),
        ),
        migrations.AddField(
            model_name='frontpage',
            name='contact_person',
            field=models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person'),
        ),
        migrations.AddField(
            model_name='newsindexpage',
            name='contact_person',
            field=models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person'),
        ),
        migrations.AddField(
            model_name='newspage',
            name='contact_person',
            field=models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person'),
        ),
        migrations.AddField(
            model_name='standardpage',
            name='contact_person',
            field=models.ForeignKey(blank=True, help_text='Whom can a reader ask about this?', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='praktijkpodium_home.contactperson', verbose_name='contact person'),
        ),
        migrations.CreateModel(
            name='EarlierName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='For example: Wmo-werkplaats Nijmegen.', max_length=160, verbose_name='name')),
                ('until', models.PositiveSmallIntegerField(blank=True, help_text='The last year in which it was called so. For example: 2016.', null=True, validators=[django.core.validators.MinValueValidator(1800), django.core.validators.MaxValueValidator(2100)], verbose_name='until the year')),
                ('organisation', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='earlier_names', to='praktijkpodium_home.organisation')),
            ],
            options={
                'verbose_name': 'earlier name',
                'verbose_name_plural': 'earlier names',
                'ordering': ['-until', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='Partner',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='As readers see it. For example: Kennisland.', max_length=160, unique=True, verbose_name='name')),
                ('url', models.URLField(blank=True, help_text='The whole address, beginning with https://.', verbose_name='website')),
                ('description', models.CharField(blank=True, help_text='One sentence: who are they?', max_length=200, verbose_name='description')),
                ('logo', models.ForeignKey(blank=True, help_text='Wide rather than high, on white or transparent. Its alternative text is the name.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='logo')),
            ],
            options={
                'verbose_name': 'partner',
                'verbose_name_plural': 'partners',
                'ordering': ['name', 'pk'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.AddField(
            model_name='organisation',
            name='region',
            field=models.ForeignKey(blank=True, help_text='Where it works. Empty: in the whole country.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='organisations', to='praktijkpodium_home.region', verbose_name='region'),
        ),
        migrations.AddField(
            model_name='newspage',
            name='themes',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, help_text='What is it about? Readers find it by these.', related_name='news', to='praktijkpodium_home.theme', verbose_name='themes'),
        ),
    ]
