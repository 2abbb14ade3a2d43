import { A as unescapeHTML, S as addAttribute, b as maybeRenderHead, d as renderComponent, g as renderSlot, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { C as getEntry, O as createComponent, a as ofAllTopics, n as getTopicMap } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { i as getNoteTitles } from "./BaseLayout_D0pJu371.mjs";
import { i as topicUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
import { r as servicesIn } from "./services_BIOQsWPl.mjs";
import { n as explainStatus, t as SERVICE_STATES } from "./service-status_Bp0cGa2J.mjs";
import { t as plainInline } from "./plain-inline_Bvds0Zat.mjs";
import { n as sectionTitle, t as TOPIC_SECTIONS } from "./topic-sections_BEvsXU7d.mjs";
import { l as splitTail } from "./parts_BRIOXyey.mjs";
import "./server_BFJCzPJm.mjs";
import { n as renderInline, t as phraseLang } from "./render-inline_CMdH2URu.mjs";
import { n as $$AskFirst, t as $$ScenarioList } from "./ScenarioList_CrLCWmyp.mjs";
import { t as $$SelfLink } from "./SelfLink_D4BSMfSF.mjs";
// src/components/topic/ReportLink.astro
createAstro("https://saa-notes.example");
var $$ReportLink = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ReportLink;
	const { title } = Astro.props;
	new URL(Astro.url.pathname, Astro.site).href;
	return renderTemplate`${false}`;
}, "/work/wt/build/src/components/topic/ReportLink.astro", void 0);
// src/site/name-page.ts
/** What a page of AWS is called that no topic names, read from its address. */
/** Guides by how their addresses begin, where these do not say it as AWS does. */
var GUIDES = {
	acm: "ACM",
	"aurora-dsql": "Aurora DSQL",
	app2container: "App2Container",
	AmazonCloudFront: "CloudFront",
	AmazonCloudWatch: "CloudWatch",
	AmazonCloudWatchLogs: "CloudWatch Logs",
	amazondynamodb: "DynamoDB",
	AmazonECR: "ECR",
	AmazonECS: "ECS",
	AmazonElastiCache: "ElastiCache",
	amazonglacier: "S3 Glacier",
	AmazonRDS: "RDS",
	AmazonS3: "S3",
	apigateway: "API Gateway",
	appflow: "AppFlow",
	apprunner: "App Runner",
	athena: "Athena",
	autoscaling: "Auto Scaling",
	awsaccountbilling: "AWS Billing",
	AWSCloudFormation: "CloudFormation",
	awscloudtrail: "CloudTrail",
	AWSEC2: "EC2",
	AWSSimpleQueueService: "SQS",
	awssupport: "AWS Support",
	cloudformation: "CloudFormation",
	cloudfront: "CloudFront",
	cloudhsm: "CloudHSM",
	cloudshell: "CloudShell",
	config: "AWS Config",
	controltower: "Control Tower",
	datasync: "DataSync",
	directconnect: "Direct Connect",
	directoryservice: "Directory Service",
	documentdb: "DocumentDB",
	dynamodb: "DynamoDB",
	elasticbeanstalk: "Elastic Beanstalk",
	elasticloadbalancing: "Elastic Load Balancing",
	eventbridge: "EventBridge",
	filegateway: "S3 File Gateway",
	firehose: "Data Firehose",
	elastictranscoder: "Elastic Transcoder",
	fms: "Firewall Manager",
	fsx: "FSx",
	general: "AWS",
	guardduty: "GuardDuty",
	health: "AWS Health",
	kinesisanalytics: "Kinesis Data Analytics",
	kinesisvideostreams: "Kinesis Video Streams",
	memorydb: "MemoryDB",
	migrationhub: "Migration Hub",
	"opensearch-service": "OpenSearch Service",
	quicksight: "QuickSight",
	Route53: "Route 53",
	route53: "Route 53",
	sagemaker: "SageMaker",
	savingsplans: "Savings Plans",
	scheduler: "EventBridge Scheduler",
	SchemaConversionTool: "Schema Conversion Tool",
	sdkref: "AWS SDK",
	secretsmanager: "Secrets Manager",
	securityhub: "Security Hub",
	servicequotas: "Service Quotas",
	singlesignon: "IAM Identity Center",
	ssm: "Systems Manager",
	storagegateway: "Storage Gateway",
	streams: "Kinesis Data Streams",
	transfer: "Transfer Family",
	wellarchitected: "Well-Architected",
	xray: "X-Ray",
	application: "Application Load Balancer",
	AuroraUserGuide: "Aurora",
	"clientvpn-admin": "Client VPN",
	gateway: "Gateway Load Balancer",
	LustreGuide: "FSx for Lustre",
	network: "Network Load Balancer",
	ONTAPGuide: "FSx for ONTAP",
	OpenZFSGuide: "FSx for OpenZFS",
	peering: "VPC Peering",
	privatelink: "PrivateLink",
	s2svpn: "Site-to-Site VPN",
	tgw: "Transit Gateway",
	WindowsGuide: "FSx for Windows"
};
/** Pages that stand at the end of many addresses. */
var PAGES = {
	faqs: "자주 묻는 질문",
	features: "기능",
	introduction: "소개",
	limits: "할당량",
	pricing: "요금",
	quotas: "할당량",
	"service-quotas": "할당량",
	sla: "SLA",
	welcome: "소개",
	"what-is": "소개"
};
var SHORT = /^(?:acm|ami|api|arn|aws|cidr|cli|cloudhsm|cors|db|dlq|dms|dns|drs|ebs|ec2|ecr|ecs|efs|eks|elb|emr|eni|faq|fifo|http|https|iam|id|io|ip|ipv[46]|kms|lsi|mfa|mq|msk|nat|nfs|ram|rds|s3|sdk|sla|sns|sqs|ssh|ssl|sts|tls|ttl|url|vif|vpc|vpn|waf)s?$/i;
/** The words of a part of an address: `DataDurability` → `Data durability`, `with-s3` → `With S3`. */
function inWords(part) {
	const text = part.replace(/([a-z\d])(?=[A-Z][a-z])|([a-z])(?=[A-Z])/g, "$1$2 ").split(/[-_.\s]+/).filter((word) => word !== "").map((word) => SHORT.test(word) ? word.toUpperCase() : /^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word).join(" ");
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A name of a service or a guide in an address: each word with a capital. */
var guideName = (part) => GUIDES[part] ?? inWords(part).split(" ").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
/** What begins the names of files and says nothing: `CHAP_Limits`, `bp-cluster-management`. */
var PREFIX = /^(?:CHAP|Concepts|as|bp|c|eb|fgw|orgs|securityhub|tf|tgw|USER|xray)[-_.]/i;
/** The page of a guide, without the name of the guide before it: `sqs-visibility-timeout` → `Visibility timeout`. */
function pageName(last, guide) {
	const [, operation] = /^API_(.+)$/.exec(last) ?? [];
	if (operation !== void 0) return `API ${operation}`;
	const bare = last.replace(PREFIX, "");
	const text = inWords(bare);
	const rest = text.toLowerCase().startsWith(`${guide.toLowerCase()} `) ? text.slice(guide.length + 1) : text;
	return PAGES[bare.toLowerCase()] ?? rest.charAt(0).toUpperCase() + rest.slice(1);
}
/** `Lambda · With S3`, `CloudFront · 요금`, `EC2 · API CreateVolume`; with what the page calls itself, that with its guide before it. */
function namePage(url, title) {
	const { hostname, pathname } = new URL(url);
	const [first = "", ...others] = pathname.split("/").filter((part) => part !== "" && !/^[a-z]{2}_[a-z]{2}$/.test(part)).map((part) => part.replace(/\.html$/, ""));
	const last = others.pop();
	if (first === "") return hostname;
	if (last === void 0) return guideName(first);
	const guide = guideName(others.find((part) => part in GUIDES) ?? first);
	if (title !== void 0) return title.includes(guide) ? title : `${guide} · ${title}`;
	if (first === "blogs") return `AWS 블로그 · ${inWords(last)}`;
	if (first === "about-aws") return `AWS 새 소식 · ${inWords(last)}`;
	if (first === "whitepapers") return `AWS 백서 ${inWords(others.at(-1) ?? "")} · ${pageName(last, "")}`;
	const [, service] = first === "general" ? /^([a-z\d]+)(?:-service)?$/.exec(last) ?? [] : [];
	if (service !== void 0) return `${guideName(service)} · 엔드포인트와 할당량`;
	return `${guide} · ${pageName(last, guide)}`;
}
// src/site/citations.ts
/** A page without the place on it: several values of one page have one number. */
var pageOf = (url) => url.split("#", 1)[0] ?? url;
/** What the entries of a section name as their sources. */
var sourcesIn = (topic, { fields }) => fields.flatMap((list) => (topic[list] ?? []).flatMap((entry) => "source" in entry ? [entry.source] : []));
/** Titles of AWS pages by address, from every topic's references. */
function titlesOf(topics) {
	return new Map(topics.flatMap(({ references }) => references.map(({ title, url }) => [pageOf(url), title])));
}
/**
* Numbers the AWS pages of a topic: its references first, then what only entries name, in page order.
*
* @param titles titles that other topics give to pages, by {@link titlesOf}
*/
function listCitations(topic, titles) {
	const named = new Set(topic.references.map(({ url }) => pageOf(url)));
	const others = new Set(TOPIC_SECTIONS.flatMap((section) => sourcesIn(topic, section).map(pageOf)).filter((page) => !named.has(page)));
	const pages = [...topic.references.map(({ title, url }) => ({
		title,
		url,
		named: true
	})), ...[...others].map((url) => ({
		title: titles.get(url) ?? namePage(url),
		url,
		named: false
	}))];
	return pages.map((page, index) => {
		const isFirst = pages.findIndex(({ url }) => pageOf(url) === pageOf(page.url)) === index;
		const settles = (source) => isFirst && pageOf(source) === pageOf(page.url);
		return {
			...page,
			number: index + 1,
			facts: topic.facts.filter(({ source }) => settles(source)),
			sections: TOPIC_SECTIONS.filter((section) => section.id !== "facts" && sourcesIn(topic, section).some(settles))
		};
	});
}
/** The number of a source among a page's citations. */
var numberOf = (citations, source) => citations.find(({ url }) => pageOf(url) === pageOf(source))?.number;
// src/site/cited-pages.ts
/** Titles of AWS pages by address: what they call themselves, or what a topic's references call them. */
var getPageTitles = ofAllTopics(async (topics) => {
	const own = (await getEntry("titles", "list"))?.data.titles ?? [];
	return new Map([...own.map(({ url, title }) => [url, namePage(url, title)]), ...titlesOf(topics)]);
});
// src/components/topic/SourceLink.astro
createAstro("https://saa-notes.example");
var $$SourceLink = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SourceLink;
	const { href, number, of } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<a class="cite"${addAttribute(href, "href")} rel="external"${addAttribute(`${of}의 근거 문서: AWS${number === void 0 ? "" : ` ${number}`}`, "aria-label")} data-pagefind-ignore data-astro-cid-u4ha3b6l><span data-astro-cid-u4ha3b6l>AWS </span>${number !== void 0 && renderTemplate`<sup data-astro-cid-u4ha3b6l>${number}</sup>`}</a>`;
}, "/work/wt/build/src/components/topic/SourceLink.astro", void 0);
// src/components/topic/CorrectionList.astro
createAstro("https://saa-notes.example");
var $$CorrectionList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CorrectionList;
	const { corrections, citations } = Astro.props;
	const STATUS = {
		wrong: "틀림",
		outdated: "옛 정보",
		conflict: "서로 다름",
		simplified: "지나친 단순화"
	};
	const parts = splitTail(corrections, 3);
	return renderTemplate`${parts.map((part, index) => {
		return renderTemplate`${renderComponent($$result, "Fold", index === 0 ? "div" : "details", {
			"class:list": { fold: index > 0 },
			"data-astro-cid-dvsz5htw": true
		}, { "default": ($$result) => renderTemplate`${index > 0 && renderTemplate`${maybeRenderHead($$result)}<summary data-astro-cid-dvsz5htw>어긋난 점 ${part.length}개 더</summary>`}<ul class="corrections" data-astro-cid-dvsz5htw>${part.map((item) => renderTemplate`<li${addAttribute(`correction-${item.id}`, "id")} data-astro-cid-dvsz5htw><p class="said" data-astro-cid-dvsz5htw><span class="chip" data-astro-cid-dvsz5htw>${STATUS[item.status]}</span><span data-astro-cid-dvsz5htw>${unescapeHTML(renderInline(item.notes))}</span></p><p data-astro-cid-dvsz5htw><span data-astro-cid-dvsz5htw>${unescapeHTML(renderInline(item.right))}</span>${renderComponent($$result, "SourceLink", $$SourceLink, {
			"href": item.source,
			"number": numberOf(citations, item.source),
			"of": "이 정정",
			"data-astro-cid-dvsz5htw": true
		})}</p></li>`)}</ul>` })}`;
	})}`;
}, "/work/wt/build/src/components/topic/CorrectionList.astro", void 0);
// src/components/topic/FactBox.astro
createAstro("https://saa-notes.example");
var $$FactBox = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FactBox;
	const { facts, citations, whole = false } = Astro.props;
	const parts = whole ? [facts] : splitTail(facts, 4);
	return renderTemplate`${maybeRenderHead($$result)}<section class="facts"${addAttribute(sectionTitle("facts"), "aria-label")} data-astro-cid-mts4d3jz><h2 id="facts" data-astro-cid-mts4d3jz>${sectionTitle("facts")}${renderComponent($$result, "SelfLink", $$SelfLink, {
		"id": "facts",
		"data-astro-cid-mts4d3jz": true
	})}</h2><button class="study needs-script no-print" type="button" data-study="cover" aria-pressed="false" data-pagefind-ignore data-astro-cid-mts4d3jz>가리고 외우기</button>${parts.map((part, index) => {
		return renderTemplate`${renderComponent($$result, "Fold", index === 0 ? "div" : "details", {
			"class:list": { fold: index > 0 },
			"data-astro-cid-mts4d3jz": true
		}, { "default": ($$result) => renderTemplate`${index > 0 && renderTemplate`<summary data-pagefind-ignore data-astro-cid-mts4d3jz>숫자 ${part.length}개 더</summary>`}<dl data-astro-cid-mts4d3jz>${part.map((fact) => renderTemplate`<div${addAttribute(fact.id, "data-fact")}${addAttribute(`fact-${fact.id}`, "id")}${addAttribute(fact.isDouble, "data-pagefind-ignore")} data-astro-cid-mts4d3jz><dt data-astro-cid-mts4d3jz>${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(renderInline(fact.label))}` })}${renderComponent($$result, "SelfLink", $$SelfLink, {
			"id": `fact-${fact.id}`,
			"name": plainInline(fact.label),
			"data-astro-cid-mts4d3jz": true
		})}</dt><dd data-astro-cid-mts4d3jz><b${addAttribute(phraseLang(fact.value), "lang")} data-astro-cid-mts4d3jz>${unescapeHTML(renderInline(fact.value))}</b>${fact.note && renderTemplate`<span class="note" data-astro-cid-mts4d3jz>${unescapeHTML(renderInline(fact.note))}</span>`}${fact.examEra && renderTemplate`<span class="era" data-astro-cid-mts4d3jz><span class="era-label" data-astro-cid-mts4d3jz>시험 자료의 옛 값</span> <span data-astro-cid-mts4d3jz>${unescapeHTML(renderInline(fact.examEra))}</span></span>`}${fact.owner && renderTemplate`<a class="owner"${addAttribute(topicUrl(fact.owner.topic, `fact-${fact.owner.fact}`), "href")}${addAttribute(`${fact.owner.title}에서: ${plainInline(fact.label)}`, "aria-label")} data-pagefind-ignore data-astro-cid-mts4d3jz>${fact.owner.title}에서</a>`}</dd><dd class="source" data-astro-cid-mts4d3jz>${renderComponent($$result, "SourceLink", $$SourceLink, {
			"href": fact.source,
			"number": numberOf(citations, fact.source),
			"of": `“${plainInline(fact.label)}”`,
			"data-astro-cid-mts4d3jz": true
		})}</dd></div>`)}</dl>` })}`;
	})}</section>`;
}, "/work/wt/build/src/components/topic/FactBox.astro", void 0);
// src/components/topic/ServiceList.astro
createAstro("https://saa-notes.example");
var $$ServiceList = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ServiceList;
	const { topic } = Astro.props;
	const services = await servicesIn(topic);
	return renderTemplate`${services.length > 0 && renderTemplate`${maybeRenderHead($$result)}<aside class="services"${addAttribute(`${topic.title}에 나오는 서비스의 현재 상태`, "aria-label")} data-pagefind-ignore="all" data-astro-cid-pohh2ijy><p data-astro-cid-pohh2ijy><b data-astro-cid-pohh2ijy>이 페이지에 나오는 서비스의 현재 상태</b></p><ul data-astro-cid-pohh2ijy>${services.map((service) => renderTemplate`<li data-astro-cid-pohh2ijy><span class="chip" data-astro-cid-pohh2ijy>${SERVICE_STATES[service.state]}</span> ${service.service}:${" "}<a${addAttribute(service.source, "href")} rel="external" data-astro-cid-pohh2ijy>${explainStatus(service)}</a></li>`)}</ul></aside>`}`;
}, "/work/wt/build/src/components/topic/ServiceList.astro", void 0);
// src/components/topic/SourceList.astro
createAstro("https://saa-notes.example");
var $$SourceList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SourceList;
	const { citations, sources, noteTitles } = Astro.props;
	const byNote = Map.groupBy(sources, (source) => source.note);
	const parts = [citations.filter(({ named }) => named), citations.filter(({ named }) => !named)].filter((part) => part.length > 0);
	return renderTemplate`${citations.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h3 id="references" data-astro-cid-tfab7cq5>AWS 문서</h3>${parts.map((part, index) => {
		return renderTemplate`${renderComponent($$result, "Fold", index === 0 ? "div" : "details", {
			"class:list": { fold: index > 0 },
			"data-astro-cid-tfab7cq5": true
		}, { "default": ($$result) => renderTemplate`${index > 0 && renderTemplate`<summary data-astro-cid-tfab7cq5>값 하나하나의 근거 ${part.length}개 더</summary>`}<ol${addAttribute(part[0]?.number, "start")} data-astro-cid-tfab7cq5>${part.map(({ number, url, title, facts, sections }) => renderTemplate`<li${addAttribute(`source-${number}`, "id")} data-astro-cid-tfab7cq5><a${addAttribute(url, "href")} rel="external"${addAttribute(/[가-힣]/.test(title) ? void 0 : "en", "lang")} data-astro-cid-tfab7cq5>${title}</a>${facts.length + sections.length > 0 && renderTemplate`<span class="uses" data-astro-cid-tfab7cq5><span class="visually-hidden" data-astro-cid-tfab7cq5>이 문서로 확인한 곳:</span>${facts.map(({ id, label }) => renderTemplate`<a${addAttribute(`#fact-${id}`, "href")}${addAttribute(`값: ${plainInline(label)}`, "aria-label")} data-astro-cid-tfab7cq5>${plainInline(label)}</a>`)}${sections.map((section) => renderTemplate`<a${addAttribute(`#${section.id}`, "href")} data-astro-cid-tfab7cq5>${section.title}</a>`)}</span>`}</li>`)}</ol>` })}`;
	})}` })}`}${byNote.size === 0 ? renderTemplate`<p class="uncovered" data-astro-cid-tfab7cq5>바탕이 된 노트들은 이 주제를 다루지 않는다. AWS 문서만 읽고 썼다.</p>` : renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3 id="notes" class="no-print" data-astro-cid-tfab7cq5>바탕이 된 노트</h3><details class="fold no-print" data-astro-cid-tfab7cq5><summary data-astro-cid-tfab7cq5>${byNote.size}권에서 ${sources.length}곳</summary><ul data-astro-cid-tfab7cq5>${[...byNote].map(([note, places]) => renderTemplate`<li${addAttribute(note, "data-source-note")} data-astro-cid-tfab7cq5><a${addAttribute(pageUrl(`sources/${note}/`), "href")} data-astro-cid-tfab7cq5>${noteTitles.get(note) ?? `노트 ${note}`}</a><span class="places" data-astro-cid-tfab7cq5>${places.map((place) => `${place.section}${place.lines ? ` (${place.lines}줄)` : ""}`).join(" · ")}</span></li>`)}</ul></details>` })}`}`;
}, "/work/wt/build/src/components/topic/SourceList.astro", void 0);
// src/components/topic/TopicSections.astro
createAstro("https://saa-notes.example");
var $$TopicSections = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TopicSections;
	const { topic } = Astro.props;
	const topics = await getTopicMap();
	const citations = listCitations({
		...topic,
		facts: topic.shownFacts
	}, await getPageTitles());
	return renderTemplate`${topic.shownFacts.length > 0 && renderTemplate`${renderComponent($$result, "FactBox", $$FactBox, {
		"facts": topic.shownFacts,
		"citations": citations,
		"whole": topic.id.endsWith("-limits"),
		"data-astro-cid-clsdd4oy": true
	})}`}${maybeRenderHead($$result)}<div class="prose body" data-astro-cid-clsdd4oy>${renderSlot($$result, $$slots["default"])}</div>${renderComponent($$result, "ServiceList", $$ServiceList, {
		"topic": topic,
		"data-astro-cid-clsdd4oy": true
	})}${topic.scenarios.length > 0 && renderTemplate`<section class="prose"${addAttribute(sectionTitle("scenarios"), "aria-label")} data-astro-cid-clsdd4oy><h2 id="scenarios" data-astro-cid-clsdd4oy>${sectionTitle("scenarios")}${renderComponent($$result, "SelfLink", $$SelfLink, {
		"id": "scenarios",
		"data-astro-cid-clsdd4oy": true
	})}</h2><div class="section-body" data-astro-cid-clsdd4oy>${renderComponent($$result, "AskFirst", $$AskFirst, { "data-astro-cid-clsdd4oy": true })}${renderComponent($$result, "ScenarioList", $$ScenarioList, {
		"scenarios": topic.scenarios,
		"topics": topics,
		"data-astro-cid-clsdd4oy": true
	})}</div></section>`}${topic.corrections.length > 0 && renderTemplate`<section class="prose"${addAttribute(sectionTitle("corrections"), "aria-label")} data-astro-cid-clsdd4oy><h2 id="corrections" data-astro-cid-clsdd4oy>${sectionTitle("corrections")}${renderComponent($$result, "SelfLink", $$SelfLink, {
		"id": "corrections",
		"data-astro-cid-clsdd4oy": true
	})}</h2><div class="section-body" data-astro-cid-clsdd4oy>${renderComponent($$result, "CorrectionList", $$CorrectionList, {
		"corrections": topic.corrections,
		"citations": citations,
		"data-astro-cid-clsdd4oy": true
	})}</div></section>`}<section class="prose sources"${addAttribute(sectionTitle("sources"), "aria-label")} data-pagefind-ignore="all" data-astro-cid-clsdd4oy><h2 id="sources" data-astro-cid-clsdd4oy>${sectionTitle("sources")}${renderComponent($$result, "SelfLink", $$SelfLink, {
		"id": "sources",
		"data-astro-cid-clsdd4oy": true
	})}</h2><div class="section-body" data-astro-cid-clsdd4oy>${renderComponent($$result, "SourceList", $$SourceList, {
		"citations": citations,
		"sources": topic.sources,
		"noteTitles": await getNoteTitles(),
		"data-astro-cid-clsdd4oy": true
	})}${renderComponent($$result, "ReportLink", $$ReportLink, {
		"title": topic.title,
		"data-astro-cid-clsdd4oy": true
	})}</div></section>`;
}, "/work/wt/build/src/components/topic/TopicSections.astro", void 0);
export { $$ReportLink as n, $$TopicSections as t };
