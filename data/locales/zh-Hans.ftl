### Callbox 简体中文。No professional has reviewed these sentences yet: until one signs a sentence marked
### "# safety" in en.ftl with "# reviewed-by: name, date", it is shown with its English beneath.
### Vocabulary of the FCC's official Simplified Chinese outage text (DA 25-12): 故障, 当地电话号码, 可能无法获得帮助.

-language-name = 简体中文

## First lines

head = { $code } · { $place }：{ $title }
head-bare = { $place }：{ $title }
head-update = { $code } · 更新 · { $place }：{ $title }
head-correction = { $code } · 更正 · { $place }：{ $title }

title-outage = 911 故障
title-part = 该州部分地区 911 故障
title-intermittent = 911 出现问题
title-local-report = { $count ->
   *[other] { $count } 份当地 911 故障报告
}
title-carrier = { $carrier } 用户的 911 出现问题
title-conflict = 各机构对 911 的说法不一致
title-restored = 911 故障已结束
title-stale = 911 故障，尚无恢复通知
title-withdrawn = 911 故障通知已撤回
title-no-notice = 没有官方的 911 故障通知
title-blind = 我现在无法查询

## Who said what, where and when

report-outage = { $agency }，{ $time }：{ $area } 911 故障。{ $effect }
report-problem = { $agency }，{ $time }：{ $area } 911 出现问题。{ $effect }
report-carrier = { $agency }，{ $time }：{ $area } 的 { $carrier } 用户可能无法接通 911。其他用户：没有报告。
report-stale = 最后一次官方消息是 { $age }之前：{ $area } 911 故障（{ $agency }，{ $time }）。我没有看到恢复通知。
report-restored = { $agency } 说 { $area } 的 911 已恢复（{ $time }）。
report-withdrawn = { $agency } 撤回了关于 { $area } 的 911 故障通知（{ $time }）。它没有说 911 已恢复。

effect-calls = 如果您拨打 911，则可能无法获得帮助。
effect-some-calls = 部分拨打 911 的电话可能无法接通。
effect-calls-and-texts = 拨打 911 的电话和发给 911 的短信可能无法到达。
effect-these = 以下方式可能无法联系 911：{ $services }。
service-voice_wireless = 手机拨打
service-voice_landline = 固定电话拨打
service-voip = 网络电话拨打
service-text = 短信
service-relay = 中继服务拨打

says = 该机构说：{ $quote }
word = { $agency }，{ $time }：{ $quote }
word-for = { $agency }，{ $time }，针对 { $area }：{ $quote }
word-bare = { $agency }，{ $time }：{ $area } 911 故障。
word-bare-denial = { $agency }，{ $time }：据其所说，{ $area } 没有故障报告。
word-outage = { $agency }，{ $time }：{ $area } 911 故障。{ $quote }
local-more = { $count ->
   *[other] 另有 { $count } 个当地机构报告同样情况。
}
local-unconfirmed = { $state } 尚未确认。
conflict-act = 为安全起见，请按拨打 911 可能无法接通来做准备。

restored-ended = { $agency } 说结束时间是 { $ended }；宣布时间是 { $announced }。
restored-lasted = 第一次官方消息：{ $first }。{ $lasted }后宣布结束。

no-notice = 我没有看到 { $place } 的官方 911 故障通知（{ $looked }）。这并不表示 911 正常。
blind = 我现在无法查询，所以不知道 { $place } 是否有 911 故障。
blind-silent = 我现在无法查询：{ $sources } 没有回应。所以不知道 { $place } 是否有 911 故障。
blind-last = 上次查询：{ $time }。

change-correction = 我上一条消息有误。现在：
change-changed = 与我上一条消息相比有变化：
change-narrowed = 范围比我上一条消息小：
change-widened = 范围比我上一条消息大：
change-denied = 我转发过 { $agency } 的 911 故障通知（{ $time }）。现在的说法是那是误发：

quote = “{ $text }”
quote-in = “{ $text }”（原文为{ $language }）
# the FCC's words (DA 25-12, 8 January 2025), from two public copies that agree, 2026-11-22; the appendix was not opened: see en.ftl
official-outage = FCC 关于 911 故障的标准文本，由我填入机构和地点，并非该机构的原话：“{ $agency }：{ $area }发布了 9-1-1 故障警报，当前生效中。如果发生紧急情况，请直接拨打当地电话号码联系警察、消防、医疗或其他紧急服务部门。如果您拨打 9-1-1，则可能无法获得帮助。”
area-in = { $area }，{ $state }
area-more = { $areas } 及另外 { $more } 处
about-miles = 约 { $miles }

## What to do

steps-first = 紧急情况请先拨打 911。如果无法接通，请直接拨打当地警察或消防部门的电话，或前往警察局或消防站。
steps-after = 如果无人接听，请试另一个号码，或前往警察局或消防站。
steps-carrier = 紧急情况请拨打 911。如果无法接通，请使用其他运营商的手机或固定电话，或前往警察局或消防站。
steps-restored = 紧急情况请拨打 911。如果您仍需要帮助，请立即拨打。如果无法接通，请直接拨打当地警察或消防部门的电话。
do-not-test = 请不要为了测试而拨打 911。

## How we know

checked-never = 我还未能查询信息来源。
checked = 查询时间 { $time }：{ $sources }。
checked-bare = 查询时间 { $time }。
looked = 查询时间 { $time }：{ $sources }
looked-bare = 查询时间 { $time }
looked-never = 尚未查询
silent = { $sources } 没有回应。
gap = 我从 { $since } 起离线，可能错过了通知。
link = { $url }
tail = 非官方机器人，不能派遣救援。这里的消息不会传到 911。
source-ipaws = FEMA 公共警报
source-nws = 国家气象局
source-agency = 向我发布消息的机构
source-scenario = 本次回放
source-openfema = FEMA 警报档案
unreviewed = 这是我们自己的翻译，尚未经过专业人士审核。英文如下：

## Somebody in danger: fixed text, guidance 6.3

emergency = 我无法派遣救援。请立即拨打 911。
urgent-here = { $agency }：这里可能无法接通 911：{ $quote }
urgent-here-bare = { $agency }：这里可能无法接通 911。
urgent-area = { $agency }：{ $area } 可能无法接通 911：{ $quote }
urgent-area-bare = { $agency }：{ $area } 可能无法接通 911。
urgent-carrier = { $agency }：{ $carrier } 用户可能无法接通 911：{ $quote }
urgent-carrier-bare = { $agency }：{ $carrier } 用户可能无法接通 911。
if-not = 如果无法接通：
rung = { $number }) { $step }
rung-phone = 用另一部电话：固定电话或其他运营商的手机
rung-mobile = 用另一部电话：手机
rung-landline = 用另一部电话：固定电话
rung-local = 直接拨打当地警察或消防部门自己的电话号码
rung-lines = 拨打当地警察或消防部门：
rung-text = 给 911 发短信，写明地点和所需帮助（如果没有回复或显示错误，请继续下一步）
rung-box = 拉动街上的火警箱并留在旁边（{ $area }；来源：{ $source }，{ $date }）
rung-box-old = 拉动街上的火警箱并留在旁边（{ $area }；来源：{ $source }，刊载于 { $date }）
rung-go = 前往最近的警察局或消防站，或请别人去
line = { $name }：{ $numbers }（服务 { $area }；来源：{ $source }，{ $date }）
line-old = { $name }：{ $numbers }（服务 { $area }；来源：{ $source }，刊载于 { $date }）
line-inferred = 该号码服务此地是我们的推断。
line-administrative = 办公电话；可能无人值守。
crisis = 如果您可能伤害自己：请拨打 988 或发短信给 988。如果面临紧急危险，请拨打 911。
poison = 中毒援助（Poison Help）：1-800-222-1222。如果有人没有呼吸、昏倒或抽搐：请拨打 911。

## Status: asked from a neighbour, of several states, of a code

theirs = { $agency } 的 911 警报（{ $time }）是针对 { $area } 的。
not-working = 没有通知并不表示 911 正常。
brief = { $place }：{ $title }（{ $agency }，{ $time }）。
brief-code = { $place }，{ $code }：{ $title }（{ $agency }，{ $time }）。
brief-no-notice = { $place }：我没有看到官方的 911 故障通知。
brief-blind = { $place }：我现在无法查询。
code-open = { $code } 是我的编号之一：{ $place } 的 911 故障，第一次官方消息 { $opened }。我现在知道的情况：
code-closed = { $code } 是我的编号之一：{ $place } 的 911 故障，第一次官方消息 { $opened }，{ $closed } 宣布结束。我现在知道的情况：
code-unknown = 我没有编号为 { $code } 的消息。除非您在官方来源找到它，否则请不要相信。查询某个州：/status MA

## Where to get help

where = 在 { $place } 获得帮助
where-more = 我所知道的 { $place } 的全部信息
first-911 = 紧急情况请先拨打 911。
go-on = 如果无人接听，请继续下一步。不要等待。
where-which = 要查您附近的号码，请发送州、城镇或邮编：/where Boston, MA
near-line = 您在州界附近：{ $places }
lines-known = 不经 911 也能求助的号码：
lines-unknown = 我没有这个地方经核实的直拨号码。请查找当地警察或消防部门的号码，或直接前往。
text-offered = 911 短信：{ $area } 自 { $since } 起提供（来源：{ $source }，{ $date }）。如果没有回复或显示错误，请继续下一步。
text-offered-old = 911 短信：{ $area } 自 { $since } 起提供（来源：{ $source }，刊载于 { $date }）。如果没有回复或显示错误，请继续下一步。
text-unknown = 911 短信：并非各地都提供，我不知道这里是否提供。如果没有回复或显示错误，请继续下一步。
text-down = 据官方说，这里现在发给 911 的短信可能无法到达。
deaf = 失聪、听力不佳或不能说话？请先发短信。
deaf-relay = 如果不提供短信：用 TTY 或中继服务。请先说明您在哪里；对方可能只知道您登记的地址。
boxes = 街上的火警箱：{ $area } 有（来源：{ $source }，{ $date }）。拉动拉钩并留在箱旁。
boxes-old = 街上的火警箱：{ $area } 有（来源：{ $source }，刊载于 { $date }）。拉动拉钩并留在箱旁。
boxes-unknown = 我不知道这里有消防部门自己公布的火警箱。
carrier-ways = 如果只有一家运营商故障：用其他运营商的手机或固定电话，或请别人替您拨打。Wi-Fi 通话可能有帮助。
go-there = 或者前往最近的警察局或消防站，或请别人去。
doors = 可以去的地方：
door = { $kind }：{ $name }，{ $address }（来源：{ $source }，{ $date }）
door-old = { $kind }：{ $name }，{ $address }（来源：{ $source }，刊载于 { $date }）
door-far = { $kind }：{ $name }，{ $address }，{ $distance }（来源：{ $source }，{ $date }）
door-far-old = { $kind }：{ $name }，{ $address }，{ $distance }（来源：{ $source }，刊载于 { $date }）
door-phone = 电话 { $number }，服务 { $place }。
door-phone-office = 电话 { $number }，服务 { $place }：办公电话，可能无人值守。
door-police = 警察
door-fire = 消防
door-hospital = 医院急诊部
door-firebox = 火警箱
doors-caution = 小的站点可能没有人。如果没有人，请去下一个。
caution-unstaffed = 这里的小站点并非一直有人。如果无人接听，请拨打区域调度号码。
location-forgotten = 我没有保存您的位置。
card = 请保存这张卡：{ $place }，当 911 无法接通时
card-keep = 请现在存好这些号码，并写下来放在家里。

## Asking back

which-state = 哪个州？例如：{ $example }。用 /home MA 我会记住。
which-place = 您指的是哪一个？
elsewhere = 我只了解美国及其领地的 911。在其他地方，请拨打当地的紧急号码。

## Following

followed = 您现在关注 { $places }。那里关于 911 的官方消息有变化时我会通知您，其他时候不打扰。
followed-channel = 最快的方式：{ $place } 的这个频道最先收到消息。我也会在这里通知您。
unfollowed = 已停止：{ $places }。您不会再收到我关于它的消息。
followed-none-of-it = 您没有关注它。
still-followed = 您仍在关注 { $places }。
nothing-followed = 您没有关注任何州。
followed-here = 本聊天关注 { $places }。
how-to-follow = 要关注一个州：/subscribe MA
how-pushes-come = 只有官方消息变化时我才会写。要停止：/unsubscribe
only-admins = 只有本群管理员可以更改。您可以直接给我发消息。

## Settings and data

home-is = 您的所在地是 { $place }。
home-kept = 您的所在地现在是 { $place }。您没有说明地点时，我按它回答。
home-unknown = 我不知道本聊天的所在地。设置方法：/home MA 或 /home Boston, MA
home-not-found = 我不认识这个地方。请试试州、带州名的城镇或邮编：/home Boston, MA
home-cleared = 我已忘记您的所在地。
language-choose = 请选择语言：
language-kept = 我在这里会用简体中文回答。
language-follows = 我会用您书写的语言回答。
language-unknown = 我不认识这种语言。您可以选择其中一种：
quiet-hours = 这里的安静时段：{ $hours }，当地时间。较小的变化等到时段结束，一条也不会丢。911 中断、恢复以及更正，我会立即发送，夜里也一样。要取消：/quiet off
quiet-none = 这里没有设置安静时段。要设置：/quiet 22:00-07:00
quiet-off = 这里不再有安静时段。
quiet-unknown = 我看不懂这个时段。请这样写：/quiet 22:00-07:00
plain-choose = 纯文本只有文字，没有粗体。请选择：
plain-on = 从现在起这里用纯文本。
plain-off = 从现在起这里的标题用粗体。
mode-choose = 群里重复的问题是否只回一行短句，而不是完整回答？请选择：
mode-restrict = 从现在起，这里重复的问题在几分钟内只回一行短句。紧急情况和新消息总是完整回答。
mode-normal = 从现在起，这里每个问题都完整回答。
ping-on = 从现在起，在 911 故障和恢复时，我会呼叫您选的身份组，此外不会。要结束：/ping off
ping-off = 从现在起，我在这里不呼叫任何身份组。
ping-none = 我在这里不呼叫任何身份组。在 Discord 服务器上，管理员可以选择一个：/ping
answered-above = 我在{ $age }前已在这里回答过，此后没有变化：请看上面。要看完整回答，请直接给我发消息。
answered-in-card = 我刚才已在这里回答过，此后没有变化。完整内容在本聊天中我保持更新的那条消息里。
own-name = { $name }
mydata = 这个文件是我保存的关于本聊天的全部内容。
mydata-alt = 关于本聊天保存的全部内容，JSON 文件
forget-sure = 忘记本聊天吗？我会删除您的所在地、语言和关注的州，不再发送任何消息，包括故障结束的消息。
forgotten = 完成。我没有保存关于本聊天的任何内容，除非您要求，不会再写。
privacy-kept = 我保存的内容：本聊天在平台上的地址（加密）、您选择的所在地、语言和其他设置、我保持更新的是哪条消息、您关注的州，以及我的消息是否送达。
privacy-not-kept = 我不保存的内容：您写的内容、您的姓名、您的位置、任何关于紧急情况的内容。
privacy-rights = 保存到您删除为止。用 /mydata 查看全部，用 /forget 删除全部。不作他用，也不给任何人。

## Who we are

start = 我告诉您官方关于 911 的说法：您所在的州是否有故障报告，以及 911 无法接通时如何求助。
start-first = 请问：“马萨诸塞州的 911 故障了吗？”用 /home MA 设置您的州，用 /subscribe MA 关注它，并在需要之前保存 /card。
tail-alone = 非官方机器人，不能派遣救援。这里的消息不会传到 911。紧急情况请拨打 911。
help = 直接问：“MA 的 911 故障了吗？”、“在 Boston 该给谁打电话？”、“恢复时告诉我”。
help-commands = /status MA：官方的说法
    /where Boston, MA：号码和地点
    /card：要保存的号码
    /subscribe MA、/unsubscribe、/subscriptions：有变化时的消息
    /home MA、/language：您的所在地和语言
    /quiet 22-7、/plain、/mode：我何时、如何在这里写
    /privacy、/mydata、/forget：您的数据
    /test：看消息能否送达
    /about：我是谁
about = 我是 Callbox，一个非官方机器人，用于 911 无法接通的时候。我转述各机构的话，注明是谁、何时说的。我不猜测。
about-sources = 来源：FEMA 的公共警报、国家气象局，以及向我发布消息的机构。它们没有消息并不表示 911 正常。
test = 测试。这只是测试：这条消息里没有关于 911 的新消息。
test-arrived = 我的消息能送达本聊天。
test-last = 上一条变化消息送达本聊天的时间：{ $time }。
right-fine = 我在这里可以做需要的一切：发消息、置顶和发送文件。
right-write = 我不能在这里发消息，所以关于 911 的消息不会送达。管理员可以允许我发送消息。
right-pin = 我不能在这里置顶：故障消息会保持更新，但不会置顶。管理员可以允许我置顶消息。
right-attach = 我不能在这里发送图片和文件。管理员可以允许我附加文件。
right-embed = 我不能在这里嵌入链接，所以回答没有颜色和地图。管理员可以允许我嵌入链接。
right-role = 我不能呼叫这里选定的身份组。管理员可以允许任何人提及该身份组，或允许我提及所有身份组。
right-hears = 在这里我只读命令、对我的回复和提到我的消息。这就够了。
none = 我只了解 911 故障。请问“MA 的 911 故障了吗？”或“在 Boston 该给谁打电话？”

## Buttons

button-where = 哪里能求助
button-again = 现在的情况
button-status = { $place }
button-place = { $place }
button-follow = 关注这个州
button-follow-again = 重新关注
button-unfollow = 停止这些消息
button-stop = 停止 { $place }
button-stop-all = 全部停止
button-more = 更多
button-full = 全文
button-map = 地图：{ $name }
button-location = 分享我的位置
button-card = 要保存的卡
button-help = 我可以问什么？
button-language = 语言
button-plain = 纯文本
button-rich = 用粗体
button-restrict = 一行短句
button-normal = 完整回答
button-night = 22:00-07:00 安静
button-no-night = 没有安静时段
button-no-role = 不呼叫身份组
button-card-live = 打开那条消息
button-privacy = 隐私
button-mydata = 我的数据
button-forget = 忘记本聊天
button-forget-yes = 是的，忘记

## Groups, and our own faults

welcome = 您好。我转述官方关于 911 的说法：叫我的名字问“MA 的 911 故障了吗？”。管理员可以用 /home MA 设置本群的州，用 /subscribe MA 关注它。我不是官方的，不能派遣救援；紧急情况请拨打 911。
topic-gone = 我之前发消息的话题已经没有了。从现在起我在这里发。要停止：/unsubscribe
cannot-write = 我不能在 { $channel } 发消息，所以关于 911 的消息到不了那里。管理员可以允许我查看该频道并发送消息；之后我会补发错过的消息。
not-published = 这条消息没有发布到关注此频道的服务器：Discord 每小时只发布几条。它在这里。
card-live = 我会让这条消息保持最新。
card-closed = 这条消息已结束；我不会再更改它。
tap-unknown = 这个按钮已经失效。发送 /help 看看可以问什么。
sorry = 我这边出了问题，现在无法回答。紧急情况请拨打 911。如果无法接通，请直接拨打当地警察或消防部门的电话，或前往警察局或消防站。我不能派遣救援。

## What platforms show before anybody writes: at most 100 characters each

profile-short = 官方关于 911 故障的说法，以及如何求助。非官方；不能派遣救援。
profile-description = 您所在的州 911 故障了吗？我转述各机构的话，注明是谁、何时说的，有变化时通知您，并告诉您 911 无法接通时该给谁打电话、去哪里。非官方机器人，不能派遣救援。这里的消息不会传到 911。
command-start = 这是什么，先做什么
command-help = 您可以问什么
command-status = 官方关于某个州 911 的说法
command-status-state = 州、城镇、邮编，或像 MA-0618-1 这样的编号
command-where = 911 无法接通时如何求助
command-where-place = 州、城镇或邮编
command-subscribe = 关于 911 的官方消息变化时通知我
command-subscribe-state = 要关注的州
command-unsubscribe = 不再通知我
command-unsubscribe-state = 要停止的州；不填表示全部
command-subscriptions = 本聊天关注的州
command-home = 我没有说明地点时所指的地方
command-home-place = 州、城镇或邮编；“off”为清除
command-language = 选择回答的语言
command-language-language = 一种语言，例如 Español
command-quiet = 设置较小变化需要等待的时段
command-quiet-hours = 例如 22:00-07:00；“off”为取消
command-plain = 选择纯文本，不用粗体
command-plain-choice = “on”或“off”
command-mode = 选择我在本群回答多少
command-mode-choice = “restrict”或“normal”
command-ping = 选择在 911 故障或恢复时呼叫的身份组
command-ping-role = 要呼叫的身份组；留空可查看当前设置
command-card = 故障之前要保存的号码和地点
command-card-place = 州、城镇或邮编
command-privacy = 关于本聊天保存什么、不保存什么
command-mydata = 关于本聊天保存的全部内容，文件形式
command-forget = 删除关于本聊天保存的全部内容
command-forget-confirm = “yes”为全部删除
command-test = 看消息能否送达这里
command-about = 我是谁，我的信息从哪里来

## Pictures

card-alt = { $place }的卡片：故障前应保存的号码和地点。消息中有相同文字。
map-said = 各州官方关于 911 说法的地图。查询某个州：/map MA
map-title = 911：官方目前的说法
# safety
map-footer = { $time }。非官方。没有通知并不表示 911 正常。
# safety
map-alt = 各州地图。{ $told }其他各州：没有官方通知，但这并不表示 911 正常。
map-none = 目前没有任何州发布官方的 911 故障通知。
kind-carrier = 一家运营商
command-map = 官方说法的地图
command-map-state = 一个州；不填表示全部

## Names of states, shown before the English one; written by us

state-AL = 亚拉巴马州
state-AK = 阿拉斯加州
state-AZ = 亚利桑那州
state-AR = 阿肯色州
state-CA = 加利福尼亚州
state-CO = 科罗拉多州
state-CT = 康涅狄格州
state-DE = 特拉华州
state-FL = 佛罗里达州
state-GA = 佐治亚州
state-HI = 夏威夷州
state-ID = 爱达荷州
state-IL = 伊利诺伊州
state-IN = 印第安纳州
state-IA = 艾奥瓦州
state-KS = 堪萨斯州
state-KY = 肯塔基州
state-LA = 路易斯安那州
state-ME = 缅因州
state-MD = 马里兰州
state-MA = 马萨诸塞州
state-MI = 密歇根州
state-MN = 明尼苏达州
state-MS = 密西西比州
state-MO = 密苏里州
state-MT = 蒙大拿州
state-NE = 内布拉斯加州
state-NV = 内华达州
state-NH = 新罕布什尔州
state-NJ = 新泽西州
state-NM = 新墨西哥州
state-NY = 纽约州
state-NC = 北卡罗来纳州
state-ND = 北达科他州
state-OH = 俄亥俄州
state-OK = 俄克拉何马州
state-OR = 俄勒冈州
state-PA = 宾夕法尼亚州
state-RI = 罗得岛州
state-SC = 南卡罗来纳州
state-SD = 南达科他州
state-TN = 田纳西州
state-TX = 得克萨斯州
state-UT = 犹他州
state-VT = 佛蒙特州
state-VA = 弗吉尼亚州
state-WA = 华盛顿州
state-WV = 西弗吉尼亚州
state-WI = 威斯康星州
state-WY = 怀俄明州
state-DC = 华盛顿哥伦比亚特区
state-PR = 波多黎各
state-GU = 关岛
state-VI = 美属维尔京群岛
state-AS = 美属萨摩亚
state-MP = 北马里亚纳群岛
