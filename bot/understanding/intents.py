"""Intents: what somebody wants; danger first, then what the model finds likeliest."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from bot.domain.talk import Intent
from bot.understanding.danger import Danger
from bot.understanding.following import PLACE_ONLY, YES
from bot.understanding.text import NINE

SURE: Final = 5
"""From this score on the words of danger are plain."""
DISMISSED: Final = 0.9
"""From this chance of banter on even plain words of danger tell of no emergency: a fire last Tuesday."""
DOUBTED: Final = 0.15
"""Below this chance a mere word of danger is no emergency."""
FEARED: Final = 0.35
"""From this chance on an emergency is believed, even if another intent is likelier."""


BANTER: Final = 0.2
"""From this chance on a message in a group is left alone."""


EMPTY: Final = "nothing"
ALONE: Final = {
    PLACE_ONLY: (Intent.STATUS, (PLACE_ONLY,)),
    NINE: (Intent.STATUS, (NINE,)),
    EMPTY: (Intent.ABOUT, (EMPTY,)),
    YES: (Intent.NONE, (YES,)),
}
"""What a message means that is nothing but a place, 911 and a place, our handle, or yes."""


class Decision(NamedTuple):
    """An intent and the words that decided."""

    intent: Intent
    why: tuple[str, ...] = ()


def decide(
    danger: Danger, chances: Mapping[Intent, float], *, alone: str, car: bool, crowd: bool
) -> Decision:
    """The intent of a message; in a crowd what may be banter is banter."""
    fear = chances[Intent.EMERGENCY]
    if (danger.score >= SURE and chances[Intent.NONE] < DISMISSED) or (danger.now and fear >= DOUBTED):
        return Decision(Intent.EMERGENCY, danger.why)
    if alone:
        return Decision(*ALONE[alone])
    if fear >= FEARED and not car:
        return Decision(Intent.EMERGENCY)
    if car or (crowd and chances[Intent.NONE] >= BANTER):
        return Decision(Intent.NONE)
    return Decision(max(chances, key=lambda intent: chances[intent]))
