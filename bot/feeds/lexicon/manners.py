"""In what manner a sentence speaks: as a condition, a plan, the past, a test, a flood of calls."""

import re
from typing import Final

CONDITION: Final = re.compile(
    r"\b(?:if(?! possible| necessary| needed| available| any)|in case|in the event|in the case|whenever"
    r"|should (?=(?:you|your|the|911|a|an|any|this|these|they|we|calls?|service)\b)"
    r"|when(?= (?:911|you|your|the|service|services|calls?|it|they|we|this|these|power|a|an|not)\b)|unless"
    r"|whether|until|(?<!than )once(?! again| more)|as soon as|before|after|even if"
    r"|so that|how to|what to do|in a 911|during a 911|(?:be )?prepared? for|the next time)\b[^,]*"
)
"""A part that says what might be, not what is."""
HAZARD: Final = re.compile(
    r"\b(?:water|power|electric\w*|internet|gas|sewer|roads?|bridge|highway|evacuat\w*|shelter|curfew|boil"
    r"|flood\w*|fire|storm"
    r"|tornado|suspect|missing|lockdown|school|bus|train|ferry|trash|cell (?:phone )?service|cellular"
    r"|wireless)\b"
)
"""Something else is spoken of now."""
FALLBACK: Final = re.compile(
    r"\b(?:if|should|when|in case|in the event|anyone|those|whoever|callers who|residents who|people"
    r" who)\b[^.]{0,60}?(?:unable|cannot|can't|can not|not (?:get|go|work|connect|reach|able)|n't (?:get|go"
    r"|work|connect|reach)|trouble|difficult\w*|problems?|fails?|failed|no answer|busy|dropped|disconnected"
    r"|drops?)\b"
)
"""What to do if a call fails: calls are expected to arrive, more or less."""
FORBIDS: Final = re.compile(
    r"\b(?:do not|don't|please not|never|avoid|refrain from|stop|not to|discouraged from|asked not to|instead"
    r" of|rather than|without) (?:[\w'-]+ ){0,3}?"
    r"(?:call|calling|calls|dial|dialing|text|texting|use|using|contact|contacting|test|testing|place|placing"
    r"|tie|tying|flood|flooding|clog|clogging|make|making)\b[^,]*"
)
"""Do not call 911 to …"""
BIDDEN: Final = re.compile(r"\b(?:call|dial|text|contact) 911\b")
"""Call 911: what almost every message says."""
PURPOSE: Final = re.compile(
    r"\bto (?:see|check|test|find out|ask|verify|determine|inquire|learn|know|make sure|ensure"
    r"|confirm)\b[^,]*"
    r"|\b(?:how|why) (?:and why )?(?:the |a )?(?:911|outage)[^,]*"
)
PLANNED: Final = re.compile(
    r"\b(?:scheduled|planned|pre-?planned|(?<!emergency )maintenance|upgrad\w+|cut-?over|migrat\w+|will (?:be"
    r"|undergo|go|have|experience|switch|occur|take place|begin)|going to be|tomorrow|next (?:week|month"
    r"|mon|tues|wednes|thurs|fri|satur|sun)\w*|upcoming|brief(?:ly)? (?:interrupt|outage|down)\w*|proposed)\b"
)
AGAIN: Final = re.compile(r"\b(?:restored|again|back|resumed|repaired|resolved|fixed)\b")
AHEAD: Final = re.compile(
    r"\b(?:may|could|might|can) (?:knock|cause|damage|disrupt|bring|down|lose|interrupt|affect|take out"
    r"|topple)\b"
)
"""What may happen to other things, and then to 911."""
PRESENT: Final = re.compile(
    r"\b(?:currently|now|right now|at this time|at the moment|presently|still|remains?|continues?|ongoing|is"
    r"|are|has been|have been|has|have|until further notice|immediately)\b"
)
STILL: Final = re.compile(
    r"\b(?:currently|right now|at this time|at the moment|presently|still|remains?|continues?|ongoing|until"
    r" further notice|is down|are down|is out|are out|is not|are not)\b"
)
SCAM: Final = re.compile(r"\b(?:scam\w*|fraud\w*|posing as|impersonat\w*|phish\w*|hoax\w*|spoof\w*)\b")
PAST: Final = re.compile(
    r"\b(?:(?:this|last) (?:week|month|year)'s|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|yesterday|last"
    r" (?:night|week|month|year|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may"
    r"|jun|jul|aug|sep|oct|nov|dec)\w*|earlier(?: (?:today|this|in))?|previous(?:ly)?|recent(?:ly)?|prior|in"
    r" (?:19|20)\d\d"
    r"|(?:hours?|days?|weeks?|months?|years?) ago|in (?:january|february|march|april|june|july|august"
    r"|september|october|november|december)\b|anniversary|after-?action|lessons|review of|investigation"
    r" (?:into|of|found)|root cause|post-?mortem|(?:on|this past) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|was"
    r" caused|were caused|lasted|occurred|happened|brief(?:ly)?|at no time|history|report on|hearing on"
    r"|follow-?up (?:on|to))\b"
)
OWNED: Final = re.compile(
    r"\b(?:(?:this|last) (?:week|month|year)'s|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|yesterday's|last"
    r" night's)"
)
"""Thursday's outage: one with a name, not one that is going on."""
DAYS_AGO: Final = re.compile(
    r"\b(?:yesterday|last (?:night|week|month|year|mon|tues|wednes|thurs|fri|satur|sun)\w*|(?:days?|weeks?"
    r"|months?|years?) ago"
    r"|(?:on|this past) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june"
    r"|july|august|september|october|november|december) \d{1,2})\b"
)
WAS: Final = re.compile(
    r"\b(?:was|were|had|experienced|suffered|caused|saw|lost|went|took|knocked|interrupted|disrupted|left)\b"
)
ENDURES: Final = re.compile(r"\b(?:is|are|remains?|continues?|still|currently|ongoing|has|have)\b")
FLOOD: Final = re.compile(
    r"\b(?:overwhelm\w*|overload\w*|inundat\w*|swamped|flooded with|(?:high|heavy|large|increased|extreme\w*"
    r"|unusual\w*|record|higher|excessive|significant|tremendous|elevated|exceptional\w*) (?:\w+ )?(?:call"
    r" )?(?:volumes?|numbers?|amounts?)|volume of (?:\w+ )?calls|call volumes?|backlog\w*|in the order"
    r" (?:they (?:are|were) )?received|on hold"
    r"|(?:dispatchers?|call takers?|calltakers?|telecommunicators?|lines) (?:is|are) (?:very |extremely |all"
    r" )?busy|tying up|tie up)\b"
)
"""911 is reached by too many."""
TESTING: Final = re.compile(
    r"\b(?:this|the following|following|the preceding) (?:\w+ ){0,3}?(?:is|was|has been|be) (?:only |just"
    r" )?(?:an? |part of an? |part of the |the )?(?:(?!for\b)\w+ ){0,3}?(?:test|drill|exercise|training"
    r"|demonstration)\b"
    r"|\b(?:test|exercise|drill|training|demo|dummy|practice)(?:ing)? (?:message|alert|only|notification"
    r"|broadcast)\b|\b(?:test|exercise|drill) (?:test|exercise|drill)\b"
    r"|\b(?:only|just) (?:an? )?(?:test|drill|exercise)\b|\b(?:for )?(?:training|exercise|demonstration|test)"
    r" (?:purposes?|use)(?: only)?\b|^not real\b|\bthis is not (?:a )?real\b|\bno action (?:is )?(?:required"
    r"|needed"
    r"|necessary)[^.]{0,30}\b(?:test|drill|exercise)"
    r"|\b(?:required|routine) (?:weekly|monthly|national)(?: \w+)? test\b|\bthis is (?:an? )?(?:test|drill"
    r"|exercise)\b|\bwould have been (?:followed|instructed)|\bhad this been an actual\b|\b(?:is|are) (?:now "
    r"|currently )?(?:conducting|performing|running) an? (?:\w+ ){0,4}(?:test|drill|exercise)\b"
    r"|\bsystem test(?=$"
    r"|[.,])"
    r"|\besto es (?:solo |s[oó]lo |solamente )?(?:una?|un) (?:prueba|simulacro|ejercicio)|\bmensaje de"
    r" prueba\b|\bsimulacro\b"
)
"""Words that call the message a test."""
OPENS: Final = re.compile(
    r"^\W*(?:test|exercise|drill|training|demo|simulacro)(?: only| message| alert)?\W*[:–—-]"
)
"""A text that opens with the label of a test."""
LABEL: Final = re.compile(
    r"^\W*(?:test|exercise|drill|training|demo|simulacro|prueba)\b(?! (?:calls?|site|sites|positive|results?"
    r"|kits?|if|your|caution|care|extreme|your|the)\b)(?=\W|$)|(?:^|[\s(\[*-])(?:exercise|drill"
    r"|test)[\s)\]*-]*$"
)
"""A headline or event that is labelled a test."""
NO_TEST: Final = re.compile(
    r"\b(?:not|isn't|not just|n't) (?:a |an )?(?:\w+ )?(?:test|drill|exercise)\b|\btest(?:ing)? (?:calls?|911"
    r"|the|your|if|it|whether|kits?|sites?|positive|results?)\b|\bto test\b|\b(?:no|don't|not|never|avoid)"
    r" (?:\w+ ){0,3}?test(?:ing)?\b|\bcontest\b"
)
"""Not a test; test calls; a place for tests."""
