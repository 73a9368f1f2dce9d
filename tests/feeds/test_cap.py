"""CAP as agencies really send it: envelopes, languages, missing parts, odd places and offsets."""

from datetime import UTC, datetime

from bot.domain.advisory import Advisory, Key, Level, Verdict
from bot.feeds import cap as reader
from bot.feeds.entry import Authority, Refused, SourceConfig
from tests.feeds.conftest import NOON, fixture
from tests.feeds.making import cap, envelope, made_info

IPAWS = SourceConfig("ipaws", "ipaws")


def read(*alerts: str, config: SourceConfig = IPAWS) -> list[Advisory]:
    entries = reader.parse(envelope(*alerts), NOON, config)
    assert all(isinstance(entry, Advisory) for entry in entries), entries
    return [entry for entry in entries if isinstance(entry, Advisory)]


def test_an_outage_is_read_whole() -> None:
    """Who, where, when, what and what to do, all from one message."""
    body = fixture("cap_01_toe_statewide_ma_en_es.xml")

    (entry,) = reader.parse(body, NOON, IPAWS)

    assert isinstance(entry, Advisory)
    assert entry.key == Key("synthetic@example.invalid", "SYNTHETIC-01", "2030-06-18T18:22:00Z")
    assert (entry.verdict, entry.level, entry.states) == (Verdict.OUTAGE, Level.STATE, ("MA",))
    assert entry.agency == "Example State 911 Department"
    assert entry.sent == datetime(2030, 6, 18, 18, 22, tzinfo=UTC)
    assert entry.expires == datetime(2030, 6, 18, 22, 22, tzinfo=UTC)
    assert [words.language for words in entry.wordings] == ["en-US", "es-US"]
    assert entry.words.instruction.startswith("Call your local police or fire business line")
    assert entry.wordings[1].text == "El servicio 911 no funciona en todo el estado."


def test_a_cancel_without_info_names_what_it_cancels() -> None:
    """Its states are those of what it cancels, which only the core knows."""
    (entry,) = reader.parse(fixture("cap_03_cancel_without_info.xml"), NOON, IPAWS)

    assert isinstance(entry, Advisory)
    assert (entry.verdict, entry.states) == (Verdict.CANCEL, ())
    assert entry.references == (Key("synthetic@example.invalid", "SYNTHETIC-02", "2030-06-18T19:05:00Z"),)


def test_words_are_found_where_the_agency_put_them() -> None:
    """Many alerts have only the texts for phones."""
    alert = cap(short="911 is down.", long="911 is down in Example County. Call 617-555-0142.")

    (entry,) = read(alert)

    assert entry.verdict is Verdict.OUTAGE
    assert entry.words.headline == "911 is down."
    assert entry.words.text == "911 is down in Example County. Call 617-555-0142."
    assert entry.words.instruction == "Call 617-555-0142."


def test_an_instruction_missing_from_the_description_is_taken_from_the_phone_text() -> None:
    """What to do must not be lost because it stands elsewhere."""
    alert = cap(description="911 is down statewide.", long="911 is down. Go to the nearest fire station.")

    (entry,) = read(alert)

    assert entry.words.instruction == "Go to the nearest fire station."


def test_english_is_quoted_first_whatever_the_order() -> None:
    """And Spanish alone is understood too."""
    spanish = made_info(language="es-US", description="El 911 no funciona en todo el estado.")
    both = spanish + made_info(description="911 is down statewide.")

    alone, first = read(cap(identifier="A", infos=spanish), cap(identifier="B", infos=both))

    assert alone.verdict is Verdict.OUTAGE
    assert [words.language for words in first.wordings] == ["en-US", "es-US"]


def test_places_follow_the_codes_and_not_the_names() -> None:
    """Whole states, counties, parts of them, both Connecticuts, unknown counties, seas, the nation."""
    cases: list[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = [
        (("025000",), ("MA",), ()),
        (("025025", "025017"), ("MA",), ("25017", "25025")),
        (("125025",), ("MA",), ("25025",)),
        (("009001", "009110"), ("CT",), ("09001", "09110")),
        (("002063", "048999"), ("AK", "TX"), ("02063", "48999")),
        (
            ("072000", "066010", "069100", "078030", "060050"),
            ("AS", "GU", "MP", "PR", "VI"),
            ("60050", "66010", "69100", "78030"),
        ),
        (("092740", "073531", "025025"), ("MA",), ("25025",)),
        (("000000", "025025"), ("US",), ()),
        (("025000", "025025", "033011"), ("MA", "NH"), ("33011",)),
        (("25025", "nonsense", ""), ("MA",), ("25025",)),
    ]
    alerts = [
        cap(identifier=f"C{n}", description="911 is down.", same=same) for n, (same, _, _) in enumerate(cases)
    ]

    entries = read(*alerts)

    assert [(one.states, one.counties) for one in entries] == [
        (states, counties) for _, states, counties in cases
    ]


def test_offsets_are_reckoned_in_utc() -> None:
    """-00:00 is UTC; a wrong +01:00 is taken at its word."""
    entries = read(
        cap(identifier="A", sent="2030-06-18T18:22:00-00:00"),
        cap(identifier="B", sent="2030-06-18T19:22:00+01:00"),
    )

    assert [one.key.sent for one in entries] == ["2030-06-18T18:22:00Z"] * 2


def test_the_level_is_the_state_only_if_the_codes_and_the_name_say_so() -> None:
    """A county that addresses the whole state still speaks for a county."""
    entries = read(
        cap(identifier="A", description="911 is down.", name="Example EMA"),
        cap(identifier="B", description="911 is down.", name="200001,Example County,Example County"),
        cap(identifier="C", description="911 is down.", name="Example EMA", same=("025025",)),
        cap(identifier="D", description="911 is down.", name="City of Example"),
    )

    assert [one.level for one in entries] == [Level.STATE, Level.COUNTY, Level.COUNTY, Level.COUNTY]


def test_known_senders_are_who_the_operator_says() -> None:
    """A state authority stays one for two counties; a carrier is one by configuration only."""
    known = (
        Authority("made@example.invalid", Level.STATE, "State 911 Department"),
        Authority("Example Wireless Inc", Level.CARRIER, carrier="Example Wireless"),
    )
    config = SourceConfig("ipaws", "ipaws", authorities=known)

    state, carrier = read(
        cap(identifier="A", description="911 is down.", same=("025025",)),
        cap(identifier="B", sender="x@y.invalid", description="911 is down.", name="Example Wireless Inc"),
        config=config,
    )

    assert (state.level, state.agency) == (Level.STATE, "State 911 Department")
    assert (carrier.level, carrier.carrier) == (Level.CARRIER, "Example Wireless")


def test_a_source_speaks_of_its_own_states_only() -> None:
    """An agency's feed cannot declare an outage elsewhere."""
    config = SourceConfig("maine", "cap", states=("ME",))

    entries = reader.parse(envelope(cap(description="911 is down.")), NOON, config)

    assert entries == [Refused("MADE-1", "names states of which this source may not speak")]


def test_one_broken_message_does_not_spoil_the_others() -> None:
    """Bad bytes, a missing sender, an absurd time, ten thousand areas: each is refused alone."""
    wide = made_info(same=tuple(f"0{n % 90000 + 10000}" for n in range(10_000)))
    bad = [
        cap(identifier="B1", sender=""),
        cap(identifier="B2", sent="yesterday"),
        cap(identifier="B3", infos=wide),
        cap(identifier="B4", kind="Nonsense"),
    ]
    body = envelope(cap(identifier="G1", description="911 is down."), *bad, cap(identifier="G2"))
    spoiled = body.replace(b"<identifier>G2</identifier>", b"<identifier>\xff\xfe</identifier>")

    whole = reader.parse(body, NOON, IPAWS)
    salvaged = reader.parse(spoiled, NOON, IPAWS)

    assert [isinstance(entry, Refused) for entry in whole] == [False, True, True, True, True, False]
    assert [isinstance(entry, Refused) for entry in salvaged] == [False, True, True, True, True, True]
    assert all(entry.reason for entry in whole)


def test_cap_is_found_inside_atom() -> None:
    """Whether an entry's content is the element itself or the escaped text of one."""
    alert = cap(description="911 is down.")
    escaped = alert.replace("&", "&amp;").replace("<", "&lt;")
    feed = '<feed xmlns="http://www.w3.org/2005/Atom">' + "".join(
        f"<entry><title>x</title><content type='text/xml'>{content}</content></entry>"
        for content in (alert, escaped)
    )

    entries = reader.parse(f"{feed}</feed>".encode(), NOON, SourceConfig("county", "cap"))

    assert [isinstance(entry, Advisory) and entry.verdict for entry in entries] == [Verdict.OUTAGE] * 2
