"""Whether the signature of a CAP message holds: for operators, with the extra `verify` installed."""

from datetime import datetime
from enum import StrEnum
from typing import Final

from lxml.etree import LxmlError  # type: ignore[import-untyped]
from signxml.exceptions import SignXMLException
from signxml.verifier import SignatureConfiguration, XMLVerifier

from bot.feeds.times import utc
from bot.feeds.xmltree import REFUSED, local, tree

MOST_CERTIFICATES: Final = 4


class Signature(StrEnum):
    """What a check of the signature gave.

    VERIFIED: nothing was changed since the message was signed with the key that it carries; who holds
    that key is told by the feed's own address (TLS), not by the message.
    """

    VERIFIED = "verified"
    NOT_CHECKED = "not checked"
    FAILED = "failed"


def verify(message: bytes) -> Signature:
    """Check the enveloped signature of one CAP message; one without a certificate is not checked."""
    try:
        root = tree(message)  # what must not be parsed is not handed on either
    except REFUSED:
        return Signature.FAILED
    found = [element.text or "" for element in root.iter() if local(element) == "X509Certificate"]
    if not found:
        return Signature.NOT_CHECKED
    sent = next((utc(element.text) for element in root.iter() if local(element) == "sent"), None)
    holds = any(_holds(message, each, sent) for each in found[:MOST_CERTIFICATES])
    return Signature.VERIFIED if holds else Signature.FAILED


def _holds(message: bytes, certificate: str, sent: datetime | None) -> bool:
    """Whether the signature is by the key of this certificate, and that was valid when it was sent."""
    packed = "".join(certificate.split())
    lines = (packed[at : at + 64] for at in range(0, len(packed), 64))
    pem = "\n".join(("-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", ""))
    config = SignatureConfiguration(require_x509=True, verification_time=sent)
    try:
        # The schema is not checked: real senders order the parts of KeyInfo as they like.
        XMLVerifier().verify(message, x509_cert=pem, validate_schema=False, expect_config=config)
    except (ValueError, SignXMLException, LxmlError):
        return False
    return True
