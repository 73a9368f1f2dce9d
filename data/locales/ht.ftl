### Callbox an kreyòl ayisyen. No professional has reviewed these sentences yet: until one signs a sentence marked
### "# safety" in en.ftl with "# reviewed-by: name, date", it is shown with its English beneath.
### Vocabulary of the FCC's official Haitian Creole outage text (DA 25-12): "entèripsyon", "nimewo telefòn lokal",
### "ou ka pa jwenn èd".

-language-name = Kreyòl ayisyen

## First lines

head = { $code } · { $place }: { $title }
head-bare = { $place }: { $title }
head-update = { $code } · NOUVÈL · { $place }: { $title }
head-correction = { $code } · KOREKSYON · { $place }: { $title }

title-outage = ENTÈRIPSYON 911
title-part = ENTÈRIPSYON 911 nan yon pati eta a
title-intermittent = PWOBLÈM AK 911
title-local-report = { $count ->
    [one] avi lokal sou yon entèripsyon 911
   *[other] { $count } avi lokal sou yon entèripsyon 911
}
title-carrier = PWOBLÈM AK 911 pou kliyan { $carrier }
title-conflict = otorite yo pa dakò sou 911
title-restored = entèripsyon 911 la FINI
title-stale = ENTÈRIPSYON 911, poko gen avi ke li retabli
title-withdrawn = yo RETIRE avi sou entèripsyon 911 la
title-no-notice = pa gen avi ofisyèl mwen wè sou entèripsyon 911
title-blind = mwen pa ka verifye kounye a

## Who said what, where and when

report-outage = { $agency }, { $time }: entèripsyon 911 nan { $area }. { $effect }
report-problem = { $agency }, { $time }: pwoblèm ak 911 nan { $area }. { $effect }
report-carrier = { $agency }, { $time }: kliyan { $carrier } ka pa jwenn 911 nan { $area }. Lòt kliyan: yo pa rapòte anyen.
report-stale = Dènye avi ofisyèl, sa gen { $age }: entèripsyon 911 nan { $area } ({ $agency }, { $time }). Mwen pa wè okenn avi ke li retabli.
report-restored = { $agency } di 911 retabli nan { $area } ({ $time }).
report-withdrawn = { $agency } retire avi li sou entèripsyon 911 pou { $area } ({ $time }). Li pa di 911 retabli.

effect-calls = Si w rele 911, ou ka pa jwenn èd.
effect-some-calls = Kèk apèl bay 911 ka pa pase.
effect-calls-and-texts = Apèl ak mesaj tèks bay 911 ka pa pase.
effect-these = Sa yo ka pa rive jwenn 911: { $services }.
service-voice_wireless = apèl sou telefòn selilè
service-voice_landline = apèl sou telefòn fiks
service-voip = apèl sou telefòn entènèt
service-text = mesaj tèks
service-relay = apèl pa sèvis relè

says = Li di: { $quote }
word = { $agency }, { $time }: { $quote }
word-for = { $agency }, { $time }, pou { $area }: { $quote }
word-bare = { $agency }, { $time }: entèripsyon 911 nan { $area }.
word-bare-denial = { $agency }, { $time }: dapre pawòl pa li, yo pa rapòte anyen nan { $area }.
word-outage = { $agency }, { $time }: entèripsyon 911 nan { $area }. { $quote }
local-more = { $count ->
    [one] Yon lòt ajans lokal rapòte menm bagay la.
   *[other] { $count } lòt ajans lokal rapòte menm bagay la.
}
local-unconfirmed = { $state } poko konfime sa.
conflict-act = Pou prekosyon, konsidere ke apèl bay 911 ka pa pase.

restored-ended = { $agency } di li te fini a lè sa a: { $ended }; yo te anonse l a lè sa a: { $announced }.
restored-lasted = Premye avi ofisyèl: { $first }. Yo anonse fen an { $lasted } apre.

no-notice = Mwen pa wè okenn avi ofisyèl sou entèripsyon 911 pou { $place } ({ $looked }). Sa pa vle di 911 ap mache.
blind = Mwen pa ka verifye kounye a, kidonk mwen pa konnen si gen yon entèripsyon 911 nan { $place }.
blind-silent = Mwen pa ka verifye kounye a: { $sources } pa reponn. Kidonk mwen pa konnen si gen yon entèripsyon 911 nan { $place }.
blind-last = Dènye verifikasyon: { $time }.

change-correction = Dènye mesaj mwen an pa t kòrèk. Kounye a:
change-changed = Sa ki nouvo depi dènye mesaj mwen an:
change-narrowed = Pi piti pase nan dènye mesaj mwen an:
change-widened = Pi laj pase nan dènye mesaj mwen an:
change-denied = Mwen te pase yon avi sou entèripsyon 911 ki soti nan { $agency } ({ $time }). Se te yon erè, yo di kounye a:

quote = “{ $text }”
quote-in = “{ $text }” (lang: { $language })
# the FCC's words (DA 25-12, 8 January 2025), from two public copies that agree, 2026-11-22; the appendix was not opened: see en.ftl
official-outage = Tèks estanda FCC pou yon entèripsyon 911, se mwen ki ranpli l; se pa pawòl ajans lan: “{ $agency }: Yon AVÈTISMAN ENTÈRIPSYON 9-1-1 nan zòn sa a { $area }. Tanpri kontakte lapolis, ponpye, medikal, oswa lòt sèvis ijans dirèkteman nan nimewo telefòn lokal yo nan ka ijans. Si w rele 9-1-1, ou ka pa jwenn èd.”
area-in = { $area }, { $state }
area-more = { $areas } ak { $more } lòt
about-miles = anviwon { $miles }

## What to do

steps-first = Nan ka ijans, rele 911 an premye. Si apèl la pa pase, rele lapolis oswa ponpye lokal dirèkteman, oswa ale nan yon pòs lapolis oswa ponpye.
steps-after = Si pèsonn pa reponn, eseye yon lòt nimewo oswa ale nan yon pòs lapolis oswa ponpye.
steps-carrier = Nan ka ijans, rele 911. Si apèl la pa pase, sèvi ak telefòn yon lòt konpayi oswa yon telefòn fiks, oswa ale nan yon pòs lapolis oswa ponpye.
steps-restored = Nan ka ijans, rele 911. Si ou toujou bezwen èd, rele kounye a. Si apèl la pa pase, rele lapolis oswa ponpye lokal dirèkteman.
do-not-test = Tanpri pa rele 911 pou teste l.

## How we know

checked-never = Mwen poko ka verifye sous mwen yo.
checked = Verifye { $time }: { $sources }.
checked-bare = Verifye { $time }.
looked = verifye { $time }: { $sources }
looked-bare = verifye { $time }
looked-never = poko verifye
silent = { $sources } pa reponn.
gap = Mwen pa t konekte depi { $since } e mwen ka rate kèk avi.
link = { $url }
tail = Bot ki pa ofisyèl; li pa ka voye èd. Mesaj isit la pa rive jwenn 911.
source-ipaws = alèt piblik FEMA
source-nws = Sèvis Nasyonal Meteyo
source-agency = ajans ki pibliye avi ban mwen
source-scenario = repetisyon sa a
source-openfema = achiv alèt FEMA
unreviewed = Sa se pwòp tradiksyon pa nou. Okenn pwofesyonèl poko verifye l. An anglè:

## Somebody in danger: fixed text, guidance 6.3

emergency = Mwen pa ka voye èd. Rele 911 kounye a.
urgent-here = { $agency }: 911 ka pa pase isit la: { $quote }
urgent-here-bare = { $agency }: 911 ka pa pase isit la.
urgent-area = { $agency }: 911 ka pa pase nan { $area }: { $quote }
urgent-area-bare = { $agency }: 911 ka pa pase nan { $area }.
urgent-carrier = { $agency }: kliyan { $carrier } ka pa jwenn 911: { $quote }
urgent-carrier-bare = { $agency }: kliyan { $carrier } ka pa jwenn 911.
if-not = Si apèl la pa pase:
rung = { $number }) { $step }
rung-phone = sèvi ak yon lòt telefòn: yon fiks oswa yon lòt konpayi
rung-mobile = sèvi ak yon lòt telefòn: yon selilè
rung-landline = sèvi ak yon lòt telefòn: yon fiks
rung-local = rele lapolis oswa ponpye dirèkteman, nan nimewo telefòn lokal yo
rung-lines = rele lapolis oswa ponpye lokal:
rung-text = voye yon mesaj tèks bay 911 ak kote a epi sa ou bezwen (si pa gen repons oswa gen erè, kontinye)
rung-box = rale yon bwat alam dife nan lari a epi rete bò kote l ({ $area }; sous: { $source }, { $date })
rung-box-old = rale yon bwat alam dife nan lari a epi rete bò kote l ({ $area }; sous: { $source }, pibliye { $date })
rung-go = ale, oswa voye yon moun, nan pòs lapolis oswa ponpye ki pi pre a
line = { $name }: { $numbers } (pou { $area }; sous: { $source }, { $date })
line-old = { $name }: { $numbers } (pou { $area }; sous: { $source }, pibliye { $date })
line-inferred = Se dediksyon pa nou ke li sèvi kote sa a.
line-administrative = Liy biwo; pètèt pa gen moun.
crisis = Si ou ta ka fè tèt ou mal: rele 988 oswa voye mesaj tèks bay 988. Si gen danje imedya, rele 911.
poison = Èd pou anpwazònman (Poison Help): 1-800-222-1222. Si moun nan pa respire, li tonbe san konesans oswa l ap fè kriz: rele 911.

## Status: asked from a neighbour, of several states, of a code

theirs = Alèt 911 ki soti nan { $agency } ({ $time }) se pou { $area }.
not-working = Si pa gen avi, sa pa vle di 911 ap mache.
brief = { $place }: { $title } ({ $agency }, { $time }).
brief-code = { $place }, { $code }: { $title } ({ $agency }, { $time }).
brief-no-notice = { $place }: mwen pa wè okenn avi ofisyèl sou entèripsyon 911.
brief-blind = { $place }: mwen pa ka verifye kounye a.
code-open = { $code } se youn nan kòd mwen yo: yon entèripsyon 911 nan { $place }, premye avi ofisyèl { $opened }. Sa mwen konnen kounye a:
code-closed = { $code } se youn nan kòd mwen yo: yon entèripsyon 911 nan { $place }, premye avi ofisyèl { $opened }, yo anonse fen an { $closed }. Sa mwen konnen kounye a:
code-unknown = Mwen pa konnen okenn mesaj ki gen kòd { $code }. Pa fè l konfyans si ou pa jwenn li nan yon sous ofisyèl. Pou mande sou yon eta: /status MA

## Where to get help

where = Kijan pou jwenn èd nan { $place }
where-more = Tout sa mwen konnen pou { $place }
first-911 = Nan ka ijans, rele 911 an premye.
go-on = Si pèsonn pa reponn, pase nan pwochen etap la. Pa tann.
where-which = Pou nimewo toupre w, voye yon eta, yon vil oswa yon kòd postal: /where Boston, MA
near-line = Ou toupre limit ant eta: { $places }
lines-known = Nimewo pou jwenn èd san 911:
lines-unknown = Mwen pa gen nimewo dirèk verifye pou kote sa a. Chèche nimewo lapolis oswa ponpye lokal ou, oswa ale la.
text-offered = Mesaj tèks bay 911: yo ofri l nan { $area } depi { $since } (sous: { $source }, { $date }). Si pa gen repons oswa gen erè, kontinye.
text-offered-old = Mesaj tèks bay 911: yo ofri l nan { $area } depi { $since } (sous: { $source }, pibliye { $date }). Si pa gen repons oswa gen erè, kontinye.
text-unknown = Mesaj tèks bay 911: yo pa ofri l toupatou, e mwen pa konnen pou kote sa a. Si pa gen repons oswa gen erè, kontinye.
text-down = Dapre otorite yo, mesaj tèks bay 911 ka pa pase isit la kounye a.
deaf = Èske ou soud, ou tande mal, oswa ou pa ka pale? Mesaj tèks an premye.
deaf-relay = Si yo pa ofri mesaj tèks: yon TTY oswa yon sèvis relè. Di ki kote ou ye an premye; yo ka konnen sèlman adrès ou te anrejistre a.
boxes = Bwat alam dife nan lari: gen nan { $area } (sous: { $source }, { $date }). Rale kwòk la epi rete bò bwat la.
boxes-old = Bwat alam dife nan lari: gen nan { $area } (sous: { $source }, pibliye { $date }). Rale kwòk la epi rete bò bwat la.
boxes-unknown = Mwen pa konnen okenn bwat alam dife isit la ke ponpye yo menm nonmen.
carrier-ways = Si se yon sèl konpayi ki an pàn: sèvi ak telefòn yon lòt konpayi oswa yon fiks, oswa mande yon moun rele pou ou. Apèl sou Wi-Fi ka ede.
go-there = Oswa ale, oswa voye yon moun, nan pòs lapolis oswa ponpye ki pi pre a.
doors = Kote pou ale:
door = { $kind }: { $name }, { $address } (sous: { $source }, { $date })
door-old = { $kind }: { $name }, { $address } (sous: { $source }, pibliye { $date })
door-far = { $kind }: { $name }, { $address }, { $distance } (sous: { $source }, { $date })
door-far-old = { $kind }: { $name }, { $address }, { $distance } (sous: { $source }, pibliye { $date })
door-phone = Telefòn { $number }, pou { $place }.
door-phone-office = Telefòn { $number }, pou { $place }: liy biwo, pètèt pa gen moun.
door-police = Lapolis
door-fire = Ponpye
door-hospital = Ijans lopital
door-firebox = Bwat alam dife
doors-caution = Yon ti pòs ka vid. Si pa gen moun, ale nan pwochen an.
caution-unstaffed = Ti pòs isit la pa toujou gen moun. Si pèsonn pa reponn, rele nimewo rejyonal dispatch la.
location-forgotten = Mwen pa kenbe pozisyon ou.
card = Kenbe kat sa a: { $place }, lè 911 pa pase
card-keep = Sove nimewo sa yo kounye a, epi ekri yo lakay ou.

## Asking back

which-state = Ki eta? Pa egzanp: { $example }. Ak /home MA m ap sonje l.
which-place = Kilès ou vle di?
elsewhere = Mwen konnen sèlman 911 Ozetazini ak teritwa li yo. Lòt kote, rele nimewo ijans lokal la.

## Following

followed = Kounye a ou swiv { $places }. M ap ekri w lè sa otorite yo di sou 911 la chanje, e pa pou lòt bagay.
followed-channel = Pi rapid: kanal sa a pou { $place } resevwa l anvan. M ap ekri isit la tou.
unfollowed = Sispann: { $places }. Ou p ap resevwa mesaj mwen sou sa ankò.
followed-none-of-it = Ou pa t ap swiv sa.
still-followed = Ou toujou swiv { $places }.
nothing-followed = Ou pa swiv okenn eta.
followed-here = Chat sa a swiv { $places }.
how-to-follow = Pou swiv youn: /subscribe MA
how-pushes-come = Mwen ekri sèlman lè sa otorite yo di chanje. Pou sispann: /unsubscribe
only-admins = Se sèlman administratè gwoup la ki ka chanje sa. Ou ka ekri m dirèkteman.

## Settings and data

home-is = Kote ou se { $place }.
home-kept = Kounye a kote ou se { $place }. Lè ou pa nonmen yon kote, mwen reponn pou li.
home-unknown = Mwen pa konnen kote chat sa a ye. Pou mete l: /home MA oswa /home Boston, MA
home-not-found = Mwen pa konnen kote sa a. Eseye yon eta, yon vil ak eta li, oswa yon kòd postal: /home Boston, MA
home-cleared = Mwen bliye kote ou.
language-choose = Chwazi yon lang:
language-kept = M ap reponn an kreyòl isit la.
language-follows = M ap reponn nan lang ou ekri a.
language-unknown = Mwen pa konnen lang sa a. Ou ka chwazi youn nan sa yo:
quiet-hours = Lè silans isit la: { $hours }, lè lokal. Ti chanjman yo tann jiskaske yo fini; okenn pa pèdi. Ke 911 pa mache, ke li retabli, ak koreksyon yo, mwen voye yo touswit, menm lannwit. Pou retire yo: /quiet off
quiet-none = Pa gen lè silans isit la. Pou mete yo: /quiet 22:00-07:00
quiet-off = Pa gen lè silans isit la ankò.
quiet-unknown = Mwen pa konprann lè sa yo. Ekri yo konsa: /quiet 22:00-07:00
plain-choose = Tèks senp se mo yo sèlman, san lèt gra. Chwazi:
plain-on = Depi kounye a, tèks senp isit la.
plain-off = Depi kounye a, tit ak lèt gra isit la.
mode-choose = Èske kesyon ki repete nan yon gwoup dwe jwenn yon sèl ti liy olye tout repons lan? Chwazi:
mode-restrict = Depi kounye a, kesyon ki repete isit la jwenn yon ti liy pandan kèk minit. Ijans ak nouvo enfòmasyon toujou jwenn tout repons lan.
mode-normal = Depi kounye a, chak kesyon isit la jwenn tout repons lan.
ping-on = Depi kounye a m ap rele wòl ou chwazi a lè 911 pa mache ak lè li retounen, epi pou anyen ankò. Pou fini sa: /ping off
ping-off = Depi kounye a mwen p ap rele okenn wòl isit la.
ping-none = Mwen pa rele okenn wòl isit la. Sou yon sèvè Discord, yon administratè ka chwazi youn: /ping
answered-above = Mwen te reponn sa isit la { $age } de sa epi anyen pa chanje depi lè sa a: gade pi wo. Pou tout repons lan, ekri m dirèkteman.
answered-in-card = Mwen fèk reponn sa isit la, epi anyen pa chanje depi lè sa a. Tout sa ekri nan mesaj mwen kenbe ajou nan chat sa a.
own-name = { $name }
mydata = Fichye sa a se tout sa mwen kenbe sou chat sa a.
mydata-alt = Tout sa yo kenbe sou chat sa a, nan yon fichye JSON
forget-sure = Bliye chat sa a? M ap efase kote ou, lang ou ak eta ou swiv yo, epi mwen p ap voye mesaj ankò, pa menm pou di li fini.
forgotten = Fini. Mwen pa kenbe anyen sou chat sa a, e mwen p ap ekri ankò si ou pa mande.
privacy-kept = Sa mwen kenbe: adrès chat sa a sou platfòm nan (chifre), kote, lang ak lòt reglaj ou chwazi, ki mesaj mwen kenbe ajou, eta ou swiv yo, ak si mesaj mwen yo rive jwenn ou.
privacy-not-kept = Sa mwen pa kenbe: sa ou ekri, non ou, pozisyon ou, anyen sou yon ijans.
privacy-rights = Yo kenbe l jiskaske ou efase l. Gade tout ak /mydata, efase tout ak /forget. Li pa sèvi pou anyen lòt, e yo pa bay pèsonn li.

## Who we are

start = Mwen di w sa otorite yo di sou 911: si yo rapòte yon entèripsyon nan eta ou, ak kijan pou jwenn èd lè 911 pa pase.
start-first = Mande: “Èske 911 pa mache nan Massachusetts?” Mete eta ou ak /home MA, swiv li ak /subscribe MA, epi kenbe /card anvan ou bezwen l.
tail-alone = Bot ki pa ofisyèl; li pa ka voye èd. Mesaj isit la pa rive jwenn 911. Nan ka ijans, rele 911.
help = Senpleman mande: “èske 911 pa mache nan MA?”, “kiyès pou m rele nan Boston?”, “di m lè li tounen”.
help-commands = /status MA: sa otorite yo di
    /where Boston, MA: nimewo ak kote
    /card: nimewo pou kenbe
    /subscribe MA, /unsubscribe, /subscriptions: mesaj lè sa chanje
    /home MA, /language: kote ou ak lang ou
    /quiet 22-7, /plain, /mode: kilè ak kijan mwen ekri isit la
    /privacy, /mydata, /forget: done ou
    /test: wè mesaj yo rive
    /about: kiyès mwen ye
about = Mwen se Callbox, yon bot ki pa ofisyèl pou lè 911 pa mache. Mwen repete sa ajans yo di, ak kiyès ki di l epi kilè. Mwen pa devine anyen.
about-sources = Sous: alèt piblik FEMA, Sèvis Nasyonal Meteyo, ak ajans ki pibliye avi ban mwen. Si yo pa di anyen, sa pa vle di 911 ap mache.
test = TÈS. Sa se yon tès sèlman: pa gen nouvèl sou 911 nan mesaj sa a.
test-arrived = Mesaj mwen yo rive nan chat sa a.
test-last = Dènye mesaj sou yon chanjman te rive nan chat sa a: { $time }.
right-fine = Mwen ka fè tout sa m bezwen isit la: ekri, epengle, ak voye fichye.
right-write = Mwen pa gen dwa ekri isit la, kidonk okenn mesaj sou 911 p ap rive. Yon administratè ka pèmèt mwen voye mesaj.
right-pin = Mwen pa gen dwa epengle isit la: mesaj sou yon entèripsyon rete ajou, men li pa epengle. Yon administratè ka pèmèt mwen epengle mesaj.
right-attach = Mwen pa gen dwa voye imaj ak fichye isit la. Yon administratè ka pèmèt mwen voye fichye.
right-embed = Mwen pa gen dwa mete lyen entegre isit la, kidonk repons yo vini san koulè ak san kat. Yon administratè ka pèmèt mwen entegre lyen.
right-role = Mwen pa gen dwa rele wòl yo te chwazi isit la. Yon administratè ka kite tout moun mansyone wòl sa a, oswa pèmèt mwen mansyone tout wòl.
right-hears = Isit la mwen li sèlman kòmand, repons pou mwen, ak mesaj ki nonmen m. Sa ase.
none = Mwen konnen sèlman entèripsyon 911. Mande “èske 911 pa mache nan MA?” oswa “kiyès pou m rele nan Boston?”

## Buttons

button-where = Ki kote pou jwenn èd
button-again = Sitiyasyon kounye a
button-status = { $place }
button-place = { $place }
button-follow = Swiv eta sa a
button-follow-again = Swiv ankò
button-unfollow = Sispann mesaj sa yo
button-stop = Sispann { $place }
button-stop-all = Sispann tout
button-more = Plis
button-full = Tout tèks la
button-map = Kat: { $name }
button-location = Pataje pozisyon mwen
button-card = Kat pou kenbe
button-help = Kisa mwen ka mande?
button-language = Lang
button-plain = Tèks senp
button-rich = Ak lèt gra
button-restrict = Yon ti liy
button-normal = Tout repons lan
button-night = Silans 22:00-07:00
button-no-night = San lè silans
button-no-role = Pa rele okenn wòl
button-card-live = Louvri mesaj sa a
button-privacy = Vi prive
button-mydata = Done mwen
button-forget = Bliye chat sa a
button-forget-yes = Wi, bliye l

## Groups, and our own faults

welcome = Bonjou. Mwen repete sa otorite yo di sou 911: mande m ak non mwen “èske 911 pa mache nan MA?”. Yon administratè ka mete eta gwoup la ak /home MA epi swiv li ak /subscribe MA. Mwen pa ofisyèl e mwen pa ka voye èd; nan ka ijans, rele 911.
topic-gone = Sijè kote mwen t ap ekri a pa la ankò. M ap ekri isit la depi kounye a. Pou sispann: /unsubscribe
cannot-write = Mwen pa gen dwa ekri nan { $channel }, kidonk mesaj sou 911 pa rive la. Yon administratè ka pèmèt mwen wè chanèl sa a epi voye mesaj ladan l; lè sa a m ap voye sa ki te manke.
not-published = Mesaj sa a pa t pibliye sou sèvè ki swiv chanèl sa a: Discord pibliye sèlman kèk chak èdtan. Li ekri isit la.
card-live = Mwen kenbe mesaj sa a ajou.
card-closed = Mesaj sa a fèmen; mwen p ap chanje l ankò.
tap-unknown = Bouton sa a pa fè anyen ankò. Voye /help pou wè sa ou ka mande.
sorry = Gen yon bagay ki pa mache bò kote pa m; mwen pa ka reponn kounye a. Nan ka ijans, rele 911. Si apèl la pa pase, rele lapolis oswa ponpye lokal dirèkteman, oswa ale nan yon pòs lapolis oswa ponpye. Mwen pa ka voye èd.

## What platforms show before anybody writes: at most 100 characters each

profile-short = Sa otorite yo di sou entèripsyon 911 ak kijan pou jwenn èd. Pa ofisyèl; pa ka voye èd.
profile-description = Èske 911 pa mache nan eta ou? Mwen repete sa ajans yo di, ak kiyès ki di l epi kilè, mwen di w lè sa chanje, epi mwen montre kiyès pou rele ak ki kote pou ale lè 911 pa pase. Bot ki pa ofisyèl; li pa ka voye èd. Mesaj isit la pa rive jwenn 911.
command-start = Kisa sa ye, ak kisa pou fè an premye
command-help = Kisa ou ka mande
command-status = Sa otorite yo di sou 911 nan yon eta
command-status-state = Yon eta, yon vil, yon kòd postal, oswa yon kòd tankou MA-0618-1
command-where = Kijan pou jwenn èd lè 911 pa pase
command-where-place = Yon eta, yon vil oswa yon kòd postal
command-subscribe = Di m lè sa otorite yo di sou 911 chanje
command-subscribe-state = Eta pou swiv
command-unsubscribe = Sispann di m
command-unsubscribe-state = Eta pou sispann; okenn vle di tout
command-subscriptions = Eta chat sa a swiv
command-home = Kote mwen vle di lè mwen pa nonmen youn
command-home-place = Yon eta, yon vil oswa yon kòd postal; “off” pou efase
command-language = Chwazi lang repons yo
command-language-language = Yon lang, tankou Español
command-quiet = Mete lè kote ti chanjman yo tann
command-quiet-hours = Lè tankou 22:00-07:00; “off” pou retire yo
command-plain = Chwazi tèks senp, san lèt gra
command-plain-choice = “on” oswa “off”
command-mode = Chwazi konbyen mwen reponn nan gwoup sa a
command-mode-choice = “restrict” oswa “normal”
command-ping = Chwazi yon wòl pou rele lè 911 pa mache oswa lè li retounen
command-ping-role = Wòl pou rele a; anyen pou wè sa ki mete
command-card = Nimewo ak kote pou kenbe anvan yon entèripsyon
command-card-place = Yon eta, yon vil oswa yon kòd postal
command-privacy = Sa yo kenbe sou chat sa a ak sa yo pa kenbe
command-mydata = Tout sa yo kenbe sou chat sa a, nan yon fichye
command-forget = Efase tout sa yo kenbe sou chat sa a
command-forget-confirm = “yes” pou efase tout
command-test = Wè mesaj yo rive isit la
command-about = Kiyès mwen ye ak ki kote enfòmasyon mwen soti

## Pictures

card-alt = Kat pou { $place }: nimewo ak kote pou kenbe anvan yon entèripsyon. Menm mo yo nan mesaj la.
map-said = Yon kat ki montre sa otorite yo di sou 911, eta pa eta. Mande youn: /map MA
map-title = 911: sa otorite yo di kounye a
# safety
map-footer = { $time }. Pa ofisyèl. Si pa gen avi, sa pa vle di 911 ap mache.
# safety
map-alt = Kat eta yo. { $told } Tout lòt yo: pa gen avi ofisyèl, sa pa vle di 911 ap mache.
map-none = Pa gen okenn eta ki gen yon avi ofisyèl sou entèripsyon 911 kounye a.
kind-carrier = yon sèl konpayi
command-map = Yon kat ki montre sa otorite yo di
command-map-state = Yon eta; okenn vle di tout
