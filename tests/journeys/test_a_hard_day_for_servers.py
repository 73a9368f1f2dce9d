"""A day on which servers change under us: closed, kicked, deleted, cut off, restarted, in two languages."""

from collections import Counter
from pathlib import Path

from bot.domain.delivery import Address
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.world import NEWS, THREAD, Channel
from tests.journeys.running import World, until, world
from tests.journeys.test_live_card import follow
from tests.journeys.test_outage_on_both_platforms import RESTORED, TOE, envelope

MANY = 30
A_WEEK = 7 * 24 * 3600 * 1000 << 22
"""In the numbers that Discord gives, which begin with the time."""


def texts(told: World, channel: Channel) -> list[str]:
    """What the bot said in a channel."""
    return [message["content"] for message in told.discord.people.shown(channel)]


def pushed(told: World, channel: Channel, words: str) -> int:
    """How many messages there begin with these words, somewhere in their first line."""
    return sum(words in (text.splitlines() or [""])[0] for text in texts(told, channel))


async def says(told: World, channel: Channel, count: int) -> str:
    """The newest words of the bot, once it has said that much there."""
    await until(lambda: len(texts(told, channel)) >= count)
    return texts(told, channel)[-1]


def reached(told: World, rooms: list[Channel], words: str = "MA-") -> int:
    """In how many rooms a message with these words in its first line stands."""
    return sum(pushed(told, room, words) > 0 for room in rooms)


async def starts(told: World) -> None:
    """Start our process, and wait until it is at the gateway."""
    before = told.discord.gateway.identified
    await told.start()
    await until(lambda: told.discord.gateway.identified > before and told.discord.gateway.wires)


async def crowd(told: World) -> list[Channel]:
    """Direct messages of many people who follow the state."""
    rooms = [told.discord.world.direct(told.discord.world.person(f"p{number}")) for number in range(MANY)]
    await follow(told, *(Address("discord", str(room.id)) for room in rooms))
    return rooms


async def test_two_languages_and_every_kind_of_channel_hear_the_whole_story(tmp_path: Path) -> None:
    """A fall lies between a question and the tap that settles it; what is announced is published."""
    async with world(tmp_path) as told:
        api, people = told.discord, told.discord.people
        luz, rui = api.world.person("luz", "es-ES"), api.world.person("rui", "pt-BR")
        hers, his = api.world.direct(luz), api.world.direct(rui)
        town = api.world.server("town", api.world.person("owner"))
        general, feed = town.channels[0], api.world.channel(town, "news", NEWS)
        storm = api.world.channel(town, "storm", THREAD)
        places = (general, feed, storm, hers)
        await follow(told, *(Address("discord", str(place.id)) for place in places[:3]))
        await starts(told)
        await people.slash(luz, "subscribe", hers, state="MA")
        await people.slash(luz, "language", hers, language="es")
        await says(told, hers, 2)
        await people.writes(rui, "o 911 está fora do ar em Springfield?", his)
        which = await says(told, his, 1)

        await told.kill()
        await starts(told)
        await people.taps(rui, "Springfield, Massachusetts", his)
        chosen = await says(told, his, 2)
        told.feeds.documents["recent"] = envelope(TOE)
        await until(lambda: all(pushed(told, place, "MA-") for place in places))
        told.feeds.documents["recent"] = envelope(TOE, RESTORED)
        await until(lambda: all(pushed(told, place, "MA-") == 2 for place in places))
        await until(lambda: len(api.rest.published) == 2)

        assert "Qual deles?" in which
        assert "Massachusetts" in chosen
        assert "não sei" in chosen or "Não" in chosen
        assert any("INTERRUPCIÓN" in text.upper() for text in texts(told, hers)[2:])
        assert all("OVER" in texts(told, place)[-1].splitlines()[0] for place in (general, feed, storm))
        assert {number in feed.messages for number in api.rest.published} == {True}


async def test_who_is_shut_out_for_a_while_delays_nobody_and_hears_the_rest(tmp_path: Path) -> None:
    """Direct messages closed, a server that removes us and takes us back, a channel that is deleted."""
    async with world(tmp_path) as told:
        api, people = told.discord, told.discord.people
        ben, cyd = api.world.person("ben"), api.world.person("cyd")
        bens, cyds = api.world.direct(ben), api.world.direct(cyd)
        town = api.world.server("town", cyd)
        general, second = town.channels[0], api.world.channel(town, "second")
        await follow(told, *(Address("discord", str(each.id)) for each in (bens, cyds, general, second)))
        await starts(told)

        ben.takes_dms = False
        await people.deletes(second)
        await people.kicks(town)
        told.feeds.documents["recent"] = envelope(TOE)
        await until(lambda: pushed(told, cyds, "OUTAGE"))
        shut_out = (texts(told, bens), texts(told, general))
        general.hidden = False
        await people.invites(town)
        await until(lambda: pushed(told, general, "OUTAGE"))
        ben.takes_dms = True
        await people.writes(ben, "/status MA", bens)
        await until(lambda: pushed(told, bens, "OUTAGE"))
        told.feeds.documents["recent"] = envelope(TOE, RESTORED)
        places = (bens, cyds, general)
        await until(lambda: all(pushed(told, place, "OVER") for place in places))

        assert shut_out == ([], [])
        assert pushed(told, general, "Hello") == 1
        assert [pushed(told, place, "OVER") for place in places] == [1, 1, 1]
        assert texts(told, second) == []


async def test_a_push_is_told_once_whatever_becomes_of_the_gateway(tmp_path: Path) -> None:
    """Dropped and resumed, told to come again, told to begin anew; what was asked meanwhile is answered."""
    async with world(tmp_path, CALLBOX_DISCORD_RATE="10") as told:
        api, people = told.discord, told.discord.people
        asker = api.world.person("asker")
        room = api.world.direct(asker)
        rooms = await crowd(told)
        await starts(told)
        told.feeds.documents["recent"] = envelope(TOE)
        await until(lambda: reached(told, rooms) >= 5)

        api.gateway.cut()
        await people.writes(asker, "/home MA", room)
        await says(told, room, 1)
        await api.gateway.op(7)
        await until(lambda: api.gateway.resumed == 2)
        await people.writes(asker, "/home", room)
        await says(told, room, 2)
        in_the_middle = reached(told, rooms) < MANY
        await api.gateway.op(9)
        await until(lambda: api.gateway.identified == 2)
        await people.writes(asker, "/about", room)
        await says(told, room, 3)
        await until(lambda: reached(told, rooms) == MANY)

        assert in_the_middle
        assert ["home" in text.lower() for text in texts(told, room)[:2]] == [True, True]
        assert len(texts(told, room)) == 3
        assert Counter(len(texts(told, each)) for each in rooms) == {1: MANY}


async def test_falls_and_lost_answers_in_the_middle_of_a_push_tell_nobody_twice(tmp_path: Path) -> None:
    """Down, then over, each with a fall in its middle: a nonce lets Discord know what it has already."""
    async with world(tmp_path, CALLBOX_DISCORD_RATE="20") as told:
        rooms = await crowd(told)
        told.discord.faults.order(Fault("/messages", lose_answer=True, times=3))
        await starts(told)

        for words, *alerts in (("OUTAGE", TOE), ("OVER", TOE, RESTORED)):
            told.feeds.documents["recent"] = envelope(*alerts)
            await until(lambda words=words: reached(told, rooms, words) >= 10)
            await told.kill()
            assert reached(told, rooms, words) < MANY
            await starts(told)
            await until(lambda words=words: reached(told, rooms, words) == MANY)
        assert await told.stop() == 0

        assert Counter(len(texts(told, each)) for each in rooms) == {2: MANY}
        assert all("change it again" not in texts(told, each)[-1] for each in rooms)


async def test_events_that_come_twice_or_in_disorder_are_answered_once(tmp_path: Path) -> None:
    """Written and tapped; what no library has ever seen in between changes nothing."""
    async with world(tmp_path) as told:
        api, ana = told.discord, told.discord.world.person("ana")
        room = api.world.direct(ana)
        await starts(told)
        home, asked, shown = [
            await api.posts.post(room, ana, {"content": text}, event=False)
            for text in ("/home MA", "is 911 down here?", "/home")
        ]

        for event in (home, home, {"nonsense": 1}, home):
            await api.gateway.dispatch("MESSAGE_CREATE", event)
        await says(told, room, 1)
        for event in (shown, asked, shown, asked):
            await api.gateway.dispatch("MESSAGE_CREATE", event)
        await says(told, room, 3)
        tapped = await api.people.presses(ana, "/status MA", room, api.people.shown(room)[-1])
        (session,) = api.gateway.sessions.values()
        await api.gateway.dispatch("INTERACTION_CREATE", session.sent[-1]["d"])
        await says(told, room, 4)
        await api.people.writes(ana, "/about", room)
        await says(told, room, 5)

        assert len(texts(told, room)) == 5
        assert all("Massachusetts" in text for text in texts(told, room)[:4])
        assert tapped.refusals == 0


async def test_an_admins_role_is_called_and_a_button_of_last_week_still_works(tmp_path: Path) -> None:
    """Nobody else chooses the role; it is called for down and over; a foreign button gets one calm line."""
    async with world(tmp_path) as told:
        api, people = told.discord, told.discord.people
        owner, guest = api.world.person("owner"), api.world.person("guest")
        town = api.world.server("town", owner)
        general, role = town.channels[0], str(town.admin_role)
        await follow(told, Address("discord", str(general.id)))
        await starts(told)
        await people.slash(guest, "ping", general, role=role)
        refused = await says(told, general, 1)
        await people.slash(owner, "ping", general, role=role)
        await says(told, general, 2)

        told.feeds.documents["recent"] = envelope(TOE)
        await until(lambda: api.posts.rung)
        down = list(api.posts.rung)
        told.feeds.documents["recent"] = envelope(TOE, RESTORED)
        await until(lambda: len(api.posts.rung) == 2)
        card = people.shown(general)[2]
        await until(lambda: card["edited_timestamp"])
        last_week = {**card, "id": str(int(card["id"]) - A_WEEK)}
        before = len(texts(told, general))
        await people.presses(guest, "/status MA", general, last_week)
        status = await says(told, general, before + 1)
        await people.presses(guest, "somebody else's", general, last_week)
        calm = await says(told, general, before + 2)

        assert "admin" in refused
        assert (down, api.posts.rung) == ([role], [role, role])
        assert "Massachusetts" in status
        assert calm.count("\n") == 0
