"""The calls of the Bot API that we make, over one python-telegram-bot Bot."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from telegram import Bot, InputFile
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from bot.chat.telegram.form import Form
from bot.chat.telegram.hearing import KINDS, Me
from bot.chat.telegram.rendering import Call
from bot.chat.telegram.transport import InDoubt
from bot.domain.delivery import Address

Json: TypeAlias = dict[str, Any]


class Account(Bot):
    """A Bot that does not show its token."""

    def __repr__(self) -> str:
        return "Account()"


class Wire:
    """One bot account; every method raises what python-telegram-bot raises."""

    def __init__(self, token: str, api_url: str, request: BaseRequest, poll: BaseRequest) -> None:
        base = api_url.rstrip("/")
        self._requests = (request, poll)
        self.bot = Account(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=request,
            get_updates_request=poll,
        )

    async def open(self) -> None:
        """Make the transport ready; opens no connection yet."""
        for request in self._requests:
            await request.initialize()

    async def close(self) -> None:
        """Close every connection."""
        for request in self._requests:
            await request.shutdown()

    async def me(self) -> Me:
        """Who we are."""
        user = await self._ask("getMe", {})
        number, name = user.get("id"), user.get("username")
        if not isinstance(number, int):
            raise InDoubt("an account that cannot be read")
        hears_all = user.get("can_read_all_group_messages") is True
        return Me(number, name if isinstance(name, str) else "", hears_all)

    async def status(self, chat: str, person: int) -> str:
        """What somebody is in a chat: creator, administrator, member…"""
        return str((await self.member(chat, person)).get("status"))

    async def member(self, chat: str, person: int) -> Json:
        """All that Telegram tells of a member."""
        return await self._ask("getChatMember", {"chat_id": named(chat), "user_id": person})

    async def chat(self, chat: str) -> Json:
        """All that Telegram tells of a chat."""
        return await self._ask("getChat", {"chat_id": named(chat)})

    async def administrators(self, chat: str) -> list[int]:
        """The people who run a group, who made it first."""
        told = await self._call("getChatAdministrators", {"chat_id": int(chat)})
        people = [each for each in told if isinstance(each, dict)] if isinstance(told, list) else []
        people.sort(key=lambda each: each.get("status") != "creator")
        users = [each.get("user") or {} for each in people]
        return [user["id"] for user in users if isinstance(user.get("id"), int) and not user.get("is_bot")]

    async def linked_channel(self, chat: str) -> int | None:
        """The channel that a group belongs to."""
        linked = (await self.chat(chat)).get("linked_chat_id")
        return linked if isinstance(linked, int) else None

    async def pin(self, to: Address, message: int) -> None:
        """Pin one of our messages without ringing."""
        fields = {"chat_id": named(to.chat), "message_id": message, "disable_notification": True}
        await self._call("pinChatMessage", fields)

    async def unpin(self, to: Address, message: int) -> None:
        """Take the pin off one of our messages."""
        await self._call("unpinChatMessage", {"chat_id": named(to.chat), "message_id": message})

    async def updates(
        self, offset: int | None, seconds: int, kinds: Sequence[str], limit: int = 100
    ) -> list[object]:
        """Waiting updates as they came, unread: one that is malformed must not cost the others."""
        fields = {"offset": offset, "timeout": seconds, "limit": limit, "allowed_updates": list(kinds)}
        form = [RequestParameter(name, value, None) for name, value in fields.items() if value is not None]
        patience = seconds + (self._requests[1].read_timeout or 0)
        url = f"{self.bot.base_url}/getUpdates"
        found = await self._requests[1].post(url, RequestData(form), read_timeout=patience)
        if not isinstance(found, list):
            raise InDoubt("updates that cannot be read")
        return list(found)

    async def clear_webhook(self) -> None:
        """Let updates come by polling."""
        await self.bot.delete_webhook()

    async def set_webhook(self, url: str, secret: str) -> None:
        """Let updates come to a URL, with the secret in a header."""
        await self.bot.set_webhook(url, secret_token=secret, allowed_updates=KINDS, max_connections=100)

    async def put(self, call: Call, to: Address, reply_to: int = 0) -> int:
        """Carry out a call in a chat; returns the new message's id, 0 where the answer does not tell."""
        chat = addressed(to, reply_to)
        if call.file is not None:
            file = InputFile(call.file.content, filename=call.file.name)
            sent = await self._call(call.method, {**call.fields, **chat, FILES[call.method]: file})
        else:
            sent = await self._post(call.method, Form(call.form, chat).data)
        number = sent.get("message_id") if isinstance(sent, dict) else None
        return number if isinstance(number, int) else 0

    async def edit(self, call: Call, to: Address, message: int) -> None:
        """Put a text call into the place of an earlier message."""
        fields = {key: value for key, value in call.fields.items() if key in EDITABLE}
        if "inline_keyboard" not in fields.get("reply_markup", {}):
            fields.pop("reply_markup", None)
        await self._call("editMessageText", {"chat_id": named(to.chat), "message_id": message, **fields})

    async def mark(self, to: Address, message: int, under: Json | None) -> None:
        """Put buttons under one of our messages, or none."""
        fields = {"chat_id": int(to.chat), "message_id": message}
        await self._call("editMessageReplyMarkup", fields | ({"reply_markup": under} if under else {}))

    async def remove(self, to: Address, message: int) -> None:
        """Delete one of our messages."""
        await self.bot.delete_message(named(to.chat), message)

    async def acknowledge(self, tap: str, words: str = "") -> None:
        """End the waiting of who tapped, with one line or silently."""
        await self.bot.answer_callback_query(tap, words[:200] or None)

    async def show(self, query: str, results: list[Json]) -> None:
        """Answer an inline query; the answer is the asker's own and not kept for others."""
        fields = {"inline_query_id": query, "results": results, "is_personal": True, "cache_time": 5}
        await self._call("answerInlineQuery", fields)

    async def _ask(self, method: str, fields: Json) -> Json:
        """What a call tells, read leniently: a field that is missing must not cost what is there."""
        told = await self._call(method, fields)
        return told if isinstance(told, dict) else {}

    async def _call(self, method: str, fields: Json) -> object:
        """A call whose answer stays JSON: making objects of our own message costs more than sending it."""
        form = [RequestParameter.from_input(name, value) for name, value in fields.items()]
        return await self._post(method, RequestData(form))

    async def _post(self, method: str, data: RequestData) -> object:
        return await self._requests[0].post(f"{self.bot.base_url}/{method}", data)


def named(chat: str) -> int | str:
    """A chat by its id, or by the public name that an operator wrote."""
    return chat if chat.startswith("@") else int(chat)


FILES = {"sendPhoto": "photo", "sendDocument": "document"}
EDITABLE = ("text", "entities", "reply_markup", "link_preview_options")


def addressed(to: Address, reply_to: int = 0) -> Json:
    """The chat, topic and message that a call goes to."""
    whole: Json = {"chat_id": named(to.chat)}
    if to.thread:
        whole["message_thread_id"] = int(to.thread)
    if reply_to:
        whole["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
    return whole
