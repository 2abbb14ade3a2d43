/**
 * Runs in the head of a page that does something: marks (`data-lost`) that a script of it did not come, so that what waits for that is
 * not waited for in silence. Kept as text because the content security policy allows it by the hash of exactly these characters.
 */
export const LOST_SCRIPT = `addEventListener('error',({target:t})=>{if(t.type==='module')document.documentElement.dataset.lost=''},!0)`;
