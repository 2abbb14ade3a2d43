/** Endings after a stem that ends in a vowel or in ㄹ, or where the difference does not show: 하는, 하고, 하려면 … */
const PLAIN =
  '(?:는|는데|는지|는가|는다|는다면|던|고|고자|고서|고도|면|면서|면은|며|지|지만|지는|지도|지를|기|기만|기에|기를|기도|기는|기가|기와|기로|기의|기까지|게|게끔|게는|려|려고|려면|려는|러|도록|거나|든지|자|자마자|자고|세요|시오|십시오|므로|니|니까|나요|나|냐|네|라|라고|다|다가|다면|더라도|고싶[가-힣]*|고있[가-힣]*|지않[가-힣]*|지못[가-힣]*|기위[가-힣]*|길|나요)';

/** Stems that are written together with the 아/어 form of another: 줄여주는, 빨라지게, 막아놓은. */
export const HELPING_STEMS: readonly string[] = '주 지 보 버리 놓 두 내 오 가 나가 있 없 대 쓰'.split(' ');

/** Endings after the 아/어 form: 해서, 돼야, 줄여도, and the commonest helping verbs. */
const AFTER_A =
  '(?:서|서는|서도|야|야만|야할|야하는|야한다|도|요|라|다|다가|줘|줘야|줘서|주|주는|주고|주면|주어|주며|줄|준|준다|줍니다|지|지는|지고|지면|진|진다|질|져|져서|졌다|집니다|둔|둘|두고|두면|둔다|놓고|놓은|온|올|오는|나가는|낸|내는|낼|버리는|보|본|볼|볼까)';

/** Endings after the past 았/었: 했다, 줄였을 때. */
const AFTER_PAST =
  '(?:다|다면|다고|던|을|을까|을지|고|지만|는데|는지|습니다|습니까|으며|으면|으나|으니|음|어|어도|어요|기에)';

/** The same three classes for conjugated verbs: `plain` follows the bare stem, `a` the 아/어 form, `past` 았/었. */
export const ENDINGS = {
  plain: new RegExp(`^${PLAIN}$`),
  vowel: new RegExp(`^(?:${PLAIN}|시|신|실|십니다|셔서)$`),
  consonant: new RegExp(
    `^(?:${PLAIN}|은|은데|은지|을|을까|을까요|을지|을수록|음|음은|음을|음이|으면|으면서|으며|으려|으려고|으려면|으려는|으러|으니|으니까|으므로|으나|으라|습니다|습니까)$`,
  ),
  a: new RegExp(`^${AFTER_A}?$`),
  past: new RegExp(`^${AFTER_PAST}?$`),
  n: /^(?:다|다면|다고|다는|다거나|데|지|가|가요)?$/,
  l: /^(?:지|지도|까|까요|때|때는|때의|때마다|때만|수록|게|게요|수있[가-힣]*|수없[가-힣]*)?$/,
  m: /^(?:으로|으로써|으로서|에|에도|은|을|이|과|도|의|께)?$/,
  b: /^(?:니다|니까|시다)$/,
} as const;

/** 하다, 되다, 시키다, 받다, 당하다 behind a noun, with everything that can follow. */
const LIGHT_VERB = new RegExp(
  '^([가-힣]+?)(?:' +
    [
      `(?:하|되|시키|당하|받)${PLAIN}?`,
      '받(?:은|을|음|아|아서|아야|았다)',
      '(?:한|된|시킨|당한)(?:다|다면|다고|다는|다거나|데|지)?',
      '(?:할|될|시킬)(?:지|지도|까|까요|수록|때|때는|때마다|수있[가-힣]*|수없[가-힣]*)?',
      '(?:함|됨|시킴)(?:으로써|으로|에|에도|을|은|이|과|도|의)?',
      '(?:합|됩|시킵)(?:니다|니까|시다)',
      `(?:해|되어|하여|돼|시켜)${AFTER_A}?`,
      `(?:했|됐|되었|하였|시켰)${AFTER_PAST}?`,
    ].join('|') +
    ')$',
);

/**
 * The noun in front of 하다, 되다, 시키다 or 받다, or `undefined`.
 *
 * Example: `lightVerbRoot("암호화하려면") → "암호화"`, `"복제되는" → "복제"`, `"저렴한" → "저렴"`. The root is only a guess
 * (`"한도" → undefined`, `"필요하" → "필요"`): a lexicon decides.
 */
export function lightVerbRoot(word: string): string | undefined {
  return LIGHT_VERB.exec(word)?.[1];
}
