"""The slash commands of the contract as Discord registers them, described in every language we have."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

Json: TypeAlias = dict[str, Any]
Descriptions: TypeAlias = Mapping[str, Mapping[str, str]]
"""Language tag, then "status" or "status.state" (its option), then the words; "status.name" renames it."""

TEXT_OPTION: Final = 3
ROLE_OPTION: Final = 8
EVERYWHERE: Final = {"integration_types": [0, 1], "contexts": [0, 1, 2]}
"""Installed by a server or by a person; used in servers, with the bot, and in other direct messages."""
LONGEST: Final = 100


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command, what follows it, and whether its answer concerns the asker alone."""

    name: str
    option: str = ""
    completes: bool = False
    kind: int = TEXT_OPTION
    personal: bool = False


COMMANDS: Final = (
    Command("start"),
    Command("help"),
    Command("status", "state", completes=True),
    Command("where", "place", completes=True),
    Command("subscribe", "state", completes=True),
    Command("unsubscribe", "state", completes=True),
    Command("subscriptions", personal=True),
    Command("home", "place", completes=True),
    Command("language", "language"),
    Command("quiet", "hours"),
    Command("plain", "choice"),
    Command("mode", "choice"),
    Command("ping", "role", kind=ROLE_OPTION),
    Command("card", "place", completes=True),
    Command("map", "state", completes=True),
    Command("privacy", personal=True),
    Command("mydata", personal=True),
    Command("forget", "confirm", personal=True),
    Command("test", personal=True),
    Command("about"),
)
PERSONAL: Final = frozenset(command.name for command in COMMANDS if command.personal)

_LOCALES: Final = {
    "en": ("en-US", "en-GB"), "es": ("es-ES", "es-419"), "pt": ("pt-BR",), "zh": ("zh-CN",),
    "zh-Hans": ("zh-CN",), "zh-CN": ("zh-CN",), "zh-Hant": ("zh-TW",), "zh-TW": ("zh-TW",), "sv": ("sv-SE",),
}  # fmt: skip
_SAME: Final = frozenset(
    {"id", "da", "de", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "ro", "fi", "vi", "tr", "cs", "el",
     "bg", "ru", "uk", "hi", "th", "ja", "ko"}
)  # fmt: skip


def locales(tag: str) -> tuple[str, ...]:
    """Discord's names for a language; none where it does not offer it."""
    short = tag.partition("-")[0]
    return _LOCALES.get(tag) or _LOCALES.get(short) or ((short,) if short in _SAME else ())


def definitions(words: Descriptions) -> list[Json]:
    """Every command as the bulk endpoint takes it."""
    return [_definition(command, words) for command in COMMANDS]


def _definition(command: Command, words: Descriptions) -> Json:
    made: Json = {
        "type": 1,
        "name": command.name,
        **_described(command.name, command.name, words),
        **EVERYWHERE,
    }
    names = _localized(f"{command.name}.name", words)
    if names:
        made["name_localizations"] = names
    if command.option:
        key = f"{command.name}.{command.option}"
        option = {"type": command.kind, "name": command.option, **_described(key, command.option, words)}
        completes = {"autocomplete": command.completes} if command.kind == TEXT_OPTION else {}
        made["options"] = [{**option, "required": False, **completes}]
    return made


def _described(key: str, fallback: str, words: Descriptions) -> Json:
    english = words.get("en", {}).get(key) or fallback
    others = _localized(key, words)
    return {"description": english[:LONGEST], **({"description_localizations": others} if others else {})}


def _localized(key: str, words: Descriptions) -> dict[str, str]:
    return {
        locale: said[key][:LONGEST] for tag, said in words.items() if said.get(key) for locale in locales(tag)
    }


def same(ours: Iterable[Json], theirs: Iterable[Json]) -> bool:
    """Whether what Discord keeps is what we would register, whatever it fills in by itself."""
    return _bare(ours) == _bare(theirs)


def _bare(commands: Iterable[Json]) -> dict[str, Json]:
    keys = (
        "name",
        "description",
        "name_localizations",
        "description_localizations",
        "contexts",
        "integration_types",
    )
    option_keys = ("type", "name", "description", "description_localizations", "required", "autocomplete")
    return {
        command["name"]: {
            **{key: command[key] for key in keys if command.get(key)},
            "options": [
                {key: option[key] for key in option_keys if option.get(key)}
                for option in command.get("options") or ()
            ],
        }
        for command in commands
    }
