import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/kms.mdx
var frontmatter = {
	"title": "AWS KMS",
	"titleEn": "AWS Key Management Service",
	"kind": "service",
	"status": "published",
	"summary": "KMS는 암호화 키를 하드웨어 안에 가둬 두고, 누가 언제 그 키를 쓸 수 있는지를 키 정책으로 정하고 CloudTrail에 기록하는 서비스다.",
	"aliases": [
		"KMS",
		"케이엠에스",
		"Key Management Service",
		"키 관리 서비스",
		"CMK",
		"고객 마스터 키",
		"Customer Master Key",
		"고객 관리형 키",
		"AWS 관리형 키",
		"암호화 키",
		"봉투 암호화",
		"Envelope Encryption",
		"데이터 키",
		"키 정책",
		"키 교체",
		"키 로테이션",
		"다중 리전 키",
		"암호화 키 관리",
		"암호 키 보관",
		"키 관리",
		"자동 키 교체",
		"키 보관소",
		"암호화 키 교체",
		"키 사용 기록",
		"KMS 키 교체",
		"KMS 키 삭제 대기 기간",
		"키 삭제 대기",
		"암호화 키 통제",
		"키 가져오기",
		"KMS 키 정책"
	],
	"related": [
		"security/encryption",
		"storage/s3-encryption",
		"database/rds-encryption",
		"security/secrets-manager",
		"storage/ebs",
		"storage/efs",
		"database/dynamodb",
		"security/iam"
	],
	"signals": [
		{
			"id": "gogaek-gwallihyeong-ki-jadong",
			"need": "키를 쓸 사람을 직접 정하고 해마다 저절로 교체한다",
			"choose": "고객 관리형 키 + 자동 교체",
			"see": "security/kms#scenario-yearly-rotation-own-control",
			"why": "키 정책을 고치려면 고객 관리형이어야 한다. AWS 관리형은 못 고친다."
		},
		{
			"id": "gogaek-gwallihyeong-ki-ki",
			"need": "암호화된 스냅샷을 다른 계정과 나눈다",
			"choose": "고객 관리형 키 + 키 정책",
			"see": "security/kms#scenario-share-encrypted-snapshot",
			"why": "AWS 관리형 키의 정책은 못 바꿔 상대에게 열지 못한다."
		},
		{
			"id": "dajung-rijeon-ki",
			"need": "한 리전의 암호문을 다른 리전에서 그 리전의 키로 바로 푼다",
			"choose": "다중 리전 키",
			"see": "security/kms#scenario-decrypt-in-second-region",
			"why": "같은 키 구성 요소를 리전마다 둔다. 따로 만든 키는 이름이 같아도 다른 키다."
		},
		{
			"id": "cloudhsm",
			"need": "나눠 쓰지 않는 HSM을 우리만 관리해야 한다",
			"choose": "CloudHSM",
			"see": "security/cloudhsm#when",
			"why": "KMS의 HSM은 여러 고객이 나눠 쓴다."
		}
	],
	"facts": [
		{
			"id": "former-name",
			"label": "KMS 키의 옛 이름",
			"value": "고객 마스터 키(CMK, customer master key)",
			"note": "이름만 바뀌고 뜻은 그대로다. 몇몇 API의 이름에는 아직 남아 있다.",
			"source": "https://docs.aws.amazon.com/kms/latest/cryptographic-details/kms-keys.html"
		},
		{
			"id": "encrypt-max",
			"label": "Encrypt로 직접 암호화할 수 있는 크기",
			"value": "4,096바이트(4KB)",
			"note": "대칭 키 기준. 더 큰 데이터는 데이터 키를 받아 봉투 암호화를 한다.",
			"called": [
				"암호화 KB",
				"직접암호화",
				"encrypt KB",
				"KMS KB",
				"over 4KB",
				"데이터 KB",
				"encrypt 데이터 크기",
				"KB 이하",
				"plaintext size",
				"평문 크기",
				"encrypt API size"
			],
			"source": "https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html"
		},
		{
			"id": "key-price",
			"label": "고객 관리형 키 요금",
			"value": "키 하나에 월 1달러",
			"note": "AWS 관리형 키와 AWS 소유 키는 월 요금이 없다. 다중 리전 키는 복제본마다 낸다. 키를 교체하면 첫 두 번까지만 월 1달러씩 더 붙는다.",
			"called": [
				"CMK 달러",
				"키 달러",
				"CMK $",
				"CMK 월",
				"key month",
				"CMK month",
				"키당 월",
				"고객 관리형 월",
				"customer managed month",
				"고객관리형 키 월",
				"cost per month",
				"키 한 달",
				"한달 요금"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/kms/pricing/"
		},
		{
			"id": "free-requests",
			"label": "무료 요청",
			"value": "월 20,000건",
			"note": "넘으면 대칭 키 요청 10,000건에 0.03달러다. 리전에 따라 다르다.",
			"called": [
				"무료 요청",
				"free requests",
				"무료 건",
				"free tier",
				"프리티어",
				"프리 티어"
			],
			"source": "https://aws.amazon.com/kms/pricing/"
		},
		{
			"id": "auto-rotation",
			"label": "고객 관리형 키의 자동 교체 주기",
			"value": "기본 365일, 90~2,560일 중 선택",
			"note": "대칭 암호화 키만 된다. 비대칭, HMAC, 가져온 키 구성 요소, 사용자 지정 키 스토어의 키는 안 된다.",
			"examEra": "1년 고정",
			"called": [
				"KMS 키 교체",
				"키 교체",
				"자동교체",
				"자동로테이션",
				"키교체",
				"자동순환",
				"automatic key rotation",
				"key rotation",
				"KMS rotation",
				"customer managed year",
				"customer managed key year",
				"고객 관리형 년",
				"고객 관리형 키 년",
				"고객관리키 년",
				"자동 순환",
				"자동 교체 주기",
				"키 로테이션",
				"키 순환"
			],
			"source": "https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-enable.html"
		},
		{
			"id": "aws-managed-rotation",
			"label": "AWS 관리형 키의 교체 주기",
			"value": "1년(약 365일), 끄거나 바꿀 수 없음",
			"examEra": "3년(약 1,095일)",
			"called": [
				"AWS관리형",
				"AWSmanaged",
				"AWSmanaged 로테이션",
				"AWS managed year",
				"AWS managed key year",
				"AWS 관리형 년",
				"AWS 관리형 키 년",
				"AWS 관리형 키 교체",
				"KMS AWS 관리형 키 교체",
				"KMS AWS 관리형 키의 교체 주기",
				"AWS managed key rotation",
				"AWS managed key rotation period"
			],
			"source": "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"
		},
		{
			"id": "on-demand-rotation",
			"label": "온디맨드 교체 횟수",
			"value": "키마다 최대 25회",
			"note": "가져온 키 구성 요소의 대칭 키는 자동 교체가 안 되고 이것으로만 바꾼다.",
			"called": ["즉시 교체"],
			"source": "https://docs.aws.amazon.com/kms/latest/APIReference/API_RotateKeyOnDemand.html"
		},
		{
			"id": "deletion-wait",
			"label": "키 삭제 대기 기간",
			"value": "7~30일, 기본 30일",
			"note": "대기 중에는 쓸 수 없지만 취소할 수 있다. 지난 뒤에는 그 키로 암호화한 데이터를 되살릴 길이 없다.",
			"called": [
				"삭제대기",
				"삭제 일",
				"key 삭제 waiting period",
				"삭제 waiting",
				"deletion waiting period",
				"key deletion",
				"waiting period",
				"pending deletion",
				"삭제 대기 기간",
				"삭제 유예",
				"삭제 대기 일",
				"키 삭제",
				"schedule key deletion days"
			],
			"axis": "deletion",
			"source": "https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html"
		},
		{
			"id": "key-policy-size",
			"label": "키 정책 크기",
			"value": "32KB",
			"source": "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html"
		},
		{
			"id": "keys-per-region",
			"label": "계정·리전당 고객 관리형 키",
			"value": "기본 100,000개",
			"called": [
				"키 개",
				"CMK 개",
				"keys limit",
				"keys per account",
				"키 한도"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html"
		},
		{
			"id": "request-rate",
			"label": "대칭 키 암호 작업의 초당 요청",
			"value": "기본 10,000회, 큰 리전은 20,000~100,000회",
			"note": "Encrypt, Decrypt, GenerateDataKey 등이 함께 나눠 쓰고 늘릴 수 있다. 도쿄와 오하이오 등은 20,000회, 버지니아 북부 등은 100,000회다.",
			"examEra": "5,500·10,000·30,000회",
			"called": [
				"초당 호출",
				"초당 번",
				"초당",
				"requests per second",
				"초당 요청",
				"API 초당",
				"request quota",
				"request rate",
				"스로틀 한도",
				"스로틀링 한도"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html"
		},
		{
			"id": "fips-level",
			"label": "KMS HSM의 검증 등급",
			"value": "FIPS 140-3 레벨 3",
			"examEra": "FIPS 140-2",
			"called": [
				"FIPS 레벨",
				"FIPS",
				"FIPS level"
			],
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/kms/latest/developerguide/key-store-overview.html"
		}
	],
	"scenarios": [
		{
			"id": "yearly-rotation-own-control",
			"situation": "규정에 따라 S3 데이터의 암호화 키를 해마다 바꾸고, 키를 쓸 수 있는 사람도 직접 정해야 한다. 손이 가장 덜 가는 방법을 찾는다.",
			"answer": ["security/kms", "storage/s3"],
			"choose": "고객 관리형 키의 자동 교체",
			"why": "접근 통제를 직접 하려면 고객 관리형 키여야 한다. 자동 교체를 켜면 앱도 데이터도 손대지 않고 매년 바뀐다.",
			"trap": "AWS 관리형 키도 해마다 바뀌지만 키 정책을 고칠 수 없다. 가져온 키 구성 요소는 자동 교체가 되지 않는다.",
			"requirements": [
				"encryption",
				"access-control",
				"least-operations"
			]
		},
		{
			"id": "share-encrypted-snapshot",
			"situation": "암호화된 EBS 스냅샷을 다른 AWS 계정의 팀이 복원해서 쓰게 해야 한다.",
			"answer": ["security/kms", "storage/ebs-snapshots"],
			"choose": "고객 관리형 키로 암호화한 스냅샷 + 키 정책",
			"why": "고객 관리형 키로 암호화한 스냅샷을 공유하고, 키 정책에서 상대 계정을 허용한다. 상대는 자기 키로 다시 암호화해 복사한다.",
			"trap": "기본 키 `aws/ebs`로 암호화한 스냅샷은 공유할 수 없다. AWS 관리형 키의 정책은 바꿀 수 없기 때문이다.",
			"requirements": ["encryption", "access-control"]
		},
		{
			"id": "kms-cost-small-objects",
			"situation": "SSE-KMS를 켠 S3 버킷에서 작은 객체를 초당 수천 개 읽고 쓴다. KMS 요금이 크고 가끔 스로틀링도 난다. 고객 관리형 키는 유지해야 한다.",
			"answer": ["storage/s3", "security/kms"],
			"choose": "S3 버킷 키",
			"why": "S3 버킷 키를 켠다. 객체마다 KMS를 부르지 않고 버킷 수준의 키를 잠시 재사용해 호출을 크게 줄인다.",
			"trap": "SSE-S3로 바꾸면 호출은 사라지지만 키 통제라는 요구를 잃는다.",
			"requirements": [
				"encryption",
				"lowest-cost",
				"sudden-load"
			]
		},
		{
			"id": "decrypt-in-second-region",
			"situation": "앱이 카드 번호를 직접 암호화해 DynamoDB 글로벌 테이블에 넣는다. 두 리전의 앱이 서로가 쓴 값을 리전을 넘는 호출 없이 풀어야 한다.",
			"answer": ["security/kms", "database/dynamodb-global-tables"],
			"choose": "KMS 다중 리전 키",
			"why": "두 리전에서 같은 키 ID와 키 구성 요소를 쓰는 다중 리전 키라야 한쪽의 암호문을 다른 쪽에서 바로 푼다.",
			"trap": "리전마다 따로 만든 키는 이름을 같게 지어도 서로 다른 키다.",
			"requirements": ["encryption"]
		}
	],
	"corrections": [
		{
			"id": "kms",
			"notes": "KMS를 제목만 두고 내용을 비워 두었다.",
			"status": "simplified",
			"card": false,
			"right": "키 종류 셋, 키 정책, 봉투 암호화, 교체, 리전 범위가 시험의 뼈대다. 이 글의 본문이 그 빈자리를 채운다.",
			"source": "https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html"
		},
		{
			"id": "iam",
			"notes": "키의 사용과 관리를 IAM 정책으로 세밀하게 정한다고 한다.",
			"status": "simplified",
			"right": "먼저 보는 것은 키마다 하나씩 있는 키 정책이다. 키 정책이 계정에 위임해 두어야 IAM 정책의 허용이 통한다.",
			"source": "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"
		},
		{
			"id": "kms-2",
			"notes": "서버 측 암호화에서 암호화 키와 복호화 키가 KMS 같은 곳에 따로 보관된다고 한다.",
			"status": "simplified",
			"right": "대칭 암호화라 두 키는 같다. KMS에 남는 것은 KMS 키뿐이고, 데이터를 잠근 데이터 키는 암호문 상태로 데이터 옆에 놓인다.",
			"source": "https://docs.aws.amazon.com/kms/latest/developerguide/data-keys.html"
		},
		{
			"id": "ebs-aes",
			"notes": "EBS 볼륨을 KMS의 키(AES-256)로 암호화한다고 한다.",
			"status": "simplified",
			"right": "볼륨을 암호화하는 것은 AES-256 데이터 키다. KMS 키는 그 데이터 키를 감싼다. KMS 키 자체는 밖으로 나오지 않는다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/how-ebs-encryption-works.html"
		},
		{
			"id": "ssl-rds",
			"notes": "SSL 인증서로 RDS를 암호화하면서 전송 중 암호화도 한다고 적는다.",
			"status": "wrong",
			"right": "SSL/TLS는 클라이언트와 DB 사이의 전송 구간만 지킨다. 저장된 데이터는 KMS 키를 쓰는 RDS 암호화가 지킨다. 둘은 따로 켠다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "암호화 메커니즘",
			"lines": "129-135"
		},
		{
			"note": "000",
			"section": "KMS(Key Management Service)",
			"lines": "137-138"
		},
		{
			"note": "001",
			"section": "EBS Encryption",
			"lines": "281-292"
		},
		{
			"note": "001",
			"section": "EFS - Elastic File System",
			"lines": "294-303"
		},
		{
			"note": "001",
			"section": "RDS Security - Encryption",
			"lines": "550-562"
		},
		{
			"note": "001",
			"section": "S3 Encryption",
			"lines": "758-765"
		},
		{
			"note": "002",
			"section": "KMS(Key Management Service)",
			"lines": "283-286"
		}
	],
	"references": [
		{
			"title": "KMS의 핵심 개념",
			"url": "https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html"
		},
		{
			"title": "키 정책",
			"url": "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"
		},
		{
			"title": "키 교체",
			"url": "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"
		},
		{
			"title": "다중 리전 키",
			"url": "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html"
		},
		{
			"title": "S3 버킷 키로 SSE-KMS 비용 줄이기",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html"
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
			"slug": "key-types",
			"text": "키의 종류"
		},
		{
			"depth": 2,
			"slug": "key-policy",
			"text": "키 정책"
		},
		{
			"depth": 2,
			"slug": "rotation",
			"text": "교체와 삭제"
		},
		{
			"depth": 2,
			"slug": "services",
			"text": "서비스에서 쓸 때"
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
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>저장한 데이터를 암호화하고, <strong>그 키를 누가 썼는지 통제하고 증명</strong>해야 할 때 쓴다. <a href=\"/security/encryption/\">암호화</a>는 세 자리에서 일어나고 KMS가 맡는 일이 다르다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 어디서, 누가 암호화하나, KMS의 몫\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">어디서</th>\n<th scope=\"col\">누가 암호화하나</th>\n<th scope=\"col\">KMS의 몫</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jeonsong-jung\">\n<th scope=\"row\"><a href=\"#row-jeonsong-jung\" class=\"anchor\" aria-label=\"줄 링크\"></a>전송 중</th>\n<td>TLS(SSL)가 통신 구간을</td>\n<td>없다. <a href=\"/security/acm/\">인증서</a>의 일이다</td>\n</tr>\n<tr id=\"row-seobeo-cheuk-jeojang-si\">\n<th scope=\"row\"><a href=\"#row-seobeo-cheuk-jeojang-si\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버 측(저장 시)</th>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/storage/ebs/\" class=\"mention\">EBS</a>·<a href=\"/database/rds/\" class=\"mention\">RDS</a>가 데이터를 받은 뒤</td>\n<td>데이터 키를 만들고 풀어 준다</td>\n</tr>\n<tr id=\"row-keullaieonteu-cheuk\">\n<th scope=\"row\"><a href=\"#row-keullaieonteu-cheuk\" class=\"anchor\" aria-label=\"줄 링크\"></a>클라이언트 측</th>\n<td>앱이 보내기 전에</td>\n<td>앱에 데이터 키를 준다. 저장소는 내용을 모른다</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-envelope-encryption\" data-diagram=\"envelope-encryption\"><figcaption><span class=\"diagram-title\">KMS의 봉투 <span class=\"diagram-title-end\">암호화<a href=\"#diagram-envelope-encryption\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: KMS의 봉투 암호화\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"458\" height=\"419\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-58 -18 732 670\"><svg width=\"732\" height=\"670\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-envelope-encryption-desc\" aria-labelledby=\"diagram-envelope-encryption-title\" role=\"img\" viewBox=\"-58 -18 732 670\"><title id=\"diagram-envelope-encryption-title\">KMS의 봉투 암호화</title><desc id=\"diagram-envelope-encryption-desc\">앱은 KMS에서 데이터 키의 평문과 암호문을 받는다. 평문 키로 데이터를 잠그고 버린 뒤, 암호화한 데이터와 키의 암호문을 함께 저장한다. 읽을 때는 키의 암호문만 KMS로 보내 다시 푼다.</desc><g class=\"d-frame\"><line x1=\"536\" x2=\"536\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"456\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"536\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">저장소</text></g><g class=\"d-frame\"><line x1=\"316\" x2=\"316\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"236\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"316\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">KMS</text></g><g class=\"d-frame\"><line x1=\"80\" x2=\"80\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"80\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱 또는 AWS</text><text x=\"80\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서비스</text></g><g class=\"d-note\"><rect width=\"160\" height=\"102\" x=\"0\" y=\"228\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"80\" y=\"261.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 평문 키로</text><text x=\"80\" y=\"287.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">암호화하고</text><text x=\"80\" y=\"313.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">지운다</text></g><g class=\"d-edge-label\"><rect width=\"208.2\" height=\"28.6\" x=\"92.9\" y=\"86.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"197\" y=\"108.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① GenerateDataKey</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"312\" y1=\"140\" y2=\"140\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m297.6 132.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"241.4\" height=\"28.6\" x=\"79.3\" y=\"162.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"200\" y=\"184.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 데이터 키 평문과 암호문</text></g><g class=\"d-edge\"><line x1=\"315\" x2=\"84\" y1=\"216\" y2=\"216\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M98.4 223.5 81.9 216l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"216.9\" height=\"28.6\" x=\"198.6\" y=\"352.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"307\" y=\"374.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 데이터와 키의 암호문</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"532\" y1=\"406\" y2=\"406\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m517.6 398.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"72.7\" height=\"28.6\" x=\"273.6\" y=\"428.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"310\" y=\"450.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 읽기</text></g><g class=\"d-edge\"><line x1=\"535\" x2=\"84\" y1=\"482\" y2=\"482\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M98.4 489.5 81.9 482l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"229.1\" height=\"28.6\" x=\"82.5\" y=\"504.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"197\" y=\"526.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ Decrypt(키의 암호문)</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"312\" y1=\"558\" y2=\"558\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m297.6 550.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"159.8\" height=\"28.6\" x=\"120.1\" y=\"580.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"200\" y=\"602.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 데이터 키 평문</text></g><g class=\"d-edge\"><line x1=\"315\" x2=\"84\" y1=\"634\" y2=\"634\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M98.4 641.5 81.9 634l15-7.5z\"/></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"333\" height=\"456\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-58 -18 533 730\"><svg width=\"533\" height=\"730\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-envelope-encryption-narrow-desc\" aria-labelledby=\"diagram-envelope-encryption-narrow-title\" role=\"img\" viewBox=\"-58 -18 533 730\"><title id=\"diagram-envelope-encryption-narrow-title\">KMS의 봉투 암호화</title><desc id=\"diagram-envelope-encryption-narrow-desc\">앱은 KMS에서 데이터 키의 평문과 암호문을 받는다. 평문 키로 데이터를 잠그고 버린 뒤, 암호화한 데이터와 키의 암호문을 함께 저장한다. 읽을 때는 키의 암호문만 KMS로 보내 다시 푼다.</desc><g class=\"d-frame\"><line x1=\"357\" x2=\"357\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"297\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"357\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">저장소</text></g><g class=\"d-frame\"><line x1=\"217\" x2=\"217\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"157\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"217\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">KMS</text></g><g class=\"d-frame\"><line x1=\"60\" x2=\"60\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"60\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱 또는</text><text x=\"60\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AWS 서비스</text></g><g class=\"d-note\"><rect width=\"120\" height=\"94\" x=\"0\" y=\"280\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"60\" y=\"311.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 평문 키로</text><text x=\"60\" y=\"337.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">암호화하고</text><text x=\"60\" y=\"363.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">지운다</text></g><g class=\"d-edge-label\"><rect width=\"125.8\" height=\"28.6\" x=\"74.1\" y=\"81.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"137\" y=\"103.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① Generate</text></g><g class=\"d-edge-label\"><rect width=\"92.4\" height=\"28.6\" x=\"90.8\" y=\"107.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"137\" y=\"129.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">DataKey</text></g><g class=\"d-edge\"><line x1=\"61\" x2=\"213\" y1=\"168\" y2=\"168\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m198.6 160.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.3\" height=\"28.6\" x=\"81.9\" y=\"185.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"140\" y=\"207.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 데이터 키</text></g><g class=\"d-edge-label\"><rect width=\"129.6\" height=\"28.6\" x=\"75.2\" y=\"211.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"140\" y=\"233.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">평문과 암호문</text></g><g class=\"d-edge\"><line x1=\"216\" x2=\"64\" y1=\"272\" y2=\"272\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M78.4 279.5 61.9 272l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"216.9\" height=\"28.6\" x=\"98.6\" y=\"391.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"207\" y=\"413.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 데이터와 키의 암호문</text></g><g class=\"d-edge\"><line x1=\"61\" x2=\"353\" y1=\"446\" y2=\"446\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m338.6 438.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"72.7\" height=\"28.6\" x=\"173.6\" y=\"463.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"210\" y=\"485.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 읽기</text></g><g class=\"d-edge\"><line x1=\"356\" x2=\"64\" y1=\"518\" y2=\"518\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M78.4 525.5 61.9 518l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"159\" height=\"28.6\" x=\"57.5\" y=\"535.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"137\" y=\"557.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ Decrypt(키의</text></g><g class=\"d-edge-label\"><rect width=\"74.5\" height=\"28.6\" x=\"99.7\" y=\"561.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"137\" y=\"583.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">암호문)</text></g><g class=\"d-edge\"><line x1=\"61\" x2=\"213\" y1=\"622\" y2=\"622\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m198.6 614.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"159.8\" height=\"28.6\" x=\"60.1\" y=\"639.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"140\" y=\"661.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 데이터 키 평문</text></g><g class=\"d-edge\"><line x1=\"216\" x2=\"64\" y1=\"694\" y2=\"694\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M78.4 701.5 61.9 694l15-7.5z\"/></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>앱은 KMS에서 데이터 키의 평문과 암호문을 받는다. 평문 키로 데이터를 잠그고 버린 뒤, 암호화한 데이터와 키의 암호문을 함께 저장한다. 읽을 때는 키의 암호문만 KMS로 보내 다시 푼다.</p><ul><li>앱 또는 AWS 서비스 → KMS: ① GenerateDataKey</li><li>KMS → 앱 또는 AWS 서비스: ② 데이터 키 평문과 암호문 (응답)</li><li>앱 또는 AWS 서비스: ③ 평문 키로 암호화하고 지운다</li><li>앱 또는 AWS 서비스 → 저장소: ④ 데이터와 키의 암호문</li><li>저장소 → 앱 또는 AWS 서비스: ⑤ 읽기 (응답)</li><li>앱 또는 AWS 서비스 → KMS: ⑥ Decrypt(키의 암호문)</li><li>KMS → 앱 또는 AWS 서비스: ⑦ 데이터 키 평문 (응답)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>KMS 키는 HSM(키를 안에 가두는 보안 하드웨어) 밖으로 평문으로 나오지 않는다. 대신 데이터 키를 만들어 준다.</p>\n<ol>\n<li>서비스가 데이터 키를 청하면(①) KMS는 같은 키를 평문과 암호문 두 벌로 준다(②).</li>\n<li>평문 키로 데이터를 잠근 뒤 바로 지우고(③), 키의 암호문은 데이터 옆에 둔다(④). 이것이 <strong>봉투 암호화</strong>다.</li>\n<li>읽을 때는 키의 암호문만 KMS로 보낸다(⑤~⑦). 여기서 권한을 확인하고 <a href=\"/management/cloudtrail/\">CloudTrail</a>에 남긴다.</li>\n</ol>\n<p>큰 데이터를 네트워크로 보내지 않으니 빠르고, 권한만 거두면 암호문이 그대로 있어도 아무도 못 연다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"key-types\">키의 종류<a href=\"#key-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 종류, 키 정책, 교체, 요금\" tabindex=\"0\"><table aria-label=\"키의 종류\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">종류</th>\n<th scope=\"col\" role=\"columnheader\">키 정책</th>\n<th scope=\"col\" role=\"columnheader\">교체</th>\n<th scope=\"col\" role=\"columnheader\">요금</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-aws\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 소유 키</th>\n<td role=\"cell\">볼 수도 없다</td>\n<td role=\"cell\">서비스가 정한다</td>\n<td role=\"cell\">없음</td>\n</tr>\n<tr id=\"row-aws-aws-s3\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-aws-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 관리형 키<wbr>(<code>aws/s3</code>)</th>\n<td role=\"cell\">볼 수만 있다</td>\n<td role=\"cell\">매년, 끌 수 없다</td>\n<td role=\"cell\">호출만</td>\n</tr>\n<tr id=\"row-gogaek-gwallihyeong-ki\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gogaek-gwallihyeong-ki\" class=\"anchor\" aria-label=\"줄 링크\"></a>고객 관리형 키</th>\n<td role=\"cell\">내가 고친다</td>\n<td role=\"cell\">내가 켜고 주기를 정한다</td>\n<td role=\"cell\">월 요금 + 호출</td>\n</tr>\n</tbody>\n</table></div>\n<p>키를 직접 통제하거나 다른 계정과 나눠야 하면 고객 관리형 키다. 키 구성 요소는 KMS가 만들지만, 내 것을 가져오거나(BYOK) 전용 HSM인 <a href=\"/security/cloudhsm/#kms-key-store\">CloudHSM 키 스토어</a>, AWS 밖의 외부 키 스토어에 둘 수도 있다. 가져온 키 구성 요소는 만료일을 걸거나 기다림 없이 지울 수 있다. 대신 원본을 잃지 않을 책임도 내게 있다.</p>\n<p>대칭 키가 기본이고, AWS 밖에서 공개 키로 암호화하거나 서명을 확인해야 할 때만 비대칭 키를 쓴다.</p>\n</div><h2 id=\"key-policy\">키 정책<a href=\"#key-policy\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>모든 KMS 키에는 키 정책이 하나 있다. 여기서 허락하지 않으면 <a href=\"/security/iam/\">IAM</a> 정책도, 계정의 루트 사용자도 키를 쓸 수 없다. 기본 키 정책은 계정에 권한을 위임해 두므로 그때부터 IAM 정책이 통한다. 서비스가 내 대신 잠깐 쓸 때는 권한 부여(grant)를 쓴다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Sid\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"AppRoleThroughS3Only\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Allow\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Principal\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"AWS\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"arn:aws:iam::111122223333:role/app\"</span><span> }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Action\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"kms:Decrypt\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"kms:GenerateDataKey\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"StringEquals\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"kms:ViaService\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"s3.ap-northeast-2.amazonaws.com\"</span><span> }</span></span>\n<span class=\"line\"><span>  }</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>다른 계정이 쓰게 하려면 <strong>키 정책과 상대 계정의 IAM 정책이 모두</strong> 허용해야 한다.</p>\n</div><h2 id=\"rotation\">교체와 삭제<a href=\"#rotation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>교체는 새 키 구성 요소를 더하는 일이다. 키 ID와 정책은 그대로이고 옛 구성 요소도 남아 예전 암호문을 푼다. 이미 저장한 데이터를 다시 암호화하지는 않는다. 자동 교체가 안 되는 비대칭·HMAC 키는 새 키를 만들고 별칭(alias)을 옮긴다.</p>\n<p>삭제는 되돌릴 수 없어 대기 기간이 있다. 정말 안 쓰는지 모르면 지우지 말고 비활성화한 뒤, <a href=\"/management/cloudtrail/\" class=\"mention\">CloudTrail</a>에 실패한 호출이 남는지 본다.</p>\n</div><h2 id=\"services\">서비스에서 쓸 때<a href=\"#services\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 서비스, 기억할 것\" tabindex=\"0\"><table aria-label=\"서비스에서 쓸 때\">\n<thead>\n<tr>\n<th scope=\"col\">서비스</th>\n<th scope=\"col\">기억할 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ebs\">\n<th scope=\"row\"><a href=\"#row-ebs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/ebs/\">EBS</a></th>\n<td>볼륨, 인스턴스와 오가는 데이터, 스냅샷, 그 스냅샷으로 만든 볼륨까지 암호화. 지연은 거의 없다</td>\n</tr>\n<tr id=\"row-rds\">\n<th scope=\"row\"><a href=\"#row-rds\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/rds-encryption/\">RDS</a></th>\n<td>원본이 암호화되지 않았으면 읽기 복제본도 암호화하지 못한다. 켜려면 스냅샷을 암호화해 복사하고 복원한다. Oracle·SQL Server의 TDE는 DB 엔진이 하는 별개의 암호화다</td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\">S3</a></th>\n<td>SSE-S3가 기본, 통제와 감사가 필요하면 <a href=\"/storage/s3-encryption/\">SSE-KMS</a></td>\n</tr>\n<tr id=\"row-efs\">\n<th scope=\"row\"><a href=\"#row-efs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/efs/\">EFS</a></th>\n<td>저장 시 암호화는 만들 때만 정한다</td>\n</tr>\n<tr id=\"row-dynamodb\">\n<th scope=\"row\"><a href=\"#row-dynamodb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/dynamodb/\">DynamoDB</a></th>\n<td>늘 암호화된다. 키 종류만 고른다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "키는 리전을 넘지 않는다",
					"set:html": "<p>암호화된 스냅샷을 다른 리전으로 복사하려면 그 리전의 키를 지정한다. 다중 리전 키(<code>mrk-</code>)는 같은 키 구성 요소를 여러 리전에 두는 예외이고, 키 정책은 복제본마다 따로 관리한다.</p>"
				}),
				"\n",
				createVNode(_components.ul, { "set:html": "\n<li><strong>객체를 못 읽는 AccessDenied</strong>: 버킷 정책이 맞아도 <code>kms:Decrypt</code>가 없으면 SSE-KMS 객체는 열리지 않는다. 올릴 때는 <code>kms:GenerateDataKey</code>가 필요하다.</li>\n<li><strong>요청 한도</strong>: 서비스가 대신 부른 호출도 내 계정의 초당 한도를 함께 쓴다. 넘으면 스로틀링이 나므로 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷 키나 데이터 키 캐싱으로 호출을 줄이고, 그다음에 증설을 청한다.</li>\n<li><strong>KMS와 <a href=\"/security/cloudhsm/\">CloudHSM</a></strong>: KMS는 여럿이 쓰는 관리형 HSM이다. “단일 테넌트”, “HSM을 우리만 관리”가 나오면 CloudHSM이다.</li>\n<li><strong>KMS와 <a href=\"/security/secrets-manager/\">Secrets Manager</a></strong>: KMS는 키를, Secrets Manager는 비밀번호 같은 값을 보관하고 교체한다. 그 값을 KMS 키로 암호화한다.</li>\n" })
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
var url = "content/security/kms.mdx/";
var file = "/work/wt/build/content/security/kms.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/kms.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
