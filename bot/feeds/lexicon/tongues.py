"""The same in other languages: Spanish in full, and the FCC's own words (DA 25-12) in twelve more."""

import re
from typing import Final

SKIPS: Final = (
    r"\b(?:si|en caso de que|cuando|hasta que|una vez que|a menos que|se espera que|trabajan? para|trabajando"
    r" para|para)\b[^,.]*"
    r"|\bno (?:llame|marque|use|utilice|llamen|marquen)\b[^,.]*"
)
CONDITION: Final = re.compile(SKIPS)
AND_IF: Final = re.compile(
    r"\bsi (?:usted )?(?:llama|marca) (?:al )?911,? (?:es posible que no|puede que no|podr[ií]a no)"
)
OF: Final = (
    r"(?:los |las |el |la |del |de |al |a |en |servicios? |sistemas? |l[ií]neas? |tel[eé]fonos? "
    r"|telef[oó]nic[oa]s? |llamadas? |emergencias? |red |central |estatal )*"
)
NUMBER: Final = (
    r"\b911\b(?: (?:de|del|en|la|el|los|estatal|estado|todo|condado|emergencias?|estatales|actualmente"
    r"|servicios?|\w+)){0,5}?"
)
TROUBLE: Final = (
    r"(?:interrupci[oó]n(?:es)?|fallas?|fallos?|aver[ií]as?|ca[ií]da|corte|apag[oó]n|suspensi[oó]n"
    r"|p[eé]rdida)"
)
DOWN: Final = re.compile(
    rf"{TROUBLE} (?:\w+ ){{0,4}}?{OF}\b911\b|\b911\b (?:\w+ ){{0,3}}?{TROUBLE}"
    rf"|{NUMBER} (?:no (?:est[aá]n? )?(?:funciona\w*|disponible|operativo|operando|responde\w*|sirve)"
    rf"|est[aá]n? (?:ca[ií]d\w+|fuera|inoperante|interrumpid\w+|suspendid\w+|sin)|fuera de (?:servicio"
    rf"|l[ií]nea)|se cay[oó]|dej[oó] de funcionar|sin servicio|inoperante|ca[ií]d[oa])"
    rf"|sin (?:servicio|acceso|comunicaci[oó]n) (?:\w+ ){{0,2}}?{OF}\b911\b|(?:no (?:se )?(?:puede|pueden"
    rf"|podr[aá]n?)|imposible) (?:\w+ ){{0,3}}?{OF}\b911\b"
    rf"|{OF}\b911\b no (?:est[aá]n entrando|entran|conectan|se conectan|est[aá]n conectando|pasan|est[aá]n"
    rf" llegando|llegan)"
)
PART: Final = re.compile(
    r"\b(?:intermitentes?|parcial(?:es|mente)?|algun[oa]s|ciert[oa]s|problemas?|dificultad(?:es)?"
    r"|espor[aá]dic\w+|limitad\w+|degradad\w+)\b"
)
HARD: Final = re.compile(
    rf"\b(?:problemas?|dificultad(?:es)?|retrasos?|demoras?|intermitencias?|inconvenientes?) (?:\w+"
    rf" ){{0,4}}?{OF}\b911\b|\b911\b (?:\w+ ){{0,3}}?(?:presenta|tiene|experimenta) (?:\w+"
    rf" ){{0,2}}?(?:problemas?|dificultades|intermitencias?)"
)
BACK: Final = re.compile(
    rf"{NUMBER} (?:\w+ ){{0,3}}?(?:(?:ha|han|ha sido|han sido|fue|fueron|qued[oó]|est[aá]|se ha|se) )*(?:sido"
    rf" )?(?:restablecid\w+|restaurad\w+|reestablecid\w+|reparad\w+|resuelt\w+|restableci[oó]|restaur[oó]"
    rf"|normalizad\w+)"
    rf"|(?:restablecid|restaurad|reestablecid|reparad|normalizad)\w+ (?:\w+ ){{0,3}}?{OF}\b911\b|(?:se"
    rf" )?(?:ha |han )?(?:restableci[oó]|restaur[oó]|restablecido|restaurado) (?:\w+ ){{0,3}}?{OF}\b911\b"
    rf"|{NUMBER} (?:ya (?:est[aá] )?(?:funciona\w*|operativ\w+|disponible)|(?:est[aá] )?funciona(?:ndo)?"
    rf" (?:de nuevo|nuevamente|otra vez)|volvi[oó] a funcionar|de nuevo en servicio)"
    rf"|(?:ya )?pueden? (?:volver a llamar|llamar de nuevo|llamar nuevamente) al 911"
)
SOUND: Final = re.compile(
    rf"{NUMBER} (?:sigue|contin[uú]a|est[aá]|permanece|opera|funciona)n? (?:\w+ ){{0,2}}?(?:operativ\w+"
    rf"|funcionando|con normalidad|normalmente|disponible|sin interrupci\w+|sin problemas?)"
    rf"|no hay (?:ningun[ao] )?{TROUBLE} (?:\w+ ){{0,3}}?{OF}\b911\b|{NUMBER} no (?:ha sido |est[aá] |se ha"
    rf" visto |fue )?(?:afectad\w+|interrumpid\w+)"
)
MISTAKEN: Final = re.compile(
    r"\b(?:por error|por equivocaci[oó]n|falsa alarma|hagan? caso omiso|ignore|ignoren|descarte)\b"
)
PHRASES: Final = re.compile(
    r"entèripsyon (?:sèvis )?(?:nan )?911|sèvis 911 (?:la )?(?:pa mache|pa fonksyone|an pàn)|911 pa mache"
    r"|interrupção do serviço 911|911 (?:está )?fora (?:do ar|de serviço)|911 não (?:está )?funciona\w*"
    r"|interruption (?:du|de service du|des services) 911|panne du 911|911[- ]ausfall\w*|interruzione del"
    r" servizio 911|недоступен номер 911|911 (?:не работает|недоступен)|номер 911 (?:не работает|недоступен)"
    r"|сбо[йя] (?:в работе )?911"
    r"|911 ?(?:故障|中断|中斷|服务中断|服務中斷|瘫痪)"
    r"|sập nguồn 911|911 (?:bị )?(?:gián đoạn|ngừng hoạt động|không hoạt động)"
    r"|pagkwala ng 911|pagkawala ng 911|911에 전화해도 도움을 받지 못할|911 서비스 (?:중단|장애)"
    r"|انقطاع خدمات الطوارئ|911 में अवरोध|911 सेवा में अवरोध"
)
"""Down, in the FCC's templates and near to them."""
ENGLISH: Final = re.compile(r"\b(?:the|is|are|and|of|for|to|in|please|your|has|been)\b")
