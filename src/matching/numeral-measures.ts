/** Words that are numbers, each with what it is worth, and a pattern that finds them. */
interface Numerals {
  readonly table: Readonly<Record<string, number>>;
  readonly pattern: string;
}

/** `하루:86400 한_달:2592000` → each with its number. */
const tableOf = (list: string): Record<string, number> =>
  Object.fromEntries(
    list.split(' ').map((entry) => {
      const [word = '', amount] = entry.split(':');
      return [word.replace('_', ' '), Number(amount)];
    }),
  );

function numeralsOf(table: Readonly<Record<string, number>>, patternOf: (words: string) => string): Numerals {
  const longestFirst = Object.keys(table).sort((a, b) => b.length - a.length);
  return { table, pattern: patternOf(longestFirst.join('|')) };
}

/** Numerals up to a hundred: 스물하나 is of 스물 and 하나. */
function compound(list: string): Record<string, number> {
  const table = tableOf(list);
  const korean = Object.entries(table).filter(([word]) => /[가-힣]/.test(word));
  for (const [tens, amount] of korean.filter(([word, value]) => value >= 10 && word !== '스무'))
    for (const [ones, more] of korean.filter(([, value]) => value < 10)) table[`${tens}${ones}`] = amount + more;
  return table;
}

/** How notes and pages write numbers in words. @see MEASURES */
export const NUMERALS = {
  /** Korean and English numerals as they stand before a counter or unit. */
  numerals: numeralsOf(
    compound(
      '한:1 하나:1 두:2 둘:2 세:3 석:3 셋:3 네:4 넉:4 넷:4 다섯:5 여섯:6 일곱:7 여덟:8 아홉:9 열:10 스무:20 스물:20 서른:30 마흔:40 쉰:50 예순:60 일흔:70 여든:80 아흔:90 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12',
    ),
    (words) => `(?<![가-힣a-z-])(${words})(?=\\s?[가-힣]|\\s[a-z])`,
  ),

  /** What stands right behind digits and multiplies them. */
  hundreds: numeralsOf(
    tableOf('백:100 천:1000 만:10000 십만:100000 백만:1000000 천만:10000000 억:100000000 조:1000000000000'),
    (words) => `^\\s?(${words})(?![가-힣]*역)`,
  ),

  /** Words that are a quantity of time by themselves, in seconds. */
  spans: numeralsOf(
    tableOf(
      '하루:86400 이틀:172800 사흘:259200 나흘:345600 열흘:864000 보름:1296000 일주일:604800 한달:2592000 한_달:2592000 반나절:43200 1년:31536000 일년:31536000 반년:15552000',
    ),
    (words) => `(?<![가-힣])(?:${words})`,
  ),
};
