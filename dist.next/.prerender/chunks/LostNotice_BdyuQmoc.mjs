import { b as maybeRenderHead, g as renderSlot, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import "./compiler_CQtULw0-.mjs";
// src/components/chrome/LostNotice.astro
var $$LostNotice = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<p class="lost no-print" role="alert" data-astro-cid-i6wnc3w6>이 페이지가 쓰는 파일을 받지 못해 되지 않는 기능이 있다. 연결을 확인하고 <a href="" data-astro-cid-i6wnc3w6>다시 연다</a>. ${renderSlot($$result, $$slots["default"])}</p>`;
}, "/work/wt/build/src/components/chrome/LostNotice.astro", void 0);
export { $$LostNotice as t };
