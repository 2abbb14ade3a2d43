// src/site/magnitude.ts
var UNITS = new Map([
	["시간", {
		초: 1,
		밀리초: .001,
		마이크로초: 1e-6,
		분: 60,
		시간: 3600,
		일: 86400,
		주: 604800,
		개월: 2629800,
		년: 31557600
	}],
	["크기", {
		B: 1,
		바이트: 1,
		KB: 1e3,
		KiB: 1024,
		MB: 1e6,
		MiB: 2 ** 20,
		GB: 1e9,
		GiB: 2 ** 30,
		TB: 0xe8d4a51000,
		TiB: 2 ** 40,
		PB: 0x38d7ea4c68000,
		PiB: 2 ** 50,
		EB: 0xde0b6b3a7640000,
		EiB: 2 ** 60
	}],
	["속도", {
		bps: 1,
		Kbps: 1e3,
		Mbps: 1e6,
		Gbps: 1e9,
		Tbps: 0xe8d4a51000,
		"MB/s": 8e6,
		"MiB/s": 2 ** 23,
		"GB/s": 8e9
	}],
	["비율", { "%": 1 }],
	["돈", {
		달러: 1,
		센트: .01
	}],
	["개수", {
		"": 1,
		만: 1e4,
		억: 1e8,
		조: 0xe8d4a51000
	}]
].flatMap(([, units], dimension) => Object.entries(units).map(([unit, size]) => [unit, {
	dimension,
	size
}])));
var UNIT_NAMES = [...UNITS.keys()].filter((unit) => unit !== "").sort((a, b) => b.length - a.length);
/** `10,240MB`, `1,000만 개`, `15분`, `5`. A digit inside a word (`S3`, `io2`) is no number. */
var NUMBER = new RegExp(`(?<![\\w.])(\\d[\\d,]*(?:\\.\\d+)?)\\s?(${UNIT_NAMES.join("|")})?`);
/**
* Where a value stands among all: what it measures and how much; `undefined` when it has no number.
*
* Example: `"최대 15분(900초)"` → `{ dimension: 0, size: 900 }`.
*/
function magnitudeOf(value) {
	const [, number, name = ""] = NUMBER.exec(value) ?? [];
	const unit = UNITS.get(name);
	if (number === void 0 || unit === void 0) return void 0;
	return {
		dimension: unit.dimension,
		size: Number(number.replaceAll(",", "")) * unit.size
	};
}
/**
* The place of each value in one order: durations, sizes, rates, shares, money and counts, each from small to large, then
* words as they come.
*
* Example: `["2개", "1시간", "15분", "없음"]` → `[2, 1, 0, 3]`.
*/
function rankValues(values) {
	const order = values.map((value, index) => ({
		index,
		magnitude: magnitudeOf(value)
	})).sort(({ magnitude: a, index: i }, { magnitude: b, index: j }) => {
		if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0) || i - j;
		return a.dimension - b.dimension || a.size - b.size || i - j;
	});
	const ranks = new Array(values.length);
	order.forEach(({ index }, rank) => {
		ranks[index] = rank;
	});
	return ranks;
}
export { rankValues as n, magnitudeOf as t };
