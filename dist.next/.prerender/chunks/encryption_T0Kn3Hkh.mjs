import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/encryption.mdx
var frontmatter = {
	"title": "암호화 메커니즘과 SSL/TLS",
	"titleEn": "Encryption in transit and at rest",
	"kind": "concept",
	"status": "published",
	"summary": "데이터를 옮기는 동안(TLS), 저장소가 받은 뒤(서버 측), 보내기 전(클라이언트 측) 가운데 어디에서 잠그느냐로 암호화를 나누고, 어디에서 평문이 보이는지로 고른다.",
	"aliases": [
		"암호화",
		"인크립션",
		"Encryption",
		"전송 중 암호화",
		"전송중 데이터 암호화",
		"encryption in transit",
		"in-flight",
		"in-flight encryption",
		"저장 시 암호화",
		"저장 데이터 암호화",
		"저장된 데이터 암호화",
		"encryption at rest",
		"서버 측 암호화",
		"SSL",
		"TLS",
		"SSL/TLS",
		"에스에스엘",
		"티엘에스",
		"HTTPS 암호화",
		"종단 간 암호화",
		"end-to-end encryption",
		"대칭 키",
		"비대칭 키",
		"데이터 암호화 방식",
		"저장 암호화와 전송 암호화",
		"암호화 종류",
		"통신 암호화",
		"클라이언트 서버 암호화"
	],
	"related": [
		"security/kms",
		"security/acm",
		"storage/s3-encryption",
		"database/rds-encryption",
		"security/secrets-manager",
		"networking/sni",
		"networking/site-to-site-vpn",
		"networking/signed-url-vs-field-level-encryption"
	],
	"signals": [
		{
			"id": "keullaieonteu-cheuk-amhohwa",
			"need": "평문이 AWS에 한 번도 닿으면 안 되고 키도 회사가 보관한다",
			"choose": "클라이언트 측 암호화",
			"see": "security/encryption#client-side",
			"why": "보내기 전에 잠가야 평문이 닿지 않는다. 서버 측은 받은 뒤에 잠근다."
		},
		{
			"id": "securetransport-false-deny",
			"need": "앱은 그대로 두고 HTTP로 오는 요청만 거부한다",
			"choose": "`aws:SecureTransport`가 false이면 Deny",
			"see": "security/encryption#scenario-reject-http-requests",
			"why": "조건이 HTTP 요청을 가려 거부한다. 기본 암호화는 저장할 때의 일이다."
		},
		{
			"id": "nlb-tcp-443",
			"need": "브라우저부터 서버까지 중간에서 한 번도 복호화하지 않는다",
			"choose": "NLB의 TCP 443 통과",
			"see": "security/encryption#in-transit",
			"why": "TCP로 넘기면 서버에서 처음 풀린다. ALB는 중간에서 한 번 푼다."
		},
		{
			"id": "direct-connect-ipsec-vpn",
			"need": "전용선을 지나는 모든 IP 트래픽을 암호화한다",
			"choose": "Direct Connect 위의 IPsec VPN",
			"see": "security/encryption#scenario-encrypt-over-dedicated-line",
			"why": "전용선은 사설일 뿐 암호화되지 않는다. VPN은 모든 IP를 잠근다."
		}
	],
	"facts": [
		{
			"id": "tls-minimum",
			"label": "AWS API를 부를 때의 TLS",
			"asks": "AWS API를 부를 때 TLS는 어느 버전부터 되나?",
			"value": "최소 1.2, 권장 1.3",
			"note": "SSL과 TLS 1.0·1.1로는 AWS API에 접속하지 못한다.",
			"examEra": "TLS 1.0 이상",
			"called": [
				"TLS 버전",
				"TLS 최소",
				"최소 TLS",
				"최소 버전"
			],
			"source": "https://docs.aws.amazon.com/IAM/latest/UserGuide/infrastructure-security.html"
		},
		{
			"id": "require-https",
			"label": "HTTPS만 받게 하는 정책 조건",
			"value": "`aws:SecureTransport`가 `false`이면 Deny",
			"note": "버킷 정책, 대기열 정책, 주제 정책에 똑같이 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryptionInTransit.html"
		},
		{
			"id": "always-on",
			"label": "끌 수 없는 저장 데이터 암호화",
			"value": "S3, DynamoDB, Secrets Manager",
			"note": "고를 수 있는 것은 키의 종류뿐이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html"
		},
		{
			"id": "nitro-in-transit",
			"label": "인스턴스 사이의 자동 암호화",
			"value": "지원하는 Nitro 인스턴스끼리, AES 256비트",
			"note": "같은 VPC나 피어링한 VPC 안에서 로드 밸런서 같은 중간 장치를 거치지 않을 때다. 설정도 요금도 없다.",
			"called": ["Nitro 비트", "Nitro 전송 암호화 비트"],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html"
		},
		{
			"id": "client-side-library",
			"label": "클라이언트 측 암호화 라이브러리",
			"value": "S3 암호화 클라이언트, AWS Encryption SDK",
			"note": "라이브러리가 데이터 키를 만들고 감싸는 일을 맡는다. KMS 키도, 내 키도 쓸 수 있다.",
			"source": "https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/introduction.html"
		}
	],
	"scenarios": [
		{
			"id": "plaintext-never-reaches-aws",
			"situation": "규제 때문에 평문이 회사 밖 어디에도 나타나면 안 된다. S3에 넣는 동안에도, S3 안에서도 마찬가지다. 키도 회사가 보관한다.",
			"answer": ["security/encryption", "storage/s3-encryption"],
			"choose": "클라이언트 측 암호화",
			"why": "“보내기 전에 이미 암호문”이라는 요구다. 앱이 자기 키로 잠근 뒤 올리는 클라이언트 측 암호화만 맞는다.",
			"trap": "SSE-C도 키는 고객이 갖지만 암호화는 S3가 한다. 평문과 키가 요청에 실려 S3까지 간다.",
			"requirements": ["encryption"]
		},
		{
			"id": "reject-http-requests",
			"situation": "감사에서 “버킷에 HTTP로 접근할 수 있다”는 지적을 받았다. 앱은 고치지 않고 암호화되지 않은 접속만 모두 거부해야 한다.",
			"answer": ["security/encryption", "storage/s3-access-control"],
			"choose": "`aws:SecureTransport`가 거짓이면 거부",
			"why": "전송 중 암호화를 강제하는 일은 정책의 몫이다. 버킷 정책에서 `aws:SecureTransport`가 거짓인 요청을 거부한다.",
			"trap": "기본 암호화를 SSE-KMS로 바꿔도 저장 데이터만 달라진다. HTTP 요청은 그대로 들어온다.",
			"requirements": ["encryption", "access-control"]
		},
		{
			"id": "no-decryption-at-load-balancer",
			"situation": "결제 트래픽은 사용자의 브라우저부터 EC2까지 한 번도 복호화되면 안 된다. 인증서와 개인 키는 서버에만 둔다.",
			"answer": ["networking/network-load-balancer", "security/encryption"],
			"choose": "NLB의 TCP 443 리스너",
			"why": "“중간에서 복호화 금지”이면 TLS를 풀지 않고 넘겨야 한다. NLB의 TCP 443 리스너는 내용을 보지 않고 통과시킨다.",
			"trap": "ALB에 HTTPS 대상 그룹을 두면 두 구간 모두 암호화되지만, ALB 안에서 한 번 풀렸다가 다시 잠긴다.",
			"requirements": ["encryption"]
		},
		{
			"id": "encrypt-over-dedicated-line",
			"situation": "온프레미스와 VPC를 전용선으로 이었는데, 회선을 지나는 모든 IP 트래픽을 암호화하라는 규정이 생겼다.",
			"answer": [
				"networking/site-to-site-vpn",
				"networking/direct-connect",
				"security/encryption"
			],
			"choose": "Direct Connect 위의 IPsec VPN",
			"why": "전용선은 사설이지 암호화된 길이 아니다. Direct Connect 위에 IPsec VPN을 올리면 앱과 상관없이 모두 암호화된다.",
			"trap": "앱마다 TLS를 켜면 된다는 보기는 “모든 IP 트래픽”을 채우지 못한다.",
			"requirements": ["encryption", "hybrid"]
		}
	],
	"corrections": [
		{
			"id": "ssl-tls",
			"notes": "전송 중 암호화를 SSL 하나로 적는다.",
			"status": "simplified",
			"right": "지금 쓰는 것은 TLS다. 그리고 TLS만 있는 것도 아니다. 네트워크 단위로는 IPsec(VPN)이, 전용선 단위로는 MACsec이 전송 중 암호화를 맡는다.",
			"source": "https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html"
		},
		{
			"id": "alb-tls",
			"notes": "인증서를 두면 클라이언트와 로드 밸런서 사이가 암호화되면 된다고 한다.",
			"status": "simplified",
			"right": "거기까지만 암호화된다. ALB는 TLS 암호화를 풀므로 대상까지도 암호화하려면 대상 그룹의 프로토콜을 HTTPS로 두어야 한다. ALB는 이때 대상의 인증서를 검증하지 않는다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html"
		},
		{
			"id": "kms",
			"notes": "클라이언트 측 암호화이면 서버는 풀 수 없는 데이터를 받기만 한다고 한다.",
			"status": "simplified",
			"right": "저장소 서비스에는 맞는 말이다. 다만 키를 어디에 두느냐는 따로 정한다. KMS 키로 감싼 데이터 키를 쓰면 키의 통제는 AWS 안에서 이루어진다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingClientSideEncryption.html"
		}
	],
	"sources": [{
		"note": "000",
		"section": "암호화 메커니즘",
		"lines": "129-135"
	}, {
		"note": "001",
		"section": "SSL / TLS",
		"lines": "417-425"
	}],
	"references": [
		{
			"title": "S3의 데이터 보호와 암호화",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryption.html"
		},
		{
			"title": "EC2의 데이터 보호(저장·전송 암호화)",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html"
		},
		{
			"title": "AWS Encryption SDK란",
			"url": "https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/introduction.html"
		},
		{
			"title": "정책의 전역 조건 키",
			"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html"
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
			"slug": "in-transit",
			"text": "전송 중 암호화(SSL/TLS)"
		},
		{
			"depth": 2,
			"slug": "server-side",
			"text": "서버 측 암호화"
		},
		{
			"depth": 2,
			"slug": "client-side",
			"text": "클라이언트 측 암호화"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-kms\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M166 168h23v-6h-23zm-28 0h22v-6h-22zm-29 0h22v-6h-22zm35-26c0-3 3-6 6-6 4 0 7 3 7 6s-3 7-7 7c-3 0-6-3-6-7m19 0c0-7-6-12-13-12s-12 5-12 12 5 13 12 13 13-6 13-13m-45-6c4 0 7 3 7 6s-3 7-7 7c-3 0-6-3-6-7s3-6 6-6m0 19c7 0 13-6 13-13s-6-12-13-12-12 5-12 12 5 13 12 13m93-48v74l-3 3h-99v-6h96v-68h-71v-6h74zM98 123l-2 3v68l-8 6-8-9v-9l-1-2-7-7 7-8 1-2v-6l-1-2-7-8 7-7 1-2v-12l-2-3c-17-5-26-22-23-39 3-12 12-22 24-25 11-3 22-1 30 6 8 6 13 16 13 26 0 15-10 28-24 32m30-32c0-12-6-24-15-31s-23-11-35-8c-15 4-26 16-29 31-4 19 6 39 25 46v7l-9 9v4l9 9v4l-9 9v4l9 9v10l12 13h4l11-9 1-3v-66c16-6 26-21 26-38m-40 8c-4 0-8-4-8-8 0-5 4-8 8-8s8 3 8 8c0 4-4 8-8 8m0-23c-8 0-14 7-14 15s6 14 14 14 14-6 14-14-6-15-14-15\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“암호화하라”는 요구를 받으면 먼저 <strong>누구에게서 지키려는가</strong>를 묻는다. 답에 따라 잠그는 자리가 달라진다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 막고 싶은 것, 방법, 평문이 보이는 곳\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">막고 싶은 것</th>\n<th scope=\"col\">방법</th>\n<th scope=\"col\">평문이 보이는 곳</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-neteuwokeueseo-yeotdeutgi-bakkwochigi\">\n<th scope=\"row\"><a href=\"#row-neteuwokeueseo-yeotdeutgi-bakkwochigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>네트워크에서 엿듣기, 바꿔치기</th>\n<td>전송 중 암호화(TLS, VPN)</td>\n<td>보내는 쪽과 받는 쪽</td>\n</tr>\n<tr id=\"row-diseukeu-seunaepsyat-baegeobui-yuchul\">\n<th scope=\"row\"><a href=\"#row-diseukeu-seunaepsyat-baegeobui-yuchul\" class=\"anchor\" aria-label=\"줄 링크\"></a>디스크·스냅샷·백업의 유출</th>\n<td>서버 측 암호화</td>\n<td>앱과 저장소 서비스</td>\n</tr>\n<tr id=\"row-jeojangsoreul-unnyeonghaneun-jjokkkaji\">\n<th scope=\"row\"><a href=\"#row-jeojangsoreul-unnyeonghaneun-jjokkkaji\" class=\"anchor\" aria-label=\"줄 링크\"></a>저장소를 운영하는 쪽까지</th>\n<td>클라이언트 측 암호화</td>\n<td>앱뿐</td>\n</tr>\n</tbody>\n</table></div>\n<p>셋은 서로 대신하지 못한다. 보통은 앞의 둘을 함께 켜고, 아주 민감한 값에만 셋째를 더한다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-where-encryption-happens\" data-diagram=\"where-encryption-happens\"><figcaption><span class=\"diagram-title\">전송 중, 서버 측, 클라이언트 측 암호화가 일어나는 <span class=\"diagram-title-end\">자리<a href=\"#diagram-where-encryption-happens\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 전송 중, 서버 측, 클라이언트 측 암호화가 일어나는 자리\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"226\" height=\"687\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 361.2 1099.7\"><svg width=\"361.2\" height=\"1099.7\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-where-encryption-happens-desc\" aria-labelledby=\"diagram-where-encryption-happens-title\" role=\"img\" viewBox=\"-4 -4 361.2 1099.7\"><title id=\"diagram-where-encryption-happens-title\">전송 중, 서버 측, 클라이언트 측 암호화가 일어나는 자리</title><desc id=\"diagram-where-encryption-happens-desc\">앱은 데이터를 보내기 전에 스스로 잠글 수 있다. 앱과 S3 사이는 TLS가 지킨다. S3는 받은 평문을 디스크에 쓰기 전에 KMS에서 받은 데이터 키로 잠근다. 앱이 먼저 잠갔다면 S3에는 암호문만 도착한다.</desc><g class=\"d-boundary\"><rect width=\"216.5\" height=\"622.7\" x=\"12\" y=\"457\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"288.7\" height=\"315\" x=\"52.5\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M168.9 127v23q0 7 7 7H202q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m215 229-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M209 303v51.6q0 2.4 2.5 2.4 2.4 0 2.4 2.4V420q0 7.1-7 7.1H166q-7.1 0-7.1 7v293q0 7-7 7h-1.7q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m149.3 752-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M128.1 127v23q0 7-7 7H95q-7 0-7 7v190.6q0 2.4-2.5 2.4-2.4 0-2.4 2.4V420q0 7.1 7 7.1H131q7.1 0 7.1 7v282q0 6-6 6-5.8 0-5.8 6v32\"/><path fill=\"var(--diagram-line)\" d=\"m132.2 752-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M81 638v77q0 7 7 7h14q7 0 7 7v31\"/><path fill=\"var(--diagram-line)\" d=\"m115 752-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M126.2 892v74\"/><path fill=\"var(--diagram-line)\" d=\"m132.2 958-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"488\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AWS</text></g><g class=\"d-boundary\"><text x=\"64.5\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">회사</text></g><g class=\"d-edge-label\"><rect width=\"148.2\" height=\"30\" x=\"134.6\" y=\"187\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"208.7\" y=\"210\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보내기 전에 잠금</text></g><g class=\"d-edge-label\"><rect width=\"110.8\" height=\"30\" x=\"158.4\" y=\"377\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"213.8\" y=\"400\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② TLS 전송</text></g><g class=\"d-edge-label\"><rect width=\"110.8\" height=\"30\" x=\"27.6\" y=\"377\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"83\" y=\"400\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② TLS 전송</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"38\" y=\"662\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"80.8\" y=\"685\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터 키</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"80.2\" y=\"916\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"125.8\" y=\"939\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 서버 측</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"76.5\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"148.5\" y=\"105\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g><g class=\"d-node\"><rect width=\"216.3\" height=\"62\" x=\"100.9\" y=\"241\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"209.1\" y=\"281\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 클라이언트 측</text></g><g class=\"d-node\"><text x=\"126.2\" y=\"884\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"90.2\" y=\"773\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"81\" y=\"630\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">KMS</text><use width=\"72\" height=\"72\" x=\"45\" y=\"519\" href=\"#icon-aws-kms\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M47.8 983.9a78.3 13.9 0 0 0 156.7 0 78.3 13.9 0 0 0-156.7 0v58a78.3 13.9 0 0 0 156.7 0v-58\"/><text x=\"126.2\" y=\"1032.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">디스크의 암호문</text></g></svg><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"77.2\" y=\"760\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"KMS\" href=\"/security/kms/\"><rect width=\"98\" height=\"136\" x=\"32\" y=\"506\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>앱은 데이터를 보내기 전에 스스로 잠글 수 있다. 앱과 S3 사이는 TLS가 지킨다. S3는 받은 평문을 디스크에 쓰기 전에 KMS에서 받은 데이터 키로 잠근다. 앱이 먼저 잠갔다면 S3에는 암호문만 도착한다.</p><ul><li>회사 안: 앱, ① 클라이언트 측</li><li>AWS 안: S3, KMS, 디스크의 암호문</li><li>앱 → ① 클라이언트 측: 보내기 전에 잠금</li><li>① 클라이언트 측 → S3: ② TLS 전송</li><li>앱 → S3: ② TLS 전송</li><li>KMS → S3: 데이터 키</li><li>S3 → 디스크의 암호문: ③ 서버 측</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><strong>클라이언트 측</strong>: 앱이 보내기 전에 잠근다. 그 뒤로는 네트워크도 저장소도 암호문만 본다.</li>\n<li><strong>전송 중</strong>: TLS가 구간을 잠근다. 받는 쪽에 닿으면 풀린다.</li>\n<li><strong>서버 측</strong>: 저장소가 평문을 받아 디스크에 쓰기 직전에 잠그고, 권한이 있는 사람이 읽을 때 푼다.</li>\n</ol>\n<p>데이터를 잠그는 데는 빠른 <strong>대칭 키</strong>(AES-256)를 쓰고, <strong>비대칭 키</strong>는 처음 만난 둘이 대칭 키를 안전하게 나눠 갖거나 서명을 확인하는 데 쓴다. TLS도 <a href=\"/security/kms/\">KMS</a>의 봉투 암호화도 이 조합이다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"in-transit\">전송 중 암호화(SSL/TLS)<a href=\"#in-transit\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>TLS는 세 가지를 준다. 엿볼 수 없고(기밀성), 몰래 고칠 수 없고(무결성), 상대가 진짜 그 도메인임을 인증서로 확인한다(인증). SSL은 TLS의 옛 이름이자 폐기된 앞 세대지만 “SSL 인증서”라는 말로 살아남았다. 인증서를 발급하고 갱신하는 일은 <a href=\"/security/acm/\">ACM</a>이, 한 주소에서 여러 인증서를 고르는 일은 <a href=\"/networking/sni/\">SNI</a>가 맡는다.</p>\n<p><strong>TLS 암호화를 어디서 푸는지</strong>가 설계를 가른다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구성, 사용자 → 로드 밸런서, 로드 밸런서 → 서버, 로드 밸런서가 내용을 보나\" tabindex=\"0\"><table aria-label=\"전송 중 암호화(SSL/TLS)\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">구성</th>\n<th scope=\"col\" role=\"columnheader\">사용자 → 로드 밸런서</th>\n<th scope=\"col\" role=\"columnheader\">로드 밸런서 → 서버</th>\n<th scope=\"col\" role=\"columnheader\">로드 밸런서가 내용을 보나</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-alb-http\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-alb-http\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>, 대상 HTTP</th>\n<td role=\"cell\">암호화</td>\n<td role=\"cell\">평문</td>\n<td role=\"cell\">본다</td>\n</tr>\n<tr id=\"row-alb-https\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-alb-https\" class=\"anchor\" aria-label=\"줄 링크\"></a>ALB, 대상 HTTPS</th>\n<td role=\"cell\">암호화</td>\n<td role=\"cell\">다시 암호화</td>\n<td role=\"cell\">본다</td>\n</tr>\n<tr id=\"row-nlb-tcp-443\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nlb-tcp-443\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>, TCP 443 통과</th>\n<td role=\"cell\">암호화</td>\n<td role=\"cell\">같은 TLS가 이어짐</td>\n<td role=\"cell\">못 본다</td>\n</tr>\n</tbody>\n</table></div>\n<p>TLS는 연결마다 앱이 쓴다. 앱을 고칠 수 없거나 모든 트래픽이 대상이면 한 층 아래로 내려간다. IP 전체는 <a href=\"/networking/site-to-site-vpn/\">VPN</a>의 IPsec이, 전용선 구간은 <a href=\"/networking/direct-connect/\">Direct Connect</a>의 MACsec이 지킨다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Sid\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"DenyPlainHttp\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Effect\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"Deny\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Principal\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Action\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"s3:*\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Resource\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"arn:aws:s3:::example-ledger\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"arn:aws:s3:::example-ledger/*\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Condition\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"Bool\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"aws:SecureTransport\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"false\"</span><span> } }</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n</div><h2 id=\"server-side\">서버 측 암호화<a href=\"#server-side\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>받은 서비스가 암호화와 복호화를 알아서 하므로 <strong>앱은 달라지지 않는다</strong>. 대신 읽을 권한이 있으면 평문이 보인다. 암호화는 접근 제어를 대신하지 않는다. 키를 <a href=\"/security/kms/\" class=\"mention\">KMS</a>에 두면 데이터 권한과 키 권한이 둘 다 있어야 열린다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 서비스, 켜는 때, 나중에 켜려면\" tabindex=\"0\"><table aria-label=\"서버 측 암호화\">\n<thead>\n<tr>\n<th scope=\"col\">서비스</th>\n<th scope=\"col\">켜는 때</th>\n<th scope=\"col\">나중에 켜려면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-s3-dynamodb\">\n<th scope=\"row\"><a href=\"#row-s3-dynamodb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3-encryption/\">S3</a>, <a href=\"/database/dynamodb/\">DynamoDB</a></th>\n<td>언제나 켜져 있다</td>\n<td>키 종류만 바꾼다</td>\n</tr>\n<tr id=\"row-ebs\">\n<th scope=\"row\"><a href=\"#row-ebs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/ebs/\">EBS</a></th>\n<td>볼륨을 만들 때</td>\n<td>스냅샷을 암호화해 복사하고 새 볼륨으로(지금은 볼륨 복사로 바로도)</td>\n</tr>\n<tr id=\"row-rds\">\n<th scope=\"row\"><a href=\"#row-rds\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/rds-encryption/\">RDS</a></th>\n<td>인스턴스를 만들 때</td>\n<td>스냅샷을 암호화해 복사하고 복원(지금은 블루/그린 배포로도)</td>\n</tr>\n<tr id=\"row-efs\">\n<th scope=\"row\"><a href=\"#row-efs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/efs/\">EFS</a></th>\n<td>파일 시스템을 만들 때</td>\n<td>새로 만들어 옮긴다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"client-side\">클라이언트 측 암호화<a href=\"#client-side\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>앱이 라이브러리로 잠가서 올린다. 저장소가 뚫려도, 저장소 권한을 잘못 열어도 암호문만 나간다. 값은 크다. 저장소는 내용을 모르므로 검색, 정렬, 변환을 못 하고, <strong>키를 잃으면 아무도 되살리지 못한다</strong>. 그래서 주민등록번호나 카드 번호 같은 필드에만 쓰는 일이 많다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "SSE-C와 클라이언트 측" }),
						": 둘 다 고객의 키다. 잠그는 손이 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"면 SSE-C, 앱이면 클라이언트 측이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "키와 인증서" }),
						": 저장 데이터는 ",
						createVNode(_components.a, {
							href: "/security/kms/",
							class: "mention",
							children: "KMS"
						}),
						"의 키, 전송 구간은 ",
						createVNode(_components.a, {
							href: "/security/acm/",
							class: "mention",
							children: "ACM"
						}),
						"의 인증서다. “",
						createVNode(_components.a, {
							href: "/database/rds/",
							class: "mention",
							children: "RDS"
						}),
						"를 SSL로 암호화했다”는 말은 접속만 암호화했다는 뜻이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "사설망과 암호화" }),
						": ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 안, 전용선, ",
						createVNode(_components.a, {
							href: "/networking/privatelink/",
							children: "PrivateLink"
						}),
						"는 길이 사설일 뿐이다. 규정이 암호화를 요구하면 따로 켠다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "필드 하나만" }),
						": ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							class: "mention",
							children: "CloudFront"
						}),
						"의 ",
						createVNode(_components.a, {
							href: "/networking/signed-url-vs-field-level-encryption/",
							children: "필드 수준 암호화"
						}),
						"는 엣지에서 카드 번호 같은 필드만 공개 키로 잠가, 개인 키를 가진 서버만 풀게 한다. HTTPS 위에 한 겹을 더한 것이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "해시" }), ": 비밀번호는 되풀 수 있게 잠그지 않고 해시로 남긴다. 암호화는 되풀 수 있어야 쓴다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "저장인가, 전송인가",
					"set:html": "<p>“encryption at rest”가 요구인데 보기가 HTTPS·TLS·인증서면 틀린 답이다. 거꾸로 “in transit”에 KMS나 기본 암호화를 고르는 것도 틀리다. 지문의 두 단어부터 찾는다.</p>"
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
var url = "content/security/encryption.mdx/";
var file = "/work/wt/build/content/security/encryption.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/encryption.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
