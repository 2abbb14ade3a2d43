/** All that a list of topics loads on a device that has not studied: what was read is marked where something was. */
import { hasStudied } from '../../../study/trace.ts';

if (hasStudied()) void import('./show.ts');
