"""Words on Discord: nothing in them formats or pings, none is lost, none is cut inside its markup."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.chat.discord.payload import parts
from bot.chat.discord.text import LONGEST, chunks, escape, size
from bot.domain.message import Message
from bot.domain.place import Point
from bot.domain.talk import Pin

HOSTILE = st.text(
    alphabet=st.sampled_from("ab .!?\n*_~`|<>[]()@#-\\123👍é\u202eא:/"), max_size=6000
)  # fmt: skip
BARE = re.compile(r"(?<!\\)(?:\\\\)*[*_~`|<>\[\]@#]")


def unescape(text: str) -> str:
    """What a reader sees of escaped text."""
    return re.sub(r"\\(.)", r"\1", text).replace("\u200b", "")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("@everyone run", "\\@\u200beveryone run"),
        ("<@123> **bold** `code`", "\\<\\@123\\> \\*\\*bold\\*\\* \\`code\\`"),
        ("[click](https://evil.example)", "\\[click\\](https://evil.example)"),
        ("# Headline", "\\# Headline"),
        ("- first\n1. second", "\\- first\n1\\. second"),
        ("call 617-343-4911", "call 617-343-4911"),
        ("see https://mass.gov/a_b_c.", "see https://mass.gov/a_b_c."),
        ("abc\u202etxt.exe", "abctxt.exe"),
    ],
)
def test_an_agencys_words_are_shown_as_they_are(said: str, shown: str) -> None:
    """Nothing in a quotation may format, mention, link or turn the writing around."""
    assert escape(said) == shown


@given(HOSTILE)
def test_no_text_keeps_bare_markup(text: str) -> None:
    """Whatever is written, each sign of markup outside a plain link is escaped."""
    escaped = escape(text)

    assert not BARE.search(re.sub(r"https?://\S+", "", escaped))


@given(st.lists(HOSTILE, max_size=4))
@example(["*" * 3001])
@example(["a" + "*" * 3001])
@example(["👍" * 3001])
def test_every_part_fits_and_no_word_is_lost(paragraphs: list[str]) -> None:
    """A long message comes in parts, each whole in itself."""
    texts = chunks(paragraphs, bold=False)

    assert all(0 < size(text) <= LONGEST for text in texts)
    assert all(not (len(text) - len(text.rstrip("\\"))) % 2 for text in texts)
    kept = re.sub(r"\s", "", "".join(texts))
    assert kept == re.sub(r"\s", "", "".join(escape(paragraph) for paragraph in paragraphs))


def test_a_long_message_is_cut_after_a_sentence() -> None:
    """Nobody reads half a sentence and waits."""
    text = "This sentence tells something of use. " * 100

    texts = chunks(["Headline", text])

    assert all(part.endswith("of use.") for part in texts)


def test_the_headline_stands_out_unless_the_chat_wants_it_plain() -> None:
    """Bold for those who see it, bare words for those who asked for them."""
    shown, plain = (parts(Message(("911 is down", "Call"), plain=plain))[0] for plain in (False, True))

    assert shown.body["content"] == "**911 is down**\n\nCall"
    assert plain.body["content"] == "911 is down\n\nCall"


def test_a_pin_is_a_link_to_a_map() -> None:
    """Where to go, to be opened in a map."""
    pin = Pin(Point(42.35, -71.06), "Station [1]", "1 Main St")

    assert chunks(["Go there"], [pin])[0].endswith(
        "[Station \\[1\\]](<https://www.openstreetmap.org/search?query=42.35000%2C-71.06000>), 1 Main St"
    )


def test_a_message_without_words_is_still_a_message() -> None:
    """Discord refuses the empty one."""
    assert parts(Message(("", "\u202e")))[0].body["content"]
