/** `npm run verify`: types, lint, format and dead code behind one door. Prints what is wrong, and a count. */
import { VERIFY_STEPS } from './lib/verify-steps.ts';
import { runStep } from './lib/steps.ts';

let failed = 0;
for (const step of VERIFY_STEPS) if (!(await runStep(step))) failed++;
console.log(`${VERIFY_STEPS.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
