import { KEY } from '../topic/last-read.ts';

/**
 * Runs where the rows of what was read last and what is left to do stand, before they are painted: keeps their room where something is
 * known, and none on a first visit. Kept as text because the content security policy allows it by the hash of exactly these characters.
 */
export const LAST_READ_ROOM = `try{const p=document.querySelector('[data-last-read]'),l=localStorage,n=(l.getItem('${KEY}')??'').split('"path"').length-1+(l.getItem('study')?1:0);p.hidden=!n;p.style.setProperty('--rows',n)}catch{}`;
