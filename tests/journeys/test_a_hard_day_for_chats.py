"""A day on which chats change under us: moved, blocked, kicked, repeated, restarted, in two languages."""

import json
from pathlib import Path

from tests.doubles.telegram.world import Room
from tests.journeys.running import World, until, world
from tests.journeys.test_outage_on_both_platforms import RESTORED, TOE, envelope


def texts(told: World, room: Room) -> list[str]:
    """What the bot said in a Telegram chat."""
    return [each.text for each in told.telegram.sees(room)]


async def quiet(told: World, room: Room, count: int) -> None:
    """Wait until the bot has said that much there."""
    await until(lambda: len(texts(told, room)) >= count)


async def test_two_languages_a_topic_a_moved_group_and_a_restart(tmp_path: Path) -> None:
    """Each is told in its own language where it lives by then, once, also by the process that comes after."""
    async with world(tmp_path) as told:
        api = told.telegram
        ana, luz = api.person("Ana"), api.person("Luz", "es")
        forum = api.group("Street", ana, forum=True)
        topic = api.topic(forum)
        small = api.group("Yard", ana, kind="group")
        await told.start()
        api.writes(luz, "/subscribe MA")
        api.writes(luz, "/language es")
        api.writes(ana, "/subscribe@outagebot MA", forum, message_thread_id=topic, is_topic_message=True)
        api.writes(ana, "/subscribe@outagebot MA", small)
        await quiet(told, api.private(luz), 2)
        await quiet(told, forum, 1)
        await quiet(told, small, 1)
        before = {room.id: len(texts(told, room)) for room in (api.private(luz), forum)}

        moved = api.migrates(small)
        await told.kill()
        told.feeds.documents["recent"] = envelope(TOE)
        await told.start()
        await until(lambda: any("911 OUTAGE" in text for text in texts(told, moved)))
        await until(lambda: len(texts(told, forum)) > before[forum.id])
        await until(lambda: len(texts(told, api.private(luz))) > before[luz.id])
        await told.kill()
        told.feeds.documents["recent"] = envelope(TOE, RESTORED)
        await told.start()
        await until(lambda: any("OVER" in text for text in texts(told, moved)[1:]))
        await until(lambda: any("OVER" in text for text in texts(told, forum)[2:]))

        in_topic = [each.message.get("message_thread_id") for each in api.sees(forum)]
        spanish = texts(told, api.private(luz))[before[luz.id]]
        assert set(in_topic) == {topic}
        assert "INTERRUPCIÓN" in spanish.upper()
        assert len([text for text in texts(told, moved) if "OVER" in text.splitlines()[0]]) in {1, 2}


async def test_who_blocks_or_kicks_us_delays_nobody_and_may_come_back(tmp_path: Path) -> None:
    """The subscription is kept: who lets us in again hears the all clear."""
    async with world(tmp_path) as told:
        api = told.telegram
        ana, ben, cyd = (api.person(name) for name in ("Ana", "Ben", "Cyd"))
        street = api.group("Street", ana)
        await told.start()
        for who in (ana, ben, cyd):
            api.writes(who, "/subscribe MA")
        api.writes(ana, "/subscribe@outagebot MA", street)
        for room in (*(api.private(who) for who in (ana, ben, cyd)), street):
            await quiet(told, room, 1)

        api.blocks(ben)
        api.becomes(street, "kicked", ana)
        told.feeds.documents["recent"] = envelope(TOE)
        for who in (ana, cyd):
            await quiet(told, api.private(who), 2)
        api.becomes(street, "member", ana)
        await until(lambda: len(texts(told, street)) >= 2)
        told.feeds.documents["recent"] = envelope(TOE, RESTORED)
        await until(lambda: any("OVER" in text for text in texts(told, street)))
        await until(lambda: any("OVER" in text for text in texts(told, api.private(cyd))))

        assert len(texts(told, api.private(ben))) == 1


async def test_updates_that_come_twice_or_in_disorder_are_answered_once(tmp_path: Path) -> None:
    """In the middle of a conversation that a restart cuts in two."""
    async with world(tmp_path) as told:
        api = told.telegram
        ana = api.person("Ana")
        room = api.private(ana)
        await told.start()
        api.writes(ana, "/home MA")
        await quiet(told, room, 1)
        api.writes(ana, "/status")
        twice = api.queue.waiting[-1]
        api.queue.put(twice)
        api.queue.put(twice)
        await quiet(told, room, 2)
        await until(lambda: not api.queue.waiting)
        await told.kill()

        api.writes(ana, "is 911 down here?")
        api.writes(ana, "/home")
        api.queue.waiting.reverse()
        await told.start()
        await quiet(told, room, 4)
        api.writes(ana, "/about")
        await quiet(told, room, 5)

        said = texts(told, room)
        assert len(said) == 5
        assert all("Massachusetts" in text for text in said[:4])


async def test_a_groups_menu_offers_its_settings_to_admins_alone(tmp_path: Path) -> None:
    """Everybody is offered what everybody may ask, in their language; nobody on Telegram is offered roles."""
    async with world(tmp_path) as told:
        everybody, members, admins = (
            json.dumps({"type": kind}) for kind in ("default", "all_group_chats", "all_chat_administrators")
        )
        shown = told.telegram.commands
        await told.start()
        await until(lambda: all((scope, "es") in shown for scope in (everybody, members, admins)))

        offered = {
            scope: {each["command"] for each in shown[scope, "es"]} for scope in (everybody, members, admins)
        }
        assert {"home", "subscribe", "quiet", "mode", "test"} <= offered[admins] - offered[members]
        assert {"status", "where"} <= offered[everybody] & offered[members] & offered[admins]
        assert "ping" not in offered[everybody] | offered[members] | offered[admins]
        assert shown[admins, "es"] != shown[admins, ""]
