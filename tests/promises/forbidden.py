"""Claims that only an authority may make, by language, and what may stand around them."""

import re
from collections.abc import Mapping
from typing import Final

FORBIDDEN: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        r"911( service)?( is| are|'s)?( now| again| still| fully| back)* "
        r"(working|works|work|ok|okay|fine|normal|operational|up|running|available|safe|reachable|restored)\b",
        r"(working|operating) (normally|fine)",
        r"(you can|you may|safe to|resume|go back to)\b[^.]{0,30}\b(call|dial|text)(ing)?\b",
        r"no (911 )?outage (in|for|here|there|today|now)\b",
        r"not (affected|down)\b",
        r"help is (on the way|coming)",
        r"(i have|i've|we have|we've) (notified|alerted|called|told the)",
        r"stay (on|in) (this|the) chat",
        r"do not call 911(?! to test)",
        r"don't call 911",
        r"(should|will) be (back|restored|fixed)",
        r"\b(will|does|do) work\b",
        r"cyber|hack",
        r"if you can make a normal call",
        r"\b(PSAP|WEA|NG911|E911)\b",
    ),
    "es": (
        r"el 911 (ya )?(funciona|sirve|est[áa] (bien|funcionando|disponible|operativo|restablecido|normal))",
        r"(puede|pueden|es seguro) (ya |volver a )?(llamar|marcar)",
        r"vuelva a llamar",
        r"no hay (ninguna )?(interrupci[óo]n|falla)",
        r"no (est[áa] )?afectad",
        r"la ayuda (va|viene|est[áa]) en camino",
        r"(he|hemos) (avisado|notificado|llamado)",
        r"no llame al 911(?! para probar)",
        r"(funcionar[áa]|volver[áa]) ",
        r"ciberataque|hackeo",
    ),
    "pt": (
        r"o 911 (j[áa] )?(funciona|est[áa] (bem|funcionando|dispon[íi]vel|normal|no ar)|foi restabelecido)",
        r"(voc[êe] )?(j[áa] )?pode (voltar a )?(ligar|discar)",
        r"n[ãa]o h[áa] (nenhuma )?(interrup[çc][ãa]o|falha)",
        r"n[ãa]o (foi )?afetad",
        r"a ajuda (vem|est[áa]) a caminho",
        r"(avisei|notifiquei|chamei|avisamos)",
        r"n[ãa]o ligue para o 911(?! para testar)",
        r"vai (voltar|funcionar)|funcionar[áa]",
        r"ciberataque|hacker",
    ),
    "fr": (
        r"le 911 (re)?(fonctionne|marche|est (r[ée]tabli|disponible|normal|en service|revenu))",
        r"vous pouvez (de nouveau |[àa] nouveau )?(appeler|composer)",
        r"(il n'y a )?(pas d'|aucune )interruption",
        r"pas (touch|affect)",
        r"l'aide (arrive|est en route)|les secours arrivent",
        r"(j'ai|nous avons) (pr[ée]venu|averti|appel[ée])",
        r"n'appelez pas le 911(?! pour l'essayer)",
        r"(fonctionnera|reviendra)",
        r"cyberattaque|pirat",
    ),
}
ALLOWED: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        r"does not mean (that )?911 is working",
        r"says 911 is restored in",
        r"did not say that 911 is restored",
        r"when 911 does not work",
    ),
    "es": (
        r"dice que el 911 est[áa] restablecido en",
        r"no dijo que el 911 est[ée] restablecido",
    ),
    "pt": (
        r"diz que o 911 foi restabelecido em",
        r"n[ãa]o disse que o 911 foi restabelecido",
    ),
    "fr": (
        r"dit que le 911 est r[ée]tabli,",
        r"n'a pas dit que le 911 est r[ée]tabli",
        r"ne veut pas dire que le 911 fonctionne",
    ),
}


def forbidden_in(text: str, language: str) -> list[str]:
    """The claims found in a text that are not among those allowed."""
    for allowed in (*ALLOWED.get(language, ()), *ALLOWED["en"]):
        text = re.sub(allowed, "…", text, flags=re.IGNORECASE)
    claims = (*FORBIDDEN.get(language, ()), *FORBIDDEN["en"])
    return [match.group() for claim in claims for match in re.finditer(claim, text, re.IGNORECASE)]
