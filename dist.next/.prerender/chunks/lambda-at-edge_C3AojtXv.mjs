import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/lambda-at-edge.mdx
var frontmatter = {
	"title": "Lambda@Edge",
	"titleEn": "Lambda@Edge",
	"kind": "service",
	"status": "published",
	"summary": "Lambda@Edge는 CloudFront가 요청과 응답에서 내는 네 이벤트에 맞춰 Node.js·Python 함수를 사용자 가까운 곳에서 돌리는 기능이다.",
	"aliases": [
		"Lambda Edge",
		"람다 엣지",
		"람다@엣지",
		"엣지 람다",
		"람다 앳 엣지",
		"Lambda at Edge",
		"글로벌 람다",
		"엣지에서 람다 실행",
		"뷰어 요청",
		"뷰어 응답",
		"오리진 요청",
		"오리진 응답",
		"엣지에서 코드 실행",
		"CDN에서 코드 실행",
		"엣지에서 인증"
	],
	"related": [
		"networking/cloudfront-functions-vs-lambda-at-edge",
		"networking/cloudfront-functions",
		"networking/cloudfront",
		"compute/lambda",
		"compute/lambda-limits",
		"architectures/cloudfront-s3-alb"
	],
	"signals": [
		{
			"id": "lambda-edge-kaesi-hiteukkaji",
			"need": "캐시 히트까지 포함해 외부 인증 서버에 물어 확인한다",
			"choose": "뷰어 요청의 Lambda@Edge",
			"see": "compute/lambda-at-edge#scenario-auth-with-external-call",
			"why": "네트워크는 Lambda@Edge만 쓴다. 뷰어 요청이라야 캐시 히트도 거친다."
		},
		{
			"id": "lambda-edge-kaesi-miseuil",
			"need": "캐시 미스일 때만 오리진을 고르거나 이미지를 바꾼다",
			"choose": "오리진 이벤트의 Lambda@Edge",
			"see": "compute/lambda-at-edge#how",
			"why": "오리진 이벤트는 캐시 미스에서만 돈다. 결과는 캐시되어 다시 돌지 않는다."
		},
		{
			"id": "cloudfront-functions",
			"need": "초당 수백만 건의 헤더·URL을 네트워크 없이 싸게 고친다",
			"choose": "CloudFront Functions",
			"see": "networking/cloudfront-functions#when",
			"why": "네트워크 없는 짧은 손질이라 1밀리초 안에 끝나고 훨씬 싸다."
		},
		{
			"id": "vpc-lambda",
			"need": "CloudFront 요청마다 함수가 프라이빗 서브넷의 DB를 조회한다",
			"choose": "VPC에 연결한 리전의 Lambda",
			"see": "compute/lambda-vpc#when",
			"why": "엣지 함수는 VPC에 들어가지 못한다. DB 곁의 리전에서 돌린다."
		}
	],
	"facts": [
		{
			"id": "region",
			"label": "함수를 만드는 리전",
			"value": "us-east-1(버지니아 북부)만",
			"note": "배포에 연결하면 CloudFront가 여러 곳으로 복제한다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html"
		},
		{
			"id": "events",
			"label": "함수를 붙이는 이벤트",
			"value": "뷰어 요청, 오리진 요청, 오리진 응답, 뷰어 응답",
			"note": "캐시 동작 하나에서 이벤트마다 함수 하나씩이다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-cloudfront-trigger-events.html"
		},
		{
			"id": "timeout",
			"label": "최대 실행 시간",
			"value": "30초(모든 이벤트)",
			"note": "늘릴 수 없다. 보통의 Lambda는 15분이다.",
			"examEra": "뷰어 이벤트 5초, 오리진 이벤트 30초",
			"called": [
				"뷰어 초",
				"오리진 초",
				"타임아웃",
				"실행시간",
				"제한시간",
				"execution time",
				"max execution time",
				"최대 실행",
				"viewer timeout",
				"origin request timeout"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "memory",
			"label": "메모리",
			"value": "뷰어 이벤트 128MB, 오리진 이벤트 10,240MB까지",
			"note": "두 엣지 함수의 비교 표에 적힌 값이다. 할당량 표는 이벤트를 나누지 않고 Lambda와 같다고만 한다.",
			"examEra": "128~3,008MB",
			"called": [
				"메모리",
				"max memory",
				"memory",
				"viewer memory"
			],
			"axis": "compute-size",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "package-size",
			"label": "코드와 라이브러리의 크기(압축)",
			"value": "50MB",
			"examEra": "뷰어 이벤트 1MB, 오리진 이벤트 50MB",
			"called": [
				"zip",
				"패키지 크기",
				"package size",
				"코드 크기",
				"패키지 MB",
				"deployment package size"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "generated-response",
			"label": "함수가 직접 만드는 응답의 크기",
			"value": "뷰어 이벤트 40KB, 오리진 이벤트 1MB",
			"note": "헤더와 본문을 합친 값이다.",
			"called": ["응답 본문"],
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "concurrency",
			"label": "동시 실행",
			"asks": "동시 실행은 어느 한도에서 세나?",
			"value": "도는 리전마다 그 리전의 Lambda 동시성을 나눠 씀",
			"note": "기본 1,000이다. 사용자가 몰린 리전의 한도를 따로 올려야 한다.",
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "cloudfront-headers",
			"label": "나라·기기 헤더를 볼 수 있는 이벤트",
			"asks": "나라·기기 헤더는 어느 이벤트부터 볼 수 있나?",
			"value": "오리진 요청부터. 뷰어 요청에는 없음",
			"note": "CloudFront가 `CloudFront-Viewer-Country` 같은 헤더를 뷰어 요청 이벤트 뒤에 붙이기 때문이다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html"
		},
		{
			"id": "version",
			"label": "배포에 연결하는 것",
			"value": "번호가 붙은 함수 버전",
			"note": "$LATEST와 별칭은 안 된다. 코드를 고치면 새 버전을 내고 다시 연결한다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html"
		}
	],
	"scenarios": [
		{
			"id": "auth-with-external-call",
			"situation": "CloudFront 앞에서 사용자의 토큰을 확인하는데, 외부 인증 서버에 물어봐야 한다. 캐시된 응답도 확인을 거쳐야 한다.",
			"answer": ["compute/lambda-at-edge", "networking/cloudfront"],
			"choose": "뷰어 요청의 Lambda@Edge",
			"why": "“외부에 물어본다”가 네트워크 접근을 뜻하고, 그것은 Lambda@Edge만 된다. 뷰어 요청에 붙이면 캐시 히트도 확인을 거친다.",
			"trap": "CloudFront Functions는 1밀리초 안에 끝나고 네트워크를 쓰지 못한다. 오리진 요청에 붙이면 캐시 히트가 확인 없이 나간다.",
			"requirements": ["access-control"]
		},
		{
			"id": "move-to-origin-event",
			"situation": "기기 종류마다 다른 페이지를 만들어 주는 함수를 뷰어 요청에 붙였더니 요청 수만큼 비용이 든다. 결과는 기기 종류가 같으면 같다.",
			"answer": ["compute/lambda-at-edge", "networking/cloudfront"],
			"choose": "오리진 요청으로 옮기고 기기를 캐시 키에",
			"why": "결과를 캐시해도 되므로 오리진 요청으로 옮긴다. 기기 종류를 캐시 키에 넣으면 종류마다 한 번만 돈다.",
			"trap": "캐시 키에 넣지 않으면 처음 만든 페이지가 모든 기기에 나간다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "function-not-listed",
			"situation": "서울 리전에 만든 Node.js 함수를 CloudFront 배포에 연결하려니 되지 않는다.",
			"answer": ["compute/lambda-at-edge"],
			"choose": "us-east-1에 만든 함수의 번호 붙은 버전",
			"why": "Lambda@Edge의 함수는 us-east-1에 있어야 한다. 그곳에 만들고 번호가 붙은 버전을 연결한다.",
			"trap": "배포를 서울로 옮기는 답은 없는 기능이다. CloudFront 배포에는 리전이 없다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "edge-needs-private-database",
			"situation": "요청마다 프라이빗 서브넷의 RDS를 조회해 답을 만드는 함수를 Lambda@Edge로 옮기려 한다.",
			"answer": ["compute/lambda", "compute/lambda-vpc"],
			"choose": "리전의 Lambda를 CloudFront 오리진으로",
			"why": "Lambda@Edge는 VPC에 연결하지 못한다. 조회는 리전의 Lambda에 남기고 CloudFront의 오리진으로 둔다.",
			"trap": "RDS를 퍼블릭으로 열면 DB가 인터넷에 드러난다. 게다가 엣지에서 한 리전의 DB까지 다녀오면 가까이에서 도는 이득도 없다.",
			"requirements": ["private-access"]
		}
	],
	"corrections": [
		{
			"id": "lambda-edge",
			"notes": "Lambda@Edge의 최대 실행 시간은 5~10초라고 한다.",
			"status": "wrong",
			"right": "지금은 모든 이벤트가 30초다. 예전에는 뷰어 이벤트 5초, 오리진 이벤트 30초였고 10초라는 한도는 없었다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "wording",
			"notes": "Lambda@Edge의 메모리는 128MB에서 10GB까지라고 한다.",
			"status": "simplified",
			"right": "10GB는 오리진 이벤트의 이야기다. 뷰어 이벤트는 128MB다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "wording-2",
			"notes": "Lambda@Edge의 패키지 크기는 1~50MB라고 한다.",
			"status": "outdated",
			"right": "뷰어 이벤트의 1MB 상한이 사라져 지금은 모든 이벤트가 50MB다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"id": "cloudfront-functions",
			"notes": "함수를 쓰면 CloudFront가 모든 로케이션에 복제한다고 한다.",
			"status": "simplified",
			"right": "사용자와 가까운 쪽으로 복제되지만, 실제로 도는 곳은 엣지 로케이션이 아니라 그보다 적은 리전 엣지 캐시다. 엣지 로케이션에서 도는 것은 CloudFront Functions다.",
			"source": "https://aws.amazon.com/blogs/aws/introducing-cloudfront-functions-run-your-code-at-the-edge-with-low-latency-at-any-scale/"
		},
		{
			"id": "cloudfront-lambda",
			"notes": "글로벌 Lambda 함수를 운영할 때 알맞다고 한다.",
			"status": "simplified",
			"right": "아무 함수나 전 세계에서 돌리는 기능이 아니다. CloudFront의 요청과 응답에 붙여서만 돈다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html"
		},
		{
			"id": "us-east",
			"notes": "us-east-1에만 만드는 까닭은 CloudFront를 관리하는 리전이어서라고 한다.",
			"status": "simplified",
			"right": "CloudFront 자체는 글로벌 서비스다. 함수의 원본을 us-east-1에 두는 것은 Lambda@Edge의 규칙이다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Lambda@Edge 함수",
			"lines": "34-35"
		},
		{
			"note": "001",
			"section": "Lambda Edge",
			"lines": "1207-1213"
		},
		{
			"note": "004",
			"section": "엣지 함수의 두 종류",
			"lines": "174-174"
		},
		{
			"note": "004",
			"section": "11) Lambda@Edge",
			"lines": "225-236"
		},
		{
			"note": "004",
			"section": "두 엣지 함수의 한도",
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
			"title": "Lambda@Edge로 엣지에서 사용자 지정",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html"
		},
		{
			"title": "두 엣지 함수의 차이",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html"
		},
		{
			"title": "Lambda@Edge의 제약",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html"
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
			"slug": "vs-cloudfront-functions",
			"text": "CloudFront Functions와의 차이"
		},
		{
			"depth": 2,
			"slug": "restrictions",
			"text": "안 되는 것"
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
		p: "p",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-cloudfront\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 167c0-5-4-10-9-10s-10 5-10 10 4 9 10 9c5 0 9-4 9-9m7 0c0 9-7 16-16 16s-16-7-16-16 7-16 16-16 16 7 16 16m-86-46c0-6-4-10-9-10-6 0-10 4-10 10 0 5 4 9 10 9 5 0 9-4 9-9m7 0c0 8-8 16-16 16-9 0-16-8-16-16 0-9 7-16 16-16 8 0 16 7 16 16m23-51c0 6 4 10 10 10 5 0 9-4 9-10 0-5-4-9-9-9-6 0-10 4-10 9m-6 0c0-8 7-16 16-16s16 8 16 16c0 9-7 16-16 16s-16-7-16-16m90 58c0-30-16-57-41-72l-15 4-2-6 8-2a83 83 0 0 0-33-7l-16 1 10 7-3 5-16-9c-31 10-54 37-58 70 7-2 13-2 20-2v6l-20 2v3c0 28 14 53 36 69-4-12-6-24-6-35l2-17 1-3 6 1v4l-3 15c0 13 3 26 9 40 12 6 25 9 38 9 9 0 17-1 26-4l7-19 6 2-5 14 15-9-4-8 6-3 3 7c19-16 29-38 29-63m7 0c0 28-13 54-35 71l-18 11-8 3c-9 3-19 5-29 5-15 0-29-4-42-11-29-16-48-46-48-79l1-5c2-38 27-70 63-81 9-2 17-4 26-4 15 0 31 4 44 12 28 16 46 46 46 78m-99-47-4-4c-7 6-13 13-19 23l5 3c6-9 12-16 18-22m-9 42-2 6c14 5 27 13 40 25l4-4c-13-13-27-22-42-27m42-38c12 19 19 39 21 60h-7c-1-20-7-39-19-56z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/networking/cloudfront/\">CloudFront</a>의 설정만으로는 안 되는 판단을 <strong>사용자 가까이에서 코드로</strong> 해야 할 때 쓴다. 로그인 확인, 국가별 오리진 고르기, A/B 테스트, 이미지 변환, 검색 엔진용 페이지 만들기가 대표적이다. 서버를 두지 않고도 전 세계의 지연이 준다.</p>\n<p>헤더 하나를 고치는 가벼운 일이라면 <a href=\"/networking/cloudfront-functions/\" class=\"mention\">CloudFront Functions</a>가 빠르고 싸다. Lambda@Edge는 할 수 있는 일이 더 많은 대신 느리고 비싸다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-four-events\" data-diagram=\"four-events\"><figcaption><span class=\"diagram-title\">CloudFront에서 Lambda@Edge가 도는 네 <span class=\"diagram-title-end\">이벤트<a href=\"#diagram-four-events\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: CloudFront에서 Lambda@Edge가 도는 네 이벤트\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"252\" height=\"668\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 402.5 1068\"><svg width=\"402.5\" height=\"1068\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-four-events-desc\" aria-labelledby=\"diagram-four-events-title\" role=\"img\" viewBox=\"-4 -4 402.5 1068\"><title id=\"diagram-four-events-title\">CloudFront에서 Lambda@Edge가 도는 네 이벤트</title><desc id=\"diagram-four-events-desc\">뷰어의 요청이 오면 캐시를 찾기 전에 뷰어 요청 함수가 돈다. 캐시에 없을 때만 오리진으로 보내기 직전에 오리진 요청 함수가, 오리진의 답을 받은 직후에 오리진 응답 함수가 돈다. 뷰어에게 돌려주기 직전에 뷰어 응답 함수가 돈다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M254.5 56v13q0 7-7 7h-35.8q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m210.6 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M204.6 228v106\"/><path fill=\"var(--diagram-line)\" d=\"m210.6 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M187.1 466v13q0 7-7 7h-74.7q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m104.3 564-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M98.3 638v106\"/><path fill=\"var(--diagram-line)\" d=\"m104.3 736-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M98.3 876v83.2q0 6.8 6.8 6.8 6.9 0 6.9 6.8v9.2\"/><path fill=\"var(--diagram-line)\" d=\"m118 974-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M162.9 986v-13q0-7 7-7h27.6q7.1 0 7.1-7V470\"/><path fill=\"var(--diagram-line)\" d=\"m198.6 478 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M222.1 440.7V479q0 7 7 7h47.3q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m289.5 564-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M328 576V83q0-7-7-7h-32.5q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m275.5 68 6-12 6 12z\"/></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"152.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"204.5\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청마다</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"149.1\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"204.3\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 캐시 찾기</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"55.3\" y=\"506\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.2\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 미스만</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"86.3\" y=\"678\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.9\" y=\"701\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"42.8\" y=\"916\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98\" y=\"939\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 받은 직후</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"139.6\" y=\"678\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"204.3\" y=\"701\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 캐시에 저장</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"240.6\" y=\"506\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"283.5\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 히트도</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"294.6\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"328\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 응답</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"217.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"268\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">뷰어</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"127.8\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"204.6\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">뷰어 요청</text></g><g class=\"d-node\"><text x=\"204.6\" y=\"458\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">캐시</text><use width=\"72\" height=\"72\" x=\"168.6\" y=\"347\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"12\" y=\"576\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.3\" y=\"616\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">오리진 요청</text></g><g class=\"d-node\"><text x=\"98.3\" y=\"868\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">오리진</text><use width=\"72\" height=\"72\" x=\"62.3\" y=\"757\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"51.1\" y=\"986\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"137.4\" y=\"1026\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">오리진 응답</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"228.9\" y=\"576\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"305.7\" y=\"616\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">뷰어 응답</text></g></svg><a aria-label=\"캐시\" href=\"/networking/cloudfront/\"><rect width=\"98\" height=\"136\" x=\"155.6\" y=\"334\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"오리진\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"49.3\" y=\"744\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>뷰어의 요청이 오면 캐시를 찾기 전에 뷰어 요청 함수가 돈다. 캐시에 없을 때만 오리진으로 보내기 직전에 오리진 요청 함수가, 오리진의 답을 받은 직후에 오리진 응답 함수가 돈다. 뷰어에게 돌려주기 직전에 뷰어 응답 함수가 돈다.</p><ul><li>뷰어 → 뷰어 요청: ① 요청마다</li><li>뷰어 요청 → 캐시: ② 캐시 찾기</li><li>캐시 → 오리진 요청: ③ 미스만</li><li>④ 오리진 요청 → 오리진</li><li>오리진 → 오리진 응답: ⑤ 받은 직후</li><li>오리진 응답 → 캐시: ⑥ 캐시에 저장</li><li>캐시 → 뷰어 응답: ⑦ 히트도</li><li>뷰어 응답 → 뷰어: ⑧ 응답</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 이벤트, 도는 때, 할 만한 일\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">이벤트</th>\n<th scope=\"col\">도는 때</th>\n<th scope=\"col\">할 만한 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-byueo-yocheong\">\n<th scope=\"row\"><a href=\"#row-byueo-yocheong\" class=\"anchor\" aria-label=\"줄 링크\"></a>① 뷰어 요청</th>\n<td>모든 요청, 캐시를 찾기 전</td>\n<td>인증, URL 다시 쓰기, 캐시 키 고르기</td>\n</tr>\n<tr id=\"row-orijin-yocheong\">\n<th scope=\"row\"><a href=\"#row-orijin-yocheong\" class=\"anchor\" aria-label=\"줄 링크\"></a>③ 오리진 요청</th>\n<td><strong>캐시 미스만</strong>, 오리진에 보내기 전</td>\n<td>오리진 고르기, 요청 고치기, 응답을 직접 만들기</td>\n</tr>\n<tr id=\"row-orijin-eungdap\">\n<th scope=\"row\"><a href=\"#row-orijin-eungdap\" class=\"anchor\" aria-label=\"줄 링크\"></a>⑤ 오리진 응답</th>\n<td>캐시 미스만, 캐시에 넣기 전</td>\n<td>본문·상태 코드 고치기, 이미지 변환</td>\n</tr>\n<tr id=\"row-byueo-eungdap\">\n<th scope=\"row\"><a href=\"#row-byueo-eungdap\" class=\"anchor\" aria-label=\"줄 링크\"></a>⑦ 뷰어 응답</th>\n<td>뷰어에게 보내기 전</td>\n<td>헤더 더하기. 상태 코드는 못 바꾼다</td>\n</tr>\n</tbody>\n</table></div>\n<p>오리진 응답 함수는 오리진이 준 본문을 <strong>볼 수 없다</strong>. 이미지를 줄이려면 함수가 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에서 원본을 직접 읽어 새 본문으로 바꾼다.</p>\n<p>이벤트를 고르는 기준은 하나다. <strong>결과를 캐시해도 되면 오리진 이벤트, 요청마다 달라져야 하면 뷰어 이벤트</strong>다. 오리진 이벤트는 덜 돌아서 싸고, 만들 수 있는 응답도 크다.</p>\n<p>함수는 us-east-1에 만들고 <strong>번호가 붙은 버전</strong>을 배포의 캐시 동작에 연결한다. <code>$LATEST</code>나 별칭은 안 된다. 실행 역할은 <code>lambda.amazonaws.com</code>과 <code>edgelambda.amazonaws.com</code>을 모두 믿어야 한다. 로그는 함수가 실제로 돈 리전의 <a href=\"/management/cloudwatch/\">CloudWatch</a>에 쌓인다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Version\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"2012-10-17\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Statement\"</span><span class=\"tk-punctuation\">:</span><span> [</span></span>\n<span class=\"line\"><span>    {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Allow\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Principal\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        \"Service\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"lambda.amazonaws.com\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"edgelambda.amazonaws.com\"</span><span>]</span></span>\n<span class=\"line\"><span>      }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"sts:AssumeRole\"</span></span>\n<span class=\"line\"><span>    }</span></span>\n<span class=\"line\"><span>  ]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"vs-cloudfront-functions\">CloudFront Functions와의 차이<a href=\"#vs-cloudfront-functions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/networking/cloudfront-functions/\">CloudFront Functions</a>는 뷰어 이벤트에서만, 1밀리초 안에, 네트워크 없이 돈다. 대신 초당 수백만 건을 훨씬 싸게 받는다. Lambda@Edge는 리전마다 초당 10,000건(시험 자료에서는 수천 건)까지다. 다음 가운데 하나라도 있으면 Lambda@Edge다. 항목별 비교는 <a href=\"/networking/cloudfront-functions-vs-lambda-at-edge/\">두 엣지 함수 비교</a>에 있다.</p>\n<ul>\n<li>실행이 수 밀리초를 넘거나 CPU·메모리를 조절해야 한다</li>\n<li>타사 라이브러리나 AWS SDK를 쓴다</li>\n<li>외부 서비스에 물어보거나 파일 시스템, 요청 본문을 만진다</li>\n<li>캐시 미스에만 돌아야 한다(오리진 요청·응답)</li>\n</ul>\n<p>한 캐시 동작의 <strong>뷰어 이벤트에서는 둘을 섞지 못한다</strong>. 뷰어에는 CloudFront Functions, 오리진에는 Lambda@Edge로 나누는 것은 된다.</p>\n</div><h2 id=\"restrictions\">안 되는 것<a href=\"#restrictions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"보통의 ",
					createVNode(_components.a, {
						href: "/compute/lambda/",
						children: "Lambda"
					}),
					"와 같은 서비스처럼 보이지만 빠진 기능이 많다."
				] }),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"환경 변수, 레이어, ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 연결, 프로비저닝된 동시성, 컨테이너 이미지, Arm을 쓰지 못한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"뷰어 요청 함수는 CloudFront가 붙이는 ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/#cache-behavior",
							children: "나라·기기 헤더"
						}),
						"를 보지 못한다. 나라마다 다른 주소로 보내려면 오리진 요청에 붙이고 그 헤더를 캐시 키에 넣거나, 뷰어 요청에서도 이 헤더를 읽는 ",
						createVNode(_components.a, {
							href: "/networking/cloudfront-functions/",
							class: "mention",
							children: "CloudFront Functions"
						}),
						"를 쓴다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"제한 시간은 15분이 아니라 30초다. ",
						createVNode(_components.a, {
							href: "/compute/lambda-limits/",
							children: "Lambda 한도"
						}),
						"의 표를 그대로 대지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: "함수와 배포는 같은 계정이어야 한다." }),
					"\n",
					createVNode(_components.li, { children: "오리진이 400 이상의 상태를 주면 뷰어 응답 함수는 돌지 않는다." }),
					"\n",
					createVNode(_components.li, { children: "무료 구간이 없고, 요청 수와 실행 시간으로 낸다. 단가는 보통의 Lambda보다 높다." }),
					"\n",
					createVNode(_components.li, { children: "복제본이 지워질 때까지 함수를 삭제할 수 없다. 연결을 뗀 뒤 몇 시간이 걸리기도 한다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "인증을 오리진 요청에 붙이면 새어 나간다",
					"set:html": "<p>오리진 요청은 캐시 미스에만 돈다. 한 사람이 인증을 통과해 캐시된 응답을 다음 사람이 그냥 받는다. 인증은 뷰어 요청에 붙인다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>“us-east-1에만 만든다”와 “us-east-1에서만 돈다”는 다르다. 만드는 곳은 하나, 도는 곳은 여럿이다.</li>\n<li><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>가 없으면 Lambda@Edge도 없다. 여러 리전에 API를 두려면 리전마다 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>를 배포하고 <a href=\"/networking/route53/\">Route 53</a>으로 나눈다.</li>\n<li>설정 값이 필요하면 환경 변수 대신 코드에 넣거나, 오리진의 사용자 지정 헤더로 넘긴다.</li>\n</ul></div>" })
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
var url = "content/compute/lambda-at-edge.mdx/";
var file = "/work/wt/build/content/compute/lambda-at-edge.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/lambda-at-edge.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
