"""Messages: plain words in one language, ready for an adapter to escape, split and decorate."""

from dataclasses import dataclass
from typing import Final

from bot.domain.reading import Kind
from bot.domain.talk import Attachment, Pin

LONGEST_HEADLINE: Final = 200
"""Characters beyond which the first paragraph heads nothing."""
LONGEST_ALONE: Final = 60
"""The same where no other follows: a whole answer in bold would shout."""


@dataclass(frozen=True, slots=True)
class Button:
    """A label to tap, and the command that it stands for or the link that it opens."""

    label: str
    does: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Sign:
    """A reading at a glance: a colour that the platform chooses, the same in words, perhaps a map."""

    kind: Kind
    title: str
    picture: Attachment | None = None
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """What a chat is told: paragraphs, buttons, and how loudly."""

    paragraphs: tuple[str, ...]
    """Plain text, most important first; the first is the headline, where it is short."""
    buttons: tuple[Button, ...] = ()
    language: str = "en"
    loud: bool = True
    """Whether the platform may ring."""
    private: bool = False
    ask_location: str = ""
    """The label of a share-my-location button; empty for none."""
    pins: tuple[Pin, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    alts: tuple[str, ...] = ()
    """The alternative text of each attachment, in order."""
    plain: bool = False
    """Without decoration, as the chat chose."""
    sign: Sign | None = None
    under: str = ""
    """The platform's id of the message of ours in the same chat that tells more."""
    ping: str = ""
    """The platform's id of the role that an admin wants to be called with this."""
    nonce: str = ""
    """The same for every try of one delivery: platforms that can drop the second."""

    @property
    def bold(self) -> bool:
        """Whether the first paragraph is shown as a headline."""
        most = LONGEST_HEADLINE if len(self.paragraphs) > 1 else LONGEST_ALONE
        return not self.plain and bool(self.paragraphs) and len(self.paragraphs[0]) <= most

    @property
    def text(self) -> str:
        """The whole as plain text."""
        return "\n\n".join(self.paragraphs)
