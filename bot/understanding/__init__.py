"""What was asked, about where, and in which language."""
