"""What the weights were learned from: one digest of the lexicon and its training lines."""

from hashlib import sha256
from pathlib import Path
from typing import Final

MARK: Final = "learned from"
"""Stands before the digest in the first line of weights.tsv."""


def digest(lexicon: Path) -> str:
    """Another one whenever a phrase or a training line changes."""
    files = sorted(path for path in lexicon.rglob("*.*") if path.suffix in (".txt", ".words"))
    told = b"".join(path.name.encode() + b"\0" + path.read_bytes() for path in files)
    return sha256(told).hexdigest()[:16]
