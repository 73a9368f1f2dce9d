"""Times as agencies write them, read into UTC."""

from datetime import UTC, datetime


def utc(text: object) -> datetime | None:
    """An ISO 8601 time with an offset in UTC, or None if it is not one; "-00:00" is UTC."""
    if not isinstance(text, str) or len(text) > 40:
        return None
    try:
        time = datetime.fromisoformat(text.strip())
        return time.astimezone(UTC) if time.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def stamp(time: datetime | None) -> str:
    """ISO 8601 in UTC with Z, to the second; empty for None."""
    if time is None:
        return ""
    exact = time if time.tzinfo is UTC else time.astimezone(UTC)
    return exact.isoformat(timespec="seconds")[:19] + "Z"
