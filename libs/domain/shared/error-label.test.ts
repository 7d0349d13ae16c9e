import { errorCodes } from './error-code.js';
import { errorLabelsEn } from './error-labels-en.js';
import { errorLabelsZh } from './error-labels-zh.js';
import { errorLabel } from './label.js';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('labels of errors', () => {
  it.each(errorCodes)('%s says the same in both languages', (code) => {
    expect(errorLabelsZh[code]).toMatch(/\p{Script=Han}/u);
    expect(errorLabelsEn[code]).not.toMatch(/\p{Script=Han}/u);
    expect(placeholders(errorLabelsEn[code])).toEqual(placeholders(errorLabelsZh[code]));
  });

  it('ends in no bare colon where the value is empty', () => {
    expect(errorLabel('ALREADY_EXISTS', { value: '' }, 'zh')).toBe('已经存在');
    expect(errorLabel('ALREADY_EXISTS', { value: '' }, 'en')).toBe('Exists already');
    expect(errorLabel('ALREADY_EXISTS', { value: '市丙局' }, 'zh')).toBe('已经存在：市丙局');
  });

  it('fills in numbers and leaves a gap visible', () => {
    expect(errorLabel('SUPPORT_NOT_COMPLETED', { count: 2 }, 'zh')).toBe('还有2个配合单位未办结，牵头单位不能办结');
    expect(errorLabel('TEXT_TOO_LONG', {}, 'en')).toBe('Too long: at most {max} characters');
  });
});
