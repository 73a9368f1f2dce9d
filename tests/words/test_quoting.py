"""Which of an agency's words are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.quoting import clipped, quote, ten_digit_lines_out
from tests.doubles.advisories import word

WEA = (
    "A WEA was recently pushed by Massachusetts. It expanded to other surrounding states by accident and is "
    "being investigated by FEMA. Maine residents can disregard the alert."
)


@given(text=st.text(max_size=900), room=st.integers(min_value=80, max_value=400))
def test_a_quote_never_exceeds_its_room(text: str, room: int) -> None:
    """Whatever an agency writes."""
    assert len(clipped(text, room)) <= room


@given(text=st.text(alphabet="ab .!?", max_size=900), room=st.integers(min_value=80, max_value=400))
def test_a_quote_is_verbatim(text: str, room: int) -> None:
    """What stands between the ellipses stands so in the agency's words."""
    shown = clipped(text, room).removeprefix("… ").removesuffix("…").strip()

    assert shown in " ".join(text.split())


def test_the_sentence_that_says_what_to_do_is_kept() -> None:
    """Maine's point is that its residents can disregard the alert."""
    assert clipped(WEA, 100) == "… Maine residents can disregard the alert."
    assert clipped(WEA, 140).startswith("… It expanded to other")
    assert clipped(WEA, 200) == WEA


def test_a_number_is_never_cut() -> None:
    """Half a telephone number calls a stranger."""
    text = f"If you have an emergency in the city {'x' * 40} call the department at 617 343 2880 at any time"

    for room in range(80, len(text)):
        shown = clipped(text, room)
        assert "617" not in shown or "617 343 2880" in shown


def test_invisible_marks_and_lines_are_taken_out() -> None:
    """Nothing turns our text around or breaks it."""
    assert clipped("911\u202e is\u0000 down.\r\n\r\nCall\u200b us.", 80) == "911 is down. Call us."


def test_the_instruction_goes_before_the_text_where_people_must_act() -> None:
    """And both are shown where the words themselves are the news."""
    said = word(text="911 is down.", instruction="Call 617-555-0100.")

    act, news = quote(said, 200), quote(said, 200, telling=False)

    assert act is not None
    assert news is not None
    assert act.text == "Call 617-555-0100."
    assert news.text == "911 is down. Call 617-555-0100."
    assert quote(word(), 200) is None


@pytest.mark.parametrize(
    ("text", "out"),
    [
        ("The non-emergency line is also affected.", True),
        ("Our 10-digit numbers are down too.", True),
        ("Call the non-emergency line.", False),
        ("The non-emergency line is not affected.", False),
        ("911 is down. Call your local number.", False),
    ],
)
def test_a_ten_digit_line_is_out_only_where_the_agency_says_so(text: str, out: bool) -> None:
    """St. Tammany 2025 and Las Vegas 2024 said so."""
    assert ten_digit_lines_out(word(text=text)) is out
