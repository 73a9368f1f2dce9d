"""The stage: what the contract test of every platform asks of its double."""

from dataclasses import dataclass, field
from typing import Protocol

from bot.ports import Carder


@dataclass(frozen=True, slots=True)
class Heard:
    """A message that the bot put into a chat, as a person sees it."""

    text: str
    buttons: tuple[str, ...] = ()
    silent: bool = False
    private: bool = False
    attachments: tuple[str, ...] = field(default=())
    edited: bool = False
    bold: bool = False
    pinned: bool = False
    links: tuple[str, ...] = ()


class Stage(Protocol):
    """A platform's double with our adapter before it, one person and one group on it."""

    messenger: Carder
    person: str
    """The chat id of the direct messages with the person, as the adapter's Address has it."""
    group: str

    async def writes(self, text: str, *, chat: str) -> None:
        """The person writes there (in the group: without addressing the bot)."""
        ...

    async def mentions(self, text: str, *, chat: str) -> None:
        """The person writes to the bot by name there."""
        ...

    async def commands(self, text: str, *, chat: str) -> None:
        """The person gives the bot a command there, by name: "/home MA"."""
        ...

    async def presses(self, does: str, *, chat: str) -> None:
        """The person taps a button that does this, however old, under the newest message there."""
        ...

    async def taps(self, label: str, *, chat: str) -> None:
        """The person taps the button with that label under the newest message there."""
        ...

    async def heard(self, chat: str, *, count: int = 1, seconds: float = 5.0) -> list[Heard]:
        """The newest messages of the bot there, oldest first, once there are that many in all."""
        ...

    async def blocks(self, chat: str) -> None:
        """The person blocks the bot, or removes it from the group."""
        ...

    def allows_pins(self, *, allowed: bool = True) -> None:
        """The group's admins let the bot pin there, or no longer."""
        ...

    async def drops(self) -> None:
        """The connection is lost; the double takes a new one."""
        ...
