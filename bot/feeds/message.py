"""A message as any feed carries it, before it is judged: what CAP and the Weather Service have in common."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.advisory import Key


@dataclass(slots=True)  # not frozen: five hundred are made at each poll, and dropped at once
class Block:
    """What a message says in one language, as sent."""

    language: str = ""
    event: str = ""
    headline: str = ""
    description: str = ""
    instruction: str = ""
    short: str = ""
    """CMAMtext: what phones showed in 90 characters."""
    long: str = ""
    """CMAMlongtext: the same in 360."""

    @property
    def texts(self) -> tuple[str, ...]:
        """All that it says, in the order of reading."""
        return (self.headline, self.description, self.short, self.long, self.instruction)


@dataclass(slots=True)
class Message:
    """One message of a feed."""

    key: Key
    sent: datetime
    kind: str
    """CAP's msgType: Alert, Update, Cancel, Ack, Error."""
    status: str
    blocks: tuple[Block, ...] = ()
    codes: frozenset[str] = frozenset()
    """SAME event codes."""
    same: tuple[str, ...] = ()
    """SAME places."""
    area: str = ""
    name: str = ""
    """The sender's name as sent."""
    office: bool = False
    """Whether an office of the Weather Service relays it for somebody else."""
    weather: bool = False
    """Whether it is a product of the Weather Service itself."""
    expires: datetime | None = None
    onset: datetime | None = None
    references: tuple[Key, ...] = ()
    url: str = ""
    note: str = ""
    """What operators should know of how it was read."""

    @property
    def texts(self) -> tuple[str, ...]:
        """All that it says in every language."""
        return tuple(text for block in self.blocks for text in block.texts if text)
