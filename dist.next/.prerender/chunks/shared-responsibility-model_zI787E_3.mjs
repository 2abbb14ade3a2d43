import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/foundations/shared-responsibility-model.mdx
var frontmatter = {
	"title": "공동 책임 모델",
	"titleEn": "Shared responsibility model",
	"kind": "concept",
	"status": "published",
	"summary": "클라우드 자체의 보안은 AWS가, 그 위에 올린 데이터·권한·설정의 보안은 고객이 맡는다는 약속으로, 경계선은 쓰는 서비스에 따라 움직인다.",
	"aliases": [
		"공유 책임 모델",
		"책임 공유 모델",
		"shared responsibility",
		"보안 책임",
		"AWS 책임 범위",
		"고객 책임 범위",
		"누가 패치하나",
		"운영 체제 패치 책임",
		"클라우드의 보안",
		"클라우드 안의 보안",
		"Security of the Cloud",
		"Security in the Cloud",
		"상속된 통제",
		"공유 통제",
		"책임 경계",
		"공동 책임",
		"보안 책임 누구"
	],
	"related": [
		"security/iam",
		"foundations/serverless",
		"security/encryption",
		"compute/ec2",
		"database/rds",
		"compute/fargate",
		"foundations/high-availability"
	],
	"signals": [
		{
			"id": "patch-manager",
			"need": "고객의 몫인 EC2 수백 대의 OS 패치를 한꺼번에 한다",
			"choose": "Systems Manager Patch Manager",
			"see": "foundations/shared-responsibility-model#scenario-who-patches-ec2-linux",
			"why": "인스턴스 안의 운영 체제는 고객이 돌본다. AWS는 그 밑의 호스트까지만 패치한다."
		},
		{
			"id": "rds",
			"need": "DB의 운영 체제와 엔진 패치, 백업을 AWS에 넘긴다",
			"choose": "RDS",
			"see": "foundations/shared-responsibility-model#scenario-reduce-patching",
			"why": "RDS가 OS와 엔진을 패치하고 백업한다. 컨테이너로 옮기면 엔진은 여전히 내 몫이다."
		},
		{
			"id": "fargate",
			"need": "컨테이너 호스트의 운영 체제 패치를 AWS에 넘긴다",
			"choose": "Fargate",
			"see": "foundations/shared-responsibility-model#who-patches",
			"why": "Fargate의 호스트는 AWS가 패치한다. 내 몫은 컨테이너 이미지다."
		},
		{
			"id": "gogaegui-mok-peobeullik-aekseseu",
			"need": "S3 버킷이 실수로 공개되지 않게 막는다",
			"choose": "고객의 몫, 퍼블릭 액세스 차단",
			"see": "foundations/shared-responsibility-model#scenario-public-bucket-blame",
			"why": "관리형이어도 누가 읽는지는 고객이 정한다. 차단은 고객이 켜는 설정이다."
		}
	],
	"facts": [
		{
			"id": "aws-part",
			"label": "AWS의 몫",
			"value": "클라우드의(of) 보안",
			"note": "시설, 하드웨어, 네트워크, 가상화 계층과 호스트 운영 체제.",
			"source": "https://aws.amazon.com/compliance/shared-responsibility-model/"
		},
		{
			"id": "customer-part",
			"label": "고객의 몫",
			"value": "클라우드 안의(in) 보안",
			"note": "데이터와 암호화 설정, 권한, 네트워크 설정, 게스트 운영 체제와 앱. 범위는 서비스에 따라 다르다.",
			"source": "https://aws.amazon.com/compliance/shared-responsibility-model/"
		},
		{
			"id": "guest-os",
			"label": "EC2의 게스트 운영 체제 패치",
			"value": "고객",
			"note": "보안 그룹의 설정도 고객의 몫이다. 호스트와 하이퍼바이저는 AWS가 패치한다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/aws-risk-and-compliance/shared-responsibility-model.html"
		},
		{
			"id": "control-kinds",
			"label": "통제의 세 종류",
			"value": "상속된 통제, 공유 통제, 고객 고유 통제",
			"note": "공유 통제의 대표는 패치 관리, 구성 관리, 인식과 교육이다. 같은 일을 AWS와 고객이 저마다의 층에서 한다.",
			"source": "https://aws.amazon.com/compliance/shared-responsibility-model/"
		},
		{
			"id": "fargate-host",
			"label": "Fargate의 호스트 운영 체제 패치",
			"value": "AWS",
			"note": "컨테이너 이미지 속 패키지와 코드는 고객이 고친다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html"
		},
		{
			"id": "lambda-zip-runtime",
			"label": "Lambda 관리형 런타임의 패치(자동 모드)",
			"value": "AWS",
			"note": "함수 업데이트 모드나 수동 모드로 바꾸면 새 런타임으로 옮기는 일은 고객의 몫이다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html"
		},
		{
			"id": "lambda-image-runtime",
			"label": "컨테이너 이미지로 올린 Lambda의 패치",
			"value": "고객이 새 기본 이미지로 다시 만들어 배포",
			"note": "AWS는 패치된 기본 이미지를 내놓는 데까지다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html"
		}
	],
	"scenarios": [
		{
			"id": "who-patches-ec2-linux",
			"situation": "EC2에서 도는 Linux에 심각한 취약점이 발표되었다. 인스턴스 400대의 패치를 누가 어떻게 해야 하는지 정해야 한다. 손이 가장 덜 가야 한다.",
			"answer": ["foundations/shared-responsibility-model", "management/systems-manager"],
			"choose": "고객이 Patch Manager로 패치",
			"why": "게스트 운영 체제는 고객의 몫이다. Systems Manager의 Patch Manager로 대상과 시간을 정해 한꺼번에 설치한다.",
			"trap": "AWS가 알아서 재부팅하며 패치한다는 보기는 호스트 이야기다. 인스턴스 안은 손대지 않는다.",
			"requirements": ["least-operations", "threats"]
		},
		{
			"id": "reduce-patching",
			"situation": "작은 팀이 EC2에 직접 설치한 MySQL의 운영 체제와 데이터베이스 패치, 백업에 시간을 빼앗긴다. 앱은 그대로 두고 이 일을 줄이려 한다.",
			"answer": ["database/rds", "foundations/shared-responsibility-model"],
			"why": "RDS로 옮기면 운영 체제와 데이터베이스 엔진의 패치, 백업이 AWS의 몫이 된다. 앱은 엔드포인트만 바꾼다.",
			"trap": "데이터베이스를 Fargate 컨테이너로 옮기면 호스트는 맡기지만 엔진의 패치와 백업은 여전히 고객의 몫이다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "public-bucket-blame",
			"situation": "S3 버킷의 고객 명단이 인터넷에 공개되었다. 감사인이 어느 쪽의 통제가 빠졌는지 묻는다.",
			"answer": ["foundations/shared-responsibility-model", "storage/s3-access-control"],
			"choose": "고객의 통제: 퍼블릭 액세스 차단과 버킷 정책",
			"why": "누가 읽을 수 있는지는 고객이 정한다. 퍼블릭 액세스 차단과 버킷 정책은 고객의 통제다.",
			"trap": "S3는 완전 관리형이니 AWS의 책임이라는 보기. 관리형이어도 데이터와 권한은 넘어가지 않는다.",
			"requirements": ["access-control"]
		}
	],
	"references": [
		{
			"title": "공동 책임 모델",
			"url": "https://aws.amazon.com/compliance/shared-responsibility-model/"
		},
		{
			"title": "위험과 규정 준수 백서의 공동 책임 모델",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/aws-risk-and-compliance/shared-responsibility-model.html"
		},
		{
			"title": "ECS와 Fargate의 공동 책임",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html"
		},
		{
			"title": "Lambda 런타임 관리의 공동 책임",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html"
		},
		{
			"title": "EKS 자동 모드의 관리형 인스턴스",
			"url": "https://docs.aws.amazon.com/eks/latest/userguide/automode-learn-instances.html"
		},
		{
			"title": "침투 시험 정책",
			"url": "https://aws.amazon.com/security/penetration-testing/"
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
			"slug": "who-patches",
			"text": "누가 패치하나"
		},
		{
			"depth": 2,
			"slug": "resilience",
			"text": "복원력도 나눈다"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“이것은 누가 해야 하나”를 가를 때 쓴다. 시험은 이름을 묻기보다 <strong>책임을 가장 많이 넘길 수 있는 서비스</strong>를 고르게 한다. “운영 부담을 가장 적게”라는 말은 곧 “경계선을 가장 위로 올려라”라는 뜻이다.</p>\n<p>외우는 문장은 하나다. <strong>AWS는 클라우드의(of) 보안을, 고객은 클라우드 안의(in) 보안을 맡는다.</strong></p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>책임은 층으로 쌓인다. 아래층은 늘 AWS가, 맨 위층은 늘 고객이 맡는다. 가운데 층의 주인이 서비스마다 바뀐다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 층, EC2, EC2의 ECS, Fargate, RDS, Lambda, S3, DynamoDB\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">층</th>\n<th scope=\"col\"><a href=\"/compute/ec2/\">EC2</a></th>\n<th scope=\"col\">EC2의 <a href=\"/compute/ecs/\">ECS</a></th>\n<th scope=\"col\"><a href=\"/compute/fargate/\">Fargate</a></th>\n<th scope=\"col\"><a href=\"/database/rds/\">RDS</a></th>\n<th scope=\"col\"><a href=\"/compute/lambda/\">Lambda</a></th>\n<th scope=\"col\"><a href=\"/storage/s3/\">S3</a>, <a href=\"/database/dynamodb/\">DynamoDB</a></th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-deiteo-bullyu-amhohwa-seontaek\">\n<th scope=\"row\"><a href=\"#row-deiteo-bullyu-amhohwa-seontaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터, 분류, 암호화 선택</th>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n</tr>\n<tr id=\"row-iam\">\n<th scope=\"row\"><a href=\"#row-iam\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/iam/\" class=\"mention\">IAM</a> 권한, 접근 정책</th>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n</tr>\n<tr id=\"row-aep-kodeuwa-uijonseong\">\n<th scope=\"row\"><a href=\"#row-aep-kodeuwa-uijonseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>앱 코드와 의존성</th>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n<td>해당 없음</td>\n<td>고객</td>\n<td>해당 없음</td>\n</tr>\n<tr id=\"row-neteuwokeu-seoljeong-boan-geurup-deung\">\n<th scope=\"row\"><a href=\"#row-neteuwokeu-seoljeong-boan-geurup-deung\" class=\"anchor\" aria-label=\"줄 링크\"></a>네트워크 설정(보안 그룹 등)</th>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n<td>고객</td>\n<td><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 연결할 때 고객</td>\n<td>엔드포인트·정책만 고객</td>\n</tr>\n<tr id=\"row-db\">\n<th scope=\"row\"><a href=\"#row-db\" class=\"anchor\" aria-label=\"줄 링크\"></a>런타임, DB 엔진</th>\n<td>고객</td>\n<td>고객(이미지)</td>\n<td>고객(이미지)</td>\n<td>AWS</td>\n<td>AWS(이미지면 고객)</td>\n<td>AWS</td>\n</tr>\n<tr id=\"row-geseuteu-unnyeong-cheje\">\n<th scope=\"row\"><a href=\"#row-geseuteu-unnyeong-cheje\" class=\"anchor\" aria-label=\"줄 링크\"></a>게스트 운영 체제</th>\n<td>고객</td>\n<td>고객</td>\n<td>AWS</td>\n<td>AWS</td>\n<td>AWS</td>\n<td>AWS</td>\n</tr>\n<tr id=\"row-gasanghwa-hadeuweeo-siseol\">\n<th scope=\"row\"><a href=\"#row-gasanghwa-hadeuweeo-siseol\" class=\"anchor\" aria-label=\"줄 링크\"></a>가상화, 하드웨어, 시설</th>\n<td>AWS</td>\n<td>AWS</td>\n<td>AWS</td>\n<td>AWS</td>\n<td>AWS</td>\n<td>AWS</td>\n</tr>\n</tbody>\n</table></div>\n<p>왼쪽에서 오른쪽으로 갈수록 AWS가 맡는 층이 높아진다. 제어할 수 있는 것도 함께 줄어든다. 운영 체제에 들어가야 하는 요구가 있으면 오른쪽으로 갈 수 없다.</p>\n</div><h2 id=\"who-patches\">누가 패치하나<a href=\"#who-patches\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 대상, AWS, 고객\" tabindex=\"0\"><table aria-label=\"누가 패치하나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">대상</th>\n<th scope=\"col\" role=\"columnheader\">AWS</th>\n<th scope=\"col\" role=\"columnheader\">고객</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-ec2\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ec2\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\" class=\"mention\">EC2</a></th>\n<td role=\"cell\">호스트, 하이퍼바이저</td>\n<td role=\"cell\">운영 체제와 모든 소프트웨어<wbr>(<a href=\"/management/systems-manager/#patch-manager\">Patch Manager</a>)</td>\n</tr>\n<tr id=\"row-ecs-eks-ec2\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ecs-eks-ec2\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ecs/\" class=\"mention\">ECS</a>·<a href=\"/compute/eks/\" class=\"mention\">EKS</a>의 EC2 노드</th>\n<td role=\"cell\">컨트롤 플레인. ECS 관리형 인스턴스와 EKS 자동 모드는 노드까지</td>\n<td role=\"cell\">노드의 AMI 갱신, 컨테이너 이미지</td>\n</tr>\n<tr id=\"row-fargate\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-fargate\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/fargate/\" class=\"mention\">Fargate</a></th>\n<td role=\"cell\">호스트, 컨테이너 런타임</td>\n<td role=\"cell\">컨테이너 이미지</td>\n</tr>\n<tr id=\"row-rds\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rds\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/rds/\" class=\"mention\">RDS</a></th>\n<td role=\"cell\">운영 체제와 엔진의 패치를 준비해 적용</td>\n<td role=\"cell\">유지 관리 시간과 마이너 버전 자동 업그레이드 정하기, 메이저 버전 올리기</td>\n</tr>\n<tr id=\"row-rds-custom\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rds-custom\" class=\"anchor\" aria-label=\"줄 링크\"></a>RDS Custom</th>\n<td role=\"cell\">일부</td>\n<td role=\"cell\">운영 체제와 엔진에 들어가 바꾼 것</td>\n</tr>\n<tr id=\"row-lambda-zip\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-lambda-zip\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>(zip)</th>\n<td role=\"cell\">런타임</td>\n<td role=\"cell\">코드와 라이브러리</td>\n</tr>\n<tr id=\"row-lambda\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a>Lambda<wbr>(컨테이너 이미지)</th>\n<td role=\"cell\">기본 이미지 발행</td>\n<td role=\"cell\">이미지를 다시 만들어 배포</td>\n</tr>\n</tbody>\n</table></div>\n<p>패치는 대표적인 <strong>공유 통제</strong>다. AWS도 하고 고객도 하는데 층이 다르다. 반대로 데이터 센터의 출입 통제는 고객이 그대로 물려받는 <strong>상속된 통제</strong>다. 고객은 <a href=\"/security/artifact/\">Artifact</a>에서 내려받은 AWS의 감사 보고서로 이것을 증명한다.</p>\n</div><h2 id=\"resilience\">복원력도 나눈다<a href=\"#resilience\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>보안만이 아니다. AWS는 <a href=\"/foundations/availability-zones/\">가용 영역</a>과 서비스가 살아 있게 할 책임이 있고, 고객은 <strong>그것을 여럿 쓰도록 설계할</strong> 책임이 있다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 일, 주인\" tabindex=\"0\"><table aria-label=\"복원력도 나눈다\">\n<thead>\n<tr>\n<th scope=\"col\">일</th>\n<th scope=\"col\">주인</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-deiteo-senteoui-jeonwongwa-naenggak\">\n<th scope=\"row\"><a href=\"#row-deiteo-senteoui-jeonwongwa-naenggak\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터 센터의 전원과 냉각</th>\n<td>AWS</td>\n</tr>\n<tr id=\"row-ec2-az-auto-scaling\">\n<th scope=\"row\"><a href=\"#row-ec2-az-auto-scaling\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>를 AZ 둘에 나누기, <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a> 두기</th>\n<td>고객</td>\n</tr>\n<tr id=\"row-rds-az\">\n<th scope=\"row\"><a href=\"#row-rds-az\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/rds/\" class=\"mention\">RDS</a> 다중 AZ의 장애 조치</th>\n<td>기능은 AWS, 켜는 것은 고객</td>\n</tr>\n<tr id=\"row-s3-az\">\n<th scope=\"row\"><a href=\"#row-s3-az\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\" class=\"mention\">S3</a> 객체를 여러 AZ에 복제하기</th>\n<td>AWS(One Zone 클래스는 AZ 하나에만)</td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>S3의 버전 관리, 다른 리전으로 복제</th>\n<td>고객이 켠다</td>\n</tr>\n<tr id=\"row-baegeopago-bogwonhae-bogi\">\n<th scope=\"row\"><a href=\"#row-baegeopago-bogwonhae-bogi\" class=\"anchor\" aria-label=\"줄 링크\"></a>백업하고 복원해 보기</th>\n<td>고객</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "관리형이어도 데이터와 권한은 내 것이다." }),
					" ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					" 버킷을 공개한 것, ",
					createVNode(_components.a, {
						href: "/security/iam/",
						class: "mention",
						children: "IAM"
					}),
					" 키를 깃에 올린 것은 언제나 고객의 책임이다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "암호화" }),
					": 기능을 주는 것은 AWS, 켜고 키를 고르고 키 정책을 쓰는 것은 고객이다. S3처럼 기본으로 켜져 있어도 어떤 키를 쓸지는 고객이 정한다(",
					createVNode(_components.a, {
						href: "/security/encryption/",
						children: "암호화"
					}),
					")."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "하드웨어 폐기" }), ": 수명이 다한 저장 장치를 지우고 부수는 일은 AWS가 한다. 고객은 장치에 손댈 수 없으니, 데이터를 못 읽게 하려면 암호화해 두었다가 키를 지운다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "규정 준수는 물려받지 못한다" }), ": AWS가 PCI DSS 인증을 받았다고 그 위의 내 앱이 인증된 것은 아니다."] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "침투 시험" }),
					": 허용된 서비스(",
					createVNode(_components.a, {
						href: "/compute/ec2/",
						class: "mention",
						children: "EC2"
					}),
					", ",
					createVNode(_components.a, {
						href: "/networking/nat-gateway/",
						class: "mention",
						children: "NAT 게이트웨이"
					}),
					", ",
					createVNode(_components.a, {
						href: "/networking/elastic-load-balancing/",
						class: "mention",
						children: "ELB"
					}),
					", ",
					createVNode(_components.a, {
						href: "/database/rds/",
						class: "mention",
						children: "RDS"
					}),
					", ",
					createVNode(_components.a, {
						href: "/networking/cloudfront/",
						class: "mention",
						children: "CloudFront"
					}),
					", ",
					createVNode(_components.a, {
						href: "/integration/api-gateway/",
						class: "mention",
						children: "API Gateway"
					}),
					", ",
					createVNode(_components.a, {
						href: "/compute/lambda/",
						class: "mention",
						children: "Lambda"
					}),
					" 등)에 있는 내 리소스는 미리 승인받지 않고 시험한다. AWS의 시설과 서비스 자체는 대상이 아니다. DDoS 흉내와 요청 폭주는 금지이고, DDoS 시험은 따로 정한 정책을 따른다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "“AWS가 패치한다”는 보기",
				"set:html": "<p>내가 띄운 EC2의 운영 체제를 AWS가 패치한다는 말은 틀리고, RDS의 운영 체제를 고객이 로그인해 패치한다는 말도 틀리다. 서비스의 열을 먼저 찾고 그 층의 주인을 읽는다.</p>"
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
var url = "content/foundations/shared-responsibility-model.mdx/";
var file = "/work/wt/build/content/foundations/shared-responsibility-model.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/foundations/shared-responsibility-model.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
