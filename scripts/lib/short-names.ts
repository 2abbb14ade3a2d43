import type { Plugin } from 'vite';

/**
 * Names of what objects of the worker that checks notes have among themselves: a minifier shortens no property. None is a key of its
 * data, of what it answers or of the language, and none stands in a text or a pattern there (`short-names.test.ts`).
 */
export const NAMES: readonly string[] = (
  'reading dimension amount conceptsOf counter isOpposite folded leavesName agreeing isHearsay mentionsOf isApart isName ' +
  'ownCover topicsWith mayBeginName isCorrection differing subjectIn mayDiffer isService ownersOf isRate wrongQuantities ' +
  'isContrary judgeNamed examCover isOfLabel isTurned wrongReverse seemsClaimed ownersIn longestName isInOnePart ' +
  'isNamedAnew ownReverse readClause sharesEnd isForeign isNearest isOfPlace isUnnamed tellsAll topicsIn topicsOf subjectsOf ' +
  'bound reason factor capital isSaid isOnly telling isPiece isTopic isOwn isTwice isTitle hasMore isAlike seemsIn hasAll isBare ' +
  'isWithin endsIn turnedIn cover weight weigh services glued pieces tokens agreed leaves subjects isOther isSure having'
).split(' ');

const shortNames = new Map(NAMES.map((name, at) => [name, `$${at.toString(36)}`]));
const all = new RegExp(`(?<![\\w$])(?:${NAMES.join('|')})(?![\\w$])`, 'g');

/** Shortens these names in the worker as it is bundled. */
export const shortenNames: Plugin = {
  name: 'saa:short-names',
  renderChunk: (code) => code.replace(all, (name) => shortNames.get(name) ?? name),
};
