import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/sni.mdx
var frontmatter = {
	"title": "SNI(서버 이름 표시)",
	"titleEn": "Server Name Indication (SNI)",
	"kind": "concept",
	"status": "published",
	"summary": "클라이언트가 TLS 핸드셰이크 첫 메시지에 접속하려는 도메인 이름을 적어, IP와 포트 하나로도 도메인마다 맞는 인증서를 고르게 하는 TLS 확장이다.",
	"aliases": [
		"SNI",
		"에스엔아이",
		"Server Name Indication",
		"서버 이름 표시",
		"서버 네임 인디케이션",
		"다중 인증서",
		"Multiple Certs",
		"여러 인증서",
		"인증서 여러 개",
		"다중 도메인 인증서",
		"SAN 인증서",
		"와일드카드 인증서",
		"SSL 종료",
		"TLS 종료",
		"TLS 핸드셰이크",
		"인증서 여러 도메인",
		"도메인 여러 개 HTTPS",
		"로드 밸런서 인증서 여러 개",
		"한 IP에 여러 인증서"
	],
	"related": [
		"networking/elastic-load-balancing",
		"networking/application-load-balancer",
		"security/acm",
		"networking/network-load-balancer",
		"networking/cloudfront",
		"security/network-firewall"
	],
	"signals": [
		{
			"id": "alb-nlb-sni",
			"need": "도메인마다 다른 인증서를 로드 밸런서 하나로 낸다",
			"choose": "ALB·NLB의 SNI",
			"see": "networking/sni#how",
			"why": "클라이언트가 TLS를 시작하며 도메인을 말해 맞는 인증서를 고른다."
		},
		{
			"id": "alb-saiteumada-dun-clbreul",
			"need": "사이트마다 둔 CLB를 합쳐 비용을 줄인다, 모두 HTTPS다",
			"choose": "ALB로 옮기고 인증서를 모은다",
			"see": "networking/sni#scenario-migrate-clb-multi-sites",
			"why": "CLB는 SNI를 모른다. ALB는 리스너 하나에 인증서를 여럿 둔다."
		},
		{
			"id": "cloudfront-ip",
			"need": "SNI를 모르는 오래된 단말도 CloudFront로 받는다",
			"choose": "CloudFront 전용 IP",
			"see": "networking/sni#fact-cloudfront-modes",
			"why": "SNI가 없으면 IP로 인증서를 가려야 한다. 그래서 배포마다 IP를 따로 둔다."
		},
		{
			"id": "alb-domeinmada-dareun-seobeo",
			"need": "도메인마다 다른 서버 무리로 보낸다",
			"choose": "ALB의 호스트 기반 규칙",
			"see": "networking/application-load-balancer#routing",
			"why": "SNI는 인증서를 고르고 호스트 규칙은 대상을 고른다."
		}
	],
	"facts": [
		{
			"id": "supported-by",
			"label": "SNI로 인증서를 고르는 곳",
			"value": "ALB(HTTPS), NLB(TLS), CloudFront",
			"note": "이전 세대의 CLB는 지원하지 않는다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html"
		},
		{
			"id": "clb-certificates",
			"label": "CLB 리스너 하나의 인증서",
			"value": "1개",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-create-https-ssl-load-balancer.html"
		},
		{
			"id": "default-certificate",
			"label": "HTTPS·TLS 리스너의 기본 인증서",
			"value": "꼭 1개",
			"note": "맞는 인증서가 없거나 클라이언트가 SNI를 보내지 않으면 이것을 낸다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html"
		},
		{
			"id": "extra-certificates",
			"label": "로드 밸런서 하나에 더 붙일 수 있는 인증서",
			"value": "ALB·NLB마다 25개(늘릴 수 있음)",
			"note": "ALB의 기본 인증서는 세지 않는다.",
			"called": [
				"인증서 개",
				"리스너 인증서",
				"추가 인증서",
				"certificates per ALB"
			],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html"
		},
		{
			"id": "cloudfront-modes",
			"label": "CloudFront의 HTTPS 제공 방식",
			"value": "SNI(무료), 전용 IP(유료)",
			"note": "전용 IP는 SNI를 모르는 아주 오래된 클라이언트가 있을 때만 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-https-dedicated-ip-or-sni.html"
		}
	],
	"scenarios": [
		{
			"id": "many-domains-one-alb",
			"situation": "고객사 도메인 15개를 저마다의 인증서로 HTTPS 서비스해야 한다. 로드 밸런서 수는 늘리지 않으려 한다.",
			"answer": ["networking/sni", "networking/application-load-balancer"],
			"choose": "ALB 리스너 하나에 인증서 15개(SNI)",
			"why": "ALB의 HTTPS 리스너 하나에 인증서 15개를 붙이면 SNI로 맞는 것을 고른다. 호스트 규칙으로 대상 그룹도 나눈다.",
			"trap": "CLB를 도메인마다 하나씩 세우는 것은 SNI가 없던 때의 방법이다. 비용이 도메인 수만큼 든다.",
			"requirements": ["encryption"]
		},
		{
			"id": "migrate-clb-multi-sites",
			"situation": "사이트마다 CLB를 하나씩 두고 운영하던 것을 합쳐 비용을 줄이려 한다. 모두 HTTPS이고 도메인이 다르다.",
			"answer": [
				"networking/elastic-load-balancing",
				"networking/sni",
				"networking/application-load-balancer"
			],
			"choose": "ALB로 옮기고 한 리스너에 인증서 모으기",
			"why": "CLB는 SNI를 지원하지 않아 합칠 수 없다. ALB로 옮기고 인증서를 한 리스너에 모은다.",
			"trap": "CLB에 SAN 인증서(이름 여럿을 담은 인증서)를 쓰면 하나로 합칠 수는 있지만 도메인이 바뀔 때마다 인증서를 다시 발급해야 한다.",
			"requirements": ["lowest-cost", "encryption"]
		},
		{
			"id": "old-clients-wrong-certificate",
			"situation": "아주 오래된 단말에서만 다른 도메인의 인증서가 보인다며 경고가 뜬다. 나머지는 정상이다.",
			"answer": ["networking/sni", "networking/cloudfront"],
			"choose": "CloudFront 전용 IP나 ALB의 기본 인증서",
			"why": "SNI를 보내지 않는 클라이언트는 기본 인증서를 받는다. CloudFront라면 전용 IP로, ALB라면 그 도메인을 기본 인증서로 둔다.",
			"trap": "인증서를 다시 발급해도 같은 일이 되풀이된다.",
			"requirements": ["encryption"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "클라이언트가 이름을 알리면 서버가 해당 인증서를 “발급”한다고 한다.",
			"status": "wrong",
			"right": "이미 올려 둔 인증서 가운데 맞는 것을 골라 보여 줄 뿐이다. 발급은 인증 기관이 미리 한다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html"
		},
		{
			"id": "ssl-tls",
			"notes": "SSL이 공공 인증 기관에서 발급된다고 한다.",
			"status": "wrong",
			"right": "SSL과 TLS는 프로토콜이고 발급되는 것은 인증서다. ACM 퍼블릭 인증서는 Amazon의 공개 인증 기관이 발급하고, 사내용은 프라이빗 인증 기관도 쓴다.",
			"source": "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html"
		},
		{
			"id": "tls-ssl",
			"notes": "TLS가 SSL의 최신 버전이라고 한다.",
			"status": "simplified",
			"right": "TLS는 SSL의 뒤를 이은 별도 이름의 프로토콜이다. SSL은 모든 버전이 폐기되어 지금 쓰이는 것은 TLS 1.2와 1.3이고, “SSL 인증서”는 남은 습관이다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"
		},
		{
			"id": "clb-ssl",
			"notes": "CLB 하나에 SSL 하나라서 사이트마다 CLB가 필요하다고 한다.",
			"status": "simplified",
			"right": "인증서가 리스너마다 하나라는 뜻이다. 이름 여러 개를 담은 SAN 인증서나 와일드카드를 쓰면 CLB 하나로도 되지만, 도메인마다 다른 인증서는 쓸 수 없다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-https-load-balancers.html"
		},
		{
			"id": "https-sni",
			"notes": "여러 HTTPS 사이트를 처리하려면 SNI가 필수라고 한다.",
			"status": "simplified",
			"right": "도메인마다 다른 인증서를 쓸 때 필요하다. 이름이 모두 한 인증서에 들어 있으면 SNI 없이도 된다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html"
		},
		{
			"id": "alb-nlb",
			"notes": "SNI가 ALB, NLB, CloudFront에서만 된다고 한다.",
			"status": "simplified",
			"right": "로드 밸런서 가운데 CLB는 안 된다는 뜻이면 맞다. 표준 TLS 기능이라 API Gateway와 AppSync의 사용자 지정 도메인도 SNI로 동작하고, 내 웹 서버에서도 쓴다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-edge-optimized-custom-domain-name.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "SSL / TLS",
			"lines": "417-425"
		},
		{
			"note": "001",
			"section": "SSL - SNI",
			"lines": "427-433"
		},
		{
			"note": "002",
			"section": "SNI(Server Name Indication)",
			"lines": "260-263"
		}
	],
	"references": [
		{
			"title": "ALB의 인증서와 SNI",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html"
		},
		{
			"title": "NLB의 서버 인증서",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/tls-listener-certificates.html"
		},
		{
			"title": "CloudFront의 SNI와 전용 IP",
			"url": "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-https-dedicated-ip-or-sni.html"
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
			"slug": "ssl-tls",
			"text": "SSL과 TLS"
		},
		{
			"depth": 2,
			"slug": "where",
			"text": "어디서 되고 어디서 안 되나"
		},
		{
			"depth": 2,
			"slug": "alternatives",
			"text": "인증서를 합치는 다른 방법"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>로드 밸런서나 웹 서버 <strong>하나로 여러 도메인</strong>을 HTTPS로 서비스할 때 쓴다. <code>shop.example.com</code>과 <code>partner.example.net</code>처럼 도메인이 달라 인증서도 다를 때다. 켜는 설정이 따로 있는 것은 아니다. <a href=\"/networking/application-load-balancer/\">ALB</a>나 <a href=\"/networking/network-load-balancer/\">NLB</a>의 리스너에 인증서를 둘 이상 붙이면 SNI가 쓰인다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-sni-handshake\" data-diagram=\"sni-handshake\"><figcaption><span class=\"diagram-title\">SNI로 인증서를 고르는 TLS <span class=\"diagram-title-end\">핸드셰이크<a href=\"#diagram-sni-handshake\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: SNI로 인증서를 고르는 TLS 핸드셰이크\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"315\" height=\"349\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-58 -18 504 558\"><svg width=\"504\" height=\"558\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-sni-handshake-desc\" aria-labelledby=\"diagram-sni-handshake-title\" role=\"img\" viewBox=\"-58 -18 504 558\"><title id=\"diagram-sni-handshake-title\">SNI로 인증서를 고르는 TLS 핸드셰이크</title><desc id=\"diagram-sni-handshake-desc\">브라우저가 ClientHello에 접속할 도메인 이름을 적어 보낸다. ALB는 그 이름에 맞는 인증서를 골라 내고, 브라우저가 이를 검증하면 암호화된 HTTP 요청이 오간다. 이름이 없거나 맞는 것이 없으면 기본 인증서를 낸다.</desc><g class=\"d-frame\"><line x1=\"308\" x2=\"308\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"228\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"308\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ALB</text></g><g class=\"d-frame\"><line x1=\"80\" x2=\"80\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"80\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">브라우저</text></g><g class=\"d-note\"><rect width=\"160\" height=\"76\" x=\"228\" y=\"180\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"308\" y=\"213.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 맞는 인증서</text><text x=\"308\" y=\"239.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">고르기</text></g><g class=\"d-note\"><rect width=\"160\" height=\"102\" x=\"0\" y=\"344\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"80\" y=\"377.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text><text x=\"80\" y=\"403.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">이름·기한·서명</text><text x=\"80\" y=\"429.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">검증</text></g><g class=\"d-edge-label\"><rect width=\"197.4\" height=\"28.6\" x=\"94.3\" y=\"82.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"193\" y=\"104.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① ClientHello(shop</text></g><g class=\"d-edge-label\"><rect width=\"74.5\" height=\"28.6\" x=\"155.7\" y=\"108.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"193\" y=\"130.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">도메인)</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"304\" y1=\"168\" y2=\"168\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m289.6 160.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"145.8\" height=\"28.6\" x=\"123.1\" y=\"278.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"196\" y=\"300.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ shop 인증서</text></g><g class=\"d-edge\"><line x1=\"307\" x2=\"84\" y1=\"332\" y2=\"332\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M98.4 339.5 81.9 332l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"215.5\" height=\"28.6\" x=\"85.2\" y=\"468.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"193\" y=\"490.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 암호화된 HTTP 요청</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"304\" y1=\"522\" y2=\"522\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m289.6 514.5 16.5 7.5-15 7.5z\"/></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>브라우저가 ClientHello에 접속할 도메인 이름을 적어 보낸다. ALB는 그 이름에 맞는 인증서를 골라 내고, 브라우저가 이를 검증하면 암호화된 HTTP 요청이 오간다. 이름이 없거나 맞는 것이 없으면 기본 인증서를 낸다.</p><ul><li>브라우저 → ALB: ① ClientHello(shop 도메인)</li><li>ALB: ② 맞는 인증서 고르기</li><li>ALB → 브라우저: ③ shop 인증서 (응답)</li><li>브라우저: ④ 이름·기한·서명 검증</li><li>브라우저 → ALB: ⑤ 암호화된 HTTP 요청</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>HTTPS에서는 <strong>암호화가 먼저, HTTP가 나중</strong>이다. 서버가 도메인을 알려 주는 HTTP의 Host 헤더를 보려면 이미 TLS가 맺어져 있어야 한다. 그런데 TLS를 맺으려면 인증서를 먼저 내야 한다. IP 하나에 도메인이 여럿이면 어느 인증서를 낼지 알 수 없다.</p>\n<ol>\n<li>SNI는 이 순서를 푼다. 클라이언트가 첫 메시지(ClientHello)에 접속할 도메인을 <strong>평문으로</strong> 적는다.</li>\n<li>서버는 가진 인증서 가운데 그 이름에 맞는 것을 고른다. <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>와 <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>는 맞는 것이 여럿이면 클라이언트가 지원하는 가장 강한 것을 고른다(스마트 선택).</li>\n<li>인증서를 낸다. 맞는 것이 없거나 SNI가 없으면 <strong>기본 인증서</strong>를 낸다.</li>\n<li>브라우저가 이름과 기한, 발급한 인증 기관의 서명을 확인한다.</li>\n<li>그 뒤에 HTTP 요청이 암호화되어 간다. 이때 Host 헤더로 ALB의 호스트 규칙이 대상 그룹을 고른다.</li>\n</ol>\n<p>즉 <strong>SNI는 인증서를, Host 헤더는 대상을</strong> 고른다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"ssl-tls\">SSL과 TLS<a href=\"#ssl-tls\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>TLS는 SSL의 뒤를 이은 프로토콜이다. SSL은 취약점 때문에 모두 폐기됐고 지금은 TLS 1.2와 1.3을 쓴다. 그래도 “SSL 인증서”라는 말은 남아 있다. 인증서는 인증 기관이 발급하며, AWS에서는 <a href=\"/security/acm/\">ACM</a>에서 발급받거나 가져와 로드 밸런서에 붙인다. 사용자와 로드 밸런서 사이의 <strong>전송 중 암호화</strong>가 이것으로 이루어진다.</p>\n</div><h2 id=\"where\">어디서 되고 어디서 안 되나<a href=\"#where\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 서비스, SNI, 여러 도메인을 서비스하려면\" tabindex=\"0\"><table aria-label=\"어디서 되고 어디서 안 되나\">\n<thead>\n<tr>\n<th scope=\"col\">서비스</th>\n<th scope=\"col\">SNI</th>\n<th scope=\"col\">여러 도메인을 서비스하려면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-alb-nlb-tls\">\n<th scope=\"row\"><a href=\"#row-alb-nlb-tls\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>, <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>(TLS 리스너)</th>\n<td>된다</td>\n<td>한 리스너에 인증서 여럿</td>\n</tr>\n<tr id=\"row-cloudfront\">\n<th scope=\"row\"><a href=\"#row-cloudfront\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/cloudfront/\">CloudFront</a></th>\n<td>된다(기본)</td>\n<td>배포마다 인증서 하나. 이름이 여럿이면 SAN</td>\n</tr>\n<tr id=\"row-api-gateway\">\n<th scope=\"row\"><a href=\"#row-api-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/api-gateway-security/#custom-domain\">API Gateway</a> 사용자 지정 도메인</th>\n<td>된다(필수)</td>\n<td>도메인마다 인증서를 지정한다</td>\n</tr>\n<tr id=\"row-clb\">\n<th scope=\"row\"><a href=\"#row-clb\" class=\"anchor\" aria-label=\"줄 링크\"></a>CLB</th>\n<td>안 된다</td>\n<td>CLB를 여럿 두거나 SAN 인증서</td>\n</tr>\n<tr id=\"row-nlb-tcp-443\">\n<th scope=\"row\"><a href=\"#row-nlb-tcp-443\" class=\"anchor\" aria-label=\"줄 링크\"></a>NLB(TCP 443)</th>\n<td>관여하지 않는다</td>\n<td>서버가 직접 SNI를 처리한다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"alternatives\">인증서를 합치는 다른 방법<a href=\"#alternatives\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방법, 모습, 약점\" tabindex=\"0\"><table aria-label=\"인증서를 합치는 다른 방법\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방법</th>\n<th scope=\"col\" role=\"columnheader\">모습</th>\n<th scope=\"col\" role=\"columnheader\">약점</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-sni\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sni\" class=\"anchor\" aria-label=\"줄 링크\"></a>SNI</th>\n<td role=\"cell\">도메인마다 인증서</td>\n<td role=\"cell\">SNI를 모르는 아주 오래된 클라이언트</td>\n</tr>\n<tr id=\"row-san\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-san\" class=\"anchor\" aria-label=\"줄 링크\"></a>SAN 인증서</th>\n<td role=\"cell\">인증서 하나에 이름 여럿</td>\n<td role=\"cell\">이름이 바뀌면 다시 발급, 이름이 모두 드러난다</td>\n</tr>\n<tr id=\"row-waildeukadeu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-waildeukadeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>와일드카드</th>\n<td role=\"cell\"><code>*.example.com</code></td>\n<td role=\"cell\">한 단계 하위만. <code>a.b.example.com</code>과 루트는 빠진다</td>\n</tr>\n<tr id=\"row-ip\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a>전용 IP</th>\n<td role=\"cell\">도메인마다 IP</td>\n<td role=\"cell\">IP가 많이 들고 비싸다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"SNI의 도메인 이름은 ",
						createVNode(_components.strong, { children: "암호화되지 않는다" }),
						". ",
						createVNode(_components.a, {
							href: "/security/network-firewall/",
							children: "Network Firewall"
						}),
						"의 도메인 목록이 TLS를 풀지 않고도 HTTPS 목적지를 거르는 근거가 이 값이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"SNI는 부하 분산이나 라우팅 기능이 아니다. “도메인마다 다른 서버로”는 ",
						createVNode(_components.a, {
							href: "/networking/application-load-balancer/",
							class: "mention",
							children: "ALB"
						}),
						"의 호스트 기반 규칙이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"인증서의 ",
						createVNode(_components.strong, { children: "리전" }),
						"은 별개 문제다. ALB는 같은 리전, ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							class: "mention",
							children: "CloudFront"
						}),
						"는 us-east-1의 ",
						createVNode(_components.a, {
							href: "/security/acm/",
							children: "ACM"
						}),
						" 인증서를 쓴다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "CLB가 보기에 있으면",
					"set:html": "<p>“하나의 로드 밸런서로 여러 도메인의 인증서”에서 CLB는 지운다. SNI를 모르기 때문이다. 남은 것 가운데 HTTP 규칙이 필요하면 ALB, 아니면 <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>다.</p>"
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
var url = "content/networking/sni.mdx/";
var file = "/work/wt/build/content/networking/sni.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/sni.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
