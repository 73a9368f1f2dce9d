"""How fast the national file of the Weather Service is parsed and classified, beside json.loads alone.

    uv run python benchmarks/feeds.py [FILE]

FILE is a body of /alerts/active, gzipped or not; else CALLBOX_NATIONAL_FILE; else the captured one beside
the checkout; else a made one of the same shape. Times are of the processor, the best of several runs taken
in turns; the ratio is what counts.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bot.feeds import nws
from bot.feeds.entry import SourceConfig
from bot.feeds.limits import unpacked

SHARED = Path(__file__).resolve().parents[2] / "shared"
CAPTURED = "feeds/fixtures/nws_api/alerts_active_national_2025-12-15_weather.gov_bundle.json.gz"
RUNS = 25
AIM = 3.0


def body() -> tuple[str, bytes]:
    """The file to measure on, and what it is."""
    named = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("CALLBOX_NATIONAL_FILE", "")
    path = Path(named) if named else SHARED / CAPTURED
    if path.exists():
        return path.name, unpacked(path.read_bytes())
    return "a made file of the same shape", made(529)


def made(count: int) -> bytes:
    """As many weather alerts, with texts, places and polygons of the usual sizes."""
    corner = [[-122.0 - n / 100, 47.0 + n / 100] for n in range(14)]
    text = (
        "* WHAT...Southwest winds to 25 kt and seas 8 to 10 ft expected.\n\n* WHERE...Coastal waters.\n\n" * 9
    )
    items = [
        {
            "id": f"https://api.weather.gov/alerts/urn:oid:2.49.0.1.840.0.{n:040}.001.1",
            "type": "Feature",
            "geometry": {"type": "Polygon", "coordinates": [corner]},
            "properties": {
                "id": f"urn:oid:2.49.0.1.840.0.{n:040}.001.1",
                "areaDesc": "; ".join(f"County {each}, WA" for each in range(12)),
                "geocode": {"SAME": [f"0530{each:02}" for each in range(12)], "UGC": ["WAC001"] * 12},
                "references": [],
                "sent": "2030-06-18T14:22:00-07:00",
                "effective": "2030-06-18T14:22:00-07:00",
                "onset": "2030-06-18T14:22:00-07:00",
                "expires": "2030-06-18T22:22:00-07:00",
                "status": "Actual",
                "messageType": "Alert",
                "category": "Met",
                "event": "Gale Warning",
                "sender": "w-nws.webmaster@noaa.gov",
                "senderName": "NWS Seattle WA",
                "headline": "Gale Warning issued June 18 at 2:22PM PDT by NWS Seattle WA",
                "description": text,
                "instruction": "Mariners should alter plans to avoid these hazardous conditions.",
                "parameters": {"WMOidentifier": ["WWUS76 KSEW 182122"], "BLOCKCHANNEL": ["EAS", "NWEM"]},
                "eventCode": {"SAME": ["NWS"], "NationalWeatherService": ["GLW"]},
            },
        }
        for n in range(count)
    ]
    return json.dumps({"type": "FeatureCollection", "features": items}).encode()


def took(work: Callable[[], object]) -> float:
    """Processor seconds of one run."""
    began = time.process_time()
    work()
    return time.process_time() - began


def main() -> None:
    """Measure both in turns and print the ratio of their best runs."""
    name, document = body()
    seen, source = datetime.now(UTC), SourceConfig("nws", "nws")
    entries = nws.parse(document, seen, source)
    loads, whole = [], []
    for _ in range(RUNS):
        loads.append(took(lambda: json.loads(document)))
        whole.append(took(lambda: nws.parse(document, seen, source)))
    ratio = min(whole) / min(loads)
    print(f"{name}: {len(document):,} bytes, {len(entries)} alerts, best of {RUNS} runs")
    print(f"json.loads alone        {min(loads) * 1000:8.1f} ms")
    print(f"parsed and classified   {min(whole) * 1000:8.1f} ms")
    print(f"ratio                   {ratio:8.2f}     aim: below {AIM:g}")


if __name__ == "__main__":
    main()
