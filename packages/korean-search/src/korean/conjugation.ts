/** What may follow the beginning of a verb depends on how it ends: `a` is the 아/어 form, `past` 았/었, the others a letter. */
export type EndingClass = 'vowel' | 'consonant' | 'a' | 'past' | 'n' | 'l' | 'm' | 'b';

/** A verb by one of its surface beginnings, with the class of endings that this beginning takes. */
export interface Allomorph {
  readonly stem: string;
  readonly takes: EndingClass;
}

// stems are worked on as decomposed letters, because what changes is at their end
const apart = (word: string): string => word.normalize('NFD');
const [N = '', L = '', M = '', B = '', SS = ''] = '안 알 암 압 았'
  .split(' ')
  .map((syllable) => apart(syllable).charAt(2));
const FINAL = /[\u11a8-\u11c2]$/;
/** What the last vowel of an open stem becomes with 아 or 어. */
const CONTRACTED = new Map(
  '아아 어어 여여 애애 에에 오와 우워 이여 외왜'
    .split(' ')
    .map((pair) => [apart(pair).charAt(1), apart(pair).charAt(3)]),
);
const NEVER_APART = /[\u1161\u1165\u1167]$/;
const hasBrightVowel = (stem: string): boolean => /[\u1161\u1169][\u11a8-\u11c2]?$/.test(stem);

/** The 아/어 forms of a stem: 줄이 → 줄여, 줄이어; 나누 → 나눠, 나누어; 모으 → 모아. */
function infinitives(stem: string): string[] {
  const [head, vowel] = [stem.slice(0, -1), stem.slice(-1)];
  if (vowel === apart('으').charAt(1)) return [head + apart(hasBrightVowel(head.slice(0, -1)) ? '아' : '어').charAt(1)];
  const plain = stem + apart(hasBrightVowel(stem) ? '아' : '어');
  const contracted = CONTRACTED.get(vowel);
  return contracted === undefined ? [plain] : NEVER_APART.test(stem) ? [stem] : [head + contracted, plain];
}

/** The same for irregular stems, which a mark tells. `soft` is the stem before a vowel. */
function irregularInfinitives(stem: string, soft: string, mark: string | undefined): string[] {
  const head = stem.slice(0, -2);
  if (mark === apart('르')) return [head + L + apart(hasBrightVowel(head) ? '라' : '러')];
  if (mark === apart('러')) return [stem + apart('러')];
  if (mark === 'ㅅ') return [soft + apart('어'), soft + apart('아')];
  if (mark === apart('여') || stem.endsWith(apart('하'))) return [head + apart('해'), stem + apart('여')];
  return infinitives(soft);
}

/** The surface beginnings of one verb with the class of endings that each takes. */
function* allomorphs(entry: string): Generator<[string, EndingClass]> {
  const [stem = '', mark] = entry.split(':').map(apart);
  const open = stem.replace(FINAL, '');
  // ㅂ, ㅅ and ㄷ stems change before a vowel: 쉽다, 쉬운; 짓다, 지은; 듣다, 들은
  const soft = { ㅂ: open + apart('우'), ㅅ: open, ㄷ: open + L }[mark ?? ''] ?? stem;
  const vowel = mark === 'ㅂ' ? soft : open === stem || stem.endsWith(L) ? open : undefined;
  yield [stem, open === stem ? 'vowel' : 'consonant'];
  if (mark === 'ㅅ' || mark === 'ㄷ') yield [soft, 'consonant'];
  if (vowel !== undefined) {
    if (vowel !== stem) yield [vowel, 'vowel'];
    yield [vowel + N, 'n'];
    yield [vowel + L, 'l'];
    yield [vowel + M, 'm'];
    yield [vowel + B, 'b'];
    if (stem.endsWith(L)) yield [stem + apart('면'), 'a'];
  }
  for (const form of irregularInfinitives(stem, soft, mark)) {
    yield [form, 'a'];
    yield [form + SS, 'past'];
  }
}

/**
 * Verbs by all beginnings that their forms can have: 줄이, 줄인, 줄여, 줄였, … → 줄이.
 * @param entries stems apart by spaces, irregular ones with their mark: `줄이 쉽:ㅂ 자르:르`
 */
export function tabulate(entries: string): ReadonlyMap<string, readonly Allomorph[]> {
  const table = new Map<string, Allomorph[]>();
  for (const entry of entries.split(' ')) {
    const [stem = ''] = entry.split(':');
    for (const [surface, takes] of allomorphs(entry)) {
      const beginning = surface.normalize('NFC');
      const known = table.get(beginning);
      if (known === undefined) table.set(beginning, [{ stem, takes }]);
      else known.push({ stem, takes });
    }
  }
  return table;
}
