"""Who has chosen nothing is answered without a look at the disk."""

import asyncio

from sqlalchemy import event

from bot.domain.delivery import Address, Chat
from bot.store.chats import Chats
from bot.store.choosers import Choosers
from bot.store.database import Database
from tests.store.scene import ANA, BEN, CYD

STORM = [Address("telegram", str(number)) for number in range(9_000, 9_300)]


def counted(database: Database) -> list[str]:
    """Every statement from now on."""
    statements: list[str] = []
    event.listen(
        database.engine.sync_engine, "before_cursor_execute", lambda *given: statements.append(given[2])
    )
    return statements


async def test_a_storm_of_strangers_is_one_look_at_the_disk(database: Database, chats: Chats) -> None:
    """Three hundred who never chose anything ask, beside one who did."""
    await chats.settle(Chat(ANA, language="es"))
    statements = counted(database)

    found = await asyncio.gather(*[chats.chat(address) for address in STORM])
    looks = len(statements)
    chosen = await chats.chat(ANA)

    assert found == [Chat(address) for address in STORM]
    assert looks == 1
    assert chosen.language == "es"


async def test_a_stranger_who_chooses_is_known_at_once(chats: Chats) -> None:
    """Also after having been taken for a stranger; moved and forgotten likewise."""
    assert await chats.chat(BEN) == Chat(BEN)

    await chats.settle(Chat(BEN, language="ht"))
    chosen = await chats.chat(BEN)
    await chats.move(BEN, CYD)
    moved = await chats.chat(CYD)
    await chats.forget(CYD)

    assert chosen.language == moved.language == "ht"
    assert await chats.chat(CYD) == Chat(CYD)


async def test_where_many_have_chosen_everybody_is_looked_up(database: Database, chats: Chats) -> None:
    """More choosers than are known by heart: nobody is taken for a stranger by mistake."""
    for address in STORM[:5]:
        await chats.settle(Chat(address, language="es"))
    await chats.forget(STORM[4])

    database.fresh.saw(-1)
    found = [await Choosers(database, most=2).may_hold(address) for address in STORM[:6]]
    database.fresh.saw(-2)
    surely = [await Choosers(database, most=4).may_hold(address) for address in STORM[:6]]

    assert found == [True] * 6
    assert surely == [True, True, True, True, False, False]
