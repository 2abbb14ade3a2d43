import { t as plainInline } from "./plain-inline_Bvds0Zat.mjs";
import { c as isoDay } from "./source_C3G7p5Rg.mjs";
import { a as ofAllTopics } from "./topics_B2cVM85A.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { join } from "node:path";
import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
// src/model/change.ts
/** A fact by its label, and its values. */
var value = {
	label: z.string(),
	before: z.string(),
	after: z.string()
};
/** What became of one topic in a day. */
var changedTopic = z.strictObject({
	/** `<domain>/<slug>`. */
	id: z.string(),
	how: z.enum([
		"added",
		"changed",
		"removed"
	]),
	/** Facts of which the value changed. */
	values: z.array(z.strictObject(value)),
	/** Facts that came. */
	facts: z.array(z.strictObject({
		label: value.label,
		value: z.string()
	})),
	/** How many situations and how many corrections of notes came. */
	scenarios: z.number().int(),
	corrections: z.number().int()
});
/** The content of one day against that of the day before it: topics of which something can be told, and those that only read otherwise. */
var change = z.strictObject({
	day: isoDay,
	topics: z.array(changedTopic),
	reworded: z.array(z.string())
});
/** The changes of the content by day, the newest first: `content/_changes.json`, for builds without the history. */
var changes = z.array(change);
// src/site/read-changes.ts
/** The changes for builds without the history: an archive, a shallow clone. */
var CHANGES_FILE = "content/_changes.json";
/** So many days are told of; older ones are in the history itself. */
var MOST = 30;
var TOPICS = "content/*/*.mdx";
var TOPIC = /^content\/([a-z]+)\/([a-z0-9-]+)\.mdx$/;
/** What git calls a folder without files: what was there before the first commit. */
var NOTHING = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
function git(root, args) {
	const { status, stdout } = spawnSync("git", [
		"-C",
		root,
		...args
	], {
		encoding: "utf8",
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		]
	});
	return status === 0 ? stdout : void 0;
}
/** As {@link git}, for what takes it long: a build goes on meanwhile. */
async function gitBeside(root, args, input = "") {
	const run = promisify(execFile)("git", [
		"-C",
		root,
		...args
	], { maxBuffer: 536870912 });
	run.child.stdin?.on("error", () => void 0).end(input);
	return run.then(({ stdout }) => stdout, () => void 0);
}
/** The entries of lists that a patch of a topic touches. */
function entriesOf(patch) {
	const found = [];
	for (const line of patch.split("\n")) {
		if (line.startsWith("@@")) found.push({
			isNew: false,
			fields: /* @__PURE__ */ new Map()
		});
		const [, sign, dash, name = "", text = ""] = /^([ +-])  (- |  )(?:\{ )?(\w+): (.+)$/.exec(line) ?? [];
		if (sign === void 0) continue;
		if (dash === "- ") found.push({
			isNew: sign === "+",
			fields: /* @__PURE__ */ new Map()
		});
		const value = text.replaceAll(/^(['"])(.*)\1$/g, "$2");
		const { fields } = found.at(-1) ?? { fields: /* @__PURE__ */ new Map() };
		fields.set(name, {
			...fields.get(name),
			...sign === "+" ? {} : { before: value },
			...sign === "-" ? {} : { after: value }
		});
	}
	return found;
}
/** What became of a topic, by its part of a patch. */
function changeOf(patch) {
	const [, path = ""] = / b\/(.+)$/m.exec(patch.slice(0, patch.indexOf("\n"))) ?? [];
	const [, domain, slug] = TOPIC.exec(path) ?? [];
	if (domain === void 0 || slug === void 0) return [];
	const head = patch.slice(0, patch.indexOf("@@") + 1);
	const how = /^new file/m.test(head) ? "added" : /^deleted file/m.test(head) ? "removed" : "changed";
	const entries = how === "changed" ? entriesOf(patch) : [];
	const came = entries.filter(({ isNew }) => isNew);
	const having = (name) => came.filter(({ fields }) => fields.has(name) && fields.get(name)?.before === void 0).length;
	return [{
		id: `${domain}/${slug}`,
		how,
		values: entries.flatMap(({ isNew, fields }) => {
			const { before, after } = fields.get("value") ?? {};
			const label = fields.get("label")?.after;
			return isNew || label === void 0 || before === void 0 || after === void 0 || before === after ? [] : [{
				label,
				before,
				after
			}];
		}),
		facts: came.flatMap(({ fields }) => {
			const [label, value] = [fields.get("label")?.after, fields.get("value")?.after];
			return label === void 0 || value === void 0 ? [] : [{
				label,
				value
			}];
		}),
		scenarios: having("situation"),
		corrections: having("right")
	}];
}
/** More became of it than that it reads otherwise. */
var isTold = ({ how, values, facts, scenarios, corrections }) => how !== "changed" || values.length + facts.length + scenarios + corrections > 0;
/** Whether all of the history is there; a work tree inside another repository has none of its own. */
var isWhole = (root) => existsSync(join(root, ".git")) && git(root, ["rev-parse", "--is-shallow-repository"])?.trim() === "false";
/** How topics of one tree became those of another, as patches, of many pairs at once: each process that is begun takes its time. */
var diffs = async (root, pairs) => (await gitBeside(root, [
	"diff-tree",
	"--stdin",
	"-p",
	"-U3",
	"--no-renames",
	"--no-color",
	"--no-ext-diff",
	"--",
	TOPICS
], pairs.map((pair) => `${pair}\n`).join("")) ?? "").split(/^[0-9a-f]{40,} [0-9a-f]{40,}\n/m).slice(1);
/** The last days of the content: from the history where it is whole, else from the file; none where neither is. */
async function readChanges(root) {
	const log = isWhole(root) ? await gitBeside(root, [
		"log",
		"--format=%cs %T",
		"--",
		TOPICS
	]) : void 0;
	if (log === void 0) {
		const file = join(root, CHANGES_FILE);
		if (!existsSync(file)) return [];
		try {
			return changes.parse(JSON.parse(readFileSync(file, "utf8")));
		} catch {
			throw new Error(`${CHANGES_FILE}: 읽을 수 없다. 온전한 이력이 있는 곳에서 npm run changes로 다시 쓴다.`);
		}
	}
	const commits = log.split("\n").flatMap((line) => {
		const [day, tree] = line.split(" ");
		return day === void 0 || tree === void 0 ? [] : [{
			day,
			tree
		}];
	});
	const days = [...Map.groupBy(commits, ({ day }) => day)].map(([day, [last]]) => ({
		day,
		tree: last?.tree ?? NOTHING
	}));
	const told = days.slice(0, MOST);
	const patches = await diffs(root, told.map(({ tree }, at) => `${days[at + 1]?.tree ?? NOTHING} ${tree}`));
	return told.flatMap(({ day }, at) => {
		const all = (patches[at] ?? "").split(/^diff --git /m).flatMap(changeOf);
		const [topics, rest] = [all.filter(isTold), all.filter((one) => !isTold(one))];
		return all.length === 0 ? [] : [{
			day,
			topics,
			reworded: rest.map(({ id }) => id)
		}];
	});
}
// src/site/changes.ts
/** What a fact says, without its markup. */
var plainly = (fact) => Object.fromEntries(Object.entries(fact).map(([name, text]) => [name, plainInline(text)]));
/** How many of what came, where there are any. */
var counted = (count, what) => count === 0 ? [] : [`${what} ${count}개`];
/** The last changes of the content by day, the newest first. */
var getChanges = ofAllTopics(async (topics) => {
	const titles = new Map(topics.map(({ id, title }) => [id, title]));
	const named = (id) => {
		const title = titles.get(id);
		return title === void 0 ? [] : [{
			id,
			title,
			url: topicUrl(id)
		}];
	};
	return (await readChanges(process.cwd())).map(({ day, topics: told, reworded }) => ({
		day,
		added: told.filter(({ how }) => how === "added").flatMap(({ id }) => named(id)),
		changed: told.filter(({ how }) => how === "changed").toSorted((a, b) => b.values.length - a.values.length || b.facts.length - a.facts.length).flatMap(({ id, values, facts, scenarios, corrections }) => {
			const more = [...counted(scenarios, "새 시나리오"), ...counted(corrections, "노트와 다른 점")].join(", ");
			return named(id).map((one) => ({
				...one,
				values: values.map(plainly),
				facts: facts.map(plainly),
				more
			}));
		}),
		reworded: reworded.flatMap(named)
	}));
});
/** What a day brought, in a line: `값이 바뀐 주제 2개, 새 주제 1개`. */
var summarize = ({ added, changed, reworded }) => [
	...counted(changed.filter(({ values }) => values.length > 0).length, "값이 바뀐 주제"),
	...counted(changed.filter(({ values }) => values.length === 0).length, "보탠 주제"),
	...counted(added.length, "새 주제"),
	...counted(reworded.length, "글을 다듬은 주제")
].join(", ");
export { summarize as n, getChanges as t };
