import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { S as addAttribute, b as maybeRenderHead, d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import "./compiler_CQtULw0-.mjs";
import { t as $$OfflineSection } from "./OfflineSection__9EF1zaI.mjs";
import { t as $$ListLayout } from "./ListLayout_DPWXr9jy.mjs";
import { t as getTaskQuestions } from "./questions_D3wsjmgc.mjs";
import { O as createComponent, r as getTopics } from "./topics_B2cVM85A.mjs";
import { i as topicUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/about/index.astro
var about_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const ARCHITECTURE = "architectures/static-website-cloudfront-s3";
	const topics = await getTopics();
	const architecture = topics.find(({ id }) => id === ARCHITECTURE);
	const facts = topics.reduce((sum, topic) => sum + topic.facts.length, 0);
	const corrections = topics.reduce((sum, topic) => sum + topic.corrections.length, 0);
	const questions = (await getTaskQuestions()).reduce((sum, task) => sum + task.questions.length, 0);
	const days = topics.map(({ verifiedOn }) => verifiedOn).toSorted();
	const [oldest, newest] = [days[0], days.at(-1)];
	return renderTemplate`${renderComponent($$result, "ListLayout", $$ListLayout, {
		"title": "이 사이트",
		"description": "이 사이트가 어떻게 만들어지고 배포되는지, 믿어도 되는지 확인할 수 있는 곳을 모았다.",
		"data-astro-cid-zpzoxhr3": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<section aria-labelledby="runs" data-astro-cid-zpzoxhr3><h2 id="runs" data-astro-cid-zpzoxhr3>가르치는 구성 그대로</h2><p data-astro-cid-zpzoxhr3>서버가 없다. 만들어 둔 파일뿐이고, AWS에 올릴 때는 이 사이트가 가르치는${" "}${architecture === void 0 ? "S3와 CloudFront" : renderTemplate`<a${addAttribute(topicUrl(ARCHITECTURE), "href")} data-astro-cid-zpzoxhr3>${architecture.title}</a>`} 구성 그대로 올린다. 비공개 버킷, OAC, 엣지의 함수, 응답 헤더 정책, 접속 로그, 선택으로 WAF가 CloudFormation <a${addAttribute(pageUrl("about/site.yaml"), "href")} download data-astro-cid-zpzoxhr3>템플릿 하나</a>에 있다. 글에서 읽은 부품이 실제로 어떻게 적히는지 비교해 볼 수 있다.</p><p data-astro-cid-zpzoxhr3>다른 정적 호스트(GitHub Pages, Netlify, Cloudflare Pages, nginx)에서도 같은 파일이 같은 주소로 배포된다.</p></section><section aria-labelledby="trust" data-astro-cid-zpzoxhr3><h2 id="trust" data-astro-cid-zpzoxhr3>믿어도 되나</h2><p data-astro-cid-zpzoxhr3>학습 노트에서 사실만 가져와 새로 썼고, 숫자 ${facts.toLocaleString("ko")}개는 하나하나 AWS 문서를 열어 대조했다. 글쓴이와 함께 기계가 검사한다: 글을 바꿀 때마다 숫자가 페이지 사이에서 어긋나지 않는지, 링크와 근거의 주소가 살아 있는지 본다. AWS나 시험 기관이 검수한 것은 아니다.</p><ul data-astro-cid-zpzoxhr3><li data-astro-cid-zpzoxhr3>주제마다 마지막으로 대조한 날이 적혀 있다. 가장 오래된 것이 <time${addAttribute(oldest, "datetime")} data-astro-cid-zpzoxhr3>${oldest}</time>, 가장 새로운 것이 <time${addAttribute(newest, "datetime")} data-astro-cid-zpzoxhr3>${newest}</time>이다.</li><li data-astro-cid-zpzoxhr3>노트들이 서로 다르게 적거나 옛말이 된 것 ${corrections.toLocaleString("ko")}개는 지우지 않고, 무엇이 맞는지와 그 근거를 주제마다 적었다.</li><li data-astro-cid-zpzoxhr3>연습 문항 ${questions.toLocaleString("ko")}개는 이 사이트의 글을 바탕으로 새로 쓴 것이고, 문항마다 답을 정하는 AWS 문서와 확인한 날이 있다. 실제 시험 문제는 하나도 없다.</li><li data-astro-cid-zpzoxhr3>숫자마다 근거가 된 AWS 문서의 링크가 있다. 언제 무엇이 바뀌었는지는 <a${addAttribute(pageUrl("changes/"), "href")} data-astro-cid-zpzoxhr3>바뀐 것</a>에 있다.</li><li data-astro-cid-zpzoxhr3>서비스가 닫히거나 이름이 바뀌면 그 이름이 나오는 페이지마다 알린다.</li><li data-astro-cid-zpzoxhr3>바탕이 된 노트는 <a${addAttribute(pageUrl("sources/"), "href")} data-astro-cid-zpzoxhr3>출처 노트</a>에, 함께 싣는 외부 자료는 <a${addAttribute(pageUrl("licenses/"), "href")} data-astro-cid-zpzoxhr3>라이선스</a>에 적었다.</li></ul></section><div class="offline" data-astro-cid-zpzoxhr3>${renderComponent($$result, "OfflineSection", $$OfflineSection, { "data-astro-cid-zpzoxhr3": true })}</div><section aria-labelledby="privacy" data-astro-cid-zpzoxhr3><h2 id="privacy" data-astro-cid-zpzoxhr3>무엇을 가져가지 않나</h2><p data-astro-cid-zpzoxhr3>쿠키, 추적, 제삼자 요청이 없다. 검색어와 학습 기록, <a${addAttribute(pageUrl("check-notes/"), "href")} data-astro-cid-zpzoxhr3>확인하려고 붙여 넣은 노트</a>는 이 기기를 떠나지 않는다.</p></section>` })}`;
}, "/work/wt/build/src/pages/about/index.astro", void 0);
var $$file = "/work/wt/build/src/pages/about/index.astro";
var $$url = "/about/";
// \0virtual:astro:page:src/pages/about/index@_@astro
var page = () => about_exports;
export { page };
