import type { AstroIntegration } from 'astro';

/** Shows in `npm run dev` what is wrong with a topic inside its own page. */
export const findingsInDev: AstroIntegration = {
  name: 'saa:findings-in-dev',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) => {
      addMiddleware({ order: 'pre', entrypoint: new URL('./show-findings.ts', import.meta.url) });
    },
  },
};
