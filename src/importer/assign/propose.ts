import { romanize } from 'es-hangul';
import { glue } from '../../korean/normalize.ts';
import { DOMAIN_KEYS, type Domain } from '../../model/domain.ts';
import { SLUG_PATTERN, type TopicId } from '../../model/slug.ts';
import { OTHER_SERVICES } from '../catalogue/services.ts';
import type { Section } from '../sections.ts';

/** A topic that the catalogue lacks. */
export interface Proposal {
  readonly topic: TopicId;
  readonly domain: Domain;
  readonly slug: string;
  readonly proposed: string;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** A shorter name may begin any word. */
const LEAST_NAME = 5;
const VENDOR = /^(?:amazon|aws)\s+/i;

interface Service {
  readonly name: string;
  readonly domain: Domain;
}

const SERVICES: readonly { readonly key: string; readonly service: Service }[] = DOMAIN_KEYS.flatMap((domain) =>
  (OTHER_SERVICES[domain] ?? []).flatMap((entry) => {
    const [name = '', ...others] = entry.split('|');
    return [name, ...others].map((each) => ({
      key: glue(each.replace(VENDOR, '')),
      service: { name, domain },
    }));
  }),
).sort((a, b) => b.key.length - a.key.length);

/** The AWS service that a heading starts with, of those without a topic. */
function serviceIn(heading: string): Service | undefined {
  const key = glue(heading.replace(VENDOR, ''));
  return SERVICES.find((each) => key.startsWith(each.key) || (each.key.length >= 4 && key.includes(each.key)))?.service;
}

/** Whether a heading names an AWS service that has no topic yet. */
export function namesOtherService(heading: string): boolean {
  return serviceIn(heading) !== undefined;
}

/** The key of the name of another AWS service that a heading begins with. */
export function otherServiceAhead(heading: string): string | undefined {
  const key = glue(heading.replace(VENDOR, ''));
  return SERVICES.find((each) => each.key.length >= LEAST_NAME && key.startsWith(each.key))?.key;
}

/** An ASCII slug: English words as they are, Korean ones romanised. `배치 처리(Batch)` → `batch`. */
function slugOf(title: string): string {
  const english = title.match(/[A-Za-z][A-Za-z0-9.+-]*|\d+/g)?.filter((word) => /[A-Za-z]/.test(word)) ?? [];
  const source = english.join('').length >= 3 ? english.slice(0, 6).join(' ') : romanize(title);
  const slug = source
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return SLUG_PATTERN.test(slug) ? slug : 'untitled';
}

/**
 * Proposes a topic for a section that fits none. A service that is known but has no topic goes to its domain;
 * anything else to `domain`, or to the basics with no confidence at all. `noteName` names a section without heading.
 */
export function proposeTopic(section: Section, domain: Domain | undefined, noteName: string): Proposal {
  const title = section.heading ?? noteName;
  const service = serviceIn(section.heading ?? '');
  const place = service?.domain ?? domain ?? 'foundations';
  const name = service?.name ?? title;
  const slug = slugOf(name.replace(VENDOR, ''));
  return {
    topic: `${place}/${slug}` as TopicId,
    domain: place,
    slug,
    proposed: name,
    confidence: service !== undefined ? 0.6 : domain !== undefined ? 0.2 : 0,
    evidence: [
      service !== undefined
        ? `주제가 아직 없는 서비스: ${service.name}`
        : domain !== undefined
          ? '주변 절의 도메인, 맞는 주제 없음'
          : '맞는 주제도 도메인도 없음',
    ],
  };
}
