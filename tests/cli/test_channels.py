"""callbox channels: naming what is told first, and what may not be named."""

import pytest

from tests.cli.conftest import Run, lines

NEWS = ("add", "MA", "telegram", "@ma_911")


def test_a_channel_is_named_listed_and_removed(run: Run) -> None:
    """The link of a public name is known; ids begin with a dash; a language has its own channel."""
    named = run("channels", *NEWS)
    ours = ("ma", "telegram", "-1001234567890", "--link", "https://t.me/+abc", "--language", "Spanish")
    other = run("channels", "add", *ours)
    server = run("channels", "add", "ME", "discord", "1098765432109876543", "--link", "https://discord.gg/x")
    listed = lines(run("channels", "list", "--json"))
    removed = run("channels", "remove", "MA", "telegram", "--language", "es")
    left = run("channels", "list")

    assert [each.exit_code for each in (named, other, server, removed)] == [0, 0, 0, 0]
    assert "https://t.me/ma_911" in named.output
    assert [tuple(each.values()) for each in listed] == [
        ("MA", "telegram", "en", "@ma_911", "https://t.me/ma_911"),
        ("MA", "telegram", "es", "-1001234567890", "https://t.me/+abc"),
        ("ME", "discord", "en", "1098765432109876543", "https://discord.gg/x"),
    ]
    assert "@ma_911" in left.output
    assert "-1001234567890" not in left.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("XX", "telegram", "@ma_911"), "unknown state 'XX'"),
        (("MA", "signal", "@ma_911"), "unknown platform 'signal'"),
        (("MA", "telegram", "12345"), "@name or an id"),
        (("MA", "telegram", "@no"), "@name or an id"),
        (("MA", "discord", "@ma_911"), "the channel's id"),
        (("MA", "telegram", "-1001234567890"), "--link https://"),
        (("MA", "telegram", "@ma_911", "--link", "http://t.me/ma_911"), "no link"),
        (("MA", "telegram", "@ma_911", "--link", "https:// t.me"), "no link"),
        (("MA", "telegram", "@ma_911", "--language", "klingon"), "no catalog"),
        (("MA", "telegram", "@ma_911", "--lnk", "https://t.me/x"), "--lnk"),
    ],
)
def test_what_cannot_be_a_channel_is_wrong_usage(run: Run, words: tuple[str, ...], said: str) -> None:
    """Exit code 2, what to write instead, and nothing is kept."""
    result = run("channels", "add", *words)

    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output
    assert lines(run("channels", "list", "--json")) == []


def test_what_is_named_already_or_was_never_named_fails(run: Run) -> None:
    """Exit code 1, one line."""
    run("channels", *NEWS)
    again = run("channels", *NEWS)
    never = run("channels", "remove", "ME", "telegram")

    assert (again.exit_code, never.exit_code) == (1, 1)
    assert "already" in again.output
    assert "ME has no channel on telegram" in never.output


@pytest.mark.parametrize("command", ["add", "list", "remove"])
def test_each_part_explains_itself_on_a_screen(run: Run, command: str) -> None:
    """With an example."""
    result = run("channels", command, "--help")

    assert "Example" in result.output
    assert len(result.output.splitlines()) <= 30
