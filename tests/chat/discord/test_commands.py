"""The slash commands as Discord keeps them."""

from bot.chat.discord.commands import definitions, same
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.server import DiscordDouble

WORDS = {
    "en": {"status": "Is 911 down?", "status.state": "A state"},
    "es": {"status": "¿Está caído el 911?", "status.name": "estado", "status.state": "Un estado"},
    "ht": {"status": "Èske 911 pa mache?"},
}


async def test_commands_are_registered_once_and_again_only_when_changed(
    discord: DiscordDouble, core: Core
) -> None:
    """Registering at each start would run into Discord's daily limit."""
    ana = discord.world.person("ana")
    for words, method in ((WORDS, "PUT"), (WORDS, "GET"), ({}, "PUT")):
        discord.requests.clear()
        async with listening(discord, core, commands=words):
            await discord.requested(f"{method} /applications")
            await discord.people.writes(ana, "hello", discord.world.direct(ana))
            await discord.requested("POST /channels")

    assert discord.rest.syncs == 2


async def test_they_work_in_servers_in_direct_messages_and_wherever_a_person_takes_them(
    discord: DiscordDouble, core: Core
) -> None:
    """Installed by servers and by people."""
    async with listening(discord, core, commands=WORDS):
        await discord.requested("PUT /applications")

    status = next(command for command in discord.world.commands if command["name"] == "status")
    assert (status["integration_types"], status["contexts"]) == ([0, 1], [0, 1, 2])
    assert status["name_localizations"] == {"es-ES": "estado", "es-419": "estado"}
    assert status["options"][0]["autocomplete"]
    contract = "start help status where subscribe unsubscribe subscriptions home language "
    contract += "quiet plain mode ping card map privacy mydata"
    assert [c["name"] for c in discord.world.commands] == [*contract.split(), "forget", "test", "about"]


async def test_the_bot_talks_though_its_commands_cannot_be_registered(
    discord: DiscordDouble, core: Core
) -> None:
    """A failure there is logged, nothing else."""
    discord.faults.order(Fault("/commands", 500, "oops", times=2))
    async with listening(discord, core):
        await discord.requested("GET /applications")
        ana = discord.world.person("ana")

        await discord.people.writes(ana, "hello", discord.world.direct(ana))

        assert await discord.people.sees(discord.world.direct(ana))


def test_what_discord_fills_in_by_itself_is_no_change() -> None:
    """Ids, versions and empty localisations are Discord's."""
    ours = definitions(WORDS)
    theirs = [{**command, "id": "7", "version": "9", "nsfw": False} for command in reversed(ours)]
    theirs[0] |= {"name_localizations": None, "options": []}

    assert same(ours, theirs)
    assert not same(ours, definitions({}))
    assert not same(ours, theirs[1:])
    assert not same(ours, definitions({**WORDS, "es": {**WORDS["es"], "status.name": "situación"}}))
