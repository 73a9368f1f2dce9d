"""Telegram: people reach us through one bot account, by long polling or webhook."""

from bot.chat.telegram.menu import Profile
from bot.chat.telegram.messenger import Telegram

__all__ = ["Profile", "Telegram"]
