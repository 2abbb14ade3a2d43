import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/migration/application-migration-service.mdx
var frontmatter = {
	"title": "AWS Application Migration Service(MGN)",
	"titleEn": "AWS Transform MGN (formerly AWS Application Migration Service)",
	"kind": "service",
	"status": "published",
	"summary": "온프레미스나 다른 클라우드의 서버를 디스크째 계속 복제해 두었다가, 시험하고 전환하는 날 EC2로 바꿔 켜는 서버 이전 서비스다.",
	"aliases": [
		"MGN",
		"AWS MGN",
		"엠지엔",
		"Application Migration Service",
		"애플리케이션 마이그레이션 서비스",
		"AWS Transform MGN",
		"CloudEndure Migration",
		"클라우드엔듀어",
		"Server Migration Service",
		"SMS 서버 마이그레이션",
		"리호스트",
		"rehost",
		"리프트 앤 시프트",
		"리프트 앤드 시프트",
		"lift and shift",
		"서버 통째로 이전",
		"서버 마이그레이션",
		"VM 마이그레이션",
		"VMware 이전",
		"물리 서버 이전",
		"데이터 센터 이전",
		"온프레미스 서버 이전"
	],
	"related": [
		"migration/elastic-disaster-recovery",
		"migration/dms",
		"migration/datasync",
		"migration/dms-vs-datasync",
		"compute/ec2",
		"compute/ami",
		"storage/ebs"
	],
	"signals": [
		{
			"id": "mgn-mulli-gasang-seobeoreul",
			"need": "물리·가상 서버를 고치지 않고 통째로, 짧은 중단으로 옮긴다",
			"choose": "MGN",
			"see": "migration/application-migration-service#scenario-lift-and-shift-servers",
			"why": "돌아가는 동안 블록을 복제하고 전환할 때만 멈춘다. DMS는 행만 옮긴다."
		},
		{
			"id": "mgn-omgigi-jeone-bokjereul",
			"need": "옮기기 전에 복제를 멈추지 않고 AWS에서 띄워 본다",
			"choose": "MGN의 시험 인스턴스",
			"see": "migration/application-migration-service#scenario-test-before-cutover",
			"why": "복제를 둔 채 시험용으로 띄우고 버린다. 전환 때 최신 블록으로 다시 띄운다."
		},
		{
			"id": "dms-sct",
			"need": "서버가 아니라 데이터베이스의 엔진을 바꿔 옮긴다",
			"choose": "DMS + 스키마 변환(SCT)",
			"see": "migration/application-migration-service#scenario-change-database-engine",
			"why": "MGN은 엔진을 그대로 옮긴다. 엔진을 바꾸려면 변환과 DMS가 있어야 한다."
		},
		{
			"id": "elastic-disaster-recovery",
			"need": "옮기지 않고 재해 때만 AWS에서 켜고 되돌아간다",
			"choose": "Elastic Disaster Recovery",
			"see": "migration/elastic-disaster-recovery#when",
			"why": "MGN은 한 번 옮기는 도구다. 되돌아가는 페일백은 DRS에 있다."
		}
	],
	"facts": [
		{
			"id": "name",
			"label": "지금의 이름",
			"value": "AWS Transform MGN",
			"examEra": "AWS Application Migration Service(AWS MGN)",
			"note": "같은 서비스다. MGN 콘솔에서 바로 쓰거나 AWS Transform의 흐름 안에서 쓴다.",
			"source": "https://docs.aws.amazon.com/mgn/latest/ug/General-Questions-FAQ.html"
		},
		{
			"id": "free-period",
			"label": "서버 하나에 무료인 기간",
			"value": "2,160시간(이어서 쓰면 90일)",
			"note": "그 뒤로는 서버마다 시간당 낸다. 복제 서버, EBS, 스냅샷의 값은 처음부터 따로 낸다.",
			"called": [
				"무료",
				"공짜",
				"무료기간",
				"free"
			],
			"source": "https://aws.amazon.com/application-migration-service/pricing/"
		},
		{
			"id": "replication-unit",
			"label": "복제하는 단위",
			"value": "디스크 블록, 끊임없이",
			"note": "운영 체제, 앱, 데이터가 그대로 따라온다.",
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/mgn/latest/ug/what-is-application-migration-service.html"
		},
		{
			"id": "sources",
			"label": "옮길 수 있는 서버",
			"value": "물리 서버, 가상 머신, 다른 클라우드의 서버",
			"note": "복제가 운영 체제 안에서 돌아 하이퍼바이저를 가리지 않는다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/mgn/latest/ug/General-Questions-FAQ.html"
		},
		{
			"id": "staging",
			"label": "복제를 받는 곳",
			"value": "내 계정의 스테이징 영역 서브넷",
			"note": "따로 만든 전용 서브넷을 권한다. 복제 데이터는 내 VPC에만 남는다.",
			"source": "https://docs.aws.amazon.com/mgn/latest/ug/preparing-environments.html"
		},
		{
			"id": "finalize",
			"label": "전환을 확정하면",
			"asks": "전환을 확정하면 복제 리소스와 에이전트는 얼마 안에 사라지나?",
			"value": "복제 리소스가 90분 안에 지워지고 에이전트가 10분 안에 제거된다",
			"note": "띄워 둔 전환 인스턴스는 지우지 않는다. 시험 인스턴스는 그보다 앞서, 전환 인스턴스를 띄울 때 MGN이 지운다.",
			"called": ["확정", "finalize"],
			"source": "https://docs.aws.amazon.com/mgn/latest/APIReference/API_FinalizeCutover.html"
		}
	],
	"scenarios": [
		{
			"id": "lift-and-shift-servers",
			"situation": "데이터 센터 계약이 석 달 뒤에 끝난다. 물리 서버와 VMware 가상 머신 120대를 앱을 고치지 않고 AWS로 옮기되, 멈추는 시간은 짧아야 한다.",
			"answer": ["migration/application-migration-service", "compute/ec2"],
			"why": "“서버를 통째로”, “고치지 않고”, “짧은 중단”이 MGN이다. 돌아가는 동안 복제하고 전환할 때만 멈춘다.",
			"trap": "VM Import/Export는 꺼 둔 이미지를 한 번 올린다. DMS는 데이터베이스의 행만, DataSync는 파일만 옮긴다.",
			"requirements": ["hybrid", "least-operations"]
		},
		{
			"id": "test-before-cutover",
			"situation": "서버 30대를 옮기기 전에 AWS에서 잘 뜨는지 시험하고 싶다. 시험하는 동안에도 원본은 서비스를 계속하고 복제도 이어져야 한다.",
			"answer": ["migration/application-migration-service"],
			"choose": "MGN의 시험 인스턴스",
			"why": "시험 인스턴스는 복제를 멈추지 않고 띄운다. 시험이 끝나면 버리고 전환 때 최신 블록으로 다시 띄운다.",
			"trap": "AMI를 만들어 시험하면 그 뒤에 바뀐 데이터를 따로 옮겨야 한다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "change-database-engine",
			"situation": "앱 서버 20대와 Oracle 데이터베이스가 있다. 앱 서버는 그대로 옮기고 데이터베이스는 Aurora PostgreSQL로 바꾼다.",
			"answer": [
				"migration/application-migration-service",
				"migration/dms",
				"migration/schema-conversion-tool"
			],
			"choose": "서버는 MGN, 데이터베이스는 스키마 변환 + DMS",
			"why": "그대로 옮길 서버는 MGN, 엔진이 바뀌는 데이터베이스는 스키마 변환과 DMS다. 한 서비스로 끝나지 않는다.",
			"trap": "데이터베이스 서버까지 MGN으로 옮기면 EC2 위의 Oracle이 될 뿐 엔진도 라이선스도 그대로다.",
			"requirements": ["hybrid"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "MGN이란",
			"url": "https://docs.aws.amazon.com/mgn/latest/ug/what-is-application-migration-service.html"
		},
		{
			"title": "자주 묻는 질문(이름이 바뀐 까닭, 물리 서버)",
			"url": "https://docs.aws.amazon.com/mgn/latest/ug/General-Questions-FAQ.html"
		},
		{
			"title": "네트워크 요구 사항",
			"url": "https://docs.aws.amazon.com/mgn/latest/ug/preparing-environments.html"
		},
		{
			"title": "전환 인스턴스 띄우기(시험 인스턴스가 지워지는 때)",
			"url": "https://docs.aws.amazon.com/mgn/latest/ug/launch-cutover.html"
		},
		{
			"title": "전환 확정",
			"url": "https://docs.aws.amazon.com/mgn/latest/APIReference/API_FinalizeCutover.html"
		}
	],
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
			"depth": 3,
			"slug": "lifecycle",
			"text": "단계의 이름"
		},
		{
			"depth": 2,
			"slug": "after",
			"text": "전환 뒤에 할 일"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-ebs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M13 17a19 6 0 0 1 38 0a19 6 0 0 1 -38 0v30a19 6 0 0 0 38 0v-30M13 32a19 6 0 0 0 38 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-server\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#55645e\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 10h40v13H12zM12 25.5h40v13H12zM12 41h40v13H12zM20 16.5h1M20 32h1M20 47.5h1M32 16.5h12M32 32h12M32 47.5h12\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Callout, {
			type: "changed",
			title: "이름이 바뀌었다",
			"set:html": "<p>AWS Application Migration Service는 지금 <strong>AWS Transform MGN</strong>이다. 약어 MGN은 그대로다. 시험에는 옛 이름이 나온다. 그 앞의 Server Migration Service(SMS)와 CloudEndure Migration은 대체되어, 지금은 AWS Transform MGN을 쓴다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>서버를 고치지 않고 통째로</strong> AWS로 옮길 때 쓴다. 이런 이전을 리호스트(rehost) 또는 리프트 앤 시프트라고 한다. 데이터 센터를 닫아야 하거나, 앱이 오래되어 다시 만들 수 없거나, 일단 옮기고 나중에 현대화할 때다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 옮기는 것, 서비스\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">옮기는 것</th>\n<th scope=\"col\">서비스</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-seobeo-tongjjae-unnyeong-cheje-aep\">\n<th scope=\"row\"><a href=\"#row-seobeo-tongjjae-unnyeong-cheje-aep\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버 통째(운영 체제, 앱, 데이터)</th>\n<td><strong>MGN</strong></td>\n</tr>\n<tr id=\"row-deiteobeiseuui-deiteo\">\n<th scope=\"row\"><a href=\"#row-deiteobeiseuui-deiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터베이스의 데이터</th>\n<td><a href=\"/migration/dms/\">DMS</a></td>\n</tr>\n<tr id=\"row-pailgwa-gaekche\">\n<th scope=\"row\"><a href=\"#row-pailgwa-gaekche\" class=\"anchor\" aria-label=\"줄 링크\"></a>파일과 객체</th>\n<td><a href=\"/migration/datasync/\">DataSync</a></td>\n</tr>\n<tr id=\"row-hoeseoneuro-mot-omgil-mankeum-keun\">\n<th scope=\"row\"><a href=\"#row-hoeseoneuro-mot-omgil-mankeum-keun\" class=\"anchor\" aria-label=\"줄 링크\"></a>회선으로 못 옮길 만큼 큰 데이터</th>\n<td><a href=\"/migration/snow-family/\">물리 전송</a></td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-replicate-and-cut-over\" data-diagram=\"replicate-and-cut-over\"><figcaption><span class=\"diagram-title\">MGN이 서버를 복제해 EC2로 전환하는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-replicate-and-cut-over\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: MGN이 서버를 복제해 EC2로 전환하는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"236\" height=\"694\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 377.2 1111.2\"><svg width=\"377.2\" height=\"1111.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-replicate-and-cut-over-desc\" aria-labelledby=\"diagram-replicate-and-cut-over-title\" role=\"img\" viewBox=\"-4 -4 377.2 1111.2\"><title id=\"diagram-replicate-and-cut-over-title\">MGN이 서버를 복제해 EC2로 전환하는 흐름</title><desc id=\"diagram-replicate-and-cut-over-desc\">온프레미스 서버에 설치한 복제 에이전트가 디스크 블록을 스테이징 서브넷의 작은 복제 서버로 계속 보낸다. 블록은 값싼 EBS 볼륨에 쌓인다. 시험 때는 그 볼륨에서 시험 인스턴스를, 전환하는 날에는 운영 서브넷에 전환 인스턴스를 띄운다. 사용자의 접속은 DNS로 옮긴다.</desc><g class=\"d-boundary\"><rect width=\"345.2\" height=\"744.2\" x=\"12\" y=\"347\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"69.5\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"201.6\" height=\"369.2\" x=\"41.6\" y=\"410\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M138.5 193v122q0 2 2 2t2 2v164.2\"/><path fill=\"var(--diagram-line)\" d=\"m148.4 475.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M142.4 549.2v74\"/><path fill=\"var(--diagram-line)\" d=\"m148.4 615.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M131 755.2v57q0 7-7 7h-19.1q-7.1 0-7.1 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m103.8 927.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M153.8 755.2v57q0 7 7 7h52.8q7.1 0 7.1 7v76q0 7 7 7h19.6q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m260.4 927.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M298 217v95.2q0 4.8-4.8 4.8t-4.8 4.8v613.4\"/><path fill=\"var(--diagram-line)\" d=\"m294.4 927.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"378\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"81.5\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-boundary\"><text x=\"153.6\" y=\"441\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">스테이징 <tspan x=\"153.6\" y=\"469.6\">서브넷</tspan></text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"83\" y=\"267\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"138.1\" y=\"290\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 블록 복제</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"99.4\" y=\"573.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"142.3\" y=\"596.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 쌓는다</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"64.3\" y=\"849.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.7\" y=\"872.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 시험</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"187.2\" y=\"849.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"220.6\" y=\"872.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전환</text></g><g class=\"d-edge-label\"><rect width=\"135.5\" height=\"30\" x=\"220.7\" y=\"302\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"288.4\" y=\"325\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ DNS 바꾸기</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"247.5\" y=\"173\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"298\" y=\"204\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"138.5\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">소스 서버</text><use width=\"72\" height=\"72\" x=\"102.5\" y=\"74\" href=\"#icon-saa-server\"/></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"65.6\" y=\"487.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"142.4\" y=\"527.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복제 서버</text></g><g class=\"d-node\"><text x=\"142.4\" y=\"747.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제 볼륨</text><use width=\"72\" height=\"72\" x=\"106.4\" y=\"636.2\" href=\"#icon-saa-ebs\"/></g><g class=\"d-node\"><text x=\"97.8\" y=\"1059.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">시험 인스턴스</text><use width=\"72\" height=\"72\" x=\"61.8\" y=\"948.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"271.4\" y=\"1059.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">전환 인스턴스</text><use width=\"72\" height=\"72\" x=\"235.4\" y=\"948.2\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"복제 볼륨\" href=\"/storage/ebs/\"><rect width=\"98\" height=\"136\" x=\"93.4\" y=\"623.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"시험 인스턴스\" href=\"/compute/ec2/\"><rect width=\"131.6\" height=\"136\" x=\"32\" y=\"935.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"전환 인스턴스\" href=\"/compute/ec2/\"><rect width=\"131.6\" height=\"136\" x=\"205.6\" y=\"935.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>온프레미스 서버에 설치한 복제 에이전트가 디스크 블록을 스테이징 서브넷의 작은 복제 서버로 계속 보낸다. 블록은 값싼 EBS 볼륨에 쌓인다. 시험 때는 그 볼륨에서 시험 인스턴스를, 전환하는 날에는 운영 서브넷에 전환 인스턴스를 띄운다. 사용자의 접속은 DNS로 옮긴다.</p><ul><li>온프레미스 안: 소스 서버</li><li>VPC 안: 스테이징 서브넷, 시험 인스턴스, 전환 인스턴스</li><li>스테이징 서브넷 안: 복제 서버, 복제 볼륨</li><li>소스 서버 → 복제 서버: ① 블록 복제</li><li>복제 서버 → 복제 볼륨: ② 쌓는다</li><li>복제 볼륨 → 시험 인스턴스: ③ 시험 (점선)</li><li>복제 볼륨 → 전환 인스턴스: ④ 전환</li><li>사용자 → 전환 인스턴스: ⑤ DNS 바꾸기</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>소스 서버에 <strong>복제 에이전트</strong>를 설치한다. 처음에는 디스크 전체를, 그 뒤로는 바뀐 블록만 계속 보낸다. 원본은 쉬지 않는다.</li>\n<li>스테이징 서브넷의 작은 복제 서버가 받아 <a href=\"/storage/ebs/\">EBS</a> 볼륨에 쓴다. 큰 인스턴스를 미리 켜 두지 않아 싸다.</li>\n<li><strong>시험 인스턴스</strong>를 띄워 본다. MGN이 드라이버와 부팅 설정을 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에 맞게 바꾼다. 복제는 그대로 이어진다.</li>\n<li>전환하는 날 원본 앱을 멈추고 지연이 0인지 본 다음 <strong>전환 인스턴스</strong>를 띄운다. 멈추는 시간은 이때뿐이다.</li>\n<li>DNS나 로드 밸런서를 새 서버로 돌린다. 문제가 없으면 전환을 <strong>확정</strong>해 복제를 끝낸다.</li>\n</ol>\n<p>회선은 인터넷, <a href=\"/networking/site-to-site-vpn/\">VPN</a>, <a href=\"/networking/direct-connect/\">Direct Connect</a> 가운데 쓴다. 전송은 암호화된다. 소스 서버는 <strong>TCP 1500</strong>으로 복제 서버에 블록을 보내고, 둘 다 TCP 443으로 MGN의 API에 닿아야 한다.</p>\n<h3 id=\"lifecycle\">단계의 이름<a href=\"#lifecycle\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>복제 준비 → 시험 준비됨 → 시험 중 → 전환 준비됨 → 전환 중 → 전환 완료. <strong>시험을 건너뛰고 전환할 수는 있지만</strong> 부팅이 안 되는 서버를 그날 처음 알게 된다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"after\">전환 뒤에 할 일<a href=\"#after\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>크기를 다시 맞춘다. 온프레미스의 사양을 그대로 옮기면 대개 남는다(<a href=\"/management/compute-optimizer/\">Compute Optimizer</a>).</li>\n<li>실행 템플릿, <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>, 관리형 데이터베이스로 조금씩 바꾼다. MGN은 옮기기만 한다.</li>\n<li>시작할 때 할 일(에이전트 설치, 라이선스 바꾸기)은 시작 후 작업으로 자동화한다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/migration/elastic-disaster-recovery/",
							children: "Elastic Disaster Recovery"
						}) }),
						": 복제 방식이 거의 같다. MGN은 ",
						createVNode(_components.strong, { children: "한 번 옮기고 끝" }),
						", DRS는 ",
						createVNode(_components.strong, { children: "원본이 계속 살아 있고" }),
						" 재해 때만 켜며 되돌아간다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "VM Import/Export" }),
						": 가상 머신 이미지 파일을 ",
						createVNode(_components.a, {
							href: "/compute/ami/",
							children: "AMI"
						}),
						"로 바꾼다. 계속 복제하지 않아 멈추는 시간이 길다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Migration Hub와 Application Discovery Service" }),
						": 옮기기 전의 조사와 진행 보기다. 2025년 11월 7일부터 새 고객을 받지 않고 AWS Transform이 잇는다(",
						createVNode(_components.a, {
							href: "/migration/dms-vs-datasync/#confusions",
							children: "비교"
						}),
						")."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "컨테이너로 바꾸기" }), ": 서버를 그대로 옮기는 것과 다르다. 앱을 다시 꾸리면 리플랫폼이다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“최소 중단”만 보고 고르지 않는다",
					"set:html": "<p>“최소 중단으로 <strong>데이터베이스</strong>를”이면 <a href=\"/migration/dms/\" class=\"mention\">DMS</a>(CDC), “최소 중단으로 <strong>서버</strong>를”이면 MGN이다. 무엇을 옮기는지가 먼저다.</p>"
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
var url = "content/migration/application-migration-service.mdx/";
var file = "/work/wt/build/content/migration/application-migration-service.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/migration/application-migration-service.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
