"""The pictures in docs/ show what the platforms are sent today."""

import json

from bot.domain.reading import Kind
from docs.language_pictures import FOLDER
from docs.reading_pictures import RECORD, digests


def test_the_pictures_of_the_readings_are_those_of_todays_payloads() -> None:
    """If this fails, words or payloads have changed: `uv run python -m docs.reading_pictures` draws anew."""
    recorded = json.loads(RECORD.read_text("utf-8"))

    assert recorded == digests()


def test_each_of_the_nine_readings_has_its_picture() -> None:
    """None is left out, and none is empty."""
    pictures = {kind: FOLDER / f"reading-{kind}.png" for kind in Kind}

    assert set(digests()) == {str(kind) for kind in Kind}
    assert [kind for kind, path in pictures.items() if path.read_bytes()[:4] != b"\x89PNG"] == []
