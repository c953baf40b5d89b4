"""Five real programmes: their facts, retold in our own words. The contact people are invented.

What is fictional says so: organisations whose names end in “(fictief)”, and the coming edition of the parade.
"""

from praktijkpodium.site.demo.sources import koploper, parade, praktijknetwerken, sociale_innovatie, werkplaatsen

SOURCES = (praktijknetwerken, werkplaatsen, parade, koploper, sociale_innovatie)
