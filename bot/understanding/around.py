"""The small words around a name or a cry, by what they say of it."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Around:
    """Word lists of data/lexicon/around.words."""

    locative: frozenset[str]
    """May stand before a place."""
    preposition: frozenset[str]
    """Stand before a place even where its name is an everyday word."""
    beside: frozenset[str]
    """Stand beside a state's code: "MA updates"."""
    street: frozenset[str]
    """Make a name a street, a river, a newspaper."""
    kin: frozenset[str]
    """Make the name after them a person's."""
    says: frozenset[str]
    """Make the name before them a person's."""
    given: frozenset[str]
    """Places that are first names too."""
    family: frozenset[str]
    """Make the first name after them a person's: "my son Austin"."""
    does: frozenset[str]
    """What people do, where nothing is asked of 911."""
    are: frozenset[str]
    somebody: frozenset[str]
    """After "is" or "are": who or how a person is."""
    foreign: frozenset[str]
    """Places that are everyday words in other languages, in small letters."""
    sayings: frozenset[str]
    """The same of several words: "en la mesa", "el monte"; written with _ between."""
    nearby: frozenset[str]
    """After "is right": the place before is the neighbour's."""
    numbered: frozenset[str]
    """Make the number after them no area code."""
    counted: frozenset[str]
    """Make the number before them no area code."""
    small: frozenset[str]
    """Codes that are everyday words of many languages in small letters."""
    both: frozenset[str]
    """Several places are meant."""
    yonder: frozenset[str]
    """Somebody else's place is meant, not the asker's."""
    but: frozenset[str]
    """Leads from where one might think to where somebody is."""
    towards: frozenset[str]
    """After a place: the way goes on to another, so both are meant."""
    updates: frozenset[str]
    """What one subscribes to."""
    origin: frozenset[str]
    """Make the place before them the one that somebody comes from: "a Texas number"."""
    alert: frozenset[str]
    urgent: frozenset[str]
    """A cry, whatever else is said."""
    together: frozenset[str]
    """And, or."""


def around(table: str) -> Around:
    """Read the lists, a line each: name = words."""
    lists = dict(_entry(line) for line in table.split("\n") if " = " in line)
    lists["together"] = lists.pop("and")
    return Around(**{field.name: lists[field.name] for field in fields(Around)})


def _entry(line: str) -> tuple[str, frozenset[str]]:
    name, _, words = line.partition(" = ")
    return name, frozenset(word.replace("_", " ") if len(word) > 1 else word for word in words.split())
