/** The last changes of the content, the newest first; a plugin of the build reads them from the history. */
declare module 'virtual:changes' {
  import type { Change } from '../model/change.ts';
  const changes: readonly Change[];
  export default changes;
}
