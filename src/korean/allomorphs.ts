import { append } from './append.ts';

/** What may follow the beginning of a verb depends on how it ends: `a` is the 아/어 form, `past` 았/었, the others a letter. */
export type EndingClass = 'vowel' | 'consonant' | 'a' | 'past' | 'n' | 'l' | 'm' | 'b';

/** A verb by one of its beginnings, with the class of endings that this beginning takes. */
export interface Allomorph {
  readonly stem: string;
  readonly takes: EndingClass;
}

/** A stem as its letters: what changes is at its end. */
const apart = (word: string): string => word.normalize('NFD');
const [N = '', L = '', M = '', B = '', SS = ''] = '안 알 암 압 았'
  .split(' ')
  .map((syllable) => apart(syllable).charAt(2));
const FINAL = /[\u11a8-\u11c2]$/;
/** What the last vowel of an open stem becomes with 아 or 어; 아, 어 and 여 are never written behind the first three. */
const CONTRACTED = new Map(
  '아아 어어 여여 애애 에에 오와 우워 이여 외왜'
    .split(' ')
    .map((pair) => [apart(pair).charAt(1), apart(pair).charAt(3)]),
);
const NEVER_APART = /[\u1161\u1165\u1167]$/;
/** The last vowel is ㅏ or ㅗ. */
const isBright = (stem: string): boolean => /[\u1161\u1169][\u11a8-\u11c2]?$/.test(stem);

/** The 아/어 forms of a stem without its irregular mark: 줄이 → 줄여, 줄이어; 나누 → 나눠, 나누어; 모으 → 모아. */
function aForms(stem: string): string[] {
  const [head, vowel] = [stem.slice(0, -1), stem.slice(-1)];
  if (vowel === apart('으').charAt(1)) return [head + apart(isBright(head.slice(0, -1)) ? '아' : '어').charAt(1)];
  const plain = stem + apart(isBright(stem) ? '아' : '어');
  const contracted = CONTRACTED.get(vowel);
  return contracted === undefined ? [plain] : NEVER_APART.test(stem) ? [stem] : [head + contracted, plain];
}

/** Surface beginnings of one verb with the class of endings each takes. */
function* allomorphs(entry: string): Generator<[string, EndingClass]> {
  const [stem = '', irregular] = entry.split(':').map(apart);
  const open = stem.replace(FINAL, '');
  // ㅂ and ㅅ and ㄷ irregulars change before a vowel: 쉽다, 쉬운; 짓다, 지은; 듣다, 들은
  const soft = { ㅂ: open + apart('우'), ㅅ: open, ㄷ: open + L }[irregular ?? ''] ?? stem;
  const vowel = irregular === 'ㅂ' ? soft : open === stem || stem.endsWith(L) ? open : undefined;
  yield [stem, open === stem ? 'vowel' : 'consonant'];
  if (irregular === 'ㅅ' || irregular === 'ㄷ') yield [soft, 'consonant'];
  if (vowel !== undefined) {
    if (vowel !== stem) yield [vowel, 'vowel'];
    yield [vowel + N, 'n'];
    yield [vowel + L, 'l'];
    yield [vowel + M, 'm'];
    yield [vowel + B, 'b'];
    if (stem.endsWith(L)) yield [stem + apart('면'), 'a'];
  }
  for (const form of spokenForms(stem, soft, irregular)) {
    yield [form, 'a'];
    yield [form + SS, 'past'];
  }
}

function spokenForms(stem: string, soft: string, irregular: string | undefined): string[] {
  const head = stem.slice(0, -2);
  if (irregular === apart('르')) return [head + L + apart(isBright(head) ? '라' : '러')];
  if (irregular === apart('러')) return [stem + apart('러')];
  if (irregular === 'ㅅ') return [soft + apart('어'), soft + apart('아')];
  return irregular === apart('여') || stem.endsWith(apart('하'))
    ? [head + apart('해'), stem + apart('여')]
    : aForms(soft);
}

/** Verbs by all beginnings that their forms can have: 줄이, 줄인, 줄여, 줄였, … → 줄이. @see Words.verbs for the notation */
export function tabulate(entries: string): Map<string, Allomorph[]> {
  const made = new Map<string, Allomorph[]>();
  for (const entry of entries.split(' ')) {
    const [stem = ''] = entry.split(':');
    for (const [surface, takes] of allomorphs(entry)) append(made, surface.normalize('NFC'), { stem, takes });
  }
  return made;
}
