/** Files of all cards and questions, whose links lead to where the page is read: the build may know another address, or none. */
import { saveFile } from '../../ui/save-file.ts';

const here = `${location.origin}/`;

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-built-for]')) {
  const { builtFor = '' } = link.dataset;
  const { href, pathname } = link;
  if (builtFor === here) continue;
  const name = pathname.split('/').at(-1) ?? '';
  const make = async (): Promise<{ readonly type: string; readonly text: string }> => {
    const response = await fetch(href);
    if (!response.ok) throw new Error(String(response.status));
    const type = response.headers.get('Content-Type')?.split(';')[0] ?? 'text/plain';
    // Its first character tells spreadsheets the encoding: read as text it would be lost.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    return { type, text: text.replaceAll(builtFor, here) };
  };
  let made: ReturnType<typeof make> | undefined;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void (made ?? make())
      .then(({ type, text }) => {
        saveFile(name, type, text);
      })
      .catch(() => {
        // The file as it is.
        location.assign(href);
      });
  });
  // A menu saves what the link leads to, without a click: it leads to the file that was made as soon as somebody points at it.
  const lead = (): void => {
    made ??= make();
    void made
      .then(({ type, text }) => {
        if (!link.href.startsWith('blob:')) link.href = URL.createObjectURL(new Blob([text], { type }));
        link.download = name;
      })
      .catch(() => {
        made = undefined;
      });
  };
  for (const event of ['pointerenter', 'focus']) link.addEventListener(event, lead);
}
