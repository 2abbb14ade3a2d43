import { t as CHECK_DATA } from "./server_BFJCzPJm.mjs";
import { a as ofAllTopics, b as once, h as matchesOf, l as splitPlace, m as splitWikiLinks, v as parseBody, x as wordSet, y as readTopicText } from "./topics_B2cVM85A.mjs";
import { n as toJamo, r as append } from "./jamo_-9GuLP0h.mjs";
import { c as topicRef, s as topicFrontMatter } from "./topic_DPXodDSu.mjs";
import "./domain_BqP1MC7V.mjs";
import { i as serviceStatuses, r as namesService } from "./service-status_Bp0cGa2J.mjs";
import { n as KEBAB, r as SLUG_PATTERN } from "./fact-ref_BPJsIaeI.mjs";
import { c as isoDay, d as place, u as glossary } from "./source_C3G7p5Rg.mjs";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { CORE_SCHEMA, load } from "js-yaml";
import { toString } from "mdast-util-to-string";
import { z } from "zod";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
var taught$1 = Object.fromEntries(Object.entries({
	verbs: {
		"about": "Native verbs and adjectives that occur in talk about systems, as stems without 다. `:르`, `:ㅂ`, `:ㅅ`, `:ㄷ`, `:러` mark the irregular classes; ㅡ and ㄹ stems are recognised by their form. 하다 verbs are not listed: they are nouns with an ending. Verbs that carry no meaning of their own (있다, 주다, 보다) are left out.",
		"list": [
			"가깝:ㅂ 가두 가르:르 가리키 가볍:ㅂ 갈라지 갈리 갖추 건너 거르:르 거치 걸 걸리 겪 겹치 고르:르 고치 곱하 굽:ㅂ 기다리 기대 길 깊 깎 깔 깨 깨우 깨지 꺼내 꺼지 꽂 꾸미 끄 끊 끊기 끊어지 끌 끝나 끝내 끼우 ",
			"나가 나누 나뉘 나르:르 나오 나타나 날리 남 남기 낮 낮추 낮아지 넓 넓히 넘 넘기 넘치 넘어가 넣 놀 놓치 높 높이 높아지 누르:르 느려지 느리 늘 늘리 늘어나 늦 늦추 다루 다르:르 닫 닫히 달 달라지 담 담기 당기 ",
			"닿 더하 덜 덮 덮어쓰 던지 돌 돌려주 돌리 돌아가 돌아오 돕:ㅂ 되돌리 되살리 두드리 내 뒤집 드러나 드물 듣:ㄷ 들어가 들어오 들이 따르 떠나 떨어뜨리 떨어지 떼 뚫 뛰어나 뜨 띄우 막 막히 만들 많 맞 맞추 맡 맡기 ",
			"매기 맺 멀 멈추 멎 모으 모이 모자라 몰리 무겁:ㅂ 묶 묶이 묻:ㄷ 물 물리 물려받 밀 밀리 바꾸 바뀌 받 받아들이 밝히 버리 버티 벌 벗어나 베끼 보내 부르:르 부르트 붐비 붙 붙이 비 비싸 비우 빌 빌리 빠르:르 빠지 ",
			"빼 뺏 뽑 뿌리 사라지 살 살리 살아나 살펴보 새 세우 섞 속 속이 숨 숨기 쉽:ㅂ 실 실리 싣:ㄷ 싸 쌓 쌓이 쏘 쏟아지 쏠리 쓰 쓰이 씌우 아끼 앞당기 알 알리 어긋나 어렵:ㅂ 얻 얹 없애 엎 열 열리 엿보 엮 오래되 ",
			"오르:르 올라가 올라오 올리 옮 옮기 외우 움직이 이기 이루 이르:러 이어지 이어받 익히 읽 읽히 잃 잃어버리 입히 잇:ㅅ 자르:르 작 잘리 잠그 잠기 잡 잡히 적 적히 접 젓:ㅅ 좁 좁히 주고받 죽 줄어들 줄이 쥐 지나 ",
			"지나가 지나치 지우 지워지 지치 지키 지켜보 짓:ㅅ 짜 짧 짧아지 쪼개 쪼개지 찍 찾 채우 챙기 추리 치르 치우 켜 켜지 커지 크 타 터지 튀 튕기 트 틀리 퍼뜨리 퍼지 펴 펼치 풀 풀리 품 피하 합치 헐 헤아리 훔치 ",
			"흐르:르 흘러가 흘리 흩어지 밀어넣 당겨오 가져오 갖고오 가지고오 가져가 내려받 내리 내려가 내보내 들여다보 떠맡 띄 몰아주 살아남 물어보 불러오 찾아가 튀어나가 가로막 가로채 갈아타 갈아끼우 이겨내 견디 견주 돌려받 ",
			"떼어놓 붓:ㅅ 알아채 이어붙이 잠재우 재우 팔 뻗 가로지르:르 끼어들 새어나가 빠져나가 드나들 오가 넘나들 들키 물어뜯 뜯 쓸어담 맞바꾸 갈아엎 쪼그라들 부풀 불어나 몰려들 밀려들 쏟아붓:ㅅ 뭉치 되찾 무너지 망가지 넘어오 ",
			"넘어뜨리 건너뛰 걷:ㄷ 굴리 굴러가 긁 긁어모으 깎이 깔리 꼬이 꾸리 끌어오 끌어올리 끼치 날아가 날려먹 내려놓 내버려두 놓이 늘어지 늦어지 다가가 다듬 닳 더디 데우 데려오 돌려놓 뒤섞 뒤지 들러붙 따라가 따라잡 때우 ",
			"떠넘기 떠오르:르 떠돌 떨구 뜨겁:ㅂ 뜯어고치 맴돌 머무르:르 먹 메우 묵히 밀어붙이 바로잡 벌어지 보태 붙들 붙잡 비껴가 빗나가 서두르:르 솟 스며들 쏟 씻 아우르:르 앉 앉히 앓 어지럽:ㅂ 얹히 얽히 엉키 여닫 오르내리 ",
			"오래가 울리 이끌 잇따르 잠들 저지르:르 짊어지 찌르:르 차오르:르 치솟 터뜨리 틀 파고들 파헤치 포개 품 헤매 훑 휘두르:르 흔들 흔들리 흩뿌리 맞물리 늘어놓 비추 엎어지 새어나오 뻗어나가 밀리 넘어지 뛰 되살아나 낡 닮 ",
			"드러내 굶 그치 느끼 다가오 다녀오 떠안 마르 마치 만나 만지 미루 미치 믿 밑돌 바닥나 바쁘 벌리 불리 빠뜨리 삼 생기 손대 쉬 나쁘 덧붙 따지 떠나가 뛰어들 머물 뒤처지 마주치 망가뜨리 망설이 무너뜨리 물러나 바라보 ",
			"번지 빗대 서투르:르 어기 어울리 얼 엇갈리 일어나 이루어지 잊 잦 키우 퍼내 흩 쫓 힘들 알맞 끌려가 늘어서 닥치 당겨쓰 돌아다니 뒤따르 들추 떠받치 맞서 배우 부딪치 부딪히 부수 뻔하 스치 싸우 앞서 어그러지 엮이 ",
			"일으키 자라 즐기 캐내 튀어오르:르 튼튼하 퍼붓:ㅅ 헝클어지 흔하 급하 약하 심하 편하 뜻하 정하 속하 통하 권하 답하 당하 뒤엎 뺏기 빼앗기 값싸 걸치 건드리 건네 가려내 가리 감당하 오래걸리"
		]
	},
	emptyVerbs: {
		"about": "Verbs and adjectives that every sentence may have whatever it is about, in the same notation; `:여` marks 하다.",
		"list": ["있 없 않 나 하:여 되 싶 같 말 주 보 보이 알 모르:르 드리 시키 바라 아니 좋 괜찮 싫 낫:ㅅ 놓 두 가 오 못하:여 만하:여 듯하:여 그렇 어떻 이렇 필요하:여 원하:여 궁금하:여 가능하:여 부탁하:여 헷갈리 ", "고민하:여 추천하:여 그러 이러"]
	},
	sameVerbs: {
		"about": "Passive and intransitive verbs that say the same as another here: 바뀌다 and 바꾸다, 올라오다 and 올리다.",
		"list": [
			"갖고오>가져오 가지고오>가져오 나뉘>나누 바뀌>바꾸 막히>막 잠기>잠그 열리>열 닫히>닫 쌓이>쌓 모이>모으 묶이>묶 풀리>풀 쓰이>쓰 적히>적 잘리>자르 담기>담 갈리>가르 읽히>읽 쪼개지>쪼개 깨지>깨 느려지>느리 ",
			"낮아지>낮 높아지>높 짧아지>짧 끊기>끊 끊어지>끊 끝나>끝내 켜지>켜 꺼지>끄 커지>크 줄어들>줄이 늘어나>늘리 늘>늘리 불어나>늘리 올라오>올리 올라가>올리 이어지>잇 흩어지>흩뿌리 갈라지>가르 지워지>지우 실리>싣 ",
			"밀리>밀 붙이>붙 달라지>다르 잡히>잡 깎이>깎 물리>물 앉히>앉 얹히>얹 오래걸리>걸리"
		]
	},
	lightVerbs: {
		"about": "Verbs that make one of a noun: 복제하다, 복제되다.",
		"list": ["하 되 시키 받 당하"]
	},
	helpingVerbs: {
		"about": "Stems that are written together with the 아/어 form of another: 줄여주는, 빨라지게, 막아놓은.",
		"list": ["주 지 보 버리 놓 두 내 오 가 나가 있 없 대 쓰 드리 나 나오 들 들이"]
	},
	endings: {
		"about": "Endings after a stem that ends in a vowel or in ㄹ, or where the difference does not show: 하는, 하고, 하려면 … 요 may follow.",
		"list": [
			"는|는데|는데도|는지[가-힣]?|는지랑|는가|는다|는다면|는다는|는다고|다고|다는|든|되|느냐에|[는던](?:거|건|걸|것|게|중|법|방법|동안)[가-힣]{0,3}|겠[가-힣]{0,4}|는군요|느냐|느냐고|느라|느라고|던|",
			"던데|더니|더라|더라고|고|고자|고서|고도|고는|고만|고나서|고나면|고싶[가-힣]*|고있[가-힣]*|면|면서|면서도|면은|면되[가-힣]*|며|지|지만|지는|지도|지를|지않[가-힣]*|지못[가-힣]*|지마[가-힣]*|지요|죠|",
			"잖아|거든|네|냐|냐고|냐면|기|기만|기에|기에는|기엔|기를|기도|기는|기가|기와|기로|기의|기까지|기위[가-힣]*|기때문[가-힣]*|기전[가-힣]*|길|게|게끔|게는|게도|게하[가-힣]*|게해[가-힣]*|려|려고|",
			"려고하[가-힣]*|려고해[가-힣]*|려면|려면은|려는|려는데|려던|려니|려니까|려다|려다가|러|도록|거나|든지|든가|자|자는|자마자|자고|세요|시오|십시오|므로|니|니까|나|나봐|라|라고|라는|라면|다|다가|다면|다보니|",
			"다보면|더라도"
		]
	},
	vowelEndings: {
		"about": "Further endings after a vowel.",
		"list": ["시|신|실|십니다|셔서"]
	},
	consonantEndings: {
		"about": "Further endings after a consonant.",
		"list": ["은|은데|은데요|은지|은가요|은(?:거|건|걸|것|게)[가-힣]{0,3}|은뒤|은후|을|을까|을까요|을지|을때|을려고|을려면|을수록|을수있[가-힣]*|을수없[가-힣]*|음|음은|음을|음이|으면|으면서|으면되[가-힣]*|으며|", "으려|으려고|으려면|으려는|으려는데|으러|으니|으니까|으므로|으나|으라|으라고|으세요|습니다|습니까"]
	},
	aEndings: {
		"about": "Endings after the 아/어 form: 해서, 돼야, 줄여도, and the commonest helping verbs.",
		"list": [
			"서|서는|서도|서요|선|야|야만|야[하한할함합해되돼된될됨됩][가-힣]*|야지|야죠|야겠[가-힣]*|도|도되[가-힣]*|요|라|다|다가|줘|줘요|줘야|줘서|주|주는|주고|주면|",
			"주어|주며|주세요|줄|준|준다|줍니다|지|지는|지고|지면|진|진다|질|져|져서|졌다|집니다|둔|둘|두고|두면|둔다|놓고|놓은|놔|놔야|놔서|온|올|오는|나가는|낸|내는|낼|버리는|보|본|볼|볼까|볼까요|봐|봐야|가지고|갖고|",
			"달라|달라고|드려요"
		]
	},
	pastEndings: {
		"about": "Endings after the past 았/었: 했다, 줄였을 때.",
		"list": ["다|다면|다고|다는|다가|던|던데|더니|을|을까|을지|을때|고|지|지만|죠|는데|는데도|는지|는지도|는지를|는가|습니다|습니까|으며|으면|으나|으니|음|어|어도|어요|기에|나|냐|네|네요|나요|는데요|는가요"]
	},
	nEndings: {
		"about": "What may follow ㄴ at the end of a stem: 줄인지.",
		"list": ["다|다면|다고|다는|다거나|데|데요|지|지를|지는|지도|가|가요|(?:거|건|걸|것|게)[가-힣]{0,3}|뒤|뒤에|후|후에|다음|대|대요"]
	},
	lEndings: {
		"about": "The same after ㄹ: 줄일수록.",
		"list": ["지|지도|지를|까|까요|까봐|때[가-힣]?|때마다|땐|수록|(?:거|건|걸|것|게)[가-힣]{0,3}|뿐|텐데|려고|려면|려는|려니|수있[가-힣]*|수없[가-힣]*"]
	},
	mEndings: {
		"about": "The same after ㅁ: 줄임으로.",
		"list": ["으로|으로써|으로서|에|에도|은|을|이|과|도|의|께"]
	},
	bEndings: {
		"about": "The same after ㅂ: 줄입니다.",
		"list": ["니다|니다만|니까|시다"]
	},
	cases: {
		"about": "Case particles.",
		"list": ["에서 에게서 에게 한테서 한테 께 에다가 에다 에 으로서 으로써 으로부터 로부터 으로 로서 로써 로 까지 부터 보다 처럼 만큼 마다 끼리 대로 하고 이랑 랑 와 과 뿐만 뿐 밖에 조차 마저"]
	},
	attached: {
		"about": "What may be attached to each of them, nothing among it: 에서 + 는, 으로 + 부터 + 의.",
		"list": [" 는 은 도 만 의 나 만의 만은 만큼은 이나 라도 까지 부터 요 다 이다 고 이고 며 이며 라 이라 인 인지 임 입니다 인가 인가요 인데 지만 이지만 라서 이라서 면 이면 죠 야"]
	},
	particles: {
		"about": "Particles that stand alone, the plural, and the copula.",
		"list": [
			"에서만큼은 에서부터 에서부터는 이라는 이라고 이라도 이라면 이라서 이란 라는 라고 라도 라면 라서 란 이나 이며 이고 이면 이지만 이므로 이든 이든지 나 며 고 든지 이나마 들은 들이 들을 들의 들에 들도 들과 들로 들에게 ",
			"들끼리 들한테 들마다 들 이면서 이지만 이라면서 라면서 이거나 이던 이어서 여서 이니 이었는지 였는지 임 임을 임은 이든 든 라 면 뿐이라 까지라 좀 이다 이었다 였다 였는데 이었는데 이라 인지를 인지가 인지는 인지도 ",
			"이냐고 인데도 라는데 여도 이어도 이어야 이라야 이라고만 라고만 이었다면 였다면 이었던 였던 만의 만은 만도 입니다 입니까 인가요 인가 인지 인데 인데요 이야 이에요 예요 이죠 이냐 이자 이요 인 일 다 야 죠 요 은 는 ",
			"이 가 을 를 의 도 만 만이 만을 만으로 만으로는 께서 께서는"
		]
	},
	stopwords: {
		"about": "Words that carry no topic: function words and question words.",
		"list": [
			"수 것 거 게 걸 건 등 및 또 또는 혹은 그리고 그래서 따라서 즉 더 덜 좀 잘 꼭 다 각 각각 매 약 총 이 그 저 저런 이것 그것 여기 거기 이때 그때 왜 몇 나요 까요 인가요 알려줘 알려주세요 설명 설명해줘 추천 ",
			"방법 방법은 방법이 경우 때 위해 위해서 위한 대해 대해서 대한 관한 관해 통해 통한 따라 따른 의해 의한 바로 모두 모든 다른 같이 처럼 만큼 정도 이상한 두 세 네 번 개 섹션 챕터 단락 여러 여러개 여러군데 우리 ",
			"우리는 내가 제가 저는 써야 쓰나 쓸까 못 만약 그냥 이미 아직 다시 먼저 보통 주로 특히 대신 대신에 the a an of for and or in on to is are be do does did can could ",
			"should would will how what which when where why who with without from by at as it its this that my your our i am we you use ",
			"using used need want way best better good case cases about into than then vs versus between please help must wants needs not company companies requires required needed runs currently because avoid let lets specific meets following there are were been have has had so they them their you ",
			"no any all some these those such but if them they their he she has have had been being was were would may might within ",
			"during while before after most more first next new another each every several many other only also just there here over ",
			"under so very than both either cannot 아무 아무것도 아무도 아무나 누구나 누구도 누군가 무조건 특정 머야 골라야 그거 그게 이게 저게 이거 저거 것들 것도 것만 것이 것을 것은 얘 쟤 좀더 ",
			"제일 가장 아주 매우 너무 진짜 정말 혹시 일단 이제 지금 요즘 당장 저럴 저렇게 어떡해 어케 중에 중에서 중에서도 중의 가운데 사이에 사이의 이나 쓸까요 쓰나요 쓰지 쓰면 쓰는 쓸 쓴 써서 써 쓰는지 쓰는게 쓰는거 좋은가 ",
			"안돼 안되 안되나 안되나요 부탁 말해줘 관련 내용 정리 헬프 만에 데서 데에 데로 법 법은 법이 문제 답 정답 뜻 의미 정의 개념 용 식 쪽 중 뿐 채 데 바 지"
		]
	},
	counted: {
		"about": "What is counted, without its number, and nouns without a meaning of their own, with a particle: 개를, 것과.",
		"list": [
			"^(?:여러|두|세(?!대)|네|다섯|여섯|일곱|여덟|아홉|열|몇십|몇백)(?:개|명|번|건|곳|군데|가지|대)[가-힣]{0,2}$|^(?:개|명|번|건|곳|군데|가지|대|분|초)(?:를|을|이|가|에|은|는|씩|에서|서|으로|",
			"로)$|^(?:거|것|건|걸|게|꺼)(?:야|예요|에요|죠|지|지요|냐|니|라|라서|랑|임|네|고|인가|인지|인가요|잖아|거든|뿐|밖에|로)$|^(?:것|쪽|점|때)(?:과|와|의|도|만|을|은|이|에|에는|에서|으로|이나|",
			"까지|부터|보다)$"
		]
	},
	asking: {
		"about": "Question words with whatever is attached to them: 뭐였는지, 무엇으로, 어디에다가.",
		"list": ["^(?:뭐|뭘|뭔|무엇|무슨|어떻|어떤|어떡|어쩌|어쩔|어찌|어따|어디|언제|얼마|어느|때마다|때문|왜|어[케캐카캄]|머[써쓰임지야]|몇(?:개|건|분|초|시간|일|명|번|대|벌|달|년|주|배|퍼|프로|기가|메가|테라|", "[kmgt]b?)|(?:킬로|메가|기가|테라)(?:바이트)?(?:까지|부터|씩|야)|안먹|뭐임|쓸만)"]
	},
	nouns: {
		"about": "Nouns that look like a form of an empty verb.",
		"list": ["나라 주기 보안 한도 할당 주소 말기 말단 주자 보드 하네 하나로 본 준 봄"]
	},
	sideWords: {
		"about": "Words of speech rather than of a subject: how, when and for whom something is wanted. They may help, but not decide.",
		"list": [
			"자꾸 유독 몰래 가끔 점점 꽤 굉장히 슬쩍 살짝 일일이 스스로 계속해서 수시로 엄청 훨씬 조금 많이 자주 늘 계속 갑자기 금방 바로바로 빨리 잠깐 잠시 원래 이번 다음 처음 마지막 오늘 어제 내일 요새 최근 올해 작년 ",
			"이번달 지난달 다음달 이번주 매달 매번 하루 일주일 한달 한번 한번에 두번 몇번 전부 싹 다들 굳이 최대한 최소한 적어도 약간 거의 아예 완전 반드시 절대 혼자 따로 각자 서로 직접 자동 저희 회사 회사에서 사내 팀 팀원 ",
			"팀장 사장 사장님 신입 막내 친구 개발자 고객 고객사 업체 담당자 직원 손님 방문자 방문객 직원들 사람 사람들 본인 상황 부분 이유 원인 목적 용도 종류 예시 예 특징 장점 단점 요구 사항 필요 가능 선택 해결 솔루션 ",
			"서비스 기능 도구 툴 방안 방식 구조 설계 아키텍처 설정 사용 이용 활용 적용 구현 구축 진행 처리 실행 작업 운영 관리 적합 적절 최적 간단 간편 쉽게 빠르게 싸게 저렴하게 안전하게 예쁘다 예쁘게 편하다 복잡 제대로 비슷 ",
			"새로 새로운 기존 현재 향후 도중 동안 사이 순간 항상 언제나 아예 통째 통째로 수십 수십개 수십대 수백 수백개 수백대 수천 수천개 수천대 수만 수십만 수백만 군데 한군데 똑같이 똑같은 동일 실수 실수로 한꺼번 한꺼번에 한방 한방에 나중에 미리미리 그때그때 ",
			"company team solution solutions architect requirement requirements meets ensure determine currently existing employees ",
			"customers engineer operations entire components highly minimal last effort long take takes lasts"
		]
	},
	everydayNouns: {
		"about": "Nouns of everyday life that would be read as a form of a verb, as a slip or as the beginning of a name: 편지 is no form of 펴다, 볼링 no slip in 폴링. Those of one syllable: any other is likely a particle, a counter or a piece of a word.",
		"list": [
			"가방 가사 가요 가위 가지 갈비탕 거지 걸음 검도 검사관 고개 고무 고아 공 교토 교통 구이 기자 남자 노래방 다리 대추 라테 리듬 모니터 모자 배우 변기 변호사 볼링 부부 비서 비자 비행 사슴 사이다 사진관 손자 수저 ",
			"스테이크 신부 아이 여신 여자 예금 오락 오리 유행 의자 이발소 이브 이자 이주 이직 인간 임신 전세 전화기 천재 코인 편지 포인터 환전 휴지 차선 화장 목 코 귀 눈 입 발 뼈 피 털 옷 밥 국 죽 떡 빵 술 꽃 닭 쥐 ",
			"뱀 곰 책 산 강 섬 봄 꿈 춤 땅 논 밭 쌀 콩 팥 귤 침 혀 턱 뺨 깃 붓 칼 컵 솥 탕 김 꿀 잼 햄 껌 삽 탑 빚 잠 땀 챗"
		]
	},
	shortNouns: {
		"about": "Nouns of one syllable that mean something; any other single syllable is noise. A site has more of them.",
		"list": ["값 층 앱 웹 돈 행 열 망"]
	},
	homonyms: {
		"about": "Names that are words of everyday life or of other trades as well; a site's own.",
		"list": [""]
	},
	sizeUnits: {
		"about": "Units of size, as patterns. A site has more of them.",
		"list": ["바이트 [KMGTP]i?B 자(?!리) 비트"]
	},
	commands: {
		"about": "Shell commands, whose lines are no sentences. A site has more of them.",
		"list": ["curl sudo"]
	},
	letterNames: {
		"about": "Names of the Latin letters and digits as Koreans write them, several spellings each.",
		"list": ["에이 a,비 b,씨 c,시 c,디 d,이 e,에프 f,지 g,쥐 g,에이치 h,에치 h,아이 i,제이 j,케이 k,엘 l,엠 m,앰 m,엔 n,오 o,피 p,큐 q,알 r,아르 r,에스 s,티 t,유 u,브이 v,비 v,", "더블유 w,더블류 w,떠블유 w,엑스 x,와이 y,제트 z,지 z,원 1,투 2,쓰리 3,스리 3,포 4,식스 6"]
	},
	nearLetters: {
		"about": "Letters that one key press or one sound away are taken for each other.",
		"list": [
			"ㄱㅋㄲ ㄷㅌㄸ ㅂㅍㅃ ㅈㅊㅉ ㅅㅆ ㄴㄹ ㅇㅎ ㄴㅇ ㅇㄹ ㅁㄴ ㅂㅈ ㅈㄷ ㄷㄱ ㄱㅅ ㅋㅌ ㅌㅊ ㅊㅍ ㅂㅁ ㅈㅁ ㅈㄴ ㄷㄴ ㄷㅇ ㄱㅇ ㄱㄹ ㅅㄹ ㅅㅎ ㄹㅎ ㅁㅋ ㄴㅋ ㄴㅌ ㅇㅌ ㅇㅊ ㄹㅊ ㄹㅍ ㅎㅍ ㅐㅔ ㅐㅏ ㅔㅓ ㅔㅖ ㅐㅒ ",
			"ㅏㅑ ㅏㅓ ㅓㅕ ㅓㅗ ㅗㅛ ㅗㅜ ㅜㅠ ㅜㅡ ㅡㅣ ㅡㅓ ㅏㅕ ㅑㅕ aeiouy ck cs kq sz vw fp bv gj qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc ",
			"cv vb bn nm nh mj lr bp td qa aw ws sd se de dr rf fr ft gt gy hy hu ju ji ki ko lo lp az sz sx dx dc fc fv gv gb hb hn jn ",
			"jm km"
		]
	},
	measures: {
		"about": "How questions, and the labels of facts, ask for a kind of number: a line for each.",
		"list": [
			"time	(?<!실)시간(?!당)|기간|며칠|몇\\s*(?:초|분|일|주|달|개월|년)|주기|간격|시한|일수|타임\\s*아웃|timeout|ttl|지연|만료|수명|쿨다운|얼마\\s*동안|얼마나\\s*(?:걸|오래)|오래\n",
			"size	크기|용량|사이즈|메모리|길이|[글문]자\\s*수|(?:몇\\s*|^|\\s)(?:[kmgt]i?b|킬로|메가|기가|테라|티비)|size|memory\n",
			"count	몇\\s*(?:개(?!월)|문제|문항|점|명|대|번|회|건|곳|벌)|개수|갯수|대수|횟수|(?<=[가-힣a-z]\\s?)(?<![변함필특]|[글문]자\\s?)수(?=$|[는가를]?\\s(?!있|없))\n",
			"rate	처리량|대역폭|속도|초당|분당|iops|[tqr]ps|throughput\n",
			"money	시간당|요금|비용|가격|값이|구독료|단가|얼마(?!나|\\s*동안)|달러\n",
			"share	퍼센트|%|할인|율(?=$|\\s|[은는이가])|가용성|내구성|sla\\b"
		]
	},
	englishMeasures: {
		"about": "How English asks for a number, and what Korean says: a line for each.",
		"list": [
			"최대	max|maximum\n",
			"최소	min|minimum\n",
			"기본	default|디폴트값?\n",
			"제한 시간	timeout|duration\n",
			"얼마나 오래	how long\n",
			"보존 기간	retention(?: period)?\n",
			"크기	size\n",
			"간격	interval\n",
			"메모리	memory\n",
			"몇 개	how many|number of\n",
			"한도	limits?|quotas?\n",
			"내구성	durability\n",
			"가용성	availability(?! zone)\n",
			"대역폭	bandwidth\n",
			"요금	price|pricing|cost\n",
			"며칠	(?:how many )?days?\n",
			"시간	hours?\n",
			"몇 분	minutes?\n",
			"몇 초	seconds?"
		]
	},
	measureWords: {
		"about": "Words that only say what kind of number is asked for, or how: they need not stand in a label.",
		"list": [
			"최대한? 최소한? 최장 기본 기본값 디폴트 제한 한도 할당량 쿼터 상한 하한 값 수 개수 갯수 횟수 대수 일수 크기 사이즈 용량 길이 시간 기간 주기 간격 며칠 몇 얼마 얼마나 동안 까지 숫자 초 분 일 달 년 개 명 대 뒤 ",
			"번 회 건 곳 전 후 퍼센트 요금 비용 가격 값 속도 초당 계정당 리전당 걸리다 되다 돌아가다 요청 유효 만료 허용 전 여러 타임아웃 범위 몇번 몇문제 몇문항 몇점 가능 하나 1개 한개 한번 한번에 당 [tqr]ps ",
			"[tgmk]i?b (?:테라|기가|메가|킬로)(?:바이트)? 티비 처리량 대역폭 보관 보존 limit max default size long many much takes? lasts?"
		]
	},
	nounSuffix: {
		"about": "A suffix that makes a noun of a noun and may be dropped when the rest is known: 백업용, 계정별.",
		"list": ["(?:용|별|형|당|적|적인|적으로|상|내|간|시|화|용으로|별로|형으로|상의|내의|간의|들|들의|자|자들|망|내에서|내에|간에|법)$"]
	},
	eachSuffix: {
		"about": "A suffix that never changes what a noun is about, even where the whole is a word of its own: 국가별, 계정들, 리전당.",
		"list": ["(?:별|별로|당|용|용으로|용도|들|들의|들을|들이|들은|마다|끼리|인지)$"]
	},
	emphasis: {
		"about": "What is said of a verb, written together with it: 젤싸게, 개빠르게, 못쓰게.",
		"list": ["^(?:안|못|젤|제일|개(?=...)|넘|딱|꼭|쫌|잘|더|막|다(?=쓰|썼|쓴|쓸|떨어|날아|날려))"]
	},
	writtenUnit: {
		"about": "A number's unit written right behind it: 15분, 10개월, 99.9퍼센트.",
		"list": ["^(?:시간|개월|초당|퍼센트|기가|테라|메가|티비|바이트|일|분|초|년|월|개|배|명|자|주|번|층|계층|건|회|원|달러)"]
	},
	upTo: {
		"about": "What a question is after that ends in 까지, or is a name and 몇 분: 몇 분까지 돌아, 몇 개월까지.",
		"list": ["(몇\\s*(?:초|분|시간|일|주|달|개월|년|[kmgt]i?b?|(?:킬로|메가|기가|테라)(?:바이트)?))\\s*(?:까지|(?<=^\\S+\\s+몇\\s*분))(?:\\s*(?:돌|돼|되|됨|걸려|걸리|버티|버텨|가능)[가-힣]{0,4}|\\s*붙[가-힣]{1,2}\\s*수\\s*있[가-힣]{0,3})?(?=[?\\s]*$)"]
	},
	countedNoun: {
		"about": "What is counted, the noun behind it, and the one before: 몇벌복사, 내구성몇나인.",
		"list": ["(몇\\s?[개벌명대번회])(?!까지|이나|인지|인가|부터|정도|에서)(?=[가-힣]{2,})|(?<=[가-힣]{2})(?=몇)"]
	},
	versus: {
		"about": "What stands between two that are compared, or behind them: dx vs vpn, 키네시스랑 sqs 언제 뭐써.",
		"list": ["(?<=\\S\\s+)(?:vs\\.?|versus|대)(?=\\s+\\S)|(?<=(?:랑|와|과|하고|or)\\s.*)(?:언제\\s?)?(?:뭐|뭘|무엇을?|어느\\s?[거것]을?)\\s?(?:써|쓰|고르|골라)\\S*"]
	},
	numeral: {
		"about": "A number in words before its unit: 십오분.",
		"list": ["(?<![가-힣])([이삼사오육칠팔구]?)십([일이삼사오육칠팔구]?)(?=\\s?(?:분|초|시간|일|년|개|테라|기가|메가|킬로))"]
	},
	wish: {
		"about": "What is wanted or deplored, not what it is: 비용 줄이기.",
		"list": ["줄이|줄여|아끼|아껴|절감|절약|낮추|낮춰|늘리|늘려|싸게|저렴|변경|바꾸|바꿔|조정|확장"]
	},
	doing: {
		"about": "What is done or goes wrong, not what it is: 키 교체 방법, 시간 초과.",
		"list": ["방법|어떻게|폭탄|많이|너무|(?:(?<![크주대쓰읽])기|초과|오류|에러|실패|남)$"]
	},
	given: {
		"about": "The units that values have, by what kind of number they are; UNITS stands for those of sizes.",
		"list": ["time	\\d\\s*(?:밀리초|초|분|시간|일|주|개월|년|ms)(?!당)|마이크로초|밀리초|만료 없음|TTL\nsize	\\d\\s*(?:UNITS)(?!/s|마다| 미만| 단위)|(?:^|\\s)/\\d\ncount	\\d\\s*(?:여\\s?)?(?:만|천|억)?\\s*(?:개(?!월)|명|대|번|회|건|곳|쪽|단계|레코드|노드|사본|칸)|무제한\nrate	초당|bps|IOPS|[KMGT]i?B/s|TB까지\nmoney	달러|무료|^없음\nshare	%"]
	},
	without: {
		"about": "What stands before these is not what is looked for: nat 게이트웨이 없이 s3.",
		"list": ["^(.+?)\\s*(?:없이|말고|대신|빼고|제외|안\\s?쓰고|쓰지\\s?않고)\\S*\\s+\\S"]
	}
}).map(([name, { list }]) => [name, list.join("")]));
/** The lists. */
var words$1 = () => taught$1;
// src/matching/number-measures.ts
/** The end of a range that is written with a hyphen, and has a unit; what is a day, or begins one, and no time; what makes a number one of a rate. */
var NUMBERS = {
	/** Digits that are no part of a name or an address: not S3, x86_64, 169.254.169.254, 10.0.0.0/16, TLS 1.2. */
	digits: "(?<![\\w.:/-])(\\$?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d,]*(?:\\.\\d|:(?!1(?!\\d))\\d))",
	/** Names with figures. */
	code: "\\b[a-z]{2,}(?:-[a-z]+)+-\\d[a-z]?\\b|\\btls ?\\d\\.\\d\\b",
	/** How much of an address is fixed: /16 ~ /28, not 10.0.0.0/16. */
	prefix: "(?<![\\p{L}\\p{N}.:/]|\\d\\s)\\/(\\d{1,2})(?![\\d./])",
	/** Numbers side by side that share the unit of the last: 1·10Gbps, 1 or 10Gbps. */
	sides: "^(?:이내|이상|이하|미만|초과|안에|까지)$",
	sideBySide: "^(?:\\s?(?:[·,/]|or|또는)\\s?\\d+(?:\\.\\d+)?(?!\\d|,\\d))+",
	version: "(?:redis|memcached|(?:my|postgre|no)sql|mariadb|postgres|oracle|kafka|k8s|php|ruby|ubuntu)\\s?\\d+\\.\\d+$",
	rangeEnd: "(?<=(?<![\\w.:/-])\\d{1,4}-)()(\\d{1,4})(?=\\s?(?:초|분|시간|일|개월|년|[kmgt]i?b))",
	year: "^(?!\\s?(?:개|명|건|회|번|mb|gb|초|분|일))(?:년|[-./]\\d|\\D|$)",
	month: "^월(?:\\s?\\d{1,2}일|(?!\\s?\\d|당))",
	rate: "^(?:\\s?[~–·,/-]\\s?[\\d.]+\\s?[KMGT]i?B)?\\s?\\/\\s?(?:s|초)|^\\s?(?:씩|단위)"
};
// src/matching/numeral-measures.ts
/** `하루:86400 한_달:2592000` → each with its number. */
var tableOf = (list) => Object.fromEntries(list.split(" ").map((entry) => {
	const [word = "", amount] = entry.split(":");
	return [word.replace("_", " "), Number(amount)];
}));
function numeralsOf(table, patternOf) {
	return {
		table,
		pattern: patternOf(Object.keys(table).sort((a, b) => b.length - a.length).join("|"))
	};
}
/** Numerals up to a hundred: 스물하나 is of 스물 and 하나. */
function compound(list) {
	const table = tableOf(list);
	const korean = Object.entries(table).filter(([word]) => /[가-힣]/.test(word));
	for (const [tens, amount] of korean.filter(([word, value]) => value >= 10 && word !== "스무")) for (const [ones, more] of korean.filter(([, value]) => value < 10)) table[`${tens}${ones}`] = amount + more;
	return table;
}
/** How notes and pages write numbers in words. @see MEASURES */
var NUMERALS = {
	/** Korean and English numerals as they stand before a counter or unit. */
	numerals: numeralsOf(compound("한:1 하나:1 두:2 둘:2 세:3 석:3 셋:3 네:4 넉:4 넷:4 다섯:5 여섯:6 일곱:7 여덟:8 아홉:9 열:10 스무:20 스물:20 서른:30 마흔:40 쉰:50 예순:60 일흔:70 여든:80 아흔:90 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12"), (words) => `(?<![가-힣a-z-])(${words})(?=\\s?[가-힣]|\\s[a-z])`),
	/** What stands right behind digits and multiplies them. */
	hundreds: numeralsOf(tableOf("백:100 천:1000 만:10000 십만:100000 백만:1000000 천만:10000000 억:100000000 조:1000000000000"), (words) => `^\\s?(${words})(?![가-힣]*역)`),
	/** Words that are a quantity of time by themselves, in seconds. */
	spans: numeralsOf(tableOf("하루:86400 이틀:172800 사흘:259200 나흘:345600 열흘:864000 보름:1296000 일주일:604800 한달:2592000 한_달:2592000 반나절:43200 1년:31536000 일년:31536000 반년:15552000"), (words) => `(?<![가-힣])(?:${words})`)
};
// src/matching/paste-measures.ts
/** A sentence, and what says in a quiz that it is so, or not; letters of words only in brackets or before a bracket. */
var QUIZ = {
	said: "(?<said>.*[가-힣].*?(?:[다요음함됨임까]|가능|불가)[.?!]?)",
	sign: "[OX○◯⭕✅✔✓×✕✗✘❌]\\uFE0F?",
	word: "참|맞음|맞다|맞는 ?말|옳음|옳다|거짓|틀림|틀리다|틀린 ?말|아님|true|false"
};
var MARKED = `${QUIZ.sign}|${QUIZ.word}`;
/** It is called the answer. */
var CALLED = "(?:정?답|정오)\\s*[.:]?\\s*";
/** In a paste: what says of what it is, what a heading says besides its subject, what is no heading, heads of columns of values, of what a row is of, and of remarks, who said what stands behind in a chat, and a day of it, and what ends a line that goes on. */
var PASTE = {
	title: "\\bSAA\\b|(?:정리|요약|노트|메모|암기[장표]?|오답|벼락치기|요점|\\bnotes?|\\blog)(?:[^가-힣A-Za-z]|$)",
	ofNotes: "[\\s,:·–—-]*(?:총정리|정리|요약|노트|메모|공부|복습)(?:\\s?\\d+|\\s?\\([^()]*\\))?\\s*$",
	saying: "\\d+(?:\\.\\d+)?\\s?(?:[%개분초일년시간건회배대종]|가지|[KMGTP]i?B|[KMG]?bps|IOPS)|(?<![A-Za-z\\d])\\d+(?:\\s?(?:mins?|secs?|hours?|hrs?|ms|days?)|[hds])(?![A-Za-z])|→|->|\\s[<>‹›≤≥]\\s|[가-힣A-Za-z0-9][은는]\\s|[다음함됨임]\\.?$|[가-힣A-Za-z0-9]\\s?=\\s?[가-힣A-Za-z0-9]|(?<![A-Za-z\\d])L[2-7](?![A-Za-z\\d])",
	value: "^(?:값|수치|숫자|한도|제한|쿼터|내용|답|정답|설명|특징|핵심|values?|limits?|quotas?)(?:\\s?\\([^()]*\\))?$",
	numbered: "^\\s{0,3}(?:(\\d{1,2}(?:[.-]\\d{1,2})*)[.)]?|Q\\d{1,3}[.)]?|[■□◆◇▶▷●○★☆※])\\s+(.+)$",
	bracketed: "^\\s{0,3}(?:\\[(.+)\\]|<([^<>]+)>|【(.+)】|\\*\\*(.+)\\*\\*|[=~]+(.+?)[=~]+|--+(.+?)--+)\\s*:?$",
	marks: "\\[[ xX]\\]\\s|!?\\[([^\\]]*)\\]\\([^)]*\\)|<\\/?[a-z][^<>]*>|\\*\\*|__|==|~~|`",
	item: "^(?:외울 ?것|암기(?:할 ?것)?|항목|구분|종류|유형|기능|개념|용어|분류|주제|이름|서비스|items?|types?|features?|names?|topics?|services?)$",
	remark: "^(?:비고|메모|참고|노트|기타|예시?|(?:시험\\s?)?(?:points?|포인트|팁|tips?)|시험(?:에서)?|요점|중요|암기|이유|notes?|remarks?|comments?)$",
	chatSaid: "^\\s*(?:\\[[^\\[\\]]{1,30}\\]\\s\\[(?:(?:오전|오후|AM|PM)\\s?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?\\]\\s|\\d{4}[.년/-]\\s?\\d{1,2}[.월/-]\\s?\\d{1,2}[.일]?,?\\s(?:(?:오전|오후|AM|PM)\\s?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?,\\s[^:]{1,30}?\\s?:\\s)",
	chatHeading: "^\\s*-*\\s*\\d{4}[.년/-]\\s?\\d{1,2}[.월/-]\\s?\\d{1,2}[.일]?(?:\\s?[월화수목금토일]요일)?(?:\\s(?:(?:오전|오후|AM|PM)\\s?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?)?\\s*-*\\s*$|^저장한 날짜\\s?:|카카오톡 대화\\s*$",
	/** `민수: `. */
	chatName: "^([가-힣]{2,4}|[A-Z][a-z]{1,9})\\s?:\\s(?=\\S)",
	/** What stands in brackets right behind a name is part of it: Glacier(Flexible) 최소 90일. */
	qualifier: "(?<=(?<!\\d *)\\b[A-Za-z]+)\\(([A-Z][A-Za-z -]+)\\)(?= \\S)",
	/** What a heading says of what the one above it names, and of nothing else. */
	aspect: "^(?:(?:실행|배포|주요|기본|시험|사용|비용|요금|보안)\\s?)?(?:개요|소개|정의|개념|기본|특징|특성|특이\\s?사항|장점|장단점|단점|이점|기능|구성|구성\\s?요소|종류|유형|구조|(?:동작|작동)(?:\\s?(?:방식|원리))?|원리|한도|제한|제약|제약\\s?사항|할당량|쿼터|요금|가격|비용|과금|보안|암호화|모니터링|백업|성능|확장|확장성|가용성|내구성|사례|사용\\s?예|활용|용도|용어|설정|옵션|방식|방법|주의|주의\\s?(?:점|사항)|참고|팁|포인트|차이|차이점|예시|예제|(?:Execution|Deployment|Summary|Use\\s?cases?|Features?|Benefits?|Limits?|Quotas?|Pricing|Costs?|Overview|Security|Monitoring|Performance)(?:\\s?\\([^()]*\\))?)(?:\\s?\\([^()]*\\))?$",
	sentence: "[은는이가을를도만]\\s|[다음함됨임만요]\\.?$",
	bullet: "^(\\s*)(?:[-*+•·▪‣]|\\d{1,3}[.)]|>)\\s+",
	joined: "[\\p{L}\\p{N})](?:[을를로에]|에서)\\s",
	hashed: "^\\s{0,3}(#{1,6})(?!#)(\\s*)(?:(?:\\d{1,2}(?:[.-]\\d{1,2})+[.)]?\\s+|(?:\\d{1,2}|[A-Z가나다라마바사아자차])[.)]\\s*))?(.+?)\\s*#*$",
	paired: "[\\p{L}\\p{N})]\\s?[+&:]\\s?\\p{L}",
	ofName: "^([^:]*[A-Za-z][^:]*):\\s.*$",
	/** Words of which one or the other makes a statement so. */
	deciding: [
		["퍼블릭|public", "프라이빗|private|사설"],
		["켜|켠|켬|\\bon\\b", "꺼|끄[고는면]|끔|\\boff\\b"],
		["(?<!비)동기", "비동기"],
		["인바운드", "아웃바운드"],
		["stateful|상태 저장", "stateless|비저장"],
		["이미 있|있던|기존", "시작할 때|만들 때|생성 ?시|처음부터"]
	],
	/** There is no other way. */
	sole: "[가-힣A-Za-z)] ?뿐(?:이[다며고]|입|임|[\\s,.)]|$)|(?:하나로|한 ?가지(?:로)?)만(?=[\\s,.)]|$)|유일",
	/** Words of which what has the contrary, too, says neither. */
	opposed: [
		["허용|\\ballow", "거부|차단|불허|\\bdeny"],
		["자동|알아서|저절로", "수동|직접|\\bmanual"],
		["[가-힣A-Za-z)]만 (?:지원|가능|[됨된쓸쓴]|사용)", "[가-힣A-Za-z0-9)]도 (?:지원|가능|[됨된쓸쓴]|사용)"]
	],
	/** Something is no more. */
	over: "(?:지원|서비스|판매|신규)[이가은을]? ?(?:종료|중단)|종료(?:[됐됨]|되었|했)|단종|끝났|끝난(?!다)|없어졌|없어진|물러났|(?:고객|가입)\\S* ?(?:더는 ?)?받지 않|닫혔|닫는|\\bEOL\\b|deprecated|더 ?이상",
	/** What stands before a number that is the least of something: 최소 주기 1일. */
	least: "(?:최소|minimum|\\bmin\\b)\\s?(?:[가-힣]{1,4}\\s?){0,2}$",
	versus: "^(.+?)\\s+vs\\.?\\s+(.+?)\\s*(?:→|->|=>|⇒)\\s*(.+?)\\s+vs\\.?\\s+(.+)$",
	/** Several things in an order, none of which is told anything by itself: A < B < C, 비싼 순: A, B, C. */
	order: "[가-힣A-Za-z)]\\s?[<‹≤]\\s?[가-힣A-Za-z]|\\s[>›≥]\\s.*\\s[>›≥]\\s|순(?:서|으로|대로)?\\s?[:：](?:.*(?:,|→|->|>)){2}|(?:.*(?:,|→|->|>)){2}.*[^\\s,]\\s?순서?[.)]?$",
	/** How many of something somebody has made or uses, where no word says that it is a limit: 버킷 20개 사용 중. */
	owned: "^(?!.*(?:최대|최소|최장|한도|한계|제한|까지|쿼터|할당량|기본|상한|하한|이상|이하|미만|초과|넘|리밋|limit|quota|\\bmax|default|[가-힣A-Za-z]당\\s|마다|가능|[할될쓸둘] ?수|못|불가|자동|무조건|항상))(?=.*\\d ?(?:개(?!월)|대|명|곳|건)(?:를|을|만|로|쯤| ?정도)?\\s?[가-힣 ]{0,4}(?:만들었|만듦|만들어 ?[둠놓놨씀썼쓰]|(?:사용|이용|운영|운용|가동|구동|보유|관리) ?(?:중|함|한다|하고)|쓰(?:는 ?중|고 ?있)|보유|(?:등록|추가|생성|배포|구매|설치)(?:했|함|해 ?[둠놓놨]|$)|붙였|붙임|걸어 ?[둠놓놨]|띄[웠움]|나눴|돌[아려] ?[가간]|돌리[고는] ?[중있]))",
	/** A mark, or an end, of what stands in a list or a table or heads it. */
	marked: "^\\s*(?:[-*•·#[<|■□◆◇▶▷●○=>]|\\d+[.)]|[①-⑳])|[:：]\\s*$|\\s{2,}\\S",
	/** `Q. …`, `### Q1) …`, `[문제] …`; `A: …`, `[정답] …`; and what stands below a numbered question. */
	question: "^\\s*(?:[-*•]\\s+|#{1,6}\\s+)?(?:\\*\\*)?(?:\\[(?:Q|질문|문제?)\\s?\\d*\\]|(?:Q|질문|문제?)\\s?\\d*\\s?[.:)])\\s*(.*?)(?:\\*\\*)?\\s*$",
	/** `Q. …? A. …`, `Q: … / A: …`, `…? → O`, `…? 아니요, …`: in an item, and with marks, too. */
	askedInLine: "^(?!\\s*(?:\\[[^\\]]+\\] \\[|\\d{4}[.년/-]))(?=.*[가-힣])\\s*(?:(?:[-*+•·]|\\d{1,3}[.)])\\s+)?(?:[*_]{2})?(?:\\[?(?:Q|질문|문제?)\\s?\\d*\\s?[\\].:)]+)?(?:[*_]{2})?\\s*([^?？|]+[?？])(?:[*_]{2})?\\s*(?:\\/\\s*)?(?:[*_]{2})?(?:\\[?(?:A|답변?|정답)\\s?[\\].:)]+|→|->|=>|⇒)?(?:[*_]{2})?\\s*(?:[*_]{2})?([^?？]*?)(?:[*_]{2})?\\s*$",
	numberedQuestion: "^\\s*\\d{1,3}[.)]\\s+(.*[?？])\\s*$",
	answer: "^\\s*(?:[-*•→]\\s+)?(?:\\*\\*)?(?:\\[(?:A|답변?|정답)\\s?\\d*\\]|(?:A|답변?|정답)\\s?\\d*\\s?[.:)])(?:\\*\\*)?\\s*(?=\\S)",
	below: "^\\s*(?:[-*•]|→|->|=>|⇒)\\s+(?=\\S)",
	yes: "^(?:(?:네|예|넵|응|ㅇㅇ|o|○|⭕|✅|yes|true|참|옳다|맞(?:다|음|아요?|습니다)|그렇(?:다|습니다)|가능(?:하다|함|합니다)?|(?:된|됩니)다|됨|[되돼]요?|있(?:다|음|습니다))(?=[\\s,.!(]|$)[\\s,.!]*)+",
	denying: "^(?:안\\s?되는|못\\s?하는|할 수 없는|불가(?:능)?(?:한)?|미지원|지원\\s?안|지원하지 않는|없는)(?:\\s?(?:것|거|기능|항목|일|점))?$",
	nope: "^(?:(?:(?:아직|현재)?\\s?(?:지원\\s?)?(?:아니(?:오|요|다|에요|야|라고)?|아뇨|ㄴㄴ|[x×✕✗✘❌]|no|false|거짓|틀(?:림|린다|렸다|렸습니다)|불가능?(?:하다|함|합니다)?|안\\s?(?:된다|됨|됩니다|[되돼]요?)|없(?:다|음|습니다|어요)|못\\s?(?:한다|함|해요?)|안\\s?(?:함|한다)|미지원|지원\\s?(?:전|예정\\s?없음)))(?=[\\s,.!(]|$)[\\s,.!]*)+",
	/** A sentence and a mark that says whether it is so, with what is said of that; and one with the mark before it. */
	markBehind: `^${QUIZ.said}\\s*(?:[(\\[<]\\s*(?<mark>(?:${CALLED})?(?:${MARKED}|[TF]))(?:\\s*(?:→|->|=>|[,.:;-])\\s*(?<why>[^()]{2,}?))?\\s*[)\\]>](?:\\s*(?:→|->|=>|[:,.–—-])?\\s*(?<rest>\\S.*))?|(?:(?:→|->|=>|⇒|[-–—:=|/,])\\s*|(?<=[.?!]\\s*)|(?=${CALLED})|(?=${QUIZ.sign}))(?<bare>(?:${CALLED})?(?:${MARKED}))[.!]?)\\s*$`,
	markBefore: `^(?:[(\\[<]?\\s*(?<mark>${MARKED})\\s*[)\\]>:.](?=\\s)|(?<bare>[⭕❌✅✔✗✘✕]\\uFE0F?)(?=\\s))\\s*${QUIZ.said}$`,
	markYes: `^(?:${CALLED})?(?:[o○◯⭕✅✔✓t]|참|맞|옳)`,
	markAlone: `^\\s*(?:(?:[-*•→]|->|=>)\\s+)?[(\\[]?((?:${CALLED})?(?:${MARKED}))[)\\]]?[.!]?\\s*$`,
	stated: "^\\s*(?![#|>]).*[가-힣].*(?:[다요음함됨임]|가능|불가)\\.?\\s*$",
	deniesAtEnd: "(?:불가|없[다음]|[않못]는?다|않음|못 ?[한됨함]다?|안 ?[됨된함한]다?|아니다|아님)[.!]?$",
	/** How what is asked ends, and how it does where it is so, and where not. */
	ends: [
		[
			"(?<=[아어여]\\s?)있(?:다|음|나|는가|을까|습니까|는지|냐|니)요?$",
			"있다",
			"있지 않다"
		],
		[
			"있(?:다|음|나|는가|을까|습니까|는지|냐|니)요?$",
			"있다",
			"없다"
		],
		[
			"없(?:다|음|나|는가|을까|습니까|는지|냐|니)요?$",
			"없다",
			"있다"
		],
		[
			"가능(?:한가|할까|합니까|하나|하다|함)?요?$",
			"가능",
			"불가"
		],
		[
			"(?:한다|함|하나|한가|할까|하는가|합니까|하는지|하냐|하니)요?$",
			"한다",
			"하지 않는다"
		],
		[
			"(?:된다|됨|되나|될까|되는가|됩니까|되는지|되냐|되니|[되돼])요?$",
			"된다",
			"되지 않는다"
		],
		[
			"(?:이다|임|인가|일까|입니까|이냐|인지)요?$",
			"이다",
			"이 아니다"
		],
		[
			"준다$",
			"준다",
			"주지 않는다"
		],
		[
			"(?:는다|나|는가|냐|니|는지|을까|습니까)요?$",
			"는다",
			"지 않는다"
		],
		[
			"다?$",
			" 가능",
			" 불가"
		]
	],
	also: "(?:에서|에|로|까지|체|[A-Za-z0-9)])도(?=[ ,.]|$)",
	only: "(?<![\\d천백십, 미])(?:만|뿐)(?=[ ,.·(]|$|이다|\\s?된다)",
	spelt: "\\b([A-Z]{2,5})\\s?\\(([A-Z]\\w+(?: [A-Z]\\w+)+)\\)",
	turn: "^\\s*(?:제\\s?)?\\d{1,3}\\s?(?:일|주|회|강|과|차)차?(?=\\s)",
	oneWord: "^\\s*\\S+\\s+\\S+(?:[와과]\\s\\S+)?\\s*$",
	boxed: "^(\\s*(?:[-*•]\\s+|\\d{1,3}[.)]\\s+)?)\\[([OX])\\](?=\\s)",
	headOfParts: "^(.{2,40}?)\\s?(?:→|->|=>|⇒|➜|[:|=]\\s)\\s*|^([A-Za-z][\\w.-]*(?:\\s[A-Z][\\w.-]*)*)\\s+(?=[가-힣])",
	cross: "^((?:[A-Za-z][\\w.&-]*\\s)+)[✗✘✕❌]\\uFE0F?\\s+(?=[가-힣A-Za-z])([^,;]*)",
	/** `_` is what is the same in another text. */
	other: "(?:다른|교차|크로스)\\s?_|_(?:이|가)?\\s?(?:다른|다르|넘|밖|바깥|외부)",
	boundIn: "\\((?:기본|최[대소]|default)",
	scope: "^(?:계정|리전|영역|VPC|서브넷|조직)$",
	bracket: "^[가-힣\\s]{0,4}\\([^()\\d]*\\)",
	range: "^\\s?(?:~|–|—|-|∼|에서|부터)\\s?",
	glyph: "^([ \\t]*)([■□◆◇▶▷►●○★☆※])\\s*(?=\\S)",
	pageCode: "<(script|style)\\b.*?<\\/\\1>",
	own: "→|->|=|:\\s|^[A-Za-z][\\w .&-]*[은는]\\s",
	goesOn: "(?:[은는이가을를에의로와과도며고]|최대|최소|기본|및|또는|,)\\s*$"
};
/**
* What a scan or a hurried hand makes of a line, and what was meant: letters for the digits of a measure, and every way to number a line.
* A number without a mark counts a line only between two that have one.
*/
var SCAN = [
	["&nbsp;|\\u00A0", " "],
	["&gt;", ">"],
	["&amp;", "&"],
	["^[ \\t]*<(h[1-6])\\b[^<>]*>(.*?)</\\1>", "## $2"],
	["</t[dh]>\\s*<t[dh]\\b[^<>\\n]*>", " | "],
	["(?:</(?:li|p|div|d[td]|tr|h[1-6])>[ \\t]*)+(?=<(?:li|p|div|d[tld]|tr|[ou]l|table)\\b)", ". "],
	["(?<=\\d ?[KMGT]i?B)/(?=(?!sec|hour|month)[A-Za-z가-힣]{3})|(?<=\\d ?[KMGT]i?B [A-Za-z가-힣]{2,12})/(?=\\d)", " / "],
	["(?<!\\|.*)<br ?/?>[ \\t]*(?=[^ \\t\\n])", ". "],
	["(?<=[없있])슴", "음"],
	["됬|됫", "됐"],
	["됌", "됨"],
	["(?<![A-Za-z])IOPS[은는이가]?\\s?[:=]?\\s?(\\d[\\d,]*)(?![\\d,]|\\s?[A-Za-z])", "$1 IOPS"],
	["스테이트\\s?리스", "stateless"],
	["스테이트\\s?풀", "stateful"],
	["읍니다", "습니다"],
	["(?<![\\p{L}])λ(?=[^\\p{L}]|$)", "Lambda"],
	["(?<![A-Za-z\\d.,])(\\d{1,2})m(?![A-Za-z\\d/])", "$1min"],
	["^[ \\t]{0,3}>[ \\t]*(?=#{1,6}[ \\t])", ""],
	["^([ \\t]*(?:[-*•][ \\t]+)?)Q\\d{0,3}[.:)][ \\t]*([^?\\n]+)\\?[ \\t]+(?:\\/[ \\t]+)?(?:A|답|정답)[.:)][ \\t]*(?=\\S)", "$1$2 | "],
	["(?<![A-Za-z\\d])[lI](?=\\d[\\d,.oO]*\\s?(?:%|[KMGT]i?B|초|분|시간|일|개월|년))", "1"],
	["(?<=\\d)[oO](?=[\\d,.oO]*\\s?(?:%|[KMGT]i?B|초|분|시간|일|개월|년|개|건))", "0"],
	["^(\\d{1,2})\\s?(?:\\.\\s*|[,·]\\s+)(?=\\p{L})", "$1. "],
	["^(\\d{1,2})\\s?\\)\\s*(?=\\p{L})", "$1) "],
	["(?<=[A-Za-z][A-Za-z0-9]*|[A-Za-z]\\)) (은|는|가|을|를|에서?[도는만]?|으?로[도만]?|도|의|와|과|이?랑|이?라|만|까지만?|부터|마다|당)(?=[ \\t,.)]|$)", "$1"],
	["^([ \\t]*)(?:[-*•][ \\t]+)?(?:\\d{1,3}번|Q(?!.*\\n[ \\t]*(?:A|답|정답)[.:)]))[.:)][ \\t]*(?=\\S)", "$1- "],
	["(?<=^[ \\t]*Q[.:)].*\\n)([ \\t]*)(?:A|정?답)[.:)][ \\t]+(?=\\S)", "$1"],
	["^([ \\t]*)Q[.:)][ \\t]+(?=\\S)", "$1"],
	["^[ \\t]{0,3}>{1,3}[ \\t]+(?=[^\\n가-힣=:→]{2,30}$)", "■ "],
	["(?<=(?:^|[|\\s])\\d+) \\/ (?=\\d+(?: \\/ \\d|\\s?[KMGT]))", ", "],
	["^[ \\t]*[ㄴ└↳]─*[ \\t]+", "      - "],
	["^[①-⑳]\\s*(?=\\p{L})", "▷ "],
	["^\\t(?=[^\\t\\n]+(?:\\t[^\\t\\n]+)+\\n[^\\t\\n]+\\t)", "구분	"],
	["(?<=^\\d{1,2}\\..*\\n)(\\d{1,2})\\s(?=[A-Za-z]{3}.*\\n\\d{1,2}\\s?[.)])", "$1. "]
];
// src/matching/measures.ts
var taught = {
	/**
	* Units as regular expressions without their number, each with what it measures and what turns it into seconds, bytes, bits a second,
	* percent, dollars. A size of 1,024 and one of 1,000 are the same size here: notes do not tell them apart.
	*/
	units: [
		[
			"speed",
			1,
			"bps"
		],
		[
			"speed",
			1e3,
			"kbps|킬로비트"
		],
		[
			"speed",
			1e6,
			"mbps|메가비트|메가비피에스|메가bps"
		],
		[
			"speed",
			1e9,
			"gbps|기가비트|기가비피에스|기가bps"
		],
		[
			"speed",
			0xe8d4a51000,
			"tbps|테라비트|테라bps"
		],
		[
			"size",
			0x38d7ea4c68000,
			"pib|pb|페타바이트|페타"
		],
		[
			"size",
			0xe8d4a51000,
			"tib|tb|테라바이트|테라"
		],
		[
			"size",
			1e9,
			"gib|gb|기가바이트|기가"
		],
		[
			"size",
			1e6,
			"mib|mb|메가바이트|메가"
		],
		[
			"size",
			1e3,
			"kib|kb|킬로바이트|킬로|케이비"
		],
		[
			"size",
			1,
			"bytes?|바이트"
		],
		[
			"time",
			1e-6,
			"μs|us|마이크로초|microseconds?"
		],
		[
			"time",
			.001,
			"ms(?![a-z])|msec|밀리초|밀리세컨드?|milliseconds?"
		],
		[
			"time",
			31536e3,
			"년|years?|yrs?|y(?![a-z])|해(?=[ 만마은]|$)"
		],
		[
			"time",
			2592e3,
			"개월|달(?!러)|months?"
		],
		[
			"time",
			604800,
			"주일|주(?=일|간|[ 에마만까동.,)]|$)|weeks?"
		],
		[
			"time",
			86400,
			"일(?!반|부|정|치|관|러)|days?"
		],
		[
			"time",
			3600,
			"시간|hours?|hrs?|h(?![a-z])"
		],
		[
			"time",
			60,
			"분(?!의|산|리|류|석|할|배)|minutes?|mins?"
		],
		[
			"time",
			1,
			"초(?!당|과)|seconds?|secs?|s(?![a-z0-9])"
		],
		[
			"share",
			1,
			"%|퍼센트|퍼(?=[ 까])|프로(?![가-힣])|percent"
		],
		[
			"money",
			1,
			"\\$(?!\\s?\\d)|달러|불(?=[ ,.)이을은만]|$)|usd|dollars?"
		],
		[
			"money",
			.01,
			"센트|cents?"
		]
	],
	/** Words that count: they make a number of what stands before them, whatever they count. */
	counters: "개(?!월)|회(?!전)|번(?!째|호)|명|대(?!역)|건(?!너)|곳|가지|배(?!치|포|열)|벌|쌍|층|단계|자(?!동|체|격)|줄|군데|점(?!검)|장(?![가-힣])|장(?=[까을이은]\\s?)|노드|샤드|파티션|스레드|사본|카피|iops|rpm|[rt]ps|vcpus?|acu|[rw]cu(?![은는])|코어|az|리전|k(?![a-z])|msgs?|recs?(?![a-z])|요청|레코드|객체|인스턴스|초당|분당|원(?![가-힣])",
	/** Counters that count different things, and those of things that stand side by side. */
	counted: [
		"자",
		"명",
		"회|번",
		"iops|rpm|초당|분당|rcu|wcu",
		"배",
		"단계|층"
	],
	things: "대|명|번|회|곳|군데|가지|층|벌|쌍|줄",
	/** Before a number: it counts people, whatever counter stands behind it, `user 계정당 5,000개`. */
	people: "(?:users?|사용자|유저)(?:는|은|가|이| ?수)?\\s?(?:(?:계정(?:당|마다|별)|최대|기본|한도|[:=|])\\s?)*$",
	...NUMERALS,
	/** What makes the number behind it one of a version, a port or a layer: it names something and measures nothing. */
	naming: "(?:(?:tls|ssl|http|smb|nfs|v|ver(?:sion)?|버전|ipv|layer|l|raid|sha|oauth|python|node(?:\\.js)?|java|그림|표|예시?|route|#)\\s?|(?:https?|tcp|udp|포트|port|account|instance|server|subnet|status|code|코드|not)[\\s:,=]{0,3})$",
	/** Numbers in words, and so many nines. */
	inWords: "(?<![가-힣\\d])(?:수)?(백만|천만|십만|백|천|만|억)(?=\\s?(?:개|건|회|번|명|대|곳|원))",
	nines: "(?:(?<![\\d.,])(\\d{1,2})\\s?(?:개의\\s?)?(?:(?<=[\\s의])9['’]?s|나인|nines?)|(?<![\\d.,])9(?:가\\s?|\\s)(\\d{1,2})\\s?개|(일레븐)\\s?나인)",
	/** Behind a number: more than that is a condition, it is not, less is. */
	sides: [
		"^\\s*(?:을|를|이)?\\s?(?:넘[게은는으어]|초과|이상|지나|뒤|후)",
		"^\\s*(?:을|를)?\\s?넘[가-힣]*\\s?(?:못|않|수 없)",
		"^\\s*(?:안|이내|미만|이하)"
	],
	/** Behind a time in which something else happens: one of it, and more. */
	paces: ["^(?:에|마다|당)(?=\\s)", "^(?:에|마다|당)\\s?(?:약 ?|최대 ?|\\d|[가-힣]+ ?\\d|(?:한|두|세|네|다섯|여섯|열) ?[번건개회])"],
	/** How often something is. */
	frequencies: [
		"초당|매초|/\\s?(?:s|초)(?![a-z])|per second",
		"분당|매분|/\\s?분",
		"시간당|매시간|/\\s?(?:h|시간)(?![a-z])",
		"(?:하루|일)당|매일|/\\s?일",
		"매[월달]|월간|월별|(?<![\\d가-힣])월\\s?(?=약|최대|\\$|\\d)|달마다|/\\s?월",
		"매년|연간|해마다|(?<![가-힣])연\\s?(?=약|최대|\\$|\\d)|년마다|/\\s?년"
	],
	/** What stands before a number, what that is, what it is not where the page has it as, what its label says then, and what comes of it. */
	turned: [
		[
			"최소(?: [가-힣]+){0,2}\\s?",
			"least",
			"most",
			"최대|최장",
			"differs"
		],
		[
			"(?:최대|최장)(?: (?:[가-힣]+|IOPS)){0,2}\\s?",
			"most",
			"least",
			"최소",
			"differs"
		],
		["(?:기본|디폴트|[Dd]efault)(?:값)?[은이]?(?: (?!최[대소장])[가-힣A-Za-z]+){0,3}\\s?", ...[
			"usual",
			"most",
			"최대|최장",
			"likely"
		]]
	],
	/** What may stand right behind a number, and the contrary of it. */
	behind: [["[후뒤]에?(?![가-힣])", "전에?(?![가-힣])"], ["전에?(?![가-힣])", "[후뒤]에?(?![가-힣])"]],
	/** On which side of a number a limit lies, by what ends before it or begins behind it: the first that fits. */
	bounds: [
		[
			"usual",
			"(?:(?:따로|별도로|지정|설정|손)[^,.]{0,6}?(?:안\\s?[가-힣]{1,4}면|지 (?:않|말)으면)|그(?:냥|대로) (?:놔|내버려 )?두면)[^,.]{0,12}$",
			"(?!)"
		],
		[
			"most",
			"(?!)",
			"^\\s*(?:최대|max)\\s*$"
		],
		[
			"usual",
			"(?:기본(?:값|은|으로|이)?|디폴트|default|(?<![a-z])base(?:line)?)(?:\\s?(?:보존|보관|유지|유휴|idle|retention|visibility|time ?out|타임아웃|대기|제한|만료|기간|시간|period)){0,3}\\s*(?:[은는이가:=]|is)?\\s*$",
			"^\\s*[가-힣]{0,2}\\s*(?:이|가)?\\s*(?:기본|디폴트|default|\\(default\\))"
		],
		[
			"least",
			"(?:최소|적어도|at least|min(?:imum)?)\\s*$",
			"^\\s*(?:이상|부터|은 넘)"
		],
		[
			"most",
			"(?:최대|최장|길어야|많아야|up to|max(?:imum)?|한도[는은]?|제한[은는]?|최대 (?:크기|용량|길이|개수|시간|기간)[은는이가]?(?:\\s[|=]|:)?)\\s*$",
			"^\\s*(?:까지|이하|이내|안에|미만|제한|한도|넘|초과|가 (?:끝|한계|최대|상한)|이 (?:끝|한계|최대|상한))"
		]
	],
	/** Words that turn a statement into its opposite, each counted once: 가지 못한다, 안 된다, 불가; and emphasis, which looks like one. */
	no: {
		negation: "[가-힣]지\\s?(?:는|도|를)?\\s?(?:않|못|말|마라|마세)|(?<![가-힣])안\\s?(?=[가-힣])(?!에|쪽|으로|전|내|정|녕|티|드|테나|의|\\s?된 것)|(?<![가-힣])못\\s?(?=[가-힣])|(?:불가(?!피)|불필요|미지원|비지원|금지)|(?:없[다음는고이어었으습네죠]|없$)|(?:아니(?:다|라|고|며|면|에|예|죠)|아님|아닌|아닙|틀리다|틀린 )|(?<![A-Za-z])[xX×✕✗✘❌](?![가-힣A-Za-z0-9-]|\\s?\\d)|(?:제외|빠진다|빠짐)|\\b(?:not|no|cannot|can't|doesn't|don't|never|isn't)\\b",
		none: "(?:뿐(?:만)?\\s?아니라|문제\\s?없|상관\\s?없|제한\\s?없|끊김\\s?없|중단\\s?없|관계\\s?없|틀림\\s?없|서버\\s?없|없이|[것게이가] 아니라|말고|밖에)",
		condition: "^.*(?:면|어도|아도|해도|더라도)\\s",
		isOnce: "^.*[가-힣](?<=[았었였했됐렸켰졌났갔왔])지만\\s(?=.*(?:지금|이제|더 이상))",
		neither: "(?:(?<![가-힣])안 ?[가-힣]+(?: [가-힣]{1,3})?|지 않으|없으)면\\s(?=.*(?:(?<![가-힣])[안못]\\s?[가-힣]|[가-힣]지\\s?[않못]|없))",
		describing: "(?:(?<![가-힣])안 [가-힣]+는|지 않[은는을]|[가-힣]지 못하는|없는) (?=[가-힣A-Za-z])(?!것|거|게|건|한|경우|때|동안|편)"
	},
	/** Right behind a number, or before it: it is the only one, or cannot be changed. */
	only: {
		behind: "^(?:[가-힣]|(?<![은는이가])\\s){0,8}?(?<![\\d천백십, 미])(?:만|뿐)(?=[ ,.·()|]|$|이다|\\s?[된가])|^[^\\d,.;(|]{0,12}?(?:고정(?!\\s?(?:크기|비용|ip))|정해[져진]|하드\\s?(?:리밋|한도|제한)|hard|fixed)|^[^\\d.;(|]{0,8}?[\\s,(]{0,3}(?:절대|무조건)?\\s?(?:못\\s?(?:늘|바[꾸꿔꿈]|고)|(?:늘릴|바꿀|변경할|조정할|올릴) ?수(?:가|는|도)? ?없|(?:변경|조정|증가|상향|연장|늘리기)(?:은|이|도)? ?(?:불가|안|못))",
		before: "(?:무조건|오직|고정|딱)\\s?$"
	},
	/** What stands between a name and its number, tells of a case or of what somebody has chosen, and says nothing of its own. */
	beside: {
		between: "^\\)?\\s?(?:\\([A-Za-z ]+\\))?(?:값|시간|기간|크기|한도|제한|개수|수|용량)?(?:은|는|이|가|도)?\\s?[:=|→]?\\s?(?:(?:기본(?:값)?|최대|최소|최근|딱|보통|총|약|디폴트|default|max)(?:값)?(?:은|는|이)?\\s?[:=]?\\s?)*$",
		isCase: "^\\s?(?:이?면|의\\s|일 때|으?로\\s|짜리|씩|동안|뒤|후|전|이상|넘|마다)",
		isChosen: "[로을를]\\s?(?:설정|변경|조정|늘[렸려]|줄[였여])(?!\\s?(?:가능|할|되))",
		plain: "s gb mb kb tb 설정 깔다 미만 이내 이하 이상 한달 자동 늘리다 늘어남 증설 각각"
	},
	/** Behind a bar what is no part of the value or the noun before it; 들어가 and 없이 are verbs. */
	ending: "[^없있나어아여받읽붙잡넣막먹찾닫얻]\\|(?:[이가을를와과의]|으?로)$|\\d\\s?[가-힣]{0,2}\\|(?:[은는다]|이다|입니다|이며|이고)$",
	/** That two things are the same, what something is without, has more of or has not, which value is the default, what a number is of, that there is nothing else, what is told of the past; two names with a number each, and what stands between parts. */
	parts: {
		equal: "(?:와|과|랑|하고)\\s?(?:모두\\s?)?(?:똑같|같(?!은 )|동일하|마찬가지)",
		alike: "같(?!은 )|같은 (?:값|요금|속도|수)|동일하|마찬가지",
		without: "([가-힣A-Za-z]{2,}?)(?:이|가|은|는|도)?\\s?없(?:이|는|을)(?![가-힣])",
		than: "^\\)\\s?보다",
		isNot: "^[가-힣]{0,3}\\s?[가-힣]{0,6}\\s?없",
		no: "없|않|못|(?<![가-힣])안\\s",
		isDefault: "^\\s?\\(기본",
		scopes: [
			"계정|account",
			"리전|region",
			"영역|AZ",
			"조직|organization"
		],
		sole: "고정(?!\\s?(?:크기|비용|IP))|무조건|절대|오직|딱|뿐|[\\p{L})]만(?=[\\s,.)]|$)",
		told: "내 ?답\\s?[:은]|내가 ?(?:고른|찍은)|예전(?! 버전)|(?:^|[,.(년월그]\\s?)이전에는|옛날(?! ?(?:[거꺼걸것] ?[나보읽]|데이터|버전|객체))|옛 (?:값|이름|문제|시험)|시험 자료|그 전에",
		versions: "^(.*?)(v\\d[은는]\\s.*?(?:[고며]|지만|는데),?\\s+)(v\\d[은는].*)$",
		pair: "^(.+?\\s)((?!기본|최대|최소)[가-힣A-Za-z]+ \\d+[^\\s\\d]+)\\s((?!기본|최대|최소)[가-힣A-Za-z]+ \\d+[^\\s\\d]+)$",
		between: ",\\s+(?!\\d+(?:[,)]|$)|(?<=\\d,\\s)\\d)|;\\s*|\\s\\/\\s|\\)\\s*(?=.)|\\s?\\(|(?<=(?<![라다자냐])고|며)\\s+|\\.\\s+|\\s+[+&]\\s+"
	},
	/** What a number is said of one by one, or of all together, and what only once was so or is wrongly said. */
	each: "([가-힣A-Za-z0-9]+?)(?:마다|당(?=[ ,)]|$)|(?<=계정|조직)의\\s|\\s(?:하나|한 개|1개)(?:에|의|당|마다|는|가)|\\s전체)",
	hearsay: "예전|옛[ 말것]|더 이상|보기[는가에]|틀린|틀리|오해",
	/** What was so once, beside what is: 예전 5TB, (5TB에서 올라감). */
	former: "(?<![가-힣])(?:(?:예전|과거|종전|옛날)(?:에는|에|엔|은|는)?|(?<=(?:^|[(,·/])\\s?)(?:이전(?:에는|엔|은)?|구|전))(?:\\s?(?:값|한도|최대|최댓값|상한|크기))?(?:은|는)?\\s?[:=]?\\s?\\d[\\d,.]*\\s?(?:[KMGTP]i?B(?:/s|ps)?|[KMG]?bps|[A-Z]+|%|[초분일년개대만천억]|시간|개월)*(?:까지)?(?:이?었[가-힣]*|였[가-힣]*)?|(?<![가-힣])(?:예전|과거|옛날)(?:에는|에|엔|은|는)?\\s[^\\d,.;]{1,12}\\d[^,.;]{1,12},\\s(?=지금|현재|이제|요즘)|(?<![A-Za-z\\d.,/-])\\d[\\d,.]*\\s?(?:[KMGTP]i?B|IOPS|[초분일년개대]|시간|개월|[MG]bps)[가-힣A-Za-z ]{0,10}(?:→|->|=>)\\s?(?=(?:지금은?|현재|이제|요즘)\\s?\\d)|(?<![A-Za-z\\d.,/-])\\d[\\d,.]*\\s?(?:[KMGTP]i?B|IOPS|[초분일년개대]|시간|개월|[MG]bps)?\\s?(?:→|->|=>)\\s?(?=\\d[\\d,.]*\\s?(?:[KMGTP]i?B|IOPS|[초분일년개대]|시간|개월|[MG]bps))|(?<![A-Za-z\\d.,/-])\\d[\\d,.]*\\s?(?:[KMGTP]i?B(?:/s|ps)?|[KMG]?bps|[A-Z]+|%|[초분일년개대만천억]|시간|개월)*(?:(?:[이가]?\\s?아[니님][고라,]?|[은는]? (?:옛날|예전)\\s?(?:얘기|이야기|값)|\\s?말고)(?=\\s|$)|(?:에서|였다가|이었다가|였는데|이었는데)\\s?(?:올[라랐]|늘[어었]|바[뀌뀐]|상향|증가|확대|커[져졌진])[가-힣]*|\\s?이?[였었](?:는데|다가|지만|으나|고|음,?)\\s?(?=지금|현재|이제|요즘))",
	/** Always, for everybody, by itself; and a page's way to say that there is no number. */
	wholly: "누구나|누구든|언제든|아무|무조건|절대|항상|언제나|자동|알아서|저절로|어디서나|어디든",
	none: "^(?:없음|무료|불가|무제한|만료 없음|기본은 만료 없음|기본은 없음|정할 수 없)",
	/** What ends a sentence, and a line that does not go on in the next one. */
	sentences: {
		end: "(?:[.!?。]+|(?<=[다요음함됨임])[.;])(?:[\"'”’)\\]]*)(?=\\s|$)|[.](?=[가-힣A-Z])(?<=[다요음함됨임죠]\\.)",
		finished: "(?:[.!?。:;,)\\]\"”]|[다요음함됨임죠]|\\d\\s?(?:[A-Za-z%]{1,4}|[가-힣]{1,2})?)\\s*$"
	},
	/** Words by which quantities ask to be called in a label. */
	called: {
		time: ["시간", "간격"],
		money: ["요금"],
		size: ["크기"],
		number: ["개수"],
		speed: ["대역폭", "처리량"],
		share: [],
		prefix: ["크기"]
	},
	paste: PASTE,
	scan: SCAN,
	numbers: NUMBERS,
	/** Parts of a place that each say something, a clause with a subject of its own, what is the same. */
	places: {
		part: ",(?!\\d)|;|\\s[·/]\\s|(?<=[가-힣A-Za-z%])\\)?나 | 또는 ",
		clause: "(?:,(?!\\d)|;|(?<=[가-힣](?:고|지만)))\\s(?=[^,]*?[은는]\\s)",
		same: "(?:같은|동일한?)\\s?([가-힣A-Za-z]{2,6}?)(?=[의에을를이가과와 ,.]|$)"
	}
};
/** The lists. */
var measures = () => taught;
// src/korean/allomorphs.ts
/** A stem as its letters: what changes is at its end. */
var apart = (word) => word.normalize("NFD");
var [N = "", L = "", M = "", B = "", SS = ""] = "안 알 암 압 았".split(" ").map((syllable) => apart(syllable).charAt(2));
var FINAL = /[\u11a8-\u11c2]$/;
/** What the last vowel of an open stem becomes with 아 or 어; 아, 어 and 여 are never written behind the first three. */
var CONTRACTED = new Map("아아 어어 여여 애애 에에 오와 우워 이여 외왜".split(" ").map((pair) => [apart(pair).charAt(1), apart(pair).charAt(3)]));
var NEVER_APART = /[\u1161\u1165\u1167]$/;
/** The last vowel is ㅏ or ㅗ. */
var isBright = (stem) => /[\u1161\u1169][\u11a8-\u11c2]?$/.test(stem);
/** The 아/어 forms of a stem without its irregular mark: 줄이 → 줄여, 줄이어; 나누 → 나눠, 나누어; 모으 → 모아. */
function aForms(stem) {
	const [head, vowel] = [stem.slice(0, -1), stem.slice(-1)];
	if (vowel === apart("으").charAt(1)) return [head + apart(isBright(head.slice(0, -1)) ? "아" : "어").charAt(1)];
	const plain = stem + apart(isBright(stem) ? "아" : "어");
	const contracted = CONTRACTED.get(vowel);
	return contracted === void 0 ? [plain] : NEVER_APART.test(stem) ? [stem] : [head + contracted, plain];
}
/** Surface beginnings of one verb with the class of endings each takes. */
function* allomorphs(entry) {
	const [stem = "", irregular] = entry.split(":").map(apart);
	const open = stem.replace(FINAL, "");
	const soft = {
		ㅂ: open + apart("우"),
		ㅅ: open,
		ㄷ: open + L
	}[irregular ?? ""] ?? stem;
	const vowel = irregular === "ㅂ" ? soft : open === stem || stem.endsWith(L) ? open : void 0;
	yield [stem, open === stem ? "vowel" : "consonant"];
	if (irregular === "ㅅ" || irregular === "ㄷ") yield [soft, "consonant"];
	if (vowel !== void 0) {
		if (vowel !== stem) yield [vowel, "vowel"];
		yield [vowel + N, "n"];
		yield [vowel + L, "l"];
		yield [vowel + M, "m"];
		yield [vowel + B, "b"];
		if (stem.endsWith(L)) yield [stem + apart("면"), "a"];
	}
	for (const form of spokenForms(stem, soft, irregular)) {
		yield [form, "a"];
		yield [form + SS, "past"];
	}
}
function spokenForms(stem, soft, irregular) {
	const head = stem.slice(0, -2);
	if (irregular === apart("르")) return [head + L + apart(isBright(head) ? "라" : "러")];
	if (irregular === apart("러")) return [stem + apart("러")];
	if (irregular === "ㅅ") return [soft + apart("어"), soft + apart("아")];
	return irregular === apart("여") || stem.endsWith(apart("하")) ? [head + apart("해"), stem + apart("여")] : aForms(soft);
}
/** Verbs by all beginnings that their forms can have: 줄이, 줄인, 줄여, 줄였, … → 줄이. @see Words.verbs for the notation */
function tabulate(entries) {
	const made = /* @__PURE__ */ new Map();
	for (const entry of entries.split(" ")) {
		const [stem = ""] = entry.split(":");
		for (const [surface, takes] of allomorphs(entry)) append(made, surface.normalize("NFC"), {
			stem,
			takes
		});
	}
	return made;
}
// src/markdown/published-topics.ts
/** Reads the front matter of topic files; drafts and files that the content checks would refuse are left out. */
function readPublishedTopics(files) {
	return files.flatMap(({ id, text }) => {
		const parts = readTopicText(text);
		const parsed = topicFrontMatter.safeParse(parts?.data);
		if (parts === void 0 || !parsed.success || parsed.data.status !== "published") return [];
		return [{
			...parsed.data,
			id,
			body: parts.body
		}];
	});
}
// src/markdown/topic-files.ts
/** Reads every `content/<folder>/<slug>.mdx` below a project root, sorted by id. Folders starting with `_` are data. */
function readTopicFiles(root) {
	const content = join(root, "content");
	return readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith("_")).flatMap((folder) => readdirSync(join(content, folder.name), { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".mdx")).map(({ name }) => ({
		id: `${folder.name}/${name.slice(0, -4)}`.normalize("NFC"),
		path: `content/${folder.name}/${name}`,
		text: readFileSync(join(content, folder.name, name), "utf8").replaceAll("\r\n", "\n")
	}))).sort((a, b) => a.id < b.id ? -1 : 1);
}
z.object({
	status: z.literal("published"),
	title: z.string()
});
// src/markdown/heading-ids.ts
var MARKER = new RegExp(`\\s*\\[#(${KEBAB})\\]\\s*$`);
/** Takes a `[#id]` off the end of some text and returns its id: `보존 모드 [#retention-mode]` → `"retention-mode"`. */
function takeMarker(children) {
	const last = children.at(-1);
	if (last?.type !== "text") return void 0;
	const match = MARKER.exec(last.value);
	if (match === null) return void 0;
	last.value = last.value.slice(0, match.index);
	if (last.value === "") children.pop();
	return match[1];
}
/**
* Splits an explicit id off a heading: `보존 모드 [#retention-mode]` → `"retention-mode"`; removes the marker from the tree and
* makes it the heading's id in the page.
*
* The form is plain text in MDX (`{#id}` would be an expression), and is the one Fumadocs uses. Asked again it says the same.
*/
function takeHeadingId(heading) {
	const id = takeMarker(heading.children);
	if (id !== void 0) heading.data = {
		...heading.data,
		hProperties: { id }
	};
	const taken = heading.data?.hProperties?.id;
	return typeof taken === "string" ? taken : void 0;
}
// src/matching/pattern.ts
/** A pattern of the lists, made when it is first asked for: they may come with data. */
var pattern = (of, flags) => once(() => new RegExp(of(measures()), flags));
// src/matching/sentences.ts
/** Where a sentence ends: its mark, and what closes behind it. A point in a number, a name or an abbreviation is none. */
var end = pattern((of) => of.sentences.end, "g");
/** A line of at least so many characters that ends in no mark goes on in the next one: it was broken by a program. */
var BROKEN_LINE = 55;
var finished = pattern((of) => of.sentences.finished);
function* lines(text) {
	let start = 0;
	let taken = "";
	let at = 0;
	for (const line of text.split("\n")) {
		if (taken === "") start = at;
		taken += taken === "" ? line : `\n${line}`;
		at += line.length + 1;
		if (line.length >= BROKEN_LINE && !finished().test(line) && at <= text.length) continue;
		yield {
			text: taken,
			start
		};
		taken = "";
	}
	if (taken !== "") yield {
		text: taken,
		start
	};
}
/**
* Cuts text into sentences: at the marks that end them, and at line ends, for notes put one thing on a line. A long line
* without a mark goes on in the next.
*/
function splitSentences(text) {
	const sentences = [];
	for (const line of lines(text)) {
		let from = 0;
		const take = (to) => {
			const raw = line.text.slice(from, to);
			const trimmed = raw.trim();
			if (/[\p{L}\p{N}]/u.test(trimmed)) sentences.push({
				text: trimmed.replace(/\s+/g, " "),
				start: line.start + from + raw.indexOf(trimmed)
			});
			from = to;
		};
		for (const match of matchesOf(line.text, end())) take(match.index + match[0].length);
		take(line.text.length);
	}
	return sentences;
}
// src/matching/page-statements.ts
var plainMarks = (text) => text.replace(/`([^`]+)`|\*\*([^*]+)\*\*/g, "$1$2");
function plainText(node, titleOf) {
	if (node.type === "html" || node.type === "code") return "";
	return splitWikiLinks(toString(node).replaceAll("\\|", "|")).map((part) => typeof part === "string" ? part : part.text ?? titleOf(part.target) ?? part.target).join("");
}
/** The statements of a body, each with the anchor of the nearest heading above that has one. */
function* bodyStatements(root, titleOf) {
	let anchor = "";
	let heading = "";
	function* below(node, about) {
		if (node.type === "heading") {
			anchor = takeHeadingId(node) ?? anchor;
			heading = plainText(node, titleOf);
		} else if (node.type === "table") {
			const [head = [], ...others] = node.children.map(({ children }) => children.map((cell) => plainText(cell, titleOf)));
			for (const [first = "", ...cells] of others) for (const [column, text] of cells.entries()) if (text.trim() !== "") yield {
				anchor,
				text,
				about: `${about} / ${first} / ${head[column + 1] ?? ""}`
			};
		} else if (node.type === "paragraph") for (const { text } of splitSentences(plainText(node, titleOf))) yield {
			anchor,
			text,
			about
		};
		else if ("children" in node) {
			const title = "attributes" in node ? node.attributes.find((one) => "name" in one && one.name === "title") : void 0;
			const called = typeof title?.value === "string" ? `${about} / ${title.value}` : about;
			for (const child of node.children) yield* below(child, node.type === "list" || node.type === "listItem" ? about : called);
		}
	}
	for (const node of root.children) yield* below(node, heading);
}
/** Tells whether a statement is the one that a claim points to: by its anchor, or by part of its words; what only may be is none. */
var isStatedBy = ({ anchor, text, kind }, says) => kind !== "scenario" && kind !== "trap" && (anchor === says || text.includes(says));
/** Everything that a page says, statement by statement: its front matter first, then its text. */
function pageStatements(page, titleOf, parse = parseBody) {
	const of = (anchor, kind, text, about) => ({
		topic: page.id,
		anchor,
		kind,
		text: plainMarks(text),
		about: plainMarks(about)
	});
	const facts = page.facts.flatMap(({ id, label, value, note, examEra, called, source }) => [{
		...of(`fact-${id}`, "fact", value, label),
		...examEra === void 0 ? {} : { examEra: plainMarks(examEra) },
		...called === void 0 ? {} : { called },
		source
	}, ...splitSentences(note ?? "").map(({ text }) => ({
		...of(`fact-${id}`, "text", text, label),
		source
	}))]);
	const scenarios = page.scenarios.flatMap(({ id, situation, answer, why, trap }) => {
		const about = `${situation} ${answer.map((topic) => titleOf(topic) ?? "").join(" ")}`;
		return [...splitSentences(why).map(({ text }) => of(`scenario-${id}`, "scenario", text, about)), ...splitSentences(trap ?? "").map(({ text }) => of(`scenario-${id}`, "trap", text, about))];
	});
	const corrections = page.corrections.flatMap(({ id, notes, right, status, source }) => [{
		...of(`correction-${id}`, "correction", right, ""),
		wrong: plainMarks(notes),
		status,
		source
	}, ...splitSentences(right).map(({ text }) => of(`correction-${id}`, "text", text, plainMarks(notes)))]);
	const signals = page.signals.map(({ need, choose }) => of("", "signal", choose, need));
	const summary = page.summary === void 0 ? [] : [of("", "summary", page.summary, page.title)];
	const body = [...bodyStatements(parse(page.body), titleOf)].map(({ anchor, text, about }) => of(anchor, "text", text, about));
	return [
		...facts,
		...corrections,
		...scenarios,
		...signals,
		...summary,
		...body
	];
}
// src/matching/phrases.ts
/** The letters and digits of a text. */
var lettersOf = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
// src/matching/place-claims.ts
/** Words of claims that notes write in English, too: a claim says them once. */
var ENGLISH = {
	가용영역: "az",
	객체: "object",
	계정: "account",
	도메인: "domain",
	루트: "root",
	복제본: "replica",
	스냅샷: "snapshot",
	증분: "incremental",
	공유: "share",
	규칙: "rule",
	내구성: "durability",
	대역폭: "bandwidth",
	동기: "sync",
	라우팅테이블: "routetable",
	레벨: "level",
	로그: "log",
	리전: "region",
	마운트: "mount",
	마이크로초: "µs",
	무료: "free",
	버킷: "bucket",
	비동기: "async",
	서버: "server",
	서브넷: "subnet",
	암호화: "encryption",
	연결: "connect",
	윈도우: "windows",
	인스턴스: "instance",
	읽기: "read",
	접근: "access",
	지원: "support",
	쓰기: "write",
	캐시: "cache",
	태그: "tag",
	허용: "allow",
	거부: "deny"
};
var NOUNS = new RegExp(Object.keys(ENGLISH).join("|"), "g");
/** A phrase with what stands for its words in English, too: 같은리전 is 같은region. */
var withEnglish = (phrase) => phrase.split(" ").map((word) => {
	const [mark = "", all] = [/^[>!]/.exec(word)?.[0], word.replace(/^[>!]/, "")];
	const each = all.split("/");
	return mark + [.../* @__PURE__ */ new Set([...each, ...each.map((one) => one.replace(NOUNS, (noun) => ENGLISH[noun] ?? noun))])].join("/");
}).join(" ");
/** It tells that something is closed to new customers, or gone; an instance that is terminated is not. */
var TELLS_END = /신규|새 고객|새 가입|새 계정|받지 않|종료(?!한다|할|하는|하고)|끝났|끝난|없어졌|없앴|닫혔|닫는|닫았/;
/** What can no longer be chosen: notes that choose it are told so where a page says it; of what is gone its name is enough. */
function placeGone(gone, statements) {
	const ends = statements.filter(({ about, text, kind }) => kind !== "scenario" && TELLS_END.test(about + text));
	return gone.flatMap(({ names, topics, state, since }) => {
		const own = topics.map((topic) => splitPlace(topic).id);
		const telling = ends.filter(({ about, text }) => namesService(about + text, { names }));
		const isOwn = ({ topic }) => own.includes(topic);
		const place = telling.find((one) => isOwn(one) && one.kind === "fact") ?? telling.find(isOwn) ?? telling[0];
		const words = [...new Set(names.map(lettersOf))].join("/");
		const besides = "!$no/$instead/신규/새고객/기존고객/예전";
		const old = state === "ended" ? names.map(lettersOf) : [`${words} >$choose ${besides}`, `$leads >${words} ${besides}`];
		const until = since === void 0 ? "once" : Number(since.slice(0, 4));
		return place === void 0 ? [] : [{
			place,
			of: names,
			yes: [],
			no: [],
			old,
			wrong: [],
			partly: [],
			until
		}];
	});
}
/** What was denied, all that there was, a limit or a default may have been so once. */
var MAY_HAVE_BEEN = /(?:^|\s)>|\$|\d|만(?:\s|\/|$)|뿐|전용|only|없|못|불가|안[되된됨]|기본|default|디폴트|최대|max|까지|꺼|off|수동|직접|해야|필[수요]|별도|따로|하나|[유무]료|free/;
/** What is wrong and can never have been so, where a claim says nothing of it. */
var neverOf = (old, wrong) => old.length === 0 && wrong.length > 0 && !wrong.some((phrase) => MAY_HAVE_BEEN.test(phrase.replace(/!\S+/g, ""))) ? { until: "never" } : {};
/**
* Finds the sentences of the pages that settle claims.
*
* @throws RangeError that names a claim whose sentence its page does not have.
*/
function placeStated(claims, statements) {
	const pages = Map.groupBy(statements, ({ topic }) => topic);
	return Object.entries(claims).flatMap(([topic, list]) => {
		const own = pages.get(topic) ?? [];
		return list.map(({ says, of, now, until, yes = [], no = [], old = [], wrong = [], partly = [] }) => {
			const place = own.find((one) => isStatedBy(one, says));
			if (place === void 0) throw new RangeError(`content/_claims.yaml: ${topic}에 “${says}”라는 문장이 없다.`);
			return {
				place,
				of,
				yes: yes.map(withEnglish),
				no: no.map(withEnglish),
				old,
				wrong: wrong.map(withEnglish),
				partly,
				...now && { now },
				...until === void 0 ? neverOf(old, wrong) : { until }
			};
		});
	});
}
/** Places claims, and what has changed: a claim that is of an old name tells the new one, and one with a page is told, too. */
function placeClaims(claims, changed, statements) {
	const isTold = ({ names }) => Object.values(claims).some((list) => list.some(({ of }) => of.some((name) => names.includes(name))));
	const gone = changed.filter((one) => one.state === "closed" || one.state === "ended" && !isTold(one));
	const renamed = changed.filter(({ state = "renamed" }) => state === "renamed");
	const own = renamed.flatMap(({ names, now, topics: [at] }) => {
		const topic = splitPlace(at ?? "").id;
		const place = statements.find((one) => one.topic === topic && one.kind === "summary");
		if (now === void 0 || place === void 0) return [];
		const short = lettersOf(now.replace(/^(?:AWS|Amazon) /, ""));
		const old = names.map(lettersOf);
		return [{
			place,
			of: names,
			yes: [],
			no: [],
			old: [],
			wrong: [],
			partly: [`${old.join("/")} !${old.some((name) => name.includes(short)) ? lettersOf(now) : short}`],
			now
		}];
	});
	return [
		...placeStated(claims, statements).map((claim) => {
			const now = claim.now ?? renamed.find(({ names }) => names.includes(claim.of[0] ?? ""))?.now;
			return now === void 0 ? claim : {
				...claim,
				now
			};
		}),
		...own,
		...placeGone(gone, statements)
	];
}
// src/korean/conjugate.ts
var verbs = once(() => tabulate(words$1().verbs));
var helping = once(() => tabulate(words$1().helpingVerbs));
var empty = once(() => tabulate(words$1().emptyVerbs));
var light = once(() => tabulate(words$1().lightVerbs));
var asPair = (pair) => pair.split(">");
var sameVerbs = once(() => new Map(words$1().sameVerbs.split(" ").map(asPair)));
/** What may follow each beginning of a conjugated verb: `a` stands behind the 아/어 form, `past` behind 았/었. */
var endings = once(() => {
	const told = words$1();
	const any = `(?:${told.endings})요?`;
	return {
		vowel: new RegExp(`^(?:${any}|${told.vowelEndings})$`),
		consonant: new RegExp(`^(?:${any}|${told.consonantEndings})$`),
		a: new RegExp(`^(?:${told.aEndings})?$`),
		past: new RegExp(`^(?:${told.pastEndings})?$`),
		n: new RegExp(`^(?:${told.nEndings})?$`),
		l: new RegExp(`^(?:${told.lEndings})?$`),
		m: new RegExp(`^(?:${told.mEndings})?$`),
		b: new RegExp(`^(?:${told.bEndings})$`)
	};
});
/** No beginning of a listed verb is longer. */
var LONGEST$1 = 6;
/** The whole of a word behind a stem: an ending, or behind the 아/어 form a helping verb with its own ending. */
function isTail(tail, takes) {
	if (endings()[takes].test(tail)) return true;
	if (takes !== "a") return false;
	return [
		1,
		2,
		3
	].some((length) => (helping().get(tail.slice(0, length)) ?? []).some((helper) => endings()[helper.takes].test(tail.slice(length))));
}
/** The stem of the longest verb of a table that a word is a form of. */
function stemIn(table, word) {
	for (let length = Math.min(LONGEST$1, word.length); length > 0; length--) {
		const tail = word.slice(length);
		for (const { stem, takes } of table.get(word.slice(0, length)) ?? []) if (isTail(tail, takes)) return stem;
	}
}
/**
* The dictionary form of a conjugated native verb or adjective, or `undefined` when the word is none that is listed.
*
* Example: `dictionaryForm("줄여서") → "줄이다"`, `"빨라진" → "빠르다"`, `"쉬운" → "쉽다"`. The longest matching beginning
* wins, so `늘어나는` is 늘어나다 and not 늘다.
*/
function dictionaryForm(word) {
	const stem = stemIn(verbs(), word);
	return stem === void 0 ? void 0 : `${sameVerbs().get(stem) ?? stem}다`;
}
/** True for any form of a verb that says nothing about a topic: 싶은데요, 있을까요, 보여줘야. */
function isEmptyVerb(word) {
	return stemIn(empty(), word) !== void 0;
}
/**
* The noun in front of 하다, 되다, 시키다 or 받다, or `undefined`.
*
* Example: `lightVerbRoot("암호화하려면") → "암호화"`, `"복제되는" → "복제"`, `"저렴한" → "저렴"`. The root is only a guess
* (`"한도" → undefined`, `"필요하" → "필요"`): a lexicon decides.
*/
function lightVerbRoot(word) {
	for (let length = 1; length < word.length; length++) {
		const verb = word.slice(length);
		if (/^(?:하|되|시키|당하)$/.test(verb) || stemIn(light(), verb) !== void 0) return word.slice(0, length);
	}
}
/** True for the stem of a listed verb: `"올리" → true`, `"서버" → false`. */
function isVerbStem(word) {
	return stemIn(verbs(), `${word}고`) === word;
}
// src/korean/normalize.ts
/**
* Brings text into the form in which it is compared: NFC, lower case.
* NFC first, because file names and pastes from macOS are NFD: `"람다"` typed there has five code points, not two.
*/
var toSearchForm = (text) => text.normalize("NFC").toLowerCase();
/** Decimal numbers stay whole; Latin letters and digits stay together (`gp3`); Hangul includes loose jamo (`람ㄷ`). */
var RUN = /[0-9]+(?:[.,][0-9]+)+|[a-z0-9]+|[가-힣ㄱ-ㅎㅏ-ㅣ]+/gu;
/**
* Cuts a text into runs of one script: `"S3버킷을"` → `s3`, `버킷을` (glued).
*
* Everything else (spaces, punctuation, other scripts) separates. Offsets refer to the NFC form of the text.
*/
function splitRuns(text) {
	const runs = [];
	let previousEnd = -1;
	for (const match of matchesOf(toSearchForm(text), RUN)) {
		const start = match.index;
		const end = start + match[0].length;
		const script = /^[0-9a-z]/.test(match[0]) ? "latin" : "hangul";
		runs.push({
			text: match[0].replace(/,(?=\d{3})/g, ""),
			start,
			end,
			script,
			glued: start === previousEnd
		});
		previousEnd = end;
	}
	return runs;
}
/** Removes everything but letters and digits: the key under which spellings with and without spaces meet. */
var glue = (text) => toSearchForm(text).replace(/[^0-9a-z가-힣ㄱ-ㅎㅏ-ㅣ]+/gu, "");
/** The same for many texts at once, ten times as fast as one by one; none of them holds a line break. */
var glueEach = (texts) => texts.length === 0 ? [] : toSearchForm(texts.join("\n")).replace(/[^0-9a-z가-힣ㄱ-ㅎㅏ-ㅣ\n]+/gu, "").split("\n");
// src/korean/particles.ts
/** Data, not grammar: after a vowel or a consonant is not checked, because people type 람다은 as well as 람다는. */
var particles = once(() => {
	const attached = words$1().attached.split(" ");
	const cases = words$1().cases.split(" ");
	return /* @__PURE__ */ new Set([...cases.flatMap((particle) => attached.map((end) => particle + end)), ...words$1().particles.split(" ")]);
});
var longest = once(() => Math.max(...[...particles()].map(({ length }) => length)));
var jamo = once(() => [...particles()].map(toJamo));
/** Tells whether a run is a particle or the beginning of one: `를` in `EC2를`, and `느` while 람다는 is being typed. */
function isParticleBeginning(rest) {
	const typed = toJamo(rest);
	return jamo().some((particle) => particle.startsWith(typed));
}
/**
* Every reading of a word as stem + particle, the longest particle first.
*
* Example: `particleStems("서버에서는") → ["서버", "서버에서"]`. A stem has at least one syllable; whether it is a word at
* all is for the caller's lexicon to say (`정도` → `정`).
*/
function particleStems(word) {
	const stems = [];
	for (let length = Math.min(word.length - 1, longest()); length > 0; length--) if (particles().has(word.slice(-length))) stems.push(word.slice(0, -length));
	return stems;
}
// src/korean/stopwords.ts
var stopwords = wordSet(() => words$1().stopwords);
var nouns = wordSet(() => words$1().nouns);
var everydayNouns = wordSet(() => words$1().everydayNouns);
var sideWords = wordSet(() => words$1().sideWords);
var counted = once(() => new RegExp(words$1().counted));
var asking = once(() => new RegExp(words$1().asking));
/** Laughing and crying: ㅋㅋ, ㅠㅠ. */
var SIGHING = /^(?:ㅋ{2,}|ㅎ{2,}|[ㅠㅜ]+)$/;
/** 안됨, 안된거, 안 되는데: 되다 with its negation before it, 안지워짐; 안내, 안보 and 못질 are nouns. */
var NOT_WORKING = /(?:^|\s)안\s?(?:[되돼된될됨됩됐]|[가-힣]{1,3}[짐힘림남](?=$|\s))/;
/** Tells whether a word says nothing about a topic: `isStopword("방법") → true`, `"있는" → true`, `"요금" → false`. */
function isStopword(word) {
	return stopwords().has(word) || SIGHING.test(word) || counted().test(word) || asking().test(word) || NOT_WORKING.test(word) || !nouns().has(word) && (isEmptyVerb(word.replace(/^[안못](?=..)/, "")) || isEmptyPhrase(word));
}
/** An empty word and a verb written together: 시험나옴, 추천해줘. */
var isEmptyPhrase = (word) => /^[가-힣]{4,}$/.test(word) && (stopwords().has(word.slice(0, 2)) || sideWords().has(word.slice(0, 2))) && dictionaryForm(word.slice(2)) !== void 0;
/** Tells whether a word is a noun of everyday life that must not be taken for anything else. */
var isEverydayNoun = (word) => everydayNouns().has(word);
// src/korean/discover-words.ts
/** What `splitRuns` calls a run of Hangul, from two syllables on. */
var RUNS = /[가-힣ㄱ-ㅎㅏ-ㅣ]{2,}/g;
/** A bare word with one of these ends is more likely a verb form than a noun. */
var VERBAL_END = /(?:[는던]|다|고|며|면|서|게|지|도록|니다|아|어|여|려|으로)$/;
/** Particles that no noun ends in: 대수를 is 대수, even where it is seen but once. */
var SURE_PARTICLE = /^(..+?)(?:를|에서|에게|까지|부터)$/;
/** 분까지이고: what is left of a word may end in a particle again. */
function withoutLongParticle(word) {
	const rest = particleStems(word).find((stem) => stem.length < word.length - 1);
	return rest === void 0 ? word : withoutLongParticle(rest);
}
/**
* Finds the nouns of a set of texts from the texts alone: a stem that is seen with several particles, or with 하다, or
* standing alone, is a word.
*
* `known` holds words that need no evidence (the glossary). Runs at build time only; the result travels to the browser
* as the index's own list of terms. Example: `서버가`, `서버를` → `서버`.
*/
function discoverWords(texts, known) {
	const runs = /* @__PURE__ */ new Set();
	for (const text of texts) for (const run of toSearchForm(text).match(RUNS) ?? []) runs.add(run);
	const evidence = /* @__PURE__ */ new Map();
	const witness = (stem, by) => {
		if (stem.length < 2 || isStopword(stem) || dictionaryForm(stem) !== void 0 || /[ㄱ-ㅎㅏ-ㅣ]/.test(stem)) return;
		const seen = evidence.get(stem) ?? /* @__PURE__ */ new Set();
		evidence.set(stem, seen.add(by));
	};
	const nouns = [...runs].filter((run) => !isStopword(run) && dictionaryForm(run) === void 0);
	for (const run of nouns) {
		const root = lightVerbRoot(run);
		if (root !== void 0) witness(root, "하다");
		if (root !== void 0 && root.length > 1) continue;
		const [stem] = particleStems(run).map(withoutLongParticle);
		if (stem !== void 0) witness(stem, run.slice(stem.length));
	}
	const words = /* @__PURE__ */ new Set();
	for (const [stem, seen] of evidence) if (seen.size - (seen.has("다") ? .5 : 0) + (runs.has(stem) ? 1 : 0) + (seen.has("하다") ? 1 : 0) >= 2 && !isVerbStem(stem) || known(stem)) words.add(stem);
	for (const word of words) {
		const better = (stem) => known(stem) || words.has(stem) && (evidence.get(stem)?.size ?? 0) > (evidence.get(word)?.size ?? 0);
		if (!known(word) && particleStems(word).some((stem) => stem.length > 1 && better(stem))) words.delete(word);
	}
	const explained = (run) => {
		const root = lightVerbRoot(run);
		return particleStems(run).some((stem) => words.has(stem) || known(stem) || stem.length === 1 && run.length > 2) || root !== void 0 && (words.has(root) || known(root) || root.length > 1);
	};
	for (const run of nouns) {
		if (words.has(run)) continue;
		if (!explained(run) && !VERBAL_END.test(run) && /^[가-힣]+$/.test(run)) words.add(run.replace(SURE_PARTICLE, "$1"));
	}
	return words;
}
// src/korean/vocabulary.ts
/** Every name of a glossary entry. */
var namesOf = ({ term, en, reading, aliases }) => [
	term,
	en ?? [],
	reading,
	aliases
].flat();
/** Turns glossary entries into concepts: `가용 영역` with `AZ` → key `가용영역`, forms `가용 영역`, `AZ`, … */
function conceptsFrom(entries) {
	return entries.map((entry) => ({
		key: glue(entry.term),
		forms: [...new Set(namesOf(entry).map((form) => form.normalize("NFC")))]
	}));
}
/** A name as it is read in a text, where a verb at its end is a dictionary form: 자동으로 늘어나다 → 자동으로늘리다. */
function asRead(words) {
	const last = words.at(-1) ?? "";
	const verb = last.endsWith("다") ? dictionaryForm(last) : void 0;
	return verb && words.slice(0, -1).join("") + verb;
}
/** So many characters tell apart what begins a name from what does not. */
var BEGINNING = 12;
/** Builds a vocabulary from concepts and plain words. */
function createVocabulary(concepts, words) {
	const pieces = /* @__PURE__ */ new Set();
	const keys = /* @__PURE__ */ new Map();
	const beginnings = /* @__PURE__ */ new Set();
	let longestName = 1;
	const names = concepts.flatMap(({ key, forms }) => forms.map((form) => ({
		key,
		split: form.split(/[\s\-–/]+/)
	})));
	const plain = glueEach(names.flatMap(({ split }) => split));
	let at = 0;
	for (const { key, split } of names) {
		const own = plain.slice(at, at += split.length);
		for (const glued of /* @__PURE__ */ new Set([own.join(""), glue(asRead(split) ?? "") || own.join("")])) {
			if (keys.get(glued)?.includes(key) !== true) append(keys, glued, key);
			for (let length = 1; length <= BEGINNING; length++) beginnings.add(glued.slice(0, length));
		}
		longestName = Math.max(longestName, split.length);
		for (const [number, piece] of own.entries()) if ((split[number]?.length ?? 0) > 1) pieces.add(piece);
	}
	const isInflected = (piece) => dictionaryForm(piece) !== void 0 && !/[ㅁᆷ]$/.test(piece.normalize("NFD")) || particleStems(piece).some((stem) => stem.length > 1 && (pieces.has(stem) || keys.has(stem)));
	const known = new Set(words);
	const told = /* @__PURE__ */ new Map();
	const isOwn = (word) => {
		if (pieces.has(word) && !told.has(word)) told.set(word, !isInflected(word));
		return told.get(word) === true;
	};
	const has = (word) => known.has(word) || keys.has(word) || isOwn(word);
	return {
		has,
		isPiece: has,
		conceptsOf: (glued) => keys.get(glued),
		mayBeginName: (glued) => beginnings.has(glued.slice(0, BEGINNING)),
		longestName: Math.min(longestName + 1, 6)
	};
}
// src/matching/claim-words.ts
var NO = `(?<![가-힣])안\\s?(?:되|돼|됨|된|함|한|해|하|붙|먹|걸|나[오와온]|보|봄|들어|받|주|줌|줘|쓰|써|씀|열|켜|생|옮|남|늘|줄|통|잡|타|가[^용]|오|온|와|풀|고르|바|읽|섞|이어|잇|생기|만들|지원|지[우워운]|사라|없어|삭제|끊|바[꾸뀌꿔뀜]|돌|뜨|뜬|뜸|맞|싸)|안\\s?[되돼됨]|안된|(?<!잘)못(?:\\s?[가-힣]|[.,)\\s]|$)|불가(?!피)|[미비]지원|지 ?(?:는|도|를)? ?않|(?<!(?:요금|비용|돈|필요|걱정|문제|상관|제한|중단|다운타임|부담|관계|끊김|서버|지연|손실|추가|약정|무리)[이은도는]? ?)없(?!이)|(?<=[가-힣]\\s?)x(?=[\\s).,/]|$)|금지|(?<![가-힣a-z0-9])[x×✕✗✘❌🚫⛔](?![a-z0-9-])|\\b(?:not|no|cannot|can['’]?t|doesn['’]?t|don['’]?t|isn['’]?t|never|unsupported)\\b`;
/** Words about what is claimed, as sources of patterns: a browser gets them with the other words. */
var CLAIM_WORDS = {
	/** What stands between clauses; 프로비저닝하고 관리할 필요 없이 is one, and so is S3, DynamoDB만. Two are 순서 보장 + 중복 없음. */
	apart: "(?!, ?[A-Za-z0-9]+ ?(?:만|뿐|둘|전용|only))(?:[,;·]\\s|;|,(?!\\d{3})|\\s\\/\\s|→|->|=>|\\s\\+\\s(?=[가-힣]+ ?(?:없|안|불))|\\.\\s|\\s[-–—]\\s|\\((?![^()]*\\)[가-힣])|\\)(?![가-힣])|(?<=[가-힣](?:고|며|지만|는데|인데|없어|있어))\\s+(?![가-힣]+ 필요))",
	/** What stands between those of which each is about something of its own; SQL injection / XSS는 are of one. */
	parts: "[,;]\\s|;|,(?!\\d{3})|\\s\\/\\s(?![A-Za-z]+[은는] )|\\.\\s|(?<=[가-힣](?:고|며|지만|는데|인데))\\s+(?![가-힣]+ 필요)",
	/** A condition, a question, or what only describes: no more is said than what follows from it. */
	open: "[와과] ?달리|처럼 |없이 [가-힣]+면 |(?:면|때|경우|도록|려고|[해어아여]도|전에|후에|다가|거나|든지|까|\\?)[.\\s]*$",
	/** What may follow what is said. */
	tail: "^(?:가능|불가|미?지원|안|못|됨|된|되|돼|한|함|하|할|했|해|수|있|없|않|이다|임|아니|아님|필요|필수|방식|제공|주|줌|준|x$|o$|ok$|쓰|쓸|씀|쓴|써|뿐|만|것|거|걸|중|식|상태|전용|서비스|기능|용도|모델|간격|설정|사용|이용|적용|기본|무조건|항상|자동|다$|함께|같이)",
	/** Words that tell neither what is meant nor what is said of it. */
	empty: "^(?:가능|불가|지원|기본|디폴트|default|그냥|무조건|항상|언제나|자동|알아서|직접|바로|원래|사실|모두|전부|이용|사용|쓰다|주다|따로|별도|하나|하다|되다|있다|없다|필요|서비스|aws|나중|이후|뒤|만들다|생성|언제|데이터|기능|방식|자체)",
	/** It tells of the change itself, or asks: what was so is not said to be. */
	changed: "아니라(?!고)|\\d\\S* ?(?:→|->|=>) ?\\d|\\d\\S*에서 .*\\d\\S*로|늘어[나났]|늘었|바뀌(?!어서|면|니|므로|지)|바뀐|바뀜|개명|올랐|이제|더 ?이상|지금은|현재는|최근(?!\\s?\\d)|(?:서비스|지원|신규|판매|제공) ?(?:가 |이 )?(?:종료|중단)|(?:종료|(?<!무)중단|단종)(?:[됐됨]|된 (?!뒤|후|인)|했|예정|$)|레거시|deprecat|legacy|[었였졌났]|됐|남아|살 수 없|\\?|옛(?!날 ?(?:[거꺼걸것] ?[나보읽]|데이터|버전|객체))|구버전|대신",
	/** From the first to the last of what was so: no further apart than so many characters, and in one clause but for a number. */
	loose: "^\\D*(?:[가-힣][,.]|[A-Za-z)]\\.) \\D*$|.{61}",
	/** A number, and no part of a name: not S3. */
	digit: "(?<![A-Za-z])\\d",
	/** Of two, either may be meant: 표준과 Express; not of Multi-Attach는 io1/io2만. */
	pair: "^(?:(?!\\S[은는]\\s).)*(?:[와과]\\s|[/,])",
	/** Behind a name that a clause goes on to speak of. */
	takes: "^\\s?(?:[은는이가도]|의 ?경우|=|:|\\||에서[는도])",
	/** It tells two things apart, and may say of either what it says. */
	unlike: "틀[렸린]|보기에|함정|말고|뿐 ?(?:만 ?)?이? ?아니|등 ?(?:의 ?)?(?:다양|여러)|보다|달리|대비|비해|반대|반면|헷갈|구분|구별|차이|\\bvs\\b",
	/** What is said of everything: nothing to search for. */
	vague: "^(?:다음|가능|반드시|없이|수를|자체|이상|여러|같이|aws|필요|시험|주의|생각|계속|누가|제외|그다음|그동안|추가|기타|정도|나머지|암기|권장)$",
	/** It is not, or cannot be. */
	no: NO,
	/** It need not be: no *cannot*, and no *must* either. */
	needless: "필요(?:가|는|도)?\\s?없|필요하지 ?않|불필요|안 ?해도 ?[되돼된]",
	/** What stands right behind a phrase and turns it round: 7계층 아님, 비동기로 복제하지 않는다. */
	denied: `^(?:[이가은는도를을]?\\s?[|:→]?\\s*(?!없)(?:아[니님닌닙]|${NO})|(?:으?로|[을를이가])?\\s?[가-힣]{1,3}지[는도]?\\s?[않못])`,
	/** Nothing else, or no more. */
	only: "까지만|(?<![다지][가-힣]?)(?<![\\d십백천만미])만(?=[\\s,.()/|]|$|[가된되됨쓸쓰씀써할한함이으])|(?:메시|이미|패키|스토리|페이)지만(?=\\s)|뿐|밖에|오직|오로지|전용|한정|국한|유일|하나(?=[.,)]|$)|(?:한|1|두|2|세|3) ?(?:가지|개|대|곳|종류|종)(?=[.,)]|$|[이임])|\\bonly\\b",
	/** There is no way without. */
	must: "야 ?(?:만|한|함|하|됨|된|돼|되|지|했|될)|야(?=[.,)]|$)|필수|꼭|반드시|무조건|필히|필요(?! ?(?:없|하지|가 없|는 없))|\\b(?:must|need(?:s|ed)?|require[sd]?)\\b",
	/** It is said of something else, or of what not to choose. */
	instead: "말고|대신|비추|부적합|아님|아니|쓰지|않|함정|금지|피한다|피해|\\bvs\\b|보다|반면|달리|오답|틀린",
	/** It is to be chosen. */
	choose: "쓰면|쓴다|쓰자|[을를로] ?씀|써야|사용(?:한다|하면|해야|함|$)|이용(?:한다|하면|해야|함|$)|선택|고른다|고르면|정답|답이|답(?=[.)]|$)|추천|권장|적합|좋다|최적|생각(?:한다|합니다|하|$)|떠올|주문|신청|활용|도입|(?<=로 [^,.]{0,12})(?:만든다|만들고|생성한다)|(?<=로 ?)(?:새로 ?)?(?:수집|한다|하면|해결|추적|탐색|변환|검색|이전|이관|옮|붙|둔다|조회|분석|감사|예측|파악|관리|구축|구성|배포)",
	/** What stands behind it is the answer. */
	leads: "→|->|=>|⇒",
	/** No other value can be chosen. */
	fixed: "(?:고정(?! ?(?:ip|비용|크기))|절대|무조건|정해[져진]|못 ?(?:바꾸|바꿔|바꿈|늘|고치|줄|올)|(?:바꿀|늘릴|변경할|조정할|고칠|넘길|올릴|넘을|줄일) ?수(?:가|는|도)? ?없|(?:변경|증가|조정|상향|증설|초과|연장|수정|늘리기|바꾸기)(?:은|이|도|는|가)? ?(?:불가|안|못|x)|하드 ?(?:리밋|한도|제한|캡)|\\b(?:hard|fixed)\\b)[가-힣]*"
};
// src/matching/same-words.ts
/**
* Everyday words that notes and pages use for each other, the commonest first: one line for each. Names of services and terms stand in
* `content/_glossary.yaml`.
*/
var LINES = `
무료, 공짜, 무상, free, 돈 안 받, 과금 없음, 요금 없음, 비용 없음, 0원, 무과금
요금, 비용, 과금, 가격, 값, 돈, 단가, charge, cost, price, billing
최대, 최장, 상한, 맥스, 최대치, max, maximum, 길어야, 많아야
최소, 최솟값, 하한, min, minimum, 적어도
기본, 기본값, 디폴트, default, base, baseline
제한, 한도, 할당량, 쿼터, limit, quota
시간, 기간, 동안
삭제, 지우다, 제거, 없애다, 날아가다, 날라가다, 사라지다, 정리되다, delete, remove
복사, 복제, 사본, copy, replicate, replication
암호화, encryption, encrypt
변경, 바꾸다, 수정, 고치다, 조정, change, modify
생성, 만들다, 새로 만들다, create
저장, 보관, 보존, 남다, 살아있다, 두다, store, keep
자동, 알아서, 저절로, 스스로, automatic, 자동으로
수동, 손으로, 직접, manual
공유, 나누다, 같이 쓰다, 함께 쓰다, share
연결, 붙이다, 잇다, 접속, connect, attach
지원, support
필요, 필수, required
교체, 갈다, replace
전송, 보내다, 옮기다, 이동, move, transfer
다중, 여러, multi, multiple
모두, 전부, 다, all
크기, 용량, 사이즈, size
개수, 갯수
요청, 호출, request, call, 부르다
오류, 에러, 실패, error
재시도, 다시 시도, retry
중지, 정지, 멈추다, stop, 끄다
시작, 켜다, 부팅, 띄우다, 뜨다, start, launch, boot
종료, 끝내다, terminate, 끝나다
실행, 돌리다, 돌다, run
사용, 이용, 쓰다, use
온프레미스, 온프레, 온프렘, on-premises, 사내
만료, 유효, 지나다, expire
권한, 퍼미션, permission
역할, 롤, role
이미지, image
스토리지, 저장소, 디스크, 저장 공간
메시지, message
대기열, 큐, queue
트래픽, traffic
데이터, data
파일, file
버전, version
읽다, 읽기, 조회, read
쓰기, write
리전, region
가용영역, az, 가용 영역, availability zone
동기, sync, synchronous
비동기, async, asynchronous
공개, 퍼블릭, public
비공개, 프라이빗, 사설, private
할인, 저렴, 싸다, 절감, discount
비싸다, 비싼
빠르다, 빨라지다, 빠른
느리다, 느려지다
단위, 씩
규칙, 룰, rule
정책, 폴리시, policy
`;
/** Everyday words that are the same. A function: a browser gets them with its data, and leaves them out of its code. @see LINES */
var sameWords = () => LINES.trim().split("\n").map((line) => {
	const forms = line.split(", ");
	return {
		key: glue(forms[0] ?? ""),
		forms
	};
});
/** Words that say the contrary of each other, by the first word of their lines above or as the pages say them. */
var CONTRARY = `
허용 거부|차단|막다
저장 삭제
동기 비동기
공개 비공개
늘리다 줄이다
무료 요금
자동 수동
인바운드 아웃바운드
시작 중지
켜다 끄다
포함 제외
필요 불필요
온디맨드 프로비저닝
빠르다 느리다
싸다 비싸다
크다 작다
stateful stateless
상태저장 상태비저장
강한 최종
암호화 평문
공유 전용
리전 글로벌|가용영역
가능 불가
대칭 비대칭
단일 다중
사전 사후
즉시 대기
내보내기 가져오기
업로드 다운로드
소프트 하드
밖|외부|다른 안|내부|같은
`;
/** For each word those that say its contrary. A function, for the same reason. */
var contraries = () => Object.fromEntries(CONTRARY.trim().split("\n").flatMap((line) => {
	const [left = [], right = []] = line.split(" ").map((side) => side.split("|"));
	return [...left.map((word) => [word, right]), ...right.map((word) => [word, left])];
}));
new Set("최대 최소 기본 제한 단위 개수 가능 지원 사용 하나 수도".split(" "));
// src/matching/lexicon.ts
/** `AMI(머신 이미지)`, `AWS Lambda` → each name in it. */
function namesIn(title) {
	const [, outside = title, inside = title] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(title) ?? [];
	return [...new Set([
		title,
		outside,
		inside
	].flatMap((one) => [one, one.replace(/^(?:AWS|Amazon) /, "")]))];
}
/** Collects the words of the glossary, of the topics' names, and of what the pages say. */
function collectWords(topics, glossary, statements) {
	const concepts = [...conceptsFrom(glossary), ...sameWords()];
	const keys = /* @__PURE__ */ new Map();
	for (const { key, forms } of concepts) for (const form of forms) if (!keys.has(glue(form))) keys.set(glue(form), key);
	const owners = /* @__PURE__ */ new Map();
	for (const { term, topic } of glossary) if (topic !== void 0) append(owners, glue(term), splitPlace(topic).id);
	const titled = /* @__PURE__ */ new Map();
	const named = /* @__PURE__ */ new Map();
	for (const { id, title, titleEn, aliases } of topics) {
		const called = new Set([title, titleEn].flatMap(namesIn));
		for (const name of [...called, ...aliases.flatMap(namesIn)]) {
			const key = keys.get(glue(name)) ?? glue(called.has(`${name}s`) ? `${name}s` : name);
			if (!keys.has(glue(name))) append(named, key, name.normalize("NFC"));
			const owned = owners.get(key) ?? [];
			owners.set(key, owned.includes(id) ? owned : [...owned, id]);
			if (called.has(name)) append(titled, id, key);
		}
	}
	const all = [...concepts, ...[...named].map(([key, forms]) => ({
		key,
		forms: [...new Set(forms)]
	}))];
	const base = createVocabulary(all, []);
	return {
		concepts: all,
		words: [...discoverWords(statements.flatMap(({ about, text, wrong }) => [
			about,
			text,
			wrong ?? ""
		]), (word) => base.has(word))].sort(),
		owners: Object.fromEntries(owners),
		titles: Object.fromEntries(titled),
		contraries: contraries(),
		claimWords: CLAIM_WORDS
	};
}
/** Makes a lexicon of what was collected. */
function openLexicon({ concepts, words, owners, titles, contraries: opposed, claimWords }) {
	return {
		claimWords,
		vocabulary: createVocabulary(concepts, words),
		names: new Map(concepts.map(({ key, forms }) => [key, forms[0] ?? key]).reverse()),
		owners: new Map(Object.entries(owners)),
		contraries: new Map(Object.entries(opposed)),
		titles: new Map(Object.entries(titles).map(([topic, keys]) => [topic, new Set(keys)]))
	};
}
// src/korean/compounds.ts
/** Cuts a word into the pieces that cost least together; what is no piece costs Infinity, and the word itself is none. */
function cutCheaply(word, longest, costOf) {
	const best = [{
		cost: 0,
		pieces: []
	}];
	for (let end = 1; end <= word.length; end++) for (let start = Math.max(0, end - longest); start < end; start++) {
		const before = best[start];
		const piece = word.slice(start, end);
		const least = best[end]?.cost ?? Infinity;
		if (before === void 0 || piece === word || before.cost >= least) continue;
		const cost = before.cost + costOf(piece, end === word.length);
		if (cost < least) best[end] = {
			cost,
			pieces: [...before.pieces, piece]
		};
	}
	return best[word.length]?.pieces;
}
/**
* Splits a glued word into known words with as few pieces as possible: `인터넷게이트웨이` → `인터넷`, `게이트웨이`.
*
* Every piece has two syllables or more and satisfies `isKnown`; the word itself does not count as a piece. Returns
* `undefined` when there is no such split.
*/
var splitCompound = (word, isKnown) => cutCheaply(word, word.length, (piece) => piece.length > 1 && isKnown(piece) ? 1 : Infinity);
// src/korean/english.ts
/** Endings of English words, longest first, with what may stand instead once they are gone. */
var SUFFIXES = "ations ation itions ition ions ion ings ing ments ment ers er ors or ies es ed s e".split(" ");
var OTHERS = [
	"",
	"e",
	"ion",
	"ation",
	"ition",
	"ing",
	"ment",
	"s",
	"ed",
	"er",
	"or",
	"y"
];
/** Letters that must be left of a word: shorter ones are kin to too much (sing, region). */
var LEAST_ROOT = 4;
/**
* Other forms that an English word may have: `englishKin("encrypted")` holds `encrypt` and `encryption`.
*
* Only guesses by spelling, likelier ones first; a lexicon decides which of them are words. Words with digits, and words
* too short to tell, have none.
*/
function englishKin(word) {
	if (!/^[a-z]+$/.test(word)) return [];
	const roots = ["", ...SUFFIXES].filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= LEAST_ROOT).map((suffix) => word.slice(0, word.length - suffix.length));
	const undoubled = roots.filter((root) => /([bdgklmnprt])\1$/.test(root)).map((root) => root.slice(0, -1));
	const kin = [...roots, ...undoubled].flatMap((root) => OTHERS.map((other) => root + other));
	return [...new Set(kin)].filter((other) => other !== word);
}
// src/korean/letters.ts
var names = once(() => words$1().letterNames.split(",").map((pair) => pair.split(" ")));
/** Syllables that are read at most: a name of two letters doubles the readings. */
var LONGEST = 12;
/**
* The abbreviations that a word may spell out letter by letter: `에이피아이` → `api`, `브이피엔` → `vpn`.
*
* Two letters or more; several readings where names are alike (비 is b and v). Empty for every other word.
*/
function spelledLetters(word) {
	const read = (rest) => rest === "" ? [""] : names().flatMap(([name, letter]) => rest.startsWith(name) ? read(rest.slice(name.length)).map((letters) => letter + letters) : []);
	return word.length > LONGEST ? [] : read(word).filter((letters) => letters.length > 1);
}
// src/korean/analyze.ts
var shortNouns = wordSet(() => words$1().shortNouns);
/** Tells whether a single syllable is a noun that means something here. */
var isShortNoun = (word) => shortNouns().has(word);
var nounSuffix = once(() => new RegExp(words$1().nounSuffix));
var eachSuffix = once(() => new RegExp(words$1().eachSuffix));
var emphasis = once(() => new RegExp(words$1().emphasis));
var writtenUnit = once(() => new RegExp(words$1().writtenUnit));
function readHangul(word, vocabulary) {
	const root = lightVerbRoot(word);
	if (root !== void 0 && root.length > 1 && vocabulary.has(root) && vocabulary.conceptsOf(word) === void 0) return {
		stem: root,
		known: true
	};
	const base = word.replace(eachSuffix(), "");
	if (base !== word && base.length > 1 && vocabulary.has(base) && vocabulary.conceptsOf(word) === void 0) return {
		stem: base,
		known: true
	};
	if (vocabulary.has(word) && word.length > 1) return {
		stem: word,
		known: true
	};
	const stems = particleStems(word);
	const everyday = [word, ...stems].find(isEverydayNoun);
	if (everyday !== void 0) return {
		stem: everyday,
		known: vocabulary.has(everyday)
	};
	const isNoun = (stem) => vocabulary.has(stem) && (!isVerbStem(stem) || vocabulary.conceptsOf(stem) !== void 0);
	const nouns = stems.filter((stem) => stem.length > 1 ? isNoun(stem) : isShortNoun(stem));
	if (isShortNoun(word)) return {
		stem: word,
		known: true
	};
	const verb = [word, ...stems.filter((stem) => stem.length > 2)].map(dictionaryForm).find((form) => form !== void 0);
	const noun = nouns.sort((a, b) => b.length - a.length)[0];
	if (noun !== void 0 && (noun.length > 1 || verb === void 0)) return {
		stem: noun,
		known: true
	};
	if (verb !== void 0) return {
		stem: verb,
		known: true
	};
	for (const base of [word, ...stems]) {
		const abbreviation = spelledLetters(base).find((letters) => vocabulary.has(letters));
		if (abbreviation !== void 0) return {
			stem: abbreviation,
			known: true
		};
		const rest = base.replace(nounSuffix(), "");
		const bare = rest !== base && (rest.length > 1 ? vocabulary.has(rest) : isShortNoun(rest)) ? rest : void 0;
		if (bare !== void 0) return {
			stem: bare,
			known: true
		};
	}
	for (const base of [
		word,
		...stems.sort((a, b) => b.length - a.length),
		...root === void 0 ? [] : [root]
	]) {
		const parts = splitCompound(base, (piece) => vocabulary.isPiece(piece) && lightVerbRoot(`가${piece}`) !== "가");
		if (parts !== void 0) return {
			stem: base,
			known: true,
			parts
		};
	}
	const meant = dictionaryForm(word.replace(emphasis(), ""));
	if (meant !== void 0) return {
		stem: meant,
		known: true
	};
	if (root !== void 0 && root.length > 1) return {
		stem: root,
		known: false
	};
	const short = stems.find((stem) => stem.length === 1 && word.length > 2);
	const guess = stems.filter((stem) => stem.length > 1).sort((a, b) => a.length - b.length)[0];
	return {
		stem: short ?? guess ?? word,
		known: false
	};
}
/** encrypted → encryption where that is what the site says, buckets → bucket; a word that the site says stays. */
function readLatin(word, vocabulary) {
	if (vocabulary.conceptsOf(word) !== void 0) return word;
	const kin = englishKin(word);
	return kin.find((other) => vocabulary.conceptsOf(other) !== void 0) ?? (vocabulary.has(word) ? word : kin.find((other) => vocabulary.has(other)) ?? word);
}
function readRun(run, vocabulary) {
	const base = {
		start: run.start,
		end: run.end,
		text: run.text
	};
	if (run.script === "latin") {
		const stem = readLatin(run.text, vocabulary);
		return {
			...base,
			stem,
			parts: [],
			known: vocabulary.has(stem),
			stop: isStopword(run.text)
		};
	}
	if (isStopword(run.text) || run.glued && isParticleBeginning(run.text)) return {
		...base,
		stem: run.text.replace(/개[를가의]$/, "개"),
		parts: [],
		known: true,
		stop: true
	};
	if (!vocabulary.conceptsOf(run.text) && particleStems(run.text).some((stem) => stem.length > 1 && isStopword(stem))) return {
		...base,
		stem: run.text,
		parts: [],
		known: true,
		stop: true
	};
	const { stem, known, parts } = readHangul(run.text, vocabulary);
	const stop = isStopword(stem) || stem.length < 2 && !isShortNoun(stem) && !isEverydayNoun(stem);
	const inside = parts ?? (stem.length > 3 ? splitCompound(stem, (piece) => vocabulary.isPiece(piece)) : void 0);
	return {
		...base,
		stem,
		parts: inside ?? [],
		known,
		stop
	};
}
/** `15` + `분까지` → one token `15분`. Units are part of a number, particles behind them are not. */
function joinUnit(number, unit) {
	if (!unit.glued || !/^[0-9.,]+$/.test(number.text)) return void 0;
	const found = writtenUnit().exec(unit.text)?.[0];
	if (found === void 0) return void 0;
	const stem = number.text.replaceAll(",", "") + found;
	return {
		start: number.start,
		end: number.end + found.length,
		text: stem,
		stem,
		parts: [],
		known: true,
		stop: false
	};
}
/** Words seen before: the same few thousand words return in every text, heading and name. */
var memories = /* @__PURE__ */ new WeakMap();
/**
* Reduces a text to tokens: `"서브넷에서 인터넷게이트웨이로"` → `서브넷`, `인터넷게이트웨이` (with parts 인터넷, 게이트웨이).
*
* Every run of letters or digits gives one token, stop words included, so that token indices can be used as positions.
*/
function analyze(text, vocabulary) {
	const memory = memories.get(vocabulary) ?? /* @__PURE__ */ new Map();
	memories.set(vocabulary, memory);
	const runs = splitRuns(text);
	const tokens = [];
	let consumed = false;
	for (const [i, run] of runs.entries()) {
		const next = runs[i + 1];
		const joined = next === void 0 ? void 0 : joinUnit(run, next);
		if (consumed || joined !== void 0) {
			if (!consumed && joined !== void 0) tokens.push(joined);
			consumed = !consumed;
			continue;
		}
		const key = run.glued ? `+${run.text}` : run.text;
		let token = memory.get(key);
		if (token === void 0) memory.set(key, token = readRun(run, vocabulary));
		tokens.push({
			...token,
			start: run.start,
			end: run.end
		});
	}
	return tokens;
}
/**
* Finds the names of concepts in a row of tokens, longest first at each place, shorter ones inside included.
*
* Spaces do not matter: `객체 잠금을` and `객체잠금` both give 객체잠금, because words are compared glued together, the last
* one without its particle.
*/
function findMentions(tokens, vocabulary) {
	const mentions = [];
	for (let from = 0; from < tokens.length; from++) {
		const found = [];
		let before = "";
		let bare = "";
		let to = from;
		for (const { text, stem, stop } of tokens.slice(from, from + vocabulary.longestName)) {
			to++;
			const isVerb = stem.endsWith("다");
			const not = isVerb && text.startsWith("못") && !stem.startsWith("못") ? "못" : "";
			const keys = vocabulary.conceptsOf(before + not + stem) ?? vocabulary.conceptsOf(before + text) ?? (isVerb || /^[a-z]/.test(bare) ? vocabulary.conceptsOf(bare + stem) : void 0);
			for (const key of keys ?? []) found.unshift({
				from,
				to,
				key
			});
			before += text;
			bare += stop ? text : stem;
			if (!vocabulary.mayBeginName(before) && !vocabulary.mayBeginName(bare)) break;
		}
		mentions.push(...found);
	}
	return mentions;
}
pattern((of) => of.no.negation, "gi");
pattern((of) => of.no.none, "g");
pattern((of) => of.no.isOnce);
pattern((of) => of.no.condition);
pattern((of) => of.no.neither);
pattern((of) => of.no.describing);
// src/matching/units.ts
/** Every unit, ready to be looked for. */
var units = once(() => measures().units.map(([dimension, factor, written]) => ({
	dimension,
	factor,
	pattern: new RegExp(`^\\s?(?:${written})`, "i")
})));
/** The unit that a text begins with, and how much of it that is. */
function unitAt(text) {
	let best;
	for (const { dimension, factor, pattern } of units()) {
		const length = pattern.exec(text)?.[0].length ?? 0;
		if (length > (best?.length ?? 0)) best = {
			dimension,
			factor,
			length
		};
	}
	return best;
}
var counters = once(() => new RegExp(`^\\s?(?:(${measures().counters}))`, "i"));
/** The counter that a text begins with: `개`, `IOPS`. */
function counterAt(text) {
	const found = counters().exec(text);
	return found === null ? void 0 : {
		word: (found[1] ?? "").toLowerCase(),
		length: found[0].length
	};
}
// src/matching/quantities.ts
var numerals = pattern((of) => of.numerals.pattern, "gi");
var spansOfTime = pattern((of) => of.spans.pattern, "g");
var naming = pattern((of) => of.naming, "i");
var version = pattern((of) => of.numbers.version, "i");
var people = pattern((of) => of.people, "i");
var hundreds = pattern((of) => of.hundreds.pattern);
/** What a word is worth. */
var worth = (of, word = "") => measures()[of].table[word.toLowerCase()] ?? 0;
/** Numbers in words, and so many nines: 수백만 개, 9가 11개. */
var inWords = pattern((of) => of.inWords, "g");
var nines = pattern((of) => of.nines, "gi");
var inDigits = pattern((of) => of.numbers.digits, "g");
/** The end of a range that is written with a hyphen, and has a unit: 3-5시간; a part of a date or a name has none. */
var rangeEnd = pattern((of) => of.numbers.rangeEnd, "gi");
var prefix = pattern((of) => of.numbers.prefix, "gu");
var SHARED = /* @__PURE__ */ new Set([
	"speed",
	"size",
	"time"
]);
var sideBySide = pattern((of) => of.numbers.sideBySide);
var ranging = pattern((of) => of.paste.range);
/** `100` + `만` → 1,000,000: what stands right behind digits. */
function withHundreds(text, number) {
	const match = hundreds().exec(text.slice(number.end));
	if (match === null) return number;
	const end = number.end + match[0].length;
	const [tail, digits = "", word = ""] = /^\s?(\d+)(천|백)/.exec(text.slice(end)) ?? [""];
	const rest = Number(digits) * worth("hundreds", word);
	return {
		...number,
		amount: number.amount * worth("hundreds", match[1]) + rest,
		end: end + tail.length
	};
}
function numbersIn(text) {
	const found = [];
	for (const match of [...matchesOf(text, inDigits()), ...matchesOf(text, rangeEnd())]) {
		const amount = Number((match[2] ?? "").replaceAll(",", ""));
		found.push(withHundreds(text, {
			amount,
			start: match.index,
			end: match.index + match[0].length
		}));
	}
	for (const match of matchesOf(text, numerals())) {
		const end = match.index + match[0].length;
		const rest = text.slice(end);
		if (/[가-힣]/.test(match[0]) && unitAt(rest) === void 0 && counterAt(rest) === void 0) continue;
		found.push({
			amount: worth("numerals", match[1]),
			start: match.index,
			end
		});
	}
	for (const match of matchesOf(text, inWords())) {
		if (match[0].startsWith("수")) continue;
		found.push({
			amount: worth("hundreds", match[1]),
			start: match.index,
			end: match.index + match[0].length
		});
	}
	return found.sort((a, b) => a.start - b.start);
}
var sides = once(() => measures().sides.map((source) => new RegExp(source)));
/** More than a number where that is a condition, or less: 하루 넘게 멈춘 것, 24시간 안이면. */
function sideOf(behind) {
	const [isOver, isNotOver, isWithin] = sides().map((side) => side.test(behind));
	return isOver && !isNotOver ? "over" : isWithin ? "within" : void 0;
}
var bounds = once(() => measures().bounds.map(([bound, before, behind]) => ({
	bound,
	before: new RegExp(before, "i"),
	behind: new RegExp(behind, "i")
})));
/** What words around a number say about its side. */
var boundOf = (before, behind) => bounds().find((one) => one.before.test(before) || one.behind.test(behind))?.bound;
var year = pattern((of) => of.numbers.year, "i");
var month = pattern((of) => of.numbers.month);
/** A year, or a day of a month: no time that something takes. */
var isDate = (text, { amount, start, end }) => Number.isInteger(amount) && amount >= 1990 && amount < 2100 && end - start === 4 && year().test(text.slice(end)) || /\d월\s?$/.test(text.slice(0, start)) && text.slice(end).startsWith("일") || month().test(text.slice(end));
/** Behind a number, or behind the end of its range. */
var rate = pattern((of) => of.numbers.rate, "i");
function quantityAt(text, number, following) {
	const behind = text.slice(number.end);
	if (isDate(text, number)) return void 0;
	let unit = text.startsWith("$", number.start) ? {
		dimension: "money",
		factor: 1,
		length: 0
	} : unitAt(behind);
	const range = ranging().exec(behind)?.[0];
	if (unit === void 0 && range !== void 0 && following?.start === number.end + range.length) unit = {
		...unitAt(text.slice(following.end)) ?? {
			dimension: "number",
			factor: 1
		},
		length: 0
	};
	const others = unit === void 0 ? sideBySide().exec(behind)?.[0] : void 0;
	const shared = others === void 0 ? void 0 : unitAt(behind.slice(others.length));
	if (shared !== void 0 && SHARED.has(shared.dimension)) unit = {
		...shared,
		length: 0
	};
	const later = range !== void 0 && following?.start === number.end + range.length ? following : void 0;
	const counter = unit === void 0 || later !== void 0 && unit.length === 0 && unit.dimension === "number" ? counterAt(behind) ?? (later && {
		...counterAt(text.slice(later.end)) ?? { word: void 0 },
		length: 0
	}) : void 0;
	const isNaming = naming().test(text.slice(0, number.start)) || version().test(text.slice(0, number.end)) || /^(?:\s?(?:계층|버전)|-way)/i.test(behind);
	if (unit === void 0 && counter === void 0 && isNaming) return void 0;
	const end = number.end + (unit?.length ?? counter?.length ?? 0);
	const between = ranging().exec(text.slice(end))?.[0].length;
	const side = between !== void 0 && following?.start === end + between ? "least" : void 0;
	return {
		dimension: unit?.dimension ?? "number",
		amount: number.amount * (unit?.factor ?? (counter?.word === "k" ? 1e3 : 1)),
		bound: boundOf(text.slice(0, number.start), text.slice(end)) ?? side,
		side: sideOf(text.slice(end)),
		counter: counter?.word === "개" && people().test(text.slice(0, number.start)) ? "명" : counter?.word,
		isRate: rate().test(text.slice(end)) || /초당\s?$/.test(text.slice(0, number.start)),
		written: number.amount,
		factor: unit?.factor ?? 1,
		start: number.start,
		end
	};
}
var isWithin = (places, at) => places.some(({ start, end }) => at >= start && at < end);
/**
* Reads the quantities of a text, in Korean and English notation, in the order of the text.
*
* `15분`, `900초` and `900 s` are the same amount; `5테라` is `5TB`; `11 9's`, `9가 11개` and `일레븐 나인` are 99.999999999 %.
* Numbers in names (S3, TLS 1.2), versions, ports and addresses are none.
*/
function readQuantities(text) {
	const plain = {
		bound: void 0,
		side: void 0,
		counter: void 0,
		isRate: false,
		factor: 1
	};
	const inNines = matchesOf(text, nines()).map((match) => {
		const amount = 100 - 10 ** (2 - (match[3] === void 0 ? Number(match[1] ?? match[2]) : 11));
		return {
			...plain,
			dimension: "share",
			amount,
			written: amount,
			start: match.index,
			end: match.index + match[0].length
		};
	});
	const spans = matchesOf(text, spansOfTime()).map((match) => ({
		...plain,
		dimension: "time",
		side: sideOf(text.slice(match.index + match[0].length)),
		amount: worth("spans", match[0]),
		written: worth("spans", match[0]),
		bound: boundOf(text.slice(0, match.index), text.slice(match.index + match[0].length)),
		start: match.index,
		end: match.index + match[0].length
	}));
	const prefixes = matchesOf(text, prefix()).flatMap(({ 0: { length }, 1: digits, index: start }) => {
		const [written, end] = [Number(digits), start + length];
		const amount = 2 ** (32 - written);
		const behind = text.slice(end);
		return unitAt(behind) ?? counterAt(behind) ? [] : [{
			...plain,
			dimension: "prefix",
			amount,
			written,
			start,
			end
		}];
	});
	const words = [
		...inNines,
		...spans,
		...prefixes
	];
	const numbers = numbersIn(text).filter((one) => !words.some(({ start, end }) => one.start < end && one.end > start));
	const read = [];
	for (const [index, number] of numbers.entries()) {
		if (isWithin(read, number.start) || number.start < (numbers[index - 1]?.end ?? 0)) continue;
		const quantity = quantityAt(text, number, numbers[index + 1]);
		if (quantity === void 0) continue;
		const { bound, end } = read.at(-1) ?? {};
		const between = text.slice(end, number.start);
		const ends = bound === "least" && ranging().test(between);
		read.push({
			...quantity,
			bound: quantity.bound ?? (ends ? "most" : between === "·" ? bound : void 0)
		});
	}
	return [...words, ...read].filter((one) => !isPace(text, one)).sort((a, b) => a.start - b.start);
}
var paces = once(() => measures().paces.map((source) => new RegExp(source)));
/** In how much time something else happens: 한 달에 100만 건, 1시간에 5번. */
var isPace = (text, { dimension, written, end }) => dimension === "time" && paces()[written === 1 ? 0 : 1]?.test(text.slice(end)) === true;
pattern((of) => of.numbers.code, "g");
var NUMBER = /^[\d.,]/;
/** Reads the words of a text; those of its quantities are left out. */
function unitsOf(text, { vocabulary }, quantities) {
	const inQuantity = (start, end) => quantities.some((one) => start < one.end && end > one.start && (one.dimension !== "number" || start >= one.start));
	const tokens = analyze(text, vocabulary).filter(({ start, end }) => !inQuantity(start, end));
	const names = /* @__PURE__ */ new Map();
	for (const { from, to, key } of findMentions(tokens, vocabulary)) {
		const before = names.get(from);
		if (before === void 0 || before.to < to) names.set(from, {
			to,
			keys: [key]
		});
		else if (before.to === to) before.keys.push(key);
	}
	const fold = (word) => vocabulary.conceptsOf(word) ?? [word];
	const units = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === void 0) break;
		const capital = /[A-Z]/.test(text.slice(token.start, token.end));
		const name = names.get(at);
		if (name === void 0) {
			if (!token.stop && !NUMBER.test(token.stem)) units.push({
				keys: [token.stem],
				parts: token.parts.flatMap(fold),
				capital
			});
			continue;
		}
		const inside = tokens.slice(at, name.to).filter(({ stop }) => !stop);
		const parts = name.to - at > 1 ? inside.map(({ stem }) => stem) : inside.flatMap((one) => one.parts);
		if (!name.keys.some((key) => NUMBER.test(key))) units.push({
			keys: name.keys,
			parts: parts.flatMap(fold),
			capital
		});
		at = name.to - 1;
	}
	return units;
}
/** Every key and part of some units. */
var termsOf = (units) => new Set(units.flatMap(({ keys, parts }) => [...keys, ...parts]));
/** The words of a text, for whom the rest that it says does not matter. */
function termsIn(original, lexicon) {
	const text = original.normalize("NFC");
	return termsOf(unitsOf(text, lexicon, readQuantities(text)));
}
// src/matching/term-index.ts
var BASE = 36;
/** Reads what all pages say to the last word, and nothing of it but words. */
function indexTerms(statements, lexicon) {
	const frequency = /* @__PURE__ */ new Map();
	const topicsWith = /* @__PURE__ */ new Map();
	const abouts = /* @__PURE__ */ new Map();
	for (const { topic, text, about } of statements) {
		const shared = abouts.get(about) ?? termsIn(about, lexicon);
		abouts.set(about, shared);
		for (const term of /* @__PURE__ */ new Set([...termsIn(text, lexicon), ...shared])) {
			frequency.set(term, (frequency.get(term) ?? 0) + 1);
			const topics = topicsWith.get(term);
			if (topics === void 0) topicsWith.set(term, /* @__PURE__ */ new Set([topic]));
			else topics.add(topic);
		}
	}
	return {
		total: statements.length,
		frequency,
		topicsWith
	};
}
/** Packs an index. */
function packTerms({ total, frequency, topicsWith }) {
	const topics = [...new Set([...topicsWith.values()].flatMap((of) => [...of]))];
	const numbers = new Map(topics.map((topic, at) => [topic, at]));
	const terms = [...frequency.keys()].sort();
	const rowOf = (term) => {
		const at = [...topicsWith.get(term) ?? []].map((topic) => numbers.get(topic) ?? 0).sort((a, b) => a - b);
		return [frequency.get(term) ?? 0, ...at.map((one, i) => one - (at[i - 1] ?? 0))].map((one) => one.toString(BASE)).join(" ");
	};
	return {
		total,
		topics,
		terms: terms.join(" "),
		where: terms.map(rowOf).join(",")
	};
}
// src/matching/collect.ts
/** Reads everything that pages say, and the words that they and the glossary have, into one value; `read` reads one page. */
function collectMatching(pages, glossary, read = pageStatements, claims = {}, changed = []) {
	const titles = new Map(pages.map(({ id, title }) => [id, title]));
	const statements = pages.flatMap((page) => read(page, (topic) => titles.get(topic)));
	return {
		lexicon: collectWords(pages, glossary, statements),
		statements,
		claims: placeClaims(claims, changed, statements),
		index: indexTerms
	};
}
// src/matching/taught-korean.ts
/** What endings a form takes, by the digit that stands for it. */
var CLASSES = "vowel consonant a past n l m b".split(" ");
// src/model/claim.ts
/** No value may have what stands between values on the way to a browser (`pack.ts`). */
var whole = z.string().trim().min(1).regex(/^[^|\n]+$/, "빗금이나 빈칸으로 나눈다. |와 줄바꿈은 쓰지 않는다.");
var words = z.array(whole).min(1);
var phrases = z.array(whole.regex(/^(?!.*(?:^|[\s/>!])(?:$|[\s/]))/s, "글자가 없는 낱말이 있다. 빗금과 빈칸, 느낌표 뒤에는 낱말을 적는다.")).min(1);
/**
* What notes say of something without a number, and whether that is so: `NACL`, yes `stateless`, no `stateful`.
*
* A phrase is words that all stand in a clause, the last of them at its end; `/` stands between words of which one does: `vpc 연결/붙`.
* What was so once, or had another name, is wrong whatever else stands beside it: `old`.
*/
var claim = z.strictObject({
	/** Part of a sentence of the page, or `fact-<id>`, where it says what is so. */
	says: z.string().trim().min(1),
	/** Names of what it is said of. */
	of: words,
	/** What it is called today, where `of` is what it was called; names that are looked for on every page stand in `_services.yaml`. */
	now: z.string().trim().min(1).optional(),
	/** What is so, and what is not; with a negation it is the other way round. */
	yes: phrases.optional(),
	no: phrases.optional(),
	/** What was so before AWS changed it; a single word is a name that is no more. No negation turns it round. */
	old: phrases.optional(),
	/** What never was so, and is wrong in a clause that is about it, whatever else stands there; denied it is nothing. */
	wrong: phrases.optional(),
	/** Until which year what is not so was so, as far as that is known; `never`, too, of `wrong` that denies nothing (`placeClaims`). */
	until: z.union([z.enum(["once", "never"]), z.int().min(2006).max(2100)]).optional(),
	/** What is so under a condition that the page tells: seems the same, and is to be read there. Looked for as `old` is. */
	partly: phrases.optional()
});
/** The whole file (`content/_claims.yaml`): claims by the topic that settles them. */
var claims = z.record(topicRef, z.array(claim));
// src/model/exam.ts
var text = z.string().trim().min(1);
/** One thing the exam guide asks for, in own words, and the places on this site that answer it, the deciding one first. */
var bullet = z.strictObject({
	/** `1.1-K3`: task, K (to know) or S (to be able to do), number in the guide. Never changes. */
	id: z.string().regex(/^\d\.\d-[KS]\d+$/, "id는 \"1.1-K3\"처럼 적는다"),
	text,
	see: z.array(place).min(1)
});
/** A task statement of the guide. */
var task = z.strictObject({
	/** `1.1`; anchor `#task-1-1`. */
	id: z.string().regex(/^\d\.\d$/, "id는 \"1.1\"처럼 적는다"),
	title: text,
	knows: z.array(bullet).min(1),
	does: z.array(bullet).min(1)
});
/** A quarter of the exam. */
var examDomain = z.strictObject({
	/** Anchor `#domain-<id>`. */
	id: z.string().regex(SLUG_PATTERN, "id는 소문자 영문, 숫자, 하이픈만 쓴다"),
	title: text,
	/** The name as AWS writes it. */
	official: text,
	/** Share of the scored questions, percent. */
	weight: z.number().int().positive(),
	about: text,
	tasks: z.array(task).min(1)
});
/** One day of the path of four weeks. */
var pathDay = z.strictObject({
	title: text,
	/** Topics to read. */
	read: z.array(place).min(1),
	/** Comparisons to read. */
	compare: z.array(place),
	/** Requirements of `/scenarios/<id>/` to practise with. */
	practise: z.array(z.string().regex(SLUG_PATTERN))
});
/** What the exam asks (`content/_exam.yaml`): domains, tasks, services, and a way through the topics. */
var examGuide = z.strictObject({
	code: text,
	name: text,
	/** Day on which the guide was last read. */
	checkedOn: isoDay,
	/** The guide. */
	source: z.url(),
	format: z.strictObject({
		/** All questions, scored or not. */
		questions: z.number().int(),
		unscored: z.number().int(),
		minutes: z.number().int(),
		/** Scaled score that passes, on `scale`. */
		passing: z.number().int(),
		scale: z.tuple([z.number().int(), z.number().int()])
	}),
	domains: z.array(examDomain).min(1),
	/** Services that the guide lists, and where this site explains them. */
	services: z.array(z.strictObject({
		group: text,
		members: z.array(z.strictObject({
			name: text,
			see: place
		})).min(1)
	})),
	/** What the guide says is not asked. */
	outOfScope: z.array(z.strictObject({
		group: text,
		names: z.array(text).min(1)
	})),
	/** Services that older guides list and today's does not. */
	removed: z.strictObject({
		checkedOn: isoDay,
		names: z.array(text)
	}),
	/** Topics that are asked most, the most of all first: what whoever has few days reads before anything else. */
	core: z.array(z.string()).default([]),
	/** Four weeks, a day each; the path of two weeks joins neighbours. */
	path: z.array(pathDay)
}).superRefine((guide, context) => {
	const sum = guide.domains.reduce((total, { weight }) => total + weight, 0);
	if (sum !== 100) context.addIssue({
		code: "custom",
		path: ["domains"],
		message: `비중을 더하면 ${sum}이다. 100이어야 한다`
	});
	const seen = /* @__PURE__ */ new Set();
	guide.domains.forEach(({ tasks }, d) => {
		tasks.forEach(({ id, knows, does }, t) => {
			for (const list of ["knows", "does"]) (list === "knows" ? knows : does).forEach((each, b) => {
				const path = [
					"domains",
					d,
					"tasks",
					t,
					list,
					b,
					"id"
				];
				if (seen.has(each.id)) context.addIssue({
					code: "custom",
					path,
					message: `${each.id}: 두 번 나온다`
				});
				seen.add(each.id);
				if (!each.id.startsWith(`${id}-`)) context.addIssue({
					code: "custom",
					path,
					message: `${each.id}: 과제 ${id}의 것이 아니다`
				});
			});
		});
	});
	if (guide.path.length % 2 === 1) context.addIssue({
		code: "custom",
		path: ["path"],
		message: "날의 수는 짝수다: 두 주의 길은 두 날을 하루로 묶는다"
	});
});
// src/matching/pack.ts
var KINDS = [
	"fact",
	"text",
	"scenario",
	"trap",
	"correction",
	"signal",
	"summary"
];
var STATUSES = [
	"",
	"wrong",
	"outdated",
	"conflict",
	"simplified"
];
/** What says that a value is that of the row before. */
var SAME = "	";
function columnsOf(rows) {
	const plain = rows.map((row) => row.map((value) => String(value).replaceAll(/[\n\t]/g, " ")));
	return (plain[0] ?? []).map((_, at) => plain.map((row, of) => row[at] !== "" && row[at] === plain[of - 1]?.[at] ? SAME : row[at]).join("\n"));
}
/** Apart in a value that is a list. */
var APART = "|";
/** Packs statements, those of each topic together. */
var packStatements = (statements) => columnsOf([...Map.groupBy(statements, ({ topic }) => topic).values()].flat().map(({ topic, kind, anchor, about, text, examEra = "", wrong = "", status, source = "", called = [] }) => [...[
	topic,
	KINDS.indexOf(kind),
	anchor,
	about,
	text
], ...[
	examEra,
	wrong,
	STATUSES.indexOf(status ?? ""),
	source,
	called.join(APART)
]]));
/** Packs claims about some statements, which stand topic by topic as {@link packStatements} leaves them. */
function packClaims(claims, statements) {
	const places = [...Map.groupBy(statements, ({ topic }) => topic).values()].flat();
	return columnsOf(claims.map(({ place, of, yes, no, old, wrong, partly, now = "", until = "" }) => {
		const lists = [
			of,
			yes,
			no,
			old,
			wrong,
			partly
		].map((list) => list.join(APART));
		return [
			places.indexOf(place),
			...lists,
			now,
			until
		];
	}));
}
// src/components/check-notes/check-data.ts
/** What tells of situations settles nothing: it only makes words more or less common. */
var SILENT = /* @__PURE__ */ new Set(["scenario", "trap"]);
/** Packs what matching knows for the way to a browser. */
var packData = ({ lexicon, statements, claims, index }, titles, korean, measures) => {
	const told = statements.filter(({ kind }) => !SILENT.has(kind));
	return {
		korean,
		measures,
		lexicon,
		titles,
		statements: packStatements(told),
		claims: packClaims(claims, told),
		terms: packTerms(index(statements, openLexicon(lexicon)))
	};
};
// src/components/check-notes/exam-page.ts
/** What the page of the exam (`/exam/`) says in numbers, as a page of a topic says it: old notes have it, too. */
function examPage({ code, name, source, format, domains }) {
	const { questions, unscored, minutes, passing, scale } = format;
	const [least, most] = scale.map((score) => score.toLocaleString("ko"));
	const fact = (id, label, value, note, called) => ({
		id,
		label,
		value,
		note,
		called,
		source
	});
	return {
		id: "exam",
		title: "시험 범위",
		titleEn: name,
		summary: `${code}가 묻는 것과 그 답이 있는 자리.`,
		aliases: [
			"합격 점수",
			"합격선",
			"합격",
			"시험 시간",
			"문항 수",
			"문항",
			"출제 비중"
		],
		facts: [
			fact("questions", "문항", `${questions}문항`, `${unscored}문항은 채점하지 않는다.`, ["문항", "문제"]),
			fact("minutes", "시험 시간", `${minutes}분`, "", [
				"시험 시간",
				"시간",
				"분"
			]),
			fact("passing", "합격 점수", `${passing}점`, `${least}점에서 ${most}점까지 환산하고 ${passing}점부터 합격이다.`, [...[
				"합격",
				"합격선",
				"커트라인"
			]]),
			fact("weights", "영역의 비중", domains.map(({ title, weight }) => `${title} ${weight}%`).join(", "), "", ["비중"])
		],
		signals: [],
		scenarios: [],
		corrections: [],
		body: ""
	};
}
// src/components/check-notes/make-check-data.ts
/** The terms of the site, and other names of things, which no page shows. */
var NAMES = [
	"content/_glossary.yaml",
	"content/_search/synonyms.yaml",
	"content/_shorthand.yaml"
];
var readYaml = (path) => existsSync(path) ? load(readFileSync(path, "utf8"), { schema: CORE_SCHEMA }) : void 0;
var readNames = (path) => glossary.parse(readYaml(path) ?? []);
/** What notes say without a number, and what the pages say of it. */
var CLAIMS = "content/_claims.yaml";
/** What has got another name, or is no more to be had, among others. */
var SERVICES = "content/_services.yaml";
/** What the exam is like. */
var EXAM = "content/_exam.yaml";
var READERS = {
	topics: (root) => readPublishedTopics(readTopicFiles(root)),
	read: pageStatements,
	indexOf: ({ index }) => index
};
/** Everything that the content of a project tells matching, and the titles of its topics. */
function readMatching(root, { topics: readTopics, read, indexOf } = READERS) {
	const topics = readTopics(root);
	const names = NAMES.flatMap((path) => readNames(join(root, path)));
	const said = claims.parse(readYaml(join(root, CLAIMS)) ?? {});
	const changed = serviceStatuses.parse(readYaml(join(root, SERVICES)) ?? []).filter(({ state }) => state !== "new");
	const guide = readYaml(join(root, EXAM));
	const pages = [...topics, ...guide === void 0 ? [] : [examPage(examGuide.parse(guide))]];
	const data = collectMatching(pages, names, read, said, changed);
	return {
		data: {
			...data,
			index: indexOf(data)
		},
		titles: Object.fromEntries(pages.map(({ id, title }) => [id, title]))
	};
}
/** A form of a verb as `taught-korean.ts` reads it. */
function formOf(surface, { stem, takes }) {
	let kept = 0;
	while (kept < stem.length && stem[kept] === surface[kept]) kept += 1;
	return `${CLASSES.indexOf(takes)}${stem.length - kept}${surface.slice(kept)}`;
}
/** Verbs with all beginnings of their forms. */
var conjugated = (verbs) => verbs.split(" ").map((verb) => {
	const forms = [...tabulate(verb)].flatMap(([surface, all]) => all.map((one) => formOf(surface, one)));
	return `${verb.replace(/:.*/, "")}:${forms.join(",")}`;
}).join(" ");
/** The words of the language as they are sent. */
function conjugatedWords() {
	const { verbs, helpingVerbs, emptyVerbs, lightVerbs, ...rest } = words$1();
	const lists = Object.entries({
		verbs,
		helpingVerbs,
		emptyVerbs,
		lightVerbs
	});
	return {
		...rest,
		...Object.fromEntries(lists.map(([name, list]) => [name, conjugated(list)]))
	};
}
/**
* `check-notes/data.json` as text, of the content of a project: seconds of work, for all texts are read to the last word. While writing
* the language goes as it is: nothing stands for a module there.
*/
function makeCheckData(root, readers = READERS, korean = conjugatedWords()) {
	const { data, titles } = readMatching(root, readers);
	return JSON.stringify(packData(data, titles, korean, measures()));
}
// src/components/check-notes/build-data.ts
var PATIENCE_MS = 6e4;
var makeHere = () => makeCheckData(".", void 0, conjugatedWords());
async function readMade(path) {
	if (path === void 0) return makeHere();
	for (const start = performance.now(); !existsSync(path);) {
		if (performance.now() - start > PATIENCE_MS) return makeHere();
		await setTimeout(20);
	}
	const made = await readFile(path, "utf8");
	return made === "" ? makeHere() : made;
}
var getMade = ofAllTopics((topics) => {
	for (const { prose } of topics) prose();
	return readMade(CHECK_DATA);
});
var getCheckData = () => getMade();
export { getCheckData as t };
