"""Pictures of the nine readings as both platforms show them, drawn from the payloads that they are sent.

Run `uv run python -m docs.reading_pictures` after words or payloads have changed; a test says when.
It needs Pillow and any common font (Debian: fonts-dejavu-core).
"""

import asyncio
import hashlib
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final, TypeAlias

from bot.app import DATA
from bot.domain.message import Message
from bot.domain.reading import DOWN, Kind, Reading
from bot.domain.statement import sign, statement
from bot.domain.talk import Answer, Attachment
from bot.facts.boundaries import Boundaries
from bot.facts.gazetteer import Gazetteer
from bot.pictures.studio import Studio
from docs.bubbles import bubbles
from docs.language_pictures import FOLDER, picture
from handlers import drawing
from handlers.outage import choices
from tests.doubles.advisories import NINE, NOW_OF
from tests.doubles.desk import NOON, WORDS, StillDesk, StillReadings

RECORD: Final = FOLDER / "readings.json"
LANGUAGE: Final = "en"

Draw: TypeAlias = Callable[[Reading, datetime], Attachment | None]


def answers(draw: Draw) -> dict[Kind, Answer]:
    """What somebody who asks is answered, once for each of the nine readings, with its map."""
    first: dict[Kind, Reading] = {}
    for reading in NINE:
        first.setdefault(reading.kind, reading)
    return {kind: _answer(reading, NOW_OF.get(kind, NOON), draw) for kind, reading in first.items()}


def _answer(reading: Reading, now: datetime, draw: Draw) -> Answer:
    shown = replace(sign(reading), picture=draw(reading, now) if reading.kind in DOWN else None)
    return Answer(statement(reading, now), choices(reading.place), sign=shown)


def undrawn(_reading: Reading, _now: datetime) -> Attachment:
    """A map as far as its payload goes."""
    return Attachment("map.png", "image/png", b"")


def drawn(reading: Reading, now: datetime) -> Attachment | None:
    """The map itself, of a country in which nothing else is known."""
    names = Gazetteer.load(DATA / "places").county_name
    world = StillDesk(readings=StillReadings({reading.place.state: reading}))
    desk = replace(world.desk, pictures=Studio(Boundaries(DATA / "boundaries").outlines, names))
    return asyncio.run(drawing.beside(reading, LANGUAGE, now, desk))


def digest(message: Message) -> str:
    """What a message's payloads show, in a few letters: another one needs another picture."""
    return hashlib.sha256(repr(bubbles(message)).encode()).hexdigest()[:16]


def digests() -> dict[str, str]:
    """The digest of every reading's payloads."""
    return {str(kind): digest(WORDS.render(answer, LANGUAGE)) for kind, answer in answers(undrawn).items()}


def main() -> None:
    """Draw all of them, and record what was drawn."""
    FOLDER.mkdir(exist_ok=True)
    for kind, answer in answers(drawn).items():
        image = picture(answer, LANGUAGE)
        if image is None:
            sys.exit("No font here can draw English letters: install one, such as fonts-dejavu-core.")
        image.quantize(32).save(FOLDER / f"reading-{kind}.png", optimize=True)
    RECORD.write_text(json.dumps(digests(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
