"""The rules of the house, read from the code: who may import whom, and what every file owes its reader."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PILLARS = ("chat", "feeds", "understanding", "core", "store", "facts", "web", "importers", "pictures")
FLOORS = {"domain": 0, "ports": 1, **dict.fromkeys(PILLARS, 2), "handlers": 2}
TOP = {
    "loopback": 1,
    "settings": 2,
    "clock": 2,
    "journal": 2,
    "app": 3,
    "run": 4,
    "theatre": 4,
    "plan": 5,
    "cli": 6,
    "__main__": 7,
}
HOMES = {
    "telegram": ("bot/chat/telegram",),
    "discord": ("bot/chat/discord",),
    "sqlalchemy": ("bot/store",),
    "alembic": ("bot/store",),
    "aiosqlite": ("bot/store",),
    "aiohttp": ("bot/feeds", "bot/chat/telegram", "bot/chat/discord", "bot/importers"),
    "starlette": ("bot/web", "bot/plan"),
    "uvicorn": ("bot/web",),
    "fluent": ("bot/facts",),
    "babel": ("bot/facts",),
    "typer": ("bot/cli", "bot/__main__.py"),
    "rich": ("bot/cli",),
    "PIL": ("bot/pictures",),
}
NATIVE = frozenset(
    {"dataclasses", "enum", "typing", "datetime", "collections", "re", "types", "zoneinfo", "heapq", "bisect"}
)
"""What the domain may import of the standard library's heavier rooms is a matter of taste; no package is."""


def room(module: str) -> str:
    """The room of a module: "bot.core.board" is in core, "handlers.where" in handlers."""
    parts = module.split(".")
    return parts[0] if parts[0] == "handlers" else (parts[1] if len(parts) > 1 else "bot")


def module_of(path: Path) -> str:
    """The dotted name of a file of the house."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def houses_files() -> list[Path]:
    """Every Python file of the product."""
    return sorted([*(ROOT / "bot").rglob("*.py"), *(ROOT / "handlers").rglob("*.py")])


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every module imported in a file, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield (inner if inner in MODULES else node.module), node.lineno


FILES = houses_files()
NAMES = [str(path.relative_to(ROOT)) for path in FILES]
MODULES = {module_of(path) for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_imports_go_down_only(path: Path) -> None:
    """No file imports from a higher floor, and no pillar from another."""
    here = module_of(path)
    floors = FLOORS | TOP
    mine = floors.get(room(here), 0)

    for name, line in imports(ast.parse(path.read_text(encoding="utf-8"))):
        if not name.startswith(("bot.", "handlers")) or room(name) == room(here):
            continue
        theirs = floors[room(name)]
        down = theirs < mine or (mine > 2 and theirs <= mine)
        assert down, f"{path.name}:{line} imports {name}, which is not below {room(here)}"


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_imports_stand_at_the_top(path: Path) -> None:
    """No import hides inside a function."""
    tree = ast.parse(path.read_text(encoding="utf-8"))

    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inner = [line for _, line in imports(node)]
            assert not inner, f"{path.name}:{inner} imports inside {node.name}"


def test_there_is_no_circle() -> None:
    """Following imports never leads back."""
    arrows = {
        module_of(path): {
            name
            for name, _ in imports(ast.parse(path.read_text(encoding="utf-8")))
            if name in MODULES and name != module_of(path)
        }
        for path in FILES
    }
    settled: set[str] = set()

    while free := {name for name, needs in arrows.items() if name not in settled and needs <= settled}:
        settled |= free

    assert not set(arrows) - settled, f"these import each other: {sorted(set(arrows) - settled)}"


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_every_file_opens_with_one_sentence(path: Path) -> None:
    """A file says what it is."""
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))

    assert doc, f"{path.name} has no opening sentence"
    assert doc.splitlines()[0].endswith((".", "?", ":")), f"{path.name}: {doc.splitlines()[0]!r}"


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_no_file_grows_beyond_one_subject(path: Path) -> None:
    """At 300 lines a file has more than one subject."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_third_parties_stay_at_home(path: Path) -> None:
    """Each library is known in one room only."""
    where = str(path.relative_to(ROOT))

    for name, line in imports(ast.parse(path.read_text(encoding="utf-8"))):
        homes = HOMES.get(name.split(".")[0])
        assert homes is None or where.startswith(homes), f"{where}:{line} imports {name}"


@pytest.mark.parametrize("path", [p for p in FILES if "domain" in p.parts], ids=lambda path: path.name)
def test_the_domain_needs_nothing_installed(path: Path) -> None:
    """The words of the trade are pure: no package, no clock."""
    text = path.read_text(encoding="utf-8")
    roots = {name.split(".")[0] for name, _ in imports(ast.parse(text))}

    assert not roots - NATIVE - {"bot", "hashlib", "math", "unicodedata", "string", "itertools", "functools"}
    assert "datetime.now" not in text
    assert "utcnow" not in text


def test_no_file_names_a_drawer_of_odds_and_ends() -> None:
    """No utils, helpers, common, misc or manager."""
    odd = [
        name
        for name in NAMES
        if {"utils", "helpers", "common", "misc", "manager"} & set(Path(name).stem.split("_"))
    ]

    assert not odd
