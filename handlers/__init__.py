"""One file a question; ALL lists them in order of precedence."""
