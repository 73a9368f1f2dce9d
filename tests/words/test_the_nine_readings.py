"""What is said of each of the nine readings."""

import pytest

from bot.domain.reading import Reading
from bot.domain.statement import statement
from bot.domain.talk import Answer
from tests.doubles.advisories import NINE, NOW_OF
from tests.doubles.desk import NOON, WORDS
from tests.words import golden

SAID = (
    golden.OUTAGE,
    golden.INTERMITTENT,
    golden.LOCAL_REPORT,
    golden.CARRIER,
    golden.CONFLICT,
    golden.RESTORED,
    golden.STALE,
    golden.NO_NOTICE,
    golden.REASSURED,
    golden.BLIND,
    golden.WITHDRAWN,
)


@pytest.mark.parametrize(("reading", "said"), list(zip(NINE, SAID, strict=True)))
def test_each_reading_has_its_own_words(reading: Reading, said: str) -> None:
    """Each reading is told word for word as it was read aloud and agreed."""
    now = NOW_OF.get(reading.kind, NOON)

    message = WORDS.render(Answer(statement(reading, now)), "en")

    assert message.text == said
