import { STUDY_TRACE } from '../../model/study-trace.ts';
import { KEY } from '../topic/last-read.ts';

/** Where the home page keeps how much room the rows of practice took last, in rows of one line. */
export const PRACTICE_ROWS = 'practice-rows';

/**
 * Runs where the rows of what was read last and what is left to do stand, before they are painted: keeps their room where something is
 * known, and none on a first visit. Kept as text because the content security policy allows it by the hash of exactly these characters.
 */
export const LAST_READ_ROOM = `try{const p=document.querySelector('[data-last-read]'),l=localStorage,n=(l.getItem('${KEY}')??'').split('"path"').length-1+(l.getItem('${STUDY_TRACE}')?+(l.getItem('${PRACTICE_ROWS}')??3):0);p.hidden=!n;p.style.setProperty('--rows',n)}catch{}`;
