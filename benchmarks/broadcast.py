"""A push at the platform's limit, through a real `callbox run` and a strict sliding window.

Beside it, in the same run with --beside: python-telegram-bot's AIORateLimiter and a plain gather, or
discord.py's gather, each before a double of its own and to so many chats.

Run: uv run python -m benchmarks.broadcast [--telegram 30] [--subscribers 1500] [--discord 50] [--kill]
     uv run --group bench python -m benchmarks.broadcast --telegram 30 --beside 300
"""

import argparse
import asyncio
import os
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from benchmarks.crowd import crowd, decided, follow, hears, outage
from benchmarks.peers import Push, gathered, gathered_on_discord, with_limiter
from bot.cli.frame import swift_loop
from tests.journeys.running import World

PATIENCE = 3.0
"""A push may take so many times as long as it should before we stop waiting."""

Peer: TypeAlias = Callable[[int, int], Awaitable[Push]]
PEERS: Final[tuple[tuple[Peer, ...], ...]] = ((with_limiter, gathered), (gathered_on_discord,))
"""On Telegram, on Discord."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """What became of one push."""

    platform: str
    rate: int
    subscribers: int
    reached: int
    twice: int
    refused: int
    first: float
    """Seconds from the decision to the first message that was accepted."""
    last: float

    @property
    def efficiency(self) -> float:
        """The time that the limit alone would ask for, as a part of the time that it took."""
        return self.subscribers / self.rate / self.last if self.last else 0.0

    def __str__(self) -> str:
        return (
            f"{self.platform:9} {self.rate:5}/s {self.subscribers:6} subscribers: "
            f"efficiency {self.efficiency:.4f}, "
            f"429s {self.refused}, lost {self.subscribers - self.reached}, twice {self.twice}, "
            f"first after {self.first * 1e3:.0f} ms, last after {self.last:.2f} s"
        )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--telegram", type=int, default=30, help="messages a second")
    parser.add_argument("--discord", type=int, default=0, help="requests a second; 0 leaves Discord out")
    parser.add_argument("--subscribers", type=int, default=1500)
    parser.add_argument("--kill", action="store_true", help="kill -9 in the middle, and start again")
    parser.add_argument("--beside", type=int, default=0, help="chats that the libraries alone push to")
    given = parser.parse_args()
    print(f"load before: {os.getloadavg()[0]:.1f}")
    with asyncio.Runner(loop_factory=swift_loop) as runner:
        if given.discord:
            runner.run(
                _beside(discord(given.discord, given.subscribers), PEERS[1:], given.discord, given.beside)
            )
        else:
            ours = telegram(given.telegram, given.subscribers, kill=given.kill)
            runner.run(_beside(ours, PEERS[:1], given.telegram, given.beside))
    print(f"load after: {os.getloadavg()[0]:.1f}")


async def _beside(
    ours: Coroutine[object, object, Pushed], peers: Sequence[Sequence[Peer]], rate: int, chats: int
) -> None:
    """Ours first, then each of the others, with how many times as efficient ours was."""
    pushed = await ours
    print(pushed)
    for peer in peers[0] if chats else ():
        theirs = await peer(rate, chats)
        lost = theirs.chats - theirs.reached
        print(
            theirs
            if lost
            else f"{theirs}; ours {pushed.efficiency / theirs.efficiency:.1f} times as efficient"
        )


async def telegram(rate: int, count: int, *, kill: bool = False) -> Pushed:
    """A push to so many chats on Telegram."""
    async with crowd(telegram_rate=rate) as world:
        chats = [str(world.telegram.person(f"P{number}").id) for number in range(count)]
        await follow(world, "telegram", chats)
        await world.start()
        await hears(world)
        limits = world.telegram.limits
        assert limits is not None
        outage(world)
        if kill:
            await _at(world, count // 2)
            await world.kill()
            await world.start()
        await _at(world, count, within=count / rate * PATIENCE + 30)
        start, accepted = decided(world), getattr(limits, "accepted")  # noqa: B009 (a slot of the subclass)
        told = Counter(each.room.id for each in world.telegram.told)
        twice = sum(each - 1 for each in told.values())
        return Pushed(
            "telegram",
            rate,
            count,
            len(told),
            twice,
            limits.refused,
            accepted[0] - start,
            accepted[-1] - start,
        )


async def _at(world: World, count: int, within: float = 600.0) -> None:
    """Until so many people have been told, or the time is over."""
    end, seen, told = time.monotonic() + within, set[int](), world.telegram.told
    place = 0
    while len(seen) < count and time.monotonic() < end:
        await asyncio.sleep(0.05)
        while place < len(told):
            seen.add(told[place].room.id)
            place += 1


async def discord(rate: int, count: int) -> Pushed:
    """A push to so many channels on Discord."""
    async with crowd(discord_rate=rate) as world:
        places = world.discord.world
        server = places.server("Neighbours", places.person("Ana"))
        channels = [places.channel(server, f"c{number}") for number in range(count)]
        await follow(world, "discord", [str(channel.id) for channel in channels])
        await world.start()
        await hears(world)
        before = world.discord.limits.refusals
        outage(world)
        end, accepted = time.monotonic() + count / rate * PATIENCE + 30, list[float]()
        waiting = list(channels)
        while waiting and time.monotonic() < end:
            await asyncio.sleep(0.01)
            told = [channel for channel in waiting[:400] if channel.messages]
            accepted += [time.time()] * len(told)
            waiting = [channel for channel in waiting if not channel.messages] if told else waiting
        start = decided(world)
        refused = world.discord.limits.refusals - before
        reached = sum(1 for channel in channels if channel.messages)
        twice = sum(len(channel.messages) - 1 for channel in channels if channel.messages)
        first, last = accepted[0] - start, accepted[-1] - start
        return Pushed("discord", rate, count, reached, twice, refused, first, last)


if __name__ == "__main__":
    main()
