/**
 * What the analyzer knows of the Korean language: words apart by spaces, patterns as regular expressions write them.
 * No word of a trade stands here; a site passes its own with {@link AnalyzerOptions}.
 */
/**
 * Native verbs and adjectives that occur in talk about systems, as stems without 다. `:르`, `:ㅂ`, `:ㅅ`, `:ㄷ`, `:러`
 * mark the irregular classes; ㅡ and ㄹ stems are recognised by their form. 하다 verbs are not listed: they are nouns
 * with an ending. Verbs that carry no meaning of their own (있다, 주다, 보다) are left out.
 */
export const verbs =
  '가깝:ㅂ 가두 가르:르 가리키 가볍:ㅂ 갈라지 갈리 갖추 건너 거르:르 거치 걸 걸리 겪 겹치 고르:르 고치 곱하 굽:ㅂ 기다리 기대 길 깊 깎 깔 깨 깨우 깨지 꺼내 꺼지 꽂 꾸미 끄 ' +
  '끊 끊기 끊어지 끌 끝나 끝내 끼우 나가 나누 나뉘 나르:르 나오 나타나 날리 남 남기 낮 낮추 낮아지 넓 넓히 넘 넘기 넘치 넘어가 넣 놀 놓치 높 높이 높아지 누르:르 느려지 느리 늘 ' +
  '늘리 늘어나 늦 늦추 다루 다르:르 닫 닫히 달 달라지 담 담기 당기 닿 더하 덜 덮 덮어쓰 던지 돌 돌려주 돌리 돌아가 돌아오 돕:ㅂ 되돌리 되살리 두드리 내 뒤집 드러나 드물 듣:ㄷ ' +
  '들어가 들어오 들이 따르 떠나 떨어뜨리 떨어지 떼 뚫 뛰어나 뜨 띄우 막 막히 만들 많 맞 맞추 맡 맡기 매기 맺 멀 멈추 멎 모으 모이 모자라 몰리 무겁:ㅂ 묶 묶이 묻:ㄷ 물 물리 ' +
  '물려받 밀 밀리 바꾸 바뀌 받 받아들이 밝히 버리 버티 벌 벗어나 베끼 보내 부르:르 부르트 붐비 붙 붙이 비 비싸 비우 빌 빌리 빠르:르 빠지 빼 뺏 뽑 뿌리 사라지 살 살리 살아나 ' +
  '살펴보 새 세우 섞 속 속이 숨 숨기 쉽:ㅂ 실 실리 싣:ㄷ 싸 쌓 쌓이 쏘 쏟아지 쏠리 쓰 쓰이 씌우 아끼 앞당기 알 알리 어긋나 어렵:ㅂ 얻 얹 없애 엎 열 열리 엿보 엮 오래되 ' +
  '오르:르 올라가 올라오 올리 옮 옮기 외우 움직이 이기 이루 이르:러 이어지 이어받 익히 읽 읽히 잃 잃어버리 입히 잇:ㅅ 자르:르 작 잘리 잠그 잠기 잡 잡히 적 적히 접 젓:ㅅ 좁 ' +
  '좁히 주고받 죽 줄어들 줄이 쥐 지나 지나가 지나치 지우 지워지 지치 지키 지켜보 짓:ㅅ 짜 짧 짧아지 쪼개 쪼개지 찍 찾 채우 챙기 추리 치르 치우 켜 켜지 커지 크 타 터지 튀 튕기 ' +
  '트 틀리 퍼뜨리 퍼지 펴 펼치 풀 풀리 품 피하 합치 헐 헤아리 훔치 흐르:르 흘러가 흘리 흩어지 밀어넣 당겨오 가져오 갖고오 가지고오 가져가 내려받 내리 내려가 내보내 들여다보 떠맡 띄 ' +
  '몰아주 살아남 물어보 불러오 찾아가 튀어나가 가로막 가로채 갈아타 갈아끼우 이겨내 견디 견주 돌려받 떼어놓 붓:ㅅ 알아채 이어붙이 잠재우 재우 팔 뻗 가로지르:르 끼어들 새어나가 빠져나가 ' +
  '드나들 오가 넘나들 들키 물어뜯 뜯 쓸어담 맞바꾸 갈아엎 쪼그라들 부풀 불어나 몰려들 밀려들 쏟아붓:ㅅ 뭉치 되찾 무너지 망가지 넘어오 넘어뜨리 건너뛰 걷:ㄷ 굴리 굴러가 긁 긁어모으 ' +
  '깎이 깔리 꼬이 꾸리 끌어오 끌어올리 끼치 날아가 날려먹 내려놓 내버려두 놓이 늘어지 늦어지 다가가 다듬 닳 더디 데우 데려오 돌려놓 뒤섞 뒤지 들러붙 따라가 따라잡 때우 떠넘기 ' +
  '떠오르:르 떠돌 떨구 뜨겁:ㅂ 뜯어고치 맴돌 머무르:르 먹 메우 묵히 밀어붙이 바로잡 벌어지 보태 붙들 붙잡 비껴가 빗나가 서두르:르 솟 스며들 쏟 씻 아우르:르 앉 앉히 앓 어지럽:ㅂ ' +
  '얹히 얽히 엉키 여닫 오르내리 오래가 울리 이끌 잇따르 잠들 저지르:르 짊어지 찌르:르 차오르:르 치솟 터뜨리 틀 파고들 파헤치 포개 품 헤매 훑 휘두르:르 흔들 흔들리 흩뿌리 맞물리 ' +
  '늘어놓 비추 엎어지 새어나오 뻗어나가 밀리 넘어지 뛰 되살아나 낡 닮 드러내 굶 그치 느끼 다가오 다녀오 떠안 마르 마치 만나 만지 미루 미치 믿 밑돌 바닥나 바쁘 벌리 불리 빠뜨리 삼 ' +
  '생기 손대 쉬 나쁘 덧붙 따지 떠나가 뛰어들 머물 뒤처지 마주치 망가뜨리 망설이 무너뜨리 물러나 바라보 번지 빗대 서투르:르 어기 어울리 얼 엇갈리 일어나 이루어지 잊 잦 키우 퍼내 흩 ' +
  '쫓 힘들 알맞 끌려가 늘어서 닥치 당겨쓰 돌아다니 뒤따르 들추 떠받치 맞서 배우 부딪치 부딪히 부수 뻔하 스치 싸우 앞서 어그러지 엮이 일으키 자라 즐기 캐내 튀어오르:르 튼튼하 퍼붓:ㅅ ' +
  '헝클어지 흔하 급하 약하 심하 편하 뜻하 정하 속하 통하 권하 답하 당하 뒤엎 뺏기 빼앗기 값싸 걸치 건드리 건네 가려내 가리 감당하 오래걸리';
/** Verbs and adjectives that every sentence may have whatever it is about, in the same notation; `:여` marks 하다. */
export const emptyVerbs =
  '있 없 않 나 하:여 되 싶 같 말 주 보 보이 알 모르:르 드리 시키 바라 아니 좋 괜찮 싫 낫:ㅅ 놓 두 가 오 못하:여 만하:여 듯하:여 그렇 어떻 이렇 필요하:여 원하:여 ' +
  '궁금하:여 가능하:여 부탁하:여 헷갈리 고민하:여 추천하:여 그러 이러';
/** Passive and intransitive verbs that say the same as another here: 바뀌다 and 바꾸다, 올라오다 and 올리다. */
export const sameVerbs =
  '갖고오>가져오 가지고오>가져오 나뉘>나누 바뀌>바꾸 막히>막 잠기>잠그 열리>열 닫히>닫 쌓이>쌓 모이>모으 묶이>묶 풀리>풀 쓰이>쓰 적히>적 잘리>자르 담기>담 갈리>가르 읽히>읽 ' +
  '쪼개지>쪼개 깨지>깨 느려지>느리 낮아지>낮 높아지>높 짧아지>짧 끊기>끊 끊어지>끊 끝나>끝내 켜지>켜 꺼지>끄 커지>크 줄어들>줄이 늘어나>늘리 늘>늘리 불어나>늘리 올라오>올리 ' +
  '올라가>올리 이어지>잇 흩어지>흩뿌리 갈라지>가르 지워지>지우 실리>싣 밀리>밀 붙이>붙 달라지>다르 잡히>잡 깎이>깎 물리>물 앉히>앉 얹히>얹 오래걸리>걸리';
/** Verbs that make one of a noun: 복제하다, 복제되다. */
export const lightVerbs = '하 되 시키 받 당하';
/** Stems that are written together with the 아/어 form of another: 줄여주는, 빨라지게, 막아놓은. */
export const helpingVerbs = '주 지 보 버리 놓 두 내 오 가 나가 있 없 대 쓰 드리 나 나오 들 들이';
/**
 * Endings after a stem that ends in a vowel or in ㄹ, or where the difference does not show: 하는, 하고, 하려면 … 요 may
 * follow.
 */
export const endings =
  '는|는데|는데도|는지[가-힣]?|는지랑|는가|는다|는다면|는다는|는다고|다고|다는|든|되|느냐에|[는던](?:거|건|걸|것|게|중|법|방법|동안)[가-힣]{0,3}|겠[가-힣]{0,4}|' +
  '는군요|느냐|느냐고|느라|느라고|던|던데|더니|더라|더라고|고|고자|고서|고도|고는|고만|고나서|고나면|고싶[가-힣]*|고있[가-힣]*|면|면서|면서도|면은|면되[가-힣]*|며|지|지만|' +
  '지는|지도|지를|지않[가-힣]*|지못[가-힣]*|지마[가-힣]*|지요|죠|잖아|거든|네|냐|냐고|냐면|기|기만|기에|기에는|기엔|기를|기도|기는|기가|기와|기로|기의|기까지|' +
  '기위[가-힣]*|기때문[가-힣]*|기전[가-힣]*|길|게|게끔|게는|게도|게하[가-힣]*|게해[가-힣]*|려|려고|려고하[가-힣]*|려고해[가-힣]*|려면|려면은|려는|려는데|려던|려니|' +
  '려니까|려다|려다가|러|도록|거나|든지|든가|자|자는|자마자|자고|세요|시오|십시오|므로|니|니까|나|나봐|라|라고|라는|라면|다|다가|다면|다보니|다보면|더라도';
/** Further endings after a vowel. */
export const vowelEndings = '시|신|실|십니다|셔서';
/** Further endings after a consonant. */
export const consonantEndings =
  '은|은데|은데요|은지|은가요|은(?:거|건|걸|것|게)[가-힣]{0,3}|은뒤|은후|을|을까|을까요|을지|을때|을려고|을려면|을수록|을수있[가-힣]*|을수없[가-힣]*|음|음은|음을|음이|' +
  '으면|으면서|으면되[가-힣]*|으며|으려|으려고|으려면|으려는|으려는데|으러|으니|으니까|으므로|으나|으라|으라고|으세요|습니다|습니까';
/** Endings after the 아/어 form: 해서, 돼야, 줄여도, and the commonest helping verbs. */
export const aEndings =
  '서|서는|서도|서요|선|야|야만|야[하한할함합해되돼된될됨됩][가-힣]*|야지|야죠|야겠[가-힣]*|도|도되[가-힣]*|요|라|다|다가|줘|줘요|줘야|줘서|주|주는|주고|주면|주어|주며|' +
  '주세요|줄|준|준다|줍니다|지|지는|지고|지면|진|진다|질|져|져서|졌다|집니다|둔|둘|두고|두면|둔다|놓고|놓은|놔|놔야|놔서|온|올|오는|나가는|낸|내는|낼|버리는|보|본|볼|볼까|' +
  '볼까요|봐|봐야|가지고|갖고|달라|달라고|드려요';
/** Endings after the past 았/었: 했다, 줄였을 때. */
export const pastEndings =
  '다|다면|다고|다는|다가|던|던데|더니|을|을까|을지|을때|고|지|지만|죠|는데|는데도|는지|는지도|는지를|는가|습니다|습니까|으며|으면|으나|으니|음|어|어도|어요|기에|나|냐|네|네요|' +
  '나요|는데요|는가요';
/** What may follow ㄴ at the end of a stem: 줄인지. */
export const nEndings =
  '다|다면|다고|다는|다거나|데|데요|지|지를|지는|지도|가|가요|(?:거|건|걸|것|게)[가-힣]{0,3}|뒤|뒤에|후|후에|다음|대|대요';
/** The same after ㄹ: 줄일수록. */
export const lEndings =
  '지|지도|지를|까|까요|까봐|때[가-힣]?|때마다|땐|수록|(?:거|건|걸|것|게)[가-힣]{0,3}|뿐|텐데|려고|려면|려는|려니|수있[가-힣]*|수없[가-힣]*';
/** The same after ㅁ: 줄임으로. */
export const mEndings = '으로|으로써|으로서|에|에도|은|을|이|과|도|의|께';
/** The same after ㅂ: 줄입니다. */
export const bEndings = '니다|니다만|니까|시다';
/** Case particles. */
export const cases =
  '에서 에게서 에게 한테서 한테 께 에다가 에다 에 으로서 으로써 으로부터 로부터 으로 로서 로써 로 까지 부터 보다 처럼 만큼 마다 끼리 대로 하고 이랑 랑 와 과 뿐만 뿐 밖에 조차 마저';
/** What may be attached to each of them, nothing among it: 에서 + 는, 으로 + 부터 + 의. */
export const attachedParticles =
  ' 는 은 도 만 의 나 만의 만은 만큼은 이나 라도 까지 부터 요 다 이다 고 이고 며 이며 라 이라 인 인지 임 입니다 인가 인가요 인데 지만 이지만 라서 이라서 면 이면 죠 야';
/** Particles that stand alone, the plural, and the copula. */
export const particles =
  '에서만큼은 에서부터 에서부터는 이라는 이라고 이라도 이라면 이라서 이란 라는 라고 라도 라면 라서 란 이나 이며 이고 이면 이지만 이므로 이든 이든지 나 며 고 든지 이나마 들은 들이 ' +
  '들을 들의 들에 들도 들과 들로 들에게 들끼리 들한테 들마다 들 이면서 이지만 이라면서 라면서 이거나 이던 이어서 여서 이니 이었는지 였는지 임 임을 임은 이든 든 라 면 뿐이라 까지라 ' +
  '좀 이다 이었다 였다 였는데 이었는데 이라 인지를 인지가 인지는 인지도 이냐고 인데도 라는데 여도 이어도 이어야 이라야 이라고만 라고만 이었다면 였다면 이었던 였던 만의 만은 만도 입니다 ' +
  '입니까 인가요 인가 인지 인데 인데요 이야 이에요 예요 이죠 이냐 이자 이요 인 일 다 야 죠 요 은 는 이 가 을 를 의 도 만 만이 만을 만으로 만으로는 께서 께서는';
/** Words that carry no topic: function words and question words. */
export const stopwords =
  '수 것 거 게 걸 건 등 및 또 또는 혹은 그리고 그래서 따라서 즉 더 덜 좀 잘 꼭 다 각 각각 매 약 총 이 그 저 저런 이것 그것 여기 거기 이때 그때 왜 몇 나요 까요 인가요 ' +
  '알려줘 알려주세요 설명 설명해줘 추천 방법 방법은 방법이 경우 때 위해 위해서 위한 대해 대해서 대한 관한 관해 통해 통한 따라 따른 의해 의한 바로 모두 모든 다른 같이 처럼 만큼 정도 ' +
  '이상한 두 세 네 번 개 섹션 챕터 단락 여러 여러개 여러군데 우리 우리는 내가 제가 저는 써야 쓰나 쓸까 못 만약 그냥 이미 아직 다시 먼저 보통 주로 특히 대신 대신에 the a an ' +
  'of for and or in on to is are be do does did can could should would will how what which when where why ' +
  'who with without from by at as it its this that my your our i am we you use using used need want way ' +
  'best better good case cases about into than then vs versus between please help must wants needs not ' +
  'company companies requires required needed runs currently because avoid let lets specific meets ' +
  'following there are were been have has had so they them their you no any all some these those such but ' +
  'if them they their he she has have had been being was were would may might within during while before ' +
  'after most more first next new another each every several many other only also just there here over ' +
  'under so very than both either cannot 아무 아무것도 아무도 아무나 누구나 누구도 누군가 무조건 특정 머야 골라야 그거 그게 이게 저게 이거 저거 것들 것도 ' +
  '것만 것이 것을 것은 얘 쟤 좀더 제일 가장 아주 매우 너무 진짜 정말 혹시 일단 이제 지금 요즘 당장 저럴 저렇게 어떡해 어케 중에 중에서 중에서도 중의 가운데 사이에 사이의 이나 ' +
  '쓸까요 쓰나요 쓰지 쓰면 쓰는 쓸 쓴 써서 써 쓰는지 쓰는게 쓰는거 좋은가 안돼 안되 안되나 안되나요 부탁 말해줘 관련 내용 정리 헬프 만에 데서 데에 데로 법 법은 법이 문제 답 정답 ' +
  '뜻 의미 정의 개념 용 식 쪽 중 뿐 채 데 바 지';
/** What is counted, without its number, and nouns without a meaning of their own, with a particle: 개를, 것과. */
export const counted =
  '^(?:여러|두|세(?!대)|네|다섯|여섯|일곱|여덟|아홉|열|몇십|몇백)(?:개|명|번|건|곳|군데|가지|대)[가-힣]{0,2}$|^(?:개|명|번|건|곳|군데|가지|대|분|초)(?:를|' +
  '을|이|가|에|은|는|씩|에서|서|으로|로)$|^(?:거|것|건|걸|게|꺼)(?:야|예요|에요|죠|지|지요|냐|니|라|라서|랑|임|네|고|인가|인지|인가요|잖아|거든|뿐|밖에|로)$|' +
  '^(?:것|쪽|점|때)(?:과|와|의|도|만|을|은|이|에|에는|에서|으로|이나|까지|부터|보다)$';
/** Question words with whatever is attached to them: 뭐였는지, 무엇으로, 어디에다가. */
export const asking =
  '^(?:뭐|뭘|뭔|무엇|무슨|어떻|어떤|어떡|어쩌|어쩔|어찌|어따|어디|언제|얼마|어느|때마다|때문|왜|어[케캐카캄]|머[써쓰임지야]|몇(?:개|건|분|초|시간|일|명|번|대|벌|달|년|' +
  '주|배|퍼|프로|기가|메가|테라|[kmgt]b?)|(?:킬로|메가|기가|테라)(?:바이트)?(?:까지|부터|씩|야)|안먹|뭐임|쓸만)';
/** Nouns that look like a form of an empty verb. */
export const nounsLikeVerbs = '나라 주기 보안 한도 할당 주소 말기 말단 주자 보드 하네 하나로 본 준 봄';
/**
 * Words of speech rather than of a subject: how, when and for whom something is wanted. They may help, but not
 * decide.
 */
export const sideWords =
  '자꾸 유독 몰래 가끔 점점 꽤 굉장히 슬쩍 살짝 일일이 스스로 계속해서 수시로 엄청 훨씬 조금 많이 자주 늘 계속 갑자기 금방 바로바로 빨리 잠깐 잠시 원래 이번 다음 처음 마지막 오늘 ' +
  '어제 내일 요새 최근 올해 작년 이번달 지난달 다음달 이번주 매달 매번 하루 일주일 한달 한번 한번에 두번 몇번 전부 싹 다들 굳이 최대한 최소한 적어도 약간 거의 아예 완전 반드시 절대 ' +
  '혼자 따로 각자 서로 직접 자동 저희 회사 회사에서 사내 팀 팀원 팀장 사장 사장님 신입 막내 친구 개발자 고객 고객사 업체 담당자 직원 손님 방문자 방문객 직원들 사람 사람들 본인 상황 ' +
  '부분 이유 원인 목적 용도 종류 예시 예 특징 장점 단점 요구 사항 필요 가능 선택 해결 솔루션 서비스 기능 도구 툴 방안 방식 구조 설계 아키텍처 설정 사용 이용 활용 적용 구현 구축 ' +
  '진행 처리 실행 작업 운영 관리 적합 적절 최적 간단 간편 쉽게 빠르게 싸게 저렴하게 안전하게 예쁘다 예쁘게 편하다 복잡 제대로 비슷 새로 새로운 기존 현재 향후 도중 동안 사이 순간 ' +
  '항상 언제나 아예 통째 통째로 수십 수십개 수십대 수백 수백개 수백대 수천 수천개 수천대 수만 수십만 수백만 군데 한군데 똑같이 똑같은 동일 실수 실수로 한꺼번 한꺼번에 한방 한방에 ' +
  '나중에 미리미리 그때그때 company team solution solutions architect requirement requirements meets ensure determine ' +
  'currently existing employees customers engineer operations entire components highly minimal last effort ' +
  'long take takes lasts';
/**
 * Nouns of everyday life that would be read as a form of a verb, as a slip or as the beginning of a name: 편지 is no
 * form of 펴다, 볼링 no slip in 폴링. Those of one syllable: any other is likely a particle, a counter or a piece of a
 * word.
 */
export const everydayNouns =
  '가방 가사 가요 가위 가지 갈비탕 거지 걸음 검도 검사관 고개 고무 고아 공 교토 교통 구이 기자 남자 노래방 다리 대추 라테 리듬 모니터 모자 배우 변기 변호사 볼링 부부 비서 비자 ' +
  '비행 사슴 사이다 사진관 손자 수저 스테이크 신부 아이 여신 여자 예금 오락 오리 유행 의자 이발소 이브 이자 이주 이직 인간 임신 전세 전화기 천재 코인 편지 포인터 환전 휴지 차선 ' +
  '화장 목 코 귀 눈 입 발 뼈 피 털 옷 밥 국 죽 떡 빵 술 꽃 닭 쥐 뱀 곰 책 산 강 섬 봄 꿈 춤 땅 논 밭 쌀 콩 팥 귤 침 혀 턱 뺨 깃 붓 칼 컵 솥 탕 김 꿀 잼 햄 껌 삽 ' +
  '탑 빚 잠 땀 챗';
/** Nouns of one syllable that mean something; any other single syllable is noise. A site has more of them. */
export const shortNouns = '값 층 앱 웹 돈 행 열 망';
/** Names of the Latin letters and digits as Koreans write them, several spellings each. */
export const letterNames =
  '에이 a,비 b,씨 c,시 c,디 d,이 e,에프 f,지 g,쥐 g,에이치 h,에치 h,아이 i,제이 j,케이 k,엘 l,엠 m,앰 m,엔 n,오 o,피 p,큐 q,알 r,아르 r,에스 ' +
  's,티 t,유 u,브이 v,비 v,더블유 w,더블류 w,떠블유 w,엑스 x,와이 y,제트 z,지 z,원 1,투 2,쓰리 3,스리 3,포 4,식스 6';
/** Letters that one key press or one sound away are taken for each other. */
export const nearLetters =
  'ㄱㅋㄲ ㄷㅌㄸ ㅂㅍㅃ ㅈㅊㅉ ㅅㅆ ㄴㄹ ㅇㅎ ㄴㅇ ㅇㄹ ㅁㄴ ㅂㅈ ㅈㄷ ㄷㄱ ㄱㅅ ㅋㅌ ㅌㅊ ㅊㅍ ㅂㅁ ㅈㅁ ㅈㄴ ㄷㄴ ㄷㅇ ㄱㅇ ㄱㄹ ㅅㄹ ㅅㅎ ㄹㅎ ㅁㅋ ㄴㅋ ㄴㅌ ㅇㅌ ㅇㅊ ㄹㅊ ' +
  'ㄹㅍ ㅎㅍ ㅐㅔ ㅐㅏ ㅔㅓ ㅔㅖ ㅐㅒ ㅏㅑ ㅏㅓ ㅓㅕ ㅓㅗ ㅗㅛ ㅗㅜ ㅜㅠ ㅜㅡ ㅡㅣ ㅡㅓ ㅏㅕ ㅑㅕ aeiouy ck cs kq sz vw fp bv gj qw we er rt ty ' +
  'yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm nh mj lr bp td qa aw ws sd se de dr rf fr ft gt gy ' +
  'hy hu ju ji ki ko lo lp az sz sx dx dc fc fv gv gb hb hn jn jm km';
/** A suffix that makes a noun of a noun and may be dropped when the rest is known: 백업용, 계정별. */
export const nounSuffix =
  '(?:용|별|형|당|적|적인|적으로|상|내|간|시|화|용으로|별로|형으로|상의|내의|간의|들|들의|자|자들|망|내에서|내에|간에|법)$';
/** What is said of a verb, written together with it: 젤싸게, 개빠르게, 못쓰게. */
export const emphasis = '^(?:안|못|젤|제일|개(?=...)|넘|딱|꼭|쫌|잘|더|막|다(?=쓰|썼|쓴|쓸|떨어|날아|날려))';
/** A number's unit written right behind it: 15분, 10개월, 99.9퍼센트. */
export const writtenUnit =
  '^(?:시간|개월|초당|퍼센트|기가|테라|메가|티비|바이트|일|분|초|년|월|개|배|명|자|주|번|층|계층|건|회|원|달러)';
