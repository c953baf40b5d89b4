from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ("praktijkpodium_programmes", "0013_secretariat"),
    ]

    operations = []
