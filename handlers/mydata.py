"""What is kept about this chat?"""

import json

from bot.domain.talk import Answer, Attachment, Choice, LocalQuestion, say
from bot.ports import Desk


def hears(question: LocalQuestion) -> bool:
    """Whether somebody asks for what is kept."""
    return question.understood.command == "mydata"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Hand over all of it as a file that people and programs can read."""
    kept = await desk.chats.export(question.question.address)
    content = json.dumps(kept, ensure_ascii=False, indent=2, default=str).encode()
    file = Attachment("callbox-mydata.json", "application/json", content, say("mydata-alt"))
    forget = Choice(say("button-forget"), "/forget")
    return Answer((say("mydata"),), (forget,), attachments=(file,), private=True)
