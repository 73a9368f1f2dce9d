"""callbox channels: which channel of a state is told first, on which platform, in which language."""

import json
import re
from typing import Annotated, Final
from urllib.parse import urlsplit

import typer
from rich.table import Table

from bot.chat import PLATFORMS
from bot.cli.frame import AsJson, Database, fail, house, out, perform
from bot.domain.channel import FALLBACK, AlreadyNamed, Channel
from bot.domain.delivery import Address
from bot.domain.place import BY_USPS

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="Channels that are told first: one send reaches everybody who reads there.",
    epilog="Example: callbox channels add MA telegram @ma_911",
)

State = Annotated[str, typer.Argument(metavar="STATE", help="USPS letters: MA.")]
Platform = Annotated[str, typer.Argument(metavar="PLATFORM", help="telegram or discord.")]
Language = Annotated[str, typer.Option("--language", metavar="TAG", help="What it is told in: es.")]

CHATS: Final = {
    "telegram": (
        re.compile(r"@[A-Za-z]\w{3,31}|-100\d{6,16}", re.ASCII),
        "@name or an id such as -1001234567890",
    ),
    "discord": (re.compile(r"\d{15,20}", re.ASCII), "the channel's id, such as 1098765432109876543"),
}
"""What an operator may write for a channel of each platform, and how to say so."""


@app.command(
    epilog="Examples: callbox channels add MA telegram @ma_911 · callbox channels add MA discord "
    "1098765432109876543 --link https://discord.gg/abcdef --language es",
    context_settings={"ignore_unknown_options": True},  # -100… is an id
)
def add(
    state: State,
    platform: Platform,
    chat: Annotated[str, typer.Argument(metavar="CHAT", help="@name or id; on Discord the channel's id.")],
    link: Annotated[
        str, typer.Option("--link", metavar="URL", help="What people open; @name has https://t.me/name.")
    ] = "",
    language: Language = FALLBACK,
    database: Database = "",
) -> None:
    """Name a channel in which the bot may post; it is told first from the next change on."""
    address = _address(_platform(platform), chat)
    channel = Channel(_state(state), address, _link(address, link), language)
    perform(lambda: _add(channel, database))


async def _add(channel: Channel, database: str) -> None:
    async with house(database) as opened:
        tag = opened.words.named(channel.language)
        if tag is None:
            fail(
                f"no catalog is called {channel.language!r}: there are {', '.join(opened.words.languages())}",
                2,
            )
        named = Channel(channel.state, channel.address, channel.link, tag)
        try:
            await opened.channels.add(named)
        except AlreadyNamed:
            fail(f"{_place(named)} has this chat or that language already: see callbox channels list")
        out.print(
            f"{_place(named)}: {named.address.chat} is told first, in {opened.words.name(tag)}.", markup=False
        )
        out.print(
            f'/subscribe offers {named.link}. "callbox check" tells whether the bot may post.', markup=False
        )


@app.command("list", epilog="Example: callbox channels list --json")
def list_channels(as_json: AsJson = False, database: Database = "") -> None:
    """Every channel, by state."""
    perform(lambda: _list(as_json, database))


async def _list(as_json: bool, database: str) -> None:
    async with house(database) as opened:
        channels = await opened.channels.list()
    if as_json:
        for each in channels:
            print(json.dumps(_record(each), ensure_ascii=False))
        return
    table = Table("State", "Platform", "Language", "Chat", "Link")
    for each in channels:
        table.add_row(*_record(each).values())
    out.print(table if channels else 'No channel yet: "callbox channels add".')


@app.command(epilog="Example: callbox channels remove MA telegram --language es")
def remove(state: State, platform: Platform, language: Language = FALLBACK, database: Database = "") -> None:
    """Tell a channel no more; who follows the state is told as before."""
    usps, name = _state(state), _platform(platform)
    perform(lambda: _remove(usps, name, language, database))


async def _remove(state: str, platform: str, language: str, database: str) -> None:
    async with house(database) as opened:
        gone = await opened.channels.remove(state, platform, opened.words.named(language) or language)
        if gone is None:
            fail(f"{state} has no channel on {platform} in {language!r}: see callbox channels list")
        out.print(f"{_place(gone)}: {gone.address.chat} is told no more.", markup=False)


def _state(letters: str) -> str:
    usps = letters.strip().upper()
    if usps not in BY_USPS:
        fail(f"unknown state {letters!r}: write USPS letters such as MA", 2)
    return usps


def _platform(name: str) -> str:
    platform = name.strip().casefold()
    if platform not in PLATFORMS:
        fail(f"unknown platform {name!r}: write {' or '.join(PLATFORMS)}", 2)
    return platform


def _address(platform: str, chat: str) -> Address:
    form, such_as = CHATS[platform]
    if not form.fullmatch(chat.strip()):
        fail(f"{chat!r} is no channel on {platform}: write {such_as}", 2)
    return Address(platform, chat.strip())


def _link(address: Address, given: str) -> str:
    """The link given, or the one that a public name has on Telegram."""
    if not given and address.chat.startswith("@"):
        return f"https://t.me/{address.chat[1:]}"
    parts = urlsplit(given.strip())
    if parts.scheme != "https" or not parts.hostname or " " in given.strip():
        told = "people need a link to the channel" if not given else f"{given!r} is no link"
        fail(f"{told}: write --link https://…", 2)
    return given.strip()


def _place(channel: Channel) -> str:
    return f"{BY_USPS[channel.state].name} on {channel.address.platform}"


def _record(channel: Channel) -> dict[str, str]:
    return {
        "state": channel.state,
        "platform": channel.address.platform,
        "language": channel.language,
        "chat": channel.address.chat,
        "link": channel.link,
    }
