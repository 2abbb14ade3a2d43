import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/organizations.mdx
var frontmatter = {
	"title": "AWS Organizations와 SCP",
	"titleEn": "AWS Organizations and service control policies",
	"kind": "service",
	"status": "published",
	"summary": "여러 AWS 계정을 한 조직으로 묶어 청구서를 합치고, 서비스 제어 정책(SCP)으로 계정이 가질 수 있는 권한의 상한을 정하는 서비스다.",
	"aliases": [
		"Organizations",
		"AWS Organizations",
		"오가니제이션",
		"오거니제이션",
		"오가나이제이션",
		"AWS 조직",
		"다중 계정 관리",
		"멀티 어카운트",
		"마스터 계정",
		"Master Account",
		"관리 계정",
		"management account",
		"멤버 계정",
		"회원 계정",
		"member account",
		"조직 단위",
		"OU",
		"통합 결제",
		"통합 청구",
		"consolidated billing",
		"SCP",
		"에스씨피",
		"서비스 제어 정책",
		"Service Control Policy",
		"RCP",
		"리소스 제어 정책",
		"resource control policy",
		"선언적 정책",
		"태그 정책",
		"위임 관리자",
		"delegated administrator",
		"계정 통합 관리",
		"여러 계정 관리",
		"다계정 관리",
		"요금 합산",
		"계정 묶기",
		"계정별 권한 제한",
		"SCP 정책",
		"특정 리전만 쓰게",
		"launching instances outside a region",
		"리전 사용 제한",
		"회사 계정 전체",
		"OU 중첩"
	],
	"related": [
		"management/control-tower",
		"security/iam",
		"security/iam-identity-center",
		"security/firewall-manager",
		"foundations/regions",
		"management/cloudtrail",
		"management/config",
		"management/cost-explorer",
		"storage/aws-backup"
	],
	"signals": [
		{
			"id": "scp",
			"need": "정한 리전 밖은 멤버 계정의 루트 사용자도 쓰지 못하게 막는다",
			"choose": "SCP",
			"see": "management/organizations#scenario-region-guardrail",
			"why": "SCP는 멤버 계정의 루트에도 걸린다. IAM 정책은 루트를 막지 못한다."
		},
		{
			"id": "tonghap-gyeolje",
			"need": "여러 계정의 청구서를 합치고 구간 할인을 나눈다",
			"choose": "통합 결제",
			"see": "management/organizations#scenario-one-bill",
			"why": "모든 계정의 사용량을 더해 구간을 매기고 청구서를 하나로 낸다."
		},
		{
			"id": "rcp",
			"need": "조직의 모든 버킷·키에 밖의 신원이 못 닿게 중앙에서 막는다",
			"choose": "RCP",
			"see": "management/organizations#other-policies",
			"why": "RCP는 리소스 쪽의 상한이라 밖의 신원도 막는다. SCP는 우리 신원만 막는다."
		},
		{
			"id": "gwonhan-gyeonggye",
			"need": "한 계정 안의 역할 하나만 권한의 상한을 둔다",
			"choose": "권한 경계",
			"see": "security/iam#scenario-delegate-role-creation",
			"why": "SCP는 계정 전체에 걸린다. 역할 하나의 상한은 권한 경계다."
		}
	],
	"facts": [
		{
			"id": "accounts",
			"label": "조직의 계정 수",
			"value": "기본 10개(늘릴 수 있음)",
			"note": "초대 중인 계정도 센다. 갓 만든 조직은 더 적을 수 있고, 관리 계정이 요청하면 50,000개까지도 늘어난다.",
			"called": [
				"계정",
				"account",
				"멤버계정",
				"하위계정",
				"계정 개수",
				"member accounts",
				"조직 계정",
				"계정 수",
				"accounts per organization"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html"
		},
		{
			"id": "ou-depth",
			"label": "OU의 깊이",
			"value": "루트 아래 5단계",
			"note": "OU는 조직에 2,000개까지, 루트는 하나다.",
			"called": [
				"OU 깊이",
				"OU 단계",
				"OU 중첩",
				"ou depth",
				"중첩",
				"OU 단계 중첩",
				"OU levels"
			],
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html"
		},
		{
			"id": "scp-size",
			"label": "SCP 하나의 크기",
			"value": "10,240자",
			"note": "2026년 5월 15일에 두 배가 됐다. CLI나 API로 저장하면 공백도 세고, 콘솔은 공백을 빼고 저장한다.",
			"examEra": "5,120자",
			"called": [
				"SCP 크기",
				"SCP 글자",
				"SCP 길이",
				"SCP 사이즈",
				"scp size",
				"SCP 글자수",
				"SCP characters",
				"SCP document size"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html"
		},
		{
			"id": "scp-attached",
			"label": "루트·OU·계정 하나에 직접 붙이는 SCP",
			"value": "10개",
			"note": "적어도 하나는 붙어 있어야 한다. 위에서 내려온 것은 세지 않는다. 2026년 5월 15일에 늘었다.",
			"examEra": "5개",
			"called": [
				"SCP 개",
				"SCP 붙이다 개",
				"SCP 연결 개",
				"계정 SCP 개",
				"OU SCP 개",
				"SCPs per account",
				"SCPs per OU",
				"SCP per account",
				"SCP attached limit"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html"
		},
		{
			"id": "scp-exempt",
			"label": "SCP에서 빠지는 것",
			"value": "관리 계정, 서비스 연결 역할",
			"note": "멤버 계정의 루트 사용자에게는 적용된다.",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"
		},
		{
			"id": "scp-requirement",
			"label": "SCP를 쓸 수 있는 조건",
			"value": "조직의 모든 기능(all features)을 켠 상태",
			"note": "통합 결제만 켠 조직에서는 쓸 수 없다.",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"
		},
		{
			"id": "membership",
			"label": "계정이 속할 수 있는 조직",
			"value": "한 번에 1개",
			"note": "관리 계정은 다른 계정으로 바꿀 수 없다.",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "없음",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/pricing.html"
		}
	],
	"scenarios": [
		{
			"id": "region-guardrail",
			"situation": "계정 60개의 어떤 사용자도, 그 계정의 루트 사용자까지도 서울과 도쿄 밖의 리전에 리소스를 만들지 못하게 해야 한다.",
			"answer": ["management/organizations"],
			"choose": "조직 루트에 리전 조건을 건 거부 SCP",
			"why": "“루트 사용자까지”, “모든 계정”이 결정한다. 조직의 루트에 리전 조건을 건 거부 SCP 하나를 붙이면 새 계정까지 상속된다.",
			"trap": "IAM 정책은 계정마다 관리해야 하고 루트 사용자를 제한하지 못한다.",
			"requirements": [
				"many-accounts",
				"compliance",
				"access-control"
			]
		},
		{
			"id": "scp-allows-but-denied",
			"situation": "개발 계정에 S3를 모두 허용하는 SCP를 붙였는데도 개발자가 버킷에 접근하지 못한다.",
			"answer": ["management/organizations", "security/iam"],
			"choose": "IAM 정책에서도 허용",
			"why": "SCP는 권한을 주지 않는다. 상한만 정하므로 IAM 정책에서도 허용해야 한다.",
			"trap": "SCP의 범위를 더 넓혀도 달라지지 않는다.",
			"requirements": ["access-control", "find-cause"],
			"decides": ["scp"]
		},
		{
			"id": "one-bill",
			"situation": "계정마다 청구서가 따로 오고, 쓰는 양을 합치면 받을 수 있는 구간 할인을 놓치고 있다.",
			"answer": ["management/organizations", "management/cost-explorer"],
			"choose": "통합 결제",
			"why": "통합 결제가 모든 계정의 사용량을 합쳐 구간 요금을 매기고, 예약 인스턴스와 Savings Plans의 할인도 나눠 쓴다.",
			"trap": "모두 한 계정으로 합쳐도 청구서는 하나가 되지만 계정이 주던 격리를 잃는다.",
			"requirements": ["many-accounts", "lowest-cost"]
		},
		{
			"id": "org-only-bucket",
			"situation": "S3 버킷을 우리 회사의 모든 계정이 읽게 하되 계정이 늘 때마다 정책을 고치고 싶지 않다.",
			"answer": ["management/organizations", "storage/s3-access-control"],
			"choose": "버킷 정책의 `aws:PrincipalOrgID`",
			"why": "버킷 정책의 조건에 `aws:PrincipalOrgID`로 조직 ID를 적으면 계정 목록이 필요 없다.",
			"trap": "계정 ID를 나열하면 새 계정마다 고쳐야 하고 크기 한도에 걸린다.",
			"requirements": [
				"access-control",
				"many-accounts",
				"least-operations"
			]
		}
	],
	"corrections": [
		{
			"id": "account-management",
			"notes": "조직을 만든 계정을 마스터 계정이라고 부른다.",
			"status": "outdated",
			"right": "지금의 이름은 관리 계정(management account)이다. 시험에는 옛 이름도 나온다.",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html"
		},
		{
			"id": "scp",
			"notes": "SCP에서 허용하지 않은 작업은 절대 할 수 없다고 한다.",
			"status": "simplified",
			"right": "멤버 계정에서는 그렇다. 관리 계정의 사용자와 역할, 서비스 연결 역할에는 SCP가 걸리지 않는다.",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"
		},
		{
			"id": "scp-iam",
			"notes": "SCP가 IAM 정책과 비슷하다고 한다.",
			"status": "simplified",
			"right": "SCP는 권한을 주지 않고 상한을 정한다. IAM 정책과 문법만 비슷하다. 실제 권한은 SCP와 IAM이 모두 허용한 것이다.",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"
		},
		{
			"id": "wording",
			"notes": "멤버 계정은 다른 조직으로 옮길 수 있다고만 한다.",
			"status": "simplified",
			"right": "새 조직의 초대를 받아들여야 한다. 2025년 11월까지는 먼저 조직을 나와 단독 계정이 되어야 했지만 지금은 바로 옮긴다. 관리 계정은 제 조직을 없앤 뒤에야 다른 조직의 멤버가 될 수 있다.",
			"source": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_account_migration.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "AWS Organizations",
			"lines": "1565-1571"
		},
		{
			"note": "002",
			"section": "AWS Organizations",
			"lines": "553-555"
		},
		{
			"note": "002",
			"section": "서비스 제어 정책(SCP)",
			"lines": "557-559"
		}
	],
	"references": [
		{
			"title": "AWS Organizations란",
			"url": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html"
		},
		{
			"title": "서비스 제어 정책",
			"url": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"
		},
		{
			"title": "할당량",
			"url": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html"
		},
		{
			"title": "리소스 제어 정책",
			"url": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html"
		},
		{
			"title": "정책의 종류와 관리 계정에 미치는 범위",
			"url": "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html"
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
			"slug": "accounts",
			"text": "관리 계정과 멤버 계정"
		},
		{
			"depth": 2,
			"slug": "scp",
			"text": "서비스 제어 정책"
		},
		{
			"depth": 2,
			"slug": "other-policies",
			"text": "SCP 말고 다른 정책"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>계정이 둘 이상이면 쓴다. AWS에서 가장 튼튼한 격리 경계는 계정이다. 그래서 운영, 개발, 보안, 로그를 계정으로 나눈다. 나누면 청구서, 감사, 권한의 상한을 <strong>한곳에서</strong> 다뤄야 하는데, 그 일을 Organizations가 한다.</p>\n<p>문제의 신호는 “여러 계정”, “중앙에서”, “루트 사용자도 막아라”, “통합 결제”다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-org-tree\" data-diagram=\"org-tree\"><figcaption><span class=\"diagram-title\">조직의 계정 나무와 SCP의 <span class=\"diagram-title-end\">상속<a href=\"#diagram-org-tree\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 조직의 계정 나무와 SCP의 상속\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"746\" height=\"475\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1192.8 760\"><svg width=\"1192.8\" height=\"760\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-org-tree-desc\" aria-labelledby=\"diagram-org-tree-title\" role=\"img\" viewBox=\"-4 -4 1192.8 760\"><title id=\"diagram-org-tree-title\">조직의 계정 나무와 SCP의 상속</title><desc id=\"diagram-org-tree-desc\">관리 계정이 조직을 만들고 그 아래 루트가 있다. 루트 아래에 보안 OU, 운영 OU, 개발 OU가 있고 각 OU에 멤버 계정이 속한다. 루트에 붙인 SCP는 모든 OU와 계정에, 개발 OU에 붙인 SCP는 그 아래 계정에 걸린다. 관리 계정에는 SCP가 걸리지 않는다.</desc><g class=\"d-boundary\"><rect width=\"1160.8\" height=\"546\" x=\"12\" y=\"194\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"406\" height=\"139\" x=\"36\" y=\"577\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"201.6\" height=\"139\" x=\"492\" y=\"577\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"405.2\" height=\"139\" x=\"743.6\" y=\"577\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M685 74v344q0 7-7.1 7h-57.6q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m619.2 443-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M572.4 309v142\"/><path fill=\"var(--diagram-line)\" d=\"m578.4 443-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M623.4 517v23q0 7 7.1 7h308.7q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m952.2 565-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M592.8 517v56\"/><path fill=\"var(--diagram-line)\" d=\"m598.8 565-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M562.2 517v23q0 7-7 7h-245q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m309.1 565-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M175 395v178\"/><path fill=\"var(--diagram-line)\" d=\"m181 565-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"225\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">조직</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"608\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">개발 OU</text></g><g class=\"d-boundary\"><text x=\"504\" y=\"608\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">운영 OU</text></g><g class=\"d-boundary\"><text x=\"755.6\" y=\"608\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보안 OU</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"642\" y=\"114\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"684.8\" y=\"137\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 만든다</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"516.9\" y=\"349\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"572.1\" y=\"372\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 모두 상속</text></g><g class=\"d-edge-label\"><rect width=\"103.8\" height=\"30\" x=\"122.9\" y=\"471\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"174.8\" y=\"494\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 이 OU만</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"608.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"685\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">관리 계정</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"520.8\" y=\"455\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"592.8\" y=\"495\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">루트</text></g><g class=\"d-node\"><rect width=\"201\" height=\"62\" x=\"471.9\" y=\"247\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"572.4\" y=\"287\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SCP 리전 제한</text></g><g class=\"d-node\"><rect width=\"220\" height=\"62\" x=\"64.9\" y=\"333\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"174.9\" y=\"373\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SCP 서비스 제한</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"767.6\" y=\"630\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"844.4\" y=\"670\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">로그 계정</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"971.2\" y=\"630\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"1048\" y=\"670\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">감사 계정</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"516\" y=\"630\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"592.8\" y=\"670\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">쇼핑 계정</text></g><g class=\"d-node\"><rect width=\"154.3\" height=\"62\" x=\"60\" y=\"630\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"137.2\" y=\"670\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">팀 A 계정</text></g><g class=\"d-node\"><rect width=\"153.7\" height=\"62\" x=\"264.3\" y=\"630\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"341.2\" y=\"670\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">팀 B 계정</text></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"289\" height=\"859\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 462.7 1374.2\"><svg width=\"462.7\" height=\"1374.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-org-tree-narrow-desc\" aria-labelledby=\"diagram-org-tree-narrow-title\" role=\"img\" viewBox=\"-4 -4 462.7 1374.2\"><title id=\"diagram-org-tree-narrow-title\">조직의 계정 나무와 SCP의 상속</title><desc id=\"diagram-org-tree-narrow-desc\">관리 계정이 조직을 만들고 그 아래 루트가 있다. 루트 아래에 보안 OU, 운영 OU, 개발 OU가 있고 각 OU에 멤버 계정이 속한다. 루트에 붙인 SCP는 모든 OU와 계정에, 개발 OU에 붙인 SCP는 그 아래 계정에 걸린다. 관리 계정에는 SCP가 걸리지 않는다.</desc><g class=\"d-boundary\"><rect width=\"430.7\" height=\"1176.2\" x=\"12\" y=\"178\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"170.3\" height=\"193\" x=\"238.4\" y=\"1137.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"169.6\" height=\"123\" x=\"58.3\" y=\"934.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"169.6\" height=\"193\" x=\"36\" y=\"661.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M260.7 58v169\"/><path fill=\"var(--diagram-line)\" d=\"m266.7 219-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M339.7 451V326q0-7-7-7h-55.2q-7 0-7-7v-31\"/><path fill=\"var(--diagram-line)\" d=\"m264.5 289 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M241.3 277v23q0 7-7.1 7H115.9q-7.1 0-7.1 7v343.2\"/><path fill=\"var(--diagram-line)\" d=\"m114.8 649.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M251 277v35q0 7-7 7h-19.3q-7.1 0-7.1 7v561.1q0 7.1-7 7.1H162q-7 0-7 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m161 922.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M280.2 277v23q0 7 7 7h124.5q7 0 7 7v776.1q0 7.1-7 7.1h-57q-7.1 0-7.1 7v29\"/><path fill=\"var(--diagram-line)\" d=\"m353.6 1125.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M335.6 591.2v542\"/><path fill=\"var(--diagram-line)\" d=\"m341.6 1125.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"209\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">조직</text></g><g class=\"d-boundary\"><text x=\"250.4\" y=\"1168.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">개발 OU</text></g><g class=\"d-boundary\"><text x=\"70.3\" y=\"965.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">운영 OU</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"692.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보안 OU</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"217.7\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"260.6\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 만든다</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"284.5\" y=\"361\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"339.7\" y=\"384\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 모두 상속</text></g><g class=\"d-edge-label\"><rect width=\"103.8\" height=\"30\" x=\"283.6\" y=\"742.7\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"335.5\" y=\"765.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 이 OU만</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"199.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"260.7\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">관리 계정</text></g><g class=\"d-node\"><rect width=\"80\" height=\"46\" x=\"220.7\" y=\"231\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"260.7\" y=\"263\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">루트</text></g><g class=\"d-node\"><rect width=\"169\" height=\"46\" x=\"230.6\" y=\"451\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"315.1\" y=\"483\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SCP 리전 제한</text></g><g class=\"d-node\"><rect width=\"144.5\" height=\"70.2\" x=\"242.9\" y=\"521\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"315.1\" y=\"553\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SCP 서비스 <tspan x=\"315.1\" y=\"577.2\">제한</tspan></text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"60\" y=\"714.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"120.8\" y=\"746.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">로그 계정</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"60\" y=\"784.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"120.8\" y=\"816.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">감사 계정</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"82.3\" y=\"987.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"143.1\" y=\"1019.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">쇼핑 계정</text></g><g class=\"d-node\"><rect width=\"122.3\" height=\"46\" x=\"262.4\" y=\"1190.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"323.6\" y=\"1222.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">팀 A 계정</text></g><g class=\"d-node\"><rect width=\"121.7\" height=\"46\" x=\"262.7\" y=\"1260.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"323.6\" y=\"1292.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">팀 B 계정</text></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>관리 계정이 조직을 만들고 그 아래 루트가 있다. 루트 아래에 보안 OU, 운영 OU, 개발 OU가 있고 각 OU에 멤버 계정이 속한다. 루트에 붙인 SCP는 모든 OU와 계정에, 개발 OU에 붙인 SCP는 그 아래 계정에 걸린다. 관리 계정에는 SCP가 걸리지 않는다.</p><ul><li>조직 안: 보안 OU, 운영 OU, 개발 OU, 루트, SCP 리전 제한, SCP 서비스 제한</li><li>보안 OU 안: 로그 계정, 감사 계정</li><li>운영 OU 안: 쇼핑 계정</li><li>개발 OU 안: 팀 A 계정, 팀 B 계정</li><li>관리 계정 → 루트: ① 만든다</li><li>SCP 리전 제한 → 루트: ② 모두 상속 (점선)</li><li>루트 → 보안 OU</li><li>루트 → 운영 OU</li><li>루트 → 개발 OU</li><li>SCP 서비스 제한 → 개발 OU: ③ 이 OU만 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><strong>관리 계정</strong>이 조직을 만들고 요금을 낸다. 워크로드는 두지 않는다.</li>\n<li>멤버 계정은 새로 만들거나 초대한다. 계정은 <strong>OU</strong>(조직 단위)로 묶고 OU 안에 OU를 둔다.</li>\n<li>정책은 루트, OU, 계정에 붙이고 아래로 걸린다.</li>\n<li><a href=\"/security/guardduty/\">GuardDuty</a>, <a href=\"/management/config/\">Config</a>, <a href=\"/management/cloudtrail/\">CloudTrail</a> 같은 서비스는 조직과 연동된다. 보안 계정을 <strong>위임 관리자</strong>로 정하면 관리 계정에 들어가지 않고도 모든 계정을 다룬다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"accounts\">관리 계정과 멤버 계정<a href=\"#accounts\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 것, 관리 계정, 멤버 계정\" tabindex=\"0\"><table aria-label=\"관리 계정과 멤버 계정\">\n<thead>\n<tr>\n<th scope=\"col\">것</th>\n<th scope=\"col\">관리 계정</th>\n<th scope=\"col\">멤버 계정</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cheonggu\">\n<th scope=\"row\"><a href=\"#row-cheonggu\" class=\"anchor\" aria-label=\"줄 링크\"></a>청구</th>\n<td>조직 전체를 낸다</td>\n<td>자기 사용량만 본다</td>\n</tr>\n<tr id=\"row-scp\">\n<th scope=\"row\"><a href=\"#row-scp\" class=\"anchor\" aria-label=\"줄 링크\"></a>SCP</th>\n<td>걸리지 않는다</td>\n<td>걸린다(루트 사용자까지)</td>\n</tr>\n<tr id=\"row-bakkugi\">\n<th scope=\"row\"><a href=\"#row-bakkugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>바꾸기</th>\n<td>다른 계정으로 바꿀 수 없다</td>\n<td>조직을 나가거나 옮길 수 있다</td>\n</tr>\n<tr id=\"row-dueoya-hal-geot\">\n<th scope=\"row\"><a href=\"#row-dueoya-hal-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>두어야 할 것</th>\n<td>조직 관리뿐</td>\n<td>모든 워크로드</td>\n</tr>\n</tbody>\n</table></div>\n<p>조직이 만든 계정에는 <code>OrganizationAccountAccessRole</code>이 생겨 관리 계정에서 <a href=\"/security/sts/\">역할</a>을 맡아 들어간다. 초대한 계정에는 이 역할이 없다. 통합 결제는 모든 계정의 사용량을 합쳐 구간 할인을 주고, 예약 인스턴스와 Savings Plans의 남는 할인을 나눈다. 나누지 않으려면 공유를 끈다.</p>\n</div><h2 id=\"scp\">서비스 제어 정책<a href=\"#scp\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>SCP는 <strong>허용할 수 있는 것의 상한</strong>이다. 요청이 통하려면 루트에서 계정까지 <strong>모든 단계의 SCP</strong>와 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 정책이 허용해야 하고, 어디에서든 거부가 있으면 끝이다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: SCP, IAM 정책, 결과\" tabindex=\"0\"><table aria-label=\"서비스 제어 정책\">\n<thead>\n<tr>\n<th scope=\"col\">SCP</th>\n<th scope=\"col\">IAM 정책</th>\n<th scope=\"col\">결과</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-scp-heoyong\">\n<th scope=\"row\"><a href=\"#row-scp-heoyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>허용</th>\n<td>허용</td>\n<td>된다</td>\n</tr>\n<tr id=\"row-scp-heoyong-2\">\n<th scope=\"row\"><a href=\"#row-scp-heoyong-2\" class=\"anchor\" aria-label=\"줄 링크\"></a>허용</th>\n<td>없음</td>\n<td>안 된다</td>\n</tr>\n<tr id=\"row-geobu-ttoneun-eopsseum\">\n<th scope=\"row\"><a href=\"#row-geobu-ttoneun-eopsseum\" class=\"anchor\" aria-label=\"줄 링크\"></a>거부 또는 없음</th>\n<td>허용</td>\n<td>안 된다</td>\n</tr>\n</tbody>\n</table></div>\n<p>처음에는 모든 곳에 <code>FullAWSAccess</code>가 붙어 있다. 이것을 두고 막을 것만 거부하는 <strong>거부 목록</strong>이 흔하다. 떼고 허용할 것만 적으면 <strong>허용 목록</strong>이 된다. 이때는 모든 단계에 허용이 있어야 한다. 허용 문에도 조건(<code>Condition</code>)과 특정 리소스를 <a href=\"https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html\">적을 수 있다</a>.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Version\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"2012-10-17\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Statement\"</span><span class=\"tk-punctuation\">:</span><span> [{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Deny\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"NotAction\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"iam:*\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"organizations:*\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"route53:*\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"cloudfront:*\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"sts:*\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"support:*\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"StringNotEquals\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"aws:RequestedRegion\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"ap-northeast-2\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"ap-northeast-1\"</span><span>] }</span></span>\n<span class=\"line\"><span>    }</span></span>\n<span class=\"line\"><span>  }]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>글로벌 서비스를 <code>NotAction</code>으로 빼지 않으면 us-east-1로 가는 IAM 호출까지 막힌다. 위의 목록은 예이고, 실제로는 쓰는 글로벌 서비스를 모두 넣는다.</p>\n</div><h2 id=\"other-policies\">SCP 말고 다른 정책<a href=\"#other-policies\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>RCP(리소스 제어 정책)</strong>: 리소스 쪽의 상한이다. 조직 <strong>밖의</strong> 신원이 우리 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷이나 <a href=\"/security/kms/\" class=\"mention\">KMS</a> 키에 닿지 못하게 한다. SCP는 우리 쪽 신원만 막는다.</li>\n<li><strong>선언적 정책</strong>: 서비스의 설정을 조직에서 정해 고정한다. SCP·RCP와 달리 관리 계정에도 걸린다. 지금 문서는 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 정책부터 태그·백업 정책까지 이 이름으로 묶는다.</li>\n<li><strong>EC2 정책, S3 정책</strong>: 모든 계정에서 <a href=\"/storage/ebs-snapshots/\" class=\"mention\">EBS 스냅샷</a>의 공개 공유를 막고 <a href=\"/networking/vpc/#confusions\">VPC 퍼블릭 액세스 차단</a>을 켠다. S3의 퍼블릭 액세스 차단도 계정이 끄지 못하게 한다.</li>\n<li><strong>태그 정책, 백업 정책</strong>: 태그의 표기를 맞추고, <a href=\"/storage/aws-backup/\">백업</a> 계획을 모든 계정에 둔다.</li>\n</ul>\n<p><a href=\"/management/control-tower/\">Control Tower</a>는 Organizations 위에서 계정 구조, 로그 계정, 기본 규칙을 한 번에 세워 주는 서비스다. 처음부터 여러 계정을 모범 사례대로 빨리 갖추라는 요구에서 답이다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"SCP를 붙여도 권한이 생기지 않는다. ",
						createVNode(_components.a, {
							href: "/security/iam/",
							children: "IAM"
						}),
						" 정책이 있어야 한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "권한 경계" }), "는 계정 안의 사용자나 역할 하나의 상한, SCP는 계정의 상한이다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"SCP는 리소스 정책으로 들어오는 ",
						createVNode(_components.strong, { children: "외부 계정의 신원" }),
						"을 막지 못한다. 그때는 RCP다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"사람의 로그인을 여러 계정에 나눠 주는 것은 ",
						createVNode(_components.a, {
							href: "/security/iam-identity-center/",
							children: "IAM Identity Center"
						}),
						"다. SCP는 로그인 도구가 아니다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"모든 계정에 같은 ",
						createVNode(_components.a, {
							href: "/security/waf/",
							class: "mention",
							children: "WAF"
						}),
						"와 보안 그룹 규칙을 두는 것은 ",
						createVNode(_components.a, {
							href: "/security/firewall-manager/",
							children: "Firewall Manager"
						}),
						"다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"계정끼리 서브넷이나 ",
						createVNode(_components.a, {
							href: "/networking/transit-gateway/",
							children: "Transit Gateway"
						}),
						"를 나누는 것은 ",
						createVNode(_components.a, {
							href: "/security/resource-access-manager/",
							children: "AWS RAM"
						}),
						"이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"여러 계정과 리전에 같은 스택을 한꺼번에 만드는 것은 ",
						createVNode(_components.a, {
							href: "/management/cloudformation/#stacksets",
							children: "CloudFormation StackSets"
						}),
						", 관리자가 승인한 구성만 사용자가 골라 띄우게 하는 것은 ",
						createVNode(_components.a, {
							href: "/management/service-catalog/",
							children: "Service Catalog"
						}),
						"다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "관리 계정에서 시험하면 SCP가 안 듣는다",
					"set:html": "<p>관리 계정에는 SCP가 걸리지 않으므로, 거기서 되는지 확인하면 잘못된 결론을 낸다. 그래서 관리 계정에는 사람도 워크로드도 최소로 둔다.</p>"
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
var url = "content/management/organizations.mdx/";
var file = "/work/wt/build/content/management/organizations.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/organizations.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
