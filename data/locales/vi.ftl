### Callbox tiếng Việt. No professional has reviewed these sentences yet: until one signs a sentence marked
### "# safety" in en.ftl with "# reviewed-by: name, date", it is shown with its English beneath.
### The FCC's Vietnamese outage text (DA 25-12) says "sập nguồn", which reads as a power failure: not used here.
### From it: "số điện thoại địa phương", "có thể bạn không được trợ giúp".

-language-name = Tiếng Việt

## First lines

head = { $code } · { $place }: { $title }
head-bare = { $place }: { $title }
head-update = { $code } · CẬP NHẬT · { $place }: { $title }
head-correction = { $code } · ĐÍNH CHÍNH · { $place }: { $title }

title-outage = 911 BỊ GIÁN ĐOẠN
title-part = 911 BỊ GIÁN ĐOẠN ở một phần tiểu bang
title-intermittent = 911 CÓ SỰ CỐ
title-local-report = { $count ->
   *[other] { $count } báo cáo địa phương về gián đoạn 911
}
title-carrier = 911 CÓ SỰ CỐ với khách hàng { $carrier }
title-conflict = các cơ quan nói khác nhau về 911
title-restored = gián đoạn 911 ĐÃ HẾT
title-stale = 911 BỊ GIÁN ĐOẠN, chưa có thông báo khôi phục
title-withdrawn = thông báo gián đoạn 911 ĐÃ RÚT LẠI
title-no-notice = không thấy thông báo chính thức về gián đoạn 911
title-blind = hiện tôi không kiểm tra được

## Who said what, where and when

report-outage = { $agency }, { $time }: gián đoạn 911 tại { $area }. { $effect }
report-problem = { $agency }, { $time }: sự cố 911 tại { $area }. { $effect }
report-carrier = { $agency }, { $time }: khách hàng { $carrier } có thể không gọi được 911 tại { $area }. Khách hàng khác: không có báo cáo.
report-stale = Tin chính thức cuối cùng cách đây { $age }: gián đoạn 911 tại { $area } ({ $agency }, { $time }). Tôi chưa thấy thông báo khôi phục.
report-restored = { $agency } nói 911 đã khôi phục tại { $area } ({ $time }).
report-withdrawn = { $agency } đã rút thông báo gián đoạn 911 tại { $area } ({ $time }). Họ không nói rằng 911 đã khôi phục.

effect-calls = Nếu gọi số 911, có thể bạn không được trợ giúp.
effect-some-calls = Một số cuộc gọi đến 911 có thể không kết nối được.
effect-calls-and-texts = Cuộc gọi và tin nhắn đến 911 có thể không tới.
effect-these = Những cách này có thể không tới 911: { $services }.
service-voice_wireless = gọi từ điện thoại di động
service-voice_landline = gọi từ điện thoại bàn
service-voip = gọi từ điện thoại internet
service-text = tin nhắn
service-relay = gọi qua dịch vụ chuyển tiếp

says = Cơ quan này nói: { $quote }
word = { $agency }, { $time }: { $quote }
word-for = { $agency }, { $time }, cho { $area }: { $quote }
word-bare = { $agency }, { $time }: gián đoạn 911 tại { $area }.
word-bare-denial = { $agency }, { $time }: theo lời họ, không có báo cáo gián đoạn tại { $area }.
word-outage = { $agency }, { $time }: gián đoạn 911 tại { $area }. { $quote }
local-more = { $count ->
   *[other] Thêm { $count } cơ quan địa phương báo cáo như vậy.
}
local-unconfirmed = { $state } chưa xác nhận điều này.
conflict-act = Để an toàn, hãy tính đến việc cuộc gọi đến 911 có thể không kết nối được.

restored-ended = { $agency } nói đã kết thúc lúc { $ended }; điều đó được công bố lúc { $announced }.
restored-lasted = Tin chính thức đầu tiên: { $first }. Thông báo đã hết: { $lasted } sau đó.

no-notice = Tôi không thấy thông báo chính thức về gián đoạn 911 cho { $place } ({ $looked }). Điều đó không có nghĩa là 911 đang hoạt động.
blind = Hiện tôi không kiểm tra được, nên tôi không biết có gián đoạn 911 tại { $place } hay không.
blind-silent = Hiện tôi không kiểm tra được: { $sources } không trả lời. Vì vậy tôi không biết có gián đoạn 911 tại { $place } hay không.
blind-last = Kiểm tra lần cuối: { $time }.

change-correction = Tin nhắn trước của tôi sai. Bây giờ:
change-changed = Thay đổi so với tin nhắn trước của tôi:
change-narrowed = Phạm vi nhỏ hơn so với tin nhắn trước của tôi:
change-widened = Phạm vi rộng hơn so với tin nhắn trước của tôi:
change-denied = Tôi đã chuyển thông báo gián đoạn 911 của { $agency } ({ $time }). Nay họ nói đó là nhầm lẫn:

quote = “{ $text }”
quote-in = “{ $text }” (bằng { $language })
# No official-outage here: the FCC's text in this language says something else (its "SẬP NGUỒN" is a power failure).

area-in = { $area }, { $state }
area-more = { $areas } và { $more } nơi nữa
about-miles = khoảng { $miles }

## What to do

steps-first = Khi khẩn cấp, hãy gọi 911 trước. Nếu không kết nối được, hãy gọi thẳng cảnh sát hoặc cứu hỏa địa phương, hoặc đến trạm.
steps-after = Nếu không ai trả lời, hãy thử số khác hoặc đến trạm cảnh sát hoặc trạm cứu hỏa.
steps-carrier = Khi khẩn cấp, hãy gọi 911. Nếu không kết nối được, hãy dùng điện thoại của nhà mạng khác hoặc điện thoại bàn, hoặc đến trạm cảnh sát hoặc trạm cứu hỏa.
steps-restored = Khi khẩn cấp, hãy gọi 911. Nếu bạn vẫn cần trợ giúp, hãy gọi ngay. Nếu không kết nối được, hãy gọi thẳng cảnh sát hoặc cứu hỏa địa phương.
do-not-test = Xin đừng gọi 911 để thử.

## How we know

checked-never = Tôi chưa thể kiểm tra các nguồn của mình.
checked = Đã kiểm tra { $time }: { $sources }.
checked-bare = Đã kiểm tra { $time }.
looked = đã kiểm tra { $time }: { $sources }
looked-bare = đã kiểm tra { $time }
looked-never = chưa kiểm tra
silent = { $sources } không trả lời.
gap = Tôi mất kết nối từ { $since } và có thể đã bỏ lỡ thông báo.
link = { $url }
tail = Bot không chính thức; không thể gửi trợ giúp. Tin nhắn ở đây không tới 911.
source-ipaws = cảnh báo công cộng của FEMA
source-nws = Cơ quan Thời tiết Quốc gia
source-agency = các cơ quan đăng tin cho tôi
source-scenario = bản phát lại này
source-openfema = kho cảnh báo của FEMA
unreviewed = Đây là bản dịch của chúng tôi. Chưa có chuyên gia nào kiểm tra. Bằng tiếng Anh:

## Somebody in danger: fixed text, guidance 6.3

emergency = Tôi không thể gửi trợ giúp. Hãy gọi 911 ngay.
urgent-here = { $agency }: ở đây 911 có thể không kết nối được: { $quote }
urgent-here-bare = { $agency }: ở đây 911 có thể không kết nối được.
urgent-area = { $agency }: 911 có thể không kết nối được tại { $area }: { $quote }
urgent-area-bare = { $agency }: 911 có thể không kết nối được tại { $area }.
urgent-carrier = { $agency }: khách hàng { $carrier } có thể không gọi được 911: { $quote }
urgent-carrier-bare = { $agency }: khách hàng { $carrier } có thể không gọi được 911.
if-not = Nếu không kết nối được:
rung = { $number }) { $step }
rung-phone = dùng điện thoại khác: điện thoại bàn hoặc nhà mạng khác
rung-mobile = dùng điện thoại khác: điện thoại di động
rung-landline = dùng điện thoại khác: điện thoại bàn
rung-local = gọi thẳng cảnh sát hoặc cứu hỏa, theo số điện thoại địa phương của họ
rung-lines = gọi cảnh sát hoặc cứu hỏa địa phương:
rung-text = nhắn tin cho 911 ghi nơi chốn và điều bạn cần (nếu không có trả lời hoặc báo lỗi, hãy làm bước tiếp theo)
rung-box = kéo hộp báo cháy trên đường và đứng cạnh hộp ({ $area }; nguồn: { $source }, { $date })
rung-box-old = kéo hộp báo cháy trên đường và đứng cạnh hộp ({ $area }; nguồn: { $source }, in ngày { $date })
rung-go = đến, hoặc nhờ người đến, trạm cảnh sát hoặc trạm cứu hỏa gần nhất
line = { $name }: { $numbers } (cho { $area }; nguồn: { $source }, { $date })
line-old = { $name }: { $numbers } (cho { $area }; nguồn: { $source }, in ngày { $date })
line-inferred = Việc số này phục vụ nơi đây là suy luận của chúng tôi.
line-administrative = Số văn phòng; có thể không có người trực.
crisis = Nếu bạn có thể tự làm hại mình: gọi hoặc nhắn tin 988. Khi nguy hiểm tức thì, hãy gọi 911.
poison = Trợ giúp ngộ độc (Poison Help): 1-800-222-1222. Không thở, ngã quỵ hoặc co giật: hãy gọi 911.

## Status: asked from a neighbour, of several states, of a code

theirs = Cảnh báo 911 của { $agency } ({ $time }) là cho { $area }.
not-working = Không có thông báo không có nghĩa là 911 đang hoạt động.
brief = { $place }: { $title } ({ $agency }, { $time }).
brief-code = { $place }, { $code }: { $title } ({ $agency }, { $time }).
brief-no-notice = { $place }: tôi không thấy thông báo chính thức về gián đoạn 911.
brief-blind = { $place }: hiện tôi không kiểm tra được.
code-open = { $code } là một mã của tôi: gián đoạn 911 tại { $place }, tin chính thức đầu tiên { $opened }. Điều tôi biết bây giờ:
code-closed = { $code } là một mã của tôi: gián đoạn 911 tại { $place }, tin chính thức đầu tiên { $opened }, thông báo đã hết { $closed }. Điều tôi biết bây giờ:
code-unknown = Tôi không biết tin nhắn nào có mã { $code }. Đừng tin nếu bạn không tìm thấy nó ở nguồn chính thức. Để hỏi về một tiểu bang: /status MA

## Where to get help

where = Cách tìm trợ giúp tại { $place }
where-more = Tất cả những gì tôi biết về { $place }
first-911 = Khi khẩn cấp, hãy gọi 911 trước.
go-on = Nếu không ai trả lời, hãy làm bước tiếp theo. Đừng chờ.
where-which = Để có số gần bạn, hãy gửi tiểu bang, thành phố hoặc mã ZIP: /where Boston, MA
near-line = Bạn ở gần ranh giới tiểu bang: { $places }
lines-known = Các số để tìm trợ giúp không qua 911:
lines-unknown = Tôi không có số trực tiếp đã xác minh cho nơi này. Hãy tìm số của cảnh sát hoặc cứu hỏa địa phương, hoặc đến đó.
text-offered = Nhắn tin cho 911: có tại { $area } từ { $since } (nguồn: { $source }, { $date }). Nếu không có trả lời hoặc báo lỗi, hãy làm cách khác.
text-offered-old = Nhắn tin cho 911: có tại { $area } từ { $since } (nguồn: { $source }, in ngày { $date }). Nếu không có trả lời hoặc báo lỗi, hãy làm cách khác.
text-unknown = Nhắn tin cho 911: không phải nơi nào cũng có, và tôi không biết về nơi này. Nếu không có trả lời hoặc báo lỗi, hãy làm cách khác.
text-down = Theo các cơ quan, hiện tin nhắn đến 911 ở đây có thể không tới.
deaf = Bạn bị điếc, nghe kém hoặc không nói được? Hãy nhắn tin trước.
deaf-relay = Nếu không có nhắn tin: dùng TTY hoặc dịch vụ chuyển tiếp. Hãy nói bạn ở đâu trước; họ có thể chỉ biết địa chỉ đã đăng ký của bạn.
boxes = Hộp báo cháy trên đường: có tại { $area } (nguồn: { $source }, { $date }). Kéo móc và đứng cạnh hộp.
boxes-old = Hộp báo cháy trên đường: có tại { $area } (nguồn: { $source }, in ngày { $date }). Kéo móc và đứng cạnh hộp.
boxes-unknown = Tôi không biết hộp báo cháy nào ở đây mà chính sở cứu hỏa nêu ra.
carrier-ways = Nếu chỉ một nhà mạng bị sự cố: dùng điện thoại của nhà mạng khác hoặc điện thoại bàn, hoặc nhờ người gọi giúp. Gọi qua Wi-Fi có thể giúp được.
go-there = Hoặc đến, hoặc nhờ người đến, trạm cảnh sát hoặc trạm cứu hỏa gần nhất.
doors = Nơi để đến:
door = { $kind }: { $name }, { $address } (nguồn: { $source }, { $date })
door-old = { $kind }: { $name }, { $address } (nguồn: { $source }, in ngày { $date })
door-far = { $kind }: { $name }, { $address }, { $distance } (nguồn: { $source }, { $date })
door-far-old = { $kind }: { $name }, { $address }, { $distance } (nguồn: { $source }, in ngày { $date })
door-phone = Điện thoại { $number }, cho { $place }.
door-phone-office = Điện thoại { $number }, cho { $place }: số văn phòng, có thể không có người trực.
door-police = Cảnh sát
door-fire = Cứu hỏa
door-hospital = Khoa cấp cứu bệnh viện
door-firebox = Hộp báo cháy
doors-caution = Trạm nhỏ có thể không có người. Nếu không có ai, hãy đến trạm tiếp theo.
caution-unstaffed = Các trạm nhỏ ở đây không phải lúc nào cũng có người. Nếu không ai trả lời, hãy gọi số điều phối khu vực.
location-forgotten = Tôi không lưu vị trí của bạn.
card = Hãy giữ thẻ này: { $place }, khi 911 không kết nối được
card-keep = Hãy lưu các số này ngay, và ghi ra giấy ở nhà.

## Asking back

which-state = Tiểu bang nào? Ví dụ: { $example }. Với /home MA tôi sẽ nhớ.
which-place = Bạn muốn nói nơi nào?
elsewhere = Tôi chỉ biết về 911 ở Hoa Kỳ và các lãnh thổ. Ở nơi khác, hãy gọi số khẩn cấp địa phương.

## Following

followed = Bây giờ bạn theo dõi { $places }. Tôi sẽ viết khi tin chính thức về 911 ở đó thay đổi, ngoài ra không viết.
followed-channel = Nhanh nhất: kênh này của { $place } nhận tin trước tiên. Tôi cũng sẽ viết ở đây.
unfollowed = Đã dừng: { $places }. Bạn sẽ không nhận tin nhắn của tôi về việc đó nữa.
followed-none-of-it = Bạn không theo dõi nơi đó.
still-followed = Bạn vẫn theo dõi { $places }.
nothing-followed = Bạn không theo dõi tiểu bang nào.
followed-here = Cuộc trò chuyện này theo dõi { $places }.
how-to-follow = Để theo dõi: /subscribe MA
how-pushes-come = Tôi chỉ viết khi tin chính thức thay đổi. Để dừng: /unsubscribe
only-admins = Chỉ quản trị viên của nhóm này đổi được điều đó. Bạn có thể viết riêng cho tôi.

## Settings and data

home-is = Nơi của bạn là { $place }.
home-kept = Nơi của bạn bây giờ là { $place }. Khi bạn không nêu nơi nào, tôi trả lời cho nơi đó.
home-unknown = Tôi không biết nơi của cuộc trò chuyện này. Để đặt: /home MA hoặc /home Boston, MA
home-not-found = Tôi không biết nơi đó. Hãy thử tiểu bang, thành phố kèm tiểu bang, hoặc mã ZIP: /home Boston, MA
home-cleared = Tôi đã quên nơi của bạn.
language-choose = Chọn ngôn ngữ:
language-kept = Ở đây tôi sẽ trả lời bằng tiếng Việt.
language-follows = Tôi sẽ trả lời bằng ngôn ngữ bạn viết.
language-unknown = Tôi không biết ngôn ngữ đó. Bạn có thể chọn:
quiet-hours = Giờ yên lặng ở đây: { $hours }, giờ địa phương. Thay đổi nhỏ chờ đến khi hết giờ; không mất tin nào. Tin 911 ngừng hoạt động, tin đã khôi phục và tin đính chính, tôi gửi ngay, kể cả ban đêm. Để bỏ: /quiet off
quiet-none = Ở đây chưa đặt giờ yên lặng. Để đặt: /quiet 22:00-07:00
quiet-off = Ở đây không còn giờ yên lặng.
quiet-unknown = Tôi không hiểu giờ này. Hãy viết như sau: /quiet 22:00-07:00
plain-choose = Văn bản đơn giản chỉ có chữ, không in đậm. Hãy chọn:
plain-on = Từ nay ở đây là văn bản đơn giản.
plain-off = Từ nay ở đây tiêu đề được in đậm.
mode-choose = Trong nhóm, câu hỏi lặp lại có nên chỉ nhận một dòng ngắn thay vì cả câu trả lời không? Hãy chọn:
mode-restrict = Từ nay câu hỏi lặp lại ở đây nhận một dòng ngắn trong vài phút. Trường hợp khẩn cấp và tin mới luôn được trả lời đầy đủ.
mode-normal = Từ nay mọi câu hỏi ở đây được trả lời đầy đủ.
ping-on = Từ nay tôi gọi vai trò mà bạn đã chọn khi 911 bị hỏng và khi 911 được khôi phục, và không vì việc gì khác. Để bỏ: /ping off
ping-off = Từ nay tôi không gọi vai trò nào ở đây.
ping-none = Tôi không gọi vai trò nào ở đây. Trên máy chủ Discord, quản trị viên có thể chọn một vai trò: /ping
answered-above = Tôi đã trả lời điều này ở đây { $age } trước và từ đó không có gì thay đổi: xem phía trên. Để có câu trả lời đầy đủ, hãy viết trực tiếp cho tôi.
answered-in-card = Tôi vừa trả lời điều này ở đây và từ đó không có gì thay đổi. Tất cả nằm trong tin nhắn mà tôi luôn cập nhật trong cuộc trò chuyện này.
own-name = { $name }
mydata = Tập tin này là tất cả những gì tôi lưu về cuộc trò chuyện này.
mydata-alt = Tất cả dữ liệu được lưu về cuộc trò chuyện này, tập tin JSON
forget-sure = Quên cuộc trò chuyện này? Tôi sẽ xóa nơi của bạn, ngôn ngữ và các tiểu bang bạn theo dõi, và không gửi tin nhắn nữa, kể cả tin đã hết gián đoạn.
forgotten = Xong. Tôi không lưu gì về cuộc trò chuyện này và sẽ không viết nữa nếu bạn không yêu cầu.
privacy-kept = Những gì tôi lưu: địa chỉ của cuộc trò chuyện này trên nền tảng (mã hóa), nơi, ngôn ngữ và các cài đặt khác bạn chọn, tin nhắn nào tôi đang cập nhật, các tiểu bang bạn theo dõi, và tin nhắn của tôi có tới bạn không.
privacy-not-kept = Những gì tôi không lưu: điều bạn viết, tên bạn, vị trí của bạn, bất cứ điều gì về trường hợp khẩn cấp.
privacy-rights = Được lưu cho đến khi bạn xóa. Xem tất cả bằng /mydata, xóa tất cả bằng /forget. Không dùng vào việc khác và không đưa cho ai.

## Who we are

start = Tôi cho bạn biết các cơ quan nói gì về 911: tiểu bang của bạn có báo cáo gián đoạn không, và cách tìm trợ giúp khi 911 không kết nối được.
start-first = Hãy hỏi: “911 ở Massachusetts có bị hỏng không?” Đặt tiểu bang bằng /home MA, theo dõi bằng /subscribe MA, và giữ /card trước khi cần.
tail-alone = Bot không chính thức; không thể gửi trợ giúp. Tin nhắn ở đây không tới 911. Khi khẩn cấp, hãy gọi 911.
help = Cứ hỏi: “911 ở MA có bị hỏng không?”, “ở Boston gọi cho ai?”, “báo tôi khi có lại”.
help-commands = /status MA: các cơ quan nói gì
    /where Boston, MA: số và nơi đến
    /card: các số để giữ
    /subscribe MA, /unsubscribe, /subscriptions: tin nhắn khi có thay đổi
    /home MA, /language: nơi và ngôn ngữ của bạn
    /quiet 22-7, /plain, /mode: khi nào và cách tôi viết ở đây
    /privacy, /mydata, /forget: dữ liệu của bạn
    /test: xem tin nhắn có tới không
    /about: tôi là ai
about = Tôi là Callbox, bot không chính thức cho những giờ 911 không hoạt động. Tôi nhắc lại lời các cơ quan, ai nói và lúc nào. Tôi không phỏng đoán.
about-sources = Nguồn: cảnh báo công cộng của FEMA, Cơ quan Thời tiết Quốc gia, và các cơ quan đăng tin cho tôi. Họ im lặng không có nghĩa là 911 đang hoạt động.
test = THỬ. Đây chỉ là thử: tin nhắn này không có tin mới về 911.
test-arrived = Tin nhắn của tôi tới được cuộc trò chuyện này.
test-last = Tin nhắn cuối về một thay đổi tới cuộc trò chuyện này lúc { $time }.
right-fine = Ở đây tôi được làm mọi việc cần thiết: viết, ghim và gửi tệp.
right-write = Tôi không được viết ở đây, nên tin về 911 sẽ không đến. Quản trị viên có thể cho phép tôi gửi tin nhắn.
right-pin = Tôi không được ghim ở đây: tin về sự cố vẫn được cập nhật nhưng không được ghim. Quản trị viên có thể cho phép tôi ghim tin nhắn.
right-attach = Tôi không được gửi hình và tệp ở đây. Quản trị viên có thể cho phép tôi đính kèm tệp.
right-embed = Tôi không được nhúng liên kết ở đây, nên câu trả lời không có màu và bản đồ. Quản trị viên có thể cho phép tôi nhúng liên kết.
right-role = Tôi không được gọi vai trò đã chọn ở đây. Quản trị viên có thể cho mọi người nhắc đến vai trò đó, hoặc cho phép tôi nhắc đến mọi vai trò.
right-hears = Ở đây tôi chỉ đọc lệnh, câu trả lời cho tôi và tin nhắn gọi tên tôi. Như vậy là đủ.
none = Tôi chỉ biết về gián đoạn 911. Hãy hỏi “911 ở MA có bị hỏng không?” hoặc “ở Boston gọi cho ai?”

## Buttons

button-where = Nơi tìm trợ giúp
button-again = Tình trạng bây giờ
button-status = { $place }
button-place = { $place }
button-follow = Theo dõi tiểu bang này
button-follow-again = Theo dõi lại
button-unfollow = Dừng tin nhắn này
button-stop = Dừng { $place }
button-stop-all = Dừng tất cả
button-more = Thêm
button-full = Toàn văn
button-map = Bản đồ: { $name }
button-location = Chia sẻ vị trí của tôi
button-card = Thẻ để giữ
button-help = Tôi có thể hỏi gì?
button-language = Ngôn ngữ
button-plain = Văn bản đơn giản
button-rich = Có in đậm
button-restrict = Một dòng ngắn
button-normal = Trả lời đầy đủ
button-night = Yên lặng 22:00-07:00
button-no-night = Bỏ giờ yên lặng
button-no-role = Không gọi vai trò nào
button-card-live = Mở tin nhắn đó
button-privacy = Quyền riêng tư
button-mydata = Dữ liệu của tôi
button-forget = Quên cuộc trò chuyện này
button-forget-yes = Có, hãy quên

## Groups, and our own faults

welcome = Xin chào. Tôi nhắc lại lời các cơ quan về 911: gọi tên tôi và hỏi “911 ở MA có bị hỏng không?”. Quản trị viên có thể đặt tiểu bang của nhóm bằng /home MA và theo dõi bằng /subscribe MA. Tôi không chính thức và không thể gửi trợ giúp; khi khẩn cấp, hãy gọi 911.
topic-gone = Chủ đề mà tôi viết vào không còn nữa. Từ nay tôi viết ở đây. Để dừng: /unsubscribe
cannot-write = Tôi không được viết trong { $channel }, nên tin nhắn về 911 không đến đó. Quản trị viên có thể cho phép tôi xem kênh đó và gửi tin nhắn; khi đó tôi sẽ gửi những tin đã lỡ.
not-published = Tin nhắn này không được đăng tới các máy chủ theo dõi kênh này: Discord chỉ đăng vài tin mỗi giờ. Tin vẫn ở đây.
card-live = Tôi luôn cập nhật tin nhắn này.
card-closed = Tin nhắn này đã đóng; tôi sẽ không thay đổi nó nữa.
tap-unknown = Nút đó không còn tác dụng. Gửi /help để xem bạn có thể hỏi gì.
sorry = Có lỗi ở phía tôi; tôi không trả lời được lúc này. Khi khẩn cấp, hãy gọi 911. Nếu không kết nối được, hãy gọi thẳng cảnh sát hoặc cứu hỏa địa phương, hoặc đến trạm. Tôi không thể gửi trợ giúp.

## What platforms show before anybody writes: at most 100 characters each

profile-short = Các cơ quan nói gì về gián đoạn 911 và cách tìm trợ giúp. Không chính thức; không gửi trợ giúp.
profile-description = 911 ở tiểu bang bạn có bị hỏng không? Tôi nhắc lại lời các cơ quan, ai nói và lúc nào, báo khi có thay đổi, và chỉ gọi cho ai, đi đâu khi 911 không kết nối được. Bot không chính thức; không thể gửi trợ giúp. Tin nhắn ở đây không tới 911.
command-start = Đây là gì và làm gì trước
command-help = Bạn có thể hỏi gì
command-status = Các cơ quan nói gì về 911 ở một tiểu bang
command-status-state = Tiểu bang, thành phố, mã ZIP, hoặc mã như MA-0618-1
command-where = Cách tìm trợ giúp khi 911 không kết nối được
command-where-place = Tiểu bang, thành phố hoặc mã ZIP
command-subscribe = Báo tôi khi tin chính thức về 911 thay đổi
command-subscribe-state = Tiểu bang để theo dõi
command-unsubscribe = Thôi báo tôi
command-unsubscribe-state = Tiểu bang để dừng; bỏ trống là tất cả
command-subscriptions = Các tiểu bang cuộc trò chuyện này theo dõi
command-home = Nơi tôi muốn nói khi không nêu nơi nào
command-home-place = Tiểu bang, thành phố hoặc mã ZIP; “off” để xóa
command-language = Chọn ngôn ngữ trả lời
command-language-language = Một ngôn ngữ, như Español
command-quiet = Đặt giờ mà thay đổi nhỏ phải chờ
command-quiet-hours = Giờ như 22:00-07:00; “off” để bỏ
command-plain = Chọn văn bản đơn giản, không in đậm
command-plain-choice = “on” hoặc “off”
command-mode = Chọn mức độ tôi trả lời trong nhóm này
command-mode-choice = “restrict” hoặc “normal”
command-ping = Chọn vai trò để gọi khi 911 bị hỏng hoặc được khôi phục
command-ping-role = Vai trò để gọi; để trống để xem đã đặt gì
command-card = Các số và nơi để giữ trước khi gián đoạn
command-card-place = Tiểu bang, thành phố hoặc mã ZIP
command-privacy = Những gì được lưu và không được lưu về cuộc trò chuyện này
command-mydata = Tất cả những gì được lưu về cuộc trò chuyện này, tập tin
command-forget = Xóa tất cả những gì được lưu về cuộc trò chuyện này
command-forget-confirm = “yes” để xóa tất cả
command-test = Xem tin nhắn có tới đây không
command-about = Tôi là ai và thông tin của tôi từ đâu

## Pictures

card-alt = Thẻ cho { $place }: số điện thoại và nơi đến cần giữ trước khi có sự cố. Nội dung giống như trong tin nhắn.
map-said = Bản đồ những gì giới chức nói về 911, theo từng tiểu bang. Hỏi một tiểu bang: /map MA
map-title = 911: giới chức hiện nói gì
# safety
map-footer = { $time }. Không chính thức. Không có thông báo không có nghĩa là 911 đang hoạt động.
# safety
map-alt = Bản đồ các tiểu bang. { $told } Còn lại: không có thông báo chính thức, điều đó không có nghĩa là 911 đang hoạt động.
map-none = Hiện không có tiểu bang nào có thông báo chính thức về sự cố 911.
kind-carrier = một nhà mạng
command-map = Bản đồ những gì giới chức nói
command-map-state = Một tiểu bang; để trống là tất cả
