/** What the plan to an exam is made of, as a file of the build: the days of the four weeks with the keys of what is ticked on them. */
export type PlanData = readonly { readonly title: string; readonly keys: readonly string[] }[];
