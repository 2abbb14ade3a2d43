import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/recognise.mdx
var frontmatter = {
	"title": "이름만 알아보면 되는 서비스",
	"titleEn": "Services to recognise by name",
	"kind": "concept",
	"comparable": false,
	"status": "published",
	"summary": "SAA 보기에 가끔 나오지만 깊이 묻지 않는 서비스들을 한 줄씩 모았다. 무엇인지, 언제 답이고 언제 함정인지, 지금도 쓸 수 있는지만 안다.",
	"aliases": [
		"WorkSpaces",
		"Amazon WorkSpaces",
		"워크스페이스",
		"가상 데스크톱",
		"VDI",
		"AppStream",
		"AppStream 2.0",
		"앱스트림",
		"WorkSpaces Applications",
		"Amplify",
		"AWS Amplify",
		"앰플리파이",
		"Amplify Hosting",
		"앰플리파이 호스팅",
		"AppSync",
		"AWS AppSync",
		"앱싱크",
		"GraphQL",
		"그래프큐엘",
		"GraphQL API",
		"Device Farm",
		"AWS Device Farm",
		"디바이스 팜",
		"실제 기기 테스트",
		"모바일 앱 테스트",
		"Serverless Application Repository",
		"서버리스 애플리케이션 리포지토리",
		"서버리스 앱 저장소",
		"AWS SAR",
		"VMware Cloud on AWS",
		"VMware",
		"브이엠웨어",
		"VMC on AWS",
		"Amazon EVS",
		"Elastic VMware Service",
		"Elastic Transcoder",
		"일래스틱 트랜스코더",
		"엘라스틱 트랜스코더",
		"동영상 변환",
		"영상 트랜스코딩",
		"트랜스코딩",
		"MediaConvert",
		"미디어컨버트",
		"Managed Grafana",
		"Amazon Managed Grafana",
		"그라파나",
		"Grafana",
		"관리형 그라파나",
		"Managed Prometheus",
		"Amazon Managed Service for Prometheus",
		"프로메테우스",
		"Prometheus",
		"PromQL",
		"EKS Distro",
		"EKS 디스트로",
		"EKS-D",
		"Kendra",
		"켄드라",
		"Pinpoint",
		"핀포인트",
		"QLDB",
		"큐엘디비",
		"블록체인",
		"SES",
		"Simple Email Service",
		"Lightsail",
		"라이트세일",
		"Amazon Forecast",
		"포캐스트",
		"Fraud Detector",
		"CodeDeploy",
		"CodePipeline",
		"Cloud Map",
		"VPC Lattice",
		"IoT Core",
		"Bedrock",
		"Audit Manager",
		"종료된 서비스",
		"단종된 AWS 서비스"
	],
	"related": [
		"compute/ecs-vs-eks",
		"integration/api-gateway",
		"management/cloudwatch",
		"compute/sam",
		"architectures/serverless-website",
		"compute/outposts-local-zones-wavelength",
		"migration/application-migration-service"
	],
	"signals": [
		{
			"id": "appsync",
			"need": "GraphQL 한 번으로 여러 원본을 묶고 실시간으로 갱신한다",
			"choose": "AppSync",
			"see": "management/recognise#appsync",
			"why": "“GraphQL”이 AppSync다. 구독으로 바뀐 값을 WebSocket에 민다."
		},
		{
			"id": "managed-service-for-prometheus",
			"need": "PromQL과 Grafana 대시보드를 그대로 두고 운영만 던다",
			"choose": "Managed Service for Prometheus + Grafana",
			"see": "management/recognise#scenario-existing-prometheus",
			"why": "오픈 소스와 호환되는 관리형이라 쿼리와 화면이 그대로다."
		},
		{
			"id": "ecs-anywhere",
			"need": "이미 산 온프레미스 서버에서 ECS 태스크를 돌린다",
			"choose": "ECS Anywhere",
			"see": "management/recognise#ecs-anywhere",
			"why": "에이전트를 깔아 내 서버를 ECS에 등록한다. EKS Anywhere는 쿠버네티스다."
		},
		{
			"id": "device-farm",
			"need": "앱을 여러 실제 휴대폰에서 자동으로 시험한다",
			"choose": "Device Farm",
			"see": "management/recognise#device-farm",
			"why": "AWS에 놓인 실제 기기에서 돌린다. 부하 시험과는 다르다."
		}
	],
	"facts": [
		{
			"id": "elastic-transcoder-end",
			"label": "Elastic Transcoder",
			"value": "2025년 11월 13일에 종료",
			"note": "콘솔도 리소스도 열리지 않는다. 뒤를 잇는 것은 AWS Elemental MediaConvert다.",
			"examEra": "동영상 변환의 답",
			"source": "https://docs.aws.amazon.com/elastictranscoder/latest/developerguide/accessing.html"
		},
		{
			"id": "pinpoint-end",
			"label": "Amazon Pinpoint",
			"value": "2026년 10월 30일에 종료",
			"note": "세그먼트와 캠페인이 사라졌다. SMS·음성·푸시 API는 AWS End User Messaging이라는 이름으로 이어진다.",
			"examEra": "마케팅 메시지의 답",
			"source": "https://docs.aws.amazon.com/pinpoint/latest/developerguide/integrate.html"
		},
		{
			"id": "kendra-closed",
			"label": "Amazon Kendra",
			"value": "2026년 7월 30일부터 새 고객을 받지 않음",
			"note": "AWS는 Bedrock 지식 기반을 대신 권한다.",
			"source": "https://docs.aws.amazon.com/kendra/latest/dg/kendra-availability-change.html"
		},
		{
			"id": "forecast-closed",
			"label": "Amazon Forecast",
			"asks": "Amazon Forecast를 지금 새로 쓸 수 있나?",
			"value": "새 고객을 받지 않음",
			"note": "쓰던 고객은 계속 쓴다. AWS는 SageMaker Canvas로 옮기라고 안내한다.",
			"source": "https://docs.aws.amazon.com/forecast/latest/dg/API_Operations.html"
		},
		{
			"id": "device-farm-region",
			"label": "Device Farm의 리전",
			"value": "us-west-2(오리건)뿐",
			"source": "https://docs.aws.amazon.com/devicefarm/latest/developerguide/welcome.html"
		},
		{
			"id": "prometheus-retention",
			"label": "Managed Service for Prometheus의 지표 보관",
			"value": "기본 150일, 최대 1,095일(3년)",
			"called": [
				"프로메테우스 보관",
				"prometheus 보관",
				"prometheus 보존",
				"prometheus retention",
				"prometheus data retention",
				"프로메테우스 며칠"
			],
			"source": "https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-onboard-ingest-metrics.html"
		},
		{
			"id": "sar-visibility",
			"label": "Serverless Application Repository에 올린 앱",
			"asks": "Serverless Application Repository에 올린 앱은 처음에 누가 보나?",
			"value": "처음에는 비공개",
			"note": "정한 계정에만 나누거나 모두에게 공개한다. 공개하면 모든 리전에서 배포할 수 있다.",
			"source": "https://docs.aws.amazon.com/serverlessrepo/latest/devguide/serverless-app-publishing-applications.html"
		}
	],
	"sharedFacts": [{
		"id": "ecs-anywhere-price",
		"from": "compute/ecs-vs-eks#ecs-anywhere-price"
	}],
	"scenarios": [
		{
			"id": "graphql-realtime",
			"situation": "모바일 앱이 DynamoDB 테이블 셋의 데이터를 GraphQL 요청 한 번으로 골라 받고, 값이 바뀌면 화면이 바로 갱신되어야 한다. 서버는 두지 않는다.",
			"answer": ["management/recognise", "database/dynamodb"],
			"choose": "AppSync",
			"why": "“GraphQL”과 “바로 갱신(구독)”은 AppSync다. 리졸버가 여러 데이터 원본을 한 응답으로 묶는다.",
			"trap": "API Gateway도 서버리스 API지만 GraphQL 엔진과 구독을 직접 만들어야 한다.",
			"requirements": ["least-operations", "low-latency"]
		},
		{
			"id": "factory-containers",
			"situation": "공장에 이미 산 서버가 있다. 거기서 도는 작은 배치 컨테이너들을 AWS의 ECS와 같은 방법으로 다루고 싶다. 장비를 새로 들이지 않는다.",
			"answer": ["compute/ecs", "management/recognise"],
			"choose": "ECS Anywhere",
			"why": "“이미 산 서버”와 “ECS와 같은 방법”이 ECS Anywhere다. 에이전트를 깔아 외부 인스턴스로 등록한다.",
			"trap": "Outposts는 AWS의 장비를 들여야 한다. EKS Anywhere는 쿠버네티스다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "existing-prometheus",
			"situation": "EKS의 지표를 Prometheus로 모으고 Grafana로 본다. 서버 운영이 버겁지만 PromQL 쿼리와 대시보드는 그대로 쓰려 한다.",
			"answer": ["management/recognise", "compute/eks"],
			"choose": "Managed Service for Prometheus + Managed Grafana",
			"why": "“PromQL과 대시보드는 그대로”, “운영은 덜고”면 Managed Service for Prometheus와 Managed Grafana다.",
			"trap": "CloudWatch로 모두 옮기면 쿼리와 대시보드를 다시 만든다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "real-phones",
			"situation": "출시 전에 앱을 제조사와 OS가 다른 실제 휴대폰 수십 대에서 자동으로 시험해야 한다. 기기는 사지 않는다.",
			"answer": ["management/recognise"],
			"choose": "Device Farm",
			"why": "“실제 휴대폰에서 자동으로”는 Device Farm이다.",
			"trap": "EC2의 에뮬레이터는 실제 기기가 아니고, CloudWatch Synthetics는 웹 주소를 주기적으로 두드린다."
		}
	],
	"references": [
		{
			"title": "Amplify Hosting",
			"url": "https://docs.aws.amazon.com/amplify/latest/userguide/welcome.html"
		},
		{
			"title": "AppSync란",
			"url": "https://docs.aws.amazon.com/appsync/latest/devguide/what-is-appsync.html"
		},
		{
			"title": "Device Farm이란",
			"url": "https://docs.aws.amazon.com/devicefarm/latest/developerguide/welcome.html"
		},
		{
			"title": "Serverless Application Repository에 올리기",
			"url": "https://docs.aws.amazon.com/serverlessrepo/latest/devguide/serverless-app-publishing-applications.html"
		},
		{
			"title": "SES API의 소개",
			"url": "https://docs.aws.amazon.com/ses/latest/APIReference-V2/Welcome.html"
		},
		{
			"title": "Lightsail API의 소개",
			"url": "https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/Welcome.html"
		},
		{
			"title": "WorkSpaces란",
			"url": "https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces.html"
		},
		{
			"title": "WorkSpaces의 디렉터리 유형",
			"url": "https://docs.aws.amazon.com/workspaces/latest/api/API_WorkspaceDirectory.html"
		},
		{
			"title": "WorkSpaces Pools의 지원 종료",
			"url": "https://docs.aws.amazon.com/cli/latest/reference/workspaces/start-workspaces-pool.html"
		},
		{
			"title": "WorkSpaces Applications(옛 AppStream 2.0)",
			"url": "https://docs.aws.amazon.com/java/api/latest/software/amazon/awssdk/services/appstream/package-summary.html"
		},
		{
			"title": "Amazon EVS",
			"url": "https://docs.aws.amazon.com/evs/"
		},
		{
			"title": "OpsWorks의 종료",
			"url": "https://docs.aws.amazon.com/opsworks/latest/APIReference/Welcome.html"
		},
		{
			"title": "CodeStar의 종료",
			"url": "https://docs.aws.amazon.com/codestar/latest/APIReference/Welcome.html"
		},
		{
			"title": "Data Pipeline의 신규 가입 종료",
			"url": "https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-pipeline-objects.html"
		},
		{
			"title": "Cloud9의 신규 가입 종료",
			"url": "https://docs.aws.amazon.com/cloud9/latest/APIReference/Welcome.html"
		},
		{
			"title": "EC2-Classic의 종료",
			"url": "https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/route53resolver/aws.sdk.kotlin.services.route53resolver.model/-update-resolver-config-request/autodefined-reverse-flag.html"
		},
		{
			"title": "VPC Lattice의 동작",
			"url": "https://docs.aws.amazon.com/vpc-lattice/latest/ug/how-it-works.html"
		},
		{
			"title": "VPC Lattice의 인증 정책",
			"url": "https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html"
		},
		{
			"title": "Cloud Map API의 소개",
			"url": "https://docs.aws.amazon.com/cloud-map/latest/api/Welcome.html"
		},
		{
			"title": "Amazon DataZone",
			"url": "https://docs.aws.amazon.com/datazone/"
		},
		{
			"title": "Amazon Q Business의 신규 가입 종료",
			"url": "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/qbusiness-availability-change.html"
		},
		{
			"title": "Amazon Q Developer IDE 플러그인의 지원 종료",
			"url": "https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-developer-ide-end-of-support.html"
		},
		{
			"title": "Proton의 종료",
			"url": "https://docs.aws.amazon.com/proton/latest/userguide/proton-end-of-support.html"
		},
		{
			"title": "Application Discovery Service의 신규 가입 종료",
			"url": "https://docs.aws.amazon.com/application-discovery/latest/userguide/application-discovery-service-availability-change.html"
		},
		{
			"title": "CDK API 안내",
			"url": "https://docs.aws.amazon.com/cdk/api/"
		},
		{
			"title": "IoT Core의 기기 연결",
			"url": "https://docs.aws.amazon.com/iot/latest/developerguide/iot-connect-devices.html"
		},
		{
			"title": "Bedrock이란",
			"url": "https://docs.aws.amazon.com/bedrock/latest/userguide/what-is-bedrock.html"
		}
	],
	"sources": [],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "build-and-test",
			"text": "앱을 만들고 시험한다"
		},
		{
			"depth": 3,
			"slug": "amplify",
			"text": "AWS Amplify"
		},
		{
			"depth": 3,
			"slug": "appsync",
			"text": "AWS AppSync"
		},
		{
			"depth": 3,
			"slug": "device-farm",
			"text": "AWS Device Farm"
		},
		{
			"depth": 3,
			"slug": "serverless-application-repository",
			"text": "AWS Serverless Application Repository"
		},
		{
			"depth": 3,
			"slug": "ses",
			"text": "Amazon SES"
		},
		{
			"depth": 3,
			"slug": "lightsail",
			"text": "Amazon Lightsail"
		},
		{
			"depth": 2,
			"slug": "on-premises",
			"text": "온프레미스와 컨테이너"
		},
		{
			"depth": 3,
			"slug": "ecs-anywhere",
			"text": "Amazon ECS Anywhere"
		},
		{
			"depth": 3,
			"slug": "eks-anywhere",
			"text": "Amazon EKS Anywhere"
		},
		{
			"depth": 3,
			"slug": "eks-distro",
			"text": "Amazon EKS Distro"
		},
		{
			"depth": 3,
			"slug": "vmware-cloud-on-aws",
			"text": "VMware Cloud on AWS"
		},
		{
			"depth": 2,
			"slug": "observability",
			"text": "지표를 모으고 그린다"
		},
		{
			"depth": 3,
			"slug": "managed-prometheus",
			"text": "Amazon Managed Service for Prometheus"
		},
		{
			"depth": 3,
			"slug": "managed-grafana",
			"text": "Amazon Managed Grafana"
		},
		{
			"depth": 2,
			"slug": "end-user-computing",
			"text": "데스크톱과 앱을 빌려준다"
		},
		{
			"depth": 3,
			"slug": "workspaces",
			"text": "Amazon WorkSpaces"
		},
		{
			"depth": 3,
			"slug": "appstream",
			"text": "AppStream 2.0(WorkSpaces Applications)"
		},
		{
			"depth": 2,
			"slug": "media",
			"text": "미디어"
		},
		{
			"depth": 3,
			"slug": "elastic-transcoder",
			"text": "Amazon Elastic Transcoder"
		},
		{
			"depth": 2,
			"slug": "older-material",
			"text": "옛 자료에만 있는 이름"
		},
		{
			"depth": 2,
			"slug": "outside",
			"text": "시험 목록 밖의 이름"
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
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>보기 넷 가운데 하나가 처음 보는 이름일 때 연다. 여기 있는 서비스는 <strong>한 줄 뜻만 알면</strong> 답으로 고르거나 지울 수 있다. 설정과 숫자까지 외울 것은 거의 없다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>모르는 이름은 세 물음으로 가른다.</p>\n<ol>\n<li><strong>무엇을 대신하나.</strong> 직접 만들던 무엇을 맡아 주는 것인가. 문제에 그 일이 없으면 지운다.</li>\n<li><strong>낱말이 맞나.</strong> GraphQL, PromQL, vSphere, 실제 기기처럼 그 서비스만의 낱말이 지문에 있나. 없으면 대개 함정이다.</li>\n<li><strong>아직 있나.</strong> 끝난 서비스는 옛 문제에서만 답이다.</li>\n</ol>\n</div><h2 id=\"build-and-test\">앱을 만들고 시험한다<a href=\"#build-and-test\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<h3 id=\"amplify\">AWS Amplify<a href=\"#amplify\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>웹·모바일 앱의 화면과 뒤쪽을 함께 만들고 올리는 도구다. Git 저장소를 이으면 빌드하고 CDN에 배포하며, 인증(<a href=\"/security/cognito/\">Cognito</a>)과 데이터(AppSync)를 코드로 붙인다.</p>\n<ul>\n<li><strong>답</strong>: “프런트엔드 개발자가 빠르게”, “Git에 올리면 자동 배포”, “Next.js 같은 SSR까지 서버리스로”.</li>\n<li><strong>함정</strong>: 세밀한 네트워크 통제나 기존 CI/CD가 조건이면 <a href=\"/architectures/static-website-cloudfront-s3/\">CloudFront + S3</a>나 컨테이너다.</li>\n<li><strong>지금</strong>: 쓸 수 있다. 뒤쪽은 TypeScript로 적는 Gen 2가 기본이다.</li>\n</ul>\n<h3 id=\"appsync\">AWS AppSync<a href=\"#appsync\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>서버리스 <strong>GraphQL</strong> API다. 요청 한 번으로 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, OpenSearch, HTTP API의 데이터를 묶고, 값이 바뀌면 구독한 클라이언트에 WebSocket으로 밀어 준다. GraphQL 없이 채널에 발행하고 구독하는 AppSync Events도 있다.</p>\n<ul>\n<li><strong>답</strong>: “GraphQL”, “여러 데이터 원본을 한 요청으로”, “실시간 갱신과 오프라인 동기화”.</li>\n<li><strong>함정</strong>: REST API나 사용량 계획이면 <a href=\"/integration/api-gateway/\">API Gateway</a>다. 서버끼리의 메시지는 <a href=\"/integration/sns/\" class=\"mention\">SNS</a>와 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>다.</li>\n<li><strong>지금</strong>: 쓸 수 있다.</li>\n</ul>\n<h3 id=\"device-farm\">AWS Device Farm<a href=\"#device-farm\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>AWS에 놓인 <strong>실제</strong> 휴대폰과 태블릿에서 앱을 시험한다. 자동 테스트를 여러 기기에서 함께 돌리거나 브라우저로 기기를 원격 조작한다. 데스크톱 브라우저의 Selenium 시험도 된다.</p>\n<ul>\n<li><strong>답</strong>: “여러 실제 기기에서 시험”.</li>\n<li><strong>함정</strong>: 부하 시험, 웹 주소의 상태 감시(CloudWatch Synthetics)와는 다르다.</li>\n<li><strong>지금</strong>: 쓸 수 있다. 오리건 리전에만 있다.</li>\n</ul>\n<h3 id=\"serverless-application-repository\">AWS Serverless Application Repository<a href=\"#serverless-application-repository\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><a href=\"/compute/sam/\">SAM</a>으로 만든 서버리스 앱을 올리고 찾아 배포하는 저장소다.</p>\n<ul>\n<li><strong>답</strong>: “검증된 서버리스 앱을 골라 바로 배포”, “사내에 재사용할 앱을 나눈다”.</li>\n<li><strong>함정</strong>: 승인한 인프라 상품을 조직에 내놓는 것은 <a href=\"/management/service-catalog/\" class=\"mention\">Service Catalog</a>, 컨테이너 이미지는 <a href=\"/compute/ecr/\">ECR</a>이다.</li>\n<li><strong>지금</strong>: 쓸 수 있다.</li>\n</ul>\n<h3 id=\"ses\">Amazon SES<a href=\"#ses\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>앱이 고객에게 <strong>이메일</strong>을 보내는 서비스(Simple Email Service)다. 주문 확인이나 광고처럼 받는 사람마다 다른 메일을 보낸다.</p>\n<ul>\n<li><strong>답</strong>: “고객에게 주문 확인 메일을 보낸다”.</li>\n<li><strong>함정</strong>: 경보를 담당자 몇 명의 메일로 알리는 것은 <a href=\"/integration/sns/\">SNS</a>의 이메일 구독이다.</li>\n<li><strong>지금</strong>: 쓸 수 있다.</li>\n</ul>\n<h3 id=\"lightsail\">Amazon Lightsail<a href=\"#lightsail\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>가상 서버, 디스크, 고정 IP, 데이터베이스를 낮고 정해진 <strong>월 요금</strong>으로 묶어 빌려주는 쉬운 시작점이다.</p>\n<ul>\n<li><strong>답</strong>: “작은 웹 사이트를 예측되는 월 요금으로”.</li>\n<li><strong>함정</strong>: SAA-C03 시험 안내서는 범위 밖이라고 적는다. 늘고 주는 서버나 세밀한 네트워크가 조건이면 <a href=\"/compute/ec2/\">EC2</a>다.</li>\n<li><strong>지금</strong>: 쓸 수 있다.</li>\n</ul>\n</div><h2 id=\"on-premises\">온프레미스와 컨테이너<a href=\"#on-premises\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 이름, 컨트롤 플레인, 장비, 끊겨도 도나\" tabindex=\"0\"><table aria-label=\"온프레미스와 컨테이너\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">이름</th>\n<th scope=\"col\" role=\"columnheader\">컨트롤 플레인</th>\n<th scope=\"col\" role=\"columnheader\">장비</th>\n<th scope=\"col\" role=\"columnheader\">끊겨도 도나</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-ecs-anywhere\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ecs-anywhere\" class=\"anchor\" aria-label=\"줄 링크\"></a>ECS Anywhere</th>\n<td role=\"cell\">AWS</td>\n<td role=\"cell\">내 서버</td>\n<td role=\"cell\">도는 태스크는 돌지만 새로 띄우지 못한다</td>\n</tr>\n<tr id=\"row-eks-anywhere\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-eks-anywhere\" class=\"anchor\" aria-label=\"줄 링크\"></a>EKS Anywhere</th>\n<td role=\"cell\">내 서버</td>\n<td role=\"cell\">내 서버</td>\n<td role=\"cell\">돈다</td>\n</tr>\n<tr id=\"row-eks-hybrid-nodes\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-eks-hybrid-nodes\" class=\"anchor\" aria-label=\"줄 링크\"></a>EKS Hybrid Nodes</th>\n<td role=\"cell\">AWS</td>\n<td role=\"cell\">내 서버</td>\n<td role=\"cell\">도는 파드는 돌지만 새로 띄우지 못한다</td>\n</tr>\n<tr id=\"row-outposts\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-outposts\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/outposts-local-zones-wavelength/\">Outposts</a></th>\n<td role=\"cell\">AWS</td>\n<td role=\"cell\">AWS가 가져다 놓은 장비</td>\n<td role=\"cell\">도는 인스턴스는 돌지만 새로 띄우지 못한다</td>\n</tr>\n</tbody>\n</table></div>\n<h3 id=\"ecs-anywhere\">Amazon ECS Anywhere<a href=\"#ecs-anywhere\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>내 서버에 에이전트를 깔아 <a href=\"/compute/ecs/\">ECS</a>의 외부 인스턴스로 등록하고, 태스크를 그 위에서 돌린다.</p>\n<ul>\n<li><strong>답</strong>: “온프레미스 서버에서 ECS 태스크”, “쿠버네티스는 쓰지 않는다”.</li>\n<li><strong>함정</strong>: AWS의 로드 밸런서가 붙지 않아, 밖에서 요청을 받는 서비스보다 데이터 처리처럼 안에서 나가는 일에 맞다.</li>\n<li><strong>지금</strong>: 쓸 수 있다. 등록한 서버의 시간만큼 낸다.</li>\n</ul>\n<h3 id=\"eks-anywhere\">Amazon EKS Anywhere<a href=\"#eks-anywhere\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><a href=\"/compute/eks/\">EKS</a>와 같은 쿠버네티스를 내 가상 머신이나 물리 서버에 <strong>통째로</strong> 세운다. AWS와 끊겨도 돈다.</p>\n<ul>\n<li><strong>답</strong>: “온프레미스에서 같은 쿠버네티스”, “AWS와 연결이 끊기는 곳”.</li>\n<li><strong>함정</strong>: 컨트롤 플레인을 AWS에 맡기려면 EKS Hybrid Nodes다. 비교는 <a href=\"/compute/ecs-vs-eks/\">ECS vs EKS</a>에 있다.</li>\n<li><strong>지금</strong>: 쓸 수 있다.</li>\n</ul>\n<h3 id=\"eks-distro\">Amazon EKS Distro<a href=\"#eks-distro\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><a href=\"/compute/eks/\" class=\"mention\">EKS</a>가 쓰는 쿠버네티스 <strong>묶음 자체</strong>다. 오픈 소스로 내려받아 스스로 설치하고 올린다.</p>\n<ul>\n<li><strong>답</strong>: “EKS와 같은 버전을 직접 설치해 관리”.</li>\n<li><strong>함정</strong>: 설치와 업그레이드를 도와주지 않는다. 그 도구까지 있는 것이 EKS Anywhere다.</li>\n<li><strong>지금</strong>: 쓸 수 있다. 묶음은 무료다.</li>\n</ul>\n<h3 id=\"vmware-cloud-on-aws\">VMware Cloud on AWS<a href=\"#vmware-cloud-on-aws\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>AWS의 전용 서버에서 도는 VMware(vSphere, vSAN, NSX) 환경이다. 가상 머신을 <strong>고치지 않고</strong> 옮긴다.</p>\n<ul>\n<li><strong>답</strong>: 옛 문제의 “vSphere를 그대로 AWS로”, “VMware 도구와 기술을 유지”.</li>\n<li><strong>함정</strong>: <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>로 바꾸어 옮겨도 되면 <a href=\"/migration/application-migration-service/\">Application Migration Service(MGN)</a>가 맞다.</li>\n<li><strong>지금</strong>: 서비스는 있지만 2024년부터 AWS가 팔지 않고 Broadcom과 그 판매사가 판다. AWS의 것은 <strong>Amazon Elastic VMware Service(EVS)</strong>로, 내 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 EC2 베어메탈에 VMware Cloud Foundation을 올린다.</li>\n</ul>\n</div><h2 id=\"observability\">지표를 모으고 그린다<a href=\"#observability\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<h3 id=\"managed-prometheus\">Amazon Managed Service for Prometheus<a href=\"#managed-prometheus\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>Prometheus와 호환되는 관리형 <strong>지표 저장소</strong>다. 컨테이너 지표를 모으고 PromQL로 묻는다. 용량과 가용성은 AWS가 맡는다.</p>\n<ul>\n<li><strong>답</strong>: “Prometheus를 쓰는데 운영을 덜고 싶다”, “PromQL”.</li>\n<li><strong>함정</strong>: AWS 서비스의 지표와 경보라면 <a href=\"/management/cloudwatch/\">CloudWatch</a>로 충분하다.</li>\n<li><strong>지금</strong>: 쓸 수 있다.</li>\n</ul>\n<h3 id=\"managed-grafana\">Amazon Managed Grafana<a href=\"#managed-grafana\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>관리형 Grafana, 곧 <strong>대시보드</strong>다. Prometheus, <a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a>, <a href=\"/management/x-ray/\" class=\"mention\">X-Ray</a>, OpenSearch 같은 여러 원본을 한 화면에 그린다. 데이터를 갖고 있지 않다.</p>\n<ul>\n<li><strong>답</strong>: “여러 원본의 운영 지표를 한 대시보드에”, “Grafana 대시보드 유지”.</li>\n<li><strong>함정</strong>: 매출 같은 업무 분석은 <a href=\"/analytics/quicksight/\">QuickSight</a>다.</li>\n<li><strong>지금</strong>: 쓸 수 있다.</li>\n</ul>\n</div><h2 id=\"end-user-computing\">데스크톱과 앱을 빌려준다<a href=\"#end-user-computing\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<h3 id=\"workspaces\">Amazon WorkSpaces<a href=\"#workspaces\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>사람마다 한 대씩 주는 <strong>가상 데스크톱</strong>(Windows, Linux)이다. 파일과 설정이 다음 접속까지 남는다. 계정은 대개 <a href=\"/security/directory-service/\">Directory Service</a>의 디렉터리에서 오고, <a href=\"/security/iam-identity-center/\" class=\"mention\">IAM Identity Center</a>의 것도 된다.</p>\n<ul>\n<li><strong>답</strong>: “재택 직원의 데스크톱”, “PC를 사지 않고 빌려 쓴다”.</li>\n<li><strong>함정</strong>: 앱 하나만 쓰게 하려는데 데스크톱을 통째로 줄 까닭이 없다.</li>\n<li><strong>지금</strong>: 쓸 수 있다. 데스크톱을 여럿이 돌려 쓰는 WorkSpaces Pools는 2027년 12월 31일에 지원이 끝난다.</li>\n</ul>\n<h3 id=\"appstream\">AppStream 2.0(WorkSpaces Applications)<a href=\"#appstream\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>데스크톱 <strong>앱의 화면</strong>을 브라우저로 흘려보낸다. 앱을 고쳐 쓰지 않아도 되고, 쓰는 사람 수에 따라 늘고 준다.</p>\n<ul>\n<li><strong>답</strong>: “무거운 앱을 설치 없이 브라우저로”, “여러 사람이 그때그때”.</li>\n<li><strong>함정</strong>: 사람마다 제 데스크톱이 남아야 하면 WorkSpaces다.</li>\n<li><strong>지금</strong>: 쓸 수 있다. 이름이 WorkSpaces Applications로 바뀌었다.</li>\n</ul>\n</div><h2 id=\"media\">미디어<a href=\"#media\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<h3 id=\"elastic-transcoder\">Amazon Elastic Transcoder<a href=\"#elastic-transcoder\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><a href=\"/storage/s3/\" class=\"mention\">S3</a>의 동영상을 휴대폰과 PC에 맞는 형식으로 바꾸던 서비스다.</p>\n<ul>\n<li><strong>답</strong>: 옛 문제의 “동영상을 여러 해상도로 변환”. 지금 같은 일은 <strong>AWS Elemental MediaConvert</strong>가 한다.</li>\n<li><strong>함정</strong>: 영상에서 얼굴과 물체를 <strong>찾는</strong> 것은 <a href=\"/ml/rekognition/\">Rekognition</a>, 실시간 스트림을 받는 것은 Kinesis Video Streams다.</li>\n<li><strong>지금</strong>: 2025년 11월 13일에 끝났다.</li>\n</ul>\n</div><h2 id=\"older-material\">옛 자료에만 있는 이름<a href=\"#older-material\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 이름, 하던 일, 지금\" tabindex=\"0\"><table aria-label=\"옛 자료에만 있는 이름\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">이름</th>\n<th scope=\"col\" role=\"columnheader\">하던 일</th>\n<th scope=\"col\" role=\"columnheader\">지금</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-amazon-kendra\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-kendra\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Kendra</th>\n<td role=\"cell\">사내 문서에서 자연어로 답을 찾는 검색</td>\n<td role=\"cell\">새 고객을 받지 않는다. 대신 Bedrock 지식 기반을 쓴다</td>\n</tr>\n<tr id=\"row-amazon-forecast\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-forecast\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Forecast</th>\n<td role=\"cell\">시계열 수요 예측</td>\n<td role=\"cell\">새 고객을 받지 않는다. 대신 <a href=\"/ml/sagemaker/\">SageMaker</a> Canvas를 쓴다</td>\n</tr>\n<tr id=\"row-amazon-fraud-detector\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-fraud-detector\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Fraud Detector</th>\n<td role=\"cell\">온라인 사기 판별</td>\n<td role=\"cell\">2025년 11월 7일부터 새 고객을 받지 않는다. SageMaker, AutoGluon, <a href=\"/security/waf/\">WAF</a>를 쓴다</td>\n</tr>\n<tr id=\"row-amazon-pinpoint\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-pinpoint\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Pinpoint</th>\n<td role=\"cell\">고객 세그먼트와 캠페인 메시지</td>\n<td role=\"cell\">2026년 10월 30일에 끝났다. 보내기 API는 AWS End User Messaging이 잇는다</td>\n</tr>\n<tr id=\"row-amazon-qldb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-qldb\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon QLDB</th>\n<td role=\"cell\">바꿀 수 없는 원장</td>\n<td role=\"cell\">2025년 7월에 끝났다. Aurora PostgreSQL로 옮긴다</td>\n</tr>\n<tr id=\"row-aws-opsworks\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-opsworks\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS OpsWorks</th>\n<td role=\"cell\">Chef·<wbr>Puppet으로 서버 설정을 관리</td>\n<td role=\"cell\">2024년 5월 26일에 끝났다. 대신 <a href=\"/management/systems-manager/\">Systems Manager</a>, <a href=\"/management/cloudformation/\">CloudFormation</a>을 쓴다</td>\n</tr>\n<tr id=\"row-aws-codestar\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-codestar\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS CodeStar</th>\n<td role=\"cell\">개발 프로젝트의 저장소와 배포를 한 번에 만들기</td>\n<td role=\"cell\">2024년 7월 31일에 끝났다</td>\n</tr>\n<tr id=\"row-aws-data-pipeline\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-data-pipeline\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS Data Pipeline</th>\n<td role=\"cell\">데이터를 옮기고 가공하는 일정</td>\n<td role=\"cell\">새 고객을 받지 않는다. Glue나 <a href=\"/integration/step-functions/\">Step Functions</a>를 쓴다</td>\n</tr>\n<tr id=\"row-aws-cloud9\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-cloud9\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS Cloud9</th>\n<td role=\"cell\">브라우저의 개발 환경</td>\n<td role=\"cell\">새 고객을 받지 않는다. IDE 도구나 CloudShell을 쓴다</td>\n</tr>\n<tr id=\"row-aws-chatbot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-chatbot\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS Chatbot</th>\n<td role=\"cell\">Slack·<wbr>Teams의 채널로 알림을 받고 명령을 내리기</td>\n<td role=\"cell\">쓸 수 있다. 이름이 Amazon Q Developer in chat applications로 바뀌었다</td>\n</tr>\n<tr id=\"row-ec2-classic\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ec2-classic\" class=\"anchor\" aria-label=\"줄 링크\"></a>EC2-Classic</th>\n<td role=\"cell\">여러 고객이 나눠 쓰던 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 첫 네트워크</td>\n<td role=\"cell\">VPC 이전의 네트워크는 2022년에 물러났다. 지금은 <a href=\"/networking/vpc/\">VPC</a>만 쓴다</td>\n</tr>\n<tr id=\"row-cloudfront-rtmp\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cloudfront-rtmp\" class=\"anchor\" aria-label=\"줄 링크\"></a>CloudFront RTMP 배포</th>\n<td role=\"cell\">Flash로 동영상을 흘려보내기</td>\n<td role=\"cell\">2020년 12월 31일에 끝났다. 동영상은 <a href=\"/networking/cloudfront/\">CloudFront</a>의 보통 배포로 HLS처럼 HTTP로 보낸다</td>\n</tr>\n<tr id=\"row-amazon-codeguru-reviewer\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-codeguru-reviewer\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon CodeGuru Reviewer</th>\n<td role=\"cell\">코드를 저절로 검토</td>\n<td role=\"cell\">2025년 11월 7일부터 저장소를 새로 잇지 못한다. 대신 Amazon Q Developer, <a href=\"/security/inspector/\">Inspector</a>를 쓴다</td>\n</tr>\n<tr id=\"row-amazon-codewhisperer\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-codewhisperer\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon CodeWhisperer</th>\n<td role=\"cell\">IDE에서 코드 제안</td>\n<td role=\"cell\">쓸 수 있다. 2024년 4월 30일에 Amazon Q Developer의 일부가 되었다</td>\n</tr>\n<tr id=\"row-cloudwatch-evidently\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cloudwatch-evidently\" class=\"anchor\" aria-label=\"줄 링크\"></a>CloudWatch Evidently</th>\n<td role=\"cell\">기능 출시와 A/B 실험</td>\n<td role=\"cell\">2025년 10월 16일에 끝났다</td>\n</tr>\n<tr id=\"row-amazon-cloudsearch\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-cloudsearch\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon CloudSearch</th>\n<td role=\"cell\">웹 사이트와 앱의 검색</td>\n<td role=\"cell\">새 고객을 받지 않는다. 대신 <a href=\"/analytics/opensearch/\">OpenSearch Service</a>를 쓴다</td>\n</tr>\n<tr id=\"row-amazon-cloud-directory\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-cloud-directory\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Cloud Directory</th>\n<td role=\"cell\">여러 계층의 데이터를 담는 디렉터리</td>\n<td role=\"cell\">2025년 11월 7일부터 새 고객을 받지 않는다. 대신 <a href=\"/database/dynamodb/\">DynamoDB</a>, <a href=\"/database/neptune/\">Neptune</a>을 쓴다</td>\n</tr>\n<tr id=\"row-amazon-elastic-inference\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-elastic-inference\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Elastic Inference</th>\n<td role=\"cell\">인스턴스에 추론용 가속기를 붙이기</td>\n<td role=\"cell\">더는 쓸 수 없다<wbr>(2023년 4월 15일부터 새 고객을 받지 않았다)</td>\n</tr>\n<tr id=\"row-amazon-lookout-for-vision\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-lookout-for-vision\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Lookout for Vision</th>\n<td role=\"cell\">제품 사진에서 결함 찾기</td>\n<td role=\"cell\">2025년 10월 31일에 끝났다</td>\n</tr>\n<tr id=\"row-amazon-lookout-for-metrics\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-lookout-for-metrics\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Lookout for Metrics</th>\n<td role=\"cell\">업무 지표의 이상 찾기</td>\n<td role=\"cell\">2025년 10월 9일에 끝났다</td>\n</tr>\n<tr id=\"row-amazon-lookout-for-equipment\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-lookout-for-equipment\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Lookout for Equipment</th>\n<td role=\"cell\">설비 센서의 이상 찾기</td>\n<td role=\"cell\">2026년 10월 7일에 끝났다</td>\n</tr>\n<tr id=\"row-aws-iot-analytics\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-iot-analytics\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS IoT Analytics</th>\n<td role=\"cell\">IoT 데이터의 분석</td>\n<td role=\"cell\">2025년 12월 15일에 끝났다</td>\n</tr>\n<tr id=\"row-aws-iot-events\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-iot-events\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS IoT Events</th>\n<td role=\"cell\">IoT 센서의 이벤트 감지와 대응</td>\n<td role=\"cell\">2026년 5월 20일에 끝났다</td>\n</tr>\n<tr id=\"row-aws-robomaker\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-robomaker\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS RoboMaker</th>\n<td role=\"cell\">로봇 시뮬레이션</td>\n<td role=\"cell\">2025년 9월 10일에 끝났다. 대신 <a href=\"/compute/batch/\">Batch</a>를 쓴다</td>\n</tr>\n<tr id=\"row-amazon-workdocs\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-workdocs\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon WorkDocs</th>\n<td role=\"cell\">문서 저장과 공유</td>\n<td role=\"cell\">새 고객을 받지 않는다</td>\n</tr>\n<tr id=\"row-amazon-chime\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-chime\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Chime</th>\n<td role=\"cell\">화상 회의와 채팅</td>\n<td role=\"cell\">2026년 2월 20일에 끝났다. 앱에 넣는 Chime SDK는 그대로다</td>\n</tr>\n<tr id=\"row-cognito-sync\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cognito-sync\" class=\"anchor\" aria-label=\"줄 링크\"></a>Cognito Sync</th>\n<td role=\"cell\">기기 사이의 사용자 데이터 동기화</td>\n<td role=\"cell\"><a href=\"/security/cognito/\">Cognito</a>에 적은 대로 AppSync</td>\n</tr>\n</tbody>\n</table></div>\n<p>옛 문제에서는 여전히 답일 수 있다. 지문이 묻는 일을 알아보고, 실제로 만들 때는 오른쪽을 쓴다.</p>\n</div><h2 id=\"outside\">시험 목록 밖의 이름<a href=\"#outside\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>SAA-C03 시험 안내서의 서비스 목록에 없거나 범위 밖이라고 적힌 이름이다. 답인 일은 드물고, 가까운 답의 이름을 알면 지울 수 있다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 이름, 하는 일, 시험에서는 대개\" tabindex=\"0\"><table aria-label=\"시험 목록 밖의 이름\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">이름</th>\n<th scope=\"col\" role=\"columnheader\">하는 일</th>\n<th scope=\"col\" role=\"columnheader\">시험에서는 대개</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-amazon-bedrock\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-bedrock\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Bedrock</th>\n<td role=\"cell\">여러 회사의 파운데이션 모델을 서버 없이 API로 부른다</td>\n<td role=\"cell\">학습이면 <a href=\"/ml/sagemaker/\">SageMaker</a>, 정해진 일이면 <a href=\"/ml/language-services/\">전용 AI 서비스</a></td>\n</tr>\n<tr id=\"row-amazon-q-business\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-q-business\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Q Business</th>\n<td role=\"cell\">사내 문서를 근거로 직원의 물음에 답한다. 2026년 7월 31일부터 새 고객을 받지 않고 AWS는 Amazon Quick을 권한다</td>\n<td role=\"cell\">옛 문제라면 Kendra</td>\n</tr>\n<tr id=\"row-amazon-q-developer\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-q-developer\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Q Developer</th>\n<td role=\"cell\">IDE와 콘솔에서 코드를 쓰고 AWS를 묻는 개발자용 비서다. IDE 플러그인은 2027년 4월 30일에 지원이 끝나고 AWS는 Kiro를 권한다</td>\n<td role=\"cell\">범위 밖</td>\n</tr>\n<tr id=\"row-amazon-personalize\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-personalize\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Personalize</th>\n<td role=\"cell\">사용자마다 다른 추천을 API로 내준다</td>\n<td role=\"cell\">범위 밖</td>\n</tr>\n<tr id=\"row-amazon-vpc-lattice\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-vpc-lattice\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon VPC Lattice</th>\n<td role=\"cell\">여러 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>와 계정의 서비스를 서비스 네트워크에 묶고 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 정책으로 허용한다</td>\n<td role=\"cell\"><a href=\"/networking/privatelink/\">PrivateLink</a>, <a href=\"/networking/transit-gateway/\">Transit Gateway</a></td>\n</tr>\n<tr id=\"row-aws-cloud-map\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-cloud-map\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS Cloud Map</th>\n<td role=\"cell\">서비스와 리소스에 이름을 붙여 API나 DNS로 찾는다</td>\n<td role=\"cell\"><a href=\"/networking/route53/\">Route 53</a>, <a href=\"/compute/ecs/\" class=\"mention\">ECS</a>의 Service Connect</td>\n</tr>\n<tr id=\"row-amazon-datazone\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-datazone\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon DataZone</th>\n<td role=\"cell\">데이터를 카탈로그에서 찾고 신청·<wbr>승인해 나눈다</td>\n<td role=\"cell\"><a href=\"/analytics/lake-formation/\">Lake Formation</a></td>\n</tr>\n<tr id=\"row-aws-iot-core\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-iot-core\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS IoT Core</th>\n<td role=\"cell\">기기가 MQTT나 HTTPS로 붙고, 규칙이 메시지를 다른 서비스로 보낸다</td>\n<td role=\"cell\"><a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a></td>\n</tr>\n<tr id=\"row-amazon-managed-blockchain\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amazon-managed-blockchain\" class=\"anchor\" aria-label=\"줄 링크\"></a>Amazon Managed Blockchain</th>\n<td role=\"cell\">중앙의 관리자 없이 여러 조직이 함께 쓰는 블록체인을 관리한다</td>\n<td role=\"cell\">범위 밖</td>\n</tr>\n<tr id=\"row-aws-codepipeline\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-codepipeline\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS CodePipeline</th>\n<td role=\"cell\">가져오기, 빌드, 배포의 단계를 차례로 돌린다</td>\n<td role=\"cell\"><a href=\"/management/cloudformation/\">CloudFormation</a></td>\n</tr>\n<tr id=\"row-aws-codebuild\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-codebuild\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS CodeBuild</th>\n<td role=\"cell\">소스를 컴파일하고 시험해 꾸러미를 만든다</td>\n<td role=\"cell\">범위 밖</td>\n</tr>\n<tr id=\"row-aws-codedeploy\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-codedeploy\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS CodeDeploy</th>\n<td role=\"cell\">만들어진 앱을 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, 온프레미스, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, ECS에 올린다</td>\n<td role=\"cell\"><a href=\"/compute/elastic-beanstalk/\">Elastic Beanstalk</a></td>\n</tr>\n<tr id=\"row-aws-cdk\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-cdk\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS CDK</th>\n<td role=\"cell\">프로그래밍 언어로 인프라를 적고 CloudFormation으로 배포한다</td>\n<td role=\"cell\"><a href=\"/management/cloudformation/\">CloudFormation</a></td>\n</tr>\n<tr id=\"row-aws-proton\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-proton\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS Proton</th>\n<td role=\"cell\">플랫폼 팀의 틀로 배포하던 서비스. 2026년 10월 7일에 끝났다</td>\n<td role=\"cell\"><a href=\"/management/service-catalog/\">Service Catalog</a></td>\n</tr>\n<tr id=\"row-application-discovery-service\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-application-discovery-service\" class=\"anchor\" aria-label=\"줄 링크\"></a>Application Discovery Service</th>\n<td role=\"cell\">옮기기 전에 온프레미스 서버를 조사한다. 새 고객을 받지 않는다</td>\n<td role=\"cell\"><a href=\"/migration/application-migration-service/\">MGN</a></td>\n</tr>\n<tr id=\"row-aws-audit-manager\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-audit-manager\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS Audit Manager</th>\n<td role=\"cell\">규정을 지킨다는 증거를 계정에서 모아 감사 보고서로 만든다. 새 고객을 받지 않는다</td>\n<td role=\"cell\"><a href=\"/management/config/\">Config</a>의 적합성 팩, <a href=\"/security/artifact/\">Artifact</a></td>\n</tr>\n<tr id=\"row-aws-migration-hub\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-migration-hub\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS Migration Hub</th>\n<td role=\"cell\">여러 이전 작업의 진행을 본다. 새 고객을 받지 않는다</td>\n<td role=\"cell\"><a href=\"/migration/application-migration-service/\">MGN</a></td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Anywhere와 Outposts" }), ": Anywhere는 소프트웨어를 내 서버에, Outposts는 AWS의 장비를 내 건물에 놓는다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Prometheus와 Grafana" }), ": 앞은 저장과 쿼리, 뒤는 그림이다. 보통 함께 쓴다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Amplify와 AppSync" }), ": Amplify는 도구 묶음이고, 그것이 만드는 API가 AppSync인 일이 많다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Serverless Application Repository의 SAR와 SAM" }), ": SAM은 앱을 적는 틀, SAR는 적은 앱을 올려 두는 곳이다."] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "낯선 이름이 답처럼 보일 때",
				"set:html": "<p>보기에 낯선 이름 하나와 익숙한 이름 셋이 있으면 낯선 것이 그럴듯해 보인다. 지문에 그 서비스만의 낱말이 없으면 익숙한 것부터 따진다.</p>"
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
var url = "content/management/recognise.mdx/";
var file = "/work/wt/build/content/management/recognise.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/recognise.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
