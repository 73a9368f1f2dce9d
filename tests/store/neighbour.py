"""Another process on the same database: what a second `callbox` does, one role a run.

python -m tests.store.neighbour ROLE URL [COUNT]
"""

import asyncio
import sys
from dataclasses import replace

from bot.domain.advisory import Key
from bot.domain.delivery import Address, Outcome
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.database import Database
from bot.store.opening import open_database
from bot.store.outbox import Outbox
from tests.store.conftest import KEY
from tests.store.scene import BACK, DOWN, MINUTE, NOON, announce


def say(word: object) -> None:
    """Tell the test, at once."""
    print(word, flush=True)


async def opens(_database: Database, _count: int) -> None:
    """Having opened it is all; says what it had to load for that."""
    say("alembic" if "alembic" in sys.modules else "nothing")


async def posts(database: Database, count: int) -> None:
    """An agency says down, back, down, back…, each time as news."""
    advisories = Advisories(database)
    for number in range(count):
        word = BACK if number % 2 else DOWN
        at = NOON + number * MINUTE
        (push,) = await announce(
            advisories, replace(word, key=Key("agency", f"word {number}"), sent=at, first_seen=at)
        )
        say(push.id)


async def delivers(database: Database, _count: int) -> None:
    """Tell everyone who is owed, saying each before it is noted, as a platform takes it before we know."""
    outbox = Outbox(database)
    await outbox.recover("telegram", NOON)
    while taken := await outbox.claim("telegram", 8, NOON):
        for delivery in taken:
            say(delivery.chat.address.chat)
            await outbox.done(delivery, Outcome.REACHED, NOON)


async def subscribes(database: Database, count: int) -> None:
    """Chats come and go."""
    chats = Chats(database)
    for number in range(count):
        address = Address("telegram", f"neighbour {number}")
        await chats.follow(address, ["MA", "ME"], NOON)
        await chats.unfollow(address, ["ME"])
        say(number)


ROLES = {"opens": opens, "posts": posts, "delivers": delivers, "subscribes": subscribes}


async def main(role: str, url: str, count: str = "0") -> None:
    """Play one role."""
    database = await open_database(url, KEY)
    await ROLES[role](database, int(count))
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
