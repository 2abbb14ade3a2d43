import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/secrets-manager.mdx
var frontmatter = {
	"title": "AWS Secrets Manager",
	"titleEn": "AWS Secrets Manager",
	"kind": "service",
	"status": "published",
	"summary": "데이터베이스 비밀번호나 API 키를 코드 밖에 암호화해 두고, 앱이 실행 중에 꺼내 쓰며, 정한 주기마다 값을 저절로 바꿔 주는 서비스다.",
	"aliases": [
		"시크릿 매니저",
		"시크릿츠 매니저",
		"Secrets Manager",
		"Secret Manager",
		"비밀 관리",
		"비밀 관리자",
		"보안 암호 관리자",
		"보안 암호",
		"자격 증명 저장소",
		"비밀번호 자동 교체",
		"비밀 교체",
		"자격 증명 교체",
		"시크릿 로테이션",
		"secret rotation",
		"다중 리전 비밀 복제",
		"다중 리전 보안 암호",
		"multi-Region secret",
		"DB 비밀번호 관리",
		"비밀번호 교체",
		"비밀번호 보관",
		"API 키 보관",
		"비밀번호 하드코딩",
		"자격 증명 보관",
		"DB 암호 자동 교체"
	],
	"related": [
		"security/secrets-manager-vs-parameter-store",
		"security/kms",
		"database/rds-proxy",
		"database/rds",
		"management/systems-manager",
		"compute/lambda",
		"security/iam"
	],
	"signals": [
		{
			"id": "secrets-manager",
			"need": "RDS 비밀번호를 30일마다 저절로 바꾸고 코드에서 없앤다",
			"choose": "Secrets Manager 자동 교체",
			"see": "security/secrets-manager#scenario-rotate-rds-password",
			"why": "RDS와 이어져 DB의 비밀번호까지 함께 바꾼다."
		},
		{
			"id": "dajung-rijeon-bokje",
			"need": "두 리전의 앱이 같은 API 키를 쓰고 바꾸면 함께 반영된다",
			"choose": "다중 리전 복제",
			"see": "security/secrets-manager#multi-region",
			"why": "주 비밀만 바꾸면 복제본에 퍼진다. 이름이 같아 코드도 같다."
		},
		{
			"id": "kms",
			"need": "다른 계정의 앱이 비밀을 복사하지 않고 읽는다",
			"choose": "Secrets Manager 리소스 정책 + 고객 관리형 KMS 키",
			"see": "security/secrets-manager#scenario-cross-account-secret",
			"why": "기본 키는 다른 계정이 풀지 못한다. 비밀과 키를 모두 열어야 한다."
		},
		{
			"id": "parameter-store",
			"need": "교체하지 않는 설정값을 가장 싸게 보관한다",
			"choose": "Parameter Store",
			"see": "security/secrets-manager-vs-parameter-store#verdict",
			"why": "교체가 없으면 Secrets Manager의 값을 낼 까닭이 없다."
		}
	],
	"facts": [
		{
			"id": "value-size",
			"label": "비밀 하나의 크기",
			"value": "65,536바이트(64KB)",
			"note": "보통 사용자 이름, 비밀번호, 호스트를 담은 JSON을 넣는다. 이진 값도 된다.",
			"called": [
				"시크릿 크기",
				"비밀값 크기",
				"시크릿 KB",
				"시크릿 최대",
				"secret KB",
				"secret 최대",
				"secret size",
				"비밀 KB",
				"값 크기",
				"secret value size"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html"
		},
		{
			"id": "rotation-interval",
			"label": "자동 교체 주기",
			"value": "1~1,000일, 시간 단위로는 최소 4시간",
			"note": "4시간은 `rate(4 hours)` 같은 일정 식으로 적는다.",
			"called": [
				"로테이션 일",
				"rotation days",
				"자동 교체 일",
				"교체 주기",
				"every days",
				"rotation interval",
				"rotation minimum interval",
				"rotation schedule",
				"rotation 주기",
				"secret rotation interval"
			],
			"source": "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html"
		},
		{
			"id": "managed-rotation",
			"label": "Lambda 없이 교체되는 비밀(관리형 교체)",
			"value": "RDS·Aurora의 마스터 사용자, Redshift 관리자 등",
			"note": "보통 1분 안에 끝난다. 그 밖의 비밀은 교체용 Lambda 함수를 쓴다.",
			"examEra": "Lambda 함수로 교체",
			"source": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html"
		},
		{
			"id": "price-secret",
			"label": "보관 요금",
			"value": "비밀 하나에 월 0.40달러",
			"note": "다른 리전의 복제본도 하나로 따로 센다. 쓴 만큼 나눠 낸다.",
			"called": [
				"시크릿당",
				"비밀 월",
				"시크릿 월",
				"비밀당",
				"secret 월",
				"secret month",
				"per secret",
				"비밀 한 달"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/secrets-manager/pricing/"
		},
		{
			"id": "price-api",
			"label": "API 요금",
			"asks": "API 요금은 얼마인가?",
			"value": "호출 10,000건에 0.05달러",
			"note": "앱이 값을 잠시 캐시하면 줄어든다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/secrets-manager/pricing/"
		},
		{
			"id": "deletion-window",
			"label": "삭제 대기 기간",
			"value": "7~30일, 기본 30일",
			"note": "그동안 되살릴 수 있다. 강제 삭제(force)를 고르면 기다리지 않고 지운다.",
			"called": [
				"복구 기간",
				"삭제 대기",
				"waiting period",
				"recovery window",
				"삭제 일"
			],
			"axis": "deletion",
			"source": "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html"
		},
		{
			"id": "replica-update",
			"label": "다른 리전의 복제본",
			"asks": "다른 리전의 복제본에서 값을 바꿀 수 있나?",
			"value": "값은 주 비밀에서만 바꾼다",
			"note": "암호화 키는 복제본마다 달라도 된다. 복제본을 독립된 비밀로 승격할 수 있다.",
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/standalone-secret.html"
		},
		{
			"id": "staging-labels",
			"label": "버전을 가리키는 라벨",
			"value": "AWSCURRENT, AWSPREVIOUS, AWSPENDING",
			"note": "앱이 버전을 말하지 않으면 AWSCURRENT를 받는다.",
			"source": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html"
		},
		{
			"id": "encryption",
			"label": "저장 암호화",
			"value": "늘 KMS 키로",
			"note": "기본은 AWS 관리형 키 `aws/secretsmanager`다.",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"
		}
	],
	"scenarios": [
		{
			"id": "rotate-rds-password",
			"situation": "앱 서버의 설정 파일에 RDS 비밀번호가 평문으로 적혀 있다. 30일마다 바꿔야 하고, 손이 가장 덜 가야 한다.",
			"answer": ["security/secrets-manager", "database/rds"],
			"choose": "Secrets Manager 자동 교체",
			"why": "“비밀번호”와 “자동 교체”, “운영 부담 최소”가 함께 나오면 Secrets Manager다. RDS와 이어져 있어 DB의 비밀번호까지 함께 바뀐다.",
			"trap": "Parameter Store의 SecureString에도 암호화해 둘 수 있지만 교체는 Lambda를 직접 만들어야 한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "second-region-dr",
			"situation": "장애가 나면 다른 리전으로 옮겨 가는 앱이다. 두 리전의 앱이 같은 외부 결제 API 키를 쓰고, 키를 바꾸면 양쪽에 함께 반영되어야 한다.",
			"answer": ["security/secrets-manager"],
			"choose": "비밀의 다중 리전 복제",
			"why": "“여러 리전에 같은 비밀”은 다중 리전 복제다. 주 리전에서 교체하면 복제본으로 퍼지고, 주 리전이 죽으면 복제본을 승격한다.",
			"trap": "리전마다 비밀을 따로 만들고 Lambda로 맞추는 방법은 어긋날 틈과 관리할 코드만 늘린다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "lambda-too-many-connections",
			"situation": "Lambda 함수 수백 개가 RDS에 붙는다. 연결이 모자라고, 비밀번호는 코드나 환경 변수에 두지 못한다.",
			"answer": ["database/rds-proxy", "security/secrets-manager"],
			"why": "연결을 모으는 것은 RDS Proxy, DB 자격 증명을 보관하는 것은 Secrets Manager다. 함수는 IAM으로 프록시에 붙고 비밀번호를 모른다.",
			"trap": "환경 변수를 KMS로 암호화해도 값은 그대로이고 교체되지 않으며, 연결 수 문제도 남는다.",
			"requirements": ["sudden-load", "access-control"]
		},
		{
			"id": "cross-account-secret",
			"situation": "보안 계정이 관리하는 API 키를 다른 계정의 애플리케이션이 읽어야 한다. 값을 복사해 두지는 않는다.",
			"answer": ["security/secrets-manager", "security/kms"],
			"choose": "비밀의 리소스 정책 + KMS 키 정책",
			"why": "비밀의 리소스 정책에서 상대 계정을 허용하고, 고객 관리형 KMS 키의 키 정책에서도 복호화를 허용한다.",
			"trap": "기본 키 `aws/secretsmanager`로 암호화한 비밀은 다른 계정에서 풀 수 없다. 키 정책을 고칠 수 없기 때문이다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "rds-aurora",
			"notes": "비밀번호의 생성·교체·저장이 모두 저절로 이루어진다고 한다.",
			"status": "simplified",
			"right": "교체는 켜야 시작된다. RDS·Aurora·Redshift의 관리자 비밀번호와 제휴 SaaS의 비밀은 Lambda 없이 교체되고, 나머지는 AWS가 준 템플릿이나 직접 만든 Lambda가 있어야 한다. 앱도 새 값을 다시 읽어야 한다.",
			"source": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"
		},
		{
			"id": "rds-proxy",
			"notes": "RDS Proxy를 쓰면 자격 증명이 Secrets Manager에 저장된다고 한다.",
			"status": "outdated",
			"right": "기본 방식이기는 하지만 필수는 아니다. 클라이언트부터 데이터베이스까지 모두 IAM으로 인증하는 방식을 고르면 비밀을 두지 않아도 된다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html"
		},
		{
			"id": "db",
			"notes": "다중 리전 복제로 자격 증명이 여러 리전에 동기화된다고만 한다.",
			"status": "simplified",
			"right": "방향이 있다. 주 비밀에서 복제본으로만 흐르고 복제본은 고칠 수 없다. 복제본에도 보관 요금이 든다. 안에 적힌 DB 주소는 원본 리전의 것이 그대로 복사된다.",
			"source": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html"
		},
		{
			"id": "secret-manager",
			"notes": "이름을 Secret Manager라고 적는다.",
			"status": "wrong",
			"right": "정식 이름은 AWS Secrets Manager다.",
			"source": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Lambda in VPC",
			"lines": "37-41"
		},
		{
			"note": "002",
			"section": "Secret Manager",
			"lines": "288-290"
		},
		{
			"note": "002",
			"section": "Parameter Store와 교체",
			"lines": "519-520"
		},
		{
			"note": "004",
			"section": "RDS Proxy의 장점",
			"lines": "305-310"
		}
	],
	"references": [
		{
			"title": "Secrets Manager란",
			"url": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html"
		},
		{
			"title": "비밀 교체",
			"url": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"
		},
		{
			"title": "다른 리전으로 복제",
			"url": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html"
		},
		{
			"title": "할당량",
			"url": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html"
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
			"slug": "rotation",
			"text": "교체"
		},
		{
			"depth": 2,
			"slug": "multi-region",
			"text": "다중 리전 복제"
		},
		{
			"depth": 2,
			"slug": "access",
			"text": "권한"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>코드, 설정 파일, 환경 변수, 깃 저장소에 비밀번호가 적혀 있다면 여기로 옮긴다. 특히 <strong>값이 정기적으로 바뀌어야 할 때</strong>다. 문제에서는 “자동 교체(rotate)”, “데이터베이스 자격 증명”, “하드코딩 제거”, “운영 부담 최소”가 신호다.</p>\n<p>비밀 자체를 없앨 수 있으면 그쪽이 먼저다. AWS 서비스를 부르는 일은 <a href=\"/security/iam/\">IAM</a> 역할로, <a href=\"/database/rds/\">RDS</a> 접속은 IAM 데이터베이스 인증으로 하면 보관할 비밀번호가 없다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-rotation\" data-diagram=\"rotation\"><figcaption><span class=\"diagram-title\">앱이 비밀을 꺼내 쓰고 Lambda가 교체하는 <span class=\"diagram-title-end\">과정<a href=\"#diagram-rotation\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 앱이 비밀을 꺼내 쓰고 Lambda가 교체하는 과정\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"606\" height=\"415\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-58 -18 970 664\"><svg width=\"970\" height=\"664\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-rotation-desc\" aria-labelledby=\"diagram-rotation-title\" role=\"img\" viewBox=\"-58 -18 970 664\"><title id=\"diagram-rotation-title\">앱이 비밀을 꺼내 쓰고 Lambda가 교체하는 과정</title><desc id=\"diagram-rotation-desc\">앱은 IAM 역할로 Secrets Manager에 값을 청하고, Secrets Manager는 KMS로 풀어서 돌려준다. 교체할 때가 되면 교체용 Lambda가 새 비밀번호를 만들어 데이터베이스에 반영하고 시험한 뒤 현재 버전의 라벨을 옮긴다. 앱은 다음에 읽을 때 새 값을 받는다.</desc><g class=\"d-frame\"><line x1=\"774\" x2=\"774\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"694\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"774\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터베이스</text></g><g class=\"d-frame\"><line x1=\"550\" x2=\"550\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"470\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"550\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">교체 Lambda</text></g><g class=\"d-frame\"><line x1=\"320\" x2=\"320\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"240\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"320\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Secrets</text><text x=\"320\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Manager</text></g><g class=\"d-frame\"><line x1=\"80\" x2=\"80\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"80\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g><g class=\"d-edge-label\"><rect width=\"187.8\" height=\"28.6\" x=\"105.1\" y=\"86.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"199\" y=\"108.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① GetSecretValue</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"316\" y1=\"140\" y2=\"140\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m301.6 132.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"148.6\" height=\"28.6\" x=\"127.7\" y=\"162.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"202\" y=\"184.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② KMS로 푼 값</text></g><g class=\"d-edge\"><line x1=\"319\" x2=\"84\" y1=\"216\" y2=\"216\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M98.4 223.5 81.9 216l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"72.7\" height=\"28.6\" x=\"389.6\" y=\"238.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426\" y=\"260.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 접속</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"770\" y1=\"292\" y2=\"292\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m755.6 284.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.3\" height=\"28.6\" x=\"375.9\" y=\"314.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"434\" y=\"336.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 교체할 때</text></g><g class=\"d-edge\"><line x1=\"321\" x2=\"546\" y1=\"368\" y2=\"368\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m531.6 360.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"241.4\" height=\"28.6\" x=\"540.3\" y=\"390.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"661\" y=\"412.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 새 비밀번호 설정과 시험</text></g><g class=\"d-edge\"><line x1=\"551\" x2=\"770\" y1=\"444\" y2=\"444\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m755.6 436.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"243\" height=\"28.6\" x=\"315.5\" y=\"466.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"437\" y=\"488.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ AWSCURRENT 라벨을</text></g><g class=\"d-edge-label\"><rect width=\"110.6\" height=\"28.6\" x=\"381.7\" y=\"492.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"437\" y=\"514.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">새 버전으로</text></g><g class=\"d-edge\"><line x1=\"549\" x2=\"324\" y1=\"552\" y2=\"552\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m338.4 559.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.3\" height=\"28.6\" x=\"140.9\" y=\"574.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"199\" y=\"596.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 다시 읽기</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"316\" y1=\"628\" y2=\"628\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m301.6 620.5 16.5 7.5-15 7.5z\"/></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"429\" height=\"459\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-narrow\" font-size=\"22\" viewBox=\"-58 -18 687 734\"><svg width=\"687\" height=\"734\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-rotation-narrow-desc\" aria-labelledby=\"diagram-rotation-narrow-title\" role=\"img\" viewBox=\"-58 -18 687 734\"><title id=\"diagram-rotation-narrow-title\">앱이 비밀을 꺼내 쓰고 Lambda가 교체하는 과정</title><desc id=\"diagram-rotation-narrow-desc\">앱은 IAM 역할로 Secrets Manager에 값을 청하고, Secrets Manager는 KMS로 풀어서 돌려준다. 교체할 때가 되면 교체용 Lambda가 새 비밀번호를 만들어 데이터베이스에 반영하고 시험한 뒤 현재 버전의 라벨을 옮긴다. 앱은 다음에 읽을 때 새 값을 받는다.</desc><g class=\"d-frame\"><line x1=\"511\" x2=\"511\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"451\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"511\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터베이스</text></g><g class=\"d-frame\"><line x1=\"371\" x2=\"371\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"311\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"371\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">교체</text><text x=\"371\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Lambda</text></g><g class=\"d-frame\"><line x1=\"217\" x2=\"217\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"157\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"217\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Secrets</text><text x=\"217\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Manager</text></g><g class=\"d-frame\"><line x1=\"60\" x2=\"60\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"60\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g><g class=\"d-edge-label\"><rect width=\"134\" height=\"28.6\" x=\"70\" y=\"81.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"137\" y=\"103.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① GetSecret</text></g><g class=\"d-edge-label\"><rect width=\"64\" height=\"28.6\" x=\"105\" y=\"107.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"137\" y=\"129.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Value</text></g><g class=\"d-edge\"><line x1=\"61\" x2=\"213\" y1=\"168\" y2=\"168\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m198.6 160.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"148.6\" height=\"28.6\" x=\"65.7\" y=\"185.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"140\" y=\"207.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② KMS로 푼 값</text></g><g class=\"d-edge\"><line x1=\"216\" x2=\"64\" y1=\"240\" y2=\"240\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M78.4 247.5 61.9 240l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"72.7\" height=\"28.6\" x=\"247.6\" y=\"257.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"284\" y=\"279.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 접속</text></g><g class=\"d-edge\"><line x1=\"61\" x2=\"507\" y1=\"312\" y2=\"312\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m492.6 304.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.3\" height=\"28.6\" x=\"234.9\" y=\"329.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"293\" y=\"351.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 교체할 때</text></g><g class=\"d-edge\"><line x1=\"218\" x2=\"367\" y1=\"384\" y2=\"384\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m352.6 376.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"135.3\" height=\"28.6\" x=\"372.4\" y=\"401.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"440\" y=\"423.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 새 비밀번호</text></g><g class=\"d-edge-label\"><rect width=\"110.6\" height=\"28.6\" x=\"384.7\" y=\"427.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"440\" y=\"449.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">설정과 시험</text></g><g class=\"d-edge\"><line x1=\"372\" x2=\"507\" y1=\"488\" y2=\"488\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m492.6 480.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"29.2\" height=\"28.6\" x=\"281.4\" y=\"505.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"296\" y=\"527.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-edge-label\"><rect width=\"155.8\" height=\"28.6\" x=\"218.1\" y=\"531.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"296\" y=\"553.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AWSCURRENT</text></g><g class=\"d-edge-label\"><rect width=\"91.6\" height=\"28.6\" x=\"250.2\" y=\"557.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"296\" y=\"579.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">라벨을 새</text></g><g class=\"d-edge-label\"><rect width=\"86.1\" height=\"28.6\" x=\"253\" y=\"583.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"296\" y=\"605.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">버전으로</text></g><g class=\"d-edge\"><line x1=\"370\" x2=\"221\" y1=\"626\" y2=\"626\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m235.4 633.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.3\" height=\"28.6\" x=\"78.9\" y=\"643.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"137\" y=\"665.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 다시 읽기</text></g><g class=\"d-edge\"><line x1=\"61\" x2=\"213\" y1=\"698\" y2=\"698\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m198.6 690.5 16.5 7.5-15 7.5z\"/></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>앱은 IAM 역할로 Secrets Manager에 값을 청하고, Secrets Manager는 KMS로 풀어서 돌려준다. 교체할 때가 되면 교체용 Lambda가 새 비밀번호를 만들어 데이터베이스에 반영하고 시험한 뒤 현재 버전의 라벨을 옮긴다. 앱은 다음에 읽을 때 새 값을 받는다.</p><ul><li>앱 → Secrets Manager: ① GetSecretValue</li><li>Secrets Manager → 앱: ② KMS로 푼 값 (응답)</li><li>앱 → 데이터베이스: ③ 접속</li><li>Secrets Manager → 교체 Lambda: ④ 교체할 때</li><li>교체 Lambda → 데이터베이스: ⑤ 새 비밀번호 설정과 시험</li><li>교체 Lambda → Secrets Manager: ⑥ AWSCURRENT 라벨을 새 버전으로</li><li>앱 → Secrets Manager: ⑦ 다시 읽기</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>앱은 역할로 인증하고 이름만 알면 된다(①). 값은 <a href=\"/security/kms/\">KMS</a> 키로 잠겨 있다가 꺼낼 때 풀려서 TLS로 온다(②). 누가 언제 꺼냈는지는 <a href=\"/management/cloudtrail/\">CloudTrail</a>에 남는다.</li>\n<li>때가 되면 교체가 시작된다(④). 새 값을 <code>AWSPENDING</code> 버전으로 만들고, DB에 반영하고, 접속해 보고(⑤), 통과하면 <code>AWSCURRENT</code>를 옮긴다(⑥). 옛 값은 <code>AWSPREVIOUS</code>로 남는다.</li>\n<li>앱이 값을 오래 쥐고 있으면 교체 뒤 접속이 실패한다. AWS가 주는 캐싱 라이브러리나 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 확장으로 짧게 캐시하고, 인증이 실패하면 다시 읽게 한다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> secretsmanager</span><span class=\"tk-string\"> get-secret-value</span><span class=\"tk-string\"> --secret-id</span><span class=\"tk-string\"> prod/orders/db</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --query</span><span class=\"tk-string\"> SecretString</span><span class=\"tk-string\"> --output</span><span class=\"tk-string\"> text</span></span></code></pre>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"rotation\">교체<a href=\"#rotation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방식, 대상, 내가 만드는 것\" tabindex=\"0\"><table aria-label=\"교체\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방식</th>\n<th scope=\"col\" role=\"columnheader\">대상</th>\n<th scope=\"col\" role=\"columnheader\">내가 만드는 것</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-gwallihyeong-gyoche\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gwallihyeong-gyoche\" class=\"anchor\" aria-label=\"줄 링크\"></a>관리형 교체</th>\n<td role=\"cell\"><a href=\"/database/rds/\" class=\"mention\">RDS</a>·<a href=\"/database/aurora/\" class=\"mention\">Aurora</a> 마스터, <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a> 관리자 등</td>\n<td role=\"cell\">없다. 주기만 정한다</td>\n</tr>\n<tr id=\"row-gwallihyeong-oebu-bimil\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gwallihyeong-oebu-bimil\" class=\"anchor\" aria-label=\"줄 링크\"></a>관리형 외부 비밀</th>\n<td role=\"cell\">Salesforce, Snowflake 같은 제휴 서비스의 자격 증명</td>\n<td role=\"cell\">없다. 역할과 정보만 준다</td>\n</tr>\n<tr id=\"row-lambda\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 교체</th>\n<td role=\"cell\">앱이 쓰는 DB 사용자, 그 밖의 모든 것</td>\n<td role=\"cell\">템플릿 또는 직접 짠 함수</td>\n</tr>\n</tbody>\n</table></div>\n<p>Lambda로 DB를 교체할 때 전략은 둘이다. <strong>단일 사용자</strong>는 같은 사용자의 비밀번호를 바꾼다. 간단하지만 바뀌는 순간 옛 값을 쥔 접속이 잠깐 실패할 수 있다. <strong>교대 사용자</strong>는 사용자 둘을 번갈아 갱신해 옛 값도 한 주기 동안 통한다. 고가용성이 필요하면 이쪽이고, 두 번째 사용자를 만들 관리자 권한의 비밀이 하나 더 있어야 한다.</p>\n<p>교체 Lambda는 DB와 Secrets Manager 양쪽에 닿아야 한다. DB가 프라이빗 서브넷에 있으면 함수를 같은 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 두고, <a href=\"/networking/vpc-endpoints/\">VPC 엔드포인트</a>나 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>로 Secrets Manager에 나가게 한다. 교체가 시간 초과로 실패하면 대개 이 길이 없는 것이다.</p>\n</div><h2 id=\"multi-region\">다중 리전 복제<a href=\"#multi-region\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>주 비밀을 다른 리전에 복제하면 ARN은 리전만 다르고 이름이 같다. 앱은 코드를 바꾸지 않고 자기 리전에서 읽는다. 교체는 주 리전에서만 돌고 새 값이 복제본으로 퍼진다. 재해가 나면 복제본을 <strong>독립된 비밀로 승격</strong>한다. DB 주소처럼 리전마다 다른 값은 키를 나눠 함께 담아 둔다.</p>\n</div><h2 id=\"access\">권한<a href=\"#access\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>비밀에도 리소스 정책을 붙일 수 있다. 다른 계정에 열 때는 리소스 정책, <a href=\"/security/kms/\" class=\"mention\">KMS</a> 키 정책, 상대의 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 정책이 모두 허용해야 한다. 같은 계정이라도 고객 관리형 키를 쓴다면 읽는 쪽에 <code>kms:Decrypt</code>가 필요하다. <a href=\"/database/rds-proxy/\">RDS Proxy</a>, <a href=\"/compute/ecs/\">ECS</a>, <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>처럼 다른 서비스가 비밀을 꺼내 갈 때도 그 서비스의 역할에 같은 권한을 준다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["Secrets Manager와 ", createVNode(_components.a, {
						href: "/security/kms/",
						class: "mention",
						children: "KMS"
					})] }), ": KMS는 열쇠를 지키고 내주지 않는다. Secrets Manager는 값을 지키다가 권한이 있으면 내준다. 그 값을 KMS의 열쇠로 잠근다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "값의 교체와 키의 교체" }), ": 비밀번호가 바뀌는 것은 Secrets Manager의 교체, 그것을 잠근 키가 바뀌는 것은 KMS의 교체다. 한쪽을 켠다고 다른 쪽이 되지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Parameter Store와 가르는 법" }),
						": ",
						createVNode(_components.a, {
							href: "/security/secrets-manager-vs-parameter-store/",
							children: "따로 견주었다"
						}),
						". 교체와 복제가 있으면 Secrets Manager다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "환경 변수" }),
						": ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						"의 환경 변수도 저장할 때 암호화되지만 교체되지 않고 설정을 볼 권한이 있으면 보인다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "인증서" }),
						": TLS 인증서의 발급과 갱신은 Secrets Manager가 아니라 ",
						createVNode(_components.a, {
							href: "/security/acm/",
							children: "ACM"
						}),
						"이 한다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“자동 교체”가 보이면",
					"set:html": "<p>보기에 Parameter Store, KMS, <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 암호화된 파일, Secrets Manager가 나란히 있을 때 <strong>교체</strong>라는 말이 있으면 Secrets Manager다. 교체가 없고 “비용 최소”로 설정값을 보관하라면 Parameter Store가 맞다.</p>"
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
var url = "content/security/secrets-manager.mdx/";
var file = "/work/wt/build/content/security/secrets-manager.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/secrets-manager.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
