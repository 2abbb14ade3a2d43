import { COMPARED } from '../../layout.ts';
import type { TermHits } from './hits.ts';
import type { NameMatch } from './match-names.ts';
import { TUNING } from '../../tuning.ts';

/** The most of the query that any section of a topic, and any of its headings, holds. */
export interface BestSection {
  readonly together: number;
  readonly heading: number;
}

/** What asks for what is not so, or not any more: the last section of a topic tells it. */
const MISTAKES = ['틀리다', '어긋나다', '잘못', '예전', '옛날', '노트', '오해'];

const ASIDE = Object.values(TUNING.bestSection.aside);

interface Section {
  together: number;
  /** Weight of the query's terms that its heading says, and how many of the heading's terms these are. */
  covered: number;
  matched: number;
  of: number;
}

/**
 * The section that tells what a query says besides the topic's title: its heading does, the one that says least else
 * (`SQS 가시성 제한 시간`), or its text, numbers after it; where none says all of it, the one that says most. 0 where none
 * stands out from the opening, or nothing is left.
 */
export function sectionNamed(
  topic: number,
  hits: readonly TermHits[],
  { titled, first, entitled }: Pick<NameMatch, 'titled' | 'first' | 'entitled'>,
  stride: number,
  forNumber: boolean,
): number {
  const known = hits.filter(
    ({ idf, present, weightOf }) => idf > 0 && present.has(topic) && weightOf.get(COMPARED) !== 1,
  );
  const says = (weight = 0): boolean => weight >= TUNING.enough.says;
  const isIn = (place: number): boolean => Math.floor(place / stride) === topic && place % stride > 0;
  // S3 Versioning and MFA Delete: what the English title adds may be all of a heading
  const isHeading = ({ headings }: TermHits): boolean =>
    [...headings].some(([place, { weight, terms, of }]) => isIn(place) && says(weight) && terms >= of);
  const others = known.filter((hit) => {
    const at = hits.indexOf(hit);
    return !says(titled[at]) || (!says(first[at]) && isHeading(hit));
  });
  // what tells two apart is about both, and so is what a title says all of
  const asksApart = hits.find(({ weightOf }) => weightOf.get(COMPARED) === 1);
  const both = others.length === 0 || asksApart ? 2 : 1;
  if (others.length === 0 && !asksApart && !known.some(isHeading)) return 0;
  // an alias may be what one of the sections is called
  const left = others.length > 0 ? others : known.filter(({ headings }) => !headings.has(topic * stride));
  const last = topic * stride + stride - 1;
  const asksMistake = hits.length < 6 && hits.some(({ weightOf }) => MISTAKES.some((word) => weightOf.has(word)));
  if (asksMistake && left.some(({ places }) => places.has(last))) return stride - 1;
  // how bad something is, or that it is not so, is told nowhere in particular
  const isMatter = others.some(({ weightOf }) =>
    [...weightOf].every(([word, weight]) => weight < 1 || !/[가-힣]다$/.test(word)),
  );
  const mass = left.reduce((sum, { idf }) => sum + idf, 0);
  const told = (section: number): number =>
    left.reduce((sum, { idf, places }) => sum + (idf * (places.get(topic * stride + section) ?? 0)) / mass, 0);
  const tells = Array.from({ length: left.length && stride }, (_, section) => told(section));
  // a question of the exam is much of a scenario
  if (hits.length >= TUNING.intent.long && told(stride - 2) > Math.max(0, ...tells.slice(1, -2))) return stride - 2;
  const aside = (section: number): number => ASIDE[section - stride + ASIDE.length] ?? 1;
  // where a title is said, the section that is called just so, or the opening
  const isName =
    entitled > TUNING.bestSection.of && known.every((hit) => (titled[hits.indexOf(hit)] ?? 0) >= TUNING.weight.parts);
  const [lead = 0, ...worth] = tells.map((_, section) => {
    const place = topic * stride + section;
    const heads = left.filter(({ headings }) => says(headings.get(place)?.weight));
    const matched = hits.reduce((sum, { headings }) => sum + (headings.get(place)?.terms ?? 0), 0);
    const of = heads[0]?.headings.get(place)?.of ?? 1;
    const isCalled = !isName || of < 2 || asksApart?.headings.has(place);
    const share = isCalled && heads.length === left.length ? Math.min(1, matched / of) : 0;
    if (share >= TUNING.bestSection.of) return TUNING.bestSection.says + share;
    if (isName) return 0;
    const text = Math.min(...left.map(({ places }) => places.get(place) ?? 0));
    const heading = heads.length < Math.min(both, left.length) ? 0 : heads.length;
    const own = ((isMatter ? text : 0) + heading) * aside(section);
    // of those as good the one that says most of the rest; numbers come last, or first where one is asked for
    if (own === 0 || section === 1) return own + (own > 0 && forNumber ? TUNING.bestSection.asked : 0);
    return own + TUNING.bestSection.rest * (told(section) + heading + (heading * matched) / of);
  });
  const best = Math.max(...worth);
  const least = lead > TUNING.bestSection.says ? lead : lead > 0 ? TUNING.bestSection.told : 0;
  if (best > least || isName || !isMatter || known.length < 2) return best > least ? 1 + worth.indexOf(best) : 0;
  // none tells all of it: the one that tells more than the opening, which says a little of everything
  const parts = worth.map((_, at) => told(1 + at) * (at === 0 ? TUNING.bestSection.numbers : aside(1 + at)));
  const most = Math.max(...parts);
  return most > told(0) * TUNING.bestSection.opening ** Math.min(2, left.length) ? 1 + parts.indexOf(most) : 0;
}

/** Finds the best section of every topic that a query's terms stand in. */
export function bestSections(hits: readonly TermHits[], total: number, stride: number): Map<number, BestSection> {
  const sections = new Map<number, Section>();
  const sectionAt = (place: number): Section => {
    const section = sections.get(place) ?? { together: 0, covered: 0, matched: 0, of: 1 };
    sections.set(place, section);
    return section;
  };
  const asked = hits.length >= TUNING.intent.long ? TUNING.bestSection.together.asked : 1;
  const last = [TUNING.bestSection.together.confusions, asked, TUNING.bestSection.together.corrections];
  for (const { idf, places, headings } of hits) {
    for (const [place, strength] of places)
      sectionAt(place).together += (idf * strength * (last[(place % stride) - stride + last.length] ?? 1)) / total;
    for (const [place, { weight, terms, of }] of headings) {
      const section = sectionAt(place);
      section.covered += (idf * weight) / total;
      section.matched += terms;
      section.of = of;
    }
  }
  const best = new Map<number, BestSection>();
  for (const [place, { together, covered, matched, of }] of sections) {
    const topic = Math.floor(place / stride);
    const before = best.get(topic) ?? { together: 0, heading: 0 };
    const heading = Math.sqrt(Math.min(1, matched / of)) * covered;
    best.set(topic, { together: Math.max(together, before.together), heading: Math.max(heading, before.heading) });
  }
  return best;
}
