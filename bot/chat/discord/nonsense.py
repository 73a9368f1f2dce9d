"""Nonsense counted: said in the log ever more rarely, so that a flood of it fills no disk."""

import logging


class Nonsense:
    """How often something was passed over."""

    def __init__(self, log: logging.Logger, what: str) -> None:
        self._log = log
        self._what = what
        self._times = 0

    def note(self, trouble: Exception) -> None:
        """Count one; the log hears of the 1st, 2nd, 4th, 8th and so on."""
        self._times += 1
        if self._times & (self._times - 1) == 0:
            self._log.warning(
                "%s is passed over, no. %d: %s", self._what, self._times, type(trouble).__name__
            )
