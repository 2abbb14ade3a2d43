import { join } from 'node:path';
import type { Recall } from '../../src/search/build/recall.ts';
import { hashFiles } from './inputs-hash.ts';
import { keepNamed, nameOfParts } from './kept-file.ts';

const PATH = '.cache/analyses.json';
/** What reads words, and the words of the field that it is taught. */
const CODE = ['package-lock.json', 'src/korean', 'src/model', 'src/search', 'content/_search/words.yaml'];

/** Reads for the search's index only the topics that changed, and all where the words that the site knows did; the others lie in `<root>/.cache`. */
export function keepAnalyses(root: string): { recall: Recall; write: () => void } {
  const { recall, write } = keepNamed(join(root, PATH));
  const code = hashFiles(CODE, root);
  const names = new WeakMap<object, string>();
  const nameOf = (shared: object): string => {
    const name = names.get(shared) ?? nameOfParts(code, JSON.stringify(shared));
    names.set(shared, name);
    return name;
  };
  return {
    recall: (shared, own, read) => recall(nameOfParts(nameOf(shared), JSON.stringify(own)), read),
    write,
  };
}
