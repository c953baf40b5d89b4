from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ("praktijkpodium_home", "0007_extracted_text"),
    ]

    operations = []
