"""What places are called in other languages means the same places as in English."""

from pathlib import Path

import pytest

from bot.domain.naming import NameKind
from bot.domain.spelling import key
from bot.facts.gazetteer import Gazetteer

PLACES = Path(__file__).parents[2] / "data" / "places"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    """The tables of data/places."""
    return Gazetteer.load(PLACES)


def meant(gazetteer: Gazetteer, name: str) -> list[str]:
    """The states that a name may mean, in order."""
    naming = gazetteer.named(key(name))
    return [option.place.state for option in naming.options] if naming else []


def rows(table: str) -> list[tuple[str, str]]:
    """Each name of a table with what the table says of it."""
    lines = [line for line in (PLACES / table).read_text().splitlines() if line and line[0] not in "#["]
    pairs = [line.split(" = ") for line in lines]
    return [(name.strip(), means) for names, means in pairs for name in names.split(",")]


def test_every_exonym_means_what_its_row_says(gazetteer: Gazetteer) -> None:
    """A name that another table or row takes over would lie about its place."""
    written = rows("exonyms.txt")

    wrong = [name for name, means in written if meant(gazetteer, name) != states(means)]

    assert wrong == []


def states(means: str) -> list[str]:
    """The states of "OR:Portland | ME:Portland"."""
    return [part.strip()[:2] for part in means.split("|")]


def test_every_town_named_in_another_language_is_known_with_its_county(gazetteer: Gazetteer) -> None:
    """A misspelled town would find no county, and so none of its own numbers."""
    towns = {means for _, means in rows("exonyms.txt") if ":" in means and "|" not in means}

    lost = [means for means in towns if not gazetteer.town(means[3:].partition("/")[0], means[:2])]

    assert lost == []


@pytest.mark.parametrize(
    ("english", "others"),
    [
        ("Springfield", ("斯普林菲爾德", "春田", "Спрингфилде", "سبرينجفيلد")),
        ("Portland", ("波特兰", "波特蘭市", "Портленде", "بورتلاند")),
        ("Salem", ("塞勒姆", "塞倫", "Сейлем", "سايلم")),
        ("Arlington", ("阿灵顿", "雅靈頓", "Арлингтоне", "أرلينغتون")),
        ("Kansas City", ("堪萨斯城", "堪薩斯市", "Канзас-Сити", "كانساس سيتي")),
        ("Rochester", ("罗切斯特", "羅徹斯特", "Рочестере", "روتشستر")),
        ("Washington County", ("华盛顿县", "華盛頓縣", "округе Вашингтон", "مقاطعة واشنطن")),
        ("Orange County", ("橘郡", "округ Ориндж", "مقاطعة أورانج", "comté d'Orange")),
        ("Lake Tahoe", ("太浩湖", "озеро Тахо", "بحيرة تاهو", "hồ Tahoe")),
    ],
)
def test_namesakes_stay_open_in_every_language(
    gazetteer: Gazetteer, english: str, others: tuple[str, ...]
) -> None:
    """Who writes 春田 may live in any Springfield, as who writes Springfield does."""
    options = meant(gazetteer, english)

    read = {other: meant(gazetteer, other) for other in others}

    assert len(options) > 1
    assert read == dict.fromkeys(others, options)


@pytest.mark.parametrize("alone", ["华盛顿", "華盛頓", "Вашингтоне", "واشنطن", "Oa-sinh-tơn", "Wachintonn"])
def test_washington_alone_is_the_state(gazetteer: Gazetteer, alone: str) -> None:
    """The contract says so, whatever the language."""
    assert meant(gazetteer, alone) == ["WA"]


@pytest.mark.parametrize(
    "capital",
    ["华盛顿特区", "華府", "Вашингтон округ Колумбия", "واشنطن العاصمة", "Hoa Thịnh Đốn", "Wachintonn DC"],
)
def test_the_capital_is_the_district(gazetteer: Gazetteer, capital: str) -> None:
    """Nobody who writes this means the state in the west."""
    assert meant(gazetteer, capital) == ["DC"]


@pytest.mark.parametrize("stem", ["бойся", "такому", "рина"])
def test_russian_words_that_spell_a_place_need_a_preposition(gazetteer: Gazetteer, stem: str) -> None:
    """ "Не бойся" is no word of Boise."""
    naming = gazetteer.named(key(stem))

    assert naming is not None
    assert naming.kind is NameKind.KNOWN
    assert naming.ordinary


@pytest.mark.parametrize("capital", ["Dover", "Frankfort", "Helena", "Montpelier"])
def test_small_capitals_need_no_asking(gazetteer: Gazetteer, capital: str) -> None:
    """An American does not ask which Montpelier."""
    assert len(meant(gazetteer, capital)) == 1
