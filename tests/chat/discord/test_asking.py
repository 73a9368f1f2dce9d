"""What people write on Discord reaches the core as questions, and its answers reach them."""

from bot.chat.discord.adapter import Discord
from bot.domain.message import Button, Message
from bot.domain.talk import ChatKind, ReplyTo
from tests.chat.discord.conftest import Core
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import Person, Server


async def test_a_direct_message_is_answered_where_it_was_written(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person
) -> None:
    """Somebody alone with the bot needs no command."""
    chat = discord.world.direct(ana)

    await discord.people.writes(ana, "is 911 down in boston?", chat)
    seen = await discord.people.sees(chat)

    assert seen[0]["content"] == "**heard is 911 down in boston?**"
    question = core.asked[0]
    assert (question.address.chat, question.chat, question.admin) == (str(chat.id), ChatKind.DIRECT, True)


async def test_a_server_is_answered_only_when_it_names_the_bot(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """People talk among themselves; we are silent."""
    chat = town.channels[0]

    await discord.people.writes(ana, "is 911 down?", chat)
    await discord.people.mentions(ana, "is 911 down?", chat)
    seen = await discord.people.sees(chat)

    assert [question.text for question in core.asked] == ["is 911 down?"]
    assert core.asked[0].chat is ChatKind.GROUP
    assert core.asked[0].mentioned
    assert not core.asked[0].admin
    assert seen[0]["message_reference"]["message_id"] == str(min(chat.messages) + 0) or seen[0]["type"] == 19


async def test_a_slash_command_is_answered_in_time(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """A command with its option becomes what one could have typed."""
    core.always(Message(("911 is reported down",), (Button("Where to go", "/where MA"),)))

    asked = await discord.people.answered(
        await discord.people.slash(ana, "status", town.channels[0], state="MA")
    )
    await discord.people.taps(ana, "Where to go", town.channels[0])
    await discord.people.sees(town.channels[0], count=2)

    assert asked.kind == 4
    assert [question.text for question in core.asked] == ["/status MA", "/where MA"]
    assert core.asked[0].language == "en-US"


async def test_a_reply_to_the_bot_says_so(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """Replying is addressing."""
    chat = town.channels[0]
    await discord.people.mentions(ana, "hello", chat)
    ours = (await discord.people.sees(chat))[0]

    await discord.people.writes(ana, "and in Maine?", chat, reply=ours)
    await discord.people.sees(chat, count=2)

    assert core.asked[1].reply_to is ReplyTo.BOT
    assert core.asked[1].text == "and in Maine?"
