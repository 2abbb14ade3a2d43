import { isShortNoun } from '../../../../korean/analyze.ts';
import { particleStems } from '../../../../korean/particles.ts';
import { subjectShare } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import { complete, isEstablished } from '../../look-up/forms.ts';
import type { Alternative } from '../query-terms.ts';
import { nearAlternatives, plainly, reading, termOf, type Reader } from '../reading.ts';

/** Rare words that longer ones begin with are completed to so many of these. */
const MOST_LONGER = 3;

/** A word of the index, its particle or ending dropped, or one that stands for something: 서브넷을, 줄여서, 택배. */
export const readKnown: Reader = ({ tokens: [token], open }, { index, isAlone }) => {
  if (token === undefined) return undefined;
  const { stem, text } = token;
  const share = subjectShare(text, stem);
  const isHere = index.topicsWith(stem) > 0;
  const alternatives: Alternative[] = isHere ? [{ terms: [stem], weight: 1 }] : [];
  if (token.parts.length > 1) {
    const parts = token.parts.map((part) => termOf(part, index));
    if (parts.every((part) => index.topicsWith(part) > 0))
      alternatives.push({ terms: parts, weight: isHere ? TUNING.weight.parts : 1 });
  }
  alternatives.push(...nearAlternatives(stem, index));
  const isShort = text.length === 1 || (text.length === 2 && stem !== text && stem.endsWith('다'));
  // a name in letters is not half another: SES is no session; EB may be EBS
  const isName = /^[a-z]{3}/.test(text) && index.isSubject(stem);
  if (open && !isName && (isShort || index.topicsWith(stem) <= TUNING.reach.rare)) {
    // a rare word may be the mere beginning of a common one: EB of EBS, 다이 of 다이나모디비
    const longer = complete(text, index).filter(({ form }) => isEstablished(form, TUNING.reach.known));
    alternatives.push(...plainly(longer.slice(0, MOST_LONGER)));
    const unsure = { text: stem, alternatives, tentative: true, share };
    if (longer.length > 0) return reading(TUNING.cost.guess, unsure);
    // a syllable that is all there is and names nothing was meant for the other layout: 눈 of sns
    if (isAlone && /^[가-힣]$/.test(text) && !isShortNoun(text) && !index.vocabulary.conceptsOf(stem)) return undefined;
  }
  return alternatives.length === 0 ? undefined : reading(TUNING.cost.sure, { text: stem, alternatives, share });
};

/** A name that the glossary has, across spaces and with a particle: 객체 잠금을. */
export const readName: Reader = ({ from, to, tokens }, { index, mentions, hasContent }) => {
  const keys = (mentions.get(from) ?? []).filter((mention) => mention.to === to).map(({ key }) => key);
  // 언제 쓰나 asks for something, of words that alone do not; I AM does not
  const isEmpty = tokens.every(({ stop, text }) => stop && (tokens.length === 1 || /^[a-z]/.test(text)));
  if (keys.length === 0 || (hasContent && isEmpty)) return undefined;
  const near = keys.flatMap((key) => nearAlternatives(key, index));
  const alternatives: Alternative[] = [...keys.map((key) => ({ terms: [key], weight: 1 })), ...near];
  const several = tokens.filter(({ stop }) => !stop).map(({ stem }) => stem);
  const parts = (tokens.length > 1 ? several : (tokens[0]?.parts ?? [])).map((part) => termOf(part, index));
  if (parts.length > 1) alternatives.push({ terms: parts, weight: TUNING.weight.parts });
  return reading(TUNING.cost.sure, { text: tokens.map((token) => token.text).join(' '), alternatives });
};

/** Words of such a name at most: each that is looked at may be taken for one. */
const LONGEST = 3;

/** A name of something that this site is not about, across spaces and with a particle: 람다 대수를. */
export const readForeign: Reader = ({ text, glued, open, tokens }, { index, isInner }) => {
  const last = tokens.at(-1)?.text ?? '';
  if (isInner || tokens.length > LONGEST || (tokens.length > 2 && tokens[1]?.stop === true)) return undefined;
  const odd = tokens.findIndex(({ known }) => !known);
  // what may go on as a word that is known is none that nobody has heard of
  const goesOn = open && odd === tokens.length - 1 && complete(last, index).length > 0;
  const names = [last, ...particleStems(last)].map((end) => glued.slice(0, -last.length) + end);
  const name = names.find((one) => index.isForeign(one, odd >= 0 && !goesOn));
  if (name === undefined) return undefined;
  return reading(TUNING.cost.sure, { text, alternatives: [{ terms: [name], weight: 1 }], foreign: true });
};
