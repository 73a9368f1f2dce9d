"""Publishing: the JSON of an advisory, the same at the agency's door, on the command line, in scenarios."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from bot.domain.advisory import VOICE, Advisory, Health, Key, Level, Service, Verdict, Wording
from bot.domain.place import BY_USPS, NATION


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("write the time with its zone, such as 2024-06-18T18:22:00Z")
    return moment.astimezone(UTC)


def _known(states: tuple[str, ...]) -> tuple[str, ...]:
    unknown = [each for each in states if each not in BY_USPS and each != NATION]
    if unknown:
        raise ValueError(f"unknown state {', '.join(unknown)}")
    return tuple(dict.fromkeys(states))


Moment = Annotated[datetime, AfterValidator(_utc)]
States = Annotated[tuple[str, ...], AfterValidator(_known)]


def _services(said: object) -> object:
    """ "voice" stands for every kind of voice call."""
    if not isinstance(said, dict) or "voice" not in said:
        return said
    return {
        **dict.fromkeys(VOICE, said["voice"]),
        **{k: v for k, v in said.items() if k != "voice"},
    }


class Part(BaseModel):
    """A frozen piece of outside JSON; unknown keys are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Publish(Part):
    """An agency publishes: the JSON of an advisory everywhere (scenarios, the agency's door)."""

    id: str = Field(min_length=1, max_length=200)
    agency: str = Field("", max_length=200)
    level: Level = Level.STATE
    states: States = Field(min_length=1)
    area: str = Field("", max_length=500)
    kind: Literal["outage", "degraded", "restored", "reassurance"]
    text: str = Field("", max_length=5000)
    instruction: str = Field("", max_length=2000)
    url: str = Field("", max_length=500)
    references: tuple[str, ...] = Field((), max_length=100)
    services: Annotated[dict[Service, Health], BeforeValidator(_services)] = Field(default_factory=dict)
    expires: Moment | None = None
    occurred: Moment | None = None
    drill: bool = False

    def advisory(self, sent: datetime, seen: datetime, sender: str, source: str) -> Advisory:
        """The advisory that it is, with keys in the sender's own name space."""
        area = self.area or ", ".join(_name(state) for state in self.states)
        return Advisory(
            key=Key(sender, self.id),
            verdict=Verdict(self.kind),
            level=self.level,
            agency=self.agency,
            states=tuple(sorted(self.states)),
            area=area,
            wordings=(Wording("en", text=self.text, instruction=self.instruction),),
            sent=sent,
            first_seen=seen,
            source=source,
            services=tuple(sorted(self.services.items())),
            carrier=self.agency if self.level is Level.CARRIER else "",
            occurred=self.occurred,
            expires=self.expires,
            url=self.url if self.url.startswith("https://") else "",
            references=tuple(Key(sender, each) for each in self.references),
            drill=self.drill,
        )


def _name(state: str) -> str:
    return BY_USPS[state].name if state in BY_USPS else "United States"
