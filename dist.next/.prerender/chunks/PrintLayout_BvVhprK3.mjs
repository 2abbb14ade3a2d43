import { b as maybeRenderHead, d as renderComponent, g as renderSlot, y as renderTemplate } from "./jsx-runtime_DiKZuV50.mjs";
import { O as createComponent } from "./topics_B2cVM85A.mjs";
import { n as createAstro } from "./compiler_CQtULw0-.mjs";
import { t as $$Breadcrumbs } from "./Breadcrumbs_DmJoEFbH.mjs";
import { t as $$PrintButton } from "./PrintButton_BZDMPBJI.mjs";
import { t as $$BaseLayout } from "./BaseLayout_D0pJu371.mjs";
/* empty css                */
/* empty css                 */
/* empty css                 */
// src/layouts/PrintLayout.astro
createAstro("https://saa-notes.example");
var $$PrintLayout = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PrintLayout;
	const { title, description, domain, step } = Astro.props;
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"title": title,
		"description": description,
		"domain": domain,
		"data-astro-cid-se5pdwqo": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="wrap page" data-astro-cid-se5pdwqo>${renderComponent($$result, "Breadcrumbs", $$Breadcrumbs, {
		"domain": domain,
		"current": step,
		"data-astro-cid-se5pdwqo": true
	})}<main id="main" data-astro-cid-se5pdwqo><h1 data-astro-cid-se5pdwqo>${title}</h1><p class="no-print hint" data-astro-cid-se5pdwqo>${description}</p><p class="no-print hint" data-astro-cid-se5pdwqo>${renderComponent($$result, "PrintButton", $$PrintButton, { "data-astro-cid-se5pdwqo": true })}</p>${renderSlot($$result, $$slots["default"])}</main></div>` })}`;
}, "/work/wt/build/src/layouts/PrintLayout.astro", void 0);
export { $$PrintLayout as t };
