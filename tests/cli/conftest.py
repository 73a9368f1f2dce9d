"""What the tests of the commands ask for."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import app

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call callbox with words, and standard input if need be, on a database of its own."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_TOKEN", "DISCORD_TOKEN", "CONTACT"):
        monkeypatch.delenv(f"CALLBOX_{name}", raising=False)
    monkeypatch.setenv("CALLBOX_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'callbox.sqlite'}")
    monkeypatch.setenv("CALLBOX_KEY_FILE", str(tmp_path / "key"))

    def call(*words: str, stdin: str | None = None) -> Result:
        return CliRunner().invoke(app, list(words), input=stdin)

    return call


def lines(result: Result) -> list[dict[str, object]]:
    """The JSON lines that were printed."""
    return [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]
