"""How agencies say that 911 is back, that theirs was never down, or that they were wrong."""

from typing import Final

from bot.feeds.lexicon.late import Late
from bot.feeds.lexicon.subjects import BACK, CORE, NINE, gap

AUX: Final = (
    r"(?:(?:has|have|had|is|are|was|were|be|been|being|now|fully|completely|successfully|since|all|also|again"
    r"|once again|once"
    r"|service|services|statewide|it's|back|officially|both|just|currently|finally|re-?|totally|entirely"
    r"|already) )*"
)
MENDED: Final = (
    r"(?:restored|repaired|resolved|fixed|re-?established|reinstated|resumed|corrected|rectified|remedied"
    r"|recovered|mended"
    r"|back (?:up|on-?line|on line|in service|to normal|in operation|working|on|operating|operational|in"
    r" order|to full|running)"
    r"|back(?=$|[.,!])|returned to (?:service|normal|full)|returned(?=$|[.,!])|(?:back )up and running"
    r"|(?:working"
    r"|operational|functional|functioning|available|online|up|operating|reachable) again"
    r"|(?:once )?again (?:being|accepting|receiving|answering|taking|processing|able|in service|working"
    r"|operational"
    r"|functional|available|online|up)|came back|returned (?:at|around|by|this|last|on)\b|back (?:as of|at"
    r"|since|for|in (?:most|some|all|the))\b|all clear)"
)
NOW: Final = (
    r"now (?:fully |back |again )?(?:working|operational|available|functioning|functional|online|on-line"
    r"|operating|open|up|active|in service|accepting|receiving|answering|able to)"
)
ENDED: Final = (
    r"(?:over(?=$|[.,!]| as of| at| and| for| in)|ended|concluded|cleared|lifted|expired|canceled|cancelled)"
)
BAD: Final = r"(?:outages?|interruptions?|disruptions?|emergency|issues?|problems?|alert|warning)"
BACK_AGAIN: Final = Late(
    rf"{NINE} {gap(9)}{AUX}(?:{MENDED}|{NOW})|{CORE} {gap(2)}{BAD} {gap(6)}{AUX}{ENDED}|{CORE} {ENDED}|{CORE}"
    rf" {gap(2)}{BAD} (?:reported|announced)[^,]*? {AUX}(?:{MENDED}|{ENDED})"
)
"""911 … has been restored."""
BACK_AGAIN_IT: Final = Late(
    rf"{BACK} {gap(8)}{AUX}(?:{MENDED}|{NOW})|(?:^|\bthe |\bthis )(?:outages?|interruption|disruption|issues?"
    rf"|problem) {gap(6)}{AUX}{ENDED}"
)
"""The outage … is over, after a sentence on 911."""
RESTORES: Final = Late(
    rf"\b(?:restored|repaired|resolved|fixed|resumed|re-?established|returned|reinstated|resolution of"
    rf"|brought back|regained|resumes?|restores)"
    rf" {gap(6)}{CORE}|\brestoration of {gap(5)}(?:is |are )?(?:now )?complete|\brestored\b[:,-]?"
    rf" {gap(2)}{CORE}"
    rf"|\bresum(?:e|ing|ption)\b {gap(5)}{CORE}|\ball[- ]clear\b[^,]*{CORE}|{CORE}[^,]*\ball[- ]clear\b"
    rf"|\b(?:can|may|are able to|should|able to) (?:now|again|once again|once more|now again) {gap(3)}(?:call"
    rf"|dial|use|reach|contact|text) {gap(3)}{CORE}"
    rf"|\b(?:call|dial|use|reach) {CORE} (?:again|once again|once more|as (?:normal|usual) again)"
    rf"|\bno longer {gap(2)}(?:experiencing|having|affected by|impacted by) {gap(3)}(?:{CORE}|(?:outages?"
    rf"|interruptions?|disruptions?))"
    rf"|{NINE} {gap(4)}no longer {gap(2)}(?:down|out\b|affected|impacted|interrupted|disrupted|in effect"
    rf"|unavailable|offline)"
)
"""They have restored 911; residents may now resume calling 911."""
NEARLY: Final = Late(
    r"\b(?:partial(?:ly)?|partly|some|most|many|limited|except|other than|with the exception|exclud(?:es|ing)"
    r"|in parts?|beginning to|begun|starting to|gradual(?:ly)?|slow(?:ly)?|nearly|almost|mostly"
    r"|intermittently"
    r"|not (?:all|yet|fully)|elsewhere|outside|apart from|aside from|but not|temporarily)\b"
)
"""Words that make a restoration a part of one."""
KIND: Final = Late(
    r"\b(?:partial|intermittent|limited|temporary|some|isolated|sporadic|many) (?:[\w-]+ ){0,3}?"
    r"(?=(?:outages?|issues?|problems?|interruptions?|disruptions?)\b)"
    r"|(?<=outage |issues |roblem |uption )(?:that (?:was |were |had )?)?(?:affect\w*|impact\w*) [^,]*?"
    r" (?=(?:has|have|is|are|was|were) )"
)
"""What kind of outage it was that is over: says nothing of how far it is over."""
PENDING: Final = Late(
    r"\b(?:(?:work(?:s|ing)?|try|trying|tries|efforts?|attempt(?:s|ing)?|plan(?:s|ning)?|hop(?:e|es|ing)"
    r"|crews|technicians|partner\w*|continu(?:e|es|ing)|underway|progress"
    r"|actively|diligently|needed|required|time)(?: [\w'-]+){0,8}? (?:to|on|toward|towards|for) (?:(?:fully"
    r"|quickly|be|the|have|get|bring|a|help) )*"
    r"(?:restor|repair|resolv|fix|resolution|solution|correct|bring|get|re-?establish|return|address|remedy"
    r"|identify|service back|back|911)\w*[^,]*)"
    r"|\b(?:expect(?:s|ed|ing)?|estimat(?:e|es|ed)|anticipat(?:e|es|ed)|scheduled|projected|likely|eta"
    r"|estimated time)(?: [\w'-]+){0,7}? (?:restor|repair|back|resolv|resolution|fix|resum|return|complet|up"
    r"|work|operat)\w*[^,]*"
    r"|\b(?:will|should|shall|may|can|could|must|would|to|not|cannot|can't|won't|until|once(?! again| more)"
    r"|when|yet)"
    r" (?:(?:be|been|fully|back|soon|have|again|yet|it|service|services|is|are) )+"
    r"(?:restor|repair|resolv|back|fixed|online|operational|available|resum|return|work|up\b|functional"
    r"|over\b)\w*[^,]*"
    r"|\b(?:being|not yet|not been|have not|has not|hasn't|haven't|isn't|not|never) (?:(?:yet|fully|been"
    r"|being|completely) )*(?:restor|repair|resolv|fix|ended|over\b|back\b|cleared)\w*[^,]*"
    r"|\brestoration (?:time|times|efforts?|work|is (?:under|in|expected|unknown)|estimate|of service is"
    r" (?:expected|under)|timeline)[^,]*|\b(?:no|unknown) (?:eta|estimate|estimated|timeline|timetable"
    r"|timeframe|time frame|word on)[^,]*"
    r"|\b(?:before|pending|awaiting|toward|towards|for) (?:the |full |complete )*(?:restoration|resolution"
    r"|repair)[^,]*|\b(?:to restore|to repair|to resolve|to fix)\b[^,]*"
)
"""Somebody works on it, hopes for it, or says that it is not yet."""
UP: Final = (
    r"(?:operational|in normal operation|working|functional|functioning|unaffected|unimpacted|un-?interrupted"
    r"|available"
    r"|operating|up|online|on-line|in service|in operation|up and running|normal|intact|accessible|active"
    r"|reachable|stable|in full (?:service|operation)|at full capacity|fine|ok|okay)"
)
SOUND: Final = Late(
    rf"{NINE} {gap(6)}(?:is|are|remains?|continues? to be|remained|stays?|was|were|be|has (?:remained|been)"
    rf"|have (?:remained|been)) (?:(?:still|currently|fully|completely|presently|all|now|both|100%|and"
    rf"|operating|at this"
    rf" time) )*{UP}\b(?! down)"
    rf"|{NINE} {gap(5)}(?:works?|functions?|operates?|continues? to (?:work|operate|function|receive|answer"
    rf"|take|process|be (?:received|answered|processed)))\b"
    rf"|{CORE} (?:remains? |still )?(?:fully )?(?:operational|unaffected|works|working normally|working)\b"
    rf"|{CORE} (?:remains?|stays?) {UP}"
    rf"|{NINE} {gap(5)}(?:is|are) (?:(?:still|currently|now|all|also) )*(?:going through|being (?:received"
    rf"|answered|processed|taken|routed)|able to (?:receive|answer|take|be)|receiving(?! (?:an? )?(?:fast "
    rf"|busy|no|dead|recording|error))"
    rf"|answering|accepting|taking|processing|connecting)"
    rf"|{NINE} {gap(3)}can (?:still )?be (?:reached|made|placed|received|answered)|\b(?:can|are able to|able"
    rf" to|should be able to|will) (?:still |continue to )?(?:be able to )?(?:reach|receive|answer|call|dial"
    rf"|access|use|take|process|text|contact) {gap(4)}{CORE}"
    rf"|\bcontinu(?:e|es|ing) to (?:receive|answer|take|process) {gap(4)}{CORE}|{CORE} as"
    rf" (?:usual|normal|you normally would)|\bstill (?:receiv|answer|tak|accept|process|able)\w*"
    rf" {gap(5)}{CORE}"
)
"""911 is working."""
DENIED: Final = Late(
    rf"\b(?:no|not an?|isn't an?|without any|never an?|not any) {gap(3)}(?:{CORE} )?{gap(2)}(?:outages?"
    rf"|interruptions?|disruptions?|impacts?|issues?|problems?|failures?|effects?)\b(?: (?:of|to|with|in|on"
    rf"|for|affecting) {gap(5)}{CORE})?(?! (?:is|are)? ?(?:expected|anticipated|planned))"
    rf"|\b(?:not|n't|never) (?:currently |presently |being )?(?:experienc\w*|having|affect\w*|impact\w*"
    rf"|disrupt\w*|interrupt\w*|los[et]\w*|suffer\w*|part of|involved|seeing) {gap(8)}(?:{CORE}|outages?"
    rf"|interruptions?|disruptions?|issues?|problems?)"
    rf"|{NINE} {gap(5)}(?:is|are|was|were|has|have|been|do|does) ?(?:not|n't|never) (?:been |be |currently "
    rf"|at all "
    rf"|being |in any way )*(?:affected|impacted|down|out|disrupted|interrupted|compromised|part of"
    rf"|experiencing|having|involved|included|offline|lost)"
    rf"|\b(?:not|n't|never|nor) (?:affect|impact|disrupt|interrupt|change|affected|impacted)\w*"
    rf" {gap(5)}{CORE}|{NINE} {gap(3)}(?:unaffected|unimpacted)|\bunaffected\b {gap(5)}{CORE}"
)
"""There is no 911 outage; ours is not affected."""
MISTAKEN: Final = Late(
    r"\b(?:(?:sent|issued|released|transmitted|activated|broadcast|made|distributed|went out|posted|triggered"
    r"|received|delivered|published) (?:\w+ ){0,3}?(?:in error|by mistake|by accident|in mistake|erroneously"
    r"|accidentally|mistakenly|inadvertently)"
    r"|in error|by mistake|mistakenly|erroneous(?:ly)?|accidental(?:ly)?|inadvertent(?:ly)?|false alarm|false"
    r" alert|(?:was|were|is) (?:a mistake|incorrect|inaccurate|an error))\b"
)
"""What was said was wrong."""
DISREGARD: Final = Late(
    r"\b(?:disregard|ignore|retract(?:ed|ing|s)?|rescind(?:ed|ing|s)?|(?:intended|meant) (?:only )?for|not"
    r" intended for|does not apply|do not apply|spilled over)\b"
)
"""What somebody else said does not hold here."""
ANEW: Final = Late(r"\b(?:again|once more|now)\b")
"""Working, and so it was not before."""
NEW: Final = Late(r"\bnew (?:\w+ ){0,3}911\b")
OPENED: Final = Late(rf"\bnow available\b|{NEW.pattern}")
"""A service that is new, not back."""
EXPECTED: Final = Late(r"\b(?:is|are) (?:expected|anticipated|planned)\b")
"""Said of what is to come."""
