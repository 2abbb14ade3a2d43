/**
 * Runs where the picker stands, before its script has come: what an address names is fetched ahead, topics by their ids and
 * all names for other words, and a pair of this page that is tapped stands in the address, and room is made for it, without
 * the page being fetched again; the script finds it there, and takes this away. Kept as text because the content security
 * policy allows it by the hash of exactly these characters.
 */
export const EARLY_TAP = `new URLSearchParams(location.search).forEach((v,k)=>{if(!v||!/^[ab]$/.test(k))return;const l=document.createElement('link');l.rel='preload';l.as='fetch';l.crossOrigin='';l.href=document.querySelector('[data-compare]').dataset.compare+(/^[a-z]+\\/[a-z0-9-]+$/.test(v)?v:'names')+'.json';document.head.append(l)});document.onclick=e=>{const l=e.target.closest('main a[href*="?a="]'),d=document.documentElement.dataset,f=document.querySelector('[data-compare]');if(!l||'lost'in d||e.ctrlKey||e.metaKey||e.shiftKey)return;e.preventDefault();history.pushState(null,'',l.href);f.reset();d.asked='';f.scrollIntoView()}`;
