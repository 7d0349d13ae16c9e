/** Refusals around bulletins and the letters of supervision (N6, L10). */
export const bulletinErrorCategories = {
  BULLETIN_PERIOD: 'INVALID',
  BULLETIN_EMPTY: 'CONFLICT',
  DOCUMENT_BULLETIN_ISSUER: 'CONFLICT',
  DOCUMENT_NOTHING_OVERDUE: 'CONFLICT',
} as const satisfies Readonly<Record<string, 'INVALID' | 'CONFLICT'>>;

export type BulletinRefusal = keyof typeof bulletinErrorCategories;

type Labels = Readonly<Record<BulletinRefusal, string>>;

export const bulletinLabelsZh: Labels = {
  BULLETIN_PERIOD: '统计期间要在今天以前开始，最长{max}天',
  BULLETIN_EMPTY: '这个期间没有到期的应报事项，没有可以通报的数字',
  DOCUMENT_BULLETIN_ISSUER: '通报按审定的发文机关印制；要换发文机关，请先退回修改',
  DOCUMENT_NOTHING_OVERDUE: '没有逾期事项，不需要督办',
};

export const bulletinLabelsEn: Labels = {
  BULLETIN_PERIOD: 'The period has to begin before today and may have {max} days at most',
  BULLETIN_EMPTY: 'Nothing fell due in this period: there are no figures to tell',
  DOCUMENT_BULLETIN_ISSUER: 'It is set in the name of the issuer it was approved for: to change that, it has to be returned first',
  DOCUMENT_NOTHING_OVERDUE: 'Nothing is overdue: there is nothing to supervise',
};
