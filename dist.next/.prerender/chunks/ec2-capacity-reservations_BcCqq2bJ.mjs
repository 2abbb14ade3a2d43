import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/ec2-capacity-reservations.mdx
var frontmatter = {
	"title": "온디맨드 용량 예약",
	"titleEn": "On-Demand Capacity Reservations",
	"kind": "comparison",
	"status": "published",
	"summary": "용량 예약은 특정 가용 영역에 EC2 인스턴스의 자리를 약정 없이 잡아 두는 것이고, 할인을 받는 예약 인스턴스·Savings Plans와는 목적이 다르다.",
	"aliases": [
		"용량 예약",
		"캐패시티 예약",
		"커패시티 예약",
		"Capacity Reservation",
		"Capacity Reservations",
		"EC2 Capacity Reservations",
		"ODCR",
		"EC2 용량 예약",
		"용량 선점",
		"미래 날짜 용량 예약",
		"용량 블록",
		"Capacity Blocks",
		"Capacity Blocks for ML",
		"인스턴스 용량 확보",
		"용량 보장",
		"EC2 예약",
		"재고 확보",
		"예약 인스턴스 차이",
		"InsufficientInstanceCapacity"
	],
	"related": [
		"compute/ec2-purchasing-options",
		"compute/ec2",
		"compute/auto-scaling-groups",
		"compute/ec2-placement-groups",
		"foundations/availability-zones",
		"compute/fargate"
	],
	"signals": [
		{
			"id": "ondimaendeu-yongnyang-yeyak",
			"need": "며칠짜리 행사 동안 약정 없이 특정 AZ의 자리를 확보한다",
			"choose": "온디맨드 용량 예약",
			"see": "compute/ec2-capacity-reservations#capacity-reservation",
			"why": "약정 없이 자리만 잡고 행사 뒤에 지운다. 예약 인스턴스는 1년부터다."
		},
		{
			"id": "savings-plans-1nyeonina-3nyeon",
			"need": "1년이나 3년 꾸준히 쓰고 자리 보장 없이 싸면 된다",
			"choose": "Savings Plans·리전 예약 인스턴스",
			"see": "compute/ec2-capacity-reservations#reserved-instances",
			"why": "약정이 할인을 준다. 자리 보장은 용량 예약이나 영역 예약의 일이다."
		},
		{
			"id": "savings-plans-1nyeon-naenae",
			"need": "1년 내내 할인을 받으면서 장애 때 옮겨 갈 AZ의 자리도 보장한다",
			"choose": "용량 예약 + Savings Plans",
			"see": "compute/ec2-capacity-reservations#scenario-capacity-and-discount",
			"why": "자리는 용량 예약이, 할인은 Savings Plans가 맡는다. 영역 예약은 한 AZ에 묶인다."
		},
		{
			"id": "gigye-hakseupbyong-yongnyang",
			"need": "다음 달 2주 동안 학습에 쓸 GPU를 미리 잡는다",
			"choose": "기계 학습용 용량 블록",
			"see": "compute/ec2-capacity-reservations#future",
			"why": "GPU를 정한 기간만 미리 사 두는 것이다. 끝나면 종료된다."
		}
	],
	"facts": [
		{
			"id": "price",
			"label": "용량 예약의 요금",
			"value": "자리가 비어 있어도 온디맨드 요금",
			"note": "인스턴스를 띄우면 그 요금만 내고 예약 요금은 따로 없다. 초 단위로 잰다.",
			"called": ["ODCR 요금"],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-reservations-pricing-billing.html"
		},
		{
			"id": "term",
			"label": "약정 기간",
			"value": "없음",
			"note": "바로 쓰는 예약은 언제든 취소한다. 예약 인스턴스와 Savings Plans는 1년 또는 3년이다.",
			"called": ["capacity reservation 약정", "capacity reservation term"],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html"
		},
		{
			"id": "scope",
			"label": "예약 하나의 범위",
			"value": "가용 영역 하나, 인스턴스 유형 하나",
			"note": "플랫폼(운영 체제)과 테넌시까지 같은 인스턴스만 쓴다. 가용 영역 3곳이면 예약을 3개 만든다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html"
		},
		{
			"id": "quota",
			"label": "예약할 수 있는 양",
			"value": "계정의 온디맨드 할당량(vCPU)까지",
			"note": "쓰지 않는 예약도 할당량을 차지한다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html"
		},
		{
			"id": "future-dated",
			"label": "미래 날짜 예약을 신청하는 때",
			"value": "시작 5~120일 전",
			"note": "최소 14일(U·X 계열은 12주) 동안 유지하기로 약속하고, 32 vCPU 이상이어야 한다. 유형은 C·G·I·M·R·T·U·X 계열이다.",
			"called": [
				"미래 예약",
				"미리 예약",
				"capacity reservation advance",
				"용량 예약 며칠"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-reservations-create.html"
		},
		{
			"id": "future-dated-cancel",
			"label": "미래 날짜 예약을 취소할 때",
			"asks": "미래 날짜 예약을 취소할 때 요금이 있나?",
			"value": "시작 8주 전까지 무료, 그 뒤에는 약정의 25~50%",
			"note": "받은 뒤라면 남은 약정의 절반이다. 줄어든 약정이 끝날 때까지 온디맨드 요금으로 낸다. 도는 인스턴스를 먼저 멈춰야 취소된다.",
			"examEra": "최소 유지 기간에는 취소할 수 없음",
			"called": ["예약 취소 수수료"],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-reservations-release.html"
		},
		{
			"id": "capacity-blocks",
			"label": "기계 학습용 용량 블록(Capacity Blocks)",
			"asks": "기계 학습용 용량 블록(Capacity Blocks)은 며칠 동안, 몇 대까지 잡나?",
			"value": "1~182일, 블록 하나에 64대까지",
			"note": "14일까지는 하루 단위, 그 뒤에는 7일 단위다. 최대 8주 앞까지 잡고 값을 미리 낸다. 여러 블록을 합쳐 256대까지다.",
			"called": ["capacity block", "capacity blocks instances max"],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-blocks-how.html"
		}
	],
	"scenarios": [
		{
			"id": "one-week-event-three-azs",
			"situation": "일주일짜리 행사 동안 한 리전의 정해진 세 가용 영역에서 EC2를 반드시 띄울 수 있어야 한다. 그 뒤에는 필요 없다.",
			"answer": ["compute/ec2-capacity-reservations"],
			"choose": "가용 영역마다 용량 예약",
			"why": "“보장된 용량”과 “일주일”이 결정한다. 가용 영역마다 용량 예약을 하나씩 만들고 끝나면 취소한다.",
			"trap": "예약 인스턴스는 1년이나 3년 약정이고, 리전 범위라면 자리도 보장하지 않는다."
		},
		{
			"id": "capacity-and-discount",
			"situation": "결제 시스템이 1년 내내 같은 대수로 돌고, 장애 때 다른 가용 영역에서 반드시 다시 떠야 한다. 비용도 낮춰야 한다.",
			"answer": ["compute/ec2-capacity-reservations", "compute/ec2"],
			"choose": "용량 예약 + Savings Plans·리전 예약 인스턴스",
			"why": "자리는 용량 예약이, 할인은 Savings Plans나 리전 예약 인스턴스가 맡는다. 둘을 겹치면 예약한 용량에 할인이 적용된다.",
			"trap": "영역 예약 인스턴스는 자리와 할인을 한 가용 영역에 묶으므로, 장애로 옮겨 간 영역에서는 할인이 없다. 용량 예약과 겹쳐도 할인이 적용되지 않는다.",
			"requirements": ["lowest-cost", "high-availability"]
		},
		{
			"id": "reserved-but-taken",
			"situation": "용량 예약을 만들었는데 다른 팀의 인스턴스가 먼저 들어와 자리가 없다.",
			"answer": ["compute/ec2-capacity-reservations"],
			"choose": "targeted 용량 예약",
			"why": "기본(open)은 속성이 맞는 아무 인스턴스나 채운다. targeted로 만들면 예약을 지정해 띄운 인스턴스만 들어간다.",
			"trap": "대수를 늘리기만 하면 또 다른 인스턴스가 채울 수 있다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "gpu-two-weeks",
			"situation": "다음 달에 2주 동안 P5 인스턴스 16대로 모델을 학습한다. 그때 GPU가 없을까 걱정이다.",
			"answer": ["compute/ec2-capacity-reservations"],
			"choose": "기계 학습용 용량 블록",
			"why": "짧은 기간의 GPU라면 기계 학습용 용량 블록이다. 시작과 끝을 정해 미리 사 두면 가까이 모인 자리를 받는다.",
			"trap": "스팟 인스턴스는 싸지만 회수되고, 그 시점에 GPU가 있다는 보장도 없다."
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "예약 인스턴스는 1~3년 정도의 장기용이라 쓰지 않는다고 한다.",
			"status": "simplified",
			"right": "약정은 1년 또는 3년 둘뿐이다. 그리고 예약 인스턴스도 **영역** 범위라면 자리를 잡아 준다. 일주일짜리에 맞지 않는 까닭은 약정 기간이다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/reserved-instances-scope.html"
		},
		{
			"id": "wording-2",
			"notes": "리전과 3개 가용 영역을 지정해 용량 예약을 만든다고 한다.",
			"status": "simplified",
			"right": "예약 하나는 가용 영역 하나에 묶인다. 세 영역이면 세 개를 만든다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html"
		},
		{
			"id": "wording-3",
			"notes": "특정 시간 동안 원하는 유형과 수량을 선점한다고 한다.",
			"status": "simplified",
			"right": "보통의 예약은 만든 순간부터 잡히고 요금도 그때부터다. 만들 때 남은 용량이 없으면 실패한다. 앞날의 기간을 잡으려면 미래 날짜 예약을 쓰고, 여기에는 14일의 최소 약정이 있어 일찍 취소하면 요금이 붙는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-reservations-create.html"
		},
		{
			"id": "wording-4",
			"notes": "기간과 용량만 설정하면 된다고 한다.",
			"status": "simplified",
			"right": "가용 영역, 인스턴스 유형, 플랫폼, 대수를 정한다. 기간은 정하지 않고 취소할 때까지 두어도 된다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-reservations-create.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "EC2 Capacity Reservations",
			"lines": "218-222"
		},
		{
			"note": "002",
			"section": "온디맨드 용량 예약",
			"lines": "451-453"
		},
		{
			"note": "003",
			"section": "일주일 이벤트의 용량 보장",
			"lines": "57-61"
		}
	],
	"references": [
		{
			"title": "온디맨드 용량 예약",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html"
		},
		{
			"title": "용량 예약의 요금과 결제",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-reservations-pricing-billing.html"
		},
		{
			"title": "리전·영역 예약 인스턴스",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/reserved-instances-scope.html"
		},
		{
			"title": "기계 학습용 용량 블록",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-blocks.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "at-a-glance",
			"text": "한눈에"
		},
		{
			"depth": 2,
			"slug": "capacity-reservation",
			"text": "용량 예약이 동작하는 법"
		},
		{
			"depth": 2,
			"slug": "reserved-instances",
			"text": "예약 인스턴스와의 차이"
		},
		{
			"depth": 2,
			"slug": "future",
			"text": "앞날의 자리"
		},
		{
			"depth": 2,
			"slug": "verdict",
			"text": "그래서 언제 무엇을"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>이름에 예약이 들어가지만 사는 것이 다르다. <strong>용량 예약은 자리를, 예약 인스턴스(RI)와 Savings Plans는 할인을 산다.</strong> 가용 영역을 정해 산 영역 RI만 할인에 자리가 따라온다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 기준, 용량 예약, 영역 RI, 리전 RI, Savings Plans, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">기준</th>\n<th scope=\"col\" role=\"columnheader\">용량 예약</th>\n<th scope=\"col\" role=\"columnheader\">영역 RI</th>\n<th scope=\"col\" role=\"columnheader\">리전 RI</th>\n<th scope=\"col\" role=\"columnheader\">Savings Plans</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-jari-bojang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jari-bojang\" class=\"anchor\" aria-label=\"줄 링크\"></a>자리 보장</th>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">용량 예약·<wbr>영역 RI</td>\n</tr>\n<tr id=\"row-hallin\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hallin\" class=\"anchor\" aria-label=\"줄 링크\"></a>할인</th>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">RI·<wbr>Savings Plans</td>\n</tr>\n<tr id=\"row-yakjeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yakjeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>약정</th>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">1년·<wbr>3년</td>\n<td role=\"cell\">1년·<wbr>3년</td>\n<td role=\"cell\">1년·<wbr>3년</td>\n<td role=\"cell\">용량 예약</td>\n</tr>\n<tr id=\"row-at-a-glance-beomwi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-at-a-glance-beomwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>범위</th>\n<td role=\"cell\">가용 영역 하나</td>\n<td role=\"cell\">가용 영역 하나</td>\n<td role=\"cell\">리전 전체</td>\n<td role=\"cell\">리전·<wbr>계열을 넘기도 한다</td>\n<td role=\"cell\">Savings Plans</td>\n</tr>\n<tr id=\"row-keugi-bakkugi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-keugi-bakkugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>크기 바꾸기</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">같은 계열에서 된다<wbr>(Linux)</td>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">Savings Plans</td>\n</tr>\n<tr id=\"row-kkeunnaegi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kkeunnaegi\" class=\"anchor\" aria-label=\"줄 링크\"></a>끝내기</th>\n<td role=\"cell\">언제든 취소</td>\n<td role=\"cell\">만료까지. 표준은 되팔기</td>\n<td role=\"cell\">만료까지. 표준은 되팔기</td>\n<td role=\"cell\">만료까지</td>\n<td role=\"cell\">용량 예약</td>\n</tr>\n<tr id=\"row-an-sseumyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-an-sseumyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>안 쓰면</th>\n<td role=\"cell\">온디맨드 요금을 낸다</td>\n<td role=\"cell\">약정 요금을 낸다</td>\n<td role=\"cell\">약정 요금을 낸다</td>\n<td role=\"cell\">약정 요금을 낸다</td>\n<td role=\"cell\">같다</td>\n</tr>\n</tbody>\n</table></div>\n<p>온디맨드로 인스턴스를 띄울 때 그 <a href=\"/foundations/availability-zones/\">가용 영역</a>에 남은 하드웨어가 없으면 <code>InsufficientInstanceCapacity</code> 오류가 난다. 할당량이 남아도 난다. 용량 예약은 이 상황을 막는다.</p>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"capacity-reservation\">용량 예약이 동작하는 법<a href=\"#capacity-reservation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>가용 영역, 유형, 플랫폼, 테넌시, 대수를 정해 만든다. 그 순간 자리가 잡히고 요금이 시작된다.</li>\n<li>속성이 맞는 인스턴스를 띄우면 예약된 자리에 들어간다. 이미 도는 인스턴스도 조건이 맞으면 자리를 채운다.</li>\n<li>20대를 예약해 15대를 띄우면 15대의 인스턴스 요금과 빈 5대의 온디맨드 요금을 낸다.</li>\n<li>끝나면 취소한다. 끝나는 날을 미리 정할 수도 있다. 도는 인스턴스는 그대로 돈다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> create-capacity-reservation</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --availability-zone</span><span class=\"tk-string\"> ap-northeast-2a</span><span class=\"tk-string\"> --instance-type</span><span class=\"tk-string\"> m7i.large</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --instance-platform</span><span class=\"tk-string\"> Linux/UNIX</span><span class=\"tk-string\"> --instance-count</span><span class=\"tk-constant\"> 20</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --instance-match-criteria</span><span class=\"tk-string\"> targeted</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --end-date-type</span><span class=\"tk-string\"> limited</span><span class=\"tk-string\"> --end-date</span><span class=\"tk-string\"> 2026-12-08T00:00:00Z</span></span></code></pre>\n<p><code>open</code>은 조건이 맞으면 아무나, <code>targeted</code>는 예약을 지정한 것만 받는다. 조직의 다른 계정과 <a href=\"/security/resource-access-manager/\">AWS RAM</a>으로 나눠 쓸 수 있고, <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>은 시작 템플릿에서 예약을 지정한다. <a href=\"/compute/ec2-placement-groups/\">클러스터 배치 그룹</a> 안에도 만들 수 있지만 스프레드와 파티션에는 안 된다.</p>\n</div><h2 id=\"reserved-instances\">예약 인스턴스와의 차이<a href=\"#reserved-instances\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>예약 인스턴스(RI)는 인스턴스가 아니라 <strong>청구서에 적용되는 할인</strong>이다. 1년이나 3년 동안 쓰겠다고 약속하고 온디맨드보다 싸게 낸다. 갈래가 둘이다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 나누는 기준, 갈래, 뜻\" tabindex=\"0\"><table aria-label=\"예약 인스턴스와의 차이\">\n<thead>\n<tr>\n<th scope=\"col\">나누는 기준</th>\n<th scope=\"col\">갈래</th>\n<th scope=\"col\">뜻</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-reserved-instances-beomwi\">\n<th scope=\"row\"><a href=\"#row-reserved-instances-beomwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>범위</th>\n<td>리전</td>\n<td>리전 어디서나, 같은 계열이면 크기가 달라도 할인. 자리는 없다</td>\n</tr>\n<tr id=\"row-reserved-instances-beomwi-2\">\n<th scope=\"row\"><a href=\"#row-reserved-instances-beomwi-2\" class=\"anchor\" aria-label=\"줄 링크\"></a>범위</th>\n<td>영역</td>\n<td>가용 영역과 크기를 고정. 할인에 더해 <strong>자리까지</strong></td>\n</tr>\n<tr id=\"row-reserved-instances-jongnyu\">\n<th scope=\"row\"><a href=\"#row-reserved-instances-jongnyu\" class=\"anchor\" aria-label=\"줄 링크\"></a>종류</th>\n<td>표준</td>\n<td>할인이 크다. 계열을 못 바꾸고 마켓플레이스에 되판다</td>\n</tr>\n<tr id=\"row-reserved-instances-jongnyu-2\">\n<th scope=\"row\"><a href=\"#row-reserved-instances-jongnyu-2\" class=\"anchor\" aria-label=\"줄 링크\"></a>종류</th>\n<td>컨버터블</td>\n<td>할인이 작다. 계열·운영 체제를 바꾼다</td>\n</tr>\n</tbody>\n</table></div>\n<p>할인율과 Savings Plans는 <a href=\"/compute/ec2/#purchase-options\">EC2의 구매 옵션</a>에, 교환하고 되파는 조건은 <a href=\"/compute/ec2-purchasing-options/#reserved-instances\">EC2 구매 옵션</a>에 있다. 새로 약정한다면 대개 더 유연한 Savings Plans를 먼저 본다. <strong>자리와 할인이 모두 필요하면</strong> 용량 예약에 Savings Plans나 리전 RI를 겹친다.</p>\n</div><h2 id=\"future\">앞날의 자리<a href=\"#future\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방법, 무엇을, 조건\" tabindex=\"0\"><table aria-label=\"앞날의 자리\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방법</th>\n<th scope=\"col\" role=\"columnheader\">무엇을</th>\n<th scope=\"col\" role=\"columnheader\">조건</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-mirae-naljja-yeyak\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-mirae-naljja-yeyak\" class=\"anchor\" aria-label=\"줄 링크\"></a>미래 날짜 예약</th>\n<td role=\"cell\">보통의 인스턴스를 정한 날부터</td>\n<td role=\"cell\">심사<wbr>(5일쯤)를 거친다. 약정 기간에는 줄이지 못하고 취소에 요금이 붙는다. 받기 전이라면 <a href=\"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservationDateChangeQuote.html\">견적</a>을 받아 시작일을 미룬다</td>\n</tr>\n<tr id=\"row-gigye-hakseupbyong-yongnyang-beullok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gigye-hakseupbyong-yongnyang-beullok\" class=\"anchor\" aria-label=\"줄 링크\"></a>기계 학습용 용량 블록</th>\n<td role=\"cell\">GPU·<wbr>Trainium을 정한 기간만</td>\n<td role=\"cell\">값을 미리 낸다. 끝나면 인스턴스가 종료된다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 문제에 나오는 말, 고를 것\" tabindex=\"0\"><table aria-label=\"그래서 언제 무엇을\">\n<thead>\n<tr>\n<th scope=\"col\">문제에 나오는 말</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-teukjeong-azeseo-yongnyangeul-bojang\">\n<th scope=\"row\"><a href=\"#row-teukjeong-azeseo-yongnyangeul-bojang\" class=\"anchor\" aria-label=\"줄 링크\"></a>특정 AZ에서 용량을 <strong>보장</strong>, 짧은 행사, 약정 없이</th>\n<td>용량 예약</td>\n</tr>\n<tr id=\"row-1nyeon-3nyeon-kkujunhi-biyong-jeolgam\">\n<th scope=\"row\"><a href=\"#row-1nyeon-3nyeon-kkujunhi-biyong-jeolgam\" class=\"anchor\" aria-label=\"줄 링크\"></a>1년·3년 꾸준히, 비용 절감</th>\n<td>Savings Plans, 예약 인스턴스</td>\n</tr>\n<tr id=\"row-kkujunhi-sseumyeonseo-azui-jarikkaji\">\n<th scope=\"row\"><a href=\"#row-kkujunhi-sseumyeonseo-azui-jarikkaji\" class=\"anchor\" aria-label=\"줄 링크\"></a>꾸준히 쓰면서 AZ의 자리까지</th>\n<td>용량 예약 + Savings Plans(또는 영역 RI)</td>\n</tr>\n<tr id=\"row-jaehae-bokgu-ttae-bandeusi-tteoya-handa\">\n<th scope=\"row\"><a href=\"#row-jaehae-bokgu-ttae-bandeusi-tteoya-handa\" class=\"anchor\" aria-label=\"줄 링크\"></a>재해 복구 때 반드시 떠야 한다</th>\n<td>복구할 AZ·리전의 용량 예약</td>\n</tr>\n<tr id=\"row-gpu\">\n<th scope=\"row\"><a href=\"#row-gpu\" class=\"anchor\" aria-label=\"줄 링크\"></a>몇 주짜리 GPU 학습</th>\n<td>용량 블록</td>\n</tr>\n<tr id=\"row-kkeunkyeodo-doego-gajang-ssage\">\n<th scope=\"row\"><a href=\"#row-kkeunkyeodo-doego-gajang-ssage\" class=\"anchor\" aria-label=\"줄 링크\"></a>끊겨도 되고 가장 싸게</th>\n<td>스팟 인스턴스</td>\n</tr>\n</tbody>\n</table></div>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "할당량과 용량은 다르다." }),
					" 할당량은 내 계정이 띄워도 되는 상한이고, 용량은 AWS에 남은 하드웨어다. ",
					createVNode(_components.a, {
						href: "/management/service-quotas/",
						children: "할당량"
					}),
					"을 올려도 용량은 보장되지 않는다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"Auto Scaling 그룹이 여러 AZ와 여러 유형을 쓰게 하면 용량 부족을 꽤 피한다. 특정 AZ에 ",
					createVNode(_components.strong, { children: "반드시" }),
					" 떠야 할 때만 예약이 필요하다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"용량 예약은 전용 호스트와 함께 쓰지 못하고, ",
					createVNode(_components.a, {
						href: "/compute/fargate/",
						children: "Fargate"
					}),
					" 태스크의 자리도 잡아 주지 않는다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "리전 예약 인스턴스로는 자리가 생기지 않는다",
				"set:html": "<p>보기에 “예약 인스턴스를 사서 용량을 확보한다”가 있으면 범위를 본다. 리전 범위는 할인뿐이다. 영역 범위라야 자리가 있고, 그래도 1년이 최소다.</p>"
			})
		]
	})] });
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
var url = "content/compute/ec2-capacity-reservations.mdx/";
var file = "/work/wt/build/content/compute/ec2-capacity-reservations.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/ec2-capacity-reservations.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
