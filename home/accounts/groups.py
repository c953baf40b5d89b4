"""The groups that the house knows. Their names carry ours, so that no group of a host gets powers by accident."""

AUTHORS = "Praktijkpodium auteurs"
EDITORS = "Praktijkpodium redactie"
SECRETARIAT = "Praktijkpodium secretariaat"
COMMITTEE = "Praktijkpodium commissie"
CHAIR = "Praktijkpodium voorzitter"
MANAGERS = "Praktijkpodium beheer"

ALL = (AUTHORS, EDITORS, SECRETARIAT, COMMITTEE, CHAIR, MANAGERS)
