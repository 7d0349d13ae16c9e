import type { DeadlineContext } from './deadlines.js';
import { makeDuty, type DutyPlace } from './duties.js';
import type { DoubtCode, DutyDraft, LowerLevelDraft, UnitDraft, UnitRole } from './notice-draft.js';
import type { UnitMention } from './unit-list.js';
import { levelOf } from './lower-level.js';

const RANK: readonly UnitRole[] = ['lead', 'responsible', 'support', 'member'];

/** Gathers what the readers find: units by name, lower-level blocks by place, sentences without holder. */
export class Register {
  readonly unassigned: DutyDraft[] = [];
  readonly lowerLevel: LowerLevelDraft[] = [];
  private readonly byName = new Map<string, UnitDraft>();
  private readonly duties = new Map<number, DutyDraft>();
  private readonly blocks = new Map<string, LowerLevelDraft>();
  private readonly held = new Set<string>();

  constructor(
    readonly context: DeadlineContext,
    private readonly aliases: ReadonlyMap<string, string>,
  ) {}

  private nameOf(item: UnitMention): string {
    const said = this.aliases.get(item.name);
    if (said !== undefined && !item.generic) return said;
    for (const [full, short] of this.aliases) if (item.name.startsWith(full)) return short + item.name.slice(full.length);
    return item.name;
  }

  /** The unit of a mention, made at its first. A repeated name only raises the role. */
  unit(item: UnitMention, role: UnitRole): UnitDraft {
    const name = this.nameOf(item);
    const known = this.byName.get(name);
    if (known !== undefined) {
      if (RANK.indexOf(role) < RANK.indexOf(known.role)) known.role = role;
      return known;
    }
    const [confidence, reason]: [number, DoubtCode | null] = item.unusual ? [0.6, 'unit-name-unusual'] : item.inherited ? [0.9, 'prefix-inherited'] : item.generic ? [0.8, 'subject-class'] : [1, null];
    const made: UnitDraft = { name, role, generic: item.generic, start: item.start, end: item.end, duties: [], tasks: [], confidence, reason };
    this.byName.set(name, made);
    return made;
  }

  /** The same sentence is one duty object, whoever shares it. */
  duty(place: DutyPlace): DutyDraft {
    const known = this.duties.get(place.start);
    if (known !== undefined && known.end === place.end) return known;
    const made = makeDuty(this.context, place);
    this.duties.set(place.start, made);
    return made;
  }

  addDuty(item: UnitMention, role: UnitRole, place: DutyPlace): void {
    const unit = this.unit(item, role);
    const key = `${unit.name}:${String(place.start)}`;
    if (this.held.has(key)) return;
    this.held.add(key);
    unit.duties.push(this.duty(place));
  }

  addUnassigned(place: DutyPlace): void {
    if (!this.duties.has(place.start)) this.unassigned.push(this.duty(place));
  }

  addLower(key: string, block: Omit<LowerLevelDraft, 'level' | 'duties'> & { levelWords: string }, place: DutyPlace | null): void {
    let known = this.blocks.get(key);
    if (known === undefined) {
      known = { level: levelOf(block.levelWords), holder: block.holder, label: block.label, heading: block.heading, duties: [] };
      this.blocks.set(key, known);
      this.lowerLevel.push(known);
    }
    const mark = place === null ? '' : `${key}:${String(place.start)}`;
    if (place === null || this.held.has(mark)) return;
    this.held.add(mark);
    known.duties.push(this.duty(place));
  }

  units(): UnitDraft[] {
    return [...this.byName.values()];
  }
}
