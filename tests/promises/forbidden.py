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
    "ht": (
        r"911 (deja |kounye a )?(ap mache|mache|retabli|bon|disponib|tounen)",
        r"ou (ka|kapab) (rele|k[òo]manse rele)",
        r"pa gen (okenn )?ent[èe]ripsyon",
        r"[èe]d (la )?ap vini",
        r"mwen (te )?(av[èe]ti|rele|notifye)",
        r"pa rele 911(?! pou teste)",
    ),
    "zh-Hans": (
        r"911 ?(的?服务)?(已|现在|目前)?(正常|恢复|可用|可以拨打|没有故障)",
        r"可以(重新|继续)?拨打",
        r"(没有|无|不存在)(任何)? ?911 ?故障(?!通知)",
        r"救援(正在|已经)",
        r"(请)?不要拨打 911",
        r"网络攻击|黑客",
    ),
    "zh-Hant": (
        r"911 ?(的?服務)?(已|現在|目前)?(正常|恢復|可用|可以撥打|沒有故障)",
        r"可以(重新|繼續)?撥打",
        r"(沒有|無|不存在)(任何)? ?911 ?故障(?!通知)",
        r"救援(正在|已經)",
        r"(請)?不要撥打 911",
        r"網路攻擊|駭客",
    ),
    "vi": (
        r"911 (hiện |đã |đang )*(hoạt động|bình thường|khôi phục|gọi được)",
        r"(bạn )?có thể gọi (lại )?911",
        r"không có (sự cố|gián đoạn) 911",
        r"(trợ giúp|cứu hộ) đang (đến|tới)",
        r"tôi đã (báo|gọi)",
        r"đừng gọi 911(?! để thử)",
        r"tin tặc|tấn công mạng",
    ),
    "ru": (
        r"(номер )?911 (уже |снова |сейчас )?(работает|восстановлен|доступен|в порядке|исправен)",
        r"можно (снова )?(звонить|набирать)",
        r"сбоя? 911 нет|нет сбоя",
        r"помощь (уже )?(едет|в пути)",
        r"(я|мы) (сообщил|вызвал|уведомил)",
        r"не звоните 911(?! для проверки)",
        r"кибератак|хакер",
    ),
    "ar": (
        r"خدمة 911 (الآن )?(تعمل|عادت|متاحة|سليمة|طبيعية)",
        r"يمكنك (الآن )?الاتصال",
        r"لا يوجد انقطاع",
        r"المساعدة (قادمة|في الطريق)",
        r"لا تتصل بالرقم 911(?! لتجربته)",
        r"هجوم إلكتروني|قراصنة",
    ),
    "de": (
        r"911 (funktioniert|geht|ist) (wieder|normal|verfügbar|in Ordnung)|911 funktioniert",
        r"(können|dürfen) (Sie )?(wieder|jetzt)? ?911 (anrufen|wählen)",
        r"kein(e|en)? (911-)?(Ausfall|Störung)",
        r"Hilfe ist unterwegs",
        r"(rufen|wählen) Sie nicht (die )?911",
    ),
    "it": (
        r"il 911 (ora |di nuovo )?(funziona|è (attivo|disponibile|ripristinato|normale))",
        r"può (di nuovo )?(chiamare|comporre)",
        r"(nessuna|non c'è) interruzione",
        r"(i soccorsi|l'aiuto) (sono|è|sta) (in arrivo|arrivando)",
        r"non chiami il 911",
    ),
    "ko": (
        r"911(이|은|는|에)? ?(현재 |다시 )?(정상|작동|복구|이용 가능)",
        r"911에 (다시 )?전화하실 수 있습니다|전화해도 됩니다",
        r"장애가 없",
        r"(도움|구조대)(이|가) (오고|가고) 있",
        r"911에 전화하지 마",
    ),
    "tl": (
        r"(gumagana|ayos|normal|bumalik) (na |pa )?ang 911",
        r"(maaari|puwede)(ng)? (ka |kayong |na )*(muling )?tumawag",
        r"walang (pagkawala|outage)",
        r"(darating|parating) na ang tulong",
        r"huwag (kang |kayong )?tumawag sa 911",
    ),
    "hi": (
        r"911 (अब |फिर से )?(काम कर|चालू|ठीक|सामान्य|बहाल)",
        r"911 (पर )?(फिर से )?कॉल कर सकते",
        r"(कोई )?अवरोध नहीं",
        r"मदद (आ रही|रास्ते में)",
        r"911 पर कॉल न करें",
    ),
    "kea": (r"911 (sta |dja )?(ta funsiona|bon|normal)", r"bu pode (torna )?txoma", r"ajuda sta ta ben"),
    "so": (
        r"911 (way|wuu) (shaqaynayaa|shaqeyneysaa)",
        r"waad wici kartaa",
        r"caawimaad? (baa|way) (soo )?socota",
    ),
    "km": (r"911 (កំពុង)?(ដំណើរការ|ធម្មតា)", r"អាចហៅ ?911", r"ជំនួយកំពុងមក"),
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
    "ht": (
        r"pa vle di 911 ap mache",
        r" di 911 retabli nan",
        r"pa di 911 retabli",
        r"[èe]ske 911 pa mache",
        r"l[èe] 911 pa mache",
    ),
    "zh-Hans": (
        r"(这并不|并不)表示 911 正常",
        r"说 .{0,60} 的 911 已恢复",
        r"没有说 911 已恢复",
        r"不要为了测试而拨打 911",
    ),
    "zh-Hant": (
        r"(這並不|並不)表示 911 正常",
        r"說 .{0,60} 的 911 已恢復",
        r"沒有說 911 已恢復",
        r"不要為了測試而撥打 911",
    ),
    "vi": (
        r"không có nghĩa là 911 đang hoạt động",
        r"nói 911 đã khôi phục tại",
        r"không nói rằng 911 đã khôi phục",
        r"khi (911 không hoạt động)",
    ),
    "ru": (
        r"не значит, что 911 работает",
        r"сообщает: номер 911 восстановлен",
        r"не работает 911",
    ),
    "ar": (
        r"لا يعني أن خدمة 911 تعمل",
        r"إن خدمة 911 عادت في",
        r"لم تقل إن خدمة 911 عادت",
    ),
}


def forbidden_in(text: str, language: str) -> list[str]:
    """The claims found in a text that are not among those allowed."""
    for allowed in (*ALLOWED.get(language, ()), *ALLOWED["en"]):
        text = re.sub(allowed, "…", text, flags=re.IGNORECASE)
    claims = (*FORBIDDEN.get(language, ()), *FORBIDDEN["en"])
    return [match.group() for claim in claims for match in re.finditer(claim, text, re.IGNORECASE)]
