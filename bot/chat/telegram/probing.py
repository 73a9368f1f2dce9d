"""Who our token makes us, asked once: for an operator's check, beside a bot that runs."""

from telegram.error import TelegramError

from bot.chat.telegram.refusals import meant
from bot.chat.telegram.transport import AiohttpRequest
from bot.chat.telegram.wire import Wire


async def account(token: str, api_url: str) -> str:
    """The name of the bot whose token this is, or the SendError that says why nobody can tell."""
    wire = Wire(
        token, api_url, AiohttpRequest(api_url, connections=1), AiohttpRequest(api_url, connections=1)
    )
    await wire.open()
    try:
        return (await wire.me()).username
    except TelegramError as error:
        raise meant(error) from None  # what was refused holds the token
    finally:
        await wire.close()
