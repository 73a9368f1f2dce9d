"""Places: the 56 jurisdictions that Callbox answers for, and the counties and towns in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

NATION: Final = "US"
"""What an advisory for the whole country names in place of states (SAME 000000)."""


@dataclass(frozen=True, slots=True)
class State:
    """One of the 50 states, DC or an inhabited territory."""

    usps: str
    """Two letters, USPS."""
    name: str
    fips: str
    """Two digits: digits 2 and 3 of a SAME code."""
    zone: str
    """The IANA zone of most of its people; times are shown in it, zone named."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A state, or a county or town in one."""

    state: str
    """Two letters, USPS."""
    county: str | None = None
    """Five FIPS digits: the tail of a SAME code."""
    town: str | None = None
    """The name that the gazetteer spells, without its state."""
    district: str | None = None
    """A neighbourhood or police district inside the town."""

    @property
    def whole_state(self) -> "Place":
        """The state that this place lies in."""
        return Place(self.state)


@dataclass(frozen=True, slots=True)
class Point:
    """A position that somebody shared: used once and forgotten, never stored, never logged."""

    latitude: float
    longitude: float


STATES: Final[tuple[State, ...]] = tuple(
    State(*row.split("|"))
    for row in """\
AL|Alabama|01|America/Chicago
AK|Alaska|02|America/Anchorage
AZ|Arizona|04|America/Phoenix
AR|Arkansas|05|America/Chicago
CA|California|06|America/Los_Angeles
CO|Colorado|08|America/Denver
CT|Connecticut|09|America/New_York
DE|Delaware|10|America/New_York
DC|District of Columbia|11|America/New_York
FL|Florida|12|America/New_York
GA|Georgia|13|America/New_York
HI|Hawaii|15|Pacific/Honolulu
ID|Idaho|16|America/Boise
IL|Illinois|17|America/Chicago
IN|Indiana|18|America/Indiana/Indianapolis
IA|Iowa|19|America/Chicago
KS|Kansas|20|America/Chicago
KY|Kentucky|21|America/New_York
LA|Louisiana|22|America/Chicago
ME|Maine|23|America/New_York
MD|Maryland|24|America/New_York
MA|Massachusetts|25|America/New_York
MI|Michigan|26|America/Detroit
MN|Minnesota|27|America/Chicago
MS|Mississippi|28|America/Chicago
MO|Missouri|29|America/Chicago
MT|Montana|30|America/Denver
NE|Nebraska|31|America/Chicago
NV|Nevada|32|America/Los_Angeles
NH|New Hampshire|33|America/New_York
NJ|New Jersey|34|America/New_York
NM|New Mexico|35|America/Denver
NY|New York|36|America/New_York
NC|North Carolina|37|America/New_York
ND|North Dakota|38|America/Chicago
OH|Ohio|39|America/New_York
OK|Oklahoma|40|America/Chicago
OR|Oregon|41|America/Los_Angeles
PA|Pennsylvania|42|America/New_York
RI|Rhode Island|44|America/New_York
SC|South Carolina|45|America/New_York
SD|South Dakota|46|America/Chicago
TN|Tennessee|47|America/Chicago
TX|Texas|48|America/Chicago
UT|Utah|49|America/Denver
VT|Vermont|50|America/New_York
VA|Virginia|51|America/New_York
WA|Washington|53|America/Los_Angeles
WV|West Virginia|54|America/New_York
WI|Wisconsin|55|America/Chicago
WY|Wyoming|56|America/Denver
AS|American Samoa|60|Pacific/Pago_Pago
GU|Guam|66|Pacific/Guam
MP|Northern Mariana Islands|69|Pacific/Saipan
PR|Puerto Rico|72|America/Puerto_Rico
VI|U.S. Virgin Islands|78|America/St_Thomas""".splitlines()
)

BY_USPS: Final[Mapping[str, State]] = MappingProxyType({state.usps: state for state in STATES})
BY_FIPS: Final[Mapping[str, State]] = MappingProxyType({state.fips: state for state in STATES})
