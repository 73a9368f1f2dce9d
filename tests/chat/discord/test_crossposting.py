"""An announcement that cannot be published any more within the hour: who reads the channel is told."""

from bot.domain.delivery import Address
from bot.domain.message import Message
from tests.chat.discord.conftest import Core, listening
from tests.chat.discord.test_doors import House
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import NEWS, Channel, Server


def push(number: int) -> Message:
    """One of many pushes."""
    return Message((f"news {number}",), nonce=f"n{number}")


async def told(discord: DiscordDouble, core: Core, news: Channel, count: int) -> tuple[list[str], House]:
    """What stands in the channel after so many pushes, and what the household heard."""
    house = House()
    async with listening(discord, core, household=house) as adapter:
        for number in range(count):
            await adapter.send(Address("discord", str(news.id)), push(number))
    return [message["content"] for message in discord.people.shown(news)], house


async def test_beyond_the_limit_it_is_said_once_an_hour(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """Ten are published; the eleventh and the twelfth are not, and one line says so."""
    news = discord.world.channel(town, "news", NEWS)

    seen, house = await told(discord, core, news, 12)

    assert seen.count("**Not published.**") == 1
    assert seen.index("**Not published.**") == 11
    assert house.told == [("unpublished", str(news.id))]


async def test_a_limit_that_discord_names_is_said_too(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """Somebody else may have used it up, by hand or before our restart."""
    news = discord.world.channel(town, "news", NEWS)
    discord.rest.crossposts.refuse("crosspost", str(news.id))
    for _ in range(9):
        discord.rest.crossposts.refuse("crosspost", str(news.id))

    seen, _ = await told(discord, core, news, 1)

    assert seen == ["**news 0**", "**Not published.**"]


async def test_another_failure_is_no_missed_hour(discord: DiscordDouble, core: Core, town: Server) -> None:
    """A server error is logged; nobody is told of a limit that was not met."""
    news = discord.world.channel(town, "news", NEWS)
    discord.faults.order(Fault("/crosspost", 500, "oops"))

    seen, _ = await told(discord, core, news, 1)

    assert seen == ["**news 0**"]
