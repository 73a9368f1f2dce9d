### Callbox: Deutsch. No professional has reviewed these sentences yet.
### partial: the official text, the buttons and one sentence; all the rest is shown in English until a translator delivers it.

-language-name = Deutsch

# the FCC's words (DA 25-12, 8 January 2025), from one public copy, 2026-11-22; the appendix was not opened: see en.ftl
official-outage = Standardtext der FCC für einen Ausfall von 911, von mir ausgefüllt; es sind nicht die Worte der Behörde: „{ $agency } Ein 9-1-1-AUSFALLALARM ist für { $area } in Kraft. Bitte wenden Sie sich in Notfällen direkt an die Polizei, die Feuerwehr, die Rettungsdienste oder andere Notdienste unter den jeweiligen örtlichen Telefonnummern. Wenn Sie 9-1-1 wählen, erhalten Sie möglicherweise keine Hilfe.“
interpreter = Wenn jemand antwortet, nennen Sie den Namen Ihrer Sprache.
unreviewed = Diese Übersetzung ist von uns; niemand vom Fach hat sie bisher geprüft. Auf Englisch:

language-choose = Wählen Sie eine Sprache:
language-kept = Hier antworte ich auf Deutsch, so weit ich kann; das Übrige auf Englisch.
own-name = { $name }

## Buttons

button-where = Wo es Hilfe gibt
button-again = Stand jetzt
button-status = { $place }
button-place = { $place }
button-follow = Diesem Staat folgen
button-follow-again = Wieder folgen
button-unfollow = Diese Nachrichten beenden
button-stop = { $place } beenden
button-stop-all = Alle beenden
button-more = Mehr
button-full = Ganzer Text
button-map = Karte: { $name }
button-location = Meinen Standort teilen
button-card = Karte zum Aufheben
button-help = Was kann ich fragen?
button-language = Sprache
button-privacy = Datenschutz
button-mydata = Meine Daten
button-forget = Diesen Chat vergessen
button-forget-yes = Ja, vergessen
