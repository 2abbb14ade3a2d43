/** Modules that a script imports as it begins; what it asks for later stands in parentheses. */
const IMPORTED = /\bimport\s*(?:[^"'()]*?\bfrom\s*)?["']\.\/([\w.-]+\.js)["']/g;
const SCRIPT = /<script type="module" src="([^"]*\/)([\w.-]+\.js)"/g;

/**
 * Lets a page fetch at once all that its scripts import, however deep: a module that only another one names costs a round trip more.
 * `read` gives a script by its name.
 */
export async function preloadModules(html: string, read: (name: string) => Promise<string>): Promise<string> {
  const scripts = [...html.matchAll(SCRIPT)];
  const folder = scripts[0]?.[1] ?? '';
  const found = new Set(scripts.map(([, , name = '']) => name));
  for (const name of found) for (const [, other = ''] of (await read(name)).matchAll(IMPORTED)) found.add(other);
  const links = [...found].slice(scripts.length).map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}
