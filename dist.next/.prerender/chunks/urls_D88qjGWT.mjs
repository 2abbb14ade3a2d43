// src/site/urls.ts
var BASE = `//`.replace(/\/+/g, "/");
var pageUrl = (path) => `${BASE}${path}`;
var topicUrl = (id, anchor) => pageUrl(`${id}/${anchor === void 0 ? "" : `#${anchor}`}`);
var domainUrl = (domain) => pageUrl(`${domain}/`);
export { topicUrl as i, domainUrl as n, pageUrl as r, BASE as t };
