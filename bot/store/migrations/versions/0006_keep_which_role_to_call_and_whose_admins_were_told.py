"""Keep the role that a chat wants mentioned, and that admins were told where we may not write."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0004"


def upgrade() -> None:
    """Add a column to the choices, and one to the strikes."""
    op.add_column("choices", sa.Column("ping", sa.String(), nullable=True))
    op.add_column("strikes", sa.Column("told", sa.Boolean(), nullable=True))
