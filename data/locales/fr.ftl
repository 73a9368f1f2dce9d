### Callbox en français. No professional has reviewed these sentences yet: until one signs a sentence marked
### "# safety" in en.ftl with "# reviewed-by: name, date", it is shown with its English beneath.
### Vocabulary of the FCC's official French outage text (DA 25-12): "interruption", "numéro de téléphone local",
### "vous risquez de ne pas obtenir d'aide".

-language-name = Français

## First lines

head = { $code } · { $place } : { $title }
head-bare = { $place } : { $title }
head-update = { $code } · MISE À JOUR · { $place } : { $title }
head-correction = { $code } · CORRECTION · { $place } : { $title }

title-outage = INTERRUPTION DU 911
title-part = INTERRUPTION DU 911 dans une partie de l'État
title-intermittent = PROBLÈME AVEC LE 911
title-local-report = { $count ->
    [one] avis local d'une interruption du 911
   *[other] avis locaux d'une interruption du 911
}
title-carrier = PROBLÈME AVEC LE 911 pour les clients de { $carrier }
title-conflict = les autorités ne sont pas d'accord sur le 911
title-restored = l'interruption du 911 est TERMINÉE
title-stale = INTERRUPTION DU 911, pas encore d'avis de rétablissement
title-withdrawn = avis d'interruption du 911 RETIRÉ
title-no-notice = aucun avis officiel d'interruption du 911
title-blind = je ne peux pas vérifier maintenant

## Who said what, where and when

report-outage = { $agency }, { $time } : interruption du 911, { $area }. { $effect }
report-problem = { $agency }, { $time } : problème avec le 911, { $area }. { $effect }
report-carrier = { $agency }, { $time } : les clients de { $carrier } risquent de ne pas joindre le 911, { $area }. Autres clients : pas d'information.
report-stale = Dernier communiqué officiel, il y a { $age } : interruption du 911, { $area } ({ $agency }, { $time }). Je n'ai vu aucun avis de rétablissement.
report-restored = { $agency } dit que le 911 est rétabli, { $area } ({ $time }).
report-withdrawn = { $agency } a retiré son avis d'interruption du 911 pour { $area } ({ $time }). Elle n'a pas dit que le 911 est rétabli.

effect-calls = Si vous composez le 911, vous risquez de ne pas obtenir d'aide.
effect-some-calls = Certains appels au 911 risquent de ne pas aboutir.
effect-calls-and-texts = Les appels et les SMS au 911 risquent de ne pas aboutir.
effect-these = Ceci risque de ne pas joindre le 911 : { $services }.
service-voice_wireless = appels de téléphones mobiles
service-voice_landline = appels de téléphones fixes
service-voip = appels de téléphones par internet
service-text = SMS
service-relay = appels par service relais

says = Elle dit : { $quote }
word = { $agency }, { $time } : { $quote }
word-for = { $agency }, { $time }, pour { $area } : { $quote }
word-bare = { $agency }, { $time } : interruption du 911, { $area }.
word-bare-denial = { $agency }, { $time } : selon ses propres mots, rien de signalé, { $area }.
word-outage = { $agency }, { $time } : interruption du 911, { $area }. { $quote }
local-more = { $count ->
    [one] Une autre agence locale signale la même chose.
   *[other] { $count } autres agences locales signalent la même chose.
}
local-unconfirmed = { $state } ne l'a pas confirmé.
conflict-act = Par prudence, comptez que les appels au 911 risquent de ne pas aboutir.

restored-ended = { $agency } dit que c'était fini à cette heure : { $ended } ; annoncé à cette heure : { $announced }.
restored-lasted = Premier communiqué officiel : { $first }. Fin annoncée { $lasted } plus tard.

no-notice = Je n'ai vu aucun avis officiel d'interruption du 911 pour { $place } ({ $looked }). Cela ne veut pas dire que le 911 fonctionne.
blind = Je ne peux pas vérifier maintenant, donc je ne sais pas s'il y a une interruption du 911 : { $place }.
blind-silent = Je ne peux pas vérifier maintenant : pas de réponse de { $sources }. Je ne sais donc pas s'il y a une interruption du 911 : { $place }.
blind-last = Dernière vérification : { $time }.

change-correction = Mon dernier message était faux. Maintenant :
change-changed = Nouveau depuis mon dernier message :
change-narrowed = Moins étendu que dans mon dernier message :
change-widened = Plus étendu que dans mon dernier message :
change-denied = J'ai transmis un avis d'interruption du 911 de { $agency } ({ $time }). C'était une erreur, dit-on maintenant :

quote = « { $text } »
quote-in = « { $text } » (en { $language })
# the FCC's words (DA 25-12, 8 January 2025), from one public copy, 2026-11-22; the appendix was not opened: see en.ftl
official-outage = Texte type de la FCC pour une interruption du 911, complété par moi ; ce ne sont pas les mots de l'agence : « { $agency } : un AVIS D’INTERRUPTION DU 9-1-1 est en vigueur pour { $area }. En cas d'urgence, veuillez contacter la police, les pompiers, les services médicaux ou tout autre service d'urgence directement en appelant leur numéro de téléphone local. Si vous composez le 9-1-1, vous risquez de ne pas obtenir d'aide. »
area-in = { $area }, { $state }
area-more = { $areas } et { $more } de plus
about-miles = environ { $miles }

## What to do

steps-first = En cas d'urgence, appelez d'abord le 911. Si l'appel n'aboutit pas, appelez directement la police ou les pompiers locaux, ou allez dans un poste de police ou une caserne de pompiers.
steps-after = Si personne ne répond, essayez un autre numéro ou allez dans un poste de police ou une caserne de pompiers.
steps-carrier = En cas d'urgence, appelez le 911. Si l'appel n'aboutit pas, prenez un téléphone d'un autre opérateur ou un téléphone fixe, ou allez dans un poste de police ou une caserne de pompiers.
steps-restored = En cas d'urgence, appelez le 911. Si vous avez encore besoin d'aide, appelez maintenant. Si l'appel n'aboutit pas, appelez directement la police ou les pompiers locaux.
do-not-test = N'appelez pas le 911 pour l'essayer, s'il vous plaît.

## How we know

checked-never = Je n’ai pas encore pu vérifier mes sources.
checked = Vérifié { $time } : { $sources }.
checked-bare = Vérifié { $time }.
looked = vérifié { $time } : { $sources }
looked-bare = vérifié { $time }
looked-never = pas encore vérifié
silent = Pas de réponse de { $sources }.
gap = J'étais hors ligne depuis { $since } et j'ai pu manquer des avis.
link = { $url }
tail = Bot non officiel ; il ne peut pas envoyer d'aide. Les messages ici n'arrivent pas au 911.
source-ipaws = alertes publiques de la FEMA
source-nws = Service météorologique national
source-agency = agences qui me publient des avis
source-scenario = cette rediffusion
source-openfema = archives d'alertes de la FEMA
unreviewed = Ceci est notre propre traduction. Aucun professionnel ne l'a encore vérifiée. En anglais :

## Somebody in danger: fixed text, guidance 6.3

emergency = Je ne peux pas envoyer d'aide. Appelez le 911 maintenant.
urgent-here = { $agency } : le 911 risque de ne pas aboutir ici : { $quote }
urgent-here-bare = { $agency } : le 911 risque de ne pas aboutir ici.
urgent-area = { $agency } : le 911 risque de ne pas aboutir, { $area } : { $quote }
urgent-area-bare = { $agency } : le 911 risque de ne pas aboutir, { $area }.
urgent-carrier = { $agency } : les clients de { $carrier } risquent de ne pas joindre le 911 : { $quote }
urgent-carrier-bare = { $agency } : les clients de { $carrier } risquent de ne pas joindre le 911.
if-not = Si l'appel n'aboutit pas :
rung = { $number }) { $step }
rung-phone = prenez un autre téléphone : un fixe ou un autre opérateur
rung-mobile = prenez un autre téléphone : un mobile
rung-landline = prenez un autre téléphone : un fixe
rung-local = appelez directement la police ou les pompiers, à leur numéro local
rung-lines = appelez la police ou les pompiers locaux :
rung-text = envoyez un SMS au 911 avec le lieu et ce qu'il faut (sans réponse ou en cas d'erreur, passez à la suite)
rung-box = tirez une borne d'alarme incendie dans la rue et restez à côté ({ $area } ; source : { $source }, { $date })
rung-box-old = tirez une borne d'alarme incendie dans la rue et restez à côté ({ $area } ; source : { $source }, publié { $date })
rung-go = allez, ou envoyez quelqu'un, au poste de police ou à la caserne de pompiers la plus proche
line = { $name } : { $numbers } (pour { $area } ; source : { $source }, { $date })
line-old = { $name } : { $numbers } (pour { $area } ; source : { $source }, publié { $date })
line-inferred = Que ce numéro serve ce lieu est notre déduction.
line-administrative = Ligne de bureau ; peut-être sans personne.
crisis = Si vous risquez de vous faire du mal : appelez le 988 ou envoyez-y un SMS. En danger immédiat, appelez le 911.
poison = Aide antipoison (Poison Help) : 1-800-222-1222. Si la personne ne respire pas, s'est effondrée ou convulse : appelez le 911.

## Status: asked from a neighbour, of several states, of a code

theirs = L'alerte sur le 911 de { $agency } ({ $time }) est pour { $area }.
not-working = L'absence d'avis ne veut pas dire que le 911 fonctionne.
brief = { $place } : { $title } ({ $agency }, { $time }).
brief-code = { $place }, { $code } : { $title } ({ $agency }, { $time }).
brief-no-notice = { $place } : je n'ai vu aucun avis officiel d'interruption du 911.
brief-blind = { $place } : je ne peux pas vérifier maintenant.
code-open = { $code } est un de mes codes : une interruption du 911, { $place }, premier communiqué officiel { $opened }. Ce que je sais maintenant :
code-closed = { $code } est un de mes codes : une interruption du 911, { $place }, premier communiqué officiel { $opened }, fin annoncée { $closed }. Ce que je sais maintenant :
code-unknown = Je ne connais aucun message avec le code { $code }. Ne vous y fiez pas si vous ne le trouvez pas à une source officielle. Pour demander un État : /status MA

## Where to get help

where = Trouver de l'aide : { $place }
where-more = Tout ce que je sais : { $place }
first-911 = En cas d'urgence, appelez d'abord le 911.
go-on = Si personne ne répond, passez à l'étape suivante. N'attendez pas.
where-which = Pour des numéros près de vous, envoyez un État, une ville ou un code postal : /where Boston, MA
near-line = Vous êtes près d'une limite d'État : { $places }
lines-known = Numéros pour obtenir de l'aide sans le 911 :
lines-unknown = Je n'ai pas de numéro direct vérifié pour ce lieu. Cherchez le numéro de votre police ou de vos pompiers locaux, ou allez-y.
text-offered = SMS au 911 : proposé, { $area }, depuis { $since } (source : { $source }, { $date }). Sans réponse ou en cas d'erreur, passez à la suite.
text-offered-old = SMS au 911 : proposé, { $area }, depuis { $since } (source : { $source }, publié { $date }). Sans réponse ou en cas d'erreur, passez à la suite.
text-unknown = SMS au 911 : pas proposé partout, et je ne sais pas pour ce lieu. Sans réponse ou en cas d'erreur, passez à la suite.
text-down = Selon les autorités, les SMS au 911 risquent de ne pas aboutir ici maintenant.
deaf = Sourd, malentendant ou ne pouvant pas parler ? D'abord un SMS.
deaf-relay = Si les SMS ne sont pas proposés : un TTY ou un service relais. Dites d'abord où vous êtes ; on ne connaît peut-être que votre adresse enregistrée.
boxes = Bornes d'alarme incendie dans la rue : il y en a, { $area } (source : { $source }, { $date }). Tirez le crochet et restez à côté.
boxes-old = Bornes d'alarme incendie dans la rue : il y en a, { $area } (source : { $source }, publié { $date }). Tirez le crochet et restez à côté.
boxes-unknown = Je ne connais ici aucune borne d'alarme que les pompiers eux-mêmes mentionnent.
carrier-ways = Si un seul opérateur est en panne : prenez un téléphone d'un autre opérateur ou un fixe, ou demandez à quelqu'un d'appeler pour vous. Appeler par Wi-Fi peut aider.
go-there = Ou allez, ou envoyez quelqu'un, au poste de police ou à la caserne de pompiers la plus proche.
doors = Où aller :
door = { $kind } : { $name }, { $address } (source : { $source }, { $date })
door-old = { $kind } : { $name }, { $address } (source : { $source }, publié { $date })
door-far = { $kind } : { $name }, { $address }, à { $distance } (source : { $source }, { $date })
door-far-old = { $kind } : { $name }, { $address }, à { $distance } (source : { $source }, publié { $date })
door-phone = Téléphone { $number }, pour { $place }.
door-phone-office = Téléphone { $number }, pour { $place } : ligne de bureau, peut-être sans personne.
door-police = Police
door-fire = Pompiers
door-hospital = Urgences d'hôpital
door-firebox = Borne d'alarme incendie
doors-caution = Un petit poste ou une petite caserne peut être vide. S'il n'y a personne, allez au suivant.
caution-unstaffed = Ici les petits postes ne sont pas toujours occupés. Si personne ne répond, appelez le numéro régional de répartition.
location-forgotten = Je n'ai pas gardé votre position.
card = Gardez cette carte : { $place }, quand le 911 ne répond pas
card-keep = Enregistrez ces numéros maintenant et notez-les chez vous.

## Asking back

which-state = Quel État ? Par exemple : { $example }. Avec /home MA je m'en souviendrai.
which-place = Lequel voulez-vous dire ?
elsewhere = Je ne connais le 911 qu'aux États-Unis et dans leurs territoires. Ailleurs, appelez le numéro d'urgence local.

## Following

followed = Vous suivez maintenant { $places }. J'écrirai quand ce que les autorités y disent du 911 changera, et pour rien d'autre.
followed-channel = Le plus rapide : ce canal pour { $place } reçoit tout en premier. J'écrirai aussi ici.
unfollowed = Arrêté : { $places }. Vous ne recevrez plus de messages de moi à ce sujet.
followed-none-of-it = Vous ne suiviez pas cela.
still-followed = Vous suivez encore { $places }.
nothing-followed = Vous ne suivez aucun État.
followed-here = Cette discussion suit { $places }.
how-to-follow = Pour en suivre un : /subscribe MA
how-pushes-come = J'écris seulement quand ce que disent les autorités change. Pour arrêter : /unsubscribe
only-admins = Seuls les administrateurs de ce groupe peuvent changer cela. Vous pouvez m'écrire directement.

## Settings and data

home-is = Votre lieu est { $place }.
home-kept = Votre lieu est maintenant { $place }. Quand vous n'en nommez pas, je réponds pour lui.
home-unknown = Je ne connais pas le lieu de cette discussion. Pour le choisir : /home MA ou /home Boston, MA
home-not-found = Je ne connais pas ce lieu. Essayez un État, une ville avec son État ou un code postal : /home Boston, MA
home-cleared = J'ai oublié votre lieu.
language-choose = Choisissez une langue :
language-kept = Ici je répondrai en français.
language-follows = Je répondrai dans la langue où vous écrivez.
language-unknown = Je ne connais pas cette langue. Vous pouvez en choisir une :
quiet-hours = Heures calmes ici : { $hours }, heure locale. Les petits changements attendent qu’elles finissent ; aucun n’est perdu. Que le 911 est en panne, qu’il est rétabli, et les corrections, je l’envoie tout de suite, même la nuit. Pour les enlever : /quiet off
quiet-none = Aucune heure calme n’est réglée ici. Pour les régler : /quiet 22:00-07:00
quiet-off = Il n’y a plus d’heures calmes ici.
quiet-unknown = Je ne comprends pas ces heures. Écrivez-les ainsi : /quiet 22:00-07:00
plain-choose = Le texte simple, ce sont les mots seuls, sans gras. Choisissez :
plain-on = Désormais, texte simple ici.
plain-off = Désormais, titres en gras ici.
mode-choose = Dans un groupe, les questions répétées doivent-elles recevoir une seule ligne courte au lieu de toute la réponse ? Choisissez :
mode-restrict = Désormais, les questions répétées reçoivent ici une ligne courte pendant quelques minutes. Les urgences et les faits nouveaux reçoivent toujours une réponse entière.
mode-normal = Désormais, chaque question reçoit ici une réponse entière.
ping-on = Désormais, je mentionne le rôle que vous avez choisi quand le 911 est en panne et quand il est rétabli, et pour rien d’autre. Pour l’arrêter : /ping off
ping-off = Désormais, je ne mentionne aucun rôle ici.
ping-none = Je ne mentionne aucun rôle ici. Sur un serveur Discord, un administrateur peut en choisir un : /ping
answered-above = J’ai répondu à cela ici il y a { $age } et rien n’a changé depuis : voyez plus haut. Pour la réponse entière, écrivez-moi directement.
answered-in-card = Je viens de répondre à cela ici, et rien n’a changé depuis. Tout se trouve dans le message que je tiens à jour dans cette discussion.
own-name = { $name }
mydata = Ce fichier est tout ce que je garde sur cette discussion.
mydata-alt = Tout ce qui est gardé sur cette discussion, en fichier JSON
forget-sure = Oublier cette discussion ? J'effacerai votre lieu, votre langue et les États que vous suivez, et je n'enverrai plus de messages, pas même l'avis de fin.
forgotten = C'est fait. Je ne garde rien sur cette discussion et je n'écrirai plus si vous ne le demandez pas.
privacy-kept = Ce que je garde : l'adresse de cette discussion sur la plateforme (chiffrée), le lieu, la langue et les autres réglages choisis, quel message je tiens à jour, les États que vous suivez, et si mes messages vous sont arrivés.
privacy-not-kept = Ce que je ne garde pas : ce que vous écrivez, votre nom, votre position, rien sur une urgence.
privacy-rights = C'est gardé jusqu'à ce que vous l'effaciez. Voyez tout avec /mydata, effacez tout avec /forget. Cela ne sert à rien d'autre et n'est donné à personne.

## Who we are

start = Je vous dis ce que les autorités disent du 911 : si une interruption est signalée dans votre État, et comment trouver de l'aide quand le 911 ne répond pas.
start-first = Demandez : « Le 911 est-il en panne au Massachusetts ? » Choisissez votre État avec /home MA, suivez-le avec /subscribe MA et gardez /card avant d'en avoir besoin.
tail-alone = Bot non officiel ; il ne peut pas envoyer d'aide. Les messages ici n'arrivent pas au 911. En cas d'urgence, appelez le 911.
help = Demandez simplement : « le 911 est-il en panne au MA ? », « qui appeler à Boston ? », « dites-moi quand c'est fini ».
help-commands = /status MA : ce que disent les autorités
    /where Boston, MA : numéros et lieux
    /card : numéros à garder
    /subscribe MA, /unsubscribe, /subscriptions : messages quand cela change
    /home MA, /language : votre lieu et votre langue
    /quiet 22-7, /plain, /mode : quand et comment j’écris ici
    /privacy, /mydata, /forget : vos données
    /test : voir que les messages arrivent
    /about : qui je suis
about = Je suis Callbox, un bot non officiel pour les heures où le 911 ne fonctionne pas. Je répète ce que disent les agences, avec qui l'a dit et quand. Je ne devine rien.
about-sources = Sources : les alertes publiques de la FEMA, le Service météorologique national et les agences qui me publient des avis. Leur silence ne veut pas dire que le 911 fonctionne.
test = TEST. Ceci n'est qu'un test : ce message ne contient aucune nouvelle du 911.
test-arrived = Mes messages arrivent dans cette discussion.
test-last = Le dernier message sur un changement est arrivé dans cette discussion : { $time }.
right-fine = Je peux faire ici tout ce qu’il me faut : écrire, épingler et envoyer des fichiers.
right-write = Je ne peux pas écrire ici : aucun message sur le 911 n’arrivera. Un administrateur peut m’autoriser à envoyer des messages.
right-pin = Je ne peux pas épingler ici : le message sur une panne est tenu à jour, mais pas épinglé. Un administrateur peut m’autoriser à épingler des messages.
right-attach = Je ne peux pas envoyer d’images ni de fichiers ici. Un administrateur peut m’autoriser à joindre des fichiers.
right-embed = Je ne peux pas intégrer de liens ici : les réponses viennent sans couleur ni carte. Un administrateur peut m’autoriser à intégrer des liens.
right-role = Je ne peux pas mentionner le rôle choisi ici. Un administrateur peut permettre à tous de mentionner ce rôle, ou m’autoriser à mentionner tous les rôles.
right-hears = Ici, je ne lis que les commandes, les réponses à mes messages et les messages qui me nomment. Cela suffit.
none = Je ne connais que les interruptions du 911. Demandez « le 911 est-il en panne au MA ? » ou « qui appeler à Boston ? »

## Buttons

button-where = Où trouver de l'aide
button-again = Situation actuelle
button-status = { $place }
button-place = { $place }
button-follow = Suivre cet État
button-follow-again = Suivre de nouveau
button-unfollow = Arrêter ces messages
button-stop = Arrêter { $place }
button-stop-all = Tout arrêter
button-more = Plus
button-full = Texte complet
button-map = Carte : { $name }
button-location = Partager ma position
button-card = Carte à garder
button-help = Que puis-je demander ?
button-language = Langue
button-plain = Texte simple
button-rich = Avec du gras
button-restrict = Une ligne courte
button-normal = Réponses entières
button-night = Calme 22:00-07:00
button-no-night = Sans heures calmes
button-no-role = Ne mentionner aucun rôle
button-card-live = Ouvrir ce message
button-privacy = Vie privée
button-mydata = Mes données
button-forget = Oublier cette discussion
button-forget-yes = Oui, oubliez-la

## Groups, and our own faults

welcome = Bonjour. Je répète ce que les autorités disent du 911 : demandez-moi par mon nom « le 911 est-il en panne au MA ? ». Un administrateur peut choisir l'État du groupe avec /home MA et le suivre avec /subscribe MA. Je ne suis pas officiel et ne peux pas envoyer d'aide ; en cas d'urgence, appelez le 911.
topic-gone = Le sujet où j'écrivais n'existe plus. J'écris ici désormais. Pour arrêter : /unsubscribe
cannot-write = Je ne peux pas écrire dans { $channel } : les messages sur le 911 n’y arrivent pas. Un administrateur peut m’autoriser à voir ce salon et à y envoyer des messages ; j’enverrai alors ce qui a manqué.
not-published = Ce message n’a pas été publié sur les serveurs qui suivent ce salon : Discord n’en publie que quelques-uns par heure. Il se trouve ici.
card-live = Je tiens ce message à jour.
card-closed = Ce message est clos ; je ne le changerai plus.
tap-unknown = Ce bouton ne fait plus rien. Envoyez /help pour voir ce que vous pouvez demander.
sorry = Quelque chose a échoué de mon côté ; je ne peux pas répondre maintenant. En cas d'urgence, appelez le 911. Si l'appel n'aboutit pas, appelez directement la police ou les pompiers locaux, ou allez dans un poste de police ou une caserne de pompiers. Je ne peux pas envoyer d'aide.

## What platforms show before anybody writes: at most 100 characters each

profile-short = Ce que les autorités disent du 911 et comment trouver de l'aide. Non officiel ; n'envoie pas d'aide.
profile-description = Le 911 est-il en panne dans votre État ? Je répète ce que disent les agences, avec qui l'a dit et quand, je préviens quand cela change et je montre qui appeler et où aller. Bot non officiel ; il ne peut pas envoyer d'aide. Les messages ici n'arrivent pas au 911.
command-start = Ce que c'est et que faire d'abord
command-help = Ce que vous pouvez demander
command-status = Ce que les autorités disent du 911 dans un État
command-status-state = Un État, une ville, un code postal ou un code comme MA-0618-1
command-where = Comment trouver de l'aide quand le 911 ne répond pas
command-where-place = Un État, une ville ou un code postal
command-subscribe = Me prévenir quand ce que les autorités disent du 911 change
command-subscribe-state = L'État à suivre
command-unsubscribe = Ne plus me prévenir
command-unsubscribe-state = L'État à arrêter ; aucun veut dire tous
command-subscriptions = Les États que suit cette discussion
command-home = Le lieu dont je parle quand je n'en nomme pas
command-home-place = Un État, une ville ou un code postal ; « off » pour l'effacer
command-language = Choisir la langue des réponses
command-language-language = Une langue, comme Español
command-quiet = Régler les heures où les petits changements attendent
command-quiet-hours = Des heures comme 22:00-07:00 ; « off » pour les enlever
command-plain = Choisir le texte simple, sans gras
command-plain-choice = « on » ou « off »
command-mode = Choisir combien je réponds dans ce groupe
command-mode-choice = « restrict » ou « normal »
command-ping = Choisir un rôle à mentionner quand le 911 est en panne ou rétabli
command-ping-role = Le rôle à mentionner ; rien pour voir lequel est réglé
command-card = Numéros et lieux à garder avant une interruption
command-card-place = Un État, une ville ou un code postal
command-privacy = Ce qui est gardé sur cette discussion et ce qui ne l'est pas
command-mydata = Tout ce qui est gardé sur cette discussion, en fichier
command-forget = Effacer tout ce qui est gardé sur cette discussion
command-forget-confirm = « yes » pour tout effacer
command-test = Voir que les messages arrivent ici
command-about = Qui je suis et d'où viennent mes données

## Pictures

card-alt = Carte pour { $place } : numéros et lieux à garder avant une interruption. Les mêmes mots sont dans le message.
map-said = Une carte de ce que disent les autorités sur le 911, État par État. Demandez-en une : /map MA
map-title = 911 : ce que disent les autorités
# safety
map-footer = { $time }. Non officiel. L’absence d’avis ne veut pas dire que le 911 fonctionne.
# safety
map-alt = Carte des États. { $told } Tous les autres : aucun avis officiel, ce qui ne veut pas dire que le 911 fonctionne.
map-none = Aucun État n’a d’avis officiel d’interruption du 911 pour le moment.
kind-carrier = un opérateur
command-map = Une carte de ce que disent les autorités
command-map-state = Un État ; aucun veut dire tous
