"""XML from strangers: no DTD, no entity, no depth, or it is refused."""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from bot.feeds.limits import MOST_DEPTH, MOST_PIECES, TooMuch

REFUSED: Final = (DefusedXmlException, ParseError, ValueError, LookupError, TooMuch)
"""What `tree` raises for XML that must not or cannot be read."""


class _Bounded(TreeBuilder):
    """Builds elements until they nest too deep."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise TooMuch(f"nested deeper than {MOST_DEPTH} elements")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._depth -= 1
        return super().end(tag)


def tree(body: bytes) -> Element:
    """The root element; raises one of REFUSED."""
    if body.count(b"<") > 2 * MOST_PIECES or body.count(b"=") > MOST_PIECES:
        raise TooMuch("more elements than any real message")
    parser = DefusedXMLParser(target=_Bounded(), forbid_dtd=True)
    parser.feed(body)
    root: Element = parser.close()
    return root


def why(error: Exception) -> str:
    """The reason in words that are ours, without anything of the body."""
    if isinstance(error, DefusedXmlException):
        return "declares a DTD or entities"
    if isinstance(error, TooMuch):
        return str(error)
    return "not well-formed XML" if not isinstance(error, LookupError) else "unknown encoding"


def local(element: Element) -> str:
    """The tag without its namespace."""
    return element.tag.rpartition("}")[2]


def named(element: Element, name: str) -> Iterator[Element]:
    """The children with that local name, in order."""
    return (child for child in element if local(child) == name)


def text(element: Element, name: str) -> str:
    """The text of the first child with that local name, stripped; empty if there is none."""
    for child in named(element, name):
        return (child.text or "").strip()
    return ""
