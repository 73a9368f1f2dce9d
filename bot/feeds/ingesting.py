"""What documents would do, one finding a message: the answer of the command `ingest`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from bot.domain.advisory import BAD, Advisory, Health, Key, Verdict
from bot.feeds.agencies import agency
from bot.feeds.config import FeedsConfig
from bot.feeds.entry import Entry, Refused, SourceConfig
from bot.feeds.limits import TooMuch, unpacked
from bot.feeds.sniffing import sniffed
from bot.feeds.times import stamp


@dataclass(frozen=True, slots=True)
class Finding:
    """One message found in a document."""

    file: str
    format: str
    entry: Entry

    @classmethod
    def refused(cls, file: str, reason: str) -> Self:
        """A document that could not even be opened."""
        return cls(file, "cap", Refused("", reason))

    @property
    def advisory(self) -> Advisory | None:
        """What the core would be told; None if it was refused."""
        return self.entry if isinstance(self.entry, Advisory) else None

    def to_json(self) -> dict[str, object]:
        """The finding as the contract words it."""
        head: dict[str, object] = {"file": self.file, "format": self.format}
        return head | (_refused(self.entry) if isinstance(self.entry, Refused) else _told(self.entry))


def findings(name: str, body: bytes, seen: datetime, config: FeedsConfig | None = None) -> list[Finding]:
    """Every message in a document, whatever its format; a document that is none is one refusal."""
    try:
        plain = unpacked(body)
    except (TooMuch, ValueError) as wrong:
        return [Finding.refused(name, str(wrong))]
    format_name, parse = sniffed(plain)
    source = SourceConfig("ingest", format_name, authorities=config.authorities if config else ())
    return [Finding(name, format_name, entry) for entry in parse(plain, seen, source)]


def _refused(refused: Refused) -> dict[str, object]:
    return {
        "key": ["", refused.identity, ""],
        "verdict": str(Verdict.REFUSED),
        "states": [],
        "counties": [],
        "services": [],
        "agency": "",
        "headline": "",
        "instruction": "",
        "sent": None,
        "expires": None,
        "references": [],
        "reason": refused.reason,
    }


def _told(advisory: Advisory) -> dict[str, object]:
    return {
        "key": _triple(advisory.key),
        "verdict": str(advisory.verdict),
        "states": list(advisory.states),
        "counties": list(advisory.counties),
        "services": _services(advisory),
        "agency": agency(advisory.agency),
        "headline": advisory.words.headline,
        "instruction": advisory.words.instruction,
        "sent": advisory.key.sent or stamp(advisory.sent),
        "expires": stamp(advisory.expires) or None,
        "references": [_triple(key) for key in advisory.references],
        "reason": advisory.reason,
    }


def _triple(key: Key) -> list[str]:
    return [key.sender, key.identifier, key.sent]


def _services(advisory: Advisory) -> list[str]:
    """The services that the verdict is about: those in trouble, or those that are well again."""
    bad = advisory.verdict in BAD
    return [str(service) for service, health in advisory.services if (health is not Health.UP) is bad]
