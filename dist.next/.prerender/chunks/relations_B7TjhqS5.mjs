import { C as getEntry, d as once } from "./topics_B2cVM85A.mjs";
// src/site/relations.ts
var getRelations = once(async () => {
	const sides = ((await getEntry("relations", "list"))?.data.relations ?? []).flatMap(({ a, b, nameA = a, nameB = b, says }) => [{
		id: nameA,
		other: nameB,
		says
	}, {
		id: nameB,
		other: nameA,
		says
	}]);
	return new Map([...Map.groupBy(sides, ({ id }) => id)].map(([id, own]) => [id, Object.fromEntries(own.map(({ other, says }) => [other, says]))]));
});
/** What a topic or a section and others are to each other, by the ids of these in the picker (`content/_relations.yaml`). */
var relationsOf = async (id) => (await getRelations()).get(id) ?? {};
export { relationsOf as t };
