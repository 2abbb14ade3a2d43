import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/lambda-vpc.mdx
var frontmatter = {
	"title": "Lambda VPC 네트워킹",
	"titleEn": "Lambda VPC networking",
	"kind": "concept",
	"status": "published",
	"summary": "Lambda 함수를 내 VPC의 서브넷에 연결해 프라이빗 RDS 같은 리소스에 닿게 하는 방법과, 그때 인터넷과 AWS 서비스로 나가는 길을 다룬다.",
	"aliases": [
		"Lambda VPC",
		"Lambda in VPC",
		"람다 VPC",
		"람다 네트워킹",
		"Lambda 네트워킹",
		"VPC 연결 람다",
		"VPC 람다",
		"Lambda VPC 연결",
		"Hyperplane ENI",
		"하이퍼플레인 ENI",
		"Lambda ENI",
		"람다 인터넷 연결",
		"람다 RDS 연결",
		"AWSLambdaVPCAccessExecutionRole",
		"람다에서 DB 접속",
		"람다 프라이빗 서브넷",
		"람다 인터넷 안 됨",
		"VPC 안의 람다",
		"람다 NAT"
	],
	"related": [
		"compute/lambda",
		"database/rds-proxy",
		"networking/nat-gateway",
		"networking/vpc-endpoints",
		"networking/elastic-network-interface",
		"networking/vpc",
		"networking/security-groups",
		"compute/lambda-limits"
	],
	"signals": [
		{
			"id": "vpc",
			"need": "함수가 프라이빗 서브넷의 RDS에 닿아야 한다",
			"choose": "함수를 VPC의 서브넷에 연결",
			"see": "compute/lambda-vpc#how",
			"why": "기본 함수는 AWS의 VPC에서 돈다. 연결해야 내 서브넷에 ENI가 생긴다."
		},
		{
			"id": "nat",
			"need": "VPC에 연결했더니 외부 API 호출이 시간 초과로 실패한다",
			"choose": "프라이빗 서브넷 + NAT 게이트웨이",
			"see": "compute/lambda-vpc#scenario-internet-lost-after-vpc",
			"why": "함수의 ENI에는 퍼블릭 IP가 없다. 퍼블릭 서브넷에 두어도 나가지 못한다."
		},
		{
			"id": "geiteuwei-endeupointeu",
			"need": "VPC에 연결한 함수가 NAT 비용 없이 DynamoDB와 S3만 부른다",
			"choose": "게이트웨이 엔드포인트",
			"see": "compute/lambda-vpc#scenario-dynamodb-without-nat",
			"why": "두 서비스의 게이트웨이 엔드포인트는 무료이고 경로만 더하면 된다."
		},
		{
			"id": "rds-proxy",
			"need": "함수가 몰릴 때 DB의 연결이 바닥난다",
			"choose": "RDS Proxy",
			"see": "database/rds-proxy#when",
			"why": "프록시가 연결을 모아 돌려 쓴다. DB를 키워도 다음 폭주에 다시 막힌다."
		}
	],
	"facts": [
		{
			"id": "eni-sharing",
			"label": "네트워크 인터페이스(Hyperplane ENI)를 만드는 단위",
			"value": "서브넷과 보안 그룹의 조합마다 하나",
			"note": "같은 조합을 쓰는 함수들이 나눠 쓴다. 함수나 동시 실행마다 생기지 않는다.",
			"examEra": "동시 실행이 늘 때마다 ENI가 늘어 콜드 스타트가 길었다(2019년 이전)",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
		},
		{
			"id": "eni-connections",
			"label": "ENI 하나의 연결",
			"value": "65,000개",
			"note": "넘으면 Lambda가 ENI를 더 만든다.",
			"called": ["ENI connections", "hyperplane ENI connections"],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
		},
		{
			"id": "eni-quota",
			"label": "VPC당 Lambda ENI",
			"value": "500개(기본값, 늘릴 수 있음)",
			"note": "EFS 같은 다른 서비스와 나눠 쓴다.",
			"examEra": "250개",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "subnets-and-groups",
			"label": "함수 하나에 지정하는 서브넷과 보안 그룹",
			"value": "서브넷 16개, 보안 그룹 5개까지",
			"called": ["보안그룹 개", "VPC subnets limit"],
			"source": "https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html"
		},
		{
			"id": "idle-reclaim",
			"label": "부르지 않은 함수의 ENI를 거두는 때",
			"value": "14일",
			"note": "함수는 `Inactive` 상태가 된다. 그 뒤 첫 호출은 실패하고, ENI가 다시 준비될 때까지 기다린다.",
			"called": [
				"유휴 ENI",
				"안 쓰면 ENI",
				"안 부르면",
				"vpc idle days",
				"inactive ENI reclaim"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
		},
		{
			"id": "eni-delete",
			"label": "VPC 설정을 뺀 뒤 ENI가 지워지기까지",
			"value": "최대 20분",
			"note": "실행 역할을 먼저 지우면 Lambda가 ENI를 지우지 못한다.",
			"called": [
				"ENI 삭제",
				"ENI 제거",
				"ENI delete time",
				"ENI deletion long"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
		},
		{
			"id": "price",
			"label": "VPC 연결의 추가 요금",
			"value": "없음",
			"note": "NAT 게이트웨이와 인터페이스 엔드포인트의 값은 따로 든다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
		}
	],
	"scenarios": [
		{
			"id": "internet-lost-after-vpc",
			"situation": "프라이빗 RDS를 쓰려고 함수를 VPC에 연결했더니, 잘되던 외부 결제 API 호출이 시간 초과로 실패한다.",
			"answer": ["networking/nat-gateway", "compute/lambda-vpc"],
			"choose": "프라이빗 서브넷의 함수 + NAT 게이트웨이",
			"why": "VPC에 연결한 함수의 트래픽은 모두 내 VPC의 길을 탄다. 함수를 프라이빗 서브넷에 두고, 기본 경로를 퍼블릭 서브넷의 NAT 게이트웨이로 잇는다.",
			"trap": "함수를 퍼블릭 서브넷에 연결하는 것. 함수의 ENI에는 퍼블릭 IP가 붙지 않아 인터넷 게이트웨이로 나가지 못한다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "too-many-db-connections",
			"situation": "프라이빗 RDS를 쓰는 함수가 한꺼번에 수백 개로 늘면 DB가 연결 한도에 걸려 오류를 낸다.",
			"answer": ["database/rds-proxy", "compute/lambda-vpc"],
			"choose": "RDS Proxy",
			"why": "RDS Proxy가 연결을 모아 나눠 쓴다. 프록시는 VPC 안에서만 닿으므로 함수를 그 VPC에 연결하고 프록시의 엔드포인트를 쓴다.",
			"trap": "함수의 제한 시간이나 메모리를 늘려도 연결 수는 그대로다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "dynamodb-without-nat",
			"situation": "VPC에 연결한 함수가 DynamoDB와 S3만 부르는데 NAT 게이트웨이 비용이 크다. 인터넷은 쓰지 않는다.",
			"answer": ["networking/vpc-endpoints", "compute/lambda-vpc"],
			"choose": "게이트웨이 엔드포인트",
			"why": "두 서비스는 게이트웨이 엔드포인트가 무료다. 라우팅 테이블에 경로만 더하면 NAT 없이 닿는다.",
			"trap": "인터페이스 엔드포인트로도 닿지만 시간과 GB 요금이 든다. 엔드포인트 없이 NAT만 없애면 두 서비스로 가는 길도 끊긴다.",
			"requirements": ["lowest-cost", "private-access"]
		},
		{
			"id": "vpc-not-needed",
			"situation": "함수가 DynamoDB와 공개 API만 쓰는데 보안을 위해서라며 VPC에 연결하고 NAT 게이트웨이를 두었다. 비용을 줄여야 한다.",
			"answer": ["compute/lambda-vpc"],
			"choose": "함수의 VPC 설정 빼기",
			"why": "VPC 안의 리소스를 쓰지 않으면 연결할 까닭이 없다. 기본 함수도 밖에서 들어오는 접속을 받지 않는다. VPC 설정을 빼면 NAT 비용이 사라진다.",
			"trap": "NAT 인스턴스로 바꾸거나 엔드포인트를 더하는 보기는 비용을 조금 줄일 뿐 필요 없는 연결을 남긴다. 다만 고정 IP로 나가야 한다는 조건이 있으면 NAT 게이트웨이의 탄력적 IP가 필요하다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "eni-vpc",
			"notes": "내 VPC에서 람다 함수를 시작하게 하면 해결된다고 한다.",
			"status": "simplified",
			"right": "함수는 언제나 Lambda가 소유한 VPC에서 돈다. 서브넷에 ENI를 만들어 그리로 내보낼 뿐이고, 방향도 함수에서 내 VPC 쪽으로만 열린다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
		},
		{
			"id": "nat-db",
			"notes": "VPC에 연결한 Lambda는 NAT 게이트웨이를 거쳐 퍼블릭 서브넷으로 라우팅해야 한다고 한다.",
			"status": "simplified",
			"right": "인터넷으로 나갈 때만 그렇다. VPC 안의 DB만 쓰면 NAT가 필요 없고, AWS 서비스는 VPC 엔드포인트로 닿는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html"
		},
		{
			"id": "eni-awslambdavpcaccessexecutionrole",
			"notes": "VPC ID, 서브넷, 보안 그룹을 지정해야 한다고 한다.",
			"status": "simplified",
			"right": "설정하는 값은 서브넷과 보안 그룹이다. VPC는 서브넷에서 정해진다. 실행 역할에 ENI를 만들 권한(AWSLambdaVPCAccessExecutionRole)도 있어야 한다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html"
		},
		{
			"id": "rds-proxy",
			"notes": "RDS Proxy의 장점을 데이터베이스 연결의 폴링과 공유라고 한다.",
			"status": "wrong",
			"card": false,
			"right": "폴링(polling)이 아니라 풀링(pooling)이다. 연결을 미리 모아 두고 여러 함수가 나눠 쓴다는 뜻이다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html"
		},
		{
			"id": "dynamodb-nat",
			"notes": "DynamoDB는 퍼블릭 리소스라 접근할 수 있다고 한다.",
			"status": "simplified",
			"right": "공개된 것은 엔드포인트의 주소다. 실행 역할에 권한이 있어야 하고, 함수를 VPC에 연결한 뒤에는 게이트웨이 엔드포인트나 NAT가 있어야 닿는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Lambda in VPC",
			"lines": "37-41"
		},
		{
			"note": "003",
			"section": "Lambda 백본 고려 사항",
			"lines": "6-7"
		},
		{
			"note": "004",
			"section": "Lambda 네트워킹 기초",
			"lines": "272-274"
		},
		{
			"note": "004",
			"section": "ENI",
			"lines": "277-277"
		},
		{
			"note": "004",
			"section": "람다 배포의 기본 설정",
			"lines": "281-287"
		},
		{
			"note": "004",
			"section": "VPC에서 람다 시작",
			"lines": "291-294"
		},
		{
			"note": "004",
			"section": "Lambda & RDS Proxy",
			"lines": "296-303"
		}
	],
	"references": [
		{
			"title": "VPC의 리소스에 접근하게 하기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"
		},
		{
			"title": "VPC 연결 함수에 인터넷 열기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html"
		},
		{
			"title": "Lambda용 인바운드 인터페이스 엔드포인트",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-endpoints.html"
		},
		{
			"title": "Lambda 할당량",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
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
			"slug": "eni",
			"text": "네트워크 인터페이스의 일생"
		},
		{
			"depth": 2,
			"slug": "security",
			"text": "보안 그룹과 권한"
		},
		{
			"depth": 2,
			"slug": "rds-proxy",
			"text": "RDS와 함께 쓸 때"
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
		p: "p",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-saa-nat-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M21 40h21m-7-7 7 7-7 7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-network-interface\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 17h46v24H9zM17 41v8M25 41v8M33 41v8M41 25h6v8h-6zM17 29h14\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-vpc-endpoint\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M34 12H12v40h22M22 32h16M38 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/compute/lambda/\">Lambda</a> 함수가 <strong>프라이빗 주소로만 닿는 리소스</strong>를 써야 할 때 연결한다. 프라이빗 <a href=\"/database/rds/\">RDS</a>, <a href=\"/database/elasticache/\">ElastiCache</a>, <a href=\"/storage/efs/\">EFS</a>, 내부 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>, VPN 너머의 온프레미스가 그렇다. <a href=\"/database/dynamodb/\">DynamoDB</a>, <a href=\"/storage/s3/\" class=\"mention\">S3</a>, 공개 API만 쓴다면 연결하지 않는다. 연결하는 순간 인터넷이 끊기고, 다시 열려면 돈이 든다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-default-vs-vpc\" data-diagram=\"default-vs-vpc\"><figcaption><span class=\"diagram-title\">기본 Lambda와 VPC에 연결한 Lambda의 <span class=\"diagram-title-end\">길<a href=\"#diagram-default-vs-vpc\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 기본 Lambda와 VPC에 연결한 Lambda의 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"436\" height=\"970\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 698 1552.4\"><svg width=\"698\" height=\"1552.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-default-vs-vpc-desc\" aria-labelledby=\"diagram-default-vs-vpc-title\" role=\"img\" viewBox=\"-4 -4 698 1552.4\"><title id=\"diagram-default-vs-vpc-title\">기본 Lambda와 VPC에 연결한 Lambda의 길</title><desc id=\"diagram-default-vs-vpc-desc\">기본 함수는 AWS가 소유한 VPC에서 인터넷과 공개 AWS API로 바로 나가지만 프라이빗 RDS에는 닿지 못한다. VPC에 연결한 함수는 프라이빗 서브넷의 ENI로만 나가므로 RDS에는 닿고, 인터넷은 NAT 게이트웨이를, DynamoDB는 게이트웨이 엔드포인트를 거친다.</desc><g class=\"d-boundary\"><rect width=\"491.9\" height=\"957.4\" x=\"186.1\" y=\"367\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"292.6\" height=\"205\" x=\"140.1\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"194.2\" height=\"229.2\" x=\"210.1\" y=\"1071.2\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"255.9\" height=\"507.2\" x=\"246.9\" y=\"430\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M192 193v47q0 7-7.1 7H56q-7.1 0-7.1 7v1146.4\"/><path fill=\"var(--diagram-line)\" d=\"m55 1392.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M209 193v67q0 7-7 7H172q-7 0-7 7v1103.3q0 7.1 7 7.1h172.2q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m357.3 1392.4-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M226.2 193v47q0 7 7 7h35.6q7.1 0 7.1 7v80.1q0 2.9 2.9 2.9t2.9 2.9V748q0 7.1 7 7.1h8.7q7.1 0 7.1 7v23\"/><path stroke-width=\"3\" d=\"m310.8 769.7-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M356.4 193v47q0 7 7 7h35.7q7 0 7 7v80.1q0 2.9-2.8 2.9-2.9 0-2.9 2.9v163.3\"/><path fill=\"var(--diagram-line)\" d=\"m406.4 495.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M366.7 635.2v23q0 7-7 7h-2.5q-7 0-7 7v76q0 7-7.1 7h-8.7q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m333.3 773.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M434.2 635.2v335q0 7 7 7H547q7.1 0 7.1 7v133.6\"/><path fill=\"var(--diagram-line)\" d=\"m560.1 1109.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M554.1 1249.8v107.6q0 7-7 7H389.7q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m388.8 1392.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M400.4 635.2v23q0 7 7.1 7h2.4q7 0 7 7v298q0 7-7 7h-95.7q-7 0-7 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m313.2 1136.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M307.2 1276.4v81q0 7-7.1 7h-129a6 6 0 0 0-12 0H83q-7.1 0-7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m82 1392.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"198.1\" y=\"398\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">내 VPC</text></g><g class=\"d-boundary\"><text x=\"152.1\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Lambda 소유 VPC</text></g><g class=\"d-boundary\"><text x=\"222.1\" y=\"1102.2\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"222.1\" y=\"1130.8\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"294.9\" y=\"461\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 <tspan x=\"294.9\" y=\"489.6\">서브넷</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"15.5\" y=\"287\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"48.9\" y=\"310\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 바로</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"131.6\" y=\"287\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"164.9\" y=\"310\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 바로</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"229.9\" y=\"287\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"275.5\" y=\"310\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 못 닿음</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"341.2\" y=\"287\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"405.8\" y=\"310\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 모든 트래픽</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"294.7\" y=\"695.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"349.8\" y=\"718.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 사설 경로</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"422.6\" y=\"962.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"434.2\" y=\"985.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"295.2\" y=\"1007.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"306.8\" y=\"1030.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"1404.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"1435.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인터넷</text></g><g class=\"d-node\"><text x=\"367\" y=\"1524.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"331\" y=\"1413.4\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"209.1\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 함수</text><use width=\"72\" height=\"72\" x=\"173.1\" y=\"74\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"356.4\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">연결한 함수</text><use width=\"72\" height=\"72\" x=\"320.4\" y=\"74\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"400.4\" y=\"627.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Hyperplane ENI</text><use width=\"72\" height=\"72\" x=\"364.4\" y=\"516.2\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><text x=\"315.9\" y=\"905.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS</text><use width=\"72\" height=\"72\" x=\"279.9\" y=\"794.2\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"554.1\" y=\"1241.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">게이트웨이 엔드포인트</text><use width=\"72\" height=\"72\" x=\"518.1\" y=\"1130.8\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"307.2\" y=\"1268.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"271.2\" y=\"1157.4\" href=\"#icon-saa-nat-gateway\"/></g></svg><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"136\" x=\"305.9\" y=\"1400.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"기본 함수\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"160.1\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"연결한 함수\" href=\"/compute/lambda/\"><rect width=\"112.6\" height=\"136\" x=\"300.1\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Hyperplane ENI\" href=\"/networking/elastic-network-interface/\"><rect width=\"164.7\" height=\"136\" x=\"318.1\" y=\"503.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"266.9\" y=\"781.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"게이트웨이 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"207.7\" height=\"136\" x=\"450.3\" y=\"1117.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"136\" x=\"230.1\" y=\"1144.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"374\" height=\"968\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 598.3 1548.6\"><svg width=\"598.3\" height=\"1548.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-default-vs-vpc-narrow-desc\" aria-labelledby=\"diagram-default-vs-vpc-narrow-title\" role=\"img\" viewBox=\"-4 -4 598.3 1548.6\"><title id=\"diagram-default-vs-vpc-narrow-title\">기본 Lambda와 VPC에 연결한 Lambda의 길</title><desc id=\"diagram-default-vs-vpc-narrow-desc\">기본 함수는 AWS가 소유한 VPC에서 인터넷과 공개 AWS API로 바로 나가지만 프라이빗 RDS에는 닿지 못한다. VPC에 연결한 함수는 프라이빗 서브넷의 ENI로만 나가므로 RDS에는 닿고, 인터넷은 NAT 게이트웨이를, DynamoDB는 게이트웨이 엔드포인트를 거친다.</desc><g class=\"d-boundary\"><rect width=\"391.3\" height=\"969.6\" x=\"187\" y=\"359\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"288.2\" height=\"197\" x=\"128.8\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"194.2\" height=\"221.2\" x=\"211\" y=\"1083.4\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"230.4\" height=\"527.4\" x=\"229.1\" y=\"422\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M179.6 185v47q0 7-7 7h-120q-7.1 0-7.1 7v1158.6\"/><path fill=\"var(--diagram-line)\" d=\"m51.5 1396.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195.6 185v67q0 7-7 7H161q-7 0-7 7v1115.5q0 7.1 7 7.1h157.6q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m331.6 1396.6-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M211.6 185v47q0 7 7 7h27.5q7.1 0 7.1 7v79.7q0 3.3 3.3 3.3 3.4 0 3.4 3.3v436q0 7.1 7 7.1h10q7.2 0 7.2 7v23\"/><path stroke-width=\"3\" d=\"m290.4 789.9-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M340.7 185v47q0 7 7 7h28.7q7 0 7 7v79.7q0 3.3-3.3 3.3t-3.3 3.3v162.9\"/><path fill=\"var(--diagram-line)\" d=\"m382.8 487.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M352.8 643.4v23q0 7-7 7h-10.4q-7 0-7 7v88q0 7-7 7h-10.1q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m310.2 793.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M400.8 643.4v23q0 7 7 7h2.8q7 0 7 7v302q0 7 7.1 7h73q7 0 7 7V1118\"/><path fill=\"var(--diagram-line)\" d=\"m510.7 1109.9-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M504.7 1266.1v95.5q0 7-7 7H364q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m363 1396.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M376.8 643.4v35q0 7 7 7h4.3q7 0 7 7v290q0 7-7 7h-73q-7 0-7 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m314 1148.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M308 1280.6v81q0 7-7 7H160a6 6 0 0 0-12 0H72q-7.1 0-7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m70.9 1396.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"271\" y=\"390\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">내 VPC</text></g><g class=\"d-boundary\"><text x=\"140.8\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Lambda 소유 VPC</text></g><g class=\"d-boundary\"><text x=\"223\" y=\"1114.4\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"223\" y=\"1143\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"273.1\" y=\"453\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 <tspan x=\"273.1\" y=\"481.6\">서브넷</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"12\" y=\"279\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"45.4\" y=\"302\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 바로</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"120.5\" y=\"279\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"153.8\" y=\"302\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 바로</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"207.2\" y=\"279\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"252.8\" y=\"302\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 못 닿음</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"318.5\" y=\"279\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"383.1\" y=\"302\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 모든 트래픽</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"272.9\" y=\"715.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"328\" y=\"738.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 사설 경로</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"492.7\" y=\"1019.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"504.3\" y=\"1042.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"296.1\" y=\"1019.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"307.7\" y=\"1042.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"16.1\" y=\"1408.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"55.2\" y=\"1435.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">인터넷</text></g><g class=\"d-node\"><text x=\"341.3\" y=\"1520.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"305.3\" y=\"1413.6\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"195.6\" y=\"177\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 함수</text><use width=\"72\" height=\"72\" x=\"159.6\" y=\"70\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"340.7\" y=\"177\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">연결한 함수</text><use width=\"72\" height=\"72\" x=\"304.7\" y=\"70\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"376.8\" y=\"611.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Hyperplane <tspan x=\"376.8\" y=\"635.4\">ENI</tspan></text><use width=\"72\" height=\"72\" x=\"340.8\" y=\"504.2\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><text x=\"294.1\" y=\"917.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS</text><use width=\"72\" height=\"72\" x=\"258.1\" y=\"810.4\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"504.7\" y=\"1233.9\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">게이트웨이 <tspan x=\"504.7\" y=\"1258.1\">엔드포인트</tspan></text><use width=\"72\" height=\"72\" x=\"468.7\" y=\"1126.9\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"308.1\" y=\"1272.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"272.1\" y=\"1165.6\" href=\"#icon-saa-nat-gateway\"/></g></svg><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"128\" x=\"280.2\" y=\"1404.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"기본 함수\" href=\"/compute/lambda/\"><rect width=\"93.6\" height=\"128\" x=\"148.8\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"연결한 함수\" href=\"/compute/lambda/\"><rect width=\"112.6\" height=\"128\" x=\"284.4\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Hyperplane ENI\" href=\"/networking/elastic-network-interface/\"><rect width=\"125.5\" height=\"152.2\" x=\"314.1\" y=\"495.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS\" href=\"/database/rds/\"><rect width=\"90\" height=\"128\" x=\"249.1\" y=\"801.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"게이트웨이 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"107.1\" height=\"152.2\" x=\"451.2\" y=\"1117.9\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"128\" x=\"231\" y=\"1156.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>기본 함수는 AWS가 소유한 VPC에서 인터넷과 공개 AWS API로 바로 나가지만 프라이빗 RDS에는 닿지 못한다. VPC에 연결한 함수는 프라이빗 서브넷의 ENI로만 나가므로 RDS에는 닿고, 인터넷은 NAT 게이트웨이를, DynamoDB는 게이트웨이 엔드포인트를 거친다.</p><ul><li>Lambda 소유 VPC 안: 기본 함수, 연결한 함수</li><li>내 VPC 안: 프라이빗 서브넷, 퍼블릭 서브넷, 게이트웨이 엔드포인트</li><li>프라이빗 서브넷 안: Hyperplane ENI, RDS</li><li>퍼블릭 서브넷 안: NAT 게이트웨이</li><li>기본 함수 → 인터넷: ① 바로</li><li>기본 함수 → DynamoDB: ① 바로</li><li>기본 함수 → RDS: ② 못 닿음</li><li>연결한 함수 → Hyperplane ENI: ③ 모든 트래픽</li><li>Hyperplane ENI → RDS: ④ 사설 경로</li><li>⑤ Hyperplane ENI → 게이트웨이 엔드포인트</li><li>게이트웨이 엔드포인트 → DynamoDB</li><li>⑥ Hyperplane ENI → NAT 게이트웨이</li><li>NAT 게이트웨이 → 인터넷</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>기본 함수는 AWS가 소유한 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에서 돈다. 인터넷과 공개 AWS API로 곧바로 나간다.</li>\n<li>내 VPC의 프라이빗 주소로는 길이 없다.</li>\n<li>함수에 서브넷과 보안 그룹을 지정하면 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>가 그 서브넷에 <a href=\"/networking/elastic-network-interface/\">ENI</a>를 만든다. 함수의 <strong>모든 바깥 트래픽</strong>이 이리로 나간다.</li>\n<li>같은 VPC의 <a href=\"/database/rds/\" class=\"mention\">RDS</a>에 프라이빗 주소로 닿는다.</li>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>와 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>는 <a href=\"/networking/vpc-endpoints/\">게이트웨이 엔드포인트</a>로, 다른 서비스는 인터페이스 엔드포인트로 간다.</li>\n<li>인터넷은 퍼블릭 서브넷의 <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>를 거친다.</li>\n</ol>\n<p>연결은 <strong>한 방향</strong>이다. 내 VPC에서 함수를 부르는 일은 이 ENI와 상관없이 Lambda API로 한다. 그 API를 사설로 부르려면 Lambda용 인터페이스 엔드포인트를 둔다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"eni\">네트워크 인터페이스의 일생<a href=\"#eni\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>예전에는 동시 실행이 늘 때마다 ENI를 붙여 콜드 스타트가 10초를 넘기도 했다. 2019년부터는 함수를 <strong>만들거나 설정을 바꿀 때</strong> 미리 만들고 여러 실행 환경이 나눠 쓴다. 그래서 지금은 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 때문에 시작이 느려지지 않는다.</p>\n<ul>\n<li>ENI가 준비되는 몇 분 동안 새 함수는 <code>Pending</code> 상태라 부를 수 없다.</li>\n<li>오래 부르지 않으면 ENI를 거두고, 다음 첫 호출은 실패한다.</li>\n<li>서브넷과 보안 그룹의 조합을 함수끼리 맞추면 ENI가 적게 든다.</li>\n<li>서브넷을 <strong>둘 이상의 가용 영역</strong>에서 고른다. 하나만 주면 그 영역과 함께 멈춘다.</li>\n</ul>\n</div><h2 id=\"security\">보안 그룹과 권한<a href=\"#security\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>함수의 보안 그룹은 나가는 규칙이 중요하고, DB의 보안 그룹은 <strong>함수의 보안 그룹</strong>을 출발지로 DB 포트를 연다. IP로 열 필요가 없다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 있어야 하는 것, 없으면\" tabindex=\"0\"><table aria-label=\"보안 그룹과 권한\">\n<thead>\n<tr>\n<th scope=\"col\">있어야 하는 것</th>\n<th scope=\"col\">없으면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-eni\">\n<th scope=\"row\"><a href=\"#row-eni\" class=\"anchor\" aria-label=\"줄 링크\"></a>실행 역할의 ENI 권한</th>\n<td>함수를 연결하지 못한다</td>\n</tr>\n<tr id=\"row-db\">\n<th scope=\"row\"><a href=\"#row-db\" class=\"anchor\" aria-label=\"줄 링크\"></a>DB 보안 그룹의 인바운드 규칙</th>\n<td>시간 초과</td>\n</tr>\n<tr id=\"row-nat\">\n<th scope=\"row\"><a href=\"#row-nat\" class=\"anchor\" aria-label=\"줄 링크\"></a>라우팅 테이블의 NAT·엔드포인트 경로</th>\n<td>외부 호출이 시간 초과</td>\n</tr>\n<tr id=\"row-ipv6\">\n<th scope=\"row\"><a href=\"#row-ipv6\" class=\"anchor\" aria-label=\"줄 링크\"></a>이중 스택 서브넷과 IPv6 허용 설정</th>\n<td>IPv6로 나가지 못한다</td>\n</tr>\n</tbody>\n</table></div>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> lambda</span><span class=\"tk-string\"> update-function-configuration</span><span class=\"tk-string\"> --function-name</span><span class=\"tk-string\"> orders</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --vpc-config</span><span class=\"tk-string\"> SubnetIds=subnet-0aaa1111,subnet-0ccc2222,SecurityGroupIds=sg-0fff3333</span></span></code></pre>\n</div><h2 id=\"rds-proxy\">RDS와 함께 쓸 때<a href=\"#rds-proxy\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"동시 실행 하나가 DB 연결을 하나씩 쥐므로 함수가 몰리면 DB의 연결이 바닥난다. ",
					createVNode(_components.a, {
						href: "/database/rds-proxy/",
						children: "RDS Proxy"
					}),
					"가 앞에서 연결을 모아 나눠 쓰고, 장애 조치 동안에도 앱의 연결을 붙들어 준다. 프록시는 인터넷에서 닿지 않으므로 함수가 그 ",
					createVNode(_components.a, {
						href: "/networking/vpc/",
						class: "mention",
						children: "VPC"
					}),
					"에 연결돼 있어야 한다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "퍼블릭 서브넷에 두면 인터넷이 될 것 같지만",
					"set:html": "<p>함수의 ENI에는 퍼블릭 IP가 붙지 않는다. 인터넷 게이트웨이는 퍼블릭 IP가 있는 것만 내보낸다. 함수는 프라이빗 서브넷에, <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>는 퍼블릭 서브넷에 둔다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 연결해도 <a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a> 로그는 그대로 쌓인다. 로그와 함수 호출은 내 VPC의 길을 쓰지 않는다.</li>\n<li>연결했다고 <strong>더 안전해지는 것은 아니다</strong>. 기본 함수도 밖에서 직접 접속할 수 없다. 나가는 곳을 통제하고 싶을 때 의미가 있다.</li>\n<li>전용(dedicated) 테넌시의 VPC에는 바로 연결하지 못한다. 기본 테넌시의 VPC에 연결하고 <a href=\"/networking/vpc-peering/\">피어링</a>한다.</li>\n</ul></div>" })
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
var url = "content/compute/lambda-vpc.mdx/";
var file = "/work/wt/build/content/compute/lambda-vpc.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/lambda-vpc.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
