"""Intents: what somebody wants; danger first, then what the model finds likeliest."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from bot.domain.talk import Intent
from bot.understanding.danger import Danger
from bot.understanding.following import PLACE_ONLY
from bot.understanding.text import NINE

SURE: Final = 5
"""From this score on danger needs no second opinion."""
DOUBTED: Final = 0.06
"""Below this chance a mere word of danger is no emergency."""
FEARED: Final = 0.3
"""From this chance on an emergency is believed, even if another intent is likelier."""


class Decision(NamedTuple):
    """An intent and the words that decided."""

    intent: Intent
    why: tuple[str, ...] = ()


def decide(danger: Danger, chances: Mapping[Intent, float], *, alone: str) -> Decision:
    """The intent of a message."""
    fear = chances[Intent.EMERGENCY]
    if danger.score >= SURE or (danger.now and fear >= DOUBTED):
        return Decision(Intent.EMERGENCY, danger.why)
    if alone in (PLACE_ONLY, NINE):
        return Decision(Intent.STATUS, (alone,))
    if fear >= FEARED:
        return Decision(Intent.EMERGENCY)
    return Decision(max(chances, key=lambda intent: chances[intent]))
