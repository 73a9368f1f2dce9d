"""Callbox: a chat bot for the hours when 911 does not work."""
