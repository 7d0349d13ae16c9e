import {
  activateDataProvision, addDays, askDelivery, confirmDelivery, deliverData, dutiesToPropose, expectDeliveries, proposeDataProvisions, returnDelivery, reviseDataProvision, yearOf, type ChangedDataProvision, type DataDelivery, type DataProvision,
  type LocalDate, type ProvisionInput,
} from '@lianxi/domain';
import type { InspectionStage } from './inspection-steps.js';
import { demandRow } from './meeting-book.js';
import type { Scene } from './scene.js';

const PLATFORM = '市政务信息资源共享平台';
const MINUTES = '联席会议办公室与提供单位商定';
const RULES = '救助数据共享工作办法（演示）第六条';

/** Who provides, as it was settled by the office; all others wait in the lists. */
type Settled = Pick<ProvisionInput, 'rhythm' | 'due'> & Partial<Pick<ProvisionInput, 'basisKind' | 'basis'>>;
const SETTLED: Readonly<Record<string, Settled>> = {
  市教育局: { rhythm: 'monthly', due: null },
  市住房城乡建设局: { rhythm: 'monthly', due: null },
  市人力资源社会保障局: { rhythm: 'monthly', due: { kind: 'day_of_next_month', number: 10 } },
  市税务局: { rhythm: 'on_request', due: null, basisKind: 'personal_request', basis: '申请人以个人名义书面委托，由镇（街道）受理并存档' },
  市公安局: { rhythm: 'unset', due: null },
};

function put({ book, append }: Scene, { provision, deliveries, events }: ChangedDataProvision): DataProvision {
  book.provided.provisions.set(provision.id, provision);
  for (const delivery of deliveries) book.provided.deliveries.set(delivery.id, delivery);
  append(events);
  return provision;
}

function propose({ book, actor, context, append }: Scene): void {
  const duties = dutiesToPropose([...book.duties.values()].sort((one, other) => one.position - other.position), new Set(), book.jointMeeting.level, context.today);
  const codes = book.takeCodes('SJ', yearOf(context.today), duties.length);
  const { provisions, events } = proposeDataProvisions(actor, { jointMeetingId: book.id, duties, codes }, context);
  for (const provision of provisions) book.provided.provisions.set(provision.id, provision);
  append(events);
}

/** Recipient, basis and rhythm are said, and it is put in force. */
function settle(scene: Scene, unit: string, settled: Settled): void {
  const { book, directory, actor, context } = scene;
  const before = demandRow([...book.provided.provisions.values()].find(({ providerUnitId }) => providerUnitId === directory.unitIdNamed(unit)), unit);
  const facts = { memberUnitIds: book.assignableUnitIds(context.today) };
  const { dataName, content } = before;
  const input = {
    recipientUnitId: book.jointMeeting.secretariatUnitId, dataName, content, basisKind: 'document' as const, basis: RULES, ...settled, rhythmBasis: settled.rhythm === 'monthly' ? MINUTES : null, version: before.version, reason: null,
  };
  const revised = put(scene, reviseDataProvision(actor, { provision: before, deliveries: [], facts }, input, context));
  put(scene, activateDataProvision(actor, revised, { version: revised.version }, context));
}

/** Who does what when: an entry is found by its provider. */
function teller(stage: InspectionStage) {
  const find = ({ book, directory }: Scene, unit: string): DataProvision => demandRow([...book.provided.provisions.values()].find(({ providerUnitId, state }) => state === 'active' && providerUnitId === directory.unitIdNamed(unit)), unit);
  const change = (scene: Scene, { delivery, events }: ReturnType<typeof deliverData>): DataDelivery => {
    scene.book.provided.deliveries.set(delivery.id, delivery);
    scene.append(events);
    return delivery;
  };
  const current = (scene: Scene, id: string): DataDelivery => demandRow(scene.book.provided.deliveries.get(id), 'delivery');
  return {
    /** By the unit's liaison; for one without an account by the office, which says how it knows. */
    deliver: (unit: string, id: string, daysAgo: number, source: string | null = null): void => {
      const scene = stage.scene(source === null ? { unit } : 'secretariat', daysAgo, '06:40');
      const delivery = current(scene, id);
      change(scene, deliverData(scene.actor, { provision: find(scene, unit), delivery }, { version: delivery.version, deliveredOn: scene.context.today, channel: PLATFORM, reference: `交换批次${scene.context.today.replaceAll('-', '')}`, source }, scene.context));
    },
    confirm: (unit: string, id: string, daysAgo: number, remark: string | null): void => {
      const scene = stage.scene('secretariat', daysAgo, '08:10');
      const delivery = current(scene, id);
      change(scene, confirmDelivery(scene.actor, { provision: find(scene, unit), delivery }, { version: delivery.version, remark, source: null }, scene.context));
    },
    giveBack: (unit: string, id: string, daysAgo: number, reason: string): void => {
      const scene = stage.scene('secretariat', daysAgo, '08:20');
      const delivery = current(scene, id);
      change(scene, returnDelivery(scene.actor, { provision: find(scene, unit), delivery }, { version: delivery.version, remark: null, reason, source: null }, scene.context));
    },
    ask: (unit: string, daysAgo: number, request: string, dueOn: LocalDate): string => {
      const scene = stage.scene('secretariat', daysAgo, '02:50');
      return change(scene, askDelivery(scene.actor, find(scene, unit), { request, dueOn }, scene.context)).id;
    },
    /** Deliveries that fell due, with how many working days ago. */
    due: (unit: string): readonly { readonly id: string; readonly ago: number }[] => {
      const scene = stage.scene('secretariat', 0, '00:30');
      return scene.book.provided.deliveriesOf(find(scene, unit).id).filter(({ dueOn }) => dueOn < scene.context.today).map(({ id, dueOn }) => ({ id, ago: agoOf(stage, dueOn) }));
    },
  };
}

function agoOf(stage: InspectionStage, on: LocalDate): number {
  let ago = 0;
  while (stage.day(ago) > on) ago += 1;
  return ago;
}

/** What the daily run has added until today, at twenty past midnight. */
function extend({ book, context: around }: Scene, today: LocalDate): void {
  const at = `${addDays(today, -1)}T16:20:00.000Z`;
  const context = { ...around, today };
  for (const provision of book.provided.provisions.values()) {
    const made = expectDeliveries(provision, book.provided.deliveriesOf(provision.id), context);
    if (made === null) continue;
    for (const delivery of made.deliveries) book.provided.deliveries.set(delivery.id, delivery);
    book.append(made.events, at, () => null);
  }
}

/** Drafted from the register in one step; five units settled: one in time, one late, one waiting to be confirmed, one on request, one without rhythm. */
export function tellProvisions(stage: InspectionStage, today: LocalDate): void {
  propose(stage.scene('secretariat', 66, '02:05'));
  for (const [unit, settled] of Object.entries(SETTLED)) settle(stage.scene('secretariat', 65, '03:10'), unit, settled);
  const story = teller(stage);
  for (const { id, ago } of story.due('市教育局')) {
    story.deliver('市教育局', id, ago + 2);
    story.confirm('市教育局', id, ago + 1, '字段齐全');
  }
  const housing = story.due('市住房城乡建设局');
  for (const { id, ago } of housing.slice(0, -1)) {
    story.deliver('市住房城乡建设局', id, ago - 3);
    story.confirm('市住房城乡建设局', id, ago - 4, null);
  }
  const insured = story.due('市人力资源社会保障局');
  for (const [at, { id, ago }] of insured.entries()) {
    story.deliver('市人力资源社会保障局', id, ago + 3);
    if (at === 0) {
      story.giveBack('市人力资源社会保障局', id, ago + 2, '缺恩平市数据');
      story.deliver('市人力资源社会保障局', id, ago + 1);
    }
    if (at < insured.length - 1) story.confirm('市人力资源社会保障局', id, ago, at === 0 ? '补齐后可用' : null);
  }
  const asked = story.ask('市税务局', 12, '已受理书面委托的申请家庭纳税信息核对结果，用于低保审核', stage.day(5));
  story.deliver('市税务局', asked, 7, '市税务局来函');
  story.confirm('市税务局', asked, 6, null);
  extend(stage.scene('secretariat', 0, '00:20'), today);
}
