/** What may follow the beginning of a verb depends on how it ends: `a` is the 아/어 form, `past` 았/었, the others a letter. */
export type EndingClass = 'vowel' | 'consonant' | 'a' | 'past' | 'n' | 'l' | 'm' | 'b';

/** A verb by one of its beginnings, with the class of endings that this beginning takes. */
export interface Allomorph {
  readonly stem: string;
  readonly takes: EndingClass;
}

const BASE = 0xac00;
const VOWEL = { a: 0, ae: 1, eo: 4, e: 5, yeo: 6, o: 8, wa: 9, wae: 10, oe: 11, u: 13, wo: 14, eu: 18, i: 20 } as const;
const FINAL = { none: 0, n: 4, d: 7, l: 8, m: 16, b: 17, s: 19, ss: 20 } as const;

/** A syllable as [initial, vowel, final] indices of the Unicode Hangul block. */
function parts(syllable: string): [number, number, number] {
  const code = syllable.charCodeAt(0) - BASE;
  return [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
}
function compose(initial: number, vowel: number, final: number): string {
  return String.fromCharCode(BASE + initial * 588 + vowel * 28 + final);
}
function withFinal(word: string, final: number): string {
  const [initial, vowel] = parts(word.at(-1) ?? '');
  return word.slice(0, -1) + compose(initial, vowel, final);
}
const isBright = (vowel: number): boolean => vowel === VOWEL.a || vowel === VOWEL.o;

/** The 아/어 forms of a stem without its irregular mark: 줄이 → 줄여, 줄이어; 나누 → 나눠, 나누어; 모으 → 모아. */
function aForms(stem: string): string[] {
  const head = stem.slice(0, -1);
  const [initial, vowel, final] = parts(stem.at(-1) ?? '');
  if (final !== FINAL.none) return [stem + (isBright(vowel) ? '아' : '어')];
  switch (vowel) {
    case VOWEL.a:
    case VOWEL.eo:
    case VOWEL.yeo:
      return [stem];
    case VOWEL.ae:
    case VOWEL.e:
      return [stem, `${stem}어`];
    case VOWEL.o:
      return [head + compose(initial, VOWEL.wa, 0), `${stem}아`];
    case VOWEL.u:
      return [head + compose(initial, VOWEL.wo, 0), `${stem}어`];
    case VOWEL.i:
      return [head + compose(initial, VOWEL.yeo, 0), `${stem}어`];
    case VOWEL.oe:
      return [head + compose(initial, VOWEL.wae, 0), `${stem}어`];
    case VOWEL.eu: {
      const before = head.at(-1);
      const bright = before !== undefined && isBright(parts(before)[1]);
      return [head + compose(initial, bright ? VOWEL.a : VOWEL.eo, 0)];
    }
    default:
      return [`${stem}어`];
  }
}

/** 르 irregular: 빠르 → 빨라, 흐르 → 흘러. */
function reuForm(stem: string): string {
  const head = stem.slice(0, -1);
  const bright = isBright(parts(head.at(-1) ?? '')[1]);
  return withFinal(head, FINAL.l) + (bright ? '라' : '러');
}

/** Surface beginnings of one verb with the class of endings each takes. */
function* allomorphs(entry: string): Generator<[string, EndingClass]> {
  const [stem = '', irregular] = entry.split(':');
  const final = parts(stem.at(-1) ?? '')[2];
  // ㅂ and ㅅ and ㄷ irregulars change before a vowel: 쉽다, 쉬운; 짓다, 지은; 듣다, 들은
  const soft =
    irregular === 'ㅂ'
      ? `${withFinal(stem, 0)}우`
      : irregular === 'ㅅ'
        ? withFinal(stem, 0)
        : irregular === 'ㄷ'
          ? withFinal(stem, FINAL.l)
          : stem;
  yield [stem, final === FINAL.none ? 'vowel' : 'consonant'];
  if (irregular === 'ㅅ' || irregular === 'ㄷ') yield [soft, 'consonant'];
  const open =
    irregular === 'ㅂ' ? soft : final === FINAL.l ? withFinal(stem, 0) : final === FINAL.none ? stem : undefined;
  if (open !== undefined) {
    if (open !== stem) yield [open, 'vowel'];
    yield [withFinal(open, FINAL.n), 'n'];
    yield [withFinal(open, FINAL.l), 'l'];
    yield [withFinal(open, FINAL.m), 'm'];
    yield [withFinal(open, FINAL.b), 'b'];
    if (final === FINAL.l) yield [`${stem}면`, 'a'];
  }
  const spoken =
    irregular === '르'
      ? [reuForm(stem)]
      : irregular === '러'
        ? [`${stem}러`]
        : irregular === 'ㅅ'
          ? [`${soft}어`, `${soft}아`]
          : irregular === '여' || stem.endsWith('하')
            ? [`${stem.slice(0, -1)}해`, `${stem}여`]
            : aForms(soft);
  for (const form of spoken) {
    yield [form, 'a'];
    yield [withFinal(form, FINAL.ss), 'past'];
  }
}

/** Verbs by all beginnings that their forms can have: 줄이, 줄인, 줄여, 줄였, … → 줄이. @see Words.verbs for the notation */
export function tabulate(entries: string): Map<string, Allomorph[]> {
  const made = new Map<string, Allomorph[]>();
  for (const entry of entries.split(' ')) {
    const stem = entry.split(':')[0] ?? '';
    for (const [surface, takes] of allomorphs(entry))
      made.set(surface, [...(made.get(surface) ?? []), { stem, takes }]);
  }
  return made;
}
