"""Talk: what people ask and what we answer, as keys and facts, without language or markup."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.delivery import Address
from bot.domain.place import Place, Point
from bot.domain.reading import Kind


class Intent(StrEnum):
    """What somebody wants, first rule that fits wins."""

    EMERGENCY = "emergency"
    UNSUBSCRIBE = "unsubscribe"
    SUBSCRIPTIONS = "subscriptions"
    SUBSCRIBE = "subscribe"
    HELP = "help"
    STATUS = "status"
    ABOUT = "about"
    NONE = "none"


class ChatKind(StrEnum):
    """Whether one person listens, or many."""

    DIRECT = "dm"
    GROUP = "group"


class ReplyTo(StrEnum):
    """Whose message a message replies to."""

    BOT = "bot"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody wrote or tapped, as an adapter hands it to the core."""

    text: str
    address: Address
    chat: ChatKind = ChatKind.DIRECT
    reply_to: ReplyTo | None = None
    handle: str = "outagebot"
    """Our own name in this chat, without @."""
    mentioned: bool = False
    """The platform itself says that we are addressed (a slash command, a mention entity, a tap)."""
    admin: bool = True
    """May change the settings of this chat; always true in direct messages."""
    language: str | None = None
    """The client's language, BCP 47, if it tells."""
    point: Point | None = None
    asked: datetime | None = None
    """When it was written, UTC."""
    pictures: bool = False
    """The platform shows a picture beside the words of an answer."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What a message means; states are those read from the text alone."""

    intent: Intent
    places: tuple[Place, ...] = ()
    """One for each state meant, most precise known (town, county), sorted by state."""
    ambiguous: bool = False
    """A place is named but fits several states; places is then empty."""
    choices: tuple[Place, ...] = ()
    """What an ambiguous place may be, likeliest first."""
    language: str = "en"
    """BCP 47 of the message, one of the twelve offered."""
    confident: bool = True
    """Whether the message itself shows its language (a bare "MA" does not)."""
    addressed: bool = True
    command: str = ""
    """The slash command it was, without slash, if it was one; "" for plain sentences."""
    argument: str = ""
    """What followed the command."""
    topics: frozenset[str] = frozenset()
    """What an emergency or a call for help is about: "suicide", "poison", "deaf", "text", "carrier"…"""
    elsewhere: bool = False
    """A place outside the US is named and none inside."""
    why: tuple[str, ...] = ()
    """The words that decided, for operators."""

    @property
    def states(self) -> tuple[str, ...]:
        """USPS of the states meant, sorted."""
        return tuple(sorted({place.state for place in self.places}))


@dataclass(frozen=True, slots=True)
class LocalQuestion:
    """A question with all that the handler needs to know: what is meant, where, who asks."""

    question: Question
    understood: Understood
    places: tuple[Place, ...]
    """Those meant, or the chat's home; empty if neither is known."""
    home: Place | None
    language: str
    """BCP 47 in which the answer is given."""
    now: datetime


# Facts: what a sentence is filled with. Words turns each into text in the reader's language.


@dataclass(frozen=True, slots=True)
class Moment:
    """A time to show in a zone, zone named."""

    at: datetime
    zone: str
    dated: bool = True
    """Whether the date is shown too: only what happened today, where it happened, may go without."""


@dataclass(frozen=True, slots=True)
class Quote:
    """An agency's own words: shown verbatim, never translated."""

    text: str
    language: str = "en"
    others: "tuple[Quote, ...]" = ()
    """The same, as the agency itself published it in other languages."""


@dataclass(frozen=True, slots=True)
class Dial:
    """A number to call or text: kept whole and left to right."""

    number: str


@dataclass(frozen=True, slots=True)
class Day:
    """A date on which a source printed something: "2024-06-18", "2014-05" or "2018"."""

    iso: str


@dataclass(frozen=True, slots=True)
class Miles:
    """A distance."""

    miles: float
    about: bool = False
    """The point is only as good as a town or a ZIP."""


@dataclass(frozen=True, slots=True)
class Many:
    """Several facts, joined as the language joins lists."""

    items: "tuple[Fact, ...]"


@dataclass(frozen=True, slots=True)
class Say:
    """One sentence of the catalogs, with its facts."""

    key: str
    facts: "Mapping[str, Fact]" = field(default_factory=dict)


Fact = str | int | float | timedelta | Moment | Quote | Dial | Day | Miles | Many | Place | Say


def say(key: str, **facts: Fact) -> Say:
    """One sentence of the catalogs, facts by name."""
    return Say(key, facts)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tap: its label and the command that it stands for."""

    label: Say
    does: str
    """A command as one could type it, at most 64 bytes: "/status MA"."""
    url: str = ""
    """A link to open instead of a command."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A spot on a map with a name and an address."""

    point: Point
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with an answer."""

    name: str
    media: str
    """Its media type."""
    content: bytes = field(repr=False)
    alt: Say | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """A reading at a glance, for platforms that show a colour beside the words."""

    kind: Kind
    title: Say
    """The same in words: a colour alone tells nobody enough."""
    picture: Attachment | None = None
    """A map of it, where one is wanted and can be drawn."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What we answer: sentences in order, then what can be tapped."""

    lines: tuple[Say, ...]
    choices: tuple[Choice, ...] = ()
    pins: tuple[Pin, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    private: bool = False
    """For the asker alone: subscriptions, data; platforms that can, show it to nobody else."""
    ask_location: bool = False
    """Offer the platform's share-my-location button, in direct messages."""
    quiet: bool = False
    """No sound: whoever asked may be hiding."""
    language: str = ""
    """BCP 47, where the answer is due in another language than the question."""
    sign: Sign | None = None
    under: str = ""
    """The platform's id of the message of ours that tells more, in the same chat."""
