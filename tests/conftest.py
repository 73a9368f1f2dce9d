"""What every test may ask for."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of design material beside the checkout; a plain clone has none, and skips."""
    if not (SHARED / "README.md").exists():
        pytest.skip("needs ../shared, which a plain clone does not have")
    return SHARED
