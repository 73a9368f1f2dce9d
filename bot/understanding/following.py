"""Following: a message completed by the turn before it: "and in Maine?", "what about text?", a ZIP alone."""

from dataclasses import replace
from typing import Final

from bot.domain.talk import Intent, Question, Understood

PLACE_ONLY: Final = "place_only"
"""The topic of a message that names a place and asks nothing."""
YES: Final = "yes"
"""The topic of a message that says yes and nothing else."""
ABOUT_A_PLACE: Final = frozenset({Intent.STATUS, Intent.HELP, Intent.SUBSCRIBE, Intent.UNSUBSCRIBE})
INHERITS_PLACE: Final = frozenset({Intent.STATUS, Intent.HELP, Intent.SUBSCRIBE})


def follow(before: Understood, now: Understood, question: Question) -> Understood:
    """What a message means after the one before; pure: the core keeps the memory and its ten minutes."""
    if now.command or now.intent is Intent.EMERGENCY or question.point is not None:
        return now
    if PLACE_ONLY in now.topics:
        return _elsewhere(before, now)
    if YES in now.topics:
        return _agreed(before, now)
    if now.intent in INHERITS_PLACE and not (now.places or now.ambiguous or now.elsewhere):
        return replace(now, places=before.places, language=_language(before, now))
    return now


def _elsewhere(before: Understood, now: Understood) -> Understood:
    """The same question about another place."""
    if before.intent not in ABOUT_A_PLACE:
        return now
    topics = (before.topics | now.topics) - {PLACE_ONLY}
    return replace(now, intent=before.intent, topics=topics, language=_language(before, now))


def _agreed(before: Understood, now: Understood) -> Understood:
    """Yes to our question about an unclear place takes the likeliest; elsewhere it asks nothing new."""
    if before.ambiguous and before.choices and before.intent in ABOUT_A_PLACE:
        likeliest = before.choices[:1]
        return replace(before, places=likeliest, ambiguous=False, choices=(), why=now.why)
    return now


def _language(before: Understood, now: Understood) -> str:
    return now.language if now.confident else before.language
