import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/foundations/serverless.mdx
var frontmatter = {
	"title": "서버리스",
	"titleEn": "Serverless",
	"kind": "concept",
	"status": "published",
	"summary": "서버가 없는 것이 아니라 내가 서버를 준비하고 관리하지 않는 방식으로, 수요에 따라 저절로 늘고 쓴 만큼 낸다.",
	"aliases": [
		"서버리스 컴퓨팅",
		"서버리스 방식",
		"serverless computing",
		"서버 관리 없음",
		"서버 없는",
		"Function as a Service",
		"서버리스 서비스 목록",
		"AWS 서버리스",
		"완전 관리형",
		"관리형 서비스",
		"scale to zero",
		"서버리스 장점",
		"서버 관리 안 하는 서비스",
		"서버리스 종류",
		"관리형 서비스 목록"
	],
	"related": [
		"compute/lambda",
		"foundations/shared-responsibility-model",
		"architectures/serverless-website",
		"integration/api-gateway",
		"database/dynamodb",
		"compute/fargate",
		"compute/lambda-vs-ec2",
		"integration/step-functions",
		"integration/eventbridge"
	],
	"signals": [
		{
			"id": "api-gateway-lambda-dynamodb",
			"need": "웹 트래픽을 모르고 한가하면 비용이 없어야 한다",
			"choose": "API Gateway + Lambda + DynamoDB",
			"see": "foundations/serverless#scenario-unpredictable-web",
			"why": "부를 때만 내고 저절로 는다. EC2는 한가해도 한 대는 켜 둔다."
		},
		{
			"id": "fargate",
			"need": "서버 관리 없이 컨테이너 배치가 한 번에 40분 돈다",
			"choose": "Fargate",
			"see": "foundations/serverless#scenario-container-no-servers",
			"why": "15분을 넘어 Lambda는 안 된다. 서버 없는 컨테이너는 Fargate다."
		},
		{
			"id": "eventbridge-scheduler-lambda",
			"need": "한 시간에 한 번 2분 작업 때문에 EC2가 늘 켜져 있다",
			"choose": "EventBridge Scheduler + Lambda",
			"see": "foundations/serverless#scenario-cron-without-server",
			"why": "돌 때만 낸다. 작은 인스턴스로 바꿔도 노는 시간의 요금이 남는다."
		},
		{
			"id": "ec2",
			"need": "운영 체제를 만져야 하거나 늘 일정하게 바쁘다",
			"choose": "EC2나 컨테이너",
			"see": "foundations/serverless#when",
			"why": "운영 체제는 서버리스가 숨긴 것이고, 늘 바쁘면 켜 두는 쪽이 싸다."
		}
	],
	"facts": [
		{
			"id": "traits",
			"label": "서버리스의 네 성질",
			"value": "서버 관리 없음, 자동 확장, 쓴 만큼 과금, 내장된 고가용성",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/microservices-on-aws/microservices-on-aws.html"
		},
		{
			"id": "not-only-faas",
			"label": "범위",
			"value": "함수(FaaS), 컨테이너, 데이터베이스, 메시징, 스토리지, API",
			"source": "https://docs.aws.amazon.com/serverless/latest/devguide/serverless-core-services.html"
		},
		{
			"id": "your-part",
			"label": "그래도 내 책임인 것",
			"value": "코드, 데이터, IAM 권한, 설정",
			"note": "운영 체제의 패치와 용량 준비는 AWS가 한다.",
			"source": "https://aws.amazon.com/compliance/shared-responsibility-model/"
		}
	],
	"scenarios": [
		{
			"id": "unpredictable-web",
			"situation": "새 서비스의 트래픽을 짐작할 수 없다. 한가할 때는 비용이 거의 없고, 피크에는 한 시간에 수백만 요청을 밀리초로 받아야 하며 운영 부담이 가장 적어야 한다.",
			"answer": [
				"architectures/serverless-website",
				"compute/lambda",
				"integration/api-gateway",
				"database/dynamodb"
			],
			"choose": "S3·CloudFront + API Gateway·Lambda + DynamoDB",
			"why": "“운영 부담 최소”와 “예측할 수 없는 트래픽”이 함께면 서버리스 묶음이다. 정적 파일은 S3와 CloudFront가 맡는다.",
			"trap": "EC2 Auto Scaling도 늘어나지만 AMI와 패치, 용량 계획이 남는다.",
			"requirements": [
				"sudden-load",
				"least-operations",
				"lowest-cost"
			]
		},
		{
			"id": "container-no-servers",
			"situation": "컨테이너로 만든 배치가 한 번에 40분씩 돈다. 서버를 관리하고 싶지 않다.",
			"answer": ["compute/fargate"],
			"why": "15분을 넘으므로 Lambda는 안 된다. 서버 없이 컨테이너를 돌리는 것은 Fargate다.",
			"trap": "ECS의 EC2 용량은 인스턴스를 내가 관리한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "cron-without-server",
			"situation": "한 시간에 한 번 2분짜리 정리 작업을 돌리려고 EC2를 24시간 켜 두고 있다. 비용을 줄이고 싶다.",
			"answer": ["compute/lambda", "integration/eventbridge"],
			"choose": "EventBridge Scheduler → Lambda",
			"why": "EventBridge Scheduler가 정해진 때에 Lambda를 부르면 돌 때만 요금이 든다.",
			"trap": "작은 인스턴스로 바꾸면 줄긴 해도 놀고 있는 시간의 요금이 남는다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "fargate",
			"notes": "서버리스는 코드나 함수를 배치하는 것이라고 한다.",
			"status": "simplified",
			"right": "함수에서 시작한 말이지만 지금은 컨테이너(Fargate), 데이터베이스, 메시징, 스토리지까지 서버를 준비하지 않는 모든 서비스를 뜻한다.",
			"source": "https://aws.amazon.com/serverless/"
		},
		{
			"id": "kinesis-data",
			"notes": "서버리스 목록에 Kinesis Data Firehose를 적는다.",
			"status": "outdated",
			"right": "지금의 이름은 Amazon Data Firehose다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html"
		},
		{
			"id": "cognito-api",
			"notes": "AWS Cognito, AWS API Gateway, AWS SNS & SQS라고 적는다.",
			"status": "wrong",
			"right": "정식 이름은 Amazon Cognito, Amazon API Gateway, Amazon SNS, Amazon SQS다.",
			"source": "https://docs.aws.amazon.com/cognito/latest/developerguide/what-is-amazon-cognito.html"
		},
		{
			"id": "aurora-dynamodb",
			"notes": "Aurora Serverless와 DynamoDB를 다른 것과 똑같은 서버리스로 나열한다.",
			"status": "simplified",
			"right": "용량을 다루는 방식이 다르다. DynamoDB는 프로비저닝 모드에서 쓰지 않아도 요금이 들고, Aurora Serverless v2는 최소 용량을 0보다 크게 두면 그만큼 늘 낸다. 0으로 두면 쉬는 대신 깨어나는 시간이 있다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html"
		},
		{
			"id": "lambda-vpc",
			"notes": "Lambda를 VPC에 붙이면 NAT 게이트웨이를 거쳐 퍼블릭 서브넷으로 나가야 한다고 한다.",
			"status": "simplified",
			"right": "인터넷이 필요할 때만 그렇다. S3와 DynamoDB는 게이트웨이 엔드포인트로, 다른 AWS 서비스는 인터페이스 엔드포인트로 닿는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html"
		}
	],
	"sources": [
		{
			"note": "003",
			"section": "Lambda를 백본으로 쓸 때",
			"lines": "5"
		},
		{
			"note": "003",
			"section": "서버리스 웹의 피크 시간",
			"lines": "10-14"
		},
		{
			"note": "004",
			"section": "1. Serverless",
			"lines": "4-14"
		},
		{
			"note": "004",
			"section": "AWS의 서버리스 서비스",
			"lines": "15-25"
		}
	],
	"references": [
		{
			"title": "AWS의 서버리스",
			"url": "https://aws.amazon.com/serverless/"
		},
		{
			"title": "서버리스 애플리케이션 렌즈",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/serverless-applications-lens/welcome.html"
		},
		{
			"title": "AWS Lambda란",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/welcome.html"
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
			"slug": "services",
			"text": "AWS의 서버리스 서비스"
		},
		{
			"depth": 2,
			"slug": "limits",
			"text": "대신 생기는 제약"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“서버를 관리하지 않고”, “운영 부담을 가장 적게”, “쓴 만큼만”, “트래픽을 예측할 수 없다”가 나오면 먼저 떠올린다. 작은 팀이 빨리 만들 때, 하루 몇 번만 도는 일, 들쭉날쭉한 요청에 맞다.</p>\n<p>늘 일정하게 바쁘거나, 운영 체제를 만져야 하거나, 한 작업이 오래 돌면 <a href=\"/compute/lambda-vs-ec2/\">EC2나 컨테이너</a>가 낫다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>서버는 있다. <strong>내 눈에 보이지 않을 뿐</strong>이다. AWS가 미리 준비한 용량 위에서 요청이 올 때 내 코드를 돌리거나 데이터를 처리한다.</p>\n<ol>\n<li>서버를 고르거나 <strong>프로비저닝</strong>하지 않는다. 인스턴스 유형도 패치도 없다.</li>\n<li>요청 수에 따라 저절로 늘고 줄어든다. 없으면 0까지 내려가는 것도 많다.</li>\n<li>실행한 시간, 요청 수, 저장한 양만큼 낸다.</li>\n<li>여러 <a href=\"/foundations/availability-zones/\">가용 영역</a>에 나눠 두는 일을 서비스가 한다.</li>\n</ol>\n<p>흔한 웹의 모양(<a href=\"/architectures/serverless-website/\">서버리스 웹 사이트</a>)은 이렇다. <a href=\"/networking/cloudfront/\">CloudFront</a>와 <a href=\"/storage/s3/\">S3</a>가 화면을, <a href=\"/integration/api-gateway/\">API Gateway</a>와 <a href=\"/compute/lambda/\">Lambda</a>가 기능을, <a href=\"/database/dynamodb/\">DynamoDB</a>가 데이터를, <a href=\"/security/cognito/\">Cognito</a>가 로그인을 맡는다. 어느 것도 서버가 보이지 않고, 피크에는 각자 늘어난다.</p>\n</div><h2 id=\"services\">AWS의 서버리스 서비스<a href=\"#services\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 갈래, 서비스, 서버가 있는 짝\" tabindex=\"0\"><table aria-label=\"AWS의 서버리스 서비스\">\n<thead>\n<tr>\n<th scope=\"col\">갈래</th>\n<th scope=\"col\">서비스</th>\n<th scope=\"col\">서버가 있는 짝</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-hamsu\">\n<th scope=\"row\"><a href=\"#row-hamsu\" class=\"anchor\" aria-label=\"줄 링크\"></a>함수</th>\n<td><a href=\"/compute/lambda/\">Lambda</a></td>\n<td><a href=\"/compute/ec2/\" class=\"mention\">EC2</a></td>\n</tr>\n<tr id=\"row-keonteineo\">\n<th scope=\"row\"><a href=\"#row-keonteineo\" class=\"anchor\" aria-label=\"줄 링크\"></a>컨테이너</th>\n<td><a href=\"/compute/fargate/\">Fargate</a></td>\n<td><a href=\"/compute/ecs/\" class=\"mention\">ECS</a>·<a href=\"/compute/eks/\" class=\"mention\">EKS</a>의 EC2 노드</td>\n</tr>\n<tr id=\"row-api\">\n<th scope=\"row\"><a href=\"#row-api\" class=\"anchor\" aria-label=\"줄 링크\"></a>API</th>\n<td><a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>, AppSync</td>\n<td>EC2에 올린 웹 서버</td>\n</tr>\n<tr id=\"row-injeung\">\n<th scope=\"row\"><a href=\"#row-injeung\" class=\"anchor\" aria-label=\"줄 링크\"></a>인증</th>\n<td><a href=\"/security/cognito/\" class=\"mention\">Cognito</a></td>\n<td>직접 만든 로그인 서버</td>\n</tr>\n<tr id=\"row-nosql\">\n<th scope=\"row\"><a href=\"#row-nosql\" class=\"anchor\" aria-label=\"줄 링크\"></a>NoSQL</th>\n<td><a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a></td>\n<td>EC2의 MongoDB</td>\n</tr>\n<tr id=\"row-gwangyehyeong\">\n<th scope=\"row\"><a href=\"#row-gwangyehyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>관계형</th>\n<td><a href=\"/database/aurora-serverless/\">Aurora Serverless v2</a></td>\n<td><a href=\"/database/rds/\" class=\"mention\">RDS</a> 인스턴스</td>\n</tr>\n<tr id=\"row-seutoriji\">\n<th scope=\"row\"><a href=\"#row-seutoriji\" class=\"anchor\" aria-label=\"줄 링크\"></a>스토리지</th>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/storage/efs/\">EFS</a></td>\n<td><a href=\"/storage/ebs/\" class=\"mention\">EBS</a>를 붙인 파일 서버</td>\n</tr>\n<tr id=\"row-mesijing\">\n<th scope=\"row\"><a href=\"#row-mesijing\" class=\"anchor\" aria-label=\"줄 링크\"></a>메시징</th>\n<td><a href=\"/integration/sqs/\">SQS</a>, <a href=\"/integration/sns/\">SNS</a>, <a href=\"/integration/eventbridge/\">EventBridge</a></td>\n<td><a href=\"/integration/amazon-mq/\">Amazon MQ</a>, 직접 세운 Kafka</td>\n</tr>\n<tr id=\"row-wokeupeullo\">\n<th scope=\"row\"><a href=\"#row-wokeupeullo\" class=\"anchor\" aria-label=\"줄 링크\"></a>워크플로</th>\n<td><a href=\"/integration/step-functions/\">Step Functions</a></td>\n<td>스케줄러 서버</td>\n</tr>\n<tr id=\"row-seuteurim-jeokjae\">\n<th scope=\"row\"><a href=\"#row-seuteurim-jeokjae\" class=\"anchor\" aria-label=\"줄 링크\"></a>스트림 적재</th>\n<td><a href=\"/analytics/data-firehose/\">Data Firehose</a></td>\n<td>수집 서버</td>\n</tr>\n<tr id=\"row-bunseok\">\n<th scope=\"row\"><a href=\"#row-bunseok\" class=\"anchor\" aria-label=\"줄 링크\"></a>분석</th>\n<td><a href=\"/analytics/athena/\">Athena</a>, <a href=\"/analytics/glue/\">Glue</a>, Redshift Serverless</td>\n<td><a href=\"/analytics/emr/\">EMR</a> 클러스터, <a href=\"/analytics/redshift/\">Redshift</a> 클러스터</td>\n</tr>\n</tbody>\n</table></div>\n<p>여러 조각을 한 템플릿으로 배포하는 도구가 <a href=\"/compute/sam/\">SAM</a>이다. 함수 여러 개가 같은 코드를 쓰면 Lambda 레이어로 나눈다.</p>\n</div><h2 id=\"limits\">대신 생기는 제약<a href=\"#limits\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>시간과 크기의 한도.</strong> <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>는 15분이다. 자세한 숫자는 <a href=\"/compute/lambda-limits/\">AWS Lambda 한도</a>에 있다.</li>\n<li><strong>콜드 스타트.</strong> 쉬던 함수의 첫 요청은 느리다. 프로비저닝된 동시성으로 줄인다.</li>\n<li><strong>상태가 없다.</strong> 실행 사이에 기억하려면 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>나 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 둔다.</li>\n<li><strong>연결.</strong> 함수가 한꺼번에 늘면 관계형 DB의 연결이 모자란다. <a href=\"/database/rds-proxy/\">RDS Proxy</a>로 모은다.</li>\n<li><strong>네트워크.</strong> 프라이빗 리소스에 닿으려면 <a href=\"/compute/lambda-vpc/\">VPC에 붙이고</a>, 그러면 인터넷으로 나가는 길을 따로 만든다.</li>\n<li><strong>비용의 역전.</strong> 쉬지 않고 바쁘면 켜 둔 서버보다 비싸질 수 있다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "관리형 ≠ 서버리스." }),
					" ",
					createVNode(_components.a, {
						href: "/database/rds/",
						class: "mention",
						children: "RDS"
					}),
					"는 관리형이지만 인스턴스 크기를 고르고 시간으로 낸다. ",
					createVNode(_components.a, {
						href: "/analytics/opensearch/",
						children: "OpenSearch"
					}),
					" 도메인과 ",
					createVNode(_components.a, {
						href: "/database/elasticache/",
						children: "ElastiCache"
					}),
					" 노드도 그렇다. 이름에 Serverless가 붙은 쪽이 따로 있다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "서버리스 ≠ 언제나 0원." }), " 이름이 서버리스여도 쓰지 않을 때 최소 요금이 드는 것이 있다. ElastiCache Serverless는 최소 저장량만큼 낸다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
					href: "/compute/fargate/",
					class: "mention",
					children: "Fargate"
				}), "는 서버리스"] }), "지만 태스크가 도는 동안 요금이 든다. 요청이 없어도 서비스가 떠 있으면 낸다."] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.a, {
						href: "/compute/elastic-beanstalk/",
						children: "Elastic Beanstalk"
					}),
					"은 서버리스가 아니다. 내 계정에 ",
					createVNode(_components.a, {
						href: "/compute/ec2/",
						class: "mention",
						children: "EC2"
					}),
					"를 만들어 준다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "FaaS" }), "는 서버리스의 한 갈래다. 처음에는 같은 말로 쓰였다."] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "“운영 부담 최소”의 차례",
				"set:html": "<p>보기가 EC2, ECS on EC2, Fargate, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>로 나란하면 뒤로 갈수록 부담이 적다. 그 다음에 시간과 크기의 한도를 보고, 걸리면 한 칸 앞으로 온다.</p>"
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
var url = "content/foundations/serverless.mdx/";
var file = "/work/wt/build/content/foundations/serverless.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/foundations/serverless.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
