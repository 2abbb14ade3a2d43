import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/foundations/high-availability.mdx
var frontmatter = {
	"title": "고가용성(HA)",
	"titleEn": "High Availability",
	"kind": "concept",
	"status": "published",
	"summary": "부품 하나나 데이터 센터 하나가 고장 나도 서비스가 계속되도록 여분을 두고 자동으로 넘어가게 하는 설계다.",
	"aliases": [
		"환경별 가용성",
		"프로덕션 환경",
		"개발 환경 가용성",
		"운영 환경 개발 환경",
		"production non-production",
		"비운영 환경",
		"고가용성",
		"높은 가용성",
		"가용성",
		"HA",
		"에이치에이",
		"availability",
		"단일 장애 지점",
		"단일 장애점",
		"SPOF",
		"Single Point of Failure",
		"활성/대기",
		"활성 대기",
		"Active/Standby",
		"액티브 스탠바이",
		"활성/활성",
		"Active-Active",
		"액티브 액티브",
		"장애 조치",
		"페일오버",
		"failover",
		"내결함성",
		"fault tolerance",
		"정적 안정성",
		"static stability",
		"무중단 서비스",
		"무중단 운영",
		"서비스 이중화",
		"서버 이중화",
		"장애 대비 설계",
		"죽지 않는 서비스",
		"장애 허용",
		"가용성 높이기"
	],
	"related": [
		"foundations/availability-zones",
		"foundations/scalability-and-elasticity",
		"foundations/rto-rpo",
		"integration/amazon-mq",
		"database/rds-read-replicas-vs-multi-az",
		"networking/route53-routing-policies",
		"networking/elastic-load-balancing",
		"compute/auto-scaling-groups"
	],
	"signals": [
		{
			"id": "auto-scaling-rds-az",
			"need": "EC2 한 대가 웹과 DB를 다 맡아 단일 장애 지점이다",
			"choose": "로드 밸런서 + Auto Scaling 그룹 + RDS 다중 AZ",
			"see": "foundations/high-availability#scenario-remove-spof",
			"why": "한 곳이 죽으면 모두 멈추는 자리를 층마다 둘로 늘린다. 큰 한 대도 한 대다."
		},
		{
			"id": "route-53",
			"need": "평소엔 주 리전만, 멈추면 안내 페이지로 자동으로 보낸다",
			"choose": "Route 53 장애 조치 라우팅",
			"see": "foundations/high-availability#scenario-static-failover",
			"why": "주 레코드의 상태 확인이 실패할 때만 보조로 간다. 가중치는 늘 나눈다."
		},
		{
			"id": "miri-dun-yeoyubun-jeongjeok",
			"need": "AZ 장애 뒤 새 서버를 못 얻어도 용량이 남아야 한다",
			"choose": "미리 둔 여유분(정적 안정성)",
			"see": "foundations/high-availability#static-stability",
			"why": "장애 뒤에는 모두가 용량을 찾는다. 미리 켜 둔 것만 믿을 수 있다."
		},
		{
			"id": "az",
			"need": "개발 환경이라 끊겨도 되고 비용이 최소여야 한다",
			"choose": "AZ 하나, 쓰지 않을 때 끄기",
			"see": "foundations/high-availability#environments",
			"why": "“끊겨도” 되면 다중 AZ는 과하다. 안 쓸 때 끄는 것이 가장 싸다."
		}
	],
	"facts": [
		{
			"id": "nines-3",
			"label": "가용성 99.9%의 연간 중단 시간",
			"value": "한 해에 약 8시간 45분 멈춤",
			"called": [
				"99.9% 다운타임",
				"쓰리나인",
				"99.9 downtime per year"
			],
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html"
		},
		{
			"id": "nines-4",
			"label": "가용성 99.99%의 연간 중단 시간",
			"value": "한 해에 약 52분 멈춤",
			"called": [
				"99.99% 다운타임",
				"포나인",
				"99.99 downtime per year"
			],
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html"
		},
		{
			"id": "nines-5",
			"label": "가용성 99.999%의 연간 중단 시간",
			"value": "한 해에 약 5분 멈춤",
			"called": [
				"99.999% 다운타임",
				"파이브나인",
				"99.999 downtime per year"
			],
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html"
		},
		{
			"id": "ec2-sla",
			"label": "EC2의 SLA",
			"value": "두 AZ 이상에 두면 99.99%, 인스턴스 하나는 99.5%",
			"note": "약속한 값에 못 미치면 크레딧으로 돌려준다는 뜻이다. 멈추지 않는다는 보장이 아니다.",
			"called": [
				"EC2 가용성",
				"인스턴스 SLA",
				"단일 인스턴스 SLA"
			],
			"source": "https://aws.amazon.com/compute/sla/"
		},
		{
			"id": "serial-parallel",
			"label": "가용성의 계산",
			"value": "이어 붙이면 곱, 나란히 두면 1 - (고장률의 곱)",
			"note": "99.9%짜리 둘을 이어 붙이면 99.8%, 99%짜리 둘을 나란히 두면 99.99%다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html"
		}
	],
	"scenarios": [
		{
			"id": "remove-spof",
			"situation": "탄력적 IP가 붙은 EC2 한 대가 웹과 데이터베이스를 모두 맡고 있다. 어느 한 부분이 고장 나도 서비스가 이어지게 바꿔야 한다.",
			"answer": [
				"foundations/high-availability",
				"networking/elastic-load-balancing",
				"database/rds-read-replicas-vs-multi-az"
			],
			"choose": "두 AZ의 Auto Scaling·로드 밸런서 + RDS 다중 AZ",
			"why": "“단일 장애 지점 제거”다. 웹은 두 AZ의 Auto Scaling 그룹과 로드 밸런서로, 데이터베이스는 RDS 다중 AZ로 나눈다.",
			"trap": "더 큰 인스턴스로 바꾸면 빨라질 뿐 여전히 한 대다.",
			"requirements": ["high-availability"]
		},
		{
			"id": "standby-broker",
			"situation": "온프레미스의 ActiveMQ를 AWS로 옮기려 한다. 브로커가 죽어도 자동으로 이어지고 코드는 그대로여야 한다.",
			"answer": ["integration/amazon-mq"],
			"choose": "Amazon MQ 활성/대기 배포",
			"why": "Amazon MQ의 활성/대기 배포가 두 AZ에 브로커를 두고 활성이 죽으면 대기가 이어받는다.",
			"trap": "SQS로 바꾸면 가용성은 높지만 프로토콜이 달라 코드를 고쳐야 한다.",
			"requirements": [
				"high-availability",
				"hybrid",
				"least-operations"
			]
		},
		{
			"id": "static-failover",
			"situation": "주 리전의 웹 사이트가 멈추면 다른 리전의 안내 페이지로 자동으로 보내고 싶다.",
			"answer": ["networking/route53-routing-policies", "storage/s3"],
			"choose": "장애 조치 라우팅 + S3 정적 사이트",
			"why": "활성-수동 장애 조치다. 주 레코드에 상태 확인을 걸고 보조 레코드는 S3 정적 사이트를 가리킨다.",
			"trap": "가중치 정책은 트래픽을 늘 나눈다. 평소에 전부 주 쪽으로 보내라는 요구에 맞지 않는다.",
			"requirements": ["disaster-recovery"]
		}
	],
	"corrections": [
		{
			"id": "az",
			"notes": "고가용성은 데이터 센터나 AZ를 둘 이상 쓰는 것이라고 한다.",
			"status": "simplified",
			"right": "둘에 두는 것은 시작이다. 고장을 알아채는 상태 확인, 자동 전환, 남은 쪽의 여유 용량까지 있어야 가용성이 높다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html"
		},
		{
			"id": "az-2",
			"notes": "고가용성이 재난 대응이라고 한다.",
			"status": "simplified",
			"right": "고가용성은 흔한 고장에 멈추지 않는 것, 재해 복구는 큰 재난 뒤에 되살리는 것이다. 다중 AZ는 앞의 것이고 리전 밖의 백업과 복제가 뒤의 것이다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/high-availability-is-not-disaster-recovery.html"
		},
		{
			"id": "rds-az",
			"notes": "활성/대기면 서비스가 중단 없이 이어진다고 한다.",
			"status": "simplified",
			"right": "넘어가는 동안 짧게 끊긴다. RDS 다중 AZ 인스턴스는 보통 1~2분이다. 끊김을 거의 없애려면 활성/활성이나 연결을 붙들어 주는 프록시를 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html"
		},
		{
			"id": "wording",
			"notes": "데이터 센터가 멈추면 다른 “지역”에서 이어서 동작한다고 한다.",
			"status": "wrong",
			"right": "이어받는 것은 같은 리전의 다른 가용 영역이다. 데이터 센터 둘이 한 가용 영역 안에 있으면 함께 멈출 수 있다. 다른 리전으로 옮기는 것은 재해 복구이고 저절로 되지 않는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "High availability",
			"lines": "321-327"
		},
		{
			"note": "002",
			"section": "활성-수동 장애 조치 정책",
			"lines": "266-268"
		},
		{
			"note": "002",
			"section": "다중 AZ 구성",
			"lines": "622-623"
		},
		{
			"note": "002",
			"section": "활성/대기 (Active/Standby)",
			"lines": "641-647"
		}
	],
	"references": [
		{
			"title": "가용성(Well-Architected 안정성 원칙)",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html"
		},
		{
			"title": "고가용성은 재해 복구가 아니다",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/high-availability-is-not-disaster-recovery.html"
		},
		{
			"title": "컴퓨팅 서비스 수준 계약(SLA)",
			"url": "https://aws.amazon.com/compute/sla/"
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
			"slug": "active-standby",
			"text": "활성/대기와 활성/활성"
		},
		{
			"depth": 2,
			"slug": "static-stability",
			"text": "남은 쪽이 견디는가"
		},
		{
			"depth": 2,
			"slug": "environments",
			"text": "운영(프로덕션)과 개발, 환경마다 다른 가용성"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“한 대가 죽어도”, “데이터 센터가 멈춰도”, “자동으로 복구”가 나오면 고가용성 문제다. 첫 질문은 늘 같다. <strong>하나뿐인 것이 무엇인가.</strong> 한 대뿐인 서버, 한 AZ에만 있는 디스크, 하나뿐인 <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>가 단일 장애 지점이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>세 가지가 다 있어야 한다.</p>\n<ol>\n<li><strong>여분</strong>: 같은 일을 할 것을 다른 <a href=\"/foundations/availability-zones/\">가용 영역</a>에 둔다.</li>\n<li><strong>감지</strong>: 상태 확인으로 고장을 알아챈다. 간격과 실패 횟수가 멈추는 시간을 정한다.</li>\n<li><strong>전환</strong>: 사람 없이 넘어간다. <a href=\"/networking/elastic-load-balancing/\">로드 밸런서</a>가 죽은 대상을 빼고, DB는 대기로 넘어가고, DNS는 다른 레코드로 답한다.</li>\n</ol>\n<p>상태를 서버에 두지 않으면 전환이 쉽다. 세션은 <a href=\"/database/elasticache/\">ElastiCache</a>나 <a href=\"/database/dynamodb/\">DynamoDB</a>에, 파일은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>나 <a href=\"/storage/efs/\">EFS</a>에 두면 서버는 언제든 버려도 된다.</p>\n<p>가용성은 부품을 <strong>이어 붙일수록 낮아지고 나란히 둘수록 높아진다</strong>. 99.9%짜리 서비스 둘을 차례로 거치면 둘 다 살아 있어야 하니 99.8%가 된다.</p>\n</div><h2 id=\"active-standby\">활성/대기와 활성/활성<a href=\"#active-standby\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-active-standby\" data-diagram=\"active-standby\"><figcaption><span class=\"diagram-title\">활성 서버와 대기 서버의 감시와 자동 <span class=\"diagram-title-end\">승격<a href=\"#diagram-active-standby\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 활성 서버와 대기 서버의 감시와 자동 승격\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"333\" height=\"568\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 532.5 909.5\"><svg width=\"532.5\" height=\"909.5\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-active-standby-desc\" aria-labelledby=\"diagram-active-standby-title\" role=\"img\" viewBox=\"-4 -4 532.5 909.5\"><title id=\"diagram-active-standby-title\">활성 서버와 대기 서버의 감시와 자동 승격</title><desc id=\"diagram-active-standby-desc\">평소에는 클라이언트의 요청을 활성 서버가 모두 처리하고 대기 서버에 데이터를 동기화한다. 상태 확인이 활성 서버를 지켜보다가 응답이 없으면 대기 서버를 활성으로 올리고, 클라이언트는 같은 이름으로 새 활성 서버에 붙는다.</desc><g class=\"d-boundary\"><rect width=\"336.5\" height=\"139\" x=\"106.2\" y=\"750.5\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"318.2\" height=\"139\" x=\"115.4\" y=\"348\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M133.9 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m139.9 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M156.2 228v13q0 7 7 7h60.9q7 0 7 7v56q0 7 7.1 7h7.2q7.1 0 7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m258.5 389-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M274.5 463v336.5\"/><path fill=\"var(--diagram-line)\" d=\"m280.5 791.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M387 228v13q0 7-7.1 7h-55q-7 0-7 7v56q0 7-7.1 7h-7.2q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m302.5 389-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M431.5 228v13q0 7 7 7h33.7q7 0 7 7v458.4q0 7-7 7H314.6q-7 0-7 7.1v72\"/><path fill=\"var(--diagram-line)\" d=\"m313.5 791.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M111.6 228v13q0 7-7 7H65q-7.1 0-7.1 7v458.4q0 7 7 7h169.4q7.1 0 7.1 7.1v72\"/><path fill=\"var(--diagram-line)\" d=\"m247.5 791.5-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"118.2\" y=\"781.5\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 B</text></g><g class=\"d-boundary\"><text x=\"127.4\" y=\"379\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"100.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"133.8\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"197.6\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"231\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 평소</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"231.5\" y=\"670.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"274.4\" y=\"693.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 동기화</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"284.4\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"317.7\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 감시</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"445.7\" y=\"469.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"479.1\" y=\"492.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 승격</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"12\" y=\"469.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"57.6\" y=\"492.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 전환 뒤</text></g><g class=\"d-node\"><rect width=\"124.1\" height=\"44\" x=\"71.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"133.9\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">클라이언트</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"57.1\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"133.9\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">같은 주소</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"332.4\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"409.2\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">상태 확인</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"197.7\" y=\"401\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"274.5\" y=\"441\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">활성 서버</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"197.7\" y=\"803.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"274.5\" y=\"843.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대기 서버</text></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>평소에는 클라이언트의 요청을 활성 서버가 모두 처리하고 대기 서버에 데이터를 동기화한다. 상태 확인이 활성 서버를 지켜보다가 응답이 없으면 대기 서버를 활성으로 올리고, 클라이언트는 같은 이름으로 새 활성 서버에 붙는다.</p><ul><li>가용 영역 A 안: 활성 서버</li><li>가용 영역 B 안: 대기 서버</li><li>클라이언트 → 같은 주소: ① 요청</li><li>같은 주소 → 활성 서버: ② 평소</li><li>활성 서버 → 대기 서버: ③ 동기화</li><li>상태 확인 → 활성 서버: ④ 감시 (점선)</li><li>상태 확인 → 대기 서버: ⑤ 승격 (점선)</li><li>같은 주소 → 대기 서버: ⑥ 전환 뒤 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>클라이언트는 서버가 아니라 <strong>이름</strong>에 붙는다.</li>\n<li>평소에는 활성 서버만 일한다.</li>\n<li>활성이 데이터를 대기에 동기화한다. 동기면 잃는 것이 없고 비동기면 조금 잃을 수 있다.</li>\n<li>상태 확인이 활성을 지켜본다.</li>\n<li>응답이 없으면 대기를 활성으로 올린다.</li>\n<li>이름이 새 활성을 가리키고 클라이언트가 다시 붙는다. 그동안 짧게 끊긴다.</li>\n</ol>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구성, 평소, 고장 나면, 예\" tabindex=\"0\"><table aria-label=\"활성/대기와 활성/활성\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">구성</th>\n<th scope=\"col\" role=\"columnheader\">평소</th>\n<th scope=\"col\" role=\"columnheader\">고장 나면</th>\n<th scope=\"col\" role=\"columnheader\">예</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-hwalseong-daegi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hwalseong-daegi\" class=\"anchor\" aria-label=\"줄 링크\"></a>활성/대기</th>\n<td role=\"cell\">한쪽만 일한다</td>\n<td role=\"cell\">잠깐 끊기고 이어받는다</td>\n<td role=\"cell\"><a href=\"/database/rds-read-replicas-vs-multi-az/\">RDS 다중 AZ</a>, <a href=\"/integration/amazon-mq/\">Amazon MQ</a>, 방화벽</td>\n</tr>\n<tr id=\"row-hwalseong-hwalseong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hwalseong-hwalseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>활성/활성</th>\n<td role=\"cell\">모두 일한다</td>\n<td role=\"cell\">남은 쪽이 나눠 맡는다</td>\n<td role=\"cell\"><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a> 뒤의 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/database/dynamodb-global-tables/\">DynamoDB 글로벌 테이블</a></td>\n</tr>\n</tbody>\n</table></div>\n<p>활성/대기는 쓰기가 한곳이라 단순하다. 대신 대기의 비용이 놀고, 넘어가는 시간이 있다. 활성/활성은 빠르지만 같은 데이터를 양쪽에서 고치는 문제를 풀어야 한다. DNS 수준의 활성/대기가 <a href=\"/networking/route53-routing-policies/\">Route 53</a>의 장애 조치 라우팅이다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"static-stability\">남은 쪽이 견디는가<a href=\"#static-stability\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>AZ 하나가 죽은 <strong>뒤에</strong> 인스턴스를 새로 띄우려 하면, 같은 순간 모두가 용량을 찾으므로 못 얻을 수 있다. 그래서 미리 여유를 둔다. 전환할 때 새로 만들거나 설정을 바꾸지 않아도 되는 상태를 <strong>정적 안정성</strong>이라고 한다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 필요한 대수, AZ 2개, AZ 3개\" tabindex=\"0\"><table aria-label=\"남은 쪽이 견디는가\">\n<thead>\n<tr>\n<th scope=\"col\">필요한 대수</th>\n<th scope=\"col\">AZ 2개</th>\n<th scope=\"col\">AZ 3개</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-6dae\">\n<th scope=\"row\"><a href=\"#row-6dae\" class=\"anchor\" aria-label=\"줄 링크\"></a>6대</th>\n<td>6 + 6 = 12대</td>\n<td>3 + 3 + 3 = 9대</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"environments\">운영(프로덕션)과 개발, 환경마다 다른 가용성<a href=\"#environments\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>모든 환경을 운영만큼 튼튼하게 만들 까닭은 없다. 여분은 모두 비용이다. 멈췄을 때 <strong>누가 얼마를 잃는가</strong>로 등급을 나누고, 등급마다 다른 구성을 고른다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 환경, 멈추면, 알맞은 구성\" tabindex=\"0\"><table aria-label=\"운영(프로덕션)과 개발, 환경마다 다른 가용성\">\n<thead>\n<tr>\n<th scope=\"col\">환경</th>\n<th scope=\"col\">멈추면</th>\n<th scope=\"col\">알맞은 구성</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-haeksim-unnyeong-gyeolje-rogeuin\">\n<th scope=\"row\"><a href=\"#row-haeksim-unnyeong-gyeolje-rogeuin\" class=\"anchor\" aria-label=\"줄 링크\"></a>핵심 운영(결제, 로그인)</th>\n<td>매출과 신뢰를 잃는다</td>\n<td>여러 AZ, 활성/활성, 필요하면 다른 리전까지</td>\n</tr>\n<tr id=\"row-botong-unnyeong-sanae-eommu\">\n<th scope=\"row\"><a href=\"#row-botong-unnyeong-sanae-eommu\" class=\"anchor\" aria-label=\"줄 링크\"></a>보통 운영(사내 업무)</th>\n<td>일이 밀린다</td>\n<td>두 AZ, <a href=\"/database/rds/\" class=\"mention\">RDS</a> 다중 AZ, Auto Scaling</td>\n</tr>\n<tr id=\"row-seuteijing-seongneung-siheom\">\n<th scope=\"row\"><a href=\"#row-seuteijing-seongneung-siheom\" class=\"anchor\" aria-label=\"줄 링크\"></a>스테이징·성능 시험</th>\n<td>배포가 늦어진다</td>\n<td>운영과 <strong>같은 모양, 작은 크기</strong>. 시험할 때만 켠다</td>\n</tr>\n<tr id=\"row-gaebal-teseuteu\">\n<th scope=\"row\"><a href=\"#row-gaebal-teseuteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>개발·테스트</th>\n<td>개발자가 기다린다</td>\n<td>AZ 하나, 단일 AZ DB, <a href=\"/networking/nat-gateway/\">NAT</a> 하나, <a href=\"/compute/ec2-purchasing-options/#spot\">스팟</a>, 밤과 주말에 끄기</td>\n</tr>\n</tbody>\n</table></div>\n<p>주 40시간만 켜면 인스턴스 요금은 내내(168시간) 켤 때의 4분의 1이 안 된다. 시험에서 “개발 환경”, “끊겨도 된다”, “비용 최소”가 나오면 다중 AZ는 과한 답이고, “운영”, “중단 없이”가 나오면 단일 AZ는 틀린 답이다. 환경은 <a href=\"/management/organizations/\">계정을 나눠</a> 실수가 번지지 않게 한다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "확장성과 다르다." }),
						" 서버를 열 대로 늘려도 한 AZ에 있으면 가용성이 낮다. 늘고 줄어드는 이야기는 ",
						createVNode(_components.a, {
							href: "/foundations/scalability-and-elasticity/",
							children: "확장성과 탄력성"
						}),
						"에 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "내구성과 다르다." }),
						" 내구성은 데이터를 잃지 않는 것, 가용성은 지금 쓸 수 있는 것이다. ",
						createVNode(_components.a, {
							href: "/storage/s3-storage-classes/",
							children: "S3 One Zone-IA"
						}),
						"는 평소의 내구성 설계는 같지만 AZ가 파괴되면 잃는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "내결함성" }), "은 더 엄격하다. 고장 나도 성능까지 그대로인 것을 말한다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "재해 복구와 다르다." }),
						" 리전이 통째로 멈추거나 데이터를 잘못 지운 일은 ",
						createVNode(_components.a, {
							href: "/foundations/rto-rpo/",
							children: "RTO와 RPO"
						}),
						"의 문제다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "읽기 복제본은 고가용성의 답이 아니다",
					"set:html": "<p><a href=\"/database/rds/\" class=\"mention\">RDS</a> 읽기 복제본은 성능을 위한 것이고 비동기다. “자동 장애 조치”가 요구면 다중 AZ를 고른다. 예외는 <a href=\"/database/aurora/\">Aurora</a>다. Aurora 복제본은 읽기를 나누면서 장애 조치의 대상도 된다.</p>"
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
var url = "content/foundations/high-availability.mdx/";
var file = "/work/wt/build/content/foundations/high-availability.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/foundations/high-availability.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
