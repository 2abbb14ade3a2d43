import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/outposts-local-zones-wavelength.mdx
var frontmatter = {
	"title": "Outposts, 로컬 영역, Wavelength",
	"titleEn": "AWS Outposts, Local Zones and Wavelength",
	"kind": "comparison",
	"status": "published",
	"summary": "리전 밖에서 EC2를 돌리는 세 방법으로, Outposts는 내 건물, 로컬 영역은 가까운 대도시, Wavelength는 통신사의 5G 망 안에 놓인다.",
	"aliases": [
		"AWS Outposts",
		"Outposts",
		"아웃포스트",
		"아웃포스츠",
		"AWS 아웃포스트",
		"Outposts 랙",
		"Outposts 서버",
		"Local Zones",
		"Local Zone",
		"로컬 존",
		"로컬 영역",
		"AWS 로컬 영역",
		"Wavelength",
		"AWS Wavelength",
		"웨이브렝스",
		"웨이브랭스",
		"Wavelength Zone",
		"캐리어 게이트웨이",
		"carrier gateway",
		"로컬 게이트웨이",
		"local gateway",
		"5G 엣지",
		"엣지 컴퓨팅",
		"온프레미스 AWS",
		"하이브리드 인프라",
		"데이터 센터 안의 AWS"
	],
	"related": [
		"foundations/regions",
		"foundations/availability-zones",
		"foundations/edge-locations",
		"compute/ec2",
		"networking/vpc",
		"networking/direct-connect",
		"storage/storage-gateway"
	],
	"signals": [
		{
			"id": "outposts",
			"need": "데이터가 내 건물을 떠나면 안 되고 하드웨어는 AWS가 관리한다",
			"choose": "Outposts",
			"see": "compute/outposts-local-zones-wavelength#outposts",
			"why": "AWS의 서버를 내 건물에 들여놓는다. 설치와 수리, 패치는 AWS가 한다."
		},
		{
			"id": "rokeol-yeongyeok",
			"need": "장비 없이 한 도시의 사용자에게 한 자릿수 밀리초로 답한다",
			"choose": "로컬 영역",
			"see": "compute/outposts-local-zones-wavelength#local-zones",
			"why": "리전의 일부를 그 도시에 둔 곳이라 장비를 들이지 않고 EC2를 돌린다."
		},
		{
			"id": "wavelength",
			"need": "5G 기기의 트래픽이 통신사 망을 벗어나지 않는다",
			"choose": "Wavelength",
			"see": "compute/outposts-local-zones-wavelength#wavelength",
			"why": "통신사의 5G 시설 안에 서버가 있어 망을 떠나지 않고 닿는다."
		},
		{
			"id": "cloudfront",
			"need": "캐시할 수 있는 정적 콘텐츠를 전 세계 가까이 둔다",
			"choose": "CloudFront",
			"see": "networking/cloudfront#when",
			"why": "캐시할 수 있으면 엣지의 캐시가 답한다. 도시마다 서버를 둘 까닭이 없다."
		}
	],
	"facts": [
		{
			"id": "outposts-anchor",
			"label": "Outpost가 속하는 곳",
			"value": "리전의 가용 영역 하나",
			"note": "그 가용 영역의 연장이다. 서브넷을 만들 때 Outpost를 지정해 VPC를 늘린다.",
			"source": "https://docs.aws.amazon.com/outposts/latest/userguide/how-outposts-works.html"
		},
		{
			"id": "outposts-forms",
			"label": "Outposts의 모양",
			"asks": "새 고객이 살 수 있는 Outposts는 랙과 서버 가운데 무엇인가?",
			"value": "랙(42U). 서버(1U, 2U)는 새 고객이 살 수 없다",
			"note": "AWS는 1U와 2U 서버의 판매를 끝냈다. 쓰던 고객은 랙으로 옮기도록 돕는다.",
			"source": "https://docs.aws.amazon.com/outposts/latest/server-userguide/what-is-outposts.html"
		},
		{
			"id": "outposts-disconnected",
			"label": "리전과 끊긴 Outposts 랙",
			"asks": "리전과 끊긴 Outposts 랙에서 도는 EC2는 멈추나?",
			"value": "도는 EC2와 EBS는 계속 돈다. 시작·중지·종료 API는 안 될 수 있다",
			"note": "지표와 로그는 7일까지 안에 모아 두었다가 보낸다. S3 on Outposts의 객체 작업은 12시간까지 된다.",
			"source": "https://aws.amazon.com/outposts/rack/faqs/"
		},
		{
			"id": "local-zone-opt-in",
			"label": "로컬 영역을 쓰는 순서",
			"asks": "로컬 영역은 어떤 순서로 쓰기 시작하나?",
			"value": "켜기(옵트인) → 서브넷 만들기 → 리소스 띄우기",
			"note": "기본은 꺼져 있다. 라우팅 테이블·보안 그룹·네트워크 ACL의 규칙은 가용 영역과 같다.",
			"source": "https://docs.aws.amazon.com/local-zones/latest/ug/how-local-zones-work.html"
		},
		{
			"id": "local-zone-internet",
			"label": "로컬 영역에서 인터넷으로 나가는 길",
			"value": "리전을 거치지 않고 그 자리에서 바로",
			"note": "Direct Connect도 된다. Transit Gateway로 온프레미스와 이으면 리전을 돌아온다.",
			"source": "https://docs.aws.amazon.com/local-zones/latest/ug/how-local-zones-work.html"
		},
		{
			"id": "carrier-gateway",
			"label": "Wavelength의 문",
			"asks": "Wavelength에서 통신사 망으로 드나드는 문은 무엇인가?",
			"value": "캐리어 게이트웨이",
			"note": "통신사 망에서 들어오고, 통신사 망과 인터넷으로 나간다. 인터넷에서 캐리어 게이트웨이로 들어오는 연결은 설정할 수 없다. IPv4만 다룬다.",
			"source": "https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html"
		},
		{
			"id": "wavelength-resources",
			"label": "Wavelength 영역에 만드는 것",
			"value": "EC2, EBS, 서브넷, 캐리어 게이트웨이",
			"note": "Auto Scaling, ECS, EKS로 다룬다. DynamoDB나 RDS는 리전의 것을 부른다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-wavelength.html"
		}
	],
	"scenarios": [
		{
			"id": "factory-data-stays",
			"situation": "공장의 제어 서버가 설비와 몇 밀리초 안에 통신해야 하고, 규정 때문에 데이터가 공장 밖으로 나가면 안 된다. AWS와 같은 API로 EC2와 EBS를 쓰고 하드웨어는 AWS가 관리하길 바란다.",
			"answer": ["compute/outposts-local-zones-wavelength"],
			"choose": "Outposts",
			"why": "“내 건물 안”, “데이터가 나가지 않는다”, “AWS가 하드웨어를 관리”면 Outposts다.",
			"trap": "로컬 영역은 AWS의 건물에 있어 데이터가 공장을 떠난다. Storage Gateway는 저장만 잇는다.",
			"requirements": [
				"low-latency",
				"compliance",
				"hybrid"
			]
		},
		{
			"id": "city-video-editing",
			"situation": "리전이 먼 대도시의 편집자 수백 명이 원격 GPU 작업실을 쓴다. 지연이 한 자릿수 밀리초여야 하고 장비를 들이고 싶지는 않다. 그 도시에 로컬 영역이 있다.",
			"answer": ["compute/outposts-local-zones-wavelength", "compute/ec2"],
			"choose": "로컬 영역의 EC2",
			"why": "“대도시 사용자 가까이”와 “장비를 들이지 않는다”면 로컬 영역에 서브넷을 만들어 EC2를 띄운다.",
			"trap": "CloudFront는 캐시할 콘텐츠를 가까이 둘 뿐 편집 서버를 돌리지 못한다. Outposts는 장비를 들여야 한다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "five-g-augmented-reality",
			"situation": "5G 휴대 전화의 증강 현실 앱이 통신사 망을 벗어나지 않고 서버와 통신해 지연을 가장 줄여야 한다.",
			"answer": ["compute/outposts-local-zones-wavelength"],
			"choose": "Wavelength",
			"why": "“5G”와 “통신사 망을 벗어나지 않는다”는 Wavelength뿐이다.",
			"trap": "로컬 영역은 인터넷을 거쳐 닿는다. Global Accelerator도 통신사 망 밖에서 시작한다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "residency-without-region",
			"situation": "리전이 없는 나라의 법이 고객 데이터를 나라 안에 두라고 한다. 그 나라에는 로컬 영역도 없고 회사의 데이터 센터는 있다. 앱은 S3 API를 쓴다.",
			"answer": ["compute/outposts-local-zones-wavelength", "storage/s3"],
			"choose": "Outposts 랙의 S3 on Outposts",
			"why": "나라 안에 둘 수 있는 것은 내 데이터 센터의 Outposts 랙이고, S3 on Outposts가 객체를 그 안에 저장한다.",
			"trap": "가까운 리전의 S3에 두고 암호화해도 데이터는 나라 밖에 있다.",
			"requirements": ["compliance", "hybrid"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Outposts가 동작하는 법",
			"url": "https://docs.aws.amazon.com/outposts/latest/userguide/how-outposts-works.html"
		},
		{
			"title": "로컬 영역이 동작하는 법",
			"url": "https://docs.aws.amazon.com/local-zones/latest/ug/how-local-zones-work.html"
		},
		{
			"title": "Wavelength가 동작하는 법",
			"url": "https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html"
		},
		{
			"title": "Outposts 랙 자주 묻는 질문",
			"url": "https://aws.amazon.com/outposts/rack/faqs/"
		}
	],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "decision",
			"text": "고르는 순서"
		},
		{
			"depth": 2,
			"slug": "outposts",
			"text": "Outposts"
		},
		{
			"depth": 2,
			"slug": "local-zones",
			"text": "로컬 영역"
		},
		{
			"depth": 2,
			"slug": "wavelength",
			"text": "Wavelength"
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
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p><a href=\"/foundations/regions/\">리전</a>은 멀고 일은 가까이서 해야 할 때 리전의 일부를 밖으로 내민다. 셋 다 리전에 매달린 <strong><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 서브넷</strong>으로 보이고 API가 같다. 다른 것은 <strong>놓인 자리</strong>다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, Outposts, 로컬 영역, Wavelength, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">Outposts</th>\n<th scope=\"col\" role=\"columnheader\">로컬 영역</th>\n<th scope=\"col\" role=\"columnheader\">Wavelength</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-noin-got\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-noin-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>놓인 곳</th>\n<td role=\"cell\">내 데이터 센터</td>\n<td role=\"cell\">AWS가 대도시에 둔 시설</td>\n<td role=\"cell\">통신사의 5G 망</td>\n<td role=\"cell\">데이터를 내 건물에 두려면 Outposts</td>\n</tr>\n<tr id=\"row-hadeuweeo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hadeuweeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>하드웨어</th>\n<td role=\"cell\">내게 배달. AWS가 관리</td>\n<td role=\"cell\">AWS의 것</td>\n<td role=\"cell\">통신사 건물의 AWS 장비</td>\n<td role=\"cell\">장비 없이는 로컬 영역</td>\n</tr>\n<tr id=\"row-nuguege-gakkamna\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nuguege-gakkamna\" class=\"anchor\" aria-label=\"줄 링크\"></a>누구에게 가깝나</th>\n<td role=\"cell\">공장, 병원, 사내 시스템</td>\n<td role=\"cell\">그 도시의 사용자</td>\n<td role=\"cell\">그 통신사의 휴대 기기</td>\n<td role=\"cell\">5G는 Wavelength</td>\n</tr>\n<tr id=\"row-sal-ttae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sal-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>살 때</th>\n<td role=\"cell\">용량을 정해 기간 약정</td>\n<td role=\"cell\">쓴 만큼</td>\n<td role=\"cell\">쓴 만큼</td>\n<td role=\"cell\">잠깐 쓰려면 로컬 영역</td>\n</tr>\n<tr id=\"row-seobiseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seobiseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>서비스</th>\n<td role=\"cell\"><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>, <a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/compute/ecs/\" class=\"mention\">ECS</a>, <a href=\"/compute/eks/\" class=\"mention\">EKS</a>, <a href=\"/database/rds/\" class=\"mention\">RDS</a> 등<wbr>(랙)</td>\n<td role=\"cell\">EC2, EBS와 곳마다 다른 일부</td>\n<td role=\"cell\">EC2, EBS, 컨테이너</td>\n<td role=\"cell\">많이 필요하면 Outposts 랙</td>\n</tr>\n<tr id=\"row-bakkatgwa-inneun-mun\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bakkatgwa-inneun-mun\" class=\"anchor\" aria-label=\"줄 링크\"></a>바깥과 잇는 문</th>\n<td role=\"cell\">로컬 게이트웨이<wbr>(랙)</td>\n<td role=\"cell\">인터넷 게이트웨이</td>\n<td role=\"cell\">캐리어 게이트웨이</td>\n<td role=\"cell\">문 이름이 곧 답이다</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"decision\">고르는 순서<a href=\"#decision\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-which-edge\" data-diagram=\"which-edge\"><figcaption><span class=\"diagram-title\">리전 밖 어디에서 돌릴지 고르는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-which-edge\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 리전 밖 어디에서 돌릴지 고르는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"353\" height=\"478\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 564.3 764\"><svg width=\"564.3\" height=\"764\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-which-edge-desc\" aria-labelledby=\"diagram-which-edge-title\" role=\"img\" viewBox=\"-4 -4 564.3 764\"><title id=\"diagram-which-edge-title\">리전 밖 어디에서 돌릴지 고르는 순서</title><desc id=\"diagram-which-edge-desc\">캐시할 콘텐츠만 가까우면 되면 CloudFront다. 서버를 가까이 돌려야 하고 데이터가 내 건물을 떠날 수 없으면 Outposts, 5G 망을 벗어날 수 없으면 Wavelength, 대도시 사용자 가까이면 로컬 영역이다. 어느 것도 아니면 리전에서 돌린다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M330.3 56v13q0 7 7.1 7h108.1q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m458.6 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M330.3 56v13q0 7-7 7H215q-7 0-7 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m214 163-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M208 219v22q0 7-7 7H100q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m99 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M208 219v22q0 7 7.1 7h101q7 0 7 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m329.1 335-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M323.1 391v22q0 7 7.1 7h113.1q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m456.4 498-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M323.1 391v22q0 7-7 7H203q-7.1 0-7.1 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m201.9 507-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195.9 563v22q0 7 7 7h80.3q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m296.3 670-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195.9 563v22q0 7-7 7h-80.3q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m107.5 670-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"440.6\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"452.1\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"177.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"207.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"81\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"92.5\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"292.1\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"322.7\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"438.4\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"449.9\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"164.9\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"195.4\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"278.3\" y=\"612\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"289.8\" y=\"635\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"70.5\" y=\"612\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"101\" y=\"635\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 211.1875,0 222.1875,-22 211.1875,-44 11,-44 0,-22\" transform=\"translate(219.2 56)\"/><text x=\"330.3\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">캐시만 가까우면 되나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 216.71875,0 227.71875,-22 216.71875,-44 11,-44 0,-22\" transform=\"translate(94.2 219)\"/><text x=\"208.1\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">내 건물 안이어야 하나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 207.421875,0 218.421875,-22 207.421875,-44 11,-44 0,-22\" transform=\"translate(214 391)\"/><text x=\"323.1\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">5G 망 안이어야 하나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 230.203125,0 241.203125,-22 230.203125,-44 11,-44 0,-22\" transform=\"translate(75.3 563)\"/><text x=\"195.9\" y=\"550\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대도시 가까이여야 하나</text></g><g class=\"d-node\"><rect width=\"181.3\" height=\"62\" x=\"361.9\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"452.6\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">CloudFront</text></g><g class=\"d-node\"><rect width=\"161.9\" height=\"62\" x=\"12\" y=\"338\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"93\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Outposts</text></g><g class=\"d-node\"><rect width=\"187.8\" height=\"62\" x=\"356.5\" y=\"510\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"450.4\" y=\"550\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Wavelength</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"213.5\" y=\"682\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"290.3\" y=\"722\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">로컬 영역</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"29.5\" y=\"682\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"101.5\" y=\"722\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리전</text></g></svg><a aria-label=\"CloudFront\" href=\"/networking/cloudfront/\"><rect width=\"189.3\" height=\"70\" x=\"357.9\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"리전\" href=\"/foundations/regions/\"><rect width=\"152\" height=\"70\" x=\"25.5\" y=\"678\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>캐시할 콘텐츠만 가까우면 되면 CloudFront다. 서버를 가까이 돌려야 하고 데이터가 내 건물을 떠날 수 없으면 Outposts, 5G 망을 벗어날 수 없으면 Wavelength, 대도시 사용자 가까이면 로컬 영역이다. 어느 것도 아니면 리전에서 돌린다.</p><ul><li>캐시만 가까우면 되나 → CloudFront: 예</li><li>캐시만 가까우면 되나 → 내 건물 안이어야 하나: 아니요</li><li>내 건물 안이어야 하나 → Outposts: 예</li><li>내 건물 안이어야 하나 → 5G 망 안이어야 하나: 아니요</li><li>5G 망 안이어야 하나 → Wavelength: 예</li><li>5G 망 안이어야 하나 → 대도시 가까이여야 하나: 아니요</li><li>대도시 가까이여야 하나 → 로컬 영역: 예</li><li>대도시 가까이여야 하나 → 리전: 아니요</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"outposts\">Outposts<a href=\"#outposts\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>AWS의 서버를 내 건물에 들인다. 설치와 수리, 패치는 AWS가 하고 <strong>전기, 공간, 네트워크, 물리 보안은 내 몫</strong>이다. 용량은 산 만큼이라 하룻밤에 늘지 않는다.</p>\n<ul>\n<li><strong>서비스 링크</strong>: 리전과 늘 이어져 있어야 한다. 제어(API, <a href=\"/security/iam/\" class=\"mention\">IAM</a>, 감시)는 리전에서 온다. <a href=\"/networking/direct-connect/\">Direct Connect</a>나 인터넷 위에 암호화된 연결로 만든다.</li>\n<li><strong>로컬 게이트웨이</strong>: 랙과 사내 망 사이의 문이다. 사내 트래픽은 리전을 거치지 않는다.</li>\n<li><strong>랙과 서버</strong>: 랙은 S3 on Outposts, <a href=\"/database/rds/\" class=\"mention\">RDS</a>, <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>까지 된다. 서버(1U, 2U)는 매장이나 지점처럼 좁은 곳에 두고 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>와 <a href=\"/compute/ecs/\" class=\"mention\">ECS</a>를 돌리던 것으로, 옛 문제에는 나오지만 <strong>새 고객은 살 수 없다</strong>. <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>가 없어 인스턴스 스토어를 쓰고, 사내 망과는 로컬 네트워크 인터페이스로 잇는다.</li>\n<li><strong>S3 on Outposts</strong>: 객체를 Outpost 안에 둔다. 리전의 <a href=\"/storage/s3/\">S3</a>와는 다른 버킷이며, 옮길 때는 <a href=\"/migration/datasync/\" class=\"mention\">DataSync</a>를 쓴다.</li>\n</ul>\n<p>끊겨도 돌던 것은 돈다. 그러나 새로 띄우거나 고치지 못하므로, <strong>오래 끊긴 채로 쓰는 장비가 아니다</strong>.</p>\n</div><h2 id=\"local-zones\">로컬 영역<a href=\"#local-zones\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>리전을 대도시로 늘린 곳이다. 계정에서 켜고 그 영역에 서브넷을 만들면 <a href=\"/networking/vpc/\">VPC</a>가 그곳까지 늘어난다. 이름은 <code>us-west-2-lax-1a</code>처럼 부모 리전 뒤에 도시가 붙는다.</p>\n<ul>\n<li>지연에 민감한 앞단(<a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>)을 로컬 영역에, 데이터베이스와 나머지는 부모 리전에 두는 것이 보통이다.</li>\n<li>퍼블릭 IP는 그 영역의 것을 따로 받는다. 영역과 리전 사이로 옮기지 못한다.</li>\n<li>한 도시에 영역이 하나뿐이면 다중 AZ가 아니다. 고가용성은 다른 영역이나 리전과 짝지어 만든다.</li>\n</ul>\n</div><h2 id=\"wavelength\">Wavelength<a href=\"#wavelength\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>통신사의 5G 시설 안에 있다. 휴대 기기의 패킷이 통신사 망을 떠나지 않고 서버에 닿는다. 인스턴스에는 <strong>캐리어 IP</strong>가 붙고, 문은 캐리어 게이트웨이다. 자율 주행, 증강 현실, 라이브 중계가 예다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 문제에 나오는 말, 고를 것\" tabindex=\"0\"><table aria-label=\"그래서 언제 무엇을\">\n<thead>\n<tr>\n<th scope=\"col\">문제에 나오는 말</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-aws-api\">\n<th scope=\"row\"><a href=\"#row-aws-api\" class=\"anchor\" aria-label=\"줄 링크\"></a>온프레미스에서 같은 AWS API, 데이터가 건물을 떠나면 안 된다</th>\n<td>Outposts</td>\n</tr>\n<tr id=\"row-teukjeong-dosiui-sayongjaege-han-jaritsu\">\n<th scope=\"row\"><a href=\"#row-teukjeong-dosiui-sayongjaege-han-jaritsu\" class=\"anchor\" aria-label=\"줄 링크\"></a>특정 도시의 사용자에게 한 자릿수 밀리초, 장비는 들이지 않는다</th>\n<td>로컬 영역</td>\n</tr>\n<tr id=\"row-5g\">\n<th scope=\"row\"><a href=\"#row-5g\" class=\"anchor\" aria-label=\"줄 링크\"></a>5G, 모바일 기기, 통신사 망 안</th>\n<td>Wavelength</td>\n</tr>\n<tr id=\"row-jeongjeok-kontencheureul-jeon-segye\">\n<th scope=\"row\"><a href=\"#row-jeongjeok-kontencheureul-jeon-segye\" class=\"anchor\" aria-label=\"줄 링크\"></a>정적 콘텐츠를 전 세계 가까이</th>\n<td><a href=\"/foundations/edge-locations/\">엣지 로케이션</a>의 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a></td>\n</tr>\n<tr id=\"row-inteonesi-eomneun-got-baena-hyeonjang\">\n<th scope=\"row\"><a href=\"#row-inteonesi-eomneun-got-baena-hyeonjang\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷이 없는 곳, 배나 현장</th>\n<td>옛 시험의 답은 <a href=\"/migration/snow-family/\">Snowball Edge</a>. 새 고객은 쓸 수 없다</td>\n</tr>\n</tbody>\n</table></div>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["로컬 영역과 ", createVNode(_components.a, {
						href: "/foundations/availability-zones/",
						children: "가용 영역"
					})] }), ": 가용 영역은 리전 안의 독립된 데이터 센터 무리라 다중 AZ의 단위다. 로컬 영역은 리전의 가지이고 서비스가 적다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "엣지 로케이션과 로컬 영역" }),
						": 엣지는 캐시와 DNS의 자리다. ",
						createVNode(_components.a, {
							href: "/compute/ec2/",
							class: "mention",
							children: "EC2"
						}),
						"를 띄우지 못한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["Outposts와 ", createVNode(_components.a, {
						href: "/storage/storage-gateway/",
						children: "Storage Gateway"
					})] }), ": 앞은 서버를 내 건물에 들이는 것, 뒤는 내 서버에서 AWS 스토리지를 쓰는 것이다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/management/recognise/#on-premises",
						children: "ECS Anywhere·EKS Anywhere"
					}) }), "는 내가 가진 서버에서 컨테이너만 돌린다. 하드웨어는 AWS가 관리하지 않는다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "지연이 문제라고 늘 Outposts는 아니다",
					"set:html": "<p>“온프레미스”나 “데이터가 떠나면 안 된다”는 말이 없으면 장비를 들일 까닭이 없다. 사용자의 지연만 문제라면 로컬 영역, 캐시로 풀리면 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>가 먼저다.</p>"
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
var url = "content/compute/outposts-local-zones-wavelength.mdx/";
var file = "/work/wt/build/content/compute/outposts-local-zones-wavelength.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/outposts-local-zones-wavelength.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
