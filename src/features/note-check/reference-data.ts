import { readReference } from '../../matching/read-reference.ts';
import { ofAllTopics } from '../../site/topics.ts';

/** `check-notes/data.json` as text: what notes are checked against. */
export const getReferenceData = ofAllTopics(() => JSON.stringify(readReference('.').reference));
