// src/model/question-data.ts
/** Whether a question is about a domain of the site (`storage`): at least half of what decides it is there. */
var isOfArea = ([, , topics], domain) => 2 * topics.filter((topic) => topic.startsWith(`${domain}/`)).length >= topics.length;
/** So many questions as a part of an exam has, and the minutes that so many take. */
var questionsOf = ({ questions }, part) => Math.round(questions * part);
var minutesFor = ({ questions, minutes }, count) => Math.round(count * minutes / questions);
export { minutesFor as n, questionsOf as r, isOfArea as t };
