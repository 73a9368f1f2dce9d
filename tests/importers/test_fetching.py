"""Downloads: resumed where they stopped, and refused when they are too large or no answer comes."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from bot.importers.fetching import fetch, is_url
from bot.importers.given import MOST_BYTES, BadFile

CONTACT = "ops@example.org"


def test_a_file_is_fetched_whole_and_says_who_asks(httpserver: HTTPServer, tmp_path: Path) -> None:
    """The publisher can reach who runs the bot."""
    asked: list[str] = []

    def answer(request: Request) -> Response:
        asked.append(request.headers["User-Agent"])
        return Response(b"a,b\n1,2\n")

    httpserver.expect_request("/data/law.csv").respond_with_handler(answer)
    told: list[tuple[int, int]] = []

    path = fetch(
        httpserver.url_for("/data/law.csv"), tmp_path, CONTACT, lambda done, whole: told.append((done, whole))
    )

    assert path.name == "law.csv"
    assert path.read_bytes() == b"a,b\n1,2\n"
    assert told[-1] == (8, 8)
    assert CONTACT in asked[0]


def test_an_interrupted_download_goes_on_where_it_stopped(httpserver: HTTPServer, tmp_path: Path) -> None:
    """A hundred megabytes are not asked for twice."""
    whole, ranges = b"0123456789" * 100, []

    def answer(request: Request) -> Response:
        wanted = request.headers.get("Range", "")
        ranges.append(wanted)
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        status = 206 if wanted else 200
        return Response(whole[start:], status)

    httpserver.expect_request("/big.csv").respond_with_handler(answer)
    first = fetch(httpserver.url_for("/big.csv"), tmp_path, CONTACT)
    first.replace(first.with_name("big.csv.part")).write_bytes(whole[:400])

    again = fetch(httpserver.url_for("/big.csv"), tmp_path, CONTACT)

    assert again.read_bytes() == whole
    assert ranges == ["", "bytes=400-"]


def test_a_server_that_cannot_resume_sends_all_again(httpserver: HTTPServer, tmp_path: Path) -> None:
    """An answer 200 to a range begins at the beginning."""
    httpserver.expect_request("/a.csv").respond_with_data(b"whole file")
    first = fetch(httpserver.url_for("/a.csv"), tmp_path, CONTACT)
    first.replace(first.with_name("a.csv.part")).write_bytes(b"who")

    assert fetch(httpserver.url_for("/a.csv"), tmp_path, CONTACT).read_bytes() == b"whole file"


@contextmanager
def server(answer: bytes) -> Iterator[str]:
    """A server that says just these bytes to whoever asks."""

    class Says(socketserver.StreamRequestHandler):
        """One request, one answer."""

        def handle(self) -> None:
            """Read the request's head, answer, hang up."""
            while self.rfile.readline().strip():
                pass
            self.wfile.write(answer)

    with socketserver.TCPServer(("127.0.0.1", 0), Says) as listening:
        thread = threading.Thread(target=listening.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_address[1]}/x"
        listening.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "answered 404"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\nx" % (MOST_BYTES + 1), "larger than"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nshort", "run it again"),
        (b"garbage\r\n", "run it again"),
    ],
)
def test_what_cannot_be_fetched_is_said_in_one_line(tmp_path: Path, answer: bytes, complaint: str) -> None:
    """A claim of a gigabyte is refused before a byte of it is kept."""
    with server(answer) as url, pytest.raises(BadFile, match=complaint):
        fetch(url, tmp_path, CONTACT)

    assert not list(tmp_path.rglob("x"))


def test_nothing_is_fetched_over_plain_http_or_from_a_closed_port(tmp_path: Path) -> None:
    """Numbers to call in an emergency do not come over an open line."""
    with pytest.raises(BadFile, match="only https"):
        fetch("http://example.org/a.csv", tmp_path, CONTACT)
    with pytest.raises(BadFile, match="run it again"):
        fetch("http://127.0.0.1:1/a.csv", tmp_path, CONTACT)


def test_an_address_is_told_from_a_path() -> None:
    """Both are typed in the same place."""
    assert is_url("https://data.example/a.csv")
    assert not is_url("downloads/a.csv")
