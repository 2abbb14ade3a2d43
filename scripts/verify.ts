/** `npm run verify`: types, lint, format and dead code behind one door. Prints what is wrong, and a count. */
import { Tally } from './lib/tally.ts';
import { PREPARING_STEPS, VERIFY_STEPS } from './lib/verify-steps.ts';

const tally = new Tally();
await Promise.all(PREPARING_STEPS.map((step) => tally.step(step)));
await Promise.all(VERIFY_STEPS.map((step) => tally.step(step)));
tally.finish();
