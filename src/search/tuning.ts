/**
 * Every tuned number of the search, by the step that uses it, with its unit and the table of queries that chose it:
 * T `tuning`, F `fresh-tuning`, B `blind-tuning`, U `unseen-tuning`, N `newcomer-tuning`, H `hard-tuning`, facts
 * `facts/tuning`. `npm run eval:search -- --ablate` says what each is worth; what is worth nothing is deleted.
 */
export const TUNING = {
  /** How much of a name or a heading is all of it, and from which weight on a word is the thing itself (T). */
  whole: 0.92,
  sure: 0.8,
  /** Understand: what a reading costs, in unknown words. Chosen so that likelier readings win (T, B, U, H). */
  cost: {
    /** What stands here as it is. */
    sure: 0.01,
    /** Initials, the other layout, a particle half typed, a name in pieces. */
    likely: 0.2,
    /** What is not finished, slips, alone or beside a good word, and what nobody knows. */
    guess: 0.5,
  },
  /** Understand: topics that a plain word must be in before it is taken for something else; names and concepts always are. */
  reach: {
    /** Up to so many a word is rare, and may be the mere beginning of another; met by four initials or more, or alone (B, U). */
    rare: 2,
    /** Met by its initials or its sound, corrected to, what a rare or an unknown word goes on to, suggested (T, B). */
    known: 5,
  },
  /** Understand: how much a reading counts as the thing itself, 0–1. */
  weight: {
    /** Synonyms (F, U, H). */
    near: 0.72,
    /** The words inside a name or a glued word (T). */
    parts: 0.7,
    /** An amount or a unit that no text has. */
    amount: 0.35,
  },
  /** Understand: so many empty words make a query talk, in which an unknown word is worth so much of one (H). */
  talk: { words: 4, unknown: 0.25 },
  /** Letters (jamo) of a word up to which its vowels alone tell another spelling of the same sound: longer ones have slips for it. */
  sounded: 10,
  /** Rank: `rank.ts`. */
  rank: {
    /** Results with less than this share of the best score, or of a name said in full, only mention the words in passing. */
    leastShare: 0.2,
    /** The more a sentence says, the less a word of it weighs that is nowhere: all of it beside two other words. */
    unknownInSentence: 2,
    /** What a topic is worth more whose whole title stands among so few words (H). */
    titled: { worth: 1.15, terms: 4 },
    /** What a topic is worth that is to be done without. */
    unwanted: 0.5,
    /** The same of one that never says what has a name but no topic: MySQL, NFS. */
    unsaid: 0.85,
    /** An unfinished word beside finished ones. */
    tentative: 0.3,
  },
  /** Rank: `enough.ts`. */
  enough: {
    /** A topic must have this share of what was asked for; below it a result would be about something else. */
    least: 0.42,
    /** The same beside a noun that nobody knows. */
    beside: 0.55,
    /** The same for the best topic of two words, none of which can hardly mean anything else (H). */
    half: 0.5,
    /** The least that some topic says of a query with a noun that is nowhere, by what its words mean here (H). */
    sense: 0.335,
    /** The same for a name that may mean something else. */
    doubtful: 0.6,
    /** Where a word of the query is nowhere at all, a topic must have this match of its name. */
    named: 0.25,
    /** Weight from which a name, or a heading, says a word itself, and a word found is marked. */
    says: 0.75,
    /** So many subjects are believed beside a lost word. */
    subjects: 2,
    /** Best scores below this are mentions in passing. */
    passing: 0.55,
    /** On a site of fewer topics every mention is worth showing. */
    smallSite: 50,
  },
  /** Rank: `intent.ts`. */
  intent: {
    /** Words of a query up to which one that means something else is believed (H). */
    foreignTerms: 5,
    /** The same for a noun that nobody knows; from so many that are surely of here on these say what is meant (H). */
    short: 3,
    /** From so many words on a query is a text, of which much may be unknown. */
    long: 10,
    /** What a word means here that is no name, nor in one. */
    mention: 0.2,
    /** From how much on it means something here beside what is surely of here: an app. */
    thing: 0.5,
  },
  /** Rank: `hits.ts`. */
  hits: {
    /** Weight of a native verb against a noun. */
    verb: 0.6,
  },
  /** Rank: `best-section.ts`. */
  bestSection: {
    /** Share of a heading that the query must say at least, and what one that says all is worth against text. */
    of: 0.5,
    says: 9,
    /** From which worth on a section tells what the opening says as well. */
    told: 0.91,
    /** What the opening, for two words twice over, and the numbers are worth where no section says all of it. */
    opening: 0.7,
    numbers: 0.9,
    /** What the rest counts that a section says, where others are as good. */
    rest: 0.001,
    /** What numbers count besides where one is asked for. */
    asked: 0.0012,
    /** What is said in one of the last is worth to its topic: the scenarios more to a text, which asks as they do (H). */
    together: { confusions: 0.9, asked: 1.7, corrections: 0.7 },
    /** What the last sections are worth; one of mistakes is for who asks for these. */
    aside: { confusions: 0.95, scenarios: 0.6, corrections: 0 },
  },
  /** Rank: `asked.ts`. */
  asked: {
    /** Words from which a query is compared with questions. */
    terms: 3,
    /** What it is worth to be one of them; and how much of one it is whose section is opened. */
    weight: 0.7,
    opens: 0.6,
    /** So much of one is asked for whatever else the words may mean. */
    sure: 0.8,
  },
  /** Build: `section-names.ts`, the share of an alias's mentions that must stand in one section for it to be called so. */
  sectionNames: { mentions: 0.6 },
  /** Rank: `match-names.ts`. */
  matchNames: {
    /** An alias counts a little less than the title. */
    alias: 0.95,
    /** What a word inside a unit says of a term of the query. */
    part: 0.78,
  },
  /** Rank: `anchors.ts`. */
  anchors: {
    /** How much of a title a name must be. */
    title: 0.9,
    /** Korean syllables of a concept, letters of the name of an error. */
    hangul: 4,
    identifier: 14,
    /** The least weight of a name with a slip, and its letters (H). */
    corrected: { weight: 0.7, letters: 5 },
  },
  /** Answer: `answers.ts`. */
  answers: {
    leastScore: 0.3,
    /** What an amount that is asked about is worth against any number of words. */
    echo: 9,
    /** Answers that are as good as the first are shown too, but only so many. */
    most: 3,
    /** How much less a fact may be worth that gives the same amount, where nothing else is asked for. */
    alone: 0.5,
  },
  /** Answer: `agreement.ts`. */
  agreement: {
    /** How much of a question for a number must be said, and how much of a label be asked for, at least. */
    said: 0.5,
    asked: 0.3,
    /** How much of a label is said at least where no number is asked for: 이메일 보내기 asks for none. */
    plain: 0.45,
    /** What words count that a label need not repeat: kinds of number, and verbs. */
    aside: 0.3,
    /** What a word of the question counts that the value says instead of the label. */
    inValue: 0.7,
    /** What a word of the question counts that the fact says in another word. */
    synonym: 0.9,
    /** What a kind of number counts that the label has another word for: 속도 and 처리량. */
    alike: 0.5,
  },
  /** Rank: how names, text, headings and neighbourhood are weighed against each other (T, then B, U, N). */
  weights: {
    /** What a name (title, alias) that the query spells out in full is worth against all of the text. */
    name: 1.5,
    /** How fast a name loses by words of it that the query does not say. */
    precision: 1.25,
    /** What all of a topic's names together say of a query. */
    names: 0.2,
    heading: 0.15,
    /** Bonus for all words standing in one section. */
    together: 1.4,
    /** What a word counts in the first section, where title and summary stand. */
    lead: 4,
    /** Saturation as in BM25; sections are too even in length for normalising by it to gain anything. */
    k1: 5.4,
  },
};
