### Callbox: Tagalog. No professional has reviewed these sentences yet.
### partial: the buttons and one sentence; all the rest is shown in English until a translator delivers it.

-language-name = Tagalog

# No official-outage here: the FCC's text in this language says something else (it names a time of end that nobody gave).

interpreter = Kapag may sumagot, sabihin ang pangalan ng inyong wika.
unreviewed = Sariling salin namin ito. Wala pang propesyonal na sumuri. Sa Ingles:

language-choose = Pumili ng wika:
language-kept = Sasagot ako rito sa Tagalog kung kaya ko; ang iba ay sa Ingles.
own-name = { $name }

## Buttons

button-where = Saan makakakuha ng tulong
button-again = Kalagayan ngayon
button-status = { $place }
button-place = { $place }
button-follow = Sundan ang estadong ito
button-follow-again = Sundan muli
button-unfollow = Itigil ang mga mensaheng ito
button-stop = Itigil ang { $place }
button-stop-all = Itigil lahat
button-more = Higit pa
button-full = Buong teksto
button-map = Mapa: { $name }
button-location = Ibahagi ang lokasyon ko
button-card = Kard na itatago
button-help = Ano ang puwede kong itanong?
button-language = Wika
button-privacy = Privacy
button-mydata = Ang aking datos
button-forget = Kalimutan ang chat na ito
button-forget-yes = Oo, kalimutan ito
