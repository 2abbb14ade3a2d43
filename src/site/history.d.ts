/** The last changes of the content, the newest first; a plugin of the build reads them from the history. */
declare module 'virtual:changes' {
  const changes: unknown;
  export default changes;
}
