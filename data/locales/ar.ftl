### Callbox بالعربية. No professional has reviewed these sentences yet: until one signs a sentence marked
### "# safety" in en.ftl with "# reviewed-by: name, date", it is shown with its English beneath.
### The FCC's Arabic outage text (DA 25-12) writes (1-1-9): here the number is always 911, left to right.
### From it: "انقطاع خدمات الطوارئ", "أرقام هواتفهم المحلية", "فقد لا تحصل على المساعدة".
### Commands stand between the marks U+2066 and U+2069, so that the slash stays in front.

-language-name = العربية

## First lines

head = { $code } · { $place }: { $title }
head-bare = { $place }: { $title }
head-update = { $code } · تحديث · { $place }: { $title }
head-correction = { $code } · تصحيح · { $place }: { $title }

title-outage = انقطاع خدمة 911
title-part = انقطاع خدمة 911 في جزء من الولاية
title-intermittent = مشكلة في خدمة 911
title-local-report = { $count ->
    [one] بلاغ محلي عن انقطاع خدمة 911
   *[other] بلاغات محلية عن انقطاع خدمة 911
}
title-carrier = مشكلة في خدمة 911 لعملاء { $carrier }
title-conflict = الجهات الرسمية مختلفة بشأن 911
title-restored = انتهى انقطاع خدمة 911
title-stale = انقطاع خدمة 911، ولا إشعار بعودتها بعد
title-withdrawn = سُحب إشعار انقطاع خدمة 911
title-no-notice = لا إشعار رسمي رأيته بانقطاع خدمة 911
title-blind = لا أستطيع التحقق الآن

## Who said what, where and when

report-outage = { $agency }، { $time }: انقطاع خدمة 911 في { $area }. { $effect }
report-problem = { $agency }، { $time }: مشكلة في خدمة 911 في { $area }. { $effect }
report-carrier = { $agency }، { $time }: قد لا يصل عملاء { $carrier } إلى 911 في { $area }. العملاء الآخرون: لا بلاغات.
report-stale = آخر بيان رسمي، مضى عليه { $age }: انقطاع خدمة 911 في { $area } ({ $agency }، { $time }). لم أر أي إشعار بعودتها.
report-restored = تقول { $agency } إن خدمة 911 عادت في { $area } ({ $time }).
report-withdrawn = سحبت { $agency } إشعارها بانقطاع خدمة 911 في { $area } ({ $time }). لم تقل إن خدمة 911 عادت.

effect-calls = إذا اتصلت بالرقم 911، فقد لا تحصل على المساعدة.
effect-some-calls = قد لا تصل بعض المكالمات إلى 911.
effect-calls-and-texts = قد لا تصل المكالمات والرسائل النصية إلى 911.
effect-these = قد لا يصل ما يلي إلى 911: { $services }.
service-voice_wireless = المكالمات من الهواتف المحمولة
service-voice_landline = المكالمات من الهواتف الأرضية
service-voip = المكالمات من هواتف الإنترنت
service-text = الرسائل النصية
service-relay = المكالمات عبر خدمة الترحيل

says = تقول: { $quote }
word = { $agency }، { $time }: { $quote }
word-for = { $agency }، { $time }، عن { $area }: { $quote }
word-bare = { $agency }، { $time }: انقطاع خدمة 911 في { $area }.
word-bare-denial = { $agency }، { $time }: حسب كلامها، لا بلاغات عن انقطاع في { $area }.
word-outage = { $agency }، { $time }: انقطاع خدمة 911 في { $area }. { $quote }
local-more = { $count ->
    [one] جهة محلية أخرى تبلغ بالأمر نفسه.
   *[other] جهات محلية أخرى تبلغ بالأمر نفسه: { $count }.
}
local-unconfirmed = لم تؤكد { $state } ذلك.
conflict-act = من باب الحيطة، احسب أن المكالمات إلى 911 قد لا تصل.

restored-ended = تقول { $agency } إنه انتهى في { $ended }؛ وأُعلن ذلك في { $announced }.
restored-lasted = أول بيان رسمي: { $first }. المدة حتى إعلان النهاية: { $lasted }.

no-notice = لم أر أي إشعار رسمي بانقطاع خدمة 911 في { $place } ({ $looked }). هذا لا يعني أن خدمة 911 تعمل.
blind = لا أستطيع التحقق الآن، لذلك لا أعرف هل هناك انقطاع لخدمة 911 في { $place }.
blind-silent = لا أستطيع التحقق الآن: لا رد من { $sources }. لذلك لا أعرف هل هناك انقطاع لخدمة 911 في { $place }.
blind-last = آخر تحقق: { $time }.

change-correction = رسالتي الأخيرة كانت خاطئة. الآن:
change-changed = جديد منذ رسالتي الأخيرة:
change-narrowed = أضيق مما في رسالتي الأخيرة:
change-widened = أوسع مما في رسالتي الأخيرة:
change-denied = نقلتُ إشعارًا بانقطاع خدمة 911 من { $agency } ({ $time }). يقولون الآن إنه كان خطأ:

quote = «{ $text }»
quote-in = «{ $text }» (باللغة { $language })
# No official-outage here: the FCC's text in this language says something else (it names a time of end that nobody gave, and writes 1-1-9).

area-in = { $area }، { $state }
area-more = { $areas } و{ $more } غيرها
about-miles = حوالي { $miles }

## What to do

steps-first = في حالة الطوارئ اتصل أولًا بالرقم 911. إذا لم تنجح المكالمة، فاتصل مباشرة بالشرطة أو الإطفاء على أرقام هواتفهم المحلية، أو اذهب إلى مركز.
steps-after = إذا لم يجب أحد، فجرّب رقمًا آخر أو اذهب إلى مركز شرطة أو إطفاء.
steps-carrier = في حالة الطوارئ اتصل بالرقم 911. إذا لم تنجح المكالمة، فاستخدم هاتفًا من شركة أخرى أو هاتفًا أرضيًا، أو اذهب إلى مركز شرطة أو إطفاء.
steps-restored = في حالة الطوارئ اتصل بالرقم 911. إذا كنت ما زلت بحاجة إلى مساعدة، فاتصل الآن. إذا لم تنجح المكالمة، فاتصل مباشرة بالشرطة أو الإطفاء المحلي.
do-not-test = من فضلك لا تتصل بالرقم 911 لتجربته.

## How we know

checked-never = لم أتمكن بعد من التحقق من مصادري.
checked = تم التحقق { $time }: { $sources }.
checked-bare = تم التحقق { $time }.
looked = تم التحقق { $time }: { $sources }
looked-bare = تم التحقق { $time }
looked-never = لم يتم التحقق بعد
silent = لا رد من { $sources }.
gap = كنت غير متصل منذ { $since } وربما فاتتني إشعارات.
link = { $url }
tail = روبوت غير رسمي؛ لا يستطيع إرسال المساعدة. الرسائل هنا لا تصل إلى 911.
source-ipaws = تنبيهات FEMA العامة
source-nws = هيئة الأرصاد الوطنية
source-agency = جهات تنشر لي
source-scenario = هذه الإعادة
source-openfema = أرشيف تنبيهات FEMA
unreviewed = هذه ترجمتنا نحن. لم يراجعها مختص بعد. بالإنجليزية:

## Somebody in danger: fixed text, guidance 6.3

emergency = لا أستطيع إرسال المساعدة. اتصل بالرقم 911 الآن.
urgent-here = { $agency }: قد لا ينجح الاتصال بالرقم 911 هنا: { $quote }
urgent-here-bare = { $agency }: قد لا ينجح الاتصال بالرقم 911 هنا.
urgent-area = { $agency }: قد لا ينجح الاتصال بالرقم 911 في { $area }: { $quote }
urgent-area-bare = { $agency }: قد لا ينجح الاتصال بالرقم 911 في { $area }.
urgent-carrier = { $agency }: قد لا يصل عملاء { $carrier } إلى 911: { $quote }
urgent-carrier-bare = { $agency }: قد لا يصل عملاء { $carrier } إلى 911.
if-not = إذا لم تنجح المكالمة:
rung = { $number }) { $step }
rung-phone = استخدم هاتفًا آخر: هاتفًا أرضيًا أو من شركة أخرى
rung-mobile = استخدم هاتفًا آخر: هاتفًا محمولًا
rung-landline = استخدم هاتفًا آخر: هاتفًا أرضيًا
rung-local = اتصل مباشرة بالشرطة أو الإطفاء على أرقام هواتفهم المحلية
rung-lines = اتصل بالشرطة أو الإطفاء المحلي:
rung-text = أرسل رسالة نصية إلى 911 فيها المكان وما تحتاج إليه (إذا لم يصل رد أو ظهر خطأ، فانتقل إلى ما بعدها)
rung-box = اسحب صندوق إنذار الحريق في الشارع وابق بجانبه ({ $area }؛ المصدر: { $source }، { $date })
rung-box-old = اسحب صندوق إنذار الحريق في الشارع وابق بجانبه ({ $area }؛ المصدر: { $source }، نُشر { $date })
rung-go = اذهب، أو أرسل أحدًا، إلى أقرب مركز شرطة أو إطفاء
line = { $name }: { $numbers } (لمنطقة { $area }؛ المصدر: { $source }، { $date })
line-old = { $name }: { $numbers } (لمنطقة { $area }؛ المصدر: { $source }، نُشر { $date })
line-inferred = كونه يخدم هذا المكان استنتاج منا.
line-administrative = خط مكتب؛ قد لا يرد أحد.
crisis = إذا كنت قد تؤذي نفسك: اتصل أو أرسل رسالة نصية إلى 988. في خطر مباشر اتصل بالرقم 911.
poison = المساعدة في التسمم (Poison Help): ⁦1-800-222-1222⁩. لا يتنفس أو سقط أو يتشنج: اتصل بالرقم 911.

## Status: asked from a neighbour, of several states, of a code

theirs = تنبيه 911 من { $agency } ({ $time }) هو لمنطقة { $area }.
not-working = عدم وجود إشعار لا يعني أن خدمة 911 تعمل.
brief = { $place }: { $title } ({ $agency }، { $time }).
brief-code = { $place }، { $code }: { $title } ({ $agency }، { $time }).
brief-no-notice = { $place }: لم أر أي إشعار رسمي بانقطاع خدمة 911.
brief-blind = { $place }: لا أستطيع التحقق الآن.
code-open = { $code } من رموزي: انقطاع خدمة 911 في { $place }، أول بيان رسمي { $opened }. ما أعرفه الآن:
code-closed = { $code } من رموزي: انقطاع خدمة 911 في { $place }، أول بيان رسمي { $opened }، أُعلنت النهاية { $closed }. ما أعرفه الآن:
code-unknown = لا أعرف رسالة بالرمز { $code }. لا تثق بها ما لم تجدها في مصدر رسمي. للسؤال عن ولاية: ⁦/status MA⁩

## Where to get help

where = طلب المساعدة في { $place }
where-more = كل ما أعرفه عن { $place }
first-911 = في حالة الطوارئ اتصل أولًا بالرقم 911.
go-on = إذا لم يجب أحد، فانتقل إلى الخطوة التالية. لا تنتظر.
where-which = لأرقام قريبة منك أرسل ولاية أو مدينة أو رمزًا بريديًا: ⁦/where Boston, MA⁩
near-line = أنت قرب حدود ولايتين: { $places }
lines-known = أرقام لطلب المساعدة دون 911:
lines-unknown = ليس لدي رقم مباشر موثق لهذا المكان. ابحث عن رقم الشرطة أو الإطفاء المحلي، أو اذهب إليهم.
text-offered = الرسائل النصية إلى 911: متاحة في { $area } منذ { $since } (المصدر: { $source }، { $date }). إذا لم يصل رد أو ظهر خطأ، فجرّب غيرها.
text-offered-old = الرسائل النصية إلى 911: متاحة في { $area } منذ { $since } (المصدر: { $source }، نُشر { $date }). إذا لم يصل رد أو ظهر خطأ، فجرّب غيرها.
text-unknown = الرسائل النصية إلى 911: ليست متاحة في كل مكان، ولا أعرف عن هذا المكان. إذا لم يصل رد أو ظهر خطأ، فجرّب غيرها.
text-down = تقول الجهات الرسمية إن الرسائل النصية إلى 911 قد لا تصل هنا الآن.
deaf = أصم أو ضعيف السمع أو لا تستطيع الكلام؟ الرسالة النصية أولًا.
deaf-relay = إذا لم تكن الرسائل متاحة: جهاز TTY أو خدمة ترحيل. قل أولًا أين أنت؛ فقد لا يعرفون إلا عنوانك المسجل.
boxes = صناديق إنذار الحريق في الشارع: موجودة في { $area } (المصدر: { $source }، { $date }). اسحب الخطاف وابق بجانب الصندوق.
boxes-old = صناديق إنذار الحريق في الشارع: موجودة في { $area } (المصدر: { $source }، نُشر { $date }). اسحب الخطاف وابق بجانب الصندوق.
boxes-unknown = لا أعرف هنا صناديق إنذار تذكرها إدارة الإطفاء نفسها.
carrier-ways = إذا تعطلت شركة واحدة فقط: استخدم هاتفًا من شركة أخرى أو هاتفًا أرضيًا، أو اطلب من أحد أن يتصل عنك. قد يفيد الاتصال عبر Wi-Fi.
go-there = أو اذهب، أو أرسل أحدًا، إلى أقرب مركز شرطة أو إطفاء.
doors = أماكن تذهب إليها:
door = { $kind }: { $name }، { $address } (المصدر: { $source }، { $date })
door-old = { $kind }: { $name }، { $address } (المصدر: { $source }، نُشر { $date })
door-far = { $kind }: { $name }، { $address }، { $distance } (المصدر: { $source }، { $date })
door-far-old = { $kind }: { $name }، { $address }، { $distance } (المصدر: { $source }، نُشر { $date })
door-phone = هاتف { $number }، لمنطقة { $place }.
door-phone-office = هاتف { $number }، لمنطقة { $place }: خط مكتب، قد لا يرد أحد.
door-police = شرطة
door-fire = إطفاء
door-hospital = قسم طوارئ في مستشفى
door-firebox = صندوق إنذار حريق
doors-caution = قد يكون المركز الصغير خاليًا. إذا لم يكن هناك أحد، فاذهب إلى التالي.
caution-unstaffed = المراكز الصغيرة هنا ليس فيها أحد دائمًا. إذا لم يجب أحد، فاتصل برقم التوجيه الإقليمي.
location-forgotten = لم أحتفظ بموقعك.
card = احتفظ بهذه البطاقة: { $place }، حين لا ينجح الاتصال بالرقم 911
card-keep = احفظ هذه الأرقام الآن، واكتبها في البيت.

## Asking back

which-state = أي ولاية؟ مثلًا: ⁦{ $example }⁩. مع ⁦/home MA⁩ سأتذكرها.
which-place = أي مكان تقصد؟
elsewhere = لا أعرف إلا عن 911 في الولايات المتحدة وأقاليمها. في مكان آخر اتصل برقم الطوارئ المحلي.

## Following

followed = أنت الآن تتابع { $places }. سأكتب حين يتغير بيان رسمي عن 911 هناك، وليس لغير ذلك.
followed-channel = الأسرع: هذه القناة الخاصة بـ { $place } يصلها الخبر أولا. وسأكتب هنا أيضا.
unfollowed = توقفت: { $places }. لن تصلك مني رسائل أخرى عن ذلك.
followed-none-of-it = لم تكن تتابع ذلك.
still-followed = ما زلت تتابع { $places }.
nothing-followed = لا تتابع أي ولاية.
followed-here = هذه المحادثة تتابع { $places }.
how-to-follow = لمتابعة ولاية: ⁦/subscribe MA⁩
how-pushes-come = أكتب فقط حين يتغير بيان رسمي. للإيقاف: ⁦/unsubscribe⁩
only-admins = لا يغير ذلك إلا مشرفو هذه المجموعة. يمكنك أن تكتب لي مباشرة.

## Settings and data

home-is = مكانك هو { $place }.
home-kept = مكانك الآن { $place }. حين لا تذكر مكانًا أجيب عنه.
home-unknown = لا أعرف مكانًا لهذه المحادثة. لتحديده: ⁦/home MA⁩ أو ⁦/home Boston, MA⁩
home-not-found = لا أعرف ذلك المكان. جرّب ولاية أو مدينة مع ولايتها أو رمزًا بريديًا: ⁦/home Boston, MA⁩
home-cleared = نسيت مكانك.
language-choose = اختر لغة:
language-kept = سأجيب هنا بالعربية.
language-follows = سأجيب باللغة التي تكتب بها.
language-unknown = لا أعرف تلك اللغة. يمكنك اختيار إحدى هذه:
quiet-hours = ساعات الهدوء هنا: ⁦{ $hours }⁩ بالتوقيت المحلي. التغييرات الصغيرة تنتظر نهايتها، ولا يضيع منها شيء. أما تعطل 911 وعودته والتصحيحات فأرسلها فورًا، في الليل أيضًا. لإلغائها: ⁦/quiet off⁩
quiet-none = لا ساعات هدوء هنا. لتحديدها: ⁦/quiet 22:00-07:00⁩
quiet-off = لم تعد هنا ساعات هدوء.
quiet-unknown = لا أفهم هذه الساعات. اكتبها هكذا: ⁦/quiet 22:00-07:00⁩
plain-choose = النص البسيط كلمات فقط دون خط عريض. اختر:
plain-on = من الآن نص بسيط هنا.
plain-off = من الآن عناوين بخط عريض هنا.
mode-choose = هل تُجاب الأسئلة المكررة في المجموعة بسطر قصير واحد بدل الإجابة الكاملة؟ اختر:
mode-restrict = من الآن تُجاب الأسئلة المكررة هنا بسطر قصير لبضع دقائق. حالات الطوارئ والمعلومات الجديدة تُجاب دائمًا كاملة.
mode-normal = من الآن يُجاب كل سؤال هنا كاملًا.
ping-on = من الآن أنادي الدور الذي اخترته عندما يتعطل 911 وعندما يعود، ولا شيء غير ذلك. لإنهاء ذلك: ⁦/ping off⁩
ping-off = من الآن لا أنادي أي دور هنا.
ping-none = لا أنادي أي دور هنا. في خادم Discord يستطيع مشرف أن يختار دورًا: ⁦/ping⁩
answered-above = أجبت عن هذا هنا قبل { $age } ولم يتغير شيء منذ ذلك: انظر أعلاه. للإجابة الكاملة اكتب لي مباشرة.
answered-in-card = أجبت عن هذا هنا قبل قليل ولم يتغير شيء منذ ذلك. كل شيء في الرسالة التي أبقيها محدثة في هذه المحادثة.
own-name = { $name }
mydata = هذا الملف هو كل ما أحتفظ به عن هذه المحادثة.
mydata-alt = كل ما يُحتفظ به عن هذه المحادثة، ملف JSON
forget-sure = أأنسى هذه المحادثة؟ سأمحو مكانك ولغتك والولايات التي تتابعها، ولن أرسل رسائل أخرى، ولا حتى إعلان النهاية.
forgotten = تم. لا أحتفظ بشيء عن هذه المحادثة، ولن أكتب مجددًا ما لم تطلب.
privacy-kept = ما أحتفظ به: عنوان هذه المحادثة على المنصة (مشفرًا)، والمكان واللغة والإعدادات الأخرى التي اخترتها، وأي رسالة أبقيها محدثة، والولايات التي تتابعها، وهل وصلتك رسائلي.
privacy-not-kept = ما لا أحتفظ به: ما تكتبه، واسمك، وموقعك، وأي شيء عن حالة طوارئ.
privacy-rights = يبقى حتى تمحوه. اطلع على كل شيء: ⁦/mydata⁩، وامحُ كل شيء: ⁦/forget⁩. لا يُستخدم لغير ذلك ولا يُعطى لأحد.

## Who we are

start = أخبرك بما تقوله الجهات الرسمية عن 911: هل هناك بلاغ بانقطاع في ولايتك، وكيف تطلب المساعدة حين لا ينجح الاتصال بالرقم 911.
start-first = اسأل: «هل 911 معطل في ماساتشوستس؟» حدد ولايتك: ⁦/home MA⁩، وتابعها: ⁦/subscribe MA⁩، واحتفظ ببطاقة ⁦/card⁩ قبل أن تحتاج إليها.
tail-alone = روبوت غير رسمي؛ لا يستطيع إرسال المساعدة. الرسائل هنا لا تصل إلى 911. في حالة الطوارئ اتصل بالرقم 911.
help = اسأل ببساطة: «هل 911 معطل في MA؟»، «بمن أتصل في Boston؟»، «أخبرني حين يعود».
help-commands = ⁦/status MA⁩: ما تقوله الجهات الرسمية
    ⁦/where Boston, MA⁩: أرقام وأماكن
    ⁦/card⁩: أرقام تحتفظ بها
    ⁦/subscribe MA⁩، ⁦/unsubscribe⁩، ⁦/subscriptions⁩: رسائل عند التغير
    ⁦/home MA⁩، ⁦/language⁩: مكانك ولغتك
    ⁦/quiet 22-7⁩، ⁦/plain⁩، ⁦/mode⁩: متى وكيف أكتب هنا
    ⁦/privacy⁩، ⁦/mydata⁩، ⁦/forget⁩: بياناتك
    ⁦/test⁩: لترى أن الرسائل تصل
    ⁦/about⁩: من أنا
about = أنا Callbox، روبوت غير رسمي للساعات التي لا تعمل فيها خدمة 911. أكرر ما تقوله الجهات، مع من قاله ومتى. لا أخمن شيئًا.
about-sources = المصادر: تنبيهات FEMA العامة، وهيئة الأرصاد الوطنية، وجهات تنشر لي. صمتها لا يعني أن خدمة 911 تعمل.
test = تجربة. هذه تجربة فقط: لا أخبار عن 911 في هذه الرسالة.
test-arrived = رسائلي تصل إلى هذه المحادثة.
test-last = آخر رسالة عن تغير وصلت إلى هذه المحادثة في { $time }.
right-fine = يُسمح لي هنا بكل ما أحتاجه: الكتابة والتثبيت وإرسال الملفات.
right-write = لا يُسمح لي بالكتابة هنا، فلن تصل رسائل عن 911. يستطيع مشرف أن يسمح لي بإرسال الرسائل.
right-pin = لا يُسمح لي بالتثبيت هنا: رسالة الانقطاع تبقى محدثة لكنها غير مثبتة. يستطيع مشرف أن يسمح لي بتثبيت الرسائل.
right-attach = لا يُسمح لي بإرسال الصور والملفات هنا. يستطيع مشرف أن يسمح لي بإرفاق الملفات.
right-embed = لا يُسمح لي بتضمين الروابط هنا، فتأتي الإجابات بلا لون ولا خريطة. يستطيع مشرف أن يسمح لي بتضمين الروابط.
right-role = لا يُسمح لي بمناداة الدور المختار هنا. يستطيع مشرف أن يسمح للجميع بذكر هذا الدور، أو أن يسمح لي بذكر كل الأدوار.
right-hears = هنا أقرأ فقط الأوامر والردود علي والرسائل التي تذكر اسمي. هذا يكفي.
none = لا أعرف إلا عن انقطاعات 911. اسأل «هل 911 معطل في MA؟» أو «بمن أتصل في Boston؟»

## Buttons

button-where = أين أجد المساعدة
button-again = الوضع الآن
button-status = { $place }
button-place = { $place }
button-follow = متابعة هذه الولاية
button-follow-again = متابعة من جديد
button-unfollow = إيقاف هذه الرسائل
button-stop = إيقاف { $place }
button-stop-all = إيقاف الكل
button-more = المزيد
button-full = النص الكامل
button-map = خريطة: { $name }
button-location = مشاركة موقعي
button-card = بطاقة للاحتفاظ بها
button-help = ماذا يمكنني أن أسأل؟
button-language = اللغة
button-plain = نص بسيط
button-rich = بخط عريض
button-restrict = سطر قصير
button-normal = إجابات كاملة
button-night = هدوء ⁦22:00-07:00⁩
button-no-night = دون ساعات هدوء
button-no-role = دون مناداة دور
button-card-live = افتح تلك الرسالة
button-privacy = الخصوصية
button-mydata = بياناتي
button-forget = انسَ هذه المحادثة
button-forget-yes = نعم، انسَها

## Groups, and our own faults

welcome = مرحبًا. أكرر ما تقوله الجهات الرسمية عن 911: نادني باسمي واسأل «هل 911 معطل في MA؟». يستطيع مشرف أن يحدد ولاية المجموعة: ⁦/home MA⁩، وأن يتابعها: ⁦/subscribe MA⁩. لست رسميًا ولا أستطيع إرسال المساعدة؛ في حالة الطوارئ اتصل بالرقم 911.
topic-gone = الموضوع الذي كنت أكتب فيه لم يعد موجودًا. سأكتب هنا من الآن. للإيقاف: ⁦/unsubscribe⁩
cannot-write = لا يُسمح لي بالكتابة في ⁦{ $channel }⁩، فلا تصل الرسائل عن 911 إلى هناك. يستطيع مشرف أن يسمح لي برؤية تلك القناة وإرسال الرسائل فيها؛ عندها أرسل ما فات.
not-published = لم تُنشر هذه الرسالة في الخوادم التي تتابع هذه القناة: لا ينشر Discord إلا عددًا قليلًا كل ساعة. هي موجودة هنا.
card-live = أبقي هذه الرسالة محدثة.
card-closed = أُغلقت هذه الرسالة ولن أغيرها بعد الآن.
tap-unknown = لم يعد هذا الزر يعمل. أرسل ⁦/help⁩ لترى ما يمكنك أن تسأل.
sorry = حدث خلل من جهتي؛ لا أستطيع الإجابة الآن. في حالة الطوارئ اتصل بالرقم 911. إذا لم تنجح المكالمة، فاتصل مباشرة بالشرطة أو الإطفاء المحلي، أو اذهب إلى مركز. لا أستطيع إرسال المساعدة.

## What platforms show before anybody writes: at most 100 characters each

profile-short = ما تقوله الجهات الرسمية عن انقطاع 911، وكيف تطلب المساعدة. غير رسمي؛ لا يرسل المساعدة.
profile-description = هل 911 معطل في ولايتك؟ أكرر ما تقوله الجهات، مع من قاله ومتى، وأخبرك حين يتغير، وأبين بمن تتصل وإلى أين تذهب حين لا ينجح الاتصال بالرقم 911. روبوت غير رسمي؛ لا يستطيع إرسال المساعدة. الرسائل هنا لا تصل إلى 911.
command-start = ما هذا وماذا تفعل أولًا
command-help = ما يمكنك أن تسأل
command-status = ما تقوله الجهات الرسمية عن 911 في ولاية
command-status-state = ولاية أو مدينة أو رمز بريدي، أو رمز مثل ⁦MA-0618-1⁩
command-where = كيف تطلب المساعدة حين لا ينجح الاتصال بالرقم 911
command-where-place = ولاية أو مدينة أو رمز بريدي
command-subscribe = أخبرني حين يتغير بيان رسمي عن 911
command-subscribe-state = الولاية التي تتابعها
command-unsubscribe = لا تخبرني بعد الآن
command-unsubscribe-state = الولاية التي توقفها؛ بدونها الكل
command-subscriptions = الولايات التي تتابعها هذه المحادثة
command-home = المكان الذي أقصده حين لا أذكر مكانًا
command-home-place = ولاية أو مدينة أو رمز بريدي؛ «off» للمحو
command-language = اختيار لغة الإجابات
command-language-language = لغة، مثل Español
command-quiet = تحديد ساعات تنتظر فيها التغييرات الصغيرة
command-quiet-hours = ساعات مثل 22:00-07:00؛ «off» لإلغائها
command-plain = اختيار نص بسيط دون خط عريض
command-plain-choice = «on» أو «off»
command-mode = اختيار مقدار ما أجيب في هذه المجموعة
command-mode-choice = «restrict» أو «normal»
command-ping = اختيار دور أناديه عندما يتعطل 911 أو يعود
command-ping-role = الدور الذي أناديه؛ اتركه فارغًا لترى المحدد
command-card = أرقام وأماكن تحتفظ بها قبل الانقطاع
command-card-place = ولاية أو مدينة أو رمز بريدي
command-privacy = ما يُحتفظ به عن هذه المحادثة وما لا يُحتفظ به
command-mydata = كل ما يُحتفظ به عن هذه المحادثة، في ملف
command-forget = محو كل ما يُحتفظ به عن هذه المحادثة
command-forget-confirm = «yes» لمحو كل شيء
command-test = لترى أن الرسائل تصل إلى هنا
command-about = من أنا ومن أين معلوماتي

## Pictures

card-alt = بطاقة { $place }: أرقام وأماكن للاحتفاظ بها قبل الانقطاع. الكلمات نفسها في الرسالة.
map-said = خريطة لما تقوله الجهات الرسمية عن 911، ولاية بولاية. اطلب واحدة: /map MA
map-title = 911: ما تقوله الجهات الرسمية الآن
# safety
map-footer = { $time }. غير رسمي. عدم وجود إشعار لا يعني أن 911 يعمل.
# safety
map-alt = خريطة الولايات. { $told } البقية: لا إشعار رسمي، وهذا لا يعني أن 911 يعمل.
map-none = لا يوجد الآن إشعار رسمي بانقطاع 911 في أي ولاية.
kind-carrier = شركة اتصالات واحدة
command-map = خريطة لما تقوله الجهات الرسمية
command-map-state = ولاية؛ بدونها الكل

## Names of states, shown before the English one; written by us

state-AL = ألاباما
state-AK = ألاسكا
state-AZ = أريزونا
state-AR = أركنساس
state-CA = كاليفورنيا
state-CO = كولورادو
state-CT = كونيتيكت
state-DE = ديلاوير
state-FL = فلوريدا
state-GA = جورجيا
state-HI = هاواي
state-ID = أيداهو
state-IL = إلينوي
state-IN = إنديانا
state-IA = آيوا
state-KS = كانساس
state-KY = كنتاكي
state-LA = لويزيانا
state-ME = مين
state-MD = ماريلاند
state-MA = ماساتشوستس
state-MI = ميشيغان
state-MN = مينيسوتا
state-MS = مسيسيبي
state-MO = ميزوري
state-MT = مونتانا
state-NE = نبراسكا
state-NV = نيفادا
state-NH = نيوهامبشير
state-NJ = نيوجيرسي
state-NM = نيومكسيكو
state-NY = نيويورك
state-NC = كارولاينا الشمالية
state-ND = داكوتا الشمالية
state-OH = أوهايو
state-OK = أوكلاهوما
state-OR = أوريغون
state-PA = بنسلفانيا
state-RI = رود آيلاند
state-SC = كارولاينا الجنوبية
state-SD = داكوتا الجنوبية
state-TN = تينيسي
state-TX = تكساس
state-UT = يوتا
state-VT = فيرمونت
state-VA = فرجينيا
state-WA = واشنطن
state-WV = فرجينيا الغربية
state-WI = ويسكونسن
state-WY = وايومنغ
state-DC = مقاطعة كولومبيا
state-PR = بورتوريكو
state-GU = غوام
state-VI = جزر العذراء الأمريكية
state-AS = ساموا الأمريكية
state-MP = جزر ماريانا الشمالية
