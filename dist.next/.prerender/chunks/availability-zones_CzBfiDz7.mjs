import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/foundations/availability-zones.mdx
var frontmatter = {
	"title": "가용 영역(AZ)과 다중 AZ",
	"titleEn": "Availability Zones",
	"kind": "concept",
	"status": "published",
	"summary": "가용 영역은 전력과 네트워크를 따로 갖춘 데이터 센터 무리이고, 여러 AZ에 나눠 두면 한 곳이 멈춰도 서비스가 이어진다.",
	"aliases": [
		"가용 영역",
		"가용지역",
		"가용 존",
		"AZ",
		"에이지",
		"Availability Zone",
		"어베일러빌리티 존",
		"다중 AZ",
		"다중 AZ 구성",
		"다중 가용 영역",
		"멀티 AZ",
		"Multi-AZ",
		"AZ ID",
		"가용 영역 ID",
		"데이터 센터",
		"AZ 장애",
		"데이터 센터 분리",
		"가용 영역 장애",
		"여러 가용 영역",
		"AZ 여러 개",
		"데이터센터 장애 대비"
	],
	"related": [
		"foundations/regions",
		"foundations/high-availability",
		"networking/data-transfer-costs",
		"database/rds-read-replicas-vs-multi-az",
		"storage/ebs",
		"compute/auto-scaling-groups",
		"compute/ec2-placement-groups",
		"compute/ec2-capacity-reservations",
		"networking/elastic-load-balancing"
	],
	"signals": [
		{
			"id": "az-auto-scaling-rds",
			"need": "AZ 하나가 멈춰도 웹 서버와 관계형 DB가 손실 없이 이어진다",
			"choose": "두 AZ의 Auto Scaling 그룹 + RDS 다중 AZ",
			"see": "foundations/availability-zones#scenario-one-az-app",
			"why": "다중 AZ는 동기라 잃지 않고 저절로 넘어간다. 읽기 복제본은 비동기다."
		},
		{
			"id": "az",
			"need": "AZ 하나가 죽어도 여섯 대를 남기되 여유분을 가장 줄인다",
			"choose": "세 AZ에 세 대씩",
			"see": "foundations/availability-zones#scenario-capacity-after-failure",
			"why": "셋으로 나누면 하나를 잃어도 여섯이 남고 아홉 대면 된다. 두 AZ면 열두 대다."
		},
		{
			"id": "az-id",
			"need": "두 계정이 실제로 같은 AZ를 써야 한다",
			"choose": "AZ ID를 맞춘다",
			"see": "foundations/availability-zones#az-ids",
			"why": "AZ의 이름은 계정마다 다른 곳을 가리킬 수 있다. ID는 같은 곳이다."
		},
		{
			"id": "du-beonjjae-rijeone-bokje",
			"need": "데이터 센터가 아니라 리전 전체의 장애를 넘긴다",
			"choose": "두 번째 리전에 복제",
			"see": "foundations/regions#scenario-region-outage",
			"why": "AZ를 늘려도 한 리전 안이다."
		}
	],
	"facts": [
		{
			"id": "distance",
			"label": "같은 리전의 AZ 사이 거리",
			"value": "최대 약 100km(60마일)",
			"note": "한꺼번에 무너지지 않을 만큼 멀고 동기 복제가 될 만큼 가깝다.",
			"called": [
				"거리",
				"떨어지다",
				"얼마나 떨어지다"
			],
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html"
		},
		{
			"id": "latency",
			"label": "AZ 사이의 지연 시간",
			"value": "한 자릿수 밀리초",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html"
		},
		{
			"id": "data-centers",
			"label": "AZ 하나의 구성",
			"asks": "AZ 하나에 데이터 센터는 몇 개인가?",
			"value": "데이터 센터 1개 이상",
			"note": "전력, 냉각, 네트워크를 다른 AZ와 나눠 쓰지 않는다.",
			"called": ["AZ 데이터센터", "AZ data center"],
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html"
		},
		{
			"id": "az-transfer",
			"label": "AZ를 건너는 데이터 요금",
			"value": "GB당 0.01달러씩 양쪽에서",
			"note": "EC2 사이의 전송 기준이다. 같은 AZ 안의 프라이빗 IP 통신과 RDS 다중 AZ의 복제는 무료다.",
			"called": [
				"AZ간 전송",
				"AZ 전송",
				"AZ 데이터 전송",
				"AZ 트래픽",
				"cross AZ",
				"inter AZ",
				"AZ 사이 전송",
				"private IP GB",
				"다른 AZ GB당",
				"AZ 요금",
				"AZ GB당"
			],
			"source": "https://aws.amazon.com/ec2/pricing/on-demand/"
		},
		{
			"id": "az-id",
			"label": "계정이 달라도 같은 AZ를 가리키는 이름",
			"value": "AZ ID(예 `use1-az1`, `apne2-az1`)",
			"note": "2012년 11월까지 생긴 리전(버지니아 북부, 도쿄 등)에서는 2025년 11월 전에 만든 계정의 이름이 저마다 다른 위치를 가리킬 수 있다. 서울처럼 그 뒤에 생긴 리전은 모든 계정이 같다.",
			"examEra": "모든 리전에서 이름이 계정마다 다름",
			"source": "https://docs.aws.amazon.com/global-infrastructure/latest/regions/az-ids.html"
		}
	],
	"sharedFacts": [{
		"id": "minimum-azs",
		"from": "foundations/regions#minimum-azs"
	}, {
		"id": "seoul-azs",
		"from": "foundations/regions#seoul-azs"
	}],
	"scenarios": [
		{
			"id": "one-az-app",
			"situation": "웹 서버 네 대와 데이터베이스가 모두 한 가용 영역에 있다. 그 AZ의 정전으로 서비스가 멈춘 뒤, 데이터 손실 없이 자동으로 이어지게 바꾸려 한다.",
			"answer": [
				"foundations/availability-zones",
				"compute/auto-scaling-groups",
				"database/rds-read-replicas-vs-multi-az"
			],
			"choose": "두 AZ의 ELB·Auto Scaling + DB 다중 AZ",
			"why": "로드 밸런서와 Auto Scaling 그룹을 두 AZ에 걸치고, 데이터베이스는 동기 복제되는 다중 AZ로 바꾼다. “데이터 손실 없이”와 “자동”이 결정한다.",
			"trap": "읽기 복제본은 비동기라 마지막 쓰기를 잃을 수 있고 승격도 손으로 한다.",
			"requirements": ["high-availability", "durability"]
		},
		{
			"id": "capacity-after-failure",
			"situation": "평소 인스턴스 여섯 대가 필요한 서비스다. AZ 하나가 죽어도 곧바로 여섯 대가 남아 있어야 한다. 비용은 가장 적어야 한다.",
			"answer": ["foundations/availability-zones", "foundations/high-availability"],
			"choose": "세 AZ에 세 대씩 아홉 대",
			"why": "세 AZ에 세 대씩 아홉 대를 두면 하나가 죽어도 여섯 대다. 두 AZ라면 여섯 대씩 열두 대가 필요하다.",
			"trap": "세 AZ에 두 대씩 두고 Auto Scaling이 채우기를 기다리면 그동안 네 대뿐이다.",
			"requirements": ["high-availability", "lowest-cost"]
		},
		{
			"id": "same-az-two-accounts",
			"situation": "두 계정이 지연 시간과 전송 요금을 줄이려고 같은 AZ를 쓰기로 하고 둘 다 us-east-1a에 서브넷을 만들었는데 실제로는 다른 곳이었다.",
			"answer": ["foundations/availability-zones"],
			"choose": "AZ ID로 맞추기",
			"why": "오래된 리전에서는 이름과 실제 AZ의 대응이 계정마다 다를 수 있다. AZ ID를 맞춰야 한다.",
			"trap": "VPC 피어링이나 라우팅을 고치는 보기. 그것은 통신하는 길이라 서브넷이 놓인 실제 AZ를 바꾸지 못한다.",
			"requirements": [
				"find-cause",
				"low-latency",
				"lowest-cost"
			]
		}
	],
	"corrections": [
		{
			"id": "az",
			"notes": "리전에 AZ가 보통 3개, 적으면 2개 많으면 6개 있다고 한다.",
			"status": "outdated",
			"right": "지금은 모든 리전이 셋 이상으로 이루어진다. 버지니아 북부에는 6개가 있다.",
			"source": "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html"
		},
		{
			"id": "region",
			"notes": "가용지역이라고 부른다.",
			"status": "wrong",
			"card": false,
			"right": "우리말 이름은 가용 영역이다. 지역은 리전(Region)을 가리켜 헷갈린다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html"
		},
		{
			"id": "az-2",
			"notes": "다중 AZ로 나눠 두면 곧 고가용성이라고 한다.",
			"status": "simplified",
			"right": "나눠 두는 것에 더해 상태 확인과 자동 전환, 남은 쪽이 전체 부하를 견딜 여유가 있어야 한다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_withstand_component_failures_static_stability.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "AZ (Availability Zones)",
			"lines": "26-34"
		},
		{
			"note": "002",
			"section": "다중 AZ 구성",
			"lines": "622-623"
		},
		{
			"note": "002",
			"section": "RDS 다중 AZ 구성",
			"lines": "625-628"
		}
	],
	"references": [
		{
			"title": "가용 영역(장애 격리 경계 백서)",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html"
		},
		{
			"title": "가용 영역 목록과 이름의 대응",
			"url": "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html"
		},
		{
			"title": "AZ ID",
			"url": "https://docs.aws.amazon.com/global-infrastructure/latest/regions/az-ids.html"
		},
		{
			"title": "장애 격리로 워크로드 보호",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/use-fault-isolation-to-protect-your-workload.html"
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
			"slug": "multi-az",
			"text": "다중 AZ 구성"
		},
		{
			"depth": 2,
			"slug": "scope",
			"text": "무엇이 AZ에 묶이나"
		},
		{
			"depth": 2,
			"slug": "az-ids",
			"text": "AZ 이름과 ID"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>운영 서비스라면 <strong>늘</strong> 둘 이상의 AZ에 나눠 둔다. 한 AZ는 정전, 냉각 고장, 화재로 통째로 멈출 수 있다. 문제에서 “<a href=\"/foundations/high-availability/\">고가용성</a>”, “데이터 센터 장애”, “단일 장애 지점을 없애라”가 나오면 다중 AZ가 답의 바탕이다.</p>\n<p>개발 환경이나 다시 돌리면 되는 배치, 또는 노드끼리 지연 시간이 아주 짧아야 하는 HPC(고성능 컴퓨팅)라면 한 AZ에 두는 것이 싸고 빠르다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>AZ는 하나 이상의 데이터 센터로 이루어지고 전력, 냉각, 통신을 다른 AZ와 나눠 쓰지 않는다. AZ끼리는 전용 광케이블로 이어져 대역폭이 넓고 지연이 짧다. 그래서 <strong>동기 복제</strong>가 된다. 쓸 때마다 다른 AZ의 사본까지 기다려도 느려지지 않을 만큼 가깝다는 뜻이다. 리전 사이에서는 멀어서 비동기 복제를 쓴다.</p>\n</div><h2 id=\"multi-az\">다중 AZ 구성<a href=\"#multi-az\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-three-az-layout\" data-diagram=\"three-az-layout\"><figcaption><span class=\"diagram-title\">세 가용 영역에 나눠 둔 웹 <span class=\"diagram-title-end\">서비스<a href=\"#diagram-three-az-layout\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 세 가용 영역에 나눠 둔 웹 서비스\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"303\" height=\"812\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"8 -4 484.8 1299.2\"><svg width=\"484.8\" height=\"1299.2\" x=\"8\" y=\"-4\" aria-describedby=\"diagram-three-az-layout-desc\" aria-labelledby=\"diagram-three-az-layout-title\" role=\"img\" viewBox=\"8 -4 484.8 1299.2\"><title id=\"diagram-three-az-layout-title\">세 가용 영역에 나눠 둔 웹 서비스</title><desc id=\"diagram-three-az-layout-desc\">사용자의 요청을 로드 밸런서가 세 가용 영역의 서버에 나눈다. 서버는 가용 영역 A의 기본 DB에 쓰고, 기본 DB는 가용 영역 B의 대기 DB에 동기로 복제한다. 한 가용 영역이 멈추면 로드 밸런서는 남은 서버로만 보내고 DB는 대기로 넘어간다.</desc><g class=\"d-boundary\"><rect width=\"452.8\" height=\"1103.2\" x=\"24\" y=\"176\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"191.8\" height=\"229.2\" x=\"91\" y=\"481\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"278\" height=\"205\" x=\"76.9\" y=\"1050.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"171.5\" height=\"435.2\" x=\"298.1\" y=\"481\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M187 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m193 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M187 357v23q0 7 7 7h182.8q7 0 7 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m389.8 546.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M187 357v23q0 7-7.1 7H55q-7.1 0-7.1 7v609.1q0 7.1 7 7.1h83.8q7.1 0 7.1 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m152 1091.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M187 357v197.2\"/><path fill=\"var(--diagram-line)\" d=\"m193 546.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M383.8 686.2v74\"/><path fill=\"var(--diagram-line)\" d=\"m389.8 752.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M383.8 892.2v111q0 7-7 7H293q-7 0-7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m292 1091.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"36\" y=\"207\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"103\" y=\"512\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"103\" y=\"540.6\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"156.9\" y=\"1081.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 B</text></g><g class=\"d-boundary\"><text x=\"310.1\" y=\"512\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"310.1\" y=\"540.6\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"153.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"186.8\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"371.8\" y=\"417\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"383.4\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"36\" y=\"683.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"47.6\" y=\"706.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"174.9\" y=\"417\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"186.5\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"350.3\" y=\"710.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"383.7\" y=\"733.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"328.3\" y=\"950.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"383.5\" y=\"973.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 동기 복제</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"136.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"186.9\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"186.9\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">로드 밸런서</text><use width=\"72\" height=\"72\" x=\"150.9\" y=\"238\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"383.8\" y=\"678.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">웹 서버</text><use width=\"72\" height=\"72\" x=\"347.8\" y=\"567.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"383.8\" y=\"884.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 DB</text><use width=\"72\" height=\"72\" x=\"347.8\" y=\"773.2\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"145.9\" y=\"1223.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">웹 서버</text><use width=\"72\" height=\"72\" x=\"109.9\" y=\"1112.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"285.9\" y=\"1223.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기 DB</text><use width=\"72\" height=\"72\" x=\"249.9\" y=\"1112.2\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"186.9\" y=\"678.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">웹 서버</text><use width=\"72\" height=\"72\" x=\"150.9\" y=\"567.2\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"로드 밸런서\" href=\"/networking/elastic-load-balancing/\"><rect width=\"112.6\" height=\"136\" x=\"130.6\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"웹 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"334.8\" y=\"554.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"기본 DB\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"334.8\" y=\"760.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"웹 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"96.9\" y=\"1099.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기 DB\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"236.9\" y=\"1099.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"웹 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"137.9\" y=\"554.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자의 요청을 로드 밸런서가 세 가용 영역의 서버에 나눈다. 서버는 가용 영역 A의 기본 DB에 쓰고, 기본 DB는 가용 영역 B의 대기 DB에 동기로 복제한다. 한 가용 영역이 멈추면 로드 밸런서는 남은 서버로만 보내고 DB는 대기로 넘어간다.</p><ul><li>서울 리전 안: 가용 영역 A, 가용 영역 B, 가용 영역 C, 로드 밸런서</li><li>가용 영역 A 안: 웹 서버, 기본 DB</li><li>가용 영역 B 안: 웹 서버, 대기 DB</li><li>가용 영역 C 안: 웹 서버</li><li>사용자 → 로드 밸런서: ① 요청</li><li>② 로드 밸런서 → 웹 서버(가용 영역 A)</li><li>② 로드 밸런서 → 웹 서버(가용 영역 B)</li><li>② 로드 밸런서 → 웹 서버(가용 영역 C)</li><li>웹 서버(가용 영역 A) → 기본 DB: ③ 쓰기</li><li>기본 DB → 대기 DB: ④ 동기 복제</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>요청은 <a href=\"/networking/elastic-load-balancing/\">로드 밸런서</a> 한 곳으로 온다. 로드 밸런서도 켠 AZ마다 노드를 둔다.</li>\n<li>상태 확인을 통과한 서버에만 나눈다. <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>이 AZ마다 대수를 고르게 지킨다.</li>\n<li>서버는 어느 AZ에 있든 기본 DB에 쓴다. 그림에는 하나만 그렸다.</li>\n<li>기본 DB가 다른 AZ의 대기 DB에 <strong>동기로</strong> 복제한다. 기본이 죽으면 자동으로 대기가 이어받고 <a href=\"/database/rds-read-replicas-vs-multi-az/\">RDS 다중 AZ</a>의 엔드포인트 이름은 그대로다. 확인된 쓰기는 잃지 않는다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"scope\">무엇이 AZ에 묶이나<a href=\"#scope\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 범위, 리소스, 할 일\" tabindex=\"0\"><table aria-label=\"무엇이 AZ에 묶이나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">범위</th>\n<th scope=\"col\" role=\"columnheader\">리소스</th>\n<th scope=\"col\" role=\"columnheader\">할 일</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-az-hana\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-az-hana\" class=\"anchor\" aria-label=\"줄 링크\"></a>AZ 하나</th>\n<td role=\"cell\"><a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 인스턴스, <a href=\"/storage/ebs/\">EBS</a> 볼륨, 서브넷, 영역 <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>, <a href=\"/storage/s3-storage-classes/\">S3 One Zone-IA</a></td>\n<td role=\"cell\">내가 여러 AZ에 나눈다</td>\n</tr>\n<tr id=\"row-azreul-golla-kyeom\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-azreul-golla-kyeom\" class=\"anchor\" aria-label=\"줄 링크\"></a>AZ를 골라 켬</th>\n<td role=\"cell\"><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>·<a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>, <a href=\"/database/rds/\" class=\"mention\">RDS</a> 다중 AZ, <a href=\"/database/elasticache/\">ElastiCache</a> 복제 그룹, Auto Scaling 그룹</td>\n<td role=\"cell\">AZ를 둘 이상 고른다</td>\n</tr>\n<tr id=\"row-aws\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>리전 전체<wbr>(AWS가 나눔)</th>\n<td role=\"cell\"><a href=\"/storage/s3/\">S3</a>, <a href=\"/storage/efs/\">EFS</a>(리전 유형), <a href=\"/database/dynamodb/\">DynamoDB</a>, <a href=\"/integration/sqs/\">SQS</a>, <a href=\"/compute/lambda/\">Lambda</a></td>\n<td role=\"cell\">할 일 없음</td>\n</tr>\n</tbody>\n</table></div>\n<p>EBS 볼륨을 다른 AZ로 옮기려면 <a href=\"/storage/ebs-snapshots/\">스냅샷</a>을 떠서 그 AZ에 새 볼륨을 만든다. 스냅샷은 리전에 저장된다.</p>\n</div><h2 id=\"az-ids\">AZ 이름과 ID<a href=\"#az-ids\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>AZ의 이름은 리전 코드에 글자를 붙인 <code>ap-northeast-2a</code>다. 예전에는 많은 사람이 a를 고르는 쏠림을 막으려고 이름과 실제 위치의 대응을 계정마다 달리했다. 2012년 11월 뒤에 생긴 리전(서울 포함)과 2025년 11월부터 만든 계정은 대응이 같다. 그래도 오래된 리전의 오래된 계정이 남아 있으므로, 다른 계정과 같은 AZ를 써야 하면 AZ ID(<code>use1-az1</code>)를 견준다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> describe-availability-zones</span><span class=\"tk-string\"> --region</span><span class=\"tk-string\"> us-east-1</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --query</span><span class=\"tk-string-expression\"> 'AvailabilityZones[].[ZoneName,ZoneId]'</span><span class=\"tk-string\"> --output</span><span class=\"tk-string\"> table</span></span></code></pre>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/database/rds/",
						class: "mention",
						children: "RDS"
					}), " 다중 AZ의 대기"] }), "는 읽을 수 없다(다중 AZ DB 클러스터의 대기는 읽는다). 읽기 성능이 필요하면 읽기 복제본이다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"다중 AZ는 ",
						createVNode(_components.strong, { children: "백업이 아니다" }),
						". 잘못 지운 행은 대기에도 곧바로 지워진다."
					] }),
					"\n",
					createVNode(_components.li, { children: "두 AZ보다 세 AZ가 여유분을 적게 산다. 하나가 죽어도 100%가 필요하면 두 AZ는 2배, 세 AZ는 1.5배를 둔다." }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/compute/ec2-capacity-reservations/",
							children: "용량 예약"
						}),
						"과 클러스터 ",
						createVNode(_components.a, {
							href: "/compute/ec2-placement-groups/",
							children: "배치 그룹"
						}),
						"은 AZ 하나에 묶인다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/networking/nat-gateway/",
						class: "mention",
						children: "NAT 게이트웨이"
					}), "를 AZ 하나에만 두면 그 AZ가 죽을 때 다른 AZ의 서버도 인터넷에 나가지 못한다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "note",
					title: "AZ를 건널 때마다 돈이 든다",
					"set:html": "<p>AZ 사이의 트래픽에는 요금이 붙는다. 수다스러운 서비스끼리는 같은 AZ의 상대를 먼저 부르게 하되, 그 AZ가 죽으면 다른 곳으로 가게 한다.</p>"
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
var url = "content/foundations/availability-zones.mdx/";
var file = "/work/wt/build/content/foundations/availability-zones.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/foundations/availability-zones.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
