"""Where agencies reach us: one reader a format, one polite poller for all."""
