import { codeOf } from '../shared/domain-error.js';
import { unitFinder } from '../ledger/ledger-units.js';
import { proposeAccountName, readPeople } from './read-people.js';

const finder = unitFinder([{ id: 'civil', name: '市民政局', shortName: '民政局' }, { id: 'finance', name: '市财政局', shortName: null }]);
const today = '2026-11-23';
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return codeOf(error);
  }
  return 'nothing was refused';
};

describe('a list of people', () => {
  it('is read whatever its heads are called, with what is usual for the role where it says nothing', () => {
    const lines = [['某市联席会议联络员名册'], ['成员单位', '姓名', '身份', '职务', '用户名', '任职日期'], ['民政局', '林一', '', '', '', ''], ['市财政局', '陈二', '主要负责人', '局长', 'Chen.Er', '2026.12.1']];
    expect(readPeople(lines, finder, today)).toEqual({
      failures: [],
      people: [
        { row: 3, unitId: 'civil', personName: '林一', accountName: null, role: 'liaison', postTitle: '联络员', postKind: 'liaison', capacity: 'holder', fromOn: today, toOn: null },
        { row: 4, unitId: 'finance', personName: '陈二', accountName: 'chen.er', role: 'unit_head', postTitle: '局长', postKind: 'head', capacity: 'holder', fromOn: '2026-12-01', toOn: null },
      ],
    });
  });

  it('tells each line it cannot take, with row and column, and takes the others', () => {
    const lines = [['单位', '姓名', '角色', '账号', '任职起始日'], ['水利局', '甲', '', '', ''], ['市财政局', '', '系统管理员', '', ''], ['市财政局', '丙', '', '1x', ''], ['市财政局', '丁', '', '', '昨天'], ['市财政局', '戊', '', '', '']];
    const { people, failures } = readPeople(lines, finder, today);
    expect(people.map(({ row }) => row)).toEqual([6]);
    expect(failures.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'unit', 'UNIT_UNKNOWN'], [3, 'person', 'FIELD_REQUIRED'], [3, 'role', 'CHOICE_UNKNOWN'], [4, 'account', 'ACCOUNT_NAME_INVALID'], [5, 'fromOn', 'DATE_INVALID'],
    ]);
  });

  it('is refused without heads, without lines, or with too many', () => {
    expect(refusal(() => readPeople([['甲', '乙']], finder, today))).toBe('TABLE_WITHOUT_HEAD');
    expect(refusal(() => readPeople([['单位', '电话']], finder, today))).toBe('COLUMN_MISSING');
    expect(refusal(() => readPeople([['单位', '姓名'], ['', '']], finder, today))).toBe('TABLE_EMPTY');
    expect(refusal(() => readPeople([['单位', '姓名'], ...Array.from({ length: 501 }, () => ['民政局', '林一'])], finder, today))).toBe('TABLE_TOO_LARGE');
  });

  it('gives accounts names by role and unit, each its own', () => {
    const taken = new Set(['l440703', 'l440703-2']);
    expect(proposeAccountName('liaison', '440703', (name) => taken.has(name))).toBe('l440703-3');
    expect(proposeAccountName('unit_head', '4407-JY（甲）', () => false)).toBe('h4407-jy');
    expect(proposeAccountName('leader', '7', () => false)).toBe('d70');
  });
});
