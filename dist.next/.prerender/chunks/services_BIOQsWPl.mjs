import { S as getCollection, d as once, l as splitPlace } from "./topics_B2cVM85A.mjs";
import { n as explainStatus, r as namesService, t as SERVICE_STATES } from "./service-status_Bp0cGa2J.mjs";
// src/model/fold-name.ts
/** The form in which two names are the same name: NFC, lower case, no spaces. `foldName("Auto  Scaling") → "autoscaling"`. */
var foldName = (name) => name.normalize("NFC").toLowerCase().replace(/\s+/g, "");
/** A name without the maker before it: `AWS CloudFormation` → `CloudFormation`. */
var withoutMaker = (name) => name.replace(/^(?:amazon|aws)\s+/i, "");
/** Names as what is typed is compared with them: folded, and each once more without the maker before it. */
var foldNames = (names) => names.flatMap((name) => [name, withoutMaker(name)]).map(foldName);
// src/site/services.ts
/** Services that are new, renamed, closed or gone, as `content/_services.yaml` says. */
var getServices = once(async () => (await getCollection("services")).map(({ data }) => data));
/** How the service stands that a topic is about, if it is about one that changed. */
var statusOfTopic = async (id) => (await getServices()).find(({ topics }) => topics.includes(id));
/** Services that changed and that a topic names or has a section about. */
async function servicesIn({ id, prose, facts, scenarios }) {
	const body = [
		prose(),
		...facts.flatMap(({ label, value, note = "", examEra = "" }) => [
			label,
			value,
			note,
			examEra
		]),
		...scenarios.flatMap(({ situation, choose = "", why, trap = "" }) => [
			situation,
			choose,
			why,
			trap
		])
	].join("\n");
	return (await getServices()).filter((service) => service.topics.some((place) => splitPlace(place).id === id) || namesService(body, service));
}
var getCalled = once(async () => (await getServices()).map((status) => ({
	status,
	names: [status.service, ...status.names].map(foldName)
})));
/** How a glossary term's service stands, by any of the term's names. */
async function statusOfTerm(names) {
	const known = new Set(names.map(foldName));
	return (await getCalled()).find(({ names: own }) => own.some((name) => known.has(name)))?.status;
}
/** Of a service that is no more since when, by its name. */
async function endOf(title) {
	const status = await statusOfTerm([title]);
	return status?.state === "ended" ? { ended: explainStatus(status) } : {};
}
/** How the services stand that topics are about, by topic, for lists that scripts draw: `{ "compute/app-runner": "신규 가입 종료" }`. */
var topicStates = async () => Object.fromEntries((await getServices()).flatMap(({ topics, state }) => topics.filter((place) => !place.includes("#")).map((id) => [id, SERVICE_STATES[state]])));
export { statusOfTopic as a, foldNames as c, statusOfTerm as i, getServices as n, topicStates as o, servicesIn as r, foldName as s, endOf as t };
