"""The transport trusts whom the machine trusts, and goes through the machine's proxy."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.chat.telegram.transport import AiohttpRequest, NotSent
from bot.clock import MachineClock
from tests.doubles.telegram import BotApi


def certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody has signed but itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
    now = MachineClock().now()
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "loopback.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + signed.public_bytes(serialization.Encoding.PEM)
    )
    return file


@asynccontextmanager
async def serving(seen: list[str], tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """A server that answers everything like getMe, and notes what it was asked for; its port."""

    async def answer(request: web.BaseRequest) -> web.Response:
        seen.append(str(request.url))
        return web.json_response({"ok": True, "result": True})

    runner = web.ServerRunner(web.Server(answer))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls).start()
    try:
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    """The token never goes to who only claims to be Telegram."""
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate(tmp_path))
    seen: list[str] = []

    async with serving(seen, tls) as port, AiohttpRequest(f"https://127.0.0.1:{port}") as request:
        with pytest.raises(NotSent):
            await request.post(f"https://127.0.0.1:{port}/botTOKEN/getMe")

    assert seen == []


async def test_a_certificate_that_the_machine_trusts_is_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SSL_CERT_FILE names further trust, as everywhere."""
    file = certificate(tmp_path)
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(file)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))

    async with serving([], tls) as port, AiohttpRequest(f"https://127.0.0.1:{port}") as request:
        assert await request.post(f"https://127.0.0.1:{port}/botTOKEN/getMe") is True


async def test_the_machines_proxy_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a proxy is set, requests for the world go to it."""
    seen: list[str] = []

    async with serving(seen) as port:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        async with AiohttpRequest("http://telegram.example") as request:
            await request.post("http://telegram.example/botTOKEN/getMe")

    assert seen == ["http://telegram.example/botTOKEN/getMe"]


async def test_loopback_never_goes_through_a_proxy(api: BotApi, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy elsewhere does not know our loopback."""
    seen: list[str] = []

    async with serving(seen) as port:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{port}")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        async with AiohttpRequest(api.url) as request:
            await request.post(f"{api.url}/bot{api.token}/getMe")

    assert seen == []
    assert [call.method for call in api.calls] == ["getMe"]
