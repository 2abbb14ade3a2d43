/** Files of all cards, whose links lead to where the page is read: the build may know another address, or none. */
import { save } from '../save-file.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-built-for]')) {
  const { builtFor = '' } = link.dataset;
  const here = `${location.origin}/`;
  link.addEventListener('click', (event) => {
    if (builtFor === here) return;
    event.preventDefault();
    void fetch(link.href)
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const type = response.headers.get('Content-Type')?.split(';')[0] ?? 'text/plain';
        // Its first character tells spreadsheets the encoding: read as text it would be lost.
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
        save(link.pathname.split('/').at(-1) ?? '', type, text.replaceAll(builtFor, here));
      })
      .catch(() => {
        // The file as it is.
        location.assign(link.href);
      });
  });
}
