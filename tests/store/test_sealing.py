"""Chat ids are sealed so that equal ones are found and nobody else reads them."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery import Address
from bot.store.key_file import BadKeyFile, key_in, new_key
from bot.store.sealing import Seal, WrongKey

WORDS = st.text(st.characters(exclude_categories=["Cs"]))
SEAL = Seal(bytes(range(64)))


@given(chat=WORDS, thread=WORDS)
def test_any_address_comes_out_as_it_went_in(chat: str, thread: str) -> None:
    """Whatever a platform calls its chats and threads."""
    address = Address("telegram", chat, thread)

    assert SEAL.open("telegram", SEAL.close(address)) == address


@given(one=st.tuples(WORDS, WORDS), other=st.tuples(WORDS, WORDS))
def test_two_addresses_have_one_seal_only_if_they_are_equal(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    """Chat 1 in thread 23 is not chat 12 in thread 3."""
    seals = [SEAL.close(Address("discord", *each)) for each in (one, other)]

    assert (seals[0] == seals[1]) == (one == other)


def test_a_seal_opens_on_its_own_platform_with_its_own_key_only() -> None:
    """The same number on two platforms is two chats."""
    sealed = SEAL.close(Address("telegram", "1001"))

    assert sealed != SEAL.close(Address("discord", "1001"))
    with pytest.raises(WrongKey):
        SEAL.open("discord", sealed)
    with pytest.raises(WrongKey):
        Seal(new_key()).open("telegram", sealed)


def test_the_key_file_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    """Mode 600, in a folder made for it."""
    file = tmp_path / "config" / "callbox" / "key"

    key = key_in(file)

    assert key_in(file) == key
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in file.parent.iterdir()] == ["key"]


def test_many_who_make_the_key_file_together_end_with_one_key(tmp_path: Path) -> None:
    """Two commands are started at once on a new machine."""
    file = tmp_path / "key"

    with ThreadPoolExecutor(16) as pool:
        keys = set(pool.map(lambda _: key_in(file), range(64)))

    assert keys == {key_in(file)}


@pytest.mark.parametrize("content", [b"", b"secret", b"AAAA\n", b"\xff\xfe", b"!" * 88])
def test_a_file_that_holds_no_key_is_refused(tmp_path: Path, content: bytes) -> None:
    """Rather than sealing with whatever is in it."""
    file = tmp_path / "key"
    file.write_bytes(content)

    with pytest.raises(BadKeyFile):
        key_in(file)
