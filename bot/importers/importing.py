"""An import: read a publisher's file, count what is refused, and exchange the source's doors in one go."""

import csv
import importlib
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from bot.domain.imported import Change, Found, Publication, Refused, Tally
from bot.importers import SOURCES
from bot.importers.given import Advance, BadFile, Given
from bot.importers.tools import Tools

Reader = Callable[[Given, Tools], Iterator[Found | Refused]]


class Shelf(Protocol):
    """Where imported doors are kept."""

    async def standing(self, source: str, part: str) -> int:
        """How many doors of a source's part are kept now."""
        ...

    async def exchange(self, publication: Publication, part: str, found: Sequence[Found]) -> Change:
        """Put these in the place of the part's old doors, in one transaction."""
        ...


async def bring(
    publication: Publication,
    path: Path,
    shelf: Shelf,
    tools: Tools,
    *,
    advance: Advance = lambda _done, _all: None,
    shrink: bool = False,
) -> Tally:
    """Import a file; BadFile says in one line why not, and then nothing was changed.

    A file that holds less than half of what is kept of its part is refused unless `shrink`.
    """
    found, refused, noted = read(publication.name, path, tools, advance)
    if not found:
        most = max(refused, key=lambda reason: refused[reason], default="no rows")
        raise BadFile(f"{path.name}: no row that can be kept ({most})")
    parts: dict[str, list[Found]] = {}
    for row in found.values():
        parts.setdefault(row.part, []).append(row)
    for part, rows in parts.items():
        stands = await shelf.standing(publication.name, part)
        if len(rows) * 2 < stands and not shrink:
            raise BadFile(f"{path.name}: holds {len(rows)} doors where {stands} are kept; is it cut off?")
    change = Change()
    for part, rows in parts.items():
        one = await shelf.exchange(publication, part, rows)
        change = Change(
            change.added + one.added,
            change.changed + one.changed,
            change.removed + one.removed,
            change.same + one.same,
        )
    return Tally(publication.name, len(found), dict(refused), dict(noted), change)


def read(
    name: str, path: Path, tools: Tools, advance: Advance = lambda _done, _all: None
) -> tuple[dict[str, Found], Counter[str], Counter[str]]:
    """What a file holds: kept rows by key, refusals by reason, what kept rows lack; or BadFile."""
    found: dict[str, Found] = {}
    refused: Counter[str] = Counter()
    noted: Counter[str] = Counter()
    try:
        for row in _reader(name)(Given(path, advance), tools):
            if isinstance(row, Refused):
                refused[row.reason] += 1
            elif row.key in found:
                refused["the same row twice"] += 1
            else:
                found[row.key] = row
                noted.update([row.note] if row.note else [])
    except UnicodeDecodeError as wrong:
        raise BadFile(f"{path.name}: is not UTF-8 text; save it as UTF-8") from wrong
    except (EOFError, zlib.error, OSError) as broken:
        raise BadFile(f"{path.name}: is damaged or cut off") from broken
    except csv.Error as wrong:
        raise BadFile(f"{path.name}: is not a whole CSV table ({wrong})") from wrong
    return found, refused, noted


def _reader(name: str) -> Reader:
    module, _, function = SOURCES[name].partition(":")
    reader: Reader = getattr(importlib.import_module(module), function)
    return reader
