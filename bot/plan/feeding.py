"""The feeds of a run: a poller for each source of feeds.toml that may be asked."""

import asyncio
from importlib.util import find_spec
from typing import Any, Final

from bot.app import DATA, House, load
from bot.domain.reading import Source
from bot.feeds import FORMATS, VERIFIER
from bot.feeds.config import FeedsConfig, WrongFeeds, at, read_config
from bot.feeds.entry import SourceConfig
from bot.loopback import is_loopback
from bot.plan.switch import HEAD_START, Planned, Switch
from bot.run import Part
from bot.settings import Settings, WrongSettings

NO_CONTACT: Final = "set CALLBOX_CONTACT (a mail address or URL of yours) to poll public feeds"


def feeds(settings: Settings) -> FeedsConfig:
    """The sources, the national ones where the settings have them; raises WrongSettings."""
    try:
        config = read_config(settings.feeds_file or DATA / "feeds.toml")
        placed = tuple(_placed(source, settings) for source in config.sources)
    except WrongFeeds as wrong:
        raise WrongSettings(str(wrong)) from None
    return FeedsConfig(placed, config.authorities)


def feeding(house: House) -> tuple[Planned, ...]:
    """Each source, on or off."""
    known = {source.name: source for source in house.board.sources()}
    return tuple(_feed(source, known.get(source.name), house) for source in feeds(house.settings).sources)


def _placed(source: SourceConfig, settings: Settings) -> SourceConfig:
    """The source at the address and pace that the settings give it."""
    given = {
        "ipaws": (settings.ipaws_url, settings.ipaws_every),
        "nws": (settings.nws_url, settings.nws_every),
    }
    return at(source, *given[source.name]) if source.name in given else source


def _feed(source: SourceConfig, known: Source | None, house: House) -> Planned:
    if not house.settings.contact and not is_loopback(source.url):
        return Planned(Switch(source.name, on=False, why=NO_CONTACT))
    why = f"every {source.every:g} s from {source.url}"
    return Planned(
        Switch(source.name, on=True, why=why), (Part(source.name, Late(source, known, house).listen),)
    )


class Late:
    """A poller that is loaded when it first listens: what reads feeds costs a start a tenth of a second."""

    def __init__(self, source: SourceConfig, known: Source | None, house: House) -> None:
        self._source, self._known, self._house = source, known, house
        self._poller: Any = None

    async def listen(self) -> None:
        """Hand what the source publishes to the core, until cancelled."""
        if self._poller is None:
            await self._house.clock.sleep(HEAD_START)
            self._poller = await asyncio.to_thread(self._load)
        await self._poller.listen(self._house.reporting.report)

    def _load(self) -> Any:
        return load("bot.feeds.polling:Poller")(
            self._source,
            load(FORMATS[self._source.format]),
            self._house.clock,
            self._house.advisories,
            contact=self._house.settings.contact,
            known=self._known,
            verify=_verify if find_spec("signxml") else None,
        )


def _verify(message: bytes) -> Any:
    """Loaded with the first message that is signed."""
    return load(VERIFIER)(message)
