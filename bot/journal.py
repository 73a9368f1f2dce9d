"""The journal: structured logs for operators; never what people wrote, tokens or whole addresses."""

import logging
from collections.abc import Callable
from typing import TextIO

import structlog


def keep_journal(to: Callable[[], TextIO], level: int = logging.WARNING) -> None:
    """Write the log there, one line an event, from this level up; `to` is asked for each line."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: structlog.PrintLogger(to()),
        cache_logger_on_first_use=False,
    )
