"""Permits: what each platform says that we may do in a chat."""

from bot.domain.delivery import Address, SendError, Unreachable
from bot.domain.rights import Rights
from bot.ports import Carder


class Permits:
    """The platforms that run, to be asked about a chat."""

    def __init__(self) -> None:
        self._platforms: dict[str, Carder] = {}

    def hang(self, platform: Carder) -> None:
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

    async def link(self, to: Address, message: str) -> str:
        """A link that opens one of our messages for who reads that chat; empty where there is none."""
        platform = self._platforms.get(to.platform)
        return await platform.link(to, message) if platform else ""
