"""Which ways to reach 911 fail and which work, as the words of a message say."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.domain.advisory import VOICE, Advisory, Health, Service, Verdict
from bot.feeds.fact import Fact, Sort
from bot.feeds.facts import facts_in

HEALTH: Final = {
    Sort.DOWN: Health.DOWN,
    Sort.PART: Health.DEGRADED,
    Sort.ISSUE: Health.DEGRADED,
    Sort.BACK: Health.UP,
    Sort.SOUND: Health.UP,
    Sort.DENIED: Health.UP,
    Sort.NEARLY: Health.DEGRADED,
}
WORST: Final = (Health.UP, Health.DEGRADED, Health.DOWN)
DECISIVE: Final = {
    Verdict.OUTAGE: Health.DOWN,
    Verdict.DEGRADED: Health.DEGRADED,
    Verdict.RESTORED: Health.UP,
    Verdict.REASSURANCE: Health.UP,
}


def matrix(verdict: Verdict, facts: Sequence[Fact]) -> tuple[tuple[Service, Health], ...]:
    """Each service of which the words tell; voice by the verdict where they name no service."""
    if verdict not in DECISIVE:
        return ()
    told = _named(facts)
    if not told.keys() & set(VOICE):
        if verdict is Verdict.DEGRADED and told:
            return tuple(sorted(told.items()))
        told |= dict.fromkeys(VOICE, DECISIVE[verdict])
    return tuple(sorted(told.items()))


def _named(facts: Iterable[Fact]) -> dict[Service, Health]:
    """What clauses that name services say of them; the worse where they differ."""
    told: dict[Service, Health] = {}
    for fact in facts:
        health = HEALTH.get(fact.sort)
        if health is None or fact.carrier:
            continue
        if fact.sort is Sort.PART and fact.services and not fact.fitful:
            health = Health.DOWN
        for service in fact.services:
            if service not in told or WORST.index(health) > WORST.index(told[service]):
                told[service] = health
    return told


def only_carrier(facts: Sequence[Fact]) -> str:
    """The carrier to whose customers all trouble is limited; empty if some is everybody's."""
    troubled = [fact for fact in facts if fact.sort in (Sort.DOWN, Sort.PART, Sort.ISSUE)]
    if not troubled:
        troubled = [fact for fact in facts if fact.sort in (Sort.CARRIER, Sort.BACK)]
    carriers = {fact.carrier for fact in troubled}
    return carriers.pop() if len(carriers) == 1 else ""


def enrich(advisory: Advisory) -> Advisory:
    """The advisory with the services and the carrier that its own words name, where it lists none."""
    words = advisory.words
    texts = ((words.headline, True), (words.text, not words.headline), (words.instruction, False))
    facts = facts_in(texts, advisory.states, about=True, whole=False)
    return replace(
        advisory,
        services=advisory.services or matrix(advisory.verdict, facts),
        carrier=advisory.carrier or only_carrier(facts),
    )
