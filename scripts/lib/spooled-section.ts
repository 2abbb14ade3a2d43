import type { DraftSection } from '../../src/importer/drafts/group.ts';
import type { Spool, SpoolPlace } from './spool.ts';

/** A copy of a text of its own: a part of a string keeps the whole note that it was cut from in memory. */
function detach(text: string): string {
  return Buffer.from(text).toString();
}

/** A section whose text waits on disk until a draft needs it. A class, because there are hundreds of thousands of them. */
export class SpooledSection implements DraftSection {
  readonly note: string;
  readonly index: number;
  readonly key: string;
  readonly content: string;
  readonly topic: string;
  readonly title: string;
  readonly heading: string;
  readonly lines: [number, number];
  readonly written: string;
  readonly #spool: Spool;
  readonly #place: SpoolPlace;

  constructor(section: DraftSection, spool: Spool) {
    this.note = section.note;
    this.index = section.index;
    this.key = section.key;
    this.content = section.content;
    this.topic = section.topic;
    this.heading = detach(section.heading);
    this.title = section.title === section.heading ? this.heading : detach(section.title);
    this.lines = section.lines;
    this.written = section.written;
    this.#spool = spool;
    this.#place = spool.keep(section.text);
  }

  get text(): string {
    return this.#spool.read(this.#place);
  }
}
