from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ("praktijkpodium_programmes", "0012_files"),
    ]

    operations = []
