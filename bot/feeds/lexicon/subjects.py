"""What a sentence speaks of: 911 itself, or another line that is easily taken for it."""

import re
from typing import Final

STOPS: Final = (
    r"but|however|if|when|while|although|though|unless|except|because|whether|which|who|so|please|call|dial"
    r"|contact"
    r"|says?|said|advis\w+|reports?|reported|reporting|reminds?|asks?|asking|announc\w+|tells?|urges?|warns?"
    r"|confirm\w*"
    r"|llamen?|marquen?|stating|believes?"
    r"|non-?emergency|admin|administrative|business|computers?|cad|radios?|websites?|web|app|records|siren"
    r"|sirens"
    r"|power|electric|electrical|electricity|internet|water|gas|sewer|988|211|311|511|411"
    r"|mapping|location|building|fence|roads?|elevator|tests?|fees?|address|tax|surcharge|box|boxes|roadside"
    r"|volumes?|response|times|crews?|units?|responders?|officers?|deputies|staff\w*|personnel|officials"
    r"|employees"
    r"|vehicles?|trucks?|ambulances?|suspects?|victims?|man|woman|child|people|trees?|lights?|schools?"
    r"|memorial"
    r"|callers?|dispatchers?|operators?|takers?|near|around|outside|traffic|not|never|isn't|aren't|hasn't"
    r"|haven't|won't"
    r"|doesn't|didn't|wasn't"
)
"""Words that end one thing's clause, or that name the thing that is really spoken of."""


def gap(most: int) -> str:
    """Up to so many words between two, none of which ends the clause or changes what is spoken of."""
    return rf"(?:(?!(?:{STOPS})\b)[\w'&/().:%-]+ ){{0,{most}}}?"


NOUNS: Final = (
    r"(?:'s)?(?: \(?(?:emergency|telephone|phone|phones|call|calls|caller|callers|calling|voice|text|texting"
    r"|service"
    r"|services|system|systems|line|lines|landline|landlines|network|networks|center|centers|centre"
    r"|communications?"
    r"|dispatch|dispatchers?|psaps?|operations?|operators?|trunks?|circuits?|infrastructure|equipment"
    r"|capabilit(?:y|ies)|access|connectivity|functions?|functionality|routing|wireless|cellular|cell"
    r"|answering"
    r"|points?|number|numbers|telecommunications|telecom|delivery|platform|reporting)\b\)?"
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
    r"(?:(?:^|, |\band |\bthat |\bas )(?:(?:the|this|that|our|all|these|those|both|its|full|normal|update"
    r"|currently"
    r"|now|phone|telephone|emergency|affected|voice|incoming|inbound|of|statewide|countywide) )*"
    r"(?:services?|systems?|calls|callers|phones|outage|interruption|disruption|issues?|problem|failure"
    r"|center|network"
    r"|(?:phone|emergency|our|all|affected|these) lines|everything"
    r"|(?:land-?lines?|cell ?phones?|wireless|texts?|texting)(?= (?:are |is |calls )?(?:still|remain)))"
    r"(?: (?:to|at|for|in|from|of|affecting) (?:the |our )?(?:\w+ ){0,3}?(?:center|dispatch|psap|county"
    r"|parish|city"
    r"|state|system|area))?|(?:^|, )it\b)"
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
    r"(?<!and )(?<!or )\b(?:another|other|neighbou?ring|nearby|surrounding|adjacent|adjoining|different"
    r"|multiple other)"
    r" (?:states?|count(?:y|ies)"
    r"|parish(?:es)?|jurisdictions?|areas?|communit(?:y|ies)|cit(?:y|ies)|towns?|regions?|agenc(?:y|ies)"
    r"|centers?)\b"
    r"|\b(?:nationwide|national|nation-wide|multi-?state|across the (?:country|nation|u\.?s)|parts of the"
    r" (?:country|nation))\b"
    r"|\bout-of-state\b"
)
"""Words that place an outage away from who speaks."""
TOPIC: Final = re.compile(r"\b911\b")
BIDDING: Final = re.compile(
    r"\b(?:call(?:ing|s|ed)?|dial(?:ing|ed)?|text(?:ing)?|contact(?:ing)?|phone|via|through"
    r"|report\w*\b[^,]{0,60}? to) 911\b"
    r"(?! (?:is|are|was|cent|serv|syst|line|out))"
    r"|\b911 (?:has |have )?(?:received|got|gets|took|answered|responded|advis\w+|reminds?|asks?)\b(?! (?:no"
    r"|fewer))"
)
"""Call 911: a clause that says no more is not about it."""
