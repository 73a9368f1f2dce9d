"""Upgrading: runs the migrations that are due, inside the caller's transaction."""

from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext, RevisionStep
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection

from bot.store.versions import FromTheFuture


def upgrade(connection: Connection) -> None:
    """Bring the tables to the newest version; who comes second finds nothing left to do."""
    script = ScriptDirectory(str(Path(__file__).parent))
    known = {each.revision for each in script.walk_revisions()}
    current = MigrationContext.configure(connection).get_current_revision()
    if current is not None and current not in known:
        raise FromTheFuture(f"the database is of version {current}, newer than this Callbox")

    def steps(revision: str, _context: MigrationContext) -> list[RevisionStep]:
        return script._upgrade_revs("head", revision)

    with EnvironmentContext(Config(), script, fn=steps) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()
