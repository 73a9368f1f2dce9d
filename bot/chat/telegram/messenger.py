"""Telegram: one bot account as a Messenger."""

import asyncio
import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.chat.telegram.conversation import Calm, Conversation
from bot.chat.telegram.doors import REFUSED, Doors
from bot.chat.telegram.hearing import NAME, Asked, Event, Me, Migrated, Standing, hear
from bot.chat.telegram.keyboards import inline
from bot.chat.telegram.lanes import Lanes
from bot.chat.telegram.links import link
from bot.chat.telegram.mailing import Mail
from bot.chat.telegram.menu import Profile, publish
from bot.chat.telegram.polling import Polling, Seen
from bot.chat.telegram.refusals import limited, meant
from bot.chat.telegram.rights import rights
from bot.chat.telegram.transport import AiohttpRequest
from bot.chat.telegram.wire import Wire
from bot.domain.delivery import Address, Receipt, Revoked, Unreachable
from bot.domain.message import Message
from bot.domain.rights import Rights
from bot.ports import Clock, Household, Reply
from bot.ports.pacing import Refused, Turn, at_once, unheard

LOG = structlog.get_logger(__name__)

API = "https://api.telegram.org"
WAITING = {"private": 10, "group": 40, "inline": 1}
"""How many questions of one person, group or inline search wait at most: a flood costs only itself."""
GRACE = 5.0
"""Seconds that questions already heard have when we stop."""
AWAY = ("left", "kicked")


def no_words(_language: str | None) -> str:
    """No line for foreign buttons: they are acknowledged silently."""
    return ""


class Telegram:
    """A Messenger that speaks through one Telegram bot account."""

    name = NAME

    def __init__(
        self,
        token: str,
        api_url: str = API,
        *,
        clock: Clock,
        household: Household | None = None,
        profiles: Mapping[str, Profile] | None = None,
        calm: Calm = no_words,
        turn: Turn = at_once,
        refused: Refused = unheard,
        paid: bool = False,
        poll_seconds: int = 50,
        connections: int = 100,
        patience: float = 15.0,
    ) -> None:
        """Opens nothing.

        profiles: what people see of the bot, by language; calm: one line for a button that is none of ours;
        turn: waits until an answer, or the second message of a push, may leave; refused: hears of each
        limit that Telegram names, whatever was sent; patience: seconds until its answer counts as lost;
        paid: pushes go beyond the free thirty a second, for which Telegram takes Stars from the account.
        """
        # python-telegram-bot logs every call with its parameters at DEBUG: whom we write to, and what.
        quiet = logging.getLogger("telegram")
        quiet.setLevel(max(quiet.getEffectiveLevel(), logging.INFO))
        self._clock = clock
        self._household = household
        self._profiles = profiles or {}
        self._paid = paid
        self._poll_seconds = poll_seconds
        poll = AiohttpRequest(api_url, connections=2)
        request = AiohttpRequest(
            api_url, connections=connections, read_timeout=patience, flooded=partial(limited, refused)
        )
        self._wire = Wire(token, api_url, request, poll)
        self._mail = Mail(self._wire, clock, household, turn)
        self._talk = Conversation(self._wire, self._mail, clock, household, calm, turn)
        self._doors = Doors(self._wire, household, self._talk)
        self._me: Me | None = None
        self._seen = Seen()
        self._arrived: set[str] = set()

    def __repr__(self) -> str:
        return "Telegram()"

    async def open(self) -> None:
        """Make the transport ready; called by listen and send when needed."""
        await self._wire.open()

    async def close(self) -> None:
        """End every connection."""
        await self._talk.close()
        await self._wire.close()

    async def send(self, to: Address, message: Message) -> Receipt:
        """Deliver one message, or raise TryLater, Moved, Unreachable or Revoked."""
        await self.open()
        handle = self._me.username if self._me else ""
        try:
            sent = await self._mail.push(to, message, handle=handle, paid=self._paid)
        except Unreachable as closed:
            if message.nonce and closed.reason in REFUSED:
                await self._doors.refused(to)
            raise
        return Receipt(str(sent[0]) if sent and sent[0] else "", shared=to.chat.startswith("-"))

    async def revise(self, to: Address, earlier: Receipt, message: Message) -> Receipt:
        """Put a message into the place of an earlier one, or send it anew where that is gone."""
        await self.open()
        handle = self._me.username if self._me else ""
        number = await self._mail.revise(to, int(earlier.message or 0), message, handle=handle)
        return Receipt(str(number), shared=to.chat.startswith("-"))

    async def stands(self, to: Address, number: str, message: Message) -> bool:
        """Whether this message stands in a chat under this number: its own buttons change nothing there.

        Experimental: nobody has tried it with a real account.
        """
        await self.open()
        try:
            await self._wire.mark(to, int(number), inline(message.buttons))
        except BadRequest as error:
            return "not modified" in error.message
        except TelegramError as error:
            raise meant(error, group=to.chat.startswith("-")) from None
        return False

    async def pin(self, to: Address, receipt: Receipt, *, pinned: bool = True) -> bool:
        """Pin one of our messages silently, or take the pin off; whether we may."""
        await self.open()
        try:
            await (self._wire.pin if pinned else self._wire.unpin)(to, int(receipt.message or 0))
        except TelegramError:
            return False
        return True

    async def link(self, to: Address, message: str) -> str:
        """A link that opens one of our messages; empty where Telegram has none."""
        return link(to, message)

    async def rights(self, to: Address) -> Rights:
        """What we may do in a chat, or the SendError that says why nobody can tell."""
        await self.open()
        self._me = self._me or await self._introduce()
        try:
            return await rights(self._wire, self._me, to)
        except TelegramError as error:
            raise meant(error, group=to.chat.startswith("-")) from None

    async def known(self, to: Address) -> Address:
        """A chat that was given by its public name, by its id; raises the SendError that says why not."""
        await self.open()
        try:
            number = (await self._wire.chat(to.chat)).get("id")
        except TelegramError as error:
            raise meant(error, group=True) from None
        return replace(to, chat=str(number)) if isinstance(number, int) else to

    async def listen(self, reply: Reply) -> None:
        """Hand every question to the core and send back its answer, until cancelled; Revoked ends it."""
        await self.open()
        self._me = await self._introduce()
        polling = Polling(self._wire, self._clock, self._seen, self._poll_seconds)
        revoked: Revoked | None = None
        async with asyncio.TaskGroup() as tasks:
            lanes: Lanes[Event] = Lanes(tasks, lambda event: self._attend(event, reply))
            profile = tasks.create_task(publish(self._wire.bot, self._profiles))
            try:
                async for batch in polling.batches():
                    self._sort(batch, self._me, lanes)
                    await lanes.room()
            except Revoked as error:
                revoked = error  # raised below: a task group would wrap it
            finally:
                profile.cancel()
                await self._finish(lanes, polling)
        if revoked is not None:
            raise revoked

    async def hook(self, url: str, secret: str) -> None:
        """Let updates come to a webhook instead; Telegram names the secret in a header of each."""
        await self.open()
        self._me = await self._introduce()
        await self._wire.set_webhook(url, secret)
        await publish(self._wire.bot, self._profiles)

    async def respond(self, update: object, reply: Reply) -> bytes | None:
        """Answer one update of the webhook: the call, in JSON, that is the response's body, or None.

        What one call cannot say is sent by itself. Never raises; an update that came before is ignored.
        """
        try:
            event = hear(update, self._me) if self._me and self._seen.first(update) else None
            if isinstance(event, Asked):
                return await self._talk.respond(event, reply)
            if event is not None:
                await self._attend(event, reply)
        except Exception:
            # The webhook's next update must come in whatever happened to this one.
            LOG.exception("telegram.failed")
        return None

    async def _introduce(self) -> Me:
        """Learn who we are, as often as it takes."""
        pause = 1.0
        while True:
            try:
                return await self._wire.me()
            except InvalidToken:
                raise Revoked("Telegram refuses the token") from None
            except TelegramError as error:
                LOG.warning("telegram.not_reached", error=type(error).__name__)
                await self._clock.sleep(pause)
                pause = min(pause * 2, 30.0)

    def _sort(self, batch: list[object], me: Me, lanes: Lanes[Event]) -> None:
        for update in batch:
            event = hear(update, me)
            if event is not None and not lanes.put(*lane(event)):
                LOG.info("telegram.flood")

    async def _finish(self, lanes: Lanes[Event], polling: Polling) -> None:
        """Answer what was heard, and confirm it, so that nobody is answered twice after a restart."""
        with suppress(TimeoutError, TelegramError):
            async with asyncio.timeout(GRACE):
                await lanes.idle()
                await polling.confirm()

    async def _attend(self, event: Event, reply: Reply) -> None:
        match event:
            case Asked():
                await self._talk.attend(event, reply)
            case Migrated():
                await self._moved(event.address, event.to)
            case Standing():
                await self._stands(event)

    async def _moved(self, address: Address, to: Address) -> None:
        self._arrived.add(to.chat)
        if self._household is not None:
            await self._household.moved(address, to)

    async def _stands(self, now: Standing) -> None:
        """We were added, removed, blocked, unblocked, promoted or demoted."""
        self._talk.admins.forget(now.address.chat)
        if self._household is None or (now.before in AWAY and now.after in AWAY):
            return
        if now.after in AWAY:
            if now.kind != "group" or not await self._upgraded(now.address):
                await self._household.gone(now.address, "blocked" if now.kind == "private" else now.after)
        elif now.before in AWAY and now.kind != "private" and now.address.chat not in self._arrived:
            welcome = await self._household.joined(now.address)
            if welcome is not None and now.kind != "channel":
                await self._talk.send(now.address, welcome, handle=self._me.username if self._me else "")
        else:
            await self._doors.changed(now.address)

    async def _upgraded(self, address: Address) -> bool:
        """Whether a group that we left only became a supergroup."""
        try:
            await self._wire.bot.send_chat_action(int(address.chat), "typing")
        except TelegramError as error:
            to = getattr(meant(error), "to", "")
            if to:
                await self._moved(address, replace(address, chat=str(to)))
            return bool(to)
        return False


def lane(event: Event) -> tuple[str, Event, int]:
    """In which lane an event waits, and with how many others at most."""
    if isinstance(event, Asked) and event.inline:
        return f"inline {event.person}", event, WAITING["inline"]
    chat = (event.question if isinstance(event, Asked) else event).address.chat
    return chat, event, WAITING["group" if chat.startswith("-") else "private"]
