// src/korean/append.ts
/** Puts a value at the end of the list that a map has under a key, which it may not have yet. */
function append(lists, key, value) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [value]);
	else list.push(value);
}
// src/korean/jamo.ts
var BASE = 44032;
var INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
var VOWELS = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
var FINALS = " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");
/** Letters that are typed as two. */
var LOOSE = new Map("ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ".split(" ").map((row) => [row.charAt(0), row.slice(1)]));
/** The initial consonant of a syllable; any other character as it is. */
function initialOf(char) {
	const code = char.charCodeAt(0) - BASE;
	return code < 0 || code > 11171 ? char : INITIALS.charAt(Math.floor(code / 588));
}
/**
* A word as flat jamo: `toJamo("람다") → "ㄹㅏㅁㄷㅏ"`.
*
* The same as `disassemble` of es-hangul, but fast enough for the thousands of words of a site at once. In this form every state of an input method is a prefix of the finished word: 람ㄷ and 람다, 네트웤 and 네트워크.
*/
function toJamo(word) {
	let jamo = "";
	for (const char of word) {
		const code = char.charCodeAt(0) - BASE;
		if (code < 0 || code > 11171) jamo += LOOSE.get(char) ?? char;
		else jamo += INITIALS.charAt(Math.floor(code / 588)) + (VOWELS[Math.floor(code % 588 / 28)] ?? "") + (FINALS[code % 28] ?? "");
	}
	return jamo;
}
export { toJamo as n, append as r, initialOf as t };
