"""The pace of one account: what the ways of messages teach it."""

from bot.domain.pace import Pace


def test_a_message_whose_answer_nobody_reports_was_as_late_as_the_one_before_it() -> None:
    """Two leave together on a stalled machine; one of them is an answer, whose way is not measured."""
    pace, now = Pace(2.0, evenness=0.98), 0.0
    for took in (0.01, 0.01, 0.3, 0.0):
        now = max(now, pace.due())
        pace.take(now)
        if took:
            pace.accepted(pace.past[-1], now + took)
    now = max(now, pace.due())
    pace.take(now)

    unknown = pace.past[0].at

    assert pace.due() >= unknown + 1.28


def test_a_busy_half_minute_does_not_make_lateness_usual_at_any_rate() -> None:
    """At a thousand a second as little as at thirty: else the first quick message breaks the limit."""
    for rate in (30.0, 1000.0):
        pace, now = Pace(rate), 0.0
        for number in range(int(rate * 6)):
            now = max(now, pace.due())
            pace.take(now)
            pace.accepted(pace.past[-1], now + (0.04 if number < rate else 0.14))

        assert pace.usual < 0.08
