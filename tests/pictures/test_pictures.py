"""Pictures: readable without colour, true to the readings, quick to draw."""

import io
from pathlib import Path

import pytest
from PIL import Image

from bot.domain.place import BY_USPS
from bot.domain.reading import Kind
from bot.facts.boundaries import Boundaries
from bot.pictures.card import MOST_HEIGHT, card
from bot.pictures.counties import counties
from bot.pictures.fonts import font_for
from bot.pictures.looks import LOOKS, swatch
from bot.pictures.map import ROWS, states

WORDS = {kind: kind.value for kind in Kind}
BOUNDARIES = Boundaries(Path(__file__).resolve().parents[2] / "data" / "boundaries")
CARD = "Keep this card: Boston\nCall 911 first.\nBoston Fire: 617-343-2880 (Boston; via inkl, June 2024)\n"


def opened(png: bytes | None) -> Image.Image:
    """The picture in the bytes."""
    assert png is not None
    return Image.open(io.BytesIO(png))


def ink(picture: Image.Image) -> int:
    """How many dark pixels a picture has."""
    return sum(picture.convert("L").histogram()[:80])


def test_a_card_holds_more_ink_the_more_it_says() -> None:
    """What is on the card is drawn."""
    short, long = opened(card(CARD)), opened(card(CARD + "Pull a fire box.\n" * 6))

    assert short.format == "PNG"
    assert short.width == long.width == 1240
    assert long.height > short.height
    assert ink(long) > ink(short)


def test_a_number_to_dial_stands_out_by_a_bar_beside_it() -> None:
    """The eye finds it without reading all."""
    with_number = opened(card("Card\nCall 617-343-2880"))
    without = opened(card("Card\nCall somebody now"))

    assert ink(with_number.crop((34, 100, 52, 220))) > 0
    assert ink(without.crop((34, 100, 52, 220))) == 0


def test_a_card_without_end_is_cut_at_two_sheets() -> None:
    """No text makes a picture that no platform takes."""
    picture = opened(card("Card\n" + "A line of words that goes on. " * 4000))

    assert picture.height == MOST_HEIGHT


@pytest.mark.parametrize("text", ["x", "", "\n\n", "Card\n" + "x" * 4000, "Card\nCôte d’Azur, Español"])
def test_any_text_is_drawn_or_left_to_words(text: str) -> None:
    """A card is never half drawn: either all of its letters or none."""
    drawn = card(text)

    assert drawn is None or opened(drawn).width == 1240


def test_letters_that_no_font_has_leave_the_card_to_words() -> None:
    """Boxes in place of letters help nobody."""
    assert font_for("Card \U000f0000") is None
    assert card("Card \U000f0000") is None


def test_marks_that_hold_numbers_left_to_right_are_not_drawn() -> None:
    """In a chat they are invisible; in a font they would be boxes."""
    assert card("Card\nCall \u2066617-343-2880\u2069") == card("Card\nCall 617-343-2880")


def test_every_reading_looks_different_in_grey() -> None:
    """Who sees no colours sees patterns."""
    fields = {kind: swatch(kind, 48, 48).convert("L") for kind in LOOKS}

    greys = {kind: field.tobytes() for kind, field in fields.items()}
    textures = {kind: sorted(set(field.tobytes())) for kind, field in fields.items()}

    assert set(LOOKS) == set(Kind)
    assert len(set(greys.values())) == len(Kind)
    assert all(len(shades) >= 2 for kind, shades in textures.items() if kind is not Kind.NO_NOTICE)
    assert len({look.mark for look in LOOKS.values()}) == len(Kind)
    assert len({look.pattern for look in LOOKS.values()}) == len(Kind)


def test_every_jurisdiction_has_its_tile() -> None:
    """All 56, each once."""
    tiles = [usps for row in ROWS for usps in row.split() if usps != ".."]

    assert sorted(tiles) == sorted(BY_USPS)
    assert {len(row.split()) for row in ROWS} == {12}


def test_the_map_shows_another_picture_for_another_reading() -> None:
    """A state down changes its tile and the legend."""
    calm = dict.fromkeys(BY_USPS, Kind.NO_NOTICE)

    before = opened(states(calm, WORDS, "Readings", "checked"))
    after = opened(states({**calm, "MA": Kind.OUTAGE}, WORDS, "Readings", "checked"))

    assert after.height > before.height
    assert after.getpixel((36 + 11 * 102 + 4, 92 + 2 * 102 + 90)) != before.getpixel(
        (36 + 11 * 102 + 4, 92 + 2 * 102 + 90)
    )


def test_a_state_of_which_nothing_is_known_is_not_calm() -> None:
    """Missing is drawn as blind, never as no notice."""
    assert states({}, WORDS, "t", "f") == states(dict.fromkeys(BY_USPS, Kind.BLIND), WORDS, "t", "f")


@pytest.mark.parametrize("state", ["25", "02", "48", "15", "11", "60"])
def test_a_state_s_counties_are_drawn(state: str) -> None:
    """Large and small, islands, and Alaska across the date line."""
    numbers = BOUNDARIES.counties(state)
    outlines = {fips: BOUNDARIES.rings(fips) for fips in numbers}
    names = {fips: BOUNDARIES.county_name(fips) or fips for fips in numbers}

    blank = opened(counties(outlines, {}, names, WORDS, "Counties", "checked"))
    named = opened(counties(outlines, {numbers[0]: Kind.OUTAGE}, names, WORDS, "Counties", "checked"))

    assert blank.width == named.width == 1200
    assert named.height > blank.height
    colours = {colour for _, colour in named.getcolors(1 << 20) or []}
    assert (0xD5, 0x5E, 0x00) in colours
