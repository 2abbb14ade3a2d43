import { glue } from '../../../korean/normalize.ts';
import { particleStems } from '../../../korean/particles.ts';
import { isStopword } from '../../../korean/stopwords.ts';
import { analyze } from '../../analyze.ts';
import type { OpenIndex } from '../look-up/open-index.ts';

/** Words of a query that may be one name in pieces. */
const MOST_PIECES = 5;
/** Letters from which on a name in pieces is believed although each piece may be a word. */
const LEAST_LETTERS = 4;

/**
 * The words of a query with their spaces put where names have them: `파이 어호즈` → 파이어호즈, `인스 턴스이미지` → 인스턴스
 * 이미지. Letters never change.
 */
export function respace(words: readonly string[], index: OpenIndex): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const { text, count } = nameInPieces(words, at, index) ?? { text: words[at] ?? '', count: 1 };
    out.push(text);
    at += count;
  }
  return out.join(' ').split(' ');
}

function nameInPieces(
  words: readonly string[],
  at: number,
  index: OpenIndex,
): { text: string; count: number } | undefined {
  for (let count = Math.min(MOST_PIECES, words.length - at); count > 1; count--) {
    const pieces = words.slice(at, at + count);
    const glued = glue(pieces.join(''));
    const first = glue(pieces.slice(0, -1).join('')).length;
    for (const stem of [glued, ...particleStems(glued)]) {
      if (stem.length <= first || (stem.length < LEAST_LETTERS && pieces.some(isStopword))) continue;
      const form = index.finder.spelled(stem);
      if (form !== undefined) return { text: form.text + glued.slice(stem.length), count };
    }
    if (count > 2 || pieces.every((piece) => isKnown(piece, index)) || !/^[가-힣]{4,}$/.test(glued)) continue;
    const [token] = analyze(glued, index.vocabulary);
    if (token?.known === true && !token.stop)
      return { text: token.parts.length > 1 ? token.parts.join(' ') : glued, count };
  }
  return undefined;
}

const isKnown = (word: string, index: OpenIndex): boolean =>
  analyze(word, index.vocabulary).every((token) => token.known || token.stop);
