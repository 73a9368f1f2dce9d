"""Words: every answer as text in the reader's language, English beneath where nobody has reviewed it."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Final

from bot.domain.message import Button, Message
from bot.domain.message import Sign as Shown
from bot.domain.place import BY_USPS, Place
from bot.domain.talk import Answer, Attachment, Choice, Day, Dial, Fact, Many, Miles, Moment, Quote, Say, Sign
from bot.facts import formatting
from bot.facts.catalog import Catalog, Sentence
from bot.facts.fitting import fitting, quote_for

ENGLISH: Final = "en"
LEFT_TO_RIGHT: Final = "\u2066"
END_OF_ISOLATE: Final = "\u2069"
COMMAND: Final = "command-"
TAG: Final = re.compile(r"$|[a-z]{2}(?:$|-)")
"""A language's tag, or none: no language is called so."""
MOST_CHAINS: Final = 256
ALIASES: Final[Mapping[str, str]] = {
    "zh": "zh-Hans",
    "zh-cn": "zh-Hans",
    "zh-sg": "zh-Hans",
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-mo": "zh-Hant",
    "fil": "tl",
}


class Words:
    """The catalogs of a folder, one file a language, each read when it is first needed."""

    def __init__(self, folder: Path, county_name: Callable[[str], str]) -> None:
        self._files = {path.stem: path for path in sorted(folder.glob("*.ftl"))}
        self._tags = {tag.casefold(): tag for tag in self._files}
        self._catalogs: dict[str, Catalog] = {}
        self._chains: dict[str, tuple[Catalog, ...]] = {}
        self._county_name = county_name

    def languages(self) -> tuple[str, ...]:
        """The tags that have a catalog, English first."""
        return (ENGLISH, *(tag for tag in self._files if tag != ENGLISH))

    def name(self, language: str) -> str:
        """What a language calls itself: "Español" for es."""
        return self._catalog(language).name

    def named(self, text: str) -> str | None:
        """The tag of a language named by tag, a region's too, or by its own or English name, or None."""
        wanted = text.strip().casefold().replace("_", "-")
        by_tag = next((found for tag in _widened(wanted) if (found := self._tags.get(tag.casefold()))), None)
        if by_tag or TAG.match(wanted):  # Babel's names of eighteen languages take 20 MB: only for a name
            return by_tag
        by_name = (
            tag for tag in self.languages() if wanted in {name.casefold() for name in self._names(tag)}
        )
        return next(by_name, None)

    def _names(self, tag: str) -> set[str]:
        """The names of a language: as its catalog has it, and as Babel has it in itself and in English."""
        told = tag.replace("-", "_")
        spoken = (formatting.locale(tag).languages.get(told), formatting.locale(ENGLISH).languages.get(told))
        return {self.name(tag), *(name for name in spoken if name)}

    def text(self, key: str, language: str) -> str:
        """One sentence without facts, for what platforms show before anybody writes."""
        return self._text(Say(key), self._chain(language))

    def descriptions(self) -> dict[str, dict[str, str]]:
        """By language that has any: what each command does, "status", and what follows it, "status.state"."""
        told = ((tag, dict(self._described(self._catalog(tag)))) for tag in self.languages())
        return {tag: described for tag, described in told if described}

    @staticmethod
    def _described(catalog: Catalog) -> Iterator[tuple[str, str]]:
        for key in catalog.sentences:
            plain = catalog.sentences[key].plain if key.startswith(COMMAND) else None
            if plain is not None:
                yield key.removeprefix(COMMAND).replace("-", "."), plain

    def render(self, answer: Answer, language: str) -> Message:
        """An answer in a language, English beneath where the catalog asks for it."""
        chain = self._chain(answer.language or language)
        lines = fitting(answer.lines, chain[0], self._catalog(ENGLISH))
        spoken = [(say, *self._found(say.key, chain)) for say in lines]
        paragraphs = self._paragraphs(spoken, chain)
        unreviewed = [
            say for say, catalog, sentence in spoken if self._unreviewed(say.key, catalog, sentence)
        ]
        if unreviewed:
            paragraphs += self._beneath(unreviewed, chain)
        return Message(
            paragraphs=tuple(paragraphs),
            buttons=tuple(self._button(choice, chain) for choice in answer.choices),
            language=chain[0].language,
            loud=not answer.quiet,
            private=answer.private,
            ask_location=self._text(Say("button-location"), chain) if answer.ask_location else "",
            pins=answer.pins,
            attachments=answer.attachments,
            alts=tuple(self._alt(file, chain) for file in answer.attachments),
            sign=self._sign(answer.sign, chain) if answer.sign else None,
            under=answer.under,
        )

    def _alt(self, file: Attachment, chain: tuple[Catalog, ...]) -> str:
        return self._text(file.alt, chain) if file.alt else file.name

    def _sign(self, sign: Sign, chain: tuple[Catalog, ...]) -> Shown:
        alt = self._alt(sign.picture, chain) if sign.picture else ""
        return Shown(sign.kind, self._text(sign.title, chain), sign.picture, alt)

    def _paragraphs(
        self, spoken: list[tuple[Say, Catalog, Sentence]], chain: tuple[Catalog, ...]
    ) -> list[str]:
        """Sentences in order, each a paragraph of its own or joined to the one before, as English says."""
        paragraphs: list[str] = []
        for say, catalog, sentence in spoken:
            text = self._filled(say, catalog, sentence, chain)
            joins = self._english(say.key).joins
            if joins and paragraphs:
                paragraphs[-1] += _between(joins, paragraphs[-1]) + text
            else:
                paragraphs.append(text)
        return paragraphs

    def _beneath(self, says: list[Say], chain: tuple[Catalog, ...]) -> list[str]:
        """One line that says that nobody has reviewed the translation, and the English of its safety."""
        english = (self._catalog(ENGLISH),)
        lines = [(say, english[0], self._english(say.key)) for say in says]
        return [self._text(Say("unreviewed"), chain), *self._paragraphs(lines, english)]

    def _unreviewed(self, key: str, catalog: Catalog, sentence: Sentence) -> bool:
        return catalog.language != ENGLISH and not sentence.reviewed and self._english(key).safety

    def _button(self, choice: Choice, chain: tuple[Catalog, ...]) -> Button:
        return Button(self._text(choice.label, chain), choice.does, choice.url)

    def _text(self, say: Say, chain: tuple[Catalog, ...]) -> str:
        return self._filled(say, *self._found(say.key, chain), chain)

    def _filled(self, say: Say, catalog: Catalog, sentence: Sentence, chain: tuple[Catalog, ...]) -> str:
        if sentence.plain is not None:
            return sentence.plain
        if catalog is not chain[0]:  # facts in the language of the sentence that holds them
            chain = (catalog, *chain[chain.index(catalog) + 1 :])
        facts = {name: self._fact(fact, chain) for name, fact in say.facts.items()}
        return catalog.fill(sentence, facts)

    def _fact(self, fact: Fact, chain: tuple[Catalog, ...]) -> str | int | float:
        """A fact as the language writes it; whole numbers stay numbers, for plurals."""
        if isinstance(fact, str | int | float):
            return fact
        if isinstance(fact, Say):
            return self._text(fact, chain)
        if isinstance(fact, Many):
            items = tuple(str(self._fact(item, chain)) for item in fact.items)
            return formatting.listed(items, chain[0].language)
        if isinstance(fact, Moment | Day | timedelta):
            return formatting.time(fact, chain[0].language)
        return self._named(fact, chain)

    def _named(self, fact: Quote | Place | Dial | Miles, chain: tuple[Catalog, ...]) -> str:
        """Words, names, numbers and distances as the language writes them."""
        if isinstance(fact, Quote):
            return self._quote(fact, chain)
        if isinstance(fact, Place):
            return self._place(fact, chain[0])
        if isinstance(fact, Dial):
            return self._isolated(fact.number, chain[0])
        text = formatting.miles(fact, chain[0].language)
        return self._text(Say("about-miles", {"miles": text}), chain) if fact.about else text

    def _quote(self, quote: Quote, chain: tuple[Catalog, ...]) -> str:
        """An agency's words in the reader's language if it published them so, else as they are."""
        language = chain[0].language
        own = quote_for(quote, language)
        if own is not None:
            return self._text(Say("quote", {"text": self._isolated(own.text, chain[0])}), chain)
        told = formatting.language_name(quote.language, language)
        return self._text(
            Say("quote-in", {"text": self._isolated(quote.text, chain[0]), "language": told}), chain
        )

    def _place(self, place: Place, reader: Catalog) -> str:
        """A place with its state, local name and English one: "Buffalo, Nueva York (New York)"."""
        county = self._county_name(place.county) if place.county and not place.town else None
        state = BY_USPS[place.state].name
        local = reader.sentences.get(f"state-{place.state}")
        if local is not None and local.plain:
            state = f"{local.plain} ({self._isolated(state, reader)})"
        return ", ".join(part for part in (place.district, place.town, county, state) if part)

    @staticmethod
    def _isolated(text: str, catalog: Catalog) -> str:
        """Left to right and unbroken inside a language that runs the other way."""
        return f"{LEFT_TO_RIGHT}{text}{END_OF_ISOLATE}" if catalog.right_to_left else text

    def _english(self, key: str) -> Sentence:
        return self._catalog(ENGLISH).sentences[key]

    def _found(self, key: str, chain: tuple[Catalog, ...]) -> tuple[Catalog, Sentence]:
        """The sentence in the first language of the chain that has it; KeyError where none has."""
        for catalog in chain:
            if key in catalog.sentences:
                return catalog, catalog.sentences[key]
        raise KeyError(key)

    def _chain(self, language: str) -> tuple[Catalog, ...]:
        """The catalogs of a language: regional, general, English."""
        known = self._chains.get(language)
        if known is None:
            tags = dict.fromkeys(self._tags.get(tag.casefold(), "") for tag in (*_widened(language), ENGLISH))
            known = tuple(self._catalog(tag) for tag in tags if tag)
            if len(self._chains) < MOST_CHAINS:  # tags come from clients: nobody fills our memory with them
                self._chains[language] = known
        return known

    def _catalog(self, tag: str) -> Catalog:
        if tag not in self._catalogs:
            self._catalogs[tag] = Catalog(tag, self._files[tag].read_text(encoding="utf-8"))
        return self._catalogs[tag]


def _between(joins: str, before: str) -> str:
    """What stands between two sentences: nothing after a full stop that is as wide as a letter."""
    if joins == "line":
        return "\n"
    return "" if before.endswith(("。", "！", "？")) else " "


def _widened(language: str) -> tuple[str, ...]:
    """A tag, then wider ones: pt-BR, pt; zh-TW is zh-Hant."""
    parts = language.replace("_", "-").split("-")
    tags = ["-".join(parts[:size]) for size in range(len(parts), 0, -1)]
    return tuple(ALIASES.get(tag.casefold(), tag) for tag in tags)
