import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/ecr.mdx
var frontmatter = {
	"title": "Amazon ECR",
	"titleEn": "Amazon Elastic Container Registry",
	"kind": "service",
	"status": "published",
	"summary": "컨테이너 이미지를 암호화해 저장하고, 취약점을 검사하고, IAM으로 권한을 확인해 ECS·EKS·Lambda에 내주는 관리형 레지스트리다.",
	"aliases": [
		"ECR",
		"이씨알",
		"Elastic Container Registry",
		"엘라스틱 컨테이너 레지스트리",
		"컨테이너 레지스트리",
		"컨테이너 이미지 저장소",
		"도커 이미지 저장소",
		"도커 레지스트리",
		"ECR Public",
		"이미지 스캔",
		"이미지 취약점 검사",
		"ECR 수명 주기 정책",
		"풀스루 캐시",
		"pull through cache",
		"이미지 태그 불변성",
		"도커 허브 대체",
		"이미지 레지스트리",
		"컨테이너 이미지 보관",
		"도커 이미지 올리는 곳",
		"프라이빗 레지스트리"
	],
	"related": [
		"compute/ecs",
		"compute/eks",
		"compute/fargate",
		"compute/lambda",
		"security/inspector",
		"networking/vpc-endpoints",
		"security/iam",
		"storage/s3"
	],
	"signals": [
		{
			"id": "inspector",
			"need": "올린 뒤에도 언어 라이브러리의 새 취약점까지 계속 검사한다",
			"choose": "향상된 검사(Amazon Inspector)",
			"see": "compute/ecr#image-security",
			"why": "Inspector가 언어 라이브러리까지 보고 새 취약점마다 다시 검사한다."
		},
		{
			"id": "ecr",
			"need": "쌓이는 컨테이너 이미지를 최근 30개만 남긴다",
			"choose": "ECR 수명 주기 정책",
			"see": "compute/ecr#lifecycle",
			"why": "개수나 나이로 이미지를 만료시킨다. 지우는 코드를 돌리지 않는다."
		},
		{
			"id": "ecr-s3",
			"need": "NAT 없이 프라이빗 서브넷에서 이미지를 받는다",
			"choose": "ECR 인터페이스 + S3 게이트웨이 엔드포인트",
			"see": "compute/ecr#fact-endpoints",
			"why": "로그인과 목록은 ECR, 이미지 레이어는 S3에 있어 둘 다 길이 있어야 한다."
		},
		{
			"id": "pulseuru-kaesi-gyuchik",
			"need": "Docker Hub에서 이미지를 받다가 횟수 제한에 걸린다",
			"choose": "풀스루 캐시 규칙",
			"see": "compute/ecr#scenario-docker-hub-limit",
			"why": "처음 한 번만 밖에서 받고 다음부터는 ECR이 준다. 세는 횟수가 준다."
		}
	],
	"facts": [
		{
			"id": "auth-token",
			"label": "로그인 토큰의 수명",
			"value": "12시간",
			"note": "빌드할 때마다 `get-login-password`로 새로 받는다.",
			"called": [
				"인증 토큰",
				"로그인 토큰",
				"토큰 시간",
				"auth token",
				"token expiration",
				"auth token lifetime",
				"authorization token validity",
				"get login password",
				"login expires",
				"로그인 유지"
			],
			"source": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html"
		},
		{
			"id": "images-per-repository",
			"label": "리포지토리 하나의 이미지 수",
			"value": "100,000개(늘릴 수 있음)",
			"called": [
				"images per repository",
				"image limit",
				"max images",
				"이미지 최대"
			],
			"source": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html"
		},
		{
			"id": "layer-size",
			"label": "이미지 레이어 하나의 크기",
			"value": "docker push로 최대 200GB",
			"note": "2026년 8월에 늘었다. SDK나 CLI로 올리면(UploadLayerPart) 50GB 그대로다. 이 이미지를 Lambda에 올린다면 10GB가 먼저 걸린다.",
			"examEra": "52,000MiB",
			"source": "https://aws.amazon.com/about-aws/whats-new/2026/08/amazon-ecr-image-layers/"
		},
		{
			"id": "lifecycle-delay",
			"label": "수명 주기 정책이 적용되기까지",
			"value": "24시간 안",
			"note": "조건이 맞아도 곧바로 지워지지 않는다. 먼저 미리 보기로 확인한다.",
			"called": ["lifecycle policy delay", "lifecycle policy long"],
			"source": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html"
		},
		{
			"id": "archive-minimum",
			"label": "보관(archive) 클래스의 최소 저장 기간",
			"value": "90일",
			"note": "보관한 이미지는 받을 수 없고, 되살린 뒤에 쓴다.",
			"called": ["archive storage minimum"],
			"source": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/archive-image.html"
		},
		{
			"id": "encryption",
			"label": "저장 암호화",
			"value": "항상 켜짐. 기본 AES-256, 선택하면 KMS",
			"note": "리포지토리를 만들 때 정하고 나중에 바꾸지 못한다.",
			"source": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html"
		},
		{
			"id": "endpoints",
			"label": "인터넷 없이 이미지를 받는 데 필요한 엔드포인트",
			"value": "ecr.api, ecr.dkr(인터페이스)와 S3(게이트웨이)",
			"note": "이미지 레이어가 S3에 있어서 S3 엔드포인트가 꼭 필요하다.",
			"source": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html"
		}
	],
	"scenarios": [
		{
			"id": "scan-on-push",
			"situation": "개발팀이 올리는 컨테이너 이미지의 운영 체제 패키지와 언어 라이브러리 취약점을, 올릴 때뿐 아니라 새 취약점이 공개될 때에도 찾아야 한다. 운영 부담은 적어야 한다.",
			"answer": ["compute/ecr", "security/inspector"],
			"choose": "ECR의 향상된 검사(Inspector)",
			"why": "“계속”과 “언어 라이브러리”가 향상된 검사(Amazon Inspector)를 고르게 한다. 올라온 이미지를 새 취약점이 나올 때마다 다시 검사한다.",
			"trap": "기본 검사는 올릴 때나 손으로 시켰을 때만 돌고 운영 체제 패키지만 본다.",
			"requirements": ["threats", "least-operations"]
		},
		{
			"id": "storage-cost-grows",
			"situation": "CI가 하루에 수십 번 이미지를 올려 저장 비용이 계속 는다. 최근 30개만 있으면 된다.",
			"answer": ["compute/ecr"],
			"choose": "수명 주기 정책",
			"why": "수명 주기 정책으로 30개를 넘는 이미지를 만료시킨다. 코드도 서버도 필요 없다.",
			"trap": "S3 수명 주기 규칙은 쓸 수 없다. 이미지가 담긴 버킷은 AWS의 것이라 보이지 않는다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "cross-account-pull",
			"situation": "중앙 계정의 리포지토리에서 다른 계정의 ECS 태스크가 이미지를 받아야 한다.",
			"answer": ["compute/ecr", "security/iam"],
			"choose": "리포지토리 정책 + 태스크 실행 역할",
			"why": "리포지토리 정책에서 그 계정을 허용하고, 받는 쪽의 태스크 실행 역할에도 ECR 권한을 준다. 두 계정의 허용이 모두 있어야 한다.",
			"trap": "이미지를 계정마다 손으로 복사하면 올릴 때마다 되풀이해야 하고 곧 어긋난다. 사본이 꼭 필요하다면 교차 계정 복제를 켠다.",
			"requirements": ["access-control"]
		},
		{
			"id": "docker-hub-limit",
			"situation": "노드가 늘 때마다 Docker Hub에서 이미지를 받다가 횟수 제한에 걸린다.",
			"answer": ["compute/ecr"],
			"choose": "풀스루 캐시 규칙",
			"why": "풀스루 캐시 규칙을 두면 처음 한 번만 밖에서 받고 그다음부터는 ECR에서 받는다.",
			"trap": "NAT 게이트웨이를 늘려도 Docker Hub가 세는 횟수는 그대로다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [
		{
			"id": "ecs-eks",
			"notes": "ECR은 컨테이너를 저장하는 서비스라고 한다.",
			"status": "simplified",
			"right": "ECR이 저장하는 것은 컨테이너가 아니라 이미지다. 실행은 ECS·EKS·Lambda가 한다.",
			"source": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html"
		},
		{
			"id": "s3-iam",
			"notes": "이미지가 S3의 지원을 받아 보안, 버저닝, 수명 주기를 쓴다고 한다.",
			"status": "simplified",
			"right": "레이어가 S3에 놓이는 것은 맞지만 AWS 소유 버킷이라 S3의 버전 관리나 수명 주기 규칙을 걸 수 없다. 버전은 태그와 다이제스트로, 정리는 ECR의 수명 주기 정책으로, 접근은 리포지토리 정책과 IAM으로 다룬다.",
			"source": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html"
		},
		{
			"id": "ecs-eks-2",
			"notes": "ECR이 컨테이너를 배치한다고 한다.",
			"status": "simplified",
			"right": "ECR은 이미지를 내주기만 한다. 어디에 몇 개 띄울지는 ECS나 EKS가 정한다.",
			"source": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "ECR - Elastic Container Registry",
		"lines": "1179-1184"
	}],
	"references": [
		{
			"title": "Amazon ECR이란",
			"url": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html"
		},
		{
			"title": "이미지 검사",
			"url": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"
		},
		{
			"title": "수명 주기 정책",
			"url": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html"
		},
		{
			"title": "인터페이스 VPC 엔드포인트",
			"url": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html"
		},
		{
			"title": "ECR 할당량",
			"url": "https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html"
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
			"slug": "image-security",
			"text": "이미지 지키기"
		},
		{
			"depth": 2,
			"slug": "lifecycle",
			"text": "이미지 줄이기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><symbol id=\"icon-aws-ecs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m205 154-26-15v-37l-1-2-37-22V47l64 38zm5-74-71-41h-3l-2 3v38l2 3 37 21v37l1 3 32 19h4l1-3V83zm-81 134-75-40V85l64-38v31l-33 22-2 2v55l2 3 43 22h3l42-22 25 16zm77-41-32-19h-3l-42 22-39-21v-51l33-21 2-3V42l-2-3h-3L50 80l-2 3v93l2 3 78 41h3l75-41 2-3z\"/></symbol><symbol id=\"icon-aws-iam\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M45 189h166V67H45zM218 64v128a3 3 0 0 1-4 3H42a3 3 0 0 1-4-3V64a3 3 0 0 1 4-3h172a3 3 0 0 1 4 3m-77 90h48v-7h-48zm41-20h16v-6h-16zm-41 0h25v-6h-25zm-48 13c0-2-2-3-3-3a3 3 0 0 0-4 3c0 2 2 3 4 3s3-1 3-3m6 0c0 4-2 8-6 9v7h-7v-7c-3-1-6-5-6-9 0-5 4-9 10-9s9 4 9 9m-38 26h57v-13h-12v-6h12v-10h-12v-6h12v-10H61zm9-51h39V99c0-7-9-14-19-14-11 0-20 7-20 14zm-16 54v-51a3 3 0 0 1 4-3h6V99c0-11 11-20 26-20 14 0 25 9 25 20v23h7l3 3v51l-3 3H58a3 3 0 0 1-4-3m138-61h6v-6h-6zm-51 0h35v-6h-35z\"/></symbol><symbol id=\"icon-saa-vpc-endpoint\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M34 12H12v40h22M22 32h16M38 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>AWS에서 컨테이너를 돌린다면 이미지를 둘 곳이 있어야 한다. <a href=\"/compute/ecs/\">ECS</a>, <a href=\"/compute/eks/\">EKS</a>, 컨테이너 이미지로 만든 <a href=\"/compute/lambda/\">Lambda</a> 함수가 모두 여기서 받는다. Docker Hub 같은 바깥 레지스트리와 다른 점은 <strong>권한이 <a href=\"/security/iam/\" class=\"mention\">IAM</a></strong>이라는 것이다. 태스크 실행 역할만 있으면 되고, 레지스트리 암호를 따로 보관하지 않는다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-push-and-pull\" data-diagram=\"push-and-pull\"><figcaption><span class=\"diagram-title\">이미지를 ECR에 올리고 ECS가 받는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-push-and-pull\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 이미지를 ECR에 올리고 ECS가 받는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"471\" height=\"717\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 753.1 1147\"><svg width=\"753.1\" height=\"1147\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-push-and-pull-desc\" aria-labelledby=\"diagram-push-and-pull-title\" role=\"img\" viewBox=\"-4 -4 753.1 1147\"><title id=\"diagram-push-and-pull-title\">이미지를 ECR에 올리고 ECS가 받는 흐름</title><desc id=\"diagram-push-and-pull-desc\">빌드 서버가 IAM으로 12시간짜리 토큰을 받아 이미지를 ECR 리포지토리에 올린다. ECR은 취약점을 검사하고 수명 주기 정책으로 옛 이미지를 지운다. 프라이빗 서브넷의 ECS 태스크는 VPC 엔드포인트를 거쳐 이미지를 받는다.</desc><g class=\"d-boundary\"><rect width=\"243.4\" height=\"488\" x=\"12\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"311.3\" height=\"467\" x=\"360\" y=\"660\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"195.4\" height=\"411\" x=\"36\" y=\"65\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M577.3 510v23q0 7-7 7H319.4q-7 0-7 7v56q0 7-7.1 7H282q-7 0-7 7v39\"/><path fill=\"var(--diagram-line)\" d=\"m281 648-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M621.8 510v23q0 7 7 7h23.4q7 0 7 7v56q0 7-7 7h-23.3q-7 0-7 7v247q0 7-7.2 7h-10.3q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m603.4 889-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M561 963v74\"/><path fill=\"var(--diagram-line)\" d=\"m567 1029-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M482.6 775v77q0 7 7 7h28q7 0 7 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m530.6 889-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M133.7 246v74\"/><path fill=\"var(--diagram-line)\" d=\"m139.7 312-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M133.7 452v171q0 7 7 7H269a6 6 0 0 1 12 0h305q7.1 0 7.1 7v215q0 7-7 7h-18q-7.1 0-7.1 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m567 889-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"372\" y=\"691\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">ECR</text></g><g class=\"d-boundary\"><text x=\"48\" y=\"96\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"132.8\" height=\"30\" x=\"245.9\" y=\"560\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"312.4\" y=\"583\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 토큰 12시간</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"584.8\" y=\"560\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"658.9\" y=\"583\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이미지 올리기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"527.5\" y=\"987\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"560.8\" y=\"1010\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 검사</text></g><g class=\"d-edge-label\"><rect width=\"153.8\" height=\"30\" x=\"405.6\" y=\"799\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"482.5\" y=\"822\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 옛 이미지 삭제</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"100.2\" y=\"270\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"133.5\" y=\"293\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 받기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"78.2\" y=\"560\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"133.3\" y=\"583\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 사설 경로</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"522.8\" y=\"448\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"599.5\" y=\"488\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">빌드 서버</text></g><g class=\"d-node\"><text x=\"275\" y=\"780\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">IAM</text><use width=\"72\" height=\"72\" x=\"239\" y=\"669\" href=\"#icon-aws-iam\"/></g><g class=\"d-node\"><rect width=\"167.1\" height=\"62\" x=\"477.4\" y=\"901\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"561\" y=\"941\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리포지토리</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"474.7\" y=\"1041\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"561\" y=\"1081\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">취약점 검사</text></g><g class=\"d-node\"><rect width=\"197.2\" height=\"62\" x=\"384\" y=\"713\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"482.5\" y=\"753\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">수명 주기 정책</text></g><g class=\"d-node\"><text x=\"133.7\" y=\"444\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VPC 엔드포인트</text><use width=\"72\" height=\"72\" x=\"97.7\" y=\"333\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"133.7\" y=\"238\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECS 태스크</text><use width=\"72\" height=\"72\" x=\"97.7\" y=\"127\" href=\"#icon-aws-ecs\"/></g></svg><a aria-label=\"IAM\" href=\"/security/iam/\"><rect width=\"98\" height=\"136\" x=\"226\" y=\"656\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VPC 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"155.4\" height=\"136\" x=\"56\" y=\"320\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECS 태스크\" href=\"/compute/ecs/\"><rect width=\"115.7\" height=\"136\" x=\"75.8\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"338\" height=\"733\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 541.5 1173.2\"><svg width=\"541.5\" height=\"1173.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-push-and-pull-narrow-desc\" aria-labelledby=\"diagram-push-and-pull-narrow-title\" role=\"img\" viewBox=\"-4 -4 541.5 1173.2\"><title id=\"diagram-push-and-pull-narrow-title\">이미지를 ECR에 올리고 ECS가 받는 흐름</title><desc id=\"diagram-push-and-pull-narrow-desc\">빌드 서버가 IAM으로 12시간짜리 토큰을 받아 이미지를 ECR 리포지토리에 올린다. ECR은 취약점을 검사하고 수명 주기 정책으로 옛 이미지를 지운다. 프라이빗 서브넷의 ECS 태스크는 VPC 엔드포인트를 거쳐 이미지를 받는다.</desc><g class=\"d-boundary\"><rect width=\"203.7\" height=\"496.2\" x=\"75.9\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"271.3\" height=\"419\" x=\"12\" y=\"734.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"171.8\" height=\"419.2\" x=\"91.8\" y=\"65\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M392 614.2v13q0 7 7 7h49q7.1 0 7.1 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m461.1 722.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M358 614.2v13q0 7-7 7h-49.1q-7 0-7 7v56q0 7-7.1 7h-42.9q-7 0-7 7v211q0 7-7.1 7h-6.4q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m223.4 947.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M189 1005.2v74\"/><path fill=\"var(--diagram-line)\" d=\"m195 1071.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M118.6 833.2v77q0 7 7 7h28q7 0 7 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m166.6 947.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M177.7 238v74\"/><path fill=\"var(--diagram-line)\" d=\"m183.7 304-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M177.7 460.2v237q0 7 7.1 7h21.3q7 0 7 7v199q0 7-7 7h-10q-7.1 0-7.1 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m195 947.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"87.9\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"765.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">ECR</text></g><g class=\"d-boundary\"><text x=\"103.8\" y=\"96\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"132.8\" height=\"30\" x=\"388.6\" y=\"654.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"455\" y=\"677.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 토큰 12시간</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"220.3\" y=\"654.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"294.5\" y=\"677.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이미지 올리기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"155.5\" y=\"1029.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"188.9\" y=\"1052.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 검사</text></g><g class=\"d-edge-label\"><rect width=\"153.8\" height=\"30\" x=\"41.6\" y=\"857.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"118.5\" y=\"880.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 옛 이미지 삭제</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"144.2\" y=\"262\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"177.6\" y=\"285\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 받기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"122.2\" y=\"576.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"177.4\" y=\"599.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 사설 경로</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"314.2\" y=\"568.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"375\" y=\"600.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">빌드 서버</text></g><g class=\"d-node\"><text x=\"455.1\" y=\"846.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">IAM</text><use width=\"72\" height=\"72\" x=\"419.1\" y=\"739.2\" href=\"#icon-aws-iam\"/></g><g class=\"d-node\"><rect width=\"135.1\" height=\"46\" x=\"121.5\" y=\"959.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"189\" y=\"991.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리포지토리</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"118.7\" y=\"1083.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"189\" y=\"1115.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">취약점 검사</text></g><g class=\"d-node\"><rect width=\"165.2\" height=\"46\" x=\"36\" y=\"787.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"118.6\" y=\"819.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">수명 주기 정책</text></g><g class=\"d-node\"><text x=\"177.7\" y=\"428\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VPC <tspan x=\"177.7\" y=\"452.2\">엔드포인트</tspan></text><use width=\"72\" height=\"72\" x=\"141.7\" y=\"321\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"177.7\" y=\"230\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECS 태스크</text><use width=\"72\" height=\"72\" x=\"141.7\" y=\"123\" href=\"#icon-aws-ecs\"/></g></svg><a aria-label=\"IAM\" href=\"/security/iam/\"><rect width=\"90\" height=\"128\" x=\"410.1\" y=\"730.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VPC 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"107.1\" height=\"152.2\" x=\"124.2\" y=\"312\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECS 태스크\" href=\"/compute/ecs/\"><rect width=\"115.7\" height=\"128\" x=\"119.9\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>빌드 서버가 IAM으로 12시간짜리 토큰을 받아 이미지를 ECR 리포지토리에 올린다. ECR은 취약점을 검사하고 수명 주기 정책으로 옛 이미지를 지운다. 프라이빗 서브넷의 ECS 태스크는 VPC 엔드포인트를 거쳐 이미지를 받는다.</p><ul><li>ECR 안: 리포지토리, 취약점 검사, 수명 주기 정책</li><li>VPC 안: 프라이빗 서브넷</li><li>프라이빗 서브넷 안: VPC 엔드포인트, ECS 태스크</li><li>빌드 서버 → IAM: ① 토큰 12시간</li><li>빌드 서버 → 리포지토리: ② 이미지 올리기</li><li>리포지토리 → 취약점 검사: ③ 검사 (점선)</li><li>수명 주기 정책 → 리포지토리: ④ 옛 이미지 삭제 (점선)</li><li>ECS 태스크 → VPC 엔드포인트: ⑤ 받기</li><li>VPC 엔드포인트 → 리포지토리: ⑥ 사설 경로</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>빌드 서버가 <a href=\"/security/iam/\">IAM</a> 권한으로 임시 토큰을 받아 로그인한다.</li>\n<li>이미지를 리포지토리에 올린다. 이미 있는 레이어는 다시 보내지 않는다.</li>\n<li>ECR은 설정에 따라 취약점을 검사한다.</li>\n<li>수명 주기 정책이 오래되거나 개수를 넘긴 이미지를 지운다.</li>\n<li>태스크가 시작하면서 이미지를 달라고 한다.</li>\n<li>프라이빗 서브넷이라면 <a href=\"/networking/vpc-endpoints/\">VPC 엔드포인트</a>나 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>를 거친다.</li>\n</ol>\n<p>레지스트리는 계정과 리전마다 하나다. 그 안에 리포지토리를 이미지 이름마다 둔다. 이미지를 다른 리전이나 계정에도 두려면 <strong>복제</strong>를 켠다. 복제는 켠 뒤에 올린 이미지부터 적용된다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ecr</span><span class=\"tk-string\"> get-login-password</span><span class=\"tk-string\"> --region</span><span class=\"tk-string\"> ap-northeast-2</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  |</span><span class=\"tk-function\"> docker</span><span class=\"tk-string\"> login</span><span class=\"tk-string\"> --username</span><span class=\"tk-string\"> AWS</span><span class=\"tk-string\"> --password-stdin</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">    111122223333.dkr.ecr.ap-northeast-2.amazonaws.com</span></span>\n<span class=\"line\"><span class=\"tk-function\">docker</span><span class=\"tk-string\"> push</span><span class=\"tk-string\"> 111122223333.dkr.ecr.ap-northeast-2.amazonaws.com/orders:1.4.2</span></span></code></pre>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"image-security\">이미지 지키기<a href=\"#image-security\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 기능, 하는 일, 알아 둘 것\" tabindex=\"0\"><table aria-label=\"이미지 지키기\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">기능</th>\n<th scope=\"col\" role=\"columnheader\">하는 일</th>\n<th scope=\"col\" role=\"columnheader\">알아 둘 것</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-gibon-geomsa\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gibon-geomsa\" class=\"anchor\" aria-label=\"줄 링크\"></a>기본 검사</th>\n<td role=\"cell\">운영 체제 패키지의 알려진 취약점을 찾는다</td>\n<td role=\"cell\">올릴 때나 손으로 시킬 때</td>\n</tr>\n<tr id=\"row-hyangsangdoen-geomsa\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hyangsangdoen-geomsa\" class=\"anchor\" aria-label=\"줄 링크\"></a>향상된 검사</th>\n<td role=\"cell\"><a href=\"/security/inspector/\">Amazon Inspector</a>가 언어 라이브러리까지 본다</td>\n<td role=\"cell\">새 취약점이 나오면 다시 검사. 요금이 따로다</td>\n</tr>\n<tr id=\"row-taegeu-bulbyeonseong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-taegeu-bulbyeonseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>태그 불변성</th>\n<td role=\"cell\">같은 태그를 덮어쓰지 못하게 한다</td>\n<td role=\"cell\"><code>latest</code>처럼 고른 태그만 예외로 둘 수 있다</td>\n</tr>\n<tr id=\"row-amhohwa\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amhohwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>암호화</th>\n<td role=\"cell\">저장할 때 항상 암호화</td>\n<td role=\"cell\"><a href=\"/security/kms/\">KMS</a> 고객 관리형 키는 만들 때 고른다</td>\n</tr>\n<tr id=\"row-ripojitori-jeongchaek\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ripojitori-jeongchaek\" class=\"anchor\" aria-label=\"줄 링크\"></a>리포지토리 정책</th>\n<td role=\"cell\">어떤 계정과 역할이 올리고 받는지 정한다</td>\n<td role=\"cell\">교차 계정은 여기에 적는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>태그는 바뀔 수 있는 이름이고 <strong>다이제스트</strong>(sha256)는 내용의 지문이다. 정확히 같은 이미지를 배포하려면 다이제스트를 적는다.</p>\n</div><h2 id=\"lifecycle\">이미지 줄이기<a href=\"#lifecycle\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"수명 주기 정책은 개수나 나이를 조건으로 이미지를 만료시킨다. 규정 때문에 지울 수 없는 이미지는 값이 싼 보관(archive) 클래스로 옮기고, 다시 쓸 때 복원한다(20분 이내). 비용은 저장한 GB와 리전 밖으로 나간 전송량이다. 같은 리전의 ",
					createVNode(_components.a, {
						href: "/compute/ecs/",
						class: "mention",
						children: "ECS"
					}),
					"·",
					createVNode(_components.a, {
						href: "/compute/eks/",
						class: "mention",
						children: "EKS"
					}),
					"·",
					createVNode(_components.a, {
						href: "/compute/lambda/",
						class: "mention",
						children: "Lambda"
					}),
					"가 받는 전송은 무료다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "S3 엔드포인트를 빠뜨린다",
					"set:html": "<p><code>ecr.api</code>와 <code>ecr.dkr</code> 엔드포인트만 만들면 로그인은 되는데 이미지 레이어에서 멈춘다. 레이어는 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에서 내려오므로 S3 게이트웨이 엔드포인트가 있어야 한다. 태스크가 로그를 CloudWatch Logs로 보낸다면 <code>logs</code> 엔드포인트도 더한다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>ECR과 <a href=\"/compute/ecs/\" class=\"mention\">ECS</a></strong>: 하나는 이미지 창고, 하나는 컨테이너를 돌리는 관리자다.</li>\n<li><strong>프라이빗과 퍼블릭</strong>: 보통의 ECR은 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 권한이 있어야 받는다. 누구나 받게 공개하는 곳은 ECR Public이다.</li>\n<li>복제는 백업이 아니다. 원본을 지워도 복제본이 남지만, 잘못 올린 이미지도 그대로 복제된다.</li>\n<li>Docker Hub 등의 이미지를 대신 받아 두는 것은 복제가 아니라 <strong>풀스루 캐시</strong>다.</li>\n</ul></div>" })
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
var url = "content/compute/ecr.mdx/";
var file = "/work/wt/build/content/compute/ecr.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/ecr.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
