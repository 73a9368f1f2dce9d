"""Permits: what each platform says that we may do in a chat."""

from typing import Protocol

from bot.domain.delivery import Address, SendError, Unreachable
from bot.domain.rights import Rights


class Asks(Protocol):
    """A platform that knows our rights."""

    name: str

    async def rights(self, to: Address) -> Rights:
        """What we may do in a chat; raises the SendError that says why nobody can tell."""
        ...


class Permits:
    """The platforms that run, to be asked about a chat."""

    def __init__(self) -> None:
        self._platforms: dict[str, Asks] = {}

    def hang(self, platform: Asks) -> None:
        """Ask this one too."""
        self._platforms[platform.name] = platform

    async def rights(self, to: Address) -> Rights | None:
        """What we may do there; None where nobody can tell now."""
        platform = self._platforms.get(to.platform)
        if platform is None:
            return None
        try:
            return await platform.rights(to)
        except Unreachable:
            return Rights(write=False, pin=False, attach=False)
        except SendError:
            return None
