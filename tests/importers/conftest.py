"""Files as publishers give them, made by the tests, and the tools that readers use."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.denied import ClosedHospital, Denied, MovedStation
from bot.domain.place import Point
from bot.importers.tools import Tools

Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of some name."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return path

    return write


@pytest.fixture
def tools() -> Tools:
    """One known ZIP, one denied line, one closed hospital, one moved station."""
    return Tools(
        printed="2024-01-02",
        locate_zip={"01745": Point(42.30, -71.52)}.get,
        denied=Denied(
            numbers=(("508-485-3235", "business line"),),
            hospitals=(ClosedHospital("Carney", ("carney hospital",), "MA", ("Boston",), "closed"),),
            addresses=(MovedStation("police", "69 Paris St", "MA", ("Boston",), "moved", "300 E Eagle St"),),
        ),
        state_of=lambda point: "MA" if point.longitude > -75 else "",
    )
