"""Questions that platforms bring to our own site, answered inside the response."""

import json
import socket
from pathlib import Path

import aiohttp

from tests.journeys.running import World, until, world

SECRET = "only-telegram-knows"
PORT = "18911"
HOOK = f"http://127.0.0.1:{PORT}/telegram/a-path-nobody-guesses"


def update(number: int, text: str) -> dict[str, object]:
    """An update as Telegram posts it."""
    ana = {"id": 4711, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    chat = {"id": 4711, "type": "private", "first_name": "Ana"}
    length = len(text.split(maxsplit=1)[0])
    command = [{"type": "bot_command", "offset": 0, "length": length}] if text[0] == "/" else []
    message = {"message_id": number, "date": 1_790_000_000, "chat": chat, "from": ana, "text": text}
    return {"update_id": number, "message": message | ({"entities": command} if command else {})}


def is_open(port: int) -> bool:
    """Whether our site is there; it opens a moment after the platforms hear us."""
    with socket.socket() as knocking:
        return knocking.connect_ex(("127.0.0.1", port)) == 0


async def post(told: World, body: bytes, secret: str = SECRET) -> tuple[int, bytes]:
    """What our site answers."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret, "Content-Type": "application/json"}
    async with aiohttp.ClientSession() as http, http.post(HOOK, data=body, headers=headers) as answer:
        return answer.status, await answer.read()


async def test_a_question_is_answered_inside_the_response(tmp_path: Path) -> None:
    """The webhook is registered with its secret; garbage, strangers and repeats get nothing."""
    async with world(
        tmp_path,
        CALLBOX_HTTP_BIND=f"127.0.0.1:{PORT}",
        CALLBOX_TELEGRAM_WEBHOOK_URL=HOOK,
        CALLBOX_TELEGRAM_WEBHOOK_SECRET=SECRET,
    ) as told:
        await told.start()
        await until(lambda: any(call.method == "setWebhook" for call in told.telegram.calls))
        await until(lambda: is_open(int(PORT)))

        status, body = await post(told, json.dumps(update(1, "/status MA")).encode())
        again = await post(told, json.dumps(update(1, "/status MA")).encode())
        stranger = await post(told, json.dumps(update(2, "/status MA")).encode(), secret="guess")
        garbage = await post(told, b"{")
        plain = await post(told, json.dumps(update(3, "is 911 down in Maine?")).encode())

        call = json.loads(body)
        assert status == 200
        assert call["method"] == "sendMessage"
        assert "Massachusetts" in call["text"]
        assert again == (200, b"")
        assert stranger[0] == 404
        assert garbage == (200, b"")
        assert "Maine" in json.loads(plain[1])["text"]


async def test_an_unsigned_interaction_is_refused(tmp_path: Path) -> None:
    """Discord's endpoint answers nobody but Discord."""
    async with world(tmp_path, CALLBOX_HTTP_BIND="127.0.0.1:18912") as told:
        await told.start()
        await until(lambda: is_open(18912))

        async with (
            aiohttp.ClientSession() as http,
            http.post("http://127.0.0.1:18912/discord/interactions", json={"type": 1}) as answer,
        ):
            assert answer.status == 401
