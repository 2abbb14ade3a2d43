import { words } from '#korean/words';
import { ofAllTopics } from '../../site/topics.ts';
import { conjugatedWords, makeCheckData } from './make-check-data.ts';

const getMade = ofAllTopics(() => makeCheckData('.', undefined, import.meta.env.DEV ? words() : conjugatedWords()));

/** `check-notes/data.json` as text. */
export const getCheckData = (): Promise<string> => getMade();
