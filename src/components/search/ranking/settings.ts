/** Where a situation is such that another answer decides. */
const SETTINGS: readonly RegExp[] = [
  /온프레|사내|데이터 ?센터|본사|지사|전용 ?(?:선|회선)|direct ?connect|vpn|하이브리드|hybrid|dc\b/i,
  /리전|재해|글로벌|세계|나라|국가|대륙|해외|지역|region|global|미국|유럽|dr\b/i,
];

/** The settings in which a situation stands, or for which a query asks. */
export const settingsOf = (text: string): readonly RegExp[] => SETTINGS.filter((setting) => setting.test(text));
