/** Names of the Latin letters and digits as Koreans write them, several spellings each. */
const NAMES: readonly (readonly [string, string])[] = [
  ...'에이 a,비 b,씨 c,시 c,디 d,이 e,에프 f,지 g,쥐 g,에이치 h,에치 h,아이 i,제이 j,케이 k,엘 l,엠 m,엔 n,오 o,피 p,큐 q,알 r,아르 r,에스 s,티 t,유 u,브이 v,비 v,더블유 w,더블류 w,떠블유 w,엑스 x,와이 y,제트 z,지 z,원 1,투 2,쓰리 3,스리 3,포 4,식스 6'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
];
const MOST = 16;

/**
 * The abbreviations that a word may spell out letter by letter: `에이피아이` → `api`, `브이피엔` → `vpn`.
 *
 * Two letters or more; several readings where names are alike (비 is b and v). Empty for every other word.
 */
export function spelledLetters(word: string): string[] {
  let found: { rest: string; letters: string }[] = [{ rest: word, letters: '' }];
  const done: string[] = [];
  while (found.length > 0 && done.length < MOST) {
    const next: typeof found = [];
    for (const { rest, letters } of found) {
      for (const [name, letter] of NAMES) {
        if (!rest.startsWith(name)) continue;
        const after = { rest: rest.slice(name.length), letters: letters + letter };
        if (after.rest === '') done.push(after.letters);
        else next.push(after);
      }
    }
    found = next.slice(0, MOST);
  }
  return done.filter((letters) => letters.length > 1);
}
