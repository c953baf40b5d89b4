"""A search page as a Wagtail developer makes it without an engine, on the case studies of the demo."""
