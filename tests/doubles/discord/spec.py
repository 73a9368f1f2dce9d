"""Whether the real Discord would take a request: its body against the official OpenAPI description."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

Json: TypeAlias = Any

TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


class Spec:
    """The official description, asked request by request."""

    def __init__(self, document: Mapping[str, Json]) -> None:
        self._document = document
        self._paths = [(re.compile(_pattern(path)), item) for path, item in document["paths"].items()]

    @classmethod
    def at(cls, path: Path) -> "Spec":
        """The description in that file."""
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def faults(self, method: str, path: str, body: Json) -> list[str]:
        """What the real server would refuse in this request; path from behind /api/v10."""
        found = [item for pattern, item in self._paths if pattern.fullmatch(path) and method.lower() in item]
        if not found:
            return [f"{method} {path}: no such endpoint"]
        # The most literal path wins: messages/@original before messages/{message_id}.
        wanted = min(found, key=lambda item: len(item.get("parameters", [])))
        content = wanted[method.lower()].get("requestBody", {}).get("content", {})
        if not content or body is None:
            return []
        schema = content["application/json"]["schema"]
        return [f"{method} {path}: {fault}" for fault in self._check(schema, body, "")]

    def _check(self, schema: Json, value: Json, where: str) -> list[str]:
        if "$ref" in schema:
            return self._check(self._resolve(schema["$ref"]), value, where)
        faults = _plain_faults(schema, value, where)
        for part in schema.get("allOf", ()):
            faults += self._check(part, value, where)
        for word in ("oneOf", "anyOf"):
            options = [self._check(option, value, where) for option in schema.get(word, ())]
            if options and all(options):
                faults.append(f"{where or 'body'} fits none of {word}: {min(options, key=len)}")
        if isinstance(value, dict):
            faults += self._fields(schema, value, where)
        if isinstance(value, list) and "items" in schema:
            for i, item in enumerate(value):
                faults += self._check(schema["items"], item, f"{where}[{i}]")
        return faults

    def _fields(self, schema: Json, value: dict[str, Json], where: str) -> list[str]:
        faults = [f"{where}.{name} is missing" for name in schema.get("required", ()) if name not in value]
        for name, item in value.items():
            known = schema.get("properties", {}).get(name, schema.get("additionalProperties"))
            if isinstance(known, dict) and not _false_alarm(f"{where}.{name}", item):
                faults += self._check(known, item, f"{where}.{name}")
        return faults

    def _resolve(self, reference: str) -> Json:
        found: Json = self._document
        for part in reference.removeprefix("#/").split("/"):
            found = found[part]
        return found


def _false_alarm(where: str, value: Json) -> bool:
    """discord.py numbers its attachments, which the real server takes."""
    return bool(re.search(r"\.attachments\[\d+\]\.id$", where)) and isinstance(value, int)


def _pattern(path: str) -> str:
    return "/".join("[^/]+" if part.startswith("{") else re.escape(part) for part in path.split("/"))


def _plain_faults(schema: Json, value: Json, where: str) -> list[str]:
    """What is wrong with a value by itself: its type, its choice, its size."""
    kinds = schema.get("type")
    if kinds is not None:
        kinds = kinds if isinstance(kinds, list) else [kinds]
        fits = any(isinstance(value, TYPES[kind]) for kind in kinds)
        if not fits or (isinstance(value, bool) and "boolean" not in kinds):
            return [f"{where or 'body'} is {type(value).__name__}, not {' or '.join(kinds)}"]
    faults = []
    if "enum" in schema and value not in schema["enum"]:
        faults.append(f"{where} is {value!r}, not one of {schema['enum']}")
    size = len(value) if isinstance(value, str | list | dict) else value
    for least, most in (("minLength", "maxLength"), ("minItems", "maxItems"), ("minimum", "maximum")):
        if isinstance(size, int | float) and _concerns(least, value):
            if size < schema.get(least, size):
                faults.append(f"{where} is below {least} {schema[least]}: {size}")
            if size > schema.get(most, size):
                faults.append(f"{where} is above {most} {schema[most]}: {size}")
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        faults.append(f"{where} does not look like {schema['pattern']}")
    return faults


def _concerns(bound: str, value: Json) -> bool:
    """Whether such a bound speaks of values of this type."""
    kinds = {"minLength": str, "minItems": list, "minimum": (int, float)}
    return isinstance(value, kinds[bound])  # type: ignore[arg-type]
