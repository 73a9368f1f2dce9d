"""Sealing: chat ids are kept encrypted, always the same way, so that equal ones are found."""

import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from bot.domain.delivery import Address

KEY_BYTES = 64


class WrongKey(Exception):
    """The database was sealed with another key."""


class Seal:
    """AES-SIV with one key; the platform is bound to the seal."""

    def __init__(self, key: bytes) -> None:
        self.key = key
        self._cipher = AESSIV(key)
        self.mark = hmac.digest(key, b"which key sealed this database", "sha256").hex()[:32]
        """Tells one key from another and nothing about either."""

    def close(self, address: Address) -> bytes:
        """The address as it is kept."""
        chat = address.chat.encode()
        return self._cipher.encrypt(
            b"%d:%b%b" % (len(chat), chat, address.thread.encode()), [address.platform.encode()]
        )

    def open(self, platform: str, sealed: bytes) -> Address:
        """The address again, or WrongKey."""
        try:
            length, _, rest = self._cipher.decrypt(sealed, [platform.encode()]).partition(b":")
        except InvalidTag as wrong:
            raise WrongKey("the chats were sealed with another key") from wrong
        chat, thread = rest[: int(length)], rest[int(length) :]
        return Address(platform, chat.decode(), thread.decode())


def seals(keys: bytes) -> tuple[Seal, ...]:
    """A seal for each of the keys, one after the other; while a key is changed there are two."""
    return tuple(Seal(keys[start : start + KEY_BYTES]) for start in range(0, len(keys), KEY_BYTES))
