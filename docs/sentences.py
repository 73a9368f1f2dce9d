"""Sentences: every one of a language in context on both platforms, as a page to review it by."""

import re
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape

from bot.domain.talk import Answer, Many, Say
from bot.facts.catalog import Catalog, read
from docs.bubbles import Bubble, bubbles
from docs.contexts import Context, alone, contexts
from tests.doubles.desk import LOCALES, WORDS

STYLE = """
body { font: 16px/1.45 sans-serif; margin: 2em; max-width: 70em; color: #1c1c1c; background: #fff }
.pair { display: flex; gap: 1em; align-items: flex-start; flex-wrap: wrap }
.bubble { flex: 1 1 22em; white-space: pre-wrap; border: 1px solid #aaa; border-radius: 12px; padding: .8em }
.Discord { background: #f2f3f5 } .Telegram { background: #eef7e8 }
.rows span { display: inline-block; border: 1px solid #888; border-radius: 6px; padding: 0 .5em }
td, th { vertical-align: top; text-align: start; padding: .3em .6em; border-bottom: 1px solid #ddd }
.no { color: #a33a00 }
"""


def page(language: str) -> str:
    """The page of a language: first all contexts, then each sentence with its English and who signed it."""
    catalog, english = read(LOCALES / f"{language}.ftl"), read(LOCALES / "en.ftl")
    told = list(contexts())
    rest = list(_alone(told, catalog))
    body = "".join(_context(number, each, language) for number, each in enumerate((*told, *rest), 1))
    rows = "".join(_row(key, catalog, english, (*told, *rest)) for key in english.sentences)
    return (
        f"<!doctype html><html lang='{language}'><meta charset='utf-8'>"
        f"<title>{escape(WORDS.name(language))}</title><style>{STYLE}</style>"
        f"<h1>{escape(WORDS.name(language))}</h1><table>"
        f"<tr><th>sentence</th><th>{language}</th><th>en</th><th>seen in</th></tr>{rows}</table>{body}</html>"
    )


def _context(number: int, context: Context, language: str) -> str:
    title, answer = context
    shown = "".join(map(_bubble, bubbles(WORDS.render(answer, language))))
    return f"<h2 id='c{number}'>{number}. {escape(title)}</h2><div class='pair'>{shown}</div>"


def _bubble(bubble: Bubble) -> str:
    taps = "".join(f"<div class='rows'>{''.join(map(_tap, row))}</div>" for row in bubble.rows)
    head = f"<b>{escape(bubble.headline)}</b>\n\n" if bubble.headline else ""
    words = f"{head}{escape(bubble.text)}"
    name = bubble.platform
    return f"<div class='bubble {name}' dir='auto'><small>{name}</small>\n{words}{taps}</div>"


def _tap(label: str) -> str:
    return f"<span dir='auto'>{escape(label)}</span>"


def _row(key: str, catalog: Catalog, english: Catalog, told: tuple[Context, ...]) -> str:
    sentence = catalog.sentences.get(key)
    state = "" if sentence else "<span class='no'>missing: shown in English</span>"
    if sentence and english.sentences[key].safety and catalog is not english and not sentence.reviewed:
        state = "<span class='no'>not reviewed: English beneath</span>"
    texts = (_source(key, catalog) if sentence else "", _source(key, english))
    cells = "".join(f"<td dir='auto'>{escape(text)}</td>" for text in texts)
    seen = " ".join(
        f"<a href='#c{number}'>{number}</a>"
        for number, (_, answer) in enumerate(told, 1)
        if key in _keys(answer)
    )
    return f"<tr><td>{key}<br>{state}</td>{cells}<td>{seen}</td></tr>"


def _source(key: str, catalog: Catalog) -> str:
    """The sentence as its translator writes it."""
    return _sources(catalog.language)[key]


@lru_cache(maxsize=2)
def _sources(language: str) -> Mapping[str, str]:
    text = (LOCALES / f"{language}.ftl").read_text("utf-8")
    found = re.findall(r"^([a-z][\w-]*) =(.*(?:\n[ }].*)*)", text, re.MULTILINE)
    return {key: re.split(r"\n\s+\.\w+ =", words)[0].strip() for key, words in found}


def _alone(told: list[Context], catalog: Catalog) -> Iterator[Context]:
    """The sentences that stand in none of the contexts, each by itself."""
    seen = {key for _, answer in told for key in _keys(answer)}
    english = _sources("en")
    for key, words in english.items():
        if key not in seen and (key in catalog.sentences or not key.startswith(("official", "interpreter"))):
            facts = tuple(dict.fromkeys(re.findall(r"\{\s*\$(\w+)", words)))
            yield f"Alone: {key}", alone(key, facts)


def _keys(answer: Answer) -> set[str]:
    """Every sentence in an answer, those inside others and on buttons too."""
    found, open_ones = set(), [*answer.lines, *(choice.label for choice in answer.choices)]
    while open_ones:
        line = open_ones.pop()
        found.add(line.key)
        for fact in line.facts.values():
            inside = fact.items if isinstance(fact, Many) else (fact,)
            open_ones += [each for each in inside if isinstance(each, Say)]
    return found


if __name__ == "__main__":
    languages = sys.argv[1:]
    if len(languages) != 1 or languages[0] not in WORDS.languages():
        sys.exit(f"usage: python -m docs.sentences LANGUAGE, one of {' '.join(WORDS.languages())}")
    sys.stdout.write(page(languages[0]))
