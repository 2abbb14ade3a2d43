import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/cloudfront.mdx
var frontmatter = {
	"title": "Amazon CloudFront",
	"titleEn": "Amazon CloudFront",
	"kind": "service",
	"status": "published",
	"summary": "전 세계 엣지에 콘텐츠를 캐시하고, 캐시할 수 없는 요청은 AWS 전용망으로 오리진까지 실어 나르는 콘텐츠 전송 네트워크(CDN)다.",
	"aliases": [
		"CloudFront",
		"클라우드프론트",
		"클라우드프런트",
		"CDN",
		"씨디엔",
		"콘텐츠 전송 네트워크",
		"컨텐츠 전송 네트워크",
		"Content Delivery Network",
		"지리적 제한",
		"지역 제한",
		"국가 차단",
		"Geo Restriction",
		"OAI",
		"Origin Access Identity",
		"원본 액세스 ID",
		"OAC",
		"Origin Access Control",
		"원본 액세스 제어",
		"오리진 접근 제어",
		"캐시 동작",
		"캐시 무효화",
		"Invalidation",
		"콘텐츠 캐싱",
		"이미지 빨리 보여주기",
		"전 세계 콘텐츠 배포",
		"정적 파일 캐시",
		"웹사이트 가속",
		"CDN 서비스",
		"국가별 차단",
		"S3 비공개 배포",
		"CloudFront-Viewer-Country",
		"CloudFront 국가 헤더",
		"기기 헤더",
		"CloudFront-Is-Mobile-Viewer",
		"사이트 느림",
		"웹사이트 느림",
		"해외 느림",
		"지리적 위치 차단"
	],
	"related": [
		"networking/cloudfront-vs-global-accelerator",
		"networking/cloudfront-functions-vs-lambda-at-edge",
		"networking/signed-url-vs-field-level-encryption",
		"architectures/cloudfront-s3-alb",
		"storage/s3",
		"security/acm",
		"networking/route53",
		"security/shield"
	],
	"signals": [
		{
			"id": "cloudfront",
			"need": "해외에서 느린 S3 정적 사이트를 가장 적은 비용으로 빠르게 한다",
			"choose": "CloudFront",
			"see": "networking/cloudfront#scenario-static-site-overseas-latency",
			"why": "엣지가 캐시해 빠르고 S3 요청도 준다. 리전마다 복제하면 저장료가 든다."
		},
		{
			"id": "oac",
			"need": "S3 버킷을 CloudFront로만 읽게 하고 직접 접근은 막는다",
			"choose": "OAC",
			"see": "networking/cloudfront#oai-oac",
			"why": "CloudFront가 서명하고 버킷 정책은 그 배포만 허용한다."
		},
		{
			"id": "jirijeok-jehan",
			"need": "나라 단위로 콘텐츠 전체를 볼 수 없게 한다",
			"choose": "지리적 제한",
			"see": "networking/cloudfront#geo-restriction",
			"why": "배포 전체에 나라 목록을 건다. 경로마다 다르게 하려면 WAF다."
		},
		{
			"id": "global-accelerator",
			"need": "UDP를 나르거나 고정 IP로 리전을 즉시 전환한다",
			"choose": "Global Accelerator",
			"see": "networking/global-accelerator#when",
			"why": "CloudFront는 UDP와 고정 IP 전환을 맡지 못한다."
		}
	],
	"facts": [
		{
			"id": "certificate-region",
			"label": "뷰어용 ACM 인증서의 리전",
			"value": "미국 동부(버지니아 북부) us-east-1만",
			"note": "오리진이 로드 밸런서일 때, 오리진 쪽 인증서는 로드 밸런서가 있는 리전에 둔다.",
			"called": ["인증서 리전", "ACM region"],
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html"
		},
		{
			"id": "default-ttl",
			"label": "기본 TTL(오리진이 캐시 헤더를 보내지 않을 때)",
			"value": "86,400초(24시간)",
			"note": "캐시 정책에 값을 따로 적지 않았을 때다. 최대 TTL은 31,536,000초(1년)가 기본이다.",
			"called": [
				"TTL",
				"캐시시간",
				"캐시기간",
				"캐시 기본",
				"캐시 보관",
				"default TTL",
				"기본 TTL",
				"캐시 만료",
				"캐시 오래",
				"cache duration"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html"
		},
		{
			"id": "origin-transfer-free",
			"label": "AWS 오리진에서 CloudFront로 나가는 데이터",
			"value": "전송료 없음",
			"note": "오리진의 요청 요금과 저장 요금은 그대로 든다.",
			"source": "https://aws.amazon.com/cloudfront/pricing/"
		},
		{
			"id": "viewer-headers",
			"label": "뷰어의 나라와 기기를 알려 주는 헤더",
			"value": "`CloudFront-Viewer-Country`, `CloudFront-Is-Mobile-Viewer`·`-Desktop-`·`-Tablet-`·`-SmartTV-`",
			"note": "캐시 정책이나 오리진 요청 정책에 적어야 CloudFront가 붙인다. 나라는 IP로, 기기는 User-Agent로 알아낸다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html"
		},
		{
			"id": "max-cacheable-size",
			"label": "캐시할 수 있는 파일의 최대 크기",
			"value": "50GB(GET 응답 하나)",
			"examEra": "30GB",
			"called": [
				"파일 GB",
				"파일크기",
				"파일최대",
				"최대파일",
				"객체 GB",
				"file size",
				"max file size",
				"최대 파일 크기",
				"최대 객체"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "origins-per-distribution",
			"label": "배포 하나의 오리진 수",
			"value": "100개(늘릴 수 있음)",
			"examEra": "25개",
			"called": [
				"오리진 개",
				"origin 개",
				"오리진 수",
				"origins per distribution"
			],
			"axis": "target",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "behaviors-per-distribution",
			"label": "배포 하나의 캐시 동작 수",
			"value": "75개(늘릴 수 있음)",
			"examEra": "25개",
			"called": ["behavior 개", "behavior"],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "origin-timeouts",
			"label": "오리진을 기다리는 시간",
			"value": "연결 10초 × 3회, 응답 30초(기본값)",
			"note": "연결은 1–10초·1–3회, 응답은 1–120초로 바꿀 수 있다. 응답 상한이 60초라고 적은 자료는 옛값이다.",
			"called": ["오리진 대기"],
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "error-caching",
			"label": "오류 응답을 캐시하는 최소 시간",
			"value": "10초(기본값)",
			"note": "사본이 만료됐는데 오리진이 5xx를 주면, 그동안 만료된 사본을 대신 내준다.",
			"called": ["에러 TTL"],
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html"
		},
		{
			"id": "compression-range",
			"label": "자동 압축 대상 파일 크기",
			"value": "1,000–10,000,000바이트",
			"called": [
				"압축",
				"gzip size",
				"gzip 크기"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "free-tier",
			"label": "상시 프리 티어(종량제)",
			"value": "매월 1TB 전송 + HTTP(S) 요청 1,000만 건",
			"examEra": "첫 12개월 동안 월 50GB",
			"called": [
				"프리티어",
				"무료 TB",
				"무료 전송",
				"free tier",
				"무료"
			],
			"source": "https://aws.amazon.com/cloudfront/pricing/"
		},
		{
			"id": "invalidation-free",
			"label": "캐시 무효화 무료분",
			"value": "매월 경로 1,000개",
			"note": "계정의 모든 배포를 합친 값이다. 넘으면 경로당 0.005달러이고, `/images/*`도 경로 한 개로 센다.",
			"called": [
				"무효화 무료",
				"invalidation 무료",
				"free invalidation",
				"무효화 경로"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PayingForInvalidation.html"
		},
		{
			"id": "sni-vs-dedicated-ip",
			"label": "사용자 지정 인증서 제공 방식",
			"value": "SNI 무료, 전용 IP는 인증서당 월 600달러",
			"note": "전용 IP는 SNI를 모르는 아주 오래된 클라이언트가 있을 때만 쓴다.",
			"called": ["전용IP", "dedicated IP"],
			"source": "https://aws.amazon.com/cloudfront/pricing/"
		},
		{
			"id": "points-of-presence",
			"label": "접속 지점(PoP) 수",
			"value": "600개 이상(100개가 넘는 도시)",
			"examEra": "200개 이상",
			"note": "계속 늘어나는 어림수다. 시험에 나오지 않으니 외우지 말고, 지금 값은 공식 페이지에서 확인한다.",
			"called": [
				"point of presence",
				"points of presence",
				"PoP 개",
				"엣지 로케이션 개",
				"접속 지점 개",
				"edge locations 개",
				"엣지 로케이션 이상",
				"edge location 이상"
			],
			"axis": "scope",
			"source": "https://aws.amazon.com/cloudfront/features/"
		},
		{
			"id": "protocols",
			"label": "프로토콜",
			"value": "HTTP와 HTTPS(HTTP/3까지)",
			"note": "HTTP/3은 뷰어와 CloudFront 사이에서만 쓴다. WebSocket도 지나간다. HTTP가 아닌 TCP·UDP는 넘기지 않는다.",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html"
		}
	],
	"scenarios": [
		{
			"id": "static-site-overseas-latency",
			"situation": "S3에 올린 정적 웹 사이트를 Route 53 도메인으로 서비스한다. 해외 사용자의 지연을 가장 적은 비용으로 줄이고 싶다.",
			"answer": ["networking/cloudfront", "networking/route53"],
			"choose": "버킷 앞에 CloudFront 배포",
			"why": "“정적”과 “가장 적은 비용”이 정한다. 버킷 앞에 배포를 두고 DNS 레코드만 배포를 가리키게 바꾸면, 사용자는 엣지에서 받고 S3 요청도 준다.",
			"trap": "여러 리전에 버킷을 복제하고 지연 시간 라우팅을 붙여도 빨라지지만, 저장과 복제 비용이 리전 수만큼 든다.",
			"requirements": ["low-latency", "lowest-cost"]
		},
		{
			"id": "bucket-only-through-cloudfront",
			"situation": "KMS 키로 암호화한 S3 버킷의 파일을 반드시 CloudFront로만 받게 하고, 버킷 주소로 오는 요청은 막아야 한다.",
			"answer": [
				"networking/cloudfront",
				"storage/s3",
				"security/kms"
			],
			"choose": "OAC + 버킷 정책 + 키 정책",
			"why": "“SSE-KMS”가 있으면 OAC다. 버킷 정책은 이 배포가 서명한 요청만, 키 정책은 CloudFront 서비스의 복호화만 허용한다.",
			"trap": "OAI는 SSE-KMS를 따로 손보지 않으면 다루지 못한다. 웹 사이트 엔드포인트를 오리진으로 쓰면 OAC도 OAI도 쓸 수 없다.",
			"requirements": ["access-control", "encryption"]
		},
		{
			"id": "certificate-not-listed",
			"situation": "서울 리전의 ACM에서 `www.example.com` 인증서를 발급했는데 CloudFront 배포 설정의 목록에 나오지 않는다.",
			"answer": ["networking/cloudfront", "security/acm"],
			"choose": "us-east-1에서 다시 발급한 인증서",
			"why": "CloudFront는 글로벌 서비스라 us-east-1의 인증서만 읽는다. 같은 이름으로 us-east-1에서 다시 발급받는다.",
			"trap": "서울 리전 인증서를 ALB에 붙이는 것은 오리진 구간의 HTTPS일 뿐, 뷰어가 보는 인증서가 아니다.",
			"requirements": ["encryption", "find-cause"]
		},
		{
			"id": "licensed-countries",
			"situation": "방송 판권이 한국과 일본에만 있어, 다른 나라에서는 콘텐츠 전체를 볼 수 없게 해야 한다.",
			"answer": ["networking/cloudfront"],
			"choose": "지리적 제한의 허용 목록",
			"why": "“나라 단위로 차단”은 지리적 제한의 허용 목록이다. 나머지 나라에는 엣지가 403을 돌려준다.",
			"trap": "Route 53의 지리적 위치 라우팅은 대답하는 주소를 바꿀 뿐, 주소를 아는 사람의 접속을 막지 못한다.",
			"requirements": ["compliance", "access-control"]
		},
		{
			"id": "premium-video-many-files",
			"situation": "유료 회원에게만 HLS 동영상(조각 파일 수백 개)을 열어 주려 하는데, 파일 주소는 바꿀 수 없다.",
			"answer": ["networking/cloudfront", "networking/signed-url-vs-field-level-encryption"],
			"choose": "서명 쿠키",
			"why": "“파일이 여럿”이고 “주소를 그대로”이므로 서명 쿠키다. 쿠키 하나가 정책에 적은 경로 전체를 연다.",
			"trap": "서명 URL은 주소마다 서명이 붙으니 파일 하나를 내려받게 할 때 맞다. S3 사전 서명 URL은 CloudFront 캐시를 거치지 않는다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "s3-oai",
			"notes": "CloudFront가 비공개 S3 버킷을 읽게 하려면 OAI를 쓴다.",
			"status": "outdated",
			"right": "새로 만든다면 OAC를 쓴다. OAI는 2022년 12월 뒤에 생긴 리전, SSE-KMS, PUT·DELETE 요청을 그대로는 지원하지 못하는 옛 방식이다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
		},
		{
			"id": "wording",
			"notes": "엣지 로케이션이 42개국 84개 도시에 200곳 남짓이라고 한다.",
			"status": "outdated",
			"right": "접속 지점은 600개를 넘었고 도시도 100곳이 넘는다. 수는 외울 것이 아니라 “리전보다 훨씬 많다”로 이해한다.",
			"source": "https://aws.amazon.com/cloudfront/features/"
		},
		{
			"id": "sla-cloudfront",
			"notes": "CloudFront 캐시를 쓰면 밀리초 대기 시간이 보장된다고 한다.",
			"status": "wrong",
			"right": "캐시는 지연을 줄일 뿐 보장하지 않는다. 캐시 미스는 오리진까지 다녀오고, SLA가 약속하는 것은 지연이 아니라 가용성이다.",
			"source": "https://aws.amazon.com/cloudfront/sla/"
		},
		{
			"id": "acm-us",
			"notes": "ACM과 통합되어 인증서를 공짜로 쓴다고만 하고 리전 조건은 빠져 있다.",
			"status": "simplified",
			"right": "뷰어에게 보일 인증서는 us-east-1에서 발급하거나 가져온 것이어야 하고, 배포의 대체 도메인 이름과 이름이 맞아야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html"
		},
		{
			"id": "s3-http",
			"notes": "오리진으로 S3와 HTTP 서버 두 가지만 적는다.",
			"status": "simplified",
			"right": "S3 버킷, 로드 밸런서·EC2·온프레미스를 비롯한 HTTP 서버, MediaPackage, Lambda 함수 URL, 그리고 프라이빗 서브넷 안의 ALB·NLB·EC2(VPC 오리진)까지 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html"
		},
		{
			"id": "oai-s3",
			"notes": "OAI가 S3 주소로 바로 들어오는 접근을 막아 준다고 한다.",
			"status": "simplified",
			"right": "OAI는 버킷 정책이 허용해 줄 신분일 뿐이다. 바로 들어오는 길은 버킷의 퍼블릭 액세스를 막고 정책에 그 신분만 적어서 닫는다. 남에게 열린 정책이 남아 있으면 OAI를 붙여도 열려 있다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
		},
		{
			"id": "dns",
			"notes": "사용자에게 물리적으로 가장 가까운 곳에서 내준다고 한다.",
			"status": "simplified",
			"right": "거리로 고르지 않는다. DNS가 가장 잘 응답할 접속 지점, 대개 지연이 가장 짧은 곳을 알려 준다. 거기에 사본이 없으면 리전 엣지 캐시나 오리진까지 간다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "엣지에서의 사용자 지정",
			"lines": "29-32"
		},
		{
			"note": "001",
			"section": "Points of Presence (Edge Locations)",
			"lines": "36-40"
		},
		{
			"note": "001",
			"section": "AWS CloudFront",
			"lines": "928-935"
		},
		{
			"note": "002",
			"section": "CloudFront",
			"lines": "178-184"
		},
		{
			"note": "002",
			"section": "Origin Access Identity(OAI)란?",
			"lines": "186-190"
		},
		{
			"note": "003",
			"section": "피크 시간의 서버리스 웹",
			"lines": "10-14"
		},
		{
			"note": "003",
			"section": "Amazon CloudFront",
			"lines": "21-26"
		},
		{
			"note": "003",
			"section": "정적 웹 사이트의 대기 시간",
			"lines": "28-31"
		},
		{
			"note": "004",
			"section": "Customization at the Edge",
			"lines": "163-171"
		},
		{
			"note": "004",
			"section": "엣지 로케이션의 뜻",
			"lines": "175"
		}
	],
	"references": [
		{
			"title": "CloudFront 할당량",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"title": "S3 오리진 접근 제한(OAC)",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
		},
		{
			"title": "콘텐츠의 지리적 배포 제한",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html"
		},
		{
			"title": "콘텐츠가 캐시에 머무는 시간(만료) 관리",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html"
		},
		{
			"title": "정액 요금제",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html"
		},
		{
			"title": "실시간 로그의 설정",
			"url": "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_RealtimeLogConfig.html"
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
			"depth": 3,
			"slug": "cache-behavior",
			"text": "배포, 캐시 동작, 캐시 키"
		},
		{
			"depth": 2,
			"slug": "https",
			"text": "HTTPS와 ACM"
		},
		{
			"depth": 2,
			"slug": "oai-oac",
			"text": "OAI와 OAC"
		},
		{
			"depth": 2,
			"slug": "geo-restriction",
			"text": "지리적 제한"
		},
		{
			"depth": 2,
			"slug": "access-and-edge-functions",
			"text": "사람을 가리고 요청을 고치기"
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
		code: "code",
		div: "div",
		h2: "h2",
		li: "li",
		p: "p",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-cloudfront\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 167c0-5-4-10-9-10s-10 5-10 10 4 9 10 9c5 0 9-4 9-9m7 0c0 9-7 16-16 16s-16-7-16-16 7-16 16-16 16 7 16 16m-86-46c0-6-4-10-9-10-6 0-10 4-10 10 0 5 4 9 10 9 5 0 9-4 9-9m7 0c0 8-8 16-16 16-9 0-16-8-16-16 0-9 7-16 16-16 8 0 16 7 16 16m23-51c0 6 4 10 10 10 5 0 9-4 9-10 0-5-4-9-9-9-6 0-10 4-10 9m-6 0c0-8 7-16 16-16s16 8 16 16c0 9-7 16-16 16s-16-7-16-16m90 58c0-30-16-57-41-72l-15 4-2-6 8-2a83 83 0 0 0-33-7l-16 1 10 7-3 5-16-9c-31 10-54 37-58 70 7-2 13-2 20-2v6l-20 2v3c0 28 14 53 36 69-4-12-6-24-6-35l2-17 1-3 6 1v4l-3 15c0 13 3 26 9 40 12 6 25 9 38 9 9 0 17-1 26-4l7-19 6 2-5 14 15-9-4-8 6-3 3 7c19-16 29-38 29-63m7 0c0 28-13 54-35 71l-18 11-8 3c-9 3-19 5-29 5-15 0-29-4-42-11-29-16-48-46-48-79l1-5c2-38 27-70 63-81 9-2 17-4 26-4 15 0 31 4 44 12 28 16 46 46 46 78m-99-47-4-4c-7 6-13 13-19 23l5 3c6-9 12-16 18-22m-9 42-2 6c14 5 27 13 40 25l4-4c-13-13-27-22-42-27m42-38c12 19 19 39 21 60h-7c-1-20-7-39-19-56z\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>같은 것을 여러 사람이, 먼 곳에서</strong> 받을 때. 웹 페이지, 이미지, 동영상, 내려받기 파일이 그렇다. 원본을 가진 버킷이나 서버를 오리진이라 한다.</li>\n<li>캐시할 수 없는 API도 앞에 세울 만하다. TLS 협상은 가까운 엣지와 빨리 마치고, 엣지에서 오리진까지는 미리 열어 둔 연결로 AWS 전용망을 탄다.</li>\n<li><a href=\"/storage/s3/\">S3</a>의 전송 비용을 줄일 때. S3에서 CloudFront로 나가는 전송은 무료이고, 캐시에 맞은 요청은 S3까지 가지 않는다.</li>\n<li>오리진을 숨길 때. <a href=\"/security/waf/\" class=\"mention\">WAF</a>, <a href=\"/security/shield/\">Shield Standard</a>, 지리적 제한, 서명 URL이 모두 엣지에서 걸러 주므로 오리진은 CloudFront만 받으면 된다.</li>\n</ul>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-cache-hit-and-miss\" data-diagram=\"cache-hit-and-miss\"><figcaption><span class=\"diagram-title\">CloudFront의 캐시 히트와 <span class=\"diagram-title-end\">미스<a href=\"#diagram-cache-hit-and-miss\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: CloudFront의 캐시 히트와 미스\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"359\" height=\"516\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 574.3 825\"><svg width=\"574.3\" height=\"825\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-cache-hit-and-miss-desc\" aria-labelledby=\"diagram-cache-hit-and-miss-title\" role=\"img\" viewBox=\"-4 -4 574.3 825\"><title id=\"diagram-cache-hit-and-miss-title\">CloudFront의 캐시 히트와 미스</title><desc id=\"diagram-cache-hit-and-miss-desc\">뷰어의 요청은 가까운 엣지로 간다. 엣지에 사본이 있으면 바로 응답하고, 없으면 리전 엣지 캐시를 거쳐 정적 파일은 OAC로 S3에서, 동적 요청은 엣지에서 곧장 ALB에서 가져온다. 뷰어가 S3 주소로 바로 가면 거절된다.</desc><g class=\"d-boundary\"><rect width=\"264.2\" height=\"381\" x=\"74.9\" y=\"176\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M218.1 56v13q0 7-7 7H90Q83 76 83 83v56q0 7 7 7h46.6q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m149.7 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M177.7 229v-76q0-7 7-7h46.6q7 0 7-7V60\"/><path fill=\"var(--diagram-line)\" d=\"m232.4 68 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M177.7 357v23q0 7 7 7h24.7q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m222.5 459-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M216.5 533v47q0 7 7 7h7.5q7 0 7 7v56q0 7 7.1 7h91.7q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m349.9 665-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M143.7 357v23q0 7-7 7H112q-7.1 0-7.1 7v186q0 7-7 7h-7.5q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m89.3 665-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M258.6 56v13q0 7 7 7H460q7 0 7 7v567q0 7-7 7h-70q-7.1 0-7.1 7v13\"/><path stroke-width=\"3\" d=\"M389.2 661.5 375.7 675m13.5 0-13.5-13.5\"/></g><g class=\"d-boundary\"><text x=\"190.9\" y=\"207\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">CloudFront</text></g><g class=\"d-edge-label\"><rect width=\"141.4\" height=\"30\" x=\"12\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"82.7\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① HTTPS 요청</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"173.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"238\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 히트면 응답</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"183\" y=\"417\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"216.3\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 미스</text></g><g class=\"d-edge-label\"><rect width=\"159.8\" height=\"30\" x=\"158.1\" y=\"607\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"238\" y=\"630\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ OAC 서명 요청</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"27.8\" y=\"607\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"82.9\" y=\"630\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 동적 요청</text></g><g class=\"d-edge-label\"><rect width=\"175.2\" height=\"30\" x=\"379\" y=\"351.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"466.7\" y=\"374.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 버킷 주소는 403</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"187.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"238.4\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">뷰어</text></g><g class=\"d-node\"><text x=\"160.7\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 로케이션</text><use width=\"72\" height=\"72\" x=\"124.7\" y=\"238\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><rect width=\"197.2\" height=\"62\" x=\"117.9\" y=\"471\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"216.5\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리전 엣지 캐시</text></g><g class=\"d-node\"><text x=\"363.4\" y=\"797\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">비공개 S3 버킷</text><use width=\"72\" height=\"72\" x=\"327.4\" y=\"686\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"83.3\" y=\"797\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB</text><use width=\"72\" height=\"72\" x=\"47.3\" y=\"686\" href=\"#icon-aws-elb\"/></g></svg><a aria-label=\"엣지 로케이션\" href=\"/networking/cloudfront/\" aria-current=\"page\"><rect width=\"131.6\" height=\"136\" x=\"94.9\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"비공개 S3 버킷\" href=\"/storage/s3/\"><rect width=\"145.1\" height=\"136\" x=\"290.8\" y=\"673\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"34.3\" y=\"673\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>뷰어의 요청은 가까운 엣지로 간다. 엣지에 사본이 있으면 바로 응답하고, 없으면 리전 엣지 캐시를 거쳐 정적 파일은 OAC로 S3에서, 동적 요청은 엣지에서 곧장 ALB에서 가져온다. 뷰어가 S3 주소로 바로 가면 거절된다.</p><ul><li>CloudFront 안: 엣지 로케이션, 리전 엣지 캐시</li><li>뷰어 → 엣지 로케이션: ① HTTPS 요청</li><li>엣지 로케이션 → 뷰어: ② 히트면 응답</li><li>엣지 로케이션 → 리전 엣지 캐시: ③ 미스</li><li>리전 엣지 캐시 → 비공개 S3 버킷: ④ OAC 서명 요청</li><li>엣지 로케이션 → ALB: ⑤ 동적 요청</li><li>뷰어 → 비공개 S3 버킷: ⑥ 버킷 주소는 403</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>뷰어가 배포의 도메인을 물으면 DNS가 가까운 <a href=\"/foundations/edge-locations/\">엣지 로케이션</a>을 알려 준다. 엣지 로케이션은 리전과 따로 있는 캐시 서버들이다.</li>\n<li>엣지에 유효한 사본이 있으면(캐시 히트) 바로 응답한다.</li>\n<li>없으면(캐시 미스) 더 크고 더 오래 보관하는 <strong>리전 엣지 캐시</strong>에 묻는다.</li>\n<li>거기에도 없으면 오리진에서 가져와 사본을 남긴다.</li>\n<li>POST 같은 쓰기나 캐시하지 않을 동적 요청은 리전 엣지 캐시를 건너뛰고 오리진으로 간다.</li>\n<li>버킷 주소로 바로 온 요청에는 OAC의 서명이 없으니 <a href=\"/storage/s3/\" class=\"mention\">S3</a>가 403으로 거절한다.</li>\n</ol>\n<h3 id=\"cache-behavior\">배포, 캐시 동작, 캐시 키<a href=\"#cache-behavior\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>배포(distribution)는 오리진 목록과 <strong>캐시 동작</strong> 목록을 한 주소 아래 묶은 설정이다. 경로 패턴(<code>/api/*</code>)에 처음 맞는 캐시 동작이 오리진, 캐시 정책, 허용할 메서드를 정한다.</p>\n<p>캐시 키는 사본을 찾는 이름표다. 쿠키나 쿼리 문자열을 모두 키에 넣으면 사람마다 사본이 따로 생겨 히트율이 떨어진다. 오리진에만 필요한 값은 캐시 정책 말고 <strong>오리진 요청 정책</strong>에 넣는다.</p>\n<p>나라나 기기에 따라 다른 내용을 줄 때는 CloudFront가 알아낸 값을 헤더로 받는다. <code>CloudFront-Viewer-Country</code>는 두 글자 나라 코드, <code>CloudFront-Is-Mobile-Viewer</code>는 <code>true</code>나 <code>false</code>다. <code>User-Agent</code> 전체를 캐시 키에 넣으면 사본이 끝없이 갈라지지만, 이 헤더를 넣으면 나라 수나 기기 종류만큼만 생긴다. 두 정책 가운데 하나에 적어야 붙는다.</p>\n<p>사본의 수명은 오리진의 <code>Cache-Control</code> 헤더가 정하고, 최소·최대 TTL이 그 값을 가둔다. 급히 바꿔야 하면 무효화(invalidation)를 보내지만, 평소에는 <code>app.3f9c.js</code>처럼 <strong>파일 이름에 버전</strong>을 넣는 편이 낫다. 무효화는 브라우저에 남은 사본까지 지우지 못한다.</p>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "https",
			"set:html": "HTTPS와 ACM<a href=\"#https\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 구간, 설정, 인증서",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "HTTPS와 ACM",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "구간"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "설정"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "인증서"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [createVNode(_components.tr, {
								id: "row-byueo-etji",
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "row",
										role: "rowheader",
										children: [createVNode(_components.a, {
											href: "#row-byueo-etji",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "뷰어 → 엣지"]
									}),
									createVNode(_components.td, {
										role: "cell",
										children: [
											"뷰어 프로토콜 정책",
											createVNode(_components.wbr, {}),
											"(HTTP를 HTTPS로 돌리기)"
										]
									}),
									createVNode(_components.td, {
										role: "cell",
										children: "us-east-1의 ACM 인증서"
									})
								]
							}), createVNode(_components.tr, {
								id: "row-etji-orijin",
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "row",
										role: "rowheader",
										children: [createVNode(_components.a, {
											href: "#row-etji-orijin",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "엣지 → 오리진"]
									}),
									createVNode(_components.td, {
										role: "cell",
										children: [
											"오리진 프로토콜 정책",
											createVNode(_components.wbr, {}),
											"(HTTPS만)"
										]
									}),
									createVNode(_components.td, {
										role: "cell",
										children: [
											"오리진이 낸다. ",
											createVNode(_components.a, {
												href: "/networking/application-load-balancer/",
												class: "mention",
												children: "ALB"
											}),
											"라면 ALB와 같은 리전의 ACM"
										]
									})
								]
							})]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.code, { children: "d111111abcdef8.cloudfront.net" }),
					" 같은 기본 도메인만 쓰면 인증서가 필요 없다. 내 도메인을 쓰려면 대체 도메인 이름(CNAME)을 배포에 적고 인증서를 붙인 뒤, ",
					createVNode(_components.a, {
						href: "/networking/route53/",
						children: "Route 53"
					}),
					" 별칭 레코드로 가리킨다. ",
					createVNode(_components.a, {
						href: "/security/acm/",
						children: "ACM"
					}),
					" 퍼블릭 인증서는 여기에 쓰는 데 요금이 없고, DNS로 검증했다면 자동으로 갱신된다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "us-east-1은 두 번 나온다",
					"set:html": "<p>CloudFront에 붙이는 <strong>ACM 인증서</strong>와 <strong><a href=\"/security/waf/\">WAF</a> 웹 ACL</strong>은 사용자가 어디에 있든 us-east-1에 만든다. ALB에 붙이는 것은 ALB의 리전에 만든다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"oai-oac\">OAI와 OAC<a href=\"#oai-oac\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>둘 다 “이 CloudFront만 버킷을 읽는다”를 만든다. 버킷의 퍼블릭 액세스는 막아 둔다.</p>\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 구분, OAC(지금), OAI(옛 방식)\" tabindex=\"0\"><table aria-label=\"OAI와 OAC\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">OAC(지금)</th>\n<th scope=\"col\">OAI(옛 방식)</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-beokit-jeongchaegui-juche\">\n<th scope=\"row\"><a href=\"#row-beokit-jeongchaegui-juche\" class=\"anchor\" aria-label=\"줄 링크\"></a>버킷 정책의 주체</th>\n<td><code>cloudfront.amazonaws.com</code> + 배포 ARN 조건</td>\n<td>OAI라는 특수한 신분</td>\n</tr>\n<tr id=\"row-sse-kms\">\n<th scope=\"row\"><a href=\"#row-sse-kms\" class=\"anchor\" aria-label=\"줄 링크\"></a>SSE-KMS</th>\n<td>된다</td>\n<td>따로 손봐야 한다</td>\n</tr>\n<tr id=\"row-put-delete\">\n<th scope=\"row\"><a href=\"#row-put-delete\" class=\"anchor\" aria-label=\"줄 링크\"></a>PUT·DELETE</th>\n<td>된다</td>\n<td>따로 손봐야 한다</td>\n</tr>\n<tr id=\"row-2022nyeon-12wol-dwiui-rijeon\">\n<th scope=\"row\"><a href=\"#row-2022nyeon-12wol-dwiui-rijeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>2022년 12월 뒤의 리전</th>\n<td>된다</td>\n<td>안 된다</td>\n</tr>\n</tbody>\n</table></div>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Allow\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Principal\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"Service\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"cloudfront.amazonaws.com\"</span><span> }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"s3:GetObject\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:s3:::my-site/*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"StringEquals\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"AWS:SourceArn\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:cloudfront::111122223333:distribution/EDFDVBD6EXAMPLE\"</span><span> } }</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p><code>AWS:SourceArn</code> 조건이 없으면 남의 배포도 이 버킷을 읽을 수 있다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>가 아니라 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>를 숨기려면 OAC 대신 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 오리진을 쓴다.</p>\n</div><h2 id=\"geo-restriction\">지리적 제한<a href=\"#geo-restriction\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>나라 단위 허용 목록이나 차단 목록 가운데 하나를 <strong>배포 전체</strong>에 건다. 걸린 요청은 엣지에서 403을 받는다. 경로마다 다르게 하거나 나라보다 잘게 나누려면 <a href=\"/security/waf/\" class=\"mention\">WAF</a>의 지리 조건이나 외부 위치 서비스를 쓴다.</p>\n</div><h2 id=\"access-and-edge-functions\">사람을 가리고 요청을 고치기<a href=\"#access-and-edge-functions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong><a href=\"/networking/signed-url-vs-field-level-encryption/\">서명 URL·쿠키</a></strong>: 기한과 조건이 든 서명을 가진 사람만 연다. URL은 파일 하나, 쿠키는 여러 파일에 맞다.</li>\n<li><strong>필드 수준 암호화</strong>: 카드 번호 같은 폼 필드를 엣지에서 공개 키로 암호화한다. 접근을 막는 기능이 아니라 값을 가리는 기능이다.</li>\n<li><strong>엣지 함수</strong>: 서버 없이 엣지에서 요청과 응답을 고치거나, 간단한 인증을 하고 응답을 바로 만든다. <a href=\"/networking/cloudfront-functions/\">CloudFront Functions</a>는 뷰어 쪽에서 헤더나 URL을 1ms 안에 고치는 JavaScript이고, <a href=\"/compute/lambda-at-edge/\">Lambda@Edge</a>는 오리진 쪽까지 다루는 Node.js·Python 함수다. 고르는 기준은 <a href=\"/networking/cloudfront-functions-vs-lambda-at-edge/\">비교 페이지</a>에 있다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/networking/cloudfront-vs-global-accelerator/",
						children: "Global Accelerator"
					}), "도 엣지와 전용망을 쓰지만 캐시가 없고 TCP·UDP를 나른다. 고정 IP, UDP, 리전 간 즉시 전환이 보이면 그쪽이다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/storage/s3-performance/#transfer-acceleration",
							children: "S3 Transfer Acceleration"
						}),
						"은 버킷으로 ",
						createVNode(_components.strong, { children: "올리는" }),
						" 속도를 위한 것이다. 여럿이 ",
						createVNode(_components.strong, { children: "내려받는" }),
						" 속도는 CloudFront다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/storage/s3-replication/",
						children: "S3 리전 간 복제"
					}), "는 객체 전체를 정해진 리전에 둔다. 자주 바뀌는 것을 소수 리전에 최신으로 두려면 복제, 잘 안 바뀌는 것을 온 세계에 뿌리려면 CloudFront다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Origin Shield" }), "는 엣지의 미스를 한 리전의 캐시로 모아 오리진 요청을 더 줄인다(유료)."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "가격 등급" }), "(Price Class)은 비싼 지역의 엣지를 빼서 값을 낮춘다. 뺀 지역의 사용자도 더 먼 엣지에서 받을 뿐 막히지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "오리진 그룹" }),
						"은 주 오리진이 실패하면 보조로 넘긴다. GET·HEAD·OPTIONS만 된다. 자세한 것은 ",
						createVNode(_components.a, {
							href: "/architectures/cloudfront-s3-alb/",
							children: "CloudFront → S3(정적) + ALB(동적)"
						}),
						"에 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "실시간 로그" }),
						"는 요청 기록을 몇 초 안에 ",
						createVNode(_components.a, {
							href: "/analytics/kinesis-data-streams/",
							children: "Kinesis Data Streams"
						}),
						"로 보낸다. 요청의 몇 퍼센트를 남길지(1~100%)와 필드를 고른다. 늦어도 되고 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"에 쌓기만 하면 표준 로그다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"CloudFront는 리전 서비스가 아니라 ",
						createVNode(_components.strong, { children: "글로벌 서비스" }),
						"다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "요금제가 둘이 되었다",
					"set:html": "<p>2025년 11월부터 종량제 말고 배포마다 고르는 <strong>정액 요금제</strong>(무료·Pro·Business·Premium)가 있다. <a href=\"/security/waf/\" class=\"mention\">WAF</a>와 DNS까지 묶고 초과 요금이 없다. 시험은 아직 종량제를 전제로 묻는다.</p>"
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
var url = "content/networking/cloudfront.mdx/";
var file = "/work/wt/build/content/networking/cloudfront.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/cloudfront.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
