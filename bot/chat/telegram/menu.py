"""The bot's own profile on Telegram: its commands and what it says about itself, per language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import structlog
from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

LOG = structlog.get_logger(__name__)

Commands: TypeAlias = Sequence[tuple[str, str]]
"""Command without slash, and what it does."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What people see of the bot in one language before they write to it."""

    commands: Commands = ()
    in_groups: Commands = ()
    """Those that make sense to everybody in a group; empty for the same."""
    for_admins: Commands = ()
    """Those that make sense to a group's administrators; empty for the same."""
    name: str = ""
    """At most 64 characters; empty leaves the one given at BotFather."""
    short: str = ""
    """At most 120 characters."""
    description: str = ""
    """At most 512 characters."""


def spoken(profiles: Mapping[str, Profile]) -> dict[str, Profile]:
    """By Telegram's two-letter codes; English is shown wherever there is no other, and has the empty code."""
    found: dict[str, Profile] = {}
    for tag, profile in profiles.items():
        code = tag.split("-")[0].lower()
        if len(code) == 2:
            found.setdefault("" if code == "en" else code, profile)
    return found


async def publish(bot: Bot, profiles: Mapping[str, Profile]) -> None:
    """Set what differs from what Telegram shows; nothing here is worth failing for."""
    for code, profile in spoken(profiles).items():
        try:
            await _publish(bot, code or None, profile)
        except TelegramError as error:
            LOG.warning("telegram.profile_not_set", language=code, error=type(error).__name__)


async def _publish(bot: Bot, code: str | None, profile: Profile) -> None:
    await _list(bot, code, profile.commands, BotCommandScopeDefault())
    await _list(bot, code, profile.in_groups, BotCommandScopeAllGroupChats())
    await _list(bot, code, profile.for_admins, BotCommandScopeAllChatAdministrators())
    name, short, description = profile.name[:64], profile.short[:120], profile.description[:512]
    if name and (await bot.get_my_name(code)).name != name:
        await bot.set_my_name(name, code)
    if short and (await bot.get_my_short_description(code)).short_description != short:
        await bot.set_my_short_description(short, code)
    if description and (await bot.get_my_description(code)).description != description:
        await bot.set_my_description(description, code)


async def _list(bot: Bot, code: str | None, commands: Commands, scope: BotCommandScope) -> None:
    wanted = tuple(BotCommand(name, about[:256]) for name, about in commands)
    if wanted and tuple(await bot.get_my_commands(scope, code)) != wanted:
        await bot.set_my_commands(wanted, scope, code)
