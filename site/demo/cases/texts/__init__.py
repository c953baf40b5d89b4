"""The texts: one module for each subject, in the notation of `reading.py`."""
