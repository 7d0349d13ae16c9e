import type { Actor } from '../access/actor.js';
import * as on from '../access/verbs-on-inspection.js';
import type { Verb } from '../access/verb.js';
import { inspectionStates, type InspectionState } from '../inspection/inspection.states.js';
import { acknowledgeRectification } from '../rectification/acknowledge-rectification.js';
import { returnRectification, verifyRectification } from '../rectification/check-rectification.js';
import { closeOutRectification, reopenRectification, withdrawRectification } from '../rectification/close-out-rectification.js';
import { approveRectificationExtension, refuseRectificationExtension, requestRectificationExtension } from '../rectification/extend-rectification.js';
import { openRectifications, type OpenSubject } from '../rectification/open-rectification.js';
import type { RectificationSubject } from '../rectification/rectification-change.js';
import type { Rectification } from '../rectification/rectification.js';
import { rectificationStates, type RectificationState } from '../rectification/rectification.states.js';
import { finishRectification, reportRectification } from '../rectification/report-rectification.js';
import type { VerbContext } from '../shared/context.js';
import { sampleFinding, sampleObject, wholeInspection } from './inspection-samples.js';
import { sampleRectification } from './rectification-samples.js';
import type { VerbCase } from './verb-actors.js';

const version = 1;
const limit = { dueOn: '2026-12-31', workingDays: null } as const;
const looked = { version, onDate: '2026-11-24', method: 'on_site', place: '发放窗口', peopleMet: null, observations: '已整改', checkers: [] } as const;
const report = { version, text: '已补发', facts: [], source: '电话核实' } as const;
const unitOfPost = new Map([['post-1', 'unit-1']]);

type Use = (actor: Actor, subject: RectificationSubject & { readonly reports: number; readonly checks: number; readonly unitPeople: ReadonlyMap<string, string>; readonly people: ReadonlyMap<string, string> }, context: VerbContext) => unknown;
/** An item of unit-1, found by a team in which the inspector's post sits. */
const onItem = (verb: Verb, use: Use, more: Partial<Rectification> = {}): VerbCase => {
  const { team } = wholeInspection();
  const item = (state: string) => sampleRectification({ state: state as RectificationState, ...more });
  return {
    verb, states: rectificationStates, use: (a, s, c) => use(a, { rectification: item(s), team, reports: 0, checks: 0, unitPeople: new Map(), people: new Map() }, c),
    can: (a, s, today) => on.verbsOnRectification(a, item(s), team, today).includes(verb),
  };
};
const openSubject = (state: string): OpenSubject => ({
  inspection: wholeInspection({ state: state as InspectionState }).inspection, objects: [sampleObject({ state: 'received' })], findings: [sampleFinding()], standing: [], unitOfPost, contactUnitId: 'unit-0', codes: ['ZG-2026-001'],
});
/** The inspector of the columns belongs to unit-1, which never looks at its own work. */
const ofAnother = { unitId: 'unit-2' } as const;
const asked = { extensionRequestedOn: '2026-11-20', extensionDueOn: '2027-01-15' } as const;

export const rectificationCases: readonly VerbCase[] = [
  {
    verb: 'openRectification', states: inspectionStates,
    use: (a, s, c) => openRectifications(a, openSubject(s), { items: [{ findingId: 'finding-1', unitId: null, postId: null, kind: 'within_limit', measure: '补发', ...limit }] }, c),
    can: (a, s, today) => on.verbsOnFinding(a, sampleFinding(), wholeInspection({ state: s as InspectionState }), today).includes('openRectification'),
  },
  onItem('acknowledgeRectification', (a, subject, c) => acknowledgeRectification(a, { ...subject, unitOfPost }, { version, postId: 'post-1', plan: '逐户补发', source: '电话核实' }, c)),
  onItem('reportRectification', (a, subject, c) => reportRectification(a, subject, report, c)),
  onItem('finishRectification', (a, subject, c) => finishRectification(a, subject, report, c)),
  onItem('requestRectificationExtension', (a, subject, c) => requestRectificationExtension(a, subject, { version, dueOn: '2027-01-15', reason: '系统改造', progress: '过半' }, c)),
  onItem('approveRectificationExtension', (a, subject, c) => approveRectificationExtension(a, subject, { version }, c), asked),
  onItem('refuseRectificationExtension', (a, subject, c) => refuseRectificationExtension(a, subject, { version, reason: '按期完成' }, c), asked),
  onItem('verifyRectification', (a, subject, c) => verifyRectification(a, subject, looked, c), ofAnother),
  onItem('returnRectification', (a, subject, c) => returnRectification(a, subject, { ...looked, ...limit, reason: '仍有迟发' }, c), ofAnother),
  onItem('closeOutRectification', (a, subject, c) => closeOutRectification(a, subject, { version }, c)),
  onItem('reopenRectification', (a, subject, c) => reopenRectification(a, subject, { version, reason: '又有迟发', ...limit }, c)),
  onItem('withdrawRectification', (a, subject, c) => withdrawRectification(a, subject, { version, reason: '结论变更' }, c)),
];
