"""What a sentence speaks of: 911 itself, or another line that is easily taken for it."""

import re
from typing import Final

STOPS: Final = (
    r"but|however|if|when|while|although|though|unless|except|because|whether|which|who"
    r"|non-?emergency|admin|administrative|business|computer|computers|cad|radio|radios|website|web|app"
    r"|power|electric|electrical|electricity|internet|water|gas|988|211|311|511|411|records|siren|sirens"
    r"|mapping|location|building|fence|road|roads|elevator|test|testing|fee|fees|address|tax|surcharge"
)
"""Words that end one thing's clause, or that name the thing that is really spoken of."""


def gap(most: int) -> str:
    """Up to so many words between two, none of which ends the clause or changes what is spoken of."""
    return rf"(?:(?!(?:{STOPS})\b)[\w'&/,()%-]+ ){{0,{most}}}?"


NOUNS: Final = (
    r"(?:'s)?(?: \(?(?:emergency|telephone|phone|phones|call|calls|caller|callers|calling|voice|text|texting"
    r"|service"
    r"|services|system|systems|line|lines|landline|landlines|network|networks|center|centers|centre"
    r"|communications?"
    r"|dispatch|dispatchers?|psaps?|operations?|operators?|trunks?|circuits?|infrastructure|equipment"
    r"|capabilit(?:y|ies)|access|connectivity|functions?|functionality|routing|wireless|cellular|cell"
    r"|answering"
    r"|points?|number|numbers|telecommunications|telecom|delivery|platform|reporting)\)?"
    r"|,? (?:and|or|&)(?: (?:to|the|our|all|any))* (?:non-?emergency|administrative|admin|business|988|calls?"
    r"|texts?"
    r"|text-to-911|dispatch|services?|lines?)(?: (?:phone |telephone )?(?:lines?|numbers?|calls?"
    r"|services?))?)*"
)
CORE: Final = rf"\b911\b{NOUNS}"
NINE: Final = (
    rf"(?:{CORE}|\b(?:calls?|calling|callers?|texts?|dialing|access) (?:\w+ ){{0,3}}?(?:to|for|at|of|dialing"
    rf"|calling) {CORE}"
    r"|(?<!non-)(?<!non)(?<!non )\bemergency (?:phone|telephone|call|calling|number)s? ?(?:lines?|systems?"
    r"|services?|network)?"
    r"|(?<!non-)(?<!non )\bemergency (?:call )?lines?)"
)
"""911, and what is meant by it without the number."""
BACK: Final = (
    r"(?:\b(?:the |this |that |our |all |these |those |both |its )?(?:phone |telephone |emergency |affected "
    r"|voice |call )?"
    r"(?:service|services|system|systems|calls|callers|lines|phones|outage|interruption|disruption|issue"
    r"|issues"
    r"|problem|failure|line|center|network)(?: (?:to|at|for|in|from|of|affecting) (?:the |our )?(?:\w+"
    r" ){0,3}?"
    r"(?:center|dispatch|psap|county|parish|city|state|system|area))?|\bit\b|\bthis\b)"
)
"""What stands for 911 in a sentence after one that named it."""
OTHERS: Final = re.compile(
    r"\bnon-?emergency (?:phone |telephone )?(?:line|number|phone|call|dispatch)s?|\b(?:admin|administrative"
    r"|business)"
    r" (?:phone |telephone )?(?:line|number|phone)s?|\b988\b|\b(?:emergency|dispatch) (?:phone|telephone"
    r"|line)s?\b"
    r"|\bsuicide (?:and crisis )?lifeline"
)
"""Lines that are not 911, of which a message may speak without naming it."""
SPEAKS: Final = re.compile(r"\b911\b")
ELSEWHERE: Final = re.compile(
    r"\b(?:another|other|neighbou?ring|nearby|surrounding|adjacent|adjoining|different|multiple other)"
    r" (?:states?|count(?:y|ies)"
    r"|parish(?:es)?|jurisdictions?|areas?|communit(?:y|ies)|cit(?:y|ies)|towns?|regions?|agenc(?:y|ies)"
    r"|centers?)\b"
    r"|\b(?:nationwide|national|nation-wide|multi-?state|across the (?:country|nation|u\.?s)|parts of the"
    r" (?:country|nation))\b"
    r"|\bout-of-state\b"
)
"""Words that place an outage away from who speaks."""
