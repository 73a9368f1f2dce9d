"""Settings: what an operator sets through the environment or a .env file, read once at the door."""

import os
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Self

from platformdirs import user_config_path, user_data_path
from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.domain.reading import Limits
from bot.loopback import is_loopback

SECRETS = ("TELEGRAM_TOKEN", "DISCORD_TOKEN", "TELEGRAM_WEBHOOK_SECRET")
"""May come from a file instead: CALLBOX_TELEGRAM_TOKEN_FILE."""


class WrongSettings(Exception):
    """A setting that cannot be used; the message says which, why and what to do."""


def _bare(url: str) -> str:
    return url.rstrip("/")


Url = Annotated[str, AfterValidator(_bare)]


class Settings(BaseSettings):
    """Every setting with its default; a present but empty one is the same as absent."""

    model_config = SettingsConfigDict(
        env_prefix="CALLBOX_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    database_url: str = ""
    telegram_token: SecretStr | None = None
    telegram_api_url: Url = "https://api.telegram.org"
    telegram_rate: float = Field(30, gt=0, le=1000)
    telegram_audit: bool = False
    """Experimental: after a fall, ask Telegram which messages in doubt arrived."""
    discord_token: SecretStr | None = None
    discord_api_url: Url = "https://discord.com/api/v10"
    telegram_webhook_url: Url = ""
    telegram_webhook_secret: SecretStr | None = None
    discord_gateway_url: str = "wss://gateway.discord.gg/"
    discord_rate: float = Field(50, gt=0, le=50)
    ipaws_url: Url = "https://apps.fema.gov/IPAWSOPEN_EAS_SERVICE/rest/public/recent"
    ipaws_every: float = Field(120, gt=0)
    nws_url: Url = "https://api.weather.gov/alerts"
    nws_every: float = Field(30, gt=0)
    http_bind: str = "127.0.0.1:8911"
    contact: str = ""
    stale_after: float = Field(360, gt=0)
    key_file: Path = Field(default_factory=lambda: user_config_path("callbox") / "key")
    feeds_file: Path | None = None

    @model_validator(mode="after")
    def _floors(self) -> Self:
        """Public feeds are polled no faster than their owners ask; a feed of one's own as one likes."""
        for name, url, every, floor in (
            ("CALLBOX_IPAWS_EVERY", self.ipaws_url, self.ipaws_every, 120),
            ("CALLBOX_NWS_EVERY", self.nws_url, self.nws_every, 30),
        ):
            if every < floor and not is_loopback(url):
                raise ValueError(f"{name} is {every:g}: a public feed is asked every {floor} seconds at most")
        return self

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        """SQLite or PostgreSQL."""
        if url and not url.startswith(("sqlite", "postgresql")):
            raise ValueError("write it as sqlite+aiosqlite:///FILE or postgresql+asyncpg://USER@HOST/NAME")
        return url

    @property
    def database(self) -> str:
        """The database's URL; SQLite in the user's data folder by default."""
        return self.database_url or f"sqlite+aiosqlite:///{user_data_path('callbox') / 'callbox.sqlite'}"

    @property
    def limits(self) -> Limits:
        """After how long words stop to hold."""
        return Limits(stale_after=timedelta(minutes=self.stale_after))

    @property
    def bind(self) -> tuple[str, int]:
        """Host and port of the web server; raises WrongSettings."""
        host, _, port = self.http_bind.rpartition(":")
        if not host or not port.isdigit():
            raise WrongSettings(f"CALLBOX_HTTP_BIND is {self.http_bind!r}: write it as host:port")
        return host.strip("[]"), int(port)


def read_settings(database: str = "") -> Settings:
    """The settings of this process; `database` from the command line wins. Raises WrongSettings."""
    given: dict[str, object] = dict(_secrets_from_files())
    if database:
        given["database_url"] = database
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as wrong:
        raise WrongSettings("; ".join(_told(error) for error in wrong.errors())) from None


def _secrets_from_files() -> dict[str, str]:
    """The secrets whose files are named in the environment."""
    found = {}
    for name in SECRETS:
        file = os.environ.get(f"CALLBOX_{name}_FILE", "")
        if file:
            try:
                found[name.lower()] = Path(file).read_text(encoding="utf-8").strip()
            except OSError as error:
                raise WrongSettings(f"CALLBOX_{name}_FILE: cannot read {file}: {error.strerror}") from None
    return found


def _told(error: object) -> str:
    """One validation error as a line for the operator; the value itself may be a secret."""
    assert isinstance(error, dict)  # noqa: S101
    message = str(error["msg"]).removeprefix("Value error, ")
    if not error["loc"]:
        return message
    return f"CALLBOX_{'_'.join(str(part) for part in error['loc']).upper()}: {message}"
