"""Records: readings as plain JSON values, as section 5 of the contract has them."""

from datetime import UTC, datetime

from bot.domain.advisory import VOICE, Health, Service
from bot.domain.reading import DOWN, Kind, Reading

WORST = (Health.DOWN, Health.DEGRADED, Health.UP)


def stamp(moment: datetime | None) -> str | None:
    """A time as ISO 8601, UTC, with Z."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z") if moment else None


def services(reading: Reading) -> dict[str, str]:
    """What was said of each service; "voice" is the worst of the kinds of voice call."""
    said = dict(reading.services)
    voices = [said[each] for each in VOICE if each in said]
    voice = next((health for health in WORST if health in voices), Health.UNKNOWN)
    known: dict[str, str] = {"voice": voice, "text": said.get(Service.TEXT, Health.UNKNOWN)}
    return known | {str(service): str(health) for service, health in reading.services}


def record(reading: Reading) -> dict[str, object]:
    """One reading as the contract's JSON."""
    word = reading.word
    told = reading.kind in DOWN or reading.kind is Kind.RESTORED
    return {
        "state": reading.place.state,
        "reading": str(reading.kind),
        "services": services(reading),
        "agency": word.agency if word else None,
        "said": " ".join(filter(None, (word.words.text or word.words.headline, word.words.instruction)))
        if word
        else None,
        "sent": stamp(word.sent) if word else None,
        "announced": stamp(word.announced or word.sent) if word else None,
        "first_seen": stamp(word.first_seen) if word else None,
        "checked": stamp(reading.checked),
        "expires": stamp(word.expires) if word else None,
        "sources": [
            {"name": each.name, "ok": each.ok, "last_success": stamp(each.last_success)}
            for each in reading.sources
        ],
        "incident": reading.incident.code if reading.incident and told else None,
    }
