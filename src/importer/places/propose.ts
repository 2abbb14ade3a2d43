import { romanize } from 'es-hangul';
import type { Domain } from '../../model/domain.ts';
import { SLUG_PATTERN, type TopicId } from '../../model/slug.ts';
import type { Assignment } from './assignment.ts';

/** An ASCII slug: English words as they are, Korean ones romanised. `배치 처리(Batch)` → `batch`. */
function slugOf(title: string): string {
  const english = title.match(/[A-Za-z][A-Za-z0-9.+-]*|\d+/g)?.filter((word) => /[A-Za-z]/.test(word)) ?? [];
  const source = english.join('').length >= 3 ? english.slice(0, 6).join(' ') : romanize(title);
  const slug = source
    .toLowerCase()
    .replace(/^(?:amazon|aws)\s+/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return SLUG_PATTERN.test(slug) ? slug : 'untitled';
}

/** Longest title that a draft may have. */
const LONGEST_TITLE = 80;

/** Proposes a topic that the catalogue lacks, in the domain that the headings around it name, or among the basics. */
export function proposeTopic(title: string, domain: Domain | undefined): Omit<Assignment, 'grouping'> {
  const place = domain ?? 'foundations';
  const slug = slugOf(title);
  return {
    topic: `${place}/${slug}` as TopicId,
    domain: place,
    slug,
    proposed: title.slice(0, LONGEST_TITLE).trim(),
    confidence: domain === undefined ? 0 : 0.2,
    evidence: [domain === undefined ? '맞는 주제도 도메인도 없음' : '주변 절의 도메인, 맞는 주제 없음'],
  };
}
