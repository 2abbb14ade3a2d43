/**
 * Every tuned number of the search, by the step that uses it, with its unit and the table of queries that chose it:
 * T `tuning`, F `fresh-tuning`, B `blind-tuning`, U `unseen-tuning`, N `newcomer-tuning`, H `hard-tuning`, facts
 * `facts/tuning`. `npm run eval:search -- --ablate` says what each is worth; what is worth nothing is deleted.
 */
export const TUNING = {
  /** Understand: what a reading costs, in unknown words. Chosen so that likelier readings win (T, B, U, H). */
  cost: {
    name: 0.01,
    empty: 0.01,
    known: 0.02,
    respaced: 0.004,
    halfTyped: 0.1,
    initials: 0.15,
    layout: 0.2,
    joined: 0.25,
    unfinished: 0.3,
    slip: 0.5,
    glued: 0.5,
    unfinishedSlip: 0.6,
    unknown: 0.5,
    /** More for each letter, so that a word of which a part is known is read in parts. */
    unknownLetter: 0.1,
  },
  /** Understand: topics that a plain word must be in before it is taken for something else; names and concepts always are. */
  reach: {
    /** Up to so many a word is rare, and may be the mere beginning of another (B). */
    rare: 2,
    /** Completed where it is all that is asked (U). */
    alone: 2,
    /** Met by initial consonants, four or more of them (B). */
    exactInitials: 2,
    /** Met by initial consonants rather than by the other keyboard layout, by its sound, as the rest of a glued word (T, B). */
    initials: 5,
    spoken: 5,
    /** Corrected to (B). */
    corrected: 5,
    /** What a rare or an unknown word goes on to (B). */
    longer: 7,
    /** Suggested where nothing is found (T). */
    suggested: 7,
    /** Respaced to, corrected to from a short word beside a name, met by its Korean sound or clipped (U). */
    firm: 12,
  },
  /** Understand: how much a reading counts as the thing itself, 0–1. */
  weight: {
    /** Synonyms: of a word that hardly any text says, of a phrase that says what is to be done, of any other (F, U). */
    standIn: 0.9,
    intent: 0.8,
    near: 0.5,
    /** The words inside a name or a glued word (T). */
    parts: 0.7,
    /** A longer form of a word that is known as it stands (T). */
    longer: 0.3,
    /** The least of a completion where the word is finished: then it was clipped (U). */
    clipped: 0.8,
    /** Two words that begin a name as one, read as two (B). */
    apart: 0.7,
    /** The known part of a glued word, with a guess at the rest and without (B). */
    withRest: 0.9,
    headAlone: 0.7,
  },
  /** Rank: results whose named section is looked for. */
  section: { most: 10 },
  /** Rank: words of a query up to which one that means something else is believed (H). */
  intent: { foreignTerms: 3 },
  /** Understand: how much a word says of a subject, 0–1: an unknown verb (U). */
  share: { denied: 0.25 },
};
