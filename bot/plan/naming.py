"""Naming: channels that an operator gave by their public name are kept by their id, which never changes."""

from functools import partial
from typing import Any

from bot.app import House
from bot.domain.delivery import SendError
from bot.plan.switch import Planned
from bot.run import Part

PATIENCE = 60.0
"""Seconds until a platform is asked again."""


def naming(planned: Planned, house: House) -> tuple[Part, ...]:
    """The part that asks a platform for the ids behind names, where it can be asked."""
    if not hasattr(planned.messenger, "known"):
        return ()
    return (Part(f"{planned.switch.name} names", partial(_name, planned.messenger, house)),)


async def _name(messenger: Any, house: House) -> None:
    """Look again now and then: an operator may name another channel, or let us in."""
    while True:
        for channel in await house.channels.list():
            if channel.address.platform == messenger.name and channel.address.chat.startswith("@"):
                try:
                    found = await messenger.known(channel.address)
                except SendError:
                    continue
                if found != channel.address:
                    await house.chats.move(channel.address, found)
        await house.clock.sleep(PATIENCE)
