import { occupancyOn, type LocalDate, type PostHolding } from '@lianxi/domain';
import { momentOn } from './demo-dates.js';
import { CIVIL_AFFAIRS_CODE, postKey, type DemoPeople } from './demo-people.js';
import type { DemoAct, DemoActor, DemoRegister, DemoUnit } from './demo-plan.types.js';
import type { DemoRandom } from './demo-random.js';

/** The register, the people and one generator: what every chapter of the story needs. */
export interface DemoWorld {
  readonly today: LocalDate;
  readonly startOn: LocalDate;
  readonly register: DemoRegister;
  readonly holdingsOfPost: ReadonlyMap<string, readonly PostHolding[]>;
  readonly random: DemoRandom;
}

/** Seats of a joint meeting: which post answers for a unit, which for the secretariat. */
export interface DemoSeats {
  readonly secretaryPostKey: string;
  liaisonSeat(unitCode: string): string;
}

export const MAIN_SEATS: DemoSeats = { secretaryPostKey: postKey(CIVIL_AFFAIRS_CODE, 'secretary'), liaisonSeat: () => 'liaison' };

export function unitNamed(register: DemoRegister, name: string): DemoUnit {
  const unit = register.units.find((one) => one.name === name);
  if (unit === undefined) throw new Error(`the register has no unit ${name}`);
  return unit;
}

/** The id of the duty whose sentence holds this run of characters; null where the importer made none for that unit. */
export function dutyOf(register: DemoRegister, unitName: string, sentence: string | null): string | null {
  if (sentence === null) return null;
  return register.duties.find((duty) => duty.unitName === unitName && duty.text.includes(sentence))?.id ?? null;
}

/** The holdings of each post, in the domain's shape. */
export function holdingsByPost(people: DemoPeople): ReadonlyMap<string, readonly PostHolding[]> {
  const byPost = new Map<string, PostHolding[]>();
  for (const { postKey: postId, personKey: personId, capacity, fromOn, toOn } of people.holdings) {
    byPost.set(postId, [...(byPost.get(postId) ?? []), { postId, personId, capacity, fromOn, toOn }]);
  }
  return byPost;
}

/** Who sits on a post that day; now and then the deputy (AB角) does the work. Null where nobody is reached. */
function sitting(world: DemoWorld, key: string, on: LocalDate): DemoActor | null {
  const { holderIds, actingIds, deputyIds } = occupancyOn(key, world.holdingsOfPost.get(key) ?? [], on);
  const [first = null] = holderIds.length > 0 ? holderIds : actingIds;
  const [deputy = null] = deputyIds;
  const personKey = first === null || (deputy !== null && world.random.next() < 0.12) ? (deputy ?? first) : first;
  return personKey === null ? null : { personKey, postKey: key };
}

/** Who acts for a unit: its liaison, or one level up where that post is vacant. */
export function actorOf(world: DemoWorld, seats: DemoSeats, unitCode: string, on: LocalDate): DemoActor {
  const actor = sitting(world, postKey(unitCode, seats.liaisonSeat(unitCode)), on) ?? sitting(world, postKey(unitCode, 'head'), on);
  if (actor === null) throw new Error(`nobody acts for ${unitCode} on ${on}`);
  return actor;
}

export function unitAct(world: DemoWorld, seats: DemoSeats, unitCode: string, on: LocalDate, part: 'morning' | 'noon' | 'afternoon'): DemoAct {
  return { ...momentOn(on, part, world.random), by: actorOf(world, seats, unitCode, on) };
}

export function secretariatAct(world: DemoWorld, seats: DemoSeats, on: LocalDate, part: 'morning' | 'noon' | 'afternoon'): DemoAct {
  const actor = sitting(world, seats.secretaryPostKey, on);
  if (actor === null) throw new Error(`the secretariat is empty on ${on}`);
  return { ...momentOn(on, part, world.random), by: actor };
}
