"""What changes: every line of SQL lives here."""
