import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, p as Fragment, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as getCheckData } from "./build-data_DRwbavm1.mjs";
import { t as $$OutlineButton } from "./OutlineButton_CLEa9xl0.mjs";
import { t as $$SolidButton } from "./SolidButton_BOJ5qWyV.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { n as explainStatus, t as SERVICE_STATES } from "./service-status_Bp0cGa2J.mjs";
import { n as getServices } from "./services_BIOQsWPl.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
import { gzipSync } from "node:zlib";
// src/model/verdict-names.ts
/** What a statement of a note is to the pages, in words, wherever it is shown. */
var VERDICT_NAMES = {
	differs: "다름",
	new: "맞는 내용을 찾지 못한 문장",
	said: "같음"
};
// src/components/check-notes/labels.ts
/** The kinds in the order in which they are counted and shown, with what readers call them. */
var KINDS = [
	["differs", VERDICT_NAMES.differs],
	["renamed", "이름 바뀜"],
	["likely", "같은 듯"],
	["said", VERDICT_NAMES.said],
	["mended", "고친 줄"],
	["new", "못 찾음"]
];
// src/pages/check-notes/index.astro
var check_notes_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const SAMPLE = `## Lambda
- 한 번에 최대 15분까지 돌릴 수 있다
- 임시 저장 공간(/tmp)은 512MB 고정

## S3
- 객체 하나는 최대 5TB
- 버킷 이름 앞에 프로젝트 이름을 붙인다
- 시험 전날 이 단원을 다시 볼 것`;
	const MEANINGS = {
		likely: "그곳의 숫자와 낱말이 이 줄과 맞는다. 조건이 있는지 읽어 본다.",
		said: "이 사이트도 그렇게 적었다.",
		mended: "이 사이트가 오늘 값을 달았거나 이름을 바꾼 줄이다. 그 밖의 말까지 맞다는 뜻은 아니다.",
		new: "이 사이트에서 비교할 말을 찾지 못한 줄이다. 맞다는 뜻도 틀렸다는 뜻도 아니다."
	};
	const [differs, renamed, ...FOLDED] = KINDS;
	const TOLD = [differs, renamed];
	const states = (await getServices()).flatMap((service) => {
		const names = service.names.filter((name) => /[A-Za-z]{2}/.test(name));
		return service.state === "new" || names.length === 0 ? [] : [{
			...service,
			names
		}];
	});
	const data = await getCheckData();
	const megabytes = (gzipSync(data).length / 1e6).toLocaleString("ko", { maximumFractionDigits: 1 });
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "내 노트 확인",
		"description": "예전에 적어 둔 노트를 붙여 넣으면, 이 사이트의 숫자와 다른 곳을 짚어 지금 값과 시험 자료의 옛 값, 근거를 보인다."
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<noscript><p class="hint">노트를 확인하는 일은 이 기기의 브라우저가 하므로 자바스크립트가 필요하다. 숫자마다 지금 값과 옛 값은 <a${addAttribute(pageUrl("facts/"), "href")}>숫자로 외우기</a>에서 그대로 볼 수 있다.</p></noscript><div class="check needs-script"${addAttribute(pageUrl("check-notes/data.json"), "data-check")}${addAttribute(Buffer.byteLength(data), "data-bytes")}><form class="no-print" data-check-form aria-label="노트 확인"><label for="notes">노트</label><textarea id="notes" rows="12" spellcheck="false" autocomplete="off" aria-describedby="notes-hint" placeholder="Markdown이나 일반 글을 그대로 붙여 넣는다. .md나 .txt 파일을 끌어다 놓아도 된다" aria-errormessage="notes-said" data-check-field></textarea><p class="row">${renderComponent($$result, "SolidButton", $$SolidButton, {
			"aria-keyshortcuts": "Control+Enter Meta+Enter",
			"disabled": true,
			"data-check-go": true
		}, { "default": ($$result) => renderTemplate`확인하기` })}${renderComponent($$result, "OutlineButton", $$OutlineButton, {
			"disabled": true,
			"data-check-open": true
		}, { "default": ($$result) => renderTemplate`파일 열기` })}<input type="file" accept=".md,.markdown,.txt,text/plain,text/markdown" data-check-file hidden>${renderComponent($$result, "OutlineButton", $$OutlineButton, {
			"disabled": true,
			"data-check-example": true
		}, { "default": ($$result) => renderTemplate`예시 넣기` })}${renderComponent($$result, "OutlineButton", $$OutlineButton, {
			"disabled": true,
			"data-check-clear": true
		}, { "default": ($$result) => renderTemplate`비우기` })}${renderComponent($$result, "OutlineButton", $$OutlineButton, {
			"data-check-undo": true,
			"hidden": true
		}, { "default": ($$result) => renderTemplate`되돌리기` })}${renderComponent($$result, "OutlineButton", $$OutlineButton, {
			"data-check-back": true,
			"hidden": true
		}, { "default": ($$result) => renderTemplate`보던 결과로` })}</p><div class="said no-print"><p role="status" id="notes-said" data-check-said></p><progress aria-label="확인한 문장" data-check-progress hidden></progress>${renderComponent($$result, "OutlineButton", $$OutlineButton, {
			"data-check-stop": true,
			"hidden": true
		}, { "default": ($$result) => renderTemplate`중지` })}${renderComponent($$result, "OutlineButton", $$OutlineButton, {
			"data-check-again": true,
			"hidden": true
		}, { "default": ($$result) => renderTemplate`다시 불러오기` })}</div><p class="hint" id="notes-hint">넣은 글은 이 기기를 떠나지 않는다. 뒤로 돌아왔을 때 그대로 있도록 이 탭에만 두고, 비우거나 탭을 닫으면 지운다. 비교할 자료 ${megabytes}MB는 처음 한 번만 받는다. 제목이나 서비스 이름이 있으면 더 잘 찾는다. <span class="for-keys"><kbd>Ctrl</kbd>+<kbd>Enter</kbd>로도 확인할 수 있다.</span></p><p class="hint" role="status" data-check-unkept hidden>지금은 브라우저의 저장소가 가득 찼거나 막혀 이 탭에 둘 수 없다. 이 페이지를 떠나면 넣은 글이 사라진다.</p></form><section class="result" aria-labelledby="counts" data-check-result hidden><h2 id="counts" tabindex="-1" data-check-counts>결과</h2><p class="hint stale" data-check-stale hidden>노트를 고치기 전의 결과다. 다시 확인한다.</p><p class="hint stale" data-check-partial hidden>멈춘 곳까지의 결과다. 그 뒤는 확인하지 않았다.</p><form class="bar no-print" data-check-filter><fieldset><legend class="visually-hidden">결과 종류</legend><label><input type="radio" name="kind" value="" checked> 모두</label>${KINDS.map(([kind, name]) => renderTemplate`<label${addAttribute(kind, "data-check-choice")}><input type="radio" name="kind"${addAttribute(kind, "value")}> ${name} <strong${addAttribute(kind, "data-check-count")}></strong></label>`)}</fieldset></form><div class="mends no-print"><p class="row">${renderComponent($$result, "OutlineButton", $$OutlineButton, {
			"data-check-copy-note": true,
			"hidden": true
		}, { "default": ($$result) => renderTemplate`고친 노트 복사` })}${renderComponent($$result, "OutlineButton", $$OutlineButton, {
			"data-check-refill": true,
			"hidden": true
		}, { "default": ($$result) => renderTemplate`고쳐서 다시 확인` })}${renderComponent($$result, "OutlineButton", $$OutlineButton, { "data-check-copy": true }, { "default": ($$result) => renderTemplate`결과를 Markdown으로 복사` })}</p><details data-check-mends hidden><summary><span data-check-mends-name>고칠 줄</span>${" "}<small>적은 줄은 그대로 두고 뒤에 오늘 값을 단다. 바뀐 이름은 바꾼다. 확실하지 않은 것과 제외한 것은 넣지 않는다.</small></summary><ol data-check-mends-list></ol></details></div>${TOLD.map(([kind, name]) => renderTemplate`<section class="differs terms"${addAttribute(kind, "aria-labelledby")}${addAttribute(kind, "data-check-kind")}><h3${addAttribute(kind, "id")}${addAttribute(kind, "data-check-name")}>${name}</h3>${kind === "differs" && renderTemplate`<p class="hint" data-check-none>다른 값을 찾지 못했다. 못 찾은 문장까지 맞다는 뜻은 아니다.</p>`}<ol${addAttribute(kind, "data-check-list")}></ol></section>`)}<section class="states" aria-labelledby="states" data-check-states hidden><h3 id="states" data-check-states-name>노트에 나온 서비스의 현재 상태</h3><ul>${states.map((service) => renderTemplate`<li${addAttribute(service.names.join("|"), "data-names")}><span></span><strong>${service.service}</strong> <span class="chip">${SERVICE_STATES[service.state]}</span>${" "}<a${addAttribute(service.source, "href")} rel="external">${explainStatus(service)}</a></li>`)}</ul></section>${FOLDED.map(([kind, name]) => renderTemplate`<details${addAttribute(kind, "data-check-kind")}><summary><span${addAttribute(kind, "data-check-name")}>${name}</span> <small>${MEANINGS[kind]}</small></summary><ol${addAttribute(kind, "data-check-list")}></ol></details>`)}<details data-check-left><summary><span data-check-left-name>세지 않은 줄</span>${" "}<small>잡담이나 할 일, 제목, 표의 머리, 코드로 보았다.</small></summary><ol data-check-left-list></ol></details><p class="hint">자동으로 비교한 결과다. 페이지와 AWS 문서를 열어 확인하고 고친다.</p><p class="row no-print">${renderComponent($$result, "OutlineButton", $$OutlineButton, { "data-check-print": true }, { "default": ($$result) => renderTemplate`인쇄` })}</p></section><pre data-check-sample hidden>${SAMPLE}</pre></div>`,
		"lost": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "lost" }, { "default": ($$result) => renderTemplate`노트를 확인하는 일은 되지 않는다. 숫자마다 지금 값과 옛 값은 <a${addAttribute(pageUrl("facts/"), "href")}>숫자로 외우기</a>에서
    그대로 볼 수 있다.` })}`
	})}${renderScript($$result, "/work/wt/build/src/pages/check-notes/index.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/pages/check-notes/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/check-notes/index.astro";
var $$url = "/check-notes/";
// \0virtual:astro:page:src/pages/check-notes/index@_@astro
var page = () => check_notes_exports;
export { page };
