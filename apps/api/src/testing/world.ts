import {
  AccountEntity, AccountRoleEntity, createDataSource, JointMeetingEntity, JointMeetingRoleEntity, JurisdictionEntity, loadCalendar, MembershipEntity, newId, PersonEntity, PostEntity,
  PostHoldingEntity, UnitEntity, withScope,
} from '@lianxi/api-data';
import type { AdminRole, Level, Role, UnitKind } from '@lianxi/domain';
import type { DataSource, EntityManager } from 'typeorm';

const SINCE = '2020-01-01';
const AT = '2020-01-01T00:00:00.000Z';

const places = {
  city: ['4499', '甲市', 'city', null],
  eastCounty: ['449901', '东县', 'county', 'city'],
  westCounty: ['449902', '西县', 'county', 'city'],
  firstTown: ['449901001', '一镇', 'town', 'eastCounty'],
  secondTown: ['449901002', '二镇', 'town', 'eastCounty'],
  thirdTown: ['449902001', '三镇', 'town', 'westCounty'],
} as const satisfies Record<string, readonly [string, string, Level, string | null]>;

const units = {
  civil: ['市民政局', 'government_department', 'city'],
  finance: ['市财政局', 'government_department', 'city'],
  health: ['市卫生健康局', 'government_department', 'city'],
  education: ['市教育局', 'government_department', 'city'],
  union: ['市总工会', 'mass_organisation', 'city'],
  eastCounty: ['东县人民政府', 'lower_government', 'eastCounty'],
  westCounty: ['西县人民政府', 'lower_government', 'westCounty'],
  firstTown: ['一镇人民政府', 'lower_government', 'firstTown'],
  secondTown: ['二镇人民政府', 'lower_government', 'secondTown'],
  thirdTown: ['三镇人民政府', 'lower_government', 'thirdTown'],
} as const satisfies Record<string, readonly [string, UnitKind, keyof typeof places]>;

/** Who is who: account, unit, role, and in which of the two joint meetings. */
const people = {
  secretariat: ['civil', 'secretariat', 'first'],
  leader: ['civil', 'leader', 'first'],
  liaison: ['finance', 'liaison', 'first'],
  unit_head: ['finance', 'unit_head', 'first'],
  other_liaison: ['health', 'liaison', 'first'],
  town_liaison: ['firstTown', 'liaison', 'first'],
  county_liaison: ['eastCounty', 'liaison', 'first'],
  inspector: ['civil', 'inspector', 'first'],
  invited: ['civil', 'invited', 'first'],
  other_secretariat: ['education', 'secretariat', 'second'],
  other_meeting_liaison: ['finance', 'liaison', 'second'],
  system_admin: [null, 'system_admin', null],
  security_admin: [null, 'security_admin', null],
  audit_admin: [null, 'audit_admin', null],
  nobody: [null, null, null],
} as const satisfies Record<string, readonly [keyof typeof units | null, Role | AdminRole | null, 'first' | 'second' | null]>;

export type Who = keyof typeof people;
export type UnitKey = keyof typeof units;
export const everybody = Object.keys(people) as Who[];

type Ids<Key extends string> = Readonly<Record<Key, string>>;

export interface World {
  readonly places: Ids<keyof typeof places>;
  readonly units: Ids<UnitKey>;
  readonly unitNames: Ids<UnitKey>;
  readonly jointMeetings: Ids<'first' | 'second'>;
  readonly accounts: Ids<Who>;
  readonly posts: Partial<Ids<Who>>;
  /** The joint meeting a person works in; null for administrators. */
  readonly homeOf: (who: Who) => string | null;
}

const idsOf = <Key extends string>(keys: Record<Key, unknown>): Ids<Key> => Object.fromEntries(Object.keys(keys).map((key) => [key, newId()])) as Ids<Key>;

type Kept = Omit<World, 'homeOf' | 'unitNames'>;

/** The world that `fillWorld` made, as its database was copied. */
export function worldOf(kept: unknown): World {
  const world = kept as Kept;
  const unitNames = Object.fromEntries(Object.entries(units).map(([key, [name]]) => [key, name])) as Ids<UnitKey>;
  return { ...world, unitNames, homeOf: (who) => (people[who][2] === null ? null : world.jointMeetings[people[who][2]]) };
}

/** Two joint meetings in one city, with everybody the product knows; written by the application role, scope by scope. */
export async function fillWorld(appUrl: string): Promise<Kept> {
  const source = await createDataSource({ url: appUrl, poolSize: 1 }).initialize();
  const posts: Partial<Record<Who, string>> = {};
  const world = { places: idsOf(places), units: idsOf(units), jointMeetings: { first: newId(), second: newId() }, accounts: idsOf(people), posts };
  await source.transaction((manager) => makeRegister(manager, world));
  await makeJointMeeting(source, world, 'first', ['civil', 'finance', 'health', 'union', 'eastCounty', 'westCounty', 'firstTown', 'secondTown', 'thirdTown']);
  await makeJointMeeting(source, world, 'second', ['education', 'finance']);
  for (const who of everybody) await makePerson(source, world, posts, who);
  await source.destroy();
  return world;
}

async function makeRegister(manager: EntityManager, world: Kept): Promise<void> {
  await loadCalendar(manager, 2025, 2027, AT);
  for (const [key, [code, name, level, parent]] of Object.entries(places)) {
    await manager.insert(JurisdictionEntity, { id: world.places[key as keyof typeof places], code, name, level, parentId: parent === null ? null : world.places[parent] });
  }
  for (const [at, [key, [name, kind, place]]] of Object.entries(units).entries()) {
    const [code, , level] = places[place];
    await manager.insert(UnitEntity, { id: world.units[key as UnitKey], code: `${code}-${at}`, name, shortName: null, kind, level, jurisdictionId: world.places[place], validFrom: SINCE, validTo: null });
  }
}

async function makeJointMeeting(source: DataSource, world: Kept, key: 'first' | 'second', members: readonly UnitKey[]): Promise<void> {
  const id = world.jointMeetings[key];
  const [lead] = members;
  await withScope(source, id, async (manager) => {
    await manager.insert(JointMeetingEntity, {
      id, code: `jm-4499-${key}`, name: key === 'first' ? '困难群众保障联席会议' : '教育资助联席会议', level: 'city', jurisdictionId: world.places.city,
      secretariatUnitId: world.units[lead ?? 'civil'], amberWorkingDays: 3, acknowledgeWorkingDays: 2, signOffRequired: false, demo: false, establishedOn: SINCE,
    });
    for (const [position, unit] of members.entries()) {
      await manager.insert(MembershipEntity, { id: newId(), jointMeetingId: id, unitId: world.units[unit], role: unit === lead ? 'lead' : 'member', fromOn: SINCE, toOn: null, position });
    }
  });
}

async function makePerson(source: DataSource, world: Kept, posts: Partial<Record<Who, string>>, who: Who): Promise<void> {
  const [unit, role, meeting] = people[who];
  const personId = newId();
  await source.manager.insert(PersonEntity, { id: personId, name: `${who}某` });
  const account = { id: world.accounts[who], personId, name: who.replaceAll('_', '.'), passwordHash: 'none', state: 'active', mustChangePassword: false } as const;
  await source.manager.insert(AccountEntity, { ...account, failedCount: 0, lockedUntil: null, passwordChangedAt: AT });
  if (unit === null) {
    if (role !== null) await source.manager.insert(AccountRoleEntity, { accountId: account.id, role: role as AdminRole });
    return;
  }
  const postId = newId();
  posts[who] = postId;
  const kind = role === 'unit_head' ? 'head' : role === 'liaison' ? 'liaison' : 'staff';
  await source.manager.insert(PostEntity, { id: postId, unitId: world.units[unit], title: `${who}岗`, kind, portfolio: null, position: 1 });
  await source.manager.insert(PostHoldingEntity, { id: newId(), postId, personId, capacity: 'holder', fromOn: SINCE, toOn: null });
  const jointMeetingId = world.jointMeetings[meeting];
  await withScope(source, jointMeetingId, (manager) => manager.insert(JointMeetingRoleEntity, { id: newId(), jointMeetingId, postId, role: role as Role, fromOn: SINCE, toOn: null }));
}
