/**
 * Runs in the head before first paint: applies the reader's stored theme so that no other colour flashes.
 * Kept as text because the content security policy allows it by the hash of exactly these characters.
 */
export const THEME_SCRIPT = `try{const t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}`;
