import { d as place, l as pastDay, t as awsUrl } from "./source_C3G7p5Rg.mjs";
import { u as escapePattern } from "./topics_B2cVM85A.mjs";
import { z } from "zod";
// src/model/named.ts
/** Finds any of some names, not inside a longer Latin word. */
var named = (names, flags) => new RegExp(`(?<![A-Za-z0-9])(?:${names.map(escapePattern).join("|")})(?![A-Za-z0-9])`, flags);
// src/model/service-status.ts
var text = z.string().trim().min(1);
/** How a service stands today where it is not simply there. */
var SERVICE_STATES = {
	new: "새 서비스",
	renamed: "이름 바뀜",
	closed: "신규 가입 종료",
	ended: "종료된 서비스"
};
/**
* One entry of `content/_services.yaml`: a service, or a part of one, that is new, renamed, closed to new customers or gone.
*
* Example: `{ service: AWS App Runner, state: closed, since: 2026-04-30, topics: [compute/app-runner], … }`.
*/
var serviceStatus = z.strictObject({
	/** Its name as AWS spelled it before the change. */
	service: text,
	state: z.enum([
		"new",
		"renamed",
		"closed",
		"ended"
	]),
	/** Since when, as precisely as AWS says: `"2026-04-30"`, `"2024-10"`, `"2021"`. */
	since: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "since는 따옴표로 감싼 \"2026\", \"2026-04\", \"2026-04-30\" 가운데 하나다").optional(),
	/** Its present name (`renamed`), or what AWS recommends instead. */
	now: text.optional(),
	/** Words by which texts name it; where one stands, the page says how it stands. */
	names: z.array(text).min(1),
	/** Pages that are about it: their heads and cards say it. */
	topics: z.array(place).default([]),
	/** AWS page that says so. */
	source: awsUrl,
	/** Day on which that page was last read. */
	verifiedOn: pastDay
}).refine(({ state, now }) => state !== "renamed" || now !== void 0, {
	path: ["now"],
	message: "이름이 바뀐 서비스는 지금 이름(now)을 적는다"
});
/** The whole file. */
var serviceStatuses = z.array(serviceStatus);
/** `2026-04-30` → `2026년 4월 30일`, `2024-10` → `2024년 10월`. */
var dayInKorean = (since) => since.split("-").map((part, index) => `${Number(part)}${"년월일".charAt(index)}`).join(" ");
/** How it stands in one Korean sentence without its name: `2026년 4월 30일부터 신규 가입을 받지 않는다. 대신: ECS Express Mode`. */
function explainStatus({ state, since, now }) {
	const day = since === void 0 ? void 0 : dayInKorean(since);
	const instead = now === void 0 ? "" : ` 대신: ${now}`;
	const from = day === void 0 ? "" : `${day}부터 `;
	switch (state) {
		case "renamed": return `${day === void 0 ? "" : `${day}에 `}이름이 바뀌었다. 지금: ${now ?? ""}`;
		case "closed": return `${from}신규 가입을 받지 않는다.${instead}`;
		case "ended": return `${day === void 0 ? "" : `${day}에 `}종료되었다.${instead}`;
		case "new": return `${day === void 0 ? "최근에" : `${day}에`} 나왔다.`;
	}
}
/** Tells whether a text names a service: one of its names stands there, not inside a longer Latin word. */
var namesService = (body, { names }) => names.some((name) => body.includes(name)) && named(names).test(body);
export { serviceStatuses as i, explainStatus as n, namesService as r, SERVICE_STATES as t };
