"""The key file: the key of the chat ids, apart from the database, for its owner's eyes alone."""

import base64
import binascii
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from bot.store.sealing import KEY_BYTES, WrongKey


class BadKeyFile(WrongKey):
    """The key file holds something else than a key."""


def new_key() -> bytes:
    """A key that nobody has seen."""
    return secrets.token_bytes(KEY_BYTES)


def key_in(file: Path) -> bytes:
    """The key in this file, made if there is none; of two who make one together, the first wins.

    While a key is being changed there are two in it: the database knows which is its own.
    """
    if not file.exists():
        write_keys(file, [new_key()], replacing=False)
    try:
        lines = file.read_text(encoding="ascii").split()
        keys = [base64.b64decode(line, validate=True) for line in lines]
    except (binascii.Error, UnicodeDecodeError) as unread:
        raise BadKeyFile(f"{file} holds no key") from unread
    if not keys or any(len(key) != KEY_BYTES for key in keys):
        raise BadKeyFile(f"{file} holds no key of {KEY_BYTES} bytes")
    return b"".join(keys)


def write_keys(file: Path, keys: Sequence[bytes], *, replacing: bool) -> None:
    """Write keys whole or not at all, mode 600; without replacing, a file that is there stays."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = file.with_name(f".{file.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write("".join(base64.b64encode(key).decode() + "\n" for key in keys))
        out.flush()
        os.fsync(out.fileno())
    try:
        if replacing:
            part.replace(file)
        else:
            file.hardlink_to(part)
    except FileExistsError:
        pass
    finally:
        part.unlink(missing_ok=True)
