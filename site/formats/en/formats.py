"""English, as in the Netherlands: day, month, year. Wagtail writes dates in its forms so, in each language."""

DATE_INPUT_FORMATS = ["%d-%m-%Y", "%Y-%m-%d"]
DATETIME_INPUT_FORMATS = ["%d-%m-%Y %H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"]
DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j F Y, H:i"
