"""What arrives is kept, judged and owed in one transaction."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.domain.advisory import Advisory, Key, Level, Verdict
from bot.domain.delivery import News
from bot.domain.incident import Incident
from bot.domain.judgement import Decision
from bot.domain.place import NATION
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.database import Database
from bot.store.outbox import Outbox
from bot.store.tables import advisories as table
from tests.store.scene import ANA, BACK, DOWN, MINUTE, NOON, announce, deliver, rule, says


async def test_a_first_word_of_outage_opens_an_incident_and_is_news(advisories: Advisories) -> None:
    """What the judge decides is kept, and told."""
    assert await advisories.incidents() == ()

    (push,) = await announce(advisories, DOWN)

    (incident,) = await advisories.incidents()
    assert (push.news, push.state, push.incident, push.version) == (News.OUTAGE, "MA", "MA-0618-1", 1)
    assert (incident.code, incident.opened, incident.closed) == ("MA-0618-1", NOON, None)
    assert push.reading.basis == (DOWN,)
    assert push.reading.incident == incident


async def test_the_same_message_seen_again_changes_nothing(advisories: Advisories) -> None:
    """A feed repeats itself at every poll."""
    await announce(advisories, DOWN)
    revision = await advisories.revision()

    again = await announce(advisories, replace(DOWN, area="elsewhere"), now=NOON + MINUTE)

    assert again == ()
    assert await advisories.current(NOON) == (DOWN,)
    assert await advisories.revision() == revision


async def test_an_advisory_comes_back_as_it_was_kept(advisories: Advisories) -> None:
    """No word, time or reference of an agency is lost."""
    full = replace(
        DOWN,
        key=Key("w-nws.webmaster@noaa.gov", "urn:oid:2.49…", "2024-06-18T16:00:00Z"),
        counties=("25025",),
        occurred=NOON - 47 * MINUTE,
        expires=NOON + timedelta(hours=6),
        references=(Key("a", "b", "c"), Key("d", "e")),
        wordings=(*DOWN.wordings, replace(DOWN.words, language="es-US", text="El 911 no funciona 🚨\u202e")),
        drill=True,
    )

    await announce(advisories, full)

    assert await advisories.current(NOON) == (full,)


async def test_a_judge_that_fails_leaves_nothing_behind(advisories: Advisories, outbox: Outbox) -> None:
    """All of it or nothing, also when the third of three states goes wrong."""

    def fails(state: str, words: tuple[Advisory, ...], last: Incident | None, today: int) -> Decision:
        if state == "NH":
            raise RuntimeError(state)
        return rule(NOON)(state, words, last, today)

    with pytest.raises(RuntimeError):
        await advisories.settle([replace(DOWN, states=("MA", "ME", "NH"))], (), NOON, fails)

    assert await advisories.current(NOON - timedelta(days=9)) == ()
    assert await advisories.incidents() == ()
    assert await advisories.revision() == 0


async def test_a_word_for_the_whole_country_is_judged_in_every_state(advisories: Advisories) -> None:
    """SAME 000000 speaks of all 56."""
    pushes = await announce(advisories, replace(DOWN, states=(NATION,)))

    assert len(pushes) == 56
    assert len({push.incident for push in pushes}) == 56


async def test_the_judge_hears_replaced_words_and_their_replacers(advisories: Advisories) -> None:
    """A replaced message that arrives after its replacement changes nothing."""
    replacing = says(Verdict.REASSURANCE, at=NOON + MINUTE, references=(DOWN.key,), text="Sent in error.")
    await announce(advisories, replacing)

    late = replace(DOWN, first_seen=NOON + 2 * MINUTE)
    pushes = await announce(advisories, late, now=NOON + 2 * MINUTE)

    assert pushes == ()


@pytest.mark.parametrize("cancel_first", [False, True])
async def test_a_cancel_without_states_has_those_of_what_it_cancels(
    advisories: Advisories, *, cancel_first: bool
) -> None:
    """Whether the cancelled message arrived before it or comes later."""
    cancel = says(Verdict.CANCEL, at=NOON + MINUTE, states=(), name="cancel", references=(DOWN.key,))
    for words in (cancel, DOWN) if cancel_first else (DOWN, cancel):
        await announce(advisories, words, now=NOON + 2 * MINUTE)

    kept = {each.key: each for each in await advisories.current(NOON)}

    assert kept[cancel.key].states == ("MA",)
    assert kept[DOWN.key] == DOWN


async def test_two_incidents_of_one_day_have_two_codes(advisories: Advisories) -> None:
    """People check the code: it must tell one outage from the next."""
    for hour in (0, 2):
        at = NOON + timedelta(hours=hour)
        await announce(advisories, replace(DOWN, key=Key("a", f"down{hour}"), sent=at, first_seen=at))
        over = at + timedelta(hours=1)
        await announce(advisories, replace(BACK, key=Key("a", f"up{hour}"), sent=over, first_seen=over))

    first = await advisories.incident("ma-0618-1")
    second = await advisories.incident(" MA-0618-2 ")

    assert first is not None
    assert second is not None
    assert (first[0].opened, second[0].opened) == (NOON, NOON + timedelta(hours=2))
    assert [each.key.identifier for each in first[1]] == ["down0", "up0"]
    assert [each.key.identifier for each in second[1]] == ["down2", "up2"]
    assert await advisories.incident("MA-0618-3") is None


async def test_a_code_that_another_incident_has_is_not_given_again(advisories: Advisories) -> None:
    """Words published before midnight are read after it, when the day has had no incident yet."""
    night = datetime(2024, 6, 19, 3, 30, tzinfo=NOON.tzinfo)
    await announce(advisories, replace(DOWN, sent=NOON, first_seen=NOON))
    await announce(advisories, replace(BACK, sent=NOON + MINUTE, first_seen=NOON + MINUTE))
    again = replace(DOWN, key=Key("a", "again"), sent=night, first_seen=night)

    await announce(advisories, again, now=night + timedelta(hours=1))

    (incident,) = await advisories.incidents()
    assert incident.code == "MA-0618-2"


async def test_words_older_than_the_look_back_still_count_while_their_incident_is_open(
    advisories: Advisories,
) -> None:
    """An outage of nine days is not forgotten on the ninth."""
    await announce(advisories, DOWN)
    late = NOON + timedelta(days=9)
    assert await advisories.current(late) == (DOWN,)

    (push,) = await announce(advisories, replace(BACK, sent=late, first_seen=late))

    assert push.news is News.RESTORED


async def test_mentions_are_kept_for_operators_up_to_a_limit(
    advisories: Advisories, database: Database
) -> None:
    """A feed that speaks of 911 every day must not fill the disk."""
    mentions = [says(Verdict.MENTION, name=f"mention {number}") for number in range(600)]

    await announce(advisories, DOWN, *mentions)

    assert await advisories.current(NOON) == (DOWN,)
    assert await kept_in(database) == 501


async def kept_in(database: Database) -> int:
    """How many messages are kept."""
    async with database.read() as connection:
        return int(await connection.scalar(select(func.count()).select_from(table)) or 0)


async def test_all_clear_reaches_todays_subscribers_and_nobody_who_left(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Ana hears both; who left in between hears nothing more; who came in between hears the all clear."""
    leaver, comer = replace(ANA, chat="2"), replace(ANA, chat="3")
    await chats.follow(ANA, ["MA"], NOON)
    await chats.follow(leaver, ["MA"], NOON)
    await announce(advisories, DOWN)
    assert len(await deliver(outbox, "telegram", NOON)) == 2
    await chats.unfollow(leaver, None)
    await chats.follow(comer, ["MA", "ME"], NOON)

    await announce(advisories, BACK)

    assert await deliver(outbox, "telegram", BACK.sent) == [(ANA, "restored"), (comer, "restored")]


async def test_a_carriers_level_is_kept(advisories: Advisories) -> None:
    """Levels and verdicts survive as what they are, not as text."""
    await announce(advisories, replace(DOWN, level=Level.CARRIER, carrier="Example Wireless"))

    (kept,) = await advisories.current(NOON)

    assert kept.level is Level.CARRIER
    assert kept.verdict is Verdict.OUTAGE
