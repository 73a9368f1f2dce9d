"""Whether a request is one that the official specification allows."""

import json
from pathlib import Path
from typing import Any

from tests.doubles.telegram.params import Params
from tests.doubles.telegram.world import Json

FILE = Path(__file__).resolve().parents[4] / "shared" / "specs" / "telegram-api.json"


class Spec:
    """The official methods and types, or nothing where the file is absent."""

    def __init__(self, file: Path = FILE) -> None:
        self.present = file.exists()
        self._spec: Json = json.loads(file.read_text("utf-8")) if self.present else {}

    def faults(self, method: str, params: Params) -> list[str]:
        """What is wrong with a request: unknown method, unknown or missing field, wrong type."""
        if not self.present:
            return []
        if method not in self._spec["methods"]:
            return [f"{method}: no such method"]
        fields = self._spec["methods"][method].get("fields", [])
        texts = {field["name"] for field in fields if "String" in field["types"]}
        given = {key: value if key in texts else _read(value) for key, value in params.values.items()}
        return self._fields(method, fields, given | dict(params.files))

    def _fields(self, where: str, fields: list[Json], given: Json) -> list[str]:
        known = {field["name"]: field for field in fields}
        wrong = [f"{where}: unknown field {name}" for name in given if name not in known]
        wrong += [
            f"{where}: {name} is missing"
            for name, field in known.items()
            if field["required"] and name not in given
        ]
        for name, value in given.items():
            if name in known:
                wrong += self._best(f"{where}.{name}", known[name]["types"], value)
        return wrong

    def _best(self, where: str, kinds: list[str], value: Any) -> list[str]:
        found = [self._value(where, kind, value) for kind in kinds]
        return min(found, key=len, default=[])

    def _value(self, where: str, kind: str, value: Any) -> list[str]:
        if kind.startswith("Array of "):
            if not isinstance(value, list):
                return [f"{where}: not an array"]
            return [wrong for one in value for wrong in self._value(where, kind[9:], one)]
        if kind in PLAIN:
            return [] if PLAIN[kind](value) else [f"{where}: not a {kind}"]
        if not isinstance(value, dict):
            return [f"{where}: not a {kind}"]
        described = self._spec["types"][kind]
        if "subtypes" in described:
            return self._best(where, described["subtypes"], value)
        return self._fields(f"{where}:{kind}", described.get("fields", []), value)


PLAIN = {
    "String": lambda value: isinstance(value, str | int | float),
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Float": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
    "InputFile": lambda value: not isinstance(value, dict | list | bool),
}


def _read(value: Any) -> Any:
    """A form holds only text: what it means as JSON, else the text itself."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
