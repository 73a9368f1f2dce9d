"""The scene of the store's tests: a State 911 Department, a few people, a Tuesday at noon."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.domain.advisory import Advisory, Key, Level, Verdict, Wording
from bot.domain.delivery import Address, Delivery, Outcome, Push
from bot.domain.judgement import judge
from bot.ports import Advisories, Judge, Outbox

NOON = datetime(2024, 6, 18, 16, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)

ANA = Address("telegram", "1001")
BEN = Address("telegram", "1002")
CYD = Address("telegram", "-1001234567890", "7")
DEE = Address("discord", "900719925474099123")


def says(
    verdict: Verdict,
    *,
    at: datetime = NOON,
    states: tuple[str, ...] = ("MA",),
    name: str = "",
    references: tuple[Key, ...] = (),
    text: str = "911 is down statewide.",
) -> Advisory:
    """A State 911 Department says something."""
    return Advisory(
        key=Key("state911@example.gov", name or f"{verdict}-{at:%H%M}-{'-'.join(states)}"),
        verdict=verdict,
        level=Level.STATE,
        agency="State 911 Department",
        states=states,
        area="statewide",
        wordings=(Wording("en", "911 update", text),),
        sent=at,
        first_seen=at,
        source="agency",
        references=references,
    )


DOWN = says(Verdict.OUTAGE)
BACK = says(Verdict.RESTORED, at=NOON + 10 * MINUTE, text="911 is restored.")


def rule(now: datetime) -> Judge:
    """The judge of this moment."""
    return partial(judge, now=now)


async def announce(advisories: Advisories, *words: Advisory, now: datetime | None = None) -> tuple[Push, ...]:
    """What the agency says arrives, by default the moment it is said."""
    moment = now or max(each.sent for each in words)
    return await advisories.settle(words, (), moment, rule(moment))


async def deliver(outbox: Outbox, platform: str, now: datetime, most: int = 100) -> list[tuple[Address, str]]:
    """Deliver all that is due; gives who was told what, in order."""
    told: list[tuple[Address, str]] = []
    while taken := await outbox.claim(platform, most, now):
        for delivery in taken:
            told.append(heard(delivery))
            await outbox.done(delivery, Outcome.REACHED, now)
    return told


def heard(delivery: Delivery) -> tuple[Address, str]:
    """Who hears what."""
    return delivery.chat.address, delivery.push.news.value


def later(advisory: Advisory, minutes: int, name: str) -> Advisory:
    """The same words again, some minutes later."""
    at = advisory.sent + minutes * MINUTE
    return replace(advisory, key=Key(advisory.key.sender, name), sent=at, first_seen=at)


def people(count: int, platform: str = "telegram") -> Sequence[Address]:
    """That many chats."""
    return [Address(platform, str(5_000_000_000 + number)) for number in range(count)]
