"""Buttons, menus and files: they work whenever they are tapped, and no word is lost for their sake."""

from bot.chat.discord.adapter import Discord
from bot.domain.message import Button, Message
from bot.domain.talk import Attachment
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import EPHEMERAL, Person, Server

MESSAGE, DEFERRED = 4, 5


async def test_a_week_old_button_works_after_a_restart(
    discord: DiscordDouble, core: Core, ana: Person, town: Server
) -> None:
    """All that a button means stands in the button."""
    async with listening(discord, core) as adapter:
        core.always(Message(("down",), (Button("Stop", "/unsubscribe MA"),)))
        await discord.people.answered(await discord.people.slash(ana, "status", town.channels[0]))
        del adapter
    again = Core()
    async with listening(discord, again):
        tapped = await discord.people.answered(await discord.people.taps(ana, "Stop", town.channels[0]))

    assert [question.text for question in again.asked] == ["/unsubscribe MA"]
    assert tapped.original is not None
    assert tapped.original["flags"] & EPHEMERAL


async def test_a_foreign_button_gets_one_calm_line(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """A button of another age of the bot must not seem broken."""
    await discord.people.mentions(ana, "hello", town.channels[0])
    ours = (await discord.people.sees(town.channels[0]))[0]

    tapped = await discord.people.presses(ana, "v0:legacy:17", town.channels[0], ours)
    await discord.people.answered(tapped)

    assert tapped.original is not None
    assert tapped.original["content"] == "**One moment.**"
    assert len(core.asked) == 1


async def test_many_choices_become_a_menu(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """All 56 places can be chosen, though only 25 buttons fit."""
    places = tuple(Button(f"Place {i}", f"/status P{i}") for i in range(56))
    core.always(Message(("Which one?",), (*places, Button("Map", url="https://example.org/map"))))
    await discord.people.answered(await discord.people.slash(ana, "status", town.channels[0]))

    await discord.people.answered(await discord.people.taps(ana, "Place 55", town.channels[0]))

    assert core.asked[-1].text == "/status P55"


async def test_a_refused_form_is_answered_in_plain_words(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """Buttons and files may be refused; the words may not be lost."""
    picture = Attachment("map.png", "image/png", b"png")
    core.always(
        Message(("911 is down",), (Button("More", "/help"),), attachments=(picture,), alts=("A map",))
    )
    discord.faults.order(Fault("callback", 400, "Invalid Form Body", code=50035))

    asked = await discord.people.answered(await discord.people.slash(ana, "status", town.channels[0]))

    assert asked.original is not None
    assert asked.original["content"] == "**911 is down**"
    assert asked.original["attachments"] == []


async def test_a_file_comes_with_its_words_for_those_who_cannot_see_it(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """Every picture has an alternative text, in channels and in answers."""
    picture = Attachment("map.png", "image/png", b"png")
    message = Message(("911 is down",), attachments=(picture,), alts=("A map of Massachusetts",))
    core.always(message)

    asked = await discord.people.answered(await discord.people.slash(ana, "card", town.channels[0]))
    await discord.people.mentions(ana, "card", town.channels[0])
    seen = await discord.people.sees(town.channels[0], count=2)

    assert asked.original is not None
    described = [message["attachments"][0]["description"] for message in seen]
    assert described == ["A map of Massachusetts"] * 2
