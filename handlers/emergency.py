"""Is somebody in danger? The fixed text, before everything else."""

from bot.domain.ladder import emergency, own_lines
from bot.domain.talk import Answer, Intent, LocalQuestion
from bot.ports import Desk


def hears(question: LocalQuestion) -> bool:
    """Whether somebody may be in danger now."""
    return question.understood.intent is Intent.EMERGENCY


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Say that we cannot send help, to call 911, and what to do if it fails: one message, no question."""
    place = question.places[0] if len(question.places) == 1 else None
    reading = desk.readings.reading(place) if place else None
    lines = own_lines(place, desk.directory.lines(place)) if place else ()
    told = emergency(reading, lines, question.understood.topics, question.now)
    return Answer(told, quiet=True)  # whoever asked may be hiding
