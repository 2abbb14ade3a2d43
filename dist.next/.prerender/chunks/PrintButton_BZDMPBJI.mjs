import { d as renderComponent, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { t as renderScript } from "./compiler_CQtULw0-.mjs";
import { t as $$OutlineButton } from "./OutlineButton_CLEa9xl0.mjs";
// src/components/print/PrintButton.astro
var $$PrintButton = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "OutlineButton", $$OutlineButton, {
		"class": "needs-script",
		"data-print": true
	}, { "default": ($$result) => renderTemplate`인쇄 또는 PDF로 저장` })}${renderScript($$result, "/work/wt/build/src/components/print/PrintButton.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/wt/build/src/components/print/PrintButton.astro", void 0);
export { $$PrintButton as t };
