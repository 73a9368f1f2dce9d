"""Where people reach us: PLATFORMS names the adapters, one line a platform."""

PLATFORMS: dict[str, str] = {
    "telegram": "bot.chat.telegram.messenger:Telegram",
    "discord": "bot.chat.discord.adapter:Discord",
}
"""Name -> the Messenger's dotted name; loaded only when its token is set."""
