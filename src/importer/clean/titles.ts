/** Longest text that can be a title, in UTF-16 units. */
const MAX_TITLE = 60;

/** Nouns that end like a sentence: 개요, 필요, 중요. */
const NOUN = /(?:개|필|중|주|수|소|강)요$|(?:포|총)함$|(?:처|모|소)음$|(?:책|선)임$/;

const SENTENCE_END = /(?:[다요]|[음임함됨])[.!]?$|[.,:;]$/;

/** Whether a text can be a title: short, and not the end of a sentence. `1) 개요` can, `서버를 관리한다` cannot. */
export function isTitle(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > 0 && trimmed.length <= MAX_TITLE && (NOUN.test(trimmed) || !SENTENCE_END.test(trimmed));
}
