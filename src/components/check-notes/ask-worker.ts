import type { Answer, Request } from './messages.ts';
import workerUrl from './worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => string;
  };
}

/** Starts the worker; the site's headers forbid scripts named by a string (Trusted Types), and this one address is let through. */
export function startWorker(take: (answer: Answer) => void): (request: Request) => void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('check-notes', { createScriptURL: () => workerUrl });
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    take(data);
  });
  worker.addEventListener('error', () => {
    take({ is: 'missing' });
  });
  return (request) => {
    worker.postMessage(request);
  };
}
