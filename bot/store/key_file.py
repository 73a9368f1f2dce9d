"""The key file: the key of the chat ids, apart from the database, for its owner's eyes alone."""

import base64
import binascii
import os
import secrets
from pathlib import Path

from platformdirs import user_config_path

from bot.store.sealing import KEY_BYTES


class BadKeyFile(Exception):
    """The key file holds something else than a key."""


def default_key_file() -> Path:
    """In the user's configuration folder."""
    return user_config_path("callbox") / "chats.key"


def new_key() -> bytes:
    """A key that nobody has seen."""
    return secrets.token_bytes(KEY_BYTES)


def read_key(file: Path) -> bytes:
    """The key in this file, made if there is none; of two who make one together, the first wins."""
    if not file.exists():
        write_key(file, new_key(), replacing=False)
    try:
        key = base64.b64decode(file.read_text(encoding="ascii").strip(), validate=True)
    except (binascii.Error, UnicodeDecodeError) as unread:
        raise BadKeyFile(f"{file} holds no key") from unread
    if len(key) != KEY_BYTES:
        raise BadKeyFile(f"{file} holds no key of {KEY_BYTES} bytes")
    return key


def write_key(file: Path, key: bytes, *, replacing: bool) -> None:
    """Write a key whole or not at all, mode 600; without replacing, one that is there stays."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = file.with_name(f".{file.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write(base64.b64encode(key).decode() + "\n")
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
