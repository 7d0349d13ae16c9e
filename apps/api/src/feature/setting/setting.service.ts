import { Injectable } from '@nestjs/common';
import { findSettingEvents, JointMeetingEntity, type SettingEventRow } from '@lianxi/api-data';
import type { ReviseSettingsInput, SettingChange, Settings } from '@lianxi/contract';
import { reviseSettings, settingsFrom, settingKeys, verbsOnJointMeeting, type JointMeetingSettings, type LadderStep } from '@lianxi/domain';
import { demandFound } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { RunningClocks } from '../../platform/running-clocks.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { passWaiting } from '../report/countersign-passing.js';
import { demandReading } from '../unit/unit.service.js';

const CHANGES = 100;
const SETTING_VERBS: ReadonlySet<string> = new Set(['reviseSettings', 'correctCalendar']);

/** What the joint meeting sets for itself, with its history. */
@Injectable()
export class SettingService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly clocks: RunningClocks,
  ) {}

  async read(context: RequestContext): Promise<Settings> {
    demandReading(context);
    const found = await (await context.reader()).findOneBy(JointMeetingEntity, { id: context.tenant });
    return view(demandFound(found, 'joint_meeting'), context);
  }

  async changes(context: RequestContext): Promise<SettingChange[]> {
    demandReading(context);
    const rows = await findSettingEvents(await context.reader(), { jointMeetingId: context.tenant, limit: CHANGES });
    return rows.map((row) => ({
      seq: row.seq, at: row.at, verb: row.verb as SettingChange['verb'], personName: row.personName, postTitle: row.postTitle, reason: row.reason, changes: changesOf(row),
    }));
  }

  async revise(request: RequestContext, input: ReviseSettingsInput): Promise<Settings> {
    return this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const found = await manager.findOne(JointMeetingEntity, { where: { id: jointMeetingId }, lock: { mode: 'for_no_key_update' } });
      const before = { ...settingsFrom(demandFound(found, 'joint_meeting')), jointMeetingId, version: found?.version ?? 0 };
      const { settings, events } = reviseSettings(actor, before, { settings: wanted(before, input), reason: input.reason, version: input.version }, context);
      await manager.update(JointMeetingEntity, { id: jointMeetingId }, { ...settingsFrom(settings), version: settings.version });
      append(events);
      // What waits for a signature that is asked no more goes on at once.
      if (before.signOffRequired && !settings.signOffRequired) append(await passWaiting(manager, jointMeetingId, { today: context.today, settings }));
      // The clocks that run end by the rule as it is now.
      if (before.legalClockMoves !== settings.legalClockMoves) append(await this.clocks.recomputeIn(manager, jointMeetingId, context.calendar));
      return view(settings, request);
    });
  }
}

/** The settings as they are to be: what the input leaves out stays. */
function wanted(before: JointMeetingSettings, input: ReviseSettingsInput): JointMeetingSettings {
  const said = Object.fromEntries(settingKeys.flatMap((key) => (input[key] === undefined || input[key] === null ? [] : [[key, input[key]]])));
  return { ...settingsFrom(before), ...said };
}

function view(row: Pick<JointMeetingEntity, (typeof settingKeys)[number] | 'version'>, context: RequestContext): Settings {
  const viewerCan = verbsOnJointMeeting(context.actor, context.tenant, context.today).filter((verb) => SETTING_VERBS.has(verb));
  return { ...settingsFrom(row), version: row.version, viewerCan };
}

function changesOf({ verb, data }: SettingEventRow): SettingChange['changes'] {
  if (verb === 'reviseMessageText') return [{ key: `text.${String(data['kind'])}`, from: String(data['previous']), to: String(data['text']) }];
  if (verb === 'setRobot' || verb === 'removeRobot') return [{ key: 'robot', from: '', to: String(data['name']) }];
  if (verb === 'reviseLadder') return ladderChanges(data);
  if (verb === 'correctCalendar') return [{ key: String(data['dayOn']), from: String(data['previousKind']), to: String(data['kind']) }];
  const previous = (data['previous'] ?? {}) as Readonly<Record<string, unknown>>;
  return settingKeys.filter((key) => key in previous).map((key) => ({ key, from: String(previous[key]), to: String(data[key]) }));
}

/** Steps as `at level, at level`: the screen has words for levels. */
function ladderChanges(data: SettingEventRow['data']): SettingChange['changes'] {
  const previous = (data['previous'] ?? {}) as SettingEventRow['data'];
  const written = (parts: SettingEventRow['data'], key: string): string => {
    const value = parts[key];
    return Array.isArray(value) ? (value as LadderStep[]).map(({ at, level }) => `${at} ${level}`).join(', ') : String(value ?? '');
  };
  const keys = ['steps', 'quietFrom', 'quietUntil', 'runAt'];
  return keys.map((key) => ({ key: `ladder.${key}`, from: written(previous, key), to: written(data, key) })).filter(({ from, to }) => from !== to);
}
