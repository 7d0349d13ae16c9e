/** The eight kinds of assistance the notice speaks of. */
export type AssistanceCategory =
  | 'minimum_living'
  | 'extreme_poverty'
  | 'medical'
  | 'temporary'
  | 'children_in_difficulty'
  | 'disability_subsidy'
  | 'vagrants'
  | 'left_behind_children';

/** Words that name a kind, with their usual short forms. */
const keywords: Readonly<Record<AssistanceCategory, readonly RegExp[]>> = {
  minimum_living: [/最低生活保障/, /低保/, /最低生活/],
  extreme_poverty: [/特困/, /五保/],
  medical: [/医疗救助/, /大病(保险|救助)/, /疾病应急救助/],
  temporary: [/临时救助/, /急难救助/, /救急难/],
  children_in_difficulty: [/困境儿童/, /孤儿/, /事实无人抚养/],
  disability_subsidy: [/残疾人.{0,12}补贴/, /两项补贴/, /(生活|护理)补贴/],
  vagrants: [/流浪/, /乞讨/, /生活无着/],
  left_behind_children: [/留守/],
};

export const assistanceCategories = Object.keys(keywords) as readonly AssistanceCategory[];

/** The kinds of assistance a sentence names, in fixed order; a proposal for a person, empty where it names none. */
export function categoriesOf(text: string): readonly AssistanceCategory[] {
  return assistanceCategories.filter((category) => keywords[category].some((word) => word.test(text)));
}
