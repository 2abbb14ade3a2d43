/** Why a store was not filled: no room on the device, no answer from the site, or not wanted now. */
export type FillFailure = 'full' | 'unreachable' | 'saving';

/** What a worker that fills its store tells every page of the site. */
export type StoreNews =
  | { readonly kind: 'store:filling'; readonly done: number; readonly all: number }
  | { readonly kind: 'store:failed'; readonly cause: FillFailure };

/** Tells whether a message is news of the store. */
export const isStoreNews = (data: unknown): data is StoreNews =>
  typeof data === 'object' && data !== null && 'kind' in data && String(data.kind).startsWith('store:');

/** What a page asks of a worker. */
export interface WorkerRequest {
  /** To come into use (Workbox's own word), to fill its store again, to stop filling it, to say whether that is whole or being filled. */
  readonly type: 'SKIP_WAITING' | 'FILL' | 'STOP' | 'IS_WHOLE' | 'IS_FILLING';
}

/** Tells whether a message is a request to the worker. */
export const isRequest = (data: unknown): data is WorkerRequest =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  /^(?:SKIP_WAITING|FILL|STOP|IS_WHOLE|IS_FILLING)$/.test(String(data.type));
