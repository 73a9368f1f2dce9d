"""Lanes: work in order within a chat, chats side by side, and a bound on everything."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

import structlog

LOG = structlog.get_logger(__name__)

T = TypeVar("T")


class Lanes(Generic[T]):
    """What is put in comes to work lane by lane; a lane that overflows loses what waited longest in it."""

    def __init__(
        self,
        tasks: asyncio.TaskGroup,
        work: Callable[[T], Awaitable[None]],
        *,
        abreast: int = 256,
        waiting: int = 2_000,
    ) -> None:
        """abreast: pieces of work at the same time; waiting: how many may wait before room() waits."""
        self._tasks = tasks
        self._work = work
        self._slots = asyncio.Semaphore(abreast)
        self._most = waiting
        self._lanes: dict[str, deque[T]] = {}
        self._waiting = 0
        self._moved = asyncio.Event()

    def put(self, lane: str, piece: T, most: int) -> bool:
        """Let a piece wait its turn; False if the oldest of more than most gave way."""
        queue = self._lanes.get(lane)
        if queue is None:
            queue = self._lanes[lane] = deque()
            self._tasks.create_task(self._run(lane, queue))
        queue.append(piece)
        self._waiting += 1
        if len(queue) <= most:
            return True
        queue.popleft()
        self._waiting -= 1
        return False

    async def room(self) -> None:
        """Until so little waits that more may come."""
        while self._waiting >= self._most:
            await self._moved.wait()

    async def idle(self) -> None:
        """Until nothing waits and nothing is being worked on."""
        while self._lanes:
            await self._moved.wait()

    async def _run(self, lane: str, queue: deque[T]) -> None:
        try:
            while queue:
                async with self._slots:
                    piece = queue.popleft()
                    self._waiting -= 1
                    await self._try(piece)
                self._beat()
        finally:
            del self._lanes[lane]
            self._beat()

    async def _try(self, piece: T) -> None:
        try:
            await self._work(piece)
        except Exception:
            # One question that fails must not end the hearing of all others.
            LOG.exception("telegram.failed")

    def _beat(self) -> None:
        self._moved.set()
        self._moved = asyncio.Event()
