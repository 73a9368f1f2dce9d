### Callbox: Italiano. No professional has reviewed these sentences yet.
### partial: the official text, the buttons and one sentence; all the rest is shown in English until a translator delivers it.

-language-name = Italiano

# the FCC's words (DA 25-12, 8 January 2025), from one public copy, 2026-11-22; the appendix was not opened: see en.ftl
# ("9 -1-1" stands there with a stray space)
official-outage = Testo standard della FCC per un'interruzione del 911, completato da me; non sono parole dell'ente: «{ $agency }: Un AVVISO DI INTERRUZIONE del servizio 9-1-1 è in vigore per { $area }. In caso di emergenza, contattare la Polizia, i Vigili del Fuoco, i servizi medici o altri servizi di emergenza direttamente ai numeri di telefono locali. Il 9-1-1 potrebbe non essere disponibile in caso di emergenza.»
interpreter = Quando qualcuno risponde, dica il nome della Sua lingua.
unreviewed = Questa è una nostra traduzione. Nessun professionista l'ha ancora controllata. In inglese:

language-choose = Scelga una lingua:
language-kept = Qui rispondo in italiano per quanto posso; il resto in inglese.
own-name = { $name }

## Buttons

button-where = Dove trovare aiuto
button-again = Situazione ora
button-status = { $place }
button-place = { $place }
button-follow = Segui questo Stato
button-follow-again = Segui di nuovo
button-unfollow = Ferma questi messaggi
button-stop = Ferma { $place }
button-stop-all = Ferma tutti
button-more = Altro
button-full = Testo completo
button-map = Mappa: { $name }
button-location = Condividi la mia posizione
button-card = Scheda da conservare
button-help = Che cosa posso chiedere?
button-language = Lingua
button-privacy = Privacy
button-mydata = I miei dati
button-forget = Dimentica questa chat
button-forget-yes = Sì, dimenticala
