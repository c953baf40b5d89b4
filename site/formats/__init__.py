"""Dates and numbers as our forms take them; Django looks for a module for each language here."""
