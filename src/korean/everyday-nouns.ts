/**
 * Nouns of everyday life that would be read as a form of a verb, as a slip or as the beginning of a name: 편지 is no form
 * of 펴다, 볼링 no slip in 폴링. Where the site's texts have one, it is an ordinary word.
 */
const EVERYDAY_NOUNS = new Set(
  (
    '가방 가사 가요 가위 가지 갈비탕 거지 걸음 검도 검사관 고개 고무 고아 공 교토 교통 구이 기자 남자 노래방 다리 대추 라테 리듬 모니터 모자 배우 변기 변호사 볼링 부부 비서 비자 비행 사슴 사이다 사진관 손자 수저 스테이크 신부 아이 여신 여자 예금 오락 오리 유행 의자 이발소 이브 이자 이주 이직 인간 임신 전세 전화기 천재 코인 편지 포인터 환전 휴지 차선 화장 ' +
    // of one syllable: any other is likely a particle, a counter or a piece of a word
    '목 코 귀 눈 입 발 뼈 피 털 옷 밥 국 죽 떡 빵 술 꽃 닭 쥐 뱀 곰 책 산 강 섬 봄 꿈 춤 땅 논 밭 쌀 콩 팥 귤 침 혀 턱 뺨 깃 붓 칼 컵 솥 탕 김 꿀 잼 햄 껌 삽 탑 빚 잠 땀 챗'
  ).split(' '),
);

/** Tells whether a word is a noun of everyday life that must not be taken for anything else. */
export const isEverydayNoun = (word: string): boolean => EVERYDAY_NOUNS.has(word);
