import { toJamo } from './jamo.ts';

/** Case particles, and what may be attached to each of them: 에서 + 는, 으로 + 부터 + 의. */
const CASES =
  '에서 에게서 에게 한테서 한테 께 에다가 에다 에 으로서 으로써 으로부터 로부터 으로 로서 로써 로 까지 부터 보다 처럼 만큼 마다 끼리 대로 하고 이랑 랑 와 과 뿐만 뿐 밖에 조차 마저';
const ATTACHED =
  ' 는 은 도 만 의 나 만의 만은 만큼은 이나 라도 까지 부터 요 다 이다 고 이고 며 이며 라 이라 인 인지 임 입니다 인가 인가요 인데 지만 이지만 라서 이라서 면 이면 죠 야';

/** Particles that stand alone, the plural, and the copula. */
const OTHERS =
  '에서만큼은 에서부터 에서부터는 이라는 이라고 이라도 이라면 이라서 이란 라는 라고 라도 라면 라서 란 이나 이며 이고 이면 이지만 이므로 이든 이든지 나 며 고 든지 이나마 ' +
  '들은 들이 들을 들의 들에 들도 들과 들로 들에게 들끼리 들한테 들마다 들 ' +
  '이면서 이지만 이라면서 라면서 이거나 이던 이어서 여서 이니 이었는지 였는지 임 임을 임은 이든 든 라 면 뿐이라 까지라 이다 이었다 였다 였는데 이었는데 이라 인지를 인지가 인지는 인지도 이냐고 인데도 라는데 여도 이어도 이어야 이라야 이라고만 라고만 이었다면 였다면 이었던 였던 만의 만은 만도 입니다 입니까 인가요 인가 인지 인데 인데요 이야 이에요 예요 이죠 이냐 이자 이요 인 일 다 야 죠 요 ' +
  '은 는 이 가 을 를 의 도 만 만이 만을 만으로 만으로는 께서 께서는';

/**
 * Data, not grammar: after a vowel or a consonant is not checked, because people type 람다은 as well as 람다는.
 */
const PARTICLES = new Set([
  ...CASES.split(' ').flatMap((particle) => ATTACHED.split(' ').map((end) => particle + end)),
  ...OTHERS.split(' '),
]);
const LONGEST = Math.max(...[...PARTICLES].map(({ length }) => length));
const PARTICLE_JAMO = [...PARTICLES].map(toJamo);

/** Tells whether a run is a whole particle: `에` in `VPC에`. */
export const isParticle = (rest: string): boolean => PARTICLES.has(rest);

/** Tells whether a run is a particle or the beginning of one: `를` in `EC2를`, and `느` while 람다는 is being typed. */
export function isParticleBeginning(rest: string): boolean {
  const jamo = toJamo(rest);
  return PARTICLE_JAMO.some((particle) => particle.startsWith(jamo));
}

/**
 * Every reading of a word as stem + particle, the longest particle first.
 *
 * Example: `particleStems("서버에서는") → ["서버", "서버에서"]`. A stem has at least one syllable; whether it is a word at
 * all is for the caller's lexicon to say (`정도` → `정`).
 */
export function particleStems(word: string): string[] {
  const stems: string[] = [];
  for (let length = Math.min(word.length - 1, LONGEST); length > 0; length--)
    if (PARTICLES.has(word.slice(-length))) stems.push(word.slice(0, -length));
  return stems;
}

/** A word with 로 or 으로 behind it, as it is spoken: 람다로, 서브넷으로, 버킷으로, 볼륨으로. */
export function withDirection(word: string): string {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  if (code < 0 || code > 11_171) return `${word}(으)로`;
  const final = code % 28;
  return word + (final === 0 || final === 8 ? '로' : '으로');
}
