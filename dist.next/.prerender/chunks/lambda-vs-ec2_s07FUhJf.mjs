import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/lambda-vs-ec2.mdx
var frontmatter = {
	"title": "Lambda vs EC2",
	"titleEn": "AWS Lambda vs Amazon EC2",
	"kind": "comparison",
	"status": "published",
	"summary": "부를 때만 도는 함수(Lambda)와 늘 켜 두는 가상 서버(EC2) 가운데 무엇에 코드를 올릴지 시간·부하·제어·비용으로 가리는 비교다.",
	"aliases": [
		"EC2 vs Lambda",
		"람다 vs EC2",
		"함수 vs 서버",
		"서버리스 vs 서버",
		"FaaS IaaS 비교",
		"FaaS",
		"람다 EC2 선택",
		"서버리스냐 서버냐",
		"람다 대신 EC2",
		"EC2 대신 람다",
		"람다 장단점"
	],
	"related": [
		"compute/lambda",
		"compute/ec2",
		"compute/lambda-limits",
		"compute/fargate",
		"compute/auto-scaling-groups",
		"compute/elastic-beanstalk",
		"foundations/serverless"
	],
	"signals": [
		{
			"id": "lambda",
			"need": "짧은 요청이 드물게 오고 놀 때는 실행 요금이 없어야 한다",
			"choose": "Lambda",
			"see": "compute/lambda-vs-ec2#cost",
			"why": "Lambda는 부른 만큼만 낸다. EC2는 놀아도 켜 둔 만큼 낸다."
		},
		{
			"id": "ec2-auto-scaling",
			"need": "하루 종일 일정하고 높은 부하를 가장 싸게 처리한다",
			"choose": "약정 할인을 건 EC2 Auto Scaling 그룹",
			"see": "compute/lambda-vs-ec2#scenario-steady-heavy-load",
			"why": "노는 시간이 없으면 켜 두는 쪽이 싸고, 약정이 더 깎는다."
		},
		{
			"id": "ec2",
			"need": "커널 모듈, GPU, 소켓 라이선스 가운데 하나라도 있다",
			"choose": "EC2",
			"see": "compute/lambda-vs-ec2#verdict",
			"why": "셋 다 Lambda가 주지 않는 것이다. 하나만 걸려도 서버를 쓴다."
		},
		{
			"id": "fargate",
			"need": "서버는 관리하지 않는데 한 번에 15분을 넘긴다",
			"choose": "Fargate",
			"see": "compute/fargate#when",
			"why": "“15분”이 Lambda를, “관리하지 않는”이 EC2를 지운다."
		}
	],
	"facts": [
		{
			"id": "always-on-cost",
			"label": "메모리 1GB를 한 달 내내 쓸 때(미국 동부, x86)",
			"value": "Lambda 약 43달러, t3.micro 약 7.6달러",
			"note": "Lambda는 GB-초 단가에 30일을, EC2는 시간당 0.0104달러에 730시간을 곱했다. 요청·디스크·IP 요금은 뺐고 성능도 같지 않다.",
			"called": ["항상 켜두면"],
			"source": "https://aws.amazon.com/lambda/pricing/"
		},
		{
			"id": "lambda-vcpu",
			"label": "Lambda 함수 하나의 최대 vCPU",
			"value": "6개",
			"note": "메모리를 10,240MB로 했을 때다. EC2는 유형에 따라 수백 개를 넘기도 한다.",
			"called": ["람다 CPU"],
			"source": "https://aws.amazon.com/about-aws/whats-new/2020/12/aws-lambda-supports-10gb-memory-6-vcpu-cores-lambda-functions/"
		},
		{
			"id": "patching",
			"label": "운영 체제 패치의 책임",
			"value": "Lambda는 AWS, EC2는 고객",
			"note": "함수 코드와 라이브러리의 취약점은 Lambda에서도 고객의 몫이다. 컨테이너 이미지로 배포한 함수는 새 베이스 이미지로 다시 빌드해야 패치가 든다.",
			"source": "https://aws.amazon.com/compliance/shared-responsibility-model/"
		}
	],
	"scenarios": [
		{
			"id": "idle-most-of-the-day",
			"situation": "사내 도구가 하루에 몇십 번 쓰이는데 EC2 두 대가 ALB 뒤에서 24시간 켜져 있다. 요청 하나는 2초 안에 끝난다.",
			"answer": [
				"compute/lambda-vs-ec2",
				"compute/lambda",
				"integration/api-gateway"
			],
			"choose": "API Gateway + Lambda",
			"why": "짧고 드문 요청이라 대부분이 노는 시간이다. API Gateway와 Lambda로 옮기면 쓰지 않는 동안의 실행 요금이 없다.",
			"trap": "인스턴스를 더 작은 것으로 바꿔도 노는 시간의 요금과 패치는 남는다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "steady-heavy-load",
			"situation": "초당 2,000건을 하루 종일 고르게 처리하는 API가 Lambda에서 돈다. 지연은 괜찮은데 비용이 문제다.",
			"answer": [
				"compute/lambda-vs-ec2",
				"compute/ec2",
				"compute/auto-scaling-groups"
			],
			"choose": "예약 할인을 건 EC2 Auto Scaling 그룹",
			"why": "“일정하고 높은 부하”면 켜 두는 쪽이 싸다. 예약 할인을 건 EC2 Auto Scaling 그룹은 요청마다 내지 않는다.",
			"trap": "Lambda에 남아 메모리 크기를 맞추거나 Savings Plans를 거는 것. 단가가 조금 내려갈 뿐 요청마다 내는 구조는 그대로다. 노는 시간이 없으면 서버리스의 장점이 사라진다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "kernel-or-license",
			"situation": "커널 모듈을 올리고, 소켓 수로 세는 상용 라이선스를 쓰는 프로그램을 AWS로 옮긴다.",
			"answer": ["compute/ec2"],
			"choose": "전용 호스트",
			"why": "운영 체제와 물리 서버를 다뤄야 하므로 EC2(전용 호스트)다.",
			"trap": "컨테이너 이미지로 만들어 Lambda에 올리는 것. 커널은 손댈 수 없다."
		},
		{
			"id": "sudden-unpredictable-burst",
			"situation": "평소에는 조용하다가 방송에 나오면 몇 초 안에 요청이 수백 배가 되는 투표 서비스를 만든다. 용량 계획을 하지 않으려 한다.",
			"answer": [
				"compute/lambda-vs-ec2",
				"compute/lambda",
				"database/dynamodb"
			],
			"choose": "Lambda + 온디맨드 DynamoDB",
			"why": "함수는 초 단위로 늘고 미리 준비할 것이 없다. 상태는 온디맨드 DynamoDB에 둔다.",
			"trap": "Auto Scaling 그룹은 경보, 부팅, 상태 확인을 거쳐 분 단위로 는다. 동시성 한도는 Lambda에서도 미리 올려 둔다.",
			"requirements": ["sudden-load", "least-operations"]
		}
	],
	"corrections": [
		{
			"id": "cpu-ec2",
			"notes": "EC2는 프로비저닝할 메모리와 CPU 크기에 제한이 있다고 한다.",
			"status": "simplified",
			"right": "제한은 Lambda 쪽이 훨씬 작다(메모리 10GB). EC2는 미리 고른 유형만큼 쓰고, 중지한 뒤 유형을 바꿔 키울 수 있다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/change-instance-type-of-ebs-backed-instance.html"
		},
		{
			"id": "nat-rds",
			"notes": "Lambda는 쓰지 않으면 비용이 없고 실행되는 동안만 낸다고 한다.",
			"status": "simplified",
			"right": "보통의 함수는 그렇다. 프로비저닝된 동시성을 켜면 부르지 않아도 내고, 초기화 시간도 과금된다. NAT 게이트웨이나 RDS처럼 함수 둘레의 것은 계속 나간다.",
			"source": "https://aws.amazon.com/lambda/pricing/"
		},
		{
			"id": "db-lambda",
			"notes": "Lambda는 스케일링이 자동이라고만 한다.",
			"status": "simplified",
			"right": "동시 실행 한도와 늘어나는 속도 안에서 자동이다. 뒤에 있는 DB는 저절로 늘지 않아서 오히려 먼저 무너진다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html"
		},
		{
			"id": "auto-scaling",
			"notes": "EC2는 서버를 더하고 빼는 작업을 자동으로 해야 한다고 한다.",
			"status": "simplified",
			"right": "Auto Scaling 그룹을 한 번 만들면 더하고 빼는 일은 자동이다. 손이 가는 것은 시작 템플릿, 조정 정책, 최소·최대를 정하는 일이다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html"
		},
		{
			"id": "wording",
			"notes": "람다의 제한 시간이 0이고 짧게 실행된다고 읽힌다.",
			"status": "simplified",
			"right": "숫자 0이 아니라 있다는 표시(○)다. 제한 시간이 있고 보통의 함수는 최대 15분이라는 뜻이다. 그 노트의 다른 곳에 나오는 “0”도 가능하다는 표시다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		}
	],
	"sources": [{
		"note": "004",
		"section": "2. Lambda",
		"lines": "27-31"
	}, {
		"note": "004",
		"section": "EC2와 Lambda 비교",
		"lines": "33-42"
	}],
	"references": [
		{
			"title": "AWS 컴퓨팅 서비스 고르기",
			"url": "https://docs.aws.amazon.com/decision-guides/latest/compute-on-aws-how-to-choose/choosing-aws-compute-service.html"
		},
		{
			"title": "Lambda란",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/welcome.html"
		},
		{
			"title": "EC2란",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html"
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
			"slug": "time-and-size",
			"text": "시간과 크기"
		},
		{
			"depth": 2,
			"slug": "scaling",
			"text": "확장"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용"
		},
		{
			"depth": 2,
			"slug": "between",
			"text": "사이에 있는 것"
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
		p: "p",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p><a href=\"/compute/ec2/\">EC2</a>는 <strong>가상의 서버</strong>를 빌리고, <a href=\"/compute/lambda/\">Lambda</a>는 <strong>함수만</strong> 올린다. 서버는 켜 두는 동안, 함수는 부르는 동안 값을 낸다. 나머지 차이는 모두 여기서 나온다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 기준, EC2, Lambda, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">기준</th>\n<th scope=\"col\" role=\"columnheader\">EC2</th>\n<th scope=\"col\" role=\"columnheader\">Lambda</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-danwi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-danwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>단위</th>\n<td role=\"cell\">운영 체제가 있는 가상 서버</td>\n<td role=\"cell\">이벤트를 받는 함수</td>\n<td role=\"cell\">일에 따라</td>\n</tr>\n<tr id=\"row-junbi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-junbi\" class=\"anchor\" aria-label=\"줄 링크\"></a>준비</th>\n<td role=\"cell\">유형, AMI, 디스크를 미리 고른다</td>\n<td role=\"cell\">코드와 메모리만 정한다</td>\n<td role=\"cell\">Lambda</td>\n</tr>\n<tr id=\"row-silhaeng-sigan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-silhaeng-sigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>실행 시간</th>\n<td role=\"cell\">제한 없음</td>\n<td role=\"cell\">15분</td>\n<td role=\"cell\">길면 EC2</td>\n</tr>\n<tr id=\"row-gpu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gpu\" class=\"anchor\" aria-label=\"줄 링크\"></a>메모리·<wbr>GPU</th>\n<td role=\"cell\">유형만큼, GPU 있음</td>\n<td role=\"cell\">10GB까지, GPU 없음</td>\n<td role=\"cell\">크면 EC2</td>\n</tr>\n<tr id=\"row-hwakjang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hwakjang\" class=\"anchor\" aria-label=\"줄 링크\"></a>확장</th>\n<td role=\"cell\">Auto Scaling 그룹을 만든다, 분 단위</td>\n<td role=\"cell\">호출 수만큼 저절로, 초 단위</td>\n<td role=\"cell\">Lambda</td>\n</tr>\n<tr id=\"row-nol-ttaeui-biyong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nol-ttaeui-biyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>놀 때의 비용</th>\n<td role=\"cell\">켜 두면 계속</td>\n<td role=\"cell\">실행 요금 없음</td>\n<td role=\"cell\">Lambda</td>\n</tr>\n<tr id=\"row-kkwak-chan-buhaui-biyong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kkwak-chan-buhaui-biyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>꽉 찬 부하의 비용</th>\n<td role=\"cell\">약정 할인까지 쓰면 낮다</td>\n<td role=\"cell\">요청과 GB-초가 쌓인다</td>\n<td role=\"cell\">EC2</td>\n</tr>\n<tr id=\"row-cheot-eungdap\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cheot-eungdap\" class=\"anchor\" aria-label=\"줄 링크\"></a>첫 응답</th>\n<td role=\"cell\">떠 있으면 바로</td>\n<td role=\"cell\">콜드 스타트가 있을 수 있다</td>\n<td role=\"cell\">EC2</td>\n</tr>\n<tr id=\"row-sangtae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sangtae\" class=\"anchor\" aria-label=\"줄 링크\"></a>상태</th>\n<td role=\"cell\">메모리와 디스크에 남는다</td>\n<td role=\"cell\">밖에 저장한다</td>\n<td role=\"cell\">상태가 있으면 EC2</td>\n</tr>\n<tr id=\"row-paechiwa-gogayongseong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-paechiwa-gogayongseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>패치와 고가용성</th>\n<td role=\"cell\">내가<wbr>(AZ 둘, 패치)</td>\n<td role=\"cell\">AWS가</td>\n<td role=\"cell\">Lambda</td>\n</tr>\n<tr id=\"row-jeeo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>제어</th>\n<td role=\"cell\">커널, 드라이버, 포트, 프로토콜</td>\n<td role=\"cell\">핸들러 안</td>\n<td role=\"cell\">EC2</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"time-and-size\">시간과 크기<a href=\"#time-and-size\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>가장 빨리 갈리는 기준이다. 한 번의 일이 15분을 넘거나 10GB보다 큰 메모리, GPU, 특별한 커널이 필요하면 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>는 빠진다(<a href=\"/compute/lambda-limits/\">Lambda 한도</a>). 짧은 일을 여러 단계로 나눌 수 있다면 <a href=\"/integration/step-functions/\">Step Functions</a>로 이어 붙여 Lambda에 남을 수 있다.</p>\n</div><h2 id=\"scaling\">확장<a href=\"#scaling\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>는 동시에 온 호출마다 실행 환경을 하나씩 쓴다. 쉬는 것이 있으면 다시 쓰고 모자라면 새로 만든다. 설정할 것은 상한뿐이다. <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>는 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>이 지표를 보고, 경보를 기다리고, 부팅하고, 상태 확인을 통과시킨다. 몇 분이 걸린다. 대신 인스턴스 한 대가 <strong>여러 요청을 함께</strong> 처리하므로, 대부분의 시간을 기다리며 보내는 I/O 작업은 EC2가 리소스를 알뜰하게 쓴다.</p>\n</div><h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<pre class=\"astro-code css-variables\" data-language=\"text\"><code><span class=\"line\"><span>Lambda = 요청 수 × 단가 + 메모리(GB) × 실행 시간(초) × 단가</span></span>\n<span class=\"line\"><span>EC2    = 대수 × 켜 둔 시간 × 단가 (− 약정 할인)</span></span></code></pre>\n<p><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>의 값은 <strong>쓴 만큼</strong>, <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 값은 <strong>준비한 만큼</strong>이다. 사용률이 낮으면 Lambda가, 하루 종일 높으면 EC2가 싸다. 여기에 사람의 시간을 더한다. 패치, AMI, 확장 정책을 돌보는 일이 인스턴스 요금보다 비쌀 때가 많다. 시험의 “운영 부담 최소”는 이 비용을 말한다.</p>\n</div><h2 id=\"between\">사이에 있는 것<a href=\"#between\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: "둘 중 하나만 있는 것은 아니다." }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 이럴 때, 고를 것",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "사이에 있는 것",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "이럴 때"
						}), createVNode(_components.th, {
							scope: "col",
							children: "고를 것"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-seobeoneun-sireunde-15buneul-neomgeona",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-seobeoneun-sireunde-15buneul-neomgeona",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "서버는 싫은데 15분을 넘거나 보통의 도커 이미지다"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/compute/fargate/",
									children: "Fargate"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-ec2",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-ec2",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										"코드만 올리되 밑의 ",
										createVNode(_components.a, {
											href: "/compute/ec2/",
											class: "mention",
											children: "EC2"
										}),
										"는 볼 수 있으면 좋겠다"
									]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/compute/elastic-beanstalk/",
									children: "Elastic Beanstalk"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-daeryang-baechireul-daegiyeore-neoeo",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-daeryang-baechireul-daegiyeore-neoeo",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "대량 배치를 대기열에 넣어 돌린다"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/compute/batch/",
									children: "AWS Batch"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-lambda-ec2",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-lambda-ec2",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										createVNode(_components.a, {
											href: "/compute/lambda/",
											class: "mention",
											children: "Lambda"
										}),
										"로 짜되 부하가 일정해 EC2의 할인을 받고 싶다"
									]
								}), createVNode(_components.td, { children: "Lambda Managed Instances" })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "경계가 흐려졌다",
					"set:html": "<p>Lambda Managed Instances는 내 계정의 EC2에서 함수를 돌리되 관리는 AWS가 맡는다. 한 실행 환경이 여러 요청을 함께 처리하고 EC2의 약정 할인도 받는다. 시험의 Lambda는 여전히 서버 없는 보통의 함수다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ol>\n<li>15분, 10GB, GPU, 커널, 라이선스 가운데 <strong>하나라도 걸리면</strong> EC2(또는 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>)다.</li>\n<li>걸리지 않고 이벤트로 시작하거나 부하가 들쭉날쭉하면 <strong><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></strong>다.</li>\n<li>걸리지 않지만 하루 종일 높은 부하라면 비용을 계산해 본다. 대개 <strong>EC2나 Fargate에 <a href=\"/compute/ec2/#purchase-options\">Savings Plans</a></strong>가 이긴다.</li>\n<li>“최소한의 운영”이 문장에 있으면 3에서도 Lambda나 Fargate 쪽으로 기운다.</li>\n</ol>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>에도 서버는 있다.</strong> 내가 보지 않을 뿐이다. 그래서 같은 실행 환경이 다시 쓰이고 <code>/tmp</code>에 파일이 남기도 한다.</li>\n<li><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>도 이벤트로 켰다 끌 수 있다. 하지만 부팅에 걸리는 시간과 디스크 요금이 남는다.</li>\n<li>온디맨드라는 말이 다르다. Lambda에서는 부를 때 실행된다는 뜻이고, EC2에서는 약정 없는 요금제의 이름이다.</li>\n</ul></div>" })
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
var url = "content/compute/lambda-vs-ec2.mdx/";
var file = "/work/wt/build/content/compute/lambda-vs-ec2.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/lambda-vs-ec2.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
