import { taskDue, workingDaysBetween, type DutyRole, type Grade, type LocalDate, type TaskDueRule } from '@lianxi/domain';
import { shiftWorkingDays } from './demo-dates.js';
import { DRAFT_ERRANDS, OPEN_ERRANDS, PAST_ERRANDS, type Errand, type OpenErrand } from './demo-errands.js';
import { secretariatAct, unitAct, unitNamed, type DemoSeats, type DemoWorld } from './demo-office.js';
import type { DemoAssignment, DemoCompletion, DemoTask } from './demo-plan.types.js';
import { COMPLETION_RETURN_REASONS, COMPLETION_TEXTS } from './demo-text.js';

const pad = (at: number): string => String(at + 1).padStart(2, '0');

class ErrandTeller {
  constructor(
    private readonly world: DemoWorld,
    private readonly seats: DemoSeats,
  ) {}

  shift(on: LocalDate, days: number): LocalDate {
    return shiftWorkingDays(on, days, this.world.register.calendar);
  }

  private roles(errand: Errand): Array<{ name: string; role: DutyRole }> {
    return [{ name: errand.lead, role: 'lead' }, ...errand.support.map((name) => ({ name, role: 'support' as const }))];
  }

  private grade(late: boolean): Grade {
    if (late) return this.world.random.pick(['pass', 'pass', 'good'] as const);
    return this.world.random.pick(['excellent', 'good', 'good', 'good', 'pass'] as const);
  }

  /** A completion asked for on one day and accepted on another; `acceptedOn` null = it waits for the secretariat. */
  completion(unitCode: string, requestedOn: LocalDate, acceptedOn: LocalDate | null, late = false): DemoCompletion {
    const { world, seats } = this;
    const requested = unitAct(world, seats, unitCode, requestedOn, 'afternoon');
    const accepted = acceptedOn === null ? null : { ...secretariatAct(world, seats, acceptedOn, 'afternoon'), grade: this.grade(late) };
    return { requested, text: world.random.pick(COMPLETION_TEXTS), returned: null, accepted };
  }

  /** Sent back two working days after the request, asked for again the next day. */
  withReturn(unitCode: string, completion: DemoCompletion): DemoCompletion {
    const { world, seats } = this;
    const back = this.shift(completion.requested.on, 2);
    const again = unitAct(world, seats, unitCode, this.shift(back, 1), 'afternoon');
    const reason = world.random.pick(COMPLETION_RETURN_REASONS);
    const againText = `已按退回意见补充材料。${completion.text}`;
    const accepted = completion.accepted === null ? null : { ...secretariatAct(world, seats, this.shift(again.on, 1), 'afternoon'), grade: completion.accepted.grade };
    return { ...completion, returned: { ...secretariatAct(world, seats, back, 'morning'), reason, again, againText }, accepted };
  }

  task(key: string, errand: Errand, assignedOn: LocalDate | null, dueRule: TaskDueRule, part: (unitCode: string, name: string, role: DutyRole) => Omit<DemoAssignment, 'unitCode' | 'role' | 'reports'>): DemoTask {
    const { world, seats } = this;
    const assigned = assignedOn === null ? null : secretariatAct(world, seats, assignedOn, 'morning');
    const draftedOn = assignedOn === null ? this.shift(world.today, -1) : this.shift(assignedOn, -1);
    const assignments = this.roles(errand).map(({ name, role }): DemoAssignment => {
      const unitCode = unitNamed(world.register, name).code;
      return { unitCode, role, reports: [], ...part(unitCode, name, role) };
    });
    return {
      key, title: errand.title, content: errand.content, dutyId: null, dueRule,
      dueOn: taskDue(dueRule, assignedOn ?? world.today, world.register.calendar).dueOn,
      reportEveryMonths: null, reportDueDay: null,
      drafted: secretariatAct(world, seats, draftedOn, 'afternoon'), assigned, assignments, closed: null,
    };
  }

  open(key: string, errand: OpenErrand): DemoTask {
    const { world, seats } = this;
    const assignedOn = this.shift(world.today, -errand.assignedDaysAgo);
    const dueOn = this.shift(world.today, errand.dueInDays);
    const latest = errand.dueInDays < 0 ? errand.dueInDays - 1 : -2;
    return this.task(key, errand, assignedOn, { kind: 'date', on: dueOn }, (unitCode, name) => {
      if (errand.pending?.includes(name) === true) return { acknowledged: null, completion: null };
      const acknowledged = unitAct(world, seats, unitCode, assignedOn, 'noon');
      if (errand.asking?.includes(name) === true) return { acknowledged, completion: this.completion(unitCode, this.shift(world.today, -1), null) };
      if (errand.done?.includes(name) !== true) return { acknowledged, completion: null };
      const requestedOn = this.shift(world.today, Math.min(latest, -3) - world.random.between(1, 4));
      return { acknowledged, completion: this.completion(unitCode, requestedOn, this.shift(requestedOn, 1)) };
    });
  }

  /** Supports complete first, the lead last; about one in eleven is late, one in seven comes back once. */
  past(key: string, errand: Errand, assignedOn: LocalDate, workingDays: number, late: boolean): DemoTask {
    const { world, seats } = this;
    const { random } = world;
    const rule: TaskDueRule = random.next() < 0.4 ? { kind: 'working_days', workingDays, startOn: null } : { kind: 'date', on: this.shift(assignedOn, workingDays) };
    const dueOn = this.shift(assignedOn, workingDays);
    const back = random.next() < 0.15;
    const leadOn = this.shift(dueOn, late ? random.between(1, 5) : -random.between(back ? 5 : 0, back ? 6 : 4));
    const told = this.task(key, errand, assignedOn, rule, (unitCode, _, role) => {
      const acknowledged = unitAct(world, seats, unitCode, this.shift(assignedOn, random.between(0, 2)), 'noon');
      if (role === 'support') {
        const requestedOn = this.shift(dueOn, -random.between(8, 10));
        return { acknowledged, completion: this.completion(unitCode, requestedOn, this.shift(requestedOn, 1)) };
      }
      const completion = this.completion(unitCode, leadOn, this.shift(leadOn, random.between(1, 3)), late);
      return { acknowledged, completion: back ? this.withReturn(unitCode, completion) : completion };
    });
    const endOn = told.assignments[0]?.completion?.accepted?.on ?? world.today;
    const closedOn = this.shift(endOn, random.between(2, 7));
    return { ...told, closed: closedOn < world.today ? secretariatAct(world, seats, closedOn, 'morning') : null };
  }
}

/** Work that was handed out and done, spread over the story up to a few weeks ago. */
function pastTasks(teller: ErrandTeller, world: DemoWorld, errands: readonly Errand[], prefix: string): DemoTask[] {
  const firstOn = teller.shift(world.startOn, 20);
  const span = workingDaysBetween(firstOn, teller.shift(world.today, -46), world.register.calendar);
  return errands.map((errand, at) => {
    const assignedOn = teller.shift(firstOn, Math.floor((span * at) / Math.max(1, errands.length - 1)));
    return teller.past(`${prefix}p${pad(at)}`, errand, assignedOn, world.random.between(16, 34), at % 11 === 4);
  });
}

/** One-off work of a joint meeting: done, open and drafted. */
export function errandTasks(
  world: DemoWorld,
  seats: DemoSeats,
  errands = { past: PAST_ERRANDS, open: OPEN_ERRANDS, draft: DRAFT_ERRANDS },
  prefix = 'e',
): DemoTask[] {
  const teller = new ErrandTeller(world, seats);
  return [
    ...pastTasks(teller, world, errands.past, prefix),
    ...errands.open.map((errand, at) => teller.open(`${prefix}o${pad(at)}`, errand)),
    ...errands.draft.map((errand, at) =>
      teller.task(`${prefix}d${pad(at)}`, errand, null, { kind: 'working_days', workingDays: 20, startOn: null }, () => ({ acknowledged: null, completion: null })),
    ),
  ];
}
