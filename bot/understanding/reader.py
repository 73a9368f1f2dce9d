"""The reader: a message in, what it means out; never an exception, never a model that calls out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

from bot.domain.delivery import Address
from bot.domain.place import Place
from bot.domain.talk import ChatKind, Intent, Question, Understood
from bot.understanding.addressing import COMMANDS, Slash, addressed, mention, ours, slash
from bot.understanding.around import around
from bot.understanding.danger import Danger, danger
from bot.understanding.features import Marks, features
from bot.understanding.following import PLACE_ONLY, YES
from bot.understanding.gist import gist
from bot.understanding.intents import EMPTY, Decision, decide
from bot.understanding.language import Spoken, offered, spoken
from bot.understanding.lexicon import VIETNAMESE, Hit, Lexicon, load
from bot.understanding.mention import Mention
from bot.understanding.mentions import Finder
from bot.understanding.model import Model
from bot.understanding.names import Names
from bot.understanding.text import NINE, Text, clean, split
from bot.understanding.weighing import Weighed, weigh

LONGEST_ARGUMENT: Final = 200
TOLD: Final = 2
"""Spaces from which on a command's argument may be somebody's tale."""
_CODE: Final = re.compile(r"\b([A-Za-z]{2}-\d{4}-\d{1,2})\b")
AROUND: Final = "around"
WEIGHTS: Final = "weights.tsv"
ALARMS: Final = "alarms"
TOPICS: Final = "topic "


class Seen(NamedTuple):
    """What a message shows before its intent is decided."""

    text: Text
    tongue: Spoken | None
    hits: list[Hit]
    found: list[Mention]
    danger: Danger


class Reader:
    """Understands messages in the twelve languages."""

    def __init__(self, names: Names, lexicon: Mapping[str, str], weights: Path | None = None) -> None:
        """A table of names, the lexicon's files by language, and what the model has learned of them."""
        self._weights = weights
        self._files = lexicon
        self._names = names
        self._around = around(lexicon[AROUND])
        self._finder = Finder(names, self._around)
        self._alarms = frozenset(lexicon[ALARMS].split())

    # What only sentences need is read when the first one comes, or before by `warm`: commands need not wait.

    @cached_property
    def _model(self) -> Model:
        return Model.read(self._weights.read_bytes() if self._weights else b"")

    @cached_property
    def _lexicon(self) -> Lexicon:
        apart = (VIETNAMESE, AROUND, ALARMS)
        return Lexicon({name: table for name, table in self._files.items() if name not in apart})

    @cached_property
    def _vietnamese(self) -> Lexicon:
        return Lexicon({name: table for name, table in self._files.items() if name == VIETNAMESE})

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        return {**self._lexicon.words, **self._vietnamese.words}

    def warm(self) -> None:
        """Read all that a sentence needs, before one comes."""
        self.understand(Question("is 911 down?", Address("", "")), None)

    @classmethod
    def load(cls, names: Names, folder: Path) -> "Reader":
        """Read data/lexicon."""
        return cls(names, load(folder), folder / WEIGHTS)

    def understand(self, question: Question, home: Place | None) -> Understood:
        """Read intent, places and language from a message; home only ranks what an unclear name may be."""
        command = slash(question.text)
        to_us = addressed(question, command)
        if command is not None and not ours(command, question.handle):
            if NINE in split(clean(command.argument)).words:
                return self._read(question, command.argument, home, to_us=to_us)
            return Understood(Intent.NONE, addressed=to_us, why=(f"/{command.name}@{command.handle}",))
        if command is not None and command.name in COMMANDS:
            return self._commanded(question, command, home, to_us=to_us)
        return self._read(question, _without_handle(question), home, to_us=to_us)

    def _commanded(
        self, question: Question, command: Slash, home: Place | None, *, to_us: bool
    ) -> Understood:
        """A slash command: its argument is read for places, and for danger: "/status she won't wake up"."""
        intent = COMMANDS[command.name]
        if command.argument.count(" ") >= TOLD:
            told = self._read(question, command.argument, home, to_us=to_us)
            if told.intent is Intent.EMERGENCY:
                return told
        text = split(clean(command.argument[:LONGEST_ARGUMENT]))
        weighed = weigh(text, self._finder.find(text), (), intent, self._names, self._around)
        about = intent is Intent.ABOUT and command.name != "home"
        code = {f"code:{code.upper()}" for code in _CODE.findall(command.argument)}
        return Understood(
            intent,
            () if about else weighed.places,
            weighed.ambiguous and not about,
            () if about else _ranked(weighed.choices, home),
            language=offered(question.language) or "en",
            confident=False,
            addressed=to_us,
            command=command.name,
            argument=command.argument,
            topics=frozenset(code),
            elsewhere=weighed.elsewhere,
            why=(f"/{command.name}",),
        )

    def _read(self, question: Question, plain: str, home: Place | None, *, to_us: bool) -> Understood:
        seen = self._see(plain)
        alone = _alone(seen.text, seen.found, seen.hits)
        decision = self._decide(seen, alone=alone, crowd=question.chat is ChatKind.GROUP)
        weighed = weigh(seen.text, seen.found, seen.hits, decision.intent, self._names, self._around)
        told = _told(question, decision, weighed, seen, plain, home, to_us=to_us)
        return replace(told, topics=told.topics | {alone}) if alone in (PLACE_ONLY, YES) else told

    def _see(self, plain: str) -> Seen:
        """Words, language, phrases and places of a message."""
        cleaned = clean(self._gist(plain))
        text = split(cleaned)
        tongue = spoken(cleaned, _speaking(text, ()), self._words)
        hits = self._hits(text, tongue)
        found = self._finder.find(text, english=tongue is None or tongue.language == "en")
        if found:
            tongue = spoken(cleaned, _speaking(text, found), self._words)
        return Seen(text, tongue, hits, found, danger(text, hits, self._around))

    def _gist(self, plain: str) -> str:
        return gist(plain, self._alarms)

    def features(self, question: Question) -> Marks:
        """What the model sees of a message: for its training."""
        return self._marks(self._see(_without_handle(question)))

    def _marks(self, seen: Seen) -> Marks:
        return features(seen.text, seen.hits, seen.found, seen.danger.score, self._lexicon.kinds)

    def _decide(self, seen: Seen, *, alone: str, crowd: bool) -> Decision:
        marks = self._marks(seen)
        chances = self._model.chances(marks)
        car = any(hit.meaning == "car" for hit in seen.hits)
        decision = decide(seen.danger, chances, alone=alone, car=car, crowd=crowd)
        return (
            decision if decision.why else decision._replace(why=self._model.telling(marks, decision.intent))
        )

    def _hits(self, text: Text, tongue: Spoken | None) -> list[Hit]:
        hits = self._lexicon.find(text.words)
        if tongue is not None and tongue.language == VIETNAMESE:
            exact = [raw.lower() for raw in text.raw]
            hits += self._vietnamese.find(
                [e if w[0].isalpha() else w for e, w in zip(exact, text.words, strict=True)]
            )
        return hits


def _without_handle(question: Question) -> str:
    return mention(question.handle).sub(" ", question.text) if "@" in question.text else question.text


def _speaking(text: Text, found: Sequence[Mention]) -> list[str]:
    """The words that show a language: no places, no codes in capitals, no signs."""
    named = {at for mention in found for at in range(mention.start, mention.end)}
    return [
        word
        for at, (word, raw) in enumerate(zip(text.words, text.raw, strict=True))
        if at not in named
        and word[0].isalpha()
        and not (len(raw) == 2 and raw.isupper() and not text.shouted)
    ]


def _alone(text: Text, found: Sequence[Mention], hits: Sequence[Hit]) -> str:
    """Whether a message is nothing but a place, nothing but 911 and a place or "?", or nothing but yes."""
    length = len(text.words)
    if not any(word[0].isalnum() or word[0] > "\u2000" for word in text.words):
        return "" if "?" in text.words or text.words[:1] == ("/",) else EMPTY
    if any(hit.meaning == "yes" and hit.start == 0 and length - hit.end <= 1 for hit in hits):
        return YES
    said = {at for mention in found for at in range(mention.start, mention.end)}
    said |= {at for hit in hits if hit.meaning == "filler" for at in range(hit.start, hit.end)}
    if found and len(said) == length:
        return PLACE_ONLY
    said |= {at for at, word in enumerate(text.words) if word in (NINE, "/", "&")}
    asked = bool(found) or "?" in text.words
    return NINE if asked and NINE in text.words and len(said) == length else ""


def _told(
    question: Question,
    decision: Decision,
    weighed: Weighed,
    seen: Seen,
    plain: str,
    home: Place | None,
    *,
    to_us: bool,
) -> Understood:
    tongue, hits = seen.tongue, seen.hits
    silent = decision.intent in (Intent.NONE, Intent.ABOUT)
    topics = {hit.meaning.removeprefix(TOPICS) for hit in hits if hit.meaning.startswith(TOPICS)}
    topics |= {hit.meaning for hit in hits if hit.meaning in ("suicide", "poison", "violence")}
    topics |= {f"code:{code.upper()}" for code in _CODE.findall(plain)}
    return Understood(
        decision.intent,
        () if silent else weighed.places,
        weighed.ambiguous and not silent,
        () if silent else _ranked(weighed.choices, home),
        language=tongue.language if tongue else offered(question.language) or "en",
        confident=tongue is not None and tongue.confident,
        addressed=to_us,
        topics=frozenset(topic.replace(" ", "_") for topic in topics),
        elsewhere=weighed.elsewhere,
        why=decision.why,
    )


def _ranked(choices: tuple[Place, ...], home: Place | None) -> tuple[Place, ...]:
    """Namesakes likeliest first: those in the chat's home state before the large ones."""
    return tuple(sorted(choices, key=lambda place: home is None or place.state != home.state))
