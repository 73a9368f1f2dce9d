"""What a message means for 911: deterministic, and with the reason."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.advisory import Verdict
from bot.feeds.deciding import Case, decide, withdrawn
from bot.feeds.fact import Fact
from bot.feeds.facts import facts_in
from bot.feeds.lexicon import subjects, tongues
from bot.feeds.message import Block, Message
from bot.feeds.plain import may_speak, plain
from bot.feeds.tongues import facts_abroad

OUTAGE_CODE: Final = "TOE"
OUTAGE_EVENT: Final = re.compile(r"911 telephone outage(?: emergency)?(?: alert| warning| message)?")
GENERATED: Final = re.compile(
    r".* issued .*\bby (?:NWS|National Weather Service)\b.*", re.IGNORECASE | re.DOTALL
)
"""A headline that the Weather Service's computers wrote."""
HISTORY: Final = re.compile(
    r"\b(?:original|initial|previous|earlier|prior) (?:message|post|alert|notice|update|release)s?:.*",
    re.I | re.S,
)
"""Older words that are quoted below the newer."""
HAZARD: Final = re.compile(
    r"\b(?:outage|power|internet|cell|cellular|wireless|phone|cyber|computer|road|storm|tornado|flood|fire"
    r"|water|police|missing"
    r"|evacuat\w*|shelter|non-?emergency|988|network|verizon|at&t|t-?mobile|weather|snow|heat|hurricane)\b",
    re.IGNORECASE,
)
"""A headline that names what the message is about."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, why, and the facts that it rests on."""

    verdict: Verdict
    reason: str
    facts: tuple[Fact, ...] = ()


def speaks(text: str) -> bool:
    """Whether a text as sent speaks of 911, or of a line that is taken for it."""
    if not may_speak(text):
        return False
    said = plain(text)
    return any(pattern.search(said) for pattern in (subjects.SPEAKS, subjects.OTHERS, tongues.PHRASES))


def concerns_911(message: Message) -> bool:
    """Whether a message deserves a full reading."""
    return is_outage_code(message) or may_speak("\n".join(_all_texts(message.blocks)))


def is_outage_code(message: Message) -> bool:
    """Whether its code, or its event where it has no code, is that of a 911 outage."""
    if message.codes:
        return OUTAGE_CODE in message.codes
    return any(OUTAGE_EVENT.fullmatch(plain(block.event).strip()) for block in message.blocks)


def judge(message: Message, states: Sequence[str], *, whole: bool) -> Judgement:
    """The verdict on a message that is no test, for these states; `whole`: for a whole state."""
    code = is_outage_code(message)
    if message.kind in ("Ack", "Error"):
        return Judgement(Verdict.UNRELATED, f"a CAP {message.kind}, between machines")
    spoken = [block for block in _english_first(message.blocks) if any(map(speaks, _own_texts(block)))]
    if message.kind == "Cancel":
        return _cancelled(message, spoken, states)
    judgements = [_judged(block, message, states, code=code, whole=whole) for block in spoken]
    for block, judgement in zip(spoken, judgements, strict=True):
        if judgement.verdict is not Verdict.MENTION or _is_english(block):
            return judgement
    if code:
        return Judgement(Verdict.OUTAGE, f"code {OUTAGE_CODE} without words on 911")
    if judgements:
        return judgements[0]
    return Judgement(Verdict.UNRELATED, "does not speak of 911")


def _judged(block: Block, message: Message, states: Sequence[str], *, code: bool, whole: bool) -> Judgement:
    """The verdict by what one language says."""
    facts = _facts(block, states, about=code, whole=whole)
    verdict, reason = decide(Case(tuple(facts), code=code, updates=message.kind == "Update"))
    return Judgement(verdict, reason, tuple(facts))


def _facts(block: Block, states: Sequence[str], *, about: bool, whole: bool) -> list[Fact]:
    texts = _own_texts(block)
    facts = facts_in(_headed(texts), states, about=about, whole=whole)
    return facts + facts_abroad(texts)


def _cancelled(message: Message, spoken: Sequence[Block], states: Sequence[str]) -> Judgement:
    """A Cancel: only words make more of it."""
    if not spoken and message.weather and not is_outage_code(message):
        return Judgement(Verdict.UNRELATED, "cancels a weather product")
    facts = [fact for block in spoken[:1] for fact in _facts(block, states, about=True, whole=False)]
    if not facts and message.note:
        facts = facts_in([(message.note, True)], states, about=True, whole=False)
    verdict, reason = withdrawn(facts)
    return Judgement(verdict, reason, tuple(facts))


def _headed(texts: Sequence[str]) -> Iterable[tuple[str, bool]]:
    """Each text, and whether it opens the message: the headline, or the first text below an empty one."""
    opening = True
    for number, text in enumerate(texts):
        yield HISTORY.sub("", text), opening or (number == 1 and not HAZARD.search(texts[0]))
        opening = False


def _own_texts(block: Block) -> tuple[str, ...]:
    """What the sender wrote: no names of events or headlines that a machine makes, nothing twice."""
    texts = [text for text in (block.event, *block.texts) if text.strip()]
    texts = [text for text in texts if not GENERATED.fullmatch(text)]
    texts = [text for text in texts if not OUTAGE_EVENT.fullmatch(plain(text).strip(" .!*"))]
    if texts and texts[0] == block.event and not speaks(block.event):
        texts = texts[1:]
    return tuple(dict.fromkeys(texts))


def _all_texts(blocks: Iterable[Block]) -> Iterable[str]:
    return (text for block in blocks for text in (block.event, *block.texts) if text)


def _is_english(block: Block) -> bool:
    return block.language.lower().startswith("en") or not block.language


def _english_first(blocks: Iterable[Block]) -> list[Block]:
    return sorted(blocks, key=lambda block: not _is_english(block))
