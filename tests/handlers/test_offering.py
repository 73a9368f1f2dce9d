"""Who follows a state is offered the channel that is told before they are."""

from dataclasses import replace

import pytest

from bot.domain.channel import Channel
from bot.domain.delivery import Address
from bot.domain.place import Place
from bot.domain.talk import Intent, LocalQuestion
from tests.doubles.desk import ADDRESS, ShortList, StillDesk, asked, said

ENGLISH = Channel("MA", Address(ADDRESS.platform, "-1001"), "https://t.me/ma_911")
SPANISH = Channel("MA", Address(ADDRESS.platform, "-1002"), "https://t.me/ma_911_es", "es")
ELSEWHERE = Channel("MA", Address("other", "-1003"), "https://discord.gg/ma911")
OFFER = "Fastest: this channel for Massachusetts gets it first. I will write here too."


def follows(language: str = "en", *states: str) -> LocalQuestion:
    """Somebody wants to follow Massachusetts, or these."""
    places = [Place(state) for state in states or ("MA",)]
    return replace(asked("", Intent.SUBSCRIBE, *places), language=language)


async def test_the_channel_is_offered_with_its_link_and_the_person_is_subscribed_too() -> None:
    """One calm sentence and the link on a line of its own."""
    world = StillDesk(channels=ShortList((ENGLISH, ELSEWHERE)))

    text = await said(follows(), world)

    assert f"{OFFER}\n{ENGLISH.link}\n" in text
    assert ELSEWHERE.link not in text
    assert await world.chats.following(ADDRESS) == ("MA",)


@pytest.mark.parametrize(
    ("language", "named", "offered"),
    [
        ("es-MX", (ENGLISH, SPANISH), SPANISH),
        ("vi", (ENGLISH, SPANISH), ENGLISH),
        ("en", (SPANISH,), None),
        ("en", (ELSEWHERE,), None),
        ("en", (replace(ENGLISH, state="ME"),), None),
        ("en", (replace(ENGLISH, address=ADDRESS),), None),
        ("en", (), None),
    ],
)
async def test_the_channel_speaks_the_askers_language_or_english(
    language: str, named: tuple[Channel, ...], offered: Channel | None
) -> None:
    """None of another platform, state or third language; a channel is not offered to itself."""
    world = StillDesk(channels=ShortList(named))

    text = await said(follows(language), world)

    links = [each.link for each in (ENGLISH, SPANISH, ELSEWHERE) if each.link in text.split()]
    assert links == ([offered.link] if offered else [])


async def test_every_state_that_is_followed_has_its_own_channel_offered() -> None:
    """In the order in which they were named by the person."""
    maine = replace(ENGLISH, state="ME", link="https://t.me/me_911")
    world = StillDesk(channels=ShortList((ENGLISH, maine)))

    text = await said(follows("en", "ME", "VT", "MA"), world)

    assert text.index(maine.link) < text.index(OFFER) < text.index(ENGLISH.link)
    assert text.count("Fastest") == 2
