"""Tables of imported doors, and the index in which the nearest are found."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Float,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    column,
    event,
    table,
)

from bot.store.columns import Id, metadata

doors = Table(
    "doors",
    metadata,
    Column("id", Id, primary_key=True),
    Column("source", String, nullable=False),
    Column("part", String, nullable=False),
    Column("key", String, nullable=False),
    Column("layer", Integer, nullable=False),
    Column("name", String, nullable=False),
    Column("state", String, nullable=False),
    Column("town", String, nullable=False),
    Column("town_key", String, nullable=False),
    Column("address", String, nullable=False),
    Column("street_key", String, nullable=False),
    Column("zip", String, nullable=False),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("precision", String, nullable=False),
    Column("phone", String, nullable=False),
    Column("administrative", Boolean, nullable=False),
    Column("category", String, nullable=False),
    Column("verified_on", String, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("shadowed", Boolean, nullable=False),
    Column("digest", BigInteger, nullable=False),
    Column("shape", String, nullable=False),
    UniqueConstraint("source", "key"),
    Index("doors_by_town", "state", "town_key", "layer"),
    Index("doors_by_part", "source", "part"),
)
"""One row a kept row of a publisher; `shadowed` where a better source has the same station."""

publications = Table(
    "publications",
    metadata,
    Column("name", String, primary_key=True),
    Column("title", String, nullable=False),
    Column("attribution", String, nullable=False),
    Column("licence", String, nullable=False),
)
"""The sources of which something was imported."""

BOXES: Final = "door_boxes"
boxes = table(
    BOXES,
    column("id", Integer),
    column("west", Float),
    column("east", Float),
    column("south", Float),
    column("north", Float),
    column("latitude", Float),
    column("longitude", Float),
    column("uncertain", Float),
)
"""Where each shown door lies: its box on its layer's plane, its point, and how many miles that may be off."""

PLANE: Final = 400.0
"""Degrees of longitude by which each layer's boxes are set apart: one index, and layers never meet in it."""

_RTREE: Final = (
    f"CREATE VIRTUAL TABLE {BOXES} USING rtree("
    "id, west, east, south, north, +latitude REAL, +longitude REAL, +uncertain REAL)"
)
_PLAIN: Final = (
    f"CREATE TABLE {BOXES} (id BIGINT PRIMARY KEY, west DOUBLE PRECISION NOT NULL, "
    "east DOUBLE PRECISION NOT NULL, south DOUBLE PRECISION NOT NULL, north DOUBLE PRECISION NOT NULL, "
    "latitude DOUBLE PRECISION NOT NULL, longitude DOUBLE PRECISION NOT NULL, "
    "uncertain DOUBLE PRECISION NOT NULL)",
    f"CREATE INDEX {BOXES}_by_place ON {BOXES} (south, west)",
)


def create_boxes(connection: Connection) -> None:
    """Make the index: an R*Tree in SQLite, a table with an ordinary index elsewhere."""
    statements = (_RTREE,) if connection.dialect.name == "sqlite" else _PLAIN
    for statement in statements:
        connection.exec_driver_sql(statement)


def create_doors(connection: Connection) -> None:
    """Make all tables of this file; a migration calls it."""
    metadata.create_all(connection, tables=[doors, publications])


@event.listens_for(doors, "after_create")
def _with_the_index(_table: Table, connection: Connection, **_how: object) -> None:
    create_boxes(connection)
