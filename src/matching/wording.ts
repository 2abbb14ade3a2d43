/** How notes word things: what says nothing of its own, what changes or limits what is said. */

/** Words of a label that every label may have. */
export const GENERIC = new Set(
  '최대 최소 기본 미만 이하 이상 이내 까지 보통 하나 개수 수 값 한도 기간 시간 크기 크다 길이 범위 단위 것 때 마다 당 번 뒤 전 안 위 최장 보통 계정 리전 전체 상한 한 붙다 쓰다 있다 하다 되다 두다 담다'.split(
    ' ',
  ),
);
/** Words of a title behind the name of a service that say no more than that there is more to say of it. */
export const PLAIN_TITLE =
  /^(?:한도|성능|요금|비용|스토리지|클래스|볼륨|유형|구매|옵션|용량|모드|기본|정책|라우팅|네트워크|백업|스냅샷|개요|limits?|aws|amazon|와|과|의)$/i;
export const UNIT_WORDS = /^(?:개|초|분|시간|일|년|월|대|번|명|건|kb|mb|gb|tb|kib|mib|gib|tib|iops|tps|gbps|달러|원)$/i;

/** The note itself tells that something changed, or that it asks or guesses. */
export const TOLD =
  /예전|옛날|당시|과거(?:에|엔)|이제(?:는)?\s|더 ?이상|바뀌|바뀐|바꼈|변경됨|deprecat|legacy|레거시|구버전|종료(?:됨|되|된|했)|단종|폐지|신규 (?:고객|가입)|아니라|아님|틀림|오답|\?\s*$|formerly|no longer|옛 이름|이름이? (?:바|변)/i;
/** What somebody has chosen or has, which is no limit. */
export const OWN_CASE = /으?로\s?(?:설정|지정|늘[려렸]|줄[여였]|바[꿨꾸])|우리\s|내가|했더니|해서 해결/;
/** Words that turn a statement into its opposite. */
export const NEGATION =
  /없|않|못|(?<![가-힣])안\s?(?:[되돼됨된]|함|한|켜)|불가|미지원|아니|금지|\bnot?\b|cannot|can't|don't|doesn't|(?<![A-Za-z])[xX](?![A-Za-z])|꺼[져짐]|off\b/i;

/** What is needed, given or reckoned: a situation, and no limit. */
export const SITUATION =
  /해야|요구|필요|하려면|[는할인닌] 경우|예[:)]|예를 들|따라서|허용|충족|걸리|걸린|소요|\d\s?[×x*÷=+]\s?\d|과도|부족|보유|갖는|있는 (?:vpc|버킷|회사|환경)|should|must|needs?\b|requires?|example|currently/i;
/** Headings of questions and their answers: what stands below may be of anything that was asked or offered. */
export const QUIZ = /^\W*(?:q\d|question|quiz|문제|문항|퀴즈|해설|시나리오|연습)|연습 ?문제|\bquiz\b|퀴즈|해설/i;
/** A line that somebody may choose: `A) …`, `(B) …`. */
export const OPTION = /^\(?[A-Fa-f][).,]\)?\s/;
/** Where a clause ends: what is said in one is not of the other. */
export const CLAUSE = /,(?!\d{3})|;|\s[/|]\s|[()（）]|\.\s|→|->|=>|(?<=[가-힣])(?:고|며|지만|는데)\s|\s[+&]\s/g;
