"""Columns: how times and ids are kept alike in SQLite and PostgreSQL."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Dialect, Integer, MetaData, types

metadata = MetaData()
"""Every table of the store, those of other files of this room included."""

Id = BigInteger().with_variant(Integer(), "sqlite")
"""A row's number; SQLite counts by itself only in columns of this very type."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Instant(types.TypeDecorator[datetime]):
    """A time, UTC, kept as whole microseconds since 1970: exact, small, in order."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Into the database."""
        return None if value is None else (value - EPOCH) // timedelta(microseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Out of the database."""
        return None if value is None else EPOCH + timedelta(microseconds=value)
