"""What the real Discord refuses, in its own words and codes."""

from collections import Counter

from aiohttp import web

from tests.doubles.discord.world import NEWS, Channel, Json

WORDS = {
    10003: (404, "Unknown Channel"),
    10008: (404, "Unknown Message"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    20028: (429, "The write action you are performing on the channel has hit the write rate limit."),
    40060: (400, "Interaction has already been acknowledged."),
    50001: (403, "Missing Access"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50013: (403, "Missing Permissions"),
    50027: (401, "Invalid Webhook Token"),
    50035: (400, "Invalid Form Body"),
    50068: (400, "Invalid message type"),
}


class Refused(Exception):
    """The request is refused with a code of Discord's."""

    def __init__(self, code: int, about: str = "") -> None:
        super().__init__(f"{code} {about}")
        self.code = code
        self.about = about

    def response(self) -> web.Response:
        """The answer that says so."""
        status, words = WORDS[self.code]
        body: Json = {"code": self.code, "message": words}
        if self.about:
            body["errors"] = {"_errors": [{"code": "BASE_TYPE", "message": self.about}]}
        return web.json_response(body, status=status)


def check_access(channel: Channel) -> None:
    """Whether the bot may write there."""
    if channel.hidden:
        raise Refused(50001)
    if channel.muted:
        raise Refused(50013)
    if channel.recipient is not None and not channel.recipient.takes_dms:
        raise Refused(50007)


def check_crosspost(channel: Channel) -> None:
    """Whether messages there can be published."""
    if channel.kind != NEWS:
        raise Refused(50068)


def check_message(body: Json, files: list[str], *, edit: bool = False) -> None:
    """Whether a message has a form that Discord takes."""
    if len(body.get("content") or "") > 2000:
        raise Refused(50035, "content: Must be 2000 or fewer in length.")
    if len(str(body.get("nonce", ""))) > 25:
        raise Refused(50035, "nonce: Must be 25 or fewer in length.")
    if not edit and not (body.get("content") or files or body.get("embeds") or body.get("components")):
        raise Refused(50006)
    names = [item["filename"] for item in body.get("attachments", ()) if "filename" in item]
    if len(files) > 10 or (names and len(names) != len(files)):
        raise Refused(50035, "attachments: do not fit the files.")
    check_components(body.get("components") or [])


def check_components(rows: list[Json]) -> None:
    """Whether buttons and menus are few, labelled and told apart."""
    if len(rows) > 5:
        raise Refused(50035, "components: Must be 5 or fewer in length.")
    parts = [part for row in rows for part in row["components"]]
    if any(len(row["components"]) > (5 if row["components"][0]["type"] == 2 else 1) for row in rows):
        raise Refused(50035, "components: too many in a row.")
    for name, times in Counter(part["custom_id"] for part in parts if "custom_id" in part).items():
        if times > 1 or not 1 <= len(name) <= 100:
            raise Refused(50035, "components: Component custom id cannot be duplicated, 1 to 100 in length.")
    for part in parts:
        if part["type"] == 2 and not 1 <= len(part.get("label", "")) <= 80:
            raise Refused(50035, "components: label must be between 1 and 80 in length.")
        if part["type"] == 3 and not 1 <= len(part["options"]) <= 25:
            raise Refused(50035, "components: options must be between 1 and 25 in length.")
