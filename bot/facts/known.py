"""Names known by hand: names.txt and exonyms.txt spelled as they are looked up, in one ordered table."""

from collections.abc import Iterator

from bot.domain.spelling import key


def entries(table: str) -> Iterator[tuple[str, str]]:
    """What stands left and right of each " = "; headings and remarks left out."""
    for line in table.split("\n"):
        if line and line[0] not in "#[":
            left, _, right = line.partition(" = ")
            yield left, right


def keys(names: str) -> Iterator[str]:
    """Names between commas, spelled as they are looked up."""
    return (key(name) for name in names.split(","))


def known(exonyms: str, names: str) -> str:
    """The table itself; where both name the same, names.txt is right."""
    by_hand = (*entries(exonyms), *entries(names))
    means = {name: right for left, right in by_hand for name in keys(left) if name}
    rows = sorted(f"{name}\t{right}\n".encode() for name, right in means.items())
    return b"".join(rows).decode()
