import { dictionaryForm, isEmptyVerb } from './conjugate.ts';
import { isEverydayNoun } from './everyday-nouns.ts';

/** Words that carry no topic: function words, question words, and the empty verbs of Korean sentences. */
const STOPWORDS = new Set(
  (
    '수 것 거 게 걸 건 등 및 또 또는 혹은 그리고 그래서 따라서 즉 더 덜 좀 잘 꼭 다 각 각각 매 약 총 이 그 저 저런 이것 그것 여기 거기 이때 그때 왜 몇 나요 까요 인가요 알려줘 ' +
    '알려주세요 설명 설명해줘 추천 방법 방법은 방법이 경우 때 위해 위해서 위한 대해 대해서 대한 관한 관해 통해 통한 따라 따른 의해 의한 바로 모두 모든 다른 같이 처럼 만큼 정도 이상한 두 세 네 ' +
    '번 개 여러 여러개 우리 우리는 내가 제가 저는 써야 쓰나 쓸까 못 만약 그냥 이미 아직 다시 먼저 보통 주로 특히 대신 대신에 aws amazon 아마존 the a an of for and or ' +
    'in on to is are be do does did can could should would will how what which when where why who with without from ' +
    'by at as it its this that my your our i we you use using used need want way best better good case cases about ' +
    'into than then vs versus between please help 아무 아무것도 아무도 아무나 누구나 누구도 누군가 무조건 특정 머야 골라야 그거 그게 이게 저게 이거 저거 것들 것도 ' +
    '것만 것이 것을 것은 얘 쟤 좀더 제일 가장 아주 매우 너무 진짜 정말 혹시 일단 이제 지금 요즘 당장 저럴 저렇게 어떡해 어케 중에 중에서 중에서도 중의 가운데 사이에 사이의 이나 쓸까요 쓰나요 ' +
    '쓰지 쓰면 쓰는 쓸 쓴 써서 써 쓰는지 쓰는게 쓰는거 좋은가 안돼 안되 안되나 안되나요 부탁 말해줘 관련 내용 정리 만에 데서 데에 데로 법 법은 법이 문제 답 정답 뜻 의미 정의 개념 용 식 쪽 중 뿐 채 데 바 지'
  ).split(' '),
);

/** What is counted, without its number, and nouns without a meaning of their own, with a particle: 개를, 것과. */
const COUNTED =
  /^(?:개|명|번|건|곳|군데|가지|대|분|초)(?:를|을|이|에|은|는|씩|에서|서|으로|로)$|^(?:거|것|건|걸|게|꺼)(?:야|예요|에요|죠|지|지요|냐|니|라|라서|랑|임|네|고|인가|인지|인가요|잖아|거든|뿐|밖에|로)$|^(?:것|쪽|점|때)(?:과|와|의|도|만|을|은|이|에|에는|에서|으로|이나|까지|부터|보다)$/;

/** Question words with whatever is attached to them: 뭐였는지, 무엇으로, 어디에다가. */
const ASKING =
  /^(?:뭐|뭘|뭔|무엇|무슨|어떻|어떤|어디|언제|얼마|어느|때마다|때문|왜|어케|몇(?:개|분|초|시간|일|명|번|대|달|년|주|배|퍼|프로|기가|메가|테라|[kmgt]b?)|(?:킬로|메가|기가|테라)(?:바이트)?(?:까지|부터|씩|야)|안먹|뭐임|쓸만)/;
/** Laughing and crying: ㅋㅋ, ㅠㅠ. */
const SIGHING = /^(?:ㅋ{2,}|ㅎ{2,}|[ㅠㅜ]+)$/;
/** Nouns that look like a form of an empty verb. */
const NOUNS = new Set([
  '나라',
  '주기',
  '보안',
  '한도',
  '할당',
  '주소',
  '말기',
  '말단',
  '주자',
  '보드',
  '하네',
  '하나로',
  '본',
  '준',
  '봄',
]);

/** Tells whether a word says nothing about a topic: `isStopword("방법") → true`, `"있는" → true`, `"요금" → false`. */
export function isStopword(word: string): boolean {
  return (
    STOPWORDS.has(word) ||
    SIGHING.test(word) ||
    COUNTED.test(word) ||
    ASKING.test(word) ||
    (!NOUNS.has(word) && isEmptyVerb(word))
  );
}

/** Words of speech rather than of a subject: how, when and for whom something is wanted. They may help, but not decide. */
const SIDE_WORDS = new Set(
  (
    '자꾸 유독 몰래 가끔 점점 꽤 굉장히 슬쩍 살짝 일일이 스스로 계속해서 수시로 엄청 훨씬 조금 많이 자주 늘 계속 갑자기 금방 바로바로 빨리 잠깐 잠시 원래 이번 다음 처음 ' +
    '마지막 오늘 어제 내일 요새 최근 올해 작년 매번 하루 일주일 한달 한번 한번에 두번 몇번 전부 싹 다들 굳이 최대한 최소한 적어도 ' +
    '약간 거의 아예 완전 반드시 절대 혼자 따로 각자 서로 직접 자동 저희 회사 회사에서 사내 팀 팀원 개발자 고객 고객사 업체 담당자 직원 손님 방문자 방문객 ' +
    '직원들 사람 사람들 본인 상황 부분 이유 원인 목적 용도 종류 예시 예 특징 장점 단점 요구 사항 필요 가능 선택 해결 솔루션 ' +
    '서비스 기능 도구 툴 방안 방식 구조 설계 아키텍처 설정 사용 이용 활용 적용 구현 구축 진행 처리 실행 작업 운영 관리 적합 적절 최적 간단 간편 쉽게 빠르게 싸게 저렴하게 ' +
    '안전하게 예쁘다 예쁘게 편하다 복잡 제대로 비슷 새로 새로운 기존 현재 향후 도중 동안 사이 순간 항상 언제나 아예 통째 통째로 ' +
    '수십 수백 수천 수만 수십만 수백만 군데 한군데 똑같이 똑같은 동일 실수 실수로 한꺼번 한꺼번에 나중에 미리미리 그때그때'
  ).split(' '),
);

/** A word that looks like the form of a verb, although no table knows the verb: 예쁘게, 들쭉날쭉해서, 번거로워요. */
const VERBAL =
  /(?:[가-힣](?:는데|은데|인데|려고|려면|면서|어서|아서|워서|와서|해서|지만|니까|거든|잖아|습니다|입니다|어요|아요|워요|해요|네요|군요|죠|까요|나요|스럽게|롭게|하게|하고|한데|하는|하던|하면|하니|스러운|로운|을까|을지|었다|았다|했다|었는데|았는데|했는데|도록|든지|길래|더니|던|다가|려다|자마자|느라|더라도|듯|듯이|(?:치|키|리|기|이|우|추|히)면|[겨려쳐져켜혀춰궈꿔둬줘돼봐놔](?:도|야|서|요)|[가-힣][가-힣](?:으면|으니|으려|거나)|[가-힣][리치기히우추키]게|(?:거리|뜨리|트리|거려|뜨려|트려|어지|여지)[가-힣]{0,2}|[었았했였렸졌겼켰났갔왔됐뒀줬꼈쳤폈][가-힣]{0,3}))$/;

/** What something is compared with: 쿠폰처럼, 집채만큼. */
const LIKENESS = /[가-힣](?:처럼|만큼|마냥|보다)$/;

/** How much a word may say about a subject: 1 for a noun, less for words of speech, verbs and verb forms nobody knows. */
export function subjectShare(word: string, stem: string, known: boolean): number {
  if (isEverydayNoun(stem)) return 1;
  if (SIDE_WORDS.has(word) || SIDE_WORDS.has(stem) || (!known && LIKENESS.test(word))) return 0.35;
  return !known && (VERBAL.test(word) || dictionaryForm(word) !== undefined) ? 0.25 : 1;
}

/** True for the beginning of a word that says nothing: 하느 of 하는, 하렴 of 하려면. Whole such words are none. */
export function beginsEmpty(word: string): boolean {
  const decomposed = word.normalize('NFD');
  const open = (/[\u11a8-\u11c2]$/.test(decomposed) ? decomposed.slice(0, -1) : decomposed).normalize('NFC');
  const goesOn = ['\u11ab', '\u11af', '\u11b7', '는', '지', '고', '면', '다'].map((end) =>
    (open + end).normalize('NFC'),
  );
  return !isStopword(word) && word.length > 1 && [open, ...goesOn].some(isStopword);
}
