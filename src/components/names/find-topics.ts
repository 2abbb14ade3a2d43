import { isChoseong, toChoseong } from '../../korean/jamo.ts';
import { toHangulLayout, toLatinLayout } from '../../korean/keyboard.ts';
import { escapePattern } from '../../model/escape-pattern.ts';
import { foldName, foldNames } from '../../model/fold-name.ts';
import type { Choice } from '../../site/choices.ts';
import { findByInitials } from './initials.ts';
import { soundOf } from './sound-of.ts';

/** Words that say the same in a name, and what is no letter of it: `RDS 멀티AZ`, `RDS Multi-AZ`, `RDS 다중 AZ`; `타겟 그룹`, `대상 그룹`. */
const sameWords = (name: string): string =>
  name
    .replace(/멀티|multi/g, '다중')
    .replace(/타[겟깃]|target/g, '대상')
    .replace(/[-()·/]/g, '')
    .replace(/(?<=[a-z]{3})s$/, '');

/** Consonants that are enough to know a name by. */
export const SOUND = 4;

interface Names {
  readonly names: readonly string[];
  readonly same: readonly string[];
  /** Of the names those of the thing itself, and not of what it speaks of. */
  readonly own: readonly string[];
}
const read = new WeakMap<Choice, Names>();

/** All that one is called, as what is typed is compared with it; in `same` by {@link sameWords}. */
function readNames(choice: Choice): Names {
  const known = read.get(choice);
  if (known !== undefined) return known;
  const called = choice.names.split(',');
  const fold = (some: readonly string[]): readonly string[] =>
    [...new Set(foldNames([choice.title, ...some]))].filter((name) => name !== '');
  const names = fold(called);
  const made = { names, same: names.map(sameWords), own: fold(called.slice(0, choice.own)) };
  read.set(choice, made);
  return made;
}

/** All that one is called, and of that what is its own. */
export const namesOf = (choice: Choice): readonly string[] => readNames(choice).names;
export const ownNamesOf = (choice: Choice): readonly string[] => readNames(choice).own;

/** What is typed without who makes it. */
const withoutMakers = (typed: string): string => typed.trim().replace(/^(?:amazon|aws|아마존)\s*/i, '');

/** What so few letters may be of a name: all of it, or its beginning too; inside many a name they say nothing: `pl`, `%`, `SES`, `큐`. */
const waysOf = (name: string): number =>
  /^(?:[a-z]{1,2}|[^a-z가-힣]{1,2})$/.test(name) ? 2 : /^(?:[a-z]{3}|[가-힣])$/.test(name) ? 3 : 4;

/** Tells whether a name has it somewhere; Latin letters begin a word there: `luster` is none of `cluster`. */
function hasWithin(choice: Choice, wanted: string): boolean {
  if (!namesOf(choice).some((name) => name.includes(wanted))) return false;
  if (!/^[a-z]/.test(wanted)) return true;
  const words = `${choice.title},${choice.names}`.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return new RegExp(`(?<![a-z])${wanted.split('').map(escapePattern).join('\\s*')}`).test(words);
}

/** Tells whether a thing is called just so, whoever is said to make it: who types on may still mean a name that only begins like this. */
export const isCalled = (choice: Choice, typed: string): boolean =>
  [typed, withoutMakers(typed)].some((name) => namesOf(choice).includes(foldName(name)));

/** Tells whether one of its names is, begins or ends so. */
export function isSpelled(choice: Choice, typed: string): boolean {
  const wanted = sameWords(foldName(typed));
  return readNames(choice).same.some((name) => name.startsWith(wanted) || name.endsWith(wanted));
}

/** Tells whether words are just what a thing itself is called, and nothing else is: how other words were read has to be said. */
export function isItself(choice: Choice, typed: string, choices: readonly Choice[]): boolean {
  const [wanted, same] = [foldName(typed), sameWords(foldName(typed))];
  if (foldNames([choice.title]).includes(wanted)) return true;
  const isNamed = readNames(choice).own.some((name) => name === wanted || sameWords(name) === same);
  return isNamed && !choices.some((one) => one !== choice && isOwn(one) && isCalled(one, typed));
}

/** Tells whether words say the name of a thing itself, or a part of it; what a page only speaks of is another thing. */
export function isOwnName(choice: Choice, typed: string): boolean {
  const wanted = foldNames([typed]);
  return readNames(choice).own.some((name) =>
    wanted.some((one) => name.includes(one) || sameWords(name).includes(sameWords(one))),
  );
}

/** Tells whether words are a mere part of what a page speaks of, or too few letters of a name: `audit manager`, `ses` of `session`. */
export function isUnsure(choice: Choice, typed: string): boolean {
  const bare = withoutMakers(typed);
  const [wanted, { names, same }] = [foldName(bare), readNames(choice)];
  if (names.includes(wanted) || same.includes(sameWords(wanted))) return false;
  return (
    names.some((name) => name.includes(wanted)) && (/^[a-z]{3}$/.test(foldName(typed)) || !isOwnName(choice, bare))
  );
}

/** What an address names without doubt: by its id, the last part of that or its title, in any case; other words are as if they were typed. */
export function findNamed(text: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = foldName(text).replace(/\/+$/, '');
  if (wanted === '') return undefined;
  const ways: readonly ((choice: Choice) => readonly string[])[] = [
    ({ id }) => [id],
    ({ id }) => [id.split('/').at(-1) ?? ''],
    ({ title }) => [title],
  ];
  const found = ways
    .map((namesBy) => choices.filter((choice) => namesBy(choice).map(foldName).includes(wanted)))
    .find(({ length }) => length > 0);
  return found?.length === 1 ? found[0] : undefined;
}

/**
 * The topics that a typed name can mean, best first: one that is called so, else those whose name begins with it, else
 * those that have it somewhere. Spaces, case and punctuation do not count. An article about two is never meant where
 * something of its own is called so. Words that are in no name can be those of two names of one thing, or have the maker
 * before them, or be typed in the other layout. Initial consonants alone are those of a name: `ㄹㄷ`. A service that has no
 * page is meant by its whole name, and never what only begins like it: `S3 Files` is no S3 File Gateway.
 */
export function findTopics(typed: string, all: readonly Choice[]): readonly Choice[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const spokenOf = all.filter((choice) => isMention(choice) && isCalled(choice, typed));
  if (spokenOf.length > 0) return spokenOf;
  const choices = all.filter((choice) => !isMention(choice));
  const same = sameWords(wanted);
  const ways: readonly ((choice: Choice) => boolean)[] = [
    (choice) => namesOf(choice).includes(wanted),
    (choice) => readNames(choice).same.includes(same),
    // a Korean name ends with what it is a kind of: 방화벽 is no less the 네트워크 방화벽 than the 방화벽 관리자
    (choice) =>
      namesOf(choice).some(
        (name) => name.startsWith(wanted) || (/^[가-힣]{2,}$/.test(wanted) && name.endsWith(wanted)),
      ) || readNames(choice).same.some((name) => name.startsWith(same)),
    (choice) => hasWithin(choice, wanted),
  ];
  const titled = choices.filter(({ title }) => foldName(title) === wanted);
  if (titled.length > 0) return titled;
  const levels = ways.slice(0, waysOf(wanted)).map((fits) => choices.filter(fits));
  // Who makes it decides nothing: `aws s3` is no name of the key `aws/s3`.
  const bare = withoutMakers(typed);
  if (bare !== typed.trim() && levels[0]?.length === 0 && choices.some((one) => isOwn(one) && isCalled(one, bare)))
    return findTopics(bare, all);
  const short = findShort(wanted, levels, choices);
  if (short.length > 0) return short;
  const first = levels.find(({ length }) => length > 0) ?? [];
  // The part that is called just so, and not the page that has it among other parts; a name of several topics is that of a family.
  const exact = levels[1] ?? [];
  const parts = partsOf(exact);
  if (parts.length === 1 && exact.filter(isOwn).length <= 2) return parts;
  const meant = findPart(wanted, first, choices);
  if (meant !== undefined) return [meant];
  if (levels.every(({ length }) => length === 0)) {
    if (isChoseong(wanted))
      return choices.filter((choice) => isOwn(choice) && namesOf(choice).some((name) => toChoseong(name) === wanted));
    const under = findUnder(typed, choices);
    if (under.length > 0) return under;
    // Without its maker's name, and as the keys would have said it in the other layout: `fkaek`, `ㅣ므ㅠㅇㅁ`.
    if (bare !== typed.trim()) return findTopics(bare, choices);
    const meant = toHangulLayout(bare) ?? toLatinLayout(bare);
    return meant === undefined ? [] : choices.filter((choice) => isOwn(choice) && isCalled(choice, meant));
  }
  const own = levels.map((found) => found.filter(isOwn)).find(({ length }) => length > 0) ?? [];
  // an article is read, and stands behind what can be put beside another
  return own.length === 1 && first.some(isOwn) ? own : [...new Set([...first.filter(isOwn), ...own, ...first])];
}

/** All that two letters may be short for, what is called just so first; more letters, which are in no name, too. */
function findShort(
  wanted: string,
  levels: readonly (readonly Choice[])[],
  choices: readonly Choice[],
): readonly Choice[] {
  const called = (levels[1] ?? []).filter(isOwn);
  const isNone = levels.every(({ length }) => length === 0);
  if (wanted.length > 2 && !isNone) return [];
  const short = findByInitials(wanted, choices.filter(isOwn), isNone);
  return short.every((choice) => called.includes(choice)) ? [] : [...new Set([...called, ...short])];
}

/** Of those the parts of pages. */
export const partsOf = (found: readonly Choice[]): readonly Choice[] => found.filter(({ url }) => url !== undefined);

/**
 * The part of a page that is meant where the page has its name, too, but in other letters (`인스턴트 리트리벌`), as that of one part
 * among others (`스프레드`) or as the beginning of one (`가중치 기반`): `undefined` where the page itself is.
 */
function findPart(wanted: string, found: readonly Choice[], choices: readonly Choice[]): Choice | undefined {
  const [page, ...others] = found.filter(({ url }) => url === undefined);
  if (page === undefined || others.length > 0 || foldName(page.title).includes(wanted)) return undefined;
  const parts = partsOf(found);
  if (parts.length > 0) return parts.length === 1 && parts[0]?.page === page.title ? parts[0] : undefined;
  const ofPage = choices.filter((one) => one.page === page.title);
  const [sound, { own }] = [soundOf(wanted), readNames(page)];
  // of 가중치 기반 라우팅 the rest is what the page is about
  const isRest = (rest: string): boolean => !own.includes(wanted) && own.some((name) => name.includes(rest));
  const ways: readonly ((name: string) => boolean)[] = [
    (name) => name.startsWith(wanted) && isRest(name.slice(wanted.length)),
    (name) => sound.length >= SOUND && soundOf(name) === sound,
  ];
  const alike = ways.map((fits) => ofPage.filter((one) => namesOf(one).some(fits))).find(({ length }) => length > 0);
  return alike?.length === 1 ? alike[0] : undefined;
}

/**
 * What is called by the last words, and by another name that begins with the first, or so is its page, and no other part of
 * that: `S3 글래시어`, as `S3 Glacier`; `VPC 인터넷 게이트웨이`. Where nothing is called by the last words, the parts whose names
 * begin or end so, of a page that is called by the first: `Route 53 가중치`.
 */
function findUnder(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const words = typed.trim().split(/\s+/);
  const splits = words.slice(1).map((_, at) => {
    const first = foldName(words.slice(0, at + 1).join(''));
    const last = foldName(words.slice(at + 1).join(''));
    return { first, last, named: choices.filter((choice) => isOwn(choice) && namesOf(choice).includes(last)) };
  });
  // What the first words are a name of is no other thing: `Egress-only 인터넷 게이트웨이` is not the internet gateway.
  const whole = splits.flatMap(({ first, last }) => {
    const isCut = (name: string): boolean => name !== last && name.endsWith(last);
    return partsOf(choices).filter((one) => readNames(one).same.includes(sameWords(first)) && namesOf(one).some(isCut));
  });
  if (whole.length === 1) return whole;
  const pagesOf = (choice: Choice): readonly Choice[] => choices.filter(({ title }) => title === choice.page);
  const called = splits.flatMap(({ first, last, named }) => {
    const found = named.filter((choice) => {
      const isBeside = (one: Choice): boolean =>
        one !== choice && [choice.page, choice.title].includes(one.page ?? '') && isCalled(one, first);
      const all = [choice, ...pagesOf(choice)].flatMap(namesOf);
      return !choices.some(isBeside) && all.some((name) => name !== last && name.startsWith(first));
    });
    return findPart(last, found, choices) ?? found;
  });
  // The part that is called just so, and not the page that has it among other parts.
  if (called.length > 0) return [partsOf(called), called].find(({ length }) => length === 1) ?? [];
  const spelled = splits.flatMap(({ first, last, named }) =>
    named.length > 0 || last.length < 2 || withoutMakers(first) === ''
      ? []
      : partsOf(choices).filter((choice) => {
          const ofPage = (page: Choice): boolean =>
            namesOf(page).includes(first) || readNames(page).own.some((name) => name.startsWith(first));
          return isSpelled(choice, last) && pagesOf(choice).some(ofPage);
        }),
  );
  return [...new Set(spelled)];
}

/** An architecture, or a service that a page only speaks of: only its whole name means it. */
const isMention = ({ article, page }: Choice): boolean => article !== undefined && page !== undefined;

/** What can stand beside another. */
export const isOwn = ({ article }: Choice): boolean => article === undefined;
