import { KEY } from '../topic/last-read.ts';

/**
 * Runs where the line of what was read last stands, before it is painted: keeps its room where something is known, and none on a
 * first visit. Kept as text because the content security policy allows it by the hash of exactly these characters.
 */
export const LAST_READ_ROOM = `try{document.querySelector('[data-last-read]').hidden=!localStorage.getItem('${KEY}')}catch{}`;
