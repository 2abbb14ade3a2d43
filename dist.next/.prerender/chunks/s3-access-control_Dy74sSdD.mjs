import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/s3-access-control.mdx
var frontmatter = {
	"title": "S3 접근 제어",
	"titleEn": "Amazon S3 access control",
	"kind": "concept",
	"status": "published",
	"summary": "누가 어떤 버킷과 객체에 무엇을 할 수 있는지 정하는 장치들로, IAM 정책과 버킷 정책이 기본이고 퍼블릭 액세스 차단, 사전 서명 URL, CORS가 거든다.",
	"aliases": [
		"S3 보안",
		"S3 권한",
		"버킷 정책",
		"버킷 폴리시",
		"Bucket Policy",
		"ACL",
		"액세스 제어 목록",
		"Access Control List",
		"퍼블릭 액세스 차단",
		"Block Public Access",
		"객체 소유권",
		"Object Ownership",
		"사전 서명 URL",
		"미리 서명된 URL",
		"프리사인드 URL",
		"pre-signed URL",
		"presigned URL",
		"CORS",
		"코르스",
		"Cross-Origin Resource Sharing",
		"교차 출처 리소스 공유",
		"S3 액세스 포인트",
		"S3 Access Points",
		"S3 액세스 로그",
		"서버 액세스 로깅",
		"서버 액세스 로그",
		"Server Access Logging",
		"버킷 공개 설정",
		"버킷 권한 설정",
		"버킷 공개 차단",
		"임시 업로드 URL",
		"버킷 접근 제한",
		"외부 공개 차단",
		"S3 presigned URL",
		"사전 서명 POST",
		"임시 다운로드 URL",
		"S3 AccessDenied",
		"S3 접근 거부",
		"S3 액세스 거부",
		"S3 403",
		"교차 계정 S3",
		"S3 Object Lambda",
		"Object Lambda",
		"임시 파일 공유"
	],
	"related": [
		"security/iam",
		"storage/s3",
		"storage/s3-encryption",
		"networking/cloudfront",
		"storage/s3-object-lock",
		"networking/vpc-endpoints",
		"networking/signed-url-vs-field-level-encryption",
		"management/cloudtrail"
	],
	"signals": [
		{
			"id": "url",
			"need": "AWS 계정이 없는 사람이 10분 동안 파일 하나를 올린다",
			"choose": "사전 서명 URL",
			"see": "storage/s3-access-control#presigned-url",
			"why": "미리 서명한 주소라 계정이 없어도 그 작업 하나만 된다."
		},
		{
			"id": "iam",
			"need": "다른 계정의 역할이 지금 자격 증명 그대로 버킷을 읽는다",
			"choose": "버킷 정책 + 상대 쪽 IAM 정책",
			"see": "storage/s3-access-control#scenario-cross-account-read",
			"why": "계정이 다르면 양쪽이 모두 허용해야 한다. 역할을 맡으면 자격이 바뀐다."
		},
		{
			"id": "gyejeong-sujunui-peobeullik",
			"need": "계정의 어떤 버킷도 실수로 인터넷에 공개되지 않게 한다",
			"choose": "계정 수준의 퍼블릭 액세스 차단",
			"see": "storage/s3-access-control#scenario-never-public",
			"why": "정책과 ACL이 열려 있어도 막고, 다음에 만들 버킷까지 걸린다."
		},
		{
			"id": "vpc",
			"need": "올바른 자격 증명이라도 정한 VPC 밖에서 오면 거부한다",
			"choose": "정한 VPC 엔드포인트만 받는 버킷 정책",
			"see": "storage/s3-access-control#scenario-only-from-vpc",
			"why": "`aws:SourceVpce`가 다르면 거부한다. 엔드포인트만 만들면 문은 그대로 열려 있다."
		}
	],
	"facts": [
		{
			"id": "new-bucket-defaults",
			"label": "새 버킷의 기본값",
			"value": "퍼블릭 액세스 차단 켜짐, ACL 꺼짐(버킷 소유자 강제)",
			"note": "2023년 4월부터다.",
			"examEra": "ACL 켜짐",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-management.html"
		},
		{
			"id": "bucket-policy-size",
			"label": "버킷 정책의 최대 크기",
			"value": "20KB",
			"note": "버킷마다 정책은 하나다. 넘치면 액세스 포인트로 나눈다.",
			"called": ["버킷정책"],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html"
		},
		{
			"id": "block-public-settings",
			"label": "퍼블릭 액세스 차단의 설정",
			"value": "4가지(새 ACL, 모든 ACL, 새 정책, 공개 정책의 효력)",
			"note": "조직, 계정, 버킷, 액세스 포인트에 걸 수 있고 가장 엄한 것이 이긴다. 조직에서는 네 가지를 한꺼번에 건다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
		},
		{
			"id": "presigned-default",
			"label": "사전 서명 URL의 기본 만료(AWS CLI)",
			"value": "3,600초(1시간)",
			"called": [
				"presigned 기본",
				"프리사인드 기본",
				"presigned URL 기본",
				"미리 서명된 URL 기본",
				"사전 서명 기본",
				"pre-signed default",
				"presigned default",
				"presigned 초"
			],
			"source": "https://docs.aws.amazon.com/cli/latest/reference/s3/presign.html"
		},
		{
			"id": "presigned-max",
			"label": "사전 서명 URL의 최대 만료",
			"value": "CLI·SDK 7일(604,800초), 콘솔 12시간",
			"note": "임시 자격 증명으로 만들면 그 자격 증명이 끝날 때 URL도 끝난다.",
			"called": [
				"presigned",
				"사전서명",
				"미리서명",
				"서명된 URL",
				"프리사인드",
				"프리사인드 최대",
				"presigned 최대",
				"미리 서명된 URL",
				"사전 서명 URL",
				"presigned URL 만료",
				"presigned URL 유효"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html"
		},
		{
			"id": "presigned-reuse",
			"label": "사전 서명 URL을 쓸 수 있는 횟수",
			"value": "만료 전까지 제한 없음",
			"note": "가진 사람 누구나 쓴다. 만료 전에 시작한 내려받기는 끝까지 간다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html"
		},
		{
			"id": "cors-rules",
			"label": "CORS 구성의 규칙 수",
			"value": "최대 100개",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_CORSConfiguration.html"
		},
		{
			"id": "access-points",
			"label": "액세스 포인트 수",
			"value": "계정의 리전마다 기본 1만 개",
			"note": "늘려 달라고 요청할 수 있다.",
			"called": ["access points per account", "access points per region"],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-restrictions-limitations-naming-rules.html"
		},
		{
			"id": "log-bucket",
			"label": "서버 액세스 로그를 받을 버킷",
			"asks": "서버 액세스 로그를 받을 버킷은 어디에 있어야 하나?",
			"value": "원본과 같은 리전, 같은 계정",
			"note": "객체 잠금을 켠 버킷은 안 된다. 기본 암호화는 SSE-S3만 된다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html"
		},
		{
			"id": "log-delivery",
			"label": "서버 액세스 로그의 전달",
			"asks": "서버 액세스 로그는 언제 오고 빠짐없이 오나?",
			"value": "최선의 노력(대개 몇 시간 안)",
			"note": "드물게 빠지거나 겹칠 수 있다. 켜는 요금은 없고 로그의 저장 요금만 낸다.",
			"called": ["access log delivery time", "access log delay"],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"
		}
	],
	"scenarios": [
		{
			"id": "cross-account-read",
			"situation": "계정 A의 버킷을 계정 B의 분석 역할이 지금 자격 증명 그대로 읽어야 한다. 사용자나 다른 역할을 더 만들지 않고 권한은 최소로 준다.",
			"answer": ["storage/s3-access-control", "security/iam"],
			"choose": "버킷 정책 + B의 IAM 정책",
			"why": "다른 계정의 주체를 허용하는 것은 리소스 쪽 정책이다. 버킷 정책이 B의 역할을 허용하고, B의 IAM 정책도 같은 작업을 허용해야 통과한다.",
			"trap": "B 쪽 IAM 정책만 붙이면 거부된다. 계정이 다르면 양쪽이 모두 허용해야 한다. ACL로 여는 방법은 새 버킷에서 통하지 않는다.",
			"requirements": ["access-control"]
		},
		{
			"id": "temporary-upload-for-guests",
			"situation": "회원 가입 없이 고객이 서류를 하나 올리게 하려 한다. 버킷은 비공개로 두고, 올릴 수 있는 시간을 10분으로 제한한다.",
			"answer": ["storage/s3-access-control", "storage/s3"],
			"choose": "PUT용 사전 서명 URL(10분)",
			"why": "“AWS 계정이 없는 사람”, “잠깐”이면 사전 서명 URL이다. 서버가 PUT용 URL을 10분 만료로 만들어 준다.",
			"trap": "버킷을 공개하면 시간이 지나도 열려 있다. 고객마다 IAM 사용자를 만드는 것은 관리가 불가능하다.",
			"requirements": ["access-control"]
		},
		{
			"id": "browser-font-blocked",
			"situation": "웹 사이트 도메인의 페이지가 다른 주소의 S3 버킷에서 JSON을 불러오는데, 주소를 직접 열면 보이지만 페이지에서는 브라우저가 막는다.",
			"answer": ["storage/s3-access-control"],
			"choose": "버킷의 CORS 규칙",
			"why": "브라우저만 막는다면 CORS다. 리소스를 가진 버킷에 웹 사이트의 출처와 메서드를 허용하는 CORS 규칙을 둔다.",
			"trap": "버킷 정책을 공개로 바꿔도 해결되지 않는다. 권한이 아니라 응답에 CORS 헤더가 없는 문제다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "never-public",
			"situation": "회사의 어떤 버킷도 실수로 인터넷에 공개되지 않게 계정 전체에서 막아야 한다.",
			"answer": ["storage/s3-access-control"],
			"choose": "계정 수준의 퍼블릭 액세스 차단",
			"why": "계정 수준의 퍼블릭 액세스 차단은 버킷 정책이나 ACL이 공개를 허용해도 무시하고 막는다.",
			"trap": "버킷마다 정책을 점검하는 방법은 다음에 만들 버킷을 놓친다. CloudTrail은 공개된 뒤에 알려 줄 뿐이다.",
			"requirements": ["access-control"]
		},
		{
			"id": "only-from-vpc",
			"situation": "급여 버킷은 본사 VPC에서 온 요청만 받아야 한다. 올바른 자격 증명이라도 인터넷에서 오면 거부한다.",
			"answer": ["storage/s3-access-control", "networking/vpc-endpoints"],
			"choose": "`aws:SourceVpce`가 아니면 거부하는 버킷 정책",
			"why": "VPC 엔드포인트를 두고, 버킷 정책에서 `aws:SourceVpce`가 그 엔드포인트가 아니면 명시적으로 거부한다.",
			"trap": "엔드포인트를 만드는 것만으로는 인터넷 쪽 문이 닫히지 않는다. `aws:SourceIp`로는 엔드포인트를 지나는 프라이빗 IP를 거르지 못한다.",
			"requirements": ["access-control", "private-access"]
		}
	],
	"corrections": [
		{
			"id": "acl",
			"notes": "리소스 쪽 접근 제어 수단으로 객체 ACL과 버킷 ACL을 버킷 정책과 나란히 든다.",
			"status": "outdated",
			"right": "2023년 4월부터 새 버킷은 ACL이 꺼져 있다. 버킷 소유자가 모든 객체를 소유하고 정책만으로 제어한다. ACL은 예외로만 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-management.html"
		},
		{
			"id": "cors-allow",
			"notes": "CORS를 웹 사이트를 방문하면 다른 출처를 요구할 수 있는 보안처럼 설명하고 문장이 끊긴다.",
			"status": "wrong",
			"right": "브라우저는 다른 출처의 응답을 스크립트에 넘기지 않는 것이 기본이다. 응답하는 쪽이 `Access-Control-Allow-Origin` 같은 헤더로 허용한 출처에만 예외를 준다. 그 허용 규칙이 CORS다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html"
		},
		{
			"id": "cloudtrail",
			"notes": "액세스 로그가 승인되거나 거부된 모든 요청을 기록한다고 한다.",
			"status": "simplified",
			"right": "최선의 노력으로 전달한다. 늦거나 드물게 빠질 수 있어 완전한 감사 기록으로 삼지 못한다. 그런 요구에는 CloudTrail 데이터 이벤트를 켠다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"
		},
		{
			"id": "wording",
			"notes": "액세스 로그는 다른 버킷에 저장되어야 한다고 한다.",
			"status": "simplified",
			"right": "같은 버킷도 받을 수는 있다. 다만 로그를 쓴 일이 또 로그를 만들어 되풀이되므로 다른 버킷을 권한다. 같은 리전, 같은 계정이어야 하는 것이 진짜 조건이다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html"
		},
		{
			"id": "url-sdk",
			"notes": "사전 서명 URL은 SDK나 CLI로 만들고 만든 사람의 권한을 물려받는다고 한다.",
			"status": "simplified",
			"right": "콘솔에서도 만든다. 물려받는 것은 서명에 적힌 작업 하나와 객체 하나뿐이고, 쓰는 순간에 만든 사람의 권한이 남아 있어야 통한다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "S3 Security",
			"lines": "769-778"
		},
		{
			"note": "001",
			"section": "CORS - Cross-Origin-Resource-Sharing",
			"lines": "780-785"
		},
		{
			"note": "001",
			"section": "S3 Access Logs",
			"lines": "829-834"
		},
		{
			"note": "001",
			"section": "S3 pre-signed URLs",
			"lines": "848-854"
		},
		{
			"note": "002",
			"section": "Origin Access Identity(OAI)란?",
			"lines": "186-190"
		}
	],
	"references": [
		{
			"title": "S3의 접근 제어",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-management.html"
		},
		{
			"title": "퍼블릭 액세스 차단",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
		},
		{
			"title": "객체 소유권과 ACL 끄기",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html"
		},
		{
			"title": "사전 서명 URL",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html"
		},
		{
			"title": "CORS 사용하기",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html"
		},
		{
			"title": "서버 액세스 로깅",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"
		},
		{
			"title": "액세스 포인트의 정책",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html"
		},
		{
			"title": "S3 Object Lambda의 지금",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazons3-ol-change.html"
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
			"slug": "policies",
			"text": "IAM 정책, 버킷 정책, ACL"
		},
		{
			"depth": 2,
			"slug": "access-points",
			"text": "액세스 포인트"
		},
		{
			"depth": 2,
			"slug": "presigned-url",
			"text": "사전 서명 URL(presigned URL)"
		},
		{
			"depth": 2,
			"slug": "cors",
			"text": "CORS"
		},
		{
			"depth": 2,
			"slug": "access-logs",
			"text": "액세스 로그"
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
		pre: "pre",
		span: "span",
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>새 <a href=\"/storage/s3/\">S3</a> 버킷은 소유 계정 말고는 아무도 못 연다. 접근 제어는 <strong>그 문을 얼마나, 누구에게, 얼마 동안 여느냐</strong>의 문제다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 여는 상대, 쓰는 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">여는 상대</th>\n<th scope=\"col\">쓰는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-uri-gyejeongui-sayongjawa-yeokal\">\n<th scope=\"row\"><a href=\"#row-uri-gyejeongui-sayongjawa-yeokal\" class=\"anchor\" aria-label=\"줄 링크\"></a>우리 계정의 사용자와 역할</th>\n<td><a href=\"/security/iam/\" class=\"mention\">IAM</a> 정책</td>\n</tr>\n<tr id=\"row-aws\">\n<th scope=\"row\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 계정, AWS 서비스</th>\n<td>버킷 정책(상대 쪽 IAM 정책도)</td>\n</tr>\n<tr id=\"row-gyejeongi-eomneun-saramege-jamkkan\">\n<th scope=\"row\"><a href=\"#row-gyejeongi-eomneun-saramege-jamkkan\" class=\"anchor\" aria-label=\"줄 링크\"></a>계정이 없는 사람에게 잠깐</th>\n<td>사전 서명 URL</td>\n</tr>\n<tr id=\"row-jeon-segyeui-bangmunja\">\n<th scope=\"row\"><a href=\"#row-jeon-segyeui-bangmunja\" class=\"anchor\" aria-label=\"줄 링크\"></a>전 세계의 방문자</th>\n<td>버킷은 닫고 <a href=\"/networking/cloudfront/\">CloudFront</a>와 OAC(그 배포만 버킷을 읽게 하는 설정)</td>\n</tr>\n<tr id=\"row-timmada-dareun-jeopdusa\">\n<th scope=\"row\"><a href=\"#row-timmada-dareun-jeopdusa\" class=\"anchor\" aria-label=\"줄 링크\"></a>팀마다 다른 접두사</th>\n<td><a href=\"/storage/s3-access-control/#access-points\">액세스 포인트</a></td>\n</tr>\n<tr id=\"row-dareun-domeinui-wep-peiji-beuraujeo\">\n<th scope=\"row\"><a href=\"#row-dareun-domeinui-wep-peiji-beuraujeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 도메인의 웹 페이지(브라우저)</th>\n<td>권한에 더해 CORS 규칙</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-authorization\" data-diagram=\"authorization\"><figcaption><span class=\"diagram-title\">S3가 요청을 허용할지 판단하는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-authorization\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: S3가 요청을 허용할지 판단하는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"433\" height=\"509\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 692.4 814\"><svg width=\"692.4\" height=\"814\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-authorization-desc\" aria-labelledby=\"diagram-authorization-title\" role=\"img\" viewBox=\"-4 -4 692.4 814\"><title id=\"diagram-authorization-title\">S3가 요청을 허용할지 판단하는 순서</title><desc id=\"diagram-authorization-desc\">명시적 거부가 하나라도 있으면 거부한다. 공개 접근인데 퍼블릭 액세스 차단이 켜져 있어도 거부한다. 같은 계정이면 IAM 정책이나 버킷 정책 가운데 하나, 다른 계정이면 둘 다 허용해야 통과한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M386.9 56v36\"/><path fill=\"var(--diagram-line)\" d=\"m392.9 84-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M386.9 140v13q0 7 7 7h260.4q7 0 7 7v518q0 7-7 7H573q-7.1 0-7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m572 720-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M386.9 140v13q0 7-7.1 7h-54.4q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m324.3 238-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M318.3 294v13q0 7-7 7H106.8q-7 0-7 7v233\"/><path fill=\"var(--diagram-line)\" d=\"m105.9 546-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M99.9 602v13q0 7 7 7h16.9q7 0 7 7v56q0 7 7.1 7h215a6 6 0 0 1 12 0h134.9a6 6 0 0 1 12 0h47.1q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m572 720-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M99.9 602v13q0 7-7.1 7H75.9q-7 0-7 7v76q0 7 7 7h275.9q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m364.8 720-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M318.3 294v13q0 7 7 7h109q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m447.3 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M441.3 448v13q0 7-7 7h-99.4q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m333.8 546-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M441.3 448v13q0 7 7 7h81.4q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m542.8 546-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M327.8 602v13q0 7 7 7h17q7 0 7 7v99\"/><path fill=\"var(--diagram-line)\" d=\"m364.8 720-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M327.8 602v13q0 7-7 7h-17q-7 0-7 7v56q0 7 7 7h49a6 6 0 0 1 12 0h135a6 6 0 0 1 12 0h47.1q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m572 720-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M536.8 602v13q0 7-7.1 7h-16.9q-7 0-7 7v76q0 7-7.1 7H365.9q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m364.8 720-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M536.8 602v13q0 7 7 7h17q7 0 7 7v62.1q0 .9-1 .9-.8 0-.8.9V728\"/><path fill=\"var(--diagram-line)\" d=\"m572 720-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"649.3\" y=\"411\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"660.9\" y=\"434\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"287.3\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"317.8\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"87.9\" y=\"411\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"99.4\" y=\"434\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"118.9\" y=\"642\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"130.4\" y=\"665\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"37.8\" y=\"642\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"68.4\" y=\"665\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"410.3\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"440.8\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"315.8\" y=\"488\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"327.3\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"505.8\" y=\"488\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"536.3\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"346.8\" y=\"642\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"358.4\" y=\"665\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"265.8\" y=\"642\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"296.3\" y=\"665\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"493.8\" y=\"642\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"505.3\" y=\"665\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"536.8\" y=\"642\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"567.3\" y=\"665\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"336.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"386.9\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">요청</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 140.15625,0 151.15625,-22 140.15625,-44 11,-44 0,-22\" transform=\"translate(311.3 140)\"/><text x=\"386.9\" y=\"127\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">명시적 거부?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 159.15625,0 170.15625,-22 159.15625,-44 11,-44 0,-22\" transform=\"translate(233.2 294)\"/><text x=\"318.3\" y=\"281\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">공개 접근인가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 164.703125,0 175.703125,-22 164.703125,-44 11,-44 0,-22\" transform=\"translate(12 602)\"/><text x=\"99.9\" y=\"589\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">공개 차단 켜짐?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 159.15625,0 170.15625,-22 159.15625,-44 11,-44 0,-22\" transform=\"translate(356.2 448)\"/><text x=\"441.3\" y=\"435\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">같은 계정인가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 189.234375,0 200.234375,-22 189.234375,-44 11,-44 0,-22\" transform=\"translate(227.7 602)\"/><text x=\"327.8\" y=\"589\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">둘 중 하나가 허용?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 126.671875,0 137.671875,-22 126.671875,-44 11,-44 0,-22\" transform=\"translate(468 602)\"/><text x=\"536.8\" y=\"589\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">둘 다 허용?</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"494\" y=\"732\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"566\" y=\"772\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">거부</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"286.8\" y=\"732\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"358.8\" y=\"772\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">허용</text></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"355\" height=\"519\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 568.7 830.6\"><svg width=\"568.7\" height=\"830.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-authorization-narrow-desc\" aria-labelledby=\"diagram-authorization-narrow-title\" role=\"img\" viewBox=\"-4 -4 568.7 830.6\"><title id=\"diagram-authorization-narrow-title\">S3가 요청을 허용할지 판단하는 순서</title><desc id=\"diagram-authorization-narrow-desc\">명시적 거부가 하나라도 있으면 거부한다. 공개 접근인데 퍼블릭 액세스 차단이 켜져 있어도 거부한다. 같은 계정이면 IAM 정책이나 버킷 정책 가운데 하나, 다른 계정이면 둘 다 허용해야 통과한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M306.7 48v36\"/><path fill=\"var(--diagram-line)\" d=\"m312.7 76-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M306.7 124v13q0 7 7 7h216.9q7 0 7 7v566.6q0 7-7 7h-72.8q-7.1 0-7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m456.7 752.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M306.7 124v13q0 7-7.1 7H256q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m255 222-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M249 294.2v13q0 7-7 7H81q-7 0-7 7v249.2\"/><path fill=\"var(--diagram-line)\" d=\"m80 562.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M74 634.6v13q0 7 7 7h17q7 0 7 7v56q0 7 7.1 7h156a6 6 0 0 1 12 0h106.8a6 6 0 0 1 12 0h44.7q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m456.7 752.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M74 634.6v13q0 7-7 7H50q-7 0-7 7v76q0 7 7 7h217q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m280 752.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M249 294.2v13q0 7 7 7h77q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m346 392.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M340 464.4v13q0 7-7 7h-78q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m254 562.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M340 464.4v13q0 7 7 7H417q7 0 7 7v91.1\"/><path fill=\"var(--diagram-line)\" d=\"m430 574.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M248 634.6v13q0 7 7 7h12q7 0 7 7v99\"/><path fill=\"var(--diagram-line)\" d=\"m280 752.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M248 634.6v13q0 7-7 7h-17q-7 0-7 7v56q0 7 7 7h44a6 6 0 0 1 12 0h107a6 6 0 0 1 12 0h44.6q7 0 7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m456.7 752.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M424 622.5v25q0 7.1-7.1 7.1h-17q-7 0-7 7v76q0 7-7 7H281q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m280 752.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M424 622.5v25q0 7.1 7 7.1h16.9q7 0 7 7v60.9q0 2.1-2 2.1-2.2 0-2.2 2.1v33.9\"/><path fill=\"var(--diagram-line)\" d=\"m456.7 752.6-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"525.6\" y=\"419.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"537.1\" y=\"442.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"218\" y=\"164\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"248.5\" y=\"187\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"62\" y=\"419.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"73.5\" y=\"442.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"93\" y=\"674.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"104.6\" y=\"697.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"12\" y=\"674.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"42.5\" y=\"697.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"309\" y=\"334.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"339.5\" y=\"357.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"236\" y=\"504.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"247.5\" y=\"527.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"392.9\" y=\"504.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"423.4\" y=\"527.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"262.5\" y=\"674.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"274\" y=\"697.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"186\" y=\"674.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"216.5\" y=\"697.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"380.9\" y=\"674.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"392.4\" y=\"697.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"423.9\" y=\"674.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"454.5\" y=\"697.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><rect width=\"61.1\" height=\"36\" x=\"276.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"306.6\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">요청</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 130.15625,0 139.15625,-18 130.15625,-36 9,-36 0,-18\" transform=\"translate(237 124)\"/><text x=\"306.6\" y=\"115\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">명시적 거부?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 111.65937519073486,0 126.70937538146973,-30.100000381469727 111.65937519073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(185.6 294.2)\"/><text x=\"249\" y=\"261\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">공개 <tspan x=\"249\" y=\"285.2\">접근인가?</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 106.64375019073486,0 121.69375038146973,-30.100000381469727 106.64375019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(13.2 634.6)\"/><text x=\"74\" y=\"601.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">공개 차단 <tspan x=\"74\" y=\"625.6\">켜짐?</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 111.65937519073486,0 126.70937538146973,-30.100000381469727 111.65937519073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(276.6 464.4)\"/><text x=\"340\" y=\"431.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">같은 <tspan x=\"340\" y=\"455.4\">계정인가?</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 131.17500019073486,0 146.22500038146973,-30.100000381469727 131.17500019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(174.9 634.6)\"/><text x=\"248\" y=\"601.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">둘 중 하나가 <tspan x=\"248\" y=\"625.6\">허용?</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 116.671875,0 125.671875,-18 116.671875,-36 9,-36 0,-18\" transform=\"translate(361.1 622.5)\"/><text x=\"423.9\" y=\"613.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">둘 다 허용?</text></g><g class=\"d-node\"><rect width=\"80\" height=\"46\" x=\"410.7\" y=\"764.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"450.7\" y=\"796.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">거부</text></g><g class=\"d-node\"><rect width=\"80\" height=\"46\" x=\"234\" y=\"764.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"274\" y=\"796.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">허용</text></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>명시적 거부가 하나라도 있으면 거부한다. 공개 접근인데 퍼블릭 액세스 차단이 켜져 있어도 거부한다. 같은 계정이면 IAM 정책이나 버킷 정책 가운데 하나, 다른 계정이면 둘 다 허용해야 통과한다.</p><ul><li>요청 → 명시적 거부?</li><li>명시적 거부? → 거부: 예</li><li>명시적 거부? → 공개 접근인가?: 아니요</li><li>공개 접근인가? → 공개 차단 켜짐?: 예</li><li>공개 차단 켜짐? → 거부: 예</li><li>공개 차단 켜짐? → 허용: 아니요</li><li>공개 접근인가? → 같은 계정인가?: 아니요</li><li>같은 계정인가? → 둘 중 하나가 허용?: 예</li><li>같은 계정인가? → 둘 다 허용?: 아니요</li><li>둘 중 하나가 허용? → 허용: 예</li><li>둘 중 하나가 허용? → 거부: 아니요</li><li>둘 다 허용? → 허용: 예</li><li>둘 다 허용? → 거부: 아니요</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>세 가지만 기억한다. <strong>명시적 거부는 언제나 이긴다. 허용이 없으면 거부다. 계정이 다르면 양쪽이 허용해야 한다.</strong> <a href=\"/storage/s3-encryption/\">KMS 키로 암호화한 객체</a>라면 키 권한까지 맞아야 읽힌다.</p>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "policies",
			"set:html": "IAM 정책, 버킷 정책, ACL<a href=\"#policies\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 구분, IAM 정책, 버킷 정책, ACL",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "IAM 정책, 버킷 정책, ACL",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.span, {
											class: "visually-hidden",
											"data-pagefind-ignore": "",
											children: "구분"
										})
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "IAM 정책"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "버킷 정책"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "ACL"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-bunneun-got",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-bunneun-got",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "붙는 곳"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "사용자, 역할"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "버킷"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "버킷, 객체"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-munneun-geot",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-munneun-geot",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "묻는 것"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "이 사람이 무엇을 하나"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "이 버킷에 누가 오나"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"이 계정에 읽기·",
												createVNode(_components.wbr, {}),
												"쓰기를 주나"
											]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-dareun-gyejeong",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-dareun-gyejeong",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "다른 계정"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "혼자서는 못 연다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "연다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "연다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-ip-vpc-mfa-tls",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [
												createVNode(_components.a, {
													href: "#row-ip-vpc-mfa-tls",
													class: "anchor",
													"aria-label": "줄 링크"
												}),
												"조건",
												createVNode(_components.wbr, {}),
												"(IP, ",
												createVNode(_components.a, {
													href: "/networking/vpc/",
													class: "mention",
													children: "VPC"
												}),
												", MFA, TLS)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "된다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "된다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "안 된다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-jigeumui-jari",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-jigeumui-jari",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "지금의 자리"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "기본"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "기본"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "새 버킷에서는 꺼져 있다"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"버킷 정책은 울타리를 두르는 데 쓴다. 아래 정책은 정한 ",
					createVNode(_components.a, {
						href: "/networking/vpc-endpoints/",
						children: "VPC 엔드포인트"
					}),
					"가 아니면 ",
					createVNode(_components.a, {
						href: "/security/iam/",
						children: "IAM"
					}),
					" 권한이 있어도 거부한다."
				] }),
				"\n",
				createVNode(_components.pre, {
					class: "astro-code css-variables",
					"data-language": "json",
					lang: "en",
					children: createVNode(_components.code, { children: [
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, { children: "{" })
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "  \"Version\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"2012-10-17\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "  \"Statement\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " [{" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Sid\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"OnlyFromEndpoint\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Effect\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"Deny\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Principal\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"*\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Action\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"s3:*\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Resource\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " [" }),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: "\"arn:aws:s3:::payroll-files\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"arn:aws:s3:::payroll-files/*\""
								}),
								createVNode(_components.span, { children: "]" }),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Condition\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " {" }),
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "\"StringNotEquals\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " {" }),
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "\"aws:SourceVpce\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"vpce-0123456789abcdef0\""
								}),
								createVNode(_components.span, { children: "}}" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, { children: "  }]" })
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, { children: "}" })
						})
					] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"이런 거부는 관리자와 콘솔까지 막는다. 시험해 보고 건다. ",
					createVNode(_components.code, { children: "ListBucket" }),
					"은 버킷 ARN에, ",
					createVNode(_components.code, { children: "GetObject" }),
					"는 ",
					createVNode(_components.code, { children: "/*" }),
					"가 붙은 객체 ARN에 준다는 것도 자주 틀리는 곳이다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "ACL과 OAI는 옛 방식이다",
					"set:html": "<p>ACL로 객체를 공유하던 설명은 새 버킷에서 통하지 않는다. 남의 계정이 올린 객체도 이제 버킷 소유자의 것이다. <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>만 버킷을 읽게 하는 방법도 OAI에서 OAC로 바뀌었다. 그 구성은 <a href=\"/architectures/static-website-cloudfront-s3/\">정적 웹 사이트</a>에 있다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"access-points\">액세스 포인트<a href=\"#access-points\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>버킷 하나를 여러 팀이 쓸 때 <strong>팀마다 이름과 정책이 따로인 입구</strong>를 만든다. 한 장의 긴 버킷 정책을 나누는 셈이다. 만들 때 특정 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에서 온 요청만 받게 할 수 있고, 나중에 바꾸지는 못한다.</p>\n<p>액세스 포인트와 버킷이 <strong>둘 다</strong> 허용해야 통과하므로, 버킷 정책에서 액세스 포인트에 판단을 넘겨(위임) 둔다. 액세스 포인트의 제한은 그 입구로 온 요청에만 걸린다. 버킷 이름으로 바로 오는 길은 그대로이니 따로 막는다.</p>\n<p>읽는 순간 객체를 바꿔 주는 <strong>S3 Object Lambda</strong>도 액세스 포인트의 하나인데, 2025년 11월 7일부터 쓰던 고객만 쓴다. 리전을 넘는 입구는 <a href=\"/storage/s3-replication/#multi-region-access-points\">다중 리전 액세스 포인트</a>다.</p>\n</div><h2 id=\"presigned-url\">사전 서명 URL(presigned URL)<a href=\"#presigned-url\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>내 자격 증명으로 <strong>요청 하나를 미리 서명</strong>해 주소로 만든 것이다. 받은 사람은 AWS 계정 없이 그 작업(GET이나 PUT)을 그 객체에 한다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>는 서명만 확인하므로 만드는 데 AWS 호출도, 비용도 들지 않는다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3</span><span class=\"tk-string\"> presign</span><span class=\"tk-string\"> s3://contract-files/2026/a.pdf</span><span class=\"tk-string\"> --expires-in</span><span class=\"tk-constant\"> 600</span></span></code></pre>\n<ul>\n<li>이 명령은 <strong>내려받기(GET)</strong> 주소만 만든다. 올리기(PUT) 주소는 SDK로 만든다.</li>\n<li>만료를 7일로 적어도 <strong>역할의 임시 자격 증명으로 만들면 그것이 먼저 끝난다</strong>. <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>나 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>가 만든 URL이 예상보다 일찍 죽는 까닭이다.</li>\n<li>만든 사람의 권한을 거두면 남은 URL도 죽는다. URL만 골라 취소하는 방법은 없다.</li>\n<li>올릴 크기나 형식을 제한하려면 PUT 대신 사전 서명 POST를 쓴다.</li>\n<li><a href=\"/networking/signed-url-vs-field-level-encryption/\">CloudFront의 서명 URL</a>은 다른 것이다. 그쪽은 배포의 키로 서명하고 캐시와 함께 쓴다.</li>\n</ul>\n</div><h2 id=\"cors\">CORS<a href=\"#cors\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>출처(origin)는 <strong>스킴, 호스트, 포트</strong>의 조합이다. 셋 중 하나라도 다르면 다른 출처다. 브라우저는 페이지의 스크립트가 다른 출처의 응답을 읽으려 하면 막는다. 응답에 허용 헤더가 있어야 풀어 준다. 쓰기처럼 영향이 있는 요청은 먼저 OPTIONS로 물어본다(사전 요청).</p>\n<p>규칙은 <strong>리소스를 가진 쪽 버킷</strong>에 둔다. 페이지가 있는 버킷이 아니다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>[{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"AllowedOrigins\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"https://www.example.com\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"AllowedMethods\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"GET\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"PUT\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"AllowedHeaders\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"*\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"MaxAgeSeconds\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 3000</span></span>\n<span class=\"line\"><span>}]</span></span></code></pre>\n</div><h2 id=\"access-logs\">액세스 로그<a href=\"#access-logs\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>누가 언제 어떤 객체를 요청했는지 버킷에 파일로 쌓는다. 로그 버킷의 정책에서 <code>logging.s3.amazonaws.com</code>의 쓰기를 허용하고, <a href=\"/analytics/athena/\">Athena</a>로 SQL을 돌려 본다. 원본 버킷을 로그 버킷으로 쓰면 로그가 로그를 낳으니 따로 둔다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 서버 액세스 로그, CloudTrail 데이터 이벤트\" tabindex=\"0\"><table aria-label=\"액세스 로그\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">서버 액세스 로그</th>\n<th scope=\"col\"><a href=\"/management/cloudtrail/\">CloudTrail</a> 데이터 이벤트</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-wanjeonseong\">\n<th scope=\"row\"><a href=\"#row-wanjeonseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>완전성</th>\n<td>최선의 노력</td>\n<td>감사용으로 신뢰</td>\n</tr>\n<tr id=\"row-dochak\">\n<th scope=\"row\"><a href=\"#row-dochak\" class=\"anchor\" aria-label=\"줄 링크\"></a>도착</th>\n<td>대개 몇 시간 안</td>\n<td>대개 몇 분 안</td>\n</tr>\n<tr id=\"row-biyong\">\n<th scope=\"row\"><a href=\"#row-biyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용</th>\n<td>저장 요금만</td>\n<td>이벤트 수만큼</td>\n</tr>\n<tr id=\"row-manneun-got\">\n<th scope=\"row\"><a href=\"#row-manneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>맞는 곳</th>\n<td>트래픽 분석, 비용 추적</td>\n<td>보안 감사, 경보</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "퍼블릭 액세스 차단은 권한을 주지 않는다." }), " 공개하려는 정책을 무력하게 만들 뿐이다. 다른 계정의 특정 역할을 허용하는 정책은 공개가 아니라서 막지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: "CORS를 열어도 권한이 생기지 않는다. 비공개 객체는 CORS가 있어도 403이다." }),
					"\n",
					createVNode(_components.li, { children: [
						"404가 나와야 할 곳에 403이 나오면 ",
						createVNode(_components.code, { children: "s3:ListBucket" }),
						" 권한이 없는 것이다. 없는 객체인지조차 알려 주지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"이미 밖으로 열린 버킷을 ",
						createVNode(_components.strong, { children: "찾는" }),
						" 일은 IAM Access Analyzer가 하고, 그 안에 민감한 데이터가 있는지는 ",
						createVNode(_components.a, {
							href: "/security/macie/",
							children: "Macie"
						}),
						"가 본다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"“지우지 못하게”는 접근 제어가 아니라 ",
						createVNode(_components.a, {
							href: "/storage/s3-object-lock/",
							children: "객체 잠금"
						}),
						"의 일이다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "잠깐이면 사전 서명, 계속이면 정책",
					"set:html": "<p>“계정이 없는 사용자에게 제한된 시간”은 사전 서명 URL이다. 같은 회사의 애플리케이션이 계속 읽는다면 역할에 정책을 붙인다. URL을 되풀이해 만드는 구성은 정답이 아니다.</p>"
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
var url = "content/storage/s3-access-control.mdx/";
var file = "/work/wt/build/content/storage/s3-access-control.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/s3-access-control.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
