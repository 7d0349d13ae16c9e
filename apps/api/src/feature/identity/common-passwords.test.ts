import { passwordProblems } from '@lianxi/domain';
import { commonPasswords } from './common-passwords.js';

const problems = (password: string) => passwordProblems(password, { accountName: 'chen.yi', personName: '陈一', common: commonPasswords });

it('is a list of ten thousand and what people here type', () => {
  expect(commonPasswords.size).toBeGreaterThan(10_000);
  expect([...commonPasswords].every((word) => word === word.toLowerCase() && !word.startsWith('#'))).toBe(true);
});

it.each(['Password2027!', 'P@ssw0rd2027', 'Woaini@1314', '!!Woaini520520', 'Jiangmen@2018', 'Minzheng#2026', 'Guanliyuan-01', 'Qwertyuiop@77', '1qaz@WSX3edc', 'Adm1n1strat0r!', 'Huawei12#$', 'Sunshine-2026', 'Dragon_198807'])('%s is known to everybody', (password) => {
  expect(problems(password)).toContain('PASSWORD_COMMON');
});

it.each(['Correct-Horse-7', 'Qingshan-2026-lv', 'Xinlu-2026-shan-gu', 'Mountain-River-1x', 'Silver-Lantern-4', 'hT7!kq-Zm0vR', '青山Lv2026绿水'])('%s is not', (password) => {
  expect(problems(password)).toEqual([]);
});
