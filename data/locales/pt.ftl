### Callbox em português (Brasil). No professional has reviewed these sentences yet: until one signs a sentence
### marked "# safety" in en.ftl with "# reviewed-by: name, date", it is shown with its English beneath.
### Vocabulary of the FCC's official Portuguese outage text (DA 25-12): "interrupção do serviço",
### "números de telefone locais", "é possível você não conseguir ajuda".

-language-name = Português

## First lines

head = { $code } · { $place }: { $title }
head-bare = { $place }: { $title }
head-update = { $code } · ATUALIZAÇÃO · { $place }: { $title }
head-correction = { $code } · CORREÇÃO · { $place }: { $title }

title-outage = INTERRUPÇÃO DO 911
title-part = INTERRUPÇÃO DO 911 em parte do estado
title-intermittent = PROBLEMA COM O 911
title-local-report = { $count ->
    [one] aviso local de interrupção do 911
   *[other] avisos locais de interrupção do 911
}
title-carrier = PROBLEMA COM O 911 para clientes da { $carrier }
title-conflict = as autoridades discordam sobre o 911
title-restored = TERMINOU a interrupção do 911
title-stale = INTERRUPÇÃO DO 911, ainda sem aviso de restabelecimento
title-withdrawn = aviso de interrupção do 911 RETIRADO
title-no-notice = nenhum aviso oficial de interrupção do 911
title-blind = não consigo verificar agora

## Who said what, where and when

report-outage = { $agency }, { $time }: interrupção do 911 em { $area }. { $effect }
report-problem = { $agency }, { $time }: problema com o 911 em { $area }. { $effect }
report-carrier = { $agency }, { $time }: clientes da { $carrier } podem não conseguir falar com o 911 em { $area }. De outros clientes não se informou nada.
report-stale = Último comunicado oficial, há { $age }: interrupção do 911 em { $area } ({ $agency }, { $time }). Não vi nenhum aviso de restabelecimento.
report-restored = { $agency } diz que o 911 foi restabelecido em { $area } ({ $time }).
report-withdrawn = { $agency } retirou seu aviso de interrupção do 911 para { $area } ({ $time }). Não disse que o 911 foi restabelecido.

effect-calls = É possível você não conseguir ajuda ao discar 911.
effect-some-calls = É possível que algumas ligações para o 911 não completem.
effect-calls-and-texts = É possível que ligações e mensagens de texto para o 911 não cheguem.
effect-these = É possível que isto não chegue ao 911: { $services }.
service-voice_wireless = ligações de celular
service-voice_landline = ligações de telefone fixo
service-voip = ligações de telefone pela internet
service-text = mensagens de texto
service-relay = ligações por serviço de retransmissão

says = Diz: { $quote }
word = { $agency }, { $time }: { $quote }
word-for = { $agency }, { $time }, para { $area }: { $quote }
word-bare = { $agency }, { $time }: interrupção do 911 em { $area }.
word-bare-denial = { $agency }, { $time }: segundo suas palavras, sem avisos de interrupção em { $area }.
word-outage = { $agency }, { $time }: interrupção do 911 em { $area }. { $quote }
local-more = { $count ->
    [one] Mais um órgão local informa o mesmo.
   *[other] Mais { $count } órgãos locais informam o mesmo.
}
local-unconfirmed = { $state } não confirmou isso.
conflict-act = Por precaução, conte com que as ligações para o 911 podem não completar.

restored-ended = { $agency } diz que terminou neste horário: { $ended }; anunciou neste horário: { $announced }.
restored-lasted = Primeiro comunicado oficial: { $first }. Aviso de que terminou: { $lasted } depois.

no-notice = Não vi nenhum aviso oficial de interrupção do 911 para { $place } ({ $looked }). Isso não significa que o 911 esteja funcionando.
blind = Não consigo verificar agora, então não sei se há uma interrupção do 911 em { $place }.
blind-silent = Não consigo verificar agora: sem resposta de { $sources }. Por isso não sei se há uma interrupção do 911 em { $place }.
blind-last = Última verificação: { $time }.

change-correction = Minha última mensagem estava errada. Agora:
change-changed = Novo desde a minha última mensagem:
change-narrowed = Menos amplo que na minha última mensagem:
change-widened = Mais amplo que na minha última mensagem:
change-denied = Passei um aviso de interrupção do 911 de { $agency } ({ $time }). Foi um engano, dizem agora:

quote = “{ $text }”
quote-in = “{ $text }” (em { $language })
# the FCC's words (DA 25-12, 8 January 2025), from one public copy, 2026-11-22; the appendix was not opened: see en.ftl
official-outage = Texto-modelo da FCC para uma interrupção do 911, preenchido por mim; não são palavras do órgão: “{ $agency }: Um ALERTA DE INTERRUPÇÃO DO SERVIÇO 9-1-1 está em vigor para { $area }. Em caso de emergência, entre em contato com a polícia, bombeiros, médicos ou outros serviços de emergência diretamente por meio dos seus números de telefone locais. É possível você não conseguir ajuda ao discar 9-1-1.”
area-in = { $area }, { $state }
area-more = { $areas } e mais { $more }
about-miles = cerca de { $miles }

## What to do

steps-first = Em uma emergência ligue primeiro para o 911. Se a ligação não completar, ligue direto para a polícia ou os bombeiros locais, ou vá a uma delegacia de polícia ou a um quartel de bombeiros.
steps-after = Se ninguém atender, tente outro número ou vá a uma delegacia de polícia ou a um quartel de bombeiros.
steps-carrier = Em uma emergência ligue para o 911. Se a ligação não completar, use um telefone de outra operadora ou um telefone fixo, ou vá a uma delegacia de polícia ou a um quartel de bombeiros.
steps-restored = Em uma emergência ligue para o 911. Se você ainda precisa de ajuda, ligue agora. Se a ligação não completar, ligue direto para a polícia ou os bombeiros locais.
do-not-test = Por favor, não ligue para o 911 para testar.

## How we know

checked-never = Ainda não consegui verificar minhas fontes.
checked = Verificado { $time }: { $sources }.
checked-bare = Verificado { $time }.
looked = verificado { $time }: { $sources }
looked-bare = verificado { $time }
looked-never = ainda não verificado
silent = Sem resposta de { $sources }.
gap = Fiquei sem conexão desde { $since } e posso ter perdido avisos.
link = { $url }
tail = Bot não oficial; não pode enviar ajuda. As mensagens aqui não chegam ao 911.
source-ipaws = alertas públicos da FEMA
source-nws = Serviço Nacional de Meteorologia
source-agency = órgãos que publicam avisos para mim
source-scenario = esta repetição
source-openfema = arquivo de alertas da FEMA
unreviewed = Esta é uma tradução nossa. Nenhum profissional a revisou ainda. Em inglês:

## Somebody in danger: fixed text, guidance 6.3

emergency = Não posso enviar ajuda. Ligue para o 911 agora.
urgent-here = { $agency }: as ligações para o 911 podem não completar aqui: { $quote }
urgent-here-bare = { $agency }: as ligações para o 911 podem não completar aqui.
urgent-area = { $agency }: as ligações para o 911 podem não completar em { $area }: { $quote }
urgent-area-bare = { $agency }: as ligações para o 911 podem não completar em { $area }.
urgent-carrier = { $agency }: clientes da { $carrier } podem não conseguir falar com o 911: { $quote }
urgent-carrier-bare = { $agency }: clientes da { $carrier } podem não conseguir falar com o 911.
if-not = Se a ligação não completar:
rung = { $number }) { $step }
rung-phone = use outro telefone: um fixo ou de outra operadora
rung-mobile = use outro telefone: um celular
rung-landline = use outro telefone: um fixo
rung-local = ligue direto para a polícia ou os bombeiros, no número local deles
rung-lines = ligue para a polícia ou os bombeiros locais:
rung-text = mande uma mensagem de texto ao 911 com o lugar e o que você precisa (sem resposta ou com erro, siga em frente)
rung-box = puxe uma caixa de alarme de incêndio da rua e fique ao lado dela ({ $area }; fonte: { $source }, { $date })
rung-box-old = puxe uma caixa de alarme de incêndio da rua e fique ao lado dela ({ $area }; fonte: { $source }, publicado em { $date })
rung-go = vá, ou mande alguém, à delegacia de polícia ou ao quartel de bombeiros mais próximo
line = { $name }: { $numbers } (para { $area }; fonte: { $source }, { $date })
line-old = { $name }: { $numbers } (para { $area }; fonte: { $source }, publicado em { $date })
line-inferred = Que atende este lugar é dedução nossa.
line-administrative = Linha de escritório; talvez ninguém atenda.
crisis = Se você corre o risco de se machucar: ligue ou mande mensagem de texto para o 988. Em perigo imediato ligue para o 911.
poison = Ajuda para intoxicação (Poison Help): 1-800-222-1222. Se a pessoa não respira, desmaiou ou está em convulsão: ligue para o 911.

## Status: asked from a neighbour, of several states, of a code

theirs = O alerta sobre o 911 de { $agency } ({ $time }) é para { $area }.
not-working = Não haver aviso não significa que o 911 esteja funcionando.
brief = { $place }: { $title } ({ $agency }, { $time }).
brief-code = { $place }, { $code }: { $title } ({ $agency }, { $time }).
brief-no-notice = { $place }: não vi nenhum aviso oficial de interrupção do 911.
brief-blind = { $place }: não consigo verificar agora.
code-open = { $code } é um dos meus códigos: uma interrupção do 911 em { $place }, primeiro comunicado oficial { $opened }. O que sei agora:
code-closed = { $code } é um dos meus códigos: uma interrupção do 911 em { $place }, primeiro comunicado oficial { $opened }, aviso de que terminou { $closed }. O que sei agora:
code-unknown = Não conheço nenhuma mensagem com o código { $code }. Não confie nela se não a encontrar em uma fonte oficial. Para perguntar por um estado: /status MA

## Where to get help

where = Como conseguir ajuda em { $place }
where-more = Tudo o que sei de { $place }
first-911 = Em uma emergência ligue primeiro para o 911.
go-on = Se ninguém atender, siga para o próximo passo. Não espere.
where-which = Para números perto de você, envie um estado, uma cidade ou um código postal: /where Boston, MA
near-line = Você está perto da divisa entre estados: { $places }
lines-known = Números para pedir ajuda sem o 911:
lines-unknown = Não tenho um número direto verificado para este lugar. Procure o número da polícia ou dos bombeiros locais, ou vá até lá.
text-offered = Mensagem de texto ao 911: oferecida em { $area } desde { $since } (fonte: { $source }, { $date }). Sem resposta ou com erro, siga em frente.
text-offered-old = Mensagem de texto ao 911: oferecida em { $area } desde { $since } (fonte: { $source }, publicado em { $date }). Sem resposta ou com erro, siga em frente.
text-unknown = Mensagem de texto ao 911: não é oferecida em todo lugar, e não sei se é oferecida aqui. Sem resposta ou com erro, siga em frente.
text-down = Segundo as autoridades, mensagens de texto ao 911 podem não chegar aqui agora.
deaf = É surdo, ouve mal ou não pode falar? Primeiro, mensagem de texto.
deaf-relay = Se não houver mensagem de texto: um TTY ou um serviço de retransmissão. Diga primeiro onde está; talvez só conheçam seu endereço cadastrado.
boxes = Caixas de alarme de incêndio na rua: há em { $area } (fonte: { $source }, { $date }). Puxe o gancho e fique ao lado da caixa.
boxes-old = Caixas de alarme de incêndio na rua: há em { $area } (fonte: { $source }, publicado em { $date }). Puxe o gancho e fique ao lado da caixa.
boxes-unknown = Não sei de caixas de alarme aqui que o próprio corpo de bombeiros mencione.
carrier-ways = Se só uma operadora falhar: use um telefone de outra operadora ou um fixo, ou peça a alguém que ligue por você. Ligar por Wi-Fi pode ajudar.
go-there = Ou vá, ou mande alguém, à delegacia de polícia ou ao quartel de bombeiros mais próximo.
doors = Lugares para ir:
door = { $kind }: { $name }, { $address } (fonte: { $source }, { $date })
door-old = { $kind }: { $name }, { $address } (fonte: { $source }, publicado em { $date })
door-far = { $kind }: { $name }, { $address }, a { $distance } (fonte: { $source }, { $date })
door-far-old = { $kind }: { $name }, { $address }, a { $distance } (fonte: { $source }, publicado em { $date })
door-phone = Telefone { $number }, para { $place }.
door-phone-office = Telefone { $number }, para { $place }: linha de escritório, talvez ninguém atenda.
door-police = Polícia
door-fire = Bombeiros
door-hospital = Pronto-socorro de hospital
door-firebox = Caixa de alarme de incêndio
doors-caution = Uma delegacia ou um quartel pequeno pode estar vazio. Se não houver ninguém, vá ao próximo.
caution-unstaffed = Aqui delegacias e quartéis pequenos nem sempre têm gente. Se ninguém atender, ligue para o número regional de despacho.
location-forgotten = Não guardei sua localização.
card = Guarde este cartão: { $place }, quando o 911 não completa
card-keep = Salve estes números agora e anote-os em casa.

## Asking back

which-state = Que estado? Por exemplo: { $example }. Com /home MA eu vou lembrar.
which-place = Qual deles?
elsewhere = Só sei do 911 nos Estados Unidos e seus territórios. Em outro lugar, ligue para o número de emergência local.

## Following

followed = Agora você acompanha { $places }. Escrevo quando mudar o que as autoridades dizem sobre o 911 ali, e por nada mais.
followed-channel = O mais rápido: este canal de { $place } recebe primeiro. Também escrevo aqui.
unfollowed = Encerrado: { $places }. Você não vai receber mais mensagens minhas sobre isso.
followed-none-of-it = Você não acompanhava isso.
still-followed = Você ainda acompanha { $places }.
nothing-followed = Você não acompanha nenhum estado.
followed-here = Este chat acompanha { $places }.
how-to-follow = Para acompanhar um: /subscribe MA
how-pushes-come = Só escrevo quando muda o que as autoridades dizem. Para encerrar: /unsubscribe
only-admins = Só os administradores deste grupo podem mudar isso. Você pode me escrever diretamente.

## Settings and data

home-is = Seu lugar é { $place }.
home-kept = Seu lugar agora é { $place }. Quando você não disser um lugar, respondo por ele.
home-unknown = Não conheço o lugar deste chat. Para definir: /home MA ou /home Boston, MA
home-not-found = Não conheço esse lugar. Tente um estado, uma cidade com o estado ou um código postal: /home Boston, MA
home-cleared = Esqueci seu lugar.
language-choose = Escolha um idioma:
language-kept = Aqui vou responder em português.
language-follows = Vou responder no idioma em que você escrever.
language-unknown = Não conheço esse idioma. Você pode escolher um destes:
quiet-hours = Horas de silêncio aqui: { $hours }, hora local. As mudanças menores esperam até elas terminarem; nenhuma se perde. Que o 911 está fora do ar, que foi restabelecido, e as correções, eu envio na hora, também à noite. Para tirar: /quiet off
quiet-none = Aqui não há horas de silêncio. Para definir: /quiet 22:00-07:00
quiet-off = Aqui não há mais horas de silêncio.
quiet-unknown = Não entendo essas horas. Escreva assim: /quiet 22:00-07:00
plain-choose = Texto simples são só as palavras, sem negrito. Escolha:
plain-on = A partir de agora, texto simples aqui.
plain-off = A partir de agora, títulos em negrito aqui.
mode-choose = Perguntas repetidas em um grupo devem receber uma só linha curta em vez da resposta inteira? Escolha:
mode-restrict = A partir de agora, perguntas repetidas recebem aqui uma linha curta por alguns minutos. Emergências e fatos novos são sempre respondidos por inteiro.
mode-normal = A partir de agora, toda pergunta aqui é respondida por inteiro.
ping-on = A partir de agora menciono o cargo que você escolheu quando o 911 está fora do ar e quando é restabelecido, e para mais nada. Para acabar: /ping off
ping-off = A partir de agora não menciono nenhum cargo aqui.
ping-none = Não menciono nenhum cargo aqui. Em um servidor do Discord, um administrador pode escolher um: /ping
answered-above = Respondi a isto aqui há { $age } e nada mudou desde então: veja acima. Para a resposta inteira, escreva diretamente para mim.
answered-in-card = Acabei de responder a isto aqui, e nada mudou desde então. Tudo está na mensagem que mantenho atualizada neste chat.
own-name = { $name }
mydata = Este arquivo é tudo o que guardo sobre este chat.
mydata-alt = Tudo o que é guardado sobre este chat, em um arquivo JSON
forget-sure = Esquecer este chat? Vou apagar seu lugar, seu idioma e os estados que acompanha, e não enviarei mais mensagens, nem o aviso de que terminou.
forgotten = Pronto. Não guardo nada sobre este chat e não volto a escrever se você não pedir.
privacy-kept = O que guardo: o endereço deste chat na plataforma (cifrado), o lugar, o idioma e os outros ajustes que você escolheu, qual mensagem mantenho atualizada, os estados que acompanha e se minhas mensagens chegaram.
privacy-not-kept = O que não guardo: o que você escreve, seu nome, sua localização, nada sobre uma emergência.
privacy-rights = Fica guardado até você apagar. Veja tudo com /mydata, apague tudo com /forget. Não é usado para mais nada nem dado a ninguém.

## Who we are

start = Digo o que as autoridades dizem sobre o 911: se há aviso de interrupção no seu estado e como conseguir ajuda quando o 911 não completa.
start-first = Pergunte: “O 911 caiu em Massachusetts?” Defina seu estado com /home MA, acompanhe com /subscribe MA e guarde /card antes de precisar.
tail-alone = Bot não oficial; não pode enviar ajuda. As mensagens aqui não chegam ao 911. Em uma emergência ligue para o 911.
help = É só perguntar: “o 911 caiu em MA?”, “para quem ligo em Boston?”, “me avise quando voltar”.
help-commands = /status MA: o que as autoridades dizem
    /where Boston, MA: números e lugares
    /card: números para guardar
    /subscribe MA, /unsubscribe, /subscriptions: mensagens quando mudar
    /home MA, /language: seu lugar e seu idioma
    /quiet 22-7, /plain, /mode: quando e como escrevo aqui
    /privacy, /mydata, /forget: seus dados
    /test: ver que as mensagens chegam
    /about: quem sou
about = Sou o Callbox, um bot não oficial para as horas em que o 911 não funciona. Repito o que os órgãos dizem, com quem disse e quando. Não adivinho nada.
about-sources = Fontes: os alertas públicos da FEMA, o Serviço Nacional de Meteorologia e os órgãos que publicam avisos para mim. O silêncio deles não significa que o 911 esteja funcionando.
test = TESTE. Isto é só um teste: esta mensagem não traz notícias do 911.
test-arrived = Minhas mensagens chegam a este chat.
test-last = A última mensagem sobre uma mudança chegou a este chat: { $time }.
right-fine = Posso fazer aqui tudo de que preciso: escrever, fixar e enviar arquivos.
right-write = Não posso escrever aqui; nenhuma mensagem sobre o 911 vai chegar. Um administrador pode me permitir enviar mensagens.
right-pin = Não posso fixar aqui: a mensagem sobre uma interrupção fica atualizada, mas não fixada. Um administrador pode me permitir fixar mensagens.
right-attach = Não posso enviar imagens nem arquivos aqui. Um administrador pode me permitir anexar arquivos.
right-embed = Não posso inserir links aqui, por isso as respostas vêm sem cor nem mapa. Um administrador pode me permitir inserir links.
right-role = Não posso mencionar o cargo escolhido aqui. Um administrador pode deixar que todos mencionem esse cargo ou me permitir mencionar todos os cargos.
right-hears = Aqui leio só comandos, respostas a mim e mensagens que me nomeiam. Isso basta.
none = Só sei de interrupções do 911. Pergunte “o 911 caiu em MA?” ou “para quem ligo em Boston?”

## Buttons

button-where = Onde conseguir ajuda
button-again = Situação agora
button-status = { $place }
button-place = { $place }
button-follow = Acompanhar este estado
button-follow-again = Acompanhar de novo
button-unfollow = Parar estas mensagens
button-stop = Parar { $place }
button-stop-all = Parar todos
button-more = Mais
button-full = Texto completo
button-map = Mapa: { $name }
button-location = Enviar minha localização
button-card = Cartão para guardar
button-help = O que posso perguntar?
button-language = Idioma
button-plain = Texto simples
button-rich = Com negrito
button-restrict = Uma linha curta
button-normal = Respostas inteiras
button-night = Silêncio 22:00-07:00
button-no-night = Sem horas de silêncio
button-no-role = Não mencionar nenhum cargo
button-card-live = Abrir essa mensagem
button-privacy = Privacidade
button-mydata = Meus dados
button-forget = Esquecer este chat
button-forget-yes = Sim, esqueça

## Groups, and our own faults

welcome = Olá. Repito o que as autoridades dizem sobre o 911: pergunte pelo meu nome “o 911 caiu em MA?”. Um administrador pode definir o estado do grupo com /home MA e acompanhá-lo com /subscribe MA. Não sou oficial e não posso enviar ajuda; em uma emergência ligue para o 911.
topic-gone = O tópico em que eu escrevia não existe mais. Escrevo aqui a partir de agora. Para encerrar: /unsubscribe
cannot-write = Não posso escrever em { $channel }; as mensagens sobre o 911 não chegam lá. Um administrador pode me permitir ver esse canal e enviar mensagens nele; então enviarei o que faltou.
not-published = Esta mensagem não foi publicada nos servidores que seguem este canal: o Discord publica só algumas por hora. Ela está aqui.
card-live = Mantenho esta mensagem atualizada.
card-closed = Esta mensagem está encerrada; não vou mais mudá-la.
tap-unknown = Esse botão não faz mais nada. Envie /help para ver o que pode perguntar.
sorry = Algo falhou do meu lado; não consigo responder agora. Em uma emergência ligue para o 911. Se a ligação não completar, ligue direto para a polícia ou os bombeiros locais, ou vá a uma delegacia de polícia ou a um quartel de bombeiros. Não posso enviar ajuda.

## What platforms show before anybody writes: at most 100 characters each

profile-short = O que as autoridades dizem sobre o 911 e como conseguir ajuda. Não oficial; não envia ajuda.
profile-description = O 911 caiu no seu estado? Repito o que os órgãos dizem, com quem disse e quando, aviso quando muda e mostro para quem ligar e aonde ir quando o 911 não completa. Bot não oficial; não pode enviar ajuda. As mensagens aqui não chegam ao 911.
command-start = O que é isto e o que fazer primeiro
command-help = O que você pode perguntar
command-status = O que as autoridades dizem sobre o 911 em um estado
command-status-state = Um estado, uma cidade, um código postal ou um código como MA-0618-1
command-where = Como conseguir ajuda quando o 911 não completa
command-where-place = Um estado, uma cidade ou um código postal
command-subscribe = Avisar quando mudar o que as autoridades dizem sobre o 911
command-subscribe-state = O estado para acompanhar
command-unsubscribe = Parar de avisar
command-unsubscribe-state = O estado para parar; nenhum significa todos
command-subscriptions = Os estados que este chat acompanha
command-home = O lugar que quero dizer quando não digo nenhum
command-home-place = Um estado, uma cidade ou um código postal; “off” para apagar
command-language = Escolher o idioma das respostas
command-language-language = Um idioma, como Español
command-quiet = Definir horas em que mudanças menores esperam
command-quiet-hours = Horas como 22:00-07:00; “off” para tirar
command-plain = Escolher texto simples, sem negrito
command-plain-choice = “on” ou “off”
command-mode = Escolher quanto respondo neste grupo
command-mode-choice = “restrict” ou “normal”
command-ping = Escolher um cargo a mencionar quando o 911 está fora do ar ou é restabelecido
command-ping-role = O cargo a mencionar; nada para ver o que está definido
command-card = Números e lugares para guardar antes de uma interrupção
command-card-place = Um estado, uma cidade ou um código postal
command-privacy = O que é guardado sobre este chat e o que não é
command-mydata = Tudo o que é guardado sobre este chat, em um arquivo
command-forget = Apagar tudo o que é guardado sobre este chat
command-forget-confirm = “yes” para apagar tudo
command-test = Ver que as mensagens chegam aqui
command-about = Quem sou e de onde vêm meus dados

## Pictures

card-alt = Cartão para { $place }: números e lugares para guardar antes de uma interrupção. As mesmas palavras estão na mensagem.
map-said = Um mapa do que as autoridades dizem sobre o 911, estado por estado. Peça um: /map MA
map-title = 911: o que as autoridades dizem agora
# safety
map-footer = { $time }. Não oficial. Não haver aviso não significa que o 911 esteja funcionando.
# safety
map-alt = Mapa dos estados. { $told } Os demais: sem aviso oficial, o que não significa que o 911 esteja funcionando.
map-none = Nenhum estado tem agora um aviso oficial de interrupção do 911.
kind-carrier = uma operadora
command-map = Um mapa do que as autoridades dizem
command-map-state = Um estado; nenhum significa todos
