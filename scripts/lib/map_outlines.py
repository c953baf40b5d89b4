"""map_outlines.py FILE: draw the provinces of our map from a GeoJSON of their borders. See scripts/map-outlines.

FILE has the provinces in degrees of longitude and latitude (WGS 84), with CBS's code of each in the property
`statcode`: "Gebiedsindelingen" of CBS and Kadaster (CC BY 4.0), collection `provincie_gegeneraliseerd`. The committed
drawing was made from those of 2023, as the project cartomap/nl simplified them (wgs84/provincie_2023.geojson).

Neighbours share a border, so it is simplified once: rings are cut where borders meet, and each piece is thinned by
Ramer-Douglas-Peucker. Islands and holes that would be specks are left out.
"""

import itertools
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from praktijkpodium.home.directory.map import HEIGHT, PROVINCES, WIDTH, point

TARGET = Path(__file__).resolve().parents[2] / "home" / "static" / "praktijkpodium" / "img" / "map.svg"
CODES = {f"PV{number}": key for number, key in enumerate(PROVINCES, 20)}
TOLERANCE = 1.0  # units that a border may move
SPECK = 12.0  # square units
NOTE = "Borders of the provinces, simplified. Source: CBS and Kadaster, Gebiedsindelingen 2023, CC BY 4.0."

Point = tuple[float, float]
Ring = list[Point]
Simplified = dict[tuple[Point, ...], Ring]


def main() -> None:
    if len(sys.argv) != 2:  # noqa: PLR2004 - the script and its file
        sys.exit(__doc__)
    features = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["features"]
    rings = {CODES[feature["properties"]["statcode"]]: list(rings_of(feature["geometry"])) for feature in features}
    if missing := set(PROVINCES) - set(rings):
        sys.exit(f"not in {sys.argv[1]}: {', '.join(sorted(missing))}")
    meeting = meeting_points([ring for found in rings.values() for ring in found])
    done: Simplified = {}
    paths = {key: path([simplify_ring(ring, meeting, done) for ring in rings[key]]) for key in PROVINCES}
    lines = [f'<path id="{key}" d="{data}"/>' for key, data in paths.items()]
    TARGET.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"><!-- {NOTE} -->\n'
        + "\n".join(lines)
        + "\n</svg>\n",
        encoding="utf-8",
    )
    print(f"{TARGET.name}: {sum(map(len, paths.values()))} characters of outline")


def rings_of(geometry: dict[str, Any]) -> Iterator[Ring]:
    """All rings, outer ones and holes, in units of the drawing; the last point is not the first one again."""
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    for polygon in polygons:
        for ring in polygon:
            yield [point(latitude, longitude) for longitude, latitude, *_ in ring[:-1]]


def meeting_points(rings: list[Ring]) -> set[Point]:
    """Where borders meet: points with more than two neighbours."""
    neighbours: defaultdict[Point, set[Point]] = defaultdict(set)
    for ring in rings:
        for before, here, after in zip(ring[-1:] + ring, ring, ring[1:] + ring[:1], strict=False):
            neighbours[here] |= {before, after}
    return {here for here, others in neighbours.items() if len(others) > 2}  # noqa: PLR2004


def simplify_ring(ring: Ring, meeting: set[Point], done: Simplified) -> Ring:
    """The ring with fewer points. A piece between two meeting points is thinned once, for both neighbours alike."""
    cuts = [number for number, here in enumerate(ring) if here in meeting]
    if not cuts:  # an island: cut it at its ends, wherever it begins
        cuts = sorted({ring.index(min(ring)), ring.index(max(ring))})
    found: Ring = []
    for start, end in zip(cuts, cuts[1:] + cuts[:1], strict=True):
        piece = ring[start : end + 1] if start < end else ring[start:] + ring[: end + 1]
        name = tuple(min(piece, piece[::-1]))
        if name not in done:
            done[name] = thin(list(name))
        thinned = done[name] if tuple(piece) == name else done[name][::-1]
        found += thinned[:-1]
    return found


def thin(line: Ring) -> Ring:
    """Ramer-Douglas-Peucker: the point that is furthest from the straight line stays, and so on on either side."""
    if len(line) < 3:  # noqa: PLR2004
        return line
    furthest = max(range(1, len(line) - 1), key=lambda number: distance(line[number], line[0], line[-1]))
    if distance(line[furthest], line[0], line[-1]) <= TOLERANCE:
        return [line[0], line[-1]]
    return thin(line[: furthest + 1])[:-1] + thin(line[furthest:])


def distance(here: Point, start: Point, end: Point) -> float:
    """From a point to the line between two others, or to the point that these are."""
    across, down = end[0] - start[0], end[1] - start[1]
    if length := math.hypot(across, down):
        return abs(across * (start[1] - here[1]) - (start[0] - here[0]) * down) / length
    return math.dist(here, start)


def area(ring: Ring) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True))) / 2


def path(rings: list[Ring]) -> str:
    """Path data with steps from point to point."""
    drawn = []
    for ring in rings:
        if area(ring) < SPECK:
            continue
        pairs = itertools.pairwise(ring)
        steps = "".join(number(here[axis] - before[axis]) for before, here in pairs for axis in (0, 1))
        drawn.append(f"M{ring[0][0]:g} {ring[0][1]:g}l{steps.strip()}z")
    return "".join(drawn)


def number(value: float) -> str:
    """In tenths, as short as path data allows: a minus separates as well as a space does."""
    text = f"{round(value, 1):g}".replace("-0.", "-.")
    text = text[1:] if text.startswith("0.") else text
    return text if text.startswith("-") and text != "-0" else f" {text.lstrip('-')}"


if __name__ == "__main__":
    main()
