/** What the page of the quiz needs once there is something to answer: fetched then. */
export { beginAsked } from './begin-asked.ts';
export { ExamBrief } from './ExamBrief.tsx';
export { Run } from './Run.tsx';
export { SetOffer } from './SetOffer.tsx';
