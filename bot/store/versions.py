"""Versions: what may be wrong between a database and this Callbox."""


class FromTheFuture(Exception):
    """The database was migrated by a newer version of Callbox."""
