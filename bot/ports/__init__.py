"""What the core asks of the world, and the desk at which a handler sits."""

from bot.ports.agencies import Advisories, Agencies, Attendance, Feed, Judge, Readings, Report
from bot.ports.delivery import Cards, Channels, Counts, Outbox
from bot.ports.desk import Desk, Handler
from bot.ports.facts import Boundaries, Directory, Gazetteer, Pictures, Understanding, Words
from bot.ports.people import Carder, Chats, Household, Messenger, Permits, Reply
from bot.ports.time import Clock

__all__ = [
    "Advisories",
    "Agencies",
    "Attendance",
    "Boundaries",
    "Carder",
    "Cards",
    "Channels",
    "Chats",
    "Clock",
    "Counts",
    "Desk",
    "Directory",
    "Feed",
    "Gazetteer",
    "Handler",
    "Household",
    "Judge",
    "Messenger",
    "Outbox",
    "Permits",
    "Pictures",
    "Readings",
    "Reply",
    "Report",
    "Understanding",
    "Words",
]
