/** A browser's door for scripts that are named by a string; those without one let all through. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): ScriptUrls;
}
interface ScriptUrls {
  createScriptURL(url: string): string;
}

/**
 * The site's headers forbid scripts that are named by a string (Trusted Types): this lets through what `allows` returns,
 * under a name that those headers have. A policy is made once in a page.
 */
const allowScripts = (name: string, allows: (url: string) => string | null): ScriptUrls | undefined =>
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(name, { createScriptURL: allows });

/** The same for one script: its address as the browser takes it. */
export const allowedScript = (name: string, url: string): string =>
  allowScripts(name, () => url)?.createScriptURL(url) ?? url;
