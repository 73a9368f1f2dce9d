"""The shelf: advisories as they are kept and found, with what they replace."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.advisory import TELLING, Advisory, Key, Verdict
from bot.domain.place import NATION
from bot.store.bodies import advisory_body, advisory_of
from bot.store.database import Database
from bot.store.tables import advisories, advisory_references, advisory_states

SHOWN = 500
"""How many messages that change nothing are kept for operators."""
PORTION = 200

Found = dict[int, Advisory]


async def keep(database: Database, connection: AsyncConnection, arrived: Iterable[Advisory]) -> Found:
    """Keep each message not seen before, by its key; a message without states takes those it refers to."""
    kept: Found = {}
    for advisory in arrived:
        placed = replace(advisory, states=advisory.states or await _states_replaced(connection, advisory))
        number = await _insert(database, connection, placed)
        if number is None:
            continue
        kept[number] = placed
        await _tie(connection, number, placed)
        await _place_replacers(connection, placed)
    if any(each.verdict not in TELLING for each in kept.values()):
        await _prune(connection)
    return kept


async def _insert(database: Database, connection: AsyncConnection, advisory: Advisory) -> int | None:
    row = {
        "sender": advisory.key.sender,
        "identifier": advisory.key.identifier,
        "stamp": advisory.key.sent,
        "sent": advisory.sent,
        "first_seen": advisory.first_seen,
        "verdict": advisory.verdict.value,
        "body": advisory_body(advisory),
    }
    insert = database.insert(advisories).values(row).on_conflict_do_nothing().returning(advisories.c.id)
    number: int | None = await connection.scalar(insert)
    return number


async def _tie(connection: AsyncConnection, number: int, advisory: Advisory) -> None:
    """Note the states it speaks of and the messages it replaces."""
    states = [{"state": state, "advisory_id": number} for state in sorted(set(advisory.states))]
    if states:
        await connection.execute(advisory_states.insert(), states)
    replaced = [
        {"advisory_id": number, "sender": key.sender, "identifier": key.identifier, "stamp": key.sent}
        for key in sorted(set(advisory.references))
    ]
    if replaced:
        await connection.execute(advisory_references.insert(), replaced)


def _matches(reference: Key, key: Key) -> bool:
    """Whether a reference names a message; one without a time fits any."""
    return key in (reference, Key(reference.sender, reference.identifier)) or (
        not reference.sent and (reference.sender, reference.identifier) == (key.sender, key.identifier)
    )


async def replaced_by(connection: AsyncConnection, references: Collection[Key]) -> Found:
    """The kept messages that these references name."""
    pair = tuple_(advisories.c.sender, advisories.c.identifier)
    found: Found = {}
    for some in _portions(references):
        named = await _found(connection, pair.in_([(key.sender, key.identifier) for key in some]))
        found |= {
            number: each
            for number, each in named.items()
            if any(_matches(reference, each.key) for reference in some)
        }
    return found


async def replacers(connection: AsyncConnection, keys: Collection[Key]) -> Found:
    """The kept messages that replace these."""
    pair = tuple_(advisory_references.c.identifier, advisory_references.c.sender)
    found: Found = {}
    for some in _portions(keys):
        naming = select(advisory_references.c.advisory_id).where(
            pair.in_([(key.identifier, key.sender) for key in some])
        )
        named = await _found(connection, advisories.c.id.in_(naming))
        found |= {
            number: each
            for number, each in named.items()
            if any(_matches(reference, key) for reference in each.references for key in some)
        }
    return found


def _portions(keys: Collection[Key]) -> Iterable[list[Key]]:
    """Portions that SQLite takes in one condition."""
    ordered = sorted(set(keys))
    return (ordered[start : start + PORTION] for start in range(0, len(ordered), PORTION))


async def _found(connection: AsyncConnection, wanted: ColumnElement[bool]) -> Found:
    rows = await connection.execute(select(advisories.c.id, advisories.c.body).where(wanted))
    return {number: advisory_of(body) for number, body in rows}


async def _states_replaced(connection: AsyncConnection, advisory: Advisory) -> tuple[str, ...]:
    """The states of the messages that one without states refers to, as far as they have arrived."""
    found = await replaced_by(connection, advisory.references)
    return tuple(sorted({state for each in found.values() for state in each.states}))


async def _place_replacers(connection: AsyncConnection, late: Advisory) -> None:
    """Give the states of a late message to those without states that had replaced it before it came."""
    for number, replacer in (await replacers(connection, [late.key])).items():
        if replacer.states:
            continue
        placed = replace(replacer, states=late.states)
        await connection.execute(
            update(advisories).where(advisories.c.id == number).values(body=advisory_body(placed))
        )
        await _tie(connection, number, replace(placed, references=()))


async def _prune(connection: AsyncConnection) -> None:
    """Drop the oldest of the messages that change nothing and replace nothing."""
    idle = and_(
        advisories.c.verdict.not_in([verdict.value for verdict in TELLING]),
        advisories.c.id.not_in(select(advisory_references.c.advisory_id)),
    )
    newest = select(advisories.c.id).where(idle).order_by(advisories.c.id.desc()).limit(SHOWN)
    await connection.execute(delete(advisories).where(idle, advisories.c.id.not_in(newest)))


async def of_states(connection: AsyncConnection, states: Sequence[str], since: datetime) -> Found:
    """All that was said of these states since then, with what it replaces and what replaces it."""
    named = select(advisory_states.c.advisory_id).where(advisory_states.c.state.in_([*states, NATION]))
    found = await _found(connection, and_(advisories.c.id.in_(named), advisories.c.sent >= since))
    fresh = found
    while fresh:
        linked = await replaced_by(connection, {key for each in fresh.values() for key in each.references})
        linked |= await replacers(connection, {each.key for each in fresh.values()})
        fresh = {number: each for number, each in linked.items() if number not in found}
        found |= fresh
    return found


async def mentions(connection: AsyncConnection, most: int) -> Found:
    """The newest messages that change nothing: what an operator may look at."""
    idle = select(advisories.c.id).where(advisories.c.verdict == Verdict.MENTION.value)
    newest = idle.order_by(advisories.c.id.desc()).limit(most)
    return await _found(connection, advisories.c.id.in_(newest))


async def since(connection: AsyncConnection, moment: datetime) -> Found:
    """All that was sent since then and can change a reading or replaces something."""
    telling = or_(
        advisories.c.verdict.in_([verdict.value for verdict in TELLING]),
        advisories.c.id.in_(select(advisory_references.c.advisory_id)),
    )
    return await _found(connection, and_(advisories.c.sent >= moment, telling))
