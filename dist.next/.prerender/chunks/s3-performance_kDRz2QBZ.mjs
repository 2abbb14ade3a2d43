import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/s3-performance.mdx
var frontmatter = {
	"title": "S3 성능",
	"titleEn": "Amazon S3 performance and Transfer Acceleration",
	"kind": "concept",
	"status": "published",
	"summary": "S3에서 더 많이, 더 빨리 올리고 받는 방법들로, 요청을 여러 접두사와 조각으로 나누고 먼 거리는 엣지 로케이션으로 줄인다.",
	"aliases": [
		"S3 성능 최적화",
		"S3 속도",
		"멀티파트 업로드",
		"Multipart Upload",
		"분할 업로드",
		"바이트 범위 가져오기",
		"바이트 레인지 페치",
		"Byte-Range Fetches",
		"Byte-Range Fetch",
		"범위 GET",
		"Transfer Acceleration",
		"전송 가속화",
		"전송 가속",
		"트랜스퍼 액셀러레이션",
		"S3TA",
		"S3 Transfer Acceleration",
		"S3 Select",
		"S3 셀렉트",
		"접두사",
		"prefix",
		"503 Slow Down",
		"업로드 속도",
		"큰 파일 업로드",
		"대용량 업로드",
		"해외 업로드 느림",
		"S3 느림",
		"나눠 올리기",
		"업로드 가속",
		"멀티파트"
	],
	"related": [
		"storage/s3",
		"networking/cloudfront",
		"networking/global-accelerator",
		"storage/s3-encryption",
		"networking/vpc-endpoints",
		"analytics/athena",
		"storage/s3-lifecycle"
	],
	"signals": [
		{
			"id": "transfer-acceleration",
			"need": "먼 대륙의 지사들이 한 리전의 버킷 하나에 빠르게 올린다",
			"choose": "Transfer Acceleration + 멀티파트",
			"see": "storage/s3-performance#transfer-acceleration",
			"why": "가까운 엣지로 올려 AWS 망을 탄다. CloudFront는 내려받기를 캐시한다."
		},
		{
			"id": "meoltipateu-eomnodeu",
			"need": "30GB 업로드가 끊겨도 실패한 부분만 다시 보낸다",
			"choose": "멀티파트 업로드",
			"see": "storage/s3-performance#multipart",
			"why": "조각으로 나눠 실패한 조각만 다시 보낸다."
		},
		{
			"id": "get",
			"need": "아주 큰 객체의 앞부분 몇 KB만 읽는다",
			"choose": "바이트 범위 GET",
			"see": "storage/s3-performance#byte-range",
			"why": "적은 구간만 온다. 객체를 통째로 받지 않는다."
		},
		{
			"id": "cloudfront",
			"need": "전 세계 사용자가 같은 객체를 되풀이해 받는다",
			"choose": "CloudFront",
			"see": "networking/cloudfront#when",
			"why": "엣지의 사본이 답한다. Transfer Acceleration은 캐시하지 않는다."
		}
	],
	"facts": [
		{
			"id": "first-byte",
			"label": "작은 객체(또는 큰 객체의 첫 바이트)의 지연",
			"value": "약 100~200밀리초",
			"note": "더 짧아야 하면 앞에 캐시를 두거나 Express One Zone을 쓴다.",
			"called": [
				"첫 바이트",
				"first byte",
				"latency"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html"
		},
		{
			"id": "parallel-rate",
			"label": "병렬 요청 하나가 맡는 대역폭",
			"asks": "병렬 요청 하나가 맡는 대역폭은 정해져 있나?",
			"value": "정해진 값 없음. 하나로 재고 늘린다",
			"note": "요청 하나가 CPU의 25%를 쓰면 넷까지 늘려 볼 만하다는 식으로, 먼저 바닥나는 리소스를 보고 정한다.",
			"examEra": "85~90MB/s",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html"
		},
		{
			"id": "range-size",
			"label": "바이트 범위 요청의 알맞은 크기",
			"value": "멀티파트로 올린 조각과 같은 크기·경계",
			"note": "요청을 여러 연결에 나누어 동시에 보낸다.",
			"examEra": "8MB 또는 16MB",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html"
		},
		{
			"id": "acceleration-name",
			"label": "Transfer Acceleration을 켤 수 있는 버킷 이름",
			"value": "DNS 규칙에 맞고 점(.)이 없는 이름",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAccelerateConfiguration.html"
		},
		{
			"id": "acceleration-delay",
			"label": "Transfer Acceleration을 켠 뒤 빨라지기까지",
			"value": "최대 30분",
			"called": [
				"가속 적용",
				"가속 분",
				"acceleration 활성화 시간"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAccelerateConfiguration.html"
		},
		{
			"id": "acceleration-endpoint",
			"label": "Transfer Acceleration 엔드포인트",
			"asks": "Transfer Acceleration을 쓰려면 어느 주소로 보내나?",
			"value": "`버킷.s3-accelerate.amazonaws.com`",
			"note": "듀얼 스택은 `버킷.s3-accelerate.dualstack.amazonaws.com`. 보통 엔드포인트로 보내면 빨라지지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration-getting-started.html"
		},
		{
			"id": "select-closed",
			"label": "S3 Select의 신규 가입",
			"value": "종료",
			"note": "2024년 7월 25일부터다. 쓰던 고객은 계속 쓴다. 새로 만든다면 Athena나 클라이언트 쪽 거르기를 쓴다.",
			"examEra": "객체 안에서 SQL로 일부만 꺼내는 방법",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference.html"
		}
	],
	"sharedFacts": [
		{
			"id": "multipart-from",
			"from": "storage/s3#multipart-recommended"
		},
		{
			"id": "single-put",
			"from": "storage/s3#single-put"
		},
		{
			"id": "multipart-parts",
			"from": "storage/s3#multipart-parts"
		},
		{
			"id": "prefix-requests",
			"from": "storage/s3#request-rate"
		}
	],
	"scenarios": [
		{
			"id": "global-offices-upload",
			"situation": "여러 대륙의 지사가 날마다 수 GB 파일을 한 리전의 버킷에 올린다. 버킷은 하나로 유지하면서 먼 지사의 업로드를 빠르게, 운영 부담은 가장 적게 하려 한다.",
			"answer": ["storage/s3-performance", "storage/s3"],
			"choose": "Transfer Acceleration + 멀티파트 업로드",
			"why": "“먼 곳에서 한 버킷으로 업로드”는 Transfer Acceleration과 멀티파트의 조합이다. 켜고 엔드포인트만 바꾸면 된다.",
			"trap": "지역마다 버킷을 두고 복제하면 버킷이 여럿이 되고 관리가 는다. CloudFront는 받는 쪽을 빠르게 하는 캐시가 주된 일이다.",
			"requirements": ["low-latency", "least-operations"]
		},
		{
			"id": "unstable-network-large-file",
			"situation": "현장에서 느리고 자주 끊기는 회선으로 30GB 파일을 올린다. 끊길 때마다 처음부터 다시 보내는 일을 없애야 한다.",
			"answer": ["storage/s3-performance"],
			"choose": "멀티파트 업로드",
			"why": "멀티파트 업로드는 조각마다 성공을 확인하므로 실패한 조각만 다시 보낸다. 한 번의 PUT은 5GB까지라 30GB는 어차피 멀티파트다.",
			"trap": "Transfer Acceleration은 길을 빠르게 할 뿐, 한 번의 PUT이 끊기면 처음부터인 것은 같다."
		},
		{
			"id": "read-file-header",
			"situation": "수백 GB짜리 과학 데이터 파일에서 앞부분 수 KB의 헤더만 읽어 목록을 만든다. 전송 비용과 시간을 줄이려 한다.",
			"answer": ["storage/s3-performance"],
			"choose": "Range 헤더로 일부만 GET",
			"why": "Range 헤더로 필요한 바이트만 GET한다. 받은 만큼만 전송료를 낸다.",
			"trap": "파일 전체를 받아 앞부분만 쓰면 시간과 전송료가 수천 배다.",
			"requirements": ["lowest-cost", "low-latency"]
		},
		{
			"id": "throttled-prefix",
			"situation": "분석 작업이 한 접두사 아래 객체를 초당 2만 번 읽다가 503 Slow Down을 받는다.",
			"answer": ["storage/s3-performance", "storage/s3"],
			"choose": "여러 접두사로 나누기 + 지수 백오프",
			"why": "요청 한도는 접두사마다 있다. 객체를 여러 접두사로 나누면 합계가 늘고, 오류에는 지수 백오프로 다시 시도한다.",
			"trap": "범용 버킷이라면 다른 리전이나 Standard-IA 같은 클래스로 옮겨도 접두사당 한도는 같다.",
			"requirements": ["sudden-load"]
		}
	],
	"corrections": [
		{
			"id": "multipart",
			"notes": "100MB가 넘는 파일에는 멀티 파일 업로드를 권한다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "파일 여러 개가 아니라 파일 하나를 여러 조각으로 나누는 멀티파트(multipart) 업로드다. 100MB부터 권장, 5GB가 넘으면 필수인 것은 맞다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html"
		},
		{
			"id": "s3",
			"notes": "바이트 범위 가져오기는 실패하면 더 작은 단위로 쪼갠다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "실패한 범위만 다시 요청해서 복원력이 좋다는 뜻이다. 범위의 크기는 클라이언트가 정하고 S3가 저절로 쪼개지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-guidelines.html"
		},
		{
			"id": "select-sql",
			"notes": "S3 Select로 SQL을 써서 필요한 데이터만 걸러 낸다고 한다.",
			"status": "outdated",
			"right": "2024년 7월 25일부터 신규 고객은 쓸 수 없다. Athena로 조회하거나 Parquet 같은 열 단위 형식에서 필요한 열만 범위 요청으로 읽는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference.html"
		},
		{
			"id": "transfer-acceleration",
			"notes": "Transfer Acceleration을 켜면 전송이 빨라진다고만 한다.",
			"status": "simplified",
			"right": "가속 엔드포인트로 보낼 때만, 그리고 멀 때만 빨라진다. S3는 보통 전송보다 빠르지 않을 것 같으면 가속 요금을 매기지 않는다. 속도 비교 도구로 먼저 재 본다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "S3",
			"lines": "738-747"
		},
		{
			"note": "001",
			"section": "S3 Performance",
			"lines": "885-892"
		},
		{
			"note": "001",
			"section": "S3 Select",
			"lines": "894-899"
		},
		{
			"note": "002",
			"section": "Amazon S3 Transfer Acceleration",
			"lines": "401-404"
		}
	],
	"references": [
		{
			"title": "S3 성능 최적화",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html"
		},
		{
			"title": "성능 설계 패턴",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html"
		},
		{
			"title": "멀티파트 업로드",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html"
		},
		{
			"title": "Transfer Acceleration",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html"
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
			"slug": "multipart",
			"text": "멀티파트 업로드"
		},
		{
			"depth": 2,
			"slug": "transfer-acceleration",
			"text": "Transfer Acceleration"
		},
		{
			"depth": 2,
			"slug": "byte-range",
			"text": "바이트 범위 GET"
		},
		{
			"depth": 2,
			"slug": "s3-select",
			"text": "S3 Select"
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
		p: "p",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/storage/s3/\">S3</a>는 서버 한 대가 아니라 거대한 분산 시스템이다. 연결 하나로 순서대로 보내면 그 힘의 일부만 쓴다. 느리다면 <strong>무엇이 병목인지</strong>부터 가른다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 증상, 병목, 쓰는 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">증상</th>\n<th scope=\"col\">병목</th>\n<th scope=\"col\">쓰는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-keun-paireul-ollineun-de-orae-geollinda\">\n<th scope=\"row\"><a href=\"#row-keun-paireul-ollineun-de-orae-geollinda\" class=\"anchor\" aria-label=\"줄 링크\"></a>큰 파일을 올리는 데 오래 걸린다</th>\n<td>연결 하나의 대역폭</td>\n<td>멀티파트 업로드(병렬)</td>\n</tr>\n<tr id=\"row-meon-naraeseo-ollimyeon-neurida\">\n<th scope=\"row\"><a href=\"#row-meon-naraeseo-ollimyeon-neurida\" class=\"anchor\" aria-label=\"줄 링크\"></a>먼 나라에서 올리면 느리다</th>\n<td>인터넷의 거리와 손실</td>\n<td>Transfer Acceleration</td>\n</tr>\n<tr id=\"row-keun-gaekchereul-banneun-de-orae\">\n<th scope=\"row\"><a href=\"#row-keun-gaekchereul-banneun-de-orae\" class=\"anchor\" aria-label=\"줄 링크\"></a>큰 객체를 받는 데 오래 걸린다</th>\n<td>연결 하나의 대역폭</td>\n<td>바이트 범위 GET(병렬)</td>\n</tr>\n<tr id=\"row-keun-gaekcheui-ilbuman-pillyohada\">\n<th scope=\"row\"><a href=\"#row-keun-gaekcheui-ilbuman-pillyohada\" class=\"anchor\" aria-label=\"줄 링크\"></a>큰 객체의 일부만 필요하다</th>\n<td>쓸데없는 전송</td>\n<td>바이트 범위 GET</td>\n</tr>\n<tr id=\"row-503-slow-down\">\n<th scope=\"row\"><a href=\"#row-503-slow-down\" class=\"anchor\" aria-label=\"줄 링크\"></a>503 Slow Down이 난다</th>\n<td>접두사당 요청 수</td>\n<td>접두사 나누기, 재시도</td>\n</tr>\n<tr id=\"row-gateun-gaekchereul-yeoreosi-doepurihae\">\n<th scope=\"row\"><a href=\"#row-gateun-gaekchereul-yeoreosi-doepurihae\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 객체를 여럿이 되풀이해 받는다</th>\n<td>거리와 요청 수</td>\n<td><a href=\"/networking/cloudfront/\">CloudFront</a> 캐시</td>\n</tr>\n<tr id=\"row-sse-kms\">\n<th scope=\"row\"><a href=\"#row-sse-kms\" class=\"anchor\" aria-label=\"줄 링크\"></a>SSE-KMS 객체에서 제한 오류가 난다</th>\n<td><a href=\"/security/kms/\" class=\"mention\">KMS</a> 요청 한도</td>\n<td><a href=\"/storage/s3-encryption/\">S3 버킷 키</a></td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>S3는 접두사별로 요청을 나눠 맡는다. 한도는 접두사마다 초당 쓰기 3,500건, 읽기 5,500건이고 접두사 수에는 한도가 없다. 읽기를 10개 접두사로 나누면 합계도 열 배인 55,000건이 된다. 나뉘는 일은 요청이 늘면 S3가 알아서 하지만 <strong>시간이 걸린다</strong>. 그사이에는 503이 나오니 기다리는 시간을 배로 늘려 가며(지수 백오프) 다시 시도한다. 버킷과 객체의 다른 한도는 <a href=\"/storage/s3/\">S3</a>에 모아 두었다.</p>\n<p>예전처럼 키 앞에 무작위 글자를 붙일 필요는 없다. 날짜로 시작하는 이름도 괜찮다.</p>\n</div><h2 id=\"multipart\">멀티파트 업로드<a href=\"#multipart\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>파일 하나를 나눠 올리는 방법이다. <strong>100MB부터 권하고, 5GB를 넘으면 필수다.</strong> 조각은 1만 개까지다.</p>\n<ol>\n<li><code>CreateMultipartUpload</code>로 업로드 ID를 받는다.</li>\n<li>파일을 조각내 <strong>동시에</strong> 올린다. 순서는 상관없고 실패한 조각만 다시 보낸다.</li>\n<li><code>CompleteMultipartUpload</code>로 번호 순서대로 이어 붙인다. 이때 비로소 객체가 보인다.</li>\n</ol>\n<p>끝내거나 취소하지 않은 조각에는 저장 요금이 계속 붙는다. 며칠 지난 조각을 버리는 <a href=\"/storage/s3-lifecycle/\">수명 주기</a> 규칙을 함께 둔다. AWS CLI의 <code>aws s3 cp</code>와 SDK의 전송 관리자는 큰 파일에서 알아서 멀티파트를 쓴다.</p>\n</div><h2 id=\"transfer-acceleration\">Transfer Acceleration<a href=\"#transfer-acceleration\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-acceleration-path\" data-diagram=\"acceleration-path\"><figcaption><span class=\"diagram-title\">먼 사용자가 가까운 엣지를 거쳐 S3 버킷에 올리는 <span class=\"diagram-title-end\">길<a href=\"#diagram-acceleration-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 먼 사용자가 가까운 엣지를 거쳐 S3 버킷에 올리는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"569\" height=\"148\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 910.8 237\"><svg width=\"910.8\" height=\"237\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-acceleration-path-desc\" aria-labelledby=\"diagram-acceleration-path-title\" role=\"img\" viewBox=\"-4 -4 910.8 237\"><title id=\"diagram-acceleration-path-title\">먼 사용자가 가까운 엣지를 거쳐 S3 버킷에 올리는 길</title><desc id=\"diagram-acceleration-path-desc\">상파울루의 사용자는 가속 엔드포인트의 이름을 풀어 가장 가까운 엣지 로케이션으로 보낸다. 데이터는 엣지에서 AWS 백본 네트워크를 타고 서울 리전의 버킷에 도착한다. 가속을 쓰지 않으면 같은 데이터가 공용 인터넷을 지나 리전까지 직접 간다.</desc><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"752.8\" y=\"12\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M112.6 125H126q7 0 7-7V92.7q0-7 7-7h224.7\"/><path fill=\"var(--diagram-line)\" d=\"m356.7 79.8 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M541.3 85.8h174.5q7 0 7 7v11.4q0 7 7.1 7h43\"/><path fill=\"var(--diagram-line)\" d=\"m764.8 105.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M112.6 133H126q7 0 7 7v25.2q0 7 7 7h575.8q7 0 7-7v-11.4q0-7 7.1-7h43\"/><path fill=\"var(--diagram-line)\" d=\"m764.8 140.7 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"764.8\" y=\"43\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-edge-label\"><rect width=\"172.9\" height=\"30\" x=\"153\" y=\"70.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"239.4\" y=\"93.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 짧은 인터넷 구간</text></g><g class=\"d-edge-label\"><rect width=\"118.7\" height=\"30\" x=\"584.1\" y=\"70.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"643.5\" y=\"93.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② AWS 백본</text></g><g class=\"d-edge-label\"><rect width=\"178.3\" height=\"30\" x=\"365.8\" y=\"156.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"455\" y=\"179.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가속 없이: 긴 인터넷</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"107\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"138\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">먼 지사</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"368.7\" y=\"54.8\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"455\" y=\"94.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가까운 엣지</text></g><g class=\"d-node\"><text x=\"821.8\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"785.8\" y=\"74\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"772.8\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"254\" height=\"353\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 407.1 565.2\"><svg width=\"407.1\" height=\"565.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-acceleration-path-narrow-desc\" aria-labelledby=\"diagram-acceleration-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 407.1 565.2\"><title id=\"diagram-acceleration-path-narrow-title\">먼 사용자가 가까운 엣지를 거쳐 S3 버킷에 올리는 길</title><desc id=\"diagram-acceleration-path-narrow-desc\">상파울루의 사용자는 가속 엔드포인트의 이름을 풀어 가장 가까운 엣지 로케이션으로 보낸다. 데이터는 엣지에서 AWS 백본 네트워크를 타고 서울 리전의 버킷에 도착한다. 가속을 쓰지 않으면 같은 데이터가 공용 인터넷을 지나 리전까지 직접 간다.</desc><g class=\"d-boundary\"><rect width=\"130\" height=\"221.2\" x=\"133.4\" y=\"324\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M187.8 48v13q0 7-7 7h-75.2q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m104.5 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M98.5 204v83q0 7 7 7h75.8q7 0 7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m194.3 389.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M209 48v13q0 7 7 7h75.2q7.1 0 7.1 7v212q0 7-7 7h-75.8q-7 0-7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m214.5 389.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"217.4\" y=\"355\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 <tspan x=\"217.4\" y=\"383.6\">리전</tspan></text></g><g class=\"d-edge-label\"><rect width=\"172.9\" height=\"30\" x=\"12\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.4\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 짧은 인터넷 구간</text></g><g class=\"d-edge-label\"><rect width=\"118.7\" height=\"30\" x=\"39\" y=\"244\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"98.4\" y=\"267\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② AWS 백본</text></g><g class=\"d-edge-label\"><rect width=\"178.3\" height=\"30\" x=\"208.8\" y=\"166\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"297.9\" y=\"189\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가속 없이: 긴 인터넷</text></g><g class=\"d-node\"><rect width=\"83.7\" height=\"36\" x=\"156.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"198.4\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">먼 지사</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"28.2\" y=\"158\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"98.5\" y=\"190\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가까운 엣지</text></g><g class=\"d-node\"><text x=\"198.4\" y=\"513.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"162.4\" y=\"406.2\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"S3 버킷\" href=\"/storage/s3/\"><rect width=\"90\" height=\"128\" x=\"153.4\" y=\"397.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>상파울루의 사용자는 가속 엔드포인트의 이름을 풀어 가장 가까운 엣지 로케이션으로 보낸다. 데이터는 엣지에서 AWS 백본 네트워크를 타고 서울 리전의 버킷에 도착한다. 가속을 쓰지 않으면 같은 데이터가 공용 인터넷을 지나 리전까지 직접 간다.</p><ul><li>서울 리전 안: S3 버킷</li><li>먼 지사 → 가까운 엣지: ① 짧은 인터넷 구간</li><li>가까운 엣지 → S3 버킷: ② AWS 백본</li><li>먼 지사 → S3 버킷: 가속 없이: 긴 인터넷 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>가속 엔드포인트의 이름이 사용자에게 가장 가까운 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 엣지 로케이션을 가리킨다. 손실이 많은 공용 인터넷 구간이 짧아진다.</li>\n<li>엣지에서 리전까지는 AWS 망의 최적화된 경로로 간다. 캐시하지 않고 <strong>지나가게만</strong> 한다.</li>\n</ol>\n<p>받는 것도 빨라지지만 주된 쓰임은 먼 곳에서의 업로드다. 요금은 전송한 GB에 붙는다. 멀티파트와 함께 쓰면 조각들이 동시에 이 길을 탄다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\"><code><span class=\"line\"><span class=\"tk-comment\"># 버킷에 가속을 켠다</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3api</span><span class=\"tk-string\"> put-bucket-accelerate-configuration</span><span class=\"tk-string\"> --bucket</span><span class=\"tk-string\"> global-intake</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --accelerate-configuration</span><span class=\"tk-string\"> Status=Enabled</span></span>\n<span class=\"line\"><span class=\"tk-comment\"># 가속 엔드포인트로 올린다</span></span>\n<span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3</span><span class=\"tk-string\"> cp</span><span class=\"tk-string\"> big.iso</span><span class=\"tk-string\"> s3://global-intake/</span><span class=\"tk-string\"> --endpoint-url</span><span class=\"tk-string\"> https://s3-accelerate.amazonaws.com</span></span></code></pre>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, Transfer Acceleration, CloudFront, Global Accelerator\" tabindex=\"0\"><table aria-label=\"Transfer Acceleration\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">Transfer Acceleration</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/cloudfront/\">CloudFront</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/global-accelerator/\">Global Accelerator</a></th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-daesang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-daesang\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상</th>\n<td role=\"cell\"><a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷 하나</td>\n<td role=\"cell\">HTTP 오리진</td>\n<td role=\"cell\"><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>, <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>, <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, 탄력적 IP</td>\n</tr>\n<tr id=\"row-kaesi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kaesi\" class=\"anchor\" aria-label=\"줄 링크\"></a>캐시</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">있음</td>\n<td role=\"cell\">없음</td>\n</tr>\n<tr id=\"row-jalhaneun-il\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jalhaneun-il\" class=\"anchor\" aria-label=\"줄 링크\"></a>잘하는 일</th>\n<td role=\"cell\">먼 곳에서 큰 파일 업로드</td>\n<td role=\"cell\">같은 내용을 여럿이 받기</td>\n<td role=\"cell\">TCP·<wbr>UDP 앱, 고정 IP</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"byte-range\">바이트 범위 GET<a href=\"#byte-range\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><code>Range: bytes=0-1048575</code>처럼 구간을 적으면 그 부분만 온다. 쓰임이 둘이다. 큰 객체를 구간으로 나눠 <strong>동시에</strong> 받으면 빨라지고, 실패해도 그 구간만 다시 받는다. 헤더만 필요하면 <strong>앞부분만</strong> 받아 전송량을 줄인다. 한 번의 GET은 5TB까지라서 그보다 큰 객체는 구간으로 나눠 받을 수밖에 없다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3api</span><span class=\"tk-string\"> get-object</span><span class=\"tk-string\"> --bucket</span><span class=\"tk-string\"> genome-data</span><span class=\"tk-string\"> --key</span><span class=\"tk-string\"> sample.bam</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --range</span><span class=\"tk-string\"> bytes=0-65535</span><span class=\"tk-string\"> header.bin</span></span></code></pre>\n</div><h2 id=\"s3-select\">S3 Select<a href=\"#s3-select\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: "객체 하나에서 SQL로 행과 열을 골라 받는 기능이었다. 네트워크와 클라이언트의 CPU를 아낀다는 것이 장점이다." }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "S3 Select는 새로 시작할 수 없다",
					"set:html": "<p>2024년 7월 25일부터 신규 고객에게 닫혔다. 여러 객체를 SQL로 보려면 <a href=\"/analytics/athena/\">Athena</a>를 쓰고, 일부만 읽으려면 열 단위 형식인 Parquet로 저장해 필요한 열만 범위로 읽는다. 시험 자료에는 “객체 하나에서 일부만 SQL로”의 답으로 남아 있다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>업로드 가속과 다운로드 캐시</strong>: “전 세계 사용자가 올린다”면 Transfer Acceleration, “전 세계 사용자가 받는다”면 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>다.</li>\n<li><strong><a href=\"/migration/snow-family/\">Snow 장치</a>와 Transfer Acceleration</strong>: 회선이 아예 모자라면 가속해도 소용없다. 있는 회선의 거리가 문제일 때만 쓴다.</li>\n<li>같은 리전의 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에서는 가속이 의미가 없다. <a href=\"/networking/vpc-endpoints/\">게이트웨이 엔드포인트</a>로 바로 닿는다.</li>\n<li>점이 든 버킷 이름(<code>www.example.com</code>)에는 가속을 켤 수 없다.</li>\n<li>성능이 부족한 것이 지연 시간이라면 병렬로는 풀리지 않는다. 한 자릿수 밀리초가 필요하면 <a href=\"/storage/s3-storage-classes/\">Express One Zone</a>을 본다.</li>\n</ul></div>" })
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
var url = "content/storage/s3-performance.mdx/";
var file = "/work/wt/build/content/storage/s3-performance.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/s3-performance.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
