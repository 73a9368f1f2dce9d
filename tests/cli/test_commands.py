"""The commands as a person or a script uses them: what they print, how they end."""

import json
from pathlib import Path

import pytest

from bot.cli import COMMANDS
from tests.cli.conftest import Run, lines

FIXTURES = Path(__file__).resolve().parents[1] / "feeds" / "fixtures"


@pytest.mark.parametrize("command", [(), *[(name,) for name in COMMANDS]])
def test_help_fits_a_screen_and_gives_an_example(run: Run, command: tuple[str, ...]) -> None:
    """Every command explains itself."""
    result = run(*command, "--help")

    assert result.exit_code == 0
    assert "Example" in result.output
    assert len(result.output.splitlines()) <= 50


def test_an_unknown_command_is_wrong_usage(run: Run) -> None:
    """Exit code 2, one clear line."""
    result = run("statsu")

    assert result.exit_code == 2
    assert "statsu" in result.output


def test_ask_answers_in_order_and_writes_nothing(run: Run) -> None:
    """JSON lines in, JSON lines out; a subscription asked for here is not kept."""
    asked = [
        {"text": "is 911 down in MA?"},
        {"text": "subscribe ohio"},
        {"text": "lol pizza", "chat": "group"},
        {"text": "911 down in springfield??", "unknown": 1},
    ]

    result = run("ask", "--json", stdin="\n".join(map(json.dumps, asked)))
    kept = run("subscribers", "--json")

    first, second, third, fourth = lines(result)
    assert result.exit_code == 0
    assert (first["intent"], first["states"]) == ("status", ["MA"])
    assert second["intent"] == "subscribe"
    assert (third["addressed"], third["answer"]) == (False, None)
    assert fourth["ambiguous"]
    assert fourth["choices"]
    assert kept.stdout.strip() == ""


def test_a_bad_line_does_not_lose_the_others(run: Run) -> None:
    """The error stands in its place, the rest is answered, the exit code tells."""
    result = run(
        "ask", "--json", stdin='{bad\n{"text": "/start"}\n{"text": 5}\n{"text": "hi", "home": "XX"}\n'
    )

    found = lines(result)
    assert result.exit_code == 1
    assert [("error" in each) for each in found] == [True, False, True, True]
    assert "line 1" in str(found[0]["error"])


def test_status_of_a_new_database_is_blind(run: Run) -> None:
    """No source has answered: we cannot tell."""
    (reading,) = lines(run("status", "MA", "--json"))

    assert (reading["state"], reading["reading"], reading["sources"]) == ("MA", "blind", [])
    assert set(reading) >= {
        "services",
        "agency",
        "said",
        "sent",
        "announced",
        "first_seen",
        "checked",
        "expires",
        "incident",
    }


def test_an_unknown_state_is_wrong_usage(run: Run) -> None:
    """Exit code 2 and what to write instead."""
    result = run("status", "Freedonia")

    assert result.exit_code == 2
    assert "Freedonia" in result.output


def test_ingest_reads_each_message_and_the_rest_of_a_bad_batch(run: Run, tmp_path: Path) -> None:
    """One object a message; what cannot be read is one refused line, exit code 0."""
    files = [
        "cap_01_toe_statewide_ma_en_es.xml",
        "hostile_01_billion_laughs.xml",
        "cap_08_negative_call_911_mention.xml",
    ]

    result = run("ingest", "--json", *(str(FIXTURES / name) for name in files), str(tmp_path / "none.xml"))

    verdicts = [each["verdict"] for each in lines(result)]
    assert result.exit_code == 0
    assert verdicts == ["outage", "refused", "mention", "refused"]


def test_ingest_applies_only_when_told_to(run: Run) -> None:
    """Without --apply the database stays as it was."""
    toe = str(FIXTURES / "cap_01_toe_statewide_ma_en_es.xml")
    run("ingest", toe)
    before = lines(run("status", "MA", "--json"))[0]["reading"]
    run("ingest", "--apply", toe)
    after = lines(run("status", "MA", "--json"))[0]["reading"]

    assert (before, after) == ("blind", "outage")


def test_an_agency_posts_and_its_words_are_read(run: Run) -> None:
    """Add, post, status; the key is printed once."""
    added = run("agency", "add", "State 911 Department", "--level", "state", "--states", "MA")
    posted = run(
        "post", "--agency", "state 911 department", "--state", "MA", "--condition", "outage",
        "--text", "911 is down statewide.", "--yes",
    )  # fmt: skip
    (reading,) = lines(run("status", "MA", "--json"))
    listed = run("agency", "list")

    key = added.stdout.split()[-1]
    assert key.startswith("cb_")
    assert posted.exit_code == 0
    assert (reading["reading"], reading["agency"]) == ("outage", "State 911 Department")
    assert key not in listed.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--agency", "Nobody", "--state", "MA", "--condition", "outage"), "Nobody"),
        (("--agency", "MEMA", "--state", "NH", "--condition", "outage"), "MA only"),
        (("--agency", "MEMA", "--state", "XX", "--condition", "outage"), "--state"),
        (("--agency", "MEMA", "--state", "MA", "--condition", "sad"), "--condition"),
        (("--agency", "MEMA", "--state", "MA", "--condition", "outage", "--service", "voice"), "--service"),
    ],
)
def test_a_wrong_post_says_what_to_do(run: Run, words: tuple[str, ...], said: str) -> None:
    """One clear line, nothing published."""
    run("agency", "add", "MEMA", "--level", "state", "--states", "MA")

    result = run("post", *words, "--text", "911 is down.", "--yes")

    assert result.exit_code in {1, 2}
    assert said in result.output
    assert lines(run("status", "MA", "--json"))[0]["reading"] == "blind"


def test_a_drill_reaches_nobody(run: Run) -> None:
    """Kept, told to nobody, read by no one."""
    run("agency", "add", "MEMA", "--level", "state", "--states", "MA")

    result = run(
        "post",
        "--agency",
        "MEMA",
        "--state",
        "MA",
        "--condition",
        "outage",
        "--text",
        "drill",
        "--drill",
        "--yes",
    )

    assert "drill" in result.output
    assert lines(run("status", "MA", "--json"))[0]["reading"] == "blind"


def test_revoking_an_unknown_agency_fails_clearly(run: Run) -> None:
    """Exit code 1."""
    result = run("agency", "revoke", "Nobody")

    assert result.exit_code == 1
    assert "Nobody" in result.output


def test_a_scenario_is_replayed_as_json(run: Run, tmp_path: Path) -> None:
    """Contracted fields, in order; the database is not touched."""
    day = tmp_path / "day.jsonl"
    day.write_text(
        '{"at": "2024-06-18T18:00:00Z", "subscribe": {"who": "ana", "states": ["MA"]}}\n'
        '{"at": "2024-06-18T18:22:00Z", "publish": {"id": "1", "agency": "EOPSS", "level": "state",'
        ' "states": ["MA"], "area": "Massachusetts", "kind": "outage", "text": "911 is down.",'
        ' "instruction": "", "url": "", "references": []}}\n'
        '{"at": "2024-06-18T18:23:00Z", "ask": {"who": "ana", "text": "is it down?", "home": "MA"}}\n'
        '{"at": "2024-06-18T18:24:00Z", "read": {"states": ["MA", "ME"]}}\n',
        encoding="utf-8",
    )

    push, answer, first, second = lines(run("replay", str(day), "--json"))

    assert (push["event"], push["to"], push["kind"], push["state"], push["reading"]) == (
        "push", "ana", "outage", "MA", "outage",
    )  # fmt: skip
    assert (answer["event"], answer["to"], answer["reading"]) == ("answer", "ana", "outage")
    assert (first["state"], first["reading"]) == ("MA", "outage")
    assert (second["state"], second["reading"]) == ("ME", "no_notice")
    assert not (tmp_path / "callbox.sqlite").exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"at": "2024-06-18T18:00:00Z"}', "line 1"),
        ('{"at": "yesterday", "read": {"states": ["MA"]}}', "at"),
        ('{"at": "2024-06-18T18:00:00Z", "read": {"states": ["XX"]}}', "unknown state"),
        ("nonsense", "line 1"),
        (
            '{"at": "2024-06-18T18:00:00Z", "read": {"states": ["MA"]}}\n'
            '{"at": "2024-06-18T17:00:00Z", "read": {"states": ["MA"]}}',
            "line 2",
        ),
    ],
)
def test_a_bad_scenario_names_its_line(run: Run, tmp_path: Path, text: str, said: str) -> None:
    """Exit code 1, no traceback."""
    (tmp_path / "bad.jsonl").write_text(text, encoding="utf-8")

    result = run("replay", str(tmp_path / "bad.jsonl"))

    assert result.exit_code == 1
    assert said in result.output
    assert "Traceback" not in result.output


def test_the_demo_tells_the_day_without_pauses_where_nobody_watches(run: Run) -> None:
    """Questions, pushes, the all clear."""
    result = run("demo")

    assert result.exit_code == 0
    for words in ("Brockton Fire Department", "push: outage", "push: restored", "Cora (Portland, Maine)"):
        assert words in result.output


def test_chat_talks_to_the_real_core(run: Run) -> None:
    """A question, a tapped number, and out."""
    result = run("chat", "--home", "MA", stdin="is 911 down?\n/quit\n")

    assert result.exit_code == 0
    assert "911" in result.output


def test_the_database_is_copied_and_put_back(run: Run, tmp_path: Path) -> None:
    """Backup, change, restore: the copy's state is back."""
    run("agency", "add", "MEMA", "--level", "state", "--states", "MA")
    copied = run("db", "backup", str(tmp_path / "copy.sqlite"))
    run("agency", "revoke", "MEMA")
    restored = run("db", "restore", str(tmp_path / "copy.sqlite"))

    assert (copied.exit_code, restored.exit_code) == (0, 0)
    assert "revoked" not in run("agency", "list").output


def test_a_wrong_backup_is_refused(run: Run, tmp_path: Path) -> None:
    """Another kind of file: the database stays."""
    (tmp_path / "cat.jpg").write_bytes(b"not a database")

    result = run("db", "restore", str(tmp_path / "cat.jpg"))

    assert result.exit_code == 1
    assert "not restored" in result.output


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("CALLBOX_IPAWS_EVERY", "10", "120"),
        ("CALLBOX_TELEGRAM_RATE", "fast", "CALLBOX_TELEGRAM_RATE"),
        ("CALLBOX_STALE_AFTER", "-5", "CALLBOX_STALE_AFTER"),
        ("CALLBOX_HTTP_BIND", "nowhere", "host:port"),
        ("CALLBOX_TELEGRAM_TOKEN_FILE", "/no/such/file", "CALLBOX_TELEGRAM_TOKEN_FILE"),
        ("CALLBOX_DATABASE_URL", "mysql://x", "CALLBOX_DATABASE_URL"),
    ],
)
def test_a_wrong_setting_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    """Exit code 2, which setting, what to do; never a secret, never a traceback."""
    monkeypatch.setenv(name, value)

    result = run("run")

    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output


def test_an_empty_setting_is_the_same_as_absent(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """CALLBOX_TELEGRAM_RATE= keeps its default."""
    monkeypatch.setenv("CALLBOX_TELEGRAM_RATE", "")
    monkeypatch.setenv("CALLBOX_TELEGRAM_TOKEN", "")

    assert run("status", "MA").exit_code == 0


def test_what_only_mentions_911_waits_for_an_operator(run: Run) -> None:
    """Listed with its reason, changing nothing until somebody confirms it."""
    mention = str(FIXTURES / "cap_08_negative_call_911_mention.xml")
    run("ingest", "--apply", mention)
    listed = run("proposals", "list")
    before = lines(run("status", "TX", "--json"))[0]["reading"]
    wrong = run("proposals", "confirm", "1", "--as", "unrelated", "--yes")
    missing = run("proposals", "confirm", "99", "--as", "outage", "--yes")
    confirmed = run("proposals", "confirm", "1", "--as", "outage", "--yes")
    after = lines(run("status", "TX", "--json"))[0]["reading"]

    assert "TX" in listed.output
    assert before == "blind"
    assert (wrong.exit_code, missing.exit_code, confirmed.exit_code) == (2, 1, 0)
    assert after == "local_report"
