"""callbox check: each token is shown to its platform, and what it says is told in one line."""

import asyncio

import tests.doubles.discord  # noqa: F401  # isort: skip  (quiets a warning of discord.py)
import pytest
from typer.testing import Result

from tests.cli.conftest import Run
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.telegram import BotApi

NOBODY = "http://127.0.0.1:9"
"""Where nobody listens."""


def line(result: Result, about: str) -> str:
    """What was printed about one thing."""
    return next(line for line in result.output.splitlines() if line[6:].startswith(f"{about}:"))


def test_check_says_what_is_off_and_why(run: Run) -> None:
    """Nothing set: no failure, but notes; old directory lines are told."""
    result = run("check", "--offline")

    assert result.exit_code == 0
    assert "CALLBOX_TELEGRAM_TOKEN" in result.output
    assert "CALLBOX_CONTACT" in result.output
    assert "older than a year" in result.output


async def test_a_right_token_is_told_with_its_bots_name(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both platforms are asked, and nobody is heard meanwhile; the token itself is not printed."""
    async with BotApi() as telegram, DiscordDouble() as discord:
        _point(monkeypatch, telegram.token, telegram.url, discord.token, discord.api_url)
        monkeypatch.setenv("CALLBOX_DISCORD_GATEWAY_URL", discord.gateway_url)

        result = await asyncio.to_thread(run, "check")

        asked = {call.method for call in telegram.calls}
        assert result.exit_code == 0
        assert line(result, "telegram") == "ok    telegram: its token belongs to @outagebot"
        assert line(result, "discord") == "ok    discord: its token belongs to @outagebot"
        assert (asked, discord.gateway.connections) == ({"getMe"}, 0)
        assert telegram.token not in result.output


async def test_a_refused_token_fails_and_says_where_to_mend_it(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit code 1, the setting by name, never the token."""
    async with BotApi() as telegram, DiscordDouble() as discord:
        _point(monkeypatch, "1:wrong", telegram.url, "wrong.one", discord.api_url)

        result = await asyncio.to_thread(run, "check")

        assert result.exit_code == 1
        assert line(result, "telegram").startswith("FAIL  telegram: Telegram refuses the token")
        assert line(result, "discord").startswith("FAIL  discord: Discord does not know this token")
        assert "CALLBOX_TELEGRAM_TOKEN" in line(result, "telegram")
        assert "CALLBOX_DISCORD_TOKEN" in line(result, "discord")
        assert "1:wrong" not in result.output


async def test_no_answer_is_told_apart_from_a_refusal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The token may be right: the line says what to look at, and that it was not tried."""
    _point(monkeypatch, "1:unknown", NOBODY, "un.known", NOBODY)

    result = await asyncio.to_thread(run, "check")

    assert result.exit_code == 1
    for name in ("telegram", "discord"):
        said = line(result, name)
        assert said.startswith(f"FAIL  {name}: no answer")
        assert f"CALLBOX_{name.upper()}_API_URL" in said
        assert "refuse" not in said


def _point(
    monkeypatch: pytest.MonkeyPatch, token: str, url: str, discord_token: str, discord_url: str
) -> None:
    """Set both tokens, and where the platforms are."""
    monkeypatch.setenv("CALLBOX_TELEGRAM_TOKEN", token)
    monkeypatch.setenv("CALLBOX_TELEGRAM_API_URL", url)
    monkeypatch.setenv("CALLBOX_DISCORD_TOKEN", discord_token)
    monkeypatch.setenv("CALLBOX_DISCORD_API_URL", discord_url)
