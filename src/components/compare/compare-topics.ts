/** The comparison picker: two typed topics side by side; the choice lives in the address (`?a=…&b=…`). */
import { returnToPlace } from '../chrome/keep-scroll.ts';
import { buildComparison } from './build-comparison.ts';
import type { Choice } from '../../site/choices.ts';
import { arrive, isElsewhere, pairAt, pairOf, remember } from './address.ts';
import { beside, Fields, SIDES, type Side } from './fields.ts';
import { fillFrom } from './fill-from.ts';
import { isWhole } from '../names/is-whole.ts';
import { loadChoices } from './load-choices.ts';
import { loadTwo } from '../sides/load-side.ts';
import { onlyWhile, sayBusy } from '../say-busy.ts';
import { askOther, offerOthers } from './offers.ts';
import { paperHead } from './paper-head.ts';
import { offerShare } from './offer-share.ts';
import { readFields, type Readings } from './read-fields.ts';
import { reveal } from './reveal.ts';
import { hintNames, showEarly } from './show-early.ts';
import { sayIn, sayInstead } from './say-in.ts';
import { forget, readTwo, readUnknown, sayInFull, sayRead, splitNames } from './typed-words.ts';
import { whenLeft } from './when-left.ts';

const form = document.querySelector<HTMLFormElement>('[data-compare]');
const result = document.querySelector<HTMLElement>('[data-compare-result]');
const folder = form?.dataset.compare ?? '';
if (form !== null) form.dataset.ready = '';

let choices: readonly Choice[] = [];
const loadNames = () => loadChoices(folder, form?.querySelector('datalist'));
const { sayLate, sayLost, sayLooking, sayTyped, keepDecision } = sayIn(result);
/** Does something that needs the names, once they are here; `wait` is done where they take their time. */
async function withNames(act: () => void | Promise<void>, wait = keepDecision): Promise<void> {
  try {
    // The menu that lay over the page has a step of its own, and goes first.
    [choices] = await sayBusy(Promise.all([loadNames(), whenLeft()]), wait, sayLate);
  } catch (error) {
    sayLost(error, () => withNames(act));
    return;
  }
  await act();
}
const fields = new Fields(form);
const called = (id: string): Choice | undefined => choices.find((choice) => choice.id === id);
/** What the address names and the site does not have, until something else is chosen. */
const lost = new Map<Side, string>();
const read = (typed: Readonly<Record<Side, string>>): Readings =>
  readFields({ typed, lost }, choices, (side, id) => {
    void choose({ [side]: id });
  });
/** What is typed to its end; what is still being typed is left alone. */
const readNow = (): Readings => read(fields.finished());

let shown = '';
/** The fields ask again for names of their own. */
let unhint = (): void => undefined;
/** Of the page, before two are chosen. */
const ownTitle = document.title;

/** Of two: the page is called so, and shared. */
function nameTwo(name: string): void {
  document.title = `${name} ${ownTitle}`;
  offerShare(form, `${name} 비교`);
}

/** Tells whether something else stands there now: what stands there already is not said once more. */
async function show({ a, b }: Readings): Promise<boolean> {
  if (result === null) return false;
  const asked = `${a.id ?? ''} ${b.id ?? ''}`;
  const readAs = sayRead({ a, b }, choices, fields);
  if (asked === shown && result.querySelector('.verdict')) {
    result.querySelector('.read')?.remove();
    result.prepend(...readAs);
    if (a.id !== undefined && b.id !== undefined && result.querySelector('.others') === null)
      result.append(offerOthers([a.id, b.id], choices, folder));
    return false;
  }
  shown = asked;
  document.title = ownTitle;
  offerShare(form);
  const says = [a.say, b.say].filter((say) => say !== undefined);
  if (says.length > 0 || a.id === undefined || b.id === undefined || a.id === b.id) {
    const asks = says.length > 0 ? says.map((say) => say()) : askOther([a.id, b.id], choices);
    await sayInstead(result, [...readAs, ...asks], a.address !== undefined && b.address !== undefined);
    return true;
  }
  // Room for the two: what leads to others gives way to them.
  document.documentElement.dataset.asked ??= 'late';
  result.ariaBusy = String(result.childElementCount === 0);
  const isStill = (): boolean => shown === asked;
  try {
    const loading = loadTwo(folder, a.id, b.id, (id) => called(id)?.rivals ?? []);
    const [[left, right], closest] = await sayBusy(
      loading,
      onlyWhile(isStill, keepDecision),
      onlyWhile(isStill, sayLate),
    );
    // Another pair may have been asked for meanwhile.
    if (shown === asked) {
      const name = `${left.title} · ${right.title}`;
      const [verdict, ...tables] = buildComparison(left, right, closest);
      const others = offerOthers([a.id, b.id], choices, folder, closest);
      result.replaceChildren(paperHead(`${name} 비교`), ...readAs, verdict, ...tables, others);
      nameTwo(name);
    }
  } catch (error) {
    if (shown === asked) sayLost(error, () => show({ a, b }));
  }
  if (shown === asked) result.ariaBusy = 'false';
  return true;
}

/** Words that name nothing as they are typed are read as the search understands them, or as two names. */
async function readOn(): Promise<Readings> {
  await sayBusy(readUnknown(readNow(), choices, fields), sayLooking, sayLate);
  splitNames(readNow(), choices, fields);
  const readings = readTwo(read, fields);
  sayInFull(readings, choices, fields);
  return readings;
}

/** @param reveals what is scrolled to: also what stands there already, only what is new, or nothing */
async function choose(
  chosen: Partial<Record<Side, string>>,
  reveals: 'all' | 'new' | 'none' = 'all',
): Promise<Readings> {
  for (const side of SIDES) {
    const id = chosen[side];
    if (id !== undefined && fields.put(side, called(id)?.title ?? '')) forget(side);
  }
  const readings = await readOn();
  remember(readings);
  const isNew = await show(readings);
  if (reveals === 'all' || (isNew && reveals === 'new')) reveal(form, result, fields);
  return readings;
}

/** How long one rests who has typed a name, and not the beginning of another. */
const REST = 500;
let resting: number | undefined;

/** Once both fields say what two things are called, and not how another name begins, these stand there; what is typed and where stays as it is. */
const settle = (isPicked: boolean) => (): void => {
  const readings = read({ a: fields.typed('a'), b: fields.typed('b') });
  const isNamed = SIDES.every((side) => {
    const named = called(readings[side].id ?? '');
    const others = isPicked || !fields.isTyping(side) ? [] : choices;
    return named !== undefined && isWhole(named, fields.typed(side), others);
  });
  if (isNamed && readings.a.id !== readings.b.id) {
    remember(readings);
    void show(readings);
  } else sayTyped(fields, readings);
};

function rest(isPicked: boolean): void {
  clearTimeout(resting);
  // Who types on is told nothing.
  resting = window.setTimeout(() => void withNames(settle(isPicked), () => undefined), REST);
}

/** Takes the choice from the address; what was typed before the script was there stays, unless `force`. */
function restore(force = false): Readings {
  unhint();
  fillFrom(location.search, { fields, choices, lost, force });
  const readings = readNow();
  sayInFull(readings, choices, fields);
  arrive(readings);
  return readings;
}

// What stands there is chosen whole: who taps to compare with something else types it at once.
form?.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  target.select();
  loadNames().catch(() => undefined);
});
// While a word is being composed as well: the keyboards of phones hold it until a space, and nothing that is typed is written over.
form?.addEventListener('input', (event) => {
  const side = fields.sideOf(event.target);
  if (side !== undefined) forget(side);
  rest(!(event instanceof InputEvent) || event.inputType === 'insertReplacementText');
});
form?.addEventListener('change', ({ target }) => {
  clearTimeout(resting);
  const side = fields.sideOf(target);
  if (side === undefined) return;
  // By Enter, and not by going elsewhere.
  const isEntered = fields.isActive(side);
  const other = beside(side);
  fields.finish(side, isEntered);
  // Who has named one goes on with the other, and comes back if it was no name.
  const goesOn = isEntered && fields.typed(side) !== '' && fields.typed(other) === '';
  if (goesOn) fields.goOn(other);
  void withNames(async () => {
    // The field that is gone to has focus by then.
    await new Promise((resolve) => setTimeout(resolve));
    const readings = await choose({}, isEntered ? 'all' : 'new');
    const isStill = fields.isActive(other) && !fields.isTyping(other) && fields.typed(other) === '';
    if (goesOn && isStill && readings[side].unknown !== undefined) fields.of(side)?.focus();
  });
});
// What waited for a field to be left, though nothing was changed in it.
form?.addEventListener('focusout', ({ target }) => {
  const side = fields.sideOf(target);
  if (side !== undefined && fields.leave(side)) void withNames(async () => void (await choose({}, 'new')));
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
});
form?.querySelector('[data-swap]')?.addEventListener('click', () => {
  fields.reset({ a: fields.typed('b'), b: fields.typed('a') });
  SIDES.forEach(forget);
  void withNames(async () => void (await choose({}, 'none')));
});
if (form !== null) {
  // The pairs of this page: no need to fetch it again. `early-tap.ts` took them until now.
  document.onclick = null;
  document.addEventListener('click', (event) => {
    const pair = pairAt(event);
    if (pair === undefined) return;
    event.preventDefault();
    void withNames(async () => void (await choose(pair)));
  });
  addEventListener('popstate', () => {
    if (isElsewhere()) void withNames(async () => void (await show(restore(true))));
  });
  const named = pairOf(location.search);
  unhint = hintNames(named, fields);
  if (result !== null)
    showEarly(folder, named, result, () => choices.length > 0 || shown !== '')
      .then((name) => {
        if (name === undefined) return;
        shown = `${named.a} ${named.b}`;
        nameTwo(name);
      })
      .catch(() => undefined);
  if (SIDES.some((side) => named[side] !== '' || fields.typed(side) !== ''))
    void withNames(async () => {
      restore();
      const readings = await readOn();
      // What was typed before this script arrived stands in the address from now on.
      remember(readings, false);
      await show(readings);
    }).then(returnToPlace);
  else if (!new URLSearchParams(location.search).has('q')) {
    // An address that names nothing keeps no room; what its list is narrowed to the list shows itself.
    delete document.documentElement.dataset.asked;
    returnToPlace();
  }
}
