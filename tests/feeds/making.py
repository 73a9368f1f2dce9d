"""CAP messages and Weather Service items for tests, made of only what a test is about."""

import json
from typing import Any
from xml.sax.saxutils import escape

CAP = "urn:oasis:names:tc:emergency:cap:1.2"


def cap(
    *,
    identifier: str = "MADE-1",
    sender: str = "made@example.invalid",
    sent: str = "2030-06-18T14:22:00-04:00",
    status: str = "Actual",
    kind: str = "Alert",
    references: str = "",
    infos: str | None = None,
    **info: Any,
) -> str:
    """One CAP alert; what is not named is as in most real ones."""
    body = made_info(**info) if infos is None else infos
    return (
        f'<alert xmlns="{CAP}"><identifier>{escape(identifier)}</identifier><sender>{escape(sender)}</sender>'
        f"<sent>{sent}</sent><status>{status}</status><msgType>{kind}</msgType><scope>Public</scope>"
        f"<references>{references}</references>{body}</alert>"
    )


def made_info(
    *,
    language: str = "en-US",
    event: str = "Civil Emergency Message",
    code: str = "CEM",
    name: str = "Example State 911 Department",
    headline: str = "",
    description: str = "",
    instruction: str = "",
    short: str = "",
    long: str = "",
    same: tuple[str, ...] = ("025000",),
    area: str = "Massachusetts",
    expires: str = "2030-06-18T18:22:00-04:00",
) -> str:
    """One info block."""
    codes = "".join(f"<geocode><valueName>SAME</valueName><value>{each}</value></geocode>" for each in same)
    parameters = "".join(
        f"<parameter><valueName>{key}</valueName><value>{escape(value)}</value></parameter>"
        for key, value in (("CMAMtext", short), ("CMAMlongtext", long))
        if value
    )
    return (
        f"<info><language>{language}</language><event>{escape(event)}</event>"
        f"<eventCode><valueName>SAME</valueName><value>{code}</value></eventCode><expires>{expires}</expires>"
        f"<senderName>{escape(name)}</senderName><headline>{escape(headline)}</headline>"
        f"<description>{escape(description)}</description><instruction>{escape(instruction)}</instruction>"
        f"{parameters}<area><areaDesc>{escape(area)}</areaDesc>{codes}</area></info>"
    )


def envelope(*alerts: str) -> bytes:
    """FEMA's envelope around alerts."""
    inside = "".join(alerts)
    return f'<ns1:alerts xmlns:ns1="http://gov.fema.ipaws.services/feed">{inside}</ns1:alerts>'.encode()


def item(**properties: Any) -> dict[str, Any]:
    """One alert of api.weather.gov."""
    usual: dict[str, Any] = {
        "id": "MADE-1",
        "areaDesc": "Massachusetts",
        "geocode": {"SAME": ["025000"]},
        "references": [],
        "sent": "2030-06-18T14:22:00-04:00",
        "expires": "2030-06-18T18:22:00-04:00",
        "status": "Actual",
        "messageType": "Alert",
        "event": "Civil Emergency Message",
        "sender": "made@example.invalid",
        "senderName": "200001,Example State 911 Department,Example State 911 Department",
        "headline": None,
        "description": "",
        "instruction": None,
        "parameters": {"EAS-ORG": ["CIV"]},
        "language": "en-US",
        "eventCode": {"SAME": ["CEM"]},
    }
    return {"type": "Feature", "properties": usual | properties}


def collection(*items: Any) -> bytes:
    """The list of active alerts."""
    return json.dumps({"type": "FeatureCollection", "features": list(items)}).encode()
