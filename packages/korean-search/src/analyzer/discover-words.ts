import { particleStems } from '../korean/particles.ts';
import { isStopword } from '../korean/stopwords.ts';
import { dictionaryForm, isVerbStem, lightVerbRoot } from '../korean/verbs.ts';
import { toSearchForm } from './normalize.ts';

const HANGUL_RUNS = /[가-힣ㄱ-ㅎㅏ-ㅣ]{2,}/g;
/** A bare word with one of these ends is more likely a verb form than a noun. */
const VERBAL_END = /(?:[는던]|다|고|며|면|서|게|지|도록|니다|아|어|여|려|으로)$/;
/** Particles that no noun ends in: 대수를 is 대수, even where it is seen but once. */
const SURE_PARTICLE = /^(..+?)(?:를|에서|에게|까지|부터)$/;

/** 분까지이고: what is left of a word may end in a particle again. */
function withoutLongParticle(word: string): string {
  const rest = particleStems(word).find((stem) => stem.length < word.length - 1);
  return rest === undefined ? word : withoutLongParticle(rest);
}

/**
 * The nouns of a set of texts from the texts alone: a stem that is seen with several particles, with 하다, or alone.
 * @param known tells the words that need no evidence
 * @example discoverWords(['서버가 멈추면', '서버를 켠다'], () => false) // Set { '서버' }
 */
export function discoverWords(texts: Iterable<string>, known: (word: string) => boolean): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) for (const run of toSearchForm(text).match(HANGUL_RUNS) ?? []) runs.add(run);
  const nouns = [...runs].filter((run) => !isStopword(run) && dictionaryForm(run) === undefined);

  const evidence = new Map<string, Set<string>>();
  const witness = (stem: string, by: string): void => {
    if (stem.length < 2 || isStopword(stem) || dictionaryForm(stem) !== undefined || /[ㄱ-ㅎㅏ-ㅣ]/.test(stem)) return;
    evidence.set(stem, (evidence.get(stem) ?? new Set<string>()).add(by));
  };
  for (const run of nouns) {
    const root = lightVerbRoot(run);
    if (root !== undefined) witness(root, '하다');
    // 관리하느냐 says something about 관리 and nothing about 관리하
    if (root !== undefined && root.length > 1) continue;
    // only the longest particle is believed, or 서버에는 would make a noun of 서버에
    const [stem] = particleStems(run).map(withoutLongParticle);
    if (stem !== undefined) witness(stem, run.slice(stem.length));
  }

  const words = new Set<string>();
  for (const [stem, seen] of evidence) {
    const solid = seen.size - (seen.has('다') ? 0.5 : 0) + (runs.has(stem) ? 1 : 0) + (seen.has('하다') ? 1 : 0);
    // 올리는, 올리고: the stem of a verb is no noun
    if ((solid >= 2 && !isVerbStem(stem)) || known(stem)) words.add(stem);
  }
  // 볼륨만이 would make a noun of 볼륨만: a word with a particle is none where the rest is better attested
  for (const word of words) {
    const isBetter = (stem: string): boolean =>
      known(stem) || (words.has(stem) && (evidence.get(stem)?.size ?? 0) > (evidence.get(word)?.size ?? 0));
    if (!known(word) && particleStems(word).some((stem) => stem.length > 1 && isBetter(stem))) words.delete(word);
  }
  for (const run of nouns)
    if (!words.has(run) && !isExplained(run, words, known) && !VERBAL_END.test(run) && /^[가-힣]+$/.test(run))
      words.add(run.replace(SURE_PARTICLE, '$1'));
  return words;
}

/** True where a run is a form of a word that is known, so that it needs no word of its own. */
function isExplained(run: string, words: ReadonlySet<string>, known: (word: string) => boolean): boolean {
  const root = lightVerbRoot(run);
  return (
    particleStems(run).some((stem) => words.has(stem) || known(stem) || (stem.length === 1 && run.length > 2)) ||
    (root !== undefined && (words.has(root) || known(root) || root.length > 1))
  );
}
