/**
 * Runs in the head before first paint: applies the reader's stored theme so that no other colour flashes, and marks an
 * address that asks for something (`data-asked`, with its query), so that room for the answer is kept from the start. What has not come
 * with the page is late (`data-late`): then what waits for it is shown without.
 * The font (the one `link` that says what it is `as`) is fetched before anything asks for it, but not on a slow line, where it would
 * only keep the text waiting.
 * The place that an address names is opened and reached as soon as the page has been read: browsers wait for its scripts.
 * A script (what may be `async`) that does not come is marked (`data-lost`), so that what waits for it is not waited for in silence.
 * Kept as text because the content security policy allows it by the hash of exactly these characters.
 */
export const THEME_SCRIPT = `{const d=document.documentElement.dataset;if(location.search)d.asked=location.search;addEventListener('error',({target:t})=>{'async'in t&&(d.lost='')},!0);/[23]g/.test(navigator.connection?.effectiveType)||(document.querySelector('[as]').rel='preload');document.addEventListener('readystatechange',()=>{const t=document.getElementById(location.hash.slice(1)),f=t?.closest('details');if(f)f.open=!0;t?.scrollIntoView()},{once:1});addEventListener('load',()=>{d.late=''});try{const t=localStorage.getItem('theme');if(t)d.theme=t}catch{}}`;
