/**
 * Runs where the picker stands, before its script has come: what an address names is said to be coming and fetched ahead,
 * topics by their ids and all names for other words, which stand in the fields meanwhile; a pair of this page that is tapped
 * stands in the address, and room is made for it, without the page being fetched again; the script finds it there, and takes
 * this away. Kept as text because the content security policy allows it by the hash of exactly these characters.
 */
export const EARLY_TAP = `{const f=document.querySelector('[data-compare]'),r=document.querySelector('[data-compare-result]').dataset,g=s=>{delete r.coming;new URLSearchParams(s).forEach((v,k)=>{if(!v||!/^[ab]$/.test(k))return;const l=document.createElement('link'),i=/^[a-z]+\\/[a-z0-9-]+$/.test(v);l.rel='preload';l.as='fetch';l.crossOrigin='';l.href=f.dataset.compare+(i?v:'names')+'.json';document.head.append(l);if(!i)f.elements[k].value=v;r.coming=(r.coming?r.coming+' · ':'')+v.replace(/^.*\\//,'')})};g(location.search);document.onclick=e=>{const l=e.target.closest('main a[href*="?a="]'),d=document.documentElement.dataset;if(!l||'lost'in d||e.ctrlKey||e.metaKey||e.shiftKey)return;e.preventDefault();history.pushState(null,'',l.href);f.reset();g(l.search);d.asked='';f.scrollIntoView()}}`;
