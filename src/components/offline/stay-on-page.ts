/** Without a network and without a store a link would lead to the browser's error: this page stays, says so, and follows the link as soon as there is a network. */
export function stayOnPage(event: MouseEvent): void {
  if (navigator.onLine || navigator.serviceWorker.controller !== null || event.defaultPrevented) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  const isHere = link?.pathname === location.pathname && link.search === location.search;
  if (link?.origin !== location.origin || isHere) return;
  event.preventDefault();
  document.querySelector('[data-no-network]')?.remove();
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.dataset.noNetwork = '';
  // nothing more can be fetched now, a stylesheet neither
  said.style.cssText =
    'position:fixed;z-index:11;inset:4rem var(--s3) auto;margin:auto;max-width:40rem;border:1px solid var(--border-strong);background:var(--bg);padding:var(--s2) var(--s3)';
  const close = document.createElement('button');
  close.textContent = '닫기';
  said.append('연결이 없어 열지 못했다. 이 페이지는 그대로 읽을 수 있다. 연결되면 저절로 연다. ', close);
  document.body.append(said);
  const given = new AbortController();
  close.onclick = () => {
    given.abort();
    said.remove();
  };
  addEventListener(
    'online',
    () => {
      if (said.isConnected) location.assign(link.href);
    },
    { once: true, signal: given.signal },
  );
}
