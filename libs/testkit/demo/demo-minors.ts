import type { StandingWork } from './demo-catalogue.js';
import { momentOn, shiftWorkingDays } from './demo-dates.js';
import { errandTasks } from './demo-errand-tasks.js';
import type { Errand, OpenErrand } from './demo-errands.js';
import { unitNamed, type DemoSeats, type DemoWorld } from './demo-office.js';
import { CITY_OFFICE_CODE, CIVIL_AFFAIRS_CODE, MINORS_UNITS, postKey } from './demo-people.js';
import type { DemoMeeting } from './demo-plan.types.js';
import { standingTasks } from './demo-standing.js';

/** The second joint meeting: another matter, another secretary, own liaisons. What belongs to one is not seen in the other. */
const SEATS: DemoSeats = {
  secretaryPostKey: postKey(CIVIL_AFFAIRS_CODE, 'minors'),
  liaisonSeat: (unitCode) => (unitCode === CIVIL_AFFAIRS_CODE ? 'liaison' : 'minors'),
};

const STANDING: readonly StandingWork[] = [
  { title: '困境儿童走访和强制报告处置', sentence: null, lead: '市民政局', support: ['市公安局', '市妇联'], everyMonths: 3, topic: 'minors', content: '按季汇总走访、强制报告处置和儿童主任培训情况。' },
];

const OPEN: readonly OpenErrand[] = [
  { title: '校园欺凌防治专项检查', lead: '市教育局', support: ['市公安局'], content: '抽查学校制度和处置记录。', assignedDaysAgo: 20, dueInDays: 12 },
  { title: '未成年人保护热线并线', lead: '市民政局', support: ['团市委'], content: '统一号码，规范转办。', assignedDaysAgo: 25, dueInDays: -1 },
  { title: '寒假儿童安全宣传', lead: '团市委', support: ['市教育局', '市妇联'], content: '组织志愿者进村（居）开展宣传。', assignedDaysAgo: 3, dueInDays: 30 },
];

const PAST: readonly Errand[] = [
  { title: '儿童主任名册核对', lead: '市民政局', support: ['市妇联'], content: '核对名册，补齐空缺。' },
  { title: '涉未成年人案件办理衔接', lead: '市公安局', support: ['市司法局'], content: '明确移送和帮教程序。' },
  { title: '暑期防溺水巡查', lead: '市教育局', support: ['市公安局', '团市委'], content: '划定重点水域，安排巡查。' },
];

export function minorsMeeting(world: DemoWorld): DemoMeeting {
  const { startOn, register, random } = world;
  const members = ['市民政局', ...MINORS_UNITS].map((name, at) => ({ unitCode: unitNamed(register, name).code, role: at === 0 ? ('lead' as const) : ('member' as const), fromOn: startOn }));
  const liaisons = members.map(({ unitCode }) => ({ postKey: postKey(unitCode, SEATS.liaisonSeat(unitCode)), role: 'liaison' as const, fromOn: startOn }));
  const heads = members.map(({ unitCode }) => ({ postKey: postKey(unitCode, 'head'), role: 'unit_head' as const, fromOn: startOn }));
  return {
    key: 'minors',
    name: '江门市未成年人保护工作联席会议（演示）',
    shortName: '未成年人保护工作联席会议',
    secretariatUnitCode: CIVIL_AFFAIRS_CODE,
    established: momentOn(shiftWorkingDays(startOn, 0, register.calendar), 'morning', random),
    members,
    roles: [
      { postKey: SEATS.secretaryPostKey, role: 'secretariat', fromOn: startOn },
      { postKey: postKey(CITY_OFFICE_CODE, 'convenor'), role: 'leader', fromOn: startOn },
      ...liaisons,
      ...heads,
    ],
    notices: [],
    frequencies: [],
    recipients: [],
    expansions: [],
    tasks: [...standingTasks(world, SEATS, STANDING, 'm'), ...errandTasks(world, SEATS, { past: PAST, open: OPEN, draft: [] }, 'm')],
  };
}
