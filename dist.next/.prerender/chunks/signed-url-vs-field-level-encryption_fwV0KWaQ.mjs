import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/signed-url-vs-field-level-encryption.mdx
var frontmatter = {
	"title": "CloudFront 서명 URL·쿠키 vs 필드 수준 암호화",
	"titleEn": "CloudFront signed URLs/cookies vs field-level encryption",
	"kind": "comparison",
	"status": "published",
	"summary": "서명 URL과 서명 쿠키는 누가 콘텐츠를 받을 수 있는지를 막고, 필드 수준 암호화는 사용자가 보낸 민감한 폼 값을 엣지에서 암호화해 특정 서버만 읽게 한다.",
	"aliases": [
		"서명된 URL",
		"서명 URL",
		"사인드 URL",
		"Signed URL",
		"CloudFront Signed URL",
		"서명된 쿠키",
		"서명 쿠키",
		"Signed Cookies",
		"Signed Cookie",
		"필드 수준 암호화",
		"필드 레벨 암호화",
		"Field-Level Encryption",
		"FLE",
		"신뢰할 수 있는 키 그룹",
		"Trusted key group",
		"유료 콘텐츠 제한",
		"유료 회원 전용 콘텐츠",
		"기간 제한 URL",
		"만료되는 링크",
		"회원 전용 동영상",
		"임시 다운로드 링크",
		"카드 번호 암호화 전송",
		"비공개 콘텐츠 배포"
	],
	"related": [
		"networking/cloudfront",
		"networking/cloudfront-functions",
		"storage/s3",
		"storage/s3-access-control",
		"security/kms",
		"security/encryption",
		"networking/cloudfront-functions-vs-lambda-at-edge"
	],
	"signals": [
		{
			"id": "url",
			"need": "구매자에게 파일 하나를 24시간만 여는 링크를 보낸다",
			"choose": "서명 URL",
			"see": "networking/signed-url-vs-field-level-encryption#signed-url-vs-cookie",
			"why": "URL에 서명을 담아 파일 하나를 연다. 쿠키는 여러 파일에 맞다."
		},
		{
			"id": "seomyeong-kuki",
			"need": "파일 주소를 바꾸지 않고 구독자에게 영상 조각 수천 개를 연다",
			"choose": "서명 쿠키",
			"see": "networking/signed-url-vs-field-level-encryption#signed-url-vs-cookie",
			"why": "서명이 쿠키에 있어 주소가 그대로고, 여러 파일에 한 번에 통한다."
		},
		{
			"id": "pildeu-sujun-amhohwa",
			"need": "폼의 카드 번호를 웹 서버도 못 보고 결제 서비스만 읽는다",
			"choose": "필드 수준 암호화",
			"see": "networking/signed-url-vs-field-level-encryption#field-level-encryption",
			"why": "그 필드만 엣지에서 공개 키로 잠근다. HTTPS는 서버에서 풀린다."
		},
		{
			"id": "oac",
			"need": "서명 없이 S3 버킷 주소로 바로 받는 길을 막는다",
			"choose": "OAC",
			"see": "networking/cloudfront#oai-oac",
			"why": "버킷이 CloudFront의 요청만 받아야 서명이 뜻이 있다."
		}
	],
	"facts": [
		{
			"id": "url-vs-cookie",
			"label": "여는 범위",
			"value": "서명 URL은 파일 하나, 서명 쿠키는 여러 파일",
			"note": "사용자 지정 정책에 와일드카드를 쓰면 URL로도 여러 파일을 열 수 있다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-choosing-signed-urls-cookies.html"
		},
		{
			"id": "policies",
			"label": "정책 두 가지",
			"asks": "서명에 쓰는 정책 두 가지는 무엇을 담나?",
			"value": "미리 준비된(canned) 정책은 만료 시각만, 사용자 지정(custom) 정책은 시작 시각·IP 대역·와일드카드까지",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html"
		},
		{
			"id": "fle-fields",
			"label": "필드 수준 암호화의 필드 수",
			"value": "프로필 하나에 10개",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "fle-body",
			"label": "필드 수준 암호화를 쓸 때의 요청 본문",
			"value": "1MB까지, 필드 10개까지",
			"note": "암호화할 필드 하나는 16KB까지다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html"
		},
		{
			"id": "fle-key",
			"label": "필드 수준 암호화의 키",
			"value": "RSA 2048비트 공개 키(비대칭)",
			"note": "개인 키는 AWS에 올리지 않고 복호화할 애플리케이션만 갖는다.",
			"called": ["RSA 비트"],
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html"
		}
	],
	"scenarios": [
		{
			"id": "paid-download-one-file",
			"situation": "구매한 사용자에게 설치 파일 하나를 24시간만 내려받게 하는 링크를 이메일로 보낸다. 파일은 CloudFront로 배포한다.",
			"answer": ["networking/signed-url-vs-field-level-encryption", "networking/cloudfront"],
			"choose": "서명 URL",
			"why": "“파일 하나”, “기간”, “링크”면 서명 URL이다. 만료 시각을 정책에 넣어 서명한다.",
			"trap": "서명 쿠키는 쿠키를 지원하는 브라우저 안에서 여러 파일을 열 때 맞다. 이메일 링크나 내려받기 프로그램에는 맞지 않는다.",
			"requirements": ["access-control"]
		},
		{
			"id": "hls-many-segments",
			"situation": "구독자만 볼 수 있는 HLS(조각으로 나눠 보내는 방식) 영상이 조각 파일 수천 개로 나뉘어 있다. 기존 재생기의 파일 주소는 바꿀 수 없다.",
			"answer": ["networking/signed-url-vs-field-level-encryption", "networking/cloudfront"],
			"choose": "서명 쿠키",
			"why": "“여러 파일”과 “URL을 그대로”가 서명 쿠키를 가리킨다.",
			"trap": "서명 URL은 조각마다 주소가 달라져 재생 목록을 모두 고쳐야 한다.",
			"requirements": ["access-control"]
		},
		{
			"id": "card-number-across-stack",
			"situation": "결제 폼의 카드 번호를 웹 서버와 로그를 포함한 어떤 중간 계층도 평문으로 보지 못하게 하고, 결제 서비스만 읽어야 한다.",
			"answer": ["networking/signed-url-vs-field-level-encryption", "networking/cloudfront"],
			"choose": "필드 수준 암호화",
			"why": "“특정 필드”와 “전체 스택에서 암호화”는 필드 수준 암호화다. 엣지에서 공개 키로 암호화하고 개인 키는 결제 서비스만 갖는다.",
			"trap": "HTTPS는 구간마다 풀린다. 로드 밸런서와 웹 서버에서는 평문이 된다.",
			"requirements": ["encryption"]
		},
		{
			"id": "block-direct-bucket-access",
			"situation": "서명 URL을 썼는데 S3 버킷 주소를 아는 사람은 서명 없이도 파일을 받는다.",
			"answer": ["networking/cloudfront", "storage/s3"],
			"choose": "버킷 비공개 + OAC",
			"why": "서명은 CloudFront에서만 검사한다. 버킷을 비공개로 하고 OAC로 배포만 읽게 해야 우회로가 막힌다.",
			"trap": "서명 URL의 만료 시간을 줄여도 버킷이 열려 있으면 소용없다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "url",
			"notes": "서명 URL은 개별 파일, 서명 쿠키는 여러 파일이라고만 나눈다.",
			"status": "simplified",
			"right": "대체로 맞지만, 클라이언트가 쿠키를 지원하는지와 주소를 바꿀 수 있는지도 기준이다. 사용자 지정 정책의 와일드카드를 쓰면 서명 URL 하나의 서명으로도 여러 파일을 열 수 있다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-choosing-signed-urls-cookies.html"
		},
		{
			"id": "wording",
			"notes": "누가 액세스 권한이 있는지 “보고 싶을 때” 쓴다고 한다.",
			"status": "wrong",
			"right": "접근을 보여 주는 기능이 아니라 막는 기능이다. 누가 받았는지는 액세스 로그로 본다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html"
		},
		{
			"id": "url-2",
			"notes": "서명 URL과 필드 수준 암호화를 서로 대신할 수 있는 것처럼 견준다.",
			"status": "simplified",
			"right": "방향이 다르다. 서명은 내려가는 콘텐츠의 접근을 막고, 필드 수준 암호화는 올라오는 폼 값을 가린다. 함께 쓸 수 있다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html"
		},
		{
			"id": "post-https",
			"notes": "필드 수준 암호화가 폼으로 제출한 민감한 데이터를 보호한다고 한다.",
			"status": "simplified",
			"right": "POST 요청의 폼 필드만 대상이고, 뷰어와 오리진 구간이 모두 HTTPS여야 한다. JSON 본문에는 쓸 수 없고, 오리진이 청크 인코딩을 지원해야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "CloudFront Signed URL / Signed Cookies",
		"lines": "937-943"
	}, {
		"note": "002",
		"section": "CloudFront 서명 URL과 필드 수준 암호화",
		"lines": "192-197"
	}],
	"references": [
		{
			"title": "서명 URL과 서명 쿠키 고르기",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-choosing-signed-urls-cookies.html"
		},
		{
			"title": "서명 URL 쓰기",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html"
		},
		{
			"title": "필드 수준 암호화",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
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
			"slug": "signed-url-vs-cookie",
			"text": "서명 URL과 서명 쿠키"
		},
		{
			"depth": 3,
			"slug": "vs-s3-presigned",
			"text": "S3 사전 서명 URL과의 차이"
		},
		{
			"depth": 2,
			"slug": "field-level-encryption",
			"text": "필드 수준 암호화"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>이름이 나란히 나올 뿐 하는 일이 다르다. 서명 URL·쿠키는 받을 사람을 가리는 <strong>입장권</strong>이고, 필드 수준 암호화는 사용자가 보낸 값을 감싸는 <strong>봉투</strong>다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, 서명 URL·서명 쿠키, 필드 수준 암호화, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">서명 URL·<wbr>서명 쿠키</th>\n<th scope=\"col\" role=\"columnheader\">필드 수준 암호화</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-jikineun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jikineun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>지키는 것</th>\n<td role=\"cell\">콘텐츠에 대한 <strong>접근</strong></td>\n<td role=\"cell\">요청 속의 <strong>값</strong></td>\n<td role=\"cell\">목적이 다르다</td>\n</tr>\n<tr id=\"row-banghyang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-banghyang\" class=\"anchor\" aria-label=\"줄 링크\"></a>방향</th>\n<td role=\"cell\">오리진 → 사용자</td>\n<td role=\"cell\">사용자 → 오리진</td>\n<td role=\"cell\">내려받기면 서명, 폼 제출이면 암호화</td>\n</tr>\n<tr id=\"row-deiteoreul-amhohwahana\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-deiteoreul-amhohwahana\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터를 암호화하나</th>\n<td role=\"cell\">아니다</td>\n<td role=\"cell\">그렇다<wbr>(필드마다)</td>\n<td role=\"cell\">값을 가리려면 필드 수준 암호화</td>\n</tr>\n<tr id=\"row-ki\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ki\" class=\"anchor\" aria-label=\"줄 링크\"></a>키</th>\n<td role=\"cell\">내가 개인 키로 서명, CloudFront가 공개 키로 검증</td>\n<td role=\"cell\">CloudFront가 공개 키로 암호화, 내 앱이 개인 키로 복호화</td>\n<td role=\"cell\">키의 방향이 반대</td>\n</tr>\n<tr id=\"row-silpaehamyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-silpaehamyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>실패하면</th>\n<td role=\"cell\">403</td>\n<td role=\"cell\">앱이 값을 읽지 못한다</td>\n<td role=\"cell\">견줄 것이 아니다</td>\n</tr>\n<tr id=\"row-jeonhyeongjeongnin-ye\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeonhyeongjeongnin-ye\" class=\"anchor\" aria-label=\"줄 링크\"></a>전형적인 예</th>\n<td role=\"cell\">유료 영상, 기간제 내려받기</td>\n<td role=\"cell\">카드 번호, 주민 번호</td>\n<td role=\"cell\">지문의 예로 가른다</td>\n</tr>\n</tbody>\n</table></div>\n<p>둘 다 <a href=\"/networking/cloudfront/\">CloudFront</a>의 보안 기능이고 엣지에서 동작하지만, <strong>대신할 수 있는 사이가 아니다</strong>.</p>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"signed-url-vs-cookie\">서명 URL과 서명 쿠키<a href=\"#signed-url-vs-cookie\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>내 애플리케이션이 로그인과 결제를 확인한 뒤, <strong>개인 키로 정책에 서명</strong>해 사용자에게 준다. <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>는 배포에 등록된 <strong>신뢰할 수 있는 키 그룹</strong>의 공개 키로 검증하고, 맞으면 캐시에서 바로 준다. 오리진까지 물어보지 않으므로 빠르다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 서명 URL, 서명 쿠키\" tabindex=\"0\"><table aria-label=\"서명 URL과 서명 쿠키\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">서명 URL</th>\n<th scope=\"col\">서명 쿠키</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-seomyeongi-damgineun-got\">\n<th scope=\"row\"><a href=\"#row-seomyeongi-damgineun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>서명이 담기는 곳</th>\n<td>URL의 쿼리 문자열</td>\n<td>쿠키 세 개</td>\n</tr>\n<tr id=\"row-almajeun-geot\">\n<th scope=\"row\"><a href=\"#row-almajeun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>알맞은 것</th>\n<td>파일 하나</td>\n<td>파일 여럿(HLS 조각, 회원 구역 전체)</td>\n</tr>\n<tr id=\"row-url\">\n<th scope=\"row\"><a href=\"#row-url\" class=\"anchor\" aria-label=\"줄 링크\"></a>URL</th>\n<td>바뀐다</td>\n<td>그대로다</td>\n</tr>\n<tr id=\"row-kukireul-mot-sseuneun-keullaieonteu\">\n<th scope=\"row\"><a href=\"#row-kukireul-mot-sseuneun-keullaieonteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>쿠키를 못 쓰는 클라이언트</th>\n<td>된다</td>\n<td>안 된다</td>\n</tr>\n<tr id=\"row-imeil-mesinjeoro-bonaegi\">\n<th scope=\"row\"><a href=\"#row-imeil-mesinjeoro-bonaegi\" class=\"anchor\" aria-label=\"줄 링크\"></a>이메일·메신저로 보내기</th>\n<td>된다</td>\n<td>안 된다</td>\n</tr>\n</tbody>\n</table></div>\n<p>둘이 함께 오면 <strong>서명 URL이 이긴다</strong>.</p>\n<p>정책은 두 가지다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 미리 준비된 정책, 사용자 지정 정책\" tabindex=\"0\"><table aria-label=\"서명 URL과 서명 쿠키\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">미리 준비된 정책</th>\n<th scope=\"col\">사용자 지정 정책</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-mallyo-sigak\">\n<th scope=\"row\"><a href=\"#row-mallyo-sigak\" class=\"anchor\" aria-label=\"줄 링크\"></a>만료 시각</th>\n<td>된다</td>\n<td>된다</td>\n</tr>\n<tr id=\"row-sijak-sigak\">\n<th scope=\"row\"><a href=\"#row-sijak-sigak\" class=\"anchor\" aria-label=\"줄 링크\"></a>시작 시각</th>\n<td>안 된다</td>\n<td>된다</td>\n</tr>\n<tr id=\"row-sayongja-ip-jehan\">\n<th scope=\"row\"><a href=\"#row-sayongja-ip-jehan\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 IP 제한</th>\n<td>안 된다</td>\n<td>된다</td>\n</tr>\n<tr id=\"row-yeoreo-pai-rwaildeukadeu\">\n<th scope=\"row\"><a href=\"#row-yeoreo-pai-rwaildeukadeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 파일(와일드카드)</th>\n<td>안 된다</td>\n<td>된다</td>\n</tr>\n<tr id=\"row-url-giri\">\n<th scope=\"row\"><a href=\"#row-url-giri\" class=\"anchor\" aria-label=\"줄 링크\"></a>URL 길이</th>\n<td>짧다</td>\n<td>길다</td>\n</tr>\n</tbody>\n</table></div>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Statement\"</span><span class=\"tk-punctuation\">:</span><span> [</span></span>\n<span class=\"line\"><span>    {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Resource\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"https://d111111abcdef8.cloudfront.net/video/*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        \"DateLessThan\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"AWS:EpochTime\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 1798761600</span><span> }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        \"IpAddress\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"AWS:SourceIp\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"203.0.113.0/24\"</span><span> }</span></span>\n<span class=\"line\"><span>      }</span></span>\n<span class=\"line\"><span>    }</span></span>\n<span class=\"line\"><span>  ]</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>CloudFront는 요청이 <strong>시작될 때</strong> 만료를 본다. 만료 직전에 시작한 큰 내려받기는 끝까지 간다. 끊겼다가 다시 요청하면 거절된다.</p>\n<h3 id=\"vs-s3-presigned\">S3 사전 서명 URL과의 차이<a href=\"#vs-s3-presigned\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, CloudFront 서명 URL, S3 사전 서명 URL\" tabindex=\"0\"><table aria-label=\"S3 사전 서명 URL과의 차이\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">CloudFront 서명 URL</th>\n<th scope=\"col\"><a href=\"/storage/s3-access-control/#presigned-url\">S3 사전 서명 URL</a></th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-geochineun-got\">\n<th scope=\"row\"><a href=\"#row-geochineun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>거치는 곳</th>\n<td>엣지 캐시</td>\n<td>버킷에 바로</td>\n</tr>\n<tr id=\"row-seomyeonghaneun-geot\">\n<th scope=\"row\"><a href=\"#row-seomyeonghaneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>서명하는 것</th>\n<td>키 그룹의 개인 키</td>\n<td><a href=\"/security/iam/\" class=\"mention\">IAM</a> 자격 증명</td>\n</tr>\n<tr id=\"row-eomnodeu\">\n<th scope=\"row\"><a href=\"#row-eomnodeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>업로드</th>\n<td>되지만 흔히 쓰지 않는다</td>\n<td>흔히 쓴다(PUT)</td>\n</tr>\n<tr id=\"row-ip-sijak-sigak-jehan\">\n<th scope=\"row\"><a href=\"#row-ip-sijak-sigak-jehan\" class=\"anchor\" aria-label=\"줄 링크\"></a>IP·시작 시각 제한</th>\n<td>된다</td>\n<td>만료만(정책 조건은 따로)</td>\n</tr>\n</tbody>\n</table></div>\n<p>세계의 사용자에게 나눠 주면 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>, 서버를 거치지 않고 <a href=\"/storage/s3/\">S3</a>에 올리게 하려면 S3 쪽이다.</p>\n</div><h2 id=\"field-level-encryption\">필드 수준 암호화<a href=\"#field-level-encryption\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-field-encryption\" data-diagram=\"field-encryption\"><figcaption><span class=\"diagram-title\">카드 번호 필드가 엣지에서 암호화되어 결제 서비스까지 가는 <span class=\"diagram-title-end\">길<a href=\"#diagram-field-encryption\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 카드 번호 필드가 엣지에서 암호화되어 결제 서비스까지 가는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"588\" height=\"315\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-58 -18 940 504\"><svg width=\"940\" height=\"504\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-field-encryption-desc\" aria-labelledby=\"diagram-field-encryption-title\" role=\"img\" viewBox=\"-58 -18 940 504\"><title id=\"diagram-field-encryption-title\">카드 번호 필드가 엣지에서 암호화되어 결제 서비스까지 가는 길</title><desc id=\"diagram-field-encryption-desc\">사용자가 HTTPS로 폼을 보내면 CloudFront 엣지가 카드 번호 필드를 공개 키로 암호화한다. 웹 서버는 암호문만 보고 그대로 결제 서비스에 넘기며, 개인 키를 가진 결제 서비스만 복호화한다.</desc><g class=\"d-frame\"><line x1=\"744\" x2=\"744\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"664\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"744\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">결제 서비스</text></g><g class=\"d-frame\"><line x1=\"524\" x2=\"524\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"444\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"524\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">웹 서버</text></g><g class=\"d-frame\"><line x1=\"300\" x2=\"300\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"220\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"300\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">CloudFront</text><text x=\"300\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">엣지</text></g><g class=\"d-frame\"><line x1=\"80\" x2=\"80\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"64\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"80\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-note\"><rect width=\"160\" height=\"76\" x=\"220\" y=\"152\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"300\" y=\"185.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 공개 키로</text><text x=\"300\" y=\"211.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">필드 암호화</text></g><g class=\"d-note\"><rect width=\"160\" height=\"76\" x=\"664\" y=\"392\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"744\" y=\"425.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 개인 키로</text><text x=\"744\" y=\"451.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복호화</text></g><g class=\"d-edge-label\"><rect width=\"171.9\" height=\"28.6\" x=\"103.1\" y=\"86.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"189\" y=\"108.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① HTTPS 폼 제출</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"296\" y1=\"140\" y2=\"140\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m281.6 132.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"159.8\" height=\"28.6\" x=\"331.1\" y=\"250.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"411\" y=\"272.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 암호문이 든 폼</text></g><g class=\"d-edge\"><line x1=\"301\" x2=\"520\" y1=\"304\" y2=\"304\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m505.6 296.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"154.3\" height=\"28.6\" x=\"555.9\" y=\"326.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"633\" y=\"348.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 암호문 그대로</text></g><g class=\"d-edge\"><line x1=\"525\" x2=\"740\" y1=\"380\" y2=\"380\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m725.6 372.5 16.5 7.5-15 7.5z\"/></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"410\" height=\"353\" class=\"diagram-svg diagram-slim diagram-from-330 diagram-narrow\" font-size=\"22\" viewBox=\"-58 -18 656 564\"><svg width=\"656\" height=\"564\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-field-encryption-narrow-desc\" aria-labelledby=\"diagram-field-encryption-narrow-title\" role=\"img\" viewBox=\"-58 -18 656 564\"><title id=\"diagram-field-encryption-narrow-title\">카드 번호 필드가 엣지에서 암호화되어 결제 서비스까지 가는 길</title><desc id=\"diagram-field-encryption-narrow-desc\">사용자가 HTTPS로 폼을 보내면 CloudFront 엣지가 카드 번호 필드를 공개 키로 암호화한다. 웹 서버는 암호문만 보고 그대로 결제 서비스에 넘기며, 개인 키를 가진 결제 서비스만 복호화한다.</desc><g class=\"d-frame\"><line x1=\"480\" x2=\"480\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"420\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"480\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">결제 서비스</text></g><g class=\"d-frame\"><line x1=\"340\" x2=\"340\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"280\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"340\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">웹 서버</text></g><g class=\"d-frame\"><line x1=\"200\" x2=\"200\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"140\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"200\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">CloudFront</text><text x=\"200\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">엣지</text></g><g class=\"d-frame\"><line x1=\"60\" x2=\"60\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"120\" height=\"64\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"60\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-note\"><rect width=\"120\" height=\"68\" x=\"140\" y=\"176\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"200\" y=\"207.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 공개 키로</text><text x=\"200\" y=\"233.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">필드 암호화</text></g><g class=\"d-note\"><rect width=\"120\" height=\"68\" x=\"420\" y=\"460\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"480\" y=\"491.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 개인 키로</text><text x=\"480\" y=\"517.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복호화</text></g><g class=\"d-edge-label\"><rect width=\"128.3\" height=\"28.6\" x=\"64.8\" y=\"81.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"129\" y=\"103.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① HTTPS 폼</text></g><g class=\"d-edge-label\"><rect width=\"48\" height=\"28.6\" x=\"105\" y=\"107.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"129\" y=\"129.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">제출</text></g><g class=\"d-edge\"><line x1=\"61\" x2=\"196\" y1=\"168\" y2=\"168\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m181.6 160.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"135.3\" height=\"28.6\" x=\"201.4\" y=\"261.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"269\" y=\"283.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 암호문이 든</text></g><g class=\"d-edge-label\"><rect width=\"29\" height=\"28.6\" x=\"254.5\" y=\"287.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"269\" y=\"309.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">폼</text></g><g class=\"d-edge\"><line x1=\"201\" x2=\"336\" y1=\"348\" y2=\"348\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m321.6 340.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"91.7\" height=\"28.6\" x=\"363.1\" y=\"365.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"409\" y=\"387.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 암호문</text></g><g class=\"d-edge-label\"><rect width=\"67\" height=\"28.6\" x=\"375.5\" y=\"391.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"409\" y=\"413.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">그대로</text></g><g class=\"d-edge\"><line x1=\"341\" x2=\"476\" y1=\"452\" y2=\"452\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m461.6 444.5 16.5 7.5-15 7.5z\"/></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자가 HTTPS로 폼을 보내면 CloudFront 엣지가 카드 번호 필드를 공개 키로 암호화한다. 웹 서버는 암호문만 보고 그대로 결제 서비스에 넘기며, 개인 키를 가진 결제 서비스만 복호화한다.</p><ul><li>사용자 → CloudFront 엣지: ① HTTPS 폼 제출</li><li>CloudFront 엣지: ② 공개 키로 필드 암호화</li><li>CloudFront 엣지 → 웹 서버: ③ 암호문이 든 폼</li><li>웹 서버 → 결제 서비스: ④ 암호문 그대로</li><li>결제 서비스: ⑤ 개인 키로 복호화</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>HTTPS는 <strong>구간</strong>을 암호화한다. 로드 밸런서와 웹 서버에서는 평문이 되고, 로그나 대기열에 그대로 남을 수 있다. 필드 수준 암호화는 그 안에 한 겹을 더한다. 지정한 필드만 엣지에서 공개 키로 암호화하므로, <strong>개인 키를 가진 애플리케이션이 아니면</strong> 스택의 어느 곳에서도 읽지 못한다. 나머지 필드는 평소처럼 쓴다.</p>\n<p>쓰려면 공개 키를 올리고, 어떤 필드를 암호화할지 <strong>프로필</strong>을 만들고, 콘텐츠 유형과 프로필을 묶은 <strong>설정</strong>을 캐시 동작에 연결한다. 그 캐시 동작은 POST를 허용하고, 뷰어와 오리진 양쪽에서 HTTPS를 강제해야 한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>서명 URL</strong>: 파일 하나, 링크로 전달, 쿠키를 못 쓰는 클라이언트.</li>\n<li><strong>서명 쿠키</strong>: 파일 여럿, URL을 바꿀 수 없음.</li>\n<li><strong>필드 수준 암호화</strong>: 사용자가 제출한 민감한 필드를 중간 계층에서도 가려야 함.</li>\n<li><strong>OAC</strong>: 서명을 우회해 버킷으로 바로 가는 길을 막음. 서명과 함께 쓴다.</li>\n<li><strong>지리적 제한</strong>: 사람이 아니라 나라로 막음.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"서명 URL은 ",
						createVNode(_components.strong, { children: "암호화가 아니다" }),
						". URL을 넘겨받은 사람은 만료 전까지 누구나 받는다. IP 조건을 더하면 좁아진다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/security/kms/",
							children: "KMS"
						}),
						"로 하는 ",
						createVNode(_components.a, {
							href: "/storage/s3-encryption/",
							children: "S3 암호화"
						}),
						"는 저장된 데이터의 이야기다. 필드 수준 암호화는 오가는 값의 이야기이고 KMS를 쓰지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"서명에 쓰는 키는 ",
						createVNode(_components.strong, { children: "신뢰할 수 있는 키 그룹" }),
						"에 등록한다. 루트 사용자로 만드는 ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							class: "mention",
							children: "CloudFront"
						}),
						" 키 페어는 옛 방식이다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "민감 정보면 다 필드 수준 암호화가 아니다",
					"set:html": "<p>“전송 중 암호화”면 HTTPS, “저장할 때 암호화”면 KMS다. “<strong>특정 필드</strong>를 <strong>전체 스택에서</strong>, 일부 앱만 복호화”라야 필드 수준 암호화다.</p>"
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
var url = "content/networking/signed-url-vs-field-level-encryption.mdx/";
var file = "/work/wt/build/content/networking/signed-url-vs-field-level-encryption.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/signed-url-vs-field-level-encryption.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
