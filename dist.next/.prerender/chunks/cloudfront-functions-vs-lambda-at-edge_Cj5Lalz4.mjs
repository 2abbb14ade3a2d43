import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/cloudfront-functions-vs-lambda-at-edge.mdx
var frontmatter = {
	"title": "CloudFront Functions vs Lambda@Edge",
	"titleEn": "CloudFront Functions vs Lambda@Edge",
	"kind": "comparison",
	"status": "published",
	"summary": "헤더나 URL을 1밀리초 안에 고치는 가벼운 일이면 CloudFront Functions, 네트워크·파일·요청 본문·라이브러리가 필요하거나 오리진 이벤트에서 돌려면 Lambda@Edge다.",
	"aliases": [
		"엣지 함수",
		"엣지 펑션",
		"Edge Function",
		"Edge Functions",
		"엣지에서의 사용자 지정",
		"엣지 사용자 지정",
		"Customization at the Edge",
		"엣지 함수 고르기",
		"엣지에서 헤더 바꾸기",
		"엣지 코드 선택"
	],
	"related": [
		"networking/cloudfront-functions",
		"compute/lambda-at-edge",
		"networking/cloudfront",
		"compute/lambda",
		"compute/lambda-limits"
	],
	"signals": [
		{
			"id": "cloudfront-functions-chodang",
			"need": "초당 수십만 요청의 URL과 헤더를 가장 싸게 고친다",
			"choose": "CloudFront Functions",
			"see": "networking/cloudfront-functions-vs-lambda-at-edge#use-cases",
			"why": "엣지 로케이션에서 1밀리초 안에 끝난다. Lambda@Edge보다 훨씬 싸다."
		},
		{
			"id": "cloudfront-functions-oebu-hochul",
			"need": "외부 호출 없이 캐시된 콘텐츠의 JWT 서명을 확인한다",
			"choose": "뷰어 요청의 CloudFront Functions",
			"see": "networking/cloudfront-functions-vs-lambda-at-edge#scenario-jwt-check",
			"why": "외부에 묻지 않으니 CloudFront Functions로 된다. 뷰어라야 캐시 히트도 거친다."
		},
		{
			"id": "lambda-edge-oebu-injeung",
			"need": "외부 인증 서버나 DB에 물어보고 요청을 처리한다",
			"choose": "Lambda@Edge",
			"see": "networking/cloudfront-functions-vs-lambda-at-edge#verdict",
			"why": "CloudFront Functions는 네트워크를 쓰지 못한다."
		},
		{
			"id": "lambda-edge-kaesi-miseuil",
			"need": "캐시 미스일 때만 이미지를 변환하고 결과를 캐시한다",
			"choose": "오리진 이벤트의 Lambda@Edge",
			"see": "networking/cloudfront-functions-vs-lambda-at-edge#events",
			"why": "오리진 이벤트의 결과는 캐시된다. 뷰어 이벤트는 요청마다 돈다."
		}
	],
	"facts": [
		{
			"id": "languages",
			"label": "언어",
			"value": "CloudFront Functions는 JavaScript, Lambda@Edge는 Node.js와 Python",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "events",
			"label": "실행되는 이벤트",
			"value": "CloudFront Functions는 뷰어 요청·응답, Lambda@Edge는 뷰어·오리진의 요청·응답 넷",
			"note": "상호 TLS(mTLS)를 쓰는 배포에는 연결을 맺을 때 도는 CloudFront 연결 함수가 따로 생겼다. 시험은 아직 묻지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "scale",
			"label": "처리량",
			"asks": "CloudFront Functions와 Lambda@Edge의 처리량은 얼마인가?",
			"value": "CloudFront Functions 초당 수백만 건까지, Lambda@Edge 리전마다 초당 10,000건",
			"note": "한때 비교 표에 초당 1,000만 건 이상으로 적혀 있었다.",
			"examEra": "초당 수백만 건과 수천 건",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "duration",
			"label": "실행 시간",
			"value": "CloudFront Functions 1밀리초 미만, Lambda@Edge 30초(모든 이벤트)",
			"note": "옛 할당량 표는 뷰어와 오리진을 나눠 적었다. 시험은 대개 옛값으로 묻는다.",
			"examEra": "Lambda@Edge 뷰어 5초·오리진 30초",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "memory",
			"label": "메모리",
			"value": "CloudFront Functions 2MB, Lambda@Edge 뷰어 이벤트 128MB·오리진 이벤트 10,240MB",
			"note": "비교 표의 값이다. 할당량 표는 Lambda@Edge의 이벤트를 나누지 않고 Lambda와 같다고만 적는다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "package-size",
			"label": "코드 크기",
			"value": "CloudFront Functions 10KB, Lambda@Edge 50MB(모든 이벤트)",
			"note": "Lambda@Edge는 라이브러리를 합쳐 압축한 크기다.",
			"examEra": "Lambda@Edge 뷰어 1MB·오리진 50MB",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "price",
			"label": "요금",
			"asks": "CloudFront Functions와 Lambda@Edge의 요금은 얼마인가?",
			"value": "100만 건에 CloudFront Functions 0.10달러, Lambda@Edge 0.60달러 + 실행 시간",
			"note": "요청 단가가 6분의 1이다. CloudFront Functions만 매월 200만 건의 프리 티어가 있다.",
			"source": "https://aws.amazon.com/cloudfront/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "rewrite-and-headers",
			"situation": "초당 수십만 건의 모든 요청에서 `/about`을 `/about.html`로 고쳐 쓰고 응답에 보안 헤더를 더해야 한다. 비용은 가장 적어야 한다.",
			"answer": ["networking/cloudfront-functions", "networking/cloudfront-functions-vs-lambda-at-edge"],
			"choose": "뷰어 이벤트의 CloudFront Functions",
			"why": "URL 고쳐 쓰기와 헤더 조작이고 “요청이 아주 많고 비용이 적어야” 한다. 뷰어 이벤트의 CloudFront Functions다.",
			"trap": "Lambda@Edge도 할 수 있지만 요청 단가가 여섯 배이고 실행 시간 요금이 더해진다.",
			"requirements": ["lowest-cost", "low-latency"]
		},
		{
			"id": "image-resize-at-edge",
			"situation": "캐시에 없는 이미지를 기기 크기에 맞춰 변환해 돌려주고 결과를 캐시하려 한다. 이미지 라이브러리를 써야 한다.",
			"answer": ["compute/lambda-at-edge", "networking/cloudfront"],
			"choose": "오리진 이벤트의 Lambda@Edge",
			"why": "라이브러리와 수백 밀리초의 처리가 필요하고, “캐시에 없는” 때만 돌아야 하므로 오리진 이벤트의 Lambda@Edge다.",
			"trap": "CloudFront Functions는 10KB·1밀리초라 이미지를 다룰 수 없고, 모든 요청에서 실행된다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "choose-origin-by-db",
			"situation": "캐시하지 않는 동적 요청마다 DynamoDB에서 고객 등급을 조회해 서로 다른 오리진으로 보내야 한다.",
			"answer": ["compute/lambda-at-edge", "database/dynamodb"],
			"choose": "오리진 요청의 Lambda@Edge",
			"why": "“조회”는 네트워크 접근이다. 오리진 요청 이벤트의 Lambda@Edge가 조회하고 오리진을 바꾼다.",
			"trap": "CloudFront Functions는 네트워크를 쓸 수 없다. 등급표가 작고 드물게 바뀌면 KeyValueStore에 넣어 읽는 방법은 있다."
		},
		{
			"id": "jwt-check",
			"situation": "캐시된 유료 콘텐츠를 JWT가 유효한 사람에게만 열어 주려 한다. 검증 키는 고정이고 지연이 늘면 안 된다.",
			"answer": ["networking/cloudfront-functions", "networking/cloudfront"],
			"choose": "뷰어 요청의 CloudFront Functions",
			"why": "외부 호출 없이 서명만 확인하면 되므로 1밀리초 안에 끝난다. 뷰어 요청에서 돌아야 캐시에 맞은 요청도 걸러진다.",
			"trap": "오리진 요청 이벤트는 캐시에 맞으면 실행되지 않아 검사를 건너뛴다.",
			"requirements": ["access-control", "low-latency"]
		}
	],
	"corrections": [
		{
			"id": "lambda-edge",
			"notes": "Lambda@Edge의 최대 실행 시간이 5~10초라고 한다.",
			"status": "wrong",
			"right": "지금은 모든 이벤트가 30초다. 예전에는 뷰어 이벤트 5초, 오리진 이벤트 30초였고 10초라는 한도는 없었다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "lambda-edge-2",
			"notes": "Lambda@Edge의 메모리가 128MB~10GB, 패키지가 1~50MB라고 범위로만 적는다.",
			"status": "simplified",
			"right": "10GB는 오리진 이벤트의 메모리이고 뷰어 이벤트는 128MB다. 코드는 뷰어 1MB와 오리진 50MB로 나뉘던 것이 지금은 모든 이벤트에서 50MB다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "cloudfront-functions",
			"notes": "CloudFront Functions의 처리량을 한 곳은 초당 백만, 다른 곳은 초당 수백만이라고 한다.",
			"status": "conflict",
			"right": "지금 비교 표의 값은 초당 수백만 건이다. 초당 1,000만 건 이상이라고 적힌 때도 있었다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "lambda-edge-3",
			"notes": "Lambda@Edge는 오리진에 요청을 보내기 전에 수정하는 함수라고 한다.",
			"status": "simplified",
			"right": "그것은 네 이벤트 가운데 하나(오리진 요청)다. 오리진 응답과 뷰어 요청·응답에서도 실행된다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-cloudfront-trigger-events.html"
		},
		{
			"id": "us-east",
			"notes": "엣지 함수가 전 세계 모든 로케이션에 똑같이 복제되는 것처럼 적는다.",
			"status": "simplified",
			"right": "Lambda@Edge는 us-east-1의 번호 붙은 버전이 여러 AWS 리전에 복제되어 사용자에게 가까운 리전 엣지 캐시 쪽에서 돈다. 모든 엣지 로케이션에서 도는 것은 CloudFront Functions다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html"
		},
		{
			"id": "seo",
			"notes": "활용 예에 “검진 엔진 최적화”와 “실시간 이미지 변화”가 있다.",
			"status": "wrong",
			"card": false,
			"right": "검색 엔진 최적화(SEO)와 이미지 변환의 오기다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions.html"
		},
		{
			"id": "wording",
			"notes": "엣지 함수에 서버 관리가 필요 없는 까닭은 전 세계에 배포되기 때문이라고 한다.",
			"status": "wrong",
			"right": "서버가 없는 것은 실행 환경을 AWS가 마련하고 늘리는 서버리스이기 때문이다. 전 세계에 퍼지는 것은 사용자와 가까워 지연이 짧은 까닭이다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "엣지에서의 사용자 지정",
			"lines": "29-35"
		},
		{
			"note": "004",
			"section": "Customization at the Edge",
			"lines": "163-174"
		},
		{
			"note": "004",
			"section": "엣지 로직과 Edge Function",
			"lines": "179-195"
		},
		{
			"note": "004",
			"section": "활용 사례",
			"lines": "197-210"
		},
		{
			"note": "004",
			"section": "CloudFront Functions vs Lambda@Edge",
			"lines": "238-250"
		},
		{
			"note": "004",
			"section": "Use Cases 차이점",
			"lines": "252-270"
		}
	],
	"references": [
		{
			"title": "두 엣지 함수의 차이",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"title": "엣지 함수의 제약",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html"
		},
		{
			"title": "CloudFront 할당량",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "at-a-glance",
			"text": "한눈에"
		},
		{
			"depth": 2,
			"slug": "what",
			"text": "엣지 함수란"
		},
		{
			"depth": 2,
			"slug": "events",
			"text": "네 이벤트"
		},
		{
			"depth": 2,
			"slug": "use-cases",
			"text": "사용 사례"
		},
		{
			"depth": 2,
			"slug": "verdict",
			"text": "그래서 언제 무엇을"
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
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-cloudfront\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 167c0-5-4-10-9-10s-10 5-10 10 4 9 10 9c5 0 9-4 9-9m7 0c0 9-7 16-16 16s-16-7-16-16 7-16 16-16 16 7 16 16m-86-46c0-6-4-10-9-10-6 0-10 4-10 10 0 5 4 9 10 9 5 0 9-4 9-9m7 0c0 8-8 16-16 16-9 0-16-8-16-16 0-9 7-16 16-16 8 0 16 7 16 16m23-51c0 6 4 10 10 10 5 0 9-4 9-10 0-5-4-9-9-9-6 0-10 4-10 9m-6 0c0-8 7-16 16-16s16 8 16 16c0 9-7 16-16 16s-16-7-16-16m90 58c0-30-16-57-41-72l-15 4-2-6 8-2a83 83 0 0 0-33-7l-16 1 10 7-3 5-16-9c-31 10-54 37-58 70 7-2 13-2 20-2v6l-20 2v3c0 28 14 53 36 69-4-12-6-24-6-35l2-17 1-3 6 1v4l-3 15c0 13 3 26 9 40 12 6 25 9 38 9 9 0 17-1 26-4l7-19 6 2-5 14 15-9-4-8 6-3 3 7c19-16 29-38 29-63m7 0c0 28-13 54-35 71l-18 11-8 3c-9 3-19 5-29 5-15 0-29-4-42-11-29-16-48-46-48-79l1-5c2-38 27-70 63-81 9-2 17-4 26-4 15 0 31 4 44 12 28 16 46 46 46 78m-99-47-4-4c-7 6-13 13-19 23l5 3c6-9 12-16 18-22m-9 42-2 6c14 5 27 13 40 25l4-4c-13-13-27-22-42-27m42-38c12 19 19 39 21 60h-7c-1-20-7-39-19-56z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>둘 다 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 배포에 붙여 사용자 가까이에서 돌리는 짧은 코드다. 얼마나 가벼운 일이냐로 나뉜다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, CloudFront Functions, Lambda@Edge, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/cloudfront-functions/\">CloudFront Functions</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/compute/lambda-at-edge/\">Lambda@Edge</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-eoneo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-eoneo\" class=\"anchor\" aria-label=\"줄 링크\"></a>언어</th>\n<td role=\"cell\">JavaScript만</td>\n<td role=\"cell\">Node.js, Python</td>\n<td role=\"cell\">라이브러리가 필요하면 <a href=\"/compute/lambda-at-edge/\" class=\"mention\">Lambda@Edge</a></td>\n</tr>\n<tr id=\"row-ibenteu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ibenteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>이벤트</th>\n<td role=\"cell\">뷰어 요청·<wbr>응답</td>\n<td role=\"cell\">뷰어·<wbr>오리진 요청·<wbr>응답</td>\n<td role=\"cell\">오리진 쪽은 Lambda@Edge</td>\n</tr>\n<tr id=\"row-doneun-got\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-doneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>도는 곳</th>\n<td role=\"cell\">엣지 로케이션</td>\n<td role=\"cell\">리전 엣지 캐시 쪽</td>\n<td role=\"cell\">지연은 <a href=\"/networking/cloudfront-functions/\" class=\"mention\">CloudFront Functions</a></td>\n</tr>\n<tr id=\"row-cheoriryang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cheoriryang\" class=\"anchor\" aria-label=\"줄 링크\"></a>처리량</th>\n<td role=\"cell\">초당 수백만</td>\n<td role=\"cell\">리전마다 초당 10,000</td>\n<td role=\"cell\">CloudFront Functions</td>\n</tr>\n<tr id=\"row-silhaeng-sigan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-silhaeng-sigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>실행 시간</th>\n<td role=\"cell\">1밀리초 미만</td>\n<td role=\"cell\">30초</td>\n<td role=\"cell\">오래 걸리면 Lambda@Edge</td>\n</tr>\n<tr id=\"row-memori-kodeu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-memori-kodeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>메모리 / 코드</th>\n<td role=\"cell\">2MB / 10KB</td>\n<td role=\"cell\">뷰어 128MB·<wbr>오리진 10GB / 50MB</td>\n<td role=\"cell\">Lambda@Edge</td>\n</tr>\n<tr id=\"row-neteuwokeu-pail-siseutem\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-neteuwokeu-pail-siseutem\" class=\"anchor\" aria-label=\"줄 링크\"></a>네트워크·<wbr>파일 시스템</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">외부 호출은 Lambda@Edge</td>\n</tr>\n<tr id=\"row-yocheong-bonmun\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yocheong-bonmun\" class=\"anchor\" aria-label=\"줄 링크\"></a>요청 본문</th>\n<td role=\"cell\">못 본다</td>\n<td role=\"cell\">본다</td>\n<td role=\"cell\">Lambda@Edge</td>\n</tr>\n<tr id=\"row-mandeulgo-siheomhaneun-got\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-mandeulgo-siheomhaneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>만들고 시험하는 곳</th>\n<td role=\"cell\">CloudFront 안</td>\n<td role=\"cell\">us-east-1의 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></td>\n<td role=\"cell\">운영은 CloudFront Functions</td>\n</tr>\n<tr id=\"row-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td role=\"cell\">요청당, 프리 티어 있음</td>\n<td role=\"cell\">요청당<wbr>(약 6배) + 시간</td>\n<td role=\"cell\">CloudFront Functions</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"what\">엣지 함수란<a href=\"#what\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>보통의 <a href=\"/compute/lambda/\">Lambda</a> 함수와 앱은 특정 리전에 놓인다. <strong>엣지 함수</strong>는 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 배포에 붙여, 요청이 앱에 닿기 전에 사용자 가까이에서 도는 코드다. 서버도 리전도 고르지 않고 쓴 만큼 낸다. CloudFront가 실어 나르는 요청과 응답을 고치고, 간단한 인증을 하고, 오리진에 가지 않고 응답을 만들기도 한다.</p>\n</div><h2 id=\"events\">네 이벤트<a href=\"#events\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-edge-events\" data-diagram=\"edge-events\"><figcaption><span class=\"diagram-title\">엣지 함수가 실행되는 네 <span class=\"diagram-title-end\">지점<a href=\"#diagram-edge-events\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 엣지 함수가 실행되는 네 지점\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"525\" height=\"991\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-69.6 -4 840.2 1585.5\"><svg width=\"840.2\" height=\"1585.5\" x=\"-69.6\" y=\"-4\" aria-describedby=\"diagram-edge-events-desc\" aria-labelledby=\"diagram-edge-events-title\" role=\"img\" viewBox=\"-69.6 -4 840.2 1585.5\"><title id=\"diagram-edge-events-title\">엣지 함수가 실행되는 네 지점</title><desc id=\"diagram-edge-events-desc\">뷰어의 요청이 캐시에 닿기 전이 뷰어 요청, 캐시에 없어 오리진으로 가기 전이 오리진 요청, 오리진의 답을 캐시에 넣기 전이 오리진 응답, 뷰어에게 돌려주기 전이 뷰어 응답이다. 뷰어 쪽 두 지점은 두 함수 모두, 오리진 쪽 두 지점은 Lambda@Edge만 실행된다.</desc><g class=\"d-boundary\"><rect width=\"808.2\" height=\"139\" x=\"-53.6\" y=\"683\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"405.2\" height=\"139\" x=\"148\" y=\"176\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337 56v13q0 7-7 7h-74.2q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m254.8 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M248.8 291v117q0 7 7 7h76q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m344.9 423-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M338.9 563v13q0 7-7 7h-85.6q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m245.3 724-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M239.3 798v665.1q0 7 7 7h85.5q7.1 0 7.1 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m344.9 1478.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M362.2 1490.5v-13.3q0-7 7.1-7h85.5q7 0 7-7.1V802\"/><path fill=\"var(--diagram-line)\" d=\"m455.9 810 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M461.9 736V590q0-7-7.1-7h-85.5q-7 0-7-7v-13.2\"/><path fill=\"var(--diagram-line)\" d=\"m356.2 570.8 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M362.2 435v-13q0-7 7.1-7h76q7 0 7-7V295\"/><path fill=\"var(--diagram-line)\" d=\"m446.4 303 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M452.4 229V83q0-7-7.1-7H371q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m358 68 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"-41.6\" y=\"714\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">오리진 쪽: Lambda@Edge</text></g><g class=\"d-boundary\"><text x=\"260\" y=\"207\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">뷰어 쪽: 둘 다</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"236.8\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"248.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"183.8\" y=\"603\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"238.9\" y=\"626\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 캐시 미스</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"449.9\" y=\"1420.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"461.5\" y=\"1443.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"440.4\" y=\"365\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"451.9\" y=\"388\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"300.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"350.6\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">뷰어</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"172\" y=\"229\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"248.8\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">뷰어 요청</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"375.6\" y=\"229\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"452.4\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">뷰어 응답</text></g><g class=\"d-node\"><text x=\"350.6\" y=\"555\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">캐시</text><use width=\"72\" height=\"72\" x=\"314.6\" y=\"444\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"153\" y=\"736\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"239.3\" y=\"776\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">오리진 요청</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"375.6\" y=\"736\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"461.9\" y=\"776\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">오리진 응답</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M305.6 1500.6a45 10.5 0 0 0 90 0 45 10.5 0 0 0-90 0v54.5a45 10.5 0 0 0 90 0v-54.5\"/><text x=\"350.6\" y=\"1547.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">오리진</text></g></svg><a aria-label=\"캐시\" href=\"/networking/cloudfront/\"><rect width=\"98\" height=\"136\" x=\"301.6\" y=\"431\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"257\" height=\"635\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 411.2 1016.8\"><svg width=\"411.2\" height=\"1016.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-edge-events-narrow-desc\" aria-labelledby=\"diagram-edge-events-narrow-title\" role=\"img\" viewBox=\"-4 -4 411.2 1016.8\"><title id=\"diagram-edge-events-narrow-title\">엣지 함수가 실행되는 네 지점</title><desc id=\"diagram-edge-events-narrow-desc\">뷰어의 요청이 캐시에 닿기 전이 뷰어 요청, 캐시에 없어 오리진으로 가기 전이 오리진 요청, 오리진의 답을 캐시에 넣기 전이 오리진 응답, 뷰어에게 돌려주기 전이 뷰어 응답이다. 뷰어 쪽 두 지점은 두 함수 모두, 오리진 쪽 두 지점은 Lambda@Edge만 실행된다.</desc><g class=\"d-boundary\"><rect width=\"379.2\" height=\"147.2\" x=\"12\" y=\"655.3\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"341.2\" height=\"123\" x=\"31\" y=\"168\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M194.8 48v13q0 7-7.1 7h-64.8q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m121.8 209-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M115.8 267v121.2q0 7 7 7h61.4q7 0 7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m197.3 403.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M191.3 535.3v12.9q0 7-7.1 7h-70.8q-7.1 0-7.1 7.1v166.2\"/><path fill=\"var(--diagram-line)\" d=\"m112.3 720.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M106.3 778.5v129.1q0 7 7 7h73.4q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m199.8 922.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M209.5 934.8v-13.2q0-7 7-7h73.3q7.1 0 7.1-7V782.4\"/><path fill=\"var(--diagram-line)\" d=\"m291 790.5 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M297 732.5V562.3q0-7-7.2-7H219q-7 0-7-7.1v-9\"/><path fill=\"var(--diagram-line)\" d=\"m206 547.3 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M212 415.3v-13q0-7 7-7h61.3q7.1 0 7.1-7.1V271\"/><path fill=\"var(--diagram-line)\" d=\"m281.4 279 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M287.4 221V75q0-7-7-7h-64.9q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m202.5 60 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"120\" y=\"686.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">오리진 쪽: <tspan x=\"120\" y=\"714.8\">Lambda@Edge</tspan></text></g><g class=\"d-boundary\"><text x=\"127\" y=\"199\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">뷰어 쪽: 둘 다</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"103.8\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"115.4\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"50.8\" y=\"575.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"106\" y=\"598.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 캐시 미스</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"284.9\" y=\"864.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"296.5\" y=\"887.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"275.4\" y=\"345.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"287\" y=\"368.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-node\"><rect width=\"61.1\" height=\"36\" x=\"171.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"201.6\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">뷰어</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"55\" y=\"221\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"115.8\" y=\"253\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">뷰어 요청</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"226.6\" y=\"221\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"287.4\" y=\"253\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">뷰어 응답</text></g><g class=\"d-node\"><text x=\"201.6\" y=\"527.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">캐시</text><use width=\"72\" height=\"72\" x=\"165.6\" y=\"420.2\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"36\" y=\"732.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"106.3\" y=\"764.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">오리진 요청</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"226.6\" y=\"732.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"296.9\" y=\"764.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">오리진 응답</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M168 943.3a33.5 8.7 0 0 0 67.1 0 33.5 8.7 0 0 0-67 0v44.8a33.5 8.7 0 0 0 67 0v-44.8\"/><text x=\"201.6\" y=\"980.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">오리진</text></g></svg><a aria-label=\"캐시\" href=\"/networking/cloudfront/\"><rect width=\"90\" height=\"128\" x=\"156.6\" y=\"411.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>뷰어의 요청이 캐시에 닿기 전이 뷰어 요청, 캐시에 없어 오리진으로 가기 전이 오리진 요청, 오리진의 답을 캐시에 넣기 전이 오리진 응답, 뷰어에게 돌려주기 전이 뷰어 응답이다. 뷰어 쪽 두 지점은 두 함수 모두, 오리진 쪽 두 지점은 Lambda@Edge만 실행된다.</p><ul><li>뷰어 쪽: 둘 다 안: 뷰어 요청, 뷰어 응답</li><li>오리진 쪽: Lambda@Edge 안: 오리진 요청, 오리진 응답</li><li>① 뷰어 → 뷰어 요청</li><li>뷰어 요청 → 캐시</li><li>캐시 → 오리진 요청: ② 캐시 미스</li><li>오리진 요청 → 오리진</li><li>③ 오리진 → 오리진 응답</li><li>오리진 응답 → 캐시</li><li>④ 캐시 → 뷰어 응답</li><li>뷰어 응답 → 뷰어</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 이벤트, 실행되는 때, 알맞은 일\" tabindex=\"0\"><table aria-label=\"네 이벤트\">\n<thead>\n<tr>\n<th scope=\"col\">이벤트</th>\n<th scope=\"col\">실행되는 때</th>\n<th scope=\"col\">알맞은 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-byueo-yocheong\">\n<th scope=\"row\"><a href=\"#row-byueo-yocheong\" class=\"anchor\" aria-label=\"줄 링크\"></a>뷰어 요청</th>\n<td>모든 요청, 캐시를 보기 전</td>\n<td>인증, URL 고쳐 쓰기, 캐시 키 정리, 리디렉션</td>\n</tr>\n<tr id=\"row-orijin-yocheong\">\n<th scope=\"row\"><a href=\"#row-orijin-yocheong\" class=\"anchor\" aria-label=\"줄 링크\"></a>오리진 요청</th>\n<td>캐시 미스일 때만</td>\n<td>오리진 바꾸기, 본문 읽기, 외부 조회</td>\n</tr>\n<tr id=\"row-orijin-eungdap\">\n<th scope=\"row\"><a href=\"#row-orijin-eungdap\" class=\"anchor\" aria-label=\"줄 링크\"></a>오리진 응답</th>\n<td>캐시 미스의 답을 저장하기 전</td>\n<td>헤더 고치기, 이미지 변환(결과가 캐시된다)</td>\n</tr>\n<tr id=\"row-byueo-eungdap\">\n<th scope=\"row\"><a href=\"#row-byueo-eungdap\" class=\"anchor\" aria-label=\"줄 링크\"></a>뷰어 응답</th>\n<td>모든 응답을 보내기 전</td>\n<td>보안 헤더, 쿠키</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>어느 이벤트에 두느냐가 비용과 뜻을 정한다.</strong> 뷰어 이벤트는 모든 요청에서, 오리진 이벤트는 캐시 미스에서만 돈다. 인증을 오리진 요청에 두면 캐시에 맞은 요청이 그냥 통과하고, 이미지 변환을 뷰어 응답에 두면 매번 변환한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"use-cases\">사용 사례<a href=\"#use-cases\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 하려는 일, 고르는 것\" tabindex=\"0\"><table aria-label=\"사용 사례\">\n<thead>\n<tr>\n<th scope=\"col\">하려는 일</th>\n<th scope=\"col\">고르는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-kaesi-ki-jeonggyuhwa-kwori-sunseo-gigi\">\n<th scope=\"row\"><a href=\"#row-kaesi-ki-jeonggyuhwa-kwori-sunseo-gigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>캐시 키 정규화(쿼리 순서, 기기 종류)</th>\n<td><a href=\"/networking/cloudfront-functions/\" class=\"mention\">CloudFront Functions</a></td>\n</tr>\n<tr id=\"row-hedeo-neoki-gochigi-jiugi-boan-hedeo\">\n<th scope=\"row\"><a href=\"#row-hedeo-neoki-gochigi-jiugi-boan-hedeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>헤더 넣기·고치기·지우기, 보안 헤더</th>\n<td>CloudFront Functions</td>\n</tr>\n<tr id=\"row-url-seo\">\n<th scope=\"row\"><a href=\"#row-url-seo\" class=\"anchor\" aria-label=\"줄 링크\"></a>리디렉션, URL 고쳐 쓰기, SEO용 주소</th>\n<td>CloudFront Functions</td>\n</tr>\n<tr id=\"row-jwt\">\n<th scope=\"row\"><a href=\"#row-jwt\" class=\"anchor\" aria-label=\"줄 링크\"></a>JWT 서명 확인, 토큰으로 막기</th>\n<td>CloudFront Functions</td>\n</tr>\n<tr id=\"row-a-b\">\n<th scope=\"row\"><a href=\"#row-a-b\" class=\"anchor\" aria-label=\"줄 링크\"></a>A/B 시험의 쿠키 나누기</th>\n<td>CloudFront Functions</td>\n</tr>\n<tr id=\"row-imiji-byeonhwan-seobeo-rendeoring\">\n<th scope=\"row\"><a href=\"#row-imiji-byeonhwan-seobeo-rendeoring\" class=\"anchor\" aria-label=\"줄 링크\"></a>이미지 변환, 서버 렌더링</th>\n<td><a href=\"/compute/lambda-at-edge/\" class=\"mention\">Lambda@Edge</a></td>\n</tr>\n<tr id=\"row-db\">\n<th scope=\"row\"><a href=\"#row-db\" class=\"anchor\" aria-label=\"줄 링크\"></a>외부 인증 서버나 DB 조회</th>\n<td>Lambda@Edge</td>\n</tr>\n<tr id=\"row-bot-panbyeolcheoreom-bonmuneul-ingneun\">\n<th scope=\"row\"><a href=\"#row-bot-panbyeolcheoreom-bonmuneul-ingneun\" class=\"anchor\" aria-label=\"줄 링크\"></a>봇 판별처럼 본문을 읽는 검사</th>\n<td>Lambda@Edge</td>\n</tr>\n<tr id=\"row-sayongja-chujeok-gapsseul-dareun\">\n<th scope=\"row\"><a href=\"#row-sayongja-chujeok-gapsseul-dareun\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 추적 값을 다른 서비스로 보내기</th>\n<td>Lambda@Edge</td>\n</tr>\n<tr id=\"row-orijin-golla-bonaegi-jineunghyeong\">\n<th scope=\"row\"><a href=\"#row-orijin-golla-bonaegi-jineunghyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>오리진 골라 보내기(지능형 경로)</th>\n<td>캐시하지 않는 요청이면 CloudFront Functions의 뷰어 요청, 캐시가 잘되거나 외부를 조회하면 Lambda@Edge의 오리진 요청</td>\n</tr>\n<tr id=\"row-sayongja-useonsunwi-daegisil\">\n<th scope=\"row\"><a href=\"#row-sayongja-useonsunwi-daegisil\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 우선순위(대기실)</th>\n<td>쿠키만 보면 CloudFront Functions, 외부 상태를 물어보면 Lambda@Edge</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>먼저 <strong><a href=\"/networking/cloudfront-functions/\" class=\"mention\">CloudFront Functions</a>로 되나</strong>를 본다. 다음 가운데 하나라도 있으면 <a href=\"/compute/lambda-at-edge/\">Lambda@Edge</a>다. 네트워크 호출, 파일 시스템, 요청 본문, 외부 라이브러리나 AWS SDK, 1밀리초가 넘는 계산, 조절하는 CPU·메모리, 오리진 쪽 이벤트.</p>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"한 캐시 동작의 ",
						createVNode(_components.strong, { children: "뷰어 이벤트에 두 종류를 섞을 수 없다" }),
						". 뷰어 쪽을 ",
						createVNode(_components.a, {
							href: "/networking/cloudfront-functions/",
							class: "mention",
							children: "CloudFront Functions"
						}),
						"로, 오리진 쪽을 Lambda@Edge로 나누는 것은 된다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"Lambda@Edge에는 보통 ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						"의 기능이 다 있지 않다. ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 연결, 환경 변수, 레이어, 컨테이너 이미지, Arm을 쓸 수 없다. 한도도 ",
						createVNode(_components.a, {
							href: "/compute/lambda-limits/",
							children: "Lambda 한도"
						}),
						"와 다르다. 제약은 ",
						createVNode(_components.a, {
							href: "/compute/lambda-at-edge/",
							children: "Lambda@Edge"
						}),
						"에 모았다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "오리진 고르기" }), "는 CloudFront Functions도 뷰어 요청에서 한다. 요청만 보고 정할 수 있고 캐시하지 않는 트래픽이면 이쪽이 가볍다. 조회가 필요하거나 캐시 적중이 많으면 미스 때만 도는 Lambda@Edge가 낫다."] }),
					"\n",
					createVNode(_components.li, { children: "CloudFront Functions도 캐시된 콘텐츠의 요청마다 실행되어 그만큼 과금된다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "us-east-1",
					"set:html": "<p>Lambda@Edge 함수는 <strong>us-east-1</strong>에 만들고 번호 붙은 버전을 배포에 연결한다. <code>$LATEST</code>나 다른 리전의 함수를 붙이는 보기는 틀리다.</p>"
				})
			]
		})
	] });
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
var url = "content/networking/cloudfront-functions-vs-lambda-at-edge.mdx/";
var file = "/work/wt/build/content/networking/cloudfront-functions-vs-lambda-at-edge.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/cloudfront-functions-vs-lambda-at-edge.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
