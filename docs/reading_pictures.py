"""Pictures of the nine readings as both platforms show them, drawn from the payloads that they are sent.

Run `uv run python -m docs.reading_pictures` after words or payloads have changed; a test says when.
It needs Pillow and any common font (Debian: fonts-dejavu-core).
"""

import hashlib
import json
import sys
from typing import Final

from bot.domain.message import Message
from bot.domain.reading import Kind, Reading
from bot.domain.statement import statement
from bot.domain.talk import Answer
from docs.bubbles import bubbles
from docs.language_pictures import FOLDER, picture
from handlers.outage import choices
from tests.doubles.advisories import NINE, NOW_OF
from tests.doubles.desk import NOON, WORDS

RECORD: Final = FOLDER / "readings.json"
LANGUAGE: Final = "en"


def answers() -> dict[Kind, Answer]:
    """What somebody who asks is answered, once for each of the nine readings."""
    first: dict[Kind, Reading] = {}
    for reading in NINE:
        first.setdefault(reading.kind, reading)
    return {
        kind: Answer(statement(reading, NOW_OF.get(kind, NOON)), choices(reading.place))
        for kind, reading in first.items()
    }


def digest(message: Message) -> str:
    """What a message's payloads show, in a few letters: another one needs another picture."""
    return hashlib.sha256(repr(bubbles(message)).encode()).hexdigest()[:16]


def digests() -> dict[str, str]:
    """The digest of every reading's payloads."""
    return {str(kind): digest(WORDS.render(answer, LANGUAGE)) for kind, answer in answers().items()}


def main() -> None:
    """Draw all of them, and record what was drawn."""
    FOLDER.mkdir(exist_ok=True)
    for kind, answer in answers().items():
        image = picture(answer, LANGUAGE)
        if image is None:
            sys.exit("No font here can draw English letters: install one, such as fonts-dejavu-core.")
        image.quantize(32).save(FOLDER / f"reading-{kind}.png", optimize=True)
    RECORD.write_text(json.dumps(digests(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
