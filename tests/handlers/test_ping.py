"""The role that a server wants mentioned: chosen by admins, for down and restored alone."""

from dataclasses import replace

import pytest

from bot.domain.delivery import Address, Change, Chat, News, Push
from bot.domain.rights import Rights
from bot.domain.talk import ChatKind, Intent, LocalQuestion
from bot.domain.urgency import called
from tests.doubles.advisories import NINE
from tests.doubles.desk import ADDRESS, NOON, StillDesk, asked, reply, said, taps

ROLE = "112233445566778899"


def ping(argument: str = "", *, admin: bool = True, chat: ChatKind = ChatKind.GROUP) -> LocalQuestion:
    """The command, sent in a server's channel."""
    return asked(f"/ping {argument}", Intent.ABOUT, command="ping", argument=argument, chat=chat, admin=admin)


@pytest.mark.parametrize("written", [ROLE, f"<@&{ROLE}>"])
async def test_an_admin_chooses_a_role_and_takes_it_back(written: str) -> None:
    """It is said what it is for, and one tap ends it."""
    world = StillDesk()

    chosen = await reply(ping(written), world)
    kept = (await world.chats.chat(ADDRESS)).ping
    ended = await said(ping("off"), world)

    assert kept == ROLE
    assert chosen is not None
    assert "for nothing else" in chosen.text
    assert taps(chosen) == ("/ping off",)
    assert "no role" in ended
    assert (await world.chats.chat(ADDRESS)).ping == ""


@pytest.mark.parametrize(
    "argument", ["everyone", "@everyone", "here", "12", "<@112233445566778899>", "9" * 40]
)
async def test_what_is_no_role_changes_nothing(argument: str) -> None:
    """Everyone is nobody's choice, and a person is no role."""
    world = StillDesk()

    text = await said(ping(argument), world)

    assert "no role" in text
    assert (await world.chats.chat(ADDRESS)).ping == ""


async def test_members_may_look_but_not_choose() -> None:
    """As with every setting of a group."""
    world = StillDesk()

    refused = await said(ping(ROLE, admin=False), world)
    alone = await said(ping(ROLE, chat=ChatKind.DIRECT), world)

    assert "Only this group's admins" in refused
    assert "On a Discord server" in alone
    assert world.chats.chats == {}


async def test_no_role_is_kept_where_there_are_none() -> None:
    """On Telegram it would be said that somebody will be called, and nobody would."""
    world = StillDesk()
    question = ping(ROLE)
    group = replace(question.question, address=Address("telegram", "-1"))

    text = await said(replace(question, question=group), world)

    assert text.startswith("I mention no role here.")
    assert world.chats.chats == {}


@pytest.mark.parametrize("news", News)
def test_the_role_is_mentioned_for_down_and_restored_alone(news: News) -> None:
    """A correction or a smaller change rings nobody."""
    chat = Chat(Address("discord", "1"), ping=ROLE)
    push = Push(1, "MA", "MA-0618-1", 1, news, Change.NEW, NINE[0], NOON)

    assert called(push, chat) == (ROLE if news in {News.OUTAGE, News.RESTORED} else "")
    assert called(push, Chat(chat.address)) == ""


@pytest.mark.parametrize(
    ("roles", "missing"), [(None, False), (frozenset({ROLE}), False), (frozenset({"7"}), True)]
)
async def test_the_self_check_says_that_the_role_cannot_be_mentioned(
    roles: frozenset[str] | None, missing: bool
) -> None:
    """And who can mend it."""

    class Allowed:
        async def rights(self, to: Address) -> Rights | None:
            return Rights(roles=roles)

        async def link(self, to: Address, message: str) -> str:
            return ""

    world = StillDesk(permits=Allowed())
    world.chats.chats[ADDRESS] = Chat(ADDRESS, ping=ROLE)

    text = await said(asked("/test", Intent.ABOUT, command="test", chat=ChatKind.GROUP), world)

    assert ("anyone mention that role" in text) is missing
