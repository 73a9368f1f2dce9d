### Callbox: हिन्दी. No professional has reviewed these sentences yet.
### partial: the official text, the buttons and one sentence; all the rest is shown in English until a translator delivers it.

-language-name = हिन्दी

# the FCC's words (DA 25-12, 8 January 2025), from one public copy, 2026-11-22; the appendix was not opened: see en.ftl
official-outage = 911 सेवा में अवरोध के लिए FCC का मानक पाठ, मेरे द्वारा भरा गया; ये एजेंसी के अपने शब्द नहीं हैं: “{ $agency }: { $area } में 9-1-1 सेवा में अवरोध का अलर्ट प्रभावी है। आपात स्थिति होने पर कृपया पुलिस, दमकल, चिकित्सा या अन्य आपात सेवाओं से सीधे उनके स्थानीय फ़ोन नंबर पर संपर्क करें। अगर आप 9-1-1 डायल करें, तो हो सकता है कि आपको मदद न मिले।”
interpreter = जब कोई जवाब दे, तो अपनी भाषा का नाम बताएँ।
unreviewed = यह हमारा अपना अनुवाद है। किसी पेशेवर ने इसे अभी तक नहीं जाँचा है। अंग्रेज़ी में:

language-choose = भाषा चुनें:
language-kept = यहाँ जितना हो सके मैं हिन्दी में उत्तर दूँगा; बाकी अंग्रेज़ी में।
own-name = { $name }

## Buttons

button-where = मदद कहाँ मिलेगी
button-again = अभी की स्थिति
button-status = { $place }
button-place = { $place }
button-follow = इस राज्य की सूचना पाएँ
button-follow-again = फिर से सूचना पाएँ
button-unfollow = ये संदेश बंद करें
button-stop = { $place } बंद करें
button-stop-all = सब बंद करें
button-more = और
button-full = पूरा पाठ
button-map = नक्शा: { $name }
button-location = मेरी जगह साझा करें
button-card = रखने के लिए कार्ड
button-help = मैं क्या पूछ सकता/सकती हूँ?
button-language = भाषा
button-privacy = गोपनीयता
button-mydata = मेरा डेटा
button-forget = इस चैट को भूल जाएँ
button-forget-yes = हाँ, भूल जाएँ
