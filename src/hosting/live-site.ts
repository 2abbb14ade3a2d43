import type { Redirect } from './addresses.ts';

/** What a host answered, the body as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly wire: Uint8Array;
  /** The body unpacked. */
  readonly body: Uint8Array;
}

/** Asks a live site for a path from the root of its host; redirects are not followed. */
export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** One thing that was looked at. `unsure`: worth knowing, or beyond what this host can do. */
export interface Verdict {
  readonly area: '쪽' | '헤더' | '옛 주소' | '없는 쪽' | '압축' | '캐시' | '검색' | '오프라인' | '크기' | '주소';
  readonly state: 'good' | 'bad' | 'unsure';
  readonly says: string;
}

/** A live site and what it should be. */
export interface LiveSite {
  /** `https://notes.example`. */
  readonly origin: string;
  /** `/notes/`. */
  readonly base: string;
  readonly redirects: readonly Redirect[];
  /** The host sends headers that one cannot choose (GitHub Pages). */
  readonly fixedHeaders: boolean;
  /** The origin that the site is built for, where it is looked at elsewhere first. */
  readonly builtFor: string;
  readonly ask: Ask;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Adds a verdict: `good` is said where it is fine, `bad` where not. */
export type Say = (area: Verdict['area'], fine: boolean | 'unsure', good: string, bad?: string) => void;

/** Bytes. */
export const KB = 1024;
/** `12.3 KB`. */
export const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;
