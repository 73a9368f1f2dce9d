"""What has been heard already: Discord may tell the same event twice, and does after a RESUME."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Final

KEPT: Final = 10_000


class Seen:
    """The newest ids, a bounded number of them."""

    def __init__(self, most: int = KEPT) -> None:
        self._most = most
        self._ids: OrderedDict[Hashable, None] = OrderedDict()

    def first(self, event: Hashable) -> bool:
        """Whether this one is heard for the first time."""
        if event in self._ids:
            return False
        self._ids[event] = None
        if len(self._ids) > self._most:
            self._ids.popitem(last=False)
        return True
