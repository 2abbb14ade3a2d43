import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/rds-encryption.mdx
var frontmatter = {
	"title": "RDS 암호화",
	"titleEn": "RDS encryption at rest and in transit",
	"kind": "concept",
	"status": "published",
	"summary": "RDS의 데이터를 저장할 때는 KMS 키로, 오갈 때는 TLS로 암호화하는 방법과, 평문으로 만든 DB를 암호화된 DB로 옮기는 절차다.",
	"aliases": [
		"RDS 저장 데이터 암호화",
		"RDS 전송 암호화",
		"알디에스 암호화",
		"DB 암호화",
		"데이터베이스 암호화",
		"TDE",
		"Transparent Data Encryption",
		"투명한 데이터 암호화",
		"rds.force_ssl",
		"require_secure_transport",
		"암호화되지 않은 RDS 암호화",
		"비암호화 RDS 전환",
		"스냅샷 복사 암호화",
		"Aurora 암호화",
		"기존 DB 암호화",
		"RDS 나중에 암호화",
		"암호화 안 된 DB",
		"DB 저장 암호화",
		"암호화 스냅샷 복사",
		"DB SSL 연결"
	],
	"related": [
		"database/rds",
		"security/kms",
		"database/aurora",
		"security/encryption",
		"storage/ebs-snapshots",
		"database/rds-read-replicas-vs-multi-az",
		"migration/dms",
		"security/iam"
	],
	"signals": [
		{
			"id": "seunaepsyaseul-amhohwahae",
			"need": "이미 평문인 RDS를 잠깐 멈추고 암호화한다",
			"choose": "스냅샷을 암호화해 복사한 뒤 복원",
			"see": "database/rds-encryption#convert-unencrypted",
			"why": "켜진 뒤에는 암호화를 못 켠다. 복사할 때 키를 주고 거기서 복원한다."
		},
		{
			"id": "dms",
			"need": "평문 RDS를 거의 멈추지 않고 암호화한다",
			"choose": "암호화된 새 인스턴스 + DMS",
			"see": "database/rds-encryption#scenario-encrypt-with-minimal-downtime",
			"why": "스냅샷 복사는 그동안 멈춘다. DMS가 뒤의 쓰기까지 따라잡는다."
		},
		{
			"id": "rds-force-ssl-1",
			"need": "PostgreSQL에 TLS로 암호화된 연결만 받는다",
			"choose": "`rds.force_ssl = 1`",
			"see": "database/rds-encryption#in-transit",
			"why": "이 파라미터가 평문 연결을 거절한다. MySQL은 `require_secure_transport`다."
		},
		{
			"id": "gogaek-gwallihyeong-kiro-dasi",
			"need": "암호화된 스냅샷을 다른 계정에 넘긴다",
			"choose": "고객 관리형 키로 다시 복사 + 키 정책",
			"see": "database/rds-encryption#scenario-share-encrypted-snapshot",
			"why": "기본 키(`aws/rds`)로는 공유하지 못한다. 상대가 쓰도록 키도 열어야 한다."
		}
	],
	"facts": [
		{
			"id": "algorithm",
			"label": "저장 암호화 알고리즘",
			"value": "AES-256, KMS 키",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"
		},
		{
			"id": "scope",
			"label": "함께 암호화되는 것",
			"value": "스토리지, 자동 백업, 스냅샷, 읽기 복제본, 로그",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"
		},
		{
			"id": "at-creation-only",
			"label": "RDS 저장 암호화를 켜는 때",
			"value": "만들 때만",
			"note": "켠 뒤에는 끄지 못하고, 평문 인스턴스를 그 자리에서 암호화하지도 못한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"
		},
		{
			"id": "aurora-default",
			"label": "새 Aurora 클러스터",
			"asks": "새 Aurora 클러스터는 기본으로 암호화되나?",
			"value": "2026년 2월 18일부터 기본으로 암호화",
			"note": "키를 고르지 않으면 AWS 소유 키를 쓴다.",
			"examEra": "직접 켜야 함",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html"
		},
		{
			"id": "replica-key",
			"label": "암호화된 읽기 복제본의 키",
			"value": "같은 리전은 원본과 같은 키, 다른 리전은 그 리전의 키",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"
		},
		{
			"id": "postgres-force-ssl",
			"label": "PostgreSQL에서 TLS 강제",
			"value": "파라미터 `rds.force_ssl = 1`",
			"note": "RDS for PostgreSQL 15부터는 기본값이 1이다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html"
		},
		{
			"id": "tde-engines",
			"label": "TDE를 쓰는 엔진",
			"value": "Oracle, SQL Server",
			"note": "옵션 그룹에서 켠다. 에디션 조건이 있다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.SQLServer.Options.TDE.html"
		}
	],
	"scenarios": [
		{
			"id": "encrypt-existing-rds",
			"situation": "2년 전에 암호화하지 않고 만든 RDS MySQL을 감사 때문에 저장 암호화해야 한다. 잠깐의 중단은 괜찮다.",
			"answer": ["database/rds-encryption", "security/kms"],
			"choose": "스냅샷을 KMS 키로 암호화해 복사한 뒤 복원",
			"why": "“이미 만든 평문 DB”면 스냅샷을 뜨고, KMS 키로 암호화해 복사하고, 그 스냅샷에서 새 인스턴스를 복원한다.",
			"trap": "인스턴스를 수정해 암호화를 켠다는 보기는 없는 기능이다. 암호화된 읽기 복제본을 만들어 승격하는 길도 원본이 평문이면 막힌다.",
			"requirements": ["encryption"]
		},
		{
			"id": "encrypt-with-minimal-downtime",
			"situation": "같은 상황인데 쓰기를 몇 분 넘게 멈출 수 없다.",
			"answer": ["database/rds-encryption", "migration/dms"],
			"choose": "암호화된 새 인스턴스 + DMS로 따라잡기",
			"why": "“중단 최소”가 붙으면 암호화된 새 인스턴스를 만들고 DMS나 엔진의 논리 복제로 따라잡게 한 뒤 접속 주소를 바꾼다. 지금은 블루/그린 배포에서 그린에만 KMS 키를 지정해도 된다.",
			"trap": "스냅샷만 쓰면 스냅샷 뒤의 쓰기를 잃거나, 그동안 멈춰 있어야 한다.",
			"requirements": ["encryption"]
		},
		{
			"id": "force-tls-postgres",
			"situation": "모든 애플리케이션이 PostgreSQL에 암호화된 연결로만 붙게 하고, 평문 접속은 거절해야 한다.",
			"answer": ["database/rds-encryption"],
			"choose": "파라미터 그룹의 `rds.force_ssl`",
			"why": "“전송 중”과 “강제”다. 파라미터 그룹에서 `rds.force_ssl`을 1로 둔다. 클라이언트는 RDS 인증서로 서버를 확인한다.",
			"trap": "KMS 키로 저장 암호화를 켜는 것은 디스크의 이야기라 네트워크의 평문은 그대로다.",
			"requirements": ["encryption"]
		},
		{
			"id": "share-encrypted-snapshot",
			"situation": "암호화된 RDS 스냅샷을 다른 계정에 넘겨 복원하게 하려는데 공유 단추가 막혀 있다.",
			"answer": ["database/rds-encryption", "security/kms"],
			"choose": "고객 관리형 키로 다시 복사 + 키 정책",
			"why": "기본 키(`aws/rds`)로 암호화하면 공유할 수 없다. 고객 관리형 키로 다시 복사하고, 키 정책에 상대 계정을 넣는다.",
			"trap": "스냅샷만 공유하고 키를 열지 않으면 상대는 복원하지 못한다.",
			"requirements": [
				"encryption",
				"access-control",
				"find-cause"
			]
		}
	],
	"corrections": [
		{
			"id": "dms",
			"notes": "암호화된 인스턴스로 바꾸는 유일한 방법이 스냅샷 복사라고 한다.",
			"status": "simplified",
			"right": "표준 절차이지만 유일하지는 않다. 암호화된 새 인스턴스를 만들어 DMS, 논리 복제, 덤프로 옮기면 멈추는 시간을 줄인다. 지금은 블루/그린 배포가 평문 DB의 그린 사본을 암호화해 만들기도 한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_TargetResourceConfiguration.html"
		},
		{
			"id": "ec2-ebs",
			"notes": "암호화되지 않은 RDS를 바꾸는 방법이 EC2 암호화와 같다고 한다.",
			"status": "simplified",
			"right": "닮은 것은 EBS 볼륨이다. 스냅샷을 암호화해 복사하는 흐름은 같지만, RDS는 결과가 엔드포인트가 다른 새 DB라 접속 주소를 바꾸거나 인스턴스 이름을 맞바꿔야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html"
		},
		{
			"id": "postersql-force",
			"notes": "“PosterSQL”에서는 `rds.force_ssl = 1`을 설정해야 SSL을 강제한다고 한다.",
			"status": "outdated",
			"right": "PostgreSQL이다. 15 버전부터는 기본값이 1이라 이미 강제되어 있다. 14 이하에서는 직접 켠다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html"
		},
		{
			"id": "mysql-sql",
			"notes": "MySQL은 SQL 문을 실행해 SSL을 강제한다고 한다.",
			"status": "simplified",
			"right": "사용자마다 `REQUIRE SSL`을 거는 방법이다. 서버 전체에는 파라미터 `require_secure_transport`를 1로 두는 편이 낫다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html"
		},
		{
			"id": "ssl-tls",
			"notes": "SSL 인증서로 RDS를 암호화하는 동시에 전송 암호화가 된다고 한다.",
			"status": "wrong",
			"right": "TLS는 오가는 길만 암호화한다. 저장 암호화는 KMS의 일이고 둘은 따로 켠다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"
		},
		{
			"id": "tde-oracle",
			"notes": "TDE를 Oracle과 SQL Server에서 쓸 수 있다고만 한다.",
			"status": "simplified",
			"right": "엔진이 파일을 암호화하는 별도의 층이다. KMS 저장 암호화와 함께 쓸 수 있지만 보통은 하나로 충분하다. 엔진 라이선스의 에디션 조건을 따른다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.Oracle.Options.AdvSecurity.html"
		},
		{
			"id": "wording",
			"notes": "암호화하지 않은 인스턴스를 바로 암호화하지 못하는 까닭이 보안이라고 한다.",
			"status": "simplified",
			"right": "문서는 까닭을 보안으로 들지 않고, 만들 때만 켤 수 있다는 제약으로 적는다. 거꾸로 켠 암호화를 끄지도 못한다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "RDS Security - Encryption",
		"lines": "550-562"
	}, {
		"note": "002",
		"section": "Amazon RDS의 암호화 특성",
		"lines": "113-117"
	}],
	"references": [
		{
			"title": "RDS 리소스 암호화",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"
		},
		{
			"title": "Aurora 리소스 암호화",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html"
		},
		{
			"title": "TLS로 DB 연결 암호화",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"
		},
		{
			"title": "블루/그린 배포에서 그린의 KMS 키 지정하기",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_TargetResourceConfiguration.html"
		},
		{
			"title": "DB 스냅샷 복사",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html"
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
			"slug": "convert-unencrypted",
			"text": "비암호화 DB 전환 절차"
		},
		{
			"depth": 2,
			"slug": "at-rest",
			"text": "저장 데이터 암호화의 규칙"
		},
		{
			"depth": 2,
			"slug": "in-transit",
			"text": "전송 중 암호화"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-kms\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M166 168h23v-6h-23zm-28 0h22v-6h-22zm-29 0h22v-6h-22zm35-26c0-3 3-6 6-6 4 0 7 3 7 6s-3 7-7 7c-3 0-6-3-6-7m19 0c0-7-6-12-13-12s-12 5-12 12 5 13 12 13 13-6 13-13m-45-6c4 0 7 3 7 6s-3 7-7 7c-3 0-6-3-6-7s3-6 6-6m0 19c7 0 13-6 13-13s-6-12-13-12-12 5-12 12 5 13 12 13m93-48v74l-3 3h-99v-6h96v-68h-71v-6h74zM98 123l-2 3v68l-8 6-8-9v-9l-1-2-7-7 7-8 1-2v-6l-1-2-7-8 7-7 1-2v-12l-2-3c-17-5-26-22-23-39 3-12 12-22 24-25 11-3 22-1 30 6 8 6 13 16 13 26 0 15-10 28-24 32m30-32c0-12-6-24-15-31s-23-11-35-8c-15 4-26 16-29 31-4 19 6 39 25 46v7l-9 9v4l9 9v4l-9 9v4l9 9v10l12 13h4l11-9 1-3v-66c16-6 26-21 26-38m-40 8c-4 0-8-4-8-8 0-5 4-8 8-8s8 3 8 8c0 4-4 8-8 8m0-23c-8 0-14 7-14 15s6 14 14 14 14-6 14-14-6-15-14-15\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>개인 정보나 결제 정보를 담는 DB라면 처음부터 켠다. 나중에 켜려면 DB를 새로 만들어야 하기 때문이다. 문제에서는 “저장 데이터”인지 “전송 중”인지를 먼저 가린다. 둘은 켜는 곳도 막는 위협도 다르다. 일반론은 <a href=\"/security/encryption/\">암호화</a>에 있다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, 막는 것, 켜는 곳\" tabindex=\"0\"><table aria-label=\"언제 쓰나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">구분</th>\n<th scope=\"col\" role=\"columnheader\">막는 것</th>\n<th scope=\"col\" role=\"columnheader\">켜는 곳</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-at-rest\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-at-rest\" class=\"anchor\" aria-label=\"줄 링크\"></a>저장<wbr>(at rest)</th>\n<td role=\"cell\">디스크, 백업, 스냅샷이 새는 것</td>\n<td role=\"cell\">만들 때 <a href=\"/security/kms/\">KMS</a> 키</td>\n</tr>\n<tr id=\"row-in-transit\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-in-transit\" class=\"anchor\" aria-label=\"줄 링크\"></a>전송<wbr>(in transit)</th>\n<td role=\"cell\">네트워크에서 엿보는 것</td>\n<td role=\"cell\">TLS, 파라미터로 강제</td>\n</tr>\n<tr id=\"row-tde\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-tde\" class=\"anchor\" aria-label=\"줄 링크\"></a>TDE</th>\n<td role=\"cell\">데이터 파일이 새는 것. 엔진이 스스로 암호화한다<wbr>(Transparent Data Encryption)</td>\n<td role=\"cell\">옵션 그룹<wbr>(Oracle, SQL Server)</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"저장 암호화는 ",
					createVNode(_components.a, {
						href: "/database/rds/",
						children: "RDS"
					}),
					"가 쓰는 ",
					createVNode(_components.a, {
						href: "/storage/ebs/",
						children: "EBS"
					}),
					" 볼륨을 ",
					createVNode(_components.a, {
						href: "/security/kms/",
						class: "mention",
						children: "KMS"
					}),
					"의 데이터 키로 암호화한다. 엔진과 SQL은 모르고 성능 영향도 작다. 볼륨에서 나온 것은 모두 암호화된다. 스냅샷, 자동 백업, 같은 리전의 읽기 복제본이 같은 키를 따른다. 그래서 ",
					createVNode(_components.strong, { children: "키를 잃으면 DB도 백업도 함께 잃는다" }),
					". 키를 비활성화하면 인스턴스가 멈춰 접근 불가 상태가 되고, 7일 안에 키를 되살리지 않으면 백업에서 복원하는 수밖에 없다."
				] }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-encrypt-existing-db\" data-diagram=\"encrypt-existing-db\"><figcaption><span class=\"diagram-title\">평문 RDS를 암호화된 RDS로 바꾸는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-encrypt-existing-db\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 평문 RDS를 암호화된 RDS로 바꾸는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"629\" height=\"190\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1006.3 304.3\"><svg width=\"1006.3\" height=\"304.3\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-encrypt-existing-db-desc\" aria-labelledby=\"diagram-encrypt-existing-db-title\" role=\"img\" viewBox=\"-4 -4 1006.3 304.3\"><title id=\"diagram-encrypt-existing-db-title\">평문 RDS를 암호화된 RDS로 바꾸는 순서</title><desc id=\"diagram-encrypt-existing-db-desc\">평문 DB 인스턴스에서 스냅샷을 뜨고, 스냅샷을 복사하면서 KMS 키를 지정해 암호화된 스냅샷을 만든다. 그 스냅샷에서 암호화된 새 인스턴스를 복원하고, 애플리케이션의 접속 주소를 새 인스턴스로 바꾼다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M102 76h161.7\"/><path fill=\"var(--diagram-line)\" d=\"m255.7 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M386.3 76h144.2q7.1 0 7.1 7v47.5q0 7 7 7h10.8\"/><path fill=\"var(--diagram-line)\" d=\"m547.4 131.6 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M386.3 220.3h144.2q7.1 0 7.1-7.1v-47.5q0-7 7-7h10.8\"/><path fill=\"var(--diagram-line)\" d=\"m547.4 152.7 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M697 148.1h167q7 0 7-7v-19.7q0-7.1 7-7.1h11.6\"/><path fill=\"var(--diagram-line)\" d=\"m881.6 108.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M700.7 44.5h163.2q7 0 7 7v19.7q0 7.1 7.1 7.1h11.6\"/><path fill=\"var(--diagram-line)\" d=\"m881.6 72.3 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"142\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"184.9\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 스냅샷</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"438.6\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"472\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 복사</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"426.3\" y=\"204.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"472\" y=\"227.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 키 지정</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"762.5\" y=\"132.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"795.8\" y=\"155.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 복원</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"740.7\" y=\"29\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"795.8\" y=\"52\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 주소 전환</text></g><g class=\"d-node\"><rect width=\"143.1\" height=\"44\" x=\"557.6\" y=\"22.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"629.1\" y=\"53.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"57\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">평문 DB</text><use width=\"72\" height=\"72\" x=\"21\" y=\"21\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M267.7 48a59.3 12.2 0 0 0 118.6 0 59.3 12.2 0 0 0-118.6 0v56a59.3 12.2 0 0 0 118.6 0V48\"/><text x=\"327\" y=\"96\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">평문 스냅샷</text></g><g class=\"d-node\"><text x=\"341.3\" y=\"276.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">KMS 키</text><use width=\"72\" height=\"72\" x=\"305.3\" y=\"165.3\" href=\"#icon-aws-kms\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M559.4 119.6a68.8 13.1 0 0 0 137.6 0 68.8 13.1 0 0 0-137.6 0v57a68.8 13.1 0 0 0 137.6 0v-57\"/><text x=\"628.2\" y=\"168.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">암호화 스냅샷</text></g><g class=\"d-node\"><text x=\"938.6\" y=\"152.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">암호화 DB</text><use width=\"72\" height=\"72\" x=\"902.6\" y=\"41.3\" href=\"#icon-aws-rds\"/></g></svg><a aria-label=\"평문 DB\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"8\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"KMS 키\" href=\"/security/kms/\"><rect width=\"98\" height=\"136\" x=\"292.3\" y=\"152.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"암호화 DB\" href=\"/database/rds/\"><rect width=\"103.3\" height=\"136\" x=\"887\" y=\"28.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"241\" height=\"498\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 385.4 796.2\"><svg width=\"385.4\" height=\"796.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-encrypt-existing-db-narrow-desc\" aria-labelledby=\"diagram-encrypt-existing-db-narrow-title\" role=\"img\" viewBox=\"-4 -4 385.4 796.2\"><title id=\"diagram-encrypt-existing-db-narrow-title\">평문 RDS를 암호화된 RDS로 바꾸는 순서</title><desc id=\"diagram-encrypt-existing-db-narrow-desc\">평문 DB 인스턴스에서 스냅샷을 뜨고, 스냅샷을 복사하면서 KMS 키를 지정해 암호화된 스냅샷을 만든다. 그 스냅샷에서 암호화된 새 인스턴스를 복원하고, 애플리케이션의 접속 주소를 새 인스턴스로 바꾼다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M183.9 132v130.4\"/><path fill=\"var(--diagram-line)\" d=\"m189.9 254.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M183.9 337.6v107.3q0 7.1 7 7.1h35.8q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m239.7 460-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M320.2 362v83q0 7-7.1 7h-35.8q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m276.3 460-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M252 546.2v83q0 7-7 7h-59.6q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m184.4 644.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M79.6 546.2v83q0 7 7 7h59.6q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m159.3 644.2-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"140.9\" y=\"172\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"183.7\" y=\"195\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 스냅샷</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"150.4\" y=\"402\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"183.7\" y=\"425\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 복사</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"274.2\" y=\"402\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"319.8\" y=\"425\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 키 지정</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"218.5\" y=\"586.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"251.9\" y=\"609.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 복원</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"24.1\" y=\"586.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"79.2\" y=\"609.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 주소 전환</text></g><g class=\"d-node\"><rect width=\"135.2\" height=\"36\" x=\"12\" y=\"510.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"79.6\" y=\"537.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"183.9\" y=\"124\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">평문 DB</text><use width=\"72\" height=\"72\" x=\"147.9\" y=\"17\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M128.6 278.1a55.3 11.7 0 0 0 110.6 0 55.3 11.7 0 0 0-110.6 0V326a55.3 11.7 0 0 0 110.6 0V278\"/><text x=\"183.9\" y=\"316.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">평문 스냅샷</text></g><g class=\"d-node\"><text x=\"320.1\" y=\"354\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">KMS 키</text><use width=\"72\" height=\"72\" x=\"284.1\" y=\"247\" href=\"#icon-aws-kms\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M187.2 484.7a64.8 12.7 0 0 0 129.6 0 64.8 12.7 0 0 0-129.6 0v48.8a64.8 12.7 0 0 0 129.6 0v-48.8\"/><text x=\"252\" y=\"523.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">암호화 스냅샷</text></g><g class=\"d-node\"><text x=\"165.8\" y=\"768.1\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">암호화 DB</text><use width=\"72\" height=\"72\" x=\"129.8\" y=\"661.2\" href=\"#icon-aws-rds\"/></g></svg><a aria-label=\"평문 DB\" href=\"/database/rds/\"><rect width=\"90\" height=\"128\" x=\"138.9\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"KMS 키\" href=\"/security/kms/\"><rect width=\"90\" height=\"128\" x=\"275.1\" y=\"238\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"암호화 DB\" href=\"/database/rds/\"><rect width=\"103.3\" height=\"128\" x=\"114.2\" y=\"652.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>평문 DB 인스턴스에서 스냅샷을 뜨고, 스냅샷을 복사하면서 KMS 키를 지정해 암호화된 스냅샷을 만든다. 그 스냅샷에서 암호화된 새 인스턴스를 복원하고, 애플리케이션의 접속 주소를 새 인스턴스로 바꾼다.</p><ul><li>평문 DB → 평문 스냅샷: ① 스냅샷</li><li>평문 스냅샷 → 암호화 스냅샷: ② 복사</li><li>KMS 키 → 암호화 스냅샷: ② 키 지정</li><li>암호화 스냅샷 → 암호화 DB: ③ 복원</li><li>애플리케이션 → 암호화 DB: ④ 주소 전환</li></ul></details></figure>" }),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"convert-unencrypted\">비암호화 DB 전환 절차<a href=\"#convert-unencrypted\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>쓰기를 멈추고 스냅샷을 뜬다. 멈추지 않으면 그 뒤의 쓰기는 옮겨지지 않는다.</li>\n<li>스냅샷을 <strong>복사</strong>하면서 <a href=\"/security/kms/\" class=\"mention\">KMS</a> 키를 지정한다. 복사본이 암호화된다.</li>\n<li>복사본에서 새 인스턴스를 복원한다. 파라미터 그룹, 보안 그룹, 다중 AZ를 다시 맞춘다.</li>\n<li>옛 인스턴스의 이름을 바꾸고 새 인스턴스에 원래 이름을 주면 엔드포인트가 그대로 이어진다. 확인이 끝나면 옛 것을 지운다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> rds</span><span class=\"tk-string\"> copy-db-snapshot</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --source-db-snapshot-identifier</span><span class=\"tk-string\"> orders-plain</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --target-db-snapshot-identifier</span><span class=\"tk-string\"> orders-encrypted</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --kms-key-id</span><span class=\"tk-string\"> alias/rds-orders</span></span></code></pre>\n<p>멈출 수 없다면 암호화된 빈 인스턴스를 먼저 만들고 <a href=\"/migration/dms/\">DMS</a>나 논리 복제로 따라잡게 한다. 지금은 <a href=\"/database/rds/#confusions\">블루/그린 배포</a>를 만들면서 그린의 KMS 키를 지정해도 된다. 평문 블루를 복제로 따라잡은 암호화된 그린이 1분 안팎의 중단으로 자리를 바꾼다. 시험의 답은 스냅샷 복사이고, 중단이 최소여야 하면 DMS다. <a href=\"/database/aurora/\">Aurora</a>는 한 단계가 짧다. 평문 클러스터 스냅샷을 복원하면서 KMS 키를 바로 지정한다. 지정하지 않아도 지금은 AWS 소유 키로 암호화된다.</p>\n</div><h2 id=\"at-rest\">저장 데이터 암호화의 규칙<a href=\"#at-rest\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 하려는 것, 되나\" tabindex=\"0\"><table aria-label=\"저장 데이터 암호화의 규칙\">\n<thead>\n<tr>\n<th scope=\"col\">하려는 것</th>\n<th scope=\"col\">되나</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-mandeureojin-pyeongmun-inseuteonseue\">\n<th scope=\"row\"><a href=\"#row-mandeureojin-pyeongmun-inseuteonseue\" class=\"anchor\" aria-label=\"줄 링크\"></a>만들어진 평문 인스턴스에 암호화 켜기</th>\n<td>안 됨</td>\n</tr>\n<tr id=\"row-amhohwadoen-inseuteonseureul\">\n<th scope=\"row\"><a href=\"#row-amhohwadoen-inseuteonseureul\" class=\"anchor\" aria-label=\"줄 링크\"></a>암호화된 인스턴스를 평문으로</th>\n<td>안 됨</td>\n</tr>\n<tr id=\"row-pyeongmun-wonboneseo-amhohwadoen-ikgi\">\n<th scope=\"row\"><a href=\"#row-pyeongmun-wonboneseo-amhohwadoen-ikgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>평문 원본에서 암호화된 읽기 복제본</th>\n<td>안 됨</td>\n</tr>\n<tr id=\"row-amhohwadoen-wonboneseo-pyeongmun-ikgi\">\n<th scope=\"row\"><a href=\"#row-amhohwadoen-wonboneseo-pyeongmun-ikgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>암호화된 원본에서 평문 읽기 복제본</th>\n<td>안 됨</td>\n</tr>\n<tr id=\"row-pyeongmun-seunaepsyaseul-amhohwahae\">\n<th scope=\"row\"><a href=\"#row-pyeongmun-seunaepsyaseul-amhohwahae\" class=\"anchor\" aria-label=\"줄 링크\"></a>평문 스냅샷을 암호화해 복사</th>\n<td>됨</td>\n</tr>\n<tr id=\"row-amhohwadoen-seunaepsyaseul-dareun\">\n<th scope=\"row\"><a href=\"#row-amhohwadoen-seunaepsyaseul-dareun\" class=\"anchor\" aria-label=\"줄 링크\"></a>암호화된 스냅샷을 다른 리전에 복사</th>\n<td>됨. 그 리전의 키를 지정</td>\n</tr>\n<tr id=\"row-db\">\n<th scope=\"row\"><a href=\"#row-db\" class=\"anchor\" aria-label=\"줄 링크\"></a>평문 DB를 블루/그린 배포로 암호화</th>\n<td>됨(MySQL·MariaDB·PostgreSQL과 <a href=\"/database/aurora/\" class=\"mention\">Aurora</a>). 그린에 키를 지정</td>\n</tr>\n<tr id=\"row-ki-bakkugi\">\n<th scope=\"row\"><a href=\"#row-ki-bakkugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>키 바꾸기</th>\n<td>다른 키로 스냅샷을 복사해 복원, 또는 블루/그린 배포</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"in-transit\">전송 중 암호화<a href=\"#in-transit\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>인스턴스에는 <a href=\"/database/rds/\" class=\"mention\">RDS</a> 인증 기관(CA)이 서명한 인증서가 이미 있다. <a href=\"/security/acm/\">ACM</a>에서 발급하지 않는다. 클라이언트가 RDS CA 묶음을 내려받아 서버를 확인하고 TLS로 붙는다. <strong>켜 두는 것과 강제하는 것은 다르다.</strong></p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 엔진, 강제하는 법\" tabindex=\"0\"><table aria-label=\"전송 중 암호화\">\n<thead>\n<tr>\n<th scope=\"col\">엔진</th>\n<th scope=\"col\">강제하는 법</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-postgresql\">\n<th scope=\"row\"><a href=\"#row-postgresql\" class=\"anchor\" aria-label=\"줄 링크\"></a>PostgreSQL</th>\n<td><code>rds.force_ssl = 1</code></td>\n</tr>\n<tr id=\"row-mysql-mariadb\">\n<th scope=\"row\"><a href=\"#row-mysql-mariadb\" class=\"anchor\" aria-label=\"줄 링크\"></a>MySQL, MariaDB</th>\n<td><code>require_secure_transport = 1</code>, 또는 사용자마다 <code>REQUIRE SSL</code></td>\n</tr>\n<tr id=\"row-sql-server\">\n<th scope=\"row\"><a href=\"#row-sql-server\" class=\"anchor\" aria-label=\"줄 링크\"></a>SQL Server</th>\n<td><code>rds.force_ssl = 1</code></td>\n</tr>\n<tr id=\"row-oracle\">\n<th scope=\"row\"><a href=\"#row-oracle\" class=\"anchor\" aria-label=\"줄 링크\"></a>Oracle</th>\n<td>옵션 그룹의 SSL 옵션(별도 포트)</td>\n</tr>\n</tbody>\n</table></div>\n<p>인증서에는 만료일이 있다. CA가 바뀌는 때에 클라이언트의 신뢰 목록을 먼저 갱신한다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "IAM DB 인증" }), "은 암호화가 아니라 로그인 방법이다. 다만 토큰은 TLS 연결에서만 쓴다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "열 하나만 암호화" }),
						"하라는 요구는 ",
						createVNode(_components.a, {
							href: "/security/kms/",
							class: "mention",
							children: "KMS"
						}),
						" 저장 암호화로 풀리지 않는다. DB 관리자도 못 보게 하려면 애플리케이션에서 암호화해 넣는다."
					] }),
					"\n",
					createVNode(_components.li, { children: "암호화된 스냅샷을 다른 계정과 나누려면 고객 관리형 키여야 한다." }),
					"\n",
					createVNode(_components.li, { children: "복제본과 원본 사이의 통신은 암호화 여부와 상관없이 암호화된다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "새 Aurora 클러스터는 저절로 암호화된다",
					"set:html": "<p>2026년 2월 18일부터 새로 만든 <a href=\"/database/aurora/\" class=\"mention\">Aurora</a> 클러스터는 AWS 소유 키로 기본 암호화된다. 시험은 “만들 때 켜야 하고 나중에는 못 켠다”를 전제로 하며, <a href=\"/database/rds/\" class=\"mention\">RDS</a> 인스턴스와 그 전에 만든 클러스터에는 지금도 맞는 말이다.</p>"
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "스냅샷, 복사, 복원",
					"set:html": "<p>세 동사의 순서가 답이다. “스냅샷에 암호화를 켠다”나 “복원하면서 암호화를 켠다”(RDS)는 틀린 순서다. 암호화는 <strong>복사할 때</strong> 켜진다.</p>"
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
var url = "content/database/rds-encryption.mdx/";
var file = "/work/wt/build/content/database/rds-encryption.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/rds-encryption.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
