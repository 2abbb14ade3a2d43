import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/cloudhsm.mdx
var frontmatter = {
	"title": "AWS CloudHSM",
	"titleEn": "AWS CloudHSM",
	"kind": "service",
	"status": "published",
	"summary": "나만 쓰는 하드웨어 보안 모듈(HSM)을 내 VPC 안에 클러스터로 두고, 키와 HSM 사용자를 AWS도 손대지 못하게 직접 관리하는 서비스다.",
	"aliases": [
		"클라우드에이치에스엠",
		"하드웨어 보안 모듈",
		"Hardware Security Module",
		"전용 HSM",
		"단일 테넌트 HSM",
		"single-tenant HSM",
		"HSM 클러스터",
		"KMS 사용자 지정 키 스토어",
		"custom key store",
		"CloudHSM 키 스토어",
		"FIPS 140-2 레벨 3",
		"FIPS 140-3 레벨 3",
		"쿼럼 인증",
		"quorum authentication",
		"M of N",
		"PKCS#11",
		"CloudHSM vs KMS",
		"SSL 오프로드 HSM",
		"Oracle TDE HSM"
	],
	"related": [
		"security/kms",
		"security/encryption",
		"security/acm",
		"networking/vpc",
		"foundations/high-availability",
		"management/cloudtrail"
	],
	"signals": [
		{
			"id": "cloudhsm-dareun-gogaekgwa-nanwo",
			"need": "다른 고객과 나눠 쓰지 않는 HSM의 사용자까지 직접 관리한다",
			"choose": "CloudHSM",
			"see": "security/cloudhsm#scenario-dedicated-hsm-regulation",
			"why": "KMS의 HSM은 여럿이 나눠 쓰고 AWS가 관리한다. 사용자까지면 CloudHSM이다."
		},
		{
			"id": "cloudhsm-aebi-pkcs-11",
			"need": "앱이 PKCS#11·JCE로 HSM을 부르거나 Oracle TDE 키를 둔다",
			"choose": "CloudHSM",
			"see": "security/cloudhsm#when",
			"why": "KMS는 AWS의 API다. 표준 암호 API로 부르는 HSM은 CloudHSM이다."
		},
		{
			"id": "kms-cloudhsm",
			"need": "KMS로 암호화하되 키는 AWS 안의 우리 전용 HSM에만 둔다",
			"choose": "KMS의 CloudHSM 키 스토어",
			"see": "security/cloudhsm#kms-key-store",
			"why": "키 스토어를 내 클러스터에 이으면 KMS를 쓰면서 키는 내 HSM에 있다."
		},
		{
			"id": "kms",
			"need": "FIPS 140 레벨 3이면 되고 전용 하드웨어 요구는 없다",
			"choose": "KMS 고객 관리형 키",
			"see": "security/cloudhsm#vs-kms",
			"why": "KMS도 레벨 3이다. 전용 하드웨어가 아니면 싼 쪽이다."
		}
	],
	"facts": [
		{
			"id": "tenancy",
			"label": "HSM을 함께 쓰는 고객",
			"value": "없음(단일 테넌트)",
			"note": "HSM은 AWS의 서비스 VPC에 있고, 내 서브넷에는 그 HSM으로 가는 네트워크 인터페이스가 놓인다.",
			"source": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-architecture.html"
		},
		{
			"id": "cluster-size",
			"label": "클러스터의 HSM 수",
			"value": "1~28개",
			"note": "계정·리전의 기본 할당량은 HSM 6개, 클러스터 4개이고 늘릴 수 있다. 28개는 늘리지 못한다.",
			"called": ["HSMs per cluster", "max HSMs"],
			"source": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/limits.html"
		},
		{
			"id": "high-availability",
			"label": "고가용성에 필요한 HSM",
			"value": "서로 다른 AZ에 2개 이상",
			"note": "새로 만든 키를 잃지 않아야 하면 AZ를 달리해 3개 이상을 권한다.",
			"source": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html"
		},
		{
			"id": "fips-level",
			"label": "HSM의 검증 등급",
			"value": "FIPS 140-3 레벨 3(hsm2m.medium, FIPS 모드)",
			"note": "hsm1.medium은 FIPS 140-2 레벨 3이었고 인증이 2026년 1월 4일 과거 목록으로 넘어갔다. 새 클러스터는 만들 수 없다.",
			"examEra": "FIPS 140-2 레벨 3",
			"called": [
				"FIPS 레벨",
				"FIPS",
				"FIPS level"
			],
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/fips-validation.html"
		},
		{
			"id": "keys-per-cluster",
			"label": "클러스터의 키",
			"value": "16,666개(비대칭은 3,333개까지)",
			"note": "hsm2m.medium 기준이다.",
			"examEra": "3,300개",
			"called": [
				"키 개",
				"키 수",
				"키 개수",
				"keys per cluster",
				"max keys"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/limits.html"
		},
		{
			"id": "backup",
			"label": "백업",
			"value": "적어도 24시간마다 자동, 보존 기본 90일(7~379일)",
			"note": "같은 리전의 S3에 암호화해 두며 AWS도 풀지 못한다. 다른 리전으로 복사해 새 클러스터를 만들 수 있다.",
			"called": ["백업 보존", "백업 보관"],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html"
		},
		{
			"id": "quorum",
			"label": "쿼럼 인증의 최소 승인자",
			"value": "2명",
			"note": "사용자 만들기·지우기 같은 관리 작업을 여러 관리자가 함께 승인해야 실행된다(M of N). 처음 값은 1이라 쓰지 않는 상태다.",
			"called": ["quorum"],
			"source": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/quorum-auth-chsm-cli.html"
		},
		{
			"id": "kms-key-store-hsms",
			"label": "KMS의 CloudHSM 키 스토어에 필요한 HSM",
			"value": "서로 다른 AZ에 활성 HSM 2개 이상",
			"note": "이 키 스토어에는 대칭 암호화 키만 만든다.",
			"source": "https://docs.aws.amazon.com/kms/latest/developerguide/use-cmk-keystore.html"
		},
		{
			"id": "billing",
			"label": "요금",
			"value": "HSM 하나마다 시간 요금",
			"note": "약정도 선불도 없다. 키나 호출의 수는 요금에 영향을 주지 않는다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/cloudhsm/pricing/"
		}
	],
	"sharedFacts": [{
		"id": "kms-fips-level",
		"from": "security/kms#fips-level"
	}],
	"scenarios": [
		{
			"id": "dedicated-hsm-regulation",
			"situation": "규정이 “다른 고객과 나눠 쓰지 않는 HSM에서, 키 관리자를 회사가 직접 통제할 것”을 요구한다. AWS 직원도 키에 접근할 수 없어야 한다.",
			"answer": ["security/cloudhsm"],
			"why": "“나눠 쓰지 않는(단일 테넌트)”과 “관리자를 직접 통제”는 CloudHSM이다. HSM의 사용자를 회사가 만들고 AWS는 그 권한이 없다.",
			"trap": "KMS의 HSM도 FIPS 140-3 레벨 3이다. 그러나 여러 고객이 나눠 쓰고 HSM의 관리자는 AWS다.",
			"requirements": ["encryption", "access-control"]
		},
		{
			"id": "kms-integration-own-hsm",
			"situation": "S3와 EBS를 지금처럼 KMS로 암호화하되, 키 구성 요소는 AWS 안에 있는 우리 전용 HSM에서만 만들어지고 쓰여야 한다.",
			"answer": ["security/kms", "security/cloudhsm"],
			"choose": "CloudHSM 키 스토어",
			"why": "“KMS 통합”과 “전용 HSM”을 함께 만족하는 것은 CloudHSM 키 스토어(사용자 지정 키 스토어)다.",
			"trap": "CloudHSM만 쓰면 S3·EBS의 서버 측 암호화와 바로 이어지지 않는다. 가져온 키 구성 요소(BYOK)는 결국 KMS의 HSM에 들어가고, 외부 키 스토어(XKS)의 키는 AWS 밖에 있다.",
			"requirements": ["encryption"]
		},
		{
			"id": "oracle-tde-on-ec2",
			"situation": "EC2에서 운영하는 Oracle의 TDE 마스터 키를 PKCS#11로 연결되는 HSM에 두어야 한다. AZ 하나가 멈춰도 데이터베이스가 키를 써야 한다.",
			"answer": ["security/cloudhsm"],
			"choose": "AZ 둘의 CloudHSM",
			"why": "“PKCS#11”과 “Oracle TDE”는 CloudHSM이다. AZ 둘에 HSM을 하나씩 두면 클라이언트가 살아 있는 HSM으로 보낸다.",
			"trap": "HSM을 하나만 두면 그 HSM이 고장 났을 때 마지막 백업 뒤에 만든 키를 잃을 수 있다.",
			"requirements": ["encryption", "high-availability"]
		},
		{
			"id": "managed-keys-enough",
			"situation": "S3 데이터를 우리가 정한 키로 암호화하고 누가 썼는지 기록을 남겨야 한다. 운영할 것이 가장 적어야 하고, 전용 하드웨어 요구는 없다.",
			"answer": ["security/kms"],
			"choose": "KMS 고객 관리형 키",
			"why": "“운영이 가장 적고 전용 요구가 없다”면 KMS의 고객 관리형 키로 충분하다. 사용 기록은 CloudTrail에 남는다.",
			"trap": "CloudHSM은 HSM마다 시간 요금이 들고 사용자, 고가용성, 클라이언트를 직접 챙겨야 한다.",
			"requirements": [
				"encryption",
				"least-operations",
				"compliance"
			]
		}
	],
	"references": [
		{
			"title": "CloudHSM 클러스터",
			"url": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/clusters.html"
		},
		{
			"title": "할당량",
			"url": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/limits.html"
		},
		{
			"title": "규정 준수와 FIPS 검증",
			"url": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/fips-validation.html"
		},
		{
			"title": "KMS의 사용자 지정 키 스토어",
			"url": "https://docs.aws.amazon.com/kms/latest/developerguide/custom-key-store-overview.html"
		},
		{
			"title": "쿼럼 인증",
			"url": "https://docs.aws.amazon.com/cloudhsm/latest/userguide/quorum-auth-chsm-cli.html"
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
			"slug": "responsibility",
			"text": "누가 무엇을 맡나"
		},
		{
			"depth": 2,
			"slug": "vs-kms",
			"text": "KMS와 견주기"
		},
		{
			"depth": 3,
			"slug": "kms-key-store",
			"text": "KMS의 CloudHSM 키 스토어"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-cloudhsm\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 14h36v36H14zM22 14V8M32 14V8M42 14V8M22 56v-6M32 56v-6M42 56v-6M25 31h14v10h-14zM28 31v-4a4 4 0 0 1 8 0v4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-network-interface\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 17h46v24H9zM17 41v8M25 41v8M33 41v8M41 25h6v8h-6zM17 29h14\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>거의 모든 암호화는 <a href=\"/security/kms/\">KMS</a>로 끝난다. CloudHSM은 <strong>KMS로는 채울 수 없는 요구</strong>가 적혀 있을 때만 고른다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 문제에 나오는 말, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">문제에 나오는 말</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-hsm-hsm\">\n<th scope=\"row\"><a href=\"#row-hsm-hsm\" class=\"anchor\" aria-label=\"줄 링크\"></a>단일 테넌트, 전용 HSM, HSM 사용자를 직접 관리</th>\n<td>CloudHSM</td>\n</tr>\n<tr id=\"row-pkcs-11-jce-cng-api-hsm\">\n<th scope=\"row\"><a href=\"#row-pkcs-11-jce-cng-api-hsm\" class=\"anchor\" aria-label=\"줄 링크\"></a>PKCS#11, JCE, CNG 같은 표준 API로 앱이 HSM을 부름</th>\n<td>CloudHSM</td>\n</tr>\n<tr id=\"row-tls-hsm-ca-oracle-tde\">\n<th scope=\"row\"><a href=\"#row-tls-hsm-ca-oracle-tde\" class=\"anchor\" aria-label=\"줄 링크\"></a>웹 서버의 TLS 처리를 HSM에 맡김, 사설 CA의 개인 키 보관, Oracle TDE</th>\n<td>CloudHSM</td>\n</tr>\n<tr id=\"row-aws-seobiseuui-seobeo-cheuk-amhohwa\">\n<th scope=\"row\"><a href=\"#row-aws-seobiseuui-seobeo-cheuk-amhohwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 서비스의 서버 측 암호화, 운영 최소</th>\n<td>KMS</td>\n</tr>\n<tr id=\"row-kms-hsm\">\n<th scope=\"row\"><a href=\"#row-kms-hsm\" class=\"anchor\" aria-label=\"줄 링크\"></a>KMS를 쓰되 키는 전용 HSM에</th>\n<td>KMS + CloudHSM 키 스토어</td>\n</tr>\n<tr id=\"row-kiga-aws-bakke-isseoya-ham\">\n<th scope=\"row\"><a href=\"#row-kiga-aws-bakke-isseoya-ham\" class=\"anchor\" aria-label=\"줄 링크\"></a>키가 AWS 밖에 있어야 함</th>\n<td>KMS + 외부 키 스토어(XKS)</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-multi-az-cluster\" data-diagram=\"multi-az-cluster\"><figcaption><span class=\"diagram-title\">두 가용 영역에 걸친 CloudHSM <span class=\"diagram-title-end\">클러스터<a href=\"#diagram-multi-az-cluster\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 두 가용 영역에 걸친 CloudHSM 클러스터\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"671\" height=\"356\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1074.1 569\"><svg width=\"1074.1\" height=\"569\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-multi-az-cluster-desc\" aria-labelledby=\"diagram-multi-az-cluster-title\" role=\"img\" viewBox=\"-4 -4 1074.1 569\"><title id=\"diagram-multi-az-cluster-title\">두 가용 영역에 걸친 CloudHSM 클러스터</title><desc id=\"diagram-multi-az-cluster-desc\">내 VPC의 앱 서버에 깔린 클라이언트가 두 가용 영역에 있는 네트워크 인터페이스를 거쳐 HSM 두 개에 요청을 나눠 보낸다. 두 HSM은 같은 키를 가진 한 클러스터이고, 같은 리전의 S3에 암호화된 백업을 남긴다.</desc><g class=\"d-boundary\"><rect width=\"160.8\" height=\"383\" x=\"623.2\" y=\"103.5\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"489.4\" height=\"537\" x=\"12\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"339.4\" y=\"320\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"339.4\" y=\"65\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M152.3 291.8h49.3q7 0 7-7.1v-95.6q0-7.1 7.1-7.1h143.7\"/><path fill=\"var(--diagram-line)\" d=\"m351.4 176 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M152.3 327.2h49.3q7 0 7 7.1v95.6q0 7.1 7.1 7.1h143.7\"/><path fill=\"var(--diagram-line)\" d=\"m351.4 431 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M453.4 182h144q7.1 0 7.1 7v24.4q0 7.1 7.1 7.1h43\"/><path fill=\"var(--diagram-line)\" d=\"m646.5 214.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M453.4 437h144q7.1 0 7.1-7v-24.4q0-7.1 7.1-7.1h43\"/><path fill=\"var(--diagram-line)\" d=\"m646.5 392.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M748.5 220.5h154.9q7.1 0 7.1 7v57q0 7 7 7h25.8\"/><path fill=\"var(--diagram-line)\" d=\"m935.3 285.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M748.5 398.5h154.9q7.1 0 7.1-7v-57q0-7 7-7h25.8\"/><path fill=\"var(--diagram-line)\" d=\"m935.3 321.5 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"635.2\" y=\"134.5\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">HSM 클러스터</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">내 VPC</text></g><g class=\"d-boundary\"><text x=\"351.4\" y=\"351\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 B</text></g><g class=\"d-boundary\"><text x=\"351.4\" y=\"96\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"238.6\" y=\"166.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"272\" y=\"189.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"238.6\" y=\"421.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"272\" y=\"444.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"561.4\" y=\"166.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"572.9\" y=\"189.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"561.4\" y=\"421.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"572.9\" y=\"444.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"823.8\" y=\"205\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"857.1\" y=\"228\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 백업</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"823.8\" y=\"383\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"857.1\" y=\"406\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 백업</text></g><g class=\"d-node\"><text x=\"107.3\" y=\"365.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱과 클라이언트</text><use width=\"72\" height=\"72\" x=\"71.3\" y=\"254.5\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"408.4\" y=\"238\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ENI</text><use width=\"72\" height=\"72\" x=\"372.4\" y=\"127\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><text x=\"408.4\" y=\"493\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ENI</text><use width=\"72\" height=\"72\" x=\"372.4\" y=\"382\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><text x=\"703.5\" y=\"276.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">HSM A</text><use width=\"72\" height=\"72\" x=\"667.5\" y=\"165.5\" href=\"#icon-saa-cloudhsm\"/></g><g class=\"d-node\"><text x=\"703.5\" y=\"454.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">HSM B</text><use width=\"72\" height=\"72\" x=\"667.5\" y=\"343.5\" href=\"#icon-saa-cloudhsm\"/></g><g class=\"d-node\"><text x=\"992.3\" y=\"365.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">암호화된 백업</text><use width=\"72\" height=\"72\" x=\"956.3\" y=\"254.5\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"앱과 클라이언트\" href=\"/compute/ec2/\"><rect width=\"150.6\" height=\"136\" x=\"32\" y=\"241.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ENI\" href=\"/networking/elastic-network-interface/\"><rect width=\"98\" height=\"136\" x=\"359.4\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ENI\" href=\"/networking/elastic-network-interface/\"><rect width=\"98\" height=\"136\" x=\"359.4\" y=\"369\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"HSM A\" href=\"/security/cloudhsm/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"654.5\" y=\"152.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"HSM B\" href=\"/security/cloudhsm/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"654.5\" y=\"330.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"암호화된 백업\" href=\"/storage/s3/\"><rect width=\"131.6\" height=\"136\" x=\"926.5\" y=\"241.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"249\" height=\"750\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"0.2 -4 398 1199.6\"><svg width=\"398\" height=\"1199.6\" x=\"0.2\" y=\"-4\" aria-describedby=\"diagram-multi-az-cluster-narrow-desc\" aria-labelledby=\"diagram-multi-az-cluster-narrow-title\" role=\"img\" viewBox=\"0.2 -4 398 1199.6\"><title id=\"diagram-multi-az-cluster-narrow-title\">두 가용 영역에 걸친 CloudHSM 클러스터</title><desc id=\"diagram-multi-az-cluster-narrow-desc\">내 VPC의 앱 서버에 깔린 클라이언트가 두 가용 영역에 있는 네트워크 인터페이스를 거쳐 HSM 두 개에 요청을 나눠 보낸다. 두 HSM은 같은 키를 가진 한 클러스터이고, 같은 리전의 S3에 암호화된 백업을 남긴다.</desc><g class=\"d-boundary\"><rect width=\"262\" height=\"221.2\" x=\"68.2\" y=\"718.4\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"366\" height=\"566.4\" x=\"16.2\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"170.8\" height=\"221.2\" x=\"207.8\" y=\"333.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"171.5\" height=\"221.2\" x=\"19.4\" y=\"333.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M186.3 209.2v23q0 7-7.1 7h-67q-7 0-7 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m111.2 398.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M212.1 209.2v23q0 7 7 7h67q7.1 0 7.1 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m299.2 398.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M105.2 530.4v151q0 7 7 7h14q7 0 7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m139.2 783.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M293.2 530.4v151q0 7-7 7h-14q-7 0-7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m271.2 783.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M133.2 915.6v117q0 7 7 7h34.6q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m188 1047.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M265.2 915.6v117q0 7-7 7h-34.7q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m222.5 1047.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"144.2\" y=\"749.4\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">HSM <tspan x=\"144.2\" y=\"778\">클러스터</tspan></text></g><g class=\"d-boundary\"><text x=\"28.2\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">내 VPC</text></g><g class=\"d-boundary\"><text x=\"219.8\" y=\"364.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"219.8\" y=\"392.8\">영역 B</tspan></text></g><g class=\"d-boundary\"><text x=\"31.4\" y=\"364.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"31.4\" y=\"392.8\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"71.7\" y=\"269.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"105\" y=\"292.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"259.7\" y=\"269.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"293.1\" y=\"292.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"93.2\" y=\"638.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"104.7\" y=\"661.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"281.2\" y=\"638.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"292.8\" y=\"661.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"99.7\" y=\"989.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"133\" y=\"1012.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 백업</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"231.7\" y=\"989.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"265\" y=\"1012.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 백업</text></g><g class=\"d-node\"><text x=\"199.2\" y=\"177\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱과 <tspan x=\"199.2\" y=\"201.2\">클라이언트</tspan></text><use width=\"72\" height=\"72\" x=\"163.2\" y=\"70\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"105.2\" y=\"522.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ENI</text><use width=\"72\" height=\"72\" x=\"69.2\" y=\"415.4\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><text x=\"293.2\" y=\"522.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ENI</text><use width=\"72\" height=\"72\" x=\"257.2\" y=\"415.4\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><text x=\"133.2\" y=\"907.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">HSM A</text><use width=\"72\" height=\"72\" x=\"97.2\" y=\"800.6\" href=\"#icon-saa-cloudhsm\"/></g><g class=\"d-node\"><text x=\"265.2\" y=\"907.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">HSM B</text><use width=\"72\" height=\"72\" x=\"229.2\" y=\"800.6\" href=\"#icon-saa-cloudhsm\"/></g><g class=\"d-node\"><text x=\"199.2\" y=\"1171.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">암호화된 백업</text><use width=\"72\" height=\"72\" x=\"163.2\" y=\"1064.6\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"앱과 클라이언트\" href=\"/compute/ec2/\"><rect width=\"107.1\" height=\"152.2\" x=\"145.6\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ENI\" href=\"/networking/elastic-network-interface/\"><rect width=\"90\" height=\"128\" x=\"60.2\" y=\"406.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ENI\" href=\"/networking/elastic-network-interface/\"><rect width=\"90\" height=\"128\" x=\"248.2\" y=\"406.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"HSM A\" href=\"/security/cloudhsm/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"88.2\" y=\"791.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"HSM B\" href=\"/security/cloudhsm/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"220.2\" y=\"791.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"암호화된 백업\" href=\"/storage/s3/\"><rect width=\"131.6\" height=\"128\" x=\"133.4\" y=\"1055.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>내 VPC의 앱 서버에 깔린 클라이언트가 두 가용 영역에 있는 네트워크 인터페이스를 거쳐 HSM 두 개에 요청을 나눠 보낸다. 두 HSM은 같은 키를 가진 한 클러스터이고, 같은 리전의 S3에 암호화된 백업을 남긴다.</p><ul><li>내 VPC 안: 가용 영역 A, 가용 영역 B, 앱과 클라이언트</li><li>가용 영역 A 안: ENI</li><li>가용 영역 B 안: ENI</li><li>HSM 클러스터 안: HSM A, HSM B</li><li>앱과 클라이언트 → ENI(가용 영역 A): ① 요청</li><li>앱과 클라이언트 → ENI(가용 영역 B): ① 요청</li><li>② ENI(가용 영역 A) → HSM A</li><li>② ENI(가용 영역 B) → HSM B</li><li>HSM A → 암호화된 백업: ③ 백업 (점선)</li><li>HSM B → 암호화된 백업: ③ 백업 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>앱 서버에 <strong>클라이언트</strong>를 설치한다. 앱은 PKCS#11, JCE, OpenSSL, Windows CNG로 부르고, 클라이언트가 여유 있는 HSM으로 나눠 보낸다.</li>\n<li>HSM은 AWS가 관리하는 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 있고, 내 서브넷에는 <strong>ENI</strong>만 놓인다. 같은 VPC가 아니어도 피어링, VPN, <a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a>로 ENI에 닿으면 된다. 클러스터 안의 HSM은 키를 서로 맞추고, HSM을 더하면 백업으로 똑같이 채워진다.</li>\n<li>백업은 HSM 안에서 암호화되어 나온다. HSM을 모두 지웠다가 백업으로 되살릴 수도 있어, 가끔 쓰는 클러스터의 요금을 아낀다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"responsibility\">누가 무엇을 맡나<a href=\"#responsibility\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 일, AWS, 나\" tabindex=\"0\"><table aria-label=\"누가 무엇을 맡나\">\n<thead>\n<tr>\n<th scope=\"col\">일</th>\n<th scope=\"col\">AWS</th>\n<th scope=\"col\">나</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-hadeuweeo-peomweeo-gojang-nan-hsm-gyoche\">\n<th scope=\"row\"><a href=\"#row-hadeuweeo-peomweeo-gojang-nan-hsm-gyoche\" class=\"anchor\" aria-label=\"줄 링크\"></a>하드웨어, 펌웨어, 고장 난 HSM 교체, 백업</th>\n<td>○</td>\n<td></td>\n</tr>\n<tr id=\"row-hsm-sayongja-gwallija-amho-sayongja-wa\">\n<th scope=\"row\"><a href=\"#row-hsm-sayongja-gwallija-amho-sayongja-wa\" class=\"anchor\" aria-label=\"줄 링크\"></a>HSM 사용자(관리자, 암호 사용자)와 비밀번호</th>\n<td></td>\n<td>○</td>\n</tr>\n<tr id=\"row-ki-mandeulgi-gyoche-jiugi\">\n<th scope=\"row\"><a href=\"#row-ki-mandeulgi-gyoche-jiugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>키 만들기, 교체, 지우기</th>\n<td></td>\n<td>○</td>\n</tr>\n<tr id=\"row-hsm-az\">\n<th scope=\"row\"><a href=\"#row-hsm-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>HSM의 수와 AZ, 고가용성</th>\n<td></td>\n<td>○</td>\n</tr>\n<tr id=\"row-keullaieonteu-seolchiwa-aep-yeondong\">\n<th scope=\"row\"><a href=\"#row-keullaieonteu-seolchiwa-aep-yeondong\" class=\"anchor\" aria-label=\"줄 링크\"></a>클라이언트 설치와 앱 연동</th>\n<td></td>\n<td>○</td>\n</tr>\n</tbody>\n</table></div>\n<p><a href=\"/security/iam/\" class=\"mention\">IAM</a>은 클러스터와 HSM을 <strong>만들고 지우는</strong> API에만 통한다. HSM 안의 키는 HSM 사용자로 로그인해야 쓴다. 비밀번호를 모두 잃으면 AWS도 키를 되찾아 주지 못한다.</p>\n<p><strong>쿼럼 인증</strong>은 한 사람이 마음대로 하지 못하게 한다. 사용자 관리 같은 관리 작업에는 관리자 M명의 서명을 모아야 실행된다. 관리자는 M+1명 이상 두어야 한 명이 떠나도 잠기지 않는다. 키에도 걸 수 있다. 키를 만들거나 가져올 때 수를 정해 두면, 그 키로 서명하거나 키를 공유할 때 나눠 가진 암호 사용자들이 승인해야 한다.</p>\n<p><a href=\"/management/cloudtrail/\" class=\"mention\">CloudTrail</a>에는 클러스터 API가, <a href=\"/management/cloudwatch/#logs\">CloudWatch Logs</a>에는 HSM 안에서 일어난 로그인과 키 관리의 감사 로그가 남는다.</p>\n</div><h2 id=\"vs-kms\">KMS와 견주기<a href=\"#vs-kms\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, KMS, CloudHSM\" tabindex=\"0\"><table aria-label=\"KMS와 견주기\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">KMS</th>\n<th scope=\"col\">CloudHSM</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-hsm\">\n<th scope=\"row\"><a href=\"#row-hsm\" class=\"anchor\" aria-label=\"줄 링크\"></a>HSM</th>\n<td>여러 고객이 나눠 쓴다</td>\n<td>나만 쓴다</td>\n</tr>\n<tr id=\"row-deunggeup\">\n<th scope=\"row\"><a href=\"#row-deunggeup\" class=\"anchor\" aria-label=\"줄 링크\"></a>등급</th>\n<td>FIPS 140-3 레벨 3</td>\n<td>FIPS 140-3 레벨 3</td>\n</tr>\n<tr id=\"row-gwonhan\">\n<th scope=\"row\"><a href=\"#row-gwonhan\" class=\"anchor\" aria-label=\"줄 링크\"></a>권한</th>\n<td>키 정책과 <a href=\"/security/iam/\" class=\"mention\">IAM</a></td>\n<td>HSM 사용자</td>\n</tr>\n<tr id=\"row-aws-seobiseu-tonghap\">\n<th scope=\"row\"><a href=\"#row-aws-seobiseu-tonghap\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 서비스 통합</th>\n<td>거의 모두</td>\n<td>없음(<a href=\"/security/kms/\" class=\"mention\">KMS</a> 키 스토어를 거쳐서)</td>\n</tr>\n<tr id=\"row-gogayongseong\">\n<th scope=\"row\"><a href=\"#row-gogayongseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>고가용성</th>\n<td>AWS가 맡는다</td>\n<td>내가 AZ마다 HSM을 둔다</td>\n</tr>\n<tr id=\"row-jadong-gyoche\">\n<th scope=\"row\"><a href=\"#row-jadong-gyoche\" class=\"anchor\" aria-label=\"줄 링크\"></a>자동 교체</th>\n<td>있다</td>\n<td>없다. 직접 한다</td>\n</tr>\n<tr id=\"row-bureuneun-beop\">\n<th scope=\"row\"><a href=\"#row-bureuneun-beop\" class=\"anchor\" aria-label=\"줄 링크\"></a>부르는 법</th>\n<td>AWS API</td>\n<td>PKCS#11, JCE, CNG, OpenSSL</td>\n</tr>\n<tr id=\"row-yogeum\">\n<th scope=\"row\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td>키와 호출</td>\n<td>HSM의 시간</td>\n</tr>\n</tbody>\n</table></div>\n<p>등급이 같으므로 “FIPS 140 레벨 3”만으로는 갈리지 않는다. 예전에는 KMS가 레벨 2라 이 말이 CloudHSM을 뜻했다. 지금은 <strong>단일 테넌트와 직접 통제</strong>가 갈림길이다.</p>\n<h3 id=\"kms-key-store\">KMS의 CloudHSM 키 스토어<a href=\"#kms-key-store\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><a href=\"/security/kms/#key-types\">KMS</a>의 사용자 지정 키 스토어를 내 클러스터에 연결하면, 그 키의 암호 작업이 내 HSM에서 일어난다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/storage/ebs/\" class=\"mention\">EBS</a>·<a href=\"/database/rds/\" class=\"mention\">RDS</a>와의 통합, 키 정책, <a href=\"/management/cloudtrail/\" class=\"mention\">CloudTrail</a> 기록은 KMS 그대로다. 대신 대칭 키만 되고, 자동 교체와 다중 리전 키와 키 구성 요소 가져오기를 쓰지 못한다. 클러스터가 멈추면 그 키로 잠근 데이터도 못 연다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "인증서 관리가 아니다" }),
						": HTTPS 인증서를 발급하고 갱신하는 것은 ",
						createVNode(_components.a, {
							href: "/security/acm/",
							children: "ACM"
						}),
						"이다. 사설 인증 기관의 키를 내 HSM에 두어야 할 때만 CloudHSM이 나온다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "여러 리전" }), ": 클러스터는 리전 하나에 속한다. 재해 복구는 백업을 다른 리전으로 복사해 새 클러스터를 만든다. 두 클러스터는 그 뒤로 저절로 맞춰지지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "FIPS 모드와 비FIPS 모드" }), ": 만들 때 정하고 나중에 백업으로도 오갈 수 없다. 규정 이야기가 있으면 FIPS 모드다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "HSM 하나는 고가용성이 아니다",
					"set:html": "<p>CloudHSM은 저절로 다중 AZ가 되지 않는다. AZ를 달리해 HSM을 둘 이상 만드는 것은 내 몫이다.</p>"
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
var url = "content/security/cloudhsm.mdx/";
var file = "/work/wt/build/content/security/cloudhsm.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/cloudhsm.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
