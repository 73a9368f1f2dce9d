"""Keep what agencies say, who wants to know, and what they are owed."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "advisories",
        sa.Column("id", ID, nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("identifier", sa.String(), nullable=False),
        sa.Column("stamp", sa.String(), nullable=False),
        sa.Column("sent", sa.BigInteger(), nullable=False),
        sa.Column("first_seen", sa.BigInteger(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sender", "identifier", "stamp"),
    )
    op.create_index("ix_advisories_sent", "advisories", ["sent"])
    op.create_table(
        "agencies",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("states", sa.String(), nullable=False),
        sa.Column("key_hash", sa.LargeBinary(), nullable=False),
        sa.Column("revoked", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("slug"),
    )
    op.create_table(
        "incidents",
        sa.Column("id", ID, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("opened", sa.BigInteger(), nullable=False),
        sa.Column("closed", sa.BigInteger(), nullable=True),
        sa.Column("body", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("incidents_by_state", "incidents", ["state", "id"])
    op.create_index("ix_incidents_code", "incidents", ["code"])
    op.create_table(
        "meta",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "platforms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "sources",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("ok", sa.Boolean(), nullable=False),
        sa.Column("authoritative", sa.Boolean(), nullable=False),
        sa.Column("last_success", sa.BigInteger(), nullable=True),
        sa.Column("gap_since", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "subscriptions",
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("platform", sa.Integer(), nullable=False),
        sa.Column("address_id", ID, nullable=False),
        sa.Column("joined", ID, nullable=False),
        sa.PrimaryKeyConstraint("state", "platform", "address_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "addresses",
        sa.Column("id", ID, nullable=False),
        sa.Column("platform", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["platform"], ["platforms.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("addresses_by_seal", "addresses", [sa.text("substr(sealed, 1, 4)")])
    op.create_table(
        "advisory_references",
        sa.Column("advisory_id", ID, nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("identifier", sa.String(), nullable=False),
        sa.Column("stamp", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["advisory_id"], ["advisories.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("advisory_id", "sender", "identifier", "stamp"),
        sqlite_with_rowid=False,
    )
    op.create_index("advisory_references_by_key", "advisory_references", ["identifier", "sender"])
    op.create_table(
        "advisory_states",
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("advisory_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["advisory_id"], ["advisories.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("state", "advisory_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_advisory_states_advisory_id", "advisory_states", ["advisory_id"])
    op.create_table(
        "pushes",
        sa.Column("id", ID, nullable=False),
        sa.Column("incident_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided", sa.BigInteger(), nullable=False),
        sa.Column("superseded_by", ID, nullable=True),
        sa.Column("body", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incidents.id"]),
        sa.ForeignKeyConstraint(["superseded_by"], ["pushes.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("incident_id", "version"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pushes_state", "pushes", ["state"])
    op.create_table(
        "arrivals",
        sa.Column("push_id", ID, nullable=False),
        sa.Column("platform", sa.Integer(), nullable=False),
        sa.Column("bucket", sa.Integer(), nullable=False),
        sa.Column("chats", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["push_id"], ["pushes.id"]),
        sa.PrimaryKeyConstraint("push_id", "platform", "bucket"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "choices",
        sa.Column("address_id", ID, nullable=False),
        sa.Column("home", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("plain", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["addresses.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("address_id"),
    )
    op.create_table(
        "cursors",
        sa.Column("push_id", ID, nullable=False),
        sa.Column("platform", sa.Integer(), nullable=False),
        sa.Column("position", ID, nullable=False),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.Column("slowest", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["platform"], ["platforms.id"]),
        sa.ForeignKeyConstraint(["push_id"], ["pushes.id"]),
        sa.PrimaryKeyConstraint("push_id", "platform"),
    )
    op.create_index(
        "cursors_to_go",
        "cursors",
        ["platform"],
        sqlite_where=sa.text("finished IS 0"),
        postgresql_where=sa.text("finished IS false"),
    )
    op.create_table(
        "exceptions",
        sa.Column("push_id", ID, nullable=False),
        sa.Column("address_id", ID, nullable=False),
        sa.Column("platform", sa.Integer(), nullable=False),
        sa.Column("fate", sa.String(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["push_id"], ["pushes.id"]),
        sa.PrimaryKeyConstraint("push_id", "address_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "exceptions_due",
        "exceptions",
        ["platform", "due"],
        sqlite_where=sa.text("due IS NOT NULL"),
        postgresql_where=sa.text("due IS NOT NULL"),
    )
    op.create_table(
        "in_flight",
        sa.Column("push_id", ID, nullable=False),
        sa.Column("address_id", ID, nullable=False),
        sa.Column("platform", sa.Integer(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("claimed", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["push_id"], ["pushes.id"]),
        sa.PrimaryKeyConstraint("push_id", "address_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "strikes",
        sa.Column("address_id", ID, nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("given_up", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["addresses.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("address_id"),
    )
