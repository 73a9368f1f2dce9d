"""Advisories: what an agency published about 911, in its own words."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.place import NATION


class Verdict(StrEnum):
    """What a message means for 911, as the contract names it."""

    OUTAGE = "outage"
    DEGRADED = "degraded"
    RESTORED = "restored"
    REASSURANCE = "reassurance"
    CANCEL = "cancel"
    MENTION = "mention"
    TEST = "test"
    UNRELATED = "unrelated"
    REFUSED = "refused"


TELLING = frozenset({Verdict.OUTAGE, Verdict.DEGRADED, Verdict.RESTORED, Verdict.REASSURANCE, Verdict.CANCEL})
"""The verdicts that can change a reading; the others are shown to operators at most."""

BAD = frozenset({Verdict.OUTAGE, Verdict.DEGRADED})
"""The verdicts that say that something is down."""


class Level(StrEnum):
    """How far the word of who published reaches."""

    STATE = "state"
    COUNTY = "county"
    CITY = "city"
    CARRIER = "carrier"


LOCAL = frozenset({Level.COUNTY, Level.CITY})


class Service(StrEnum):
    """A way to reach 911 that can fail by itself."""

    WIRELESS = "voice_wireless"
    LANDLINE = "voice_landline"
    VOIP = "voip"
    TEXT = "text"
    RELAY = "relay"


VOICE = (Service.WIRELESS, Service.LANDLINE, Service.VOIP)


class Health(StrEnum):
    """What an authority said of one service; unsaid is UNKNOWN, never up."""

    DOWN = "down"
    DEGRADED = "degraded"
    UP = "up"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What tells one message from another: CAP's triple, or an agency's own id."""

    sender: str
    identifier: str
    sent: str = ""
    """UTC, ISO 8601 with Z; empty where the identifier alone is the key."""


@dataclass(frozen=True, slots=True)
class Wording:
    """An agency's words in one language, verbatim."""

    language: str
    """BCP 47."""
    headline: str = ""
    text: str = ""
    instruction: str = ""


@dataclass(frozen=True, slots=True)
class Advisory:
    """What one agency published about 911 for some places; all times UTC."""

    key: Key
    verdict: Verdict
    level: Level
    agency: str
    states: tuple[str, ...]
    """USPS, sorted; (NATION,) for the whole country."""
    area: str
    """Where, in the agency's words: "Massachusetts", "Suffolk, MA; Middlesex, MA", "Boston"."""
    wordings: tuple[Wording, ...]
    """At least one; the first is quoted where the reader's language has none."""
    sent: datetime
    """When the agency's message says it was sent: the time by which words supersede each other."""
    first_seen: datetime
    """When Callbox first read it."""
    source: str
    """The feed or door through which it came: "ipaws", "nws", "agency"…"""
    counties: tuple[str, ...] = ()
    """Five FIPS digits each; empty means the whole of every state, or an area told only in words."""
    services: tuple[tuple[Service, Health], ...] = ()
    """Only what the words say."""
    carrier: str = ""
    """The carrier to whose customers the words limit it; empty for everyone."""
    occurred: datetime | None = None
    """When it began or ended, if the agency says so: never used as the time of its words."""
    announced: datetime | None = None
    """When the words were first public, if other than sent."""
    expires: datetime | None = None
    """When the message goes stale; never means restored."""
    url: str = ""
    references: tuple[Key, ...] = ()
    """What it replaces, already arrived or not."""
    reason: str = ""
    """Why the verdict is what it is, for operators."""
    drill: bool = False

    @property
    def words(self) -> Wording:
        """The wording that is quoted unless the reader's language has its own."""
        return self.wordings[0]

    def wording(self, language: str) -> Wording:
        """The agency's own words in that language, else its first wording."""
        wanted = language.lower()
        for part in (wanted, wanted.split("-")[0]):
            for wording in self.wordings:
                if wording.language.lower() == part or wording.language.lower().split("-")[0] == part:
                    return wording
        return self.words

    def covers(self, state: str) -> bool:
        """Whether it speaks of that state."""
        return state in self.states or NATION in self.states
