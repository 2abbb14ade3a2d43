import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/cloudfront-functions.mdx
var frontmatter = {
	"title": "CloudFront Functions",
	"titleEn": "CloudFront Functions",
	"kind": "service",
	"status": "published",
	"summary": "엣지 로케이션에서 뷰어의 요청과 응답을 1밀리초 안에 고치는 아주 가벼운 JavaScript 함수로, CloudFront 안에서 만들고 시험하고 배포한다.",
	"aliases": [
		"CloudFront 함수",
		"CloudFront Function",
		"클라우드프론트 함수",
		"클라우드프론트 펑션",
		"CFF",
		"KeyValueStore",
		"CloudFront KeyValueStore",
		"키밸류스토어",
		"캐시 키 정규화",
		"URL 다시 쓰기",
		"URL rewrite",
		"엣지 리디렉션",
		"엣지 리다이렉트",
		"URL 재작성",
		"헤더 조작",
		"가벼운 엣지 함수",
		"뷰어 요청 함수"
	],
	"related": [
		"networking/cloudfront-functions-vs-lambda-at-edge",
		"networking/cloudfront",
		"compute/lambda-at-edge",
		"networking/signed-url-vs-field-level-encryption",
		"storage/s3",
		"architectures/static-website-cloudfront-s3"
	],
	"signals": [
		{
			"id": "cloudfront-functions",
			"need": "비공개 S3 버킷 앞에서 하위 경로에 `index.html`을 붙인다",
			"choose": "뷰어 요청의 CloudFront Functions",
			"see": "networking/cloudfront-functions#scenario-index-document-for-subpaths",
			"why": "기본 루트 객체는 루트에만 붙는다. 함수가 경로를 고쳐 비공개를 지킨다."
		},
		{
			"id": "byueo-yocheongeseo-kaesi-ki",
			"need": "쿼리 순서와 추적 값이 달라 캐시 히트율이 낮다",
			"choose": "뷰어 요청에서 캐시 키 정규화",
			"see": "networking/cloudfront-functions#scenario-cache-hit-ratio",
			"why": "캐시를 보기 전에 키를 맞춰야 한다. 오리진 이벤트는 캐시 뒤에 돈다."
		},
		{
			"id": "keyvaluestore",
			"need": "엣지의 리디렉션 표를 코드 배포 없이 고친다",
			"choose": "KeyValueStore",
			"see": "networking/cloudfront-functions#key-value-store",
			"why": "값을 코드 밖에 두고 API로 바꾼다. 함수는 읽기만 한다."
		},
		{
			"id": "lambda-edge",
			"need": "네트워크 호출, 요청 본문, 외부 라이브러리가 필요하다",
			"choose": "Lambda@Edge",
			"see": "networking/cloudfront-functions-vs-lambda-at-edge#verdict",
			"why": "셋 다 CloudFront Functions에는 없다."
		}
	],
	"facts": [
		{
			"id": "code-size",
			"label": "함수 코드 크기",
			"value": "10KB",
			"called": [
				"함수 크기",
				"package size",
				"code size",
				"패키지 크기",
				"코드 크기",
				"코드 KB",
				"CFF 코드 KB"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "memory",
			"label": "메모리",
			"value": "2MB",
			"called": [
				"함수 메모리",
				"functions 메모리",
				"메모리",
				"max memory",
				"최대 메모리",
				"CFF 메모리"
			],
			"axis": "compute-size",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "duration",
			"label": "실행 시간",
			"value": "1밀리초 미만",
			"note": "밀리초가 아니라 0–100의 컴퓨팅 사용률로 잰다. 100에 가까우면 스로틀링될 수 있다.",
			"called": [
				"함수 ms",
				"functions ms",
				"실행시간",
				"max execution time",
				"execution time",
				"최대 실행 시간",
				"CFF ms"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-function-restrictions.html"
		},
		{
			"id": "scale",
			"label": "처리량",
			"value": "초당 수백만 건까지",
			"note": "2026년의 비교 표에 적힌 값이다. 초당 1,000만 건이 넘는다고 적은 자료는 예전 표를 옮긴 것이다.",
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "events",
			"label": "실행되는 이벤트",
			"value": "뷰어 요청, 뷰어 응답",
			"note": "상호 TLS(mTLS)를 쓰는 배포에서는 TLS 연결을 맺을 때 도는 연결 함수(Connection Functions)도 따로 있다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html"
		},
		{
			"id": "no-access",
			"label": "쓸 수 없는 것",
			"value": "네트워크, 파일 시스템, 요청 본문",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "key-value-store",
			"label": "KeyValueStore를 읽는 조건",
			"value": "JavaScript 런타임 2.0",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "log-size",
			"label": "함수 로그",
			"value": "10KB까지",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-function-restrictions.html"
		}
	],
	"scenarios": [
		{
			"id": "index-document-for-subpaths",
			"situation": "비공개 S3 버킷을 오리진으로 둔 정적 사이트에서 `/docs/`로 들어오면 403이 난다. `/docs/index.html`을 주어야 하고 버킷을 공개하지는 않는다.",
			"answer": [
				"networking/cloudfront-functions",
				"networking/cloudfront",
				"storage/s3"
			],
			"choose": "뷰어 요청에서 `index.html` 붙이기",
			"why": "기본 루트 객체는 루트에만 적용된다. 뷰어 요청에서 경로 끝에 `index.html`을 붙이는 함수면 된다.",
			"trap": "S3 웹 사이트 엔드포인트로 바꾸면 하위 경로는 풀리지만 버킷을 공개해야 하고 OAC(CloudFront만 버킷을 읽게 하는 설정)를 쓰지 못한다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "cache-hit-ratio",
			"situation": "같은 상품 페이지인데 쿼리 문자열의 순서와 광고 추적 값이 달라 캐시 히트율이 낮다.",
			"answer": ["networking/cloudfront-functions", "networking/cloudfront"],
			"choose": "뷰어 요청에서 쿼리 문자열 맞추기",
			"why": "뷰어 요청에서 필요한 쿼리만 남기고 순서를 맞추면 같은 캐시 키가 된다. 모든 요청에 돌아도 지연이 거의 늘지 않는다.",
			"trap": "오리진 요청의 Lambda@Edge는 캐시를 본 뒤에 돌아 캐시 키를 바꾸지 못한다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "redirect-table",
			"situation": "옛 URL 수천 개를 새 URL로 보내는 표를 엣지에서 처리하고, 표는 코드 배포 없이 고치고 싶다.",
			"answer": ["networking/cloudfront-functions"],
			"choose": "CloudFront KeyValueStore",
			"why": "표를 KeyValueStore에 넣고 함수가 읽는다. 값만 고치면 전 세계 엣지에 퍼진다.",
			"trap": "함수 코드에 표를 적으면 10KB를 넘고, DynamoDB 조회는 네트워크를 쓰지 못해 불가능하다.",
			"requirements": ["least-operations"]
		}
	],
	"corrections": [
		{
			"id": "view-viewer",
			"notes": "뷰의 요청과 뷰의 응답에 쓴다고 옮겼다.",
			"status": "wrong",
			"card": false,
			"right": "view가 아니라 viewer(최종 사용자)다. 뷰어 요청과 뷰어 응답이다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html"
		},
		{
			"id": "wording",
			"notes": "처리량을 초당 백만 건이라고 한 곳과 수백만 건이라고 한 곳이 있다.",
			"status": "conflict",
			"right": "초당 수백만 건까지 늘어난다. 백만 건은 너무 작고, 한때 문서에 있던 1,000만 건도 지금은 없다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "jwt-keyvaluestore",
			"notes": "JWT를 생성하거나 검증하는 데 쓴다고 한다.",
			"status": "simplified",
			"right": "흔한 쓰임은 검증이다. 서명 키를 코드나 KeyValueStore에서 읽어 확인하고, 외부 인증 서버에 물어볼 수는 없다. 그것이 필요하면 Lambda@Edge다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "wording-2",
			"notes": "시작 시간이 1밀리초 미만이라는 말과 실행 시간이 1밀리초 미만이라는 말을 섞어 쓴다.",
			"status": "simplified",
			"right": "둘 다 맞지만 다른 이야기다. 콜드 스타트가 없어 바로 시작하고, 코드 자체도 1밀리초 안에 끝나야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "CloudFront 함수",
			"lines": "33"
		},
		{
			"note": "004",
			"section": "CloudFront 함수 소개",
			"lines": "173"
		},
		{
			"note": "004",
			"section": "CloudFront Functions의 활용과 원리",
			"lines": "212-223"
		},
		{
			"note": "004",
			"section": "Use Cases 차이점",
			"lines": "252-270"
		}
	],
	"references": [
		{
			"title": "CloudFront Functions로 엣지에서 사용자 지정하기",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html"
		},
		{
			"title": "CloudFront Functions의 제약",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-function-restrictions.html"
		},
		{
			"title": "KeyValueStore",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "when",
			"text": "언제 쓰나"
		},
		{
			"depth": 2,
			"slug": "how",
			"text": "어떻게 동작하나"
		},
		{
			"depth": 2,
			"slug": "viewer-events",
			"text": "뷰어 요청과 뷰어 응답"
		},
		{
			"depth": 2,
			"slug": "key-value-store",
			"text": "KeyValueStore"
		},
		{
			"depth": 2,
			"slug": "limits",
			"text": "한도와 비용"
		},
		{
			"depth": 2,
			"slug": "confusions",
			"text": "헷갈리는 점"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/networking/cloudfront/\">CloudFront</a>를 지나는 <strong>모든 요청</strong>에 아주 짧은 손질을 해야 할 때 쓴다. 지연에 민감하고 요청이 많은 CDN 사용자 지정이 본래 자리다.</p>\n<ul>\n<li><strong>캐시 키 정규화</strong>: 쿼리 순서를 맞추고 쓸데없는 값을 버려 히트율을 올린다.</li>\n<li><strong>헤더 조작</strong>: 보안 헤더, CORS, 사용자의 나라를 담은 헤더를 더한다.</li>\n<li><strong>URL 고쳐 쓰기와 리디렉션</strong>: <code>/docs/</code>에 <code>index.html</code>을 붙이거나, 언어별 주소로 보낸다.</li>\n<li><strong>요청 거르기</strong>: JWT(사용자 정보를 담아 서명한 토큰)의 서명을 확인해 403을 바로 돌려준다.</li>\n</ul>\n<p>네트워크 호출, 요청 본문, 라이브러리가 필요하면 <a href=\"/networking/cloudfront-functions-vs-lambda-at-edge/\">Lambda@Edge와 비교</a>해 고른다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>함수는 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>가 아니라 <strong><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 자체의 기능</strong>이다. 엣지 로케이션의 가벼운 격리 환경에서 돌아 콜드 스타트가 없고, 초당 수백만 건까지 곧바로 늘어난다. 그 대신 네트워크·파일·타이머 같은 무거운 것은 모두 빠져 있다.</p>\n<ol>\n<li>콘솔이나 CLI로 JavaScript를 올리면 <strong>DEVELOPMENT</strong> 단계에 놓인다. 여기서 가상의 요청으로 시험하고 컴퓨팅 사용률을 본다.</li>\n<li>게시하면 <strong>LIVE</strong> 단계가 되고 모든 엣지 로케이션에 퍼진다.</li>\n<li>배포의 <strong>캐시 동작</strong>에서 이벤트를 골라 연결한다. LIVE가 아니면 연결하지 못한다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"js\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-keyword\">function</span><span class=\"tk-function\"> handler</span><span>(event) {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  var</span><span> request </span><span class=\"tk-keyword\">=</span><span class=\"tk-constant\"> event</span><span>.request;</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  if</span><span> (</span><span class=\"tk-constant\">request</span><span class=\"tk-function\">.</span><span class=\"tk-constant\">uri</span><span class=\"tk-function\">.endsWith</span><span>(</span><span class=\"tk-string-expression\">'/'</span><span>)) {</span></span>\n<span class=\"line\"><span class=\"tk-constant\">    request</span><span>.uri </span><span class=\"tk-keyword\">+=</span><span class=\"tk-string-expression\"> 'index.html'</span><span>;</span></span>\n<span class=\"line\"><span>  }</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  return</span><span> request;</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>뷰어 요청에서 <code>request</code>를 돌려주면 그대로 이어지고, <code>response</code> 모양의 객체를 돌려주면 <strong>오리진에도 캐시에도 가지 않고</strong> 그 응답이 나간다. 리디렉션과 접근 거부를 이렇게 만든다.</p>\n</div><h2 id=\"viewer-events\">뷰어 요청과 뷰어 응답<a href=\"#viewer-events\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 이벤트, 때, 고칠 수 있는 것\" tabindex=\"0\"><table aria-label=\"뷰어 요청과 뷰어 응답\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">이벤트</th>\n<th scope=\"col\" role=\"columnheader\">때</th>\n<th scope=\"col\" role=\"columnheader\">고칠 수 있는 것</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-byueo-yocheong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-byueo-yocheong\" class=\"anchor\" aria-label=\"줄 링크\"></a>뷰어 요청</th>\n<td role=\"cell\"><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>가 요청을 받은 직후, 캐시를 보기 전</td>\n<td role=\"cell\">URI, 쿼리, 헤더, 쿠키, 오리진 선택, 또는 응답 만들기</td>\n</tr>\n<tr id=\"row-byueo-eungdap\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-byueo-eungdap\" class=\"anchor\" aria-label=\"줄 링크\"></a>뷰어 응답</th>\n<td role=\"cell\">뷰어에게 보내기 직전<wbr>(캐시에서 나온 것도)</td>\n<td role=\"cell\">헤더, 쿠키, 상태 코드. 본문은 통째로 바꿀 뿐 원래 것을 읽지 못한다</td>\n</tr>\n</tbody>\n</table></div>\n<p>뷰어 요청에서 바꾼 URI와 쿼리로 <strong>캐시를 찾는다</strong>. 캐시 키 정규화가 되는 까닭이다. 뷰어 응답에서 고친 것은 캐시에 남지 않고 매번 다시 고친다. 응답을 고친 채로 저장하려면 오리진 응답 이벤트의 <a href=\"/compute/lambda-at-edge/\" class=\"mention\">Lambda@Edge</a>다.</p>\n</div><h2 id=\"key-value-store\">KeyValueStore<a href=\"#key-value-store\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>함수에서 읽는 전 세계 키-값 저장소다. 리디렉션 표, 기능 켜고 끄기, A/B 비율처럼 <strong>코드를 다시 배포하지 않고 바꿀 값</strong>을 둔다. 쓰는 것은 API로 밖에서 하고, 함수는 읽기만 한다. 저장소 하나는 5MB까지이고 함수 하나에는 저장소를 하나만 연결한다.</p>\n</div><h2 id=\"limits\">한도와 비용<a href=\"#limits\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>코드 10KB, 메모리 2MB, 1밀리초. 한 이벤트에 함수 하나만 붙는다.</li>\n<li><code>fetch</code>나 <code>setTimeout</code>이 없고, 요청 본문에 접근하지 못한다.</li>\n<li>호출 수로만 과금하고 실행 시간 요금이 없다. 프리 티어가 있다.</li>\n<li>무거워지는지는 컴퓨팅 사용률(0–100)로 지켜본다. 높게 머물면 코드를 줄이거나 <a href=\"/compute/lambda-at-edge/\" class=\"mention\">Lambda@Edge</a>로 옮긴다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"이름에 함수가 있지만 ",
					createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/compute/lambda/",
						class: "mention",
						children: "Lambda"
					}), "가 아니다"] }),
					". Lambda 콘솔에도 us-east-1에도 나타나지 않는다. us-east-1 제약은 ",
					createVNode(_components.a, {
						href: "/compute/lambda-at-edge/",
						children: "Lambda@Edge"
					}),
					"의 것이다."
				] }),
				"\n",
				createVNode(_components.li, { children: "HTTP를 HTTPS로 돌리는 일은 함수가 아니라 캐시 동작의 뷰어 프로토콜 정책으로 한다. 흔한 보안 헤더는 응답 헤더 정책만으로도 된다." }),
				"\n",
				createVNode(_components.li, { children: [
					"서명 URL 검사는 ",
					createVNode(_components.a, {
						href: "/networking/cloudfront/",
						class: "mention",
						children: "CloudFront"
					}),
					"가 기본으로 한다. ",
					createVNode(_components.a, {
						href: "/networking/signed-url-vs-field-level-encryption/",
						children: "서명 URL"
					}),
					"로 충분하면 함수를 만들지 않는다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "오리진 쪽 이벤트에는 못 붙인다",
				"set:html": "<p>“오리진 요청에 CloudFront Functions를 연결한다”는 보기는 틀리다. HTTP 요청에 대해 도는 자리는 뷰어 요청과 뷰어 응답 둘이다.</p>"
			})
		]
	})] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, {
		...props,
		children: createVNode(_createMdxContent, { ...props })
	}) : _createMdxContent(props);
}
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var url = "content/networking/cloudfront-functions.mdx/";
var file = "/work/wt/build/content/networking/cloudfront-functions.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/cloudfront-functions.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
