import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/static-website-cloudfront-s3.mdx
var frontmatter = {
	"title": "S3 정적 웹 사이트 + CloudFront",
	"titleEn": "Static website on S3 behind CloudFront",
	"kind": "architecture",
	"status": "published",
	"summary": "HTML·CSS·JavaScript 파일을 비공개 S3 버킷에 두고 CloudFront가 내 도메인의 HTTPS로 전 세계에 내주는, 서버가 하나도 없는 웹 사이트 구성이다.",
	"aliases": [
		"S3 웹 호스팅",
		"정적 웹 호스팅",
		"정적 호스팅",
		"정적 웹사이트",
		"정적 사이트",
		"Static Website Hosting",
		"웹사이트 엔드포인트",
		"SPA 배포",
		"프런트엔드 배포",
		"프론트엔드 호스팅",
		"HTML 호스팅",
		"홈페이지 호스팅",
		"S3 HTTPS"
	],
	"related": [
		"networking/cloudfront",
		"storage/s3",
		"architectures/cloudfront-s3-alb",
		"networking/route53",
		"networking/cname-vs-alias",
		"security/acm",
		"networking/cloudfront-functions",
		"storage/s3-access-control"
	],
	"signals": [{
		"id": "cloudfront-s3-oac",
		"need": "서버 코드 없는 사이트를 비공개 버킷에서 내 도메인 HTTPS로 낸다",
		"choose": "CloudFront + S3(OAC)",
		"see": "architectures/static-website-cloudfront-s3#request-path",
		"why": "OAC가 서명해 버킷을 비공개로 두고, 내 도메인의 HTTPS는 CloudFront가 맡는다."
	}, {
		"id": "api-api-gateway-alb",
		"need": "같은 도메인에서 사용자마다 다른 응답도 만든다",
		"choose": "`/api/*` 동작에 API Gateway나 ALB를 더한다",
		"see": "architectures/static-website-cloudfront-s3#variants",
		"why": "캐시 동작이 경로로 나누므로 같은 배포에 동적 오리진을 더하기만 한다."
	}],
	"facts": [
		{
			"id": "website-endpoint-http",
			"label": "S3 웹 사이트 엔드포인트의 프로토콜",
			"value": "HTTP만",
			"note": "버킷을 공개해야 하고 HTTPS가 안 된다. HTTPS가 필요하면 앞에 CloudFront를 둔다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html"
		},
		{
			"id": "oac-endpoint",
			"label": "OAC로 지킬 수 있는 S3 오리진",
			"value": "버킷(REST) 엔드포인트만",
			"note": "웹 사이트 엔드포인트는 CloudFront에게 보통의 HTTP 서버라서 OAC도 OAI도 붙지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
		},
		{
			"id": "default-root-object",
			"label": "기본 루트 객체가 듣는 곳",
			"value": "도메인의 맨 위(`/`)뿐",
			"note": "`/docs/`를 열어도 그 안의 `index.html`을 찾아 주지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html"
		},
		{
			"id": "missing-object-status",
			"label": "없는 객체를 읽을 때 S3의 응답",
			"asks": "없는 객체를 읽으면 S3는 몇 번 오류를 주나?",
			"value": "목록 권한(`s3:ListBucket`)이 없으면 403, 있으면 404",
			"note": "OAC에 읽기만 허용하면 없는 주소가 404가 아니라 403으로 보인다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html"
		},
		{
			"id": "bucket-name-match",
			"label": "Route 53이 버킷을 바로 가리킬 때의 버킷 이름",
			"value": "도메인 이름과 같아야 한다",
			"note": "웹 사이트 엔드포인트를 쓸 때만이다. CloudFront를 거치면 이름은 자유다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/website-hosting-custom-domain-walkthrough.html"
		},
		{
			"id": "routing-rules",
			"label": "웹 사이트 설정 하나의 라우팅 규칙",
			"value": "50개",
			"note": "웹 사이트 엔드포인트의 기능이다. 더 많으면 객체마다 리디렉션을 적거나 CloudFront Functions로 한다.",
			"called": [
				"라우팅규칙",
				"routing rule",
				"리디렉션 규칙"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html"
		}
	],
	"scenarios": [
		{
			"id": "static-site-cheapest-latency",
			"situation": "Route 53 도메인으로 S3 정적 사이트를 운영하는데 먼 나라의 사용자가 느리다고 한다. 가장 적은 비용으로 지연을 줄이려 한다.",
			"answer": ["architectures/static-website-cloudfront-s3", "networking/cloudfront"],
			"choose": "버킷 앞에 CloudFront 배포",
			"why": "“정적”과 “가장 적은 비용”이다. 배포를 버킷 앞에 두고 DNS의 별칭만 배포로 바꾼다. 엣지 캐시가 S3 요청과 전송까지 줄인다.",
			"trap": "리전마다 버킷을 복제하고 지연 시간 라우팅을 거는 답은 저장과 복제 비용이 리전 수만큼 든다. Global Accelerator는 S3를 엔드포인트로 삼지도 캐시하지도 않는다.",
			"requirements": ["lowest-cost", "low-latency"]
		},
		{
			"id": "https-private-bucket",
			"situation": "정적 사이트를 내 도메인의 HTTPS로 열되, 버킷의 퍼블릭 액세스 차단은 켜 둔 채여야 한다.",
			"answer": [
				"networking/cloudfront",
				"architectures/static-website-cloudfront-s3",
				"security/acm"
			],
			"choose": "OAC를 붙인 CloudFront + us-east-1의 ACM",
			"why": "“HTTPS”와 “버킷은 비공개”를 함께 만족하는 것은 OAC를 붙인 CloudFront다. 인증서는 us-east-1의 ACM에 둔다.",
			"trap": "S3 정적 웹 사이트 호스팅을 켜면 버킷을 공개해야 하고 HTTP만 된다.",
			"requirements": ["encryption", "access-control"]
		},
		{
			"id": "retire-web-servers",
			"situation": "서버에서 만드는 화면이 없는 SPA를 Auto Scaling 그룹의 EC2로 내주고 있다. 관리할 것과 비용을 가장 크게 줄이려 한다.",
			"answer": ["architectures/static-website-cloudfront-s3", "storage/s3"],
			"choose": "S3 + CloudFront",
			"why": "파일만 내주는 일에는 실행할 코드가 없다. S3와 CloudFront로 옮기면 패치도 용량 계획도 사라진다.",
			"trap": "스팟 인스턴스나 Fargate로 바꾸면 싸지기는 하지만 서버와 이미지가 그대로 남는다.",
			"requirements": ["lowest-cost", "least-operations"]
		}
	],
	"corrections": [
		{
			"id": "rest-oac",
			"notes": "S3에서 정적 웹 사이트를 호스팅하고 그 앞에 CloudFront를 더하면 된다고만 한다.",
			"status": "simplified",
			"right": "두 가지 방법이 섞여 있다. S3의 웹 사이트 호스팅 기능은 버킷을 공개해야 하고, CloudFront를 쓸 때는 필요 없다. 호스팅을 끄고 버킷(REST) 엔드포인트에 OAC를 붙인다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html"
		},
		{
			"id": "route-us",
			"notes": "Route 53 항목을 CloudFront 배포로 바꾸면 끝난다고 한다.",
			"status": "simplified",
			"right": "배포에 대체 도메인 이름과 us-east-1의 인증서가 있어야 하고, 레코드는 별칭(A·AAAA)으로 둔다. 예전의 공개 버킷을 닫지 않으면 우회로가 남는다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html"
		},
		{
			"id": "cloudfront-s3",
			"notes": "CloudFront가 전체 대역폭 사용량을 줄인다고 한다.",
			"status": "simplified",
			"right": "주는 것은 S3에서 나가는 양이다. 사용자가 받는 바이트는 압축한 만큼만 줄고, 그 전송은 CloudFront 요금으로 낸다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html"
		}
	],
	"failures": [
		{
			"id": "bucket-region",
			"diagram": "request-path",
			"part": "seoul",
			"what": "버킷이 있는 서울 리전이 멈춘다",
			"takeover": ["cf", "rec"],
			"steps": [
				{
					"from": "user",
					"to": "fn",
					"text": "엣지로 접속한다"
				},
				{
					"from": "fn",
					"to": "cf",
					"text": "캐시에 있으면 여기서 끝난다"
				},
				{
					"from": "cf",
					"to": "rec",
					"text": "없으면 더 오래 두는 캐시에 묻는다"
				}
			],
			"time": "캐시에 있으면 0초, 없으면 고칠 때까지",
			"user": "캐시에 없는 파일만 5xx다. 유효 기간이 지난 사본도 오리진이 5xx인 동안에는 나간다.",
			"note": "다른 리전의 복제 버킷과 오리진 그룹을 만들어 두면 모든 요청이 GET·HEAD라 사이트 전체가 살아남는다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html"
		},
		{
			"id": "oac-denied",
			"diagram": "request-path",
			"part": "s3",
			"why": "row-oac",
			"what": "버킷 정책이나 KMS 키가 이 배포의 서명을 막는다",
			"cuts": [{
				"from": "rec",
				"to": "s3"
			}],
			"takeover": ["cf", "rec"],
			"steps": [
				{
					"from": "user",
					"to": "fn",
					"text": "엣지로 접속한다"
				},
				{
					"from": "fn",
					"to": "cf",
					"text": "수명이 남은 파일은 나간다"
				},
				{
					"from": "cf",
					"to": "rec",
					"text": "리전 엣지 캐시에 있어도 나간다"
				}
			],
			"time": "정책을 고치면 바로(403은 캐시하지 않는다)",
			"user": "캐시에 없거나 수명이 끝난 파일이 403이다.",
			"note": "정책에는 배포의 ARN을 적는다. 배포를 새로 만들면 ARN이 바뀐다. 404·5xx는 기본 10초를 캐시하지만 403은 오리진이 `Cache-Control`의 `max-age`나 `s-maxage`를 붙일 때만이다. S3의 거부 응답에는 없다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html"
		},
		{
			"id": "bad-deploy",
			"diagram": "request-path",
			"part": "s3",
			"why": "row-s3",
			"what": "깨진 `index.html`이 올라온다",
			"partly": true,
			"steps": [{
				"from": "ci",
				"to": "s3",
				"text": "앞 버전을 되살린다"
			}, {
				"from": "ci",
				"to": "cf",
				"text": "그 경로만 무효화한다"
			}],
			"time": "되살리고 무효화가 끝날 때까지",
			"user": "200이지만 화면이 깨져 있다. 브라우저가 캐시한 사람은 그 수명만큼 더 본다.",
			"note": "버전 관리를 켜 두어야 한다. `index.html`의 `Cache-Control`은 짧게 준다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/RestoringPreviousVersions.html"
		},
		{
			"id": "certificate-expired",
			"diagram": "request-path",
			"part": "acm",
			"why": "row-acm",
			"what": "DNS 검증 레코드를 지워 인증서가 만료된다",
			"idle": [{
				"from": "user",
				"to": "fn"
			}, {
				"from": "cf",
				"to": "rec"
			}],
			"usual": [{
				"from": "ci",
				"to": "cf"
			}],
			"stops": ["dist"],
			"time": "새로 발급해 바꿀 때까지(만료 전에 레코드를 되살리면 저절로)",
			"user": "브라우저가 인증서 경고로 막는다. 캐시에 있는 파일도 받지 못한다.",
			"note": "검증용 CNAME을 남겨 두면 ACM이 만료 전에 스스로 갱신한다. 가져온 인증서는 갱신해 주지 않는다.",
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"
		},
		{
			"id": "region-with-replica",
			"diagram": "origin-failover",
			"drawn": "origin-failover",
			"drawnWay": [
				{
					"from": "user",
					"to": "cf"
				},
				{
					"from": "cf",
					"to": "og"
				},
				{
					"from": "og",
					"to": "s3b"
				}
			],
			"part": "seoul",
			"what": "복제 버킷을 둔 사이트에서 서울 리전이 멈춘다",
			"takeover": ["tokyo"],
			"time": "5xx면 바로, 연결 실패면 최대 30초(넘길 코드로 정해 둔 5xx, 30초는 기본값)",
			"user": "캐시에 없는 파일만 늦게 나온다. 두 버킷이 모두 실패한 것만 오류다.",
			"note": "오리진 그룹에 넘길 상태 코드를 고르고, 연결 제한 시간과 횟수를 줄여 둔다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"
		},
		{
			"id": "edge-function-error",
			"diagram": "request-path",
			"part": "fn",
			"why": "row-etji-hamsu",
			"what": "잘못 고친 엣지 함수가 오류를 낸다",
			"called": [{
				"from": "user",
				"to": "fn"
			}],
			"usual": [{
				"from": "acm",
				"to": "cf"
			}, {
				"from": "ci",
				"to": "cf"
			}],
			"stops": ["cf"],
			"time": "고친 함수를 다시 게시할 때까지",
			"user": "그 함수를 거치는 요청이 모두 503이다. 캐시에 있어도 받지 못한다.",
			"note": "뷰어 요청의 함수는 캐시를 보기 전에 돈다. 게시하기 전에 시험 이벤트로 돌려 본다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html"
		},
		{
			"id": "deploy-denied",
			"diagram": "request-path",
			"part": "ci",
			"what": "배포 도구의 역할이 쓸 권한을 잃는다",
			"cuts": [{
				"from": "ci",
				"to": "s3"
			}, {
				"from": "ci",
				"to": "cf"
			}],
			"steps": [{
				"from": "user",
				"to": "fn",
				"text": "엣지로 접속한다"
			}, {
				"from": "fn",
				"to": "cf",
				"text": "앞 버전의 화면이 그대로 나간다"
			}],
			"time": "권한을 되돌릴 때까지",
			"user": "새 화면이 나오지 않을 뿐 사이트는 그대로다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Invalidation.html"
		},
		{
			"id": "record-deleted",
			"diagram": "request-path",
			"part": "r53",
			"what": "별칭 레코드를 실수로 지운다",
			"called": [{
				"from": "user",
				"to": "r53"
			}],
			"idle": [{
				"from": "user",
				"to": "fn"
			}, {
				"from": "cf",
				"to": "rec"
			}],
			"time": "레코드를 되살릴 때까지(리졸버에 남은 “없다”는 답이 사라질 때까지 더 걸린다)",
			"user": "이름을 찾지 못해 아무도 새로 접속하지 못한다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html"
		},
		{
			"id": "edge-location",
			"diagram": "request-path",
			"part": "cf",
			"why": "row-cloudfront",
			"what": "가까운 엣지 로케이션 하나가 멈춘다",
			"partly": true,
			"time": "DNS가 다른 엣지를 답할 때까지",
			"user": "그 엣지로 가던 사용자만 잠깐 실패한다. 다른 곳은 영향이 없다.",
			"note": "엣지는 서로 떨어져 있어 하나가 멈춰도 나머지로 번지지 않는다. 새 엣지에 사본이 없으면 첫 요청만 느리다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/points-of-presence.html"
		}
	],
	"sources": [{
		"note": "003",
		"section": "정적 웹 사이트의 대기 시간",
		"lines": "28-31"
	}, {
		"note": "002",
		"section": "Origin Access Identity(OAI)란?",
		"lines": "186-190"
	}],
	"references": [
		{
			"title": "안전한 정적 웹 사이트 시작하기",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/getting-started-secure-static-website-cloudformation-template.html"
		},
		{
			"title": "S3 오리진에 대한 접근 제한(OAC)",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"
		},
		{
			"title": "웹 사이트 엔드포인트와 REST 엔드포인트의 차이",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html"
		},
		{
			"title": "사용자 지정 오류 응답",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/GeneratingCustomErrorResponses.html"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-certificate-manager\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m114 126 1 3-3 15 14-9h4l14 9-3-15 1-3 13-13-17-2-3-2-7-15-8 15-2 2-17 2zm-10 24 4-21-16-16-1-3 3-2 21-3 10-20 3-2 3 2 9 20 22 3 3 2-1 3-17 16 5 21a3 3 0 0 1-5 3l-19-12-19 12h-4zM45 67h166V51H45zm173-19v160c0 2-2 3-4 3h-19v-6h16V74H45v131h121v6H42a3 3 0 0 1-4-3V48a3 3 0 0 1 4-3h172c2 0 4 1 4 3M77 189h19v-7H77zm32 0h45v-7h-45zm-32-16h19v-7H77zm32 0h70v-7h-70z\"/></symbol><symbol id=\"icon-aws-cloudfront\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 167c0-5-4-10-9-10s-10 5-10 10 4 9 10 9c5 0 9-4 9-9m7 0c0 9-7 16-16 16s-16-7-16-16 7-16 16-16 16 7 16 16m-86-46c0-6-4-10-9-10-6 0-10 4-10 10 0 5 4 9 10 9 5 0 9-4 9-9m7 0c0 8-8 16-16 16-9 0-16-8-16-16 0-9 7-16 16-16 8 0 16 7 16 16m23-51c0 6 4 10 10 10 5 0 9-4 9-10 0-5-4-9-9-9-6 0-10 4-10 9m-6 0c0-8 7-16 16-16s16 8 16 16c0 9-7 16-16 16s-16-7-16-16m90 58c0-30-16-57-41-72l-15 4-2-6 8-2a83 83 0 0 0-33-7l-16 1 10 7-3 5-16-9c-31 10-54 37-58 70 7-2 13-2 20-2v6l-20 2v3c0 28 14 53 36 69-4-12-6-24-6-35l2-17 1-3 6 1v4l-3 15c0 13 3 26 9 40 12 6 25 9 38 9 9 0 17-1 26-4l7-19 6 2-5 14 15-9-4-8 6-3 3 7c19-16 29-38 29-63m7 0c0 28-13 54-35 71l-18 11-8 3c-9 3-19 5-29 5-15 0-29-4-42-11-29-16-48-46-48-79l1-5c2-38 27-70 63-81 9-2 17-4 26-4 15 0 31 4 44 12 28 16 46 46 46 78m-99-47-4-4c-7 6-13 13-19 23l5 3c6-9 12-16 18-22m-9 42-2 6c14 5 27 13 40 25l4-4c-13-13-27-22-42-27m42-38c12 19 19 39 21 60h-7c-1-20-7-39-19-56z\"/></symbol><symbol id=\"icon-aws-route53\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M156 130q3 3 3 9t-4 10-12 3l-11-2v-5l11 2q5 0 8-2 2-2 2-6c0-5-3-7-9-7h-6v-4l13-14h-18v-5h25v5l-13 13h1q6 0 10 3m-36-1q4 4 4 10c0 4-1 7-4 9-3 3-7 4-12 4l-12-2v-5l12 2 7-2 3-6q0-5-3-7l-7-1H98v-4l1-18h23v5h-17l-1 12h6q6 0 10 3m46 45c-15 3-29 9-38 14-9-5-23-11-38-14-5-1-26-5-26-18 0-6 2-10 6-17 4-8 10-18 10-33 0-10-2-21-8-30l2-3c8 5 17 7 25 7 11 0 20-3 29-9 9 6 18 9 29 9 8 0 17-2 25-7l2 3c-6 9-8 20-8 30 0 15 6 25 10 33 4 7 6 11 6 17 0 13-21 17-26 18m16-68c0-10 3-20 8-29v-3l-5-7h-4c-8 4-16 6-24 6-10 0-19-3-27-8h-4c-8 5-17 8-27 8-8 0-16-2-24-6h-4l-5 7v3c5 9 8 19 8 29 0 13-5 23-10 30-4 8-7 13-7 20 0 17 24 23 32 24 15 3 29 10 37 15h4c8-5 22-12 37-15 8-1 32-7 32-24 0-7-3-12-7-20-5-7-10-17-10-30m-12 87c-20 3-36 14-42 17-6-3-22-14-42-17-38-7-41-30-41-37 0-11 4-19 8-26s9-14 9-24c0-15-9-26-14-31l22-27c9 8 19 13 29 13 11 0 21-5 29-14 8 9 18 14 29 14 10 0 20-5 29-13l22 27c-5 5-14 16-14 31 0 10 5 17 9 24s8 15 8 26c0 7-3 30-41 37m38-66c-4-7-7-13-7-21 0-17 13-28 13-28l1-2-1-2-26-33-2-1-2 1c-8 9-18 13-27 13-11 0-19-4-26-14-2-2-4-2-6 0-7 10-15 14-26 14-9 0-19-4-27-13l-2-1-3 1c-4 7-25 32-25 33l-1 2 1 2s13 11 13 28c0 8-3 14-7 21-5 7-10 16-10 29 0 22 18 38 47 43 22 4 41 18 41 18h4s19-14 41-18c29-5 47-21 47-43 0-13-5-22-10-29\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>서버에서 실행할 코드가 없는 사이트</strong>에 쓴다. 회사 소개, 문서, 이벤트 페이지, React·Vue로 만든 SPA(브라우저가 화면을 그리는 한 페이지 앱)가 그렇다. 방문이 하루 열 명이든 백만 명이든 구성이 같고, 아무도 안 오면 거의 돈이 들지 않는다. 로그인이나 주문처럼 계산이 필요하면 화면은 여기에 두고 API를 덧붙인다. 서버 기반 API라면 <a href=\"/architectures/cloudfront-s3-alb/\">CloudFront → S3(정적) + ALB(동적)</a>이다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-46\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">사용자가 CloudFront를 거쳐 비공개 S3의 파일을 받고, 배포 도구가 새 파일을 올리는 <span class=\"diagram-title-end\">구성<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"bucket-region\">버킷이 있는 서울 리전이 멈춘다</option><option value=\"oac-denied\">버킷 정책이나 KMS 키가 이 배포의 서명을 막는다</option><option value=\"bad-deploy\">깨진 index.html이 올라온다</option><option value=\"certificate-expired\">DNS 검증 레코드를 지워 인증서가 만료된다</option><option value=\"edge-function-error\">잘못 고친 엣지 함수가 오류를 낸다</option><option value=\"deploy-denied\">배포 도구의 역할이 쓸 권한을 잃는다</option><option value=\"record-deleted\">별칭 레코드를 실수로 지운다</option><option value=\"edge-location\">가까운 엣지 로케이션 하나가 멈춘다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 사용자가 CloudFront를 거쳐 비공개 S3의 파일을 받고, 배포 도구가 새 파일을 올리는 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"429\" height=\"772\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-2.8 -4 686.2 1235\"><svg id=\"diagram-request-path-picture\" width=\"686.2\" height=\"1235\" x=\"-2.8\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-2.8 -4 686.2 1235\"><title id=\"diagram-request-path-title\">사용자가 CloudFront를 거쳐 비공개 S3의 파일을 받고, 배포 도구가 새 파일을 올리는 구성</title><desc id=\"diagram-request-path-desc\">사용자는 Route 53에서 배포의 주소를 얻어 HTTPS로 접속한다. 엣지의 함수가 경로를 고치고 캐시를 찾는다. 없으면 리전 엣지 캐시를 거쳐 OAC로 서명해 서울 리전의 비공개 버킷에서 가져온다. 배포 도구는 새 파일을 버킷에 올리고 바뀐 경로를 무효화한다. 인증서는 us-east-1의 ACM에 있다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"185.1\" height=\"205\" x=\"102.2\" y=\"1010\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"use1\"><rect width=\"162\" height=\"205\" x=\"206.8\" y=\"12\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"dist\"><rect width=\"365.7\" height=\"533\" x=\"152.1\" y=\"347\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"user_r53\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M555 217v23q0 7 7 7h29.7q7.1 0 7.1 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m604.8 335-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"user_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M528 217v23q0 7-7.1 7h-53.7q-7 0-7 7v56q0 7-7.1 7h-72.3q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m379.7 388-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M373.7 462v77q0 7-7 7H342q-7 0-7 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m341 576-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"cf_rec\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M318 716v74\"/><path fill=\"var(--diagram-line)\" d=\"m324 782-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"rec_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M318 856v117q0 7-7.2 7h-89.7q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m220 1051-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"acm_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M287.8 193v122q0 2-2 2-1.9 0-1.9 2v220q0 7 7 7h20q7 0 7 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m324 576-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ci_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M67.7 217v756q0 7 7.1 7h93.7q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m181.5 1051-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ci_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M112.3 217v93q0 7 7 7h136.5q7.1 0 7.1 7v227q0 7 7 7h23.8q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m306.8 576-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"114.2\" y=\"1041\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-boundary\" data-part=\"use1\"><text x=\"218.8\" y=\"43\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">us-east-1</text></g><g class=\"d-boundary\" data-part=\"dist\"><text x=\"384.1\" y=\"378\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">CloudFront</text></g><g class=\"d-edge-label\" data-edge=\"user_r53\"><rect width=\"110.3\" height=\"30\" x=\"543.3\" y=\"267\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"598.4\" y=\"290\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 이름 풀이</text></g><g class=\"d-edge-label\" data-edge=\"user_fn\"><rect width=\"97.8\" height=\"30\" x=\"411.2\" y=\"267\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"460.1\" y=\"290\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② HTTPS</text></g><g class=\"d-edge-label\" data-edge=\"fn_cf\"><rect width=\"110.3\" height=\"30\" x=\"318.2\" y=\"486\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"373.3\" y=\"509\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 경로 고침</text></g><g class=\"d-edge-label\" data-edge=\"cf_rec\"><rect width=\"66.7\" height=\"30\" x=\"284.4\" y=\"740\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"317.8\" y=\"763\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 미스</text></g><g class=\"d-edge-label\" data-edge=\"rec_s3\"><rect width=\"116.2\" height=\"30\" x=\"259.4\" y=\"930\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"317.5\" y=\"953\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ OAC 서명</text></g><g class=\"d-edge-label\" data-edge=\"acm_cf\"><rect width=\"61\" height=\"30\" x=\"256.8\" y=\"267\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"287.3\" y=\"290\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인증서</text></g><g class=\"d-edge-label\" data-edge=\"ci_s3\"><rect width=\"91.3\" height=\"30\" x=\"22.1\" y=\"598.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.7\" y=\"621.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 새 파일</text></g><g class=\"d-edge-label\" data-edge=\"ci_cf\"><rect width=\"85.7\" height=\"30\" x=\"69.4\" y=\"267\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"112.3\" y=\"290\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 무효화</text></g><g class=\"d-node\" data-part=\"user\"><rect width=\"101\" height=\"44\" x=\"491\" y=\"173\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"541.4\" y=\"204\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\" data-part=\"r53\"><text x=\"598.8\" y=\"467\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Route 53 별칭</text><use width=\"72\" height=\"72\" x=\"562.8\" y=\"356\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\" data-part=\"fn\"><rect width=\"153.6\" height=\"62\" x=\"296.9\" y=\"400\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"373.7\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">엣지 함수</text></g><g class=\"d-node\" data-part=\"cf\"><text x=\"317.9\" y=\"708\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 캐시</text><use width=\"72\" height=\"72\" x=\"281.9\" y=\"597\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\" data-part=\"rec\"><rect width=\"197.2\" height=\"62\" x=\"219.3\" y=\"794\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"317.9\" y=\"834\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리전 엣지 캐시</text></g><g class=\"d-node\" data-part=\"acm\"><text x=\"287.8\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ACM 인증서</text><use width=\"72\" height=\"72\" x=\"251.8\" y=\"74\" href=\"#icon-aws-certificate-manager\"/></g><g class=\"d-node\" data-part=\"s3\"><text x=\"194.8\" y=\"1183\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">비공개 S3 버킷</text><use width=\"72\" height=\"72\" x=\"158.8\" y=\"1072\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"ci\"><rect width=\"153.6\" height=\"62\" x=\"13.2\" y=\"155\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"90\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">배포 도구</text></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: DNS 검증 레코드를 지워 인증서가 만료된다\" data-breaks=\"certificate-expired\"><rect x=\"227\" y=\"61\" width=\"122\" height=\"136\" rx=\"10\"/><path d=\"M349 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 배포 도구의 역할이 쓸 권한을 잃는다\" data-breaks=\"deploy-denied\"><rect x=\"9\" y=\"151\" width=\"162\" height=\"70\" rx=\"10\"/><path d=\"M171 151m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 별칭 레코드를 실수로 지운다\" data-breaks=\"record-deleted\"><rect x=\"526\" y=\"343\" width=\"145\" height=\"136\" rx=\"10\"/><path d=\"M671 343m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 잘못 고친 엣지 함수가 오류를 낸다\" data-breaks=\"edge-function-error\"><rect x=\"293\" y=\"396\" width=\"162\" height=\"70\" rx=\"10\"/><path d=\"M455 396m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 가까운 엣지 로케이션 하나가 멈춘다\" data-breaks=\"edge-location\"><rect x=\"269\" y=\"584\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M367 584m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷이 있는 서울 리전이 멈춘다\" data-breaks=\"bucket-region\"><rect x=\"98\" y=\"1006\" width=\"193\" height=\"213\" rx=\"10\"/><path d=\"M291 1006m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷 정책이나 KMS 키가 이 배포의 서명을 막는다. 다른 고장: 깨진 index.html이 올라온다\" data-breaks=\"oac-denied\" data-then=\"bad-deploy\"><rect x=\"122\" y=\"1059\" width=\"145\" height=\"136\" rx=\"10\"/><path d=\"M267 1059m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"370\" height=\"879\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"12.1 -4 591.9 1407\"><svg width=\"591.9\" height=\"1407\" x=\"12.1\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"12.1 -4 591.9 1407\"><title id=\"diagram-request-path-narrow-title\">사용자가 CloudFront를 거쳐 비공개 S3의 파일을 받고, 배포 도구가 새 파일을 올리는 구성</title><desc id=\"diagram-request-path-narrow-desc\">사용자는 Route 53에서 배포의 주소를 얻어 HTTPS로 접속한다. 엣지의 함수가 경로를 고치고 캐시를 찾는다. 없으면 리전 엣지 캐시를 거쳐 OAC로 서명해 서울 리전의 비공개 버킷에서 가져온다. 배포 도구는 새 파일을 버킷에 올리고 바뀐 경로를 무효화한다. 인증서는 us-east-1의 ACM에 있다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"185.1\" height=\"197\" x=\"78.8\" y=\"1190\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"use1\"><rect width=\"162\" height=\"197\" x=\"136\" y=\"12\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"dist\"><rect width=\"346.7\" height=\"565\" x=\"94.1\" y=\"495\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"user_r53\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M466.9 209v23q0 7 7 7h38.4q7 0 7 7v245\"/><path fill=\"var(--diagram-line)\" d=\"m525.3 483-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"user_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M447.5 209v23q0 7-7 7h-45q-7 0-7 7v212q0 7-7.1 7h-69.9q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m310.5 536-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fn_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M287.8 594v23q0 7-7 7H278q-7 0-7 7v76q0 7-7.1 7h-14.4q-7 0-7 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m248.6 744-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"cf_rec\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M226.6 876v77q0 7 7 7h5.6q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m252.3 978-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"rec_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M270.2 1036v117q0 7-7 7h-65.6q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m196.6 1231-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"acm_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M217 185v273q0 7-7 7h-.4q-7 0-7 7v235q0 7 7 7h9.9q7 0 7 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m232.6 744-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ci_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M73.7 305v848q0 7 7 7H145q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m158 1231-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ci_cf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M107.6 305v13q0 7 7 7h1.6q7 0 7 7v126q0 7 7.2 7h44.1q7 0 7 7v247q0 7 7.1 7h14.9q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m216.6 744-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"90.8\" y=\"1221\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-boundary\" data-part=\"use1\"><text x=\"148\" y=\"43\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">us-east-1</text></g><g class=\"d-boundary\" data-part=\"dist\"><text x=\"318.1\" y=\"526\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">CloudFront</text></g><g class=\"d-edge-label\" data-edge=\"user_r53\"><rect width=\"110.3\" height=\"30\" x=\"463.8\" y=\"345\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"519\" y=\"368\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 이름 풀이</text></g><g class=\"d-edge-label\" data-edge=\"user_fn\"><rect width=\"97.8\" height=\"30\" x=\"339.5\" y=\"345\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"388.3\" y=\"368\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② HTTPS</text></g><g class=\"d-edge-label\" data-edge=\"fn_cf\"><rect width=\"110.3\" height=\"30\" x=\"215.6\" y=\"654\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"270.7\" y=\"677\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 경로 고침</text></g><g class=\"d-edge-label\" data-edge=\"cf_rec\"><rect width=\"66.7\" height=\"30\" x=\"193.1\" y=\"900\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"226.4\" y=\"923\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 미스</text></g><g class=\"d-edge-label\" data-edge=\"rec_s3\"><rect width=\"116.2\" height=\"30\" x=\"211.7\" y=\"1110\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"269.8\" y=\"1133\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ OAC 서명</text></g><g class=\"d-edge-label\" data-edge=\"acm_cf\"><rect width=\"61\" height=\"30\" x=\"186\" y=\"345\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"216.5\" y=\"368\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인증서</text></g><g class=\"d-edge-label\" data-edge=\"ci_s3\"><rect width=\"91.3\" height=\"30\" x=\"28.1\" y=\"415\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"73.7\" y=\"438\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 새 파일</text></g><g class=\"d-edge-label\" data-edge=\"ci_cf\"><rect width=\"85.7\" height=\"30\" x=\"80.3\" y=\"345\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"123.1\" y=\"368\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 무효화</text></g><g class=\"d-node\" data-part=\"user\"><rect width=\"78.2\" height=\"36\" x=\"418.1\" y=\"173\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"457.2\" y=\"200\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\" data-part=\"r53\"><text x=\"519.3\" y=\"607\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Route 53 별칭</text><use width=\"72\" height=\"72\" x=\"483.3\" y=\"500\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\" data-part=\"fn\"><rect width=\"121.6\" height=\"46\" x=\"243.7\" y=\"548\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"304.5\" y=\"580\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">엣지 함수</text></g><g class=\"d-node\" data-part=\"cf\"><text x=\"226.6\" y=\"868\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 캐시</text><use width=\"72\" height=\"72\" x=\"190.6\" y=\"761\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\" data-part=\"rec\"><rect width=\"165.2\" height=\"46\" x=\"187.6\" y=\"990\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"270.2\" y=\"1022\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리전 엣지 캐시</text></g><g class=\"d-node\" data-part=\"acm\"><text x=\"217\" y=\"177\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ACM 인증서</text><use width=\"72\" height=\"72\" x=\"181\" y=\"70\" href=\"#icon-aws-certificate-manager\"/></g><g class=\"d-node\" data-part=\"s3\"><text x=\"171.3\" y=\"1355\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">비공개 S3 버킷</text><use width=\"72\" height=\"72\" x=\"135.3\" y=\"1248\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"ci\"><rect width=\"121.6\" height=\"46\" x=\"29.8\" y=\"259\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"90.6\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">배포 도구</text></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: DNS 검증 레코드를 지워 인증서가 만료된다\" data-breaks=\"certificate-expired\"><rect x=\"156\" y=\"61\" width=\"122\" height=\"128\" rx=\"10\"/><path d=\"M278 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 배포 도구의 역할이 쓸 권한을 잃는다\" data-breaks=\"deploy-denied\"><rect x=\"26\" y=\"255\" width=\"130\" height=\"54\" rx=\"10\"/><path d=\"M156 255m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 별칭 레코드를 실수로 지운다\" data-breaks=\"record-deleted\"><rect x=\"447\" y=\"491\" width=\"145\" height=\"128\" rx=\"10\"/><path d=\"M592 491m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 잘못 고친 엣지 함수가 오류를 낸다\" data-breaks=\"edge-function-error\"><rect x=\"240\" y=\"544\" width=\"130\" height=\"54\" rx=\"10\"/><path d=\"M370 544m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 가까운 엣지 로케이션 하나가 멈춘다\" data-breaks=\"edge-location\"><rect x=\"180\" y=\"752\" width=\"94\" height=\"128\" rx=\"10\"/><path d=\"M274 752m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control is-framed\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷이 있는 서울 리전이 멈춘다\" data-breaks=\"bucket-region\"><rect x=\"75\" y=\"1186\" width=\"193\" height=\"205\" rx=\"10\"/><path d=\"M268 1186m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷 정책이나 KMS 키가 이 배포의 서명을 막는다. 다른 고장: 깨진 index.html이 올라온다\" data-breaks=\"oac-denied\" data-then=\"bad-deploy\"><rect x=\"99\" y=\"1239\" width=\"145\" height=\"128\" rx=\"10\"/><path d=\"M244 1239m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>브라우저가 도메인을 묻고 <a href=\"/networking/route53/\">Route 53</a>의 별칭 레코드가 배포를 답한다. 루트 도메인(<code>example.com</code>)도 된다. 까닭은 <a href=\"/networking/cname-vs-alias/\">CNAME vs Alias</a>에 있다.</li>\n<li>가까운 엣지가 us-east-1의 <a href=\"/security/acm/\">ACM</a> 인증서로 TLS 암호화를 푼다. HTTP로 오면 HTTPS로 돌려보낸다.</li>\n<li><a href=\"/networking/cloudfront-functions/\">CloudFront Functions</a>가 <code>/docs/</code>를 <code>/docs/index.html</code>로 고친 뒤 캐시를 찾는다. 있으면 여기서 끝난다.</li>\n<li>없으면 더 크고 오래 두는 리전 엣지 캐시에 묻는다.</li>\n<li>거기에도 없으면 OAC(오리진 접근 제어)로 서명한 요청을 보내 버킷에서 가져온다. 버킷 정책은 이 배포의 서명만 받는다.</li>\n<li>새 버전은 배포 도구가 버킷에 올린다. <strong>이름에 해시가 든 파일을 먼저, <code>index.html</code>을 맨 나중에</strong> 올려야 새 화면이 아직 없는 파일을 부르지 않는다.</li>\n<li>이름이 그대로인 <code>index.html</code>만 무효화하거나, 수명을 1분쯤으로 짧게 둔다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-bucket-region\" name=\"failures-request-path\" data-failure='{\"down\":[\"seoul\"],\"over\":[\"cf\",\"rec\"],\"way\":[[\"user\",\"fn\"],[\"fn\",\"cf\"],[\"cf\",\"rec\"]]}'><summary>버킷이 있는 서울 리전이 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>캐시에 있으면 0초, 없으면 고칠 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>캐시에 없는 파일만 5xx다. 유효 기간이 지난 사본도 오리진이 5xx인 동안에는 나간다.</dd></div><div><dt>이어받는 것</dt><dd>엣지 캐시, 리전 엣지 캐시</dd></div><div><dt>이때의 경로</dt><dd><ol><li>엣지로 접속한다</li><li>캐시에 있으면 여기서 끝난다</li><li>없으면 더 오래 두는 캐시에 묻는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>다른 리전의 복제 버킷과 오리진 그룹을 만들어 두면 모든 요청이 GET·HEAD라 사이트 전체가 살아남는다.</dd></div><div><dt>그 안의 부품</dt><dd><a href=\"/storage/s3/\">비공개 S3 버킷</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-oac-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"s3\"],\"over\":[\"cf\",\"rec\"],\"way\":[[\"user\",\"fn\"],[\"fn\",\"cf\"],[\"cf\",\"rec\"]],\"cuts\":[[\"rec\",\"s3\"]]}'><summary>버킷 정책이나 KMS 키가 이 배포의 서명을 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>정책을 고치면 바로(403은 캐시하지 않는다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>캐시에 없거나 수명이 끝난 파일이 403이다.</dd></div><div><dt>이어받는 것</dt><dd>엣지 캐시, 리전 엣지 캐시</dd></div><div><dt>이때의 경로</dt><dd><ol><li>엣지로 접속한다</li><li>수명이 남은 파일은 나간다</li><li>리전 엣지 캐시에 있어도 나간다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>정책에는 배포의 ARN을 적는다. 배포를 새로 만들면 ARN이 바뀐다. 404·5xx는 기본 10초를 캐시하지만 403은 오리진이 <code>Cache-Control</code>의 <code>max-age</code>나 <code>s-maxage</code>를 붙일 때만이다. S3의 거부 응답에는 없다.</dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">비공개 S3 버킷</a> · <a href=\"#row-oac\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-bad-deploy\" name=\"failures-request-path\" data-failure='{\"down\":[\"s3\"],\"way\":[[\"ci\",\"s3\"],[\"ci\",\"cf\"]],\"partly\":true}'><summary>깨진 <code>index.html</code>이 올라온다</summary><dl><div><dt>걸리는 시간</dt><dd><b>되살리고 무효화가 끝날 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>200이지만 화면이 깨져 있다. 브라우저가 캐시한 사람은 그 수명만큼 더 본다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>앞 버전을 되살린다</li><li>그 경로만 무효화한다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>버전 관리를 켜 두어야 한다. <code>index.html</code>의 <code>Cache-Control</code>은 짧게 준다.</dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">비공개 S3 버킷</a> · <a href=\"#row-s3\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonS3/latest/userguide/RestoringPreviousVersions.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-certificate-expired\" name=\"failures-request-path\" data-failure='{\"down\":[\"acm\"],\"with\":[\"dist\"],\"idle\":[[\"user\",\"fn\"],[\"cf\",\"rec\"]],\"usual\":[[\"ci\",\"cf\"]]}'><summary>DNS 검증 레코드를 지워 인증서가 만료된다</summary><dl><div><dt>걸리는 시간</dt><dd><b>새로 발급해 바꿀 때까지(만료 전에 레코드를 되살리면 저절로)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>브라우저가 인증서 경고로 막는다. 캐시에 있는 파일도 받지 못한다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>검증용 CNAME을 남겨 두면 ACM이 만료 전에 스스로 갱신한다. 가져온 인증서는 갱신해 주지 않는다.</dd></div><div><dt>부품</dt><dd><a href=\"/security/acm/\">ACM 인증서</a> · <a href=\"#row-acm\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-edge-function-error\" name=\"failures-request-path\" data-failure='{\"down\":[\"fn\"],\"with\":[\"cf\"],\"called\":[[\"user\",\"fn\"]],\"usual\":[[\"acm\",\"cf\"],[\"ci\",\"cf\"]]}'><summary>잘못 고친 엣지 함수가 오류를 낸다</summary><dl><div><dt>걸리는 시간</dt><dd><b>고친 함수를 다시 게시할 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 함수를 거치는 요청이 모두 503이다. 캐시에 있어도 받지 못한다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>뷰어 요청의 함수는 캐시를 보기 전에 돈다. 게시하기 전에 시험 이벤트로 돌려 본다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/cloudfront-functions/\">엣지 함수</a> · <a href=\"#row-etji-hamsu\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-deploy-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"ci\"],\"way\":[[\"user\",\"fn\"],[\"fn\",\"cf\"]],\"cuts\":[[\"ci\",\"s3\"],[\"ci\",\"cf\"]]}'><summary>배포 도구의 역할이 쓸 권한을 잃는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>권한을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 화면이 나오지 않을 뿐 사이트는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>엣지로 접속한다</li><li>앞 버전의 화면이 그대로 나간다</li></ol></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Invalidation.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-record-deleted\" name=\"failures-request-path\" data-failure='{\"down\":[\"r53\"],\"idle\":[[\"user\",\"fn\"],[\"cf\",\"rec\"]],\"called\":[[\"user\",\"r53\"]]}'><summary>별칭 레코드를 실수로 지운다</summary><dl><div><dt>걸리는 시간</dt><dd><b>레코드를 되살릴 때까지(리졸버에 남은 “없다”는 답이 사라질 때까지 더 걸린다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>이름을 찾지 못해 아무도 새로 접속하지 못한다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>부품</dt><dd><a href=\"/networking/route53/\">Route 53 별칭</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-edge-location\" name=\"failures-request-path\" data-failure='{\"down\":[\"cf\"],\"partly\":true}'><summary>가까운 엣지 로케이션 하나가 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>DNS가 다른 엣지를 답할 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 엣지로 가던 사용자만 잠깐 실패한다. 다른 곳은 영향이 없다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>미리 해 둘 것</dt><dd>엣지는 서로 떨어져 있어 하나가 멈춰도 나머지로 번지지 않는다. 새 엣지에 사본이 없으면 첫 요청만 느리다.</dd></div><div><dt>부품</dt><dd><a href=\"/networking/cloudfront/\">엣지 캐시</a> · <a href=\"#row-cloudfront\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/points-of-presence.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자는 Route 53에서 배포의 주소를 얻어 HTTPS로 접속한다. 엣지의 함수가 경로를 고치고 캐시를 찾는다. 없으면 리전 엣지 캐시를 거쳐 OAC로 서명해 서울 리전의 비공개 버킷에서 가져온다. 배포 도구는 새 파일을 버킷에 올리고 바뀐 경로를 무효화한다. 인증서는 us-east-1의 ACM에 있다.</p><ul><li>CloudFront 안: 엣지 함수, 엣지 캐시, 리전 엣지 캐시</li><li>us-east-1 안: ACM 인증서</li><li>서울 안: 비공개 S3 버킷</li><li>사용자 → Route 53 별칭: ① 이름 풀이</li><li>사용자 → 엣지 함수: ② HTTPS</li><li>엣지 함수 → 엣지 캐시: ③ 경로 고침</li><li>엣지 캐시 → 리전 엣지 캐시: ④ 미스</li><li>리전 엣지 캐시 → 비공개 S3 버킷: ⑤ OAC 서명</li><li>ACM 인증서 → 엣지 캐시: 인증서 (점선)</li><li>배포 도구 → 비공개 S3 버킷: ⑥ 새 파일 (점선)</li><li>배포 도구 → 엣지 캐시: ⑦ 무효화 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>이 사이트를 AWS에 올리는 <a href=\"/management/cloudformation/\" class=\"mention\">CloudFormation</a> 템플릿(<code>hosting/aws/site.yaml</code>)도 이 구성 그대로다. 비공개 버킷, OAC, 아래와 같은 일을 하는 함수, 404를 위한 <code>s3:ListBucket</code>, 응답 헤더 정책이 거기 다 있다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"javascript\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-keyword\">function</span><span class=\"tk-function\"> handler</span><span>(event) {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  const</span><span class=\"tk-constant\"> request</span><span class=\"tk-keyword\"> =</span><span class=\"tk-constant\"> event</span><span>.request;</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  if</span><span> (</span><span class=\"tk-constant\">request</span><span class=\"tk-function\">.</span><span class=\"tk-constant\">uri</span><span class=\"tk-function\">.endsWith</span><span>(</span><span class=\"tk-string-expression\">'/'</span><span>)) </span><span class=\"tk-constant\">request</span><span>.uri </span><span class=\"tk-keyword\">+=</span><span class=\"tk-string-expression\"> 'index.html'</span><span>;</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  return</span><span> request;</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 부품, 맡은 일, 없으면\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">부품</th>\n<th scope=\"col\">맡은 일</th>\n<th scope=\"col\">없으면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\">S3</a></th>\n<td>파일을 9가 11개인 내구성으로 보관</td>\n<td>디스크와 웹 서버를 직접 돌린다</td>\n</tr>\n<tr id=\"row-cloudfront\">\n<th scope=\"row\"><a href=\"#row-cloudfront\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/cloudfront/\">CloudFront</a></th>\n<td>HTTPS, 캐시, 압축, <a href=\"/security/waf/\" class=\"mention\">WAF</a>를 붙일 자리</td>\n<td>내 도메인의 HTTPS가 안 되고 멀면 느리다</td>\n</tr>\n<tr id=\"row-oac\">\n<th scope=\"row\"><a href=\"#row-oac\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/cloudfront/#oai-oac\">OAC</a></th>\n<td>버킷을 이 배포에게만 연다</td>\n<td>버킷을 인터넷에 공개해야 한다</td>\n</tr>\n<tr id=\"row-etji-hamsu\">\n<th scope=\"row\"><a href=\"#row-etji-hamsu\" class=\"anchor\" aria-label=\"줄 링크\"></a>엣지 함수</th>\n<td>하위 폴더의 <code>index.html</code>, 옛 주소 돌리기</td>\n<td>하위 주소가 403이 된다</td>\n</tr>\n<tr id=\"row-acm\">\n<th scope=\"row\"><a href=\"#row-acm\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/acm/\" class=\"mention\">ACM</a></th>\n<td>무료 인증서와 자동 갱신</td>\n<td>만료일을 사람이 챙긴다</td>\n</tr>\n</tbody>\n</table></div>\n<p>S3의 <strong>정적 웹 사이트 호스팅</strong> 기능은 이 구성에 쓰지 않는다. 둘은 다른 입구다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, 버킷(REST) 엔드포인트, 웹 사이트 엔드포인트\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">버킷(REST) 엔드포인트</th>\n<th scope=\"col\">웹 사이트 엔드포인트</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gonggae-beomwi\">\n<th scope=\"row\"><a href=\"#row-gonggae-beomwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>공개 범위</th>\n<td>비공개 + OAC</td>\n<td>버킷을 공개</td>\n</tr>\n<tr id=\"row-https\">\n<th scope=\"row\"><a href=\"#row-https\" class=\"anchor\" aria-label=\"줄 링크\"></a>HTTPS</th>\n<td>된다</td>\n<td>안 된다</td>\n</tr>\n<tr id=\"row-index-html\">\n<th scope=\"row\"><a href=\"#row-index-html\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>index.html</code> 자동</th>\n<td>안 된다(함수로)</td>\n<td>폴더마다 된다</td>\n</tr>\n<tr id=\"row-oryu-munseo-ridireksyeon-gyuchik\">\n<th scope=\"row\"><a href=\"#row-oryu-munseo-ridireksyeon-gyuchik\" class=\"anchor\" aria-label=\"줄 링크\"></a>오류 문서·리디렉션 규칙</th>\n<td>CloudFront에서</td>\n<td>버킷 설정에서</td>\n</tr>\n<tr id=\"row-goreuneun-ttae\">\n<th scope=\"row\"><a href=\"#row-goreuneun-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>고르는 때</th>\n<td><strong>거의 언제나</strong></td>\n<td>내부 시험, 도메인 리디렉션용 빈 버킷</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-bucket-region\">버킷이 있는 서울 리전이 멈춘다</a></li><li><a href=\"#failure-oac-denied\">버킷 정책이나 KMS 키가 이 배포의 서명을 막는다</a></li><li><a href=\"#failure-bad-deploy\">깨진 <code>index.html</code>이 올라온다</a></li><li><a href=\"#diagram-request-path\">나머지 6가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-origin-failover\" data-diagram=\"origin-failover\"><figcaption><span class=\"diagram-title\">기본 버킷의 리전이 멈추면 복제 버킷에서 가져오는 <span class=\"diagram-title-end\">길<a href=\"#diagram-origin-failover\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\" id=\"failure-region-with-replica\"><strong>복제 버킷을 둔 사이트에서 서울 리전이 멈춘다</strong> <span>5xx면 바로, 연결 실패면 최대 30초(넘길 코드로 정해 둔 5xx, 30초는 기본값)</span> <span>캐시에 없는 파일만 늦게 나온다. 두 버킷이 모두 실패한 것만 오류다. 이어받는 것: 도쿄.</span> <a href=\"https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a> <span>오리진 그룹에 넘길 상태 코드를 고르고, 연결 제한 시간과 횟수를 줄여 둔다.</span></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 기본 버킷의 리전이 멈추면 복제 버킷에서 가져오는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"424\" height=\"762\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-25.7 -4 679.1 1218.6\"><svg width=\"679.1\" height=\"1218.6\" x=\"-25.7\" y=\"-4\" aria-describedby=\"diagram-origin-failover-desc\" aria-labelledby=\"diagram-origin-failover-title\" role=\"img\" viewBox=\"-25.7 -4 679.1 1218.6\"><title id=\"diagram-origin-failover-title\">기본 버킷의 리전이 멈추면 복제 버킷에서 가져오는 길</title><desc id=\"diagram-origin-failover-desc\">캐시에 있는 파일은 엣지가 바로 준다. 캐시에 없는 요청은 서울 버킷으로 가지만 리전 장애로 5xx가 오면 오리진 그룹이 도쿄의 복제 버킷으로 다시 보낸다. 두 버킷 사이는 평소에 복제로 맞춰 둔다. 둘 다 실패하면 만료된 사본이나 오류 페이지를 준다.</desc><g class=\"d-boundary\"><rect width=\"138\" height=\"229.2\" x=\"136.5\" y=\"969.4\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><rect width=\"146\" height=\"237.2\" x=\"132.5\" y=\"965.4\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-boundary\"><rect width=\"237.7\" height=\"229.2\" x=\"-9.7\" y=\"610.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><use width=\"40\" height=\"40\" x=\"182\" y=\"616.2\" href=\"#down-cross\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M301.9 56v106\"/><path fill=\"var(--diagram-link)\" d=\"m307.9 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M301.9 318.2v106\"/><path fill=\"var(--diagram-link)\" d=\"m307.9 416.2-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M263.7 490.2v13q0 7-7 7H116.3q-7.1 0-7.1 7v146\"/><path stroke-width=\"3\" d=\"M115.5 647.7 102 661.2m13.5 0L102 647.7\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M301.9 490.2v442.2q0 7-7.1 7H224q-7 0-7 7v72\"/><path fill=\"var(--diagram-link)\" d=\"m223 1010.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M109.2 815.4v117q0 7 7 7h70.9q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m200.1 1010.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M340 490.2v13q0 7 7.1 7H510q7 0 7 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m523 598.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"228.5\" y=\"1000.4\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄</text></g><g class=\"d-boundary\"><text x=\"2.3\" y=\"641.2\" fill=\"var(--diagram-down-line)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 장애</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"246.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"301.5\" y=\"119\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">① 히트면 끝</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"268.4\" y=\"358.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"301.7\" y=\"381.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 미스</text></g><g class=\"d-edge-label\"><rect width=\"151.1\" height=\"30\" x=\"33.2\" y=\"530.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"108.7\" y=\"553.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 5xx·연결 실패</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"246.4\" y=\"709.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"301.5\" y=\"732.8\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 다시 요청</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"56.7\" y=\"889.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"109\" y=\"912.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">평소의 복제</text></g><g class=\"d-edge-label\"><rect width=\"115.8\" height=\"30\" x=\"459.1\" y=\"530.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"517\" y=\"553.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 둘 다 실패</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"251.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"301.9\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"301.9\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 캐시 <tspan x=\"301.9\" y=\"310.2\">CloudFront</tspan></text><use width=\"72\" height=\"72\" x=\"265.9\" y=\"175\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"215.6\" y=\"428.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"301.9\" y=\"468.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">오리진 그룹</text></g><g class=\"d-node\"><rect width=\"240.8\" height=\"62\" x=\"396.7\" y=\"610.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"517\" y=\"650.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">만료 사본·오류 화면</text></g><g class=\"d-node\"><text x=\"109.2\" y=\"783.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 버킷 <tspan x=\"109.2\" y=\"807.4\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"73.2\" y=\"672.2\" href=\"#icon-aws-s3\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"205.5\" y=\"1142.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제 버킷 <tspan x=\"205.5\" y=\"1166.6\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"169.5\" y=\"1031.4\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"엣지 캐시 CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"121.3\" height=\"160.2\" x=\"241.2\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"기본 버킷 S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"160.2\" x=\"60.2\" y=\"659.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제 버킷 S3\" href=\"/storage/s3-replication/\"><rect width=\"98\" height=\"160.2\" x=\"156.5\" y=\"1018.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"359\" height=\"747\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 573.9 1194.8\"><svg width=\"573.9\" height=\"1194.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-origin-failover-narrow-desc\" aria-labelledby=\"diagram-origin-failover-narrow-title\" role=\"img\" viewBox=\"-4 -4 573.9 1194.8\"><title id=\"diagram-origin-failover-narrow-title\">기본 버킷의 리전이 멈추면 복제 버킷에서 가져오는 길</title><desc id=\"diagram-origin-failover-narrow-desc\">캐시에 있는 파일은 엣지가 바로 준다. 캐시에 없는 요청은 서울 버킷으로 가지만 리전 장애로 5xx가 오면 오리진 그룹이 도쿄의 복제 버킷으로 다시 보낸다. 두 버킷 사이는 평소에 복제로 맞춰 둔다. 둘 다 실패하면 만료된 사본이나 오류 페이지를 준다.</desc><g class=\"d-boundary\"><rect width=\"133.6\" height=\"221.2\" x=\"102.4\" y=\"953.6\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><rect width=\"141.6\" height=\"229.2\" x=\"98.4\" y=\"949.6\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-boundary\"><rect width=\"133.6\" height=\"245.4\" x=\"21.2\" y=\"578.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><use width=\"40\" height=\"40\" x=\"108.8\" y=\"584.2\" href=\"#down-cross\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M250.3 48v106\"/><path fill=\"var(--diagram-link)\" d=\"m256.3 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M250.3 302.2v106\"/><path fill=\"var(--diagram-link)\" d=\"m256.3 400.2-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M220.1 458.2v13q0 7-7 7H95q-7.1 0-7.1 7v170.2\"/><path stroke-width=\"3\" d=\"m94.3 639.9-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"4\" d=\"M250.3 458.2v458.4q0 7-7 7h-56.4q-7 0-7 7v72\"/><path fill=\"var(--diagram-link)\" d=\"m185.8 994.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M88 799.6v117q0 7 7 7h56.4q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m164.5 994.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M280.4 458.2v13q0 7 7.1 7h155q7 0 7 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m455.5 566.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"190.4\" y=\"984.6\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄</text></g><g class=\"d-boundary\"><text x=\"33.2\" y=\"609.2\" fill=\"var(--diagram-down-line)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 <tspan x=\"33.2\" y=\"637.8\">장애</tspan></text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"194.8\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"249.9\" y=\"111\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">① 히트면 끝</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"216.8\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"250.2\" y=\"365.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">② 미스</text></g><g class=\"d-edge-label\"><rect width=\"151.1\" height=\"30\" x=\"12\" y=\"498.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"87.5\" y=\"521.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 5xx·연결 실패</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"194.8\" y=\"685.9\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"249.9\" y=\"708.9\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 다시 요청</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"35.5\" y=\"873.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"87.8\" y=\"896.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">평소의 복제</text></g><g class=\"d-edge-label\"><rect width=\"115.8\" height=\"30\" x=\"391.5\" y=\"498.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"449.4\" y=\"521.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 둘 다 실패</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"211.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"250.3\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"250.3\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">엣지 캐시 <tspan x=\"250.3\" y=\"294.2\">CloudFront</tspan></text><use width=\"72\" height=\"72\" x=\"214.3\" y=\"163\" href=\"#icon-aws-cloudfront\"/></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"180\" y=\"412.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"250.3\" y=\"444.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">오리진 그룹</text></g><g class=\"d-node\"><rect width=\"208.8\" height=\"46\" x=\"345.1\" y=\"578.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"449.5\" y=\"610.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">만료 사본·오류 화면</text></g><g class=\"d-node\"><text x=\"88\" y=\"767.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-down)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 버킷 <tspan x=\"88\" y=\"791.6\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"52\" y=\"660.4\" href=\"#icon-aws-s3\" filter=\"grayscale(1)\" opacity=\".3\"/></g><g class=\"d-node\"><text x=\"169.1\" y=\"1118.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제 버킷 <tspan x=\"169.1\" y=\"1142.8\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"133.1\" y=\"1011.6\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"엣지 캐시 CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"121.3\" height=\"152.2\" x=\"189.6\" y=\"154\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"기본 버킷 S3\" href=\"/storage/s3/\"><rect width=\"93.6\" height=\"152.2\" x=\"41.2\" y=\"651.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제 버킷 S3\" href=\"/storage/s3-replication/\"><rect width=\"93.6\" height=\"152.2\" x=\"122.4\" y=\"1002.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>캐시에 있는 파일은 엣지가 바로 준다. 캐시에 없는 요청은 서울 버킷으로 가지만 리전 장애로 5xx가 오면 오리진 그룹이 도쿄의 복제 버킷으로 다시 보낸다. 두 버킷 사이는 평소에 복제로 맞춰 둔다. 둘 다 실패하면 만료된 사본이나 오류 페이지를 준다.</p><ul><li>서울 장애 안: 기본 버킷 S3</li><li>도쿄 안: 복제 버킷 S3</li><li>사용자 → 엣지 캐시 CloudFront: ① 히트면 끝</li><li>엣지 캐시 CloudFront → 오리진 그룹: ② 미스</li><li>오리진 그룹 → 기본 버킷 S3: ③ 5xx·연결 실패</li><li>오리진 그룹 → 복제 버킷 S3: ④ 다시 요청</li><li>기본 버킷 S3 → 복제 버킷 S3: 평소의 복제 (점선)</li><li>오리진 그룹 → 만료 사본·오류 화면: ⑤ 둘 다 실패 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>가용 영역 하나</strong>: S3 Standard는 세 곳 이상에 나눠 두고 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>는 리전 밖에 있다. 아무 일도 없다.</li>\n<li><strong><a href=\"/storage/s3/\" class=\"mention\">S3</a> 리전</strong>: 캐시에 있는 파일은 수명이 남는 동안 나간다(①). 없는 파일은 오리진 그룹이 <a href=\"/storage/s3-replication/\">복제</a> 버킷에 다시 묻는다(②~④). 요청이 모두 GET·HEAD라 사이트 전체가 살아남는다. 복제 버킷의 정책에도 같은 배포를 허용해 두어야 한다.</li>\n<li><strong>둘 다</strong>: 만료된 사본이 있으면 그것을, 없으면 미리 정한 오류 화면을 준다(⑤).</li>\n<li><strong>잘못 올린 배포</strong>: 실제로 가장 흔한 사고다. <a href=\"/storage/s3-versioning/\">버전 관리</a>를 켜 두면 이전 <code>index.html</code>을 되살리고 그 경로만 무효화하면 된다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>저장은 파일이 몇 GB여도 아주 적다. 비용은 <strong><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>의 전송량과 요청 수</strong>가 정하고, 종량제라면 매월 1TB와 1,000만 건까지 무료다.</li>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>에서 CloudFront로 가는 전송은 무료다. 히트율이 오르면 S3 GET 요금도 준다.</li>\n<li><a href=\"/security/acm/\" class=\"mention\">ACM</a> 퍼블릭 인증서와, 별칭으로 CloudFront를 가리키는 DNS 쿼리는 무료다. 호스팅 영역의 월 요금은 든다.</li>\n<li>무효화는 무료분을 넘으면 경로마다 낸다. 파일 이름에 해시를 넣으면 거의 쓸 일이 없다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>SPA</strong>: <code>/orders/3</code>처럼 파일이 없는 주소도 화면을 띄워야 한다. 403·404를 <code>/index.html</code>과 200으로 바꾸거나, 확장자가 없는 경로를 함수에서 <code>/index.html</code>로 돌린다. 오류 응답은 <strong>배포 전체</strong>에 걸리므로 같은 배포에 <code>/api/*</code>가 있으면 API의 403·404까지 화면으로 바뀐다. 그때는 화면 동작에만 함수를 건다.</li>\n<li><strong>API를 더한다</strong>: 같은 배포에 <code>/api/*</code> 캐시 동작을 만들고 <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>나 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>를 오리진으로 둔다. 도메인이 하나라 CORS가 필요 없다. 전부 서버리스면 <a href=\"/architectures/serverless-website/\">서버리스 웹 애플리케이션</a>이다.</li>\n<li><strong>회원만</strong>: <a href=\"/networking/signed-url-vs-field-level-encryption/\">서명 쿠키</a>를 요구하거나 함수에서 토큰을 검사한다.</li>\n<li><strong>www로 모으기</strong>: 함수가 <code>www</code> 없는 주소를 301로 돌린다. 옛 방식은 리디렉션만 하는 빈 버킷이다.</li>\n<li><strong><a href=\"/management/recognise/#amplify\">Amplify Hosting</a></strong>: Git에 올리면 빌드·배포·미리 보기까지 맡는다. 안쪽은 같은 구성이다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "리디렉션과 TTL" }),
						": 고쳤는데 옛 화면이 보이면 엣지보다 ",
						createVNode(_components.strong, { children: "브라우저 캐시" }),
						"일 때가 많다. 무효화는 브라우저에 닿지 않으므로 ",
						createVNode(_components.code, { children: "index.html" }),
						"의 ",
						createVNode(_components.code, { children: "Cache-Control" }),
						"을 짧게 준다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "S3 Transfer Acceleration" }),
						"은 멀리서 버킷에 ",
						createVNode(_components.strong, { children: "올리는" }),
						" 속도를 위한 것이다. 내려받기를 빠르게 하는 답은 ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							class: "mention",
							children: "CloudFront"
						}),
						"다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "CORS" }), "는 다른 도메인의 화면이 이 버킷의 글꼴이나 데이터를 부를 때만 설정한다. 자기 사이트 안에서는 필요 없다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "403은 권한만의 문제가 아니다",
					"set:html": "<p>배포 주소에서 403이 나오면 세 가지를 차례로 본다. 기본 루트 객체를 정했는가, 그 객체가 정말 있는가(없어도 403이다), 버킷 정책에 이 배포의 ARN이 있는가. SSE-KMS로 암호화했다면 키 정책까지 본다.</p>"
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
var url = "content/architectures/static-website-cloudfront-s3.mdx/";
var file = "/work/wt/build/content/architectures/static-website-cloudfront-s3.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/static-website-cloudfront-s3.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
