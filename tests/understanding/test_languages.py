"""The language of a message decides in which it is answered."""

import pytest

from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("is 911 down in boston", "en"),
        ("¿está caído el 911 en Miami?", "es"),
        ("o 911 já voltou em Newark?", "pt"),
        ("eske 911 ap mache nan Miami", "ht"),
        ("波士顿的911坏了吗", "zh-Hans"),
        ("波士頓的911壞了嗎", "zh-Hant"),
        ("911 ở Houston có hoạt động không", "vi"),
        ("toi khong goi duoc 911", "vi"),
        ("est-ce que le 911 marche", "fr"),
        ("911 работает?", "ru"),
        ("هل يعمل 911", "ar"),
        ("911 sta ta funsiona na Brockton?", "kea"),
        ("911 ដំណើរការទេ", "km"),
    ],
)
def test_each_of_the_twelve_is_told_from_the_others(read: Read, text: str, language: str) -> None:
    """By its script and its small words."""
    understood = read(text)

    assert (understood.language, understood.confident) == (language, True)


def test_a_bare_place_shows_no_language_and_the_client_decides(read: Read) -> None:
    """A ZIP is a ZIP in every language."""
    understood = read("02139", language="pt-BR")

    assert (understood.language, understood.confident) == ("pt", False)
