"""Tongues: the few languages that can be chosen with one tap under an answer."""

from typing import Final

from bot.domain.delivery import Chat
from bot.domain.talk import ChatKind, Choice, Intent, LocalQuestion, say
from bot.ports import Words

GREETED: Final = ("en", "es", "ht")
"""What is offered at first sight beside the client's own; every other language is behind the last tap."""
WITHOUT: Final = frozenset({"language", "forget"})
"""Commands whose answers have taps that must stand alone."""


def taps(question: LocalQuestion, chat: Chat, words: Words) -> tuple[Choice, ...]:
    """The strip: after /start, and where the client's language is another than the answer's.

    Never in groups (theirs is their admins' choice), in an emergency, or once a language has been chosen.
    """
    if chat.language or question.question.chat is not ChatKind.DIRECT or _must_stand_alone(question):
        return ()
    client, spoken = words.named(question.question.language or ""), words.named(question.language)
    if question.understood.command == "start":
        return _strip((client, spoken, *GREETED), words)
    return _strip((spoken, client), words) if client and client != spoken else ()


def _must_stand_alone(question: LocalQuestion) -> bool:
    return question.understood.intent is Intent.EMERGENCY or question.understood.command in WITHOUT


def _strip(tags: tuple[str | None, ...], words: Words) -> tuple[Choice, ...]:
    """One tap a language, each once, by its own name; then one for all of them."""
    named = (
        Choice(say("own-name", name=words.name(tag)), f"/language {tag}")
        for tag in dict.fromkeys(tags)
        if tag
    )
    return (*named, Choice(say("button-language"), "/language"))
