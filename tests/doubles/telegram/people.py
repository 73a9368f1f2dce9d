"""The people on the double: what they do, and what they see."""

from typing import Any

from tests.doubles.telegram.entities import found, units
from tests.doubles.telegram.members import standing
from tests.doubles.telegram.state import State, Tap, Told
from tests.doubles.telegram.world import ANONYMOUS, AS_CHANNEL, Json, Person, Room


class People(State):
    """The control API: a test acts through it as people, and looks at their screens."""

    def person(self, name: str = "Ana", language: str | None = "en", *, started: bool = True) -> Person:
        """Somebody with an account, and their private chat with the bot."""
        who = Person(next(self.world.ids), name, language)
        self.world.people[who.id] = who
        self.world.rooms[who.id] = Room(who.id, "private", name, bot="member" if started else "never")
        return who

    def private(self, who: Person) -> Room:
        """Their private chat with the bot."""
        return self.world.rooms[who.id]

    def group(
        self, title: str = "Neighbours", *members: Person, kind: str = "supergroup", forum: bool = False
    ) -> Room:
        """A group with these members, the first its creator, and the bot in it."""
        number = next(self.world.ids)
        room = Room(-number if kind == "group" else -1_000_000_000_000 - number, kind, title, forum)
        room.statuses = {one.id: "member" for one in members}
        if members:
            room.statuses[members[0].id] = "creator"
        self.world.rooms[room.id] = room
        return room

    def channel(self, title: str = "News") -> Room:
        """A channel in which the bot is an administrator."""
        room = self.group(title, kind="channel")
        room.bot = "administrator"
        return room

    def topic(self, room: Room) -> int:
        """A new topic in a forum: its thread id."""
        thread = self.world.message_id(room)
        room.topics[thread] = "open"
        return thread

    def says(self, who: Person, room: Room | None = None, **content: Any) -> Json:
        """Any message of somebody, marked as the server marks it, and its update."""
        room = room or self.private(who)
        if room.type == "private":
            room.bot = "member"
        author: Json | None = content.pop("author", who.json())
        thread = content.pop("thread", None)
        if "text" in content:
            content.setdefault("entities", found(content["text"]) or None)
        message = self.world.post(room, author, **content, **self.world.thread(thread))
        self.queue.add("channel_post" if room.type == "channel" else "message", message)
        return message

    def writes(self, who: Person, text: str, room: Room | None = None, **content: Any) -> Json:
        """Somebody writes; reply_to_message is the message that they reply to."""
        return self.says(who, room, text=text, **content)

    def writes_anonymously(self, who: Person, text: str, room: Room) -> Json:
        """An administrator writes as the group itself."""
        return self.says(who, room, text=text, author=ANONYMOUS, sender_chat=room.json())

    def writes_as_channel(self, who: Person, text: str, room: Room, channel: Room) -> Json:
        """Somebody writes in a group under the name of a channel."""
        return self.says(who, room, text=text, author=AS_CHANNEL, sender_chat=channel.json())

    def edits(self, message: Json, text: str) -> Json:
        """The author changes the text of a message."""
        room = self.world.rooms[message["chat"]["id"]]
        after = message | {"text": text, "edit_date": int(self.world.clock())}
        after.pop("entities", None)
        after |= {"entities": marks} if (marks := found(text)) else {}
        room.messages[message["message_id"]] = after
        self.queue.add("edited_channel_post" if room.type == "channel" else "edited_message", after)
        return after

    def shares_location(
        self, who: Person, latitude: float, longitude: float, room: Room | None = None
    ) -> Json:
        """Somebody shares where they are."""
        return self.says(who, room, location={"latitude": latitude, "longitude": longitude})

    def taps(self, who: Person, message: Json, label: str) -> Tap:
        """Somebody taps the button with this label under a message of the bot."""
        rows = message["reply_markup"]["inline_keyboard"]
        button = next(one for row in rows for one in row if one["text"] == label)
        return self.taps_data(who, message, button["callback_data"])

    def taps_data(self, who: Person, message: Json | None, data: str, *, late: bool = False) -> Tap:
        """Somebody's client sends this callback data; without a message: from an inline card."""
        tap = Tap(f"cb{next(self.world.ids)}", late)
        self.taps_by_id[tap.id] = tap
        query: Json = {"id": tap.id, "from": who.json(), "chat_instance": "42", "data": data}
        query |= {"message": message} if message else {"inline_message_id": "inline-1"}
        self.queue.add("callback_query", query)
        return tap

    def types_inline(self, who: Person, query: str) -> str:
        """Somebody types "@outagebot query" in any chat: the query's id."""
        number = f"iq{next(self.world.ids)}"
        self.inline[number] = []
        content = {"id": number, "from": who.json(), "query": query, "offset": "", "chat_type": "supergroup"}
        self.queue.add("inline_query", content)
        return number

    def becomes(self, room: Room, status: str, who: Person | None = None) -> None:
        """The bot's status in a chat changes, by somebody's hand: my_chat_member."""
        before, room.bot = room.bot, status
        actor = who or next(iter(self.world.people.values()))
        me = self.me_as_user()
        content = {"chat": room.json(), "from": actor.json(), "date": int(self.world.clock())}
        content |= {
            "old_chat_member": standing(me, before, room),
            "new_chat_member": standing(me, status, room),
        }
        self.queue.add("my_chat_member", content)

    def blocks(self, who: Person) -> None:
        """Somebody blocks the bot."""
        self.becomes(self.private(who), "kicked", who)

    def migrates(self, room: Room, *, announced: bool = True) -> Room:
        """A group becomes a supergroup; announced by service messages in both."""
        after = self.group(room.title)
        after.statuses = dict(room.statuses)
        room.moved_to = after.id
        if announced:
            self.queue.add("message", self.world.post(room, None, migrate_to_chat_id=after.id))
            self.queue.add("message", self.world.post(after, None, migrate_from_chat_id=room.id))
        return after

    def sees(self, room: Room) -> list[Told]:
        """What the bot said in a chat and has not deleted, oldest first."""
        return [one for one in self.told if one.room is room]

    async def until_told(self, room: Room, count: int = 1, seconds: float = 5.0) -> list[Told]:
        """The same, once there are that many."""
        await self.pulse.until(lambda: len(self.sees(room)) >= count, seconds)
        return self.sees(room)

    async def until_called(self, method: str, count: int = 1, seconds: float = 5.0) -> list[Any]:
        """The requests of a method, once that many have been carried out."""

        def seen() -> list[Any]:
            calls = [
                one for one in self.calls if one.method == method and (one.refused or one.result is not None)
            ]
            return calls if len(calls) >= count else []

        return await self.pulse.until(seen, seconds)

    def length(self, text: str) -> int:
        """UTF-16 units of a text."""
        return units(text)
