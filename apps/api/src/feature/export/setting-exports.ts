import type { CalendarDay, SettingChange } from '@lianxi/contract';
import { type ColumnLabel, exportedListWords, type JointMeetingSettings, kindWords, type Language, textKinds, verbWord } from '@lianxi/domain';
import { atOnce, column, exportList, shownInstant } from './export-list.js';

const working = { true: { zh: '上班', en: 'Working day' }, false: { zh: '休息', en: 'Day off' } } as const;

/** Days of a year that are not what their weekday says, and where this joint meeting departs from the published ones. */
export const calendarExport = exportList<CalendarDay>({
  name: exportedListWords['calendar-days'],
  columns: [
    column('日期', 'Day', 'date', ({ on }) => on),
    column('安排', 'Is', 'text', (day, language) => working[day.working ? 'true' : 'false'][language]),
    column('节日', 'Holiday', 'text', ({ name }) => name ?? null),
    column('更正理由', 'Reason of the correction', 'text', ({ correctionReason }) => correctionReason ?? null),
  ],
  rows: async ({ request, filter, services }) => atOnce((await services.calendars.ofYear(request, Number(filter.text('year') ?? request.today.slice(0, 4)))).days),
});

const keyWords: Readonly<Record<keyof JointMeetingSettings, ColumnLabel>> = {
  amberWorkingDays: { zh: '临期预警', en: 'Due soon from' }, acknowledgeWorkingDays: { zh: '签收期限', en: 'Time to acknowledge' }, signOffRequired: { zh: '报送前须单位负责人签批', en: 'Sign-off by the unit head' },
  objectionWorkingDays: { zh: '异议期限', en: 'Time to object' }, extensionAnswerWorkingDays: { zh: '批复延期申请的期限', en: 'Time to answer a request for more time' }, instructionUrgentDays: { zh: '批示办理期限：急件', en: 'Urgent instructions' }, instructionOrdinaryDays: { zh: '批示办理期限：一般', en: 'Ordinary instructions' },
  instructionDifficultDays: { zh: '批示办理期限：疑难', en: 'Difficult instructions' }, lightPalette: { zh: '灯的颜色', en: 'Colours of the lights' },
  complaintRegisterWorkingDays: { zh: '举报登记期限', en: 'Complaints: to register' }, complaintAssignWorkingDays: { zh: '举报交办核查期限', en: 'Complaints: to hand out' },
  complaintVerifyWorkingDays: { zh: '举报核查期限', en: 'Complaints: to verify' }, complaintAnswerWorkingDays: { zh: '举报答复期限', en: 'Complaints: to answer' }, complaintRetaliationWorkingDays: { zh: '打击报复举报办理期限', en: 'Reports of retaliation: to the end' }, complaintsOpen: { zh: '群众举报页面对外开放', en: 'The public page takes complaints' },
  legalClockMoves: { zh: '法定期限末日逢休息日顺延', en: 'Legal clocks that end on a day off move' },
};
const valueWords: Readonly<Record<string, ColumnLabel>> = {
  true: { zh: '是', en: 'Yes' }, false: { zh: '否', en: 'No' }, day_off: { zh: '休息', en: 'Day off' }, workday: { zh: '上班', en: 'Working day' }, statutory: { zh: '按国家公布', en: 'As published' },
};

function nameOf(key: string, language: Language): string {
  const text = textKinds.find((kind) => key === `text.${kind}`);
  return text === undefined ? (keyWords as Readonly<Record<string, ColumnLabel>>)[key]?.[language] ?? key : kindWords[text][language];
}

interface Row extends Omit<SettingChange, 'changes'> {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** Who changed which setting, from what to what, and why: a line a value. */
export const settingChangeExport = exportList<Row>({
  name: exportedListWords['setting-changes'],
  columns: [
    column('时间', 'At', 'text', ({ at }) => shownInstant(at)),
    column('办理', 'Verb', 'text', ({ verb }, language) => verbWord(verb, language)),
    column('项目', 'Setting', 'text', ({ key }, language) => nameOf(key, language)),
    column('原为', 'From', 'text', ({ from }, language) => valueWords[from]?.[language] ?? (from || null)),
    column('改为', 'To', 'text', ({ to }, language) => valueWords[to]?.[language] ?? (to || null)),
    column('办理人', 'Person', 'text', ({ personName }) => personName ?? null),
    column('岗位', 'Post', 'text', ({ postTitle }) => postTitle ?? null),
    column('理由', 'Reason', 'text', ({ reason }) => reason ?? null),
  ],
  rows: async ({ request, services }) => atOnce((await services.settings.changes(request)).flatMap(({ changes, ...change }) => changes.map((each): Row => ({ ...change, ...each })))),
});
