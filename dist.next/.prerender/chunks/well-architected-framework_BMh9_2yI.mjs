import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/foundations/well-architected-framework.mdx
var frontmatter = {
	"title": "Well-Architected 프레임워크",
	"titleEn": "AWS Well-Architected Framework",
	"kind": "concept",
	"status": "published",
	"summary": "좋은 클라우드 설계인지 여섯 기둥(운영 우수성·보안·신뢰성·성능 효율성·비용 최적화·지속 가능성)의 물음으로 따져 보게 하는 AWS의 설계 기준이다.",
	"aliases": [
		"웰아키텍티드",
		"웰아키텍처드",
		"Well-Architected",
		"여섯 기둥",
		"6가지 원칙",
		"여섯 가지 핵심 요소",
		"six pillars",
		"5대 원칙",
		"다섯 기둥",
		"Well-Architected Tool",
		"WA Tool",
		"웰아키텍티드 도구",
		"아키텍처 검토",
		"렌즈",
		"Well-Architected Lens",
		"사용자 지정 렌즈",
		"운영 우수성",
		"성능 효율성",
		"지속 가능성",
		"설계 원칙",
		"불변 인프라",
		"immutable infrastructure",
		"고위험 문제",
		"HRI",
		"게임 데이"
	],
	"related": [
		"foundations/high-availability",
		"foundations/scalability-and-elasticity",
		"foundations/rto-rpo",
		"management/trusted-advisor",
		"compute/ami",
		"compute/auto-scaling-groups",
		"security/iam"
	],
	"signals": [
		{
			"id": "well-architected-tool",
			"need": "설계와 절차를 정해진 질문으로 검토하고 변화를 남긴다",
			"choose": "Well-Architected Tool",
			"see": "foundations/well-architected-framework#scenario-review-workload-risks",
			"why": "설계를 묻고 마일스톤으로 남긴다. Trusted Advisor는 켜진 리소스만 본다."
		},
		{
			"id": "sayongja-jijeong-renjeu",
			"need": "우리 회사의 기준을 모든 팀의 설계 검토 질문에 넣는다",
			"choose": "사용자 지정 렌즈",
			"see": "foundations/well-architected-framework#scenario-company-standard-questions",
			"why": "렌즈에 우리 질문을 적어 다른 계정과 나눈다. Config는 절차를 묻지 못한다."
		},
		{
			"id": "ami",
			"need": "SSH로 고쳐 온 서버마다 상태가 달라 다시 만들지 못한다",
			"choose": "불변 인프라(새 AMI로 교체)",
			"see": "foundations/well-architected-framework#immutable-infrastructure",
			"why": "제자리에서 고치면 서버마다 달라진다. 새 이미지로 갈면 모두 같다."
		},
		{
			"id": "trusted-advisor",
			"need": "켜져 있는 리소스를 질문 없이 자동으로 점검한다",
			"choose": "Trusted Advisor",
			"see": "management/trusted-advisor#when",
			"why": "AWS가 정한 점검 목록으로 훑는다. Well-Architected Tool은 사람이 답한다."
		}
	],
	"facts": [
		{
			"id": "pillar-count",
			"label": "기둥의 수",
			"value": "6개",
			"note": "운영 우수성, 보안, 신뢰성, 성능 효율성, 비용 최적화, 지속 가능성. 지속 가능성은 2021년 12월에 들어왔다. 5개라고 적은 자료는 그 전의 것이고, SAA-C03은 6개다.",
			"called": [
				"기둥",
				"pillar",
				"필러"
			],
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/framework/the-pillars-of-the-framework.html"
		},
		{
			"id": "general-principles",
			"label": "일반 설계 원칙",
			"value": "6개",
			"note": "용량 추측 멈추기, 운영 규모로 시험하기, 자동화로 실험하기, 진화하는 구조, 데이터로 결정하기, 게임 데이로 개선하기.",
			"called": [
				"설계원칙",
				"원칙",
				"design principle"
			],
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/framework/general-design-principles.html"
		},
		{
			"id": "tool-price",
			"label": "Well-Architected Tool의 요금",
			"value": "무료",
			"note": "검토하는 워크로드의 리소스 요금만 든다.",
			"source": "https://aws.amazon.com/well-architected-tool/"
		},
		{
			"id": "lenses-per-workload",
			"label": "워크로드 하나에 붙이는 렌즈",
			"value": "최대 20개",
			"note": "API 한 번에는 10개까지 붙인다.",
			"called": [
				"렌즈",
				"lens",
				"lenses per workload"
			],
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_AssociateLenses.html"
		},
		{
			"id": "immutable",
			"label": "불변 인프라",
			"asks": "불변 인프라는 바꿀 것이 있을 때 무엇을 하나?",
			"value": "운영 중인 리소스를 고치지 않고 새로 만들어 바꾼다",
			"note": "신뢰성 기둥의 모범 사례 REL08-BP04다. 카나리나 블루/그린으로 배포한다.",
			"source": "https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_tracking_change_management_immutable_infrastructure.html"
		}
	],
	"scenarios": [
		{
			"id": "review-workload-risks",
			"situation": "출시를 앞둔 서비스가 AWS 모범 사례에 맞는지 정해진 질문으로 검토하고, 위험한 것부터 고칠 계획과 분기마다의 변화를 남겨야 한다. 추가 비용은 들지 않아야 한다.",
			"answer": ["foundations/well-architected-framework"],
			"choose": "Well-Architected Tool과 마일스톤",
			"why": "“정해진 질문으로 검토”와 “시점마다의 기록”은 Well-Architected Tool이다. 고위험 문제를 뽑고 마일스톤으로 남긴다.",
			"trap": "Trusted Advisor는 켜져 있는 리소스를 자동으로 점검한다. 설계의 결정과 절차를 묻지는 않는다.",
			"requirements": ["compliance", "lowest-cost"]
		},
		{
			"id": "company-standard-questions",
			"situation": "회사의 보안 기준 40가지를 모든 팀의 아키텍처 검토에 같은 질문으로 넣고 여러 계정에서 쓰게 하려 한다.",
			"answer": ["foundations/well-architected-framework"],
			"choose": "사용자 지정 렌즈",
			"why": "“우리 기준을 질문으로”는 사용자 지정 렌즈다. 만들어서 다른 계정과 조직에 공유한다.",
			"trap": "Config 규칙은 리소스의 설정만 자동으로 평가한다. “복구 훈련을 했는가” 같은 절차는 물을 수 없다.",
			"requirements": ["compliance", "many-accounts"]
		},
		{
			"id": "drifting-servers",
			"situation": "Auto Scaling 그룹의 서버에 관리자가 SSH로 들어가 패치와 설정을 바꾼다. 서버마다 상태가 달라 장애 때 같은 환경을 다시 만들지 못한다.",
			"answer": [
				"foundations/well-architected-framework",
				"compute/ami",
				"compute/auto-scaling-groups"
			],
			"choose": "새 AMI로 인스턴스 교체(불변 인프라)",
			"why": "“서버마다 상태가 다르다”(드리프트)를 없애는 것이 불변 인프라다. 새 AMI를 만들어 시작 템플릿을 바꾸고 인스턴스를 교체한다.",
			"trap": "패치를 자동화해 제자리에서 고치면 손은 덜 가지만, 중간에 실패한 서버가 남아 상태는 여전히 갈라진다."
		},
		{
			"id": "traffic-guess",
			"situation": "명절마다 최대 트래픽을 추측해 서버를 미리 사 두었다가 남거나 모자랐다. 추측을 없애는 설계로 바꾸려 한다.",
			"answer": ["compute/auto-scaling-groups", "foundations/well-architected-framework"],
			"why": "“용량을 추측하지 않는다”가 설계 원칙이고 Auto Scaling이 그 수단이다. 수요에 맞춰 늘고 줄인다.",
			"trap": "가장 큰 인스턴스로 바꾸는 것은 더 비싼 추측이다.",
			"requirements": ["sudden-load"]
		}
	],
	"references": [
		{
			"title": "프레임워크의 여섯 기둥",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/framework/the-pillars-of-the-framework.html"
		},
		{
			"title": "일반 설계 원칙",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/framework/general-design-principles.html"
		},
		{
			"title": "불변 인프라로 배포하기(REL08-BP04)",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_tracking_change_management_immutable_infrastructure.html"
		},
		{
			"title": "Well-Architected Tool이란",
			"url": "https://docs.aws.amazon.com/wellarchitected/latest/userguide/intro.html"
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
			"text": "여섯 기둥"
		},
		{
			"depth": 2,
			"slug": "design-principles",
			"text": "설계 원칙"
		},
		{
			"depth": 2,
			"slug": "immutable-infrastructure",
			"text": "불변 인프라"
		},
		{
			"depth": 2,
			"slug": "tool-and-lenses",
			"text": "Well-Architected Tool과 렌즈"
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
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-saa-ami\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M16 16h32v32H16zM25 25h14v14H25zM24 16v-6M40 16v-6M24 54v-6M40 54v-6M16 24h-6M16 40h-6M54 24h-6M54 40h-6\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-auto-scaling\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 25h14v14H25zM11 22V11h11M42 11h11v11M53 42v11H42M22 53H11V42M11 11l9 9M53 11l-9 9M53 53l-9-9M11 53l9-9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>설계에는 정답이 하나가 아니다. 빠르게 하면 비싸지고, 튼튼하게 하면 복잡해진다. 이 프레임워크는 <strong>무엇을 얻고 무엇을 내주는지 알고 고르게</strong> 하는 물음의 모음이다. 시험의 문제도 기둥 하나를 정해 놓고 묻는다. 마지막 문장의 “가장 비용 효율적인”, “운영 부담이 가장 적은”, “가용성이 가장 높은”이 그 기둥의 이름이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">여섯 기둥<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 기둥, 묻는 것, 문제의 말, 자주 나오는 답\" tabindex=\"0\"><table aria-label=\"여섯 기둥\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">기둥</th>\n<th scope=\"col\" role=\"columnheader\">묻는 것</th>\n<th scope=\"col\" role=\"columnheader\">문제의 말</th>\n<th scope=\"col\" role=\"columnheader\">자주 나오는 답</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-unnyeong-ususeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-unnyeong-ususeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>운영 우수성</th>\n<td role=\"cell\">바꾸고 지켜보고 배우나</td>\n<td role=\"cell\">“운영 부담 최소”, “자동화”</td>\n<td role=\"cell\">코드로 만든 인프라, <a href=\"/management/systems-manager/\">Systems Manager</a>, 작은 변경</td>\n</tr>\n<tr id=\"row-boan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-boan\" class=\"anchor\" aria-label=\"줄 링크\"></a>보안</th>\n<td role=\"cell\">누가 무엇을 하나, 데이터를 지키나</td>\n<td role=\"cell\">“최소 권한”, “암호화”, “추적”</td>\n<td role=\"cell\"><a href=\"/security/iam/\">IAM</a> 역할, <a href=\"/security/kms/\">KMS</a>, <a href=\"/management/cloudtrail/\">CloudTrail</a></td>\n</tr>\n<tr id=\"row-silloeseong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-silloeseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>신뢰성</th>\n<td role=\"cell\">죽어도 돌아오나</td>\n<td role=\"cell\">“고가용성”, “장애 조치”, “복구”</td>\n<td role=\"cell\"><a href=\"/foundations/high-availability/\">다중 AZ</a>, Auto Scaling, <a href=\"/foundations/rto-rpo/\">백업과 복구 훈련</a></td>\n</tr>\n<tr id=\"row-seongneung-hyoyulseong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seongneung-hyoyulseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>성능 효율성</th>\n<td role=\"cell\">알맞은 것을 골랐나</td>\n<td role=\"cell\">“지연 최소”, “처리량”</td>\n<td role=\"cell\">캐시, <a href=\"/networking/cloudfront/\">CloudFront</a>, 서버리스, 알맞은 유형</td>\n</tr>\n<tr id=\"row-biyong-choejeokwa\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-biyong-choejeokwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용 최적화</th>\n<td role=\"cell\">안 쓰는 것에 돈을 내나</td>\n<td role=\"cell\">“비용 효율적”</td>\n<td role=\"cell\">스팟·<wbr>Savings Plans, <a href=\"/storage/s3-lifecycle/\">수명 주기</a>, 크기 맞추기</td>\n</tr>\n<tr id=\"row-jisok-ganeungseong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jisok-ganeungseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>지속 가능성</th>\n<td role=\"cell\">같은 일을 더 적은 리소스로 하나</td>\n<td role=\"cell\">“탄소”, “리소스 사용 최소”</td>\n<td role=\"cell\">이용률 올리기, 관리형 서비스, 안 쓰는 데이터 지우기</td>\n</tr>\n</tbody>\n</table></div>\n<p>기둥은 서로 당긴다. 개발 환경이라면 신뢰성을 내주고 비용을 얻어도 된다. 결제 시스템이라면 반대다. <strong>보안과 운영 우수성은 대개 다른 기둥과 맞바꾸지 않는다.</strong></p>\n</div><h2 id=\"design-principles\">설계 원칙<a href=\"#design-principles\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>온프레미스의 버릇을 버리라는 여섯 가지다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 원칙, 온프레미스의 버릇, 클라우드에서는\" tabindex=\"0\"><table aria-label=\"설계 원칙\">\n<thead>\n<tr>\n<th scope=\"col\">원칙</th>\n<th scope=\"col\">온프레미스의 버릇</th>\n<th scope=\"col\">클라우드에서는</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-yongnyangeul-chucheukaji-anneunda\">\n<th scope=\"row\"><a href=\"#row-yongnyangeul-chucheukaji-anneunda\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량을 추측하지 않는다</th>\n<td>최대치로 사 둔다</td>\n<td>수요에 맞춰 <a href=\"/foundations/scalability-and-elasticity/\">늘고 준다</a></td>\n</tr>\n<tr id=\"row-unnyeonggwa-gateun-gyumoro-siheomhanda\">\n<th scope=\"row\"><a href=\"#row-unnyeonggwa-gateun-gyumoro-siheomhanda\" class=\"anchor\" aria-label=\"줄 링크\"></a>운영과 같은 규모로 시험한다</th>\n<td>작은 시험 장비로 짐작한다</td>\n<td>같은 환경을 잠깐 만들고 지운다</td>\n</tr>\n<tr id=\"row-jadonghwaro-silheomeul-swipge-handa\">\n<th scope=\"row\"><a href=\"#row-jadonghwaro-silheomeul-swipge-handa\" class=\"anchor\" aria-label=\"줄 링크\"></a>자동화로 실험을 쉽게 한다</th>\n<td>손으로 한 번 만든다</td>\n<td>코드로 만들고 되돌린다</td>\n</tr>\n<tr id=\"row-gujoga-jinhwahage-dunda\">\n<th scope=\"row\"><a href=\"#row-gujoga-jinhwahage-dunda\" class=\"anchor\" aria-label=\"줄 링크\"></a>구조가 진화하게 둔다</th>\n<td>한 번 정하면 몇 년 간다</td>\n<td>요구가 바뀌면 구조도 바꾼다</td>\n</tr>\n<tr id=\"row-deiteoro-gyeoljeonghanda\">\n<th scope=\"row\"><a href=\"#row-deiteoro-gyeoljeonghanda\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터로 결정한다</th>\n<td>경험과 느낌</td>\n<td>지표를 모아 고친다</td>\n</tr>\n<tr id=\"row-geim-deiro-gaeseonhanda\">\n<th scope=\"row\"><a href=\"#row-geim-deiro-gaeseonhanda\" class=\"anchor\" aria-label=\"줄 링크\"></a>게임 데이로 개선한다</th>\n<td>장애가 나서야 배운다</td>\n<td>장애를 일부러 흉내 내 연습한다</td>\n</tr>\n</tbody>\n</table></div>\n<p>SAA 문제에 되풀이되는 수단은 넷이다. <strong>느슨한 결합</strong>(<a href=\"/integration/sqs/\">SQS</a>로 사이를 떼기), <strong>서버가 아니라 서비스</strong>(관리형을 먼저), <strong>버릴 수 있는 서버</strong>(상태를 밖에 두기), <strong>단일 장애 지점 없애기</strong>다.</p>\n</div><h2 id=\"immutable-infrastructure\">불변 인프라<a href=\"#immutable-infrastructure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"운영 중인 서버를 ",
					createVNode(_components.strong, { children: "고치지 않는다" }),
					". 패치든 설정이든 바꿀 것이 있으면 바꾼 새 서버를 만들어 나란히 띄우고, 확인한 다음 트래픽을 옮기고, 옛것은 버린다."
				] }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-immutable-deployment\" data-diagram=\"immutable-deployment\"><figcaption><span class=\"diagram-title\">불변 인프라로 새 버전을 배포하는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-immutable-deployment\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 불변 인프라로 새 버전을 배포하는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"451\" height=\"226\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 721.6 361\"><svg width=\"721.6\" height=\"361\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-immutable-deployment-desc\" aria-labelledby=\"diagram-immutable-deployment-title\" role=\"img\" viewBox=\"-4 -4 721.6 361\"><title id=\"diagram-immutable-deployment-title\">불변 인프라로 새 버전을 배포하는 순서</title><desc id=\"diagram-immutable-deployment-desc\">코드 변경에서 새 AMI를 만들고 새 Auto Scaling 그룹을 옛 그룹 옆에 띄운다. 로드 밸런서가 트래픽을 새 그룹으로 조금씩 옮긴다. 문제가 생기면 그대로 남아 있는 옛 그룹으로 되돌리고, 괜찮으면 옛 그룹을 지운다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M165.6 76h142.7\"/><path fill=\"var(--diagram-line)\" d=\"m300.3 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M402.3 76H588q3.7 0 3.7 3.8t3.8 3.7h12.2\"/><path fill=\"var(--diagram-line)\" d=\"m599.6 77.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M402.3 233.5h13q7 0 7-7v-43q0-7 7.1-7h155.2q7 0 7-7v-43q0-7 7.1-7h9\"/><path fill=\"var(--diagram-line)\" d=\"m599.6 113.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M402.3 269.5h16.3q3.7 0 3.7 3.8t3.8 3.7h181.5\"/><path fill=\"var(--diagram-line)\" d=\"m599.6 271 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"205.6\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"239\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 빌드</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"442.3\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"507\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 나란히 띄움</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"442.3\" y=\"161\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"507\" y=\"184\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 조금씩 옮김</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"454.6\" y=\"261.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"507\" y=\"284.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 되돌리기</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"12\" y=\"45\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"88.8\" y=\"85\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">코드 변경</text></g><g class=\"d-node\"><text x=\"357.3\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">새 AMI</text><use width=\"72\" height=\"72\" x=\"321.3\" y=\"21\" href=\"#icon-saa-ami\"/></g><g class=\"d-node\"><text x=\"656.6\" y=\"157.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">새 그룹</text><use width=\"72\" height=\"72\" x=\"620.6\" y=\"46.5\" href=\"#icon-saa-auto-scaling\"/></g><g class=\"d-node\"><text x=\"357.3\" y=\"307.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB</text><use width=\"72\" height=\"72\" x=\"321.3\" y=\"196.5\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"656.6\" y=\"333\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">옛 그룹</text><use width=\"72\" height=\"72\" x=\"620.6\" y=\"222\" href=\"#icon-saa-auto-scaling\"/></g></svg><a aria-label=\"새 AMI\" href=\"/compute/ami/\"><rect width=\"98\" height=\"136\" x=\"308.3\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"새 그룹\" href=\"/compute/auto-scaling-groups/\"><rect width=\"98\" height=\"136\" x=\"607.6\" y=\"33.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"308.3\" y=\"183.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"옛 그룹\" href=\"/compute/auto-scaling-groups/\"><rect width=\"98\" height=\"136\" x=\"607.6\" y=\"209\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"272\" height=\"336\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 435.3 538\"><svg width=\"435.3\" height=\"538\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-immutable-deployment-narrow-desc\" aria-labelledby=\"diagram-immutable-deployment-narrow-title\" role=\"img\" viewBox=\"-4 -4 435.3 538\"><title id=\"diagram-immutable-deployment-narrow-title\">불변 인프라로 새 버전을 배포하는 순서</title><desc id=\"diagram-immutable-deployment-narrow-desc\">코드 변경에서 새 AMI를 만들고 새 Auto Scaling 그룹을 옛 그룹 옆에 띄운다. 로드 밸런서가 트래픽을 새 그룹으로 조금씩 옮긴다. 문제가 생기면 그대로 남아 있는 옛 그룹으로 되돌리고, 괜찮으면 옛 그룹을 지운다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M77 58v106\"/><path fill=\"var(--diagram-line)\" d=\"m83 156-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M77 288v83q0 7 7 7h50.2q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m147.3 386-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M284.4 288v13q0 7-7.1 7h-44q-7 0-7 7v56q0 7-7 7H169q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m168 386-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M305 288v13q0 7 7.1 7h44q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m369 386-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"43.5\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"76.9\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 빌드</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"12\" y=\"328\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"76.6\" y=\"351\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 나란히 띄움</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"161.3\" y=\"328\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"225.9\" y=\"351\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 조금씩 옮김</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"310.6\" y=\"328\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"363\" y=\"351\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 되돌리기</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"16.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"77\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">코드 변경</text></g><g class=\"d-node\"><text x=\"77\" y=\"280\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">새 AMI</text><use width=\"72\" height=\"72\" x=\"41\" y=\"173\" href=\"#icon-saa-ami\"/></g><g class=\"d-node\"><text x=\"151.6\" y=\"510\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">새 그룹</text><use width=\"72\" height=\"72\" x=\"115.6\" y=\"403\" href=\"#icon-saa-auto-scaling\"/></g><g class=\"d-node\"><text x=\"294.7\" y=\"280\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB</text><use width=\"72\" height=\"72\" x=\"258.7\" y=\"173\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"363.1\" y=\"510\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">옛 그룹</text><use width=\"72\" height=\"72\" x=\"327.1\" y=\"403\" href=\"#icon-saa-auto-scaling\"/></g></svg><a aria-label=\"새 AMI\" href=\"/compute/ami/\"><rect width=\"90\" height=\"128\" x=\"32\" y=\"164\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"새 그룹\" href=\"/compute/auto-scaling-groups/\"><rect width=\"90\" height=\"128\" x=\"106.6\" y=\"394\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"90\" height=\"128\" x=\"249.7\" y=\"164\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"옛 그룹\" href=\"/compute/auto-scaling-groups/\"><rect width=\"90\" height=\"128\" x=\"318.1\" y=\"394\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>코드 변경에서 새 AMI를 만들고 새 Auto Scaling 그룹을 옛 그룹 옆에 띄운다. 로드 밸런서가 트래픽을 새 그룹으로 조금씩 옮긴다. 문제가 생기면 그대로 남아 있는 옛 그룹으로 되돌리고, 괜찮으면 옛 그룹을 지운다.</p><ul><li>코드 변경 → 새 AMI: ① 빌드</li><li>새 AMI → 새 그룹: ② 나란히 띄움</li><li>ALB → 새 그룹: ③ 조금씩 옮김</li><li>ALB → 옛 그룹: ④ 되돌리기 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>변경은 코드 저장소에서 시작한다. 파이프라인이 새 <a href=\"/compute/ami/\">AMI</a>나 컨테이너 이미지를 만든다.</li>\n<li>새 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>을 옛것 옆에 띄우고 상태 확인을 통과시킨다.</li>\n<li>로드 밸런서의 가중치로 트래픽을 옮긴다. 한 번에 바꾸면 <strong>블루/그린</strong>, 조금만 먼저 보내면 <strong>카나리</strong>다.</li>\n<li>문제가 보이면 손대지 않은 옛 그룹으로 되돌린다. 괜찮으면 옛 그룹을 지운다.</li>\n</ol>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, 제자리 변경, 불변 인프라\" tabindex=\"0\"><table aria-label=\"불변 인프라\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">제자리 변경</th>\n<th scope=\"col\">불변 인프라</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-seobeoui-sangtae\">\n<th scope=\"row\"><a href=\"#row-seobeoui-sangtae\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버의 상태</th>\n<td>서버마다 조금씩 달라진다(드리프트)</td>\n<td>모두 같은 이미지에서 나온다</td>\n</tr>\n<tr id=\"row-doedolligi\">\n<th scope=\"row\"><a href=\"#row-doedolligi\" class=\"anchor\" aria-label=\"줄 링크\"></a>되돌리기</th>\n<td>반대로 다시 고친다</td>\n<td>트래픽만 돌린다</td>\n</tr>\n<tr id=\"row-ssh\">\n<th scope=\"row\"><a href=\"#row-ssh\" class=\"anchor\" aria-label=\"줄 링크\"></a>SSH로 들어가 고치기</th>\n<td>한다</td>\n<td>막는다</td>\n</tr>\n<tr id=\"row-jogeon\">\n<th scope=\"row\"><a href=\"#row-jogeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>조건</th>\n<td>없다</td>\n<td>상태(세션, 파일)를 서버 밖에 둔다</td>\n</tr>\n<tr id=\"row-baepo-jungui-biyong\">\n<th scope=\"row\"><a href=\"#row-baepo-jungui-biyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>배포 중의 비용</th>\n<td>그대로</td>\n<td>잠시 두 벌</td>\n</tr>\n</tbody>\n</table></div>\n<p>상태를 밖에 두는 것이 전제다. 세션은 <a href=\"/database/elasticache/\">ElastiCache</a>나 <a href=\"/database/dynamodb/\">DynamoDB</a>에, 파일은 <a href=\"/storage/s3/\">S3</a>나 <a href=\"/storage/efs/\">EFS</a>에 둔다. 서비스로는 <a href=\"/compute/elastic-beanstalk/\">Elastic Beanstalk</a>의 변경 불가 배포와 트래픽 분할, Auto Scaling의 인스턴스 새로 고침, <a href=\"/compute/ecs/\" class=\"mention\">ECS</a>의 블루/그린 배포가 이 방식이다. 컨테이너와 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>의 버전은 처음부터 불변이다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"tool-and-lenses\">Well-Architected Tool과 렌즈<a href=\"#tool-and-lenses\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>Well-Architected Tool</strong>은 콘솔의 무료 검토 도구다. 워크로드를 등록하고 기둥마다의 질문에 답하면, 지키지 않은 모범 사례에서 <strong>고위험·중위험 문제</strong>를 뽑아 고칠 순서를 준다. 시점마다 <strong>마일스톤</strong>으로 남겨 나아졌는지 견준다. 리소스를 훑는 것이 아니라 <strong>사람이 답한다</strong>.</p>\n<p><strong>렌즈</strong>는 질문의 묶음이다. 기본 프레임워크 위에 서버리스, SaaS, 기계 학습처럼 분야별 렌즈를 더하고, 회사의 기준은 <strong>사용자 지정 렌즈</strong>로 만들어 다른 계정과 나눠 쓴다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/management/trusted-advisor/",
						children: "Trusted Advisor"
					}), "와의 차이"] }), ": Trusted Advisor는 계정의 리소스를 자동으로 점검하고, Well-Architected Tool은 설계와 절차를 질문으로 검토한다. 검토 질문 옆에 Trusted Advisor의 점검 결과를 함께 볼 수는 있다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "WAF라는 줄임말" }),
						": 이 프레임워크도 WAF로 줄이지만, 시험의 WAF는 ",
						createVNode(_components.a, {
							href: "/security/waf/",
							children: "웹 방화벽"
						}),
						"이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "신뢰성과 성능" }), ": 다중 AZ는 신뢰성, 읽기 복제본과 캐시는 성능이다. 문제의 목적어를 본다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "운영 우수성과 비용" }), ": “운영 부담 최소”의 답이 가장 싼 답은 아닐 수 있다. 마지막 문장이 하나만 고르게 한다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "한 기둥만 본다",
					"set:html": "<p>보기 넷이 모두 되는 설계일 때가 많다. 그때는 문제의 마지막 문장에서 기둥 하나를 찾고, 그 기둥만으로 견준다.</p>"
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
var url = "content/foundations/well-architected-framework.mdx/";
var file = "/work/wt/build/content/foundations/well-architected-framework.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/foundations/well-architected-framework.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
