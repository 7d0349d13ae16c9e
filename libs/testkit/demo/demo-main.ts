import type { LocalDate } from '@lianxi/domain';
import { momentOn, shiftWorkingDays } from './demo-dates.js';
import { errandTasks } from './demo-errand-tasks.js';
import { MAIN_SEATS, secretariatAct, unitNamed, type DemoWorld } from './demo-office.js';
import { CITY_OFFICE_CODE, CIVIL_AFFAIRS_CODE, postKey } from './demo-people.js';
import type { DemoExpansion, DemoFrequency, DemoMeeting, DemoRecipient, DemoUnit } from './demo-plan.types.js';
import { standingTasks } from './demo-standing.js';

/** Frequencies the secretariat has set for 定期 without a number; the others stay unset, as the notice leaves them. */
const FREQUENCIES = [
  { sentence: '定期通报', months: 3, basis: '联席会议第一次全体会议议定：每季度通报一次', except: [] },
  { sentence: '定期走访', months: 3, basis: '联席会议办公室商各市（区）后确定：每季度至少走访一次', except: ['台山市', '恩平市'] },
  { sentence: '组织开展主动发现和定期复核', months: 6, basis: '参照每半年一次信息化核对的要求确定', except: ['台山市人民政府', '恩平市人民政府'] },
  { sentence: '定期反馈进展', months: 1, basis: '联席会议第二次全体会议议定：每月25日前反馈', except: [] },
] as const;

/** Two of the five data duties without a stated recipient are still to be settled. */
const RECIPIENTS = ['教育救助方面', '户籍等与救助有关', '就业救助和参保'] as const;

const EXPANSIONS = [{ sentence: '各有关部门要加强协作', units: ['市民政局', '市财政局', '市教育局', '市人力资源社会保障局', '市卫生计生局', '市住房城乡建设局', '市残联'] }] as const;

/** The notice's sentences without a subject, and the class the secretariat reads into them. */
const UNSAID = [
  ['要通过报刊', '各有关部门'],
  ['要把握正确导向', '各有关部门'],
  ['要把这项工作列入', '各级政府'],
  ['常规督查与专项督查并用', '各级政府'],
  ['可以邀请人大代表', '各级政府'],
  ['要主动公开', '各级政府'],
  ['对职责不落实', '各级政府'],
] as const;

function onDay(world: DemoWorld, days: number): LocalDate {
  return shiftWorkingDays(world.startOn, days, world.register.calendar);
}

/** Towns of the counties that have not agreed yet are left out with them. */
function isExcepted(world: DemoWorld, unitName: string | null, except: readonly string[]): boolean {
  if (unitName === null || except.length === 0) return false;
  if (except.includes(unitName)) return true;
  const unit = world.register.units.find((one) => one.name === unitName);
  const county = world.register.units.find((one) => one.level === 'county' && unit?.level === 'town' && unit.code.startsWith(one.code));
  return county !== undefined && except.some((name) => county.name.startsWith(name));
}

function frequencies(world: DemoWorld): DemoFrequency[] {
  return FREQUENCIES.flatMap(({ sentence, months, basis, except }, at) =>
    world.register.duties
      .filter((duty) => duty.text.includes(sentence) && !isExcepted(world, duty.unitName, except))
      .map((duty) => ({ ...secretariatAct(world, MAIN_SEATS, onDay(world, 6 + at * 3), 'afternoon'), dutyId: duty.id, months, basis })),
  );
}

function recipients(world: DemoWorld): DemoRecipient[] {
  return RECIPIENTS.flatMap((sentence) =>
    world.register.duties
      .filter((duty) => duty.kind === 'data' && duty.text.includes(sentence))
      .map((duty) => ({ ...secretariatAct(world, MAIN_SEATS, onDay(world, 7), 'morning'), dutyId: duty.id, recipientUnitCode: CIVIL_AFFAIRS_CODE, basis: '联席会议办公室商提供单位同意，由市民政局接收' })),
  );
}

function expansions(world: DemoWorld): DemoExpansion[] {
  return EXPANSIONS.flatMap(({ sentence, units }) =>
    world.register.duties
      .filter((duty) => duty.holderClass !== null && duty.text.includes(sentence))
      .map((duty) => ({ ...secretariatAct(world, MAIN_SEATS, onDay(world, 5), 'afternoon'), dutyId: duty.id, unitCodes: units.map((name) => unitNamed(world.register, name).code) })),
  );
}

function rolesOf(units: readonly DemoUnit[], fromOn: LocalDate): DemoMeeting['roles'] {
  const seated = units.filter((unit) => unit.code !== CITY_OFFICE_CODE);
  return [
    { postKey: postKey(CIVIL_AFFAIRS_CODE, 'office'), role: 'secretariat', fromOn },
    { postKey: postKey(CIVIL_AFFAIRS_CODE, 'secretary'), role: 'secretariat', fromOn },
    { postKey: postKey(CITY_OFFICE_CODE, 'convenor'), role: 'leader', fromOn },
    { postKey: postKey(CITY_OFFICE_CODE, 'leader'), role: 'leader', fromOn },
    // Opens what is sealed, for a stated purpose.
    { postKey: postKey(CITY_OFFICE_CODE, 'confidant'), role: 'confidant', fromOn },
    { postKey: postKey(CIVIL_AFFAIRS_CODE, 'accountability'), role: 'accountability_officer', fromOn },
    { postKey: postKey(CIVIL_AFFAIRS_CODE, 'inspector'), role: 'inspector', fromOn },
    ...seated.map((unit) => ({ postKey: postKey(unit.code, 'liaison'), role: 'liaison' as const, fromOn })),
    ...seated.map((unit) => ({ postKey: postKey(unit.code, 'head'), role: 'unit_head' as const, fromOn })),
  ];
}

/** The joint meeting the product was made for: 28 units, the demonstration notice, eighteen months. */
export function mainMeeting(world: DemoWorld): DemoMeeting {
  const { startOn, register, random, today } = world;
  const act = (days: number, part: 'morning' | 'afternoon') => secretariatAct(world, MAIN_SEATS, onDay(world, days), part);
  const lastWorkingDay = shiftWorkingDays(today, -1, register.calendar);
  return {
    key: 'basic-living',
    name: '江门市困难群众基本生活保障工作联席会议（演示）',
    shortName: '困难群众基本生活保障工作联席会议',
    secretariatUnitCode: CIVIL_AFFAIRS_CODE,
    established: momentOn(onDay(world, 0), 'morning', random),
    members: register.units.flatMap((unit) => (unit.membership === null ? [] : [{ unitCode: unit.code, role: unit.membership, fromOn: startOn }])),
    roles: rolesOf(register.units, startOn),
    notices: [
      { file: 'demo-notice.txt', imported: act(1, 'morning'), revisions: UNSAID.map(([sentence, holderClass]) => ({ ...act(2, 'morning'), sentence, holderClass })), confirmed: act(3, 'afternoon') },
      { file: 'demo-task-plan.txt', imported: secretariatAct(world, MAIN_SEATS, lastWorkingDay, 'afternoon'), revisions: [], confirmed: null },
    ],
    frequencies: frequencies(world),
    recipients: recipients(world),
    expansions: expansions(world),
    tasks: [...standingTasks(world, MAIN_SEATS), ...errandTasks(world, MAIN_SEATS)],
  };
}
