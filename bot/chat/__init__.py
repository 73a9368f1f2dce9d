"""Where people reach us: one adapter a platform."""
