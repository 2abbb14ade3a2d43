/** The pairs that stand as chips under the picker, which needs a script; they are listed where there is none. */
export const CHIPS = 10;
