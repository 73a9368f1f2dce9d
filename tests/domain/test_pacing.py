"""Whose turn it is to send, on a simulated clock."""

from collections import Counter
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.pace import Left, Pace
from bot.domain.pacing import Lane, Schedule, Ticket

Sent = list[tuple[float, Ticket]]


def run(schedule: Schedule, until: float, start: float = 0.0) -> Sent:
    """Serve everybody whose turn comes until then."""
    now, sent = start, []
    while now <= until:
        turn = schedule.next(now)
        if turn is None:
            break
        if isinstance(turn, Ticket):
            sent.append((now, turn))
        else:
            now = max(turn, now + 1e-9)
    return sent


def busiest_second(times: list[float]) -> int:
    """The most messages in any sliding second."""
    return max((sum(1 for each in times if first <= each < first + 1.0) for first in times), default=0)


@given(
    rate=st.sampled_from([5.0, 30.0, 50.0]),
    asks=st.lists(st.tuples(st.sampled_from(Lane), st.integers(0, 200)), min_size=1, max_size=300),
)
@settings(max_examples=60, deadline=None)
def test_no_sliding_second_holds_more_than_the_limit(rate: float, asks: list[tuple[Lane, int]]) -> None:
    """However the questions fall, the platform's limit holds."""
    schedule = Schedule(Pace(rate))
    for lane, chat in asks:
        schedule.ask(lane, str(chat), 0.0)

    sent = run(schedule, 1_000.0)

    assert len(sent) == len(asks)
    assert busiest_second([at for at, _ in sent]) <= rate


@given(asks=st.lists(st.tuples(st.sampled_from(Lane), st.integers(0, 5)), min_size=1, max_size=60))
@settings(max_examples=60, deadline=None)
def test_no_chat_hears_more_than_one_message_a_second(asks: list[tuple[Lane, int]]) -> None:
    """One busy chat waits, the others do not."""
    schedule = Schedule(Pace(30.0))
    for lane, chat in asks:
        schedule.ask(lane, str(chat), 0.0)

    sent = run(schedule, 1_000.0)

    for name in {ticket.chat for _, ticket in sent}:
        times = [at for at, ticket in sent if ticket.chat == name]
        assert all(later - earlier >= 1.0 - 1e-6 for earlier, later in pairwise(times))


def test_a_group_hears_twenty_messages_a_minute_at_most() -> None:
    """The twenty-first waits for the minute to pass."""
    schedule = Schedule(Pace(30.0))
    for _ in range(30):
        schedule.ask(Lane.NEWS, "-100", 0.0, group=True)

    times = [at for at, _ in run(schedule, 200.0)]

    assert len(times) == 30
    assert all(later - earlier >= 60.0 for earlier, later in zip(times, times[20:], strict=False))


def test_no_slot_is_empty_while_somebody_may_be_served() -> None:
    """A thousand messages to a thousand chats leave at the full pace."""
    schedule = Schedule(Pace(30.0))
    for chat in range(1_000):
        schedule.ask(Lane.NEWS, str(chat), 0.0)

    sent = run(schedule, 100.0)

    assert 1_000 / 30.0 / sent[-1][0] > 0.98


def test_an_answer_does_not_wait_behind_a_push() -> None:
    """Who asks during a push of thousands gets the next slot."""
    schedule = Schedule(Pace(30.0))
    for chat in range(5_000):
        schedule.ask(Lane.NEWS, str(chat), 0.0)
    run(schedule, 10.0)
    answer = schedule.ask(Lane.ANSWER, "ana", 10.0)

    sent = run(schedule, 11.0, start=10.0)

    when = next(at for at, ticket in sent if ticket == answer)
    assert when - 10.0 <= 2 / 30.0


def test_a_flood_of_questions_leaves_pushes_their_share() -> None:
    """No lane starves: each gets at least its share of the slots while it has work."""
    schedule = Schedule(Pace(30.0))
    for number in range(2_000):
        schedule.ask(Lane.ANSWER, f"a{number}", 0.0)
        schedule.ask(Lane.NEWS, f"n{number}", 0.0)
        schedule.ask(Lane.REST, f"r{number}", 0.0)

    served = Counter(ticket.lane for _, ticket in run(schedule, 30.0))

    total = sum(served.values())
    assert served[Lane.NEWS] / total >= 0.38
    assert served[Lane.REST] / total >= 0.09


def test_nothing_leaves_during_a_flood_wait_and_the_pace_comes_back() -> None:
    """After a refusal: silence as long as asked, slower then, full pace within a minute."""
    schedule = Schedule(Pace(30.0))
    for chat in range(5_000):
        schedule.ask(Lane.NEWS, str(chat), 0.0)
    run(schedule, 1.0)
    schedule.pace.refused(1.0, 7.0)

    sent = []
    for second in range(1, 70):
        for at, ticket in run(schedule, float(second + 1), start=float(second)):
            schedule.pace.accepted(Left(at), at)
            sent.append((at, ticket))

    assert min(at for at, _ in sent) >= 8.0
    last = [at for at, _ in sent if at >= 66.0]
    assert len(last) / 3.0 >= 30 * 0.95


def test_a_closed_chat_delays_nobody_else() -> None:
    """One chat's own retry_after is its own."""
    schedule = Schedule(Pace(30.0))
    schedule.close("ana", 50.0)
    schedule.ask(Lane.NEWS, "ana", 0.0)
    schedule.ask(Lane.NEWS, "ben", 0.0)

    sent = run(schedule, 100.0)

    assert [(ticket.chat, round(at)) for at, ticket in sent] == [("ben", 0), ("ana", 50)]


def test_who_has_left_is_not_served() -> None:
    """A cancelled wait uses no slot."""
    schedule = Schedule(Pace(30.0))
    gone = schedule.ask(Lane.ANSWER, "ana", 0.0)
    schedule.ask(Lane.ANSWER, "ben", 0.0)
    schedule.leave(gone)

    assert [ticket.chat for _, ticket in run(schedule, 10.0)] == ["ben"]
    assert len(schedule) == 0


def test_old_gates_are_forgotten() -> None:
    """Memory holds the chats of the last minute only."""
    schedule = Schedule(Pace(1_000.0))
    for chat in range(500):
        schedule.ask(Lane.NEWS, str(chat), 0.0)
    run(schedule, 5.0)

    schedule.tidy(100.0)

    assert not schedule._gates


@given(
    rate=st.sampled_from([5.0, 30.0, 50.0]),
    stalls=st.lists(st.floats(0.0, 0.4), min_size=20, max_size=120),
)
@settings(max_examples=60, deadline=None)
def test_a_machine_that_stalls_keeps_the_limit_while_it_catches_up(rate: float, stalls: list[float]) -> None:
    """Served late again and again: no window of a second and ten milliseconds holds more than the limit."""
    schedule = Schedule(Pace(rate))
    for chat in range(400):
        schedule.ask(Lane.NEWS, str(chat), 0.0)
    now, times = 0.0, []
    for number in range(4_000):
        turn = schedule.next(now)
        if isinstance(turn, Ticket):
            times.append(now)
        elif turn is not None:
            now = max(turn, now) + (stalls[number % len(stalls)] if number % 7 == 0 else 0.0) + 1e-9

    later = times[int(rate) :]
    assert len(times) == 400
    assert all(last - first >= 1.014 for first, last in zip(times, later, strict=False))


def test_a_message_that_came_late_fills_its_window_until_later() -> None:
    """An answer fifty milliseconds later than usual: the message a second after it waits for it."""
    schedule = Schedule(Pace(30.0))
    for chat in range(200):
        schedule.ask(Lane.NEWS, str(chat), 0.0)
    now, times = 0.0, list[float]()
    while isinstance(turn := schedule.next(now), Ticket | float):
        if isinstance(turn, float):
            now = turn
            continue
        times.append(now)
        schedule.pace.accepted(schedule.pace.past[-1], now + (0.09 if len(times) == 100 else 0.04))

    assert times[129] - times[99] >= 1.05
    assert 200 / 30.0 / times[-1] > 0.975


def test_what_a_stall_missed_is_caught_up() -> None:
    """A tenth of a second lost at the beginning does not show at the end."""
    schedule = Schedule(Pace(30.0))
    for chat in range(2_000):
        schedule.ask(Lane.NEWS, str(chat), 0.0)
    run(schedule, 5.0)

    sent = run(schedule, 200.0, start=5.1)

    assert 2_000 / 30.0 / sent[-1][0] > 0.984


def test_a_rest_saves_up_next_to_no_slots() -> None:
    """After a quiet minute there is no burst: for a moment they come twice as quickly."""
    schedule = Schedule(Pace(30.0))
    schedule.ask(Lane.NEWS, "first", 0.0)
    run(schedule, 1.0)
    for chat in range(10):
        schedule.ask(Lane.NEWS, str(chat), 60.0)

    times = [at for at, _ in run(schedule, 70.0, start=60.0)]

    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert all(gap >= 0.5 / 30.0 for gap in gaps)
    assert sum(gaps) >= 9 / 30.0 - 0.1


def test_who_rested_for_less_than_a_second_saves_up_nothing() -> None:
    """An answer now and then is no reason to hurry."""
    schedule = Schedule(Pace(30.0))
    schedule.ask(Lane.ANSWER, "first", 0.0)
    run(schedule, 0.5)
    for chat in range(5):
        schedule.ask(Lane.NEWS, str(chat), 0.9)

    times = [at for at, _ in run(schedule, 9.0, start=0.9)]

    assert all(later - earlier >= 1 / 30.0 for earlier, later in pairwise(times))


def test_what_was_on_its_way_when_the_platform_refused_slows_nothing_further() -> None:
    """Thirty messages in flight, thirty refusals: one lesson."""
    pace = Pace(30.0)

    for late in range(30):
        pace.refused(10.0 + late / 1000, 5.0)

    assert pace.factor == 0.7
    assert pace.paused_until == 15.029


def test_a_platform_that_cannot_be_reached_costs_no_pace() -> None:
    """The network was away: nobody said that we are too quick."""
    pace = Pace(30.0)

    pace.refused(10.0, 2.0, slower=False)

    assert pace.due() == 12.0
    assert pace.factor == 1.0


def test_a_refused_group_keeps_its_twenty_a_minute() -> None:
    """Closed before it ever got a message: it is a group all the same."""
    schedule = Schedule(Pace(30.0))
    schedule.close("-100", 5.0, group=True)
    for _ in range(25):
        schedule.ask(Lane.NEWS, "-100", 0.0, group=True)

    times = [at for at, _ in run(schedule, 200.0)]

    assert times[0] >= 5.0
    assert all(later - earlier >= 60.0 for earlier, later in zip(times, times[20:], strict=False))
