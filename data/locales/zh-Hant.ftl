### Callbox 繁體中文。No professional has reviewed these sentences yet: until one signs a sentence marked
### "# safety" in en.ftl with "# reviewed-by: name, date", it is shown with its English beneath.
### Vocabulary of the FCC's official Traditional Chinese outage text (DA 25-12): 故障, 當地電話號碼, 可能得不到幫助.

-language-name = 繁體中文

## First lines

head = { $code } · { $place }：{ $title }
head-bare = { $place }：{ $title }
head-update = { $code } · 更新 · { $place }：{ $title }
head-correction = { $code } · 更正 · { $place }：{ $title }

title-outage = 911 故障
title-part = 該州部分地區 911 故障
title-intermittent = 911 出現問題
title-local-report = { $count ->
   *[other] { $count } 份當地 911 故障報告
}
title-carrier = { $carrier } 用戶的 911 出現問題
title-conflict = 各機構對 911 的說法不一致
title-restored = 911 故障已結束
title-stale = 911 故障，尚無恢復通知
title-withdrawn = 911 故障通知已撤回
title-no-notice = 沒有官方的 911 故障通知
title-blind = 我現在無法查詢

## Who said what, where and when

report-outage = { $agency }，{ $time }：{ $area } 911 故障。{ $effect }
report-problem = { $agency }，{ $time }：{ $area } 911 出現問題。{ $effect }
report-carrier = { $agency }，{ $time }：{ $area } 的 { $carrier } 用戶可能無法接通 911。其他用戶：沒有報告。
report-stale = 最後一次官方訊息是 { $age }之前：{ $area } 911 故障（{ $agency }，{ $time }）。我沒有看到恢復通知。
report-restored = { $agency } 說 { $area } 的 911 已恢復（{ $time }）。
report-withdrawn = { $agency } 撤回了關於 { $area } 的 911 故障通知（{ $time }）。它沒有說 911 已恢復。

effect-calls = 如果撥打 911，您可能得不到幫助。
effect-some-calls = 部分撥打 911 的電話可能無法接通。
effect-calls-and-texts = 撥打 911 的電話和發給 911 的簡訊可能無法到達。
effect-these = 以下方式可能無法聯繫 911：{ $services }。
service-voice_wireless = 手機撥打
service-voice_landline = 市內電話撥打
service-voip = 網路電話撥打
service-text = 簡訊
service-relay = 轉接服務撥打

says = 該機構說：{ $quote }
word = { $agency }，{ $time }：{ $quote }
word-for = { $agency }，{ $time }，針對 { $area }：{ $quote }
word-bare = { $agency }，{ $time }：{ $area } 911 故障。
word-bare-denial = { $agency }，{ $time }：據其所說，{ $area } 沒有故障報告。
word-outage = { $agency }，{ $time }：{ $area } 911 故障。{ $quote }
local-more = { $count ->
   *[other] 另有 { $count } 個當地機構報告同樣情況。
}
local-unconfirmed = { $state } 尚未確認。
conflict-act = 為安全起見，請按撥打 911 可能無法接通來做準備。

restored-ended = { $agency } 說結束時間是 { $ended }；宣布時間是 { $announced }。
restored-lasted = 第一次官方訊息：{ $first }。{ $lasted }後宣布結束。

no-notice = 我沒有看到 { $place } 的官方 911 故障通知（{ $looked }）。這並不表示 911 正常。
blind = 我現在無法查詢，所以不知道 { $place } 是否有 911 故障。
blind-silent = 我現在無法查詢：{ $sources } 沒有回應。所以不知道 { $place } 是否有 911 故障。
blind-last = 上次查詢：{ $time }。

change-correction = 我上一條訊息有誤。現在：
change-changed = 與我上一條訊息相比有變化：
change-narrowed = 範圍比我上一條訊息小：
change-widened = 範圍比我上一條訊息大：
change-denied = 我轉發過 { $agency } 的 911 故障通知（{ $time }）。現在的說法是那是誤發：

quote = 「{ $text }」
quote-in = 「{ $text }」（原文為{ $language }）
# the FCC's words (DA 25-12, 8 January 2025), from two public copies that agree, 2026-11-22; the appendix was not opened: see en.ftl
official-outage = FCC 關於 911 故障的標準文本，由我填入機構和地點，並非該機構的原話：「{ $agency }：{ $area } 發佈了 9-1-1 故障警報，當前生效中。如果發生緊急情況，請直接撥打當地電話號碼聯絡警察、消防、醫療或其他緊急服務部門。如果撥打 9-1-1，您可能得不到幫助。」
area-in = { $area }，{ $state }
area-more = { $areas } 及另外 { $more } 處
about-miles = 約 { $miles }

## What to do

steps-first = 緊急情況請先撥打 911。如果無法接通，請直接撥打當地警察或消防部門的電話，或前往警察局或消防局。
steps-after = 如果無人接聽，請試另一個號碼，或前往警察局或消防局。
steps-carrier = 緊急情況請撥打 911。如果無法接通，請使用其他電信業者的手機或市內電話，或前往警察局或消防局。
steps-restored = 緊急情況請撥打 911。如果您仍需要協助，請立即撥打。如果無法接通，請直接撥打當地警察或消防部門的電話。
do-not-test = 請不要為了測試而撥打 911。

## How we know

checked-never = 我還未能查詢資訊來源。
checked = 查詢時間 { $time }：{ $sources }。
checked-bare = 查詢時間 { $time }。
looked = 查詢時間 { $time }：{ $sources }
looked-bare = 查詢時間 { $time }
looked-never = 尚未查詢
silent = { $sources } 沒有回應。
gap = 我從 { $since } 起離線，可能錯過了通知。
link = { $url }
tail = 非官方機器人，不能派遣救援。這裡的訊息不會傳到 911。
source-ipaws = FEMA 公共警報
source-nws = 國家氣象局
source-agency = 向我發佈訊息的機構
source-scenario = 本次重播
source-openfema = FEMA 警報檔案庫
unreviewed = 這是我們自己的翻譯，尚未經過專業人士審核。英文如下：

## Somebody in danger: fixed text, guidance 6.3

emergency = 我無法派遣救援。請立即撥打 911。
urgent-here = { $agency }：這裡可能無法接通 911：{ $quote }
urgent-here-bare = { $agency }：這裡可能無法接通 911。
urgent-area = { $agency }：{ $area } 可能無法接通 911：{ $quote }
urgent-area-bare = { $agency }：{ $area } 可能無法接通 911。
urgent-carrier = { $agency }：{ $carrier } 用戶可能無法接通 911：{ $quote }
urgent-carrier-bare = { $agency }：{ $carrier } 用戶可能無法接通 911。
if-not = 如果無法接通：
rung = { $number }) { $step }
rung-phone = 用另一部電話：市內電話或其他電信業者的手機
rung-mobile = 用另一部電話：手機
rung-landline = 用另一部電話：市內電話
rung-local = 直接撥打當地警察或消防部門自己的電話號碼
rung-lines = 撥打當地警察或消防部門：
rung-text = 給 911 發簡訊，寫明地點和所需協助（如果沒有回覆或顯示錯誤，請繼續下一步）
rung-box = 拉動街上的火警箱並留在旁邊（{ $area }；來源：{ $source }，{ $date }）
rung-box-old = 拉動街上的火警箱並留在旁邊（{ $area }；來源：{ $source }，刊載於 { $date }）
rung-go = 前往最近的警察局或消防局，或請別人去
line = { $name }：{ $numbers }（服務 { $area }；來源：{ $source }，{ $date }）
line-old = { $name }：{ $numbers }（服務 { $area }；來源：{ $source }，刊載於 { $date }）
line-inferred = 該號碼服務此地是我們的推斷。
line-administrative = 辦公室電話；可能無人值守。
crisis = 如果您可能傷害自己：請撥打 988 或發簡訊給 988。如果面臨緊急危險，請撥打 911。
poison = 中毒援助（Poison Help）：1-800-222-1222。如果有人沒有呼吸、昏倒或抽搐：請撥打 911。

## Status: asked from a neighbour, of several states, of a code

theirs = { $agency } 的 911 警報（{ $time }）是針對 { $area } 的。
not-working = 沒有通知並不表示 911 正常。
brief = { $place }：{ $title }（{ $agency }，{ $time }）。
brief-code = { $place }，{ $code }：{ $title }（{ $agency }，{ $time }）。
brief-no-notice = { $place }：我沒有看到官方的 911 故障通知。
brief-blind = { $place }：我現在無法查詢。
code-open = { $code } 是我的編號之一：{ $place } 的 911 故障，第一次官方訊息 { $opened }。我現在知道的情況：
code-closed = { $code } 是我的編號之一：{ $place } 的 911 故障，第一次官方訊息 { $opened }，{ $closed } 宣布結束。我現在知道的情況：
code-unknown = 我沒有編號為 { $code } 的訊息。除非您在官方來源找到它，否則請不要相信。查詢某個州：/status MA

## Where to get help

where = 在 { $place } 獲得協助
where-more = 我所知道的 { $place } 的全部資訊
first-911 = 緊急情況請先撥打 911。
go-on = 如果無人接聽，請繼續下一步。不要等待。
where-which = 要查您附近的號碼，請傳送州、城鎮或郵遞區號：/where Boston, MA
near-line = 您在州界附近：{ $places }
lines-known = 不經 911 也能求助的號碼：
lines-unknown = 我沒有這個地方經核實的直撥號碼。請查找當地警察或消防部門的號碼，或直接前往。
text-offered = 911 簡訊：{ $area } 自 { $since } 起提供（來源：{ $source }，{ $date }）。如果沒有回覆或顯示錯誤，請繼續下一步。
text-offered-old = 911 簡訊：{ $area } 自 { $since } 起提供（來源：{ $source }，刊載於 { $date }）。如果沒有回覆或顯示錯誤，請繼續下一步。
text-unknown = 911 簡訊：並非各地都提供，我不知道這裡是否提供。如果沒有回覆或顯示錯誤，請繼續下一步。
text-down = 據官方說，這裡現在發給 911 的簡訊可能無法到達。
deaf = 失聰、聽力不佳或不能說話？請先發簡訊。
deaf-relay = 如果不提供簡訊：用 TTY 或轉接服務。請先說明您在哪裡；對方可能只知道您登記的地址。
boxes = 街上的火警箱：{ $area } 有（來源：{ $source }，{ $date }）。拉動拉鉤並留在箱旁。
boxes-old = 街上的火警箱：{ $area } 有（來源：{ $source }，刊載於 { $date }）。拉動拉鉤並留在箱旁。
boxes-unknown = 我不知道這裡有消防部門自己公布的火警箱。
carrier-ways = 如果只有一家電信業者故障：用其他電信業者的手機或市內電話，或請別人替您撥打。Wi-Fi 通話可能有協助。
go-there = 或者前往最近的警察局或消防局，或請別人去。
doors = 可以去的地方：
door = { $kind }：{ $name }，{ $address }（來源：{ $source }，{ $date }）
door-old = { $kind }：{ $name }，{ $address }（來源：{ $source }，刊載於 { $date }）
door-far = { $kind }：{ $name }，{ $address }，{ $distance }（來源：{ $source }，{ $date }）
door-far-old = { $kind }：{ $name }，{ $address }，{ $distance }（來源：{ $source }，刊載於 { $date }）
door-phone = 電話 { $number }，服務 { $place }。
door-phone-office = 電話 { $number }，服務 { $place }：辦公室電話，可能無人值守。
door-police = 警察
door-fire = 消防
door-hospital = 醫院急診部
door-firebox = 火警箱
doors-caution = 小型站所可能沒有人。如果沒有人，請去下一個。
caution-unstaffed = 這裡的小型站所並非一直有人。如果無人接聽，請撥打區域調度號碼。
location-forgotten = 我沒有儲存您的位置。
card = 請儲存這張卡：{ $place }，當 911 無法接通時
card-keep = 請現在存好這些號碼，並寫下來放在家裡。

## Asking back

which-state = 哪個州？例如：{ $example }。用 /home MA 我會記住。
which-place = 您指的是哪一個？
elsewhere = 我只了解美國及其領地的 911。在其他地方，請撥打當地的緊急號碼。

## Following

followed = 您現在關注 { $places }。那裡關於 911 的官方訊息有變化時我會通知您，其他時候不打扰。
followed-channel = 最快的方式：{ $place } 的這個頻道最先收到訊息。我也會在這裡通知您。
unfollowed = 已停止：{ $places }。您不會再收到我關於它的訊息。
followed-none-of-it = 您沒有關注它。
still-followed = 您仍在關注 { $places }。
nothing-followed = 您沒有關注任何州。
followed-here = 本聊天室關注 { $places }。
how-to-follow = 要關注一個州：/subscribe MA
how-pushes-come = 只有官方訊息變化時我才會寫。要停止：/unsubscribe
only-admins = 只有本群組管理員可以更改。您可以直接給我發訊息。

## Settings and data

home-is = 您的所在地是 { $place }。
home-kept = 您的所在地現在是 { $place }。您沒有說明地點時，我按它回答。
home-unknown = 我不知道本聊天室的所在地。設置方法：/home MA 或 /home Boston, MA
home-not-found = 我不認識這個地方。請試試州、帶州名的城鎮或郵遞區號：/home Boston, MA
home-cleared = 我已忘記您的所在地。
language-choose = 請選擇語言：
language-kept = 我在這裡會用繁體中文回答。
language-follows = 我會用您書寫的語言回答。
language-unknown = 我不認識這種語言。您可以選擇其中一種：
quiet-hours = 這裡的安靜時段：{ $hours }，當地時間。較小的變化等到時段結束，一則也不會遺失。911 中斷、恢復以及更正，我會立即傳送，夜裡也一樣。要取消：/quiet off
quiet-none = 這裡沒有設定安靜時段。要設定：/quiet 22:00-07:00
quiet-off = 這裡不再有安靜時段。
quiet-unknown = 我看不懂這個時段。請這樣寫：/quiet 22:00-07:00
plain-choose = 純文字只有文字，沒有粗體。請選擇：
plain-on = 從現在起這裡用純文字。
plain-off = 從現在起這裡的標題用粗體。
mode-choose = 群組裡重複的問題是否只回一行短句，而不是完整回答？請選擇：
mode-restrict = 從現在起，這裡重複的問題在幾分鐘內只回一行短句。緊急情況和新消息總是完整回答。
mode-normal = 從現在起，這裡每個問題都完整回答。
ping-on = 從現在起，在 911 故障和恢復時，我會呼叫您選的身分組，此外不會。要結束：/ping off
ping-off = 從現在起，我在這裡不呼叫任何身分組。
ping-none = 我在這裡不呼叫任何身分組。在 Discord 伺服器上，管理員可以選擇一個：/ping
answered-above = 我在{ $age }前已在這裡回答過，此後沒有變化：請看上面。要看完整回答，請直接傳訊息給我。
answered-in-card = 我剛才已在這裡回答過，此後沒有變化。完整內容在本聊天室中我保持更新的那則訊息裡。
own-name = { $name }
mydata = 這個檔案是我儲存的關於本聊天室的全部內容。
mydata-alt = 關於本聊天室儲存的全部內容，JSON 檔案
forget-sure = 忘記本聊天室嗎？我會刪除您的所在地、語言和關注的州，不再傳送任何訊息，包括故障結束的訊息。
forgotten = 完成。我沒有儲存關於本聊天室的任何內容，除非您要求，不會再寫。
privacy-kept = 我儲存的內容：本聊天室在平台上的地址（加密）、您選擇的所在地、語言和其他設定、我保持更新的是哪則訊息、您關注的州，以及我的訊息是否送達。
privacy-not-kept = 我不儲存的內容：您寫的內容、您的姓名、您的位置、任何關於緊急情況的內容。
privacy-rights = 儲存到您刪除為止。用 /mydata 查看全部，用 /forget 刪除全部。不作他用，也不給任何人。

## Who we are

start = 我告訴您官方關於 911 的說法：您所在的州是否有故障報告，以及 911 無法接通時如何求助。
start-first = 請問：「麻薩諸塞州的 911 故障了嗎？」用 /home MA 設置您的州，用 /subscribe MA 關注它，並在需要之前儲存 /card。
tail-alone = 非官方機器人，不能派遣救援。這裡的訊息不會傳到 911。緊急情況請撥打 911。
help = 直接問：「MA 的 911 故障了嗎？」、「在 Boston 該給誰打電話？」、「恢復時告訴我」。
help-commands = /status MA：官方的說法
    /where Boston, MA：號碼和地點
    /card：要儲存的號碼
    /subscribe MA、/unsubscribe、/subscriptions：有變化時的訊息
    /home MA、/language：您的所在地和語言
    /quiet 22-7、/plain、/mode：我何時、如何在這裡寫
    /privacy、/mydata、/forget：您的資料
    /test：看訊息能否送達
    /about：我是誰
about = 我是 Callbox，一個非官方機器人，用於 911 無法接通的時候。我轉述各機構的話，注明是誰、何時說的。我不猜測。
about-sources = 來源：FEMA 的公共警報、國家氣象局，以及向我發佈訊息的機構。它們沒有訊息並不表示 911 正常。
test = 測試。這只是測試：這條訊息裡沒有關於 911 的新訊息。
test-arrived = 我的訊息能送達本聊天室。
test-last = 上一條變化訊息送達本聊天室的時間：{ $time }。
right-fine = 我在這裡可以做需要的一切：傳訊息、置頂和傳送檔案。
right-write = 我不能在這裡傳訊息，所以關於 911 的訊息不會送達。管理員可以允許我傳送訊息。
right-pin = 我不能在這裡置頂：故障訊息會保持更新，但不會置頂。管理員可以允許我置頂訊息。
right-attach = 我不能在這裡傳送圖片和檔案。管理員可以允許我附加檔案。
right-embed = 我不能在這裡嵌入連結，所以回答沒有顏色和地圖。管理員可以允許我嵌入連結。
right-role = 我不能呼叫這裡選定的身分組。管理員可以允許任何人提及該身分組，或允許我提及所有身分組。
right-hears = 在這裡我只讀指令、對我的回覆和提到我的訊息。這就夠了。
none = 我只了解 911 故障。請問「MA 的 911 故障了嗎？」或「在 Boston 該給誰打電話？」

## Buttons

button-where = 哪裡能求助
button-again = 現在的情況
button-status = { $place }
button-place = { $place }
button-follow = 關注這個州
button-follow-again = 重新關注
button-unfollow = 停止這些訊息
button-stop = 停止 { $place }
button-stop-all = 全部停止
button-more = 更多
button-full = 全文
button-map = 地圖：{ $name }
button-location = 分享我的位置
button-card = 要儲存的卡
button-help = 我可以問什麼？
button-language = 語言
button-plain = 純文字
button-rich = 用粗體
button-restrict = 一行短句
button-normal = 完整回答
button-night = 22:00-07:00 安靜
button-no-night = 沒有安靜時段
button-no-role = 不呼叫身分組
button-card-live = 打開那則訊息
button-privacy = 隱私
button-mydata = 我的資料
button-forget = 忘記本聊天室
button-forget-yes = 是的，忘記

## Groups, and our own faults

welcome = 您好。我轉述官方關於 911 的說法：叫我的名字問「MA 的 911 故障了嗎？」。管理員可以用 /home MA 設置本群組的州，用 /subscribe MA 關注它。我不是官方的，不能派遣救援；緊急情況請撥打 911。
topic-gone = 我之前發訊息的話題已經沒有了。從現在起我在這裡發。要停止：/unsubscribe
cannot-write = 我不能在 { $channel } 傳訊息，所以關於 911 的訊息到不了那裡。管理員可以允許我檢視該頻道並傳送訊息；之後我會補傳錯過的訊息。
not-published = 這則訊息沒有發布到追蹤此頻道的伺服器：Discord 每小時只發布幾則。它在這裡。
card-live = 我會讓這則訊息保持最新。
card-closed = 這則訊息已結束；我不會再更改它。
tap-unknown = 這個按鈕已經失效。傳送 /help 看看可以問什麼。
sorry = 我這邊出了問題，現在無法回答。緊急情況請撥打 911。如果無法接通，請直接撥打當地警察或消防部門的電話，或前往警察局或消防局。我不能派遣救援。

## What platforms show before anybody writes: at most 100 characters each

profile-short = 官方關於 911 故障的說法，以及如何求助。非官方；不能派遣救援。
profile-description = 您所在的州 911 故障了嗎？我轉述各機構的話，注明是誰、何時說的，有變化時通知您，並告訴您 911 無法接通時該給誰打電話、去哪裡。非官方機器人，不能派遣救援。這裡的訊息不會傳到 911。
command-start = 這是什麼，先做什麼
command-help = 您可以問什麼
command-status = 官方關於某個州 911 的說法
command-status-state = 州、城鎮、郵遞區號，或像 MA-0618-1 這樣的編號
command-where = 911 無法接通時如何求助
command-where-place = 州、城鎮或郵遞區號
command-subscribe = 關於 911 的官方訊息變化時通知我
command-subscribe-state = 要關注的州
command-unsubscribe = 不再通知我
command-unsubscribe-state = 要停止的州；不填表示全部
command-subscriptions = 本聊天室關注的州
command-home = 我沒有說明地點時所指的地方
command-home-place = 州、城鎮或郵遞區號；「off」為清除
command-language = 選擇回答的語言
command-language-language = 一種語言，例如 Español
command-quiet = 設定較小變化需要等待的時段
command-quiet-hours = 例如 22:00-07:00；「off」為取消
command-plain = 選擇純文字，不用粗體
command-plain-choice = 「on」或「off」
command-mode = 選擇我在本群組回答多少
command-mode-choice = 「restrict」或「normal」
command-ping = 選擇在 911 故障或恢復時呼叫的身分組
command-ping-role = 要呼叫的身分組；留空可查看目前設定
command-card = 故障之前要儲存的號碼和地點
command-card-place = 州、城鎮或郵遞區號
command-privacy = 關於本聊天室儲存什麼、不儲存什麼
command-mydata = 關於本聊天室儲存的全部內容，檔案形式
command-forget = 刪除關於本聊天室儲存的全部內容
command-forget-confirm = 「yes」為全部刪除
command-test = 看訊息能否送達這裡
command-about = 我是誰，我的資訊從哪裡來

## Pictures

card-alt = { $place }的卡片：故障前應保存的號碼和地點。訊息中有相同文字。
map-said = 各州官方關於 911 說法的地圖。查詢某個州：/map MA
map-title = 911：官方目前的說法
# safety
map-footer = { $time }。非官方。沒有通知並不表示 911 正常。
# safety
map-alt = 各州地圖。{ $told }其他各州：沒有官方通知，但這並不表示 911 正常。
map-none = 目前沒有任何州發布官方的 911 故障通知。
kind-carrier = 一家電信業者
command-map = 官方說法的地圖
command-map-state = 一個州；不填表示全部

## Names of states, shown before the English one; written by us

state-AL = 阿拉巴馬州
state-AK = 阿拉斯加州
state-AZ = 亞利桑那州
state-AR = 阿肯色州
state-CA = 加利福尼亞州
state-CO = 科羅拉多州
state-CT = 康乃狄克州
state-DE = 德拉瓦州
state-FL = 佛羅里達州
state-GA = 喬治亞州
state-HI = 夏威夷州
state-ID = 愛達荷州
state-IL = 伊利諾州
state-IN = 印第安納州
state-IA = 愛荷華州
state-KS = 堪薩斯州
state-KY = 肯塔基州
state-LA = 路易斯安那州
state-ME = 緬因州
state-MD = 馬里蘭州
state-MA = 麻薩諸塞州
state-MI = 密西根州
state-MN = 明尼蘇達州
state-MS = 密西西比州
state-MO = 密蘇里州
state-MT = 蒙大拿州
state-NE = 內布拉斯加州
state-NV = 內華達州
state-NH = 新罕布夏州
state-NJ = 紐澤西州
state-NM = 新墨西哥州
state-NY = 紐約州
state-NC = 北卡羅來納州
state-ND = 北達科他州
state-OH = 俄亥俄州
state-OK = 奧克拉荷馬州
state-OR = 奧勒岡州
state-PA = 賓夕法尼亞州
state-RI = 羅德島州
state-SC = 南卡羅來納州
state-SD = 南達科他州
state-TN = 田納西州
state-TX = 德克薩斯州
state-UT = 猶他州
state-VT = 佛蒙特州
state-VA = 維吉尼亞州
state-WA = 華盛頓州
state-WV = 西維吉尼亞州
state-WI = 威斯康辛州
state-WY = 懷俄明州
state-DC = 華盛頓哥倫比亞特區
state-PR = 波多黎各
state-GU = 關島
state-VI = 美屬維京群島
state-AS = 美屬薩摩亞
state-MP = 北馬利安納群島
