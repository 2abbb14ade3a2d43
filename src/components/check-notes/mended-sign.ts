/** What stands between a line of a note and what is so today, in a note that was corrected here. */
export const MENDED = ' → 오늘: ';
