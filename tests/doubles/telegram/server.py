"""The HTTP side of the double: requests in, answers and faults out."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any

from aiohttp import web

from tests.doubles.telegram import answering, editing, members, profile, sending
from tests.doubles.telegram.faults import Fault, Kind
from tests.doubles.telegram.params import Params, read
from tests.doubles.telegram.people import People
from tests.doubles.telegram.refusal import Refusal
from tests.doubles.telegram.spec import Spec
from tests.doubles.telegram.state import Call, State

Method = Callable[[State, Params], Any | Awaitable[Any]]

METHODS: dict[str, Method] = {
    "getUpdates": profile.get_updates,
    "getMe": profile.get_me,
    "logOut": profile.log_out,
    "close": profile.log_out,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "setMyName": profile.setter("name", 64),
    "getMyName": profile.getter("name"),
    "setMyDescription": profile.setter("description", 512),
    "getMyDescription": profile.getter("description"),
    "setMyShortDescription": profile.setter("short_description", 120),
    "getMyShortDescription": profile.getter("short_description"),
    "setWebhook": profile.set_webhook,
    "deleteWebhook": profile.delete_webhook,
    "getWebhookInfo": profile.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendLocation": sending.send_location,
    "sendVenue": sending.send_venue,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "pinChatMessage": editing.pin_chat_message,
    "unpinChatMessage": editing.unpin_chat_message,
    "getChat": members.get_chat,
    "getChatMember": members.get_chat_member,
    "getChatAdministrators": members.get_chat_administrators,
    "getChatMemberCount": members.get_chat_member_count,
    "leaveChat": members.leave_chat,
    "answerCallbackQuery": answering.answer_callback_query,
    "answerInlineQuery": answering.answer_inline_query,
}


class BotApi(People):
    """The double: a server on an ephemeral port of loopback, and the people on it."""

    def __init__(
        self, token: str = "7770001:AAdouble-token-of-the-loopback-api", spec: Spec | None = None
    ) -> None:
        super().__init__()
        self.token = token
        self.spec = spec or Spec()
        self.port = 0
        self.delay = 0.0
        self.open_connections = 0
        self.under_way = 0
        """Requests other than polls that are being carried out."""
        self._hung = asyncio.Event()

    @property
    def url(self) -> str:
        """What goes where https://api.telegram.org goes otherwise."""
        return f"http://127.0.0.1:{self.port}"

    async def __aenter__(self) -> "BotApi":
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen; on the same port as before, if there was one."""
        app = web.Application(client_max_size=60_000_000)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening and end every connection; the world stays as it is."""
        self._hung.set()
        await self._runner.cleanup()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method, params = request.match_info["method"], await read(request)
        if request.match_info["token"] != self.token:
            return _refuse(Refusal(401, "Unauthorized"))
        if (fault := self.faults.next(method, params.text("chat_id"))) is not None:
            return await self._fail(request, fault, method, params)
        return await self._carry_out(method, params)

    async def _carry_out(self, method: str, params: Params) -> web.Response:
        self.violations += self.spec.faults(method, params)
        call = Call(method, params)
        self.calls.append(call)
        self.under_way += method != "getUpdates"
        try:
            if self.delay and method != "getUpdates":
                await asyncio.sleep(self.delay)
            if method not in METHODS:
                raise Refusal(404, "Not Found: method not found")
            result = METHODS[method](self, params)
            call.result = await result if inspect.isawaitable(result) else result
        except Refusal as refusal:
            call.refused = refusal.description
            return _refuse(refusal)
        finally:
            self.under_way -= method != "getUpdates"
            self.pulse.beat()
        return web.json_response({"ok": True, "result": call.result})

    async def _fail(
        self, request: web.Request, fault: Fault, method: str, params: Params
    ) -> web.StreamResponse:
        self.pulse.beat()
        match fault.kind:
            case Kind.HTML:
                page = f"<html><body><h1>{fault.code} {fault.description}</h1></body></html>"
                return web.Response(status=fault.code, text=page, content_type="text/html")
            case Kind.GARBAGE:
                return web.Response(body=b'{"ok":tru\xff\x00 no json', content_type="application/json")
            case Kind.HANG:
                await self._hung.wait()
            case Kind.SLOW:
                await self.faults.lifted.wait()
                return await self._carry_out(method, params)
            case Kind.LOST:
                await self._carry_out(method, params)
            case Kind.REFUSE:
                return _refuse(Refusal(fault.code, fault.description, **(fault.parameters or {})))
        self.pulse.beat()
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    def fail(self, kind: Kind, method: str = "", **details: Any) -> Fault:
        """Order a fault for the next requests that fit it."""
        fault = Fault(kind, method, **details)
        self.faults.ordered.append(fault)
        return fault


def _refuse(refusal: Refusal) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.code)
