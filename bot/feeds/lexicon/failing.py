"""How agencies say that 911 fails: wholly, in part, or perhaps."""

from typing import Final

from bot.feeds.lexicon.late import Late
from bot.feeds.lexicon.subjects import BACK, CORE, NINE, gap

BE: Final = (
    r"(?:(?:is|are|be|being|been|was|were|has|have|had|remains?|continues? to be|went|goes|go|gone|going"
    r"|currently"
    r"|presently|temporarily|now|still|also|all|both|completely|totally|entirely|reportedly|again"
    r"|experiencing an?"
    r"|at this time|statewide|countywide|county-wide|state-wide|citywide|parishwide|areawide|nationwide) )*"
)
NOT_UP: Final = (
    r"(?:not|n't|never|no longer) (?:(?:currently|presently|yet|fully|properly|at this time|now|be|been|being"
    r"|able to"
    r"|correctly|consistently|reliably) )*(?:work(?:ing)?|operat(?:ional|ing|e)|function(?:al|ing)?|available"
    r"|in service"
    r"|in operation|accessible|responding|go(?:ing)? (?:through|thru)|connect(?:ing|ed)?|complet(?:e|ing|ed)"
    r"|get(?:ting)? (?:through|answered)|reach(?:ing|able|ed)?|received?|receiving|delivered|answer(?:ed"
    r"|ing)?|routed|routing"
    r"|ring(?:ing)?|accept(?:ing)?|take|taking|process(?:ing|ed)?|arriv(?:e|ing)|usable|active|online|up|call"
    r"|dialed)"
)
OUT: Final = (
    r"out\b(?! (?:of (?!service|order|commission|operation|reach)|to|the|and about|there|on|for delivery"
    r"|at(?! \d)|with|into))"
)
WORDS: Final = (
    rf"(?:down\b(?! to\b)(?! for maintenance)|{OUT}|off-? ?line|in-?operable|in-?operative|un-?available"
    rf"|un-?reachable"
    r"|in-?accessible|non-?functional|non-?operational|non-?working|unusable|unresponsive|disabled|disrupted"
    r"|interrupted"
    r"|suspended|failing|failed|fail|broken|knocked out|crashed|cut off|severed|crippled|malfunction(?:ing"
    r"|ed)"
    r"|compromised|shut down|taken down|dropping|being dropped|without (?:phone )?service|lost service"
    r"|(?:stopped|quit|ceased) (?:working|functioning|answering|ringing)"
    r"|dead(?! (?:at|in|on|after))"
    rf"|cut(?=$| by| due| at| in)|{NOT_UP})(?! (?:to (?:answer|give|provide|discuss)|for (?:questions"
    rf"|information|storm)))"
)
PERSON: Final = r"(?<!caller)(?<!callers)(?<!dispatcher)(?<!dispatchers)(?<!operator)(?<!operators)"
"""A caller who is lost and a dispatcher who is suspended are no outage."""
QUOTED: Final = Late(
    r"(?<!this is an )(?<!this is a )\b(?:alerts?|messages?|notifications?|texts?|posts?|rumou?rs?|claims?"
    r"|information)\b (?:\w+ ){0,4}?"
    r"(?:that|saying|stating|about|regarding|claiming)\b"
)
"""Somebody else's words, told again."""
CRIME: Final = Late(r"\b(?:arrested|charged|accused|convicted|sentenced|pleaded|indicted)\b")
HAD: Final = Late(r"\b(?:had|experienced|reported|were having|was having) $")
STATE: Final = Late(rf"{NINE}{PERSON} {gap(6)}(?:{BE}){WORDS}")
"""911 … is down."""
STATE_BACK: Final = Late(rf"{BACK} {gap(3)}(?:{BE}){WORDS}")
"""Calls … are not going through, after a sentence on 911."""
TROUBLE: Final = r"(?:outages?|interruptions?|disruptions?|failures?|shut-?downs?|breakdowns?|malfunctions?)"
NOUN: Final = Late(
    rf"{CORE} {gap(5)}{TROUBLE}\b|\b{TROUBLE} {gap(2)}(?:of|to|in|with|for|on|affecting|impacting|involving"
    rf"|at|across) {gap(6)}{CORE}"
    rf"|\boutage: {CORE}|{CORE} {gap(5)}loss of {gap(2)}service|{CORE} {gap(2)}(?:has|have) no (?:phone"
    rf"|telephone|voice|dial)|\b(?:loss|suspension) of {gap(4)}{CORE}"
    rf"|\blost {gap(4)}{CORE}|\b(?:no|without|loses"
    rf"|losing)"
    rf" {gap(2)}{CORE}"
    rf"|{CORE} {gap(2)}(?:has |have )?lost {gap(3)}(?:service|phones?|lines?|connectivity)"
)
"""A 911 outage, an interruption of 911, no 911 service."""
ISSUE: Final = Late(
    rf"{NINE} {gap(3)}(?:is |are )?slow to (?:connect|answer|ring|respond)|"
    rf"\b(?:degraded|limited|reduced|impaired|intermittent|spotty|unreliable|sporadic) {gap(2)}{CORE}|"
    rf"{CORE} {gap(5)}(?:technical |phone |system |connectivity |service )*(?:issues?|difficult(?:y|ies)"
    rf"|problems?|trouble|glitch(?:es)?)\b"
    rf"|\b(?:issues?|difficult(?:y|ies)|problems?|trouble|glitch(?:es)?) {gap(2)}(?:with|affecting|impacting"
    rf"|in) {gap(5)}{CORE}"
    rf"|\b(?:affecting|impacting|affected|impacted|damaged|hampering) {gap(4)}{CORE}"
    rf"|{CORE} {gap(3)}(?:{BE})(?:impaired|affected|impacted|degraded|hampered|damaged|unreliable|unstable"
    rf"|spotty|limited|intermittent)"
)
"""Something is wrong with 911; how much is not said."""
STRIKE: Final = Late(
    r"\b(?:interrupted|disrupted|knocked out|disabled|took down|taken down|brought down|cut off|cut|severed"
    r"|crippled|disrupting"
    rf"|interrupting|shut down|knocking out|taken out|took out) {gap(5)}{CORE}"
)
"""A cut has interrupted 911."""
CANNOT: Final = Late(
    r"\b(?:unable|inability|no (?:ability|way)|not (?:be )?able|cannot|can't|can not|could not|couldn't)"
    r" (?:to )?"
    r"(?:(?:successfully|currently|directly|be|always) )*(?:call|text|reach|dial|contact|access|connect"
    r"|connecting"
    r"|get|place|make"
    rf"|complete|use|receive|answer|take|accept|process|hear) {gap(5)}{CORE}(?<!callers)(?<!caller)(?!"
    rf" callers?)"
    rf"|{NINE} {gap(4)}(?:is |are |be )?(?:unable|cannot|can't|can not|not able)(?: to)? (?:(?:currently|be)"
    rf" )*"
    r"(?:receiv\w*|answer\w*|accept\w*|tak(?:e|ing) (?:911|calls|emergency|any)|process\w*|hear"
    r"|reach(?:ed)?\b|get through|go through|connect\w*"
    r"|dial\w*|complet\w*|call\w*|access(?:ed)?\b|made|placed)"
    r"|\b(?:not|n't|no longer|never) (?:(?:currently|presently|yet) )*(?:receiving|getting|answering|taking"
    r"|accepting|able to (?:receive|answer|take|accept))"
    rf" (?:any |your |all )?{CORE}"
    rf"|\b(?:prevent\w*|keep\w*|block\w*|stop\w*) {gap(4)}from (?:reaching|calling|dialing|contacting"
    rf"|connecting to) {CORE}"
    rf"|\b(?:no one|nobody|none|neither) (?:[\w'-]+ ){{0,4}}?(?:can|is able to|are able to) (?:call|reach"
    rf"|dial"
    rf"|contact|access|get) {gap(4)}{CORE}"
)
"""Callers cannot reach 911; 911 cannot take calls."""
FAIL: Final = Late(
    rf"{NINE}{PERSON} {gap(5)}(?:will|do|does|did|may|might|would|could|are|is)(?:n't| not) (?:(?:be"
    rf"|currently|always) )*"
    r"(?:go(?:ing)? (?:through|thru)|get(?:ting)? (?:through|answered|to|connected)|connect\w*|complet\w*"
    r"|answer\w*|receiv\w*|reach\w*"
    r"|ring\w*|work\w*|deliver\w*|rout\w*|process\w*)"
    rf"|\b(?:dialing|calling) {CORE} (?:will|does|may) not (?:work|connect|go through|reach)"
    rf"|{NINE} {gap(8)}(?:nobody|no one) on the line|{CORE} (?:does|do|is|are|can|did)(?: not|n't)$|{NINE}"
    rf" {gap(6)}(?:fast busy|busy (?:signals?|tones?)"
    rf"|ring(?:ing|s)? busy|dead air)"
    rf"|\bbusy (?:signals?|tones?) {gap(6)}(?:(?:when|while) (?:calling |dialing |they call |they dial"
    rf" )?)?{CORE}"
    rf"|{NINE} {gap(3)}(?:go|going|gone|ring(?:ing|s)?) unanswered|{NINE} {gap(3)}may (?:be )?(?:fail|drop"
    rf"|down|out|unavailable|interrupted|disrupted|offline)"
    rf"|\b(?:phone |telephone |fiber |trunk )?(?:lines?|circuits?|trunks?|cables?|fibers?|connections?)"
    rf" (?:in)?to (?:the |our )?{CORE} (?:{BE})(?:{WORDS}|cut|severed)"
)
"""Calls will not go through; a busy signal."""
DIALLED: Final = Late(
    r"\b(?:if|when) you (?:dial|call) 911,? (?:you )?(?:(?:may|might|will) not (?:get|receive|reach|be able)"
    r"|will (?:get|hear) (?:an? )?(?:fast )?(?:busy|recording|silence|dead air|nothing|no answer))[^,]*"
)
"""If you dial 911, you may not get help: the FCC's words for an outage."""
INCLUDING: Final = Late(
    rf"(?:{WORDS}|\b(?:{TROUBLE}|issues?|difficult(?:y|ies)|problems?))\b[^.]{{0,40}}?,? (?:including|to"
    rf" include|as well as|along with) (?:our |the "
    rf"|all )?{CORE}"
)
"""Our phones are down, including 911."""
FAIL_BACK: Final = Late(
    rf"\bcallers? {gap(5)}(?:fast busy|busy (?:signals?|tones?)|unable to|cannot|can't|not (?:get|be|reach)"
    rf"|dropped)"
)
"""Callers hear a busy signal, after a sentence on 911."""
HARD_BACK: Final = Late(
    r"\b(?:callers?|you|residents) (?:may|might|will|can) (?:experience|encounter|have|see|expect|hear|get)"
    r" (?:[\w-]+"
    r" ){0,2}?"
    r"(?:delays?|difficult\w*|trouble|busy|dropped|silence|dead air|recording)"
)
"""Callers may experience delays, after a sentence on 911."""
NOT_BACK: Final = Late(
    rf"{NINE} {gap(5)}(?:(?:has|have|is|are|had) not|hasn't|haven't|isn't|aren't) (?:(?:yet|been|fully|being)"
    rf" )*(?:restored|come back|back|repaired|fixed|resolved)"
)
"""911 has not been restored."""
MIGHT_BECOME: Final = Late(
    r"\bduring (?:an?|any) (?:\w+ )?(?:outage|emergency|storm)|"
    r"\b(?:may|might|can|would|could) (?:become|lose|go|see|soon)\b|\bmay (?:not )?be (?:[\w-]+ ){1,6}(?:when"
    r" (?!you|calling|dialing)|during (?:the|a|any) |as (?:winds|waters|conditions))"
    r"|\bmay (?:be|have|experience) (?:\w+ ){0,4}(?:later|tonight|overnight)\b"
)
"""It may come to that."""
HARD: Final = Late(
    rf"{CORE}[^,]*\bdropped calls|\bdropped {CORE}|"
    r"\b(?:call|dial) 911 (?:more than once|several times|multiple times|repeatedly)|"
    r"\b(?:trouble|difficult(?:y|ies)|problems?|issues?|delays?|delayed) (?:in |with |when |while"
    r" )?(?:reaching|calling|contacting|dialing"
    rf"|connecting|getting|accessing|placing|making|completing) {gap(5)}{CORE}|{NINE} {gap(5)}(?:delays?"
    rf"|delayed|dropped)\b"
)
"""Trouble reaching 911: in part by its nature."""
FULL: Final = (STATE, STRIKE, CANNOT, FAIL, INCLUDING)
PARTIAL: Final = Late(
    r"\b(?:intermittent(?:ly)?|sporadic(?:ally)?|periodic(?:ally)?|partial(?:ly)?|partly|some(?! time)"
    r"|several|certain|portions?|parts? of"
    r"|many|most|a number of|few|multiple (?:\w+ )?(?:count|parish|area|communit|towns|cities)\w*|limited"
    r"|degraded|isolated|occasional(?:ly)?|fluctuating|on and off"
    r"|\d+ of (?:the |our |\w+'s )?\d+|not all|spotty|unreliable|unstable|reduced|at times|may (?:experience"
    r"|have|encounter|not|be|receive"
    r"|get|hear|fail)|might|possibly"
    r"|impaired|individual|selected|various|only (?:for|in|affect\w*|impact\w*)|(?:affect|impact)(?:s|ing)?"
    r" only|limited to|slow)\b"
)
"""Words that make it a part."""
FITFUL: Final = Late(
    r"\b(?:intermittent(?:ly)?|sporadic(?:ally)?|partial(?:ly)?|partly|on and off|up and down|in and out"
    r"|(?:limited|reduced) (?:capacity|basis)|fluctuating|spotty)\b"
)
"""Words that make it a part wherever they stand beside an outage."""
ONLY: Final = Late(
    r"\bonly (?:from )?(?:land-?lines?|cell ?(?:phones?|ular)|wireless|mobile|voip)\b|\b(?:land-?lines?|cell"
    r" ?phones?|wireless|mobile phones?) only\b"
)
"""One kind of phone alone still works."""
PLACED: Final = Late(
    r"\b(?:in|for|across|affecting|impacting|throughout|within|to) (?:the )?(?!all\b|every\b|each\b"
    r"|entire\b)(?:[\w.'-]+,? (?:and )?){1,6}?"
    r"(?:county|counties|parish|parishes|borough|boroughs)\b"
)
"""Named counties."""
PERHAPS: Final = Late(
    r"\b(?:reports? (?:of|that)|possible|possibly|potential(?:ly)?|rumou?rs?|unconfirmed|reportedly"
    r"|investigating (?:a|an|the)?"
    r"|looking into|alleged|claims? (?:of|that)|could|looking at|monitoring)\b"
)
"""Words of somebody who does not know."""
