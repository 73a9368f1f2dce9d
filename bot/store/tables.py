"""Tables: what changes, in the trade's words."""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    func,
    literal_column,
    text,
)

from bot.store.columns import Id, Instant, metadata

# --- What agencies said -------------------------------------------------------------------------

advisories = Table(
    "advisories",
    metadata,
    Column("id", Id, primary_key=True),
    Column("sender", String, nullable=False),
    Column("identifier", String, nullable=False),
    Column("stamp", String, nullable=False),
    Column("sent", Instant, nullable=False, index=True),
    Column("first_seen", Instant, nullable=False),
    Column("verdict", String, nullable=False),
    Column("body", String, nullable=False),
    UniqueConstraint("sender", "identifier", "stamp"),
)
"""One row a message, by its key (sender, identifier, stamp); the whole of it in `body`."""

advisory_states = Table(
    "advisory_states",
    metadata,
    Column("state", String, primary_key=True),
    Column("advisory_id", Id, ForeignKey("advisories.id", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

advisory_references = Table(
    "advisory_references",
    metadata,
    Column("advisory_id", Id, ForeignKey("advisories.id", ondelete="CASCADE"), primary_key=True),
    Column("sender", String, primary_key=True),
    Column("identifier", String, primary_key=True),
    Column("stamp", String, primary_key=True),
    Index("advisory_references_by_key", "identifier", "sender"),
    sqlite_with_rowid=False,
)
"""The keys that a message replaces, already arrived or not."""

incidents = Table(
    "incidents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("state", String, nullable=False),
    Column("code", String, nullable=False, index=True),
    Column("opened", Instant, nullable=False),
    Column("closed", Instant),
    Column("body", String, nullable=False),
    Index("incidents_by_state", "state", "id"),
)

sources = Table(
    "sources",
    metadata,
    Column("name", String, primary_key=True),
    Column("ok", Boolean, nullable=False),
    Column("authoritative", Boolean, nullable=False),
    Column("last_success", Instant),
    Column("gap_since", Instant),
)

agencies = Table(
    "agencies",
    metadata,
    Column("slug", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("level", String, nullable=False),
    Column("states", String, nullable=False),
    Column("key_hash", LargeBinary, nullable=False),
    Column("revoked", Boolean, nullable=False),
)

# --- Who wants to know --------------------------------------------------------------------------

platforms = Table(
    "platforms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
)

addresses = Table(
    "addresses",
    metadata,
    Column("id", Id, primary_key=True),
    Column("platform", Integer, ForeignKey("platforms.id"), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    # The first bytes find the row, the whole seal confirms it: half the size of an index on the whole.
    Index("addresses_by_seal", func.substr(literal_column("sealed"), text("1"), text("4"))),
    sqlite_autoincrement=True,
)
"""A chat, sealed; its number is never given again, so that cursors may count on it."""

choices = Table(
    "choices",
    metadata,
    Column("address_id", Id, ForeignKey("addresses.id", ondelete="CASCADE"), primary_key=True),
    Column("home", String),
    Column("language", String),
    Column("plain", Boolean, nullable=False),
    Column("quiet", String),
    Column("brief", Boolean),
    Column("ping", String),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("state", String, primary_key=True),
    Column("platform", Integer, primary_key=True),
    Column("address_id", Id, primary_key=True),
    Column("joined", Id, nullable=False),
    sqlite_with_rowid=False,
)
"""Who follows which state; `joined` is the last push there was then, which it is not owed."""

channels = Table(
    "channels",
    metadata,
    Column("state", String, primary_key=True),
    Column("platform", Integer, ForeignKey("platforms.id"), primary_key=True),
    Column("address_id", Id, ForeignKey("addresses.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("language", String, nullable=False),
    Column("link", String, nullable=False),
    Column("joined", Id, nullable=False),
    UniqueConstraint("state", "platform", "language"),
    sqlite_with_rowid=False,
)
"""Chats that an operator named to be told first; `joined` is the last push there was then, not owed so."""

strikes = Table(
    "strikes",
    metadata,
    Column("address_id", Id, ForeignKey("addresses.id", ondelete="CASCADE"), primary_key=True),
    Column("times", Integer, nullable=False),
    Column("first", Instant, nullable=False),
    Column("given_up", Boolean, nullable=False),
    Column("told", Boolean),
)
"""Addresses that could not be reached; a row goes when the address is reached or heard from.

`told`: its admins know that we may not write there.
"""

# --- What they are owed -------------------------------------------------------------------------

pushes = Table(
    "pushes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("incident_id", Id, ForeignKey("incidents.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("state", String, nullable=False, index=True),
    Column("decided", Instant, nullable=False),
    Column("superseded_by", Id, ForeignKey("pushes.id")),
    Column("body", String, nullable=False),
    UniqueConstraint("incident_id", "version"),
    sqlite_autoincrement=True,
)

cursors = Table(
    "cursors",
    metadata,
    Column("push_id", Id, ForeignKey("pushes.id"), primary_key=True),
    Column("platform", Integer, ForeignKey("platforms.id"), primary_key=True),
    Column("position", Id, nullable=False),
    Column("finished", Boolean, nullable=False),
    Column("slowest", Float, nullable=False),
)
"""How far a push has come on a platform: every subscriber up to `position` was claimed."""

Index(
    "cursors_to_go",
    cursors.c.platform,
    sqlite_where=cursors.c.finished.is_(False),
)
"""On PostgreSQL too, where migrations make it: to name it here would load that dialect in every start."""

in_flight = Table(
    "in_flight",
    metadata,
    Column("push_id", Id, ForeignKey("pushes.id"), primary_key=True),
    Column("address_id", Id, primary_key=True),
    Column("platform", Integer, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("claimed", Instant, nullable=False),
    sqlite_with_rowid=False,
)

exceptions = Table(
    "exceptions",
    metadata,
    Column("push_id", Id, ForeignKey("pushes.id"), primary_key=True),
    Column("address_id", Id, primary_key=True),
    Column("platform", Integer, nullable=False),
    Column("fate", String, nullable=False),
    Column("due", Instant),
    Column("attempt", Integer, nullable=False),
    Column("reason", String, nullable=False),
    sqlite_with_rowid=False,
)
"""Who was passed by the cursor and was not reached: waiting, failed or skipped."""

Index(
    "exceptions_due",
    exceptions.c.platform,
    exceptions.c.due,
    sqlite_where=exceptions.c.due.is_not(None),
)

arrivals = Table(
    "arrivals",
    metadata,
    Column("push_id", Id, ForeignKey("pushes.id"), primary_key=True),
    Column("platform", Integer, primary_key=True),
    Column("bucket", Integer, primary_key=True),
    Column("chats", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""How many were reached how long after the decision, in buckets that grow by a twentieth."""

cards = Table(
    "cards",
    metadata,
    Column("state", String, primary_key=True),
    Column("platform", Integer, primary_key=True),
    Column("address_id", Id, primary_key=True),
    Column("opened", Instant, nullable=False),
    Column("message", String, nullable=False),
    Column("face", String, nullable=False),
    Column("pinned", Boolean),
    sqlite_with_rowid=False,
)
"""The message that is kept up to date for a chat and the incident that opened then; the last one a state."""

meta = Table(
    "meta",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
"""The revision, the mark of the key, and what limiters remember."""
