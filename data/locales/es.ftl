### Callbox en español. No professional has reviewed these sentences yet: until one signs a sentence marked
### "# safety" in en.ftl with "# reviewed-by: name, date", it is shown with its English beneath.
### Vocabulary of the FCC's official Spanish outage text (DA 25-12): "interrupción", "números locales",
### "es posible que no reciba ayuda".

-language-name = Español

## First lines

head = { $code } · { $place }: { $title }
head-bare = { $place }: { $title }
head-update = { $code } · ACTUALIZACIÓN · { $place }: { $title }
head-correction = { $code } · CORRECCIÓN · { $place }: { $title }

title-outage = INTERRUPCIÓN DEL 911
title-part = INTERRUPCIÓN DEL 911 en parte del estado
title-intermittent = PROBLEMA CON EL 911
title-local-report = { $count ->
    [one] aviso local de una interrupción del 911
   *[other] avisos locales de una interrupción del 911
}
title-carrier = PROBLEMA CON EL 911 para clientes de { $carrier }
title-conflict = las autoridades no coinciden sobre el 911
title-restored = TERMINÓ la interrupción del 911
title-stale = INTERRUPCIÓN DEL 911, aún sin aviso de restablecimiento
title-withdrawn = aviso de interrupción del 911 RETIRADO
title-no-notice = ningún aviso oficial de interrupción del 911
title-blind = no puedo comprobarlo ahora

## Who said what, where and when

report-outage = { $agency }, { $time }: interrupción del 911 en { $area }. { $effect }
report-problem = { $agency }, { $time }: problema con el 911 en { $area }. { $effect }
report-carrier = { $agency }, { $time }: es posible que los clientes de { $carrier } no logren comunicarse con el 911 en { $area }. De otros clientes no se ha informado nada.
report-stale = Último comunicado oficial, hace { $age }: interrupción del 911 en { $area } ({ $agency }, { $time }). No he visto ningún aviso de restablecimiento.
report-restored = { $agency } dice que el 911 está restablecido en { $area } ({ $time }).
report-withdrawn = { $agency } retiró su aviso de interrupción del 911 para { $area } ({ $time }). No dijo que el 911 esté restablecido.

effect-calls = Si llama al 911, es posible que no reciba ayuda.
effect-some-calls = Es posible que algunas llamadas al 911 no entren.
effect-calls-and-texts = Es posible que las llamadas y los mensajes de texto al 911 no entren.
effect-these = Es posible que esto no llegue al 911: { $services }.
service-voice_wireless = llamadas desde celulares
service-voice_landline = llamadas desde teléfonos fijos
service-voip = llamadas desde teléfonos por internet
service-text = mensajes de texto
service-relay = llamadas por servicio de retransmisión

says = Dice: { $quote }
word = { $agency }, { $time }: { $quote }
word-for = { $agency }, { $time }, para { $area }: { $quote }
word-bare = { $agency }, { $time }: interrupción del 911 en { $area }.
word-bare-denial = { $agency }, { $time }: según sus palabras, sin avisos de interrupción en { $area }.
word-outage = { $agency }, { $time }: interrupción del 911 en { $area }. { $quote }
local-more = { $count ->
    [one] Otra agencia local informa lo mismo.
   *[other] Otras { $count } agencias locales informan lo mismo.
}
local-unconfirmed = { $state } no lo ha confirmado.
conflict-act = Por precaución, cuente con que las llamadas al 911 pueden no entrar.

restored-ended = { $agency } dice que terminó a esta hora: { $ended }; lo anunció a esta hora: { $announced }.
restored-lasted = Primer comunicado oficial: { $first }. Aviso de que terminó: { $lasted } después.

no-notice = No he visto ningún aviso oficial de interrupción del 911 para { $place } ({ $looked }). Eso no significa que el 911 funcione.
blind = No puedo comprobarlo ahora, así que no sé si hay una interrupción del 911 en { $place }.
blind-silent = No puedo comprobarlo ahora: no hay respuesta de { $sources }. Por eso no sé si hay una interrupción del 911 en { $place }.
blind-last = Última comprobación: { $time }.

change-correction = Mi último mensaje estaba equivocado. Ahora:
change-changed = Nuevo desde mi último mensaje:
change-narrowed = Menos amplio que en mi último mensaje:
change-widened = Más amplio que en mi último mensaje:
change-denied = Le pasé un aviso de interrupción del 911 de { $agency } ({ $time }). Fue un error, dicen ahora:

quote = «{ $text }»
quote-in = «{ $text }» (en { $language })
# the FCC's words (DA 25-12, 8 January 2025), from two public copies that agree, 2026-11-22; the appendix was not opened: see en.ftl
official-outage = Texto modelo de la FCC para una interrupción del 911, completado por mí; no son palabras de la agencia: «{ $agency }: UNA ALERTA POR INTERRUPCIÓN DE LOS SERVICIOS 9-1-1 está en efecto en { $area }. En caso de emergencia, comuníquese directamente con la policía, los bomberos, los servicios médicos u otros servicios de emergencia, llamando a sus números locales. Si llama al 9-1-1, es posible que no reciba ayuda.»
area-in = { $area }, { $state }
area-more = { $areas } y { $more } más
about-miles = unas { $miles }

## What to do

steps-first = En una emergencia llame primero al 911. Si no entra la llamada, llame directamente a la policía o a los bomberos a sus números locales, o vaya a una estación de policía o de bomberos.
steps-after = Si nadie contesta, pruebe otro número o vaya a una estación de policía o de bomberos.
steps-carrier = En una emergencia llame al 911. Si no entra la llamada, use un teléfono de otra compañía o un teléfono fijo, o vaya a una estación de policía o de bomberos.
steps-restored = En una emergencia llame al 911. Si todavía necesita ayuda, llame ahora. Si no entra la llamada, llame directamente a la policía o a los bomberos.
do-not-test = Por favor, no llame al 911 para probarlo.

## How we know

checked-never = Todavía no he podido comprobar mis fuentes.
checked = Comprobado { $time }: { $sources }.
checked-bare = Comprobado { $time }.
looked = comprobado { $time }: { $sources }
looked-bare = comprobado { $time }
looked-never = aún sin comprobar
silent = Sin respuesta de { $sources }.
gap = Estuve sin conexión desde { $since } y puedo haber perdido avisos.
link = { $url }
tail = Bot no oficial; no puede enviar ayuda. Los mensajes aquí no llegan al 911.
source-ipaws = alertas públicas de FEMA
source-nws = Servicio Meteorológico Nacional
source-agency = agencias que me publican avisos
source-scenario = esta repetición
source-openfema = archivo de alertas de FEMA
unreviewed = Esta es una traducción nuestra. Ningún profesional la ha revisado todavía. En inglés:

## Somebody in danger: fixed text, guidance 6.3

emergency = No puedo enviar ayuda. Llame al 911 ahora.
urgent-here = { $agency }: es posible que el 911 no conecte aquí: { $quote }
urgent-here-bare = { $agency }: es posible que el 911 no conecte aquí.
urgent-area = { $agency }: es posible que el 911 no conecte en { $area }: { $quote }
urgent-area-bare = { $agency }: es posible que el 911 no conecte en { $area }.
urgent-carrier = { $agency }: es posible que los clientes de { $carrier } no logren comunicarse con el 911: { $quote }
urgent-carrier-bare = { $agency }: es posible que los clientes de { $carrier } no logren comunicarse con el 911.
if-not = Si no entra la llamada:
rung = { $number }) { $step }
rung-phone = use otro teléfono: uno fijo o de otra compañía
rung-mobile = use otro teléfono: un celular
rung-landline = use otro teléfono: uno fijo
rung-local = llame directamente a la policía o a los bomberos, a su propio número local
rung-lines = llame a la policía o a los bomberos locales:
rung-text = envíe un mensaje de texto al 911 con el lugar y lo que necesita (si no hay respuesta o da error, siga con el próximo paso)
rung-box = jale una caja de alarma de incendios de la calle y quédese junto a ella ({ $area }; fuente: { $source }, { $date })
rung-box-old = jale una caja de alarma de incendios de la calle y quédese junto a ella ({ $area }; fuente: { $source }, publicado { $date })
rung-go = vaya, o envíe a alguien, a la estación de policía o de bomberos más cercana
line = { $name }: { $numbers } (para { $area }; fuente: { $source }, { $date })
line-old = { $name }: { $numbers } (para { $area }; fuente: { $source }, publicado { $date })
line-inferred = Que atiende este lugar es una deducción nuestra.
line-administrative = Línea de oficina; puede que nadie atienda.
crisis = Si está en riesgo de hacerse daño: llame o envíe un mensaje de texto al 988. En peligro inmediato llame al 911.
poison = Ayuda por envenenamiento (Poison Help): 1-800-222-1222. Si la persona no respira, se desplomó o tiene convulsiones: llame al 911.

## Status: asked from a neighbour, of several states, of a code

theirs = La alerta sobre el 911 de { $agency } ({ $time }) es para { $area }.
not-working = Que no haya aviso no significa que el 911 funcione.
brief = { $place }: { $title } ({ $agency }, { $time }).
brief-code = { $place }, { $code }: { $title } ({ $agency }, { $time }).
brief-no-notice = { $place }: no he visto ningún aviso oficial de interrupción del 911.
brief-blind = { $place }: no puedo comprobarlo ahora.
code-open = { $code } es uno de mis códigos: una interrupción del 911 en { $place }, primer comunicado oficial { $opened }. Lo que sé ahora:
code-closed = { $code } es uno de mis códigos: una interrupción del 911 en { $place }, primer comunicado oficial { $opened }, aviso de que terminó { $closed }. Lo que sé ahora:
code-unknown = No conozco ningún mensaje con el código { $code }. No confíe en él si no lo encuentra en una fuente oficial. Para preguntar por un estado: /status MA

## Where to get help

where = Cómo conseguir ayuda en { $place }
where-more = Todo lo que sé de { $place }
first-911 = En una emergencia llame primero al 911.
go-on = Si nadie contesta, siga con el próximo paso. No espere.
where-which = Para números cerca de usted, envíe un estado, una ciudad o un código postal: /where Boston, MA
near-line = Está cerca del límite entre estados: { $places }
lines-known = Números para pedir ayuda sin el 911:
lines-unknown = No tengo un número directo verificado para este lugar. Busque el número de su policía o de sus bomberos locales, o vaya allí.
text-offered = Mensaje de texto al 911: se ofrece en { $area } desde { $since } (fuente: { $source }, { $date }). Si no hay respuesta o da error, siga con otra cosa.
text-offered-old = Mensaje de texto al 911: se ofrece en { $area } desde { $since } (fuente: { $source }, publicado { $date }). Si no hay respuesta o da error, siga con otra cosa.
text-unknown = Mensaje de texto al 911: no se ofrece en todas partes y no sé si se ofrece aquí. Si no hay respuesta o da error, siga con otra cosa.
text-down = Según las autoridades, es posible que los mensajes de texto al 911 no entren aquí ahora.
deaf = ¿Es una persona sorda, oye con dificultad o no puede hablar? Primero, mensaje de texto.
deaf-relay = Si no se ofrecen mensajes de texto: un TTY o un servicio de retransmisión. Diga primero dónde está; quizás solo conozcan su dirección registrada.
boxes = Cajas de alarma de incendios en la calle: las hay en { $area } (fuente: { $source }, { $date }). Jale el gancho y quédese junto a la caja.
boxes-old = Cajas de alarma de incendios en la calle: las hay en { $area } (fuente: { $source }, publicado { $date }). Jale el gancho y quédese junto a la caja.
boxes-unknown = No sé de cajas de alarma aquí que el propio departamento de bomberos mencione.
carrier-ways = Si solo falla una compañía: use un teléfono de otra compañía o uno fijo, o pida a alguien que llame por usted. Llamar por Wi-Fi puede ayudar.
go-there = O vaya, o envíe a alguien, a la estación de policía o de bomberos más cercana.
doors = Lugares adonde ir:
door = { $kind }: { $name }, { $address } (fuente: { $source }, { $date })
door-old = { $kind }: { $name }, { $address } (fuente: { $source }, publicado { $date })
door-far = { $kind }: { $name }, { $address }, a { $distance } (fuente: { $source }, { $date })
door-far-old = { $kind }: { $name }, { $address }, a { $distance } (fuente: { $source }, publicado { $date })
door-phone = Teléfono { $number }, para { $place }.
door-phone-office = Teléfono { $number }, para { $place }: línea de oficina, puede que nadie atienda.
door-police = Policía
door-fire = Bomberos
door-hospital = Sala de emergencias de hospital
door-firebox = Caja de alarma de incendios
doors-caution = Una estación pequeña puede estar vacía. Si no hay nadie, vaya a la siguiente.
caution-unstaffed = Aquí las estaciones pequeñas no siempre tienen personal. Si nadie contesta, llame al número regional de despacho.
location-forgotten = No he guardado su ubicación.
card = Guarde esta tarjeta: { $place }, cuando el 911 no conecta
card-keep = Guarde estos números ahora y anótelos en casa.

## Asking back

which-state = ¿Qué estado? Por ejemplo: { $example }. Con /home MA lo recordaré.
which-place = ¿A cuál se refiere?
elsewhere = Solo sé del 911 en Estados Unidos y sus territorios. En otro lugar, llame al número de emergencia local.

## Following

followed = Ahora sigue { $places }. Le escribiré cuando cambie lo que las autoridades dicen del 911 allí, y por nada más.
followed-channel = Lo más rápido: este canal de { $place } lo recibe primero. También le escribiré aquí.
unfollowed = Terminado: { $places }. No recibirá más mensajes míos sobre eso.
followed-none-of-it = No lo estaba siguiendo.
still-followed = Todavía sigue { $places }.
nothing-followed = No sigue ningún estado.
followed-here = Este chat sigue { $places }.
how-to-follow = Para seguir uno: /subscribe MA
how-pushes-come = Escribo solo cuando cambia lo que dicen las autoridades. Para terminar: /unsubscribe
only-admins = Solo los administradores de este grupo pueden cambiar eso. Puede escribirme directamente.

## Settings and data

home-is = Su lugar es { $place }.
home-kept = Su lugar es ahora { $place }. Cuando no nombre ninguno, respondo por ese.
home-unknown = No conozco el lugar de este chat. Para ponerlo: /home MA o /home Boston, MA
home-not-found = No conozco ese lugar. Pruebe con un estado, una ciudad con su estado o un código postal: /home Boston, MA
home-cleared = He olvidado su lugar.
language-choose = Elija un idioma:
language-kept = Aquí responderé en español.
language-follows = Responderé en el idioma en que usted escriba.
language-unknown = No conozco ese idioma. Puede elegir uno de estos:
quiet-hours = Horas de silencio aquí: { $hours }, hora local. Los cambios menores esperan hasta que terminen; ninguno se pierde. Que el 911 no funciona, que se restableció y las correcciones los envío enseguida, también de noche. Para quitarlas: /quiet off
quiet-none = Aquí no hay horas de silencio. Para ponerlas: /quiet 22:00-07:00
quiet-off = Aquí ya no hay horas de silencio.
quiet-unknown = No entiendo esas horas. Escríbalas así: /quiet 22:00-07:00
plain-choose = El texto simple son solo palabras, sin negrita. Elija:
plain-on = Desde ahora, texto simple aquí.
plain-off = Desde ahora, títulos en negrita aquí.
mode-choose = ¿Deben las preguntas repetidas en un grupo recibir una sola línea corta en vez de la respuesta entera? Elija:
mode-restrict = Desde ahora, las preguntas repetidas reciben aquí una línea corta durante unos minutos. Las emergencias y los hechos nuevos se responden siempre por entero.
mode-normal = Desde ahora, aquí se responde por entero a cada pregunta.
ping-on = Desde ahora menciono el rol que eligió cuando el 911 no funciona y cuando se restablece, y para nada más. Para quitarlo: /ping off
ping-off = Desde ahora no menciono ningún rol aquí.
ping-none = Aquí no menciono ningún rol. En un servidor de Discord, un administrador puede elegir uno: /ping
answered-above = Respondí a esto aquí hace { $age } y desde entonces nada ha cambiado: vea más arriba. Para la respuesta entera, escríbame directamente.
answered-in-card = Acabo de responder a esto aquí y desde entonces nada ha cambiado. Todo está en el mensaje que mantengo al día en este chat.
own-name = { $name }
mydata = Este archivo es todo lo que guardo sobre este chat.
mydata-alt = Todo lo que se guarda sobre este chat, en un archivo JSON
forget-sure = ¿Olvidar este chat? Borraré su lugar, su idioma y los estados que sigue, y no enviaré más mensajes, tampoco el aviso de que terminó.
forgotten = Hecho. No guardo nada sobre este chat y no volveré a escribir si no me lo pide.
privacy-kept = Lo que guardo: la dirección de este chat en la plataforma (cifrada), el lugar, el idioma y los demás ajustes que eligió, qué mensaje mantengo al día, los estados que sigue y si mis mensajes le llegaron.
privacy-not-kept = Lo que no guardo: lo que escribe, su nombre, su ubicación, nada sobre una emergencia.
privacy-rights = Se guarda hasta que lo borre. Véalo todo con /mydata, bórrelo todo con /forget. No se usa para nada más ni se da a nadie.

## Who we are

start = Le digo lo que las autoridades dicen del 911: si hay avisos de una interrupción en su estado y cómo conseguir ayuda cuando el 911 no conecta.
start-first = Pregunte: «¿Se cayó el 911 en Massachusetts?» Ponga su estado con /home MA, sígalo con /subscribe MA y guarde /card antes de necesitarla.
tail-alone = Bot no oficial; no puede enviar ayuda. Los mensajes aquí no llegan al 911. En una emergencia llame al 911.
help = Simplemente pregunte: «¿se cayó el 911 en MA?», «¿a quién llamo en Boston?», «avíseme cuando vuelva».
help-commands = /status MA: lo que dicen las autoridades
    /where Boston, MA: números y lugares
    /card: números para guardar
    /subscribe MA, /unsubscribe, /subscriptions: mensajes cuando cambie
    /home MA, /language: su lugar y su idioma
    /quiet 22-7, /plain, /mode: cuándo y cómo escribo aquí
    /privacy, /mydata, /forget: sus datos
    /test: ver que los mensajes llegan
    /about: quién soy
about = Soy Callbox, un bot no oficial para las horas en que el 911 no funciona. Repito lo que dicen las agencias, con quién lo dijo y cuándo. No adivino nada.
about-sources = Fuentes: las alertas públicas de FEMA, el Servicio Meteorológico Nacional y las agencias que me publican avisos. Que callen no significa que el 911 funcione.
test = PRUEBA. Esto es solo una prueba: este mensaje no trae noticias del 911.
test-arrived = Mis mensajes llegan a este chat.
test-last = El último mensaje sobre un cambio llegó a este chat: { $time }.
right-fine = Aquí puedo hacer todo lo que necesito: escribir, fijar y enviar archivos.
right-write = Aquí no puedo escribir, así que no llegará ningún mensaje sobre el 911. Un administrador puede permitirme enviar mensajes.
right-pin = Aquí no puedo fijar mensajes: el mensaje sobre una interrupción se mantiene al día, pero sin fijar. Un administrador puede permitirme fijar mensajes.
right-attach = Aquí no puedo enviar imágenes ni archivos. Un administrador puede permitirme adjuntar archivos.
right-embed = Aquí no puedo insertar enlaces: las respuestas llegan sin color ni mapa. Un administrador puede permitirme insertar enlaces.
right-role = No puedo mencionar el rol elegido aquí. Un administrador puede dejar que cualquiera mencione ese rol o permitirme mencionar todos los roles.
right-hears = Aquí solo leo comandos, respuestas a mí y mensajes que me nombran. Eso basta.
none = Solo sé de interrupciones del 911. Pregunte «¿se cayó el 911 en MA?» o «¿a quién llamo en Boston?»

## Buttons

button-where = Dónde conseguir ayuda
button-again = Estado ahora
button-status = { $place }
button-place = { $place }
button-follow = Seguir este estado
button-follow-again = Seguir de nuevo
button-unfollow = No más mensajes
button-stop = Dejar { $place }
button-stop-all = Dejar todos
button-more = Más
button-full = Texto completo
button-map = Mapa: { $name }
button-location = Compartir mi ubicación
button-card = Tarjeta para guardar
button-help = ¿Qué puedo preguntar?
button-language = Idioma
button-plain = Texto simple
button-rich = Con negrita
button-restrict = Una línea corta
button-normal = Respuestas enteras
button-night = Silencio 22:00-07:00
button-no-night = Sin horas de silencio
button-no-role = No mencionar ningún rol
button-card-live = Abrir ese mensaje
button-privacy = Privacidad
button-mydata = Mis datos
button-forget = Olvidar este chat
button-forget-yes = Sí, olvídelo

## Groups, and our own faults

welcome = Hola. Repito lo que las autoridades dicen del 911: pregúnteme por mi nombre «¿se cayó el 911 en MA?». Un administrador puede poner el estado del grupo con /home MA y seguirlo con /subscribe MA. No soy oficial y no puedo enviar ayuda; en una emergencia llame al 911.
topic-gone = El tema en el que escribía ya no existe. Desde ahora escribo aquí. Para terminar: /unsubscribe
cannot-write = No puedo escribir en { $channel }, así que allí no llegan los mensajes sobre el 911. Un administrador puede permitirme ver ese canal y enviar mensajes en él; entonces enviaré lo que faltó.
not-published = Este mensaje no se publicó en los servidores que siguen este canal: Discord publica solo unos pocos por hora. Está aquí.
card-live = Mantengo este mensaje al día.
card-closed = Este mensaje está cerrado; no lo cambiaré más.
tap-unknown = Ese botón ya no hace nada. Envíe /help para ver lo que puede preguntar.
sorry = Algo falló de mi lado; no puedo responder a esto ahora. En una emergencia llame al 911. Si no entra la llamada, llame directamente a la policía o a los bomberos, o vaya a una estación de policía o de bomberos. No puedo enviar ayuda.

## What platforms show before anybody writes: at most 100 characters each

profile-short = Lo que dicen las autoridades del 911 y cómo conseguir ayuda. No oficial; no puede enviar ayuda.
profile-description = ¿Se cayó el 911 en su estado? Repito lo que dicen las agencias, con quién lo dijo y cuándo, le aviso cuando cambia y muestro a quién llamar y adónde ir cuando el 911 no conecta. Bot no oficial; no puede enviar ayuda. Los mensajes aquí no llegan al 911.
command-start = Qué es esto y qué hacer primero
command-help = Qué puede preguntar
command-status = Lo que dicen las autoridades del 911 en un estado
command-status-state = Un estado, una ciudad, un código postal o un código como MA-0618-1
command-where = Cómo conseguir ayuda cuando el 911 no conecta
command-where-place = Un estado, una ciudad o un código postal
command-subscribe = Avisarme cuando cambie lo que dicen las autoridades del 911
command-subscribe-state = El estado que quiere seguir
command-unsubscribe = No avisarme más
command-unsubscribe-state = El estado que quiere dejar; ninguno significa todos
command-subscriptions = Los estados que sigue este chat
command-home = El lugar que quiero decir cuando no nombro ninguno
command-home-place = Un estado, una ciudad o un código postal; «off» para borrarlo
command-language = Elegir el idioma de las respuestas
command-language-language = Un idioma, como Español
command-quiet = Poner horas en que los cambios menores esperan
command-quiet-hours = Horas como 22:00-07:00; «off» para quitarlas
command-plain = Elegir texto simple, sin negrita
command-plain-choice = «on» u «off»
command-mode = Elegir cuánto respondo en este grupo
command-mode-choice = «restrict» o «normal»
command-ping = Elegir un rol que mencionar cuando el 911 no funciona o se restablece
command-ping-role = El rol que mencionar; nada para ver cuál está puesto
command-card = Números y lugares para guardar antes de una interrupción
command-card-place = Un estado, una ciudad o un código postal
command-privacy = Lo que se guarda sobre este chat y lo que no
command-mydata = Todo lo que se guarda sobre este chat, en un archivo
command-forget = Borrar todo lo que se guarda sobre este chat
command-forget-confirm = «yes» para borrar todo
command-test = Ver que los mensajes llegan aquí
command-about = Quién soy y de dónde vienen mis datos

## Pictures

card-alt = Tarjeta para { $place }: números y lugares para guardar antes de una interrupción. Las mismas palabras están en el mensaje.
map-said = Un mapa de lo que dicen las autoridades sobre el 911, estado por estado. Pida uno: /map MA
map-title = 911: lo que dicen ahora las autoridades
# safety
map-footer = { $time }. No oficial. Que no haya aviso no significa que el 911 esté funcionando.
# safety
map-alt = Mapa de los estados. { $told } Los demás: sin aviso oficial, lo que no significa que el 911 esté funcionando.
map-none = Ningún estado tiene ahora un aviso oficial de interrupción del 911.
kind-carrier = una compañía
command-map = Un mapa de lo que dicen las autoridades
command-map-state = Un estado; ninguno significa todos

## Names of states, shown before the English one; written by us

state-HI = Hawái
state-LA = Luisiana
state-MI = Míchigan
state-MS = Misisipi
state-MO = Misuri
state-NH = Nuevo Hampshire
state-NJ = Nueva Jersey
state-NM = Nuevo México
state-NY = Nueva York
state-NC = Carolina del Norte
state-ND = Dakota del Norte
state-OR = Oregón
state-PA = Pensilvania
state-SC = Carolina del Sur
state-SD = Dakota del Sur
state-WV = Virginia Occidental
state-DC = Distrito de Columbia
state-VI = Islas Vírgenes de EE. UU.
state-AS = Samoa Americana
state-MP = Islas Marianas del Norte
