from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ("praktijkpodium_home", "0008_people"),
    ]

    operations = []
