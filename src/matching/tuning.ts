/**
 * Every threshold of the verdicts in one place. Shares are between 0 and 1: how much of what a statement says (by the rarity of its
 * words) a place of a page says too. Tuned with `npm run eval:matching` on the notes that are not held out.
 */
export const TUNING = {
  /** What a word that is the name of the topic itself counts: all of its page is about it. */
  ownName: 0.2,
  /** What words that only bound or ask count: 최대, 기본, 개수. */
  aside: 0.3,
  /** The most that a rare word counts, and words that no page has: names in capitals, other Korean words, other English ones. */
  rarest: 7,
  unknown: { name: 7, korean: 4.5, english: 3 },
  /** What a word in the heading or label of a place counts, and one in the sentence before or behind it. */
  about: 0.95,
  beside: 0.4,
  /** A heading of the note says less than the statement itself. */
  heading: 0.7,
  /** Parts of a compound name say less than the name. */
  part: 0.8,
  /** A row of a table about another service is a worse place, for each name. */
  otherService: 0.08,
  /** How a place is chosen: what of the statement it says, what of it the statement says, and its quantities. */
  score: { cover: 0.7, reverse: 0.3, quantities: 0.35 },
  /** Quantities that are those of a place: so much of the words must be there. */
  quantities: { cover: 0.25, plain: 0.6, label: 0.6, some: 0.45, wholly: 0.8, alike: 0.4 },
  /** Quantities that are not those of a fact, or of a sentence. */
  number: {
    label: 0.5,
    cover: 0.45,
    boundLabel: 0.3,
    boundCover: 0.5,
    ahead: 0.1,
    fitter: 0.25,
    /** What of a label another fact that has the number must be called by. */
    spoken: 0.3,
    /** A fact whose label the statement says wholly may be called by other names besides. */
    called: { label: 0.9, reverse: 0.7, cover: 0.35 },
  },
  sentence: { reverse: 0.45, cover: 0.8, labelledCover: 0.65, label: 0.8 },
  /** The value of exam material: of the label, of the words, and of both together. */
  examEra: { label: 0.4, cover: 0.45, both: 0.8, stated: 0.35, words: 0.8 },
  /** A quantity where the page says that there is none (무료, 만료 없음). */
  none: { label: 0.55, cover: 0.2 },
  /** What a correction says that notes say, of which the statement must say so much, too. */
  wrong: { number: 0.5, words: 0.8, reverse: 0.5, ahead: 0.15, units: 3 },
  /** A name where a fact says that only another one does it. */
  only: { label: 0.6, cover: 0.45, own: 0.2, behind: 0.35, words: 8 },
  /** The contrary word, and the contrary of the sentence. */
  contrary: { cover: 0.65, reverse: 0.45 },
  polarity: { cover: 0.75, reverse: 0.5, label: 0.8, least: 0.65 },
  /** Said in other words, without any quantity. */
  words: { cover: 0.6, reverse: 0.4, clause: 0.85 },
  /** What is said for sure, not only likely: see `isSure`. */
  sure: { label: 0.77, labelled: 1, own: 0.5, reverse: 0.5, value: 0.5 },
  /** A value beside the name of a fact: how sure that is, and with a word that the page does not have; how many words besides there may be; how many where the name stands right before it. */
  name: { sure: 0.85, guess: 0.5, rest: 1, beside: 5 },
  /** Below this what seems said or different is left to the reader. */
  leastSure: 0.6,
  /** What is the same letter by letter as a sentence of the page. */
  letters: 0.8,
  /** Codes such as ap-northeast-2. */
  code: 0.6,
  /** Another place that is nearly as good and says otherwise makes a verdict unsure. */
  rival: 0.12,
  rivalCover: 0.6,
  /** On a page that is not that of the section: how sure it must be. */
  elsewhere: { sure: 0.82 },
  /** What it counts for a topic that its service is named: more than all words of a sentence. */
  service: 100,
  /** Topics that are looked at where a note does not say which. */
  topics: 6,
} as const;
