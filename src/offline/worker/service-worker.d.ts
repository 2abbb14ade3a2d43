/**
 * What the worker uses of the types of service workers. TypeScript's own (`lib.webworker`) cannot stand beside those of pages,
 * and Workbox's declarations take these by name.
 */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** Who asks; empty for a navigation. */
  readonly clientId: string;
  /** Who is to be, of a navigation or a worker's script. */
  readonly resultingClientId: string;
}
interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface Client {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}
interface Clients {
  get(id: string): Promise<Client | undefined>;
  matchAll(options: {
    readonly includeUncontrolled: boolean;
    readonly type: 'window' | 'all';
  }): Promise<readonly Client[]>;
  claim(): Promise<void>;
}
interface ServiceWorkerGlobalScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: Clients;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;
}
