### Callbox in English. One sentence a message; docs/translating.md says how to write another language.
### "# safety" marks a sentence that somebody may act on: a translation of it is shown with its English
### beneath until a named reviewer has signed it with "# reviewed-by:".
### ".joins" says how a sentence follows the one before: on a new line, or after a space. English decides for all.

-language-name = English

## First lines

# $code is like MA-0618-1, $place like "Boston, Massachusetts", $title one of the titles below
head = { $code } · { $place }: { $title }
head-bare = { $place }: { $title }
head-update = { $code } · UPDATE · { $place }: { $title }
head-correction = { $code } · CORRECTION · { $place }: { $title }

title-outage = 911 OUTAGE
title-part = 911 OUTAGE in part of the state
title-intermittent = 911 PROBLEM
title-local-report = { $count ->
    [one] local report of a 911 outage
   *[other] local reports of a 911 outage
}
title-carrier = 911 PROBLEM for { $carrier } customers
title-conflict = officials disagree about 911
title-restored = 911 outage OVER
title-stale = 911 OUTAGE, no restore notice yet
title-withdrawn = 911 outage notice WITHDRAWN
title-no-notice = no official 911 outage notice
title-blind = I cannot check right now

## Who said what, where and when

# safety
report-outage = { $agency }, { $time }: 911 outage in { $area }. { $effect }
# safety
report-problem = { $agency }, { $time }: problem with 911 in { $area }. { $effect }
# safety
report-carrier = { $agency }, { $time }: { $carrier } customers may not reach 911 in { $area }. Other customers: not reported.
# safety
report-stale = Last official word { $age } ago: 911 outage in { $area } ({ $agency }, { $time }). I have seen no restore notice.
# safety
report-restored = { $agency } says 911 is restored in { $area } ({ $time }).
# safety
report-withdrawn = { $agency } took back its 911 outage notice for { $area } of { $time }. It did not say that 911 is restored.

# safety
effect-calls = Calls to 911 may not connect.
# safety
effect-some-calls = Some calls to 911 may not connect.
# safety
effect-calls-and-texts = Calls and texts to 911 may not get through.
# safety
effect-these = These may not reach 911: { $services }.
service-voice_wireless = calls from mobile phones
service-voice_landline = calls from landlines
service-voip = calls from internet phones
service-text = text messages
service-relay = relay calls

says = It says: { $quote }
word = { $agency }, { $time }: { $quote }
word-for = { $agency }, { $time }, for { $area }: { $quote }
word-bare = { $agency }, { $time }: 911 outage in { $area }.
word-bare-denial = { $agency }, { $time }: no outage reported in { $area }, in its own words.
word-outage = { $agency }, { $time }: 911 outage in { $area }. { $quote }
local-more = { $count ->
    [one] One more local agency reports the same.
   *[other] { $count } more local agencies report the same.
}
# safety
local-unconfirmed = { $state } has not confirmed this.
# safety
conflict-act = To be safe, expect that calls to 911 may not connect.

restored-ended = { $agency } says it ended at { $ended }; that was announced at { $announced }.
restored-lasted = First official word: { $first }. All clear { $lasted } later.

# safety
no-notice = I have seen no official 911 outage notice for { $place } ({ $looked }). That does not mean 911 is working.
# safety
blind = I cannot check right now, so I do not know whether there is a 911 outage in { $place }.
# safety
blind-silent = I cannot check right now: no answer from { $sources }. So I do not know whether there is a 911 outage in { $place }.
blind-last = Last checked { $time }.
    .joins = space

# safety
change-correction = My last message was wrong. Now:
change-changed = New since my last message:
change-narrowed = Smaller than in my last message:
change-widened = Wider than in my last message:
# safety
change-denied = I passed on a 911 outage notice from { $agency } ({ $time }). It was a mistake, they say now:

quote = “{ $text }”
# an agency's words in another language than the reader's: never translated, the language said
quote-in = “{ $text }” (in { $language })
# The FCC's 911-outage text (DA 25-12, 8 January 2025, Appendices C and D), agency and place filled in by us, web
# address left out. Taken on 2026-11-22 from two public copies that agree; the appendix itself was not opened:
# compare before you sign. ".own": spoken only in a language whose own catalog has it, never in English.
# safety
official-outage = The FCC's standard text for a 911 outage, filled in by me, not the agency's own words: “{ $agency }: A 9-1-1 OUTAGE ALERT is in effect for { $area }. Please contact police, fire, medical, or other emergency services directly at their local phone numbers in case of emergency. If you dial 9-1-1, you may not get help.”
    .own = yes
area-in = { $area }, { $state }
area-more = { $areas } and { $more } more
about-miles = about { $miles }

## What to do

# safety
steps-first = In an emergency call 911 first. If it does not connect, call local police or fire directly, or go to a station.
# safety
steps-after = If no one answers, try another number or go to a police or fire station.
# safety
steps-carrier = In an emergency call 911. If it does not connect, use a phone on another carrier or a landline, or go to a police or fire station.
# safety
steps-restored = In an emergency call 911. If you still need help, call now. If it does not connect, call local police or fire directly.
# safety
do-not-test = Please do not call 911 to test it.
    .joins = space

# ".own": spoken only in a language whose own catalog has it; for languages in which we say little else
# safety
interpreter = When someone answers, say the name of your language.
    .own = yes

## How we know

checked-never = I have not been able to check my sources yet.
checked = Checked { $time }: { $sources }.
checked-bare = Checked { $time }.
# inside the brackets of another sentence
looked = checked { $time }: { $sources }
looked-bare = checked { $time }
looked-never = not checked yet
# safety
silent = No answer from { $sources }.
    .joins = space
# safety
gap = I was offline from { $since } and may have missed notices.
    .joins = space
link = { $url }
    .joins = line
# safety
tail = Unofficial bot; it cannot send help. Messages here do not reach 911.
    .joins = line
source-ipaws = FEMA public alerts
source-nws = National Weather Service
source-agency = agencies that post to me
source-scenario = this replay
source-openfema = FEMA's alert archive
unreviewed = This is our own translation. No professional has checked it yet. In English:

## Somebody in danger: fixed text, guidance 6.3

# safety
emergency = I can't send help. Call 911 now.
# safety
urgent-here = { $agency }: 911 may not connect here: { $quote }
# safety
urgent-here-bare = { $agency }: 911 may not connect here.
# safety
urgent-area = { $agency }: 911 may not connect in { $area }: { $quote }
# safety
urgent-area-bare = { $agency }: 911 may not connect in { $area }.
# safety
urgent-carrier = { $agency }: { $carrier } customers may not reach 911: { $quote }
# safety
urgent-carrier-bare = { $agency }: { $carrier } customers may not reach 911.
# safety
if-not = If it does not connect:
# safety
rung = { $number }) { $step }
    .joins = line
# safety
rung-phone = use another phone: a landline or another carrier
# safety
rung-mobile = use another phone: a mobile phone
# safety
rung-landline = use another phone: a landline
# safety
rung-local = call local police or fire directly, on their own number
# safety
rung-lines = call local police or fire:
# safety
rung-text = text 911 with place and need (if you get no reply or an error, move on)
# safety
rung-box = pull a street fire box and stay by it ({ $area }; source: { $source }, { $date })
# safety
rung-box-old = pull a street fire box and stay by it ({ $area }; source: { $source }, printed { $date })
# safety
rung-go = go, or send someone, to the nearest police or fire station
# safety
line = { $name }: { $numbers } (for { $area }; source: { $source }, { $date })
    .joins = line
# safety
line-old = { $name }: { $numbers } (for { $area }; source: { $source }, printed { $date })
    .joins = line
# safety
line-inferred = That it serves this place is our own reading.
    .joins = space
# safety
line-administrative = Office line; may not be staffed.
    .joins = space
# safety
crisis = If you might hurt yourself: call or text 988. In immediate danger call 911.
# safety
poison = Poison Help 1-800-222-1222. Not breathing, collapsed or seizing: call 911.

## Status: asked from a neighbour, of several states, of a code

# safety
theirs = The 911 alert from { $agency } ({ $time }) is for { $area }.
# safety
not-working = No notice does not mean 911 is working.
brief = { $place }: { $title } ({ $agency }, { $time }).
    .joins = line
brief-code = { $place }, { $code }: { $title } ({ $agency }, { $time }).
    .joins = line
brief-no-notice = { $place }: I have seen no official 911 outage notice.
    .joins = line
brief-blind = { $place }: I cannot check right now.
    .joins = line
code-open = { $code } is one of my codes: a 911 outage in { $place }, first official word { $opened }. What I know now:
code-closed = { $code } is one of my codes: a 911 outage in { $place }, first official word { $opened }, all clear { $closed }. What I know now:
code-unknown = I know no message with the code { $code }. Do not trust it unless you find it at an official source. To ask about a state: /status MA

## Where to get help

where = Getting help in { $place }
where-more = All I know for { $place }
# safety
first-911 = In an emergency call 911 first.
# safety
go-on = If nobody answers, go on to the next step. Do not wait.
where-which = For numbers near you, send a state, town or ZIP: /where Boston, MA
near-line = You are near a state line: { $places }
# safety
lines-known = Numbers that reach help without 911:
# safety
lines-unknown = I have no verified direct number for this place. Look for the number of your local police or fire department, or go there.
# safety
text-offered = Text to 911: offered in { $area } since { $since } (source: { $source }, { $date }). If you get no reply or an error, move on.
# safety
text-offered-old = Text to 911: offered in { $area } since { $since } (source: { $source }, printed { $date }). If you get no reply or an error, move on.
# safety
text-unknown = Text to 911: not offered everywhere, and I do not know about this place. If you get no reply or an error, move on.
# safety
text-down = Texts to 911 may not get through here now, officials say.
# safety
deaf = Deaf, hard of hearing, or cannot speak? Text first.
# safety
deaf-relay = If texts are not offered: a TTY or a relay service. Say where you are first; a relay may know only your registered address.
    .joins = space
# safety
boxes = Street fire boxes: { $area } has them (source: { $source }, { $date }). Pull the hook and stay by the box.
# safety
boxes-old = Street fire boxes: { $area } has them (source: { $source }, printed { $date }). Pull the hook and stay by the box.
# safety
boxes-unknown = I know of no fire boxes here that the fire department itself names.
# safety
carrier-ways = If only one carrier is down: use a phone on another carrier or a landline, or ask someone to call for you. Calling over Wi-Fi may help.
# safety
go-there = Or go, or send someone, to the nearest police or fire station.
doors = Places to go:
door = { $kind }: { $name }, { $address } (source: { $source }, { $date })
    .joins = line
door-old = { $kind }: { $name }, { $address } (source: { $source }, printed { $date })
    .joins = line
door-far = { $kind }: { $name }, { $address }, { $distance } (source: { $source }, { $date })
    .joins = line
door-far-old = { $kind }: { $name }, { $address }, { $distance } (source: { $source }, printed { $date })
    .joins = line
door-phone = Phone { $number }, for { $place }.
    .joins = space
door-phone-office = Phone { $number }, for { $place }: office line, may not be staffed.
    .joins = space
door-police = Police
door-fire = Fire
door-hospital = Hospital emergency department
door-firebox = Fire box
# safety
doors-caution = A small station may be empty. If nobody is there, go on to the next.
    .joins = line
# safety
caution-unstaffed = Small stations here are not always staffed. If nobody answers, call the regional dispatch number.
location-forgotten = I have not kept your location.
card = Keep this card: { $place }, when 911 does not connect
card-keep = Save these numbers now, and write them down at home.

## Asking back

which-state = Which state? For example: { $example }. With /home MA I will remember it.
which-place = Which one do you mean?
# safety
elsewhere = I only know about 911 in the United States and its territories. Elsewhere, call your local emergency number.

## Following

followed = You now follow { $places }. I will write when what officials say about 911 there changes, and for nothing else.
followed-channel = Fastest: this channel for { $place } gets it first. I will write here too.
unfollowed = Stopped: { $places }. You will get no more messages about it from me.
followed-none-of-it = You were not following that.
still-followed = You still follow { $places }.
nothing-followed = You follow no state.
followed-here = This chat follows { $places }.
how-to-follow = To follow one: /subscribe MA
how-pushes-come = I write only when an official word changes. To stop: /unsubscribe
only-admins = Only this group's admins can change that. You can write to me directly.

## Settings and data

home-is = Home is { $place }.
home-kept = Home is now { $place }. When you name no place, I answer for it.
home-unknown = I know no home for this chat. To set it: /home MA or /home Boston, MA
home-not-found = I do not know that place. Try a state, a town with its state, or a ZIP: /home Boston, MA
home-cleared = I have forgotten your home.
language-choose = Choose a language:
language-kept = I will answer in English here.
language-follows = I will answer in the language you write.
language-unknown = I do not know that language. You can choose one of these:
quiet-hours = Quiet hours here: { $hours }, local time. Smaller changes wait until they end; none is lost. That 911 is down or restored, and corrections, I still send at once. To end them: /quiet off
quiet-none = No quiet hours are set here. To set them: /quiet 22:00-07:00
quiet-off = Quiet hours are off here.
quiet-unknown = I do not understand these hours. Write them like this: /quiet 22:00-07:00
plain-choose = Plain text is words alone, without bold. Choose:
plain-on = From now on plain text here.
plain-off = From now on with bold headlines here.
mode-choose = Shall repeated questions in a group get one short line instead of the whole answer? Choose:
mode-restrict = From now on repeated questions here get one short line for some minutes. Emergencies and new facts are always answered in full.
mode-normal = From now on every question here is answered in full.
ping-on = From now on I mention the role that you chose when 911 is down and when it is restored, and for nothing else. To end that: /ping off
ping-off = From now on I mention no role here.
ping-none = I mention no role here. On a Discord server an admin can choose one: /ping
answered-above = I answered this here { $age } ago and nothing has changed since: see above. For the whole answer, write to me directly.
answered-in-card = I answered this here a moment ago, and nothing has changed since. All of it stands in the message that I keep up to date in this chat.
own-name = { $name }
mydata = This file is all that I keep about this chat.
mydata-alt = All that is kept about this chat, as a JSON file
forget-sure = Forget this chat? I will erase your home, language and the states you follow, and send no more messages, also no all clear.
forgotten = Done. I keep nothing about this chat, and will not write again unless you ask.
privacy-kept = What I keep: this chat's address on the platform (encrypted), the home, language and other settings you chose, which message I keep up to date, the states you follow, and whether my messages reached you.
privacy-not-kept = What I do not keep: what you write, your name, your location, anything about an emergency.
privacy-rights = It is kept until you erase it. See it all with /mydata, erase it all with /forget. It is used for nothing else and given to nobody.

## Who we are

start = I tell you what officials say about 911: whether an outage is reported in your state, and how to reach help when 911 does not connect.
start-first = Ask: "Is 911 down in Massachusetts?" Set your state with /home MA, follow it with /subscribe MA, and keep /card before you need it.
# safety
tail-alone = Unofficial bot; it cannot send help. Messages here do not reach 911. In an emergency call 911.
help = Just ask: "is 911 down in MA?", "who do I call in Boston?", "tell me when it is back".
help-commands = /status MA: what officials say
    /where Boston, MA: numbers and places
    /card: numbers to keep
    /subscribe MA, /unsubscribe, /subscriptions: messages when it changes
    /home MA, /language: your place and language
    /quiet 22-7, /plain, /mode: when and how I write here
    /privacy, /mydata, /forget: your data
    /test: see that messages arrive
    /about: who I am
about = I am Callbox, an unofficial bot for the hours when 911 does not work. I repeat what agencies say, with who said it and when. I guess nothing.
about-sources = Sources: FEMA's public alerts, the National Weather Service, and agencies that post to me. Silence from them does not mean that 911 is working.
test = TEST. This is only a test: there is no news about 911 in this message.
test-arrived = Messages from me reach this chat.
    .joins = space
test-last = The last message about a change reached this chat at { $time }.
right-fine = I may do all that I need here: write, pin, and send files.
right-write = I may not write here, so no message about 911 will arrive. An admin can allow me to send messages.
right-pin = I may not pin here, so the message about an outage is kept up to date but not pinned. An admin can allow me to pin messages.
right-attach = I may not send pictures and files here. An admin can allow me to attach files.
right-embed = I may not embed links here, so answers come without colour and map. An admin can allow me to embed links.
right-role = I may not mention the role that was chosen here. An admin can let anyone mention that role, or allow me to mention all roles.
right-hears = Here I read only commands, replies to me and messages that name me. That is enough.
none = I only know about 911 outages. Ask "is 911 down in MA?" or "who do I call in Boston?"

## Buttons

button-where = Where to get help
button-again = Status now
button-status = { $place }
button-place = { $place }
button-follow = Follow this state
button-follow-again = Follow again
button-unfollow = Stop these messages
button-stop = Stop { $place }
button-stop-all = Stop all
button-more = More
button-full = Full text
button-map = Map: { $name }
button-location = Share my location
button-card = Card to keep
button-help = What can I ask?
button-language = Language
button-plain = Plain text
button-rich = With bold
button-restrict = One short line
button-normal = Whole answers
button-night = Quiet 22:00-07:00
button-no-night = No quiet hours
button-no-role = Mention no role
button-card-live = Open that message
button-privacy = Privacy
button-mydata = My data
button-forget = Forget this chat
button-forget-yes = Yes, forget it

## Groups, and our own faults

welcome = Hello. I repeat what officials say about 911: ask me by name "is 911 down in MA?". An admin can set this group's state with /home MA and follow it with /subscribe MA. I am unofficial and cannot send help; in an emergency call 911.
topic-gone = The topic that I wrote to is gone. I will write here from now on. To stop: /unsubscribe
cannot-write = I may not write in { $channel }, so messages about 911 do not arrive there. An admin can allow me to see that channel and send messages in it; then I will send what was missed.
not-published = This message was not published to the servers that follow this channel: Discord publishes only a few an hour. It stands here.
card-live = I keep this message up to date.
card-closed = This message is closed; I will not change it again.
tap-unknown = That button does nothing any more. Send /help to see what you can ask.
# safety
sorry = Something failed on my side; I cannot answer this now. In an emergency call 911. If it does not connect, call local police or fire directly, or go to a station. I cannot send help.

## What platforms show before anybody writes: at most 100 characters each

profile-short = What officials say about 911 outages, and how to reach help. Unofficial; cannot send help.
profile-description = Is 911 down in your state? I repeat what agencies say, with who said it and when, tell you when that changes, and show whom to call and where to go when 911 does not connect. Unofficial bot; it cannot send help. Messages here do not reach 911.
command-start = What this is, and what to do first
command-help = What you can ask
command-status = What officials say about 911 in a state
command-status-state = A state, town or ZIP, or a code like MA-0618-1
command-where = How to reach help when 911 does not connect
command-where-place = A state, town or ZIP
command-subscribe = Tell me when an official word on 911 changes
command-subscribe-state = The state to follow
command-unsubscribe = Stop telling me
command-unsubscribe-state = The state to stop; none means all
command-subscriptions = The states that this chat follows
command-home = The place I mean when I name none
command-home-place = A state, town or ZIP; "off" to clear it
command-language = Choose the language of the answers
command-language-language = A language, like Español
command-quiet = Set hours in which smaller changes wait
command-quiet-hours = Hours like 22:00-07:00; "off" to end them
command-plain = Choose plain text, without bold
command-plain-choice = "on" or "off"
command-mode = Choose how much I answer in this group
command-mode-choice = "restrict" or "normal"
command-ping = Choose a role to mention when 911 is down or restored
command-ping-role = The role to mention; none to see what is set
command-card = Numbers and places to keep before an outage
command-card-place = A state, town or ZIP
command-privacy = What is kept about this chat, and what is not
command-mydata = All that is kept about this chat, as a file
command-forget = Erase all that is kept about this chat
command-forget-confirm = "yes" to erase everything
command-test = See that messages arrive here
command-about = Who I am and where my facts come from

## Pictures

card-alt = Card for { $place }: numbers and places to keep before an outage. The same words stand in the message.
map-said = A map of what officials say about 911, state by state. Ask for one: /map MA
map-title = 911: what officials say now
# safety
map-footer = { $time }. Unofficial. No notice does not mean 911 is working.
# safety
map-alt = Map of the states. { $told } All others: no official notice, which does not mean 911 is working.
map-none = No state has an official 911 outage notice now.
kind-carrier = one carrier
command-map = A map of what officials say
command-map-state = A state; none means all
