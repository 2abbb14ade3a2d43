import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/route53.mdx
var frontmatter = {
	"title": "Amazon Route 53",
	"titleEn": "Amazon Route 53",
	"kind": "service",
	"status": "published",
	"summary": "도메인 이름을 주소로 바꿔 주는 관리형 DNS로, 도메인 등록과 상태 확인, 조건에 따라 다른 주소를 답하는 라우팅까지 맡는다.",
	"aliases": [
		"Route 53",
		"R53",
		"루트 53",
		"라우트 53",
		"DNS",
		"디엔에스",
		"도메인 네임 시스템",
		"호스팅 영역",
		"호스티드 존",
		"Hosted Zone",
		"퍼블릭 호스팅 영역",
		"프라이빗 호스팅 영역",
		"Private Hosted Zone",
		"A 레코드",
		"AAAA",
		"AAAA 레코드",
		"NS 레코드",
		"MX 레코드",
		"TXT 레코드",
		"네임서버",
		"이름 서버",
		"도메인 등록",
		"도메인 이전",
		"상태 확인",
		"Health Check",
		"헬스체크",
		"도메인 구입",
		"도메인 관리",
		"DNS 서비스",
		"도메인 연결",
		"도메인 구매",
		"DNSSEC",
		"DNS Firewall",
		"Resolver DNS Firewall",
		"서브도메인",
		"DNS 전파",
		"하이브리드 DNS"
	],
	"related": [
		"networking/route53-routing-policies",
		"networking/cname-vs-alias",
		"networking/cloudfront",
		"networking/elastic-load-balancing",
		"networking/global-accelerator",
		"networking/vpc",
		"architectures/cloudfront-s3-alb",
		"storage/s3"
	],
	"signals": [
		{
			"id": "a",
			"need": "루트 도메인을 ALB로 보내는데 CNAME을 만들 수 없다",
			"choose": "별칭 A 레코드",
			"see": "networking/route53#cname-and-alias",
			"why": "루트에는 CNAME을 둘 수 없다. 별칭은 보통의 A 레코드로 보인다."
		},
		{
			"id": "peuraibit-hoseuting-yeongyeok",
			"need": "VPC 안에서만 통하는 이름을 쓴다",
			"choose": "프라이빗 호스팅 영역",
			"see": "networking/route53#hosted-zones",
			"why": "연결한 VPC 안에서만 답한다. 퍼블릭 영역은 누구에게나 답한다."
		},
		{
			"id": "resolver",
			"need": "VPC와 온프레미스가 서로의 내부 이름을 푼다",
			"choose": "Resolver 인바운드·아웃바운드 엔드포인트",
			"see": "networking/route53#hybrid-dns",
			"why": "들어오는 쿼리는 인바운드, 나가는 쿼리는 아웃바운드가 넘긴다."
		},
		{
			"id": "global-accelerator",
			"need": "DNS 캐시를 기다리지 않고 수십 초 안에 리전을 전환한다",
			"choose": "Global Accelerator",
			"see": "networking/global-accelerator#failover",
			"why": "IP가 바뀌지 않아 DNS를 기다리지 않는다. 라우팅 정책은 캐시가 남는다."
		}
	],
	"facts": [
		{
			"id": "availability-sla",
			"label": "가용성 SLA",
			"value": "100%",
			"note": "DNS 쿼리에 답하는 데이터 플레인에 대한 약속이다. 레코드를 고치는 API는 해당하지 않는다.",
			"called": ["availability"],
			"axis": "availability",
			"source": "https://aws.amazon.com/route53/sla/"
		},
		{
			"id": "routing-policies",
			"label": "라우팅 정책",
			"value": "8가지",
			"examEra": "7가지",
			"note": "IP 기반이 나중에 더해졌다.",
			"called": ["라우팅정책", "라우팅 정책"],
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html"
		},
		{
			"id": "hosted-zones",
			"label": "계정의 호스팅 영역",
			"value": "500개(늘릴 수 있음)",
			"called": [
				"호스팅영역 개",
				"호스팅존 개",
				"hosted zone 개",
				"호스티드존 개",
				"hosted zones per account",
				"hosted zones limit"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html"
		},
		{
			"id": "records-per-zone",
			"label": "호스팅 영역 하나의 레코드",
			"value": "10,000개(늘릴 수 있음, 넘으면 추가 요금)",
			"called": [
				"record 개",
				"레코드 개",
				"records per",
				"record limit"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html"
		},
		{
			"id": "name-servers",
			"label": "퍼블릭 호스팅 영역에 배정되는 이름 서버",
			"value": "4대",
			"note": "NS 레코드에는 이름 서버의 이름이 들어간다. IP 주소가 아니다.",
			"called": ["네임서버 개", "NS 개"],
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html"
		},
		{
			"id": "health-check-interval",
			"label": "상태 확인 간격",
			"value": "30초 또는 10초(추가 요금)",
			"note": "여러 곳의 검사기가 따로 보내므로 실제로는 몇 초마다 요청이 온다.",
			"called": [
				"상태확인",
				"상태검사",
				"헬스체크",
				"healthcheck",
				"상태확인 주기",
				"health check interval",
				"fast health check",
				"체크 간격",
				"헬스체크 간격",
				"헬스체크 초",
				"상태 확인 간격"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html"
		},
		{
			"id": "failure-threshold",
			"label": "상태가 바뀌는 연속 횟수",
			"value": "3회(1–10회)",
			"called": [
				"실패 횟수",
				"failure threshold",
				"healthy threshold",
				"unhealthy threshold",
				"healthy/unhealthy threshold",
				"임계값",
				"연속 실패",
				"연속 횟수",
				"헬스체크 임계값",
				"헬스체크 실패 번"
			],
			"source": "https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html"
		},
		{
			"id": "healthy-ratio",
			"label": "정상으로 보는 검사기 비율",
			"value": "18% 초과",
			"note": "한 지역의 네트워크 문제를 서버 고장으로 잘못 보지 않으려는 값이며 바뀔 수 있다.",
			"called": [
				"health checkers",
				"health checkers report",
				"checkers %",
				"체커 %",
				"검사기 %",
				"정상 %",
				"healthy %",
				"health checkers percent"
			],
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html"
		},
		{
			"id": "health-check-response",
			"label": "엔드포인트가 답해야 하는 시간",
			"value": "HTTP(S) 연결 4초 + 응답 2초, TCP 연결 10초",
			"note": "HTTP(S)는 2xx나 3xx여야 정상이다. 본문 검색은 앞 5,120바이트만 본다.",
			"called": [
				"health check timeout",
				"헬스체크 타임아웃",
				"상태 확인 응답 초",
				"헬스체크 응답 시간"
			],
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html"
		},
		{
			"id": "calculated-children",
			"label": "계산형 상태 확인 하나가 모으는 수",
			"value": "255개",
			"note": "상태 확인은 계정에 200개가 기본이고 늘릴 수 있다.",
			"called": [
				"child health checks",
				"child health check",
				"하위 상태 확인",
				"하위 헬스체크",
				"자식 헬스체크",
				"calculated health check"
			],
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html"
		},
		{
			"id": "alias-ttl",
			"label": "별칭 레코드의 TTL",
			"value": "정할 수 없음(대상의 TTL을 따름)",
			"note": "대상이 로드 밸런서면 60초다. ELB 사용 설명서에 적힌 값이다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
		},
		{
			"id": "alias-queries-free",
			"label": "AWS 리소스를 가리키는 별칭 쿼리",
			"value": "무료",
			"note": "CNAME을 비롯한 다른 쿼리는 100만 건 단위로 요금을 낸다.",
			"called": [
				"별칭 요금",
				"alias 요금",
				"alias 무료"
			],
			"source": "https://aws.amazon.com/route53/pricing/"
		},
		{
			"id": "hosted-zone-price",
			"label": "호스팅 영역 요금",
			"value": "월 0.50달러(처음 25개), 그다음부터 0.10달러",
			"called": [
				"호스팅영역 월",
				"호스팅존",
				"호스팅영역당",
				"hostedzone"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/route53/pricing/"
		}
	],
	"sharedFacts": [{
		"id": "multivalue-answers",
		"from": "networking/route53-routing-policies#multivalue-max"
	}],
	"scenarios": [
		{
			"id": "root-domain-to-load-balancer",
			"situation": "`example.com`(www 없음)을 ALB로 보내야 하는데 CNAME 레코드를 만들 수 없다.",
			"answer": [
				"networking/cname-vs-alias",
				"networking/route53",
				"networking/application-load-balancer"
			],
			"choose": "별칭 A 레코드",
			"why": "“루트 도메인”이면 별칭 A 레코드다. Route 53이 ALB의 지금 IP로 바로 답하므로 DNS 규칙에 어긋나지 않는다.",
			"trap": "ALB의 IP를 A 레코드에 적으면, ALB가 확장될 때 바뀌어 끊긴다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "dr-site-on-outage",
			"situation": "주 사이트가 죽으면 다른 리전의 대기 사이트로 자동으로 넘어가야 한다. 평소에는 대기 사이트로 보내지 않는다.",
			"answer": ["networking/route53-routing-policies", "networking/route53"],
			"choose": "장애 조치(활성-수동)",
			"why": "“활성-수동”은 장애 조치 라우팅이다. 주 레코드의 상태 확인이 실패하면 보조 레코드로 답한다.",
			"trap": "다중값 응답과 지연 시간 라우팅은 평소에도 대기 사이트로 보낸다. 활성-활성 구성의 답이다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "private-resource-health",
			"situation": "프라이빗 서브넷의 데이터베이스가 멈추면 DNS를 다른 쪽으로 돌리고 싶은데, 상태 확인이 늘 실패한다.",
			"answer": ["networking/route53", "management/cloudwatch-alarms"],
			"choose": "CloudWatch 경보를 보는 상태 확인",
			"why": "검사기는 VPC 밖의 인터넷에 있다. CloudWatch 지표와 경보를 만들고, 상태 확인이 그 경보를 보게 한다.",
			"trap": "데이터베이스에 퍼블릭 IP를 주면 확인은 되지만 요구한 “프라이빗”을 버린 것이다.",
			"requirements": ["high-availability", "find-cause"]
		},
		{
			"id": "internal-names",
			"situation": "VPC 안의 서버끼리만 `db.corp.internal`이라는 이름으로 부르고, 인터넷에는 이 이름을 알리지 않으려 한다.",
			"answer": ["networking/route53", "networking/vpc"],
			"choose": "프라이빗 호스팅 영역",
			"why": "“VPC 안에서만”은 프라이빗 호스팅 영역이다. VPC의 DNS 호스트 이름과 DNS 확인 설정을 둘 다 켜야 한다.",
			"trap": "퍼블릭 호스팅 영역에 프라이빗 IP를 적어도 동작은 하지만, 내부 구조가 인터넷에 알려진다.",
			"requirements": ["private-access"]
		},
		{
			"id": "keep-registrar",
			"situation": "다른 업체에서 산 도메인을 옮기지 않고, DNS만 Route 53으로 관리하고 싶다.",
			"answer": ["networking/route53"],
			"choose": "퍼블릭 호스팅 영역 + 이름 서버 변경",
			"why": "퍼블릭 호스팅 영역을 만들고, 등록 업체에서 이름 서버를 Route 53이 준 네 대로 바꾸면 된다.",
			"trap": "도메인 이전은 필요 없다. 등록과 DNS는 서로 다른 일이다."
		}
	],
	"corrections": [
		{
			"id": "ns-dns",
			"notes": "NS 레코드의 값이 DNS 이름이거나 IP 주소라고 한다.",
			"status": "wrong",
			"right": "NS 레코드에는 이름 서버의 이름만 들어간다. 그 이름의 IP는 다른 레코드가 알려 준다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html"
		},
		{
			"id": "route-dns",
			"notes": "다른 업체의 도메인을 Route 53에 등록하면 AWS가 관리해 준다고 한다.",
			"status": "wrong",
			"right": "등록 업체에서 이름 서버를 Route 53의 것으로 바꾸면 DNS만 Route 53이 맡는다. 등록까지 옮기려면 도메인 이전을 따로 한다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/MigratingDNS.html"
		},
		{
			"id": "ip-traffic",
			"notes": "라우팅 정책을 일곱 가지로 든다.",
			"status": "outdated",
			"card": false,
			"right": "IP 기반이 더해져 여덟 가지다. 지리 근접은 이제 Traffic Flow 없이도 만든다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html"
		},
		{
			"id": "wording",
			"notes": "단순 정책은 무작위로 연결한다고 한다.",
			"status": "wrong",
			"right": "값을 모두 돌려주고 고르는 것은 클라이언트다. 상태 확인은 붙일 수 없다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-simple.html"
		},
		{
			"id": "cname-aaaa",
			"notes": "CNAME의 대상은 당연히 A나 AAAA 레코드라고 한다.",
			"status": "simplified",
			"card": false,
			"right": "대상이 다시 CNAME이어도 된다. 다만 사슬의 끝은 A나 AAAA여야 주소를 얻고, 사슬이 길수록 쿼리가 는다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html"
		},
		{
			"id": "aaaa",
			"notes": "별칭은 무료이고 유형이 A나 AAAA이며 AWS 리소스만 가리킨다고 한다.",
			"status": "simplified",
			"right": "무료인 것은 AWS 리소스를 가리키는 별칭의 쿼리다. 같은 호스팅 영역의 다른 레코드도 가리킬 수 있고, 그때는 유형이 그 레코드와 같아야 한다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
		},
		{
			"id": "dynamodb-rds",
			"notes": "상태 확인은 퍼블릭 리소스에 연결하려고 하는 것이고, DynamoDB나 RDS는 CloudWatch 경보로 본다고 한다.",
			"status": "simplified",
			"right": "엔드포인트 확인만 퍼블릭 주소가 필요하다. 경보 방식은 프라이빗 리소스 전체의 해법이며, 경보의 상태가 아니라 같은 지표의 데이터를 직접 본다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-types.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "글로벌 서비스",
			"lines": "42-53"
		},
		{
			"note": "001",
			"section": "Route 53",
			"lines": "665-674"
		},
		{
			"note": "001",
			"section": "Hosted Zones",
			"lines": "676-683"
		},
		{
			"note": "001",
			"section": "CNAME vs Alias",
			"lines": "685-698"
		},
		{
			"note": "001",
			"section": "Routing Policies",
			"lines": "700-712"
		},
		{
			"note": "001",
			"section": "Route 53 - Health Checks",
			"lines": "714-722"
		},
		{
			"note": "001",
			"section": "Domain Registar",
			"lines": "724-728"
		},
		{
			"note": "002",
			"section": "Route 53 라우팅 정책 비교",
			"lines": "265-274"
		},
		{
			"note": "003",
			"section": "CloudFront와 Route 53",
			"lines": "23-26"
		},
		{
			"note": "004",
			"section": "도메인 이름",
			"lines": "585-587"
		},
		{
			"note": "004",
			"section": "사용자 지정 도메인과 인증서",
			"lines": "595-597"
		},
		{
			"note": "004",
			"section": "CNAME vs Alias",
			"lines": "599-616"
		}
	],
	"references": [
		{
			"title": "라우팅 정책 고르기",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html"
		},
		{
			"title": "별칭과 별칭이 아닌 레코드 고르기",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
		},
		{
			"title": "상태 확인이 정상인지 판단하는 방법",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html"
		},
		{
			"title": "프라이빗 호스팅 영역",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-private.html"
		},
		{
			"title": "Route 53 할당량",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html"
		},
		{
			"title": "퍼블릭 레코드 관리의 가속 복구",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/accelerated-recovery.html"
		},
		{
			"title": "VPC Resolver와 하이브리드 DNS",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver.html"
		},
		{
			"title": "DNS Firewall의 VPC 설정(fail open)",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-vpc-configuration.html"
		},
		{
			"title": "DNS Firewall의 도메인 목록",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-domain-lists.html"
		},
		{
			"title": "DNSSEC 서명의 KMS 키",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-cmk-requirements.html"
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
			"slug": "record-types",
			"text": "레코드 유형"
		},
		{
			"depth": 3,
			"slug": "cname-and-alias",
			"text": "CNAME과 별칭"
		},
		{
			"depth": 2,
			"slug": "hosted-zones",
			"text": "호스팅 영역"
		},
		{
			"depth": 3,
			"slug": "hybrid-dns",
			"text": "온프레미스와 함께 풀기"
		},
		{
			"depth": 3,
			"slug": "dns-firewall",
			"text": "DNS Firewall"
		},
		{
			"depth": 2,
			"slug": "routing-policies",
			"text": "라우팅 정책"
		},
		{
			"depth": 2,
			"slug": "health-checks",
			"text": "상태 확인"
		},
		{
			"depth": 2,
			"slug": "domain-registration",
			"text": "도메인 등록"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li>내 도메인을 <a href=\"/networking/cloudfront/\">CloudFront</a>, <a href=\"/networking/application-load-balancer/\">ALB</a>, <a href=\"/storage/s3/\">S3</a> 같은 AWS 리소스에 연결할 때. 특히 <strong>루트 도메인</strong>이면 별칭 레코드가 필요하다.</li>\n<li>리전이 둘 이상이고, 죽은 쪽을 피하거나 가까운 쪽을 답하게 할 때.</li>\n<li><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안에서만 쓰는 이름이 필요할 때.</li>\n</ul>\n<p>도메인 등록, DNS, 상태 확인은 따로 쓸 수 있는 세 기능이다. 이름의 53은 DNS 포트 번호에서 왔고, 리전이 없는 글로벌 서비스다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-name-resolution\" data-diagram=\"name-resolution\"><figcaption><span class=\"diagram-title\">Route 53이 이름을 푸는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-name-resolution\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: Route 53이 이름을 푸는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"731\" height=\"448\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-58 -18 1169 716\"><svg width=\"1169\" height=\"716\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-name-resolution-desc\" aria-labelledby=\"diagram-name-resolution-title\" role=\"img\" viewBox=\"-58 -18 1169 716\"><title id=\"diagram-name-resolution-title\">Route 53이 이름을 푸는 순서</title><desc id=\"diagram-name-resolution-desc\">사용자의 브라우저가 리졸버에게 이름을 묻는다. 리졸버는 최상위 도메인 서버에서 Route 53 이름 서버를 알아내어 묻고, Route 53은 라우팅 정책과 상태 확인을 거쳐 주소와 TTL을 답한다. 브라우저는 그 주소의 ALB에 직접 접속한다.</desc><g class=\"d-frame\"><line x1=\"973\" x2=\"973\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"893\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"973\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ALB</text></g><g class=\"d-frame\"><line x1=\"753\" x2=\"753\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"673\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"753\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Route 53</text></g><g class=\"d-frame\"><line x1=\"533\" x2=\"533\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"453\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"533\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">.com 서버</text></g><g class=\"d-frame\"><line x1=\"310\" x2=\"310\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"230\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"310\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">DNS 리졸버</text></g><g class=\"d-frame\"><line x1=\"80\" x2=\"80\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"80\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-note\"><rect width=\"160\" height=\"76\" x=\"673\" y=\"376\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"753\" y=\"409.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">정책과 상태</text><text x=\"753\" y=\"435.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">확인</text></g><g class=\"d-edge-label\"><rect width=\"231.6\" height=\"28.6\" x=\"78.2\" y=\"82.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"194\" y=\"104.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① www.example.com?</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"306\" y1=\"136\" y2=\"136\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m291.6 128.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.3\" height=\"28.6\" x=\"361.9\" y=\"158.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"420\" y=\"180.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 누가 아나</text></g><g class=\"d-edge\"><line x1=\"311\" x2=\"529\" y1=\"212\" y2=\"212\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m514.6 204.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"140\" height=\"28.6\" x=\"353\" y=\"234.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"423\" y=\"256.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">NS 4개의 이름</text></g><g class=\"d-edge\"><line x1=\"532\" x2=\"314\" y1=\"288\" y2=\"288\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m328.4 295.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"135.3\" height=\"28.6\" x=\"462.4\" y=\"310.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"530\" y=\"332.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 주소를 달라</text></g><g class=\"d-edge\"><line x1=\"311\" x2=\"749\" y1=\"364\" y2=\"364\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m734.6 356.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.5\" height=\"28.6\" x=\"474.7\" y=\"474.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"533\" y=\"496.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ IP와 TTL</text></g><g class=\"d-edge\"><line x1=\"752\" x2=\"314\" y1=\"528\" y2=\"528\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m328.4 535.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"28.7\" height=\"28.6\" x=\"182.7\" y=\"550.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"197\" y=\"572.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">IP</text></g><g class=\"d-edge\"><line x1=\"309\" x2=\"84\" y1=\"604\" y2=\"604\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M98.4 611.5 81.9 604l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"147.3\" height=\"28.6\" x=\"451.3\" y=\"626.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"525\" y=\"648.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ HTTPS 접속</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"969\" y1=\"680\" y2=\"680\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m954.6 672.5 16.5 7.5-15 7.5z\"/></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"376\" height=\"501\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-58 -18 602 802\"><svg width=\"602\" height=\"802\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-name-resolution-narrow-desc\" aria-labelledby=\"diagram-name-resolution-narrow-title\" role=\"img\" viewBox=\"-58 -18 602 802\"><title id=\"diagram-name-resolution-narrow-title\">Route 53이 이름을 푸는 순서</title><desc id=\"diagram-name-resolution-narrow-desc\">사용자의 브라우저가 리졸버에게 이름을 묻는다. 리졸버는 최상위 도메인 서버에서 Route 53 이름 서버를 알아내어 묻고, Route 53은 라우팅 정책과 상태 확인을 거쳐 주소와 TTL을 답한다. 브라우저는 그 주소의 ALB에 직접 접속한다.</desc><g class=\"d-frame\"><line x1=\"448\" x2=\"448\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"76\" height=\"64\" x=\"410\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"448\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ALB</text></g><g class=\"d-frame\"><line x1=\"366\" x2=\"366\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"76\" height=\"64\" x=\"328\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"366\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Route</text><text x=\"366\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">53</text></g><g class=\"d-frame\"><line x1=\"284\" x2=\"284\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"76\" height=\"64\" x=\"246\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"284\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">.com</text><text x=\"284\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버</text></g><g class=\"d-frame\"><line x1=\"201\" x2=\"201\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"76\" height=\"64\" x=\"163\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"201\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">DNS</text><text x=\"201\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리졸버</text></g><g class=\"d-frame\"><line x1=\"38\" x2=\"38\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"76\" height=\"64\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"38\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-note\"><rect width=\"76\" height=\"94\" x=\"328\" y=\"456\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"366\" y=\"487.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">정책과</text><text x=\"366\" y=\"513.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">상태</text><text x=\"366\" y=\"539.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">확인</text></g><g class=\"d-edge-label\"><rect width=\"90\" height=\"28.6\" x=\"73\" y=\"81.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"118\" y=\"103.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① www.</text></g><g class=\"d-edge-label\"><rect width=\"151.6\" height=\"28.6\" x=\"42.2\" y=\"107.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"118\" y=\"129.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">example.com?</text></g><g class=\"d-edge\"><line x1=\"39\" x2=\"197\" y1=\"168\" y2=\"168\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m182.6 160.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"72.7\" height=\"28.6\" x=\"204.6\" y=\"185.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241\" y=\"207.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 누가</text></g><g class=\"d-edge-label\"><rect width=\"48\" height=\"28.6\" x=\"217\" y=\"211.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241\" y=\"233.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아나</text></g><g class=\"d-edge\"><line x1=\"202\" x2=\"280\" y1=\"272\" y2=\"272\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m265.6 264.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"96.4\" height=\"28.6\" x=\"195.8\" y=\"289.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"244\" y=\"311.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">NS 4개의</text></g><g class=\"d-edge-label\"><rect width=\"48\" height=\"28.6\" x=\"220\" y=\"315.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"244\" y=\"337.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">이름</text></g><g class=\"d-edge\"><line x1=\"283\" x2=\"205\" y1=\"376\" y2=\"376\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m219.4 383.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"135.3\" height=\"28.6\" x=\"214.4\" y=\"393.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282\" y=\"415.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 주소를 달라</text></g><g class=\"d-edge\"><line x1=\"202\" x2=\"362\" y1=\"448\" y2=\"448\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m347.6 440.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.5\" height=\"28.6\" x=\"226.7\" y=\"567.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"285\" y=\"589.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ IP와 TTL</text></g><g class=\"d-edge\"><line x1=\"365\" x2=\"205\" y1=\"622\" y2=\"622\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m219.4 629.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"28.7\" height=\"28.6\" x=\"106.7\" y=\"639.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"121\" y=\"661.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">IP</text></g><g class=\"d-edge\"><line x1=\"200\" x2=\"42\" y1=\"694\" y2=\"694\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M56.4 701.5 39.9 694l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"147.3\" height=\"28.6\" x=\"168.3\" y=\"711.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"242\" y=\"733.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ HTTPS 접속</text></g><g class=\"d-edge\"><line x1=\"39\" x2=\"444\" y1=\"766\" y2=\"766\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m429.6 758.5 16.5 7.5-15 7.5z\"/></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자의 브라우저가 리졸버에게 이름을 묻는다. 리졸버는 최상위 도메인 서버에서 Route 53 이름 서버를 알아내어 묻고, Route 53은 라우팅 정책과 상태 확인을 거쳐 주소와 TTL을 답한다. 브라우저는 그 주소의 ALB에 직접 접속한다.</p><ul><li>사용자 → DNS 리졸버: ① www.example.com?</li><li>DNS 리졸버 → .com 서버: ② 누가 아나</li><li>.com 서버 → DNS 리졸버: NS 4개의 이름 (응답)</li><li>DNS 리졸버 → Route 53: ③ 주소를 달라</li><li>Route 53: 정책과 상태 확인</li><li>Route 53 → DNS 리졸버: ④ IP와 TTL (응답)</li><li>DNS 리졸버 → 사용자: IP (응답)</li><li>사용자 → ALB: ⑤ HTTPS 접속</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>사용자의 브라우저는 통신사나 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 리졸버에 묻고, 리졸버는 TTL(답을 기억해 두는 시간)이 남은 답이 있으면 그것을 준다.</li>\n<li>없으면 최상위 도메인 서버에서 이 도메인의 <strong>이름 서버</strong>(NS)를 알아낸다.</li>\n<li>리졸버가 Route 53에 묻는다. Route 53은 레코드의 라우팅 정책과 상태 확인을 보고 고른다.</li>\n<li>주소와 TTL을 답한다. TTL이 지날 때까지 리졸버는 다시 묻지 않는다.</li>\n<li>트래픽은 Route 53을 <strong>지나지 않는다</strong>. 브라우저가 그 주소로 직접 간다.</li>\n</ol>\n<p>그래서 DNS로 하는 장애 조치는 TTL만큼 늦다. 바꿀 계획이 있으면 미리 60초쯤으로 낮춘다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"record-types\">레코드 유형<a href=\"#record-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 유형, 답하는 것, 기억할 점\" tabindex=\"0\"><table aria-label=\"레코드 유형\">\n<thead>\n<tr>\n<th scope=\"col\">유형</th>\n<th scope=\"col\">답하는 것</th>\n<th scope=\"col\">기억할 점</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-a\">\n<th scope=\"row\"><a href=\"#row-a\" class=\"anchor\" aria-label=\"줄 링크\"></a>A</th>\n<td>IPv4 주소</td>\n<td>별칭으로 만들 수 있다</td>\n</tr>\n<tr id=\"row-aaaa\">\n<th scope=\"row\"><a href=\"#row-aaaa\" class=\"anchor\" aria-label=\"줄 링크\"></a>AAAA</th>\n<td>IPv6 주소</td>\n<td>별칭으로 만들 수 있다</td>\n</tr>\n<tr id=\"row-cname\">\n<th scope=\"row\"><a href=\"#row-cname\" class=\"anchor\" aria-label=\"줄 링크\"></a>CNAME</th>\n<td>다른 이름</td>\n<td>루트 도메인과, 다른 레코드가 있는 이름에는 못 만든다</td>\n</tr>\n<tr id=\"row-ns\">\n<th scope=\"row\"><a href=\"#row-ns\" class=\"anchor\" aria-label=\"줄 링크\"></a>NS</th>\n<td>이 영역을 맡은 이름 서버의 이름</td>\n<td>하위 도메인을 다른 영역에 맡길 때도 쓴다</td>\n</tr>\n<tr id=\"row-mx-txt\">\n<th scope=\"row\"><a href=\"#row-mx-txt\" class=\"anchor\" aria-label=\"줄 링크\"></a>MX·TXT</th>\n<td>메일 서버·글자</td>\n<td>도메인 소유 확인은 TXT나 CNAME으로 한다</td>\n</tr>\n</tbody>\n</table></div>\n<h3 id=\"cname-and-alias\">CNAME과 별칭<a href=\"#cname-and-alias\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, CNAME, 별칭(Alias)\" tabindex=\"0\"><table aria-label=\"CNAME과 별칭\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">CNAME</th>\n<th scope=\"col\">별칭(Alias)</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ruteu-domein\">\n<th scope=\"row\"><a href=\"#row-ruteu-domein\" class=\"anchor\" aria-label=\"줄 링크\"></a>루트 도메인</th>\n<td>안 된다</td>\n<td>된다</td>\n</tr>\n<tr id=\"row-daesang\">\n<th scope=\"row\"><a href=\"#row-daesang\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상</th>\n<td>어떤 이름이든</td>\n<td><a href=\"/networking/elastic-load-balancing/\" class=\"mention\">ELB</a>, <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>, <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>, <a href=\"/storage/s3/\" class=\"mention\">S3</a> 웹 사이트, <a href=\"/networking/vpc-endpoints/\" class=\"mention\">VPC 엔드포인트</a>, <a href=\"/networking/global-accelerator/\" class=\"mention\">Global Accelerator</a> 등, 그리고 같은 영역의 레코드</td>\n</tr>\n<tr id=\"row-kwori-yogeum\">\n<th scope=\"row\"><a href=\"#row-kwori-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>쿼리 요금</th>\n<td>있다</td>\n<td>AWS 리소스면 없다</td>\n</tr>\n<tr id=\"row-ttl\">\n<th scope=\"row\"><a href=\"#row-ttl\" class=\"anchor\" aria-label=\"줄 링크\"></a>TTL</th>\n<td>직접 정한다</td>\n<td>정할 수 없다</td>\n</tr>\n<tr id=\"row-daesangui-sangtae\">\n<th scope=\"row\"><a href=\"#row-daesangui-sangtae\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상의 상태</th>\n<td>모른다</td>\n<td>“대상 상태 평가”로 따라간다(CloudFront는 제외)</td>\n</tr>\n</tbody>\n</table></div>\n<p>별칭은 DNS 표준에 없는 Route 53만의 기능이다(<a href=\"/networking/cname-vs-alias/\">CNAME vs Alias</a>에서 더 견준다). 묻는 쪽에는 평범한 A 레코드로 보인다. <strong><a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 인스턴스의 DNS 이름</strong>과 <a href=\"/database/rds/\" class=\"mention\">RDS</a> 엔드포인트는 별칭 대상이 아니므로 CNAME으로 가리킨다. EC2는 바뀌지 않는 탄력적 IP를 A 레코드에 적어도 되지만, RDS는 장애 조치 때 IP가 바뀌므로 적지 않는다.</p>\n</div><h2 id=\"hosted-zones\">호스팅 영역<a href=\"#hosted-zones\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>한 도메인의 레코드를 담는 그릇이다.</p>\n<ul>\n<li><strong>퍼블릭</strong>: 인터넷의 쿼리에 답한다. 만들면 이름 서버 네 대와 NS·SOA 레코드가 생긴다.</li>\n<li><strong>프라이빗</strong>: 연결한 <a href=\"/networking/vpc/\">VPC</a> 안에서만 답한다. 다른 리전이나 다른 계정의 VPC도 연결한다. VPC의 <code>enableDnsSupport</code>와 <code>enableDnsHostnames</code>를 둘 다 켠다.</li>\n</ul>\n<p>같은 이름으로 둘 다 만들면 안에서는 프라이빗 주소, 밖에서는 퍼블릭 주소를 답한다(스플릿 뷰).</p>\n<h3 id=\"hybrid-dns\">온프레미스와 함께 풀기<a href=\"#hybrid-dns\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 쿼리는 대역의 <code>+2</code> 주소에 있는 <strong>VPC Resolver</strong>(옛 이름 Route 53 Resolver)가 답한다. VPN이나 <a href=\"/networking/direct-connect/\">Direct Connect</a>로 망을 이어도 이름까지 이어지지는 않는다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 누가 무엇을 묻나, 두는 것\" tabindex=\"0\"><table aria-label=\"온프레미스와 함께 풀기\">\n<thead>\n<tr>\n<th scope=\"col\">누가 무엇을 묻나</th>\n<th scope=\"col\">두는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-onpeuremiseuga-peuraibit-hoseuting\">\n<th scope=\"row\"><a href=\"#row-onpeuremiseuga-peuraibit-hoseuting\" class=\"anchor\" aria-label=\"줄 링크\"></a>온프레미스가 프라이빗 호스팅 영역을</th>\n<td><strong>인바운드</strong> 엔드포인트. 온프레미스 DNS가 그 프라이빗 IP로 넘긴다</td>\n</tr>\n<tr id=\"row-vpc\">\n<th scope=\"row\"><a href=\"#row-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a>VPC가 온프레미스의 이름을</th>\n<td><strong>아웃바운드</strong> 엔드포인트와 도메인별 전달 규칙. 규칙은 <a href=\"/security/resource-access-manager/\">AWS RAM</a>으로 다른 계정과 나눈다</td>\n</tr>\n</tbody>\n</table></div>\n<h3 id=\"dns-firewall\">DNS Firewall<a href=\"#dns-firewall\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에서 <strong>나가는 DNS 쿼리</strong>를 도메인 이름으로 거른다. 규칙 그룹을 VPC에 연결하면 VPC Resolver가 쿼리를 도메인 목록(내 목록이나 AWS가 관리하는 악성 도메인 목록)과 견주어 허용, 경고, 차단한다. 침해된 서버가 DNS 쿼리에 데이터를 실어 빼내는 것(DNS 유출)을 막으라면 이것이다.</p>\n<p>쿼리만 보므로 IP로 바로 거는 연결은 막지 못한다. 그것은 <a href=\"/security/network-firewall/\">Network Firewall</a>의 일이다. 여러 계정에 한꺼번에 걸려면 <a href=\"/security/firewall-manager/\">Firewall Manager</a>를 쓴다. DNS Firewall이 답하지 못할 때는 쿼리를 막는 것이 기본(fail closed)이고, VPC마다 통과(fail open)로 바꾼다.</p>\n</div><h2 id=\"routing-policies\">라우팅 정책<a href=\"#routing-policies\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>고르는 단서와 활성-수동 구성은 <a href=\"/networking/route53-routing-policies/\">라우팅 정책</a>에 있다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 정책, 무엇을 보고 답하나\" tabindex=\"0\"><table aria-label=\"라우팅 정책\">\n<thead>\n<tr>\n<th scope=\"col\">정책</th>\n<th scope=\"col\">무엇을 보고 답하나</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-dansun\">\n<th scope=\"row\"><a href=\"#row-dansun\" class=\"anchor\" aria-label=\"줄 링크\"></a>단순</th>\n<td>보지 않는다. 값을 모두 준다</td>\n</tr>\n<tr id=\"row-gajungchi\">\n<th scope=\"row\"><a href=\"#row-gajungchi\" class=\"anchor\" aria-label=\"줄 링크\"></a>가중치</th>\n<td>정해 둔 비율(0이면 보내지 않는다. 나머지가 모두 비정상일 때만 0도 쓴다)</td>\n</tr>\n<tr id=\"row-jiyeon-sigan\">\n<th scope=\"row\"><a href=\"#row-jiyeon-sigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>지연 시간</th>\n<td>사용자에게 지연이 가장 짧은 리전</td>\n</tr>\n<tr id=\"row-jangae-jochi\">\n<th scope=\"row\"><a href=\"#row-jangae-jochi\" class=\"anchor\" aria-label=\"줄 링크\"></a>장애 조치</th>\n<td>주 레코드의 상태, 실패하면 보조</td>\n</tr>\n<tr id=\"row-jirijeok-wichi\">\n<th scope=\"row\"><a href=\"#row-jirijeok-wichi\" class=\"anchor\" aria-label=\"줄 링크\"></a>지리적 위치</th>\n<td>사용자가 있는 나라·대륙(기본 레코드도 둔다)</td>\n</tr>\n<tr id=\"row-jiri-geunjeop\">\n<th scope=\"row\"><a href=\"#row-jiri-geunjeop\" class=\"anchor\" aria-label=\"줄 링크\"></a>지리 근접</th>\n<td>리소스까지의 거리와 치우침(bias)</td>\n</tr>\n<tr id=\"row-dajunggap-eungdap\">\n<th scope=\"row\"><a href=\"#row-dajunggap-eungdap\" class=\"anchor\" aria-label=\"줄 링크\"></a>다중값 응답</th>\n<td>정상 값 가운데 최대 8개를 무작위로</td>\n</tr>\n<tr id=\"row-ip\">\n<th scope=\"row\"><a href=\"#row-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a>IP 기반</th>\n<td>사용자 IP가 든 대역(CIDR)</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"health-checks\">상태 확인<a href=\"#health-checks\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>엔드포인트</strong>: 전 세계의 검사기가 IP나 도메인에 HTTP, HTTPS, TCP로 묻는다. 애플리케이션, 서버, 다른 AWS 리소스가 대상이고 방화벽은 검사기의 IP 대역을 열어야 한다.</li>\n<li><strong>계산형</strong>: 다른 상태 확인들을 AND, OR, “몇 개 이상 정상”으로 묶는다. 점검 중에 한두 대가 빠져도 전체를 정상으로 둘 수 있다.</li>\n<li><strong><a href=\"/management/cloudwatch-alarms/\">CloudWatch 경보</a></strong>: 직접 물을 수 없는 프라이빗 리소스나 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 스로틀, <a href=\"/database/rds/\" class=\"mention\">RDS</a> 지표를 본다.</li>\n</ul>\n</div><h2 id=\"domain-registration\">도메인 등록<a href=\"#domain-registration\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Route 53에서 도메인을 사면 같은 이름의 퍼블릭 호스팅 영역이 자동으로 생긴다. 다른 업체의 도메인은 영역을 만들어 레코드를 옮긴 뒤, 등록 업체에서 이름 서버를 바꾸면 된다. 등록 업체와 DNS 업체는 달라도 된다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "지리적 위치" }),
						"는 사용자의 나라, ",
						createVNode(_components.strong, { children: "지연 시간" }),
						"은 실제 네트워크 지연이다. 언어나 법 때문이면 앞의 것, 속도 때문이면 뒤의 것이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "DNSSEC 서명" }),
						"을 켜면 리졸버가 답의 위조를 알아챈다. 퍼블릭 영역에서만 되고, 키 서명 키(KSK)의 바탕은 ",
						createVNode(_components.strong, { children: "us-east-1에 있는" }),
						" ",
						createVNode(_components.a, {
							href: "/security/kms/",
							class: "mention",
							children: "KMS"
						}),
						" 비대칭 고객 관리형 키(ECC_NIST_P256)다. 상위 영역에 DS 레코드를 넣어야 신뢰의 사슬이 이어진다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "다중값 응답" }), "은 로드 밸런서를 대신하지 못한다. 연결 수나 부하를 모르고, 답은 캐시된다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "레코드를 고치는 일은 us-east-1에 달려 있다." }), " 그 리전이 멈춰도 쿼리의 답은 나가지만 변경은 막힌다. 가속 복구를 미리 켠 퍼블릭 영역은 60분쯤 뒤 다시 고칠 수 있다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/networking/application-load-balancer/",
							class: "mention",
							children: "ALB"
						}),
						" 뒤의 ",
						createVNode(_components.a, {
							href: "/compute/ec2/",
							class: "mention",
							children: "EC2"
						}),
						"마다 상태 확인을 만들지 않는다. ALB가 이미 검사하므로 별칭의 “대상 상태 평가”를 켜면 된다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/integration/api-gateway/",
						children: "API Gateway"
					}), "의 사용자 지정 도메인은 인증서를 먼저 준비하고(엣지 최적화는 us-east-1, 리전은 그 리전), 별칭 A 레코드나 CNAME으로 가리킨다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "DNS 장애 조치는 즉시가 아니다",
					"set:html": "<p>검사 간격 30초 × 실패 3회에 TTL이 더해져 1–3분이 걸린다. “IP를 바꾸지 않고 수십 초 안에”가 조건이면 애니캐스트 IP를 쓰는 <a href=\"/networking/global-accelerator/\">Global Accelerator</a>다.</p>"
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
var url = "content/networking/route53.mdx/";
var file = "/work/wt/build/content/networking/route53.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/route53.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
