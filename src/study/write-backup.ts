/** The learner's data as one file. */
export const FORMAT = 'saa-notes-study';
export const VERSION = 1;

/** The text of an export, with what could not be read as it is. */
export const writeBackup = (events: readonly unknown[], at: Date): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: at.toISOString(), events });
