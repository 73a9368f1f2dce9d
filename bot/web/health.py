"""Health and metrics: what works, for a watcher and for Prometheus; nothing of what people wrote."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.domain.reading import Source
from bot.domain.record import stamp

Count = Callable[[], Awaitable[Mapping[tuple[str, ...], float]]]


class Health:
    """GET /health and GET /metrics."""

    def __init__(
        self,
        sources: Callable[[], Sequence[Source]],
        counts: Mapping[str, tuple[str, tuple[str, ...], Count]],
    ) -> None:
        """`counts`: name of a gauge -> (what it is, its labels, how to count it)."""
        self._sources = sources
        self._counts = counts

    async def health(self, request: Request) -> Response:
        """200 while at least one authoritative source answers, else 503; each source either way."""
        sources = self._sources()
        well = any(each.ok for each in sources if each.authoritative)
        told = [
            {"name": each.name, "ok": each.ok, "last_success": stamp(each.last_success)} for each in sources
        ]
        return JSONResponse({"ok": well, "sources": told}, status_code=200 if well else 503)

    async def metrics(self, request: Request) -> Response:
        """The gauges, drawn when they are asked for."""
        registry = CollectorRegistry()
        source_ok = Gauge("callbox_source_ok", "Whether a source answers", ["source"], registry=registry)
        for source in self._sources():
            source_ok.labels(source.name).set(source.ok)
        for name, (what, labels, count) in self._counts.items():
            gauge = Gauge(name, what, labels, registry=registry)
            for values, number in (await count()).items():
                gauge.labels(*values).set(number)
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)
