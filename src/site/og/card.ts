import { createHash } from 'node:crypto';
import { plainInline } from '../../model/plain-inline.ts';
import { DOMAINS, type Domain } from '../../model/domain.ts';
import { KIND_NAMES } from '../../model/labels.ts';
import type { Topic } from '../topics.ts';
import { hueOf } from './colours.ts';

/** What a picture for pasted links says. */
export interface Card {
  /** File below `og/` without its ending: `storage/s3`, `storage`, `site`. */
  readonly name: string;
  /** Line above the title: `스토리지 · 서비스`. */
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  /** At most two numbers to remember, the one that decides first. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Of an architecture its drawing: `<svg …`. */
  readonly drawing?: string;
  /** Colours the card; the site's own colour when it belongs to no domain. */
  readonly domain: Domain | undefined;
}

/** Characters of a value that fit beside another. */
const SHORT = 18;

/** The first number that the topic's page shows, and another that can be said in a few characters. */
function cardFacts(facts: Topic['shownFacts']): Card['facts'] {
  const [first, ...others] = facts.map(({ label, value }) => ({
    label: plainInline(label),
    value: plainInline(value),
  }));
  if (first === undefined) return [];
  const second = others.find(({ value }) => value.length <= SHORT);
  return second === undefined || first.value.length > SHORT ? [first] : [first, second];
}

/** Grows when cards are drawn differently, so that every picture is drawn anew. */
const DESIGN = 6;

/** The card of a topic; `drawing` is that of an architecture. */
export function topicCard(topic: Topic, drawing?: string): Card {
  const { id, domain, title, kind, summary, shownFacts } = topic;
  return {
    name: id,
    kicker: [...new Set([DOMAINS[domain].title, KIND_NAMES[kind]])].join(' · '),
    title,
    summary,
    facts: cardFacts(shownFacts),
    ...(drawing === undefined ? {} : { drawing }),
    domain,
  };
}

/** The card of a domain's page. */
export const domainCard = (domain: Domain): Card => ({
  name: domain,
  kicker: '서비스 분야',
  title: DOMAINS[domain].title,
  summary: DOMAINS[domain].summary,
  facts: [],
  domain,
});

/** The card of every other page. */
export const SITE_CARD: Card = {
  name: 'site',
  kicker: 'AWS SAA-C03',
  title: 'SAA 노트',
  summary: '시험에 나오는 AWS를 한국어로 찾아보고, 검색하고, 한 주제의 링크를 동료에게 보낸다.',
  facts: [],
  domain: undefined,
};

/** A hash of everything a card shows, its colour and its design: the picture's name in the cache and its version in addresses. */
const cardHash = (card: Card, hue = hueOf(card.domain)): string =>
  createHash('sha256')
    .update(JSON.stringify([DESIGN, hue, card]))
    .digest('hex')
    .slice(0, 16);

/** Address of a card's picture below the base path, with its version: chat apps keep what they fetched once. */
export const pictureOf = (card: Card): string => `og/${card.name}.png?v=${cardHash(card).slice(0, 8)}`;
