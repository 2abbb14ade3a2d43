/** Words that carry no topic: function words, question words, and the empty verbs of Korean sentences. */
const STOPWORDS = new Set(
  (
    '수 것 거 게 걸 건 등 및 또 또는 혹은 그리고 그러나 하지만 그래서 따라서 그러면 그런데 즉 더 덜 좀 잘 꼭 다 각 각각 매 약 총 및 이 그 저 이런 그런 저런 이것 그것 여기 거기 이때 그때 ' +
    '무엇 무엇인가 무엇인가요 뭐 뭘 뭔가 뭔지 뭐야 뭐예요 뭐지 무슨 어떤 어떻게 어디 언제 왜 누가 누구 얼마 얼마나 얼마야 몇 어느 나요 까요 인가요 알려줘 알려주세요 설명 설명해줘 추천 ' +
    '방법 방법은 방법이 경우 때 때문 때문에 위해 위해서 위한 대해 대해서 대한 관한 관해 통해 통한 따라 따른 의해 의한 함께 바로 모두 모든 다른 같은 같이 처럼 만큼 정도 이상한 한 두 세 네 번 개 여러 여러개 하나 둘 ' +
    '우리 우리는 나는 내가 제가 저는 싶다 싶은 싶어 싶어요 싶은데 싶을 써야 쓰나 쓸까 해야 하는데 하나 하나요 되나 되나요 돼요 있나요 있을까 없을까 좋을까 좋나요 뭐가 뭘로 무엇을 무엇이 ' +
    '않게 않고 않는 않은 않도록 않다 않으면 않아도 못하게 못 안 말고 말아야 아니라 아닌 아니다 아니고 만약 그냥 이미 아직 다시 먼저 보통 주로 특히 대신 대신에 aws amazon 아마존 the a an of for and or in on to is 용 식 쪽 중 뿐 채 데 바 줄 만 지 간'
  ).split(' '),
);

/** 있다, 없다, 하다, 되다, 않다 and the like standing alone, in any of their forms. */
const EMPTY_VERB =
  /^(?:있|없|않|하|되|싶|같|말|보)(?:는|는데|는지|다|다면|고|고자|고서|기|기에|기도|지|지만|지는|게|도록|거나|던|면|면서|며|려면|려고|려는|으면|으며|을|은|어|어서|어야|었다|었던|습니다|나요|나|니|어요|여|여야|여서|자|자마자)?$|^(?:해|돼)(?:서|서는|야|야만|도|요)?$|^(?:한|할|함|합|했|된|될|됨|됩|됐)(?:다|다면|다고|니다|지|까|까요|때|을|던|습니다|으로|으로써)?$/;

/** Tells whether a word says nothing about a topic: `isStopword("방법") → true`, `"있는" → true`, `"요금" → false`. */
export function isStopword(word: string): boolean {
  return STOPWORDS.has(word) || EMPTY_VERB.test(word);
}
