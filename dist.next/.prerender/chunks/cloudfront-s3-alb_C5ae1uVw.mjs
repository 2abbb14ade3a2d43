import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/cloudfront-s3-alb.mdx
var frontmatter = {
	"title": "CloudFront → S3(정적) + ALB(동적)",
	"titleEn": "CloudFront with S3 and ALB origins",
	"kind": "architecture",
	"status": "published",
	"summary": "한 CloudFront 배포가 경로에 따라 정적 요청은 S3로, 동적 요청은 ALB로 보내 둘 다 가까운 엣지에서 빠르게 응답하게 하는 구성이다.",
	"aliases": [
		"정적 동적 분리",
		"정적 동적 콘텐츠 분리",
		"클라우드프론트 S3 ALB",
		"CloudFront 다중 오리진",
		"CloudFront 멀티 오리진",
		"정적은 S3 동적은 EC2",
		"한 도메인에 여러 오리진",
		"경로별 오리진",
		"정적 동적 함께 가속"
	],
	"related": [
		"networking/cloudfront",
		"storage/s3",
		"networking/application-load-balancer",
		"networking/route53",
		"compute/auto-scaling-groups",
		"architectures/static-website-cloudfront-s3",
		"architectures/serverless-website",
		"architectures/three-tier-web",
		"compute/fargate"
	],
	"signals": [{
		"id": "cloudfront-s3-alb",
		"need": "정적 파일과 API를 한 도메인에서 내보낸다",
		"choose": "CloudFront 하나에 오리진 둘(S3와 ALB)",
		"see": "architectures/cloudfront-s3-alb#request-path",
		"why": "캐시 동작이 경로마다 오리진을 고른다. 파일은 S3로, API는 ALB로 간다."
	}],
	"facts": [
		{
			"id": "behavior-order",
			"label": "캐시 동작 평가 순서",
			"asks": "캐시 동작은 어떤 순서로 맞춰 보나?",
			"value": "목록에 적힌 순서대로, 기본 동작(`*`)은 맨 마지막",
			"note": "더 긴 패턴이 이기는 것이 아니다. 좁은 패턴을 위에 둔다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html"
		},
		{
			"id": "failover-methods",
			"label": "오리진 장애 조치가 되는 메서드",
			"value": "GET, HEAD, OPTIONS뿐",
			"note": "POST·PUT 같은 쓰기는 다른 오리진으로 넘기지 않는다. OPTIONS는 캐시하는 메서드에 넣어 두어야 넘어간다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"
		},
		{
			"id": "failover-time",
			"label": "연결이 안 되는 오리진을 포기하기까지",
			"value": "최대 30초(10초 × 3회, 기본값)",
			"note": "1초 × 1회까지 줄일 수 있다. 연결은 됐는데 응답이 없으면 응답 제한 시간(기본 30초)이 따로 간다.",
			"called": [
				"오리진 장애조치",
				"오리진 페일오버",
				"origin failover",
				"origin failover time"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"
		},
		{
			"id": "certificate-regions",
			"label": "인증서가 있어야 할 리전",
			"value": "CloudFront용은 us-east-1, ALB용은 ALB의 리전",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html"
		},
		{
			"id": "origin-transfer-free",
			"label": "S3·ALB에서 CloudFront로 나가는 데이터",
			"value": "전송료 없음",
			"note": "CloudFront에서 인터넷으로 나가는 데이터와 요청 수에 요금이 붙는다.",
			"source": "https://aws.amazon.com/cloudfront/pricing/"
		}
	],
	"sharedFacts": [
		{
			"id": "unhealthy-detection",
			"from": "networking/application-load-balancer#unhealthy-detection"
		},
		{
			"id": "public-ipv4-price",
			"from": "networking/vpc#public-ipv4-price"
		},
		{
			"id": "error-caching",
			"from": "networking/cloudfront#error-caching"
		}
	],
	"scenarios": [
		{
			"id": "static-and-dynamic-slow-overseas",
			"situation": "ALB 뒤의 EC2 웹 앱과 S3의 이미지를 같은 도메인으로 서비스하는데, 해외 사용자가 둘 다 느리다고 한다.",
			"answer": ["networking/cloudfront", "architectures/cloudfront-s3-alb"],
			"choose": "S3와 ALB를 오리진으로 둔 CloudFront 배포",
			"why": "배포 하나에 S3와 ALB를 오리진으로 두고 경로로 나누면 이미지는 엣지 캐시에서, 동적 요청은 AWS 백본을 타고 빨라진다. 도메인은 Route 53 별칭 레코드로 그대로 쓴다.",
			"trap": "Global Accelerator는 캐시가 없다. HTTP 콘텐츠를 캐시해 빠르게 하라는 문제에서는 답이 아니다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "bypass-cloudfront",
			"situation": "CloudFront에 WAF를 붙였는데, 공격자가 ALB의 DNS 이름을 알아내 WAF를 거치지 않고 들어온다.",
			"answer": ["architectures/cloudfront-s3-alb", "networking/application-load-balancer"],
			"choose": "ALB를 VPC 오리진이나 비밀 헤더로 숨기기",
			"why": "“우회를 막아라”면 오리진을 숨긴다. 내부 ALB를 VPC 오리진으로 잇거나, 비밀 헤더가 있는 요청만 ALB 규칙이 넘기게 한다.",
			"trap": "OAC는 S3 같은 오리진에만 있고 ALB에는 없다. 보안 그룹에 CloudFront 주소 대역만 열어도 남의 배포는 들어온다.",
			"requirements": ["threats", "access-control"]
		},
		{
			"id": "origin-region-outage",
			"situation": "정적 파일은 리전 장애에도 계속 나가야 하고, 운영 부담은 가장 적어야 한다. 버킷은 다른 리전으로 이미 복제하고 있다.",
			"answer": ["networking/cloudfront", "storage/s3"],
			"choose": "CloudFront 오리진 그룹",
			"why": "정적 요청은 GET이므로 두 버킷을 오리진 그룹으로 묶으면 된다. 주 오리진이 실패한 요청마다 자동으로 보조로 간다.",
			"trap": "배포를 둘 만들고 Route 53 장애 조치로 바꾸는 답은 같은 도메인을 두 배포에 붙일 수 없어 막힌다. 주문처럼 POST가 있는 동적 요청은 오리진 그룹으로 살리지 못하니, 그쪽만 오리진 도메인을 장애 조치 레코드로 둔다.",
			"requirements": ["disaster-recovery", "least-operations"]
		}
	],
	"corrections": [
		{
			"id": "oai-oac",
			"notes": "CloudFront에서 S3를 비공개로 지키는 방법이 OAI라고 한다.",
			"status": "outdated",
			"right": "새로 만든다면 OAC를 쓴다. OAI는 SSE-KMS와 신규 리전을 지원하지 못한다.",
			"card": false,
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
		},
		{
			"id": "tls",
			"notes": "엣지 캐시가 정적·동적 데이터 모두의 지연을 줄인다고 한다.",
			"status": "simplified",
			"right": "동적 응답은 대개 캐시하지 않는다. 빨라지는 까닭은 캐시가 아니라 사용자와의 TLS 연결을 가까운 엣지가 맺고, 엣지와 오리진 사이는 미리 열어 둔 연결로 AWS 망을 타기 때문이다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html"
		},
		{
			"id": "route-us",
			"notes": "Route 53이 CloudFront를 가리키게만 하면 내 도메인을 그대로 쓸 수 있다고 한다.",
			"status": "simplified",
			"right": "배포에 대체 도메인 이름을 적고 그 이름의 us-east-1 인증서를 붙여야 한다. 빠뜨리면 DNS는 맞아도 오류가 난다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html"
		}
	],
	"failures": [
		{
			"id": "az-a",
			"diagram": "request-path",
			"drawn": "az-failure",
			"drawnWay": [{
				"from": "cf",
				"to": "alb"
			}, {
				"from": "alb",
				"to": "ec2c"
			}],
			"part": "aza",
			"why": "row-auto-scaling",
			"what": "가용 영역 A가 통째로 멈춘다",
			"takeover": ["ec2c"],
			"steps": [
				{
					"from": "user",
					"to": "cf",
					"text": "`/api/*` 요청이 온다"
				},
				{
					"from": "cf",
					"to": "b2",
					"text": "캐시하지 않는다"
				},
				{
					"from": "b2",
					"to": "alb",
					"text": "내부 ALB에 닿는다"
				},
				{
					"from": "alb",
					"to": "tg",
					"text": "검사에 떨어진 대상을 뺀다"
				},
				{
					"from": "tg",
					"to": "ec2c",
					"text": "남은 영역으로만"
				}
			],
			"time": "약 1분(상태 확인 30초 × 2회)",
			"user": "그동안 API 일부가 502·504다. 정적 파일은 그대로 나간다.",
			"note": "남은 영역이 전체 부하를 견딜 여유가 있어야 한다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"id": "az-c",
			"diagram": "request-path",
			"part": "azc",
			"why": "row-auto-scaling",
			"what": "가용 영역 C가 통째로 멈춘다",
			"takeover": ["ec2a"],
			"steps": [
				{
					"from": "user",
					"to": "cf",
					"text": "`/api/*` 요청이 온다"
				},
				{
					"from": "cf",
					"to": "b2",
					"text": "캐시하지 않는다"
				},
				{
					"from": "b2",
					"to": "alb",
					"text": "내부 ALB에 닿는다"
				},
				{
					"from": "alb",
					"to": "tg",
					"text": "검사에 떨어진 대상을 뺀다"
				},
				{
					"from": "tg",
					"to": "ec2a",
					"text": "남은 영역으로만"
				}
			],
			"time": "약 1분(상태 확인 30초 × 2회)",
			"user": "그동안 API 일부가 502·504다. 정적 파일은 그대로 나간다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"id": "s3-origin",
			"diagram": "request-path",
			"part": "s3",
			"why": "row-s3-oac",
			"what": "S3 버킷이 응답하지 못한다",
			"called": [{
				"from": "b1",
				"to": "s3"
			}],
			"takeover": ["cf"],
			"steps": [{
				"from": "user",
				"to": "cf",
				"text": "캐시에 있는 파일은 엣지에서 바로 나간다"
			}],
			"time": "캐시에 있으면 0초, 없으면 고칠 때까지",
			"user": "캐시에 없는 파일만 5xx다. 유효 기간이 지난 사본도 오리진이 5xx인 동안에는 나간다.",
			"note": "다른 리전의 복제 버킷과 오리진 그룹을 만들어 두면 GET·HEAD·OPTIONS 요청은 그쪽으로 넘어간다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html"
		},
		{
			"id": "alb-down",
			"diagram": "request-path",
			"part": "alb",
			"why": "row-alb",
			"what": "ALB와 그 뒤가 모두 응답하지 못한다",
			"fails": [
				"tg",
				"aza",
				"azc"
			],
			"takeover": ["s3"],
			"steps": [
				{
					"from": "user",
					"to": "cf",
					"text": "`/api/*` 요청이 엣지에 온다"
				},
				{
					"from": "cf",
					"to": "b1",
					"text": "연결을 포기하고 오류 페이지의 경로에 맞는 동작을 고른다"
				},
				{
					"from": "b1",
					"to": "s3",
					"text": "오류 페이지를 가져온다"
				}
			],
			"time": "최대 30초(연결을 포기하기까지, 10초 × 3회)",
			"user": "API만 5xx이고 그 본문은 오류 페이지의 HTML이다. 화면과 정적 파일은 S3에서 그대로 나간다.",
			"note": "오류 페이지는 미리 만들어 ALB가 아닌 오리진에 두어야 한다. 배포 전체에 걸리니 앱은 API의 5xx에 JSON이 아니라 HTML이 와도 견뎌야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html"
		},
		{
			"id": "all-unhealthy",
			"diagram": "request-path",
			"part": "tg",
			"what": "상태 확인 경로를 잘못 고쳐 모든 대상이 비정상이 된다",
			"partly": true,
			"steps": [
				{
					"from": "alb",
					"to": "tg",
					"text": "정상 대상이 없으면 모두에게 보낸다"
				},
				{
					"from": "tg",
					"to": "ec2a",
					"text": "앱이 멀쩡하면 답한다"
				},
				{
					"from": "tg",
					"to": "ec2c",
					"text": "이쪽도 답한다"
				}
			],
			"time": "끊기지 않는다(검사 경로를 고칠 때까지)",
			"user": "앱이 멀쩡하면 그대로다. Auto Scaling이 ALB의 검사를 쓰면 서버를 계속 갈아 끼워 502가 섞인다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"id": "certificate-expired",
			"diagram": "request-path",
			"part": "cf",
			"why": "row-cloudfront",
			"what": "DNS 검증 레코드를 지워 인증서가 갱신되지 못하고 만료된다",
			"cuts": [{
				"from": "user",
				"to": "cf"
			}],
			"stops": ["dist"],
			"time": "새로 발급해 바꿀 때까지",
			"user": "브라우저가 인증서 경고로 막는다. 정적 파일도 API도 받지 못한다.",
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/dns-renewal-validation.html"
		},
		{
			"id": "record-deleted",
			"diagram": "request-path",
			"part": "r53",
			"why": "row-route-53",
			"what": "별칭 레코드를 실수로 지운다",
			"called": [{
				"from": "user",
				"to": "r53"
			}],
			"idle": [{
				"from": "user",
				"to": "cf"
			}],
			"time": "레코드를 되살릴 때까지(리졸버에 남은 “없다”는 답이 사라질 때까지 더 걸린다)",
			"user": "이름을 찾지 못해 아무도 새로 접속하지 못한다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html"
		}
	],
	"sources": [
		{
			"note": "002",
			"section": "Origin Access Identity(OAI)란?",
			"lines": "186-190"
		},
		{
			"note": "003",
			"section": "서버리스 웹의 피크 시간",
			"lines": "10-14"
		},
		{
			"note": "003",
			"section": "Amazon CloudFront",
			"lines": "23-26"
		},
		{
			"note": "003",
			"section": "정적 웹 사이트의 대기 시간",
			"lines": "28-31"
		}
	],
	"references": [
		{
			"title": "ALB 오리진에 대한 직접 접근 막기",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html"
		},
		{
			"title": "VPC 오리진",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html"
		},
		{
			"title": "오리진 장애 조치로 가용성 높이기",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"
		},
		{
			"title": "오리진의 4xx·5xx 응답을 다루는 방법",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html"
		},
		{
			"title": "ALB 대상 그룹의 상태 확인",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
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
			"slug": "request-path",
			"text": "요청의 길"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "왜 이 부품인가"
		},
		{
			"depth": 2,
			"slug": "failure",
			"text": "무엇이 고장 나면"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용"
		},
		{
			"depth": 2,
			"slug": "variants",
			"text": "변형"
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
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-cloudfront\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 167c0-5-4-10-9-10s-10 5-10 10 4 9 10 9c5 0 9-4 9-9m7 0c0 9-7 16-16 16s-16-7-16-16 7-16 16-16 16 7 16 16m-86-46c0-6-4-10-9-10-6 0-10 4-10 10 0 5 4 9 10 9 5 0 9-4 9-9m7 0c0 8-8 16-16 16-9 0-16-8-16-16 0-9 7-16 16-16 8 0 16 7 16 16m23-51c0 6 4 10 10 10 5 0 9-4 9-10 0-5-4-9-9-9-6 0-10 4-10 9m-6 0c0-8 7-16 16-16s16 8 16 16c0 9-7 16-16 16s-16-7-16-16m90 58c0-30-16-57-41-72l-15 4-2-6 8-2a83 83 0 0 0-33-7l-16 1 10 7-3 5-16-9c-31 10-54 37-58 70 7-2 13-2 20-2v6l-20 2v3c0 28 14 53 36 69-4-12-6-24-6-35l2-17 1-3 6 1v4l-3 15c0 13 3 26 9 40 12 6 25 9 38 9 9 0 17-1 26-4l7-19 6 2-5 14 15-9-4-8 6-3 3 7c19-16 29-38 29-63m7 0c0 28-13 54-35 71l-18 11-8 3c-9 3-19 5-29 5-15 0-29-4-42-11-29-16-48-46-48-79l1-5c2-38 27-70 63-81 9-2 17-4 26-4 15 0 31 4 44 12 28 16 46 46 46 78m-99-47-4-4c-7 6-13 13-19 23l5 3c6-9 12-16 18-22m-9 42-2 6c14 5 27 13 40 25l4-4c-13-13-27-22-42-27m42-38c12 19 19 39 21 60h-7c-1-20-7-39-19-56z\"/></symbol><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-route53\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M156 130q3 3 3 9t-4 10-12 3l-11-2v-5l11 2q5 0 8-2 2-2 2-6c0-5-3-7-9-7h-6v-4l13-14h-18v-5h25v5l-13 13h1q6 0 10 3m-36-1q4 4 4 10c0 4-1 7-4 9-3 3-7 4-12 4l-12-2v-5l12 2 7-2 3-6q0-5-3-7l-7-1H98v-4l1-18h23v5h-17l-1 12h6q6 0 10 3m46 45c-15 3-29 9-38 14-9-5-23-11-38-14-5-1-26-5-26-18 0-6 2-10 6-17 4-8 10-18 10-33 0-10-2-21-8-30l2-3c8 5 17 7 25 7 11 0 20-3 29-9 9 6 18 9 29 9 8 0 17-2 25-7l2 3c-6 9-8 20-8 30 0 15 6 25 10 33 4 7 6 11 6 17 0 13-21 17-26 18m16-68c0-10 3-20 8-29v-3l-5-7h-4c-8 4-16 6-24 6-10 0-19-3-27-8h-4c-8 5-17 8-27 8-8 0-16-2-24-6h-4l-5 7v3c5 9 8 19 8 29 0 13-5 23-10 30-4 8-7 13-7 20 0 17 24 23 32 24 15 3 29 10 37 15h4c8-5 22-12 37-15 8-1 32-7 32-24 0-7-3-12-7-20-5-7-10-17-10-30m-12 87c-20 3-36 14-42 17-6-3-22-14-42-17-38-7-41-30-41-37 0-11 4-19 8-26s9-14 9-24c0-15-9-26-14-31l22-27c9 8 19 13 29 13 11 0 21-5 29-14 8 9 18 14 29 14 10 0 20-5 29-13l22 27c-5 5-14 16-14 31 0 10 5 17 9 24s8 15 8 26c0 7-3 30-41 37m38-66c-4-7-7-13-7-21 0-17 13-28 13-28l1-2-1-2-26-33-2-1-2 1c-8 9-18 13-27 13-11 0-19-4-26-14-2-2-4-2-6 0-7 10-15 14-26 14-9 0-19-4-27-13l-2-1-3 1c-4 7-25 32-25 33l-1 2 1 2s13 11 13 28c0 8-3 14-7 21-5 7-10 16-10 29 0 22 18 38 47 43 22 4 41 18 41 18h4s19-14 41-18c29-5 47-21 47-43 0-13-5-22-10-29\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>화면은 파일이고 데이터는 프로그램이 만드는 보통의 웹 서비스에 쓴다. 정적 파일까지 웹 서버가 내주면 서버는 바쁘고 먼 사용자는 느리다. 파일은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 두고 프로그램만 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a> 뒤에 남긴 다음, 앞에 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>를 세워 <strong>주소 하나</strong>로 합친다. 도메인이 하나라 CORS(다른 도메인의 API를 부를 때의 허락) 설정도 필요 없다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-52\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">정적 요청은 S3로, 동적 요청은 ALB로 나뉘는 CloudFront <span class=\"diagram-title-end\">구성<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"az-a\">가용 영역 A가 통째로 멈춘다</option><option value=\"az-c\">가용 영역 C가 통째로 멈춘다</option><option value=\"s3-origin\">S3 버킷이 응답하지 못한다</option><option value=\"alb-down\">ALB와 그 뒤가 모두 응답하지 못한다</option><option value=\"all-unhealthy\">상태 확인 경로를 잘못 고쳐 모든 대상이 비정상이 된다</option><option value=\"certificate-expired\">DNS 검증 레코드를 지워 인증서가 갱신되지 못하고 만료된다</option><option value=\"record-deleted\">별칭 레코드를 실수로 지운다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를, 밑줄 친 부품을 누르면 그 노트를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 정적 요청은 S3로, 동적 요청은 ALB로 나뉘는 CloudFront 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"385\" height=\"878\" class=\"diagram-svg diagram-slim diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 616.8 1405.2\"><svg id=\"diagram-request-path-picture\" width=\"616.8\" height=\"1405.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 616.8 1405.2\"><title id=\"diagram-request-path-title\">정적 요청은 S3로, 동적 요청은 ALB로 나뉘는 CloudFront 구성</title><desc id=\"diagram-request-path-desc\">사용자는 Route 53에서 배포의 주소를 얻어 CloudFront에 HTTPS로 접속한다. 캐시 동작 /static/* 와 기본 동작은 OAC로 서명해 비공개 S3 버킷에서, /api/* 는 VPC 오리진으로 내부 ALB에서 가져온다. ALB는 대상 그룹에 속한 두 가용 영역의 EC2에 나눠 보낸다.</desc><g class=\"d-boundary\" data-part=\"vpc\"><rect width=\"374\" height=\"674\" x=\"46\" y=\"711.2\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"dist\"><rect width=\"442.5\" height=\"405.2\" x=\"154.3\" y=\"176\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"aza\"><rect width=\"138\" height=\"205\" x=\"70\" y=\"1156.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"azc\"><rect width=\"138\" height=\"205\" x=\"258\" y=\"1156.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"user_r53\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M218.3 56v13q0 7-7.1 7H74.6q-7.1 0-7.1 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 164-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"user_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M218.3 56v13q0 7 7 7H362q7.1 0 7.1 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m375 217-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"cf_b1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M369 357v23q0 7 7 7h97q7.1 0 7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m486.1 459-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"cf_b2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M369 357v23q0 7-7 7h-97q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m263.9 459-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"b1_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M480.1 557.2v47q0 7 7.1 7h10.7q7.1 0 7.1 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m511 699.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"b2_alb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M257.9 557.2v47q0 7-7 7H240q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m239 752.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"alb_tg\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M233 892.2v74\"/><path fill=\"var(--diagram-line)\" d=\"m239 958.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tg_ec2a\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M233 1032.2v23q0 7-7 7h-80q-7 0-7 7v136\"/><path fill=\"var(--diagram-line)\" d=\"m145 1197.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tg_ec2c\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M233 1032.2v23q0 7 7 7h80q7 0 7 7v136\"/><path fill=\"var(--diagram-line)\" d=\"m333 1197.2-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"vpc\"><text x=\"58\" y=\"742.2\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\" data-part=\"dist\"><text x=\"166.3\" y=\"207\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">CloudFront 배포</text></g><g class=\"d-boundary\" data-part=\"aza\"><text x=\"150\" y=\"1187.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ A</text></g><g class=\"d-boundary\" data-part=\"azc\"><text x=\"338\" y=\"1187.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ C</text></g><g class=\"d-edge-label\" data-edge=\"user_r53\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 이름 풀이</text></g><g class=\"d-edge-label\" data-edge=\"user_cf\"><rect width=\"97.8\" height=\"30\" x=\"320\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"368.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② HTTPS</text></g><g class=\"d-edge-label\" data-edge=\"cf_b1\"><rect width=\"66.7\" height=\"30\" x=\"446.6\" y=\"417\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"480\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 미스</text></g><g class=\"d-edge-label\" data-edge=\"cf_b2\"><rect width=\"66.7\" height=\"30\" x=\"224.4\" y=\"417\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"257.8\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 미스</text></g><g class=\"d-edge-label\" data-edge=\"b1_s3\"><rect width=\"72.7\" height=\"30\" x=\"468.5\" y=\"631.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"504.8\" y=\"654.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ OAC</text></g><g class=\"d-edge-label\" data-edge=\"b2_alb\"><rect width=\"134\" height=\"30\" x=\"165.5\" y=\"631.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"232.5\" y=\"654.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ VPC 오리진</text></g><g class=\"d-edge-label\" data-edge=\"alb_tg\"><rect width=\"66.7\" height=\"30\" x=\"199.5\" y=\"916.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"232.9\" y=\"939.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 규칙</text></g><g class=\"d-edge-label\" data-edge=\"tg_ec2a\"><rect width=\"23.2\" height=\"30\" x=\"127\" y=\"1092.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"138.6\" y=\"1115.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦</text></g><g class=\"d-edge-label\" data-edge=\"tg_ec2c\"><rect width=\"23.2\" height=\"30\" x=\"315\" y=\"1092.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"326.6\" y=\"1115.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦</text></g><g class=\"d-node\" data-part=\"user\"><rect width=\"101\" height=\"44\" x=\"167.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"218.3\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\" data-part=\"r53\"><text x=\"67.5\" y=\"296\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">별칭 <tspan x=\"67.5\" y=\"320.2\">Route 53</tspan></text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"185\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\" data-part=\"cf\"><text x=\"369\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 캐시</text><use width=\"72\" height=\"72\" x=\"333\" y=\"238\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\" data-part=\"b1\"><rect width=\"185.3\" height=\"86.2\" x=\"387.5\" y=\"471\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"480.1\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">/static/* 1년 <tspan x=\"480.1\" y=\"535.2\">기본 * 짧게</tspan></text></g><g class=\"d-node\" data-part=\"b2\"><rect width=\"159.1\" height=\"86.2\" x=\"178.3\" y=\"471\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"257.9\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">/api/* <tspan x=\"257.9\" y=\"535.2\">캐시 안 함</tspan></text></g><g class=\"d-node\" data-part=\"s3\"><text x=\"505\" y=\"831.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">비공개 <tspan x=\"505\" y=\"855.4\">S3 버킷</tspan></text><use width=\"72\" height=\"72\" x=\"469\" y=\"720.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"alb\"><text x=\"233\" y=\"884.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">내부 ALB</text><use width=\"72\" height=\"72\" x=\"197\" y=\"773.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\" data-part=\"tg\"><rect width=\"153.6\" height=\"62\" x=\"156.2\" y=\"970.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"233\" y=\"1010.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대상 그룹</text></g><g class=\"d-node leads\" data-part=\"ec2c\"><text x=\"327\" y=\"1329.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"291\" y=\"1218.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node leads\" data-part=\"ec2a\"><text x=\"139\" y=\"1329.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"103\" y=\"1218.2\" href=\"#icon-aws-ec2\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 별칭 레코드를 실수로 지운다\" data-breaks=\"record-deleted\"><rect x=\"17\" y=\"172\" width=\"102\" height=\"160\" rx=\"10\"/><path d=\"M119 172m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: DNS 검증 레코드를 지워 인증서가 갱신되지 못하고 만료된다\" data-breaks=\"certificate-expired\"><rect x=\"320\" y=\"225\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M418 225m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: S3 버킷이 응답하지 못한다\" data-breaks=\"s3-origin\"><rect x=\"456\" y=\"707\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M554 707m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: ALB와 그 뒤가 모두 응답하지 못한다\" data-breaks=\"alb-down\"><rect x=\"184\" y=\"760\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M282 760m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 상태 확인 경로를 잘못 고쳐 모든 대상이 비정상이 된다\" data-breaks=\"all-unhealthy\"><rect x=\"152\" y=\"966\" width=\"162\" height=\"70\" rx=\"10\"/><path d=\"M314 966m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 가용 영역 A가 통째로 멈춘다\" data-breaks=\"az-a\"><rect x=\"66\" y=\"1152\" width=\"146\" height=\"213\" rx=\"10\"/><path d=\"M212 1152m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 가용 영역 C가 통째로 멈춘다\" data-breaks=\"az-c\"><rect x=\"254\" y=\"1152\" width=\"146\" height=\"213\" rx=\"10\"/><path d=\"M400 1152m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"278\" y=\"1205.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"90\" y=\"1205.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"345\" height=\"838\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 552.8 1341.2\"><svg width=\"552.8\" height=\"1341.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 552.8 1341.2\"><title id=\"diagram-request-path-narrow-title\">정적 요청은 S3로, 동적 요청은 ALB로 나뉘는 CloudFront 구성</title><desc id=\"diagram-request-path-narrow-desc\">사용자는 Route 53에서 배포의 주소를 얻어 CloudFront에 HTTPS로 접속한다. 캐시 동작 /static/* 와 기본 동작은 OAC로 서명해 비공개 S3 버킷에서, /api/* 는 VPC 오리진으로 내부 ALB에서 가져온다. ALB는 대상 그룹에 속한 두 가용 영역의 EC2에 나눠 보낸다.</desc><g class=\"d-boundary\" data-part=\"vpc\"><rect width=\"358\" height=\"642\" x=\"28\" y=\"679.2\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"dist\"><rect width=\"378.5\" height=\"381.2\" x=\"154.3\" y=\"168\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"aza\"><rect width=\"130\" height=\"197\" x=\"52\" y=\"1100.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"azc\"><rect width=\"130\" height=\"197\" x=\"232\" y=\"1100.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"user_r53\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M202.3 48v13q0 7-7.1 7H74.6q-7.1 0-7.1 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 156-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"user_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M202.3 48v13q0 7 7 7H330q7.1 0 7.1 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m343 209-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"cf_b1\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337 341v23q0 7 7 7h81q7.1 0 7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m438.1 443-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"cf_b2\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337 341v23q0 7-7 7h-81q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m247.9 443-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"b1_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M432.1 525.2v47q0 7 7.1 7h20.7q7.1 0 7.1 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m473 667.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"b2_alb\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M241.9 525.2v47q0 7-7 7H214q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m213 720.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"alb_tg\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M207 852.2v74\"/><path fill=\"var(--diagram-line)\" d=\"m213 918.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tg_ec2a\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M207 976.2v23q0 7-7 7h-76q-7 0-7 7v136\"/><path fill=\"var(--diagram-line)\" d=\"m123 1141.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"tg_ec2c\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M207 976.2v23q0 7 7 7h76q7 0 7 7v136\"/><path fill=\"var(--diagram-line)\" d=\"m303 1141.2-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"vpc\"><text x=\"40\" y=\"710.2\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\" data-part=\"dist\"><text x=\"166.3\" y=\"199\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">CloudFront 배포</text></g><g class=\"d-boundary\" data-part=\"aza\"><text x=\"124\" y=\"1131.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ A</text></g><g class=\"d-boundary\" data-part=\"azc\"><text x=\"304\" y=\"1131.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AZ C</text></g><g class=\"d-edge-label\" data-edge=\"user_r53\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 이름 풀이</text></g><g class=\"d-edge-label\" data-edge=\"user_cf\"><rect width=\"97.8\" height=\"30\" x=\"288\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"336.9\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② HTTPS</text></g><g class=\"d-edge-label\" data-edge=\"cf_b1\"><rect width=\"66.7\" height=\"30\" x=\"398.6\" y=\"401\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"432\" y=\"424\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 미스</text></g><g class=\"d-edge-label\" data-edge=\"cf_b2\"><rect width=\"66.7\" height=\"30\" x=\"208.4\" y=\"401\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241.8\" y=\"424\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 미스</text></g><g class=\"d-edge-label\" data-edge=\"b1_s3\"><rect width=\"72.7\" height=\"30\" x=\"430.5\" y=\"599.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"466.8\" y=\"622.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ OAC</text></g><g class=\"d-edge-label\" data-edge=\"b2_alb\"><rect width=\"134\" height=\"30\" x=\"139.5\" y=\"599.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.5\" y=\"622.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ VPC 오리진</text></g><g class=\"d-edge-label\" data-edge=\"alb_tg\"><rect width=\"66.7\" height=\"30\" x=\"173.5\" y=\"876.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.9\" y=\"899.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 규칙</text></g><g class=\"d-edge-label\" data-edge=\"tg_ec2a\"><rect width=\"23.2\" height=\"30\" x=\"105\" y=\"1036.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"116.6\" y=\"1059.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦</text></g><g class=\"d-edge-label\" data-edge=\"tg_ec2c\"><rect width=\"23.2\" height=\"30\" x=\"285\" y=\"1036.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"296.6\" y=\"1059.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦</text></g><g class=\"d-node\" data-part=\"user\"><rect width=\"78.2\" height=\"36\" x=\"163.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"202.3\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\" data-part=\"r53\"><text x=\"67.5\" y=\"280\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">별칭 <tspan x=\"67.5\" y=\"304.2\">Route 53</tspan></text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"173\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\" data-part=\"cf\"><text x=\"337\" y=\"333\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 캐시</text><use width=\"72\" height=\"72\" x=\"301\" y=\"226\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\" data-part=\"b1\"><rect width=\"153.3\" height=\"70.2\" x=\"355.5\" y=\"455\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"432.1\" y=\"487\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">/static/* 1년 <tspan x=\"432.1\" y=\"511.2\">기본 * 짧게</tspan></text></g><g class=\"d-node\" data-part=\"b2\"><rect width=\"127.1\" height=\"70.2\" x=\"178.3\" y=\"455\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"241.9\" y=\"487\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">/api/* <tspan x=\"241.9\" y=\"511.2\">캐시 안 함</tspan></text></g><g class=\"d-node\" data-part=\"s3\"><text x=\"467\" y=\"791.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">비공개 <tspan x=\"467\" y=\"815.4\">S3 버킷</tspan></text><use width=\"72\" height=\"72\" x=\"431\" y=\"684.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"alb\"><text x=\"207\" y=\"844.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">내부 ALB</text><use width=\"72\" height=\"72\" x=\"171\" y=\"737.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\" data-part=\"tg\"><rect width=\"121.6\" height=\"46\" x=\"146.2\" y=\"930.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"207\" y=\"962.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대상 그룹</text></g><g class=\"d-node leads\" data-part=\"ec2c\"><text x=\"297\" y=\"1265.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"261\" y=\"1158.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node leads\" data-part=\"ec2a\"><text x=\"117\" y=\"1265.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"81\" y=\"1158.2\" href=\"#icon-aws-ec2\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 별칭 레코드를 실수로 지운다\" data-breaks=\"record-deleted\"><rect x=\"17\" y=\"164\" width=\"102\" height=\"152\" rx=\"10\"/><path d=\"M119 164m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: DNS 검증 레코드를 지워 인증서가 갱신되지 못하고 만료된다\" data-breaks=\"certificate-expired\"><rect x=\"290\" y=\"217\" width=\"94\" height=\"128\" rx=\"10\"/><path d=\"M384 217m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: S3 버킷이 응답하지 못한다\" data-breaks=\"s3-origin\"><rect x=\"422\" y=\"675\" width=\"90\" height=\"152\" rx=\"10\"/><path d=\"M512 675m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: ALB와 그 뒤가 모두 응답하지 못한다\" data-breaks=\"alb-down\"><rect x=\"160\" y=\"728\" width=\"95\" height=\"128\" rx=\"10\"/><path d=\"M255 728m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 상태 확인 경로를 잘못 고쳐 모든 대상이 비정상이 된다\" data-breaks=\"all-unhealthy\"><rect x=\"142\" y=\"926\" width=\"130\" height=\"54\" rx=\"10\"/><path d=\"M272 926m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 가용 영역 A가 통째로 멈춘다\" data-breaks=\"az-a\"><rect x=\"48\" y=\"1096\" width=\"138\" height=\"205\" rx=\"10\"/><path d=\"M186 1096m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 가용 영역 C가 통째로 멈춘다\" data-breaks=\"az-c\"><rect x=\"228\" y=\"1096\" width=\"138\" height=\"205\" rx=\"10\"/><path d=\"M366 1096m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"252\" y=\"1149.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"72\" y=\"1149.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>브라우저가 <code>www.example.com</code>을 묻는다. <a href=\"/networking/route53/\">Route 53</a>의 별칭(Alias) 레코드가 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 배포를 가리킨다.</li>\n<li>가장 가까운 엣지가 TLS 연결을 맺고 암호화를 푼다. 경로에 맞는 캐시 동작을 위에서부터 찾고, 캐시에 있으면 여기서 응답하고 끝난다.</li>\n<li>없으면 그 캐시 동작이 정한 오리진으로 간다.</li>\n<li><code>/static/*</code>와 기본 동작(<code>*</code>)은 <a href=\"/storage/s3/\">S3</a>로 간다. OAC(오리진 접근 제어)가 요청에 서명하고, 버킷 정책은 이 배포의 서명만 받는다.</li>\n<li><code>/api/*</code>는 인터넷에 드러나지 않은 내부 <a href=\"/networking/application-load-balancer/\">ALB</a>로 간다. CloudFront가 서브넷에 둔 네트워크 인터페이스를 거친다.</li>\n<li>ALB는 규칙으로 대상 그룹을 고른다.</li>\n<li>상태 확인을 통과한 대상에게만, 두 가용 영역에 나눠 보낸다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-az-a\" name=\"failures-request-path\" data-failure='{\"down\":[\"aza\"],\"over\":[\"ec2c\"],\"way\":[[\"user\",\"cf\"],[\"cf\",\"b2\"],[\"b2\",\"alb\"],[\"alb\",\"tg\"],[\"tg\",\"ec2c\"]]}'><summary>가용 영역 A가 통째로 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 1분(상태 확인 30초 × 2회)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그동안 API 일부가 502·504다. 정적 파일은 그대로 나간다.</dd></div><div><dt>이어받는 것</dt><dd>EC2(AZ C)</dd></div><div><dt>이때의 경로</dt><dd><ol><li><code>/api/*</code> 요청이 온다</li><li>캐시하지 않는다</li><li>내부 ALB에 닿는다</li><li>검사에 떨어진 대상을 뺀다</li><li>남은 영역으로만</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>남은 영역이 전체 부하를 견딜 여유가 있어야 한다.</dd></div><div><dt>그 안의 부품</dt><dd><a href=\"/compute/ec2/\">EC2(AZ A)</a> · <a href=\"#row-auto-scaling\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-az-c\" name=\"failures-request-path\" data-failure='{\"down\":[\"azc\"],\"over\":[\"ec2a\"],\"way\":[[\"user\",\"cf\"],[\"cf\",\"b2\"],[\"b2\",\"alb\"],[\"alb\",\"tg\"],[\"tg\",\"ec2a\"]]}'><summary>가용 영역 C가 통째로 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>약 1분(상태 확인 30초 × 2회)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그동안 API 일부가 502·504다. 정적 파일은 그대로 나간다.</dd></div><div><dt>이어받는 것</dt><dd>EC2(AZ A)</dd></div><div><dt>이때의 경로</dt><dd><ol><li><code>/api/*</code> 요청이 온다</li><li>캐시하지 않는다</li><li>내부 ALB에 닿는다</li><li>검사에 떨어진 대상을 뺀다</li><li>남은 영역으로만</li></ol></dd></div><div><dt>그 안의 부품</dt><dd><a href=\"/compute/ec2/\">EC2(AZ C)</a> · <a href=\"#row-auto-scaling\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-s3-origin\" name=\"failures-request-path\" data-failure='{\"down\":[\"s3\"],\"over\":[\"cf\"],\"way\":[[\"user\",\"cf\"]],\"called\":[[\"b1\",\"s3\"]]}'><summary>S3 버킷이 응답하지 못한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>캐시에 있으면 0초, 없으면 고칠 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>캐시에 없는 파일만 5xx다. 유효 기간이 지난 사본도 오리진이 5xx인 동안에는 나간다.</dd></div><div><dt>이어받는 것</dt><dd>엣지 캐시</dd></div><div><dt>이때의 경로</dt><dd><ol><li>캐시에 있는 파일은 엣지에서 바로 나간다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>다른 리전의 복제 버킷과 오리진 그룹을 만들어 두면 GET·HEAD·OPTIONS 요청은 그쪽으로 넘어간다.</dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">비공개 S3 버킷</a> · <a href=\"#row-s3-oac\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-alb-down\" name=\"failures-request-path\" data-failure='{\"down\":[\"alb\",\"tg\",\"aza\",\"azc\"],\"over\":[\"s3\"],\"way\":[[\"user\",\"cf\"],[\"cf\",\"b1\"],[\"b1\",\"s3\"]]}'><summary>ALB와 그 뒤가 모두 응답하지 못한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>최대 30초(연결을 포기하기까지, 10초 × 3회)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>API만 5xx이고 그 본문은 오류 페이지의 HTML이다. 화면과 정적 파일은 S3에서 그대로 나간다.</dd></div><div><dt>이어받는 것</dt><dd>비공개 S3 버킷</dd></div><div><dt>이때의 경로</dt><dd><ol><li><code>/api/*</code> 요청이 엣지에 온다</li><li>연결을 포기하고 오류 페이지의 경로에 맞는 동작을 고른다</li><li>오류 페이지를 가져온다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>오류 페이지는 미리 만들어 ALB가 아닌 오리진에 두어야 한다. 배포 전체에 걸리니 앱은 API의 5xx에 JSON이 아니라 HTML이 와도 견뎌야 한다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/application-load-balancer/\">내부 ALB</a> · <a href=\"/compute/ec2/\">EC2(AZ C)</a> · <a href=\"/compute/ec2/\">EC2(AZ A)</a> · <a href=\"#row-alb\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-all-unhealthy\" name=\"failures-request-path\" data-failure='{\"down\":[\"tg\"],\"way\":[[\"alb\",\"tg\"],[\"tg\",\"ec2a\"],[\"tg\",\"ec2c\"]],\"partly\":true}'><summary>상태 확인 경로를 잘못 고쳐 모든 대상이 비정상이 된다</summary><dl><div><dt>걸리는 시간</dt><dd><b>끊기지 않는다(검사 경로를 고칠 때까지)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>앱이 멀쩡하면 그대로다. Auto Scaling이 ALB의 검사를 쓰면 서버를 계속 갈아 끼워 502가 섞인다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>정상 대상이 없으면 모두에게 보낸다</li><li>앱이 멀쩡하면 답한다</li><li>이쪽도 답한다</li></ol></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-certificate-expired\" name=\"failures-request-path\" data-failure='{\"down\":[\"cf\"],\"with\":[\"dist\"],\"cuts\":[[\"user\",\"cf\"]]}'><summary>DNS 검증 레코드를 지워 인증서가 갱신되지 못하고 만료된다</summary><dl><div><dt>걸리는 시간</dt><dd><b>새로 발급해 바꿀 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>브라우저가 인증서 경고로 막는다. 정적 파일도 API도 받지 못한다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>부품</dt><dd><a href=\"/networking/cloudfront/\">엣지 캐시</a> · <a href=\"#row-cloudfront\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/acm/latest/userguide/dns-renewal-validation.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-record-deleted\" name=\"failures-request-path\" data-failure='{\"down\":[\"r53\"],\"idle\":[[\"user\",\"cf\"]],\"called\":[[\"user\",\"r53\"]]}'><summary>별칭 레코드를 실수로 지운다</summary><dl><div><dt>걸리는 시간</dt><dd><b>레코드를 되살릴 때까지(리졸버에 남은 “없다”는 답이 사라질 때까지 더 걸린다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>이름을 찾지 못해 아무도 새로 접속하지 못한다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>부품</dt><dd><a href=\"/networking/route53/\">별칭 Route 53</a> · <a href=\"#row-route-53\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자는 Route 53에서 배포의 주소를 얻어 CloudFront에 HTTPS로 접속한다. 캐시 동작 /static/* 와 기본 동작은 OAC로 서명해 비공개 S3 버킷에서, /api/* 는 VPC 오리진으로 내부 ALB에서 가져온다. ALB는 대상 그룹에 속한 두 가용 영역의 EC2에 나눠 보낸다.</p><ul><li>CloudFront 배포 안: 엣지 캐시, /static/* 1년 기본 * 짧게, /api/* 캐시 안 함</li><li>VPC 안: AZ C, AZ A, 내부 ALB, 대상 그룹</li><li>AZ C 안: EC2</li><li>AZ A 안: EC2</li><li>사용자 → 별칭 Route 53: ① 이름 풀이</li><li>사용자 → 엣지 캐시: ② HTTPS</li><li>엣지 캐시 → /static/* 1년 기본 * 짧게: ③ 미스</li><li>엣지 캐시 → /api/* 캐시 안 함: ③ 미스</li><li>/static/* 1년 기본 * 짧게 → 비공개 S3 버킷: ④ OAC</li><li>/api/* 캐시 안 함 → 내부 ALB: ⑤ VPC 오리진</li><li>내부 ALB → 대상 그룹: ⑥ 규칙</li><li>⑦ 대상 그룹 → EC2(AZ A)</li><li>⑦ 대상 그룹 → EC2(AZ C)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 캐시 동작, 오리진, 캐시, 메서드\" tabindex=\"0\"><table aria-label=\"요청의 길\">\n<thead>\n<tr>\n<th scope=\"col\">캐시 동작</th>\n<th scope=\"col\">오리진</th>\n<th scope=\"col\">캐시</th>\n<th scope=\"col\">메서드</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-static\">\n<th scope=\"row\"><a href=\"#row-static\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>/static/*</code></th>\n<td>S3</td>\n<td>1년. 파일 이름에 버전을 넣는다</td>\n<td>GET, HEAD</td>\n</tr>\n<tr id=\"row-api\">\n<th scope=\"row\"><a href=\"#row-api\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>/api/*</code></th>\n<td>ALB</td>\n<td><code>CachingDisabled</code>. 쿠키·헤더·쿼리를 모두 전달</td>\n<td>모두</td>\n</tr>\n<tr id=\"row-gibon\">\n<th scope=\"row\"><a href=\"#row-gibon\" class=\"anchor\" aria-label=\"줄 링크\"></a>기본 <code>*</code></th>\n<td>S3의 <code>index.html</code> 등</td>\n<td>1분쯤. 새 버전이 곧 보이게 한다</td>\n<td>GET, HEAD</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 부품, 맡은 일, 없으면\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">부품</th>\n<th scope=\"col\" role=\"columnheader\">맡은 일</th>\n<th scope=\"col\" role=\"columnheader\">없으면</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-cloudfront\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cloudfront\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/cloudfront/\">CloudFront</a></th>\n<td role=\"cell\">캐시, TLS, 경로로 오리진 고르기</td>\n<td role=\"cell\">사용자가 리전까지 매번 다녀온다</td>\n</tr>\n<tr id=\"row-s3-oac\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-s3-oac\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\" class=\"mention\">S3</a> + OAC</th>\n<td role=\"cell\">정적 파일, CloudFront의 서명된 요청만 허용</td>\n<td role=\"cell\">버킷 주소가 그대로 열린다</td>\n</tr>\n<tr id=\"row-alb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-alb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a></th>\n<td role=\"cell\">동적 요청을 여러 AZ의 정상 대상에 분산</td>\n<td role=\"cell\"><a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 한 대가 죽으면 서비스가 멈춘다</td>\n</tr>\n<tr id=\"row-auto-scaling\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-auto-scaling\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a></th>\n<td role=\"cell\">대상 수를 지키고 두 AZ에 고르게 둠</td>\n<td role=\"cell\">죽은 자리를 사람이 채운다</td>\n</tr>\n<tr id=\"row-route-53\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-route-53\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/route53/\" class=\"mention\">Route 53</a> 별칭</th>\n<td role=\"cell\">루트 도메인<wbr>(<code>example.com</code>)에서도 배포를 가리킴</td>\n<td role=\"cell\">루트 도메인에는 CNAME을 쓸 수 없다</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>CloudFront를 거치지 않고 오는 길</strong>은 막는다. 내부 ALB라면 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 오리진으로 인터넷에 드러내지 않고 연결한다. VPC에 인터넷 게이트웨이가 붙어 있어야 하지만 라우팅에는 쓰지 않는다. 인터넷용 ALB라면 CloudFront가 붙이는 비밀 헤더를 ALB 규칙으로 확인하고, 보안 그룹은 CloudFront의 관리형 접두사 목록만 연다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-az-a\">가용 영역 A가 통째로 멈춘다</a></li><li><a href=\"#failure-az-c\">가용 영역 C가 통째로 멈춘다</a></li><li><a href=\"#failure-s3-origin\">S3 버킷이 응답하지 못한다</a></li><li><a href=\"#diagram-request-path\">나머지 4가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-az-failure\" data-diagram=\"az-failure\"><figcaption><span class=\"diagram-title\">캐시 미스 요청이 죽은 가용 영역을 피하는 <span class=\"diagram-title-end\">길<a href=\"#diagram-az-failure\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>가용 영역 A가 통째로 멈춘다</strong> <span>약 1분(상태 확인 30초 × 2회)</span> <span>그동안 API 일부가 502·504다. 정적 파일은 그대로 나간다. 이어받는 것: 남은 EC2.</span> <a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 캐시 미스 요청이 죽은 가용 영역을 피하는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"730\" height=\"476\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1167.9 761.2\"><svg width=\"1167.9\" height=\"761.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-az-failure-desc\" aria-labelledby=\"diagram-az-failure-title\" role=\"img\" viewBox=\"-4 -4 1167.9 761.2\"><title id=\"diagram-az-failure-title\">캐시 미스 요청이 죽은 가용 영역을 피하는 길</title><desc id=\"diagram-az-failure-desc\">정적 요청은 엣지 캐시에서 바로 응답한다. 캐시에 없는 API 요청은 ALB로 가고, 가용 영역 A의 대상은 상태 확인에 실패해 빠져 있으므로 가용 영역 C의 EC2가 받는다. 남은 대상까지 모두 응답하지 못하면 CloudFront가 S3의 오류 페이지를 내준다.</desc><g class=\"d-boundary\"><rect width=\"488.6\" height=\"537\" x=\"659.3\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"985.9\" y=\"65\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><use width=\"40\" height=\"40\" x=\"957.9\" y=\"37\" href=\"#down-cross\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"985.9\" y=\"320\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M112.6 483.3H126q7 0 7-7v-7.4q0-7.1 7-7.1h165q1.7 0 1.7 1.7 0 1.8 1.7 1.8h25.9\"/><path fill=\"var(--diagram-line)\" d=\"m326.3 459.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M112.6 491.3H126q7 0 7 7v4q0 7 7 7h182.7\"/><path fill=\"var(--diagram-line)\" d=\"m314.7 503.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M428.3 465.3H453q7 0 7-7.1V316.6q0-7.1 7-7.1h212.3\"/><path fill=\"var(--diagram-link)\" d=\"m671.3 303.5 12 6-12 6z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M773.3 291.8h23q7 0 7-7.1v-95.6q0-7.1 7-7.1H1010\"/><path stroke-width=\"3\" d=\"m994.4 175.7 13.5 13.5m0-13.5-13.5 13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M773.3 327.2h23q7 0 7 7.1v95.6q0 7.1 7 7.1H1006\"/><path fill=\"var(--diagram-link)\" d=\"m997.9 431 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M436.3 509.3H453q7 0 7 7.1V658q0 7.1 7 7.1h195.6\"/><path fill=\"var(--diagram-line)\" d=\"m654.6 659.1 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"671.3\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"997.9\" y=\"96\" fill=\"var(--diagram-down-line)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-boundary\"><text x=\"997.9\" y=\"351\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-edge-label\"><rect width=\"133.7\" height=\"30\" x=\"153\" y=\"446.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"219.8\" y=\"469.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① /static 히트</text></g><g class=\"d-edge-label\"><rect width=\"108.9\" height=\"30\" x=\"165.4\" y=\"494.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"219.8\" y=\"517.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② /api 요청</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"489.5\" y=\"294\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"544.6\" y=\"317\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 캐시 미스</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"837.4\" y=\"166.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"892.6\" y=\"189.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 검사 실패</text></g><g class=\"d-edge-label\"><rect width=\"118.6\" height=\"30\" x=\"833.3\" y=\"421.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"892.6\" y=\"444.5\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 남은 AZ로</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"480\" y=\"649.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"544.6\" y=\"672.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 모두 죽으면</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"465.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"496.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"383.3\" y=\"531.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 캐시 <tspan x=\"383.3\" y=\"555.4\">CloudFront</tspan></text><use width=\"72\" height=\"72\" x=\"347.3\" y=\"420.2\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><text x=\"711.6\" y=\"709\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">오류 페이지 <tspan x=\"711.6\" y=\"733.2\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"675.6\" y=\"598\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"728.3\" y=\"365.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">내부 ALB</text><use width=\"72\" height=\"72\" x=\"692.3\" y=\"254.5\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"1054.9\" y=\"493\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">남은 EC2</text><use width=\"72\" height=\"72\" x=\"1018.9\" y=\"382\" href=\"#icon-aws-ec2\"/></g><rect width=\"98\" height=\"136\" x=\"1005.9\" y=\"369\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"1054.9\" y=\"238\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">죽은 EC2</text><use width=\"72\" height=\"72\" x=\"1018.9\" y=\"127\" href=\"#icon-aws-ec2\" filter=\"grayscale(1)\" opacity=\".3\"/></g></svg><a aria-label=\"엣지 캐시 CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"121.3\" height=\"160.2\" x=\"322.7\" y=\"407.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"오류 페이지 S3\" href=\"/storage/s3/\"><rect width=\"112.6\" height=\"160.2\" x=\"655.3\" y=\"585\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"내부 ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"679.3\" y=\"241.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"남은 EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"1005.9\" y=\"369\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"죽은 EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"1005.9\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"351\" height=\"638\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 561.7 1020.4\"><svg width=\"561.7\" height=\"1020.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-az-failure-narrow-desc\" aria-labelledby=\"diagram-az-failure-narrow-title\" role=\"img\" viewBox=\"-4 -4 561.7 1020.4\"><title id=\"diagram-az-failure-narrow-title\">캐시 미스 요청이 죽은 가용 영역을 피하는 길</title><desc id=\"diagram-az-failure-narrow-desc\">정적 요청은 엣지 캐시에서 바로 응답한다. 캐시에 없는 API 요청은 ALB로 가고, 가용 영역 A의 대상은 상태 확인에 실패해 빠져 있으므로 가용 영역 C의 EC2가 받는다. 남은 대상까지 모두 응답하지 못하면 CloudFront가 S3의 오류 페이지를 내준다.</desc><g class=\"d-boundary\"><rect width=\"373.1\" height=\"578.2\" x=\"12\" y=\"422.2\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138.8\" height=\"221.2\" x=\"33.4\" y=\"755.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><use width=\"40\" height=\"40\" x=\"126.2\" y=\"761.2\" href=\"#down-cross\"/></g><g class=\"d-boundary\"><rect width=\"150.8\" height=\"221.2\" x=\"224.9\" y=\"755.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M298.2 48v13q0 7-7 7h-46.8q-7 0-7 7v56q0 7 7 7h40.9q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m298.3 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M317.6 48v13q0 7 7 7h46.8q7 0 7 7v56q0 7-7 7h-40.9q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m329.5 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M292.3 302.2v13q0 7-7 7H145.4q-7 0-7 7v142\"/><path fill=\"var(--diagram-link)\" d=\"m144.4 463.2-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M138.4 595.2v113q0 7-7.1 7h-9q-7.1 0-7.1 7v110.2\"/><path stroke-width=\"3\" d=\"M121.5 816.9 108 830.4m13.5 0L108 816.9\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M154.7 595.2v23q0 7 7.1 7H286q7 0 7 7v196.2\"/><path fill=\"var(--diagram-link)\" d=\"m299 820.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M323.5 302.2v13q0 7 7 7h139.9q7 0 7 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m483.4 410.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"453.2\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"45.4\" y=\"786.2\" fill=\"var(--diagram-down-line)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"45.4\" y=\"814.8\">영역 A</tspan></text></g><g class=\"d-boundary\"><text x=\"304.9\" y=\"786.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"304.9\" y=\"814.8\">영역 C</tspan></text></g><g class=\"d-edge-label\"><rect width=\"133.7\" height=\"30\" x=\"170.3\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"237.1\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① /static 히트</text></g><g class=\"d-edge-label\"><rect width=\"108.9\" height=\"30\" x=\"324\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"378.4\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② /api 요청</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"82.9\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"138\" y=\"365.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 캐시 미스</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"82.9\" y=\"655.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"138\" y=\"678.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 검사 실패</text></g><g class=\"d-edge-label\"><rect width=\"118.6\" height=\"30\" x=\"233.6\" y=\"655.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"292.8\" y=\"678.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">⑤ 남은 AZ로</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"412.4\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"477.1\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 모두 죽으면</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"268.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"307.9\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"307.9\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 캐시 <tspan x=\"307.9\" y=\"294.2\">CloudFront</tspan></text><use width=\"72\" height=\"72\" x=\"271.9\" y=\"163\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><text x=\"477.4\" y=\"534.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">오류 페이지 <tspan x=\"477.4\" y=\"558.4\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"441.4\" y=\"427.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"138.3\" y=\"587.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">내부 ALB</text><use width=\"72\" height=\"72\" x=\"102.3\" y=\"480.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"293\" y=\"944.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">남은 EC2</text><use width=\"72\" height=\"72\" x=\"257\" y=\"837.4\" href=\"#icon-aws-ec2\"/></g><rect width=\"96.2\" height=\"128\" x=\"244.9\" y=\"828.4\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"104.1\" y=\"944.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">죽은 EC2</text><use width=\"72\" height=\"72\" x=\"68.1\" y=\"837.4\" href=\"#icon-aws-ec2\" filter=\"grayscale(1)\" opacity=\".3\"/></g></svg><a aria-label=\"엣지 캐시 CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"121.3\" height=\"152.2\" x=\"247.2\" y=\"154\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"오류 페이지 S3\" href=\"/storage/s3/\"><rect width=\"112.6\" height=\"152.2\" x=\"421.1\" y=\"418.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"내부 ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"95.1\" height=\"128\" x=\"90.8\" y=\"471.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"남은 EC2\" href=\"/compute/ec2/\"><rect width=\"96.2\" height=\"128\" x=\"244.9\" y=\"828.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"죽은 EC2\" href=\"/compute/ec2/\"><rect width=\"96.2\" height=\"128\" x=\"56\" y=\"828.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>정적 요청은 엣지 캐시에서 바로 응답한다. 캐시에 없는 API 요청은 ALB로 가고, 가용 영역 A의 대상은 상태 확인에 실패해 빠져 있으므로 가용 영역 C의 EC2가 받는다. 남은 대상까지 모두 응답하지 못하면 CloudFront가 S3의 오류 페이지를 내준다.</p><ul><li>VPC 안: 가용 영역 C, 가용 영역 A, 내부 ALB</li><li>가용 영역 C 안: 남은 EC2</li><li>가용 영역 A 안: 죽은 EC2</li><li>사용자 → 엣지 캐시 CloudFront: ① /static 히트</li><li>사용자 → 엣지 캐시 CloudFront: ② /api 요청</li><li>엣지 캐시 CloudFront → 내부 ALB: ③ 캐시 미스</li><li>내부 ALB → 죽은 EC2: ④ 검사 실패</li><li>내부 ALB → 남은 EC2: ⑤ 남은 AZ로</li><li>엣지 캐시 CloudFront → 오류 페이지 S3: ⑥ 모두 죽으면 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>AZ 하나</strong>: ①의 정적 요청은 엣지에서 나가니 그대로다. ②의 API 요청은 캐시 미스로 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>까지 온다(③). 상태 확인이 죽은 대상을 빼기까지 기본값으로 <strong>약 1분은 일부가 502·504로 실패</strong>하고(④), 그 뒤로는 남은 AZ로만 간다(⑤). 죽은 AZ의 ALB 노드도 DNS 응답에서 빠진다. 남은 AZ가 전체 부하를 견디도록 평소에 여유를 두어야 한다.</li>\n<li><strong><a href=\"/storage/s3/\" class=\"mention\">S3</a> 오리진</strong>: 오리진 그룹을 두었다면 다른 리전의 복제 버킷으로 넘어간다. 단, GET·HEAD·OPTIONS 요청만이다. POST가 실패해도 다른 오리진으로 가지 않는다. 주 오리진이 죽어 있는 동안에도 요청마다 주 오리진을 먼저 두드리므로, 연결 제한 시간을 줄여 둔다.</li>\n<li><strong>ALB 전체</strong>: 화면과 정적 파일은 S3에서 오니 그대로 뜬다. <code>/api/*</code>는 캐시하지 않아 대신할 사본이 없다: 5xx에 미리 정해 둔 오류 페이지의 HTML이 본문으로 실린다(⑥).</li>\n<li><strong>엣지 한 곳</strong>: DNS가 다른 엣지를 답한다. 할 일이 없다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>늘어나는 것</strong>: <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>의 전송량과 요청 수. 대신 <a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>에서 CloudFront로 나가는 전송은 무료라 인터넷 전송료가 CloudFront 쪽으로 옮겨 갈 뿐이다.</li>\n<li><strong>줄어드는 것</strong>: 캐시 히트율만큼 S3 요청, ALB의 LCU, <a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 대수가 준다. 그래서 비용을 정하는 숫자는 <strong>히트율</strong>이다. <code>/static/*</code>의 캐시 키에 쿠키와 쿼리를 넣지 않는다.</li>\n<li><strong>그대로인 것</strong>: ALB의 시간 요금과 두 AZ의 EC2. 한밤에도 나간다.</li>\n<li>내부 ALB로 바꾸면 퍼블릭 IPv4 요금이 사라진다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 오리진 자체에는 추가 요금이 없다.</li>\n<li>사용자가 일부 대륙에만 있으면 가격 등급(price class)을 좁혀 비싼 엣지를 뺀다. 뺀 지역의 사용자는 조금 느려진다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>서버를 없앤다</strong>: <code>/api/*</code>를 <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>와 <a href=\"/compute/lambda/\">Lambda</a>, <a href=\"/database/dynamodb/\">DynamoDB</a>로 받는다. 트래픽이 들쭉날쭉하고 운영 부담이 가장 적어야 할 때다. <a href=\"/architectures/serverless-website/\">서버리스 웹 애플리케이션</a>에 있다.</li>\n<li><strong>컨테이너로 바꾼다</strong>: <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>의 대상을 <a href=\"/compute/fargate/\">Fargate</a> 태스크(IP 대상)로 둔다. 그림은 그대로다.</li>\n<li><strong>정적만 남긴다</strong>: ALB를 뺀다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>와 OAC만으로 <a href=\"/architectures/static-website-cloudfront-s3/\">정적 사이트</a>가 된다.</li>\n<li><strong>두 리전</strong>: 정적은 오리진 그룹, 동적은 오리진 도메인을 <a href=\"/networking/route53/\" class=\"mention\">Route 53</a> 지연 시간·장애 조치 레코드로 둔다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 오리진은 로드 밸런서 하나를 가리키므로, 이때는 인터넷용 ALB와 비밀 헤더를 쓴다. 어려운 부분은 데이터 복제다.</li>\n<li><strong>회원만</strong>: <code>/static/premium/*</code> 캐시 동작을 하나 더 두고 서명 쿠키를 요구한다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						" ",
						createVNode(_components.strong, { children: "웹 사이트 엔드포인트" }),
						"를 오리진으로 쓰면 OAC를 쓸 수 없다. 비공개로 지키려면 버킷(REST) 엔드포인트를 쓴다. 그러면 하위 폴더의 ",
						createVNode(_components.code, { children: "index.html" }),
						"을 찾아 주지 않으니 ",
						createVNode(_components.a, {
							href: "/networking/cloudfront-functions/",
							class: "mention",
							children: "CloudFront Functions"
						}),
						"로 경로를 고친다."
					] }),
					"\n",
					createVNode(_components.li, { children: "동적 요청을 캐시하지 않아도 빨라진다. TLS 연결을 가까운 엣지와 맺으니 왕복이 짧고, 오리진까지는 AWS 네트워크로 가기 때문이다." }),
					"\n",
					createVNode(_components.li, { children: [
						"사용자 지정 오류 페이지는 ",
						createVNode(_components.strong, { children: "배포 전체" }),
						"에 걸린다. SPA에서 403·404를 ",
						createVNode(_components.code, { children: "index.html" }),
						"로 바꾸면 ",
						createVNode(_components.code, { children: "/api/*" }),
						"의 404까지 200 화면으로 바뀐다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"API 서버가 보는 접속 주소는 ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							class: "mention",
							children: "CloudFront"
						}),
						"의 것이다. 사용자 주소는 ",
						createVNode(_components.code, { children: "X-Forwarded-For" }),
						"에서 읽는다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "인증서는 두 리전에",
					"set:html": "<p>뷰어가 보는 인증서는 us-east-1에, <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>가 쓰는 인증서는 ALB의 리전에 있어야 한다. 서울 리전에만 있는 인증서는 CloudFront 설정에 나오지 않는다.</p>"
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
var url = "content/architectures/cloudfront-s3-alb.mdx/";
var file = "/work/wt/build/content/architectures/cloudfront-s3-alb.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/cloudfront-s3-alb.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
