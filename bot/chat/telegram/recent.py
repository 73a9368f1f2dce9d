"""The last answers, in memory, so that an edited question edits its answer."""

from collections import OrderedDict
from dataclasses import dataclass
from hashlib import blake2b

CHATS = 2_000
EACH = 5


@dataclass(frozen=True, slots=True)
class Kept:
    """Which messages answer a question, and a digest of the question: its words are not kept."""

    digest: bytes
    messages: tuple[int, ...]


def digest(text: str) -> bytes:
    """What tells one question from another without holding its words."""
    return blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()


class Recent:
    """The last few answers of each chat."""

    def __init__(self) -> None:
        self._chats: OrderedDict[str, OrderedDict[int, Kept]] = OrderedDict()

    def keep(self, chat: str, question: int, text: str, messages: list[int]) -> None:
        """Note which messages answer a question."""
        answers = self._chats.setdefault(chat, OrderedDict())
        self._chats.move_to_end(chat)
        answers[question] = Kept(digest(text), tuple(number for number in messages if number))
        if len(answers) > EACH:
            answers.popitem(last=False)
        if len(self._chats) > CHATS:
            self._chats.popitem(last=False)

    def answer(self, chat: str, question: int) -> Kept | None:
        """What answered a question, if it is still remembered."""
        answers = self._chats.get(chat)
        return None if answers is None else answers.get(question)
