import { newId } from '@lianxi/api-data';
import { isInForce, type Actor, type AdminRole, type Level, type LocalDate, type ResponsiblePost, type Role } from '@lianxi/domain';
import type { DemoActor, DemoHolding, DemoPlan, DemoPost } from '../demo-plan.types.js';
import { demandRow } from './meeting-book.js';

export interface DirectoryIds {
  readonly unitIds: ReadonlyMap<string, string>;
  readonly unitNames: ReadonlyMap<string, string>;
  /** By the unit's code. */
  readonly levels: ReadonlyMap<string, Level>;
}

type Keyed = ReadonlyMap<string, string>;
const idsFor = (keys: readonly string[]): Keyed => new Map(keys.map((key) => [key, newId()]));

/** Who is who in the demonstration: ids for the plan's keys, and each person as the actor of a day. */
export class Directory {
  private readonly personIds: Keyed;
  private readonly postIds: Keyed;
  private readonly accountIds: Keyed;
  private readonly meetingIds: Keyed;
  private readonly posts: ReadonlyMap<string, DemoPost>;
  private readonly holdingsOf = new Map<string, DemoHolding[]>();
  /** Roles by the post that has them. */
  private readonly rolesOfPost = new Map<string, { readonly jointMeetingId: string; readonly role: Role; readonly fromOn: LocalDate }[]>();

  constructor(
    private readonly plan: DemoPlan,
    private readonly register: DirectoryIds,
  ) {
    this.personIds = idsFor(plan.people.map((person) => person.key));
    this.postIds = idsFor(plan.posts.map((post) => post.key));
    this.accountIds = idsFor(plan.accounts.map((account) => account.personKey));
    this.meetingIds = idsFor(plan.meetings.map((meeting) => meeting.key));
    this.posts = new Map(plan.posts.map((post) => [post.key, post]));
    for (const holding of plan.holdings) this.holdingsOf.set(holding.personKey, [...(this.holdingsOf.get(holding.personKey) ?? []), holding]);
    for (const meeting of plan.meetings) {
      for (const { postKey, role, fromOn } of meeting.roles) {
        this.rolesOfPost.set(postKey, [...(this.rolesOfPost.get(postKey) ?? []), { jointMeetingId: this.meetingId(meeting.key), role, fromOn }]);
      }
    }
  }

  unitId(code: string): string {
    return demandRow(this.register.unitIds.get(code), `unit ${code}`);
  }

  unitName(unitId: string): string {
    return demandRow(this.register.unitNames.get(unitId), `unit ${unitId}`);
  }

  /** By the name it has in the story. */
  unitIdNamed(name: string): string {
    return demandRow([...this.register.unitNames].find(([, each]) => each === name)?.[0], `unit ${name}`);
  }

  unitCode(unitId: string): string {
    return demandRow([...this.register.unitIds].find(([, each]) => each === unitId)?.[0], `code of ${unitId}`);
  }

  unitLevel(unitId: string): Level {
    return demandRow(this.register.levels.get(this.unitCode(unitId)), `level of ${unitId}`);
  }

  /** The code of a unit by that name. */
  codeNamed(name: string): string {
    const id = this.unitIdNamed(name);
    return demandRow([...this.register.unitIds].find(([, each]) => each === id)?.[0], `code of ${name}`);
  }

  /** The unit and what is under it: codes of governments begin with that of the one above. */
  concernedUnitIds(unitId: string): readonly string[] {
    const code = this.codeNamed(this.unitName(unitId));
    return [...this.register.unitIds].flatMap(([each, id]) => (each === code || (/^\d{6}$/.test(code) && each.startsWith(code)) ? [id] : []));
  }

  postId(key: string): string {
    return demandRow(this.postIds.get(key), `post ${key}`);
  }

  /** The post with everybody who ever held it, as the register answers who was responsible. */
  responsiblePost(key: string): ResponsiblePost {
    const { title, unitCode, kind } = demandRow(this.posts.get(key), `post ${key}`);
    const held = this.plan.holdings.filter(({ postKey }) => postKey === key);
    const holdings = held.map(({ personKey, capacity, fromOn, toOn }) => ({
      postId: this.postId(key), personId: demandRow(this.personIds.get(personKey), personKey), personName: demandRow(this.plan.people.find((person) => person.key === personKey), personKey).name, capacity, fromOn, toOn,
    }));
    return { id: this.postId(key), unitId: this.unitId(unitCode), title, kind, holdings };
  }

  meetingId(key: string): string {
    return demandRow(this.meetingIds.get(key), `joint meeting ${key}`);
  }

  /** The person as a session of that day would know them, acting in one post. */
  actorOn({ personKey, postKey }: DemoActor, on: LocalDate): Actor {
    const held = (this.holdingsOf.get(personKey) ?? []).filter((holding) => isInForce(holding, on));
    const posts = held.map(({ postKey: key, capacity, fromOn, toOn }) => {
      const { title, unitCode, kind } = demandRow(this.posts.get(key), `post ${key}`);
      const unitId = this.unitId(unitCode);
      return { postId: this.postId(key), title, unitId, unitName: this.unitName(unitId), unitLevel: demandRow(this.register.levels.get(unitCode), `unit ${unitCode}`), kind, capacity, fromOn, toOn };
    });
    const roles = held.flatMap((holding, at) => {
      const inForce = (this.rolesOfPost.get(holding.postKey) ?? []).filter(({ fromOn }) => fromOn <= on);
      return inForce.map((role) => ({ ...role, unitId: posts[at]?.unitId ?? '', postId: this.postId(holding.postKey), toOn: null }));
    });
    return {
      accountId: demandRow(this.accountIds.get(personKey), `account of ${personKey}`),
      personId: demandRow(this.personIds.get(personKey), `person ${personKey}`),
      personName: demandRow(this.plan.people.find((person) => person.key === personKey), `person ${personKey}`).name,
      adminRoles: this.plan.accounts.flatMap((account) => (account.personKey === personKey && account.adminRole !== null ? [account.adminRole] : [])),
      posts,
      roles,
      actingPostId: this.postId(postKey),
    };
  }

  /** The system administrator, who sets joint meetings up. */
  systemAdministrator(): DemoActor {
    return this.sittingOf(demandRow(this.plan.accounts.find((account) => account.adminRole === 'system_admin'), 'system administrator').personKey);
  }

  /** Whoever holds a post that day. */
  sittingOn(postKey: string, on: LocalDate): DemoActor {
    return { personKey: demandRow(this.plan.holdings.find((holding) => holding.postKey === postKey && isInForce(holding, on)), `holder of ${postKey}`).personKey, postKey };
  }

  private sittingOf(personKey: string): DemoActor {
    return { personKey, postKey: demandRow(this.plan.holdings.find((holding) => holding.personKey === personKey), `post of ${personKey}`).postKey };
  }

  /** Rows of the tables all joint meetings share, parents first. */
  rows(passwordHash: string, at: string): ReadonlyArray<readonly [table: string, rows: readonly object[]]> {
    const { people, posts, holdings, accounts } = this.plan;
    const accountId = (personKey: string): string => demandRow(this.accountIds.get(personKey), `account of ${personKey}`);
    const personId = (key: string): string => demandRow(this.personIds.get(key), `person ${key}`);
    const shown = accounts.filter((account) => account.shows !== null);
    return [
      ['person', people.map(({ key, name }) => ({ id: personId(key), name }))],
      ['post', posts.map(({ key, unitCode, title, kind, portfolio, order }) => ({ id: this.postId(key), unitId: this.unitId(unitCode), title, kind, portfolio, position: order }))],
      ['post_holding', holdings.map(({ postKey, personKey, capacity, fromOn, toOn }) => ({ id: newId(), postId: this.postId(postKey), personId: personId(personKey), capacity, fromOn, toOn }))],
      ['account', accounts.map(({ personKey, name, state }) => ({ id: accountId(personKey), personId: personId(personKey), name, passwordHash, state, mustChangePassword: false, failedCount: 0, lockedUntil: null, passwordChangedAt: at }))],
      ['account_role', accounts.flatMap(({ personKey, adminRole }) => (adminRole === null ? [] : [{ accountId: accountId(personKey), role: adminRole }]))],
      ['demo_account', shown.map(({ personKey, shows, adminRole }, position) => ({ accountId: accountId(personKey), label: shows, role: adminRole ?? this.roleOf(personKey), position }))],
    ];
  }

  /** The role an account is shown for: the first its person has, in the order of the joint meetings. */
  private roleOf(personKey: string): Role | AdminRole {
    const held = new Set(this.plan.holdings.filter((holding) => holding.personKey === personKey).map((holding) => holding.postKey));
    const role = this.plan.meetings.flatMap((meeting) => meeting.roles).find((each) => held.has(each.postKey));
    return demandRow(role, `role of ${personKey}`).role;
  }
}
