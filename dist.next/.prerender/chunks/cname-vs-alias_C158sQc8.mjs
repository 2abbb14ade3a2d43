import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/cname-vs-alias.mdx
var frontmatter = {
	"title": "CNAME vs Alias",
	"titleEn": "CNAME vs Alias records",
	"kind": "comparison",
	"status": "published",
	"summary": "둘 다 이름을 다른 이름으로 잇지만, 루트 도메인이거나 AWS 리소스를 가리키면 별칭(Alias), AWS 밖의 이름을 하위 도메인에 이으면 CNAME이다.",
	"aliases": [
		"CNAME",
		"씨네임",
		"시네임",
		"CNAME 레코드",
		"Alias",
		"Alias 레코드",
		"별칭",
		"별칭 레코드",
		"앨리어스",
		"에일리어스",
		"Zone Apex",
		"존 에이펙스",
		"영역 정점",
		"루트 도메인",
		"네이키드 도메인",
		"Naked domain",
		"루트 도메인 연결",
		"도메인을 로드 밸런서에 연결",
		"DNS 레코드 종류 비교",
		"알리아스 레코드"
	],
	"related": [
		"networking/route53",
		"networking/route53-routing-policies",
		"networking/cloudfront",
		"networking/elastic-load-balancing",
		"networking/application-load-balancer",
		"integration/api-gateway",
		"storage/s3"
	],
	"signals": [
		{
			"id": "a",
			"need": "www 없는 루트 도메인을 ALB나 CloudFront로 보낸다",
			"choose": "별칭 A 레코드",
			"see": "networking/cname-vs-alias#zone-apex",
			"why": "루트에는 NS와 SOA가 있어 CNAME을 둘 수 없다. 별칭은 A로 답한다."
		},
		{
			"id": "cname-hawi-domeineul-aws",
			"need": "하위 도메인을 AWS 밖의 호스트 이름에 잇는다",
			"choose": "CNAME",
			"see": "networking/cname-vs-alias#verdict",
			"why": "별칭의 대상은 AWS 리소스다. 밖의 이름은 CNAME으로 잇는다."
		},
		{
			"id": "byeolching-rekodeu",
			"need": "CloudFront를 가리키는 이름의 DNS 쿼리 요금을 없앤다",
			"choose": "별칭 레코드",
			"see": "networking/cname-vs-alias#scenario-cut-dns-query-cost",
			"why": "AWS 리소스를 가리키는 별칭의 쿼리는 무료다. TTL은 횟수만 줄인다."
		},
		{
			"id": "cname-hawi-domeineul-rds",
			"need": "하위 도메인을 RDS 엔드포인트에 잇는다",
			"choose": "CNAME",
			"see": "networking/cname-vs-alias#alias-targets",
			"why": "RDS 엔드포인트는 별칭의 대상이 아니다."
		}
	],
	"facts": [
		{
			"id": "zone-apex",
			"label": "루트 도메인(Zone Apex)",
			"asks": "루트 도메인(Zone Apex)에는 CNAME과 별칭 가운데 무엇을 두나?",
			"value": "별칭만 가능, CNAME은 불가",
			"note": "DNS 규칙상 CNAME이 있는 이름에는 다른 레코드를 둘 수 없는데, 루트에는 NS와 SOA가 늘 있다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
		},
		{
			"id": "alias-record-types",
			"label": "AWS 리소스를 가리키는 별칭의 유형",
			"value": "대개 A 또는 AAAA",
			"note": "같은 호스팅 영역의 레코드를 가리킬 때는 그 레코드의 유형을 따른다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
		},
		{
			"id": "query-price",
			"label": "쿼리 요금",
			"asks": "별칭과 CNAME의 쿼리 요금은 얼마인가?",
			"value": "AWS 리소스 별칭 무료, CNAME은 100만 건에 0.40달러부터",
			"note": "표준 쿼리의 단가이고 월 10억 건을 넘는 몫부터 절반이다.",
			"source": "https://aws.amazon.com/route53/pricing/"
		},
		{
			"id": "ttl",
			"label": "TTL",
			"asks": "CNAME과 별칭 가운데 TTL을 직접 정하는 것은 무엇인가?",
			"value": "CNAME은 직접, 별칭은 정할 수 없음",
			"note": "별칭은 가리키는 AWS 리소스의 TTL을 쓴다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
		},
		{
			"id": "ec2-not-target",
			"label": "별칭의 대상이 될 수 없는 것",
			"value": "EC2 인스턴스의 DNS 이름, RDS 엔드포인트, AWS 밖의 이름",
			"note": "별칭의 대상으로 적힌 AWS 리소스의 목록에 없다. EC2는 IP를 A 레코드에, RDS는 CNAME에 적는다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
		}
	],
	"scenarios": [
		{
			"id": "apex-to-alb",
			"situation": "`example.com`으로 오는 사용자를 ALB로 보내야 한다. www가 없는 주소이고 ALB의 IP는 바뀐다.",
			"answer": ["networking/cname-vs-alias", "networking/application-load-balancer"],
			"choose": "별칭 A 레코드",
			"why": "“루트 도메인”과 “바뀌는 IP”를 함께 풀려면 별칭 A 레코드뿐이다.",
			"trap": "CNAME은 루트에 만들 수 없다. 지금의 IP를 A 레코드에 적으면 ALB가 확장될 때 끊긴다."
		},
		{
			"id": "subdomain-to-saas",
			"situation": "`help.example.com`을 외부 고객 지원 서비스가 준 호스트 이름으로 연결해야 한다.",
			"answer": ["networking/cname-vs-alias"],
			"choose": "CNAME",
			"why": "대상이 AWS 밖의 이름이고 하위 도메인이므로 CNAME이다.",
			"trap": "별칭은 AWS 리소스와 같은 호스팅 영역의 레코드만 가리킨다."
		},
		{
			"id": "cut-dns-query-cost",
			"situation": "하위 도메인 수십 개가 CNAME으로 CloudFront 배포를 가리키고 있고 DNS 쿼리 요금이 크다. 동작은 바꾸지 않고 비용을 줄이려 한다.",
			"answer": ["networking/cname-vs-alias", "networking/cloudfront"],
			"choose": "A·AAAA 별칭",
			"why": "CloudFront를 가리키는 별칭의 쿼리는 무료다. A·AAAA 별칭으로 바꾼다.",
			"trap": "TTL을 늘려도 쿼리가 줄지만 요금이 사라지지는 않고 변경이 늦게 퍼진다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "aaaa-ipv4",
			"notes": "별칭의 유형은 A나 AAAA이고 리소스는 IPv4나 IPv6 가운데 하나라고 한다.",
			"status": "simplified",
			"right": "AWS 리소스를 가리킬 때는 대개 그렇다. IPv4와 IPv6를 모두 쓰면 A와 AAAA 별칭을 둘 다 만든다. 같은 영역의 레코드를 가리키면 그 레코드의 유형을 따르고, CNAME을 가리키는 별칭은 루트에 둘 수 없다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
		},
		{
			"id": "elb-cloudfront",
			"notes": "별칭은 자체 상태 확인을 가진다고 한다.",
			"status": "simplified",
			"right": "스스로 검사하는 것이 아니라 “대상 상태 평가”를 켜면 ELB 같은 대상의 상태를 물려받는다. CloudFront를 가리킬 때는 켤 수 없다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html"
		},
		{
			"id": "wording",
			"notes": "별칭은 무료라고 한다.",
			"status": "simplified",
			"right": "AWS 리소스를 가리키는 별칭의 쿼리가 무료다. 호스팅 영역의 월 요금은 그대로이고, 같은 영역의 레코드를 가리키는 별칭은 그 레코드의 요금을 따른다.",
			"source": "https://aws.amazon.com/route53/pricing/"
		},
		{
			"id": "dns",
			"notes": "CNAME과 별칭은 도메인 호스트 이름을 다른 이름으로 바꾸는 방법이라고 한다.",
			"status": "simplified",
			"right": "주소창의 이름을 바꾸는 것(리디렉션)이 아니다. DNS가 다른 이름의 주소를 대신 알려 줄 뿐이고 사용자가 보는 이름은 그대로다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html"
		},
		{
			"id": "aaaa-cname",
			"notes": "CNAME의 대상은 당연히 A나 AAAA 레코드라고 한다.",
			"status": "simplified",
			"right": "대상이 다시 CNAME이어도 된다. 사슬의 끝에 A나 AAAA가 있으면 된다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Route 53",
			"lines": "665-674"
		},
		{
			"note": "001",
			"section": "CNAME vs Alias",
			"lines": "685-698"
		},
		{
			"note": "004",
			"section": "CNAME vs Alias",
			"lines": "599-614"
		},
		{
			"note": "004",
			"section": "Route 53(빈 제목)",
			"lines": "616"
		}
	],
	"references": [
		{
			"title": "별칭과 별칭이 아닌 레코드 고르기",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
		},
		{
			"title": "별칭 레코드에 넣는 값",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias-common.html"
		},
		{
			"title": "DNS 레코드 유형",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html"
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
			"slug": "zone-apex",
			"text": "왜 루트에는 CNAME이 안 되나"
		},
		{
			"depth": 2,
			"slug": "alias-targets",
			"text": "별칭이 가리킬 수 있는 것"
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
		code: "code",
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>로드 밸런서나 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>는 <code>my-alb-123.ap-northeast-2.elb.amazonaws.com</code> 같은 긴 호스트 이름을 준다. 이것을 내 도메인에 잇는 방법이 이 둘이다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, CNAME, 별칭(Alias), 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">CNAME</th>\n<th scope=\"col\" role=\"columnheader\">별칭<wbr>(Alias)</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-example-com\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-example-com\" class=\"anchor\" aria-label=\"줄 링크\"></a>루트 도메인<wbr>(<code>example.com</code>)</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">별칭</td>\n</tr>\n<tr id=\"row-www-example-com\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-www-example-com\" class=\"anchor\" aria-label=\"줄 링크\"></a>하위 도메인<wbr>(<code>www.example.com</code>)</th>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">대상에 따라</td>\n</tr>\n<tr id=\"row-garikineun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-garikineun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>가리키는 것</th>\n<td role=\"cell\">어떤 이름이든</td>\n<td role=\"cell\">AWS 리소스, 같은 호스팅 영역의 레코드</td>\n<td role=\"cell\">AWS 밖이면 CNAME</td>\n</tr>\n<tr id=\"row-kwori-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kwori-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>쿼리 요금</th>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">AWS 리소스면 없다</td>\n<td role=\"cell\">별칭</td>\n</tr>\n<tr id=\"row-ttl\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ttl\" class=\"anchor\" aria-label=\"줄 링크\"></a>TTL</th>\n<td role=\"cell\">직접 정한다</td>\n<td role=\"cell\">정할 수 없다</td>\n<td role=\"cell\">TTL을 조절해야 하면 CNAME</td>\n</tr>\n<tr id=\"row-daesangui-sangtae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-daesangui-sangtae\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상의 상태</th>\n<td role=\"cell\">모른다. 상태 확인을 따로 만들어 붙인다</td>\n<td role=\"cell\">대상 상태 평가로 물려받는다</td>\n<td role=\"cell\">별칭</td>\n</tr>\n<tr id=\"row-munneun-jjoge-boineun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-munneun-jjoge-boineun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>묻는 쪽에 보이는 것</th>\n<td role=\"cell\">CNAME, 그 뒤의 이름</td>\n<td role=\"cell\">평범한 A·<wbr>AAAA 레코드</td>\n<td role=\"cell\">대상 이름을 숨기려면 별칭</td>\n</tr>\n<tr id=\"row-dns\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dns\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓸 수 있는 DNS</th>\n<td role=\"cell\">모든 DNS<wbr>(표준)</td>\n<td role=\"cell\"><a href=\"/networking/route53/\">Route 53</a>만</td>\n<td role=\"cell\">다른 DNS라면 CNAME</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"zone-apex\">왜 루트에는 CNAME이 안 되나<a href=\"#zone-apex\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>CNAME은 “이 이름에 관한 것은 모두 저쪽 이름에 물어라”라는 뜻이다. 그래서 CNAME이 있는 이름에는 <strong>다른 레코드를 함께 둘 수 없다</strong>. 그런데 영역의 맨 위, 곧 루트 도메인에는 NS와 SOA 레코드가 반드시 있다. 둘은 함께 있을 수 없으므로 CNAME을 만들 수 없다. 메일용 MX 레코드도 루트에 있는 때가 많다.</p>\n<p>별칭은 DNS에 새 유형을 만들지 않는다. 쿼리가 오면 <a href=\"/networking/route53/\" class=\"mention\">Route 53</a>이 <strong>안에서</strong> 대상의 지금 IP를 찾아 A나 AAAA로 답한다. 묻는 쪽에는 보통의 A 레코드이므로 규칙에 걸리지 않고, 대상의 IP가 바뀌면 다음 답부터 새 IP를 준다. 한 번에 주소가 나오니 CNAME처럼 다시 묻는 왕복도 없다.</p>\n</div><h2 id=\"alias-targets\">별칭이 가리킬 수 있는 것<a href=\"#alias-targets\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 대상, 조건\" tabindex=\"0\"><table aria-label=\"별칭이 가리킬 수 있는 것\">\n<thead>\n<tr>\n<th scope=\"col\">대상</th>\n<th scope=\"col\">조건</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-elb-alb-nlb-clb\">\n<th scope=\"row\"><a href=\"#row-elb-alb-nlb-clb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/elastic-load-balancing/\">ELB</a>(<a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>, <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>, CLB)</th>\n<td>대상 상태 평가를 켤 수 있다</td>\n</tr>\n<tr id=\"row-cloudfront\">\n<th scope=\"row\"><a href=\"#row-cloudfront\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/cloudfront/\">CloudFront</a> 배포</th>\n<td>배포의 대체 도메인 이름에 그 이름이 있어야 한다</td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\">S3</a> 정적 웹 사이트</th>\n<td>버킷 이름이 레코드 이름과 같아야 한다</td>\n</tr>\n<tr id=\"row-api-gateway\">\n<th scope=\"row\"><a href=\"#row-api-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/api-gateway/\">API Gateway</a> 사용자 지정 도메인</th>\n<td>인증서와 도메인을 먼저 설정한다</td>\n</tr>\n<tr id=\"row-vpc\">\n<th scope=\"row\"><a href=\"#row-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> <a href=\"/networking/vpc-endpoints/\">인터페이스 엔드포인트</a></th>\n<td>엔드포인트의 DNS 이름</td>\n</tr>\n<tr id=\"row-global-accelerator-elastic-beanstalk\">\n<th scope=\"row\"><a href=\"#row-global-accelerator-elastic-beanstalk\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/global-accelerator/\">Global Accelerator</a>, <a href=\"/compute/elastic-beanstalk/\">Elastic Beanstalk</a></th>\n<td>서비스가 준 이름</td>\n</tr>\n<tr id=\"row-appsync-opensearch-service-vpc-lattice\">\n<th scope=\"row\"><a href=\"#row-appsync-opensearch-service-vpc-lattice\" class=\"anchor\" aria-label=\"줄 링크\"></a>AppSync, <a href=\"/analytics/opensearch/\" class=\"mention\">OpenSearch Service</a>, VPC Lattice</th>\n<td>서비스에서 사용자 지정 도메인을 먼저 설정한다</td>\n</tr>\n<tr id=\"row-gateun-hoseuting-yeongyeogui-dareun\">\n<th scope=\"row\"><a href=\"#row-gateun-hoseuting-yeongyeogui-dareun\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 호스팅 영역의 다른 레코드</th>\n<td>유형이 같아야 한다</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong><a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 인스턴스의 DNS 이름과 <a href=\"/database/rds/\" class=\"mention\">RDS</a> 엔드포인트는 없다.</strong> EC2는 <a href=\"/networking/ip-addressing/\">탄력적 IP</a>를 A 레코드에 적고, RDS는 하위 도메인에 CNAME을 만든다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Name\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"example.com\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Type\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"A\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"AliasTarget\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"HostedZoneId\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"ZWKZPGTI48KDX\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"DNSName\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"my-alb-123.ap-northeast-2.elb.amazonaws.com\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"EvaluateTargetHealth\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> true</span></span>\n<span class=\"line\"><span>  }</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p><code>HostedZoneId</code>는 내 호스팅 영역이 아니라 <strong>대상 서비스의</strong> 영역 ID다. <code>TTL</code> 항목이 없는 것에 주의한다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>별칭</strong>: 대상이 AWS 리소스다. 루트든 하위 도메인이든 별칭이 무료이고 한 번에 풀린다.</li>\n<li><strong>CNAME</strong>: 대상이 AWS 밖의 이름이거나, 별칭 대상이 아닌 AWS 이름(<a href=\"/database/rds/\" class=\"mention\">RDS</a>)이거나, DNS를 <a href=\"/networking/route53/\" class=\"mention\">Route 53</a>에 두지 않았다.</li>\n<li><strong>A 레코드</strong>: 대상이 바뀌지 않는 IP(탄력적 IP)다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"하위 도메인에서 AWS 리소스를 가리킬 때 CNAME도 ",
					createVNode(_components.strong, { children: "동작은 한다" }),
					". “비용”이나 “루트”가 조건이면 별칭이 답이다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"사용자가 보는 주소는 둘 다 바뀌지 않는다. ",
					createVNode(_components.code, { children: "http" }),
					"를 ",
					createVNode(_components.code, { children: "https" }),
					"로, ",
					createVNode(_components.code, { children: "www" }),
					"를 루트로 바꾸는 것은 ",
					createVNode(_components.a, {
						href: "/networking/application-load-balancer/",
						class: "mention",
						children: "ALB"
					}),
					"나 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"의 리디렉션이다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.a, {
						href: "/security/acm/",
						children: "ACM"
					}),
					" 인증서의 DNS 검증에 쓰는 것은 ",
					createVNode(_components.strong, { children: "CNAME" }),
					"이다. AWS가 정한 이름을 그대로 넣어야 하기 때문이다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"IPv6를 쓰면 A 별칭과 AAAA 별칭을 ",
					createVNode(_components.strong, { children: "둘 다" }),
					" 만든다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "Zone Apex가 보이면",
				"set:html": "<p>“Zone Apex”, “루트 도메인”, “www가 없는”이 보이면 CNAME 보기는 지운다. 남는 것은 별칭 A 레코드다.</p>"
			})
		]
	})] });
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
var url = "content/networking/cname-vs-alias.mdx/";
var file = "/work/wt/build/content/networking/cname-vs-alias.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/cname-vs-alias.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
