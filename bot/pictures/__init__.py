"""Pictures: bytes out of words and readings; no language, no network, nothing kept but fonts."""
