/*
 * What every page loads of sharing: it copies the address of a place (`.anchor`) or shares the page (`[data-share]`), and takes
 * care of addresses whose place has moved or is gone. The rest is fetched when it is used.
 */
import { around } from '../around.ts';
import { decoded } from '../decoded.ts';

addEventListener('click', (event) => {
  const link = around(event.target, '.anchor, [data-share]');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void import('./share.ts').then(({ shareLink, sharePage }) =>
    link instanceof HTMLAnchorElement ? shareLink(link) : sharePage(),
  );
});

// An anchor that this page had once leads on: `data-moved="old=new old2=/storage/s3/#x"`.
const moved = document.querySelector<HTMLElement>('[data-moved]')?.dataset.moved?.split(' ') ?? [];
const named = decoded(location.hash.slice(1));
const former = moved.find((entry) => entry.startsWith(`${named}=`))?.split('=')[1];
if (former) location.replace(former.includes('/') ? former : `#${former}`);
// A failure's drawing tells of itself.
else if (/^[\w%]/.test(named) && !named.startsWith('failure-') && !document.getElementById(named))
  void import('./toast.ts').then(({ say }) =>
    say('주소가 가리키는 부분이 이 페이지에 없다. 목차나 목록에서 찾는다.', [], true),
  );
