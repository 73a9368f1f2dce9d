"""A message judged: the advisory that the core is told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.advisory import TELLING, Advisory, Level, Verdict, Wording
from bot.feeds.authority import speaker
from bot.feeds.classifying import Judgement, concerns_911, judge
from bot.feeds.drills import drill
from bot.feeds.entry import Entry, Refused, SourceConfig
from bot.feeds.message import Block, Message
from bot.feeds.same import Area, area
from bot.feeds.services import matrix, only_carrier
from bot.feeds.texts import bidding, clean, first, one_line

NOTHING = Wording("en")


def assembled(message: Message, seen: datetime, config: SourceConfig) -> Entry:
    """The advisory that a message is, or why it must not be one."""
    where = area(message.same)
    if config.states and not where.states:
        where = replace(where, states=config.states)
    if config.states and not set(where.states) <= set(config.states):
        return Refused(message.key.identifier, "names states of which this source may not speak")
    if reason := drill(message, where):
        return _advisory(message, where, Judgement(Verdict.TEST, reason), seen, config)
    if not concerns_911(message) and message.kind != "Cancel":
        return _plain(message, where, seen, config)
    return _advisory(message, where, judge(message, where.states, whole=where.whole), seen, config)


def _plain(message: Message, where: Area, seen: datetime, config: SourceConfig) -> Advisory:
    """What has nothing to do with 911, without a closer look: almost everything is."""
    return Advisory(
        message.key,
        Verdict.UNRELATED,
        Level.COUNTY,
        message.name,
        where.states,
        message.area,
        (NOTHING,),
        message.sent,
        seen,
        config.name,
        counties=where.counties,
        expires=message.expires,
        references=message.references,
        reason="does not speak of 911",
    )


def _advisory(
    message: Message, where: Area, judgement: Judgement, seen: datetime, config: SourceConfig
) -> Advisory:
    who = speaker(message, where, config)
    carrier = who.carrier or only_carrier(judgement.facts)
    return Advisory(
        message.key,
        judgement.verdict,
        who.level,
        who.agency,
        where.states,
        one_line(message.area),
        _wordings(message.blocks),
        message.sent,
        seen,
        config.name,
        counties=where.counties,
        services=matrix(judgement.verdict, judgement.facts),
        carrier=carrier if judgement.verdict in TELLING else "",
        occurred=message.onset,
        expires=message.expires,
        url=message.url,
        references=message.references,
        reason="; ".join(filter(None, (judgement.reason, message.note))),
    )


def _wordings(blocks: Sequence[Block]) -> tuple[Wording, ...]:
    """One for each language, English first."""
    found: dict[str, Wording] = {}
    for block in sorted(blocks, key=lambda block: not block.language.lower().startswith("en")):
        wording = _wording(block)
        found.setdefault(wording.language.lower(), wording)
    return tuple(found.values()) or (NOTHING,)


def _wording(block: Block) -> Wording:
    """The words of one language, from wherever the agency put them."""
    text = first((block.description, block.long, block.short))
    instruction = clean(block.instruction) or next(
        (found for said in (text, clean(block.long), clean(block.short)) if (found := bidding(said))), ""
    )
    headline = first((block.headline, block.short, block.event)).replace("\n", " ")
    return Wording(block.language or "en", headline, text, instruction)


def in_order(advisories: Sequence[Advisory], seen: datetime) -> list[Advisory]:
    """The same, none sent later than it was seen: a wrong clock must not outrank later words.

    What was sent "in the future" keeps its order, microseconds before `seen`.
    """
    early = sorted({advisory.sent for advisory in advisories if advisory.sent > seen})
    sent = {time: seen - timedelta(microseconds=len(early) - rank) for rank, time in enumerate(early, 1)}
    return [replace(one, sent=sent[one.sent]) if one.sent in sent else one for one in advisories]
