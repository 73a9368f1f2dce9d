"""The parameters of one request, however they were sent."""

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.doubles.telegram.refusal import bad


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came in a multipart form."""

    name: str
    media: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Params:
    """Values by name, and uploaded files by name."""

    values: dict[str, Any]
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A string, empty when absent."""
        return str(self.values.get(name, ""))

    def number(self, name: str) -> int | None:
        """An integer, or None when absent; 400 for anything else."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad(f"invalid {name} specified") from None

    def real(self, name: str) -> float:
        """A float; 400 when absent."""
        try:
            return float(self.values[name])
        except (KeyError, TypeError, ValueError):
            raise bad(f"{name} must be a valid Float") from None

    def flag(self, name: str) -> bool:
        """A boolean, false when absent."""
        return str(self.values.get(name, "")).lower() in ("true", "1")

    def json(self, name: str) -> Any:
        """A JSON value, None when absent; 400 when it cannot be read."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None


async def read(request: web.Request) -> Params:
    """Query, JSON body, form or multipart form."""
    values: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        body = json.loads(await request.read() or b"{}")
        return Params(values | body)
    files: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = Upload(value.filename, value.content_type, value.file.read())
        else:
            values[name] = value if isinstance(value, str) else bytes(value).decode()
    return Params(values, files)
