### Callbox: 한국어. No professional has reviewed these sentences yet.
### partial: the buttons and one sentence; all the rest is shown in English until a translator delivers it.

-language-name = 한국어

# No official-outage here: the FCC's text in this language says something else (it says "emergency alert", not outage).

interpreter = 누군가 전화를 받으면, 사용하시는 언어의 이름을 말씀하세요.
unreviewed = 이 번역은 저희가 한 것이며 아직 전문가가 확인하지 않았습니다. 영어 원문:

language-choose = 언어를 선택하세요:
language-kept = 여기서는 가능한 부분은 한국어로, 나머지는 영어로 답합니다.
own-name = { $name }

## Buttons

button-where = 도움을 받을 곳
button-again = 현재 상황
button-status = { $place }
button-place = { $place }
button-follow = 이 주 소식 받기
button-follow-again = 다시 소식 받기
button-unfollow = 이 메시지 그만 받기
button-stop = { $place } 그만 받기
button-stop-all = 모두 그만 받기
button-more = 더 보기
button-full = 전체 글
button-map = 지도: { $name }
button-location = 내 위치 보내기
button-card = 보관할 카드
button-help = 무엇을 물어볼 수 있나요?
button-language = 언어
button-privacy = 개인정보
button-mydata = 내 데이터
button-forget = 이 대화 기록 지우기
button-forget-yes = 예, 지우기
