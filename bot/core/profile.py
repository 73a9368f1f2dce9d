"""The profile: what platforms show of the bot before anybody writes, in every language."""

from collections.abc import Mapping
from typing import Final

from bot.domain.talk import Answer, say
from bot.ports import Words

COMMANDS: Final = (
    "start",
    "help",
    "status",
    "where",
    "subscribe",
    "unsubscribe",
    "subscriptions",
    "home",
    "language",
    "card",
    "privacy",
    "mydata",
    "forget",
    "test",
    "about",
)
OPTIONS: Final = {
    "status": "state",
    "where": "place",
    "subscribe": "state",
    "unsubscribe": "state",
    "home": "place",
    "language": "language",
    "card": "place",
    "forget": "confirm",
}


def sentence(words: Words, key: str, language: str) -> str:
    """One sentence of the catalogs, without facts."""
    return words.render(Answer((say(key),)), language).paragraphs[0]


def described(words: Words) -> Mapping[str, Mapping[str, str]]:
    """Language, then "status" or "status.state", then what it does."""
    return {language: _described(words, language) for language in words.languages()}


def _described(words: Words, language: str) -> Mapping[str, str]:
    commands = {name: sentence(words, f"command-{name}", language) for name in COMMANDS}
    options = {
        f"{name}.{option}": sentence(words, f"command-{name}-{option}", language)
        for name, option in OPTIONS.items()
    }
    return commands | options
