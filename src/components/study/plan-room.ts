/** Where somebody has a plan to an exam, its page shows nothing of other plans before the script has drawn it: nothing moves in sight. */
const KEY = 'plan-room';

/** Runs before the page is painted; where no script comes to draw the plan, the others are shown soon. Kept as text because the content security policy allows it by the hash of exactly these characters. */
export const PLAN_ROOM = `try{const d=document.documentElement.dataset;if(localStorage.getItem('${KEY}')){d.plan='waits';setTimeout(()=>delete d.plan,4e3)}}catch{}`;

/** The plan is drawn; keeps whether there is one. */
export function keepPlanRoom(isThere: boolean): void {
  delete document.documentElement.dataset.plan;
  try {
    if (isThere) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept on this device.
  }
}
