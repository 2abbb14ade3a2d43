import { writeFileSync } from 'node:fs';
import { topics } from '../../src/importer/places/catalogue.fixture.ts';
import { placeIn } from './place-in.ts';

/** For tests: published pages in the `content/` of a folder that say little but their names, for notes to be sorted by. */
export function writePages(folder: string): void {
  for (const { id, titleKo, titleEn, aliases } of topics) {
    const names = { title: titleKo, titleEn, aliases };
    const fields = Object.entries(names).map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`);
    writeFileSync(
      placeIn(folder, `content/${id}.mdx`),
      `---\n${fields.join('')}kind: service\nstatus: published\nsummary: ${JSON.stringify(titleKo)}\nreferences:\n  - { title: AWS, url: "https://docs.aws.amazon.com/" }\nverifiedOn: 2026-11-20\n---\n`,
    );
  }
}
