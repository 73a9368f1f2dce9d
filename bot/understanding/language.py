"""Which of the twelve languages a message is in."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

LANGUAGES: Final = ("en", "es", "pt", "ht", "zh-Hans", "zh-Hant", "vi", "fr", "ru", "ar", "kea", "km")

_CHINESE: Final = re.compile(r"[\u3400-\u9fff]")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_ARABIC: Final = re.compile(r"[\u0620-\u06ff]")
_KHMER: Final = re.compile(r"[\u1780-\u17dd]")
_VIETNAMESE: Final = re.compile(r"[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_SPANISH: Final = re.compile(r"[ñ¿¡Ñ]")
_PORTUGUESE: Final = re.compile(r"[ãõÃÕ]|ção|ções")
_CREOLE: Final = re.compile(r"[èòÈÒ](?![\w]*[éêâîôû])")
_TRADITIONAL: Final = frozenset(
    "個這嗎麼們來說時會對過現電話訊號報務緊區紐費聽見開關門還沒壞邊點裡線網難兒員東車長張馬鳥魚親愛體學國際機場醫"
    "療傷藥錢買賣讓請問誰應該動發訂閱簡傳舊聖亞華靜響屬處實認識語條華願嚴續單雙變運達遠進選適當復復舉義樣樓樹橋權歡氣"
    "幫幹廣廳彈從徑後復愛慮戶據換擊擔攔敗斷於暈書術極標橫檢殺減測滅濟無煙熱燈營爺爾牆獨獲環異療癒盜盡眾睜禮稱稅"
)
_SIMPLIFIED: Final = (
    frozenset(
        "个这吗么们来说时会对过现电话讯号报务紧区纽费听见开关门还没坏边点里线网难儿员东车长张马鸟鱼亲爱体学国际机场医"
        "疗伤药钱买卖让请问谁应该动发订阅简传旧圣亚华静响属处实认识语条愿严续单双变运达远进选适当复举义样楼树桥权欢气"
        "帮干广厅弹从径后虑户据换击担拦败断于晕书术极标横检杀减测灭济无烟热灯营爷尔墙独获环异愈盗尽众睁礼称税"
    )
    - _TRADITIONAL
)


class Spoken(NamedTuple):
    """A language, and whether the message itself shows it."""

    language: str
    confident: bool


def offered(tag: str | None) -> str | None:
    """The offered language that a client's tag stands for."""
    if not tag:
        return None
    wanted = tag.replace("_", "-").lower()
    if wanted.startswith("zh"):
        return "zh-Hant" if any(part in wanted for part in ("hant", "tw", "hk", "mo")) else "zh-Hans"
    return next((each for each in LANGUAGES if wanted.split("-")[0] == each), None)


def spoken(cleaned: str, words: Sequence[str], known: Mapping[str, frozenset[str]]) -> Spoken | None:
    """The language of a message; None where it shows none ("MA", "911")."""
    if cleaned.isascii():
        return _latin(cleaned, words, known)
    if _KHMER.search(cleaned):
        return Spoken("km", True)
    if _CHINESE.search(cleaned):
        return Spoken(_chinese(cleaned), True)
    for pattern, language in ((_ARABIC, "ar"), (_CYRILLIC, "ru")):
        if len(pattern.findall(cleaned)) > 2:
            return Spoken(language, True)
    return _latin(cleaned, words, known)


def _chinese(cleaned: str) -> str:
    old = sum(sign in _TRADITIONAL and sign not in _SIMPLIFIED for sign in cleaned)
    new = sum(sign in _SIMPLIFIED for sign in cleaned)
    return "zh-Hant" if old > new else "zh-Hans"


def _latin(cleaned: str, words: Sequence[str], known: Mapping[str, frozenset[str]]) -> Spoken | None:
    scores = dict.fromkeys(known, 0.0)
    for word in words:
        for language, vocabulary in known.items():
            if word in vocabulary:
                scores[language] += 1
    for pattern, language, weight in (
        (_VIETNAMESE, "vi", 2),
        (_SPANISH, "es", 1.5),
        (_PORTUGUESE, "pt", 1.5),
        (_CREOLE, "ht", 0.6),
    ):
        if language in scores and not cleaned.isascii():
            scores[language] += weight * min(len(pattern.findall(cleaned)), 4)
    best = max(scores, key=lambda language: (scores[language], language == "en"))
    return Spoken(best, True) if scores[best] else None
