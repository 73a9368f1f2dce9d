"""Rows are found in an ordered table as they would be in a dictionary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ordered import Ordered

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
TABLES = st.dictionaries(WORDS, WORDS, max_size=300)


def table(rows: dict[str, str]) -> Ordered:
    """The rows as a file has them."""
    return Ordered(b"".join(sorted(f"{key}\t{value}\n".encode() for key, value in rows.items())))


@given(TABLES, WORDS)
def test_a_row_is_found_by_its_key_and_by_no_other(rows: dict[str, str], other: str) -> None:
    """Also where it stands at the edge of a block."""
    ordered = table(rows)

    found = {key: ordered.get(key) for key in (*rows, other)}

    assert found == {key: rows.get(key) for key in (*rows, other)}


@given(TABLES, st.text("abc \u00e9\u4e00", max_size=2))
def test_keys_that_begin_so_come_in_order(rows: dict[str, str], begun: str) -> None:
    """All of them, wherever the first one stands."""
    ordered = table(rows)

    found = list(ordered.starting(begun))

    assert found == sorted(key for key in rows if key.startswith(begun))


def test_all_of_a_long_table_begin_with_nothing() -> None:
    """Every block is walked through."""
    rows = {f"{number:05}": "x" * (number % 60) for number in range(2_000)}

    assert list(table(rows).starting("")) == list(rows)
    assert list(table(rows).starting("0199")) == [f"0199{digit}" for digit in range(10)]


def test_half_a_letter_is_no_key() -> None:
    """People send broken text; it must not break the look for it."""
    assert table({"boston": "MA"}).get("\ud83d") is None


def test_a_table_out_of_order_is_refused() -> None:
    """Looking into it would miss rows in silence."""
    rows = b"".join(f"{number}\t{'x' * 200}\n".encode() for number in reversed(range(10, 60)))

    with pytest.raises(ValueError, match="ordered"):
        Ordered(rows)
