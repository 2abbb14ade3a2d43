import { toJamo } from './jamo.ts';

/**
 * Case particles, auxiliary particles and the copula, with the stacks that really occur (에서+는, 으로+부터+의).
 *
 * Data, not grammar: after a vowel or a consonant is not checked, because people type 람다은 as well as 람다는.
 */
const PARTICLES = (
  '에서만큼은 으로부터의 에서부터는 에서부터 으로부터는 으로부터 로부터는 로부터의 로부터 에게서는 에게서 에게는 에게도 에게만 에게 ' +
  '에서는 에서도 에서만 에서의 에서나 에서 에는 에도 에만 에나 에의 에 으로는 으로도 으로만 으로의 으로서 으로써 으로 로는 로도 로만 로의 로서 로써 로 ' +
  '까지는 까지도 까지만 까지의 까지 부터는 부터의 부터 보다는 보다도 보다 처럼 만큼 마다 마저 조차 대로 뿐만 뿐 밖에 끼리 ' +
  '이라는 이라고 이라도 이라면 이라서 이란 라는 라고 라도 라면 라서 란 이나 이며 이고 이면 이지만 이므로 이랑 이든 이든지 나 며 고 랑 든지 ' +
  '와는 과는 와의 과의 와도 과도 와 과 들은 들이 들을 들의 들에 들도 들과 들로 들에게 들 하고 ' +
  '이다 이었다 였다 입니다 입니까 인가요 인가 인지 인데 이야 이에요 예요 이죠 이냐 이자 인 일 다 야 죠 ' +
  '은 는 이 가 을 를 의 도 만'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
const PARTICLE_JAMO = PARTICLES.map(toJamo);

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
  for (const particle of PARTICLES) {
    if (word.length > particle.length && word.endsWith(particle)) stems.push(word.slice(0, -particle.length));
  }
  return stems;
}
