"""Why an upload is not taken."""


class FileRefused(Exception):
    """An upload is not taken; the message says why and what to do."""
