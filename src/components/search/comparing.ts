/** Words that ask for what tells two apart, or which of them to take. */
export const COMPARING =
  /(?<!\S)(?:vs\.?|versus|or|대|중에?)(?!\S)|difference|비교|차이|다른(?=$|\s?점|\s?(?:지|가|건[지가]?|거(?:야|죠|지|예요|임)?|게|데|것)[요은는이을도]?(?![가-힣]))|다[르름]|달라|구[분별]|헷갈|낫|나[은을음]/i;

/** How much of a name is all of it. */
export const WHOLE = 0.9;

/** Nothing but an amount: `900초`, `86,400`; two figures without a unit may be anything. */
export const AMOUNT = /^\s*\d[\d.,]*(?:\s?(?:[kmgt]i?b|ms|[가-힣%]{1,4})|[\d,]{2})\s*$/i;
