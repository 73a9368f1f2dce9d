"""Which change of meaning is news, and what becomes of the incident."""

from collections.abc import Sequence

from bot.domain.advisory import Advisory
from bot.domain.delivery import Change, News
from bot.domain.incident import Incident
from bot.domain.judgement import Decision, judge
from tests.domain.agencies import BOSTON, BROCKTON, at, cancels, degraded, outage, reassures, restored


def day(*advisories: Advisory, until: float | None = None) -> list[Decision]:
    """Judge Massachusetts after each advisory in turn, and once more at `until` minutes."""
    decisions: list[Decision] = []
    incident: Incident | None = None
    for count, advisory in enumerate(advisories, start=1):
        decisions.append(_judged(advisories[:count], incident, advisory.first_seen))
        incident = decisions[-1].incident
    if until is not None:
        decisions.append(_judged(advisories, incident, at(until)))
    return decisions


def _judged(advisories: Sequence[Advisory], incident: Incident | None, now: object) -> Decision:
    return judge("MA", advisories, incident, 0, now=now)  # type: ignore[arg-type]


def news(*advisories: Advisory, until: float | None = None) -> list[News]:
    """What was pushed over the day."""
    return [each.news for each in day(*advisories, until=until) if each.news]


def test_the_first_word_opens_an_incident_with_a_code() -> None:
    """A local report is pushed as an outage, under a code of state, day and number."""
    (first,) = day(outage(0, **BOSTON))

    assert (first.news, first.change) == (News.OUTAGE, Change.NEW)
    assert first.incident is not None
    assert first.incident.code == "MA-0618-1"


def test_the_same_meaning_in_other_words_is_not_pushed() -> None:
    """The state repeats itself, a second authority says the same: nobody is told twice."""
    call = "contact the direct line for your local police department"
    told = news(
        outage(0, instruction=call),
        outage(8, instruction="CALL local Public Safety business line directly"),
        outage(9, "State Police", instruction=call),
    )

    assert told == [News.OUTAGE]


def test_a_second_citys_report_is_not_pushed() -> None:
    """Followers of the state are told once that cities report an outage."""
    assert news(outage(0, **BROCKTON), outage(14, **BOSTON)) == [News.OUTAGE]


def test_confirmation_by_the_state_is_an_update_that_widens() -> None:
    """From a local report to the state's own word."""
    decisions = day(outage(0, **BOSTON), outage(5))

    assert (decisions[1].news, decisions[1].change) == (News.UPDATE, Change.WIDENED)


def test_a_new_number_is_an_update() -> None:
    """An instruction that was not yet told is told."""
    assert news(outage(0), outage(5, instruction="Call 617-555-0142.")) == [News.OUTAGE, News.UPDATE]


def test_a_narrowed_scope_is_an_update() -> None:
    """Statewide becomes some counties."""
    decisions = day(outage(0), degraded(5))

    assert (decisions[1].news, decisions[1].change) == (News.UPDATE, Change.NARROWED)


def test_a_scope_corrected_downward_is_a_correction() -> None:
    """The agency says that its own word was wrong."""
    told = news(outage(0), degraded(5, text="Correction: the outage is not statewide, only some counties."))

    assert told == [News.OUTAGE, News.CORRECTION]


def test_one_all_clear_is_pushed_not_two() -> None:
    """The State Police and the later alert add nothing new."""
    told = news(outage(0), restored(5), restored(7, "State Police"), restored(40))

    assert told == [News.OUTAGE, News.RESTORED]


def test_the_all_clear_closes_the_incident_at_its_own_time() -> None:
    """Closed when it was announced."""
    decisions = day(outage(0), restored(5))

    assert decisions[1].incident is not None
    assert decisions[1].incident.closed == at(5)


def test_a_word_taken_back_by_its_author_is_a_correction() -> None:
    """Sent in error: who heard it is told."""
    decisions = day(outage(0), reassures(5, text="Sent in error, there was no outage."))

    assert (decisions[1].news, decisions[1].change) == (News.CORRECTION, Change.WITHDRAWN)
    assert decisions[1].incident is not None
    assert decisions[1].incident.closed is not None


def test_a_wordless_cancel_is_a_correction_that_closes_nothing() -> None:
    """The alert is withdrawn; nobody said that it is over."""
    decisions = day(outage(0, id="a"), cancels(5, references=("a",)))

    assert (decisions[1].news, decisions[1].change) == (News.CORRECTION, Change.WITHDRAWN)
    assert decisions[1].incident is not None
    assert decisions[1].incident.closed is None


def test_staleness_is_told_once_an_incident() -> None:
    """Stale, confirmed again, stale again: the second time is silent."""
    words = [outage(0), outage(365)]
    stale = day(words[0], until=360)[-1]
    confirmed = _judged(words, stale.incident, at(365))
    again = _judged(words, confirmed.incident, at(1000))

    assert [stale.change, confirmed.news, again.news] == [Change.STALE, News.UPDATE, None]


def test_a_second_outage_after_the_all_clear_is_a_new_incident() -> None:
    """Flapping gives new codes, and each meaning is told."""
    decisions = day(outage(0), restored(5), outage(9))

    assert [each.news for each in decisions] == [News.OUTAGE, News.RESTORED, News.OUTAGE]


def test_an_all_clear_that_was_wrong_reopens_the_incident() -> None:
    """The agency replaces its all clear: a correction, under the same code."""
    decisions = day(outage(0), restored(5, id="early"), outage(9, references=("early",)))

    assert decisions[2].news is News.CORRECTION
    assert decisions[2].incident is not None
    assert decisions[2].incident.code == "MA-0618-1"


def test_an_all_clear_for_an_outage_never_heard_of_is_told() -> None:
    """The state says restored though we missed the outage."""
    assert news(restored(5), restored(9, "State Police")) == [News.RESTORED]


def test_a_citys_all_clear_for_nothing_is_not_told() -> None:
    """Nobody was told of an outage there."""
    assert news(restored(5, **BOSTON)) == []


def test_what_was_old_when_we_first_looked_is_kept_but_not_told() -> None:
    """Quiet: the incident opens, nobody is pushed."""
    decision = judge("MA", [outage(0)], None, 0, now=at(1), quiet=True)

    assert decision.news is None
    assert decision.incident is not None


def test_reassurance_alone_is_not_news() -> None:
    """A neighbour's denial is an answer, not a push."""
    assert news(reassures(5)) == []
