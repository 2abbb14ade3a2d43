import { particleStems } from '../korean/particles.ts';
import { isStopword } from '../korean/stopwords.ts';
import { dictionaryForm, isVerbStem, lightVerbRoot } from '../korean/verbs.ts';
import { toSearchForm } from './normalize.ts';

const HANGUL_RUNS = /[가-힣ㄱ-ㅎㅏ-ㅣ]{2,}/g;

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
  return words;
}
