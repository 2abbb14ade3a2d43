/** Words about what is claimed, as sources of patterns: a browser gets them with the other words. */
export const CLAIM_WORDS = {
  /** What stands between clauses. */
  apart: '[,;·]\\s|[,;]|\\s\\/\\s|→|->|=>|\\.\\s|\\s[-–—]\\s|[()]|(?<=[가-힣](?:고|며|지만|는데|인데|없어|있어))\\s+',
  /** A condition, a question, or what only describes: no more is said than what follows from it. */
  open: '[와과] ?달리|없이 [가-힣]+면 |(?:면|때|경우|도록|려고|[해어아여]도|전에|후에|다가|거나|든지|까|\\?)[.\\s]*$',
  /** What may follow what is said. */
  tail: '^(?:가능|불가|미?지원|안|못|됨|된|되|돼|한|함|하|할|했|해|수|있|없|않|이다|임|아니|아님|필요|필수|방식|제공|주|줌|준|x$|o$|ok$|뿐|만|것|거|걸|중|식|상태|전용|서비스|기능|용도|모델|간격|설정|사용|이용|적용|기본|무조건|항상|자동|다$|함께|같이)',
  /** Words that tell neither what is meant nor what is said of it. */
  empty:
    '^(?:가능|불가|지원|기본|디폴트|default|그냥|무조건|항상|언제나|자동|알아서|직접|바로|원래|사실|모두|전부|이용|사용|쓰다|주다|따로|별도|하나|하다|되다|있다|없다|필요|서비스|aws|나중|이후|뒤|만들다|생성|언제|데이터|기능|방식|자체)',
  /** It tells of the change itself, or asks: what was so is not said to be. */
  changed:
    '아니라|\\d\\S* ?(?:→|->|=>) ?\\d|\\d\\S*에서 .*\\d\\S*로|늘어[나났]|늘었|바뀌|바뀐|바뀜|개명|올랐|이제|더 ?이상|지금은|현재는|최근|종료|중단|레거시|deprecat|legacy|[었였졌났]|됐|남아|살 수 없|\\?|옛|구버전|대신',
} as const;

/** @see CLAIM_WORDS */
export type ClaimWords = Readonly<Record<keyof typeof CLAIM_WORDS, string>>;
