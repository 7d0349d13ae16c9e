import {
  acknowledgeComplaint, answerComplaint, assignComplaint, closeComplaint, fileComplaint, joinComplaint, proposeComplaintTask, rateComplaint, referComplaint, registerComplaint, reportVerification, yearOf,
  type ChangedComplaint, type Complaint, type ComplaintCategory, type ComplaintFinding,
} from '@lianxi/domain';
import { demandRow } from './meeting-book.js';
import type { Scene } from './scene.js';

/** What happens to one complaint on its way; the last one told is where it stands. */
type Move =
  | { readonly verb: 'register'; readonly about?: string }
  | { readonly verb: 'assign'; readonly unit: string }
  | { readonly verb: 'acknowledge' }
  | { readonly verb: 'report'; readonly finding: ComplaintFinding; readonly text: string }
  | { readonly verb: 'answer'; readonly text: string }
  | { readonly verb: 'rate' }
  | { readonly verb: 'close' }
  | { readonly verb: 'refer' }
  | { readonly verb: 'join'; readonly to: number }
  | { readonly verb: 'propose'; readonly title: string };

export interface DemoComplaint {
  readonly category: ComplaintCategory;
  /** Code of the county or town. */
  readonly place: string;
  readonly text: string;
  /** Working days between its coming and today; each move comes a working day later, or as many as it says. */
  readonly workingDaysAgo: number;
  readonly moves: readonly (Move & { readonly after?: number })[];
}

/** Invented, and all anonymous: a demonstration seals nobody's name. */
export const demoComplaints: readonly DemoComplaint[] = [
  {
    category: 'refused', place: '440781', workingDaysAgo: 24, text: '我家老人低保申请交上去三个多月，镇里一直说在研究，没有书面答复，也没有人来核查。',
    moves: [
      { verb: 'register', about: '台山市人民政府' }, { verb: 'assign', unit: '市财政局' }, { verb: 'acknowledge' },
      { verb: 'report', after: 6, finding: 'confirmed', text: '经查，申请材料在交接中搁置，未按时限核查。已补做入户核查，符合条件。' },
      { verb: 'answer', text: '反映情况属实。已完成入户核查并批准，从本月起发放；对未按时限办理的，已要求整改。' }, { verb: 'rate' }, { verb: 'close' },
    ],
  },
  {
    category: 'publicity', place: '440703', workingDaysAgo: 16, text: '我们村去年的低保名单一直没有张贴公示，问了村里说在网上，可是网上也找不到。',
    moves: [
      { verb: 'register' }, { verb: 'assign', unit: '市教育局' }, { verb: 'acknowledge' }, { verb: 'report', after: 5, finding: 'partly', text: '网上已公示，村内公示栏维修期间未张贴，现已补张。' },
      { verb: 'answer', text: '网上公示过，村内公示栏在维修期间没有张贴，现已补上，公示期重新计算。' },
    ],
  },
  {
    category: 'funds', place: '440784', workingDaysAgo: 12, text: '临时救助批了两千元，到账只有一千五，问镇里说扣了手续费。',
    moves: [{ verb: 'register' }, { verb: 'assign', unit: '市财政局' }, { verb: 'acknowledge' }, { verb: 'report', after: 4, finding: 'unfounded', text: '核对发放流水：分两笔发放，第二笔五百元次日到账，没有扣费。' }],
  },
  { category: 'unfair', place: '440783', workingDaysAgo: 6, text: '村里有两户家里有小车还在吃低保，真正困难的反而没有评上，请查一查。', moves: [{ verb: 'register' }, { verb: 'assign', unit: '市教育局' }] },
  {
    category: 'unfair', place: '440783', workingDaysAgo: 5, text: '反映低保评定不公，有车有房的也能评上，希望重新核查。',
    moves: [{ verb: 'register' }, { verb: 'join', to: 3 }],
  },
  { category: 'conduct', place: '440785', workingDaysAgo: 9, text: '到镇里的窗口问特困供养怎么申请，工作人员态度很差，三次都让改天再来。', moves: [{ verb: 'register' }, { verb: 'propose', title: '规范镇街救助窗口一次性告知' }] },
  { category: 'funds', place: '440705', workingDaysAgo: 8, text: '三十多户联名反映征地后困难补助没有落实，多次到镇里都没有结果。', moves: [{ verb: 'register' }, { verb: 'refer' }] },
  { category: 'unhelped', place: '440704', workingDaysAgo: 1, text: '我们小区有一位独居老人，腿脚不便，没有儿女，好像没有人管，请去看看。', moves: [] },
];

/** Somebody of the public. */
export function playFiling({ book, context }: Scene, { category, text }: DemoComplaint, placeId: string | null, append: Scene['append']): string {
  const [code = ''] = book.takeCodes('TS', yearOf(context.today), 1);
  const origin = { jointMeetingId: book.id, code, source: 'public_page', placeIds: new Set(placeId === null ? [] : [placeId]) } as const;
  const { complaint, events } = fileComplaint(origin, { category, placeId, text, anonymous: true, name: '', phone: '', address: '', noClassifiedContent: true }, context);
  book.complaints.set(complaint.id, complaint);
  append(events);
  return complaint.id;
}

function changed({ actor, context, book, directory }: Scene, complaint: Complaint, move: Move, ids: readonly string[]): ChangedComplaint {
  const { version } = complaint;
  const unitId = (name: string): string => directory.unitId(directory.codeNamed(name));
  switch (move.verb) {
    case 'register': {
      const aboutUnitId = move.about === undefined ? null : unitId(move.about);
      return registerComplaint(actor, { complaint, unitIds: new Set(aboutUnitId === null ? [] : [aboutUnitId]), concernedUnitIds: aboutUnitId === null ? [] : directory.concernedUnitIds(aboutUnitId), officeUnitId: book.jointMeeting.secretariatUnitId }, { version, category: complaint.category, aboutUnitId }, context);
    }
    case 'assign': return assignComplaint(actor, { complaint, assignableUnitIds: book.assignableUnitIds(context.today) }, { version, unitId: unitId(move.unit) }, context);
    case 'acknowledge': return acknowledgeComplaint(actor, complaint, { version }, context);
    case 'report': return reportVerification(actor, complaint, { version, finding: move.finding, text: move.text }, context);
    case 'answer': return answerComplaint(actor, complaint, { version, answer: move.text }, context);
    case 'rate': return rateComplaint(complaint, { satisfaction: 'satisfied', note: '谢谢，已经收到。' }, context);
    case 'close': return closeComplaint(actor, complaint, { version }, context);
    case 'refer': return referComplaint(actor, complaint, { version, handedTo: '市信访局', reason: '三十户以上联名，属重大信访事项' }, context);
    case 'join': return joinComplaint(actor, { complaint, main: demandRow(book.complaints.get(ids[move.to] ?? ''), 'main complaint'), joined: 0 }, { version }, context);
    case 'propose': return proposeComplaintTask(actor, complaint, { version, as: 'task', title: move.title, reason: '同类反映多件，宜统一规范' }, context);
  }
}

/** One move of the office, of the unit that verifies, or of the public. */
export function playMove(scene: Scene, id: string, move: Move, ids: readonly string[]): void {
  const complaint = demandRow(scene.book.complaints.get(id), 'complaint');
  const after = changed(scene, complaint, move, ids);
  scene.book.complaints.set(id, after.complaint);
  scene.append(after.events);
}

/** Who makes the move. */
export function seatOf({ verb }: Move): 'secretariat' | 'unit' | 'public' {
  if (verb === 'rate') return 'public';
  return verb === 'acknowledge' || verb === 'report' ? 'unit' : 'secretariat';
}
