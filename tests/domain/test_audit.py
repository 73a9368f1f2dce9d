"""Which messages in doubt arrived, told by the numbers of those around them."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.audit import Doubtful, free, probes


@st.composite
def falls(draw: st.DrawFn) -> tuple[Doubtful, int, dict[int, int]]:
    """A fall: what is known of it, the number after it, and which of those in doubt arrived as what."""
    count = draw(st.integers(1, 6))
    kinds = draw(st.lists(st.sampled_from(["acked", "person", "doubt"]), max_size=20))
    before, arrived, known = draw(st.integers(1, 10_000)), dict[int, int](), set[int]()
    order = draw(st.permutations(range(count)))
    for number, kind in enumerate(kinds, before + 1):
        if kind == "acked":
            known.add(number)
        elif kind == "doubt" and len(arrived) < count:
            arrived[order[len(arrived)]] = number
    doubt = Doubtful((), before, frozenset(known), ())
    return doubt, before + len(kinds) + 1, arrived


@given(falls())
def test_whatever_arrived_has_a_free_number(fall: tuple[Doubtful, int, dict[int, int]]) -> None:
    """Nobody who was told is taken for silent, whatever people wrote and in whatever order it arrived."""
    doubt, after, arrived = fall

    numbers = free(doubt, after)

    assert set(arrived.values()) <= set(numbers)
    assert not set(numbers) & doubt.known


def test_no_free_number_means_that_nothing_arrived() -> None:
    """Nothing is asked, everything is sent again."""
    doubt = Doubtful((), 10, frozenset({11, 12}), ())

    assert free(doubt, 13) == ()
    assert list(probes(3, ())) == []


def test_without_a_number_before_the_fall_nobody_can_tell() -> None:
    """Then everything in doubt is sent again."""
    assert free(Doubtful((), 0, frozenset(), ()), 99) == ()


@given(count=st.integers(0, 8), numbers=st.integers(0, 12))
def test_every_message_is_asked_for_under_every_number_once(count: int, numbers: int) -> None:
    """The likeliest first: in the order in which they left."""
    found = list(probes(count, range(100, 100 + numbers)))

    assert len(set(found)) == len(found) == count * numbers
    shared = min(count, numbers)
    assert found[:shared] == [(place, 100 + place) for place in range(shared)]
