"""Forms: a call's fields encoded once, for all the chats that it goes to."""

import json
from collections.abc import Mapping
from typing import Any, Final, cast
from urllib.parse import urlencode

from telegram.request import RequestData


class Form:
    """What python-telegram-bot calls the data of a request, with nothing left to encode but the chat.

    Making it anew for each of ten thousand chats costs more than sending it.
    """

    contains_files: Final = False

    def __init__(self, encoded: str, chat: Mapping[str, Any]) -> None:
        """The fields that all have in common, encoded; and those of this chat."""
        self._encoded = encoded
        self._chat = chat

    @property
    def parameters(self) -> Mapping[str, Any]:
        """Where it goes."""
        return self._chat

    def url_encoded_parameters(self) -> str:
        """The whole."""
        return f"{self._encoded}&{encoded(self._chat)}"

    @property
    def data(self) -> RequestData:
        """As the library wants it: its own class is final."""
        return cast(RequestData, self)


def encoded(fields: Mapping[str, Any]) -> str:
    """Fields as the Bot API reads them in a form: what is no text is JSON."""
    return urlencode(
        {name: value if isinstance(value, str) else json.dumps(value) for name, value in fields.items()}
    )
