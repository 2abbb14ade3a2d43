/**
 * Runs in the head before first paint: applies the reader's stored theme so that no other colour flashes, and marks an
 * address that asks for something (`data-asked`), so that room for the answer is kept from the start.
 * Kept as text because the content security policy allows it by the hash of exactly these characters.
 */
export const THEME_SCRIPT = `if(location.search)document.documentElement.dataset.asked='';try{const t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}`;
