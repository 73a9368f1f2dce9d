"""Texts and names: cleaned, never rewritten; no mailbox, no number, no relay in an agency's name."""

import pytest

from bot.feeds.agencies import agency, requester
from bot.feeds.texts import bidding, clean


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("Contact Owyhee County at 2 0 8 4 9 5 1 2 0 5 now.", "Contact Owyhee County at 208-495-1205 now."),
        ("CALL 6 1 7 5 5 5 0 1 4 2.", "CALL 617-555-0142."),
        ("DIAL 9 1 1.", "DIAL 911."),
        ("Call 1 8 0 0 5 5 5 0 1 9 9", "Call 1-800-555-0199"),
        ("Zones 1, 2, 3 and 4", "Zones 1, 2, 3 and 4"),
        ("TOEBOX\n\nThe message is\nwrapped.\n\nSecond.", "The message is wrapped.\nSecond."),
        ("* WHAT...Wind.\n* WHEN...Now.", "* WHAT...Wind.\n* WHEN...Now."),
        ("a \t b\u00a0 c\x00\x07", "a b c"),
    ],
)
def test_texts_are_cleaned_without_changing_a_word(raw: str, read: str) -> None:
    """Numbers spaced for speech are joined, hard line ends undone, what nobody sees left out."""
    assert clean(raw) == read


def test_the_sentences_that_tell_what_to_do_are_found() -> None:
    """Verbatim, in their order, with abbreviations unbroken."""
    text = "911 is down in St. Louis County. Call 314-555-0100. More will follow. Or go to a fire station."

    assert bidding(text) == "Call 314-555-0100. Or go to a fire station."


@pytest.mark.parametrize(
    ("name", "sender", "read"),
    [
        ("200001,Example County,Example County", "x@y.gov", "Example County"),
        ("202617,,Rensselaer County 911", "ASHERGROUP", "Rensselaer County 911"),
        ("202307,TX Medina County,MedinaCo", "MedinaCo", "TX Medina County"),
        ("WVEMD, South Charleston, WV", "WVEMD", "WVEMD, South Charleston, WV"),
        ("ILIllinoisEmergencyManagementAgency", "", "IL Illinois Emergency Management Agency"),
        ("NV_Quad_Counties", "", "NV Quad Counties"),
        ("OCV", "ocv_ipaws@202008", "COG 202008"),
        ("Public Alert System", "jane.doe@county.us", ""),
        ("jane.doe@county.us", "jane.doe@county.us", ""),
        ("NWS Boston/Norton MA", "w-nws.webmaster@noaa.gov", ""),
        ("", "MedinaCo", "MedinaCo"),
    ],
)
def test_an_agency_is_called_by_its_name(name: str, sender: str, read: str) -> None:
    """Vendors, roles, mailboxes and repeats are no names; the authority's number is better than nothing."""
    assert agency(name, sender) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("at the request of the\nExample State 911 Department.\n\n911", "Example State 911 Department"),
        ("...AT THE REQUEST OF ST. LOUIS COUNTY. 911 IS DOWN.", "ST. LOUIS COUNTY"),
        ("911 OUTAGE\nEXAMPLE SHERIFF\nRELAYED BY NATIONAL WEATHER SERVICE X\n", "EXAMPLE SHERIFF"),
        ("911 is down.", ""),
    ],
)  # fmt: skip
def test_who_asked_for_a_relay_is_read_from_its_words(text: str, read: str) -> None:
    """The Weather Service only carries it."""
    assert requester(text) == read
