"""Keep the channels that an operator named: they are told before anybody else."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table of channels."""
    op.create_table(
        "channels",
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("platform", sa.Integer(), nullable=False),
        sa.Column("address_id", ID, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("joined", ID, nullable=False),
        sa.ForeignKeyConstraint(["platform"], ["platforms.id"]),
        sa.ForeignKeyConstraint(["address_id"], ["addresses.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("state", "platform", "address_id"),
        sa.UniqueConstraint("state", "platform", "language"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_channels_address_id", "channels", ["address_id"])
