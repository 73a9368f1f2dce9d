"""Links that open one of our messages, where Telegram has any: in supergroups and channels."""

from bot.domain.delivery import Address

SUPERGROUP = "-100"
"""What the ids of supergroups and channels begin with."""


def link(to: Address, message: str) -> str:
    """The link for who is in that chat already; empty in direct messages and small groups."""
    if not to.chat.startswith(SUPERGROUP) or not message.isdecimal():
        return ""
    within = f"{to.thread}/" if to.thread else ""
    return f"https://t.me/c/{to.chat.removeprefix(SUPERGROUP)}/{within}{message}"
