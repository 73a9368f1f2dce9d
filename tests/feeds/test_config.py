"""feeds.toml: what operators may write, and what they are told when they err."""

from pathlib import Path

import pytest

from bot.domain.advisory import Level
from bot.feeds.config import WrongFeeds, at, read_config

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "feeds.toml"
NEWS = '[[source]]\nname = "news"\nformat = "rss"\nurl = "https://x.invalid/rss"\nstates = ["MA"]\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "feeds.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_file_names_the_two_national_feeds() -> None:
    """FEMA's with its window and archive, the Weather Service's; both decide."""
    config = read_config(SHIPPED)

    ipaws, nws = config.sources
    assert (ipaws.name, ipaws.every, ipaws.window, ipaws.authoritative) == ("ipaws", 120, 1800, True)
    assert (nws.name, nws.every, nws.window) == ("nws", 30, None)
    assert ipaws.archive.startswith("https://www.fema.gov/")


def test_the_examples_in_the_shipped_file_are_right(tmp_path: Path) -> None:
    """What its comments show can be pasted as it stands."""
    lines = SHIPPED.read_text(encoding="utf-8").splitlines()
    example = "\n".join(line[3:].strip() for line in lines if line.startswith("#   "))

    config = read_config(written(tmp_path, example))

    assert [source.name for source in config.sources] == ["mema-news"]
    assert [known.level for known in config.authorities] == [Level.STATE, Level.CARRIER]
    assert config.sources[0].authorities == config.authorities


def test_news_only_proposes_unless_the_operator_says_otherwise(tmp_path: Path) -> None:
    """A news page is no alerting authority."""
    config = read_config(
        written(tmp_path, NEWS + "\n" + NEWS.replace('"news"', '"own"') + "authoritative = true\n")
    )

    assert [source.authoritative for source in config.sources] == [False, True]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[source", "feeds.toml"),
        ("source = 3", "table"),
        ('[[source]]\nformat = "rss"', "name"),
        (NEWS.replace('"rss"', '"xls"', 1), "format"),
        (NEWS.replace('states = ["MA"]', ""), "states is missing"),
        (NEWS.replace("MA", "ZZ"), "unknown state 'ZZ'"),
        (NEWS.replace("https", "ftp"), "no http address"),
        (NEWS + "every = 5", "too often"),
        (NEWS + 'every = "fast"', "no number"),
        (NEWS + 'level = "planet"', "level"),
        (NEWS + "colour = 1", "unknown field 'colour'"),
        (NEWS + NEWS, "used twice"),
        ('[[sender]]\nsender = "x"\nlevel = "carrier"', "carrier"),
    ],
)
def test_every_mistake_is_named(tmp_path: Path, text: str, told: str) -> None:
    """Which source, which field, what is wrong."""
    path = written(tmp_path, text)

    with pytest.raises(WrongFeeds, match=told):
        read_config(path)


def test_public_feeds_are_not_asked_too_often_but_our_own_may_be() -> None:
    """FEMA wants 120 seconds; a server on this machine wants nothing."""
    ipaws = read_config(SHIPPED).sources[0]

    own = at(ipaws, "http://127.0.0.1:8080/rest", 0.2)

    assert own.every == 0.2
    with pytest.raises(WrongFeeds, match="120"):
        at(ipaws, ipaws.url, 30)
