import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/instance-store.mdx
var frontmatter = {
	"title": "EC2 인스턴스 스토어",
	"titleEn": "Amazon EC2 instance store",
	"kind": "concept",
	"status": "published",
	"summary": "인스턴스가 올라간 물리 서버에 직접 달린 디스크를 쓰는 임시 블록 스토리지로, 가장 빠르지만 중지하거나 종료하면 데이터가 사라진다.",
	"aliases": [
		"인스턴스 스토어",
		"인스턴스 저장소",
		"Instance Store",
		"임시 블록 스토리지",
		"임시 스토리지",
		"휘발성 스토리지",
		"로컬 NVMe",
		"로컬 디스크",
		"NVMe SSD",
		"이페머럴 스토리지",
		"에페머럴",
		"ephemeral storage",
		"ephemeral disk",
		"스크래치 디스크",
		"날아가는 디스크",
		"휘발성 디스크",
		"임시 디스크",
		"서버 내장 디스크",
		"꺼지면 사라지는 저장소",
		"물리 디스크",
		"로컬 SSD",
		"껐다 켰더니 데이터 사라짐",
		"디스크 데이터 사라짐"
	],
	"related": [
		"storage/ebs",
		"storage/efs-vs-instance-store",
		"compute/ec2",
		"storage/ebs-volume-types",
		"storage/efs",
		"database/elasticache",
		"compute/ec2-placement-groups"
	],
	"signals": [
		{
			"id": "inseuteonseu-seutoeo-ireodo",
			"need": "잃어도 되는 데이터에 가장 높은 IOPS와 짧은 지연이 필요하다",
			"choose": "인스턴스 스토어",
			"see": "storage/instance-store#when",
			"why": "서버에 붙은 디스크라 네트워크를 지나지 않는다. “잃어도 되는”이 조건이다."
		},
		{
			"id": "inseuteonseu-seutoeo-byeonhwan",
			"need": "변환 중의 중간 파일을 추가 저장 요금 없이 둔다",
			"choose": "인스턴스 스토어",
			"see": "storage/instance-store#scenario-transcode-scratch",
			"why": "디스크 값이 인스턴스 요금에 들어 있다. EBS는 따로 낸다."
		},
		{
			"id": "ebs",
			"need": "밤에 인스턴스를 중지해도 데이터가 남아야 한다",
			"choose": "EBS",
			"see": "storage/ebs#when",
			"why": "인스턴스 스토어는 중지하면 사라진다."
		},
		{
			"id": "efs",
			"need": "하나뿐인 파일을 여러 AZ의 서버가 마운트해 함께 쓴다",
			"choose": "EFS",
			"see": "storage/efs-vs-instance-store#verdict",
			"why": "인스턴스 스토어는 그 서버만 본다. 하나뿐인 파일은 남아야 한다."
		}
	],
	"facts": [
		{
			"id": "survives",
			"label": "데이터가 남는 때",
			"value": "재부팅뿐",
			"note": "의도한 재부팅이든 아니든 남는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html"
		},
		{
			"id": "lost",
			"label": "데이터를 잃는 때",
			"value": "중지, 최대 절전, 종료, 디스크나 호스트의 고장",
			"note": "중지하면 블록이 초기화되어 다음 사용자가 볼 수 없다.",
			"axis": "durability",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html"
		},
		{
			"id": "attach-time",
			"label": "붙일 수 있는 때",
			"value": "인스턴스를 시작할 때만",
			"note": "떼어서 다른 인스턴스에 붙일 수 없다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/add-instance-store-volumes.html"
		},
		{
			"id": "size-by-type",
			"label": "크기와 개수",
			"value": "인스턴스 유형이 정함",
			"note": "없는 유형도 많다. 늘리거나 줄이려면 유형을 바꿔야 하고, 그러면 데이터는 사라진다.",
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "인스턴스 요금에 포함",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html"
		},
		{
			"id": "nvme-encryption",
			"label": "NVMe 인스턴스 스토어의 암호화",
			"value": "하드웨어에서 항상 암호화(XTS-AES-256)",
			"note": "키는 고객과 볼륨마다 다르고 하드웨어 밖으로 나오지 않으며 중지·종료 때 없앤다. 끄거나 내 키를 쓸 수 없다.",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html"
		},
		{
			"id": "not-in-ami",
			"label": "AMI를 만들면",
			"asks": "AMI를 만들면 인스턴스 스토어의 데이터도 담기나?",
			"value": "인스턴스 스토어의 데이터는 담기지 않음",
			"note": "스냅샷도 찍을 수 없다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html"
		}
	],
	"scenarios": [
		{
			"id": "nosql-replicated-cluster",
			"situation": "노드마다 데이터를 세 벌로 복제하는 NoSQL 클러스터를 EC2에 띄운다. 매우 높은 무작위 IOPS와 가장 짧은 지연이 필요하고, 노드 하나를 잃어도 다시 복제하면 된다.",
			"answer": ["storage/instance-store", "compute/ec2"],
			"why": "“가장 높은 IOPS·짧은 지연”과 “잃어도 된다”가 함께 있다. 복제는 애플리케이션이 맡으므로 호스트에 물린 NVMe가 맞다.",
			"trap": "io2도 빠르지만 네트워크를 건너고, 이미 세 벌인 데이터에 내구성 값을 또 낸다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "transcode-scratch",
			"situation": "영상 변환 중에 생기는 수백 GB의 중간 파일을 둘 곳이 필요하다. 작업이 끝나면 버리고 결과만 S3에 올린다. 비용을 더 들이고 싶지 않다.",
			"answer": ["storage/instance-store", "storage/s3"],
			"why": "버릴 데이터이고 빠르면 좋다. 인스턴스 스토어가 있는 유형이면 디스크 값이 이미 인스턴스 요금에 들어 있다.",
			"trap": "큰 gp3 볼륨을 따로 사면 작업이 없는 동안에도 저장 요금이 나간다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "data-gone-after-stop",
			"situation": "비용을 아끼려고 밤에 인스턴스를 중지했더니 아침에 `/data` 디스크가 비어 있다. 중지해도 남게 하려 한다.",
			"answer": ["storage/ebs", "storage/instance-store"],
			"choose": "EBS 볼륨으로 옮기기",
			"why": "중지하면 인스턴스 스토어는 사라진다. 남아야 할 데이터는 EBS 볼륨으로 옮긴다.",
			"trap": "종료 방지나 종료 시 삭제 끄기는 EBS의 이야기다. 인스턴스 스토어에는 듣지 않는다. 최대 절전도 메모리만 살리고 인스턴스 스토어는 잃는다.",
			"requirements": ["durability"]
		}
	],
	"corrections": [
		{
			"id": "ec2",
			"notes": "EC2 인스턴스를 쓰기로 했다면 백업이나 복제가 필수라고 한다.",
			"status": "wrong",
			"card": false,
			"right": "인스턴스 전체가 아니라 인스턴스 스토어를 쓸 때의 이야기다. 호스트가 고장 나면 되찾을 방법이 없으니 복제와 백업이 사용자의 일이 된다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html"
		},
		{
			"id": "wording",
			"notes": "한 노트는 종료되면 모든 데이터가 삭제된다고만 하고, 다른 노트들은 중지까지 든다.",
			"status": "conflict",
			"right": "인스턴스 스토어는 중지, 최대 절전, 종료, 하드웨어 고장에 모두 사라지고 재부팅에는 남는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html"
		},
		{
			"id": "ebs-io2",
			"notes": "EBS는 네트워크 드라이브라 성능에 한계가 있고 인스턴스 스토어가 더 낫다고 한다.",
			"status": "simplified",
			"right": "지연은 인스턴스 스토어가 짧다. 그러나 io2 볼륨도 256,000 IOPS를 내므로 높은 IOPS만으로 데이터를 잃을 위험을 질 까닭은 줄었다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "EC2 Instance Store",
			"lines": "253-263"
		},
		{
			"note": "002",
			"section": "EC2 인스턴스 스토어",
			"lines": "465-468"
		},
		{
			"note": "003",
			"section": "Amazon EFS",
			"lines": "109-115"
		}
	],
	"references": [
		{
			"title": "EC2 인스턴스 스토어",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html"
		},
		{
			"title": "인스턴스 스토어 데이터의 수명",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html"
		},
		{
			"title": "유형별 인스턴스 스토어 볼륨",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html"
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
			"slug": "vs-ebs",
			"text": "EBS와의 비교"
		},
		{
			"depth": 2,
			"slug": "protect",
			"text": "잃지 않고 쓰는 법"
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
		p: "p",
		span: "span",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>잃어도 되는 데이터를 가장 빠르게</strong> 읽고 쓸 때 쓴다. 버퍼와 캐시, 정렬이나 변환의 중간 파일, 스크래치 공간, 여러 노드가 스스로 복제하는 데이터베이스가 그렇다. 문제에 “임시”, “가장 높은 I/O”, “다시 만들 수 있다”가 나오면 후보다.</p>\n<p>하나뿐인 데이터, 중지해도 남아야 하는 데이터, 여러 서버가 나눠 볼 데이터는 여기에 두지 않는다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/compute/ec2/\">EC2</a> 인스턴스는 물리 서버의 한 조각이다. 그 <strong>서버에 꽂힌 디스크</strong>를 인스턴스에 그대로 내준 것이 인스턴스 스토어다. 네트워크를 건너지 않으니 지연이 짧고 IOPS가 높다. 대신 데이터의 운명이 그 서버에 묶인다.</p>\n<ul>\n<li>재부팅하면 같은 서버에서 다시 뜨므로 남는다.</li>\n<li>중지했다 시작하면 <strong>다른 서버</strong>에 올라갈 수 있다. 디스크가 따라가지 못하니 사라진다.</li>\n<li>서버나 디스크가 고장 나면 그대로 잃는다. <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>처럼 다른 장치에 둔 사본이 없다.</li>\n</ul>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 일어난 일, 인스턴스 스토어, EBS 데이터 볼륨\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">일어난 일</th>\n<th scope=\"col\">인스턴스 스토어</th>\n<th scope=\"col\">EBS 데이터 볼륨</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jaebuting-unnyeong-cheje-jaesijak\">\n<th scope=\"row\"><a href=\"#row-jaebuting-unnyeong-cheje-jaesijak\" class=\"anchor\" aria-label=\"줄 링크\"></a>재부팅, 운영 체제 재시작</th>\n<td>남음</td>\n<td>남음</td>\n</tr>\n<tr id=\"row-jungji-hu-sijak\">\n<th scope=\"row\"><a href=\"#row-jungji-hu-sijak\" class=\"anchor\" aria-label=\"줄 링크\"></a>중지 후 시작</th>\n<td><strong>사라짐</strong></td>\n<td>남음</td>\n</tr>\n<tr id=\"row-choedae-jeoljeon\">\n<th scope=\"row\"><a href=\"#row-choedae-jeoljeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>최대 절전</th>\n<td><strong>사라짐</strong></td>\n<td>남음</td>\n</tr>\n<tr id=\"row-inseuteonseu-yuhyeong-byeongyeong\">\n<th scope=\"row\"><a href=\"#row-inseuteonseu-yuhyeong-byeongyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>인스턴스 유형 변경</th>\n<td><strong>사라짐</strong></td>\n<td>남음</td>\n</tr>\n<tr id=\"row-jongnyo\">\n<th scope=\"row\"><a href=\"#row-jongnyo\" class=\"anchor\" aria-label=\"줄 링크\"></a>종료</th>\n<td><strong>사라짐</strong></td>\n<td>속성에 따라(기본은 대개 남음)</td>\n</tr>\n<tr id=\"row-seupat-hoesu\">\n<th scope=\"row\"><a href=\"#row-seupat-hoesu\" class=\"anchor\" aria-label=\"줄 링크\"></a>스팟 회수</th>\n<td><strong>사라짐</strong></td>\n<td>속성에 따라</td>\n</tr>\n<tr id=\"row-hoseuteu-gojang\">\n<th scope=\"row\"><a href=\"#row-hoseuteu-gojang\" class=\"anchor\" aria-label=\"줄 링크\"></a>호스트 고장</th>\n<td><strong>사라짐</strong></td>\n<td>남음</td>\n</tr>\n</tbody>\n</table></div>\n<p>모든 유형에 있는 것은 아니다. 이름에 <code>d</code>가 붙은 유형(<code>m6gd</code>, <code>c6id</code>)과 스토리지 최적화 유형(I, D 계열)에 있다. NVMe 볼륨은 시작하면 저절로 붙지만 파일 시스템은 직접 만들어 마운트한다. 중지했다 시작하면 다시 빈 디스크이므로, 파일 시스템이 <strong>없을 때만</strong> 만드는 스크립트를 부팅 때 돌린다. 무조건 만들면 재부팅에 남은 데이터까지 지운다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\"><code><span class=\"line\"><span class=\"tk-comment\"># 파일 시스템이 없을 때만 만든다</span></span>\n<span class=\"line\"><span class=\"tk-function\">sudo</span><span class=\"tk-string\"> blkid</span><span class=\"tk-string\"> /dev/nvme1n1</span><span class=\"tk-keyword\"> ||</span><span class=\"tk-function\"> sudo</span><span class=\"tk-string\"> mkfs</span><span class=\"tk-string\"> -t</span><span class=\"tk-string\"> xfs</span><span class=\"tk-string\"> /dev/nvme1n1</span></span>\n<span class=\"line\"><span class=\"tk-comment\"># 폴더를 만들어 마운트한다</span></span>\n<span class=\"line\"><span class=\"tk-function\">sudo</span><span class=\"tk-string\"> mkdir</span><span class=\"tk-string\"> -p</span><span class=\"tk-string\"> /scratch</span><span class=\"tk-punctuation\"> &#x26;&#x26;</span><span class=\"tk-function\"> sudo</span><span class=\"tk-string\"> mount</span><span class=\"tk-string\"> /dev/nvme1n1</span><span class=\"tk-string\"> /scratch</span></span></code></pre>\n</div><h2 id=\"vs-ebs\">EBS와의 비교<a href=\"#vs-ebs\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 구분, 인스턴스 스토어, EBS, 무엇이 유리한가",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "EBS와의 비교",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.span, {
											class: "visually-hidden",
											"data-pagefind-ignore": "",
											children: "구분"
										})
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "인스턴스 스토어"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.a, {
											href: "/storage/ebs/",
											children: "EBS"
										})
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "무엇이 유리한가"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-wichi",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-wichi",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "위치"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "같은 물리 서버"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "같은 AZ의 네트워크 너머"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "지연은 인스턴스 스토어"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-sumyeong",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-sumyeong",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "수명"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "인스턴스와 함께"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "인스턴스와 별개"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: ["남길 데이터는 ", createVNode(_components.a, {
												href: "/storage/ebs/",
												class: "mention",
												children: "EBS"
											})]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-bokje",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-bokje",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "복제"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "없음"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "AZ 안에서 자동"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "내구성은 EBS"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-baegeop",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-baegeop",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "백업"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "직접 복사"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: createVNode(_components.a, {
												href: "/storage/ebs-snapshots/",
												children: "스냅샷"
											})
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "EBS"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-keugi-byeongyeong",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-keugi-byeongyeong",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "크기 변경"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "유형을 바꿔야 함"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "쓰는 중에 늘림"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "EBS"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-tteeotda-buchigi",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-tteeotda-buchigi",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "떼었다 붙이기"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "불가"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "가능"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "EBS"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-amhohwa",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-amhohwa",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "암호화"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "NVMe는 항상, 키는 못 고름"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [createVNode(_components.a, {
												href: "/security/kms/",
												class: "mention",
												children: "KMS"
											}), " 키를 고름"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "키 통제는 EBS"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-yogeum",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-yogeum",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "요금"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "인스턴스에 포함"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "잡은 만큼 따로"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "버릴 데이터는 인스턴스 스토어"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-buting-diseukeu",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-buting-diseukeu",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "부팅 디스크"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "옛 AMI만"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "보통 EBS다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "EBS"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"루트를 인스턴스 스토어에 둔 인스턴스는 ",
					createVNode(_components.strong, { children: "중지할 수 없다" }),
					". 재부팅과 종료만 된다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "중지와 재부팅을 바꿔 묻는다",
					"set:html": "<p>“인스턴스를 재시작했더니”는 재부팅인지 중지 후 시작인지부터 가른다. 재부팅이면 남고, 중지 후 시작이면 사라진다. “루트 EBS 볼륨이 남았으니 데이터도 남았다”는 보기도 인스턴스 스토어에는 통하지 않는다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"protect\">잃지 않고 쓰는 법<a href=\"#protect\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>결과는 끝날 때마다 <a href=\"/storage/s3/\">S3</a>에 올린다. 중간 단계도 다시 하기 비싸면 주기적으로 올린다.</li>\n<li>데이터베이스라면 다른 AZ의 노드에 복제본을 둔다. 같은 호스트에 몰리지 않게 파티션이나 분산 <a href=\"/compute/ec2-placement-groups/\">배치 그룹</a>을 쓴다.</li>\n<li>스팟 인스턴스는 회수 2분 전 알림에 맞춰 밖으로 내보낸다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>인스턴스 스토어와 <a href=\"/storage/efs/\">EFS</a></strong>: 하나뿐인 카탈로그를 오래 안전하게 두라면 EFS다. 자세히는 <a href=\"/storage/efs-vs-instance-store/\">EFS와 인스턴스 스토어</a>에 있다.</li>\n<li><strong>인스턴스 스토어와 메모리 캐시</strong>: 여러 서버가 같은 캐시를 보려면 <a href=\"/database/elasticache/\">ElastiCache</a>다. 인스턴스 스토어는 그 서버만 본다.</li>\n<li><strong><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>와 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>의 임시 스토리지</strong>는 이름만 비슷하다. 그쪽은 함수와 태스크에 딸린 공간이다.</li>\n<li><a href=\"/compute/ami/\">AMI</a>를 만들면 데이터도 복사된다고 생각하기 쉽다. <a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 볼륨만 담긴다.</li>\n</ul></div>" })
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
var url = "content/storage/instance-store.mdx/";
var file = "/work/wt/build/content/storage/instance-store.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/instance-store.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
