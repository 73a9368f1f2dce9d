"""Keep the messages that are kept up to date, and the quiet hours and brevity that chats chose."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the table of cards; add two columns to the choices."""
    op.add_column("choices", sa.Column("quiet", sa.String(), nullable=True))
    op.add_column("choices", sa.Column("brief", sa.Boolean(), nullable=True))
    op.create_table(
        "cards",
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("platform", sa.Integer(), nullable=False),
        sa.Column("address_id", ID, nullable=False),
        sa.Column("opened", sa.BigInteger(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("face", sa.String(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("state", "platform", "address_id"),
        sqlite_with_rowid=False,
    )
