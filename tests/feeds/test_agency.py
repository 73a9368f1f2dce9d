"""What an agency posts itself: read whole or not at all, in its own name."""

import json

import pytest

from bot.domain.advisory import Key, Level, Verdict
from bot.domain.agency import Agency
from bot.feeds.agency import Unreadable, read_published
from tests.feeds.conftest import NOON, fixture
from tests.feeds.making import cap, envelope

BOSTON = Agency("Boston Police", "boston-police", Level.CITY, ("MA",))
WORDS = {"id": "1", "states": ["MA"], "area": "Boston", "kind": "outage", "text": "911 is down."}


def test_json_is_the_agencys_word_at_the_agencys_level() -> None:
    """It need not repeat its name or level."""
    (advisory,) = read_published(json.dumps(WORDS).encode(), False, BOSTON, NOON)

    assert (advisory.key, advisory.level, advisory.agency) == (
        Key("agency:boston-police", "1"),
        Level.CITY,
        "Boston Police",
    )
    assert (advisory.verdict, advisory.sent) == (Verdict.OUTAGE, NOON)


def test_cap_is_read_in_the_agencys_own_name_space() -> None:
    """So that it can replace nobody else's words, whatever sender it names."""
    other = "state@x.invalid,OTHER,2030-06-18T14:00:00-04:00"
    body = envelope(cap(sender="state@x.invalid", references=other, description="911 is down."))

    (advisory,) = read_published(body, True, BOSTON, NOON)

    assert advisory.key.sender == "agency:boston-police"
    assert [key.sender for key in advisory.references] == ["agency:boston-police"]
    assert (advisory.level, advisory.agency) == (Level.CITY, "Boston Police")


def test_a_cancel_without_info_is_for_the_agencys_states() -> None:
    """It has no places of its own."""
    (advisory,) = read_published(fixture("cap_03_cancel_without_info.xml"), True, BOSTON, NOON)

    assert (advisory.verdict, advisory.states) == (Verdict.CANCEL, ("MA",))


@pytest.mark.parametrize(
    ("body", "is_xml", "field"),
    [
        (json.dumps(WORDS | {"kind": "meteor"}).encode(), False, "kind"),
        (json.dumps(WORDS | {"states": ["ZZ"]}).encode(), False, "states"),
        (b"{", False, "body"),
        (b"[]", False, "body"),
        (b"<alert", True, "body"),
        (fixture("hostile_01_billion_laughs.xml"), True, "body"),
        (envelope(), True, "body"),
        (envelope(cap(), cap(identifier="BAD", sent="now")), True, "BAD"),
    ],
)
def test_what_cannot_be_read_names_the_field(body: bytes, is_xml: bool, field: str) -> None:
    """And nothing of it is taken in."""
    with pytest.raises(Unreadable) as wrong:
        read_published(body, is_xml, BOSTON, NOON)

    assert wrong.value.field == field
    assert wrong.value.problem
