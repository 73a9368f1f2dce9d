"""The platforms of a run: an adapter for each token, and a lane of pushes beside it."""

from collections.abc import Callable, Coroutine, Mapping, Set
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from bot.app import House, load
from bot.chat import PLATFORMS
from bot.core.auditing import Auditing
from bot.core.carding import Carding, undrawn
from bot.core.delivering import Lane
from bot.core.household import Housekeeping
from bot.core.pacing import Turns
from bot.core.waits import Waits
from bot.facts.completing import Completing
from bot.plan.hearing import HEARING
from bot.plan.switch import HEAD_START, Planned, Switch
from bot.ports import Carder
from bot.run import Part
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Limit:
    """What a platform allows, and how close to it we go."""

    rate: Callable[[Settings], float]
    chat_gap: float
    """Seconds between two messages to one chat."""
    evenness: float
    """The part of the rate that is used: the rest absorbs jitter."""


LIMITS: Final[Mapping[str, Limit]] = {
    "telegram": Limit(lambda settings: settings.telegram_rate, chat_gap=1.05, evenness=0.985),
    "discord": Limit(lambda settings: settings.discord_rate, chat_gap=0.25, evenness=0.98),
}
PICTURED: Final = frozenset({"discord"})
"""Where a map stands beside the words of a message; elsewhere it would be a message of its own."""
NOT_ALONE: Final = frozenset({"mode", "ping"})
"""Commands of no use to one person."""
NOT_IN_GROUPS: Final = frozenset({"start", "ping"})
"""Commands of no use in a group of Telegram's, which has no roles."""
FOR_ADMINS: Final = frozenset(
    {"subscribe", "unsubscribe", "home", "language", "quiet", "plain", "mode", "forget", "test"}
)
"""What changes a group, or tells how well it is set."""
FREE: Final = 30.0
"""Messages a second for which Telegram takes no Stars."""
SUGGESTED: Final = 25
"""How many places a platform offers while somebody types."""


def platforms(house: House) -> tuple[Planned, ...]:
    """Each platform, on or off."""
    return tuple(_platform(name, house) for name in PLATFORMS)


def _platform(name: str, house: House) -> Planned:
    limit = LIMITS[name]
    rate = limit.rate(house.settings)
    turns = Turns(rate, house.clock, chat_gap=limit.chat_gap, evenness=limit.evenness)
    messenger = BUILDERS[name](house, turns)
    if messenger is None:
        why = f"set CALLBOX_{name.upper()}_TOKEN to switch it on"
        return Planned(Switch(name, on=False, why=why))
    audit = _auditing(messenger, turns, house)
    lane = Lane(
        messenger, house.outbox, house.chats, house.words, house.clock, turns, rate=rate, auditing=audit
    )
    waits = Waits(name, turns, house.limiters, house.clock)
    house.bell.hang(lane)
    listen, routes, way = HEARING[name](messenger, house)
    parts = (
        Part(f"{name} questions", partial(_after, waits, listen)),
        Part(f"{name} pushes", partial(_after, waits, lane.run)),
        Part(f"{name} cards", partial(_cards, waits, _carding(messenger, turns, house), house)),
        Part(f"{name} waits", waits.keep),
    )
    house.permits.hang(messenger)
    return Planned(Switch(name, on=True, why=f"its token is set; {way}"), parts, messenger, routes)


async def _after(waits: Waits, work: Callable[[], Coroutine[object, object, None]]) -> None:
    """Do something that sends, knowing what a flood wait forbade before the last stop."""
    await waits.resume()
    await work()


async def _cards(waits: Waits, carding: Carding, house: House) -> None:
    """Cards are looked after once the first answers are on their way."""
    await house.clock.sleep(HEAD_START)
    await _after(waits, carding.run)


def _auditing(messenger: Any, turns: Turns, house: House) -> Auditing | None:
    """Experimental: on Telegram alone, where the operator wants it."""
    wanted = messenger.name == "telegram" and house.settings.telegram_audit
    return Auditing(messenger, house.outbox, house.clock, turns) if wanted else None


def _carding(messenger: Carder, turns: Turns, house: House) -> Carding:
    draw = house.draw if messenger.name in PICTURED else undrawn
    return Carding(messenger, house.cards, house.chats, house.board, house.words, house.clock, turns, draw)


def _telegram(house: House, turns: Turns) -> Carder | None:
    token = house.settings.telegram_token
    if token is None:
        return None
    adapter: Callable[..., Carder] = load(PLATFORMS["telegram"])
    return adapter(
        token.get_secret_value(),
        house.settings.telegram_api_url,
        clock=house.clock,
        household=_household(house),
        profiles=_profiles(house),
        calm=_calm(house),
        turn=turns.answer,
        refused=turns.refused,
        paid=house.settings.telegram_rate > FREE,
    )


def _profiles(house: House) -> Mapping[str, Any]:
    """What Telegram shows of the bot, by language."""
    profile = load("bot.chat.telegram.menu:Profile")
    words = house.words
    return {
        language: profile(
            commands=_listed(described, NOT_ALONE),
            in_groups=_listed(described, NOT_IN_GROUPS | FOR_ADMINS),
            for_admins=_listed(described, NOT_IN_GROUPS),
            short=words.text("profile-short", language),
            description=words.text("profile-description", language),
        )
        for language, described in words.descriptions().items()
    }


def _listed(described: Mapping[str, str], without: Set[str]) -> list[tuple[str, str]]:
    return [(name, told) for name, told in described.items() if "." not in name and name not in without]


def _discord(house: House, turns: Turns) -> Carder | None:
    token = house.settings.discord_token
    if token is None:
        return None
    adapter: Callable[..., Carder] = load(PLATFORMS["discord"])
    return adapter(
        token.get_secret_value(),
        house.settings.discord_api_url,
        house.settings.discord_gateway_url,
        clock=house.clock,
        household=_household(house),
        commands=house.words.descriptions(),
        calm=_calm(house),
        suggest=_suggest(house),
        turn=turns.answer,
        refused=turns.refused,
    )


BUILDERS: Final[Mapping[str, Callable[[House, Turns], Carder | None]]] = {
    "telegram": _telegram,
    "discord": _discord,
}


def _household(house: House) -> Housekeeping:
    return Housekeeping(house.chats, house.outbox, house.words, house.clock)


def _calm(house: House) -> Callable[[str | None], str]:
    """One line for a button that is none of ours."""
    return lambda language: house.words.text("tap-unknown", language or "en")


def _suggest(house: House) -> Callable[[str, str | None], list[str]]:
    """The places that begin so, states first."""
    completing = Completing(house.gazetteer)
    return lambda typed, _language: completing.places(typed, SUGGESTED)
