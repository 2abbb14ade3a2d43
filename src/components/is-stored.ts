/** Tells whether pages come from this device, as far as the page knows by now: its worker keeps the site, and not only what was visited. */
export const isStored = (): boolean =>
  'serviceWorker' in navigator &&
  navigator.serviceWorker.controller !== null &&
  !('unstored' in document.documentElement.dataset);
