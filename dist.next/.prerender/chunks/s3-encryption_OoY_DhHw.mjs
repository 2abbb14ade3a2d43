import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/s3-encryption.mdx
var frontmatter = {
	"title": "S3 암호화",
	"titleEn": "Amazon S3 encryption",
	"kind": "concept",
	"status": "published",
	"summary": "S3에 저장하는 객체를 어떤 키로, 누가, 어디서 암호화할지 고르는 방식들로, 새 객체는 아무것도 하지 않아도 SSE-S3로 암호화된다.",
	"aliases": [
		"SSE",
		"SSE-S3",
		"SSE-KMS",
		"DSSE-KMS",
		"SSE-C",
		"에스에스이",
		"S3 서버 측 암호화",
		"서버 사이드 암호화",
		"Server-Side Encryption",
		"S3 클라이언트 측 암호화",
		"클라이언트 측 암호화",
		"클라이언트 사이드 암호화",
		"Client-Side Encryption",
		"S3 기본 암호화",
		"버킷 기본 암호화",
		"Default Encryption",
		"S3 버킷 키",
		"S3 Bucket Key",
		"고객 제공 키",
		"customer-provided keys",
		"버킷 암호화",
		"객체 암호화",
		"S3 저장 암호화",
		"S3 KMS 암호화",
		"업로드 파일 암호화",
		"내 키로 암호화"
	],
	"related": [
		"security/kms",
		"storage/s3",
		"storage/s3-access-control",
		"security/encryption",
		"security/iam",
		"storage/s3-replication",
		"management/cloudtrail"
	],
	"signals": [
		{
			"id": "sse-kms",
			"need": "키를 정책으로 통제하고 누가 복호화했는지 감사한다",
			"choose": "SSE-KMS(고객 관리형 키)",
			"see": "storage/s3-encryption#scenario-audit-key-usage",
			"why": "키를 쓸 때마다 CloudTrail에 남는다. SSE-S3의 키는 통제하지 못한다."
		},
		{
			"id": "sse-c",
			"need": "키는 AWS에 두지 않되 암호화 계산은 S3가 한다",
			"choose": "SSE-C",
			"see": "storage/s3-encryption#scenario-keys-stay-onprem",
			"why": "키는 요청마다 보내고 S3가 쓰고 버린다. 클라이언트 측은 계산도 내가 한다."
		},
		{
			"id": "keullaieonteu-cheuk-amhohwa",
			"need": "회사를 떠나기 전에 암호화해 AWS도 평문을 못 본다",
			"choose": "클라이언트 측 암호화",
			"see": "storage/s3-encryption#scenario-aws-never-sees-plaintext",
			"why": "서버 측은 모두 S3가 평문을 받은 뒤 잠근다."
		},
		{
			"id": "s3",
			"need": "SSE-KMS는 유지하면서 KMS 요청 비용과 제한 오류를 줄인다",
			"choose": "S3 버킷 키",
			"see": "storage/s3-encryption#bucket-key",
			"why": "S3가 버킷 키를 잠시 들고 객체 키를 만들어 KMS를 덜 부른다."
		}
	],
	"facts": [
		{
			"id": "server-side-kinds",
			"label": "서버 측 암호화 방식",
			"value": "SSE-S3, SSE-KMS, DSSE-KMS, SSE-C",
			"note": "객체마다 하나만 적용된다. DSSE-KMS는 2023년에 더해졌다.",
			"examEra": "SSE-S3, SSE-KMS, SSE-C 세 가지",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html"
		},
		{
			"id": "algorithm",
			"label": "서버 측 암호화 알고리즘",
			"value": "AES-256",
			"note": "객체의 데이터만 암호화한다. 키 이름과 메타데이터는 암호화하지 않는다.",
			"called": [
				"알고리즘",
				"encryption algorithm",
				"암호화 비트"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html"
		},
		{
			"id": "request-headers",
			"label": "방식을 고르는 요청 헤더",
			"value": "`x-amz-server-side-encryption`에 `AES256`, `aws:kms`, `aws:kms:dsse`",
			"note": "SSE-C는 이 헤더 대신 키를 담는 `x-amz-server-side-encryption-customer-*` 헤더 셋을 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html"
		},
		{
			"id": "bucket-default-scope",
			"label": "버킷 기본 암호화를 바꾸면 영향받는 것",
			"value": "그 뒤에 올리는 객체만",
			"note": "요청에 방식을 적으면 기본값보다 앞선다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html"
		},
		{
			"id": "sse-c-default",
			"label": "새 버킷의 SSE-C",
			"asks": "새 버킷에서 SSE-C를 바로 쓸 수 있나?",
			"value": "차단이 기본(2026년 4월부터)",
			"note": "쓰려면 버킷의 `BlockedEncryptionTypes`를 `NONE`으로 바꾼다. SSE-C 객체가 하나도 없던 계정의 기존 버킷에도 적용되었다.",
			"examEra": "어느 버킷에서나 바로 사용",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html"
		},
		{
			"id": "sse-c-transport",
			"label": "SSE-C 요청의 조건",
			"value": "HTTPS 필수, 읽을 때마다 같은 키를 제출",
			"note": "S3는 키를 저장하지 않는다. 키를 잃으면 객체도 잃는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html"
		},
		{
			"id": "bucket-key-saving",
			"label": "S3 버킷 키로 줄어드는 KMS 요청 비용",
			"value": "최대 99%",
			"note": "SSE-KMS에만 쓴다. 범용 버킷에서 API 기본값은 꺼짐이다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html"
		},
		{
			"id": "kms-region",
			"label": "SSE-KMS 키가 있어야 할 곳",
			"value": "버킷과 같은 리전",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"
		},
		{
			"id": "in-place-update",
			"label": "있는 객체의 방식 바꾸기",
			"value": "`UpdateObjectEncryption`으로 SSE-S3 → SSE-KMS, KMS 키 바꾸기(복사 없음)",
			"note": "SSE-C·DSSE-KMS 객체와 암호화되지 않은 옛 객체는 제자리에서 못 바꾸고 복사해야 한다.",
			"examEra": "같은 자리에 다시 복사",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateObjectEncryption.html"
		}
	],
	"scenarios": [
		{
			"id": "audit-key-usage",
			"situation": "고객 정보를 S3에 두는데, 키를 직접 만들어 정책으로 통제하고 누가 언제 복호화했는지 감사 기록을 남겨야 한다. 암호화 코드는 짜지 않으려 한다.",
			"answer": [
				"storage/s3-encryption",
				"security/kms",
				"management/cloudtrail"
			],
			"choose": "고객 관리형 키를 쓰는 SSE-KMS",
			"why": "“키 사용 감사”와 “키 정책 통제”는 고객 관리형 KMS 키를 쓰는 SSE-KMS다. 복호화 호출이 CloudTrail에 남는다.",
			"trap": "SSE-S3도 암호화는 되지만 키를 볼 수도 통제할 수도 없고, 키 사용 기록이 따로 남지 않는다.",
			"requirements": ["encryption", "compliance"]
		},
		{
			"id": "keys-stay-onprem",
			"situation": "규정상 암호화 키를 KMS를 비롯한 어느 AWS 서비스에도 두지 않고, 회사가 보관하다가 요청마다 건네야 한다. 암호화와 복호화 계산은 AWS가 해 주기를 바란다.",
			"answer": ["storage/s3-encryption"],
			"choose": "SSE-C",
			"why": "키는 고객, 계산은 S3라는 조합이 SSE-C다. 요청마다 HTTPS로 키를 함께 보내고 S3는 쓰고 버린다. 지금 새 버킷에서는 SSE-C 차단부터 풀어야 한다.",
			"trap": "클라이언트 측 암호화는 계산까지 애플리케이션이 한다. “AWS가 암호화”라는 말과 어긋난다.",
			"requirements": ["encryption"]
		},
		{
			"id": "aws-never-sees-plaintext",
			"situation": "AWS를 포함해 누구도 평문을 볼 수 없어야 한다. 데이터가 회사 네트워크를 떠나기 전에 암호화되어야 한다.",
			"answer": ["storage/s3-encryption"],
			"choose": "클라이언트 측 암호화",
			"why": "“떠나기 전에”, “AWS도 평문을 못 본다”는 클라이언트 측 암호화뿐이다.",
			"trap": "서버 측 방식은 모두 S3가 평문을 받은 뒤 암호화한다. SSE-C도 마찬가지다.",
			"requirements": ["encryption"]
		},
		{
			"id": "kms-throttling",
			"situation": "SSE-KMS로 바꾼 뒤 초당 수천 건을 읽는 분석 작업에서 KMS 요청 비용이 치솟고 제한 오류가 난다. 키는 그대로 써야 한다.",
			"answer": ["storage/s3-encryption", "security/kms"],
			"choose": "S3 버킷 키",
			"why": "객체마다 KMS를 부르기 때문이다. S3 버킷 키를 켜면 버킷 수준의 키로 객체 키를 만들어 KMS 호출이 크게 준다.",
			"trap": "SSE-S3로 되돌리면 비용은 사라지지만 키 통제라는 요구를 어긴다.",
			"requirements": [
				"encryption",
				"lowest-cost",
				"sudden-load"
			]
		},
		{
			"id": "enforce-kms",
			"situation": "모든 업로드가 지정한 KMS 키로 암호화되도록 강제해야 한다.",
			"answer": ["storage/s3-encryption", "storage/s3-access-control"],
			"choose": "기본 암호화 SSE-KMS + 다른 PUT을 거부하는 버킷 정책",
			"why": "기본 암호화를 SSE-KMS로 두고, 다른 방식이나 다른 키를 적은 PUT을 버킷 정책의 조건으로 거부한다.",
			"trap": "기본 암호화만으로는 요청에 `AES256`을 적은 업로드를 막지 못한다. 요청에 적은 값이 앞선다.",
			"requirements": ["encryption", "access-control"]
		}
	],
	"corrections": [
		{
			"id": "sse-s3",
			"notes": "암호화 옵션을 켜야 S3에 들어가는 객체가 암호화된다고 한다.",
			"status": "outdated",
			"right": "2023년 1월 5일부터 새 객체는 설정 없이도 SSE-S3로 암호화된다. 끌 수 없고 추가 요금도 없다. 그 전의 객체는 소급되지 않았다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html"
		},
		{
			"id": "dsse-kms",
			"notes": "AWS가 제공하는 암호화가 네 가지라고 한다.",
			"status": "outdated",
			"right": "클라이언트 측을 포함하면 이제 다섯이다. 두 겹으로 암호화하는 DSSE-KMS가 더해졌다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html"
		},
		{
			"id": "sse",
			"notes": "SSE-C를 다른 방식과 나란히 늘 고를 수 있는 것처럼 적었다.",
			"status": "outdated",
			"right": "2026년 4월부터 새 버킷에서는 막혀 있다. 꼭 필요하면 버킷 설정에서 직접 푼다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html"
		},
		{
			"id": "sse-s3-2",
			"notes": "SSE-C는 개인이 키를 관리하고 클라이언트 측 암호화는 개인이 암호화한다고만 적어 차이가 흐리다.",
			"status": "simplified",
			"right": "SSE-C는 키만 고객이 갖고 암호화는 S3가 한다. 클라이언트 측은 암호화까지 고객이 하므로 S3는 평문을 받지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingClientSideEncryption.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "S3 Encryption",
		"lines": "758-767"
	}, {
		"note": "001",
		"section": "S3 Default Encryption",
		"lines": "823-827"
	}],
	"references": [
		{
			"title": "서버 측 암호화로 데이터 보호하기",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html"
		},
		{
			"title": "기본 암호화 FAQ",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html"
		},
		{
			"title": "SSE-KMS 사용하기",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"
		},
		{
			"title": "S3 버킷 키로 SSE-KMS 비용 줄이기",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html"
		},
		{
			"title": "SSE-C 차단과 해제",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html"
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
			"slug": "methods",
			"text": "네 가지 방식과 클라이언트 측"
		},
		{
			"depth": 2,
			"slug": "default-encryption",
			"text": "기본 암호화"
		},
		{
			"depth": 2,
			"slug": "bucket-key",
			"text": "S3 버킷 키"
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
		code: "code",
		div: "div",
		h2: "h2",
		p: "p",
		pre: "pre",
		span: "span",
		strong: "strong",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>암호화 자체는 고를 필요가 없다. <a href=\"/storage/s3/\">S3</a>에 올리는 새 객체는 모두 암호화된다. 고르는 것은 <strong>키를 누가 쥐는가</strong>다. 요구에서 다음 말을 찾는다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 요구에 나오는 말, 방식\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">요구에 나오는 말</th>\n<th scope=\"col\">방식</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-amhohwaman-doemyeon-doenda-soni-an-gaya\">\n<th scope=\"row\"><a href=\"#row-amhohwaman-doemyeon-doenda-soni-an-gaya\" class=\"anchor\" aria-label=\"줄 링크\"></a>암호화만 되면 된다, 손이 안 가야 한다</th>\n<td>SSE-S3</td>\n</tr>\n<tr id=\"row-kireul-tongjehanda-nuga-sseonneunji\">\n<th scope=\"row\"><a href=\"#row-kireul-tongjehanda-nuga-sseonneunji\" class=\"anchor\" aria-label=\"줄 링크\"></a>키를 통제한다, 누가 썼는지 감사한다, 키를 교체한다</th>\n<td>SSE-KMS</td>\n</tr>\n<tr id=\"row-gyujeongi-du-gyeobui-amhohwareul\">\n<th scope=\"row\"><a href=\"#row-gyujeongi-du-gyeobui-amhohwareul\" class=\"anchor\" aria-label=\"줄 링크\"></a>규정이 두 겹의 암호화를 요구한다</th>\n<td>DSSE-KMS</td>\n</tr>\n<tr id=\"row-kineun-uriga-bogwanhadoe-gyesaneun-awsga\">\n<th scope=\"row\"><a href=\"#row-kineun-uriga-bogwanhadoe-gyesaneun-awsga\" class=\"anchor\" aria-label=\"줄 링크\"></a>키는 우리가 보관하되 계산은 AWS가 한다</th>\n<td>SSE-C</td>\n</tr>\n<tr id=\"row-awsdo-pyeongmuneul-bomyeon-an-doenda\">\n<th scope=\"row\"><a href=\"#row-awsdo-pyeongmuneul-bomyeon-an-doenda\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS도 평문을 보면 안 된다</th>\n<td>클라이언트 측 암호화</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>서버 측 암호화(SSE)는 <a href=\"/storage/s3/\" class=\"mention\">S3</a>가 평문을 받아 디스크에 쓰기 직전에 암호화하고, 권한이 있는 사람이 읽을 때 푼다. 그래서 <strong>접근 권한이 있으면 평문이 보인다</strong>. 암호화가 접근 제어를 대신하지 않는다. 다만 SSE-KMS는 객체 권한과 키 권한이 둘 다 있어야 읽히므로 자물쇠가 하나 더 생긴다.</p>\n<p><a href=\"/security/encryption/\">전송 중 암호화</a>는 별개다. HTTPS가 맡고, <a href=\"/storage/s3-access-control/\">버킷 정책</a>에서 <code>aws:SecureTransport</code>가 거짓인 요청을 거부하면 HTTP를 막는다.</p>\n</div><h2 id=\"methods\">네 가지 방식과 클라이언트 측<a href=\"#methods\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 구분, 키를 쥔 곳, 암호화하는 곳, 키 사용 기록, 키 비용, 주의\" tabindex=\"0\"><table aria-label=\"네 가지 방식과 클라이언트 측\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">키를 쥔 곳</th>\n<th scope=\"col\">암호화하는 곳</th>\n<th scope=\"col\">키 사용 기록</th>\n<th scope=\"col\">키 비용</th>\n<th scope=\"col\">주의</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sse-s3\">\n<th scope=\"row\"><a href=\"#row-sse-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>SSE-S3</th>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a></td>\n<td>S3</td>\n<td>없음</td>\n<td>없음</td>\n<td>기본값. 키를 고르거나 볼 수 없다</td>\n</tr>\n<tr id=\"row-sse-kms\">\n<th scope=\"row\"><a href=\"#row-sse-kms\" class=\"anchor\" aria-label=\"줄 링크\"></a>SSE-KMS</th>\n<td>KMS</td>\n<td>S3</td>\n<td><a href=\"/management/cloudtrail/\" class=\"mention\">CloudTrail</a></td>\n<td>KMS 요청료(직접 만든 키는 월 요금도)</td>\n<td>읽는 쪽에 <code>kms:Decrypt</code>가 필요하다</td>\n</tr>\n<tr id=\"row-dsse-kms\">\n<th scope=\"row\"><a href=\"#row-dsse-kms\" class=\"anchor\" aria-label=\"줄 링크\"></a>DSSE-KMS</th>\n<td>KMS</td>\n<td>S3가 두 번</td>\n<td>CloudTrail</td>\n<td>더 비싸다</td>\n<td>버킷 키를 쓸 수 없다</td>\n</tr>\n<tr id=\"row-sse-c\">\n<th scope=\"row\"><a href=\"#row-sse-c\" class=\"anchor\" aria-label=\"줄 링크\"></a>SSE-C</th>\n<td>고객</td>\n<td>S3</td>\n<td>없음</td>\n<td>없음</td>\n<td>요청마다 키를 보낸다. 콘솔로 못 올린다</td>\n</tr>\n<tr id=\"row-keullaieonteu-cheuk\">\n<th scope=\"row\"><a href=\"#row-keullaieonteu-cheuk\" class=\"anchor\" aria-label=\"줄 링크\"></a>클라이언트 측</th>\n<td>고객(또는 KMS)</td>\n<td>애플리케이션</td>\n<td>방식에 따라</td>\n<td>방식에 따라</td>\n<td>S3는 암호문만 안다</td>\n</tr>\n</tbody>\n</table></div>\n<ul>\n<li><strong>SSE-KMS</strong>에서 쓰는 <a href=\"/security/kms/\">KMS</a> 키는 둘 중 하나다. AWS 관리형 키 <code>aws/s3</code>는 손이 안 가지만 정책을 못 바꾼다. 다른 계정과 공유하거나 교체 주기를 정하려면 고객 관리형 키를 만든다.</li>\n<li><strong>SSE-C</strong>는 S3가 키 대신 확인용 값만 남긴다. 다음에 다른 키를 보내면 거절한다.</li>\n<li><strong>클라이언트 측 암호화</strong>는 S3 암호화 클라이언트 같은 라이브러리로 한다. 이미 암호문이라서 S3가 내용을 처리하는 기능은 쓰지 못한다.</li>\n</ul>\n</div><h2 id=\"default-encryption\">기본 암호화<a href=\"#default-encryption\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"버킷마다 기본값이 있고 처음에는 SSE-S3다. SSE-KMS나 DSSE-KMS로 바꾸면 그 뒤에 방식을 적지 않고 올리는 객체에 적용된다. SSE-C는 기본값이 될 수 없다. 키가 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"에 없기 때문이다."
				] }),
				"\n",
				createVNode(_components.pre, {
					class: "astro-code css-variables",
					"data-language": "bash",
					lang: "en",
					children: createVNode(_components.code, { children: [
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-function",
									children: "aws"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " s3api"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " put-bucket-encryption"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " --bucket"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " customer-data"
								}),
								createVNode(_components.span, { children: " \\" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [createVNode(_components.span, {
								class: "tk-string",
								children: "  --server-side-encryption-configuration"
							}), createVNode(_components.span, {
								class: "tk-string-expression",
								children: " '{\"Rules\":[{"
							})]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, {
								class: "tk-string-expression",
								children: "    \"ApplyServerSideEncryptionByDefault\":{\"SSEAlgorithm\":\"aws:kms\","
							})
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, {
								class: "tk-string-expression",
								children: "      \"KMSMasterKeyID\":\"arn:aws:kms:ap-northeast-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\"},"
							})
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, {
								class: "tk-string-expression",
								children: "    \"BucketKeyEnabled\":true}]}'"
							})
						})
					] })
				}),
				"\n",
				createVNode(_components.p, { children: [
					"이미 있는 객체는 그대로다. SSE-S3에서 SSE-KMS로 옮기거나 ",
					createVNode(_components.a, {
						href: "/security/kms/",
						class: "mention",
						children: "KMS"
					}),
					" 키를 바꾸는 일은 이제 객체를 복사하지 않고 제자리에서 된다. 수가 많으면 S3 Batch Operations로 한꺼번에 한다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "켜는 기능이 아니게 되었다",
					"set:html": "<p>“기본 암호화를 켜라”가 답인 옛 문제가 있다. S3의 기본 암호화는 지금은 언제나 켜져 있고 끌 수 없다. 또 SSE-C는 2026년 4월부터 새 버킷에서 막혀 있으니, 실무에서 보기로 나오면 버킷 설정부터 확인한다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "bucket-key",
			"set:html": "S3 버킷 키<a href=\"#bucket-key\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"SSE-KMS는 객체를 쓰고 읽을 때마다 ",
					createVNode(_components.a, {
						href: "/security/kms/",
						class: "mention",
						children: "KMS"
					}),
					"를 부른다. 요청이 많으면 비용과 초당 한도가 문제가 된다. 버킷 키를 켜면 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"가 KMS에서 받은 ",
					createVNode(_components.strong, { children: "버킷 수준의 키를 잠시 들고" }),
					" 객체 키를 스스로 만든다. 대가는 기록의 굵기다. ",
					createVNode(_components.a, {
						href: "/management/cloudtrail/",
						class: "mention",
						children: "CloudTrail"
					}),
					"에 객체가 아니라 버킷 ARN이 남는다. 객체 ARN을 암호화 컨텍스트 조건으로 쓰던 정책은 함께 고친다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "다른 계정이 못 읽는 객체",
					"set:html": "<p>버킷 정책으로 다른 계정에 읽기를 열었는데 거부된다면 키를 본다. <code>aws/s3</code> 키로 암호화한 객체는 다른 계정과 나눌 수 없다. 고객 관리형 키로 바꾸고 키 정책에 그 계정을 더한다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>SSE-C의 C는 고객이 준 키</strong>(customer-provided)다. <a href=\"/security/kms/\" class=\"mention\">KMS</a>의 고객 관리형 키(customer managed)와 다른 말이다.</li>\n<li>SSE-KMS의 감사 기록은 “키를 누가 썼나”다. “객체를 누가 읽었나”는 <a href=\"/management/cloudtrail/\">CloudTrail</a> 데이터 이벤트나 서버 액세스 로그가 남긴다.</li>\n<li><a href=\"/storage/s3-replication/\">복제</a>는 SSE-S3 객체를 그냥 옮기지만, SSE-KMS 객체는 규칙에서 켜고 대상 리전의 키를 적어야 옮긴다.</li>\n<li>암호화를 업로드에 강제하는 옛 정책(헤더가 없으면 거부)은 기본 암호화가 있는 지금은 필요 없다. 특정 KMS 키를 강제할 때만 쓴다.</li>\n<li>키를 삭제하면 객체가 남아 있어도 읽을 수 없다. KMS 키 삭제에 대기 기간이 있는 까닭이다.</li>\n</ul></div>" })
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
var url = "content/storage/s3-encryption.mdx/";
var file = "/work/wt/build/content/storage/s3-encryption.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/s3-encryption.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
