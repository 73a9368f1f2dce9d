"""Texts are cut where a reader would pause, and nothing in them does anything by itself."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.telegram.calming import JOINER, broken, calm, live
from bot.chat.telegram.rendering import TEXT, pieces
from bot.chat.telegram.splitting import shorten, split, units
from bot.domain.message import Message
from tests.doubles.telegram.entities import found, unmarked

ODD = st.sampled_from(" \n.!?😀é\u0301\u200d\u202e\u2066\u2069@/")
WILD = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), ODD), max_size=400)
LIVE = ("@everyone", "@ana_b", "https://evil.example/x", "t.me/x", "a@b.org", "911", " ", ".", "x")
LIVELY = st.lists(st.sampled_from(LIVE), max_size=40).map("".join)


@given(WILD, st.integers(2, 120))
def test_every_piece_fits_and_no_word_is_lost(text: str, limit: int) -> None:
    """In UTF-16 units, as Telegram counts; only blanks between pieces may go."""
    cut = split(text, limit)

    assert all(0 < units(piece) <= limit for piece in cut)
    assert "".join("".join(cut).split()) == "".join(text.split())


def test_a_cut_falls_between_paragraphs_then_sentences_then_words() -> None:
    """The best border in the second half of what fits."""
    assert split("One two three.\n\nFour five. Six", 24) == ["One two three.", "Four five. Six"]
    assert split("One two three. Four five six.", 24) == ["One two three.", "Four five six."]
    assert split("One two three four five six", 24) == ["One two three four five", "six"]
    assert split("一二三四五。六七八九十。", 8) == ["一二三四五。", "六七八九十。"]


def test_an_emoji_is_never_torn() -> None:
    """Families, flags and accents stay whole."""
    family = "👨‍👩‍👧‍👦"

    assert split("x" * 10 + family, 14) == ["x" * 10, family]
    assert split("x" * 9 + "e\u0301", 10) == ["x" * 9, "e\u0301"]


@given(WILD, st.integers(3, 50))
def test_what_is_shortened_says_so(text: str, limit: int) -> None:
    """An ellipsis stands where something was left out."""
    short = shorten(text, limit)

    assert units(short) <= limit
    assert short == text.strip() or short.endswith("…")


@given(st.one_of(WILD, LIVELY))
def test_nothing_in_a_message_mentions_or_links(text: str) -> None:
    """What Telegram would mark by itself lies in code, where it looks for nothing."""
    for piece in pieces(Message((text, text)), "outagebot"):
        marks = unmarked(found(piece["text"]), piece.get("entities", []))

        assert {mark["type"] for mark in marks} <= {"bot_command"}
        assert units(piece["text"]) <= TEXT


@given(LIVELY)
def test_nothing_links_in_plain_text_either(text: str) -> None:
    """Where entities are refused, an invisible joiner breaks every link; the words stay the same."""
    bare = broken(text)

    assert {mark["type"] for mark in found(bare)} <= {"bot_command"}
    assert bare.replace(JOINER, "") == text


@given(st.one_of(WILD, LIVELY))
def test_marks_lie_inside_the_text_and_do_not_overlap(text: str) -> None:
    """Telegram refuses marks that stick out, and code holds no other mark."""
    for piece in pieces(Message((text, text)), "outagebot"):
        spans = sorted((one["offset"], one["offset"] + one["length"]) for one in piece.get("entities", []))

        assert all(0 <= start < end <= units(piece["text"]) for start, end in spans)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


@given(WILD)
def test_the_reading_direction_cannot_be_turned(text: str) -> None:
    """Overrides are taken out, isolates end where they began."""
    clean = calm(text)

    assert not set(clean) & set("\u202a\u202b\u202c\u202d\u202e\x00\x1b\u2028")
    assert sum(clean.count(mark) for mark in "\u2066\u2067\u2068") == clean.count("\u2069")


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Ask @outagebot MA", []),
        ("Ask @bob_smith", ["@bob_smith"]),
        ("See https://mass.gov/911.", ["https://mass.gov/911."]),
        ("See mass.gov/911 now", ["mass.gov/911"]),
        ("Call 617-343-4911 at 3.15 p.m. U.S. time", []),
        ("tg://resolve?domain=x", ["tg://resolve?domain=x"]),
        ("mail help@agency.gov", ["help@agency.gov"]),
        ("WWW.EXAMPLE.COM", ["WWW.EXAMPLE.COM"]),
    ],
)
def test_only_what_would_link_is_marked(text: str, spans: list[str]) -> None:
    """Numbers to call stay live, and so does our own name."""
    assert [text[start:end] for start, end in live(text, "outagebot")] == spans


@pytest.mark.parametrize("piece", ["x", "a.", "a@", "@", "-", "x:/", "\u2067", "a.b@", "😀", "\n", "http://"])
def test_a_very_long_text_is_read_in_one_go(piece: str) -> None:
    """Nobody can stop the bot with a text that makes it search for ever."""
    text = piece * 30_000

    assert all(units(one["text"]) <= TEXT for one in pieces(Message((text,)), "outagebot"))


def test_plain_mode_has_no_bold_headline() -> None:
    """Who chose plain text gets words only."""
    assert "entities" not in pieces(Message(("Headline.", "More."), plain=True), "outagebot")[0]


@pytest.mark.parametrize(
    ("paragraphs", "bold"),
    [(("x" * 200, "More."), 200), (("x" * 201, "More."), 0), (("x" * 60,), 60), (("x" * 61,), 0)],
)
def test_a_headline_is_short_and_an_answer_is_no_headline(paragraphs: tuple[str, ...], bold: int) -> None:
    """A whole answer in bold would shout; emergencies and readings begin with a line far below the limit."""
    first, *_ = pieces(Message(paragraphs), "outagebot")

    assert sum(mark["length"] for mark in first.get("entities", ())) == bold
