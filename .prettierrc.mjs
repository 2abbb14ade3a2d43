import options from './.oxfmtrc.json' with { type: 'json' };

// Components alone are Prettier's: their code looks as oxfmt has all other code look.
const { singleQuote, printWidth, trailingComma } = options;

export default { singleQuote, printWidth, trailingComma, plugins: ['prettier-plugin-astro'] };
