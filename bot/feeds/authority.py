"""How far a sender's word reaches: as the operator configured it, else as its codes and name say."""

from bot.domain.advisory import Level
from bot.feeds.agencies import agency, is_local, requester
from bot.feeds.entry import Authority, SourceConfig
from bot.feeds.message import Message
from bot.feeds.same import Area


def speaker(message: Message, area: Area, config: SourceConfig) -> Authority:
    """Who speaks in a message, and at which level."""
    name = _name(message) or config.agency
    for known in config.authorities:
        if known.sender.lower() in (message.key.sender.lower(), name.lower(), message.name.lower()):
            return Authority(known.sender, known.level, known.agency or name, known.carrier)
    if config.level is not None:
        return Authority(message.key.sender, config.level, config.agency or name)
    level = Level.STATE if area.whole and not is_local(name) else Level.COUNTY
    return Authority(message.key.sender, level, name)


def _name(message: Message) -> str:
    """The agency's name; of a relayed message that of who asked for it."""
    if message.office:
        return next((found for text in message.texts if (found := requester(text))), "")
    return agency(message.name, message.key.sender)
