import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { note } from './model/note.ts';
import { topicFrontMatter } from './model/topic.ts';

const topics = defineCollection({
  loader: glob({ base: './content', pattern: '[a-z]*/*.mdx' }),
  schema: topicFrontMatter,
});

const notes = defineCollection({ loader: file('content/_notes.yaml'), schema: note });

export const collections = { topics, notes };
