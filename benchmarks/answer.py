"""How many questions the core answers in a second, and what the process weighs.

Run: uv run python benchmarks/answer.py [--seconds 5]
Prints answers a second for several kinds of question beside the bare understanding of the same lines,
side by side in one run, and the memory of the process.
"""

import argparse
import asyncio
import resource
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.app import House, open_house
from bot.clock import MachineClock
from bot.domain.delivery import Address, Chat
from bot.domain.place import Place
from bot.domain.talk import Question
from bot.settings import Settings

KINDS = {
    "command": "/status MA",
    "sentence": "is 911 down in massachusetts?",
    "help": "who do i call in Boston",
    "emergency": "my dad is not breathing, Worcester MA",
    "none": "Porsche 911 for sale",
}


async def per_second(work: Callable[[int], Awaitable[object]], seconds: float) -> float:
    """How often something is done in a second, one after the other."""
    count, end = 0, time.perf_counter() + seconds
    start = time.perf_counter()
    while time.perf_counter() < end:
        await work(count)
        count += 1
    return count / (time.perf_counter() - start)


async def meet(house: House) -> None:
    """The first question of each chat: what it has chosen is read from the disk, once."""
    start = time.perf_counter()
    for number in range(1000):
        await house.answering.answer(Question("/status MA", Address("bench", str(number))))
    print(
        f"first question of a chat: {1000 / (time.perf_counter() - start):,.0f} a second, one after the other"
    )


async def measure(house: House, seconds: float) -> None:
    """Print a line for each kind."""
    print(f"{'kind':<12}{'answers/s':>12}{'understood/s':>14}{'ratio':>8}")
    for kind, text in KINDS.items():

        async def answer(number: int, text: str = text) -> object:
            return await house.answering.answer(Question(text, Address("bench", str(number % 1000))))

        async def understand(number: int, text: str = text) -> object:
            address = Address("bench", str(number % 1000))
            return house.understanding.understand(Question(text, address), Place("MA"))

        answers = await per_second(answer, seconds)
        bare = await per_second(understand, seconds)
        print(f"{kind:<12}{answers:>12,.0f}{bare:>14,.0f}{answers / bare:>8.2f}")


async def main(seconds: float) -> None:
    """Open a house of its own and measure it."""
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{folder}/bench.sqlite"
        settings = Settings(database_url=url, key_file=Path(folder) / "key")
        async with open_house(settings, MachineClock()) as house:
            for number in range(1000):
                await house.chats.settle(Chat(Address("bench", str(number)), home=Place("MA")))
            print(f"opened in {time.perf_counter() - start:.2f} s (with 1,000 chats written)")
            await meet(house)
            await measure(house, seconds)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory of the process: {peak:.0f} MB at its highest")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=3.0, help="for each measurement")
    asyncio.run(main(parser.parse_args().seconds))
