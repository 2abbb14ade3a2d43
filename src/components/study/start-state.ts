/** All that the page of studying loads on a device that has not studied: what was begun is looked up where something was. */
import { hasStudied } from '../../study/trace.ts';

if (hasStudied()) void import('./show-state.ts');
